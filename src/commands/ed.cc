// ed: the line editor, after GNU ed 1.19.
#include <algorithm>

#include "commands/command.h"
#include "commands/ed_buffer.h"
#include "commands/launch.h"
#include "commands/numbers.h"
#include "kernel/pipe.h"

namespace bivalve::commands {
namespace {

enum : int { kStripReturns = 256 };

constexpr Option kOptions[] = {
    {'E', "extended-regexp"},
    {'G', "traditional"},
    {'h', "help", Takes::kNothing, kHelpOption},
    {'l', "loose-exit-status"},
    {'p', "prompt", Takes::kArgument},
    {'q', "quiet"},
    {'q', "silent"},
    {'r', "restricted"},
    {'s', "script"},
    {'v', "verbose"},
    {'V', "version", Takes::kNothing, kVersionOption},
    {0, "strip-trailing-cr", Takes::kNothing, kStripReturns},
};

constexpr Usage kUsage{
    .help = R"(Usage: ed [OPTION]... [FILE]
Edit FILE by the commands of standard input.

  -E, --extended-regexp      extended regular expressions
  -G, --traditional          G, V, f, l, m, t and !! as ed of old
  -h, --help                 this text
  -l, --loose-exit-status    status 0 even if a command failed
  -p, --prompt=STRING        write STRING before each command
  -q, --quiet, --silent      nothing on standard error
  -r, --restricted           no shell commands, no other directories
  -s, --script               no sizes of files, no !
  -v, --verbose              explain errors, as the command H
      --strip-trailing-cr    lines without carriage returns at their ends
  -V, --version              the version
)",
    .options = kOptions,
    .package = "GNU ed 1.19",
};

class Ed {
 public:
  explicit Ed(Process& process) : command_(process, kUsage), edit_(command_.machine) {}
  friend kernel::Scheduler& SchedulerOf(Ed& ed) { return SchedulerOf(ed.command_); }

  Task<int> Run() {
    auto args = co_await command_.Parse();
    if (!args) co_return command_.status;
    for (const ParsedOption& option : args->options) {
      switch (option.id) {
        case 'E': edit_.SetExtended(); break;
        case 'l': loose_ = true; break;
        case 'p':
          prompt_ = option.value;
          prompting_ = true;
          break;
        case 'q': quiet_ = true; break;
        case 'r': restricted_ = true; break;
        case 's': script_ = true; break;
        case 'v': verbose_ = true; break;
        case kStripReturns: strip_ = true; break;
      }
    }
    if (FileRef input = command_.process.Fd(0)) in_.emplace(command_.process, std::move(input));
    if (!args->operands.empty()) {
      std::string name(args->operands[0]);
      if (name.starts_with('!')) {
        if (!co_await ReadShell(name.substr(1), 0, true)) co_await Failed();
      } else {
        file_ = name;
        (void)co_await ReadFile(name, 0);
      }
      edit_.Forget();
    }
    while (!done_ && !command_.OutputFailed()) co_await OneCommand();
    int status = loose_ ? std::min(status_, 0) : status_;
    if (hard_status_) status = hard_status_;
    co_await command_.Finish();
    co_return std::max(status, command_.status);
  }

 private:
  Task<void> Put(std::string text) { (void)co_await command_.out.Write(text); }

  Task<void> Tell(std::string text) {
    if (quiet_) co_return;
    (void)co_await command_.out.Flush();
    co_await kernel::WriteFd(command_.process, 2, text + "\n");
  }

  bool Fail(std::string text) {
    error_ = std::move(text);
    return false;
  }

  Task<void> Failed() {
    status_ = std::max(status_, 1);
    co_await Put("?\n");
    if (verbose_) co_await Put(error_ + "\n");
    last_error_ = error_;
  }

  // The next line of commands or text; nothing at the end.
  Task<std::optional<std::string>> NextLine() {
    if (!pending_.empty()) {
      std::string line = std::move(pending_.front());
      pending_.erase(pending_.begin());
      co_return line;
    }
    if (in_global_ || !in_) co_return std::nullopt;
    if (in_->Buffered().empty()) (void)co_await command_.out.Flush();
    auto line = co_await in_->Line();
    if (!line || !*line) co_return std::nullopt;
    std::string text(**line);
    if (text.ends_with('\n')) text.pop_back();
    co_return text;
  }

  Task<void> OneCommand() {
    if (prompting_) co_await Put(prompt_);
    auto line = co_await NextLine();
    if (!line) {
      done_ = true;
      // As q: the second in a row ends all the same.
      if (edit_.modified() && !warned_) {
        hard_status_ = 2;
        error_ = "Warning: buffer modified";
        co_await Failed();
      }
      co_return;
    }
    command_.machine.SpendBytes(line->size());
    co_await kernel::Yield(command_.process);
    const bool warned = std::exchange(warned_, false);
    if (!co_await Execute(std::move(*line), warned)) co_await Failed();
  }

  // One line of commands. False: error_ says why.
  Task<bool> Execute(std::string line, bool warned = false) {
    edit_.text = std::move(line);
    edit_.at = 0;
    print_ = 0;
    if (!edit_.ParseRange()) co_return Fail(edit_.error);
    const char c = edit_.TakeChar();
    if (!in_global_ && std::string_view("acdijmrstxy").find(c) != std::string_view::npos && c != 'y' &&
        c != '\0')
      edit_.Save();
    bool good = co_await Dispatch(c, warned);
    if (!good) co_return false;
    if (print_) co_return co_await Show(edit_.current, edit_.current, print_);
    co_return true;
  }

  // p, l and n behind a command, then the line's end.
  bool Suffix() {
    for (;;) {
      switch (edit_.Peek()) {
        case 'p': print_ |= 1; break;
        case 'l': print_ |= 2; break;
        case 'n': print_ |= 4; break;
        case '\0': return true;
        default: return Fail("Invalid command suffix");
      }
      edit_.TakeChar();
    }
  }

  bool NoRange() { return edit_.given == 0 || Fail("Unexpected address"); }
  // The range with a default.
  bool Range(size_t first, size_t second, size_t least = 1) {
    if (edit_.given == 0) {
      edit_.first = first;
      edit_.second = second;
    }
    if (edit_.first > edit_.second || edit_.first < least || edit_.second > edit_.size())
      return Fail("Invalid address");
    return true;
  }

  Task<bool> Dispatch(char c, bool warned) {
    EdBuffer& e = edit_;
    switch (c) {
      case 'a':
      case 'i': {
        if (!Range(e.current, e.current, 0) || !Suffix()) co_return false;
        co_return co_await Append(c == 'i' && e.second > 0 ? e.second - 1 : e.second);
      }
      case 'c': {
        if (!Range(e.current, e.current) || !Suffix()) co_return false;
        size_t first = e.first;
        e.Delete(e.first, e.second);
        bool good = co_await Append(first - 1);
        if (e.current == first - 1) e.current = std::min(std::max<size_t>(first, 1), e.size());
        co_return good;
      }
      case 'd':
        if (!Range(e.current, e.current) || !Suffix()) co_return false;
        e.Delete(e.first, e.second);
        co_return true;
      case 'e':
      case 'E':
      case 'f':
      case 'r':
      case 'w':
      case 'W': co_return co_await FileCommand(c, warned);
      case 'g':
      case 'v':
      case 'G':
      case 'V': co_return co_await Global(c);
      case 'h':
        if (!NoRange() || !Suffix()) co_return false;
        if (!last_error_.empty()) co_await Put(last_error_ + "\n");
        co_return true;
      case 'H':
        if (!NoRange() || !Suffix()) co_return false;
        verbose_ = !verbose_;
        if (verbose_ && !last_error_.empty()) co_await Put(last_error_ + "\n");
        co_return true;
      case 'j':
        if (!Range(e.current, e.current + 1) || !Suffix()) co_return false;
        if (e.given && e.first == e.second) co_return true;
        e.Join(e.first, e.second);
        co_return true;
      case 'k': {
        const char mark = e.TakeChar();
        if (e.given == 0) e.second = e.current;
        if (e.second == 0) co_return Fail("Invalid address");
        if (mark < 'a' || mark > 'z') co_return Fail("Invalid mark character");
        if (!Suffix()) co_return false;
        e.Mark(mark, e.second);
        co_return true;
      }
      case 'l':
      case 'n':
      case 'p': {
        if (!Range(e.current, e.current)) co_return false;
        size_t first = e.first, second = e.second;
        if (!Suffix()) co_return false;
        int how = print_ | (c == 'p' ? 1 : c == 'l' ? 2 : 4);
        print_ = 0;
        co_return co_await Show(first, second, how);
      }
      case 'm':
      case 't': {
        if (!Range(e.current, e.current)) co_return false;
        size_t first = e.first, second = e.second, target = 0;
        if (!e.ParseDestination(&target)) co_return Fail(e.error);
        if (c == 'm' && target >= first && target < second) co_return Fail("Invalid destination");
        if (!Suffix()) co_return false;
        c == 'm' ? e.Move(first, second, target) : e.Copy(first, second, target);
        co_return true;
      }
      case 'P':
      case 'q':
      case 'Q':
        if (!NoRange() || !Suffix()) co_return false;
        if (c == 'P') {
          prompting_ = !prompting_;
          if (prompt_.empty()) prompt_ = "*";
          co_return true;
        }
        if (c == 'q' && e.modified() && !warned) co_return Warned();
        done_ = true;
        co_return true;
      case 's': co_return co_await Substitute();
      case 'u':
        if (!NoRange() || !Suffix()) co_return false;
        co_return e.Undo() || Fail("Nothing to undo");
      case 'x':
        if (!Range(e.current, e.current, 0) || !Suffix()) co_return false;
        co_return e.PutCut(e.second) || Fail("Nothing to put");
      case 'y':
        if (!Range(e.current, e.current) || !Suffix()) co_return false;
        e.Yank(e.first, e.second);
        co_return true;
      case 'z': {
        if (!Range(e.current + 1, e.current + 1)) co_return false;
        size_t rows = e.TakeNumber();
        if (rows) rows_ = std::min<size_t>(rows, 1'000'000);
        if (!Suffix()) co_return false;
        size_t last = std::min(e.size(), e.second + rows_ - 1);
        int how = print_ ? print_ : 1;
        print_ = 0;
        co_return co_await Show(e.second, last, how);
      }
      case '=': {
        size_t line = e.given ? e.second : e.size();
        if (!Suffix()) co_return false;
        co_await Put(std::to_string(line) + "\n");
        co_return true;
      }
      case '!': co_return co_await ShellCommand();
      case '#': co_return true;
      case '\0': {
        // An address alone shows its line; nothing at all shows the next.
        if (!Range(e.current + 1, e.current + 1)) co_return false;
        co_return co_await Show(e.second, e.second, 1);
      }
      default: co_return Fail("Unknown command");
    }
  }

  bool Warned() {
    warned_ = true;
    return Fail("Warning: buffer modified");
  }

  Task<bool> Show(size_t first, size_t second, int how) {
    if (first == 0 || second > edit_.size()) co_return Fail("Invalid address");
    for (size_t i = first; i <= second && !command_.OutputFailed(); ++i) {
      std::string text;
      if (how & 4) text = std::to_string(i) + "\t";
      if (how & 2)
        AppendListed(edit_.Line(i), text);
      else
        text += edit_.Line(i);
      command_.machine.SpendBytes(text.size());
      co_await kernel::Yield(command_.process);
      co_await Put(text + "\n");
    }
    edit_.current = second;
    co_return true;
  }

  // Escapes, lines of 72 columns, a dollar at the end.
  static void AppendListed(std::string_view line, std::string& text) {
    size_t column = text.size();
    for (char c : line) {
      constexpr std::string_view kBytes = "\a\b\f\n\r\t\v\\", kLetters = "abfnrtv\\";
      std::string shown(1, c);
      size_t which = kBytes.find(c);
      const auto byte = static_cast<uint8_t>(c);
      if (which != std::string_view::npos) {
        shown = std::string("\\") + kLetters[which];
      } else if (byte < 0x20 || byte >= 0x7F) {
        shown = {'\\', static_cast<char>('0' + (byte >> 6)), static_cast<char>('0' + (byte >> 3 & 7)),
                 static_cast<char>('0' + (byte & 7))};
      }
      if (column + shown.size() > 72) {
        text += "\\\n";
        column = 0;
      }
      text += shown;
      column += shown.size();
    }
    text += '$';
  }

  // Lines of text up to a lone dot, behind line `after`.
  Task<bool> Append(size_t after) {
    edit_.current = after;
    for (;;) {
      auto line = co_await NextLine();
      if (!line || *line == ".") break;
      command_.machine.SpendBytes(line->size() + 64);
      if (!command_.machine.Hold(line->size())) co_return false;
      edit_.Insert(edit_.current, std::move(*line));
      ++edit_.current;
    }
    co_return true;
  }

  // ---- Files ----------------------------------------------------------------------------------

  Task<bool> FileCommand(char c, bool warned) {
    EdBuffer& e = edit_;
    bool quit = false;
    if (c == 'w' && (e.Peek() == 'q' || e.Peek() == 'Q')) {
      quit = true;
      e.TakeChar();
    }
    const char next = e.Peek();
    if (next != '\0' && next != ' ' && next != '\t') co_return Fail("Unexpected command suffix");
    std::string name = e.text.substr(std::min(e.text.find_first_not_of(" \t", e.at), e.text.size()));
    const bool shell = name.starts_with('!');
    if (restricted_ && (shell || name.find('/') != std::string::npos || name == ".."))
      co_return Fail(shell ? "Shell access restricted" : "Directory access restricted");
    if (c == 'f') {
      if (!NoRange()) co_return false;
      if (shell) co_return Fail("Invalid redirection");
      if (!name.empty()) file_ = name;
      if (file_.empty()) co_return Fail("No current filename");
      co_await Put(file_ + "\n");
      co_return true;
    }
    if (c == 'e' || c == 'E') {
      if (!NoRange()) co_return false;
      if (c == 'e' && e.modified() && !warned) co_return Warned();
      if (name.empty() && file_.empty()) co_return Fail("No current filename");
      e.Clear();
      if (!name.empty() && !shell) file_ = name;
      bool good = shell ? co_await ReadShell(name.substr(1), 0) : co_await ReadFile(file_, 0);
      e.Forget();
      co_return good;
    }
    if (c == 'r') {
      if (!Range(e.size(), e.size(), 0)) co_return false;
      if (name.empty() && file_.empty()) co_return Fail("No current filename");
      if (file_.empty() && !shell) file_ = name;
      co_return shell ? co_await ReadShell(name.substr(1), e.second)
                      : co_await ReadFile(name.empty() ? file_ : name, e.second);
    }
    if (e.size() == 0 && e.given == 0)
      e.first = e.second = 0;
    else if (!Range(1, e.size()))
      co_return false;
    if (name.empty() && file_.empty()) co_return Fail("No current filename");
    if (file_.empty() && !shell) file_ = name;
    const bool whole = e.first <= 1 && e.second == e.size();
    bool good = shell ? co_await WriteShell(name.substr(1))
                      : co_await WriteFile(name.empty() ? file_ : name, c == 'W');
    if (good && whole) e.SetModified(false);
    if (good && quit) done_ = true;
    co_return good;
  }

  // `tell`: the size, and what was missing.
  Task<void> TakeText(std::string text, size_t after, bool tell) {
    size_t size = text.size();
    if (!text.empty() && text.back() != '\n') {
      if (tell) co_await Tell("Newline appended");
      text += '\n';
      ++size;
    }
    edit_.InsertAll(after, text, strip_);
    command_.machine.SpendBytes(text.size() * 4);
    if (tell && !script_) co_await Put(std::to_string(size) + "\n");
  }

  Task<bool> ReadFile(std::string name, size_t after) {
    auto file = co_await command_.vfs.Open(command_.process, name, kernel::OpenFlags::Read());
    Error error;
    if (file) {
      auto text = co_await kernel::ReadAll(command_.process, std::move(*file), kernel::Reader::kMaxLine);
      if (text) {
        co_await TakeText(std::move(*text), after, true);
        co_return true;
      }
      error = text.error();
    } else {
      error = file.error();
    }
    co_await Tell(name + ": " + Why(error));
    co_return Fail(file ? "Cannot read input file" : "Cannot open input file");
  }

  std::string Written() {
    std::string text;
    for (size_t i = std::max<size_t>(edit_.first, 1); i <= edit_.second; ++i) text += edit_.Line(i) + "\n";
    command_.machine.SpendBytes(text.size() * 2);
    return text;
  }

  Task<bool> WriteFile(std::string name, bool append) {
    auto file = co_await command_.vfs.Open(
        command_.process, name, {.write = true, .append = append, .create = true, .truncate = !append});
    if (!file) {
      co_await Tell(name + ": " + Why(file.error()));
      co_return Fail("Cannot open output file");
    }
    kernel::Writer out(command_.process, std::move(*file));
    std::string text = Written();
    (void)co_await out.Write(text);
    (void)co_await out.Flush();
    if (out.failed()) {
      co_await Tell(name + ": " + Why(out.error()));
      co_return Fail("Cannot write file");
    }
    if (!script_) co_await Put(std::to_string(text.size()) + "\n");
    co_return true;
  }

  // ---- The shell ------------------------------------------------------------------------------

  // Runs a command with one descriptor being a pipe's end; its pid.
  Task<int> StartShell(std::string command, int fd, FileRef end) {
    (void)co_await command_.out.Flush();
    std::vector<std::string> argv{"sh", "-c", std::move(command)};
    std::vector<std::string> shell = argv;
    shell[0] = "/bin/sh";
    auto found = co_await FindExecutable(command_.process, std::move(shell), command_.process.env);
    if (!found) co_return -1;
    kernel::SpawnSpec spec = command_.process.ForkSpec();
    spec.program = found->program;
    spec.argv = std::move(argv);
    spec.fds.DropCloseOnExec();
    if (end) (void)spec.fds.Set(fd, std::move(end), command_.process.FdLimit());
    spec.signals.ResetForExec();
    auto child = command_.machine.Spawn(&command_.process, std::move(spec));
    co_return child ? (*child)->pid() : -1;
  }

  // Where errno(3) of GNU ed stands is told for a command that failed, whatever it says.
  Task<bool> ReadShell(std::string command, size_t after, bool at_start = false) {
    const std::string name = "!" + command;
    kernel::PipeEnds pipe = kernel::MakePipe(command_.machine);
    int pid = co_await StartShell(std::move(command), 1, std::move(pipe.write));
    if (pid < 0) co_return Fail("Cannot open input file");
    auto text = co_await kernel::ReadAll(command_.process, pipe.read, kernel::Reader::kMaxLine);
    pipe.read = {};
    auto end = co_await command_.process.Wait({.pid = pid});
    const bool good = end && end->status.ShellStatus() == 0;
    co_await TakeText(text ? std::move(*text) : std::string(), after, good);
    if (good) co_return true;
    co_await Tell(name + (at_start ? ": No such file or directory" : ": Success"));
    co_return Fail("Cannot close input file");
  }

  Task<bool> WriteShell(std::string command) {
    const std::string name = "!" + command;
    kernel::PipeEnds pipe = kernel::MakePipe(command_.machine);
    int pid = co_await StartShell(std::move(command), 0, std::move(pipe.read));
    if (pid < 0) co_return Fail("Cannot open output file");
    std::string text = Written();
    {
      kernel::Writer out(command_.process, std::move(pipe.write));
      (void)co_await out.Write(text);
      (void)co_await out.Flush();
    }
    auto end = co_await command_.process.Wait({.pid = pid});
    if (!end || end->status.ShellStatus() != 0) {
      co_await Tell(name + ": Success");
      co_return Fail("Cannot close output file");
    }
    if (!script_) co_await Put(std::to_string(text.size()) + "\n");
    co_return true;
  }

  Task<bool> ShellCommand() {
    if (!NoRange()) co_return false;
    if (restricted_) co_return Fail("Shell access restricted");
    std::string command = edit_.text.substr(edit_.at), plain;
    bool changed = false;
    if (command.starts_with('!')) {
      if (shell_.empty()) co_return Fail("No previous command");
      plain = shell_;
      command.erase(0, 1);
      changed = true;
    }
    for (size_t i = 0; i < command.size(); ++i) {
      if (command[i] == '\\' && i + 1 < command.size() && command[i + 1] == '%') {
        plain += command[++i];
      } else if (command[i] == '%') {
        if (file_.empty()) co_return Fail("No current filename");
        plain += file_;
        changed = true;
      } else {
        plain += command[i];
      }
    }
    shell_ = plain;
    if (changed) co_await Put(plain + "\n");
    int pid = co_await StartShell(plain, 0, {});
    if (pid >= 0) (void)co_await command_.process.Wait({.pid = pid});
    if (!script_) co_await Put("!\n");
    co_return true;
  }

  // ---- Substitutions and global commands ------------------------------------------------------

  // Lines that end with a backslash go on in the next one.
  Task<void> Complete() {
    auto open = [&] {
      size_t slashes = 0;
      for (size_t i = edit_.text.size(); i > 0 && edit_.text[i - 1] == '\\'; --i) ++slashes;
      return slashes % 2 == 1;
    };
    while (open()) {
      auto more = co_await NextLine();
      if (!more) break;
      edit_.text += "\n" + *more;
    }
  }

  Task<bool> Substitute() {
    EdBuffer& e = edit_;
    if (!Range(e.current, e.current)) co_return false;
    co_await Complete();
    int how = 0;
    if (!e.ParseSubstitution(&how)) co_return Fail(e.error);
    print_ = how;
    if (e.Peek() != '\0') co_return Fail("Invalid command suffix");
    if (e.first == 0) co_return Fail("Invalid address");
    bool any = false;
    for (size_t line = e.first, end = e.second; line <= end; ++line) {
      size_t added = 0;
      if (!e.SubstituteLine(line, &added)) {
        if (!e.error.empty()) co_return Fail(e.error);
        continue;
      }
      any = true;
      line += added;
      end += added;
      e.current = line;
      co_await kernel::Yield(command_.process);
    }
    if (!any && !in_global_) co_return Fail("No match");
    if (!any) print_ = 0;
    co_return true;
  }

  Task<bool> Global(char c) {
    EdBuffer& e = edit_;
    if (in_global_) co_return Fail("Cannot nest global commands");
    if (!Range(1, e.size())) co_return false;
    const size_t first = e.first, second = e.second;
    auto pattern = e.ParseDelimited();
    if (!pattern) co_return Fail(e.error);
    const bool asks = c == 'G' || c == 'V';
    if (asks && !Suffix()) co_return false;
    print_ = 0;
    std::vector<std::string> commands;
    if (!asks) {
      co_await Complete();
      std::string rest = e.text.substr(e.at);
      commands = Split(rest.empty() ? "p" : rest);
    }
    e.Save();
    std::vector<EdBuffer::Handle> active;
    for (size_t i = first; i <= second; ++i)
      if (pattern->Matches(e.Line(i), command_.machine) == (c == 'g' || c == 'G'))
        active.push_back(e.HandleOf(i));
    std::vector<std::string> last;
    for (const EdBuffer::Handle& handle : active) {
      size_t line = e.Find(handle);
      if (line == 0) continue;
      e.current = line;
      command_.machine.Spend(static_cast<int64_t>(e.size() / 64 + 8));
      if (asks) {
        if (!co_await Show(line, line, 1)) co_return false;
        auto text = co_await NextLine();
        if (!text) co_return Fail("Unexpected end-of-file");
        if (text->empty()) continue;
        if (*text == "&") {
          if (last.empty()) co_return Fail("No previous command");
        } else {
          last = {*text};
        }
        commands = last;
      }
      if (!co_await RunGlobal(commands)) co_return false;
    }
    co_return true;
  }

  Task<bool> RunGlobal(const std::vector<std::string>& commands) {
    pending_ = commands;
    in_global_ = true;
    bool good = true;
    while (good && !pending_.empty() && !done_) {
      auto line = co_await NextLine();
      good = co_await Execute(std::move(*line));
    }
    in_global_ = false;
    pending_.clear();
    print_ = 0;
    co_return good;
  }

  // The lines of a command list: each but the last ends with a backslash.
  static std::vector<std::string> Split(std::string_view text) {
    std::vector<std::string> lines(1);
    for (size_t i = 0; i < text.size(); ++i) {
      if (text[i] == '\\' && i + 1 < text.size() && text[i + 1] == '\n') {
        lines.emplace_back();
        ++i;
      } else {
        lines.back() += text[i];
      }
    }
    return lines;
  }

  Command command_;
  EdBuffer edit_;
  std::optional<kernel::Reader> in_;
  std::vector<std::string> pending_;  // lines of a global command
  std::string file_, prompt_, error_, last_error_, shell_;
  size_t rows_ = 22;
  int print_ = 0, status_ = 0, hard_status_ = 0;
  bool loose_ = false, prompting_ = false, quiet_ = false, restricted_ = false, script_ = false,
       verbose_ = false, strip_ = false, done_ = false, warned_ = false, in_global_ = false;
};

}  // namespace

Task<int> EdMain(Process& process) {
  Ed ed(process);
  co_return co_await ed.Run();
}

}  // namespace bivalve::commands
