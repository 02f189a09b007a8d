#include "commands/curl/cookies.h"

#include <algorithm>
#include <charconv>

#include "commands/curl/url.h"
#include "commands/date_parse.h"

namespace bivalve::commands::curl {
namespace {

constexpr size_t kMostCookies = 3000;

std::string_view Trim(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r'))
    text.remove_suffix(1);
  return text;
}

bool DomainFits(std::string_view host, std::string_view domain) {
  if (host == domain) return true;
  return !IsAddress(host) && host.size() > domain.size() && host.ends_with(domain) &&
         host[host.size() - domain.size() - 1] == '.';
}

bool PathFits(std::string_view path, std::string_view prefix) {
  if (!path.starts_with(prefix)) return false;
  return prefix.ends_with('/') || path.size() == prefix.size() || path[prefix.size()] == '/';
}

}  // namespace

void CookieJar::Put(Cookie cookie, int64_t now) {
  auto same = std::find_if(cookies_.begin(), cookies_.end(), [&](const Cookie& other) {
    return other.name == cookie.name && other.domain == cookie.domain && other.path == cookie.path;
  });
  bool expired = cookie.expires != 0 && cookie.expires <= now;
  if (same != cookies_.end()) {
    if (expired)
      cookies_.erase(same);
    else
      *same = std::move(cookie);
  } else if (!expired && cookies_.size() < kMostCookies) {
    cookies_.push_back(std::move(cookie));
  }
}

void CookieJar::Set(std::string_view header, const Url& from, int64_t now) {
  Cookie cookie;
  cookie.domain = from.host;
  cookie.path = from.path.substr(0, std::max<size_t>(1, from.path.rfind('/')));
  bool first = true, max_age = false;
  while (!header.empty()) {
    size_t end = std::min(header.find(';'), header.size());
    std::string_view part = Trim(header.substr(0, end));
    header.remove_prefix(std::min(end + 1, header.size()));
    size_t equals = std::min(part.find('='), part.size());
    std::string_view name = Trim(part.substr(0, equals));
    std::string_view value = equals < part.size() ? Trim(part.substr(equals + 1)) : std::string_view();
    if (first) {
      if (equals == part.size() || name.empty()) return;
      cookie.name = name;
      cookie.value = value;
      first = false;
    } else if (http::EqualNames(name, "domain")) {
      if (value.starts_with('.')) value.remove_prefix(1);
      std::string domain(value);
      for (char& c : domain)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
      if (domain.empty()) continue;
      // Neither of somebody else's, nor of a whole top-level domain.
      if (!DomainFits(from.host, domain) || (domain.find('.') == std::string::npos && domain != from.host))
        return;
      cookie.subdomains = !IsAddress(domain);
      cookie.domain = std::move(domain);
    } else if (http::EqualNames(name, "path")) {
      cookie.path = value.starts_with('/') ? std::string(value) : "/";
    } else if (http::EqualNames(name, "secure")) {
      cookie.secure = true;
    } else if (http::EqualNames(name, "httponly")) {
      cookie.http_only = true;
    } else if (http::EqualNames(name, "max-age")) {
      int64_t seconds = 0;
      std::from_chars(value.data(), value.data() + value.size(), seconds);
      cookie.expires = seconds > 0 ? now + seconds : 1;
      max_age = true;
    } else if (http::EqualNames(name, "expires") && !max_age) {
      // "Wed, 21 Oct 2015 07:28:00 GMT" and its old forms.
      auto date = ParseDate(value, {});
      if (date) cookie.expires = std::max<int64_t>(1, date->seconds);
    }
  }
  Put(std::move(cookie), now);
}

std::string CookieJar::For(const Url& url, int64_t now) const {
  std::vector<const Cookie*> fitting;
  for (const Cookie& cookie : cookies_) {
    bool domain = cookie.subdomains ? DomainFits(url.host, cookie.domain) : url.host == cookie.domain;
    if (domain && PathFits(url.path, cookie.path) && (!cookie.secure || url.scheme == "https") &&
        (cookie.expires == 0 || cookie.expires > now))
      fitting.push_back(&cookie);
  }
  std::stable_sort(fitting.begin(), fitting.end(),
                   [](const Cookie* a, const Cookie* b) { return a->path.size() > b->path.size(); });
  std::string text;
  for (const Cookie* cookie : fitting)
    text += (text.empty() ? "" : "; ") + cookie->name + "=" + cookie->value;
  return text;
}

void CookieJar::Load(std::string_view text, int64_t now) {
  while (!text.empty()) {
    size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = Trim(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
    Cookie cookie;
    if (line.starts_with("#HttpOnly_")) {
      cookie.http_only = true;
      line.remove_prefix(10);
    }
    if (line.empty() || line[0] == '#') continue;
    std::vector<std::string_view> fields;
    for (size_t at = 0; at <= line.size() && fields.size() < 8;) {
      size_t tab = std::min(line.find('\t', at), line.size());
      fields.push_back(line.substr(at, tab - at));
      at = tab + 1;
    }
    if (fields.size() < 6 || fields.size() > 7) continue;
    if (fields[0].starts_with('.')) fields[0].remove_prefix(1);
    cookie.domain = fields[0];
    cookie.subdomains = fields[1] == "TRUE";
    cookie.path = fields[2];
    cookie.secure = fields[3] == "TRUE";
    std::from_chars(fields[4].data(), fields[4].data() + fields[4].size(), cookie.expires);
    cookie.name = fields[5];
    if (fields.size() == 7) cookie.value = fields[6];
    Put(std::move(cookie), now);
  }
}

std::string CookieJar::Save(int64_t now) const {
  std::string text = "# Netscape HTTP Cookie File\n# https://curl.se/docs/http-cookies.html\n\n";
  // The latest first.
  for (size_t i = cookies_.size(); i-- > 0;) {
    const Cookie& cookie = cookies_[i];
    if (cookie.expires != 0 && cookie.expires <= now) continue;
    text += cookie.http_only ? "#HttpOnly_" : "";
    text += (cookie.subdomains ? "." : "") + cookie.domain + (cookie.subdomains ? "\tTRUE\t" : "\tFALSE\t") +
            cookie.path + (cookie.secure ? "\tTRUE\t" : "\tFALSE\t") + std::to_string(cookie.expires) + "\t" +
            cookie.name + "\t" + cookie.value + "\n";
  }
  return text;
}

}  // namespace bivalve::commands::curl
