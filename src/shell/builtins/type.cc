// type hash, and what `command -v` shares with them
#include <algorithm>
#include <utility>

#include "kernel/vfs/vfs.h"
#include "shell/builtins/all.h"
#include "shell/builtins/compgen.h"
#include "shell/eval.h"
#include "shell/glob.h"
#include "shell/quote.h"
#include "shell/unparse.h"

namespace bivalve::shell {
namespace {

constexpr std::string_view kKeywords[] = {
    "if", "then", "else", "elif",     "fi",   "case", "esac", "for", "select", "while", "until",
    "do", "done", "in",   "function", "time", "{",    "}",    "!",   "[[",     "]]",    "coproc"};

bool IsKeyword(std::string_view name) {
  return std::find(std::begin(kKeywords), std::end(kKeywords), name) != std::end(kKeywords);
}

// Every executable file of that name along PATH, or only the first.
Task<std::vector<std::string>> FilesOf(Shell& shell, std::string name, bool all) {
  std::vector<std::string> found;
  kernel::Vfs& vfs = shell.machine().vfs;
  std::string list = shell.VariableText("PATH"), ignore = shell.VariableText("EXECIGNORE");
  IgnoreList ignored(ignore, shell.options.extglob, false);
  if (name.find('/') != std::string::npos) list = ":";
  for (size_t at = 0; at <= list.size();) {
    size_t colon = std::min(list.find(':', at), list.size());
    std::string dir = list.substr(at, colon - at);
    at = colon + 1;
    std::string path = name.find('/') != std::string::npos ? name
                       : dir.empty()                       ? "./" + name
                                                           : kernel::JoinPath(dir, name);
    auto stat = co_await vfs.GetStat(shell.process(), path);
    bool runs = stat && stat->type == kernel::FileType::kRegular &&
                (co_await vfs.Access(shell.process(), path, kernel::kAccessExec)).has_value();
    if (runs && !ignore.empty() && ignored.Has(path, shell.meter())) runs = false;
    if (runs) found.push_back(path);
    if ((runs && !all) || name.find('/') != std::string::npos) break;
  }
  co_return found;
}

}  // namespace

std::span<const std::string_view> ShellKeywords() { return kKeywords; }

Task<bool> DescribeCommand(BuiltinCall& call, std::string name, Describe how, bool all, bool skip_functions,
                           bool force_path) {
  Shell& shell = call.shell;
  bool found = false;
  bool sentence = how == Describe::kSentence, word = how == Describe::kWord,
       reusable = how == Describe::kReusable;
  bool path_only = how == Describe::kPath;
  if (!force_path) {
    auto alias = shell.aliases->find(name);
    if (alias != shell.aliases->end() && (shell.options.expand_aliases || sentence)) {
      if (shell.options.expand_aliases) {
        found = true;
        if (sentence) shell.Out(name + " is aliased to `" + alias->second + "'\n");
        if (word) shell.Out("alias\n");
        if (reusable) shell.Out("alias " + name + "=" + QuoteSingle(alias->second) + "\n");
        if (!all) co_return true;
      }
    }
    if (IsKeyword(name)) {
      found = true;
      if (sentence) shell.Out(name + " is a shell keyword\n");
      if (word) shell.Out("keyword\n");
      if (reusable) shell.Out(name + "\n");
      if (!all) co_return true;
    }
    const FunctionDef* function = skip_functions ? nullptr : shell.FindFunction(name);
    if (function) {
      found = true;
      if (sentence) shell.Out(name + " is a function\n" + FunctionText(name, *function->body) + "\n");
      if (word) shell.Out("function\n");
      if (reusable) shell.Out(name + "\n");
      if (!all) co_return true;
    }
    const Builtin* builtin = FindBuiltin(name);
    if (builtin && !shell.disabled->contains(name)) {
      found = true;
      if (sentence)
        shell.Out(name + (shell.options.posix && builtin->special ? " is a special shell builtin\n"
                                                                  : " is a shell builtin\n"));
      if (word) shell.Out("builtin\n");
      if (reusable) shell.Out(name + "\n");
      if (!all) co_return true;
    }
  }
  if (!all && !force_path) {
    auto hashed = shell.hashed->find(name);
    if (hashed != shell.hashed->end()) {
      ++shell.hashed.Own()[name].hits;
      hashed = shell.hashed->find(name);
      if (sentence) shell.Out(name + " is hashed (" + hashed->second.path + ")\n");
      if (word) shell.Out("file\n");
      if (reusable || path_only) shell.Out(hashed->second.path + "\n");
      co_return true;
    }
  }
  for (const std::string& path : co_await FilesOf(shell, name, all)) {
    found = true;
    if (sentence) shell.Out(name + " is " + path + "\n");
    if (word) shell.Out("file\n");
    if (reusable || path_only) shell.Out(path + "\n");
  }
  co_return found;
}

Task<int> TypeBuiltin(BuiltinCall& call) {
  bool all = false, skip_functions = false, force_path = false;
  Describe how = Describe::kSentence;
  OptionScan scan(call, "afptP");
  for (int letter; (letter = scan.Next()) != 0;) {
    switch (letter) {
      case '?': co_return 2;
      case 'a': all = true; break;
      case 'f': skip_functions = true; break;
      case 'p': how = Describe::kPath; break;
      case 't': how = Describe::kWord; break;
      case 'P':
        how = Describe::kPath;
        force_path = true;
        break;
      default: break;
    }
  }
  bool missing = false;
  for (size_t i = scan.operands(); i < call.args.size(); ++i) {
    if (co_await DescribeCommand(call, call.args[i], how, all, skip_functions, force_path)) continue;
    missing = true;
    if (how == Describe::kSentence) call.Complain(call.args[i] + ": not found");
  }
  co_return missing;
}

Task<int> HashBuiltin(BuiltinCall& call) {
  Shell& shell = call.shell;
  bool reset = false, list = false, remove = false, tell = false;
  std::string path;
  bool has_path = false;
  OptionScan scan(call, "dlp:rt");
  for (int letter; (letter = scan.Next()) != 0;) {
    switch (letter) {
      case '?': co_return 2;
      case 'd': remove = true; break;
      case 'l': list = true; break;
      case 'p':
        path = scan.argument(), has_path = true;
        if (shell.options.restricted && path.find('/') != std::string::npos) {
          call.Complain(path + ": restricted");
          co_return 1;
        }
        break;
      case 'r': reset = true; break;
      case 't': tell = true; break;
      default: break;
    }
  }
  if (!shell.options.hashall) {
    call.Complain("hashing disabled");
    co_return 1;
  }
  size_t first = scan.operands();
  if (reset) shell.hashed.Set({});
  if (first >= call.args.size()) {
    if (tell || remove) {
      call.Complain(std::string(remove ? "-d" : "-t") + ": option requires an argument");
      co_return 1;
    }
    if (reset) co_return 0;
    if (shell.hashed->empty()) {
      if (!list && !shell.options.posix) shell.Out("hash: hash table empty\n");
      co_return 0;
    }
    if (!list) shell.Out("hits\tcommand\n");
    // In the order of bash's table of 256 buckets.
    std::vector<std::pair<std::string, HashedCommand>> entries(shell.hashed->begin(), shell.hashed->end());
    std::stable_sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) {
      return (BashHash(a.first) & 255) < (BashHash(b.first) & 255);
    });
    for (const auto& [name, entry] : entries) {
      if (list) {
        shell.Out("builtin hash -p " + entry.path + " " + name + "\n");
      } else {
        std::string hits = std::to_string(entry.hits);
        shell.Out(std::string(hits.size() < 4 ? 4 - hits.size() : 0, ' ') + hits + "\t" + entry.path + "\n");
      }
    }
    co_return 0;
  }
  int status = 0;
  bool several = call.args.size() - first > 1;
  for (size_t i = first; i < call.args.size(); ++i) {
    const std::string name = call.args[i];
    if (tell) {
      auto entry = shell.hashed->find(name);
      if (entry == shell.hashed->end()) {
        call.Complain(name + ": not found");
        status = 1;
      } else if (list) {
        shell.Out("builtin hash -p " + entry->second.path + " " + name + "\n");
      } else {
        shell.Out((several ? name + "\t" : std::string()) + entry->second.path + "\n");
      }
    } else if (remove) {
      // Before anything is remembered there is no table in which it could be missed.
      if (!shell.hashed->empty() && !shell.hashed.Own().erase(name)) {
        call.Complain(name + ": not found");
        status = 1;
      }
    } else if (has_path) {
      if (shell.options.restricted && (co_await FilesOf(shell, path, false)).empty()) {
        call.Complain(path + ": not found");
        co_return 1;
      }
      shell.hashed.Own()[name] = {path, 0};
    } else if (name.find('/') == std::string::npos && !shell.FindFunction(name) && !FindBuiltin(name)) {
      shell.hashed.Own().erase(name);
      auto found = co_await FilesOf(shell, name, false);
      if (found.empty()) {
        call.Complain(name + ": not found");
        status = 1;
      } else {
        shell.hashed.Own()[name] = {found[0], 0};
      }
    }
  }
  co_return status;
}

}  // namespace bivalve::shell
