// Compiler: from the syntax tree to Code. Cannot fail: what is wrong has been said by the parser.
#pragma once

#include <map>

#include "commands/awk/code.h"
#include "commands/awk/parser.h"

namespace bivalve::commands::awk {

class Compiler {
 public:
  Compiler(const ParsedProgram& program, Code& code) : program_(program), code_(code) {}
  void Run();

 private:
  // ---- emission
  int Emit(Op op, int a = 0, Where b = Where::kNothing, int c = 0, int d = 0);
  int Here() const { return static_cast<int>(code_.code.size()); }
  void Patch(int at) { code_.code[static_cast<size_t>(at)].a = Here(); }
  void Patch(const std::vector<int>& list) {
    for (int at : list) Patch(at);
  }
  int NumberConstant(double value);
  int TextConstant(std::string_view text);
  int RegexConstant(std::string_view text);

  // ---- sections
  int Section(RuleKind kind);
  void MainRule(const Rule& rule);
  void FunctionBody(size_t index);

  // ---- statements
  void Statement(const Node& node);
  void Statements(std::span<Node* const> list);
  void Discard(const Node& node);
  void Print(const Node& node);
  void While(const Node& node);
  void Do(const Node& node);
  void For(const Node& node);
  void ForIn(const Node& node);
  void Switch(const Node& node);
  void Delete(const Node& node);

  // ---- expressions
  void Value(const Node& node);
  void Number(const Node& node);  // only its number is wanted
  // Jumps when the condition is `sense`; appends the jumps to patch.
  void Condition(const Node& node, bool sense, std::vector<int>* jumps);
  void Logical(const Node& node);
  void Binary(const Node& node);
  void Compare(const Node& node);
  void Match(const Node& node);
  void Assign(const Node& node, bool keep);
  void Step(const Node& node, bool keep);
  void Call(const Node& node);
  void Argument(const Node& node);
  void Builtin(const Node& node);
  void RegexOperand(const Node& node);
  void Getline(const Node& node);

  // ---- places
  struct Target {
    Where where = Where::kNothing;
    int slot = 0;
  };
  // Emits what the target needs on the stack.
  Target TargetOf(const Node& node);
  Target ArrayOf(const Node& node);
  void Index(std::span<Node* const> list);
  void PushArray(const Node& node);

  struct Loop {
    std::vector<int> breaks;
    std::vector<int> continues;
    int depth = 0;  // iterators below
    bool is_switch = false;
  };
  const ParsedProgram& program_;
  Code& code_;
  Place place_;
  std::vector<Loop> loops_;
  std::map<std::string, int, std::less<>> texts_;
  std::map<std::string, int, std::less<>> regexes_;
};

}  // namespace bivalve::commands::awk
