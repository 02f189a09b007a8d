// timeout: ends a command that takes too long.
#include <utility>

#include "commands/command.h"
#include "commands/launch.h"
#include "commands/numbers.h"

namespace bivalve::commands {
namespace {

enum : int { kForeground = 256, kPreserve };

constexpr Option kOptions[] = {
    {'k', "kill-after", Takes::kArgument},
    {'s', "signal", Takes::kArgument},
    {'v', "verbose"},
    {0, "foreground", Takes::kNothing, kForeground},
    {0, "preserve-status", Takes::kNothing, kPreserve},
};

constexpr Usage kUsage{
    .help = R"(Usage: timeout [OPTION] DURATION COMMAND [ARG]...
Run COMMAND, and end it when it is still running after DURATION: a number with a suffix s, m, h or d. 0 is no
limit.

      --preserve-status  the status is COMMAND's even then
      --foreground       COMMAND may use the terminal; only it is ended, not what it started
  -k, --kill-after=DURATION  send KILL as well, so long after the first signal
  -s, --signal=SIGNAL    SIGNAL and not TERM
  -v, --verbose          say what is sent

The status is 124 after a timeout, 125 when timeout itself fails, 126 or 127 when COMMAND cannot be run or
found, 137 after KILL, and COMMAND's otherwise.
)",
    .options = kOptions,
    .stop_at_operand = true,
    .error_status = 125,
};

constexpr int kTimedOut = 124;

class Timeout {
 public:
  explicit Timeout(Process& process) : command_(process, kUsage) { command_.write_error_status = 125; }
  friend kernel::Scheduler& SchedulerOf(Timeout& timeout) { return SchedulerOf(timeout.command_); }

  Task<int> Run() {
    auto args = co_await command_.Parse();
    if (!args) co_return command_.status;
    for (const ParsedOption& option : args->options) {
      switch (option.id) {
        case 'k':
          if (!co_await ReadDuration(option.value, &kill_after_ns_)) co_return command_.status;
          break;
        case 's': {
          auto signal = kernel::ParseSignal(option.value);
          if (!signal) {
            co_await command_.ReportUsage(Quote(option.value) + ": invalid signal");
            co_return command_.status;
          }
          signal_ = *signal;
          break;
        }
        case 'v': verbose_ = true; break;
        case kForeground: foreground_ = true; break;
        case kPreserve: preserve_ = true; break;
      }
    }
    if (args->operands.size() < 2) {
      co_await kernel::WriteFd(command_.process, 2,
                               "Try '" + command_.name + " --help' for more information.\n");
      co_return 125;
    }
    int64_t duration = 0;
    if (!co_await ReadDuration(args->operands[0], &duration)) co_return command_.status;
    name_ = args->operands[1];
    Process& process = command_.process;
    if (!foreground_) process.pgid = process.pid();
    std::vector<std::string> argv(args->operands.begin() + 1, args->operands.end());
    for (int signal : {kernel::kSigInt, kernel::kSigQuit, kernel::kSigHup, kernel::kSigTerm})
      process.signals.Set(signal, kernel::Disposition::kHandle);
    if (signal_ > 0 && signal_ != kernel::kSigKill && signal_ != kernel::kSigStop)
      process.signals.Set(signal_, kernel::Disposition::kHandle);
    auto child = co_await SpawnCommand(process, std::move(argv));
    if (!child) {
      co_await command_.Report("failed to run command " + Quote(name_) + ": " + Why(child.error()),
                               LaunchStatus(child.error()));
      co_return command_.status;
    }
    child_ = *child;
    SetDeadline(duration);
    co_return co_await Watch();
  }

 private:
  Task<bool> ReadDuration(std::string_view text, int64_t* ns) {
    if (ParseDuration(text, ns)) co_return true;
    co_await command_.ReportUsage("invalid time interval " + Quote(text));
    co_return false;
  }

  void SetDeadline(int64_t duration) {
    deadline_ = kernel::kNever;
    if (duration > 0 && __builtin_add_overflow(command_.machine.NowNs(), duration, &deadline_))
      deadline_ = kernel::kNever;
  }

  Task<int> Watch() {
    for (;;) {
      auto event =
          co_await command_.process.Wait({.pid = child_, .interruptible = true, .deadline_ns = deadline_});
      if (event) co_return co_await Status(event->status);
      if (event.error().code == Errno::kTimedOut) {
        timed_out_ = true;
        co_await Send(signal_);
      } else if (int signal = command_.process.signals.TakePending()) {
        co_await Send(signal);
      } else if (event.error().code != Errno::kIntr) {
        co_await command_.Report("error waiting for command: " + Why(event.error()), 125);
        co_return command_.status;
      }
    }
  }

  Task<void> Send(int signal) {
    deadline_ = kernel::kNever;
    if (kill_after_ns_) {
      // What comes next is not to be caught.
      signal_ = kernel::kSigKill;
      SetDeadline(std::exchange(kill_after_ns_, 0));
    }
    if (verbose_)
      co_await command_.Warn("sending signal " + (signal ? std::string(kernel::SignalName(signal)) : "EXIT") +
                             " to command " + Quote(name_));
    kernel::Machine& machine = command_.machine;
    Process& process = command_.process;
    (void)machine.Kill(child_, signal);
    if (foreground_) co_return;
    if (signal > 0 && signal != kernel::kSigKill && signal != kernel::kSigStop)
      process.signals.Set(signal, kernel::Disposition::kIgnore);
    (void)machine.Kill(-process.pgid, signal);
    if (signal == kernel::kSigKill) co_await process.DeliverSignals();
    if (signal == kernel::kSigCont) co_return;
    (void)machine.Kill(child_, kernel::kSigCont);
    (void)machine.Kill(-process.pgid, kernel::kSigCont);
  }

  Task<int> Status(kernel::WaitStatus status) {
    int result = status.value;
    if (status.kind == kernel::WaitStatus::Kind::kSignaled) {
      if (!timed_out_) {
        // Ends the same way.
        command_.process.signals.Set(status.value, kernel::Disposition::kDefault);
        command_.process.Raise(status.value);
        co_await command_.process.DeliverSignals();
      }
      if (timed_out_ && status.value == kernel::kSigKill) preserve_ = true;
      result = 128 + status.value;
    }
    co_return timed_out_ && !preserve_ ? kTimedOut : result;
  }

  Command command_;
  std::string name_;
  int signal_ = kernel::kSigTerm;
  int64_t kill_after_ns_ = 0, deadline_ = kernel::kNever;
  int child_ = 0;
  bool verbose_ = false, foreground_ = false, preserve_ = false, timed_out_ = false;
};

}  // namespace

Task<int> TimeoutMain(Process& process) {
  Timeout timeout(process);
  co_return co_await timeout.Run();
}

}  // namespace bivalve::commands
