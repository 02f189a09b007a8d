// CookieJar: curl's cookie engine: what servers set, what goes back to them, Netscape's file format.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "commands/curl/url.h"
#include "http/response_parser.h"

namespace bivalve::commands::curl {

struct Cookie {
  std::string domain;  // without a leading dot
  bool subdomains = false;
  std::string path = "/";
  bool secure = false;
  bool http_only = false;
  int64_t expires = 0;  // seconds since 1970; 0: with the session
  std::string name, value;
};

class CookieJar {
 public:
  // A Set-Cookie header's value; foreign domains are refused.
  void Set(std::string_view header, const Url& from, int64_t now);
  // "a=1; b=2" for a request, longer paths first; empty when none fits.
  std::string For(const Url& url, int64_t now) const;
  // Lines of a cookie file, or of headers that were saved.
  void Load(std::string_view text, int64_t now);
  std::string Save(int64_t now) const;

 private:
  void Put(Cookie cookie, int64_t now);
  std::vector<Cookie> cookies_;
};

}  // namespace bivalve::commands::curl
