#include "crypto/tls_reason.h"

#include <cstdio>

namespace bivalve::crypto {
namespace {

struct Alert {
  int number;
  std::string_view words;
};
constexpr Alert kAlerts[] = {
    {10, "sslv3 alert unexpected message"},
    {20, "sslv3 alert bad record mac"},
    {22, "tlsv1 alert record overflow"},
    {40, "sslv3 alert handshake failure"},
    {42, "sslv3 alert bad certificate"},
    {43, "sslv3 alert unsupported certificate"},
    {44, "sslv3 alert certificate revoked"},
    {45, "sslv3 alert certificate expired"},
    {46, "sslv3 alert certificate unknown"},
    {47, "sslv3 alert illegal parameter"},
    {48, "tlsv1 alert unknown ca"},
    {49, "tlsv1 alert access denied"},
    {50, "tlsv1 alert decode error"},
    {51, "tlsv1 alert decrypt error"},
    {70, "tlsv1 alert protocol version"},
    {71, "tlsv1 alert insufficient security"},
    {80, "tlsv1 alert internal error"},
    {90, "tlsv1 alert user cancelled"},
    {109, "tlsv1 alert missing extension"},
    {110, "tlsv1 unsupported extension"},
    {112, "tlsv1 unrecognized name"},
    {116, "tlsv13 alert certificate required"},
    {120, "tlsv1 alert no application protocol"},
};

struct Row {
  int error;  // Mbed TLS's
  std::string_view number, words;
};
constexpr Row kRows[] = {
    {-0x7100, "0A0000C6", "packet length too long"},
    {-0x7180, "0A0000FC", "decryption failed or bad record mac"},
    {-0x7200, "0A00010B", "wrong version number"},
    {-0x6E00, "0A0000C1", "no shared cipher"},
    {-0x6E80, "0A000102", "unsupported protocol"},
    {-0x6680, "0A00010B", "wrong version number"},
    {-0x7700, "0A0000F4", "unexpected message"},
    {-0x7300, "0A00009F", "length mismatch"},
    {-0x7580, "0A0000EB", "no application protocol"},
    {-0x6C00, "0A000044", "internal error"},
    {-0x7380, "0A00009F", "length mismatch"},
    {-0x7800, "0A0000F2", "app data in handshake"},
};

}  // namespace

TlsReason ReasonOf(int error, int alert) {
  if (alert >= 0) {
    char number[16];
    std::snprintf(number, sizeof number, "0A000%03X", 1000 + static_cast<unsigned>(alert));
    for (const Alert& one : kAlerts)
      if (one.number == alert) return {number, one.words};
    return {number, "unknown alert type"};
  }
  for (const Row& row : kRows)
    if (row.error == error) return {std::string(row.number), row.words};
  return {"0A0000E2", "ssl handshake failure"};
}

}  // namespace bivalve::crypto
