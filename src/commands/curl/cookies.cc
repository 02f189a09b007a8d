#include "commands/curl/cookies.h"

#include <algorithm>
#include <charconv>

#include "base/time_text.h"

namespace bivalve::commands::curl {
namespace {

constexpr size_t kMostCookies = 3000;

std::string_view Trim(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r'))
    text.remove_suffix(1);
  return text;
}

bool IsAddress(std::string_view host) {
  return host.find(':') != std::string_view::npos ||
         host.find_first_not_of("0123456789.") == std::string_view::npos;
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

// "Wed, 21 Oct 2015 07:28:00 GMT" and its old forms; -1 when it is no date.
int64_t ParseDate(std::string_view text) {
  constexpr std::string_view kMonths = "janfebmaraprmayjunjulaugsepoctnovdec";
  int day = 0, year = 0, month = 0, parts[3] = {-1, 0, 0};
  size_t at = 0;
  while (at < text.size()) {
    size_t end = std::min(text.find_first_of(" ,-\t", at), text.size());
    std::string_view word = text.substr(at, end - at);
    at = end + 1;
    if (word.empty()) continue;
    if (word.find(':') != std::string_view::npos) {
      const char* from = word.data();
      for (int& part : parts) {
        auto [next, error] = std::from_chars(from, word.data() + word.size(), part);
        if (error != std::errc()) return -1;
        from = next < word.data() + word.size() ? next + 1 : next;
      }
    } else if (word[0] >= '0' && word[0] <= '9') {
      int number = 0;
      std::from_chars(word.data(), word.data() + word.size(), number);
      (day == 0 && number >= 1 && number <= 31 ? day : year) = number;
    } else if (word.size() >= 3) {
      std::string lower(word.substr(0, 3));
      for (char& c : lower) c = static_cast<char>(c | 32);
      if (size_t hit = kMonths.find(lower); hit != std::string_view::npos && hit % 3 == 0)
        month = static_cast<int>(hit / 3) + 1;
    }
  }
  if (year < 70) year += 2000;
  if (year < 100) year += 1900;
  if (day == 0 || month == 0 || year < 1601) return -1;
  int64_t days = DaysFromCivil(year, month, day);
  return days * 86400 + std::max(parts[0], 0) * 3600 + parts[1] * 60 + parts[2];
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
      int64_t date = ParseDate(value);
      if (date >= 0) cookie.expires = std::max<int64_t>(1, date);
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
