// pgrep, pkill: processes by name and other properties.
#include <algorithm>

#include "commands/command.h"
#include "commands/numbers.h"
#include "commands/users.h"
#include "kernel/vfs/proc_text.h"
#include "regex/regex.h"

namespace bivalve::commands {
namespace {

constexpr int kSignal = 256;

constexpr Option kPgrepOptions[] = {
    {'d', "delimiter", Takes::kArgument},
    {'l', "list-name"},
    {'a', "list-full"},
    {'v', "inverse"},
    {'w', "lightweight"},
    {'c', "count"},
    {'f', "full"},
    {'g', "pgroup", Takes::kArgument},
    {'G', "group", Takes::kArgument},
    {'i', "ignore-case"},
    {'n', "newest"},
    {'o', "oldest"},
    {'O', "older", Takes::kArgument},
    {'P', "parent", Takes::kArgument},
    {'s', "session", Takes::kArgument},
    {'t', "terminal", Takes::kArgument},
    {'u', "euid", Takes::kArgument},
    {'U', "uid", Takes::kArgument},
    {'x', "exact"},
    {'F', "pidfile", Takes::kArgument},
    {'L', "logpidfile"},
    {'r', "runstates", Takes::kArgument},
    {'A', "ignore-ancestors"},
    {'h', "", Takes::kNothing, kHelpOption},
    {'V', "", Takes::kNothing, kVersionOption},
};

constexpr Option kPkillOptions[] = {
    {0, "signal", Takes::kArgument, kSignal},
    {'q', "queue", Takes::kArgument},
    {'e', "echo"},
    {'c', "count"},
    {'f', "full"},
    {'g', "pgroup", Takes::kArgument},
    {'G', "group", Takes::kArgument},
    {'i', "ignore-case"},
    {'n', "newest"},
    {'o', "oldest"},
    {'O', "older", Takes::kArgument},
    {'P', "parent", Takes::kArgument},
    {'s', "session", Takes::kArgument},
    {'t', "terminal", Takes::kArgument},
    {'u', "euid", Takes::kArgument},
    {'U', "uid", Takes::kArgument},
    {'x', "exact"},
    {'F', "pidfile", Takes::kArgument},
    {'L', "logpidfile"},
    {'r', "runstates", Takes::kArgument},
    {'A', "ignore-ancestors"},
    {'v', "inverse"},
    {'h', "", Takes::kNothing, kHelpOption},
    {'V', "", Takes::kNothing, kVersionOption},
};

constexpr Usage kPgrepUsage{
    .help = R"(Usage: pgrep [OPTION]... PATTERN
Write the numbers of the processes whose names match the extended regular expression PATTERN.

  -d, --delimiter=STRING  STRING between numbers, not a newline
  -l, --list-name         names too
  -a, --list-full         command lines too
  -v, --inverse           those that do not match
  -c, --count             only how many
  -w, --lightweight       threads (processes have one)
  -f, --full              match whole command lines
  -x, --exact             match whole names
  -i, --ignore-case       letters are equal in both cases
  -n, --newest, -o, --oldest   only the one that began last, or first
  -O, --older=SECONDS     only those that began so long ago
  -P, --parent, -g, --pgroup, -s, --session, -u, --euid, -U, --uid, -G, --group, -t, --terminal, -r,
  --runstates=LIST        only those with one of these
  -F, --pidfile=FILE      only the process whose number is in FILE
  -L, --logpidfile        ignored
  -A, --ignore-ancestors  not those that this one comes from
  -h, --help              this text
  -V, --version           the version
)",
    .options = kPgrepOptions,
    .error_status = 2,
    .package = "procps-ng 4.0.2",
};

constexpr Usage kPkillUsage{
    .help = R"(Usage: pkill [OPTION]... PATTERN
Send a signal to the processes whose names match the extended regular expression PATTERN.

  -SIGNAL, --signal=SIGNAL  the signal: TERM
  -q, --queue=VALUE       ignored
  -e, --echo              say what has been sent
  -c, --count             say how many
  -f, --full              match whole command lines
  -x, --exact             match whole names
  -i, --ignore-case       letters are equal in both cases
  -n, --newest, -o, --oldest   only the one that began last, or first
  -O, --older=SECONDS     only those that began so long ago
  -P, --parent, -g, --pgroup, -s, --session, -u, --euid, -U, --uid, -G, --group, -t, --terminal, -r,
  --runstates=LIST        only those with one of these
  -F, --pidfile=FILE      only the process whose number is in FILE
  -L, --logpidfile        ignored
  -A, --ignore-ancestors  not those that this one comes from
  -h, --help              this text
  -V, --version           the version
)",
    .options = kPkillOptions,
    .error_status = 2,
    .package = "procps-ng 4.0.2",
};

class Pgrep {
 public:
  Pgrep(Process& process, bool kill)
      : command_(process, kill ? kPkillUsage : kPgrepUsage),
        usage_(kill ? kPkillUsage : kPgrepUsage),
        kill_(kill) {}
  friend kernel::Scheduler& SchedulerOf(Pgrep& pgrep) { return SchedulerOf(pgrep.command_); }

  Task<int> Run() {
    std::vector<std::string> words(command_.args().begin(), command_.args().end());
    if (kill_) TakeSignal(words);
    ParsedArgs args = ParseOptions(words, usage_);
    if (!args.error.empty()) co_return co_await Misuse(args.error);
    if (args.help || args.version) {
      (void)co_await command_.Parse(words);
      co_return command_.status;
    }
    co_await users_.Load(command_);
    for (const ParsedOption& option : args.options) {
      int status = co_await TakeOption(option);
      if (status >= 0) co_return status;
    }
    if (args.operands.size() > 1) co_return co_await Hint("only one pattern can be provided");
    if (args.operands.empty() && !criteria_) co_return co_await Hint("no matching criteria specified");
    if (newest_ && oldest_) co_return co_await Misuse("");
    if (!args.operands.empty()) {
      std::string pattern(args.operands[0]);
      if (pattern.size() > 15 && !full_ && pattern.find_first_of("|[]*+?(){}.^$\\") == std::string::npos)
        co_await kernel::WriteFd(
            command_.process, 2,
            command_.name +
                ": pattern that searches for process name longer than 15 characters will "
                "result in zero matches\nTry `" +
                command_.name + " -f' option to match against the complete command line.\n");
      if (exact_) pattern = "^(" + pattern + ")$";
      auto compiled = regex::Regex::Compile(pattern, {.ignore_case = ignore_case_, .strict = false});
      if (!compiled) {
        co_await command_.Report("regex error: " + Why(compiled.error()), 2);
        co_return command_.status;
      }
      pattern_ = std::move(*compiled);
    }
    co_return co_await Finish(Select());
  }

 private:
  Task<int> Misuse(std::string text) {
    if (!text.empty()) co_await command_.Warn(std::move(text));
    co_await kernel::WriteFd(command_.process, 2, "\n" + std::string(usage_.help));
    co_return 2;
  }
  Task<int> Hint(std::string text) {
    co_await command_.Warn(text + "\nTry `" + command_.name + " --help' for more information.");
    co_return 2;
  }

  // "-9", "-TERM", "-SIGTERM" anywhere before "--".
  void TakeSignal(std::vector<std::string>& words) {
    for (size_t i = 0; i < words.size() && words[i] != "--"; ++i) {
      if (words[i].size() < 2 || words[i][0] != '-') continue;
      auto signal = kernel::ParseSignal(std::string_view(words[i]).substr(1));
      bool letter = words[i].size() == 2 && !(words[i][1] >= '0' && words[i][1] <= '9');
      if (!signal || letter) continue;
      signal_ = *signal;
      words.erase(words.begin() + static_cast<std::ptrdiff_t>(i));
      return;
    }
  }

  // -1: go on; else the status to end with.
  Task<int> TakeOption(const ParsedOption& option) {
    std::string_view value = option.value;
    switch (option.id) {
      case 'd': delimiter_ = value; break;
      case 'l': list_ = true; break;
      case 'a': list_ = long_ = true; break;
      case 'v': inverse_ = true; break;
      case 'c': count_ = true; break;
      case 'f': full_ = true; break;
      case 'i': ignore_case_ = true; break;
      case 'x': exact_ = true; break;
      case 'e': echo_ = true; break;
      case 'n': newest_ = criteria_ = true; break;
      case 'o': oldest_ = criteria_ = true; break;
      case 'A': ignore_ancestors_ = true; break;
      case 'O': {
        auto seconds = ParseInteger(value);
        older_ns_ = seconds.value_or(0) * 1'000'000'000;
        criteria_ = true;
        break;
      }
      case 'P': co_return co_await TakeNumbers(value, parents_, "not a number: ");
      case 'g':
        co_return co_await TakeNumbers(value, groups_, "invalid process group: ", command_.process.pgid);
      case 's':
        co_return co_await TakeNumbers(value, sessions_, "invalid session id: ", command_.process.sid);
      case 'u':
      case 'U': co_return co_await TakeIds(value, uids_, true);
      case 'G': co_return co_await TakeIds(value, gids_, false);
      case 't': terminals_ = criteria_ = true; break;
      case 'r':
        states_ = value;
        criteria_ = true;
        break;
      case 'F': {
        auto text = co_await command_.vfs.ReadFile(command_.process, std::string(value), 4096);
        auto pid = text ? ParseInteger(text->substr(0, text->find_first_of(" \t\n")))
                        : std::unexpected(NumberError::kInvalid);
        if (!pid || *pid < 1) co_return co_await Hint("pidfile not valid");
        pids_.push_back(*pid);
        criteria_ = true;
        break;
      }
      case kSignal: {
        auto signal = kernel::ParseSignal(value);
        if (!signal) co_return co_await Hint("Unknown signal \"" + std::string(value) + "\".");
        signal_ = *signal;
        break;
      }
    }
    co_return -1;
  }

  Task<int> TakeNumbers(std::string_view list, std::vector<int64_t>& numbers, std::string_view complaint,
                        int64_t own = 0) {
    criteria_ = true;
    for (;;) {
      std::string_view one = list.substr(0, list.find(','));
      auto number = ParseInteger(one);
      if (!number) {
        co_await command_.Warn(std::string(complaint) + std::string(one));
        co_return co_await Misuse("");
      }
      numbers.push_back(*number == 0 && own ? own : *number);
      if (one.size() == list.size()) co_return -1;
      list.remove_prefix(one.size() + 1);
    }
  }

  Task<int> TakeIds(std::string_view list, std::vector<int64_t>& ids, bool user) {
    criteria_ = true;
    for (;;) {
      std::string_view one = list.substr(0, list.find(','));
      auto number = ParseInteger(one);
      const UserEntry* user_entry = user ? users_.FindUser(one) : nullptr;
      const GroupEntry* group_entry = user ? nullptr : users_.FindGroup(one);
      if (!number && !user_entry && !group_entry) {
        co_await command_.Warn((user ? "invalid user name: " : "invalid group name: ") + std::string(one));
        co_return co_await Misuse("");
      }
      ids.push_back(user_entry ? user_entry->uid : group_entry ? group_entry->gid : *number);
      if (one.size() == list.size()) co_return -1;
      list.remove_prefix(one.size() + 1);
    }
  }

  std::string NameOf(Process& process) const {
    std::string name = kernel::ProcProcessText(process, "comm");
    if (name.ends_with('\n')) name.pop_back();
    return name;
  }
  std::string LineOf(Process& process) const {
    std::string line;
    for (const std::string& word : process.argv) line += (line.empty() ? "" : " ") + word;
    return line.empty() ? NameOf(process) : line;
  }

  static bool Among(const std::vector<int64_t>& wanted, int64_t value) {
    return wanted.empty() || std::find(wanted.begin(), wanted.end(), value) != wanted.end();
  }

  bool Matches(Process& process) {
    if (!Among(parents_, process.ppid()) || !Among(groups_, process.pgid) || !Among(sessions_, process.sid) ||
        !Among(uids_, process.uid) || !Among(gids_, process.gid) || !Among(pids_, process.pid()) ||
        terminals_)
      return false;
    if (states_.data() && states_.find(kernel::ProcessState(process)) == std::string_view::npos) return false;
    if (older_ns_ && command_.machine.NowNs() - process.started_ns < older_ns_) return false;
    command_.machine.Spend(4);
    return !pattern_ ||
           pattern_->Search(full_ ? LineOf(process) : NameOf(process), 0, command_.machine, nullptr);
  }

  std::vector<Process*> Select() {
    std::vector<int> ancestors;
    if (ignore_ancestors_)
      for (Process* p = command_.machine.Find(command_.process.ppid()); p && p->pid() > 0;
           p = command_.machine.Find(p->ppid())) {
        ancestors.push_back(p->pid());
        if (p->ppid() == p->pid()) break;
      }
    std::vector<Process*> found;
    for (const auto& [pid, process] : command_.machine.processes()) {
      if (pid == command_.process.pid()) continue;
      if (std::find(ancestors.begin(), ancestors.end(), pid) != ancestors.end()) continue;
      if (Matches(*process) != inverse_) found.push_back(process.get());
    }
    if ((newest_ || oldest_) && !found.empty()) {
      Process* best = found[0];
      for (Process* p : found) {
        bool later =
            p->started_ns > best->started_ns || (p->started_ns == best->started_ns && p->pid() > best->pid());
        if (newest_ == later) best = p;
      }
      found = {best};
    }
    return found;
  }

  Task<int> Finish(std::vector<Process*> found) {
    std::string text;
    size_t sent = 0;
    if (kill_) {
      // Names first: a signal may end a process at once.
      struct Target {
        int pid;
        std::string name;
      };
      std::vector<Target> targets;
      for (Process* p : found) targets.push_back({p->pid(), NameOf(*p)});
      for (const Target& target : targets) {
        auto result = command_.machine.Kill(target.pid, signal_);
        if (!result) {
          co_await command_.Warn("killing pid " + std::to_string(target.pid) +
                                 " failed: " + Why(result.error()));
          continue;
        }
        ++sent;
        if (echo_) text += target.name + " killed (pid " + std::to_string(target.pid) + ")\n";
      }
      if (count_) text += std::to_string(found.size()) + "\n";
    } else if (count_) {
      text = std::to_string(found.size()) + "\n";
    } else {
      for (Process* p : found) {
        if (!text.empty()) text += delimiter_;
        text += std::to_string(p->pid());
        if (list_) text += " " + (long_ ? LineOf(*p) : NameOf(*p));
      }
      if (!found.empty()) text += '\n';
    }
    (void)co_await command_.out.Write(text);
    co_await command_.Finish();
    if (kill_) co_await command_.process.DeliverSignals();
    co_return (kill_ ? sent : found.size()) > 0 ? 0 : 1;
  }

  Command command_;
  const Usage& usage_;
  const bool kill_;
  Users users_;
  std::unique_ptr<regex::Regex> pattern_;
  std::vector<int64_t> parents_, groups_, sessions_, uids_, gids_, pids_;
  std::string_view delimiter_ = "\n", states_;
  int signal_ = kernel::kSigTerm;
  int64_t older_ns_ = 0;
  bool list_ = false, long_ = false, inverse_ = false, count_ = false, full_ = false, ignore_case_ = false,
       exact_ = false, echo_ = false, newest_ = false, oldest_ = false, ignore_ancestors_ = false,
       criteria_ = false, terminals_ = false;
};

}  // namespace

Task<int> PgrepMain(Process& process) {
  Pgrep pgrep(process, false);
  co_return co_await pgrep.Run();
}

Task<int> PkillMain(Process& process) {
  Pgrep pkill(process, true);
  co_return co_await pkill.Run();
}

}  // namespace bivalve::commands
