#include "daemon/server.h"

#include <algorithm>
#include <cmath>

#include "crypto/cipher.h"

namespace bivalve::daemon {
namespace {

constexpr std::string_view kPrefix = "goxel.";
// Times of recent calls, from which percentiles are told.
constexpr size_t kMostTimes = 1000;

}  // namespace

Server::Server(ServerOptions options)
    : options_(std::move(options)),
      scheduler_(options_.workers, options_.queue),
      seen_(static_cast<size_t>(options_.workers)),
      ready_(static_cast<size_t>(options_.workers)) {}

// ---- connections

void Server::Open(int id, bool local, bool needs_token) {
  if (began_ms_ < 0) began_ms_ = now_ms_;
  if (connections_.size() >= options_.max_connections) {
    Add(Action::Kind::kSend).id = id;
    actions_.back().bytes = ErrorText(nullptr, {kServerError, "Too many connections", {}}) + "\n";
    Add(Action::Kind::kClose).id = id;
    return;
  }
  Connection& connection = connections_.try_emplace(id, options_.max_message).first->second;
  connection.local = local;
  connection.authorised = !needs_token;
}

void Server::Data(int id, std::string_view bytes) {
  auto found = connections_.find(id);
  if (found == connections_.end()) return;
  std::vector<Framer::Frame> frames;
  found->second.framer.Feed(bytes, frames);
  Take(id, found->second, std::move(frames));
}

void Server::End(int id) {
  auto found = connections_.find(id);
  if (found == connections_.end() || found->second.ended) return;
  std::vector<Framer::Frame> frames;
  found->second.framer.End(frames);
  found->second.ended = true;
  Take(id, found->second, std::move(frames));
  CloseIfDone(id);
}

void Server::Closed(int id) {
  auto found = connections_.find(id);
  if (found == connections_.end()) return;
  std::set<int64_t> jobs = std::move(found->second.jobs);
  waiting_calls_ -= found->second.pending.size();
  connections_.erase(found);
  for (int64_t job : jobs)
    if (Job* known = FindJob(job); known && !known->detached) Cancel(*known, false);
  StartJobs();
}

void Server::CloseIfDone(int id) {
  auto found = connections_.find(id);
  if (found == connections_.end() || !found->second.ended) return;
  if (found->second.open == 0 && found->second.pending.empty()) Add(Action::Kind::kClose).id = id;
}

void Server::Send(int id, std::string text) {
  auto found = connections_.find(id);
  if (found == connections_.end()) return;
  Action& action = Add(Action::Kind::kSend);
  action.id = id;
  if (found->second.framer.headers())
    action.bytes = "Content-Length: " + std::to_string(text.size() + 1) + "\r\n\r\n";
  action.bytes += text;
  action.bytes += '\n';
}

// ---- messages

void Server::Take(int id, Connection& connection, std::vector<Framer::Frame> frames) {
  for (Framer::Frame& frame : frames) {
    auto reply = std::make_shared<Reply>(Reply{.connection = id});
    Message message;
    if (frame.kind == Framer::Frame::Kind::kText) message = ReadMessage(frame.text);
    if (!message.parsed) {
      const bool large = frame.kind == Framer::Frame::Kind::kTooLarge;
      Send(id, ErrorText(nullptr,
                         {kParseError, large ? "Parse error: JSON message too large" : "Parse error", {}}));
      continue;
    }
    reply->batch = message.batch;
    reply->texts.resize(message.calls.size());
    reply->open = message.calls.size();
    ++connection.open;
    size_t place = 0;
    for (Call& call : message.calls) {
      Ticket ticket{reply, place++, std::move(call.id), call.notification, id, now_ms_};
      if (IsFull(connection)) {
        ++stats_.dropped;
        Respond(ticket,
                Refuse(kServerError, "Too many calls wait",
                       Json{{"reason", "queue_full"}, {"capacity", options_.call_queue}, {"kind", "busy"}}));
        continue;
      }
      connection.pending.push_back({std::move(ticket), std::move(call)});
      ++waiting_calls_;
      Pump(id);
    }
  }
}

bool Server::IsFull(const Connection& connection) const {
  return connection.waiting && waiting_calls_ >= options_.call_queue;
}

void Server::Pump(int id) {
  for (;;) {
    // A call may close its connection.
    auto found = connections_.find(id);
    if (found == connections_.end() || found->second.waiting || found->second.pending.empty()) break;
    PendingCall next = std::move(found->second.pending.front());
    found->second.pending.pop_front();
    --waiting_calls_;
    Dispatch(std::move(next.ticket), std::move(next.call));
  }
  StartJobs();
}

bool Server::Authorise(Connection& connection, const Ticket& ticket, const Call& call) {
  if (call.method == "auth") {
    Params params(call.params, "token", false);
    connection.authorised =
        connection.authorised ||
        (!options_.token.empty() && crypto::EqualInConstantTime(params.Text("token", ""), options_.token));
    if (connection.authorised) {
      Respond(ticket, Json{{"success", true}});
    } else {
      Respond(ticket, Refuse(kServerError, "Not authorised", Kind("permission")));
      Add(Action::Kind::kClose).id = ticket.connection;
    }
    return false;
  }
  if (connection.authorised) return true;
  Respond(ticket,
          Refuse(kServerError, "Not authorised: send {\"method\":\"auth\",\"params\":{\"token\":…}} first",
                 Kind("permission")));
  return false;
}

void Server::Dispatch(Ticket ticket, Call call) {
  if (!call.valid) return Respond(ticket, Refuse(kInvalidRequest, "Invalid Request"));
  Connection& connection = connections_.find(ticket.connection)->second;
  if (!Authorise(connection, ticket, call)) return;
  if (stopping_) return Respond(ticket, Refuse(kServerError, "Server is shutting down"));
  std::string_view name = call.method;
  for (const Entry& entry : Entries()) {
    if (entry.name != name) continue;
    Params params(call.params, entry.params, options_.compat);
    return (this->*entry.run)(std::move(ticket), params);
  }
  const Method* method = nullptr;
  if (name.starts_with(kPrefix)) method = FindProjectMethod(name.substr(kPrefix.size()));
  if (name == "add_voxels") method = FindProjectMethod(name);
  if (!method) return Respond(ticket, Refuse(kMethodNotFound, "Method not found: " + call.method));
  RunProject(ticket, *method, call.params);
}

void Server::RunProject(const Ticket& ticket, const Method& method, const Json& params) {
  voxel::Image before;
  if (method.edits) before = project_.image;
  Answer answer = RunMethod(method, project_, params, options_.compat, meter_);
  if (answer && method.edits) Edited(std::move(before));
  Respond(ticket, answer);
}

void Server::Edited(voxel::Image before) {
  history_.Record(before);
  ++version_;
  if (std::exchange(project_.replaced, false)) ++epoch_;
}

void Server::Respond(const Ticket& ticket, const Answer& answer) {
  Count(ticket, !answer);
  Reply& reply = *ticket.reply;
  if (!ticket.notification)
    reply.texts[ticket.place] =
        answer ? ResultText(ticket.id, *answer) : ErrorText(ticket.id, answer.error());
  if (--reply.open > 0) return;
  auto found = connections_.find(reply.connection);
  if (found == connections_.end()) return;
  --found->second.open;
  std::string text;
  for (const std::string& one : reply.texts) {
    if (one.empty()) continue;
    text += text.empty() ? (reply.batch ? "[" : "") : ",";
    text += one;
  }
  if (reply.batch && !text.empty()) text += ']';
  if (!text.empty()) Send(reply.connection, std::move(text));
  CloseIfDone(reply.connection);
}

void Server::Count(const Ticket& ticket, bool failed) {
  ++stats_.processed;
  stats_.failed += failed;
  double us = (now_ms_ - ticket.since_ms) * 1000;
  stats_.total_us += us;
  stats_.max_us = std::max(stats_.max_us, us);
  stats_.min_us = stats_.processed == 1 ? us : std::min(stats_.min_us, us);
  stats_.recent_us.push_back(us);
  if (stats_.recent_us.size() > kMostTimes) stats_.recent_us.pop_front();
}

Json Server::Statistics() const {
  std::vector<double> times(stats_.recent_us.begin(), stats_.recent_us.end());
  std::ranges::sort(times);
  auto percentile = [&times](double part) {
    if (times.empty()) return int64_t{0};
    return static_cast<int64_t>(times[static_cast<size_t>(part * static_cast<double>(times.size() - 1))]);
  };
  auto whole = [](double value) { return static_cast<int64_t>(std::llround(value)); };
  auto depths = scheduler_.depths();
  Json queue;
  for (size_t i = 0; i < kPriorities; ++i)
    queue[std::string(PriorityName(static_cast<Priority>(i)))] = depths[i];
  return Json{{"requests_processed", stats_.processed},
              {"requests_failed", stats_.failed},
              {"requests_queued", scheduler_.waiting()},
              {"requests_dropped", stats_.dropped},
              {"total_processing_time_us", whole(stats_.total_us)},
              {"average_processing_time_us",
               stats_.processed ? whole(stats_.total_us / static_cast<double>(stats_.processed)) : 0},
              {"max_processing_time_us", whole(stats_.max_us)},
              {"min_processing_time_us", whole(stats_.min_us)},
              {"active_workers", scheduler_.running()},
              {"idle_workers", scheduler_.workers() - scheduler_.running()},
              {"uptime_us", whole((now_ms_ - std::max(0.0, began_ms_)) * 1000)},
              {"completed", stats_.completed},
              {"timed_out", stats_.timed_out},
              {"cancelled", stats_.cancelled},
              {"queue_depth", std::move(queue)},
              {"queue_capacity", scheduler_.capacity()},
              {"latency_p50_us", percentile(0.5)},
              {"latency_p95_us", percentile(0.95)},
              {"cache",
               {{"entries", cache_.entries()},
                {"bytes", cache_.bytes()},
                {"hits", cache_.hits},
                {"misses", cache_.misses}}}};
}

bool Server::IsLocal(const Ticket& ticket) const {
  auto found = connections_.find(ticket.connection);
  return found != connections_.end() && found->second.local;
}

void Server::Log(std::string_view level, std::string text) {
  Action& action = Add(Action::Kind::kLog);
  action.text = std::move(text);
  action.bytes = level;
}

// ---- files

void Server::WithFile(const Ticket& ticket, Action action, FileThen then) {
  const int connection = ticket.connection;
  if (auto found = connections_.find(connection); found != connections_.end()) found->second.waiting = true;
  StartFile(std::move(action), [this, connection, then = std::move(then)](const FileOutcome& outcome) {
    if (auto found = connections_.find(connection); found != connections_.end())
      found->second.waiting = false;
    then(outcome);
    Pump(connection);
  });
}

void Server::StartFile(Action action, FileThen then) {
  action.id = next_operation_++;
  operations_[action.id] = std::move(then);
  if (running_operations_ >= options_.file_workers) {
    waiting_operations_.push_back(std::move(action));
    return;
  }
  ++running_operations_;
  actions_.push_back(std::move(action));
}

void Server::FileDone(int operation, const FileOutcome& outcome) {
  auto found = operations_.find(operation);
  if (found == operations_.end()) return;
  FileThen then = std::move(found->second);
  operations_.erase(found);
  if (waiting_operations_.empty()) {
    --running_operations_;
  } else {
    actions_.push_back(std::move(waiting_operations_.front()));
    waiting_operations_.pop_front();
  }
  then(outcome);
}

// ---- viewers

void Server::Show(int viewer, View::Request request) {
  request.version = version_;
  Action& action = Add(Action::Kind::kView);
  action.id = viewer;
  action.bytes = views_[viewer].Update(project_, request, meter_);
}

// ---- time

double Server::WakeIn() const {
  double wake = -1;
  auto at = [&](double ms) {
    double left = std::max(0.0, ms - now_ms_);
    if (wake < 0 || left < wake) wake = left;
  };
  for (const auto& [id, job] : jobs_) at(DeadlineOf(job));
  if (!renders_.empty()) at(next_cleanup_ms_);
  if (stopping_) at(stop_at_ms_);
  return wake;
}

void Server::Tick() {
  CheckDeadlines();
  if (now_ms_ >= next_cleanup_ms_) {
    next_cleanup_ms_ = now_ms_ + static_cast<double>(options_.render_cleanup_s) * 1000;
    DropOldRenders();
  }
  StartJobs();
}

void Server::Shutdown() {
  if (stopping_) return;
  stopping_ = true;
  stop_at_ms_ = now_ms_ + static_cast<double>(options_.shutdown_ms);
  std::vector<int64_t> queued;
  for (const auto& [id, job] : jobs_)
    if (job.state == JobState::kQueued) queued.push_back(id);
  for (int64_t id : queued)
    if (Job* job = FindJob(id)) Finish(*job, Refuse(kServerError, "Server is shutting down"), "rejected");
  StartJobs();
}

}  // namespace bivalve::daemon
