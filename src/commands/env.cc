// env: the environment, changed, and a command in it.
#include <utility>

#include "commands/command.h"
#include "commands/env_split.h"
#include "commands/launch.h"

namespace bivalve::commands {
namespace {

constexpr int kBlock = 256, kDefault = 257, kIgnore = 258, kList = 259;
constexpr Option kOptions[] = {
    {'i', "ignore-environment"},
    {'0', "null"},
    {'u', "unset", Takes::kArgument},
    {'C', "chdir", Takes::kArgument},
    {0, "default-signal", Takes::kOptional, kDefault},
    {0, "ignore-signal", Takes::kOptional, kIgnore},
    {0, "block-signal", Takes::kOptional, kBlock},
    {0, "list-signal-handling", Takes::kNothing, kList},
    {'v', "debug"},
    {'S', "split-string", Takes::kArgument},
};

constexpr Usage kUsage{
    .help = R"(Usage: env [OPTION]... [-] [NAME=VALUE]... [COMMAND [ARG]...]
Run COMMAND with each NAME set to VALUE in its environment; without one, write the environment.

  -i, --ignore-environment     start from an empty environment; so does a single -
  -0, --null                   end each line written with NUL instead of a newline
  -u, --unset=NAME             take NAME out of the environment
  -C, --chdir=DIR              run COMMAND in DIR
  -S, --split-string=STRING    take the options and arguments in STRING, for #! lines
      --default-signal[=SIGS]  let the signals do what they do by default
      --ignore-signal[=SIGS]   let the signals do nothing
      --block-signal[=SIGS]    hold the signals back
      --list-signal-handling   say which signals are treated otherwise than by default
  -v, --debug                  say what is done
)",
    .options = kOptions,
    .stop_at_operand = true,
    .error_status = 125,
};

class Env {
 public:
  explicit Env(Process& process) : command_(process, kUsage) {}
  friend kernel::Scheduler& SchedulerOf(Env& env) { return SchedulerOf(env.command_); }

  Task<int> Run() {
    std::span<const std::string> given = command_.args();
    arguments_.assign(given.begin(), given.end());
    if (!co_await ExpandSplit()) co_return command_.status;
    auto parsed = co_await command_.Parse(arguments_);
    if (!parsed) co_return command_.status;
    if (!co_await TakeOptions(*parsed)) co_return command_.status;
    std::span<std::string_view> rest(parsed->operands);
    if (!rest.empty() && rest[0] == "-") {
      empty_ = true;
      rest = rest.subspan(1);
    }
    co_await BuildEnvironment();
    if (command_.status) co_return command_.status;
    while (!rest.empty() && rest[0].find('=') != std::string_view::npos) {
      if (debug_) co_await Say("setenv:   " + std::string(rest[0]));
      Set(rest[0]);
      rest = rest.subspan(1);
      // Each one is looked for among all.
      command_.machine.Spend(static_cast<int64_t>(env_.size() / 4));
      co_await kernel::Yield(command_.process);
    }
    if (rest.empty()) co_return co_await Print();
    if (null_) {
      co_await command_.ReportUsage("cannot specify --null (-0) with command");
      co_return command_.status;
    }
    co_return co_await Start(std::vector<std::string>(rest.begin(), rest.end()));
  }

 private:
  Task<void> Say(std::string line) { return kernel::WriteFd(command_.process, 2, std::move(line) + "\n"); }

  // Where -S stands, the words of its string come in its place.
  Task<bool> ExpandSplit() {
    for (size_t i = 0; i < arguments_.size(); ++i) {
      const std::string& arg = arguments_[i];
      if (arg == "--" || arg.size() < 2 || arg[0] != '-') break;
      size_t letter = arg[1] == '-' ? std::string::npos : arg.find_first_not_of("-i0v");
      std::string text, before;
      if (letter != std::string::npos && arg[letter] == 'S') {
        text = arg.substr(letter + 1);
        if (letter > 1) before = arg.substr(0, letter);
        if (before.find('v') != std::string::npos) debug_ = true;
      } else if (arg.starts_with("--split-string=")) {
        text = arg.substr(15);
      } else {
        bool takes_next =
            (letter != std::string::npos && letter + 1 == arg.size()) || arg == "--unset" || arg == "--chdir";
        debug_ |= arg == "-v" || arg == "--debug";
        i += takes_next;
        continue;
      }
      size_t taken = 1;
      if (text.empty()) {
        if (i + 1 == arguments_.size()) break;
        text = arguments_[i + 1];
        taken = 2;
      }
      auto words = SplitString(text, command_.process.env);
      if (!words) {
        co_await command_.Report(words.error(), 125);
        co_return false;
      }
      if (debug_ && !words->empty()) {
        co_await Say("split -S:  " + Quote(text));
        for (size_t w = 0; w < words->size(); ++w)
          co_await Say((w ? "     &    " : " into:    ") + Quote((*words)[w]));
      }
      if (!before.empty()) words->insert(words->begin(), before);
      auto at = arguments_.erase(arguments_.begin() + static_cast<ptrdiff_t>(i),
                                 arguments_.begin() + static_cast<ptrdiff_t>(i + taken));
      arguments_.insert(at, words->begin(), words->end());
      if (before.empty()) --i;
      command_.machine.Spend(static_cast<int64_t>(arguments_.size()));
    }
    co_return true;
  }

  Task<bool> TakeOptions(const ParsedArgs& parsed) {
    for (const ParsedOption& option : parsed.options) {
      switch (option.id) {
        case 'i': empty_ = true; break;
        case '0': null_ = true; break;
        case 'v': debug_ = true; break;
        case 'u': unset_.push_back(option.value); break;
        case 'C': directory_ = option.value; break;
        case kList: list_ = true; break;
        default:
          if (!co_await SetSignals(option)) co_return false;
      }
    }
    if (directory_.data() && parsed.operands.empty()) {
      co_await command_.ReportUsage("must specify command with --chdir (-C)");
      co_return false;
    }
    co_return true;
  }

  Task<bool> SetSignals(const ParsedOption& option) {
    std::string_view names = option.value;
    bool all = !option.HasValue();
    while (all || !names.empty()) {
      std::string_view name = names.substr(0, names.find(','));
      names.remove_prefix(std::min(names.size(), name.size() + 1));
      auto signal = all ? std::optional<int>(0) : kernel::ParseSignal(name);
      if (!signal || (!all && *signal == 0)) {
        co_await command_.ReportUsage(Quote(name) + ": invalid signal");
        co_return false;
      }
      for (int s = all ? 1 : *signal; s <= (all ? 31 : *signal); ++s) SetSignal(option.id, s);
      all = false;
    }
    co_return true;
  }

  void SetSignal(int how, int signal) {
    using kernel::Disposition;
    if (signal == kernel::kSigKill || signal == kernel::kSigStop) return;
    if (how == kBlock) {
      blocked_ |= uint64_t{1} << (signal - 1);
      command_.process.signals.Block(blocked_);
    } else {
      command_.process.signals.Set(signal, how == kIgnore ? Disposition::kIgnore : Disposition::kDefault);
    }
  }

  Task<void> BuildEnvironment() {
    if (empty_ && debug_) co_await Say("cleaning environ");
    if (!empty_) env_ = command_.process.env;
    for (std::string_view name : unset_) {
      if (debug_) co_await Say("unset:    " + std::string(name));
      if (name.empty() || name.find('=') != std::string_view::npos) {
        co_await command_.Report("cannot unset " + Quote(name) + ": Invalid argument", 125);
        co_return;
      }
      std::erase_if(env_, [&](const std::string& entry) {
        return entry.size() > name.size() && entry.starts_with(name) && entry[name.size()] == '=';
      });
    }
  }

  void Set(std::string_view assignment) {
    std::string_view prefix = assignment.substr(0, assignment.find('=') + 1);
    for (std::string& entry : env_) {
      if (!entry.starts_with(prefix)) continue;
      entry = assignment;
      return;
    }
    env_.emplace_back(assignment);
  }

  Task<int> Print() {
    for (const std::string& entry : env_) (void)co_await command_.out.Write(entry + (null_ ? '\0' : '\n'));
    co_return co_await command_.Finish();
  }

  Task<int> Start(std::vector<std::string> argv) {
    Process& process = command_.process;
    if (directory_.data()) {
      if (debug_) co_await Say("chdir:    " + QuoteAlways(directory_));
      auto changed = co_await command_.vfs.ChangeDir(process, std::string(directory_));
      if (!changed) {
        co_await command_.Report(
            "cannot change directory to " + QuoteAlways(directory_) + ": " + Why(changed.error()), 125);
        co_return command_.status;
      }
    }
    if (list_) co_await ListSignals();
    if (debug_) {
      co_await Say("executing: " + argv[0]);
      for (size_t i = 0; i < argv.size(); ++i)
        co_await Say("   arg[" + std::to_string(i) + "]= " + Quote(argv[i]));
    }
    auto found = co_await FindExecutable(process, argv, env_);
    if (found) co_await process.Exec(found->program, std::move(found->argv), env_);
    co_await command_.Report(Quote(argv[0]) + ": " + Why(found.error()), LaunchStatus(found.error()));
    if (found.error().code == Errno::kNoEnt && argv[0].find_first_of(" \t\n") != std::string::npos)
      co_await command_.Warn("use -[v]S to pass options in shebang lines");
    co_return command_.status;
  }

  Task<void> ListSignals() {
    for (int signal = 1; signal <= 31; ++signal) {
      bool ignored = command_.process.signals.Get(signal) == kernel::Disposition::kIgnore;
      bool blocked = blocked_ >> (signal - 1) & 1;
      if (!ignored && !blocked) continue;
      std::string line(kernel::SignalName(signal));
      line.append(line.size() < 10 ? 10 - line.size() : 0, ' ');
      line += (signal < 10 ? " ( " : " (") + std::to_string(signal) + "): ";
      line += blocked ? "BLOCK" : "";
      if (blocked && ignored) line += ',';
      co_await Say(line + (ignored ? "IGNORE" : ""));
    }
  }

  Command command_;
  std::vector<std::string> arguments_;
  std::vector<std::string_view> unset_;
  std::vector<std::string> env_;
  std::string_view directory_;
  uint64_t blocked_ = 0;
  bool empty_ = false, null_ = false, debug_ = false, list_ = false;
};

}  // namespace

Task<int> EnvMain(Process& process) {
  Env env(process);
  co_return co_await env.Run();
}

}  // namespace bivalve::commands
