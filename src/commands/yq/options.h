// The command line of yq.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "commands/command.h"
#include "commands/yq/formats.h"

namespace bivalve::commands::yq {

struct Options {
  bool all = false;  // eval-all
  bool null_input = false, in_place = false, pretty = false, exit_status = false, no_separators = false;
  bool nul = false, version = false, help = false, leading = true;
  std::optional<bool> unwrap, colors;
  std::string input = "auto", output = "auto", split, from_file, front_matter;
  std::optional<std::string> expression;
  FormatOptions formats;
  std::vector<std::string> operands;
};

// An error as the real one words it; empty.
std::string ReadOptions(std::span<const std::string> args, Options* options);

extern const Usage kUsage;

}  // namespace bivalve::commands::yq
