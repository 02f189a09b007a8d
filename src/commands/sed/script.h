// A sed script, read and ready to run.
//
// Commands stand in one list; blocks and branches are jumps in it. The state of a range (whether it is open)
// is part of its command, as in GNU sed.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "regex/line_matcher.h"
#include "regex/regex.h"

namespace bivalve::commands::sed {

struct Settings {
  bool quiet = false;  // -n, or `#n`
  bool extended = false;
  bool posix = false;       // --posix
  bool quiet_last = false;  // N without another line prints nothing (POSIXLY_CORRECT)
  bool separate = false;
  bool in_place = false;
  bool follow_links = false;
  bool unbuffered = false;
  bool sandbox = false;
  bool debug = false;
  bool bytes = false;  // characters are bytes: the locale is C
  char delimiter = '\n';
  uint64_t wrap = 70;
  std::string suffix;  // of backups
};

// One regular expression of the script. Empty `text` without `regex`: the last one that was used.
struct Pattern {
  std::string text;  // as written, for --debug
  bool ignore_case = false, multiline = false;
  std::unique_ptr<regex::Regex> regex;
  // Finds lines of a block that match; null when the pattern cannot.
  std::unique_ptr<regex::LineMatcher> lines;
};

struct Address {
  enum class Kind : uint8_t {
    kLine,
    kStep,  // first~step
    kLast,  // $
    kRegex,
    kPlus,      // +N, second only
    kMultiple,  // ~N, second only
  };
  Kind kind = Kind::kLine;
  uint64_t number = 0;
  uint64_t step = 0;
  Pattern* pattern = nullptr;
};

// A piece of the right side of `s`: text, then a group, both under a change of case.
struct Replacement {
  enum Case : uint8_t { kAsIs = 0, kUpper = 1, kLower = 2, kUpperFirst = 4, kLowerFirst = 8, kFirst = 12 };
  std::string text;
  int group = -1;
  uint8_t change = kAsIs;
};

struct Substitution {
  Pattern* pattern = nullptr;
  std::vector<Replacement> pieces;
  std::string plain;  // the whole right side when it is nothing but text
  bool is_plain = false;
  bool global = false, evaluate = false;
  int highest = 0;  // group that the right side names
  int print = 0;
  uint64_t number = 0;
  int output = -1;
  std::string shown;  // the right side as written, for --debug
};

// `y`: what each character becomes.
struct Transliteration {
  bool bytes_only = true;
  char bytes[256];
  std::vector<std::pair<std::string, std::string>> characters;  // sorted by the first
  std::string shown;
};

struct Instruction {
  enum class Range : uint8_t { kInactive, kActive, kClosed };
  std::optional<Address> first, second;
  bool negated = false;
  char name = 0;
  Range range = Range::kInactive;
  uint64_t range_end = 0;
  size_t target = 0;  // where `{` and branches go
  std::string text;   // of a, i, c, e; a label; a file's name
  bool has_text = false;
  int64_t number = -1;  // q, Q: the status; l: the width
  int output = -1;      // w, W: index of Script::outputs
  int source = -1;      // R: index of Script::sources
  std::unique_ptr<Substitution> s;
  std::unique_ptr<Transliteration> y;
};

struct Script {
  std::vector<Instruction> code;
  std::vector<std::unique_ptr<Pattern>> patterns;
  std::vector<std::string> outputs;  // files to be written; "/dev/stdout" and "/dev/stderr" are special
  std::vector<std::string> sources;  // files of R
  bool quiet = false;                // it begins with `#n`
  int expressions = 0;               // -e given, for diagnostics while running
};

// One -e or -f, in the order given.
struct Chunk {
  std::string text;
  std::string file;  // "": it is an expression
};

// EINVAL with the whole line to show, without "sed: ". Changes `settings.posix` when the script says `v`.
Result<Script> ParseScript(std::span<const Chunk> chunks, Settings& settings);

// A pattern between its delimiters, with sed's own escapes. EINVAL with the library's text; a text that
// begins with '!' is shown without position.
Result<std::unique_ptr<Pattern>> MakePattern(std::string_view text, bool ignore_case, bool multiline,
                                             const Settings& settings);

// What follows a backslash that stands for one character everywhere (\a \f \n \r \t \v \cX \dNNN \oNNN \xHH):
// the byte; nothing when it is no such escape. *at is behind the backslash, and moves behind the escape.
// EINVAL: `\c\` without a second backslash.
Result<std::optional<char>> TakeEscape(std::string_view text, size_t* at);

// How --debug shows the script.
std::string ShowScript(const Script& script);
std::string ShowInstruction(const Script& script, const Instruction& instruction);

}  // namespace bivalve::commands::sed
