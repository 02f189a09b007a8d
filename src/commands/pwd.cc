// pwd: the current directory.
#include "commands/command.h"
#include "kernel/exec.h"

namespace bivalve::commands {
namespace {

constexpr Option kOptions[] = {{'L', "logical"}, {'P', "physical"}};

constexpr Usage kUsage{
    .help = R"(Usage: pwd [OPTION]...
Write the full name of the current directory.

  -L, --logical   take $PWD, even if it holds symbolic links
  -P, --physical  without symbolic links (the default)
)",
    .options = kOptions,
};

bool HasDots(std::string_view path) {
  for (size_t at = 0; (at = path.find("/.", at)) != std::string_view::npos; ++at) {
    std::string_view rest = path.substr(at + 2);
    if (rest.starts_with('.')) rest.remove_prefix(1);
    if (rest.empty() || rest[0] == '/') return true;
  }
  return false;
}

}  // namespace

Task<int> PwdMain(Process& process) {
  Command command(process, kUsage);
  auto args = co_await command.Parse();
  if (!args) co_return command.status;
  bool logical = false;
  for (const ParsedOption& option : args->options) logical = option.id == 'L';
  if (!args->operands.empty()) co_await command.Warn("ignoring non-option arguments");
  std::string path = process.cwd.path;
  std::string_view named = kernel::GetEnv(process.env, "PWD");
  if (logical && named.starts_with('/') && !HasDots(named)) {
    auto at = co_await command.vfs.Resolve(process, named);
    if (at && at->inode == process.cwd.inode) path = named;
  }
  (void)co_await command.out.Write(path + "\n");
  co_return co_await command.Finish();
}

}  // namespace bivalve::commands
