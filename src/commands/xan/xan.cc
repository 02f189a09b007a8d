#include "commands/xan/xan.h"

#include <algorithm>
#include <charconv>

#include "commands/star_match.h"

namespace bivalve::commands::xan {

const Usage kUsage{.help = R"(Usage: xan COMMAND [OPTION]... [FILE]
Work with CSV: the first record of FILE (standard input) names the columns.

  headers [-j]                      count                     behead
  head [-l N]                       tail [-l N]               reverse
  slice [-s START] [-e END] [-l N]  sample [--seed N] SIZE    shuffle [--seed N]
  filter [-v] [-l N] EXPR           search [-s COLS] [-v] [-i] PATTERN
  sort [-s COL] [-N] [-R]           dedup [-s COL]            top [-l N] [-R] COL
  select COLS                       drop COLS                 rename NAMES [-s COLS]
  enum [-c NAME]                    map [-O] EXPRS            transform COLS EXPR [-r NAMES]
  flatmap EXPRS                     explode COL [-s SEP]      implode COL [-s SEP]
  transpose                         pivot COL AGG [-g COLS]   fixlengths [-l N] [-d TEXT]
  agg AGGS                          groupby COLS AGGS         stats [-s COLS]
  frequency [-s COLS] [-g COL] [-l N] [-A] [--no-extra]
  cat [-p] FILES                    merge [-s COL] FILES
  join [--left|--right|--full] [-D TEXT] COL FILE COL FILE
  split -S N|-c N [-o DIR]          partition COL [-o DIR]
  view [-n N]                       flatten [-l N] [-s COLS]  to json, from -f json

COLS are names, numbers, ranges (a:c), patterns (vec_*), with ! in front: all but these. EXPR knows + - * / % **,
== != < <= > >=, and, or, in, if(), upper(), len(), split(), match() and more. AGGS are count() sum() mean() min()
max() first() last() median() mode() cardinality() values() distinct_values() all() any() of an EXPR, with `as NAME`.
)",
                   .options = {},
                   .package = "xan (just-bash) 3.4.2"};

std::optional<int64_t> Arguments::Number(const std::string& name, int64_t usual) const {
  auto found = values.find(name);
  if (found == values.end()) return usual;
  int64_t number = 0;
  const std::string& text = found->second;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc()) return std::nullopt;
  return number;
}

std::vector<std::string> SplitList(std::string_view text, char separator) {
  std::vector<std::string> out;
  for (;;) {
    size_t end = text.find(separator);
    out.emplace_back(text.substr(0, end));
    if (end == std::string_view::npos) return out;
    text.remove_prefix(end + 1);
  }
}

const std::vector<Xan::Subcommand>& Xan::Subcommands() {
  static const std::vector<Subcommand> kAll{
      {"headers", {"j|just-names"}, &Xan::Headers},
      {"count", {}, &Xan::Count},
      {"head", {"l|limit:", "n:l"}, &Xan::Head},
      {"tail", {"l|limit:", "n:l"}, &Xan::Tail},
      {"slice", {"s|start:", "e|end:", "l|len:"}, &Xan::Slice},
      {"reverse", {}, &Xan::Reverse},
      {"behead", {}, &Xan::Behead},
      {"sample", {"seed:"}, &Xan::Sample},
      {"shuffle", {"seed:"}, &Xan::Shuffle},
      {"filter", {"v|invert", "l|limit:"}, &Xan::Filter},
      {"search", {"s|select:", "v|invert", "i|ignore-case", "r|regex"}, &Xan::Search},
      {"sort", {"s|select:", "N|numeric", "R|reverse", "r:R"}, &Xan::Sort},
      {"dedup", {"s|select:"}, &Xan::Dedup},
      {"top", {"l|limit:", "n:l", "R|reverse", "r:R"}, &Xan::Top},
      {"cat", {"p|pad"}, &Xan::Cat},
      {"split", {"c|chunks:", "S|size:", "o|output:"}, &Xan::Split},
      {"partition", {"o|output:"}, &Xan::Partition},
      {"fixlengths", {"l|length:", "d|default:"}, &Xan::FixLengths},
      {"select", {}, &Xan::Select},
      {"drop", {}, &Xan::Drop},
      {"rename", {"s|select:"}, &Xan::Rename},
      {"enum", {"c|column:"}, &Xan::Enumerate},
      {"map", {"O|overwrite", "filter"}, &Xan::Map},
      {"transform", {"r|rename:"}, &Xan::Transform},
      {"flatmap", {}, &Xan::FlatMap},
      {"explode", {"s|separator:", "sep:s", "drop-empty", "r|rename:"}, &Xan::Explode},
      {"implode", {"s|sep:", "r|rename:"}, &Xan::Implode},
      {"transpose", {}, &Xan::Transpose},
      {"view", {"n|limit:", "l:n"}, &Xan::View},
      {"fmt", {"n|limit:"}, &Xan::View},
      {"flatten", {"l|limit:", "s|select:"}, &Xan::Flatten},
      {"f", {"l|limit:", "s|select:"}, &Xan::Flatten},
      {"to", {}, &Xan::To},
      {"from", {"f|format:"}, &Xan::From},
      {"agg", {}, &Xan::Agg},
      {"groupby", {"sorted"}, &Xan::GroupBy},
      {"frequency", {"s|select:", "g|groupby:", "l|limit:", "no-extra", "A|all"}, &Xan::Frequency},
      {"freq", {"s|select:", "g|groupby:", "l|limit:", "no-extra", "A|all"}, &Xan::Frequency},
      {"stats", {"s|select:"}, &Xan::Stats},
      {"join", {"left", "right", "full", "D|default:"}, &Xan::Join},
      {"pivot", {"g|groupby:"}, &Xan::Pivot},
      {"merge", {"s|sort:"}, &Xan::Merge},
  };
  return kAll;
}

Task<bool> Xan::Fails(std::string text) {
  (void)co_await command_.out.Flush();
  co_await kernel::WriteFd(command_.process, 2, text + "\n");
  command_.status = 1;
  co_return false;
}

Task<int> Xan::Run() {
  std::span<const std::string> args = command_.args();
  if (args.empty() || args[0] == "--help" || args[0] == "-h" || (args.size() > 1 && args[1] == "--help")) {
    (void)co_await command_.out.Write(kUsage.help);
    co_return co_await command_.Finish();
  }
  if (args[0] == "--version") {
    (void)co_await command_.out.Write(std::string(kUsage.package) + "\n");
    co_return co_await command_.Finish();
  }
  const Subcommand* found = nullptr;
  for (const Subcommand& one : Subcommands())
    if (one.name == args[0]) found = &one;
  if (!found) {
    co_await Fails("xan: unknown command '" + args[0] + "'\nRun 'xan --help' for usage.");
    co_return command_.status;
  }
  name_ = "xan " + args[0];
  for (size_t i = 1; i < args.size(); ++i) {
    const std::string& arg = args[i];
    if (arg.size() < 2 || arg[0] != '-') {
      args_.operands.push_back(arg);
      continue;
    }
    bool longer = arg.starts_with("--");
    size_t equals = longer ? arg.find('=') : std::string::npos;
    std::string given =
        arg.substr(longer ? 2 : 1, longer && equals != std::string::npos ? equals - 2 : std::string::npos);
    for (std::string_view option : found->options) {
      // "l|limit:" is kept as l; "n:l" is another name of l.
      size_t colon = option.find(':');
      std::string_view names = option.substr(0, colon), kept;
      bool takes = colon != std::string_view::npos;
      std::string_view letter = names.substr(0, names.find('|'));
      std::string_view word =
          names.find('|') == std::string_view::npos ? letter : names.substr(names.find('|') + 1);
      kept = letter;
      if (takes && colon + 1 < option.size()) kept = option.substr(colon + 1);
      if (given != letter && given != word) continue;
      // Flags have other names, too: those of "R" take nothing.
      if (takes && kept == "R") takes = false;
      std::string value;
      if (takes && equals != std::string::npos)
        value = arg.substr(equals + 1);
      else if (takes && i + 1 < args.size())
        value = args[++i];
      args_.values[std::string(kept)] = value;
      break;
    }
  }
  (void)co_await (this->*found->run)();
  co_return co_await command_.Finish();
}

Task<std::unique_ptr<CsvSource>> Xan::Open(std::string file) {
  auto opened = co_await command_.OpenInput(file.empty() ? "-" : file);
  if (!opened) {
    co_await Fails("xan: " + file + ": No such file or directory");
    co_return nullptr;
  }
  auto source = std::make_unique<CsvSource>(command_.process, std::move(*opened));
  auto read = co_await source->ReadHeader();
  if (!read) {
    co_await Fails("xan: " + file + ": " + Why(read.error()));
    co_return nullptr;
  }
  co_return std::move(source);
}

Task<std::unique_ptr<CsvSource>> Xan::OpenOperand(size_t index) {
  return Open(index < args_.operands.size() ? args_.operands[index] : "-");
}

Task<bool> Xan::Next(CsvSource* source, Row* row) {
  if (command_.OutputFailed()) co_return false;
  co_await kernel::Yield(command_.process);
  auto more = co_await source->Next(row);
  if (!more) co_return co_await Fails("xan: " + Why(more.error()));
  co_return *more;
}

Task<bool> Xan::ReadAll(CsvSource* source, Rows* rows) {
  Row row;
  while (co_await Next(source, &row)) {
    size_t bytes = sizeof(Row);
    for (const std::string& field : row) bytes += sizeof(std::string) + field.size();
    // Small blocks are counted after the fact.
    if (rows->size() % 1024 == 0 && !command_.machine.Hold(std::max<size_t>(bytes * 1024, Meter::kBigBlock)))
      co_return false;
    if (!command_.machine.HoldMore(*rows, 1)) co_return false;
    rows->push_back(row);
  }
  co_return command_.status == 0;
}

Task<void> Xan::Put(Row row) {
  std::string line;
  AppendRecord(row, &line);
  command_.machine.SpendBytes(line.size() * 2);
  (void)co_await command_.out.Write(line);
}

Task<void> Xan::PutRows(Row header, Rows rows) {
  co_await Put(std::move(header));
  for (Row& row : rows) {
    if (command_.OutputFailed()) co_return;
    co_await Put(std::move(row));
    co_await kernel::Yield(command_.process);
  }
}

Task<bool> Xan::WriteFile(std::string path, Row header, Rows rows) {
  auto file = co_await command_.vfs.Open(command_.process, path, kernel::OpenFlags::WriteTruncate());
  if (!file) co_return co_await Fails(name_ + ": " + path + ": " + Why(file.error()));
  kernel::Writer out(command_.process, std::move(*file));
  std::string line;
  AppendRecord(header, &line);
  (void)co_await out.Write(line);
  for (const Row& row : rows) {
    line.clear();
    AppendRecord(row, &line);
    command_.machine.SpendBytes(line.size());
    (void)co_await out.Write(line);
  }
  (void)co_await out.Flush();
  co_return !out.failed();
}

namespace {}  // namespace

std::vector<size_t> Xan::Columns(std::string_view list, const Row& header) {
  std::vector<size_t> out;
  std::vector<bool> without(header.size());
  auto place = [&](std::string_view name) -> std::optional<size_t> {
    for (size_t i = 0; i < header.size(); ++i)
      if (header[i] == name) return i;
    size_t index = 0;
    auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), index);
    if (error == std::errc() && end == name.data() + name.size() && index < header.size()) return index;
    return std::nullopt;
  };
  bool any_positive = false;
  std::vector<std::string> parts = SplitList(list);
  for (std::string_view part : parts) {
    while (part.starts_with(' ')) part.remove_prefix(1);
    while (part.ends_with(' ')) part.remove_suffix(1);
    bool negative = part.starts_with('!');
    if (negative) part.remove_prefix(1);
    any_positive |= !negative;
    std::vector<size_t> found;
    command_.machine.Spend(static_cast<int64_t>(header.size()) + 1);
    size_t colon = part.find(':');
    if (auto whole = place(part)) {
      found.push_back(*whole);
    } else if (part == "*") {
      for (size_t i = 0; i < header.size(); ++i) found.push_back(i);
    } else if (part.find_first_of("*?") != std::string_view::npos) {
      for (size_t i = 0; i < header.size(); ++i)
        if (StarMatch(header[i], part, command_.machine)) found.push_back(i);
    } else if (colon != std::string_view::npos && !header.empty()) {
      auto from = colon ? place(part.substr(0, colon)) : std::optional<size_t>(0);
      auto to =
          colon + 1 < part.size() ? place(part.substr(colon + 1)) : std::optional<size_t>(header.size() - 1);
      if (from && to) {
        size_t at = *from;
        for (;;) {
          found.push_back(at);
          if (at == *to) break;
          at = *from < *to ? at + 1 : at - 1;
        }
      }
    }
    for (size_t i : found) {
      if (negative)
        without[i] = true;
      else
        out.push_back(i);
    }
  }
  if (!any_positive)
    for (size_t i = 0; i < header.size(); ++i) out.push_back(i);
  std::erase_if(out, [&](size_t i) { return without[i]; });
  return out;
}

}  // namespace bivalve::commands::xan

namespace bivalve::commands {

Task<int> XanMain(Process& process) {
  xan::Xan xan(process);
  co_return co_await xan.Run();
}

}  // namespace bivalve::commands
