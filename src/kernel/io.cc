#include "kernel/io.h"

#include <algorithm>
#include <cstring>

#include "base/room.h"
#include "base/scan.h"

namespace bivalve::kernel {

bool Reader::FindLine(char delimiter, std::string_view* line) {
  size_t hit = FindByte({buffer_.data(), end_}, delimiter, scanned_);
  if (hit == std::string_view::npos) {
    scanned_ = end_;
    return false;
  }
  size_t after = hit + 1;
  *line = {buffer_.data() + start_, after - start_};
  start_ = scanned_ = after;
  return true;
}

Async<Result<std::optional<std::string_view>>> Reader::Line(char delimiter) {
  std::string_view line;
  if (FindLine(delimiter, &line)) {
    process_.machine().SpendBytes(line.size());
    return std::optional(line);
  }
  return LineSlow(delimiter);
}

Task<Result<std::optional<std::string_view>>> Reader::LineSlow(char delimiter) {
  co_await Yield(process_);
  for (;;) {
    CO_TRY(size_t got, co_await Fill());
    std::string_view line;
    if (FindLine(delimiter, &line)) co_return std::optional(line);
    if (got == 0) {
      if (start_ == end_) co_return std::optional<std::string_view>();
      line = {buffer_.data() + start_, end_ - start_};
      start_ = scanned_ = end_;
      co_return std::optional(line);
    }
    if (end_ - start_ > kMaxLine) co_return Fail(Errno::kFBig);
  }
}

Async<Result<std::string_view>> Reader::Block() {
  if (start_ < end_) {
    std::string_view block = Buffered();
    start_ = scanned_ = end_;
    return block;
  }
  return BlockSlow();
}

Task<Result<std::string_view>> Reader::BlockSlow() {
  co_await Yield(process_);
  CO_TRY(size_t got, co_await Fill());
  std::string_view block(buffer_.data() + start_, got);
  start_ = scanned_ = end_;
  co_return block;
}

Task<Result<size_t>> Reader::Fill() {
  if (start_ > 0) {
    std::memmove(buffer_.data(), buffer_.data() + start_, end_ - start_);
    end_ -= start_;
    scanned_ -= start_;
    start_ = 0;
  }
  if (buffer_.size() - end_ < kBlock / 2) {
    size_t wanted = std::max(kBlock, buffer_.size() * 2);
    if (!process_.machine().Hold(wanted)) co_return Fail(Errno::kNoMem);
    MakeRoom(buffer_, wanted);
  }
  auto got = co_await file_->Read(process_, {buffer_.data() + end_, buffer_.size() - end_});
  if (!got) co_return std::unexpected(got.error());
  end_ += *got;
  co_return *got;
}

Writer::Writer(Process& process, FileRef file)
    : process_(process), file_(std::move(file)), line_buffered_(file_ && file_->IsTerminal()) {}

Async<Result<void>> Writer::Write(std::string_view bytes) {
  if (!file_ && !error_ && !bytes.empty()) error_ = Error{Errno::kBadF, {}, {}};
  if (error_) return std::unexpected(*error_);
  bool flush = line_buffered_ && bytes.find('\n') != std::string_view::npos;
  if (!flush && buffer_.size() + bytes.size() <= kBlock) {
    buffer_.append(bytes);
    return Result<void>();
  }
  if (buffer_.empty() && bytes.size() > kBlock) return FlushSlow(std::string(bytes));
  buffer_.append(bytes);
  return FlushSlow({});
}

Async<Result<void>> Writer::Flush() {
  if (error_) return std::unexpected(*error_);
  if (buffer_.empty()) return Result<void>();
  return FlushSlow({});
}

Task<Result<void>> Writer::FlushSlow(std::string rest) {
  // The buffer is moved out, so that a write that waits does not see it change.
  std::string pending = std::exchange(buffer_, {});
  pending += rest;
  auto result = co_await WriteAll(process_, file_, pending);
  if (!result) {
    error_ = result.error();
    co_return result;
  }
  pending.clear();
  if (buffer_.empty()) buffer_ = std::move(pending);
  co_await Yield(process_);
  co_return result;
}

Task<void> WriteFd(Process& process, int fd, std::string text) {
  FileRef file = process.Fd(fd);
  if (file) (void)co_await WriteAll(process, file, text);
}

}  // namespace bivalve::kernel
