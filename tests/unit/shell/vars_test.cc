#include "shell/vars.h"

#include <gtest/gtest.h>

#include "unit/shell/test_support.h"

namespace bivalve::shell {
namespace {

struct VarsTest : testing::Test {
  TestHooks hooks;
  Vars vars{MakeRef<NameTable>(), &hooks};

  std::string Text(const char* name) {
    const std::string* text = vars.GetText(vars.Intern(name));
    return text ? *text : "(unset)";
  }
  NameId Id(const char* name) { return vars.Intern(name); }
};

std::string Keys(const AssocArray& array) {
  std::string keys;
  array.Each([&](const std::string& key, const Scalar&) {
    if (!keys.empty()) keys += ' ';
    keys += key;
    return true;
  });
  return keys;
}

TEST(AssocArray, ListsKeysInTheOrderOfBash) {
  auto lines = SplitOn(ReadData("assoc_order.txt"), '\n');
  ASSERT_EQ(lines.size(), 4u);
  AssocArray m;
  for (int i = 0; i < 2500; i++) m.At("k" + std::to_string(i)).SetInteger(i);
  EXPECT_EQ(Keys(m), lines[0]);
  for (int i = 0; i < 2400; i++) m.Erase("k" + std::to_string(i));
  EXPECT_EQ(Keys(m), lines[1]);
  m.Clear();
  for (int i = 0; i < 100; i++) m.At("x" + std::to_string(i)).SetInteger(i);
  EXPECT_EQ(Keys(m), lines[2]);
  AssocArray n;
  for (const char* key : {"é", "ü", "a b", "ß", "zz"}) n.At(key).SetInteger(1);
  EXPECT_EQ(Keys(n), lines[3]);
}

TEST(Scalar, MakesTextOnlyWhenAsked) {
  Scalar scalar(int64_t{-42});
  EXPECT_TRUE(scalar.IsNumber());
  EXPECT_EQ(scalar.Text(), "-42");
  EXPECT_EQ(Scalar(INT64_MIN).Text(), "-9223372036854775808");
  int64_t number = 0;
  EXPECT_TRUE(Scalar(std::string("123")).Integer(&number));
  EXPECT_EQ(number, 123);
  EXPECT_FALSE(Scalar(std::string("010")).Integer(&number));
  EXPECT_FALSE(Scalar(std::string("")).Integer(&number));
  EXPECT_FALSE(Scalar(std::string("1+1")).Integer(&number));
}

TEST(IndexedArray, IsSparse) {
  IndexedArray array;
  array.At(5).SetText("five");
  array.At(INT64_MAX - 1).SetText("far");
  array.At(0).SetText("zero");
  EXPECT_EQ(array.size(), 3u);
  EXPECT_EQ(array.End(), INT64_MAX);
  EXPECT_EQ(array.Next(0), 0);
  EXPECT_EQ(array.Next(1), 5);
  EXPECT_EQ(array.Next(6), INT64_MAX - 1);
  array.Erase(INT64_MAX - 1);
  EXPECT_EQ(array.Next(6), -1);
  EXPECT_EQ(array.End(), 6);
  array.Erase(5);
  EXPECT_EQ(array.End(), 1);
  EXPECT_EQ(array.Find(5), nullptr);
}

TEST(IndexedArray, FarElementsJoinTheRow) {
  IndexedArray array;
  for (int i = 99; i >= 0; i--) array.At(i).SetInteger(i);
  EXPECT_EQ(array.size(), 100u);
  int64_t expected = 0;
  array.Each([&](int64_t index, const Scalar& value) {
    EXPECT_EQ(index, expected);
    EXPECT_EQ(value.Text(), std::to_string(expected));
    ++expected;
    return true;
  });
  EXPECT_EQ(expected, 100);
  for (int i = 0; i < 100; i++) array.Erase(i);
  EXPECT_EQ(array.size(), 0u);
  array.At(3).SetText("x");
  EXPECT_EQ(array.Next(0), 3);
}

TEST_F(VarsTest, LocalsHideAndComeBack) {
  ASSERT_TRUE(vars.Assign("x", "global"));
  vars.PushScope(ScopeKind::kFunction);
  ASSERT_TRUE(vars.DeclareLocal(Id("x")));
  EXPECT_EQ(Text("x"), "(unset)");
  ASSERT_TRUE(vars.Assign("x", "local"));
  vars.PushScope(ScopeKind::kFunction);
  ASSERT_TRUE(vars.Assign("x", "changed by callee"));
  vars.PopScope();
  EXPECT_EQ(Text("x"), "changed by callee");
  vars.Declare(Id("x"), true).scalar.SetText("global 2");
  EXPECT_EQ(Text("x"), "changed by callee");
  vars.PopScope();
  EXPECT_EQ(Text("x"), "global 2");
}

// f(){ local x=1; unset x; x=3; }; x=g; f; echo $x        3, then g
// g(){ unset x; }; f(){ local x=1; g; echo $x; }; f        g
TEST_F(VarsTest, UnsetOfLocals) {
  ASSERT_TRUE(vars.Assign("x", "g"));
  vars.PushScope(ScopeKind::kFunction);
  ASSERT_TRUE(vars.DeclareLocal(Id("x")));
  ASSERT_TRUE(vars.Assign("x", "1"));
  ASSERT_TRUE(vars.Unset(Id("x")));
  EXPECT_EQ(Text("x"), "(unset)");
  ASSERT_TRUE(vars.Assign("x", "3"));
  vars.PushScope(ScopeKind::kFunction);
  ASSERT_TRUE(vars.Unset(Id("x")));
  EXPECT_EQ(Text("x"), "g");
  vars.PopScope();
  EXPECT_EQ(Text("x"), "g");
  vars.PopScope();
  EXPECT_EQ(Text("x"), "g");
}

TEST_F(VarsTest, ForksShareUntilTheyWrite) {
  ASSERT_TRUE(vars.Assign("x", "1"));
  ASSERT_TRUE(vars.AssignArray(Id("a"), {"p", "q"}));
  Vars child = vars.Fork(&hooks);
  EXPECT_EQ(child.Bound(Id("x")), vars.Bound(Id("x")));
  ASSERT_TRUE(child.Assign("x", "2"));
  ASSERT_TRUE(child.AssignIndex(Id("a"), 1, "changed"));
  EXPECT_EQ(Text("x"), "1");
  EXPECT_EQ(*child.GetText(Id("x")), "2");
  EXPECT_EQ(vars.Get(Place{Id("a"), Place::kIndex, 1, {}})->Text(), "q");
  EXPECT_EQ(child.Get(Place{Id("a"), Place::kIndex, -1, {}})->Text(), "changed");
}

TEST_F(VarsTest, Namerefs) {
  Variable& r = vars.Declare(Id("r"));
  r.attrs |= kNameref;
  auto bad = vars.Assign("r", "1x");
  ASSERT_FALSE(bad);
  EXPECT_EQ(bad.error().text, "`1x': not a valid identifier");
  ASSERT_TRUE(vars.Assign("r", "a[1]"));
  ASSERT_TRUE(vars.Assign("r", "5"));
  EXPECT_EQ(vars.Get(Place{Id("a"), Place::kIndex, 1, {}})->Text(), "5");
  EXPECT_EQ(Text("r"), "5");
  vars.Declare(Id("p")).attrs = kNameref;
  vars.Declare(Id("q")).attrs = kNameref;
  vars.Declare(Id("p")).scalar.SetText("q");
  vars.Declare(Id("q")).scalar.SetText("p");
  EXPECT_EQ(Text("p"), "(unset)");
  ASSERT_FALSE(hooks.warnings.empty());
  EXPECT_EQ(hooks.warnings[0], "warning: p: circular name reference");
}

TEST_F(VarsTest, RefusalsSpeakAsBash) {
  ASSERT_TRUE(vars.Assign("x", "1"));
  vars.Declare(Id("x")).attrs |= kReadonly;
  EXPECT_EQ(vars.Assign("x", "2").error().text, "x: readonly variable");
  EXPECT_EQ(vars.Unset(Id("x")).error().text, "x: cannot unset: readonly variable");
  ASSERT_TRUE(vars.AssignArray(Id("a"), {"1", "2"}));
  EXPECT_EQ(vars.AssignIndex(Id("a"), -5, "1").error().text, "a[-5]: bad array subscript");
  EXPECT_EQ(vars.MakeAssoc(vars.Declare(Id("a")), Id("a")).error().text,
            "a: cannot convert indexed to associative array");
}

TEST_F(VarsTest, AttributesConvert) {
  vars.Declare(Id("u")).attrs |= kUpper;
  ASSERT_TRUE(vars.Assign("u", "abc"));
  ASSERT_TRUE(vars.Assign(Id("u"), "def", true));
  EXPECT_EQ(Text("u"), "ABCDEF");
  vars.Declare(Id("i")).attrs |= kInteger;
  ASSERT_TRUE(vars.Assign("i", "5"));
  ASSERT_TRUE(vars.Assign(Id("i"), "3", true));
  EXPECT_EQ(Text("i"), "8");
}

TEST_F(VarsTest, HooksHearOfWatchedNames) {
  vars.Watch(Id("IFS"));
  vars.DefineDynamic(Id("RANDOM"), 1);
  ASSERT_TRUE(vars.Assign("IFS", ":"));
  vars.PushScope(ScopeKind::kFunction);
  ASSERT_TRUE(vars.DeclareLocal(Id("IFS")));
  ASSERT_TRUE(vars.Assign("IFS", ","));
  vars.PopScope();
  EXPECT_EQ(hooks.changed.size(), 3u);
  EXPECT_EQ(Text("RANDOM"), "1");
  EXPECT_EQ(Text("RANDOM"), "2");
}

TEST_F(VarsTest, EnvironmentHoldsExportedScalars) {
  for (const char* name : {"B", "A"}) {
    ASSERT_TRUE(vars.Assign(name, name));
    vars.Declare(Id(name)).attrs |= kExport;
  }
  vars.Declare(Id("unset")).attrs |= kExport;
  ASSERT_TRUE(vars.Assign("private", "x"));
  auto environment = vars.Environment();
  ASSERT_EQ(environment.size(), 2u);
  EXPECT_EQ(environment[0].substr(1), environment[0][0] == 'A' ? "=A" : "=B");
}

}  // namespace
}  // namespace bivalve::shell
