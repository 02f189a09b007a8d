// child: processes of the machine, with pipes to them.
#include <algorithm>
#include <memory>

#include "kernel/exec.h"
#include "kernel/io.h"
#include "kernel/net/sockets.h"
#include "kernel/pipe.h"
#include "script/ops.h"
#include "script/runtime.h"

namespace bivalve::script {
namespace {

using kernel::Process;
using kernel::Task;

constexpr int kNoBufferSpace = 105;  // ENOBUFS, which no call of the kernel's has

// Beside a descriptor of this process, what a child's descriptor may be.
enum Stdio : int { kIgnore = -1, kPipe = -2, kDuplex = -3 };

struct ChildSpec {
  std::string file;
  std::vector<std::string> argv;
  std::string cwd;  // empty: this process's
  std::vector<std::string> env;
  std::vector<int> stdio;
  bool detached = false;
};

struct Started {
  int pid = 0;
  std::vector<kernel::FileRef> ends;  // ours, by the child's descriptor; null where it has no pipe
};

std::vector<std::string> SplitZeros(const std::string& all) {
  std::vector<std::string> parts;
  for (size_t at = 0; at < all.size();) {
    size_t end = std::min(all.find('\0', at), all.size());
    parts.push_back(all.substr(at, end - at));
    at = end + 1;
  }
  return parts;
}

// As execvp(3): a text without `#!` is the shell's.
Task<Result<kernel::Executable>> Find(Process& process, ChildSpec spec) {
  std::string name = spec.file;
  if (name.contains('/') && !name.starts_with('/') && !spec.cwd.empty()) name = spec.cwd + "/" + name;
  std::string_view search = kernel::GetEnv(spec.env, "PATH");
  CO_TRY(std::string path,
         co_await kernel::FindInPath(process, name, std::string(search.data() ? search : "/usr/bin:/bin")));
  auto found = co_await kernel::LoadExecutable(process, path, spec.argv);
  if (found || found.error().code != Errno::kNoExec) co_return found;
  std::vector<std::string> script{"/bin/sh", path};
  if (!spec.argv.empty()) script.insert(script.end(), spec.argv.begin() + 1, spec.argv.end());
  co_return co_await kernel::LoadExecutable(process, "/bin/sh", std::move(script));
}

// The child's side of one descriptor; ours goes to *end.
Task<Result<kernel::FileRef>> Connect(Process& process, int how, size_t fd, kernel::FileRef* end) {
  if (how >= 0) {
    kernel::FileRef file = process.Fd(how);
    if (!file) co_return Fail(Errno::kBadF);
    co_return file;
  }
  if (how == kIgnore) {
    kernel::OpenFlags flags{.read = true, .write = true};
    co_return co_await process.machine().vfs.Open(process, "/dev/null", flags);
  }
  auto there = kernel::MakePipe(process.machine());
  if (how == kPipe) {
    *end = fd == 0 ? there.write : there.read;
    co_return fd == 0 ? there.read : there.write;
  }
  auto back = kernel::MakePipe(process.machine());
  kernel::Machine& machine = process.machine();
  *end =
      MakeRef<kernel::StreamSocket>(machine, back.read, there.write, kernel::Endpoint{}, kernel::Endpoint{});
  co_return kernel::FileRef(
      MakeRef<kernel::StreamSocket>(machine, there.read, back.write, kernel::Endpoint{}, kernel::Endpoint{}));
}

Task<Result<Started>> Start(Process& process, ChildSpec child) {
  Started started;
  kernel::SpawnSpec spec = process.ForkSpec();
  if (!child.cwd.empty()) {
    CO_TRY(spec.cwd, co_await process.machine().vfs.Resolve(process, child.cwd));
  }
  CO_TRY(kernel::Executable found, co_await Find(process, child));
  spec.program = found.program;
  spec.argv = std::move(found.argv);
  spec.env = std::move(child.env);
  spec.fds.Clear();
  spec.signals = {};
  if (child.detached) spec.pgid = spec.sid = 0;
  for (size_t fd = 0; fd < child.stdio.size(); ++fd) {
    kernel::FileRef end;
    CO_TRY(kernel::FileRef file, co_await Connect(process, child.stdio[fd], fd, &end));
    CO_TRY_VOID(spec.fds.Set(static_cast<int>(fd), std::move(file), process.FdLimit()));
    started.ends.push_back(std::move(end));
  }
  CO_TRY(Process * made, process.machine().Spawn(&process, std::move(spec)));
  started.pid = made->pid();
  co_return started;
}

// Arguments 0 to 5: file, argv, directory or "", environment ("NAME=value" with zeros between), descriptors,
// detached.
ChildSpec SpecOf(OpCall& call, Datum lists[2]) {
  ChildSpec spec;
  spec.file = call.Text(0);
  for (Datum& word : lists[0].items) spec.argv.push_back(std::move(word.text));
  spec.cwd = call.Text(2);
  spec.env = SplitZeros(call.TextOrBytes(3));
  for (Datum& how : lists[1].items) spec.stdio.push_back(static_cast<int>(how.number));
  spec.detached = call.Truthy(5);
  return spec;
}

// [status or -1, signal or 0]
Datum StatusDatum(const kernel::WaitStatus& status) {
  bool exited = status.kind == kernel::WaitStatus::Kind::kExited;
  return Datum::Numbers({exited ? double(status.value) : -1, exited ? 0 : double(status.value)});
}

// spawn(file, argv, directory, environment, descriptors, detached): [pid, fd or -1 for each], or the error's
// number.
void Spawn(Runtime& runtime, OpCall& call) {
  Datum lists[] = {call.Value(1), call.Value(4)};
  (void)runtime.FlushNow();
  Process& process = runtime.process;
  auto started = runtime.Block(Start(process, SpecOf(call, lists)));
  if (!started) return call.Return(Datum::Number(static_cast<int>(started.error().code)));
  Datum result = Datum::List({Datum::Number(started->pid)});
  for (kernel::FileRef& end : started->ends) {
    Result<int> fd = -1;
    if (end) fd = process.fds.Add(std::move(end), 3, process.FdLimit(), true);
    result.items.push_back(Datum::Number(fd ? *fd : -1));
  }
  call.Return(std::move(result));
}

Task<Result<Datum>> WaitFor(Process& process, int pid) {
  CO_TRY(kernel::ChildEvent event, co_await process.Wait({.pid = pid}));
  co_return StatusDatum(event.status);
}

// wait(pid, callback): an operation's number; the callback gets (fault, [status or -1, signal or 0]).
void Wait(Runtime& runtime, OpCall& call) {
  int pid = static_cast<int>(call.Integer(0));
  call.Return(Datum::Number(
      runtime.Begin(WaitFor(runtime.process, pid), call.Keep(1), Fault{Errno::kOk, "waitpid", {}, {}})));
}

// ---- the synchronous form

struct SyncRun {
  std::vector<std::string> output;
  size_t most = 0;
  bool too_much = false;
  int open = 0;
  int pid = 0;
  int kill_signal = kernel::kSigTerm;
  List<kernel::Waiter> waiters;
};
using SyncRef = std::shared_ptr<SyncRun>;

void EndChild(Process& process, SyncRun& run) { (void)process.machine().Kill(run.pid, run.kill_signal); }

Task<int> Collect(Process& process, SyncRef run, kernel::FileRef file, size_t fd) {
  std::string block(65536, '\0');
  for (;;) {
    auto got = co_await file->Read(process, block);
    if (!got && got.error().code == Errno::kIntr) continue;
    if (!got || *got == 0) break;
    std::string& all = run->output[fd];
    // The piece that is too much is told whole, and nothing behind it.
    if (!run->too_much) all.append(block, 0, *got);
    process.machine().Spend(static_cast<int64_t>(*got / 64) + 1);
    if (all.size() > run->most && !run->too_much) {
      run->too_much = true;
      EndChild(process, *run);
    }
  }
  file = {};
  --run->open;
  process.machine().WakeAll(run->waiters);
  co_return 0;
}

Task<int> Feed(Process& process, kernel::FileRef file, std::string input) {
  (void)co_await kernel::WriteAll(process, file, input);
  co_return 0;
}

// [pid, status or -1, signal or 0, 0 or the error's number, output of each descriptor]
Task<Result<Datum>> RunToEnd(Process& process, ChildSpec spec, std::string input, int64_t timeout_ms,
                             size_t most, int kill_signal) {
  size_t count = spec.stdio.size();
  CO_TRY(Started started, co_await Start(process, std::move(spec)));
  auto run = std::make_shared<SyncRun>();
  run->output.resize(count);
  run->most = most;
  run->pid = started.pid;
  run->kill_signal = kill_signal;
  for (size_t fd = 0; fd < count; ++fd) {
    if (!started.ends[fd]) continue;
    if (fd == 0) {
      process.StartThread(Feed(process, std::move(started.ends[fd]), std::move(input)));
    } else {
      ++run->open;
      process.StartThread(Collect(process, run, std::move(started.ends[fd]), fd));
    }
  }
  int64_t deadline = timeout_ms > 0 ? process.machine().NowNs() + timeout_ms * 1'000'000 : kernel::kNever;
  auto event = co_await process.Wait({.pid = started.pid, .deadline_ns = deadline});
  int failed = 0;
  if (!event && event.error().code == Errno::kTimedOut) {
    failed = static_cast<int>(Errno::kTimedOut);
    EndChild(process, *run);
    event = co_await process.Wait({.pid = started.pid});
  }
  if (!event) co_return std::unexpected(event.error());
  while (run->open > 0) co_await kernel::WaitOn(process, &run->waiters, kernel::kNever, false);
  if (run->too_much) failed = kNoBufferSpace;
  Datum result = StatusDatum(event->status);
  result.items.insert(result.items.begin(), Datum::Number(started.pid));
  result.items.push_back(Datum::Number(failed));
  Datum output = Datum::List();
  for (std::string& text : run->output) output.items.push_back(Datum::Bytes(std::move(text)));
  result.items.push_back(std::move(output));
  co_return result;
}

// spawnSync(…as spawn…, input, timeout in ms or 0, most bytes of each output, signal that ends it)
void SpawnSync(Runtime& runtime, OpCall& call) {
  Datum lists[] = {call.Value(1), call.Value(4)};
  (void)runtime.FlushNow();
  auto ran =
      runtime.Block(RunToEnd(runtime.process, SpecOf(call, lists), call.TextOrBytes(6), call.Integer(7),
                             static_cast<size_t>(std::max<int64_t>(0, call.Integer(8, 1 << 20))),
                             static_cast<int>(call.Integer(9, kernel::kSigTerm))));
  call.Return(ran ? std::move(*ran) : Datum::Number(static_cast<int>(ran.error().code)));
}

constexpr Op kOps[] = {{"spawn", Spawn}, {"wait", Wait}, {"spawnSync", SpawnSync}};

}  // namespace

std::span<const Op> ChildOps() { return kOps; }

}  // namespace bivalve::script
