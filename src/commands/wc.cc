// wc: counts lines, words, characters, bytes, and the longest line's width.
#include <algorithm>
#include <utility>

#include "base/char_width.h"
#include "base/scan.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "commands/command.h"

namespace bivalve::commands {
namespace {

constexpr int kFilesFrom = 256;

constexpr Option kOptions[] = {
    {'c', "bytes"},
    {'m', "chars"},
    {'l', "lines"},
    {'w', "words"},
    {0, "files0-from", Takes::kArgument, kFilesFrom},
    {'L', "max-line-length"},
};

constexpr Usage kUsage{
    .help = R"(Usage: wc [OPTION]... [FILE]...
  or:  wc [OPTION]... --files0-from=F
Count newlines, words and bytes of each FILE, and in total if there are several; no FILE, or -, is standard
input. The counts are always in this order: newline, word, character, byte, longest line.

  -c, --bytes            count bytes
  -m, --chars            count characters
  -l, --lines            count newlines
      --files0-from=F    the names of the files are in F, each ended by NUL; - is standard input
  -L, --max-line-length  the width of the widest line
  -w, --words            count words
)",
    .options = kOptions,
};

struct Counts {
  uint64_t lines = 0, words = 0, chars = 0, bytes = 0, width = 0;

  void Add(const Counts& more) {
    lines += more.lines;
    words += more.words;
    chars += more.chars;
    bytes += more.bytes;
    width = std::max(width, more.width);
  }
};

struct Settings {
  bool lines = false, words = false, chars = false, bytes = false, width = false;
  bool OnlyBytes() const { return bytes && !lines && !words && !chars && !width; }
  int Columns() const { return lines + words + chars + bytes + width; }
};

// 1: printable, part of a word; 2: ends one; 0: neither (the other controls).
struct ByteKinds {
  uint8_t of[256] = {};
  constexpr ByteKinds() {
    for (int c = 0x21; c < 0x7F; ++c) of[c] = 1;
    for (int c : {' ', '\t', '\n', '\v', '\f', '\r'}) of[c] = 2;
  }
};
constexpr ByteKinds kKinds;

// Goes over blocks; a character may lie across two of them.
class Counter {
 public:
  explicit Counter(const Settings& settings) : settings_(settings) {}

  void Feed(std::string_view block) {
    counts_.bytes += block.size();
    if (settings_.chars || settings_.width) {
      Decode(block);
    } else if (settings_.words) {
      Words(block);
    } else if (settings_.lines) {
      counts_.lines += CountByte(block, '\n');
    }
  }
  Counts Take() {
    if (!partial_.empty()) Text(partial_, true);
    EndWord();
    counts_.width = std::max(counts_.width, column_);
    return counts_;
  }

 private:
  // Words without decoding, while there is only ASCII: a word begins where a printable byte follows none.
  void Words(std::string_view block) {
    if (!partial_.empty() || !IsAscii(block)) {
      Decode(block);
      return;
    }
    uint64_t words = 0;
    unsigned in_word = in_word_;
    for (char c : block) {
      unsigned kind = kKinds.of[static_cast<unsigned char>(c)];
      unsigned ends = kind >> 1;
      words += in_word & ends;
      in_word = (in_word | kind) & ~ends & 1;
    }
    in_word_ = in_word;
    counts_.words += words;
    if (settings_.lines) counts_.lines += CountByte(block, '\n');
  }

  void Decode(std::string_view block) {
    std::string joined;
    if (!partial_.empty()) {
      joined = std::exchange(partial_, {}).append(block);
      block = joined;
    }
    partial_ = block.substr(Text(block, false));
  }

  // Counts the characters; stops before a sequence that is cut off, unless it is the end. Returns what
  // was used.
  size_t Text(std::string_view text, bool end) {
    size_t i = 0;
    while (i < text.size()) {
      auto byte = static_cast<unsigned char>(text[i]);
      if (byte < 0x80) {
        One(byte);
        ++i;
        continue;
      }
      size_t need = byte >= 0xF0 && byte <= 0xF4  ? 4
                    : byte >= 0xE0 && byte < 0xF0 ? 3
                    : byte >= 0xC2 && byte < 0xE0 ? 2
                                                  : 1;
      if (!end && text.size() - i < need && Continues(text.substr(i + 1))) break;
      Utf8Char c = DecodeUtf8(text.substr(i));
      i += c.length;
      if (c.code == kInvalidChar) continue;  // no character; part of no word
      One(c.code);
    }
    return i;
  }
  static bool Continues(std::string_view rest) {
    for (char c : rest)
      if ((c & 0xC0) != 0x80) return false;
    return true;
  }

  void EndWord() {
    counts_.words += in_word_;
    in_word_ = false;
  }

  void One(char32_t code) {
    ++counts_.chars;
    switch (code) {
      case '\n': ++counts_.lines; [[fallthrough]];
      case '\r':
      case '\f':
        counts_.width = std::max(counts_.width, column_);
        column_ = 0;
        EndWord();
        return;
      case '\t':
        column_ += 8 - column_ % 8;
        EndWord();
        return;
      case ' ': ++column_; [[fallthrough]];
      case '\v': EndWord(); return;
      default: break;
    }
    if (code < 0x7F ? code > ' ' : IsPrintable(code)) {
      if (settings_.width) column_ += static_cast<uint64_t>(std::max(0, CharWidth(code)));
      if (code >= 0x80 && (IsInClass(code, CharClass::kSpace) || code == 0xA0 || code == 0x2007 ||
                           code == 0x202F || code == 0x2060)) {
        EndWord();
      } else {
        in_word_ = true;
      }
    }
  }

  const Settings settings_;
  Counts counts_;
  bool in_word_ = false;
  uint64_t column_ = 0;
  std::string partial_;
};

Task<Result<Counts>> Count(Command& command, FileRef file, const Settings& settings) {
  if (settings.OnlyBytes()) {
    // The size is known where the file is one.
    CO_TRY(kernel::Stat stat, co_await file->GetStat(command.process));
    auto position = co_await file->Seek(command.process, 0, kernel::Whence::kCurrent);
    if (stat.type == kernel::FileType::kRegular && position && stat.size > 0) {
      Counts counts;
      counts.bytes = static_cast<uint64_t>(std::max<int64_t>(0, stat.size - *position));
      (void)co_await file->Seek(command.process, 0, kernel::Whence::kEnd);
      co_return counts;
    }
  }
  kernel::Reader in(command.process, std::move(file));
  Counter counter(settings);
  for (;;) {
    CO_TRY(std::string_view block, co_await in.Block());
    if (block.empty()) break;
    counter.Feed(block);
    command.machine.SpendBytes(block.size());
  }
  co_return counter.Take();
}

std::string Row(const Settings& settings, const Counts& counts, size_t width, std::string_view name) {
  std::string row;
  auto add = [&](bool wanted, uint64_t count) {
    if (!wanted) return;
    if (!row.empty()) row += ' ';
    std::string digits = std::to_string(count);
    if (digits.size() < width) row.append(width - digits.size(), ' ');
    row += digits;
  };
  add(settings.lines, counts.lines);
  add(settings.words, counts.words);
  add(settings.chars, counts.chars);
  add(settings.bytes, counts.bytes);
  add(settings.width, counts.width);
  if (!name.empty()) row += ' ' + std::string(name);
  return row + '\n';
}

// GNU's guess before anything is counted: the digits of all sizes together, 7 when one is not a file.
Task<size_t> NumberWidth(Command& command, const std::vector<std::string>& names, const Settings& settings) {
  if (names.size() == 1 && settings.Columns() == 1) co_return 1;
  uint64_t total = 0;
  size_t least = 1;
  for (const std::string& name : names) {
    Result<kernel::Stat> stat = Fail(Errno::kBadF);
    if (name == "-") {
      FileRef file = command.process.Fd(0);
      if (file) stat = co_await file->GetStat(command.process);
    } else {
      stat = co_await command.vfs.GetStat(command.process, name);
    }
    if (!stat) continue;
    if (stat->type == kernel::FileType::kRegular)
      total += static_cast<uint64_t>(stat->size);
    else
      least = 7;
  }
  co_return std::max(least, std::to_string(total).size());
}

// *streamed: the names came from something that is no regular file; GNU then knows no sizes beforehand.
Task<bool> ReadNames(Command& command, std::string_view from, const ParsedArgs& args,
                     std::vector<std::string>& names, bool* streamed) {
  if (!args.operands.empty()) {
    co_await command.ReportUsage("extra operand " + Quote(args.operands[0]) +
                                 "\nfile operands cannot be combined with --files0-from");
    co_return false;
  }
  auto file = co_await command.OpenInput(from);
  if (!file) {
    co_await command.Report("cannot open " + QuoteAlways(from) + " for reading: " + Why(file.error()));
    co_return false;
  }
  auto stat = co_await (*file)->GetStat(command.process);
  *streamed = !stat || stat->type != kernel::FileType::kRegular;
  kernel::Reader in(command.process, std::move(*file));
  for (;;) {
    auto name = co_await in.Line('\0');
    if (!name || !*name) break;
    std::string_view text = **name;
    if (text.ends_with('\0')) text.remove_suffix(1);
    names.emplace_back(text);
  }
  co_return true;
}

}  // namespace

Task<int> WcMain(Process& process) {
  Command command(process, kUsage);
  auto args = co_await command.Parse();
  if (!args) co_return command.status;
  Settings settings;
  bool streamed = false;
  std::vector<std::string> names(args->operands.begin(), args->operands.end());
  for (const ParsedOption& option : args->options) {
    switch (option.id) {
      case 'l': settings.lines = true; break;
      case 'w': settings.words = true; break;
      case 'm': settings.chars = true; break;
      case 'c': settings.bytes = true; break;
      case 'L': settings.width = true; break;
      case kFilesFrom:
        if (!co_await ReadNames(command, option.value, *args, names, &streamed)) co_return command.status;
        break;
    }
  }
  if (settings.Columns() == 0) settings.lines = settings.words = settings.bytes = true;
  bool no_name = names.empty();
  if (no_name) names.push_back("-");
  size_t width = streamed ? 1 : co_await NumberWidth(command, names, settings);
  Counts total;
  for (const std::string& name : names) {
    auto file = co_await command.OpenInput(name);
    if (!file) {
      co_await command.ReportFile(name, file.error());
      continue;
    }
    auto counts = co_await Count(command, std::move(*file), settings);
    if (!counts) {
      co_await command.ReportFile(name, counts.error());
      counts = Counts{};
    }
    total.Add(*counts);
    (void)co_await command.out.Write(Row(settings, *counts, width, no_name ? "" : name));
  }
  if (names.size() > 1) (void)co_await command.out.Write(Row(settings, total, width, "total"));
  co_return co_await command.Finish();
}

}  // namespace bivalve::commands
