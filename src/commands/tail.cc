// tail: the last lines or bytes of files; then, if wanted, what is appended to them.
#include <algorithm>
#include <deque>

#include "base/scan.h"
#include "commands/command.h"
#include "commands/numbers.h"
#include "commands/tail_follow.h"

namespace bivalve::commands {
namespace {

enum : int { kFollow = 256, kRetry, kPid, kMaxUnchanged, kPresume };

constexpr Option kOptions[] = {
    {'c', "bytes", Takes::kArgument},
    {'f'},
    {0, "follow", Takes::kOptional, kFollow},
    {'F'},
    {'n', "lines", Takes::kArgument},
    {0, "max-unchanged-stats", Takes::kArgument, kMaxUnchanged},
    {0, "-disable-inotify", Takes::kNothing, kPresume},
    {0, "pid", Takes::kArgument, kPid},
    {0, "-presume-input-pipe", Takes::kNothing, kPresume},
    {'q', "quiet"},
    {'q', "silent"},
    {0, "retry", Takes::kNothing, kRetry},
    {'s', "sleep-interval", Takes::kArgument},
    {'v', "verbose"},
    {'z', "zero-terminated"},
};

constexpr Usage kUsage{
    .help = R"(Usage: tail [OPTION]... [FILE]...
Write the last 10 lines of each FILE; no FILE, or -, is standard input. With more than one FILE a header
with its name comes before each.

  -c, --bytes=[+]NUM     the last NUM bytes; with '+' all from byte NUM on
  -f, --follow[={name|descriptor}]  go on writing what is appended
  -F                     same as --follow=name --retry
  -n, --lines=[+]NUM     the last NUM lines; with '+' all from line NUM on
      --max-unchanged-stats=N  accepted
      --pid=PID          with -f, end when process PID has ended
  -q, --quiet, --silent  no headers
      --retry            go on trying to open a file that is not there
  -s, --sleep-interval=N with -f, look again every N seconds
  -v, --verbose          headers always
  -z, --zero-terminated  lines end with NUL, not newline

NUM may have a suffix: b 512, kB 1000, K 1024, MB 1000*1000, M 1024*1024, and so on for G, T, P, E, Z, Y.
)",
    .options = kOptions,
};

struct Settings {
  bool bytes = false;
  bool from_start = false;  // "+NUM"
  uint64_t count = 10;
  char delimiter = '\n';
  enum class Headers : uint8_t { kSeveral, kNever, kAlways } headers = Headers::kSeveral;
  bool follow = false;
  FollowSettings follow_settings;
};

// "-5", "+5", "-5c", "-5lf" with at most one file: rewritten to options.
std::vector<std::string> RewriteObsolete(std::span<const std::string> args) {
  std::vector<std::string> result(args.begin(), args.end());
  bool place = args.size() == 1 || args.size() == 2 || (args.size() == 3 && args[1] == "--");
  if (!place || args[0].size() < 2 || (args[0][0] != '-' && args[0][0] != '+')) return result;
  std::string_view text = args[0];
  bool plus = text[0] == '+';
  size_t i = 1;
  while (i < text.size() && text[i] >= '0' && text[i] <= '9') ++i;
  std::string number(text.substr(1, i - 1));
  bool bare_c = !plus && number.empty();
  // "-c", "-f": ordinary options.
  if (bare_c && (i >= text.size() || (text[i] != 'b' && text[i] != 'l'))) return result;
  std::string unit = "-n", multiplier;
  if (i < text.size() && (text[i] == 'b' || text[i] == 'c' || text[i] == 'l')) {
    if (text[i] == 'b') multiplier = "b";
    unit = text[i] == 'l' ? "-n" : "-c";
    ++i;
  }
  bool follow = i < text.size() && text[i] == 'f';
  if (follow) ++i;
  if (i != text.size()) return result;
  if (number.empty()) number = "10";
  result[0] = unit + (plus ? "+" : "") + number + multiplier;
  if (follow) result.insert(result.begin(), "-f");
  return result;
}

Task<bool> ParseCount(Command& command, std::string_view text, Settings& settings) {
  settings.from_start = text.starts_with('+');
  if (text.starts_with('+') || text.starts_with('-')) text.remove_prefix(1);
  auto count = ParseSize(text, "bEGKkMmPTYZ0");
  if (!count) {
    co_await command.Report(std::string("invalid number of ") + (settings.bytes ? "bytes" : "lines") + ": " +
                            Quote(text) + std::string(NumberErrorText(count.error())));
    co_return false;
  }
  settings.count = *count;
  if (settings.from_start && settings.count > 0) --settings.count;  // what is left out
  co_return true;
}

Task<Result<void>> CopyRest(Command& command, kernel::Reader& in) {
  while (!command.OutputFailed()) {
    CO_TRY(std::string_view block, co_await in.Block());
    if (block.empty()) break;
    (void)co_await command.out.Write(block);
    if (block.size() < kernel::Reader::kBlock / 2) (void)co_await command.out.Flush();
  }
  co_return Result<void>();
}

Task<Result<void>> FromStart(Command& command, FileRef file, const Settings& settings) {
  kernel::Reader in(command.process, std::move(file));
  uint64_t skip = settings.count;
  while (skip > 0) {
    CO_TRY(std::string_view block, co_await in.Block());
    if (block.empty()) co_return Result<void>();
    size_t at = 0;
    if (settings.bytes) {
      at = static_cast<size_t>(std::min<uint64_t>(skip, block.size()));
      skip -= at;
    } else {
      for (; skip > 0 && at < block.size(); --skip) {
        size_t hit = FindByte(block, settings.delimiter, at);
        at = hit == std::string_view::npos ? block.size() : hit + 1;
        if (hit == std::string_view::npos) break;
      }
    }
    if (skip == 0 || at < block.size()) (void)co_await command.out.Write(block.substr(at));
  }
  co_return co_await CopyRest(command, in);
}

// The place in `text` where its last `lines` lines begin, a last one without delimiter included; *lines
// is what is missing when it has fewer.
size_t StartOfLast(std::string_view text, char delimiter, uint64_t* lines, bool ends_file) {
  size_t end = text.size();
  if (ends_file && end > 0 && text.back() == delimiter) --end;
  while (end > 0) {
    size_t hit = text.rfind(delimiter, end - 1);
    if (hit == std::string_view::npos) return 0;
    if (--*lines == 0) return hit + 1;
    end = hit;
  }
  return 0;
}

// Reads backwards from the end to find where to begin.
Task<Result<void>> LastOfFile(Command& command, FileRef file, const Settings& settings, int64_t start,
                              int64_t size) {
  int64_t from = start;
  if (settings.bytes) {
    if (static_cast<uint64_t>(size - start) > settings.count)
      from = size - static_cast<int64_t>(settings.count);
  } else if (settings.count == 0) {
    from = size;
  } else {
    uint64_t lines = settings.count;
    std::vector<char> buffer(kernel::Reader::kBlock);
    int64_t end = size;
    while (end > start && lines > 0) {
      int64_t at = std::max(start, end - static_cast<int64_t>(buffer.size()));
      CO_TRY_VOID(co_await file->Seek(command.process, at, kernel::Whence::kSet));
      size_t got = 0;
      while (got < static_cast<size_t>(end - at)) {
        CO_TRY(size_t n, co_await file->Read(command.process,
                                             {buffer.data() + got, static_cast<size_t>(end - at) - got}));
        if (n == 0) break;
        got += n;
      }
      command.machine.SpendBytes(got);
      from = at +
             static_cast<int64_t>(StartOfLast({buffer.data(), got}, settings.delimiter, &lines, end == size));
      end = at;
      co_await kernel::Yield(command.process);
    }
    if (lines > 0) from = start;
  }
  CO_TRY_VOID(co_await file->Seek(command.process, from, kernel::Whence::kSet));
  kernel::Reader in(command.process, std::move(file));
  co_return co_await CopyRest(command, in);
}

// Keeps blocks as long as they can be part of the answer.
Task<Result<void>> LastOfStream(Command& command, FileRef file, const Settings& settings) {
  kernel::Reader in(command.process, std::move(file));
  struct Kept {
    std::string bytes;
    uint64_t lines;
  };
  std::deque<Kept> kept;
  uint64_t bytes = 0, lines = 0;
  for (;;) {
    CO_TRY(std::string_view block, co_await in.Block());
    if (block.empty()) break;
    uint64_t more = settings.bytes ? 0 : CountByte(block, settings.delimiter);
    if (!kept.empty() && kept.back().bytes.size() + block.size() <= kernel::Reader::kBlock) {
      kept.back().bytes += block;
      kept.back().lines += more;
    } else {
      kept.push_back({std::string(block), more});
    }
    bytes += block.size();
    lines += more;
    // One delimiter more than asked for: the last may end the last line.
    while (!kept.empty() && (settings.bytes ? bytes - kept.front().bytes.size() >= settings.count
                                            : lines - kept.front().lines > settings.count)) {
      bytes -= kept.front().bytes.size();
      lines -= kept.front().lines;
      kept.pop_front();
    }
  }
  if (kept.empty() || settings.count == 0) co_return Result<void>();
  uint64_t skip_bytes = settings.bytes && bytes > settings.count ? bytes - settings.count : 0;
  if (!kept.back().bytes.ends_with(settings.delimiter)) ++lines;
  uint64_t skip_lines = !settings.bytes && lines > settings.count ? lines - settings.count : 0;
  for (const Kept& part : kept) {
    std::string_view text = part.bytes;
    if (skip_bytes > 0) {
      size_t drop = static_cast<size_t>(std::min<uint64_t>(skip_bytes, text.size()));
      text.remove_prefix(drop);
      skip_bytes -= drop;
    }
    while (skip_lines > 0 && !text.empty()) {
      size_t end = text.find(settings.delimiter);
      if (end == std::string_view::npos) {
        text = {};
      } else {
        text.remove_prefix(end + 1);
        --skip_lines;
      }
    }
    (void)co_await command.out.Write(text);
  }
  co_return Result<void>();
}

Task<Result<void>> CopyTail(Command& command, FileRef file, const Settings& settings) {
  if (settings.from_start) co_return co_await FromStart(command, std::move(file), settings);
  CO_TRY(kernel::Stat stat, co_await file->GetStat(command.process));
  auto position = co_await file->Seek(command.process, 0, kernel::Whence::kCurrent);
  if (stat.type == kernel::FileType::kRegular && position && stat.size > *position)
    co_return co_await LastOfFile(command, std::move(file), settings, *position, stat.size);
  co_return co_await LastOfStream(command, std::move(file), settings);
}

constexpr Word kFollowWords[] = {{"descriptor", 0}, {"name", 1}};

Task<bool> ReadSettings(Command& command, const ParsedArgs& args, Settings& s) {
  bool retry = false;
  for (const ParsedOption& option : args.options) {
    switch (option.id) {
      case 'c':
      case 'n':
        s.bytes = option.id == 'c';
        if (!co_await ParseCount(command, option.value, s)) co_return false;
        break;
      case 'f': s.follow = true; break;
      case 'F':
        s.follow = retry = true;
        s.follow_settings.by_name = true;
        break;
      case kFollow: {
        s.follow = true;
        if (!option.HasValue()) break;
        auto how = MatchWord(option.value, kFollowWords);
        if (!how) {
          co_await command.ReportUsage(WordError(option.value, "--follow", kFollowWords));
          co_return false;
        }
        s.follow_settings.by_name = *how == 1;
        break;
      }
      case kRetry: retry = true; break;
      case kMaxUnchanged:
        if (!ParseSize(option.value, "")) {
          co_await command.Report("invalid maximum number of unchanged stats between opens: " +
                                  Quote(option.value));
          co_return false;
        }
        break;
      case kPid: {
        auto pid = ParseInteger(option.value);
        if (!pid || *pid < 0 || *pid > INT32_MAX) {
          co_await command.Report("invalid PID: " + Quote(option.value));
          co_return false;
        }
        s.follow_settings.pid = static_cast<int>(*pid);
        break;
      }
      case 's':
        if (!ParseDuration(option.value, &s.follow_settings.interval_ns)) {
          co_await command.Report("invalid number of seconds: " + Quote(option.value));
          co_return false;
        }
        break;
      case 'q': s.headers = Settings::Headers::kNever; break;
      case 'v': s.headers = Settings::Headers::kAlways; break;
      case 'z': s.delimiter = '\0'; break;
    }
  }
  s.follow_settings.retry = retry;
  if (retry && !s.follow)
    co_await command.Warn("warning: --retry ignored; --retry is useful only when following");
  if (retry && s.follow && !s.follow_settings.by_name)
    co_await command.Warn("warning: --retry only effective for the initial open");
  if (s.follow_settings.pid && !s.follow)
    co_await command.Warn("warning: PID ignored; --pid=PID is useful only when following");
  co_return true;
}

}  // namespace

Task<int> TailMain(Process& process) {
  Command command(process, kUsage);
  std::vector<std::string> words = RewriteObsolete(command.args());
  if (!words.empty() && words[0].size() > 1 && words[0][0] == '-' && words[0][1] >= '0' &&
      words[0][1] <= '9') {
    co_await command.Report(std::string("option used in invalid context -- ") + words[0][1]);
    co_return command.status;
  }
  auto args = co_await command.Parse(words);
  if (!args) co_return command.status;
  Settings settings;
  if (!co_await ReadSettings(command, *args, settings)) co_return command.status;
  if (args->operands.empty()) args->operands.push_back("-");
  bool headers = settings.headers == Settings::Headers::kAlways ||
                 (settings.headers == Settings::Headers::kSeveral && args->operands.size() > 1);
  std::vector<FollowedFile> followed;
  bool first = true;
  for (std::string_view operand : args->operands) {
    std::string shown(operand == "-" ? "standard input" : operand);
    auto file = co_await command.OpenInput(operand);
    if (!file) {
      co_await command.Report("cannot open " + QuoteAlways(shown) + " for reading: " + Why(file.error()));
      if (settings.follow_settings.retry && operand != "-")
        followed.push_back({std::string(operand), shown, {}, 0, 0});
      continue;
    }
    if (headers) (void)co_await command.out.Write(std::string(first ? "" : "\n") + "==> " + shown + " <==\n");
    first = false;
    auto copied = co_await CopyTail(command, *file, settings);
    if (!copied) {
      co_await command.Report("error reading " + QuoteAlways(shown) + ": " + Why(copied.error()));
      continue;
    }
    if (command.OutputFailed()) break;
    if (settings.follow) followed.push_back({std::string(operand), shown, std::move(*file), 0, 0});
  }
  (void)co_await command.out.Flush();
  if (settings.follow && !command.OutputFailed()) {
    settings.follow_settings.headers = headers;
    co_await Follow(command, std::move(followed), settings.follow_settings);
  }
  co_return co_await command.Finish();
}

}  // namespace bivalve::commands
