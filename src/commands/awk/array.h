// Array: an associative array whose elements come in the order in which gawk lists them.
//
// Scripts loop over arrays and print; that order is part of what they show. It follows from how gawk
// stores elements: an array that begins with a non-negative integer index keeps such indices in blocks
// by powers of two as long as they are dense, other 32-bit integers in a hash table of their own, and
// the rest in a hash table of strings; each holds what the one before it does not take and lists it
// first. Pointers to values stay until the next insertion or removal.
#pragma once

#include <map>
#include <memory>
#include <vector>

#include "commands/awk/value.h"

namespace bivalve::commands::awk {

// An index: its text, or an integer whose text is its decimal form.
class Key {
 public:
  explicit Key(std::string_view text);
  // Shares `str` if a new element needs it.
  explicit Key(Str* str) : Key(str->view()) { str_ = str; }
  explicit Key(int32_t number) : integer_(true), number_(number) {}

  bool integer() const { return integer_; }
  int32_t number() const { return number_; }
  std::string_view text() const {
    if (integer_ && !text_.data()) text_ = {digits_, FormatInteger(digits_, number_)};
    return text_;
  }
  Str* str() const { return str_; }

 private:
  bool integer_ = false;
  int32_t number_ = 0;
  mutable char digits_[24];
  mutable std::string_view text_;
  Str* str_ = nullptr;
};

class Array {
 public:
  enum class Special : uint8_t { kNone, kEnviron, kProcinfo, kSymtab, kFunctab };

  explicit Array(StrPool& pool);
  Array(const Array&) = delete;
  Array& operator=(const Array&) = delete;

  void AddRef() { ++refs_; }
  void Release();

  size_t size() const { return count_; }
  Value* Find(const Key& key);
  // The element, made when it is not there.
  Value* Get(const Key& key);
  bool Remove(const Key& key);
  void Clear();
  // The indices in gawk's order: integers as numbers.
  void List(std::vector<Value>* indices);
  void Swap(Array& other);

  StrPool& pool() { return pool_; }
  Special special = Special::kNone;
  // How diagnostics call it: `a`, or `a["x"]` for one that is an element.
  std::string name;
  int nesting = 0;  // arrays around it

 private:
  enum class Kind : uint8_t { kNull, kDense, kInteger, kString };
  struct Leaf;
  struct Block;
  struct IntBucket;
  struct StrBucket;

  ~Array();
  Value* GetDense(const Key& key, bool make);
  Value* GetInteger(const Key& key, bool make);
  Value* GetString(const Key& key, bool make);
  bool RemoveDense(const Key& key);
  bool RemoveInteger(const Key& key);
  bool RemoveString(const Key& key);
  Value* InsertInteger(int32_t number);
  void GrowIntegers();
  void GrowStrings();
  Array* Other();
  void BecomeOther();

  StrPool& pool_;
  uint32_t refs_ = 1;
  Kind kind_ = Kind::kNull;
  size_t count_ = 0;                 // with those of other_
  std::unique_ptr<Block[]> blocks_;  // kDense
  size_t capacity_ = 0;              // of its leaves
  std::vector<IntBucket*> integers_;
  std::vector<StrBucket*> strings_;
  Array* other_ = nullptr;  // what this kind does not take
};

}  // namespace bivalve::commands::awk
