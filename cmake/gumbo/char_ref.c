// Character references of HTML for Gumbo, in the place of its own file: by a sorted table instead of an
// automaton, without notes about errors, which nobody reads here.
#include "char_ref.h"

#include <string.h>

#include "utf8.h"

#include "char_ref_table.inc"

const int kGumboNoChar = -1;

// What the numbers 0x80 to 0x9F mean: Windows' characters.
static const unsigned short kWindows[32] = {0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                            0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,   0x017D, 0x8F,
                                            0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                            0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

static int DigitOf(int c, bool hex) {
  if (c >= '0' && c <= '9') return c - '0';
  if (hex && c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (hex && c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

static bool TakeNumber(Utf8Iterator* input, int* output) {
  utf8iterator_next(input);
  int c = utf8iterator_current(input);
  const bool hex = c == 'x' || c == 'X';
  if (hex) {
    utf8iterator_next(input);
    c = utf8iterator_current(input);
  }
  if (DigitOf(c, hex) < 0) {
    utf8iterator_reset(input);
    return false;
  }
  unsigned number = 0;
  for (; DigitOf(c, hex) >= 0; c = utf8iterator_current(input)) {
    if (number <= 0x10FFFF) number = number * (hex ? 16 : 10) + (unsigned)DigitOf(c, hex);
    utf8iterator_next(input);
  }
  if (c == ';') utf8iterator_next(input);
  if (number == 0 || number > 0x10FFFF || (number >= 0xD800 && number <= 0xDFFF)) number = 0xFFFD;
  if (number >= 0x80 && number < 0xA0) number = kWindows[number - 0x80];
  *output = (int)number;
  return true;
}

// The longest name that `text` begins with; negative: none.
static int FindName(const char* text, size_t size, size_t* length) {
  size_t most = 0;
  while (most < size && most < 40 &&
         ((text[most] >= '0' && text[most] <= '9') || (text[most] >= 'a' && text[most] <= 'z') ||
          (text[most] >= 'A' && text[most] <= 'Z')))
    ++most;
  if (most < size && text[most] == ';') ++most;
  for (size_t want = most; want > 1; --want) {
    int low = 0, high = kReferences - 1;
    while (low <= high) {
      const int middle = (low + high) / 2;
      const char* name = kNames + kOffsets[middle];
      int order = strncmp(name, text, want);
      if (order == 0) order = name[want] != '\0';
      if (order == 0) {
        *length = want;
        return middle;
      }
      if (order < 0)
        low = middle + 1;
      else
        high = middle - 1;
    }
  }
  return -1;
}

static bool TakeName(Utf8Iterator* input, bool is_in_attribute, OneOrTwoCodepoints* output) {
  const char* start = utf8iterator_get_char_pointer(input);
  const char* end = utf8iterator_get_end_pointer(input);
  size_t length = 0;
  const int found = FindName(start, (size_t)(end - start), &length);
  if (found >= 0) {
    const char next = start + length < end ? start[length] : '\0';
    const bool word = next == '=' || DigitOf(next, false) >= 0 || (next >= 'a' && next <= 'z') ||
                      (next >= 'A' && next <= 'Z');
    // "?a=1&copy=2" in a link is no sign of copyright.
    if (start[length - 1] == ';' || !(is_in_attribute && word)) {
      output->first = kFirst[found];
      if (kSecond[found]) output->second = kSecond[found];
      return utf8iterator_maybe_consume_match(input, start, length, true);
    }
  }
  utf8iterator_reset(input);
  return true;
}

bool consume_char_ref(struct GumboInternalParser* parser, struct GumboInternalUtf8Iterator* input,
                      int additional_allowed_char, bool is_in_attribute, OneOrTwoCodepoints* output) {
  (void)parser;
  utf8iterator_mark(input);
  utf8iterator_next(input);
  const int c = utf8iterator_current(input);
  output->first = output->second = kGumboNoChar;
  if (c == '#') return TakeNumber(input, &output->first);
  const bool none = c == additional_allowed_char || c == -1 || c == '\t' || c == '\n' || c == '\f' ||
                    c == ' ' || c == '<' || c == '&';
  if (!none) return TakeName(input, is_in_attribute, output);
  utf8iterator_reset(input);
  return true;
}
