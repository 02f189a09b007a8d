// rev: the characters of each line in reverse order.
#include <algorithm>

#include "base/utf8.h"
#include "commands/command.h"

namespace bivalve::commands {
namespace {

constexpr Option kOptions[] = {{'h', "", Takes::kNothing, kHelpOption},
                               {'V', "", Takes::kNothing, kVersionOption}};

constexpr Usage kUsage{
    .help = R"(Usage: rev [OPTION]... [FILE]...
Write the lines of each FILE (standard input) with their characters in reverse order.

  -h, --help     this text
  -V, --version  the version
)",
    .options = kOptions,
    .package = "util-linux 2.38.1",
};

constexpr size_t kPiece = 64 << 10;

// As fgetws(3): false at a byte that is no UTF-8. Then the line is not written.
bool AppendReversed(std::string_view line, std::string& out, Meter& meter) {
  bool newline = line.ends_with('\n');
  if (newline) line.remove_suffix(1);
  size_t start = out.size();
  if (!meter.HoldMore(out, line.size())) return true;
  out.resize(start + line.size());
  size_t to = out.size();
  while (!line.empty()) {
    // Runs of ASCII, in pieces that are paid for.
    size_t run = 0;
    while (run < std::min(line.size(), kPiece) && static_cast<unsigned char>(line[run]) < 0x80) ++run;
    if (run > 0) {
      to -= run;
      std::reverse_copy(line.begin(), line.begin() + static_cast<std::ptrdiff_t>(run), out.data() + to);
      line.remove_prefix(run);
      if (!meter.Spend(static_cast<int64_t>(run / 16 + 1))) return true;
      continue;
    }
    Utf8Char c = DecodeUtf8(line);
    if (c.code == kInvalidChar) {
      out.resize(start);
      return false;
    }
    to -= c.length;
    line.copy(out.data() + to, c.length);
    line.remove_prefix(c.length);
  }
  if (newline) out += '\n';
  return true;
}

// What has been written before stays in the buffer meanwhile, as in the original.
Task<void> Complain(Command& command, std::string text) {
  command.status = 1;
  return kernel::WriteFd(command.process, 2, command.name + ": " + text + "\n");
}

}  // namespace

Task<int> RevMain(Process& process) {
  Command command(process, kUsage);
  auto args = co_await command.Parse();
  if (!args) co_return command.status;
  bool from_stdin = args->operands.empty();
  if (from_stdin) args->operands.push_back("-");
  for (std::string_view name : args->operands) {
    // "-" is a name like any other here.
    auto file = from_stdin ? co_await command.OpenInput("-")
                           : co_await command.vfs.Open(process, std::string(name), kernel::OpenFlags::Read());
    std::string_view shown = from_stdin ? "stdin" : name;
    if (!file) {
      co_await Complain(command, "cannot open " + std::string(shown) + ": " + Why(file.error()));
      continue;
    }
    kernel::Reader in(process, std::move(*file));
    std::string text;
    uint64_t lines = 0;
    for (;; ++lines) {
      auto line = co_await in.Line();
      if (!line) {
        co_await Complain(command,
                          std::string(shown) + ": " + std::to_string(lines) + ": " + Why(line.error()));
        break;
      }
      if (!*line) break;
      text.clear();
      bool good = AppendReversed(**line, text, command.machine);
      command.machine.SpendBytes(text.size());
      (void)co_await command.out.Write(text);
      if (!good) {
        co_await Complain(command, std::string(shown) + ": " + std::to_string(lines) +
                                       ": Invalid or incomplete multibyte or wide character");
        break;
      }
    }
  }
  co_return co_await command.Finish();
}

}  // namespace bivalve::commands
