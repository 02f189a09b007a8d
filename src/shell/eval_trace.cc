// xtrace (bash manual, "set -x", PS4) and prompts.
#include <utility>

#include "shell/eval.h"
#include "shell/prompt.h"
#include "shell/quote.h"
#include "shell/unparse.h"

namespace bivalve::shell {

using kernel::Task;

namespace {

// Newlines stay as they are where quotes are needed anyway; only what has no other need of them becomes $''.
std::string QuoteValue(const std::string& value) {
  if (value.empty()) return value;
  return HasShellMeta(value) ? QuoteSingle(value) : QuoteForSet(value);
}
std::string QuoteForTrace(const std::string& word) { return word.empty() ? "''" : QuoteValue(word); }

// Whether `declare` and its kin show their assignments once more, one by one.
bool ShowsAssignments(const std::string& name) { return name == "export" || name == "readonly"; }

}  // namespace

std::string Evaluator::ArithText(const Arith& arith) {
  std::string text = arith.word ? TextOf(*arith.word) : std::string(arith.text);
  return text;
}

Task<void> Evaluator::Trace(std::string text) {
  const std::string* ps4 = sh.vars.GetText(sh.known.ps4);
  std::string prefix = ps4 ? *ps4 : std::string("+ ");
  if (prefix.find_first_of("\\$`") != std::string::npos) {
    // What PS4 itself runs is not traced.
    int status = sh.status;
    sh.options.xtrace = false;
    prefix = co_await ExpandPrompt(std::move(prefix));
    sh.options.xtrace = true;
    sh.status = status;
  }
  if (!prefix.empty()) prefix.insert(0, static_cast<size_t>(sh.trace_depth), prefix[0]);
  std::string line = prefix + text + "\n";
  int64_t fd = 2;
  const Scalar* chosen = sh.vars.Get(sh.known.bash_xtracefd);
  if (chosen && chosen->Integer(&fd) && sh.process().fds.IsOpen(static_cast<int>(fd))) {
    if (sh.HasOutput() && !sh.TryFlush()) co_await sh.Flush();
    (void)co_await kernel::WriteAll(sh.process(), sh.process().Fd(static_cast<int>(fd)), line);
    co_return;
  }
  sh.Err(line);
  if (!sh.TryFlush()) co_await sh.Flush();
}

Task<void> Evaluator::TraceWords(const std::vector<std::string>& args,
                                 const std::vector<ArrayArgument>* arrays) {
  auto array_at = [arrays](size_t at) -> const ArrayArgument* {
    if (arrays)
      for (const ArrayArgument& one : *arrays)
        if (one.argument == at) return &one;
    return nullptr;
  };
  std::string line;
  for (size_t i = 0; i < args.size(); ++i) {
    if (i > 0) line += ' ';
    const ArrayArgument* array = array_at(i);
    line += array ? args[i] : QuoteForTrace(args[i]);
    if (!array) continue;
    std::string text = args[i] + (array->append ? "+=(" : "=(");
    for (const ArrayElementValue& element : array->elements) {
      if (!text.ends_with('(')) text += ' ';
      if (element.has_index) text += "[" + QuoteSingle(element.index) + (element.append ? "]+=" : "]=");
      text += QuoteSingle(element.value);
    }
    co_await Trace(text + ")");
  }
  co_await Trace(std::move(line));
  if (args.empty() || !ShowsAssignments(args[0])) co_return;
  for (size_t i = 1; i < args.size(); ++i) {
    size_t equals = args[i].find('=');
    if (array_at(i) || equals == std::string::npos || equals == 0) continue;
    co_await Trace(args[i].substr(0, equals + 1) + QuoteValue(args[i].substr(equals + 1)));
  }
}

Task<void> Evaluator::TraceAssignment(const Assignment& assignment, const std::string& value,
                                      const std::string&) {
  if (assignment.is_array) {
    co_await Trace(TextOf(assignment));
    co_return;
  }
  std::string line(assignment.name.text);
  if (assignment.index) line += "[" + TextOf(*assignment.index) + "]";
  line += assignment.append ? "+=" : "=";
  line += QuoteValue(value);
  co_await Trace(std::move(line));
}

Task<std::string> Evaluator::ExpandPrompt(std::string text) {
  std::string decoded = DecodePrompt(sh, text);
  if (!sh.options.promptvars || decoded.find_first_of("$`\\") == std::string::npos)
    co_return StripPromptMarks(decoded);
  co_return StripPromptMarks(co_await ExpandParameters(std::move(decoded)));
}

Task<std::string> Evaluator::ExpandParameters(std::string text) {
  ParseMessage message;
  ScriptPtr script = ParseWord(text, WordMode::kDoubleQuoted, {}, sh.line, &message);
  if (!script) {
    sh.Complain(message.text);
    co_return text;
  }
  Ref<Unit> unit = MakeRef<Unit>(script, sh.vars.name_table());
  Unit* outer = std::exchange(sh.unit, unit.get());
  auto result = co_await ExpandText(*script->word, FieldMode::kText, {.quoted = true});
  sh.unit = outer;
  if (!result) {
    if (result.error().kind != ErrorKind::kStopped) sh.Complain(result.error().text);
    co_return std::string();
  }
  co_return std::move(*result);
}

}  // namespace bivalve::shell
