// ColumnTable: rows of cells as a table of text or as JSON, for column -t. Layout after libsmartcols. Pure;
// paid for on the meter, and cut short when that says stop.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/meter.h"

namespace bivalve::commands {

// The columns of a terminal that a text takes.
size_t TextWidth(std::string_view text);

struct TableColumn {
  std::string name;
  bool named = false, hidden = false, right = false, truncate = false, wrap = false;
};

struct ColumnTable {
  std::vector<TableColumn> columns;
  std::vector<size_t> order;                   // indexes of columns, as they are shown
  std::vector<std::vector<std::string>> rows;  // a row may be shorter than `columns`
  std::string separator = "  ";
  std::string json_name = "table";
  size_t width = 80;  // what -T and -W aim at
  bool headings = false;
  // A tree: the indexes of the columns, or -1.
  int tree = -1, tree_id = -1, tree_parent = -1;

  std::string Text(Meter& meter) const;
  std::string Json(Meter& meter) const;

 private:
  struct Node {
    std::vector<size_t> children;
    bool is_child = false;
  };
  std::vector<Node> Tree() const;
  std::string_view Cell(size_t row, size_t column) const;
  void AppendRow(std::string& out, const std::vector<std::string>& cells,
                 const std::vector<size_t>& widths) const;
  void AppendJsonRow(std::string& out, size_t row, const std::vector<Node>& nodes, int depth) const;
};

}  // namespace bivalve::commands
