// Session: the queue between an embedder and a program that runs its scripts, one after the other.
//
// The embedder makes one, starts a process with a program that knows sessions (shell/session.h,
// script/session.h) and the payload of MakeSessionPayload, and hands in scripts; the program takes
// them, and tells of each when it is done. When the process ends its observer hears of that as of
// any other.
//
// Everything here is called on the machine's one thread, between its turns or from inside them.
#pragma once

#include <deque>
#include <memory>
#include <string>

#include "base/list.h"
#include "base/ref.h"
#include "kernel/file.h"
#include "kernel/machine.h"

namespace bivalve::kernel {

class Session final : public RefCounted {
 public:
  // What a script left besides its status, where the language has values: text in the form that the
  // embedder and the program agreed on, and bytes that the text refers to.
  struct Value {
    std::string text, bytes;
  };

  class Listener {
   public:
    // Called in the session's process when a script has ended; with `exit` just before the process ends.
    virtual void OnScriptDone(int id, int status, Value value) = 0;

   protected:
    ~Listener() = default;
  };

  struct Work {
    int id = 0;
    std::string script;
    // The script's descriptors 0, 1, 2. Null: the same as for the script before.
    FileRef input = {}, output = {}, errors = {};
  };

  Session(Machine& machine, Listener* listener) : machine_(machine), listener_(listener) {}

  void Submit(Work work);
  // Takes a script back. False: it has begun.
  bool Withdraw(int id);
  // After what was submitted the program ends by itself.
  void Close();
  // The embedder is gone: nobody is told any more.
  void Orphan() { listener_ = nullptr; }

  // ---- the program's side
  bool HasWork() const { return !queue_.empty(); }
  bool closed() const { return closed_; }
  // Precondition: HasWork().
  Work TakeWork();
  void Done(int id, int status, Value value = {}) {
    if (listener_) listener_->OnScriptDone(id, status, std::move(value));
  }
  List<Waiter> waiters;

  // Of a program that can tell where its time goes: the form that the embedder wants ("table", "cpuprofile";
  // empty: none), and its text once the program has ended by itself.
  std::string profile_form, profile;

 private:
  Machine& machine_;
  Listener* listener_;
  std::deque<Work> queue_;
  bool closed_ = false;
};

std::unique_ptr<Payload> MakeSessionPayload(Ref<Session> session);
// Precondition: the process was started with such a payload.
Ref<Session> SessionOf(Process& process);

}  // namespace bivalve::kernel
