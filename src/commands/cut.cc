// cut: selected bytes or fields of each line.
#include <algorithm>

#include "base/scan.h"
#include "commands/command.h"
#include "commands/field_list.h"
#include "commands/line_blocks.h"

namespace bivalve::commands {
namespace {

enum : int { kOutputDelimiter = 256, kComplement };

constexpr Option kOptions[] = {
    {'b', "bytes", Takes::kArgument},
    {'c', "characters", Takes::kArgument},
    {'f', "fields", Takes::kArgument},
    {'d', "delimiter", Takes::kArgument},
    {'n'},
    {'s', "only-delimited"},
    {0, "output-delimiter", Takes::kArgument, kOutputDelimiter},
    {0, "complement", Takes::kNothing, kComplement},
    {'z', "zero-terminated"},
};

constexpr Usage kUsage{
    .help = R"(Usage: cut OPTION... [FILE]...
Write selected parts of each line of each FILE; no FILE, or -, is standard input.

  -b, --bytes=LIST        these bytes
  -c, --characters=LIST   the same as -b
  -d, --delimiter=DELIM   fields end with DELIM, not TAB
  -f, --fields=LIST       these fields, and lines without a delimiter unless -s is given
  -n                      ignored
      --complement        what is not in LIST
  -s, --only-delimited    no lines without delimiters
      --output-delimiter=STRING  written between parts (with -f: the delimiter)
  -z, --zero-terminated   lines end with NUL, not newline

LIST is N, N-M, N- or -M, counted from 1, or several of them with commas between.
)",
    .options = kOptions,
};

struct Settings {
  bool fields = false;
  bool only_delimited = false;
  bool has_output_delimiter = false;
  char delimiter = '\t';
  std::string output_delimiter;
  char line_end = '\n';
  std::vector<FieldRange> ranges;
};

void CutBytes(const Settings& settings, std::string_view line, std::string& out) {
  bool first = true;
  for (const FieldRange& range : settings.ranges) {
    if (range.first > line.size()) break;
    if (!first && settings.has_output_delimiter) out += settings.output_delimiter;
    first = false;
    size_t from = static_cast<size_t>(range.first - 1);
    out.append(line, from,
               static_cast<size_t>(std::min<uint64_t>(range.last - range.first, line.size()) + 1));
  }
  out += settings.line_end;
}

// A line's fields are looked at no further than the list goes; fields side by side are copied as one
// where the delimiter stays what it is.
void CutFields(const Settings& settings, const char* line, const char* end, std::string& out) {
  const char delimiter = settings.delimiter;
  const char* at = line;
  uint64_t field = 1;
  bool first = true;
  auto next = [&](const char* from) {
    while (from != end && *from != delimiter) ++from;
    return from;
  };
  const char* stop = next(at);
  if (stop == end) {
    if (settings.only_delimited) return;
    out.append(line, end);
    out += settings.line_end;
    return;
  }
  for (const FieldRange& range : settings.ranges) {
    while (field < range.first && stop != end) {
      at = stop + 1;
      stop = next(at);
      ++field;
    }
    if (field < range.first) break;
    if (!first) out += settings.output_delimiter;
    first = false;
    if (range.last == UINT64_MAX && !settings.has_output_delimiter) {
      out.append(at, end);
      break;
    }
    const char* copied = at;
    while (field < range.last && stop != end) {
      if (settings.has_output_delimiter) {
        out.append(copied, stop);
        out += settings.output_delimiter;
        copied = stop + 1;
      }
      at = stop + 1;
      stop = next(at);
      ++field;
    }
    out.append(copied, stop);
    if (stop == end) break;
    at = stop + 1;
    stop = next(at);
    ++field;
  }
  out += settings.line_end;
}

void CutBlock(const Settings& settings, std::string_view block, std::string& out) {
  const char* at = block.data();
  const char* const last = at + block.size();
  while (at != last) {
    size_t hit = FindByte({at, static_cast<size_t>(last - at)}, settings.line_end);
    const char* end = hit == std::string_view::npos ? last : at + hit;
    if (settings.fields)
      CutFields(settings, at, end, out);
    else
      CutBytes(settings, {at, static_cast<size_t>(end - at)}, out);
    at = end == last ? last : end + 1;
  }
}

// With the delimiter being the line's end, the whole file is one line of fields.
Task<Result<void>> CutAcrossLines(Command& command, FileRef file, const Settings& settings) {
  CO_TRY(std::string text,
         co_await kernel::ReadAll(command.process, std::move(file), kernel::Reader::kMaxLine));
  if (text.empty()) co_return Result<void>();
  if (text.back() == settings.line_end) text.pop_back();
  std::string out;
  CutFields(settings, text.data(), text.data() + text.size(), out);
  (void)co_await command.out.Write(out);
  co_return Result<void>();
}

Task<Result<void>> CutFile(Command& command, FileRef file, const Settings& settings) {
  if (settings.fields && settings.delimiter == settings.line_end)
    co_return co_await CutAcrossLines(command, std::move(file), settings);
  LineBlocks in(command.process, std::move(file), settings.line_end);
  std::string out;
  while (!command.OutputFailed()) {
    CO_TRY(std::string_view block, co_await in.Next());
    if (block.empty()) break;
    out.clear();
    CutBlock(settings, block, out);
    command.machine.SpendBytes(block.size() * 2);
    (void)co_await command.out.Write(out);
    if (in.Drained()) (void)co_await command.out.Flush();
  }
  co_return Result<void>();
}

// The diagnostic, or nothing.
std::string ReadSettings(const ParsedArgs& args, Settings& s) {
  std::optional<std::string_view> list;
  bool complement = false, has_delimiter = false;
  for (const ParsedOption& option : args.options) {
    switch (option.id) {
      case 'b':
      case 'c':
      case 'f':
        if (list) return "only one list may be specified";
        list = option.value;
        s.fields = option.id == 'f';
        break;
      case 'd':
        if (option.value.size() > 1) return "the delimiter must be a single character";
        s.delimiter = option.value.empty() ? '\0' : option.value[0];
        has_delimiter = true;
        break;
      case kOutputDelimiter:
        s.has_output_delimiter = true;
        s.output_delimiter = option.value.empty() ? std::string_view("\0", 1) : option.value;
        break;
      case 's': s.only_delimited = true; break;
      case 'z': s.line_end = '\0'; break;
      case kComplement: complement = true; break;
    }
  }
  if (!list) return "you must specify a list of bytes, characters, or fields";
  if (!s.fields && has_delimiter) return "an input delimiter may be specified only when operating on fields";
  if (!s.fields && s.only_delimited)
    return "suppressing non-delimited lines makes sense\n\tonly when operating on fields";
  FieldList parsed = ParseFieldList(*list, s.fields ? FieldUnit::kField : FieldUnit::kBytePosition);
  if (!parsed.error.empty()) return parsed.error;
  s.ranges = complement ? Complement(parsed.ranges) : std::move(parsed.ranges);
  if (s.fields && !s.has_output_delimiter) s.output_delimiter = std::string(1, s.delimiter);
  return {};
}

}  // namespace

Task<int> CutMain(Process& process) {
  Command command(process, kUsage);
  auto args = co_await command.Parse();
  if (!args) co_return command.status;
  Settings settings;
  if (std::string error = ReadSettings(*args, settings); !error.empty()) {
    co_await command.ReportUsage(error);
    co_return command.status;
  }
  if (args->operands.empty()) args->operands.push_back("-");
  for (std::string_view operand : args->operands) {
    auto file = co_await command.OpenInput(operand);
    if (!file) {
      co_await command.ReportFile(operand, file.error());
      continue;
    }
    auto done = co_await CutFile(command, std::move(*file), settings);
    if (!done) co_await command.ReportFile(operand, done.error());
    if (command.OutputFailed()) break;
  }
  co_return co_await command.Finish();
}

}  // namespace bivalve::commands
