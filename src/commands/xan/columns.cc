// What changes columns, turns rows about, and shows them.
#include <algorithm>

#include "base/json_text.h"
#include "base/utf8.h"
#include "commands/xan/xan.h"
#include "commands/yq/formats.h"

namespace bivalve::commands::xan {

Task<bool> Xan::Select() {
  if (args_.operands.empty()) co_return co_await Fails("xan select: no columns specified");
  auto source = co_await OpenOperand(1);
  if (!source) co_return false;
  std::vector<size_t> columns = Columns(args_.operands[0], source->header());
  auto pick = [&](const Row& row) {
    Row made;
    for (size_t column : columns) made.push_back(row[column]);
    return made;
  };
  co_await Put(pick(source->header()));
  Row row;
  while (co_await Next(source.get(), &row)) co_await Put(pick(row));
  co_return true;
}

Task<bool> Xan::Drop() {
  if (args_.operands.empty()) co_return co_await Fails("xan drop: no columns specified");
  auto source = co_await OpenOperand(1);
  if (!source) co_return false;
  std::vector<bool> dropped(source->header().size());
  for (size_t column : Columns(args_.operands[0], source->header())) dropped[column] = true;
  auto pick = [&](const Row& row) {
    Row made;
    for (size_t i = 0; i < row.size(); ++i)
      if (!dropped[i]) made.push_back(row[i]);
    return made;
  };
  co_await Put(pick(source->header()));
  Row row;
  while (co_await Next(source.get(), &row)) co_await Put(pick(row));
  co_return true;
}

Task<bool> Xan::Rename() {
  if (args_.operands.empty()) co_return co_await Fails("xan rename: no new name(s) specified");
  auto source = co_await OpenOperand(1);
  if (!source) co_return false;
  Row header = source->header();
  std::vector<std::string> names = SplitList(args_.operands[0]);
  if (args_.Has("s")) {
    std::vector<std::string> old = SplitList(args_.Get("s"));
    for (std::string& name : header)
      for (size_t i = std::min(old.size(), names.size()); i-- > 0;)
        if (old[i] == name && !names[i].empty()) {
          name = names[i];
          break;
        }
  } else {
    for (size_t i = 0; i < header.size() && i < names.size(); ++i) header[i] = names[i];
  }
  co_await Put(header);
  Row row;
  while (co_await Next(source.get(), &row)) co_await Put(row);
  co_return true;
}

Task<bool> Xan::Enumerate() {
  auto source = co_await OpenOperand(0);
  if (!source) co_return false;
  Row header = source->header();
  header.insert(header.begin(), args_.Get("c", "index"));
  co_await Put(header);
  Row row;
  for (int64_t i = 0; co_await Next(source.get(), &row); ++i) {
    row.insert(row.begin(), std::to_string(i));
    co_await Put(row);
  }
  co_return true;
}

Task<bool> Xan::Map() {
  if (args_.operands.empty()) co_return co_await Fails("xan map: no expression specified");
  auto source = co_await OpenOperand(1);
  if (!source) co_return false;
  std::string problem;
  auto parsed = Moonblade::Parse(args_.operands[0], source->header(), &problem);
  if (parsed.empty()) co_return co_await Fails("xan map: " + problem);
  Row header = source->header();
  std::vector<size_t> places;
  for (const auto& one : parsed) {
    int there = args_.Has("O") ? source->Find(one.name) : -1;
    places.push_back(there >= 0 ? static_cast<size_t>(there) : header.size());
    if (there < 0) header.push_back(one.name);
  }
  co_await Put(header);
  Row row;
  for (int64_t index = 0; co_await Next(source.get(), &row); ++index) {
    Row made = row;
    made.resize(header.size());
    bool skip = false;
    for (size_t i = 0; i < parsed.size(); ++i) {
      Value value = Moonblade::Evaluate(*parsed[i].tree, row, index, -1, command_.machine);
      skip = skip || (args_.Has("filter") && value.IsNull());
      made[places[i]] = value.ToText();
    }
    if (!skip) co_await Put(std::move(made));
  }
  co_return true;
}

Task<bool> Xan::Transform() {
  if (args_.operands.size() < 2)
    co_return co_await Fails("xan transform: usage: xan transform COLUMN EXPR [FILE]");
  auto source = co_await OpenOperand(2);
  if (!source) co_return false;
  std::vector<std::string> names = SplitList(args_.operands[0]);
  std::vector<std::string> renames = args_.Has("r") ? SplitList(args_.Get("r")) : std::vector<std::string>();
  Row header = source->header();
  std::vector<size_t> columns;
  for (size_t i = 0; i < names.size(); ++i) {
    int column = source->Find(names[i]);
    if (column < 0) co_return co_await Fails("xan transform: column '" + names[i] + "' not found");
    columns.push_back(static_cast<size_t>(column));
    if (i < renames.size() && !renames[i].empty()) header[columns.back()] = renames[i];
  }
  std::string problem;
  auto parsed = Moonblade::Parse(args_.operands[1], source->header(), &problem);
  if (parsed.empty()) co_return co_await Fails("xan transform: " + problem);
  co_await Put(header);
  Row row;
  for (int64_t index = 0; co_await Next(source.get(), &row); ++index) {
    Row made = row;
    for (size_t column : columns)
      made[column] =
          Moonblade::Evaluate(*parsed[0].tree, row, index, static_cast<int>(column), command_.machine)
              .ToText();
    co_await Put(std::move(made));
  }
  co_return true;
}

Task<bool> Xan::FlatMap() {
  if (args_.operands.empty()) co_return co_await Fails("xan flatmap: no expression specified");
  auto source = co_await OpenOperand(1);
  if (!source) co_return false;
  std::string problem;
  auto parsed = Moonblade::Parse(args_.operands[0], source->header(), &problem);
  if (parsed.empty()) co_return co_await Fails("xan flatmap: " + problem);
  Row header = source->header();
  for (const auto& one : parsed) header.push_back(one.name);
  co_await Put(header);
  Row row;
  for (int64_t index = 0; co_await Next(source.get(), &row); ++index) {
    std::vector<Value> values;
    size_t most = 1;
    for (const auto& one : parsed) {
      values.push_back(Moonblade::Evaluate(*one.tree, row, index, -1, command_.machine));
      most = std::max(most, values.back().items.size());
    }
    for (size_t i = 0; i < most; ++i) {
      Row made = row;
      for (const Value& value : values) {
        if (value.type == Value::Type::kList)
          made.push_back(i < value.items.size() ? value.items[i].ToText() : "");
        else
          made.push_back(i == 0 ? value.ToText() : "");
      }
      co_await Put(std::move(made));
    }
  }
  co_return true;
}

Task<bool> Xan::Explode() {
  if (args_.operands.empty()) co_return co_await Fails("xan explode: usage: xan explode COLUMN [FILE]");
  auto source = co_await OpenOperand(1);
  if (!source) co_return false;
  int found = source->Find(args_.operands[0]);
  if (found < 0) co_return co_await Fails("xan explode: column '" + args_.operands[0] + "' not found");
  size_t column = static_cast<size_t>(found);
  std::string separator = args_.Get("s", "|");
  Row header = source->header();
  if (args_.Has("r")) header[column] = args_.Get("r");
  co_await Put(header);
  Row row;
  while (co_await Next(source.get(), &row)) {
    std::string value = row[column];
    if (value.empty()) {
      if (!args_.Has("drop-empty")) co_await Put(row);
      continue;
    }
    for (size_t at = 0; at <= value.size();) {
      size_t end = separator.empty() ? at + DecodeUtf8(std::string_view(value).substr(at)).length
                                     : value.find(separator, at);
      bool last = end == std::string::npos || (separator.empty() && end >= value.size());
      row[column] = value.substr(at, last ? std::string::npos : end - at);
      co_await Put(row);
      if (last || command_.OutputFailed()) break;
      at = end + separator.size();
    }
  }
  co_return true;
}

Task<bool> Xan::Implode() {
  if (args_.operands.empty()) co_return co_await Fails("xan implode: usage: xan implode COLUMN [FILE]");
  auto source = co_await OpenOperand(1);
  if (!source) co_return false;
  int found = source->Find(args_.operands[0]);
  if (found < 0) co_return co_await Fails("xan implode: column '" + args_.operands[0] + "' not found");
  size_t column = static_cast<size_t>(found);
  Row header = source->header();
  if (args_.Has("r")) header[column] = args_.Get("r");
  co_await Put(header);
  Row row, held;
  bool any = false;
  while (co_await Next(source.get(), &row)) {
    bool same = any;
    for (size_t i = 0; same && i < row.size(); ++i) same = i == column || row[i] == held[i];
    if (same) {
      if (!command_.machine.HoldMore(held[column], row[column].size() + 1)) co_return false;
      held[column] += args_.Get("s", "|") + row[column];
      continue;
    }
    if (any) co_await Put(held);
    held = row;
    any = true;
  }
  if (any) co_await Put(held);
  co_return true;
}

Task<bool> Xan::Transpose() {
  auto source = co_await OpenOperand(0);
  Rows rows;
  if (!source || !co_await ReadAll(source.get(), &rows)) co_return false;
  const Row& header = source->header();
  if (rows.empty()) {
    co_await Put({"column"});
    for (const std::string& name : header) co_await Put({name});
    co_return true;
  }
  for (size_t i = 0; i < header.size(); ++i) {
    Row made{header[i]};
    for (size_t j = 0; j < rows.size(); ++j)
      made.push_back(i == 0 && rows[j][0].empty() ? "row_" + std::to_string(j) : rows[j][i]);
    command_.machine.Spend(static_cast<int64_t>(rows.size()));
    co_await Put(std::move(made));
  }
  co_return true;
}

namespace {

std::string Repeat(std::string_view text, size_t count) {
  std::string out;
  for (size_t i = 0; i < count; ++i) out += text;
  return out;
}

}  // namespace

Task<bool> Xan::View() {
  auto source = co_await OpenOperand(0);
  Rows rows;
  if (!source) co_return false;
  int64_t most = args_.Number("n", 0).value_or(0);
  if (!co_await ReadAll(source.get(), &rows)) co_return false;
  if (most > 0 && static_cast<int64_t>(rows.size()) > most) rows.resize(static_cast<size_t>(most));
  const Row& header = source->header();
  std::vector<size_t> widths;
  for (const std::string& name : header) widths.push_back(CountUtf8(name));
  for (const Row& row : rows) {
    for (size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], CountUtf8(row[i]));
    command_.machine.Spend(static_cast<int64_t>(row.size()));
  }
  auto border = [&](std::string_view left, std::string_view middle, std::string_view right) {
    std::string line(left);
    for (size_t i = 0; i < widths.size(); ++i) {
      if (i) line += middle;
      line += Repeat("─", widths[i] + 2);
    }
    line += right;
    return line + "\n";
  };
  auto cells = [&](const Row& row) {
    std::string line = "│";
    for (size_t i = 0; i < widths.size(); ++i) {
      if (i) line += "│";
      line += " " + row[i];
      line.append(widths[i] - CountUtf8(row[i]) + 1, ' ');
    }
    return line + "│\n";
  };
  (void)co_await command_.out.Write(border("┌", "┬", "┐") + cells(header) + border("├", "┼", "┤"));
  for (const Row& row : rows) {
    if (command_.OutputFailed()) co_return false;
    std::string line = cells(row);
    command_.machine.SpendBytes(line.size());
    (void)co_await command_.out.Write(line);
    co_await kernel::Yield(command_.process);
  }
  (void)co_await command_.out.Write(border("└", "┴", "┘"));
  co_return true;
}

Task<bool> Xan::Flatten() {
  auto source = co_await OpenOperand(0);
  if (!source) co_return false;
  int64_t most = args_.Number("l", 0).value_or(0);
  std::vector<size_t> columns;
  if (args_.Has("s")) {
    for (const std::string& name : SplitList(args_.Get("s")))
      if (int at = source->Find(name); at >= 0) columns.push_back(static_cast<size_t>(at));
  } else {
    for (size_t i = 0; i < source->header().size(); ++i) columns.push_back(i);
  }
  size_t width = 0;
  for (size_t column : columns) width = std::max(width, CountUtf8(source->header()[column]));
  Row row;
  for (int64_t i = 0; (most <= 0 || i < most) && co_await Next(source.get(), &row); ++i) {
    std::string text = i ? "\n" : "";
    text += "Row n°" + std::to_string(i) + "\n" + Repeat("─", 80) + "\n";
    for (size_t column : columns) {
      const std::string& name = source->header()[column];
      text += name + std::string(width - CountUtf8(name) + 1, ' ') + row[column] + "\n";
    }
    command_.machine.SpendBytes(text.size());
    (void)co_await command_.out.Write(text);
  }
  co_return true;
}

namespace {

std::string JsonString(std::string_view text) {
  std::string out;
  AppendJsonString(out, text);
  return out;
}

std::string JsonField(std::string_view field) {
  Value value = Value::OfField(field);
  switch (value.type) {
    case Value::Type::kNull: return "null";
    case Value::Type::kString: return JsonString(field);
    default: return value.ToText();
  }
}

}  // namespace

Task<bool> Xan::To() {
  if (args_.operands.empty()) co_return co_await Fails("xan to: usage: xan to <format> [FILE]");
  if (args_.operands[0] != "json")
    co_return co_await Fails("xan to: unsupported format '" + args_.operands[0] + "'");
  auto source = co_await OpenOperand(1);
  if (!source) co_return false;
  Row row;
  bool any = false;
  while (co_await Next(source.get(), &row)) {
    std::string text = any ? ",\n  {" : "[\n  {";
    any = true;
    for (size_t i = 0; i < row.size(); ++i)
      text += (i ? ",\n    " : "\n    ") + JsonString(source->header()[i]) + ": " + JsonField(row[i]);
    text += "\n  }";
    command_.machine.SpendBytes(text.size());
    (void)co_await command_.out.Write(text);
  }
  (void)co_await command_.out.Write(any ? "\n]\n" : "[]\n");
  co_return true;
}

Task<bool> Xan::From() {
  if (!args_.Has("f")) co_return co_await Fails("xan from: usage: xan from -f <format> [FILE]");
  if (args_.Get("f") != "json")
    co_return co_await Fails("xan from: unsupported format '" + args_.Get("f") + "'");
  std::string name = args_.operands.empty() ? "-" : args_.operands[0];
  auto file = co_await command_.OpenInput(name);
  if (!file) co_return co_await Fails("xan from: " + name + ": No such file or directory");
  kernel::Reader in(command_.process, std::move(*file));
  std::string text;
  for (;;) {
    auto block = co_await in.Block();
    if (!block || block->empty()) break;
    if (!command_.machine.HoldMore(text, block->size())) co_return false;
    text += *block;
    command_.machine.SpendBytes(block->size() * 4);
  }
  yq::Pool pool(command_.machine);
  yq::Nodes documents;
  std::string problem;
  bool read = yq::ReadJson(pool, text, &documents, &problem);
  if (!read || documents.size() != 1) co_return co_await Fails("xan from: invalid JSON input");
  const yq::Node& data = *documents[0];
  if (data.kind != yq::Kind::kSeq) co_return co_await Fails("xan from: JSON input must be an array");
  if (data.content.empty()) {
    (void)co_await command_.out.Write("\n");
    co_return true;
  }
  auto cell = [&](const yq::Node& value) {
    std::string out;
    if (value.kind == yq::Kind::kScalar)
      out = value.IsNull() ? "" : value.value;
    else
      yq::WriteJson(pool, &value, 0, false, &out, &problem);
    return out;
  };
  Row header;
  const yq::Node& first = *data.content[0];
  bool lists = first.kind == yq::Kind::kSeq;
  for (size_t i = 0; i < first.content.size(); ++i)
    if (lists || i % 2 == 0) header.push_back(cell(*first.content[i]));
  if (!lists) std::sort(header.begin(), header.end());
  co_await Put(header);
  for (size_t i = lists ? 1 : 0; i < data.content.size() && !command_.OutputFailed(); ++i) {
    const yq::Node& item = *data.content[i];
    Row made(header.size());
    for (size_t j = 0; j < header.size(); ++j) {
      int at = lists ? static_cast<int>(j) : FindKey(&item, header[j]) + 1;
      bool there = lists ? item.kind == yq::Kind::kSeq && j < item.content.size()
                         : item.kind == yq::Kind::kMap && at > 0;
      if (there) made[j] = cell(*item.content[static_cast<size_t>(at)]);
    }
    co_await Put(std::move(made));
    co_await kernel::Yield(command_.process);
  }
  co_return true;
}

}  // namespace bivalve::commands::xan
