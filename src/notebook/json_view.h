// JsonView: a value inside of a JSON text that was checked as a whole, without a document built from it.
//
// Results may be 16 MiB; they are shown as text, so they are read as text. A view lives as long as the text
// it was made of. Numbers and strings are shown as JavaScript's JSON.stringify would show them again.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bivalve::notebook {

class JsonView {
 public:
  JsonView() = default;  // a value that is missing
  // Nothing when the text is not JSON.
  static std::optional<JsonView> Parse(std::string_view text);

  explicit operator bool() const { return !raw_.empty(); }
  bool IsObject() const { return raw_.starts_with('{'); }
  bool IsArray() const { return raw_.starts_with('['); }
  bool IsString() const { return raw_.starts_with('"'); }
  bool IsNull() const { return raw_ == "null"; }
  bool IsNumber() const { return !raw_.empty() && (raw_[0] == '-' || (raw_[0] >= '0' && raw_[0] <= '9')); }
  // As a condition in JavaScript.
  bool Truthy() const;

  // The last member of that name; missing for anything else.
  JsonView operator[](std::string_view key) const;
  std::vector<std::pair<std::string, JsonView>> Members() const;
  std::vector<JsonView> Items() const;
  // A string's characters; empty for anything else.
  std::string Text() const;
  std::string Text(std::string_view fallback) const { return IsString() ? Text() : std::string(fallback); }
  // 0 for anything but a number.
  double Number() const;
  // String(value): strings raw, a missing value "undefined"; arrays and objects as JSON.
  std::string Shown() const;
  // JSON.stringify(value, null, indent).
  void AppendPretty(std::string& out, size_t indent) const;
  std::string_view raw() const { return raw_; }

 private:
  explicit JsonView(std::string_view raw) : raw_(raw) {}
  std::string_view raw_;
};

}  // namespace bivalve::notebook
