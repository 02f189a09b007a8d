// clear: clears the terminal.
#include "commands/command.h"
#include "kernel/exec.h"

namespace bivalve::commands {
namespace {

constexpr std::string_view kMisuse = R"(Usage: clear [OPTION]...
Clear the terminal's screen and what has scrolled off it.

  -T TERM  the kind of terminal, not $TERM
  -V       the version
  -x       leave what has scrolled off
)";

// What clears the screen and what clears the rest, by terminal.
struct Terminal {
  std::string_view name, screen, rest;
};
constexpr std::string_view kHomeErase = "\033[H\033[2J", kHomeBelow = "\033[H\033[J", kScrollback = "\033[3J";
constexpr Terminal kTerminals[] = {
    {"ansi", kHomeBelow, ""},
    {"cygwin", kHomeBelow, ""},
    {"linux", kHomeBelow, kScrollback},
    {"rxvt", kHomeErase, ""},
    {"screen", kHomeBelow, ""},
    {"screen-256color", kHomeBelow, ""},
    {"tmux", kHomeBelow, kScrollback},
    {"tmux-256color", kHomeBelow, kScrollback},
    {"vt100", kHomeBelow, ""},
    {"vt102", kHomeBelow, ""},
    {"vt220", kHomeBelow, ""},
    {"xterm", kHomeErase, kScrollback},
    {"xterm-256color", kHomeErase, kScrollback},
    {"xterm-color", kHomeErase, ""},
    {"dumb", "", ""},
};

constexpr Option kOptions[] = {{'T', "", Takes::kArgument}, {'V'}, {'x'}};
constexpr Usage kUsage{.help = kMisuse, .options = kOptions, .package = "ncurses 6.4"};

}  // namespace

Task<int> ClearMain(Process& process) {
  Command command(process, kUsage);
  ParsedArgs args = ParseOptions(command.args(), kUsage);
  if (!args.error.empty() || !args.operands.empty()) {
    if (!args.error.empty()) co_await command.Warn(args.error);
    co_await kernel::WriteFd(process, 2, std::string(kMisuse));
    co_return 1;
  }
  std::string_view name = kernel::GetEnv(process.env, "TERM");
  bool scrollback = true, version = args.version;
  for (const ParsedOption& option : args.options) {
    if (option.id == 'T') name = option.value;
    if (option.id == 'V') version = true;
    if (option.id == 'x') scrollback = false;
  }
  if (args.help) {
    (void)co_await command.out.Write(kMisuse);
    co_return co_await command.Finish();
  }
  if (version) {
    (void)co_await command.out.Write("clear (Bivalve, after ncurses) 6.4\n");
    co_return co_await command.Finish();
  }
  if (!name.data()) {
    co_await kernel::WriteFd(process, 2, "TERM environment variable not set.\n");
    co_return 1;
  }
  for (const Terminal& terminal : kTerminals) {
    if (terminal.name != name) continue;
    (void)co_await command.out.Write(terminal.screen);
    if (scrollback) (void)co_await command.out.Write(terminal.rest);
    if (terminal.screen.empty()) command.status = 1;
    co_return co_await command.Finish();
  }
  co_await kernel::WriteFd(process, 2, "'" + std::string(name) + "': unknown terminal type.\n");
  co_return 1;
}

}  // namespace bivalve::commands
