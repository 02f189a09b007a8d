// ${…}: fetching the parameter, deciding whether the operand is wanted, applying the operator.
#include <algorithm>

#include "base/utf8.h"
#include "shell/arith.h"
#include "shell/expand_frame.h"
#include "shell/param.h"
#include "shell/unparse.h"

namespace bivalve::shell {
namespace {

bool IsOneLiteral(const Word& word) {
  return word.parts.size() == 1 && word.parts[0].kind == PartKind::kLiteral;
}

bool IsDefaulting(ParamOp op) {
  return op == ParamOp::kDefault || op == ParamOp::kAssign || op == ParamOp::kError ||
         op == ParamOp::kAlternate;
}

bool IsReplacing(ParamOp op) {
  return op == ParamOp::kReplaceFirst || op == ParamOp::kReplaceAll || op == ParamOp::kReplacePrefix ||
         op == ParamOp::kReplaceSuffix;
}

bool IsRemoving(ParamOp op) {
  return op == ParamOp::kRemoveShortPrefix || op == ParamOp::kRemoveLongPrefix ||
         op == ParamOp::kRemoveShortSuffix || op == ParamOp::kRemoveLongSuffix;
}

std::string Join(const std::vector<std::string>& items, std::string_view joint, Meter& meter) {
  std::string text;
  size_t size = 0;
  for (const std::string& item : items) size += item.size() + joint.size();
  if (!meter.Hold(size)) return text;
  text.reserve(size);
  for (size_t i = 0; i < items.size(); ++i) {
    if (i > 0) text += joint;
    text += items[i];
  }
  return text;
}

}  // namespace

bool Expander::StartParam(const Part& part) {
  const Param& param = *part.param;
  Frame& frame = frames_.back();
  bool simple = param.op == ParamOp::kNone && !param.indirect && param.subscript == Subscript::kNone;
  if (simple && param.kind == ParamKind::kVariable) {
    NameId id = links_->Id(param.name);
    const Scalar* scalar = context_.vars.Get(id);
    if (scalar) {
      const std::string& text = scalar->Text();
      if (!text.empty()) frame.quoted ? frame.out->Quoted(text) : frame.out->Expanded(text);
      return true;
    }
    if (context_.options.nounset && !context_.vars.NamesList(id)) {
      return Fail(ErrorKind::kFatal, context_.vars.Name(id) + ": unbound variable");
    }
    if (!context_.vars.NamesList(id)) return true;
  }
  auto state = std::make_unique<ParamState>();
  state->part = &part;
  state->param = &param;
  state->out = frame.out;
  state->string = frame.parts;
  state->quoted = frame.quoted;
  state->in_operand = frame.operand;
  state->subscript = param.subscript;
  state->shown = param.name.text;
  if (param.kind == ParamKind::kVariable) {
    state->variable = true;
    state->id = links_->Id(param.name);
  }
  if (param.subscript != Subscript::kIndex) {
    if (param.subscript != Subscript::kNone)
      state->shown += param.subscript == Subscript::kAt ? "[@]" : "[*]";
    return Continue(std::move(state));
  }
  if (param.index->parts.empty()) return BadSubstitution(frame.parts, ErrorKind::kExpand);
  state->shown += "[" + TextOf(*param.index) + "]";
  bool keyed = IsKeyed(state->id);
  if (!keyed && IsOneLiteral(*param.index)) {
    auto index = RunArith(links_->Program(*param.index, param.index->parts[0].value),
                          {context_.vars, context_.meter, context_.options.nounset});
    if (!index) return Fail(RefuseIndex(index.error()).error());
    state->place = Place{state->id, Place::kIndex, *index, {}};
    return Continue(std::move(state));
  }
  PushOwn(*param.index, IndexMode(keyed), !keyed, After::kIndex, std::move(state));
  frames_.back().as_written = !keyed;
  return true;
}

// bash shows the whole text that it was expanding.
bool Expander::BadSubstitution(std::span<const Part> string, ErrorKind kind) {
  std::string text;
  for (const Part& part : string) text += TextOf(part);
  return Fail(kind, text + ": bad substitution");
}

bool Expander::Continue(std::unique_ptr<ParamState> state) {
  if (state->param->op == ParamOp::kBad) {
    return BadSubstitution(state->string, ErrorKind::kExpand);
  }
  if (state->param->op == ParamOp::kPrefixNames || state->param->op == ParamOp::kKeys) return Names(*state);
  return Fetch(*state) && CheckUnset(*state) && Operate(std::move(state));
}

// ---- Fetching -----------------------------------------------------------------------------------

bool Expander::Fetch(ParamState& state) {
  const Param& param = *state.param;
  bool done = param.kind == ParamKind::kVariable
                  ? FetchVariable(state, state.id, state.subscript, state.place)
                  : FetchSpecial(state, param.name.text);
  return done && (!param.indirect || Indirect(state));
}

bool Expander::FetchVariable(ParamState& state, NameId id, Subscript subscript,
                             const std::optional<Place>& place) {
  Vars& vars = context_.vars;
  Value& value = state.value;
  value = {};
  if (subscript == Subscript::kNone && vars.NamesList(id)) subscript = Subscript::kAt;  // nameref to a[@]
  if (subscript == Subscript::kNone || subscript == Subscript::kIndex) {
    const Scalar* scalar = place ? vars.Get(*place) : vars.Get(id);
    value.set = scalar != nullptr;
    if (scalar) {
      if (!context_.meter.Hold(scalar->Text().size())) return Fail(ErrorKind::kStopped, {});
      value.text = scalar->Text();
    }
    if (state.param->op == ParamOp::kLength && place && place->kind == Place::kIndex && place->index < 0) {
      const Variable* array = vars.Find(id);
      if (array && !array->Has(kUnset) && (!array->array || !vars.CheckedIndex(array, id, place->index)))
        return Fail(ErrorKind::kExpand, TextOf(*state.param->index) + "]: bad array subscript");
    }
    if (!scalar && place && place->kind == Place::kIndex && place->index < 0 &&
        state.param->op != ParamOp::kLength && !vars.CheckedIndex(vars.Find(id), id, place->index)) {
      // For its attributes bash looks a second time.
      const bool again = state.param->op == ParamOp::kTransform && (state.param->transform | 0x20) == 'a';
      for (int looks = again ? 2 : 1; looks > 0; --looks)
        if (!vars.hooks().Warn(vars.Name(id) + ": bad array subscript")) return Fail(ErrorKind::kFatal, {});
    }
    return true;
  }
  value.list = true;
  value.star = subscript == Subscript::kStar;
  const Variable* variable = vars.FindList(id);
  if (!variable) return true;
  Meter& meter = context_.meter;
  bool going = true;
  auto take = [&](const auto&, const Scalar& scalar) {
    const std::string& text = scalar.Text();
    going = meter.Spend(static_cast<int64_t>(text.size() / 64 + 1)) && meter.HoldMore(value.items, 1) &&
            meter.Hold(text.size());
    if (going) value.items.push_back(text);
    return going;
  };
  if (variable->array) {
    variable->array->Each(take);
  } else if (variable->assoc) {
    variable->assoc->Each(take);
  } else if (const Scalar* scalar = variable->Plain()) {
    value.items.push_back(scalar->Text());
  }
  value.set = !value.items.empty();
  return going || Fail(ErrorKind::kStopped, {});
}

bool Expander::FetchSpecial(ParamState& state, std::string_view name) {
  Value& value = state.value;
  value = {};
  const std::vector<std::string>& positional = context_.host.Positional();
  if (name == "@" || name == "*") {
    value.list = true;
    value.star = name == "*";
    if (!context_.meter.Hold(positional.size() * sizeof(std::string))) return Fail(ErrorKind::kStopped, {});
    value.items = positional;
    value.set = !positional.empty();
    return context_.meter.Spend(static_cast<int64_t>(positional.size())) || Fail(ErrorKind::kStopped, {});
  }
  if (name == "#") {
    value.set = true;
    value.text = ToText(static_cast<int64_t>(positional.size()));
    return true;
  }
  if (name[0] >= '1' && name[0] <= '9') {
    size_t number = 0;
    for (char c : name) number = number > 100000000 ? number : number * 10 + static_cast<size_t>(c - '0');
    value.set = number <= positional.size();
    if (!value.set) return true;
    if (!context_.meter.Hold(positional[number - 1].size())) return Fail(ErrorKind::kStopped, {});
    value.text = positional[number - 1];
    return true;
  }
  if (auto text = context_.host.Special(name[0])) {
    value.set = true;
    value.text = std::move(*text);
  }
  return true;
}

// ${!x…}: the value names the parameter.
bool Expander::Indirect(ParamState& state) {
  std::string target = std::move(state.value.text);
  bool set = state.value.set;
  if (state.value.list) target = Join(state.value.items, " ", context_.meter);
  if (state.variable && state.subscript == Subscript::kNone && context_.vars.Bound(state.id) &&
      context_.vars.Bound(state.id)->Has(kNameref)) {
    // For a nameref it is the name that it refers to.
    auto name = context_.vars.NamerefTarget(state.id);
    if (name && *name == context_.vars.Name(state.id))
      return Fail(ErrorKind::kExpand, state.shown + ": invalid indirect expansion");
    state.value = {};
    state.value.set = name.has_value();
    if (name) state.value.text = *name;
    return true;
  }
  if (!set && !state.variable) {
    state.value = {};
    return true;
  }
  if (!set && context_.vars.Find(state.id)) {
    // An array without that element names nothing.
    state.value = {};
    return true;
  }
  if (!set) return Fail(ErrorKind::kExpand, state.shown + ": invalid indirect expansion");
  state.shown = target;
  state.subscript = Subscript::kNone;
  state.place.reset();
  std::string_view name = target, index;
  bool digits = !target.empty() && target.find_first_not_of("0123456789") == std::string::npos;
  if (digits ||
      (target.size() == 1 && std::string_view("@*#?-$!").find(target[0]) != std::string_view::npos)) {
    state.variable = false;
    while (name.size() > 1 && name[0] == '0') name.remove_prefix(1);
    return FetchSpecial(state, name);
  }
  bool subscripted = SplitSubscript(target, &name, &index);
  if (!subscripted && !IsIdentifier(target)) {
    return Fail(ErrorKind::kExpand, target + ": invalid variable name");
  }
  state.variable = true;
  state.id = context_.vars.Intern(name);
  if (subscripted && (index == "@" || index == "*")) {
    state.subscript = index == "@" ? Subscript::kAt : Subscript::kStar;
  } else if (subscripted) {
    state.subscript = Subscript::kIndex;
    std::string text(index);
    if (text.find_first_of("$`'\"\\") != std::string::npos) {
      auto expanded = context_.vars.hooks().ExpandSubscript(text, IsKeyed(state.id));
      if (!expanded) return Fail(expanded.error());
      text = std::move(*expanded);
    }
    // What is no variable has no element, whatever the index.
    if (!context_.vars.Find(state.id)) {
      state.value = {};
      return true;
    }
    if (IsKeyed(state.id) && text.empty()) {
      if (!context_.vars.hooks().Warn(std::string(name) + ": bad array subscript"))
        return Fail(ErrorKind::kFatal, {});
      state.value = {};
      return true;
    }
    if (!IsKeyed(state.id)) std::erase(text, '"');
    auto place = PlaceFromText(state.id, std::move(text));
    if (!place) return Fail(place.error());
    state.place = std::move(*place);
  }
  return FetchVariable(state, state.id, state.subscript, state.place);
}

bool Expander::CheckUnset(const ParamState& state) {
  // The number of elements of what has never been an array is asked for in vain.
  bool counts = state.param->op == ParamOp::kLength && state.variable && state.value.list && !state.value.set;
  const Variable* variable = counts ? context_.vars.FindList(state.id) : nullptr;
  if (counts && variable && !variable->Has(kUnset)) counts = false;
  if (state.value.set || (state.value.list && !counts) || !context_.options.nounset ||
      IsDefaulting(state.param->op))
    return true;
  // bash names the parameter as its code has it at that place.
  const Param& param = *state.param;
  std::string_view prefix = param.indirect ? "!" : state.variable || param.braced ? "" : "$";
  bool bare = param.op == ParamOp::kLength && state.variable && !param.indirect;
  std::string name = bare             ? context_.vars.Name(state.id)
                     : param.indirect ? std::string(param.name.text)
                                      : state.shown;
  return Fail(ErrorKind::kFatal, std::string(prefix) + name + ": unbound variable");
}

bool Expander::Names(ParamState& state) {
  Value& value = state.value;
  value.list = true;
  value.star = state.subscript == Subscript::kStar;
  if (state.param->op == ParamOp::kPrefixNames) {
    for (NameId id : context_.vars.Sorted(state.param->name.text)) {
      if (!context_.vars.Bound(id)->Has(kUnset)) value.items.push_back(context_.vars.Name(id));
    }
  } else if (const Variable* variable = context_.vars.Find(state.id)) {
    if (variable->array) {
      variable->array->Each([&](int64_t index, const Scalar&) {
        value.items.push_back(ToText(index));
        return true;
      });
    } else if (variable->assoc) {
      variable->assoc->Each([&](const std::string& key, const Scalar&) {
        value.items.push_back(key);
        return true;
      });
    } else if (variable->Plain()) {
      value.items.push_back("0");
    }
  }
  if (!context_.meter.Spend(static_cast<int64_t>(value.items.size()))) return Fail(ErrorKind::kStopped, {});
  Append(state);
  return true;
}

// ---- Operators ----------------------------------------------------------------------------------

bool Expander::Operate(std::unique_ptr<ParamState> state) {
  const Param& param = *state->param;
  Value& value = state->value;
  ParamState& s = *state;
  if (param.op == ParamOp::kNone) {
    Append(s);
    return true;
  }
  if (IsDefaulting(param.op)) {
    bool absent = !value.set;
    if (param.colon && !absent) {
      auto empty = [](const std::string& item) { return item.empty(); };
      bool joined = s.quoted && value.star && ifs_.joint().empty();
      absent = value.list
                   ? value.items.empty() || ((value.items.size() == 1 || joined) &&
                                             std::all_of(value.items.begin(), value.items.end(), empty))
                   : value.text.empty();
    }
    if (absent == (param.op == ParamOp::kAlternate)) {
      if (param.op != ParamOp::kAlternate) Append(s);
      // "${@+word}" is nothing at all, as "$@" would be.
      else if (s.quoted && value.list && value.items.empty() && !value.star)
        s.out->saw_empty_list = true;
      return true;
    }
    if (param.op == ParamOp::kAssign && !s.variable)
      return Fail(ErrorKind::kExpand, "$" + s.shown + ": cannot assign in this way");
    if (param.op == ParamOp::kDefault || param.op == ParamOp::kAlternate) {
      if (param.operand && !param.operand->parts.empty()) {
        Push(param.operand->parts, s.out, s.quoted, true);
        frames_.back().top = param.operand->has_tilde && !s.quoted;
        frames_.back().outer_empty_list = std::exchange(s.out->saw_empty_list, false);
      }
      return true;
    }
    if (!param.operand || param.operand->parts.empty()) return UseOperand(std::move(state));
    const bool quoted = s.quoted;
    if (param.op == ParamOp::kAssign) {
      PushOwn(*param.operand, FieldMode::kText, quoted, After::kOperand, std::move(state));
      return true;
    }
    // A message is split, also within double quotes.
    context_.host.Failing();
    PushOwn(*param.operand, FieldMode::kFields, false, After::kOperand, std::move(state));
    if (quoted) frames_.back().top = false;
    return true;
  }
  if (param.op == ParamOp::kLength) {
    // bash does not find the element that a nameref refers to here.
    if (s.variable && !s.place && !value.list && context_.vars.NamesElement(s.id)) value.text.clear();
    value.text = ToText(static_cast<int64_t>(value.list               ? value.items.size()
                                             : context_.options.bytes ? value.text.size()
                                                                      : CountUtf8(value.text)));
    value.list = false;
    Append(s);
    return true;
  }
  if (param.op == ParamOp::kTransform) return Transform(std::move(state));
  // Nothing to cut: operands are not even expanded.
  if (!value.set && (s.variable || !value.list)) {
    Append(s);
    return true;
  }
  if (param.op == ParamOp::kSubstring) {
    if (param.operand && !param.operand->parts.empty() && !IsOneLiteral(*param.operand)) {
      PushOwn(*param.operand, FieldMode::kArith, true, After::kOperand, std::move(state));
      return true;
    }
    return UseOperand(std::move(state));
  }
  // Patterns.
  if (!param.operand || param.operand->parts.empty()) return UseOperand(std::move(state));
  if (IsOneLiteral(*param.operand) && !param.operand->has_tilde) {
    s.operand = param.operand->parts[0].value;
    return UseOperand(std::move(state));
  }
  PushOwn(*param.operand, FieldMode::kPattern, false, After::kOperand, std::move(state));
  return true;
}

// The operand's text is known (or there is none).
bool Expander::UseOperand(std::unique_ptr<ParamState> state) {
  ParamState& s = *state;
  const Param& param = *s.param;
  if (param.op == ParamOp::kAssign) {
    if (!AssignDefault(s, s.operand)) return false;
    Append(s);
    return true;
  }
  if (param.op == ParamOp::kError) {
    std::string text = param.operand && !param.operand->parts.empty() ? s.operand
                       : param.colon                                  ? "parameter null or not set"
                                                                      : "parameter not set";
    return Fail(ErrorKind::kFatal, s.shown + ": " + text);
  }
  if (param.op == ParamOp::kSubstring) {
    if (param.operand2 && !param.operand2->parts.empty() && !IsOneLiteral(*param.operand2) &&
        !s.has_operand2) {
      s.has_operand2 = true;
      PushOwn(*param.operand2, FieldMode::kArith, true, After::kOperand2, std::move(state));
      return true;
    }
    if (!ApplySubstring(s)) return false;
    Append(s);
    return true;
  }
  if (IsReplacing(param.op) && param.operand2 && !param.operand2->parts.empty() && !s.has_operand2) {
    s.has_operand2 = true;
    if (!IsOneLiteral(*param.operand2) || param.operand2->has_tilde) {
      PushOwn(*param.operand2,
              context_.options.patsub_replacement ? FieldMode::kReplacement : FieldMode::kText, false,
              After::kOperand2, std::move(state));
      return true;
    }
    s.operand2 = param.operand2->parts[0].value;
  }
  PatternOptions options{.extglob = context_.options.extglob,
                         .nocase = context_.options.nocasematch && IsReplacing(param.op)};
  bool empty = s.operand.empty();
  bool constant = !empty && IsOneLiteral(*param.operand) && !param.operand->has_tilde;
  bool done = constant ? ApplyPattern(s, links_->PatternOf(*param.operand, s.operand, options), empty)
                       : ApplyPattern(s, Pattern(s.operand, options), empty);
  if (done) Append(s);
  return done;
}

bool Expander::AssignDefault(ParamState& state, const std::string& text) {
  if (!state.variable) {
    return Fail(ErrorKind::kExpand, "$" + state.shown + ": cannot assign in this way");
  }
  Vars& vars = context_.vars;
  if (state.value.list) {
    // For an associative array `@` and `*` are keys here.
    auto target = vars.ResolveArray(state.id);
    const Variable* variable = target ? vars.Bound(*target) : nullptr;
    if (!variable || !variable->Has(kAssoc))
      return Fail(ErrorKind::kExpand, state.shown + ": bad array subscript");
    state.place = Place{*target, Place::kKey, 0, state.value.star ? "*" : "@"};
    state.value.list = false;
  }
  Status done = state.place ? vars.Assign(*state.place, text) : vars.Assign(state.id, text);
  if (!done) {
    ErrorKind kind = done.error().kind;
    return Fail(kind == ErrorKind::kAssign ? ErrorKind::kExpand : kind, done.error().text);
  }
  const Scalar* scalar = state.place ? vars.Get(*state.place) : vars.Get(state.id);
  state.value.set = true;
  state.value.text = scalar ? scalar->Text() : text;
  return true;
}

bool Expander::ApplyPattern(ParamState& state, const Pattern& pattern, bool empty) {
  ParamOp op = state.param->op;
  Meter& meter = context_.meter;
  std::optional<Replacement> replacement;
  if (IsReplacing(op)) replacement.emplace(state.operand2, context_.options.patsub_replacement);
  auto apply = [&](std::string& text) {
    if (replacement) {
      text = ReplacePattern(op, text, pattern, empty, *replacement, meter);
    } else if (IsRemoving(op)) {
      if (!empty) text = RemovePattern(op, text, pattern, meter);
    } else {
      text = ChangeCase(op, text, empty ? nullptr : &pattern, meter);
    }
  };
  if (!state.value.list) {
    apply(state.value.text);
  } else {
    for (std::string& item : state.value.items) apply(item);
  }
  return meter.Spend(1) || Fail(ErrorKind::kStopped, {});
}

bool Expander::EvaluateOffset(ParamState& state, const Word& word, int64_t* value) {
  ArithEnv env{context_.vars, context_.meter, context_.options.nounset};
  Outcome<int64_t> result =
      word.parts.empty()   ? Outcome<int64_t>(0)
      : IsOneLiteral(word) ? RunArith(links_->Program(word, word.parts[0].value), env)
                           : EvalArith(&word == state.param->operand ? state.operand : state.operand2, env);
  if (result) {
    *value = *result;
    return true;
  }
  ShellError error = result.error();
  if (error.kind == ErrorKind::kArith) error.text = state.shown + ": " + error.text;
  return Fail(error);
}

bool Expander::ApplySubstring(ParamState& state) {
  const Param& param = *state.param;
  Value& value = state.value;
  int64_t offset = 0, number = 0;
  if (param.operand && !EvaluateOffset(state, *param.operand, &offset)) return false;
  const Variable* list = value.list && state.variable ? context_.vars.FindList(state.id) : nullptr;
  if (list && !list->array && !list->assoc && value.items.size() == 1) {
    // No array: of its text.
    value.text = std::move(value.items[0]);
    value.items.clear();
    value.list = false;
    list = nullptr;
  }
  auto size = !value.list           ? context_.options.bytes ? value.text.size() : CountUtf8(value.text)
                        : list && list->array ? static_cast<size_t>(list->array->End())
                                    : value.items.size() + (state.variable ? 0 : 1);
  int64_t from = offset < 0 ? offset + static_cast<int64_t>(size) : offset;
  if (from < 0 || from > static_cast<int64_t>(size)) {
    // Beyond the end the length is not even looked at.
    value.text.clear();
    value.items.clear();
    return true;
  }
  std::optional<int64_t> length;
  if (param.operand2) {
    if (!EvaluateOffset(state, *param.operand2, &number)) return false;
    length = number;
  }
  auto as_written = [&] {
    const Word& word = *param.operand2;
    return IsOneLiteral(word) ? std::string(word.parts[0].value) : state.operand2;
  };
  if (!value.list) {
    auto text = Substring(value.text, offset, length, context_.options.bytes);
    if (!text) return Fail(text.error().kind, as_written() + ": substring expression < 0");
    value.text = std::move(*text);
    return true;
  }
  if (length && *length < 0) return Fail(ErrorKind::kExpand, as_written() + ": substring expression < 0");
  const Variable* variable = state.variable ? context_.vars.FindList(state.id) : nullptr;
  if (variable && variable->array) {
    // The offset is an index, the length a number of elements.
    if (offset < 0) offset += variable->array->End();
    std::vector<std::string> items;
    if (offset >= 0) {
      for (int64_t at = variable->array->Next(offset); at >= 0; at = variable->array->Next(at + 1)) {
        if (length && static_cast<int64_t>(items.size()) >= *length) break;
        items.push_back(variable->array->Find(at)->Text());
      }
    }
    value.items = std::move(items);
    return true;
  }
  // $0 stands before the positional parameters.
  if (!state.variable) value.items.insert(value.items.begin(), context_.host.Special('0').value_or(""));
  auto slice = ListSlice(static_cast<int64_t>(value.items.size()), offset, length);
  if (!slice) return Fail(slice.error());
  value.items = {value.items.begin() + slice->begin, value.items.begin() + slice->end};
  return true;
}

// ---- Results ------------------------------------------------------------------------------------

void Expander::Append(const ParamState& state) {
  const Value& value = state.value;
  // bash joins them by blanks in a here-document, but for ${name[*]} itself.
  if (here_ && value.list && value.star &&
      !(state.variable && state.param->op == ParamOp::kNone && !state.param->indirect)) {
    state.out->Quoted(Join(value.items, " ", context_.meter));
    return;
  }
  bool joins = state.in_operand && !state.quoted && value.list && !value.star &&
               state.out->mode() == FieldMode::kFields && !ifs_.empty();
  if (!joins) return Append(value, *state.out, state.quoted);
  // The word of ${x-$@} is one text, with blanks between the elements, before it is split.
  for (size_t i = 0; i < value.items.size(); ++i) {
    if (!context_.meter.Spend(1)) return;
    context_.meter.SpendBytes(value.items[i].size());
    if (i > 0) state.out->Expanded(" ");
    state.out->Expanded(value.items[i]);
  }
}

void Expander::Append(const Value& value, FieldBuilder& out, bool quoted) {
  context_.meter.SpendBytes(value.text.size());
  if (!value.list) {
    if (!value.text.empty()) quoted ? out.Quoted(value.text) : out.Expanded(value.text);
    return;
  }
  if (quoted && value.items.empty() && !value.star) out.saw_empty_list = true;
  if (value.star && (quoted || out.mode() != FieldMode::kFields)) {
    std::string joined = Join(value.items, ifs_.joint(), context_.meter);
    // The double quotes around it make the empty field.
    if (!joined.empty()) quoted ? out.Quoted(joined) : out.Expanded(joined);
    return;
  }
  bool joins =
      !quoted && out.mode() == FieldMode::kFields && !ifs_.empty() && !ifs_.IsBlank(ifs_.joint().front());
  for (size_t i = 0; i < value.items.size(); ++i) {
    if (!context_.meter.Spend(1)) return;
    // With a separator that is no blank, unquoted elements are split as the text that they make together.
    if (i > 0) joins ? out.Expanded(ifs_.joint()) : out.Break();
    quoted ? out.Quoted(value.items[i]) : out.Expanded(value.items[i]);
  }
}

}  // namespace bivalve::shell
