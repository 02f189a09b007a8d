// ResponseParser: bytes of an HTTP/1 connection made into one response, by llhttp. Keeps no body: what has
// come is taken by the caller after each Feed.
//
// Interim responses (1xx) are passed over. Size of the head is limited, so that a peer cannot fill memory.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"

namespace bivalve::http {

// In the order and the spelling in which they stand on the wire.
using Headers = std::vector<std::pair<std::string, std::string>>;

// The first value of a header by its name in any case; empty when there is none.
std::string_view FindHeader(const Headers& headers, std::string_view name);
bool EqualNames(std::string_view a, std::string_view b);

struct ResponseHead {
  int major = 1, minor = 1;
  int status = 0;
  std::string reason;
  Headers headers;
};

class ResponseParser {
 public:
  static constexpr size_t kMaxHead = 300 << 10;  // curl's limit

  // `no_body`: the request was a HEAD.
  explicit ResponseParser(bool no_body);
  ~ResponseParser();

  // EPROTO with llhttp's reason.
  Result<void> Feed(std::string_view bytes);
  // The connection has ended. EPROTO: in the middle of the response.
  Result<void> End();
  bool head_done() const;
  bool complete() const;
  const ResponseHead& head() const;
  std::string TakeBody();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace bivalve::http
