// host: what the embedder gave to scripts: functions in modules and globals (lib/internal/host_modules.js).
//
// Requests to the capability "module". `args` is "PID TEXT", where TEXT and the bytes are in the form of
// lib/internal/host_values.js; so are the answers. Ops of the capability: "table" (what there is),
// "call", "settle" (the end of a promise that a call returned), "wait" (the next call of a function that
// the script gave away; pending until there is one), "return" (what came of that).
//
// Requests to "rtc" (peer connections) and "ffi" (native libraries) are in the form of
// lib/internal/micro/webrtc.js and lib/internal/micro/native_memory.js.
#include <algorithm>

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

// transform(file, source): [text, bytes] of the capability "transform", or the error's number. Bytes are
// JavaScript unless there is a text: what is wrong with the source, in JSON.
void Transform(Runtime& runtime, OpCall& call) {
  HostRequest request{
      .capability = "transform", .op = "typescript", .args = call.Text(0), .bytes = call.TextOrBytes(1)};
  runtime.machine.SpendBytes(request.bytes.size());
  runtime.machine.Trace("module.transform", request.args, runtime.process.pid());
  // The first file loads a compiler there: that is not the script's time.
  int64_t asked_ns = runtime.machine.RealNs();
  Result<Datum> answer = runtime.Block(Ask(runtime.process, std::move(request)));
  runtime.machine.script_turn_began_ns += runtime.machine.RealNs() - asked_ns;
  call.Return(answer ? std::move(*answer) : Datum::Number(static_cast<int>(answer.error().code)));
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

// What scripts may ask for by `device`: capabilities that belong to nobody else here.
constexpr std::string_view kDevices[] = {"rtc", "ffi"};

Task<Result<Datum>> AskDevice(Process& process, HostRequest request) {
  HostAnswer answer;
  if (std::ranges::find(kDevices, request.capability) == std::end(kDevices))
    answer.error = Errno::kNoSys;
  else
    answer = co_await process.machine().CallHost(process, std::move(request));
  process.machine().SpendBytes(answer.bytes.size());
  co_return Datum::List({Datum::Number(static_cast<int>(answer.error)), Datum::Text(std::move(answer.text)),
                         Datum::Bytes(std::move(answer.bytes))});
}

HostRequest DeviceRequest(Runtime& runtime, OpCall& call) {
  std::string title = call.Text(4);
  if (runtime.machine.tracing() && !title.empty())
    runtime.machine.Trace(call.Text(0), title, runtime.process.pid());
  HostRequest request{.capability = call.Text(0),
                      .op = call.Text(1),
                      .args = call.Text(2),
                      .bytes = call.TextOrBytes(3),
                      .repeatable = false};
  runtime.machine.SpendBytes(request.bytes.size());
  return request;
}

// device(capability, op, arguments in JSON, bytes, what it is called in traces or "", callback, keeps alive,
// nothing that the script does waits for it): an operation's number; the callback gets (fault, [errno or 0,
// text, bytes]).
void Device(Runtime& runtime, OpCall& call) {
  HostRequest request = DeviceRequest(runtime, call);
  request.background = call.Truthy(7);
  call.Return(Datum::Number(runtime.Begin(AskDevice(runtime.process, std::move(request)), call.Keep(5),
                                          Fault{Errno::kOk, "device", {}, {}}, call.Truthy(6), true)));
}

// deviceNow(capability, op, arguments, bytes, title): [errno or 0, text, bytes].
void DeviceNow(Runtime& runtime, OpCall& call) {
  Result<Datum> answer = runtime.Block(AskDevice(runtime.process, DeviceRequest(runtime, call)));
  if (answer) return call.Return(std::move(*answer));
  call.Return(
      Datum::List({Datum::Number(static_cast<int>(answer.error().code)), Datum::Text(""), Datum::Bytes("")}));
}

constexpr Op kOps[] = {{"ask", AskNow},          {"askLater", AskLater}, {"network", Network},
                       {"transform", Transform}, {"device", Device},     {"deviceNow", DeviceNow}};

}  // namespace

std::span<const Op> HostOps() { return kOps; }

}  // namespace bivalve::script
