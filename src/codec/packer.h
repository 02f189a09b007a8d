// Packer: bytes through one of the stream compressors (bzip2, xz and its forerunner lzma, zstd), either way,
// pushed along by the caller block by block.
//
// Memory is that of the library (bzip2 up to 8 MiB, xz and zstd up to their windows and tables); without
// memory the answer is kNoMemory.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>

#include "base/meter.h"

namespace bivalve::codec {

enum class PackFormat : uint8_t { kBzip2, kXz, kLzma, kZstd };

class Packer {
 public:
  enum class Event : uint8_t {
    kInput,   // all of the input is used: bring more
    kData,    // the output has bytes, and may have more for the same input
    kEnd,     // of a stream that is unpacked, or of all when packing; bytes behind it are left in the input
    kFormat,  // this is no such stream
    kCorrupt,
    kUnsupported,  // a stream with options that are not compiled in, or that want too much memory
    kNoMemory,
  };
  virtual ~Packer() = default;
  // Takes from the front of *input. `last`: nothing follows it.
  virtual Event Next(std::string_view* input, bool last, std::span<char> output, size_t* made) = 0;
};

// Level 1 to 9, of zstd to 19. `size`: how much there is to pack, when that is known; it bounds the memory.
// What sorts large blocks at once looks at the meter, and makes nothing of use when that says stop.
std::unique_ptr<Packer> MakePacker(PackFormat format, int level, std::optional<uint64_t> size, Meter& meter);
// One stream; a new one for each. kXz reads lzma, too.
std::unique_ptr<Packer> MakeUnpacker(PackFormat format, uint64_t memory_limit);
// What these first bytes (6 at least, if there are so many) begin.
std::optional<PackFormat> GuessFormat(std::string_view bytes);

}  // namespace bivalve::codec
