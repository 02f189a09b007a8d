#include "kernel/vfs/proc_text.h"

#include <algorithm>

#include "kernel/machine.h"

namespace bivalve::kernel {
namespace {

// Linux reports clock ticks of 10 ms.
constexpr int64_t kTickNs = 10'000'000;

std::string Join(const std::vector<std::string>& parts) {
  std::string text;
  for (const std::string& part : parts) {
    text += part;
    text += '\0';
  }
  return text;
}

std::string CommandName(const Process& process) {
  return process.argv.empty() ? "?" : std::string(BaseName(process.argv[0]).substr(0, 15));
}

std::string Hundredths(int64_t ns) {
  int64_t hundredths = ns / 10'000'000;
  std::string fraction = std::to_string(hundredths % 100);
  return std::to_string(hundredths / 100) + (fraction.size() < 2 ? ".0" : ".") + fraction;
}

std::string Mounts(Machine& machine) {
  std::string text;
  for (const Ref<Mount>& mount : machine.vfs.mounts()) {
    text += mount->source + ' ' + mount->path + ' ' + std::string(mount->filesystem->TypeName()) +
            (mount->read_only ? " ro" : " rw") + " 0 0\n";
  }
  return text;
}

std::string MemInfo(Machine& machine) {
  auto row = [](std::string_view name, int64_t bytes) {
    std::string number = std::to_string(bytes / 1024);
    std::string pad(name.size() + number.size() < 23 ? 23 - name.size() - number.size() : 1, ' ');
    return std::string(name) + ':' + pad + number + " kB\n";
  };
  int64_t total = machine.options().limits.memory_bytes;
  int64_t used = std::min(total, machine.host().MemoryInUse());
  return row("MemTotal", total) + row("MemFree", total - used) + row("MemAvailable", total - used) +
         row("Buffers", 0) + row("Cached", machine.fs_bytes) + row("SwapTotal", 0) + row("SwapFree", 0);
}

std::string StatLine(Process& process) {
  Machine& machine = process.machine();
  std::string text =
      std::to_string(process.pid()) + " (" + CommandName(process) + ") " + ProcessState(process);
  auto add = [&](int64_t value) { text += ' ' + std::to_string(value); };
  for (int64_t value : {process.ppid(), process.pgid, process.sid, 0, -1}) add(value);  // ppid … tpgid
  for (int i = 9; i <= 13; ++i) add(0);                                                 // flags, faults
  add(process.fuel_used * kNsPerFuel / kTickNs);                                        // utime
  for (int i = 15; i <= 17; ++i) add(0);
  for (int64_t value : {20, 0, 1, 0}) add(value);  // priority, nice, threads
  add(process.started_ns / kTickNs);
  for (int i = 23; i <= 52; ++i) add(0);
  (void)machine;
  return text + '\n';
}

std::string StatusText(Process& process) {
  constexpr std::string_view kNames[] = {"R (running)", "S (sleeping)", "T (stopped)", "Z (zombie)"};
  std::string_view state = kNames[std::string_view("RSTZ").find(ProcessState(process))];
  auto ids = [](uint32_t id) {
    std::string one = '\t' + std::to_string(id);
    return one + one + one + one + '\n';
  };
  return "Name:\t" + CommandName(process) + "\nUmask:\t0" + std::to_string(process.umask >> 6 & 7) +
         std::to_string(process.umask >> 3 & 7) + std::to_string(process.umask & 7) + "\nState:\t" +
         std::string(state) + "\nTgid:\t" + std::to_string(process.pid()) + "\nPid:\t" +
         std::to_string(process.pid()) + "\nPPid:\t" + std::to_string(process.ppid()) +
         "\nUid:" + ids(process.uid) + "Gid:" + ids(process.gid) + "Threads:\t1\n";
}

}  // namespace

char ProcessState(const Process& process) {
  if (process.Zombie()) return 'Z';
  if (process.Stopped()) return 'T';
  return process.Runnable() ? 'R' : 'S';
}

std::string ProcMachineText(Machine& machine, std::string_view name) {
  if (name == "mounts") return Mounts(machine);
  if (name == "meminfo") return MemInfo(machine);
  if (name == "uptime") return Hundredths(machine.NowNs()) + " 0.00\n";
  if (name == "loadavg")
    return "0.00 0.00 0.00 1/" + std::to_string(machine.processes().size()) + " " +
           std::to_string(machine.processes().rbegin()->first) + "\n";
  if (name == "version") return "Linux version 6.1.0-bivalve (bivalve@bivalve) #1 SMP\n";
  if (name == "cpuinfo")
    return "processor\t: 0\nvendor_id\t: Bivalve\nmodel name\t: WebAssembly\ncpu cores\t: 1\n\n";
  if (name == "stat") return "cpu  0 0 0 0 0 0 0 0 0 0\ncpu0 0 0 0 0 0 0 0 0 0 0\nbtime 0\n";
  if (name == "filesystems")
    return "nodev\tmemory\nnodev\tproc\nnodev\tdevtmpfs\nnodev\thost\nnodev\toverlay\n";
  return {};
}

std::string ProcProcessText(Process& process, std::string_view name) {
  if (name == "cmdline") return Join(process.argv);
  if (name == "environ") return Join(process.env);
  if (name == "comm") return CommandName(process) + '\n';
  if (name == "mounts") return Mounts(process.machine());
  if (name == "stat") return StatLine(process);
  if (name == "status") return StatusText(process);
  return {};
}

}  // namespace bivalve::kernel
