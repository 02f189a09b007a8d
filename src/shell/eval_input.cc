// Commands that come line by line: standard input, interactive shells, and any text once `set -o history`
// is on.
#include <algorithm>
#include <utility>

#include "shell/builtins/all.h"
#include "shell/eval.h"
#include "shell/history_expand.h"
#include "shell/input.h"
#include "shell/parser.h"
#include "shell/pattern.h"
#include "shell/quote.h"

namespace bivalve::shell {

using kernel::Task;

namespace {

// Whether HISTCONTROL or HISTIGNORE keep a line out.
bool KeptOut(Shell& sh, const std::string& line) {
  const std::string* last = sh.history->size() ? &sh.history->entries().back().line : nullptr;
  std::string control = ":" + sh.VariableText("HISTCONTROL") + ":";
  auto has = [&](std::string_view word) {
    return control.find(":" + std::string(word) + ":") != std::string::npos;
  };
  if ((has("ignorespace") || has("ignoreboth")) && line.starts_with(' ')) return true;
  if ((has("ignoredups") || has("ignoreboth")) && last && *last == line) return true;
  std::string ignore = sh.VariableText("HISTIGNORE");
  for (size_t at = 0; at < ignore.size();) {
    size_t colon = at;
    while (colon < ignore.size() && ignore[colon] != ':') colon += ignore[colon] == '\\' ? 2 : 1;
    colon = std::min(colon, ignore.size());
    std::string pattern;
    for (size_t i = at; i < colon; ++i) {
      if (ignore[i] == '\\' && i + 1 < colon && ignore[i + 1] == '&') {
        pattern += ignore[++i];
      } else if (ignore[i] == '&' && last) {
        for (char c : *last) {
          if (std::string_view("*?[]\\").find(c) != std::string_view::npos) pattern += '\\';
          pattern += c;
        }
      } else {
        pattern += ignore[i];
      }
    }
    at = colon + 1;
    if (!pattern.empty() && Pattern(pattern, {.extglob = sh.options.extglob}).Matches(line, sh.meter()))
      return true;
  }
  return false;
}

void AddLine(Shell& sh, std::string line) {
  History& history = sh.history.Own();
  const std::string* format = sh.vars.GetText("HISTTIMEFORMAT");
  history.Add(std::move(line), format && !format->empty() ? sh.machine().WallNs() / 1'000'000'000 : 0);
  ++history.session_lines;
  history.last_added = true;
}

}  // namespace

// Takes note of a line that was read; `before`: the lines of the same command before it.
void Evaluator::Remember(std::string_view before, std::string line) {
  if (!sh.options.history || line.empty()) return;
  History& history = sh.history.Own();
  history.last_added = false;
  if (before.empty()) {
    history.first_saved = false;
    if (KeptOut(sh, line)) return;
    if ((":" + sh.VariableText("HISTCONTROL") + ":").find(":erasedups:") != std::string::npos)
      history.RemoveEqual(line);
    history.first_saved = true;
    AddLine(sh, std::move(line));
    return;
  }
  if (!history.first_saved || history.size() == 0) return;
  if (!sh.options.cmdhist) {
    AddLine(sh, std::move(line));
    return;
  }
  // One entry for the whole command.
  std::string entry = history.entries().back().line;
  TextState state = StateAfter(before);
  if (!state.quote && !state.in_here && line.starts_with('#')) return;
  std::string joint(sh.options.lithist ? "\n" : HistoryJoint(before, line));
  if (!state.quote && entry.ends_with('\\') && !entry.ends_with("\\\\")) {
    entry.pop_back();
    joint.clear();
  }
  if (!state.quote && entry.ends_with('\n')) joint.clear();
  if (state.in_here) line += '\n';
  history.ReplaceLast(entry + joint + line);
  history.last_added = true;
}

// `!` in a line that was read. False: it is not to be run.
bool Evaluator::ExpandLine(std::string_view before, std::string* line, int line_number) {
  if (!sh.options.histexpand || !sh.options.history) return true;
  TextState state = StateAfter(before);
  if (state.quote == '\'' || state.in_here) return true;
  History& history = sh.history.Own();
  // The entry that the lines before are in is not seen.
  bool begun = !before.empty() && history.first_saved && sh.options.cmdhist;
  HistoryExpansion result = ExpandHistory(*line, history,
                                          {.quote = state.quote,
                                           .extglob = sh.options.extglob,
                                           .posix = sh.options.posix,
                                           .hidden = begun ? 1u : 0u});
  switch (result.kind) {
    case HistoryExpansion::Kind::kNothing: return true;
    case HistoryExpansion::Kind::kChanged:
      sh.Err(result.text + "\n");
      *line = std::move(result.text);
      return true;
    case HistoryExpansion::Kind::kPrint:
      sh.Err(result.text + "\n");
      Remember(before, std::move(result.text));
      return false;
    case HistoryExpansion::Kind::kError: {
      sh.line = line_number + static_cast<int>(std::count(before.begin(), before.end(), '\n'));
      sh.Complain(result.text);
      return false;
    }
  }
  return true;
}

Task<void> Evaluator::Prompt(bool first) {
  if (first) {
    co_await Reap();
    NameId id = sh.vars.Intern("PROMPT_COMMAND");
    std::vector<std::string> commands;
    if (const Variable* variable = sh.vars.Find(id)) {
      if (variable->array) {
        variable->array->Each([&](int64_t, const Scalar& value) {
          commands.push_back(value.Text());
          return true;
        });
      } else if (const std::string* text = sh.vars.GetText(id)) {
        commands.push_back(*text);
      }
    }
    for (std::string& command : commands) {
      int status = sh.status;
      std::string last = sh.last_argument;
      (void)co_await RunText(std::move(command), "PROMPT_COMMAND", sh.line > 0 ? sh.line : 1);
      sh.status = status;
      sh.last_argument = std::move(last);
    }
  }
  int status = sh.status;
  sh.at_prompt = true;
  sh.Err(co_await ExpandPrompt(sh.VariableText(first ? "PS1" : "PS2")));
  sh.at_prompt = false;
  sh.status = status;
  co_await sh.Flush();
}

Task<bool> Evaluator::ReadSourceLine(LineSource& source, std::string* line) {
  line->clear();
  if (!source.file) {
    if (source.at >= source.text.size()) co_return false;
    size_t end = source.text.find('\n', source.at);
    bool ended = end != std::string::npos;
    *line = source.text.substr(source.at, (ended ? end + 1 : source.text.size()) - source.at);
    source.at += line->size();
    co_return ended;
  }
  if (source.standard_input) {
    if (kernel::FileRef now = sh.process().Fd(0)) source.file = std::move(now);
  }
  auto got = co_await ReadLine(sh.process(), source.file, {}, line);
  co_return got && *got == LineEnd::kDelimiter;
}

Task<Flow> Evaluator::RunLines(LineSource& source, std::string name, int first_line) {
  Parser parser("", first_line);
  Flow flow = Flow::kNext;
  bool at_end = false, prompts = sh.interactive && source.file;
  std::string command;  // the lines of the command that is being read
  for (;;) {
    ParseOptions options = ParsingOptions(!at_end);
    options.interactive = prompts;
    ParseResult parsed = parser.Next(options);
    if (!parsed.messages.empty()) TellParseMessages(parsed, name);
    if (sh.HasOutput() && !sh.TryFlush()) co_await sh.Flush();
    switch (parsed.kind) {
      case ParseResult::Kind::kStopped: co_await sh.process().DeliverSignals(); co_return Flow::kAbort;
      case ParseResult::Kind::kError:
        command.clear();
        if (!AfterParseError(parsed.error, name, &flow)) co_return flow;
        break;
      case ParseResult::Kind::kCommand:
        command.clear();
        if (source.file || name != "-c") ++sh.command_number;
        if (prompts && !parsed.script->body->items.empty()) {
          if (const std::string* ps0 = sh.vars.GetText("PS0"); ps0 && !ps0->empty()) {
            std::string text = *ps0;
            sh.Err(co_await ExpandPrompt(std::move(text)));
            co_await sh.Flush();
          }
        }
        flow = co_await RunUnit(MakeRef<Unit>(std::move(parsed.script), sh.vars.name_table()));
        if (prompts && std::exchange(sh.interrupted, false)) {
          sh.Err("\n");
          flow = Flow::kNext;
        }
        if (!NextCommand(&flow) || (sh.options.onecmd && source.file)) co_return flow;
        if (std::exchange(sh.history_due, false)) co_await LoadHistory(sh);
        break;
      case ParseResult::Kind::kEnd:
      case ParseResult::Kind::kIncomplete: {
        if (at_end) {
          if (prompts) sh.Err(sh.options.login_shell ? "logout\n" : "exit\n");
          co_return flow;
        }
        if (parsed.kind == ParseResult::Kind::kEnd) command.clear();
        if (prompts) co_await Prompt(command.empty());
        std::string line;
        bool ended = co_await ReadSourceLine(source, &line);
        if (!ended) at_end = true;
        if (ended) line.pop_back();
        // Line editing shows what is typed, also where nobody types.
        if (prompts && !sh.no_editing && !source.file->IsTerminal() && (ended || !line.empty()))
          sh.Err(line + "\n");
        if (!ExpandLine(command, &line, parser.Line())) break;
        Remember(command, line);
        if (ended) line += '\n';
        if (sh.options.verbose) sh.Err(line);
        command += line;
        parser.Feed(line);
        break;
      }
    }
    co_await kernel::Yield(sh.process());
  }
}

}  // namespace bivalve::shell
