// xargs: runs a command with arguments from standard input.
#include <algorithm>

#include "commands/command.h"
#include "commands/launch.h"
#include "commands/numbers.h"
#include "commands/xargs_split.h"

namespace bivalve::commands {
namespace {

enum : int { kShowLimits = 256, kSlotVariable };

constexpr Option kOptions[] = {
    {'0', "null"},
    {'a', "arg-file", Takes::kArgument},
    {'d', "delimiter", Takes::kArgument},
    {'E', "", Takes::kArgument},
    {'e', "eof", Takes::kOptional},
    {'i', "replace", Takes::kOptional},
    {'I', "", Takes::kArgument},
    {'l', "max-lines", Takes::kOptional},
    {'L', "", Takes::kArgument},
    {'n', "max-args", Takes::kArgument},
    {'o', "open-tty"},
    {'p', "interactive"},
    {'r', "no-run-if-empty"},
    {'s', "max-chars", Takes::kArgument},
    {0, "show-limits", Takes::kNothing, kShowLimits},
    {'t', "verbose"},
    {'x', "exit"},
    {'P', "max-procs", Takes::kArgument},
    {0, "process-slot-var", Takes::kArgument, kSlotVariable},
};

constexpr Usage kUsage{
    .help = R"(Usage: xargs [OPTION]... COMMAND [INITIAL-ARGS]...
Run COMMAND with INITIAL-ARGS and arguments read from standard input, as often as it takes.

  -0, --null               arguments are ended by NUL; nothing is special in them
  -a, --arg-file=FILE      read from FILE; COMMAND keeps standard input
  -d, --delimiter=CHAR     arguments are ended by CHAR; nothing is special in them
  -E END                   the argument END ends the input
  -e, --eof[=END]          the same; without END there is none
  -I R, -i, --replace[=R]  replace R ({}) in INITIAL-ARGS by a line of input
  -L N, -l, --max-lines[=N]  at most N (1) lines of input for a command
  -n, --max-args=N         at most N arguments for a command
  -o, --open-tty           COMMAND reads from the terminal
  -P, --max-procs=N        N commands at a time; 0: as many as there are
  -p, --interactive        ask before running a command
      --process-slot-var=VAR  tell the command's slot in VAR
  -r, --no-run-if-empty    no arguments, no command
  -s, --max-chars=N        at most N characters for a command line
      --show-limits        say what the limits are
  -t, --verbose            write commands before they run
  -x, --exit               end when a command line would be too long
)",
    .options = kOptions,
    .stop_at_operand = true,
    .package = "GNU findutils 4.9.0",
};

constexpr uint64_t kDefaultChars = 131072;
constexpr uint64_t kMaxChars = 2'091'978;

struct Settings {
  XargsSyntax syntax;
  std::optional<std::string> replace;
  uint64_t max_lines = 0;  // 0: no limit
  uint64_t max_args = 0;
  uint64_t max_chars = kDefaultChars;
  uint64_t max_processes = 1;
  bool no_run_if_empty = false, trace = false, exit_if_long = false, exit_early = false, ask = false,
       terminal = false;
  std::string file;
  std::string slot_variable;
};

class Xargs {
 public:
  Xargs(Command& command, const Settings& settings, std::vector<std::string> words)
      : command_(command), settings_(settings), words_(std::move(words)) {
    for (const std::string& word : words_) fixed_chars_ += word.size() + 1;
  }
  friend kernel::Scheduler& SchedulerOf(Xargs& xargs) { return xargs.command_.machine; }

  Task<int> Run(FileRef input);

 private:
  Task<void> Add(std::string argument);
  Task<void> Execute();
  Task<void> Start(std::vector<std::string> argv);
  Task<void> WaitFor(bool all);
  Task<void> Fatal(std::string text, int status) {
    ended_ = true;
    status_ = status;
    return command_.Warn(std::move(text));
  }
  int FreeSlot() const;

  Command& command_;
  const Settings& settings_;
  const std::vector<std::string> words_;
  uint64_t fixed_chars_ = 0;
  std::vector<std::string> arguments_;
  uint64_t chars_ = 0;
  uint64_t lines_ = 0;
  struct Child {
    int pid;
    int slot;
    std::string name;
  };
  std::vector<Child> running_;
  bool any_run_ = false;
  bool ended_ = false;  // no more commands
  int status_ = 0;
};

std::string Replaced(const std::string& word, const std::string& what, const std::string& with) {
  std::string result;
  size_t at = 0;
  for (size_t hit; !what.empty() && (hit = word.find(what, at)) != std::string::npos; at = hit + what.size())
    result.append(word, at, hit - at).append(with);
  return result.append(word, at);
}

int Xargs::FreeSlot() const {
  for (int slot = 0;; ++slot)
    if (std::none_of(running_.begin(), running_.end(),
                     [&](const Child& child) { return child.slot == slot; }))
      return slot;
}

// Waits until another command may be started, or until all are done.
Task<void> Xargs::WaitFor(bool all) {
  while (!running_.empty() &&
         (all || (settings_.max_processes && running_.size() >= settings_.max_processes))) {
    auto event = co_await command_.process.Wait({});
    if (!event) co_return;
    auto child =
        std::find_if(running_.begin(), running_.end(), [&](const Child& c) { return c.pid == event->pid; });
    if (child == running_.end()) continue;
    std::string name = child->name;
    running_.erase(child);
    kernel::WaitStatus status = event->status;
    if (status.kind == kernel::WaitStatus::Kind::kSignaled) {
      co_await Fatal(name + ": terminated by signal " + std::to_string(status.value), 125);
      co_return;
    }
    if (status.value == 255) {
      co_await Fatal(name + ": exited with status 255; aborting", 124);
      co_return;
    }
    if (status.value != 0 && status_ == 0) status_ = 123;
  }
}

Task<void> Xargs::Start(std::vector<std::string> argv) {
  any_run_ = true;
  co_await WaitFor(false);
  if (ended_) co_return;
  if (settings_.trace) {
    std::string line;
    for (const std::string& word : argv) line.append(line.empty() ? "" : " ").append(QuoteIfNeeded(word));
    co_await kernel::WriteFd(command_.process, 2, line + (settings_.ask ? "" : "\n"));
  }
  if (settings_.ask) {
    auto terminal = co_await command_.vfs.Open(command_.process, "/dev/tty", kernel::OpenFlags::Read());
    if (!terminal) {
      co_await Fatal("failed to open /dev/tty for reading: " + Why(terminal.error()), 1);
      co_return;
    }
    co_await kernel::WriteFd(command_.process, 2, "?...");
    kernel::Reader answer(command_.process, std::move(*terminal));
    auto line = co_await answer.Line();
    if (!line || !*line || ((**line)[0] | 0x20) != 'y') co_return;
  }
  int slot = FreeSlot();
  if (!settings_.slot_variable.empty()) {
    std::string prefix = settings_.slot_variable + "=";
    std::erase_if(command_.process.env, [&](const std::string& entry) { return entry.starts_with(prefix); });
    command_.process.env.push_back(prefix + std::to_string(slot));
  }
  std::string name = argv[0];
  auto pid = co_await SpawnCommand(command_.process, std::move(argv));
  if (!pid) {
    co_await Fatal(name + ": " + Why(pid.error()), LaunchStatus(pid.error()));
    co_return;
  }
  running_.push_back({*pid, slot, std::move(name)});
  if (settings_.max_processes == 1) co_await WaitFor(true);
}

// Runs the command with what has been gathered.
Task<void> Xargs::Execute() {
  std::vector<std::string> argv = words_;
  for (std::string& argument : arguments_) argv.push_back(std::move(argument));
  arguments_.clear();
  chars_ = lines_ = 0;
  return Start(std::move(argv));
}

Task<void> Xargs::Add(std::string argument) {
  if (settings_.replace) {
    std::vector<std::string> argv;
    uint64_t chars = 0;
    for (size_t i = 0; i < words_.size(); ++i) {
      argv.push_back(i ? Replaced(words_[i], *settings_.replace, argument) : words_[i]);
      chars += argv.back().size() + 1;
    }
    command_.machine.SpendBytes(chars);
    if (chars > settings_.max_chars)
      co_await Fatal("argument list too long", 1);
    else
      co_await Start(std::move(argv));
    co_return;
  }
  uint64_t size = argument.size() + 1;
  if (fixed_chars_ + chars_ + size > settings_.max_chars) {
    bool alone = fixed_chars_ + size > settings_.max_chars;
    if (settings_.exit_if_long || (alone && (settings_.exit_early || arguments_.empty()))) {
      co_await Fatal(alone ? "argument line too long" : "argument list too long", 1);
      co_return;
    }
    co_await Execute();
    if (!ended_ && alone) co_await Fatal("argument line too long", 1);
    if (ended_) co_return;
  }
  chars_ += size;
  arguments_.push_back(std::move(argument));
  if (settings_.max_args && arguments_.size() >= settings_.max_args) co_await Execute();
}

Task<int> Xargs::Run(FileRef input) {
  XargsSplitter splitter(settings_.syntax);
  kernel::Reader in(command_.process, std::move(input));
  using Event = XargsSplitter::Event;
  bool warned = false;
  while (!ended_) {
    Event event = splitter.Next();
    if (splitter.saw_nul() && !warned) {
      warned = true;
      co_await command_.Warn(
          "WARNING: a NUL character occurred in the input.  It cannot be passed through in the argument "
          "list.  Did you mean to "
          "use the --null option?");
    }
    if (event == Event::kNeedMore) {
      auto block = co_await in.Block();
      if (!block) {
        co_await Fatal("read error: " + Why(block.error()), 1);
      } else if (block->empty()) {
        splitter.Finish();
      } else {
        splitter.Feed(*block);
      }
    } else if (event == Event::kArgument) {
      co_await Add(splitter.TakeArgument());
    } else if (event == Event::kLineEnd) {
      if (settings_.max_lines && ++lines_ >= settings_.max_lines && !arguments_.empty()) co_await Execute();
    } else if (event == Event::kError) {
      // What came before is run all the same.
      if (!arguments_.empty()) co_await Execute();
      if (!ended_) co_await Fatal(splitter.error(), 1);
    } else {
      break;
    }
  }
  bool run_last = !arguments_.empty() || (!any_run_ && !settings_.no_run_if_empty && !settings_.replace);
  if (!ended_ && run_last) co_await Execute();
  int status = status_;
  bool ended = ended_;
  co_await WaitFor(true);
  co_return ended ? status : status_;
}

// ---- options

Task<bool> ReadCount(Command& command, const ParsedOption& option, int64_t least, uint64_t* count) {
  auto value = ParseInteger(option.value);
  std::string letter(1, static_cast<char>(option.id));
  if (!value) {
    co_await command.ReportUsage("invalid number \"" + std::string(option.value) + "\" for -" + letter +
                                 " option");
    co_return false;
  }
  if (*value < least) {
    co_await command.ReportUsage("value " + std::to_string(*value) + " for -" + letter +
                                 " option should be >= " + std::to_string(least));
    co_return false;
  }
  *count = static_cast<uint64_t>(*value);
  co_return true;
}

// -s takes the least there is for what is less.
Task<bool> ReadMaxChars(Command& command, const ParsedOption& option, uint64_t* count) {
  auto value = ParseInteger(option.value);
  if (!value || *value >= 1) co_return co_await ReadCount(command, option, 1, count);
  co_await command.Warn("value " + std::to_string(*value) + " for -s option should be >= 1");
  *count = 1;
  co_return true;
}

// One byte, or an escape for one. Nothing: *error says why.
std::optional<char> ParseDelimiter(std::string_view text, std::string* error) {
  if (text.size() == 1) return text[0];
  if (text.size() < 2 || text[0] != '\\') {
    *error = "Invalid input delimiter specification " + std::string(text) +
             ": the delimiter must be either a single character or an escape sequence starting with \\.";
    return std::nullopt;
  }
  *error = "Invalid escape sequence " + std::string(text) + " in input delimiter specification";
  constexpr std::string_view kLetters = "abfnrtv\\", kMeanings = "\a\b\f\n\r\t\v\\";
  size_t known = kLetters.find(text[1]);
  if (known != std::string_view::npos && text.size() == 2) return kMeanings[known];
  bool hex = text[1] == 'x';
  std::string_view digits = text.substr(hex ? 2 : 1);
  if (digits.empty() || (!hex && !(digits[0] >= '0' && digits[0] <= '9'))) {
    *error += '.';
    return std::nullopt;
  }
  unsigned value = 0;
  for (size_t i = 0; i < digits.size(); ++i) {
    char c = digits[i];
    unsigned digit = c >= '0' && c <= '9'   ? static_cast<unsigned>(c - '0')
                     : c >= 'a' && c <= 'f' ? static_cast<unsigned>(c - 'a') + 10
                     : c >= 'A' && c <= 'F' ? static_cast<unsigned>(c - 'A') + 10
                                            : 99;
    if (digit >= (hex ? 16u : 8u)) {
      *error += "; trailing characters " + std::string(digits.substr(i)) + " not recognised.";
      return std::nullopt;
    }
    value = value * (hex ? 16 : 8) + digit;
    if (value > 255) {
      *error += hex ? "; character values must not exceed ff." : "; character values must not exceed 377.";
      return std::nullopt;
    }
  }
  return static_cast<char>(value);
}

Task<void> ShowLimits(Command& command, const Settings& settings) {
  size_t environment = 0;
  for (const std::string& entry : command.process.env) environment += entry.size() + 1;
  std::string text = "Your environment variables take up " + std::to_string(environment) + " bytes\n";
  text +=
      "POSIX upper limit on argument length (this system): " + std::to_string(kMaxChars + environment) + "\n";
  text += "POSIX smallest allowable upper limit on argument length (all systems): 4096\n";
  text += "Maximum length of command we could actually use: " + std::to_string(kMaxChars) + "\n";
  text += "Size of command buffer we are actually using: " + std::to_string(settings.max_chars) + "\n";
  text += "Maximum parallelism (--max-procs must be no greater): 2147483647\n";
  co_await kernel::WriteFd(command.process, 2, std::move(text));
}

Task<bool> ReadSettings(Command& command, const ParsedArgs& args, Settings& s, bool* show_limits) {
  auto exclusive = [&](std::string_view now, std::string_view before) {
    return command.Warn("warning: options " + std::string(before) + " and " + std::string(now) +
                        " are mutually exclusive, ignoring previous " +
                        std::string(before.substr(0, before.find('/'))) + " value");
  };
  for (const ParsedOption& option : args.options) {
    bool good = true;
    switch (option.id) {
      case '0': s.syntax.delimiter = '\0'; break;
      case 'd': {
        std::string error;
        s.syntax.delimiter = ParseDelimiter(option.value, &error);
        if (!s.syntax.delimiter) {
          co_await command.Report(std::move(error));
          co_return false;
        }
        break;
      }
      case 'a': s.file = option.value; break;
      case 'E':
      case 'e':
        s.syntax.end.reset();
        if (option.HasValue() && !option.value.empty()) s.syntax.end = option.value;
        break;
      case 'I':
      case 'i':
        if (s.max_args > 1)
          co_await exclusive("--replace/-I/-i", "--max-args");
        else if (s.max_args)
          co_await exclusive("--replace/-I/-i", "--max-args");
        if (s.max_lines) co_await exclusive("--replace/-I/-i", "--max-lines");
        s.max_args = s.max_lines = 0;
        s.replace = option.HasValue() ? std::string(option.value) : "{}";
        break;
      case 'L':
      case 'l':
        s.max_lines = 1;
        if (option.HasValue()) good = co_await ReadCount(command, option, 1, &s.max_lines);
        if (s.max_args) co_await exclusive(option.id == 'L' ? "-L" : "--max-lines/-l", "--max-args");
        if (s.replace) co_await exclusive(option.id == 'L' ? "-L" : "--max-lines/-l", "--replace");
        s.max_args = 0;
        s.replace.reset();
        break;
      case 'n':
        good = co_await ReadCount(command, option, 1, &s.max_args);
        if (s.max_lines) co_await exclusive("--max-args/-n", "--max-lines");
        s.max_lines = 0;
        if (s.replace) {
          // -n 1 says nothing new.
          if (s.max_args > 1) {
            co_await exclusive("--max-args/-n", "--replace");
            s.replace.reset();
          } else {
            s.max_args = 0;
          }
        }
        break;
      case 'o': s.terminal = true; break;
      case 'p': s.ask = s.trace = true; break;
      case 'r': s.no_run_if_empty = true; break;
      case 's':
        good = co_await ReadMaxChars(command, option, &s.max_chars);
        s.max_chars = std::min(s.max_chars, kMaxChars);
        break;
      case kShowLimits: *show_limits = true; break;
      case 't': s.trace = true; break;
      case 'x': s.exit_if_long = true; break;
      case 'P': good = co_await ReadCount(command, option, 0, &s.max_processes); break;
      case kSlotVariable: s.slot_variable = option.value; break;
    }
    if (!good) co_return false;
  }
  // -x says nothing about command lines that are as long as they can be.
  s.exit_early = s.exit_if_long;
  s.exit_if_long = s.replace || s.max_lines || (s.exit_if_long && s.max_args);
  if (s.syntax.delimiter && s.syntax.end)
    co_await command.Warn("warning: the -E option has no effect if -0 or -d is used.\n");
  s.syntax.whole_lines = s.replace.has_value();
  if (s.syntax.delimiter) s.syntax.end.reset();
  co_return true;
}

}  // namespace

Task<int> XargsMain(Process& process) {
  Command command(process, kUsage);
  auto args = co_await command.Parse();
  if (!args) co_return command.status;
  Settings settings;
  bool show_limits = false;
  if (!co_await ReadSettings(command, *args, settings, &show_limits)) co_return command.status;
  std::vector<std::string> words(args->operands.begin(), args->operands.end());
  if (words.empty()) words.push_back("echo");
  uint64_t fixed = 0;
  for (const std::string& word : words) fixed += word.size() + 1;
  if (fixed > settings.max_chars) {
    co_await command.Report("cannot fit single argument within argument list size limit");
    co_return command.status;
  }
  FileRef input = process.Fd(0);
  if (!settings.file.empty() && settings.file != "-") {
    auto file = co_await command.vfs.Open(process, settings.file, kernel::OpenFlags::Read());
    if (!file) {
      co_await command.Report("Cannot open input file " + Quote(settings.file) + ": " + Why(file.error()));
      co_return command.status;
    }
    input = std::move(*file);
  } else {
    auto nothing = co_await command.vfs.Open(process, settings.terminal ? "/dev/tty" : "/dev/null",
                                             kernel::OpenFlags::Read());
    if (nothing) (void)process.fds.Set(0, std::move(*nothing), process.FdLimit());
  }
  if (show_limits) co_await ShowLimits(command, settings);
  if (!input) co_return 0;
  Xargs xargs(command, settings, std::move(words));
  command.status = co_await xargs.Run(std::move(input));
  co_return co_await command.Finish();
}

}  // namespace bivalve::commands
