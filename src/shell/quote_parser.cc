// Quoting: '…', $'…', "…", and the literal text between.
#include <algorithm>

#include "shell/parser_impl.h"
#include "shell/quote.h"

namespace bivalve::shell {

void ParserImpl::Literal(size_t begin, size_t end) {
  if (begin >= end) return;
  Spend(static_cast<int64_t>((end - begin) / 32));
  Part part;
  part.value = part.text = build_->arena().Copy(std::string_view(buf_).substr(begin, end - begin));
  parts_.push_back(part);
}

void ParserImpl::QuotedLiteral(std::string_view value, std::string_view text) {
  Part part;
  part.kind = PartKind::kQuoted;
  part.text = build_->arena().Copy(text);
  if (size_t at = text.find(value); at != text.npos && !value.empty()) {
    part.value = part.text.substr(at, value.size());
  } else {
    part.value = build_->arena().Copy(value);
  }
  parts_.push_back(part);
}

bool ParserImpl::SingleQuotes() {
  const int line = line_;
  const size_t begin = pos_++;
  for (;;) {
    if (Raw() == kEndOfText) return FailEof('\'', line);
    size_t end = buf_.find('\'', pos_);
    if (end < limit_) {
      pos_ = end + 1;
      break;
    }
    pos_ = limit_;
  }
  if (!Spend(static_cast<int64_t>((pos_ - begin) / 32))) return false;
  Part part;
  part.kind = PartKind::kQuoted;
  part.text = build_->arena().Copy(std::string_view(buf_).substr(begin, pos_ - begin));
  part.value = part.text.substr(1, part.text.size() - 2);
  parts_.push_back(part);
  return true;
}

// At the ' of $'…'.
bool ParserImpl::AnsiQuotes() {
  const int line = line_;
  const size_t begin = ++pos_;
  for (;;) {
    int c = Raw();
    if (c == kEndOfText) return FailEof('\'', line);
    if (c == '\'') break;
    if (c == '\\') {
      ++pos_;
      if (Raw() == kEndOfText) return FailEof('\'', line);
    }
    ++pos_;
  }
  std::string value;
  DecodeEscapes(std::string_view(buf_).substr(begin, pos_ - begin), EscapeStyle::kDollar, &value);
  value.resize(std::min(value.size(), value.find('\0')));
  ++pos_;
  if (!Spend(static_cast<int64_t>(value.size() / 16))) return false;
  Part part;
  part.kind = PartKind::kQuoted;
  part.value = build_->arena().Copy(value);
  part.text = build_->arena().Copy(QuoteSingle(value));
  parts_.push_back(part);
  return true;
}

bool ParserImpl::DoubleQuotes(bool embedded) {
  DepthGuard depth(*this, 2);
  if (!depth.ok) return false;
  const int line = line_;
  ++pos_;
  const size_t from = parts_.size();
  if (!QuotedParts({.close = '"', .embedded = embedded}, line)) return false;
  ++pos_;
  Part part;
  part.kind = PartKind::kDoubleQuoted;
  part.parts = build_->arena().Copy(parts_.data() + from, parts_.size() - from);
  parts_.resize(from);
  parts_.push_back(part);
  return true;
}

// $"…": what stands between the quotes is not translated here, but `bash -D` lists it.
bool ParserImpl::Translated() {
  const int line = line_;
  const size_t begin = pos_ + 1;
  if (!DoubleQuotes()) return false;
  if (options_->translated != nullptr)
    options_->translated->push_back({buf_.substr(begin, pos_ - 1 - begin), line});
  return true;
}

}  // namespace bivalve::shell
