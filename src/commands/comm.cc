// comm: compares two sorted files line by line.
#include <algorithm>
#include <array>

#include "commands/command.h"

namespace bivalve::commands {
namespace {

enum : int { kCheckOrder = 256, kNoCheckOrder, kOutputDelimiter, kTotal };

constexpr Option kOptions[] = {
    {'1'},
    {'2'},
    {'3'},
    {0, "check-order", Takes::kNothing, kCheckOrder},
    {0, "nocheck-order", Takes::kNothing, kNoCheckOrder},
    {0, "output-delimiter", Takes::kArgument, kOutputDelimiter},
    {0, "total", Takes::kNothing, kTotal},
    {'z', "zero-terminated"},
};

constexpr Usage kUsage{
    .help = R"(Usage: comm [OPTION]... FILE1 FILE2
Compare the sorted files FILE1 and FILE2: lines of FILE1 only are written in the first column, those of
FILE2 only in the second, those of both in the third. One of the two may be -.

  -1                      leave out the first column
  -2                      leave out the second column
  -3                      leave out the third column
      --check-order       fail when a file is not sorted, even if all lines have a partner
      --nocheck-order     do not look whether the files are sorted
      --output-delimiter=STRING  STRING between columns, not a tab
      --total             end with the number of lines in each column
  -z, --zero-terminated   lines end with NUL, not newline
)",
    .options = kOptions,
};

enum class Check : uint8_t { kIfUnpaired, kAlways, kNever };

class Comm {
 public:
  explicit Comm(Process& process) : command_(process, kUsage) {}
  friend kernel::Scheduler& SchedulerOf(Comm& comm) { return SchedulerOf(comm.command_); }

  Task<int> Run() {
    auto args = co_await command_.Parse();
    if (!args) co_return command_.status;
    for (const ParsedOption& option : args->options)
      if (!co_await TakeOption(option)) co_return command_.status;
    if (args->operands.size() < 2) {
      co_await command_.ReportMissing(*args);
      co_return command_.status;
    }
    if (args->operands.size() > 2) {
      co_await command_.ReportExtra(args->operands[2]);
      co_return command_.status;
    }
    if (co_await Compare(args->operands)) {
      if (total_)
        (void)co_await command_.out.Write(std::to_string(counts_[0]) + delimiter_ +
                                          std::to_string(counts_[1]) + delimiter_ +
                                          std::to_string(counts_[2]) + delimiter_ + "total" + end_);
      if (files_[0].warned || files_[1].warned) co_await command_.Report("input is not in sorted order");
    }
    co_return co_await command_.Finish();
  }

 private:
  struct Input {
    std::optional<kernel::Reader> reader;
    std::string_view name;
    // This line and the two before it, without delimiters.
    std::array<std::string, 3> lines;
    int have = 0;  // of `lines`
    bool ended = false;
    bool warned = false;
  };

  Task<bool> TakeOption(const ParsedOption& option) {
    switch (option.id) {
      case '1':
      case '2':
      case '3': shown_[option.id - '1'] = false; break;
      case kCheckOrder: check_ = Check::kAlways; break;
      case kNoCheckOrder: check_ = Check::kNever; break;
      case kTotal: total_ = true; break;
      case 'z': end_ = '\0'; break;
      case kOutputDelimiter:
        if (delimiter_given_ && given_ != option.value) {
          co_await command_.Report("multiple output delimiters specified");
          co_return false;
        }
        delimiter_given_ = true;
        given_ = option.value;
        delimiter_ = given_.empty() ? std::string(1, '\0') : std::string(given_);
        break;
    }
    co_return true;
  }

  // False: an error, that was reported.
  Task<bool> Advance(int which) {
    Input& in = files_[which];
    std::rotate(in.lines.begin(), in.lines.begin() + 2, in.lines.end());
    auto line = co_await in.reader->Line(end_);
    if (!line) {
      co_await command_.ReportFile(in.name, line.error());
      co_return false;
    }
    if (!*line) {
      // The last pair was looked at before it was known that a line would be without partner.
      in.ended = true;
      std::rotate(in.lines.begin(), in.lines.begin() + 1, in.lines.end());
      if (in.have > 1) co_return co_await CheckOrder(which);
      co_return true;
    }
    std::string_view text = **line;
    if (text.ends_with(end_)) text.remove_suffix(1);
    command_.machine.SpendBytes(text.size() * 2);
    in.lines[0].assign(text);
    in.have = std::min(in.have + 1, 3);
    if (in.have > 1) co_return co_await CheckOrder(which);
    co_return true;
  }

  Task<bool> CheckOrder(int which) {
    Input& in = files_[which];
    if (check_ == Check::kNever || (check_ == Check::kIfUnpaired && !unpaired_) || in.warned) co_return true;
    if (in.lines[1] <= in.lines[0]) co_return true;
    in.warned = true;
    std::string text = "file " + std::to_string(which + 1) + " is not in sorted order";
    if (check_ == Check::kAlways) {
      co_await command_.Report(std::move(text));
      co_return false;
    }
    co_await command_.Warn(std::move(text));
    co_return true;
  }

  Task<bool> Compare(const std::vector<std::string_view>& names) {
    for (int i = 0; i < 2; ++i) {
      files_[i].name = names[static_cast<size_t>(i)];
      auto file = co_await command_.OpenInput(files_[i].name);
      if (!file) {
        co_await command_.ReportFile(files_[i].name, file.error());
        co_return false;
      }
      files_[i].reader.emplace(command_.process, std::move(*file));
      if (!co_await Advance(i)) co_return false;
    }
    while ((!files_[0].ended || !files_[1].ended) && !command_.OutputFailed()) {
      int order = files_[0].ended ? 1 : files_[1].ended ? -1 : files_[0].lines[0].compare(files_[1].lines[0]);
      int column = order == 0 ? 2 : order < 0 ? 0 : 1;
      if (order != 0) unpaired_ = true;
      ++counts_[column];
      co_await Put(files_[column == 0 ? 0 : 1].lines[0], column);
      // Both are read before either is looked at, as the order of messages shows.
      for (int i = 0; i < 2; ++i)
        if ((i == 0 ? order <= 0 : order >= 0) && !co_await Advance(i)) co_return false;
    }
    co_return true;
  }

  Task<void> Put(const std::string& line, int column) {
    if (!shown_[column]) co_return;
    std::string text;
    for (int i = 0; i < column; ++i)
      if (shown_[i]) text += delimiter_;
    text += line;
    text += end_;
    (void)co_await command_.out.Write(text);
  }

  Command command_;
  std::array<Input, 2> files_;
  bool shown_[3] = {true, true, true};
  uint64_t counts_[3] = {};
  std::string delimiter_ = "\t";
  std::string_view given_;
  bool delimiter_given_ = false, total_ = false, unpaired_ = false;
  Check check_ = Check::kIfUnpaired;
  char end_ = '\n';
};

}  // namespace

Task<int> CommMain(Process& process) {
  Comm comm(process);
  co_return co_await comm.Run();
}

}  // namespace bivalve::commands
