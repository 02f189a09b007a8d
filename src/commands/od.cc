// od: bytes as numbers.
#include <algorithm>

#include "commands/command.h"
#include "commands/numbers.h"
#include "commands/od_format.h"

namespace bivalve::commands {
namespace {

enum : int { kTraditional = 256, kEndian };

constexpr Option kOptions[] = {
    {'j', "skip-bytes", Takes::kArgument},
    {'A', "address-radix", Takes::kArgument},
    {'N', "read-bytes", Takes::kArgument},
    {'t', "format", Takes::kArgument},
    {'v', "output-duplicates"},
    {'S', "", Takes::kArgument},
    {0, "strings", Takes::kOptional, 'S'},
    {0, "traditional", Takes::kNothing, kTraditional},
    {'w', "width", Takes::kOptional},
    {0, "endian", Takes::kArgument, kEndian},
    {'a'},
    {'B'},
    {'b'},
    {'c'},
    {'D'},
    {'d'},
    {'e'},
    {'F'},
    {'f'},
    {'H'},
    {'h'},
    {'I'},
    {'i'},
    {'L'},
    {'l'},
    {'O'},
    {'o'},
    {'s'},
    {'X'},
    {'x'},
};

constexpr Usage kUsage{
    .help = R"(Usage: od [OPTION]... [FILE]...
  or:  od [-abcdfilosx]... [FILE] [[+]OFFSET[b]]
  or:  od --traditional [OPTION]... [FILE] [[+]OFFSET[b] [+][LABEL][b]]
Write the FILEs (standard input), one after another, as numbers; by default octal ones of two bytes.

  -A, --address-radix=RADIX   addresses are d decimal, o octal, x hexadecimal, n not there
      --endian={big|little}   the order of bytes in numbers
  -j, --skip-bytes=BYTES      leave out the first BYTES
  -N, --read-bytes=BYTES      read no more than BYTES
  -S BYTES, --strings[=BYTES] strings of at least BYTES (3) printable characters that end with NUL
  -t, --format=TYPE           what is written, see below
  -v, --output-duplicates     lines that repeat are written, not a *
  -w[BYTES], --width[=BYTES]  BYTES (32) on a line, not 16
      --traditional           arguments of the third form

TYPE: a names of characters, c characters or escapes, d[SIZE] signed, f[SIZE] floating point, o[SIZE] octal,
u[SIZE] unsigned, x[SIZE] hexadecimal. SIZE is 1, 2, 4, 8, or C S I L; with f 4, 8, 16, or F D L. A z behind a
type adds the characters at the end of the line.
Short for types: -a a, -b o1, -c c, -d u2, -f fF, -i dI, -l dL, -o o2, -s d2, -x x2.
)",
    .options = kOptions,
};

constexpr Word kEndians[] = {{"little", 0}, {"big", 1}};
constexpr std::string_view kSuffixes = "bEGKkMmPTYZ0";

std::string_view OldFormat(int letter) {
  switch (letter) {
    case 'a': return "a";
    case 'b': return "o1";
    case 'c': return "c";
    case 'D': return "u4";
    case 'd': return "u2";
    case 'e':
    case 'F': return "fD";
    case 'f': return "fF";
    case 'H':
    case 'X': return "x4";
    case 'i': return "dI";
    case 'I':
    case 'L':
    case 'l': return "dL";
    case 'O': return "o4";
    case 'B':
    case 'o': return "o2";
    case 's': return "d2";
    default: return "x2";  // h x
  }
}

// "0x1F", "017", "12" with a suffix, as xstrtoumax with base 0.
std::expected<uint64_t, NumberError> ParseAnyBase(std::string_view text) {
  bool hex = text.starts_with("0x") || text.starts_with("0X");
  if (!hex && !(text.size() > 1 && text[0] == '0')) return ParseSize(text, kSuffixes);
  size_t at = hex ? 2 : 1;
  uint64_t value = 0;
  bool overflow = false;
  for (; at < text.size(); ++at) {
    char c = text[at];
    unsigned digit = c >= '0' && c <= '9'          ? static_cast<unsigned>(c - '0')
                     : hex && c >= 'a' && c <= 'f' ? static_cast<unsigned>(c - 'a') + 10
                     : hex && c >= 'A' && c <= 'F' ? static_cast<unsigned>(c - 'A') + 10
                                                   : 99;
    if (digit >= (hex ? 16u : 8u)) break;
    overflow |= value >> (hex ? 60 : 61) != 0;
    value = value << (hex ? 4 : 3) | digit;
  }
  if (overflow) return std::unexpected(NumberError::kOverflow);
  if (at == text.size()) return value;
  return ParseSize(std::to_string(value) + std::string(text.substr(at)), kSuffixes);
}

// "[+]OFFSET[.][b]" of old.
std::optional<uint64_t> ParseOldOffset(std::string_view text) {
  if (text.starts_with('+')) text.remove_prefix(1);
  // 9.1 documents a dot for decimal numbers, and refuses them.
  if (text.find('.') != std::string_view::npos) return std::nullopt;
  bool hex = text.starts_with("0x") || text.starts_with("0X");
  unsigned base = hex ? 16 : 8;
  if (base == 16) text.remove_prefix(2);
  uint64_t value = 0;
  size_t at = 0;
  for (; at < text.size(); ++at) {
    char c = text[at];
    unsigned digit = c >= '0' && c <= '9'                 ? static_cast<unsigned>(c - '0')
                     : base == 16 && c >= 'a' && c <= 'f' ? static_cast<unsigned>(c - 'a') + 10
                     : base == 16 && c >= 'A' && c <= 'F' ? static_cast<unsigned>(c - 'A') + 10
                                                          : 99;
    if (digit >= base) break;
    if (__builtin_mul_overflow(value, base, &value) || __builtin_add_overflow(value, digit, &value))
      return std::nullopt;
  }
  if (at == 0) return std::nullopt;
  std::string_view rest = text.substr(at);
  if (rest == "b" && !__builtin_mul_overflow(value, 512, &value)) return value;
  if (rest == "B" && !__builtin_mul_overflow(value, 1024, &value)) return value;
  return rest.empty() ? std::optional(value) : std::nullopt;
}

class Od {
 public:
  explicit Od(Process& process) : command_(process, kUsage) {}
  friend kernel::Scheduler& SchedulerOf(Od& od) { return SchedulerOf(od.command_); }

  Task<int> Run() {
    auto args = co_await command_.Parse();
    if (!args) co_return command_.status;
    for (const ParsedOption& option : args->options)
      if (!co_await TakeOption(option)) co_return command_.status;
    if (strings_ && !formats_.empty()) {
      co_await command_.Report("no type may be specified when dumping strings");
      co_return command_.status;
    }
    names_ = args->operands;
    if ((!modern_ || traditional_) && !co_await TakeOffsets()) co_return command_.status;
    if (limit_ && __builtin_add_overflow(skip_, *limit_, &end_)) {
      co_await command_.Report("skip-bytes + read-bytes is too large");
      co_return command_.status;
    }
    if (formats_.empty()) (void)ParseOdFormats("oS", formats_);
    if (names_.empty()) names_.push_back("-");
    offset_ = skip_;
    if (co_await OpenNext() && co_await Skip()) {
      co_await ChooseWidth();
      if (strings_) {
        co_await DumpStrings();
      } else {
        co_await Dump();
      }
    }
    co_return co_await command_.Finish();
  }

 private:
  Task<bool> ReadBytes(const ParsedOption& option, uint64_t* value, bool any_base = true) {
    auto parsed = any_base ? ParseAnyBase(option.value) : ParseSize(option.value, kSuffixes);
    if (parsed) {
      *value = *parsed;
      co_return true;
    }
    // Which of its names the option was given by is not known here; GNU names it.
    co_await command_.Report(SizeOptionError(command_.args(), option, kOptions, parsed.error(), any_base));
    co_return false;
  }

  Task<bool> TakeOption(const ParsedOption& option) {
    uint64_t number = 0;
    switch (option.id) {
      case 'A':
        modern_ = true;
        if (option.value.size() != 0 &&
            std::string_view("doxn").find(option.value[0]) != std::string_view::npos) {
          radix_ = option.value[0];
          co_return true;
        }
        co_await command_.Report("invalid output address radix '" +
                                 std::string(1, option.value.empty() ? '\0' : option.value[0]) +
                                 "'; it must be one character from [doxn]");
        co_return false;
      case 'j': modern_ = true; co_return co_await ReadBytes(option, &skip_);
      case 'N':
        modern_ = true;
        if (!co_await ReadBytes(option, &number)) co_return false;
        limit_ = number;
        break;
      case 'S':
        modern_ = strings_ = true;
        if (option.HasValue()) co_return co_await ReadBytes(option, &least_);
        break;
      case 't': {
        modern_ = true;
        std::string error = ParseOdFormats(option.value, formats_);
        if (error.empty()) co_return true;
        co_await command_.Report(error);
        co_return false;
      }
      case 'v': modern_ = all_ = true; break;
      case kTraditional: traditional_ = true; break;
      case 'w':
        modern_ = true;
        width_ = 32;
        if (option.HasValue()) co_return co_await ReadBytes(option, &*width_, false);
        break;
      case kEndian: {
        auto word = MatchWord(option.value, kEndians);
        if (!word) {
          co_await command_.ReportWord(option.value, "--endian", kEndians);
          co_return false;
        }
        big_endian_ = *word == 1;
        break;
      }
      default: (void)ParseOdFormats(OldFormat(option.id), formats_);
    }
    co_return true;
  }

  Task<bool> TakeOffsets() {
    auto drop = [&](size_t first, size_t count) {
      auto at = names_.begin() + static_cast<std::ptrdiff_t>(first);
      names_.erase(at, at + static_cast<std::ptrdiff_t>(count));
    };
    std::optional<uint64_t> one, two;
    if (names_.size() == 1 && (traditional_ || names_[0].starts_with('+'))) {
      one = ParseOldOffset(names_[0]);
      if (one) {
        skip_ = *one;
        drop(0, 1);
      }
    } else if (names_.size() == 2) {
      bool number = !names_[1].empty() && names_[1][0] >= '0' && names_[1][0] <= '9';
      if (traditional_ || number || names_[1].starts_with('+')) two = ParseOldOffset(names_[1]);
      if (two && traditional_) one = ParseOldOffset(names_[0]);
      if (two && one) {
        skip_ = *one;
        label_ = *two;
        drop(0, 2);
      } else if (two) {
        skip_ = *two;
        drop(1, 1);
      }
    } else if (names_.size() == 3 && traditional_) {
      one = ParseOldOffset(names_[1]);
      two = ParseOldOffset(names_[2]);
      if (one && two) {
        skip_ = *one;
        label_ = *two;
        drop(1, 2);
      }
    }
    if (!traditional_ || names_.size() < 2) co_return true;
    co_await command_.Report("extra operand " + Quote(names_[1]));
    co_await command_.ReportUsage("compatibility mode supports at most one file");
    co_return false;
  }

  // False: there is no other file.
  Task<bool> OpenNext() {
    file_ = {};
    while (next_ < names_.size()) {
      name_ = names_[next_++];
      auto file = co_await command_.OpenInput(name_);
      if (file) {
        file_ = std::move(*file);
        co_return true;
      }
      co_await command_.ReportFile(name_, file.error());
    }
    co_return false;
  }

  // At most into.size() bytes, from as many files as it takes; fewer at the end of all.
  Task<size_t> Read(std::span<char> into) {
    size_t have = 0;
    while (have < into.size() && file_) {
      auto got = co_await file_->Read(command_.process, into.subspan(have));
      if (!got) co_await command_.ReportFile(name_, got.error());
      if (got && *got > 0) {
        have += *got;
      } else {
        (void)co_await OpenNext();
      }
    }
    command_.machine.SpendBytes(have * 8);
    co_return have;
  }

  Task<bool> Skip() {
    uint64_t left = skip_;
    std::vector<char> buffer(8192);
    while (left > 0 && file_) {
      auto stat = co_await file_->GetStat(command_.process);
      if (stat && stat->type == kernel::FileType::kRegular && stat->size > 0) {
        auto size = static_cast<uint64_t>(stat->size);
        if (left > size) {
          left -= size;
          (void)co_await OpenNext();
          continue;
        }
        (void)co_await file_->Seek(command_.process, static_cast<int64_t>(left), kernel::Whence::kCurrent);
        co_return true;
      }
      auto got = co_await file_->Read(
          command_.process, {buffer.data(), static_cast<size_t>(std::min<uint64_t>(left, buffer.size()))});
      if (!got || *got == 0) {
        if (!got) co_await command_.ReportFile(name_, got.error());
        (void)co_await OpenNext();
        continue;
      }
      left -= *got;
      command_.machine.SpendBytes(*got);
    }
    if (left == 0) co_return true;
    co_await command_.Report("cannot skip past end of combined input");
    co_return false;
  }

  Task<void> ChooseWidth() {
    for (const OdFormat& format : formats_) unit_ = std::max(unit_, format.size);
    block_ = unit_ < 16 ? unit_ * (16 / unit_) : unit_;
    if (width_) {
      if (*width_ != 0 && *width_ % unit_ == 0) {
        block_ = static_cast<size_t>(*width_);
      } else {
        co_await command_.Warn("warning: invalid width " + std::to_string(*width_) + "; using " +
                               std::to_string(unit_) + " instead");
        block_ = unit_;
      }
    }
    AlignOdFormats(formats_, block_);
  }

  void AppendNumber(std::string& out, uint64_t value) const {
    std::string digits;
    unsigned base = radix_ == 'd' ? 10 : radix_ == 'x' ? 16 : 8;
    do {
      digits.insert(digits.begin(), "0123456789abcdef"[value % base]);
      value /= base;
    } while (value);
    size_t width = AddressWidth();
    if (digits.size() < width) out.append(width - digits.size(), '0');
    out += digits;
  }
  size_t AddressWidth() const { return radix_ == 'x' ? 6 : 7; }

  void AppendAddress(std::string& out, char after) const {
    if (radix_ != 'n') AppendNumber(out, offset_);
    if (label_) {
      if (radix_ != 'n') out += ' ';
      out += '(';
      AppendNumber(out, offset_ - skip_ + *label_);
      out += ')';
    }
    if (after && (radix_ != 'n' || label_)) out += after;
  }

  Task<void> Dump() {
    // The bytes of a line, and what is written of each.
    if (!command_.machine.Hold(12 * std::min(block_, SIZE_MAX / 12))) co_return;
    std::vector<char> block(block_ + 16), before;
    bool first = true, starred = false;
    for (;;) {
      size_t want = block_;
      if (limit_) want = static_cast<size_t>(std::min<uint64_t>(want, end_ - std::min(end_, offset_)));
      size_t got = want ? co_await Read({block.data(), want}) : 0;
      if (got == 0) break;
      std::string text;
      bool same = !all_ && !first && got == block_ && std::equal(before.begin(), before.end(), block.begin());
      if (same) {
        if (!starred) text = "*\n";
        starred = true;
      } else {
        starred = false;
        std::fill(block.begin() + static_cast<std::ptrdiff_t>(got), block.end(), '\0');
        for (const OdFormat& format : formats_) {
          if (&format == formats_.data()) {
            AppendAddress(text, 0);
          } else {
            text.append(radix_ == 'n' ? 0 : AddressWidth(), ' ');
          }
          AppendOdLine(text, format, {block.data(), block.size()}, got, block_, big_endian_);
          text += '\n';
        }
        before.assign(block.begin(), block.begin() + static_cast<std::ptrdiff_t>(block_));
      }
      first = false;
      offset_ += got;
      (void)co_await command_.out.Write(text);
      if (got < block_ || command_.OutputFailed()) break;
      co_await kernel::Yield(command_.process);
    }
    std::string text;
    AppendAddress(text, '\n');
    (void)co_await command_.out.Write(text);
  }

  Task<void> DumpStrings() {
    std::string run, text;
    std::vector<char> buffer(4096);
    size_t at = 0, have = 0;
    for (;;) {
      if (limit_ && run.empty() && (end_ < least_ || end_ - least_ <= offset_)) co_return;
      bool past_end = limit_ && offset_ >= end_;
      int c = 0;
      if (!past_end || run.size() < least_) {
        if (at == have) {
          at = 0;
          have = co_await Read(buffer);
          co_await kernel::Yield(command_.process);
          if (have == 0) co_return;
        }
        c = static_cast<unsigned char>(buffer[at++]);
        ++offset_;
      }  // else as if its NUL followed
      if (c >= 32 && c < 127) {
        run += static_cast<char>(c);
        continue;
      }
      if (run.size() >= least_ && c == 0) {
        text.clear();
        uint64_t here = offset_;
        offset_ -= run.size() + 1;
        AppendAddress(text, ' ');
        offset_ = here;
        text += run + '\n';
        (void)co_await command_.out.Write(text);
        if (past_end) co_return;
      }
      run.clear();
      if (command_.OutputFailed()) co_return;
    }
  }

  Command command_;
  std::vector<OdFormat> formats_;
  std::vector<std::string_view> names_;
  size_t next_ = 0;
  std::string_view name_;
  FileRef file_;
  std::optional<uint64_t> limit_, width_, label_;
  uint64_t skip_ = 0, end_ = 0, offset_ = 0, least_ = 3;
  size_t unit_ = 1, block_ = 16;
  char radix_ = 'o';
  bool modern_ = false, traditional_ = false, strings_ = false, all_ = false, big_endian_ = false;
};

}  // namespace

Task<int> OdMain(Process& process) {
  Od od(process);
  co_return co_await od.Run();
}

}  // namespace bivalve::commands
