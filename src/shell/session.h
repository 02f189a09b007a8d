// Session: one bash that stays alive over several scripts, for an embedder's shell().
//
// The embedder makes a Session, starts a process with program SessionMain and the payload of
// MakeSessionPayload, and hands in scripts. They run one after the other in that one shell:
// variables, directory, functions, options, traps, aliases and jobs stay from one to the next. An
// `exit` (or `set -e`, or a fatal signal) ends the process; its observer hears of that as of any other.
// SIGINT does not end a session: it abandons the script that runs (status 130).
//
// Everything here is called on the machine's one thread, between its turns or from inside them.
#pragma once

#include <deque>
#include <memory>
#include <string>
#include <string_view>

#include "base/list.h"
#include "base/ref.h"
#include "kernel/file.h"
#include "kernel/machine.h"

namespace bivalve::shell {

class Session final : public RefCounted {
 public:
  class Listener {
   public:
    // Called in the session's process when a script has ended; with `exit` just before the process ends.
    virtual void OnScriptDone(int id, int status) = 0;

   protected:
    ~Listener() = default;
  };

  struct Work {
    int id = 0;
    std::string script;
    // The script's descriptors 0, 1, 2. Null: the same as for the script before; /dev/null at first.
    kernel::FileRef input, output, errors;
  };

  Session(kernel::Machine& machine, Listener* listener) : machine_(machine), listener_(listener) {}

  void Submit(Work work);
  // After what was submitted the shell ends as at the end of its input (its EXIT trap runs).
  void Close();
  // The embedder is gone: nobody is told any more.
  void Orphan() { listener_ = nullptr; }

  // ---- the shell's side
  bool HasWork() const { return !queue_.empty(); }
  bool closed() const { return closed_; }
  // Precondition: HasWork().
  Work TakeWork();
  void Done(int id, int status) {
    if (listener_) listener_->OnScriptDone(id, status);
  }
  List<kernel::Waiter> waiters;

 private:
  kernel::Machine& machine_;
  Listener* listener_;
  std::deque<Work> queue_;
  bool closed_ = false;
};

std::unique_ptr<kernel::Payload> MakeSessionPayload(Ref<Session> session);
kernel::Task<int> SessionMain(kernel::Process& process);

// Whether the text ends inside a construct (an open quote, `if`, a here-document): a prompt then asks
// for another line. Pure; aliases are not known here.
bool IsIncomplete(std::string_view script);

}  // namespace bivalve::shell
