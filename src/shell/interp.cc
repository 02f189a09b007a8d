#include "shell/interp.h"

#include <algorithm>
#include <utility>

#include "kernel/io.h"
#include "shell/parser.h"
#include "shell/unparse.h"

namespace bivalve::shell {

using kernel::Task;

KnownNames::KnownNames(NameTable& names)
    : path(names.Intern("PATH")),
      home(names.Intern("HOME")),
      pwd(names.Intern("PWD")),
      oldpwd(names.Intern("OLDPWD")),
      cdpath(names.Intern("CDPATH")),
      ifs(names.Intern("IFS")),
      optind(names.Intern("OPTIND")),
      opterr(names.Intern("OPTERR")),
      optarg(names.Intern("OPTARG")),
      reply(names.Intern("REPLY")),
      ps4(names.Intern("PS4")),
      underscore(names.Intern("_")),
      shellopts(names.Intern("SHELLOPTS")),
      bashopts(names.Intern("BASHOPTS")),
      bash_xtracefd(names.Intern("BASH_XTRACEFD")),
      timeformat(names.Intern("TIMEFORMAT")),
      funcnest(names.Intern("FUNCNEST")),
      histfile(names.Intern("HISTFILE")),
      posixly_correct(names.Intern("POSIXLY_CORRECT")),
      tmout(names.Intern("TMOUT")),
      bash_rematch(names.Intern("BASH_REMATCH")),
      globignore(names.Intern("GLOBIGNORE")),
      histsize(names.Intern("HISTSIZE")),
      bash_compat(names.Intern("BASH_COMPAT")),
      lc_all(names.Intern("LC_ALL")),
      lc_ctype(names.Intern("LC_CTYPE")),
      lang(names.Intern("LANG")),
      ignoreeof(names.Intern("IGNOREEOF")) {}

Shell::Shell(kernel::Process& process)
    : vars(MakeRef<NameTable>(), this),
      known(vars.names()),
      expansion{vars, process.machine(), *this, {}},
      process_(&process) {
  shell_pid = process.pid();
  shell_ppid = process.ppid();
  seconds_base_ns = process.machine().NowNs();
  started_wall_ns = process.machine().WallNs();
  DefineVariables();
  ImportEnvironment();
  OptionsChanged();
}

Shell::Shell(const Shell& parent, ForkKind kind)
    : ShellState(parent),
      vars(parent.vars.Fork(this)),
      known(parent.known),
      expansion{vars, parent.expansion.meter, *this, parent.expansion.options},
      process_(parent.process_) {
  if (kind == ForkKind::kProgram)
    traps = {};
  else
    ++subshell_level;
  is_subshell = true;
  if (kind == ForkKind::kCommandSub) in_command_sub = true;
  ignores_quit = false;
  job_control = false;
  session = false;
  prompting = false;
  bool substitution = kind == ForkKind::kCommandSub || kind == ForkKind::kProcessSub;
  if (substitution) options.verbose = false, in_substitution = true;
  // Within a condition `set -e` does not count in the substitutions of a simple command either.
  bool of_simple =
      kind == ForkKind::kCommandSub && parent.command && parent.command->kind == CommandKind::kSimple;
  if (substitution && !of_simple) errexit_off = 0, errors_ignored = false;
  if (kind == ForkKind::kCommandSub && !options.posix && !options.inherit_errexit) options.errexit = false;
  if (substitution) ++trace_depth, line_base = parent.Line() - 1;
  loop_depth = 0;
  traps.EnterSubshell(options.errtrace, options.functrace);
  exit_by_builtin = exit_trap_done = false;
  running_trap = -1;  // inside_traps stays: DEBUG's own commands do not cause it in a child either
  loose_children = 0;
}

void Shell::Attach(kernel::Process& child) { process_ = &child; }

const std::string& Shell::ErrorName() const {
  if (!interactive) {
    const std::string& source = frames.empty() ? script_name : frames.back().source;
    if (!source.empty()) return source;
  }
  return name0;
}

std::string Shell::ErrorPrefix() const {
  if (interactive) return name0 + ": ";
  return ErrorName() + ": line " + std::to_string(Line()) + ": ";
}

Flow Shell::Abandon() {
  status = 1;
  // What -c was given is one text to its end; so is a fork's.
  if (is_subshell || (options.command_string && !session)) return Flow::kExit;
  abandoned = true;
  return Flow::kAbort;
}

// ---- output

bool Shell::TryFlush() {
  for (size_t i = 0; i < pending_.size(); ++i) {
    kernel::FileRef file = process_->Fd(pending_[i].fd);
    if (!file) return false;
    auto written = file->Write(*process_, pending_[i].text);
    bool done = false;
    if (written.Ready()) {
      auto result = written.Take();
      done = result && *result == pending_[i].text.size();
      if (result && !done) pending_[i].text.erase(0, *result);
      if (!result) return false;
    }
    if (!done) {
      pending_.erase(pending_.begin(), pending_.begin() + static_cast<std::ptrdiff_t>(i));
      return false;
    }
  }
  pending_.clear();
  return true;
}

Task<void> Shell::Flush() {
  std::vector<Pending> pending = std::exchange(pending_, {});
  for (Pending& piece : pending) {
    kernel::FileRef file = process_->Fd(piece.fd);
    Result<void> result;
    if (file) {
      result = co_await kernel::WriteAll(*process_, std::move(file), piece.text);
    } else {
      result = Fail(Errno::kBadF);
    }
    if (!result && piece.fd == 1 && !write_error) write_error = result.error();
  }
  co_await process_->DeliverSignals();
}

// ---- functions

void Shell::DefineFunction(Ref<FunctionDef> function) {
  NameId id = vars.Intern(function->name);
  auto& table = functions.Own().by_id;
  if (id >= table.size()) table.resize(vars.names().size());
  table[id] = std::move(function);
}

bool Shell::RemoveFunction(std::string_view name) {
  NameId id = vars.names().Find(name);
  if (id == kNoName || !FindFunction(id)) return false;
  functions.Own().by_id[id] = nullptr;
  return true;
}

std::vector<const FunctionDef*> Shell::SortedFunctions() const {
  std::vector<const FunctionDef*> list;
  for (const Ref<FunctionDef>& function : functions->by_id)
    if (function) list.push_back(function.get());
  std::sort(list.begin(), list.end(), [](auto* a, auto* b) { return a->name < b->name; });
  return list;
}

// ---- options

void Shell::OptionsChanged() {
  vars.ExportAll(options.allexport);
  expansion.options.nounset = options.nounset;
  expansion.options.extglob = options.extglob;
  expansion.options.nocasematch = options.nocasematch;
  expansion.options.patsub_replacement = options.patsub_replacement;
}

namespace {

constexpr std::pair<bool Options::*, std::string_view> kCompatLevels[] = {
    {&Options::compat31, "31"}, {&Options::compat32, "32"}, {&Options::compat40, "40"},
    {&Options::compat41, "41"}, {&Options::compat42, "42"}, {&Options::compat43, "43"},
    {&Options::compat44, "44"}};

}  // namespace

void Shell::CompatChanged(const std::string& level) {
  std::string digits = level;
  std::erase(digits, '.');
  bool known_level = level.empty() || digits == "50" || digits == "51" || digits == "52";
  for (auto [field, name] : kCompatLevels) {
    options.*field = digits == name;
    known_level |= digits == name;
  }
  if (level.size() > 1 && digits.size() + 1 < level.size()) known_level = false;
  if (!known_level) Complain("BASH_COMPAT: " + level + ": compatibility value out of range");
}

void Shell::Restrict() {
  options.restricted = true;
  for (const char* name : {"PATH", "SHELL", "ENV", "BASH_ENV", "HISTFILE"})
    vars.Declare(vars.Intern(name)).attrs |= kReadonly;
}

bool Shell::SetOption(const OptionEntry& option, bool on) {
  if (option.field == &Options::restricted_shell || option.field == &Options::login_shell) return true;
  for (auto [field, name] : kCompatLevels) {
    if (option.field != field) continue;
    (void)vars.Assign(known.bash_compat, on ? name : std::string_view("52"));
    return true;
  }
  options.*option.field = on;
  if (option.field == &Options::ignoreeof && !restoring_options)
    (void)(on ? vars.Assign(known.ignoreeof, "10") : vars.Unset(known.ignoreeof));
  if (option.field == &Options::monitor) job_control = on && !is_subshell;
  if (option.field == &Options::vi && on) options.emacs = false;
  if (option.field == &Options::emacs && on) options.vi = false;
  if (option.field == &Options::history && on && history->session_lines == 0) history_due = true;
  if (option.field == &Options::posix && !restoring_options) {
    options.expand_aliases = on || interactive;
    options.interactive_comments |= on;
    options.inherit_errexit |= on;
    options.shift_verbose = on;
    if (on && !vars.GetText(known.posixly_correct)) (void)vars.Assign(known.posixly_correct, "y");
    if (!on && vars.Bound(known.posixly_correct)) (void)vars.Unset(known.posixly_correct);
  }
  OptionsChanged();
  return true;
}

// ---- special parameters

std::optional<std::string> Shell::Special(char name) {
  switch (name) {
    case '0': return name0;
    case '?': return std::to_string(status);
    case '$': return std::to_string(shell_pid);
    case '!': return last_background ? std::optional(std::to_string(last_background)) : std::nullopt;
    case '-': return options.Letters();
    case '#': return std::to_string(params->size());
    case '_': return last_argument;
    default: return std::nullopt;
  }
}

std::optional<std::string> Shell::HomeOf(std::string_view user) {
  if (user.empty() || user == kernel::Identity::kUser) return std::string(kernel::Identity::kHome);
  if (user == "root") return "/root";
  return std::nullopt;
}

std::optional<std::string> Shell::DirectoryStack(std::string_view which) {
  bool from_end = which.starts_with('-');
  std::string_view digits = which.starts_with('+') || from_end ? which.substr(1) : which;
  size_t number = 0;
  for (char c : digits) {
    number = number * 10 + static_cast<size_t>(c - '0');
    if (number > dir_stack.size()) return std::nullopt;
  }
  size_t index = from_end ? dir_stack.size() - number : number;
  return index == 0 ? VariableText("PWD") : dir_stack[index - 1];
}

// ---- hooks of the variables

bool Shell::EndsByError(std::string_view text) const {
  if (!options.errexit || interactive || errors_ignored) return false;
  if (text.starts_with("no match: ")) return true;
  for (std::string_view kind :
       {"readonly variable", "bad array subscript", "bad substitution", "cannot assign in this way",
        "invalid indirect expansion", "invalid variable name"})
    if (text.ends_with(kind)) return true;
  return false;
}

Outcome<int64_t> Shell::EvalInteger(std::string_view text) {
  auto value = EvalArith(text, Arithmetic());
  // As in a subscript, bash abandons everything.
  if (!value) return RefuseIndex(value.error());
  return value;
}

Outcome<std::string> Shell::ExpandSubscript(std::string_view text, bool key) {
  if (key && options.assoc_expand_once) {
    // Expanded before: only the backslashes go that kept what that brought.
    std::string plain;
    for (size_t i = 0; i < text.size(); ++i) {
      if (text[i] == '\\' && i + 1 < text.size() &&
          std::string_view("[]$`\"'\\").find(text[i + 1]) != text.npos)
        ++i;
      plain += text[i];
    }
    return plain;
  }
  ParseMessage message;
  ScriptPtr script = ParseWord(text, key ? WordMode::kUnquoted : WordMode::kDoubleQuoted, {}, line, &message);
  if (!script) return Refuse(ErrorKind::kArith, message.text);
  // Commands in it are run from this text.
  Ref<Unit> own = MakeRef<Unit>(script, vars.name_table());
  Unit* outer = std::exchange(unit, own.get());
  ExpanderLease expander(*this);
  auto expanded = expander->Text(*script->word, own->links, FieldMode::kText, {.quoted = !key});
  unit = outer;
  return expanded;
}

std::vector<std::string> Shell::Environment() {
  std::vector<std::string> env = vars.Environment();
  std::erase_if(env, [](const std::string& entry) { return entry.starts_with("_="); });
  env.insert(env.end(), foreign_environment.begin(), foreign_environment.end());
  for (const FunctionDef* function : SortedFunctions()) {
    if (!(function->attrs & kExport)) continue;
    env.push_back("BASH_FUNC_" + function->name + "%%=" + ExportedFunctionText(*function->body));
  }
  return env;
}

// ---- expanders

ExpanderLease::ExpanderLease(Shell& shell) : shell_(shell) {
  if (shell.spare_expanders.empty()) {
    expander_ = std::make_unique<Expander>(shell.expansion);
  } else {
    expander_ = std::move(shell.spare_expanders.back());
    shell.spare_expanders.pop_back();
  }
}

}  // namespace bivalve::shell
