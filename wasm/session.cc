#include "session.h"

#include <utility>

#include "embedder.h"
#include "script/session.h"
#include "shell/session.h"

namespace bivalve::embed {

using kernel::Process;
using kernel::Task;
using kernel::WaitStatus;

SessionHandle::SessionHandle(Embedder& embedder, int session_id, List<Handle>& changed, CallSpec spec)
    : Handle(HandleKind::kSession, session_id, changed),
      account(embedder.machine.NewAccount(spec.limits)),
      embedder_(embedder),
      spec_(std::move(spec)),
      session_(MakeRef<kernel::Session>(embedder.machine, this)) {
  account->deadline_ns = kernel::kNever;
}

SessionHandle::~SessionHandle() {
  session_->Orphan();
  Process* process = embedder_.machine.Find(pid);
  if (process && process->observer == this) process->observer = nullptr;
}

Task<int> SessionHandle::Start(Process& init, SessionHandle& session) {
  auto child = co_await MakeSpawnSpec(init, session.spec_);
  Result<Process*> process = nullptr;
  if (child) {
    child->program = session.spec_.program == "node" ? &script::SessionMain : &shell::SessionMain;
    child->argv = std::move(session.spec_.argv);
    child->payload = kernel::MakeSessionPayload(session.session_);
    child->account = session.account;
    child->observer = &session;
    process = init.machine().Spawn(nullptr, std::move(*child));
  }
  if (!child || !process) {
    session.refusal = child ? std::move(process).error() : std::move(child).error();
    session.done = true;
    session.EndCalls({WaitStatus::Kind::kExited, 127});
    session.Note(kEventDone);
    co_return 0;
  }
  session.pid = (*process)->pid();
  session.Note(kEventStarted);
  co_return 0;
}

void SessionHandle::Submit(Call& call, std::string script) {
  call.session = id;
  call.scripts = session_;
  call.pid = pid;
  if (done) return call.End(status.value_or(WaitStatus{WaitStatus::Kind::kExited, 127}));
  kernel::Machine& machine = embedder_.machine;
  account->fuel_used = account->output_used = account->commands_used = 0;
  account->started_ns = machine.RealNs();
  if (account->limits.wall_ms < kernel::kNever / 1'000'000 - account->started_ns)
    account->deadline_ns = account->started_ns + account->limits.wall_ms * 1'000'000;
  calls_.insert(call.id);
  session_->Submit({call.id, std::move(script), call.TakeFile(0), call.TakeFile(1), call.TakeFile(2)});
}

void SessionHandle::OnScriptDone(int id, int script_status, kernel::Session::Value value) {
  calls_.erase(id);
  Call* call = embedder_.FindCall(id);
  if (!call) return;
  if (!value.text.empty()) call->value = std::move(value);
  call->End({WaitStatus::Kind::kExited, script_status});
}

void SessionHandle::OnExit(Process& process) {
  status = process.status();
  done = true;
  EndCalls(*status);
  Note(kEventDone);
}

void SessionHandle::EndCalls(WaitStatus how) {
  for (int id : std::exchange(calls_, {}))
    if (Call* call = embedder_.FindCall(id); call && !call->done) call->End(how);
}

}  // namespace bivalve::embed
