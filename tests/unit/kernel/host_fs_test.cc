#include "kernel/vfs/host_fs.h"

#include <gtest/gtest.h>

#include "kernel/vfs/overlay_fs.h"
#include "unit/support/fake_disk.h"
#include "unit/support/fake_host.h"

namespace bivalve::kernel {
namespace {

using testing::FakeDisk;
using testing::FakeHost;
using testing::StringFile;

// The same tests with a host that answers at once and one that answers later.
class HostFsTest : public ::testing::TestWithParam<bool> {
 protected:
  void SetUp() override {
    if (GetParam()) host.answer_at_once = [this](const HostRequest& r) { return disk.Answer(r); };
    PrepareFiles(machine);
    disk.nodes["dir"] = {"dir", "", 0755};
    disk.nodes["dir/a.txt"] = {"file", "alpha\n"};
    disk.nodes["out"] = {"link", "/etc/hostname"};
    disk.nodes["up"] = {"link", "../../../etc/hostname"};
  }

  // Runs `body` in a process of its own and returns what it said.
  std::string Run(Program body) {
    auto output = MakeRef<StringFile>();
    SpawnSpec spec = machine.RootSpec();
    spec.account = machine.NewAccount(Limits{});
    spec.argv = {"test"};
    spec.program = body;
    (void)spec.fds.Set(1, output, 10);
    EXPECT_TRUE(machine.Spawn(nullptr, std::move(spec)));
    for (int i = 0; i < 100'000; ++i) {
      machine.Run(1e6);
      if (host.requests.empty()) break;
      auto requests = std::exchange(host.requests, {});
      for (auto& [token, request] : requests) machine.Complete(token, disk.Answer(request));
    }
    EXPECT_EQ(machine.processes().size(), 1u);
    return output->text;
  }

  FakeHost host;
  FakeDisk disk;
  Machine machine{host, MachineOptions{}};
};

#define VFS process.machine().vfs

Task<void> Say(Process& process, std::string label, Result<std::string> result) {
  co_await WriteFd(process, 1,
                   label + "=" + (result ? *result : std::string(ErrnoName(result.error().code))) + ";");
}
Task<void> SayVoid(Process& process, std::string label, Result<void> result) {
  co_await Say(process, label,
               result ? Result<std::string>("ok") : Result<std::string>(std::unexpected(result.error())));
}
Task<Result<void>> MountHost(Process& process) {
  uint32_t uid = std::exchange(process.uid, 0);
  auto result = co_await VFS.AddMount(process, {"/mnt/h", MakeHostFs(process.machine(), "m"), "here", false});
  process.uid = uid;
  co_return result;
}
Task<Result<FilesystemRef>> MountOverlay(Process& process) {
  uint32_t uid = std::exchange(process.uid, 0);
  FilesystemRef overlay = MakeOverlayFs(process.machine(), MakeHostFs(process.machine(), "m"));
  auto result = co_await VFS.AddMount(process, {"/mnt/o", overlay, "here", false});
  process.uid = uid;
  if (!result) co_return std::unexpected(result.error());
  co_return overlay;
}

TEST_P(HostFsTest, ReadsWritesAndStaysBelowItsRoot) {
  std::string said = Run([](Process& process) -> Task<int> {
    co_await SayVoid(process, "mount", co_await MountHost(process));
    co_await Say(process, "read", co_await VFS.ReadFile(process, "/mnt/h/dir/a.txt"));
    co_await Say(process, "link", co_await VFS.ReadFile(process, "/mnt/h/out"));
    co_await Say(process, "up", co_await VFS.ReadFile(process, "/mnt/h/up"));
    co_await Say(process, "dotdot", co_await VFS.RealPath(process, "/mnt/h/dir/../../.."));
    co_await SayVoid(process, "write", co_await VFS.WriteFile(process, "/mnt/h/dir/b", "beta"));
    co_await SayVoid(process, "trunc", co_await VFS.WriteFile(process, "/mnt/h/dir/a.txt", "x"));
    co_await SayVoid(process, "mkdir", co_await VFS.MakeDir(process, "/mnt/h/new"));
    co_await SayVoid(process, "mv", co_await VFS.Rename(process, "/mnt/h/dir/b", "/mnt/h/new/b"));
    co_await SayVoid(process, "out of it", co_await VFS.Rename(process, "/mnt/h/new/b", "/tmp/b"));
    co_await SayVoid(process, "rm", co_await VFS.Unlink(process, "/mnt/h/up"));
    co_await SayVoid(process, "none", co_await VFS.Unlink(process, "/mnt/h/none"));
    co_return 0;
  });
  EXPECT_EQ(said,
            "mount=ok;read=alpha\n;link=bivalve\n;up=bivalve\n;dotdot=/;write=ok;trunc=ok;mkdir=ok;mv=ok;"
            "out of it=EXDEV;rm=ok;none=ENOENT;");
  EXPECT_EQ(disk.nodes["dir/a.txt"].content, "x");
  EXPECT_EQ(disk.nodes["new/b"].content, "beta");
  EXPECT_FALSE(disk.nodes.contains("up"));
  EXPECT_TRUE(disk.handles.empty());
}

TEST_P(HostFsTest, ALostHandleIsOpenedAgain) {
  std::string said = Run([](Process& process) -> Task<int> {
    co_await SayVoid(process, "mount", co_await MountHost(process));
    auto file = co_await VFS.Open(process, "/mnt/h/dir/a.txt", OpenFlags::Read());
    char two[2];
    auto first = co_await (*file)->Read(process, two);
    co_await Say(process, "first", std::string(two, first.value_or(0)));
    (void)co_await process.machine().CallHost(process, {"fs", "close", R"({"mount":"m","handle":1})"});
    auto second = co_await (*file)->Read(process, two);
    co_await Say(process, "second", std::string(two, second.value_or(0)));
    co_return 0;
  });
  EXPECT_EQ(said, "mount=ok;first=al;second=ph;");
}

TEST_P(HostFsTest, OverlayKeepsEverythingAbove) {
  auto before = disk.nodes;
  std::string said = Run([](Process& process) -> Task<int> {
    auto overlay = co_await MountOverlay(process);
    co_await SayVoid(
        process, "append", co_await [](Process& process) -> Task<Result<void>> {
          CO_TRY(FileRef file, co_await VFS.Open(process, "/mnt/o/dir/a.txt", OpenFlags::Append()));
          co_return co_await WriteAll(process, file, "more\n");
        }(process));
    co_await Say(process, "read", co_await VFS.ReadFile(process, "/mnt/o/dir/a.txt"));
    co_await SayVoid(process, "new", co_await VFS.WriteFile(process, "/mnt/o/dir/sub", "1"));
    co_await SayVoid(process, "rm", co_await VFS.Unlink(process, "/mnt/o/out"));
    co_await SayVoid(process, "rm again", co_await VFS.Unlink(process, "/mnt/o/out"));
    co_await SayVoid(process, "mv", co_await VFS.Rename(process, "/mnt/o/dir", "/mnt/o/moved"));
    co_await Say(process, "moved", co_await VFS.ReadFile(process, "/mnt/o/moved/a.txt"));
    co_await Say(process, "gone", co_await VFS.ReadFile(process, "/mnt/o/dir/a.txt"));
    co_await SayVoid(process, "not empty", co_await VFS.RemoveDir(process, "/mnt/o/moved"));
    co_await SayVoid(process, "mkdir", co_await VFS.MakeDir(process, "/mnt/o/dir"));
    std::string names;
    if (auto entries = co_await VFS.ReadDir(process, "/mnt/o"))
      for (auto& entry : *entries) names += entry.name + " ";
    co_await Say(process, "ls", names);
    std::string listed;
    if (auto changes = co_await ListOverlayChanges(process, *overlay))
      for (auto& change : *changes) listed += "AMR@"[static_cast<int>(change.kind)] + change.path + " ";
    co_await Say(process, "changes", listed);
    co_return 0;
  });
  EXPECT_EQ(said,
            "append=ok;read=alpha\nmore\n;new=ok;rm=ok;rm again=ENOENT;mv=ok;moved=alpha\nmore\n;gone=ENOENT;"
            "not empty=ENOTEMPTY;mkdir=ok;ls=dir moved up ;"
            "changes=Rout Adir Amoved Amoved/a.txt Amoved/sub ;");
  EXPECT_EQ(disk.nodes.size(), before.size());
  EXPECT_EQ(disk.nodes["dir/a.txt"].content, "alpha\n");
}

INSTANTIATE_TEST_SUITE_P(AtOnceAndLater, HostFsTest, ::testing::Bool());

}  // namespace
}  // namespace bivalve::kernel
