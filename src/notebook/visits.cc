// Server: what a visit of a file makes of it.
#include <algorithm>

#include "base/json_text.h"
#include "notebook/blocks.h"
#include "notebook/registry.h"
#include "notebook/server.h"
#include "notebook/text.h"

namespace bivalve::notebook {

namespace {
constexpr size_t kMark = 64;
constexpr std::string_view kBom = "\xEF\xBB\xBF";
}  // namespace

void Server::Want(Realm& realm) {
  if (realm.log.wanted) return;
  realm.log.wanted = true;
  actions_.push_back(
      {.kind = Action::Kind::kVisit, .path = realm.file, .from = realm.log.sync - realm.log.mark.size()});
}

void Server::Push(Realm& realm, Op op) {
  realm.log.ops.push_back(std::move(op));
  Want(realm);
}

void Server::Changed(const std::string& path) {
  if (path == kRegistryFile) {
    if (registry_wanted_) return;
    registry_wanted_ = true;
    actions_.push_back({.kind = Action::Kind::kVisit, .path = path});
  } else if (Realm* realm = FindFile(path)) {
    Want(*realm);
  }
}

Edit Server::Visit(const std::string& path, const FileView& view) {
  if (path == kRegistryFile) return VisitRegistry(view);
  Realm* realm = FindFile(path);
  return realm ? VisitLog(*realm, view) : Edit{};
}

void Server::Written(const std::string& path, bool ok) {
  if (path != kRegistryFile) {
    if (Realm* realm = FindFile(path)) Commit(*realm, ok);
    return;
  }
  if (!ok) Note("write.failed", {}, nullptr, -1, path, "error");
  registry_written_ = true;
  if (closing_ && !closed_) {
    closed_ = true;
    actions_.push_back({.kind = Action::Kind::kExit, .status = exit_status_});
  }
}

void Server::Unreadable(const std::string& path) {
  if (path == kRegistryFile) {
    registry_wanted_ = false;
    registry_at_ms_ = -1;
    closing_ = stopping_;
  } else if (Realm* realm = FindFile(path)) {
    realm->log.wanted = realm->log.staged_announce = false;
    realm->log.staged = realm->log.ops.size();
  }
  Written(path, false);
}

// ---- logs

bool Server::ApplyReply(Realm& realm, Op& op, std::string& text, bool whole) {
  bool disrupted = false;
  if (!HasPlaceholder(text, op.exchange)) {
    if (!op.announced) {
      // It ends before it began. When its request is gone, nobody waits for the reply.
      auto request = FindRequest(text, realm.name, realm.language);
      if (!request && !whole) return false;
      if (!request || request->code != op.exchange.code) return true;
      text = WriteExecuting(text, *request, op.exchange);
    } else if (!whole) {
      return false;
    }
  }
  std::string written = WriteReply(text, op.exchange, op.text, &disrupted);
  if (disrupted) {
    std::string reply = op.text;
    AppendFence(reply, "Text",
                "The place of this request was changed while it ran, so that it is written again here.");
    written = WriteReply(text, op.exchange, reply, &disrupted);
  }
  text = std::move(written);
  return true;
}

// False: the whole file has to be seen for this.
bool Server::Apply(Realm& realm, Op& op, std::string& text, bool whole) {
  switch (op.kind) {
    case Op::Kind::kReply: return ApplyReply(realm, op, text, whole);
    case Op::Kind::kElapsed:
      if (auto written = WriteElapsed(text, op.exchange, op.seconds)) text = std::move(*written);
      return true;
    case Op::Kind::kProgress:
      if (auto written = WriteProgress(text, op.exchange, op.text, op.seconds)) text = std::move(*written);
      return true;
    case Op::Kind::kSection:
    case Op::Kind::kBelow: break;
  }
  if (!whole && !FindFooter(text)) return false;
  if (op.kind == Op::Kind::kSection) {
    text = WriteSection(text, op.text, op.gap);
    return true;
  }
  bool busy = realm.job || FindRequest(text, realm.name, realm.language);
  bool draft = HasDraft(text);
  std::string alone = draft ? Joined({text, "\n", op.text}) : FooterText() + op.text;
  bool complete = FindRequest(alone, realm.name, realm.language).has_value();
  op.fate = !complete ? Op::Fate::kDraft : busy ? Op::Fate::kQueued : Op::Fate::kAccepted;
  text = WriteBelow(text, draft ? op.text : op.header + op.text);
  return true;
}

// Takes the request that waits in the text, if there is one and somebody is there to run it.
bool Server::TakeRequest(Realm& realm, std::string& text, bool whole, size_t* sync) {
  if (stopping_ || (realm.job && realm.job->announced)) return true;
  auto footer = FindFooter(text);
  if (!footer && !whole) return false;
  *sync = footer ? footer->begin : 0;
  auto request = FindRequest(text, realm.name, realm.language);
  if (!request || request->code == realm.log.refused) {
    Cancel(realm);
    return true;
  }
  realm.log.refused.clear();
  if (!realm.job) Accept(realm, *request);
  Exchange& exchange = realm.job->exchange;
  exchange.code = request->code;
  exchange.agent = request->agent;
  exchange.has_footer = request->has_footer;
  if (realm.waiters.empty()) return true;
  exchange.start_clock = Clock();
  text = WriteExecuting(text, *request, exchange);
  realm.log.staged_announce = true;
  return true;
}

// Where the next visit may begin to read, and what it shall find there.
void Server::PrepareSync(Log& log, std::string_view text, uint64_t base, std::string_view insert,
                         size_t sync) {
  std::string before = base ? log.mark : std::string(insert);
  before += text.substr(0, sync);
  log.next_sync = base + insert.size() + sync;
  log.next_mark = before.substr(before.size() - std::min<size_t>(before.size(), kMark));
}

// A log that is too large to be held is gone through once for where its end begins.
Edit Server::ScanLog(Log& log, const FileView& view) {
  if (view.from == 0) log.scan.emplace();
  log.scanned = false;
  log.scan->Feed(view.bytes, !view.partial());
  if (!log.scan->done()) return {.kind = Edit::Kind::kNeed, .from = log.scan->at()};
  auto start = log.scan->start();
  log.scan.reset();
  // Without a footer it is the last fence that counts, wherever it began.
  if (!start) return {.kind = Edit::Kind::kNeed, .all = true};
  log.sync = *start;
  log.scanned = true;
  return {.kind = Edit::Kind::kNeed, .from = log.sync - std::min<uint64_t>(log.sync, kMark), .all = true};
}

// What a server that was killed has left at the end of the log.
void Server::EndAbandoned(Realm& realm, std::string& text) {
  realm.log.ended_abandoned = false;
  if (realm.log.checked || (realm.job && realm.job->announced)) return;
  auto left = FindAbandoned(text, realm.name);
  if (!left) return;
  realm.log.ended_abandoned = true;
  Exchange exchange{.realm = realm.name, .agent = left->agent};
  std::string reply = Joined({"#### 🚫", realm.name, " to ", left->agent, " at ", Clock(), " (",
                              DurationText(left->seconds * 1000), ")\n"});
  AppendFence(reply, "Error", kRestarted);
  bool disrupted;
  text = WriteReply(text, exchange, reply, &disrupted);
}

Edit Server::VisitLog(Realm& realm, const FileView& view) {
  Log& log = realm.log;
  log.wanted = false;
  log.staged = 0;
  log.staged_announce = false;
  auto again = [&](bool all) {
    log.sync = 0;
    log.mark.clear();
    return Edit{.kind = Edit::Kind::kNeed, .all = all};
  };
  // Asked for before the last write, which has moved the place.
  const uint64_t known = log.sync - log.mark.size();
  if (log.sync > 0 && !log.scan && !view.missing && view.from != known && known <= view.size &&
      (view.partial() || view.from != 0))
    return {.kind = Edit::Kind::kNeed, .from = known, .all = true};
  if (view.partial() && view.from == 0) return ScanLog(log, view);
  if (log.scan && view.from == log.scan->at()) return ScanLog(log, view);
  log.scan.reset();
  // Its end alone is larger than a piece.
  if (view.partial()) return {.kind = Edit::Kind::kNeed, .from = view.from, .all = true};
  if (std::exchange(log.scanned, false)) log.mark = view.bytes.substr(0, log.sync - view.from);
  if (view.missing) {
    log.sync = 0;
    log.mark.clear();
    DropOps(realm);
    if (realm.job && !realm.job->announced) Cancel(realm);
    if (std::none_of(log.ops.begin(), log.ops.end(), [](const Op& op) { return op.create; })) return {};
  } else {
    log.warned = false;
  }
  bool whole = view.from == 0;
  if (!whole && (view.from != log.sync - log.mark.size() || !view.bytes.starts_with(log.mark)))
    return again(false);
  std::string input = whole ? view.bytes : view.bytes.substr(log.mark.size());
  Edit edit;
  if ((whole ? input : view.head).starts_with(kBom)) edit.drop = kBom.size();
  if (whole) input.erase(0, edit.drop);

  std::string text = input;
  EndAbandoned(realm, text);
  for (Op& op : log.ops) {
    if (!Apply(realm, op, text, whole)) return again(true);
    ++log.staged;
    edit.make_directory |= op.make_directory;
  }
  size_t sync = 0;
  if (!TakeRequest(realm, text, whole, &sync)) return again(true);

  // In the file as it is to be, without a byte order mark.
  uint64_t base = whole ? 0 : log.sync - edit.drop;
  bool changed = text != input;
  if (changed && !HasTitle(whole ? std::string_view(input) : std::string_view(view.head)) &&
      (whole || std::count(view.head.begin(), view.head.end(), '\n') >= 20))
    edit.insert =
        GuideText(log.staged_announce || log.ops.empty() ? realm.name + " Session" : log.ops[0].title);
  PrepareSync(log, text, base, edit.insert, sync);
  if (!changed) {
    log.next_sync += edit.drop;
    Commit(realm, true);
    return {};
  }
  auto same = static_cast<size_t>(std::mismatch(input.begin(), input.end(), text.begin(), text.end()).first -
                                  input.begin());
  edit.kind = Edit::Kind::kWrite;
  edit.keep = base + edit.drop + same;
  edit.tail = text.substr(same);
  return edit;
}

// The log is not there: what needs one is dropped, and those who wait for it are told.
void Server::DropOps(Realm& realm) {
  Log& log = realm.log;
  bool dropped = false;
  std::deque<Op> rest;
  for (Op& op : log.ops) {
    if (op.create) {
      rest.push_back(std::move(op));
      continue;
    }
    dropped = true;
    if (op.answer) actions_.push_back(std::move(op.reply));
  }
  log.ops = std::move(rest);
  if (dropped && !std::exchange(log.warned, true)) {
    Note("write.failed", realm.name, nullptr, -1, realm.file + " is not there", "warn");
    Say("👾 " + realm.file + " is not there: nothing was written");
  }
  if (log.ops.empty()) CheckStopped();
}

void Server::Commit(Realm& realm, bool ok) {
  Log& log = realm.log;
  bool took = std::exchange(log.staged_announce, false);
  log.checked |= ok;
  if (std::exchange(log.ended_abandoned, false) && ok)
    Note("job.lost", realm.name, nullptr, -1, "its server was killed", "warn");
  if (ok) {
    log.sync = log.next_sync;
    log.mark = log.next_mark;
  } else {
    log.sync = 0;
    log.mark.clear();
    Note("write.failed", realm.name, realm.job.get(), -1, realm.file, "error");
  }
  for (size_t left = std::exchange(log.staged, 0); left > 0 && !log.ops.empty(); --left) {
    Op op = std::move(log.ops.front());
    log.ops.pop_front();
    if (!op.answer) continue;
    if (!ok) {
      Answer(op.answer, 500, "text/plain; charset=utf-8", "error");
      continue;
    }
    if (op.fate != Op::Fate::kNone) {
      bool accepted = op.fate == Op::Fate::kAccepted && realm.job;
      JsonObject body;
      if (!op.reply.path.empty()) body.Add("runId", op.reply.path);
      body.Add("status", op.fate == Op::Fate::kDraft ? "draft" : accepted ? "accepted" : "queued");
      if (accepted) body.Add("jobId", realm.job->id);
      Answer(op.answer, 202, "application/json; charset=utf-8", body.Take());
      continue;
    }
    actions_.push_back(std::move(op.reply));
  }
  if (took && realm.job && !ok) {
    // Its text stays where it is, and must not be taken again and again.
    log.refused = realm.job->exchange.code;
    Cancel(realm);
  } else if (took && realm.job) {
    realm.job->announced = true;
    Offer(realm);
  }
  if (!log.ops.empty())
    Want(realm);
  else
    CheckStopped();
}

// ---- the registry

void Server::NoteRegistry(int64_t delay_ms) {
  int64_t at = now_ms_ + delay_ms;
  if (registry_at_ms_ < 0 || at < registry_at_ms_) registry_at_ms_ = at;
}

std::string Server::RegistryText() const {
  std::string started = TimeText(options_.started_ms + offset_ms_);
  if (stopping_) return ClosedRegistry(started, TimeText(WallClock(now_ms_) + offset_ms_));
  std::vector<RegistryEntry> entries;
  for (const auto& [name, realm] : realms_)
    entries.push_back(
        {name, realm->file, realm->url, WallClock(realm->last_seen_ms) + offset_ms_, StateOf(*realm)});
  return ActiveRegistry(started, std::move(entries));
}

Edit Server::VisitRegistry(const FileView& view) {
  registry_wanted_ = false;
  if (view.partial()) return {.kind = Edit::Kind::kNeed, .all = true};
  // A marker that stood there before this server wrote the file was not meant for it.
  if (registry_written_ && !stopping_ && !view.missing && HasShutdownMarker(view.bytes)) {
    Shutdown(0, "the registry says so");
    return {};
  }
  if (registry_at_ms_ < 0 || (registry_at_ms_ > now_ms_ && !stopping_)) return {};
  if (stopping_ &&
      std::any_of(realms_.begin(), realms_.end(), [](auto& entry) { return !entry.second->log.ops.empty(); }))
    return {};
  registry_at_ms_ = -1;
  registry_seen_ms_ = now_ms_;
  closing_ = stopping_;
  std::string text = RegistryText();
  if (!view.missing && text == view.bytes) {
    Written(std::string(kRegistryFile), true);
    return {};
  }
  return {.kind = Edit::Kind::kWrite, .tail = std::move(text)};
}

// Once the last reply is written the registry says the rest.
void Server::CheckStopped() {
  if (!stopping_ || closed_) return;
  for (const auto& [name, realm] : realms_)
    if (!realm->log.ops.empty()) return;
  NoteRegistry(0);
  Changed(std::string(kRegistryFile));
}

}  // namespace bivalve::notebook
