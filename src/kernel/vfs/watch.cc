#include "kernel/vfs/watch.h"

#include <algorithm>
#include <utility>

#include "kernel/machine.h"

namespace bivalve::kernel {

void Watch::Tell(Machine& machine, std::string_view path, bool renamed) {
  std::string_view name;
  if (path == path_) {
    name = BaseName(path);
  } else {
    if (!path.starts_with(path_)) return;
    name = path.substr(path_.size());
    if (path_ != "/") {
      if (!name.starts_with('/')) return;
      name.remove_prefix(1);
    }
    if (!recursive_ && name.contains('/')) return;
  }
  WatchEvent event{renamed, std::string(name)};
  if (events.size() >= kMost || (!events.empty() && events.back() == event)) return;
  events.push_back(std::move(event));
  machine.WakeAll(waiters);
}

MachinePayload& PayloadOf(Machine& machine) {
  auto& payload = machine.init().payload;
  if (!payload) payload = std::make_unique<MachinePayload>();
  return static_cast<MachinePayload&>(*payload);
}

Ref<Watch> AddWatch(Machine& machine, std::string path, bool recursive) {
  auto& all = PayloadOf(machine).watches;
  all.push_back(MakeRef<Watch>(std::move(path), recursive));
  return all.back();
}

void RemoveWatch(Machine& machine, const Ref<Watch>& watch) { std::erase(PayloadOf(machine).watches, watch); }

void TellWatches(Machine& machine, std::string_view path, bool renamed) {
  auto* payload = static_cast<MachinePayload*>(machine.init().payload.get());
  if (!payload) return;
  for (const Ref<Watch>& watch : payload->watches) watch->Tell(machine, path, renamed);
}

void TellWatches(Machine& machine, const Location& dir, std::string_view name) {
  auto* payload = static_cast<MachinePayload*>(machine.init().payload.get());
  if (payload && !payload->watches.empty()) TellWatches(machine, JoinPath(dir.path, name), true);
}

}  // namespace bivalve::kernel
