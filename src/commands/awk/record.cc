#include "commands/awk/record.h"

#include <algorithm>
#include <cstring>

#include "base/room.h"
#include "base/scan.h"

namespace bivalve::commands::awk {

kernel::Task<Result<void>> RecordReader::Fill(int64_t deadline_ns) {
  co_await kernel::Yield(process_);
  if (at_end_) co_return Result<void>();
  if (deadline_ns != INT64_MAX && !file_->ReadReady() &&
      co_await file_->WaitReadable(process_, deadline_ns) == kernel::WaitResult::kTimedOut)
    co_return Fail(Errno::kTimedOut);
  if (start_ > 1) {
    // One byte before the record stays: `^` of RS matches where the file begins and nowhere else.
    size_t from = start_ - 1;
    std::memmove(buffer_.data(), buffer_.data() + from, end_ - from);
    end_ -= from;
    start_ = 1;
  }
  if (end_ > kMaxRecord) co_return Fail(Errno::kFBig);
  if (buffer_.size() - end_ < kBlock) MakeRoom(buffer_, std::max(2 * kBlock, buffer_.size() * 2));
  auto got = co_await file_->Read(process_, {buffer_.data() + end_, buffer_.size() - end_});
  if (!got) co_return std::unexpected(got.error());
  process_.machine().SpendBytes(*got);
  end_ += *got;
  at_end_ = *got == 0;
  co_return Result<void>();
}

RecordReader::Taken RecordReader::Take(const RecordEnd& end, Meter& meter, std::string_view* record,
                                       std::string_view* terminator) {
  switch (end.mode) {
    case RecordEnd::Mode::kByte: return TakeByte(end.byte, record, terminator);
    case RecordEnd::Mode::kParagraph: return TakeParagraph(record, terminator);
    case RecordEnd::Mode::kRegex: return TakeRegex(*end.regex, meter, record, terminator);
  }
  return Taken::kEnd;
}

RecordReader::Taken RecordReader::Rest(std::string_view* record, std::string_view* terminator) {
  if (!at_end_) return Taken::kNeedMore;
  if (start_ == end_) return Taken::kEnd;
  *record = Held();
  *terminator = record->substr(record->size());
  start_ = end_;
  scanned_ = 0;
  return Taken::kRecord;
}

RecordReader::Taken RecordReader::TakeByte(char byte, std::string_view* record,
                                           std::string_view* terminator) {
  std::string_view held = Held();
  if (scanned_ > held.size()) scanned_ = 0;
  size_t size = FindByte(held, byte, scanned_);
  if (size == std::string_view::npos) {
    scanned_ = held.size();
    return Rest(record, terminator);
  }
  *record = held.substr(0, size);
  *terminator = held.substr(size, 1);
  start_ += size + 1;
  scanned_ = 0;
  return Taken::kRecord;
}

RecordReader::Taken RecordReader::TakeParagraph(std::string_view* record, std::string_view* terminator) {
  while (start_ < end_ && buffer_[start_] == '\n') ++start_;
  std::string_view held = Held();
  scanned_ = 0;
  size_t hit = held.find("\n\n");
  if (hit == std::string_view::npos) {
    Taken taken = Rest(record, terminator);
    if (taken == Taken::kRecord && record->ends_with('\n')) {
      *terminator = record->substr(record->size() - 1);
      record->remove_suffix(1);
    }
    return taken;
  }
  size_t after = held.find_first_not_of('\n', hit);
  if (after == std::string_view::npos) {
    if (!at_end_) return Taken::kNeedMore;  // more newlines may belong to the end
    after = held.size();
  }
  *record = held.substr(0, hit);
  *terminator = held.substr(hit, after - hit);
  start_ += after;
  return Taken::kRecord;
}

RecordReader::Taken RecordReader::TakeRegex(regex::Regex& regex, Meter& meter, std::string_view* record,
                                            std::string_view* terminator) {
  const size_t before = start_ > 0 ? 1 : 0;
  std::string_view held(buffer_.data() + start_ - before, end_ - start_ + before);
  scanned_ = 0;
  std::optional<regex::Span> found;
  for (size_t from = before; from < held.size();) {
    found = regex.Find(held, from, meter);
    if (!found || found->end > found->begin) break;
    from = found->begin + 1;
    found.reset();
  }
  if (!found) {
    Taken taken = Rest(record, terminator);
    return taken;
  }
  // A longer match may come with more input.
  if (found->end == held.size() && !at_end_) return Taken::kNeedMore;
  *record = held.substr(before, found->begin - before);
  *terminator = held.substr(found->begin, found->end - found->begin);
  start_ += found->end - before;
  return Taken::kRecord;
}

}  // namespace bivalve::commands::awk
