// Clients' bytes: whatever comes, every message has one answer in JSON, and the next ping is answered.
#include <cstdlib>

#include "daemon/server.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace bivalve::daemon;
  if (size > 4096 || size == 0) return 0;
  ServerOptions options;
  options.workers = 1;
  options.max_message = 2000;
  Server server(options);
  server.SetTime(1, 1);
  server.Open(1, true, false);
  std::string_view input(reinterpret_cast<const char*>(data) + 1, size - 1);
  // The first byte says how the rest is cut.
  const size_t step = data[0] % 64 + 1;
  for (size_t i = 0; i < input.size(); i += step) server.Data(1, input.substr(i, step));
  server.Data(1, "\n{\"jsonrpc\":\"2.0\",\"method\":\"ping\",\"id\":\"last\"}\n");
  server.End(1);
  std::string sent;
  for (Action& action : server.TakeActions())
    if (action.kind == Action::Kind::kSend) sent += action.bytes;
  for (size_t at = 0; at < sent.size();) {
    size_t end = sent.find('\n', at);
    std::string line = sent.substr(at, end - at);
    at = end + 1;
    if (line.starts_with("Content-Length:") || line == "\r") continue;
    if (!Json::accept(line)) abort();
  }
  return 0;
}
