// iconv: text from one character set to another.
#include <algorithm>

#include "base/utf8.h"
#include "commands/command.h"
#include "commands/iconv_tables.h"

namespace bivalve::commands {
namespace {

enum : int { kVerbose = 256 };

constexpr Option kOptions[] = {
    {'f', "from-code", Takes::kArgument},
    {'t', "to-code", Takes::kArgument},
    {'l', "list"},
    {'c'},
    {'o', "output", Takes::kArgument},
    {'s', "silent"},
    {0, "verbose", Takes::kNothing, kVerbose},
    {'?', "help", Takes::kNothing, kHelpOption},
    {'V', "version", Takes::kNothing, kVersionOption},
};

constexpr Usage kUsage{
    .help = R"(Usage: iconv [OPTION...] [FILE...]
Write the text of the FILEs (standard input) in another character set.

  -f, --from-code=NAME  the set of the input (UTF-8)
  -t, --to-code=NAME    that of the output (UTF-8); with //TRANSLIT what it has not got is written otherwise, with //IGNORE
                        it is left out
  -l, --list            the sets
  -c                    leave out what cannot be converted
  -o, --output=FILE     write to FILE
  -s, --silent          accepted
      --verbose         say which file is read
)",
    .options = kOptions,
    .package = "GNU libc 2.36",
};

enum class Form : uint8_t { kAscii, kLatin1, kBytes, kUtf8, kUtf16, kUtf32, kUcs2 };
enum class Order : uint8_t { kMark, kLittle, kBig };  // kMark: a byte order mark says it

struct CharacterSet {
  std::string_view name;
  Form form;
  Order order = Order::kLittle;
  const ByteSet* bytes = nullptr;
};

constexpr CharacterSet kSets[] = {
    {"ASCII", Form::kAscii},
    {"ISO-8859-1", Form::kLatin1},
    {"UTF-8", Form::kUtf8},
    {"UTF-16", Form::kUtf16, Order::kMark},
    {"UTF-16LE", Form::kUtf16, Order::kLittle},
    {"UTF-16BE", Form::kUtf16, Order::kBig},
    {"UTF-32", Form::kUtf32, Order::kMark},
    {"UTF-32LE", Form::kUtf32, Order::kLittle},
    {"UTF-32BE", Form::kUtf32, Order::kBig},
    {"UNICODE", Form::kUcs2, Order::kMark},
    {"UCS-2", Form::kUcs2, Order::kLittle},
    {"UCS-2LE", Form::kUcs2, Order::kLittle},
    {"UCS-2BE", Form::kUcs2, Order::kBig},
    {"UCS-4", Form::kUtf32, Order::kBig},
    {"UCS-4LE", Form::kUtf32, Order::kLittle},
    {"UCS-4BE", Form::kUtf32, Order::kBig},
};

// Names by which they are known beside their own, in capitals and without - _ and blanks.
constexpr std::pair<std::string_view, std::string_view> kAliases[] = {
    {"", "UTF-8"},
    {"CHAR", "UTF-8"},
    {"USASCII", "ASCII"},
    {"US", "ASCII"},
    {"ANSIX3.41968", "ASCII"},
    {"ISO646US", "ASCII"},
    {"ISO646.IRV:1991", "ASCII"},
    {"CSASCII", "ASCII"},
    {"IBM367", "ASCII"},
    {"CP367", "ASCII"},
    {"ISO10646/UTF8", "UTF-8"},
    {"ISO10646UCS2", "UCS-2"},
    {"ISO10646UCS4", "UCS-4"},
    {"ISO10646", "UCS-4"},
    {"LATIN1", "ISO-8859-1"},
    {"L1", "ISO-8859-1"},
    {"CP819", "ISO-8859-1"},
    {"IBM819", "ISO-8859-1"},
    {"CSISOLATIN1", "ISO-8859-1"},
    {"ISOIR100", "ISO-8859-1"},
    {"LATIN2", "ISO-8859-2"},
    {"L2", "ISO-8859-2"},
    {"LATIN3", "ISO-8859-3"},
    {"L3", "ISO-8859-3"},
    {"LATIN4", "ISO-8859-4"},
    {"L4", "ISO-8859-4"},
    {"CYRILLIC", "ISO-8859-5"},
    {"ARABIC", "ISO-8859-6"},
    {"ASMO708", "ISO-8859-6"},
    {"GREEK", "ISO-8859-7"},
    {"ELOT928", "ISO-8859-7"},
    {"HEBREW", "ISO-8859-8"},
    {"LATIN5", "ISO-8859-9"},
    {"L5", "ISO-8859-9"},
    {"LATIN6", "ISO-8859-10"},
    {"L6", "ISO-8859-10"},
    {"LATIN7", "ISO-8859-13"},
    {"L7", "ISO-8859-13"},
    {"LATIN8", "ISO-8859-14"},
    {"L8", "ISO-8859-14"},
    {"LATIN9", "ISO-8859-15"},
    {"LATIN10", "ISO-8859-16"},
    {"L10", "ISO-8859-16"},
    {"WINDOWS1250", "CP1250"},
    {"MSEE", "CP1250"},
    {"WINDOWS1251", "CP1251"},
    {"MSCYRL", "CP1251"},
    {"WINDOWS1252", "CP1252"},
    {"MSANSI", "CP1252"},
    {"CSKOI8R", "KOI8-R"},
};

std::string Plain(std::string_view name) {
  std::string plain;
  for (char c : name)
    if (c != '-' && c != '_' && c != ' ') plain += static_cast<char>(c >= 'a' && c <= 'z' ? c - 32 : c);
  return plain;
}

std::optional<CharacterSet> FindSet(std::string_view name) {
  std::string plain = Plain(name);
  for (auto [alias, meant] : kAliases)
    if (plain == alias) plain = Plain(meant);
  for (const CharacterSet& set : kSets)
    if (plain == Plain(set.name)) return set;
  for (const ByteSet& bytes : kByteSets)
    if (plain == Plain(bytes.name)) return CharacterSet{bytes.name, Form::kBytes, Order::kLittle, &bytes};
  return std::nullopt;
}

constexpr char32_t kIllegal = 0xFFFFFFFF, kIncomplete = 0xFFFFFFFE;

struct Taken {
  char32_t code;
  size_t length;  // of what is illegal, too
};

uint32_t Unit(std::string_view text, size_t size, Order order) {
  uint32_t unit = 0;
  for (size_t i = 0; i < size; ++i) {
    size_t at = order == Order::kBig ? i : size - 1 - i;
    unit = unit << 8 | static_cast<uint8_t>(text[at]);
  }
  return unit;
}

// UTF-8 as glibc takes it: up to four bytes, no surrogates, nothing that is too long.
Taken TakeUtf8(std::string_view text) {
  const auto lead = static_cast<uint8_t>(text[0]);
  if (lead < 0x80) return {lead, 1};
  const size_t length = lead >= 0xC2 && lead < 0xE0   ? 2
                        : lead >= 0xE0 && lead < 0xF0 ? 3
                        : lead >= 0xF0 && lead < 0xF8 ? 4
                                                      : 0;
  if (length == 0) return {kIllegal, 1};
  char32_t code = lead & (0xFFu >> (length + 1));
  for (size_t i = 1; i < length; ++i) {
    if (i == text.size()) return {kIncomplete, text.size()};
    const auto next = static_cast<uint8_t>(text[i]);
    if ((next & 0xC0) != 0x80) return {kIllegal, i};
    code = code << 6 | (next & 0x3Fu);
    if (i == 1 && length == 3 && code < 0x20) return {kIllegal, 1};
    if (i == 1 && length == 4 && code < 0x10) return {kIllegal, 1};
  }
  if (code >= 0xD800 && code < 0xE000) return {kIllegal, 3};
  return {code, length};
}

class Decoder {
 public:
  explicit Decoder(CharacterSet set) : set_(set) {}
  void Restart() { started_ = false; }

  // The first character of a text that is not empty.
  Taken Take(std::string_view text) {
    const auto byte = static_cast<uint8_t>(text[0]);
    switch (set_.form) {
      case Form::kAscii: return {byte < 0x80 ? byte : kIllegal, 1};
      case Form::kLatin1: return {byte, 1};
      case Form::kBytes: {
        if (byte < set_.bytes->first) return {byte, 1};
        char16_t code = set_.bytes->upper[byte - set_.bytes->first];
        return {code ? char32_t{code} : kIllegal, 1};
      }
      case Form::kUtf8: return TakeUtf8(text);
      case Form::kUtf16:
      case Form::kUcs2: return Take16(text);
      case Form::kUtf32: break;
    }
    if (text.size() < 4) return {kIncomplete, text.size()};
    if (SkipsMark(text, 4, 0xFEFF)) return {kNothing, 4};
    uint32_t code = Unit(text, 4, order_);
    const bool surrogate = code >= 0xD800 && code < 0xE000;
    return {
        surrogate || code > 0x7FFFFFFF || (code > 0x10FFFF && set_.name.starts_with("UTF")) ? kIllegal : code,
        4};
  }

  // A byte order mark.
  static constexpr char32_t kNothing = 0xFFFFFFFD;

 private:
  bool SkipsMark(std::string_view text, size_t size, uint32_t mark) {
    if (started_) return false;
    started_ = true;
    order_ = set_.order == Order::kBig ? Order::kBig : Order::kLittle;
    if (set_.order != Order::kMark) return false;
    if (Unit(text, size, Order::kLittle) == mark) return true;
    if (Unit(text, size, Order::kBig) != mark) return false;
    order_ = Order::kBig;
    return true;
  }

  Taken Take16(std::string_view text) {
    if (text.size() < 2) return {kIncomplete, text.size()};
    if (SkipsMark(text, 2, 0xFEFF)) return {kNothing, 2};
    uint32_t unit = Unit(text, 2, order_);
    if (unit < 0xD800 || unit >= 0xE000) return {unit, 2};
    if (set_.form == Form::kUcs2 || unit >= 0xDC00) return {kIllegal, 2};
    if (text.size() < 4) return {kIncomplete, text.size()};
    uint32_t low = Unit(text.substr(2), 2, order_);
    if (low < 0xDC00 || low >= 0xE000) return {kIllegal, 2};
    return {0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00), 4};
  }

  const CharacterSet set_;
  Order order_ = Order::kLittle;
  bool started_ = false;
};

class Encoder {
 public:
  explicit Encoder(CharacterSet set) : set_(set) {}
  void Restart() { started_ = false; }

  // False: the set has no such character.
  bool Put(char32_t code, std::string& out) {
    if (!started_) {
      started_ = true;
      if (set_.order == Order::kMark) Put(0xFEFF, out);
    }
    switch (set_.form) {
      case Form::kAscii:
        if (code >= 0x80) return false;
        out += static_cast<char>(code);
        return true;
      case Form::kLatin1:
        if (code >= 0x100) return false;
        out += static_cast<char>(code);
        return true;
      case Form::kBytes: {
        if (code < set_.bytes->first) {
          out += static_cast<char>(code);
          return true;
        }
        size_t at =
            code < 0x10000 ? set_.bytes->upper.find(static_cast<char16_t>(code)) : std::u16string_view::npos;
        if (at == std::u16string_view::npos || code == 0) return false;
        out += static_cast<char>(set_.bytes->first + at);
        return true;
      }
      case Form::kUtf8:
        if (code > 0x10FFFF) {
          if (code > 0x1FFFFF) return false;
          out += static_cast<char>(0xF0 | code >> 18);
          for (int shift = 12; shift >= 0; shift -= 6)
            out += static_cast<char>(0x80 | (code >> shift & 0x3F));
          return true;
        }
        AppendUtf8(out, code);
        return true;
      case Form::kUcs2:
        if (code > 0xFFFF) return false;
        PutUnit(code, 2, out);
        return true;
      case Form::kUtf16:
        if (code > 0x10FFFF) return false;
        if (code > 0xFFFF) {
          PutUnit(0xD800 + ((code - 0x10000) >> 10), 2, out);
          PutUnit(0xDC00 + (code & 0x3FF), 2, out);
        } else {
          PutUnit(code, 2, out);
        }
        return true;
      case Form::kUtf32:
        if (code > 0x10FFFF && set_.name.starts_with("UTF")) return false;
        PutUnit(code, 4, out);
        return true;
    }
    return false;
  }

 private:
  void PutUnit(uint32_t unit, int size, std::string& out) const {
    for (int i = 0; i < size; ++i)
      out += static_cast<char>(unit >> 8 * (set_.order == Order::kBig ? size - 1 - i : i));
  }
  const CharacterSet set_;
  bool started_ = false;
};

// What may stand for a character; null data when there is nothing.
std::string_view Transliterate(char32_t code) {
  for (const Transliterations& part : kTransliterations) {
    if (code < part.first) break;
    std::string_view rest = part.texts;
    for (size_t skip = code - part.first; skip > 0 && rest.data(); --skip) {
      size_t tab = rest.find('\t');
      rest = tab == std::string_view::npos ? std::string_view() : rest.substr(tab + 1);
    }
    if (!rest.data()) continue;
    std::string_view text = rest.substr(0, rest.find('\t'));
    if (text == "\1") return std::string_view("");
    return text.empty() ? std::string_view() : text;
  }
  return {};
}

class Iconv {
 public:
  explicit Iconv(Process& process) : command_(process, kUsage) {}
  friend kernel::Scheduler& SchedulerOf(Iconv& iconv) { return SchedulerOf(iconv.command_); }

  Task<int> Run() {
    ParsedArgs args = ParseOptions(command_.args(), kUsage);
    if (!args.error.empty()) {
      co_await command_.Report(args.error + "\nTry `" + command_.name + " --help' or `" + command_.name +
                                   " --usage' for more information.",
                               64);
      co_return command_.status;
    }
    if (args.help || args.version) {
      co_await command_.Parse();
      co_return command_.status;
    }
    std::string_view from, to, output;
    for (const ParsedOption& option : args.options) {
      switch (option.id) {
        case 'f': from = option.value; break;
        case 't': to = option.value; break;
        case 'o': output = option.value; break;
        case 'c': drop_ = true; break;
        case kVerbose: verbose_ = true; break;
        case 'l': co_return co_await List();
      }
    }
    if (size_t slashes = to.find("//"); slashes != std::string_view::npos) {
      std::string words = Plain(to.substr(slashes));
      translit_ = words.find("TRANSLIT") != std::string::npos;
      ignore_ = words.find("IGNORE") != std::string::npos;
      to = to.substr(0, slashes);
    }
    auto source = FindSet(from.substr(0, from.find("//"))), target = FindSet(to);
    if (!source || !target) {
      co_await command_.Report("failed to start conversion processing: No such file or directory");
      co_return command_.status;
    }
    decoder_.emplace(*source);
    encoder_.emplace(*target);
    if (output.data() && output != "-") {
      auto file = co_await command_.vfs.Open(command_.process, std::string(output),
                                             {.write = true, .create = true, .truncate = true});
      if (!file) {
        co_await command_.Report("unable to open output file: " + Why(file.error()));
        co_return command_.status;
      }
      out_.emplace(command_.process, std::move(*file));
    }
    if (args.operands.empty()) args.operands.push_back("-");
    for (std::string_view operand : args.operands) {
      if (verbose_) co_await kernel::WriteFd(command_.process, 2, std::string(operand) + ":\n");
      auto file = co_await command_.OpenInput(operand);
      if (!file) {
        co_await command_.Report("cannot open input file `" + std::string(operand) +
                                 "': " + Why(file.error()));
        continue;
      }
      if (!co_await Convert(std::move(*file))) break;
    }
    if (out_) (void)co_await out_->Flush();
    co_return co_await command_.Finish();
  }

 private:
  Task<int> List() {
    std::string text;
    for (const CharacterSet& set : kSets) text += std::string(set.name) + "//\n";
    for (const ByteSet& set : kByteSets) text += std::string(set.name) + "//\n";
    (void)co_await command_.out.Write(text);
    co_return co_await command_.Finish();
  }

  Task<bool> Write(std::string text) {
    kernel::Writer& out = out_ ? *out_ : command_.out;
    (void)co_await out.Write(text);
    co_return !out.failed();
  }

  Task<bool> Stop(std::string text) {
    if (out_) (void)co_await out_->Flush();
    co_await command_.Report(std::move(text));
    co_return false;
  }

  bool Put(char32_t code, std::string& out) {
    if (encoder_->Put(code, out)) return true;
    if (translit_) {
      std::string_view text = Transliterate(code);
      for (char c : text.data() ? text : std::string_view("?")) encoder_->Put(static_cast<uint8_t>(c), out);
      return true;
    }
    return false;
  }

  // False: it had to end.
  Task<bool> Convert(FileRef file) {
    kernel::Reader in(command_.process, std::move(file));
    std::string held, converted;
    uint64_t position = 0;
    bool lost = false;
    decoder_->Restart();
    encoder_->Restart();
    for (;;) {
      auto block = co_await in.Block();
      if (!block) co_return co_await Stop("unable to read input: " + Why(block.error()));
      const bool end = block->empty();
      held += *block;
      command_.machine.SpendBytes(held.size() * 16);
      std::string_view rest = held;
      while (!rest.empty()) {
        Taken taken = decoder_->Take(rest);
        if (taken.code == kIncomplete) break;
        const bool good =
            taken.code == Decoder::kNothing || (taken.code != kIllegal && Put(taken.code, converted));
        if (!good && !drop_ && !ignore_) {
          (void)co_await Write(std::move(converted));
          co_return co_await Stop("illegal input sequence at position " + std::to_string(position));
        }
        lost |= !good;
        position += taken.length;
        rest.remove_prefix(taken.length);
      }
      held.erase(0, held.size() - rest.size());
      if (!co_await Write(std::exchange(converted, {}))) co_return false;
      if (in.Buffered().empty() && !out_) (void)co_await command_.out.Flush();
      co_await kernel::Yield(command_.process);
      if (!end) continue;
      if (!held.empty()) co_return co_await Stop("incomplete character or shift sequence at end of buffer");
      // glibc tells with //IGNORE that something was left out, at the end.
      if (lost && !drop_)
        co_return co_await Stop("illegal input sequence at position " + std::to_string(position));
      co_return true;
    }
  }

  Command command_;
  std::optional<Decoder> decoder_;
  std::optional<Encoder> encoder_;
  std::optional<kernel::Writer> out_;
  bool drop_ = false, ignore_ = false, translit_ = false, verbose_ = false;
};

}  // namespace

Task<int> IconvMain(Process& process) {
  Iconv iconv(process);
  co_return co_await iconv.Run();
}

}  // namespace bivalve::commands
