// The shell's syntax tree: what the parser makes and the evaluator reads.
//
// A `Script` owns one parsed unit (a complete command line, a whole file, or one word) and an arena
// in which all its nodes and texts live. Nodes are plain records without destructors; every pointer,
// span and string_view in them points into that arena and is valid as long as the Script. Whoever
// keeps a node (a function, a background job, a trap) keeps the `shared_ptr<const Script>` with it.
// The tree never changes after parsing: evaluation does not live here.
//
// Texts are bytes. Only leaves hold their text; what bash would show for a larger node (`declare -f`,
// BASH_COMMAND, a "bad substitution") is put together on demand by shell/unparse.h.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>

#include "base/arena.h"

namespace bivalve::shell {

struct Command;
struct List;
struct Word;
struct Assignment;
struct Param;
struct CommandSub;
struct Arith;

// A variable's (or a command's) name as it stands in the source. Equal names within one Script have
// the same id, 0 <= id < Script::names.size(), so that an evaluator can keep a table of resolved
// slots beside each Script instead of hashing. -1: no name.
struct Name {
  std::string_view text;
  int id = -1;
};

// ---- Words ----------------------------------------------------------------------------------

enum class PartKind : uint8_t {
  kLiteral,       // `value`: unquoted bytes; glob, tilde, brace and extglob characters are active.
                  // Within double quotes, here-documents and arithmetic: plain bytes.
  kQuoted,        // `value`: bytes taken literally. From '…', $'…' (decoded) or `\c`; see `text`
  kDoubleQuoted,  // `parts`; also $"…"
  kParam,         // `param`
  kCommand,       // `command`: $( ),` `
  kArith,         // `arith`: $(( )) and $[ ]
  kProcess,       // `command`: <( ) or >( )
};

struct Part;

// A span of Parts inside a Part: std::span cannot be a member of the type that it spans (its
// constructors' constraints ask for the complete type).
struct PartSpan {
  PartSpan() = default;
  explicit(false) PartSpan(std::span<const Part> parts);
  operator std::span<const Part>() const;  // NOLINT(google-explicit-constructor)
  const Part* begin() const { return first; }
  const Part* end() const;
  bool empty() const { return count == 0; }
  size_t size() const { return count; }
  const Part& operator[](size_t i) const;
  const Part* first = nullptr;
  size_t count = 0;
};

struct Part {
  PartKind kind = PartKind::kLiteral;
  std::string_view text;   // kLiteral, kQuoted: as written ($'…' as '…'); otherwise see unparse.h
  std::string_view value;  // kLiteral, kQuoted
  PartSpan parts;          // kDoubleQuoted
  union {
    const Param* param = nullptr;
    const CommandSub* command;
    const Arith* arith;
  };
};

inline PartSpan::PartSpan(std::span<const Part> parts) : first(parts.data()), count(parts.size()) {}
inline PartSpan::operator std::span<const Part>() const { return {first, count}; }
inline const Part* PartSpan::end() const { return first + count; }
inline const Part& PartSpan::operator[](size_t i) const { return first[i]; }

// A word before expansion. Adjacent parts are concatenated.
struct Word {
  std::string_view text;        // only if `plain`; otherwise see unparse.h
  std::span<const Part> parts;  // empty for an empty word (`${x:-}`, an empty here-document)
  // The same word read as an assignment, if it has the form of one: `declare`, `export` and their
  // kin (by the name of the command word) expand it so. For other commands it is an ordinary word,
  // unless `is_array`.
  const Assignment* assignment = nullptr;
  int line = 0;
  bool plain : 1 = false;      // exactly one literal part that no expansion changes: the result is `text`
  bool quoted : 1 = false;     // some part is quoted: an empty result remains a field
  bool has_glob : 1 = false;   // a literal holds * ? [ or, with extglob, ?( *( +( @( !(
  bool has_brace : 1 = false;  // candidate for brace expansion: unquoted { … }
  bool has_tilde : 1 = false;  // begins with an unquoted ~, or one follows an unquoted `=` or `:`
  bool may_wait : 1 = false;   // a command or process substitution or an `@P` is somewhere in it
  bool is_array : 1 = false;   // an argument `a=(…)` of declare, local, export, readonly, typeset,
                               // alias, eval or let; `assignment` is set, no parts. For the last
                               // three its value is TextOf(word)
};

enum class ParamOp : uint8_t {
  kNone,
  kDefault,
  kAssign,
  kError,
  kAlternate,  // - = ? +   with `colon` :- := :? :+
  kLength,     // ${#x} ${#a[@]}
  kRemoveShortPrefix,
  kRemoveLongPrefix,
  kRemoveShortSuffix,
  kRemoveLongSuffix,  // # ## % %%
  kReplaceFirst,
  kReplaceAll,
  kReplacePrefix,
  kReplaceSuffix,  // / // /# /%
  kSubstring,      // :offset:length
  kUpperFirst,
  kUpperAll,
  kLowerFirst,
  kLowerAll,
  kToggleFirst,
  kToggleAll,    // ^ ^^ , ,, ~ ~~
  kTransform,    // @c, `transform` is the letter
  kPrefixNames,  // ${!p*} ${!p@}: `subscript` is kStar or kAt
  kKeys,         // ${!a[*]} ${!a[@]}: `subscript` is kStar or kAt
  kBad,          // "bad substitution" when it is expanded; `operand` is all between the braces
};

enum class ParamKind : uint8_t { kVariable, kPositional, kSpecial };  // x, 1 12, one of @*#?-$!0_
enum class Subscript : uint8_t { kNone, kAt, kStar, kIndex };

struct Param {
  Name name;
  int position = 0;  // kPositional: 1 or more
  ParamKind kind = ParamKind::kVariable;
  Subscript subscript = Subscript::kNone;
  bool indirect = false;  // ${!x…}
  bool braced = false;    // ${x}, not $x
  ParamOp op = ParamOp::kNone;
  bool colon = false;
  char transform = 0;
  // kIndex. Read as an unquoted word; for an indexed array expand it as arithmetic and take quoted
  // parts by `text`, for an associative array by `value`.
  const Word* index = nullptr;
  // The operand, read under the rules of its place (within double quotes the single quote is
  // ordinary for - = ? +, and quotes for # % / ^ ,). Null when not written: `${x:}` and `${x-}`
  // differ. kSubstring: the offset's arithmetic text.
  const Word* operand = nullptr;
  // Replacement (null: none written, the same as empty), or the length of kSubstring (null: to the end).
  const Word* operand2 = nullptr;
  int line = 0;
};

enum class SubKind : uint8_t { kDollar, kBacktick, kProcessIn, kProcessOut };  // $( ) ` ` <( ) >( )

// Aliases are not expanded in `body` (in posix mode: in `$( )` and `<( )` they are). bash expands them
// when it runs the substitution, with the aliases of then: a shell that has any (and expands them)
// parses SubstitutionText(sub) anew.
struct CommandSub {
  SubKind kind = SubKind::kDollar;
  // Null when the text does not parse, which only happens for backticks and `$((…)…)`: bash parses
  // those when it runs them, and the error appears then (parse `source`). Empty `$( )` has an empty list.
  const List* body = nullptr;
  std::string_view source;  // backticks, and null bodies: the commands' text, backslashes removed
  std::string_view text;    // backticks and `$((…)…)`, which bash does not print anew: as written
  // `$(< file)`: nothing but one input redirection. `body` is there as well.
  const Word* read_file = nullptr;
  int line = 0;
};

// An arithmetic expression. Expand `word` as if within double quotes, then evaluate. When nothing
// in it needs expansion, `word` is null and `text` is the expression itself: it can be compiled
// once and kept under `cache_id`, 0 <= cache_id < Script::arith_count (-1 otherwise).
struct Arith {
  std::string_view text;
  const Word* word = nullptr;
  int cache_id = -1;
  int line = 0;
  bool may_wait = false;
  bool brackets = false;  // $[…]
};

// ---- Assignments and redirections -----------------------------------------------------------

struct ArrayElement {
  const Word* index = nullptr;  // `[index]=value`; see Param::index. Null: an ordinary word in `value`
  const Word* value = nullptr;  // with an index: not split, no globbing; null when empty
  bool append = false;          // [index]+=value
};

struct Assignment {
  Name name;
  const Word* index = nullptr;             // name[index]=
  const Word* value = nullptr;             // null: `x=`
  std::span<const ArrayElement> elements;  // is_array
  int line = 0;
  bool append = false;    // +=
  bool is_array = false;  // name=(…)
  bool may_wait = false;  // also when file names or braces may come out of an array's words
};

enum class RedirectOp : uint8_t {
  kIn,
  kOut,
  kAppend,
  kClobber,
  kReadWrite,  // < > >> >| <>
  kDupIn,
  kDupOut,  // <& >&; the target is expanded first: a number, `-`, or `n-` (move). `>&word`
            // with any other word and no fd means kBoth
  kBoth,
  kBothAppend,  // &> &>>
  kHereDoc,
  kHereDocStrip,
  kHereString,  // << <<- <<<
};

struct HereDoc {
  std::string_view delimiter;  // quotes removed
  // The body with tabs stripped for <<-, expanded under double-quote rules; `quoted`: one literal part.
  const Word* body = nullptr;
  std::string_view raw;  // the body as text, for printing
  bool quoted = false;   // the delimiter was quoted
};

struct Redirect {
  RedirectOp op = RedirectOp::kIn;
  int fd = -1;                    // -1: the operator's own default
  Name var;                       // {var}>…
  const Word* target = nullptr;   // here-documents: the delimiter's word
  const HereDoc* here = nullptr;  // kHereDoc, kHereDocStrip
  int line = 0;
};

// ---- Commands -------------------------------------------------------------------------------

enum class CommandKind : uint8_t {
  kSimple,
  kPipeline,
  kAndOr,
  kList,
  kGroup,
  kSubshell,
  kIf,
  kFor,
  kForArith,
  kWhile,
  kCase,
  kSelect,
  kFunction,
  kCond,
  kArith,
  kCoproc,
};

// `may_wait` clear promises: evaluating this node and everything below it calls no command by name,
// opens or moves no file descriptor, starts no process and runs no loop; it only assigns, computes,
// tests and chooses. The evaluator runs such nodes as plain functions. (What it has to watch itself:
// DEBUG and ERR traps, xtrace when it has to wait for its output, and substitutions that come out of
// variables at run time, such as an arithmetic value `a[$(cmd)]`.)
// Set: simple commands with a command word or a redirection, substitutions, pipelines of more than
// one command, `&`, subshells, coproc, select, all loops, and everything that contains such a node.
// A function definition is clear whatever its body holds. `[[ -t 1 ]]` and file tests set it, since
// a filesystem may belong to the host.
struct Command {
  CommandKind kind;
  bool may_wait = false;
  int line = 0;                         // where it begins
  int end_line = 0;                     // where its last token stands
  std::span<const Redirect> redirects;  // simple and compound commands; never on pipeline, and-or, list

  template <class T>
  const T& As() const {
    return static_cast<const T&>(*this);
  }

 protected:
  explicit Command(CommandKind k) : kind(k) {}
};

template <CommandKind K>
struct CommandOf : Command {
  static constexpr CommandKind kKind = K;
  CommandOf() : Command(K) {}
};

struct SimpleCommand : CommandOf<CommandKind::kSimple> {
  std::span<const Assignment> assignments;
  std::span<const Word> words;
  Name name;  // words[0] when it is plain
  // Some assignment, word or redirection target may wait, or there is a redirection. Clear: with a
  // builtin or function that cannot wait the whole command cannot.
  bool words_may_wait = false;
};

struct Pipeline : CommandOf<CommandKind::kPipeline> {
  std::span<const Command* const> commands;  // may be empty: `!` and `time` alone
  bool negated = false;
  bool timed = false;
  bool time_posix = false;  // time -p
  // `a |& b` adds the redirection 2>&1 to a's redirects, as bash does (it is last).
};

struct AndOr : CommandOf<CommandKind::kAndOr> {
  struct Rest {
    bool is_or = false;
    const Command* command = nullptr;
  };
  const Command* first = nullptr;
  std::span<const Rest> rest;
};

struct List : CommandOf<CommandKind::kList> {
  struct Item {
    const Command* command = nullptr;
    bool background = false;
    bool newline = false;  // ended by a newline, not by `;` (only matters for printing)
  };
  std::span<const Item> items;
};

struct Group : CommandOf<CommandKind::kGroup> {
  const List* body = nullptr;
};

struct Subshell : CommandOf<CommandKind::kSubshell> {
  const List* body = nullptr;
};

struct If : CommandOf<CommandKind::kIf> {
  struct Branch {
    const List* condition = nullptr;
    const List* body = nullptr;
  };
  std::span<const Branch> branches;  // if, elif, elif…
  const List* otherwise = nullptr;   // may be null
};

struct For : CommandOf<CommandKind::kFor> {
  Name name;
  bool has_in = false;  // otherwise "$@"
  std::span<const Word> words;
  const List* body = nullptr;
};

struct ForArith : CommandOf<CommandKind::kForArith> {
  const Arith* init = nullptr;  // never null; an absent condition has the text "1" as bash prints it
  const Arith* test = nullptr;
  const Arith* step = nullptr;
  const List* body = nullptr;
};

struct While : CommandOf<CommandKind::kWhile> {
  bool until = false;
  const List* condition = nullptr;
  const List* body = nullptr;
};

struct Case : CommandOf<CommandKind::kCase> {
  enum class End : uint8_t { kBreak, kFallThrough, kTestNext };  // ;; ;& ;;&
  struct Item {
    std::span<const Word> patterns;
    const List* body = nullptr;  // may be null
    End end = End::kBreak;
  };
  const Word* word = nullptr;
  std::span<const Item> items;
};

struct Select : CommandOf<CommandKind::kSelect> {
  Name name;
  bool has_in = false;
  std::span<const Word> words;
  const List* body = nullptr;
};

struct Function : CommandOf<CommandKind::kFunction> {
  Name name;                      // may hold any bytes that bash accepts in a word
  bool quoted = false;            // the name is quoted or has an expansion: "not a valid identifier"
  const Command* body = nullptr;  // with the function's redirections on it
};

// Chains of || and of && lean to the right: walk them along `right` in a loop.
enum class CondKind : uint8_t { kOr, kAnd, kNot, kGroup, kUnary, kBinary, kWord };
enum class CondOp : uint8_t {
  kNone,
  kEqual,
  kNotEqual,
  kMatch,
  kBefore,
  kAfter,  // = == != =~ < >; the right side of the first two
           // is a pattern, of =~ a regex; quoted parts literal
  kNumEq,
  kNumNe,
  kNumLt,
  kNumLe,
  kNumGt,
  kNumGe,  // -eq …: both sides arithmetic
  kNewer,
  kOlder,
  kSameFile,  // -nt -ot -ef
};

struct CondNode {
  CondKind kind = CondKind::kWord;
  CondOp op = CondOp::kNone;
  char unary = 0;                   // kUnary: the letter of -x (`-a` is given as 'e')
  std::string_view op_text;         // as written: "==", "-f"
  const CondNode* left = nullptr;   // kOr, kAnd; the operand of kNot and kGroup
  const CondNode* right = nullptr;  // kOr, kAnd
  const Word* lhs = nullptr;        // kUnary, kBinary, kWord (true when not empty)
  const Word* rhs = nullptr;        // kBinary
  int line = 0;
};

struct Cond : CommandOf<CommandKind::kCond> {
  const CondNode* root = nullptr;
};

struct ArithCommand : CommandOf<CommandKind::kArith> {
  const Arith* expression = nullptr;
};

struct Coproc : CommandOf<CommandKind::kCoproc> {
  Name name;  // "COPROC" when none is written
  const Command* body = nullptr;
};

// ---- The owner ------------------------------------------------------------------------------

struct Script {
  Script() = default;
  Script(const Script&) = delete;
  Script& operator=(const Script&) = delete;

  Arena arena;
  const List* body = nullptr;               // commands; null when a word was parsed
  const Word* word = nullptr;               // ParseWord and its kin
  std::span<const std::string_view> names;  // by Name::id
  int arith_count = 0;
};

using ScriptPtr = std::shared_ptr<const Script>;

}  // namespace bivalve::shell
