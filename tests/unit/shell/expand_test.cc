#include "shell/expand.h"

#include <gtest/gtest.h>

#include "shell/arith.h"
#include "shell/brace.h"
#include "shell/parser.h"
#include "shell/unparse.h"
#include "unit/shell/test_support.h"

namespace bivalve::shell {
namespace {

// As much of a shell as the lines of expand_cases.txt need: assignments, `p`, `set`, `unset`,
// `declare`, `readonly`. It prints what the recorder's bash prints.
class SmallShell : VarHooks, ExpandHost {
 public:
  std::string Run(const std::string& line) {
    Parser parser(line);
    ParseOptions options;
    options.extglob = true;
    ParseResult parsed = parser.Next(options);
    EXPECT_EQ(parsed.kind, ParseResult::Kind::kCommand) << line;
    ScriptLinks links(*parsed.script, vars_.name_table());
    links_ = &links;
    EXPECT_TRUE(vars_.Assign("HOME", "/home/user"));
    for (const List::Item& item : parsed.script->body->items) {
      if (!Simple(item.command->As<SimpleCommand>())) break;
    }
    return out_;
  }

  // The texts of the substitutions of the last command, in the order in which they are run, and the
  // arguments; each gives its own text in <>.
  std::string Substitutions(const std::string& line) {
    Parser parser(line);
    ParseResult parsed = parser.Next({});
    ScriptLinks links(*parsed.script, vars_.name_table());
    links_ = &links;
    const auto& items = parsed.script->body->items;
    for (const List::Item& item : items.first(items.size() - 1)) Simple(item.command->As<SimpleCommand>());
    std::string asked, arguments;
    for (const Word& word : items.back().command->As<SimpleCommand>().words.subspan(1)) {
      expander_.Begin(word, links, FieldMode::kFields);
      while (expander_.Run() == ExpandStep::kCommand) {
        std::string text = TextOf(*expander_.pending_command().body->items[0].command);
        asked += text + " ";
        expander_.Supply("<" + text + ">");
      }
      for (Field& field : expander_.TakeFields()) arguments += " " + field.text;
    }
    return asked + ":" + arguments;
  }

 private:
  bool Say(const ShellError& error) {
    out_ += "    " + error.text + "\n";
    return false;
  }

  bool Simple(const SimpleCommand& command) {
    for (const Assignment& assignment : command.assignments) {
      if (!Assign(assignment, 0)) return false;
    }
    if (command.words.empty()) return true;
    std::vector<std::string> arguments;
    std::string_view name = command.words[0].text;
    bool declares = name == "declare" || name == "readonly";
    Attrs attrs = name == "readonly" ? static_cast<Attrs>(kReadonly) : 0;
    for (const Word& word : command.words) {
      if (declares && word.assignment) {
        if (!Assign(*word.assignment, attrs)) return false;
        continue;
      }
      if (declares && word.text[0] == '-') {
        for (char letter : word.text.substr(1)) {
          attrs |= letter == 'a'   ? kArray
                   : letter == 'A' ? kAssoc
                   : letter == 'i' ? kInteger
                   : letter == 'r' ? kReadonly
                   : letter == 'n' ? kNameref
                   : letter == 'u' ? kUpper
                                   : 0;
        }
        continue;
      }
      BraceResult braces;
      braces.words.push_back(&word);
      if (word.has_brace) EXPECT_TRUE(ExpandBraces(word, true, arena_, meter_, &braces));
      for (std::string& text : braces.texts) arguments.push_back(std::move(text));
      for (const Word* one : braces.words) {
        expander_.Begin(*one, *links_, FieldMode::kFields);
        if (expander_.Run() != ExpandStep::kDone) return Say(expander_.error());
        for (Field& field : expander_.TakeFields()) arguments.push_back(field.text);
      }
    }
    if (name == "p") Print(arguments);
    if (name == "set") {
      if (arguments[1] == "-u")
        context_.options.nounset = true;
      else
        positional_.assign(arguments.begin() + 2, arguments.end());
    }
    if (name == "unset") EXPECT_TRUE(vars_.Unset(vars_.Intern(arguments[1])));
    if (declares && arguments.size() > 1) Declare(vars_.Intern(arguments[1]), attrs);
    return true;
  }

  void Declare(NameId id, Attrs attrs) {
    Variable& variable = vars_.Declare(id);
    if (attrs & kArray) EXPECT_TRUE(vars_.MakeArray(variable, id));
    if (attrs & kAssoc) EXPECT_TRUE(vars_.MakeAssoc(variable, id));
    variable.attrs |= attrs;
  }

  bool Assign(const Assignment& assignment, Attrs attrs) {
    NameId id = links_->Id(assignment.name);
    if (attrs) Declare(id, attrs & ~kReadonly);
    Status done;
    if (assignment.is_array) {
      int64_t next = 0;
      EXPECT_TRUE(vars_.BeginCompound(id, assignment.append));
      for (const ArrayElement& element : assignment.elements) {
        if (element.index) {
          auto place = expander_.ElementPlace(id, *element.index, *links_);
          auto text = element.value
                          ? expander_.Text(*element.value, *links_, FieldMode::kText, {.assignment = true})
                          : "";
          if (!place || !text) return Say(place ? text.error() : place.error());
          next = place->index;
          done = vars_.Assign(*place, *text);
          ++next;
          continue;
        }
        expander_.Begin(*element.value, *links_, FieldMode::kFields);
        if (expander_.Run() != ExpandStep::kDone) return Say(expander_.error());
        for (Field& field : expander_.TakeFields()) done = vars_.PutIndex(id, next++, field.text, false);
      }
    } else {
      auto text = assignment.value
                      ? expander_.Text(*assignment.value, *links_, FieldMode::kText, {.assignment = true})
                      : "";
      if (!text) return Say(text.error());
      if (assignment.index) {
        auto place = expander_.ElementPlace(id, *assignment.index, *links_);
        if (!place) return Say(place.error());
        done = vars_.Assign(*place, *text, assignment.append);
      } else {
        done = vars_.Assign(id, *text, assignment.append);
      }
    }
    if (!done) return Say(done.error());
    if (attrs & kReadonly) vars_.Declare(id).attrs |= kReadonly;
    return true;
  }

  void Print(const std::vector<std::string>& arguments) {
    std::string line;
    for (size_t i = 1; i < arguments.size(); ++i) line += "[" + arguments[i] + "]";
    line += " " + ToText(static_cast<int64_t>(arguments.size()) - 1);
    out_ += "    ";
    for (char c : line) {
      out_ += c;
      if (c == '\n') out_ += "    ";
    }
    out_ += "\n";
  }

  void ReadDynamic(NameId, Variable&) override {}
  void Changed(NameId, const Variable*) override {}
  bool Warn(std::string_view text) override {
    out_ += "    " + std::string(text) + "\n";
    return true;
  }
  Outcome<int64_t> EvalInteger(std::string_view text) override { return EvalArith(text, {vars_, meter_}); }
  Outcome<std::string> ExpandSubscript(std::string_view text, bool) override { return std::string(text); }
  const std::vector<std::string>& Positional() override { return positional_; }
  std::optional<std::string> Special(char name) override {
    if (name == '0') return "bash";
    return std::nullopt;
  }
  std::optional<std::string> HomeOf(std::string_view) override { return std::nullopt; }
  std::optional<std::string> DirectoryStack(std::string_view) override { return std::nullopt; }

  FreeMeter meter_;
  Arena arena_;
  Vars vars_{MakeRef<NameTable>(), this};
  ExpandContext context_{vars_, meter_, *this, {.extglob = true}};
  Expander expander_{context_};
  ScriptLinks* links_ = nullptr;
  std::vector<std::string> positional_;
  std::string out_;
};

TEST(Expand, AgreesWithBash) {
  auto lines = SplitOn(ReadData("expand.txt"), '\n');
  size_t cases = 0;
  for (size_t i = 0; i < lines.size();) {
    std::string script = lines[i++], expected;
    while (i < lines.size() && lines[i].starts_with("    ")) expected += lines[i++] + "\n";
    EXPECT_EQ(SmallShell().Run(script), expected) << script;
    ++cases;
  }
  EXPECT_GT(cases, 80u);
}

// x=${u:-$(a)}$(b)${y:+$(c)}: each substitution is asked for when its turn has come, or not at all.
TEST(Expand, AsksForSubstitutionsInOrder) {
  EXPECT_EQ(SmallShell().Substitutions("u=1; p ${u:-$(a)}$(b)${y:+$(c)} ${z:=$(d)}$z $((i++))$(e)$i"),
            "b d e : 1<b> <d><d> 0<e>1");
}

TEST(Brace, IsLimitedAndMetered) {
  FreeMeter meter;
  Arena arena;
  auto count = [&](const std::string& line, size_t limit) {
    Parser parser(line);
    ParseResult parsed = parser.Next({});
    const Word& word = parsed.script->body->items[0].command->As<SimpleCommand>().words[1];
    BraceResult result;
    EXPECT_TRUE(ExpandBraces(word, false, arena, meter, &result, limit));
    return result.texts.size() + result.words.size();
  };
  EXPECT_EQ(count("p {1..100000}", 1'000'000), 100000u);
  EXPECT_EQ(count("p {1..100000}", 1000), 1u);
  EXPECT_EQ(count("p {1..9223372036854775807}", 1000), 1u);
  EXPECT_EQ(count("p {1..100}{1..100}{1..100}{1..100}", 10000), 1u);
  EXPECT_EQ(count("p " + std::string(50000, '{'), 1000), 1u);
  EXPECT_EQ(count("p " + std::string(5000, '{') + "a,b" + std::string(5000, '}'), 1000), 2u);
}

}  // namespace
}  // namespace bivalve::shell
