// ulimit
#include <algorithm>
#include <iterator>
#include <utility>

#include "kernel/resources.h"
#include "shell/builtins/all.h"

namespace bivalve::shell {
namespace {

using kernel::ResourceLimits;

constexpr int kPipeSize = -1;  // not the kernel's to change

struct Row {
  char letter;
  int resource;
  int unit;  // bytes; -1: 1024, in posix mode 512
  std::string_view description;
  std::string_view unit_name;
};

constexpr Row kRows[] = {
    {'R', ResourceLimits::kRtTime, 1, "real-time non-blocking time", "microseconds"},
    {'c', ResourceLimits::kCore, -1, "core file size", "blocks"},
    {'d', ResourceLimits::kData, 1024, "data seg size", "kbytes"},
    {'e', ResourceLimits::kNice, 1, "scheduling priority", ""},
    {'f', ResourceLimits::kFileSize, -1, "file size", "blocks"},
    {'i', ResourceLimits::kSigPending, 1, "pending signals", ""},
    {'l', ResourceLimits::kMemLock, 1024, "max locked memory", "kbytes"},
    {'m', ResourceLimits::kRss, 1024, "max memory size", "kbytes"},
    {'n', ResourceLimits::kFiles, 1, "open files", ""},
    {'p', kPipeSize, 512, "pipe size", "512 bytes"},
    {'q', ResourceLimits::kMsgQueue, 1, "POSIX message queues", "bytes"},
    {'r', ResourceLimits::kRtPrio, 1, "real-time priority", ""},
    {'s', ResourceLimits::kStack, 1024, "stack size", "kbytes"},
    {'t', ResourceLimits::kCpu, 1, "cpu time", "seconds"},
    {'u', ResourceLimits::kProcesses, 1, "max user processes", ""},
    {'v', ResourceLimits::kMemory, 1024, "virtual memory", "kbytes"},
    {'x', ResourceLimits::kLocks, 1, "file locks", ""},
};

const Row* FindRow(char letter) {
  for (const Row& row : kRows)
    if (row.letter == letter) return &row;
  return nullptr;
}

struct Request {
  const Row* row;
  bool has_value = false;
  std::string value = {};
};

int64_t UnitOf(const Shell& shell, const Row& row) {
  return row.unit > 0 ? row.unit : shell.options.posix ? 512 : 1024;
}

std::string ValueText(const Shell& shell, const Row& row, bool hard) {
  if (row.resource == kPipeSize) return "8";
  const auto limit = shell.process().Resources().limits[row.resource];
  int64_t value = hard ? limit.hard : limit.soft;
  return value < 0 ? "unlimited" : std::to_string(value / UnitOf(shell, row));
}

void Print(Shell& shell, const Row& row, bool hard, bool described) {
  std::string line;
  if (described) {
    std::string unit = row.unit_name.empty() ? std::string("(-") : "(" + std::string(row.unit_name) + ", -";
    unit += std::string(1, row.letter) + ") ";
    line = row.description;
    line.resize(std::max<size_t>(line.size(), 20), ' ');
    line += " " + std::string(unit.size() < 20 ? 20 - unit.size() : 0, ' ') + unit;
  }
  shell.Out(line + ValueText(shell, row, hard) + "\n");
}

bool Set(BuiltinCall& call, const Row& row, const std::string& value, bool soft, bool hard) {
  Shell& shell = call.shell;
  auto refuse = [&](const char* why) {
    call.Complain(std::string(row.description) + ": cannot modify limit: " + why);
    return false;
  };
  int64_t number = -1;
  ResourceLimits limits = shell.process().Resources();
  ResourceLimits::Limit old =
      row.resource == kPipeSize ? ResourceLimits::Limit{8, 8} : limits.limits[row.resource];
  if (value == "hard") {
    number = old.hard;
  } else if (value == "soft") {
    number = old.soft;
  } else if (value != "unlimited") {
    if (value.empty() || value.find_first_not_of("0123456789") != std::string::npos) {
      call.Complain(value + ": invalid number");
      return false;
    }
    int64_t unit = UnitOf(shell, row);
    if (!ReadNumber(value, &number) || number > INT64_MAX / unit) {
      call.Complain(value + ": limit out of range");
      return false;
    }
    number *= unit;
  }
  if (row.resource == kPipeSize) return refuse("Invalid argument");
  auto above = [](int64_t a, int64_t b) { return b >= 0 && (a < 0 || a > b); };
  ResourceLimits::Limit& limit = limits.limits[row.resource];
  if (hard) {
    if (above(number, old.hard)) return refuse("Operation not permitted");
    limit.hard = number;
  }
  if (soft) limit.soft = value == "unlimited" && above(number, limit.hard) ? limit.hard : number;
  if (above(limit.soft, limit.hard)) return refuse("Invalid argument");
  shell.process().SetResources(limits);
  return true;
}

}  // namespace

int UlimitBuiltin(BuiltinCall& call) {
  Shell& shell = call.shell;
  std::vector<std::string>& args = call.args;
  bool soft = false, hard = false, all = false;
  std::vector<Request> commands;
  size_t i = 1;
  for (; i < args.size(); ++i) {
    const std::string& arg = args[i];
    if (arg == "--") {
      ++i;
      break;
    }
    if (arg.size() < 2 || arg[0] != '-') break;
    for (size_t k = 1; k < arg.size(); ++k) {
      char letter = arg[k];
      if (letter == 'S' || letter == 'H' || letter == 'a') {
        (letter == 'S' ? soft : letter == 'H' ? hard : all) = true;
        continue;
      }
      Request command{FindRow(letter)};
      if (!command.row) return call.InvalidOption(std::string("-") + letter);
      // The value may stand in the same word or in the next.
      if (k + 1 < arg.size()) {
        command.value = arg.substr(k + 1);
        command.has_value = true;
      } else if (i + 1 < args.size() && !args[i + 1].starts_with('-')) {
        command.value = args[++i];
        command.has_value = true;
      }
      commands.push_back(std::move(command));
      break;
    }
  }
  if (all) {
    for (const Row& row : kRows) Print(shell, row, hard && !soft, true);
    return 0;
  }
  if (commands.empty()) {
    commands.push_back(Request{FindRow('f')});
    if (i < args.size()) commands.back().value = args[i++], commands.back().has_value = true;
  }
  bool both = !soft && !hard;
  for (const Request& command : commands) {
    if (!command.has_value)
      Print(shell, *command.row, hard && !soft, commands.size() > 1);
    else if (!Set(call, *command.row, command.value, soft || both, hard || both))
      return 1;
  }
  return 0;
}

}  // namespace bivalve::shell
