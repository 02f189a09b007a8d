#include "shell/unparse.h"

#include <gtest/gtest.h>

#include "shell/parser.h"
#include "test_support.h"

namespace bivalve::shell {
namespace {

std::vector<std::string> ReadSnippets(const std::string& name) {
  std::string text = ReadData(name);
  if (text.ends_with('\n')) text.pop_back();
  std::vector<std::string> snippets;
  size_t start = 0;
  for (size_t at; (at = text.find("\n%%\n", start)) != std::string::npos; start = at + 4) {
    snippets.push_back(text.substr(start, at - start));
  }
  snippets.push_back(text.substr(start));
  return snippets;
}

// The text of the function f that the source defines last.
std::string Declared(const std::string& source) {
  Parser parser(source);
  std::string text;
  for (;;) {
    ParseResult result = parser.Next({});
    if (result.kind == ParseResult::Kind::kError) return "error: " + result.messages[0].text;
    if (result.kind != ParseResult::Kind::kCommand) return text;
    for (const List::Item& item : result.script->body->items) {
      if (item.command->kind != CommandKind::kFunction) continue;
      const Function& function = item.command->As<Function>();
      if (function.name.text == "f") text = FunctionText("f", *function.body);
    }
  }
}

TEST(Unparse, PrintsFunctionsAsBash) {
  const std::vector<std::string> sources = ReadSnippets("parser_functions.in");
  const std::vector<std::string> answers = ReadSnippets("parser_functions.out");
  ASSERT_GE(sources.size(), 200u);
  ASSERT_EQ(sources.size(), answers.size());
  for (size_t i = 0; i < sources.size(); ++i) EXPECT_EQ(Declared(sources[i]), answers[i]) << sources[i];
}

// What was printed, read again and printed again, is the same (except that bash adds empty lines
// after here-documents and repeats the name COPROC).
TEST(Unparse, IsAFixedPoint) {
  for (const std::string& text : ReadSnippets("parser_functions.out")) {
    if (text.find("<<") != text.npos || text.find("coproc") != text.npos) continue;
    const std::string again = Declared(text);
    EXPECT_EQ(again, text);
  }
}

TEST(Unparse, PrintsOneLiners) {
  Parser parser("a & b; c && d | e >f; { g; h; }; ( i ); [[ j ]]");
  EXPECT_EQ(TextOf(*parser.Next({}).script->body), "a & b; c && d | e > f; { g; h; }; ( i ); [[ -n j ]]");
}

TEST(Unparse, NamesThatAreReservedWords) {
  Parser parser("function if { a; }");
  const ScriptPtr script = parser.Next({}).script;
  EXPECT_EQ(FunctionText("if", *script->body->items[0].command->As<Function>().body),
            "function if () \n{ \n    a\n}");
}

TEST(Unparse, GivesBackTheTextOfSubstitutions) {
  Parser parser("x=$(  a ;b) y=`c  \\`d\\``");
  const ScriptPtr script = parser.Next({}).script;
  const SimpleCommand& command = script->body->items[0].command->As<SimpleCommand>();
  EXPECT_EQ(SubstitutionText(*command.assignments[0].value->parts[0].command), "a; b");
  EXPECT_EQ(SubstitutionText(*command.assignments[1].value->parts[0].command), "c  `d`");
}

}  // namespace
}  // namespace bivalve::shell
