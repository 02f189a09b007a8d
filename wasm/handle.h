// Handle: anything the host follows by an integer: a call, a session, a file operation.
//
// The host learns what changed by asking for events after each slice: a changed handle stands once in
// the embedder's list and carries flags, so that telling needs no memory and the order in which the
// host asks leaves no trace in the machine.
#pragma once

#include <cstdint>

#include "base/list.h"

namespace bivalve::embed {

enum class HandleKind : uint8_t { kCall, kFileJob, kSession };

// What the host is told; the numbers are the bridge's (ts/core/abi.ts).
inline constexpr uint32_t kEventOutput = 1, kEventErrorOutput = 2, kEventInput = 4, kEventStarted = 8,
                          kEventDone = 16, kEventChannel = 32, kEventChannelRoom = 64;

class Handle : public ListNode {
 public:
  Handle(HandleKind handle_kind, int handle_id, List<Handle>& changed)
      : kind(handle_kind), id(handle_id), changed_(changed) {}
  virtual ~Handle() = default;

  void Note(uint32_t event) {
    events_ |= event;
    if (!Linked()) changed_.PushBack(*this);
  }
  uint32_t TakeEvents() {
    uint32_t events = events_;
    events_ = 0;
    return events;
  }

  const HandleKind kind;
  const int id;
  bool done = false;

 private:
  List<Handle>& changed_;
  uint32_t events_ = 0;
};

}  // namespace bivalve::embed
