#include "commands/hexdump_format.h"

#include <algorithm>
#include <cstdio>
#include <cstring>

namespace bivalve::commands {
namespace {

constexpr size_t kMaxWidth = 100'000, kMaxTimes = 1'000'000, kMaxBytes = 1 << 20;

bool IsDigit(char c) { return c >= '0' && c <= '9'; }

size_t TakeNumber(std::string_view& text, size_t most) {
  size_t number = 0;
  while (!text.empty() && IsDigit(text[0])) {
    number = std::min(most, number * 10 + static_cast<size_t>(text[0] - '0'));
    text.remove_prefix(1);
  }
  return number;
}

std::string Unescaped(std::string_view text) {
  std::string plain;
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\\' || i + 1 == text.size()) {
      plain += text[i];
      continue;
    }
    constexpr std::string_view kLetters = "abfnrtv", kMeanings = "\a\b\f\n\r\t\v";
    size_t which = kLetters.find(text[++i]);
    plain += which == std::string_view::npos ? text[i] : kMeanings[which];
  }
  return plain;
}

bool GoodSize(const HexPiece& piece) {
  size_t n = piece.bytes;
  switch (piece.kind) {
    case HexPiece::kInteger: return n == 1 || n == 2 || n == 4 || n == 8;
    case HexPiece::kFloat: return n == 4 || n == 8;
    case HexPiece::kChar:
    case HexPiece::kEscaped:
    case HexPiece::kPrintable:
    case HexPiece::kNamed: return n == 1;
    default: return true;
  }
}

// One conversion at the beginning of `text`, behind its percent sign. The diagnostic, or nothing.
std::string TakeConversion(std::string_view& text, const HexUnit& unit, HexPiece& piece) {
  std::string_view whole = text;
  while (!text.empty() && std::string_view("#-+ 0").find(text[0]) != std::string_view::npos) {
    piece.flags += text[0];
    text.remove_prefix(1);
  }
  piece.width = TakeNumber(text, kMaxWidth);
  if (text.starts_with('.')) {
    text.remove_prefix(1);
    piece.precision = static_cast<int>(TakeNumber(text, kMaxWidth));
  }
  std::string letters(text.substr(0, text.starts_with('_') ? 2 : 1));
  text.remove_prefix(letters.size());
  const char c = letters.empty() ? '\0' : letters.back();
  std::string name = letters.empty() ? "" : std::string(letters);
  size_t size = 0;
  if (letters.size() == 1) {
    switch (c) {
      case 'c':
        piece.kind = HexPiece::kChar;
        size = 1;
        break;
      case 'd':
      case 'i':
      case 'o':
      case 'u':
      case 'x':
      case 'X':
        piece.kind = HexPiece::kInteger;
        size = 4;
        break;
      case 'e':
      case 'E':
      case 'f':
      case 'g':
      case 'G':
        piece.kind = HexPiece::kFloat;
        size = 8;
        break;
      case 's':
        piece.kind = HexPiece::kString;
        if (piece.precision < 0 && unit.bytes == 0) return "%s requires a precision or a byte count";
        size = piece.precision >= 0 ? static_cast<size_t>(piece.precision) : unit.bytes;
        break;
      default: return "bad conversion character %" + std::string(1, c);
    }
    piece.conversion = c;
  } else if (letters.size() == 2 && (c == 'A' || c == 'a')) {
    piece.kind = c == 'A' ? HexPiece::kEnd : HexPiece::kAddress;
    if (text.empty()) {
      piece.conversion = 'd';
      return {};
    }
    if (std::string_view("dox").find(text[0]) == std::string_view::npos)
      return "bad conversion character %" + std::string(whole.substr(0, whole.size() - text.size() + 1));
    piece.conversion = text[0];
    text.remove_prefix(1);
    return {};
  } else {
    if (c == 'c')
      piece.kind = HexPiece::kEscaped;
    else if (c == 'p')
      piece.kind = HexPiece::kPrintable;
    else if (c == 'u')
      piece.kind = HexPiece::kNamed;
    else
      return "bad conversion character %" + letters;
    size = 1;
  }
  piece.bytes = unit.bytes ? unit.bytes : size;
  if (piece.kind == HexPiece::kString && piece.precision >= 0) piece.bytes = size;
  if (!GoodSize(piece)) return "bad byte count for conversion character " + name;
  return {};
}

std::string TakePieces(std::string_view text, HexUnit& unit) {
  std::string plain = Unescaped(text);
  std::string_view rest = plain;
  size_t conversions = 0;
  while (!rest.empty()) {
    HexPiece piece;
    size_t percent = std::min(rest.find('%'), rest.size());
    if (percent) {
      piece.text = rest.substr(0, percent);
      rest.remove_prefix(percent);
      unit.pieces.push_back(std::move(piece));
      continue;
    }
    rest.remove_prefix(1);
    if (std::string error = TakeConversion(rest, unit, piece); !error.empty()) return error;
    if (piece.bytes && ++conversions > 1 && unit.bytes)
      return "byte count with multiple conversion characters";
    unit.at_end |= piece.kind == HexPiece::kEnd;
    unit.pieces.push_back(std::move(piece));
  }
  return {};
}

// printf's own work for the rest of a conversion.
template <class T>
void Print(const HexPiece& piece, const char* length, T value, std::string& out) {
  std::string format = "%" + piece.flags;
  if (piece.width) format += std::to_string(piece.width);
  if (piece.precision >= 0) format += "." + std::to_string(piece.precision);
  format += length;
  format += piece.conversion;
  char small[64];
  int size = std::snprintf(small, sizeof small, format.c_str(), value);
  if (size < static_cast<int>(sizeof small)) {
    out.append(small, static_cast<size_t>(std::max(size, 0)));
    return;
  }
  std::string large(static_cast<size_t>(size) + 1, '\0');
  std::snprintf(large.data(), large.size(), format.c_str(), value);
  large.pop_back();
  out += large;
}

void PrintText(const HexPiece& piece, std::string_view text, std::string& out) {
  size_t missing = text.size() < piece.width ? piece.width - text.size() : 0;
  const bool left = piece.flags.find('-') != std::string::npos;
  if (!left) out.append(missing, ' ');
  out += text;
  if (left) out.append(missing, ' ');
}

std::string Escaped(uint8_t byte) {
  constexpr std::string_view kBytes("\0\a\b\t\n\v\f\r", 8), kLetters = "0abtnvfr";
  size_t which = kBytes.find(static_cast<char>(byte));
  if (which != std::string_view::npos) return std::string("\\") + kLetters[which];
  if (byte >= 0x20 && byte < 0x7F) return std::string(1, static_cast<char>(byte));
  return {static_cast<char>('0' + (byte >> 6)), static_cast<char>('0' + (byte >> 3 & 7)),
          static_cast<char>('0' + (byte & 7))};
}

std::string Named(uint8_t byte) {
  constexpr std::string_view kNames =
      "nulsohstxetxeotenqackbelbs ht lf vt ff cr so si dledc1dc2dc3dc4naksynetbcanem subescfs gs rs us ";
  if (byte == 0x7F) return "del";
  if (byte < 0x20) {
    std::string name(kNames.substr(byte * 3u, 3));
    return name.substr(0, name.find(' '));
  }
  if (byte < 0x7F) return std::string(1, static_cast<char>(byte));
  constexpr char kHex[] = "0123456789abcdef";
  return {kHex[byte >> 4], kHex[byte & 15]};
}

void ShowPiece(const HexPiece& piece, std::string_view bytes, uint64_t address, std::string& out) {
  switch (piece.kind) {
    case HexPiece::kText: out += piece.text; break;
    case HexPiece::kAddress:
    case HexPiece::kEnd: Print(piece, "ll", static_cast<long long>(address), out); break;
    case HexPiece::kInteger: {
      uint64_t value = 0;
      std::memcpy(&value, bytes.data(), bytes.size());
      if (piece.conversion == 'd' || piece.conversion == 'i') {
        int shift = static_cast<int>(64 - bytes.size() * 8);
        Print(piece, "ll", static_cast<long long>(value << shift) >> shift, out);
      } else {
        Print(piece, "ll", static_cast<unsigned long long>(value), out);
      }
      break;
    }
    case HexPiece::kFloat: {
      double value = 0;
      float small = 0;
      if (bytes.size() == 4) {
        std::memcpy(&small, bytes.data(), 4);
        value = static_cast<double>(small);
      } else {
        std::memcpy(&value, bytes.data(), 8);
      }
      Print(piece, "", value, out);
      break;
    }
    case HexPiece::kChar: PrintText(piece, bytes, out); break;
    case HexPiece::kString: PrintText(piece, bytes.substr(0, bytes.find('\0')), out); break;
    case HexPiece::kEscaped: PrintText(piece, Escaped(static_cast<uint8_t>(bytes[0])), out); break;
    case HexPiece::kPrintable: {
      char c = bytes[0];
      PrintText(piece, c >= 0x20 && c < 0x7F ? bytes : std::string_view("."), out);
      break;
    }
    case HexPiece::kNamed: PrintText(piece, Named(static_cast<uint8_t>(bytes[0])), out); break;
  }
}

}  // namespace

size_t HexUnit::Consumes() const {
  size_t sum = 0;
  for (const HexPiece& piece : pieces) sum += piece.bytes;
  return sum;
}

bool HexFormat::HasEnd() const {
  return std::any_of(units.begin(), units.end(), [](const HexUnit& unit) { return unit.at_end; });
}

void AddHexFormat(std::string_view text, std::vector<HexFormat>& formats, std::string* error) {
  HexFormat format;
  const std::string bad = "bad format {" + std::string(text) + "}";
  auto skip = [&] { text.remove_prefix(std::min(text.find_first_not_of(" \t\n"), text.size())); };
  for (skip(); !text.empty(); skip()) {
    HexUnit unit;
    if (IsDigit(text[0])) {
      unit.times = TakeNumber(text, kMaxTimes);
      unit.times_given = true;
      skip();
    }
    if (text.starts_with('/')) {
      text.remove_prefix(1);
      skip();
      unit.bytes = TakeNumber(text, kMaxBytes);
      skip();
    }
    if (!text.starts_with('"')) {
      *error = bad;
      return;
    }
    size_t end = 1;
    while (end < text.size() && text[end] != '"') end += text[end] == '\\' && end + 1 < text.size() ? 2 : 1;
    if (end >= text.size()) {
      *error = bad;
      return;
    }
    *error = TakePieces(text.substr(1, end - 1), unit);
    if (!error->empty()) return;
    text.remove_prefix(end + 1);
    format.bytes = std::min(kMaxBytes, format.bytes + unit.times * unit.Consumes());
    format.units.push_back(std::move(unit));
  }
  formats.push_back(std::move(format));
}

void FillHexBlock(HexFormat& format, size_t block_size) {
  if (format.units.empty() || format.bytes >= block_size) return;
  HexUnit& last = format.units.back();
  size_t size = last.Consumes();
  if (size && !last.times_given) last.times += (block_size - format.bytes) / size;
}

void ShowHexBlock(const HexFormat& format, std::string_view block, uint64_t address, uint64_t end,
                  std::string& out) {
  for (const HexUnit& unit : format.units) {
    if (unit.at_end) break;
    for (size_t left = unit.times; left > 0; --left) {
      for (const HexPiece& piece : unit.pieces) {
        if (piece.bytes > block.size()) return;
        if (address >= end && piece.kind != HexPiece::kText) {
          out.append(piece.width, ' ');
        } else {
          ShowPiece(piece, block.substr(0, piece.bytes), address, out);
        }
        block.remove_prefix(piece.bytes);
        address += piece.bytes;
      }
      // Blanks that separate are not wanted behind the last one.
      if (left == 1 && unit.times > 1 && !unit.pieces.empty() && unit.pieces.back().kind == HexPiece::kText) {
        const std::string& text = unit.pieces.back().text;
        size_t kept = text.find_last_not_of(" \t\n\v\f\r") + 1;
        out.resize(out.size() - (text.size() - kept));
      }
    }
  }
}

void ShowHexEnd(const HexFormat& format, uint64_t end, std::string& out) {
  for (const HexUnit& unit : format.units) {
    if (!unit.at_end) continue;
    for (const HexPiece& piece : unit.pieces)
      if (piece.kind == HexPiece::kText || piece.kind == HexPiece::kEnd || piece.kind == HexPiece::kAddress)
        ShowPiece(piece, {}, end, out);
    return;
  }
}

}  // namespace bivalve::commands
