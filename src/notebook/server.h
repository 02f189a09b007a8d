// Server: the whole notebook, without sockets, files, clocks or timers.
//
// It is told what happened (a request came, a file changed, time passed) and says what is to be done (answer,
// look at a file, write it). It never waits and never fails; the same events give the same actions. One
// object is one root directory. Its owner (ts/notebook/host.ts) says the time before each event, takes the
// actions after it, and calls Tick at WakeAt at the latest.
//
// A file is changed only in a visit: its owner locks it, reads its end, calls Visit, replaces the file as the
// Edit says if it is still what was read (else it visits again), and calls Written. Visit may be called any
// number of times before that; nothing counts until Written.
#pragma once

#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "notebook/actions.h"
#include "notebook/grammar.h"
#include "notebook/json_view.h"
#include "notebook/log.h"

namespace bivalve::notebook {

// One request for one realm, from its acceptance to its end.
struct Job {
  enum class State : uint8_t { kRequested, kDispatched, kStarted };
  std::string id;
  Exchange exchange;
  State state = State::kRequested;
  bool announced = false;  // the log says that it is taken
  int carrier = 0;         // the HTTP request that brings it to the realm
  int others = 0;          // pollers of the same name that were sent away
  int64_t requested_ms = 0, dispatched_ms = 0, started_ms = 0, elapsed_ms = 0;
  int64_t lost_at_ms = 0;           // the realm has asked again: a result may be on its way until then
  std::vector<std::string> events;  // JSON texts that joined it
  std::string progress;             // the last JSON list of events that it sent by itself
};

// How a job ends whose realm does not know of it any more.
inline constexpr std::string_view kRestarted = "realm restarted before replying";

struct Route;

class Server {
 public:
  explicit Server(Options options);
  ~Server();

  // `now_ms` goes on evenly, whatever is done to the computer's clock: milliseconds since 1970 by that clock
  // as it was when the server began. `drift_ms`: what has to be added for what it says now; `offset_ms`: from
  // UTC to local time.
  void SetTime(int64_t now_ms, int64_t offset_ms, int64_t drift_ms = 0);
  void SetPort(int port) { port_ = port; }
  // The names in the log directory, in its order.
  void SetFiles(std::vector<std::string> names);

  void Request(const HttpRequest& request);
  // The answer to a request has left; or the request's connection is gone.
  void Flushed(int id);
  void Closed(int id);
  // A file has changed: a log or the registry, its path from the root.
  void Changed(const std::string& path);
  Edit Visit(const std::string& path, const FileView& view);
  void Written(const std::string& path, bool ok);
  // Instead of Visit: the file is there and cannot be looked at. What waited for it has failed; it is looked
  // at again when it changes.
  void Unreadable(const std::string& path);
  void Tick();
  // Ends every job, says so in the files, then exits.
  void Shutdown(int status, std::string_view reason);

  std::vector<Action> TakeActions();
  // When Tick has something to do; -1: never.
  int64_t WakeAt() const;

 private:
  struct Waiter {
    int id;
    int64_t deadline_ms;
    bool api;  // wants JSON
  };
  // A change of a log that waits for its visit.
  struct Op {
    enum class Kind : uint8_t { kReply, kSection, kBelow, kElapsed, kProgress };
    Kind kind = Kind::kSection;
    Exchange exchange = {};
    bool announced = true;
    std::string text = {};
    std::string header = {};  // kBelow: who asks, unless that would stand inside of a draft
    int64_t seconds = 0;
    std::string title = "Background Events";
    bool gap = true;
    bool create = false, make_directory = false;
    int answer = 0;  // the HTTP request that waits for it
    Action reply = {};
    enum class Fate : uint8_t { kNone, kDraft, kQueued, kAccepted } fate = Fate::kNone;
  };
  struct Log {
    std::deque<Op> ops;
    bool wanted = false;  // a visit was asked for and has not begun
    bool warned = false;  // that it is not there
    size_t staged = 0;    // ops that the last Visit has in it
    bool staged_announce = false;
    uint64_t sync = 0;  // outside of every fence, with the footer or the running request after it
    std::string mark;   // the bytes before it
    uint64_t next_sync = 0;
    std::string next_mark;
    std::string refused;             // a request that could not be marked as taken
    std::optional<FooterScan> scan;  // of a log that is too large to be read whole
    bool scanned = false;            // it says where `sync` is, whose mark is not known yet
    bool checked = false;            // what a server that was killed has left has been looked for,
    bool ended_abandoned = false;    // and the last Visit has it in it
  };
  struct Realm {
    std::string name, url, base, file;
    Language language = Language::kJavaScript;
    int64_t last_seen_ms = 0;
    bool failed = false, worker = false, silent = false;
    std::deque<Waiter> waiters;
    std::unique_ptr<Job> job;
    Log log;
  };
  struct Ended {
    std::string id, realm;
    int64_t started_ms, at_ms;
    bool takes_late;
  };
  struct Run {
    std::string id = {}, realm = {}, code = {}, job = {};
    std::vector<std::string> sections = {};
    bool done = false, ok = false;
    std::string value = {};
  };

  // ---- server.cc: realms, jobs
  Realm* Find(std::string_view name);
  Realm* FindFile(std::string_view path);
  Realm* Register(std::string_view name, std::string_view url);
  void Seen(Realm& realm);
  void Name(Realm& realm);
  void Accept(Realm& realm, const notebook::Request& request);
  void Cancel(Realm& realm);
  void Offer(Realm& realm);
  void Deliver(Realm& realm);
  // `measured_ms`: how long it took, if whoever ran it says so.
  void Finish(Realm& realm, const JsonView& payload, int answer, std::string_view how,
              std::optional<int64_t> measured_ms = std::nullopt);
  void Fail(Realm& realm, std::string_view message, std::string_view how, bool takes_late);
  void Forget(Realm& realm, bool takes_late);
  void EndRun(std::string_view job, const JsonView& payload);
  std::string ReplyText(const Realm& realm, const JsonView& payload, int64_t ms) const;
  void Diagnose(Op& op, std::string_view text) const;
  static void AnswerWith(Op& op, int id, bool api);
  void Late(Realm& realm, Ended& ended, const JsonView& payload, Op op, std::optional<int64_t> ms);
  void Poll(Realm& realm, int id, int64_t wait_ms, bool api);
  std::string NewId(std::string_view prefix = {});
  uint64_t Random();
  void TickRealm(Realm& realm);
  int64_t WakeOf(const Realm& realm) const;

  // ---- visits.cc: files
  void Want(Realm& realm);
  void Push(Realm& realm, Op op);
  void DropOps(Realm& realm);
  Edit VisitLog(Realm& realm, const FileView& view);
  Edit ScanLog(Log& log, const FileView& view);
  void EndAbandoned(Realm& realm, std::string& text);
  Edit VisitRegistry(const FileView& view);
  bool Apply(Realm& realm, Op& op, std::string& text, bool whole);
  bool ApplyReply(Realm& realm, Op& op, std::string& text, bool whole);
  bool TakeRequest(Realm& realm, std::string& text, bool whole, size_t* sync);
  void PrepareSync(Log& log, std::string_view text, uint64_t base, std::string_view insert, size_t sync);
  void CheckStopped();
  void Commit(Realm& realm, bool ok);
  void NoteRegistry(int64_t delay_ms = 50);
  std::string RegistryText() const;

  // ---- routes.cc: HTTP
  bool MayCall(const HttpRequest& request, Route& route);
  bool Authorised(const HttpRequest& request, const Route& route) const;
  std::pair<std::string, std::string> KeyCookie() const;
  void RouteReserved(Route& route);
  void Serve(const HttpRequest& request, Route& route);
  void Channel(Route& route);
  void ChannelPost(std::string_view name, Route& route);
  void Progress(Realm& realm, Route& route, const JsonView& payload);
  void WorkerTimeout(Realm& realm, Route& route, const JsonView& payload);
  void TestProgress(Route& route);
  void Result(Realm* realm, Route& route, const JsonView& payload, std::string id, bool api);
  void Background(Realm& realm, Route& route, const JsonView& payload, bool api);
  bool SignatureHolds(const Route& route, const JsonView& payload, const Job& job,
                      std::string_view realm) const;
  std::string JobSignature(const Job& job, std::string_view realm) const;
  void Answer(int id, int status, std::string_view type, std::string_view body,
              std::vector<std::pair<std::string, std::string>> headers = {});

  // ---- api_routes.cc: the same for programs, in JSON
  bool RouteApi(Route& route);
  void RouteInstance(Realm& realm, Route& route);
  void Replace(Realm& realm, Route& route);
  void Acknowledge(Realm& realm, Route& route, const JsonView& payload);
  void AppendChunk(Realm& realm, Route& route, const JsonView& payload);
  void RunTests(Route& route, const JsonView& payload);
  void ShowRun(Route& route);
  void RegisterWorker(Route& route, const JsonView& payload);
  void Heartbeat(Route& route);
  void Message(Route& route, const JsonView& payload);
  std::string Health() const;
  std::string Instances() const;
  std::string AdminState() const;
  std::string Metrics() const;
  // The body of a POST; answers and gives nothing when it is none.
  std::optional<JsonView> ApiBody(Route& route);

  void Say(std::string text);
  void Note(std::string_view event, std::string_view realm = {}, const Job* job = nullptr, int64_t ms = -1,
            std::string_view reason = {}, std::string_view level = "info");

  std::string Clock() const;
  int64_t WallClock(int64_t ms) const { return ms + drift_ms_; }
  static std::string_view StateOf(const Realm& realm) {
    return realm.job ? "executing" : realm.failed ? "failed" : "live";
  }

  Options options_;
  int64_t now_ms_ = 0, offset_ms_ = 0, drift_ms_ = 0;
  int port_ = 0;
  std::vector<std::string> files_;
  std::map<std::string, std::unique_ptr<Realm>, std::less<>> realms_;
  std::deque<Ended> ended_;
  std::deque<Run> runs_;
  std::deque<std::string> recent_;  // events, for whoever looks later
  std::vector<Action> actions_;
  uint64_t ids_ = 0, randoms_ = 0;
  int64_t jobs_total_ = 0, jobs_failed_ = 0, jobs_ended_ = 0, jobs_ms_ = 0;
  std::map<std::string, int64_t, std::less<>> counts_;  // of events, by name

  int64_t registry_at_ms_ = 0;  // when it is to be written; -1: it is up to date
  int64_t registry_seen_ms_ = 0;
  bool registry_written_ = false, registry_wanted_ = false, closing_ = false;
  bool stopping_ = false, closed_ = false;
  int exit_status_ = 0;
};

}  // namespace bivalve::notebook
