#include <gtest/gtest.h>

#include "unit/script/script_machine.h"

namespace bivalve::script {
namespace {

using testing::ScriptMachine;

TEST(Script, PrintsAnExpression) {
  ScriptMachine m;
  auto r = m.Run({"node", "-e", "console.log(1+1)"});
  EXPECT_EQ(r.out, "2\n");
  EXPECT_EQ(r.err, "");
  EXPECT_EQ(r.status.ShellStatus(), 0);
}

}  // namespace
}  // namespace bivalve::script
