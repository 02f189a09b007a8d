// LineMatcher: finds lines that match, in time linear in the text, by sets of positions made when they
// are first needed.
//
// ASCII goes through a table of bytes, other characters are decoded and put into classes by the sets
// of the program, so that classes and case of Unicode cost nothing until they are met. States are
// forgotten when they become too many. Nothing recurses and nothing depends on the pattern's shape
// but the number of positions a state holds.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/meter.h"
#include "regex/posix_program.h"

namespace bivalve::regex {

struct Span {
  size_t begin = 0;
  size_t end = 0;
};

class Dfa {
 public:
  // Unanchored: a match may begin anywhere in a line. A negative `newline`: a text is one line.
  Dfa(const RegexProgram& program, bool anchored, int newline);

  // A place within, or at the end of, the first line of `text` that has a match; npos when none has.
  // `text` is whole lines; the last may lack its newline.
  size_t FindLine(std::string_view text, Meter& meter);
  // Whether this one line (without newline) has a match that begins at `from` or later.
  bool Matches(std::string_view line, size_t from, Meter& meter);
  // Anchored: whether a match may begin at `at`, as far as the byte there tells. Cheap.
  bool MayBegin(std::string_view line, size_t at) const {
    auto byte = static_cast<unsigned char>(line[at]);
    return byte >= 0x80 || may_begin_[byte];
  }
  // Anchored: the end of the longest match that begins at `from`; npos when there is none.
  size_t LongestEnd(std::string_view line, size_t from, Meter& meter);

 private:
  struct State {
    std::vector<int> places;  // instructions, sorted: kSet, kAssert and kMatch
    uint8_t before = 0;       // what stood before this place
    bool matches = false;     // without looking at what follows
  };
  static constexpr int kUnknown = INT32_MIN;
  static constexpr size_t kMaxStates = 3000;
  static constexpr size_t kMaxPlaces = 1'000'000;

  int ClassOf(char32_t code);
  // The class of the character at *at, which moves behind it.
  int ClassAt(std::string_view text, size_t* at);
  int AddClass(char32_t code);
  // Entry of the table for a class seen in a state; `state` is renumbered when all others are forgotten.
  int Transition(int& state, int char_class, Meter& meter);
  int AddState(std::vector<int> places, uint8_t before);
  int StartState(uint8_t before);
  void FindBeginnings();
  void AddClosure(int instruction, uint8_t before, std::vector<int>& into);
  void Resolve(std::vector<int>& places, uint8_t before, const int* char_class);
  bool Holds(AssertKind kind, uint8_t before, bool word, bool end) const;
  uint8_t Before(std::string_view line, size_t at) const;
  void WidenRows();
  void Forget(int& state);
  // Goes through characters of ASCII while the states need no look; false at the end of `text`.
  bool Skip(std::string_view text, int* state, size_t* at) const;
  // Runs until a match, a dead end or the end; the common part of the public calls.
  bool MatchesAtEnd(int state, Meter& meter);

  const RegexProgram& program_;
  const bool anchored_;
  const int newline_;
  // ---- characters
  struct CharacterClass {
    std::vector<bool> sets;
    bool word = false;
    bool newline = false;
  };
  std::vector<CharacterClass> classes_;
  uint8_t ascii_[128];
  std::unordered_map<char32_t, int> others_;
  bool may_begin_[128];
  int shift_ = 0;  // 1 << shift_ classes fit into a row of the table
  // ---- states
  std::vector<State> states_;
  std::vector<int> table_;  // see Entry in the .cc
  std::unordered_multimap<uint64_t, int> by_hash_;
  size_t places_used_ = 0;
  int starts_[4] = {-1, -1, -1, -1};
  std::vector<uint32_t> marks_;
  uint32_t mark_ = 0;
  std::vector<int> stack_;
  int64_t work_ = 0;      // places visited since the meter was told
  bool stopped_ = false;  // the meter said so at the last transition
};

}  // namespace bivalve::regex
