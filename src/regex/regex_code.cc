#include "regex/regex_code.h"

#include <utility>

#include "base/utf8.h"

namespace bivalve::regex {

using Kind = RegexNode::Kind;
constexpr size_t kNone = std::string_view::npos;

// ---- Building -------------------------------------------------------------------------------------

// Backwards, as CompilePosix does: Emit(node, next) returns the entry of code that goes on at `next`.
class RegexCode::Builder {
 public:
  explicit Builder(RegexCode& code) : code_(code), tree_(code.tree_) {}

  Result<void> Run() {
    int last = Add({.op = Op::kMatch});
    last = Add({.op = Op::kSave, .arg = 1, .next = last});
    int body = Emit(tree_.root, last, 0);
    code_.start_ = Add({.op = Op::kSave, .arg = 0, .next = body});
    if (too_big_) return Fail(Errno::kInval, {}, "Regular expression too big");
    return {};
  }

 private:
  int Add(Instruction instruction) {
    if (code_.code_.size() >= kMaxSize) {
      too_big_ = true;
      return 0;
    }
    if (instruction.op == Op::kSplit) instruction.arg = code_.splits_++;
    code_.code_.push_back(instruction);
    return static_cast<int>(code_.code_.size()) - 1;
  }

  int Emit(int index, int next, int depth) {
    if (depth > 2 * RegexTree::kMaxDepth + 100) too_big_ = true;
    if (too_big_) return 0;
    const RegexNode& node = tree_.nodes[static_cast<size_t>(index)];
    switch (node.kind) {
      case Kind::kEmpty: return next;
      case Kind::kSet: return Add({.op = Op::kSet, .arg = node.set, .next = next});
      case Kind::kConcat:
        for (size_t i = node.children.size(); i-- > 0;) next = Emit(node.children[i], next, depth + 1);
        return next;
      case Kind::kAlternate: {
        int entry = Emit(node.children.back(), next, depth + 1);
        for (size_t i = node.children.size() - 1; i-- > 0;) {
          int left = Emit(node.children[i], next, depth + 1);
          entry = Add({.op = Op::kSplit, .next = left, .other = entry});
        }
        return entry;
      }
      case Kind::kRepeat: return EmitRepeat(node, next, depth);
      case Kind::kGroup: {
        int close = Add({.op = Op::kSave, .arg = 2 * node.low + 1, .next = next});
        int body = Emit(node.children[0], close, depth + 1);
        return Add({.op = Op::kSave, .arg = 2 * node.low, .next = body});
      }
      case Kind::kBackReference: return Add({.op = Op::kReference, .arg = node.low, .next = next});
      case Kind::kAssert: return Add({.op = Op::kAssert, .assertion = node.assertion, .next = next});
    }
    return next;
  }

  int EmitRepeat(const RegexNode& node, int next, int depth) {
    if (node.high == RegexNode::kInfinite) {
      // loop: split(mark body progress → loop, next).
      int mark = code_.marks_++;
      int loop = Add({.op = Op::kSplit, .next = -1, .other = next});
      int progress = Add({.op = Op::kProgress, .arg = mark, .next = loop, .other = next});
      int body = Emit(node.children[0], progress, depth + 1);
      int entry = Add({.op = Op::kMark, .arg = mark, .next = body});
      if (too_big_) return 0;
      code_.code_[static_cast<size_t>(loop)].next = entry;
      next = loop;
    } else {
      int end = next;
      for (int i = node.low; i < node.high && !too_big_; ++i) {
        int body = Emit(node.children[0], next, depth + 1);
        next = Add({.op = Op::kSplit, .next = body, .other = end});
      }
    }
    for (int i = 0; i < node.low && !too_big_; ++i) next = Emit(node.children[0], next, depth + 1);
    return next;
  }

  RegexCode& code_;
  const RegexTree& tree_;
  bool too_big_ = false;
};

namespace {
bool IsAny(const CharSet& set) {
  return !set.ranges.empty() && set.ranges[0].first == 0 && set.ranges[0].last == kRawByte - 1;
}
}  // namespace

Result<std::unique_ptr<RegexCode>> RegexCode::Compile(RegexTree tree, bool ignore_case, bool newline,
                                                      char line_end) {
  auto code = std::make_unique<RegexCode>();
  code->tree_ = std::move(tree);
  code->ignore_case_ = ignore_case;
  code->newline_ = newline;
  code->line_end_ = line_end;
  TRY_VOID(Builder(*code).Run());
  for (const CharSet& set : code->tree_.sets) {
    AsciiSet ascii;
    for (char32_t c = 0; c < 128; ++c) {
      bool end = newline && c == static_cast<unsigned char>(line_end) && (set.negated || IsAny(set));
      if (!end && set.Has(c)) ascii.bits[c >> 6] |= uint64_t{1} << (c & 63);
    }
    code->ascii_.push_back(ascii);
  }
  return code;
}

// ---- Running --------------------------------------------------------------------------------------

class RegexCode::Runner {
 public:
  Runner(const RegexCode& code, std::string_view text, size_t from, std::optional<size_t> end, bool not_bol,
         Meter& meter, int64_t* search_steps)
      : code_(code),
        text_(text),
        from_(from),
        end_(end),
        not_bol_(not_bol),
        meter_(meter),
        search_steps_(search_steps),
        slots_(code.scratch_.slots),
        marks_(code.scratch_.marks),
        stack_(code.scratch_.stack),
        seen_(code.scratch_.seen) {
    slots_.assign(static_cast<size_t>(code.tree_.groups + 1) * 2, kNone);
    marks_.assign(static_cast<size_t>(code.marks_), kNone);
    stack_.clear();
    // Without back-references what can be reached from (choice, place) does not depend on the way there:
    // each pair is tried once. Marks then have nothing to add.
    span_ = (end ? *end : text.size()) - from + 1;
    size_t bits = static_cast<size_t>(code.splits_) * span_;
    memo_ = !code.tree_.has_back_reference && bits <= kMemoBits && meter.Hold(bits / 8);
    if (memo_) seen_.assign(bits / 64 + 1, 0);
  }

  bool Run(std::vector<Span>* match) {
    size_t at = from_;
    int pc = code_.start_;
    int64_t steps = 0, longer = 0;
    bool found = false, spent = true;
    std::vector<size_t>& best = code_.scratch_.best;
    while (spent) {
      if (++steps >= kStepsPerLook) {
        *search_steps_ += steps;
        spent = meter_.Spend(steps / 4) && meter_.SearchOn(*search_steps_) &&
                meter_.HoldMore(stack_, 2 * kStepsPerLook);
        if (found && !memo_ && (longer += steps) > kLongerSteps) break;
        steps = 0;
      }
      bool on = Step(&pc, &at);
      if (on && pc == kDone) {
        // The longest match wins; of these the first one.
        if (!found || at > best[1]) best = slots_;
        found = true;
        if (end_ || at == text_.size()) break;
        on = false;
      }
      if (!on && !Back(&pc, &at)) break;
    }
    meter_.Spend(steps / 4 + 1);
    if (!found || !spent) return false;
    Fill(match, best);
    return true;
  }

 private:
  static constexpr int64_t kStepsPerLook = 256;
  static constexpr size_t kMemoBits = size_t{1} << 27;
  static constexpr int64_t kLongerSteps = 100'000;
  static constexpr int kDone = -1;

  bool Back(int* pc, size_t* at) {
    while (!stack_.empty()) {
      Choice choice = stack_.back();
      stack_.pop_back();
      if (choice.pc >= 0) {
        *pc = choice.pc;
        *at = choice.value;
        return true;
      }
      size_t index = static_cast<size_t>(~choice.pc);
      (index < slots_.size() ? slots_[index] : marks_[index - slots_.size()]) = choice.value;
    }
    return false;
  }

  void Keep(size_t index, size_t& variable, size_t value) {
    stack_.push_back({~static_cast<int>(index), variable});
    variable = value;
  }

  bool Step(int* pc, size_t* at) {
    const Instruction& it = code_.code_[static_cast<size_t>(*pc)];
    *pc = it.next;
    switch (it.op) {
      case Op::kSet: return Take(it.arg, at);
      case Op::kSplit:
        if (memo_) {
          size_t bit = static_cast<size_t>(it.arg) * span_ + (*at - from_);
          uint64_t mask = uint64_t{1} << (bit & 63);
          if (seen_[bit >> 6] & mask) return false;
          seen_[bit >> 6] |= mask;
        }
        stack_.push_back({it.other, *at});
        return true;
      case Op::kAssert: return Holds(it.assertion, *at);
      case Op::kSave:
        Keep(static_cast<size_t>(it.arg), slots_[static_cast<size_t>(it.arg)], *at);
        return true;
      case Op::kReference: return Refer(it.arg, at);
      case Op::kMark:
        if (!memo_)
          Keep(slots_.size() + static_cast<size_t>(it.arg), marks_[static_cast<size_t>(it.arg)], *at);
        return true;
      case Op::kProgress:
        // A turn that took nothing is the last one.
        if (!memo_ && marks_[static_cast<size_t>(it.arg)] == *at) *pc = it.other;
        return true;
      case Op::kMatch:
        if (end_ && *at != *end_) return false;
        *pc = kDone;
        return true;
    }
    return false;
  }

  size_t Limit() const { return end_ ? *end_ : text_.size(); }

  char32_t CodeAt(std::string_view text, size_t at, size_t* length) const {
    if (code_.tree_.bytes) {
      *length = 1;
      auto byte = static_cast<unsigned char>(text[at]);
      return byte < 0x80 ? byte : kRawByte + byte;
    }
    Utf8Char c = DecodeUtf8(text.substr(at));
    *length = c.length;
    return c.code == kInvalidChar ? kRawByte + static_cast<unsigned char>(text[at]) : c.code;
  }

  bool Take(int index, size_t* at) const {
    if (*at >= Limit()) return false;
    auto byte = static_cast<unsigned char>(text_[*at]);
    if (byte < 0x80) {
      ++*at;
      return code_.ascii_[static_cast<size_t>(index)].bits[byte >> 6] >> (byte & 63) & 1;
    }
    size_t length;
    char32_t code = CodeAt(text_, *at, &length);
    if (!code_.tree_.sets[static_cast<size_t>(index)].Has(code)) return false;
    *at += length;
    return true;
  }

  bool Refer(int group, size_t* at) {
    size_t begin = slots_[static_cast<size_t>(group) * 2], end = slots_[static_cast<size_t>(group) * 2 + 1];
    if (begin == kNone || end == kNone || end < begin) return false;
    meter_.SpendBytes(end - begin);
    std::string_view wanted = text_.substr(begin, end - begin);
    if (!code_.ignore_case_) {
      if (Limit() - *at < wanted.size() || text_.substr(*at, wanted.size()) != wanted) return false;
      *at += wanted.size();
      return true;
    }
    size_t here = *at;
    for (size_t i = 0; i < wanted.size();) {
      if (here >= Limit()) return false;
      size_t left, right;
      if (ToLower(CodeAt(wanted, i, &left)) != ToLower(CodeAt(text_, here, &right))) return false;
      i += left;
      here += right;
    }
    *at = here;
    return true;
  }

  bool IsWordAt(size_t at) const {
    size_t length;
    return at < text_.size() && IsInClass(CodeAt(text_, at, &length), CharClass::kWord);
  }

  bool Holds(AssertKind kind, size_t at) const {
    bool word = kind > AssertKind::kBufferEnd;
    bool before = word && EndsWithWordCharacter(text_.substr(0, at)), after = word && IsWordAt(at);
    switch (kind) {
      case AssertKind::kLineStart:
        return at == 0 ? !not_bol_ : code_.newline_ && text_[at - 1] == code_.line_end_;
      case AssertKind::kLineEnd:
        return at == text_.size() || (code_.newline_ && text_[at] == code_.line_end_);
      case AssertKind::kBufferStart: return at == 0;
      case AssertKind::kBufferEnd: return at == text_.size();
      case AssertKind::kWordStart: return !before && after;
      case AssertKind::kWordEnd: return before && !after;
      case AssertKind::kWordBoundary: return before != after;
      case AssertKind::kNotBoundary: return before == after;
      case AssertKind::kNoWordBefore: return !before;
      case AssertKind::kNoWordAfter: return !after;
    }
    return false;
  }

  static void Fill(std::vector<Span>* match, const std::vector<size_t>& slots) {
    if (!match) return;
    match->clear();
    for (size_t i = 0; i < slots.size(); i += 2) {
      bool set = slots[i] != kNone && slots[i + 1] != kNone;
      match->push_back(set ? Span{slots[i], slots[i + 1]} : Span{kNone, kNone});
    }
  }

  const RegexCode& code_;
  std::string_view text_;
  size_t from_;
  std::optional<size_t> end_;
  bool not_bol_;
  Meter& meter_;
  int64_t* search_steps_;
  std::vector<size_t>& slots_;
  std::vector<size_t>& marks_;
  std::vector<Choice>& stack_;
  std::vector<uint64_t>& seen_;
  size_t span_ = 0;
  bool memo_ = false;
};

bool RegexCode::MatchAt(std::string_view text, size_t from, std::optional<size_t> end, bool not_bol,
                        Meter& meter, std::vector<Span>* match, int64_t* search_steps) const {
  return Runner(*this, text, from, end, not_bol, meter, search_steps).Run(match);
}

}  // namespace bivalve::regex
