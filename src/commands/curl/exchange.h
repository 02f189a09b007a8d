// Exchange: one request and its response, over the machine's own network or through the "network" capability.
//
// Addresses of this machine are connected to directly; all others are asked of the host, which has the list
// of what is allowed. A redirect is a new exchange.
#pragma once

#include <memory>
#include <string>

#include "commands/command.h"
#include "commands/curl/tls_link.h"
#include "commands/curl/url.h"
#include "http/response_parser.h"

namespace bivalve::commands::curl {

struct Request {
  std::string method;
  Url url;
  http::Headers headers;  // all of them but Host and Content-Length
  std::string body;
  bool has_body = false;
  int64_t deadline_ns = kernel::kNever;  // on the machine's clock
  TlsWishes tls;                         // to the machine's own servers
};

class Exchange {
 public:
  Exchange(Process& process, Request request);
  ~Exchange();
  friend kernel::Scheduler& SchedulerOf(Exchange& exchange) { return exchange.process_.machine(); }

  // Sends, and reads the head.
  Task<Outcome<void>> Start();
  const http::ResponseHead& head() const;
  // The next piece of the body; empty at its end.
  Task<Outcome<std::string>> Next();
  // The request's head as it went out, for -v; empty through the host.
  const std::string& sent() const { return sent_; }
  bool local() const { return local_; }
  const std::string& address() const { return address_; }
  // See TlsLink.
  int verified() const { return tls_ ? tls_->verified() : 0; }

 private:
  Task<Outcome<void>> StartLocal();
  Task<Outcome<void>> StartRemote();
  Task<void> Send(std::string text);
  Task<Outcome<size_t>> ReadLocal();
  Task<Outcome<bool>> Receive();
  Task<Outcome<std::string>> NextRemote();
  Failure TimedOut() const;

  Process& process_;
  Request request_;
  bool local_ = false;
  std::string address_;
  std::string sent_;
  int64_t started_ns_;
  // ---- local
  FileRef socket_;
  std::unique_ptr<TlsLink> tls_;  // null: plain
  std::unique_ptr<http::ResponseParser> parser_;
  std::string buffer_;
  // ---- remote
  http::ResponseHead remote_head_;
  int64_t handle_ = -1;
};

}  // namespace bivalve::commands::curl
