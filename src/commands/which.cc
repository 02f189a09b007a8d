// which: where commands are found.
#include "commands/command.h"
#include "kernel/exec.h"

namespace bivalve::commands {
namespace {

constexpr Option kOptions[] = {{'a'}};
constexpr Usage kUsage{
    .help = R"(Usage: which [-a] COMMAND...
Write the path that each COMMAND would run. The status is 1 when one is not found.

  -a  all of them, not only the first one
)",
    .options = kOptions,
    .stop_at_operand = true,
    .error_status = 2,
    .package = "debianutils 5.7",
};

Task<bool> IsExecutable(Command& command, std::string path) {
  auto stat = co_await command.vfs.GetStat(command.process, path);
  if (!stat || stat->type != kernel::FileType::kRegular) co_return false;
  co_return (co_await command.vfs.Access(command.process, path, kernel::kAccessExec)).has_value();
}

Task<std::vector<std::string>> Find(Command& command, std::string name) {
  std::vector<std::string> found;
  if (name.find('/') != std::string::npos) {
    if (co_await IsExecutable(command, name)) found.push_back(name);
    co_return found;
  }
  std::string_view path = kernel::GetEnv(command.process.env, "PATH");
  while (!name.empty() && !path.empty()) {
    std::string_view dir = path.substr(0, path.find(':'));
    path.remove_prefix(std::min(path.size(), dir.size() + 1));
    std::string candidate = dir.empty() ? "./" + name : std::string(dir) + "/" + name;
    if (co_await IsExecutable(command, candidate)) found.push_back(std::move(candidate));
  }
  co_return found;
}

}  // namespace

Task<int> WhichMain(Process& process) {
  Command command(process, kUsage);
  ParsedArgs args = ParseOptions(command.args(), kUsage);
  if (args.error.starts_with("invalid option")) {
    // In the words of Debian's script.
    std::string letter = args.error.substr(args.error.size() - 2, 1);
    co_await kernel::WriteFd(process, 2, "Illegal option -" + letter + "\nUsage: /usr/bin/which [-a] args\n");
    co_return 2;
  }
  if (args.help || args.version || !args.error.empty()) {
    co_await command.Parse();
    co_return command.status;
  }
  bool all = !args.options.empty();
  if (args.operands.empty()) command.status = 1;
  for (std::string_view name : args.operands) {
    auto found = co_await Find(command, std::string(name));
    if (found.empty()) command.status = 1;
    if (!all && found.size() > 1) found.resize(1);
    for (const std::string& path : found) (void)co_await command.out.Write(path + "\n");
  }
  co_return co_await command.Finish();
}

}  // namespace bivalve::commands
