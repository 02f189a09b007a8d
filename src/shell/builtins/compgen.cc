// compgen: the words that a completion would offer.
#include "shell/builtins/compgen.h"

#include <algorithm>
#include <utility>

#include "kernel/vfs/vfs.h"
#include "shell/builtins/all.h"
#include "shell/eval.h"
#include "shell/glob.h"
#include "shell/parser.h"
#include "shell/pattern.h"
#include "shell/quote.h"

namespace bivalve::shell {
namespace {

using Names = std::vector<std::string>;

// Names that start with the word go to the list.
struct Collector {
  const std::string& word;
  Names& out;
  void Add(std::string_view name) const {
    if (name.starts_with(word)) out.emplace_back(name);
  }
};

void AddVariables(Shell& shell, const Collector& to, Attrs wanted) {
  for (NameId id : shell.vars.Sorted()) {
    const Variable* variable = shell.vars.Bound(id);
    if (!variable || (variable->Has(kUnset) && !variable->Has(kDynamic))) continue;
    if (wanted && !variable->Has(wanted)) continue;
    to.Add(shell.vars.Name(id));
  }
}

void AddJobs(Shell& shell, const Collector& to, bool running, bool stopped) {
  for (const Job& job : shell.jobs.all()) {
    if ((running && job.State() != JobState::kRunning) || (stopped && job.State() != JobState::kStopped))
      continue;
    std::string text = job.Text();
    to.Add(std::string_view(text).substr(0, text.find(' ')));
  }
}

Task<Names> FileNames(Shell& shell, std::string word, bool directories) {
  Names found;
  size_t slash = word.rfind('/');
  std::string dir = slash == std::string::npos ? "" : word.substr(0, slash + 1);
  std::string shown = dir;
  std::string part = word.substr(dir.size());
  if (dir.starts_with("~")) {
    size_t end = dir.find('/');
    if (auto home = shell.HomeOf(dir.substr(1, end - 1))) dir = *home + dir.substr(end);
  }
  auto entries = co_await shell.machine().vfs.ReadDir(shell.process(), dir.empty() ? "." : dir);
  if (!entries) co_return found;
  for (const auto& entry : *entries) {
    if (!entry.name.starts_with(part)) continue;
    if (directories && entry.type != kernel::FileType::kDirectory) {
      if (entry.type != kernel::FileType::kSymlink) continue;
      auto stat = co_await shell.machine().vfs.GetStat(shell.process(), dir + entry.name);
      if (!stat || !stat->IsDir()) continue;
    }
    found.push_back(shown + entry.name);
    shell.meter().Spend(1);
  }
  std::sort(found.begin(), found.end());
  co_return found;
}

// First fields of the lines of a file like /etc/passwd.
Task<Names> Entries(Shell& shell, std::string path, std::string word) {
  Names found;
  auto text = co_await shell.machine().vfs.ReadFile(shell.process(), std::move(path));
  if (!text) co_return found;
  for (size_t at = 0; at < text->size();) {
    size_t end = std::min(text->find('\n', at), text->size());
    std::string_view line = std::string_view(*text).substr(at, end - at);
    at = end + 1;
    line = line.substr(0, line.find_first_of(": \t"));
    if (!line.empty() && line[0] != '#' && line.starts_with(word)) found.emplace_back(line);
  }
  co_return found;
}

Task<Names> CommandNames(Shell& shell, std::string word) {
  Names found;
  if (word.find('/') != std::string::npos) co_return co_await FileNames(shell, word, false);
  Collector to{word, found};
  if (shell.options.expand_aliases)
    for (const auto& [name, value] : *shell.aliases) to.Add(name);
  for (std::string_view keyword : ShellKeywords()) to.Add(keyword);
  for (const FunctionDef* function : shell.SortedFunctions()) to.Add(function->name);
  for (const Builtin& builtin : AllBuiltins())
    if (!shell.disabled->contains(std::string(builtin.name))) to.Add(builtin.name);
  std::string path = shell.VariableText("PATH");
  for (size_t at = 0; at <= path.size();) {
    size_t colon = std::min(path.find(':', at), path.size());
    std::string dir = path.substr(at, colon - at);
    at = colon + 1;
    if (dir.empty()) dir = ".";
    auto entries = co_await shell.machine().vfs.ReadDir(shell.process(), dir);
    if (!entries) continue;
    Names here;
    for (const auto& entry : *entries) {
      if (!entry.name.starts_with(word)) continue;
      std::string full = kernel::JoinPath(dir, entry.name);
      auto stat = co_await shell.machine().vfs.GetStat(shell.process(), full);
      if (!stat || stat->IsDir()) continue;
      if (co_await shell.machine().vfs.Access(shell.process(), full, kernel::kAccessExec))
        here.push_back(entry.name);
    }
    std::sort(here.begin(), here.end());
    found.insert(found.end(), here.begin(), here.end());
  }
  co_return found;
}

void AddSignals(const Collector& to) {
  for (int which = 0; which < Traps::kCount; ++which) {
    if (which > 0 && which <= kernel::kSigRtMax && kernel::SignalName(which).empty()) continue;
    to.Add(TrapName(which));
  }
}

// What the actions give, in bash's order.
Task<Names> ActionNames(Shell& shell, uint32_t actions, std::string word) {
  Names found;
  Collector to{word, found};
  auto has = [actions](std::string_view name) { return (actions & FindCompletionAction(name)) != 0; };
  auto disabled = [&](const Builtin& one) { return shell.disabled->contains(std::string(one.name)); };
  if (has("alias"))
    for (const auto& [name, value] : *shell.aliases) to.Add(name);
  if (has("arrayvar")) AddVariables(shell, to, kArrayAttrs);
  if (has("binding"))
    for (const std::string& name : BindableFunctions()) to.Add(name);
  for (std::string_view action : {"builtin", "disabled", "enabled"}) {
    if (!has(action)) continue;
    for (const Builtin& builtin : AllBuiltins())
      if (action == "builtin" || disabled(builtin) == (action == "disabled")) to.Add(builtin.name);
  }
  if (has("export")) AddVariables(shell, to, kExport);
  if (has("function"))
    for (const FunctionDef* function : shell.SortedFunctions()) to.Add(function->name);
  if (has("helptopic"))
    for (const Builtin& builtin : AllBuiltins()) to.Add(builtin.name);
  if (has("hostname"))
    for (std::string_view name : {std::string_view("localhost"), kernel::Identity::kHostname}) to.Add(name);
  if (has("job")) AddJobs(shell, to, false, false);
  if (has("keyword"))
    for (std::string_view keyword : ShellKeywords()) to.Add(keyword);
  if (has("running")) AddJobs(shell, to, true, false);
  if (has("setopt"))
    for (const OptionEntry& option : SetOptions()) to.Add(option.name);
  if (has("shopt"))
    for (const OptionEntry& option : ShoptOptions()) to.Add(option.name);
  if (has("signal")) AddSignals(to);
  if (has("stopped")) AddJobs(shell, to, false, true);
  if (has("variable")) AddVariables(shell, to, 0);
  auto append = [&found](Names more) {
    found.insert(found.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
  };
  if (has("command")) append(co_await CommandNames(shell, word));
  if (has("file")) append(co_await FileNames(shell, word, false));
  if (has("user")) append(co_await Entries(shell, "/etc/passwd", word));
  if (has("group")) append(co_await Entries(shell, "/etc/group", word));
  if (has("service")) append(co_await Entries(shell, "/etc/services", word));
  if (has("directory")) append(co_await FileNames(shell, word, true));
  co_return found;
}

// Where the bracket at `open` is closed; the last byte when it is not.
size_t EndOfExpansion(std::string_view text, size_t open) {
  char opens = text[open], closes = opens == '(' ? ')' : '}';
  int depth = 0;
  char quote = 0;
  for (size_t i = open; i < text.size(); ++i) {
    char c = text[i];
    if (c == '\\' && quote != '\'') {
      ++i;
    } else if (quote) {
      quote = c == quote ? 0 : quote;
    } else if (c == '\'' || c == '"') {
      quote = c;
    } else if (c == opens) {
      ++depth;
    } else if (c == closes && --depth == 0) {
      return i;
    }
  }
  return text.size() - 1;
}

// -W: split first (quotes bind), then expanded word by word.
Task<Names> WordList(BuiltinCall& call, std::string text, std::string word) {
  Shell& shell = call.shell;
  Names found;
  Ifs ifs;
  ifs.Set(shell.vars.GetText(shell.known.ifs));
  for (size_t i = 0; i < text.size();) {
    if (ifs.Splits(text[i])) {
      ++i;
      continue;
    }
    size_t begin = i;
    char quote = 0;
    for (; i < text.size(); ++i) {
      char c = text[i];
      if (c == '\\' && quote != '\'' && i + 1 < text.size())
        ++i;
      else if (quote)
        quote = c == quote ? 0 : quote;
      else if (c == '\'' || c == '"' || c == '`')
        quote = c;
      else if (c == '$' && i + 1 < text.size() && (text[i + 1] == '(' || text[i + 1] == '{'))
        i = EndOfExpansion(text, i + 1);
      else if (ifs.Splits(c))
        break;
    }
    ParseMessage message;
    ScriptPtr script = ParseWord(std::string_view(text).substr(begin, i - begin), WordMode::kUnquoted, {},
                                 shell.line, &message);
    if (!script) {
      call.Complain(message.text);
      continue;
    }
    Ref<Unit> unit = MakeRef<Unit>(script, shell.vars.name_table());
    Unit* outer = std::exchange(shell.unit, unit.get());
    bool noglob = std::exchange(shell.options.noglob, true);
    Names fields;
    auto done = co_await call.eval.ExpandFields({script->word, 1}, &fields);
    shell.options.noglob = noglob;
    shell.unit = outer;
    if (!done) continue;
    for (std::string& field : fields)
      if (field.starts_with(word)) found.push_back(std::move(field));
  }
  co_return found;
}

Task<Names> FromFunction(BuiltinCall& call, std::string name, std::string word, CompletionSpec* spec) {
  Shell& shell = call.shell;
  Names found;
  const FunctionDef* function = shell.FindFunction(name);
  if (!function) {
    shell.Complain("completion: function `" + name + "' not found");
    co_return found;
  }
  Vars& vars = shell.vars;
  (void)vars.Assign("COMP_LINE", "");
  (void)vars.Assign("COMP_POINT", "0");
  (void)vars.Assign("COMP_TYPE", "9");
  (void)vars.Assign("COMP_KEY", "9");
  (void)vars.AssignArray(vars.Intern("COMP_WORDS"), {});
  (void)vars.Assign("COMP_CWORD", "-1");
  CompletionSpec* outer = std::exchange(shell.completing, spec);
  int status = shell.status;
  call.flow = co_await call.eval.CallFunction(Ref<FunctionDef>(const_cast<FunctionDef*>(function)),
                                              {name, "compgen", word, ""});
  shell.status = status;
  shell.completing = outer;
  for (const char* variable :
       {"COMP_LINE", "COMP_POINT", "COMP_TYPE", "COMP_KEY", "COMP_WORDS", "COMP_CWORD"})
    (void)vars.Unset(vars.Intern(variable));
  NameId reply = vars.Intern("COMPREPLY");
  if (const Variable* variable = vars.Find(reply)) {
    if (variable->array) {
      variable->array->Each([&](int64_t, const Scalar& value) {
        found.push_back(value.Text());
        return true;
      });
    } else if (const std::string* text = vars.GetText(reply)) {
      found.push_back(*text);
    }
    (void)vars.Unset(reply);
  }
  co_return found;
}

Task<Names> FromCommand(BuiltinCall& call, std::string command, std::string word) {
  Names found;
  std::string script = "$(" + command + " compgen " + QuoteSingle(word) + " '')";
  ParseMessage message;
  ScriptPtr parsed = ParseWord(script, WordMode::kDoubleQuoted, {}, call.shell.line, &message);
  if (!parsed) co_return found;
  Ref<Unit> unit = MakeRef<Unit>(parsed, call.shell.vars.name_table());
  Unit* outer = std::exchange(call.shell.unit, unit.get());
  auto text = co_await call.eval.ExpandText(*parsed->word, FieldMode::kText, {.quoted = true});
  call.shell.unit = outer;
  if (!text) co_return found;
  for (size_t at = 0; at < text->size();) {
    size_t end = std::min(text->find('\n', at), text->size());
    found.push_back(text->substr(at, end - at));
    at = end + 1;
  }
  co_return found;
}

// -X: what matches is left out; `!` in front: what does not; `&` is the word.
void Filter(Shell& shell, const std::string& filter, const std::string& word, Names* list) {
  std::string pattern;
  bool keep = filter.starts_with('!');
  for (size_t i = keep ? 1 : 0; i < filter.size(); ++i) {
    if (filter[i] == '\\' && i + 1 < filter.size() && filter[i + 1] == '&')
      pattern += filter[++i];
    else if (filter[i] == '&')
      pattern += word;
    else
      pattern += filter[i];
  }
  Pattern compiled(pattern, {.extglob = true, .nocase = shell.options.nocasematch});
  std::erase_if(*list, [&](const std::string& one) { return compiled.Matches(one, shell.meter()) != keep; });
}

}  // namespace

Task<int> CompgenBuiltin(BuiltinCall& call) {
  Shell& shell = call.shell;
  CompletionRequest request;
  size_t first = 0;
  if (int status = ReadCompletionOptions(call, false, &request, &first)) co_return status;
  if (!request.any) co_return 0;
  CompletionSpec& spec = request.spec;
  std::string word = first < call.args.size() ? call.args[first] : std::string();
  if (spec.function) call.Complain("warning: -F option may not work as you expect");
  if (spec.command) call.Complain("warning: -C option may not work as you expect");
  Names list = co_await ActionNames(shell, spec.actions, word);
  auto append = [&list](Names more) {
    list.insert(list.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
  };
  if (spec.glob) {
    GlobOptions options;
    options.extglob = shell.options.extglob;
    append(co_await Glob(shell.process(), *spec.glob, options));
  }
  if (spec.words) append(co_await WordList(call, *spec.words, word));
  if (spec.function) append(co_await FromFunction(call, *spec.function, word, &spec));
  if (call.flow != Flow::kNext) co_return shell.status;
  if (spec.command) append(co_await FromCommand(call, *spec.command, word));
  if (spec.filter) Filter(shell, *spec.filter, word, &list);
  if (spec.prefix || spec.suffix)
    for (std::string& one : list) one = spec.prefix.value_or("") + one + spec.suffix.value_or("");
  auto option = [&spec](std::string_view name) { return (spec.options & FindCompletionOption(name)) != 0; };
  if ((list.empty() && option("dirnames")) || option("plusdirs"))
    append(co_await FileNames(shell, word, true));
  if (list.empty() && (option("default") || option("bashdefault")))
    append(co_await FileNames(shell, word, false));
  for (const std::string& one : list) shell.Out(one + "\n");
  co_return list.empty() ? 1 : 0;
}

}  // namespace bivalve::shell
