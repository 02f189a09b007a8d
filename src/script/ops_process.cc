// process: who runs, where, and what signals do to it.
#include "script/ops.h"
#include "script/runtime.h"

namespace bivalve::script {
namespace {

// identity(): [pid, ppid, uid, gid, user, hostname, home, fd limit]
void IdentityOf(Runtime& runtime, OpCall& call) {
  kernel::Process& p = runtime.process;
  auto number = [](double value) { return Datum::Number(value); };
  auto text = [](std::string_view value) { return Datum::Text(std::string(value)); };
  call.Return(Datum::List({number(p.pid()), number(p.ppid()), number(p.uid), number(p.gid),
                           text(kernel::Identity::kUser), text(kernel::Identity::kHostname),
                           text(kernel::Identity::kHome), number(p.FdLimit())}));
}

// env(): "NAME=value" strings, as they were at the start.
void Env(Runtime& runtime, OpCall& call) {
  Datum list = Datum::List();
  for (const std::string& entry : runtime.process.env) list.items.push_back(Datum::Text(entry));
  call.Return(std::move(list));
}
// setEnv(list): what children will get.
void SetEnv(Runtime& runtime, OpCall& call) {
  std::string all = call.TextOrBytes(0);
  std::vector<std::string> env;
  for (size_t at = 0; at < all.size();) {
    size_t end = all.find('\0', at);
    if (end == all.npos) end = all.size();
    env.push_back(all.substr(at, end - at));
    at = end + 1;
  }
  runtime.process.env = std::move(env);
}

void Cwd(Runtime& runtime, OpCall& call) { call.Return(Datum::Text(runtime.process.cwd.path)); }

void Chdir(Runtime& runtime, OpCall& call) {
  std::string path = call.Text(0);
  auto moved = runtime.Block(runtime.machine.vfs.ChangeDir(runtime.process, path));
  if (!moved) runtime.ThrowFault(call, {moved.error().code, "chdir", runtime.process.cwd.path, path});
}

void Umask(Runtime& runtime, OpCall& call) {
  uint32_t before = runtime.process.umask;
  if (call.IsNumber(0)) runtime.process.umask = static_cast<uint32_t>(call.Integer(0)) & 0777;
  call.Return(Datum::Number(before));
}

// kill(pid, signal): 0, or the error's number.
void Kill(Runtime& runtime, OpCall& call) {
  int pid = static_cast<int>(call.Integer(0));
  auto signal = static_cast<int>(call.Integer(1));
  if (signal < 0 || signal > kernel::kSigRtMax)
    return call.Return(Datum::Number(static_cast<int>(Errno::kInval)));
  if (pid == 0) pid = -runtime.process.pgid;
  if (pid == runtime.process.pid()) {
    if (auto flushed = runtime.FlushNow(); !flushed && runtime.process.MustEnd()) return;
    runtime.process.Raise(signal);
    return call.Return(Datum::Number(0));
  }
  auto sent = runtime.machine.Kill(pid, signal);
  call.Return(Datum::Number(sent ? 0 : static_cast<int>(sent.error().code)));
}

// handleSignal(number, on): a listener was added, or the last one was removed.
void HandleSignal(Runtime& runtime, OpCall& call) {
  auto signal = static_cast<int>(call.Integer(0));
  if (signal < 1 || signal > kernel::kSigRtMax || signal == kernel::kSigKill || signal == kernel::kSigStop)
    return;
  auto off = signal == kernel::kSigPipe ? kernel::Disposition::kIgnore : kernel::Disposition::kDefault;
  if (signal == kernel::kSigInt && runtime.Lasting()) off = kernel::Disposition::kHandle;
  runtime.process.signals.Set(signal, call.Truthy(1) ? kernel::Disposition::kHandle : off);
}

// signalNames(): the names without SIG, by number; holes are empty.
void SignalNames(Runtime&, OpCall& call) {
  Datum names = Datum::List();
  for (int signal = 0; signal <= 31; ++signal)
    names.items.push_back(Datum::Text(signal ? std::string(kernel::SignalName(signal)) : ""));
  call.Return(std::move(names));
}

constexpr Op kOps[] = {
    {"identity", IdentityOf},
    {"env", Env},
    {"setEnv", SetEnv},
    {"cwd", Cwd},
    {"chdir", Chdir},
    {"umask", Umask},
    {"kill", Kill},
    {"handleSignal", HandleSignal},
    {"signalNames", SignalNames},
};

}  // namespace

std::span<const Op> ProcessOps() { return kOps; }

}  // namespace bivalve::script
