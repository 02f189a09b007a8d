// Arena: memory that is given out piece by piece and freed all at once.
//
// Objects in it are never destroyed, so only trivially destructible types fit. Pieces keep their
// addresses until the arena dies. Memory that runs out traps, as everywhere.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <span>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace bivalve {

class Arena {
 public:
  Arena() = default;
  Arena(const Arena&) = delete;
  Arena& operator=(const Arena&) = delete;

  template <class T, class... A>
  T* New(A&&... args) {
    static_assert(std::is_trivially_destructible_v<T>);
    return new (Allocate(sizeof(T), alignof(T))) T(std::forward<A>(args)...);
  }

  // A copy of the elements, contiguous.
  template <class T>
  std::span<const T> Copy(const T* from, size_t count) {
    static_assert(std::is_trivially_destructible_v<T> && std::is_trivially_copyable_v<T>);
    if (count == 0) return {};
    void* to = Allocate(sizeof(T) * count, alignof(T));
    memcpy(to, from, sizeof(T) * count);
    return {static_cast<const T*>(to), count};
  }
  template <class T>
  std::span<const T> Copy(const std::vector<T>& from) {
    return Copy(from.data(), from.size());
  }

  std::string_view Copy(std::string_view from) {
    if (from.empty()) return {};
    char* to = static_cast<char*>(Allocate(from.size(), 1));
    memcpy(to, from.data(), from.size());
    return {to, from.size()};
  }

  // Bytes taken from the system so far.
  size_t Footprint() const { return footprint_; }

 private:
  void* Allocate(size_t size, size_t align) {
    size_t skip = (align - (reinterpret_cast<uintptr_t>(next_) & (align - 1))) & (align - 1);
    if (skip + size > left_) [[unlikely]] {
      Grow(size + align);
      skip = (align - (reinterpret_cast<uintptr_t>(next_) & (align - 1))) & (align - 1);
    }
    char* piece = next_ + skip;
    next_ += skip + size;
    left_ -= skip + size;
    return piece;
  }

  void Grow(size_t need) {
    size_t size = blocks_.empty() ? 1024 : 4096;
    if (blocks_.size() > 4) size = 32768;
    if (size < need) size = need;
    blocks_.push_back(std::make_unique_for_overwrite<char[]>(size));
    next_ = blocks_.back().get();
    left_ = size;
    footprint_ += size;
  }

  std::vector<std::unique_ptr<char[]>> blocks_;
  char* next_ = nullptr;
  size_t left_ = 0;
  size_t footprint_ = 0;
};

}  // namespace bivalve
