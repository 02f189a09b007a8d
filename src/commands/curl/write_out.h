// -w: what is told of a transfer when it is done.
#pragma once

#include <string>

#include "commands/curl/url.h"
#include "http/response_parser.h"

namespace bivalve::commands::curl {

struct TransferReport {
  const http::ResponseHead* head = nullptr;  // of the last response; null: none came
  std::string url, effective, redirect_url, method, filename, error;
  int64_t body_bytes = 0, head_bytes = 0, sent_bytes = 0, redirects = 0, number = 0, ns = 0;
  uint16_t port = 0;
  std::string address;
  int exit_code = 0;
  int verified = 0;  // OpenSSL's number of what is wrong with the server's certificates
};

// Text for stdout; what %{stderr} sends elsewhere is appended to *error_text.
std::string WriteOut(std::string_view format, const TransferReport& report, std::string* error_text);

}  // namespace bivalve::commands::curl
