// Call: one program that the embedder started, or one script of a session, with its input and output.
//
// Lives until the host releases it; the process may be gone by then. A call is over when its process
// has ended, even if children of it still run: what those write afterwards is dropped.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "handle.h"
#include "kernel/machine.h"
#include "kernel/net/sockets.h"
#include "kernel/session.h"
#include "streams.h"

namespace bivalve::embed {

enum class InputMode : uint8_t { kNone, kBytes, kStream };
enum class OutputMode : uint8_t { kCollect, kStream };

struct CallSpec {
  std::string program = "bash";  // a path, or a name that is looked up in the call's PATH
  std::vector<std::string> argv;
  std::string cwd;               // empty: the user's home
  std::vector<std::string> env;  // "NAME=value", over the identity's environment
  bool replace_env = false;      // `env` is all there is
  InputMode input = InputMode::kNone;
  std::string input_bytes;
  OutputMode output = OutputMode::kCollect;
  OutputMode error_output = OutputMode::kCollect;
  // Which streams answer isatty with yes.
  // Descriptor 3 is a stream of two directions to the host (docs/ipc.md).
  bool channel = false;
  bool input_terminal = false, output_terminal = false, error_terminal = false;
  kernel::Limits limits;
  // The program is none of PATH's but ConnectionMain (connection.h).
  bool connection = false;
  // Not null: the program runs this one script of a session, and leaves its value (script/session.h).
  std::optional<std::string> session_script;
  // Where its time goes: "table", "cpuprofile" (script/time_profile.h), or empty.
  std::string profile;
};

inline constexpr int kChannel = 3;

class Call final : public Handle,
                   public StreamOwner,
                   public kernel::ProcessObserver,
                   public kernel::Session::Listener {
 public:
  // `account`: the session's; null for a program, which gets its own.
  Call(kernel::Machine& machine, int call_id, List<Handle>& changed, CallSpec spec,
       Ref<kernel::Account> account = {});
  ~Call() override;

  // Runs in init's name: finds the directory, starts the process.
  static kernel::Task<int> Start(kernel::Process& init, Call& call);
  // What the program has as descriptor 0, 1, 2 or kChannel. To be asked once for each.
  kernel::FileRef TakeFile(int fd);
  // The end of a script, or of the session that should have run it.
  void End(kernel::WaitStatus how);

  void OnStream(int fd) override;
  void OnExit(kernel::Process& process) override;
  void OnScriptDone(int script, int script_status, kernel::Session::Value script_value) override;
  // Ends everything the call started, as a limit does.
  void Abort();

  // The host's ends. Null where the mode is another.
  Ref<InStream> input;
  Ref<OutStream> out_stream[2];
  Ref<Collector> collected[2];
  Ref<InStream> channel_in;
  Ref<OutStream> channel_out;
  // What the host hands to the program beside the channel's bytes, and listeners that stand for the host's
  // connections until these are there, by port.
  Ref<kernel::HandedFiles> handed;
  std::map<uint16_t, Ref<kernel::Listener>> offered;

  int pid = 0;
  int session = 0;               // the handle of the session that runs it, 0 for a program
  Ref<kernel::Session> scripts;  // of that session
  bool aborted = false;
  std::optional<kernel::WaitStatus> status;
  std::optional<Error> refusal;  // it could not be started
  Ref<kernel::Account> account;
  int64_t wall_ns = 0;
  std::optional<kernel::Session::Value> value;  // of a script whose language has values
  std::string title;                            // argv[0], or the beginning of the script
  // What `CallSpec::profile` asked for, once the program has ended by itself; empty: nothing.
  std::string_view profile() const { return evaluation_ ? evaluation_->profile : std::string_view(); }

 private:
  void Refuse(Error error);
  void Launch(kernel::SpawnSpec child);
  kernel::Machine& machine_;
  CallSpec spec_;
  Ref<kernel::Session> evaluation_;
  int64_t started_ns_;
};

// The directory, environment and account of a process that a call starts. Runs in init's name.
kernel::Task<Result<kernel::SpawnSpec>> MakeSpawnSpec(kernel::Process& init, const CallSpec& spec);

}  // namespace bivalve::embed
