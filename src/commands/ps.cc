// ps: the processes of this machine, with the forms of procps that people use.
#include <algorithm>

#include "base/time_text.h"
#include "commands/command.h"
#include "commands/numbers.h"
#include "commands/users.h"
#include "kernel/local_time.h"
#include "kernel/vfs/proc_text.h"

namespace bivalve::commands {
namespace {

constexpr int kNoHeaders = 256, kSort = 257, kPpid = 258;
constexpr Option kOptions[] = {
    {'e'},
    {'A'},
    {'a'},
    {'d'},
    {'f'},
    {'F'},
    {'l'},
    {'j'},
    {'w'},
    {'H'},
    {'N'},
    {'x'},
    {'o', "format", Takes::kArgument},
    {'O', {}, Takes::kArgument},
    {'p', "pid", Takes::kArgument},
    {'q', "quick-pid", Takes::kArgument},
    {'u', "user", Takes::kArgument},
    {'U', "User", Takes::kArgument},
    {'C', {}, Takes::kArgument},
    {'g', "group", Takes::kArgument},
    {'s', "sid", Takes::kArgument},
    {'t', "tty", Takes::kArgument},
    {0, "ppid", Takes::kArgument, kPpid},
    {0, "no-headers", Takes::kNothing, kNoHeaders},
    {0, "no-heading", Takes::kNothing, kNoHeaders},
    {0, "noheaders", Takes::kNothing, kNoHeaders},
    {0, "headers", Takes::kNothing, 'w'},
    {0, "sort", Takes::kArgument, kSort},
    {0, "cols", Takes::kArgument, 'w'},
    {0, "width", Takes::kArgument, 'w'},
};

constexpr Usage kUsage{
    .help = R"(
Usage:
 ps [options]

List processes: of this user, unless one of these says otherwise.

 -e, -A, ax            all processes
 -p, p, -q <pid list>  these
 -C <names>, -u <users>, --ppid <pids>, -s <sessions>, -g <groups>
 -f, -l, -j, u, l, j   more columns
 -o, o <columns>       these columns: pid ppid pgid sid user uid group gid comm args cmd ucmd stat s time
                       cputime etime etimes start lstart stime tty nice ni pri %cpu %mem vsz rss c
                       wchan thcount, each with =HEADER if wanted
 --sort <[-]column,…>, --no-headers, h
)",
    .options = kOptions,
    .package = "procps-ng 4.0.2",
};

struct Column {
  std::string_view name;
  std::string_view header;
  size_t width;
  bool left;
};

// Widths and sides as procps has them; the last column of a line is not padded.
constexpr Column kColumns[] = {
    {"pid", "PID", 5, false},
    {"ppid", "PPID", 5, false},
    {"pgid", "PGID", 5, false},
    {"pgrp", "PGRP", 5, false},
    {"sid", "SID", 5, false},
    {"sess", "SESS", 5, false},
    {"tid", "TID", 5, false},
    {"tgid", "TGID", 5, false},
    {"user", "USER", 8, true},
    {"euser", "EUSER", 8, true},
    {"ruser", "RUSER", 8, true},
    {"uid", "UID", 5, false},
    {"euid", "EUID", 5, false},
    {"ruid", "RUID", 5, false},
    {"group", "GROUP", 8, true},
    {"egroup", "EGROUP", 8, true},
    {"rgroup", "RGROUP", 8, true},
    {"gid", "GID", 5, false},
    {"comm", "COMMAND", 15, true},
    {"ucmd", "CMD", 15, true},
    {"ucomm", "COMMAND", 15, true},
    {"args", "COMMAND", 27, true},
    {"command", "COMMAND", 27, true},
    {"cmd", "CMD", 27, true},
    {"stat", "STAT", 4, true},
    {"s", "S", 1, true},
    {"state", "S", 1, true},
    {"time", "TIME", 8, false},
    {"cputime", "TIME", 8, false},
    {"bsdtime", "TIME", 6, false},
    {"times", "TIME", 8, false},
    {"etime", "ELAPSED", 11, false},
    {"etimes", "ELAPSED", 7, false},
    {"start", "STARTED", 8, false},
    {"lstart", "STARTED", 24, false},
    {"stime", "STIME", 5, false},
    {"start_time", "START", 5, false},
    {"tty", "TT", 8, true},
    {"tt", "TT", 8, true},
    {"tname", "TTY", 8, true},
    {"nice", "NI", 3, false},
    {"ni", "NI", 3, false},
    {"pri", "PRI", 3, false},
    {"%cpu", "%CPU", 4, false},
    {"pcpu", "%CPU", 4, false},
    {"%mem", "%MEM", 4, false},
    {"pmem", "%MEM", 4, false},
    {"vsz", "VSZ", 6, false},
    {"vsize", "VSZ", 6, false},
    {"rss", "RSS", 5, false},
    {"rssize", "RSS", 5, false},
    {"sz", "SZ", 5, false},
    {"c", "C", 2, false},
    {"wchan", "WCHAN", 6, true},
    {"thcount", "THCNT", 5, false},
    {"nlwp", "NLWP", 4, false},
    {"f", "F", 1, false},
    {"addr", "ADDR", 4, true},
    {"opri", "PRI", 3, false},
    {"uname", "USER", 8, true},
};

const Column* FindColumn(std::string_view name) {
  for (const Column& column : kColumns)
    if (column.name == name) return &column;
  return nullptr;
}

std::string TwoDigits(int64_t value) { return (value < 10 ? "0" : "") + std::to_string(value); }

class Ps {
 public:
  explicit Ps(Process& process) : command_(process, kUsage) {}
  friend kernel::Scheduler& SchedulerOf(Ps& ps) { return SchedulerOf(ps.command_); }

  Task<int> Run() {
    co_await users_.Load(command_);
    std::vector<std::string> arguments = TakeBsdOptions();
    ParsedArgs args = ParseOptions(arguments, kUsage);
    if (!args.error.empty()) co_return co_await Misuse("unsupported SysV option");
    if (args.help || args.version) {
      co_await command_.Parse(arguments);
      co_return command_.status;
    }
    for (const ParsedOption& option : args.options)
      if (!Take(option)) co_return co_await Misuse(error_);
    for (std::string_view operand : args.operands)
      if (!AddNumbers(pids_, operand)) co_return co_await Misuse("unsupported option (BSD syntax)");
    if (!error_.empty()) co_return co_await Misuse(error_);
    if (shown_.empty()) UseFormat(format_);
    std::vector<Process*> found = Select();
    co_await Print(found);
    if (found.empty()) command_.status = 1;
    co_return co_await command_.Finish();
  }

 private:
  struct Shown {
    const Column* column;
    std::string header;
    size_t width;
  };

  Task<int> Misuse(std::string text) {
    co_await kernel::WriteFd(
        command_.process, 2,
        "error: " + text + "\n" + std::string(kUsage.help) + "\nFor more details see ps(1).\n");
    co_return 1;
  }

  // "aux": letters without a dash in the first place; some take the next argument.
  std::vector<std::string> TakeBsdOptions() {
    std::vector<std::string> rest;
    std::span<const std::string> args = command_.args();
    for (size_t i = 0; i < args.size(); ++i) {
      const std::string& arg = args[i];
      bool value = i > 0 && args[i - 1].size() == 2 && args[i - 1][0] == '-' &&
                   std::string_view("oOpquUCgst").find(args[i - 1][1]) != std::string_view::npos;
      bool letters = !value && !arg.empty() && arg[0] != '-' && !(arg[0] >= '0' && arg[0] <= '9');
      if (!letters) {
        rest.push_back(arg);
        continue;
      }
      for (char c : arg) {
        switch (c) {
          case 'a': bsd_all_ = true; break;
          case 'x': bsd_no_tty_ = true; break;
          case 'u': format_ = 'u'; break;
          case 'l': format_ = 'L'; break;
          case 'j': format_ = 'j'; break;
          case 'h': headers_ = false; break;
          case 'e':
          case 'f':
          case 'w':
          case 'c':
          case 'r':
          case 'S':
          case 'n':
          case 'T': break;
          case 'o':
          case 'p':
            if (i + 1 < args.size()) {
              rest.push_back(std::string("-") + c);
              rest.push_back(args[++i]);
            }
            break;
          default: error_ = "unsupported option (BSD syntax)";
        }
      }
      if (format_ == 'd') format_ = 'b';
    }
    return rest;
  }

  bool Take(const ParsedOption& option) {
    switch (option.id) {
      case 'e':
      case 'A': all_ = true; return true;
      case 'a':
      case 'd': all_ = true; return true;
      case 'f':
      case 'F': format_ = 'f'; return true;
      case 'l': format_ = 'l'; return true;
      case 'j': format_ = 'j'; return true;
      case 'o':
      case 'O': return AddColumns(option.value);
      case 'p':
      case 'q': return AddNumbers(pids_, option.value) || Fail("process ID list syntax error");
      case 'u':
      case 'U': return AddUsers(option.value);
      case 'C': AddNames(option.value); return true;
      case 'g':
        return AddNumbers(groups_, option.value) ||
               Fail("list of session leaders OR effective group IDs was invalid");
      case 's': return AddNumbers(sessions_, option.value) || Fail("session ID list syntax error");
      case kPpid: return AddNumbers(parents_, option.value) || Fail("process ID list syntax error");
      case kNoHeaders: headers_ = false; return true;
      case kSort: sort_ = option.value; return true;
      default: return true;
    }
  }

  bool Fail(std::string text) {
    error_ = std::move(text);
    return false;
  }

  template <class F>
  static bool ForEachItem(std::string_view list, F f) {
    while (!list.empty()) {
      size_t end = std::min(list.find_first_of(", \t"), list.size());
      if (end > 0 && !f(list.substr(0, end))) return false;
      list.remove_prefix(std::min(list.size(), end + 1));
    }
    return true;
  }

  bool AddNumbers(std::vector<int64_t>& numbers, std::string_view list) {
    selected_ = true;
    return ForEachItem(list, [&](std::string_view item) {
      auto number = ParseInteger(item);
      if (number) numbers.push_back(*number);
      return number && *number >= 0;
    });
  }

  bool AddUsers(std::string_view list) {
    selected_ = true;
    return ForEachItem(list, [&](std::string_view item) {
      const UserEntry* user = users_.FindUser(item);
      auto number = ParseInteger(item);
      if (user)
        uids_.push_back(user->uid);
      else if (number)
        uids_.push_back(*number);
      return user || number || Fail("user name does not exist");
    });
  }

  void AddNames(std::string_view list) {
    selected_ = true;
    ForEachItem(list, [&](std::string_view item) {
      names_.emplace_back(item);
      return true;
    });
  }

  // "pid,comm" or "pid=HEADER": the header takes the rest.
  bool AddColumns(std::string_view list) {
    while (!list.empty()) {
      size_t end = std::min(list.find_first_of(", ="), list.size());
      std::string_view name = list.substr(0, end);
      const Column* column = FindColumn(name);
      if (!column) return Fail("unknown user-defined format specifier \"" + std::string(name) + "\"");
      Shown shown{column, std::string(column->header), column->width};
      if (end < list.size() && list[end] == '=') {
        size_t stop = std::string_view::npos;
        // A comma belongs to the header, but for lists as procps writes them ("pid=,comm=").
        if (size_t comma = list.find(',', end);
            comma != std::string_view::npos && list.find('=', comma) != std::string_view::npos)
          stop = comma;
        shown.header = list.substr(end + 1, stop == std::string_view::npos ? stop : stop - end - 1);
        end = std::min(stop, list.size());
      }
      shown.width = std::max(shown.width, shown.header.size());
      shown_.push_back(std::move(shown));
      list.remove_prefix(std::min(list.size(), end + 1));
    }
    return true;
  }

  void UseFormat(char format) {
    std::string_view list = "pid,tname,time,ucmd";
    switch (format) {
      case 'b': list = "pid,tname,stat,bsdtime,args"; break;
      case 'u': list = "user,pid,%cpu,%mem,vsz,rss,tname,stat,start_time,bsdtime,args"; break;
      case 'f': list = "user,pid,ppid,c,stime,tname,time,cmd"; break;
      case 'l': list = "f,s,uid,pid,ppid,c,opri,ni,addr,sz,wchan,tname,time,ucmd"; break;
      case 'L': list = "f,uid,pid,ppid,pri,ni,vsz,rss,wchan,stat,tname,bsdtime,args"; break;
      case 'j': list = "pid,pgid,sid,tname,time,ucmd"; break;
      default: break;
    }
    AddColumns(list);
    for (Shown& shown : shown_)
      if (format == 'f' && shown.column->name == "user") shown.header = "UID";
  }

  static bool Has(const std::vector<int64_t>& list, int64_t value) {
    return std::find(list.begin(), list.end(), value) != list.end();
  }

  std::vector<Process*> Select() {
    std::vector<Process*> found;
    for (const auto& [pid, process] : command_.machine.processes()) {
      bool wanted = all_ || (bsd_all_ && bsd_no_tty_);
      if (!wanted && selected_) {
        std::string name = CommandOf(*process);
        wanted = Has(pids_, pid) || Has(uids_, process->uid) || Has(parents_, process->ppid()) ||
                 Has(sessions_, process->sid) || Has(groups_, process->gid) || Has(groups_, process->sid) ||
                 std::find(names_.begin(), names_.end(), name) != names_.end();
      } else if (!wanted) {
        wanted = process->uid == command_.process.uid;
      }
      if (wanted) found.push_back(process.get());
    }
    command_.machine.Spend(static_cast<int64_t>(command_.machine.processes().size()) * 4);
    SortBy(found);
    return found;
  }

  void SortBy(std::vector<Process*>& found) const {
    std::vector<std::pair<std::string_view, bool>> keys;
    ForEachItem(sort_, [&](std::string_view item) {
      bool down = item.starts_with('-');
      if (down || item.starts_with('+')) item.remove_prefix(1);
      keys.emplace_back(item, down);
      return true;
    });
    std::stable_sort(found.begin(), found.end(), [&](const Process* a, const Process* b) {
      for (auto [key, down] : keys) {
        std::string x = Field(*a, key), y = Field(*b, key);
        bool numbers = !x.empty() && !y.empty() && x.find_first_not_of("0123456789.") == std::string::npos &&
                       y.find_first_not_of("0123456789.") == std::string::npos;
        int order = numbers && x.size() != y.size() ? (x.size() < y.size() ? -1 : 1) : x.compare(y);
        if (order) return down ? order > 0 : order < 0;
      }
      return false;
    });
  }

  static std::string CommandOf(const Process& process) {
    return process.argv.empty() ? "init" : std::string(kernel::BaseName(process.argv[0]).substr(0, 15));
  }

  static std::string ArgsOf(const Process& process) {
    if (process.Zombie()) return "[" + CommandOf(process) + "] <defunct>";
    std::string text;
    for (const std::string& arg : process.argv) text += (text.empty() ? "" : " ") + arg;
    return text.empty() ? "[init]" : text;
  }

  std::string Field(const Process& p, std::string_view name) const {
    kernel::Machine& machine = command_.machine;
    constexpr int64_t kSecondNs = 1'000'000'000;
    int64_t used = p.fuel_used * kernel::kNsPerFuel / kSecondNs;
    int64_t age = std::max<int64_t>(0, machine.NowNs() - p.started_ns);
    CivilTime started = kernel::LocalZone(command_.process).ToLocalNs(machine.WallNs() - age);
    if (name == "pid" || name == "tid" || name == "tgid") return std::to_string(p.pid());
    if (name == "ppid") return std::to_string(p.ppid());
    if (name == "pgid" || name == "pgrp") return std::to_string(p.pgid);
    if (name == "sid" || name == "sess") return std::to_string(p.sid);
    if (name.ends_with("user") || name == "uname") return users_.UserName(p.uid);
    if (name.ends_with("uid")) return std::to_string(p.uid);
    if (name.ends_with("group")) return users_.GroupName(p.gid);
    if (name == "gid") return std::to_string(p.gid);
    if (name == "comm" || name == "ucmd" || name == "ucomm")
      return CommandOf(p) + (p.Zombie() ? " <defunct>" : "");
    if (name == "args" || name == "command" || name == "cmd") return ArgsOf(p);
    if (name == "s" || name == "state") return std::string(1, State(p));
    if (name == "stat") return std::string(1, State(p)) + (p.sid == p.pid() ? "s" : "");
    if (name == "time" || name == "cputime")
      return TwoDigits(used / 3600) + ":" + TwoDigits(used / 60 % 60) + ":" + TwoDigits(used % 60);
    if (name == "bsdtime") return std::to_string(used / 60) + ":" + TwoDigits(used % 60);
    if (name == "times") return std::to_string(used);
    if (name == "etimes") return std::to_string(age / kSecondNs);
    if (name == "etime") return Elapsed(age / kSecondNs);
    if (name == "lstart") return FormatTime("%a %b %e %H:%M:%S %Y", started);
    if (name == "start") return FormatTime("%H:%M:%S", started);
    if (name == "stime" || name == "start_time") return FormatTime("%H:%M", started);
    if (name == "tty" || name == "tt" || name == "tname") return "?";
    if (name == "nice" || name == "ni") return "0";
    if (name == "pri") return "19";
    if (name == "opri") return "80";
    if (name == "%cpu" || name == "pcpu" || name == "%mem" || name == "pmem") return "0.0";
    if (name == "thcount" || name == "nlwp") return "1";
    if (name == "wchan" || name == "addr") return "-";
    return "0";
  }

  // This process is the one that runs.
  char State(const Process& p) const { return &p == &command_.process ? 'R' : kernel::ProcessState(p); }

  static std::string Elapsed(int64_t seconds) {
    std::string text = TwoDigits(seconds / 60 % 60) + ":" + TwoDigits(seconds % 60);
    if (seconds >= 3600) text = TwoDigits(seconds / 3600 % 24) + ":" + text;
    if (seconds >= 86400) text = std::to_string(seconds / 86400) + "-" + text;
    return text;
  }

  Task<void> Print(const std::vector<Process*>& found) {
    bool any = false;
    for (const Shown& shown : shown_) any |= !shown.header.empty();
    if (headers_ && any) {
      std::string line;
      for (const Shown& shown : shown_) Put(line, shown, shown.header);
      (void)co_await command_.out.Write(line + "\n");
    }
    for (const Process* process : found) {
      std::string line;
      for (const Shown& shown : shown_) Put(line, shown, Field(*process, shown.column->name));
      (void)co_await command_.out.Write(line + "\n");
    }
  }

  void Put(std::string& line, const Shown& shown, std::string text) const {
    bool last = &shown == &shown_.back();
    if (&shown != &shown_.front()) line += ' ';
    size_t missing = text.size() < shown.width ? shown.width - text.size() : 0;
    if (!shown.column->left) line.append(missing, ' ');
    line += text;
    if (shown.column->left && !last) line.append(missing, ' ');
  }

  Command command_;
  Users users_;
  std::vector<int64_t> pids_, uids_, parents_, sessions_, groups_;
  std::vector<std::string> names_;
  std::vector<Shown> shown_;
  std::string_view sort_;
  std::string error_;
  char format_ = 'd';
  bool all_ = false, selected_ = false, bsd_all_ = false, bsd_no_tty_ = false, headers_ = true;
};

}  // namespace

Task<int> PsMain(Process& process) {
  Ps ps(process);
  co_return co_await ps.Run();
}

}  // namespace bivalve::commands
