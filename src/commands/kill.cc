// kill: signals to processes, as the program of procps.
#include "commands/command.h"
#include "commands/numbers.h"

namespace bivalve::commands {
namespace {

constexpr std::string_view kHelp = R"(
Usage:
 kill [options] <pid> [...]

Send a signal, TERM by default, to each process; a negative pid is a process group.

 -<signal>, -s, --signal <signal>  the signal, by name or number
 -l, --list [<signal>]             names of all signals, or of one
 -L, --table                       names and numbers of all signals
 -h, --help, -V, --version
)";

constexpr Usage kUsage{.help = kHelp, .options = {}, .package = "procps-ng 4.0.2"};
constexpr int kLastSignal = 31;

std::string NameOf(int signal) {
  return signal == kernel::kSigIo ? "POLL" : std::string(kernel::SignalName(signal));
}

// 1..31 and the names of these.
std::optional<int> SignalOf(std::string_view text) {
  if (text == "POLL" || text == "SIGPOLL") return kernel::kSigIo;
  return kernel::ParseSignal(text);
}

std::string List() {
  std::string out, line;
  for (int signal = 1; signal <= kLastSignal; ++signal) {
    std::string name = NameOf(signal);
    if (!line.empty() && line.size() + 1 + name.size() > 78) {
      out += line + "\n";
      line.clear();
    }
    if (!line.empty()) line += ' ';
    line += name;
  }
  return out + line + "\n";
}

std::string Table() {
  std::string out;
  for (int signal = 1; signal <= kLastSignal; ++signal) {
    std::string number = std::to_string(signal);
    if (number.size() < 2) number.insert(0, 1, ' ');
    std::string name = NameOf(signal);
    bool ends = signal % 7 == 0;
    out += number + ' ' + name;
    if (!ends) out.append(name.size() < 8 ? 8 - name.size() : 1, ' ');
    if (ends || signal == kLastSignal) out += '\n';
  }
  return out;
}

class Kill {
 public:
  explicit Kill(Process& process) : command_(process, kUsage) {}
  friend kernel::Scheduler& SchedulerOf(Kill& kill) { return SchedulerOf(kill.command_); }

  Task<int> Run() {
    std::span<const std::string> args = command_.args();
    for (; !args.empty() && args[0].size() > 1 && args[0][0] == '-'; args = args.subspan(1)) {
      const std::string& arg = args[0];
      if (arg == "--") {
        args = args.subspan(1);
        break;
      }
      if (arg == "-h" || arg == "--help") co_return co_await Print(std::string(kHelp));
      if (arg == "-V" || arg == "--version")
        co_return co_await Print("kill (Bivalve, after procps-ng) 4.0.2\n");
      if (arg == "-L" || arg == "--table") co_return co_await Print(Table());
      if (arg == "-l" || arg == "--list" || arg.starts_with("-l") || arg.starts_with("--list="))
        co_return co_await Translate(args);
      std::string_view name = std::string_view(arg).substr(1);
      if (arg == "-s" || arg == "--signal") {
        if (args.size() < 2) co_return co_await Misuse("invalid argument s");
        name = args[1];
        args = args.subspan(1);
      } else if (arg.starts_with("--signal=")) {
        name = std::string_view(arg).substr(9);
      } else if (arg.starts_with("-s")) {
        name = std::string_view(arg).substr(2);
      } else if (signal_) {
        break;  // a process group
      }
      auto signal = SignalOf(name);
      if (!signal) co_return co_await Misuse("invalid argument " + std::string(name.substr(0, 1)));
      signal_ = *signal;
    }
    if (args.empty()) co_return co_await Misuse("");
    for (const std::string& arg : args) co_await Send(arg);
    co_return command_.status;
  }

 private:
  Task<int> Print(std::string text) {
    (void)co_await command_.out.Write(text);
    co_return co_await command_.Finish();
  }

  Task<int> Misuse(std::string text) {
    if (!text.empty()) co_await command_.Warn(std::move(text));
    co_await kernel::WriteFd(command_.process, 2, std::string(kHelp));
    co_return 1;
  }

  Task<int> Translate(std::span<const std::string> args) {
    std::string_view what = args[0];
    if (what.starts_with("--list="))
      what.remove_prefix(7);
    else if (what.starts_with("-l") && what.size() > 2)
      what.remove_prefix(2);
    else if (args.size() > 1)
      what = args[1];
    else
      co_return co_await Print(List());
    auto signal = SignalOf(what);
    if (!signal || *signal < 1 || *signal > kLastSignal) {
      co_await command_.Warn("unknown signal name " + std::string(what));
      co_return 0;
    }
    bool number = what[0] >= '0' && what[0] <= '9';
    co_return co_await Print((number ? NameOf(*signal) : std::to_string(*signal)) + "\n");
  }

  Task<void> Send(std::string arg) {
    auto pid = ParseInteger(arg);
    if (!pid || *pid > INT32_MAX || *pid < -INT32_MAX) {
      co_await command_.Report("failed to parse argument: '" + arg + "'");
      co_return;
    }
    // 0 is this process's own group.
    int target = *pid == 0 ? -command_.process.pgid : static_cast<int>(*pid);
    auto sent = command_.machine.Kill(target, signal_.value_or(kernel::kSigTerm));
    if (!sent) co_await command_.Report("(" + arg + "): " + Why(sent.error()));
    co_await command_.process.DeliverSignals();
  }

  Command command_;
  std::optional<int> signal_;
};

}  // namespace

Task<int> KillMain(Process& process) {
  Kill kill(process);
  co_return co_await kill.Run();
}

}  // namespace bivalve::commands
