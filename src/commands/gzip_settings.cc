#include "commands/gzip_command.h"
#include "kernel/exec.h"

namespace bivalve::commands::gzip {
namespace {

enum Id : int { kRsyncable = 256, kPresumeTerminal, kSynchronous };

constexpr Option kOptions[] = {
    {'a', "ascii"},
    {'c', "to-stdout"},
    {'c', "stdout"},
    {'d', "decompress"},
    {'d', "uncompress"},
    {'f', "force"},
    {'h', "help"},
    {'H'},
    {'k', "keep"},
    {'l', "list"},
    {'L', "license"},
    {'m'},
    {'M'},
    {'n', "no-name"},
    {'N', "name"},
    {'q', "quiet"},
    {'q', "silent"},
    {0, "synchronous", Takes::kNothing, kSynchronous},
    {'r', "recursive"},
    {'S', "suffix", Takes::kArgument},
    {'t', "test"},
    {'v', "verbose"},
    {'V', "version"},
    {'1', "fast"},
    {'9', "best"},
    {'2'},
    {'3'},
    {'4'},
    {'5'},
    {'6'},
    {'7'},
    {'8'},
    {'Z', "lzw"},
    {'b', "bits", Takes::kArgument},
    {0, "rsyncable", Takes::kNothing, kRsyncable},
};

}  // namespace

const Usage kGzipUsage{
    .help = R"(Usage: gzip [OPTION]... [FILE]...
Replace each FILE by its compressed form FILE.gz, or with -d by what it was made of. With no FILE, or when
FILE is -, compress standard input to standard output.

  -c, --stdout      write to standard output, keep the files
  -d, --decompress  expand instead (gunzip; zcat is -cd)
  -f, --force       replace existing files, follow links
  -k, --keep        keep the files
  -l, --list        tell sizes and names
  -n, --no-name     neither store nor bring back name and time
  -N, --name        store or bring back name and time
  -q, --quiet       no warnings
  -r, --recursive   all files below directories
      --rsyncable   accepted
  -S, --suffix=SUF  use SUF for .gz
  -t, --test        only check
  -v, --verbose     tell names and ratios
  -1, --fast ... -9, --best   how hard to try
)",
    .options = kOptions,
    .package = "gzip 1.12",
};

Task<bool> GzipCommand::TakeOption(const ParsedOption& option) {
  switch (option.id) {
    case 'c': s_.to_stdout = true; break;
    case 'd': s_.decompress = true; break;
    case 'f': s_.force = true; break;
    case 'k': s_.keep = true; break;
    case 'l': s_.list = s_.decompress = s_.to_stdout = true; break;
    case 'M': s_.no_time = false; break;
    case 'm': s_.no_time = true; break;
    case 'n': s_.no_name = s_.no_time = true; break;
    case 'N': s_.no_name = s_.no_time = false; break;
    case 'q':
      s_.quiet = true;
      s_.verbose = false;
      break;
    case 'r': s_.recursive = true; break;
    case 'S':
      if (option.value.empty() || option.value.size() > 30) {
        command_.status = 1;
        co_await Say(command_.name + ": invalid suffix '" + std::string(option.value) + "'\n");
        co_return false;
      }
      s_.suffix = option.value;
      break;
    case 't': s_.test = s_.decompress = s_.to_stdout = true; break;
    case 'v':
      s_.verbose = true;
      s_.quiet = false;
      break;
    case 'Z':
      command_.status = 1;
      co_await Say(command_.name + ": -Z not supported in this version\nTry `" + command_.name +
                   " --help' for more information.\n");
      co_return false;
    default:
      if (option.id >= '1' && option.id <= '9') s_.level = option.id - '0';
  }
  co_return true;
}

// GZIP may hold options that change nothing but the effort.
Task<bool> GzipCommand::ReadEnvironment() {
  std::string_view text = kernel::GetEnv(command_.process.env, "GZIP");
  std::vector<std::string> words;
  for (size_t at = 0; (at = text.find_first_not_of(" \t", at)) != std::string_view::npos;) {
    size_t end = std::min(text.find_first_of(" \t", at), text.size());
    words.emplace_back(text.substr(at, end - at));
    at = end;
  }
  if (words.empty()) co_return true;
  ParsedArgs parsed = ParseOptions(words, kGzipUsage);
  std::string refused;
  for (const ParsedOption& option : parsed.options) {
    bool allowed = (option.id >= '1' && option.id <= '9') || option.id == kRsyncable || option.id == 'n' ||
                   option.id == 'N' || option.id == 'q' || option.id == 'v';
    if (!allowed) {
      refused =
          option.id == kSynchronous ? "--synchronous" : "-" + std::string(1, static_cast<char>(option.id));
      refused += ": option not valid";
      break;
    }
    co_await TakeOption(option);
  }
  if (refused.empty() && !parsed.operands.empty()) refused = std::string(parsed.operands[0]) + ": non-option";
  if (refused.empty()) {
    if (!s_.quiet)
      co_await Say(command_.name +
                   ": warning: GZIP environment variable is deprecated; use an alias or script\n");
    co_return true;
  }
  command_.status = 1;
  co_await Say(command_.name + ": " + refused + " in GZIP environment variable\nTry `" + command_.name +
               " --help' for more information.\n");
  co_return false;
}

Task<int> GzipCommand::Run() {
  ParsedArgs args = ParseOptions(command_.args(), kGzipUsage);
  if (!args.error.empty()) {
    co_await Say(command_.name + ": " + args.error + "\nTry `" + command_.name +
                 " --help' for more information.\n");
    co_return 1;
  }
  for (const ParsedOption& option : args.options) {
    if (option.id == 'h' || option.id == 'H') {
      (void)co_await command_.out.Write(kGzipUsage.help);
      co_return co_await command_.Finish();
    }
    if (option.id == 'V' || option.id == 'L') {
      (void)co_await command_.out.Write("gzip (Bivalve, after gzip) 1.12\n");
      co_return co_await command_.Finish();
    }
  }
  if (!co_await ReadEnvironment()) co_return command_.status;
  for (const ParsedOption& option : args.options)
    if (!co_await TakeOption(option)) co_return command_.status;
  if (!s_.no_name) s_.no_name = s_.decompress;
  if (!s_.no_time) s_.no_time = s_.decompress;
  operands_ = static_cast<int>(args.operands.size());
  if (operands_ == 0) co_await TreatStdin();
  for (std::string_view operand : args.operands) {
    if (stop_) break;
    co_await Treat(std::string(operand));
  }
  if (s_.list && !s_.quiet && operands_ > 1 && !stop_) co_await ShowList(false);
  (void)co_await command_.out.Flush();
  co_return command_.status;
}

}  // namespace bivalve::commands::gzip
