#include "shell/builtins/all.h"
#include "shell/quote.h"

namespace bivalve::shell {

int EchoBuiltin(BuiltinCall& call) {
  Shell& shell = call.shell;
  bool newline = true, escapes = shell.options.xpg_echo;
  size_t i = 1;
  for (; i < call.args.size() && !(shell.options.posix && shell.options.xpg_echo); ++i) {
    const std::string& arg = call.args[i];
    if (arg.size() < 2 || arg[0] != '-' || arg.find_first_not_of("neE", 1) != std::string::npos) break;
    for (char c : std::string_view(arg).substr(1)) {
      if (c == 'n')
        newline = false;
      else
        escapes = c == 'e';
    }
  }
  bool first = true;
  for (; i < call.args.size(); ++i) {
    if (!first) shell.Out(" ");
    first = false;
    if (!escapes) {
      shell.Out(call.args[i]);
      continue;
    }
    std::string text;
    bool goes_on = DecodeEscapes(call.args[i], EscapeStyle::kEcho, &text);
    shell.Out(text);
    if (!goes_on) return 0;
  }
  if (newline) shell.Out("\n");
  return 0;
}

}  // namespace bivalve::shell
