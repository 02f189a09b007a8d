#include "commands/awk/array.h"

#include <algorithm>
#include <bit>

namespace bivalve::commands::awk {

struct Array::Node {
  Node* next = nullptr;
  uint32_t hash = 0;    // of its text; of an integer the integer itself
  Str* text = nullptr;  // null: an integer
  Value value;
};

namespace {

// Sizes of the tables: primes beside powers of two.
constexpr uint32_t kSizes[] = {13,     127,    1021,    8191,    16381,   32749,   65497,    131101,
                               262147, 524309, 1048583, 2097169, 4194319, 8388617, 16777259, 33554467};
constexpr size_t kMostPerBucket = 2;
constexpr size_t kSlab = 128;

// The hash function of sdbm (Ozan Yigit's public domain database library).
uint32_t HashOf(std::string_view text) {
  uint32_t hash = 0;
  for (char c : text) hash = hash * 65599 + static_cast<uint32_t>(static_cast<signed char>(c));
  return hash;
}

}  // namespace

// An integer that fits in 32 bits, written as a number is.
Key::Key(std::string_view text) : text_(text) {
  size_t size = text.size(), at = 0;
  if (!text.data()) text_ = "";
  if (size == 0 || size > 11) return;
  bool minus = text[0] == '-';
  at = minus;
  if (at == size || text[at] < '0' || text[at] > '9') return;
  if (text[at] == '0' && size > 1) return;
  int64_t value = 0;
  for (; at < size; ++at) {
    if (text[at] < '0' || text[at] > '9') return;
    value = value * 10 + (text[at] - '0');
  }
  if (minus) value = -value;
  if (value < INT32_MIN || value > INT32_MAX) return;
  integer_ = true;
  number_ = static_cast<int32_t>(value);
}

Array::Array(StrPool& pool) : pool_(pool) {}

Array::~Array() { Clear(); }

void Array::Release() {
  if (--refs_ == 0) delete this;
}

// ---- integers in pages

Value* Array::InPages(uint32_t number, bool make) {
  Page& page = pages_[number / kPageSize];
  uint32_t at = number % kPageSize;
  uint64_t bit = uint64_t{1} << (at % 64);
  uint64_t& word = page.present[at / 64];
  if (!(word & bit)) {
    if (!make) return nullptr;
    word |= bit;
    ++paged_;
    ++count_;
  }
  return &page.values[at];
}

// Whether there should be a place for `number`, which lies behind the pages.
bool Array::MayExtend(uint32_t number) const {
  if (page_end_ == 0) return number < kFirstPage;
  return number - page_end_ < std::min(page_end_, kPageSize) && paged_ * 2 >= page_end_;
}

void Array::Extend() {
  uint32_t from = page_end_;
  if (from == 0) {
    pages_.emplace_back();
    pages_[0].values = std::make_unique<Value[]>(kFirstPage);
    page_end_ = kFirstPage;
  } else if (from < kPageSize) {
    page_end_ = from * 2;
    auto longer = std::make_unique<Value[]>(page_end_);
    for (uint32_t i = 0; i < from; ++i) longer[i] = std::move(pages_[0].values[i]);
    pages_[0].values = std::move(longer);
  } else {
    pages_.emplace_back();
    pages_.back().values = std::make_unique<Value[]>(kPageSize);
    page_end_ += kPageSize;
  }
  for (uint32_t number = from; number < page_end_ && integers_.count; ++number) {
    Node* node = FindInteger(static_cast<int32_t>(number));
    if (!node) continue;
    *InPages(number, true) = std::move(node->value);
    RemoveFrom(integers_, node);
  }
}

// Moves integers from the hash table to pages when these would be more than half full: what is inserted
// from the end or in no order comes together here.
void Array::Gather() {
  size_t below[33] = {};  // how many there are with so many bits
  for (Node* node : integers_.buckets)
    for (; node; node = node->next)
      if (static_cast<int32_t>(node->hash) >= 0) ++below[std::bit_width(node->hash)];
  size_t sum = paged_;
  uint32_t end = 0;
  for (uint32_t bits = 0; bits < 31; ++bits) {
    sum += below[bits];
    uint32_t limit = uint32_t{1} << bits;
    if (limit > page_end_ && sum > limit / 2) end = limit;
  }
  while (page_end_ < end) Extend();
}

// ---- the hash tables

Array::Node* Array::NewNode() {
  if (!free_) {
    size_t count = std::min(kSlab, size_t{4} << std::min(slabs_.size(), size_t{8}));
    slabs_.push_back(std::make_unique<Node[]>(count));
    for (size_t i = count; i-- > 0;) {
      slabs_.back()[i].next = free_;
      free_ = &slabs_.back()[i];
    }
  }
  Node* node = free_;
  free_ = node->next;
  return node;
}

void Array::Grow(Table& table) {
  uint32_t size = kSizes[++table.step];
  std::vector<Node*> buckets(size);
  for (Node* node : table.buckets) {
    while (node) {
      Node* next = node->next;
      Node*& head = buckets[node->hash % size];
      node->next = head;
      head = node;
      node = next;
    }
  }
  table.buckets = std::move(buckets);
}

Array::Node* Array::Insert(Table& table, uint32_t hash, Str* text) {
  if (table.buckets.empty()) table.buckets.resize(kSizes[table.step]);
  ++table.count;
  ++count_;
  if (table.count / table.buckets.size() > kMostPerBucket && table.step + 1 < std::size(kSizes)) Grow(table);
  Node*& head = table.buckets[hash % table.buckets.size()];
  Node* node = NewNode();
  node->hash = hash;
  node->text = text;
  node->next = head;
  head = node;
  return node;
}

bool Array::RemoveFrom(Table& table, Node* node) {
  if (!node) return false;
  Node** link = &table.buckets[node->hash % table.buckets.size()];
  while (*link != node) link = &(*link)->next;
  *link = node->next;
  if (node->text) node->text->Release();
  node->text = nullptr;
  node->value.Clear();
  node->next = free_;
  free_ = node;
  --table.count;
  --count_;
  return true;
}

Array::Node* Array::FindInteger(int32_t number) {
  if (integers_.count == 0) return nullptr;
  uint32_t hash = static_cast<uint32_t>(number);
  Node* node = integers_.buckets[hash % integers_.buckets.size()];
  uint32_t steps = 0;
  for (; node && node->hash != hash; node = node->next) ++steps;
  pool_.Walked(steps);
  return node;
}

Array::Node* Array::FindText(std::string_view text, uint32_t hash) {
  if (texts_.count == 0) return nullptr;
  Node* node = texts_.buckets[hash % texts_.buckets.size()];
  uint32_t steps = 0;
  for (; node && !(node->hash == hash && node->text->view() == text); node = node->next) ++steps;
  pool_.Walked(steps);
  return node;
}

// ---- elements

Value* Array::Find(const Key& key) {
  if (count_ == 0) return nullptr;
  Node* node;
  if (numbers_ && key.integer()) {
    uint32_t number = static_cast<uint32_t>(key.number());
    if (number < page_end_) return InPages(number, false);
    node = FindInteger(key.number());
  } else {
    node = FindText(key.text(), HashOf(key.text()));
  }
  return node ? &node->value : nullptr;
}

Value* Array::Get(const Key& key) {
  if (count_ == 0) numbers_ = key.integer();
  return numbers_ && key.integer() ? GetInteger(key.number()) : GetText(key);
}

Value* Array::GetInteger(int32_t key) {
  uint32_t number = static_cast<uint32_t>(key);
  if (number < page_end_) return InPages(number, true);
  if (Node* node = FindInteger(key)) return &node->value;
  if (key >= 0) {
    if (MayExtend(number)) {
      Extend();
      return InPages(number, true);
    }
    if (integers_.count >= kSizes[integers_.step] * (kMostPerBucket + 1) - 1) {
      Gather();
      if (number < page_end_) return InPages(number, true);
    }
  }
  return &Insert(integers_, number, nullptr)->value;
}

Value* Array::GetText(const Key& key) {
  std::string_view text = key.text();
  uint32_t hash = HashOf(text);
  if (Node* node = FindText(text, hash)) return &node->value;
  Str* str = key.str();
  if (str)
    ++str->refs;
  else
    str = pool_.Make(text);
  return &Insert(texts_, hash, str)->value;
}

bool Array::Remove(const Key& key) {
  if (count_ == 0) return false;
  if (numbers_ && key.integer()) {
    uint32_t number = static_cast<uint32_t>(key.number());
    if (number < page_end_) {
      Value* value = InPages(number, false);
      if (!value) return false;
      value->Clear();
      pages_[number / kPageSize].present[number % kPageSize / 64] &= ~(uint64_t{1} << (number % 64));
      --paged_;
      --count_;
    } else if (!RemoveFrom(integers_, FindInteger(key.number()))) {
      return false;
    }
  } else if (!RemoveFrom(texts_, FindText(key.text(), HashOf(key.text())))) {
    return false;
  }
  if (count_ == 0) Clear();
  return true;
}

void Array::Clear() {
  for (Table* table : {&integers_, &texts_}) {
    for (Node* node : table->buckets)
      for (; node; node = node->next)
        if (node->text) node->text->Release();
    *table = {};
  }
  slabs_.clear();
  free_ = nullptr;
  pages_.clear();
  page_end_ = 0;
  count_ = paged_ = 0;
  numbers_ = false;
}

void Array::List(std::vector<Value>* indices) {
  indices->reserve(indices->size() + count_);
  for (Node* node : texts_.buckets) {
    for (; node; node = node->next) {
      ++node->text->refs;
      indices->emplace_back(Tag::kString, node->text);
    }
  }
  std::vector<int32_t> scattered;
  scattered.reserve(integers_.count);
  for (Node* node : integers_.buckets)
    for (; node; node = node->next) scattered.push_back(static_cast<int32_t>(node->hash));
  std::sort(scattered.begin(), scattered.end());
  auto add = [&](int32_t number) { indices->emplace_back(static_cast<double>(number)); };
  // Those of the table lie below or behind the pages.
  size_t next = 0;
  while (next < scattered.size() && scattered[next] < 0) add(scattered[next++]);
  for (uint32_t number = 0; number < page_end_; ++number)
    if (InPages(number, false)) add(static_cast<int32_t>(number));
  while (next < scattered.size()) add(scattered[next++]);
}

}  // namespace bivalve::commands::awk
