// Records of CSV, as a stream.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "commands/command.h"

namespace bivalve::commands::xan {

using Row = std::vector<std::string>;

// The first record names the columns; every other one has as many fields: missing ones are empty, more are
// cut.
class CsvSource {
 public:
  CsvSource(Process& process, FileRef file) : process_(process), reader_(process, std::move(file)) {}

  // Once, before anything else.
  Task<Result<void>> ReadHeader();
  // The next record; false at the end. Lines without anything are passed over.
  Task<Result<bool>> Next(Row* row);
  // The same without making it as wide as the header.
  Task<Result<bool>> NextRagged(Row* row);
  const Row& header() const { return header_; }
  // -1: there is none of that name.
  int Find(std::string_view name) const;

  friend kernel::Scheduler& SchedulerOf(CsvSource& source) { return source.process_.machine(); }

 private:
  Process& process_;
  kernel::Reader reader_;
  Row header_;
  bool first_ = true;
};

// Fields of one text. False: a quoted field goes on behind it.
bool SplitRecord(std::string_view text, Row* row);
// A field in quotes where it needs them.
void AppendField(std::string_view field, std::string* out);
void AppendRecord(const Row& row, std::string* out);

// A number as JavaScript writes it.
std::string NumberText(double value);
// The number that a field is as a whole: 12, -1.5, 1e3.
std::optional<double> NumberOf(std::string_view field);
// The number that a text begins with, as parseFloat has it; NaN.
double LeadingNumber(std::string_view field);

}  // namespace bivalve::commands::xan
