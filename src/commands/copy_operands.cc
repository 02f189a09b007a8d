#include "commands/copy_operands.h"

namespace bivalve::commands {

Task<std::optional<CopyTarget>> TakeTarget(Command& command, std::vector<std::string_view>& operands,
                                           std::string_view given, bool no_directory) {
  size_t least = given.data() ? 1 : 2;
  if (operands.size() < least) {
    if (operands.empty()) {
      co_await command.ReportUsage("missing file operand");
    } else {
      co_await command.ReportUsage("missing destination file operand after " + QuoteAlways(operands[0]));
    }
    co_return std::nullopt;
  }
  if (no_directory) {
    if (given.data()) {
      co_await command.Report("cannot combine --target-directory (-t) and --no-target-directory (-T)");
      co_return std::nullopt;
    }
    if (operands.size() > 2) {
      co_await command.ReportUsage("extra operand " + QuoteAlways(operands[2]));
      co_return std::nullopt;
    }
    co_return CopyTarget{};
  }
  std::string_view name = given.data() ? given : operands.back();
  auto stat = co_await command.vfs.GetStat(command.process, std::string(name));
  if (stat && stat->IsDir()) {
    if (!given.data()) operands.pop_back();
    co_return CopyTarget{name};
  }
  if (!given.data() && operands.size() == 2) co_return CopyTarget{};
  Error error = stat ? Error{Errno::kNotDir, {}, {}} : stat.error();
  co_await command.Report((given.data() ? "target directory " : "target ") + QuoteAlways(name) + ": " +
                          Why(error));
  co_return std::nullopt;
}

}  // namespace bivalve::commands
