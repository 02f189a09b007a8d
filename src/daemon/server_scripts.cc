// Scripts: from the call that brings one to its answer.
#include <algorithm>
#include <cmath>

#include "crypto/hash.h"
#include "daemon/server.h"

namespace bivalve::daemon {
namespace {

constexpr int64_t kMostTimeoutMs = 300'000;
constexpr int64_t kMostQueueMs = 300'000;
// A worker that has not stopped so long after it should have is killed; once more when the host was late.
constexpr double kGraceMs = 250, kLateGraceMs = 50;
constexpr int64_t kDefaultHeap = int64_t{64} << 20, kLeastHeap = int64_t{1} << 20,
                  kMostHeap = int64_t{512} << 20;
constexpr int64_t kMostSourceBytes = int64_t{4} << 20;
constexpr size_t kMostResults = 1000;
constexpr std::string_view kLibrary = "lib:";
// Answers without extras stay below 4096 bytes.
constexpr size_t kMostStackBytes = 1500, kMostMessageBytes = 600;

std::string_view BaseName(std::string_view path) {
  size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

std::optional<Priority> ReadPriority(const Json* value) {
  if (!value) return Priority::kNormal;
  if (value->is_string()) return PriorityOf(value->get_ref<const std::string&>());
  auto number = ReadInteger(*value);
  if (!number || *number < 0 || *number >= kPriorities) return std::nullopt;
  return static_cast<Priority>(*number);
}

void Shorten(Json& object, const char* name, size_t most) {
  auto found = object.find(name);
  if (found == object.end() || !found->is_string()) return;
  auto& text = found->get_ref<std::string&>();
  if (text.size() <= most) return;
  // Not in the middle of a character.
  while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xc0) == 0x80) --most;
  text.resize(most);
  text += "…";
}

Json FailedResult(int code, Json error) {
  Shorten(error, "message", kMostMessageBytes);
  Shorten(error, "stack", kMostStackBytes);
  return Json{{"success", false},
              {"code", code},
              {"message", "Script execution failed with code " + std::to_string(code)},
              {"error", std::move(error)}};
}

// What `profile` asks for: "table", "cpuprofile" or nothing.
std::string ReadProfile(Params& params) {
  const Json* value = params.Find("profile");
  if (!value || *value == false) return {};
  if (*value == true) return "table";
  if (*value == "cpuprofile") return "cpuprofile";
  params.Wrong("profile", "true, false or \"cpuprofile\"");
  return {};
}

int64_t Rounded(double value) { return std::llround(value); }

}  // namespace

// ---- asking

// What both methods take; false: something is wrong.
bool Server::ReadScript(Params& params, Job* job) {
  const Json* timeout = params.Find("timeout_ms");
  const int64_t usual = options_.default_timeout_ms;
  auto ms = timeout ? ReadInteger(*timeout) : std::optional(usual);
  if (params.compat() && (!ms || *ms <= 0 || *ms > kMostTimeoutMs)) ms = usual;
  if (!ms || *ms <= 0) params.Wrong("timeout_ms", "a positive integer");
  job->timeout_ms = std::min(ms.value_or(usual), kMostTimeoutMs);
  auto priority = ReadPriority(params.Find("priority"));
  if (!priority) params.Wrong("priority", "\"low\", \"normal\", \"high\", \"critical\" or 0 to 3");
  job->priority = priority.value_or(Priority::kNormal);
  job->name = params.Text("name", "");
  job->capture = params.Flag("capture", false);
  job->want_value = params.Flag("return", false);
  job->want_stats = params.Flag("stats", false);
  job->isolated = params.Flag("isolated", false);
  job->detached = params.Flag("detach", false);
  auto heap = params.Integer("memory_limit", kDefaultHeap, kLeastHeap, kMostHeap);
  job->head = Json{{"timeoutMs", job->timeout_ms}, {"heapBytes", heap}};
  return !params.wrong();
}

void Server::ExecuteScript(Ticket ticket, Params& params) {
  if (params.all().is_array()) {
    params.Spoil("Invalid params: goxel.execute_script must be given an object");
    return Respond(ticket, params.Refusal());
  }
  auto job = std::make_shared<Job>();
  std::string run = params.Text("run", ""), commit = params.Text("commit", "success");
  const bool cached = params.Flag("cache", false);
  if (commit != "success" && commit != "always") params.Wrong("commit", "\"success\" or \"always\"");
  if (params.Flag("debug", false))
    params.Spoil("Invalid params: debug is not offered on QuickJS (see bivalve.execute_script)");
  const std::string profile = ReadProfile(params);
  for (const char* name : {"script", "path"})
    if (const Json* value = params.Find(name); value && !value->is_string()) params.Wrong(name, "a string");
  const bool script = params.Has("script"), path = params.Has("path");
  if (script && path) params.Spoil("Specify only one of 'script' or 'path'");
  ReadScript(params, job.get());
  const LibraryScript* kept = nullptr;
  if (!script && !path && job->name.starts_with(kLibrary)) {
    kept = library_.Find(std::string_view(job->name).substr(kLibrary.size()));
    if (!kept) params.Spoil("Invalid params: there is no script " + job->name + " in the library");
  } else if (!script && !path) {
    params.Spoil("Must specify either 'script' (code) or 'path' parameter");
  }
  if (params.wrong()) return Respond(ticket, params.Refusal());
  job->ticket = ticket;
  Json& head = job->head;
  head["capture"] = job->capture;
  head["value"] = job->want_value;
  head["isolated"] = job->isolated;
  head["maySave"] = options_.script_saves;
  head["keepFailed"] = commit == "always" || options_.compat;
  if (!run.empty()) head["run"] = run;
  if (const Json* args = params.Find("args")) head["args"] = TextOf(*args);
  if (!profile.empty()) head["profile"] = profile;
  // Where the time went is not told of an older run.
  head["cache"] = cached && profile.empty();
  if (path) return ReadScriptFile(std::move(job), params.Text("path", ""));
  job->source = kept ? kept->source : params.Text("script", "");
  if (job->name.empty()) job->name = "<inline>";
  Submit(std::move(*job));
}

void Server::ReadScriptFile(std::shared_ptr<Job> job, std::string path) {
  Action action{.kind = Action::Kind::kRead, .limit = kMostSourceBytes, .text = path};
  Ticket ticket = job->ticket;
  auto refuse = [this, ticket, path](std::string code) {
    Respond(ticket,
            Refuse(kInternalError, "Cannot read script file: " + path, Json{{"errno", std::move(code)}}));
  };
  if (!IsLocal(ticket) && options_.script_roots.empty()) return refuse("EACCES");
  action.flag = !options_.script_roots.empty();
  WithFile(ticket, std::move(action), [this, job, path, refuse](const FileOutcome& outcome) {
    if (!outcome.ok) return refuse(outcome.error);
    job->source = outcome.bytes;
    if (job->name.empty()) {
      job->name = BaseName(path);
      Log("debug", "script " + job->name + " is " + outcome.path);
    }
    Submit(std::move(*job));
  });
}

void Server::ExecuteMachine(Ticket ticket, Params& params) {
  if (!params.all().is_object()) {
    params.Spoil("Invalid params: bivalve.execute_script must be given an object");
    return Respond(ticket, params.Refusal());
  }
  Job job;
  ReadScript(params, &job);
  params.Text("script", "");
  if (!params.Has("script")) params.Wrong("script", "given");
  std::string language = params.Text("language", "js");
  if (language != "js" && language != "bash") params.Wrong("language", "\"js\" or \"bash\"");
  std::string engine = params.Text("engine", "quickjs");
  if (engine != "quickjs" && engine != "duktape") params.Wrong("engine", "\"quickjs\" or \"duktape\"");
  const bool debug = params.Flag("debug", false);
  if (debug && (language != "js" || engine != "duktape"))
    params.Spoil("Invalid params: debug is offered on Duktape only (engine: \"duktape\")");
  const std::string profile = ReadProfile(params);
  if (!profile.empty() && language != "js")
    params.Spoil(
        "Invalid params: profile is offered for JavaScript only (language: \"js\"); bash has `time` for a "
        "command and PS4 with `set -x` for its lines");
  if (!profile.empty() && language == "js" && engine != "quickjs")
    params.Spoil("Invalid params: profile is offered on QuickJS only (engine: \"quickjs\")");
  for (const char* name : {"stdin", "cwd", "session"})
    if (const Json* value = params.Find(name); value && !value->is_string()) params.Wrong(name, "a string");
  for (const char* name : {"files", "env"})
    if (const Json* value = params.Find(name); value && !value->is_object()) params.Wrong(name, "an object");
  if (params.wrong()) return Respond(ticket, params.Refusal());
  job.machine = true;
  job.debug = debug;
  job.ticket = std::move(ticket);
  if (job.name.empty()) job.name = "<inline>";
  Json request = params.all();
  request["timeout_ms"] = job.timeout_ms;
  request["memory_limit"] = job.head["heapBytes"];
  job.head = std::move(request);
  Submit(std::move(job));
}

// ---- the queue

Server::Job* Server::FindJob(int64_t id) {
  auto found = jobs_.find(id);
  return found == jobs_.end() ? nullptr : &found->second;
}

void Server::Submit(Job job) {
  const Ticket ticket = job.ticket;
  // Its client may have gone while a file was read.
  if (!connections_.contains(ticket.connection)) return;
  if (!job.machine && job.head.value("cache", false)) {
    crypto::Hash hash(crypto::HashKind::kSha256);
    hash.Add(job.source + '\0' + TextOf(job.head) + '\0' + job.name + '\0' + std::to_string(version_));
    job.cache_key = hash.Finish();
    if (const Json* kept = cache_.Find(job.cache_key)) {
      Json result = *kept;
      result["cached"] = true;
      return Respond(ticket, result);
    }
  }
  job.id = next_job_++;
  job.queued_ms = now_ms_;
  if (!scheduler_.Submit(job.id, job.priority, static_cast<int64_t>(now_ms_))) {
    ++stats_.dropped;
    return Respond(ticket, Refuse(kInternalError, "Failed to submit script execution request",
                                  Json{{"reason", "queue_full"},
                                       {"capacity", scheduler_.capacity()},
                                       {"queued", scheduler_.waiting()},
                                       {"kind", "busy"}}));
  }
  const int64_t id = job.id;
  if (job.detached) Respond(ticket, Json{{"script_id", id}});
  connections_.find(ticket.connection)->second.jobs.insert(id);
  jobs_.emplace(id, std::move(job));
  StartJobs();
}

void Server::StartJobs() {
  while (auto start = scheduler_.Next(static_cast<int64_t>(now_ms_)))
    if (Job* job = FindJob(start->job)) StartJob(*job, start->worker);
}

void Server::StartJob(Job& job, int worker) {
  job.state = JobState::kRunning;
  job.worker = worker;
  job.started_ms = now_ms_;
  job.began = job.machine || ready_[static_cast<size_t>(worker)];
  Log("debug", "script " + std::to_string(job.id) + " \"" + job.name + "\" starts, priority " +
                   std::string(PriorityName(job.priority)) + ", worker " + std::to_string(worker));
  Action& action = Add(Action::Kind::kRun);
  action.id = job.id;
  action.worker = worker;
  action.flag = job.machine;
  Json& head = job.head;
  if (!job.machine) {
    head["name"] = job.name;
    if (options_.total_timeout)
      head["timeoutMs"] = std::max<int64_t>(1, job.timeout_ms - Rounded(now_ms_ - job.queued_ms));
    head["seed"] = options_.deterministic ? 1 : job.id;
    if (Json needed = library_.Needed(job.source); !needed.empty()) head["library"] = std::move(needed);
    Seen& seen = seen_[static_cast<size_t>(worker)];
    ChangeCount count;
    std::string change = DescribeChange(seen.project, project_, seen.epoch != epoch_, &count, meter_);
    if (!count.any && seen.epoch == epoch_) change.clear();
    seen = {project_, epoch_};
    head["sourceSize"] = job.source.size();
    action.bytes = job.source + change;
  }
  action.text = TextOf(head);
}

void Server::WorkerReady(int worker) {
  ready_[static_cast<size_t>(worker)] = true;
  scheduler_.SetStarted(worker, true);
  for (auto& [id, job] : jobs_)
    if (job.worker == worker && !job.began) {
      job.began = true;
      job.started_ms = now_ms_;
    }
}

// ---- the end

void Server::Finish(Job& job, Answer answer, std::string_view state) {
  const Ticket ticket = job.ticket;
  const int64_t id = job.id;
  if (job.worker >= 0)
    scheduler_.Free(job.worker);
  else
    scheduler_.Withdraw(id);
  if (auto found = connections_.find(ticket.connection); found != connections_.end())
    found->second.jobs.erase(id);
  stats_.completed += state == "completed";
  stats_.timed_out += state == "timed_out";
  stats_.cancelled += state == "cancelled";
  Log(answer ? "debug" : "warn", "script " + std::to_string(id) + " \"" + job.name + "\" " +
                                     std::string(state) + " after " +
                                     std::to_string(Rounded(now_ms_ - job.queued_ms)) + " ms");
  if (job.detached) {
    Json kept{{"script_id", id}, {"name", job.name}, {"state", state}};
    if (answer)
      kept["result"] = std::move(*answer);
    else
      kept["error"] = {{"code", answer.error().code}, {"message", answer.error().message}};
    results_[id] = std::move(kept);
    if (results_.size() > kMostResults) results_.erase(results_.begin());
    jobs_.erase(id);
    return;
  }
  jobs_.erase(id);
  Respond(ticket, answer);
}

Answer Server::TimeoutOf(const Job& job) const {
  if (stopping_ && job.stopping) return Refuse(kInternalError, "Server is shutting down");
  Json data{{"timeout_ms", job.timeout_ms},
            {"elapsed_ms", Rounded(now_ms_ - (options_.total_timeout ? job.queued_ms : job.started_ms))},
            {"name", job.name}};
  return Refuse(kInternalError, "Script execution timeout", std::move(data));
}

bool Server::Commit(std::string_view change, std::string* wrong) {
  if (change.empty()) return true;
  Project before = project_;
  if (auto applied = ApplyChange(project_, change, meter_); !applied) {
    *wrong = applied.error().Message();
    project_ = std::move(before);
    return false;
  }
  project_.replaced = change[0] & 1;
  Edited(std::move(before.image));
  return true;
}

Answer Server::ResultOf(Job& job, const Json& head, std::string_view change) {
  std::string wrong;
  Json error = head.contains("error") ? head["error"] : Json();
  int code = head.value("code", 0);
  if (!Commit(change, &wrong)) {
    code = -1;
    error = {{"name", "RangeError"}, {"message", wrong}};
  }
  Json result = code ? FailedResult(code, std::move(error))
                     : Json{{"success", true}, {"code", 0}, {"message", "Script executed successfully"}};
  if (job.capture) {
    result["console"] = head.contains("console") ? head["console"] : Json::array();
    if (head.value("consoleTruncated", false)) result["console_truncated"] = true;
  }
  if (head.contains("profile")) result["profile"] = head["profile"];
  if (job.want_value && code == 0 && head.contains("value")) result["value"] = head["value"];
  if (job.want_stats)
    result["stats"] = {{"queue_ms", job.started_ms - job.queued_ms},
                       {"run_ms", head.value("runMs", 0.0)},
                       {"start_ms", head.value("startMs", 0.0)},
                       {"memory_peak", head.value("heapBytes", int64_t{0})},
                       {"voxels_changed", head.value("voxelsChanged", uint64_t{0})}};
  if (!job.cache_key.empty() && code == 0 && change.empty() && !head.contains("files"))
    cache_.Put(job.cache_key, result);
  return result;
}

void Server::SaveNext(std::shared_ptr<Saving> saving) {
  Job* job = FindJob(saving->job);
  if (!job) return;
  if (saving->next == saving->files.size()) {
    Finish(*job, ResultOf(*job, saving->head, saving->change), "completed");
    return StartJobs();
  }
  Action action = std::move(saving->files[saving->next++]);
  StartFile(std::move(action), [this, saving](const FileOutcome& outcome) {
    if (outcome.ok) return SaveNext(saving);
    Job* failed = FindJob(saving->job);
    if (!failed) return;
    const bool denied = outcome.error == "EACCES";
    Json error{{"name", "Error"},
               {"message", (denied ? "filesystem access denied: " : "save: ") + outcome.message},
               {"code", outcome.error}};
    saving->head["error"] = std::move(error);
    saving->head["code"] = -1;
    Finish(*failed, ResultOf(*failed, saving->head, {}), "failed");
    StartJobs();
  });
}

void Server::JobDone(int64_t id, const Json& head, std::string_view change) {
  Job* job = FindJob(id);
  if (!job) return;
  std::string end = head.value("end", "failed");
  Answer answer;
  if (head.contains("files") && !job->machine) {
    auto saving = std::make_shared<Saving>(Saving{.job = id, .head = head});
    for (const Json& file : head["files"]) {
      const auto size = file.value("size", size_t{0});
      saving->files.push_back({.kind = Action::Kind::kWrite,
                               .project = true,
                               .text = file.value("path", ""),
                               .bytes = std::string(change.substr(0, size))});
      change.remove_prefix(std::min(size, change.size()));
    }
    if (!job->cancelled && end == "completed" && options_.script_saves) {
      saving->change = change;
      job->state = JobState::kSaving;
      return SaveNext(std::move(saving));
    }
  }
  if (job->cancelled) {
    answer = job->stopping ? TimeoutOf(*job) : Refuse(kInternalError, "Script execution cancelled");
    end = job->stopping ? "timed_out" : "cancelled";
  } else if (end == "timed_out") {
    if (!change.empty()) {
      std::string wrong;
      Commit(change, &wrong);
    }
    answer = TimeoutOf(*job);
    if (head.contains("profile")) answer.error().data["profile"] = head["profile"];
  } else if (end == "cancelled") {
    answer = Refuse(kInternalError, "Script execution cancelled");
  } else if (job->machine) {
    if (head.contains("refused"))
      answer = Refuse(head["refused"].value("code", kInternalError), head["refused"].value("message", ""));
    else
      answer = head.contains("result") ? head["result"] : Json();
  } else {
    answer = ResultOf(*job, head, change);
  }
  Finish(*job, std::move(answer), end);
  StartJobs();
}

void Server::JobOutput(int64_t id, std::string_view stream, std::string_view text) {
  Job* job = FindJob(id);
  if (!job) return;
  Json params{{"script_id", id}, {"stream", stream}, {"text", text}};
  if (!job->ticket.id.is_null()) params["request_id"] = job->ticket.id;
  Send(job->ticket.connection, NotificationText("bivalve.output", params));
}

void Server::WorkerLost(int worker) {
  ready_[static_cast<size_t>(worker)] = false;
  scheduler_.SetStarted(worker, false);
  seen_[static_cast<size_t>(worker)] = {};
  for (auto& [id, job] : jobs_) {
    if (job.worker != worker || job.machine || job.state == JobState::kSaving) continue;
    Log("error", "worker " + std::to_string(worker) + " was lost while it ran script " + std::to_string(id));
    Json error{{"name", "InternalError"}, {"message", "out of memory"}};
    Finish(job, FailedResult(-2, std::move(error)), "failed");
    break;
  }
  StartJobs();
}

// ---- stopping

double Server::DeadlineOf(const Job& job) const {
  if (job.state == JobState::kQueued) {
    double most = static_cast<double>(kMostQueueMs);
    if (options_.total_timeout) most = std::min(most, static_cast<double>(job.timeout_ms));
    return job.queued_ms + most;
  }
  if (!job.began || job.state == JobState::kSaving || (job.debug && !job.cancelled)) return now_ms_ + 60'000;
  double grace = kGraceMs + (job.late ? kLateGraceMs : 0);
  if (job.cancelled) return job.started_ms + grace;  // AskToStop sets it anew
  return job.started_ms + static_cast<double>(job.timeout_ms) + grace;
}

void Server::AskToStop(Job& job) {
  // What has ended and is being saved is over in a moment.
  if (job.cancelled || job.state == JobState::kSaving) return;
  job.cancelled = true;
  job.late = false;
  job.started_ms = now_ms_;
  Action& action = Add(Action::Kind::kCancel);
  action.id = job.id;
  action.worker = job.worker;
  action.flag = job.machine;
}

void Server::Cancel(Job& job, bool answer) {
  if (job.state != JobState::kQueued) return AskToStop(job);
  (void)answer;
  Finish(job, Refuse(kInternalError, "Script execution cancelled"), "cancelled");
}

void Server::CheckDeadlines() {
  std::vector<int64_t> over;
  for (const auto& [id, job] : jobs_)
    if (DeadlineOf(job) <= now_ms_) over.push_back(id);
  for (int64_t id : over) {
    Job* job = FindJob(id);
    if (!job) continue;
    if (job->state == JobState::kRunning && !job->late) {
      // This thread may have been the one that was late: its answer may be waiting.
      job->late = true;
      continue;
    }
    if (job->state == JobState::kRunning) {
      const int worker = job->worker;
      Log("warn", "worker " + std::to_string(worker) + " did not stop: killed");
      Action& action = Add(Action::Kind::kKill);
      action.worker = worker;
      action.id = id;
      action.flag = job->machine;
      if (!job->machine) {
        ready_[static_cast<size_t>(worker)] = false;
        scheduler_.SetStarted(worker, false);
        seen_[static_cast<size_t>(worker)] = {};
      }
    }
    if (job->cancelled && !job->stopping)
      Finish(*job, Refuse(kInternalError, "Script execution cancelled"), "cancelled");
    else
      Finish(*job, TimeoutOf(*job), "timed_out");
  }
  if (stopping_ && now_ms_ >= stop_at_ms_)
    for (auto& [id, job] : jobs_)
      if (!job.stopping) {
        job.stopping = true;
        AskToStop(job);
      }
}

void Server::CancelScript(Ticket ticket, Params& params) {
  const Json* request = params.Find("request_id");
  auto id = params.Integer("script_id", 0, 0, INT64_MAX);
  if (!request && !params.Has("script_id"))
    params.Spoil("Invalid params: script_id or request_id must be given");
  if (params.wrong()) return Respond(ticket, params.Refusal());
  Job* job = FindJob(id);
  if (request)
    for (auto& [number, known] : jobs_)
      if (known.ticket.id == *request && (!job || known.ticket.connection == ticket.connection)) job = &known;
  const bool found = job && !job->cancelled && job->state != JobState::kSaving;
  if (found) Cancel(*job, true);
  Respond(ticket, Json{{"cancelled", found}});
}

void Server::GetScript(Ticket ticket, Params& params) {
  auto id = params.Integer("script_id", std::nullopt, 1, INT64_MAX);
  if (params.wrong()) return Respond(ticket, params.Refusal());
  if (Job* job = FindJob(id))
    return Respond(ticket, Json{{"script_id", id},
                                {"name", job->name},
                                {"state", job->state == JobState::kQueued ? "queued" : "running"}});
  auto kept = results_.find(id);
  if (kept != results_.end()) return Respond(ticket, kept->second);
  Respond(ticket, Refuse(kInvalidParams, "Invalid params: there is no script " + std::to_string(id)));
}

void Server::ListScripts(Ticket ticket, Params&) {
  Json list = Json::array();
  for (const auto& [id, job] : jobs_) {
    const bool runs = job.state != JobState::kQueued;
    Json entry{{"script_id", id},
               {"name", job.name},
               {"state", runs ? "running" : "queued"},
               {"priority", PriorityName(job.priority)},
               {"queued_ms", Rounded((runs ? job.started_ms : now_ms_) - job.queued_ms)}};
    if (runs) entry["run_ms"] = Rounded(now_ms_ - job.started_ms);
    entry["request_id"] = job.ticket.id;
    list.push_back(std::move(entry));
  }
  Respond(ticket, Json{{"count", list.size()}, {"scripts", std::move(list)}});
}

void Server::ScriptStats(Ticket ticket, Params&) { Respond(ticket, Statistics()); }

}  // namespace bivalve::daemon
