// What went wrong on a TLS connection, as OpenSSL numbers and says it ("0A00010B", "wrong version number").
#pragma once

#include <string>
#include <string_view>

namespace bivalve::crypto {

struct TlsReason {
  std::string number;
  std::string_view words;
};
// Of a TlsSession's error() and alert().
TlsReason ReasonOf(int error, int alert);

}  // namespace bivalve::crypto
