// Lexer: the tokens of an awk program, over one or several sources.
//
// Whether a slash divides or begins a regular expression is for the parser to know: it calls ReadRegex
// on a slash where an operand belongs. Mistakes are reported once, through `error`; the token is then
// kError. Bytes of the texts are not changed; strings are unescaped into the arena.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/arena.h"

namespace bivalve::commands::awk {

enum class Tok : uint8_t {
  kEnd,
  kError,
  kNewline,
  kSemicolon,
  kNumber,
  kString,
  kName,
  kFuncName,  // a name with '(' right behind it
  kBuiltin,
  // keywords
  kBegin,
  kEndRule,
  kBeginFile,
  kEndFile,
  kFunction,
  kGetline,
  kIf,
  kElse,
  kWhile,
  kFor,
  kDo,
  kBreak,
  kContinue,
  kNext,
  kNextFile,
  kExit,
  kReturn,
  kDelete,
  kIn,
  kPrint,
  kPrintf,
  kSwitch,
  kCase,
  kDefault,
  kAtInclude,
  kAtLoad,
  kAtNamespace,
  kAt,  // in front of a name (indirect call) or a regular expression
  // operators and punctuation
  kLeftBrace,
  kRightBrace,
  kLeftParen,
  kRightParen,
  kLeftBracket,
  kRightBracket,
  kComma,
  kPlus,
  kMinus,
  kStar,
  kSlash,
  kPercent,
  kCaret,
  kNot,
  kGreater,
  kLess,
  kPipe,
  kPipeAnd,
  kQuestion,
  kColon,
  kTilde,
  kNotTilde,
  kDollar,
  kAppend,
  kEqual,
  kNotEqual,
  kLessEqual,
  kGreaterEqual,
  kAnd,
  kOr,
  kIncrement,
  kDecrement,
  kAssign,
  kPlusAssign,
  kMinusAssign,
  kStarAssign,
  kSlashAssign,
  kPercentAssign,
  kCaretAssign,
};

// The error of a NUL where a program may not have one: fatal.
inline constexpr const char* kNulInSource = "error: invalid character '\\000' in source code";

// Dialects: --traditional and --posix.
struct Dialect {
  bool traditional = false;
  bool posix = false;
  bool lint = false;
  bool lint_old = false;  // what the awk of 1977 had not
  bool gnu() const { return !traditional && !posix; }
};

struct Source {
  std::string name;  // of a file; empty for text of the command line
  std::string text;
  bool is_file = false;
};

struct Place {
  int source = 0;
  int line = 0;
};

struct Token {
  Tok kind = Tok::kEnd;
  size_t at = 0;  // where it begins in its source
  Place place;
  std::string_view text;  // name, or the value of a string
  double number = 0;
  int builtin = -1;
};

struct Message {
  Place place;
  std::string text;
};

class Lexer {
 public:
  Lexer(Arena& arena, Dialect dialect) : arena_(arena), dialect_(dialect) {}

  // Sources are read in the order in which they were added.
  int AddSource(Source source);
  // Reads this one next, then goes on where it is now (@include).
  void Enter(int source);

  Token Next();
  // After kEnd: goes on with the next source; false when that was the last.
  bool NextSource();
  bool HasMoreSources() const { return next_in_queue_ < queue_.size(); }
  // `slash` (kSlash or kSlashAssign) was the last token: the expression it begins, as kString.
  Token ReadRegex(const Token& slash);

  // Whether the next word is `getline`.
  bool BeforeGetline() const;
  bool BeforeParen() const { return Peek() == '('; }

  const Source& source(int index) const { return *sources_[static_cast<size_t>(index)]; }
  size_t source_count() const { return sources_.size(); }
  const std::string& error() const { return error_; }
  std::vector<Message> warnings;
  std::string said_escapes;
  // Where the last token ends in its source.
  size_t position() const { return at_; }

 private:
  Token Make(Tok kind, size_t from);
  Token Bad(size_t at, std::string text);
  void Warn(std::string text);
  void WarnOnce(std::string text);
  Token ReadNumber();
  Token ReadString();
  Token ReadWord();
  Token ReadAt();
  char Peek(size_t ahead = 0) const { return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0'; }
  bool SkipBlanks();
  bool LeaveSource();
  void Escape(std::string& out, bool* continued);

  struct Frame {
    int source;
    size_t at;
    int line;
  };
  Arena& arena_;
  const Dialect dialect_;
  std::vector<std::unique_ptr<Source>> sources_;
  std::vector<Frame> entered_;
  std::vector<int> queue_;
  size_t next_in_queue_ = 0;
  int current_ = -1;
  std::string_view text_;
  size_t at_ = 0;
  int line_ = 1;
  bool end_newline_ = false;  // a newline between sources is due
  std::string error_;
};

// What gawk warns of in a regular expression; each character once, `said` remembers which.
std::vector<std::string> UnknownEscapes(std::string_view pattern, Dialect dialect, std::string* said);

// A keyword or the name of a built-in function.
bool IsReserved(std::string_view name, Dialect dialect);

// Index in the table of built-in functions, or -1; see builtins.h.
int FindBuiltin(std::string_view name, Dialect dialect);

}  // namespace bivalve::commands::awk
