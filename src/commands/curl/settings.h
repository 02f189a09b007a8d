// Settings: curl's command line. Options and URLs may stand in any order; the n-th -o goes with the n-th URL.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "commands/command.h"
#include "commands/curl/cookies.h"
#include "commands/curl/tls_link.h"
#include "http/response_parser.h"

namespace bivalve::commands::curl {

// One -d, --data-raw, --data-binary, --data-urlencode or --json.
struct DataPart {
  enum class Kind : uint8_t { kPlain, kRaw, kBinary, kUrlEncode, kJson };
  Kind kind;
  std::string text;
};

struct Settings {
  std::vector<std::string> urls;
  std::vector<std::string> outputs;  // "-" is stdout, "" is -O
  std::string method;
  std::vector<std::string> headers;
  std::vector<DataPart> data;
  std::vector<std::pair<std::string, bool>> forms;  // NAME=CONTENT; true: --form-string
  std::optional<std::string> upload;
  std::optional<std::string> user, bearer, agent, referer, range, write_out, dump_header, cookie_jar,
      output_dir;
  std::vector<std::string> cookies;
  bool get = false, head = false, include = false, location = false, location_trusted = false, fail = false;
  bool fail_with_body = false, silent = false, show_error = false, verbose = false, no_progress = false;
  bool glob = true, create_dirs = false, fail_early = false, remote_header_name = false, retry_all = false;
  bool retry_refused = false, list_version = false, help = false, keep_post[3] = {false, false, false};
  bool path_as_is = false, remote_time = false, remote_name_all = false;
  TlsWishes tls;
  int64_t max_redirs = 50;
  double max_time = 0, retry_delay = -1, retry_max_time = 0;
  int64_t retries = 0, max_filesize = 0;
};

// The text of an error, without "curl: "; empty when all is well.
std::string ReadSettings(std::span<const std::string> args, Settings& settings);

}  // namespace bivalve::commands::curl
