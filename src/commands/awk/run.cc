// The machine that goes through the code.
#include "commands/awk/runtime.h"

namespace bivalve::commands::awk {
namespace {

// A variable of which it is not known yet that it is a scalar: nothing, an array, or a Box.
bool IsUnsettled(const Value& value) {
  return static_cast<uint8_t>(static_cast<uint8_t>(value.tag()) - 1) >= static_cast<uint8_t>(Tag::kRegex);
}

double Convert(bool value) { return value ? 1 : 0; }

}  // namespace

// A turn of a loop, a call, a record: what the meter counts.
#define SPEND(units)                                         \
  do {                                                       \
    if ((machine.left -= (units)) <= 0) LEAVE(Wait::kYield); \
  } while (0)
#define SAVE() (pc_ = static_cast<int>(ip - code), sp_ = sp)
#define LEAVE(wait) \
  do {              \
    SAVE();         \
    return (wait);  \
  } while (0)
#define AGAIN(wait)                        \
  do {                                     \
    pc_ = static_cast<int>(ip - code) - 1; \
    sp_ = sp;                              \
    return (wait);                         \
  } while (0)
#define FAILED()                           \
  do {                                     \
    pc_ = static_cast<int>(ip - code) - 1; \
    sp_ = sp;                              \
    return Wait::kFailed;                  \
  } while (0)

Runtime::Wait Runtime::Run() {
  const Instruction* const code = code_.code.data();
  const Instruction* ip = code + pc_;
  Value* sp = sp_;
  Value* fp = stack_.get() + frames_.back().base;
  kernel::Machine& machine = command_.machine;
  for (;;) {
    const Instruction& in = *ip++;
    switch (in.op) {
      // ---- operands
      case Op::kNumber: (sp++)->SetNumber(code_.numbers[static_cast<size_t>(in.a)]); break;
      case Op::kText: *sp++ = texts_[static_cast<size_t>(in.a)]; break;
      case Op::kTypedRegex: *sp++ = regex_values_[static_cast<size_t>(in.a)]; break;
      case Op::kRegexOperand: *sp++ = regex_values_[static_cast<size_t>(in.a)]; break;
      case Op::kMatchRecord: {
        pc_ = static_cast<int>(ip - code) - 1;
        regex::Regex* regex = ConstantRegex(in.a);
        if (!regex) FAILED();
        (sp++)->SetNumber(Convert(MatchRegex(*regex, fields_.RecordView())));
        break;
      }
      case Op::kUninit: ++sp; break;
      case Op::kPop: (--sp)->Clear(); break;
      case Op::kGlobal: {
        Value& value = globals_[static_cast<size_t>(in.a)];
        if (IsUnsettled(value)) [[unlikely]] {
          pc_ = static_cast<int>(ip - code) - 1;
          if (!Touch(value, Where::kGlobal, in.a)) FAILED();
          ++sp;
          if (!messages_.empty()) LEAVE(Wait::kMessages);
          break;
        }
        *sp++ = value;
        break;
      }
      case Op::kLocal: {
        Value& value = fp[in.a];
        if (IsUnsettled(value)) [[unlikely]] {
          pc_ = static_cast<int>(ip - code) - 1;
          if (!Touch(value, Where::kLocal, in.a)) FAILED();
          ++sp;
          if (!messages_.empty()) LEAVE(Wait::kMessages);
          break;
        }
        *sp++ = value;
        break;
      }
      case Op::kSpecial: {
        pc_ = static_cast<int>(ip - code) - 1;
        Value value = LoadSpecial(static_cast<Special>(in.a));
        if (failed_) FAILED();
        *sp++ = std::move(value);
        break;
      }
      case Op::kField: {
        pc_ = static_cast<int>(ip - code) - 1;
        size_t index = FieldIndex(sp[-1]);
        if (failed_) FAILED();
        sp[-1] = fields_.Get(index);
        break;
      }
      case Op::kFieldAt: {
        const Value& field = fields_.Get(static_cast<size_t>(in.a));
        *sp++ = field;
        if (lint_ && field.str() == fields_.Nothing().str()) {
          pc_ = static_cast<int>(ip - code) - 1;
          Warning("reference to uninitialized field `$" + std::to_string(in.a) + "'");
          LEAVE(Wait::kMessages);
        }
        break;
      }
      case Op::kFieldNumber: (sp++)->SetNumber(fields_.Number(static_cast<size_t>(in.a))); break;
      case Op::kElement: {
        pc_ = static_cast<int>(ip - code) - 1;
        Value index = std::move(*--sp);
        Array* array = ArrayOf(in, fp, sp);
        if (!array) FAILED();
        if (lint_) CheckElement(array, index);
        Value* element = Element(array, index, true);
        if (!element) FAILED();
        if (element->tag() > Tag::kRegex) [[unlikely]] {
          if (element->IsArray() || element->box()->array) {
            Fatal("attempt to use array `" + ElementName(array, index) + "' in a scalar context");
            FAILED();
          }
          if (in.b == Where::kElement) (--sp)->Clear();
          ++sp;
          break;
        }
        Value copy = *element;
        if (in.b == Where::kElement) (--sp)->Clear();
        *sp++ = std::move(copy);
        if (lint_ && !messages_.empty()) LEAVE(Wait::kMessages);
        break;
      }
      // ---- assignment
      case Op::kStore: {
        pc_ = static_cast<int>(ip - code) - 1;
        if (in.b == Where::kGlobal || in.b == Where::kLocal) {
          Value& slot = in.b == Where::kGlobal ? globals_[static_cast<size_t>(in.a)] : fp[in.a];
          if (slot.tag() > Tag::kRegex && !Scalar(slot, in.b, in.a)) FAILED();
          if (in.c) {
            slot = sp[-1];
          } else {
            slot = std::move(*--sp);
          }
          if (slot.tag() == Tag::kUninit) slot = Value::Null();
          break;
        }
        Value* top = sp;
        // The value lies below what the target needs.
        size_t below = in.b == Where::kElement ? 2 : in.b == Where::kSpecial ? 0 : 1;
        Value value =
            in.c ? sp[-static_cast<ptrdiff_t>(below) - 1] : std::move(sp[-static_cast<ptrdiff_t>(below) - 1]);
        (void)top;
        if (!Assign(in, fp, sp, std::move(value))) FAILED();
        if (!in.c) --sp;
        break;
      }
      case Op::kStoreOp: {
        pc_ = static_cast<int>(ip - code) - 1;
        Op op = static_cast<Op>(in.d);
        int special = -1;
        size_t field = SIZE_MAX;
        Value* slot = TargetSlot(in, fp, sp, &special, &field);
        if (failed_) FAILED();
        if (lint_ && slot) CheckSet(*slot, in);
        double right = ToNumber(sp[-1]);
        double left = slot                ? ToNumber(*slot)
                      : field != SIZE_MAX ? fields_.Number(field)
                                          : ToNumber(LoadSpecial(static_cast<Special>(special)));
        double result = Arithmetic(op, left, right, true);
        if (failed_) FAILED();
        if (slot) {
          slot->SetNumber(result);
        } else if (field != SIZE_MAX) {
          if (!SetField(field, Value(result))) FAILED();
        } else if (!StoreSpecial(static_cast<Special>(special), Value(result))) {
          FAILED();
        }
        if (in.c)
          sp[-1].SetNumber(result);
        else
          (--sp)->Clear();
        break;
      }
      case Op::kStep: {
        pc_ = static_cast<int>(ip - code) - 1;
        int special = -1;
        size_t field = SIZE_MAX;
        Value* slot = TargetSlot(in, fp, sp, &special, &field);
        if (failed_) FAILED();
        if (lint_ && slot) CheckSet(*slot, in);
        double old = slot                ? ToNumber(*slot)
                     : field != SIZE_MAX ? fields_.Number(field)
                                         : ToNumber(LoadSpecial(static_cast<Special>(special)));
        double fresh = in.d & 1 ? old - 1 : old + 1;
        if (slot) {
          slot->SetNumber(fresh);
        } else if (field != SIZE_MAX) {
          if (!SetField(field, Value(fresh))) FAILED();
        } else if (!StoreSpecial(static_cast<Special>(special), Value(fresh))) {
          FAILED();
        }
        if (in.c) (sp++)->SetNumber(in.d & 2 ? old : fresh);
        if (lint_ && !messages_.empty()) LEAVE(Wait::kMessages);
        break;
      }
      case Op::kAppend: {
        pc_ = static_cast<int>(ip - code) - 1;
        Value& slot = in.b == Where::kGlobal ? globals_[static_cast<size_t>(in.a)] : fp[in.a];
        if (slot.tag() > Tag::kRegex && !Scalar(slot, in.b, in.a)) FAILED();
        if (in.d) {
          // As it was before the rest was evaluated; mostly that is the same text, which now has one owner.
          slot = std::move(sp[-2]);
          sp[-2] = std::move(sp[-1]);
          --sp;
        }
        if (!Append(slot, sp[-1])) FAILED();
        if (in.c)
          sp[-1] = slot;
        else
          (--sp)->Clear();
        break;
      }
      // ---- operators
      case Op::kAdd:
      case Op::kSubtract:
      case Op::kMultiply: {
        double b = sp[-1].IsNumber() ? sp[-1].number() : ToNumber(sp[-1]);
        (--sp)->Clear();
        double a = sp[-1].IsNumber() ? sp[-1].number() : ToNumber(sp[-1]);
        sp[-1].SetNumber(in.op == Op::kAdd ? a + b : in.op == Op::kSubtract ? a - b : a * b);
        break;
      }
      case Op::kDivide:
      case Op::kModulo:
      case Op::kPower: {
        pc_ = static_cast<int>(ip - code) - 1;
        double b = ToNumber(sp[-1]);
        double a = ToNumber(sp[-2]);
        double result = Arithmetic(in.op, a, b, false);
        if (failed_) FAILED();
        (--sp)->Clear();
        sp[-1].SetNumber(result);
        break;
      }
      case Op::kNegate: sp[-1].SetNumber(-ToNumber(sp[-1])); break;
      case Op::kToNumber: sp[-1].SetNumber(ToNumber(sp[-1])); break;
      case Op::kNot: sp[-1].SetNumber(Convert(!Truth(sp[-1]))); break;
      case Op::kToBool: sp[-1].SetNumber(Convert(Truth(sp[-1]))); break;
      case Op::kLess:
      case Op::kLessEqual:
      case Op::kEqual:
      case Op::kNotEqual:
      case Op::kGreater:
      case Op::kGreaterEqual: {
        bool holds = Holds(sp[-2], sp[-1], static_cast<int>(in.op) - static_cast<int>(Op::kLess));
        (--sp)->Clear();
        sp[-1].SetNumber(Convert(holds));
        break;
      }
      case Op::kMatch:
      case Op::kNotMatch: {
        pc_ = static_cast<int>(ip - code) - 1;
        std::shared_ptr<regex::Regex> dynamic;
        regex::Regex* regex = nullptr;
        if (in.a >= 0) {
          regex = ConstantRegex(in.a);
        } else {
          dynamic = RegexOf(sp[-1]);
          regex = dynamic.get();
        }
        if (!regex) FAILED();
        if (in.a < 0) (--sp)->Clear();
        Scratch scratch;
        bool matches = MatchRegex(*regex, View(sp[-1], scratch));
        sp[-1].SetNumber(Convert(matches == (in.op == Op::kMatch)));
        if (!messages_.empty()) LEAVE(Wait::kMessages);
        break;
      }
      case Op::kConcat:
        sp -= in.a - 1;
        if (!Concat(sp - 1, in.a)) FAILED();
        break;
      case Op::kJoin:
        sp -= in.a - 1;
        Join(sp - 1, in.a);
        break;
      case Op::kIn: {
        pc_ = static_cast<int>(ip - code) - 1;
        Value index = std::move(*--sp);
        Array* array = ArrayOf(in, fp, sp);
        if (!array) FAILED();
        bool there = Element(array, index, false) != nullptr;
        if (in.b == Where::kElement) (--sp)->Clear();
        (sp++)->SetNumber(Convert(there));
        break;
      }
      case Op::kDelete: {
        pc_ = static_cast<int>(ip - code) - 1;
        Value index = std::move(*--sp);
        Array* array = ArrayOf(in, fp, sp);
        if (!array) FAILED();
        if (array->special == Array::Special::kSymtab || array->special == Array::Special::kFunctab) {
          Fatal(array->special == Array::Special::kSymtab ? "`delete' is not allowed with SYMTAB"
                                                          : "`delete' is not allowed with FUNCTAB");
          FAILED();
        }
        Scratch scratch;
        if (!array->Remove(MakeKey(index, scratch)) && lint_)
          Warning("delete: index `" + std::string(View(index, scratch)) + "' not in array `" + array->name +
                  "'");
        if (in.b == Where::kElement) (--sp)->Clear();
        if (!messages_.empty()) LEAVE(Wait::kMessages);
        break;
      }
      case Op::kDeleteAll:
        if (sp[-1].array()->special >= Array::Special::kSymtab) {
          pc_ = static_cast<int>(ip - code) - 1;
          Fatal("`delete' is not allowed with " + sp[-1].array()->name);
          FAILED();
        }
        sp[-1].array()->Clear();
        (--sp)->Clear();
        break;
      // ---- arrays
      case Op::kArray: {
        pc_ = static_cast<int>(ip - code) - 1;
        Value& slot = in.b == Where::kGlobal ? globals_[static_cast<size_t>(in.a)] : fp[in.a];
        Array* array = slot.IsArray() ? slot.array() : ArrayIn(slot, SlotName(in.b, in.a));
        if (!array) FAILED();
        array->AddRef();
        *sp++ = Value(Tag::kArray, array);
        break;
      }
      case Op::kSubArray: {
        pc_ = static_cast<int>(ip - code) - 1;
        Value index = std::move(*--sp);
        Array* array = ArrayOf(in, fp, sp);
        Array* inner = array ? SubArray(array, index) : nullptr;
        if (!inner) FAILED();
        inner->AddRef();
        if (in.b == Where::kElement) (--sp)->Clear();
        *sp++ = Value(Tag::kArray, inner);
        break;
      }
      // ---- jumps
      case Op::kJump: ip = code + in.a; break;
      case Op::kJumpFalse: {
        bool truth = sp[-1].IsNumber() ? sp[-1].number() != 0 : Truth(sp[-1]);
        (--sp)->Clear();
        if (!truth) ip = code + in.a;
        break;
      }
      case Op::kJumpTrue: {
        bool truth = sp[-1].IsNumber() ? sp[-1].number() != 0 : Truth(sp[-1]);
        (--sp)->Clear();
        if (truth) ip = code + in.a;
        break;
      }
      case Op::kJumpLess:
      case Op::kJumpLessEqual:
      case Op::kJumpEqual:
      case Op::kJumpNotEqual:
      case Op::kJumpGreater:
      case Op::kJumpGreaterEqual: {
        bool holds = Holds(sp[-2], sp[-1], static_cast<int>(in.op) - static_cast<int>(Op::kJumpLess));
        (--sp)->Clear();
        (--sp)->Clear();
        if (holds != (in.c != 0)) ip = code + in.a;
        break;
      }
      case Op::kLoop: SPEND(8); break;
      case Op::kForIn: {
        pc_ = static_cast<int>(ip - code) - 1;
        Value iterator = MakeIterator(sp[-1].array());
        if (failed_) FAILED();
        if (iterator.tag() == Tag::kUninit) LEAVE(Wait::kForIn);
        sp[-1] = std::move(iterator);
        break;
      }
      case Op::kForNext: {
        Iterator* iterator = sp[-1].iterator();
        if (iterator->at >= iterator->indices.size()) {
          (--sp)->Clear();
          ip = code + in.a;
          break;
        }
        Value& index = iterator->indices[iterator->at++];
        if (index.IsNumber()) {
          // Indices are strings, whatever they look like.
          char text[24];
          size_t size = FormatInteger(text, static_cast<int64_t>(index.number()));
          *sp++ = Value(Tag::kString, pool_.Make({text, size}));
        } else {
          *sp++ = std::move(index);
        }
        break;
      }
      case Op::kCase: {
        Value candidate = std::move(*--sp);
        // Only alike is equal: a number constant does not equal a string.
        bool same = candidate.IsNumber() == LooksNumeric(sp[-1]) && CompareValues(sp[-1], candidate) == 0;
        if (same) {
          (--sp)->Clear();
          ip = code + in.a;
        }
        break;
      }
      case Op::kCaseRegex: {
        pc_ = static_cast<int>(ip - code) - 1;
        std::shared_ptr<regex::Regex> regex = RegexOf(sp[-1]);
        if (!regex) FAILED();
        (--sp)->Clear();
        Scratch scratch;
        if (MatchRegex(*regex, View(sp[-1], scratch))) {
          (--sp)->Clear();
          ip = code + in.a;
        }
        break;
      }
      case Op::kRangeActive:
        if (ranges_[static_cast<size_t>(in.c) | static_cast<size_t>(in.d) << 8]) ip = code + in.a;
        break;
      case Op::kRangeSet:
        ranges_[static_cast<size_t>(in.c) | static_cast<size_t>(in.d) << 8] = in.a != 0;
        break;
      // ---- calls
      case Op::kArgument: {
        pc_ = static_cast<int>(ip - code) - 1;
        Value value = ArgumentValue(in, fp, sp);
        if (failed_) FAILED();
        *sp++ = std::move(value);
        break;
      }
      case Op::kCallIndirect: {
        SAVE();
        Wait wait = CallIndirect(in);
        ip = code + pc_;
        sp = sp_;
        fp = stack_.get() + frames_.back().base;
        if (wait == Wait::kFailed) FAILED();
        if (wait != Wait::kDone) LEAVE(wait);
        break;
      }
      case Op::kCall: {
        pc_ = static_cast<int>(ip - code) - 1;
        const Function& function = code_.functions[static_cast<size_t>(in.a)];
        if (function.entry < 0) [[unlikely]] {
          Fatal("function `" + function.name + "' not defined");
          FAILED();
        }
        size_t count = in.c, params = function.params.size();
        if (count > params) {
          Warning("function `" + function.name + "' called with more arguments than declared");
          while (count > params) {
            (--sp)->Clear();
            --count;
          }
        }
        sp_ = sp;
        if (frames_.size() >= static_cast<size_t>(command_.process.account->limits.call_depth) * 10) {
          Fatal("function calls are nested too deeply");
          FAILED();
        }
        EnsureStack(params + static_cast<size_t>(function.depth));
        sp = sp_ + (params - count);
        Frame frame;
        frame.return_to = static_cast<int>(ip - code);
        frame.function = &function;
        frame.base = static_cast<size_t>(sp - stack_.get()) - params;
        frames_.push_back(frame);
        fp = stack_.get() + frame.base;
        ip = code + function.entry;
        if (!messages_.empty()) LEAVE(Wait::kMessages);
        SPEND(8);
        break;
      }
      case Op::kReturn: {
        Value result = std::move(*--sp);
        if (result.tag() == Tag::kBox) result.Clear();
        Frame frame = frames_.back();
        frames_.pop_back();
        Value* base = stack_.get() + frame.base;
        while (sp > base) (--sp)->Clear();
        *sp++ = std::move(result);
        ip = code + frame.return_to;
        if (frame.boundary) LEAVE(Wait::kDone);
        fp = stack_.get() + frames_.back().base;
        break;
      }
      case Op::kBuiltin: {
        SAVE();
        wait_ = Wait::kDone;
        if (!Builtin(static_cast<Fn>(in.a), in.c)) {
          if (failed_) FAILED();
          return wait_;
        }
        sp = sp_;
        if (!messages_.empty()) LEAVE(Wait::kMessages);
        break;
      }
      case Op::kSubstitute:
        SAVE();
        --pc_;
        if (!SubstituteOp(in, fp, sp)) FAILED();
        if (!messages_.empty()) LEAVE(Wait::kMessages);
        break;
      // ---- statements
      case Op::kPrint:
      case Op::kPrintf: {
        pc_ = static_cast<int>(ip - code) - 1;
        sp_ = sp;
        wait_ = Wait::kDone;
        bool done = in.op == Op::kPrint ? PrintOp(in) : PrintfOp(in);
        if (!done) {
          if (failed_) FAILED();
          return wait_;  // the instruction again
        }
        sp = sp_;
        if (wait_ != Wait::kDone) LEAVE(wait_);
        if (!messages_.empty()) LEAVE(Wait::kMessages);
        break;
      }
      case Op::kGetline: {
        pc_ = static_cast<int>(ip - code) - 1;
        if (GetlineNow(in, fp, sp)) {
          if (failed_) FAILED();
          SPEND(4);
          break;
        }
        request_.instruction = &in;
        LEAVE(Wait::kGetline);
      }
      case Op::kNext:
        if (!main_running_ && !section_.empty()) {
          pc_ = static_cast<int>(ip - code) - 1;
          Fatal("`next' cannot be called from a `" + std::string(section_) + "' rule");
          FAILED();
        }
        if (!main_running_ || drive_depth_ > 1) LEAVE(Wait::kNext);
        while (sp > stack_.get()) (--sp)->Clear();
        frames_.resize(1);
        fp = stack_.get();
        ip = code + code_.main;
        break;
      case Op::kNextFile:
        if (!main_running_ && !section_.empty() && section_ != "BEGINFILE") {
          pc_ = static_cast<int>(ip - code) - 1;
          Fatal("`nextfile' cannot be called from a `" + std::string(section_) + "' rule");
          FAILED();
        }
        LEAVE(Wait::kNextFile);
      case Op::kExit:
        if (in.c) {
          exit_status_ = static_cast<int>(static_cast<int64_t>(ToNumber(sp[-1])));
          (--sp)->Clear();
        }
        LEAVE(Wait::kExit);
      case Op::kNextRecord:
        if ((machine.left -= 4) <= 0) AGAIN(Wait::kYield);
        if (!TakeMainRecord()) AGAIN(Wait::kRecord);
        break;
      case Op::kStop: {
        Frame frame = frames_.back();
        frames_.pop_back();
        ip = code + frame.return_to;
        LEAVE(Wait::kDone);
      }
    }
  }
}

}  // namespace bivalve::commands::awk
