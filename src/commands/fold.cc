// fold: breaks lines that are too long.
#include "commands/inputs.h"
#include "commands/numbers.h"

namespace bivalve::commands {
namespace {

constexpr Option kOptions[] = {
    {'b', "bytes"},
    {'s', "spaces"},
    {'w', "width", Takes::kArgument},
    {'0', "", Takes::kOptional},
    {'1', "", Takes::kOptional},
    {'2', "", Takes::kOptional},
    {'3', "", Takes::kOptional},
    {'4', "", Takes::kOptional},
    {'5', "", Takes::kOptional},
    {'6', "", Takes::kOptional},
    {'7', "", Takes::kOptional},
    {'8', "", Takes::kOptional},
    {'9', "", Takes::kOptional},
};

constexpr Usage kUsage{
    .help = R"(Usage: fold [OPTION]... [FILE]...
Break the lines of each FILE (standard input) so that none is wider than the width, and write them.

  -b, --bytes        count bytes, not columns
  -s, --spaces       break at blanks where there are any
  -w, --width=WIDTH  WIDTH columns instead of 80
)",
    .options = kOptions,
};

class Folder {
 public:
  bool bytes = false;
  bool spaces = false;
  uint64_t width = 80;

  void Feed(std::string_view block, std::string& out) {
    for (char c : block) {
      if (c == '\n') {
        line_ += c;
        Take(line_.size(), out);
        column_ = 0;
      } else {
        Put(c, out);
      }
    }
  }
  void Finish(std::string& out) {
    Take(line_.size(), out);
    column_ = 0;
  }

 private:
  void Take(size_t count, std::string& out) {
    out.append(line_, 0, count);
    line_.erase(0, count);
  }

  uint64_t After(uint64_t column, char c) const {
    if (bytes) return column + 1;
    switch (c) {
      case '\b': return column - (column > 0);
      case '\r': return 0;
      case '\t': return column + 8 - column % 8;
      default: return column + 1;
    }
  }

  void Put(char c, std::string& out) {
    for (;;) {
      column_ = After(column_, c);
      if (column_ <= width) break;
      size_t blank = spaces ? line_.find_last_of(" \t") : std::string::npos;
      if (blank != std::string::npos) {
        Take(blank + 1, out);
        out += '\n';
        column_ = 0;
        for (char kept : line_) column_ = After(column_, kept);
        continue;
      }
      if (line_.empty()) break;
      Take(line_.size(), out);
      out += '\n';
      column_ = 0;
    }
    line_ += c;
  }

  std::string line_;
  uint64_t column_ = 0;
};

}  // namespace

Task<int> FoldMain(Process& process) {
  Command command(process, kUsage);
  auto args = co_await command.Parse();
  if (!args) co_return command.status;
  Folder folder;
  for (const ParsedOption& option : args->options) {
    if (option.id == 'b') folder.bytes = true;
    if (option.id == 's') folder.spaces = true;
    if (option.id == 'b' || option.id == 's') continue;
    std::string text = option.id == 'w' ? std::string(option.value) : ObsoleteNumber(option);
    auto width = ReadNumber(text, 1, INT64_MAX, "", "invalid number of columns");
    if (!width || text.starts_with('-')) {
      co_await command.Report(text.starts_with('-') ? "invalid number of columns: " + Quote(text)
                                                    : width.error());
      co_return command.status;
    }
    folder.width = static_cast<uint64_t>(*width);
  }
  Inputs in(command, args->operands);
  std::string text;
  while (co_await in.Next()) {
    for (;;) {
      std::string_view block = co_await in.Block();
      if (block.empty()) break;
      folder.Feed(block, text);
      (void)co_await command.out.Write(text);
      text.clear();
    }
    folder.Finish(text);
    (void)co_await command.out.Write(text);
    text.clear();
  }
  co_return co_await command.Finish();
}

}  // namespace bivalve::commands
