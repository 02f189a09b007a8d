// Expander: turns a Word into fields, a text or a pattern (bash manual, "Shell Expansions": tilde,
// parameter, command, arithmetic expansion, word splitting, quote removal, from left to right).
// Brace expansion comes before (brace.h), file-name generation after (glob.h).
//
// It never waits. When it meets a command or process substitution (or `${x@P}`), Run answers what it
// needs; the caller gets that done by whatever means, hands the result to Supply and calls Run again.
// So operands are only expanded when their value is wanted, and side effects happen in bash's order.
// A word without `may_wait` never asks for anything.
//
// Nested expansions are frames on a heap stack: depth of the tree does not use the native stack.
// One Expander serves one word at a time and may be used again. The word's Script, the links and the
// context have to stay until it is done.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/meter.h"
#include "shell/ast.h"
#include "shell/error.h"
#include "shell/field.h"
#include "shell/links.h"
#include "shell/vars.h"

namespace bivalve::shell {

// What the evaluator supplies beside the variables.
class ExpandHost {
 public:
  // $1 and on.
  virtual const std::vector<std::string>& Positional() = 0;
  // $0 ? - $ ! _ ; nothing when unset ($! before the first job).
  virtual std::optional<std::string> Special(char name) = 0;
  // The home directory of a user, of the shell's own user for "" when HOME is unset.
  virtual std::optional<std::string> HomeOf(std::string_view user) = 0;
  // ~+2 ~-1 ~3: an entry of the directory stack.
  virtual std::optional<std::string> DirectoryStack(std::string_view which) = 0;
  // What `$?` is from here on: the message of an expansion that fails may show it.
  virtual void Failing() {}
  // Runs a command substitution to its end where no coroutine could wait for it.
  virtual Outcome<std::string> SubstituteHere(const CommandSub& command);

 protected:
  ~ExpandHost() = default;
};

struct ExpandOptions {
  bool nounset = false;
  bool extglob = false;
  bool nocasematch = false;
  bool patsub_replacement = true;
  bool bytes = false;  // the locale is C: lengths and offsets count bytes
};

struct ExpandContext {
  Vars& vars;
  Meter& meter;
  ExpandHost& host;
  ExpandOptions options;
};

enum class ExpandStep : uint8_t {
  kDone,
  kCommand,  // run pending_command(), Supply its output without trailing newlines and NULs
  kProcess,  // start pending_command(), Supply the path
  kPrompt,   // expand pending_text() as a prompt, Supply the result
  kFailed,   // see error()
};

// How a word is read, beside its mode.
struct Reading {
  bool assignment = false;  // the value of one: a tilde also counts after each colon
  bool quoted = false;      // as within double quotes (here-documents, arithmetic)
  bool tilde = true;        // prefixes count
  bool as_written = false;  // quotes stay (an index that is arithmetic)
  bool here = false;        // the text of a here-document
};

// An index is arithmetic, where what an expansion brings ends no subscript; a key is a text.
inline FieldMode IndexMode(bool keyed) { return keyed ? FieldMode::kText : FieldMode::kArith; }

class Expander {
 public:
  explicit Expander(ExpandContext& context);
  Expander(const Expander&) = delete;
  Expander& operator=(const Expander&) = delete;
  ~Expander();

  // Starts a word. kFields for arguments; kText for assignment values, here-strings and redirection
  // targets; kPattern and kRegex for the right side of `case`, `[[ == ]]` and `[[ =~ ]]`.
  void Begin(const Word& word, ScriptLinks& links, FieldMode mode, Reading reading = {});
  ExpandStep Run();
  // The same where nothing may be waited for: commands are run to their end inside the call.
  ExpandStep RunHere();

  const CommandSub& pending_command() const { return *command_; }
  const std::string& pending_text() const { return prompt_; }
  void Supply(std::string result);

  // After kDone.
  std::vector<Field> TakeFields();
  std::string TakeText();
  // After kFailed.
  const ShellError& error() const { return error_; }

  // The whole of it for words that cannot wait.
  Outcome<std::string> Text(const Word& word, ScriptLinks& links, FieldMode mode = FieldMode::kText,
                            Reading reading = {});

  // The place that `name[index]` names, for assignments: the index word expanded and evaluated (array)
  // or taken as a key (associative). For words that cannot wait.
  Outcome<Place> ElementPlace(NameId id, const Word& index, ScriptLinks& links);
  // The same from an index that is already text (expanded through kText, quoted when indexed). `written`: it
  // stood there so, without quotes or expansions; then `*` and `@` are no expressions.
  Outcome<Place> PlaceFromText(NameId id, std::string text, bool written = true);
  // Whether the index of `name[…]` is a key: expand it as a word; otherwise as if quoted.
  bool IsKeyed(NameId id);

 private:
  struct Value;
  struct ParamState;
  struct Frame;
  enum class After : uint8_t { kNothing, kIndex, kOperand, kOperand2, kArith };

  // expand.cc
  bool Part_(const Part& part);
  void Literal(const Frame& frame, std::string_view text, bool first, bool last);
  std::optional<std::string> Tilde(std::string_view prefix);
  void Push(std::span<const Part> parts, FieldBuilder* out, bool quoted, bool operand);
  void PushOwn(const Word& word, FieldMode mode, bool quoted, After after, std::unique_ptr<ParamState> state);
  bool Finish();
  bool Arithmetic(std::string_view text, FieldBuilder& out, bool quoted);
  bool Fail(ErrorKind kind, std::string text);
  bool Fail(const ShellError& error);

  // expand_param.cc
  bool StartParam(const Part& part);
  bool Continue(std::unique_ptr<ParamState> state);
  bool BadSubstitution(std::span<const Part> string, ErrorKind kind);
  bool Fetch(ParamState& state);
  bool FetchVariable(ParamState& state, NameId id, Subscript subscript, const std::optional<Place>& place);
  bool FetchSpecial(ParamState& state, std::string_view name);
  bool Indirect(ParamState& state);
  bool CheckUnset(const ParamState& state);
  bool Operate(std::unique_ptr<ParamState> state);
  bool UseOperand(std::unique_ptr<ParamState> state);
  bool AssignDefault(ParamState& state, const std::string& text);
  bool ApplyPattern(ParamState& state, const Pattern& pattern, bool empty_pattern);
  bool ApplySubstring(ParamState& state);
  bool EvaluateOffset(ParamState& state, const Word& word, int64_t* value);
  bool Transform(std::unique_ptr<ParamState> state);
  bool Names(ParamState& state);
  void Append(const ParamState& state);
  void Append(const Value& value, FieldBuilder& out, bool quoted);
  const Ifs& CurrentIfs();

  ExpandContext& context_;
  Ifs ifs_;
  NameId ifs_name_;
  NameId home_name_;
  ScriptLinks* links_ = nullptr;
  bool assignment_ = false;
  bool declaration_ = false;  // the word is name=value itself
  bool here_ = false;         // the text of a here-document
  std::optional<FieldBuilder> result_;
  std::vector<Frame> frames_;
  const CommandSub* command_ = nullptr;
  std::unique_ptr<ParamState> waiting_;  // for kPrompt
  std::string prompt_;
  ExpandStep step_ = ExpandStep::kDone;
  ShellError error_;
};

}  // namespace bivalve::shell
