// The forms in which differences are written.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "commands/diff/edit_script.h"
#include "regex/regex.h"

namespace bivalve::commands::diff {

enum class Style : uint8_t { kNormal, kContext, kUnified, kEd, kForwardEd, kRcs, kSideBySide, kIfdef };

struct FormatSettings {
  Style style = Style::kNormal;
  size_t context = 3;
  bool color = false;
  bool initial_tab = false, expand_tabs = false, suppress_blank_empty = false;
  bool left_column = false, suppress_common = false;
  size_t width = 130, tab_size = 8;
  std::string ifdef;
  regex::Regex* function = nullptr;  // of -p and -F
  bool ignores = false;              // some changes may have `ignore`
};

class Format {
 public:
  Format(const FormatSettings& settings, const Lines& a, const Lines& b, Meter& meter);

  // The two lines in front of the first hunk (context and unified).
  void Header(std::string_view name0, std::string_view name1);
  // Writes hunk after hunk into `out`; `flush` is told after each that something is there.
  // Everything at once: changes are in memory anyway.
  void Write(const std::vector<Change>& changes);
  std::string out;

 private:
  void Normal(const Change& change);
  void Ed(const Change& change);
  void ForwardEd(const Change& change);
  void Rcs(const Change& change);
  void Context(const Change* first, const Change* last);
  void Unified(const Change* first, const Change* last);
  void Hunks(const std::vector<Change>& changes);
  void SideBySide(const std::vector<Change>& changes);
  void Ifdef(const std::vector<Change>& changes);
  void Pair(const std::string_view* left, char mark, const std::string_view* right, bool left_end,
            bool right_end);
  size_t Half(std::string_view line, size_t indent, size_t bound);
  size_t TabTo(size_t from, size_t to);
  void Line(std::string_view mark, const Lines& file, size_t line, std::string_view color);
  void Text(std::string_view text);
  void Paint(std::string_view color, std::string_view text);
  std::string Function(size_t line);
  std::string Range(char separator, size_t from, size_t to) const;

  const FormatSettings& settings_;
  const Lines& a_;
  const Lines& b_;
  Meter& meter_;
  size_t half_ = 0, column2_ = 0;
  size_t function_from_ = 0;
  std::string last_function_;
};

}  // namespace bivalve::commands::diff
