// ByteReader: a place in the bytes of a file, that cannot leave them. ByteWriter: the counterpart.
//
// Little-endian. Reading past the end gives zeros and remembers where: check ok() after a group of reads, and
// before using a number that was read as a size. The first failure stays.
#pragma once

#include <bit>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.h"

namespace bivalve::voxel {

class ByteReader {
 public:
  // `base` is where the bytes stand in the file, for messages.
  ByteReader(std::string_view format, std::string_view bytes, size_t base = 0)
      : format_(format), bytes_(bytes), base_(base) {}

  size_t offset() const { return base_ + at_; }
  size_t left() const { return bytes_.size() - at_; }
  bool ok() const { return !failed_; }
  bool AtEnd() const { return at_ == bytes_.size(); }

  // The next `count` bytes; empty when there are not so many.
  std::string_view Take(size_t count) {
    if (count > left()) {
      Refuse("the file ends here");
      return {};
    }
    std::string_view got = bytes_.substr(at_, count);
    at_ += count;
    return got;
  }
  // The same without taking them, and without complaint.
  std::string_view Peek(size_t count) const {
    return count > left() ? std::string_view() : bytes_.substr(at_, count);
  }
  // A reader of the next `count` bytes.
  ByteReader Part(size_t count) {
    size_t from = offset();
    ByteReader part(format_, Take(count), from);
    part.failed_ = failed_;
    return part;
  }
  uint8_t U8() {
    std::string_view got = Take(1);
    return got.empty() ? 0 : static_cast<uint8_t>(got[0]);
  }
  uint32_t U32() {
    std::string_view got = Take(4);
    uint32_t value = 0;
    for (size_t i = got.size(); i-- > 0;) value = value << 8 | static_cast<uint8_t>(got[i]);
    return value;
  }
  int32_t I32() { return static_cast<int32_t>(U32()); }
  float F32() { return std::bit_cast<float>(U32()); }

  // Remembers what is wrong here.
  void Refuse(std::string_view what) {
    if (failed_) return;
    failed_ = true;
    error_ = std::string(format_) + ": byte " + std::to_string(offset()) + ": " + std::string(what);
  }
  std::unexpected<Error> Failure() const { return Fail(Errno::kInval, {}, error_); }
  // Refuse and Failure.
  std::unexpected<Error> Bad(std::string_view what) {
    Refuse(what);
    return Failure();
  }

 private:
  std::string_view format_;
  std::string_view bytes_;
  size_t base_ = 0;
  size_t at_ = 0;
  bool failed_ = false;
  std::string error_;
};

class ByteWriter {
 public:
  void U8(uint8_t value) { bytes_ += static_cast<char>(value); }
  void U32(uint32_t value) {
    for (int i = 0; i < 4; ++i, value >>= 8) bytes_ += static_cast<char>(value);
  }
  void I32(int32_t value) { U32(static_cast<uint32_t>(value)); }
  void F32(float value) { U32(std::bit_cast<uint32_t>(value)); }
  void Bytes(std::string_view bytes) { bytes_ += bytes; }
  // u32 length and bytes.
  void Text(std::string_view text) {
    U32(static_cast<uint32_t>(text.size()));
    bytes_ += text;
  }
  size_t size() const { return bytes_.size(); }
  std::string Take() { return std::move(bytes_); }
  const std::string& bytes() const { return bytes_; }

 private:
  std::string bytes_;
};

}  // namespace bivalve::voxel
