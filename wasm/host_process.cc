#include "host_process.h"

#include <charconv>
#include <string>
#include <utility>

#include "base/json_text.h"
#include "host_command.h"
#include "kernel/exec.h"
#include "kernel/io.h"
#include "kernel/machine.h"
#include "kernel/net/sockets.h"
#include "kernel/signal.h"

namespace bivalve::embed {

using kernel::FileRef;
using kernel::HostAnswer;
using kernel::HostRequest;
using kernel::Process;
using kernel::Task;

namespace {

constexpr size_t kBlock = 64 << 10;
constexpr int kChannelFd = 3;  // the channel's number towards the host
constexpr int kForwarded[] = {kernel::kSigHup,  kernel::kSigInt,  kernel::kSigQuit, kernel::kSigTerm,
                              kernel::kSigUsr1, kernel::kSigUsr2, kernel::kSigAlrm, kernel::kSigWinch};

// The running program, and how many of its outputs are open: the process ends behind the last one.
struct Link final : RefCounted {
  std::string id;
  int open = 0;
  List<kernel::Waiter> waiters;
};

HostRequest Ask(const Link& link, std::string op, JsonObject args = {}, std::string bytes = {}) {
  args.AddJson("id", link.id);
  return {.capability = "process",
          .op = std::move(op),
          .args = args.Take(),
          .bytes = std::move(bytes),
          .repeatable = false};
}
JsonObject Descriptor(int fd) {
  JsonObject args;
  args.Add("fd", int64_t{fd});
  return args;
}

// From a descriptor of the machine to the program, to the end of either.
Task<int> Feed(Process& process, Ref<Link> link, int from, int to) {
  kernel::Machine& machine = process.machine();
  FileRef input = process.Fd(from);
  std::string block(kBlock, '\0');
  for (;;) {
    auto got = co_await input->Read(process, block);
    if (!got && got.error().code == Errno::kIntr) continue;
    if (!got || *got == 0) break;
    HostAnswer answer =
        co_await machine.CallHost(process, Ask(*link, "write", Descriptor(to), block.substr(0, *got)));
    if (answer.error == Errno::kOk) continue;
    // Whoever writes into this end shall hear of it.
    input = {};
    (void)process.fds.Close(from);
    co_return 0;
  }
  (void)co_await machine.CallHost(process, Ask(*link, "end", Descriptor(to)));
  co_return 0;
}

// From the program to a descriptor of the machine.
Task<int> Drain(Process& process, Ref<Link> link, int from, int to, bool shuts) {
  kernel::Machine& machine = process.machine();
  FileRef output = process.Fd(to);
  for (;;) {
    HostAnswer answer = co_await machine.CallHost(process, Ask(*link, "read", Descriptor(from)));
    if (answer.error != Errno::kOk || answer.bytes.empty()) break;
    if (co_await kernel::WriteAll(process, output, answer.bytes)) continue;
    (void)co_await machine.CallHost(process, Ask(*link, "end", Descriptor(from)));
    break;
  }
  if (auto* channel = dynamic_cast<kernel::StreamSocket*>(output.get()); channel && shuts)
    channel->ShutdownWrite();
  output = {};
  --link->open;
  machine.WakeAll(link->waiters);
  co_return 0;
}

Task<int> ForwardSignals(Process& process, Ref<Link> link) {
  List<kernel::Waiter> never;
  for (;;) {
    while (int signal = process.signals.TakePending()) {
      JsonObject args;
      args.Add("name", "SIG" + std::string(kernel::SignalName(signal)));
      (void)co_await process.machine().CallHost(process, Ask(*link, "signal", std::move(args)));
    }
    (void)co_await kernel::WaitOn(process, &never, kernel::kNever, true);
  }
}

// The descriptor of the channel that the environment announces, and the variables that say its framing.
int FindChannel(const Process& process, std::string* mode) {
  for (std::string_view name : {"NODE_CHANNEL_FD", "DEKA_IPC_FD"}) {
    std::string_view digits = kernel::GetEnv(process.env, name);
    int fd = -1;
    std::from_chars(digits.data(), digits.data() + digits.size(), fd);
    if (fd < kChannelFd || !dynamic_cast<kernel::StreamSocket*>(process.Fd(fd).get())) continue;
    std::string_view serialization = kernel::GetEnv(process.env, "NODE_CHANNEL_SERIALIZATION_MODE");
    *mode = name == "DEKA_IPC_FD" ? "deka" : serialization == "advanced" ? "advanced" : "json";
    return fd;
  }
  return -1;
}

Task<int> ReportFailure(Process& process, HostAnswer answer) {
  bool plain = answer.text.empty() || answer.error == Errno::kNoEnt || answer.error == Errno::kAcces;
  std::string_view why = plain ? ErrnoText(answer.error) : std::string_view(answer.text);
  co_await kernel::WriteFd(process, 2, process.argv[0] + ": " + std::string(why) + "\n");
  co_return answer.error == Errno::kNoEnt ? 127 : answer.error == Errno::kAcces ? 126 : 1;
}

}  // namespace

Task<int> HostProcess(Process& process) {
  kernel::Machine& machine = process.machine();
  process.signals.Set(kernel::kSigPipe, kernel::Disposition::kIgnore);
  for (int signal : kForwarded)
    if (process.signals.Get(signal) != kernel::Disposition::kIgnore)
      process.signals.Set(signal, kernel::Disposition::kHandle);
  std::string mode;
  int channel = FindChannel(process, &mode);
  // Sockets of the machine mean nothing to the host.
  if (channel >= 0) static_cast<kernel::StreamSocket&>(*process.Fd(channel)).RefusePassed();
  HostAnswer answer = co_await machine.CallHost(process, {.capability = "process",
                                                          .op = "start",
                                                          .args = StartArgs(process, mode),
                                                          .bytes = {},
                                                          .repeatable = false});
  if (answer.error != Errno::kOk) co_return co_await ReportFailure(process, std::move(answer));
  auto link = MakeRef<Link>();
  link->id = answer.text;
  process.StartThread(ForwardSignals(process, link));
  if (process.Fd(0)) process.StartThread(Feed(process, link, 0, 0));
  for (int fd : {1, 2}) {
    if (!process.Fd(fd)) continue;
    ++link->open;
    process.StartThread(Drain(process, link, fd, fd, false));
  }
  if (channel >= 0) {
    ++link->open;
    process.StartThread(Feed(process, link, channel, kChannelFd));
    process.StartThread(Drain(process, link, kChannelFd, channel, true));
  }
  answer = co_await machine.CallHost(process, Ask(*link, "wait"));
  if (answer.error != Errno::kOk) co_return co_await ReportFailure(process, std::move(answer));
  while (link->open > 0) (void)co_await kernel::WaitOn(process, &link->waiters, kernel::kNever, false);
  (void)co_await machine.CallHost(process, Ask(*link, "close"));
  std::string_view text = answer.text, what = text.substr(text.find(' ') + 1);
  if (text.starts_with("exit")) {
    int status = 0;
    std::from_chars(what.data(), what.data() + what.size(), status);
    co_return status;
  }
  int signal = kernel::ParseSignal(what).value_or(kernel::kSigKill);
  process.signals.Set(signal, kernel::Disposition::kDefault);
  process.Raise(signal);
  co_await process.DeliverSignals();
  // One that does not end a process here.
  co_return 128 + signal;
}

}  // namespace bivalve::embed
