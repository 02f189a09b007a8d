// Engine: one run of jq: the compiled program, its inputs, its messages.
//
// Everything here but Fill is native code, run within Native::Run: it does not wait. When an input has to be
// read first, Advance and Next say so; Fill reads, and the same call goes on where it was.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "commands/jq/native.h"
#include "commands/jq/options.h"
#include "jq.h"
#include "jv.h"

namespace bivalve::commands::jq {

enum class Step : uint8_t {
  kValue,  // the next one is there
  kEnd,    // no more
  kWait,   // Fill first
  kPause,  // the turn is over: Yield first
  kLeft,   // the native code was left; see Native::failure
};

class Engine {
 public:
  Engine(Command& command, Native& native, Options& options)
      : command_(command), native_(native), o_(options) {}
  friend kernel::Scheduler& SchedulerOf(Engine& engine) { return SchedulerOf(engine.command_); }

  // `origin`: the directory of the program's file. Messages are in TakeMessages. False: it does not compile.
  bool Compile(const std::string& program, const std::string& origin);

  // ---- the main loop
  // The next input; kEnd also when it was no JSON, with problem() saying why.
  Step NextInput();
  const std::optional<std::string>& problem() const { return problem_; }
  void Start(bool null_input);  // the program, on the input
  // Prints results into the Native's output until there is no more, or something is to be waited for.
  Step Results();
  Task<void> Fill();

  // Of the run that ended: as jq's own main has it.
  int result() const { return result_; }
  bool halted() const { return halted_; }
  // Files that could not be read.
  int failures() const { return failures_; }
  // What debug, stderr and errors have written since.
  std::string TakeMessages() { return std::exchange(messages_, {}); }

  // ---- used by callbacks from native code
  static Engine& Of(void* data) { return *static_cast<Engine*>(data); }
  void AddMessage(std::string_view text) { messages_.append(text); }
  jv TakeInput();
  bool MustWait(const char* builtin);
  jv Position();
  jv filename() { return jv_copy(filename_); }
  double line() const { return static_cast<double>(line_); }
  int dump_flags = 0;

 private:
  struct CompileJob;
  static void DoCompile(void* arg);
  static void DoNextInput(void* arg);
  static void DoStart(void* arg);
  static void DoResults(void* arg);
  void PrintResult(jv result, bool* stop);
  void EndRun(jv result);

  // One turn of jq's reading loop: kValue (in value_), kEnd or kWait.
  Step Advance();
  bool ReadMore(bool* is_last);
  bool NextPiece(std::string_view* piece);

  Command& command_;
  Native& native_;
  Options& o_;
  jq_state* jq_ = nullptr;
  Step step_ = Step::kEnd;
  bool null_start_ = false;
  std::string messages_;
  std::optional<std::string> problem_;
  int result_ = 0;
  bool halted_ = false;

  // ---- input
  jv_parser* parser_ = nullptr;
  jv value_ = jv_invalid();
  jv partial_ = jv_invalid();  // a raw line so far
  jv slurped_ = jv_invalid();
  jv filename_ = jv_invalid();
  uint64_t line_ = 0;
  size_t next_file_ = 0;
  std::optional<kernel::Reader> reader_;
  std::string buffer_;  // read from the file; before start_ it is used
  size_t start_ = 0;
  std::string read_error_;
  std::string piece_;  // what the parser looks at
  bool wants_open_ = false;
  bool read_all_ = false;   // of the file
  bool at_end_ = false;     // and everything of it was given to the parser
  bool has_input_ = false;  // value_ waits for `input`
  bool inputs_over_ = false;
  int failures_ = 0;
};

}  // namespace bivalve::commands::jq
