// sed: a stream edited by a script.
#include <algorithm>
#include <utility>

#include "commands/command.h"
#include "commands/locale.h"
#include "commands/numbers.h"
#include "commands/sed/runner.h"
#include "kernel/exec.h"

namespace bivalve::commands {
namespace {

enum : int { kPosix = 256, kDebug, kFollow, kSandbox, kBinary };

constexpr Option kOptions[] = {
    {'b', "binary"},
    {0, "debug", Takes::kNothing, kDebug},
    {'e', "expression", Takes::kArgument},
    {'f', "file", Takes::kArgument},
    {0, "follow-symlinks", Takes::kNothing, kFollow},
    {'i', "in-place", Takes::kOptional},
    {'l', "line-length", Takes::kArgument},
    {'n', "quiet"},
    {'n', "silent"},
    {0, "posix", Takes::kNothing, kPosix},
    {'E', "regexp-extended"},
    {'r'},
    {0, "sandbox", Takes::kNothing, kSandbox},
    {'s', "separate"},
    {'u', "unbuffered"},
    {'z', "null-data"},
    {'z', "zero-terminated"},
};

constexpr Usage kUsage{
    .help = R"(Usage: sed [OPTION]... {script-only-if-no-other-script} [input-file]...
Run the commands of a script on every line of the input, and write the lines that result.

  -n, --quiet, --silent        write only what the script writes
  -e, --expression=SCRIPT      commands; may be given several times
  -f, --file=FILE              commands from a file
  -E, -r, --regexp-extended    extended regular expressions
  -i, --in-place[=SUFFIX]      the results replace the files; with SUFFIX the old ones are kept
  -s, --separate               line numbers and `$` are those of each file
  -z, --null-data              lines end with NUL
  -l, --line-length=N          where `l` breaks lines (70); 0: nowhere
  -u, --unbuffered             read no more than is needed, write at once
      --follow-symlinks        -i edits what a link leads to
      --posix                  no GNU extensions
      --sandbox                refuse e, r, w and their kin
      --debug                  show the script and what it does
  -b, --binary                 nothing: bytes are bytes

Without -e and -f the first operand is the script. Without files, or for "-", standard input is read.
)",
    .options = kOptions,
    .package = "GNU sed 4.9",
};

// GNU's sed shows all of its help where others hint at it.
Task<void> BadUsage(Command& command, std::string text) {
  if (!text.empty()) text = command.name + ": " + text + "\n";
  co_await kernel::WriteFd(command.process, 2, text + std::string(kUsage.help));
  command.status = 1;
}

Task<bool> ReadScriptFile(Command& command, std::string_view name, std::vector<sed::Chunk>& chunks) {
  auto file = co_await command.OpenInput(name == "/dev/stdin" ? "-" : name);
  Result<std::string> text = Fail(Errno::kNoEnt);
  if (file) text = co_await kernel::ReadAll(command.process, *file, kernel::Reader::kMaxLine);
  if (!file) {
    co_await command.Report("couldn't open file " + std::string(name) + ": " + Why(file.error()), 4);
    co_return false;
  }
  if (!text) {
    co_await command.Report("read error on " + std::string(name) + ": " + Why(text.error()), 4);
    co_return false;
  }
  chunks.push_back({std::move(*text), std::string(name)});
  co_return true;
}

// False: reported.
Task<bool> ReadOptions(Command& command, const ParsedArgs& args, sed::Settings& settings,
                       std::vector<sed::Chunk>& chunks) {
  for (const ParsedOption& option : args.options) {
    switch (option.id) {
      case 'e': chunks.push_back({std::string(option.value), {}}); break;
      case 'f':
        if (!co_await ReadScriptFile(command, option.value, chunks)) co_return false;
        break;
      case 'E':
      case 'r': settings.extended = true; break;
      case 'i':
        settings.in_place = settings.separate = true;
        if (option.HasValue()) settings.suffix = option.value;
        break;
      case 'l': {
        // As atoi(3): what is no number is 0.
        size_t digits = std::min(option.value.find_first_not_of("0123456789"), option.value.size());
        settings.wrap = ParseSize(option.value.substr(0, digits), "").value_or(0);
        break;
      }
      case 'n': settings.quiet = true; break;
      case 's': settings.separate = true; break;
      case 'u': settings.unbuffered = true; break;
      case 'z': settings.delimiter = '\0'; break;
      case kPosix: settings.posix = true; break;
      case kDebug: settings.debug = true; break;
      case kFollow: settings.follow_links = true; break;
      case kSandbox: settings.sandbox = true; break;
      default: break;
    }
  }
  co_return true;
}

}  // namespace

Task<int> SedMain(Process& process) {
  Command command(process, kUsage);
  ParsedArgs args = ParseOptions(command.args(), kUsage);
  if (args.help || args.version) {
    (void)co_await command.Parse();
    co_return command.status;
  }
  if (!args.error.empty()) {
    co_await BadUsage(command, args.error);
    co_return command.status;
  }
  sed::Settings settings;
  settings.quiet_last = kernel::GetEnv(process.env, "POSIXLY_CORRECT").data() != nullptr;
  settings.bytes = IsByteLocale(process.env);
  if (std::string_view columns = kernel::GetEnv(process.env, "COLS"); !columns.empty()) {
    size_t digits = std::min(columns.find_first_not_of("0123456789"), columns.size());
    uint64_t width = ParseSize(columns.substr(0, digits), "").value_or(0);
    if (width > 1) settings.wrap = width - 1;
  }
  std::vector<sed::Chunk> chunks;
  if (!co_await ReadOptions(command, args, settings, chunks)) co_return command.status;
  std::vector<std::string> files(args.operands.begin(), args.operands.end());
  if (chunks.empty()) {
    if (files.empty()) {
      co_await BadUsage(command, {});
      co_return command.status;
    }
    chunks.push_back({std::move(files[0]), {}});
    files.erase(files.begin());
  }
  if (files.empty() && settings.in_place) {
    co_await command.Report("no input files", 4);
    co_return command.status;
  }
  if (files.empty()) files.push_back("-");
  auto script = sed::ParseScript(chunks, settings);
  if (!script) {
    co_await command.Report(Why(script.error()), script.error().path.empty() ? 1 : 4);
    co_return command.status;
  }
  settings.quiet |= script->quiet;
  sed::Files io(command, settings, std::move(files));
  if (!co_await io.OpenOutputs(*script)) co_return command.status;
  if (settings.debug) io.WriteText(io.main(), sed::ShowScript(*script));
  sed::Runner runner(command, *script, settings, io);
  int status = co_await runner.Run();
  (void)co_await command.out.Flush();
  if (command.OutputFailed()) {
    if (!io.failed())
      co_await kernel::WriteFd(process, 2,
                               command.name + ": couldn't flush stdout: " + Why(command.out.error()) + "\n");
    co_return 4;
  }
  co_return status ? status : command.status;
}

}  // namespace bivalve::commands
