// nl: numbers the lines of files.
#include <algorithm>

#include "commands/inputs.h"
#include "commands/numbers.h"
#include "regex/regex.h"

namespace bivalve::commands {
namespace {

constexpr Option kOptions[] = {
    {'h', "header-numbering", Takes::kArgument},  {'b', "body-numbering", Takes::kArgument},
    {'f', "footer-numbering", Takes::kArgument},  {'v', "starting-line-number", Takes::kArgument},
    {'i', "line-increment", Takes::kArgument},    {'p', "no-renumber"},
    {'l', "join-blank-lines", Takes::kArgument},  {'s', "number-separator", Takes::kArgument},
    {'w', "number-width", Takes::kArgument},      {'n', "number-format", Takes::kArgument},
    {'d', "section-delimiter", Takes::kArgument},
};

constexpr Usage kUsage{
    .help = R"(Usage: nl [OPTION]... [FILE]...
Write each FILE (standard input) with numbers in front of its lines.

  -b, --body-numbering=STYLE      which lines of a page's body
  -d, --section-delimiter=CC      CC, not \:, marks the sections of pages
  -f, --footer-numbering=STYLE    which lines of a page's footer
  -h, --header-numbering=STYLE    which lines of a page's header
  -i, --line-increment=NUMBER     NUMBER more for each line
  -l, --join-blank-lines=NUMBER   of so many empty lines in a row one has a number
  -n, --number-format=FORMAT      ln left, rn right (the default), rz right with zeros
  -p, --no-renumber               numbers go on from section to section
  -s, --number-separator=STRING   STRING, not a tab, after the number
  -v, --starting-line-number=NUMBER  the first number of a section
  -w, --number-width=NUMBER       columns for the number, 6 by default

STYLE is a for all lines, t for those that are not empty (the default for bodies), n for none (the default
for headers and footers), or pBRE for those that match the basic regular expression BRE. Lines with \:\:\:,
\:\: and \: begin a header, a body and a footer.
)",
    .options = kOptions,
};

struct Style {
  char kind = 'n';
  std::unique_ptr<regex::Regex> pattern;
};

class Numberer {
 public:
  explicit Numberer(Process& process) : command_(process, kUsage) { body_.kind = 't'; }
  friend kernel::Scheduler& SchedulerOf(Numberer& nl) { return SchedulerOf(nl.command_); }

  Task<int> Run() {
    auto args = co_await command_.Parse();
    if (!args) co_return command_.status;
    bool good = true;
    for (const ParsedOption& option : args->options) {
      good &= co_await TakeOption(option);
      if (fatal_) co_return command_.status;
    }
    if (!good) {
      co_await kernel::WriteFd(command_.process, 2,
                               "Try '" + command_.name + " --help' for more information.\n");
      co_return command_.status;
    }
    blank_.assign(static_cast<size_t>(width_) + separator_.size(), ' ');
    number_ = start_;
    current_ = &body_;
    Inputs in(command_, args->operands);
    while (co_await in.Next()) {
      for (;;) {
        auto line = co_await in.Line();
        if (!line || fatal_) break;
        if (line->ends_with('\n')) line->remove_suffix(1);
        co_await Line(*line);
      }
    }
    co_return co_await command_.Finish();
  }

 private:
  Task<bool> TakeStyle(Style& style, std::string_view text, std::string_view what) {
    style.pattern.reset();
    if (text.size() == 1 && std::string_view("atn").find(text[0]) != std::string_view::npos) {
      style.kind = text[0];
      co_return true;
    }
    if (!text.starts_with('p')) {
      co_await command_.Report("invalid " + std::string(what) + " numbering style: " + Quote(text));
      co_return false;
    }
    auto pattern = regex::Regex::Compile(
        text.substr(1), {.syntax = regex::PosixSyntax::kBasic, .newline = true, .strict = false});
    if (!pattern) {
      co_await command_.Report(Why(pattern.error()));
      fatal_ = true;
      co_return false;
    }
    style.kind = 'p';
    style.pattern = std::move(*pattern);
    co_return true;
  }

  Task<bool> TakeNumber(const ParsedOption& option, int64_t least, int64_t most, std::string_view what,
                        int64_t* number) {
    auto value = ReadNumber(option.value, least, most, "", "invalid " + std::string(what));
    if (!value) {
      co_await command_.Report(value.error());
      fatal_ = true;
      co_return false;
    }
    *number = *value;
    co_return true;
  }

  Task<bool> TakeOption(const ParsedOption& option) {
    switch (option.id) {
      case 'h': co_return co_await TakeStyle(header_, option.value, "header");
      case 'b': co_return co_await TakeStyle(body_, option.value, "body");
      case 'f': co_return co_await TakeStyle(footer_, option.value, "footer");
      case 'v': co_return co_await TakeNumber(option, INT64_MIN, INT64_MAX, "starting line number", &start_);
      case 'i': co_return co_await TakeNumber(option, INT64_MIN, INT64_MAX, "line number increment", &step_);
      case 'l':
        co_return co_await TakeNumber(option, 1, INT64_MAX, "line number of blank lines", &join_blank_);
      case 'w': co_return co_await TakeNumber(option, 1, INT32_MAX, "line number field width", &width_);
      case 'p': renumber_ = false; break;
      case 's': separator_ = option.value; break;
      case 'n':
        if (option.value != "ln" && option.value != "rn" && option.value != "rz") {
          co_await command_.Report("invalid line numbering format: " + Quote(option.value));
          co_return false;
        }
        format_ = option.value;
        break;
      case 'd':
        section_ = option.value;
        if (section_.size() == 1) section_ += ':';
        break;
    }
    co_return true;
  }

  // How often the section delimiter stands on the line and nothing else.
  int SectionOf(std::string_view line) const {
    if (section_.empty()) return 0;
    int times = 0;
    while (line.starts_with(section_)) {
      line.remove_prefix(section_.size());
      if (++times > 3) return 0;
    }
    return line.empty() ? times : 0;
  }

  Task<void> Line(std::string_view line) {
    if (int section = SectionOf(line)) {
      current_ = section == 3 ? &header_ : section == 2 ? &body_ : &footer_;
      if (renumber_) {
        number_ = start_;
        overflow_ = false;
      }
      (void)co_await command_.out.Write("\n");
      co_return;
    }
    bool numbered = false;
    switch (current_->kind) {
      case 'a':
        if (join_blank_ <= 1 || !line.empty() || blank_lines_ + 1 == join_blank_) {
          numbered = true;
          blank_lines_ = 0;
        } else {
          ++blank_lines_;
        }
        break;
      case 't': numbered = !line.empty(); break;
      case 'p': numbered = current_->pattern->Search(line, 0, command_.machine, nullptr); break;
      default: break;
    }
    if (numbered) {
      if (overflow_) {
        co_await command_.Report("line number overflow");
        fatal_ = true;
        co_return;
      }
      std::string text;
      AppendNumber(text);
      (void)co_await command_.out.Write(text);
      overflow_ = __builtin_add_overflow(number_, step_, &number_);
    } else {
      (void)co_await command_.out.Write(blank_);
    }
    (void)co_await command_.out.Write(line);
    (void)co_await command_.out.Write("\n");
  }

  void AppendNumber(std::string& out) const {
    std::string digits = std::to_string(number_);
    size_t width = static_cast<size_t>(width_);
    size_t pad = digits.size() < width ? width - digits.size() : 0;
    if (format_ == "ln") {
      out += digits;
      out.append(pad, ' ');
    } else if (format_ == "rz") {
      bool negative = digits[0] == '-';
      if (negative) out += '-';
      out.append(pad, '0');
      out += std::string_view(digits).substr(negative);
    } else {
      out.append(pad, ' ');
      out += digits;
    }
    out += separator_;
  }

  Command command_;
  Style header_, body_, footer_;
  Style* current_ = nullptr;
  int64_t start_ = 1, step_ = 1, join_blank_ = 1, width_ = 6, number_ = 1, blank_lines_ = 0;
  bool renumber_ = true, overflow_ = false, fatal_ = false;
  std::string separator_ = "\t", section_ = "\\:", format_ = "rn", blank_;
};

}  // namespace

Task<int> NlMain(Process& process) {
  Numberer nl(process);
  co_return co_await nl.Run();
}

}  // namespace bivalve::commands
