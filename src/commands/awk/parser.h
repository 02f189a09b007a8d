// Parser: an awk program as rules and functions.
//
// Recursive descent, no deeper than kMaxDepth. Mistakes are collected as gawk words them; after one the
// rest of the source is not looked at.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "commands/awk/ast.h"

namespace bivalve::commands::awk {

struct ParsedProgram {
  std::vector<Rule> rules;
  std::vector<FunctionNode> functions;
  std::vector<std::string> globals;  // names by slot; the special variables are the first
};

struct ParseMessage {
  Place place;
  std::string text;
  // A syntax error shows its line and a caret; a fatal one begins with "fatal: ".
  enum class Kind : uint8_t { kSyntax, kEndOfFile, kPlain, kError, kFatal, kWarning } kind = Kind::kSyntax;
  size_t at = 0;
};

class Parser {
 public:
  static constexpr int kMaxDepth = 400;
  static constexpr size_t kMaxArguments = 250;
  static constexpr int kMaxChain = 300;  // of operators that lean to the left, and of brackets

  // What `@include "name"` brings: the index of a source that was added to the lexer, -1 when it has been
  // read already, -2 with *error for one that is not there.
  using Include = std::function<int(std::string_view name, std::string* error)>;

  Parser(Lexer& lexer, Arena& arena, Dialect dialect, ParsedProgram& program);

  // False when there was a mistake.
  bool Run();
  // A file that @include wants before the program can be parsed further; see Run.
  Include include;
  std::vector<ParseMessage> messages;

 private:
  friend class DepthGuard;
  struct Context {
    int loops = 0;     // break and continue are allowed
    int switches = 0;  // break is allowed
    bool in_function = false;
    RuleKind rule = RuleKind::kMain;
    bool in_rule = false;
  };

  // ---- tokens
  void Advance();
  void CheckQualified();
  bool Is(Tok kind) const { return token_.kind == kind; }
  bool Accept(Tok kind);
  bool Expect(Tok kind);
  void SkipNewlines();
  void SkipTerminators();
  std::nullptr_t Fail();
  std::nullptr_t FailAt(const Token& token, std::string text);
  void ErrorLine(Place place, std::string text);
  bool failed() const { return failed_; }

  // ---- program
  bool Item();
  bool RuleItem();
  bool FunctionItem();
  bool Directive();
  void CheckFunctions();

  // ---- statements
  Node* Block();
  Node* Statement();
  Node* SimpleStatement();
  Node* SimpleOrNothing();
  Node* Body();
  Node* IfStatement();
  Node* ForStatement();
  Node* SwitchStatement();
  Node* DoStatement();
  Node* PrintStatement();
  Node* DeleteStatement();
  bool EndStatement();

  // ---- expressions
  Node* Expression() { return Ternary(); }
  Node* Condition();
  void LintExtension(std::string_view what);
  void LintOld(std::string_view text, bool once);
  void LintRightRegex(const Node& node, std::string_view of);
  Node* Ternary();
  Node* Or();
  Node* And();
  Node* In();
  Node* Match();
  Node* Relation();
  Node* Concat();
  Node* Additive();
  Node* AdditiveFrom(Node* left);
  Node* Multiplicative();
  Node* MultiplicativeFrom(Node* left);
  Node* Unary();
  Node* Power();
  Node* Postfix(bool may_assign);
  Node* Operand();
  Node* Primary();
  Node* Parenthesized();
  Node* FieldOf();
  Node* NameOf();
  Node* FunctionCall(const Token& name);
  Node* Indirect();
  Node* BuiltinCall();
  Node* Getline();
  Node* LValueOrNull();
  Node* AssignTo(Node* target);
  Node* AfterFieldStep(Node* step, bool may_assign);
  bool StartsOperand() const;
  bool List(Tok close, std::vector<Node*>* list);

  // ---- nodes and names
  Node* Make(NodeKind kind);
  std::span<Node* const> Keep(const std::vector<Node*>& list);
  Node* Variable(std::string_view name, Place place);
  int Global(std::string_view name, Place place);
  int FunctionIndex(std::string_view name, Place place);
  std::string_view Qualify(std::string_view name);
  bool IsLValue(const Node* node) const;

  Lexer& lexer_;
  Arena& arena_;
  const Dialect dialect_;
  ParsedProgram& program_;
  Token token_;
  Token before_;
  Token solid_;  // the last one that was neither a newline nor the end
  Context context_;
  std::vector<std::string_view>* params_ = nullptr;
  std::map<std::string, int, std::less<>> globals_;
  std::vector<Place> global_places_;  // where each was met first
  std::map<std::string, int, std::less<>> functions_;
  std::string namespace_ = "awk";
  bool no_greater_ = false;  // `>` belongs to print
  bool print_list_ = false;  // `(a, b)` may be the list of print
  bool assignable_ = false;  // what comes next may be the target of an assignment
  bool failed_ = false;
  int depth_ = 0;
};

}  // namespace bivalve::commands::awk
