// Assigning, declaring, unsetting and scopes.
#include <algorithm>

#include "base/meter.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "shell/vars.h"

namespace bivalve::shell {

static std::unexpected<ShellError> RefuseInteger(ShellError error) {
  if (error.kind == ErrorKind::kSubscript) error.kind = ErrorKind::kInteger;
  return std::unexpected(std::move(error));
}

Status Vars::CheckWritable(const Variable& variable, NameId id) const {
  if (!variable.Has(kReadonly)) return {};
  return Refuse(ErrorKind::kAssign, Name(id) + ": readonly variable");
}

Status Vars::Store(Attrs attrs, Scalar& into, std::string_view value, bool append) {
  if (attrs & kInteger) {
    int64_t old = 0;
    if (append && !into.Integer(&old)) {
      auto previous = hooks_->EvalInteger(into.Text());
      if (!previous) return RefuseInteger(previous.error());
      old = *previous;
    }
    auto number = hooks_->EvalInteger(value);
    if (!number) return RefuseInteger(number.error());
    into.SetInteger(static_cast<int64_t>(static_cast<uint64_t>(old) + static_cast<uint64_t>(*number)));
    return {};
  }
  // At worst the text moves to a block of twice its size.
  if (size_t size = value.size() + (append ? 2 * into.Text().size() : 0); size >= Meter::kBigBlock) {
    if (!hooks_->Holds(size)) return {};
  }
  if (attrs & kCaseAttrs) {
    std::string whole = append ? into.Text() + std::string(value) : std::string(value);
    into.TakeText(ApplyCase(whole, attrs));
    return {};
  }
  if (append) {
    into.Append(value);
  } else {
    into.SetText(value);
  }
  return {};
}

Status Vars::Assign(NameId id, std::string_view value, bool append) {
  const Variable* bound = Bound(id);
  if (bound && bound->Has(kNameref)) {
    if (bound->Has(kUnset) || bound->scalar.Text().empty()) {
      // The first assignment to a nameref without a target sets the target.
      std::string_view name = value, sub;
      if (!IsIdentifier(value) && !SplitSubscript(value, &name, &sub)) {
        return Refuse(ErrorKind::kAssign, "`" + std::string(value) + "': not a valid identifier");
      }
      Variable& variable = Writable(id);
      variable.scalar.SetText(value);
      variable.attrs &= ~kUnset;
      return {};
    }
    auto place = Resolve(id);
    if (!place) return std::unexpected(place.error());
    if (place->id == kNoName) {
      // A loop: in a function bash reaches for the global variable of that name.
      if (bound->scope == 0) return Refuse(ErrorKind::kAssign, {});  // the warning has said it
      Variable& global = Declare(id, true);
      if (auto ok = CheckWritable(global, id); !ok) return ok;
      global.attrs &= ~kUnset;
      if (global.array) return Store(global.attrs & ~kInteger, global.array->At(0), value, append);
      return Store(global.attrs & ~kInteger, global.scalar, value, append);
    }
    if (place->kind != Place::kWhole) {
      std::string_view own = bound->scalar.Text(), index;
      if (SplitSubscript(own, &own, &index) && own == Name(id))
        return std::unexpected(ResolveArray(id).error());  // an element of itself
      if (const Variable* target = Bound(place->id); target && target->Has(kNameref)) DropNameref(place->id);
      return Assign(*place, value, append);
    }
    id = place->id;
    bound = Bound(id);
  }
  if (!bound) {
    if (value.size() >= Meter::kBigBlock && !hooks_->Holds(value.size())) return {};
    Variable& made = MakeBinding(id, 0);
    made.scalar.SetText(value);
    made.attrs = (made.attrs & ~kUnset) | assigned_;
    Notify(id, &made);
    return {};
  }
  if (bound->Has(kReadonly)) return CheckWritable(*bound, id);
  if (bound->array) return AssignIndex(id, 0, value, append);
  if (bound->assoc) return AssignKey(id, "0", value, append);
  Variable& variable = Writable(id);
  if (variable.Has(kDynamic) && append) hooks_->ReadDynamic(id, variable);
  if (variable.Has(kInteger)) {
    Scalar copy = variable.scalar;
    if (auto ok = Store(variable.attrs, copy, value, append); !ok) return ok;
    Variable& now = Bound(id) ? Writable(id) : MakeBinding(id, 0);
    now.scalar = std::move(copy);
    now.attrs = (now.attrs & ~kUnset) | assigned_;
    Notify(id, &now);
    return {};
  }
  if (auto ok = Store(variable.attrs, variable.scalar, value, append); !ok) return ok;
  variable.attrs = (variable.attrs & ~kUnset) | assigned_;
  Notify(id, &variable);
  return {};
}

Status Vars::Take(NameId id, std::string value) {
  const Variable* bound = Bound(id);
  if (!bound || bound->Has(kSlowWrite & ~kUnset) || bound->Has(kInteger)) {
    return Assign(id, std::string_view(value));
  }
  Variable& variable = Writable(id);
  variable.scalar.TakeText(std::move(value));
  variable.attrs = (variable.attrs & ~kUnset) | assigned_;
  return {};
}

Status Vars::AssignInteger(NameId id, int64_t number) {
  if (SetInteger(id, number)) return {};
  const Variable* bound = Bound(id);
  if (!bound) {
    Variable& made = MakeBinding(id, 0);
    made.scalar.SetInteger(number);
    made.attrs = (made.attrs & ~kUnset) | assigned_;
    Notify(id, &made);
    return {};
  }
  if (bound->Has(kSlowWrite & ~kUnset)) {
    char buffer[24];
    return Assign(id, IntegerText(number, buffer, sizeof buffer));
  }
  Variable& variable = Writable(id);
  variable.scalar.SetInteger(number);
  variable.attrs = (variable.attrs & ~kUnset) | assigned_;
  return {};
}

Status Vars::Assign(const Place& place, std::string_view value, bool append) {
  switch (place.kind) {
    case Place::kWhole: return Assign(place.id, value, append);
    case Place::kIndex: return AssignIndex(place.id, place.index, value, append);
    case Place::kKey: return AssignKey(place.id, place.key, value, append);
  }
  return {};
}

Status Vars::AssignIndex(NameId id, int64_t index, std::string_view value, bool append) {
  const Variable* bound = Bound(id);
  if (bound && bound->Has(kNameref)) {
    auto target = ResolveArray(id);
    if (!target) return std::unexpected(target.error());
    if (*target == id) return {};
    return AssignIndex(*target, index, value, append);
  }
  if (bound && bound->Has(kReadonly)) return CheckWritable(*bound, id);
  if (bound && bound->assoc) return AssignKey(id, ToText(index), value, append);
  if (index < 0) {
    auto checked = CheckedIndex(bound, id, index);
    if (!checked) return std::unexpected(checked.error());
    index = *checked;
  }
  if (auto ok = PutIndex(id, index, value, append); !ok) return ok;
  Notify(id, Bound(id));
  return {};
}

Status Vars::AssignKey(NameId id, std::string_view key, std::string_view value, bool append) {
  const Variable* bound = Bound(id);
  if (bound && bound->Has(kNameref)) {
    auto target = ResolveArray(id);
    if (!target) return std::unexpected(target.error());
    if (*target == id) return {};
    return AssignKey(*target, key, value, append);
  }
  if (bound && bound->Has(kReadonly)) return CheckWritable(*bound, id);
  if (auto ok = PutKey(id, key, value, append); !ok) return ok;
  Notify(id, Bound(id));
  return {};
}

Status Vars::PutIndex(NameId id, int64_t index, std::string_view value, bool append, bool global) {
  Variable* variable = &Declare(id, global);
  if (auto ok = MakeArray(*variable, id); !ok) return ok;
  auto checked = CheckedIndex(variable, id, index);
  if (!checked) return std::unexpected(checked.error());
  variable->attrs &= ~kUnset;
  if (size_t growth = variable->array->Growth(); growth >= Meter::kBigBlock && !hooks_->Holds(growth))
    return {};
  if (!variable->Has(kInteger | kCaseAttrs)) [[likely]] {
    return Store(0, variable->array->At(*checked), value, append);
  }
  Scalar copy;
  if (const Scalar* old = variable->array->Find(*checked)) copy = *old;
  if (auto ok = Store(variable->attrs, copy, value, append); !ok) return ok;
  variable = &Declare(id, global);
  if (auto ok = MakeArray(*variable, id); !ok) return ok;
  variable->array->At(*checked) = std::move(copy);
  variable->attrs &= ~kUnset;
  return {};
}

Status Vars::PutKey(NameId id, std::string_view key, std::string_view value, bool append, bool global) {
  Variable* variable = &Declare(id, global);
  if (auto ok = MakeAssoc(*variable, id); !ok) return ok;
  variable->attrs &= ~kUnset;
  if (size_t growth = variable->assoc->Growth(); growth >= Meter::kBigBlock && !hooks_->Holds(growth))
    return {};
  if (!variable->Has(kInteger | kCaseAttrs)) [[likely]] {
    return Store(0, variable->assoc->At(key), value, append);
  }
  Scalar copy;
  if (const Scalar* old = variable->assoc->Find(key)) copy = *old;
  if (auto ok = Store(variable->attrs, copy, value, append); !ok) return ok;
  variable = &Declare(id, global);
  if (auto ok = MakeAssoc(*variable, id); !ok) return ok;
  variable->assoc->At(key) = std::move(copy);
  variable->attrs &= ~kUnset;
  return {};
}

Status Vars::AssignArray(NameId id, std::vector<std::string> values) {
  auto target = BeginCompound(id, false);
  if (!target) return std::unexpected(target.error());
  for (size_t i = 0; i < values.size(); ++i) {
    if (auto ok = PutIndex(*target, static_cast<int64_t>(i), values[i], false); !ok) return ok;
  }
  EndCompound(*target);
  return {};
}

Outcome<NameId> Vars::BeginCompound(NameId id, bool append, bool global) {
  const Variable* bound = global ? Global(id) : Bound(id);
  if (bound && bound->Has(kNameref) && (bound->Has(kUnset) || bound->scalar.Text().empty())) {
    DropNameref(id, global);
  } else if (bound && bound->Has(kNameref) && !global) {
    std::string subscript;
    NameId target = *ResolveName(id, &subscript);
    if (!subscript.empty()) return ResolveArray(id);
    if (const Variable* last = target == kNoName ? nullptr : Bound(target); last && last->Has(kNameref))
      DropNameref(target);
    if (target != kNoName) id = target;
  }
  Variable& variable = Declare(id, global);
  if (auto ok = CheckWritable(variable, id); !ok) return std::unexpected(ok.error());
  if (!variable.assoc && !variable.array) {
    if (!append) variable.attrs |= kUnset;
    if (auto ok = MakeArray(variable, id); !ok) return std::unexpected(ok.error());
  }
  if (!append) {
    if (variable.array) variable.array->Clear();
    if (variable.assoc) variable.assoc->Clear();
  }
  variable.attrs &= ~kUnset;
  return id;
}

// ---- Declaring ----------------------------------------------------------------------------------

Variable& Vars::Declare(NameId id, bool global) {
  Ref<Variable>* place = &Slot(id);
  if (!*place) return MakeBinding(id, 0);
  if (!global || (*place)->scope == 0) return Writable(id);
  while (*place && (*place)->scope > 0) {
    if ((*place)->Shared()) *place = MakeRef<Variable>(**place);
    place = &(*place)->hidden;
  }
  if (!*place) {
    *place = MakeRef<Variable>();
    if (IsWatched(id)) (*place)->attrs |= kWatched;
  } else if ((*place)->Shared()) {
    *place = MakeRef<Variable>(**place);
  }
  return **place;
}

uint32_t Vars::function_scope() const {
  uint32_t scope = this->scope();
  while (scope > 0 && table_->frames[scope - 1].kind != ScopeKind::kFunction) --scope;
  return scope;
}

Outcome<Variable*> Vars::DeclareLocal(NameId id, bool inherit) {
  uint32_t scope = function_scope();
  const Variable* bound = Bound(id);
  if (bound && bound->scope >= scope && scope > 0) {
    Variable& variable = Writable(id);
    if (bound->scope > scope && variable.Has(kTemporary)) {
      // `name=value local name`: the command's own variable becomes the local one.
      if (variable.hidden && variable.hidden->scope == scope) {
        Ref<Variable> below = variable.hidden->hidden;
        variable.hidden = std::move(below);
      } else {
        table_->frames[scope - 1].names.push_back(id);
      }
      variable.scope = scope;
      variable.attrs &= ~kTemporary;
    }
    variable.attrs |= kLocal;
    return &variable;
  }
  if (bound && bound->Has(kReadonly) && bound->scope == 0) {
    return Refuse(ErrorKind::kAssign, Name(id) + ": readonly variable");
  }
  Ref<Variable> outer = id < table_->slots.size() ? table_->slots[id] : Ref<Variable>();
  Variable& made = MakeBinding(id, scope);
  made.attrs |= kLocal;
  if (!outer) return &made;
  // A temporary `x=1 f` of a caller hands its value down; so does everything with localvar_inherit.
  made.attrs |= outer->attrs & kExport;
  if (inherit || outer->Has(kTemporary)) {
    made.attrs = (outer->attrs & ~(kTemporary | kNameref)) | kLocal;
    made.scalar = outer->scalar;
    if (outer->array) made.array = std::make_unique<IndexedArray>(*outer->array);
    if (outer->assoc) made.assoc = std::make_unique<AssocArray>(*outer->assoc);
  }
  return &made;
}

Variable& Vars::DeclareTemporary(NameId id) {
  const Variable* bound = Bound(id);
  Variable& variable =
      bound && bound->scope == scope() && scope() > 0 ? Writable(id) : MakeBinding(id, scope());
  variable.attrs |= kTemporary | kExport;
  return variable;
}

Variable* Vars::KeepTemporary(NameId id) {
  const Variable* bound = Bound(id);
  if (!bound || !bound->Has(kTemporary) || bound->scope == 0 || bound->Has(kArrayAttrs | kUnset))
    return nullptr;
  std::string value = bound->scalar.Text();
  Ref<Variable>& below = Writable(id).hidden;
  if (!below) {
    below = MakeRef<Variable>();
    if (IsWatched(id)) below->attrs |= kWatched;
  } else if (below->Shared()) {
    below = MakeRef<Variable>(*below);
  }
  if (below->Has(kArrayAttrs)) return nullptr;
  below->scalar.TakeText(std::move(value));
  below->attrs = (below->attrs | kExport) & ~kUnset;
  return below.get();
}

void Vars::DropNameref(NameId id, bool global) {
  (void)hooks_->Warn("warning: " + Name(id) + ": removing nameref attribute");
  Variable& variable = Declare(id, global);
  variable.attrs = (variable.attrs & ~kNameref) | kUnset;
  variable.scalar = {};
}

Status Vars::MakeArray(Variable& variable, NameId id) {
  if (variable.array) return {};
  if (variable.assoc) {
    return Refuse(ErrorKind::kAssign, Name(id) + ": cannot convert associative to indexed array");
  }
  variable.array = std::make_unique<IndexedArray>();
  if (!variable.Has(kUnset)) variable.array->At(0) = std::move(variable.scalar);
  variable.scalar = {};
  variable.attrs |= kArray;
  return {};
}

Status Vars::MakeAssoc(Variable& variable, NameId id, size_t buckets) {
  if (variable.assoc) return {};
  if (variable.array) {
    return Refuse(ErrorKind::kAssign, Name(id) + ": cannot convert indexed to associative array");
  }
  variable.assoc = std::make_unique<AssocArray>(buckets);
  if (!variable.Has(kUnset)) variable.assoc->At("0") = std::move(variable.scalar);
  variable.scalar = {};
  variable.attrs |= kAssoc;
  return {};
}

Status Vars::Unset(NameId id, bool keep_callers) {
  const Variable* bound = Bound(id);
  if (!bound) return {};
  if (bound->Has(kReadonly)) {
    return Refuse(ErrorKind::kAssign, Name(id) + ": cannot unset: readonly variable");
  }
  bool notify = bound->Has(kWatched | kDynamic);
  uint32_t here = function_scope();
  if (bound->Has(kLocal) && (bound->scope == here || (keep_callers && bound->scope < here))) {
    Variable& variable = Writable(id);
    variable.attrs = (variable.attrs & (kExport | kWatched)) | kLocal | kUnset;
    variable.scalar = {};
    variable.array.reset();
    variable.assoc.reset();
  } else {
    Ref<Variable>& slot = Slot(id);
    Ref<Variable> hidden = slot->hidden;
    slot = std::move(hidden);
  }
  if (notify) hooks_->Changed(id, Bound(id));
  return {};
}

Status Vars::UnsetElement(const Place& place) {
  const Variable* bound = Bound(place.id);
  if (!bound) return {};
  if (bound->Has(kReadonly)) {
    return Refuse(ErrorKind::kAssign, Name(place.id) + ": cannot unset: readonly variable");
  }
  if (bound->assoc) {
    Writable(place.id).assoc->Erase(place.kind == Place::kKey ? place.key : ToText(place.index));
    return {};
  }
  if (!bound->array) {
    if (place.index == 0) return Unset(place.id);
    return Refuse(ErrorKind::kAssign, Name(place.id) + ": not an array variable");
  }
  int64_t index = place.index < 0 ? place.index + bound->array->End() : place.index;
  if (index < 0) {
    return Refuse(ErrorKind::kAssign, "[" + ToText(place.index) + "]: bad array subscript");
  }
  Writable(place.id).array->Erase(index);
  return {};
}

// ---- Scopes -------------------------------------------------------------------------------------

void Vars::PushScope(ScopeKind kind) { Own().frames.push_back({kind, {}}); }

void Vars::PopScope() {
  Table& table = Own();
  uint32_t scope = this->scope();
  std::vector<NameId> names = std::move(table.frames.back().names);
  table.frames.pop_back();
  for (size_t i = names.size(); i-- > 0;) {
    Ref<Variable>& slot = table.slots[names[i]];
    if (!slot || slot->scope != scope) continue;
    bool notify = slot->Has(kWatched);
    Ref<Variable> hidden = slot->hidden;
    slot = std::move(hidden);
    if (notify) hooks_->Changed(names[i], slot.get());
  }
}

Vars::HiddenScope Vars::HideScope() {
  HiddenScope hidden;
  Table& table = Own();
  for (NameId id : table.frames.back().names) {
    Ref<Variable>& slot = table.slots[id];
    if (!slot || slot->scope != scope()) continue;
    Ref<Variable> variable = std::move(slot);
    slot = variable->hidden;
    if (variable->Has(kWatched)) hooks_->Changed(id, slot.get());
    hidden.emplace_back(id, std::move(variable));
  }
  return hidden;
}

void Vars::ShowScope(HiddenScope hidden) {
  Table& table = Own();
  for (auto& [id, variable] : hidden) {
    if (variable->Shared()) variable = MakeRef<Variable>(*variable);
    variable->hidden = std::move(table.slots[id]);
    table.slots[id] = variable;
    if (variable->Has(kWatched)) hooks_->Changed(id, variable.get());
  }
}

void Vars::Watch(NameId id) {
  // Forks that share the list have watched the same names since their start.
  if (id >= watched_->size()) watched_->resize(id + 1);
  (*watched_)[id] = true;
  if (Bound(id)) Writable(id).attrs |= kWatched;
}

void Vars::DefineDynamic(NameId id, uint32_t which, Attrs attrs) {
  Variable& variable = Declare(id);
  variable.attrs = (variable.attrs & ~kUnset) | kDynamic | attrs;
  variable.dynamic = which;
  if ((attrs & kArray) && !variable.array) variable.array = std::make_unique<IndexedArray>();
  if ((attrs & kAssoc) && !variable.assoc) variable.assoc = std::make_unique<AssocArray>();
}

std::string ApplyCase(std::string_view text, Attrs attrs) {
  std::string result;
  result.reserve(text.size());
  for (size_t at = 0; at < text.size();) {
    const Utf8Char c = DecodeUtf8(text.substr(at));
    const bool upper = (attrs & kUpper) || ((attrs & kCapital) && at == 0);
    if (c.code == kInvalidChar)
      result += text.substr(at, c.length);
    else
      AppendUtf8(result, upper ? ToUpper(c.code) : ToLower(c.code));
    at += c.length;
  }
  return result;
}

}  // namespace bivalve::shell
