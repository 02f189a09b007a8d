#include "http/websocket.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace bivalve::http {
namespace {

constexpr size_t kMaxControl = 125;  // of a control frame's payload, and of a length in seven bits
constexpr size_t kLength16 = 126, kLength64 = 127;

constexpr bool IsControl(FrameKind kind) { return static_cast<uint8_t>(kind) >= 8; }

// XOR with the mask, which begins at its byte `at`.
void Mask(char* bytes, size_t size, const unsigned char* mask, size_t at) {
  unsigned char turned[8];
  for (size_t i = 0; i < 8; ++i) turned[i] = mask[(at + i) & 3];
  uint64_t wide;
  std::memcpy(&wide, turned, 8);
  size_t i = 0;
  for (; i + 8 <= size; i += 8) {
    uint64_t block;
    std::memcpy(&block, bytes + i, 8);
    block ^= wide;
    std::memcpy(bytes + i, &block, 8);
  }
  for (; i < size; ++i) bytes[i] = static_cast<char>(bytes[i] ^ turned[i & 7]);
}

void AppendBigEndian(std::string* out, uint64_t value, int bytes) {
  for (int shift = (bytes - 1) * 8; shift >= 0; shift -= 8) *out += static_cast<char>(value >> shift);
}

}  // namespace

bool Utf8Check::Add(std::string_view bytes) {
  for (size_t i = 0; i < bytes.size(); ++i) {
    auto c = static_cast<uint8_t>(bytes[i]);
    if (left_ == 0) {
      if (c < 0x80) continue;
      // Table 3-7 of the Unicode standard: the second byte of some is narrower.
      if (c < 0xC2 || c > 0xF4) return false;
      left_ = c < 0xE0 ? 1 : c < 0xF0 ? 2 : 3;
      least_ = c == 0xE0 ? 0xA0 : c == 0xF0 ? 0x90 : 0x80;
      most_ = c == 0xED ? 0x9F : c == 0xF4 ? 0x8F : 0xBF;
      continue;
    }
    if (c < least_ || c > most_) return false;
    least_ = 0x80;
    most_ = 0xBF;
    --left_;
  }
  return true;
}

bool IsCloseStatus(int status) {
  if (status >= 3000) return status <= 4999;
  return status >= 1000 && status <= 1014 && status != 1004 && status != 1005 && status != 1006;
}

std::optional<FrameReader::Failure> FrameReader::Feed(std::string_view bytes,
                                                      std::vector<Message>* messages) {
  while (!over_) {
    std::optional<Failure> failure;
    if (!in_payload_) {
      if (bytes.empty()) break;
      failure = ReadHead(&bytes);
    }
    if (!failure && in_payload_) {
      failure = ReadPayload(&bytes);
      if (!failure && left_ > 0) break;
      if (!failure) failure = EndFrame(messages);
    }
    if (failure) {
      over_ = true;
      return failure;
    }
  }
  return std::nullopt;
}

size_t FrameReader::HeadSize() const {
  if (gathered_ < 2) return 2;
  size_t length = head_[1] & 0x7F;
  return 2u + (length == kLength64 ? 8 : length == kLength16 ? 2 : 0) + (head_[1] & 0x80 ? 4 : 0);
}

std::optional<FrameReader::Failure> FrameReader::ReadHead(std::string_view* bytes) {
  for (;;) {
    size_t wanted = HeadSize();
    size_t taken = std::min(wanted - gathered_, bytes->size());
    std::memcpy(head_ + gathered_, bytes->data(), taken);
    gathered_ += taken;
    bytes->remove_prefix(taken);
    if (gathered_ < wanted) return std::nullopt;
    if (wanted > 2 || HeadSize() == 2) return TakeHead();
  }
}

std::optional<FrameReader::Failure> FrameReader::TakeHead() {
  gathered_ = 0;
  bool first_reserved = head_[0] & 0x40, masked = head_[1] & 0x80;
  uint8_t code = head_[0] & 0x0F;
  final_ = head_[0] & 0x80;
  kind_ = static_cast<FrameKind>(code);
  if (head_[0] & 0x30) return Failure{kCloseProtocolError, "reserved bits are set"};
  if (code > 2 && (code < 8 || code > 10)) return Failure{kCloseProtocolError, "an unknown opcode"};
  if (masked != options_.masked)
    return Failure{kCloseProtocolError,
                   masked ? "a server's frame is masked" : "a client's frame is not masked"};
  left_ = head_[1] & 0x7F;
  const unsigned char* at = head_ + 2;
  if (left_ >= kLength16) {
    int size = left_ == kLength64 ? 8 : 2;
    left_ = 0;
    for (int i = 0; i < size; ++i) left_ = left_ << 8 | *at++;
  }
  if (masked) std::memcpy(mask_, at, 4);
  mask_at_ = 0;
  in_payload_ = true;
  if (IsControl(kind_)) {
    if (first_reserved) return Failure{kCloseProtocolError, "reserved bits are set"};
    if (!final_) return Failure{kCloseProtocolError, "a control frame is fragmented"};
    if (left_ > kMaxControl) return Failure{kCloseProtocolError, "a control frame is too long"};
    control_.clear();
    return std::nullopt;
  }
  bool begins = kind_ != FrameKind::kContinuation;
  if (first_reserved && (!begins || !options_.compression))
    return Failure{kCloseProtocolError, "reserved bits are set"};
  if (begins == open_)
    return Failure{kCloseProtocolError,
                   begins ? "a message begins within another" : "a continuation of no message"};
  if (begins) {
    open_ = true;
    message_ = {.kind = kind_, .compressed = first_reserved};
    utf8_ = {};
  }
  if (left_ > options_.max_message - message_.payload.size())
    return Failure{kCloseTooBig, "the message is too big"};
  return std::nullopt;
}

std::optional<FrameReader::Failure> FrameReader::ReadPayload(std::string_view* bytes) {
  auto taken = static_cast<size_t>(std::min<uint64_t>(left_, bytes->size()));
  if (taken == 0) return std::nullopt;
  std::string& into = IsControl(kind_) ? control_ : message_.payload;
  size_t before = into.size();
  into.append(bytes->substr(0, taken));
  bytes->remove_prefix(taken);
  left_ -= taken;
  if (options_.masked) {
    Mask(into.data() + before, taken, mask_, mask_at_);
    mask_at_ = (mask_at_ + taken) & 3;
  }
  bool text = !IsControl(kind_) && message_.kind == FrameKind::kText && !message_.compressed;
  if (text && !utf8_.Add(std::string_view(into).substr(before)))
    return Failure{kCloseBadText, "the text is not UTF-8"};
  return std::nullopt;
}

std::optional<FrameReader::Failure> FrameReader::EndFrame(std::vector<Message>* messages) {
  in_payload_ = false;
  if (IsControl(kind_)) return EndControl(messages);
  if (!final_) return std::nullopt;
  if (message_.kind == FrameKind::kText && !message_.compressed && !utf8_.IsWhole())
    return Failure{kCloseBadText, "the text is not UTF-8"};
  open_ = false;
  messages->push_back(std::move(message_));
  message_ = {};
  return std::nullopt;
}

std::optional<FrameReader::Failure> FrameReader::EndControl(std::vector<Message>* messages) {
  Message control{.kind = kind_};
  if (kind_ == FrameKind::kClose) {
    if (control_.size() == 1) return Failure{kCloseProtocolError, "a close frame of one byte"};
    if (control_.size() >= 2) {
      int status = static_cast<uint8_t>(control_[0]) << 8 | static_cast<uint8_t>(control_[1]);
      if (!IsCloseStatus(status)) return Failure{kCloseProtocolError, "an unknown status"};
      Utf8Check reason;
      if (!reason.Add(std::string_view(control_).substr(2)) || !reason.IsWhole())
        return Failure{kCloseBadText, "the reason is not UTF-8"};
      control.status = static_cast<uint16_t>(status);
      control_.erase(0, 2);
    }
    over_ = true;
  }
  control.payload = std::move(control_);
  control_.clear();
  messages->push_back(std::move(control));
  return std::nullopt;
}

void AppendFrame(std::string* out, FrameKind kind, bool compressed, std::string_view payload,
                 const uint32_t* mask) {
  *out += static_cast<char>(0x80 | (compressed ? 0x40 : 0) | static_cast<int>(kind));
  int masked = mask ? 0x80 : 0;
  if (payload.size() <= kMaxControl) {
    *out += static_cast<char>(masked | static_cast<int>(payload.size()));
  } else if (payload.size() <= 0xFFFF) {
    *out += static_cast<char>(masked | static_cast<int>(kLength16));
    AppendBigEndian(out, payload.size(), 2);
  } else {
    *out += static_cast<char>(masked | static_cast<int>(kLength64));
    AppendBigEndian(out, payload.size(), 8);
  }
  if (!mask) {
    out->append(payload);
    return;
  }
  unsigned char key[4];
  std::memcpy(key, mask, 4);
  out->append(reinterpret_cast<const char*>(key), 4);
  size_t before = out->size();
  out->append(payload);
  Mask(out->data() + before, payload.size(), key, 0);
}

}  // namespace bivalve::http
