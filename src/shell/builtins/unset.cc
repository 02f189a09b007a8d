// unset let getopts
#include <utility>

#include "shell/builtins/all.h"
#include "shell/eval.h"

namespace bivalve::shell {
namespace {

// Whether a word is `name[…]` as it stands: its key then has been expanded for good.
bool IsElementWord(const Word& word) {
  if (word.parts.empty() || word.parts.front().kind != PartKind::kLiteral ||
      word.parts.back().kind != PartKind::kLiteral)
    return false;
  std::string_view begin = word.parts.front().value;
  size_t open = begin.find('[');
  return open != std::string_view::npos && IsIdentifier(begin.substr(0, open)) &&
         word.parts.back().value.ends_with(']');
}

// The key of an element of an associative array; nothing when the text names none, which is no error.
std::optional<std::string> KeyToUnset(Shell& shell, const std::string& name, std::string_view subscript,
                                      bool as_word) {
  const bool once = shell.options.assoc_expand_once;
  if (subscript.empty() || (!as_word && !ClosesSubscript(name, once))) return std::nullopt;
  if (as_word || once || subscript.find_first_of("$`\"'\\") == std::string_view::npos)
    return std::string(subscript);
  auto expanded = shell.ExpandSubscript(subscript, true);
  return expanded && !expanded->empty() ? std::optional(std::move(*expanded)) : std::nullopt;
}

// `as_word`: the argument stood there as an element.
int UnsetVariable(BuiltinCall& call, const std::string& name, bool nameref, bool try_function, bool as_word) {
  Shell& shell = call.shell;
  std::string_view base = name, subscript;
  bool element = SplitSubscript(name, &base, &subscript);
  auto refuse = [&](const ShellError& error) { return call.Refused(error, true); };
  if (!IsIdentifier(base)) {
    if (try_function && shell.RemoveFunction(name)) return 0;
    if (element || !try_function) {
      call.Complain("`" + name + "': not a valid identifier");
      return 1;
    }
    return 0;
  }
  NameId id = shell.vars.Intern(base);
  Place place;
  place.id = id;
  if (!nameref) {
    auto resolved = shell.vars.Resolve(id);
    if (!resolved) return refuse(resolved.error());
    place = *resolved;
    if (place.id == kNoName) place.id = id;
  }
  const Variable* variable = shell.vars.Bound(place.id);
  // -n is about namerefs alone.
  if (nameref && (element || (variable && !variable->Has(kNameref)))) return 0;
  if (element) {
    if (!variable) return 0;
    if (variable->Has(kReadonly))
      return refuse({ErrorKind::kAssign, shell.vars.Name(place.id) + ": cannot unset: readonly variable"});
    if ((subscript == "@" || subscript == "*") && !variable->Has(kAssoc)) {
      if (!variable->Has(kArray))
        return refuse({ErrorKind::kAssign, std::string(base) + ": not an array variable"});
      auto done = shell.vars.AssignArray(place.id, {});
      return done ? 0 : refuse(done.error());
    }
    if (subscript.empty()) return 0;
    if (!variable->Has(kArrayAttrs)) {
      auto index = EvalArith(subscript, shell.Arithmetic());
      if (!index) return refuse(RefuseIndex(index.error()).error());
      if (*index != 0) return refuse({ErrorKind::kAssign, std::string(base) + ": not an array variable"});
      subscript = "0";
    }
    std::string key(subscript);
    if (variable->Has(kAssoc)) {
      auto named = KeyToUnset(shell, name, subscript, as_word);
      if (!named) return 0;
      key = std::move(*named);
    } else if (key.find_first_of("$`\"") != std::string::npos) {
      auto expanded = shell.ExpandSubscript(key);
      if (!expanded) return refuse(expanded.error());
      key = std::move(*expanded);
      std::erase(key, '"');
    }
    auto at = ExpanderLease(shell)->PlaceFromText(place.id, std::move(key));
    if (!at) return refuse(at.error());
    if (at->kind == Place::kIndex) {
      auto index = shell.vars.CheckedIndex(variable, place.id, at->index);
      if (!index)
        return refuse({ErrorKind::kAssign, "[" + std::string(subscript) + "]: bad array subscript"});
      at->index = *index;
    }
    auto done = shell.vars.UnsetElement(*at);
    return done ? 0 : refuse(done.error());
  }
  if (!variable) {
    if (try_function) {
      const FunctionDef* function = shell.FindFunction(name);
      if (function && (function->attrs & kReadonly))
        return refuse({ErrorKind::kAssign, name + ": cannot unset: readonly function"});
      shell.RemoveFunction(name);
    }
    return 0;
  }
  if (variable->Has(kReadonly))
    return refuse({ErrorKind::kAssign, shell.vars.Name(place.id) + ": cannot unset: readonly variable"});
  // A nameref to an element of what is no array.
  if (place.kind == Place::kIndex && place.index != 0 && !variable->Has(kArrayAttrs)) return 0;
  auto done = place.kind == Place::kWhole ? shell.vars.Unset(place.id, shell.options.localvar_unset)
                                          : shell.vars.UnsetElement(place);
  return done ? 0 : refuse(done.error());
}

}  // namespace

int UnsetBuiltin(BuiltinCall& call) {
  Shell& shell = call.shell;
  bool functions = false, variables = false, nameref = false;
  OptionScan scan(call, "fnv");
  for (int letter; (letter = scan.Next()) != 0;) {
    if (letter == '?') return 2;
    if (letter == 'f') functions = true;
    if (letter == 'v') variables = true;
    if (letter == 'n') nameref = true;
  }
  if (functions && variables) {
    call.Complain("cannot simultaneously unset a function and a variable");
    return 1;
  }
  int status = 0;
  const std::span<const Word> words =
      call.words.size() == call.args.size() ? call.words : std::span<const Word>();
  for (size_t i = scan.operands(); i < call.args.size(); ++i) {
    const std::string& name = call.args[i];
    if (functions) {
      const FunctionDef* function = shell.FindFunction(name);
      if (function && (function->attrs & kReadonly)) {
        call.Complain(name + ": cannot unset: readonly function");
        status = 1;
      } else {
        shell.RemoveFunction(name);
      }
    } else if (UnsetVariable(call, name, nameref, !variables && !nameref,
                             !words.empty() && IsElementWord(words[i]))) {
      status = 1;
    }
  }
  return status;
}

int LetBuiltin(BuiltinCall& call) {
  size_t first = call.args.size() > 1 && call.args[1] == "--" ? 2 : 1;
  if (first >= call.args.size()) {
    call.Complain("expression expected");
    return 1;
  }
  int64_t value = 0;
  for (size_t i = first; i < call.args.size(); ++i) {
    auto result = EvalArith(call.args[i], call.shell.Arithmetic());
    if (!result) {
      if (result.error().kind == ErrorKind::kFatal) {
        call.shell.Complain(result.error().text);
        call.flow = Flow::kExit;
        return 1;
      }
      return call.Refused(result.error(), result.error().kind == ErrorKind::kArith);
    }
    value = *result;
  }
  return value == 0;
}

int GetoptsBuiltin(BuiltinCall& call) {
  Shell& shell = call.shell;
  size_t first = 1;
  if (first < call.args.size() && call.args[first] == "--")
    ++first;
  else if (first < call.args.size() && call.args[first].size() > 1 && call.args[first][0] == '-') {
    return call.InvalidOption(call.args[first].substr(0, 2));
  }
  if (call.args.size() < first + 2) return call.Usage();
  std::string_view letters = call.args[first];
  const std::string& name = call.args[first + 1];
  bool silent = letters.starts_with(':');
  if (silent) letters.remove_prefix(1);
  std::vector<std::string> own(call.args.begin() + static_cast<std::ptrdiff_t>(first) + 2, call.args.end());
  const std::vector<std::string>& args = own.empty() ? *shell.params : own;

  int64_t index = 1;
  std::string text = shell.VariableText("OPTIND");
  if (!ReadNumber(text, &index) || index < 1) index = 1;
  size_t count = args.size();
  GetoptsPlace place = shell.CurrentGetopts();
  const std::string* opterr = shell.vars.GetText(shell.known.opterr);
  bool quiet = silent || (opterr && *opterr == "0");
  auto finish = [&](std::string value, std::optional<std::string> argument, int status) {
    (void)shell.vars.Assign(shell.known.optind, std::to_string(index));
    shell.CurrentGetopts() = place;
    if (argument) {
      auto taken = shell.vars.Take(shell.known.optarg, std::move(*argument));
      if (!taken && taken.error().kind == ErrorKind::kInteger) return call.Refused(taken.error(), false);
      if (!taken) shell.Complain(taken.error().text);
    } else if (shell.vars.Bound(shell.known.optarg)) {
      // A readonly OPTARG goes, too.
      shell.vars.Declare(shell.known.optarg).attrs &= ~kReadonly;
      (void)shell.vars.Unset(shell.known.optarg);
    }
    if (!IsIdentifier(name)) {
      call.Complain("`" + name + "': not a valid identifier");
      return 1;
    }
    auto done = shell.vars.Assign(shell.vars.Intern(name), value);
    if (!done) {
      bool no_name = done.error().text.starts_with('`');
      (void)call.Refused(done.error(), no_name);
      return no_name ? 1 : 2;
    }
    return status;
  };
  auto end = [&] {
    place.offset = 0;
    return finish("?", std::nullopt, 1);
  };
  if (static_cast<size_t>(index) > count) {
    index = static_cast<int64_t>(count) + 1;
    return end();
  }
  // The words may have been changed since; what has not so many letters begins anew.
  if (place.word >= count || place.offset >= args[place.word].size()) place.offset = 0;
  if (place.offset == 0) {
    place.word = static_cast<size_t>(index) - 1;
    const std::string& arg = args[place.word];
    if (arg.size() < 2 || arg[0] != '-') return end();
    if (arg == "--") {
      ++index;
      return end();
    }
    place.offset = 1;
  }
  const std::string& arg = args[place.word];
  char letter = arg[place.offset++];
  bool last = place.offset >= arg.size();
  size_t found = letter == ':' ? std::string_view::npos : letters.find(letter);
  std::string shown(1, letter);
  auto next_word = [&] {
    ++index;
    place.offset = 0;
  };
  if (found == std::string_view::npos) {
    if (last) next_word();
    if (!quiet) shell.Err(shell.name0 + ": illegal option -- " + shown + "\n");
    return finish("?", silent ? std::optional(shown) : std::nullopt, 0);
  }
  bool takes = found + 1 < letters.size() && letters[found + 1] == ':';
  if (!takes) {
    if (last) next_word();
    return finish(shown, std::nullopt, 0);
  }
  std::string argument = arg.substr(place.offset);
  next_word();
  if (!last) return finish(shown, std::move(argument), 0);
  if (static_cast<size_t>(index) > count) {
    if (!quiet) shell.Err(shell.name0 + ": option requires an argument -- " + shown + "\n");
    return finish(silent ? ":" : "?", silent ? std::optional(shown) : std::nullopt, 0);
  }
  argument = args[static_cast<size_t>(index) - 1];
  ++index;
  return finish(shown, std::move(argument), 0);
}

}  // namespace bivalve::shell
