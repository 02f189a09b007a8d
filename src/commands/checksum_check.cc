// Checking lists of checksums (--check).
#include <algorithm>

#include "commands/checksum.h"

namespace bivalve::commands {
namespace {

bool IsHex(char c) { return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'f'); }
bool IsBlank(char c) { return c == ' ' || c == '\t'; }

struct Line {
  Algorithm algorithm;
  std::string digest;  // letters
  std::string name;
};

class LineReader {
 public:
  explicit LineReader(const ChecksumSettings& settings) : s_(settings) {}
  std::optional<Line> Read(std::string_view text);

 private:
  std::optional<Line> ReadTagged(std::string_view text, Algorithm algorithm, bool escaped);
  std::optional<Line> ReadPlain(std::string_view text, bool escaped);
  static bool Unescape(std::string* name);

  const ChecksumSettings& s_;
  // Whether lines have one blank before the name (BSD's -r) instead of a blank and a mark.
  std::optional<bool> bsd_reversed_;
};

bool LineReader::Unescape(std::string* name) {
  std::string out;
  for (size_t i = 0; i < name->size(); ++i) {
    char c = (*name)[i];
    if (c == '\\') {
      if (++i == name->size()) return false;
      c = (*name)[i];
      if (c == 'n')
        c = '\n';
      else if (c == 'r')
        c = '\r';
      else if (c != '\\')
        return false;
    }
    out += c;
  }
  *name = std::move(out);
  return true;
}

// "(name) = digits" behind the tag.
std::optional<Line> LineReader::ReadTagged(std::string_view text, Algorithm algorithm, bool escaped) {
  size_t expected = crypto::DigestSize(HashOf(algorithm)) * 2;
  if (algorithm == Algorithm::kBlake2b && text.starts_with('-')) {
    size_t digits = 1, bits = 0;
    for (; digits < text.size() && text[digits] >= '0' && text[digits] <= '9' && bits < 1000; ++digits)
      bits = bits * 10 + static_cast<size_t>(text[digits] - '0');
    if (bits == 0 || bits > 512 || bits % 8) return std::nullopt;
    expected = bits / 4;
    text.remove_prefix(digits);
  }
  if (text.starts_with(' ')) text.remove_prefix(1);
  size_t close = text.rfind(')');
  if (!text.starts_with('(') || close == std::string_view::npos) return std::nullopt;
  Line line{algorithm, {}, std::string(text.substr(1, close - 1))};
  if (escaped && !Unescape(&line.name)) return std::nullopt;
  text.remove_prefix(close + 1);
  while (!text.empty() && IsBlank(text[0])) text.remove_prefix(1);
  if (!text.starts_with('=')) return std::nullopt;
  text.remove_prefix(1);
  while (!text.empty() && IsBlank(text[0])) text.remove_prefix(1);
  line.digest = text;
  if (line.digest.size() != expected || !std::all_of(line.digest.begin(), line.digest.end(), IsHex))
    return std::nullopt;
  return line;
}

std::optional<Line> LineReader::ReadPlain(std::string_view text, bool escaped) {
  size_t digits = 0;
  while (digits < text.size() && IsHex(text[digits])) ++digits;
  size_t full = crypto::DigestSize(HashOf(s_.algorithm)) * 2;
  bool fits = s_.algorithm == Algorithm::kBlake2b
                  ? digits >= 2 && digits % 2 == 0 && digits <= full &&
                        (s_.digest_bytes == 0 || digits == s_.digest_bytes * 2)
                  : digits == full;
  if (!fits || digits == text.size() || !IsBlank(text[digits])) return std::nullopt;
  Line line{s_.algorithm, std::string(text.substr(0, digits)), {}};
  text.remove_prefix(digits + 1);
  if (text.size() <= 1 || (text[0] != ' ' && text[0] != '*')) {
    if (bsd_reversed_ == false || text.empty()) return std::nullopt;
    bsd_reversed_ = true;
  } else if (bsd_reversed_ != true) {
    bsd_reversed_ = false;
    text.remove_prefix(1);
  }
  line.name = text;
  if (escaped && !Unescape(&line.name)) return std::nullopt;
  return line;
}

std::optional<Line> LineReader::Read(std::string_view text) {
  while (!text.empty() && IsBlank(text[0])) text.remove_prefix(1);
  bool escaped = text.starts_with('\\');
  if (escaped) text.remove_prefix(1);
  size_t tag_end = std::min(text.find_first_of(" (-"), text.size());
  auto tag = AlgorithmOfTag(text.substr(0, tag_end));
  if (tag && IsDigest(*tag)) {
    if (s_.chosen && *tag != s_.algorithm) return std::nullopt;
    return ReadTagged(text.substr(tag_end), *tag, escaped);
  }
  if (!s_.chosen) return std::nullopt;
  return ReadPlain(text, escaped);
}

// "1 line is", "2 lines are": GNU's warnings count.
std::string Counted(uint64_t count, std::string_view one, std::string_view many) {
  return "WARNING: " + std::to_string(count) + " " + std::string(count == 1 ? one : many);
}

class Check {
 public:
  Check(Command& command, const ChecksumSettings& settings, std::string list)
      : command_(command), s_(settings), list_(std::move(list)), lines_(s_) {}
  friend kernel::Scheduler& SchedulerOf(Check& check) { return SchedulerOf(check.command_); }

  Task<bool> Run();

 private:
  Task<void> One(Line line);
  Task<void> Say(std::string name, std::string_view outcome);
  Task<bool> Summary();

  Command& command_;
  const ChecksumSettings& s_;
  const std::string list_;
  LineReader lines_;
  uint64_t misformatted_ = 0, formatted_ = 0, unreadable_ = 0, mismatched_ = 0, matched_ = 0;
};

Task<void> Check::Say(std::string name, std::string_view outcome) {
  bool escapes = name.find('\n') != std::string::npos;
  std::string line = escapes ? "\\" + EscapeLine(name) : std::move(name);
  (void)co_await command_.out.Write(line.append(": ").append(outcome).append("\n"));
}

Task<void> Check::One(Line line) {
  auto file = co_await command_.OpenInput(line.name);
  Result<std::string> digest = Fail(Errno::kIo);
  if (file) {
    size_t bytes = line.algorithm == Algorithm::kBlake2b ? line.digest.size() / 2 : 0;
    digest = co_await DigestOfFile(command_, *file, line.algorithm, bytes);
  } else {
    if (s_.ignore_missing && file.error().code == Errno::kNoEnt) co_return;
    digest = std::unexpected(file.error());
  }
  if (!digest) {
    co_await command_.ReportFile(line.name, digest.error());
    ++unreadable_;
    if (!s_.status_only) co_await Say(std::move(line.name), "FAILED open or read");
    co_return;
  }
  for (char& c : line.digest)
    if (c >= 'A' && c <= 'F') c |= 0x20;
  bool match = line.digest == *digest;
  ++(match ? matched_ : mismatched_);
  if (s_.status_only || (match && s_.quiet)) co_return;
  co_await Say(std::move(line.name), match ? "OK" : "FAILED");
}

Task<bool> Check::Summary() {
  std::string shown = list_ == "-" ? QuoteIfNeeded("standard input") : QuoteName(list_);
  if (formatted_ == 0) {
    co_await command_.Warn(shown + ": no properly formatted checksum lines found");
  } else if (!s_.status_only) {
    if (misformatted_)
      co_await command_.Warn(
          Counted(misformatted_, "line is improperly formatted", "lines are improperly formatted"));
    if (unreadable_)
      co_await command_.Warn(
          Counted(unreadable_, "listed file could not be read", "listed files could not be read"));
    if (mismatched_)
      co_await command_.Warn(
          Counted(mismatched_, "computed checksum did NOT match", "computed checksums did NOT match"));
    if (s_.ignore_missing && matched_ == 0) co_await command_.Warn(shown + ": no file was verified");
  }
  co_return formatted_ && !mismatched_ && !unreadable_ && (matched_ || !s_.ignore_missing) &&
      !(s_.strict && misformatted_);
}

Task<bool> Check::Run() {
  auto file = co_await command_.OpenInput(list_);
  if (!file) {
    co_await command_.ReportFile(list_, file.error());
    co_return false;
  }
  std::string shown = list_ == "-" ? QuoteIfNeeded("standard input") : QuoteName(list_);
  kernel::Reader in(command_.process, std::move(*file));
  for (uint64_t number = 1;; ++number) {
    auto text = co_await in.Line();
    if (!text) {
      co_await command_.Report(shown + ": read error");
      co_return false;
    }
    if (!*text) break;
    std::string_view line = **text;
    if (line.ends_with('\n')) line.remove_suffix(1);
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line.empty() || line[0] == '#') continue;
    auto parsed = lines_.Read(line);
    // Standard input is the list already.
    if (!parsed || (list_ == "-" && parsed->name == "-")) {
      ++misformatted_;
      if (s_.warn)
        co_await command_.Warn(shown + ": " + std::to_string(number) + ": improperly formatted " +
                               std::string(AlgorithmTag(s_.algorithm)) + " checksum line");
      continue;
    }
    ++formatted_;
    co_await One(std::move(*parsed));
  }
  co_return co_await Summary();
}

}  // namespace

Task<bool> CheckList(Command& command, const ChecksumSettings& settings, std::string list) {
  Check check(command, settings, std::move(list));
  co_return co_await check.Run();
}

}  // namespace bivalve::commands
