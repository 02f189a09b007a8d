// cat: files, one after the other.
#include <utility>

#include "commands/command.h"

namespace bivalve::commands {
namespace {

constexpr Option kOptions[] = {
    {'b', "number-nonblank"},
    {'n', "number"},
    {'s', "squeeze-blank"},
    {'v', "show-nonprinting"},
    {'E', "show-ends"},
    {'T', "show-tabs"},
    {'A', "show-all"},
    {'e'},
    {'t'},
    {'u'},
};

constexpr Usage kUsage{
    .help = R"(Usage: cat [OPTION]... [FILE]...
Write each FILE to standard output; no FILE, or -, is standard input.

  -A, --show-all          same as -vET
  -b, --number-nonblank   number the lines that are not empty (overrides -n)
  -e                      same as -vE
  -E, --show-ends         put $ at the end of each line
  -n, --number            number all lines
  -s, --squeeze-blank     write only one of several empty lines in a row
  -t                      same as -vT
  -T, --show-tabs         write tabs as ^I
  -u                      ignored
  -v, --show-nonprinting  write control characters as ^X and bytes above 127 as M-X
)",
    .options = kOptions,
};

struct Settings {
  bool number = false, number_nonblank = false, squeeze = false, visible = false, ends = false, tabs = false;
  bool Plain() const { return !number && !number_nonblank && !squeeze && !visible && !ends && !tabs; }
};

// What a formatted copy remembers from one block to the next, over all files.
struct State {
  int64_t line = 0;
  int newlines = 1;         // in a row, so far; 1 at the start of the first line
  bool pending_cr = false;  // with -E: a "\r" that is "^M" when a newline follows
};

void AppendVisible(std::string& out, uint8_t byte) {
  if (byte >= 128) {
    out += "M-";
    byte -= 128;
  }
  if (byte < 32) {
    out += '^';
    out += static_cast<char>(byte + 64);
  } else if (byte == 127) {
    out += "^?";
  } else {
    out += static_cast<char>(byte);
  }
}

void AppendNumber(std::string& out, int64_t line) {
  std::string digits = std::to_string(line);
  if (digits.size() < 6) out.append(6 - digits.size(), ' ');
  out += digits;
  out += '\t';
}

void Format(const Settings& settings, State& state, std::string_view block, std::string& out) {
  for (char c : block) {
    if (c == '\n') {
      if (std::exchange(state.pending_cr, false)) out += "^M";
      if (++state.newlines > 2 && settings.squeeze) continue;
      if (state.newlines > 1 && settings.number && !settings.number_nonblank) AppendNumber(out, ++state.line);
      if (settings.ends) out += '$';
      out += '\n';
      continue;
    }
    if (std::exchange(state.pending_cr, false)) out += '\r';
    if (state.newlines > 0 && (settings.number || settings.number_nonblank)) AppendNumber(out, ++state.line);
    state.newlines = 0;
    if (c == '\t') {
      out += settings.tabs ? "^I" : "\t";
    } else if (settings.visible) {
      AppendVisible(out, static_cast<uint8_t>(c));
    } else if (c == '\r' && settings.ends) {
      state.pending_cr = true;
    } else {
      out += c;
    }
  }
}

// True when reading `in` and writing to `out` would never end, or reads what was just written.
Task<bool> SameFile(Command& command, FileRef in, FileRef out) {
  if (!out) co_return false;
  auto from = co_await in->GetStat(command.process);
  auto to = co_await out->GetStat(command.process);
  if (!from || !to || from->type != kernel::FileType::kRegular || to->type != kernel::FileType::kRegular)
    co_return false;
  if (from->dev != to->dev || from->ino != to->ino) co_return false;
  auto position = co_await in->Seek(command.process, 0, kernel::Whence::kCurrent);
  co_return (out->flags.append && from->size > 0) || (position && *position < from->size);
}

Task<void> Copy(Command& command, std::string_view operand, FileRef file, const Settings& settings,
                State& state) {
  kernel::Reader in(command.process, std::move(file));
  std::string formatted;
  while (!command.OutputFailed()) {
    auto block = co_await in.Block();
    if (!block) {
      co_await command.ReportFile(operand, block.error());
      break;
    }
    if (block->empty()) break;
    if (settings.Plain()) {
      (void)co_await command.out.Write(*block);
    } else {
      formatted.clear();
      Format(settings, state, *block, formatted);
      command.machine.SpendBytes(formatted.size() * 4);
      (void)co_await command.out.Write(formatted);
    }
    // What came is passed on before more is waited for.
    if (block->size() < kernel::Reader::kBlock / 2) (void)co_await command.out.Flush();
  }
}

Settings SettingsOf(const ParsedArgs& args) {
  Settings s;
  for (const ParsedOption& option : args.options) {
    switch (option.id) {
      case 'b': s.number_nonblank = true; break;
      case 'n': s.number = true; break;
      case 's': s.squeeze = true; break;
      case 'v': s.visible = true; break;
      case 'E': s.ends = true; break;
      case 'T': s.tabs = true; break;
      case 'A': s.visible = s.ends = s.tabs = true; break;
      case 'e': s.visible = s.ends = true; break;
      case 't': s.visible = s.tabs = true; break;
    }
  }
  return s;
}

}  // namespace

Task<int> CatMain(Process& process) {
  Command command(process, kUsage);
  auto args = co_await command.Parse();
  if (!args) co_return command.status;
  Settings settings = SettingsOf(*args);
  State state;
  if (args->operands.empty()) args->operands.push_back("-");
  if (!process.Fd(1)) {
    co_await command.Report("standard output: Bad file descriptor");
    co_return command.status;
  }
  for (std::string_view operand : args->operands) {
    auto file = co_await command.OpenInput(operand);
    if (!file) {
      co_await command.ReportFile(operand, file.error());
    } else if (co_await SameFile(command, *file, process.Fd(1))) {
      co_await command.Report(QuoteName(operand) + ": input file is output file");
    } else {
      co_await Copy(command, operand, std::move(*file), settings, state);
    }
    if (command.OutputFailed()) break;
  }
  if (state.pending_cr) (void)co_await command.out.Write("\r");
  co_return co_await command.Finish();
}

}  // namespace bivalve::commands
