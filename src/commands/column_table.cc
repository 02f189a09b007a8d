#include "commands/column_table.h"

#include <algorithm>
#include <map>
#include <utility>

#include "base/char_width.h"
#include "base/utf8.h"

namespace bivalve::commands {
namespace {

constexpr int kMaxDepth = 200;

// The bytes of the first `width` columns.
size_t CutAt(std::string_view text, size_t width) {
  size_t at = 0, used = 0;
  while (at < text.size()) {
    Utf8Char c = DecodeUtf8(text.substr(at));
    auto wide = static_cast<size_t>(std::max(0, c.code == kInvalidChar ? 1 : CharWidth(c.code)));
    if (used + wide > width) break;
    used += wide;
    at += c.length;
  }
  return at;
}

void AppendJsonText(std::string& out, std::string_view text, bool lower) {
  constexpr std::string_view kHex = "0123456789abcdef";
  out += '"';
  for (char c : text) {
    auto byte = static_cast<unsigned char>(c);
    if (lower && c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
    switch (c) {
      case '"': out += "\\\""; break;
      case '\\': out += "\\\\"; break;
      case '\b': out += "\\b"; break;
      case '\t': out += "\\t"; break;
      case '\n': out += "\\n"; break;
      case '\f': out += "\\f"; break;
      case '\r': out += "\\r"; break;
      default:
        if (byte < 0x20 || byte == 0x7F) {
          out += "\\u00";
          out += kHex[byte >> 4];
          out += kHex[byte & 15];
        } else {
          out += c;
        }
    }
  }
  out += '"';
}

}  // namespace

size_t TextWidth(std::string_view text) {
  size_t width = 0;
  while (!text.empty()) {
    if (text[0] >= ' ' && text[0] < 0x7F) {
      ++width;
      text.remove_prefix(1);
      continue;
    }
    Utf8Char c = DecodeUtf8(text);
    width += static_cast<size_t>(std::max(0, c.code == kInvalidChar ? 1 : CharWidth(c.code)));
    text.remove_prefix(c.length);
  }
  return width;
}

std::string_view ColumnTable::Cell(size_t row, size_t column) const {
  return column < rows[row].size() ? std::string_view(rows[row][column]) : std::string_view();
}

std::vector<ColumnTable::Node> ColumnTable::Tree() const {
  std::vector<Node> nodes(rows.size());
  if (tree < 0) return nodes;
  std::map<std::string_view, size_t> by_id;
  for (size_t row = 0; row < rows.size(); ++row) by_id.emplace(Cell(row, static_cast<size_t>(tree_id)), row);
  for (size_t row = 0; row < rows.size(); ++row) {
    auto parent = by_id.find(Cell(row, static_cast<size_t>(tree_parent)));
    if (parent == by_id.end() || parent->second == row) continue;
    nodes[parent->second].children.push_back(row);
    nodes[row].is_child = true;
  }
  return nodes;
}

void ColumnTable::AppendRow(std::string& out, const std::vector<std::string>& cells,
                            const std::vector<size_t>& widths) const {
  std::vector<std::string> now(cells);
  size_t last_shown = order.size();
  for (size_t i = 0; i < order.size(); ++i)
    if (!columns[order[i]].hidden) last_shown = i;
  for (bool more = true; more;) {
    more = false;
    std::string line;
    for (size_t i = 0; i < order.size(); ++i) {
      const TableColumn& column = columns[order[i]];
      if (column.hidden) continue;
      std::string_view text = now[i];
      std::string rest;
      if (TextWidth(text) > widths[i] && (column.truncate || column.wrap)) {
        size_t cut = std::max<size_t>(CutAt(text, widths[i]), 1);
        if (column.wrap && !column.truncate) rest = text.substr(cut);
        text = text.substr(0, cut);
      }
      size_t used = TextWidth(text);
      size_t pad = used < widths[i] ? widths[i] - used : 0;
      const bool last = i == last_shown;
      // What is not there needs no place at the end of a line.
      if (column.right && !(last && text.empty())) line.append(pad, ' ');
      line += text;
      if (!column.right && !last) line.append(pad, ' ');
      if (!last) line += separator;
      more |= !rest.empty();
      now[i] = std::move(rest);
    }
    out += line + '\n';
  }
}

std::string ColumnTable::Text(Meter& meter) const {
  std::vector<std::vector<std::string>> cells;
  std::vector<Node> nodes = Tree();
  // Rows in the tree's order, with what draws it in front.
  struct Pending {
    size_t row;
    std::string prefix, mark;
    int depth;
  };
  std::vector<Pending> todo;
  for (size_t row = rows.size(); row-- > 0;)
    if (!nodes[row].is_child) todo.push_back({row, {}, {}, 0});
  while (!todo.empty()) {
    Pending one = std::move(todo.back());
    todo.pop_back();
    if (!meter.Spend(static_cast<int64_t>(order.size() * 4 + 4)) || !meter.HoldMore(cells, 1)) return {};
    std::vector<std::string> line;
    for (size_t column : order) {
      std::string text(Cell(one.row, column));
      if (static_cast<int>(column) == tree) text = one.prefix + one.mark + text;
      line.push_back(std::move(text));
    }
    cells.push_back(std::move(line));
    if (one.depth > kMaxDepth) continue;
    const std::vector<size_t>& children = nodes[one.row].children;
    std::string below = one.prefix + (one.mark.empty() ? "" : one.mark == "└─" ? "  " : "│ ");
    for (size_t i = children.size(); i-- > 0;)
      todo.push_back({children[i], below, i + 1 == children.size() ? "└─" : "├─", one.depth + 1});
  }

  std::vector<std::string> heading;
  for (size_t column : order) heading.push_back(columns[column].name);
  std::vector<size_t> widths(order.size(), 1);
  size_t total = 0, shown = 0;
  for (size_t i = 0; i < order.size(); ++i) {
    if (columns[order[i]].hidden) continue;
    if (!meter.Spend(static_cast<int64_t>(cells.size()))) return {};
    if (headings) widths[i] = std::max(widths[i], TextWidth(heading[i]));
    for (const auto& line : cells) widths[i] = std::max(widths[i], TextWidth(line[i]));
    bool any = headings && !heading[i].empty();
    for (const auto& line : cells) any |= !line[i].empty();
    if (!any) widths[i] = 0;
    total += widths[i];
    ++shown;
  }
  if (shown) total += (shown - 1) * TextWidth(separator);
  while (total > width) {
    // Of the columns that may be narrower the widest one.
    size_t widest = order.size();
    for (size_t i = 0; i < order.size(); ++i) {
      const TableColumn& column = columns[order[i]];
      if (column.hidden || !(column.truncate || column.wrap) || widths[i] <= 1) continue;
      if (widest == order.size() || widths[i] > widths[widest]) widest = i;
    }
    if (widest == order.size()) break;
    --widths[widest];
    --total;
  }
  std::string out;
  if (headings && !cells.empty()) AppendRow(out, heading, widths);
  for (const auto& line : cells) {
    size_t before = out.size();
    AppendRow(out, line, widths);
    size_t row = out.size() - before;
    if (!meter.Spend(static_cast<int64_t>(row / 8 + order.size() * 4)) || !meter.HoldMore(out, 2 * row))
      return {};
  }
  return out;
}

void ColumnTable::AppendJsonRow(std::string& out, size_t row, const std::vector<Node>& nodes,
                                int depth) const {
  std::string indent(static_cast<size_t>(depth) * 3, ' ');
  out += "{\n";
  bool first = true;
  for (size_t column : order) {
    if (columns[column].hidden) continue;
    if (!std::exchange(first, false)) out += ",\n";
    out += indent + "   ";
    AppendJsonText(out, columns[column].name, true);
    out += ": ";
    if (Cell(row, column).empty()) {
      out += "null";
    } else {
      AppendJsonText(out, Cell(row, column), false);
    }
  }
  const std::vector<size_t>& children = nodes[row].children;
  if (!children.empty() && depth < kMaxDepth) {
    out += ",\n" + indent + "   \"children\": [\n" + indent + "      ";
    for (size_t i = 0; i < children.size(); ++i) {
      if (i) out += ",";
      AppendJsonRow(out, children[i], nodes, depth + 2);
    }
    out += "\n" + indent + "   ]";
  }
  out += "\n" + indent + "}";
}

std::string ColumnTable::Json(Meter& meter) const {
  if (rows.empty()) return {};
  std::vector<Node> nodes = Tree();
  std::string out = "{\n   ";
  AppendJsonText(out, json_name, true);
  out += ": [\n      ";
  bool first = true;
  for (size_t row = 0; row < rows.size(); ++row) {
    if (nodes[row].is_child) continue;
    if (!std::exchange(first, false)) out += ",";
    if (!meter.Spend(static_cast<int64_t>(order.size() * 16)) || !meter.HoldMore(out, 4096)) return {};
    AppendJsonRow(out, row, nodes, 2);
  }
  return out + "\n   ]\n}\n";
}

}  // namespace bivalve::commands
