// Transfer: one URL of curl's command line, from the first request to the last byte written: redirects,
// cookies, output, what is said about it.
#pragma once

#include <optional>
#include <string>

#include "commands/curl/body.h"
#include "commands/curl/exchange.h"
#include "commands/curl/settings.h"
#include "commands/curl/write_out.h"

namespace bivalve::commands::curl {

class Transfer {
 public:
  // All outlive it. `output`: a file's name, "-" for stdout, "" for the URL's own last name.
  Transfer(Command& command, const Settings& settings, CookieJar& jar, std::string url, std::string output,
           const Body* body);
  friend kernel::Scheduler& SchedulerOf(Transfer& transfer) { return transfer.command_.machine; }

  Task<Outcome<void>> Run();
  const TransferReport& report() const { return report_; }
  TransferReport& report() { return report_; }
  // Worth another try (--retry).
  bool Transient(const Outcome<void>& outcome) const;
  // Writes what is left and closes the file.
  Task<Outcome<void>> Finish();

 private:
  Task<Outcome<void>> RunFile(const Url& url);
  Task<Outcome<void>> Follow(Url url);
  Task<Outcome<bool>> Hop(Url& url);
  Request MakeRequest(const Url& url, bool first_host) const;
  void AddHeaders(const Url& url, bool first_host, http::Headers& headers) const;
  Task<Outcome<void>> TakeHead(const Exchange& exchange, bool show);
  Task<Outcome<void>> CopyBody(Exchange& exchange, bool show);
  Task<Outcome<void>> Write(std::string bytes);
  Task<Outcome<void>> OpenOutput();
  Task<void> Say(std::string text);

  Command& command_;
  const Settings& settings_;
  CookieJar& jar_;
  const std::string text_;
  std::string output_;
  const Body* body_;
  std::string method_;
  bool send_body_;
  std::string first_host_;
  TransferReport report_;
  http::ResponseHead head_;
  std::optional<kernel::Writer> file_;
  std::string headers_text_;
  int64_t deadline_ns_ = kernel::kNever;
};

}  // namespace bivalve::commands::curl
