// xxd: hexadecimal dumps and back.
#include <algorithm>

#include "commands/command.h"

namespace bivalve::commands {
namespace {

constexpr std::string_view kHelp = R"(Usage: xxd [OPTIONS] [INFILE [OUTFILE]]
  or:  xxd -r [-s [-]OFFSET] [-c COLS] [-ps] [INFILE [OUTFILE]]
Write INFILE (standard input) as a hexadecimal dump, or make a file of one.

  -a         a single * for lines of NULs
  -b         bits instead of hexadecimal digits
  -C         capital letters in the names of -i
  -c COLS    COLS bytes on a line: 16; -i 12, -ps 30, -b 6
  -d         decimal offsets
  -E         text in EBCDIC
  -e         little-endian groups
  -g BYTES   so many bytes in a group: 2; -e 4, -b 1
  -h         this text
  -i         source text for C
  -l LEN     stop after LEN bytes
  -n NAME    the name of the variable of -i
  -o OFF     add OFF to the offsets shown
  -p, -ps    only digits
  -r         from a dump to bytes
  -r -s OFF  add OFF to the offsets in the dump
  -s [+][-]SEEK  begin at SEEK; +: from where the file is; -: from its end
  -u         capital digits
  -v         the version
)";

constexpr Usage kUsage{.help = kHelp, .options = {}, .package = "xxd 2022-01-14"};

// 64..255 in EBCDIC as ASCII.
constexpr unsigned char kFromEbcdic[] = {
    0040, 0240, 0241, 0242, 0243, 0244, 0245, 0246, 0247, 0250, 0325, 0056, 0074, 0050, 0053, 0174,
    0046, 0251, 0252, 0253, 0254, 0255, 0256, 0257, 0260, 0261, 0041, 0044, 0052, 0051, 0073, 0176,
    0055, 0057, 0262, 0263, 0264, 0265, 0266, 0267, 0270, 0271, 0313, 0054, 0045, 0137, 0076, 0077,
    0272, 0273, 0274, 0275, 0276, 0277, 0300, 0301, 0302, 0140, 0072, 0043, 0100, 0047, 0075, 0042,
    0303, 0141, 0142, 0143, 0144, 0145, 0146, 0147, 0150, 0151, 0304, 0305, 0306, 0307, 0310, 0311,
    0312, 0152, 0153, 0154, 0155, 0156, 0157, 0160, 0161, 0162, 0136, 0314, 0315, 0316, 0317, 0320,
    0321, 0345, 0163, 0164, 0165, 0166, 0167, 0170, 0171, 0172, 0322, 0323, 0324, 0133, 0326, 0327,
    0330, 0331, 0332, 0333, 0334, 0335, 0336, 0337, 0340, 0341, 0342, 0343, 0344, 0135, 0346, 0347,
    0173, 0101, 0102, 0103, 0104, 0105, 0106, 0107, 0110, 0111, 0350, 0351, 0352, 0353, 0354, 0355,
    0175, 0112, 0113, 0114, 0115, 0116, 0117, 0120, 0121, 0122, 0356, 0357, 0360, 0361, 0362, 0363,
    0134, 0237, 0123, 0124, 0125, 0126, 0127, 0130, 0131, 0132, 0364, 0365, 0366, 0367, 0370, 0371,
    0060, 0061, 0062, 0063, 0064, 0065, 0066, 0067, 0070, 0071, 0372, 0373, 0374, 0375, 0376, 0377};

// strtol(text, 0, 0): what is no number is 0.
int64_t LooseNumber(std::string_view text) {
  size_t at = std::min(text.find_first_not_of(" \t\n\v\f\r"), text.size());
  text.remove_prefix(at);
  bool negative = text.starts_with('-');
  if (negative || text.starts_with('+')) text.remove_prefix(1);
  int base = 10;
  if (text.starts_with("0x") || text.starts_with("0X")) {
    base = 16;
    text.remove_prefix(2);
  } else if (text.starts_with('0')) {
    base = 8;
  }
  int64_t value = 0;
  for (char c : text) {
    int digit = c >= '0' && c <= '9'                 ? c - '0'
                : (c | 32) >= 'a' && (c | 32) <= 'f' ? (c | 32) - 'a' + 10
                                                     : 99;
    if (digit >= base) break;
    if (__builtin_mul_overflow(value, base, &value) || __builtin_add_overflow(value, digit, &value)) {
      value = INT64_MAX;
      break;
    }
  }
  return negative ? -value : value;
}

int HexDigit(int c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

enum class Style : uint8_t { kNormal, kBits, kPlain, kSource, kLittle };

class Xxd {
 public:
  explicit Xxd(Process& process) : command_(process, kUsage) {}
  friend kernel::Scheduler& SchedulerOf(Xxd& xxd) { return SchedulerOf(xxd.command_); }

  Task<int> Run() {
    if (!TakeArguments()) co_return co_await Misuse();
    if (version_) {
      co_await kernel::WriteFd(command_.process, 2, "xxd (Bivalve, after xxd) 2022-01-14\n");
      co_return 0;
    }
    if (!cols_given_ || (cols_ == 0 && style_ != Style::kPlain))
      cols_ = style_ == Style::kPlain ? 30 : style_ == Style::kSource ? 12 : style_ == Style::kBits ? 6 : 16;
    if (group_ < 0)
      group_ = style_ == Style::kBits ? 1 : style_ == Style::kNormal ? 2 : style_ == Style::kLittle ? 4 : 0;
    bool dump = style_ == Style::kNormal || style_ == Style::kBits || style_ == Style::kLittle;
    if (cols_ < (style_ == Style::kPlain ? 0 : 1) || (dump && cols_ > kMaxCols))
      co_return co_await Stop("invalid number of columns (max. " + std::to_string(kMaxCols) + ").", 1);
    if (group_ < 1 || group_ > cols_) {
      group_ = cols_;
    } else if (style_ == Style::kLittle && (group_ & (group_ - 1))) {
      co_return co_await Stop("number of octets per group must be a power of 2 with -e.", 1);
    }
    if (rest_.size() > 2) co_return co_await Misuse();
    std::string_view name = rest_.empty() ? "-" : rest_[0];
    auto file = co_await command_.OpenInput(name);
    if (!file) co_return co_await Stop(std::string(name) + ": " + Why(file.error()), 2);
    if (rest_.size() == 2 && rest_[1] != "-") {
      auto target = co_await command_.vfs.Open(command_.process, std::string(rest_[1]),
                                               {.write = true, .create = true, .truncate = !revert_});
      if (!target) co_return co_await Stop(std::string(rest_[1]) + ": " + Why(target.error()), 3);
      target_ = *target;
    } else {
      target_ = command_.process.Fd(1);
    }
    out_.emplace(command_.process, target_);
    in_file_ = *file;
    in_.emplace(command_.process, std::move(*file));
    int status = 0;
    if (revert_) {
      if (style_ != Style::kNormal && style_ != Style::kPlain)
        co_return co_await Stop("Sorry, cannot revert this type of hexdump", 255);
      status = co_await Revert();
    } else {
      status = co_await Seek();
      if (status) co_return status;
      switch (style_) {
        case Style::kSource: co_await DumpSource(name); break;
        case Style::kPlain: co_await DumpPlain(); break;
        default: co_await Dump();
      }
    }
    (void)co_await out_->Flush();
    if (read_error_) co_return co_await Stop(*read_error_, 2);
    if (out_->failed()) co_return co_await Stop(Why(out_->error()), 3);
    co_return status;
  }

 private:
  static constexpr int64_t kMaxCols = 256;

  bool TakeArguments() {
    auto args = command_.args();
    size_t at = 0;
    for (; at < args.size(); ++at) {
      std::string_view text = args[at];
      if (text == "--") {
        ++at;
        break;
      }
      if (text.starts_with("--")) text.remove_prefix(1);
      if (text.size() < 2 || text[0] != '-') break;
      std::string_view more = text.substr(2);
      // The value stands in this argument, unless that spells out the option's name, or in the next one.
      auto value = [&](std::string_view name, std::string_view other, std::string_view* into) {
        bool own = !more.empty() && !more.starts_with(name) && (other.empty() || !more.starts_with(other));
        if (own) {
          *into = more;
          return true;
        }
        if (at + 1 >= args.size()) return false;
        *into = args[++at];
        return true;
      };
      std::string_view word;
      switch (text[1]) {
        case 'a': skip_nuls_ = !skip_nuls_; break;
        case 'b': style_ = Style::kBits; break;
        case 'e': style_ = Style::kLittle; break;
        case 'u': upper_ = true; break;
        case 'p': style_ = Style::kPlain; break;
        case 'i': style_ = Style::kSource; break;
        case 'C': capital_ = true; break;
        case 'd': decimal_ = true; break;
        case 'r': revert_ = true; break;
        case 'E': ebcdic_ = true; break;
        case 'v': version_ = true; return true;
        case 'c':
          if (more.starts_with("apitalize")) {
            capital_ = true;
            break;
          }
          if (!value("ols", "", &word)) return false;
          cols_given_ = true;
          cols_ = LooseNumber(word);
          break;
        case 'g':
          if (!value("roup", "", &word)) return false;
          group_ = LooseNumber(word);
          break;
        case 'o':
          if (!value("ffset", "", &word)) return false;
          display_ = LooseNumber(word);
          break;
        case 'l':
          if (!value("en", "", &word)) return false;
          length_ = LooseNumber(word);
          break;
        case 'n':
          if (!value("ame", "", &word)) return false;
          variable_ = word;
          break;
        case 's':
          if (!value("kip", "eek", &word)) return false;
          relative_ = word.starts_with('+');
          if (relative_) word.remove_prefix(1);
          from_end_ = word.starts_with('-');
          if (from_end_) word.remove_prefix(1);
          seek_given_ = true;
          seek_ = LooseNumber(word);
          break;
        default: return false;
      }
    }
    for (; at < args.size(); ++at) rest_.push_back(args[at]);
    return true;
  }

  Task<int> Misuse() {
    co_await kernel::WriteFd(command_.process, 2, std::string(kHelp));
    co_return 1;
  }
  Task<int> Stop(std::string text, int status) {
    co_await kernel::WriteFd(command_.process, 2, command_.name + ": " + text + "\n");
    co_return status;
  }

  // The next byte, -1 at the end.
  int Buffered() {
    if (at_ < block_.size()) return static_cast<unsigned char>(block_[at_++]);
    return -1;
  }
  Task<bool> Fill() {
    auto block = co_await in_->Block();
    at_ = 0;
    block_ = block ? *block : std::string_view();
    if (!block) read_error_ = Why(block.error());
    command_.machine.SpendBytes(block_.size() * 16);
    co_return !block_.empty();
  }

  Task<int> Seek() {
    if (!seek_given_ || (seek_ == 0 && !from_end_ && relative_)) co_return 0;
    using kernel::Whence;
    int64_t distance = from_end_ ? -seek_ : seek_;
    Whence whence = relative_ ? Whence::kCurrent : from_end_ ? Whence::kEnd : Whence::kSet;
    auto moved = co_await in_file_->Seek(command_.process, distance, whence);
    if (moved) {
      seek_ = *moved;
      co_return 0;
    }
    if (from_end_) co_return co_await Stop("Sorry, cannot seek.", 4);
    for (int64_t left = seek_; left > 0;) {
      if (at_ == block_.size() && !co_await Fill()) co_return co_await Stop("Sorry, cannot seek.", 4);
      auto step = std::min<int64_t>(left, static_cast<int64_t>(block_.size() - at_));
      at_ += static_cast<size_t>(step);
      left -= step;
    }
    co_return 0;
  }

  std::string_view Digits() const { return upper_ ? "0123456789ABCDEF" : "0123456789abcdef"; }

  std::string VariableName(std::string_view name) const {
    std::string result = name[0] >= '0' && name[0] <= '9' && variable_.empty() ? "__" : "";
    for (char c : name) {
      bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      bool keep = letter || (c >= '0' && c <= '9');
      result += !keep ? '_' : capital_ && c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
    }
    return result;
  }

  Task<void> DumpSource(std::string_view file) {
    std::string name;
    if (!variable_.empty()) {
      name = VariableName(variable_);
    } else if (!rest_.empty() && file != "-") {
      name = VariableName(file);
    }
    if (!name.empty()) (void)co_await out_->Write("unsigned char " + name + "[] = {\n");
    int64_t count = 0;
    std::string text;
    while (length_ < 0 || count < length_) {
      int c = Buffered();
      if (c < 0) {
        (void)co_await out_->Write(text);
        text.clear();
        if (!co_await Fill()) break;
        continue;
      }
      text += count % cols_ ? ", " : count == 0 ? "  " : ",\n  ";
      text += upper_ ? "0X" : "0x";
      text += Digits()[static_cast<size_t>(c >> 4)];
      text += Digits()[static_cast<size_t>(c & 15)];
      ++count;
    }
    if (count) text += '\n';
    if (!name.empty()) {
      text += "};\nunsigned int " + name + (capital_ ? "_LEN = " : "_len = ") + std::to_string(count) + ";\n";
    }
    (void)co_await out_->Write(text);
  }

  Task<void> DumpPlain() {
    int64_t left = cols_, count = 0;
    std::string text;
    while (length_ < 0 || count < length_) {
      int c = Buffered();
      if (c < 0) {
        (void)co_await out_->Write(text);
        text.clear();
        if (!co_await Fill()) break;
        continue;
      }
      text += Digits()[static_cast<size_t>(c >> 4)];
      text += Digits()[static_cast<size_t>(c & 15)];
      ++count;
      if (cols_ > 0 && --left == 0) {
        text += '\n';
        left = cols_;
      }
    }
    if (cols_ == 0 || left < cols_) text += '\n';
    (void)co_await out_->Write(text);
  }

  // A line, or -1 for the end: of lines of NULs, the first is shown and a star.
  void Emit(std::string& out, const std::string& line, int kind) {
    if (kind == 0 && nul_lines_ == 1) held_ = line;
    if (kind == 0 && nul_lines_++ > 0) return;
    if (kind != 0) {
      if (kind < 0) --nul_lines_;
      if (nul_lines_ == 2) out += held_;
      if (nul_lines_ > 2) out += "*\n";
    }
    if (kind >= 0 || nul_lines_ > 0) out += line;
    if (kind != 0) nul_lines_ = 0;
  }

  Task<void> Dump() {
    const auto group = static_cast<size_t>(group_), cols = static_cast<size_t>(cols_);
    const size_t group_width = style_ == Style::kBits ? 8 * group + 1 : 2 * group + 1;
    int64_t count = 0;
    size_t place = 0, address = 0, end = 0;
    bool any = false;
    std::string line, text;
    while (length_ < 0 || count < length_) {
      int c = Buffered();
      if (c < 0) {
        (void)co_await out_->Write(text);
        text.clear();
        co_await kernel::Yield(command_.process);
        if (!co_await Fill()) break;
        continue;
      }
      if (place == 0) {
        line = Offset(count + (seek_given_ ? seek_ : 0) + display_);
        address = line.size();
        line.resize(address + 8 * kMaxCols * 3, ' ');
      }
      size_t x = style_ == Style::kLittle ? place ^ (group - 1) : place;
      size_t at = address + 1 + group_width * x / group;
      if (style_ == Style::kBits) {
        for (int bit = 7; bit >= 0; --bit) line[at++] = c >> bit & 1 ? '1' : '0';
      } else {
        line[at++] = Digits()[static_cast<size_t>(c >> 4)];
        line[at++] = Digits()[static_cast<size_t>(c & 15)];
      }
      any |= c != 0;
      if (ebcdic_) c = c < 64 ? '.' : kFromEbcdic[c - 64];
      at = address + 3 + place + (group_width * cols - 1) / group;
      line[at] = static_cast<char>(c > 31 && c < 127 ? c : '.');
      end = at + 1;
      ++count;
      if (++place < cols) continue;
      line.resize(end);
      line += '\n';
      Emit(text, line, skip_nuls_ && !any ? 0 : 1);
      any = false;
      place = 0;
    }
    if (place) {
      line.resize(end);
      line += '\n';
      Emit(text, line, 1);
    } else if (skip_nuls_) {
      Emit(text, line, -1);
    }
    (void)co_await out_->Write(text);
  }

  std::string Offset(int64_t value) const {
    std::string digits;
    if (decimal_) {
      digits = std::to_string(value);
    } else {
      auto bits = static_cast<uint64_t>(value);
      do digits.insert(digits.begin(), "0123456789abcdef"[bits & 15]);
      while (bits >>= 4);
    }
    if (digits.size() < 8) digits.insert(0, 8 - digits.size(), '0');
    return digits + ':';
  }

  // Brings the output to where the dump says the next byte is.
  Task<int> MoveTo(int64_t wanted, int64_t* have) {
    (void)co_await out_->Flush();
    auto moved = target_ ? co_await target_->Seek(command_.process, wanted - *have, kernel::Whence::kCurrent)
                         : Result<int64_t>(Fail(Errno::kBadF));
    if (moved) *have = wanted;
    if (wanted < *have) co_return co_await Stop("Sorry, cannot seek backwards.", 5);
    std::string zeros(4096, '\0');
    while (*have < wanted && !out_->failed()) {
      auto step = std::min<int64_t>(wanted - *have, 4096);
      (void)co_await out_->Write({zeros.data(), static_cast<size_t>(step)});
      command_.machine.SpendBytes(static_cast<uint64_t>(step));
      *have += step;
    }
    co_return 0;
  }

  Task<int> Revert() {
    const bool plain = style_ == Style::kPlain;
    const int64_t base = seek_given_ ? (from_end_ ? -seek_ : seek_) : 0;
    bool garbage_ok = true, skipping = false;
    int n1 = -1, n2 = 0, n3 = 0;
    int64_t place = cols_, have = 0, want = 0;
    for (;;) {
      int c = Buffered();
      if (c < 0) {
        if (!co_await Fill()) break;
        continue;
      }
      if (skipping) {
        if (c != '\n') continue;
        skipping = false;
      } else {
        if (c == '\r' || (plain && (c == ' ' || c == '\n' || c == '\t'))) continue;
        n3 = n2;
        n2 = n1;
        n1 = HexDigit(c);
        if (n1 == -1 && garbage_ok) continue;
        garbage_ok = false;
        if (!plain && place >= cols_) {
          if (n1 < 0) {
            place = 0;
          } else {
            want = static_cast<int64_t>(static_cast<uint64_t>(want) << 4 | static_cast<unsigned>(n1));
          }
          continue;
        }
        if (base + want != have) {
          int status = co_await MoveTo(base + want, &have);
          if (status) co_return status;
        }
        if (n2 >= 0 && n1 >= 0) {
          char byte = static_cast<char>(n2 << 4 | n1);
          (void)co_await out_->Write({&byte, 1});
          ++have;
          ++want;
          n1 = -1;
          if (!plain && ++place >= cols_) skipping = c != '\n';
        } else if (n1 < 0 && n2 < 0 && n3 < 0) {
          skipping = c != '\n';
        }
        if (skipping) continue;
      }
      if (c == '\n') {
        if (!plain) want = 0;
        place = cols_;
        garbage_ok = true;
      }
    }
    co_return 0;
  }

  Command command_;
  std::vector<std::string_view> rest_;
  FileRef target_, in_file_;
  std::optional<kernel::Writer> out_;
  std::optional<kernel::Reader> in_;
  std::string_view block_, variable_;
  size_t at_ = 0;
  std::optional<std::string> read_error_;
  std::string held_;
  int nul_lines_ = 0;
  Style style_ = Style::kNormal;
  int64_t cols_ = 0, group_ = -1, display_ = 0, length_ = -1, seek_ = 0;
  bool cols_given_ = false, seek_given_ = false, relative_ = false, from_end_ = false, skip_nuls_ = false,
       upper_ = false, capital_ = false, decimal_ = false, revert_ = false, ebcdic_ = false, version_ = false;
};

}  // namespace

Task<int> XxdMain(Process& process) {
  Xxd xxd(process);
  co_return co_await xxd.Run();
}

}  // namespace bivalve::commands
