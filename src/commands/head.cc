// head: the first lines or bytes of files, or all but the last ones.
#include <algorithm>

#include "base/scan.h"
#include "commands/command.h"
#include "commands/numbers.h"

namespace bivalve::commands {
namespace {

constexpr Option kOptions[] = {
    {'c', "bytes", Takes::kArgument},
    {'n', "lines", Takes::kArgument},
    {'q', "quiet"},
    {'q', "silent"},
    {'v', "verbose"},
    {'z', "zero-terminated"},
};

constexpr Usage kUsage{
    .help = R"(Usage: head [OPTION]... [FILE]...
Write the first 10 lines of each FILE; no FILE, or -, is standard input. With more than one FILE a header
with its name comes before each.

  -c, --bytes=[-]NUM     the first NUM bytes; with '-' all but the last NUM
  -n, --lines=[-]NUM     the first NUM lines; with '-' all but the last NUM
  -q, --quiet, --silent  no headers
  -v, --verbose          headers always
  -z, --zero-terminated  lines end with NUL, not newline

NUM may have a suffix: b 512, kB 1000, K 1024, MB 1000*1000, M 1024*1024, and so on for G, T, P, E, Z, Y.
)",
    .options = kOptions,
};

struct Settings {
  bool bytes = false;    // -c
  bool all_but = false;  // "-NUM"
  uint64_t count = 10;
  char delimiter = '\n';
  enum class Headers : uint8_t { kSeveral, kNever, kAlways } headers = Headers::kSeveral;
};

// "-5", "-5c", "-2kqv" as the first argument: rewritten to options. Empty error text when it is none or fine.
std::string RewriteObsolete(std::vector<std::string>& args) {
  for (size_t i = 1; i < args.size() && args[i] != "--"; ++i) {
    bool value =
        args[i - 1] == "-n" || args[i - 1] == "-c" || args[i - 1] == "--lines" || args[i - 1] == "--bytes";
    if (!value && args[i].size() > 1 && args[i][0] == '-' && args[i][1] >= '0' && args[i][1] <= '9')
      return std::string("invalid trailing option -- ") + args[i][1];
  }
  if (args.empty() || args[0].size() < 2 || args[0][0] != '-' || args[0][1] < '0' || args[0][1] > '9')
    return {};
  std::string text = args[0], number, letters;
  size_t i = 1;
  while (i < text.size() && text[i] >= '0' && text[i] <= '9') number += text[i++];
  bool bytes = false;
  std::string multiplier;
  for (; i < text.size(); ++i) switch (text[i]) {
      case 'c':
        bytes = true;
        multiplier.clear();
        break;
      case 'b':
      case 'k':
      case 'm':
        bytes = true;
        multiplier = text.substr(i, 1);
        break;
      case 'l': bytes = false; break;
      case 'q':
      case 'v':
      case 'z': letters += text[i]; break;
      default: return std::string("invalid trailing option -- ") + text[i];
    }
  std::vector<std::string> rewritten{std::string(bytes ? "-c" : "-n") + number + multiplier};
  for (char letter : letters) rewritten.push_back(std::string("-") + letter);
  args.erase(args.begin());
  args.insert(args.begin(), rewritten.begin(), rewritten.end());
  return {};
}

// The count of -n or -c; false: an error was reported.
Task<bool> ParseCount(Command& command, std::string_view text, Settings& settings) {
  settings.all_but = text.starts_with('-');
  if (settings.all_but) text.remove_prefix(1);
  auto count = ParseSize(text, "bEGKkMmPTYZ0");
  if (!count && count.error() == NumberError::kOverflow && settings.all_but) {
    settings.count = UINT64_MAX;
    co_return true;
  }
  if (!count) {
    co_await command.Report(std::string("invalid number of ") + (settings.bytes ? "bytes" : "lines") + ": " +
                            Quote(text) + std::string(NumberErrorText(count.error())));
    co_return false;
  }
  settings.count = *count;
  co_return true;
}

// The end of the first `lines` lines of `text`; *lines is what is missing.
size_t EndOfLines(std::string_view text, char delimiter, uint64_t* lines) {
  size_t at = 0;
  while (*lines > 0 && at < text.size()) {
    size_t hit = FindByte(text, delimiter, at);
    if (hit == std::string_view::npos) return text.size();
    at = hit + 1;
    --*lines;
  }
  return at;
}

Task<Result<void>> CopyLines(Command& command, FileRef file, const Settings& settings) {
  std::vector<char> buffer(kernel::Reader::kBlock);
  uint64_t lines = settings.count;
  while (lines > 0 && !command.OutputFailed()) {
    CO_TRY(size_t got, co_await file->Read(command.process, buffer));
    if (got == 0) break;
    std::string_view block(buffer.data(), got);
    size_t end = EndOfLines(block, settings.delimiter, &lines);
    command.machine.SpendBytes(end);
    (void)co_await command.out.Write(block.substr(0, end));
    // What was read too much goes back, for whoever reads the same description next.
    if (end < got)
      (void)co_await file->Seek(command.process, -static_cast<int64_t>(got - end), kernel::Whence::kCurrent);
    if (lines > 0 && !file->ReadReady()) (void)co_await command.out.Flush();
    co_await kernel::Yield(command.process);
  }
  co_return Result<void>();
}

Task<Result<void>> CopyBytes(Command& command, FileRef file, uint64_t count) {
  std::vector<char> buffer(kernel::Reader::kBlock);
  while (count > 0 && !command.OutputFailed()) {
    size_t want = static_cast<size_t>(std::min<uint64_t>(count, buffer.size()));
    CO_TRY(size_t got, co_await file->Read(command.process, {buffer.data(), want}));
    if (got == 0) break;
    command.machine.SpendBytes(got);
    (void)co_await command.out.Write({buffer.data(), got});
    count -= got;
    co_await kernel::Yield(command.process);
  }
  co_return Result<void>();
}

// Bytes that wait until it is known that enough follow.
class Held {
 public:
  void Append(std::string_view block) {
    if (start_ > bytes_.size() / 2) {
      bytes_.erase(0, start_);
      start_ = 0;
    }
    bytes_ += block;
  }
  std::string_view View() const { return std::string_view(bytes_).substr(start_); }
  void Drop(size_t count) { start_ += count; }

 private:
  std::string bytes_;
  size_t start_ = 0;
};

Task<Result<void>> CopyAllButLast(Command& command, FileRef file, const Settings& settings) {
  kernel::Reader in(command.process, std::move(file));
  Held held;
  uint64_t lines = 0;  // whole ones in `held`
  while (!command.OutputFailed()) {
    CO_TRY(std::string_view block, co_await in.Block());
    if (block.empty()) break;
    held.Append(block);
    size_t ready = 0;
    if (settings.bytes) {
      if (held.View().size() > settings.count)
        ready = held.View().size() - static_cast<size_t>(settings.count);
    } else {
      lines += static_cast<uint64_t>(std::count(block.begin(), block.end(), settings.delimiter));
      if (lines > settings.count) {
        uint64_t surplus = lines - settings.count;
        ready = EndOfLines(held.View(), settings.delimiter, &surplus);
        lines = settings.count;
      }
    }
    (void)co_await command.out.Write(held.View().substr(0, ready));
    held.Drop(ready);
  }
  std::string_view rest = held.View();
  if (settings.bytes || rest.empty()) co_return Result<void>();
  if (settings.count == 0) {
    (void)co_await command.out.Write(rest);
  } else if (rest.back() != settings.delimiter && lines >= settings.count) {
    uint64_t one = lines - settings.count + 1;
    (void)co_await command.out.Write(rest.substr(0, EndOfLines(rest, settings.delimiter, &one)));
  }
  co_return Result<void>();
}

Task<Result<void>> CopyHead(Command& command, FileRef file, const Settings& settings) {
  if (settings.all_but) return CopyAllButLast(command, std::move(file), settings);
  if (settings.bytes) return CopyBytes(command, std::move(file), settings.count);
  return CopyLines(command, std::move(file), settings);
}

Task<bool> ReadSettings(Command& command, const ParsedArgs& args, Settings& settings) {
  for (const ParsedOption& option : args.options) {
    switch (option.id) {
      case 'c':
      case 'n':
        settings.bytes = option.id == 'c';
        if (!co_await ParseCount(command, option.value, settings)) co_return false;
        break;
      case 'q': settings.headers = Settings::Headers::kNever; break;
      case 'v': settings.headers = Settings::Headers::kAlways; break;
      case 'z': settings.delimiter = '\0'; break;
    }
  }
  co_return true;
}

}  // namespace

Task<int> HeadMain(Process& process) {
  Command command(process, kUsage);
  std::vector<std::string> words(command.args().begin(), command.args().end());
  if (std::string error = RewriteObsolete(words); !error.empty()) {
    co_await command.ReportUsage(error);
    co_return command.status;
  }
  auto args = co_await command.Parse(words);
  if (!args) co_return command.status;
  Settings settings;
  if (!co_await ReadSettings(command, *args, settings)) co_return command.status;
  if (args->operands.empty()) args->operands.push_back("-");
  bool headers = settings.headers == Settings::Headers::kAlways ||
                 (settings.headers == Settings::Headers::kSeveral && args->operands.size() > 1);
  bool first = true;
  for (std::string_view operand : args->operands) {
    auto file = co_await command.OpenInput(operand);
    if (!file) {
      co_await command.Report("cannot open " + QuoteAlways(operand) + " for reading: " + Why(file.error()));
      continue;
    }
    std::string_view shown = operand == "-" ? "standard input" : operand;
    if (headers)
      (void)co_await command.out.Write(std::string(first ? "" : "\n") + "==> " + std::string(shown) +
                                       " <==\n");
    first = false;
    auto copied = co_await CopyHead(command, std::move(*file), settings);
    if (!copied) co_await command.Report("error reading " + QuoteAlways(shown) + ": " + Why(copied.error()));
    if (command.OutputFailed()) break;
  }
  co_return co_await command.Finish();
}

}  // namespace bivalve::commands
