#include "commands/curl/tls_link.h"

#include <utility>

#include "codec/base_n.h"
#include "commands/command.h"
#include "commands/curl/url.h"
#include "crypto/tls_reason.h"
#include "crypto/trust.h"
#include "kernel/exec.h"

namespace bivalve::commands::curl {
namespace {

constexpr size_t kBlock = 64 << 10;
constexpr std::string_view kBundle = "/etc/ssl/certs/ca-certificates.crt";

void Fill(void* machine, std::span<char> into) { static_cast<kernel::Machine*>(machine)->FillEntropy(into); }

// A call into the room of TLS: what it takes, the machine's thread pays.
struct Call {
  explicit Call(Process& process) : work(process.machine(), &process.machine(), Fill) {}
  crypto::Work work;
};

// The certificates of a PEM text, DER, one behind the other. False: there is none, or one that does not read.
bool ReadPem(std::string_view text, Meter& meter, std::string* der) {
  constexpr std::string_view kBegin = "-----BEGIN CERTIFICATE-----", kEnd = "-----END CERTIFICATE-----";
  const codec::BaseEncoding base64(codec::BaseKind::kBase64);
  if (!meter.Hold(text.size()) || !meter.Spend(static_cast<int64_t>(text.size() / 8 + 1))) return false;
  for (size_t at; (at = text.find(kBegin)) != std::string_view::npos;) {
    text.remove_prefix(at + kBegin.size());
    size_t end = text.find(kEnd);
    if (end == std::string_view::npos) return false;
    std::string group;
    size_t before = der->size();
    for (char c : text.substr(0, end)) {
      if (c == '\n' || c == '\r' || c == ' ' || c == '\t') continue;
      group += c;
      if (group.size() < base64.chars()) continue;
      if (!base64.Decode(group, *der)) return false;
      group.clear();
    }
    std::string_view made = std::string_view(*der).substr(before);
    if (!group.empty() || crypto::CertificateSize(made) != made.size()) return false;
    text.remove_prefix(end + kEnd.size());
  }
  return !der->empty();
}

}  // namespace

TlsLink::TlsLink(Process& process, FileRef socket, TlsWishes wishes, std::string host, uint16_t port,
                 int64_t deadline_ns)
    : process_(process),
      socket_(std::move(socket)),
      wishes_(std::move(wishes)),
      host_(std::move(host)),
      port_(port),
      deadline_ns_(deadline_ns) {}

Task<Outcome<void>> TlsLink::Authorities(std::string* der) {
  if (wishes_.insecure && wishes_.authorities.empty()) co_return Outcome<void>();
  std::string file = wishes_.authorities;
  for (const char* name : {"CURL_CA_BUNDLE", "SSL_CERT_FILE"})
    if (file.empty()) file = kernel::GetEnv(process_.env, name);
  bool given = !file.empty();
  if (!given) file = kBundle;
  auto text = co_await process_.machine().vfs.ReadFile(process_, file);
  bool read = text && ReadPem(*text, process_.machine(), der);
  // A machine need not have a bundle of its own.
  if (!read && (given || text))
    co_return std::unexpected(Failure{77, "error setting certificate file: " + file});
  co_return Outcome<void>();
}

bool TlsLink::Begin() {
  Call call(process_);
  crypto::TlsOptions options;
  options.server_name = IsAddress(host_) ? "" : host_;
  options.protocols = {"http/1.1"};
  options.allows_12 = wishes_.least <= 0x303;
  options.allows_13 = wishes_.most >= 0x304;
  session_ = crypto::TlsSession::Open(call.work, options);
  buffer_.resize(kBlock);
  return session_ != nullptr;
}

TlsLink::State TlsLink::Step(std::string_view bytes) {
  Call call(process_);
  return state_ = session_->Step(call.work, bytes, &said_);
}

Task<void> TlsLink::Send() {
  std::string bytes = session_->Take();
  // A server may have closed already: what it said before counts.
  if (!bytes.empty()) (void)co_await kernel::WriteAll(process_, socket_, bytes);
}

// Bytes of the network, empty at its end.
Task<Outcome<std::string>> TlsLink::Receive() {
  if (deadline_ns_ != kernel::kNever &&
      co_await socket_->WaitReadable(process_, deadline_ns_) == kernel::WaitResult::kTimedOut)
    co_return std::unexpected(Failure{28, ""});
  auto got = co_await socket_->Read(process_, buffer_);
  if (!got) co_return std::unexpected(Failure{56, "Recv failure: " + Why(got.error())});
  co_return std::string(buffer_, 0, *got);
}

Task<Outcome<void>> TlsLink::Open() {
  std::string authorities;
  auto trusted = co_await Authorities(&authorities);
  if (!trusted) co_return trusted;
  if (!Begin()) co_return std::unexpected(Failure{35, "TLS connect error"});
  for (std::string bytes;;) {
    Step(bytes);
    co_await Send();
    if (state_ == State::kFailed) {
      auto reason = crypto::ReasonOf(session_->error(), session_->alert());
      co_return std::unexpected(Failure{
          35, "OpenSSL/3.0.19: error:" + reason.number + ":SSL routines::" + std::string(reason.words)});
    }
    if (state_ != State::kHandshake) break;
    auto more = co_await Receive();
    if (!more) co_return std::unexpected(more.error());
    if (more->empty())
      co_return std::unexpected(Failure{35, "OpenSSL SSL_connect: SSL_ERROR_SYSCALL in connection to " +
                                                host_ + ":" + std::to_string(port_) + " "});
    bytes = std::move(*more);
  }
  Failure wrong = Judge(authorities);
  if (wrong.code == 0) co_return Outcome<void>();
  co_await Close();
  co_return std::unexpected(std::move(wrong));
}

Failure TlsLink::Judge(const std::string& authorities) {
  Call call(process_);
  int64_t now_s = process_.machine().WallNs() / 1'000'000'000;
  auto trust = crypto::JudgeServer(call.work, session_->PeerCertificates(), authorities, host_, now_s);
  verified_ = trust.number;
  if (wishes_.insecure) return {0, ""};
  if (trust.number) return {60, "SSL certificate problem: " + std::string(trust.words)};
  if (trust.is_of_host) return {0, ""};
  if (trust.has_names)
    return {60, "SSL: no alternative certificate subject name matches target host name '" + host_ + "'"};
  return {60, "SSL: certificate subject name '" + trust.common_name + "' does not match target host name '" +
                  host_ + "'"};
}

Task<Outcome<void>> TlsLink::Write(std::string text) {
  for (size_t at = 0; at < text.size(); at += kBlock) {
    bool said;
    {
      Call call(process_);
      said = session_->Say(call.work, std::string_view(text).substr(at, kBlock));
    }
    co_await Send();
    if (!said) co_return std::unexpected(Failure{55, "Send failure: Broken pipe"});
  }
  co_return Outcome<void>();
}

Task<Outcome<std::string>> TlsLink::Read() {
  std::string bytes;
  while (said_.empty()) {
    if (state_ == State::kEnded) co_return std::string();
    if (state_ == State::kFailed) {
      auto reason = crypto::ReasonOf(session_->error(), session_->alert());
      co_return std::unexpected(Failure{56, "OpenSSL SSL_read: error:" + reason.number +
                                                ":SSL routines::" + std::string(reason.words) + ", errno 0"});
    }
    if (state_ == State::kOpen) {
      auto more = co_await Receive();
      if (!more) co_return std::unexpected(more.error());
      // Without a word that this is the end: whoever counts bytes notices.
      if (more->empty()) co_return std::string();
      bytes = std::move(*more);
    }
    Step(std::exchange(bytes, {}));
    co_await Send();
  }
  co_return std::exchange(said_, {});
}

Task<void> TlsLink::Close() {
  {
    Call call(process_);
    session_->End(call.work);
  }
  co_await Send();
}

}  // namespace bivalve::commands::curl
