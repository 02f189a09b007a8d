// BaseEncoding: bytes as text and back in one of the encodings of RFC 4648 and their kin, group by group.
//
// Pure. A group is so many bytes that are so many characters; callers cut their data into groups.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace bivalve::codec {

enum class BaseKind : uint8_t {
  kBase64,
  kBase64Url,
  kBase32,
  kBase32Hex,
  kBase16,
  kBase2Msbf,
  kBase2Lsbf,
  kZ85
};

class BaseEncoding {
 public:
  explicit BaseEncoding(BaseKind kind);

  size_t bytes() const { return bytes_; }
  size_t chars() const { return chars_; }
  bool Has(char c) const { return values_[static_cast<unsigned char>(c)] != kBad || (padded_ && c == '='); }

  // `group` is bytes() long, only the last one of all may be shorter. False: it may not be.
  bool Encode(std::string_view group, std::string& out) const;
  // The bytes of a group of chars() characters, or of fewer at the end. False: something is wrong with it;
  // what came before that has been appended.
  bool Decode(std::string_view group, std::string& out) const;

 private:
  static constexpr uint8_t kBad = 0xFF;
  uint8_t Value(char c) const { return values_[static_cast<unsigned char>(c)]; }
  bool DecodeZ85(std::string_view group, std::string& out) const;

  const BaseKind kind_;
  const std::string_view alphabet_;
  std::array<uint8_t, 256> values_;
  size_t bytes_ = 0, chars_ = 0, bits_ = 0;
  bool padded_ = false;
};

// All of it, with padding.
std::string EncodeBase64(std::string_view bytes);

}  // namespace bivalve::codec
