#include "commands/patch/settings.h"

#include "commands/numbers.h"
#include "kernel/exec.h"

namespace bivalve::commands::patch {
namespace {

constexpr int kMerge = 256, kVerbose = 257, kDryRun = 258, kPosix = 259, kBinary = 260, kMismatch = 261,
              kNoMismatch = 262, kQuoting = 263, kRejectFormat = 264, kReadOnly = 265, kFollow = 266;
constexpr Option kOptions[] = {
    {'b', "backup"},
    {'B', "prefix", Takes::kArgument},
    {'c', "context"},
    {'d', "directory", Takes::kArgument},
    {'D', "ifdef", Takes::kArgument},
    {'e', "ed"},
    {'E', "remove-empty-files"},
    {'f', "force"},
    {'F', "fuzz", Takes::kArgument},
    {'g', "get", Takes::kArgument},
    {'i', "input", Takes::kArgument},
    {'l', "ignore-whitespace"},
    {0, "merge", Takes::kOptional, kMerge},
    {'n', "normal"},
    {'N', "forward"},
    {'o', "output", Takes::kArgument},
    {'p', "strip", Takes::kArgument},
    {'r', "reject-file", Takes::kArgument},
    {'R', "reverse"},
    {'s', "quiet"},
    {'s', "silent"},
    {'t', "batch"},
    {'T', "set-time"},
    {'u', "unified"},
    {'v', "version"},
    {'V', "version-control", Takes::kArgument},
    {'x', "debug", Takes::kArgument},
    {'Y', "basename-prefix", Takes::kArgument},
    {'z', "suffix", Takes::kArgument},
    {'Z', "set-utc"},
    {0, "dry-run", Takes::kNothing, kDryRun},
    {0, "verbose", Takes::kNothing, kVerbose},
    {0, "binary", Takes::kNothing, kBinary},
    {0, "help", Takes::kNothing, kHelpOption},
    {0, "backup-if-mismatch", Takes::kNothing, kMismatch},
    {0, "no-backup-if-mismatch", Takes::kNothing, kNoMismatch},
    {0, "posix", Takes::kNothing, kPosix},
    {0, "quoting-style", Takes::kArgument, kQuoting},
    {0, "reject-format", Takes::kArgument, kRejectFormat},
    {0, "read-only", Takes::kArgument, kReadOnly},
    {0, "follow-symlinks", Takes::kNothing, kFollow},
};

constexpr Word kKinds[] = {{"none", 0},     {"off", 0}, {"simple", 1},   {"never", 1},
                           {"existing", 2}, {"nil", 2}, {"numbered", 3}, {"t", 3}};
constexpr Word kQuotings[] = {{"literal", Settings::kLiteral},
                              {"shell", Settings::kShell},
                              {"shell-always", Settings::kShellAlways},
                              {"c", Settings::kC},
                              {"escape", Settings::kEscape}};
constexpr Word kRejectFormats[] = {{"context", static_cast<int>(Style::kContext)},
                                   {"unified", static_cast<int>(Style::kUnified)}};
constexpr Word kReadOnlyWords[] = {
    {"ignore", Settings::kIgnore}, {"warn", Settings::kWarn}, {"fail", Settings::kFail}};

class SettingsReader {
 public:
  SettingsReader(Command& command, Settings& settings) : command_(command), s_(settings) {}
  friend kernel::Scheduler& SchedulerOf(SettingsReader& reader) { return SchedulerOf(reader.command_); }

  Task<bool> Run() {
    ParsedArgs args = ParseOptions(command_.args(), kPatchUsage);
    for (const ParsedOption& option : args.options) args.version |= option.id == 'v';
    if (args.help || args.version) {
      std::vector<std::string> word{args.help ? "--help" : "--version"};
      (void)co_await command_.Parse(word);
      co_return false;
    }
    if (!args.error.empty()) co_return co_await BadUsage(args.error);
    std::string_view quoting = kernel::GetEnv(command_.process.env, "QUOTING_STYLE");
    if (auto word = quoting.empty() ? std::nullopt : MatchWord(quoting, kQuotings))
      s_.quoting = static_cast<Settings::Quoting>(*word);
    s_.posix = kernel::GetEnv(command_.process.env, "POSIXLY_CORRECT").data() != nullptr;
    s_.backup_if_mismatch = !s_.posix;
    for (const ParsedOption& option : args.options)
      if (!co_await Take(option)) co_return false;
    if (args.operands.size() > 2)
      co_return co_await BadUsage(std::string(args.operands[2]) + ": extra operand");
    if (!args.operands.empty()) s_.file = args.operands[0];
    if (args.operands.size() > 1) s_.input = args.operands[1];
    co_return true;
  }

 private:
  Task<bool> BadUsage(std::string text) {
    co_await command_.Report(
        text + "\n" + command_.name + ": Try '" + command_.name + " --help' for more information.", 2);
    co_return false;
  }

  Task<bool> Fatal(std::string text) {
    co_await command_.Report("**** " + text, 2);
    co_return false;
  }

  Task<bool> Number(std::string_view text, std::string what, int64_t* number) {
    auto parsed = ParseInteger(text);
    std::string shown = what + " " + std::string(text) + " ";
    if (!parsed && parsed.error() == NumberError::kOverflow) co_return co_await Fatal(shown + "is too large");
    if (!parsed) co_return co_await Fatal(shown + "is not a number");
    if (*parsed < 0) co_return co_await Fatal(shown + "is negative");
    *number = *parsed;
    co_return true;
  }

  Task<bool> BadWord(std::string_view text, std::string_view option, std::span<const Word> words) {
    // This tool's quotes are plain.
    std::string out = "invalid argument '" + std::string(text) + "' for '" + std::string(option) +
                      "'\nValid arguments are:";
    for (size_t i = 0; i < words.size(); ++i) {
      out += i > 0 && words[i].value == words[i - 1].value ? ", " : "\n  - ";
      out += "'" + std::string(words[i].name) + "'";
    }
    co_await command_.Report(std::move(out), 2);
    co_return false;
  }

  Task<bool> Take(const ParsedOption& option) {
    std::string_view value = option.value;
    switch (option.id) {
      case 'b': s_.backup = true; break;
      case 'B':
        if (value.empty()) co_return co_await Fatal("backup prefix is empty");
        s_.prefix = value;
        break;
      case 'c': s_.style = Style::kContext; break;
      case 'd': s_.directory = value; break;
      case 'D': s_.ifdef = value; break;
      case 'e': s_.style = Style::kEd; break;
      case 'E': s_.remove_empty = true; break;
      case 'f': s_.force = true; break;
      case 'F': co_return co_await Number(value, "fuzz factor", &s_.fuzz);
      case 'i': s_.input = value; break;
      case 'l': s_.ignore_space = true; break;
      case 'n': s_.style = Style::kNormal; break;
      case 'N': s_.forward = true; break;
      case 'o': s_.output = value; break;
      case 'p': co_return co_await Number(value, "strip count", &s_.strip);
      case 'r': s_.reject = value; break;
      case 'R': s_.reverse = true; break;
      case 's': s_.silent = true; break;
      case 't': s_.batch = true; break;
      case 'T': s_.set_time = true; break;
      case 'u': s_.style = Style::kUnified; break;
      case 'V':
        if (!MatchWord(value, kKinds))
          co_return co_await BadWord(value, "--version-control or -V option", kKinds);
        s_.version_control = value;
        break;
      case 'Y':
        if (value.empty()) co_return co_await Fatal("backup basename prefix is empty");
        s_.basename_prefix = value;
        break;
      case 'z':
        if (value.empty()) co_return co_await Fatal("backup suffix is empty");
        s_.suffix = value;
        break;
      case 'Z': s_.set_utc = true; break;
      case kMerge:
        if (value.data() && value != "merge" && value != "diff3") {
          co_await command_.Report("Try '" + command_.name + " --help' for more information.", 2);
          co_return false;
        }
        s_.merge = value == "diff3" ? Settings::Merge::kDiff3 : Settings::Merge::kPlain;
        break;
      case kVerbose: s_.verbose = true; break;
      case kDryRun: s_.dry_run = true; break;
      case kPosix: s_.posix = true; break;
      case kBinary: s_.binary = true; break;
      case kMismatch: s_.backup_if_mismatch = true; break;
      case kNoMismatch: s_.backup_if_mismatch = false; break;
      case kFollow: s_.follow_links = true; break;
      case kQuoting: {
        auto word = MatchWord(value, kQuotings);
        if (!word)
          co_return co_await BadUsage("invalid argument '" + std::string(value) + "' for 'quoting style'");
        s_.quoting = static_cast<Settings::Quoting>(*word);
        break;
      }
      case kRejectFormat: {
        auto word = MatchWord(value, kRejectFormats);
        if (!word) co_return co_await BadUsage("");
        s_.reject_style = static_cast<Style>(*word);
        break;
      }
      case kReadOnly: {
        auto word = MatchWord(value, kReadOnlyWords);
        if (!word) co_return co_await BadUsage("");
        s_.read_only = static_cast<Settings::ReadOnly>(*word);
        break;
      }
      default: break;
    }
    co_return true;
  }

  Command& command_;
  Settings& s_;
};

}  // namespace

const Usage kPatchUsage{
    .help = R"(Usage: patch [OPTION]... [FILE [PATCHFILE]]
Make the changes that the output of diff, PATCHFILE or standard input, describes.

What is read:
  -p, --strip=N              take N leading components from the names of files
  -F, --fuzz=N               lines of context that may differ (2)
  -l, --ignore-whitespace    any blanks are like any other blanks
  -c, --context, -e, --ed, -n, --normal, -u, --unified  the form of the patch
  -N, --forward              skip what seems to be applied already
  -R, --reverse              undo the patch
  -i, --input=PATCHFILE      read the patch from PATCHFILE
      --binary               keep carriage returns

What is written:
  -o, --output=FILE          write what comes out to FILE ("-": standard output)
  -r, --reject-file=FILE     write what did not fit to FILE ("-": nowhere)
      --reject-format=FORMAT  context or unified
  -D, --ifdef=NAME           keep both versions, between #ifdef NAME and #endif
  -E, --remove-empty-files   remove files that become empty
  -T, --set-time, -Z, --set-utc  set times of files as the patch has them, in local time or UTC
      --follow-symlinks      read what symbolic links point to
      --read-only=WHAT       of files that may not be written: ignore, warn (default), fail

Backups:
  -b, --backup               keep what files were
      --backup-if-mismatch, --no-backup-if-mismatch  where the patch does not match exactly (default: yes)
  -V, --version-control=WORD  simple, numbered or existing
  -B, --prefix=PREFIX        put PREFIX in front of backups' names
  -Y, --basename-prefix=PREFIX  the same, behind the directory
  -z, --suffix=SUFFIX        what backups' names end with (.orig)

Else:
  -t, --batch                ask nothing; patches that seem reversed are
  -f, --force                ask nothing; patches are as they say
  -s, --quiet, --silent      tell of errors only
      --verbose              tell more
      --dry-run              change nothing
      --posix                as POSIX has it
  -d, --directory=DIR        work in DIR
      --quoting-style=WORD   of names in messages: literal, shell, shell-always, c, escape
  -v, --version

The exit status is 0 when all hunks were applied, 1 when some were not, 2 when something went wrong.
)",
    .options = kOptions,
    .error_status = 2,
    .package = "GNU patch 2.7.6",
};

std::string Settings::Name(std::string_view name) const {
  switch (quoting) {
    case kLiteral: return std::string(name);
    case kShell: return QuoteIfNeeded(name);
    case kShellAlways: return QuoteAlways(name);
    case kC: return QuoteC(name);
    case kEscape: {
      std::string quoted = QuoteC(name);
      return quoted.substr(1, quoted.size() - 2);
    }
  }
  return std::string(name);
}

Task<bool> ReadSettings(Command& command, Settings& settings) {
  SettingsReader reader(command, settings);
  co_return co_await reader.Run();
}

}  // namespace bivalve::commands::patch
