#include "kernel/session.h"

#include <utility>

namespace bivalve::kernel {

namespace {

struct SessionPayload final : Payload {
  explicit SessionPayload(Ref<Session> s) : session(std::move(s)) {}
  Ref<Session> session;
};

}  // namespace

void Session::Submit(Work work) {
  queue_.push_back(std::move(work));
  machine_.WakeAll(waiters);
}

bool Session::Withdraw(int id) {
  return std::erase_if(queue_, [id](const Work& work) { return work.id == id; }) > 0;
}

void Session::Close() {
  closed_ = true;
  machine_.WakeAll(waiters);
}

Session::Work Session::TakeWork() {
  Work work = std::move(queue_.front());
  queue_.pop_front();
  return work;
}

std::unique_ptr<Payload> MakeSessionPayload(Ref<Session> session) {
  return std::make_unique<SessionPayload>(std::move(session));
}

Ref<Session> SessionOf(Process& process) { return static_cast<SessionPayload&>(*process.payload).session; }

}  // namespace bivalve::kernel
