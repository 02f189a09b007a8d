// Certificates: some of them in Mbed TLS's own form. Only for this room: whoever includes it needs Mbed TLS.
#pragma once

#define MBEDTLS_ALLOW_PRIVATE_ACCESS
#include <mbedtls/x509_crt.h>

#include <string_view>

namespace bivalve::crypto {

// Extensions that Mbed TLS does not know are the library's business, critical or not.
inline int TakeExtension(void*, const mbedtls_x509_crt*, const mbedtls_x509_buf*, int, const unsigned char*,
                         const unsigned char*) {
  return 0;
}

struct Certificates {
  Certificates() { mbedtls_x509_crt_init(&list); }
  ~Certificates() { mbedtls_x509_crt_free(&list); }
  Certificates(const Certificates&) = delete;
  // False: one does not read.
  bool Add(std::string_view der) {
    while (!der.empty()) {
      size_t size = SizeOf(der);
      if (!size ||
          mbedtls_x509_crt_parse_der_with_ext_cb(&list, reinterpret_cast<const unsigned char*>(der.data()),
                                                 size, 1, TakeExtension, nullptr))
        return false;
      ++count;
      der.remove_prefix(size);
    }
    return true;
  }
  // Bytes of the first element.
  static size_t SizeOf(std::string_view der) {
    if (der.size() < 2 || der[0] != 0x30) return 0;
    auto byte = [&](size_t i) { return static_cast<unsigned char>(der[i]); };
    size_t head = 2, size = byte(1);
    if (size & 0x80) {
      size_t more = size & 0x7f;
      if (more == 0 || more > 3 || der.size() < head + more) return 0;
      for (size = 0; more; --more) size = size << 8 | byte(head++);
    }
    return size <= der.size() - head ? head + size : 0;
  }
  mbedtls_x509_crt list;
  int count = 0;
};

}  // namespace bivalve::crypto
