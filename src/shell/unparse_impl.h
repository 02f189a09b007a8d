// The unparser's state: what has been printed, how deep, and which here-documents are still owed.
// Shared by unparse.cc (commands) and unparse_word.cc; nobody else includes it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "shell/ast.h"

namespace bivalve::shell {

class Printer {
 public:
  void PrintCommand(const Command& command);
  void PrintList(const List& list);
  void PrintFunctionBody(const Command& body);
  void MaybeFlush();

  void PrintWord(const Word& word);
  void PrintPart(const Part& part);
  void PrintParam(const Param& param);
  void PrintArith(const Arith& arith);
  void PrintAssignment(const Assignment& assignment);
  void PrintSubstitution(const CommandSub& sub);
  void PrintSubstituted(const List& body);

  std::string out;
  bool flat = false;           // one blank whatever the depth
  bool numbers_lines = false;  // commands get the lines of the text that is printed

 private:
  static constexpr int kStep = 4;

  void Indent();
  void Number(const Command& command);
  void NewLine(std::string_view text);
  void Semicolon();
  void PrintHereDocs(std::span<const Redirect* const> redirects);
  void FlushHereDocs(std::string_view before);
  void PrintRedirect(const Redirect& redirect);
  void PrintRedirects(std::span<const Redirect> redirects);
  void PrintAndOr(const AndOr& chain);
  void PrintPipeline(const Pipeline& pipeline);
  void PrintSimple(const SimpleCommand& command);
  void PrintBody(const List& body);
  void PrintGroup(const Group& group);
  void PrintIf(const If& command, size_t from);
  template <class Loop>
  void PrintFor(const Loop& loop, std::string_view keyword);
  void PrintCase(const Case& command);
  void PrintCond(const CondNode* node);
  void PrintCondTerm(const CondNode& node);
  void PrintWords(std::span<const Word> words, std::string_view between);

  size_t counted_ = 0;  // what of `out` is in lines_
  int lines_ = 1;
  int indentation_ = 0;
  int skip_indent_ = 0;      // so many indentations are left out
  int in_function_ = 0;      // groups and lists go over several lines
  int in_substitution_ = 0;  // newlines between commands are kept
  int in_connection_ = 0;    // in a list, a pipeline, &&: here-documents come later
  bool was_here_ = false;    // a here-document was printed last: it ended the line
  std::vector<const Redirect*> deferred_;
};

}  // namespace bivalve::shell
