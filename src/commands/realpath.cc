// realpath: absolute names without links.
#include "commands/canonical.h"
#include "commands/command.h"

namespace bivalve::commands {
namespace {

constexpr int kRelativeTo = 256, kRelativeBase = 257;
constexpr Option kOptions[] = {
    {'e', "canonicalize-existing"},
    {'m', "canonicalize-missing"},
    {0, "relative-to", Takes::kArgument, kRelativeTo},
    {0, "relative-base", Takes::kArgument, kRelativeBase},
    {'q', "quiet"},
    {'s', "strip"},
    {'s', "no-symlinks"},
    {'z', "zero"},
    {'L', "logical"},
    {'P', "physical"},
};

constexpr Usage kUsage{
    .help = R"(Usage: realpath [OPTION]... FILE...
Write the absolute name of each FILE, without links; all components but the last have to exist.

  -e, --canonicalize-existing  all components have to exist
  -m, --canonicalize-missing   none has to
  -L, --logical                resolve ".." before links
  -P, --physical               resolve links as they come (the default)
  -q, --quiet                  no diagnostics
      --relative-to=DIR        names relative to DIR
      --relative-base=DIR      names relative to DIR for files below it
  -s, --strip, --no-symlinks   leave links as they are
  -z, --zero                   end each line with NUL instead of a newline
)",
    .options = kOptions,
};

struct Settings {
  Missing missing = Missing::kLast;
  bool keep_links = false, logical = false, quiet = false;
};

Task<Result<std::string>> Canonical(Command& command, const Settings& settings, std::string path) {
  if (settings.logical) {
    CO_TRY(path, co_await CanonicalPath(command, path, settings.missing, true));
    if (settings.keep_links) co_return path;
  }
  co_return co_await CanonicalPath(command, std::move(path), settings.missing, settings.keep_links);
}

bool Below(std::string_view path, std::string_view base) {
  if (base == "/") return true;
  return path.starts_with(base) && (path.size() == base.size() || path[base.size()] == '/');
}

// The canonical name of a --relative-… directory. Nothing: it was reported.
Task<std::optional<std::string>> Directory(Command& command, Settings settings, std::string_view option) {
  auto path = co_await Canonical(command, settings, std::string(option));
  if (!path) {
    co_await command.ReportFile(option, path.error());
    co_return std::nullopt;
  }
  if (settings.missing == Missing::kNone) {
    auto stat = co_await command.vfs.GetStat(command.process, *path);
    if (!stat || !stat->IsDir()) {
      co_await command.ReportFile(option, Error{Errno::kNotDir, {}, {}});
      co_return std::nullopt;
    }
  }
  co_return *path;
}

}  // namespace

Task<int> RealpathMain(Process& process) {
  Command command(process, kUsage);
  auto args = co_await command.Parse();
  if (!args) co_return command.status;
  Settings settings;
  std::string_view relative_to, relative_base;
  char end = '\n';
  for (const ParsedOption& option : args->options) {
    switch (option.id) {
      case 'e': settings.missing = Missing::kNone; break;
      case 'm': settings.missing = Missing::kAll; break;
      case 'q': settings.quiet = true; break;
      case 's': settings.keep_links = settings.logical = true; break;
      case 'L':
        settings.logical = true;
        settings.keep_links = false;
        break;
      case 'P': settings.logical = settings.keep_links = false; break;
      case 'z': end = '\0'; break;
      case kRelativeTo: relative_to = option.value; break;
      case kRelativeBase: relative_base = option.value; break;
    }
  }
  if (args->operands.empty()) {
    co_await command.ReportMissing(*args);
    co_return command.status;
  }
  if (relative_base.data() && !relative_to.data()) relative_to = relative_base;
  std::optional<std::string> to, base;
  if (relative_to.data() && !(to = co_await Directory(command, settings, relative_to)))
    co_return command.status;
  if (relative_base.data()) {
    if (!(base = co_await Directory(command, settings, relative_base))) co_return command.status;
    // A base that is not above the other directory switches both off.
    if (!Below(*to, *base)) {
      base.reset();
      to.reset();
    }
  }
  for (std::string_view operand : args->operands) {
    auto path = co_await Canonical(command, settings, std::string(operand));
    if (path && settings.keep_links && settings.missing == Missing::kNone) {
      // A link that is left as it is has to lead somewhere all the same.
      auto stat = co_await command.vfs.GetStat(process, *path);
      if (!stat) path = std::unexpected(stat.error());
    }
    if (!path) {
      command.status = 1;
      if (!settings.quiet) co_await command.ReportFile(operand, path.error());
      continue;
    }
    std::string text = to && (!base || Below(*path, *base)) ? RelativePath(*path, *to) : *path;
    (void)co_await command.out.Write(text + end);
  }
  co_return co_await command.Finish();
}

}  // namespace bivalve::commands
