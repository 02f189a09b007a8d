// The formats of hexdump(1): units of text and conversions, each applied some times to some bytes.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace bivalve::commands {

struct HexPiece {
  enum Kind : uint8_t {
    kText,
    kInteger,
    kFloat,
    kChar,
    kString,
    kEscaped,
    kPrintable,
    kNamed,
    kAddress,
    kEnd
  };
  Kind kind = kText;
  std::string text;   // of kText
  std::string flags;  // of printf(3)
  size_t width = 0;
  int precision = -1;
  char conversion = 0;
  size_t bytes = 0;
};

struct HexUnit {
  size_t times = 1;
  bool times_given = false;
  size_t bytes = 0;  // as given; 0: by the conversions
  std::vector<HexPiece> pieces;
  bool at_end = false;  // has a %_A: shown once, behind everything
  size_t Consumes() const;
};

struct HexFormat {
  std::vector<HexUnit> units;
  size_t bytes = 0;  // of one block
  bool HasEnd() const;
};

// Adds what `text` says; *error is the diagnostic otherwise.
void AddHexFormat(std::string_view text, std::vector<HexFormat>& formats, std::string* error);
// A format that takes fewer bytes than others repeats its last unit.
void FillHexBlock(HexFormat& format, size_t block_size);
// `block` is a whole one; from the address `end` on there is nothing, and conversions are blank.
void ShowHexBlock(const HexFormat& format, std::string_view block, uint64_t address, uint64_t end,
                  std::string& out);
void ShowHexEnd(const HexFormat& format, uint64_t end, std::string& out);

}  // namespace bivalve::commands
