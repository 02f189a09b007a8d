// getopt: parses options for shell scripts.
#include <algorithm>

#include "commands/command.h"
#include "kernel/exec.h"

namespace bivalve::commands {
namespace {

constexpr Option kOptions[] = {
    {'o', "options", Takes::kArgument},
    {'l', "longoptions", Takes::kArgument},
    {'q', "quiet"},
    {'Q', "quiet-output"},
    {'s', "shell", Takes::kArgument},
    {'T', "test"},
    {'u', "unquoted"},
    {'h', "", Takes::kNothing, kHelpOption},
    {'a', "alternative"},
    {'n', "name", Takes::kArgument},
    {'V', "", Takes::kNothing, kVersionOption},
};

constexpr Usage kUsage{
    .help = R"(Usage: getopt OPTSTRING PARAMETERS
  or:  getopt [OPTION]... [--] OPTSTRING PARAMETERS
  or:  getopt [OPTION]... -o|--options OPTSTRING [OPTION]... [--] PARAMETERS
Write PARAMETERS in a form that a shell can take apart: options first, then -- and the rest.

  -a, --alternative          long options may begin with a single -
  -l, --longoptions=LONGOPTS names, separated by commas; with : they take an argument, with :: they may
  -n, --name=PROGNAME        the name in diagnostics
  -o, --options=OPTSTRING    the letters
  -q, --quiet                no diagnostics
  -Q, --quiet-output         no output
  -s, --shell=SHELL          quote for sh, bash, csh or tcsh
  -T, --test                 tell by status 4 that this getopt is the better one
  -u, --unquoted             do not quote
  -h, --help                 this text
  -V, --version              the version
)",
    .options = kOptions,
    .stop_at_operand = true,
    .error_status = 2,
    .package = "util-linux 2.38.1",
};

struct LongOption {
  std::string name;
  int takes;  // 0 nothing, 1 an argument, 2 maybe
};

class Getopt {
 public:
  explicit Getopt(Process& process) : command_(process, kUsage) {}
  friend kernel::Scheduler& SchedulerOf(Getopt& getopt) { return SchedulerOf(getopt.command_); }

  Task<int> Run() {
    auto all = command_.args();
    bool compatible = kernel::GetEnv(command_.process.env, "GETOPT_COMPATIBLE").data() != nullptr;
    if (all.empty()) {
      if (compatible) {
        (void)co_await command_.out.Write(" --\n");
        co_return co_await command_.Finish();
      }
      co_await command_.ReportUsage("missing optstring argument");
      co_return 2;
    }
    name_ = "getopt";
    if (!all[0].starts_with('-') || compatible) {
      quoted_ = false;
      SetLetters(std::string_view(all[0]).substr(std::min(all[0].find_first_not_of("-+"), all[0].size())));
      bool marked = !compatible && !all[0].empty();
      co_return co_await Work(all.subspan(1), marked ? all[0][0] : ' ');
    }
    auto args = co_await command_.Parse();
    if (!args) co_return command_.status;
    bool has_letters = false;
    std::string_view letters;
    for (const ParsedOption& option : args->options) {
      switch (option.id) {
        case 'a': alternative_ = true; break;
        case 'o':
          has_letters = true;
          letters = option.value;
          break;
        case 'l':
          if (!co_await AddLong(option.value)) co_return 2;
          break;
        case 'n': name_ = option.value; break;
        case 'q': quiet_ = true; break;
        case 'Q': quiet_output_ = true; break;
        case 's':
          if (option.value == "csh" || option.value == "tcsh") {
            csh_ = true;
          } else if (option.value == "sh" || option.value == "bash") {
            csh_ = false;
          } else {
            co_await command_.ReportUsage("unknown shell after -s or --shell argument");
            co_return 2;
          }
          break;
        case 'T': co_return 4;
        case 'u': quoted_ = false; break;
      }
    }
    size_t used = all.size() - args->operands.size();
    auto parameters = all.subspan(used);
    if (!has_letters) {
      if (parameters.empty()) {
        co_await command_.ReportUsage("missing optstring argument");
        co_return 2;
      }
      letters = parameters[0];
      parameters = parameters.subspan(1);
    }
    char first = letters.empty() ? ' ' : letters[0];
    if (first == '+' || first == '-') letters.remove_prefix(1);
    SetLetters(letters);
    co_return co_await Work(parameters, first);
  }

 private:
  void SetLetters(std::string_view letters) {
    if (letters.starts_with(':')) {
      colon_ = true;
      letters.remove_prefix(1);
    }
    letters_ = letters;
  }

  Task<bool> AddLong(std::string_view list) {
    while (!list.empty()) {
      size_t end = std::min(list.find_first_of(", \t\n"), list.size());
      std::string_view name = list.substr(0, end);
      list.remove_prefix(std::min(list.size(), end + 1));
      if (name.empty()) continue;
      int takes = name.ends_with("::") ? 2 : name.ends_with(':');
      name.remove_suffix(static_cast<size_t>(takes));
      if (name.empty()) {
        co_await command_.ReportUsage("empty long option after -l or --long argument");
        co_return false;
      }
      long_.push_back({std::string(name), takes});
    }
    co_return true;
  }

  std::string Quoted(std::string_view text) const {
    if (!quoted_) return std::string(text);
    std::string out = "'";
    for (char c : text) {
      if (c == '\'') {
        out += "'\\''";
      } else if (csh_ && c == '!') {
        out += "'\\!'";
      } else if (csh_ && c == '\\') {
        out += "\\\\";
      } else if (csh_ && c == '\n') {
        out += "\\n";
      } else if (csh_ && (c == ' ' || c == '\t' || c == '\v' || c == '\f' || c == '\r')) {
        out += "'\\";
        out += c;
        out += '\'';
      } else {
        out += c;
      }
    }
    return out + "'";
  }

  Task<void> Complain(std::string text) {
    status_ = 1;
    if (!quiet_ && !colon_) co_await kernel::WriteFd(command_.process, 2, name_ + ": " + text + "\n");
  }

  void PutOption(std::string_view dashes, std::string_view name, std::optional<std::string_view> value) {
    out_ += ' ';
    out_ += dashes;
    out_ += name;
    if (value) out_ += " " + Quoted(*value);
  }

  // `first`: '+' stops at the first parameter that is no option, '-' leaves those where they are.
  Task<int> Work(std::span<const std::string> args, char first) {
    bool posix = first == '+' || kernel::GetEnv(command_.process.env, "POSIXLY_CORRECT").data();
    bool in_order = first == '-';
    std::vector<std::string_view> rest;
    size_t at = 0;
    while (at < args.size()) {
      std::string_view arg = args[at++];
      if (arg == "--") break;
      if (arg.size() < 2 || arg[0] != '-') {
        if (posix) {
          --at;
          break;
        }
        if (in_order) {
          out_ += " " + Quoted(arg);
        } else {
          rest.push_back(arg);
        }
        continue;
      }
      bool is_long = arg[1] == '-';
      bool single = !is_long && alternative_ && !long_.empty() &&
                    (arg.size() > 2 || letters_.find(arg[1]) == std::string::npos);
      if (is_long || single) {
        if (co_await TakeLong(arg, is_long ? 2 : 1, args, &at)) continue;
        if (is_long) continue;
      }
      co_await TakeLetters(arg, args, &at);
    }
    out_ += " --";
    for (std::string_view arg : rest) out_ += " " + Quoted(arg);
    for (; at < args.size(); ++at) out_ += " " + Quoted(args[at]);
    if (!quiet_output_) (void)co_await command_.out.Write(out_ + "\n");
    co_await command_.Finish();
    co_return status_;
  }

  // False: not a long option, which has been reported unless it has a single dash and a letter that fits.
  Task<bool> TakeLong(std::string_view arg, size_t dashes, std::span<const std::string> args, size_t* at) {
    std::string_view body = arg.substr(dashes);
    size_t equals = body.find('=');
    std::string_view name = body.substr(0, equals);
    std::string shown = std::string(arg.substr(0, dashes));
    const LongOption* found = nullptr;
    bool exact = false, ambiguous = false;
    for (const LongOption& option : long_) {
      if (!std::string_view(option.name).starts_with(name)) continue;
      if (option.name == name) {
        found = &option;
        exact = true;
        break;
      }
      ambiguous |= found && (found->takes != option.takes || found->name != option.name);
      if (!found) found = &option;
    }
    if (ambiguous && !exact) {
      std::string text = "option '" + shown + std::string(body) + "' is ambiguous; possibilities:";
      for (const LongOption& option : long_)
        if (std::string_view(option.name).starts_with(name)) text += " '" + shown + option.name + "'";
      co_await Complain(text);
      co_return true;
    }
    if (!found) {
      if (dashes == 1 && letters_.find(arg[1]) != std::string::npos) co_return false;
      co_await Complain("unrecognized option '" + shown + std::string(body) + "'");
      co_return true;
    }
    std::optional<std::string_view> value;
    if (equals != std::string_view::npos) {
      if (found->takes == 0) {
        co_await Complain("option '" + shown + found->name + "' doesn't allow an argument");
        co_return true;
      }
      value = body.substr(equals + 1);
    } else if (found->takes == 1) {
      if (*at == args.size()) {
        co_await Complain("option '" + shown + found->name + "' requires an argument");
        co_return true;
      }
      value = args[(*at)++];
    } else if (found->takes == 2) {
      value = std::string_view();
    }
    PutOption("--", found->name, value);
    co_return true;
  }

  Task<void> TakeLetters(std::string_view arg, std::span<const std::string> args, size_t* at) {
    for (size_t i = 1; i < arg.size(); ++i) {
      char letter = arg[i];
      size_t place = letter == ':' || letter == ';' ? std::string::npos : letters_.find(letter);
      if (place == std::string::npos) {
        co_await Complain(std::string("invalid option -- '") + letter + "'");
        continue;
      }
      std::string_view name = arg.substr(i, 1);
      bool takes = place + 1 < letters_.size() && letters_[place + 1] == ':';
      bool maybe = takes && place + 2 < letters_.size() && letters_[place + 2] == ':';
      if (!takes) {
        PutOption("-", name, std::nullopt);
        continue;
      }
      std::string_view value = arg.substr(i + 1);
      if (value.empty() && !maybe) {
        if (*at == args.size()) {
          co_await Complain(std::string("option requires an argument -- '") + letter + "'");
          co_return;
        }
        value = args[(*at)++];
      }
      PutOption("-", name, value);
      co_return;
    }
  }

  Command command_;
  std::string name_, letters_, out_;
  std::vector<LongOption> long_;
  int status_ = 0;
  bool alternative_ = false, quiet_ = false, quiet_output_ = false, quoted_ = true, csh_ = false,
       colon_ = false;
};

}  // namespace

Task<int> GetoptMain(Process& process) {
  Getopt getopt(process);
  co_return co_await getopt.Run();
}

}  // namespace bivalve::commands
