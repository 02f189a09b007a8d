// Printer: how rg shows what a file's search finds: as lines for people, or as messages of JSON.
//
// It gathers text; the search writes it out.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "commands/rg/matcher.h"

namespace bivalve::commands::rg {

struct Stats {
  uint64_t matches = 0, matched_lines = 0, searches = 0, searches_with_match = 0;
  uint64_t bytes_printed = 0, bytes_searched = 0;
  int64_t elapsed_ns = 0;
  void Add(const Stats& other);
};

// Lines that were found: one, or several that a match goes over.
struct Lines {
  std::string_view text;  // with their ends
  uint64_t number = 0;    // of the first, from 1
  uint64_t offset = 0;    // in the file
};

class Printer {
 public:
  virtual ~Printer() = default;
  // `path` as it is shown; empty for standard input.
  virtual void StartFile(std::string_view path) = 0;
  // Counts matches into `stats`. Called for lines in the order of the file.
  virtual void Matched(const Lines& lines) = 0;
  virtual void Context(const Lines& line) = 0;
  // Lines were left out here.
  virtual void Break() {}
  // `binary_offset`: where a NUL was seen; `quit`: the rest was not looked at.
  virtual void EndFile(std::optional<uint64_t> binary_offset, bool quit) = 0;
  virtual void End(const Stats& total, int64_t elapsed_ns) = 0;

  std::string text;  // to be written
  Stats stats;       // of the file
};

std::unique_ptr<Printer> MakeLinePrinter(const Settings& settings, Matcher& matcher, Meter& meter);
std::unique_ptr<Printer> MakeJsonPrinter(const Settings& settings, Matcher& matcher, Meter& meter);

// "0.000123", in seconds.
std::string Seconds(int64_t ns);
// A path in the color of paths.
void AppendPath(std::string& out, std::string_view path, const Settings& settings);

}  // namespace bivalve::commands::rg
