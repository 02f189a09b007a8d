#include "shell/completion.h"

#include "shell/quote.h"

namespace bivalve::shell {
namespace {

constexpr CompletionName kActions[] = {
    {"alias", 'a'}, {"builtin", 'b'},  {"command", 'c'}, {"directory", 'd'}, {"export", 'e'},
    {"file", 'f'},  {"group", 'g'},    {"job", 'j'},     {"keyword", 'k'},   {"service", 's'},
    {"user", 'u'},  {"variable", 'v'}, {"arrayvar", 0},  {"binding", 0},     {"disabled", 0},
    {"enabled", 0}, {"function", 0},   {"helptopic", 0}, {"hostname", 0},    {"running", 0},
    {"setopt", 0},  {"shopt", 0},      {"signal", 0},    {"stopped", 0},
};

constexpr CompletionName kOptions[] = {
    {"bashdefault", 0}, {"default", 0}, {"dirnames", 0}, {"filenames", 0},
    {"noquote", 0},     {"nosort", 0},  {"nospace", 0},  {"plusdirs", 0},
};

uint32_t Find(std::span<const CompletionName> names, std::string_view name) {
  for (size_t i = 0; i < names.size(); ++i)
    if (names[i].name == name) return 1u << i;
  return 0;
}

}  // namespace

std::span<const CompletionName> CompletionActions() { return kActions; }
std::span<const CompletionName> CompletionOptions() { return kOptions; }
uint32_t FindCompletionAction(std::string_view name) { return Find(kActions, name); }
uint32_t FindCompletionOption(std::string_view name) { return Find(kOptions, name); }
uint32_t FindCompletionAction(char letter) {
  for (size_t i = 0; i < std::size(kActions); ++i)
    if (kActions[i].letter == letter) return 1u << i;
  return 0;
}

std::string CompletionOperand(std::string_view name) {
  if (name == kDefaultCompletion) return "-D";
  if (name == kEmptyCompletion) return "-E";
  if (name == kInitialCompletion) return "-I";
  if (name.empty()) return "''";
  return HasShellMeta(name) ? QuoteSingle(name) : std::string(name);
}

std::string CompletionText(std::string_view name, const CompletionSpec& spec) {
  std::string text = "complete ";
  for (size_t i = 0; i < std::size(kOptions); ++i)
    if (spec.options >> i & 1) text += "-o " + std::string(kOptions[i].name) + " ";
  for (size_t i = 0; i < std::size(kActions); ++i) {
    if (!(spec.actions >> i & 1)) continue;
    if (kActions[i].letter)
      text += std::string("-") + kActions[i].letter + " ";
    else
      text += "-A " + std::string(kActions[i].name) + " ";
  }
  auto quoted = [&](const char* option, const std::optional<std::string>& value) {
    if (value) text += option + QuoteSingle(*value) + " ";
  };
  quoted("-G ", spec.glob);
  quoted("-W ", spec.words);
  quoted("-P ", spec.prefix);
  quoted("-S ", spec.suffix);
  quoted("-X ", spec.filter);
  quoted("-C ", spec.command);
  if (spec.function)
    text += "-F " + (HasShellMeta(*spec.function) ? QuoteSingle(*spec.function) : *spec.function) + " ";
  return text + CompletionOperand(name);
}

std::string CompletionOptionText(std::string_view name, const CompletionSpec& spec) {
  std::string text = "compopt ";
  for (size_t i = 0; i < std::size(kOptions); ++i)
    text += std::string(spec.options >> i & 1 ? "-o " : "+o ") + std::string(kOptions[i].name) + " ";
  return text + CompletionOperand(name);
}

}  // namespace bivalve::shell
