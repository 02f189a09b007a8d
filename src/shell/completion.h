// Completions: what `complete` has set for command names, and `compgen`'s description of one generation
// (bash manual, "Programmable Completion"). Plain state; generating is builtins/compgen.cc's.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace bivalve::shell {

struct CompletionSpec {
  uint32_t actions = 0;  // bits of CompletionActions()
  uint32_t options = 0;  // bits of CompletionOptions()
  std::optional<std::string> glob, words, prefix, suffix, filter, command, function;
};

struct CompletionName {
  std::string_view name;
  char letter;  // 0: none
};
// Bit i stands for entry i: the actions in the order in which `complete -p` prints them, and the -o names.
std::span<const CompletionName> CompletionActions();
std::span<const CompletionName> CompletionOptions();
// The bit, 0 when there is no such name.
uint32_t FindCompletionAction(std::string_view name);
uint32_t FindCompletionAction(char letter);
uint32_t FindCompletionOption(std::string_view name);

// The names that -D, -E and -I stand for.
inline constexpr std::string_view kDefaultCompletion = "_DefaultCmD_";
inline constexpr std::string_view kEmptyCompletion = "_EmptycmD_";
inline constexpr std::string_view kInitialCompletion = "_InitialWorD_";

struct Completions {
  std::map<std::string, CompletionSpec> by_name;
};

// The name as the last words of a `complete` or `compopt` command.
std::string CompletionOperand(std::string_view name);
// A `complete` command, without a newline.
std::string CompletionText(std::string_view name, const CompletionSpec& spec);
// A `compopt` command.
std::string CompletionOptionText(std::string_view name, const CompletionSpec& spec);

}  // namespace bivalve::shell
