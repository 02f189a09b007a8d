// shuf: lines in random order.
#include <algorithm>

#include "commands/command.h"
#include "commands/numbers.h"
#include "commands/random_numbers.h"

namespace bivalve::commands {
namespace {

constexpr int kRandomSource = 256;
constexpr Option kOptions[] = {
    {'e', "echo"},
    {'i', "input-range", Takes::kArgument},
    {'n', "head-count", Takes::kArgument},
    {'o', "output", Takes::kArgument},
    {0, "random-source", Takes::kArgument, kRandomSource},
    {'r', "repeat"},
    {'z', "zero-terminated"},
};

constexpr Usage kUsage{
    .help = R"(Usage: shuf [OPTION]... [FILE]
  or:  shuf -e [OPTION]... [ARG]...
  or:  shuf -i LO-HI [OPTION]...
Write the lines of FILE (standard input) in random order.

  -e, --echo                each ARG is a line
  -i, --input-range=LO-HI   the numbers LO to HI are the lines
  -n, --head-count=COUNT    no more than COUNT lines
  -o, --output=FILE         write to FILE
      --random-source=FILE  random bytes come from FILE
  -r, --repeat              lines may come again
  -z, --zero-terminated     lines end with NUL, not newline
)",
    .options = kOptions,
};

// Where GNU's tool samples instead of reading everything: what random bytes mean depends on it.
constexpr int64_t kSampleFrom = 8192 * 1024;

class Shuf {
 public:
  explicit Shuf(Process& process) : command_(process, kUsage), random_(command_) {}
  friend kernel::Scheduler& SchedulerOf(Shuf& shuf) { return SchedulerOf(shuf.command_); }

  Task<int> Run() {
    auto args = co_await command_.Parse();
    if (!args) co_return command_.status;
    for (const ParsedOption& option : args->options)
      if (!co_await TakeOption(option)) co_return command_.status;
    if (echo_ && range_) {
      co_await command_.ReportUsage("cannot combine -e and -i options");
      co_return command_.status;
    }
    size_t most = range_ ? 0 : 1;
    if (!echo_ && args->operands.size() > most) {
      co_await command_.ReportExtra(args->operands[most]);
      co_return command_.status;
    }
    if (random_file_.data() && !co_await random_.Open(random_file_)) co_return command_.status;
    co_await Shuffle(*args);
    if (output_) {
      auto flushed = co_await output_->Flush();
      if (!flushed) co_await command_.Report("write error: " + Why(flushed.error()));
    }
    co_return co_await command_.Finish();
  }

 private:
  Task<bool> TakeOption(const ParsedOption& option) {
    std::string_view value = option.value;
    switch (option.id) {
      case 'e': echo_ = true; break;
      case 'i': {
        if (range_) {
          co_await command_.Report("multiple -i options specified");
          co_return false;
        }
        size_t dash = value.find('-');
        auto low = ParseSize(value.substr(0, dash), "");
        auto high = dash == std::string_view::npos ? std::unexpected(NumberError::kInvalid)
                                                   : ParseSize(value.substr(dash + 1), "");
        bool good =
            low && high && (*low <= *high || *low == *high + 1) && !(*low == 0 && *high == UINT64_MAX);
        if (!good) {
          bool overflow = (!low && low.error() == NumberError::kOverflow) ||
                          (low && !high && high.error() == NumberError::kOverflow);
          // The bound that is wrong, or both when they do not go together.
          std::string_view wrong = !low                          ? value.substr(0, dash)
                                   : dash != value.npos && !high ? value.substr(dash + 1)
                                                                 : value;
          co_await command_.Report("invalid input range: " + Quote(wrong) +
                                   (overflow ? ": Value too large for defined data type" : ""));
          co_return false;
        }
        range_ = {*low, *high};
        break;
      }
      case 'n': {
        auto count = ParseSize(value, "");
        if (!count && count.error() == NumberError::kOverflow) count = UINT64_MAX;
        if (!count) {
          co_await command_.Report("invalid line count: " + Quote(value));
          co_return false;
        }
        count_ = std::min(count_, *count);
        break;
      }
      case 'o':
        if (output_name_.data() && output_name_ != value) {
          co_await command_.Report("multiple output files specified");
          co_return false;
        }
        output_name_ = value;
        break;
      case kRandomSource:
        if (random_file_.data() && random_file_ != value) {
          co_await command_.Report("multiple random sources specified");
          co_return false;
        }
        random_file_ = value;
        break;
      case 'r': repeat_ = true; break;
      case 'z': end_ = '\0'; break;
    }
    co_return true;
  }

  Task<bool> OpenOutput() {
    if (!output_name_.data()) co_return true;
    auto file = co_await command_.vfs.Open(command_.process, std::string(output_name_),
                                           kernel::OpenFlags::WriteTruncate());
    if (!file) {
      co_await command_.ReportFile(output_name_, file.error());
      co_return false;
    }
    output_.emplace(command_.process, std::move(*file));
    co_return true;
  }

  Task<void> Put(std::string_view line) {
    kernel::Writer& out = output_ ? *output_ : command_.out;
    (void)co_await out.Write(line);
    (void)co_await out.Write({&end_, 1});
    command_.machine.SpendBytes(line.size());
    co_await kernel::Yield(command_.process);
  }
  bool Failed() const { return output_ ? output_->failed() : command_.out.failed(); }

  // False: an error was reported.
  Task<bool> ReadLines(const ParsedArgs& args) {
    if (echo_) {
      lines_.assign(args.operands.begin(), args.operands.end());
      co_return true;
    }
    std::string_view name = args.operands.empty() ? "-" : args.operands[0];
    auto file = co_await command_.OpenInput(name);
    if (!file) {
      co_await command_.ReportFile(name, file.error());
      co_return false;
    }
    auto stat = co_await (*file)->GetStat(command_.process);
    bool small = stat && stat->type == kernel::FileType::kRegular && stat->size <= kSampleFrom;
    bool sample = !repeat_ && count_ != UINT64_MAX && !small;
    if (count_ == 0 && !repeat_) sample = false;
    kernel::Reader in(command_.process, std::move(*file));
    for (uint64_t seen = 0;; ++seen) {
      std::optional<uint64_t> place;
      if (sample && seen >= count_) {
        place = co_await random_.Below(seen + 1);
        if (!place) co_return false;
      }
      auto line = co_await in.Line(end_);
      if (!line) {
        co_await command_.Report("read error: " + Why(line.error()));
        co_return false;
      }
      if (!*line) break;
      std::string_view text = **line;
      if (text.ends_with(end_)) text.remove_suffix(1);
      command_.machine.SpendBytes(text.size());
      if (!place) {
        lines_.emplace_back(text);
      } else if (*place < count_) {
        lines_[*place].assign(text);
      }
    }
    co_return true;
  }

  Task<void> Shuffle(const ParsedArgs& args) {
    if (!range_ && !(count_ == 0 && !repeat_) && !co_await ReadLines(args)) co_return;
    if (!co_await OpenOutput()) co_return;
    uint64_t choices = range_ ? range_->second - range_->first + 1 : lines_.size();
    auto text = [&](uint64_t index) {
      return range_ ? std::to_string(range_->first + index) : lines_[index];
    };
    if (repeat_) {
      if (count_ == 0) co_return;
      if (choices == 0) {
        co_await command_.Report("no lines to repeat");
        co_return;
      }
      for (uint64_t i = 0; i < count_ && !Failed(); ++i) {
        auto index = co_await random_.Below(choices);
        if (!index) co_return;
        co_await Put(text(*index));
      }
      co_return;
    }
    auto order = co_await random_.Permutation(std::min(count_, choices), choices);
    if (!order) co_return;
    for (uint64_t index : *order) {
      if (Failed()) break;
      co_await Put(text(index));
    }
  }

  Command command_;
  RandomNumbers random_;
  std::optional<kernel::Writer> output_;
  std::optional<std::pair<uint64_t, uint64_t>> range_;
  std::string_view output_name_, random_file_;
  std::vector<std::string> lines_;
  uint64_t count_ = UINT64_MAX;
  bool echo_ = false, repeat_ = false;
  char end_ = '\n';
};

}  // namespace

Task<int> ShufMain(Process& process) {
  Shuf shuf(process);
  co_return co_await shuf.Run();
}

}  // namespace bivalve::commands
