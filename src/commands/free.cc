// free: the memory of the machine, from /proc/meminfo.
#include <algorithm>
#include <cstdio>

#include "commands/command.h"
#include "commands/numbers.h"
#include "kernel/vfs/proc_text.h"

namespace bivalve::commands {
namespace {

// Units have their power as the id: 300 and more of 1000, 400 and more of 1024.
constexpr Option kOptions[] = {
    {'b', "bytes", Takes::kNothing, 400},
    {0, "kilo", Takes::kNothing, 301},
    {0, "mega", Takes::kNothing, 302},
    {0, "giga", Takes::kNothing, 303},
    {0, "tera", Takes::kNothing, 304},
    {0, "peta", Takes::kNothing, 305},
    {'k', "kibi", Takes::kNothing, 401},
    {'m', "mebi", Takes::kNothing, 402},
    {'g', "gibi", Takes::kNothing, 403},
    {0, "tebi", Takes::kNothing, 404},
    {0, "pebi", Takes::kNothing, 405},
    {'h', "human"},
    {0, "si", Takes::kNothing, 500},
    {'l', "lohi"},
    {'t', "total"},
    {'v', "committed"},
    {'s', "seconds", Takes::kArgument},
    {'c', "count", Takes::kArgument},
    {'w', "wide"},
    {0, "help", Takes::kNothing, kHelpOption},
    {'V', "version", Takes::kNothing, kVersionOption},
};

constexpr std::string_view kHelp = R"(
Usage:
 free [options]

Options:
 -b, --bytes         in bytes
     --kilo, --mega, --giga, --tera, --peta  in powers of 1000
 -k, --kibi, -m, --mebi, -g, --gibi, --tebi, --pebi  in powers of 1024
 -h, --human         each number with a unit that fits
     --si            powers of 1000, not 1024
 -l, --lohi          low and high memory, too
 -t, --total         the sum of memory and swap, too
 -v, --committed     committed memory, too
 -s N, --seconds N   again every N seconds
 -c N, --count N     N times
 -w, --wide          buffers and cache by themselves

     --help     this text
 -V, --version  the version
)";
constexpr Usage kUsage{.help = kHelp, .options = kOptions, .package = "procps-ng 4.0.2"};

class Free {
 public:
  explicit Free(Process& process) : command_(process, kUsage) {}
  friend kernel::Scheduler& SchedulerOf(Free& free) { return SchedulerOf(free.command_); }

  Task<int> Run() {
    ParsedArgs args = ParseOptions(command_.args(), kUsage);
    if (!args.error.empty() || !args.operands.empty()) {
      if (!args.error.empty()) co_await command_.Warn(args.error);
      co_await kernel::WriteFd(command_.process, 2, std::string(kHelp));
      co_return 1;
    }
    if (args.help || args.version) {
      co_await command_.Parse();
      co_return command_.status;
    }
    if (std::string error = Take(args); !error.empty()) {
      co_await command_.Report(error);
      co_return command_.status;
    }
    for (int64_t time = 0;;) {
      (void)co_await command_.out.Write(Shown());
      if (count_ && ++time >= count_) break;
      if (!interval_ns_) break;
      (void)co_await command_.out.Write("\n");
      (void)co_await command_.out.Flush();
      if (command_.OutputFailed()) break;
      (void)co_await kernel::SleepUntil(command_.process, command_.machine.NowNs() + interval_ns_);
    }
    co_return co_await command_.Finish();
  }

 private:
  std::string Take(const ParsedArgs& args) {
    bool unit = false;
    for (const ParsedOption& option : args.options) {
      if (option.id >= 300 && option.id < 500) {
        if (unit) return "Multiple unit options don't make sense.";
        unit = true;
        power_ = option.id % 100;
        base_ = option.id < 400 ? 1000 : base_;
        continue;
      }
      switch (option.id) {
        case 500: base_ = 1000; break;
        case 'h': human_ = true; break;
        case 'l': low_high_ = true; break;
        case 't': total_ = true; break;
        case 'v': committed_ = true; break;
        case 'w': wide_ = true; break;
        case 's':
          if (!ParseDuration(option.value, &interval_ns_))
            return "seconds argument failed: '" + std::string(option.value) + "': Invalid argument";
          if (interval_ns_ < 1'000'000)
            return "seconds argument `" + std::string(option.value) + "' is not positive number";
          break;
        case 'c': {
          auto number = ParseInteger(option.value);
          if (!number || *number < 1 || *number > INT32_MAX)
            return "failed to parse count argument: '" + std::string(option.value) + "'" +
                   (number || number.error() == NumberError::kOverflow ? ": Numerical result out of range"
                                                                       : "");
          count_ = *number;
          if (!interval_ns_) interval_ns_ = 1'000'000'000;
          break;
        }
      }
    }
    return {};
  }

  int64_t Row(std::string_view text, std::string_view name) const {
    size_t at = text.find(name);
    if (at == std::string_view::npos) return 0;
    text.remove_prefix(at + name.size());
    text.remove_prefix(std::min(text.find_first_of("0123456789"), text.size()));
    return ParseInteger(text.substr(0, text.find(' '))).value_or(0) * 1024;
  }

  std::string Number(int64_t bytes) const {
    const int64_t base = base_;
    if (!human_) {
      for (int i = 0; i < power_; ++i) bytes /= base;
      return std::to_string(bytes);
    }
    if (std::to_string(bytes).size() <= 3) return std::to_string(bytes) + "B";
    double value = static_cast<double>(bytes);
    for (char unit : std::string_view("KMGTPE")) {
      value /= static_cast<double>(base);
      char text[40];
      int size = std::snprintf(text, sizeof text, "%.1f", value);
      if (size > 3) size = std::snprintf(text, sizeof text, "%lld", static_cast<long long>(value));
      if (size <= 3) return std::string(text) + unit + (base == 1024 ? "i" : "");
    }
    return std::to_string(bytes);
  }

  void Put(std::string& out, std::string_view label, std::initializer_list<int64_t> numbers) const {
    std::string line(label);
    line.resize(9, ' ');
    for (int64_t bytes : numbers) {
      std::string number = Number(bytes);
      if (line.size() > 9) line += ' ';
      line.append(number.size() < 11 ? 11 - number.size() : 0, ' ');
      line += number;
    }
    out += line + "\n";
  }

  std::string Shown() const {
    std::string text = kernel::ProcMachineText(command_.machine, "meminfo");
    const int64_t total = Row(text, "MemTotal"), free = Row(text, "MemFree"), cached = Row(text, "Cached"),
                  buffers = Row(text, "Buffers"), available = Row(text, "MemAvailable"),
                  swap = Row(text, "SwapTotal"), swap_free = Row(text, "SwapFree");
    const int64_t used = total - available;
    std::string out = "               total        used        free      shared  ";
    out += wide_ ? "   buffers       cache   available\n" : "buff/cache   available\n";
    if (wide_)
      Put(out, "Mem:", {total, used, free, 0, buffers, cached, available});
    else
      Put(out, "Mem:", {total, used, free, 0, buffers + cached, available});
    if (low_high_) {
      Put(out, "Low:", {total, total - free, free});
      Put(out, "High:", {0, 0, 0});
    }
    Put(out, "Swap:", {swap, swap - swap_free, swap_free});
    if (total_) Put(out, "Total:", {total + swap, used + swap - swap_free, free + swap_free});
    if (committed_) Put(out, "Comm:", {total, used, total - used});
    return out;
  }

  Command command_;
  int power_ = 1;
  int64_t base_ = 1024, interval_ns_ = 0, count_ = 0;
  bool human_ = false, low_high_ = false, total_ = false, committed_ = false, wide_ = false;
};

}  // namespace

Task<int> FreeMain(Process& process) {
  Free free(process);
  co_return co_await free.Run();
}

}  // namespace bivalve::commands
