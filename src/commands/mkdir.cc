// mkdir: new directories.
#include "base/mode.h"
#include "commands/command.h"

namespace bivalve::commands {
namespace {

constexpr Option kOptions[] = {{'m', "mode", Takes::kArgument},
                               {'p', "parents"},
                               {'v', "verbose"},
                               {'Z'},
                               {0, "context", Takes::kOptional, 'Z'}};

constexpr Usage kUsage{
    .help = R"(Usage: mkdir [OPTION]... DIRECTORY...
Create each DIRECTORY.

  -m, --mode=MODE  permissions of the new directories, as chmod takes them
  -p, --parents    create what is missing above too; no error for what is there
  -v, --verbose    say what was created
  -Z, --context    ignored
)",
    .options = kOptions,
};

struct Settings {
  std::optional<ModeChange> mode;
  bool parents = false;
  bool verbose = false;
};

Task<bool> Make(Command& command, const Settings& settings, std::string path, bool last) {
  Process& process = command.process;
  uint32_t mode = 0777;
  if (last && settings.mode) mode = settings.mode->Apply(0777, true, process.umask);
  // Directories on the way must let us go on below them, whatever the umask.
  uint32_t umask = process.umask;
  if (!last) process.umask &= ~0300u;
  auto made = co_await command.vfs.MakeDir(process, path, mode & 0777);
  process.umask = umask;
  if (!made) {
    if (settings.parents && made.error().code == Errno::kExist) {
      auto stat = co_await command.vfs.GetStat(process, path);
      if (stat && stat->IsDir()) co_return true;
      if (!last) made.error().code = Errno::kNotDir;
    }
    co_await command.Report("cannot create directory " + Quote(path) + ": " + Why(made.error()));
    co_return false;
  }
  if (settings.verbose)
    (void)co_await command.out.Write(command.name + ": created directory " + QuoteAlways(path) + "\n");
  if (last && settings.mode) (void)co_await command.vfs.Change(process, path, {.mode = mode});
  co_return true;
}

Task<void> MakeAll(Command& command, const Settings& settings, std::string path) {
  if (settings.parents) {
    // Every prefix that ends before a slash, but for the slashes in front and at the end.
    size_t end = path.find_last_not_of('/');
    for (size_t at = path.find_first_not_of('/'); at != std::string::npos && at < end;) {
      size_t slash = path.find('/', at);
      if (slash == std::string::npos || slash > end) break;
      if (!co_await Make(command, settings, path.substr(0, slash), false)) co_return;
      at = path.find_first_not_of('/', slash);
    }
  }
  co_await Make(command, settings, path, true);
}

}  // namespace

Task<int> MkdirMain(Process& process) {
  Command command(process, kUsage);
  auto args = co_await command.Parse();
  if (!args) co_return command.status;
  Settings settings;
  std::string_view mode;
  for (const ParsedOption& option : args->options) {
    if (option.id == 'p') settings.parents = true;
    if (option.id == 'v') settings.verbose = true;
    if (option.id == 'm') mode = option.value;
  }
  if (args->operands.empty()) {
    co_await command.ReportMissing(*args);
    co_return command.status;
  }
  if (mode.data() && !(settings.mode = ModeChange::Parse(mode))) {
    co_await command.Report("invalid mode " + Quote(mode));
    co_return command.status;
  }
  for (std::string_view operand : args->operands) co_await MakeAll(command, settings, std::string(operand));
  co_return co_await command.Finish();
}

}  // namespace bivalve::commands
