// less, more: text page by page on a terminal, else as cat.
//
// Keys come from standard error or standard input, whichever is a terminal, since a machine has no
// /dev/tty; where it hands over whole lines, the newline behind a key is none.
#include <algorithm>

#include "commands/command.h"
#include "commands/numbers.h"
#include "kernel/exec.h"
#include "regex/regex.h"

namespace bivalve::commands {
namespace {

constexpr Option kLessOptions[] = {
    {'a'},
    {'c'},
    {'e'},
    {'E'},
    {'f'},
    {'F', "quit-if-one-screen"},
    {'g'},
    {'G'},
    {'i', "ignore-case"},
    {'I', "IGNORE-CASE"},
    {'m'},
    {'M'},
    {'n'},
    {'N', "LINE-NUMBERS"},
    {'q'},
    {'Q'},
    {'r'},
    {'R', "RAW-CONTROL-CHARS"},
    {'s', "squeeze-blank-lines"},
    {'S', "chop-long-lines"},
    {'u'},
    {'w'},
    {'W'},
    {'X', "no-init"},
    {'K'},
    {'L'},
    {'j', {}, Takes::kArgument},
    {'p', "pattern", Takes::kArgument},
    {'P', {}, Takes::kArgument},
    {'x', {}, Takes::kArgument},
    {'z', {}, Takes::kArgument},
    {'b', {}, Takes::kArgument},
    {'h', {}, Takes::kArgument},
    {'?', "help", Takes::kNothing, kHelpOption},
    {'V', "version", Takes::kNothing, kVersionOption},
};
constexpr Usage kLess{
    .help = R"(Usage: less [OPTION]... [FILE]...
Show the FILEs (standard input) page by page; to what is no terminal, all of it.

  -F, --quit-if-one-screen   end at once when all of it fits
  -i, --ignore-case          searches in small letters find capital ones, too
  -N, --LINE-NUMBERS         numbers in front of lines
  -p, --pattern=PATTERN      begin at a line that matches
  -s, --squeeze-blank-lines  one blank line for several
  -S, --chop-long-lines      cut lines at the screen's edge
  +COMMAND                   begin with it (+G, +/PATTERN, +NUMBER)
  -V, --version              the version
Other options of less are accepted.

Keys: SPACE or f a page on, b a page back, ENTER or j a line on, k one back, d and u half a page, g the beginning,
G the end, NUMBERg a line, /PATTERN and ?PATTERN search, n and N once more, = where one is, h these, q the end
)",
    .options = kLessOptions,
    .package = "less 590",
};

constexpr Option kMoreOptions[] = {
    {'d', "silent"},
    {'f', "logical"},
    {'l', "no-pause"},
    {'c', "print-over"},
    {'p', "clean-print"},
    {'e', "exit-on-eof"},
    {'s', "squeeze"},
    {'u', "plain"},
    {'n', "lines", Takes::kArgument},
    {'h', "help", Takes::kNothing, kHelpOption},
    {'V', "version", Takes::kNothing, kVersionOption},
};
constexpr Usage kMore{
    .help = R"(Usage: more [OPTION]... FILE...
Show the FILEs page by page; to what is no terminal, all of them.

  -n, --lines NUMBER  lines of a page
  -s, --squeeze       one blank line for several
  +NUMBER, +/PATTERN  begin there
  -h, --help          this text
  -V, --version       the version
Other options of more are accepted. Keys are those of less.
)",
    .options = kMoreOptions,
    .package = "util-linux 2.38.1",
};

class Pager {
 public:
  Pager(Process& process, bool more) : command_(process, more ? kMore : kLess), more_(more) {}
  friend kernel::Scheduler& SchedulerOf(Pager& pager) { return SchedulerOf(pager.command_); }

  Task<int> Run() {
    for (const std::string& arg : command_.args())
      (arg.starts_with('+') ? starts_ : plain_args_).push_back(arg);
    ParsedArgs args = ParseOptions(plain_args_, more_ ? kMore : kLess);
    if (args.help || args.version || (more_ && !args.error.empty())) {
      co_await command_.Parse(plain_args_);
      co_return command_.status;
    }
    if (!args.error.empty()) {
      size_t quote = args.error.find('\'');
      std::string option = quote == std::string::npos ? "such" : "-" + args.error.substr(quote + 1, 1);
      co_await Tell("There is no " + option + " option (\"less --help\" for help)");
    }
    for (const ParsedOption& option : args.options) {
      switch (option.id) {
        case 'F': quit_if_short_ = true; break;
        case 'i':
        case 'I': ignore_case_ = true; break;
        case 'N': numbers_ = true; break;
        case 's': squeeze_ = true; break;
        case 'S': chop_ = true; break;
        case 'p': starts_.push_back("+/" + std::string(option.value)); break;
        case 'n':
          if (more_)
            rows_ = static_cast<size_t>(std::clamp<int64_t>(ParseInteger(option.value).value_or(0), 0, 9999));
          break;
      }
    }
    FileRef out = command_.process.Fd(1), in = command_.process.Fd(0), err = command_.process.Fd(2);
    keys_ = err && err->IsTerminal() ? err : in && in->IsTerminal() ? in : FileRef();
    const bool pages = out && out->IsTerminal() && keys_;
    files_ = args.operands;
    if (files_.empty()) {
      if (in && in->IsTerminal()) {
        if (more_)
          co_await command_.ReportUsage("bad usage");
        else
          co_await Tell("Missing filename (\"less --help\" for help)");
        co_return command_.status;
      }
      files_.push_back("-");
    }
    if (pages)
      co_await ShowPages();
    else
      co_await CopyAll();
    co_return co_await command_.Finish();
  }

 private:
  Task<void> Tell(std::string text) {
    (void)co_await command_.out.Flush();
    co_await kernel::WriteFd(command_.process, 2, text + "\n");
  }

  // The next file that can be read; nothing at the end.
  Task<FileRef> NextFile() {
    while (next_ < files_.size()) {
      std::string name(files_[next_++]);
      if (name == "-" && (!more_ || files_.size() == 1)) co_return command_.process.Fd(0);
      auto file = co_await command_.vfs.Open(command_.process, name, kernel::OpenFlags::Read());
      if (!file) {
        co_await Tell(more_ ? "more: cannot open " + name + ": " + Why(file.error())
                            : name + ": " + Why(file.error()));
        continue;
      }
      auto stat = co_await (*file)->GetStat(command_.process);
      if (stat && stat->IsDir()) {
        if (more_)
          (void)co_await command_.out.Write("\n*** " + name + ": directory ***\n\n");
        else
          co_await Tell(name + " is a directory");
        continue;
      }
      if (more_) (void)co_await command_.out.Write("::::::::::::::\n" + name + "\n::::::::::::::\n");
      co_return std::move(*file);
    }
    co_return FileRef();
  }

  Task<void> CopyAll() {
    for (;;) {
      FileRef file = co_await NextFile();
      if (!file) break;
      kernel::Reader in(command_.process, std::move(file));
      while (!command_.OutputFailed()) {
        auto block = co_await in.Block();
        if (!block) {
          co_await Tell(std::string(files_[next_ - 1]) + ": " + Why(block.error()));
          break;
        }
        if (block->empty()) break;
        (void)co_await command_.out.Write(*block);
        (void)co_await command_.out.Flush();
      }
    }
  }

  // ---- On a terminal --------------------------------------------------------------------------

  size_t Rows() const {
    if (rows_) return rows_;
    auto lines = ParseInteger(kernel::GetEnv(command_.process.env, "LINES"));
    return lines && *lines > 1 && *lines < 1000 ? static_cast<size_t>(*lines) - 1 : 23;
  }

  size_t Columns() const {
    auto columns = ParseInteger(kernel::GetEnv(command_.process.env, "COLUMNS"));
    return columns && *columns > 1 && *columns < 10'000 ? static_cast<size_t>(*columns) : 80;
  }

  // Reads until line `index` is there.
  Task<bool> Have(size_t index) {
    while (lines_.size() <= index) {
      if (!reader_) {
        FileRef file = co_await NextFile();
        if (!file) co_return false;
        reader_.emplace(command_.process, std::move(file));
      }
      auto line = co_await reader_->Line();
      if (!line || !*line) {
        reader_.reset();
        continue;
      }
      command_.machine.SpendBytes((**line).size() * 2);
      std::string text(**line);
      if (text.ends_with('\n')) text.pop_back();
      if (squeeze_ && text.empty() && !lines_.empty() && lines_.back().empty()) continue;
      if (!command_.machine.HoldMore(lines_, 1)) co_return false;
      lines_.push_back(std::move(text));
      co_await kernel::Yield(command_.process);
    }
    co_return true;
  }

  Task<void> Print(size_t first, size_t count) {
    for (size_t i = first; i < first + count; ++i) {
      if (!co_await Have(i)) break;
      std::string text = lines_[i];
      if (numbers_) {
        std::string number = std::to_string(i + 1);
        text = std::string(number.size() < 7 ? 7 - number.size() : 0, ' ') + number + " " + text;
      }
      if (chop_ && text.size() > Columns()) text.resize(Columns());
      (void)co_await command_.out.Write(text + "\n");
    }
  }

  // A page from `top_` on.
  Task<void> Page() {
    co_await Print(top_, Rows());
    bottom_ = std::min(top_ + Rows(), lines_.size());
  }

  Task<void> Forward(size_t count) {
    size_t before = bottom_;
    co_await Print(bottom_, count);
    bottom_ = std::min(bottom_ + count, lines_.size());
    top_ += bottom_ - before;
  }

  Task<void> Go(size_t line) {
    top_ = line;
    co_await Page();
  }

  Task<void> ToEnd() {
    while (co_await Have(lines_.size())) {
    }
    co_await Go(lines_.size() > Rows() ? lines_.size() - Rows() : 0);
  }

  Task<std::optional<char>> NextByte() {
    if (typed_.empty()) {
      char bytes[256];
      auto size = co_await keys_->Read(command_.process, bytes);
      if (!size || *size == 0) co_return std::nullopt;
      typed_.assign(bytes, *size);
    }
    char c = typed_[0];
    typed_.erase(0, 1);
    co_return c;
  }

  Task<std::optional<char>> Key() {
    auto c = co_await NextByte();
    // What ended the line of a key.
    if (c && *c != '\n' && typed_ == "\n") typed_.clear();
    co_return c;
  }

  Task<std::string> Typed(char prompt) {
    std::string text;
    (void)co_await command_.out.Write(std::string(1, prompt));
    (void)co_await command_.out.Flush();
    while (text.size() < 4096) {
      auto c = co_await NextByte();
      if (!c || *c == '\n' || *c == '\r') break;
      text += *c;
    }
    co_return text;
  }

  Task<void> Search(bool forward) {
    if (!pattern_) {
      (void)co_await command_.out.Write("No previous regular expression\n");
      co_return;
    }
    size_t line = top_;
    for (;;) {
      if (forward ? !co_await Have(line + 1) : line == 0) break;
      line += forward ? 1 : static_cast<size_t>(-1);
      co_await kernel::Yield(command_.process);
      if (pattern_->Matches(lines_[line], command_.machine)) co_return co_await Go(line);
    }
    (void)co_await command_.out.Write("Pattern not found\n");
  }

  Task<bool> SetPattern(std::string text) {
    if (text.empty()) co_return pattern_ != nullptr;
    const bool small = std::none_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    auto pattern = regex::Regex::Compile(
        text,
        {.syntax = regex::PosixSyntax::kExtended, .ignore_case = ignore_case_ && small, .strict = false});
    if (!pattern) {
      (void)co_await command_.out.Write(std::string(pattern.error().Message()) + "\n");
      co_return false;
    }
    pattern_ = std::move(*pattern);
    co_return true;
  }

  Task<void> Start() {
    for (const std::string& start : starts_) {
      if (start == "+G") {
        co_await ToEnd();
        co_return;
      }
      if (start.starts_with("+/") && co_await SetPattern(start.substr(2))) {
        if (co_await Have(0) && pattern_->Matches(lines_[0], command_.machine)) break;
        co_return co_await Search(true);
      }
      if (auto number = ParseInteger(std::string_view(start).substr(1)); number && *number > 0) {
        co_return co_await Go(static_cast<size_t>(*number) - 1);
      }
    }
    co_await Page();
  }

  Task<void> ShowPages() {
    co_await Start();
    if ((quit_if_short_ || more_) && !co_await Have(bottom_)) co_return;
    uint64_t number = 0;
    for (;;) {
      const bool end = !co_await Have(bottom_);
      if (more_ && end) break;
      std::string prompt = end ? "(END)" : more_ ? "--More--" : ":";
      (void)co_await command_.out.Write(prompt);
      (void)co_await command_.out.Flush();
      if (command_.OutputFailed()) break;
      auto key = co_await Key();
      (void)co_await command_.out.Write("\r" + std::string(prompt.size(), ' ') + "\r");
      if (!key || *key == 'q' || *key == 'Q') break;
      if (*key >= '0' && *key <= '9') {
        number = std::min<uint64_t>(number * 10 + static_cast<uint64_t>(*key - '0'), 1'000'000'000);
        continue;
      }
      co_await Obey(*key, static_cast<size_t>(std::exchange(number, 0)));
    }
  }

  Task<void> Obey(char key, size_t number) {
    const size_t rows = Rows();
    switch (key) {
      case ' ':
      case 'f': co_return co_await Forward(number ? number : rows);
      case '\n':
      case '\r':
      case 'j':
      case 'e': co_return co_await Forward(number ? number : 1);
      case 'd': co_return co_await Forward(number ? number : rows / 2);
      case 'b': co_return co_await Go(top_ - std::min(top_, number ? number : rows));
      case 'k':
      case 'y': co_return co_await Go(top_ - std::min(top_, number ? number : 1));
      case 'u': co_return co_await Go(top_ - std::min(top_, number ? number : rows / 2));
      case 'g':
      case '<': co_return co_await Go(number ? number - 1 : 0);
      case 'G':
      case '>':
        if (number) co_return co_await Go(number - 1);
        co_return co_await ToEnd();
      case '/':
      case '?':
        backward_ = key == '?';
        if (co_await SetPattern(co_await Typed(key))) co_await Search(!backward_);
        co_return;
      case 'n': co_return co_await Search(!backward_);
      case 'N': co_return co_await Search(backward_);
      case '=':
        (void)co_await command_.out.Write("lines " + std::to_string(top_ + 1) + "-" +
                                          std::to_string(bottom_) + "\n");
        co_return;
      case 'h': (void)co_await command_.out.Write(kLess.help.substr(kLess.help.find("Keys:"))); co_return;
      default: co_return;
    }
  }

  Command command_;
  const bool more_;
  std::vector<std::string> plain_args_, starts_;
  std::vector<std::string_view> files_;
  size_t next_ = 0;
  FileRef keys_;
  std::optional<kernel::Reader> reader_;
  std::vector<std::string> lines_;
  std::unique_ptr<regex::Regex> pattern_;
  std::string typed_;
  size_t top_ = 0, bottom_ = 0, rows_ = 0;
  bool backward_ = false, quit_if_short_ = false, ignore_case_ = false, numbers_ = false, squeeze_ = false,
       chop_ = false;
};

}  // namespace

Task<int> LessMain(Process& process) {
  Pager pager(process, false);
  co_return co_await pager.Run();
}

Task<int> MoreMain(Process& process) {
  Pager pager(process, true);
  co_return co_await pager.Run();
}

}  // namespace bivalve::commands
