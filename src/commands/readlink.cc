// readlink: where a symbolic link leads, or a name without links.
#include "commands/canonical.h"
#include "commands/command.h"

namespace bivalve::commands {
namespace {

constexpr Option kOptions[] = {
    {'f', "canonicalize"},
    {'e', "canonicalize-existing"},
    {'m', "canonicalize-missing"},
    {'n', "no-newline"},
    {'q', "quiet"},
    {'s', "silent"},
    {'v', "verbose"},
    {'z', "zero"},
};

constexpr Usage kUsage{
    .help = R"(Usage: readlink [OPTION]... FILE...
Write what each symbolic link FILE holds; or with -f, -e or -m, the absolute name of each FILE without
links.

  -f, --canonicalize           all components but the last have to exist
  -e, --canonicalize-existing  all components have to exist
  -m, --canonicalize-missing   none has to
  -n, --no-newline             no newline at the end (of a single FILE)
  -q, --quiet, -s, --silent    no diagnostics (the default)
  -v, --verbose                diagnostics
  -z, --zero                   end each line with NUL instead of a newline
)",
    .options = kOptions,
};

}  // namespace

Task<int> ReadlinkMain(Process& process) {
  Command command(process, kUsage);
  auto args = co_await command.Parse();
  if (!args) co_return command.status;
  std::optional<Missing> canonical;
  bool no_newline = false, verbose = false;
  char end = '\n';
  for (const ParsedOption& option : args->options) {
    switch (option.id) {
      case 'f': canonical = Missing::kLast; break;
      case 'e': canonical = Missing::kNone; break;
      case 'm': canonical = Missing::kAll; break;
      case 'n': no_newline = true; break;
      case 'v': verbose = true; break;
      case 'z': end = '\0'; break;
      default: verbose = false;
    }
  }
  if (args->operands.empty()) {
    co_await command.ReportMissing(*args);
    co_return command.status;
  }
  if (no_newline && args->operands.size() > 1) {
    co_await command.Warn("ignoring --no-newline with multiple arguments");
    no_newline = false;
  }
  for (std::string_view operand : args->operands) {
    Result<std::string> text;
    if (canonical) {
      text = co_await CanonicalPath(command, std::string(operand), *canonical);
    } else {
      text = co_await command.vfs.ReadLink(process, std::string(operand));
    }
    if (!text) {
      command.status = 1;
      if (verbose) co_await command.ReportFile(operand, text.error());
      continue;
    }
    if (!no_newline) *text += end;
    (void)co_await command.out.Write(*text);
  }
  co_return co_await command.Finish();
}

}  // namespace bivalve::commands
