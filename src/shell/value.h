// The values a shell variable can hold: a scalar, an indexed array, an associative array.
//
// A scalar is text, or a 64-bit integer whose text is made when somebody asks: a counting loop never
// touches a string. Arrays grow at the end in constant time; an indexed array is a plain row as long
// as its indexes lie close together and a tree for the far ones. An associative array lists its keys
// in bash 5.2's order (its hash table's), which scripts can see. All are plain values; copies are deep.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bivalve::shell {

class Scalar {
 public:
  Scalar() = default;
  explicit Scalar(std::string text) : text_(std::move(text)) {}
  explicit Scalar(std::string_view text) : text_(text) {}
  explicit Scalar(int64_t number) : number_(number), form_(kNumber) {}

  const std::string& Text() const {
    if (form_ == kNumber) MakeText();
    return text_;
  }
  // True and the value when this is a number, or text that is a plain decimal constant. Anything else
  // that arithmetic may understand (names, 0x10, 010, expressions) is not looked at.
  bool Integer(int64_t* number) const {
    if (form_ >= kBoth) {
      *number = number_;
      return true;
    }
    return form_ == kText && ReadInteger(number);
  }
  void SetText(std::string_view text) {
    text_.assign(text);
    form_ = kText;
  }
  void TakeText(std::string text) {
    text_ = std::move(text);
    form_ = kText;
  }
  void SetInteger(int64_t number) {
    number_ = number;
    form_ = kNumber;
  }
  void Append(std::string_view text) {
    if (form_ == kNumber) MakeText();
    text_.append(text);
    form_ = kText;
  }
  bool IsNumber() const { return form_ == kNumber; }

 private:
  enum Form : uint8_t { kText, kNotNumber, kBoth, kNumber };
  void MakeText() const;
  bool ReadInteger(int64_t* number) const;

  mutable std::string text_;
  mutable int64_t number_ = 0;
  mutable Form form_ = kText;
};

class IndexedArray {
 public:
  // Null when the element is not set. `index` is not negative.
  const Scalar* Find(int64_t index) const {
    if (static_cast<uint64_t>(index) < row_.size()) return row_[index].set ? &row_[index].value : nullptr;
    return far_.empty() ? nullptr : FindFar(index);
  }
  Scalar* Find(int64_t index) { return const_cast<Scalar*>(std::as_const(*this).Find(index)); }
  // The element, made (empty) when it was not there.
  Scalar& At(int64_t index);
  // Bytes that At will take in one block when the row is full.
  size_t Growth() const { return row_.size() < row_.capacity() ? 0 : 2 * row_.capacity() * sizeof(Cell); }
  void Erase(int64_t index);
  void Clear();

  size_t size() const { return count_; }
  // One more than the greatest index in use; 0 when empty.
  int64_t End() const;
  // The least index in use that is not below `from`; -1 when there is none.
  int64_t Next(int64_t from) const;

  // Calls f(index, scalar) in order of indexes, until it answers false.
  template <class F>
  void Each(F f) const {
    for (size_t i = first_; i < row_.size(); ++i) {
      if (row_[i].set && !f(static_cast<int64_t>(i), row_[i].value)) return;
    }
    for (const auto& [index, value] : far_) {
      if (!f(index, value)) return;
    }
  }

 private:
  struct Cell {
    Scalar value;
    bool set = false;
  };
  const Scalar* FindFar(int64_t index) const;

  std::vector<Cell> row_;          // indexes 0 … size-1, with holes
  std::map<int64_t, Scalar> far_;  // indexes beyond the row
  size_t first_ = 0;               // no cell below this one is set
  size_t count_ = 0;
};

class AssocArray {
 public:
  // bash gives 1024 buckets to a new array, and 128 to what was a plain variable.
  static constexpr size_t kNewBuckets = 1024, kConvertedBuckets = 128;
  explicit AssocArray(size_t buckets = kNewBuckets) : heads_(buckets, kNone) {}

  const Scalar* Find(std::string_view key) const;
  Scalar* Find(std::string_view key) { return const_cast<Scalar*>(std::as_const(*this).Find(key)); }
  Scalar& At(std::string_view key);
  size_t Growth() const {
    return entries_.size() < entries_.capacity() ? 0 : 2 * entries_.capacity() * sizeof(Entry);
  }
  void Erase(std::string_view key);
  void Clear();
  size_t size() const { return count_; }

  // Calls f(key, scalar) in bash's order, until it answers false.
  template <class F>
  void Each(F f) const {
    size_t left = count_;
    for (size_t bucket = 0; left > 0 && bucket < heads_.size(); ++bucket) {
      for (uint32_t at = heads_[bucket]; at != kNone; at = entries_[at].next, --left) {
        if (!f(entries_[at].key, entries_[at].value)) return;
      }
    }
  }

 private:
  static constexpr uint32_t kNone = UINT32_MAX;
  struct Entry {
    std::string key;
    Scalar value;
    uint32_t hash;
    uint32_t next;
  };
  void Grow();

  std::vector<uint32_t> heads_;
  std::vector<Entry> entries_;
  uint32_t free_ = kNone;
  size_t count_ = 0;
};

// Decimal text of a number; `buffer` holds at least 24 bytes. The text ends at the buffer's end.
std::string_view IntegerText(int64_t number, char* buffer, size_t size);
std::string ToText(int64_t number);

}  // namespace bivalve::shell
