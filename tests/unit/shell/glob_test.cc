#include "shell/glob.h"

#include <gtest/gtest.h>

#include "kernel/exec.h"
#include "kernel/vfs/vfs.h"
#include "unit/shell/test_support.h"
#include "unit/support/fake_host.h"

namespace bivalve::shell {
namespace {

using kernel::Process;
using kernel::Task;

struct GlobRun {
  std::vector<std::pair<GlobOptions, std::string>> cases;
  std::vector<std::string> results;
};
GlobRun* running;

// The tree of record.sh.
Task<Result<void>> MakeTree(Process& process) {
  auto& vfs = process.machine().vfs;
  for (const char* dir : {"g/a/b/c", "g/a/.h", "g/d", "g/e/.git"}) {
    CO_TRY_VOID(co_await vfs.MakeDirs(process, dir));
  }
  CO_TRY_VOID(co_await vfs.ChangeDir(process, "g"));
  for (const char* file : {"a/x.c", "a/y.c", "a/b/z.c", "a/b/c/w.c", "a/.h/hid.c", ".dot", "d/1", "d/sp ace",
                           "st*r", "f1", "f2", "F3", "é", "e/.git/conf", "[x]"}) {
    CO_TRY_VOID(co_await vfs.WriteFile(process, file, ""));
  }
  CO_TRY_VOID(co_await vfs.Symlink(process, "a", "la"));
  co_return co_await vfs.Symlink(process, "nowhere", "broken");
}

Task<int> RunCases(Process& process) {
  EXPECT_TRUE(co_await MakeTree(process));
  for (auto& [options, pattern] : running->cases) {
    Field field;
    field.text = pattern;
    field.active = {{0, static_cast<uint32_t>(pattern.size())}};
    field.may_glob = pattern.find_first_of("*?[(") != std::string::npos;
    std::string text;
    if (!NeedsGlob(field, true)) {
      text = pattern + "|";
    } else {
      auto names = co_await GlobField(process, field, options);
      if (names) {
        for (const std::string& name : *names) text += name + "|";
        if (names->empty()) text = "|";  // printf without arguments
      } else {
        text = names.error().text;
      }
    }
    running->results.push_back(std::move(text));
  }
  co_return 0;
}

TEST(Glob, AgreesWithBash) {
  GlobRun run;
  running = &run;
  std::vector<std::string> expected, shown;
  for (const std::string& line : SplitOn(ReadData("glob.tsv"), '\n')) {
    auto f = SplitOn(line, '\t');
    ASSERT_EQ(f.size(), 3u) << line;
    GlobOptions options;
    options.extglob = true;
    for (const std::string& word : SplitOn(f[0], ' ')) {
      if (word == "globstar") options.globstar = true;
      if (word == "dotglob") options.dotglob = true;
      if (word == "nocaseglob") options.nocaseglob = true;
      if (word == "nullglob") options.nullglob = true;
      if (word == "failglob") options.failglob = true;
      if (word == "no-globskipdots") options.globskipdots = false;
      if (word.starts_with("GLOBIGNORE=")) options.ignore = word.substr(11);
    }
    run.cases.emplace_back(options, f[1]);
    expected.push_back(f[2]);
    shown.push_back(line);
  }
  ASSERT_GT(expected.size(), 90u);

  testing::FakeHost host;
  kernel::Machine machine{host, kernel::MachineOptions{}};
  kernel::PrepareFiles(machine);
  kernel::SpawnSpec spec = machine.RootSpec();
  spec.account = machine.NewAccount(kernel::Limits{});
  spec.argv = {"test"};
  spec.program = RunCases;
  ASSERT_TRUE(machine.Spawn(nullptr, std::move(spec)));
  machine.Run(1e6);
  ASSERT_EQ(run.results.size(), expected.size());
  for (size_t i = 0; i < expected.size(); ++i) EXPECT_EQ(run.results[i], expected[i]) << shown[i];
}

}  // namespace
}  // namespace bivalve::shell
