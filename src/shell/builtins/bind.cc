// bind
#include <utility>

#include "kernel/vfs/vfs.h"
#include "shell/bindings.h"
#include "shell/builtins/all.h"
#include "shell/builtins/compgen.h"

namespace bivalve::shell {
namespace {

std::string KeyList(const std::vector<std::string>& keys) {
  std::string text;
  for (size_t i = 0; i < keys.size() && i < 5; ++i)
    text += "\"" + keys[i] + "\"" + (i + 1 < keys.size() ? ", " : ".\n");
  if (keys.size() > 5) text += "...\n";
  return text;
}

void ListFunctions(Shell& shell, Keymap map, bool readable) {
  shell.Out("\n");
  for (const std::string& name : Bindings::Functions()) {
    std::vector<std::string> keys = shell.bindings->KeysOf(map, name);
    if (keys.empty()) {
      shell.Out(readable ? name + " is not bound to any keys\n" : "# " + name + " (not bound)\n");
    } else if (readable) {
      shell.Out(name + " can be found on " + KeyList(keys));
    } else {
      for (const std::string& key : keys) shell.Out("\"" + key + "\": " + name + "\n");
    }
  }
}

void ListVariables(Shell& shell, bool readable) {
  for (const auto& [name, value] : shell.bindings->Variables())
    shell.Out(readable ? name + " is set to `" + value + "'\n" : "set " + name + " " + value + "\n");
}

std::string_view Trimmed(std::string_view text) {
  size_t begin = text.find_first_not_of(" \t\n");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t\n") + 1 - begin);
}

// What stands between double quotes at the start of `text`; npos: no end.
size_t QuotedEnd(std::string_view text) {
  for (size_t i = 1; i < text.size(); ++i) {
    if (text[i] == '\\')
      ++i;
    else if (text[i] == '"')
      return i;
  }
  return std::string_view::npos;
}

// "Control-o" and the like as a key sequence.
std::string KeyName(std::string_view name) {
  bool control = false, meta = false;
  for (size_t dash; (dash = name.find('-')) != std::string_view::npos && dash + 1 < name.size();) {
    std::string_view modifier = name.substr(0, dash);
    control |= modifier == "Control" || modifier == "C" || modifier == "\\C" || modifier == "CONTROL";
    meta |= modifier == "Meta" || modifier == "M" || modifier == "\\M" || modifier == "META";
    name.remove_prefix(dash + 1);
  }
  std::string key(name.substr(0, 1));
  if (name == "RETURN" || name == "RET" || name == "Return") control = true, key = "m";
  if (name == "TAB" || name == "Tab") control = true, key = "i";
  if (name == "SPACE" || name == "SPC" || name == "Space") key = " ";
  if (name == "ESCAPE" || name == "ESC" || name == "Escape") key = "\\e";
  if (control) key = "\\C-" + key;
  return (meta ? "\\e" : "") + key;
}

// A macro as readline shows it.
std::string MacroText(std::string_view text) {
  std::string out;
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\\' && i + 1 < text.size()) {
      char c = text[++i];
      if (c == 'n')
        out += "\\C-j";
      else if (c == 't')
        out += "\\C-i";
      else if (c == 'r')
        out += "\\C-m";
      else
        out += {'\\', c};
      continue;
    }
    out += text[i];
  }
  return out;
}

// One line as in an inputrc file.
void TakeLine(BuiltinCall& call, Keymap map, std::string_view line) {
  Shell& shell = call.shell;
  line = Trimmed(line);
  if (line.empty() || line[0] == '#' || line[0] == '$') return;
  if (line.starts_with("set ") || line.starts_with("set\t")) {
    line = Trimmed(line.substr(4));
    size_t blank = std::min(line.find_first_of(" \t"), line.size());
    std::string name(line.substr(0, blank));
    if (!shell.bindings.Own().SetVariable(name, std::string(Trimmed(line.substr(blank)))))
      shell.Err("readline: " + name + ": unknown variable name\n");
    return;
  }
  std::string keys;
  size_t end;
  if (line[0] == '"') {
    end = QuotedEnd(line);
    if (end == std::string_view::npos) {
      shell.Err("readline: " + std::string(line) + ": no closing `\"' in key binding\n");
      return;
    }
    keys = line.substr(1, end - 1);
    ++end;
  } else {
    end = line.find(':');
    if (end == std::string_view::npos) {
      shell.Err("readline: " + std::string(line) + ": no key sequence terminator\n");
      return;
    }
    keys = KeyName(Trimmed(line.substr(0, end)));
  }
  size_t colon = line.find(':', end);
  if (colon == std::string_view::npos) {
    shell.Err("readline: " + std::string(line) + ": no key sequence terminator\n");
    return;
  }
  std::string_view target = Trimmed(line.substr(colon + 1));
  if (target.starts_with('"') || target.starts_with('\'')) {
    size_t close = target[0] == '"' ? QuotedEnd(target) : target.find('\'', 1);
    if (close == std::string_view::npos) close = target.size();
    shell.bindings.Own().Set(map, keys, {KeyBinding::kMacro, MacroText(target.substr(1, close - 1))});
  } else {
    shell.bindings.Own().Set(map, keys, {KeyBinding::kFunction, std::string(target)});
  }
}

int BindCommand(BuiltinCall& call, Keymap map, const std::string& argument) {
  std::string_view text = Trimmed(argument);
  if (!text.starts_with('"')) {
    call.Complain(argument + ": first non-whitespace character is not `\"'");
    return 1;
  }
  size_t end = QuotedEnd(text);
  if (end == std::string_view::npos) {
    call.Complain(argument + ": no closing `\"' in key binding");
    return 1;
  }
  size_t colon = text.find(':', end);
  if (colon == std::string_view::npos) {
    call.Complain(argument + ": missing separator");
    return 1;
  }
  std::string command;
  for (char c : Trimmed(text.substr(colon + 1))) {
    if (c == '"' || c == '\\') command += '\\';
    command += c;
  }
  if (text.substr(colon + 1).find('"') != std::string_view::npos &&
      Trimmed(text.substr(colon + 1)).starts_with('"')) {
    std::string_view quoted = Trimmed(text.substr(colon + 1));
    command =
        quoted.substr(1, quoted.size() >= 2 && quoted.ends_with('"') ? quoted.size() - 2 : quoted.size());
  }
  call.shell.bindings.Own().Set(map, std::string(text.substr(1, end - 1)), {KeyBinding::kCommand, command});
  return 0;
}

}  // namespace

std::vector<std::string> BindableFunctions() { return Bindings::Functions(); }

Task<int> BindBuiltin(BuiltinCall& call) {
  Shell& shell = call.shell;
  if (!shell.interactive || shell.no_editing) call.Complain("warning: line editing not enabled");
  std::string letters, query, unbind, remove, file;
  std::vector<std::string> commands;
  Keymap map = shell.bindings->current;
  int status = 0;
  OptionScan scan(call, "lvpVPsSXf:q:u:m:r:x:");
  for (int letter; (letter = scan.Next()) != 0;) {
    switch (letter) {
      case '?': co_return 2;
      case 'f': file = scan.argument(); break;
      case 'q': query = scan.argument(); break;
      case 'u': unbind = scan.argument(); break;
      case 'r': remove = scan.argument(); break;
      case 'x': commands.push_back(scan.argument()); break;
      case 'm':
        if (Bindings::Canonical(scan.argument(), &map).empty()) {
          call.Complain("`" + scan.argument() + "': invalid keymap name");
          co_return 1;
        }
        break;
      default: break;
    }
    letters += static_cast<char>(letter);
  }
  auto has = [&letters](char letter) { return letters.find(letter) != std::string::npos; };
  if (has('l'))
    for (const std::string& name : Bindings::Functions()) shell.Out(name + "\n");
  if (has('p')) ListFunctions(shell, map, false);
  if (has('P')) ListFunctions(shell, map, true);
  if (has('s'))
    for (const auto& [key, text] : shell.bindings->Of(map, KeyBinding::kMacro))
      shell.Out("\"" + key + "\": \"" + text + "\"\n");
  if (has('S'))
    for (const auto& [key, text] : shell.bindings->Of(map, KeyBinding::kMacro))
      shell.Out(key + " outputs " + text + "\n");
  if (has('v')) ListVariables(shell, false);
  if (has('V')) ListVariables(shell, true);
  if (has('f')) {
    auto text = co_await shell.machine().vfs.ReadFile(shell.process(), file);
    if (!text) {
      call.Complain(file + ": cannot read: " + std::string(text.error().Message()));
      co_return 1;
    }
    for (size_t at = 0; at < text->size();) {
      size_t end = std::min(text->find('\n', at), text->size());
      TakeLine(call, map, std::string_view(*text).substr(at, end - at));
      at = end + 1;
    }
  }
  if (has('q')) {
    if (!Bindings::IsFunction(query)) {
      call.Complain("`" + query + "': unknown function name");
      status = 1;
    } else {
      std::vector<std::string> keys = shell.bindings->KeysOf(map, query);
      shell.Out(keys.empty() ? query + " is not bound to any keys.\n"
                             : query + " can be invoked via " + KeyList(keys));
      if (keys.empty()) status = 1;
    }
  }
  if (has('u')) {
    if (!Bindings::IsFunction(unbind)) {
      call.Complain("`" + unbind + "': unknown function name");
      status = 1;
    } else {
      for (std::string& key : shell.bindings->KeysOf(map, unbind))
        shell.bindings.Own().Set(map, std::move(key), {});
    }
  }
  if (has('r')) shell.bindings.Own().Set(map, remove, {});
  for (const std::string& command : commands)
    if (BindCommand(call, map, command)) status = 1;
  if (has('X'))
    for (const auto& [key, text] : shell.bindings->Of(map, KeyBinding::kCommand))
      shell.Out("\"" + key + "\": \"" + text + "\"\n");
  for (size_t i = scan.operands(); i < call.args.size(); ++i) TakeLine(call, map, call.args[i]);
  co_return status;
}

}  // namespace bivalve::shell
