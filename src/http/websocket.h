// WebSocket's frames (RFC 6455): what a peer sends made into messages, and messages made into frames.
//
// FrameReader takes the bytes of one direction of a connection in pieces of any size. It keeps the message
// that is under way, at most `max_message` bytes of it, and nothing else. What breaks the protocol is a
// Failure, with the status that a close frame tells the peer; from then on nothing is read. Compressed
// messages (RFC 7692) are given as they came: whoever expands them checks their text.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bivalve::http {

// UTF-8 that comes in pieces.
class Utf8Check {
 public:
  // False: it is none, whatever follows.
  bool Add(std::string_view bytes);
  // The pieces so far end behind a character.
  bool IsWhole() const { return left_ == 0; }

 private:
  uint8_t left_ = 0;  // bytes that the character still needs
  uint8_t least_ = 0x80, most_ = 0xBF;
};

// Their numbers on the wire.
enum class FrameKind : uint8_t {
  kContinuation = 0,
  kText = 1,
  kBinary = 2,
  kClose = 8,
  kPing = 9,
  kPong = 10
};

// Statuses of close frames (RFC 6455 section 7.4.1).
inline constexpr uint16_t kCloseProtocolError = 1002, kCloseNoStatus = 1005, kCloseBadText = 1007,
                          kCloseTooBig = 1009;
// Whether a close frame may have it.
bool IsCloseStatus(int status);

struct Message {
  FrameKind kind = FrameKind::kText;
  bool compressed = false;
  uint16_t status = kCloseNoStatus;  // of a close frame
  std::string payload = {};          // a close frame's is the reason
};

class FrameReader {
 public:
  struct Options {
    bool masked = false;       // frames have to be, as a client's, or must not be, as a server's
    bool compression = false;  // was agreed upon
    size_t max_message = 0;
  };
  struct Failure {
    uint16_t status;
    std::string_view text;  // static storage
  };

  explicit FrameReader(const Options& options) : options_(options) {}

  // Appends the messages that are whole. Bytes behind a close frame are not read.
  std::optional<Failure> Feed(std::string_view bytes, std::vector<Message>* messages);

 private:
  std::optional<Failure> ReadHead(std::string_view* bytes);
  std::optional<Failure> TakeHead();
  std::optional<Failure> ReadPayload(std::string_view* bytes);
  std::optional<Failure> EndFrame(std::vector<Message>* messages);
  std::optional<Failure> EndControl(std::vector<Message>* messages);
  size_t HeadSize() const;

  Options options_;
  bool over_ = false;
  bool in_payload_ = false;
  unsigned char head_[14];
  size_t gathered_ = 0;
  // Of the frame that is read.
  FrameKind kind_ = FrameKind::kText;
  bool final_ = false;
  uint64_t left_ = 0;
  size_t mask_at_ = 0;
  unsigned char mask_[4] = {};
  std::string control_;
  // Of the message that is under way.
  bool open_ = false;
  Message message_;
  Utf8Check utf8_;
};

// Appends a frame of a whole message. `mask`, of a client, is four bytes nobody can foretell; null for a
// server.
void AppendFrame(std::string* out, FrameKind kind, bool compressed, std::string_view payload,
                 const uint32_t* mask);

}  // namespace bivalve::http
