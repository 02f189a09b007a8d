#include "crypto/tls.h"

#define MBEDTLS_ALLOW_PRIVATE_ACCESS
#include <mbedtls/error.h>
#include <mbedtls/pk.h>
#include <mbedtls/platform.h>
#include <mbedtls/ssl.h>
#include <mbedtls/x509_crt.h>
#include <psa/crypto.h>

#include <algorithm>
#include <cstring>
#include <utility>

#include "crypto/certificate_list.h"
#include "crypto/tls_ticket.h"

namespace bivalve::crypto {
namespace {

constexpr size_t kPiece = 16 << 10;  // of a record
constexpr size_t kMost = 64 << 10;   // that one step says
// Of a ticket: longer ones (long chains of clients) would not fit into a record, and are replaced by none.
constexpr size_t kMostTicket = 12 << 10;

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

std::string Bytes(uint64_t number, int size) {
  std::string text;
  for (int i = size - 1; i >= 0; --i) text += static_cast<char>(number >> (8 * i));
  return text;
}
// Takes the number at the beginning away; 0 where there is none.
uint64_t TakeNumber(std::string_view& text, size_t size) {
  uint64_t number = 0;
  if (text.size() < size) return text = {}, 0;
  for (size_t i = 0; i < size; ++i) number = number << 8 | static_cast<unsigned char>(text[i]);
  text.remove_prefix(size);
  return number;
}

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
  // ---- sessions

  static std::string Save(const mbedtls_ssl_session& session) {
    size_t size = 0;
    mbedtls_ssl_session_save(&session, nullptr, 0, &size);
    std::string bytes(size, '\0');
    if (mbedtls_ssl_session_save(&session, reinterpret_cast<unsigned char*>(bytes.data()), size, &size))
      return {};
    return bytes;
  }
  static std::string Chain(const mbedtls_x509_crt* next) {
    std::string all;
    for (; next && next->raw.p; next = next->next)
      all.append(reinterpret_cast<const char*>(next->raw.p), next->raw.len);
    return all;
  }
  // Mbed TLS's own form, behind how long it lasts.
  std::string Export() const {
    return ssl.session ? Bytes(ssl.session->ticket_lifetime, 4) + Save(*ssl.session) : std::string();
  }
  // Whether a session is of the same name is the caller's to know.
  void Import(std::string_view bytes, const std::string& name) {
    mbedtls_ssl_session session;
    mbedtls_ssl_session_init(&session);
    TakeNumber(bytes, 4);
    if (!mbedtls_ssl_session_load(&session, In(bytes), bytes.size()) &&
        session.tls_version >= config.min_tls_version && session.tls_version <= config.max_tls_version &&
        (session.tls_version == MBEDTLS_SSL_VERSION_TLS1_2 || session.ticket)) {
      mbedtls_free(session.hostname);
      session.hostname = name.empty() ? nullptr : static_cast<char*>(mbedtls_calloc(1, name.size() + 1));
      if (session.hostname) std::memcpy(session.hostname, name.data(), name.size());
      mbedtls_ssl_set_session(&ssl, &session);
      offered.assign(reinterpret_cast<const char*>(session.ticket), session.ticket_len);
    }
    mbedtls_ssl_session_free(&session);
  }
  // A ticket holds when it was made, the client's certificates (TLS 1.3 keeps none), and the session.
  static int WriteTicket(void* self, const mbedtls_ssl_session* session, unsigned char* start,
                         const unsigned char* end, size_t* size, uint32_t* lifetime) {
    auto& parts = *static_cast<Parts*>(self);
    Work* work = Work::Current();
    if (!work) return MBEDTLS_ERR_SSL_INTERNAL_ERROR;
    std::string chain = Chain(session->peer_cert);
    std::string text =
        Bytes(static_cast<uint64_t>(parts.now_s), 8) + Bytes(chain.size(), 3) + chain + Save(*session);
    if (text.size() > kMostTicket) text.clear();
    std::string ticket = SealTicket(*work, parts.ticket_key, parts.session_context, text);
    if (ticket.empty() || ticket.size() > static_cast<size_t>(end - start))
      return MBEDTLS_ERR_SSL_BUFFER_TOO_SMALL;
    std::memcpy(start, ticket.data(), ticket.size());
    *size = ticket.size();
    *lifetime = parts.session_s;
    return 0;
  }
  static int ReadTicket(void* self, mbedtls_ssl_session* session, unsigned char* bytes, size_t size) {
    auto& parts = *static_cast<Parts*>(self);
    std::string_view given(reinterpret_cast<const char*>(bytes), size);
    auto text = OpenTicket(parts.ticket_key, parts.session_context, given);
    if (!text) return MBEDTLS_ERR_SSL_INVALID_MAC;
    std::string_view rest = *text;
    auto made = static_cast<int64_t>(TakeNumber(rest, 8));
    size_t chain = TakeNumber(rest, 3);
    if (chain > rest.size() || parts.now_s < made || parts.now_s - made >= parts.session_s)
      return MBEDTLS_ERR_SSL_SESSION_TICKET_EXPIRED;
    int code = mbedtls_ssl_session_load(session, In(rest) + chain, rest.size() - chain);
    if (code) return code;
    // What another version made has no keys of this one.
    if (session->tls_version != parts.ssl.tls_version) return MBEDTLS_ERR_SSL_INVALID_MAC;
    parts.restored = rest.substr(0, chain);
    // As Node's servers have it: the same ticket serves again, and there is no new one.
    if (session->tls_version == MBEDTLS_SSL_VERSION_TLS1_3) parts.config.f_ticket_write = nullptr;
    return 0;
  }
  static int FindSession(void* self, const unsigned char* id, size_t size, mbedtls_ssl_session* session) {
    auto& parts = *static_cast<Parts*>(self);
    std::string_view rest = parts.kept;
    TakeNumber(rest, 4);
    if (rest.empty() || mbedtls_ssl_session_load(session, In(rest), rest.size())) return 1;
    if (session->tls_version != MBEDTLS_SSL_VERSION_TLS1_2) return 1;
    if (session->id_len != size || std::memcmp(session->id, id, size) != 0) return 1;
    parts.restored = Chain(session->peer_cert);
    return 0;
  }
  // What the end of a handshake gives to keep: sessions of TLS 1.3 come with their tickets.
  void Keep() {
    // Mbed TLS keeps the old ticket beside the new keys when the server did not take it.
    if (!resumed && ssl.session && ssl.session->ticket_len == offered.size() && !offered.empty() &&
        std::memcmp(ssl.session->ticket, offered.data(), offered.size()) == 0) {
      mbedtls_free(ssl.session->ticket);
      ssl.session->ticket = nullptr;
      ssl.session->ticket_len = 0;
    }
    if (resumed || !ssl.session || mbedtls_ssl_get_version_number(&ssl) != MBEDTLS_SSL_VERSION_TLS1_2) return;
    if (ssl.session->id_len || ssl.session->ticket) sessions.push_back(Export());
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
  bool open = false, ended = false, resumed = true;
  std::string ticket_key, session_context;
  int64_t now_s = 0;
  uint32_t session_s = 0;
  std::string kept;      // of a server: what a client may ask for by its number
  std::string offered;   // a client: the ticket that it begins with
  std::string restored;  // the peer's certificates, of a session that is taken up
  std::vector<std::string> sessions;
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
  mbedtls_ssl_conf_tls13_key_exchange_modes(&config, MBEDTLS_SSL_TLS1_3_KEY_EXCHANGE_MODE_EPHEMERAL |
                                                         MBEDTLS_SSL_TLS1_3_KEY_EXCHANGE_MODE_PSK_EPHEMERAL);
  if (options.is_server) {
    parts.ticket_key = options.ticket_key;
    parts.session_context = options.session_context;
    parts.now_s = options.now_s;
    parts.session_s = options.session_s;
    parts.kept = options.session;
    if (!options.ticket_key.empty())
      mbedtls_ssl_conf_session_tickets_cb(&config, Parts::WriteTicket, Parts::ReadTicket, &parts);
    // As many as OpenSSL gives.
    mbedtls_ssl_conf_new_session_tickets(&config, 2);
    if (!options.session.empty())
      mbedtls_ssl_conf_session_cache(&config, &parts, Parts::FindSession, nullptr);
  } else {
    mbedtls_ssl_conf_session_tickets(&config, options.gives_tickets);
    mbedtls_ssl_conf_tls13_enable_signal_new_session_tickets(
        &config, MBEDTLS_SSL_TLS1_3_SIGNAL_NEW_SESSION_TICKETS_ENABLED);
  }
  if (mbedtls_ssl_setup(&parts.ssl, &config)) return nullptr;
  const char* name = options.server_name.empty() ? nullptr : options.server_name.c_str();
  if (!options.is_server && mbedtls_ssl_set_hostname(&parts.ssl, name)) return nullptr;
  if (!options.is_server && !options.session.empty()) parts.Import(options.session, options.server_name);
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
    while (!mbedtls_ssl_is_handshake_over(&parts.ssl)) {
      // Nobody shows a certificate when a session is taken up.
      if (parts.ssl.state == MBEDTLS_SSL_SERVER_CERTIFICATE) parts.resumed = false;
      int code = mbedtls_ssl_handshake_step(&parts.ssl);
      if (parts.Failed(code)) return State::kFailed;
      if (code) return State::kHandshake;
    }
    parts.open = true;
    parts.Keep();
  }
  const size_t most = said->size() + kMost;
  bool waited = false;
  while (!parts.ended) {
    if (said->size() >= most) return State::kMore;
    size_t before = said->size();
    said->resize(before + kPiece);
    int code = mbedtls_ssl_read(&parts.ssl, reinterpret_cast<unsigned char*>(said->data() + before), kPiece);
    said->resize(before + static_cast<size_t>(std::max(code, 0)));
    if (!work.Spend(static_cast<int64_t>((said->size() - before) / 4 + 64))) return State::kFailed;
    if (code == MBEDTLS_ERR_SSL_WANT_READ || code == MBEDTLS_ERR_SSL_WANT_WRITE) {
      // A ticket has been read, and is worked on by the next call.
      bool waits = !mbedtls_ssl_is_handshake_over(&parts.ssl);
      if (parts.read == parts.in.size() && (!waits || waited)) break;
      waited = waits;
      continue;
    }
    if (code == MBEDTLS_ERR_SSL_RECEIVED_NEW_SESSION_TICKET) {
      parts.sessions.push_back(parts.Export());
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
    if (code == MBEDTLS_ERR_SSL_RECEIVED_NEW_SESSION_TICKET) {
      parts.sessions.push_back(parts.Export());
      continue;
    }
    if (parts.Failed(code) || code <= 0 || !work.Spend(code / 4 + 64)) return false;
    text.remove_prefix(static_cast<size_t>(code));
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
  return Resumed() ? parts_->restored : Parts::Chain(mbedtls_ssl_get_peer_cert(&parts_->ssl));
}

bool TlsSession::Resumed() const { return parts_->open && parts_->resumed; }
std::vector<std::string> TlsSession::TakeSessions() { return std::exchange(parts_->sessions, {}); }
std::string TlsSession::Session() const { return parts_->open ? parts_->Export() : std::string(); }
std::string_view TlsSession::SessionId() const {
  const mbedtls_ssl_session* session = parts_->ssl.session;
  if (!session) return {};
  return {reinterpret_cast<const char*>(session->id), session->id_len};
}
std::string_view TlsSession::Ticket() const {
  const mbedtls_ssl_session* session = parts_->ssl.session;
  if (!session || !session->ticket) return {};
  return {reinterpret_cast<const char*>(session->ticket), session->ticket_len};
}

uint32_t SessionLifetime(std::string_view session) { return static_cast<uint32_t>(TakeNumber(session, 4)); }

}  // namespace bivalve::crypto
