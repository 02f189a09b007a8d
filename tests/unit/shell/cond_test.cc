#include "shell/cond.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "unit/shell/test_support.h"

namespace bivalve::shell {
namespace {

std::string Fields(std::string text) {
  std::replace(text.begin(), text.end(), '%', '\n');
  return text;
}

TEST(Cond, BinaryTestsAgreeWithBash) {
  auto lines = SplitOn(ReadData("test.tsv"), '\n');
  ASSERT_GT(lines.size(), 900u);
  for (const std::string& line : lines) {
    auto f = SplitOn(line + "\t", '\t');
    ASSERT_EQ(f.size(), 4u) << line;
    std::string left = Fields(f[0]), right = Fields(f[2]);
    CondOp op = CondOpNamed(f[1]);
    std::string said;
    if (f[1][0] == '-') {
      auto result = CompareDecimal(op, left, right);
      said = result ? (*result ? "0" : "1") : result.error().text;
    } else {
      said = CompareTexts(op, left, right) ? "0" : "1";
    }
    EXPECT_EQ(said, Fields(f[3])) << line;
  }
}

// a=([1]=x); m=([k]=v [@]=w); declare u; declare -n r=a e
TEST(Cond, VariablesThatAreSet) {
  TestHooks hooks;
  FreeMeter meter;
  Vars vars(MakeRef<NameTable>(), &hooks);
  ArithEnv env{vars, meter};
  ASSERT_TRUE(vars.AssignIndex(vars.Intern("a"), 1, "x"));
  ASSERT_TRUE(vars.MakeAssoc(vars.Declare(vars.Intern("m")), vars.Intern("m")));
  ASSERT_TRUE(vars.AssignKey(vars.Intern("m"), "k", "v"));
  vars.Declare(vars.Intern("u"));
  vars.Declare(vars.Intern("r")).attrs |= kNameref;
  ASSERT_TRUE(vars.Assign("r", "a"));
  for (const char* set : {"a[1]", "a[@]", "a[-1]", "a[0+1]", "m[k]", "r[1]"})
    EXPECT_TRUE(*IsVariableSet(set, env)) << set;
  for (const char* unset : {"a", "a[0]", "a[-9]", "m", "m[x]", "u", "nosuch", "nosuch[1]", "r"}) {
    EXPECT_FALSE(*IsVariableSet(unset, env)) << unset;
  }
  EXPECT_TRUE(IsNamerefSet("r", vars));
  EXPECT_FALSE(IsNamerefSet("a", vars));
}

}  // namespace
}  // namespace bivalve::shell
