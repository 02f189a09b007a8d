// What the machine does with values and variables.
#include <cmath>
#include <cstdio>

#include "base/unicode.h"
#include "base/utf8.h"
#include "commands/awk/runtime.h"

namespace bivalve::commands::awk {

// ---- values

double Runtime::ToNumber(const Value& value) {
  switch (value.tag()) {
    case Tag::kNumber:
    case Tag::kBool: return value.number();
    case Tag::kString:
    case Tag::kInput:
    case Tag::kRegex: return NumberOf(value.str(), number_syntax());
    default: return 0;
  }
}

bool Runtime::LooksNumeric(const Value& value) {
  if (value.IsNumber()) return true;
  if (value.tag() != Tag::kInput) return false;
  NumberOf(value.str(), number_syntax());
  return value.str()->numeric == Str::kNumeric;
}

bool Runtime::Truth(const Value& value) {
  switch (value.tag()) {
    case Tag::kNumber:
    case Tag::kBool: return value.number() != 0;
    case Tag::kString:
    case Tag::kRegex: return value.str()->size > 0;
    case Tag::kInput: return LooksNumeric(value) ? value.str()->number != 0 : value.str()->size > 0;
    default: return false;
  }
}

std::string_view Runtime::NumberText(double number, std::string_view format, Scratch& scratch) {
  if (IsIntegral(number)) {
    return {scratch.small, FormatInteger(scratch.small, static_cast<int64_t>(number))};
  }
  if (!std::isfinite(number)) return MagicText(number);
  if (std::trunc(number) == number) {
    scratch.large.resize(400);
    scratch.large.resize(static_cast<size_t>(std::snprintf(scratch.large.data(), 400, "%.0f", number)));
    return scratch.large;
  }
  if (format == "%.6g") {
    if (size_t size = FormatSixDigits(scratch.small, number)) return {scratch.small, size};
    int size = std::snprintf(scratch.small, sizeof scratch.small, "%.6g", number);
    return {scratch.small, static_cast<size_t>(size)};
  }
  scratch.large.clear();
  Value value(number);
  Format(format, &value, 1, &scratch.large);
  return scratch.large;
}

std::string_view Runtime::View(const Value& value, Scratch& scratch) {
  switch (value.tag()) {
    case Tag::kString:
    case Tag::kInput:
    case Tag::kRegex: return value.str()->view();
    case Tag::kNumber:
    case Tag::kBool: return NumberText(value.number(), convfmt_, scratch);
    default: return {};
  }
}

std::string_view Runtime::OutputView(const Value& value, Scratch& scratch) {
  if (value.IsNumber()) return NumberText(value.number(), ofmt_, scratch);
  return View(value, scratch);
}

Str* Runtime::ToStr(const Value& value) {
  if (value.IsText()) {
    ++value.str()->refs;
    return value.str();
  }
  Scratch scratch;
  return pool_.Make(View(value, scratch));
}

int Runtime::CompareText(std::string_view a, std::string_view b) {
  meter().SpendBytes(std::min(a.size(), b.size()));
  if (!ignore_case_) {
    int order = std::memcmp(a.data(), b.data(), std::min(a.size(), b.size()));
    if (order != 0) return order;
    return a.size() < b.size() ? -1 : a.size() > b.size();
  }
  size_t i = 0, j = 0;
  while (i < a.size() && j < b.size()) {
    Utf8Char x = DecodeUtf8(a.substr(i)), y = DecodeUtf8(b.substr(j));
    char32_t left = x.code == kInvalidChar ? static_cast<unsigned char>(a[i]) : ToLower(x.code);
    char32_t right = y.code == kInvalidChar ? static_cast<unsigned char>(b[j]) : ToLower(y.code);
    if (left != right) return left < right ? -1 : 1;
    i += x.length;
    j += y.length;
  }
  return i < a.size() ? 1 : j < b.size() ? -1 : 0;
}

namespace {

// Numbers in the order in which gawk has them: what is no number comes last.
int CompareNumbers(double a, double b) {
  if (std::isnan(a)) return !std::isnan(b);
  if (std::isnan(b)) return -1;
  return a < b ? -1 : a > b;
}

bool IsNothing(const Value& value) { return value.tag() <= Tag::kNull || value.tag() == Tag::kBox; }

}  // namespace

bool Runtime::Holds(const Value& a, const Value& b, int op) {
  if ((IsNothing(a) || LooksNumeric(a)) && (IsNothing(b) || LooksNumeric(b))) {
    double x = ToNumber(a), y = ToNumber(b);
    switch (op) {
      case 0: return x < y;
      case 1: return x <= y;
      case 2: return x == y;
      case 3: return x != y;
      case 4: return x > y;
      default: return x >= y;
    }
  }
  Scratch left, right;
  int order = CompareText(View(a, left), View(b, right));
  switch (op) {
    case 0: return order < 0;
    case 1: return order <= 0;
    case 2: return order == 0;
    case 3: return order != 0;
    case 4: return order > 0;
    default: return order >= 0;
  }
}

int Runtime::CompareValues(const Value& a, const Value& b) {
  if (a.tag() == Tag::kNumber && b.tag() == Tag::kNumber) return CompareNumbers(a.number(), b.number());
  bool numeric = (IsNothing(a) || LooksNumeric(a)) && (IsNothing(b) || LooksNumeric(b));
  if (numeric) return CompareNumbers(ToNumber(a), ToNumber(b));
  Scratch left, right;
  return CompareText(View(a, left), View(b, right));
}

Key Runtime::MakeKey(const Value& value, Scratch& scratch) {
  if (int64_t steps = pool_.TakeUnpaid()) [[unlikely]]
    meter().Spend(steps);
  if (value.IsNumber()) {
    double number = value.number();
    if (number >= INT32_MIN && number <= INT32_MAX &&
        static_cast<double>(static_cast<int32_t>(number)) == number)
      return Key(static_cast<int32_t>(number));
    return Key(NumberText(number, convfmt_, scratch));
  }
  if (value.IsText()) return Key(value.str());
  return Key(std::string_view(""));
}

double Runtime::Power(double base, double exponent) {
  // As gawk: whole exponents by squaring, which is exact where it can be.
  if (exponent == std::trunc(exponent) && std::fabs(exponent) < 1e9) {
    auto times = static_cast<int64_t>(std::fabs(exponent));
    double result = 1, square = base;
    for (; times; times >>= 1) {
      if (times & 1) result *= square;
      square *= square;
    }
    return exponent < 0 ? 1 / result : result;
  }
  return std::pow(base, exponent);
}

double Runtime::Arithmetic(Op op, double a, double b, bool assignment) {
  switch (op) {
    case Op::kAdd: return a + b;
    case Op::kSubtract: return a - b;
    case Op::kMultiply: return a * b;
    case Op::kDivide:
      if (b == 0) Fatal(assignment ? "division by zero attempted in `/='" : "division by zero attempted");
      return a / b;
    case Op::kModulo:
      if (b == 0)
        Fatal(assignment ? "division by zero attempted in `%='" : "division by zero attempted in `%'");
      return std::fmod(a, b);
    default: return Power(a, b);
  }
}

// ---- text

bool Runtime::Concat(Value* first, int count) {
  constexpr int kAtOnce = 8;
  Scratch scratches[kAtOnce];
  std::string_view views[kAtOnce];
  if (count > kAtOnce) {
    // Long chains in pieces, from the right.
    int rest = count - kAtOnce + 1;
    if (!Concat(first + kAtOnce - 1, rest)) return false;
    count = kAtOnce;
  }
  size_t size = 0;
  for (int i = 0; i < count; ++i) {
    views[i] = View(first[i], scratches[i]);
    size += views[i].size();
  }
  meter().SpendBytes(size);
  const bool fits = meter().Hold(size);
  Str* result = pool_.MakeRaw(fits ? size : 0);
  char* to = result->data();
  for (int i = 0; fits && i < count; ++i) {
    if (!views[i].empty()) std::memcpy(to, views[i].data(), views[i].size());
    to += views[i].size();
  }
  for (int i = 1; i < count; ++i) first[i].Clear();
  first[0] = Value(Tag::kString, result);
  return true;
}

bool Runtime::Append(Value& slot, const Value& more) {
  Scratch left_scratch, right_scratch;
  std::string_view right = View(more, right_scratch);
  meter().SpendBytes(right.size());
  if (slot.IsText() && slot.str()->refs == 1 && slot.str()->capacity - slot.str()->size >= right.size()) {
    Str* str = slot.str();
    if (!right.empty()) std::memcpy(str->data() + str->size, right.data(), right.size());
    str->size += static_cast<uint32_t>(right.size());
    str->numeric = Str::kUnknown;
    str->ascii = Str::kAsciiUnknown;
    slot.Retag(Tag::kString);
    return true;
  }
  std::string_view left = View(slot, left_scratch);
  size_t size = left.size() + right.size();
  if (!meter().Hold(size + size / 2)) return true;  // the end comes before anybody sees it
  Str* str = pool_.MakeRaw(size, size + size / 2);
  if (!left.empty()) std::memcpy(str->data(), left.data(), left.size());
  if (!right.empty()) std::memcpy(str->data() + left.size(), right.data(), right.size());
  slot = Value(Tag::kString, str);
  return true;
}

void Runtime::Join(Value* first, int count) {
  std::string text;
  for (int i = 0; i < count; ++i) {
    Scratch scratch;
    if (i) text += subsep_;
    text += View(first[i], scratch);
    if (i) first[i].Clear();
  }
  first[0] = Value(Tag::kString, pool_.Make(text));
}

// ---- variables

std::string Runtime::SlotName(Where where, int index) const {
  if (where != Where::kLocal) return code_.globals[static_cast<size_t>(index)];
  const Function* function = frames_.back().function;
  if (!function || static_cast<size_t>(index) >= function->params.size()) return {};
  return function->params[static_cast<size_t>(index)];
}

bool Runtime::Scalar(const Value& slot, Where where, int index) {
  Array* array = slot.IsArray() ? slot.array() : slot.tag() == Tag::kBox ? slot.box()->array : nullptr;
  if (!array) {
    if (slot.tag() == Tag::kBox) slot.box()->scalar = true;
    return true;
  }
  std::string name = SlotName(where, index);
  if (where == Where::kLocal) name += Origin(array);
  Fatal("attempt to use array `" + name + "' in a scalar context");
  return false;
}

// " (from b, from a)": what the array of a parameter is called in the functions around, and outside.
std::string Runtime::Origin(Array* array) const {
  std::string names;
  for (size_t i = frames_.size() - 1; i-- > 0;) {
    const Frame& frame = frames_[i];
    size_t params = frame.function ? frame.function->params.size() : 0;
    size_t at = 0;
    while (at < params && !(stack_[frame.base + at].IsArray() && stack_[frame.base + at].array() == array))
      ++at;
    if (at >= params) break;
    names += (names.empty() ? "" : ", ") + std::string("from ") + frame.function->params[at];
  }
  if (!array->name.empty()) names += (names.empty() ? "" : ", ") + std::string("from ") + array->name;
  return names.empty() ? names : " (" + names + ")";
}

bool Runtime::IsParameter(const Value& slot) const {
  return !frames_.empty() && frames_.back().function && &slot >= stack_.get() &&
         &slot < stack_.get() + stack_size_;
}

// A variable that was not assigned is looked at: from now on it is a scalar. False: it is an array.
bool Runtime::Touch(Value& slot, Where where, int index) {
  if (slot.tag() == Tag::kIterator || !Scalar(slot, where, index)) return false;
  if (slot.tag() == Tag::kBox) slot.box()->scalar = true;
  if (lint_) {
    Warning(std::string(where == Where::kLocal ? "reference to uninitialized argument `"
                                               : "reference to uninitialized variable `") +
            SlotName(where, index) + "'");
    return true;
  }
  slot = Value::Null();
  return true;
}

void Runtime::CheckSet(const Value& slot, const Instruction& in) {
  if (!IsNothing(slot) || (in.b != Where::kGlobal && in.b != Where::kLocal)) return;
  Warning((in.b == Where::kLocal ? "reference to uninitialized argument `"
                                 : "reference to uninitialized variable `") +
          SlotName(in.b, in.a) + "'");
}

Array* Runtime::ArrayIn(Value& slot, const std::string& name) {
  if (slot.IsArray()) return slot.array();
  if (slot.tag() == Tag::kBox) {
    Box* box = slot.box();
    if (!box->array && box->scalar)
      return Fatal((IsParameter(slot) ? "attempt to use scalar parameter `" : "attempt to use scalar `") +
                   name + "' as an array");
    if (!box->array) {
      box->array = new Array(pool_);
      box->array->name = box->name.empty() ? name : box->name;
    }
    Array* array = box->array;
    array->AddRef();
    slot = Value(Tag::kArray, array);
    return array;
  }
  if (slot.tag() == Tag::kUninit) {
    Array* array = new Array(pool_);
    array->name = name;
    slot = Value(Tag::kArray, array);
    return array;
  }
  return Fatal((IsParameter(slot) ? "attempt to use scalar parameter `" : "attempt to use scalar `") + name +
               "' as an array");
}

Array* Runtime::ArrayOf(const Instruction& in, Value* fp, Value*& sp) {
  if (in.b == Where::kElementOfGlobal) {
    Value& slot = globals_[static_cast<size_t>(in.a)];
    return slot.IsArray() ? slot.array() : ArrayIn(slot, SlotName(Where::kGlobal, in.a));
  }
  if (in.b == Where::kElementOfLocal) {
    Value& slot = fp[in.a];
    return slot.IsArray() ? slot.array() : ArrayIn(slot, SlotName(Where::kLocal, in.a));
  }
  return sp[-1].array();
}

std::string Runtime::ElementName(Array* array, const Value& index) {
  Scratch scratch;
  return array->name + "[\"" + std::string(View(index, scratch)) + "\"]";
}

Value* Runtime::Element(Array* array, const Value& index, bool make) {
  Scratch scratch;
  Key key = MakeKey(index, scratch);
  if (array->special == Array::Special::kSymtab) [[unlikely]] {
    std::string_view name = key.text();
    for (size_t i = 0; i < code_.globals.size(); ++i) {
      if (code_.globals[i] != name) continue;
      Special special = static_cast<Special>(i);
      if (special == Special::kNf || special == Special::kNr || special == Special::kFnr)
        globals_[i] = LoadSpecial(special);
      return &globals_[i];
    }
    Value* found = array->Find(key);
    if (!found && make) NoElement(array, key);
    return found;
  }
  if (array->special == Array::Special::kFunctab && make) [[unlikely]] {
    Value* found = array->Find(key);
    if (!found || storing_) NoElement(array, key);
    return failed_ ? nullptr : found;
  }
  return make ? array->Get(key) : array->Find(key);
}

// What --lint says of an element that is read.
void Runtime::CheckElement(Array* array, const Value& index) {
  Scratch scratch;
  const Value* there = Element(array, index, false);
  if (!there || IsNothing(*there))
    Warning("reference to uninitialized element `" + ElementName(array, index) + "'");
  if (View(index, scratch).empty()) Warning("subscript of array `" + array->name + "' is null string");
}

void Runtime::NoElement(Array* array, const Key& key) {
  bool functions = array->special == Array::Special::kFunctab;
  if (storing_)
    Fatal(functions ? "cannot assign to elements of FUNCTAB"
                    : "cannot assign to arbitrary elements of SYMTAB");
  else
    Fatal("reference to uninitialized element `" + array->name + "[\"" + std::string(key.text()) +
          "\"] is not allowed'");
}

// The array that an element is, made when the element is new.
Array* Runtime::SubArray(Array* array, const Value& index) {
  constexpr int kMaxNesting = 500;
  Value* element = Element(array, index, true);
  if (!element) return nullptr;
  if (element->IsArray()) return element->array();
  if (array->nesting >= kMaxNesting) return Fatal("arrays are nested too deeply");
  if (element->tag() != Tag::kUninit && element->tag() != Tag::kBox)
    return Fatal("attempt to use scalar `" + ElementName(array, index) + "' as an array");
  Array* inner = ArrayIn(*element, ElementName(array, index));
  if (inner) inner->nesting = array->nesting + 1;
  return inner;
}

Value* Runtime::TargetSlot(const Instruction& in, Value* fp, Value*& sp, int* special, size_t* field) {
  switch (in.b) {
    case Where::kGlobal:
    case Where::kLocal: {
      Value* slot = in.b == Where::kGlobal ? &globals_[static_cast<size_t>(in.a)] : fp + in.a;
      if (slot->tag() > Tag::kRegex && !Scalar(*slot, in.b, in.a)) return nullptr;
      return slot;
    }
    case Where::kSpecial:
      if (globals_[static_cast<size_t>(in.a)].IsArray()) {
        Scalar(globals_[static_cast<size_t>(in.a)], in.b, in.a);
        return nullptr;
      }
      *special = in.a;
      return nullptr;
    case Where::kField:
      *field = FieldIndex(sp[-1]);
      (--sp)->Clear();
      return nullptr;
    default: break;
  }
  Value index = std::move(*--sp);
  Array* array = ArrayOf(in, fp, sp);
  if (!array) return nullptr;
  storing_ = true;
  Value* element = Element(array, index, true);
  storing_ = false;
  if (!element) return nullptr;
  if (element->IsArray() || (element->tag() == Tag::kBox && element->box()->array))
    return Fatal("attempt to use array `" + ElementName(array, index) + "' in a scalar context");
  if (in.b == Where::kElement) (--sp)->Clear();
  return element;
}

bool Runtime::Assign(const Instruction& in, Value* fp, Value*& sp, Value value) {
  if (value.tag() == Tag::kBox || value.tag() == Tag::kUninit) value = Value::Null();
  int special = -1;
  size_t field = SIZE_MAX;
  Value* slot = TargetSlot(in, fp, sp, &special, &field);
  if (failed_) return false;
  if (slot) {
    *slot = std::move(value);
    return true;
  }
  if (field != SIZE_MAX) return SetField(field, std::move(value));
  return StoreSpecial(static_cast<Special>(special), std::move(value));
}

Value Runtime::ArgumentValue(const Instruction& in, Value* fp, Value*& sp) {
  Value* slot;
  switch (in.b) {
    case Where::kSpecial: {
      slot = &globals_[static_cast<size_t>(in.a)];
      if (slot->IsArray()) return *slot;
      return LoadSpecial(static_cast<Special>(in.a));
    }
    case Where::kGlobal: slot = &globals_[static_cast<size_t>(in.a)]; break;
    case Where::kLocal: slot = fp + in.a; break;
    default: {
      Value index = std::move(*--sp);
      Array* array = ArrayOf(in, fp, sp);
      if (!array) return {};
      slot = Element(array, index, true);
      if (!slot) return {};
      if (in.b == Where::kElement) (--sp)->Clear();
    }
  }
  if (slot->tag() == Tag::kUninit) {
    Box* box = new Box;
    if (in.b == Where::kGlobal) box->name = SlotName(in.b, in.a);
    box->of_element = in.b != Where::kGlobal && in.b != Where::kLocal;
    *slot = Value(Tag::kBox, static_cast<void*>(box));
  }
  if (slot->tag() == Tag::kBox && slot->box()->array) {
    Array* array = slot->box()->array;
    array->AddRef();
    *slot = Value(Tag::kArray, array);
  }
  return *slot;
}

size_t Runtime::FieldIndex(const Value& value) {
  double number = ToNumber(value);
  if (number < 0 || std::isnan(number)) {
    if (number > -1) return 0;
    Fatal("attempt to access field " + std::to_string(static_cast<int64_t>(std::max(number, -9e18))));
    return 0;
  }
  constexpr double kMost = 100'000'000;
  if (number > kMost) {
    Fatal("attempt to access field " + std::to_string(static_cast<int64_t>(std::min(number, 9e18))));
    return 0;
  }
  return static_cast<size_t>(number);
}

bool Runtime::SetField(size_t index, Value value) {
  if (value.tag() <= Tag::kNull || value.tag() == Tag::kBox) value = fields_.Nothing();
  fields_.Set(index, std::move(value));
  meter().Spend(static_cast<int64_t>(index / 8));
  return true;
}

}  // namespace bivalve::commands::awk
