#include "kernel/vfs/vfs.h"

#include <gtest/gtest.h>

#include "kernel/exec.h"
#include "unit/support/fake_host.h"

namespace bivalve::kernel {
namespace {

using testing::FakeHost;

class VfsTest : public ::testing::Test {
 protected:
  void SetUp() override { PrepareFiles(machine); }

  // Runs a call in a process of the guest's user.
  template <class T>
  Result<T> Run(Task<Result<T>> (*body)(Process&)) {
    struct Box : Payload {
      std::optional<Result<T>> result;
      Task<Result<T>> (*body)(Process&);
      Box** self;
    };
    static std::optional<Result<T>> out;
    static Task<Result<T>> (*call)(Process&);
    call = body;
    SpawnSpec spec = machine.RootSpec();
    spec.account = machine.NewAccount(Limits{});
    spec.argv = {"test"};
    spec.program = [](Process& process) -> Task<int> {
      out = co_await call(process);
      co_return 0;
    };
    EXPECT_TRUE(machine.Spawn(nullptr, std::move(spec)));
    machine.Run(1e6);
    return *std::exchange(out, std::nullopt);
  }

  FakeHost host;
  Machine machine{host, MachineOptions{.limits = {.fs_bytes = 1 << 20, .files = 500}}};
};

#define VFS process.machine().vfs

TEST_F(VfsTest, WritesAndReadsBack) {
  auto text = Run<std::string>([](Process& process) -> Task<Result<std::string>> {
    CO_TRY_VOID(co_await VFS.WriteFile(process, "a.txt", "hello"));
    CO_TRY(FileRef file, co_await VFS.Open(process, "/home/user/a.txt", OpenFlags::Append()));
    CO_TRY_VOID(co_await WriteAll(process, file, " world"));
    co_return co_await VFS.ReadFile(process, "./a.txt");
  });
  EXPECT_EQ(*text, "hello world");
}

TEST_F(VfsTest, DotDotAndLinksAreWalkedPhysically) {
  auto path = Run<std::string>([](Process& process) -> Task<Result<std::string>> {
    CO_TRY_VOID(co_await VFS.MakeDirs(process, "a/b/c"));
    CO_TRY_VOID(co_await VFS.Symlink(process, "a/b", "l"));
    CO_TRY_VOID(co_await VFS.ChangeDir(process, "l/c"));
    CO_TRY_VOID(co_await VFS.WriteFile(process, "../../f", "x"));
    co_return co_await VFS.RealPath(process, "../../../l/../f");
  });
  EXPECT_EQ(*path, "/home/user/a/f");
  auto root = Run<std::string>([](Process& process) { return VFS.RealPath(process, "/../../dev/../.."); });
  EXPECT_EQ(*root, "/");
}

TEST_F(VfsTest, ErrorsAreLinuxs) {
  auto code = [&](Task<Result<void>> (*body)(Process&)) { return Run<void>(body).error().code; };
  EXPECT_EQ(code([](Process& process) { return VFS.MakeDir(process, "/x"); }), Errno::kAcces);
  EXPECT_EQ(code([](Process& process) { return VFS.MakeDir(process, "/tmp"); }), Errno::kExist);
  EXPECT_EQ(code([](Process& process) { return VFS.MakeDir(process, "/etc/passwd/x"); }), Errno::kNotDir);
  EXPECT_EQ(code([](Process& process) { return VFS.MakeDir(process, std::string(300, 'n')); }),
            Errno::kNameTooLong);
  EXPECT_EQ(code([](Process& process) { return VFS.MakeDir(process, std::string("a\0b", 3)); }),
            Errno::kNoEnt);
  EXPECT_EQ(code([](Process& process) { return VFS.RemoveDir(process, "/dev"); }), Errno::kBusy);
  EXPECT_EQ(code([](Process& process) { return VFS.Unlink(process, "/home/user"); }), Errno::kAcces);
  EXPECT_EQ(code([](Process& process) -> Task<Result<void>> {
              CO_TRY_VOID(co_await VFS.MakeDir(process, "dir"));
              co_return co_await VFS.Unlink(process, "dir");
            }),
            Errno::kIsDir);
  EXPECT_EQ(code([](Process& process) { return VFS.Unlink(process, "nothing"); }), Errno::kNoEnt);
  EXPECT_EQ(code([](Process& process) { return VFS.Rename(process, "/etc/passwd", "p"); }), Errno::kAcces);
  EXPECT_EQ(code([](Process& process) { return VFS.Access(process, "/etc/passwd", kAccessWrite); }),
            Errno::kAcces);
  EXPECT_EQ(code([](Process& process) -> Task<Result<void>> {
              CO_TRY_VOID(co_await VFS.Symlink(process, "loop", "loop"));
              CO_TRY(Stat stat, co_await VFS.GetStat(process, "loop"));
              (void)stat;
              co_return Result<void>();
            }),
            Errno::kLoop);
  EXPECT_EQ(code([](Process& process) -> Task<Result<void>> {
              CO_TRY_VOID(co_await VFS.MakeDirs(process, "d/e"));
              co_return co_await VFS.Rename(process, "d", "d/e/f");
            }),
            Errno::kInval);
  EXPECT_EQ(code([](Process& process) -> Task<Result<void>> {
              CO_TRY_VOID(co_await VFS.WriteFile(process, "secret", "x", 0000));
              co_return co_await VFS.WriteFile(process, "secret", "y");
            }),
            Errno::kAcces);
}

TEST_F(VfsTest, AFullFilesystemLeavesTheFileAsItWas) {
  auto size = Run<int64_t>([](Process& process) -> Task<Result<int64_t>> {
    CO_TRY_VOID(co_await VFS.WriteFile(process, "big", std::string(900'000, 'b')));
    CO_TRY(FileRef file, co_await VFS.Open(process, "big", OpenFlags::Append()));
    auto full = co_await file->Write(process, std::string(200'000, 'c'));
    if (full || full.error().code != Errno::kNoSpc) co_return Fail(Errno::kInval);
    CO_TRY(Stat stat, co_await VFS.GetStat(process, "big"));
    co_return stat.size;
  });
  ASSERT_TRUE(size) << ErrnoName(size.error().code);
  EXPECT_EQ(*size, 900'000);
  EXPECT_EQ(Run<void>([](Process& process) -> Task<Result<void>> {
              for (int i = 0;; ++i) CO_TRY_VOID(co_await VFS.WriteFile(process, "f" + std::to_string(i), ""));
            })
                .error()
                .code,
            Errno::kNoSpc);
}

TEST_F(VfsTest, ClonesShareUntilWritten) {
  auto text = Run<std::string>([](Process& process) -> Task<Result<std::string>> {
    CO_TRY_VOID(co_await VFS.WriteFile(process, "one", std::string(700'000, '1')));
    CO_TRY(FileRef from, co_await VFS.Open(process, "one", OpenFlags::Read()));
    CO_TRY(FileRef to, co_await VFS.Open(process, "two", OpenFlags::WriteTruncate()));
    CO_TRY_VOID(co_await VFS.Clone(process, from, to));
    CO_TRY(FileRef patch, co_await VFS.Open(process, "two", OpenFlags{.write = true}));
    CO_TRY_VOID(co_await WriteAll(process, patch, "2"));
    CO_TRY(std::string one, co_await VFS.ReadFile(process, "one"));
    CO_TRY(std::string two, co_await VFS.ReadFile(process, "two"));
    co_return one.substr(0, 2) + two.substr(0, 2) + std::to_string(two.size());
  });
  EXPECT_EQ(*text, "1121700000");
}

TEST_F(VfsTest, HolesReadAsZeros) {
  auto text = Run<std::string>([](Process& process) -> Task<Result<std::string>> {
    CO_TRY(FileRef file, co_await VFS.Open(process, "h", OpenFlags::ReadWrite()));
    CO_TRY(int64_t at, co_await file->Seek(process, 200'000, Whence::kSet));
    (void)at;
    CO_TRY_VOID(co_await WriteAll(process, file, "x"));
    CO_TRY_VOID(co_await file->Truncate(process, 200'010));
    co_return co_await VFS.ReadFile(process, "h");
  });
  EXPECT_EQ(text->size(), 200'010u);
  EXPECT_EQ(text->find_first_not_of('\0'), 200'000u);
  EXPECT_EQ(text->substr(200'001), std::string(9, '\0'));
}

TEST_F(VfsTest, VeryDeepTreesAreTakenApartByALoop) {
  auto made = Run<void>([](Process& process) -> Task<Result<void>> {
    for (int i = 0; i < 300; ++i) {
      CO_TRY_VOID(co_await VFS.MakeDir(process, "d"));
      CO_TRY_VOID(co_await VFS.ChangeDir(process, "d"));
    }
    co_return Result<void>();
  });
  EXPECT_TRUE(made);
}

TEST_F(VfsTest, MountsCoverAndUncover) {
  auto text = Run<std::string>([](Process& process) -> Task<Result<std::string>> {
    Machine& machine = process.machine();
    CO_TRY(std::string self, co_await VFS.ReadLink(process, "/proc/self"));
    CO_TRY(std::string status, co_await VFS.ReadFile(process, "/proc/" + self + "/comm"));
    CO_TRY(std::string up, co_await VFS.RealPath(process, "/proc/self/.."));
    (void)machine;
    co_return status + up;
  });
  EXPECT_EQ(*text, "test\n/proc");
}

TEST_F(VfsTest, DevicesBehave) {
  auto code = Run<void>([](Process& process) { return VFS.WriteFile(process, "/dev/full", "x"); });
  EXPECT_EQ(code.error().code, Errno::kNoSpc);
  auto text = Run<std::string>([](Process& process) -> Task<Result<std::string>> {
    CO_TRY_VOID(co_await VFS.WriteFile(process, "/dev/null", "kept?"));
    co_return co_await VFS.ReadFile(process, "/dev/null");
  });
  EXPECT_EQ(*text, "");
}

}  // namespace
}  // namespace bivalve::kernel
