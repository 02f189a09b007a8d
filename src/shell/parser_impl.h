// The parser's inside, shared by lexer.cc, word_parser.cc, param_parser.cc, command_parser.cc,
// compound_parser.cc, cond_parser.cc and parser.cc. Nobody else includes it.
//
// Recursive descent over a buffer that is filled line by line. The lexer reads a token in the
// context its caller names (`Ctx`), because what is a reserved word, an assignment or an alias
// depends on the place. Lists under construction live in stacks that belong to the parser, so that
// frames stay small. A function that fails sets `failed_` (and a message) and returns null or false;
// everybody above returns at once.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "shell/names.h"
#include "shell/parser.h"

namespace bivalve::shell {

enum class Tok : uint8_t {
  kNone,
  kEnd,
  kNewline,
  kWord,
  kAssignment,
  kNumber,
  kRedirVar,
  kSemi,
  kAmp,
  kAndAnd,
  kOrOr,
  kPipe,
  kPipeAmp,
  kSemiSemi,
  kSemiAmp,
  kSemiSemiAmp,
  kLParen,
  kRParen,
  kLess,
  kGreat,
  kDGreat,
  kDLess,
  kDLessDash,
  kTLess,
  kLessAmp,
  kGreatAmp,
  kLessGreat,
  kClobber,
  kAmpGreat,
  kAmpDGreat,
  kDash,
  kIf,
  kThen,
  kElse,
  kElif,
  kFi,
  kDo,
  kDone,
  kCase,
  kEsac,
  kWhile,
  kUntil,
  kFor,
  kIn,
  kLBrace,
  kRBrace,
  kBang,
  kTime,
  kFunction,
  kSelect,
  kCondStart,
  kCondEnd,
  kCoproc,
};

// How the next token is read; bits.
enum Ctx : uint32_t {
  kCtxWord = 0,           // an argument, a redirection's target
  kCtxReserved = 1,       // reserved words are recognized
  kCtxAssign = 2,         // name[…]=… and name=(…) are assignments
  kCtxAlias = 4,          // the word may be an alias
  kCtxTime = 8,           // `time` is a reserved word here
  kCtxArrayArg = 16,      // an argument of declare and its kin: name=(…) is accepted
  kCtxRegex = 32,         // the right side of =~
  kCtxExtglob = 64,       // extglob whatever the option says: the right side of == in [[ ]]
  kCtxElement = 128,      // within name=(…)
  kCtxEsac = 256,         // of the reserved words only `esac`
  kCtxIn = 512,           // `in` (and after `for x`: `do`) whatever stood before
  kCtxDo = 1024,          // `do`, `{`
  kCtxCond = 2048,        // within [[ ]]: `]]` ends it
  kCtxFirst = 4096,       // the command's first word: name is looked at for declare and its kin
  kCtxBrace = 8192,       // `{` is reserved: a function's body
  kCtxDeclared = 32768,   // an argument of `command` and then declare or its kin
  kCtxWholeText = 16384,  // nothing ends the word but the text's end
};
constexpr uint32_t kCtxCommand = kCtxReserved | kCtxAssign | kCtxAlias | kCtxFirst;

struct Token {
  Tok type = Tok::kNone;
  int line = 0;
  int number = -1;         // kNumber
  uint32_t ctx = 0;        // how it was read
  bool has_array = false;  // name=(…): `assignment` is set
  bool array_ok = false;   // a first word after which name=(…) is an argument
  Word word;               // kWord, kAssignment, kRedirVar
  Assignment assignment;   // kAssignment
};

// What one Script is made of; shared with the parsers of backtick and here-document texts.
struct Build {
  std::shared_ptr<Script> script = std::make_shared<Script>();
  std::vector<std::string_view> names;
  std::unordered_map<std::string_view, int> index;

  Arena& arena() { return script->arena; }
  Name Intern(std::string_view text);
};

class ParserImpl {
 public:
  ParserImpl(std::string_view source, int first_line) : source_(source), line_(first_line - 1) {}
  // A parser of a text inside another's: same Script, same options, its own messages.
  ParserImpl(std::string_view text, int line, ParserImpl& outer);

  ParseResult Next(const ParseOptions& options);
  void Feed(std::string_view text);
  size_t Offset() const { return consumed_ + source_pos_ - (buf_.size() - pos_); }
  int Line() const { return line_ + 1; }

  // The whole text as one word, or as a list of commands; null when it fails.
  const Word* WholeWord(WordMode mode);
  const List* WholeList();
  const Assignment* WholeArray(std::string_view name);

  void Start(const ParseOptions& options, Build* build);
  const std::vector<ParseMessage>& messages() const { return messages_; }

 private:
  friend class DepthGuard;

  // ---- lexer.cc: characters. kEndOfText: nothing left.
  static constexpr int kEndOfText = -1;
  struct Place {
    size_t pos, limit, line_start;
    int line;
    size_t line_index;
  };
  int Raw();        // the character at pos_, reading more if needed
  int Ch();         // the same after removing line continuations
  int CharAfter();  // the one after pos_ (which is there), continuations removed
  bool Refill();
  Place Here() const { return {pos_, limit_, line_start_, line_, line_index_}; }
  void GoBack(const Place& place);
  void DropContinuation();
  void InsertAlias(std::string_view name, std::string_view text);
  void ForgetConsumed();

  // ---- lexer.cc: tokens
  Tok Peek(uint32_t ctx);
  void Take() { tok_.type = Tok::kNone; }
  void ReadToken(uint32_t ctx);
  Tok ReadOperator(int c);
  void SkipComment();
  // Builtins whose arguments may be assignments.
  static bool Declares(std::string_view name);
  Tok ReservedWord(std::string_view text, uint32_t ctx) const;
  bool TryAlias(uint32_t ctx);
  void SkipNewlines(uint32_t ctx);

  // ---- here_parser.cc
  bool ReadPendingHereDocs();
  bool ReadHereDoc(HereDoc* here, bool strip);
  void WarnUnended(const HereDoc& here, int start_line);
  bool TakeHereLine(bool join, std::string* line);

  // ---- word_parser.cc
  struct Quoting {
    char close = 0;              // the character that ends it (0: the end of the text)
    char other = 0;              // another one that ends it
    bool here = false;           // `"` is ordinary, `\"` too
    bool arith = false;          // parentheses nest
    bool single = false;         // '…' groups (without quoting)
    bool double_quotes = false;  // "…" within it is a quoted part
    bool embedded = false;       // "…" within "${x-…}": a backslash that means nothing goes too
    size_t end = SIZE_MAX;       // a place in buf_ that ends it
  };
  bool ReadWord(uint32_t ctx);  // into tok_.word
  bool UnquotedParts(uint32_t ctx, char close, char other, int start_line);
  bool QuotedParts(const Quoting& how, int start_line);
  bool Dollar(bool quoted, bool* ordinary);
  bool DollarParen();  // after `$(`
  bool SingleQuotes();
  bool AnsiQuotes();
  bool PassAnsiQuotes();
  bool DoubleQuotes(bool embedded = false);
  bool Translated();
  bool Backtick(bool quoted);
  bool ProcessSubstitution();
  bool CommandSubstitution(SubKind kind);  // after the opening parenthesis
  const CommandSub* Substitution(SubKind kind, int line);
  void NoteReadFile(CommandSub* sub);
  // After `$((` or `((`: 1 arithmetic, 0 not arithmetic (nothing consumed), -1 failed.
  // `outer_end`: also look for the parenthesis that ends the `$(`, and say where it is.
  int TryArith(const Arith** out, size_t* outer_end);
  bool ParenSubstitution(SubKind kind, size_t end);
  bool OldArith();
  const Arith* MakeArith(size_t parts_from, size_t begin, size_t end);
  void Literal(size_t begin, size_t end);
  void Push(const Part& part) { parts_.push_back(part); }
  void QuotedLiteral(std::string_view value, std::string_view text);
  void FinishWord(size_t parts_from, Word* word, bool active);
  const Word* NewWord(size_t parts_from, bool active = true);
  static bool ElementsWait(std::span<const ArrayElement> elements);
  bool SplitAssignment(const Word& word, Assignment* out, bool element);
  bool ArrayElements(std::span<const ArrayElement>* out, int line);
  bool Fail(std::string text, int line);
  bool FailEof(char wanted, int line);

  // ---- param_parser.cc
  bool BraceParam(bool quoted);  // after `${`
  bool KnownParam(Param* param, bool quoted, int line);
  bool ParamName(Param* param);
  bool ParamSubscript(Param* param);
  bool ParamOperation(Param* param, bool quoted, int line);
  bool Operand(const Word** out, bool quoted_rules, char other, int line, bool slash = false);
  bool ArithOperand(const Word** out, char other, int line);
  void SimpleParam();  // $name, $1, $?

  // ---- command_parser.cc
  const List* ParseList(bool top_level);
  const Command* ParseAndOr();
  const Command* ParsePipeline();
  const Command* ParseCommand(uint32_t extra);
  const Command* ParseSimple(bool may_define);
  bool TokenIs(std::string_view text) const;  // an unquoted word with this text
  Name NameOf(const Word& word);
  static bool IsQuoted(const Word& word);
  static std::string Unquoted(std::span<const Part> parts);
  void AddErrorToPipe(Command* command);
  const Command* ParseFunctionBody(Name name, bool quoted, int line);
  bool ParseRedirects(Command* command);
  bool ParseRedirect();  // onto redirects_
  static bool IsRedirect(Tok t);
  static bool StartsCommand(Tok t);
  std::string NearText() const;
  bool Unexpected();  // syntax error near the token
  bool Expect(Tok t, uint32_t ctx);
  template <class T>
  T* NewCommand() {
    T* c = build_->arena().New<T>();
    c->line = tok_.line;
    return c;
  }

  // ---- compound_parser.cc
  const Command* ParseCompound();  // tok_ starts it; null: it does not, or failed
  const Command* ParseStarted();
  const Command* ParseIf();
  const Command* ParseWhile();
  const Command* ParseForOrSelect();
  const Command* ParseForArith(int line);
  const Command* ParseCase();
  const Command* ParseGroup();
  const Command* ParseParen();
  const Command* ParseFunction();
  const Command* ParseCoproc();
  const List* ParseLoopBody(uint32_t ctx, bool braces);
  const Arith* MakeForArith(size_t parts_from, size_t begin, size_t end);
  const List* ParseBody();  // a list that must not be empty
  void Finish(Command* command) { command->end_line = last_line_; }

  // ---- cond_parser.cc
  const Command* ParseCond();
  const CondNode* CondChain(Tok op, CondKind kind);
  const CondNode* CondTerm();
  const CondNode* CondBinary(CondNode* node);
  std::string CondTokenText() const;
  Tok CondToken(uint32_t extra);
  Tok CondSkipNewlines();
  const CondNode* CondError(std::string text, int line);

  void ClearStacks();
  bool WorthTrying();
  std::string TokenText() const;
  bool Spend(int64_t units);

  std::string_view source_;
  std::string own_;  // the source after Feed
  size_t source_pos_ = 0;
  size_t consumed_ = 0;  // bytes that were taken before the last Feed
  std::string buf_;      // the lines of this unit; continuations removed, aliases inserted
  size_t pos_ = 0;
  size_t limit_ = 0;        // the end of the line that has been reached
  size_t line_start_ = 0;   // and its begin
  size_t shown_start_ = 0;  // the begin of the line that errors show: not one of a here-document
  bool in_here_ = false;
  int line_;                   // its number
  std::vector<size_t> lines_;  // ends of the lines in buf_
  size_t line_index_ = 0;      // lines_[line_index_ - 1] == limit_
  bool at_end_ = false;        // the end of the text was seen

  Token tok_;
  int last_line_ = 0;  // line of the last token taken
  struct AliasFrame {
    size_t end;
    std::string name;
    bool blank;
  };
  std::vector<AliasFrame> aliases_;
  bool alias_next_ = false;

  struct PendingHere {
    HereDoc* here;
    bool strip;
  };
  std::vector<PendingHere> pending_;
  size_t pending_from_ = 0;
  int substitutions_ = 0;  // depth of $( ) that we are in

  std::vector<Part> parts_;
  std::vector<Word> words_;
  std::vector<Assignment> assignments_;
  std::vector<Redirect> redirects_;
  std::vector<ArrayElement> elements_;
  std::vector<List::Item> items_;
  std::vector<AndOr::Rest> rests_;
  std::vector<const Command*> commands_;
  std::vector<If::Branch> branches_;
  std::vector<Case::Item> cases_;
  std::unordered_set<size_t> second_try_;  // where the first reading turned out wrong

  Build* build_ = nullptr;
  const ParseOptions* options_ = nullptr;
  std::vector<ParseMessage> messages_;
  ParseError error_ = ParseError::kPlain;
  bool failed_ = false;
  bool stopped_ = false;
  bool depth_failed_ = false;
  bool nested_ = false;  // a text inside another's
  bool interactive_ = false;
  bool whole_text_ = false;  // the text is a word: its last line is not to be ended
  bool here_text_ = false;   // the text is the body of a here-document, or the like
  bool cond_waits_ = false;
  bool cond_failed_ = false;
  int depth_ = 0;
  // What an unfinished unit waits for: the end of its outermost construct.
  std::string need_;
  bool unfinished_ = false;
  bool need_is_word_ = false;
  size_t tried_ = 0;  // so much of the source has been searched for it
};

// One more level of nesting for as long as it lives; `ok` is false (and the parser failed) when
// that is too deep. Heavy constructs count several levels, see parser.cc.
class DepthGuard {
 public:
  DepthGuard(ParserImpl& parser, int weight);
  ~DepthGuard() { parser_.depth_ -= weight_; }
  DepthGuard(const DepthGuard&) = delete;
  DepthGuard& operator=(const DepthGuard&) = delete;
  bool ok;

 private:
  ParserImpl& parser_;
  int weight_;
};

std::string_view TokenName(Tok tok);
inline bool IsDigit(int c) { return c >= '0' && c <= '9'; }
inline bool IsBlank(int c) { return c == ' ' || c == '\t'; }
// Characters that end a word.
inline bool IsBreak(int c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '|' || c == '&' || c == ';' || c == '(' || c == ')' ||
         c == '<' || c == '>';
}

}  // namespace bivalve::shell
