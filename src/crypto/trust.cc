#include "crypto/trust.h"

#include <mbedtls/oid.h>

#include "base/time_text.h"
#include "crypto/certificate_list.h"

namespace bivalve::crypto {
namespace {

constexpr int kMostCertificates = 16;  // of a chain

uint32_t Verify(const Certificates& given, Certificates& trusted, const char* host, bool is_server) {
  // What OpenSSL asks for at its first level of security.
  constexpr mbedtls_x509_crt_profile kProfile = {
      MBEDTLS_X509_ID_FLAG(MBEDTLS_MD_SHA224) | MBEDTLS_X509_ID_FLAG(MBEDTLS_MD_SHA256) |
          MBEDTLS_X509_ID_FLAG(MBEDTLS_MD_SHA384) | MBEDTLS_X509_ID_FLAG(MBEDTLS_MD_SHA512),
      0xfffffff, 0xfffffff, 1024};
  auto* chain = const_cast<mbedtls_x509_crt*>(&given.list);
  uint32_t flags = 0;
  mbedtls_x509_crt_verify_with_profile(chain, &trusted.list, nullptr, &kProfile, host, &flags, nullptr,
                                       nullptr);
  const char* usage = is_server ? MBEDTLS_OID_SERVER_AUTH : MBEDTLS_OID_CLIENT_AUTH;
  if (mbedtls_x509_crt_check_extended_key_usage(&given.list, usage,
                                                MBEDTLS_OID_SIZE(MBEDTLS_OID_SERVER_AUTH)))
    flags |= MBEDTLS_X509_BADCERT_EXT_KEY_USAGE;
  return flags;
}

bool Same(const mbedtls_x509_buf& a, const mbedtls_x509_buf& b) {
  return std::string_view(reinterpret_cast<const char*>(a.p), a.len) ==
         std::string_view(reinterpret_cast<const char*>(b.p), b.len);
}
bool IsSelfIssued(const mbedtls_x509_crt& one) { return Same(one.subject_raw, one.issuer_raw); }

int64_t Seconds(const mbedtls_x509_time& time) {
  return ((DaysFromCivil(time.year, time.mon, time.day) * 24 + time.hour) * 60 + time.min) * 60 + time.sec;
}
bool IsIssuerOfOne(const mbedtls_x509_crt& one, const Certificates& chain) {
  for (const mbedtls_x509_crt* next = &chain.list; next; next = next->next)
    if (Same(one.subject_raw, next->issuer_raw)) return true;
  return false;
}
// X509_V_ERR_CERT_HAS_EXPIRED and _NOT_YET_VALID, of one of the chain or of those that may have issued it.
int JudgeDates(const Certificates& given, const Certificates& trusted, int64_t now_s) {
  int found = 0;
  auto look = [&](const mbedtls_x509_crt& one) {
    if (Seconds(one.valid_to) < now_s) found = 10;
    if (Seconds(one.valid_from) > now_s && found == 0) found = 9;
  };
  for (const mbedtls_x509_crt* next = &given.list; next; next = next->next) look(*next);
  for (const mbedtls_x509_crt* next = &trusted.list; next && next->raw.p; next = next->next)
    if (IsIssuerOfOne(*next, given)) look(*next);
  return found;
}
int JudgeFlags(uint32_t flags, const Certificates& given) {
  if (flags & MBEDTLS_X509_BADCERT_BAD_MD) return 68;
  if (flags & (MBEDTLS_X509_BADCERT_BAD_PK | MBEDTLS_X509_BADCERT_BAD_KEY)) return 66;
  const mbedtls_x509_crt* top = &given.list;
  while (top->next) top = top->next;
  if (flags & MBEDTLS_X509_BADCERT_NOT_TRUSTED) return !IsSelfIssued(*top) ? 20 : given.count > 1 ? 19 : 18;
  if (flags & (MBEDTLS_X509_BADCERT_KEY_USAGE | MBEDTLS_X509_BADCERT_EXT_KEY_USAGE)) return 26;
  return flags ? 7 : 0;
}
std::string_view WordsOf(int number) {
  switch (number) {
    case 7: return "certificate signature failure";
    case 9: return "certificate is not yet valid";
    case 10: return "certificate has expired";
    case 18: return "self-signed certificate";
    case 19: return "self-signed certificate in certificate chain";
    case 20: return "unable to get local issuer certificate";
    case 26: return "unsuitable certificate purpose";
    case 66: return "EE certificate key too weak";
    case 68: return "CA signature digest algorithm too weak";
    default: return "ok";
  }
}

}  // namespace

uint32_t VerifyChain(Work&, std::string_view chain, std::string_view authorities, bool is_server) {
  Certificates given, trusted;
  if (!given.Add(chain) || !given.count || given.count > kMostCertificates || !trusted.Add(authorities))
    return MBEDTLS_X509_BADCERT_NOT_TRUSTED;
  return Verify(given, trusted, nullptr, is_server);
}

ServerTrust JudgeServer(Work&, std::string_view chain, std::string_view authorities, const std::string& host,
                        int64_t now_s) {
  ServerTrust trust;
  Certificates given, trusted;
  if (!given.Add(chain) || !given.count || given.count > kMostCertificates || !trusted.Add(authorities)) {
    trust.number = 20;
  } else {
    uint32_t flags = Verify(given, trusted, host.c_str(), true);
    trust.is_of_host = !(flags & MBEDTLS_X509_BADCERT_CN_MISMATCH);
    flags &= ~static_cast<uint32_t>(MBEDTLS_X509_BADCERT_CN_MISMATCH);
    // The certificate itself may be trusted, whoever issued it.
    for (const mbedtls_x509_crt* one = &trusted.list; one && one->raw.p; one = one->next)
      if (Same(one->raw, given.list.raw)) flags &= ~static_cast<uint32_t>(MBEDTLS_X509_BADCERT_NOT_TRUSTED);
    trust.number = JudgeFlags(flags, given);
    // OpenSSL looks at dates when it has the whole chain.
    if (!(flags & MBEDTLS_X509_BADCERT_NOT_TRUSTED))
      if (int dates = JudgeDates(given, trusted, now_s)) trust.number = dates;
    trust.has_names = given.list.subject_alt_names.buf.p != nullptr;
    for (const mbedtls_x509_name* name = &given.list.subject; name; name = name->next)
      if (!MBEDTLS_OID_CMP(MBEDTLS_OID_AT_CN, &name->oid))
        trust.common_name.assign(reinterpret_cast<const char*>(name->val.p), name->val.len);
  }
  trust.words = WordsOf(trust.number);
  return trust;
}

size_t CertificateSize(std::string_view der) {
  size_t size = Certificates::SizeOf(der);
  Certificates one;
  return size && one.Add(der.substr(0, size)) ? size : 0;
}

}  // namespace bivalve::crypto
