// Shared by the shell's unit tests: recorded data and a VarHooks that keeps what it hears.
#pragma once

#include <cstdio>
#include <string>
#include <vector>

#include "shell/vars.h"

namespace bivalve::shell {

inline std::string ReadData(const std::string& name) {
  std::string path = std::string(BIVALVE_SOURCE_DIR) + "/tests/unit/shell/data/" + name;
  std::string text;
  if (FILE* file = fopen(path.c_str(), "rb")) {
    char buffer[4096];
    for (size_t n; (n = fread(buffer, 1, sizeof buffer, file)) > 0;) text.append(buffer, n);
    fclose(file);
  }
  return text;
}

inline std::vector<std::string> SplitOn(const std::string& text, char separator) {
  std::vector<std::string> parts;
  size_t start = 0;
  for (size_t at; (at = text.find(separator, start)) != std::string::npos; start = at + 1) {
    parts.push_back(text.substr(start, at - start));
  }
  if (start < text.size()) parts.push_back(text.substr(start));
  return parts;
}

inline std::string FromHex(const std::string& digits) {
  std::string bytes;
  for (size_t i = 0; i + 1 < digits.size(); i += 2) {
    bytes += static_cast<char>(std::stoi(digits.substr(i, 2), nullptr, 16));
  }
  return bytes;
}

struct TestHooks : VarHooks {
  void ReadDynamic(NameId, Variable& variable) override { variable.scalar.SetInteger(++reads); }
  void Changed(NameId id, const Variable* variable) override {
    changed.push_back(variable ? static_cast<int>(id) : -1);
  }
  bool Warn(std::string_view text) override {
    warnings.emplace_back(text);
    return true;
  }
  Outcome<int64_t> EvalInteger(std::string_view text) override {
    return strtoll(std::string(text).c_str(), nullptr, 10);
  }

  Outcome<std::string> ExpandSubscript(std::string_view text, bool) override { return std::string(text); }

  int64_t reads = 0;
  std::vector<int> changed;
  std::vector<std::string> warnings;
};

}  // namespace bivalve::shell
