#include "commands/tar/archive.h"

#include <algorithm>
#include <utility>

#include "commands/tar/run_filter.h"
#include "kernel/pipe.h"

namespace bivalve::commands::tar {
namespace {

constexpr size_t kBuffer = 64 << 10;

struct Magic {
  std::string_view bytes;
  std::string_view program;
};
constexpr Magic kMagics[] = {{"\x1f\x8b", "gzip"},
                             {"BZh", "bzip2"},
                             {"\xfd"
                              "7zXZ",
                              "xz"},
                             {"\x28\xb5\x2f\xfd", "zstd"},
                             {"LZIP", "lzip"},
                             {"\x1f\x9d", "compress"}};

}  // namespace

std::string_view CompressionOf(std::string_view beginning) {
  for (const Magic& magic : kMagics)
    if (beginning.starts_with(magic.bytes)) return magic.program;
  return {};
}

Input::Input(Command& command, FileRef file) : command_(command), file_(std::move(file)) {}
Input::~Input() = default;

Task<Result<size_t>> Input::ReadRaw() {
  raw_.resize(kBuffer);
  CO_TRY(size_t got, co_await file_->Read(command_.process, raw_));
  rest_ = std::string_view(raw_).substr(0, got);
  co_return got;
}

Task<Result<void>> Input::Open(std::string program) {
  auto stat = co_await file_->GetStat(command_.process);
  seekable_ = stat && stat->type == kernel::FileType::kRegular;
  if (stat && stat->IsDir()) co_return Fail(Errno::kIsDir);
  // The first bytes decide; a block of a pipe may come in pieces. A pipe that a filter is to read keeps them.
  const bool looks = seekable_ || program.empty() || program == "gzip";
  std::string first;
  while (looks && first.size() < kBlock) {
    CO_TRY(size_t got, co_await ReadRaw());
    if (got == 0) break;
    first.append(rest_);
  }
  raw_ = std::move(first);
  rest_ = raw_;
  std::string_view found = ChecksumFits(std::string(rest_.substr(0, kBlock)).append(kBlock, '\0'))
                               ? std::string_view()
                               : CompressionOf(rest_);
  if (program.empty()) {
    program = found;
    // As GNU tar: what cannot be read twice is not looked into.
    if (!program.empty() && !seekable_)
      co_return Fail(Errno::kInval, {},
                     "Archive is compressed. Use " +
                         std::string(program == "gzip"    ? "-z"
                                     : program == "bzip2" ? "-j"
                                     : program == "xz"    ? "-J"
                                     : program == "zstd"  ? "--zstd"
                                     : program == "lzip"  ? "--lzip"
                                                          : "-Z") +
                         " option");
  }
  if (program == "gzip") {
    if (!rest_.starts_with(codec::kGzipMagic)) {
      co_await kernel::WriteFd(command_.process, 2,
                               rest_.size() < 2 ? "\ngzip: stdin: unexpected end of file\n"
                                                : "\ngzip: stdin: not in gzip format\n");
      co_return Fail(Errno::kInval, {}, "Child returned status 1");
    }
    gunzip_ = std::make_unique<codec::Gunzip>();
    co_return Result<void>();
  }
  if (program.empty()) {
    buffer_ = std::move(raw_);
    end_ = buffer_.size();
    rest_ = {};
    co_return Result<void>();
  }
  // A filter needs the beginning again.
  if (seekable_) (void)co_await file_->Seek(command_.process, 0, kernel::Whence::kSet);
  kernel::PipeEnds pipe = kernel::MakePipe(command_.machine);
  CO_TRY(filter_, co_await StartFilter(command_, program, true, file_, pipe.write));
  file_ = pipe.read;
  pipe.write = {};
  seekable_ = false;
  rest_ = {};
  raw_.clear();
  co_return Result<void>();
}

// Precondition: everything was given out.
Task<Result<void>> Input::Fill() {
  start_ = end_ = 0;
  co_await kernel::Yield(command_.process);
  if (buffer_.size() < kBuffer) buffer_.resize(kBuffer);
  if (!gunzip_) {
    CO_TRY(end_, co_await file_->Read(command_.process, buffer_));
    command_.machine.SpendBytes(end_);
    at_end_ = end_ == 0;
    co_return Result<void>();
  }
  using Event = codec::Gunzip::Event;
  std::string complaint;
  while (end_ == 0 && !at_end_) {
    if (member_ended_) {
      if (rest_.empty()) CO_TRY_VOID(co_await ReadRaw());
      if (!rest_.starts_with('\x1f')) {
        at_end_ = true;
        break;
      }
      gunzip_->Begin();
      member_ended_ = false;
    }
    size_t made;
    Event event = gunzip_->Next(&rest_, buffer_, &made);
    codec::SpendInflate(command_.machine, made);
    end_ = made;
    if (event == Event::kInput) {
      CO_TRY(size_t got, co_await ReadRaw());
      if (got == 0) complaint = "unexpected end of file";
    } else if (event == Event::kEnd) {
      member_ended_ = true;
      if (!gunzip_->crc_matches()) complaint = "invalid compressed data--crc error";
    } else if (event == Event::kCorrupt || event == Event::kHeaderBad) {
      complaint = "invalid compressed data--format violated";
    } else if (event == Event::kNoMemory) {
      co_return Fail(Errno::kNoMem);
    }
    if (!complaint.empty()) {
      at_end_ = true;
      co_await kernel::WriteFd(command_.process, 2, "\ngzip: stdin: " + complaint + "\n");
      filter_ = -1;
    }
  }
  co_return Result<void>();
}

// A block at least, unless the archive ends.
Task<Result<void>> Input::NeedBlock() {
  while (end_ - start_ < kBlock && !at_end_) {
    // The rest of the buffer goes before what comes.
    std::string kept(buffer_, start_, end_ - start_);
    CO_TRY_VOID(co_await Fill());
    if (kept.empty()) continue;
    kept.append(buffer_, 0, end_);
    end_ = kept.size();
    buffer_ = std::move(kept);
  }
  co_return Result<void>();
}

Task<Result<std::string_view>> Input::Some(int64_t most) {
  CO_TRY_VOID(co_await NeedBlock());
  // A last block that is not whole is none.
  size_t whole = (end_ - start_) & ~(kBlock - 1);
  size_t size = std::min<size_t>(whole, static_cast<size_t>(std::min<int64_t>(most, INT32_MAX)));
  std::string_view some(buffer_.data() + start_, size);
  start_ += size;
  position_ += static_cast<int64_t>(size);
  co_return some;
}

Task<Result<std::string_view>> Input::Block() {
  CO_TRY_VOID(co_await NeedBlock());
  std::string_view block = std::string_view(buffer_).substr(start_, std::min(kBlock, end_ - start_));
  start_ += block.size();
  position_ += static_cast<int64_t>(block.size());
  co_return block;
}

Task<Result<bool>> Input::Skip(int64_t bytes) {
  while (bytes > 0) {
    auto held = static_cast<int64_t>(end_ - start_);
    if (held > 0) {
      int64_t step = std::min(held, bytes);
      start_ += static_cast<size_t>(step);
      position_ += step;
      bytes -= step;
      continue;
    }
    if (seekable_ && !gunzip_ && bytes > static_cast<int64_t>(kBuffer)) {
      // The last byte is read, so that a short file is noticed.
      CO_TRY_VOID(co_await file_->Seek(command_.process, bytes - 1, kernel::Whence::kCurrent));
      position_ += bytes - 1;
      bytes = 1;
    }
    if (at_end_) co_return false;
    CO_TRY_VOID(co_await Fill());
  }
  co_return true;
}

Task<std::string> Input::Close() {
  file_ = {};
  if (filter_ < 0) co_return "Child returned status 1";
  co_return co_await ReapFilter(command_, std::exchange(filter_, 0));
}

// ---- writing

Output::Output(Command& command, FileRef file) : command_(command), file_(std::move(file)) {}

Task<Result<void>> Output::Open(std::string program) {
  if (program == "gzip") {
    gzip_ = std::make_unique<codec::Gzip>(6, codec::GzipHeader{});
  } else if (!program.empty()) {
    kernel::PipeEnds pipe = kernel::MakePipe(command_.machine);
    CO_TRY(filter_, co_await StartFilter(command_, program, false, pipe.read, file_));
    file_ = pipe.write;
  }
  out_.emplace(command_.process, file_);
  co_return Result<void>();
}

Task<Result<void>> Output::Write(std::string_view bytes) {
  written_ += static_cast<int64_t>(bytes.size());
  if (!gzip_) {
    command_.machine.SpendBytes(bytes.size());
    co_return co_await out_->Write(bytes);
  }
  std::string made;
  while (!bytes.empty()) {
    std::string_view piece = bytes.substr(0, 8 << 10);
    bytes.remove_prefix(piece.size());
    if (!gzip_->Add(piece, false, &made)) co_return Fail(Errno::kNoMem);
    codec::SpendDeflate(command_.machine, piece.size());
    CO_TRY_VOID(co_await out_->Write(made));
    made.clear();
    co_await kernel::Yield(command_.process);
  }
  co_return Result<void>();
}

Task<Result<void>> Output::Zeros(int64_t bytes) {
  std::string zeros(static_cast<size_t>(std::min<int64_t>(bytes, kBuffer)), '\0');
  while (bytes > 0) {
    auto piece = std::min<int64_t>(bytes, static_cast<int64_t>(zeros.size()));
    CO_TRY_VOID(co_await Write(std::string_view(zeros).substr(0, static_cast<size_t>(piece))));
    bytes -= piece;
  }
  co_return Result<void>();
}

Task<Result<void>> Output::Finish(int64_t record_bytes) {
  CO_TRY_VOID(co_await Zeros(2 * static_cast<int64_t>(kBlock)));
  int64_t over = (offset_ + written_) % record_bytes;
  if (over) CO_TRY_VOID(co_await Zeros(record_bytes - over));
  if (gzip_) {
    std::string made;
    if (!gzip_->Add({}, true, &made)) co_return Fail(Errno::kNoMem);
    CO_TRY_VOID(co_await out_->Write(made));
  }
  co_return co_await out_->Flush();
}

Task<std::string> Output::Close() {
  out_.reset();
  file_ = {};
  co_return co_await ReapFilter(command_, std::exchange(filter_, 0));
}

}  // namespace bivalve::commands::tar
