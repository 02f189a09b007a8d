// dd: copies blocks, converting them.
#include <algorithm>
#include <cmath>

#include "base/extended.h"
#include "commands/command.h"
#include "commands/dd_operands.h"
#include "commands/dd_tables.h"
#include "commands/numbers.h"

namespace bivalve::commands {
namespace {

constexpr Usage kUsage{
    .help = R"(Usage: dd [OPERAND]...
  or:  dd OPTION
Copy standard input to standard output in blocks.

  if=FILE, of=FILE   read and write FILEs instead
  bs=BYTES           the size of blocks read and written: 512; ibs=, obs= for one of them
  cbs=BYTES          the size of records for conv=block and unblock
  count=N            only N blocks
  skip=N, iseek=N    leave out N blocks of the input
  seek=N, oseek=N    leave out N blocks of the output
  conv=WORDS         ascii ebcdic ibm block unblock lcase ucase swab sync noerror sparse excl nocreat notrunc
                     fdatasync fsync, separated by commas
  iflag=WORDS, oflag=WORDS  append direct directory dsync sync fullblock nonblock noatime nocache noctty
                     nofollow count_bytes skip_bytes seek_bytes
  status=LEVEL       none: only errors; noxfer: no speed; progress

N and BYTES may have suffixes: c 1, w 2, b 512, kB 1000, K 1024, MB, M, and so on; AxB is a product; N with B
at its end counts bytes. The signal USR1 asks for what has been done so far.
)",
    .options = {},
};

using S = DdSettings;

// "1.5 kB", rounded to the nearest, with a digit behind the point below ten.
std::string Human(double bytes, bool si) {
  const double base = si ? 1000 : 1024;
  constexpr std::string_view kLetters = "KMGTPEZY";
  size_t power = 0;
  while (bytes >= base && power < kLetters.size()) {
    bytes /= base;
    ++power;
  }
  auto text = [&](double value, int digits) {
    double scaled = digits ? value * 10 : value;
    // To nearest, ties to even, as human_readable(3) of gnulib rounds.
    double whole = std::nearbyint(scaled);
    std::string number = std::to_string(static_cast<int64_t>(whole));
    if (!digits) return number;
    return number.size() == 1 ? "0." + number : number.substr(0, number.size() - 1) + "." + number.back();
  };
  std::string number = power > 0 && bytes < 9.95 ? text(bytes, 1) : text(bytes, 0);
  if (power > 0 && number == (si ? "1000" : "1024") && power < kLetters.size()) {
    number = "1.0";
    ++power;
  }
  number += ' ';
  if (power > 0) {
    number += si && power == 1 ? 'k' : kLetters[power - 1];
    if (!si) number += 'i';
  }
  return number + 'B';
}

class Dd {
 public:
  explicit Dd(Process& process) : command_(process, kUsage) {}
  friend kernel::Scheduler& SchedulerOf(Dd& dd) { return SchedulerOf(dd.command_); }

  Task<int> Run() {
    auto args = co_await command_.Parse();
    if (!args) co_return command_.status;
    DdComplaint complaint = ParseDdOperands(args->operands, s_);
    if (!complaint.warning.empty()) co_await command_.Warn(complaint.warning);
    if (!complaint.text.empty()) {
      if (complaint.hint) {
        co_await command_.ReportUsage(complaint.text);
      } else {
        co_await command_.Report(complaint.text);
      }
      co_return command_.status;
    }
    warn_partial_ = !(s_.conversions & S::kTwoBuffers) && !(s_.input_flags & S::kFullBlock) &&
                    (s_.skip_blocks || (s_.count_blocks > 0 && s_.count_blocks < UINT64_MAX) ||
                     ((s_.input_flags | s_.output_flags) & S::kDirect));
    MakeTable();
    if (!co_await OpenFiles()) co_return command_.status;
    Process& process = command_.process;
    process.signals.Set(kernel::kSigUsr1, kernel::Disposition::kHandle);
    if (process.signals.Get(kernel::kSigInt) != kernel::Disposition::kIgnore)
      process.signals.Set(kernel::kSigInt, kernel::Disposition::kHandle);
    started_ns_ = next_progress_ns_ = command_.machine.NowNs();
    next_progress_ns_ += kSecond;
    co_await Copy();
    co_await PrintStats();
    if (interrupted_) {
      process.signals.Set(interrupted_, kernel::Disposition::kDefault);
      process.Raise(interrupted_);
      co_await process.DeliverSignals();
    }
    co_return command_.status;
  }

 private:
  static constexpr int64_t kSecond = 1'000'000'000;
  static constexpr uint64_t kMostBlock = uint64_t{1} << 30;

  void MakeTable() {
    for (int i = 0; i < 256; ++i) {
      int c = i;
      auto upper = [](int b) { return b >= 'a' && b <= 'z' ? b - 32 : b; };
      auto lower = [](int b) { return b >= 'A' && b <= 'Z' ? b + 32 : b; };
      if (s_.conversions & S::kAscii) c = kEbcdicToAscii[c];
      if (s_.conversions & S::kUpper) c = upper(c);
      if (s_.conversions & S::kLower) c = lower(c);
      if (s_.conversions & S::kEbcdic) c = kAsciiToEbcdic[c];
      if (s_.conversions & S::kIbm) c = kAsciiToIbm[c];
      table_[i] = static_cast<char>(c);
    }
    translate_ = s_.conversions & (S::kAscii | S::kEbcdic | S::kIbm | S::kUpper | S::kLower);
    if (s_.conversions & (S::kEbcdic | S::kIbm)) {
      newline_ = table_[static_cast<unsigned char>('\n')];
      space_ = table_[static_cast<unsigned char>(' ')];
    }
  }

  static kernel::OpenFlags FlagsOf(uint32_t flags, kernel::OpenFlags open) {
    open.append |= (flags & S::kAppend) != 0;
    open.directory |= (flags & S::kDirectory) != 0;
    open.no_follow |= (flags & S::kNoFollow) != 0;
    open.nonblock |= (flags & S::kNonBlock) != 0;
    return open;
  }

  Task<bool> OpenFiles() {
    input_name_ = s_.has_input ? s_.input : "standard input";
    output_name_ = s_.has_output ? s_.output : "standard output";
    if (s_.has_input) {
      auto file = co_await command_.vfs.Open(command_.process, s_.input,
                                             FlagsOf(s_.input_flags, kernel::OpenFlags::Read()));
      if (!file) {
        co_await command_.Report("failed to open " + QuoteAlways(s_.input) + ": " + Why(file.error()));
        co_return false;
      }
      in_ = std::move(*file);
    } else {
      in_ = command_.process.Fd(0);
    }
    if (!s_.has_output) {
      out_ = command_.process.Fd(1);
      co_return true;
    }
    // A seek by less than a block does not keep what the file holds.
    bool seeking = s_.seek_blocks > 0;
    bool keep = s_.conversions & S::kNoTruncate;
    kernel::OpenFlags flags = FlagsOf(s_.output_flags, {.write = true,
                                                        .create = !(s_.conversions & S::kNoCreate),
                                                        .exclusive = (s_.conversions & S::kExclusive) != 0,
                                                        .truncate = !seeking && !keep});
    auto file = co_await command_.vfs.Open(command_.process, s_.output, flags);
    if (!file) {
      co_await command_.Report("failed to open " + QuoteAlways(s_.output) + ": " + Why(file.error()));
      co_return false;
    }
    out_ = std::move(*file);
    if (!seeking || keep) co_return true;
    uint64_t size = 0;
    if (__builtin_mul_overflow(s_.seek_blocks, s_.output_block, &size) ||
        __builtin_add_overflow(size, s_.seek_bytes, &size) || size > INT64_MAX) {
      co_await command_.Report(
          "offset too large: cannot truncate to a length of seek=" + std::to_string(s_.seek_blocks) + " (" +
          std::to_string(s_.output_block) + "-byte) blocks");
      co_return false;
    }
    auto cut = co_await out_->Truncate(command_.process, static_cast<int64_t>(size));
    auto stat = co_await out_->GetStat(command_.process);
    if (!cut && stat && (stat->type == kernel::FileType::kRegular || stat->IsDir())) {
      co_await command_.Report("failed to truncate to " + std::to_string(size) + " bytes in output file " +
                               QuoteAlways(s_.output) + ": " + Why(cut.error()));
      co_return false;
    }
    co_return true;
  }

  // One read, or as many as make a block.
  Task<Result<size_t>> Read(std::span<char> into) {
    if (!in_) co_return Fail(Errno::kBadF);
    size_t have = 0;
    do {
      auto got = co_await in_->Read(command_.process, into.subspan(have));
      if (!got && got.error().code == Errno::kIntr) {
        co_await CheckSignals();
        if (interrupted_) co_return size_t{0};
        continue;
      }
      if (!got) co_return got;
      command_.machine.SpendBytes(*got);
      if (*got == 0) break;
      if (warn_partial_ && previous_read_ > 0 && previous_read_ < into.size()) {
        if (s_.status != S::Status::kNone)
          co_await command_.Warn("warning: partial read (" + std::to_string(previous_read_) + " byte" +
                                 (previous_read_ == 1 ? "" : "s") + "); suggest iflag=fullblock");
        warn_partial_ = false;
      }
      have += *got;
      previous_read_ = *got;
    } while ((s_.input_flags & S::kFullBlock) && have < into.size());
    co_return have;
  }

  Task<bool> Write(std::string_view bytes) {
    if (bytes.empty()) co_return true;
    if ((s_.conversions & S::kSparse) && bytes.find_first_not_of('\0') == std::string_view::npos) {
      auto moved =
          co_await out_->Seek(command_.process, static_cast<int64_t>(bytes.size()), kernel::Whence::kCurrent);
      if (moved) {
        ended_by_seek_ = *moved;
        bytes_out_ += bytes.size();
        co_return true;
      }
      s_.conversions &= ~static_cast<uint32_t>(S::kSparse);
    }
    ended_by_seek_ = 0;
    size_t done = 0;
    Error error{Errno::kBadF, {}, {}};
    while (out_ && done < bytes.size()) {
      auto wrote = co_await out_->Write(command_.process, bytes.substr(done));
      if (!wrote && wrote.error().code == Errno::kIntr) {
        co_await CheckSignals();
        if (interrupted_) break;
        continue;
      }
      if (!wrote) {
        error = wrote.error();
        break;
      }
      done += *wrote;
    }
    bytes_out_ += done;
    if (done == bytes.size()) co_return true;
    if (!interrupted_)
      co_await command_.Report("error writing " + QuoteAlways(output_name_) + ": " + Why(error));
    failed_ = true;
    co_return false;
  }

  Task<void> CheckSignals() {
    while (int signal = command_.process.signals.TakePending()) {
      if (signal == kernel::kSigUsr1) {
        co_await PrintStats();
      } else {
        interrupted_ = signal;
      }
    }
  }

  // False: an error that ends it.
  Task<bool> SkipInput(std::span<char> buffer) {
    uint64_t blocks = s_.skip_blocks, bytes = s_.skip_bytes;
    if (!blocks && !bytes) co_return true;
    uint64_t total = 0;
    bool large = __builtin_mul_overflow(blocks, s_.input_block, &total) ||
                 __builtin_add_overflow(total, bytes, &total) || total > INT64_MAX;
    bool short_input = false;
    auto moved = large || !in_ ? Result<int64_t>(Fail(Errno::kInval))
                               : co_await in_->Seek(command_.process, 0, kernel::Whence::kCurrent);
    if (moved) {
      auto stat = co_await in_->GetStat(command_.process);
      if (stat && stat->type == kernel::FileType::kRegular) {
        short_input = static_cast<uint64_t>(stat->size) < static_cast<uint64_t>(*moved) + total;
        (void)co_await in_->Seek(command_.process, static_cast<int64_t>(total), kernel::Whence::kCurrent);
      } else {
        moved = Fail(Errno::kSPipe);
      }
    }
    while (!moved && (blocks || bytes)) {
      auto want = static_cast<size_t>(blocks ? s_.input_block : bytes);
      auto got = co_await Read(buffer.first(std::min(want, buffer.size())));
      if (!got) {
        co_await command_.Report("error reading " + QuoteAlways(input_name_) + ": " + Why(got.error()));
        co_return false;
      }
      if (*got == 0) {
        short_input = true;
        break;
      }
      if (blocks) {
        --blocks;
      } else {
        bytes = 0;
      }
      co_await kernel::Yield(command_.process);
    }
    if (short_input && s_.status != S::Status::kNone)
      co_await command_.Warn(QuoteName(input_name_) + ": cannot skip to specified offset");
    co_return true;
  }

  Task<bool> SeekOutput() {
    if (!s_.seek_blocks && !s_.seek_bytes) co_return true;
    int64_t distance = static_cast<int64_t>(s_.seek_blocks * s_.output_block + s_.seek_bytes);
    auto moved = out_ ? co_await out_->Seek(command_.process, distance, kernel::Whence::kCurrent)
                      : Result<int64_t>(Fail(Errno::kBadF));
    if (moved) co_return true;
    co_await command_.Report(QuoteName(output_name_) + ": cannot seek: " + Why(moved.error()));
    co_return false;
  }

  Task<bool> CheckBlock(uint64_t size, std::string_view which) {
    if (size <= kMostBlock) co_return true;
    co_await command_.Report("memory exhausted by " + std::string(which) + " buffer of size " +
                             std::to_string(size) + " bytes (" + Human(static_cast<double>(size), false) +
                             ")");
    co_return false;
  }

  Task<void> Copy() {
    if (!co_await CheckBlock(s_.input_block, "input") || !co_await CheckBlock(s_.output_block, "output")) {
      silent_ = true;
      co_return;
    }
    std::vector<char> buffer(static_cast<size_t>(s_.input_block));
    if (!co_await SkipInput(buffer) || !co_await SeekOutput()) co_return;
    if (s_.count_blocks == 0 && s_.count_bytes == 0) co_return;
    const char fill = s_.conversions & (S::kBlock | S::kUnblock) ? ' ' : '\0';
    const bool two_buffers = s_.conversions & S::kTwoBuffers;
    uint64_t most = s_.count_blocks;
    if (s_.count_bytes && most < UINT64_MAX) ++most;
    size_t partial = 0;
    while (!failed_) {
      co_await CheckSignals();
      if (interrupted_) co_return;
      if (s_.status == S::Status::kProgress) co_await ShowProgress();
      if (partial_in_ + full_in_ >= most) break;
      bool rest = partial_in_ + full_in_ >= s_.count_blocks;
      auto got = co_await Read({buffer.data(), rest ? static_cast<size_t>(s_.count_bytes) : buffer.size()});
      if (interrupted_) co_return;
      size_t count = got.value_or(0);
      if (!got) {
        bool go_on = s_.conversions & S::kNoError;
        if (!go_on || s_.status != S::Status::kNone)
          co_await command_.Report("error reading " + QuoteAlways(input_name_) + ": " + Why(got.error()));
        command_.status = 1;
        if (!go_on) break;
        co_await PrintStats();
        auto past = co_await in_->Seek(command_.process, static_cast<int64_t>(buffer.size() - partial),
                                       kernel::Whence::kCurrent);
        if (!past || got.error().code == Errno::kIsDir || got.error().code == Errno::kBadF) break;
        if (!(s_.conversions & S::kSync) || partial) continue;
      } else if (count == 0) {
        break;
      }
      if (count < buffer.size()) {
        ++partial_in_;
        partial = count;
        if (s_.conversions & S::kSync) {
          std::fill(buffer.begin() + static_cast<std::ptrdiff_t>(count), buffer.end(), fill);
          count = buffer.size();
        }
      } else {
        ++full_in_;
        partial = 0;
      }
      std::string_view block(buffer.data(), count);
      if (!two_buffers) {
        if (!co_await Write(block)) co_return;
        ++(count == buffer.size() ? full_out_ : partial_out_);
        co_await kernel::Yield(command_.process);
        continue;
      }
      Convert({buffer.data(), count});
      co_await WriteBlocks();
      co_await kernel::Yield(command_.process);
    }
    if (failed_) co_return;
    if (saved_ >= 0) {
      char c = static_cast<char>(saved_);
      saved_ = -1;
      Take({&c, 1});
    }
    if ((s_.conversions & S::kBlock) && column_ > 0)
      for (uint64_t i = column_; i < s_.conversion_block; ++i) pending_ += space_;
    if ((s_.conversions & S::kUnblock) && column_ > 0) pending_ += newline_;
    co_await WriteBlocks();
    if (!pending_.empty() && !failed_) {
      if (co_await Write(pending_)) ++partial_out_;
    }
    if (ended_by_seek_ > 0) {
      auto stat = co_await out_->GetStat(command_.process);
      if (stat && stat->type == kernel::FileType::kRegular && stat->size < ended_by_seek_)
        (void)co_await out_->Truncate(command_.process, ended_by_seek_);
    }
  }

  Task<void> WriteBlocks() {
    size_t at = 0;
    const auto size = static_cast<size_t>(s_.output_block);
    for (; pending_.size() - at >= size && !failed_; at += size) {
      if (co_await Write(std::string_view(pending_).substr(at, size))) ++full_out_;
      co_await kernel::Yield(command_.process);
    }
    pending_.erase(0, at);
  }

  void Convert(std::span<char> block) {
    command_.machine.SpendBytes(block.size() * 2);
    if (translate_)
      for (char& c : block) c = table_[static_cast<unsigned char>(c)];
    if (!(s_.conversions & S::kSwab)) return Take({block.data(), block.size()});
    // A byte without partner waits for the next block.
    std::string swapped;
    size_t i = 0;
    if (saved_ >= 0 && !block.empty()) {
      swapped += block[i++];
      swapped += static_cast<char>(saved_);
      saved_ = -1;
    }
    for (; i + 1 < block.size(); i += 2) {
      swapped += block[i + 1];
      swapped += block[i];
    }
    if (i < block.size()) saved_ = static_cast<unsigned char>(block[i]);
    Take(swapped);
  }

  void Take(std::string_view bytes) {
    if (s_.conversions & S::kBlock) {
      for (char c : bytes) {
        if (c == newline_) {
          for (uint64_t i = column_; i < s_.conversion_block; ++i) pending_ += space_;
          column_ = 0;
        } else {
          if (column_ == s_.conversion_block) {
            ++truncated_;
          } else if (column_ < s_.conversion_block) {
            pending_ += c;
          }
          ++column_;
        }
      }
    } else if (s_.conversions & S::kUnblock) {
      for (size_t i = 0; i < bytes.size();) {
        if (column_++ >= s_.conversion_block) {
          column_ = 0;
          spaces_ = 0;
          pending_ += newline_;
          continue;
        }
        char c = bytes[i++];
        if (c == space_) {
          ++spaces_;
        } else {
          pending_.append(spaces_, space_);
          spaces_ = 0;
          pending_ += c;
        }
      }
    } else {
      pending_ += bytes;
    }
  }

  std::string XferLine() {
    double seconds = static_cast<double>(command_.machine.NowNs() - started_ns_) / 1e9;
    std::string line = std::to_string(bytes_out_) + (bytes_out_ == 1 ? " byte" : " bytes");
    std::string si = Human(static_cast<double>(bytes_out_), true);
    std::string iec = Human(static_cast<double>(bytes_out_), false);
    if (si.find(' ') + 2 < si.size()) {
      line += " (" + si;
      if (iec.find(' ') + 2 < iec.size()) line += ", " + iec;
      line += ")";
    }
    line += " copied, ";
    AppendFloat(line, Extended::Parse(FloatText(seconds), &taken_), {.conversion = 'g'});
    line += " s, ";
    line += seconds > 0 ? Human(static_cast<double>(bytes_out_) / seconds, true) : "Infinity B";
    return line + "/s";
  }
  static std::string FloatText(double value) {
    // Nanoseconds are exact enough.
    auto ns = static_cast<uint64_t>(value * 1e9 + 0.5);
    std::string fraction = std::to_string(ns % 1'000'000'000);
    return std::to_string(ns / 1'000'000'000) + "." + std::string(9 - fraction.size(), '0') + fraction;
  }

  Task<void> ShowProgress() {
    int64_t now = command_.machine.NowNs();
    if (now < next_progress_ns_) co_return;
    next_progress_ns_ = now + kSecond;
    std::string line = XferLine();
    std::string pad(progress_shown_ > line.size() ? progress_shown_ - line.size() : 0, ' ');
    progress_shown_ = line.size();
    co_await kernel::WriteFd(command_.process, 2, "\r" + line + pad);
  }

  Task<void> PrintStats() {
    if (s_.status == S::Status::kNone || silent_) co_return;
    std::string text = progress_shown_ ? "\n" : "";
    progress_shown_ = 0;
    text += std::to_string(full_in_) + "+" + std::to_string(partial_in_) + " records in\n" +
            std::to_string(full_out_) + "+" + std::to_string(partial_out_) + " records out\n";
    if (truncated_)
      text += std::to_string(truncated_) + (truncated_ == 1 ? " truncated record\n" : " truncated records\n");
    if (s_.status != S::Status::kNoXfer) text += XferLine() + "\n";
    co_await kernel::WriteFd(command_.process, 2, std::move(text));
  }

  Command command_;
  DdSettings s_;
  FileRef in_, out_;
  std::string input_name_, output_name_, pending_;
  char table_[256] = {};
  char newline_ = '\n', space_ = ' ';
  bool translate_ = false, warn_partial_ = false, failed_ = false, silent_ = false;
  int interrupted_ = 0, saved_ = -1;
  uint64_t full_in_ = 0, partial_in_ = 0, full_out_ = 0, partial_out_ = 0, truncated_ = 0, bytes_out_ = 0;
  uint64_t column_ = 0;
  size_t spaces_ = 0, previous_read_ = 0, progress_shown_ = 0, taken_ = 0;
  int64_t started_ns_ = 0, next_progress_ns_ = 0, ended_by_seek_ = 0;
};

}  // namespace

Task<int> DdMain(Process& process) {
  Dd dd(process);
  co_return co_await dd.Run();
}

}  // namespace bivalve::commands
