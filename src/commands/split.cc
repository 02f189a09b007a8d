// split: a file in pieces.
#include <algorithm>

#include "commands/command.h"
#include "commands/launch.h"
#include "commands/numbers.h"
#include "commands/split_names.h"
#include "kernel/pipe.h"

namespace bivalve::commands {
namespace {

enum : int { kAdditional = 256, kNumeric, kHex, kFilter, kVerbose };

constexpr Option kOptions[] = {
    {'b', "bytes", Takes::kArgument},
    {'l', "lines", Takes::kArgument},
    {'C', "line-bytes", Takes::kArgument},
    {'n', "number", Takes::kArgument},
    {'e', "elide-empty-files"},
    {'u', "unbuffered"},
    {'a', "suffix-length", Takes::kArgument},
    {0, "additional-suffix", Takes::kArgument, kAdditional},
    {'d'},
    {0, "numeric-suffixes", Takes::kOptional, 'd'},
    {'x'},
    {0, "hex-suffixes", Takes::kOptional, 'x'},
    {0, "filter", Takes::kArgument, kFilter},
    {0, "verbose", Takes::kNothing, kVerbose},
    {'t', "separator", Takes::kArgument},
    {'0'},
    {'1'},
    {'2'},
    {'3'},
    {'4'},
    {'5'},
    {'6'},
    {'7'},
    {'8'},
    {'9'},
};

constexpr Usage kUsage{
    .help = R"(Usage: split [OPTION]... [FILE [PREFIX]]
Write pieces of FILE (standard input) to PREFIXaa, PREFIXab, and so on; by default of 1000 lines, and x is
the PREFIX.

  -a, --suffix-length=N    suffixes of N characters, not 2
      --additional-suffix=SUFFIX  SUFFIX behind every name
  -b, --bytes=SIZE         SIZE bytes in a piece
  -C, --line-bytes=SIZE    as many whole lines as fit in SIZE bytes
  -d, --numeric-suffixes[=FROM]  suffixes are numbers that begin at FROM, or 0
  -x, --hex-suffixes[=FROM]      the same in base 16
  -e, --elide-empty-files  with -n, no empty pieces
      --filter=COMMAND     pieces go to a shell's COMMAND; their names are in $FILE
  -l, --lines=NUMBER       NUMBER lines in a piece
  -n, --number=CHUNKS      N pieces of equal size; K/N the Kth of them to standard output; l/N and l/K/N the
                           same without breaking lines; r/N and r/K/N line by line in turn
  -t, --separator=SEP      lines end with SEP; \0 is NUL
  -u, --unbuffered         with -n r/…, write each line at once
      --verbose            say what is opened

SIZE may have a suffix: K, M, G, T, P, E, Z, Y for powers of 1024, KB and so on for powers of 1000.
)",
    .options = kOptions,
};

enum class Way : uint8_t {
  kNone,
  kLines,
  kBytes,
  kLineBytes,
  kChunkBytes,
  kChunkLines,
  kRoundRobin,
  kDigits
};

// One piece that is open.
struct Piece {
  std::string name;
  FileRef file;
  std::optional<kernel::Writer> out;
  int pid = 0;
  bool closed = false;  // nobody reads any more
};

class Split {
 public:
  explicit Split(Process& process) : command_(process, kUsage) {}
  friend kernel::Scheduler& SchedulerOf(Split& split) { return SchedulerOf(split.command_); }

  Task<int> Run();

 private:
  Task<bool> TakeOption(const ParsedOption& option);
  Task<bool> TakeCount(std::string_view text, std::string_view suffixes, std::string_view what);
  Task<bool> Only(Way way) {
    if (way_ == Way::kNone || (way == Way::kDigits && way_ == way)) {
      way_ = way;
      co_return true;
    }
    co_await command_.ReportUsage("cannot split in more than one way");
    co_return false;
  }
  Task<bool> TakeDigit(int digit);
  Task<bool> TakeChunks(std::string_view text);
  Task<bool> TakeStart(std::string_view value, std::string_view alphabet);
  Task<bool> SettleNames();
  Task<bool> MeasureInput();
  Task<bool> Stop(std::string text) {
    co_await command_.Report(std::move(text));
    failed_ = true;
    co_return false;
  }

  // The next block of input; empty at the end. An error stops it all.
  Task<std::string_view> Block();
  // False: stop, it was reported (or, with a filter, nobody reads).
  Task<bool> Put(bool fresh, std::string_view bytes);
  Task<bool> Open(Piece& piece);
  Task<bool> PutTo(Piece& piece, std::string_view bytes);
  Task<bool> Close(Piece& piece);

  Task<void> ByBytes(uint64_t size, uint64_t most_files);
  Task<void> ByLines();
  Task<void> ByLineBytes();
  Task<void> ByChunkLines();
  Task<void> ExtractBytes();
  Task<void> RoundRobin();

  Command command_;
  SplitNames names_;
  std::string_view input_name_ = "-";
  FileRef input_;
  kernel::Stat input_stat_;
  std::optional<kernel::Reader> in_;
  std::string read_ahead_;  // what was read of a stream to learn its size
  bool use_read_ahead_ = false;
  Piece piece_;
  std::string filter_;
  Way way_ = Way::kNone;
  uint64_t count_ = 0, chunk_ = 0, suffix_length_ = 0, size_ = 0;
  int end_ = -1;
  bool elide_ = false, verbose_ = false, unbuffered_ = false, failed_ = false, has_filter_ = false;
};

Task<bool> Split::TakeCount(std::string_view text, std::string_view suffixes, std::string_view what) {
  auto count = ReadNumber(text, 1, INT64_MAX, suffixes, "invalid number of " + std::string(what));
  if (!count || text.starts_with('-')) {
    co_await command_.Report(text.starts_with('-')
                                 ? "invalid number of " + std::string(what) + ": " + Quote(text)
                                 : count.error());
    co_return false;
  }
  count_ = static_cast<uint64_t>(*count);
  co_return true;
}

Task<bool> Split::TakeDigit(int digit) {
  if (!co_await Only(Way::kDigits)) co_return false;
  uint64_t next = 0;
  if (__builtin_mul_overflow(count_, 10, &next) ||
      __builtin_add_overflow(next, static_cast<unsigned>(digit - '0'), &next)) {
    co_await command_.Report("line count option -" + std::to_string(count_) + static_cast<char>(digit) +
                             "... is too large");
    co_return false;
  }
  count_ = next;
  co_return true;
}

Task<bool> Split::TakeChunks(std::string_view text) {
  text.remove_prefix(std::min(text.find_first_not_of(" \t\n\v\f\r"), text.size()));
  Way way = text.starts_with("r/")   ? Way::kRoundRobin
            : text.starts_with("l/") ? Way::kChunkLines
                                     : Way::kChunkBytes;
  if (!co_await Only(way)) co_return false;
  if (way != Way::kChunkBytes) text.remove_prefix(2);
  size_t slash = text.find('/');
  std::string_view number = slash == std::string_view::npos ? text : text.substr(slash + 1);
  if (!co_await TakeCount(number, "", "chunks")) co_return false;
  if (slash == std::string_view::npos) co_return true;
  auto chunk = ReadNumber(text.substr(0, slash), 1, static_cast<int64_t>(count_), "", "invalid chunk number");
  if (!chunk) {
    co_await command_.Report(chunk.error());
    co_return false;
  }
  chunk_ = static_cast<uint64_t>(*chunk);
  co_return true;
}

Task<bool> Split::TakeStart(std::string_view value, std::string_view alphabet) {
  names_.alphabet = alphabet;
  if (!value.data()) co_return true;
  if (value.find_first_not_of(alphabet) != std::string_view::npos) {
    co_await command_.ReportUsage(Quote(value) + ": invalid start value for " +
                                  (alphabet.size() == 10 ? "numerical" : "hexadecimal") + " suffix");
    co_return false;
  }
  while (value.size() > 1 && value[0] == '0') value.remove_prefix(1);
  names_.start = value;
  co_return true;
}

Task<bool> Split::TakeOption(const ParsedOption& option) {
  std::string_view value = option.value;
  constexpr std::string_view kSuffixes = "bEGKkMmPTYZ0";
  switch (option.id) {
    case 'a': {
      auto length = ReadNumber(value, 0, INT64_MAX / 8, "", "invalid suffix length");
      if (!length) {
        co_await command_.Report(length.error());
        co_return false;
      }
      suffix_length_ = static_cast<uint64_t>(*length);
      break;
    }
    case kAdditional:
      if (value.find('/') != std::string_view::npos) {
        co_await command_.ReportUsage("invalid suffix " + Quote(value) + ", contains directory separator");
        co_return false;
      }
      names_.extra = value;
      break;
    case 'b': co_return co_await Only(Way::kBytes) && co_await TakeCount(value, kSuffixes, "bytes");
    case 'l': co_return co_await Only(Way::kLines) && co_await TakeCount(value, "", "lines");
    case 'C': co_return co_await Only(Way::kLineBytes) && co_await TakeCount(value, kSuffixes, "bytes");
    case 'n': co_return co_await TakeChunks(value);
    case 'u': unbuffered_ = true; break;
    case 'e': elide_ = true; break;
    case kVerbose: verbose_ = true; break;
    case kFilter:
      has_filter_ = true;
      filter_ = value;
      break;
    case 't': {
      if (value.empty()) {
        co_await command_.Report("empty record separator");
        co_return false;
      }
      int end = static_cast<unsigned char>(value[0]);
      if (value == "\\0") {
        end = 0;
      } else if (value.size() > 1) {
        co_await command_.Report("multi-character separator " + Quote(value));
        co_return false;
      }
      if (end_ >= 0 && end_ != end) {
        co_await command_.Report("multiple separator characters specified");
        co_return false;
      }
      end_ = end;
      break;
    }
    case 'd': co_return co_await TakeStart(value, "0123456789");
    case 'x': co_return co_await TakeStart(value, "0123456789abcdef");
    default: co_return co_await TakeDigit(option.id);
  }
  co_return true;
}

Task<bool> Split::SettleNames() {
  uint64_t needed = 0;
  if (!names_.start.empty()) names_.may_grow = false;
  if (way_ == Way::kChunkBytes || way_ == Way::kChunkLines || way_ == Way::kRoundRobin) {
    uint64_t last = count_ - 1;
    auto start = ParseSize(names_.start, "");
    if (start && *start < count_ && __builtin_add_overflow(last, *start, &last)) last = UINT64_MAX;
    do ++needed;
    while (last /= names_.alphabet.size());
    names_.may_grow = false;
  }
  if (suffix_length_) {
    if (suffix_length_ < needed)
      co_return co_await Stop("the suffix length needs to be at least " + std::to_string(needed));
    names_.may_grow = false;
    names_.length = suffix_length_;
  } else {
    names_.length = std::max<uint64_t>(2, needed);
  }
  co_return true;
}

Task<std::string_view> Split::Block() {
  if (use_read_ahead_) {
    use_read_ahead_ = false;
    if (!read_ahead_.empty()) co_return read_ahead_;
  }
  auto block = co_await in_->Block();
  if (!block) {
    co_await Stop(QuoteName(input_name_) + ": " + Why(block.error()));
    co_return std::string_view();
  }
  command_.machine.SpendBytes(block->size() * 2);
  co_await kernel::Yield(command_.process);
  co_return *block;
}

Task<bool> Split::Open(Piece& piece) {
  if (verbose_)
    (void)co_await command_.out.Write((has_filter_ ? "executing with FILE=" + QuoteName(piece.name)
                                                   : "creating file " + QuoteAlways(piece.name)) +
                                      "\n");
  Process& process = command_.process;
  if (!has_filter_) {
    auto file = co_await command_.vfs.Open(process, piece.name, {.write = true, .create = true});
    if (!file) co_return co_await Stop(QuoteName(piece.name) + ": " + Why(file.error()));
    auto stat = co_await (*file)->GetStat(process);
    if (stat && stat->dev == input_stat_.dev && stat->ino == input_stat_.ino)
      co_return co_await Stop(QuoteAlways(piece.name) + " would overwrite input; aborting");
    if (stat && stat->type == kernel::FileType::kRegular) (void)co_await (*file)->Truncate(process, 0);
    piece.file = std::move(*file);
  } else {
    (void)co_await command_.out.Flush();
    std::string_view shell = kernel::GetEnv(process.env, "SHELL");
    std::vector<std::string> argv{shell.data() ? std::string(shell) : "/bin/sh", "-c", filter_};
    argv[0] = std::string(shell.data() ? shell : "/bin/sh");
    auto found = co_await kernel::LoadExecutable(process, argv[0], argv);
    if (!found)
      co_return co_await Stop("failed to run command: \"" + argv[0] + " -c " + filter_ +
                              "\": " + Why(found.error()));
    found->argv[0] = std::string(kernel::BaseName(argv[0]));
    kernel::PipeEnds ends = kernel::MakePipe(command_.machine);
    kernel::SpawnSpec spec = process.ForkSpec();
    spec.program = found->program;
    spec.argv = std::move(found->argv);
    std::erase_if(spec.env, [](const std::string& entry) { return entry.starts_with("FILE="); });
    spec.env.push_back("FILE=" + piece.name);
    (void)spec.fds.Set(0, std::move(ends.read), process.FdLimit());
    spec.fds.DropCloseOnExec();
    spec.signals.ResetForExec();
    spec.signals.Set(kernel::kSigPipe, kernel::Disposition::kDefault);
    auto child = command_.machine.Spawn(&process, std::move(spec));
    if (!child) co_return co_await Stop("fork system call failed: " + Why(child.error()));
    piece.pid = (*child)->pid();
    piece.file = std::move(ends.write);
  }
  piece.out.emplace(process, piece.file);
  co_return true;
}

Task<bool> Split::PutTo(Piece& piece, std::string_view bytes) {
  if (piece.closed || !piece.out) co_return !piece.closed;
  (void)co_await piece.out->Write(bytes);
  if (unbuffered_) (void)co_await piece.out->Flush();
  if (!piece.out->failed()) co_return true;
  if (has_filter_ && piece.out->error().code == Errno::kPipe) {
    piece.closed = true;
    co_return false;
  }
  co_return co_await Stop(QuoteName(piece.name) + ": " + Why(piece.out->error()));
}

Task<bool> Split::Close(Piece& piece) {
  if (piece.out) {
    auto flushed = co_await piece.out->Flush();
    bool pipe = !flushed && has_filter_ && flushed.error().code == Errno::kPipe;
    if (!flushed && !pipe) co_return co_await Stop(QuoteName(piece.name) + ": " + Why(flushed.error()));
  }
  piece.out.reset();
  piece.file = {};
  piece.closed = false;
  int pid = std::exchange(piece.pid, 0);
  if (!pid) co_return true;
  auto event = co_await command_.process.Wait({.pid = pid});
  if (!event) co_return true;
  kernel::WaitStatus status = event->status;
  if (status.kind == kernel::WaitStatus::Kind::kSignaled) {
    if (status.value == kernel::kSigPipe) co_return true;
    co_await command_.Report("with FILE=" + QuoteName(piece.name) + ", signal " +
                                 std::string(kernel::SignalName(status.value)) + " from command: " + filter_,
                             status.value + 128);
    failed_ = true;
    co_return false;
  }
  if (status.value == 0) co_return true;
  co_await command_.Report("with FILE=" + QuoteName(piece.name) + ", exit " + std::to_string(status.value) +
                               " from command: " + filter_,
                           status.value);
  failed_ = true;
  co_return false;
}

Task<bool> Split::Put(bool fresh, std::string_view bytes) {
  if (fresh) {
    if (bytes.empty() && elide_) co_return true;
    if (!co_await Close(piece_)) co_return false;
    if (!names_.Next()) co_return co_await Stop("output file suffixes exhausted");
    piece_.name = names_.Name();
    if (!co_await Open(piece_)) co_return false;
  }
  co_return bytes.empty() || co_await PutTo(piece_, bytes);
}

// most_files: 0 for any number; otherwise exactly so many, the last one gets the rest.
Task<void> Split::ByBytes(uint64_t size, uint64_t most_files) {
  bool fresh = true, accepted = true;
  uint64_t left = size, opened = 0;
  for (;;) {
    std::string_view block = co_await Block();
    if (failed_ || block.empty()) break;
    while (left <= block.size()) {
      auto now = static_cast<size_t>(left);
      if (accepted || fresh) accepted = co_await Put(fresh, block.substr(0, now));
      if (failed_) co_return;
      opened += fresh;
      fresh = !most_files || opened < most_files;
      if (!accepted && !fresh) co_return;
      block.remove_prefix(now);
      left = size;
    }
    if (block.empty()) continue;
    if (accepted || fresh) accepted = co_await Put(fresh, block);
    if (failed_) co_return;
    opened += fresh;
    fresh = false;
    if (!accepted && opened == most_files) co_return;
    left -= block.size();
  }
  for (; !failed_ && opened < most_files; ++opened) (void)co_await Put(true, {});
}

Task<void> Split::ByLines() {
  bool fresh = true, accepted = true;
  uint64_t lines = 0;
  for (;;) {
    std::string_view block = co_await Block();
    if (failed_ || block.empty()) co_return;
    size_t begin = 0, at = 0;
    while (at < block.size()) {
      size_t end = block.find(static_cast<char>(end_), at);
      at = end == std::string_view::npos ? block.size() : end + 1;
      if (end == std::string_view::npos || ++lines >= count_) {
        if (accepted || fresh) accepted = co_await Put(fresh, block.substr(begin, at - begin));
        if (failed_) co_return;
        fresh = end != std::string_view::npos;
        if (fresh) lines = 0;
        begin = at;
      }
    }
    if (begin == block.size()) continue;
    if (accepted || fresh) accepted = co_await Put(fresh, block.substr(begin));
    if (failed_) co_return;
    fresh = false;
  }
}

Task<void> Split::ByLineBytes() {
  uint64_t written = 0;  // in this piece
  bool split_line = false;
  std::string held;  // the begin of a line that may not fit any more
  auto put = [&](std::string_view bytes) { return Put(written == 0, bytes); };
  for (;;) {
    std::string_view block = co_await Block();
    if (failed_ || block.empty()) break;
    while (!block.empty() && !failed_) {
      uint64_t room = count_ - written - held.size();
      bool full = room <= block.size();
      size_t reach = full ? static_cast<size_t>(room) : block.size();
      size_t end = block.substr(0, reach).rfind(static_cast<char>(end_));
      bool has_end = reach > 0 && end != std::string_view::npos;
      if (!held.empty() && (has_end || written == 0)) {
        (void)co_await put(held);
        written += held.size();
        held.clear();
      }
      if (has_end) {
        split_line = true;
        (void)co_await put(block.substr(0, end + 1));
        written += end + 1;
        block.remove_prefix(end + 1);
        reach -= end + 1;
      }
      if (!block.empty() && !split_line) {
        (void)co_await put(block.substr(0, reach));
        written += reach;
        block.remove_prefix(reach);
        reach = 0;
      }
      if (reach > 0) {
        held += block.substr(0, reach);
        block.remove_prefix(reach);
      }
      if (full) {
        written = 0;
        split_line = false;
      }
      co_await kernel::Yield(command_.process);
    }
  }
  if (!held.empty() && !failed_) (void)co_await put(held);
}

// l/N: a line belongs to the piece in which its first byte lies.
Task<void> Split::ByChunkLines() {
  const auto total = static_cast<int64_t>(size_);
  const auto pieces = static_cast<int64_t>(count_);
  const int64_t size = std::max(total, pieces) / pieces;
  int64_t number = 1, end = size - 1, done = 0;
  bool fresh = true;
  const auto wanted = static_cast<int64_t>(chunk_);
  const auto last = std::max(total, pieces) - 1;
  bool cut = false;
  for (;;) {
    std::string_view block = co_await Block();
    if (failed_ || block.empty()) break;
    cut = false;
    while (!block.empty() && !failed_) {
      auto skip = static_cast<size_t>(
          std::min<int64_t>(static_cast<int64_t>(block.size()), std::max<int64_t>(0, end - done)));
      size_t hit = block.find(static_cast<char>(end_), skip);
      bool next = hit != std::string_view::npos;
      std::string_view now = next ? block.substr(0, hit + 1) : block;
      if (wanted == number) {
        (void)co_await command_.out.Write(now);
      } else if (!wanted) {
        (void)co_await Put(fresh, now);
        if (failed_) co_return;
      }
      done += static_cast<int64_t>(now.size());
      block.remove_prefix(now.size());
      fresh = next;
      // A line may reach over whole pieces, which are empty then.
      while (next || end <= done - 1) {
        if (!next && block.empty()) {
          cut = true;
          break;
        }
        ++number;
        if (wanted && number > wanted) co_return;
        end = number == pieces ? last : end + size;
        if (end <= done - 1) {
          if (!wanted) (void)co_await Put(true, {});
          if (failed_) co_return;
        } else {
          next = false;
        }
        command_.machine.Spend(1);
        if (number > pieces + 1) break;
      }
    }
  }
  if (cut) ++number;
  while (!wanted && number++ <= pieces && !failed_) (void)co_await Put(true, {});
}

Task<void> Split::ExtractBytes() {
  uint64_t whole = std::max(size_, count_);
  uint64_t begin = (chunk_ - 1) * (whole / count_);
  uint64_t end = chunk_ == count_ ? whole : chunk_ * (whole / count_);
  uint64_t at = 0;
  while (at < end) {
    std::string_view block = co_await Block();
    if (failed_ || block.empty()) co_return;
    uint64_t from = std::max(begin, at), to = std::min(end, at + block.size());
    if (from < to)
      (void)co_await command_.out.Write(
          block.substr(static_cast<size_t>(from - at), static_cast<size_t>(to - from)));
    at += block.size();
    if (command_.OutputFailed()) co_return;
  }
}

Task<void> Split::RoundRobin() {
  std::vector<Piece> pieces;
  if (!chunk_) {
    for (uint64_t i = 0; i < count_; ++i) {
      if (!names_.Next()) {
        co_await Stop("output file suffixes exhausted");
        co_return;
      }
      pieces.emplace_back().name = names_.Name();
      command_.machine.Spend(4);
      co_await kernel::Yield(command_.process);
    }
  }
  uint64_t turn = 1;
  bool inside = false;  // a line that goes on
  for (;;) {
    std::string_view block = co_await Block();
    if (failed_) co_return;
    if (block.empty()) break;
    while (!block.empty()) {
      size_t end = block.find(static_cast<char>(end_));
      bool next = end != std::string_view::npos;
      std::string_view line = next ? block.substr(0, end + 1) : block;
      block.remove_prefix(line.size());
      if (chunk_) {
        if (turn == chunk_) {
          (void)co_await command_.out.Write(line);
          if (unbuffered_) (void)co_await command_.out.Flush();
        }
      } else {
        Piece& piece = pieces[turn - 1];
        if (!piece.out && !piece.closed && !inside && !co_await Open(piece)) co_return;
        (void)co_await PutTo(piece, line);
        if (failed_) co_return;
        bool all = std::all_of(pieces.begin(), pieces.end(), [](const Piece& p) { return p.closed; });
        if (all) block = {};
      }
      inside = !next;
      if (next) turn = turn == count_ ? 1 : turn + 1;
    }
  }
  for (Piece& piece : pieces) {
    if (!piece.out && !piece.closed && !elide_ && !co_await Open(piece)) co_return;
    if (!co_await Close(piece)) co_return;
  }
}

// How large the input is, for pieces of equal size.
Task<bool> Split::MeasureInput() {
  if (input_stat_.type == kernel::FileType::kRegular) {
    auto at = co_await input_->Seek(command_.process, 0, kernel::Whence::kCurrent);
    size_ = static_cast<uint64_t>(std::max<int64_t>(0, input_stat_.size - at.value_or(0)));
    co_return true;
  }
  auto text = co_await kernel::ReadAll(command_.process, input_, kernel::Reader::kMaxLine);
  if (!text)
    co_return co_await Stop(QuoteName(input_name_) + ": cannot determine file size: " + Why(text.error()));
  read_ahead_ = std::move(*text);
  use_read_ahead_ = true;
  size_ = read_ahead_.size();
  co_return true;
}

Task<int> Split::Run() {
  auto args = co_await command_.Parse();
  if (!args) co_return command_.status;
  for (const ParsedOption& option : args->options)
    if (!co_await TakeOption(option)) co_return command_.status;
  if (chunk_ && has_filter_) {
    co_await command_.ReportUsage("--filter does not process a chunk extracted to stdout");
    co_return command_.status;
  }
  if (way_ == Way::kNone) {
    way_ = Way::kLines;
    count_ = 1000;
  }
  if (count_ == 0) {
    co_await command_.ReportUsage("invalid number of lines: " + Quote("0"));
    co_return command_.status;
  }
  if (end_ < 0) end_ = '\n';
  if (!co_await SettleNames()) co_return command_.status;
  if (args->operands.size() > 2) {
    co_await command_.ReportExtra(args->operands[2]);
    co_return command_.status;
  }
  if (args->operands.size() > 0) input_name_ = args->operands[0];
  if (args->operands.size() > 1) names_.prefix = args->operands[1];
  if (names_.start.size() > names_.length) {
    co_await command_.ReportUsage("numerical suffix start value is too large for the suffix length");
    co_return command_.status;
  }
  auto file = co_await command_.OpenInput(input_name_);
  if (!file) {
    co_await command_.Report("cannot open " + QuoteAlways(input_name_) +
                             " for reading: " + Why(file.error()));
    co_return command_.status;
  }
  input_ = std::move(*file);
  if (auto stat = co_await input_->GetStat(command_.process)) input_stat_ = *stat;
  in_.emplace(command_.process, input_);
  bool measured = way_ == Way::kChunkBytes || way_ == Way::kChunkLines;
  if (measured && !co_await MeasureInput()) co_return command_.status;
  if (has_filter_) command_.process.signals.Set(kernel::kSigPipe, kernel::Disposition::kIgnore);
  switch (way_) {
    case Way::kBytes: co_await ByBytes(count_, 0); break;
    case Way::kLineBytes: co_await ByLineBytes(); break;
    case Way::kChunkBytes:
      if (chunk_) {
        co_await ExtractBytes();
      } else {
        co_await ByBytes(std::max(size_, count_) / count_, count_);
      }
      break;
    case Way::kChunkLines: co_await ByChunkLines(); break;
    case Way::kRoundRobin: co_await RoundRobin(); break;
    default: co_await ByLines();
  }
  if (!failed_) (void)co_await Close(piece_);
  co_return co_await command_.Finish();
}

}  // namespace

Task<int> SplitMain(Process& process) {
  Split split(process);
  co_return co_await split.Run();
}

}  // namespace bivalve::commands
