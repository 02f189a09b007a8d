// Server: what comes over HTTP from pages, workers and people's browsers.
#include <algorithm>
#include <cmath>

#include "base/json_text.h"
#include "notebook/blocks.h"
#include "notebook/route.h"
#include "notebook/server.h"
#include "notebook/text.h"

namespace bivalve::notebook {

namespace {

constexpr std::string_view kText = "text/plain; charset=utf-8";
constexpr size_t kMostJobEvents = 1000;

std::vector<std::pair<std::string, std::string>> NoStore() {
  return {{"Cache-Control", "no-store, no-cache, must-revalidate, max-age=0"}, {"Pragma", "no-cache"}};
}

bool IsClock(std::string_view text) {
  if (text.size() != 8) return false;
  for (size_t i = 0; i < 8; ++i)
    if (i % 3 == 2 ? text[i] != ':' : text[i] < '0' || text[i] > '9') return false;
  return true;
}

std::string CookieOf(std::string_view cookies, std::string_view name) {
  while (!cookies.empty()) {
    size_t cut = cookies.find(';');
    std::string_view pair = Trim(cookies.substr(0, cut));
    if (pair.starts_with(name) && pair.substr(name.size()).starts_with('='))
      return PercentDecode(pair.substr(name.size() + 1)).value_or("");
    if (cut == std::string_view::npos) break;
    cookies.remove_prefix(cut + 1);
  }
  return {};
}

}  // namespace

void Server::Answer(int id, int status, std::string_view type, std::string_view body,
                    std::vector<std::pair<std::string, std::string>> headers) {
  headers.emplace_back("Content-Type", type);
  actions_.push_back({.kind = Action::Kind::kAnswer,
                      .id = id,
                      .status = status,
                      .headers = std::move(headers),
                      .text = status == 204 ? std::string() : std::string(body)});
}

// ---- who may call

bool Server::Authorised(const HttpRequest&, const Route& route) const {
  if (options_.api_key.empty()) return true;
  std::string_view bearer = route.Header("authorization");
  if (bearer.size() > 7 && (bearer.starts_with("Bearer ") || bearer.starts_with("bearer ")) &&
      SameSecret(Trim(bearer.substr(7)), options_.api_key))
    return true;
  if (SameSecret(route.Header("x-api-key"), options_.api_key)) return true;
  auto asked = route.query.find("daebug-key");
  if (asked != route.query.end() && SameSecret(asked->second, options_.api_key)) return true;
  return SameSecret(CookieOf(route.Header("cookie"), "daebug-key"), options_.api_key);
}

// A page of elsewhere must neither read nor write here: its name for this computer gives it away (DNS
// rebinding), or what its browser says of it.
bool Server::MayCall(const HttpRequest& request, Route& route) {
  auto denied = [&](int status, std::string_view why) {
    Note("auth.denied", {}, nullptr, -1, why, "warn");
    Answer(request.id, status, kText, why);
    return false;
  };
  auto name = HostName(route.Header("host"));
  if (!name) return denied(400, "bad host");
  bool known = *name == "localhost" || *name == "127.0.0.1" || *name == "[::1]" ||
               std::find(options_.hosts.begin(), options_.hosts.end(), *name) != options_.hosts.end();
  if (!known) return denied(421, "unknown host");
  if (route.Reads() && route.path != "/-daebug-channel" && !route.path.starts_with("/-daebug-api/") &&
      !route.path.starts_with("/-daebug-admin"))
    return true;
  std::string_view origin = route.Header("origin"), host = route.Header("host"),
                   site = route.Header("sec-fetch-site");
  for (std::string_view scheme : {"http://", "https://"})
    if (origin.starts_with(scheme) && origin.substr(scheme.size()) == host) origin = {};
  if (!origin.empty()) return denied(403, "foreign origin");
  if (site == "cross-site" || site == "same-site") return denied(403, "foreign site");
  return true;
}

// ---- the table

void Server::Request(const HttpRequest& request) {
  auto parsed = ParseTarget(request);
  if (!parsed) return Answer(request.id, 400, kText, "bad request");
  Route& route = *parsed;
  if (!MayCall(request, route)) return;
  bool api = route.raw.starts_with("/-daebug-api/");
  if (api || (!request.shadowed && !route.raw.starts_with("/-daebug"))) {
    std::string_view rest = std::string_view(route.raw).substr(api ? 13 : 1);
    for (;;) {
      size_t cut = rest.find('/');
      auto part = PercentDecode(rest.substr(0, cut));
      route.segments.push_back(part.value_or(""));
      if (cut == std::string_view::npos) break;
      rest.remove_prefix(cut + 1);
    }
    if (RouteApi(route)) return;
    if (api) return Answer(request.id, 404, kText, "Not found");
  }
  if (route.path.starts_with("/-daebug"))
    RouteReserved(route);
  else
    Serve(request, route);
}

void Server::Serve(const HttpRequest& request, Route& route) {
  if (!route.Reads()) return Answer(request.id, 405, kText, "Method not allowed", {{"Allow", "GET, HEAD"}});
  bool authorised = Authorised(request, route);
  // Whoever sits at this computer may have the page, and the key with it.
  if (!authorised && !request.local) return Answer(request.id, 401, kText, "unauthorized");
  if (!IsServable(route)) return Answer(request.id, 404, kText, "Not found");
  Action action{.kind = Action::Kind::kServe, .id = request.id, .path = route.path, .flag = true};
  if (!options_.api_key.empty() && route.query.contains("daebug-key") && authorised)
    action.headers.push_back(KeyCookie());
  actions_.push_back(std::move(action));
}

std::pair<std::string, std::string> Server::KeyCookie() const {
  return {"Set-Cookie", "daebug-key=" + options_.api_key + "; Path=/; HttpOnly; SameSite=Strict"};
}

void Server::RouteReserved(Route& route) {
  const HttpRequest& request = *route.request;
  const std::string& path = route.path;
  auto only = [&](bool fits, std::string_view allow) {
    if (!fits) Answer(request.id, 405, kText, "Method not allowed", {{"Allow", std::string(allow)}});
    return fits;
  };
  for (std::string_view name : {"node:test.js", "node:assert.js", "worker-bootstrap.js"})
    if (path == "/-daebug-" + std::string(name)) {
      if (only(route.Reads(), "GET, HEAD"))
        actions_.push_back({.kind = Action::Kind::kModule,
                            .id = request.id,
                            .headers = NoStore(),
                            .path = std::string(name)});
      return;
    }
  if (path == "/-daebug-iframe.html") {
    if (only(route.Reads(), "GET, HEAD"))
      Answer(request.id, 200, "text/html; charset=utf-8",
             "<!doctype html>\n<html><head><meta charset=\"utf-8\"><base "
             "href=\"/\"></head><body></body></html>\n");
    return;
  }
  bool stream = path == "/-daebug-admin/events";
  std::string_view shown;
  for (auto [at, name] : {std::pair{"/-daebug-admin", "admin.html"},
                          {"/-daebug-admin.js", "admin.js"},
                          {"/-daebug-notebook", "notebook.html"},
                          {"/-daebug-notebook.js", "notebook.js"}})
    if (path == at) shown = name;
  bool channel = path == "/-daebug-channel", discover = path == "/-daebug-discover-tests";
  bool progress = path == "/-daebug-test-progress", admin = path == "/-daebug-admin/state";
  if (!channel && !discover && !progress && !admin && !stream && shown.empty())
    return Answer(request.id, 404, kText, "Not found");
  if (!Authorised(request, route)) {
    Note("auth.denied", {}, nullptr, -1, path, "warn");
    return Answer(request.id, 401, kText, "unauthorized", {{"WWW-Authenticate", "Bearer"}});
  }
  if (channel) {
    if (only(route.Is("GET") || route.Is("POST"), "GET, POST")) Channel(route);
  } else if (stream) {
    if (only(route.Is("GET"), "GET")) actions_.push_back({.kind = Action::Kind::kStream, .id = request.id});
  } else if (!shown.empty()) {
    if (!only(route.Reads(), "GET, HEAD")) return;
    Action action{
        .kind = Action::Kind::kModule, .id = request.id, .headers = NoStore(), .path = std::string(shown)};
    if (route.query.contains("daebug-key")) action.headers.push_back(KeyCookie());
    actions_.push_back(std::move(action));
  } else if (admin) {
    if (only(route.Reads(), "GET, HEAD"))
      Answer(request.id, 200, "application/json; charset=utf-8", AdminState());
  } else if (only(route.Is("POST"), "POST")) {
    if (discover)
      actions_.push_back(
          {.kind = Action::Kind::kDiscover, .id = request.id, .text = ScrubUtf8(request.body)});
    else
      TestProgress(route);
  }
}

// ---- /-daebug-channel

void Server::Channel(Route& route) {
  int id = route.request->id;
  auto name = route.query.find("name");
  if (name == route.query.end() || name->second.empty()) return Answer(id, 400, kText, "missing name");
  if (!IsRealmName(name->second)) return Answer(id, 400, kText, "invalid name");
  if (route.Is("POST")) return ChannelPost(name->second, route);
  if (stopping_) return Answer(id, 503, kText, "server shut down");
  auto url = route.query.find("url");
  Realm* realm = Register(name->second, url == route.query.end() ? "" : url->second);
  if (!realm) return Answer(id, 503, kText, "too many realms");
  Poll(*realm, id, 10'000 + static_cast<int64_t>(Random() % 5001), false);
}

void Server::ChannelPost(std::string_view name, Route& route) {
  int id = route.request->id;
  std::string body = ScrubUtf8(route.request->body);
  auto payload = JsonView::Parse(body);
  if (!payload || !payload->IsObject()) return Answer(id, 400, kText, "error");
  std::string type = (*payload)["type"].Text();
  Realm* realm = Find(name);
  if (type == "background-flush" && !realm && !stopping_) {
    auto url = route.query.find("url");
    realm = Register(name, url == route.query.end() ? "" : url->second);
  }
  if (type.empty())
    return Result(realm, route, *payload, (*payload)["jobId"] ? (*payload)["jobId"].Shown() : "", false);
  if (realm) realm->last_seen_ms = now_ms_;
  if (realm && type == "worker-timeout") return WorkerTimeout(*realm, route, *payload);
  if (realm && type == "background-flush") return Background(*realm, route, *payload, false);
  if (type == "job-progress") {
    if (realm) return Progress(*realm, route, *payload);
    return Answer(id, 409, kText, "unknown job");
  }
  Answer(id, 200, kText, "ok");
}

void Server::Progress(Realm& realm, Route& route, const JsonView& payload) {
  Job* job = realm.job.get();
  JsonView id = payload["jobId"];
  bool current = job && job->state != Job::State::kRequested && (!id || id.Shown() == job->id);
  if (!current) return Answer(route.request->id, id ? 409 : 200, kText, id ? "unknown job" : "ok");
  job->progress = payload["backgroundEvents"].raw();
  Op op{
      .kind = Op::Kind::kProgress, .exchange = job->exchange, .seconds = (now_ms_ - job->started_ms) / 1000};
  AppendEvents(op.text, payload["backgroundEvents"].Items(), offset_ms_);
  AnswerWith(op, route.request->id, false);
  Push(realm, std::move(op));
}

void Server::WorkerTimeout(Realm& realm, Route& route, const JsonView& payload) {
  if (realm.job) Fail(realm, kRestarted, "lost", true);
  realm.failed = true;
  NoteRegistry();
  Op op{.create = true};
  Diagnose(op,
           Joined({"Worker unresponsive for ", OneLine(payload["duration"].Shown()), "ms, restarting..."}));
  AnswerWith(op, route.request->id, false);
  Note("realm.restart", realm.name, nullptr, -1, "unresponsive", "warn");
  Push(realm, std::move(op));
}

void Server::Background(Realm& realm, Route& route, const JsonView& payload, bool api) {
  int id = route.request->id;
  std::vector<JsonView> events = payload["events"].Items();
  std::string_view type = api ? "application/json; charset=utf-8" : kText;
  std::string done = api ? R"({"status":"ok"})" : "ok";
  Job* job = realm.job.get();
  if (api && job) {
    for (const JsonView& event : events)
      if (job->events.size() < kMostJobEvents) job->events.emplace_back(event.raw());
    events.clear();
  }
  if (events.empty()) return Answer(id, 200, type, done);
  JsonView time = payload["timestamp"].Truthy() ? payload["timestamp"] : payload["reportedAt"];
  std::string clock = time.Text();
  if (!IsClock(clock)) {
    auto at = time.IsNumber() ? std::optional(static_cast<int64_t>(time.Number())) : ParseIso(clock);
    clock = ClockText(at.value_or(WallClock(now_ms_)) + offset_ms_);
  }
  std::string base = realm.file.substr(realm.file.rfind('/') + 1);
  base.resize(base.size() - 3);
  Op op{.title = "Background Events"};
  op.text = Joined({"### 🗣️", base, " background at ", clock, "\n"});
  AppendEvents(op.text, events, offset_ms_);
  AnswerWith(op, id, api);
  Note("background.flush", realm.name);
  Push(realm, std::move(op));
}

void Server::TestProgress(Route& route) {
  int id = route.request->id;
  std::string body = ScrubUtf8(route.request->body);
  auto payload = JsonView::Parse(body);
  if (!payload || !payload->IsObject()) return Answer(id, 500, kText, "error");
  Realm* realm = Find((*payload)["realmName"].Text());
  if (!realm) return Answer(id, 404, kText, "realm not found");
  Op op{.title = "Test Progress", .gap = false, .create = true, .make_directory = true};
  op.text = TestSection(*payload, offset_ms_);
  for (Run& run : runs_)
    if (run.realm == realm->name && !run.job.empty() && !run.done && run.sections.size() < kMostJobEvents)
      run.sections.push_back(op.text);
  AnswerWith(op, id, false);
  Note("test.progress", realm->name);
  Push(*realm, std::move(op));
}

// ---- results

std::string Server::JobSignature(const Job& job, std::string_view realm) const {
  if (options_.hmac_key.empty()) return {};
  std::string signed_text = Joined({job.id, "\n", realm, "\n", Sha256Hex(job.exchange.code)});
  return HmacHex(options_.hmac_key, signed_text);
}

bool Server::SignatureHolds(const Route& route, const JsonView& payload, const Job& job,
                            std::string_view realm) const {
  if (options_.hmac_key.empty()) return true;
  std::string echoed(route.Header("x-job-hmac"));
  if (echoed.empty()) echoed = payload["hmac"].Text();
  if (!SameSecret(echoed, JobSignature(job, realm))) return false;
  std::string_view own = route.Header("x-result-hmac");
  return own.empty() ||
         SameSecret(own, HmacHex(options_.hmac_key, job.id + '\n' + Sha256Hex(route.request->body)));
}

void Server::Result(Realm* realm, Route& route, const JsonView& payload, std::string id, bool api) {
  int request = route.request->id;
  std::string_view type = api ? "application/json; charset=utf-8" : kText;
  auto refuse = [&](int status, std::string_view why) {
    Answer(request, status, type, api ? JsonObject().Add("error", why).Take() : std::string(why));
  };
  Op done;
  AnswerWith(done, request, api);
  Job* job = realm ? realm->job.get() : nullptr;
  bool running = job && job->state != Job::State::kRequested;
  if (id.empty()) {
    if (options_.require_job_id || !options_.api_key.empty()) return refuse(409, "job id required");
    if (!running) {
      actions_.push_back(std::move(done.reply));
      return;
    }
    id = job->id;
  }
  if (!IsJobId(id)) return refuse(400, "invalid job id");
  std::optional<int64_t> measured_ms;
  if (JsonView said = payload["durationMs"];
      api && said.IsNumber() && said.Number() >= 0 && said.Number() < 1e12)
    measured_ms = std::llround(said.Number());
  if (running && id == job->id) {
    if (!SignatureHolds(route, payload, *job, realm->name)) {
      Note("auth.denied", realm->name, job, -1, "signature", "warn");
      return refuse(403, "wrong signature");
    }
    realm->last_seen_ms = now_ms_;
    Finish(*realm, payload, request, payload["ok"].Truthy() ? "finished" : "failed", measured_ms);
    realm->log.ops.back().reply = std::move(done.reply);
    return;
  }
  for (Ended& ended : ended_) {
    if (!realm || ended.id != id || ended.realm != realm->name || !ended.takes_late) continue;
    if (api) {
      done.reply.status = 410;
      done.reply.text = R"({"status":"late"})";
    }
    return Late(*realm, ended, payload, std::move(done), measured_ms);
  }
  refuse(409, "unknown job");
}

}  // namespace bivalve::notebook
