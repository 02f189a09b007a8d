#include "shell/vars.h"

#include <algorithm>

namespace bivalve::shell {

Variable::Variable(const Variable& other)
    : RefCounted(),
      attrs(other.attrs),
      scope(other.scope),
      dynamic(other.dynamic),
      scalar(other.scalar),
      array(other.array ? std::make_unique<IndexedArray>(*other.array) : nullptr),
      assoc(other.assoc ? std::make_unique<AssocArray>(*other.assoc) : nullptr),
      hidden(other.hidden) {}

bool Variable::IsSet() const {
  if (array) return array->size() > 0;
  if (assoc) return assoc->size() > 0;
  return !Has(kUnset);
}

const Scalar* Variable::Plain() const {
  if (Has(kUnset)) return nullptr;
  if (array) return array->Find(0);
  if (assoc) return assoc->Find("0");
  return &scalar;
}

Vars::Vars(Ref<NameTable> names, VarHooks* hooks)
    : names_(std::move(names)),
      table_(MakeRef<Table>()),
      watched_(std::make_shared<std::vector<bool>>()),
      hooks_(hooks) {}

Vars Vars::Fork(VarHooks* hooks) const {
  Vars copy(*this);
  copy.hooks_ = hooks;
  return copy;
}

Vars::Table& Vars::Own() {
  if (table_->Shared()) table_ = MakeRef<Table>(*table_);
  return *table_;
}

Ref<Variable>& Vars::Slot(NameId id) {
  auto& slots = Own().slots;
  if (id >= slots.size()) slots.resize(std::max<size_t>(names_->size(), id + 1));
  return slots[id];
}

Variable& Vars::Writable(NameId id) {
  Ref<Variable>& slot = Slot(id);
  if (slot->Shared()) slot = MakeRef<Variable>(*slot);
  return *slot;
}

Variable& Vars::MakeBinding(NameId id, uint32_t scope) {
  Ref<Variable>& slot = Slot(id);
  auto made = MakeRef<Variable>();
  made->scope = scope;
  if (IsWatched(id)) made->attrs |= kWatched;
  made->hidden = std::move(slot);
  slot = std::move(made);
  if (scope > 0) table_->frames[scope - 1].names.push_back(id);
  return *slot;
}

// ---- Reading ------------------------------------------------------------------------------------

Outcome<NameId> Vars::ResolveName(NameId id, std::string* subscript) {
  const Variable* variable = Bound(id);
  if (!variable || !variable->Has(kNameref)) return id;
  NameId first = id;
  for (int level = 0; variable && variable->Has(kNameref); ++level) {
    const std::string& target = variable->scalar.Text();
    if (variable->Has(kUnset) || target.empty()) return id;  // a nameref without a target is itself
    std::string_view name = target, sub;
    if (SplitSubscript(target, &name, &sub)) *subscript = sub;
    NameId next = names_->Intern(name);
    if (level >= kMaxNameref) {
      (void)hooks_->Warn("warning: " + names_->Text(first) + ": maximum nameref depth (8) exceeded");
      return kNoName;
    }
    if (subscript->empty() && (next == first || next == id)) {
      (void)hooks_->Warn("warning: " + names_->Text(first) + ": circular name reference");
      return kNoName;
    }
    id = next;
    variable = Bound(id);
    if (!subscript->empty()) break;
  }
  return id;
}

// What a nameref ends at, once its name has been resolved.
const Variable* Vars::FindTarget(const Variable* nameref, NameId target) {
  if (target == kNoName) {
    // A loop inside a function: bash then takes what the local nameref hides.
    const Variable* global = nameref;
    while (global->hidden) global = global->hidden.get();
    return global->Has(kNameref) ? nullptr : global;
  }
  return Refreshed(target);
}

const Variable* Vars::Find(NameId id) {
  const Variable* variable = Bound(id);
  if (!variable) return nullptr;
  if (!variable->Has(kNameref | kDynamic)) return variable;
  if (!variable->Has(kNameref)) return Refreshed(id);
  std::string subscript;
  NameId target = *ResolveName(id, &subscript);
  return subscript.empty() ? FindTarget(variable, target) : nullptr;
}

const Variable* Vars::Refreshed(NameId id) {
  const Variable* variable = Bound(id);
  if (!variable) return nullptr;
  if (variable->Has(kDynamic)) {
    Variable& fresh = Writable(id);
    hooks_->ReadDynamic(id, fresh);
    return &fresh;
  }
  return variable;
}

const Variable* Vars::FindList(NameId id) {
  if (!NamesList(id)) return Find(id);
  std::string_view name, subscript;
  if (!SplitSubscript(Bound(id)->scalar.Text(), &name, &subscript)) return nullptr;
  return Find(names_->Intern(name));
}

const Scalar* Vars::Get(NameId id) {
  const Variable* variable = Bound(id);
  if (!variable) return nullptr;
  if (!variable->Has(kNameref | kDynamic)) return variable->Plain();
  std::string subscript;
  NameId target = variable->Has(kNameref) ? *ResolveName(id, &subscript) : id;
  if (subscript.empty()) {
    const Variable* found = variable->Has(kNameref) ? FindTarget(variable, target) : Refreshed(id);
    // A nameref that has no target yet reads as unset.
    return !found || found->Has(kNameref) ? nullptr : found->Plain();
  }
  auto place = Resolve(id);
  return place && place->id != kNoName && place->kind != Place::kWhole ? Get(*place) : nullptr;
}

const Scalar* Vars::Get(const Place& place) {
  const Variable* variable = Find(place.id);
  if (!variable || place.kind == Place::kWhole) return variable ? variable->Plain() : nullptr;
  if (place.kind == Place::kKey) return variable->assoc ? variable->assoc->Find(place.key) : nullptr;
  int64_t index = place.index;
  if (index < 0) {
    auto checked = CheckedIndex(variable, place.id, index);
    if (!checked) return nullptr;
    index = *checked;
  }
  if (variable->array) return variable->array->Find(index);
  return index == 0 ? variable->Plain() : nullptr;
}

Outcome<Place> Vars::Resolve(NameId id) {
  const Variable* variable = Bound(id);
  Place place;
  place.id = id;
  if (!variable || !variable->Has(kNameref)) return place;
  std::string subscript;
  auto name = ResolveName(id, &subscript);
  if (!name) return std::unexpected(name.error());
  place.id = *name;
  if (subscript.empty() || place.id == kNoName) return place;
  const Variable* target = Bound(place.id);
  if (subscript == "@" || subscript == "*")
    return Refuse(ErrorKind::kAssign, Name(place.id) + "[" + subscript + "]: bad array subscript");
  bool keyed = target && target->assoc;
  if (subscript.find_first_of("$`\"") != std::string::npos) {
    auto expanded = hooks_->ExpandSubscript(subscript, keyed);
    if (!expanded) return std::unexpected(expanded.error());
    subscript = std::move(*expanded);
  }
  if (keyed) {
    place.kind = Place::kKey;
    place.key = std::move(subscript);
    return place;
  }
  auto index = hooks_->EvalInteger(subscript);
  if (!index) return std::unexpected(index.error());
  place.kind = Place::kIndex;
  place.index = *index;
  return place;
}

Outcome<NameId> Vars::ResolveArray(NameId id) {
  std::string subscript;
  NameId target = *ResolveName(id, &subscript);
  if (target == kNoName) return id;
  const Variable* variable = Bound(target);
  bool aimless = subscript.empty() && variable && variable->Has(kNameref);
  if (subscript.empty() && !aimless) return target;
  std::string name = aimless ? std::string() : Name(target) + "[" + subscript + "]";
  return Refuse(ErrorKind::kAssign, "`" + name + "': not a valid identifier");
}

const Variable* Vars::Global(NameId id) const {
  const Variable* variable = Bound(id);
  while (variable && variable->scope > 0) variable = variable->hidden.get();
  return variable;
}

std::optional<std::string> Vars::NamerefTarget(NameId id) const {
  const Variable* variable = Bound(id);
  if (!variable || !variable->Has(kNameref) || variable->Has(kUnset)) return std::nullopt;
  std::string target;
  for (int level = 0; level < kMaxNameref && variable && variable->Has(kNameref) && !variable->Has(kUnset);
       ++level) {
    target = variable->scalar.Text();
    NameId next = names_->Find(target);
    variable = next == kNoName || next == id ? nullptr : Bound(next);
  }
  return target;
}

Outcome<int64_t> Vars::CheckedIndex(const Variable* variable, NameId id, int64_t index) const {
  if (index >= 0) return index;
  int64_t end = variable && variable->array ? variable->array->End() : variable && variable->IsSet() ? 1 : 0;
  if (index + end >= 0) return index + end;
  return Refuse(ErrorKind::kAssign, Name(id) + "[" + ToText(index) + "]: bad array subscript");
}

Status ShowSubscript(Status done, const Place& place, std::string_view name, std::string_view subscript) {
  if (done || place.kind != Place::kIndex || place.index >= 0 ||
      !done.error().text.ends_with("bad array subscript"))
    return done;
  return Refuse(ErrorKind::kAssign,
                std::string(name) + "[" + std::string(subscript) + "]: bad array subscript");
}

// ---- Listing ------------------------------------------------------------------------------------

std::vector<NameId> Vars::Sorted(std::string_view prefix) const {
  std::vector<NameId> ids;
  for (NameId id = 0; id < table_->slots.size(); ++id) {
    if (table_->slots[id] && Name(id).starts_with(prefix)) ids.push_back(id);
  }
  std::sort(ids.begin(), ids.end(), [this](NameId a, NameId b) { return Name(a) < Name(b); });
  return ids;
}

std::vector<std::string> Vars::Environment() {
  // A local variable without a value hides nothing from programs.
  auto shown = [this](NameId id) {
    const Variable* variable = table_->slots[id].get();
    while (variable && variable->Has(kUnset) && variable->Has(kLocal)) variable = variable->hidden.get();
    return variable;
  };
  std::vector<NameId> ids;
  for (NameId id = 0; id < table_->slots.size(); ++id) {
    const Variable* variable = shown(id);
    if (variable && variable->Has(kExport) && !variable->Has(kUnset | kArrayAttrs)) ids.push_back(id);
  }
  // bash walks its table of 1024 buckets.
  std::sort(ids.begin(), ids.end(), [this](NameId a, NameId b) {
    uint32_t left = names_->Hash(a) & 1023, right = names_->Hash(b) & 1023;
    return left != right ? left < right : Name(a) < Name(b);
  });
  std::vector<std::string> entries;
  entries.reserve(ids.size());
  for (NameId id : ids) {
    const Variable* variable = shown(id);
    if (variable->Has(kDynamic) && variable == Bound(id)) {
      Variable& fresh = Writable(id);
      hooks_->ReadDynamic(id, fresh);
      variable = &fresh;
    }
    entries.push_back(Name(id) + "=" + variable->scalar.Text());
  }
  return entries;
}

bool SplitSubscript(std::string_view text, std::string_view* name, std::string_view* subscript) {
  size_t open = text.find('[');
  if (open == std::string_view::npos || text.back() != ']' || open + 2 > text.size()) return false;
  if (!IsIdentifier(text.substr(0, open))) return false;
  *name = text.substr(0, open);
  *subscript = text.substr(open + 1, text.size() - open - 2);
  return true;
}

bool IsReference(std::string_view text, bool once) {
  std::string_view name = text, subscript;
  if (!SplitSubscript(text, &name, &subscript)) return IsIdentifier(text);
  return IsIdentifier(name) && !subscript.empty() && ClosesSubscript(text, once);
}

bool ClosesSubscript(std::string_view text, bool once) {
  if (once) return text.find(']') == text.size() - 1;
  int depth = 0;
  for (size_t i = text.find('['); i < text.size(); ++i) {
    char c = text[i];
    if (c == '\\') {
      ++i;
    } else if (c == '\'' || c == '"') {
      i = text.find(c, i + 1);
      if (i == std::string_view::npos) return false;
    } else if (c == '[') {
      ++depth;
    } else if (c == ']' && --depth == 0) {
      return i + 1 == text.size();
    }
  }
  return false;
}

}  // namespace bivalve::shell
