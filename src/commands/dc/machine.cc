#include "commands/dc/machine.h"

#include <algorithm>
#include <cstdio>

#include "commands/launch.h"

namespace bivalve::commands::dc {
namespace {

bool IsDigit(int c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F'); }
uint64_t DigitOf(char c) { return static_cast<uint64_t>(c <= '9' ? c - '0' : c - 'A' + 10); }

// Digits of any size in any base: each counts for what it is, also where the base has not got it.
Decimal WholeOf(std::string_view digits, uint32_t base, Meter& meter) {
  if (base == 10 && digits.find_first_of("ABCDEF") == std::string_view::npos)
    return digits.empty() ? Decimal() : Decimal::Parse(digits, 10, meter);
  Decimal value;
  for (size_t i = 0; i < digits.size() && meter.Spend(1);) {
    int64_t part = 0, weight = 1;
    for (; i < digits.size() && weight < 10'000'000; ++i, weight *= base)
      part = part * base + static_cast<int64_t>(DigitOf(digits[i]));
    value = Decimal::Add(Decimal::Multiply(value, Decimal(weight), 0, meter), Decimal(part), meter);
  }
  return value;
}

bool IsNumber(const Value& value) { return std::holds_alternative<Decimal>(value); }

}  // namespace

// ---- messages and output

Task<void> Machine::Note(std::string text) {
  (void)co_await command_.out.Flush();
  co_await kernel::WriteFd(command_.process, 2, std::move(text));
}

Task<void> Machine::Complain(std::string text) { return Note(command_.name + ": " + text + "\n"); }

// The name goes to standard error, the rest to standard output, as there.
Task<void> Machine::Unknown(int c) {
  co_await kernel::WriteFd(command_.process, 2, command_.name + ": ");
  char text[48];
  if (c > ' ' && c < 127)
    std::snprintf(text, sizeof text, "'%c' (%#o) unimplemented\n", c, static_cast<unsigned>(c));
  else
    std::snprintf(text, sizeof text, "%#o unimplemented\n", static_cast<unsigned>(c));
  (void)co_await command_.out.Write(text);
}

Task<void> Machine::Print(const Value& value, bool newline) {
  std::string shown;
  if (const Text* text = std::get_if<Text>(&value)) {
    shown = **text;
  } else {
    std::string digits = std::get<Decimal>(value).Text(static_cast<uint32_t>(obase_), command_.machine);
    size_t column = 0;
    for (char c : digits) {
      if (line_length_ && column >= line_length_ - 1) {
        shown += "\\\n";
        column = 0;
      }
      shown += c;
      ++column;
    }
  }
  if (newline) shown += '\n';
  command_.machine.SpendBytes(shown.size());
  (void)co_await command_.out.Write(shown);
}

// ---- the stack

void Machine::Push(Value value) {
  if (command_.machine.HoldMore(stack_, 1)) stack_.push_back(std::move(value));
}

Task<bool> Machine::Pop(Value* value) {
  if (stack_.empty()) {
    co_await Complain("stack empty");
    co_return false;
  }
  *value = std::move(stack_.back());
  stack_.pop_back();
  co_return true;
}

std::optional<int64_t> Machine::Whole(const Value& value) {
  const Decimal* number = std::get_if<Decimal>(&value);
  return number ? number->ToInteger(command_.machine) : std::nullopt;
}

// ---- what runs

Task<bool> Machine::RunText(std::string text) {
  frames_.clear();
  from_file_ = false;
  frames_.push_back({.text = std::make_shared<const std::string>(std::move(text))});
  return Run();
}

Task<bool> Machine::RunFile(kernel::Reader& in, bool standard_input) {
  frames_.clear();
  from_file_ = true;
  frames_.push_back(
      {.text = std::make_shared<const std::string>(), .lines = &in, .standard_input = standard_input});
  return Run();
}

Task<int> Machine::Next() {
  Frame& frame = frames_.back();
  while (frame.at >= frame.text->size()) {
    if (!frame.lines) co_return kEnd;
    // Whoever waits for an answer gets it before more is asked for.
    if (frame.lines->Buffered().empty()) (void)co_await command_.out.Flush();
    auto line = co_await frame.lines->Line();
    if (!line) co_await Complain(Why(line.error()));
    if (!line || !*line) {
      frame.lines = nullptr;
      co_return kEnd;
    }
    command_.machine.SpendBytes((**line).size());
    frame.text = std::make_shared<const std::string>(**line);
    frame.at = 0;
  }
  co_return static_cast<unsigned char>((*frame.text)[frame.at++]);
}

Task<bool> Machine::Run() {
  while (!frames_.empty() && !over_) {
    Frame& frame = frames_.back();
    int c;
    if (frame.at < frame.text->size())
      c = static_cast<unsigned char>((*frame.text)[frame.at++]);
    else
      c = co_await Next();
    if (c == kEnd) {
      frames_.pop_back();
      continue;
    }
    command_.machine.Spend(2);
    co_await Step(c);
    co_await kernel::Yield(command_.process);
    if (command_.OutputFailed()) co_return false;
  }
  co_return !over_;
}

void Machine::Execute(Value value) {
  Text* text = std::get_if<Text>(&value);
  if (!text) return Push(std::move(value));
  Frame& frame = frames_.back();
  if (!frame.lines && frame.at >= frame.text->size() && frames_.size() > 1) {
    frame = {.text = std::move(*text), .levels = frame.levels + 1};
    return;
  }
  if (!command_.machine.HoldMore(frames_, 1)) return;
  frames_.push_back({.text = std::move(*text)});
}

size_t Machine::Depth() const {
  size_t depth = 0;
  for (size_t i = from_file_; i < frames_.size(); ++i) depth += frames_[i].levels;
  return depth;
}

// Out of so many texts, as far as there are any; a file goes on.
void Machine::Unwind(size_t levels) {
  while (levels > 0 && frames_.size() > from_file_) {
    levels -= std::min(levels, frames_.back().levels);
    frames_.pop_back();
  }
}

// q: out of two texts; where there are none it is the end.
Task<void> Machine::Leave() {
  if (Depth() >= 2) {
    Unwind(2);
    co_return;
  }
  // A file or standard input that ends so is told by the status.
  if (from_file_) command_.status = 1;
  over_ = true;
}

Task<int> Machine::Register() {
  int c = co_await Next();
  if (c == kEnd) co_await Complain("unexpected EOS");
  co_return c;
}

// ---- tokens

Task<void> Machine::Number(int c) {
  bool negative = c == '_';
  std::string whole, behind;
  bool point = false;
  if (negative) c = co_await Next();
  for (;; c = co_await Next()) {
    if (c == '.' && !point)
      point = true;
    else if (IsDigit(c))
      (point ? behind : whole) += static_cast<char>(c);
    else
      break;
    if (!command_.machine.Spend(1)) co_return;
  }
  if (c != kEnd) --frames_.back().at;
  Meter& meter = command_.machine;
  Decimal value;
  if (ibase_ == 10 && (whole + behind).find_first_of("ABCDEF") == std::string::npos) {
    std::string text = whole + "." + behind;
    value = behind.empty() ? WholeOf(whole, 10, meter) : Decimal::Parse(text, 10, meter);
  } else {
    value = WholeOf(whole, ibase_, meter);
    if (!behind.empty()) {
      Decimal weight = Decimal::Raise(Decimal(ibase_), static_cast<int64_t>(behind.size()), 0, meter);
      value = Decimal::Add(
          value, Decimal::Divide(WholeOf(behind, ibase_, meter), weight, behind.size(), meter), meter);
    }
  }
  if (negative) value.Negate();
  Push(std::move(value));
}

Task<void> Machine::String() {
  std::string text;
  for (int depth = 1;;) {
    int c = co_await Next();
    if (c == kEnd) break;
    if (c == '[') ++depth;
    if (c == ']' && --depth == 0) break;
    if (!command_.machine.HoldMore(text, 1) || !command_.machine.Spend(1)) co_return;
    text += static_cast<char>(c);
  }
  Push(std::make_shared<const std::string>(std::move(text)));
}

Task<void> Machine::Shell(std::string line) {
  for (int c; (c = co_await Next()) != kEnd && c != '\n';) line += static_cast<char>(c);
  (void)co_await command_.out.Flush();
  std::vector<std::string> argv{"sh", "-c", std::move(line)};
  auto ran = co_await RunCommand(command_.process, std::move(argv));
  if (!ran) co_await Complain("sh: " + Why(ran.error()));
}

// ?: a line of standard input is run; where that is what runs, the rest of its line.
Task<void> Machine::Ask() {
  (void)co_await command_.out.Flush();
  Frame& outer = frames_.front();
  if (outer.standard_input && outer.at < outer.text->size()) {
    std::string rest = outer.text->substr(outer.at);
    outer.at = outer.text->size();
    if (command_.machine.HoldMore(frames_, 1))
      frames_.push_back({.text = std::make_shared<const std::string>(std::move(rest))});
    co_return;
  }
  if (!input_) co_return;
  auto line = co_await input_->Line();
  if (!line || !*line) co_return;
  frames_.push_back({.text = std::make_shared<const std::string>(**line)});
}

// ---- commands

Task<void> Machine::Comparison(int c, bool negated) {
  // What cannot be compared stays, and counts as equal.
  int order = 0;
  if (stack_.size() < 2) {
    co_await Complain("stack empty");
  } else if (!IsNumber(stack_.back()) || !IsNumber(stack_[stack_.size() - 2])) {
    co_await Complain("non-numeric value");
  } else {
    Decimal top = std::get<Decimal>(std::move(stack_.back()));
    stack_.pop_back();
    Decimal below = std::get<Decimal>(std::move(stack_.back()));
    stack_.pop_back();
    order = Decimal::Compare(top, below, command_.machine);
  }
  int name = co_await Register();
  if (name == kEnd) co_return;
  bool holds = c == '<' ? order < 0 : c == '>' ? order > 0 : order == 0;
  if (holds == negated) co_return;
  auto& levels = registers_[name];
  Execute(levels.empty() || !levels.back().value ? Value(Decimal()) : *levels.back().value);
}

Task<void> Machine::Power(Decimal base, Decimal exponent) {
  Meter& meter = command_.machine;
  Decimal whole = exponent.Truncated(0, meter);
  if (exponent.scale() > 0 && Decimal::Compare(whole, exponent, meter) != 0)
    co_await Note("Runtime warning: non-zero scale in exponent\n");
  auto number = whole.ToInteger(meter);
  if (!number || *number > INT32_MAX || *number < -INT32_MAX) {
    co_await Note("Runtime error: exponent too large in raise\n");
    co_return Push(Decimal(1));
  }
  if (*number < 0 && base.IsZero()) co_return Push(Decimal());
  Push(Decimal::Raise(base, *number, static_cast<size_t>(scale_), meter));
}

Task<void> Machine::Binary(char op) {
  if (stack_.size() < 2) co_return co_await Complain("stack empty");
  size_t at = stack_.size() - 2;
  if (!IsNumber(stack_[at]) || !IsNumber(stack_[at + 1])) co_return co_await Complain("non-numeric value");
  bool zero = std::get<Decimal>(stack_[at + 1]).IsZero();
  if (zero && (op == '/' || op == '~')) co_return co_await Complain("divide by zero");
  if (zero && op == '%') co_return co_await Complain("remainder by zero");
  Decimal b = std::get<Decimal>(std::move(stack_[at + 1]));
  Decimal a = std::get<Decimal>(std::move(stack_[at]));
  stack_.resize(at);
  Meter& meter = command_.machine;
  size_t scale = static_cast<size_t>(scale_);
  switch (op) {
    case '+': co_return Push(Decimal::Add(a, b, meter));
    case '-': co_return Push(Decimal::Subtract(a, b, meter));
    case '*': co_return Push(Decimal::Multiply(a, b, scale, meter));
    case '/': co_return Push(Decimal::Divide(a, b, scale, meter));
    case '%': co_return Push(Decimal::Modulo(a, b, scale, meter));
    case '~': Push(Decimal::Divide(a, b, scale, meter)); co_return Push(Decimal::Modulo(a, b, scale, meter));
    default: co_return co_await Power(std::move(a), std::move(b));
  }
}

Task<void> Machine::PowerModulo() {
  if (stack_.size() < 3) co_return co_await Complain("stack empty");
  size_t at = stack_.size() - 3;
  for (size_t i = at; i < at + 3; ++i)
    if (!IsNumber(stack_[i])) co_return co_await Complain("non-numeric value");
  Meter& meter = command_.machine;
  Decimal base = std::get<Decimal>(stack_[at]), exponent = std::get<Decimal>(stack_[at + 1]),
          modulus = std::get<Decimal>(stack_[at + 2]);
  if (modulus.IsZero()) co_return co_await Complain("remainder by zero");
  if (exponent.IsNegative()) co_return;
  stack_.resize(at);
  struct Part {
    const Decimal& number;
    const char* name;
  };
  for (const Part& part : {Part{base, "base"}, Part{exponent, "exponent"}, Part{modulus, "modulus"}})
    if (part.number.scale() > 0)
      co_await Note("Runtime warning: non-zero scale in " + std::string(part.name) + "\n");
  size_t scale = std::max(static_cast<size_t>(scale_), base.scale());
  Decimal result(1), power = base, two(2);
  exponent = exponent.Truncated(0, meter);
  while (!exponent.IsZero() && meter.Spend(1)) {
    Decimal half = Decimal::Divide(exponent, two, 0, meter);
    bool odd = !Decimal::Modulo(exponent, two, 0, meter).IsZero();
    if (odd) result = Decimal::Modulo(Decimal::Multiply(result, power, scale, meter), modulus, scale, meter);
    exponent = std::move(half);
    power = Decimal::Modulo(Decimal::Multiply(power, power, scale, meter), modulus, scale, meter);
    co_await kernel::Yield(command_.process);
  }
  Push(std::move(result));
}

Task<void> Machine::Parameter(char which) {
  Value value;
  if (!co_await Pop(&value)) co_return;
  auto number = Whole(value);
  bool fits = number && *number <= INT32_MAX;
  if (which == 'i') {
    if (fits && *number >= 2 && *number <= 16)
      ibase_ = static_cast<uint32_t>(*number);
    else
      co_await Complain("input base must be a number between 2 and 16 (inclusive)");
  } else if (which == 'o') {
    if (fits && *number > 1)
      obase_ = *number;
    else
      co_await Complain("output base must be a number greater than 1");
  } else if (fits && *number >= 0) {
    scale_ = *number;
  } else {
    co_await Complain("scale must be a nonnegative number");
  }
}

Task<void> Machine::RegisterCommand(char which) {
  int name = co_await Register();
  if (name == kEnd) co_return;
  auto& levels = registers_[name];
  Value value;
  switch (which) {
    case 's':
      if (!co_await Pop(&value)) co_return;
      if (levels.empty()) levels.emplace_back();
      levels.back().value = std::move(value);
      co_return;
    case 'S':
      if (!co_await Pop(&value)) co_return;
      if (!command_.machine.HoldMore(levels, 1)) co_return;
      levels.emplace_back();
      levels.back().value = std::move(value);
      co_return;
    case 'l':
      co_return Push(levels.empty() || !levels.back().value ? Value(Decimal()) : *levels.back().value);
    case 'L': {
      if (!levels.empty() && levels.back().value) {
        Push(std::move(*levels.back().value));
        levels.pop_back();
        co_return;
      }
      char text[16];
      std::snprintf(text, sizeof text, "(%#03o)", static_cast<unsigned>(name));
      std::string shown =
          name > ' ' && name < 127 ? "'" + std::string(1, static_cast<char>(name)) + "' " : "";
      co_return co_await Complain("stack register " + shown + text + " is empty");
    }
    default: break;
  }
  // Arrays.
  if (!co_await Pop(&value)) co_return;
  auto index = Whole(value);
  if (const Decimal* number = std::get_if<Decimal>(&value); number && !index)
    co_await Complain("value overflows simple integer; punting...");
  if (!index || *index < 0) co_return co_await Complain("array index must be a nonnegative integer");
  if (which == ';') {
    const Value* found = nullptr;
    if (!levels.empty())
      if (auto at = levels.back().array.find(*index); at != levels.back().array.end()) found = &at->second;
    co_return Push(found ? *found : Value(Decimal()));
  }
  if (!co_await Pop(&value)) co_return;
  if (levels.empty()) levels.emplace_back();
  levels.back().array[*index] = std::move(value);
}

// P of a number: its bytes.
Task<void> Machine::PrintBytes() {
  Value value;
  if (!co_await Pop(&value)) co_return;
  if (Text* text = std::get_if<Text>(&value)) {
    (void)co_await command_.out.Write(**text);
    co_return;
  }
  Meter& meter = command_.machine;
  Decimal number = std::get<Decimal>(value).Truncated(0, meter);
  if (number.IsNegative()) number.Negate();
  std::string bytes;
  const Decimal base(int64_t{1} << 24);
  do {
    int64_t part = Decimal::Modulo(number, base, 0, meter).ToInteger(meter).value_or(0);
    number = Decimal::Divide(number, base, 0, meter);
    for (int i = 0; i < 3 && (part || !number.IsZero() || i == 0); ++i, part >>= 8)
      bytes += static_cast<char>(part & 255);
  } while (!number.IsZero() && meter.Spend(1));
  std::reverse(bytes.begin(), bytes.end());
  (void)co_await command_.out.Write(bytes);
}

Task<void> Machine::Step(int c) {
  Meter& meter = command_.machine;
  Value value;
  switch (c) {
    case ' ':
    case '\t':
    case '\n':
    case '\r':
    case '\f':
    case '\v': co_return;
    case '_':
    case '.': co_return co_await Number(c);
    case '[': co_return co_await String();
    case '#':
      while ((c = co_await Next()) != kEnd && c != '\n') meter.Spend(1);
      co_return;
    case '!': {
      int next = co_await Next();
      if (next == '<' || next == '>' || next == '=') co_return co_await Comparison(next, true);
      if (next == kEnd) co_return;
      --frames_.back().at;
      co_return co_await Shell({});
    }
    case '<':
    case '>':
    case '=': co_return co_await Comparison(c, false);
    case '+':
    case '-':
    case '*':
    case '/':
    case '%':
    case '~':
    case '^': co_return co_await Binary(static_cast<char>(c));
    case '|': co_return co_await PowerModulo();
    case 'i':
    case 'o':
    case 'k': co_return co_await Parameter(static_cast<char>(c));
    case 'I': co_return Push(Decimal(ibase_));
    case 'O': co_return Push(Decimal(obase_));
    case 'K': co_return Push(Decimal(scale_));
    case 's':
    case 'S':
    case 'l':
    case 'L':
    case ':':
    case ';': co_return co_await RegisterCommand(static_cast<char>(c));
    case '?': co_return co_await Ask();
    case 'c': stack_.clear(); co_return;
    case 'q': co_return co_await Leave();
    case 'z': co_return Push(Decimal(static_cast<int64_t>(stack_.size())));
    case 'd':
      if (stack_.empty()) co_return co_await Complain("stack empty");
      co_return Push(Value(stack_.back()));
    case 'r':
      if (stack_.size() < 2) co_return;
      std::swap(stack_.back(), stack_[stack_.size() - 2]);
      co_return;
    case 'p':
      if (stack_.empty()) co_return co_await Complain("stack empty");
      value = stack_.back();
      co_return co_await Print(value, true);
    case 'f':
      for (size_t i = stack_.size(); i-- > 0 && !command_.OutputFailed();) {
        value = stack_[i];
        co_await Print(value, true);
        co_await kernel::Yield(command_.process);
      }
      co_return;
    case 'P': co_return co_await PrintBytes();
    default: break;
  }
  if (IsDigit(c)) co_return co_await Number(c);
  constexpr std::string_view kOfOne = "naQRvxXZ";
  if (c > 127 || kOfOne.find(static_cast<char>(c)) == std::string_view::npos) co_return co_await Unknown(c);
  if (!co_await Pop(&value)) co_return;
  const Text* text = std::get_if<Text>(&value);
  switch (c) {
    case 'n': co_return co_await Print(value, false);
    case 'x':
      if (frames_.size() > kMaxFrames) co_return co_await Complain("too deep");
      co_return Execute(std::move(value));
    case 'a': {
      std::string byte(1, '\0');
      if (text)
        byte[0] = (*text)->empty() ? '\0' : (**text)[0];
      else
        byte[0] = static_cast<char>(Whole(value).value_or(0));
      co_return Push(std::make_shared<const std::string>(std::move(byte)));
    }
    case 'Q': {
      auto levels = Whole(value);
      if (!levels || *levels < 1) co_return co_await Complain("Q command requires a number >= 1");
      size_t depth = Depth();
      Unwind(static_cast<size_t>(*levels));
      if (depth < static_cast<uint64_t>(*levels))
        co_await Complain("Q command argument exceeded string execution depth");
      co_return;
    }
    case 'R': {
      int64_t count = Whole(value).value_or(0);
      bool up = count < 0;
      if (up) count = count == INT64_MIN ? 0 : -count;
      count = std::min(count, static_cast<int64_t>(stack_.size()));
      if (count < 2) co_return;
      meter.Spend(count);
      auto first = stack_.end() - count;
      std::rotate(first, up ? stack_.end() - 1 : first + 1, stack_.end());
      co_return;
    }
    case 'v': {
      if (text) co_return co_await Complain("square root of nonnumeric attempted");
      const Decimal& number = std::get<Decimal>(value);
      if (number.IsNegative()) co_return co_await Complain("square root of negative number");
      co_return Push(Decimal::SquareRoot(number, static_cast<size_t>(scale_), meter));
    }
    case 'X': co_return Push(Decimal(text ? 0 : static_cast<int64_t>(std::get<Decimal>(value).scale())));
    default: break;
  }
  // Z: digits without leading zeros, or characters.
  if (text) co_return Push(Decimal(static_cast<int64_t>((*text)->size())));
  std::string digits = std::get<Decimal>(value).Text(10, meter);
  int64_t count = 0;
  for (char digit : digits)
    if (digit >= '0' && digit <= '9' && (count > 0 || digit != '0')) ++count;
  Push(Decimal(std::max<int64_t>(count, 1)));
}

}  // namespace bivalve::commands::dc
