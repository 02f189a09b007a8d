// Archive: a zip file that is open for reading, for zip and unzip. Data: the content of one of its entries.
//
// Both hold a block of the file and never an entry or the whole directory. Everything is read at a place of
// its own, so that they may be used in turn. What the archive says of itself is believed only as far as the
// file goes.
#pragma once

#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "codec/deflate.h"
#include "codec/zip.h"
#include "commands/command.h"

namespace bivalve::commands::zip {

class Archive {
 public:
  Archive(Command& command, FileRef file) : command_(command), file_(std::move(file)) {}
  friend kernel::Scheduler& SchedulerOf(Archive& archive) { return SchedulerOf(archive.command_); }

  // Finds the end of the archive. False: there is none, or it cannot be read.
  Task<bool> Open();
  const codec::ZipEnd& end() const { return end_; }
  uint64_t size() const { return size_; }
  // What stands before the archive, or (negative) is missing.
  int64_t Extra() const { return extra_; }
  // Where something of an entry is in the file.
  int64_t Place(uint64_t offset) const {
    return static_cast<int64_t>(std::min<uint64_t>(offset, INT64_MAX / 2)) + std::max<int64_t>(extra_, 0);
  }

  // The central directory, entry by entry.
  enum class Next : uint8_t { kEntry, kEnd, kBad };
  Task<Next> NextEntry(codec::ZipEntry* entry);

  // As much of `size` bytes as the file has there.
  Task<Result<std::string>> ReadAt(uint64_t at, size_t size);
  // The local header of an entry and where its data begins; nothing when there is none.
  Task<std::optional<uint64_t>> FindData(uint64_t at, codec::ZipEntry* local);

 private:
  Command& command_;
  FileRef file_;
  uint64_t size_ = 0;
  codec::ZipEnd end_;
  int64_t extra_ = 0;
  uint64_t directory_begin_ = 0;
  uint64_t directory_at_ = 0;  // what follows window_
  std::string window_;
};

class Data {
 public:
  enum class Event : uint8_t { kData, kEnd, kCorrupt, kShort, kNoMemory, kFailed };

  // `at` is where the packed bytes begin.
  Data(Command& command, Archive& archive, const codec::ZipEntry& entry, uint64_t at);
  friend kernel::Scheduler& SchedulerOf(Data& data) { return SchedulerOf(data.command_); }

  // kData: *block are the next bytes, until the next call.
  Task<Event> Next(std::string_view* block);
  // Of what came so far.
  uint32_t crc() const { return crc_; }
  uint64_t size() const { return made_; }

 private:
  Task<Event> Refill();

  Command& command_;
  Archive& archive_;
  const uint16_t method_;
  uint64_t at_, left_;
  std::unique_ptr<codec::Inflater> inflater_;
  std::string packed_, block_;
  std::string_view input_;
  uint32_t crc_ = 0;
  uint64_t made_ = 0;
  bool ended_ = false;
};

}  // namespace bivalve::commands::zip
