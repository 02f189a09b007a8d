// tee: standard input to standard output and to files.
#include "commands/command.h"

namespace bivalve::commands {
namespace {

constexpr Option kOptions[] = {
    {'a', "append"}, {'i', "ignore-interrupts"}, {0, "output-error", Takes::kOptional, 'p'}, {'p'}};

constexpr Usage kUsage{
    .help = R"(Usage: tee [OPTION]... [FILE]...
Copy standard input to standard output and to each FILE.

  -a, --append             add to the FILEs instead of replacing their contents
  -i, --ignore-interrupts  ignore interrupt signals
  -p                       go on when a reader of a pipe has gone (--output-error=warn-nopipe)
      --output-error=MODE  what to do when writing fails: warn, warn-nopipe, exit, exit-nopipe
)",
    .options = kOptions,
};

enum OnError { kDefault, kWarn, kWarnNoPipe, kExit, kExitNoPipe };
constexpr Word kModes[] = {
    {"warn", kWarn}, {"warn-nopipe", kWarnNoPipe}, {"exit", kExit}, {"exit-nopipe", kExitNoPipe}};

struct Output {
  std::string name;
  FileRef file;
};

// False: tee ends here.
Task<bool> WriteTo(Command& command, Output& output, std::string_view block, OnError on_error) {
  auto written = co_await kernel::WriteAll(command.process, output.file, block);
  if (written) co_return true;
  bool quiet = written.error().code == Errno::kPipe && (on_error == kWarnNoPipe || on_error == kExitNoPipe);
  if (!quiet) co_await command.Report(QuoteName(output.name) + ": " + Why(written.error()));
  output.file = {};
  co_return quiet || on_error == kDefault || on_error == kWarn || on_error == kWarnNoPipe;
}

Task<void> Copy(Command& command, std::vector<Output>& outputs, OnError on_error) {
  kernel::Reader in(command.process, command.process.Fd(0));
  size_t open = outputs.size();
  while (open > 0) {
    auto block = co_await in.Block();
    if (!block) {
      co_await command.Report("read error: " + Why(block.error()));
      break;
    }
    if (block->empty()) break;
    open = 0;
    for (Output& output : outputs) {
      if (output.file && !co_await WriteTo(command, output, *block, on_error)) co_return;
      open += static_cast<bool>(output.file);
    }
  }
}

}  // namespace

Task<int> TeeMain(Process& process) {
  Command command(process, kUsage);
  auto args = co_await command.Parse();
  if (!args) co_return command.status;
  kernel::OpenFlags flags = kernel::OpenFlags::WriteTruncate();
  OnError on_error = kDefault;
  for (const ParsedOption& option : args->options) {
    if (option.id == 'a') flags = kernel::OpenFlags::Append();
    if (option.id == 'i') process.signals.Set(kernel::kSigInt, kernel::Disposition::kIgnore);
    if (option.id != 'p') continue;
    on_error = kWarnNoPipe;
    if (!option.HasValue()) continue;
    auto mode = MatchWord(option.value, kModes);
    if (!mode) {
      co_await command.ReportWord(option.value, "--output-error", kModes);
      co_return command.status;
    }
    on_error = static_cast<OnError>(*mode);
  }
  if (on_error != kDefault) process.signals.Set(kernel::kSigPipe, kernel::Disposition::kIgnore);
  std::vector<Output> outputs;
  if (process.Fd(1)) outputs.push_back({"standard output", process.Fd(1)});
  for (std::string_view name : args->operands) {
    auto file = co_await command.vfs.Open(process, std::string(name), flags);
    if (file) {
      outputs.push_back({std::string(name), std::move(*file)});
    } else {
      co_await command.ReportFile(name, file.error());
      if (on_error == kExit || on_error == kExitNoPipe) co_return command.status;
    }
  }
  if (!process.Fd(0)) {
    co_await command.Report("read error: Bad file descriptor");
  } else {
    co_await Copy(command, outputs, on_error);
  }
  co_return command.status;
}

}  // namespace bivalve::commands
