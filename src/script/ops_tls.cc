// tls: TLS over bytes that the library moves, and whether certificates are to be trusted.
#include "crypto/tls.h"
#include "crypto/tls_reason.h"
#include "crypto/trust.h"

#include "script/long_work.h"
#include "script/ops.h"

namespace bivalve::script {
namespace {

using crypto::TlsSession;

struct Connection final : Resource {
  explicit Connection(std::unique_ptr<TlsSession> s) : session(std::move(s)) {}
  std::unique_ptr<TlsSession> session;
};

TlsSession* Find(Runtime& runtime, OpCall& call) {
  auto* found = dynamic_cast<Connection*>(runtime.FindResource(static_cast<int>(call.Integer(0))));
  return found ? found->session.get() : nullptr;
}

// open(whether it is a server, certificates, private key, server's name, protocols separated by zeros,
// whether the client is asked for a certificate, least version, most, session, whether there are tickets, a
// server's ticket key, context and seconds of sessions): a number; nothing when certificates and key do not
// fit.
void Open(Runtime& runtime, OpCall& call) {
  KeyWork work(runtime);
  crypto::TlsOptions options;
  options.is_server = call.Truthy(0);
  options.certificates = call.TextOrBytes(1);
  options.private_key = call.TextOrBytes(2);
  options.server_name = call.Text(3);
  std::string protocols = call.Text(4);
  for (size_t at = 0; at < protocols.size();) {
    size_t end = std::min(protocols.find('\0', at), protocols.size());
    options.protocols.push_back(protocols.substr(at, end - at));
    at = end + 1;
  }
  options.asks_certificate = call.Truthy(5);
  options.allows_12 = call.Integer(6) <= 0x303;
  options.allows_13 = call.Integer(7) >= 0x304;
  if (!options.allows_12 && !options.allows_13) return;
  if (call.IsBytes(8)) options.session = call.TextOrBytes(8);
  options.gives_tickets = call.Truthy(9);
  if (options.is_server && options.gives_tickets) options.ticket_key = call.TextOrBytes(10);
  if (options.is_server) options.session_context = call.Text(11);
  options.session_s = static_cast<uint32_t>(call.Integer(12));
  options.now_s = runtime.machine.WallNs() / 1'000'000'000;
  auto session = TlsSession::Open(work, options);
  if (work.stopped()) return call.Stop();
  if (session)
    call.Return(Datum::Number(runtime.AddResource(std::make_unique<Connection>(std::move(session)))));
}

// step(connection, bytes from the network): [state, what was said, bytes to send, OpenSSL's number and
// words of what failed, list of sessions that came]
void Step(Runtime& runtime, OpCall& call) {
  TlsSession* session = Find(runtime, call);
  if (!session) return;
  KeyWork work(runtime);
  std::string said;
  auto state = session->Step(work, call.TextOrBytes(1), &said);
  if (work.stopped()) return call.Stop();
  Datum list = Datum::List();
  list.items.push_back(Datum::Number(static_cast<int>(state)));
  list.items.push_back(Datum::Bytes(std::move(said)));
  list.items.push_back(Datum::Bytes(session->Take()));
  bool failed = state == TlsSession::State::kFailed;
  auto reason = failed ? crypto::ReasonOf(session->error(), session->alert()) : crypto::TlsReason();
  list.items.push_back(Datum::Text(std::move(reason.number)));
  list.items.push_back(Datum::Text(std::string(reason.words)));
  Datum sessions = Datum::List();
  for (std::string& one : session->TakeSessions()) sessions.items.push_back(Datum::Bytes(std::move(one)));
  list.items.push_back(std::move(sessions));
  call.Return(std::move(list));
}

// say(connection, bytes), end(connection): bytes to send; nothing when that failed.
void Say(Runtime& runtime, OpCall& call) {
  TlsSession* session = Find(runtime, call);
  if (!session) return;
  KeyWork work(runtime);
  std::span<char> bytes = call.Bytes(1);
  if (!runtime.machine.Hold(bytes.size())) return call.Stop();
  bool done = session->Say(work, {bytes.data(), bytes.size()});
  if (work.stopped()) return call.Stop();
  if (done) call.Return(Datum::Bytes(session->Take()));
}
void End(Runtime& runtime, OpCall& call) {
  TlsSession* session = Find(runtime, call);
  if (!session) return;
  KeyWork work(runtime);
  session->End(work);
  call.Return(Datum::Bytes(session->Take()));
}
void Close(Runtime& runtime, OpCall& call) { runtime.DropResource(static_cast<int>(call.Integer(0))); }

// about(connection): [version, cipher, protocol, the peer's certificates, whether a session was taken up]
void About(Runtime& runtime, OpCall& call) {
  TlsSession* session = Find(runtime, call);
  if (!session) return;
  Datum list = Datum::List();
  list.items.push_back(Datum::Number(session->Version()));
  list.items.push_back(Datum::Text(std::string(session->Cipher())));
  list.items.push_back(Datum::Text(std::string(session->Protocol())));
  list.items.push_back(Datum::Bytes(session->PeerCertificates()));
  list.items.push_back(Datum::Boolean(session->Resumed()));
  call.Return(std::move(list));
}

// session(connection): [the session, its number, its ticket]. lifetime(session): seconds.
void Session(Runtime& runtime, OpCall& call) {
  TlsSession* session = Find(runtime, call);
  if (!session) return;
  Datum list = Datum::List();
  list.items.push_back(Datum::Bytes(session->Session()));
  list.items.push_back(Datum::Bytes(std::string(session->SessionId())));
  list.items.push_back(Datum::Bytes(std::string(session->Ticket())));
  call.Return(std::move(list));
}
void Lifetime(Runtime&, OpCall& call) {
  call.Return(Datum::Number(crypto::SessionLifetime(call.TextOrBytes(0))));
}

// verify(chain, authorities, whether it is a server's): flags of what is wrong. size(bytes): of the
// certificate at their beginning, 0 for none.
void Verify(Runtime& runtime, OpCall& call) {
  KeyWork work(runtime);
  uint32_t flags = crypto::VerifyChain(work, call.TextOrBytes(0), call.TextOrBytes(1), call.Truthy(2));
  if (work.stopped()) return call.Stop();
  call.Return(Datum::Number(flags));
}
void Size(Runtime&, OpCall& call) {
  call.Return(Datum::Number(static_cast<double>(crypto::CertificateSize(call.TextOrBytes(0)))));
}

constexpr Op kOps[] = {{"open", Open},       {"step", Step},        {"say", Say},       {"end", End},
                       {"close", Close},     {"about", About},      {"verify", Verify}, {"size", Size},
                       {"session", Session}, {"lifetime", Lifetime}};

}  // namespace

std::span<const Op> TlsOps() { return kOps; }

}  // namespace bivalve::script
