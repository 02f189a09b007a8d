#include "commands/file_info.h"

#include <algorithm>

namespace bivalve::commands {
namespace {

bool IsDigit(char c) { return c >= '0' && c <= '9'; }
bool IsAlpha(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
int Sign(int value) { return value < 0 ? -1 : value > 0; }

// The length without suffixes (\.[A-Za-z~][A-Za-z0-9~]*)*, which are left out of the first comparison.
size_t PrefixLength(std::string_view name) {
  size_t prefix = 0;
  for (size_t i = 0; i < name.size();) {
    prefix = ++i;
    while (i + 1 < name.size() && name[i] == '.' && (IsAlpha(name[i + 1]) || name[i + 1] == '~'))
      for (i += 2; i < name.size() && (IsAlpha(name[i]) || IsDigit(name[i]) || name[i] == '~'); ++i) {
      }
  }
  return prefix;
}

// '~' before the end, the end before digits, letters before everything else.
int Order(std::string_view s, size_t at) {
  if (at == s.size()) return -1;
  char c = s[at];
  if (IsDigit(c)) return 0;
  if (IsAlpha(c)) return c;
  if (c == '~') return -2;
  return static_cast<unsigned char>(c) + 256;
}

int CompareParts(std::string_view a, std::string_view b) {
  size_t i = 0, j = 0;
  while (i < a.size() || j < b.size()) {
    while ((i < a.size() && !IsDigit(a[i])) || (j < b.size() && !IsDigit(b[j]))) {
      int x = Order(a, i), y = Order(b, j);
      if (x != y) return Sign(x - y);
      ++i;
      ++j;
    }
    while (i < a.size() && a[i] == '0') ++i;
    while (j < b.size() && b[j] == '0') ++j;
    int difference = 0;
    while (i < a.size() && j < b.size() && IsDigit(a[i]) && IsDigit(b[j])) {
      if (!difference) difference = a[i] - b[j];
      ++i;
      ++j;
    }
    if (i < a.size() && IsDigit(a[i])) return 1;
    if (j < b.size() && IsDigit(b[j])) return -1;
    if (difference) return Sign(difference);
  }
  return 0;
}

}  // namespace

std::string_view FileTypeText(const kernel::Stat& stat) {
  switch (stat.type) {
    case kernel::FileType::kRegular: return stat.size == 0 ? "regular empty file" : "regular file";
    case kernel::FileType::kDirectory: return "directory";
    case kernel::FileType::kSymlink: return "symbolic link";
    case kernel::FileType::kFifo: return "fifo";
    case kernel::FileType::kCharDevice: return "character special file";
    case kernel::FileType::kBlockDevice: return "block special file";
    case kernel::FileType::kSocket: return "socket";
  }
  return "weird file";
}

int CompareVersions(std::string_view a, std::string_view b) {
  if (a.empty() || b.empty()) return a.empty() ? -!b.empty() : 1;
  if (a[0] == '.' || b[0] == '.') {
    if (a[0] != b[0]) return a[0] == '.' ? -1 : 1;
    // "." and ".." come before all other hidden names.
    for (std::string_view special : {".", ".."}) {
      if (a == special) return -(b != special);
      if (b == special) return 1;
    }
  }
  size_t x = PrefixLength(a), y = PrefixLength(b);
  bool whole = x == a.size() && y == b.size();
  int result = CompareParts(a.substr(0, x), b.substr(0, y));
  if (result || whole) return result;
  return CompareParts(a, b);
}

}  // namespace bivalve::commands
