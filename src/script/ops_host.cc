// host: what the embedder gave to scripts: functions in modules and globals (lib/internal/host_modules.js).
//
// Requests to the capability "module". `args` is "PID TEXT", where TEXT and the bytes are in the form of
// lib/internal/host_values.js; so are the answers. Ops of the capability: "table" (what there is),
// "call", "settle" (the end of a promise that a call returned), "wait" (the next call of a function that
// the script gave away; pending until there is one), "return" (what came of that).
#include "kernel/host.h"
#include "script/ops.h"
#include "script/runtime.h"

namespace bivalve::script {
namespace {

using kernel::HostAnswer;
using kernel::HostRequest;
using kernel::Process;
using kernel::Task;

// [text, bytes]
Task<Result<Datum>> Ask(Process& process, HostRequest request) {
  HostAnswer answer = co_await process.machine().CallHost(process, std::move(request));
  if (answer.error != Errno::kOk) co_return Fail(answer.error);
  co_return Datum::List({Datum::Text(std::move(answer.text)), Datum::Bytes(std::move(answer.bytes))});
}

HostRequest RequestOf(Runtime& runtime, OpCall& call) {
  HostRequest request{.capability = "module",
                      .op = call.Text(0),
                      .args = std::to_string(runtime.process.pid()) + " " + call.Text(1),
                      .bytes = call.TextOrBytes(2),
                      .repeatable = false};
  // Nothing that the script does waits for it, so that it holds up no clock and no nested loop.
  request.background = request.op == "wait";
  return request;
}

// ask(op, text, bytes, what it is called in traces or ""): [text, bytes], or the error's number.
void AskNow(Runtime& runtime, OpCall& call) {
  std::string title = call.Text(3);
  if (runtime.machine.tracing() && !title.empty())
    runtime.machine.Trace("module.call", title, runtime.process.pid());
  Result<Datum> answer = runtime.Block(Ask(runtime.process, RequestOf(runtime, call)));
  call.Return(answer ? std::move(*answer) : Datum::Number(static_cast<int>(answer.error().code)));
}

// askLater(op, text, bytes, title, callback, keeps alive): the callback gets (fault, [text, bytes]).
void AskLater(Runtime& runtime, OpCall& call) {
  std::string title = call.Text(3);
  if (runtime.machine.tracing() && !title.empty())
    runtime.machine.Trace("module.call", title, runtime.process.pid());
  runtime.Begin(Ask(runtime.process, RequestOf(runtime, call)), call.Keep(4),
                Fault{Errno::kOk, "module", {}, {}}, call.Truthy(5), true);
}

// [errno or 0, text, bytes]
Task<Result<Datum>> AskNetwork(Process& process, HostRequest request, std::string title) {
  HostAnswer answer = co_await process.machine().CallHost(process, std::move(request));
  if (!title.empty()) process.machine().Trace("net", title, process.pid(), answer.error != Errno::kOk);
  process.machine().SpendBytes(answer.bytes.size());
  co_return Datum::List({Datum::Number(static_cast<int>(answer.error)), Datum::Text(std::move(answer.text)),
                         Datum::Bytes(std::move(answer.bytes))});
}

// network(op, arguments in JSON, bytes, what it is called in traces or "", callback): a request to the
// network beyond the machine's own, as the embedder allows it. The callback gets (fault, [errno or 0, text,
// bytes]).
void Network(Runtime& runtime, OpCall& call) {
  HostRequest request{.capability = "network",
                      .op = call.Text(0),
                      .args = call.Text(1),
                      .bytes = call.TextOrBytes(2),
                      .repeatable = false};
  runtime.Begin(AskNetwork(runtime.process, std::move(request), call.Text(3)), call.Keep(4),
                Fault{Errno::kOk, "network", {}, {}}, true, true);
}

constexpr Op kOps[] = {{"ask", AskNow}, {"askLater", AskLater}, {"network", Network}};

}  // namespace

std::span<const Op> HostOps() { return kOps; }

}  // namespace bivalve::script
