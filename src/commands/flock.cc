// flock: runs a command while it holds a lock.
#include "commands/command.h"
#include "commands/launch.h"
#include "commands/numbers.h"
#include "kernel/lock.h"

namespace bivalve::commands {
namespace {

constexpr int kVerbose = 256;

constexpr Option kOptions[] = {
    {'s', "shared"},
    {'e'},
    {'x', "exclusive"},
    {'u', "unlock"},
    {'n', "nonblocking"},
    {'n', "nonblock"},
    {'n', "nb"},
    {'w', "timeout", Takes::kArgument},
    {'w', "wait", Takes::kArgument},
    {'E', "conflict-exit-code", Takes::kArgument},
    {'o', "close"},
    {'F', "no-fork"},
    {0, "verbose", Takes::kNothing, kVerbose},
    {'h', "", Takes::kNothing, kHelpOption},
    {'V', "", Takes::kNothing, kVersionOption},
};

// sysexits.h
constexpr int kUsageStatus = 64, kDataStatus = 65, kNoInput = 66, kUnavailable = 69, kOsError = 71,
              kCannotCreate = 73;

constexpr Usage kUsage{
    .help = R"(Usage: flock [OPTION]... FILE|DIRECTORY COMMAND [ARG]...
  or:  flock [OPTION]... FILE|DIRECTORY -c COMMAND
  or:  flock [OPTION]... DESCRIPTOR
Lock a file, run COMMAND, and unlock the file; or lock what a descriptor of the shell is open for.

  -c, --command COMMAND  a shell runs COMMAND
  -E, --conflict-exit-code=N  the status when the lock was not got: 1
  -F, --no-fork          COMMAND takes the place of flock
  -n, --nonblock         do not wait
  -o, --close            COMMAND does not inherit the descriptor
  -s, --shared           several may have the lock
  -u, --unlock           give the lock up
  -w, --timeout=SECONDS  wait no longer
  -x, -e, --exclusive    only one may have the lock (the default)
      --verbose          say what is done
  -h, --help             this text
  -V, --version          the version
)",
    .options = kOptions,
    .stop_at_operand = true,
    .error_status = kUsageStatus,
    .package = "util-linux 2.38.1",
};

class Flock {
 public:
  explicit Flock(Process& process) : command_(process, kUsage) {}
  friend kernel::Scheduler& SchedulerOf(Flock& flock) { return SchedulerOf(flock.command_); }

  Task<int> Run() {
    if (command_.args().empty()) {
      co_await command_.ReportUsage("not enough arguments");
      co_return command_.status;
    }
    auto args = co_await command_.Parse();
    if (!args) co_return command_.status;
    for (const ParsedOption& option : args->options)
      if (!co_await TakeOption(option)) co_return command_.status;
    if (no_fork_ && close_)
      co_return co_await Stop("the --no-fork and --close options are incompatible", kUsageStatus);
    const auto& operands = args->operands;
    if (operands.empty())
      co_return co_await Stop("requires file descriptor, file or directory", kUsageStatus);
    std::vector<std::string> argv;
    FileRef file;
    if (operands.size() > 1) {
      if (operands[1] == "-c" || operands[1] == "--command") {
        if (operands.size() != 3)
          co_return co_await Stop(std::string(operands[1]) + " requires exactly one command argument",
                                  kUsageStatus);
        std::string_view shell = kernel::GetEnv(command_.process.env, "SHELL");
        argv = {shell.empty() ? "/bin/sh" : std::string(shell), "-c", std::string(operands[2])};
      } else {
        argv.assign(operands.begin() + 1, operands.end());
      }
      auto opened = co_await Open(std::string(operands[0]));
      if (!opened) co_return command_.status;
      file = std::move(*opened);
    } else {
      auto number = ParseInteger(operands[0]);
      if (!number || *number > INT32_MAX || *number < INT32_MIN)
        co_return co_await Stop("bad file descriptor: '" + std::string(operands[0]) + "'", kUsageStatus);
      file = command_.process.Fd(static_cast<int>(*number));
      if (!file) co_return co_await Stop(std::to_string(*number) + ": Bad file descriptor", kDataStatus);
    }
    if (!co_await Lock(file)) co_return command_.status;
    if (argv.empty()) co_return command_.status;
    co_return co_await RunLocked(std::move(file), std::move(argv));
  }

 private:
  Task<int> Stop(std::string text, int status) {
    co_await command_.Report(std::move(text), status);
    co_return command_.status;
  }

  Task<bool> TakeOption(const ParsedOption& option) {
    switch (option.id) {
      case 's':
        kind_ = kernel::LockKind::kShared;
        unlock_ = false;
        break;
      case 'e':
      case 'x':
        kind_ = kernel::LockKind::kExclusive;
        unlock_ = false;
        break;
      case 'u': unlock_ = true; break;
      case 'n': wait_ = false; break;
      case 'o': close_ = true; break;
      case 'F': no_fork_ = true; break;
      case kVerbose: verbose_ = true; break;
      case 'w': {
        // Seconds with a fraction and no suffix.
        bool plain = option.value.find_first_not_of("-+0123456789.") == std::string_view::npos;
        bool negative = option.value.starts_with('-');
        if (!plain || !ParseDuration(negative ? option.value.substr(1) : option.value, &timeout_ns_)) {
          co_await Stop("invalid timeout value: '" + std::string(option.value) + "'", kUsageStatus);
          co_return false;
        }
        if (negative && timeout_ns_) {
          co_await Stop("cannot set up timer: Invalid argument", kOsError);
          co_return false;
        }
        has_timeout_ = true;
        break;
      }
      case 'E': {
        auto status = ParseInteger(option.value);
        if (!status) {
          co_await Stop("invalid exit code: '" + std::string(option.value) + "'", kUsageStatus);
          co_return false;
        }
        if (*status < 0 || *status > 255) {
          co_await Stop("exit code out of range (expected 0 to 255)", kUsageStatus);
          co_return false;
        }
        conflict_status_ = static_cast<int>(*status);
        break;
      }
    }
    co_return true;
  }

  Task<Result<FileRef>> Open(std::string name) {
    auto file = co_await command_.vfs.Open(command_.process, name, {.read = true, .create = true});
    if (!file && file.error().code == Errno::kIsDir)
      file = co_await command_.vfs.Open(command_.process, name, kernel::OpenFlags::Read());
    if (!file) {
      Errno code = file.error().code;
      int status = code == Errno::kNoMem || code == Errno::kMFile || code == Errno::kNFile ? kOsError
                   : code == Errno::kRoFs || code == Errno::kNoSpc                         ? kCannotCreate
                                                                                           : kNoInput;
      co_await Stop("cannot open lock file " + name + ": " + Why(file.error()), status);
    }
    co_return file;
  }

  Task<bool> Lock(FileRef file) {
    if (unlock_) {
      file->lock.reset();
      co_return true;
    }
    int64_t started = command_.machine.NowNs();
    bool wait = wait_ && !(has_timeout_ && timeout_ns_ == 0);
    int64_t deadline = kernel::kNever;
    if (has_timeout_ && __builtin_add_overflow(started, timeout_ns_, &deadline)) deadline = kernel::kNever;
    auto locked = co_await kernel::LockFile(command_.process, file, kind_, wait, deadline);
    if (!locked) {
      command_.status = conflict_status_;
      if (verbose_)
        co_await command_.Warn(locked.error().code == Errno::kTimedOut ? "timeout while waiting to get lock"
                                                                       : "failed to get lock");
      co_return false;
    }
    if (verbose_) {
      int64_t us = (command_.machine.NowNs() - started) / 1000;
      std::string fraction = std::to_string(us % 1'000'000);
      co_await command_.Warn("getting lock took " + std::to_string(us / 1'000'000) + "." +
                             std::string(6 - fraction.size(), '0') + fraction + " seconds");
    }
    co_return true;
  }

  Task<int> RunLocked(FileRef file, std::vector<std::string> argv) {
    Process& process = command_.process;
    if (verbose_) co_await command_.Warn("executing " + argv[0]);
    // The command holds the lock too, by an inherited descriptor.
    if (!close_) (void)process.fds.Add(file, 3, process.FdLimit());
    if (no_fork_) {
      auto found = co_await FindExecutable(process, argv, process.env);
      if (found) co_await process.Exec(found->program, std::move(found->argv), process.env);
      co_return co_await Stop("failed to execute " + argv[0] + ": " + Why(found.error()), kUnavailable);
    }
    std::string name = argv[0];
    auto status = co_await RunCommand(process, std::move(argv));
    if (!status)
      co_return co_await Stop("failed to execute " + name + ": " + Why(status.error()), kUnavailable);
    co_return status->ShellStatus();
  }

  Command command_;
  kernel::LockKind kind_ = kernel::LockKind::kExclusive;
  int64_t timeout_ns_ = 0;
  int conflict_status_ = 1;
  bool unlock_ = false, wait_ = true, has_timeout_ = false, close_ = false, no_fork_ = false,
       verbose_ = false;
};

}  // namespace

Task<int> FlockMain(Process& process) {
  Flock flock(process);
  co_return co_await flock.Run();
}

}  // namespace bivalve::commands
