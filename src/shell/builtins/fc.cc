// fc
#include <algorithm>
#include <utility>

#include "kernel/vfs/vfs.h"
#include "shell/builtins/all.h"
#include "shell/eval.h"

namespace bivalve::shell {
namespace {

constexpr int64_t kInvalid = -1, kNotFound = -2;

struct Listing {
  bool list = false, reverse = false, numbers = true, execute = false;
  std::string editor;
};

// The last entry before the one of this very command.
int64_t LastIndex(Shell& shell) {
  auto size = static_cast<int64_t>(shell.history->size());
  int64_t last = size - 1;
  if (shell.options.history && shell.history->last_added) --last;
  return std::max<int64_t>(last, 0);
}

// What a word names: a number, a negative offset, the start of a command. Numbers that no entry has mean
// the last one, and where a range begins the first.
int64_t FindEntry(Shell& shell, const std::string& word, bool listing, bool begins = false) {
  const History& history = *shell.history;
  int64_t last = LastIndex(shell);
  auto real_last = std::max<int64_t>(static_cast<int64_t>(history.size()) - 1, 0);
  bool negative = word.starts_with('-');
  std::string_view digits = std::string_view(word).substr(negative ? 1 : 0);
  if (!digits.empty() && digits[0] >= '0' && digits[0] <= '9') {
    int64_t number = 0;
    for (char c : digits) {
      if (c < '0' || c > '9' || number > 1'000'000'000) break;
      number = number * 10 + (c - '0');
    }
    if (negative && number > 0) return std::max<int64_t>(last - number + 1, 0);
    if (number == 0) return negative ? (listing ? real_last : kInvalid) : last;
    int64_t index = number - history.base();
    return index >= 0 && index <= real_last ? std::min(index, last) : begins ? 0 : last;
  }
  for (int64_t i = last; i >= 0 && i < static_cast<int64_t>(history.size()); --i)
    if (history.entries()[static_cast<size_t>(i)].line.starts_with(word)) return i;
  return kNotFound;
}

void ReplaceAll(std::string* text, std::string_view old, std::string_view by) {
  if (old.empty()) return;
  for (size_t at = 0; (at = text->find(old, at)) != std::string::npos && text->size() < (1u << 24);
       at += by.size())
    text->replace(at, old.size(), by);
}

void DropThisLine(Shell& shell) {
  History& history = shell.history.Own();
  if (history.last_added && history.size() > 0) history.Remove(history.size() - 1);
  history.last_added = false;
}

Task<int> Repeat(BuiltinCall& call, size_t at) {
  Shell& shell = call.shell;
  std::vector<std::pair<std::string, std::string>> changes;
  for (; at < call.args.size(); ++at) {
    size_t equals = call.args[at].find('=');
    if (equals == std::string::npos) break;
    changes.emplace_back(call.args[at].substr(0, equals), call.args[at].substr(equals + 1));
  }
  int64_t found = shell.history->size() == 0 ? kNotFound
                  : at < call.args.size()    ? FindEntry(shell, call.args[at], false)
                                             : LastIndex(shell);
  if (found < 0) {
    call.Complain("no command found");
    co_return 1;
  }
  std::string command = shell.history->entries()[static_cast<size_t>(found)].line;
  for (const auto& [old, by] : changes) ReplaceAll(&command, old, by);
  shell.Err(command + "\n");
  co_await shell.Flush();
  History& history = shell.history.Own();
  if (history.last_added) history.ReplaceLast(command);
  int line = shell.line;
  call.flow = co_await call.eval.RunText(std::move(command), "fc", line > 0 ? line : 1);
  shell.line = line;
  co_return shell.status;
}

Task<int> Edit(BuiltinCall& call, std::string editor, std::string text) {
  Shell& shell = call.shell;
  std::string path = "/tmp/bash-fc." + std::to_string(shell.process().pid()) + "." +
                     std::to_string(shell.machine().Random64() % 1'000'000);
  auto file =
      co_await shell.machine().vfs.Open(shell.process(), path, kernel::OpenFlags::WriteTruncate(), 0600);
  if (!file) {
    call.Complain(path + ": cannot open temp file: " + std::string(file.error().Message()));
    co_return 1;
  }
  (void)co_await kernel::WriteAll(shell.process(), std::move(*file), text);
  int line = shell.line;
  if (editor.empty()) {
    std::string fcedit = shell.VariableText("FCEDIT"), plain = shell.VariableText("EDITOR");
    editor = !fcedit.empty() ? fcedit : !plain.empty() ? plain : "vi";
  }
  call.flow = co_await call.eval.RunText(editor + " " + path, "fc", line);
  shell.line = line;
  int status = shell.status;
  if (call.flow == Flow::kNext && status == 0) {
    auto edited = co_await shell.machine().vfs.ReadFile(shell.process(), path);
    if (edited) {
      History& history = shell.history.Own();
      for (size_t at = 0; at < edited->size();) {
        size_t end = std::min(edited->find('\n', at), edited->size());
        if (end > at && shell.options.history)
          history.Add(edited->substr(at, end - at), shell.machine().WallNs() / 1'000'000'000);
        at = end + 1;
      }
      shell.Err(*edited);
      co_await shell.Flush();
      call.flow = co_await call.eval.RunText(std::move(*edited), "fc", 1);
      shell.line = line;
      status = shell.status;
    }
  } else if (status != 0) {
    status = 1;
  }
  (void)co_await shell.machine().vfs.Unlink(shell.process(), path);
  co_return status;
}

}  // namespace

Task<int> FcBuiltin(BuiltinCall& call) {
  Shell& shell = call.shell;
  Listing options;
  size_t at = 1;
  // A negative number is an operand.
  auto is_number = [&](const std::string& word) {
    return word.size() > 1 && word[0] == '-' && word[1] >= '0' && word[1] <= '9';
  };
  for (; at < call.args.size(); ++at) {
    const std::string& word = call.args[at];
    if (word == "--") {
      ++at;
      break;
    }
    if (word.size() < 2 || word[0] != '-' || is_number(word)) break;
    for (size_t k = 1; k < word.size(); ++k) {
      switch (word[k]) {
        case 'l': options.list = true; break;
        case 'n': options.numbers = false; break;
        case 'r': options.reverse = true; break;
        case 's': options.execute = true; break;
        case 'e':
          if (k + 1 < word.size())
            options.editor = word.substr(k + 1);
          else if (at + 1 < call.args.size())
            options.editor = call.args[++at];
          else
            co_return call.NeedsArgument("-e");
          k = word.size();
          break;
        default: co_return call.InvalidOption(std::string("-") + word[k]);
      }
      if (k >= word.size()) break;
    }
  }
  if (options.editor == "-") options.execute = true;
  if (options.execute) co_return co_await Repeat(call, at);
  if (shell.history->size() == 0) co_return 0;
  int64_t last = LastIndex(shell), begin, end;
  auto real_last = static_cast<int64_t>(shell.history->size()) - 1;
  if (at < call.args.size()) {
    begin = FindEntry(shell, call.args[at], options.list, true);
    if (at + 1 < call.args.size())
      end = FindEntry(shell, call.args[at + 1], options.list);
    else if (begin == real_last)
      end = options.list ? real_last : begin;
    else
      end = options.list ? last : begin;
  } else if (options.list) {
    end = last;
    begin = std::max<int64_t>(end - 15, 0);
  } else {
    begin = end = last;
  }
  if (begin == kInvalid || end == kInvalid) {
    call.Complain("history specification out of range");
    co_return 1;
  }
  if (begin == kNotFound || end == kNotFound) {
    call.Complain("no command found");
    co_return 1;
  }
  if (!options.list) DropThisLine(shell);
  auto size = static_cast<int64_t>(shell.history->size());
  begin = std::min(begin, size - 1);
  end = std::min(end, size - 1);
  if (end < begin) {
    std::swap(begin, end);
    options.reverse = true;
  }
  std::string text;
  for (int64_t i = 0; i <= end - begin && begin >= 0; ++i) {
    int64_t index = options.reverse ? end - i : begin + i;
    const HistoryEntry& entry = shell.history->entries()[static_cast<size_t>(index)];
    if (options.list) {
      if (options.numbers) text += std::to_string(index + shell.history->base());
      text += shell.options.posix ? "\t" : entry.changed ? "\t*" : "\t ";
    }
    text += entry.line + "\n";
  }
  if (options.list) {
    shell.Out(text);
    co_return 0;
  }
  co_return co_await Edit(call, options.editor, std::move(text));
}

}  // namespace bivalve::shell
