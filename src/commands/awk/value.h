// Value: what an awk variable, field or array element holds. Str: a string that values share.
//
// Counts are plain integers; a machine is single-threaded. A Str comes from its runtime's StrPool, which
// outlives it. A string remembers the number it begins with once somebody has asked, so a field that is
// summed in a loop is read once. Arrays are shared by reference; a Box stands for a variable that was
// handed to a function before anybody knew whether it is an array: whoever finds out first fills it.
#pragma once

#include <cstdint>
#include <cstring>
#include <new>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bivalve::commands::awk {

class StrPool;

struct Str {
  enum : uint8_t { kUnknown, kNotNumeric, kNumeric };
  enum : uint8_t { kAsciiUnknown, kAscii, kNotAscii };
  uint32_t refs;
  uint32_t size;
  uint32_t capacity;
  uint8_t numeric;  // whether all of it looks like a number; `number` is what it begins with
  uint8_t ascii;
  uint16_t bin;
  StrPool* pool;
  double number;

  char* data() { return reinterpret_cast<char*>(this + 1); }
  const char* data() const { return reinterpret_cast<const char*>(this + 1); }
  std::string_view view() const { return {data(), size}; }
  inline void Release();
};

// Recycles small strings by size.
class StrPool {
 public:
  StrPool() = default;
  StrPool(const StrPool&) = delete;
  StrPool& operator=(const StrPool&) = delete;
  ~StrPool();

  // `size` bytes that the caller fills; one reference.
  Str* MakeRaw(size_t size, size_t capacity = 0);
  Str* Make(std::string_view text) {
    Str* str = MakeRaw(text.size());
    if (!text.empty()) std::memcpy(str->data(), text.data(), text.size());
    return str;
  }
  void Free(Str* str);

  // Steps along a chain of a hash table. Chains are short unless somebody makes them long; then the steps
  // are work that has to be paid for.
  void Walked(uint32_t steps) {
    if (steps > 16) [[unlikely]]
      unpaid_ += steps;
  }
  int64_t TakeUnpaid() { return std::exchange(unpaid_, 0); }

 private:
  int64_t unpaid_ = 0;
  static constexpr size_t kStep = 32;
  static constexpr size_t kBins = 12;
  void* bins_[kBins] = {};
};

inline void Str::Release() {
  if (--refs == 0) pool->Free(this);
}

class Array;
struct Box;

enum class Tag : uint8_t {
  kUninit,  // nobody knows whether it is an array
  kNull,    // a scalar that has not been assigned
  kNumber,
  kBool,    // a number that mkbool made
  kString,  // a string whatever it looks like
  kInput,   // a string from outside: a number where it looks like one
  kRegex,   // @/…/: the pattern
  kArray,
  kBox,
  kIterator,  // of a for loop, on the operand stack only
};

void ReleaseShared(Tag tag, void* object);
void AddRefShared(Tag tag, void* object);

class Value {
 public:
  Value() : tag_(Tag::kUninit), bits_(0) {}
  explicit Value(double number) : tag_(Tag::kNumber), number_(number) {}
  // Takes over one reference.
  Value(Tag tag, Str* str) : tag_(tag), bits_(0) { object_ = str; }
  Value(Tag tag, void* object) : tag_(tag), bits_(0) { object_ = object; }
  static Value Null() {
    Value v;
    v.tag_ = Tag::kNull;
    return v;
  }
  static Value Bool(bool value) {
    Value v(value ? 1.0 : 0.0);
    v.tag_ = Tag::kBool;
    return v;
  }
  Value(const Value& other) : tag_(other.tag_), bits_(other.bits_) {
    if (tag_ >= Tag::kString) AddRef();
  }
  Value(Value&& other) noexcept : tag_(other.tag_), bits_(other.bits_) { other.tag_ = Tag::kUninit; }
  Value& operator=(const Value& other) {
    if (this != &other) {
      Value copy(other);
      *this = std::move(copy);
    }
    return *this;
  }
  Value& operator=(Value&& other) noexcept {
    Tag tag = tag_;
    void* object = object_;
    tag_ = other.tag_;
    bits_ = other.bits_;
    other.tag_ = Tag::kUninit;
    if (tag >= Tag::kString) Drop(tag, object);
    return *this;
  }
  ~Value() {
    if (tag_ >= Tag::kString) Drop(tag_, object_);
  }
  void Clear() {
    if (tag_ >= Tag::kString) Drop(tag_, object_);
    tag_ = Tag::kUninit;
  }
  // Precondition: holds a number or nothing.
  void SetNumber(double number) {
    if (tag_ >= Tag::kString) Drop(tag_, object_);
    tag_ = Tag::kNumber;
    number_ = number;
  }

  Tag tag() const { return tag_; }
  bool IsNumber() const { return tag_ == Tag::kNumber || tag_ == Tag::kBool; }
  bool IsText() const { return tag_ >= Tag::kString && tag_ <= Tag::kRegex; }
  bool IsArray() const { return tag_ == Tag::kArray; }
  double number() const { return number_; }
  Str* str() const { return static_cast<Str*>(object_); }
  Array* array() const { return static_cast<Array*>(object_); }
  Box* box() const { return static_cast<Box*>(object_); }
  struct Iterator* iterator() const { return static_cast<struct Iterator*>(object_); }
  void Retag(Tag tag) { tag_ = tag; }
  // Gives the reference away; the value is empty after it.
  Str* TakeStr() {
    tag_ = Tag::kUninit;
    return static_cast<Str*>(object_);
  }

 private:
  void AddRef() const {
    if (tag_ <= Tag::kRegex)
      ++static_cast<Str*>(object_)->refs;
    else
      AddRefShared(tag_, object_);
  }
  static void Drop(Tag tag, void* object) {
    if (tag <= Tag::kRegex)
      static_cast<Str*>(object)->Release();
    else
      ReleaseShared(tag, object);
  }
  Tag tag_;
  union {
    double number_;
    void* object_;
    uint64_t bits_;
  };
};

struct Iterator {
  uint32_t refs = 1;
  size_t at = 0;
  std::vector<Value> indices;
};

struct Box {
  uint32_t refs = 1;
  Array* array = nullptr;  // owned
  std::string name;        // of the variable, for diagnostics
  bool of_element = false;
  bool scalar = false;  // somebody has looked at its value
};

// ---- numbers and text

// The number at the front of `text` (0 when there is none), after blanks; *end is where it stops.
// kNonDecimal: 0x… and 0… count as in C. kStrtod: as strtod has it, with infinities and hexadecimal numbers.
enum class NumberSyntax : uint8_t { kDecimal, kNonDecimal, kStrtod };
double ParseNumber(std::string_view text, size_t* end, NumberSyntax syntax = NumberSyntax::kDecimal);
// The number of a string; decides at the same time whether it looks like one.
double NumberOf(Str* str, NumberSyntax syntax);
// Writes an integral value without exponent; returns the length. `into` holds at least 24 bytes, and
// |value| is below 2^63.
size_t FormatInteger(char* into, int64_t value);
// "%.6g" of a number of ordinary size; 0 when printf has to decide how it is rounded.
size_t FormatSixDigits(char* into, double value);
inline bool IsIntegral(double value) {
  return value >= -9.2e18 && value <= 9.2e18 && static_cast<double>(static_cast<int64_t>(value)) == value;
}
// "+nan", "-inf", …; precondition: not finite.
std::string_view MagicText(double value);

}  // namespace bivalve::commands::awk
