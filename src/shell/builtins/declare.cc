// declare typeset local export readonly
#include "shell/declare.h"

#include <optional>
#include <utility>

#include "shell/builtins/all.h"
#include "shell/eval.h"
#include "shell/parser.h"
#include "shell/quote.h"
#include "shell/unparse.h"

namespace bivalve::shell {
namespace {

struct Letter {
  char letter;
  Attr attr;
};
constexpr Letter kLetters[] = {{'a', kArray}, {'A', kAssoc},   {'i', kInteger}, {'l', kLower},
                               {'u', kUpper}, {'c', kCapital}, {'n', kNameref}, {'r', kReadonly},
                               {'t', kTrace}, {'x', kExport}};

struct Flags {
  Attrs add = 0, remove = 0;
  bool global = false, inherit = false, print = false, functions = false, names_only = false;
  bool local = false;
};

// name, name=value, name+=value, name[index]=value.
struct Argument {
  std::string name;
  std::string index;
  bool has_index = false;
  std::string value;
  bool has_value = false;
  bool append = false;
  ArrayArgument* array = nullptr;
};

Argument Parse(BuiltinCall& call, size_t at) {
  Argument argument;
  std::string_view text = call.args[at];
  for (ArrayArgument& array : call.arrays) {
    if (array.argument != at) continue;
    argument.array = &array;
    argument.append = array.append;
    argument.has_value = true;
  }
  // An `=` within the index is part of it.
  size_t equals = text.find('=');
  size_t open = text.find('[');
  if (open != std::string_view::npos && open < equals) {
    size_t close = text.find("]=", open);
    if (close == std::string_view::npos) close = text.find("]+=", open);
    equals = close == std::string_view::npos ? close : text.find('=', close);
  }
  std::string_view name = text.substr(0, equals);
  if (equals != std::string_view::npos) {
    argument.has_value = true;
    argument.value = text.substr(equals + 1);
    if (name.ends_with('+')) {
      argument.append = true;
      name.remove_suffix(1);
    }
  }
  std::string_view base = name, index;
  if (SplitSubscript(name, &base, &index)) {
    argument.has_index = true;
    argument.index = index;
  }
  argument.name = base;
  return argument;
}

// Variables whose value is made when it is asked for are listed without one.
std::string Line(const Shell& shell, NameId id, const Variable& variable) {
  const std::string& name = shell.vars.Name(id);
  bool frames =
      name == "BASH_SOURCE" || name == "BASH_LINENO" || (name == "FUNCNAME" && shell.function_depth > 0);
  bool computed = variable.Has(kDynamic) && !variable.Has(kReadonly) && name != "PIPESTATUS" && !frames;
  if (!computed) return DeclareLine(name, variable) + (frames && variable.Has(kUnset) ? "=()" : "");
  std::string letters = AttributeLetters(variable);
  std::string line = "declare -" + (letters.empty() ? "-" : letters) + " " + name;
  return variable.Has(kArrayAttrs) && name != "FUNCNAME" ? line + "=()" : line;
}

void PrintFunction(Shell& shell, const FunctionDef& function, bool name_only) {
  if (!name_only) {
    shell.Out(FunctionText(function.name, *function.body) + "\n");
    if (!function.attrs) return;
  }
  std::string letters = "f";
  if (function.attrs & kReadonly) letters += 'r';
  if (function.attrs & kTrace) letters += 't';
  if (function.attrs & kExport) letters += 'x';
  shell.Out("declare -" + letters + " " + function.name + "\n");
}

void ListVariables(Shell& shell, Attrs with, bool only_locals, std::string_view posix_word = {},
                   Attrs kind = 0) {
  for (NameId id : shell.vars.Sorted()) {
    const Variable* variable = shell.vars.Bound(id);
    // Of several attributes one is enough, but arrays are asked for by themselves.
    if (!variable || (with && !variable->Has(with))) continue;
    if ((with & kArrayAttrs) && !variable->Has(with & kArrayAttrs)) continue;
    if ((with & kArrayAttrs) && (with & ~kArrayAttrs) && !variable->Has(with & ~kArrayAttrs)) continue;
    if (kind && !variable->Has(kind)) continue;
    if (only_locals && (variable->scope != shell.vars.function_scope() || variable->scope == 0)) continue;
    if (id == shell.known.underscore) continue;
    if (variable->Has(kDynamic) && with && !variable->Has(kArrayAttrs | kInteger | kReadonly)) continue;
    if (variable->Has(kDynamic)) variable = shell.vars.Find(id);
    if (variable->Has(kDynamic) && variable->Has(kUnset) && shell.vars.Name(id) == "PIPESTATUS") continue;
    std::string line = Line(shell, id, *variable);
    if (shell.options.posix && !posix_word.empty()) {
      // In posix mode as the command that would do it.
      line.erase(0, std::string_view("declare ").size());
      line.erase(0, line.find(' '));
      line.insert(0, variable->Has(kArray) ? " -a" : variable->Has(kAssoc) ? " -A" : "");
      line.insert(0, posix_word);
    }
    shell.Out(line + "\n");
  }
}

// Says so and answers false when a name cannot be assigned to.
bool CheckName(BuiltinCall& call, const Argument& argument, size_t at) {
  bool closes = !argument.has_index || ClosesSubscript(argument.name + "[" + argument.index + "]");
  if (IsIdentifier(argument.name) && closes) return true;
  call.Complain("`" + call.args[at] + "': not a valid identifier");
  return false;
}

// Whether a variable may become a nameref, or be pointed elsewhere. `old` is the one that is there already.
bool CheckNameref(BuiltinCall& call, const Argument& argument, const Variable* old, bool at_top) {
  auto refuse = [&](const std::string& text) {
    call.Complain(text);
    return false;
  };
  const char* no_array = ": reference variable cannot be an array";
  if (argument.has_index) return refuse(argument.name + "[" + argument.index + "]" + no_array);
  if (argument.has_value && argument.value.empty()) return refuse("`': not a valid identifier");
  // Without a value it is the one that the variable has already.
  bool has_text = old && !old->Has(kUnset | kArrayAttrs);
  std::string text =
      has_text && (argument.append || !argument.has_value) ? old->scalar.Text() : std::string();
  text += argument.value;
  std::string_view base = text, index;
  SplitSubscript(text, &base, &index);
  if ((has_text || argument.has_value) && !IsIdentifier(base))
    return refuse("`" + text + "': invalid variable name for name reference");
  if (old && old->Has(kArrayAttrs)) return refuse(argument.name + no_array);
  if (old && old->Has(kReadonly)) return refuse(argument.name + ": readonly variable");
  if (!argument.has_value || base != argument.name) return true;
  if (at_top) {
    std::string self = argument.name + ": nameref variable self references not allowed";
    // What `+=` makes of it is found out when it is assigned.
    argument.append ? call.shell.Complain(self) : call.Complain(self);
    return false;
  }
  // bash finds it out twice.
  call.Complain("warning: " + argument.name + ": circular name reference");
  call.shell.Complain("warning: " + argument.name + ": circular name reference");
  return true;
}

// `declare -a "a=(1 2)"`: the text is read as the shell reads an assignment.
Status AssignLiteral(BuiltinCall& call, const Argument& argument, NameId id, bool global) {
  Shell& shell = call.shell;
  ParseMessage message;
  std::string_view inner = std::string_view(argument.value).substr(1, argument.value.size() - 2);
  ScriptPtr script = ParseArrayLiteral(argument.name, inner, {}, shell.Line(), &message);
  if (!script) return Refuse(ErrorKind::kAssign, message.text);
  Ref<Unit> unit = MakeRef<Unit>(script, shell.vars.name_table());
  Unit* outer = std::exchange(shell.unit, unit.get());
  const auto& command = script->body->items[0].command->As<SimpleCommand>();
  std::vector<ArrayElementValue> elements;
  const Variable* variable = global ? &shell.vars.Declare(id, true) : shell.vars.Bound(id);
  auto done = call.eval.ElementsNow(command.assignments[0], variable && variable->Has(kAssoc), &elements);
  shell.unit = outer;
  if (!done) return done;
  return call.eval.ApplyElements(id, elements, argument.append, global);
}

// `literal`: a value in parentheses may be a list.
Status AssignValue(BuiltinCall& call, Argument& argument, NameId id, bool global, bool literal, bool whole) {
  Shell& shell = call.shell;
  if (argument.array) {
    for (ArrayElementValue& element : argument.array->elements)
      if (element.has_index && element.index.empty()) element.shown = "['']=" + QuoteSingle(element.value);
    return call.eval.ApplyElements(id, argument.array->elements, argument.append, global);
  }
  const Variable* variable = global ? &shell.vars.Declare(id, true) : shell.vars.Bound(id);
  literal =
      literal && argument.value.size() >= 2 && argument.value.front() == '(' && argument.value.back() == ')';
  if (literal && variable && variable->Has(kArrayAttrs) && (!argument.has_index || whole))
    return AssignLiteral(call, argument, id, global);
  if (argument.has_index) {
    std::string name = argument.name + "[" + argument.index + "]";
    if (argument.index.empty()) return Refuse(ErrorKind::kAssign, name + ": bad array subscript");
    return call.eval.AssignName(name, argument.value, argument.append, false);
  }
  if (global && shell.vars.Bound(id)->scope != 0) {
    shell.vars.Declare(id, true).scalar.SetText(argument.value);
    shell.vars.Declare(id, true).attrs &= ~kUnset;
    return {};
  }
  return shell.vars.Assign(id, argument.value, argument.append);
}

// bash names the function whose first command it is.
std::string FunctionPrefix(const Shell& shell) {
  if (shell.frames.empty() || !shell.command) return {};
  const FunctionDef* function = shell.FindFunction(shell.frames.back().function);
  if (!function || function->body->kind != CommandKind::kGroup) return {};
  const List& body = *function->body->As<Group>().body;
  bool first = !body.items.empty() && body.items[0].command == shell.command;
  return first ? function->name + ": " : std::string();
}

// `declare name=( … )`: bash assigns while it expands the words, so that a refusal is no matter of the
// builtin's alone. Where a local variable is made the builtin tries again; elsewhere the whole line is given
// up.
int RefuseList(BuiltinCall& call, const ShellError& error, bool again) {
  if (error.kind != ErrorKind::kAssign) return call.Refused(error, false);
  if (again) {
    call.shell.Complain(FunctionPrefix(call.shell) + error.text);
    return call.Refused(error, true);
  }
  call.flow = call.eval.Report(error, FunctionPrefix(call.shell));
  return 1;
}

int DeclareOne(BuiltinCall& call, Flags flags, size_t at) {
  Shell& shell = call.shell;
  Argument argument = Parse(call, at);
  if (!CheckName(call, argument, at)) return 1;
  bool in_function = shell.vars.function_scope() > 0 && !flags.global;
  if ((flags.add & kNameref) && argument.array) {
    // The list has been assigned by then.
    flags.add &= ~kNameref;
    if (int status = DeclareOne(call, flags, at)) return status;
    call.Complain(argument.name + ": reference variable cannot be an array");
    return 1;
  }
  if (flags.add & kNameref) {
    NameId name = shell.vars.Intern(argument.name);
    const Variable* old = flags.global ? shell.vars.Global(name) : shell.vars.Bound(name);
    // A local one begins with the value of `name=value command`.
    if (in_function && old && old->scope != shell.vars.function_scope() && !old->Has(kTemporary))
      old = nullptr;
    if (!CheckNameref(call, argument, old, !in_function)) return 1;
    if (flags.add & kArrayAttrs) flags.add &= ~kNameref;
  }
  // The value would be a number, which names nothing.
  if ((flags.add & kNameref) && (flags.add & kInteger) && argument.has_value) return 1;
  NameId id = shell.vars.Intern(argument.name);
  auto refuse = [&](const ShellError& error) {
    std::string own = argument.name + ": readonly variable";
    bool whole =
        argument.array && (error.text == own || error.text.find("cannot convert") != std::string::npos);
    if (whole)
      return RefuseList(call, error, shell.vars.function_scope() > 0 && (in_function || error.text != own));
    bool named = flags.local || error.text == own || error.text.starts_with('`') ||
                 error.text.find("cannot convert") != std::string::npos;
    return call.Refused(error, named);
  };
  // Attributes and values of an existing nameref go to what it names.
  const Variable* bound = flags.global ? shell.vars.Global(id) : shell.vars.Bound(id);
  bool own_nameref = bound && bound->Has(kNameref) && !(flags.add & kNameref) &&
                     (!in_function || bound->scope == shell.vars.function_scope());
  std::optional<Place> element;  // where the value of a nameref to an element goes
  if (own_nameref && argument.has_index) {
    shell.vars.DropNameref(id, flags.global);
  } else if (own_nameref) {
    bool frees = (flags.remove & kNameref) != 0;
    if (frees && bound->Has(kReadonly) && !bound->Has(kUnset))
      return refuse({ErrorKind::kAssign, argument.name + ": readonly variable"});
    bool aimless = bound->Has(kUnset) || bound->scalar.Text().empty();
    if (aimless && (flags.remove & kReadonly) && !argument.has_value) return 0;
    NameId nameref = id;
    if (!aimless && flags.global && bound != shell.vars.Bound(id)) {
      // From the global nameref on, whatever hides it.
      std::string_view name = bound->scalar.Text(), index;
      SplitSubscript(name, &name, &index);
      id = shell.vars.Intern(name);
    } else {
      auto place = shell.vars.Resolve(id);
      if (!place) return refuse(place.error());
      if (place->id != kNoName) id = place->id;
      if (place->kind != Place::kWhole) element = std::move(*place);
    }
    if (frees) {
      shell.vars.Declare(nameref, flags.global).attrs &= ~kNameref;
      // Nothing else is wanted of what it named.
      if (!flags.add && flags.remove == kNameref && !argument.has_value) return 0;
    }
    argument.name = shell.vars.Name(id);
    // One that refers to nothing takes a name, and cannot be an array.
    if (aimless && !frees && argument.has_value && !argument.array && !IsIdentifier(argument.value)) {
      const char* why = in_function ? "invalid variable name for name reference" : "not a valid identifier";
      call.Complain("`" + argument.value + "': " + why);
      if (!in_function) (void)shell.vars.Unset(id);
      return 1;
    }
    if (aimless && (flags.add & kArrayAttrs)) shell.vars.Declare(id).attrs &= ~kNameref;
    if (element && shell.vars.Bound(id) && shell.vars.Bound(id)->Has(kNameref)) shell.vars.DropNameref(id);
  }
  // A variable that is there becomes the array, but not in a function.
  bool converts = !in_function && shell.vars.Bound(id);
  Variable* variable;
  if (in_function) {
    auto made = shell.vars.DeclareLocal(id, flags.inherit || shell.options.localvar_inherit);
    if (!made) return refuse(made.error());
    variable = *made;
  } else {
    variable = &shell.vars.Declare(id, flags.global);
  }
  if (variable->Has(kReadonly) && (argument.has_value || (flags.remove & kReadonly))) {
    ShellError error{ErrorKind::kAssign, argument.name + ": readonly variable"};
    return argument.array ? refuse(error) : call.Refused(error, true);
  }
  if ((flags.remove & kArrayAttrs) && variable->Has(kArrayAttrs)) {
    call.Complain(argument.name + ": cannot destroy array variables in this way");
    return 1;
  }
  Attrs add = flags.add;
  if ((add & kArrayAttrs) == kArrayAttrs) {
    call.Complain(argument.name + ": cannot convert associative to indexed array");
    return 1;
  }
  // -l and -u together cancel each other.
  if ((add & (kLower | kUpper)) == (kLower | kUpper)) add &= ~(kLower | kUpper);
  bool make_array = (add & kArray) || ((argument.array || argument.has_index || element) && !(add & kAssoc) &&
                                       !variable->Has(kAssoc));
  if (add & kAssoc) {
    auto done = shell.vars.MakeAssoc(*variable, id,
                                     converts ? AssocArray::kConvertedBuckets : AssocArray::kNewBuckets);
    if (!done) return refuse(done.error());
  } else if (make_array && !variable->Has(kAssoc)) {
    auto done = shell.vars.MakeArray(*variable, id);
    if (!done) return refuse(done.error());
  } else if ((add & kArray) && variable->Has(kAssoc)) {
    return refuse({ErrorKind::kAssign, argument.name + ": cannot convert associative to indexed array"});
  }
  add &= ~kArrayAttrs;
  if (add & kCaseAttrs) variable->attrs &= ~kCaseAttrs;
  if (add & kNameref) {
    // The value of a nameref is a name: neither attributes nor other namerefs change it.
    variable->attrs = (variable->attrs & ~(kInteger | kCaseAttrs)) | kNameref;
    if (argument.has_value) {
      std::string text = argument.append && !variable->Has(kUnset) ? variable->scalar.Text() : std::string();
      text += argument.value;
      variable->scalar.SetText(add & kCaseAttrs ? ApplyCase(text, add) : text);
      variable->attrs &= ~kUnset;
    }
    variable->attrs |= add;
    return 0;
  }
  variable->attrs |= add & ~kReadonly;
  variable->attrs &= ~(flags.remove & ~kArrayAttrs);
  if (argument.has_value) {
    // `declare -a a[1]='(x)'` is about the whole array.
    auto done = element ? shell.vars.Assign(*element, argument.value, argument.append)
                        : AssignValue(call, argument, id, flags.global, true, (flags.add & kArray) != 0);
    if (!done) return refuse(done.error());
  }
  if (add & kReadonly) shell.vars.Declare(id, flags.global).attrs |= kReadonly;
  if (shell.options.allexport) {
    Variable& declared = shell.vars.Declare(id, flags.global);
    if (!declared.Has(kArrayAttrs)) declared.attrs |= kExport;
  }
  if (!in_function && !flags.global && (add & (kReadonly | kExport))) {
    if (Variable* kept = shell.vars.KeepTemporary(id)) kept->attrs |= add & (kReadonly | kExport | kInteger);
  }
  return 0;
}

int DeclareFunctions(BuiltinCall& call, const Flags& flags, size_t first) {
  Shell& shell = call.shell;
  if (first >= call.args.size()) {
    for (const FunctionDef* function : shell.SortedFunctions()) {
      if (flags.add && (function->attrs & flags.add) != flags.add) continue;
      PrintFunction(shell, *function, flags.names_only);
    }
    return 0;
  }
  int status = 0;
  for (size_t i = first; i < call.args.size(); ++i) {
    if (call.args[i].find('=') != std::string::npos) {
      call.Complain("cannot use `-f' to make functions");
      return 1;
    }
    const FunctionDef* function = shell.FindFunction(call.args[i]);
    if (!function) {
      if (flags.print) call.Complain(call.args[i] + ": not found");
      status = 1;
      continue;
    }
    if ((flags.remove & kReadonly) && (function->attrs & kReadonly)) {
      call.Complain(call.args[i] + ": readonly function");
      status = 1;
      continue;
    }
    if (flags.add || flags.remove) {
      auto changed = MakeRef<FunctionDef>(*function);
      changed->attrs = (changed->attrs | flags.add) & ~flags.remove;
      shell.DefineFunction(changed);
    } else if (flags.names_only) {
      shell.Out(function->name +
                (shell.options.extdebug ? " " + std::to_string(function->line) + " " +
                                              (function->source.empty() ? "environment" : function->source)
                                        : std::string()) +
                "\n");
    } else {
      PrintFunction(shell, *function, false);
    }
  }
  return status;
}

int PrintNamed(BuiltinCall& call, size_t first) {
  Shell& shell = call.shell;
  int status = 0;
  for (size_t i = first; i < call.args.size(); ++i) {
    NameId id = shell.vars.names().Find(call.args[i]);
    const Variable* variable = id == kNoName ? nullptr : shell.vars.Bound(id);
    if (variable && variable->Has(kDynamic)) variable = shell.vars.Find(id);
    if (!variable) {
      call.Complain(call.args[i] + ": not found");
      status = 1;
      continue;
    }
    shell.Out(DeclareLine(call.args[i], *variable, &shell.meter()) + "\n");
  }
  return status;
}

int DeclareWith(BuiltinCall& call, Flags flags) {
  Shell& shell = call.shell;
  OptionScan scan(call, "aAcfFgiIlnprtux");
  scan.plus = true;
  Attrs case_off = 0;
  for (int letter; (letter = scan.Next()) != 0;) {
    if (letter == '?') return 2;
    bool found = false;
    for (const Letter& one : kLetters) {
      if (one.letter != letter) continue;
      (scan.sign() == '-' ? flags.add : flags.remove) |= one.attr;
      found = true;
    }
    // Each of the three takes the others back, also on the same line.
    if (scan.sign() == '-') {
      if (letter == 'l') case_off |= kUpper | kCapital;
      if (letter == 'u') case_off |= kLower | kCapital;
      if (letter == 'c') case_off |= kLower | kUpper;
    }
    if (found) continue;
    switch (letter) {
      case 'f': flags.functions = true; break;
      case 'F': flags.functions = flags.names_only = true; break;
      case 'g': flags.global = true; break;
      case 'I': flags.inherit = true; break;
      case 'p': flags.print = true; break;
      default: break;
    }
  }
  flags.add &= ~case_off;
  size_t first = scan.operands();
  // A function has no value, and is no number.
  if (Attrs wrong = flags.add & (kArray | kAssoc | kInteger | kNameref); flags.functions && wrong) {
    const char* name = wrong & kNameref ? "-n" : wrong & kInteger ? "-i" : wrong & kAssoc ? "-A" : "-a";
    call.Complain(std::string(name) + ": invalid option");
    return 1;
  }
  if (flags.functions) return DeclareFunctions(call, flags, first);
  if (first >= call.args.size()) {
    if (!flags.add && !flags.print && !flags.local) {
      for (NameId id : shell.vars.Sorted()) {
        const Variable* variable = shell.vars.Find(id);
        if (variable && !variable->Has(kDynamic)) shell.Out(SetLine(shell.vars.Name(id), *variable) + "\n");
      }
      for (const FunctionDef* function : shell.SortedFunctions()) PrintFunction(shell, *function, false);
      return 0;
    }
    ListVariables(shell, flags.add, flags.local);
    return 0;
  }
  if (flags.print) return PrintNamed(call, first);
  int status = 0;
  for (size_t i = first; i < call.args.size(); ++i) {
    if (flags.local && call.args[i] == "-") {
      CallFrame& frame = shell.frames.back();
      if (!frame.saved_options) frame.saved_options = std::make_shared<Options>(shell.options);
      continue;
    }
    if (DeclareOne(call, flags, i)) status = 1;
  }
  return status;
}

// export and readonly.
int Mark(BuiltinCall& call, Attr attr, std::string_view letters) {
  Shell& shell = call.shell;
  bool functions = false, remove = false;
  Attrs kind = 0;
  OptionScan scan(call, letters);
  for (int letter; (letter = scan.Next()) != 0;) {
    switch (letter) {
      case '?': return 2;
      case 'f': functions = true; break;
      case 'n': remove = true; break;
      case 'a': kind = kArray; break;
      case 'A': kind = kAssoc; break;
      default: break;
    }
  }
  size_t first = scan.operands();
  if (first >= call.args.size()) {
    if (functions) {
      for (const FunctionDef* function : shell.SortedFunctions())
        if (function->attrs & attr) PrintFunction(shell, *function, false);
    } else {
      ListVariables(shell, attr, false, call.name(), kind);
    }
    return 0;
  }
  int status = 0;
  for (size_t i = first; i < call.args.size(); ++i) {
    if (functions) {
      const FunctionDef* function = shell.FindFunction(call.args[i]);
      if (!function) {
        call.Complain(call.args[i] + ": not a function");
        status = 1;
        continue;
      }
      if (attr == kExport && !remove && call.args[i].find_first_of("=/") != std::string::npos) {
        call.Complain(call.args[i] + ": cannot export");
        status = 1;
        continue;
      }
      auto changed = MakeRef<FunctionDef>(*function);
      changed->attrs = remove ? changed->attrs & ~attr : changed->attrs | attr;
      shell.DefineFunction(changed);
      continue;
    }
    Argument argument = Parse(call, i);
    if (argument.has_index) {
      call.Complain("`" + argument.name + "[" + argument.index + "]': not a valid identifier");
      status = 1;
      continue;
    }
    if (!CheckName(call, argument, i)) {
      status = 1;
      continue;
    }
    NameId id = shell.vars.Intern(argument.name);
    auto place = shell.vars.Resolve(id);
    if (place && place->kind != Place::kWhole) {
      if (argument.has_value && !argument.array)
        if (auto done = shell.vars.Assign(*place, argument.value, argument.append); !done)
          (void)call.Refused(done.error(), false);
      call.Complain("`" + shell.vars.NamerefTarget(id).value_or("") + "': not a valid identifier");
      continue;
    }
    if (place && place->id != kNoName) id = place->id;
    if (kind || argument.array) {
      Variable& variable = shell.vars.Declare(id);
      auto done = kind == kAssoc         ? shell.vars.MakeAssoc(variable, id)
                  : variable.Has(kAssoc) ? Status()
                                         : shell.vars.MakeArray(variable, id);
      if (!done) {
        if (argument.array) return RefuseList(call, done.error(), false);
        call.Complain(done.error().text);
        status = 1;
        continue;
      }
    }
    if (argument.has_value) {
      auto done = AssignValue(call, argument, id, false, kind != 0, false);
      if (!done && argument.array) {
        call.flow = call.eval.Report(done.error());
        return 1;
      }
      if (!done) {
        status = call.Refused(done.error(), kind != 0);
        call.FailInPosixMode();
        if (call.flow == Flow::kExit) return 1;
        if (call.flow != Flow::kNext || !(attr & kExport)) continue;
      }
    }
    if (remove) {
      // What is readonly stays so.
      if (shell.vars.Bound(id) && attr != kReadonly) shell.vars.Declare(id).attrs &= ~attr;
    } else {
      shell.vars.Declare(id).attrs |= attr;
      // A variable of `name=value command` outlives the command then.
      if (Variable* kept = shell.vars.KeepTemporary(id)) kept->attrs |= attr;
    }
  }
  return status;
}

}  // namespace

int DeclareBuiltin(BuiltinCall& call) { return DeclareWith(call, {}); }

int LocalBuiltin(BuiltinCall& call) {
  if (call.shell.function_depth == 0) {
    call.Complain("can only be used in a function");
    return 1;
  }
  Flags flags;
  flags.local = true;
  return DeclareWith(call, flags);
}

int ExportBuiltin(BuiltinCall& call) { return Mark(call, kExport, "aAfnp"); }
int ReadonlyBuiltin(BuiltinCall& call) { return Mark(call, kReadonly, "aAfnp"); }

}  // namespace bivalve::shell
