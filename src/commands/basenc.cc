// base64, base32, basenc: bytes as text and back.
#include <algorithm>

#include "codec/base_n.h"
#include "commands/command.h"
#include "commands/numbers.h"

namespace bivalve::commands {
namespace {

// In the order of codec::BaseKind.
enum : int { kBase64 = 256, kBase64Url, kBase32, kBase32Hex, kBase16, kBase2Msbf, kBase2Lsbf, kZ85 };

constexpr Option kOptions[] = {
    {'d', "decode"},
    {'w', "wrap", Takes::kArgument},
    {'i', "ignore-garbage"},
};

constexpr Option kBasencOptions[] = {
    {'d', "decode"},
    {'w', "wrap", Takes::kArgument},
    {'i', "ignore-garbage"},
    {0, "base64", Takes::kNothing, kBase64},
    {0, "base64url", Takes::kNothing, kBase64Url},
    {0, "base32", Takes::kNothing, kBase32},
    {0, "base32hex", Takes::kNothing, kBase32Hex},
    {0, "base16", Takes::kNothing, kBase16},
    {0, "base2msbf", Takes::kNothing, kBase2Msbf},
    {0, "base2lsbf", Takes::kNothing, kBase2Lsbf},
    {0, "z85", Takes::kNothing, kZ85},
};

constexpr Usage kBase64Usage{
    .help = R"(Usage: base64 [OPTION]... [FILE]
Write FILE (standard input) as base64 (RFC 4648, section 4), or the other way round.

  -d, --decode          from base64 to bytes
  -i, --ignore-garbage  when decoding, skip what is no base64
  -w, --wrap=COLS       a newline after COLS characters, not 76; 0: none
)",
    .options = kOptions,
};

constexpr Usage kBase32Usage{
    .help = R"(Usage: base32 [OPTION]... [FILE]
Write FILE (standard input) as base32 (RFC 4648, section 6), or the other way round.

  -d, --decode          from base32 to bytes
  -i, --ignore-garbage  when decoding, skip what is no base32
  -w, --wrap=COLS       a newline after COLS characters, not 76; 0: none
)",
    .options = kOptions,
};

constexpr Usage kBasencUsage{
    .help = R"(Usage: basenc [OPTION]... [FILE]
Write FILE (standard input) in an encoding, or the other way round.

      --base64          RFC 4648, section 4
      --base64url       RFC 4648, section 5, for names of files and addresses
      --base32          RFC 4648, section 6
      --base32hex       RFC 4648, section 7
      --base16          hexadecimal
      --base2msbf       bits, most significant first
      --base2lsbf       bits, least significant first
      --z85             ZeroMQ's base 85; sizes have to be multiples of 4 (5 when decoding)
  -d, --decode          from the encoding to bytes
  -i, --ignore-garbage  when decoding, skip what is not of the encoding
  -w, --wrap=COLS       a newline after COLS characters, not 76; 0: none
)",
    .options = kBasencOptions,
};

class Basenc {
 public:
  Basenc(Process& process, const Usage& usage, int encoding)
      : command_(process, usage), encoding_(encoding) {}
  friend kernel::Scheduler& SchedulerOf(Basenc& basenc) { return SchedulerOf(basenc.command_); }

  Task<int> Run() {
    auto args = co_await command_.Parse();
    if (!args) co_return command_.status;
    for (const ParsedOption& option : args->options) {
      if (option.id >= kBase64) encoding_ = option.id;
      if (option.id == 'd') decode_ = true;
      if (option.id == 'i') skip_ = true;
      if (option.id != 'w') continue;
      auto wrap = ParseSize(option.value, "");
      if (!wrap && wrap.error() == NumberError::kOverflow) wrap = 0;
      if (!wrap) {
        co_await command_.Report("invalid wrap size: " + Quote(option.value));
        co_return command_.status;
      }
      wrap_ = *wrap;
    }
    if (encoding_ == 0) {
      co_await command_.ReportUsage("missing encoding type");
      co_return command_.status;
    }
    if (args->operands.size() > 1) {
      co_await command_.ReportExtra(args->operands[1]);
      co_return command_.status;
    }
    std::string_view name = args->operands.empty() ? "-" : args->operands[0];
    auto file = co_await command_.OpenInput(name);
    if (!file) {
      co_await command_.ReportFile(name, file.error());
      co_return command_.status;
    }
    kernel::Reader in(command_.process, std::move(*file));
    codec::BaseEncoding encoding(static_cast<codec::BaseKind>(encoding_ - kBase64));
    size_t group = decode_ ? encoding.chars() : encoding.bytes();
    std::string held, out;
    for (bool end = false; !end && !command_.OutputFailed();) {
      auto block = co_await in.Block();
      if (!block) {
        co_await command_.Report("read error: " + Why(block.error()));
        break;
      }
      end = block->empty();
      command_.machine.SpendBytes(block->size() * 4);
      if (decode_) {
        for (char c : *block)
          if (c != '\n' && (!skip_ || encoding.Has(c))) held += c;
      } else {
        held += *block;
        // As GNU's tool, which encodes so much at a time: an error shows before anything of it is written.
        if (!end && held.size() < kEncodeBlock) continue;
      }
      out.clear();
      size_t at = 0;
      // A block of base64url is looked at for the two characters that only base64 has before it is decoded.
      bool good = !(decode_ && encoding_ == kBase64Url && held.find_first_of("+/") != std::string::npos);
      for (; good && at < held.size() && (end || held.size() - at >= group); at += group) {
        std::string_view piece = std::string_view(held).substr(at, group);
        good = decode_ ? encoding.Decode(piece, out) : encoding.Encode(piece, out);
      }
      held.erase(0, std::min(at, held.size()));
      if (!good && !decode_) out.clear();
      co_await Put(out);
      if (!good) {
        co_await command_.Report(decode_ ? "invalid input"
                                         : "invalid input (length must be multiple of 4 characters)");
        co_return co_await command_.Finish();
      }
    }
    if (!decode_ && wrap_ > 0 && column_ > 0) (void)co_await command_.out.Write("\n");
    co_return co_await command_.Finish();
  }

 private:
  static constexpr size_t kEncodeBlock = 30720;

  Task<void> Put(std::string_view text) {
    if (decode_ || wrap_ == 0) {
      (void)co_await command_.out.Write(text);
      co_return;
    }
    while (!text.empty() && !command_.OutputFailed()) {
      std::string_view line =
          text.substr(0, static_cast<size_t>(std::min<uint64_t>(wrap_ - column_, text.size())));
      (void)co_await command_.out.Write(line);
      text.remove_prefix(line.size());
      column_ += line.size();
      if (column_ < wrap_) continue;
      (void)co_await command_.out.Write("\n");
      column_ = 0;
    }
  }

  Command command_;
  int encoding_;
  uint64_t wrap_ = 76, column_ = 0;
  bool decode_ = false, skip_ = false;
};

}  // namespace

Task<int> Base64Main(Process& process) {
  Basenc base64(process, kBase64Usage, kBase64);
  co_return co_await base64.Run();
}

Task<int> Base32Main(Process& process) {
  Basenc base32(process, kBase32Usage, kBase32);
  co_return co_await base32.Run();
}

Task<int> BasencMain(Process& process) {
  Basenc basenc(process, kBasencUsage, 0);
  co_return co_await basenc.Run();
}

}  // namespace bivalve::commands
