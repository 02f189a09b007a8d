// top: the processes of this machine again and again, in the form of procps' batch mode; there is no other.
#include <algorithm>
#include <cstdio>

#include "base/time_text.h"
#include "commands/command.h"
#include "commands/numbers.h"
#include "commands/users.h"
#include "kernel/local_time.h"
#include "kernel/vfs/proc_text.h"

namespace bivalve::commands {

// Of sessions.cc.
std::string UptimeLine(Process& process);

namespace {

constexpr Option kOptions[] = {
    {'b'},
    {'c'},
    {'d', {}, Takes::kArgument},
    {'h'},
    {'H'},
    {'i'},
    {'n', {}, Takes::kArgument},
    {'o', {}, Takes::kArgument},
    {'p', {}, Takes::kArgument},
    {'S'},
    {'s'},
    {'u', {}, Takes::kArgument},
    {'U', {}, Takes::kArgument},
    {'w', {}, Takes::kOptional},
    {'1'},
    {'v', {}, Takes::kNothing, kVersionOption},
};

constexpr Usage kUsage{.help = R"(
Usage:
  top -bcHiSs1 -d secs -n max -o column -p pid(s) -u user -w [width]

Lists the processes, the busiest first, again and again. Always in batch mode.

  -b        as it is anyway
  -c        whole command lines
  -d SECS   so many seconds between two lists (3)
  -i        only those that do something
  -n MAX    so many lists
  -o NAME   sorted by PID, USER, %CPU, %MEM, TIME+, COMMAND; with + or - in front
  -p PIDS   only these
  -u, -U USER  only this user's
)",
                       .options = kOptions,
                       .package = "procps-ng 4.0.2"};

class Top {
 public:
  explicit Top(Process& process) : command_(process, kUsage) {}
  friend kernel::Scheduler& SchedulerOf(Top& top) { return SchedulerOf(top.command_); }

  Task<int> Run() {
    co_await users_.Load(command_);
    ParsedArgs args = ParseOptions(command_.args(), kUsage);
    if (!args.error.empty()) {
      co_await command_.Warn(args.error);
      (void)co_await command_.out.Write(kUsage.help);
      co_return co_await command_.Finish();
    }
    if (args.help || args.version) {
      (void)co_await command_.out.Write(args.help
                                            ? std::string(kUsage.help)
                                            : command_.name + " from " + std::string(kUsage.package) + "\n");
      co_return co_await command_.Finish();
    }
    for (const ParsedOption& option : args.options) {
      if (option.id == 'h') {
        (void)co_await command_.out.Write(kUsage.help);
        co_return co_await command_.Finish();
      }
      std::string problem = Take(option);
      if (problem.empty()) continue;
      co_await command_.Report(problem);
      co_return command_.status;
    }
    if (uid_ && !pids_.empty()) {
      co_await command_.Report("conflicting process selections (U/p/u)");
      co_return command_.status;
    }
    if (!args.operands.empty()) {
      co_await command_.Report("unknown option '" + std::string(args.operands[0]) + "'");
      co_return command_.status;
    }
    for (int64_t i = 0; !command_.OutputFailed(); ++i) {
      (void)co_await command_.out.Write((i ? "\n" : "") + Shown());
      (void)co_await command_.out.Flush();
      if (count_ && i + 1 >= *count_) break;
      (void)co_await kernel::SleepUntil(command_.process, command_.machine.NowNs() + interval_ns_);
      co_await kernel::Yield(command_.process);
    }
    co_return co_await command_.Finish();
  }

 private:
  std::string Take(const ParsedOption& option) {
    std::string value(option.value);
    switch (option.id) {
      case 'c': whole_ = true; break;
      case 'i': idle_ = false; break;
      case 'd':
        if (!ParseDuration(value, &interval_ns_)) return "bad delay interval '" + value + "'";
        interval_ns_ = std::max<int64_t>(interval_ns_, 10'000'000);
        break;
      case 'n': {
        auto number = ParseInteger(value);
        if (!number || *number < 1) return "bad iterations argument '" + value + "'";
        count_ = *number;
        break;
      }
      case 'o':
        ascending_ = value.starts_with('-');
        if (value.starts_with('-') || value.starts_with('+')) value.erase(0, 1);
        for (std::string_view name :
             {"PID", "USER", "PR", "NI", "VIRT", "RES", "SHR", "S", "%CPU", "%MEM", "TIME+", "COMMAND"})
          if (name == value) sort_ = value;
        if (sort_ != value) return "unrecognized field name '" + value + "'";
        break;
      case 'p':
        for (std::string_view rest = option.value; !rest.empty();) {
          size_t end = std::min(rest.find(','), rest.size());
          auto pid = ParseInteger(rest.substr(0, end));
          if (!pid || *pid < 0) return "bad pid '" + std::string(rest.substr(0, end)) + "'";
          pids_.push_back(*pid);
          rest.remove_prefix(std::min(rest.size(), end + 1));
        }
        break;
      case 'u':
      case 'U': {
        const UserEntry* user = users_.FindUser(option.value);
        auto number = ParseInteger(option.value);
        if (!user && !number) return "Invalid user";
        uid_ = user ? user->uid : static_cast<uint32_t>(*number);
        break;
      }
      default: break;
    }
    return {};
  }

  static double MebiBytes(std::string_view text, std::string_view name) {
    size_t at = text.find(name);
    if (at == std::string_view::npos) return 0;
    text.remove_prefix(at + name.size());
    text.remove_prefix(std::min(text.find_first_of("0123456789"), text.size()));
    return static_cast<double>(ParseInteger(text.substr(0, text.find(' '))).value_or(0)) / 1024;
  }

  struct Line {
    const Process* process;
    double cpu;
    int64_t used_ns;
    char state;
    std::string user, command;
  };

  std::vector<Line> Lines(int64_t now) {
    std::vector<Line> lines;
    std::map<int, int64_t> used;
    for (const auto& [pid, process] : command_.machine.processes()) {
      command_.machine.Spend(8);
      if (!pids_.empty() && std::find(pids_.begin(), pids_.end(), pid) == pids_.end()) continue;
      if (uid_ && process->uid != *uid_) continue;
      Line line;
      line.process = process.get();
      line.used_ns = process->fuel_used * kernel::kNsPerFuel;
      used[pid] = line.used_ns;
      // Since the list before; in the first one, since it began.
      auto before = used_.find(pid);
      int64_t span = std::max<int64_t>(1, before == used_.end() ? now - process->started_ns : now - last_ns_);
      int64_t spent = line.used_ns - (before == used_.end() ? 0 : before->second);
      line.cpu = std::min(99.9, 100.0 * static_cast<double>(spent) / static_cast<double>(span));
      line.state = process.get() == &command_.process ? 'R' : kernel::ProcessState(*process);
      line.user = users_.UserName(process->uid);
      if (whole_)
        for (const std::string& arg : process->argv) line.command += (line.command.empty() ? "" : " ") + arg;
      else if (!process->argv.empty())
        line.command = std::string(kernel::BaseName(process->argv[0]));
      if (line.command.empty()) line.command = "init";
      lines.push_back(std::move(line));
    }
    used_ = std::move(used);
    last_ns_ = now;
    std::stable_sort(lines.begin(), lines.end(), [&](const Line& a, const Line& b) {
      const Line &x = ascending_ ? a : b, &y = ascending_ ? b : a;
      if (sort_ == "PID") return x.process->pid() < y.process->pid();
      if (sort_ == "USER") return x.user < y.user;
      if (sort_ == "COMMAND") return x.command < y.command;
      if (sort_ == "TIME+") return x.used_ns < y.used_ns;
      if (sort_ == "%CPU") return x.cpu < y.cpu;
      return false;
    });
    return lines;
  }

  std::string Shown() {
    std::vector<Line> lines = Lines(command_.machine.NowNs());
    size_t running = 0, stopped = 0, zombies = 0;
    double busy = 0;
    for (const Line& line : lines) {
      running += line.state == 'R';
      stopped += line.state == 'T';
      zombies += line.state == 'Z';
      busy += line.cpu;
    }
    busy = std::min(busy, 100.0);
    std::string memory = kernel::ProcMachineText(command_.machine, "meminfo");
    double total = MebiBytes(memory, "MemTotal:"), free = MebiBytes(memory, "MemFree:");
    char text[400];
    std::snprintf(text, sizeof text,
                  "Tasks: %3zu total, %3zu running, %3zu sleeping, %3zu stopped, %3zu zombie\n"
                  "%%Cpu(s): %4.1f us,  0.0 sy,  0.0 ni,%5.1f id,  0.0 wa,  0.0 hi,  0.0 si,  0.0 st \n"
                  "MiB Mem :%9.1f total,%9.1f free,%9.1f used,%9.1f buff/cache     \n"
                  "MiB Swap:%9.1f total,%9.1f free,%9.1f used.%9.1f avail Mem \n\n",
                  lines.size(), running, lines.size() - running - stopped - zombies, stopped, zombies, busy,
                  100.0 - busy, total, free, total - free, 0.0, 0.0, 0.0, 0.0, free);
    std::string out = "top -" + UptimeLine(command_.process) + "\n" + text;
    out += "    PID USER      PR  NI    VIRT    RES    SHR S  %CPU  %MEM     TIME+ COMMAND\n";
    for (const Line& line : lines) {
      if (!idle_ && line.state != 'R' && line.cpu < 0.05) continue;
      int64_t hundredths = line.used_ns / 10'000'000;
      std::snprintf(
          text, sizeof text, "%7d %-8.8s  20   0       0      0      0 %c %5.1f   0.0 %3d:%02d.%02d ",
          line.process->pid(), line.user.c_str(), line.state, line.cpu, static_cast<int>(hundredths / 6000),
          static_cast<int>(hundredths / 100 % 60), static_cast<int>(hundredths % 100));
      out += text + line.command + "\n";
    }
    command_.machine.SpendBytes(out.size() * 4);
    return out;
  }

  Command command_;
  Users users_;
  std::vector<int64_t> pids_;
  std::optional<uint32_t> uid_;
  std::optional<int64_t> count_;
  std::map<int, int64_t> used_;  // of the list before
  int64_t interval_ns_ = 3'000'000'000, last_ns_ = 0;
  std::string sort_ = "%CPU";
  bool whole_ = false, idle_ = true, ascending_ = false;
};

}  // namespace

Task<int> TopMain(Process& process) {
  Top top(process);
  co_return co_await top.Run();
}

}  // namespace bivalve::commands
