// Variables that the shell itself sets or computes (bash manual, "Bash Variables").
#include <algorithm>
#include <charconv>
#include <tuple>
#include <utility>

#include "kernel/exec.h"
#include "shell/builtins/builtin.h"
#include "shell/interp.h"
#include "shell/parser.h"
#include "shell/unparse.h"

namespace bivalve::shell {
namespace {

enum Dynamic : uint32_t {
  kRandom,
  kSRandom,
  kSeconds,
  kEpochSeconds,
  kEpochRealtime,
  kLineno,
  kBashPid,
  kBashSubshell,
  kBashCommand,
  kFuncname,
  kBashSource,
  kBashLineno,
  kDirstack,
  kGroups,
  kHistcmd,
  kPipestatus,
  kArgv0,
  kAliases,
  kCmds,
  kShellOpts,
  kBashOpts,
  kUnderscore,
  kWordbreaks,
  kArgc,
  kArgv,
};

struct DynamicEntry {
  const char* name;
  Dynamic which;
  Attrs attrs;
};

constexpr DynamicEntry kDynamics[] = {
    {"RANDOM", kRandom, kInteger},
    {"SRANDOM", kSRandom, kInteger},
    {"SECONDS", kSeconds, 0},
    {"EPOCHSECONDS", kEpochSeconds, 0},
    {"EPOCHREALTIME", kEpochRealtime, 0},
    {"LINENO", kLineno, 0},
    {"BASHPID", kBashPid, kInteger},
    {"BASH_SUBSHELL", kBashSubshell, 0},
    {"BASH_COMMAND", kBashCommand, 0},
    {"FUNCNAME", kFuncname, kArray},
    {"BASH_SOURCE", kBashSource, kArray},
    {"BASH_LINENO", kBashLineno, kArray},
    {"DIRSTACK", kDirstack, kArray},
    {"GROUPS", kGroups, kArray},
    {"HISTCMD", kHistcmd, kInteger},
    {"PIPESTATUS", kPipestatus, kArray},
    {"BASH_ARGV0", kArgv0, 0},
    {"BASH_ALIASES", kAliases, kAssoc},
    {"BASH_CMDS", kCmds, kAssoc},
    {"SHELLOPTS", kShellOpts, kReadonly},
    {"BASHOPTS", kBashOpts, kReadonly},
    {"_", kUnderscore, 0},
    {"COMP_WORDBREAKS", kWordbreaks, 0},
    {"BASH_ARGC", kArgc, kArray},
    {"BASH_ARGV", kArgv, kArray},
};

}  // namespace

void Shell::DefineVariables() {
  for (const DynamicEntry& entry : kDynamics)
    vars.DefineDynamic(vars.Intern(entry.name), entry.which, entry.attrs);
  auto set = [&](const char* name, std::string_view value) { (void)vars.Assign(name, value); };
  set("IFS", " \t\n");
  set("PATH", "/usr/local/bin:/usr/local/sbin:/usr/bin:/usr/sbin:/bin:/sbin:.");
  set("TERM", "dumb");
  set("PS4", "+ ");
  set("OPTIND", "1");
  vars.Declare(known.optind).attrs |= kInteger;
  set("OPTERR", "1");
  set("BASH", "/usr/bin/bash");
  set("BASH_VERSION", "5.2.15(1)-release");
  set("HOSTTYPE", "x86_64");
  set("OSTYPE", "linux-gnu");
  set("MACHTYPE", "x86_64-pc-linux-gnu");
  set("HOSTNAME", kernel::Identity::kHostname);
  (void)vars.Assign("COMP_WORDBREAKS", " \t\n\"'><=;|&(:");
  set("BASH_LOADABLES_PATH",
      "/usr/local/lib/bash:/usr/lib/bash:/opt/local/lib/bash:/usr/pkg/lib/bash:/opt/pkg/lib/bash:.");
  (void)vars.AssignArray(vars.Intern("BASH_VERSINFO"),
                         {"5", "2", "15", "1", "release", "x86_64-pc-linux-gnu"});
  vars.Declare(vars.Intern("BASH_VERSINFO")).attrs |= kReadonly;
  auto number = [&](const char* name, int64_t value) {
    (void)vars.AssignInteger(vars.Intern(name), value);
    vars.Declare(vars.Intern(name)).attrs |= kReadonly | kInteger;
  };
  number("UID", process_->uid);
  number("EUID", process_->uid);
  number("PPID", shell_ppid);
  for (NameId id : {known.path, known.optind, known.histsize, known.bash_compat, known.posixly_correct,
                    known.lc_all, known.lc_ctype, known.lang, known.ignoreeof})
    vars.Watch(id);
}

// SHELLOPTS and BASHOPTS of the environment.
void Shell::ImportOptions(std::string_view list, bool of_set) {
  while (!list.empty()) {
    std::string_view name = list.substr(0, list.find(':'));
    list.remove_prefix(std::min(name.size() + 1, list.size()));
    const OptionEntry* option = of_set ? FindSetOption(name) : FindShoptOption(name);
    if (option) (void)SetOption(*option, true);
  }
  vars.Declare(vars.Intern(of_set ? "SHELLOPTS" : "BASHOPTS")).attrs |= kExport;
}

// BASH_FUNC_name%%=() { …}
void Shell::ImportFunction(const std::string& function, std::string_view value) {
  std::string text = function + " " + std::string(value);
  Parser parser(text);
  ParseResult parsed = parser.Next({});
  if (parsed.kind == ParseResult::Kind::kError)
    for (const ParseMessage& message : parsed.messages)
      Err(name0 + ": " + function + ": line " +
          std::to_string(std::min<int64_t>(message.line, 1 + std::count(text.begin(), text.end(), '\n'))) +
          ": " + message.text + "\n");
  bool one = parsed.kind == ParseResult::Kind::kCommand && parsed.script->body->items.size() == 1 &&
             parsed.script->body->items[0].command->kind == CommandKind::kFunction;
  if (parsed.kind == ParseResult::Kind::kCommand &&
      (!one || text.find_first_not_of(" \t\n", parser.Offset()) != std::string::npos)) {
    Err(name0 + ": warning: " + function + ": ignoring function definition attempt\n");
    one = false;
  }
  if (!one) {
    Err(name0 + ": error importing function definition for `" + function + "'\n");
    return;
  }
  const Command* command = parsed.script->body->items[0].command;
  auto made = MakeRef<FunctionDef>(function, MakeRef<Unit>(parsed.script, vars.name_table()),
                                   command->As<Function>().body, "environment", 1);
  made->attrs = kExport;
  DefineFunction(made);
}

void Shell::ImportEnvironment() {
  for (const std::string& entry : process_->env) {
    size_t equals = entry.find('=');
    if (equals == std::string::npos || equals == 0) continue;
    std::string_view name = std::string_view(entry).substr(0, equals);
    std::string_view value = std::string_view(entry).substr(equals + 1);
    if (name.starts_with("BASH_FUNC_") && name.ends_with("%%") && value.starts_with("() ")) {
      ImportFunction(std::string(name.substr(10, name.size() - 12)), value);
      continue;
    }
    if (name == "_" || name == "IFS" || name == "OPTIND") continue;
    if (!IsIdentifier(name)) {
      // No variable, but handed on.
      if (!name.starts_with("BASH_FUNC_")) foreign_environment.push_back(entry);
      continue;
    }
    if (name == "SHELLOPTS" || name == "BASHOPTS") {
      ImportOptions(value, name == "SHELLOPTS");
      continue;
    }
    NameId id = vars.Intern(name);
    const Variable* known_already = vars.Bound(id);
    if (name == "UID" || name == "EUID") vars.Declare(id).attrs &= ~(kReadonly | kInteger);
    if (known_already && known_already->Has(kReadonly)) continue;
    if (known_already && known_already->Has(kDynamic) && name != "SECONDS" && name != "RANDOM") continue;
    if (name == "BASH_VERSION" || name == "BASH_VERSINFO") continue;
    (void)vars.Assign(id, value);
    vars.Declare(id).attrs |= kExport;
  }
  if (!vars.GetText("SHELL")) (void)vars.Assign("SHELL", "/bin/bash");
  int level = 0;
  std::string text = VariableText("SHLVL");
  std::from_chars(text.data(), text.data() + text.size(), level);
  level = level < 0 ? 0 : level + 1;
  if (level >= 1000) {
    Err(name0 + ": warning: shell level (" + std::to_string(level) + ") too high, resetting to 1\n");
    level = 1;
  }
  NameId shlvl = vars.Intern("SHLVL");
  (void)vars.Assign(shlvl, std::to_string(level));
  vars.Declare(shlvl).attrs |= kExport;
  if (!vars.Bound(known.oldpwd)) vars.Declare(known.oldpwd).attrs |= kExport;
  last_argument = VariableText("BASH");
}

// bash's own generator (lib/sh/random.c: Park and Miller), so that a seed gives bash's numbers.
int Shell::Random() {
  auto step = [](uint32_t last) {
    int32_t value = last == 0 ? 123459876 : static_cast<int32_t>(last);
    int32_t high = value / 127773, low = value - 127773 * high;
    int32_t next = 16807 * low - 2836 * high;
    return static_cast<uint32_t>(next < 0 ? next + 0x7fffffff : next);
  };
  if (random_owner != process_->pid()) {
    random_owner = process_->pid();
    random_seed = static_cast<uint32_t>(machine().Random64());
  }
  uint32_t number;
  do {
    random_seed = step(random_seed);
    number = ((random_seed >> 16) ^ (random_seed & 65535)) & 32767;
  } while (number == random_last);
  random_last = number;
  return static_cast<int>(number);
}

void Shell::FillArray(Variable& variable, std::vector<std::string> values) {
  variable.array = std::make_unique<IndexedArray>();
  for (size_t i = 0; i < values.size(); ++i)
    variable.array->At(static_cast<int64_t>(i)).TakeText(std::move(values[i]));
  if (values.empty())
    variable.attrs |= kUnset;
  else
    variable.attrs &= ~kUnset;
}

void Shell::ReadDynamic(NameId, Variable& variable) {
  constexpr int64_t kSecond = 1'000'000'000;
  Scalar& scalar = variable.scalar;
  variable.attrs &= ~kUnset;
  switch (variable.dynamic) {
    case kRandom: scalar.SetInteger(Random()); break;
    case kSRandom: scalar.SetInteger(static_cast<int64_t>(machine().Random64() & 0xffffffff)); break;
    case kSeconds: {
      int64_t passed = machine().NowNs() - seconds_base_ns;
      scalar.SetInteger(passed / kSecond - (passed % kSecond < 0 ? 1 : 0));
      break;
    }
    case kEpochSeconds: scalar.SetInteger(machine().WallNs() / kSecond); break;
    case kEpochRealtime: {
      int64_t now = machine().WallNs();
      std::string micros = std::to_string(now % kSecond / 1000);
      micros.insert(0, 6 - micros.size(), '0');
      scalar.TakeText(std::to_string(now / kSecond) + "." + micros);
      break;
    }
    case kLineno: scalar.SetInteger(line_base + line); break;
    case kBashPid: scalar.SetInteger(process_->pid()); break;
    case kBashSubshell: scalar.SetInteger(subshell_level); break;
    case kBashCommand:
      scalar.TakeText(!command_text.empty() ? command_text : command ? TitleOf(*command) : std::string());
      break;
    case kFuncname: {
      std::vector<std::string> names;
      if (function_depth > 0) {
        for (auto frame = frames.rbegin(); frame != frames.rend(); ++frame) names.push_back(frame->function);
        if (!script_name.empty()) names.push_back("main");
      }
      FillArray(variable, std::move(names));
      break;
    }
    case kBashSource: {
      std::vector<std::string> names;
      for (auto frame = frames.rbegin(); frame != frames.rend(); ++frame) names.push_back(frame->source);
      if (!script_name.empty()) names.push_back(script_name);
      FillArray(variable, std::move(names));
      break;
    }
    case kBashLineno: {
      std::vector<std::string> lines;
      for (auto frame = frames.rbegin(); frame != frames.rend(); ++frame)
        lines.push_back(std::to_string(frame->call_line));
      if (!script_name.empty()) lines.push_back("0");
      FillArray(variable, std::move(lines));
      break;
    }
    case kDirstack: {
      std::vector<std::string> dirs = dir_stack;
      dirs.insert(dirs.begin(), VariableText("PWD"));
      FillArray(variable, std::move(dirs));
      break;
    }
    case kGroups: FillArray(variable, {std::to_string(process_->gid)}); break;
    case kHistcmd:
      scalar.SetInteger(options.history ? history->base() + static_cast<int>(history->size()) - 1 : 0);
      break;
    case kPipestatus: {
      std::vector<std::string> values;
      for (int value : pipe_status) values.push_back(std::to_string(value));
      FillArray(variable, std::move(values));
      break;
    }
    case kArgv0: scalar.SetText(name0); break;
    case kAliases:
      // bash's own tables have fewer buckets than an array, which shows in their order.
      variable.assoc = std::make_unique<AssocArray>(64);
      for (const auto& [name, value] : *aliases) variable.assoc->At(name).SetText(value);
      break;
    case kCmds:
      variable.assoc = std::make_unique<AssocArray>(256);
      for (const auto& [name, entry] : *hashed) variable.assoc->At(name).SetText(entry.path);
      break;
    case kShellOpts: scalar.TakeText(options.SetNames()); break;
    case kBashOpts: scalar.TakeText(options.ShoptNames()); break;
    case kUnderscore: scalar.SetText(last_argument); break;
    case kArgc: {
      std::vector<std::string> counts;
      for (auto frame = frames.rbegin(); frame != frames.rend(); ++frame)
        if (frame->arguments) counts.push_back(std::to_string(frame->arguments->size()));
      counts.push_back(std::to_string(main_arguments.size()));
      FillArray(variable, std::move(counts));
      break;
    }
    case kArgv: {
      std::vector<std::string> values;
      for (auto frame = frames.rbegin(); frame != frames.rend(); ++frame)
        if (frame->arguments)
          values.insert(values.end(), frame->arguments->rbegin(), frame->arguments->rend());
      values.insert(values.end(), main_arguments.rbegin(), main_arguments.rend());
      FillArray(variable, std::move(values));
      break;
    }
    default: break;
  }
}

GetoptsPlace& Shell::CurrentGetopts() {
  const Variable* variable = vars.Bound(known.optind);
  uint32_t scope = variable ? variable->scope : 0;
  while (!getopts.empty() && getopts.back().scope > scope) getopts.pop_back();
  if (getopts.empty() || getopts.back().scope < scope) getopts.push_back({.scope = scope});
  return getopts.back();
}

void Shell::Changed(NameId id, const Variable* variable) {
  if (id == known.path) {
    hashed.Set({});
    return;
  }
  if (id == known.ignoreeof) {
    options.ignoreeof = variable && !variable->Has(kUnset);
    return;
  }
  if (id == known.optind) {
    // Numbers from 2 on leave the cluster as it is; a local OPTIND that goes brings back the place before.
    bool back = !getopts.empty() && getopts.back().scope > (variable ? variable->scope : 0);
    GetoptsPlace& place = CurrentGetopts();
    int64_t index = 0;
    bool later =
        variable && !variable->Has(kUnset) && ReadNumber(variable->scalar.Text(), &index) && index > 1;
    if (!back && !later) place.offset = 0;
    return;
  }
  if (id == known.lc_all || id == known.lc_ctype || id == known.lang) {
    // Only what counts characters looks at it, and only for the C locale.
    std::string locale;
    for (NameId name : {known.lc_all, known.lc_ctype, known.lang}) {
      const Variable* bound = name == id ? variable : vars.Bound(name);
      if (locale.empty() && bound && !bound->Has(kUnset)) locale = bound->scalar.Text();
    }
    expansion.options.bytes = locale == "C" || locale == "POSIX";
    return;
  }
  if (id == known.posixly_correct) {
    bool on = variable != nullptr;
    if (options.posix == on || restoring_options) return;
    // `POSIXLY_CORRECT=y command` gives back what the mode changes; otherwise that stays as it leaves it.
    if (on && variable->Has(kTemporary)) before_posix = {options.expand_aliases, options.shift_verbose};
    SetOption(*FindSetOption("posix"), on);
    if (!on && before_posix)
      std::tie(options.expand_aliases, options.shift_verbose) = *std::exchange(before_posix, {});
    return;
  }
  if (id == known.bash_compat) {
    CompatChanged(variable ? variable->scalar.Text() : std::string());
    return;
  }
  if (id == known.histsize) {
    int64_t most = -1;
    if (variable && !variable->scalar.Integer(&most)) most = -1;
    history.Own().Limit(most);
    return;
  }
  if (!variable || !variable->Has(kDynamic)) return;
  int64_t number = 0;
  switch (variable->dynamic) {
    case kRandom:
      if (variable->scalar.Integer(&number)) random_seed = static_cast<uint32_t>(number);
      random_last = 0;
      random_owner = process_->pid();
      break;
    case kSeconds:
      if (variable->scalar.Integer(&number)) seconds_base_ns = machine().NowNs() - number * 1'000'000'000;
      break;
    case kArgv0: name0 = variable->scalar.Text(); break;
    case kBashSubshell:
      if (variable->scalar.Integer(&number)) subshell_level = static_cast<int>(number);
      break;
    case kDirstack:
      for (size_t i = 0; i < dir_stack.size() && variable->array; ++i)
        if (const Scalar* entry = variable->array->Find(static_cast<int64_t>(i) + 1))
          dir_stack[i] = entry->Text();
      break;
    case kUnderscore: last_argument = variable->scalar.Text(); break;
    case kAliases: {
      std::map<std::string, std::string> made;
      if (variable->assoc)
        variable->assoc->Each([&](const std::string& key, const Scalar& value) {
          made[key] = value.Text();
          return true;
        });
      aliases.Set(std::move(made));
      break;
    }
    case kCmds: {
      std::map<std::string, HashedCommand> made;
      if (variable->assoc)
        variable->assoc->Each([&](const std::string& key, const Scalar& value) {
          auto old = hashed->find(key);
          bool known = old != hashed->end() && old->second.path == value.Text();
          if (options.restricted && !known && value.Text().find('/') != std::string::npos)
            Complain(value.Text() + ": restricted");
          else
            made[key] = {value.Text(), 0};
          return true;
        });
      hashed.Set(std::move(made));
      break;
    }
    default: break;
  }
}

}  // namespace bivalve::shell
