// Array: an associative array.
//
// The order in which `for (k in a)` meets the elements is nobody's promise, but scripts show it, so two
// simple rules that were found by watching gawk are kept. An array whose first index is text hashes all
// indices as text: buckets come one after the other, in each the newest element first. An array whose first
// index is an integer lists its other indices so, and then the integers from the least to the greatest. (gawk
// does that with integers that lie close together; where they are scattered, its order is another one.)
//
// Integers from 0 on lie in pages as long as more than half of the places are taken, as in Lua's tables (R.
// Ierusalimschy and others, "The Implementation of Lua 5.0", section 4); the others are in a hash table.
// Pointers to values stay until the next insertion or removal.
#pragma once

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
  // The indices in their order: integers as numbers where numbers() holds, else as text.
  void List(std::vector<Value>* indices);
  bool numbers() const { return numbers_; }

  StrPool& pool() { return pool_; }
  Special special = Special::kNone;
  // How diagnostics call it: `a`, or `a["x"]` for one that is an element.
  std::string name;
  int nesting = 0;  // arrays around it

 private:
  struct Node;
  // Chains of nodes, the newest first.
  struct Table {
    std::vector<Node*> buckets;
    size_t count = 0;
    size_t step = 0;  // in the list of sizes
  };
  struct Page {
    std::unique_ptr<Value[]> values;
    uint64_t present[4] = {};
  };
  static constexpr uint32_t kPageSize = 256;  // the first page is shorter while there are few elements
  static constexpr uint32_t kFirstPage = 8;

  ~Array();
  Value* InPages(uint32_t number, bool make);
  Node* FindInteger(int32_t number);
  Node* FindText(std::string_view text, uint32_t hash);
  Value* GetInteger(int32_t number);
  Value* GetText(const Key& key);
  bool RemoveFrom(Table& table, Node* node);
  Node* Insert(Table& table, uint32_t hash, Str* text);
  bool MayExtend(uint32_t number) const;
  void Extend();
  void Gather();
  void Grow(Table& table);
  Node* NewNode();

  StrPool& pool_;
  uint32_t refs_ = 1;
  bool numbers_ = false;  // the first index was an integer
  size_t count_ = 0;
  size_t paged_ = 0;       // of these in pages
  uint32_t page_end_ = 0;  // integers from 0 to here have a place there
  std::vector<Page> pages_;
  Table integers_;
  Table texts_;
  std::vector<std::unique_ptr<Node[]>> slabs_;  // of nodes
  Node* free_ = nullptr;
};

}  // namespace bivalve::commands::awk
