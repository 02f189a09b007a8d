// Writing JSON text without a document: for the few places that emit one record at a time.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace bivalve {

// Appends `bytes` as a JSON string, quotes included. Invalid UTF-8 becomes U+FFFD.
void AppendJsonString(std::string& out, std::string_view bytes);

// One object, member by member. Keys are not checked for doubles.
class JsonObject {
 public:
  JsonObject& Add(std::string_view key, std::string_view value);
  JsonObject& Add(std::string_view key, const char* value) { return Add(key, std::string_view(value)); }
  JsonObject& Add(std::string_view key, int64_t value);
  JsonObject& Add(std::string_view key, bool value);
  // `json` is the text of a value.
  JsonObject& AddJson(std::string_view key, std::string_view json);
  std::string Take();

 private:
  std::string text_ = "{";
};

}  // namespace bivalve
