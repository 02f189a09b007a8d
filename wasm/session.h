// SessionHandle: one shell, or one JavaScript process, that lasts over several scripts, each of which is a
// Call of its own.
//
// Limits belong to a script: time, work and output are counted anew for each. Past one the whole shell
// is stopped, and the session with it.
#pragma once

#include <optional>
#include <set>

#include "call.h"
#include "kernel/session.h"

namespace bivalve::embed {

class Embedder;

class SessionHandle final : public Handle, public kernel::Session::Listener, public kernel::ProcessObserver {
 public:
  SessionHandle(Embedder& embedder, int session_id, List<Handle>& changed, CallSpec spec);
  ~SessionHandle() override;

  static kernel::Task<int> Start(kernel::Process& init, SessionHandle& session);

  void Submit(Call& call, std::string script);
  void Close() { session_->Close(); }

  void OnScriptDone(int id, int status, kernel::Session::Value value) override;
  void OnExit(kernel::Process& process) override;

  int pid = 0;
  Ref<kernel::Account> account;
  std::optional<kernel::WaitStatus> status;
  std::optional<Error> refusal;

 private:
  void EndCalls(kernel::WaitStatus how);
  Embedder& embedder_;
  CallSpec spec_;
  Ref<kernel::Session> session_;
  std::set<int> calls_;  // submitted and not ended
};

}  // namespace bivalve::embed
