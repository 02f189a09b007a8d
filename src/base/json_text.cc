#include "base/json_text.h"

#include "base/utf8.h"

namespace bivalve {

void AppendJsonString(std::string& out, std::string_view bytes) {
  constexpr char kHex[] = "0123456789abcdef";
  out += '"';
  while (!bytes.empty()) {
    Utf8Char c = DecodeUtf8(bytes);
    if (c.code == kInvalidChar) {
      AppendUtf8(out, 0xFFFD);
    } else if (c.code == '"' || c.code == '\\') {
      out += '\\';
      out += static_cast<char>(c.code);
    } else if (c.code == '\n') {
      out += "\\n";
    } else if (c.code < 0x20) {
      out += "\\u00";
      out += kHex[c.code >> 4];
      out += kHex[c.code & 15];
    } else {
      out.append(bytes.substr(0, c.length));
    }
    bytes.remove_prefix(c.length);
  }
  out += '"';
}

JsonObject& JsonObject::AddJson(std::string_view key, std::string_view json) {
  if (text_.size() > 1) text_ += ',';
  AppendJsonString(text_, key);
  text_ += ':';
  text_ += json;
  return *this;
}

JsonObject& JsonObject::Add(std::string_view key, std::string_view value) {
  AddJson(key, {});
  AppendJsonString(text_, value);
  return *this;
}

JsonObject& JsonObject::Add(std::string_view key, int64_t value) {
  return AddJson(key, std::to_string(value));
}

JsonObject& JsonObject::Add(std::string_view key, bool value) {
  return AddJson(key, value ? "true" : "false");
}

std::string JsonObject::Take() {
  text_ += '}';
  return std::move(text_);
}

}  // namespace bivalve
