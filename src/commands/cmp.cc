// cmp: where two files differ first, or everywhere.
#include <algorithm>
#include <cstdio>
#include <cstring>

#include "base/scan.h"
#include "commands/command.h"
#include "commands/locale.h"
#include "commands/numbers.h"

namespace bivalve::commands {
namespace {

constexpr Option kOptions[] = {
    {'b', "print-bytes"},
    {'c', "print-chars"},
    {'i', "ignore-initial", Takes::kArgument},
    {'l', "verbose"},
    {'n', "bytes", Takes::kArgument},
    {'s', "quiet"},
    {'s', "silent"},
    {'v'},
};

constexpr Usage kUsage{
    .help = R"(Usage: cmp [OPTION]... FILE1 [FILE2 [SKIP1 [SKIP2]]]
Compare two files byte by byte, and say where they differ first.

  -b, --print-bytes          show the bytes that differ
  -i, --ignore-initial=SKIP  begin behind the first SKIP bytes; SKIP1:SKIP2 for each file
  -l, --verbose              every place that differs: its number and both bytes in octal
  -n, --bytes=LIMIT          compare LIMIT bytes at most
  -s, --quiet, --silent      say nothing

FILE2 is standard input without a name, or when it is "-". Numbers may have suffixes (kB, K, MB, M, ...).
The exit status is 0 when nothing differs, 1 when something does, 2 when something goes wrong.
)",
    .options = kOptions,
    .error_status = 2,
    .package = "GNU diffutils 3.8",
};

struct Input {
  std::string name;
  uint64_t skip = 0;
  FileRef file;
  std::unique_ptr<kernel::Reader> reader;
  std::string_view block;
  bool ended = false;
};

// As cat -v shows it.
std::string Shown(unsigned char byte) {
  std::string out;
  if (byte >= 128) {
    out += "M-";
    byte = static_cast<unsigned char>(byte - 128);
  }
  if (byte == 127)
    out += "^?";
  else if (byte < 32)
    out += {'^', static_cast<char>(byte + 64)};
  else
    out += static_cast<char>(byte);
  return out;
}

class Cmp {
 public:
  explicit Cmp(Command& command) : command_(command) {}
  friend kernel::Scheduler& SchedulerOf(Cmp& cmp) { return cmp.command_.machine; }

  Task<bool> Read(const ParsedArgs& args);
  Task<void> Run();

 private:
  Task<bool> Usage(std::string text) {
    co_await command_.Report(
        text + "\n" + command_.name + ": Try '" + command_.name + " --help' for more information.", 2);
    co_return false;
  }
  Task<bool> Open(Input& input);
  Task<bool> Fill(Input& input);
  Task<void> ReportEnd();
  Task<void> Difference(size_t at);
  Task<void> Verbose(size_t size);
  std::string Bytes(unsigned char a, unsigned char b, bool all) const;

  Command& command_;
  bool print_ = false, verbose_ = false, quiet_ = false;
  uint64_t limit_ = UINT64_MAX;
  Input inputs_[2];
  uint64_t offset_ = 0;  // bytes compared
  uint64_t lines_ = 0;
  bool after_newline_ = false;
  int width_ = 1;
};

bool ReadSkip(std::string_view text, uint64_t* skip) {
  auto parsed = ParseSize(text, "kKMGTPEZY0");
  if (!parsed && parsed.error() == NumberError::kOverflow) parsed = UINT64_MAX;
  if (!parsed || text.starts_with('+')) return false;
  *skip = *parsed;
  return true;
}

Task<bool> Cmp::Read(const ParsedArgs& args) {
  for (const ParsedOption& option : args.options) {
    std::string value(option.value);
    switch (option.id) {
      case 'b':
      case 'c': print_ = true; break;
      case 'l': verbose_ = true; break;
      case 's': quiet_ = true; break;
      case 'i': {
        size_t colon = value.find(':');
        uint64_t skips[2];
        bool good = ReadSkip(option.value.substr(0, colon), &skips[0]);
        skips[1] = skips[0];
        if (good && colon != std::string::npos) good = ReadSkip(option.value.substr(colon + 1), &skips[1]);
        if (!good) {
          // What could not be read is shown from where it begins.
          if (colon != std::string::npos && ReadSkip(option.value.substr(0, colon), &skips[0]))
            value.erase(0, colon + 1);
          co_return co_await Usage("invalid --ignore-initial value '" + value + "'");
        }
        for (int f = 0; f < 2; ++f) inputs_[f].skip = std::max(inputs_[f].skip, skips[f]);
        break;
      }
      case 'n': {
        uint64_t limit;
        if (!ReadSkip(option.value, &limit))
          co_return co_await Usage("invalid --bytes value '" + value + "'");
        limit_ = std::min(limit_, limit);
        break;
      }
      default: break;
    }
  }
  if (verbose_ && quiet_) co_return co_await Usage("options -l and -s are incompatible");
  if (args.operands.empty()) {
    std::string_view last =
        command_.args().empty() ? std::string_view(command_.name) : std::string_view(command_.args().back());
    co_return co_await Usage("missing operand after '" + std::string(last) + "'");
  }
  inputs_[0].name = args.operands[0];
  inputs_[1].name = args.operands.size() > 1 ? args.operands[1] : "-";
  for (size_t f = 0; f < 2 && args.operands.size() > f + 2; ++f) {
    std::string_view text = args.operands[f + 2];
    uint64_t skip;
    if (!ReadSkip(text, &skip))
      co_return co_await Usage("invalid --ignore-initial value '" + std::string(text) + "'");
    inputs_[f].skip = std::max(inputs_[f].skip, skip);
  }
  if (args.operands.size() > 4)
    co_return co_await Usage("extra operand '" + std::string(args.operands[4]) + "'");
  co_return true;
}

Task<bool> Cmp::Open(Input& input) {
  auto file = co_await command_.OpenInput(input.name);
  if (!file) {
    if (quiet_)
      command_.status = 2;
    else
      co_await command_.Report(input.name + ": " + Why(file.error()), 2);
    co_return false;
  }
  input.file = std::move(*file);
  input.reader = std::make_unique<kernel::Reader>(command_.process, input.file);
  for (uint64_t left = input.skip; left > 0;) {
    if (!co_await Fill(input)) co_return command_.status < 2;
    auto step = static_cast<size_t>(std::min<uint64_t>(left, input.block.size()));
    input.block.remove_prefix(step);
    left -= step;
  }
  co_return true;
}

// False at the end, or when it cannot be read (then the status says so).
Task<bool> Cmp::Fill(Input& input) {
  if (!input.block.empty()) co_return true;
  if (input.ended) co_return false;
  auto block = co_await input.reader->Block();
  if (!block) {
    co_await command_.Report(input.name + ": " + Why(block.error()), 2);
    co_return false;
  }
  input.block = *block;
  input.ended = block->empty();
  co_return !input.ended;
}

std::string Cmp::Bytes(unsigned char a, unsigned char b, bool all) const {
  char text[80];
  if (all && !print_)
    snprintf(text, sizeof text, " %3o %3o\n", a, b);
  else if (all)
    snprintf(text, sizeof text, " %3o %-4s %3o %s\n", a, Shown(a).c_str(), b, Shown(b).c_str());
  else
    snprintf(text, sizeof text, " is %3o %s %3o %s\n", a, Shown(a).c_str(), b, Shown(b).c_str());
  return text;
}

Task<void> Cmp::Difference(size_t at) {
  command_.status = 1;
  if (quiet_) co_return;
  uint64_t line = lines_ + CountByte(inputs_[0].block.substr(0, at), '\n') + 1;
  // POSIX's word, in its locale.
  bool posix = !print_ && IsByteLocale(command_.process.env);
  std::string text = inputs_[0].name + " " + inputs_[1].name + (posix ? " differ: char " : " differ: byte ") +
                     std::to_string(offset_ + at + 1) + ", line " + std::to_string(line);
  auto a = static_cast<unsigned char>(inputs_[0].block[at]),
       b = static_cast<unsigned char>(inputs_[1].block[at]);
  text += print_ ? Bytes(a, b, false) : "\n";
  (void)co_await command_.out.Write(text);
}

Task<void> Cmp::Verbose(size_t size) {
  std::string text;
  for (size_t i = 0; i < size; ++i) {
    auto a = static_cast<unsigned char>(inputs_[0].block[i]),
         b = static_cast<unsigned char>(inputs_[1].block[i]);
    if (a == b) continue;
    command_.status = 1;
    std::string number = std::to_string(offset_ + i + 1);
    if (number.size() < static_cast<size_t>(width_))
      text.append(static_cast<size_t>(width_) - number.size(), ' ');
    text += number + Bytes(a, b, true);
    if (text.size() < kernel::Writer::kBlock) continue;
    (void)co_await command_.out.Write(text);
    text.clear();
  }
  (void)co_await command_.out.Write(text);
}

Task<void> Cmp::ReportEnd() {
  command_.status = std::max(command_.status, 1);
  if (quiet_) co_return;
  const Input& shorter = inputs_[0].block.empty() ? inputs_[0] : inputs_[1];
  std::string text = "EOF on " + shorter.name;
  if (offset_ == 0) {
    text += " which is empty";
  } else {
    text += " after byte " + std::to_string(offset_);
    if (!verbose_)
      text += (after_newline_ ? ", line " : ", in line ") + std::to_string(lines_ + (after_newline_ ? 0 : 1));
  }
  co_await command_.Warn(std::move(text));
}

Task<void> Cmp::Run() {
  for (Input& input : inputs_)
    if (!co_await Open(input)) co_return;
  if (verbose_) {
    uint64_t most = std::min<uint64_t>(limit_, INT64_MAX);
    for (Input& input : inputs_) {
      auto stat = co_await input.file->GetStat(command_.process);
      if (!stat || stat->type != kernel::FileType::kRegular) continue;
      uint64_t size = static_cast<uint64_t>(std::max<int64_t>(stat->size, 0));
      most = std::min(most, size - std::min(size, input.skip));
    }
    while ((most /= 10) != 0) ++width_;
  }
  Input &a = inputs_[0], &b = inputs_[1];
  while (offset_ < limit_ && !command_.OutputFailed()) {
    bool more_a = co_await Fill(a), more_b = co_await Fill(b);
    if (command_.status == 2) co_return;
    if (!more_a || !more_b) {
      if (more_a != more_b) co_await ReportEnd();
      co_return;
    }
    auto size =
        static_cast<size_t>(std::min<uint64_t>(limit_ - offset_, std::min(a.block.size(), b.block.size())));
    if (std::memcmp(a.block.data(), b.block.data(), size) != 0) {
      if (!verbose_) {
        size_t at = static_cast<size_t>(
            std::mismatch(a.block.begin(), a.block.begin() + static_cast<ptrdiff_t>(size), b.block.begin())
                .first -
            a.block.begin());
        co_return co_await Difference(at);
      }
      co_await Verbose(size);
    }
    lines_ += CountByte(a.block.substr(0, size), '\n');
    after_newline_ = a.block[size - 1] == '\n';
    offset_ += size;
    a.block.remove_prefix(size);
    b.block.remove_prefix(size);
  }
}

}  // namespace

Task<int> CmpMain(Process& process) {
  Command command(process, kUsage);
  ParsedArgs args = ParseOptions(command.args(), kUsage);
  for (const ParsedOption& option : args.options) args.version |= option.id == 'v';
  if (args.help || args.version) {
    std::vector<std::string> word{args.help ? "--help" : "--version"};
    (void)co_await command.Parse(word);
    co_return command.status;
  }
  if (!args.error.empty()) {
    co_await command.Report(
        args.error + "\n" + command.name + ": Try '" + command.name + " --help' for more information.", 2);
    co_return command.status;
  }
  Cmp cmp(command);
  if (co_await cmp.Read(args)) co_await cmp.Run();
  co_return co_await command.Finish();
}

}  // namespace bivalve::commands
