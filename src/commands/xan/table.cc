#include "commands/xan/table.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <set>

namespace bivalve::commands::xan {

bool SplitRecord(std::string_view text, Row* row) {
  row->clear();
  size_t at = 0;
  for (;;) {
    std::string field;
    if (at < text.size() && text[at] == '"') {
      ++at;
      for (;;) {
        size_t quote = text.find('"', at);
        if (quote == std::string_view::npos) return false;
        field += text.substr(at, quote - at);
        at = quote + 1;
        if (at >= text.size() || text[at] != '"') break;
        field += '"';
        ++at;
      }
    }
    size_t end = std::min(text.find(',', at), text.size());
    field += text.substr(at, end - at);
    row->push_back(std::move(field));
    if (end == text.size()) return true;
    at = end + 1;
  }
}

void AppendField(std::string_view field, std::string* out) {
  bool quotes = field.find_first_of(",\"\r\n") != std::string_view::npos || field.starts_with(' ') ||
                field.ends_with(' ');
  if (!quotes) {
    *out += field;
    return;
  }
  *out += '"';
  for (char c : field) {
    if (c == '"') *out += '"';
    *out += c;
  }
  *out += '"';
}

void AppendRecord(const Row& row, std::string* out) {
  for (size_t i = 0; i < row.size(); ++i) {
    if (i) *out += ',';
    AppendField(row[i], out);
  }
  *out += '\n';
}

std::string NumberText(double value) {
  if (std::isnan(value)) return "NaN";
  if (std::isinf(value)) return value < 0 ? "-Infinity" : "Infinity";
  if (value == 0) return "0";
  char digits[40];
  int precision = 0;
  for (; precision < 17; ++precision) {
    std::snprintf(digits, sizeof digits, "%.*e", precision, value);
    if (std::strtod(digits, nullptr) == value) break;
  }
  int exponent = std::atoi(std::string_view(digits).substr(std::string_view(digits).find('e') + 1).data());
  if (exponent >= 21 || exponent < -6) {
    std::string text(digits, std::string_view(digits).find('e'));
    return text + (exponent < 0 ? "e-" : "e+") + std::to_string(std::abs(exponent));
  }
  char text[64];
  std::snprintf(text, sizeof text, "%.*f", std::max(0, precision - exponent), value);
  return text;
}

std::optional<double> NumberOf(std::string_view field) {
  while (field.starts_with(' ')) field.remove_prefix(1);
  while (field.ends_with(' ')) field.remove_suffix(1);
  if (field.empty() || field.size() > 400) return std::nullopt;
  bool digit = false;
  for (size_t i = 0; i < field.size(); ++i) {
    char c = field[i];
    if (c >= '0' && c <= '9')
      digit = true;
    else if (!(c == '.' || (c == '-' && i == 0) ||
               (digit && i > 0 &&
                (c == 'e' || c == 'E' || ((c == '-' || c == '+') && (field[i - 1] | 32) == 'e')))))
      return std::nullopt;
  }
  if (!digit) return std::nullopt;
  std::string text(field);
  char* end = nullptr;
  double value = std::strtod(text.c_str(), &end);
  if (*end) return std::nullopt;
  return value;
}

double LeadingNumber(std::string_view field) {
  size_t from = std::min(field.find_first_not_of(" \t\r\n"), field.size());
  field.remove_prefix(from);
  size_t end = 0;
  if (end < field.size() && (field[end] == '-' || field[end] == '+')) ++end;
  size_t digits = 0;
  while (end < field.size() && field[end] >= '0' && field[end] <= '9') ++end, ++digits;
  if (end < field.size() && field[end] == '.') {
    ++end;
    while (end < field.size() && field[end] >= '0' && field[end] <= '9') ++end, ++digits;
  }
  if (!digits) return NAN;
  if (end < field.size() && (field[end] | 32) == 'e') {
    size_t more = end + 1;
    if (more < field.size() && (field[more] == '-' || field[more] == '+')) ++more;
    if (more < field.size() && field[more] >= '0' && field[more] <= '9') {
      end = more;
      while (end < field.size() && field[end] >= '0' && field[end] <= '9') ++end;
    }
  }
  return std::strtod(std::string(field.substr(0, std::min<size_t>(end, 400))).c_str(), nullptr);
}

Task<Result<bool>> CsvSource::NextRagged(Row* row) {
  std::string held;
  for (;;) {
    auto line = co_await reader_.Line();
    if (!line) co_return std::unexpected(line.error());
    if (!*line) {
      if (held.empty()) co_return false;
      // A quote was never closed: all that is left is one field.
      SplitRecord(held + "\"", row);
      co_return true;
    }
    std::string_view bytes = **line;
    process_.machine().SpendBytes(bytes.size() * 2);
    if (first_ && held.empty()) {
      if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
      bytes.remove_prefix(std::min(bytes.find_first_not_of(" \t"), bytes.size()));
    }
    std::string_view bare = bytes;
    if (bare.ends_with('\n')) bare.remove_suffix(1);
    if (bare.ends_with('\r')) bare.remove_suffix(1);
    if (held.empty() && bare.find_first_not_of(" \t") == std::string_view::npos) continue;
    first_ = false;
    if (held.empty()) {
      if (SplitRecord(bare, row)) co_return true;
    } else {
      if (!process_.machine().HoldMore(held, bytes.size())) co_return Fail(Errno::kNoMem);
      // Only a quote can end what is open.
      if (bytes.find('"') != std::string_view::npos) {
        if (SplitRecord(held + std::string(bare), row)) co_return true;
      }
    }
    if (held.size() > kernel::Reader::kMaxLine) co_return Fail(Errno::kFBig);
    held += bytes;
    co_await kernel::Yield(process_);
  }
}

Task<Result<void>> CsvSource::ReadHeader() {
  auto more = co_await NextRagged(&header_);
  if (!more) co_return std::unexpected(more.error());
  if (!*more) header_.clear();
  // Names are told apart.
  std::set<std::string> seen;
  for (std::string& name : header_) {
    std::string own = name;
    for (int i = 1; !seen.insert(own).second; ++i) own = name + "_" + std::to_string(i);
    name = own;
  }
  co_return Result<void>();
}

Task<Result<bool>> CsvSource::Next(Row* row) {
  auto more = co_await NextRagged(row);
  if (more && *more) row->resize(header_.size());
  co_return more;
}

int CsvSource::Find(std::string_view name) const {
  for (size_t i = 0; i < header_.size(); ++i)
    if (header_[i] == name) return static_cast<int>(i);
  return -1;
}

}  // namespace bivalve::commands::xan
