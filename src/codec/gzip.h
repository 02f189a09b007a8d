// Gzip files as RFC 1952 has them: members of a header, deflated data, and a trailer that checks it.
//
// Both directions are pushed along by their callers, block by block. A file of several members is several
// rounds: Gunzip reads one; whether another follows shows in the bytes behind it.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "codec/deflate.h"

namespace bivalve::codec {

inline constexpr std::string_view kGzipMagic = "\x1f\x8b";

struct GzipHeader {
  std::string name = {};  // without directories; "": none stored
  uint32_t mtime = 0;     // seconds since 1970; 0: none stored
  uint8_t flags = 0;      // as read
  uint8_t method = 8;     // as read
  uint8_t hint = 0;       // 2: smallest, 4: fastest
};

// Makes one member.
class Gzip {
 public:
  Gzip(int level, const GzipHeader& header);

  // Appends to *out. With `finish` the trailer too, and that is all. False: no memory.
  bool Add(std::string_view input, bool finish, std::string* out);

 private:
  Deflater deflater_;
  std::string header_;
  uint32_t crc_ = 0;
  uint32_t size_ = 0;
};

// Reads one member.
class Gunzip {
 public:
  enum class Event : uint8_t {
    kInput,   // all of the input is used: bring more
    kHeader,  // header() is there
    kData,    // `made` bytes of output
    kEnd,     // of the member; its checksums have been compared
    kHeaderBad,
    kCorrupt,
    kNoMemory,
  };

  Gunzip() : inflater_(Wrapping::kRaw) {}

  // Takes from the front of *input.
  Event Next(std::string_view* input, std::span<char> output, size_t* made);
  // A new member begins at the next input.
  void Begin();

  const GzipHeader& header() const { return header_; }
  size_t header_bytes() const { return header_bytes_; }
  // Valid after kEnd.
  bool crc_matches() const { return crc_ == stored_crc_; }
  bool size_matches() const { return size_ == stored_size_; }
  uint32_t crc() const { return crc_; }
  // Valid after kHeaderBad, when the header has a checksum.
  uint32_t stored_header_crc() const { return field_; }
  uint32_t header_crc() const { return header_crc_ & 0xffff; }

 private:
  enum class State : uint8_t {
    kFixed,
    kExtraSize,
    kExtra,
    kName,
    kComment,
    kHeaderCrc,
    kData,
    kTrailer,
    kDone
  };
  // Gathers little-endian bytes; true when `count` are there.
  bool Gather(std::string_view* input, int count);
  bool TakeHeader(std::string_view* input, Event* event);
  unsigned char Take(std::string_view* input);
  void Advance(State state);

  Inflater inflater_;
  GzipHeader header_;
  State state_ = State::kFixed;
  uint64_t field_ = 0;
  int gathered_ = 0;
  size_t header_bytes_ = 0;
  uint32_t header_crc_ = 0;
  uint32_t crc_ = 0, size_ = 0, stored_crc_ = 0, stored_size_ = 0;
};

}  // namespace bivalve::codec
