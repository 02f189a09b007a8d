#include "kernel/boot.h"

#include <string>

#include "kernel/exec.h"
#include "kernel/vfs/dev_fs.h"
#include "kernel/vfs/memory_fs.h"
#include "kernel/vfs/proc_fs.h"

namespace bivalve::kernel {
namespace {

struct EtcFile {  // of /etc
  std::string_view name;
  std::string_view content;
};

constexpr EtcFile kEtc[] = {
    {"passwd",
     "root:x:0:0:root:/root:/bin/bash\n"
     "nobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin\n"
     "user:x:1000:1000::/home/user:/bin/bash\n"},
    {"group", "root:x:0:\nnogroup:x:65534:\nuser:x:1000:\n"},
    {"hostname", "bivalve\n"},
    {"hosts", "127.0.0.1\tlocalhost\n::1\tlocalhost\n127.0.1.1\tbivalve\n"},
    {"shells", "/bin/sh\n/bin/bash\n/usr/bin/sh\n/usr/bin/bash\n"},
    {"os-release", "PRETTY_NAME=\"Bivalve\"\nNAME=\"Bivalve\"\nID=bivalve\n"},
};

constexpr CreateSpec kDirectory{.type = FileType::kDirectory, .mode = 0755, .uid = 0, .gid = 0};
constexpr CreateSpec kFile{.mode = 0644, .uid = 0, .gid = 0};

// Makes what a new tree in memory holds, where every call answers at once. Not through the Vfs: nobody
// watches yet, and walking to each file by its path would be most of a boot.
class NewTree {
 public:
  NewTree(Process& process, InodeRef root) : process_(process), root_(std::move(root)) {}

  // Null where there is none.
  InodeRef Find(std::string_view path) {
    InodeRef at = root_;
    while (at && !path.empty()) {
      path.remove_prefix(1);
      std::string_view name = path.substr(0, path.find('/'));
      path.remove_prefix(name.size());
      if (!name.empty()) at = at->Lookup(process_, name).Take().value_or(InodeRef());
    }
    return at;
  }

  // The parent exists.
  void Make(std::string_view path, const CreateSpec& spec) {
    size_t slash = path.rfind('/');
    Put(*Find(path.substr(0, slash)), path.substr(slash + 1), spec, {});
  }

  void Put(Inode& directory, std::string_view name, const CreateSpec& spec, std::string_view content) {
    Result<InodeRef> made = directory.Create(process_, name, spec).Take();
    if (made && !content.empty()) (void)(*made)->WriteAt(process_, 0, content).Take();
  }

 private:
  Process& process_;
  InodeRef root_;
};

Task<int> Prepare(Process& process) {
  Machine& machine = process.machine();
  Vfs& vfs = machine.vfs;
  process.umask = 0;
  (void)co_await vfs.AddMount(process, {"/", MakeMemoryFs(machine), "root", false});
  process.cwd = vfs.Root();
  NewTree tree(process, vfs.Root().inode);
  for (std::string_view dir :
       {"/etc", "/home", "/mnt", "/opt", "/run", "/usr", "/usr/bin", "/usr/lib", "/usr/local",
        "/usr/local/bin", "/usr/sbin", "/usr/share", "/var", "/var/log", "/dev", "/proc"})
    tree.Make(dir, kDirectory);
  CreateSpec spec = kDirectory;
  spec.mode = 01777;
  for (std::string_view dir : {"/tmp", "/var/tmp"}) tree.Make(dir, spec);
  spec.mode = 0700;
  tree.Make("/root", spec);
  spec.mode = 0755;
  spec.uid = Identity::kUid;
  spec.gid = Identity::kGid;
  tree.Make("/home/user", spec);
  for (std::string_view name : {"bin", "lib", "sbin"}) {
    std::string target = "usr/" + std::string(name);
    CreateSpec link{.type = FileType::kSymlink, .mode = 0777, .uid = 0, .gid = 0, .target = target};
    tree.Put(*tree.Find("/"), name, link, {});
  }
  InodeRef etc = tree.Find("/etc");
  for (const EtcFile& file : kEtc) tree.Put(*etc, file.name, kFile, file.content);
  (void)co_await vfs.AddMount(process, {"/dev", MakeDevFs(machine), "udev", false});
  (void)co_await vfs.AddMount(process, {"/proc", MakeProcFs(machine), "proc", false});
  spec = kFile;
  spec.mode = 0755;
  InodeRef bin = tree.Find("/usr/bin");
  for (const ProgramEntry& program : machine.programs()) {
    std::string content = ProgramFile(program.name);
    if (program.name.starts_with('/'))
      (void)co_await vfs.WriteFile(process, std::string(program.name), content, 0755);
    else
      tree.Put(*bin, program.name, spec, content);
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
