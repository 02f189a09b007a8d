#include "commands/options.h"

#include "commands/quote.h"

namespace bivalve::commands {
namespace {

constexpr Option kCommon[] = {{0, "help", Takes::kNothing, kHelpOption},
                              {0, "version", Takes::kNothing, kVersionOption}};

int IdOf(const Option& option) { return option.id ? option.id : static_cast<unsigned char>(option.letter); }

class Parser {
 public:
  Parser(std::span<const std::string> args, const Usage& usage) : args_(args), usage_(usage) {}

  ParsedArgs Run() {
    while (next_ < args_.size() && parsed_.error.empty() && !parsed_.help && !parsed_.version) {
      std::string_view arg = args_[next_++];
      if (arg == "--") break;
      if (arg.size() < 2 || arg[0] != '-') {
        if (usage_.stop_at_operand) {
          --next_;
          break;
        }
        parsed_.operands.push_back(arg);
      } else if (arg[1] == '-') {
        Long(arg.substr(2));
      } else {
        Cluster(arg);
      }
    }
    while (next_ < args_.size()) parsed_.operands.push_back(args_[next_++]);
    return std::move(parsed_);
  }

 private:
  template <class F>
  void ForEachLong(F f) const {
    for (const Option& option : usage_.options)
      if (!option.name.empty()) f(option);
    for (const Option& option : kCommon) f(option);
  }

  // The option with this name or the only one (or only meaning) that begins with it; else reports.
  const Option* FindLong(std::string_view name) {
    const Option* exact = nullptr;
    const Option* first = nullptr;
    bool ambiguous = false;
    ForEachLong([&](const Option& option) {
      if (option.name == name) exact = &option;
      if (!option.name.starts_with(name)) return;
      if (!first) {
        first = &option;
      } else if (IdOf(*first) != IdOf(option) || first->takes != option.takes) {
        ambiguous = true;
      }
    });
    if (exact) return exact;
    if (!first) {
      parsed_.error = "unrecognized option '--" + std::string(name) + "'";
    } else if (ambiguous) {
      parsed_.error = "option '--" + std::string(name) + "' is ambiguous; possibilities:";
      ForEachLong([&](const Option& option) {
        if (option.name.starts_with(name)) parsed_.error += " '--" + std::string(option.name) + "'";
      });
    }
    return ambiguous ? nullptr : first;
  }

  void Long(std::string_view text) {
    size_t equals = text.find('=');
    const Option* option = FindLong(text.substr(0, equals));
    if (!option) {
      // The name is shown with its value when nothing begins with it.
      if (parsed_.error.starts_with("unrecognized"))
        parsed_.error = "unrecognized option '--" + std::string(text) + "'";
      if (parsed_.error.starts_with("option '--") && equals != std::string_view::npos)
        parsed_.error.replace(0, 10 + equals, "option '--" + std::string(text));
      return;
    }
    std::string_view value;
    if (equals != std::string_view::npos) {
      value = text.substr(equals + 1);
      if (option->takes == Takes::kNothing) {
        parsed_.error = "option '--" + std::string(option->name) + "' doesn't allow an argument";
        return;
      }
    } else if (option->takes == Takes::kArgument) {
      if (next_ == args_.size()) {
        parsed_.error = "option '--" + std::string(option->name) + "' requires an argument";
        return;
      }
      value = args_[next_++];
    }
    Take(*option, value);
  }

  void Cluster(std::string_view arg) {
    for (size_t i = 1; i < arg.size(); ++i) {
      const Option* option = nullptr;
      for (const Option& candidate : usage_.options)
        if (candidate.letter == arg[i]) option = &candidate;
      if (!option) {
        parsed_.error = "invalid option -- '" + std::string(1, arg[i]) + "'";
        return;
      }
      std::string_view rest = arg.substr(i + 1);
      if (option->takes == Takes::kNothing) {
        Take(*option, {});
        continue;
      }
      if (rest.empty()) rest = {};
      if (!rest.data() && option->takes == Takes::kArgument) {
        if (next_ == args_.size()) {
          parsed_.error = "option requires an argument -- '" + std::string(1, arg[i]) + "'";
          return;
        }
        rest = args_[next_++];
      }
      return Take(*option, rest);
    }
  }

  void Take(const Option& option, std::string_view value) {
    if (option.id == kHelpOption) {
      parsed_.help = true;
    } else if (option.id == kVersionOption) {
      parsed_.version = true;
    } else {
      parsed_.options.push_back({IdOf(option), value});
    }
  }

  std::span<const std::string> args_;
  const Usage& usage_;
  size_t next_ = 0;
  ParsedArgs parsed_;
};

}  // namespace

ParsedArgs ParseOptions(std::span<const std::string> args, const Usage& usage) {
  return Parser(args, usage).Run();
}

std::optional<int> MatchWord(std::string_view text, std::span<const Word> words) {
  std::optional<int> found;
  for (const Word& word : words) {
    if (word.name == text) return word.value;
    if (!word.name.starts_with(text)) continue;
    if (found && *found != word.value) found = -1;
    if (!found) found = word.value;
  }
  return found == -1 ? std::nullopt : found;
}

std::string WordError(std::string_view text, std::string_view option, std::span<const Word> words) {
  int matches = 0;
  for (const Word& word : words) matches += word.name.starts_with(text);
  std::string out = matches ? "ambiguous argument " : "invalid argument ";
  out += Quote(text) + " for " + Quote(option) + "\nValid arguments are:";
  for (size_t i = 0; i < words.size(); ++i) {
    out += i > 0 && words[i].value == words[i - 1].value ? ", " : "\n  - ";
    out += Quote(words[i].name);
  }
  return out;
}

}  // namespace bivalve::commands
