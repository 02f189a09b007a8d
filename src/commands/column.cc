// column: text in columns.
#include <algorithm>

#include "base/utf8.h"
#include "commands/column_table.h"
#include "commands/command.h"
#include "commands/numbers.h"
#include "kernel/exec.h"

namespace bivalve::commands {
namespace {

constexpr Option kOptions[] = {
    {'c', "output-width", Takes::kArgument},
    {'d', "table-noheadings"},
    {'E', "table-noextreme", Takes::kArgument},
    {'e', "table-header-repeat"},
    {'H', "table-hide", Takes::kArgument},
    {'h', "", Takes::kNothing, kHelpOption},
    {'i', "tree-id", Takes::kArgument},
    {'J', "json"},
    {'L', "keep-empty-lines"},
    {'l', "table-columns-limit", Takes::kArgument},
    {'N', "table-columns", Takes::kArgument},
    {'n', "table-name", Takes::kArgument},
    {'O', "table-order", Takes::kArgument},
    {'o', "output-separator", Takes::kArgument},
    {'p', "tree-parent", Takes::kArgument},
    {'R', "table-right", Takes::kArgument},
    {'r', "tree", Takes::kArgument},
    {'s', "separator", Takes::kArgument},
    {'T', "table-truncate", Takes::kArgument},
    {'t', "table"},
    {'V', "", Takes::kNothing, kVersionOption},
    {'W', "table-wrap", Takes::kArgument},
    {'x', "fillrows"},
};

constexpr Usage kUsage{
    .help = R"(Usage: column [OPTION]... [FILE]...
Write the lines of each FILE (standard input) in columns.

  -t, --table                     each line is a row, its words are cells
  -s, --separator=CHARS           any of CHARS ends a cell, not white space
  -o, --output-separator=STRING   STRING between columns, not two blanks
  -N, --table-columns=NAMES       names of the columns, separated by commas
  -l, --table-columns-limit=N     the last of N columns gets the rest of the line
  -R, --table-right=COLUMNS       align to the right
  -H, --table-hide=COLUMNS        leave out; - is all without a name
  -O, --table-order=COLUMNS       these come first
  -T, --table-truncate=COLUMNS    cut off where the table is too wide
  -W, --table-wrap=COLUMNS        go on below where the table is too wide
  -E, --table-noextreme=COLUMNS   long cells do not make the column wider (has no effect)
  -d, --table-noheadings          no names above the columns
  -e, --table-header-repeat       names on each page (has no effect)
  -n, --table-name=NAME           the name of the table in JSON
  -J, --json                      write JSON
  -r, --tree=COLUMN               draw a tree in this column
  -i, --tree-id=COLUMN            what names a line
  -p, --tree-parent=COLUMN        what names the line above
  -L, --keep-empty-lines          empty lines count
  -c, --output-width=WIDTH        WIDTH columns of the terminal
  -x, --fillrows                  fill rows before columns
  -h, --help                      this text
  -V, --version                   the version

COLUMNS are names or numbers from 1, separated by commas; 0 is all of them.
)",
    .options = kOptions,
    .package = "util-linux 2.38.1",
};

constexpr size_t kTab = 8;

// Bytes that are no UTF-8 as "\xff".
std::string Printable(std::string_view line) {
  constexpr std::string_view kHex = "0123456789abcdef";
  std::string out;
  while (!line.empty()) {
    Utf8Char c = DecodeUtf8(line);
    if (c.code == kInvalidChar) {
      auto byte = static_cast<unsigned char>(line[0]);
      out += "\\x";
      out += kHex[byte >> 4];
      out += kHex[byte & 15];
    } else {
      out += line.substr(0, c.length);
    }
    line.remove_prefix(c.length);
  }
  return out;
}

class Column {
 public:
  explicit Column(Process& process) : command_(process, kUsage) {}
  friend kernel::Scheduler& SchedulerOf(Column& column) { return SchedulerOf(column.command_); }

  Task<int> Run() {
    auto args = co_await command_.Parse();
    if (!args) co_return command_.status;
    std::string_view columns = kernel::GetEnv(command_.process.env, "COLUMNS");
    if (auto width = ParseInteger(columns); width && *width > 0) width_ = static_cast<size_t>(*width);
    for (const ParsedOption& option : args->options)
      if (!co_await TakeOption(option)) co_return command_.status;
    std::string complaint = Check();
    if (!complaint.empty()) {
      co_await command_.Report(complaint);
      co_return command_.status;
    }
    if (args->operands.empty()) args->operands.push_back("-");
    bool from_stdin = args->operands[0] == "-";
    for (std::string_view name : args->operands) {
      auto file = from_stdin ? co_await command_.OpenInput("-")
                             : co_await command_.vfs.Open(command_.process, std::string(name),
                                                          kernel::OpenFlags::Read());
      if (!file) {
        co_await command_.Report(std::string(name) + ": " + Why(file.error()));
        continue;
      }
      if (!co_await Read(std::move(*file))) co_return command_.status;
    }
    if (!table_mode_) {
      Fill();
    } else if (!table_.rows.empty()) {
      complaint = Settle();
      if (!complaint.empty()) {
        co_await command_.Report(complaint);
        co_return command_.status;
      }
      out_ = json_ ? table_.Json(command_.machine) : table_.Text(command_.machine);
    }
    command_.machine.SpendBytes(out_.size() * 4);
    (void)co_await command_.out.Write(out_);
    co_return co_await command_.Finish();
  }

 private:
  Task<bool> TakeOption(const ParsedOption& option) {
    std::string_view value = option.value;
    switch (option.id) {
      case 'c': {
        auto width = ParseInteger(value);
        if (!width || *width < 0 || *width > UINT32_MAX) {
          co_await command_.Report("invalid columns argument: '" + std::string(value) + "'" +
                                   (width ? ": Numerical result out of range" : ""));
          co_return false;
        }
        width_ = static_cast<size_t>(*width);
        break;
      }
      case 'l': {
        auto limit = ParseInteger(value);
        if (!limit || *limit < 0 || *limit > UINT32_MAX) {
          co_await command_.Report("invalid columns limit argument: '" + std::string(value) + "'");
          co_return false;
        }
        if (*limit == 0) {
          co_await command_.Report("columns limit must be greater than zero");
          co_return false;
        }
        limit_ = static_cast<size_t>(*limit);
        break;
      }
      case 'd': no_headings_ = true; break;
      case 'J':
        json_ = true;
        table_mode_ = true;
        break;
      case 'L': keep_empty_ = true; break;
      case 't': table_mode_ = true; break;
      case 'x': fill_rows_ = true; break;
      case 'N': names_ = value; break;
      case 'n': table_.json_name = value; break;
      case 'o': table_.separator = value; break;
      case 's':
        separators_ = value;
        greedy_ = false;
        break;
      case 'H': hide_ = value; break;
      case 'O': order_ = value; break;
      case 'R': right_ = value; break;
      case 'T': truncate_ = value; break;
      case 'W': wrap_ = value; break;
      case 'E': extreme_ = value; break;
      case 'r': tree_ = value; break;
      case 'i': id_ = value; break;
      case 'p': parent_ = value; break;
    }
    co_return true;
  }

  std::string Check() const {
    if (table_mode_ && fill_rows_) return "mutually exclusive arguments: --table --fillrows";
    if (tree_.data() && (!id_.data() || !parent_.data()))
      return "options --tree-id and --tree-parent are required for tree formatting";
    if (!table_mode_ && (names_.data() || hide_.data() || order_.data() || right_.data() ||
                         truncate_.data() || wrap_.data() || extreme_.data() || tree_.data()))
      return "option --table required for all --table-*";
    if (json_ && !names_.data()) return "option --table-columns required for --json";
    return {};
  }

  Task<bool> Read(FileRef file) {
    kernel::Reader in(command_.process, std::move(file));
    for (;;) {
      auto line = co_await in.Line();
      if (!line) {
        co_await command_.Report("read failed: " + Why(line.error()));
        co_return false;
      }
      if (!*line) co_return true;
      std::string_view text = **line;
      if (text.ends_with('\n')) text.remove_suffix(1);
      text = text.substr(0, text.find('\0'));
      command_.machine.SpendBytes(text.size() * 4 + 64);
      bool empty = text.find_first_not_of(" \t\r\v\f") == std::string_view::npos;
      if (empty && !keep_empty_) continue;
      std::string shown = empty ? std::string() : Printable(text);
      if (!table_mode_) {
        entries_.push_back(std::move(shown));
        continue;
      }
      Split(shown);
      if (json_ && table_.rows.back().size() > NamedColumns()) {
        co_await command_.Report("line " + std::to_string(table_.rows.size() + 1) +
                                 ": for JSON the name of the column " + std::to_string(NamedColumns() + 1) +
                                 " is required");
        co_return false;
      }
    }
  }

  size_t NamedColumns() const {
    size_t count = 0;
    for (size_t i = 0; i < names_.size(); ++i) count += names_[i] != ',' && (i == 0 || names_[i - 1] == ',');
    return count;
  }

  void Split(std::string_view line) {
    std::vector<std::string>& row = table_.rows.emplace_back();
    if (line.empty()) return;
    std::string_view separators = separators_.data() ? separators_ : std::string_view("\t \n\v\f\r");
    for (;;) {
      if (greedy_) {
        line.remove_prefix(std::min(line.find_first_not_of(separators), line.size()));
        if (line.empty()) return;
      }
      if (limit_ && row.size() + 1 == limit_) {
        row.emplace_back(line);
        return;
      }
      size_t end = line.find_first_of(separators);
      row.emplace_back(line.substr(0, end));
      if (end == std::string_view::npos) return;
      line.remove_prefix(end + 1);
      if (limit_ && row.size() + 1 == limit_) {
        row.emplace_back(line);
        return;
      }
    }
  }

  // The columns that a list names; false: one is none.
  bool Find(std::string_view list, std::vector<size_t>& found, std::string& error) const {
    if (!list.data()) return true;
    for (;;) {
      std::string_view name = list.substr(0, list.find(','));
      auto number = ParseInteger(name);
      bool known = false;
      for (size_t i = 0; i < table_.columns.size() && !known; ++i) {
        known = table_.columns[i].named && table_.columns[i].name == name;
        if (known) found.push_back(i);
      }
      if (!known && number && *number >= 0) {
        known = true;
        if (*number == 0)
          for (size_t i = 0; i < table_.columns.size(); ++i) found.push_back(i);
        else if (static_cast<size_t>(*number) <= table_.columns.size())
          found.push_back(static_cast<size_t>(*number) - 1);
      }
      if (!known) {
        error = "undefined column name '" + std::string(name) + "'";
        return false;
      }
      if (name.size() == list.size()) return true;
      list.remove_prefix(name.size() + 1);
    }
  }

  // Gives columns their properties; the complaint when that is impossible.
  std::string Settle() {
    size_t count = 0;
    for (const auto& row : table_.rows) count = std::max(count, row.size());
    if (names_.data()) {
      for (std::string_view rest = names_;;) {
        std::string_view name = rest.substr(0, rest.find(','));
        if (!name.empty()) table_.columns.push_back({.name = std::string(name), .named = true});
        if (name.size() == rest.size()) break;
        rest.remove_prefix(name.size() + 1);
      }
      table_.headings = !no_headings_;
    }
    while (table_.columns.size() < count) table_.columns.emplace_back();
    table_.width = width_;
    std::string error;
    auto each = [&](std::string_view list, bool TableColumn::* flag) {
      std::vector<size_t> found;
      if (!Find(list, found, error)) return false;
      for (size_t i : found) table_.columns[i].*flag = true;
      return true;
    };
    if (hide_ == "-") {
      for (TableColumn& column : table_.columns) column.hidden |= !column.named;
    } else if (!each(hide_, &TableColumn::hidden)) {
      return error;
    }
    std::vector<size_t> extreme;
    if (!each(right_, &TableColumn::right) || !each(truncate_, &TableColumn::truncate) ||
        !each(wrap_, &TableColumn::wrap) || !Find(extreme_, extreme, error))
      return error;
    if (!Find(order_, table_.order, error)) return error;
    std::vector<bool> named(table_.columns.size());
    for (size_t column : table_.order) named[column] = true;
    for (size_t i = 0; i < table_.columns.size(); ++i)
      if (!named[i]) table_.order.push_back(i);
    auto one = [&](std::string_view name, int* index) {
      std::vector<size_t> found;
      if (!Find(name, found, error)) return false;
      if (!found.empty()) *index = static_cast<int>(found[0]);
      return true;
    };
    if (!one(tree_, &table_.tree) || !one(id_, &table_.tree_id) || !one(parent_, &table_.tree_parent))
      return error;
    if (table_.tree_id < 0 || table_.tree_parent < 0) table_.tree = -1;
    return {};
  }

  void Fill() {
    size_t widest = 0;
    for (const std::string& entry : entries_) widest = std::max(widest, TextWidth(entry));
    if (widest >= width_) {
      for (const std::string& entry : entries_) out_ += entry + '\n';
      return;
    }
    widest = (widest + kTab) / kTab * kTab;
    size_t columns = std::max<size_t>(1, width_ / widest);
    size_t rows = (entries_.size() + columns - 1) / columns;
    if (fill_rows_) rows = 1;
    size_t used = 0, end = widest, column = 0;
    auto put = [&](const std::string& entry) {
      out_ += entry;
      used += TextWidth(entry);
    };
    auto pad = [&] {
      for (size_t next; (next = (used + kTab) / kTab * kTab) <= end; used = next) out_ += '\t';
      end += widest;
    };
    auto new_line = [&] {
      out_ += '\n';
      used = column = 0;
      end = widest;
    };
    if (fill_rows_) {
      for (const std::string& entry : entries_) {
        put(entry);
        if (++column == columns) {
          new_line();
        } else {
          pad();
        }
      }
      if (used) new_line();
      return;
    }
    for (size_t row = 0; row < rows; ++row) {
      size_t at = row;
      for (column = 0; column < columns; ++column) {
        put(entries_[at]);
        if ((at += rows) >= entries_.size()) break;
        pad();
      }
      new_line();
    }
  }

  Command command_;
  ColumnTable table_;
  std::vector<std::string> entries_;
  std::string out_;
  std::string_view separators_, names_, hide_, order_, right_, truncate_, wrap_, extreme_, tree_, id_,
      parent_;
  size_t width_ = 80, limit_ = 0;
  bool table_mode_ = false, fill_rows_ = false, json_ = false, keep_empty_ = false, no_headings_ = false,
       greedy_ = true;
};

}  // namespace

Task<int> ColumnMain(Process& process) {
  Column column(process);
  co_return co_await column.Run();
}

}  // namespace bivalve::commands
