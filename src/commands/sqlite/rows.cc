// How rows are shown.
#include <algorithm>
#include <cmath>
#include <cstring>

#include "base/utf8.h"
#include "commands/sqlite/shell.h"

namespace bivalve::commands::sqlite {
namespace {

// As far as C sees it.
std::string_view ColumnText(sqlite3_stmt* stmt, int column) {
  const unsigned char* text = sqlite3_column_text(stmt, column);
  return text ? std::string_view(reinterpret_cast<const char*>(text)) : std::string_view();
}

void AppendCsv(std::string& out, std::string_view text, std::string_view separator) {
  bool quotes = text.empty() || (!separator.empty() && text.find(separator) != std::string_view::npos);
  for (char c : text) {
    auto byte = static_cast<unsigned char>(c);
    quotes |= byte <= ' ' || c == '"' || c == '\'' || byte >= 0x7f;
  }
  if (!quotes) {
    out += text;
    return;
  }
  out += '"';
  for (char c : text) {
    if (c == '"') out += '"';
    out += c;
  }
  out += '"';
}

void AppendC(std::string& out, std::string_view text) {
  out += '"';
  for (char c : text) {
    auto byte = static_cast<unsigned char>(c);
    if (c == '\\' || c == '"')
      out.append("\\").append(1, c);
    else if (c == '\t')
      out += "\\t";
    else if (c == '\n')
      out += "\\n";
    else if (c == '\r')
      out += "\\r";
    else if (byte < ' ' || byte == 0x7f) {
      char octal[8];
      std::snprintf(octal, sizeof octal, "\\%03o", byte);
      out += octal;
    } else {
      out += c;
    }
  }
  out += '"';
}

void AppendHtml(std::string& out, std::string_view text) {
  for (char c : text) {
    switch (c) {
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '&': out += "&amp;"; break;
      case '"': out += "&quot;"; break;
      case '\'': out += "&#39;"; break;
      default: out += c;
    }
  }
}

// Bytes that are no UTF-8 stay as they are.
void AppendJson(std::string& out, std::string_view text) {
  out += '"';
  for (char c : text) {
    switch (c) {
      case '"': out += "\\\""; break;
      case '\\': out += "\\\\"; break;
      case '\b': out += "\\b"; break;
      case '\f': out += "\\f"; break;
      case '\n': out += "\\n"; break;
      case '\r': out += "\\r"; break;
      case '\t': out += "\\t"; break;
      default:
        if (static_cast<unsigned char>(c) < ' ') {
          char hex[8];
          std::snprintf(hex, sizeof hex, "\\u%04x", c);
          out += hex;
        } else {
          out += c;
        }
    }
  }
  out += '"';
}

void Pad(std::string& out, std::string_view text, int width) {
  auto wide = static_cast<size_t>(std::abs(width)), has = CountUtf8(text);
  if (has > wide) {
    // As printf's precision: cut.
    size_t bytes = 0;
    for (size_t i = 0; i < wide; ++i) bytes += DecodeUtf8(text.substr(bytes)).length;
    text = text.substr(0, bytes);
    has = wide;
  }
  if (width < 0) out.append(wide - has, ' ');
  out += text;
  if (width >= 0) out.append(wide - has, ' ');
}

// The part of a value that goes onto one line of a table; `text` becomes what is left, null data at its end.
std::string TakeLine(std::string_view* text, int width) {
  std::string line;
  size_t i = 0;
  int columns = 0;
  int most = width == 0 ? 1'000'000 : std::abs(width);
  while (i < text->size() && columns < most) {
    auto byte = static_cast<unsigned char>((*text)[i]);
    if (byte >= ' ') {
      size_t length = DecodeUtf8(text->substr(i)).length;
      line.append(text->substr(i, length));
      i += length;
      ++columns;
    } else if (byte == '\t') {
      do {
        line += ' ';
        ++columns;
      } while ((columns & 7) && columns < most);
      ++i;
    } else {
      break;
    }
  }
  bool full = columns >= most && i < text->size() && static_cast<unsigned char>((*text)[i]) >= ' ';
  std::string_view rest = text->substr(i);
  if (!full) {
    if (rest.starts_with("\r\n"))
      rest.remove_prefix(2);
    else if (!rest.empty())
      rest.remove_prefix(1);
  }
  *text = rest.empty() ? std::string_view() : rest;
  return line;
}

}  // namespace

const char* NameOf(Mode mode) {
  constexpr const char* kNames[] = {"list",  "line",  "column", "html",     "insert", "tcl", "csv",
                                    "quote", "ascii", "json",   "markdown", "table",  "box"};
  return kNames[static_cast<int>(mode)];
}

bool NeedsQuote(std::string_view name) {
  auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; };
  if (name.empty() || !letter(name[0])) return true;
  for (char c : name)
    if (!letter(c) && !(c >= '0' && c <= '9')) return true;
  return sqlite3_keyword_check(name.data(), static_cast<int>(name.size())) != 0;
}

std::string QuoteName(std::string_view name) {
  if (!NeedsQuote(name)) return std::string(name);
  std::string out = "\"";
  for (char c : name) out.append(c == '"' ? 2 : 1, c);
  return out + "\"";
}

std::string QuoteText(std::string_view text) {
  std::string out = "'";
  for (char c : text) out.append(c == '\'' ? 2 : 1, c);
  return out + "'";
}

std::string EscapeText(std::string_view text) {
  bool ends = text.find('\n') != std::string_view::npos, returns = text.find('\r') != std::string_view::npos;
  if (!ends && !returns) return QuoteText(text);
  // A stand-in that does not occur.
  auto unused = [&](std::string first, std::string second) {
    for (const std::string& one : {first, second})
      if (text.find(one) == std::string_view::npos) return one;
    for (int i = 0;; ++i) {
      std::string one = "(" + first + std::to_string(i) + ")";
      if (text.find(one) == std::string_view::npos) return one;
    }
  };
  std::string end = unused("\\n", "\\012"), carriage = unused("\\r", "\\015"), plain;
  for (char c : text) {
    if (c == '\n')
      plain += end;
    else if (c == '\r')
      plain += carriage;
    else
      plain.append(c == '\'' ? 2 : 1, c);
  }
  std::string out = std::string(ends ? "replace(" : "") + (returns ? "replace(" : "") + "'" + plain + "'";
  if (returns) out += ",'" + carriage + "',char(13))";
  if (ends) out += ",'" + end + "',char(10))";
  return out;
}

std::string BlobText(const void* bytes, int size) {
  std::string out = "X'";
  for (int i = 0; i < size; ++i) {
    constexpr char kHex[] = "0123456789abcdef";
    auto byte = static_cast<const unsigned char*>(bytes)[i];
    out += kHex[byte >> 4];
    out += kHex[byte & 15];
  }
  return out + "'";
}

std::string NumberText(double value) {
  if (std::isinf(value)) return value < 0 ? "-1e999" : "1e999";
  char text[64];
  sqlite3_snprintf(sizeof text, text, "%!.20g", value);
  return text;
}

void AppendValue(std::string& out, sqlite3_stmt* stmt, int column, bool escape) {
  switch (sqlite3_column_type(stmt, column)) {
    case SQLITE_NULL: out += "NULL"; break;
    case SQLITE_INTEGER: out += ColumnText(stmt, column); break;
    case SQLITE_FLOAT: out += NumberText(sqlite3_column_double(stmt, column)); break;
    case SQLITE_BLOB: {
      const void* bytes = sqlite3_column_blob(stmt, column);
      out += BlobText(bytes, sqlite3_column_bytes(stmt, column));
      break;
    }
    default: out += escape ? EscapeText(ColumnText(stmt, column)) : QuoteText(ColumnText(stmt, column));
  }
}

void Shell::Row(sqlite3_stmt* stmt, int64_t number) {
  const Format& f = format_;
  int count = sqlite3_column_count(stmt);
  auto name = [&](int i) { return std::string_view(sqlite3_column_name(stmt, i)); };
  auto is_null = [&](int i) { return sqlite3_column_type(stmt, i) == SQLITE_NULL; };
  auto value = [&](int i) { return is_null(i) ? std::string_view(f.null_value) : ColumnText(stmt, i); };
  auto line = [&](auto&& one) {
    for (int i = 0; i < count; ++i) {
      if (i) out_ += f.column_separator;
      one(i);
    }
    out_ += f.row_separator;
  };
  bool first = number == 0 && f.headers;
  switch (f.mode) {
    case Mode::kList:
    case Mode::kAscii:
      if (first) line([&](int i) { out_ += name(i); });
      line([&](int i) { out_ += value(i); });
      break;
    case Mode::kCsv:
      if (first) line([&](int i) { AppendCsv(out_, name(i), f.column_separator); });
      line([&](int i) {
        if (is_null(i))
          out_ += f.null_value;
        else
          AppendCsv(out_, ColumnText(stmt, i), f.column_separator);
      });
      break;
    case Mode::kTcl:
      if (first) line([&](int i) { AppendC(out_, name(i)); });
      line([&](int i) { AppendC(out_, value(i)); });
      break;
    case Mode::kQuote:
      if (first) line([&](int i) { out_ += QuoteText(name(i)); });
      line([&](int i) {
        double number_value = 0;
        if (sqlite3_column_type(stmt, i) == SQLITE_FLOAT) number_value = sqlite3_column_double(stmt, i);
        if (std::isinf(number_value))
          out_ += number_value < 0 ? "-Inf" : "Inf";
        else
          AppendValue(out_, stmt, i, false);
      });
      break;
    case Mode::kHtml:
      for (bool heads : {true, false}) {
        if (heads && !first) continue;
        out_ += "<TR>";
        for (int i = 0; i < count; ++i) {
          out_ += heads ? "<TH>" : "<TD>";
          AppendHtml(out_, heads ? name(i) : value(i));
          out_ += heads ? "</TH>\n" : "</TD>\n";
        }
        out_ += "</TR>\n";
      }
      break;
    case Mode::kLine: {
      size_t width = 5;
      for (int i = 0; i < count; ++i) width = std::max(width, name(i).size());
      if (number) out_ += f.row_separator;
      for (int i = 0; i < count; ++i) {
        out_.append(width - std::min(width, name(i).size()), ' ');
        out_.append(name(i)).append(" = ").append(value(i)).append(f.row_separator);
      }
      break;
    }
    case Mode::kInsert:
      out_ += "INSERT INTO " + QuoteName(f.table);
      if (f.headers) {
        for (int i = 0; i < count; ++i) out_ += (i ? "," : "(") + QuoteName(name(i));
        out_ += ")";
      }
      for (int i = 0; i < count; ++i) {
        out_ += i ? "," : " VALUES(";
        AppendValue(out_, stmt, i, true);
      }
      out_ += ");\n";
      break;
    case Mode::kJson:
      out_ += number ? ",\n{" : "[{";
      for (int i = 0; i < count; ++i) {
        if (i) out_ += ',';
        AppendJson(out_, name(i));
        out_ += ':';
        switch (sqlite3_column_type(stmt, i)) {
          case SQLITE_NULL: out_ += "null"; break;
          case SQLITE_INTEGER: out_ += ColumnText(stmt, i); break;
          case SQLITE_FLOAT: {
            double number_value = sqlite3_column_double(stmt, i);
            if (std::isinf(number_value))
              out_ += NumberText(number_value);
            else
              out_ += ColumnText(stmt, i);
            break;
          }
          default: {
            const unsigned char* text = sqlite3_column_text(stmt, i);
            AppendJson(out_, {reinterpret_cast<const char*>(text),
                              static_cast<size_t>(sqlite3_column_bytes(stmt, i))});
          }
        }
      }
      out_ += '}';
      break;
    default: break;
  }
}

void Shell::EndRows(int64_t count) {
  if (format_.mode == Mode::kJson && count) out_ += "]\n";
}

// Rows that are shown in columns have to be there before the first is.
Task<int> Shell::Columns(Statement* statement) {
  sqlite3_stmt* stmt = statement->get();
  int count = sqlite3_column_count(stmt);
  if (format_.widths.size() < static_cast<size_t>(count)) format_.widths.resize(static_cast<size_t>(count));
  std::vector<std::vector<std::string>> rows;
  std::vector<bool> ends;
  int64_t held = 0;
  auto width = [&](int i) {
    int own = format_.widths[static_cast<size_t>(i)];
    return own ? own : format_.wrap;
  };
  std::vector<std::string> heads;
  for (int i = 0; i < count; ++i) {
    std::string_view rest = sqlite3_column_name(stmt, i);
    heads.push_back(TakeLine(&rest, width(i)));
  }
  bool any = false;
  while (statement->Step() == SQLITE_ROW) {
    any = true;
    {
      Native::Scope scope(native_);
      std::vector<std::string> quoted(static_cast<size_t>(count));
      std::vector<std::string_view> left(static_cast<size_t>(count));
      for (int i = 0; i < count; ++i) {
        auto at = static_cast<size_t>(i);
        if (format_.quote) {
          AppendValue(quoted[at], stmt, i, false);
          left[at] = quoted[at];
        } else {
          left[at] = sqlite3_column_type(stmt, i) == SQLITE_NULL ? std::string_view(format_.null_value)
                                                                 : ColumnText(stmt, i);
        }
      }
      for (bool more = true; more;) {
        more = false;
        std::vector<std::string> line;
        for (int i = 0; i < count; ++i) {
          std::string_view& rest = left[static_cast<size_t>(i)];
          line.push_back(TakeLine(&rest, width(i)));
          held += static_cast<int64_t>(line.back().size() + sizeof(std::string));
          more |= !rest.empty();
        }
        rows.push_back(std::move(line));
        ends.push_back(!more);
      }
    }
    if (!command_.machine.Spend(2) || held > command_.process.account->limits.memory_bytes / 4) break;
    co_await kernel::Yield(command_.process);
  }
  if (!any || count == 0) co_return 0;
  rows.insert(rows.begin(), std::move(heads));
  AppendTable(std::move(rows), std::move(ends), count);
  co_return 0;
}

void Shell::AppendTable(std::vector<std::vector<std::string>> rows, std::vector<bool> ends, int columns) {
  std::vector<int> wide(static_cast<size_t>(columns));
  for (size_t i = 0; i < wide.size(); ++i) {
    if (i < format_.widths.size()) wide[i] = std::abs(format_.widths[i]);
    for (const auto& row : rows) wide[i] = std::max(wide[i], static_cast<int>(CountUtf8(row[i])));
  }
  Mode mode = format_.mode;
  bool several = std::find(ends.begin(), ends.end(), false) != ends.end();
  auto rule = [&](std::string_view left, std::string_view middle, std::string_view right,
                  std::string_view dash) {
    out_ += left;
    for (size_t i = 0; i < wide.size(); ++i) {
      if (i) out_ += middle;
      for (int n = 0; n < wide[i] + 2; ++n) out_ += dash;
    }
    out_.append(right).append("\n");
  };
  auto table_rule = [&] { rule("+", "+", "+", "-"); };
  std::string_view bar = mode == Mode::kBox ? "│" : "|";
  if (mode == Mode::kTable) table_rule();
  if (mode == Mode::kBox) rule("┌", "┬", "┐", "─");
  if (mode != Mode::kColumn) {
    for (size_t i = 0; i < wide.size(); ++i) {
      auto blank = static_cast<size_t>(wide[i]) - CountUtf8(rows[0][i]);
      out_.append(bar)
          .append(" ")
          .append(blank / 2, ' ')
          .append(rows[0][i])
          .append((blank + 1) / 2, ' ')
          .append(" ");
    }
    out_.append(bar).append("\n");
    if (mode == Mode::kTable) table_rule();
    if (mode == Mode::kBox) rule("├", "┼", "┤", "─");
    if (mode == Mode::kMarkdown) rule("|", "|", "|", "-");
  }
  auto plain = [&](auto&& cell) {
    for (size_t i = 0; i < wide.size(); ++i) {
      if (i) out_ += "  ";
      cell(i);
    }
    out_ += '\n';
  };
  auto aligned = [&](size_t i) {
    return i < format_.widths.size() && format_.widths[i] < 0 ? -wide[i] : wide[i];
  };
  if (mode == Mode::kColumn && format_.headers) {
    plain([&](size_t i) { Pad(out_, rows[0][i], aligned(i)); });
    plain([&](size_t i) { out_.append(static_cast<size_t>(wide[i]), '-'); });
  }
  for (size_t r = 1; r < rows.size(); ++r) {
    if (mode == Mode::kColumn) {
      plain([&](size_t i) { Pad(out_, rows[r][i], aligned(i)); });
    } else {
      for (size_t i = 0; i < wide.size(); ++i) {
        out_.append(bar).append(" ");
        Pad(out_, rows[r][i], aligned(i));
        out_ += ' ';
      }
      out_.append(bar).append("\n");
    }
    if (several && ends[r - 1] && r + 1 < rows.size()) {
      if (mode == Mode::kTable) table_rule();
      if (mode == Mode::kBox) rule("├", "┼", "┤", "─");
      if (mode == Mode::kColumn) out_ += '\n';
    }
  }
  if (mode == Mode::kTable) table_rule();
  if (mode == Mode::kBox) rule("└", "┴", "┘", "─");
}

}  // namespace bivalve::commands::sqlite
