// The stack machine.
#include <utility>

#include "shell/arith.h"

namespace bivalve::shell {
namespace {

uint64_t U(int64_t number) { return static_cast<uint64_t>(number); }
int64_t S(uint64_t number) { return static_cast<int64_t>(number); }

int64_t Power(int64_t base, int64_t exponent) {
  uint64_t result = 1, square = U(base);
  for (; exponent > 0; exponent >>= 1, square *= square) {
    if (exponent & 1) result *= square;
  }
  return S(result);
}

class Machine {
 public:
  explicit Machine(ArithEnv env) : vars_(env.vars), meter_(env.meter), nounset_(env.nounset) {}

  Outcome<int64_t> Run(const ArithProgram& program) {
    auto result = Execute(program);
    if (!result && result.error().kind == ErrorKind::kArith && InSubscript())
      return RefuseIndex(result.error());
    return result;
  }

 private:
  struct Frame {
    const ArithProgram* program;
    size_t at;
    std::unique_ptr<ArithProgram> owned;  // the program that runs above this frame
    bool makes_place;                     // its value is an index, not an operand
    uint32_t element;
  };

  // Whether what runs was to become an index: a failure there reaches further.
  bool InSubscript() const {
    auto inside = [](const ArithProgram& program, size_t at) {
      for (size_t i = 0; i < program.code.size() && i < at; ++i) {
        const ArithOp& op = program.code[i];
        if (op.code == ArithCode::kSubscript && at <= static_cast<size_t>(op.value)) return true;
      }
      return false;
    };
    if (program_ && inside(*program_, at_)) return true;
    for (const Frame& frame : frames_)
      if (frame.makes_place || inside(*frame.program, frame.at)) return true;
    return false;
  }

  Outcome<int64_t> Execute(const ArithProgram& program) {
    if (!meter_.Spend(static_cast<int64_t>(program.code.size()))) return Stopped();
    Enter(program);
    for (;;) {
      const ArithOp& op = program_->code[at_++];
      switch (op.code) {
        case ArithCode::kPush: *top_++ = op.value; break;
        case ArithCode::kDrop: --top_; break;
        case ArithCode::kLoad:
          if (vars_.GetInteger(op.arg, top_)) [[likely]] {
            ++top_;
          } else if (!LoadSlow(op.arg)) {
            return std::unexpected(std::move(error_));
          }
          break;
        case ArithCode::kStore:
          if (!vars_.SetInteger(op.arg, top_[-1])) [[unlikely]] {
            if (!Stored(vars_.AssignInteger(op.arg, top_[-1]))) return std::unexpected(std::move(error_));
          }
          break;
        case ArithCode::kPreAdd:
        case ArithCode::kPostAdd:
          if (int64_t old; vars_.GetInteger(op.arg, &old) &&
                           vars_.SetInteger(op.arg, S(U(old) + U(op.value)))) [[likely]] {
            *top_++ = op.code == ArithCode::kPreAdd ? S(U(old) + U(op.value)) : old;
          } else if (!AddSlow(op)) {
            return std::unexpected(std::move(error_));
          }
          break;
        case ArithCode::kSubscript:
          if (!Subscript(op)) return std::unexpected(std::move(error_));
          break;
        case ArithCode::kMakePlace: MakePlace(op.arg, *--top_); break;
        case ArithCode::kLoadPlace:
        case ArithCode::kKeepPlace:
          if (!LoadPlace(op.code == ArithCode::kKeepPlace)) return std::unexpected(std::move(error_));
          break;
        case ArithCode::kStorePlace:
          if (!StorePlace(top_[-1])) return std::unexpected(std::move(error_));
          break;
        case ArithCode::kPreAddPlace:
        case ArithCode::kPostAddPlace:
          if (!AddPlace(op)) return std::unexpected(std::move(error_));
          break;
        case ArithCode::kJump: at_ = static_cast<size_t>(op.value); break;
        case ArithCode::kJumpIfZero:
          if (*--top_ == 0) at_ = static_cast<size_t>(op.value);
          break;
        case ArithCode::kAnd:
          if (top_[-1] == 0) {
            at_ = static_cast<size_t>(op.value);
          } else {
            --top_;
          }
          break;
        case ArithCode::kOr:
          if (top_[-1] != 0) {
            top_[-1] = 1;
            at_ = static_cast<size_t>(op.value);
          } else {
            --top_;
          }
          break;
        case ArithCode::kBool: top_[-1] = top_[-1] != 0; break;
        case ArithCode::kNegate: top_[-1] = S(0 - U(top_[-1])); break;
        case ArithCode::kNot: top_[-1] = !top_[-1]; break;
        case ArithCode::kComplement: top_[-1] = ~top_[-1]; break;
        case ArithCode::kFail: return Refuse(ErrorKind::kArith, program_->messages[op.value]);
        case ArithCode::kEnd:
          if (frames_.empty()) return *--top_;
          Leave();
          break;
        default:
          if (!Binary(op)) return Refuse(ErrorKind::kArith, program_->messages[op.arg]);
      }
    }
  }

  bool Binary(const ArithOp& op) {
    int64_t right = *--top_;
    int64_t& left = top_[-1];
    switch (op.code) {
      case ArithCode::kAdd: left = S(U(left) + U(right)); return true;
      case ArithCode::kSub: left = S(U(left) - U(right)); return true;
      case ArithCode::kMul: left = S(U(left) * U(right)); return true;
      case ArithCode::kDiv:
        if (right == 0) return false;
        left = right == -1 ? S(0 - U(left)) : left / right;
        return true;
      case ArithCode::kMod:
        if (right == 0) return false;
        left = right == -1 ? 0 : left % right;
        return true;
      // The count is taken modulo 64, as the processors do on which bash runs.
      case ArithCode::kShl: left = S(U(left) << (U(right) & 63)); return true;
      case ArithCode::kShr: left >>= U(right) & 63; return true;
      case ArithCode::kLt: left = left < right; return true;
      case ArithCode::kLe: left = left <= right; return true;
      case ArithCode::kGt: left = left > right; return true;
      case ArithCode::kGe: left = left >= right; return true;
      case ArithCode::kEq: left = left == right; return true;
      case ArithCode::kNe: left = left != right; return true;
      case ArithCode::kBitAnd: left &= right; return true;
      case ArithCode::kBitXor: left ^= right; return true;
      case ArithCode::kBitOr: left |= right; return true;
      case ArithCode::kPower:
        if (right < 0) return false;
        left = Power(left, right);
        return true;
      default: return true;
    }
  }

  void Enter(const ArithProgram& program) {
    size_t used = top_ ? static_cast<size_t>(top_ - base_) : 0;
    if (used + program.stack > capacity_) {
      // Doubling; the small stack is part of the machine.
      capacity_ = (used + program.stack) * 2;
      std::vector<int64_t> bigger(capacity_);
      std::copy(base_, base_ + used, bigger.data());
      heap_ = std::move(bigger);
      base_ = heap_.data();
    }
    top_ = base_ + used;
    program_ = &program;
    at_ = 0;
  }

  void Leave() {
    Frame& frame = frames_.back();
    program_ = frame.program;
    at_ = frame.at;
    bool makes_place = frame.makes_place;
    uint32_t element = frame.element;
    frames_.pop_back();
    if (makes_place) MakePlace(element, *--top_);
  }

  bool Error(ErrorKind kind, std::string text) {
    error_ = {kind, std::move(text)};
    return false;
  }

  // Runs `text` and leaves its value on the stack (or as a place).
  bool Recurse(std::string_view text, bool makes_place = false, uint32_t element = 0) {
    int64_t constant;
    if (text.empty() || ReadArithConstant(text, &constant)) {
      if (text.empty()) constant = 0;
      if (makes_place) {
        MakePlace(element, constant);
      } else {
        // The stack has room: compiled code counted this value.
        *top_++ = constant;
      }
      return true;
    }
    auto program = std::make_unique<ArithProgram>(CompileArith(text, vars_.names()));
    if (frames_.size() >= static_cast<size_t>(kMaxArithDepth)) {
      return Error(ErrorKind::kArith, std::string(text) +
                                          ": expression recursion level exceeded (error token is \"" +
                                          std::string(text) + "\")");
    }
    if (!meter_.Spend(static_cast<int64_t>(program->code.size() + text.size()))) {
      return Error(ErrorKind::kStopped, {});
    }
    frames_.push_back({program_, at_, nullptr, makes_place, element});
    frames_.back().owned = std::move(program);
    Enter(*frames_.back().owned);
    return true;
  }

  bool LoadSlow(NameId name) {
    const Scalar* value = vars_.Get(name);
    if (!value) {
      if (nounset_ && !IsDeclared(name))
        return Error(ErrorKind::kFatal, vars_.Name(name) + ": unbound variable");
      *top_++ = 0;
      return true;
    }
    if (value->Integer(top_)) {
      ++top_;
      return true;
    }
    return Recurse(value->Text());
  }

  // bash asks only whether the variable has been given any value, not whether the element has.
  bool IsDeclared(NameId name) {
    const Variable* variable = vars_.Find(name);
    return variable && !variable->Has(kUnset);
  }

  bool AddSlow(const ArithOp& op) {
    int64_t old;
    if (!Evaluate(op.arg, &old)) return false;
    int64_t sum = S(U(old) + U(op.value));
    if (!Stored(vars_.AssignInteger(op.arg, sum))) return false;
    *top_++ = op.code == ArithCode::kPreAdd ? sum : old;
    return true;
  }

  // The integer that a variable's text means, where the machine cannot come back to: `x++` when x is
  // not a plain number. One level of the native stack per such level of values.
  bool Evaluate(NameId name, int64_t* value) {
    const Scalar* scalar = vars_.Get(name);
    if (!scalar) {
      if (nounset_ && !IsDeclared(name))
        return Error(ErrorKind::kFatal, vars_.Name(name) + ": unbound variable");
      *value = 0;
      return true;
    }
    return EvaluateText(scalar, value);
  }

  bool EvaluateText(const Scalar* scalar, int64_t* value) {
    if (scalar->Integer(value)) return true;
    const std::string& text = scalar->Text();
    if (text.empty() || ReadArithConstant(text, value)) {
      if (text.empty()) *value = 0;
      return true;
    }
    return Nested(std::string(text), value);
  }

  bool Nested(const std::string& text, int64_t* value) {
    if (nested_ >= 16) {
      return Error(ErrorKind::kArith,
                   text + ": expression recursion level exceeded (error token is \"" + text + "\")");
    }
    Machine inner(ArithEnv{vars_, meter_, nounset_});
    inner.nested_ = nested_ + 1;
    auto result = inner.Run(CompileArith(text, vars_.names()));
    if (!result) return Error(result.error().kind, result.error().text);
    *value = *result;
    return true;
  }

  // ---- Elements ----

  bool Subscript(const ArithOp& op) {
    const ArithProgram::Element& element = program_->elements[op.arg];
    const Variable* variable = vars_.Find(element.name);
    bool keyed = variable && variable->assoc;
    bool whole = element.text == "@" || element.text == "*";
    if (element.text.empty() || (whole && !keyed)) {
      std::string complaint = vars_.Name(element.name) + "[" + element.text + "]: bad array subscript";
      if (!vars_.hooks().Warn(complaint)) return Error(ErrorKind::kFatal, {});
      if (element.text.empty()) (void)vars_.hooks().Warn(complaint);  // bash looks twice
      at_ = static_cast<size_t>(op.value);
      places_.push_back({kNoName, Place::kWhole, 0, {}});
      return true;
    }
    if (!keyed && !element.expands) return true;
    std::string text = element.text;
    // Double quotes in the index of an indexed array are as good as not there.
    if (!keyed && text.find('\\') == std::string::npos) std::erase(text, '"');
    if (element.expands || text.find_first_of("'\"\\") != std::string::npos) {
      auto expanded = vars_.hooks().ExpandSubscript(text, keyed);
      if (!expanded) return Error(expanded.error().kind, expanded.error().text);
      text = std::move(*expanded);
    }
    if (keyed && text.empty()) {
      return Error(ErrorKind::kAssign,
                   vars_.Name(element.name) + "[" + element.text + "]: bad array subscript");
    }
    at_ = static_cast<size_t>(op.value);
    if (!keyed) return Recurse(text, true, op.arg);
    Place place;
    place.id = element.name;
    place.kind = Place::kKey;
    place.key = std::move(text);
    places_.push_back(std::move(place));
    return true;
  }

  void MakePlace(uint32_t element, int64_t index) {
    const ArithProgram::Element& it = program_->elements[element];
    // The text is for the message only.
    places_.push_back({it.name, Place::kIndex, index, index < 0 ? it.text : std::string()});
  }

  // Null when the element is not set; prints what bash prints for an index before the start.
  const Scalar* Read(const Place& place, bool* failed) {
    if (place.id == kNoName) return nullptr;
    const Scalar* scalar = vars_.Get(place);
    if (scalar) return scalar;
    const Variable* variable = vars_.Find(place.id);
    if (nounset_ && (!variable || variable->Has(kUnset))) {
      *failed = true;
      Error(ErrorKind::kFatal, vars_.Name(place.id) + ": unbound variable");
    } else if (place.kind == Place::kIndex && place.index < 0 &&
               !vars_.CheckedIndex(variable, place.id, place.index) &&
               !vars_.hooks().Warn(vars_.Name(place.id) + ": bad array subscript")) {
      *failed = true;
      Error(ErrorKind::kFatal, {});
    }
    return nullptr;
  }

  bool LoadPlace(bool keep) {
    bool failed = false;
    const Scalar* scalar = Read(places_.back(), &failed);
    if (failed) return false;
    if (!keep) places_.pop_back();
    if (!scalar) {
      *top_++ = 0;
      return true;
    }
    if (scalar->Integer(top_)) {
      ++top_;
      return true;
    }
    return Recurse(scalar->Text());
  }

  bool StorePlace(int64_t value) {
    Place place = std::move(places_.back());
    places_.pop_back();
    if (place.id == kNoName) return true;
    if (place.kind == Place::kIndex && place.index < 0) {
      // bash complains and takes the value all the same.
      if (auto checked = vars_.CheckedIndex(vars_.Find(place.id), place.id, place.index); !checked) {
        if (!vars_.hooks().Warn(vars_.Name(place.id) + "[" + place.key + "]: bad array subscript"))
          return Error(ErrorKind::kFatal, {});
        return true;
      }
    }
    if (place.kind == Place::kIndex && vars_.SetIntegerAt(place.id, place.index, value)) return true;
    char buffer[24];
    return Stored(vars_.Assign(place, IntegerText(value, buffer, sizeof buffer)));
  }

  // A number names nothing that a nameref could refer to: bash says so, and goes on with the value.
  bool Stored(Status ok) {
    if (ok) return true;
    if (!ok.error().text.starts_with('`')) return Error(ok.error().kind, ok.error().text);
    return vars_.hooks().Warn(ok.error().text) || Error(ErrorKind::kFatal, {});
  }

  bool AddPlace(const ArithOp& op) {
    bool failed = false;
    int64_t old = 0;
    if (const Scalar* scalar = Read(places_.back(), &failed)) {
      if (!EvaluateText(scalar, &old)) return false;
    }
    if (failed) return false;
    int64_t sum = S(U(old) + U(op.value));
    if (!StorePlace(sum)) return false;
    *top_++ = op.code == ArithCode::kPreAddPlace ? sum : old;
    return true;
  }

  Vars& vars_;
  Meter& meter_;
  bool nounset_;
  int nested_ = 0;
  const ArithProgram* program_ = nullptr;
  size_t at_ = 0;
  int64_t* top_ = nullptr;
  int64_t small_[16];
  int64_t* base_ = small_;
  size_t capacity_ = 16;
  std::vector<int64_t> heap_;
  std::vector<Frame> frames_;
  std::vector<Place> places_;
  ShellError error_;
};

}  // namespace

Outcome<int64_t> RunArith(const ArithProgram& program, ArithEnv env) {
  int64_t constant;
  if (program.Constant(&constant)) return constant;
  return Machine(env).Run(program);
}

Outcome<int64_t> EvalArith(std::string_view text, ArithEnv env) {
  int64_t constant;
  if (ReadArithConstant(text, &constant)) return constant;
  return RunArith(CompileArith(text, env.vars.names()), env);
}

}  // namespace bivalve::shell
