// The formats of od: how a block of bytes is written. Pure.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace bivalve::commands {

struct OdFormat {
  enum class Kind : uint8_t { kSigned, kUnsigned, kOctal, kHex, kFloat, kNamed, kChar };
  Kind kind = Kind::kOctal;
  size_t size = 2;     // bytes of one field
  size_t width = 6;    // columns of one, without the blank in front
  bool text = false;   // the 'z' suffix
  size_t padding = 0;  // blanks in a whole line; set by AlignOdFormats
};

// The formats of a type string ("x1z", "o2d4"); the diagnostic when it is none.
std::string ParseOdFormats(std::string_view text, std::vector<OdFormat>& formats);
// Makes the fields of all formats stand below one another.
void AlignOdFormats(std::vector<OdFormat>& formats, size_t bytes_per_block);
// One line, without address and newline: `block` is as long as a line or its last one, zeros up to a
// multiple of every format's size behind `count`.
void AppendOdLine(std::string& out, const OdFormat& format, std::string_view block, size_t count,
                  size_t bytes_per_block, bool big_endian);

}  // namespace bivalve::commands
