// Texts: scripts, eval's arguments, trap actions, standard input.
#include <utility>

#include "shell/builtins/all.h"
#include "shell/eval.h"
#include "shell/parser.h"

namespace bivalve::shell {

using kernel::Task;

ParseOptions Evaluator::ParsingOptions(bool more) {
  ParseOptions options;
  options.depth_limit = sh.machine().SafeDepth(options.depth_limit);
  options.posix = sh.options.posix;
  options.extglob = sh.options.extglob;
  options.more = more;
  options.meter = &sh.meter();
  if (sh.options.expand_aliases && !sh.aliases->empty()) {
    options.alias = [this](std::string_view name) -> const std::string* {
      auto it = sh.aliases->find(std::string(name));
      return it == sh.aliases->end() ? nullptr : &it->second;
    };
  }
  return options;
}

void Evaluator::TellParseMessages(const ParseResult& result, const std::string& name) {
  for (const ParseMessage& message : result.messages) {
    if (message.warning) {
      sh.line = message.line;
      sh.Complain("warning: " + message.text);
      continue;
    }
    const std::string& shown = sh.ErrorName();
    std::string prefix = sh.interactive && sh.frames.empty() ? sh.name0 + ": " : shown + ": ";
    if (!sh.interactive || !sh.frames.empty()) {
      if (name != shown) prefix += name + ": ";
      prefix += "line " + std::to_string(message.line) + ": ";
    }
    sh.Err(prefix + message.text + "\n");
  }
}

// What a syntax error does. True: the text goes on with its next command.
bool Evaluator::AfterParseError(ParseError error, const std::string& name, Flow* flow) {
  switch (error) {
    case ParseError::kPlain: sh.status = 2; break;
    case ParseError::kConditional:
      if (name == "eval") sh.status = 2;
      break;
    case ParseError::kSubstitution:
      sh.status = name == "-c" || name == "eval" ? 127 : 2;
      *flow = Flow::kExit;
      return false;
    case ParseError::kArray: sh.status = 1; return true;
  }
  if (sh.interactive && name != "eval") return true;
  return false;
}

Task<Flow> Evaluator::RunUnit(Ref<Unit> unit) {
  Unit* outer = std::exchange(sh.unit, unit.get());
  int text_line = std::exchange(sh.text_line, unit->body().end_line);
  Flow flow = Flow::kNext;
  if (!sh.options.noexec && !RunNow(unit->body(), &flow)) flow = co_await Run(unit->body());
  sh.unit = outer;
  sh.text_line = text_line;
  if (sh.HasOutput() && !sh.TryFlush()) co_await sh.Flush();
  co_return flow;
}

// Between two commands of a text. True: it goes on.
bool Evaluator::NextCommand(Flow* flow) {
  if (*flow == Flow::kNext) return true;
  if (*flow != Flow::kAbort || sh.interrupted) return false;
  if (sh.abandoned && sh.call_depth > 0) return false;
  sh.abandoned = false;
  // A subshell ends with what was abandoned in it.
  if (sh.is_subshell) {
    *flow = Flow::kExit;
    return false;
  }
  *flow = Flow::kNext;
  return true;
}

Task<Flow> Evaluator::RunText(std::string text, std::string name, int first_line, TextEnd* end) {
  // Its lines are its own.
  int base = std::exchange(sh.line_base, 0);
  Flow flow = co_await RunWholeText(std::move(text), std::move(name), first_line, end);
  sh.line_base = base;
  co_return flow;
}

Task<Flow> Evaluator::RunWholeText(std::string text, std::string name, int first_line, TextEnd* end) {
  Parser parser(text, first_line);
  Flow flow = Flow::kNext;
  if (end) *end = TextEnd::kEmpty;
  for (;;) {
    size_t before = parser.Offset();
    ParseResult parsed = parser.Next(ParsingOptions(false));
    if (sh.options.verbose && parser.Offset() > before) {
      std::string_view shown = std::string_view(text).substr(before, parser.Offset() - before);
      sh.Err(shown);
      if (!shown.ends_with('\n')) sh.Err("\n");
    }
    if (!parsed.messages.empty()) TellParseMessages(parsed, name);
    if (sh.HasOutput() && !sh.TryFlush()) co_await sh.Flush();
    if (parsed.kind == ParseResult::Kind::kStopped) {
      co_await sh.process().DeliverSignals();
      co_return Flow::kAbort;
    }
    if (parsed.kind == ParseResult::Kind::kError) {
      if (AfterParseError(parsed.error, name, &flow)) continue;
      if (end) *end = TextEnd::kSyntaxError;
      co_return flow;
    }
    if (parsed.kind != ParseResult::Kind::kCommand) co_return flow;
    if (sh.call_depth == 0 && name != "-c") ++sh.command_number;
    if (end && !parsed.script->body->items.empty()) *end = TextEnd::kDone;
    flow = co_await RunUnit(MakeRef<Unit>(std::move(parsed.script), sh.vars.name_table()));
    if (!NextCommand(&flow)) co_return flow;
    if (sh.options.history && sh.call_depth == 0 && !sh.is_subshell) {
      // From here on lines are noted as they are read.
      if (std::exchange(sh.history_due, false)) co_await LoadHistory(sh);
      LineSource rest{.file = {}, .text = text.substr(std::min(parser.Offset(), text.size()))};
      co_return co_await RunLines(rest, std::move(name), parser.Line());
    }
    co_await kernel::Yield(sh.process());
  }
}

Task<int> Evaluator::Finish() {
  if (sh.HasOutput() && !sh.TryFlush()) co_await sh.Flush();
  co_await RunExitTrap();
  if (sh.HasOutput()) co_await sh.Flush();
  co_return sh.status;
}

}  // namespace bivalve::shell
