#include "embedder.h"

#include <utility>

#include "host_command.h"

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

std::string_view Embedder::Output(int id, int fd, size_t offset) {
  Call* call = FindCall(id);
  if (!call || fd < 1 || fd > 2) return {};
  if (call->collected[fd - 1]) return call->collected[fd - 1]->At(offset);
  return call->out_stream[fd - 1]->Front();
}

bool Embedder::OutputClosed(int id, int fd) {
  Call* call = FindCall(id);
  if (!call || fd < 1 || fd > 2) return true;
  return call->out_stream[fd - 1] ? call->out_stream[fd - 1]->Closed() : call->done;
}

void Embedder::DropOutput(int id, int fd, size_t size) {
  Call* call = FindCall(id);
  if (call && fd >= 1 && fd <= 2 && call->out_stream[fd - 1]) call->out_stream[fd - 1]->Drop(size);
}

void Embedder::BreakOutput(int id, int fd) {
  Call* call = FindCall(id);
  if (call && fd >= 1 && fd <= 2 && call->out_stream[fd - 1]) call->out_stream[fd - 1]->Break();
}

size_t Embedder::InputRoom(int id) {
  Call* call = FindCall(id);
  return call ? call->input->Room() : 0;
}

bool Embedder::InputWanted(int id) {
  Call* call = FindCall(id);
  return call && call->input && call->input->Wanted();
}

void Embedder::PutInput(int id, std::string_view bytes) {
  if (Call* call = FindCall(id)) call->input->Put(bytes.substr(0, call->input->Room()));
}

void Embedder::EndInput(int id) {
  if (Call* call = FindCall(id)) call->input->End();
}

void Embedder::RegisterCommand(std::string name) {
  // The kernel keeps views of program names for as long as it lives.
  auto* kept = new std::string(std::move(name));
  kernel::ProgramEntry entry{*kept, &HostCommand};
  machine.RegisterPrograms({&entry, 1});
}

}  // namespace bivalve::embed
