// shred: writes over files, and removes them.
#include <algorithm>

#include "commands/command.h"
#include "commands/numbers.h"

namespace bivalve::commands {
namespace {

enum : int { kRandomSource = 256, kRemove };

constexpr Option kOptions[] = {
    {'f', "force"},
    {'n', "iterations", Takes::kArgument},
    {'s', "size", Takes::kArgument},
    {0, "random-source", Takes::kArgument, kRandomSource},
    {'u'},
    {0, "remove", Takes::kOptional, kRemove},
    {'v', "verbose"},
    {'x', "exact"},
    {'z', "zero"},
};

constexpr Usage kUsage{
    .help = R"(Usage: shred [OPTION]... FILE...
Write over each FILE with random bytes, so that they are gone.

  -f, --force                 make files writable where that is needed
  -n, --iterations=N          N times, not 3
      --random-source=FILE    accepted; random bytes are the machine's
  -s, --size=N                so many bytes
  -u                          remove the files then
      --remove[=HOW]          the same: unlink, wipe the names before, or wipesync (also on disk)
  -v, --verbose               tell
  -x, --exact                 do not round sizes up to whole blocks
  -z, --zero                  zeros at last
)",
    .options = kOptions,
};

constexpr Word kWays[] = {{"unlink", 1}, {"wipe", 2}, {"wipesync", 3}};

class Shred {
 public:
  explicit Shred(Process& process) : command_(process, kUsage) {}
  friend kernel::Scheduler& SchedulerOf(Shred& shred) { return SchedulerOf(shred.command_); }

  Task<int> Run() {
    auto args = co_await command_.Parse();
    if (!args) co_return command_.status;
    for (const ParsedOption& option : args->options) {
      if (option.id == kRemove && option.HasValue()) {
        auto way = MatchWord(option.value, kWays);
        if (!way) {
          co_await command_.ReportWord(option.value, "--remove", kWays);
          co_return command_.status;
        }
        remove_ = *way;
        continue;
      }
      if (std::string error = Take(option); !error.empty()) {
        co_await command_.Report(error);
        co_return command_.status;
      }
    }
    if (args->operands.empty()) {
      co_await command_.ReportUsage("missing file operand");
      co_return command_.status;
    }
    for (std::string_view operand : args->operands) co_await One(std::string(operand));
    co_return co_await command_.Finish();
  }

 private:
  std::string Take(const ParsedOption& option) {
    switch (option.id) {
      case 'f': force_ = true; break;
      case 'u': remove_ = 3; break;
      case kRemove: remove_ = 3; break;
      case 'v': verbose_ = true; break;
      case 'x': exact_ = true; break;
      case 'z': zero_ = true; break;
      case 'n': {
        auto number = ReadNumber(option.value, 0, INT64_MAX / 16, "", "invalid number of passes");
        if (!number) return number.error();
        passes_ = *number;
        break;
      }
      case 's': {
        auto number = ReadNumber(option.value, 0, INT64_MAX, "cbBkKMGTPEZY0", "invalid file size");
        if (!number) return number.error();
        size_ = *number;
        break;
      }
      default: break;
    }
    return {};
  }

  Task<void> One(std::string name) {
    Process& process = command_.process;
    auto file = name == "-" ? co_await command_.OpenInput("-")
                            : co_await command_.vfs.Open(process, name, {.read = true, .write = true});
    if (name == "-") {
      FileRef out = process.Fd(1);
      if (out) file = out;
    }
    if (!file && force_ && file.error().code == Errno::kAcces) {
      (void)co_await command_.vfs.Change(process, name, {.mode = 0200});
      file = co_await command_.vfs.Open(process, name, {.write = true});
    }
    if (!file) {
      co_await command_.Report(name + ": failed to open for writing: " + Why(file.error()));
      co_return;
    }
    auto stat = co_await (*file)->GetStat(process);
    int64_t size = size_ >= 0 ? size_ : stat ? static_cast<int64_t>(stat->size) : 0;
    constexpr int64_t kBlock = 4096;
    if (!exact_ && size_ < 0) size = (size + kBlock - 1) / kBlock * kBlock;
    const int64_t all = passes_ + zero_;
    for (int64_t pass = 1; size > 0 && pass <= all; ++pass) {
      const bool zeros = zero_ && pass == all;
      if (verbose_)
        co_await command_.Warn(name + ": pass " + std::to_string(pass) + "/" + std::to_string(all) +
                               (zeros ? " (000000)..." : " (random)..."));
      if (!co_await Pass(name, *file, size, zeros)) co_return;
    }
    if (!remove_ || name == "-") co_return;
    (void)co_await (*file)->Truncate(process, 0);
    *file = {};
    co_await Remove(name);
  }

  Task<bool> Pass(const std::string& name, FileRef file, int64_t size, bool zeros) {
    (void)co_await file->Seek(command_.process, 0, kernel::Whence::kSet);
    std::string block(64 << 10, '\0');
    for (int64_t done = 0; done < size;) {
      auto part = static_cast<size_t>(std::min<int64_t>(size - done, static_cast<int64_t>(block.size())));
      if (!zeros) command_.machine.FillEntropy(block);
      for (size_t at = 0; at < part;) {
        auto wrote = co_await file->Write(command_.process, std::string_view(block).substr(at, part - at));
        if (!wrote) {
          co_await command_.Report(name + ": error writing at offset " + std::to_string(done) + ": " +
                                   Why(wrote.error()));
          co_return false;
        }
        at += *wrote;
      }
      done += static_cast<int64_t>(part);
      command_.machine.SpendBytes(part * 4);
      co_await kernel::Yield(command_.process);
    }
    co_return true;
  }

  // Shorter and shorter names of zeros, then it is gone.
  Task<void> Remove(const std::string& name) {
    if (verbose_) co_await command_.Warn(name + ": removing");
    std::string now = name;
    size_t base = name.rfind('/') == std::string::npos ? 0 : name.rfind('/') + 1;
    for (size_t length = name.size() - base; remove_ > 1 && length > 0; --length) {
      std::string next = name.substr(0, base) + std::string(length, '0');
      if (co_await command_.vfs.GetStat(command_.process, next, kernel::Follow::kNo)) continue;
      if (!co_await command_.vfs.Rename(command_.process, now, next)) break;
      if (verbose_) co_await command_.Warn(now + ": renamed to " + next);
      now = next;
    }
    auto gone = co_await command_.vfs.Unlink(command_.process, now);
    if (!gone)
      co_await command_.Report(name + ": failed to remove: " + Why(gone.error()));
    else if (verbose_)
      co_await command_.Warn(name + ": removed");
  }

  Command command_;
  int64_t passes_ = 3, size_ = -1;
  int remove_ = 0;
  bool force_ = false, verbose_ = false, exact_ = false, zero_ = false;
};

}  // namespace

Task<int> ShredMain(Process& process) {
  Shred shred(process);
  co_return co_await shred.Run();
}

}  // namespace bivalve::commands
