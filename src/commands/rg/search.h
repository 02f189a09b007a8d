// Search: rg over one open file.
//
// Text goes by in blocks of whole lines; only for --multiline, other encodings and compressed files it is
// gathered whole.
#pragma once

#include <deque>
#include <optional>
#include <string>
#include <string_view>

#include "commands/rg/printer.h"

namespace bivalve::commands::rg {

class Search {
 public:
  Search(Command& command, const Settings& settings, Matcher* matcher, Printer* printer)
      : command_(command), s_(settings), matcher_(matcher), printer_(printer) {}
  friend kernel::Scheduler& SchedulerOf(Search& search) { return search.command_.machine; }

  // Whether something was found. `named`: the user named this file, so that it is searched even when binary.
  Task<Result<bool>> File(FileRef file, std::string path, bool named);
  const Stats& total() const { return total_; }

 private:
  enum class Binary : uint8_t { kText, kQuit, kConvert };
  struct Kept {
    std::string text;
    uint64_t number, offset;
  };

  void Start(bool named);
  // A block as it was read, with the `held` bytes of an unfinished line right behind it, which come again;
  // false: the file is done with.
  bool Take(std::string_view block, size_t held);
  bool SearchLines(std::string_view block);
  void SearchWhole(std::string_view text);
  bool Select(std::string_view block, size_t begin, size_t end);
  // Lines that are not selected. False: nothing more is wanted.
  bool Gap(std::string_view block, size_t begin, size_t end);
  void KeepBefore(std::string_view block, size_t begin, size_t end);
  void EmitContext(std::string_view text, uint64_t number, uint64_t offset);
  void BreakBefore(uint64_t offset);
  uint64_t LineNumber(std::string_view block, size_t at);
  bool Stops() const;
  Task<Result<void>> Gather(kernel::Reader& in, std::string* text);
  Task<Result<void>> Unzip(FileRef file, std::string* text);
  Task<void> Pass(bool flush);

  Command& command_;
  const Settings& s_;
  Matcher* matcher_;
  Printer* printer_;
  Stats total_;
  // ---- of the file
  Binary binary_ = Binary::kText;
  std::optional<uint64_t> binary_offset_;
  uint64_t base_ = 0;   // offset of the block in the file
  uint64_t lines_ = 0;  // before counted_
  size_t counted_ = 0;  // place in the block
  uint64_t selected_ = 0;
  uint64_t after_left_ = 0;
  bool shown_any_ = false;
  uint64_t shown_to_ = 0;  // end of the last line shown, as an offset in the file
  bool hidden_ = false;    // a match in a binary file, which is not shown
  std::deque<Kept> before_;
  std::string converted_;
};

}  // namespace bivalve::commands::rg
