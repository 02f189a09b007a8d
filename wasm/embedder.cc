#include "embedder.h"

#include <utility>

#include "host_command.h"
#include "host_process.h"

namespace bivalve::embed {

Embedder::Embedder(kernel::MachineOptions options) : machine(host, std::move(options)) {
  host.OnAbort([this](int id) {
    if (Call* call = FindCall(id)) call->Abort();
  });
}

int Embedder::StartCall(CallSpec spec) {
  int id = next_id_++;
  auto call = std::make_unique<Call>(machine, id, changed_, std::move(spec));
  Call& started = *call;
  handles_[id] = std::move(call);
  machine.init().StartThread(Call::Start(machine.init(), started));
  return id;
}

int Embedder::StartFileJob(FileRequest request) {
  int id = next_id_++;
  auto job = std::make_unique<FileJob>(id, changed_, std::move(request));
  FileJob& started = *job;
  handles_[id] = std::move(job);
  machine.init().StartThread(FileJob::Run(machine.init(), started));
  return id;
}

int Embedder::StartSession(CallSpec spec) {
  int id = next_id_++;
  auto session = std::make_unique<SessionHandle>(*this, id, changed_, std::move(spec));
  SessionHandle& started = *session;
  handles_[id] = std::move(session);
  machine.init().StartThread(SessionHandle::Start(machine.init(), started));
  return id;
}

int Embedder::StartScript(int session_id, CallSpec spec, std::string script) {
  SessionHandle* session = FindSession(session_id);
  if (!session) return 0;
  int id = next_id_++;
  auto call = std::make_unique<Call>(machine, id, changed_, std::move(spec), session->account);
  Call& started = *call;
  handles_[id] = std::move(call);
  session->Submit(started, std::move(script));
  return id;
}

Handle* Embedder::Find(int id) {
  auto it = handles_.find(id);
  return it == handles_.end() ? nullptr : it->second.get();
}

Call* Embedder::FindCall(int id) {
  Handle* handle = Find(id);
  return handle && handle->kind == HandleKind::kCall ? static_cast<Call*>(handle) : nullptr;
}

FileJob* Embedder::FindFileJob(int id) {
  Handle* handle = Find(id);
  return handle && handle->kind == HandleKind::kFileJob ? static_cast<FileJob*>(handle) : nullptr;
}

SessionHandle* Embedder::FindSession(int id) {
  Handle* handle = Find(id);
  return handle && handle->kind == HandleKind::kSession ? static_cast<SessionHandle*>(handle) : nullptr;
}

int Embedder::NextEvent(uint32_t* events) {
  Handle* handle = changed_.Pop();
  if (!handle) return 0;
  *events = handle->TakeEvents();
  return handle->id;
}

OutStream* Embedder::StreamOf(int id, int fd) {
  Call* call = FindCall(id);
  if (!call || fd < 1 || fd > kChannel) return nullptr;
  return fd == kChannel ? call->channel_out.get() : call->out_stream[fd - 1].get();
}

InStream* Embedder::InputOf(int id, int fd) {
  Call* call = FindCall(id);
  if (!call) return nullptr;
  return fd == kChannel ? call->channel_in.get() : call->input.get();
}

std::string_view Embedder::Output(int id, int fd, size_t offset) {
  if (OutStream* stream = StreamOf(id, fd)) return stream->Front();
  Call* call = FindCall(id);
  return call && (fd == 1 || fd == 2) ? call->collected[fd - 1]->At(offset) : std::string_view();
}

bool Embedder::OutputClosed(int id, int fd) {
  if (OutStream* stream = StreamOf(id, fd)) return stream->Closed();
  Call* call = FindCall(id);
  return !call || fd > 2 || call->done;
}

void Embedder::DropOutput(int id, int fd, size_t size) {
  if (OutStream* stream = StreamOf(id, fd)) stream->Drop(size);
}

void Embedder::BreakOutput(int id, int fd) {
  if (OutStream* stream = StreamOf(id, fd)) stream->Break();
}

size_t Embedder::InputRoom(int id, int fd) {
  InStream* stream = InputOf(id, fd);
  return stream ? stream->Room() : 0;
}

bool Embedder::InputWanted(int id) {
  InStream* stream = InputOf(id, 0);
  return stream && stream->Wanted();
}

void Embedder::PutInput(int id, int fd, std::string_view bytes) {
  if (InStream* stream = InputOf(id, fd)) stream->Put(bytes.substr(0, stream->Room()));
}

void Embedder::EndInput(int id, int fd) {
  if (InStream* stream = InputOf(id, fd)) stream->End();
}

void Embedder::RegisterCommand(std::string name) {
  // The kernel keeps views of program names for as long as it lives.
  auto* kept = new std::string(std::move(name));
  kernel::ProgramEntry entry{*kept, kept->starts_with('/') ? &HostProcess : &HostCommand};
  machine.RegisterPrograms({&entry, 1});
}

}  // namespace bivalve::embed
