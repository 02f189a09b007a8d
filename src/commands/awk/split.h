// Splitter: how a text falls into fields: the values of FS, FIELDWIDTHS, FPAT, and the third argument of
// split and patsplit.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/meter.h"
#include "regex/regex.h"

namespace bivalve::commands::awk {

struct Slice {
  size_t begin = 0;
  size_t size = 0;
};

struct Width {
  size_t skip = 0;
  size_t size = 0;
  bool rest = false;  // `*`
};

struct Splitter {
  enum class Mode : uint8_t {
    kBlanks,      // runs of blanks and newlines, none at the ends
    kByte,        // one byte
    kCharacters,  // every character is a field
    kRegex,
    kWidths,
    kPattern,  // fields are what the expression matches
    kWhole,    // the text is one field
  };
  Mode mode = Mode::kBlanks;
  char byte = ' ';
  bool newline_too = false;  // kByte and kRegex: in paragraph mode a newline separates as well
  std::shared_ptr<regex::Regex> regex;
  std::vector<Width> widths;
};

// Goes over the fields of one text.
class FieldScan {
 public:
  // False: no more fields. *separator is what stands behind the field (empty at the end).
  bool Next(const Splitter& how, std::string_view text, Meter& meter, Slice* field, Slice* separator);
  // Where the first field begins, once Next was called: blanks before it, or what stands before the
  // first match of a pattern.
  size_t first() const { return first_; }

 private:
  bool NextBlank(std::string_view text, Slice* field, Slice* separator);
  bool NextByte(char byte, bool newline_too, std::string_view text, Slice* field, Slice* separator);
  bool NextRegex(const Splitter& how, std::string_view text, Meter& meter, Slice* field, Slice* separator);
  bool NextWidth(const Splitter& how, std::string_view text, Slice* field, Slice* separator);
  bool NextPattern(const Splitter& how, std::string_view text, Meter& meter, Slice* field, Slice* separator);

  size_t at_ = 0;
  size_t first_ = 0;
  size_t index_ = 0;
  bool started_ = false;
  bool done_ = false;
  size_t pending_end_ = 0;  // kPattern: of the match that begins at at_
};

}  // namespace bivalve::commands::awk
