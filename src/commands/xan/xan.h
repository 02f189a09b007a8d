// xan: one command for each thing that one does with CSV.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "commands/command.h"
#include "commands/xan/moonblade.h"
#include "commands/xan/table.h"

namespace bivalve::commands::xan {

extern const Usage kUsage;

// Options and operands of a subcommand: "s:" takes a value. Unknown options are passed over, as just-bash
// does.
struct Arguments {
  std::map<std::string, std::string> values;
  std::vector<std::string> operands;
  bool Has(const std::string& name) const { return values.contains(name); }
  std::string Get(const std::string& name, std::string usual = {}) const {
    auto found = values.find(name);
    return found == values.end() ? usual : found->second;
  }
  // Nothing: it is there and no number.
  std::optional<int64_t> Number(const std::string& name, int64_t usual) const;
};

std::vector<std::string> SplitList(std::string_view text, char separator = ',');

class Xan {
 public:
  explicit Xan(Process& process) : command_(process, kUsage) {}
  friend kernel::Scheduler& SchedulerOf(Xan& xan) { return SchedulerOf(xan.command_); }

  Task<int> Run();

 private:
  using Rows = std::vector<Row>;
  struct Aggregate {
    std::string function, text, name;
    std::unique_ptr<Moonblade::Named> tree;  // null: a column, or nothing
    int column = -1;
  };
  struct Subcommand {
    std::string_view name;
    // Names of options with one letter and long ones, "l|limit:" with a value.
    std::vector<std::string_view> options;
    Task<bool> (Xan::*run)();
  };

  static const std::vector<Subcommand>& Subcommands();
  Task<bool> Fails(std::string text);
  // The named file, or standard input, with its header read.
  Task<std::unique_ptr<CsvSource>> Open(std::string file);
  Task<std::unique_ptr<CsvSource>> OpenOperand(size_t index);
  Task<bool> Next(CsvSource* source, Row* row);
  Task<bool> ReadAll(CsvSource* source, Rows* rows);
  Task<void> Put(Row row);
  Task<void> PutRows(Row header, Rows rows);
  Task<bool> WriteFile(std::string path, Row header, Rows rows);
  // Indices of the columns that a list names: names, numbers, ranges, patterns, "!" in front of what is not
  // wanted.
  std::vector<size_t> Columns(std::string_view list, const Row& header);

  // ---- rows.cc
  Task<bool> Headers();
  Task<bool> Count();
  Task<bool> Head();
  Task<bool> Tail();
  Task<bool> Slice();
  Task<bool> Reverse();
  Task<bool> Behead();
  Task<bool> Sample();
  Task<bool> Shuffle();
  Task<bool> Filter();
  Task<bool> Search();
  Task<bool> Sort();
  Task<bool> Dedup();
  Task<bool> Top();
  Task<bool> Cat();
  Task<bool> Split();
  Task<bool> Partition();
  Task<bool> FixLengths();
  // ---- columns.cc
  Task<bool> Select();
  Task<bool> Drop();
  Task<bool> Rename();
  Task<bool> Enumerate();
  Task<bool> Map();
  Task<bool> Transform();
  Task<bool> FlatMap();
  Task<bool> Explode();
  Task<bool> Implode();
  Task<bool> Transpose();
  Task<bool> View();
  Task<bool> Flatten();
  Task<bool> To();
  Task<bool> From();
  // ---- groups.cc
  Task<bool> Agg();
  Task<bool> GroupBy();
  Task<bool> Frequency();
  Task<bool> Stats();
  Task<bool> Join();
  Task<bool> Pivot();
  Task<bool> Merge();
  bool ParseAggregates(std::string_view text, const Row& header, std::vector<Aggregate>* out,
                       std::string* error);
  std::string Compute(const Aggregate& aggregate, const Rows& rows, const std::vector<size_t>& which);

  Command command_;
  std::string name_;  // "xan sort"
  Arguments args_;
};

}  // namespace bivalve::commands::xan
