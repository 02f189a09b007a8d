#include "codec/base_n.h"

namespace bivalve::codec {
namespace {

constexpr std::string_view kAlphabets[] = {
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567",
    "0123456789ABCDEFGHIJKLMNOPQRSTUV",
    "0123456789ABCDEF",
    "01",
    "01",
    "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#",
};

}  // namespace

BaseEncoding::BaseEncoding(BaseKind kind) : kind_(kind), alphabet_(kAlphabets[static_cast<size_t>(kind)]) {
  constexpr struct {
    uint8_t bytes, chars;
  } kGroups[] = {{3, 4}, {3, 4}, {5, 8}, {5, 8}, {1, 2}, {1, 8}, {1, 8}, {4, 5}};
  bytes_ = kGroups[static_cast<size_t>(kind)].bytes;
  chars_ = kGroups[static_cast<size_t>(kind)].chars;
  values_.fill(kBad);
  for (size_t i = 0; i < alphabet_.size(); ++i)
    values_[static_cast<unsigned char>(alphabet_[i])] = static_cast<uint8_t>(i);
  padded_ = kind <= BaseKind::kBase32Hex;
  while ((1u << bits_) < alphabet_.size()) ++bits_;
}

bool BaseEncoding::Encode(std::string_view group, std::string& out) const {
  if (kind_ == BaseKind::kZ85) {
    if (group.size() < 4) return false;
    uint32_t value = 0;
    for (char c : group) value = value << 8 | static_cast<unsigned char>(c);
    for (uint32_t power : {52200625u, 614125u, 7225u, 85u, 1u}) out += alphabet_[value / power % 85];
    return true;
  }
  if (kind_ == BaseKind::kBase2Lsbf) {
    for (int i = 0; i < 8; ++i) out += static_cast<unsigned char>(group[0]) >> i & 1 ? '1' : '0';
    return true;
  }
  uint64_t value = 0;
  for (size_t i = 0; i < bytes_; ++i)
    value = value << 8 | (i < group.size() ? static_cast<unsigned char>(group[i]) : 0u);
  size_t used = (group.size() * 8 + bits_ - 1) / bits_;
  for (size_t i = 0; i < chars_; ++i)
    out += i < used ? alphabet_[value >> ((chars_ - 1 - i) * bits_) & (alphabet_.size() - 1)] : '=';
  return true;
}

bool BaseEncoding::Decode(std::string_view group, std::string& out) const {
  if (kind_ == BaseKind::kZ85) return DecodeZ85(group, out);
  if (kind_ == BaseKind::kBase2Lsbf || kind_ == BaseKind::kBase2Msbf || kind_ == BaseKind::kBase16) {
    if (group.size() < chars_) return false;
    unsigned value = 0;
    for (size_t i = 0; i < chars_; ++i) {
      uint8_t digit = Value(group[i]);
      if (digit == kBad) return false;
      value =
          kind_ == BaseKind::kBase2Lsbf ? value | static_cast<unsigned>(digit) << i : value << bits_ | digit;
    }
    out += static_cast<char>(value);
    return true;
  }
  if (bits_ == 5 && group.size() < chars_) return false;
  if (group.size() < 2) return false;
  uint64_t value = 0;
  size_t have = 0, done = 0;  // bits read, bytes written
  // Characters that belong to the same byte are looked at before it is written.
  for (size_t i = 0; i < group.size(); ++i) {
    if (group[i] == '=' && i > 0 && have - done * 8 < bits_ && done > 0) {
      if (group.size() < chars_) return false;
      return group.substr(i).find_first_not_of('=') == std::string_view::npos;
    }
    uint8_t digit = Value(group[i]);
    if (digit == kBad) return false;
    value = value << bits_ | digit;
    have += bits_;
    if (have >= (done + 1) * 8) {
      out += static_cast<char>(value >> (have - (done + 1) * 8));
      ++done;
    }
  }
  return group.size() == chars_;
}

bool BaseEncoding::DecodeZ85(std::string_view group, std::string& out) const {
  if (group.size() < 5) return false;
  uint64_t value = 0;
  for (char c : group) {
    if (Value(c) == kBad) return false;
    value = value * 85 + Value(c);
  }
  if (value > UINT32_MAX) return false;
  for (int shift = 24; shift >= 0; shift -= 8) out += static_cast<char>(value >> shift);
  return true;
}

std::string EncodeBase64(std::string_view bytes) {
  BaseEncoding encoding(BaseKind::kBase64);
  std::string text;
  for (size_t at = 0; at < bytes.size(); at += encoding.bytes())
    (void)encoding.Encode(bytes.substr(at, encoding.bytes()), text);
  return text;
}

}  // namespace bivalve::codec
