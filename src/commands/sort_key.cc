#include "commands/sort_key.h"

#include <algorithm>
#include <cstring>

#include "base/extended.h"
#include "commands/quote.h"
#include "commands/version_order.h"

namespace bivalve::commands {
namespace {

using Order = SortKey::Order;

bool IsDigit(char c) { return c >= '0' && c <= '9'; }
bool IsBlank(char c) { return c == ' ' || c == '\t' || c == '\n'; }
char Upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; }

std::string_view SkipBlanks(std::string_view text) {
  size_t i = 0;
  while (i < text.size() && IsBlank(text[i])) ++i;
  return text.substr(i);
}

int Sign(int value) { return value < 0 ? -1 : value > 0; }

int CompareBytes(std::string_view a, std::string_view b) {
  size_t common = std::min(a.size(), b.size());
  if (int order = common ? std::memcmp(a.data(), b.data(), common) : 0) return order;
  return a.size() < b.size() ? -1 : a.size() > b.size();
}

// ---- -d, -f, -i: bytes that do not count are left out, letters are taken as capitals.

bool Counts(const SortKey& key, char c) {
  auto byte = static_cast<unsigned char>(c);
  if (key.dictionary) return IsBlank(c) || IsDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  if (key.printable_only) return byte >= 0x20 && byte < 0x7F;
  return true;
}

int CompareTranslated(std::string_view a, std::string_view b, const SortKey& key) {
  size_t i = 0, j = 0;
  for (;;) {
    while (i < a.size() && !Counts(key, a[i])) ++i;
    while (j < b.size() && !Counts(key, b[j])) ++j;
    if (i == a.size() || j == b.size())
      return static_cast<int>(i < a.size()) - static_cast<int>(j < b.size());
    auto left = static_cast<unsigned char>(key.fold_case ? Upper(a[i]) : a[i]);
    auto right = static_cast<unsigned char>(key.fold_case ? Upper(b[j]) : b[j]);
    if (left != right) return left < right ? -1 : 1;
    ++i, ++j;
  }
}

// ---- -n: a decimal string of any length.

struct Decimal {
  bool negative = false;
  std::string_view whole;     // without leading zeros
  std::string_view fraction;  // without trailing zeros
  bool Zero() const { return whole.empty() && fraction.empty(); }
};

Decimal ParseDecimal(std::string_view text) {
  text = SkipBlanks(text);
  Decimal number;
  number.negative = text.starts_with('-');
  size_t i = number.negative ? 1 : 0;
  while (i < text.size() && text[i] == '0') ++i;
  size_t end = i;
  while (end < text.size() && IsDigit(text[end])) ++end;
  number.whole = text.substr(i, end - i);
  if (end < text.size() && text[end] == '.') {
    size_t last = ++end;
    for (size_t at = end; at < text.size() && IsDigit(text[at]); ++at)
      if (text[at] != '0') last = at + 1;
    number.fraction = text.substr(end, last - end);
  }
  if (number.Zero()) number.negative = false;
  return number;
}

int CompareDecimals(const Decimal& a, const Decimal& b) {
  if (a.negative != b.negative) return a.negative ? -1 : 1;
  int order = 0;
  if (a.whole.size() != b.whole.size())
    order = a.whole.size() < b.whole.size() ? -1 : 1;
  else if (!(order = CompareBytes(a.whole, b.whole)))
    order = CompareBytes(a.fraction, b.fraction);
  return a.negative ? -order : order;
}

// The value with four decimals, so that few bytes differ among small whole numbers (a pass of the sort for
// each that does); from 15 digits on, the number of digits and the first 14.
uint64_t DecimalPrefix(const Decimal& number) {
  constexpr uint64_t kMiddle = uint64_t{1} << 63;
  constexpr size_t kDigits = 14, kDecimals = 4, kDecimalBits = 14;
  uint64_t magnitude = 0;
  for (char c : number.whole.substr(0, kDigits)) magnitude = magnitude * 10 + static_cast<uint64_t>(c - '0');
  if (number.whole.size() <= kDigits) {
    uint64_t decimals = 0;
    for (size_t i = 0; i < kDecimals && !number.fraction.empty(); ++i)
      decimals =
          decimals * 10 + (i < number.fraction.size() ? static_cast<uint64_t>(number.fraction[i] - '0') : 0);
    magnitude = magnitude << kDecimalBits | decimals;
  } else {
    magnitude |= uint64_t{1} << 61 | std::min<uint64_t>(number.whole.size(), 2000) << 48;
    if (number.whole.size() >= 2000) magnitude = uint64_t{1} << 61 | uint64_t{2000} << 48;
  }
  return number.negative ? kMiddle - 1 - magnitude : kMiddle + magnitude;
}

// ---- -h

int UnitOrder(std::string_view text) {
  text = SkipBlanks(text);
  bool minus = text.starts_with('-');
  size_t i = minus ? 1 : 0;
  bool nonzero = false;
  auto digits = [&] {
    for (; i < text.size() && IsDigit(text[i]); ++i) nonzero |= text[i] != '0';
  };
  digits();
  if (i < text.size() && text[i] == '.') {
    ++i;
    digits();
  }
  if (!nonzero || i == text.size()) return 0;
  size_t unit = std::string_view("KMGTPEZY").find(text[i] == 'k' ? 'K' : text[i]);
  int order = unit == std::string_view::npos ? 0 : static_cast<int>(unit) + 1;
  return minus ? -order : order;
}

// ---- -g

struct General {
  int rank = 0;  // 0: no number, 1: NaN, 2: -NaN, 3: a number
  Extended value;
};

General ParseGeneral(std::string_view text) {
  General result;
  size_t taken;
  result.value = Extended::Parse(text, &taken);
  result.rank = taken == 0 ? 0 : !result.value.IsNan() ? 3 : result.value.negative ? 2 : 1;
  return result;
}

int CompareGeneral(const General& a, const General& b) {
  if (a.rank != b.rank) return a.rank < b.rank ? -1 : 1;
  return a.rank == 3 ? Compare(a.value, b.value) : 0;
}

uint64_t GeneralPrefix(const General& number) {
  if (number.rank < 3) return static_cast<uint64_t>(number.rank);
  constexpr uint64_t kMiddle = uint64_t{1} << 63;
  uint64_t magnitude = 0;
  if (number.value.kind == Extended::Kind::kInfinite)
    magnitude = uint64_t{0x7FFF} << 47;
  else if (number.value.kind == Extended::Kind::kFinite)
    magnitude = static_cast<uint64_t>(number.value.exponent + 16446) << 47 | number.value.significand >> 17;
  return number.value.negative ? kMiddle - magnitude : kMiddle + magnitude;
}

// ---- -M

int Month(std::string_view text) {
  text = SkipBlanks(text);
  if (text.size() < 3) return 0;
  char name[3] = {Upper(text[0]), Upper(text[1]), Upper(text[2])};
  constexpr std::string_view kMonths = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC";
  for (size_t i = 0; i < 12; ++i)
    if (kMonths.substr(i * 3, 3) == std::string_view(name, 3)) return static_cast<int>(i) + 1;
  return 0;
}

// ---- -R

uint64_t RandomOrder(std::string_view text, uint64_t salt) {
  uint64_t hash = salt ^ 0x9E3779B97F4A7C15;
  for (char c : text) {
    hash = (hash ^ static_cast<unsigned char>(c)) * 0xD6E8FEB86659FD93;
    hash ^= hash >> 32;
  }
  hash = (hash ^ salt) * 0xBF58476D1CE4E5B9;
  return hash ^ hash >> 29;
}

std::string Translated(std::string_view text, const SortKey& key, size_t most) {
  std::string result;
  for (char c : text) {
    if (result.size() == most) break;
    if (Counts(key, c)) result += key.fold_case ? Upper(c) : c;
  }
  return result;
}

bool Translates(const SortKey& key) { return key.dictionary || key.printable_only || key.fold_case; }

uint64_t BytesPrefix(std::string_view text) {
  uint64_t prefix = 0;
  if (text.size() >= 8) {
    std::memcpy(&prefix, text.data(), 8);
    return __builtin_bswap64(prefix);
  }
  for (size_t i = 0; i < text.size(); ++i)
    prefix |= static_cast<uint64_t>(static_cast<unsigned char>(text[i])) << (56 - 8 * i);
  return prefix;
}

uint64_t KeyPrefix(std::string_view text, const SortKey& key, uint64_t salt) {
  switch (key.order) {
    case Order::kText:
      return BytesPrefix(Translates(key) ? std::string_view(Translated(text, key, 8)) : text);
    case Order::kNumeric: return DecimalPrefix(ParseDecimal(text));
    case Order::kHuman:
      return static_cast<uint64_t>(UnitOrder(text) + 8) << 59 | DecimalPrefix(ParseDecimal(text)) >> 5;
    case Order::kGeneral: return GeneralPrefix(ParseGeneral(text));
    case Order::kMonth: return static_cast<uint64_t>(Month(text));
    case Order::kRandom:
      return RandomOrder(Translates(key) ? std::string_view(Translated(text, key, SIZE_MAX)) : text, salt);
    case Order::kVersion: return 0;
  }
  return 0;
}

int CompareTexts(std::string_view a, std::string_view b, const SortKey& key, uint64_t salt) {
  switch (key.order) {
    case Order::kText: return Translates(key) ? CompareTranslated(a, b, key) : CompareBytes(a, b);
    case Order::kNumeric: return CompareDecimals(ParseDecimal(a), ParseDecimal(b));
    case Order::kHuman: {
      int units = UnitOrder(a) - UnitOrder(b);
      return units ? units : CompareDecimals(ParseDecimal(a), ParseDecimal(b));
    }
    case Order::kGeneral: return CompareGeneral(ParseGeneral(a), ParseGeneral(b));
    case Order::kMonth: return Month(a) - Month(b);
    case Order::kRandom: {
      uint64_t left = KeyPrefix(a, key, salt), right = KeyPrefix(b, key, salt);
      if (left != right) return left < right ? -1 : 1;
      return Translates(key) ? CompareTranslated(a, b, key) : CompareBytes(a, b);
    }
    case Order::kVersion:
      if (Translates(key)) return CompareVersions(Translated(a, key, SIZE_MAX), Translated(b, key, SIZE_MAX));
      return CompareVersions(a, b);
  }
  return 0;
}

size_t FieldStart(std::string_view line, size_t fields, int tab) {
  size_t at = 0;
  while (at < line.size() && fields > 0) {
    --fields;
    if (tab >= 0) {
      size_t hit = line.find(static_cast<char>(tab), at);
      at = hit == std::string_view::npos ? line.size() : hit + 1;
    } else {
      while (at < line.size() && IsBlank(line[at])) ++at;
      while (at < line.size() && !IsBlank(line[at])) ++at;
    }
  }
  return at;
}

size_t KeyEnd(std::string_view line, const SortKey& key, int tab) {
  size_t fields = key.end_field;
  if (fields == SIZE_MAX) return line.size();
  if (key.end_char == 0) ++fields;
  size_t at = 0;
  while (at < line.size() && fields > 0) {
    --fields;
    if (tab >= 0) {
      size_t hit = line.find(static_cast<char>(tab), at);
      at = hit == std::string_view::npos ? line.size() : hit;
      if (at < line.size() && (fields || key.end_char)) ++at;
    } else {
      while (at < line.size() && IsBlank(line[at])) ++at;
      while (at < line.size() && !IsBlank(line[at])) ++at;
    }
  }
  if (key.end_char) {
    if (key.skip_end_blanks)
      while (at < line.size() && IsBlank(line[at])) ++at;
    at = key.end_char < line.size() - at ? at + key.end_char : line.size();
  }
  return at;
}

// A count at the front; false when there is none. Too large ones are SIZE_MAX.
bool TakeCount(std::string_view& text, size_t* count) {
  if (text.empty() || !IsDigit(text[0])) return false;
  *count = 0;
  while (!text.empty() && IsDigit(text[0])) {
    bool over = __builtin_mul_overflow(*count, size_t{10}, count) ||
                __builtin_add_overflow(*count, static_cast<size_t>(text[0] - '0'), count);
    if (over) *count = SIZE_MAX / 16;
    text.remove_prefix(1);
  }
  return true;
}

uint8_t OrderBit(Order order) { return static_cast<uint8_t>(1 << static_cast<int>(order)); }

bool SetOrder(SortKey& key, Order order) {
  key.orders_given |= OrderBit(order);
  bool keep = key.order == Order::kRandom && order == Order::kVersion;
  if (!keep) key.order = order;
  return true;
}

}  // namespace

bool AddOrdering(SortKey& key, char letter, bool start, bool end) {
  switch (letter) {
    case 'b':
      key.skip_start_blanks |= start;
      key.skip_end_blanks |= end;
      return true;
    case 'd': key.dictionary = true; return true;
    case 'f': key.fold_case = true; return true;
    case 'g': return SetOrder(key, Order::kGeneral);
    case 'h': return SetOrder(key, Order::kHuman);
    case 'i': key.printable_only = !key.dictionary; return true;
    case 'M': return SetOrder(key, Order::kMonth);
    case 'n': return SetOrder(key, Order::kNumeric);
    case 'R': return SetOrder(key, Order::kRandom);
    case 'r': key.reverse = true; return true;
    case 'V': return SetOrder(key, Order::kVersion);
    default: return false;
  }
}

std::string ParseSortKey(std::string_view text, SortKey* key) {
  std::string_view rest = text;
  auto bad_count = [](std::string_view at, std::string_view what) {
    return std::string(what) + ": invalid count at start of " + Quote(at);
  };
  auto bad_field = [&](std::string_view what) {
    return std::string(what) + ": invalid field specification " + Quote(text);
  };
  auto letters = [&](bool start, bool end) {
    while (!rest.empty() && AddOrdering(*key, rest[0], start, end)) rest.remove_prefix(1);
  };
  std::string_view at = rest;
  if (!TakeCount(rest, &key->start_field)) return bad_count(at, "invalid number at field start");
  if (key->start_field-- == 0) return bad_field("field number is zero");
  if (rest.starts_with('.')) {
    rest.remove_prefix(1);
    at = rest;
    if (!TakeCount(rest, &key->start_char)) return bad_count(at, "invalid number after '.'");
    if (key->start_char-- == 0) return bad_field("character offset is zero");
  }
  letters(true, false);
  if (rest.starts_with(',')) {
    rest.remove_prefix(1);
    at = rest;
    if (!TakeCount(rest, &key->end_field)) return bad_count(at, "invalid number after ','");
    if (key->end_field-- == 0) return bad_field("field number is zero");
    if (rest.starts_with('.')) {
      rest.remove_prefix(1);
      at = rest;
      if (!TakeCount(rest, &key->end_char)) return bad_count(at, "invalid number after '.'");
    }
    letters(false, true);
  }
  if (!rest.empty()) return bad_field("stray character in field spec");
  return {};
}

std::string CheckSortKey(const SortKey& key) {
  auto given = [&](Order order) { return (key.orders_given & OrderBit(order)) != 0; };
  bool ignores = key.dictionary || key.printable_only;
  int kinds = given(Order::kNumeric) + given(Order::kGeneral) + given(Order::kHuman) + given(Order::kMonth) +
              (given(Order::kVersion) || given(Order::kRandom) || ignores);
  if (kinds < 2) return {};
  std::string letters;
  if (key.dictionary) letters += 'd';
  if (key.fold_case) letters += 'f';
  if (given(Order::kGeneral)) letters += 'g';
  if (given(Order::kHuman)) letters += 'h';
  if (key.printable_only && !key.dictionary) letters += 'i';
  if (given(Order::kMonth)) letters += 'M';
  if (given(Order::kNumeric)) letters += 'n';
  if (given(Order::kRandom)) letters += 'R';
  if (given(Order::kVersion)) letters += 'V';
  return "options '-" + letters + "' are incompatible";
}

std::string_view KeyText(std::string_view line, const SortKey& key, int tab) {
  size_t begin = FieldStart(line, key.start_field, tab);
  size_t end = KeyEnd(line, key, tab);
  if (key.skip_start_blanks)
    while (begin < line.size() && IsBlank(line[begin])) ++begin;
  begin = key.start_char < line.size() - begin ? begin + key.start_char : line.size();
  return begin < end ? line.substr(begin, end - begin) : line.substr(std::min(begin, line.size()), 0);
}

uint64_t SortPrefix(std::string_view line, const SortRules& rules) {
  if (rules.keys.empty()) {
    uint64_t prefix = BytesPrefix(line);
    return rules.reverse ? ~prefix : prefix;
  }
  const SortKey& key = rules.keys[0];
  uint64_t prefix = KeyPrefix(key.WholeLine() ? line : KeyText(line, key, rules.tab), key, rules.random_salt);
  return key.reverse ? ~prefix : prefix;
}

int CompareKeys(std::string_view a, std::string_view b, const SortRules& rules) {
  for (const SortKey& key : rules.keys) {
    int order = CompareTexts(KeyText(a, key, rules.tab), KeyText(b, key, rules.tab), key, rules.random_salt);
    if (order) return key.reverse ? -Sign(order) : Sign(order);
  }
  if (!rules.keys.empty()) return 0;
  int order = CompareBytes(a, b);
  return rules.reverse ? -Sign(order) : Sign(order);
}

int CompareLines(std::string_view a, std::string_view b, const SortRules& rules) {
  int order = CompareKeys(a, b, rules);
  if (order || rules.keys.empty() || rules.stable || rules.unique) return order;
  order = CompareBytes(a, b);
  return rules.reverse ? -Sign(order) : Sign(order);
}

}  // namespace bivalve::commands
