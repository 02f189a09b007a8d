// md5sum, sha1sum … sha512sum, b2sum, cksum, sum.
#include "commands/checksum.h"

#include <algorithm>
#include <array>

#include "commands/numbers.h"

namespace bivalve::commands {
namespace {

constexpr std::string_view kTags[] = {"BSD",    "SYSV",   "CRC",    "MD5",     "SHA1", "SHA224",
                                      "SHA256", "SHA384", "SHA512", "BLAKE2b", "SM3"};

constexpr Word kAlgorithms[] = {{"bsd", 0},    {"sysv", 1},    {"crc", 2},    {"md5", 3},
                                {"sha1", 4},   {"sha224", 5},  {"sha256", 6}, {"sha384", 7},
                                {"sha512", 8}, {"blake2b", 9}, {"sm3", 10}};

enum Id : int { kIgnoreMissing = 256, kQuiet, kStatus, kStrict, kTag, kUntagged, kDebug };

constexpr Option kDigestOptions[] = {
    {'b', "binary"},
    {'c', "check"},
    {0, "ignore-missing", Takes::kNothing, kIgnoreMissing},
    {0, "quiet", Takes::kNothing, kQuiet},
    {0, "status", Takes::kNothing, kStatus},
    {'t', "text"},
    {'w', "warn"},
    {0, "strict", Takes::kNothing, kStrict},
    {0, "tag", Takes::kNothing, kTag},
    {'z', "zero"},
};
constexpr Option kB2Options[] = {
    {'l', "length", Takes::kArgument},
    {'b', "binary"},
    {'c', "check"},
    {0, "ignore-missing", Takes::kNothing, kIgnoreMissing},
    {0, "quiet", Takes::kNothing, kQuiet},
    {0, "status", Takes::kNothing, kStatus},
    {'t', "text"},
    {'w', "warn"},
    {0, "strict", Takes::kNothing, kStrict},
    {0, "tag", Takes::kNothing, kTag},
    {'z', "zero"},
};
constexpr Option kCksumOptions[] = {
    {'a', "algorithm", Takes::kArgument},
    {'l', "length", Takes::kArgument},
    {'b'},
    {'c', "check"},
    {0, "ignore-missing", Takes::kNothing, kIgnoreMissing},
    {0, "quiet", Takes::kNothing, kQuiet},
    {0, "status", Takes::kNothing, kStatus},
    {'t'},
    {'w', "warn"},
    {0, "strict", Takes::kNothing, kStrict},
    {0, "tag", Takes::kNothing, kTag},
    {0, "untagged", Takes::kNothing, kUntagged},
    {0, "debug", Takes::kNothing, kDebug},
    {'z', "zero"},
};
constexpr Option kSumOptions[] = {{'r'}, {'s', "sysv"}};

#define BIVALVE_CHECK_HELP                                        \
  "  -w, --warn            name lines that are no checksums\n"    \
  "      --strict          such lines are failures\n"             \
  "      --ignore-missing  files that are not there are passed\n" \
  "      --quiet           print nothing for what is right\n"     \
  "      --status          print nothing at all\n"                \
  "  -z, --zero            end lines with NUL, escape nothing\n"

constexpr std::string_view kDigestHelp =
    "Usage: md5sum (sha1sum, sha224sum, sha256sum, sha384sum, sha512sum, b2sum) [OPTION]... [FILE]...\n"
    "Print the digest of each FILE, or check a list of them. No FILE, or -, is standard input.\n\n"
    "  -b, --binary; -t, --text   mark the names so\n"
    "  -c, --check           read digests and names from the FILEs, and compare\n"
    "  -l, --length=BITS     of a BLAKE2b digest\n"
    "      --tag             name the algorithm, as BSD does\n" BIVALVE_CHECK_HELP;
constexpr Usage kDigestUsage{.help = kDigestHelp, .options = kDigestOptions};
constexpr Usage kB2Usage{.help = kDigestHelp, .options = kB2Options};
constexpr Usage kCksumUsage{
    .help =
        "Usage: cksum [OPTION]... [FILE]...\n"
        "Print or check checksums; the default is that of POSIX.\n\n"
        "  -a, --algorithm=TYPE  bsd sysv crc md5 sha1 sha224 sha256 sha384 sha512 blake2b sm3\n"
        "  -c, --check           read checksums and names from the FILEs, and compare\n"
        "  -l, --length=BITS     of a BLAKE2b digest\n"
        "      --tag; --untagged  with or without the algorithm's name\n" BIVALVE_CHECK_HELP,
    .options = kCksumOptions};
constexpr Usage kSumUsage{.help =
                              "Usage: sum [OPTION]... [FILE]...\n"
                              "Print checksum and blocks of each FILE.\n\n"
                              "  -r          as BSD: blocks of 1K (the default)\n"
                              "  -s, --sysv  as System V: blocks of 512 bytes\n",
                          .options = kSumOptions};

// Tables for eight bytes at once.
constexpr uint32_t kPolynomial = 0x04c11db7;
struct CrcTables {
  uint32_t of[8][256] = {};
  constexpr CrcTables() {
    for (uint32_t i = 0; i < 256; ++i) {
      uint32_t crc = i << 24;
      for (int bit = 0; bit < 8; ++bit) crc = crc << 1 ^ (crc & 0x80000000 ? kPolynomial : 0);
      of[0][i] = crc;
    }
    for (int t = 1; t < 8; ++t)
      for (uint32_t i = 0; i < 256; ++i) of[t][i] = of[t - 1][i] << 8 ^ of[0][of[t - 1][i] >> 24];
  }
};
constexpr CrcTables kCrc;

uint32_t PosixCrc(std::string_view bytes, uint32_t crc) {
  auto at = [&](size_t i) { return uint32_t{static_cast<unsigned char>(bytes[i])}; };
  size_t i = 0;
  for (; i + 8 <= bytes.size(); i += 8) {
    crc ^= at(i) << 24 | at(i + 1) << 16 | at(i + 2) << 8 | at(i + 3);
    crc = kCrc.of[7][crc >> 24] ^ kCrc.of[6][crc >> 16 & 255] ^ kCrc.of[5][crc >> 8 & 255] ^
          kCrc.of[4][crc & 255] ^ kCrc.of[3][at(i + 4)] ^ kCrc.of[2][at(i + 5)] ^ kCrc.of[1][at(i + 6)] ^
          kCrc.of[0][at(i + 7)];
  }
  for (; i < bytes.size(); ++i) crc = crc << 8 ^ kCrc.of[0][crc >> 24 ^ at(i)];
  return crc;
}

class Sum {
 public:
  explicit Sum(Algorithm algorithm) : algorithm_(algorithm) {}
  void Add(std::string_view bytes) {
    size_ += bytes.size();
    if (algorithm_ == Algorithm::kCrc) {
      sum_ = PosixCrc(bytes, sum_);
    } else if (algorithm_ == Algorithm::kSysv) {
      for (char c : bytes) sum_ += static_cast<unsigned char>(c);
    } else {
      for (char c : bytes) sum_ = ((sum_ >> 1 | sum_ << 15) + static_cast<unsigned char>(c)) & 0xffff;
    }
  }
  // "sum size".
  std::string Finish() {
    char text[64];
    if (algorithm_ == Algorithm::kCrc) {
      for (uint64_t size = size_; size; size >>= 8) {
        char byte = static_cast<char>(size);
        sum_ = PosixCrc({&byte, 1}, sum_);
      }
      return std::to_string(~sum_) + " " + std::to_string(size_);
    }
    if (algorithm_ == Algorithm::kSysv) {
      uint32_t folded = (sum_ & 0xffff) + (sum_ >> 16);
      folded = (folded & 0xffff) + (folded >> 16);
      return std::to_string(folded) + " " + std::to_string((size_ + 511) / 512);
    }
    std::snprintf(text, sizeof text, "%05u %5llu", sum_,
                  static_cast<unsigned long long>((size_ + 1023) / 1024));
    return text;
  }

 private:
  const Algorithm algorithm_;
  uint32_t sum_ = 0;
  uint64_t size_ = 0;
};

class ChecksumCommand {
 public:
  ChecksumCommand(Process& process, const Usage& usage, Algorithm algorithm) : command_(process, usage) {
    s_.algorithm = algorithm;
    is_cksum_ = &usage == &kCksumUsage;
    s_.chosen = !is_cksum_;
    is_sum_ = &usage == &kSumUsage;
  }
  friend kernel::Scheduler& SchedulerOf(ChecksumCommand& sum) { return SchedulerOf(sum.command_); }

  Task<int> Run();

 private:
  Task<bool> ReadOptions(const ParsedArgs& args);
  Task<bool> ReadLength(std::string_view text);
  Task<bool> Validate();
  Task<void> Print(std::string name, bool named);
  Task<bool> Refuse(std::string text) {
    co_await command_.ReportUsage(std::move(text));
    co_return false;
  }

  Command command_;
  ChecksumSettings s_;
  bool is_cksum_ = false, is_sum_ = false, check_ = false;
  std::optional<bool> binary_, tag_;
  std::string length_;
};

Task<bool> ChecksumCommand::ReadLength(std::string_view text) {
  auto bits = ParseInteger(text);
  bool good = bits && *bits >= 0;
  if (!good || *bits > 512 || *bits % 8) {
    co_await command_.Report("invalid length: " + Quote(text));
    if (good && *bits > 512)
      co_await command_.Report("maximum digest length for " + Quote("BLAKE2b") + " is 512 bits");
    else if (good)
      co_await command_.Report("length is not a multiple of 8");
    co_return false;
  }
  s_.digest_bytes = static_cast<size_t>(*bits) / 8;
  co_return true;
}

Task<bool> ChecksumCommand::ReadOptions(const ParsedArgs& args) {
  for (const ParsedOption& option : args.options) {
    switch (option.id) {
      case 'a': {
        // Whole words only.
        auto word = std::find_if(std::begin(kAlgorithms), std::end(kAlgorithms),
                                 [&](const Word& one) { return one.name == option.value; });
        if (word == std::end(kAlgorithms)) {
          std::string text =
              "invalid argument " + Quote(option.value) + " for ‘--algorithm’\nValid arguments are:";
          for (const Word& one : kAlgorithms) text += "\n  - " + Quote(one.name);
          co_await command_.ReportUsage(std::move(text));
          co_return false;
        }
        s_.algorithm = static_cast<Algorithm>(word->value);
        s_.chosen = true;
        break;
      }
      case 'l':
        length_ = option.value;
        if (!co_await ReadLength(option.value)) co_return false;
        break;
      case 'b': binary_ = true; break;
      case 't': binary_ = false; break;
      case 'c': check_ = true; break;
      case 'w':
        s_.warn = true;
        s_.status_only = s_.quiet = false;
        break;
      case 'z': s_.zero = true; break;
      case kIgnoreMissing: s_.ignore_missing = true; break;
      case kQuiet:
        s_.quiet = true;
        s_.status_only = s_.warn = false;
        break;
      case kStatus:
        s_.status_only = true;
        s_.quiet = s_.warn = false;
        break;
      case kStrict: s_.strict = true; break;
      case kTag:
        tag_ = true;
        binary_ = is_cksum_ ? binary_ : std::optional(true);
        break;
      case kUntagged: tag_ = false; break;
      case 'r': s_.algorithm = Algorithm::kBsd; break;
      case 's': s_.algorithm = Algorithm::kSysv; break;
    }
  }
  co_return co_await Validate();
}

// GNU's order of complaints.
Task<bool> ChecksumCommand::Validate() {
  if (is_cksum_) {
    if (!length_.empty() && s_.algorithm != Algorithm::kBlake2b) {
      co_await command_.Report("--length is only supported with --algorithm=blake2b");
      co_return false;
    }
    if (check_ && s_.chosen && !IsDigest(s_.algorithm)) {
      co_await command_.Report("--check is not supported with --algorithm={bsd,sysv,crc}");
      co_return false;
    }
    s_.tag = tag_.value_or(true) && IsDigest(s_.algorithm);
  } else {
    s_.tag = tag_.value_or(false);
  }
  bool tag_given = is_cksum_ ? false : s_.tag;
  if (s_.tag && !is_cksum_ && binary_ == false)
    co_return co_await Refuse("--tag does not support --text mode");
  if (s_.zero && check_)
    co_return co_await Refuse("the --zero option is not supported when verifying checksums");
  if (tag_given && check_)
    co_return co_await Refuse("the --tag option is meaningless when verifying checksums");
  if (binary_ && check_)
    co_return co_await Refuse("the --binary and --text options are meaningless when verifying checksums");
  const std::pair<bool, std::string_view> kOnlyChecking[] = {{s_.ignore_missing, "--ignore-missing"},
                                                             {s_.status_only, "--status"},
                                                             {s_.warn, "--warn"},
                                                             {s_.quiet, "--quiet"},
                                                             {s_.strict, "--strict"}};
  for (auto [given, name] : kOnlyChecking)
    if (given && !check_)
      co_return co_await Refuse("the " + std::string(name) +
                                " option is meaningful only when verifying checksums");
  s_.binary = binary_.value_or(false);
  co_return true;
}

Task<void> ChecksumCommand::Print(std::string name, bool named) {
  auto file = co_await command_.OpenInput(name);
  Result<std::string> digest = Fail(Errno::kIo);
  if (file)
    digest = co_await DigestOfFile(command_, *file, s_.algorithm, s_.digest_bytes);
  else
    digest = std::unexpected(file.error());
  if (!digest) {
    co_await command_.ReportFile(name, digest.error());
    co_return;
  }
  std::string line;
  char end = s_.zero ? '\0' : '\n';
  if (!IsDigest(s_.algorithm)) {
    line = *digest;
    if (named) line += " " + name;
  } else {
    bool escape = !s_.zero && NeedsEscape(name);
    if (escape) name = EscapeLine(name);
    if (escape) line = "\\";
    if (s_.tag) {
      line += AlgorithmTag(s_.algorithm);
      if (s_.algorithm == Algorithm::kBlake2b && s_.digest_bytes && s_.digest_bytes < 64)
        line += "-" + std::to_string(s_.digest_bytes * 8);
      line += " (" + name + ") = " + *digest;
    } else {
      line += *digest + (s_.binary ? " *" : "  ") + name;
    }
  }
  (void)co_await command_.out.Write(line + end);
  (void)co_await command_.out.Flush();
}

Task<int> ChecksumCommand::Run() {
  auto args = co_await command_.Parse();
  if (!args || !co_await ReadOptions(*args)) co_return command_.status;
  std::vector<std::string> names(args->operands.begin(), args->operands.end());
  bool named = !names.empty();
  if (!named) names.push_back("-");
  bool good = true;
  for (std::string& name : names) {
    if (check_)
      good = co_await CheckList(command_, s_, std::move(name)) && good;
    else
      co_await Print(std::move(name), named);
    if (command_.OutputFailed()) break;
  }
  if (!good) command_.status = 1;
  if (!command_.out.failed()) co_return co_await command_.Finish();
  // Lines are written one by one; the last word has no reason to tell.
  co_await command_.Report("write error");
  co_return command_.status;
}

}  // namespace

std::string_view AlgorithmTag(Algorithm algorithm) { return kTags[static_cast<size_t>(algorithm)]; }

std::optional<Algorithm> AlgorithmOfTag(std::string_view tag) {
  for (size_t i = 0; i < std::size(kTags); ++i)
    if (kTags[i] == tag) return static_cast<Algorithm>(i);
  return std::nullopt;
}

crypto::HashKind HashOf(Algorithm algorithm) {
  if (algorithm == Algorithm::kBlake2b) return crypto::HashKind::kBlake2b;
  if (algorithm == Algorithm::kSm3) return crypto::HashKind::kSm3;
  // The others stand in the same order.
  return static_cast<crypto::HashKind>(static_cast<int>(algorithm) - static_cast<int>(Algorithm::kMd5));
}

Task<Result<std::string>> DigestOfFile(Command& command, FileRef file, Algorithm algorithm,
                                       size_t digest_bytes) {
  kernel::Reader in(command.process, std::move(file));
  std::optional<crypto::Hash> hash;
  Sum sum(algorithm);
  if (IsDigest(algorithm)) hash.emplace(HashOf(algorithm), digest_bytes);
  for (;;) {
    CO_TRY(std::string_view block, co_await in.Block());
    if (block.empty()) break;
    if (hash)
      hash->Add(block);
    else
      sum.Add(block);
    crypto::SpendHash(command.machine, block.size());
  }
  co_return hash ? crypto::Hex(hash->Finish()) : sum.Finish();
}

bool NeedsEscape(std::string_view name) { return name.find_first_of("\\\n\r") != std::string_view::npos; }

std::string EscapeLine(std::string_view name) {
  std::string out;
  for (char c : name) {
    if (c == '\\' || c == '\n' || c == '\r') out += '\\';
    out += c == '\n' ? 'n' : c == '\r' ? 'r' : c;
  }
  return out;
}

#define BIVALVE_DIGEST(Main, usage, algorithm)                 \
  Task<int> Main(Process& process) {                           \
    ChecksumCommand sum(process, usage, Algorithm::algorithm); \
    co_return co_await sum.Run();                              \
  }
BIVALVE_DIGEST(Md5sumMain, kDigestUsage, kMd5)
BIVALVE_DIGEST(Sha1sumMain, kDigestUsage, kSha1)
BIVALVE_DIGEST(Sha224sumMain, kDigestUsage, kSha224)
BIVALVE_DIGEST(Sha256sumMain, kDigestUsage, kSha256)
BIVALVE_DIGEST(Sha384sumMain, kDigestUsage, kSha384)
BIVALVE_DIGEST(Sha512sumMain, kDigestUsage, kSha512)
BIVALVE_DIGEST(B2sumMain, kB2Usage, kBlake2b)
BIVALVE_DIGEST(CksumMain, kCksumUsage, kCrc)
BIVALVE_DIGEST(SumMain, kSumUsage, kBsd)

}  // namespace bivalve::commands
