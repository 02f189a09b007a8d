// Options: what getopt_long(3) makes of a command's arguments, with GNU's diagnostics.
//
// A command has one constexpr Usage: its options, its help, what is peculiar about it. ParseOptions is
// pure; Command::Parse (command.h) also answers --help and --version and reports errors, and is what
// commands call.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bivalve::commands {

enum class Takes : uint8_t { kNothing, kArgument, kOptional };

struct Option {
  char letter = 0;             // 0: no short form
  std::string_view name = {};  // "": no long form
  Takes takes = Takes::kNothing;
  int id = 0;  // what ParsedOption reports; 0: the letter
};

// Ids of --help and --version, for commands that have letters for them too.
inline constexpr int kHelpOption = -1;
inline constexpr int kVersionOption = -2;

struct Usage {
  // In our own words, from "Usage: …" to the last newline.
  std::string_view help;
  // In the order in which GNU declares them: "possibilities" are listed so.
  std::span<const Option> options;
  // Options end at the first operand (as `env`, `timeout`).
  bool stop_at_operand = false;
  // The exit status of a usage error.
  int error_status = 1;
  // What --version names.
  std::string_view package = "GNU coreutils 9.1";
};

struct ParsedOption {
  int id;
  std::string_view value;  // a view into the arguments; null data when there was none
  bool HasValue() const { return value.data() != nullptr; }
};

struct ParsedArgs {
  std::vector<ParsedOption> options;       // in the order given
  std::vector<std::string_view> operands;  // views into the arguments
  // The one-line diagnostic, without "name: "; empty when all is well.
  std::string error;
  bool help = false;
  bool version = false;
};

// `args` without argv[0]; it has to outlive the result.
ParsedArgs ParseOptions(std::span<const std::string> args, const Usage& usage);

// One word of an option that takes words of a list (`ls --sort=WORD`). Synonyms have equal values.
struct Word {
  std::string_view name;
  int value;
};

// The word that `text` is or unambiguously begins; nothing when there is none.
std::optional<int> MatchWord(std::string_view text, std::span<const Word> words);
// "invalid argument ‘x’ for ‘--sort’\nValid arguments are:\n  - ‘…’" for a word that does not match.
std::string WordError(std::string_view text, std::string_view option, std::span<const Word> words);

}  // namespace bivalve::commands
