// Rows of data/*.tsv, as record.py writes them.
#pragma once

#include <cstdio>
#include <string>
#include <utility>
#include <vector>

namespace bivalve::testing {

inline std::string Unescape(const std::string& field) {
  std::string out;
  for (size_t i = 0; i < field.size(); ++i) {
    if (field[i] == '\\' && i + 3 < field.size() && field[i + 1] == 'x') {
      out += static_cast<char>(std::stoi(field.substr(i + 2, 2), nullptr, 16));
      i += 3;
    } else {
      out += field[i];
    }
  }
  return out;
}

inline std::vector<std::vector<std::string>> ReadRecorded(const std::string& name) {
  std::vector<std::vector<std::string>> rows;
  std::string path = std::string(BIVALVE_SOURCE_DIR) + "/tests/unit/commands/data/" + name;
  std::FILE* file = std::fopen(path.c_str(), "rb");
  if (!file) return rows;
  std::string field;
  std::vector<std::string> row;
  for (int c; (c = std::fgetc(file)) != EOF;) {
    if (c != '\t' && c != '\n') {
      field += static_cast<char>(c);
      continue;
    }
    row.push_back(Unescape(field));
    field.clear();
    if (c == '\n') rows.push_back(std::exchange(row, {}));
  }
  std::fclose(file);
  return rows;
}

}  // namespace bivalve::testing
