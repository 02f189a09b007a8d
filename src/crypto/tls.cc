#include "crypto/tls.h"

#define MBEDTLS_ALLOW_PRIVATE_ACCESS
#include <mbedtls/error.h>
#include <mbedtls/oid.h>
#include <mbedtls/pk.h>
#include <mbedtls/ssl.h>
#include <mbedtls/x509_crt.h>
#include <psa/crypto.h>

#include <algorithm>
#include <cstring>
#include <utility>

namespace bivalve::crypto {
namespace {

constexpr size_t kPiece = 16 << 10;    // of a record
constexpr size_t kMost = 64 << 10;     // that one step says
constexpr int kMostCertificates = 16;  // of a chain

// As Node prefers them, of those that authenticate what they encrypt.
constexpr int kSuites[] = {MBEDTLS_TLS1_3_AES_256_GCM_SHA384,
                           MBEDTLS_TLS1_3_CHACHA20_POLY1305_SHA256,
                           MBEDTLS_TLS1_3_AES_128_GCM_SHA256,
                           MBEDTLS_TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256,
                           MBEDTLS_TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256,
                           MBEDTLS_TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384,
                           MBEDTLS_TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384,
                           MBEDTLS_TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256,
                           MBEDTLS_TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256,
                           0};

const unsigned char* In(std::string_view bytes) {
  return reinterpret_cast<const unsigned char*>(bytes.data());
}

int RandomOfCurrent(void*, unsigned char* into, size_t size) {
  Work* work = Work::Current();
  return work ? Work::Random(work, into, size) : MBEDTLS_ERR_SSL_INTERNAL_ERROR;
}

// Extensions that Mbed TLS does not know are the library's business, critical or not.
int TakeExtension(void*, const mbedtls_x509_crt*, const mbedtls_x509_buf*, int, const unsigned char*,
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
      if (!size || mbedtls_x509_crt_parse_der_with_ext_cb(&list, In(der), size, 1, TakeExtension, nullptr))
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

}  // namespace

struct TlsSession::Parts {
  Parts() {
    mbedtls_ssl_init(&ssl);
    mbedtls_ssl_config_init(&config);
    mbedtls_pk_init(&key);
  }
  ~Parts() {
    mbedtls_ssl_free(&ssl);
    mbedtls_ssl_config_free(&config);
    mbedtls_pk_free(&key);
  }
  static int Send(void* self, const unsigned char* bytes, size_t size) {
    static_cast<Parts*>(self)->out.append(reinterpret_cast<const char*>(bytes), size);
    return static_cast<int>(size);
  }
  static int Receive(void* self, unsigned char* into, size_t size) {
    auto& parts = *static_cast<Parts*>(self);
    size = std::min(size, parts.in.size() - parts.read);
    if (!size) return MBEDTLS_ERR_SSL_WANT_READ;
    std::memcpy(into, parts.in.data() + parts.read, size);
    parts.read += size;
    return static_cast<int>(size);
  }
  // An error that is not just waiting.
  bool Failed(int code) {
    if (code >= 0 || code == MBEDTLS_ERR_SSL_WANT_READ || code == MBEDTLS_ERR_SSL_WANT_WRITE) return false;
    error = code;
    if (code == MBEDTLS_ERR_SSL_FATAL_ALERT_MESSAGE) alert = ssl.in_msg[1];
    return true;
  }

  mbedtls_ssl_context ssl;
  mbedtls_ssl_config config;
  mbedtls_pk_context key;
  Certificates certificates;
  std::vector<std::string> protocols;
  std::vector<const char*> protocol_list;  // ends with null
  std::string in, out;
  size_t read = 0;  // of `in`
  int error = 0, alert = -1;
  bool open = false, ended = false;
};

TlsSession::TlsSession() : parts_(std::make_unique<Parts>()) {}

// Keys of a handshake that is not over are given back.
TlsSession::~TlsSession() = default;

std::unique_ptr<TlsSession> TlsSession::Open(Work& work, const TlsOptions& options) {
  std::unique_ptr<TlsSession> session(new TlsSession);
  Parts& parts = *session->parts_;
  auto& config = parts.config;
  if (psa_crypto_init() != PSA_SUCCESS) return nullptr;
  mbedtls_ssl_config_defaults(&config, options.is_server ? MBEDTLS_SSL_IS_SERVER : MBEDTLS_SSL_IS_CLIENT,
                              MBEDTLS_SSL_TRANSPORT_STREAM, MBEDTLS_SSL_PRESET_DEFAULT);
  mbedtls_ssl_conf_rng(&config, RandomOfCurrent, nullptr);
  mbedtls_ssl_conf_ciphersuites(&config, kSuites);
  // Who the peer is, is judged when the handshake is over.
  mbedtls_ssl_conf_authmode(&config, options.is_server && options.asks_certificate
                                         ? MBEDTLS_SSL_VERIFY_OPTIONAL
                                         : MBEDTLS_SSL_VERIFY_NONE);
  if (options.is_server) mbedtls_ssl_conf_cert_req_ca_list(&config, MBEDTLS_SSL_CERT_REQ_CA_LIST_DISABLED);
  mbedtls_ssl_conf_min_tls_version(
      &config, options.allows_12 ? MBEDTLS_SSL_VERSION_TLS1_2 : MBEDTLS_SSL_VERSION_TLS1_3);
  mbedtls_ssl_conf_max_tls_version(
      &config, options.allows_13 ? MBEDTLS_SSL_VERSION_TLS1_3 : MBEDTLS_SSL_VERSION_TLS1_2);
  if (!options.certificates.empty()) {
    if (!parts.certificates.Add(options.certificates) ||
        mbedtls_pk_parse_key(&parts.key, In(options.private_key), options.private_key.size(), nullptr, 0,
                             Work::Random, &work) ||
        mbedtls_pk_check_pair(&parts.certificates.list.pk, &parts.key, Work::Random, &work) ||
        mbedtls_ssl_conf_own_cert(&config, &parts.certificates.list, &parts.key))
      return nullptr;
  }
  parts.protocols = options.protocols;
  for (const std::string& protocol : parts.protocols) parts.protocol_list.push_back(protocol.c_str());
  if (!parts.protocol_list.empty()) {
    parts.protocol_list.push_back(nullptr);
    if (mbedtls_ssl_conf_alpn_protocols(&config, parts.protocol_list.data())) return nullptr;
  }
  if (mbedtls_ssl_setup(&parts.ssl, &config)) return nullptr;
  const char* name = options.server_name.empty() ? nullptr : options.server_name.c_str();
  if (!options.is_server && mbedtls_ssl_set_hostname(&parts.ssl, name)) return nullptr;
  mbedtls_ssl_set_bio(&parts.ssl, &parts, Parts::Send, Parts::Receive, nullptr);
  return session;
}

TlsSession::State TlsSession::Step(Work& work, std::string_view bytes, std::string* said) {
  Parts& parts = *parts_;
  if (parts.error) return State::kFailed;
  parts.in.erase(0, parts.read);
  parts.read = 0;
  parts.in.append(bytes);
  if (!parts.open) {
    int code = mbedtls_ssl_handshake(&parts.ssl);
    if (parts.Failed(code)) return State::kFailed;
    if (code) return State::kHandshake;
    parts.open = true;
  }
  const size_t most = said->size() + kMost;
  while (!parts.ended) {
    if (said->size() >= most) return State::kMore;
    size_t before = said->size();
    said->resize(before + kPiece);
    int code = mbedtls_ssl_read(&parts.ssl, reinterpret_cast<unsigned char*>(said->data() + before), kPiece);
    said->resize(before + static_cast<size_t>(std::max(code, 0)));
    if (!work.Spend(static_cast<int64_t>((said->size() - before) / 4 + 64))) return State::kFailed;
    if (code == MBEDTLS_ERR_SSL_WANT_READ || code == MBEDTLS_ERR_SSL_WANT_WRITE) {
      if (parts.read == parts.in.size()) break;
      continue;
    }
    if (code == 0 || code == MBEDTLS_ERR_SSL_PEER_CLOSE_NOTIFY)
      parts.ended = true;
    else if (parts.Failed(code))
      return State::kFailed;
  }
  return parts.ended ? State::kEnded : State::kOpen;
}

bool TlsSession::Say(Work& work, std::string_view text) {
  Parts& parts = *parts_;
  if (parts.error || !parts.open) return false;
  while (!text.empty()) {
    int code = mbedtls_ssl_write(&parts.ssl, In(text), std::min(text.size(), kPiece));
    if (parts.Failed(code) || !work.Spend(code / 4 + 64)) return false;
    if (code > 0) text.remove_prefix(static_cast<size_t>(code));
  }
  return true;
}

void TlsSession::End(Work&) {
  if (!parts_->error && parts_->open) mbedtls_ssl_close_notify(&parts_->ssl);
}

std::string TlsSession::Take() { return std::exchange(parts_->out, {}); }
int TlsSession::error() const { return parts_->error; }
int TlsSession::alert() const { return parts_->alert; }
int TlsSession::Version() const {
  return parts_->open ? static_cast<int>(mbedtls_ssl_get_version_number(&parts_->ssl)) : 0;
}

std::string_view TlsSession::Cipher() const {
  const char* name = mbedtls_ssl_get_ciphersuite(&parts_->ssl);
  return name ? name : "";
}
std::string_view TlsSession::Protocol() const {
  const char* name = mbedtls_ssl_get_alpn_protocol(&parts_->ssl);
  return name ? name : "";
}

std::string TlsSession::PeerCertificates() const {
  std::string all;
  const mbedtls_x509_crt* next = mbedtls_ssl_get_peer_cert(&parts_->ssl);
  for (; next && next->raw.p; next = next->next)
    all.append(reinterpret_cast<const char*>(next->raw.p), next->raw.len);
  return all;
}

uint32_t VerifyChain(Work&, std::string_view chain, std::string_view authorities, bool is_server) {
  // What OpenSSL asks for at its first level of security.
  constexpr mbedtls_x509_crt_profile kProfile = {
      MBEDTLS_X509_ID_FLAG(MBEDTLS_MD_SHA224) | MBEDTLS_X509_ID_FLAG(MBEDTLS_MD_SHA256) |
          MBEDTLS_X509_ID_FLAG(MBEDTLS_MD_SHA384) | MBEDTLS_X509_ID_FLAG(MBEDTLS_MD_SHA512),
      0xfffffff, 0xfffffff, 1024};
  Certificates given, trusted;
  if (!given.Add(chain) || !given.count || given.count > kMostCertificates || !trusted.Add(authorities))
    return MBEDTLS_X509_BADCERT_NOT_TRUSTED;
  uint32_t flags = 0;
  mbedtls_x509_crt_verify_with_profile(&given.list, &trusted.list, nullptr, &kProfile, nullptr, &flags,
                                       nullptr, nullptr);
  const char* usage = is_server ? MBEDTLS_OID_SERVER_AUTH : MBEDTLS_OID_CLIENT_AUTH;
  if (mbedtls_x509_crt_check_extended_key_usage(&given.list, usage,
                                                MBEDTLS_OID_SIZE(MBEDTLS_OID_SERVER_AUTH)))
    flags |= MBEDTLS_X509_BADCERT_EXT_KEY_USAGE;
  return flags;
}

size_t CertificateSize(std::string_view der) {
  size_t size = Certificates::SizeOf(der);
  Certificates one;
  return size && one.Add(der.substr(0, size)) ? size : 0;
}

}  // namespace bivalve::crypto
