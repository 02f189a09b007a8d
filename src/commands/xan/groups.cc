// What puts rows together: sums over them, and tables over keys.
#include <algorithm>
#include <cmath>
#include <unordered_map>
#include <unordered_set>

#include "base/paid_sort.h"
#include "commands/xan/xan.h"

namespace bivalve::commands::xan {

namespace {

bool IsWord(char c) { return c == '_' || (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z'); }

std::string KeyOf(const Row& row, const std::vector<int>& columns) {
  std::string key;
  for (int column : columns) {
    if (column >= 0) key += row[static_cast<size_t>(column)];
    key += '\0';
  }
  return key;
}

// Groups in the order in which they begin: indices of their rows.
struct Groups {
  std::unordered_map<std::string, size_t> places;
  std::vector<std::vector<size_t>> rows;
  void Add(const std::string& key, size_t row) {
    auto [at, fresh] = places.try_emplace(key, rows.size());
    if (fresh) rows.emplace_back();
    rows[at->second].push_back(row);
  }
};

}  // namespace

// "sum(price * n) as total, count()".
bool Xan::ParseAggregates(std::string_view text, const Row& header, std::vector<Aggregate>* out,
                          std::string* error) {
  size_t at = 0;
  auto blanks = [&] {
    while (at < text.size() && text[at] == ' ') ++at;
  };
  while (at < text.size()) {
    while (at < text.size() && (text[at] == ' ' || text[at] == ',')) ++at;
    if (at >= text.size()) break;
    Aggregate made;
    size_t from = at;
    while (at < text.size() && IsWord(text[at])) ++at;
    made.function = std::string(text.substr(from, at - from));
    blanks();
    if (at >= text.size() || text[at] != '(') break;
    from = ++at;
    int depth = 1;
    for (; at < text.size(); ++at) {
      if (text[at] == '(') ++depth;
      if (text[at] == ')' && --depth == 0) break;
    }
    std::string_view inside = text.substr(from, at - from);
    while (inside.starts_with(' ')) inside.remove_prefix(1);
    while (inside.ends_with(' ')) inside.remove_suffix(1);
    made.text = std::string(inside);
    ++at;
    blanks();
    if (at + 3 <= text.size() && (text.substr(at, 3) == "as " || text.substr(at, 3) == "AS ")) {
      at += 3;
      blanks();
      from = at;
      while (at < text.size() && IsWord(text[at])) ++at;
      made.name = std::string(text.substr(from, at - from));
    }
    if (made.name.empty()) made.name = made.function + "(" + made.text + ")";
    bool simple = !made.text.empty() && std::all_of(made.text.begin(), made.text.end(), IsWord);
    if (simple) {
      for (size_t i = 0; i < header.size(); ++i)
        if (header[i] == made.text && made.column < 0) made.column = static_cast<int>(i);
      if (made.column < 0) made.column = -2;
    } else if (!made.text.empty()) {
      auto parsed = Moonblade::Parse(made.text, header, error);
      if (parsed.empty()) return false;
      made.tree = std::make_unique<Moonblade::Named>(std::move(parsed[0]));
    }
    out->push_back(std::move(made));
    if (out->size() > 1000) break;
  }
  return true;
}

std::string Xan::Compute(const Aggregate& aggregate, const Rows& rows, const std::vector<size_t>& which) {
  const std::string& function = aggregate.function;
  if (function == "count" && aggregate.text.empty()) return std::to_string(which.size());
  std::vector<Value> values;
  bool all = true, any = false;
  for (size_t i : which) {
    if (!command_.machine.Spend(2)) return {};
    Value value;
    if (aggregate.tree)
      value =
          Moonblade::Evaluate(*aggregate.tree->tree, rows[i], static_cast<int64_t>(i), -1, command_.machine);
    else if (aggregate.column >= 0)
      value = Value::OfField(rows[i][static_cast<size_t>(aggregate.column)]);
    all = all && value.IsTrue();
    any = any || value.IsTrue();
    if (!value.IsNull()) values.push_back(std::move(value));
  }
  if (function == "all" || function == "any") return (function == "all" ? all : any) ? "true" : "false";
  if (function == "count") {
    size_t count = values.size();
    if (aggregate.tree)
      count = static_cast<size_t>(
          std::count_if(values.begin(), values.end(), [](const Value& v) { return v.IsTrue(); }));
    return std::to_string(count);
  }
  if (function == "first") return values.empty() ? "" : values.front().ToText();
  if (function == "last") return values.empty() ? "" : values.back().ToText();
  std::vector<double> numbers;
  for (const Value& value : values) numbers.push_back(value.ToNumber());
  double sum = 0;
  for (double number : numbers) sum += number;
  if (function == "sum") return NumberText(sum);
  if (function == "mean" || function == "avg")
    return NumberText(numbers.empty() ? 0 : sum / static_cast<double>(numbers.size()));
  if (function == "min" || function == "max") {
    if (numbers.empty()) return "";
    double best = numbers[0];
    for (double number : numbers) {
      if (std::isnan(number) || std::isnan(best))
        best = NAN;
      else
        best = function == "min" ? std::min(best, number) : std::max(best, number);
    }
    return NumberText(best);
  }
  if (function == "median") {
    std::erase_if(numbers, [](double number) { return std::isnan(number); });
    if (numbers.empty()) return "";
    std::sort(numbers.begin(), numbers.end());
    size_t middle = numbers.size() / 2;
    return NumberText(numbers.size() % 2 ? numbers[middle] : (numbers[middle - 1] + numbers[middle]) / 2);
  }
  // Texts in the order in which they come first.
  std::vector<std::string> texts;
  std::unordered_map<std::string, int64_t> counts;
  for (const Value& value : values) {
    std::string text = value.ToText();
    if (++counts[text] == 1 || function == "values") texts.push_back(text);
  }
  if (function == "cardinality") return std::to_string(counts.size());
  if (function == "mode") {
    std::string best;
    int64_t most = 0;
    for (const std::string& text : texts)
      if (counts[text] > most) best = text, most = counts[text];
    return best;
  }
  if (function == "values" || function == "distinct_values") {
    if (function == "distinct_values") std::sort(texts.begin(), texts.end());
    std::string out;
    for (size_t i = 0; i < texts.size(); ++i) out += (i ? "|" : "") + texts[i];
    return out;
  }
  return "";
}

Task<bool> Xan::Agg() {
  if (args_.operands.empty()) co_return co_await Fails("xan agg: no aggregation expression");
  auto source = co_await OpenOperand(1);
  Rows rows;
  if (!source || !co_await ReadAll(source.get(), &rows)) co_return false;
  std::vector<Aggregate> aggregates;
  std::string problem;
  if (!ParseAggregates(args_.operands[0], source->header(), &aggregates, &problem))
    co_return co_await Fails("xan agg: " + problem);
  std::vector<size_t> all(rows.size());
  for (size_t i = 0; i < all.size(); ++i) all[i] = i;
  Row header, made;
  for (const Aggregate& aggregate : aggregates) {
    header.push_back(aggregate.name);
    made.push_back(Compute(aggregate, rows, all));
  }
  co_await Put(std::move(header));
  co_await Put(std::move(made));
  co_return true;
}

Task<bool> Xan::GroupBy() {
  if (args_.operands.size() < 2) co_return co_await Fails("xan groupby: usage: xan groupby COLS EXPR [FILE]");
  auto source = co_await OpenOperand(2);
  Rows rows;
  if (!source || !co_await ReadAll(source.get(), &rows)) co_return false;
  std::vector<Aggregate> aggregates;
  std::string problem;
  if (!ParseAggregates(args_.operands[1], source->header(), &aggregates, &problem))
    co_return co_await Fails("xan groupby: " + problem);
  Row header = SplitList(args_.operands[0]);
  std::vector<int> columns;
  for (const std::string& name : header) columns.push_back(source->Find(name));
  for (const Aggregate& aggregate : aggregates) header.push_back(aggregate.name);
  Groups groups;
  for (size_t i = 0; i < rows.size(); ++i) {
    command_.machine.Spend(2);
    groups.Add(KeyOf(rows[i], columns), i);
  }
  co_await Put(std::move(header));
  for (const auto& group : groups.rows) {
    Row made;
    for (int column : columns) made.push_back(column < 0 ? "" : rows[group[0]][static_cast<size_t>(column)]);
    for (const Aggregate& aggregate : aggregates) made.push_back(Compute(aggregate, rows, group));
    co_await Put(std::move(made));
    co_await kernel::Yield(command_.process);
  }
  co_return true;
}

Task<bool> Xan::Frequency() {
  auto source = co_await OpenOperand(0);
  if (!source) co_return false;
  auto limit = args_.Number("l", 10);
  if (args_.Has("A")) limit = 0;
  if (!limit || *limit < 0)
    co_return co_await Fails("xan frequency: limit must be a non-negative safe integer");
  std::string group = args_.Get("g");
  int group_column = group.empty() ? -1 : source->Find(group);
  std::vector<std::string> names;
  if (args_.Has("s"))
    names = SplitList(args_.Get("s"));
  else
    for (const std::string& name : source->header())
      if (group.empty() || name != group) names.push_back(name);
  std::vector<int> columns;
  for (const std::string& name : names) columns.push_back(source->Find(name));
  // Per column and group: values and how often.
  using Counts = std::unordered_map<std::string, int64_t>;
  std::vector<std::string> keys;
  std::unordered_map<std::string, size_t> places;
  std::vector<std::vector<Counts>> counts;
  Row row;
  while (co_await Next(source.get(), &row)) {
    std::string key = group_column < 0 ? "" : row[static_cast<size_t>(group_column)];
    auto [at, fresh] = places.try_emplace(key, keys.size());
    if (fresh) {
      keys.push_back(key);
      counts.emplace_back(columns.size());
    }
    for (size_t i = 0; i < columns.size(); ++i)
      ++counts[at->second][i][columns[i] < 0 ? "" : row[static_cast<size_t>(columns[i])]];
    command_.machine.Spend(static_cast<int64_t>(columns.size()));
  }
  if (group.empty())
    co_await Put({"field", "value", "count"});
  else
    co_await Put({"field", group, "value", "count"});
  for (size_t i = 0; i < columns.size(); ++i) {
    for (size_t j = 0; j < keys.size(); ++j) {
      std::vector<std::pair<std::string, int64_t>> sorted(counts[j][i].begin(), counts[j][i].end());
      SortPaid(sorted, command_.machine, 2, [](const auto& a, const auto& b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
      });
      int64_t written = 0;
      for (const auto& [value, count] : sorted) {
        if (args_.Has("no-extra") && value.empty()) continue;
        if (*limit > 0 && written >= *limit) break;
        ++written;
        Row made{names[i]};
        if (!group.empty()) made.push_back(keys[j]);
        made.push_back(value.empty() ? "<empty>" : value);
        made.push_back(std::to_string(count));
        co_await Put(std::move(made));
      }
    }
  }
  co_return true;
}

Task<bool> Xan::Stats() {
  auto source = co_await OpenOperand(0);
  if (!source) co_return false;
  struct Column {
    std::string name;
    int place;
    int64_t values = 0, numbers = 0;
    double least = HUGE_VAL, most = -HUGE_VAL, sum = 0;
  };
  std::vector<Column> columns;
  for (const std::string& name : args_.Has("s") ? SplitList(args_.Get("s")) : source->header())
    columns.push_back({name, source->Find(name)});
  Row row;
  while (co_await Next(source.get(), &row)) {
    for (Column& column : columns) {
      if (column.place < 0 || row[static_cast<size_t>(column.place)].empty()) continue;
      ++column.values;
      double number = LeadingNumber(row[static_cast<size_t>(column.place)]);
      if (std::isnan(number)) continue;
      ++column.numbers;
      column.least = std::min(column.least, number);
      column.most = std::max(column.most, number);
      column.sum += number;
    }
    command_.machine.Spend(static_cast<int64_t>(columns.size()) * 2);
  }
  co_await Put({"field", "type", "count", "min", "max", "mean"});
  for (const Column& column : columns) {
    bool numeric = column.numbers == column.values && column.numbers > 0;
    double mean =
        numeric ? std::floor(column.sum / static_cast<double>(column.numbers) * 1e10 + 0.5) / 1e10 : 0;
    co_await Put({column.name, numeric ? "Number" : "String", std::to_string(column.values),
                  numeric ? NumberText(column.least) : "", numeric ? NumberText(column.most) : "",
                  numeric ? NumberText(mean) : ""});
  }
  co_return true;
}

Task<bool> Xan::Join() {
  if (args_.operands.size() < 4)
    co_return co_await Fails("xan join: usage: xan join KEY1 FILE1 KEY2 FILE2 [OPTIONS]");
  auto left = co_await Open(args_.operands[1]);
  if (!left) co_return false;
  auto right = co_await Open(args_.operands[3]);
  if (!right) co_return false;
  int left_key = left->Find(args_.operands[0]), right_key = right->Find(args_.operands[2]);
  if (left_key < 0)
    co_return co_await Fails("xan join: column '" + args_.operands[0] + "' not found in first file");
  if (right_key < 0)
    co_return co_await Fails("xan join: column '" + args_.operands[2] + "' not found in second file");
  Rows rows;
  if (!co_await ReadAll(right.get(), &rows)) co_return false;
  std::unordered_map<std::string, std::vector<size_t>> index;
  for (size_t i = 0; i < rows.size(); ++i) index[rows[i][static_cast<size_t>(right_key)]].push_back(i);
  Row header = left->header();
  std::vector<size_t> more;
  for (size_t i = 0; i < right->header().size(); ++i) {
    if (left->Find(right->header()[i]) >= 0) continue;
    more.push_back(i);
    header.push_back(right->header()[i]);
  }
  bool keep_left = args_.Has("left") || args_.Has("full"),
       keep_right = args_.Has("right") || args_.Has("full");
  std::string missing = args_.Get("D");
  co_await Put(header);
  std::unordered_set<std::string> matched;
  Row row;
  while (co_await Next(left.get(), &row)) {
    auto found = index.find(row[static_cast<size_t>(left_key)]);
    if (found == index.end()) {
      if (!keep_left) continue;
      row.resize(header.size(), missing);
      co_await Put(row);
      continue;
    }
    matched.insert(found->first);
    for (size_t i : found->second) {
      Row made = row;
      for (size_t column : more) made.push_back(rows[i][column]);
      co_await Put(std::move(made));
      if (command_.OutputFailed()) co_return false;
      co_await kernel::Yield(command_.process);
    }
  }
  for (size_t i = 0; keep_right && i < rows.size(); ++i) {
    if (matched.contains(rows[i][static_cast<size_t>(right_key)])) continue;
    Row made;
    for (const std::string& name : left->header()) {
      int column = right->Find(name);
      made.push_back(column < 0 ? missing : rows[i][static_cast<size_t>(column)]);
    }
    for (size_t column : more) made.push_back(rows[i][column]);
    co_await Put(std::move(made));
  }
  co_return true;
}

Task<bool> Xan::Pivot() {
  if (args_.operands.size() < 2)
    co_return co_await Fails("xan pivot: usage: xan pivot COLUMN AGG_EXPR [OPTIONS] [FILE]");
  auto source = co_await OpenOperand(2);
  if (!source) co_return false;
  int column = source->Find(args_.operands[0]);
  if (column < 0) co_return co_await Fails("xan pivot: column '" + args_.operands[0] + "' not found");
  std::vector<Aggregate> aggregates;
  std::string problem;
  ParseAggregates(args_.operands[1], source->header(), &aggregates, &problem);
  if (aggregates.size() != 1 || aggregates[0].tree || aggregates[0].text.empty())
    co_return co_await Fails("xan pivot: invalid aggregation expression '" + args_.operands[1] + "'");
  Rows rows;
  if (!co_await ReadAll(source.get(), &rows)) co_return false;
  Row names;
  if (args_.Has("g")) {
    names = SplitList(args_.Get("g"));
  } else {
    for (const std::string& name : source->header())
      if (name != args_.operands[0] && name != aggregates[0].text) names.push_back(name);
  }
  std::vector<int> keys;
  for (const std::string& name : names) keys.push_back(source->Find(name));
  Row values;
  std::unordered_map<std::string, size_t> places;
  Groups groups;
  for (size_t i = 0; i < rows.size(); ++i) {
    command_.machine.Spend(4);
    const std::string& value = rows[i][static_cast<size_t>(column)];
    if (places.try_emplace(value, values.size()).second) values.push_back(value);
    groups.Add(KeyOf(rows[i], keys), i);
  }
  for (const std::string& value : values)
    if (std::find(names.begin(), names.end(), value) != names.end())
      co_return co_await Fails("xan pivot: duplicate output header '" + value + "'");
  Row header = names;
  header.insert(header.end(), values.begin(), values.end());
  co_await Put(std::move(header));
  for (const auto& group : groups.rows) {
    std::vector<std::vector<size_t>> cells(values.size());
    for (size_t i : group) cells[places[rows[i][static_cast<size_t>(column)]]].push_back(i);
    Row made;
    for (int key : keys) made.push_back(key < 0 ? "" : rows[group[0]][static_cast<size_t>(key)]);
    for (const auto& cell : cells) {
      // Nothing has no mean, and all of a cell counts.
      bool mean = aggregates[0].function == "mean" || aggregates[0].function == "avg";
      if (aggregates[0].function == "count")
        made.push_back(std::to_string(cell.size()));
      else
        made.push_back(mean && cell.empty() ? "" : Compute(aggregates[0], rows, cell));
    }
    co_await Put(std::move(made));
    co_await kernel::Yield(command_.process);
  }
  co_return true;
}

Task<bool> Xan::Merge() {
  if (args_.operands.size() < 2)
    co_return co_await Fails("xan merge: usage: xan merge [OPTIONS] FILE1 FILE2 ...");
  Row header;
  Rows rows;
  for (size_t i = 0; i < args_.operands.size(); ++i) {
    auto source = co_await Open(args_.operands[i]);
    if (!source) co_return false;
    if (i == 0)
      header = source->header();
    else if (source->header() != header)
      co_return co_await Fails("xan merge: all files must have the same headers");
    if (!co_await ReadAll(source.get(), &rows)) co_return false;
  }
  if (args_.Has("s")) {
    auto found = std::find(header.begin(), header.end(), args_.Get("s"));
    if (found == header.end())
      co_return co_await Fails("xan merge: column '" + args_.Get("s") + "' not found");
    size_t column = static_cast<size_t>(found - header.begin());
    // Numbers before the rest, so that there is one order.
    SortPaid(rows, command_.machine, 2, [&](const Row& a, const Row& b) {
      double x = LeadingNumber(a[column]), y = LeadingNumber(b[column]);
      if (std::isnan(x) != std::isnan(y)) return std::isnan(y);
      return std::isnan(x) ? a[column] < b[column] : x < y;
    });
  }
  co_await PutRows(std::move(header), std::move(rows));
  co_return true;
}

}  // namespace bivalve::commands::xan
