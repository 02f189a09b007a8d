// TlsSession: one side of a TLS connection (1.2 or 1.3), over bytes that somebody else moves.
//
// What came from the network goes into Step, what has to be sent comes out of Take. Nothing here waits. The
// peer's certificate is told and not judged: see trust.h. After an error only Take makes sense: it may
// have an alert for the peer. Work's stop makes every call fail; results are then worth nothing.
//
// A client may take up a session that it (or another client) had: nobody shows a certificate then, so whoever
// kept it has to know what the first handshake's was worth. What a server cannot take up (of another key,
// changed, too old) is passed over in silence, and the handshake is a whole one.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "crypto/work.h"

namespace bivalve::crypto {

struct TlsOptions {
  bool is_server = false;
  std::string certificates;  // DER, one behind the other, the own one first; may be empty of a client
  std::string private_key;   // DER
  std::string server_name;   // that a client asks for; may be empty
  std::vector<std::string> protocols;  // of ALPN, the best first
  bool asks_certificate = false;       // a server: from its client
  bool allows_12 = true, allows_13 = true;
  // Of a client to be taken up, of a server what a client asks for by its number; as TakeSessions told it.
  std::string session;
  bool gives_tickets = true;    // a client: takes them
  std::string ticket_key;       // a server: see tls_ticket.h
  std::string session_context;  // tickets of another one are none
  int64_t now_s = 0;            // that tickets are made at, and are too old at
  uint32_t session_s = 300;     // that they last
};

class TlsSession {
 public:
  // Null: the certificates or the key do not read, or do not belong together.
  static std::unique_ptr<TlsSession> Open(Work& work, const TlsOptions& options);
  ~TlsSession();
  TlsSession(const TlsSession&) = delete;

  enum class State : uint8_t {
    kHandshake,  // more has to come from the peer
    kOpen,
    kMore,    // open, and there is more to be had from what was fed
    kEnded,   // the peer said that it will send no more
    kFailed,  // see error() and alert()
  };
  // Works on what came in; appends what was said, at most about 64 KiB for each call.
  State Step(Work& work, std::string_view bytes, std::string* said);
  // What the own side says. False: failed.
  bool Say(Work& work, std::string_view text);
  // Says that no more will come.
  void End(Work& work);
  // What has to be sent.
  std::string Take();

  // Mbed TLS's number of what failed, and the alert that the peer sent, -1 for none.
  int error() const;
  int alert() const;
  // 0x303 or 0x304; 0 before the handshake.
  int Version() const;
  // "TLS1-3-AES-256-GCM-SHA384"
  std::string_view Cipher() const;
  std::string_view Protocol() const;
  // DER, one behind the other.
  std::string PeerCertificates() const;

  // Whether the handshake took up a session.
  bool Resumed() const;
  // What can be taken up later and came since the last call: a client's, one for each ticket, or one at the
  // end of a handshake of TLS 1.2. Of a server those that it has to keep itself, by SessionId.
  std::vector<std::string> TakeSessions();
  // The present one, even if it cannot be taken up; empty before the handshake.
  std::string Session() const;
  std::string_view SessionId() const;
  std::string_view Ticket() const;

 private:
  struct Parts;
  TlsSession();
  std::unique_ptr<Parts> parts_;
};

// Seconds that a session of a client may be taken up for, as its server said; 0: it did not say.
uint32_t SessionLifetime(std::string_view session);

}  // namespace bivalve::crypto
