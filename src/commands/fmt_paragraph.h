// FmtParagraph: where the lines of a paragraph are broken, as GNU fmt finds it: by the least sum of costs for
// lines that are short, ragged, or broken at a bad place. Pure.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/meter.h"

namespace bivalve::commands {

struct FmtWord {
  std::string text;
  int space = 0;             // blanks behind it, when it does not end a line
  bool opens = false;        // begins with a parenthesis or quote
  bool period = false;       // ends with . ? or !, maybe inside of quotes
  bool punctuation = false;  // its last byte is one
  bool final = false;        // ends a sentence
  // Found by Break:
  int64_t best_cost = 0;  // of the lines from here on
  size_t next_break = 0;  // the word that begins the line after the one that begins here
  int line_length = 0;    // of the line that begins here

  int length() const { return static_cast<int>(text.size()); }
};

struct FmtShape {
  int max_width = 75;
  int goal_width = 70;
  int first_indent = 0;
  int other_indent = 0;
  int last_line_length = 0;  // of a line of this paragraph that has been written; 0: none
};

// `words` has a last element that is no word.
void BreakParagraph(std::vector<FmtWord>& words, const FmtShape& shape, Meter& meter);
// The word before which a part of a paragraph that is too long may be cut off. After BreakParagraph.
size_t FindSplit(const std::vector<FmtWord>& words);

}  // namespace bivalve::commands
