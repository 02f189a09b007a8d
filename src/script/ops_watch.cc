// watch: changes of files and directories (kernel/vfs/watch.h).
#include <utility>

#include "kernel/machine.h"
#include "kernel/vfs/watch.h"
#include "script/ops.h"
#include "script/runtime.h"

namespace bivalve::script {
namespace {

using kernel::Process;
using kernel::Task;

class Watching final : public Resource {
 public:
  Watching(kernel::Machine& machine, Ref<kernel::Watch> made) : watch(std::move(made)), machine_(machine) {}
  ~Watching() override { kernel::RemoveWatch(machine_, watch); }
  const Ref<kernel::Watch> watch;

 private:
  kernel::Machine& machine_;
};

Task<Result<kernel::Location>> Find(Process& process, std::string path) {
  co_return co_await process.machine().vfs.Resolve(process, path);
}

// open(path, recursive): a number. Throws when there is nothing.
void Open(Runtime& runtime, OpCall& call) {
  std::string path = call.TextOrBytes(0);
  auto at = runtime.Block(Find(runtime.process, path));
  if (!at) return runtime.ThrowFault(call, Fault{at.error().code, "watch", std::move(path), {}});
  kernel::Machine& machine = runtime.machine;
  auto made = std::make_unique<Watching>(machine, kernel::AddWatch(machine, at->path, call.Truthy(1)));
  call.Return(Datum::Number(runtime.AddResource(std::move(made))));
}

// [renamed, name, renamed, name, …]: all that has happened, at least one.
Task<Result<Datum>> Await(Process& process, Ref<kernel::Watch> watch) {
  while (watch->events.empty()) co_await kernel::WaitOn(process, &watch->waiters, kernel::kNever, false);
  Datum all = Datum::List();
  for (kernel::WatchEvent& event : std::exchange(watch->events, {})) {
    all.items.push_back(Datum::Boolean(event.renamed));
    all.items.push_back(Datum::Text(std::move(event.name)));
  }
  co_return all;
}

// next(number, callback, keeps alive): an operation's number.
void Next(Runtime& runtime, OpCall& call) {
  auto* found = dynamic_cast<Watching*>(runtime.FindResource(static_cast<int>(call.Integer(0, -1))));
  if (!found) return;
  Fault fault{Errno::kOk, "watch", {}, {}};
  call.Return(Datum::Number(
      runtime.Begin(Await(runtime.process, found->watch), call.Keep(1), std::move(fault), call.Truthy(2))));
}

void Close(Runtime& runtime, OpCall& call) { runtime.DropResource(static_cast<int>(call.Integer(0, -1))); }

constexpr Op kOps[] = {{"open", Open}, {"next", Next}, {"close", Close}};

}  // namespace

std::span<const Op> WatchOps() { return kOps; }

}  // namespace bivalve::script
