// Where a sed script's lines come from and go to: the input files one after another, the main output (a
// temporary file while a file is edited in place), and the files of `w`.
#pragma once

#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "commands/command.h"
#include "commands/line_blocks.h"
#include "commands/sed/script.h"

namespace bivalve::commands::sed {

// Text on its way to a file.
struct Sink {
  FileRef file;
  std::string name;
  std::string text = {};
};

// One way into a sink. A line without its end leaves the newline to whoever writes next.
struct Output {
  Sink* sink = nullptr;
  bool missing_newline = false;
};

class Files {
 public:
  static constexpr size_t kFlushAt = 32 << 10;

  Files(Command& command, const Settings& settings, std::vector<std::string> operands)
      : command_(command), settings_(settings), operands_(std::move(operands)) {}
  friend kernel::Scheduler& SchedulerOf(Files& files) { return files.command_.machine; }

  // ---- input
  // The lines that are there at once, and the place of the next one in them.
  std::string_view block() const { return block_; }
  size_t at() const { return at_; }
  bool HasLine() const { return at_ < block_.size(); }
  void Skip(size_t to) { at_ = to; }
  // Precondition: HasLine. *whole is false for a line without end.
  std::string_view Take(bool* whole);
  // More of the open file; false at its end. What block() gave is gone.
  Task<bool> Refill();
  // The next operand that can be opened; false when there is none left. The one before was closed.
  Task<bool> OpenNext();
  bool IsOpen() const { return open_; }
  // Ends the open file; when it was edited in place it gets its new content here.
  Task<void> CloseInput();
  // Gives back what was read and not used, for whoever reads the same description next.
  Task<void> GiveBack();
  const std::string& name() const { return name_; }
  bool drained() const { return drained_; }
  uint64_t generation() const { return generation_; }  // of block()

  // ---- output
  // Opens what the script writes. False: reported.
  Task<bool> OpenOutputs(const Script& script);
  Output& main() { return main_; }
  Output& output(int index) { return outputs_[static_cast<size_t>(index)]; }
  void Write(Output& output, std::string_view text, bool newline);
  // Text that brings its own end.
  void WriteText(Output& output, std::string_view text) { Write(output, text, false); }
  bool Full() const { return main_.sink->text.size() >= kFlushAt || others_full_; }
  Task<void> FlushAll();
  // One line of a file of R, with its end; nothing when there is no more.
  Task<std::optional<std::string>> LineOf(const Script& script, int source);

  // Something that ends the program was reported.
  bool failed() const { return failed_; }
  Task<void> Panic(std::string text, int status);

 private:
  Task<bool> FollowLinks(std::string& path);
  Task<bool> StartInPlace(std::string path);
  Task<void> Flush(Sink& sink);

  Command& command_;
  const Settings& settings_;
  std::vector<std::string> operands_;
  size_t next_ = 0;
  // ---- the open file
  bool open_ = false;
  std::string name_ = "-";
  FileRef file_;
  std::unique_ptr<LineBlocks> lines_;
  std::string unbuffered_;
  std::string_view block_;
  size_t at_ = 0;
  bool drained_ = false;
  uint64_t generation_ = 0;
  // ---- the file edited in place
  std::string target_, temporary_;
  kernel::Stat target_stat_;
  Sink place_;
  // ---- outputs
  Sink stdout_, stderr_;
  std::deque<Sink> sinks_;
  std::deque<Output> outputs_;
  Output main_{&stdout_};
  bool others_full_ = false;
  std::vector<std::unique_ptr<kernel::Reader>> sources_;
  bool failed_ = false;
};

}  // namespace bivalve::commands::sed
