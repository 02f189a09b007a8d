#include "commands/awk/value.h"

#include <cmath>
#include <cstdlib>

#include "commands/awk/array.h"

namespace bivalve::commands::awk {

StrPool::~StrPool() {
  for (void*& bin : bins_) {
    while (bin) {
      void* next;
      std::memcpy(&next, bin, sizeof next);
      ::operator delete(bin);
      bin = next;
    }
  }
}

Str* StrPool::MakeRaw(size_t size, size_t capacity) {
  size_t wanted = sizeof(Str) + (capacity > size ? capacity : size);
  size_t bin = (wanted + kStep - 1) / kStep;
  void* memory = nullptr;
#ifndef BIVALVE_NO_FRAME_POOL
  if (bin < kBins && bins_[bin]) {
    memory = bins_[bin];
    std::memcpy(&bins_[bin], memory, sizeof(void*));
  }
#endif
  if (!memory) memory = ::operator new(bin * kStep);
  Str* str = static_cast<Str*>(memory);
  str->refs = 1;
  str->size = static_cast<uint32_t>(size);
  str->capacity = static_cast<uint32_t>(bin * kStep - sizeof(Str));
  str->numeric = Str::kUnknown;
  str->ascii = Str::kAsciiUnknown;
  str->bin = static_cast<uint16_t>(bin < kBins ? bin : kBins);
  str->pool = this;
  return str;
}

void StrPool::Free(Str* str) {
#ifndef BIVALVE_NO_FRAME_POOL
  if (str->bin < kBins) {
    void*& bin = bins_[str->bin];
    std::memcpy(static_cast<void*>(str), &bin, sizeof bin);
    bin = str;
    return;
  }
#endif
  ::operator delete(str);
}

void AddRefShared(Tag tag, void* object) {
  if (tag == Tag::kArray)
    static_cast<Array*>(object)->AddRef();
  else if (tag == Tag::kIterator)
    ++static_cast<Iterator*>(object)->refs;
  else
    ++static_cast<Box*>(object)->refs;
}

void ReleaseShared(Tag tag, void* object) {
  if (tag == Tag::kArray) {
    static_cast<Array*>(object)->Release();
    return;
  }
  if (tag == Tag::kIterator) {
    Iterator* iterator = static_cast<Iterator*>(object);
    if (--iterator->refs == 0) delete iterator;
    return;
  }
  Box* box = static_cast<Box*>(object);
  if (--box->refs != 0) return;
  if (box->array) box->array->Release();
  delete box;
}

namespace {

bool IsBlank(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
bool IsDigit(char c) { return c >= '0' && c <= '9'; }

constexpr double kPowers[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                              1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};

// "+inf", "-nan": only with a sign, and only these four letters.
bool ParseMagic(std::string_view text, double* value) {
  if (text.size() < 4 || (text[0] != '+' && text[0] != '-')) return false;
  char word[3];
  for (size_t i = 0; i < 3; ++i) word[i] = static_cast<char>(text[i + 1] | 0x20);
  bool inf = std::memcmp(word, "inf", 3) == 0;
  if (!inf && std::memcmp(word, "nan", 3) != 0) return false;
  if (text.size() > 4 && !IsBlank(text[4])) return false;
  double magnitude = inf ? HUGE_VAL : std::copysign(std::nan(""), 1.0);
  *value = text[0] == '-' ? -magnitude : magnitude;
  return true;
}

int HexDigit(char c) {
  if (IsDigit(c)) return c - '0';
  char lower = static_cast<char>(c | 0x20);
  return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

// What the fast path leaves: many digits, large exponents.
double ParseSlowly(std::string_view text) {
  char buffer[128];
  if (text.size() < sizeof buffer) {
    std::memcpy(buffer, text.data(), text.size());
    buffer[text.size()] = '\0';
    return std::strtod(buffer, nullptr);
  }
  return std::strtod(std::string(text).c_str(), nullptr);
}

bool ParseNonDecimal(std::string_view text, size_t at, size_t* end, double* value) {
  bool minus = false;
  if (at < text.size() && (text[at] == '+' || text[at] == '-')) minus = text[at++] == '-';
  if (at + 1 >= text.size() || text[at] != '0') return false;
  double result = 0;
  if ((text[at + 1] | 0x20) == 'x') {
    size_t first = at + 2;
    for (at = first; at < text.size() && HexDigit(text[at]) >= 0; ++at)
      result = result * 16 + HexDigit(text[at]);
    if (at == first) return false;
  } else {
    for (++at; at < text.size() && text[at] >= '0' && text[at] <= '7'; ++at)
      result = result * 8 + (text[at] - '0');
    // 08, 0.5 and 01e3 are decimal.
    if (at < text.size() && (IsDigit(text[at]) || text[at] == '.' || (text[at] | 0x20) == 'e')) return false;
  }
  *end = at;
  *value = minus ? -result : result;
  return true;
}

// What strtod takes beyond decimal numbers; false when it is none of that.
bool ParseStrtod(std::string_view text, size_t at, size_t* end, double* value) {
  size_t first = at + (at < text.size() && (text[at] == '+' || text[at] == '-'));
  if (first + 1 >= text.size()) return false;
  char c = static_cast<char>(text[first] | 0x20);
  if (c != 'i' && c != 'n' && !(text[first] == '0' && (text[first + 1] | 0x20) == 'x')) return false;
  std::string copy(text.substr(at, 300));
  char* stop;
  *value = std::strtod(copy.c_str(), &stop);
  *end = at + static_cast<size_t>(stop - copy.c_str());
  return stop != copy.c_str();
}

}  // namespace

double ParseNumber(std::string_view text, size_t* end, NumberSyntax syntax) {
  size_t i = 0;
  while (i < text.size() && IsBlank(text[i])) ++i;
  *end = 0;
  double special;
  if (syntax == NumberSyntax::kNonDecimal && ParseNonDecimal(text, i, end, &special)) return special;
  if (syntax == NumberSyntax::kStrtod && ParseStrtod(text, i, end, &special)) return special;
  size_t start = i;
  bool minus = false;
  if (i < text.size() && (text[i] == '-' || text[i] == '+')) {
    if (ParseMagic(text.substr(i), &special)) {
      *end = i + 4;
      return special;
    }
    minus = text[i++] == '-';
  }
  uint64_t mantissa = 0;
  int digits = 0, scale = 0;
  bool any = false, exact = true;
  for (; i < text.size() && IsDigit(text[i]); ++i) {
    any = true;
    if (digits >= 18) {
      exact = false;
      continue;
    }
    mantissa = mantissa * 10 + static_cast<uint64_t>(text[i] - '0');
    if (mantissa) ++digits;
  }
  if (i < text.size() && text[i] == '.') {
    size_t point = i++;
    for (; i < text.size() && IsDigit(text[i]); ++i) {
      any = true;
      if (digits >= 18) {
        exact = false;
        continue;
      }
      mantissa = mantissa * 10 + static_cast<uint64_t>(text[i] - '0');
      if (mantissa) ++digits;
      --scale;
    }
    if (!any) i = point;
  }
  if (!any) return 0;
  if (i < text.size() && (text[i] | 0x20) == 'e') {
    size_t at = i + 1;
    bool down = at < text.size() && text[at] == '-';
    if (at < text.size() && (text[at] == '-' || text[at] == '+')) ++at;
    if (at < text.size() && IsDigit(text[at])) {
      int exponent = 0;
      for (; at < text.size() && IsDigit(text[at]); ++at)
        if (exponent < 100000) exponent = exponent * 10 + (text[at] - '0');
      scale += down ? -exponent : exponent;
      i = at;
    }
  }
  *end = i;
  double value;
  if (exact && mantissa < (uint64_t{1} << 53) && scale >= -22 && scale <= 22) {
    value = static_cast<double>(mantissa);
    value = scale < 0 ? value / kPowers[-scale] : value * kPowers[scale];
    return minus ? -value : value;
  }
  if (mantissa == 0) return minus ? -0.0 : 0.0;
  return ParseSlowly(text.substr(start, i - start));
}

double NumberOf(Str* str, NumberSyntax syntax) {
  if (str->numeric != Str::kUnknown) return str->number;
  std::string_view text = str->view();
  size_t end;
  double value = ParseNumber(text, &end, syntax);
  bool numeric = end > 0;
  for (; numeric && end < text.size(); ++end) numeric = IsBlank(text[end]);
  str->number = value;
  str->numeric = numeric ? Str::kNumeric : Str::kNotNumeric;
  return value;
}

size_t FormatInteger(char* into, int64_t value) {
  char digits[24];
  size_t count = 0;
  uint64_t rest = value < 0 ? 0 - static_cast<uint64_t>(value) : static_cast<uint64_t>(value);
  if (rest < 10) {  // by far the most frequent
    if (value < 0) {
      into[0] = '-';
      into[1] = static_cast<char>('0' + rest);
      return 2;
    }
    into[0] = static_cast<char>('0' + rest);
    return 1;
  }
  while (rest >> 32) {
    digits[count++] = static_cast<char>('0' + rest % 10);
    rest /= 10;
  }
  uint32_t small = static_cast<uint32_t>(rest);
  do {
    digits[count++] = static_cast<char>('0' + small % 10);
    small /= 10;
  } while (small);
  size_t at = 0;
  if (value < 0) into[at++] = '-';
  while (count) into[at++] = digits[--count];
  return at;
}

size_t FormatSixDigits(char* into, double value) {
  double magnitude = std::fabs(value);
  if (!(magnitude >= 1e-4 && magnitude < 999999)) return 0;
  int exponent = -4;
  while (exponent < 5 && magnitude >= (exponent + 1 < 0 ? 1 / kPowers[-exponent - 1] : kPowers[exponent + 1]))
    ++exponent;
  // Six digits as a whole number; the product is off by less than 1e-9, so a fraction that is not close to
  // a half rounds as the exact value does.
  double scaled = magnitude * kPowers[5 - exponent];
  double whole = std::floor(scaled), rest = scaled - whole;
  if (std::fabs(rest - 0.5) < 1e-6) return 0;
  uint32_t digits = static_cast<uint32_t>(rest > 0.5 ? whole + 1 : whole);
  if (digits >= 1000000) {
    digits /= 10;
    ++exponent;
  }
  if (digits < 100000 || exponent > 5) return 0;
  char text[6];
  for (int i = 5; i >= 0; --i, digits /= 10) text[i] = static_cast<char>('0' + digits % 10);
  int count = 6;
  while (count > 1 && text[count - 1] == '0') --count;
  size_t at = 0;
  if (value < 0) into[at++] = '-';
  if (exponent < 0) {
    into[at++] = '0';
    into[at++] = '.';
    for (int i = -1; i > exponent; --i) into[at++] = '0';
    for (int i = 0; i < count; ++i) into[at++] = text[i];
    return at;
  }
  for (int i = 0; i <= exponent; ++i) into[at++] = i < count ? text[i] : '0';
  if (count > exponent + 1) {
    into[at++] = '.';
    for (int i = exponent + 1; i < count; ++i) into[at++] = text[i];
  }
  return at;
}

std::string_view MagicText(double value) {
  if (std::isnan(value)) return std::signbit(value) ? "-nan" : "+nan";
  return value < 0 ? "-inf" : "+inf";
}

}  // namespace bivalve::commands::awk
