// Whether certificates are to be trusted. `chain` and `authorities` are DER, one behind the other, a chain's
// own certificate first; anything that does not read is not trusted. Nothing here waits or looks at a clock.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "crypto/work.h"

namespace bivalve::crypto {

// Why certificates are not to be trusted, as Mbed TLS's flags; 0: they are. Dates are
// not looked at.
uint32_t VerifyChain(Work& work, std::string_view chain, std::string_view authorities, bool is_server);

// Bytes of the certificate at the beginning of these; 0 for none that reads.
size_t CertificateSize(std::string_view der);

// What a client makes of a server's certificates.
struct ServerTrust {
  int number = 0;          // OpenSSL's (X509_V_ERR_…), 0: to be trusted
  std::string_view words;  // OpenSSL's
  bool is_of_host = true;
  bool has_names = false;  // alternative ones; else the subject's common name counts
  std::string common_name;
};
// `host`: a name or an address. `now_s`: since 1970.
ServerTrust JudgeServer(Work& work, std::string_view chain, std::string_view authorities,
                        const std::string& host, int64_t now_s);

}  // namespace bivalve::crypto
