// paste: the lines of several files side by side.
#include "commands/command.h"

namespace bivalve::commands {
namespace {

constexpr Option kOptions[] = {
    {'d', "delimiters", Takes::kArgument}, {'s', "serial"}, {'z', "zero-terminated"}};

constexpr Usage kUsage{
    .help = R"(Usage: paste [OPTION]... [FILE]...
Write lines made of one line of each FILE (standard input), with tabs between them.

  -d, --delimiters=LIST  the characters of LIST in turn, not tabs. \0 is none; \b \f \n \r \t \v \\ are known
  -s, --serial           all lines of one file make one line
  -z, --zero-terminated  lines end with NUL, not newline
)",
    .options = kOptions,
};

constexpr int kNoDelimiter = -1;

struct Settings {
  std::vector<int> delimiters;
  bool serial = false;
  char end = '\n';
};

// False: a backslash at the end.
bool ParseDelimiters(std::string_view text, std::vector<int>& out) {
  out.clear();
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\\') {
      out.push_back(static_cast<unsigned char>(text[i]));
      continue;
    }
    if (++i == text.size()) return false;
    constexpr std::string_view kLetters = "bfnrtv", kMeanings = "\b\f\n\r\t\v";
    size_t known = kLetters.find(text[i]);
    out.push_back(text[i] == '0'                    ? kNoDelimiter
                  : known != std::string_view::npos ? kMeanings[known]
                                                    : static_cast<unsigned char>(text[i]));
  }
  if (text.empty()) out.push_back(kNoDelimiter);
  return true;
}

class Cycle {
 public:
  explicit Cycle(const std::vector<int>& list) : list_(list) {}
  void AppendNext(std::string& out) {
    int c = list_[at_];
    if (c != kNoDelimiter) out += static_cast<char>(c);
    at_ = (at_ + 1) % list_.size();
  }

 private:
  const std::vector<int>& list_;
  size_t at_ = 0;
};

class Paste {
 public:
  Paste(Command& command, const Settings& settings) : command_(command), s_(settings) {}
  friend kernel::Scheduler& SchedulerOf(Paste& paste) { return SchedulerOf(paste.command_); }

  Task<void> Serial(std::string_view name) {
    auto file = co_await command_.OpenInput(name);
    if (!file) {
      co_await command_.ReportFile(name, file.error());
      co_return;
    }
    kernel::Reader in(command_.process, std::move(*file));
    Cycle delimiters(s_.delimiters);
    std::string delimiter;
    for (bool first = true;; first = false) {
      auto line = co_await in.Line(s_.end);
      if (!line) {
        co_await command_.ReportFile(name, line.error());
        break;
      }
      if (!*line) break;
      delimiter.clear();
      if (!first) delimiters.AppendNext(delimiter);
      (void)co_await command_.out.Write(delimiter);
      std::string_view text = **line;
      if (text.ends_with(s_.end)) text.remove_suffix(1);
      (void)co_await command_.out.Write(text);
    }
    (void)co_await command_.out.Write({&s_.end, 1});
  }

  Task<void> Parallel(const std::vector<std::string_view>& names) {
    std::optional<kernel::Reader> standard_input;
    std::vector<std::unique_ptr<kernel::Reader>> own(names.size());
    std::vector<kernel::Reader*> readers;
    for (size_t i = 0; i < names.size(); ++i) {
      auto file = co_await command_.OpenInput(names[i]);
      if (!file) {
        co_await command_.ReportFile(names[i], file.error());
        co_return;
      }
      if (names[i] == "-") {
        if (!standard_input) standard_input.emplace(command_.process, std::move(*file));
        readers.push_back(&*standard_input);
      } else {
        own[i] = std::make_unique<kernel::Reader>(command_.process, std::move(*file));
        readers.push_back(own[i].get());
      }
    }
    size_t open = readers.size();
    std::string delimiter, held;
    while (open > 0 && !command_.OutputFailed()) {
      bool any = false;
      Cycle delimiters(s_.delimiters);
      held.clear();
      for (size_t i = 0; i < readers.size() && open > 0; ++i) {
        bool last = i + 1 == readers.size();
        std::optional<std::string_view> line;
        if (readers[i]) {
          auto got = co_await readers[i]->Line(s_.end);
          if (!got) co_await command_.ReportFile(names[i], got.error());
          if (got) line = *got;
          if (!line) {
            readers[i] = nullptr;
            --open;
          }
        }
        if (line) {
          any = true;
          (void)co_await command_.out.Write(held);
          held.clear();
          if (line->ends_with(s_.end)) line->remove_suffix(1);
          command_.machine.SpendBytes(line->size());
          (void)co_await command_.out.Write(*line);
          delimiter.clear();
          if (last) {
            delimiter = s_.end;
          } else {
            delimiters.AppendNext(delimiter);
          }
          (void)co_await command_.out.Write(delimiter);
        } else if (!last) {
          delimiters.AppendNext(held);
        } else if (any) {
          (void)co_await command_.out.Write(held);
          (void)co_await command_.out.Write({&s_.end, 1});
        }
      }
    }
  }

 private:
  Command& command_;
  const Settings& s_;
};

}  // namespace

Task<int> PasteMain(Process& process) {
  Command command(process, kUsage);
  auto args = co_await command.Parse();
  if (!args) co_return command.status;
  Settings settings;
  std::string_view list = "\t";
  for (const ParsedOption& option : args->options) {
    if (option.id == 'd') list = option.value;
    if (option.id == 's') settings.serial = true;
    if (option.id == 'z') settings.end = '\0';
  }
  if (!ParseDelimiters(list, settings.delimiters)) {
    co_await command.Report("delimiter list ends with an unescaped backslash: " + PlainOrQuotedC(list));
    co_return command.status;
  }
  if (args->operands.empty()) args->operands.push_back("-");
  Paste paste(command, settings);
  if (!settings.serial) {
    co_await paste.Parallel(args->operands);
  } else {
    for (std::string_view name : args->operands) co_await paste.Serial(name);
  }
  co_return co_await command.Finish();
}

}  // namespace bivalve::commands
