#include "call.h"

#include <utility>

#include "connection.h"
#include "kernel/exec.h"
#include "kernel/net/sockets.h"
#include "kernel/signal.h"
#include "script/session.h"

namespace bivalve::embed {

using kernel::Process;
using kernel::SpawnSpec;
using kernel::Task;

namespace {

// By which the channel's way in names itself to its owner.
constexpr int kChannelIn = 4;

// Later settings of a name replace earlier ones.
void SetEnv(std::vector<std::string>& env, const std::string& setting) {
  std::string_view name(setting.data(), setting.find('=') + 1);
  for (std::string& existing : env) {
    if (!existing.starts_with(name)) continue;
    existing = setting;
    return;
  }
  env.push_back(setting);
}

}  // namespace

Call::Call(kernel::Machine& machine, int call_id, List<Handle>& changed, CallSpec spec,
           Ref<kernel::Account> shared_account)
    : Handle(HandleKind::kCall, call_id, changed),
      account(std::move(shared_account)),
      machine_(machine),
      spec_(std::move(spec)),
      started_ns_(machine.NowNs()) {
  if (!account) account = machine.NewAccount(spec_.limits);
  title = spec_.argv.size() > 2 && spec_.argv[1] == "-c" ? spec_.argv[2].substr(0, 200)
          : spec_.argv.empty()                           ? spec_.program
                                                         : spec_.argv[0];
  input = MakeRef<InStream>(machine, this, 0);
  input->terminal = spec_.input_terminal;
  if (spec_.input == InputMode::kNone) input->End();
  if (spec_.input == InputMode::kBytes) input->Fill(std::move(spec_.input_bytes));
  if (spec_.channel) {
    channel_in = MakeRef<InStream>(machine, this, kChannelIn);
    channel_out = MakeRef<OutStream>(machine, this, kChannel);
    channel_out->handed_over = true;
    handed = MakeRef<kernel::HandedFiles>();
  }
  for (int i = 0; i < 2; ++i) {
    bool streams = (i == 0 ? spec_.output : spec_.error_output) == OutputMode::kStream;
    if (streams) {
      out_stream[i] = MakeRef<OutStream>(machine, this, i + 1);
    } else {
      collected[i] = MakeRef<Collector>(machine, this, i + 1, account);
    }
  }
}

Call::~Call() {
  if (evaluation_) evaluation_->Orphan();
  input->Orphan();
  if (channel_in) {
    channel_in->Orphan();
    channel_in->End();
    channel_out->Orphan();
    channel_out->Break();
  }
  for (int i = 0; i < 2; ++i) {
    if (collected[i]) collected[i]->Orphan();
    if (!out_stream[i]) continue;
    out_stream[i]->Orphan();
    out_stream[i]->Break();
  }
  if (Process* process = machine_.Find(pid); process && process->observer == this)
    process->observer = nullptr;
}

kernel::FileRef Call::TakeFile(int fd) {
  if (fd == 0) return input;
  if (fd == kChannel) {
    auto channel =
        MakeRef<kernel::StreamSocket>(machine_, channel_in, MakeRef<OutEnd>(machine_, channel_out, kChannel),
                                      kernel::Endpoint{}, kernel::Endpoint{});
    channel->handed = handed;
    return channel;
  }
  Ref<EdgeFile> file = collected[fd - 1];
  if (out_stream[fd - 1]) file = MakeRef<OutEnd>(machine_, out_stream[fd - 1], fd);
  file->terminal = fd == 1 ? spec_.output_terminal : spec_.error_terminal;
  return file;
}

Task<Result<SpawnSpec>> MakeSpawnSpec(Process& init, const CallSpec& spec) {
  kernel::Machine& machine = init.machine();
  std::string cwd = spec.cwd.empty() ? std::string(kernel::Identity::kHome) : spec.cwd;
  CO_TRY(kernel::Location at, co_await machine.vfs.Resolve(init, cwd));
  if (at.inode->type() != kernel::FileType::kDirectory) co_return Fail(Errno::kNotDir, cwd);
  SpawnSpec child = machine.RootSpec();
  child.cwd = std::move(at);
  if (spec.replace_env) child.env.clear();
  SetEnv(child.env, "PWD=" + child.cwd.path);
  for (const std::string& setting : spec.env) SetEnv(child.env, setting);
  co_return child;
}

Task<int> Call::Start(Process& init, Call& call) {
  CallSpec& spec = call.spec_;
  auto child = co_await MakeSpawnSpec(init, spec);
  if (!child) {
    call.Refuse(std::move(child).error());
    co_return 0;
  }
  if (spec.session_script) {
    call.evaluation_ = MakeRef<kernel::Session>(init.machine(), &call);
    call.evaluation_->Submit({.id = call.id, .script = std::move(*spec.session_script)});
    call.evaluation_->profile_form = std::move(spec.profile);
    call.evaluation_->Close();
    child->program = &script::SessionMain;
    child->argv = std::move(spec.argv);
    child->payload = kernel::MakeSessionPayload(call.evaluation_);
    call.Launch(std::move(*child));
    co_return 0;
  }
  if (spec.connection) {
    child->program = &ConnectionMain;
    child->argv = std::move(spec.argv);
    call.Launch(std::move(*child));
    co_return 0;
  }
  std::string name = spec.program;
  if (name.find('/') != std::string::npos) name = kernel::JoinPath(child->cwd.path, name);
  std::string search(kernel::GetEnv(child->env, "PATH"));
  auto path = co_await kernel::FindInPath(init, std::move(name), std::move(search));
  Result<kernel::Executable> executable;
  if (path) executable = co_await kernel::LoadExecutable(init, std::move(*path), std::move(spec.argv));
  if (!path || !executable) {
    call.Refuse(path ? std::move(executable).error() : std::move(path).error());
    co_return 0;
  }
  child->program = executable->program;
  child->argv = std::move(executable->argv);
  call.Launch(std::move(*child));
  co_return 0;
}

void Call::Launch(SpawnSpec child) {
  child.account = account;
  child.observer = this;
  for (int fd = 0; fd < (spec_.channel ? 4 : 3); ++fd) (void)child.fds.Set(fd, TakeFile(fd), 4);
  auto process = machine_.Spawn(nullptr, std::move(child));
  if (!process) return Refuse(std::move(process).error());
  pid = (*process)->pid();
  Note(kEventStarted);
}

void Call::Refuse(Error error) {
  refusal = std::move(error);
  for (auto& stream : out_stream)
    if (stream) stream->Close();
  if (channel_out) channel_out->Close();
  done = true;
  Note(kEventDone);
}

void Call::OnStream(int fd) {
  switch (fd) {
    case 0: return Note(kEventInput);
    case 1: return Note(kEventOutput);
    case 2: return Note(kEventErrorOutput);
    case kChannel: return Note(kEventChannel);
    default: return Note(kEventChannelRoom);
  }
}

void Call::End(kernel::WaitStatus how) {
  status = how;
  wall_ns = machine_.NowNs() - started_ns_;
  // What it left running in the background is no longer the caller's waiting time.
  account->deadline_ns = kernel::kNever;
  done = true;
  Note(kEventDone);
}

void Call::OnExit(Process& process) { End(process.status()); }

void Call::OnScriptDone(int, int, kernel::Session::Value script_value) { value = std::move(script_value); }

void Call::Abort() {
  if (done || aborted) return;
  aborted = true;
  if (session == 0) return machine_.StopAccount(*account, kernel::LimitKind::kAbort, 0, 0);
  if (scripts->Withdraw(id)) return End({kernel::WaitStatus::Kind::kSignaled, kernel::kSigInt});
  // The session lives on: its shell abandons the script, and so do the children in its group.
  (void)machine_.Kill(-pid, kernel::kSigInt);
}

}  // namespace bivalve::embed
