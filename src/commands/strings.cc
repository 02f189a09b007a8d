// strings: the printable strings in files.
#include <algorithm>

#include "base/utf8.h"
#include "commands/command.h"
#include "commands/numbers.h"

namespace bivalve::commands {
namespace {

constexpr Option kOptions[] = {
    {'a', "all"},
    {'d', "data"},
    {'f', "print-file-name"},
    {'n', "bytes", Takes::kArgument},
    {'t', "radix", Takes::kArgument},
    {'o'},
    {'e', "encoding", Takes::kArgument},
    {'T', "target", Takes::kArgument},
    {'w', "include-all-whitespace"},
    {'s', "output-separator", Takes::kArgument},
    {'U', "unicode", Takes::kArgument},
    {'h', "", Takes::kNothing, kHelpOption},
    {'v', "", Takes::kNothing, kVersionOption},
    {'V', "", Takes::kNothing, kVersionOption},
    {'0'},
    {'1'},
    {'2'},
    {'3'},
    {'4'},
    {'5'},
    {'6'},
    {'7'},
    {'8'},
    {'9'},
};

constexpr Usage kUsage{
    .help = R"(Usage: strings [OPTION]... [FILE]...
Write the strings of printable characters in each FILE (standard input).

  -a, --all              look through the whole file (as always here)
  -d, --data             the same: no object files are known
  -e, --encoding=SIZE    characters are s 7 bits, S 8 bits, b and l 16 bits, B and L 32 bits
  -f, --print-file-name  the file's name in front of each string
  -n, --bytes=NUMBER     at least NUMBER (4) characters; also -NUMBER
  -o                     as -t o
  -s, --output-separator=STRING  STRING behind each string, not a newline
  -T, --target=NAME      ignored
  -t, --radix={o,d,x}    the place of the string in front of it
  -U, --unicode=HOW      UTF-8: default, locale, invalid, hex, escape, highlight
  -w, --include-all-whitespace  white space is part of strings
)",
    .options = kOptions,
    .package = "GNU Binutils 2.40",
};

struct Settings {
  bool names = false, space = false;
  char radix = 0, encoding = 's', unicode = 'd';
  uint64_t least = 4;
  std::string_view separator = "\n";
};

class Finder {
 public:
  Finder(const Settings& settings, std::string name) : s_(settings), name_(std::move(name)) {
    unit_ = s_.encoding == 'b' || s_.encoding == 'l' ? 2 : s_.encoding == 'B' || s_.encoding == 'L' ? 4 : 1;
  }

  void Feed(std::string_view block, bool end, std::string& out) {
    held_ += block;
    size_t at = 0;
    while (at + unit_ <= held_.size()) {
      std::string_view rest = std::string_view(held_).substr(at);
      size_t used = unit_;
      if (s_.unicode != 'd' && s_.unicode != 'i' && (rest[0] & 0x80)) {
        if (rest.size() < 4 && !end) break;
        Utf8Char c = DecodeUtf8(rest);
        if (c.code == kInvalidChar) {
          Break(out);
          used = 1;
        } else {
          Take(Shown(rest.substr(0, c.length), c.code), at, out);
          used = c.length;
        }
      } else {
        uint32_t code = 0;
        bool big = s_.encoding == 'b' || s_.encoding == 'B';
        for (size_t i = 0; i < unit_; ++i)
          code = code << 8 | static_cast<unsigned char>(rest[big ? i : unit_ - 1 - i]);
        if (IsPart(code)) {
          Take(std::string(1, static_cast<char>(code)), at, out);
        } else {
          Break(out);
          // What is no character may end in the middle of one.
          used = 1;
        }
      }
      at += used;
    }
    offset_ += at;
    held_.erase(0, at);
    if (end) Break(out);
  }

 private:
  bool IsPart(uint32_t code) const {
    if (code > 255) return false;
    if (code == '\t' || (code >= 32 && code < 127)) return true;
    if (s_.space && ((code >= 9 && code <= 13))) return true;
    return s_.encoding == 'S' && code > 127;
  }

  std::string Shown(std::string_view bytes, char32_t code) const {
    constexpr std::string_view kHex = "0123456789abcdef";
    std::string text;
    // Binutils 2.40 writes the first byte only.
    if (s_.unicode == 'l') return std::string(bytes.substr(0, 1));
    if (s_.unicode == 'x') {
      text = "<0x";
      for (char c : bytes) {
        text += kHex[static_cast<unsigned char>(c) >> 4];
        text += kHex[static_cast<unsigned char>(c) & 15];
      }
      return text + '>';
    }
    if (s_.unicode == 'h') text = "\x1B[31;47m";
    text += "\\u";
    if (bytes.size() == 4) {
      // Its arithmetic for characters beyond U+FFFF, which is not that of UTF-8.
      auto bits = [&](size_t i, unsigned mask) { return static_cast<unsigned char>(bytes[i]) & mask; };
      code = (bits(0, 7) << 6 | bits(1, 0x3C) >> 2) << 16 | (bits(1, 3) << 6 | bits(2, 0x3C) >> 2) << 8 |
             (bits(2, 3) << 6 | bits(3, 0x3F));
    }
    int digits = bytes.size() == 4 ? 6 : 4;
    for (int i = digits - 1; i >= 0; --i) text += kHex[code >> (4 * i) & 15];
    if (s_.unicode == 'h') text += "\033[0m";
    return text;
  }

  void Take(std::string text, size_t at, std::string& out) {
    if (count_ == 0) start_ = offset_ + at;
    run_ += text;
    if (++count_ < s_.least) return;
    if (count_ == s_.least) {
      if (s_.names) out += name_ + ": ";
      if (s_.radix) AppendPlace(out);
    }
    out += run_;
    run_.clear();
  }

  void Break(std::string& out) {
    if (count_ >= s_.least) out += s_.separator;
    run_.clear();
    count_ = 0;
  }

  void AppendPlace(std::string& out) const {
    unsigned base = s_.radix == 'o' ? 8 : s_.radix == 'd' ? 10 : 16;
    std::string digits;
    uint64_t value = start_;
    do digits.insert(digits.begin(), "0123456789abcdef"[value % base]);
    while (value /= base);
    if (digits.size() < 7) digits.insert(0, 7 - digits.size(), ' ');
    out += digits + ' ';
  }

  const Settings& s_;
  const std::string name_;
  size_t unit_ = 1;
  std::string held_, run_;
  uint64_t offset_ = 0, start_ = 0, count_ = 0;
};

class Strings {
 public:
  explicit Strings(Process& process) : command_(process, kUsage) {}
  friend kernel::Scheduler& SchedulerOf(Strings& strings) { return SchedulerOf(strings.command_); }

  Task<int> Run() {
    // A lone "-" says -a.
    std::vector<std::string> words;
    for (const std::string& word : command_.args())
      if (word != "-") words.push_back(word);
    ParsedArgs args = ParseOptions(words, kUsage);
    if (!args.error.empty()) co_return co_await Misuse(args.error);
    if (args.help || args.version) {
      (void)co_await command_.Parse(words);
      co_return command_.status;
    }
    uint64_t digits = 0;
    for (const ParsedOption& option : args.options) {
      if (option.id >= '0' && option.id <= '9') {
        digits = digits * 10 + static_cast<unsigned>(option.id - '0');
        s_.least = digits;
      } else if (!co_await TakeOption(option)) {
        co_return command_.status;
      }
    }
    if (s_.least == 0) {
      co_await command_.Report("invalid minimum string length 0");
      co_return command_.status;
    }
    if (args.operands.empty()) {
      if (command_.process.Fd(0)) co_await Scan(command_.process.Fd(0), "{standard input}");
    }
    for (std::string_view name : args.operands) {
      auto stat = co_await command_.vfs.GetStat(command_.process, std::string(name));
      if (!stat) {
        co_await command_.Report(stat.error().code == Errno::kNoEnt
                                     ? "'" + std::string(name) + "': No such file"
                                     : "Warning: could not locate '" + std::string(name) +
                                           "'.  reason: " + Why(stat.error()));
        continue;
      }
      if (stat->IsDir()) {
        co_await command_.Report("Warning: '" + std::string(name) + "' is a directory");
        continue;
      }
      auto file = co_await command_.vfs.Open(command_.process, std::string(name), kernel::OpenFlags::Read());
      if (!file) {
        co_await command_.Report(std::string(name) + ": " + Why(file.error()));
        continue;
      }
      co_await Scan(std::move(*file), std::string(name));
    }
    co_return co_await command_.Finish();
  }

 private:
  Task<int> Misuse(std::string error) {
    if (!error.empty()) co_await command_.Warn(std::move(error));
    co_await kernel::WriteFd(command_.process, 2, std::string(kUsage.help));
    co_return command_.status = 1;
  }

  Task<bool> TakeOption(const ParsedOption& option) {
    std::string_view value = option.value;
    switch (option.id) {
      case 'f': s_.names = true; break;
      case 'w': s_.space = true; break;
      case 's': s_.separator = value; break;
      case 'o': s_.radix = 'o'; break;
      case 'n': {
        auto number = ParseInteger(value);
        if (!number) {
          co_await command_.Report("invalid integer argument " + std::string(value));
          co_return false;
        }
        s_.least = static_cast<uint64_t>(*number);
        break;
      }
      case 't':
        if (value != "o" && value != "d" && value != "x") {
          co_await Misuse({});
          co_return false;
        }
        s_.radix = value[0];
        break;
      case 'e':
        if (value.size() != 1 || std::string_view("sSblBL").find(value[0]) == std::string_view::npos) {
          co_await Misuse({});
          co_return false;
        }
        s_.encoding = value[0];
        break;
      case 'U': {
        constexpr std::string_view kLong[] = {"default", "locale", "escape", "invalid", "hex", "highlight"};
        constexpr std::string_view kShort = "dleixh";
        std::optional<char> how;
        for (size_t i = 0; i < kShort.size(); ++i)
          if (value == kLong[i] || value == kShort.substr(i, 1)) how = kShort[i];
        if (!how) {
          co_await command_.Report("invalid argument to -U/--unicode: " + std::string(value));
          co_return false;
        }
        // Colours are for terminals.
        FileRef out = command_.process.Fd(1);
        s_.unicode = *how == 'h' && !(out && out->IsTerminal()) ? 'e' : *how;
        break;
      }
    }
    co_return true;
  }

  Task<void> Scan(FileRef file, std::string name) {
    kernel::Reader in(command_.process, std::move(file));
    Finder finder(s_, name);
    std::string out;
    for (bool end = false; !end && !command_.OutputFailed();) {
      auto block = co_await in.Block();
      if (!block) {
        co_await command_.Report(name + ": " + Why(block.error()));
        co_return;
      }
      end = block->empty();
      command_.machine.SpendBytes(block->size() * 8);
      finder.Feed(*block, end, out);
      (void)co_await command_.out.Write(out);
      out.clear();
    }
  }

  Command command_;
  Settings s_;
};

}  // namespace

Task<int> StringsMain(Process& process) {
  Strings strings(process);
  co_return co_await strings.Run();
}

}  // namespace bivalve::commands
