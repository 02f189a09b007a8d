#include "shell/parser.h"

#include <gtest/gtest.h>

#include <map>
#include <string>
#include <vector>

#include "shell/unparse.h"
#include "test_support.h"

namespace bivalve::shell {
namespace {

using Kind = ParseResult::Kind;

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

// What `bash -n -c` would write.
std::string Messages(const std::string& source) {
  Parser parser(source);
  std::string out;
  for (;;) {
    ParseResult result = parser.Next({});
    for (const ParseMessage& message : result.messages) {
      out += message.warning ? "bash: line " : "bash: -c: line ";
      out += std::to_string(message.line) + (message.warning ? ": warning: " : ": ") + message.text + "\n";
    }
    if (result.kind == Kind::kEnd || (result.kind == Kind::kError && result.error != ParseError::kArray))
      break;
  }
  if (!out.empty()) out.pop_back();
  return out;
}

// The first command of the source; `keep` owns it.
const Command& First(const std::string& source, ScriptPtr* keep, const ParseOptions& options = {}) {
  Parser parser(source);
  ParseResult result = parser.Next(options);
  EXPECT_EQ(result.kind, Kind::kCommand)
      << source << (result.messages.empty() ? "" : result.messages[0].text);
  *keep = result.script;
  return *result.script->body->items[0].command;
}

TEST(Parser, SaysWhatBashSays) {
  const std::vector<std::string> sources = ReadSnippets("parser_syntax.in");
  const std::vector<std::string> answers = ReadSnippets("parser_syntax.out");
  ASSERT_GE(sources.size(), 400u);
  ASSERT_EQ(sources.size(), answers.size());
  for (size_t i = 0; i < sources.size(); ++i) EXPECT_EQ(Messages(sources[i]), answers[i]) << sources[i];
}

TEST(Parser, GivesOneLineAtATime) {
  Parser parser("echo a\n\nif x\nthen y; fi; b\n)\necho c\n", 10);
  ParseResult r = parser.Next({});
  ASSERT_EQ(r.kind, Kind::kCommand);
  EXPECT_EQ(TextOf(*r.script->body), "echo a");
  EXPECT_EQ(r.script->body->line, 10);
  EXPECT_EQ(parser.Offset(), 7u);
  r = parser.Next({});
  ASSERT_EQ(r.kind, Kind::kCommand);
  EXPECT_TRUE(r.script->body->items.empty());
  r = parser.Next({});
  ASSERT_EQ(r.kind, Kind::kCommand);
  EXPECT_EQ(r.script->body->items.size(), 2u);
  EXPECT_EQ(r.script->body->items[0].command->line, 12);
  EXPECT_EQ(r.script->body->items[0].command->end_line, 13);
  r = parser.Next({});
  ASSERT_EQ(r.kind, Kind::kError);
  EXPECT_EQ(r.messages[0].line, 14);
  r = parser.Next({});  // an interactive shell goes on
  ASSERT_EQ(r.kind, Kind::kCommand);
  EXPECT_EQ(TextOf(*r.script->body), "echo c");
  EXPECT_EQ(parser.Next({}).kind, Kind::kEnd);
  EXPECT_EQ(parser.Next({}).kind, Kind::kEnd);
}

TEST(Parser, KeepsTheScriptOfAFunctionAlive) {
  ScriptPtr keep;
  {
    std::string source = "f() { echo \"$x\"; }";
    const Command& command = First(source, &keep);
    ASSERT_EQ(command.kind, CommandKind::kFunction);
    source.assign(source.size(), 'z');
  }
  const Function& function = keep->body->items[0].command->As<Function>();
  EXPECT_EQ(FunctionText("f", *function.body), "f () \n{ \n    echo \"$x\"\n}");
}

TEST(Parser, ErrorsHaveTheKindThatDecidesWhatBashDoes) {
  const std::pair<const char*, ParseError> cases[] = {
      {"fi", ParseError::kPlain},
      {"echo \"", ParseError::kPlain},
      {"[[ a b ]]", ParseError::kConditional},
      {"echo $(fi)", ParseError::kSubstitution},
      {"cat <(fi)", ParseError::kSubstitution},
      {"a=(1 ; 2)", ParseError::kArray},
  };
  for (const auto& [source, error] : cases) {
    Parser parser(source);
    ParseResult result = parser.Next({});
    EXPECT_EQ(result.kind, Kind::kError) << source;
    EXPECT_EQ(result.error, error) << source;
    EXPECT_EQ(result.script, nullptr);
  }
}

TEST(Parser, TakesAnyBytes) {
  ScriptPtr keep;
  const Command& nul = First(std::string("ec\0ho a\0b", 9), &keep);
  EXPECT_EQ(TextOf(nul), "echo ab");
  EXPECT_EQ(TextOf(First("echo \xff\xfe '\x80'\r", &keep)), "echo \xff\xfe '\x80'\r");
}

TEST(Parser, ReadsAssignments) {
  ScriptPtr keep;
  const SimpleCommand& command =
      First("a=1 b+=$c d[i + 1]=2 e=(x [y z]=w [k]+=v) cmd f=g >o", &keep).As<SimpleCommand>();
  ASSERT_EQ(command.assignments.size(), 4u);
  EXPECT_EQ(command.assignments[0].value->text, "1");
  EXPECT_TRUE(command.assignments[0].value->plain);
  EXPECT_TRUE(command.assignments[1].append);
  EXPECT_EQ(TextOf(*command.assignments[2].index), "i + 1");
  ASSERT_EQ(command.assignments[3].elements.size(), 3u);
  EXPECT_EQ(command.assignments[3].elements[0].index, nullptr);
  EXPECT_EQ(TextOf(*command.assignments[3].elements[1].index), "y z");
  EXPECT_TRUE(command.assignments[3].elements[2].append);
  EXPECT_EQ(command.name.text, "cmd");
  ASSERT_EQ(command.words.size(), 2u);
  ASSERT_NE(command.words[1].assignment, nullptr);
  EXPECT_EQ(command.words[1].assignment->name.text, "f");
  EXPECT_FALSE(command.words[1].is_array);
  EXPECT_TRUE(command.words_may_wait);
  EXPECT_EQ(keep->names[static_cast<size_t>(command.assignments[1].name.id)], "b");
}

TEST(Parser, MarksWhatMayWait) {
  const std::pair<const char*, bool> cases[] = {
      {"x=1", false},
      {"x=$y z=${a[1]:-b}", false},
      {"((x++))", false},
      {"[[ $a == b && -n $c ]]", false},
      {"if ((x)); then y=1; else y=2; fi", false},
      {"{ x=1; y=2; }", false},
      {"x=1 && y=2 || z=3", false},
      {"case $x in a) y=1;; esac", false},
      {"f() { cat; }", false},
      {"! ((x))", false},
      {"echo", true},
      {"x=$(y)", true},
      {"x=\"a `b` c\"", true},
      {"x=${a:-$(b)}", true},
      {"x=${a@P}", true},
      {"x=$((`y`))", true},
      {"a=(1 $(b))", true},
      {"x=1 >y", true},
      {">y", true},
      {"(x=1)", true},
      {"x=1 & ", true},
      {"{ x=1 & }", true},
      {"while ((0)); do x=1; done", true},
      {"for ((;;)); do x=1; done", true},
      {"for i in a; do x=1; done", true},
      {"[[ -f x ]]", true},
      {"[[ $(a) ]]", true},
      {"((x=$(a)))", true},
      {"x=1 | y=2", true},
      {"{ x=1; } >y", true},
      {"time x=1", true},
      {"case $(x) in a) ;; esac", true},
  };
  for (const auto& [source, waits] : cases) {
    ScriptPtr keep;
    First(source, &keep);
    EXPECT_EQ(keep->body->may_wait, waits) << source;
  }
}

TEST(Parser, TellsWhatExpansionHasToDo) {
  struct Case {
    const char* word;
    bool plain, quoted, glob, brace, tilde;
  };
  const Case cases[] = {
      {"a", true, false, false, false, false},      {"'a'", false, true, false, false, false},
      {"a*", false, false, true, false, false},     {"a\\*", false, true, false, false, false},
      {"\"*\"", false, true, false, false, false},  {"{a,b}", false, false, false, true, false},
      {"{a}", true, false, false, false, false},    {"{a,$b}", false, false, false, true, false},
      {"{1..3}", false, false, false, true, false}, {"~/a", false, false, false, false, true},
      {"a~", true, false, false, false, false},     {"x=~/a:~b", false, false, false, false, true},
      {"$x", false, false, false, false, false},    {"a]", true, false, false, false, false},
      {"\\~", false, true, false, false, false},
  };
  for (const Case& c : cases) {
    ScriptPtr keep;
    const Word& word = First(std::string("echo ") + c.word, &keep).As<SimpleCommand>().words[1];
    EXPECT_EQ(word.plain, c.plain) << c.word;
    EXPECT_EQ(word.quoted, c.quoted) << c.word;
    EXPECT_EQ(word.has_glob, c.glob) << c.word;
    EXPECT_EQ(word.has_brace, c.brace) << c.word;
    EXPECT_EQ(word.has_tilde, c.tilde) << c.word;
    if (c.plain) {
      EXPECT_EQ(word.text, c.word);
    }
  }
}

TEST(Parser, ReadsParameterExpansions) {
  struct Case {
    const char* source;
    ParamOp op;
    const char *name, *operand, *operand2;
  };
  const Case cases[] = {
      {"${x:-a b}", ParamOp::kDefault, "x", "a b", nullptr},
      {"${x-}", ParamOp::kDefault, "x", nullptr, nullptr},
      {"${#}", ParamOp::kNone, "#", nullptr, nullptr},
      {"${#x}", ParamOp::kLength, "x", nullptr, nullptr},
      {"${##}", ParamOp::kLength, "#", nullptr, nullptr},
      {"${##x}", ParamOp::kRemoveShortPrefix, "#", "x", nullptr},
      {"${#-}", ParamOp::kLength, "-", nullptr, nullptr},
      {"${#-x}", ParamOp::kDefault, "#", "x", nullptr},
      {"${x/a\\/b/c/d}", ParamOp::kReplaceFirst, "x", "a\\/b", "c/d"},
      {"${x//a}", ParamOp::kReplaceAll, "x", "a", nullptr},
      {"${x/#/a}", ParamOp::kReplacePrefix, "x", "", "a"},
      {"${x:a?b:c:d}", ParamOp::kSubstring, "x", "a?b:c", "d"},
      {"${x: -1}", ParamOp::kSubstring, "x", " -1", nullptr},
      {"${x@Q}", ParamOp::kTransform, "x", nullptr, nullptr},
      {"${!x*}", ParamOp::kPrefixNames, "x", nullptr, nullptr},
      {"${!x[@]}", ParamOp::kKeys, "x", nullptr, nullptr},
      {"${!x}", ParamOp::kNone, "x", nullptr, nullptr},
      {"${!-x}", ParamOp::kDefault, "!", "x", nullptr},
      {"${12}", ParamOp::kNone, "12", nullptr, nullptr},
      {"${x^^[a-z]}", ParamOp::kUpperAll, "x", "[a-z]", nullptr},
      {"${x[$i]%%b}", ParamOp::kRemoveLongSuffix, "x", "b", nullptr},
      {"${x!y}", ParamOp::kBad, "", "x!y", nullptr},
      {"${x:}", ParamOp::kBad, "", "x:", nullptr},
      {"${}", ParamOp::kBad, "", "", nullptr},
  };
  for (const Case& c : cases) {
    ScriptPtr keep;
    const Word& word = First(std::string("echo ") + c.source, &keep).As<SimpleCommand>().words[1];
    ASSERT_EQ(word.parts.size(), 1u) << c.source;
    ASSERT_EQ(word.parts[0].kind, PartKind::kParam) << c.source;
    const Param& param = *word.parts[0].param;
    EXPECT_EQ(param.op, c.op) << c.source;
    EXPECT_EQ(param.name.text, c.name) << c.source;
    EXPECT_EQ(param.operand != nullptr, c.operand != nullptr) << c.source;
    if (param.operand && c.operand) {
      EXPECT_EQ(TextOf(*param.operand), c.operand) << c.source;
    }
    EXPECT_EQ(param.operand2 != nullptr, c.operand2 != nullptr) << c.source;
    if (param.operand2 && c.operand2) {
      EXPECT_EQ(TextOf(*param.operand2), c.operand2) << c.source;
    }
    EXPECT_EQ(TextOf(word), c.source);
  }
}

TEST(Parser, KeepsConstantArithmeticAsText) {
  ScriptPtr keep;
  const ArithCommand& constant = First("((x = y + 1))", &keep).As<ArithCommand>();
  EXPECT_EQ(constant.expression->text, "x = y + 1");
  EXPECT_EQ(constant.expression->word, nullptr);
  EXPECT_EQ(constant.expression->cache_id, 0);
  EXPECT_EQ(keep->arith_count, 1);
  const ArithCommand& expanded = First("((x = $y + \"1\"))", &keep).As<ArithCommand>();
  ASSERT_NE(expanded.expression->word, nullptr);
  EXPECT_EQ(TextOf(*expanded.expression->word), "x = $y + \"1\"");
}

TEST(Parser, ReadsHereDocuments) {
  ScriptPtr keep;
  const Command& command = First("cat <<E <<-'F G' 3<<\"\"\na $x \\\nb\nE\n\t\tc $y\n\tF G\n\n", &keep);
  ASSERT_EQ(command.redirects.size(), 3u);
  const HereDoc& first = *command.redirects[0].here;
  EXPECT_FALSE(first.quoted);
  EXPECT_EQ(TextOf(*first.body), "a $x b\n");
  EXPECT_EQ(first.body->parts[1].kind, PartKind::kParam);
  const HereDoc& second = *command.redirects[1].here;
  EXPECT_TRUE(second.quoted);
  EXPECT_EQ(second.delimiter, "F G");
  EXPECT_EQ(second.raw, "c $y\n");
  EXPECT_EQ(command.redirects[2].fd, 3);
  EXPECT_TRUE(command.redirects[2].here->body->parts.empty());
}

TEST(Parser, ParsesBackticksWhenItCan) {
  ScriptPtr keep;
  const SimpleCommand& command = First("echo `a \\`b\\``  `fi` $(<f)", &keep).As<SimpleCommand>();
  const CommandSub& good = *command.words[1].parts[0].command;
  EXPECT_EQ(good.source, "a `b`");
  ASSERT_NE(good.body, nullptr);
  EXPECT_EQ(command.words[2].parts[0].command->body, nullptr);
  EXPECT_EQ(command.words[2].parts[0].command->source, "fi");
  ASSERT_NE(command.words[3].parts[0].command->read_file, nullptr);
  EXPECT_EQ(command.words[3].parts[0].command->read_file->text, "f");
}

TEST(Parser, ExpandsAliases) {
  std::map<std::string, std::string, std::less<>> aliases = {
      {"ll", "ls -l"},           {"b", "c "},      {"x", "y"},
      {"self", "self a"},        {"ping", "pong"}, {"pong", "ping"},
      {"open", "if true; then"}, {"q", "echo 'a"}, {"none", ""},
      {"end", "echo one;"}};
  ParseOptions options;
  options.alias = [&](std::string_view name) -> const std::string* {
    auto found = aliases.find(name);
    return found == aliases.end() ? nullptr : &found->second;
  };
  const std::pair<const char*, const char*> cases[] = {
      {"ll x", "ls -l x"},
      {"b x x", "c y x"},
      {"self ll", "self a ll"},
      {"ping", "ping"},
      {"'ll'", "'ll'"},
      {"echo ll", "echo ll"},
      {"q b'", "echo 'a b'"},
      {"none ll", "ls -l"},
      {"open ll; fi", "if true; then\n    ls -l;\nfi"},
      {"x=1 ll", "x=1 ls -l"},
      {"> f ll", "ls -l > f"},
      {"end two", "echo one; two"},
      {"echo $(ll)", "echo $(ll)"},
  };
  for (const auto& [source, text] : cases) {
    Parser parser(source);
    ParseResult result = parser.Next(options);
    ASSERT_EQ(result.kind, Kind::kCommand) << source;
    EXPECT_EQ(TextOf(*result.script->body), text) << source;
  }
}

TEST(Parser, OptionsCountFromTheNextLine) {
  Parser parser("echo\necho @(a|b)\n");
  ParseOptions options;
  EXPECT_EQ(parser.Next(options).kind, Kind::kCommand);
  options.extglob = true;
  EXPECT_EQ(parser.Next(options).kind, Kind::kCommand);
  Parser without("echo @(a|b)\n");
  EXPECT_EQ(without.Next({}).kind, Kind::kError);
}

TEST(Parser, AsksForMoreLines) {
  Parser parser("");
  ParseOptions more;
  more.more = true;
  EXPECT_EQ(parser.Next(more).kind, Kind::kEnd);
  for (const char* line : {"f() {\n", "cat <<E\n", "$x\n", "E\n", "echo 'a\n", "b' \\\n", "c &&\n", "d\n"}) {
    parser.Feed(line);
    EXPECT_EQ(parser.Next(more).kind, Kind::kIncomplete) << line;
  }
  parser.Feed("}; g\n");
  ParseResult result = parser.Next(more);
  ASSERT_EQ(result.kind, Kind::kCommand);
  EXPECT_EQ(result.script->body->items.size(), 2u);
  EXPECT_EQ(parser.Line(), 10);
  parser.Feed("fi\n");
  EXPECT_EQ(parser.Next(more).kind, Kind::kError);
  parser.Feed("if\n");
  EXPECT_EQ(parser.Next(more).kind, Kind::kIncomplete);
  EXPECT_EQ(parser.Next({}).kind, Kind::kError);
}

TEST(Parser, FedLineByLineIsTheSame) {
  for (const std::string& source : ReadSnippets("parser_functions.in")) {
    Parser whole(source);
    std::string expected, got;
    for (;;) {
      ParseResult r = whole.Next({});
      if (r.kind != Kind::kCommand) break;
      expected += TextOf(*r.script->body) + "\n";
    }
    Parser fed("");
    ParseOptions options;
    options.more = true;
    size_t at = 0;
    for (;;) {
      ParseResult r = fed.Next(options);
      if (r.kind == Kind::kCommand) {
        got += TextOf(*r.script->body) + "\n";
      } else if (at < source.size()) {
        size_t end = std::min(source.find('\n', at), source.size() - 1) + 1;
        fed.Feed(source.substr(at, end - at));
        at = end;
      } else if (options.more) {
        options.more = false;
      } else {
        break;
      }
    }
    EXPECT_EQ(got, expected) << source;
  }
}

std::string Repeat(std::string_view text, int times) {
  std::string out;
  for (int i = 0; i < times; ++i) out += text;
  return out;
}

TEST(Parser, NestingHasALimit) {
  const char* openings[] = {"( ",      "{ ",     "if ",        "while ",    "$(",
                            "\"$(",    "${x:-",  "$((",        "`",         "[[ ( ",
                            "[[ ! ( ", "f() { ", "a=($(",      "<(",        "case x in a) ",
                            "${x[",    "$((a;",  "for ((i=$(", "coproc { ", "\"${x:-\""};
  for (const char* opening : openings) {
    for (const char* before : {"echo; ", "echo "}) {
      const std::string source = before + Repeat(opening, 20000);
      Parser parser(source);
      const Kind kind = parser.Next({}).kind;
      if (before[4] == ';' && opening[0] != '`') {
        EXPECT_EQ(kind, Kind::kError) << before << opening;
      }
    }
  }
  const std::string fits = Repeat("( ", 900) + ":" + Repeat(" )", 900);
  Parser deep(fits);
  EXPECT_EQ(deep.Next({}).kind, Kind::kCommand);
}

TEST(Parser, RetriesCostNoMoreThanSquareTime) {
  FreeMeter meter;
  ParseOptions options;
  options.meter = &meter;
  meter.left = 0;
  for (const std::string& source :
       {"echo " + Repeat("$((a;", 80) + Repeat("))", 80), "echo " + Repeat("${x[", 200) + Repeat("]z}", 200),
        "echo " + Repeat("${#x[", 200) + Repeat("]z}", 200), Repeat("((a;", 200) + Repeat("))", 200),
        "cat " + Repeat("<((a;", 80) + Repeat("))", 80)}) {
    Parser parser(source);
    parser.Next(options);
  }
  EXPECT_GT(meter.left, -2000000);
}

class StoppingMeter final : public Meter {
 public:
  StoppingMeter() { floor = 0, left = 100; }

 protected:
  bool Overdrawn() override { return false; }
};

TEST(Parser, StopsWhenTheMeterSaysSo) {
  StoppingMeter meter;
  ParseOptions options;
  options.meter = &meter;
  const std::string source = Repeat("echo a; ", 1000);
  Parser parser(source);
  EXPECT_EQ(parser.Next(options).kind, Kind::kStopped);
}

TEST(Parser, ReadsLoneWords) {
  ParseMessage error;
  ScriptPtr script = ParseWord("\\u@$x:\"$(a)\"", WordMode::kDoubleQuoted, {}, 1, &error);
  ASSERT_NE(script, nullptr);
  EXPECT_EQ(TextOf(*script->word), "\\u@$x:\"$(a)\"");
  EXPECT_TRUE(script->word->may_wait);
  script = ParseWord("a b'c'|$d", WordMode::kUnquoted, {}, 1, &error);
  ASSERT_NE(script, nullptr);
  ASSERT_EQ(script->word->parts.size(), 4u);
  EXPECT_EQ(script->word->parts[1].value, "c");
  script = ParseWord("x + \"$y\"", WordMode::kArith, {}, 1, &error);
  ASSERT_NE(script, nullptr);
  EXPECT_EQ(script->word->parts[1].kind, PartKind::kDoubleQuoted);
  EXPECT_EQ(ParseWord("${x", WordMode::kDoubleQuoted, {}, 3, &error), nullptr);
  EXPECT_EQ(error.text, "unexpected EOF while looking for matching `}'");
  EXPECT_EQ(error.line, 3);
}

TEST(Parser, ReadsLoneArrays) {
  ParseMessage error;
  ScriptPtr script = ParseArrayLiteral("a", "1 [x]=2 \"$y\"\n3", {}, 1, &error);
  ASSERT_NE(script, nullptr);
  EXPECT_EQ(TextOf(*script->body), "a=(1 [x]=2 \"$y\" 3)");
  EXPECT_EQ(ParseArrayLiteral("a", "1 ; 2", {}, 1, &error), nullptr);
}

}  // namespace
}  // namespace bivalve::shell
