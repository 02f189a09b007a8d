#include "daemon/framer.h"

#include <algorithm>
#include <charconv>

namespace bivalve::daemon {
namespace {

constexpr std::string_view kHeaderName = "content-length:";
constexpr size_t kMostHeaderBytes = 4096;
// A packet that begins like this after a broken one is no rest of it.
constexpr std::string_view kFreshStart = "{\"jsonrpc\"";

bool IsBlank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
char Lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }
bool IsScalar(char c) {
  return (c >= '0' && c <= '9') || (Lower(c) >= 'a' && Lower(c) <= 'z') || c == '+' || c == '-' || c == '.';
}
bool StartsScalar(char c) { return (c >= '0' && c <= '9') || c == '-' || c == 't' || c == 'f' || c == 'n'; }

// The number behind the name, wherever the header stands; 0 when there is none.
size_t LengthIn(std::string_view headers) {
  while (!headers.empty()) {
    size_t end = headers.find('\n');
    std::string_view line = headers.substr(0, end);
    headers.remove_prefix(end == std::string_view::npos ? headers.size() : end + 1);
    if (line.size() < kHeaderName.size() || !std::equal(kHeaderName.begin(), kHeaderName.end(), line.begin(),
                                                        [](char a, char b) { return a == Lower(b); }))
      continue;
    line.remove_prefix(kHeaderName.size());
    while (!line.empty() && IsBlank(line.front())) line.remove_prefix(1);
    size_t length = 0;
    std::from_chars(line.data(), line.data() + line.size(), length);
    return length;
  }
  return 0;
}

}  // namespace

void Framer::Feed(std::string_view bytes, std::vector<Frame>& out) {
  if (mode_ == Mode::kSkip && bytes.starts_with(kFreshStart)) mode_ = Mode::kBetween;
  size_t i = 0;
  while (i < bytes.size()) {
    if (mode_ == Mode::kSkip) {
      size_t end = bytes.find('\n', i);
      if (end == std::string_view::npos) return;
      mode_ = Mode::kBetween;
      i = end + 1;
    } else if (mode_ == Mode::kBody) {
      size_t part = std::min(body_, bytes.size() - i);
      text_.append(bytes.substr(i, part));
      i += part;
      if ((body_ -= part) == 0) Finish(out);
    } else {
      Take(bytes[i++], out);
    }
  }
}

void Framer::End(std::vector<Frame>& out) {
  if (mode_ == Mode::kLine) return Finish(out);
  if (mode_ == Mode::kJson || mode_ == Mode::kHeader || mode_ == Mode::kBody)
    Break(Frame::Kind::kBroken, true, out);
}

void Framer::Take(char c, std::vector<Frame>& out) {
  switch (mode_) {
    case Mode::kBetween:
      if (!IsBlank(c)) Begin(c, out);
      return;
    case Mode::kHeader: return TakeHeader(c, out);
    case Mode::kLine:
      if (c == '\n') return Finish(out);
      break;
    default:
      if (!Step(c)) return Break(Frame::Kind::kBroken, c == '\n', out);
  }
  if (text_.size() >= most_bytes_) return Break(Frame::Kind::kTooLarge, c == '\n', out);
  text_.push_back(c);
  if (mode_ == Mode::kJson && open_.empty()) Finish(out);
}

void Framer::Begin(char c, std::vector<Frame>& out) {
  text_.assign(1, c);
  if (c == '{' || c == '[') {
    if (style_ == Style::kUnknown) style_ = Style::kPlain;
    mode_ = Mode::kJson;
    open_.clear();
    Open(c);
  } else if (Lower(c) == kHeaderName[0]) {
    mode_ = Mode::kHeader;
  } else if (StartsScalar(c) || c == '"') {
    mode_ = Mode::kLine;
  } else {
    Break(Frame::Kind::kBroken, false, out);
  }
}

void Framer::TakeHeader(char c, std::vector<Frame>& out) {
  text_.push_back(c);
  if (text_.size() <= kHeaderName.size() && Lower(c) != kHeaderName[text_.size() - 1])
    return Break(Frame::Kind::kBroken, c == '\n', out);
  if (text_.size() > kMostHeaderBytes) return Break(Frame::Kind::kBroken, c == '\n', out);
  if (!text_.ends_with("\n\n") && !text_.ends_with("\n\r\n")) return;
  size_t length = LengthIn(text_);
  if (length == 0) return Break(Frame::Kind::kBroken, true, out);
  if (length > most_bytes_) return Break(Frame::Kind::kTooLarge, false, out);
  if (style_ == Style::kUnknown) style_ = Style::kHeaders;
  text_.clear();
  body_ = length;
  mode_ = Mode::kBody;
}

bool Framer::Open(char c) {
  if (open_.size() >= kMostDepth) return false;
  open_.push_back(c);
  place_ = c == '{' ? Place::kFirstKey : Place::kFirstItem;
  return true;
}

bool Framer::Close(char c) {
  if (open_.empty() || open_.back() != (c == '}' ? '{' : '[')) return false;
  open_.pop_back();
  place_ = Place::kAfter;
  return true;
}

bool Framer::Step(char c) {
  switch (place_) {
    case Place::kEscape:
      place_ = Place::kString;
      return std::string_view("\"\\/bfnrtu").find(c) != std::string_view::npos;
    case Place::kString:
      if (c == '"') place_ = in_key_ ? Place::kColon : Place::kAfter;
      if (c == '\\') place_ = Place::kEscape;
      return static_cast<unsigned char>(c) >= 32;
    case Place::kScalar:
      if (IsScalar(c)) return true;
      place_ = Place::kAfter;
      break;
    default: break;
  }
  return IsBlank(c) || StepOutside(c);
}

// Not in a string or scalar, and no blank.
bool Framer::StepOutside(char c) {
  switch (place_) {
    case Place::kFirstKey:
    case Place::kKey:
      if (c == '}') return place_ == Place::kFirstKey && Close(c);
      in_key_ = true;
      place_ = Place::kString;
      return c == '"';
    case Place::kColon: place_ = Place::kValue; return c == ':';
    case Place::kAfter:
      if (c != ',') return (c == '}' || c == ']') && Close(c);
      place_ = open_.back() == '{' ? Place::kKey : Place::kValue;
      return true;
    case Place::kFirstItem:
      if (c == ']') return Close(c);
      [[fallthrough]];
    default:
      if (c == '{' || c == '[') return Open(c);
      in_key_ = false;
      place_ = c == '"' ? Place::kString : Place::kScalar;
      return c == '"' || StartsScalar(c);
  }
}

void Framer::Break(Frame::Kind kind, bool at_newline, std::vector<Frame>& out) {
  out.push_back({kind});
  text_ = {};
  open_.clear();
  mode_ = at_newline ? Mode::kBetween : Mode::kSkip;
}

void Framer::Finish(std::vector<Frame>& out) {
  out.push_back({Frame::Kind::kText, std::move(text_)});
  text_ = {};
  mode_ = Mode::kBetween;
}

}  // namespace bivalve::daemon
