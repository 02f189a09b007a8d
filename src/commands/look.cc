// look: the lines of a sorted file that begin with a text.
#include <algorithm>

#include "commands/command.h"

namespace bivalve::commands {
namespace {

constexpr std::string_view kWords = "/usr/share/dict/words";

constexpr Option kOptions[] = {
    {'a', "alternative"},
    {'d', "alphanum"},
    {'f', "ignore-case"},
    {'t', "terminate", Takes::kArgument},
    {'h', "help", Takes::kNothing, kHelpOption},
    {'V', "version", Takes::kNothing, kVersionOption},
};

constexpr Usage kUsage{
    .help = R"(Usage: look [OPTION]... TEXT [FILE]
Write the lines of FILE, which is sorted, that begin with TEXT; by default the words of
/usr/share/dict/words, with -d -f.

  -a, --alternative     the other dictionary (there is none)
  -d, --alphanum        only letters, digits and blanks count
  -f, --ignore-case     capital letters are like small ones
  -t, --terminate CHAR  TEXT ends with the first CHAR in it
  -h, --help            this text
  -V, --version         the version
)",
    .options = kOptions,
    .package = "util-linux 2.38.1",
};

// What -d lets count: also blanks.
bool Counts(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == ' ' || c == '\t';
}
uint8_t Folded(char c) { return static_cast<uint8_t>(c >= 'A' && c <= 'Z' ? c + 32 : c); }

class Search {
 public:
  Search(std::string_view text, std::string wanted, bool alphanumeric, bool fold)
      : text_(text), wanted_(std::move(wanted)), alphanumeric_(alphanumeric), fold_(fold) {}

  // The place of the first line that fits, by halving and then line by line; the end when there is none.
  size_t Find(Meter& meter) const {
    size_t front = 0, back = text_.size();
    size_t middle = Behind(front + (back - front) / 2);
    while (middle < back && front < back && meter.Spend(4)) {
      if (Compare(middle) > 0)
        front = middle;
      else
        back = middle;
      middle = Behind(front + (back - front) / 2);
    }
    for (; front < text_.size() && meter.Spend(4); front = Behind(front)) {
      int order = Compare(front);
      if (order == 0) return front;
      if (order < 0) break;
    }
    return text_.size();
  }

  // What is wanted against the line at `at`: below, the same beginning, above.
  int Compare(size_t at) const {
    for (size_t i = 0; i < wanted_.size(); ++i, ++at) {
      if (alphanumeric_)
        while (at < text_.size() && text_[at] != '\n' && !Counts(text_[at])) ++at;
      if (at >= text_.size() || text_[at] == '\n') return 1;
      uint8_t a = fold_ ? Folded(wanted_[i]) : static_cast<uint8_t>(wanted_[i]);
      uint8_t b = fold_ ? Folded(text_[at]) : static_cast<uint8_t>(text_[at]);
      if (a != b) return a < b ? -1 : 1;
    }
    return 0;
  }

  // Behind the end of the line.
  size_t Behind(size_t at) const {
    size_t end = text_.find('\n', at);
    return end == std::string_view::npos ? text_.size() : end + 1;
  }

 private:
  std::string_view text_;
  std::string wanted_;
  bool alphanumeric_, fold_;
};

}  // namespace

Task<int> LookMain(Process& process) {
  Command command(process, kUsage);
  auto args = co_await command.Parse();
  if (!args) co_return command.status;
  bool alphanumeric = false, fold = false;
  std::optional<char> end;
  for (const ParsedOption& option : args->options) {
    if (option.id == 'd') alphanumeric = true;
    if (option.id == 'f') fold = true;
    if (option.id == 't' && !option.value.empty()) end = option.value[0];
  }
  if (args->operands.empty() || args->operands.size() > 2) {
    co_await command.ReportUsage("bad usage");
    co_return command.status;
  }
  std::string name(kWords);
  if (args->operands.size() == 2)
    name = args->operands[1];
  else
    alphanumeric = fold = true;
  std::string wanted(args->operands[0]);
  if (end && wanted.find(*end) != std::string::npos) wanted.resize(wanted.find(*end) + 1);
  if (alphanumeric) std::erase_if(wanted, [](char c) { return !Counts(c); });
  auto file = co_await command.vfs.Open(process, name, kernel::OpenFlags::Read());
  auto text = file ? co_await kernel::ReadAll(process, std::move(*file), kernel::Reader::kMaxLine)
                   : Result<std::string>(std::unexpected(file.error()));
  if (!text) {
    co_await command.Report(name + ": " + Why(text.error()));
    co_return command.status;
  }
  Search search(*text, std::move(wanted), alphanumeric, fold);
  size_t at = search.Find(command.machine);
  command.status = at == text->size() ? 1 : 0;
  while (at < text->size() && search.Compare(at) == 0 && !command.OutputFailed()) {
    size_t next = search.Behind(at);
    command.machine.SpendBytes(next - at + 64);
    co_await kernel::Yield(process);
    (void)co_await command.out.Write(text->substr(at, next - at));
    at = next;
  }
  co_return co_await command.Finish();
}

}  // namespace bivalve::commands
