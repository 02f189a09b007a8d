// nohup, stdbuf: commands run with other signals and buffers.
#include <algorithm>

#include "commands/command.h"
#include "commands/launch.h"
#include "commands/numbers.h"

namespace bivalve::commands {
namespace {

constexpr Usage kNohup{
    .help = R"(Usage: nohup COMMAND [ARG]...
  or:  nohup OPTION
Run COMMAND so that a hang-up does not end it. Input from a terminal is cut off; output to a terminal goes to
nohup.out, or to $HOME/nohup.out.
)",
    .options = {},
    .stop_at_operand = true,
    .error_status = 125,
};

constexpr Option kStdbufOptions[] = {
    {'i', "input", Takes::kArgument}, {'o', "output", Takes::kArgument}, {'e', "error", Takes::kArgument}};
constexpr Usage kStdbuf{
    .help = R"(Usage: stdbuf OPTION... COMMAND
Run COMMAND with other buffers for its standard streams.

  -i, --input=MODE   of standard input
  -o, --output=MODE  of standard output
  -e, --error=MODE   of standard error

MODE is L for lines, 0 for none, or a size, maybe with a suffix as K, KB, M.
)",
    .options = kStdbufOptions,
    .stop_at_operand = true,
    .error_status = 125,
};

Task<int> Start(Command& command, const ParsedArgs& args, bool curly) {
  std::vector<std::string> argv(args.operands.begin(), args.operands.end());
  auto found = co_await FindExecutable(command.process, argv, command.process.env);
  if (found) co_await command.process.Exec(found->program, std::move(found->argv), command.process.env);
  co_await command.Report(
      "failed to run command " + (curly ? Quote(argv[0]) : QuoteAlways(argv[0])) + ": " + Why(found.error()),
      LaunchStatus(found.error()));
  co_return command.status;
}

bool IsTerminal(const FileRef& file) { return file && file->IsTerminal(); }

Task<Result<FileRef>> OpenLog(Command& command, std::string* name) {
  kernel::OpenFlags append = kernel::OpenFlags::Append();
  *name = "nohup.out";
  auto file = co_await command.vfs.Open(command.process, *name, append, 0600);
  if (file) co_return file;
  std::string_view home = kernel::GetEnv(command.process.env, "HOME");
  if (!home.data()) {
    co_await command.Report("failed to open " + QuoteAlways(*name) + ": " + Why(file.error()), 125);
    co_return file;
  }
  std::string other = kernel::JoinPath(home, "nohup.out");
  auto second = co_await command.vfs.Open(command.process, other, append, 0600);
  if (!second) {
    co_await command.Report("failed to open " + QuoteAlways(*name) + ": " + Why(file.error()), 125);
    co_await command.Report("failed to open " + QuoteAlways(other) + ": " + Why(second.error()), 125);
  }
  *name = std::move(other);
  co_return second;
}

}  // namespace

Task<int> NohupMain(Process& process) {
  Command command(process, kNohup);
  auto args = co_await command.Parse();
  if (!args) co_return command.status;
  if (args->operands.empty()) {
    co_await command.ReportMissing(*args);
    co_return command.status;
  }
  bool input = IsTerminal(process.Fd(0)), output = IsTerminal(process.Fd(1)),
       error = IsTerminal(process.Fd(2));
  if (input) {
    auto nothing = co_await command.vfs.Open(process, "/dev/null", {.write = true});
    if (nothing) (void)process.fds.Set(0, std::move(*nothing), process.FdLimit());
    if (!output && !error) co_await command.Warn("ignoring input");
  }
  if (output || (error && !process.Fd(1))) {
    std::string name;
    auto log = co_await OpenLog(command, &name);
    if (!log) co_return command.status;
    if (output) (void)process.fds.Set(1, *log, process.FdLimit());
    co_await command.Warn((input ? "ignoring input and appending output to " : "appending output to ") +
                          QuoteAlways(name));
    if (error && !output) (void)process.fds.Set(2, *log, process.FdLimit());
  }
  if (error && process.Fd(1)) {
    if (!output)
      co_await command.Warn(input ? "ignoring input and redirecting stderr to stdout"
                                  : "redirecting stderr to stdout");
    (void)process.fds.Set(2, process.Fd(1), process.FdLimit());
  }
  process.signals.Set(kernel::kSigHup, kernel::Disposition::kIgnore);
  co_return co_await Start(command, *args, false);
}

Task<int> StdbufMain(Process& process) {
  Command command(process, kStdbuf);
  auto args = co_await command.Parse();
  if (!args) co_return command.status;
  std::vector<std::string> settings;
  for (const ParsedOption& option : args->options) {
    std::string_view mode = option.value;
    mode.remove_prefix(std::min(mode.find_first_not_of(" \t\n\v\f\r"), mode.size()));
    if (option.id == 'i' && mode == "L") {
      co_await command.ReportUsage("line buffering stdin is meaningless");
      co_return command.status;
    }
    std::string value(mode);
    if (mode != "L") {
      auto size = ParseSize(mode, "EGkKMPTYZ0");
      if (!size) {
        co_await command.Report(
            "invalid mode " + Quote(option.value) + std::string(NumberErrorText(size.error())), 125);
        co_return command.status;
      }
      value = std::to_string(*size);
    }
    std::string prefix = std::string("_STDBUF_") + static_cast<char>(option.id - 32) + "=";
    std::erase_if(settings, [&](const std::string& entry) { return entry.starts_with(prefix); });
    settings.push_back(prefix + value);
  }
  if (args->operands.empty()) {
    co_await command.ReportUsage("missing operand");
    co_return command.status;
  }
  if (settings.empty()) {
    co_await command.ReportUsage("you must specify a buffering mode option");
    co_return command.status;
  }
  // Programs of the machine look at these themselves; there is no library to be loaded before them.
  for (std::string& setting : settings) {
    std::string_view prefix = std::string_view(setting).substr(0, setting.find('=') + 1);
    std::erase_if(process.env, [&](const std::string& entry) { return entry.starts_with(prefix); });
    process.env.push_back(std::move(setting));
  }
  co_return co_await Start(command, *args, true);
}

}  // namespace bivalve::commands
