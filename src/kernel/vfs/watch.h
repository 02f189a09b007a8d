// Watch: who wants to hear of changes below a path, and what has happened there since it was last asked.
//
// The Vfs tells of every change that goes through it (names that come and go, content, attributes); what the
// host changes behind a mount is not told. Events that repeat the last one that nobody has taken yet are one,
// as with inotify(7); of more than kMost the rest is dropped.
#pragma once

#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "kernel/machine.h"

namespace bivalve::kernel {

struct WatchEvent {
  bool renamed;      // a name came or went; else content or attributes changed
  std::string name;  // below the watched directory; the file's own name when it is watched itself
  bool operator==(const WatchEvent&) const = default;
};

class Watch : public RefCounted {
 public:
  Watch(std::string path, bool recursive) : path_(std::move(path)), recursive_(recursive) {}

  // `path` is absolute and without links.
  void Tell(Machine& machine, std::string_view path, bool renamed);

  std::deque<WatchEvent> events;
  List<Waiter> waiters;

 private:
  static constexpr size_t kMost = 16384;
  std::string path_;
  bool recursive_;
};

// What a machine keeps beside its own members: with init, which lives as long and needs no payload for
// itself.
struct MachinePayload final : Payload {
  std::vector<Ref<Watch>> watches;   // kept until they are removed
  std::unique_ptr<Payload> scripts;  // of the room with the JavaScript engines
};
MachinePayload& PayloadOf(Machine& machine);

Ref<Watch> AddWatch(Machine& machine, std::string path, bool recursive);
void RemoveWatch(Machine& machine, const Ref<Watch>& watch);
// Something changed at an absolute path without links. Costs next to nothing where nobody watches.
void TellWatches(Machine& machine, std::string_view path, bool renamed);
// The same for a name in a directory, which came or went.
void TellWatches(Machine& machine, const Location& dir, std::string_view name);

}  // namespace bivalve::kernel
