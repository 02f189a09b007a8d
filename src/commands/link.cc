// link, unlink, mkfifo, sync: single system calls as commands.
#include "base/mode.h"
#include "commands/command.h"

namespace bivalve::commands {
namespace {

constexpr Usage kLink{.help = R"(Usage: link FILE1 FILE2
Make FILE2 another name of FILE1.
)",
                      .options = {}};

constexpr Usage kUnlink{.help = R"(Usage: unlink FILE
Remove the name FILE.
)",
                        .options = {}};

constexpr Option kMkfifoOptions[] = {{'m', "mode", Takes::kArgument}, {'Z', "context", Takes::kOptional}};
constexpr Usage kMkfifo{
    .help = R"(Usage: mkfifo [OPTION]... NAME...
Make FIFOs with these NAMEs.

  -m, --mode=MODE      permissions as of chmod, not rw-rw-rw- less the umask
  -Z, --context[=CTX]  the security context (there is none)
)",
    .options = kMkfifoOptions,
};

constexpr Option kSyncOptions[] = {{'d', "data"}, {'f', "file-system"}};
constexpr Usage kSync{
    .help = R"(Usage: sync [OPTION] [FILE]...
Write what is cached to storage: everything, or the FILEs.

  -d, --data         only the data of the FILEs
  -f, --file-system  the filesystems that hold the FILEs
)",
    .options = kSyncOptions,
};

}  // namespace

Task<int> LinkMain(Process& process) {
  Command command(process, kLink);
  auto args = co_await command.Parse();
  if (!args) co_return command.status;
  if (args->operands.size() < 2) {
    co_await command.ReportMissing(*args);
  } else if (args->operands.size() > 2) {
    co_await command.ReportExtra(args->operands[2]);
  } else {
    std::string from(args->operands[0]), to(args->operands[1]);
    auto linked = co_await command.vfs.Link(process, from, to);
    if (!linked)
      co_await command.Report("cannot create link " + QuoteAlways(to) + " to " + QuoteAlways(from) + ": " +
                              Why(linked.error()));
  }
  co_return command.status;
}

Task<int> UnlinkMain(Process& process) {
  Command command(process, kUnlink);
  auto args = co_await command.Parse();
  if (!args) co_return command.status;
  if (args->operands.empty()) {
    co_await command.ReportMissing(*args);
  } else if (args->operands.size() > 1) {
    co_await command.ReportExtra(args->operands[1]);
  } else {
    std::string name(args->operands[0]);
    auto removed = co_await command.vfs.Unlink(process, name);
    if (!removed) co_await command.Report("cannot unlink " + QuoteAlways(name) + ": " + Why(removed.error()));
  }
  co_return command.status;
}

Task<int> MkfifoMain(Process& process) {
  Command command(process, kMkfifo);
  auto args = co_await command.Parse();
  if (!args) co_return command.status;
  std::string_view mode_text;
  bool has_mode = false;
  for (const ParsedOption& option : args->options) {
    if (option.id == 'm') {
      mode_text = option.value;
      has_mode = true;
    } else if (option.HasValue()) {
      co_await command.Warn("warning: ignoring --context; it requires an SELinux/SMACK-enabled kernel");
    }
  }
  if (args->operands.empty()) {
    co_await command.ReportMissing(*args);
    co_return command.status;
  }
  uint32_t mode = 0666;
  if (has_mode) {
    auto change = ModeChange::Parse(mode_text);
    if (!change) {
      co_await command.Report("invalid mode");
      co_return command.status;
    }
    mode = change->Apply(0666, false, process.umask);
    if (mode & ~0777u) {
      co_await command.Report("mode must specify only file permission bits");
      co_return command.status;
    }
  }
  for (std::string_view name : args->operands) {
    std::string path(name);
    auto made = co_await command.vfs.MakeNode(process, path, kernel::FileType::kFifo, mode);
    if (!made) {
      co_await command.Report("cannot create fifo " + QuoteAlways(name) + ": " + Why(made.error()));
      continue;
    }
    if (!has_mode) continue;
    auto changed = co_await command.vfs.Change(process, path, {.mode = mode});
    if (!changed)
      co_await command.Report("cannot set permissions of " + QuoteAlways(name) + ": " + Why(changed.error()));
  }
  co_return command.status;
}

// There is nothing to wait for: what is written is there. Names are looked at as the real one does.
Task<int> SyncMain(Process& process) {
  Command command(process, kSync);
  auto args = co_await command.Parse();
  if (!args) co_return command.status;
  bool data = false, filesystem = false;
  for (const ParsedOption& option : args->options) (option.id == 'd' ? data : filesystem) = true;
  if (data && filesystem) {
    co_await command.Report("cannot specify both --data and --file-system");
    co_return command.status;
  }
  if (data && args->operands.empty()) {
    co_await command.Report("--data needs at least one argument");
    co_return command.status;
  }
  for (std::string_view name : args->operands) {
    auto file = co_await command.vfs.Open(process, std::string(name), {.read = true, .nonblock = true});
    if (!file && file.error().code == Errno::kAcces)
      file = co_await command.vfs.Open(process, std::string(name), {.write = true, .nonblock = true});
    if (!file) co_await command.Report("error opening " + QuoteAlways(name) + ": " + Why(file.error()));
  }
  co_return command.status;
}

}  // namespace bivalve::commands
