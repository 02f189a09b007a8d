#include "notebook/route.h"

#include <algorithm>

#include "base/utf8.h"

namespace bivalve::notebook {

namespace {

int HexDigit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  char lower = static_cast<char>(c | 0x20);
  return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

bool IsUtf8(std::string_view text) {
  while (!text.empty()) {
    Utf8Char c = DecodeUtf8(text);
    if (c.code == kInvalidChar) return false;
    text.remove_prefix(c.length);
  }
  return true;
}

template <class Each>
void SplitAt(std::string_view text, char by, Each each) {
  for (;;) {
    size_t cut = text.find(by);
    each(text.substr(0, cut));
    if (cut == std::string_view::npos) return;
    text.remove_prefix(cut + 1);
  }
}

}  // namespace

std::optional<std::string> PercentDecode(std::string_view text, bool plus) {
  std::string out;
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '%') {
      int high = i + 1 < text.size() ? HexDigit(text[i + 1]) : -1;
      int low = i + 2 < text.size() ? HexDigit(text[i + 2]) : -1;
      if (high < 0 || low < 0) return std::nullopt;
      out += static_cast<char>(high * 16 + low);
      i += 2;
    } else {
      out += plus && text[i] == '+' ? ' ' : text[i];
    }
  }
  if (!IsUtf8(out)) return std::nullopt;
  return out;
}

std::optional<Route> ParseTarget(const HttpRequest& request) {
  std::string_view target = request.target;
  if (target.size() > 16'384) return std::nullopt;
  for (std::string_view scheme : {"http://", "https://"})
    if (target.starts_with(scheme)) {
      size_t slash = target.find('/', scheme.size());
      target = slash == std::string_view::npos ? "/" : target.substr(slash);
    }
  if (!target.starts_with('/') || target.starts_with("//")) return std::nullopt;
  Route route;
  route.request = &request;
  target = target.substr(0, target.find('#'));
  size_t mark = target.find('?');
  route.raw = target.substr(0, mark);
  auto path = PercentDecode(route.raw);
  if (!path) return std::nullopt;
  route.path = std::move(*path);
  if (mark == std::string_view::npos) return route;
  bool fine = true;
  SplitAt(target.substr(mark + 1), '&', [&](std::string_view pair) {
    size_t equals = pair.find('=');
    auto name = PercentDecode(pair.substr(0, equals), true);
    auto value = PercentDecode(equals == std::string_view::npos ? "" : pair.substr(equals + 1), true);
    fine = fine && name && value;
    if (fine) route.query.emplace(std::move(*name), std::move(*value));
  });
  if (!fine) return std::nullopt;
  return route;
}

bool IsServable(const Route& route) {
  std::string lower(route.raw);
  for (char& c : lower)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c | 0x20);
  for (std::string_view wrong : {"%00", "%2f", "%5c", "\\"})
    if (lower.find(wrong) != std::string::npos) return false;
  bool fine = std::none_of(route.path.begin(), route.path.end(),
                           [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
  SplitAt(std::string_view(route.path).substr(1), '/',
          [&](std::string_view part) { fine = fine && !part.starts_with('.'); });
  return fine;
}

std::optional<std::string> HostName(std::string_view host) {
  std::string name;
  size_t end = host.starts_with('[') ? host.find(']') : host.find(':');
  if (host.starts_with('[') && end != std::string_view::npos) ++end;
  std::string_view port = end >= host.size() ? std::string_view() : host.substr(end);
  for (char c : host.substr(0, end)) {
    char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
    bool word = (lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9');
    if (!word && std::string_view("-._:[]").find(lower) == std::string_view::npos) return std::nullopt;
    name += lower;
  }
  if (name.ends_with('.')) name.pop_back();
  bool digits = std::all_of(port.begin() + (port.empty() ? 0 : 1), port.end(),
                            [](char c) { return c >= '0' && c <= '9'; });
  if (name.empty() || !digits || (!port.empty() && port[0] != ':')) return std::nullopt;
  return name;
}

}  // namespace bivalve::notebook
