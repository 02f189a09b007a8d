// Server: the daemon without its sockets, files, threads and clock: what happened goes in, what is to be done
// comes out (actions.h). One object owns connections, the live project, the queue, the library.
//
// Scripts run in workers, each of which has a runner (script_run.h) and a copy of the project that follows
// the live one; what a script changed is applied here when it ended well. Everything else is done at once,
// in the order in which a connection asked for it; a call that waits for a file holds up its connection only.
#pragma once

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <set>

#include "daemon/actions.h"
#include "daemon/change.h"
#include "daemon/framer.h"
#include "daemon/library.h"
#include "daemon/methods.h"
#include "daemon/scheduler.h"
#include "daemon/view.h"

namespace bivalve::daemon {

struct ServerOptions {
  std::string version, hostname;
  int64_t pid = 0;
  int workers = 4;
  size_t queue = 100;
  size_t file_workers = 4;   // files that are read or written at one time
  size_t call_queue = 1024;  // calls that may wait for such
  int64_t default_timeout_ms = 30'000;
  size_t max_message = size_t{16} << 20;
  size_t max_connections = 256;
  bool compat = false;         // Goxel's leniency
  bool deterministic = false;  // scripts of one source see one sequence of random numbers
  bool total_timeout = false;  // timeout_ms counts the wait in the queue, too
  std::string token;           // what clients from elsewhere have to show
  std::string script_roots;    // "\n" between; empty: any file, for local clients
  bool script_saves = false;   // scripts may have files written, where the host allows it
  std::string scripts_dir;     // where the library is kept; empty: in memory only
  std::string render_dir = "/tmp/goxel_renders";
  int64_t render_ttl_s = 3600, render_max_bytes = int64_t{1} << 30, render_cleanup_s = 300;
  int64_t shutdown_ms = 5000;
};

class Server {
 public:
  explicit Server(ServerOptions options);

  // Before anything that is told: milliseconds of a clock that never goes back, and since 1970.
  void SetTime(double monotonic_ms, int64_t wall_ms) {
    now_ms_ = monotonic_ms;
    wall_ms_ = wall_ms;
  }
  // `local`: a client of this computer by a socket in the file system, or the one on standard streams.
  void Open(int connection, bool local, bool needs_token);
  void Data(int connection, std::string_view bytes);
  // It sends no more, and still reads.
  void End(int connection);
  void Closed(int connection);
  void WorkerReady(int worker);
  // `head`: JSON of a ScriptResult (wasm/daemon.cc) or of a machine's answer; `bytes`: files that the script
  // wants written, one after the other, and the change.
  void JobDone(int64_t job, const Json& head, std::string_view bytes);
  void JobOutput(int64_t job, std::string_view stream, std::string_view text);
  void WorkerLost(int worker);
  void FileDone(int operation, const FileOutcome& outcome);
  bool LoadLibrary(std::string_view file) { return library_.Load(file); }
  // What a viewer is to be told comes as an action.
  void Show(int viewer, View::Request request);
  void CloseView(int viewer) { views_.erase(viewer); }
  void Tick();
  void Shutdown();
  // Nothing is under way any more.
  bool idle() const { return jobs_.empty() && operations_.empty(); }

  std::vector<Action> TakeActions() { return std::exchange(actions_, {}); }
  // Milliseconds from now until Tick has something to do; −1: nothing.
  double WakeIn() const;

  const Project& project() const { return project_; }
  int64_t version() const { return version_; }
  // What the host says of it, for `status`.
  int64_t memory_in_use = 0;

 private:
  struct Connection;
  struct Reply {
    int connection = 0;
    bool batch = false;
    std::vector<std::string> texts = {};
    size_t open = 0;
  };
  // A call that is to be answered.
  struct Ticket {
    std::shared_ptr<Reply> reply = {};
    size_t place = 0;
    Json id = {};
    bool notification = false;
    int connection = 0;
    double since_ms = 0;
  };
  struct PendingCall {
    Ticket ticket;
    Call call;
  };
  struct Connection {
    explicit Connection(size_t most) : framer(most) {}
    Framer framer;
    std::deque<PendingCall> pending = {};
    std::set<int64_t> jobs = {};
    bool local = false, authorised = true, waiting = false, ended = false;
    size_t open = 0;  // messages without an answer
  };
  enum class JobState : uint8_t { kQueued, kRunning, kSaving };
  struct Job {
    int64_t id = 0;
    Ticket ticket;
    bool detached = false, machine = false;
    bool debug = false;  // its machine alone knows how long it ran
    JobState state = JobState::kQueued;
    Priority priority = Priority::kNormal;
    std::string name, source;
    Json head;  // for the worker
    int64_t timeout_ms = 30'000;
    bool capture = false, want_value = false, want_stats = false, isolated = false;
    std::string cache_key;
    double queued_ms = 0, started_ms = 0;
    int worker = -1;
    bool began = false, cancelled = false, late = false, stopping = false;
  };
  using ServerMethod = void (Server::*)(Ticket ticket, Params& params);
  struct Entry {
    std::string_view name, params, description;
    ServerMethod run;
  };
  struct Render {
    std::string path, session, format = "png", checksum;
    int width = 0, height = 0;
    int64_t size = 0, created_ms = 0, expires_ms = 0;
  };
  using FileThen = std::function<void(const FileOutcome&)>;

  // ---- server.cc: connections and messages
  static std::span<const Entry> Entries();
  void Take(int id, Connection& connection, std::vector<Framer::Frame> frames);
  void Pump(int id);
  void Dispatch(Ticket ticket, Call call);
  bool Authorise(Connection& connection, const Ticket& ticket, const Call& call);
  void Respond(const Ticket& ticket, const Answer& answer);
  void Send(int connection, std::string text);
  void CloseIfDone(int id);
  void Count(const Ticket& ticket, bool failed);
  void Edited(voxel::Image before);
  void RunProject(const Ticket& ticket, const Method& method, const Json& params);
  Json Statistics() const;
  // No more calls may wait behind this one's connection.
  bool IsFull(const Connection& connection) const;
  // The connection's next calls wait until the operation is done.
  void WithFile(const Ticket& ticket, Action action, FileThen then);
  // The same without a call that waits.
  void StartFile(Action action, FileThen then);
  Action& Add(Action::Kind kind) { return actions_.emplace_back(Action{.kind = kind}); }
  void Log(std::string_view level, std::string text);
  bool IsLocal(const Ticket& ticket) const;

  // ---- server_methods.cc
  void Echo(Ticket, Params&);
  void Ping(Ticket, Params&);
  void Version(Ticket, Params&);
  void Status(Ticket, Params&);
  void ListMethods(Ticket, Params&);
  void GetStatus(Ticket, Params&);
  void Undo(Ticket, Params&);
  void Redo(Ticket, Params&);
  void ShutDown(Ticket, Params&);
  void LibraryPut(Ticket, Params&);
  void LibraryGet(Ticket, Params&);
  void LibraryList(Ticket, Params&);
  void LibraryDelete(Ticket, Params&);
  void ClearCache(Ticket, Params&);

  // ---- server_files.cc
  void LoadProject(Ticket, Params&);
  void SaveProject(Ticket, Params&);
  void ExportModel(Ticket, Params&);
  void RenderScene(Ticket, Params&);
  void RenderInfo(Ticket, Params&);
  void CleanupRender(Ticket, Params&);
  void ListRenders(Ticket, Params&);
  void RenderStats(Ticket, Params&);
  void WriteModel(Ticket ticket, std::string path, std::string_view format, int code, bool save);
  void FinishRender(Ticket ticket, Render render, std::string png, bool keep, bool legacy);
  void DropOldRenders();
  using Renders = std::deque<Render>;
  // The place behind it.
  Renders::iterator DropRender(Renders::iterator at);
  Json RenderJson(const Render& render) const;
  Renders::iterator FindRender(std::string_view path);

  // ---- server_scripts.cc
  void ExecuteScript(Ticket, Params&);
  void ExecuteMachine(Ticket, Params&);
  void CancelScript(Ticket, Params&);
  void GetScript(Ticket, Params&);
  void ListScripts(Ticket, Params&);
  void ScriptStats(Ticket, Params&);
  bool ReadScript(Params& params, Job* job);
  void ReadScriptFile(std::shared_ptr<Job> job, std::string path);
  void Submit(Job job);
  void StartJobs();
  void StartJob(Job& job, int worker);
  // Ends it: its answer, its worker free. The job is gone then.
  void Finish(Job& job, Answer answer, std::string_view state);
  void Cancel(Job& job, bool answer);
  void AskToStop(Job& job);
  // Writes the files of a script that ended well, one after the other, then ends it.
  struct Saving {
    int64_t job = 0;
    Json head = {};
    std::vector<Action> files = {};
    size_t next = 0;
    std::string change = {};
  };
  void SaveNext(std::shared_ptr<Saving> saving);
  Answer ResultOf(Job& job, const Json& head, std::string_view change);
  Answer TimeoutOf(const Job& job) const;
  bool Commit(std::string_view change, std::string* wrong);
  void CheckDeadlines();
  double DeadlineOf(const Job& job) const;
  Job* FindJob(int64_t id);

  const ServerOptions options_;
  double now_ms_ = 0, began_ms_ = -1;
  int64_t wall_ms_ = 0;
  std::vector<Action> actions_;
  std::map<int, Connection> connections_;
  std::map<int, FileThen> operations_;
  std::deque<Action> waiting_operations_;
  size_t running_operations_ = 0;
  size_t waiting_calls_ = 0;
  int next_operation_ = 1;
  bool stopping_ = false;
  double stop_at_ms_ = 0;

  FreeMeter meter_;
  Project project_ = Project::Fresh();
  voxel::History history_;
  int64_t version_ = 1;  // of the project: grows with every change
  int64_t epoch_ = 1;    // grows when it was replaced

  Scheduler scheduler_;
  std::map<int64_t, Job> jobs_;
  int64_t next_job_ = 1;
  struct Seen {
    Project project;
    int64_t epoch = 0;
  };
  std::vector<Seen> seen_;  // what each worker knows
  std::vector<bool> ready_;
  std::map<int64_t, Json> results_;  // of detached scripts

  Library library_;
  ResultCache cache_;
  std::map<int, View> views_;
  Renders renders_;
  double next_cleanup_ms_ = 0;
  uint64_t next_render_ = 1;

  // What get_script_stats tells.
  struct {
    int64_t processed = 0, failed = 0, dropped = 0, timed_out = 0, cancelled = 0, completed = 0;
    double total_us = 0, max_us = 0, min_us = 0;
    std::deque<double> recent_us = {};
  } stats_;
};

}  // namespace bivalve::daemon
