// Requests to the host: issued, answered, cancelled with the frame that waits, issued again after a thaw.
#include <algorithm>
#include <utility>

#include "kernel/machine.h"

namespace bivalve::kernel {

struct HostCall {
  HostCall(Machine& m, uint32_t t, HostRequest r) : machine(m), token(t), request(std::move(r)) {
    machine.requests_[token] = this;
  }
  ~HostCall() {
    if (machine.requests_.erase(token)) machine.host_.Cancel(token);
  }
  Machine& machine;
  const uint32_t token;
  HostRequest request;
  HostAnswer answer;
  bool answered = false;
  List<Waiter> waiters;
};

namespace {

Task<HostAnswer> Await(Process& process, std::unique_ptr<HostCall> call) {
  while (!call->answered) co_await WaitOn(process, &call->waiters);
  co_return std::move(call->answer);
}

}  // namespace

Async<HostAnswer> Machine::CallHost(Process& process, HostRequest request) {
  uint32_t token = next_token_++;
  HostAnswer answer;
  if (host_.Request(token, request, &answer)) return answer;
  return Await(process, std::make_unique<HostCall>(*this, token, std::move(request)));
}

void Machine::PostHost(HostRequest request) {
  HostAnswer ignored;
  (void)host_.Request(next_token_++, request, &ignored);
}

void Machine::Complete(uint32_t token, HostAnswer answer) {
  auto it = requests_.find(token);
  if (it == requests_.end()) return;
  HostCall& call = *it->second;
  requests_.erase(it);
  call.answer = std::move(answer);
  call.answered = true;
  WakeAll(call.waiters);
}

bool Machine::AwaitsHost() const {
  return std::any_of(requests_.begin(), requests_.end(),
                     [](const auto& entry) { return !entry.second->request.background; });
}

void Machine::ReissueRequests() {
  std::vector<uint32_t> tokens;
  for (auto& [token, call] : requests_) tokens.push_back(token);
  for (uint32_t token : tokens) {
    HostCall& call = *requests_[token];
    HostAnswer answer;
    if (!call.request.repeatable) {
      Complete(token, {Errno::kIo, "the request was under way when the machine was frozen", ""});
    } else if (host_.Request(token, call.request, &answer)) {
      Complete(token, std::move(answer));
    }
  }
}

}  // namespace bivalve::kernel
