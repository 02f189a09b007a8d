#include "commands/dd_operands.h"

#include <bit>
#include <expected>
#include <optional>

#include "commands/numbers.h"
#include "commands/quote.h"

namespace bivalve::commands {
namespace {

using S = DdSettings;

struct Symbol {
  std::string_view name;
  uint32_t value;
};

constexpr Symbol kConversions[] = {
    {"ascii", S::kAscii | S::kUnblock | S::kTwoBuffers},
    {"ebcdic", S::kEbcdic | S::kBlock | S::kTwoBuffers},
    {"ibm", S::kIbm | S::kBlock | S::kTwoBuffers},
    {"block", S::kBlock | S::kTwoBuffers},
    {"unblock", S::kUnblock | S::kTwoBuffers},
    {"lcase", S::kLower | S::kTwoBuffers},
    {"ucase", S::kUpper | S::kTwoBuffers},
    {"sparse", S::kSparse},
    {"swab", S::kSwab | S::kTwoBuffers},
    {"noerror", S::kNoError},
    {"nocreat", S::kNoCreate},
    {"excl", S::kExclusive},
    {"notrunc", S::kNoTruncate},
    {"sync", S::kSync},
    {"fdatasync", 0},
    {"fsync", 0},
};

constexpr Symbol kFlags[] = {
    {"append", S::kAppend},        {"direct", S::kDirect},        {"directory", S::kDirectory},
    {"dsync", S::kOther},          {"noatime", S::kOther},        {"nocache", S::kNoCache},
    {"noctty", S::kOther},         {"nofollow", S::kNoFollow},    {"nonblock", S::kNonBlock},
    {"sync", S::kOther},           {"fullblock", S::kFullBlock},  {"count_bytes", S::kCountBytes},
    {"skip_bytes", S::kSkipBytes}, {"seek_bytes", S::kSeekBytes},
};

constexpr Symbol kStatuses[] = {{"none", static_cast<uint32_t>(S::Status::kNone)},
                                {"noxfer", static_cast<uint32_t>(S::Status::kNoXfer)},
                                {"progress", static_cast<uint32_t>(S::Status::kProgress)}};

// The first word that is none of the symbols, or nothing.
std::optional<std::string_view> ParseSymbols(std::string_view text, std::span<const Symbol> symbols,
                                             bool exclusive, uint32_t* value) {
  for (;;) {
    std::string_view word = text.substr(0, text.find(','));
    bool found = false;
    for (const Symbol& symbol : symbols) {
      if (symbol.name != word) continue;
      if (exclusive) *value = 0;
      *value |= symbol.value;
      found = true;
      break;
    }
    if (!found) return word;
    if (word.size() == text.size()) return std::nullopt;
    text.remove_prefix(word.size() + 1);
  }
}

// "2x3k": factors. A B anywhere means that it is bytes that are counted.
std::expected<uint64_t, NumberError> ParseProduct(std::string_view text, std::string& warning) {
  size_t cross = text.find('x');
  std::string_view first = text.substr(0, cross);
  // A B behind a suffix says the same as one without.
  bool last_is_bytes = first.size() > 1 && first.back() == 'B' && first[first.size() - 2] >= '0' &&
                       first[first.size() - 2] <= '9';
  if (last_is_bytes) first.remove_suffix(1);
  auto value = ParseSize(first, "bcEGkKMPTwYZ0");
  if (cross == std::string_view::npos) {
    return value;
  }
  if (last_is_bytes) return std::unexpected(NumberError::kInvalid);
  auto rest = ParseProduct(text.substr(cross + 1), warning);
  if (!rest && rest.error() == NumberError::kInvalid) return rest;
  if (!value && value.error() == NumberError::kInvalid) return value;
  if (!rest || !value) return std::unexpected(NumberError::kOverflow);
  uint64_t product = 0;
  if (__builtin_mul_overflow(*value, *rest, &product)) return std::unexpected(NumberError::kOverflow);
  if (*value == 0 && text.starts_with("0x"))
    warning =
        "warning: " + Quote("0x") + " is a zero multiplier; use " + Quote("00x") + " if that is intended";
  return product;
}

bool SeveralOf(uint32_t value, uint32_t mask) { return std::popcount(value & mask) > 1; }

class Parser {
 public:
  Parser(std::span<const std::string_view> operands, DdSettings& settings)
      : operands_(operands), s_(settings) {}

  DdComplaint Run() {
    for (std::string_view operand : operands_)
      if (!Take(operand)) return complaint_;
    if (block_) {
      s_.input_block = s_.output_block = block_;
    } else {
      s_.conversions |= S::kTwoBuffers;
    }
    if (s_.conversion_block == 0) s_.conversions &= ~static_cast<uint32_t>(S::kBlock | S::kUnblock);
    if (s_.output_flags & S::kFullBlock) return Hint("invalid output flag: " + Quote("fullblock"));
    Settle(s_.input_flags, S::kSkipBytes, skip_is_bytes_, skip_, s_.input_block, &s_.skip_blocks,
           &s_.skip_bytes);
    if (has_count_) {
      Settle(s_.input_flags, S::kCountBytes, count_is_bytes_, count_, s_.input_block, &s_.count_blocks,
             &s_.count_bytes);
    }
    Settle(s_.output_flags, S::kSeekBytes, seek_is_bytes_, seek_, s_.output_block, &s_.seek_blocks,
           &s_.seek_bytes);
    if (SeveralOf(s_.conversions, S::kAscii | S::kEbcdic | S::kIbm))
      return Plain("cannot combine any two of {ascii,ebcdic,ibm}");
    if (SeveralOf(s_.conversions, S::kBlock | S::kUnblock)) return Plain("cannot combine block and unblock");
    if (SeveralOf(s_.conversions, S::kLower | S::kUpper)) return Plain("cannot combine lcase and ucase");
    if (SeveralOf(s_.conversions, S::kExclusive | S::kNoCreate))
      return Plain("cannot combine excl and nocreat");
    if (SeveralOf(s_.input_flags, S::kDirect | S::kNoCache) ||
        SeveralOf(s_.output_flags, S::kDirect | S::kNoCache))
      return Plain("cannot combine direct and nocache");
    return complaint_;
  }

 private:
  DdComplaint Hint(std::string text) {
    complaint_.text = std::move(text);
    complaint_.hint = true;
    return complaint_;
  }
  DdComplaint Plain(std::string text) {
    complaint_.text = std::move(text);
    return complaint_;
  }

  static void Settle(uint32_t flags, uint32_t flag, bool is_bytes, uint64_t value, uint64_t block,
                     uint64_t* blocks, uint64_t* bytes) {
    if (is_bytes || (flags & flag)) {
      *blocks = value / block;
      *bytes = value % block;
    } else {
      *blocks = value;
    }
  }

  bool Symbols(std::string_view value, std::span<const Symbol> symbols, bool exclusive, std::string_view what,
               uint32_t* into) {
    auto wrong = ParseSymbols(value, symbols, exclusive, into);
    if (wrong) Hint("invalid " + std::string(what) + ": " + Quote(*wrong));
    return !wrong;
  }

  bool Take(std::string_view operand) {
    size_t equals = operand.find('=');
    std::string_view name = operand.substr(0, equals);
    if (equals == std::string_view::npos) {
      Hint("unrecognized operand " + Quote(operand));
      return false;
    }
    std::string_view value = operand.substr(equals + 1);
    if (name == "if") {
      s_.input = value;
      s_.has_input = true;
    } else if (name == "of") {
      s_.output = value;
      s_.has_output = true;
    } else if (name == "conv") {
      return Symbols(value, kConversions, false, "conversion", &s_.conversions);
    } else if (name == "iflag") {
      return Symbols(value, kFlags, false, "input flag", &s_.input_flags);
    } else if (name == "oflag") {
      return Symbols(value, kFlags, false, "output flag", &s_.output_flags);
    } else if (name == "status") {
      uint32_t status = 0;
      if (!Symbols(value, kStatuses, true, "status level", &status)) return false;
      s_.status = static_cast<S::Status>(status);
    } else {
      return TakeNumber(operand, name, value);
    }
    return true;
  }

  bool TakeNumber(std::string_view operand, std::string_view name, std::string_view value) {
    bool bytes = value.find('B') != std::string_view::npos;
    uint64_t least = 0, most = INT64_MAX;
    uint64_t* into = nullptr;
    if (name == "ibs" || name == "obs" || name == "bs" || name == "cbs") {
      least = 1;
      most = INT64_MAX - 4096;
      into = name == "ibs"   ? &s_.input_block
             : name == "obs" ? &s_.output_block
             : name == "bs"  ? &block_
                             : &s_.conversion_block;
    } else if (name == "skip" || name == "iseek") {
      into = &skip_;
    } else if (name == "seek" || name == "oseek") {
      into = &seek_;
    } else if (name == "count") {
      into = &count_;
      most = UINT64_MAX;
    } else {
      Hint("unrecognized operand " + Quote(operand));
      return false;
    }
    auto number = ParseProduct(value, complaint_.warning);
    if (number && *number < least) number = std::unexpected(NumberError::kInvalid);
    if (number && *number > most) number = std::unexpected(NumberError::kOverflow);
    if (!number) {
      Plain("invalid number: " + Quote(value) + std::string(NumberErrorText(number.error())));
      return false;
    }
    *into = *number;
    if (into == &skip_) skip_is_bytes_ = bytes;
    if (into == &seek_) seek_is_bytes_ = bytes;
    if (into == &count_) {
      count_is_bytes_ = bytes;
      has_count_ = true;
    }
    return true;
  }

  std::span<const std::string_view> operands_;
  DdSettings& s_;
  DdComplaint complaint_;
  uint64_t block_ = 0, skip_ = 0, seek_ = 0, count_ = 0;
  bool skip_is_bytes_ = false, seek_is_bytes_ = false, count_is_bytes_ = false, has_count_ = false;
};

}  // namespace

DdComplaint ParseDdOperands(std::span<const std::string_view> operands, DdSettings& settings) {
  return Parser(operands, settings).Run();
}

}  // namespace bivalve::commands
