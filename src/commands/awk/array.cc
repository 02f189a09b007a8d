#include "commands/awk/array.h"

#include <bit>

namespace bivalve::commands::awk {
namespace {

constexpr int kFirstBlock = 10;  // blocks below 2^10 are one
constexpr int kBlocks = 32;
constexpr size_t kSparse = 2048;  // places that may be empty before an integer goes elsewhere
constexpr size_t kSizes[] = {13,       127,      1021,     8191,      16381,    32749,   65497,
                             131101,   262147,   524309,   1048583,   2097169,  4194319, 8388617,
                             16777259, 33554467, 67108879, 134217757, 268435459};

// Yigit's sdbm hash, in 32 bits.
uint32_t HashText(std::string_view text) {
  uint32_t hash = 0;
  for (char c : text) hash = static_cast<uint32_t>(static_cast<signed char>(c)) + hash * 65599u;
  return hash;
}

uint32_t HashInteger(uint32_t k) {
  k ^= k << 3;
  k += k >> 5;
  k ^= k << 4;
  k += k >> 17;
  k ^= k << 25;
  k += k >> 6;
  return k;
}

size_t NextSize(size_t size) {
  for (size_t candidate : kSizes)
    if (candidate > size) return candidate;
  return size;
}

int BlockOf(uint32_t k) { return k < (1u << kFirstBlock) ? kFirstBlock : 32 - std::countl_zero(k); }
uint32_t BaseOf(int block) { return block == kFirstBlock ? 0 : 1u << (block - 1); }

int LeafBits(int block) {
  int bits = block == kFirstBlock ? kFirstBlock : block - 1;
  do bits = (bits + 1) / 2;
  while (bits > kFirstBlock);
  return bits;
}

}  // namespace

Key::Key(std::string_view text) : text_(text) {
  size_t size = text.size();
  if (size == 0 || size > 11) return;
  bool minus = text[0] == '-';
  size_t at = minus ? 1 : 0;
  if (at == size || text[at] < '0' || text[at] > '9' || (text[at] == '0' && (size > 1))) return;
  int64_t value = 0;
  for (; at < size; ++at) {
    if (text[at] < '0' || text[at] > '9') return;
    value = value * 10 + (text[at] - '0');
  }
  if (minus) value = -value;
  if (value > INT32_MAX || value < INT32_MIN) return;
  integer_ = true;
  number_ = static_cast<int32_t>(value);
}

struct Array::Leaf {
  explicit Leaf(size_t size) : values(new Value[size]), present(size) {}
  std::unique_ptr<Value[]> values;
  std::vector<bool> present;
  size_t count = 0;
};

struct Array::Block {
  size_t count = 0;
  int bits = 0;
  std::map<uint32_t, std::unique_ptr<Leaf>> leaves;
  // The one that was used last: indices come in runs.
  uint32_t recent_index = UINT32_MAX;
  Leaf* recent = nullptr;

  Leaf* Find(uint32_t index) {
    if (index == recent_index) return recent;
    auto it = leaves.find(index);
    if (it == leaves.end()) return nullptr;
    recent_index = index;
    return recent = it->second.get();
  }
};

struct Array::IntBucket {
  IntBucket* next = nullptr;
  int count = 0;
  int32_t numbers[2] = {};
  Value values[2];
};

struct Array::StrBucket {
  StrBucket* next = nullptr;
  Str* name = nullptr;
  uint32_t hash = 0;
  Value value;
};

Array::Array(StrPool& pool) : pool_(pool) {}

Array::~Array() { Clear(); }

void Array::Release() {
  if (--refs_ == 0) delete this;
}

void Array::Swap(Array& other) {
  std::swap(kind_, other.kind_);
  std::swap(count_, other.count_);
  std::swap(blocks_, other.blocks_);
  std::swap(capacity_, other.capacity_);
  std::swap(integers_, other.integers_);
  std::swap(strings_, other.strings_);
  std::swap(other_, other.other_);
}

Array* Array::Other() {
  if (!other_) other_ = new Array(pool_);
  return other_;
}

// Everything of this kind is gone: what the other holds is now the array.
void Array::BecomeOther() {
  Array* rest = other_;
  other_ = nullptr;
  size_t count = rest->count_;
  blocks_.reset();
  capacity_ = 0;
  integers_.clear();
  kind_ = Kind::kNull;
  count_ = 0;
  Swap(*rest);
  count_ = count;
  rest->Release();
}

Value* Array::Find(const Key& key) {
  switch (kind_) {
    case Kind::kNull: return nullptr;
    case Kind::kDense: return GetDense(key, false);
    case Kind::kInteger: return GetInteger(key, false);
    case Kind::kString: return GetString(key, false);
  }
  return nullptr;
}

Value* Array::Get(const Key& key) {
  switch (kind_) {
    case Kind::kNull:
      kind_ = !key.integer() ? Kind::kString : key.number() >= 0 ? Kind::kDense : Kind::kInteger;
      return Get(key);
    case Kind::kDense: return GetDense(key, true);
    case Kind::kInteger: return GetInteger(key, true);
    case Kind::kString: return GetString(key, true);
  }
  return nullptr;
}

Value* Array::GetDense(const Key& key, bool make) {
  bool fits = key.integer() && key.number() >= 0;
  int number = 0;
  uint32_t k = 0;
  if (fits) {
    k = static_cast<uint32_t>(key.number());
    number = BlockOf(k);
    if (blocks_) {
      Block& block = blocks_[static_cast<size_t>(number)];
      if (block.count) {
        uint32_t offset = k - BaseOf(number);
        Leaf* leaf = block.Find(offset >> block.bits);
        size_t at = offset & ((1u << block.bits) - 1);
        if (leaf && leaf->present[at]) return &leaf->values[at];
      }
    }
  }
  if (other_) {
    if (Value* found = other_->Find(key)) return found;
  }
  if (!make) return nullptr;
  ++count_;
  if (fits) {
    int li = number - 1 > kFirstBlock ? number - 1 : kFirstBlock;
    while (li >= kFirstBlock) li = (li + 1) / 2;
    size_t dense = count_ - 1 - (other_ ? other_->count_ : 0);
    fits = capacity_ + (size_t{1} << li) - dense <= kSparse;
  }
  if (!fits) {
    Array* other = Other();
    if (other->kind_ == Kind::kNull) other->kind_ = key.integer() ? Kind::kInteger : Kind::kString;
    return other->Get(key);
  }
  if (!blocks_) blocks_ = std::make_unique<Block[]>(kBlocks + 1);
  Block& block = blocks_[static_cast<size_t>(number)];
  if (!block.count) block.bits = LeafBits(number);
  ++block.count;
  uint32_t offset = k - BaseOf(number);
  uint32_t index = offset >> block.bits;
  size_t size = size_t{1} << block.bits;
  Leaf* leaf = block.Find(index);
  if (!leaf) {
    leaf = block.leaves.emplace(index, std::make_unique<Leaf>(size)).first->second.get();
    block.recent_index = index;
    block.recent = leaf;
    capacity_ += size;
  }
  size_t at = offset & (size - 1);
  leaf->present[at] = true;
  ++leaf->count;
  return &leaf->values[at];
}

bool Array::RemoveDense(const Key& key) {
  if (key.integer() && key.number() >= 0) {
    uint32_t k = static_cast<uint32_t>(key.number());
    int number = BlockOf(k);
    Block* block = blocks_ ? &blocks_[static_cast<size_t>(number)] : nullptr;
    if (block && block->count) {
      uint32_t offset = k - BaseOf(number);
      uint32_t index = offset >> block->bits;
      Leaf* leaf = block->Find(index);
      size_t at = offset & ((1u << block->bits) - 1);
      if (leaf && leaf->present[at]) {
        Value old = std::move(leaf->values[at]);
        leaf->present[at] = false;
        --block->count;
        --count_;
        if (--leaf->count == 0) {
          block->recent_index = UINT32_MAX;
          block->leaves.erase(index);
          capacity_ -= size_t{1} << block->bits;
        }
        if (!other_ && count_ == 0)
          Clear();
        else if (other_ && count_ == other_->count_)
          BecomeOther();
        return true;
      }
    }
  }
  if (!other_ || !other_->Remove(key)) return false;
  if (other_->count_ == 0) std::exchange(other_, nullptr)->Release();
  --count_;
  return true;
}

// Only the first bucket of a chain may hold one element; the others hold two.
Value* Array::InsertInteger(int32_t number) {
  IntBucket*& head = integers_[HashInteger(static_cast<uint32_t>(number)) % integers_.size()];
  if (!head || head->count == 2) {
    IntBucket* bucket = new IntBucket;
    bucket->next = head;
    head = bucket;
  }
  head->numbers[head->count] = number;
  return &head->values[head->count++];
}

void Array::GrowIntegers() {
  std::vector<IntBucket*> old = std::move(integers_);
  integers_.assign(NextSize(old.size()), nullptr);
  for (IntBucket* bucket : old) {
    while (bucket) {
      for (int i = 0; i < bucket->count; ++i)
        *InsertInteger(bucket->numbers[i]) = std::move(bucket->values[i]);
      delete std::exchange(bucket, bucket->next);
    }
  }
}

Value* Array::GetInteger(const Key& key, bool make) {
  if (!key.integer()) {
    if (!make) return other_ ? other_->Find(key) : nullptr;
    Array* other = Other();
    if (Value* found = other->Find(key)) return found;
    ++count_;
    return other->Get(key);
  }
  if (!integers_.empty()) {
    for (IntBucket* b = integers_[HashInteger(static_cast<uint32_t>(key.number())) % integers_.size()]; b;
         b = b->next)
      for (int i = 0; i < b->count; ++i)
        if (b->numbers[i] == key.number()) return &b->values[i];
  }
  if (!make) return nullptr;
  ++count_;
  size_t size = count_ - (other_ ? other_->count_ : 0);
  if (integers_.empty() || size / integers_.size() > 2) GrowIntegers();
  return InsertInteger(key.number());
}

bool Array::RemoveInteger(const Key& key) {
  if (!key.integer()) {
    if (!other_ || !other_->Remove(key)) return false;
    if (other_->count_ == 0) std::exchange(other_, nullptr)->Release();
    --count_;
    return true;
  }
  if (integers_.empty()) return false;
  IntBucket** head = &integers_[HashInteger(static_cast<uint32_t>(key.number())) % integers_.size()];
  for (IntBucket** link = head; *link; link = &(*link)->next) {
    IntBucket* bucket = *link;
    for (int i = 0; i < bucket->count; ++i) {
      if (bucket->numbers[i] != key.number()) continue;
      Value old = std::move(bucket->values[i]);
      if (i == 0 && bucket->count == 2) {
        bucket->numbers[0] = bucket->numbers[1];
        bucket->values[0] = std::move(bucket->values[1]);
      }
      if (--bucket->count == 0) {
        *link = bucket->next;
        delete bucket;
      } else if (bucket != *head) {
        IntBucket* first = *head;
        int last = --first->count;
        bucket->numbers[1] = first->numbers[last];
        bucket->values[1] = std::move(first->values[last]);
        ++bucket->count;
        if (last == 0) {
          *head = first->next;
          delete first;
        }
      }
      --count_;
      if (!other_ && count_ == 0)
        Clear();
      else if (other_ && count_ == other_->count_)
        BecomeOther();
      return true;
    }
  }
  return false;
}

void Array::GrowStrings() {
  std::vector<StrBucket*> old = std::move(strings_);
  strings_.assign(NextSize(old.size()), nullptr);
  for (StrBucket* bucket : old) {
    while (bucket) {
      StrBucket* next = bucket->next;
      StrBucket*& head = strings_[bucket->hash % strings_.size()];
      bucket->next = head;
      head = bucket;
      bucket = next;
    }
  }
}

Value* Array::GetString(const Key& key, bool make) {
  if (strings_.empty()) {
    if (!make) return nullptr;
    GrowStrings();
  }
  std::string_view text = key.text();
  uint32_t hash = HashText(text);
  for (StrBucket* b = strings_[hash % strings_.size()]; b; b = b->next)
    if (b->hash == hash && b->name->view() == text) return &b->value;
  if (!make) return nullptr;
  ++count_;
  if (count_ / strings_.size() > 2) GrowStrings();
  StrBucket* bucket = new StrBucket;
  bucket->hash = hash;
  if (key.str()) {
    bucket->name = key.str();
    ++bucket->name->refs;
  } else {
    bucket->name = pool_.Make(text);
  }
  StrBucket*& head = strings_[hash % strings_.size()];
  bucket->next = head;
  head = bucket;
  return &bucket->value;
}

bool Array::RemoveString(const Key& key) {
  if (strings_.empty()) return false;
  std::string_view text = key.text();
  uint32_t hash = HashText(text);
  for (StrBucket** link = &strings_[hash % strings_.size()]; *link; link = &(*link)->next) {
    StrBucket* bucket = *link;
    if (bucket->hash != hash || bucket->name->view() != text) continue;
    *link = bucket->next;
    bucket->name->Release();
    delete bucket;
    if (--count_ == 0) Clear();
    return true;
  }
  return false;
}

bool Array::Remove(const Key& key) {
  switch (kind_) {
    case Kind::kNull: return false;
    case Kind::kDense: return RemoveDense(key);
    case Kind::kInteger: return RemoveInteger(key);
    case Kind::kString: return RemoveString(key);
  }
  return false;
}

void Array::Clear() {
  // Taken out first: what goes away may hold the last reference to something that looks here.
  auto blocks = std::move(blocks_);
  auto integers = std::exchange(integers_, {});
  auto strings = std::exchange(strings_, {});
  Array* other = std::exchange(other_, nullptr);
  kind_ = Kind::kNull;
  count_ = capacity_ = 0;
  for (IntBucket* bucket : integers)
    while (bucket) delete std::exchange(bucket, bucket->next);
  for (StrBucket* bucket : strings)
    while (bucket) {
      bucket->name->Release();
      delete std::exchange(bucket, bucket->next);
    }
  if (other) other->Release();
}

void Array::List(std::vector<Value>* indices) {
  if (other_) other_->List(indices);
  if (blocks_) {
    for (int number = kFirstBlock; number <= kBlocks; ++number) {
      Block& block = blocks_[static_cast<size_t>(number)];
      if (!block.count) continue;
      for (auto& [index, leaf] : block.leaves)
        for (size_t at = 0; at < leaf->present.size(); ++at)
          if (leaf->present[at])
            indices->emplace_back(static_cast<double>(BaseOf(number) + (index << block.bits) + at));
    }
  }
  for (IntBucket* head : integers_)
    for (IntBucket* b = head; b; b = b->next)
      for (int i = 0; i < b->count; ++i) indices->emplace_back(static_cast<double>(b->numbers[i]));
  for (StrBucket* head : strings_)
    for (StrBucket* b = head; b; b = b->next) {
      ++b->name->refs;
      indices->emplace_back(Tag::kString, b->name);
    }
}

}  // namespace bivalve::commands::awk
