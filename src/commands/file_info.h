// What listings say about a file: its type in words, its blocks, its device numbers.
#pragma once

#include <cstdint>
#include <string_view>

#include "kernel/file.h"

namespace bivalve::commands {

// "regular file", "regular empty file", "directory", …
std::string_view FileTypeText(const kernel::Stat& stat);

// Blocks of 512 bytes: what the size takes in pages of 4096.
inline int64_t BlocksOf(const kernel::Stat& stat) {
  if (stat.type == kernel::FileType::kDirectory) return 8;
  if (stat.type != kernel::FileType::kRegular) return 0;
  return (stat.size + 4095) / 4096 * 8;
}

inline uint32_t MajorOf(uint64_t dev) {
  return static_cast<uint32_t>((dev >> 8 & 0xfff) | (dev >> 32 & ~0xfffull));
}
inline uint32_t MinorOf(uint64_t dev) { return static_cast<uint32_t>((dev & 0xff) | (dev >> 12 & ~0xffull)); }
inline bool IsDevice(const kernel::Stat& stat) {
  return stat.type == kernel::FileType::kCharDevice || stat.type == kernel::FileType::kBlockDevice;
}

// -1, 0 or 1: names as `sort -V` and `ls -v` order them.
int CompareVersions(std::string_view a, std::string_view b);

}  // namespace bivalve::commands
