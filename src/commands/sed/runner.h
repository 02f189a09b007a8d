// Runs a script over the input.
//
// Execute is a plain function that goes on until something has to be waited for or the cycle is over; the
// coroutine Run does the waiting. The pattern space is a view into the block that was read until it is
// changed.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "commands/sed/files.h"
#include "commands/sed/script.h"

namespace bivalve::commands::sed {

class Runner {
 public:
  Runner(Command& command, Script& script, const Settings& settings, Files& files);
  friend kernel::Scheduler& SchedulerOf(Runner& runner) { return runner.command_.machine; }

  // The exit status.
  Task<int> Run();

 private:
  // What Execute stopped for.
  enum class Pause : uint8_t {
    kCycleEnd,   // the pattern space is written, unless -n
    kDeleted,    // it is not
    kRestart,    // `D`: the next cycle begins without a new line
    kQuit,       // `q`
    kQuitNow,    // `Q`
    kLookAhead,  // whether there is another line has to be known
    kNextLine,   // `n`, `N`: a line has to be read
    kAwait,      // the instruction itself waits: e, R, `s///e`
    kFlush,      // much output, or a long run
    kFailed,
  };
  enum class Answer : uint8_t { kNo, kYes, kWait, kFailed };
  struct Appended {
    enum Kind : uint8_t { kText, kFile } kind;
    std::string text;  // or the file's name
  };

  Pause Execute();
  Answer Selected(Instruction& it);
  Answer Matches(const Address& address);
  Answer InRange(Instruction& it);
  Answer StartRange(Instruction& it);
  Answer FindPattern(Pattern* pattern, regex::Regex** used);
  Answer MatchesPattern(Pattern* pattern);
  // Fills match_: the whole, and the groups where they are wanted.
  bool SearchFrom(regex::Regex& regex, size_t from, bool groups);

  // ---- the pattern space
  void Own();
  void Set(std::string& text);  // takes the text, leaves something
  bool Append(std::string_view text);
  bool TooLong();
  void Print(Output& output) {
    files_.Write(output, space_, whole_);
    output.missing_newline |= !whole_;
  }

  // ---- instructions
  Answer Substitute(Instruction& it);
  void Replace(const Substitution& s, const std::vector<regex::Span>& match, std::string& out);
  void Transliterate(const Transliteration& y);
  void List(uint64_t width);
  void Delete(size_t bytes);

  // ---- the input
  // A line for the pattern space; in `append` behind a newline. False at the end.
  Task<bool> ReadLine(bool append);
  Task<bool> MoreLines();
  Task<void> WriteAppended();
  // `0r`.
  static bool IsLeading(const Instruction& it) {
    return it.name == 'r' && it.first && !it.second && it.first->kind == Address::Kind::kLine &&
           it.first->number == 0;
  }
  Task<void> Await(Instruction& it);
  Task<std::string> RunShell(std::string command);
  void TakeLine(bool append);
  void ResetRanges();
  // Passes lines that no command of the script would touch.
  void SkipLines();
  void PrepareSkipping();

  Command& command_;
  Script& script_;
  const Settings& settings_;
  Files& files_;
  size_t pc_ = 0;
  std::string_view space_;
  std::string own_;    // what space_ shows once it was changed
  bool whole_ = true;  // the line had its newline
  std::string hold_;
  bool hold_whole_ = true;  // what is held brings this along
  std::string scratch_;
  std::vector<regex::Span> match_;
  uint64_t line_ = 0;
  std::optional<bool> more_;  // whether there is another line, as far as it was looked at
  bool replaced_ = false;
  bool evaluate_ = false;  // `s///e` has replaced something
  bool reset_ = false;     // a new file begins, and files are separate
  std::vector<Appended> appended_;
  Pattern* last_pattern_ = nullptr;
  std::string failure_;
  int64_t steps_ = 0;
  // ---- skipping
  bool skipping_ = false;
  bool begins_with_files_ = false;
  bool counts_ = false;  // line numbers matter
  std::vector<Pattern*> triggers_;
  std::vector<size_t> hits_;
  uint64_t hits_generation_ = 0;
  int useless_ = 0;
  // ---- --debug
  void DebugInput();
  void DebugInstruction(const Instruction& it);
  void DebugMatch();
  void DebugAfter(char name);
  void DebugSpace();
  void DebugHold();
  void DebugText(std::string_view label, std::string_view text);
};

}  // namespace bivalve::commands::sed
