#include "shell/arith.h"

#include <gtest/gtest.h>

#include "unit/shell/test_support.h"

namespace bivalve::shell {
namespace {

struct ArithHooks : TestHooks {
  Outcome<int64_t> EvalInteger(std::string_view text) override { return EvalArith(text, {*vars, meter}); }
  Vars* vars = nullptr;
  FreeMeter meter;
};

struct Bench {
  ArithHooks hooks;
  Vars vars{MakeRef<NameTable>(), &hooks};

  Bench() { hooks.vars = &vars; }
  NameId Id(const char* name) { return vars.Intern(name); }
  void Set(const char* name, const char* value) { EXPECT_TRUE(vars.Assign(name, value)); }
  NameId MakeAssoc(const char* name) {
    EXPECT_TRUE(vars.MakeAssoc(vars.Declare(Id(name)), Id(name)));
    return Id(name);
  }
  // The value or the message, after the warnings that came before it.
  std::string Eval(std::string_view text, bool nounset = false) {
    auto value = EvalArith(text, {vars, hooks.meter, nounset});
    std::string result;
    for (const std::string& warning : hooks.warnings) result += warning + "|";
    hooks.warnings.clear();
    return result + (value ? ToText(*value) : value.error().text);
  }
};

// Each line runs with the variables that record.sh gives it.
TEST(Arith, AgreesWithBash) {
  auto lines = SplitOn(ReadData("arith.tsv"), '\n');
  ASSERT_GT(lines.size(), 250u);
  for (const std::string& line : lines) {
    size_t tab = line.find('\t');
    Bench run;
    for (auto [name, value] : std::initializer_list<std::pair<const char*, const char*>>{{"x", "7"},
                                                                                         {"s", "hello"},
                                                                                         {"z", "0"},
                                                                                         {"neg", "-5"},
                                                                                         {"rec", "rec2"},
                                                                                         {"rec2", "3+4"},
                                                                                         {"oct", "010"},
                                                                                         {"bad", "08"},
                                                                                         {"loop", "loop"},
                                                                                         {"expr1", "1 +"},
                                                                                         {"expr2", "2/0"},
                                                                                         {"expr3", "y=5"},
                                                                                         {"blank", " 5 "},
                                                                                         {"hex", "0x1F"},
                                                                                         {"u8", "é"},
                                                                                         {"ro", "1"}}) {
      run.Set(name, value);
    }
    ASSERT_TRUE(run.vars.AssignArray(run.Id("arr"), {"1", "2", "3"}));
    ASSERT_TRUE(run.vars.AssignKey(run.MakeAssoc("m"), "foo", "4"));
    run.vars.Declare(run.Id("ref")).attrs |= kNameref;
    run.Set("ref", "x");
    run.vars.Declare(run.Id("ro")).attrs |= kReadonly;
    // The text between `$((` and `))` has a blank on either side.
    EXPECT_EQ(run.Eval(" " + line.substr(0, tab) + " "), line.substr(tab + 1)) << line.substr(0, tab);
  }
}

TEST(Arith, UnsetVariablesUnderNounset) {
  Bench run;
  EXPECT_EQ(run.Eval("nosuch", true), "nosuch: unbound variable");
  EXPECT_EQ(run.Eval("nosuch+=1", true), "nosuch: unbound variable");
  EXPECT_EQ(run.Eval("nosuch=1", true), "1");
  EXPECT_EQ(run.Eval("0 && other", true), "0");
  ASSERT_TRUE(run.vars.AssignArray(run.Id("a"), {"1"}));
  EXPECT_EQ(run.Eval("a[9]", true), "0");
  run.MakeAssoc("m");
  EXPECT_EQ(run.Eval("m[q]", true), "m: unbound variable");
}

TEST(Arith, TextRunsUpToItsError) {
  Bench run;
  EXPECT_EQ(run.Eval("x=5, 1+"), "x=5, 1+: syntax error: operand expected (error token is \"+\")");
  EXPECT_EQ(run.Eval("x"), "5");
  EXPECT_EQ(run.Eval("y=1 08"), "y=1 08: value too great for base (error token is \"08\")");
  EXPECT_EQ(run.Eval("y"), "0");
  EXPECT_EQ(run.Eval("\t1\n+\n2 "), "3");
}

TEST(Arith, SubscriptsAreEvaluatedWhenBashDoes) {
  Bench run;
  EXPECT_EQ(run.Eval("i=1,a[i]=i++"), "1");
  EXPECT_EQ(run.Eval("a[2]"), "1");
  EXPECT_EQ(run.Eval("i=1,b[1]=6,b[2]=7,b[i++]+=i"), "8");
  EXPECT_EQ(run.Eval("b[1]"), "8");
}

TEST(Arith, DepthIsLimited) {
  Bench run;
  std::string deep = std::string(100000, '(') + "1";
  EXPECT_NE(run.Eval(deep).find("expression recursion level exceeded"), std::string::npos);
  std::string powers = "1";
  for (int i = 0; i < 100000; i++) powers += "**1";
  EXPECT_NE(run.Eval(powers).find("expression recursion level exceeded"), std::string::npos);
  std::string choices;
  for (int i = 0; i < 100000; i++) choices += "1?1:";
  EXPECT_NE(run.Eval(choices).find("expression recursion level exceeded"), std::string::npos);
  EXPECT_EQ(run.Eval(std::string(100000, '-') + "1"), "1");
  EXPECT_EQ(run.Eval(std::string(100000, '!') + "1"), "1");
  // A chain of variables, each the value of the one before.
  for (int i = 0; i < 1000; i++) {
    run.Set(("v" + std::to_string(i)).c_str(), ("v" + std::to_string(i + 1) + "+1").c_str());
  }
  EXPECT_EQ(run.Eval("v0"), "1000");
}

}  // namespace
}  // namespace bivalve::shell
