#include "commands/line_blocks.h"

#include <algorithm>
#include <cstring>

#include "base/room.h"
#include "base/scan.h"

namespace bivalve::commands {

kernel::Task<Result<std::string_view>> LineBlocks::Next() {
  co_await kernel::Yield(process_);
  if (start_ > 0) {
    std::memmove(buffer_.data(), buffer_.data() + start_, end_ - start_);
    end_ -= start_;
    start_ = 0;
  }
  while (!at_end_) {
    if (end_ - start_ > kernel::Reader::kMaxLine) co_return Fail(Errno::kFBig);
    if (buffer_.size() - end_ < kBlock) {
      size_t wanted = std::max(2 * kBlock, buffer_.size() * 2);
      if (!process_.machine().Hold(wanted)) co_return Fail(Errno::kNoMem);
      MakeRoom(buffer_, wanted);
    }
    CO_TRY(size_t got, co_await file_->Read(process_, {buffer_.data() + end_, buffer_.size() - end_}));
    process_.machine().SpendBytes(got);
    drained_ = !file_->ReadReady();
    at_end_ = got == 0;
    size_t scanned = end_;
    end_ += got;
    std::string_view fresh(buffer_.data() + scanned, got);
    size_t last = FindLastByte(fresh, delimiter_);
    if (last == std::string_view::npos) continue;
    start_ = scanned + last + 1;
    co_return std::string_view(buffer_.data(), start_);
  }
  start_ = end_;
  co_return std::string_view(buffer_.data(), end_);
}

}  // namespace bivalve::commands
