#include "notebook/server.h"

#include <algorithm>

#include "base/json_text.h"
#include "notebook/blocks.h"
#include "notebook/registry.h"
#include "notebook/text.h"

namespace bivalve::notebook {

namespace {

constexpr int64_t kLostAfterMs = 1500, kElapsedEveryMs = 5000, kSilentAfterMs = 30'000;
constexpr int64_t kRememberMs = 600'000;
constexpr size_t kMostEnded = 1000, kMostRealms = 1000, kMostWaiters = 32, kMostRuns = 100, kMostRecent = 200;

std::string Lower(std::string_view text) {
  std::string out(text);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
  return out;
}

}  // namespace

Server::Server(Options options) : options_(std::move(options)), now_ms_(options_.started_ms) {}
Server::~Server() = default;

void Server::SetTime(int64_t now_ms, int64_t offset_ms, int64_t drift_ms) {
  now_ms_ = now_ms;
  offset_ms_ = offset_ms;
  drift_ms_ = drift_ms;
}

std::vector<Action> Server::TakeActions() { return std::exchange(actions_, {}); }
std::string Server::Clock() const { return ClockText(WallClock(now_ms_) + offset_ms_); }

void Server::Say(std::string text) {
  actions_.push_back({.kind = Action::Kind::kSay, .text = std::move(text)});
}

void Server::Note(std::string_view event, std::string_view realm, const Job* job, int64_t ms,
                  std::string_view reason, std::string_view level) {
  ++counts_.try_emplace(std::string(event)).first->second;
  JsonObject line;
  line.Add("ts", IsoText(WallClock(now_ms_))).Add("level", level).Add("event", event);
  if (!realm.empty()) line.Add("realm", realm);
  if (job) line.Add("jobId", job->id).Add("agent", job->exchange.agent);
  if (ms >= 0) line.Add("ms", ms);
  if (!reason.empty()) line.Add("reason", Squeezed(reason, 100));
  std::string text = line.Take();
  recent_.push_back(text);
  if (recent_.size() > kMostRecent) recent_.pop_front();
  actions_.push_back({.kind = Action::Kind::kEvent, .text = std::move(text)});
}

uint64_t Server::Random() {
  std::string digest = Sha256Hex(options_.entropy + '/' + std::to_string(++randoms_));
  uint64_t value = 0;
  for (char c : std::string_view(digest).substr(0, 16))
    value = value << 4 | static_cast<uint64_t>(c <= '9' ? c - '0' : c - 'a' + 10);
  return value;
}

std::string Server::NewId(std::string_view prefix) {
  std::string id = prefix.empty() ? std::to_string(++ids_) + '-' : std::string(prefix);
  uint64_t value = Random();
  for (int i = 0; i < 13; ++i, value /= 36) {
    auto digit = static_cast<char>(value % 36);
    id += static_cast<char>(digit < 10 ? '0' + digit : 'a' + digit - 10);
  }
  return id;
}

// ---- realms

Server::Realm* Server::Find(std::string_view name) {
  auto it = realms_.find(name);
  return it == realms_.end() ? nullptr : it->second.get();
}

Server::Realm* Server::FindFile(std::string_view path) {
  for (auto& [name, realm] : realms_)
    if (realm->file == path) return realm.get();
  return nullptr;
}

// Its file's own spelling, when there is one already.
void Server::Name(Realm& realm) {
  std::string name = realm.base + ".md";
  for (const std::string& there : files_)
    if (Lower(there) == name) {
      name = there;
      break;
    }
  realm.file = std::string(kLogDirectory) + '/' + name;
}

void Server::SetFiles(std::vector<std::string> names) {
  files_ = std::move(names);
  for (auto& [name, realm] : realms_) {
    std::string before = realm->file;
    Name(*realm);
    if (realm->file == before) continue;
    realm->log.sync = 0;
    realm->log.mark.clear();
    NoteRegistry();
  }
}

Server::Realm* Server::Register(std::string_view name, std::string_view url) {
  Realm* known = Find(name);
  std::string shown = OneLine(url.substr(0, 2000));
  if (known) {
    if (!shown.empty() && known->url != shown) {
      known->url = shown;
      NoteRegistry();
    }
    return known;
  }
  if (realms_.size() >= kMostRealms) return nullptr;
  auto made = std::make_unique<Realm>();
  Realm& realm = *made;
  realm.name = name;
  realm.url = shown;
  realm.last_seen_ms = now_ms_;
  std::string base = FileBase(name);
  auto taken = [&](const std::string& wanted) {
    return std::any_of(realms_.begin(), realms_.end(),
                       [&](auto& other) { return other.second->base == wanted; });
  };
  realm.base = base;
  for (int n = 2; taken(realm.base); ++n) realm.base = base + '-' + std::to_string(n);
  Name(realm);
  realms_.emplace(name, std::move(made));
  NoteRegistry();
  Note("realm.register", name);
  Say(Joined({"   📃 ", realm.file, "  for ", realm.url}));
  Want(realm);
  return &realm;
}

void Server::Seen(Realm& realm) {
  realm.last_seen_ms = now_ms_;
  if (realm.failed) NoteRegistry();
  realm.failed = realm.silent = false;
  // Only to show when it was seen: not at every poll.
  NoteRegistry(std::max<int64_t>(50, registry_seen_ms_ + 5000 - now_ms_));
}

// ---- jobs

void Server::Accept(Realm& realm, const notebook::Request& request) {
  auto job = std::make_unique<Job>();
  job->id = NewId();
  job->exchange = {.realm = realm.name,
                   .agent = request.agent,
                   .clock = Clock(),
                   .code = request.code,
                   .has_footer = request.has_footer,
                   .language = realm.language};
  job->requested_ms = now_ms_;
  ++jobs_total_;
  for (Run& run : runs_)
    if (run.job.empty() && run.realm == realm.name && run.code == request.code) {
      run.job = job->id;
      break;
    }
  Note("job.requested", realm.name, job.get());
  if (request.target != realm.name)
    Note("job.requested", realm.name, job.get(), -1, "the header names " + request.target, "warn");
  realm.job = std::move(job);
  NoteRegistry();
}

void Server::Cancel(Realm& realm) {
  if (!realm.job) return;
  Note("job.cancelled", realm.name, realm.job.get());
  Forget(realm, false);
}

void Server::Offer(Realm& realm) {
  if (!realm.job || realm.job->state != Job::State::kRequested || realm.waiters.empty()) return;
  if (realm.job->announced)
    Deliver(realm);
  else
    Want(realm);
}

void Server::Deliver(Realm& realm) {
  Job& job = *realm.job;
  // The newest of them is the page that is there; the others may be its past.
  Waiter waiter = realm.waiters.back();
  realm.waiters.pop_back();
  job.others = static_cast<int>(realm.waiters.size());
  for (const Waiter& other : std::exchange(realm.waiters, {}))
    Answer(other.id, other.api ? 204 : 200, "application/javascript; charset=utf-8", "");
  job.carrier = waiter.id;
  job.state = Job::State::kDispatched;
  job.dispatched_ms = job.started_ms = job.elapsed_ms = now_ms_;
  job.lost_at_ms = 0;
  Note("job.dispatched", realm.name, &job, now_ms_ - job.requested_ms);
  Say(Joined(
      {"> ", job.exchange.agent, " to ", realm.name, " \"", Squeezed(job.exchange.code, 20), "...\""}));
  std::vector<std::pair<std::string, std::string>> headers{{"x-job-id", job.id}};
  std::string signature = JobSignature(job, realm.name);
  if (!waiter.api) {
    if (!signature.empty()) headers.emplace_back("x-job-hmac", signature);
    return Answer(waiter.id, 200, "application/javascript; charset=utf-8", job.exchange.code,
                  std::move(headers));
  }
  JsonObject out;
  out.Add("jobId", job.id)
      .Add("code", job.exchange.code)
      .Add("language", IsBash(job.exchange.language) ? "bash" : "js")
      .Add("agent", job.exchange.agent)
      .Add("requestedAt", IsoText(WallClock(job.requested_ms)))
      .Add("timeoutMs", options_.job_timeout_ms);
  if (!signature.empty()) out.Add("hmac", signature);
  Answer(waiter.id, 200, "application/json; charset=utf-8", out.Take(), std::move(headers));
}

void Server::Poll(Realm& realm, int id, int64_t wait_ms, bool api) {
  Seen(realm);
  if (realm.waiters.size() >= kMostWaiters) {
    Waiter oldest = realm.waiters.front();
    realm.waiters.pop_front();
    Answer(oldest.id, oldest.api ? 204 : 200, "application/javascript; charset=utf-8", "");
  }
  realm.waiters.push_back({id, now_ms_ + wait_ms, api});
  Job* job = realm.job.get();
  // More pollers than were sent away: the one that has the job begins anew.
  if (job && job->state != Job::State::kRequested && !job->lost_at_ms &&
      realm.waiters.size() > static_cast<size_t>(job->others)) {
    job->lost_at_ms = now_ms_ + kLostAfterMs;
    Note("realm.restart", realm.name, job, -1, {}, "warn");
  }
  Offer(realm);
}

void Server::Flushed(int id) {
  for (auto& [name, realm] : realms_) {
    Job* job = realm->job.get();
    if (!job || job->carrier != id || job->state != Job::State::kDispatched) continue;
    job->state = Job::State::kStarted;
    job->carrier = 0;
    Note("job.started", name, job);
  }
}

void Server::Closed(int id) {
  for (auto& [name, realm] : realms_) {
    std::erase_if(realm->waiters, [&](const Waiter& waiter) { return waiter.id == id; });
    Job* job = realm->job.get();
    if (!job || job->carrier != id || job->state != Job::State::kDispatched) continue;
    job->state = Job::State::kRequested;
    job->carrier = 0;
    job->started_ms = job->lost_at_ms = 0;
    Offer(*realm);
  }
}

std::string Server::ReplyText(const Realm& realm, const JsonView& payload, int64_t ms) const {
  const Job& job = *realm.job;
  std::string out = payload["ok"].Truthy() ? "#### 👍" : "#### 🚫";
  Append(out, {realm.name, " to ", job.exchange.agent, " at ", Clock(), " (", DurationText(ms), ")\n"});
  AppendResult(out, payload);
  std::vector<JsonView> events = payload["backgroundEvents"].Items();
  if (events.empty() && !job.progress.empty())
    if (auto progress = JsonView::Parse(job.progress)) events = progress->Items();
  for (const std::string& text : job.events)
    if (auto event = JsonView::Parse(text)) events.push_back(*event);
  if (events.empty()) {
    AppendErrors(out, payload["errors"].Items());
  } else {
    AppendEvents(out, events, offset_ms_);
  }
  return out;
}

void Server::Finish(Realm& realm, const JsonView& payload, int answer, std::string_view how,
                    std::optional<int64_t> measured_ms) {
  Job& job = *realm.job;
  int64_t ms = measured_ms.value_or(job.started_ms ? now_ms_ - job.started_ms : 0);
  bool ok = payload["ok"].Truthy();
  jobs_failed_ += !ok;
  ++jobs_ended_;
  jobs_ms_ += ms;
  Say(Joined({"> ", realm.name, " to ", job.exchange.agent, ok ? " succeeded in " : " failed in ",
              DurationText(ms), " \"", ResultSummary(payload, 100), "...\""}));
  Note("job." + std::string(how), realm.name, &job, ms, {}, ok ? "info" : "warn");
  EndRun(job.id, payload);
  Op op{.kind = Op::Kind::kReply,
        .exchange = job.exchange,
        .announced = job.announced,
        .text = ReplyText(realm, payload, ms),
        .title = realm.name + " Session",
        .answer = answer};
  // A placeholder that was about to be brought up to date is going away.
  auto stale = [&](const Op& other) { return other.kind == Op::Kind::kElapsed && other.answer == 0; };
  if (realm.log.staged == 0) std::erase_if(realm.log.ops, stale);
  Forget(realm, how == "timeout" || how == "lost");
  Push(realm, std::move(op));
}

void Server::Fail(Realm& realm, std::string_view message, std::string_view how, bool takes_late) {
  std::string text = JsonObject().Add("ok", false).Add("error", message).Take();
  Finish(realm, *JsonView::Parse(text), 0, how);
  if (takes_late && realm.waiters.empty()) realm.failed = true;
}

void Server::Forget(Realm& realm, bool takes_late) {
  ended_.push_back({realm.job->id, realm.name, realm.job->started_ms, now_ms_, takes_late});
  if (ended_.size() > kMostEnded) ended_.pop_front();
  realm.job.reset();
  NoteRegistry();
}

void Server::EndRun(std::string_view job, const JsonView& payload) {
  for (Run& run : runs_) {
    if (run.job != job || run.done) continue;
    JsonView value = payload["value"];
    run.done = true;
    run.ok = payload["ok"].Truthy() && value["failed"].Number() == 0 && value["total"].Number() > 0;
    run.value = payload["ok"].Truthy() ? std::string(value.raw()) : std::string();
    Note("test.done", run.realm, nullptr, -1, run.ok ? "passed" : "failed");
  }
  if (runs_.size() > kMostRuns) runs_.pop_front();
}

void Server::Diagnose(Op& op, std::string_view text) const {
  op.title = "System Diagnostic";
  op.text = Joined({"### 🗣️System at ", Clock(), "\n"});
  AppendFence(op.text, "Text", text);
}

// The request that waits for the op is told that it is done.
void Server::AnswerWith(Op& op, int id, bool api) {
  op.answer = id;
  op.reply.kind = Action::Kind::kAnswer;
  op.reply.id = id;
  op.reply.status = 200;
  op.reply.text = api ? R"({"status":"ok"})" : "ok";
  op.reply.headers.emplace_back("Content-Type",
                                api ? "application/json; charset=utf-8" : "text/plain; charset=utf-8");
}

void Server::Late(Realm& realm, Ended& ended, const JsonView& payload, Op op, std::optional<int64_t> ms) {
  ended.takes_late = false;
  std::string duration = DurationText(ms.value_or(ended.started_ms ? now_ms_ - ended.started_ms : 0));
  Diagnose(op, Joined({"late result for job ", ended.id, " (", duration, ")"}));
  AppendResult(op.text, payload);
  AppendEvents(op.text, payload["backgroundEvents"].Items(), offset_ms_);
  Note("job.late", realm.name, nullptr, -1, ended.id, "warn");
  Push(realm, std::move(op));
}

// ---- time

namespace {
void Earlier(int64_t& wake, int64_t at) {
  if (wake < 0 || at < wake) wake = at;
}
}  // namespace

int64_t Server::WakeOf(const Realm& realm) const {
  int64_t wake = -1;
  for (const Waiter& waiter : realm.waiters) Earlier(wake, waiter.deadline_ms);
  if (realm.worker && !realm.silent && realm.waiters.empty())
    Earlier(wake, realm.last_seen_ms + kSilentAfterMs);
  const Job* job = realm.job.get();
  if (!job) return wake;
  if (job->state == Job::State::kRequested) {
    if (options_.queue_timeout_ms) Earlier(wake, job->requested_ms + options_.queue_timeout_ms);
    return wake;
  }
  Earlier(wake, job->started_ms + options_.job_timeout_ms);
  Earlier(wake, job->elapsed_ms + kElapsedEveryMs);
  if (job->lost_at_ms) Earlier(wake, job->lost_at_ms);
  return wake;
}

int64_t Server::WakeAt() const {
  int64_t wake = -1;
  if (registry_at_ms_ >= 0 && !registry_wanted_) Earlier(wake, registry_at_ms_);
  for (const auto& [name, realm] : realms_)
    if (int64_t at = WakeOf(*realm); at >= 0) Earlier(wake, at);
  return wake;
}

void Server::TickRealm(Realm& realm) {
  std::erase_if(realm.waiters, [&](const Waiter& waiter) {
    if (waiter.deadline_ms > now_ms_) return false;
    Answer(waiter.id, waiter.api ? 204 : 200, "application/javascript; charset=utf-8", "");
    return true;
  });
  if (realm.worker && !realm.silent && realm.waiters.empty() &&
      now_ms_ - realm.last_seen_ms >= kSilentAfterMs) {
    realm.silent = realm.failed = true;
    Op op;
    Diagnose(op, Joined({"Worker unresponsive for ", std::to_string(now_ms_ - realm.last_seen_ms),
                         "ms, restarting..."}));
    Note("realm.stale", realm.name, nullptr, now_ms_ - realm.last_seen_ms, {}, "warn");
    Push(realm, std::move(op));
    NoteRegistry();
  }
  Job* job = realm.job.get();
  if (!job) return;
  auto expired = [](int64_t ms) { return "job timed out after " + std::to_string(ms) + "ms"; };
  if (job->state == Job::State::kRequested) {
    if (options_.queue_timeout_ms && now_ms_ - job->requested_ms >= options_.queue_timeout_ms)
      Fail(realm, expired(options_.queue_timeout_ms), "timeout", false);
  } else if (now_ms_ - job->started_ms >= options_.job_timeout_ms) {
    Fail(realm, expired(options_.job_timeout_ms), "timeout", true);
  } else if (job->lost_at_ms && now_ms_ >= job->lost_at_ms) {
    Fail(realm, kRestarted, "lost", true);
  } else if (now_ms_ - job->elapsed_ms >= kElapsedEveryMs) {
    job->elapsed_ms = now_ms_;
    Push(realm, {.kind = Op::Kind::kElapsed,
                 .exchange = job->exchange,
                 .seconds = (now_ms_ - job->started_ms) / 1000});
  }
}

void Server::Tick() {
  for (auto& [name, realm] : realms_) TickRealm(*realm);
  while (!ended_.empty() && now_ms_ - ended_.front().at_ms > kRememberMs) ended_.pop_front();
  if (registry_at_ms_ >= 0 && registry_at_ms_ <= now_ms_ && !registry_wanted_)
    Changed(std::string(kRegistryFile));
}

void Server::Shutdown(int status, std::string_view reason) {
  if (stopping_) return;
  stopping_ = true;
  exit_status_ = status;
  Note("server.stop", {}, nullptr, -1, reason);
  for (auto& [name, realm] : realms_) {
    if (realm->job) Fail(*realm, "server shut down", "failed", false);
    for (const Waiter& waiter : std::exchange(realm->waiters, {}))
      Answer(waiter.id, waiter.api ? 204 : 200, "application/javascript; charset=utf-8", "");
  }
  CheckStopped();
}

}  // namespace bivalve::notebook
