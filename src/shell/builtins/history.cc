// history
#include <algorithm>
#include <utility>

#include "base/time_text.h"
#include "kernel/io.h"
#include "kernel/vfs/vfs.h"
#include "shell/builtins/all.h"
#include "shell/eval.h"
#include "shell/history_expand.h"
#include "shell/local_zone.h"

namespace bivalve::shell {
namespace {

bool IsStamp(std::string_view line) {
  return line.size() > 1 && line[0] == '#' && line.find_first_not_of("0123456789", 1) == line.npos;
}

// Lines of a history file become entries, from the `skip`th on. The number of lines.
int TakeLines(Shell& shell, std::string_view text, int skip) {
  int count = 0;
  int64_t time = 0;
  for (size_t at = 0; at < text.size();) {
    size_t end = std::min(text.find('\n', at), text.size());
    std::string_view line = text.substr(at, end - at);
    at = end + 1;
    ++count;
    shell.meter().SpendBytes(line.size());
    if (IsStamp(line)) {
      int64_t number = 0;
      if (ReadNumber(line.substr(1), &number)) time = number;
      continue;
    }
    if (count > skip && !line.empty()) shell.history.Own().Add(std::string(line), std::exchange(time, 0));
  }
  return count;
}

std::string FileText(Shell& shell, size_t from) {
  std::string text;
  const std::string* format = shell.vars.GetText("HISTTIMEFORMAT");
  const auto& entries = shell.history->entries();
  for (size_t i = from; i < entries.size(); ++i) {
    if (format && !format->empty() && entries[i].time) text += "#" + std::to_string(entries[i].time) + "\n";
    text += entries[i].line + "\n";
  }
  return text;
}

Task<bool> Write(Shell& shell, std::string path, bool append, std::string text, Error* error) {
  auto file = co_await shell.machine().vfs.Open(
      shell.process(), std::move(path),
      append ? kernel::OpenFlags::Append() : kernel::OpenFlags::WriteTruncate(), 0600);
  Result<void> done;
  if (file)
    done = co_await kernel::WriteAll(shell.process(), std::move(*file), text);
  else
    done = std::unexpected(file.error());
  if (!done) *error = done.error();
  co_return done.has_value();
}

std::string Line(Shell& shell, size_t index) {
  const HistoryEntry& entry = shell.history->entries()[index];
  std::string number = std::to_string(shell.history->base() + static_cast<int>(index));
  number.insert(0, number.size() < 5 ? 5 - number.size() : 0, ' ');
  std::string stamp;
  const std::string* format = shell.vars.GetText("HISTTIMEFORMAT");
  if (format && !format->empty())
    stamp = entry.time ? FormatTime(*format, LocalZone(shell).ToLocal(entry.time)) : "??";
  return number + (entry.changed ? "*" : " ") + " " + stamp + entry.line + "\n";
}

// An offset as `-d` takes it: a number of the list, or back from its end. False: out of range.
bool FindOffset(Shell& shell, const std::string& text, size_t* index) {
  int64_t number = 0;
  if (!ReadNumber(text, &number)) return false;
  const History& history = *shell.history;
  auto size = static_cast<int64_t>(history.size());
  int64_t at = text.starts_with('-') ? size + number : number - history.base();
  if (at < 0 || at >= size) return false;
  *index = static_cast<size_t>(at);
  return true;
}

int Delete(BuiltinCall& call, const std::string& argument) {
  Shell& shell = call.shell;
  size_t dash = argument.find('-', 1);
  size_t first = 0, last = 0;
  bool good = true;
  if (dash != std::string::npos) {
    std::string from = argument.substr(0, dash), to = argument.substr(dash + 1);
    good = FindOffset(shell, from, &first) && FindOffset(shell, to, &last) && first <= last;
    int64_t number = 0;
    if (!good && ReadNumber(from, &number) && ReadNumber(to, &number)) {
      call.Complain((FindOffset(shell, from, &first) ? to : from) + ": history position out of range");
      return 1;
    }
  } else {
    good = FindOffset(shell, argument, &first);
    last = first;
  }
  if (!good) {
    call.Complain(argument + ": history position out of range");
    return 1;
  }
  History& history = shell.history.Own();
  for (size_t i = first; i <= last; ++i) history.Remove(first);
  history.session_lines = std::max(0, history.session_lines - static_cast<int>(last - first + 1));
  return 0;
}

void DropThisLine(Shell& shell) {
  if (!shell.history->last_added || shell.history->size() == 0) return;
  History& history = shell.history.Own();
  history.Remove(history.size() - 1);
  history.last_added = false;
  if (history.session_lines > 0) --history.session_lines;
}

int Expand(BuiltinCall& call, size_t first) {
  Shell& shell = call.shell;
  DropThisLine(shell);
  int status = 0;
  for (size_t i = first; i < call.args.size(); ++i) {
    HistoryExpansion result =
        ExpandHistory(call.args[i], shell.history.Own(), {.extglob = shell.options.extglob});
    if (result.kind == HistoryExpansion::Kind::kError) {
      call.Complain(call.args[i] + ": history expansion failed");
      status = 1;
    } else {
      shell.Out((result.kind == HistoryExpansion::Kind::kNothing ? call.args[i] : result.text) + "\n");
    }
  }
  return status;
}

}  // namespace

Task<void> LoadHistory(Shell& shell) {
  if (!shell.vars.GetText("HISTSIZE")) (void)shell.vars.Assign("HISTSIZE", "500");
  if (!shell.vars.GetText("HISTFILESIZE"))
    (void)shell.vars.Assign("HISTFILESIZE", shell.VariableText("HISTSIZE"));
  std::string path = shell.VariableText("HISTFILE");
  if (path.empty()) co_return;
  auto text = co_await shell.machine().vfs.ReadFile(shell.process(), std::move(path));
  if (text) shell.history.Own().file_lines = TakeLines(shell, *text, 0);
}

Task<void> SaveHistory(Shell& shell) {
  History& history = shell.history.Own();
  std::string path = shell.VariableText("HISTFILE");
  if (!shell.options.history || history.session_lines == 0 || path.empty()) co_return;
  size_t size = history.size(), session = static_cast<size_t>(history.session_lines);
  bool append = session <= size || shell.options.histappend;
  Error error;
  (void)co_await Write(shell, std::move(path), append,
                       FileText(shell, append ? size - std::min(size, session) : 0), &error);
  history.session_lines = 0;
}

Task<int> HistoryBuiltin(BuiltinCall& call) {
  Shell& shell = call.shell;
  std::string letters, offset;
  OptionScan scan(call, "acd:npsrw");
  for (int letter; (letter = scan.Next()) != 0;) {
    if (letter == '?') co_return 2;
    if (letter == 'd') offset = scan.argument();
    letters += static_cast<char>(letter);
  }
  size_t first = scan.operands();
  auto has = [&letters](char letter) { return letters.find(letter) != std::string::npos; };
  if (has('a') + has('n') + has('r') + has('w') > 1) {
    call.Complain("cannot use more than one of -anrw");
    co_return 1;
  }
  if (has('c')) {
    History& history = shell.history.Own();
    history.Clear();
    history.session_lines = 0;
    history.last_added = false;
    if (letters.size() == 1 && first >= call.args.size()) co_return 0;
  }
  if (has('s')) {
    if (first >= call.args.size()) co_return 0;
    std::string line;
    for (size_t i = first; i < call.args.size(); ++i) line += (i > first ? " " : "") + call.args[i];
    DropThisLine(shell);
    History& history = shell.history.Own();
    history.Add(std::move(line), shell.machine().WallNs() / 1'000'000'000);
    ++history.session_lines;
    co_return 0;
  }
  if (has('p')) co_return first < call.args.size() ? Expand(call, first) : 0;
  if (has('d')) co_return Delete(call, offset);
  if (has('a') || has('n') || has('r') || has('w')) {
    std::string path = first < call.args.size() ? call.args[first] : shell.VariableText("HISTFILE");
    if (shell.options.restricted && first < call.args.size() && path.find('/') != std::string::npos) {
      call.Complain(path + ": restricted");
      co_return 1;
    }
    if (path.empty()) co_return 0;
    History& history = shell.history.Own();
    Error error;
    bool good = true;
    if (has('a')) {
      size_t size = history.size(), session = static_cast<size_t>(history.session_lines);
      if (session == 0) co_return 0;
      good = co_await Write(shell, path, true, FileText(shell, size - std::min(size, session)), &error);
      history.file_lines += history.session_lines;
      history.session_lines = 0;
    } else if (has('w')) {
      good = co_await Write(shell, path, false, FileText(shell, 0), &error);
    } else {
      auto text = co_await shell.machine().vfs.ReadFile(shell.process(), path);
      good = text.has_value();
      if (!good)
        error = text.error();
      else
        history.file_lines = TakeLines(shell, *text, has('n') ? history.file_lines : 0);
    }
    if (!good) {
      // As bash: only -a tells why.
      if (has('a')) call.Complain(path + ": cannot create: " + std::string(error.Message()));
      co_return 1;
    }
    co_return 0;
  }
  size_t size = shell.history->size(), from = 0;
  if (first < call.args.size()) {
    int64_t number = 0;
    if (!ReadNumber(call.args[first], &number)) {
      call.Complain(call.args[first] + ": numeric argument required");
      co_return 1;
    }
    if (call.args.size() > first + 1) co_return call.TooManyArguments();
    uint64_t wanted = number < 0 ? static_cast<uint64_t>(-number) : static_cast<uint64_t>(number);
    from = size - static_cast<size_t>(std::min<uint64_t>(wanted, size));
  }
  for (size_t i = from; i < size; ++i) shell.Out(Line(shell, i));
  co_return 0;
}

}  // namespace bivalve::shell
