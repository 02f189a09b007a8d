// Server: the routes for programs. Each answers JSON.
#include <algorithm>

#include "base/json_text.h"
#include "notebook/registry.h"
#include "notebook/route.h"
#include "notebook/server.h"
#include "notebook/text.h"

namespace bivalve::notebook {

namespace {

constexpr std::string_view kJson = "application/json; charset=utf-8";

std::string ErrorBody(std::string_view text) { return JsonObject().Add("error", text).Take(); }

// A name in a header is one word.
std::string AsWord(std::string_view name) {
  std::string word = Squeezed(name, 200);
  for (char& c : word)
    if (c == ' ') c = '-';
  return word;
}

std::string_view JobStateName(const Job& job) {
  switch (job.state) {
    case Job::State::kRequested: return "requested";
    case Job::State::kDispatched: return "dispatched";
    case Job::State::kStarted: return "started";
  }
  return "";
}

}  // namespace

std::optional<JsonView> Server::ApiBody(Route& route) {
  std::string_view type = route.Header("content-type");
  if (!Trim(type.substr(0, type.find(';'))).starts_with("application/json")) {
    Answer(route.request->id, 415, kJson, ErrorBody("the content type must be application/json"));
    return std::nullopt;
  }
  auto payload = JsonView::Parse(route.request->body);
  if (payload && payload->IsObject()) return payload;
  Answer(route.request->id, 400, kJson, ErrorBody("the body is no JSON object"));
  return std::nullopt;
}

// False: no route of this table.
bool Server::RouteApi(Route& route) {
  const auto& parts = route.segments;
  const HttpRequest& request = *route.request;
  const std::string& first = parts[0];
  size_t count = parts.size();
  bool health = first == "health" && count == 1, metrics = first == "metrics" && count == 1;
  bool list = first == "instances" && count == 1;
  bool instance = first == "instances" && count >= 2 && !parts[1].empty();
  bool worker = first == "workers" && ((count == 2 && parts[1] == "register") ||
                                       (count == 3 && (parts[2] == "heartbeat" || parts[2] == "message")));
  bool tests = first == "tests" && count == 2 && (parts[1] == "run" || parts[1].starts_with("run-"));
  if (!health && !metrics && !list && !instance && !worker && !tests) return false;
  if (!health && !Authorised(request, route)) {
    Note("auth.denied", {}, nullptr, -1, route.path, "warn");
    Answer(request.id, 401, kJson, ErrorBody("unauthorized"), {{"WWW-Authenticate", "Bearer"}});
    return true;
  }
  bool log = instance && count == 2, replaces = log && route.Is("PUT");
  bool poll = instance && count == 4 && parts[2] == "jobs" && parts[3] == "poll";
  bool reads = health || metrics || list || log || poll || (tests && parts[1] != "run");
  // An answer without a body would take the job with it.
  bool fits = poll ? route.Is("GET") : reads ? route.Reads() || replaces : route.Is("POST");
  if (!fits) {
    Answer(request.id, 405, kJson, ErrorBody("method not allowed"),
           {{"Allow", log     ? "GET, HEAD, PUT"
                      : poll  ? "GET"
                      : reads ? "GET, HEAD"
                              : "POST"}});
    return true;
  }
  if (health) {
    Answer(request.id, 200, kJson, Health());
  } else if (metrics) {
    Answer(request.id, 200, "text/plain; version=0.0.4; charset=utf-8", Metrics());
  } else if (list) {
    Answer(request.id, 200, kJson, Instances());
  } else if (instance) {
    Realm* realm = Find(parts[1]);
    if (realm)
      RouteInstance(*realm, route);
    else
      Answer(request.id, 404, kJson, ErrorBody("unknown instance"));
  } else if (worker && count == 3 && parts[2] == "heartbeat") {
    Heartbeat(route);
  } else if (tests && parts[1] != "run") {
    ShowRun(route);
  } else if (auto payload = ApiBody(route)) {
    if (tests)
      RunTests(route, *payload);
    else if (count == 3)
      Message(route, *payload);
    else
      RegisterWorker(route, *payload);
  }
  return true;
}

void Server::RouteInstance(Realm& realm, Route& route) {
  const auto& parts = route.segments;
  int id = route.request->id;
  if (parts.size() == 2 && route.Is("PUT")) return Replace(realm, route);
  if (parts.size() == 2)
    return actions_.push_back(
        {.kind = Action::Kind::kServe, .id = id, .status = 1, .path = '/' + realm.file, .flag = false});
  if (parts.size() == 4 && parts[2] == "jobs" && parts[3] == "poll") {
    if (stopping_) return Answer(id, 503, kJson, ErrorBody("server shut down"));
    int64_t wait = 10'000;
    if (auto it = route.query.find("timeout"); it != route.query.end()) {
      wait = 0;
      for (char c : it->second.substr(0, 9)) wait = c >= '0' && c <= '9' ? wait * 10 + (c - '0') : wait;
    }
    return Poll(realm, id, std::min<int64_t>(wait, 60'000), true);
  }
  bool append = parts.size() == 3 && parts[2] == "append",
       background = parts.size() == 3 && parts[2] == "background";
  bool ack = parts.size() == 4 && parts[2] == "jobs" && parts[3] == "ack";
  bool result = parts.size() == 5 && parts[2] == "jobs" && parts[4] == "result";
  if (!append && !background && !ack && !result) return Answer(id, 404, kJson, ErrorBody("not found"));
  auto payload = ApiBody(route);
  if (!payload) return;
  if (append) return AppendChunk(realm, route, *payload);
  if (background) return Background(realm, route, *payload, true);
  if (ack) return Acknowledge(realm, route, *payload);
  Result(&realm, route, *payload, parts[3], true);
}

// An editor saves what it has, if nobody has written since it read.
void Server::Replace(Realm& realm, Route& route) {
  int id = route.request->id;
  if (stopping_) return Answer(id, 503, kJson, ErrorBody("server shut down"));
  Action action{.kind = Action::Kind::kReplace, .id = id, .path = realm.file, .text = route.request->body};
  for (std::string_view name : {"if-match", "if-none-match"})
    if (std::string_view value = route.Header(name); !value.empty()) action.headers.emplace_back(name, value);
  if (action.headers.empty())
    return Answer(id, 428, kJson,
                  ErrorBody("If-Match (or, for a log that is not there yet, If-None-Match: *) is missing"));
  actions_.push_back(std::move(action));
}

// What a worker's page hands on for it: the same messages as on the channel.
void Server::Message(Route& route, const JsonView& payload) {
  int id = route.request->id;
  Realm* realm = Find(route.segments[1]);
  if (!realm) return Answer(id, 404, kJson, ErrorBody("unknown worker"));
  std::string type = payload["type"].Text();
  if (type.empty() || type == "result")
    return Result(realm, route, payload, payload["jobId"] ? payload["jobId"].Shown() : "", true);
  if (type == "heartbeat" || type == "pong") return Heartbeat(route);
  realm->last_seen_ms = now_ms_;
  if (type == "background-flush") return Background(*realm, route, payload, true);
  if (type == "job-progress") return Progress(*realm, route, payload);
  if (type == "worker-timeout") return WorkerTimeout(*realm, route, payload);
  Answer(id, 400, kJson, ErrorBody("unknown type of message"));
}

void Server::Acknowledge(Realm& realm, Route& route, const JsonView& payload) {
  std::string wanted = payload["jobId"].Text();
  Job* job = realm.job.get();
  int id = route.request->id;
  // Who acknowledges has it, and says itself how long it takes.
  if (job && job->id == wanted && job->state == Job::State::kStarted) job->state = Job::State::kDispatched;
  if (job && job->id == wanted)
    return Answer(id, 200, kJson, JsonObject().Add("jobId", wanted).Add("state", JobStateName(*job)).Take());
  for (const Ended& ended : ended_)
    if (ended.id == wanted && ended.realm == realm.name)
      return Answer(id, 200, kJson, JsonObject().Add("jobId", wanted).Add("state", "finished").Take());
  Answer(id, 404, kJson, ErrorBody("unknown job"));
}

void Server::AppendChunk(Realm& realm, Route& route, const JsonView& payload) {
  JsonView chunk = payload["chunk"];
  if (!chunk.IsString()) return Answer(route.request->id, 400, kJson, ErrorBody("chunk must be a string"));
  Op op{.kind = Op::Kind::kBelow, .title = realm.name + " Session", .create = true, .make_directory = true};
  std::string text = chunk.Text(), agent = AsWord(payload["agentName"].Text());
  auto own = FindRequest(FooterText() + text, realm.name, realm.language);
  if (!agent.empty() && (!own || !own->header))
    op.header = Joined({"### 🗣️", agent, " to ", AsWord(realm.name), " at ", Clock(), "\n"});
  op.text = text;
  op.answer = route.request->id;
  Push(realm, std::move(op));
}

void Server::RunTests(Route& route, const JsonView& payload) {
  int id = route.request->id;
  Realm* realm = Find(payload["instance"].Text());
  if (!realm) return Answer(id, 404, kJson, ErrorBody("unknown instance"));
  JsonView files = payload["files"], timeout = payload["timeout"];
  std::string list = "[";
  if (files.IsString()) AppendJsonString(list, files.Text());
  for (const JsonView& file : files.Items()) {
    if (list.size() > 1) list += ',';
    AppendJsonString(list, file.Text());
  }
  std::string code = "(await import('/-daebug-node:test.js')).run({files:" + list + ']';
  if (timeout.IsNumber()) code += ",timeout:" + timeout.Shown();
  code += "})";
  Run run{.id = NewId("run-"), .realm = realm->name, .code = code};
  Op op{.kind = Op::Kind::kBelow, .title = realm->name + " Session", .create = true, .make_directory = true};
  op.text = Joined({"### 🗣️tests to ", AsWord(realm->name), " at ", Clock(), "\n"});
  AppendFence(op.text, "JS", code);
  op.answer = id;
  op.reply.path = run.id;
  runs_.push_back(std::move(run));
  Push(*realm, std::move(op));
}

void Server::ShowRun(Route& route) {
  auto run = std::find_if(runs_.begin(), runs_.end(),
                          [&](const Run& known) { return known.id == route.segments[1]; });
  if (run == runs_.end()) return Answer(route.request->id, 404, kJson, ErrorBody("unknown run"));
  std::string sections = "[";
  for (const std::string& section : run->sections) {
    if (sections.size() > 1) sections += ',';
    AppendJsonString(sections, section);
  }
  JsonObject out;
  out.Add("runId", run->id)
      .Add("jobId", run->job)
      .Add("state", run->done ? "done" : "running")
      .Add("ok", run->ok);
  out.AddJson("sections", sections + ']').AddJson("value", run->value.empty() ? "null" : run->value);
  Answer(route.request->id, 200, kJson, out.Take());
}

void Server::RegisterWorker(Route& route, const JsonView& payload) {
  int id = route.request->id;
  std::string name = payload["workerName"].Text();
  if (!IsRealmName(name)) return Answer(id, 400, kJson, ErrorBody("invalid workerName"));
  if (stopping_) return Answer(id, 503, kJson, ErrorBody("server shut down"));
  Realm* realm = Register(name, payload["url"].Text("worker://" + name));
  if (!realm) return Answer(id, 503, kJson, ErrorBody("too many realms"));
  realm->worker = true;
  for (const JsonView& language : payload["languages"].Items())
    if (std::string tag = language.Text(); tag == "bash" || tag == "sh" || tag == "shell")
      realm->language = Language::kBash;
  if (payload["rollback"].Truthy())
    realm->language = IsBash(realm->language) ? Language::kMachineBash : Language::kMachineJavaScript;
  Seen(*realm);
  std::string path;
  constexpr char kHex[] = "0123456789ABCDEF";
  for (char c : name) {
    bool plain = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' ||
                 c == '_' || c == '.';
    auto byte = static_cast<unsigned char>(c);
    if (plain)
      path += c;
    else
      ((path += '%') += kHex[byte >> 4]) += kHex[byte & 15];
  }
  std::string root = route.raw.starts_with("/-daebug-api/") ? "/-daebug-api" : "";
  Answer(id, 200, kJson,
         JsonObject()
             .Add("name", name)
             .Add("file", realm->file)
             .Add("pollUrl", Joined({root, "/instances/", path, "/jobs/poll"}))
             .Take());
}

void Server::Heartbeat(Route& route) {
  int id = route.request->id;
  Realm* realm = Find(route.segments[1]);
  if (!realm) return Answer(id, 404, kJson, ErrorBody("unknown worker"));
  realm->worker = true;
  Seen(*realm);
  Answer(id, 200, kJson, JsonObject().Add("status", "ok").Add("state", StateOf(*realm)).Take());
}

std::string Server::Health() const {
  int64_t outstanding = 0;
  for (const auto& [name, realm] : realms_) outstanding += realm->job != nullptr;
  std::string jobs = JsonObject()
                         .Add("outstanding", outstanding)
                         .Add("total", jobs_total_)
                         .Add("failed", jobs_failed_)
                         .Take();
  return JsonObject()
      .Add("status", "ok")
      .Add("version", options_.version)
      .Add("uptimeMs", now_ms_ - options_.started_ms)
      .Add("root", options_.root)
      .Add("port", static_cast<int64_t>(port_))
      .Add("realms", static_cast<int64_t>(realms_.size()))
      .AddJson("jobs", jobs)
      .Take();
}

std::string Server::Instances() const {
  std::string out = "[";
  for (const auto& [name, realm] : realms_) {
    if (out.size() > 1) out += ',';
    out += JsonObject()
               .Add("name", name)
               .Add("url", realm->url)
               .Add("file", realm->file)
               .Add("state", StateOf(*realm))
               .Add("lastSeen", IsoText(WallClock(realm->last_seen_ms)))
               .Take();
  }
  return out + ']';
}

// Prometheus's text format, version 0.0.4.
std::string Server::Metrics() const {
  std::string out;
  auto begin = [&](std::string_view name, std::string_view type, std::string_view help) {
    Append(out, {"# HELP ", name, " ", help, "\n# TYPE ", name, " ", type, "\n"});
  };
  auto one = [&](std::string_view name, std::string_view type, std::string_view help,
                 std::string_view value) {
    begin(name, type, help);
    Append(out, {name, " ", value, "\n"});
  };
  auto seconds = [](int64_t ms) {
    std::string digits = std::to_string(ms % 1000);
    return std::to_string(ms / 1000) + '.' + std::string(3 - digits.size(), '0') + digits;
  };
  int64_t live = 0, executing = 0, failed = 0, waiting = 0;
  for (const auto& [name, realm] : realms_) {
    ++(realm->job ? executing : realm->failed ? failed : live);
    waiting += static_cast<int64_t>(realm->waiters.size());
  }
  one("daebug_uptime_seconds", "gauge", "Since the server started.", seconds(now_ms_ - options_.started_ms));
  begin("daebug_realms", "gauge", "Known pages, workers and processes, by state.");
  for (auto [state, count] : {std::pair{"live", live}, {"executing", executing}, {"failed", failed}})
    Append(out, {"daebug_realms{state=\"", state, "\"} ", std::to_string(count), "\n"});
  one("daebug_waiting_polls", "gauge", "Requests that wait for a job.", std::to_string(waiting));
  one("daebug_jobs_total", "counter", "Requests that were accepted.", std::to_string(jobs_total_));
  one("daebug_jobs_failed_total", "counter", "Jobs that ended with an error.", std::to_string(jobs_failed_));
  begin("daebug_job_duration_seconds", "summary", "From hand-over to reply.");
  Append(out, {"daebug_job_duration_seconds_sum ", seconds(jobs_ms_), "\ndaebug_job_duration_seconds_count ",
               std::to_string(jobs_ended_), "\n"});
  begin("daebug_events_total", "counter", "What happened, by the name that the log of events has for it.");
  for (const auto& [name, count] : counts_)
    Append(out, {"daebug_events_total{event=\"", name, "\"} ", std::to_string(count), "\n"});
  return out;
}

std::string Server::AdminState() const {
  std::string events = "[";
  for (const std::string& line : recent_) {
    if (events.size() > 1) events += ',';
    events += line;
  }
  return JsonObject()
      .AddJson("health", Health())
      .AddJson("realms", Instances())
      .AddJson("events", events + ']')
      .Take();
}

}  // namespace bivalve::notebook
