#include "requests.h"

#include <nlohmann/json.hpp>
#include <utility>

#include "base/json_text.h"
#include "kernel/limits.h"
#include "kernel/signal.h"
#include "programs.h"
#include "shell/session.h"

namespace bivalve::embed {

using nlohmann::json;

namespace {

std::string Text(const json& value) { return value.dump(-1, ' ', false, json::error_handler_t::replace); }

std::string String(const json& object, const char* name, std::string fallback = {}) {
  auto it = object.find(name);
  return it != object.end() && it->is_string() ? it->get<std::string>() : std::move(fallback);
}

int64_t Integer(const json& object, const char* name, int64_t fallback = 0) {
  auto it = object.find(name);
  return it != object.end() && it->is_number() ? static_cast<int64_t>(it->get<double>()) : fallback;
}

bool Flag(const json& object, const char* name) {
  auto it = object.find(name);
  return it != object.end() && it->is_boolean() && it->get<bool>();
}

template <class T>
std::optional<T> Optional(const json& object, const char* name) {
  auto it = object.find(name);
  if (it == object.end() || !it->is_number()) return std::nullopt;
  return static_cast<T>(it->get<double>());
}

std::vector<std::string> Strings(const json& object, const char* name) {
  std::vector<std::string> list;
  auto it = object.find(name);
  if (it == object.end() || !it->is_array()) return list;
  for (const json& item : *it)
    if (item.is_string()) list.push_back(item.get<std::string>());
  return list;
}

json Refused(const Error& error) {
  return {{"error", std::string(ErrnoName(error.code))},
          {"message", std::string(error.Message())},
          {"path", error.path}};
}

// The same, without a document.
std::string RefusedText(const Error& error) {
  return JsonObject()
      .Add("error", ErrnoName(error.code))
      .Add("message", error.Message())
      .Add("path", error.path)
      .Take();
}

json Refused(Errno code, std::string_view message = {}) {
  return Refused(Error{code, {}, std::string(message)});
}

// Absent and null mean the default; a negative number means none (JSON has no Infinity).
bool ReadLimits(const json& object, kernel::Limits& limits, std::string* wrong) {
  auto it = object.find("limits");
  if (it == object.end() || !it->is_object()) return true;
  for (const auto& [name, value] : it->items()) {
    double number = value.is_number() ? value.get<double>() : -1;
    int64_t limit = number < 0 || number >= 9e18 ? kernel::kUnlimited : static_cast<int64_t>(number);
    if (limits.Set(name, limit)) continue;
    *wrong = "unknown limit '" + name + "'";
    return false;
  }
  return true;
}

std::string DescribeStop(const Call& call) {
  const kernel::Account& account = *call.account;
  if (call.aborted) return R"({"limit":"abort","used":0,"allowed":0})";
  if (!account.stop) return "null";
  return JsonObject()
      .Add("limit", kernel::LimitName(account.stop->kind))
      .Add("used", account.stop->used)
      .Add("allowed", account.stop->allowed)
      .Take();
}

// Milliseconds with six decimals.
std::string Milliseconds(int64_t ns) {
  std::string fraction = std::to_string(1'000'000 + ns % 1'000'000);
  return std::to_string(ns / 1'000'000) + "." + fraction.substr(1);
}

std::string DescribeCall(Embedder& embedder, const Call& call) {
  JsonObject out;
  out.Add("id", int64_t{call.id})
      .Add("pid", int64_t{call.pid})
      .Add("done", call.done)
      .Add("title", call.title);
  if (call.refusal) out.AddJson("refused", RefusedText(*call.refusal));
  if (call.status) {
    out.Add("exitCode", int64_t{call.status->ShellStatus()});
    if (call.status->kind == kernel::WaitStatus::Kind::kExited)
      out.AddJson("signal", "null");
    else
      out.Add("signal", "SIG" + std::string(kernel::SignalName(call.status->value)));
  }
  out.AddJson("stop", DescribeStop(call));
  if (call.value) out.Add("hasValue", true);
  if (!call.profile().empty()) out.Add("hasProfile", true);
  out.AddJson("streams", std::string("[") + (call.collected[0] ? "false," : "true,") +
                             (call.collected[1] ? "false]" : "true]"));
  out.AddJson("usage", JsonObject()
                           .AddJson("wallMs", Milliseconds(call.wall_ns))
                           .Add("fuel", call.account->fuel_used)
                           .Add("outputBytes", call.account->output_used)
                           .Add("processes", int64_t{call.account->processes_peak})
                           .Add("memoryBytes", embedder.host.MemoryInUse())
                           .Take());
  return out.Take();
}

// Null: *spec is what the arguments say.
json ReadSpec(Embedder& embedder, const json& args, CallSpec* spec) {
  spec->program = String(args, "program", "bash");
  spec->argv = Strings(args, "argv");
  spec->cwd = String(args, "cwd");
  spec->env = Strings(args, "env");
  spec->replace_env = Flag(args, "replaceEnv");
  std::string input = String(args, "input");
  spec->input = input == "bytes"    ? InputMode::kBytes
                : input == "stream" ? InputMode::kStream
                                    : InputMode::kNone;
  spec->output = Flag(args, "streamOutput") ? OutputMode::kStream : OutputMode::kCollect;
  spec->error_output = Flag(args, "streamError") ? OutputMode::kStream : OutputMode::kCollect;
  spec->channel = Flag(args, "channel");
  spec->input_terminal = Flag(args, "inputTerminal");
  spec->output_terminal = Flag(args, "outputTerminal");
  spec->error_terminal = Flag(args, "errorTerminal");
  spec->limits = embedder.machine.options().limits;
  std::string wrong;
  if (!ReadLimits(args, spec->limits, &wrong)) return Refused(Errno::kInval, wrong);
  return nullptr;
}

// The same. The window holds the script, then the input: neither passes through JSON.
json ReadCall(Embedder& embedder, const json& args, std::string_view bytes, CallSpec* spec,
              std::string* script) {
  if (json wrong = ReadSpec(embedder, args, spec); !wrong.is_null()) return wrong;
  auto script_size = std::min(static_cast<size_t>(Integer(args, "scriptBytes")), bytes.size());
  *script = bytes.substr(0, script_size);
  spec->input_bytes = bytes.substr(script_size);
  return nullptr;
}

json StartSession(Embedder& embedder, const json& args) {
  CallSpec spec;
  std::string none;
  if (json wrong = ReadCall(embedder, args, {}, &spec, &none); !wrong.is_null()) return wrong;
  return {{"id", embedder.StartSession(std::move(spec))}};
}

json StartScript(Embedder& embedder, const json& args, std::string_view bytes) {
  CallSpec spec;
  std::string script;
  if (json wrong = ReadCall(embedder, args, bytes, &spec, &script); !wrong.is_null()) return wrong;
  int id =
      embedder.StartScript(static_cast<int>(Integer(args, "session")), std::move(spec), std::move(script));
  return id ? json{{"id", id}} : Refused(Errno::kSrch, "the session is closed");
}

std::string DescribeSession(const SessionHandle& session) {
  JsonObject out;
  out.Add("id", int64_t{session.id}).Add("pid", int64_t{session.pid}).Add("done", session.done);
  if (session.refusal) out.AddJson("refused", RefusedText(*session.refusal));
  if (session.status) out.Add("exitCode", int64_t{session.status->ShellStatus()});
  return out.Take();
}

json StartFileJob(Embedder& embedder, const json& args, std::string_view bytes) {
  FileRequest request;
  request.op = String(args, "op");
  request.path = String(args, "path");
  request.other = String(args, "other");
  request.mode = Optional<uint32_t>(args, "mode");
  request.size = Optional<int64_t>(args, "size");
  request.atime_ms = Optional<double>(args, "atimeMs");
  request.mtime_ms = Optional<double>(args, "mtimeMs");
  request.recursive = Flag(args, "recursive");
  request.force = Flag(args, "force");
  request.append = Flag(args, "append");
  request.exclusive = Flag(args, "exclusive");
  request.read_only = Flag(args, "readOnly");
  request.source = String(args, "source");
  if (auto it = args.find("entries"); it != args.end() && it->is_array()) {
    for (const json& entry : *it)
      request.entries.push_back({String(entry, "path"), static_cast<size_t>(Integer(entry, "size")),
                                 Optional<uint32_t>(entry, "mode"), Optional<int64_t>(entry, "lazy")});
  }
  request.bytes = bytes;
  return {{"id", embedder.StartFileJob(std::move(request))}};
}

json ListJobs(Embedder& embedder) {
  json list = json::array();
  for (const auto& [pid, process] : embedder.machine.processes()) {
    if (pid == 1) continue;
    const char* state = process->Zombie() ? "zombie" : process->Stopped() ? "stopped" : "alive";
    list.push_back({{"pid", pid},
                    {"ppid", process->ppid()},
                    {"pgid", process->pgid},
                    {"argv", process->argv},
                    {"cwd", process->cwd.path},
                    {"state", state},
                    {"fuel", process->fuel_used}});
  }
  return {{"jobs", std::move(list)}};
}

std::string ListCalls(Embedder& embedder) {
  std::string list;
  for (const auto& [id, handle] : embedder.handles())
    if (Call* call = embedder.FindCall(id)) list += (list.empty() ? "" : ",") + DescribeCall(embedder, *call);
  return "{\"calls\":[" + list + "]}";
}

json Usage(Embedder& embedder) {
  kernel::Machine& machine = embedder.machine;
  return {{"memoryBytes", embedder.host.MemoryInUse()},
          {"fuel", machine.total_fuel()},
          {"fsBytes", machine.fs_bytes},
          {"files", machine.fs_files},
          {"processes", machine.processes().size() - 1},
          {"clockNs", static_cast<double>(machine.NowNs())}};
}

json ListMounts(Embedder& embedder) {
  json list = json::array();
  for (const auto& mount : embedder.machine.vfs.mounts())
    list.push_back({{"path", mount->path},
                    {"type", std::string(mount->filesystem->TypeName())},
                    {"source", mount->source},
                    {"readOnly", mount->read_only}});
  return {{"mounts", std::move(list)}};
}

json Signal(Embedder& embedder, const json& args) {
  auto signal = kernel::ParseSignal(String(args, "signal", "TERM"));
  if (!signal) return Refused(Errno::kInval, "unknown signal");
  auto sent = embedder.machine.Kill(static_cast<int>(Integer(args, "pid")), *signal);
  return sent ? json::object() : Refused(sent.error());
}

// After a thaw: limits are whoever's who opens the image.
json ApplyLimits(Embedder& embedder, const json& args) {
  kernel::Limits limits;
  std::string wrong;
  if (!ReadLimits(args, limits, &wrong)) return Refused(Errno::kInval, wrong);
  embedder.machine.ApplyLimits(limits);
  embedder.last_call = {};
  return json::object();
}

// A socket or a server of the host's goes to a call's program, beside its channel's next bytes. "listener":
// one of the machine stands for it, {"port"} leads to it. "open": one that stays here until the host has
// connected to
// {"port"}; then "accept" with that port hands the connection over.
json HandOver(Call* call, kernel::Net& net, const json& args) {
  if (!call || !call->handed || call->done) return Refused(Errno::kPipe, "the program has no channel");
  auto& files = call->handed->files;
  if (files.size() >= kernel::HandedFiles::kMost) return Refused(Errno::kAgain, "too many are on their way");
  std::string what = String(args, "what");
  if (what == "accept") {
    auto offered = call->offered.extract(static_cast<uint16_t>(Integer(args, "port")));
    kernel::FileRef file = offered ? offered.mapped()->TakeWaiting() : kernel::FileRef();
    if (!file) return Refused(Errno::kConnRefused, "there is no connection");
    files.push_back(std::move(file));
    return json::object();
  }
  auto listener = net.Listen("127.0.0.1", 0, 511);
  if (!listener) return Refused(listener.error());
  uint16_t port = (*listener)->local.port;
  if (what == "open")
    call->offered[port] = std::move(*listener);
  else
    files.push_back(std::move(*listener));
  return {{"port", port}};
}

json Dispatch(Embedder& embedder, std::string_view op, const json& args, std::string_view bytes) {
  int id = static_cast<int>(Integer(args, "id"));
  if (op == "session") return StartSession(embedder, args);
  if (op == "script") return StartScript(embedder, args, bytes);
  if (op == "closeSession") {
    if (SessionHandle* session = embedder.FindSession(id)) session->Close();
    return json::object();
  }
  if (op == "incomplete") return {{"incomplete", shell::IsIncomplete(embedder.machine, bytes)}};
  if (op == "file") return StartFileJob(embedder, args, bytes);
  if (op == "abort") {
    if (Call* call = embedder.FindCall(id)) call->Abort();
    return json::object();
  }
  if (op == "kill") return Signal(embedder, args);
  if (op == "hand") return HandOver(embedder.FindCall(id), embedder.machine.net, args);
  if (op == "jobs") return ListJobs(embedder);
  if (op == "usage") return Usage(embedder);
  if (op == "mounts") return ListMounts(embedder);
  if (op == "limits") return ApplyLimits(embedder, args);
  if (op == "command") {
    embedder.RegisterCommand(String(args, "name"));
    return json::object();
  }
  return Refused(Errno::kNoSys, "no request '" + std::string(op) + "'");
}

}  // namespace

std::unique_ptr<Embedder> Boot(std::string_view options, std::string* error) {
  json parsed = json::parse(options, nullptr, false);
  if (!parsed.is_object()) {
    *error = "the boot options are no JSON object";
    return nullptr;
  }
  kernel::MachineOptions machine;
  if (!ReadLimits(parsed, machine.limits, error)) return nullptr;
  if (auto seed = Optional<int64_t>(parsed, "seed")) machine.seed = static_cast<uint64_t>(*seed);
  machine.virtual_clock = Flag(parsed, "virtualClock");
  machine.trace = Flag(parsed, "trace");
  auto embedder = std::make_unique<Embedder>(std::move(machine));
  for (std::string& name : Strings(parsed, "commands")) embedder->RegisterCommand(std::move(name));
  SetUp(*embedder);
  return embedder;
}

std::string Answer(Embedder& embedder, std::string_view op, std::string_view args, std::string_view bytes) {
  json parsed = args.empty() ? json::object() : json::parse(args, nullptr, false);
  if (!parsed.is_object()) return RefusedText({Errno::kInval, {}, "the arguments are no JSON object"});
  // Answers that are text already are not parsed again only to be written again.
  if (op == "fileResult") {
    FileJob* job = embedder.FindFileJob(static_cast<int>(Integer(parsed, "id")));
    if (!job || !job->done) return RefusedText({Errno::kSrch, {}, {}});
    if (job->error) return RefusedText(*job->error);
    return "{\"value\":" + job->text + "}";
  }
  if (op == "calls") return ListCalls(embedder);
  if (op == "tree") return "{\"tree\":" + ListTree(embedder.machine) + "}";
  return Text(Dispatch(embedder, op, parsed, bytes));
}

int StartCall(Embedder& embedder, std::string_view args, size_t script_size, std::string_view bytes,
              std::string* refusal) {
  KeptCall& kept = embedder.last_call;
  if (kept.args.empty() || kept.args != args) {
    kept = {};
    json parsed = json::parse(args, nullptr, false);
    json wrong = parsed.is_object() ? ReadSpec(embedder, parsed, &kept.spec)
                                    : Refused(Errno::kInval, "the arguments are no JSON object");
    if (!wrong.is_null()) {
      *refusal = Text(wrong);
      return 0;
    }
    kept.evaluate = Flag(parsed, "evaluate");
    kept.spec.profile = String(parsed, "profile");
    kept.spec.connection = Flag(parsed, "connection");
    if (kept.spec.connection && kept.spec.argv.size() != 4) {
      *refusal = RefusedText({Errno::kInval, {}, "a connection has 4 arguments"});
      kept = {};
      return 0;
    }
    if (parsed.contains("scriptAt"))
      kept.script_at = std::min(static_cast<size_t>(Integer(parsed, "scriptAt")), kept.spec.argv.size());
    // Whoever repeats long arguments pays for them, and nobody keeps them.
    constexpr size_t kShort = 4 << 10;
    if (args.size() <= kShort) kept.args = args;
  }
  CallSpec spec = kept.spec;
  script_size = std::min(script_size, bytes.size());
  std::string script(bytes.substr(0, script_size));
  spec.input_bytes = bytes.substr(script_size);
  if (kept.evaluate)
    spec.session_script = std::move(script);
  else if (kept.script_at)
    spec.argv.insert(spec.argv.begin() + static_cast<std::ptrdiff_t>(*kept.script_at), std::move(script));
  return embedder.StartCall(std::move(spec));
}

std::string DescribeHandle(Embedder& embedder, int id) {
  if (Call* call = embedder.FindCall(id)) return DescribeCall(embedder, *call);
  if (SessionHandle* session = embedder.FindSession(id)) return DescribeSession(*session);
  return RefusedText({Errno::kSrch, {}, {}});
}

bool ReportPlainly(Embedder& embedder, int id, PlainReport* report) {
  Call* call = embedder.FindCall(id);
  if (!call || !call->done || call->refusal || call->aborted || call->value || !call->profile().empty() ||
      call->account->stop || !call->collected[0] || !call->collected[1] || !call->status ||
      call->status->kind != kernel::WaitStatus::Kind::kExited)
    return false;
  const kernel::Account& account = *call->account;
  *report = {.pid = static_cast<double>(call->pid),
             .exit_code = static_cast<double>(call->status->ShellStatus()),
             .wall_ms = static_cast<double>(call->wall_ns) / 1e6,
             .fuel = static_cast<double>(account.fuel_used),
             .output_bytes = static_cast<double>(account.output_used),
             .processes = static_cast<double>(account.processes_peak),
             .memory_bytes = static_cast<double>(embedder.host.MemoryInUse()),
             .stdout_size = static_cast<double>(call->collected[0]->Size()),
             .stderr_size = static_cast<double>(call->collected[1]->Size())};
  return true;
}

}  // namespace bivalve::embed
