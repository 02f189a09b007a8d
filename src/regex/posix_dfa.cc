#include "regex/posix_dfa.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include "base/utf8.h"

namespace bivalve::regex {
namespace {

using Op = RegexInstruction::Op;
constexpr size_t kNone = std::string_view::npos;

// What stood before a place.
constexpr uint8_t kAtStart = 1, kAfterWord = 2;

// An entry of the table is the next state, or negative: kUnknown, or a state that has to be looked at
// (it matches or is a dead end, or there was a match before the character).
int Special(int state, bool matched_before) { return -(1 + state * 2 + (matched_before ? 1 : 0)); }
int SpecialState(int entry) { return -(entry + 1) >> 1; }
bool MatchedBefore(int entry) { return (-(entry + 1) & 1) != 0; }

uint64_t HashOf(const std::vector<int>& places, uint8_t before) {
  uint64_t hash = 0xcbf29ce484222325u ^ before;
  for (int place : places) hash = (hash ^ static_cast<uint64_t>(place)) * 0x100000001b3u;
  return hash ^ hash >> 29;
}

}  // namespace

Dfa::Dfa(const RegexProgram& program, bool anchored, int newline)
    : program_(program), anchored_(anchored), newline_(newline), marks_(program.code.size()) {
  CharacterClass end;
  end.sets.resize(program.sets.size());
  end.newline = true;
  classes_.push_back(std::move(end));
  for (char32_t code = 0; code < 128; ++code)
    ascii_[code] = static_cast<uint8_t>(static_cast<int>(code) == newline_ ? 0 : AddClass(code));
  WidenRows();
  if (anchored_) FindBeginnings();
}

// Which bytes a match that is not empty can begin with; all of them when it may be empty or begins with an
// assertion.
void Dfa::FindBeginnings() {
  std::vector<int> places;
  ++mark_;
  AddClosure(program_.start, kAtStart, places);
  bool any = program_.has_assertions;
  for (int place : places) any |= program_.code[static_cast<size_t>(place)].op != Op::kSet;
  std::fill(std::begin(may_begin_), std::end(may_begin_), any);
  if (any) return;
  for (int place : places) {
    auto set = static_cast<size_t>(program_.code[static_cast<size_t>(place)].set);
    for (size_t byte = 0; byte < 128; ++byte)
      if (classes_[ascii_[byte]].sets[set]) may_begin_[byte] = true;
  }
}

int Dfa::AddClass(char32_t code) {
  CharacterClass c;
  c.sets.resize(program_.sets.size());
  for (size_t i = 0; i < program_.sets.size(); ++i) c.sets[i] = program_.sets[i].Has(code);
  c.word = program_.has_word_assertions && code < kRawByte && IsInClass(code, CharClass::kWord);
  for (size_t i = 1; i < classes_.size(); ++i)
    if (classes_[i].word == c.word && classes_[i].sets == c.sets) return static_cast<int>(i);
  classes_.push_back(std::move(c));
  return static_cast<int>(classes_.size()) - 1;
}

int Dfa::ClassOf(char32_t code) {
  if (code < 128) return ascii_[code];
  auto [at, fresh] = others_.try_emplace(code, 0);
  if (fresh) {
    if (others_.size() > 20'000) {  // a text that uses more characters than any language: start anew
      others_.clear();
      at = others_.try_emplace(code, 0).first;
    }
    at->second = AddClass(code);
    if (classes_.size() > (size_t{1} << shift_)) WidenRows();
  }
  return at->second;
}

int Dfa::ClassAt(std::string_view text, size_t* at) {
  if (program_.bytes) {
    auto byte = static_cast<unsigned char>(text[(*at)++]);
    return ClassOf(byte < 0x80 ? byte : kRawByte + byte);
  }
  Utf8Char c = DecodeUtf8(text.substr(*at));
  char32_t code = c.code == kInvalidChar ? kRawByte + static_cast<unsigned char>(text[*at]) : c.code;
  *at += c.length;
  return ClassOf(code);
}

void Dfa::WidenRows() {
  int shift = shift_;
  while ((size_t{1} << shift) < classes_.size() + 4) ++shift;
  if (shift == shift_) return;
  std::vector<int> wider(states_.size() << shift, kUnknown);
  for (size_t s = 0; s < states_.size(); ++s)
    std::copy_n(table_.begin() + static_cast<ptrdiff_t>(s << shift_), size_t{1} << shift_,
                wider.begin() + static_cast<ptrdiff_t>(s << shift));
  table_ = std::move(wider);
  shift_ = shift;
}

bool Dfa::Holds(AssertKind kind, uint8_t before, bool word, bool end) const {
  bool after_word = before & kAfterWord;
  switch (kind) {
    case AssertKind::kLineStart:
    case AssertKind::kBufferStart: return before & kAtStart;
    case AssertKind::kLineEnd:
    case AssertKind::kBufferEnd: return end;
    case AssertKind::kWordStart: return !after_word && word;
    case AssertKind::kWordEnd: return after_word && !word;
    case AssertKind::kWordBoundary: return after_word != word;
    case AssertKind::kNotBoundary: return after_word == word;
    case AssertKind::kNoWordBefore: return !after_word;
    case AssertKind::kNoWordAfter: return !word;
  }
  return false;
}

void Dfa::AddClosure(int instruction, uint8_t before, std::vector<int>& into) {
  stack_.push_back(instruction);
  while (!stack_.empty()) {
    int at = stack_.back();
    stack_.pop_back();
    auto index = static_cast<size_t>(at);
    if (marks_[index] == mark_) continue;
    marks_[index] = mark_;
    ++work_;
    const RegexInstruction& op = program_.code[index];
    if (op.op == Op::kSplit) {
      stack_.push_back(op.other);
      stack_.push_back(op.next);
    } else if (op.op == Op::kAssert &&
               (op.assertion == AssertKind::kLineStart || op.assertion == AssertKind::kBufferStart)) {
      if (before & kAtStart) stack_.push_back(op.next);
    } else {
      into.push_back(at);
    }
  }
}

// Goes through the assertions that hold before a character of this class.
void Dfa::Resolve(std::vector<int>& places, uint8_t before, const int* char_class) {
  const CharacterClass& next = classes_[static_cast<size_t>(*char_class)];
  for (int place : places) marks_[static_cast<size_t>(place)] = mark_;
  for (size_t i = 0; i < places.size(); ++i) {
    const RegexInstruction& op = program_.code[static_cast<size_t>(places[i])];
    if (op.op == Op::kAssert && Holds(op.assertion, before, next.word, next.newline))
      AddClosure(op.next, before, places);
  }
}

int Dfa::AddState(std::vector<int> places, uint8_t before) {
  std::sort(places.begin(), places.end());
  uint64_t hash = HashOf(places, before);
  auto [from, to] = by_hash_.equal_range(hash);
  for (auto it = from; it != to; ++it) {
    const State& state = states_[static_cast<size_t>(it->second)];
    if (state.before == before && state.places == places) return it->second;
  }
  State state;
  state.before = before;
  for (int place : places) state.matches |= program_.code[static_cast<size_t>(place)].op == Op::kMatch;
  places_used_ += places.size();
  state.places = std::move(places);
  states_.push_back(std::move(state));
  table_.resize(states_.size() << shift_, kUnknown);
  int id = static_cast<int>(states_.size()) - 1;
  by_hash_.emplace(hash, id);
  return id;
}

int Dfa::StartState(uint8_t before) {
  int& start = starts_[before];
  if (start >= 0) return start;
  std::vector<int> places;
  ++mark_;
  AddClosure(program_.start, before, places);
  return start = AddState(std::move(places), before);
}

void Dfa::Forget(int& state) {
  State kept = std::move(states_[static_cast<size_t>(state)]);
  states_.clear();
  table_.clear();
  by_hash_.clear();
  places_used_ = 0;
  std::fill(std::begin(starts_), std::end(starts_), -1);
  state = AddState(std::move(kept.places), kept.before);
}

int Dfa::Transition(int& state, int char_class, Meter& meter) {
  if (states_.size() > kMaxStates || places_used_ > kMaxPlaces) Forget(state);
  uint8_t before = states_[static_cast<size_t>(state)].before;
  std::vector<int> places = states_[static_cast<size_t>(state)].places;
  if (program_.has_assertions) {
    ++mark_;
    Resolve(places, before, &char_class);
  }
  const CharacterClass& c = classes_[static_cast<size_t>(char_class)];
  bool matched = false;
  for (int place : places) matched |= program_.code[static_cast<size_t>(place)].op == Op::kMatch;
  int target;
  if (c.newline) {
    target = StartState(kAtStart);
  } else {
    uint8_t after = c.word ? kAfterWord : 0;
    std::vector<int> next;
    ++mark_;
    for (int place : places) {
      const RegexInstruction& op = program_.code[static_cast<size_t>(place)];
      if (op.op == Op::kSet && c.sets[static_cast<size_t>(op.set)]) AddClosure(op.next, after, next);
    }
    if (!anchored_) AddClosure(program_.start, after, next);
    target = AddState(std::move(next), after);
  }
  work_ += static_cast<int64_t>(places.size()) + 8;
  stopped_ = !meter.Spend(std::exchange(work_, 0));
  const State& found = states_[static_cast<size_t>(target)];
  int entry = matched || found.matches || found.places.empty() ? Special(target, matched) : target;
  table_[(static_cast<size_t>(state) << shift_) + static_cast<size_t>(char_class)] = entry;
  return entry;
}

uint8_t Dfa::Before(std::string_view line, size_t at) const {
  if (at == 0) return kAtStart;
  if (!program_.has_word_assertions) return 0;
  return EndsWithWordCharacter(line.substr(0, at)) ? kAfterWord : 0;
}

bool Dfa::MatchesAtEnd(int state, Meter& meter) {
  int entry = table_[static_cast<size_t>(state) << shift_];
  if (entry == kUnknown) entry = Transition(state, 0, meter);
  return entry < 0 && MatchedBefore(entry);
}

// The whole speed of the search is this loop.
bool Dfa::Skip(std::string_view text, int* state, size_t* at) const {
  const int* table = table_.data();
  const int shift = shift_;
  const char* bytes = text.data();
  const size_t size = text.size();
  size_t i = *at;
  auto row = static_cast<size_t>(*state);
  for (; i < size; ++i) {
    auto byte = static_cast<unsigned char>(bytes[i]);
    if (byte >= 0x80) break;
    int entry = table[(row << shift) + ascii_[byte]];
    if (entry < 0) break;
    row = static_cast<size_t>(entry);
  }
  *state = static_cast<int>(row);
  *at = i;
  return i < size;
}

size_t Dfa::FindLine(std::string_view text, Meter& meter) {
  if (text.empty()) return kNone;
  int state = StartState(kAtStart);
  if (states_[static_cast<size_t>(state)].matches) return 0;
  meter.SpendBytes(text.size());
  for (size_t i = 0; i < text.size();) {
    size_t next = i;
    if (!Skip(text, &state, &next)) break;
    i = next;
    int char_class = ClassAt(text, &next);
    int entry = table_[(static_cast<size_t>(state) << shift_) + static_cast<size_t>(char_class)];
    if (entry == kUnknown) {
      entry = Transition(state, char_class, meter);
      if (stopped_) return kNone;
    }
    if (entry >= 0) {
      state = entry;
      i = next;
      continue;
    }
    if (MatchedBefore(entry)) return i;
    state = SpecialState(entry);
    if (states_[static_cast<size_t>(state)].matches) return next;
    i = next;
    if (states_[static_cast<size_t>(state)].places.empty() && char_class != 0) {
      i = text.find(static_cast<char>(newline_), next);
      if (i == kNone) return kNone;
    }
  }
  if (static_cast<unsigned char>(text.back()) != newline_ && MatchesAtEnd(state, meter)) return text.size();
  return kNone;
}

bool Dfa::Matches(std::string_view line, size_t from, Meter& meter) {
  int state = StartState(Before(line, from));
  if (states_[static_cast<size_t>(state)].matches) return true;
  // What was read is paid for; when it has to end nothing matches.
  for (size_t i = from; i < line.size();) {
    if (!Skip(line, &state, &i)) break;
    int char_class = ClassAt(line, &i);
    int entry = table_[(static_cast<size_t>(state) << shift_) + static_cast<size_t>(char_class)];
    if (entry == kUnknown) {
      entry = Transition(state, char_class, meter);
      if (stopped_) return false;
    }
    if (entry >= 0) {
      state = entry;
      continue;
    }
    if (MatchedBefore(entry)) return meter.SpendBytes(i - from);
    state = SpecialState(entry);
    if (states_[static_cast<size_t>(state)].matches) return meter.SpendBytes(i - from);
    if (states_[static_cast<size_t>(state)].places.empty()) {
      meter.SpendBytes(i - from);
      return false;
    }
  }
  return meter.SpendBytes(line.size() - from) && MatchesAtEnd(state, meter);
}

size_t Dfa::LongestEnd(std::string_view line, size_t from, Meter& meter) {
  int state = StartState(Before(line, from));
  size_t best = states_[static_cast<size_t>(state)].matches ? from : kNone;
  size_t i = from;
  while (i < line.size()) {
    if (!Skip(line, &state, &i)) break;
    size_t here = i;
    int char_class = ClassAt(line, &i);
    int entry = table_[(static_cast<size_t>(state) << shift_) + static_cast<size_t>(char_class)];
    if (entry == kUnknown) {
      entry = Transition(state, char_class, meter);
      if (stopped_) return kNone;
    }
    if (entry >= 0) {
      state = entry;
      continue;
    }
    if (MatchedBefore(entry)) best = here;
    state = SpecialState(entry);
    if (states_[static_cast<size_t>(state)].matches) best = i;
    if (states_[static_cast<size_t>(state)].places.empty()) {
      meter.SpendBytes(i - from);
      return best;
    }
  }
  meter.SpendBytes(i - from);
  return MatchesAtEnd(state, meter) ? line.size() : best;
}

}  // namespace bivalve::regex
