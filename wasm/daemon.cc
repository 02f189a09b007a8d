#include "daemon.h"

#include <charconv>
#include <cmath>
#include <memory>

#include "base/json_text.h"
#include "daemon/script_run.h"
#include "daemon/server.h"
#include "js_host.h"

namespace bivalve::embed {

using daemon::Action;
using daemon::Json;

namespace {

// One of each per module instance.
std::unique_ptr<daemon::Server> g_server;
struct Runner {
  JsHost host;
  daemon::ScriptRunner scripts{host};
};
std::unique_ptr<Runner> g_runner;

std::string String(const Json& object, const char* name, std::string fallback = {}) {
  auto value = object.find(name);
  return value != object.end() && value->is_string() ? value->get<std::string>() : std::move(fallback);
}
int64_t Integer(const Json& object, const char* name, int64_t fallback = 0) {
  auto value = object.find(name);
  return value != object.end() && value->is_number() ? static_cast<int64_t>(value->get<double>()) : fallback;
}
bool Flag(const Json& object, const char* name) {
  auto value = object.find(name);
  return value != object.end() && value->is_boolean() && value->get<bool>();
}

daemon::ServerOptions ReadOptions(const Json& event) {
  daemon::ServerOptions options;
  options.version = String(event, "version");
  options.hostname = String(event, "hostname");
  options.pid = Integer(event, "pid");
  options.workers = static_cast<int>(Integer(event, "workers", options.workers));
  options.queue = static_cast<size_t>(Integer(event, "queue", 100));
  options.file_workers = static_cast<size_t>(Integer(event, "fileWorkers", 4));
  options.call_queue = static_cast<size_t>(Integer(event, "callQueue", 1024));
  options.default_timeout_ms = Integer(event, "defaultTimeoutMs", options.default_timeout_ms);
  options.max_message = static_cast<size_t>(Integer(event, "maxMessage", 16 << 20));
  options.max_connections = static_cast<size_t>(Integer(event, "maxConnections", 256));
  options.compat = Flag(event, "compat");
  options.deterministic = Flag(event, "deterministic");
  options.total_timeout = Flag(event, "totalTimeout");
  options.token = String(event, "token");
  options.script_roots = String(event, "scriptRoots");
  options.script_saves = Flag(event, "scriptSaves");
  options.scripts_dir = String(event, "scriptsDir");
  options.render_dir = String(event, "renderDir", options.render_dir);
  options.render_ttl_s = Integer(event, "renderTtl", options.render_ttl_s);
  options.render_max_bytes = Integer(event, "renderMaxBytes", options.render_max_bytes);
  options.render_cleanup_s = Integer(event, "renderCleanup", options.render_cleanup_s);
  options.shutdown_ms = Integer(event, "shutdownMs", options.shutdown_ms);
  return options;
}

std::string_view KindName(Action::Kind kind) {
  switch (kind) {
    case Action::Kind::kSend: return "send";
    case Action::Kind::kClose: return "close";
    case Action::Kind::kRun: return "run";
    case Action::Kind::kCancel: return "cancel";
    case Action::Kind::kKill: return "kill";
    case Action::Kind::kRead: return "read";
    case Action::Kind::kWrite: return "write";
    case Action::Kind::kRemove: return "remove";
    case Action::Kind::kLog: return "log";
    case Action::Kind::kView: return "view";
  }
  return "";
}

daemon::View::Request ReadView(const Json& event) {
  daemon::View::Request request;
  request.seen = Integer(event, "seen");
  for (auto [name, shown] : {std::pair("show", true), std::pair("hide", false)})
    if (auto list = event.find(name); list != event.end() && list->is_array())
      for (const Json& id : *list)
        if (id.is_number_integer()) request.layers[id.get<int>()] = shown;
  return request;
}

void Happen(const Json& event, std::string_view what, std::string_view bytes) {
  daemon::Server& server = *g_server;
  int id = static_cast<int>(Integer(event, "id"));
  if (what == "data") {
    server.Data(id, bytes);
  } else if (what == "connect") {
    server.Open(id, Flag(event, "local"), Flag(event, "needsToken"));
  } else if (what == "end") {
    server.End(id);
  } else if (what == "closed") {
    server.Closed(id);
  } else if (what == "ready") {
    server.WorkerReady(id);
  } else if (what == "lost") {
    server.WorkerLost(id);
  } else if (what == "done") {
    auto size = static_cast<size_t>(Integer(event, "headSize"));
    Json head = Json::parse(bytes.substr(0, size), nullptr, false);
    server.JobDone(id, head.is_object() ? head : Json::object(), bytes.substr(size));
  } else if (what == "output") {
    server.JobOutput(id, String(event, "stream"), bytes);
  } else if (what == "file") {
    server.FileDone(id, {Flag(event, "ok"), String(event, "error"), String(event, "message"),
                         String(event, "path"), bytes});
  } else if (what == "library") {
    server.LoadLibrary(bytes);
  } else if (what == "view") {
    server.Show(id, ReadView(event));
  } else if (what == "unview") {
    server.CloseView(id);
  } else if (what == "shutdown") {
    server.Shutdown();
  } else if (what == "tick") {
    server.Tick();
  }
}

std::string_view EndName(daemon::ScriptEnd end) {
  switch (end) {
    case daemon::ScriptEnd::kDone: return "completed";
    case daemon::ScriptEnd::kFailed:
    case daemon::ScriptEnd::kOutOfMemory: return "failed";
    case daemon::ScriptEnd::kTimedOut: return "timed_out";
    case daemon::ScriptEnd::kCancelled: return "cancelled";
  }
  return "";
}

daemon::ScriptRequest ReadRequest(const Json& head, std::string_view source) {
  daemon::ScriptRequest request;
  request.id = Integer(head, "id");
  request.name = String(head, "name");
  request.source = source;
  request.timeout_ms = Integer(head, "timeoutMs", request.timeout_ms);
  request.heap_bytes = Integer(head, "heapBytes", request.heap_bytes);
  request.seed = static_cast<uint64_t>(Integer(head, "seed"));
  request.profile = head.contains("profile");
  request.capture = Flag(head, "capture");
  request.want_value = Flag(head, "value");
  request.isolated = Flag(head, "isolated");
  request.keep_failed = Flag(head, "keepFailed");
  request.may_save = Flag(head, "maySave");
  request.args = String(head, "args");
  request.run = String(head, "run");
  if (auto library = head.find("library"); library != head.end()) request.library = daemon::TextOf(*library);
  return request;
}

std::string RunScript(const Json& head, std::string_view bytes) {
  daemon::ScriptRunner& scripts = g_runner->scripts;
  auto source_size = static_cast<size_t>(Integer(head, "sourceSize"));
  std::string_view change = bytes.substr(source_size);
  if (!change.empty() && !scripts.Follow(change))
    return R"({"end":"failed","code":-1,"error":{"name":"InternalError","message":"the worker lost the project"}})";
  daemon::ScriptResult result = scripts.Run(ReadRequest(head, bytes.substr(0, source_size)));
  Json told{{"end", EndName(result.end)},
            {"code", result.end == daemon::ScriptEnd::kDone          ? 0
                     : result.end == daemon::ScriptEnd::kOutOfMemory ? -2
                                                                     : -1},
            {"runMs", result.run_ms},
            {"startMs", result.start_ms},
            {"heapBytes", result.heap_bytes},
            {"voxelsChanged", result.voxels_changed},
            {"consoleTruncated", result.console_truncated}};
  for (const daemon::SavedFile& file : result.files)
    told["files"].push_back({{"path", file.path}, {"size", file.bytes.size()}});
  std::string text = daemon::TextOf(told);
  // What is JSON already stays as it is.
  auto add = [&text](const char* name, const std::string& json) {
    if (json.empty()) return;
    text.pop_back();
    text.append(",\"").append(name).append("\":").append(json).append("}");
  };
  add("error", result.error);
  add("value", result.value);
  if (Flag(head, "capture")) add("console", result.console);
  std::string profile = String(head, "profile");
  if (!profile.empty()) add("profile", profile == "cpuprofile" ? result.cpu_profile : result.profile);
  text += '\0';
  for (const daemon::SavedFile& file : result.files) text += file.bytes;
  return text += result.change;
}

}  // namespace

namespace {

std::string TellActions() {
  std::string blobs, actions = "[";
  for (Action& action : g_server->TakeActions()) {
    JsonObject told;
    told.Add("kind", KindName(action.kind)).Add("id", action.id);
    told.Add("size", static_cast<int64_t>(action.bytes.size()));
    if (action.worker) told.Add("worker", int64_t{action.worker});
    if (action.flag) told.Add("flag", true);
    if (action.project) told.Add("project", true);
    if (action.limit) told.Add("limit", action.limit);
    if (!action.text.empty()) told.Add("text", action.text);
    blobs += action.bytes;
    if (actions.size() > 1) actions += ',';
    actions += told.Take();
  }
  std::string out = JsonObject()
                        .Add("wake", static_cast<int64_t>(std::ceil(g_server->WakeIn())))
                        .Add("idle", g_server->idle())
                        .Add("version", g_server->version())
                        .AddJson("actions", actions + ']')
                        .Take();
  out += '\0';
  return out += blobs;
}

// "data ID MICROSECONDS WALL": what comes most often is told without JSON. False: it is another event.
bool TellData(std::string_view head, std::string_view bytes) {
  constexpr std::string_view kData = "data ";
  if (!head.starts_with(kData)) return false;
  int64_t numbers[3] = {};
  const char *at = head.data() + kData.size(), *end = head.data() + head.size();
  for (int64_t& number : numbers) {
    auto [next, error] = std::from_chars(at, end, number);
    at = next < end ? next + 1 : end;
  }
  g_server->SetTime(static_cast<double>(numbers[1]) / 1000, numbers[2]);
  g_server->Data(static_cast<int>(numbers[0]), bytes);
  return true;
}

}  // namespace

std::string TellDaemon(std::string_view head, std::string_view bytes) {
  if (g_server && TellData(head, bytes)) return TellActions();
  Json event = Json::parse(head, nullptr, false);
  if (!event.is_object()) return "{}";
  std::string what = String(event, "do");
  if (what == "open") g_server = std::make_unique<daemon::Server>(ReadOptions(event));
  if (!g_server) return "{}";
  auto now = event.find("now");
  g_server->SetTime(now != event.end() && now->is_number() ? now->get<double>() : 0, Integer(event, "wall"));
  g_server->memory_in_use = JsHost().MemoryInUse();
  Happen(event, what, bytes);
  return TellActions();
}

std::string TellScriptRunner(std::string_view head, std::string_view bytes) {
  Json event = Json::parse(head, nullptr, false);
  if (!event.is_object()) return "{}";
  if (!g_runner) {
    g_runner = std::make_unique<Runner>();
    g_runner->host.OnAbort([](int id) { g_runner->scripts.Cancel(id); });
  }
  if (String(event, "do") == "run") return RunScript(event, bytes);
  g_runner->scripts.Prepare();
  return "{}";
}

}  // namespace bivalve::embed
