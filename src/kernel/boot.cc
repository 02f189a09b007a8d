#include "kernel/boot.h"

#include <string>

#include "kernel/exec.h"
#include "kernel/vfs/dev_fs.h"
#include "kernel/vfs/memory_fs.h"
#include "kernel/vfs/proc_fs.h"

namespace bivalve::kernel {
namespace {

struct EtcFile {
  std::string_view path;
  std::string_view content;
};

constexpr EtcFile kEtc[] = {
    {"/etc/passwd",
     "root:x:0:0:root:/root:/bin/bash\n"
     "nobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin\n"
     "user:x:1000:1000::/home/user:/bin/bash\n"},
    {"/etc/group", "root:x:0:\nnogroup:x:65534:\nuser:x:1000:\n"},
    {"/etc/hostname", "bivalve\n"},
    {"/etc/hosts", "127.0.0.1\tlocalhost\n::1\tlocalhost\n127.0.1.1\tbivalve\n"},
    {"/etc/shells", "/bin/sh\n/bin/bash\n/usr/bin/sh\n/usr/bin/bash\n"},
    {"/etc/os-release", "PRETTY_NAME=\"Bivalve\"\nNAME=\"Bivalve\"\nID=bivalve\n"},
};

Task<int> Prepare(Process& process) {
  Machine& machine = process.machine();
  Vfs& vfs = machine.vfs;
  process.umask = 0;
  (void)co_await vfs.AddMount(process, {"/", MakeMemoryFs(machine), "root", false});
  process.cwd = vfs.Root();
  for (std::string_view dir :
       {"/etc", "/home", "/home/user", "/mnt", "/opt", "/root", "/run", "/usr", "/usr/bin", "/usr/lib",
        "/usr/local", "/usr/local/bin", "/usr/sbin", "/usr/share", "/var", "/var/log"})
    (void)co_await vfs.MakeDir(process, std::string(dir), 0755);
  for (std::string_view dir : {"/tmp", "/var/tmp"}) {
    (void)co_await vfs.MakeDir(process, std::string(dir), 01777);
  }
  (void)co_await vfs.Change(process, "/root", {.mode = 0700});
  (void)co_await vfs.Change(process, "/home/user", {.uid = Identity::kUid, .gid = Identity::kGid});
  for (std::string_view name : {"bin", "lib", "sbin"})
    (void)co_await vfs.Symlink(process, "usr/" + std::string(name), "/" + std::string(name));
  for (const EtcFile& file : kEtc)
    (void)co_await vfs.WriteFile(process, std::string(file.path), file.content, 0644);
  (void)co_await vfs.AddMount(process, {"/dev", MakeDevFs(machine), "udev", false});
  (void)co_await vfs.AddMount(process, {"/proc", MakeProcFs(machine), "proc", false});
  for (const ProgramEntry& program : machine.programs()) {
    std::string path = program.name.starts_with('/') ? "" : "/usr/bin/";
    (void)co_await vfs.WriteFile(process, path.append(program.name), ProgramFile(program.name), 0755);
  }
  (void)co_await vfs.ChangeDir(process, "/home/user");
  process.umask = 022;
  co_return 0;
}

}  // namespace

void PrepareFiles(Machine& machine) {
  machine.init().StartThread(Prepare(machine.init()));
  while (machine.Run(1e9) != RunStatus::kIdle) {
  }
}

}  // namespace bivalve::kernel
