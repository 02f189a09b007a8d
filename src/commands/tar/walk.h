// MemberWalk: the members of an archive, one after the other, for everything that reads one.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "commands/tar/tar.h"

namespace bivalve::commands::tar {

class MemberWalk {
 public:
  explicit MemberWalk(Tar& tar) : tar_(tar) {}
  friend kernel::Scheduler& SchedulerOf(MemberWalk& walk) { return SchedulerOf(walk.tar_); }

  // False: it has been said why not.
  Task<bool> Open(std::string archive);
  // What is left of an open archive, uncompressed and at its beginning (append, delete).
  Task<bool> OpenFile(FileRef file);
  // The next member; null at the end, or when going on is pointless. Skips what was not read of the last
  // one. Valid until the next call.
  Task<Member*> Next();
  // A piece of the member's data; empty at its end, or when the archive ends too early.
  Task<std::string_view> Data();
  // Reports what was wrong with the archive, and waits for its filter.
  Task<void> Close();

  // Where the member's headers and the archive's end begin.
  int64_t start() const { return start_; }
  int64_t end() const { return end_; }
  int64_t position() const { return input_->position(); }
  int64_t left() const { return left_; }

 private:
  Task<void> UnexpectedEnd();
  Task<void> TellLoneBlock();
  Task<void> TellWarnings();
  Tar& tar_;
  std::optional<Input> input_;
  HeaderReader headers_;
  int64_t left_ = 0;  // of the data
  int64_t padding_ = 0;
  int64_t start_ = 0, end_ = 0;
  bool any_ = false, members_ = false, skipping_ = false, done_ = false;
};

// Which members an operation is about, by the operands and exclusions.
class MemberFilter {
 public:
  explicit MemberFilter(Tar& tar);
  friend kernel::Scheduler& SchedulerOf(MemberFilter& filter) { return SchedulerOf(filter.tar_); }

  // The operand that asks for it, or the one that stands for all; null: it is not wanted.
  const NameArgument* Find(const Member& member);
  // Every operand has had its occurrence: nothing more can match.
  bool Satisfied() const;
  // "Not found in archive" for the others.
  Task<void> ReportMissing();

 private:
  struct Wanted {
    const NameArgument* argument;
    std::string name;
    NamePattern pattern;
    uint64_t found = 0;
  };
  Tar& tar_;
  NameArgument everything_{};
  std::vector<Wanted> wanted_;
  bool started_ = true;
};

}  // namespace bivalve::commands::tar
