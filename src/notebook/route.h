// Route: where a request goes, taken apart.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "notebook/actions.h"

namespace bivalve::notebook {

struct Route {
  const HttpRequest* request = nullptr;
  std::string raw;                    // the path as it came
  std::string path;                   // decoded once
  std::vector<std::string> segments;  // of the path below the API's root, each decoded by itself
  std::map<std::string, std::string, std::less<>> query;

  bool Is(std::string_view method) const { return request->method == method; }
  bool Reads() const { return Is("GET") || Is("HEAD"); }
  std::string_view Header(std::string_view name) const {
    auto it = request->headers.find(name);
    return it == request->headers.end() ? std::string_view() : std::string_view(it->second);
  }
};

// %XX once; nothing when that is no UTF-8 or a sign is not whole. `plus`: '+' is a space, as in a query.
std::optional<std::string> PercentDecode(std::string_view text, bool plus = false);
// Nothing for a target that is no path of ours (RFC 9112 3.2).
std::optional<Route> ParseTarget(const HttpRequest& request);
// Whether a path may name a file of the root: no dot files, no way out, no second meaning when decoded.
bool IsServable(const Route& route);
// The host's name without its port; nothing when it is no name.
std::optional<std::string> HostName(std::string_view host);

}  // namespace bivalve::notebook
