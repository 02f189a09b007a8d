// PNG pictures: written by ourselves over zlib (RFC 2083), read by libspng.
//
// Pixels are RGBA, eight bits each, straight alpha, rows from the top. Written bytes depend on the pixels
// alone. A picture is read whole; one that is bigger than asked for, or broken, is an Error (kFBig, kInval)
// that says what is wrong. kCanceled: the meter said stop.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/meter.h"
#include "base/result.h"

namespace bivalve::codec {

struct PngPicture {
  uint32_t width = 0, height = 0;
  std::vector<uint8_t> rgba;
};

struct PngOptions {
  int level = 6;           // of compression, 0 to 9
  bool keep_alpha = true;  // false: pixels have no alpha in the file when all are opaque
};

// `rgba` has 4·width·height bytes; both sides are at least 1.
Result<std::string> EncodePng(uint32_t width, uint32_t height, std::span<const uint8_t> rgba,
                              const PngOptions& options, Meter& meter);

// Any colour type, depth and interlacing; animations give their first picture.
Result<PngPicture> DecodePng(std::string_view bytes, uint32_t most_width, uint32_t most_height, Meter& meter);

bool LooksLikePng(std::string_view bytes);

}  // namespace bivalve::codec
