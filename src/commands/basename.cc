// basename: the last component of a name.
#include "commands/command.h"

namespace bivalve::commands {
namespace {

constexpr Option kOptions[] = {{'a', "multiple"}, {'s', "suffix", Takes::kArgument}, {'z', "zero"}};

constexpr Usage kUsage{
    .help = R"(Usage: basename NAME [SUFFIX]
  or:  basename OPTION... NAME...
Write NAME without its directories, and without SUFFIX at its end.

  -a, --multiple       all operands are names
  -s, --suffix=SUFFIX  remove SUFFIX; implies -a
  -z, --zero           end each name with NUL instead of a newline
)",
    .options = kOptions,
    .stop_at_operand = true,
};

std::string_view Strip(std::string_view name, std::string_view suffix) {
  std::string_view base = kernel::BaseName(name);
  if (base.find_first_not_of('/') == std::string_view::npos) return base.substr(0, 1);
  if (base.size() > suffix.size() && base.ends_with(suffix)) base.remove_suffix(suffix.size());
  return base;
}

}  // namespace

Task<int> BasenameMain(Process& process) {
  Command command(process, kUsage);
  auto args = co_await command.Parse();
  if (!args) co_return command.status;
  bool multiple = false;
  char end = '\n';
  std::string_view suffix;
  for (const ParsedOption& option : args->options) {
    multiple |= option.id != 'z';
    if (option.id == 's') suffix = option.value;
    if (option.id == 'z') end = '\0';
  }
  auto& names = args->operands;
  if (names.empty()) {
    co_await command.ReportMissing(*args);
    co_return command.status;
  }
  if (!multiple && names.size() > 2) {
    co_await command.ReportExtra(names[2]);
    co_return command.status;
  }
  if (!multiple && names.size() == 2) {
    suffix = names[1];
    names.pop_back();
  }
  for (std::string_view name : names)
    (void)co_await command.out.Write(std::string(Strip(name, suffix)) + end);
  co_return co_await command.Finish();
}

}  // namespace bivalve::commands
