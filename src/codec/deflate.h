// Deflater and Inflater: streaming compression after RFC 1951, alone or in RFC 1950's wrapping, over zlib.
//
// Nothing here waits or holds more than its window: callers bring input in blocks and take the output of
// each. They also spend the fuel: SpendDeflate and SpendInflate say what bytes cost. An object that could
// not get its memory (up to 300 KiB for compressing, 45 KiB for expanding) answers kNoMemory to everything.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "base/meter.h"

struct z_stream_s;

namespace bivalve::codec {

// gzip's, of zlib: a header without names. What reads and writes whole files of it is codec/gzip.h.
enum class Wrapping : uint8_t { kRaw, kZlib, kGzip };

// What is to be in the output when a call returns. zlib's own numbers.
enum class Flush : uint8_t {
  kNone,
  kPartial,
  kSync,  // all of the input, up to a whole byte
  kFull,  // the same, and what follows refers to nothing before it
  kFinish,
  kBlock,
};

struct DeflateOptions {
  int level = 6;         // 0 (stored) to 9 (smallest)
  int window_bits = 15;  // 9 to 15
  int mem_level = 8;     // 1 to 9
  int strategy = 0;      // zlib's numbers
};

class Deflater {
 public:
  Deflater(Wrapping wrapping, int level) : Deflater(wrapping, DeflateOptions{.level = level}) {}
  Deflater(Wrapping wrapping, const DeflateOptions& options);
  ~Deflater();

  // Appends to *out what the input (at best some 10 KiB) becomes; with `finish`, everything up to the end of
  // the stream. False: no memory.
  bool Add(std::string_view input, bool finish, std::string* out) {
    return Add(input, finish ? Flush::kFinish : Flush::kNone, out);
  }
  bool Add(std::string_view input, Flush flush, std::string* out);
  // Another stream begins.
  void Reset();
  // What the stream may refer to before its first byte; false when it cannot have any.
  bool SetDictionary(std::string_view bytes);
  // For what follows. Appends what that makes of the input so far.
  bool SetParams(int level, int strategy, std::string* out);

 private:
  std::unique_ptr<z_stream_s> stream_;
};

class Inflater {
 public:
  // kDictionary: SetDictionary, and go on.
  enum class Status : uint8_t { kMore, kEnd, kCorrupt, kNoMemory, kDictionary };
  struct Step {
    size_t used;  // bytes of the input
    size_t made;  // bytes of the output
    Status status;
  };

  // Window bits 0: those that the stream's header tells.
  explicit Inflater(Wrapping wrapping, int window_bits = 15);
  ~Inflater();

  // Goes on until the input is used up, the output is full, or the stream has ended.
  Step Run(std::string_view input, std::span<char> output);
  // Another stream begins.
  void Reset();
  // False: it is not the one that the stream asks for.
  bool SetDictionary(std::string_view bytes);
  // Behind kCorrupt: zlib's words.
  std::string_view Message() const;

 private:
  std::unique_ptr<z_stream_s> stream_;
};

// The checksum of ISO 3309 (gzip, zip, PNG), going on from that of what came before.
uint32_t Crc32(std::string_view bytes, uint32_t before = 0);

// Measured: compressing takes about 25 ns a byte, expanding about 5 ns.
inline bool SpendDeflate(Meter& meter, size_t bytes) { return meter.Spend(static_cast<int64_t>(bytes)); }
inline bool SpendInflate(Meter& meter, size_t bytes) {
  return meter.Spend(static_cast<int64_t>(bytes / 4 + 1));
}

}  // namespace bivalve::codec
