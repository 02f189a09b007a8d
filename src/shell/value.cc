#include "shell/value.h"

#include "shell/names.h"

namespace bivalve::shell {

std::string_view IntegerText(int64_t number, char* buffer, size_t size) {
  uint64_t left = number < 0 ? 0 - static_cast<uint64_t>(number) : static_cast<uint64_t>(number);
  char* at = buffer + size;
  do {
    *--at = static_cast<char>('0' + left % 10);
    left /= 10;
  } while (left != 0);
  if (number < 0) *--at = '-';
  return {at, static_cast<size_t>(buffer + size - at)};
}

std::string ToText(int64_t number) {
  char buffer[24];
  return std::string(IntegerText(number, buffer, sizeof buffer));
}

void Scalar::MakeText() const {
  char buffer[24];
  text_.assign(IntegerText(number_, buffer, sizeof buffer));
  form_ = kBoth;
}

bool Scalar::ReadInteger(int64_t* number) const {
  std::string_view digits = text_;
  bool negative = !digits.empty() && digits[0] == '-';
  if (negative) digits.remove_prefix(1);
  form_ = kNotNumber;
  // 18 digits cannot overflow; a leading zero means octal and is left to arithmetic.
  if (digits.empty() || digits.size() > 18 || (digits[0] == '0' && digits.size() > 1)) return false;
  int64_t sum = 0;
  for (char c : digits) {
    if (c < '0' || c > '9') return false;
    sum = sum * 10 + (c - '0');
  }
  number_ = negative ? -sum : sum;
  form_ = kBoth;
  *number = number_;
  return true;
}

const Scalar* IndexedArray::FindFar(int64_t index) const {
  auto it = far_.find(index);
  return it == far_.end() ? nullptr : &it->second;
}

Scalar& IndexedArray::At(int64_t index) {
  size_t size = row_.size();
  size_t at = static_cast<size_t>(index);
  bool near = static_cast<uint64_t>(index) <= size + size / 2 + 16;
  if (static_cast<uint64_t>(index) >= size && (!near || (!far_.empty() && far_.begin()->first <= index))) {
    auto [it, made] = far_.try_emplace(index);
    if (made) ++count_;
    return it->second;
  }
  if (at >= size) {
    if (at == size) {
      row_.emplace_back();
    } else {
      row_.resize(at + 1);
    }
    if (count_ == 0) first_ = at;
    // The row has reached the first far index: what touches it moves over.
    while (!far_.empty() && far_.begin()->first == static_cast<int64_t>(row_.size())) {
      row_.push_back({std::move(far_.begin()->second), true});
      far_.erase(far_.begin());
    }
  }
  Cell& cell = row_[at];
  if (!cell.set) {
    cell.set = true;
    ++count_;
    if (at < first_) first_ = at;
  }
  return cell.value;
}

void IndexedArray::Erase(int64_t index) {
  if (static_cast<uint64_t>(index) >= row_.size()) {
    count_ -= far_.erase(index);
    return;
  }
  Cell& cell = row_[index];
  if (!cell.set) return;
  cell = {};
  --count_;
  while (!row_.empty() && !row_.back().set) row_.pop_back();
  while (first_ < row_.size() && !row_[first_].set) ++first_;
  if (first_ > row_.size()) first_ = row_.size();
}

void IndexedArray::Clear() { *this = {}; }

int64_t IndexedArray::End() const {
  if (!far_.empty()) return far_.rbegin()->first + 1;
  return static_cast<int64_t>(row_.size());
}

int64_t IndexedArray::Next(int64_t from) const {
  size_t start = static_cast<uint64_t>(from) > first_ ? static_cast<size_t>(from) : first_;
  for (size_t at = start; at < row_.size(); ++at) {
    if (row_[at].set) return static_cast<int64_t>(at);
  }
  auto it = far_.lower_bound(from);
  return it == far_.end() ? -1 : it->first;
}

const Scalar* AssocArray::Find(std::string_view key) const {
  uint32_t hash = BashHash(key);
  for (uint32_t at = heads_[hash & (heads_.size() - 1)]; at != kNone; at = entries_[at].next) {
    if (entries_[at].hash == hash && entries_[at].key == key) return &entries_[at].value;
  }
  return nullptr;
}

Scalar& AssocArray::At(std::string_view key) {
  if (Scalar* found = Find(key)) return *found;
  // bash grows four-fold when there are two entries per bucket, before it inserts.
  if (count_ >= heads_.size() * 2) Grow();
  uint32_t hash = BashHash(key);
  uint32_t& head = heads_[hash & (heads_.size() - 1)];
  uint32_t at = free_;
  if (at == kNone) {
    at = static_cast<uint32_t>(entries_.size());
    entries_.emplace_back();
  } else {
    free_ = entries_[at].next;
  }
  entries_[at] = {std::string(key), Scalar(), hash, head};
  head = at;
  ++count_;
  return entries_[at].value;
}

// Items are taken bucket by bucket and put at the head of their new bucket: the order that bash gets.
void AssocArray::Grow() {
  std::vector<uint32_t> bigger(heads_.size() * 4, kNone);
  for (uint32_t head : heads_) {
    for (uint32_t at = head; at != kNone;) {
      uint32_t next = entries_[at].next;
      uint32_t& place = bigger[entries_[at].hash & (bigger.size() - 1)];
      entries_[at].next = place;
      place = at;
      at = next;
    }
  }
  heads_ = std::move(bigger);
}

void AssocArray::Erase(std::string_view key) {
  uint32_t hash = BashHash(key);
  uint32_t* link = &heads_[hash & (heads_.size() - 1)];
  for (; *link != kNone; link = &entries_[*link].next) {
    uint32_t at = *link;
    if (entries_[at].hash != hash || entries_[at].key != key) continue;
    *link = entries_[at].next;
    entries_[at] = {{}, {}, 0, free_};
    free_ = at;
    --count_;
    return;
  }
}

// The number of buckets stays, as it does in bash for `m=()`.
void AssocArray::Clear() {
  heads_.assign(heads_.size(), kNone);
  entries_.clear();
  free_ = kNone;
  count_ = 0;
}

}  // namespace bivalve::shell
