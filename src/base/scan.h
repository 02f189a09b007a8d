// Scans over blocks of bytes, sixteen at a time: what reading lines is made of.
//
// Pure. `npos` is std::string_view's. Nothing is read outside of the given text.
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace bivalve {

namespace scan_internal {
using Lane = unsigned char __attribute__((vector_size(16)));
}  // namespace scan_internal

inline constexpr size_t kScanStep = 16;

// Bit i is set where at[i] is `byte`, of the kScanStep bytes at `at`.
inline uint32_t EqualMask(const char* at, char byte) {
  scan_internal::Lane bytes;
  std::memcpy(&bytes, at, sizeof bytes);
#if defined(__wasm_simd128__)
  auto equal = bytes == static_cast<unsigned char>(byte);
  return static_cast<uint32_t>(__builtin_wasm_bitmask_i8x16((scan_internal::Lane)equal));
#elif defined(__SSE2__)
  using Signed = char __attribute__((vector_size(16)));
  auto equal = bytes == static_cast<unsigned char>(byte);
  return static_cast<uint32_t>(__builtin_ia32_pmovmskb128((Signed)equal));
#else
  uint32_t mask = 0;
  for (size_t i = 0; i < kScanStep; ++i) mask |= uint32_t{bytes[i] == static_cast<unsigned char>(byte)} << i;
  return mask;
#endif
}

// The same for fewer bytes at the end of a text.
inline uint32_t EqualMask(const char* at, size_t count, char byte) {
  uint32_t mask = 0;
  for (size_t i = 0; i < count; ++i) mask |= uint32_t{at[i] == byte} << i;
  return mask;
}

// The first place of `byte` at or after `from`.
inline size_t FindByte(std::string_view text, char byte, size_t from = 0) {
  const char* data = text.data();
  size_t i = from;
  for (; i + kScanStep <= text.size(); i += kScanStep)
    if (uint32_t mask = EqualMask(data + i, byte)) return i + static_cast<size_t>(std::countr_zero(mask));
  for (; i < text.size(); ++i)
    if (data[i] == byte) return i;
  return std::string_view::npos;
}

// The last place of `byte`.
inline size_t FindLastByte(std::string_view text, char byte) {
  const char* data = text.data();
  size_t end = text.size();
  for (; end >= kScanStep; end -= kScanStep)
    if (uint32_t mask = EqualMask(data + end - kScanStep, byte))
      return end - kScanStep + static_cast<size_t>(std::bit_width(mask)) - 1;
  while (end > 0)
    if (data[--end] == byte) return end;
  return std::string_view::npos;
}

inline size_t CountByte(std::string_view text, char byte) {
  size_t count = 0, i = 0;
  for (; i + kScanStep <= text.size(); i += kScanStep)
    count += static_cast<size_t>(std::popcount(EqualMask(text.data() + i, byte)));
  for (; i < text.size(); ++i) count += text[i] == byte;
  return count;
}

inline bool IsAscii(std::string_view text) {
  scan_internal::Lane all{};
  size_t i = 0;
  for (; i + kScanStep <= text.size(); i += kScanStep) {
    scan_internal::Lane bytes;
    std::memcpy(&bytes, text.data() + i, sizeof bytes);
    all |= bytes;
  }
  uint64_t halves[2];
  std::memcpy(halves, &all, sizeof halves);
  uint64_t high = halves[0] | halves[1];
  for (; i < text.size(); ++i) high |= static_cast<unsigned char>(text[i]);
  return (high & 0x8080808080808080) == 0;
}

// Calls line(begin, end) for every line of `text` that `delimiter` ends; returns the place behind the last
// one.
template <class Line>
size_t ForEachLine(std::string_view text, char delimiter, Line&& line) {
  size_t begin = 0;
  auto take = [&](size_t at, uint32_t mask) {
    for (; mask; mask &= mask - 1) {
      size_t end = at + static_cast<size_t>(std::countr_zero(mask));
      line(begin, end);
      begin = end + 1;
    }
  };
  size_t i = 0;
  for (; i + kScanStep <= text.size(); i += kScanStep) take(i, EqualMask(text.data() + i, delimiter));
  take(i, EqualMask(text.data() + i, text.size() - i, delimiter));
  return begin;
}

}  // namespace bivalve
