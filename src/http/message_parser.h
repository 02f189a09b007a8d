// MessageParser: bytes of an HTTP/1 connection made into the requests or responses that follow each other on
// it, by llhttp. Keeps nothing of them: each Feed gives what has come as a list of parts.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "http/response_parser.h"

namespace bivalve::http {

struct MessagePart {
  enum class Kind : uint8_t { kHead, kBody, kEnd };
  Kind kind = Kind::kHead;
  // Of a head.
  int major = 1, minor = 1;
  std::string method, url;  // requests
  int status = 0;           // responses
  std::string reason;
  bool keep_alive = false;
  bool upgrade = false;  // what follows is no HTTP
  Headers headers;       // also the trailers, of an end
  std::string body;
};

class MessageParser {
 public:
  static constexpr size_t kMaxHead = 16 << 10;  // Node's limit

  enum class What : uint8_t { kRequests, kResponses };
  // `max_head` is the most bytes of a head.
  explicit MessageParser(What what, size_t max_head = kMaxHead);
  ~MessageParser();

  // Appends to *parts. Bytes that were used: fewer than all when an upgrade ends the HTTP. EPROTO with
  // llhttp's name and reason, a space between.
  Result<size_t> Feed(std::string_view bytes, std::vector<MessagePart>* parts);
  // The next response answers a HEAD or CONNECT: it has no body whatever it says.
  void NextHasNoBody(bool on);
  // The connection has ended. EPROTO: in the middle of a message.
  Result<void> End(std::vector<MessagePart>* parts);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace bivalve::http
