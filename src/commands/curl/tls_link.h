// TlsLink: an exchange's connection to a server of this machine that speaks TLS: the handshake, whether the
// server is to be trusted, and what goes to and fro, over crypto::TlsSession.
#pragma once

#include <memory>
#include <string>

#include "commands/curl/failure.h"
#include "crypto/tls.h"
#include "kernel/machine.h"

namespace bivalve::commands::curl {

using kernel::FileRef;
using kernel::Process;
using kernel::Task;

// --cacert, -k, --tlsv1.2 and their like.
struct TlsWishes {
  std::string authorities;  // a file; empty: the machine's own bundle, if there is one
  bool insecure = false;
  int least = 0x303, most = 0x304;
};

class TlsLink {
 public:
  // `host` is who the server has to be; `port` is told in messages.
  TlsLink(Process& process, FileRef socket, TlsWishes wishes, std::string host, uint16_t port,
          int64_t deadline_ns);
  friend kernel::Scheduler& SchedulerOf(TlsLink& link) { return link.process_.machine(); }

  // The handshake. Failures: 28 (without text) at the deadline, 35, 60 and 77, as curl has them.
  Task<Outcome<void>> Open();
  Task<Outcome<void>> Write(std::string text);
  // The next piece; empty at the end.
  Task<Outcome<std::string>> Read();
  // Says that this was all.
  Task<void> Close();
  // OpenSSL's number of what is wrong with the server's certificates; 0: nothing.
  int verified() const { return verified_; }

 private:
  using State = crypto::TlsSession::State;
  Task<Outcome<void>> Authorities(std::string* der);
  Task<Outcome<std::string>> Receive();
  Task<void> Send();
  bool Begin();
  Failure Judge(const std::string& authorities);
  State Step(std::string_view bytes);

  Process& process_;
  FileRef socket_;
  const TlsWishes wishes_;
  const std::string host_;
  const uint16_t port_;
  const int64_t deadline_ns_;
  std::unique_ptr<crypto::TlsSession> session_;
  State state_ = State::kHandshake;
  std::string said_;    // by the server, and not read yet
  std::string buffer_;  // for bytes of the network
  int verified_ = 0;
};

}  // namespace bivalve::commands::curl
