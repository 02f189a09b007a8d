// The operands of dd.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace bivalve::commands {

struct DdSettings {
  // Conversions.
  enum : uint32_t {
    kAscii = 1 << 0,
    kEbcdic = 1 << 1,
    kIbm = 1 << 2,
    kBlock = 1 << 3,
    kUnblock = 1 << 4,
    kLower = 1 << 5,
    kUpper = 1 << 6,
    kSparse = 1 << 7,
    kSwab = 1 << 8,
    kSync = 1 << 9,
    kNoError = 1 << 10,
    kNoCreate = 1 << 11,
    kExclusive = 1 << 12,
    kNoTruncate = 1 << 13,
    kTwoBuffers = 1 << 14,  // input and output blocks are not the same
  };
  // Flags of files.
  enum : uint32_t {
    kAppend = 1 << 0,
    kDirect = 1 << 1,
    kDirectory = 1 << 2,
    kFullBlock = 1 << 3,
    kNoCache = 1 << 4,
    kNoFollow = 1 << 5,
    kNonBlock = 1 << 6,
    kCountBytes = 1 << 7,
    kSkipBytes = 1 << 8,
    kSeekBytes = 1 << 9,
    kOther = 1 << 10,  // accepted, without effect here
  };
  enum class Status : uint8_t { kDefault, kNone, kNoXfer, kProgress };

  std::string input, output;
  bool has_input = false, has_output = false;
  uint64_t input_block = 512, output_block = 512, conversion_block = 0;
  uint64_t skip_blocks = 0, skip_bytes = 0, seek_blocks = 0, seek_bytes = 0;
  uint64_t count_blocks = UINT64_MAX, count_bytes = 0;
  uint32_t conversions = 0, input_flags = 0, output_flags = 0;
  Status status = Status::kDefault;
};

// What was wrong: `hint` when "Try … --help" follows.
struct DdComplaint {
  std::string text;
  bool hint = false;
  std::string warning;  // to be written in any case, before it
};

DdComplaint ParseDdOperands(std::span<const std::string_view> operands, DdSettings& settings);

}  // namespace bivalve::commands
