// What a request carries: -d and its kin, -F, -T, made into bytes.
#pragma once

#include <string>

#include "commands/curl/exchange.h"
#include "commands/curl/settings.h"

namespace bivalve::commands::curl {

struct Body {
  std::string bytes;
  std::string type;  // Content-Type; empty: none
  bool json = false;
};

// -d, --data-*, --json joined. A file that cannot be read is empty data, with a warning unless `silent`.
Task<Outcome<Body>> DataBody(Command& command, const std::vector<DataPart>& parts, bool silent);
// multipart/form-data (RFC 7578). 26.
Task<Outcome<Body>> FormBody(Command& command, const std::vector<std::pair<std::string, bool>>& forms);
// A file, "-" is stdin. 26.
Task<Outcome<std::string>> ReadSource(Command& command, std::string path);

}  // namespace bivalve::commands::curl
