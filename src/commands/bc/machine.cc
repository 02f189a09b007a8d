#include "commands/bc/machine.h"

#include <algorithm>

namespace bivalve::commands::bc {
namespace {

constexpr int64_t kMost = INT32_MAX;
constexpr int64_t kMostElements = 16'777'215;

// The escapes of print; what is none is dropped.
std::string Unescaped(std::string_view text) {
  std::string plain;
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\\' || i + 1 == text.size()) {
      plain += text[i];
      continue;
    }
    switch (text[++i]) {
      case 'a': plain += '\a'; break;
      case 'b': plain += '\b'; break;
      case 'f': plain += '\f'; break;
      case 'n': plain += '\n'; break;
      case 'q': plain += '"'; break;
      case 'r': plain += '\r'; break;
      case 't': plain += '\t'; break;
      case 'e':
      case '\\': plain += '\\'; break;
    }
  }
  return plain;
}

constexpr std::string_view kLimits = R"(BC_BASE_MAX     = 2147483647
BC_DIM_MAX      = 16777215
BC_SCALE_MAX    = 2147483647
BC_STRING_MAX   = 2147483647
MAX Exponent    = 9223372036854775807
Number of vars  = 32767
)";

}  // namespace

Task<void> Machine::Complain(std::string_view kind, std::string text) {
  (void)co_await command_.out.Flush();
  const Function* function = frames_.empty() ? nullptr : frames_.back().function;
  co_await kernel::WriteFd(command_.process, 2,
                           std::string(kind) + " (func=" + (function ? function->name : "(main)") +
                               ", adr=" + std::to_string(address_) + "): " + text + "\n");
}

Task<void> Machine::Fail(std::string text) {
  failed_ = true;
  return Complain("Runtime error", std::move(text));
}

// Lines are broken with a backslash where they would be longer than $BC_LINE_LENGTH.
Task<void> Machine::Put(std::string text) {
  std::string broken;
  for (char c : text) {
    if (c == '\n') {
      column_ = 0;
    } else if (line_length_) {
      if (++column_ == line_length_ - 1) {
        broken += "\\\n";
        column_ = 1;
      }
    }
    broken += c;
  }
  command_.machine.SpendBytes(broken.size() * 2);
  (void)co_await command_.out.Write(broken);
}

Decimal Machine::Pop() {
  if (stack_.empty()) return {};
  Decimal value = std::move(stack_.back());
  stack_.pop_back();
  return value;
}

Decimal& Machine::Variable(int variable) {
  auto index = static_cast<size_t>(variable);
  if (index >= variables_.size()) variables_.resize(index + 1);
  return variables_[index];
}

std::shared_ptr<Machine::Elements>& Machine::Array(int array) {
  auto index = static_cast<size_t>(array);
  if (index >= arrays_.size()) arrays_.resize(index + 1);
  if (!arrays_[index]) arrays_[index] = std::make_shared<Elements>();
  return arrays_[index];
}

Decimal Machine::Load(int variable) const {
  switch (variable) {
    case kIbase: return Decimal(ibase_);
    case kObase: return Decimal(obase_);
    case kScale: return Decimal(scale_);
    case kHistory: return Decimal(history_);
    default: {
      auto index = static_cast<size_t>(variable);
      return index < variables_.size() ? variables_[index] : Decimal();
    }
  }
}

Task<void> Machine::Store(int variable, Decimal value) {
  if (variable >= kLast) {
    Variable(variable) = std::move(value);
    co_return;
  }
  int64_t number = value.ToInteger(command_.machine).value_or(value.IsNegative() ? INT64_MIN : INT64_MAX);
  std::string complaint;
  auto clamp = [&](int64_t least, int64_t most, std::string_view name) {
    if (number < least) {
      complaint = std::string(name) + " too small, set to " + std::to_string(least);
      number = least;
    } else if (number > most) {
      complaint = std::string(name) + " too large, set to " + std::to_string(most);
      number = most;
    }
  };
  switch (variable) {
    case kIbase:
      clamp(2, 36, "ibase");
      ibase_ = number;
      break;
    case kObase:
      clamp(2, kMost, "obase");
      obase_ = number;
      break;
    case kScale:
      if (value.IsNegative()) {
        complaint = "negative scale, set to 0";
        number = 0;
      } else {
        clamp(0, kMost, "scale");
      }
      scale_ = number;
      break;
    default: history_ = number; break;
  }
  if (!complaint.empty()) co_await Complain("Runtime warning", complaint);
}

Task<std::optional<int64_t>> Machine::Index(int array, Decimal index) {
  auto number = index.ToInteger(command_.machine);
  if (number && *number >= 0 && *number <= kMostElements) co_return number;
  co_await Fail("Array " + names_.array_names[static_cast<size_t>(array)] + " subscript out of bounds.");
  co_return std::nullopt;
}

Task<void> Machine::Raise(Decimal base, Decimal exponent) {
  Meter& meter = command_.machine;
  if (exponent.scale() > 0 && !exponent.IsZero() &&
      Decimal::Compare(exponent, exponent.Truncated(0, meter), meter) != 0)
    co_await Complain("Runtime warning", "non-zero scale in exponent");
  auto number = exponent.ToInteger(meter);
  if (!number) co_return co_await Fail("exponent too large in raise");
  if (*number < 0 && base.IsZero()) co_return co_await Fail("divide by zero");
  Push(Decimal::Raise(base, *number, static_cast<size_t>(scale_), meter));
}

Task<void> Machine::Binary(char op) {
  Meter& meter = command_.machine;
  Decimal b = Pop(), a = Pop();
  const auto scale = static_cast<size_t>(scale_);
  switch (op) {
    case '+': Push(Decimal::Add(a, b, meter)); co_return;
    case '-': Push(Decimal::Subtract(a, b, meter)); co_return;
    case '*': Push(Decimal::Multiply(a, b, scale, meter)); co_return;
    case '/':
      if (b.IsZero()) co_return co_await Fail("Divide by zero");
      Push(Decimal::Divide(a, b, scale, meter));
      co_return;
    case '%':
      if (b.IsZero()) co_return co_await Fail("Modulo by zero");
      Push(Decimal::Modulo(a, b, scale, meter));
      co_return;
    case '^': co_return co_await Raise(std::move(a), std::move(b));
    default: break;
  }
  const int order = Decimal::Compare(a, b, meter);
  bool holds = false;
  switch (op) {
    case '=': holds = order == 0; break;
    case '#': holds = order != 0; break;
    case '<': holds = order < 0; break;
    case '>': holds = order > 0; break;
    case '{': holds = order <= 0; break;
    case '}': holds = order >= 0; break;
    default: break;
  }
  Push(Decimal(holds ? 1 : 0));
}

// The arguments lie on the stack, arrays as their numbers below zero.
Task<void> Machine::Call(int index, const std::string& kinds) {
  const Function& function = names_.functions[static_cast<size_t>(index)];
  const uint32_t end = address_;
  const uint32_t start = end - static_cast<uint32_t>(kinds.size() + 1);
  address_ = start;
  if (!function.defined) co_return co_await Fail("Function " + function.name + " not defined.");
  if (frames_.size() >= kMaxFrames) co_return co_await Fail("Functions are nested too deeply");
  size_t next = 0;
  for (size_t i = 0; i < kinds.size(); ++i) {
    address_ = start + static_cast<uint32_t>(i) + 1;
    if (next == function.parameters.size()) {
      co_await Fail("Parameter number mismatch");
      continue;
    }
    const Parameter& parameter = function.parameters[next];
    if ((parameter.kind == Parameter::kValue) != (kinds[i] == Parameter::kValue)) {
      std::string name;
      auto find = [&](const auto& known) {
        for (const auto& [text, id] : known)
          if (id == parameter.id) name = text;
      };
      if (parameter.kind == Parameter::kValue)
        find(names_.variables);
      else
        find(names_.arrays);
      co_await Fail("Parameter type mismatch parameter " + name + ".");
      continue;
    }
    ++next;
  }
  address_ = end;
  if (next != function.parameters.size()) co_await Fail("Parameter number mismatch");
  if (failed_) co_return;
  Frame frame{&function, &function.code, 0, static_cast<uint32_t>(ibase_), {}, {}};
  std::vector<std::shared_ptr<Elements>> given;
  std::vector<Decimal> values(function.parameters.size());
  for (size_t i = values.size(); i-- > 0;) values[i] = Pop();
  for (size_t i = 0; i < values.size(); ++i) {
    const Parameter& parameter = function.parameters[i];
    std::shared_ptr<Elements> elements;
    if (parameter.kind != Parameter::kValue) {
      auto number = values[i].ToInteger(command_.machine).value_or(0);
      elements = Array(static_cast<int>(number));
      if (parameter.kind == Parameter::kArray) {
        command_.machine.Spend(static_cast<int64_t>(elements->size()));
        elements = std::make_shared<Elements>(*elements);
      }
    }
    given.push_back(std::move(elements));
  }
  for (size_t i = 0; i < values.size(); ++i) {
    const Parameter& parameter = function.parameters[i];
    if (parameter.kind == Parameter::kValue) {
      if (parameter.id < kLast) {
        frame.values.emplace_back(parameter.id, Load(parameter.id));
        co_await Store(parameter.id, std::move(values[i]));
      } else {
        frame.values.emplace_back(parameter.id, std::exchange(Variable(parameter.id), std::move(values[i])));
      }
    } else {
      frame.arrays.emplace_back(parameter.id, std::exchange(Array(parameter.id), std::move(given[i])));
    }
  }
  for (const Parameter& variable : function.autos) {
    if (variable.kind != Parameter::kValue)
      frame.arrays.emplace_back(variable.id, std::exchange(Array(variable.id), std::make_shared<Elements>()));
    else if (variable.id < kLast)
      frame.values.emplace_back(variable.id, Load(variable.id));
    else
      frame.values.emplace_back(variable.id, std::exchange(Variable(variable.id), Decimal()));
  }
  frames_.push_back(std::move(frame));
}

// What the call's variables were before, the latest first.
void Machine::Leave() {
  Frame& frame = frames_.back();
  for (size_t i = frame.values.size(); i-- > 0;) {
    auto& [id, value] = frame.values[i];
    if (id >= kLast) {
      Variable(id) = std::move(value);
      continue;
    }
    int64_t number = value.ToInteger(command_.machine).value_or(0);
    (id == kIbase ? ibase_ : id == kObase ? obase_ : id == kScale ? scale_ : history_) = number;
  }
  for (size_t i = frame.arrays.size(); i-- > 0;)
    Array(frame.arrays[i].first) = std::move(frame.arrays[i].second);
  frames_.pop_back();
}

Task<bool> Machine::Run(const Code& code) {
  failed_ = false;
  stack_.clear();
  frames_.push_back({nullptr, &code, 0, 0, {}, {}});
  bool go_on = true;
  while (go_on && !failed_ && !command_.OutputFailed()) {
    Frame& frame = frames_.back();
    if (frame.at == frame.code->list.size()) break;
    const Instruction instruction = frame.code->list[frame.at++];
    address_ = instruction.address;
    static const std::string kNone;
    const bool has_text =
        instruction.op == Op::kConstant || instruction.op == Op::kText || instruction.op == Op::kPrintText;
    const std::string& text =
        has_text && instruction.arg >= 0 ? frame.code->texts[static_cast<size_t>(instruction.arg)]
        : instruction.op == Op::kCall    ? frame.code->texts[static_cast<size_t>(instruction.extra)]
                                         : kNone;
    command_.machine.Spend(4);
    co_await kernel::Yield(command_.process);
    go_on = co_await Step(instruction, text);
  }
  while (!frames_.empty()) Leave();
  co_return go_on;
}

Task<bool> Machine::Step(const Instruction& instruction, const std::string& text) {
  Meter& meter = command_.machine;
  const int arg = instruction.arg;
  Frame& frame = frames_.back();
  switch (instruction.op) {
    case Op::kConstant:
      if (arg <= 0 && text.empty())
        Push(Decimal(-arg));  // an array's number
      else
        Push(Decimal::Parse(text, frame.function ? frame.base : static_cast<uint32_t>(ibase_), meter));
      break;
    case Op::kSmall: Push(Decimal(arg)); break;
    case Op::kLoad: Push(Load(arg)); break;
    case Op::kStore:
      if (!stack_.empty()) co_await Store(arg, stack_.back());
      break;
    case Op::kLoadElement: {
      auto index = co_await Index(arg, Pop());
      if (!index) break;
      const Elements& elements = *Array(arg);
      auto found = elements.find(*index);
      Push(found == elements.end() ? Decimal() : found->second);
      break;
    }
    case Op::kStoreElement: {
      Decimal value = Pop();
      auto index = co_await Index(arg, Pop());
      if (!index) break;
      (*Array(arg))[*index] = value;
      Push(std::move(value));
      break;
    }
    case Op::kStep: co_await Store(arg, Decimal::Add(Load(arg), Decimal(instruction.step), meter)); break;
    case Op::kStepElement: {
      auto index = co_await Index(arg, Pop());
      if (!index) break;
      Decimal& element = (*Array(arg))[*index];
      element = Decimal::Add(element, Decimal(instruction.step), meter);
      break;
    }
    case Op::kDuplicate:
      if (!stack_.empty()) Push(stack_.back());
      break;
    case Op::kExchange:
      if (stack_.size() > 1) std::swap(stack_.back(), stack_[stack_.size() - 2]);
      break;
    case Op::kPop: Pop(); break;
    case Op::kWrite:
    case Op::kPrint: {
      Decimal value = Pop();
      std::string shown = value.Text(static_cast<uint32_t>(obase_), meter);
      co_await Put(instruction.op == Op::kWrite ? shown + "\n" : shown);
      Variable(kLast) = std::move(value);
      break;
    }
    case Op::kText: co_await Put(text); break;
    case Op::kPrintText: co_await Put(Unescaped(text)); break;
    case Op::kBinary: co_await Binary(static_cast<char>(arg)); break;
    case Op::kNegate:
      if (!stack_.empty()) stack_.back().Negate();
      break;
    case Op::kNot: Push(Decimal(Pop().IsZero() ? 1 : 0)); break;
    case Op::kJump: frame.at = static_cast<size_t>(arg); break;
    case Op::kJumpIfZero:
      if (Pop().IsZero()) frame.at = static_cast<size_t>(arg);
      break;
    case Op::kJumpUnlessZero:
      if (!Pop().IsZero()) frame.at = static_cast<size_t>(arg);
      break;
    case Op::kCall: co_await Call(arg, text); break;
    case Op::kReturn: {
      const bool is_void = frame.function && frame.function->is_void;
      if (is_void) Pop();
      Leave();
      break;
    }
    case Op::kLength: Push(Decimal(static_cast<int64_t>(Pop().Length()))); break;
    case Op::kScaleOf: Push(Decimal(static_cast<int64_t>(Pop().scale()))); break;
    case Op::kSquareRoot: {
      Decimal value = Pop();
      if (value.IsNegative())
        co_await Fail("Square root of a negative number");
      else
        Push(Decimal::SquareRoot(value, static_cast<size_t>(scale_), meter));
      break;
    }
    case Op::kRead: {
      std::string number = co_await numbers_.ReadNumber();
      const bool negative = number.starts_with('-');
      Decimal value =
          Decimal::Parse(std::string_view(number).substr(negative), static_cast<uint32_t>(ibase_), meter);
      if (negative) value.Negate();
      Push(std::move(value));
      break;
    }
    case Op::kRandom:
      random_ = random_ * 6364136223846793005u + 1442695040888963407u;
      Push(Decimal(static_cast<int64_t>(random_ >> 33)));
      break;
    case Op::kHalt: co_return false;
    case Op::kLimits: co_await Put(std::string(kLimits)); break;
    case Op::kWarranty:
      co_await Put("\nThis is bc of Bivalve, under the Apache License 2.0, which excludes every warranty.\n");
      break;
  }
  co_return true;
}

}  // namespace bivalve::commands::bc
