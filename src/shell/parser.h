// The parser: bash 5.2's whole language, one complete command at a time.
//
// bash reads and runs a script line by line: what stands on line 1 has run before a syntax error on
// line 3 is noticed, and aliases and `shopt` settings made on one line count from the next. So the
// caller asks for one unit, runs it, and asks again:
//
//   Parser parser(source, 1);
//   for (;;) {
//     ParseResult r = parser.Next(options);
//     … r.kind …
//   }
//
// A unit is a list of commands up to the end of a line (with all the lines that it needs). The text
// may hold any bytes: NUL bytes are dropped as bash drops them, carriage returns are ordinary, and
// bytes that are no UTF-8 are kept. Time is linear in the text; nesting is limited (`depth_limit`).
// Nothing here waits, runs anything, or reads variables.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/meter.h"
#include "shell/ast.h"

namespace bivalve::shell {

// A string `$"…"` as it is written between the quotes, and the line on which it begins.
struct TranslatedString {
  std::string text;
  int line = 0;
};

struct ParseOptions {
  bool posix = false;
  bool extglob = false;
  // The text of an alias, or null. The string must live until the call returns. Leave the function
  // empty when there are no aliases (or they are not to be expanded): Feed is faster so.
  std::function<const std::string*(std::string_view name)> alias;
  // Errors do not show the offending line.
  bool interactive = false;
  // The end of the text is not the end of the input: an unfinished command is kIncomplete.
  bool more = false;
  // Nested constructs (groups, substitutions, quotes within them) that are accepted; deeper ones are
  // a syntax error. 1000 fit in a 1 MiB stack.
  int depth_limit = 1000;
  // Where the work is counted; may be null. A meter that says stop ends in kStopped.
  Meter* meter = nullptr;
  // Where to note the strings `$"…"`, for `bash -D`; may be null.
  std::vector<TranslatedString>* translated = nullptr;
};

// One line for stderr, without the "bash: line N: " in front of it.
struct ParseMessage {
  int line = 0;
  std::string text;
  // A warning, not an error: bash prints it without the "-c:" or "eval:" in the prefix.
  bool warning = false;
};

// What bash does after a syntax error, which depends on where it was noticed.
enum class ParseError : uint8_t {
  kPlain,         // status 2; the rest of the source is not read
  kConditional,   // within [[ ]]: the same, but scripts and `bash -c` leave $? as it was (`eval`: 2)
  kSubstitution,  // within $( ) or <( ): ends the shell, status 127 for -c and eval, 2 for a file
  kArray,         // within a=( ): status 1, and reading goes on with the next line
};

struct ParseResult {
  enum class Kind : uint8_t {
    kCommand,     // `script` is set; its list may be empty (an empty line, a comment)
    kEnd,         // nothing is left
    kIncomplete,  // only with `more`: Feed another line, then call Next again
    kError,       // `messages` is what bash would print (may be none), `error` what it does then
    kStopped,     // the meter said stop
  };
  Kind kind = Kind::kEnd;
  ParseError error = ParseError::kPlain;
  ScriptPtr script;
  std::vector<ParseMessage> messages;  // warnings may come with a command, too
};

class ParserImpl;

class Parser {
 public:
  // `first_line`: the number of the text's first line. The text is copied as it is needed, so the
  // view must live as long as the parser.
  explicit Parser(std::string_view source, int first_line = 1);
  ~Parser();
  Parser(Parser&&) noexcept;
  Parser& operator=(Parser&&) noexcept;

  ParseResult Next(const ParseOptions& options);

  // Adds text at the end of the source (a line just read). Its bytes are copied.
  void Feed(std::string_view text);

  // How many bytes of the source have been taken by the units returned so far, and the line after
  // them: for `set -v` and history.
  size_t Offset() const;
  int Line() const;

 private:
  std::unique_ptr<ParserImpl> impl_;
};

// How a lone word is read.
enum class WordMode : uint8_t {
  kDoubleQuoted,  // as between double quotes: prompts, `${x@P}`, here-document bodies
  kUnquoted,      // as one word, blanks and operators being ordinary: assignment values, subscripts
  kArith,         // an arithmetic expression with its expansions
};

// Parses a whole text as one word (Script::word). Null and a message when it does not parse.
ScriptPtr ParseWord(std::string_view text, WordMode mode, const ParseOptions& options, int line,
                    ParseMessage* error);

// Parses what stands between the parentheses of `a=(…)` when the text came from a variable
// (`declare "a=(1 2)"`). The result is Script::body with one assignment `name=(…)`.
ScriptPtr ParseArrayLiteral(std::string_view name, std::string_view text, const ParseOptions& options,
                            int line, ParseMessage* error);

}  // namespace bivalve::shell
