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

}  // namespace bivalve
