// rmdir: remove empty directories.
#include "commands/command.h"

namespace bivalve::commands {
namespace {

constexpr int kIgnoreNonEmpty = 256;
constexpr Option kOptions[] = {{0, "ignore-fail-on-non-empty", Takes::kNothing, kIgnoreNonEmpty},
                               {0, "path", Takes::kNothing, 'p'},
                               {'p', "parents"},
                               {'v', "verbose"}};

constexpr Usage kUsage{
    .help = R"(Usage: rmdir [OPTION]... DIRECTORY...
Remove each DIRECTORY, which has to be empty.

      --ignore-fail-on-non-empty  no error for a directory that is not empty
  -p, --parents                   remove the directories above it in the name too
  -v, --verbose                   say what is removed
)",
    .options = kOptions,
};

struct Settings {
  bool ignore_non_empty = false, parents = false, verbose = false;
};

// False: it is still there.
Task<bool> Remove(Command& command, const Settings& settings, std::string path, bool above) {
  if (settings.verbose)
    (void)co_await command.out.Write(command.name + ": removing directory, " + QuoteAlways(path) + "\n");
  auto removed = co_await command.vfs.RemoveDir(command.process, path);
  if (removed) co_return true;
  Errno code = removed.error().code;
  if (settings.ignore_non_empty && (code == Errno::kNotEmpty || code == Errno::kExist)) co_return false;
  // rmdir(2) does not follow a link; a slash at its end hides that it is one.
  if (code == Errno::kNotDir && path.ends_with('/')) {
    auto stat = co_await command.vfs.GetStat(command.process, path.substr(0, path.find_last_not_of('/') + 1),
                                             kernel::Follow::kNo);
    if (stat && stat->type == kernel::FileType::kSymlink) {
      co_await command.Report("failed to remove " + QuoteAlways(path) + ": Symbolic link not followed");
      co_return false;
    }
  }
  co_await command.Report((above ? "failed to remove directory " : "failed to remove ") + QuoteAlways(path) +
                          ": " + Why(removed.error()));
  co_return false;
}

}  // namespace

Task<int> RmdirMain(Process& process) {
  Command command(process, kUsage);
  auto args = co_await command.Parse();
  if (!args) co_return command.status;
  Settings settings;
  for (const ParsedOption& option : args->options) {
    if (option.id == 'p') settings.parents = true;
    if (option.id == 'v') settings.verbose = true;
    if (option.id == kIgnoreNonEmpty) settings.ignore_non_empty = true;
  }
  if (args->operands.empty()) {
    co_await command.ReportMissing(*args);
    co_return command.status;
  }
  for (std::string_view operand : args->operands) {
    std::string path(operand);
    if (!co_await Remove(command, settings, path, false) || !settings.parents) continue;
    for (;;) {
      while (path.size() > 1 && path.back() == '/') path.pop_back();
      size_t slash = path.rfind('/');
      if (slash == std::string::npos) break;
      size_t end = path.find_last_not_of('/', slash);
      if (end == std::string::npos) break;
      path.resize(end + 1);
      if (!co_await Remove(command, settings, path, true)) break;
    }
  }
  co_return co_await command.Finish();
}

}  // namespace bivalve::commands
