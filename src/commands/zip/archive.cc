#include "commands/zip/archive.h"

#include <algorithm>

namespace bivalve::commands::zip {
namespace {

constexpr size_t kBlock = 32 << 10;

}  // namespace

Task<Result<std::string>> Archive::ReadAt(uint64_t at, size_t size) {
  size = static_cast<size_t>(std::min<uint64_t>(size, size_ - std::min(at, size_)));
  std::string bytes(size, '\0');
  if (size == 0) co_return bytes;
  auto sought = co_await file_->Seek(command_.process, static_cast<int64_t>(at), kernel::Whence::kSet);
  if (!sought) co_return std::unexpected(sought.error());
  size_t got = 0;
  while (got < size) {
    auto more = co_await file_->Read(command_.process, {bytes.data() + got, size - got});
    if (!more) co_return std::unexpected(more.error());
    if (*more == 0) break;
    got += *more;
  }
  command_.machine.SpendBytes(got);
  bytes.resize(got);
  co_return bytes;
}

Task<bool> Archive::Open() {
  auto stat = co_await file_->GetStat(command_.process);
  if (!stat || stat->type != kernel::FileType::kRegular) co_return false;
  size_ = static_cast<uint64_t>(stat->size);
  uint64_t tail_at = size_ - std::min<uint64_t>(size_, codec::kZipTail);
  auto tail = co_await ReadAt(tail_at, codec::kZipTail);
  if (!tail) co_return false;
  auto end = codec::FindZipEnd(*tail, tail_at);
  if (!end) co_return false;
  end_ = std::move(*end);
  uint64_t end_at = end_.at;
  if (end_.zip64) {
    // Where the locator says, or just before it: something may stand before the archive.
    end_at = end_.at - codec::kZipLocatorSize;
    for (uint64_t at : {end_.zip64_at, end_at - std::min<uint64_t>(end_at, codec::kZip64EndSize)}) {
      auto record = co_await ReadAt(at, codec::kZip64EndSize);
      if (!record || !codec::AddZip64End(*record, &end_)) continue;
      end_at = at;
      break;
    }
  }
  uint64_t size = std::min(end_.size, end_at);
  directory_begin_ = end_at - size;
  uint64_t offset = std::min<uint64_t>(end_.offset, INT64_MAX / 2);
  extra_ = static_cast<int64_t>(end_at) - static_cast<int64_t>(size) - static_cast<int64_t>(offset);
  co_return true;
}

Task<Archive::Next> Archive::NextEntry(codec::ZipEntry* entry) {
  if (directory_at_ == 0) {
    directory_at_ = directory_begin_;
    window_.clear();
  }
  for (;;) {
    size_t taken = window_.empty() ? 0 : codec::TakeCentral(window_, entry);
    if (taken == std::string_view::npos) {
      // The end record, also Zip64's, ends the directory.
      std::string_view rest = window_;
      co_return rest.starts_with("PK\5\6") || rest.starts_with("PK\6\6") ? Next::kEnd : Next::kBad;
    }
    if (taken > 0) {
      window_.erase(0, taken);
      command_.machine.SpendBytes(taken + window_.size() / 8);
      co_return Next::kEntry;
    }
    auto more = co_await ReadAt(directory_at_, 8 << 10);
    if (!more || more->empty()) co_return Next::kBad;
    directory_at_ += more->size();
    window_ += *more;
  }
}

Task<std::optional<uint64_t>> Archive::FindData(uint64_t at, codec::ZipEntry* local) {
  size_t wanted = 512;
  for (;;) {
    auto bytes = co_await ReadAt(at, wanted);
    if (!bytes || bytes->empty()) co_return std::nullopt;
    size_t taken = codec::TakeLocal(*bytes, local);
    if (taken == std::string_view::npos) co_return std::nullopt;
    if (taken > 0) co_return at + taken;
    if (bytes->size() < wanted || wanted > (128 << 10)) co_return std::nullopt;
    wanted = codec::kZipLocalSize + (128 << 10);
  }
}

Data::Data(Command& command, Archive& archive, const codec::ZipEntry& entry, uint64_t at)
    : command_(command), archive_(archive), method_(entry.method), at_(at), left_(entry.packed) {
  if (method_ != codec::kZipDeflated) return;
  inflater_ = std::make_unique<codec::Inflater>(codec::Wrapping::kRaw);
  block_.resize(kBlock);
}

Task<Data::Event> Data::Refill() {
  auto bytes = co_await archive_.ReadAt(at_, static_cast<size_t>(std::min<uint64_t>(left_, kBlock)));
  if (!bytes) co_return Event::kFailed;
  if (bytes->empty()) co_return Event::kShort;
  packed_ = std::move(*bytes);
  input_ = packed_;
  at_ += packed_.size();
  left_ -= packed_.size();
  co_return Event::kData;
}

Task<Data::Event> Data::Next(std::string_view* block) {
  using Status = codec::Inflater::Status;
  if (ended_) co_return Event::kEnd;
  for (;;) {
    co_await kernel::Yield(command_.process);
    if (input_.empty() && left_ > 0)
      if (Event event = co_await Refill(); event != Event::kData) co_return event;
    if (!inflater_) {
      if (input_.empty()) co_return Event::kEnd;
      *block = std::exchange(input_, {});
    } else {
      auto step = inflater_->Run(input_, block_);
      input_.remove_prefix(step.used);
      codec::SpendInflate(command_.machine, step.made + step.used);
      if (step.status == Status::kNoMemory) co_return Event::kNoMemory;
      if (step.status == Status::kCorrupt || step.status == Status::kDictionary) co_return Event::kCorrupt;
      ended_ = step.status == Status::kEnd;
      if (step.made == 0) {
        if (ended_) co_return Event::kEnd;
        if (left_ > 0 || !input_.empty()) continue;
        co_return Event::kCorrupt;  // it ends in the middle
      }
      *block = std::string_view(block_).substr(0, step.made);
    }
    crc_ = codec::Crc32(*block, crc_);
    command_.machine.SpendBytes(block->size());
    made_ += block->size();
    co_return Event::kData;
  }
}

}  // namespace bivalve::commands::zip
