// Url: what curl needs of an address: its parts, references relative to it, globs of several.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bivalve::commands::curl {

struct Url {
  std::string scheme;    // lower case
  std::string user;      // "user:password", as it stands
  std::string host;      // lower case, without brackets
  uint16_t port = 0;     // 0: the scheme's
  std::string path;      // from the slash on, never empty
  std::string query;     // with its '?', or empty
  std::string fragment;  // with its '#'; never sent

  uint16_t Port() const { return port ? port : scheme == "https" ? 443 : 80; }
  // "host", with the port where it is not the scheme's own.
  std::string Authority() const;
  // Without user.
  std::string Text() const;
};

// A missing scheme is http, as curl guesses. Nothing: malformed.
std::optional<Url> ParseUrl(std::string_view text);
// A reference in a Location header (RFC 3986 5.2).
std::optional<Url> ResolveUrl(const Url& base, std::string_view reference);

// "{a,b}" and "[1-3]", "[a-c:2]", "[01-10]" in a URL. `parts` is what #1, #2, … in an output name mean.
struct GlobbedUrl {
  std::string text;
  std::vector<std::string> parts;
};
// Nothing: a bad range or an unmatched brace. At most 100,000 of them.
std::optional<std::vector<GlobbedUrl>> ExpandGlob(std::string_view pattern);

// Whether a URL's host is an address (of version 6 without brackets) and no name.
bool IsAddress(std::string_view host);

std::string PercentEncode(std::string_view text);

}  // namespace bivalve::commands::curl
