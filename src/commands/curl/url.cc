#include "commands/curl/url.h"

#include <algorithm>
#include <charconv>

namespace bivalve::commands::curl {
namespace {

constexpr size_t kMostUrls = 100'000;

char Lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

std::string LowerText(std::string_view text) {
  std::string lower(text);
  std::transform(lower.begin(), lower.end(), lower.begin(), Lower);
  return lower;
}

bool IsSchemeChar(char c) {
  c = Lower(c);
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
}

std::string RemoveDots(std::string_view path) {
  std::vector<std::string_view> kept;
  bool directory = false;
  size_t at = 1;
  while (at <= path.size()) {
    size_t end = std::min(path.find('/', at), path.size());
    std::string_view part = path.substr(at, end - at);
    directory = part == "." || part == "..";
    if (part == "..") {
      if (!kept.empty()) kept.pop_back();
    } else if (part != ".") {
      kept.push_back(part);
    }
    at = end + 1;
  }
  std::string result;
  for (std::string_view part : kept) result.append("/").append(part);
  if (directory || result.empty()) result += '/';
  return result;
}

bool TakeHost(std::string_view text, Url& url) {
  std::string_view port;
  if (text.starts_with('[')) {
    size_t end = text.find(']');
    if (end == std::string_view::npos) return false;
    url.host = LowerText(text.substr(1, end - 1));
    port = text.substr(end + 1);
  } else {
    size_t colon = text.find(':');
    url.host = LowerText(text.substr(0, colon));
    if (colon != std::string_view::npos) port = text.substr(colon);
  }
  if (url.host.empty() || url.host.find_first_of(" <>\"\\^`{|}\t\r\n") != std::string::npos) return false;
  if (port.empty() || port == ":") return true;
  unsigned number = 0;
  auto [end, error] = std::from_chars(port.data() + 1, port.data() + port.size(), number);
  if (port[0] != ':' || error != std::errc() || end != port.data() + port.size() || number > 65535)
    return false;
  url.port = static_cast<uint16_t>(number);
  return true;
}

// One set or range of a glob: its words. False: malformed.
bool ReadRange(std::string_view body, std::vector<std::string>& words) {
  uint64_t step = 1;
  if (size_t colon = body.find(':'); colon != std::string_view::npos) {
    auto [end, error] = std::from_chars(body.data() + colon + 1, body.data() + body.size(), step);
    if (error != std::errc() || end != body.data() + body.size() || step == 0) return false;
    body = body.substr(0, colon);
  }
  size_t dash = body.find('-');
  if (dash == std::string_view::npos || dash == 0) return false;
  std::string_view first = body.substr(0, dash), last = body.substr(dash + 1);
  auto letter = [](std::string_view text) {
    return text.size() == 1 && Lower(text[0]) >= 'a' && Lower(text[0]) <= 'z';
  };
  if (letter(first) && letter(last)) {
    if (first[0] > last[0]) return false;
    for (int c = first[0]; c <= last[0]; c += static_cast<int>(std::min<uint64_t>(step, 64)))
      words.emplace_back(1, static_cast<char>(c));
    return true;
  }
  uint64_t from = 0, to = 0;
  auto number = [](std::string_view text, uint64_t* value) {
    auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), *value);
    return !text.empty() && error == std::errc() && end == text.data() + text.size();
  };
  if (!number(first, &from) || !number(last, &to) || from > to || (to - from) / step >= kMostUrls)
    return false;
  size_t width = first.size() > 1 && first[0] == '0' ? first.size() : 0;
  for (uint64_t i = from; i <= to; i += step) {
    std::string text = std::to_string(i);
    if (text.size() < width) text.insert(0, width - text.size(), '0');
    words.push_back(std::move(text));
    if (to - i < step) break;
  }
  return true;
}

}  // namespace

std::string Url::Authority() const {
  std::string text = host.find(':') == std::string::npos ? host : "[" + host + "]";
  if (port && port != (scheme == "https" ? 443 : 80)) text += ":" + std::to_string(port);
  return text;
}

std::string Url::Text() const { return scheme + "://" + Authority() + path + query + fragment; }

std::optional<Url> ParseUrl(std::string_view text) {
  Url url;
  size_t colon = text.find("://");
  if (colon != std::string_view::npos && colon > 0 &&
      std::all_of(text.begin(), text.begin() + static_cast<ptrdiff_t>(colon), IsSchemeChar)) {
    url.scheme = LowerText(text.substr(0, colon));
    text.remove_prefix(colon + 3);
  } else {
    url.scheme = "http";
  }
  if (size_t at = text.find('#'); at != std::string_view::npos) {
    url.fragment = text.substr(at);
    text = text.substr(0, at);
  }
  size_t end = std::min(text.find_first_of("/?"), text.size());
  std::string_view authority = text.substr(0, end);
  if (size_t at = authority.rfind('@'); at != std::string_view::npos) {
    url.user = authority.substr(0, at);
    authority.remove_prefix(at + 1);
  }
  std::string_view rest = text.substr(end);
  size_t question = std::min(rest.find('?'), rest.size());
  url.query = rest.substr(question);
  url.path = rest.substr(0, question);
  if (url.path.empty()) url.path = "/";
  if (url.scheme == "file") {
    url.host = authority;
    return url;
  }
  if (!TakeHost(authority, url)) return std::nullopt;
  url.path = RemoveDots(url.path);
  return url;
}

std::optional<Url> ResolveUrl(const Url& base, std::string_view reference) {
  size_t colon = reference.find("://");
  if (colon != std::string_view::npos &&
      std::all_of(reference.begin(), reference.begin() + static_cast<ptrdiff_t>(colon), IsSchemeChar))
    return ParseUrl(reference);
  if (reference.starts_with("//")) return ParseUrl(base.scheme + ":" + std::string(reference));
  Url url = base;
  url.fragment.clear();
  if (size_t at = reference.find('#'); at != std::string_view::npos) {
    url.fragment = reference.substr(at);
    reference = reference.substr(0, at);
  }
  if (reference.empty()) return url;
  size_t question = std::min(reference.find('?'), reference.size());
  url.query = reference.substr(question);
  if (url.query == "?") url.query.clear();
  std::string_view path = reference.substr(0, question);
  if (path.starts_with('/'))
    url.path = RemoveDots(path);
  else if (!path.empty())
    url.path = RemoveDots(base.path.substr(0, base.path.rfind('/') + 1) + std::string(path));
  return url;
}

std::optional<std::vector<GlobbedUrl>> ExpandGlob(std::string_view pattern) {
  std::vector<GlobbedUrl> urls = {{}};
  for (size_t i = 0; i < pattern.size();) {
    char c = pattern[i];
    std::vector<std::string> words;
    size_t end = i + 1;
    if (c == '\\' && i + 1 < pattern.size() &&
        std::string_view("{}[]").find(pattern[i + 1]) != std::string_view::npos) {
      words.emplace_back(1, pattern[i + 1]);
      end = i + 2;
      for (GlobbedUrl& url : urls) url.text += words[0];
      i = end;
      continue;
    }
    // A bracketed host is no range.
    bool host = c == '[' && i >= 2 && pattern.substr(i - 2, 2) == "//";
    if ((c == '[' && !host) || c == '{') {
      end = pattern.find(c == '[' ? ']' : '}', i);
      if (end == std::string_view::npos) return std::nullopt;
      std::string_view body = pattern.substr(i + 1, end - i - 1);
      if (c == '[') {
        if (!ReadRange(body, words)) return std::nullopt;
      } else {
        for (size_t at = 0; at <= body.size();) {
          size_t comma = std::min(body.find(',', at), body.size());
          words.emplace_back(body.substr(at, comma - at));
          at = comma + 1;
        }
      }
      ++end;
      if (urls.size() * words.size() > kMostUrls) return std::nullopt;
      std::vector<GlobbedUrl> more;
      for (const GlobbedUrl& url : urls)
        for (const std::string& word : words) {
          GlobbedUrl one = url;
          one.text += word;
          one.parts.push_back(word);
          more.push_back(std::move(one));
        }
      urls = std::move(more);
    } else {
      end = std::min(pattern.find_first_of("\\[{", i + 1), pattern.size());
      for (GlobbedUrl& url : urls) url.text += pattern.substr(i, end - i);
    }
    i = end;
  }
  return urls;
}

bool IsAddress(std::string_view host) {
  return host.find(':') != std::string_view::npos ||
         host.find_first_not_of("0123456789.") == std::string_view::npos;
}

std::string PercentEncode(std::string_view text) {
  constexpr char kHex[] = "0123456789ABCDEF";
  std::string encoded;
  for (char c : text) {
    char lower = Lower(c);
    bool plain = (lower >= 'a' && lower <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
                 c == '_' || c == '~';
    if (plain) {
      encoded += c;
    } else {
      auto byte = static_cast<unsigned char>(c);
      encoded.append({'%', kHex[byte >> 4], kHex[byte & 15]});
    }
  }
  return encoded;
}

}  // namespace bivalve::commands::curl
