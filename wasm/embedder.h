// Embedder: one machine as the host sees it. One per module instance.
//
// Everything the host names is an integer; everything it reads lies in a window that is valid until the
// next call. Its whole state is in the module's memory, so an image of that memory is the machine.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "call.h"
#include "file_job.h"
#include "handle.h"
#include "js_host.h"
#include "kernel/machine.h"
#include "session.h"

namespace bivalve::embed {

// The arguments of the last call as they came, and what they say: most calls repeat them.
struct KeptCall {
  std::string args;
  CallSpec spec;
  std::optional<size_t> script_at;  // where among argv the script goes
  bool evaluate = false;
};

class Embedder {
 public:
  explicit Embedder(kernel::MachineOptions options);

  // ---- handles
  int StartCall(CallSpec spec);
  int StartFileJob(FileRequest request);
  int StartSession(CallSpec spec);
  // 0 when there is no such session.
  int StartScript(int session, CallSpec spec, std::string script);
  Handle* Find(int id);
  Call* FindCall(int id);
  FileJob* FindFileJob(int id);
  SessionHandle* FindSession(int id);
  void Release(int id) { handles_.erase(id); }
  // The id of the next handle that changed, 0 when none did; its flags are then in events.
  int NextEvent(uint32_t* events);
  const std::map<int, std::unique_ptr<Handle>>& handles() const { return handles_; }

  // ---- streams of a call. fd 1 or 2, or kChannel; of input 0 or kChannel.
  // The bytes that wait from `offset` on (of a stream: offset 0 only); empty when there are none.
  std::string_view Output(int id, int fd, size_t offset);
  // Nothing more will come than Output shows.
  bool OutputClosed(int id, int fd);
  void DropOutput(int id, int fd, size_t size);
  void BreakOutput(int id, int fd);
  size_t InputRoom(int id, int fd);
  // Something waits for input of this call.
  bool InputWanted(int id);
  void PutInput(int id, int fd, std::string_view bytes);
  void EndInput(int id, int fd);

  // Programs that the embedder's functions run (host_command.h), or by an absolute path those of the host
  // (host_process.h). Names are kept for good.
  void RegisterCommand(std::string name);

  JsHost host;
  kernel::Machine machine;
  KeptCall last_call;

 private:
  OutStream* StreamOf(int id, int fd);
  InStream* InputOf(int id, int fd);
  List<Handle> changed_;
  std::map<int, std::unique_ptr<Handle>> handles_;
  int next_id_ = 1;
};

}  // namespace bivalve::embed
