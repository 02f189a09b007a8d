// hexdump, hd: bytes in formats of one's own, or in hex, octal, decimal and characters, after util-linux.
#include <algorithm>
#include <charconv>
#include <cstdio>
#include <cstring>

#include "commands/command.h"
#include "commands/hexdump_format.h"
#include "commands/inputs.h"
#include "commands/numbers.h"

namespace bivalve::commands {
namespace {

constexpr Option kOptions[] = {
    {'b', "one-byte-octal"},
    {'c', "one-byte-char"},
    {'C', "canonical"},
    {'d', "two-bytes-decimal"},
    {'o', "two-bytes-octal"},
    {'x', "two-bytes-hex"},
    {'e', "format", Takes::kArgument},
    {'f', "format-file", Takes::kArgument},
    {'L', "color", Takes::kOptional},
    {'n', "length", Takes::kArgument},
    {'s', "skip", Takes::kArgument},
    {'v', "no-squeezing"},
    {'h', "help", Takes::kNothing, kHelpOption},
    {'V', "version", Takes::kNothing, kVersionOption},
};

constexpr Usage kUsage{
    .help = R"(Usage: hexdump [OPTION]... [FILE]...
  or:  hd [OPTION]... [FILE]...
Show the bytes of the FILEs (standard input), one behind the other.

  -b, --one-byte-octal     bytes in octal
  -c, --one-byte-char      bytes as characters
  -C, --canonical          bytes in hex and as characters; what hd does
  -d, --two-bytes-decimal  pairs in decimal
  -o, --two-bytes-octal    pairs in octal
  -x, --two-bytes-hex      pairs in hex
  -e, --format FORMAT      as FORMAT says: [COUNT][/BYTES] "TEXT AND %CONVERSIONS" ...
  -f, --format-file FILE   formats from the lines of FILE
  -L, --color[=WHEN]       accepted; there are no colours
  -n, --length LENGTH      no more than LENGTH bytes
  -s, --skip OFFSET        begin OFFSET bytes into the input
  -v, --no-squeezing       show lines that are like the one before, too
  -h, --help               this text
  -V, --version            the version
)",
    .options = kOptions,
    .package = "util-linux 2.38.1",
};

constexpr std::string_view kAddress = R"("%07.7_Ax\n")";

// What an option stands for; a second format is shown below the first.
void AddBuiltin(char option, std::vector<HexFormat>& formats) {
  std::string error;
  auto add = [&](std::string_view text) { AddHexFormat(text, formats, &error); };
  switch (option) {
    case 'b':
      add(kAddress);
      add(R"("%07.7_ax " 16/1 "%03o " "\n")");
      break;
    case 'c':
      add(kAddress);
      add(R"("%07.7_ax " 16/1 "%3_c " "\n")");
      break;
    case 'C':
      add(R"("%08.8_Ax\n")");
      add(R"("%08.8_ax  " 8/1 "%02x " "  " 8/1 "%02x ")");
      add(R"("  |" 16/1 "%_p" "|\n")");
      break;
    case 'd':
      add(kAddress);
      add(R"("%07.7_ax " 8/2 "  %05u " "\n")");
      break;
    case 'o':
      add(kAddress);
      add(R"("%07.7_ax " 8/2 " %06o " "\n")");
      break;
    case 'x':
      add(kAddress);
      add(R"("%07.7_ax " 8/2 "   %04x " "\n")");
      break;
    default: add(kAddress); add(R"("%07.7_ax " 8/2 "%04x " "\n")");
  }
}

// As strtosize(3) of util-linux: "0x" in front is hex, "0" octal; a suffix may follow.
std::expected<uint64_t, NumberError> ParseOffset(std::string_view text) {
  int base = 10;
  if (text.starts_with("0x") || text.starts_with("0X")) {
    base = 16;
    text.remove_prefix(2);
  } else if (text.starts_with('0')) {
    base = 8;
  }
  uint64_t number = 0;
  auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number, base);
  if (problem == std::errc::result_out_of_range) return std::unexpected(NumberError::kOverflow);
  if (problem != std::errc()) return std::unexpected(NumberError::kInvalid);
  text.remove_prefix(static_cast<size_t>(end - text.data()));
  return ParseSize(std::to_string(number) + std::string(text), "KMGTPEZYk");
}

class Hexdump {
 public:
  explicit Hexdump(Process& process) : command_(process, kUsage) {}
  friend kernel::Scheduler& SchedulerOf(Hexdump& hexdump) { return SchedulerOf(hexdump.command_); }

  Task<int> Run() {
    auto args = co_await command_.Parse();
    if (!args) co_return command_.status;
    if (command_.name.ends_with("hd")) AddBuiltin('C', formats_);
    for (const ParsedOption& option : args->options)
      if (!co_await Take(option)) co_return command_.status;
    if (formats_.empty()) AddBuiltin(0, formats_);
    block_size_ = 0;
    for (const HexFormat& format : formats_) block_size_ = std::max(block_size_, format.bytes);
    for (HexFormat& format : formats_) FillHexBlock(format, block_size_);
    if (block_size_) co_await Read(args->operands);
    co_return co_await command_.Finish();
  }

 private:
  Task<bool> Take(const ParsedOption& option) {
    std::string error;
    switch (option.id) {
      case 'e': AddHexFormat(option.value, formats_, &error); break;
      case 'f': {
        auto file = co_await command_.vfs.Open(command_.process, std::string(option.value),
                                               kernel::OpenFlags::Read());
        if (!file) {
          error = "can't read " + std::string(option.value) + ": " + Why(file.error());
          break;
        }
        kernel::Reader in(command_.process, std::move(*file));
        for (;;) {
          auto line = co_await in.Line();
          if (!line || !*line) break;
          std::string_view text = **line;
          if (text.ends_with('\n')) text.remove_suffix(1);
          text.remove_prefix(std::min(text.find_first_not_of(" \t"), text.size()));
          if (text.empty() || text[0] == '#') continue;
          AddHexFormat(text, formats_, &error);
          if (!error.empty()) break;
        }
        break;
      }
      case 'n':
      case 's': {
        auto number = ParseOffset(option.value);
        if (!number)
          error = std::string("failed to parse ") + (option.id == 'n' ? "length" : "offset") + ": '" +
                  std::string(option.value) + "': Invalid argument";
        else
          (option.id == 'n' ? left_ : skip_) = *number;
        break;
      }
      case 'v': squeeze_ = false; break;
      case 'L': break;
      default: AddBuiltin(static_cast<char>(option.id), formats_);
    }
    if (error.empty()) co_return true;
    co_await command_.Report(error);
    co_return false;
  }

  Task<void> Read(std::vector<std::string_view> operands) {
    bool any = operands.empty();
    const size_t count = operands.size();
    size_t next = 0;
    std::string block;
    do {
      FileRef file = command_.process.Fd(0);
      if (count) {
        std::string name(operands[next++]);
        auto opened = co_await command_.vfs.Open(command_.process, name, kernel::OpenFlags::Read());
        if (!opened) {
          co_await command_.Report(name + ": " + Why(opened.error()));
          continue;
        }
        file = std::move(*opened);
      }
      any = true;
      if (!file) continue;
      if (skip_) {
        auto place = co_await file->Seek(command_.process, 0, kernel::Whence::kCurrent);
        if (!place) {
          co_await command_.Report(std::string(count ? operands[next - 1] : "stdin") + ": " +
                                   Why(place.error()));
          co_return;
        }
      }
      kernel::Reader in(command_.process, std::move(file));
      while (left_ && !command_.OutputFailed()) {
        auto bytes = co_await in.Block();
        if (!bytes) {
          co_await command_.Warn(std::string(count ? operands[next - 1] : "stdin") + ": " +
                                 Why(bytes.error()));
          break;
        }
        if (bytes->empty()) break;
        std::string_view rest = *bytes;
        size_t skipped = static_cast<size_t>(std::min<uint64_t>(skip_, rest.size()));
        rest.remove_prefix(skipped);
        skip_ -= skipped;
        address_ += skipped;
        rest = rest.substr(0, static_cast<size_t>(std::min<uint64_t>(left_, rest.size())));
        left_ -= rest.size();
        std::string held(rest);
        for (std::string_view more = held; !more.empty() && !command_.OutputFailed();) {
          size_t part = std::min(std::max<size_t>(block_size_, 1) - block.size(), more.size());
          block.append(more.substr(0, part));
          more.remove_prefix(part);
          if (block.size() < std::max<size_t>(block_size_, 1)) continue;
          co_await Show(block);
          block.clear();
        }
      }
    } while (next < count && left_);
    if (!any) {
      co_await command_.Report("all input file arguments failed");
      co_return;
    }
    uint64_t end = address_ + block.size();
    if (!block.empty()) {
      std::string padded = block;
      padded.resize(block_size_, '\0');
      std::string text;
      for (const HexFormat& format : formats_) ShowHexBlock(format, padded, address_, end, text);
      (void)co_await command_.out.Write(text);
    }
    if (end == 0) co_return;
    std::string text;
    const HexFormat* last = nullptr;
    for (const HexFormat& format : formats_)
      if (format.HasEnd()) last = &format;
    if (last) ShowHexEnd(*last, end, text);
    (void)co_await command_.out.Write(text);
  }

  Task<void> Show(const std::string& block) {
    std::string text;
    if (squeeze_ && block == before_) {
      if (!starred_) text = "*\n";
      starred_ = true;
    } else {
      starred_ = false;
      for (const HexFormat& format : formats_) ShowHexBlock(format, block, address_, UINT64_MAX, text);
      before_ = block;
    }
    address_ += block.size();
    command_.machine.SpendBytes(block.size() * 2 + text.size() * 8);
    co_await kernel::Yield(command_.process);
    (void)co_await command_.out.Write(text);
  }

  Command command_;
  std::vector<HexFormat> formats_;
  size_t block_size_ = 0;
  uint64_t skip_ = 0, left_ = UINT64_MAX, address_ = 0;
  bool squeeze_ = true, starred_ = false;
  std::string before_;
};

}  // namespace

Task<int> HexdumpMain(Process& process) {
  Hexdump hexdump(process);
  co_return co_await hexdump.Run();
}

}  // namespace bivalve::commands
