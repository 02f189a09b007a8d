// What takes, leaves, orders and parts rows.
#include <algorithm>
#include <cmath>
#include <deque>
#include <unordered_map>
#include <unordered_set>

#include "base/paid_sort.h"
#include "commands/xan/xan.h"
#include "regex/perl_regex.h"

namespace bivalve::commands::xan {

Task<bool> Xan::Headers() {
  auto source = co_await OpenOperand(0);
  if (!source) co_return false;
  bool names = args_.Has("j");
  std::string text;
  for (size_t i = 0; i < source->header().size(); ++i)
    text += (names ? "" : std::to_string(i) + "   ") + source->header()[i] + "\n";
  if (source->header().empty()) text = "\n";
  (void)co_await command_.out.Write(text);
  co_return true;
}

Task<bool> Xan::Count() {
  auto source = co_await OpenOperand(0);
  if (!source) co_return false;
  int64_t count = 0;
  Row row;
  while (co_await Next(source.get(), &row)) ++count;
  (void)co_await command_.out.Write(std::to_string(count) + "\n");
  co_return true;
}

Task<bool> Xan::Head() {
  auto source = co_await OpenOperand(0);
  if (!source) co_return false;
  int64_t left = args_.Number("l", 10).value_or(0);
  co_await Put(source->header());
  Row row;
  while (left-- > 0 && co_await Next(source.get(), &row)) co_await Put(row);
  co_return true;
}

Task<bool> Xan::Tail() {
  auto source = co_await OpenOperand(0);
  if (!source) co_return false;
  size_t most = static_cast<size_t>(std::max<int64_t>(0, args_.Number("l", 10).value_or(0)));
  std::deque<Row> last;
  Row row;
  while (co_await Next(source.get(), &row)) {
    last.push_back(row);
    if (last.size() > most) last.pop_front();
  }
  co_await PutRows(source->header(), Rows(last.begin(), last.end()));
  co_return true;
}

Task<bool> Xan::Slice() {
  auto source = co_await OpenOperand(0);
  if (!source) co_return false;
  int64_t start = args_.Number("s", 0).value_or(0), end = args_.Number("e", INT64_MAX).value_or(0);
  if (args_.Has("l")) end = start + args_.Number("l", 0).value_or(0);
  co_await Put(source->header());
  Row row;
  for (int64_t i = 0; i < end && co_await Next(source.get(), &row); ++i)
    if (i >= start) co_await Put(row);
  co_return true;
}

Task<bool> Xan::Reverse() {
  auto source = co_await OpenOperand(0);
  Rows rows;
  if (!source || !co_await ReadAll(source.get(), &rows)) co_return false;
  std::reverse(rows.begin(), rows.end());
  co_await PutRows(source->header(), std::move(rows));
  co_return true;
}

Task<bool> Xan::Behead() {
  auto source = co_await OpenOperand(0);
  if (!source) co_return false;
  Row row;
  while (co_await Next(source.get(), &row)) co_await Put(row);
  co_return true;
}

namespace {

// The same sequence for the same seed.
class Lcg {
 public:
  explicit Lcg(int64_t seed) : state_(static_cast<double>(seed)) {}
  // Below `count`.
  size_t Below(size_t count) {
    // Arithmetic of doubles, then of 32 bits, as the numbers of JavaScript have it.
    double next = state_ * 1103515245.0 + 12345.0;
    double low = std::fmod(next, 4294967296.0);
    if (low < 0) low += 4294967296.0;
    state_ = static_cast<double>(static_cast<uint32_t>(low) & 0x7fffffffu);
    return std::min(count - 1, static_cast<size_t>(state_ / 2147483647.0 * static_cast<double>(count)));
  }

 private:
  double state_;
};

}  // namespace

Task<bool> Xan::Sample() {
  std::optional<int64_t> size;
  std::string file = "-";
  for (const std::string& operand : args_.operands) {
    double number = LeadingNumber(operand);
    if (!size && number >= 1)
      size = static_cast<int64_t>(std::min(number, 1e15));
    else
      file = operand;
  }
  if (!size) co_return co_await Fails("xan sample: usage: xan sample <sample-size> [FILE]");
  auto source = co_await Open(file);
  Rows rows;
  if (!source || !co_await ReadAll(source.get(), &rows)) co_return false;
  if (static_cast<int64_t>(rows.size()) > *size) {
    Lcg random(args_.Has("seed") ? args_.Number("seed", 0).value_or(0)
                                 : static_cast<int64_t>(command_.machine.Random64() >> 33));
    std::vector<size_t> order(rows.size());
    for (size_t i = 0; i < order.size(); ++i) order[i] = i;
    for (size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[random.Below(i)]);
    order.resize(static_cast<size_t>(*size));
    std::sort(order.begin(), order.end());
    Rows chosen;
    for (size_t i : order) chosen.push_back(std::move(rows[i]));
    rows = std::move(chosen);
  }
  co_await PutRows(source->header(), std::move(rows));
  co_return true;
}

Task<bool> Xan::Shuffle() {
  auto source = co_await OpenOperand(0);
  Rows rows;
  if (!source || !co_await ReadAll(source.get(), &rows)) co_return false;
  Lcg random(args_.Has("seed") ? args_.Number("seed", 0).value_or(0)
                               : static_cast<int64_t>(command_.machine.Random64() >> 33));
  for (size_t i = rows.size(); i > 1; --i) std::swap(rows[i - 1], rows[random.Below(i)]);
  co_await PutRows(source->header(), std::move(rows));
  co_return true;
}

Task<bool> Xan::Filter() {
  if (args_.operands.empty()) co_return co_await Fails("xan filter: no expression specified");
  auto source = co_await OpenOperand(1);
  if (!source) co_return false;
  std::string problem;
  auto parsed = Moonblade::Parse(args_.operands[0], source->header(), &problem);
  if (parsed.empty()) co_return co_await Fails("xan filter: " + problem);
  int64_t limit = args_.Number("l", 0).value_or(0), found = 0, index = 0;
  bool invert = args_.Has("v");
  co_await Put(source->header());
  Row row;
  while ((limit <= 0 || found < limit) && co_await Next(source.get(), &row)) {
    bool truth = Moonblade::Evaluate(*parsed[0].tree, row, index++, -1, command_.machine).IsTrue();
    if (truth == invert) continue;
    ++found;
    co_await Put(row);
  }
  co_return true;
}

Task<bool> Xan::Search() {
  if (args_.operands.empty()) co_return co_await Fails("xan search: no pattern specified");
  auto source = co_await OpenOperand(1);
  if (!source) co_return false;
  regex::PerlOptions options;
  options.ignore_case = args_.Has("i");
  auto compiled = regex::PerlRegex::Compile(args_.operands[0], options);
  if (!compiled) co_return co_await Fails("xan search: invalid regex pattern '" + args_.operands[0] + "'");
  std::vector<size_t> columns;
  if (args_.Has("s")) {
    for (const std::string& name : SplitList(args_.Get("s")))
      if (int at = source->Find(name); at >= 0) columns.push_back(static_cast<size_t>(at));
  } else {
    for (size_t i = 0; i < source->header().size(); ++i) columns.push_back(i);
  }
  co_await Put(source->header());
  Row row;
  while (co_await Next(source.get(), &row)) {
    bool found = false;
    for (size_t column : columns)
      found = found ||
              (!row[column].empty() && (*compiled)->Search(row[column], 0, command_.machine).has_value());
    if (found != args_.Has("v")) co_await Put(row);
  }
  co_return true;
}

Task<bool> Xan::Sort() {
  auto source = co_await OpenOperand(0);
  Rows rows;
  if (!source || !co_await ReadAll(source.get(), &rows)) co_return false;
  std::vector<size_t> columns;
  if (args_.Has("s"))
    columns = Columns(args_.Get("s"), source->header());
  else if (!source->header().empty())
    columns.push_back(0);
  bool numeric = args_.Has("N"), reverse = args_.Has("R");
  SortPaid(rows, command_.machine, 2, [&](const Row& a, const Row& b) {
    for (size_t column : columns) {
      int order = 0;
      if (numeric) {
        double x = LeadingNumber(a[column]), y = LeadingNumber(b[column]);
        order = x < y ? -1 : x > y;
      } else {
        order = a[column].compare(b[column]);
      }
      if (order) return reverse ? order > 0 : order < 0;
    }
    return false;
  });
  co_await PutRows(source->header(), std::move(rows));
  co_return true;
}

Task<bool> Xan::Dedup() {
  auto source = co_await OpenOperand(0);
  if (!source) co_return false;
  std::vector<size_t> columns;
  if (args_.Has("s")) columns = Columns(args_.Get("s"), source->header());
  std::unordered_set<std::string> seen;
  co_await Put(source->header());
  Row row;
  while (co_await Next(source.get(), &row)) {
    std::string key;
    if (args_.Has("s"))
      for (size_t column : columns) key += row[column] + '\0';
    else
      AppendRecord(row, &key);
    if (seen.insert(key).second) co_await Put(row);
  }
  co_return true;
}

Task<bool> Xan::Top() {
  auto source = co_await OpenOperand(1);
  Rows rows;
  if (!source || !co_await ReadAll(source.get(), &rows)) co_return false;
  int column = args_.operands.empty() ? 0 : source->Find(args_.operands[0]);
  bool bottom = args_.Has("R");
  if (column >= 0 && !source->header().empty()) {
    size_t at = static_cast<size_t>(column);
    SortPaid(rows, command_.machine, 2, [&](const Row& a, const Row& b) {
      double x = LeadingNumber(a[at]), y = LeadingNumber(b[at]);
      return bottom ? x < y : y < x;
    });
  }
  int64_t most = std::max<int64_t>(0, args_.Number("l", 10).value_or(0));
  if (static_cast<int64_t>(rows.size()) > most) rows.resize(static_cast<size_t>(most));
  co_await PutRows(source->header(), std::move(rows));
  co_return true;
}

Task<bool> Xan::Cat() {
  if (args_.operands.empty()) co_return co_await Fails("xan cat: no files specified");
  bool pad = args_.Has("p");
  Row header;
  // With padding all headers are wanted before the first row.
  for (size_t i = 0; i < args_.operands.size(); ++i) {
    const std::string& name = args_.operands[i];
    auto file = co_await command_.OpenInput(name);
    if (!file) co_return co_await Fails("xan cat: " + name + ": No such file or directory");
    if (name == "-" && args_.operands.size() > 1) continue;
    CsvSource source(command_.process, std::move(*file));
    if (name != "-") (void)co_await source.ReadHeader();
    if (i == 0) {
      header = source.header();
    } else if (pad) {
      for (const std::string& one : source.header())
        if (std::find(header.begin(), header.end(), one) == header.end()) header.push_back(one);
    } else if (source.header() != header) {
      co_return co_await Fails("xan cat: headers do not match (use -p to pad)");
    }
  }
  bool first = true;
  for (const std::string& name : args_.operands) {
    auto source = co_await Open(name);
    if (!source) co_return false;
    if (first) co_await Put(header.empty() ? source->header() : header);
    first = false;
    std::vector<int> places;
    for (const std::string& one : header.empty() ? source->header() : header)
      places.push_back(source->Find(one));
    Row row;
    while (co_await Next(source.get(), &row)) {
      Row made;
      for (int place : places) made.push_back(place < 0 ? "" : row[static_cast<size_t>(place)]);
      co_await Put(std::move(made));
    }
  }
  co_return true;
}

namespace {

std::string InDirectory(const std::string& directory, const std::string& name) {
  if (directory.empty() || directory == "." || name.starts_with('/')) return name;
  return directory + (directory.ends_with('/') ? "" : "/") + name;
}

}  // namespace

Task<bool> Xan::Split() {
  int64_t chunks = args_.Number("c", 0).value_or(0), size = args_.Number("S", 0).value_or(0);
  if (chunks <= 0 && size <= 0) co_return co_await Fails("xan split: must specify -c or -S");
  auto source = co_await OpenOperand(0);
  Rows rows;
  if (!source || !co_await ReadAll(source.get(), &rows)) co_return false;
  if (chunks > 0) size = (static_cast<int64_t>(rows.size()) + chunks - 1) / chunks;
  std::string base = args_.operands.empty() ? "part" : args_.operands[0];
  if (base.ends_with(".csv")) base.resize(base.size() - 4);
  int64_t parts = 0;
  for (size_t at = 0; at < rows.size(); at += static_cast<size_t>(size)) {
    std::string number = std::to_string(++parts);
    while (number.size() < 3) number.insert(0, "0");
    size_t end = std::min(rows.size(), at + static_cast<size_t>(size));
    Rows part(rows.begin() + static_cast<ptrdiff_t>(at), rows.begin() + static_cast<ptrdiff_t>(end));
    if (!co_await WriteFile(InDirectory(args_.Get("o"), base + "_" + number + ".csv"), source->header(),
                            std::move(part)))
      co_return false;
  }
  (void)co_await command_.out.Write("Split into " + std::to_string(parts) + " parts\n");
  co_return true;
}

Task<bool> Xan::Partition() {
  if (args_.operands.empty()) co_return co_await Fails("xan partition: usage: xan partition COLUMN [FILE]");
  auto source = co_await OpenOperand(1);
  Rows rows;
  if (!source) co_return false;
  int column = source->Find(args_.operands[0]);
  if (column < 0) co_return co_await Fails("xan partition: column '" + args_.operands[0] + "' not found");
  if (!co_await ReadAll(source.get(), &rows)) co_return false;
  std::unordered_map<std::string, size_t> places;
  std::vector<std::pair<std::string, Rows>> groups;
  for (Row& row : rows) {
    const std::string& value = row[static_cast<size_t>(column)];
    auto [at, fresh] = places.try_emplace(value, groups.size());
    if (fresh) groups.emplace_back(value, Rows());
    groups[at->second].second.push_back(std::move(row));
  }
  std::unordered_set<std::string> names;
  for (auto& [value, group] : groups) {
    std::string base;
    for (char c : value)
      base +=
          (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z') || c == '_' || c == '-' ? c : '_';
    if (base.empty()) base = "empty";
    std::string name = base;
    for (int i = 1; !names.insert(name).second; ++i) name = base + "_" + std::to_string(i);
    if (!co_await WriteFile(InDirectory(args_.Get("o"), name + ".csv"), source->header(), std::move(group)))
      co_return false;
  }
  (void)co_await command_.out.Write("Partitioned into " + std::to_string(groups.size()) + " files by '" +
                                    args_.operands[0] + "'\n");
  co_return true;
}

Task<bool> Xan::FixLengths() {
  std::string name = args_.operands.empty() ? "-" : args_.operands[0];
  auto file = co_await command_.OpenInput(name);
  if (!file) co_return co_await Fails("xan fixlengths: " + name + ": No such file or directory");
  CsvSource source(command_.process, std::move(*file));
  Rows rows;
  Row row;
  size_t width = 0;
  for (;;) {
    auto more = co_await source.NextRagged(&row);
    if (!more) co_return co_await Fails("xan fixlengths: " + Why(more.error()));
    if (!*more) break;
    width = std::max(width, row.size());
    if (!command_.machine.HoldMore(rows, 1)) co_return false;
    rows.push_back(row);
  }
  int64_t wanted = args_.Number("l", static_cast<int64_t>(width)).value_or(0);
  width = static_cast<size_t>(std::clamp<int64_t>(wanted, 0, 100'000));
  for (Row& one : rows) {
    one.resize(std::min(one.size(), width));
    while (one.size() < width && command_.machine.Spend(1)) one.push_back(args_.Get("d"));
    co_await Put(one);
  }
  co_return true;
}

}  // namespace bivalve::commands::xan
