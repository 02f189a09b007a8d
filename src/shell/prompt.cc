#include "shell/prompt.h"

#include "base/time_text.h"
#include "kernel/vfs/vfs.h"
#include "shell/builtins/builtin.h"
#include "shell/local_zone.h"

namespace bivalve::shell {
namespace {

constexpr char kMarkBegin = '\001', kMarkEnd = '\002';

// What comes out of a variable is not expanded again.
std::string Escaped(std::string_view text) {
  std::string out;
  for (char c : text) {
    if (c == '\\' || c == '$' || c == '`' || c == '"') out += '\\';
    out += c;
  }
  return out;
}

std::string Directory(Shell& shell, bool last_only) {
  std::string dir = shell.VariableText("PWD"), home = shell.VariableText("HOME");
  if (last_only && dir != home) return std::string(kernel::BaseName(dir));
  if (home.size() > 1 && dir.starts_with(home) && (dir.size() == home.size() || dir[home.size()] == '/'))
    dir = "~" + dir.substr(home.size());
  // PROMPT_DIRTRIM: only so many directories at the end.
  int64_t keep = 0;
  if (last_only || !ReadNumber(shell.VariableText("PROMPT_DIRTRIM"), &keep) || keep <= 0) return dir;
  size_t begin = dir.starts_with('~') ? std::min(dir.find('/'), dir.size()) : 0;
  size_t at = dir.size();
  while (keep > 0 && at > begin) {
    at = dir.rfind('/', at - 1);
    if (at == std::string::npos || at < begin) return dir;
    --keep;
  }
  // Only where it saves something.
  if (at <= (begin > 0 ? begin + 4 : 3)) return dir;
  return dir.substr(0, begin) + (begin ? "/..." : "...") + dir.substr(at);
}

}  // namespace

std::string DecodePrompt(Shell& shell, std::string_view text) {
  std::string out;
  int executing = shell.at_prompt ? 0 : 1;  // the numbers of prompts are the next command's
  std::string_view host = kernel::Identity::kHostname;
  auto time = [&](std::string_view format) {
    return FormatTime(format, LocalZone(shell).ToLocal(shell.machine().WallNs() / 1'000'000'000));
  };
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\\' || i + 1 == text.size()) {
      out += text[i];
      continue;
    }
    char c = text[++i];
    switch (c) {
      case 'a': out += '\a'; break;
      case 'e': out += '\033'; break;
      // Line editing has the terminal in its hands.
      case 'n': out += shell.interactive && !shell.no_editing ? "\r\n" : "\n"; break;
      case 'r': out += '\r'; break;
      case '[': out += kMarkBegin; break;
      case ']': out += kMarkEnd; break;
      case 'd': out += time("%a %b %d"); break;
      case 't': out += time("%H:%M:%S"); break;
      case 'T': out += time("%I:%M:%S"); break;
      case '@': out += time("%I:%M %p"); break;
      case 'A': out += time("%H:%M"); break;
      case 'D': {
        if (i + 1 >= text.size() || text[i + 1] != '{') {
          out += "\\D";
          break;
        }
        size_t close = text.find('}', i);
        if (close == std::string_view::npos) close = text.size();
        std::string_view format = text.substr(i + 2, close - i - 2);
        out += time(format.empty() ? "%X" : format);
        i = close;
        break;
      }
      case 'h': out += host.substr(0, host.find('.')); break;
      case 'H': out += host; break;
      case 'j': out += std::to_string(shell.jobs.all().size()); break;
      case 'l': out += "tty"; break;
      case 's': out += Escaped(kernel::BaseName(shell.name0)); break;
      case 'u': out += kernel::Identity::kUser; break;
      case 'v': out += "5.2"; break;
      case 'V': out += "5.2.15"; break;
      case 'w': out += Escaped(Directory(shell, false)); break;
      case 'W': out += Escaped(Directory(shell, true)); break;
      case '!':
        out += std::to_string(shell.options.history ? shell.history->base() +
                                                          static_cast<int>(shell.history->size()) - executing
                                                    : 1);
        break;
      case '#': out += std::to_string(shell.command_number - executing); break;
      case '$': out += shell.process().uid == 0 ? "#" : "\\$"; break;
      case '\\': out += '\\'; break;
      default:
        if (c >= '0' && c <= '7') {
          int value = 0;
          size_t end = i;
          while (end < text.size() && end < i + 3 && text[end] >= '0' && text[end] <= '7')
            value = value * 8 + (text[end++] - '0');
          out += static_cast<char>(value);
          i = end - 1;
          break;
        }
        out += '\\';
        out += c;
    }
  }
  return out;
}

std::string StripPromptMarks(std::string_view text) {
  std::string out;
  for (char c : text)
    if (c != kMarkBegin && c != kMarkEnd) out += c;
  return out;
}

}  // namespace bivalve::shell
