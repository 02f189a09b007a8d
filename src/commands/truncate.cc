// truncate: makes files shorter or longer.
#include <algorithm>

#include "commands/command.h"
#include "commands/numbers.h"

namespace bivalve::commands {
namespace {

constexpr Option kOptions[] = {
    {'c', "no-create"},
    {'o', "io-blocks"},
    {'r', "reference", Takes::kArgument},
    {'s', "size", Takes::kArgument},
};

constexpr Usage kUsage{
    .help = R"(Usage: truncate OPTION... FILE...
Make each FILE as long as is said: what is too much is lost, what is missing reads as zeros.

  -c, --no-create        do not make files
  -o, --io-blocks        the size is in blocks of the filesystem
  -r, --reference=RFILE  the size of RFILE
  -s, --size=SIZE        SIZE bytes, with a suffix K, M, G … (powers of 1024) or KB, MB … (of 1000)

In front of SIZE: + by so much more, - by so much less, < at most, > at least, / down to a multiple, % up to
a multiple.
)",
    .options = kOptions,
};

constexpr int64_t kBlockSize = 4096;

class Truncate {
 public:
  explicit Truncate(Process& process) : command_(process, kUsage) {}
  friend kernel::Scheduler& SchedulerOf(Truncate& truncate) { return SchedulerOf(truncate.command_); }

  Task<int> Run() {
    auto args = co_await command_.Parse();
    if (!args) co_return command_.status;
    for (const ParsedOption& option : args->options)
      if (!co_await TakeOption(option)) co_return command_.status;
    std::string complaint;
    if (!reference_.data() && !has_size_) {
      complaint = "you must specify either " + Quote("--size") + " or " + Quote("--reference");
    } else if (reference_.data() && has_size_ && !mode_) {
      complaint = "you must specify a relative " + Quote("--size") + " with " + Quote("--reference");
    } else if (blocks_ && !has_size_) {
      complaint = Quote("--io-blocks") + " was specified but " + Quote("--size") + " was not";
    } else if (args->operands.empty()) {
      complaint = "missing file operand";
    }
    if (!complaint.empty()) {
      co_await command_.ReportUsage(complaint);
      co_return command_.status;
    }
    if (reference_.data()) {
      auto stat = co_await command_.vfs.GetStat(command_.process, std::string(reference_));
      if (!stat) {
        co_await command_.Report("cannot stat " + QuoteAlways(reference_) + ": " + Why(stat.error()));
        co_return command_.status;
      }
      reference_size_ = stat->size;
    }
    for (std::string_view name : args->operands) co_await One(std::string(name));
    co_return command_.status;
  }

 private:
  Task<bool> TakeOption(const ParsedOption& option) {
    switch (option.id) {
      case 'c': create_ = false; break;
      case 'o': blocks_ = true; break;
      case 'r': reference_ = option.value; break;
      case 's': {
        std::string_view text = option.value;
        auto skip = [&] { text.remove_prefix(std::min(text.find_first_not_of(" \t\n\v\f\r"), text.size())); };
        skip();
        if (!text.empty() && std::string_view("<>/%").find(text[0]) != std::string_view::npos) {
          mode_ = text[0];
          text.remove_prefix(1);
        }
        skip();
        if (text.starts_with('+') || text.starts_with('-')) {
          if (mode_) {
            co_await command_.ReportUsage("multiple relative modifiers specified");
            co_return false;
          }
          mode_ = '+';
        }
        auto size = ReadNumber(text, INT64_MIN, INT64_MAX, "EgGkKmMPtTYZ0", "Invalid number");
        if (!size) {
          co_await command_.Report(size.error());
          co_return false;
        }
        if ((mode_ == '/' || mode_ == '%') && *size == 0) {
          co_await command_.Report("division by zero");
          co_return false;
        }
        size_ = *size;
        has_size_ = true;
        break;
      }
    }
    co_return true;
  }

  Task<void> One(std::string name) {
    auto file = co_await command_.vfs.Open(command_.process, name,
                                           {.write = true, .create = create_, .nonblock = true});
    if (!file) {
      if (create_ || file.error().code != Errno::kNoEnt)
        co_await command_.Report("cannot open " + QuoteAlways(name) + " for writing: " + Why(file.error()));
      co_return;
    }
    auto stat = co_await (*file)->GetStat(command_.process);
    int64_t wanted = size_;
    if (blocks_ && __builtin_mul_overflow(wanted, kBlockSize, &wanted)) {
      co_await command_.Report("overflow in " + std::to_string(size_) + " * " + std::to_string(kBlockSize) +
                               " byte blocks for file " + QuoteAlways(name));
      co_return;
    }
    if (reference_.data() || mode_) {
      int64_t base = reference_.data() ? reference_size_ : stat ? stat->size : 0;
      int64_t size = wanted;
      bool overflow = false;
      switch (mode_) {
        case '<': wanted = std::min(base, size); break;
        case '>': wanted = std::max(base, size); break;
        case '/': wanted = base - base % size; break;
        case '%':
          wanted = base;
          if (base % size) overflow = __builtin_add_overflow(base, size - base % size, &wanted);
          break;
        case '+': overflow = __builtin_add_overflow(base, size, &wanted); break;
        default: wanted = base;
      }
      if (overflow) {
        co_await command_.Report(
            (mode_ == '%' ? "overflow rounding up size of file " : "overflow extending size of file ") +
            QuoteAlways(name));
        co_return;
      }
      wanted = std::max<int64_t>(0, wanted);
    }
    auto done = co_await (*file)->Truncate(command_.process, wanted);
    if (!done)
      co_await command_.Report("failed to truncate " + QuoteAlways(name) + " at " + std::to_string(wanted) +
                               " bytes: " + Why(done.error()));
  }

  Command command_;
  std::string_view reference_;
  int64_t size_ = 0, reference_size_ = 0;
  char mode_ = 0;
  bool has_size_ = false, create_ = true, blocks_ = false;
};

}  // namespace

Task<int> TruncateMain(Process& process) {
  Truncate truncate(process);
  co_return co_await truncate.Run();
}

}  // namespace bivalve::commands
