// Checksums: what md5sum and its kin share, and cksum and sum with them.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "commands/command.h"
#include "crypto/hash.h"

namespace bivalve::commands {

enum class Algorithm : uint8_t {
  kBsd,
  kSysv,
  kCrc,
  kMd5,
  kSha1,
  kSha224,
  kSha256,
  kSha384,
  kSha512,
  kBlake2b,
  kSm3
};

constexpr bool IsDigest(Algorithm algorithm) { return algorithm >= Algorithm::kMd5; }
// "MD5", "SHA256", "BLAKE2b": what stands before "(name) = ".
std::string_view AlgorithmTag(Algorithm algorithm);
std::optional<Algorithm> AlgorithmOfTag(std::string_view tag);
crypto::HashKind HashOf(Algorithm algorithm);

struct ChecksumSettings {
  Algorithm algorithm = Algorithm::kCrc;
  bool chosen = true;       // by the command's name or by -a
  size_t digest_bytes = 0;  // of BLAKE2b; 0: all
  bool tag = false, zero = false, binary = false;
  // Of checking.
  bool ignore_missing = false, quiet = false, status_only = false, strict = false, warn = false;
};

// What a file's content comes to; the number of its bytes in *size. EISDIR and what reading brings.
Task<Result<std::string>> DigestOfFile(Command& command, FileRef file, Algorithm algorithm,
                                       size_t digest_bytes);

// Reads a list of checksums and compares; the result is whether all is well.
Task<bool> CheckList(Command& command, const ChecksumSettings& settings, std::string list);

// A name as it stands in a list: whether it needs escapes, and with them.
bool NeedsEscape(std::string_view name);
std::string EscapeLine(std::string_view name);

}  // namespace bivalve::commands
