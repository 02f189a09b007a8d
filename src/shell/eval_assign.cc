// Assignments: expand every word of one, then put the values in.
#include <utility>

#include "shell/array_text.h"
#include "shell/eval.h"
#include "shell/unparse.h"

namespace bivalve::shell {

using kernel::Task;

namespace {

// The array is there before its words are expanded, and stays when that fails.
void MakeFirst(Evaluator& eval, NameId id) {
  std::vector<ArrayElementValue> none;
  if (!eval.sh.vars.Bound(id)) (void)eval.ApplyElements(id, none, false);
}

}  // namespace

bool Evaluator::IsKeyed(NameId id) {
  auto resolved = sh.vars.Resolve(id);
  if (!resolved || resolved->id == kNoName) return false;
  const Variable* variable = sh.vars.Bound(resolved->id);
  return variable && variable->Has(kAssoc);
}

Status Evaluator::ApplyElements(NameId id, std::vector<ArrayElementValue>& elements, bool append,
                                bool global) {
  auto target = sh.vars.BeginCompound(id, append, global);
  if (!target) return std::unexpected(target.error());
  const Variable* variable = sh.vars.Bound(*target);
  bool keyed = variable && variable->Has(kAssoc);
  Status result;
  if (keyed) {
    // Words without an index come in pairs: key, value (bash 5.1 and later).
    bool pairs = !elements.empty() && !elements[0].has_index;
    for (size_t i = 0; i < elements.size() && result && sh.meter().Spend(2); ++i) {
      ArrayElementValue& element = elements[i];
      if (pairs) {
        std::string value = i + 1 < elements.size() ? elements[i + 1].value : std::string();
        result = sh.vars.PutKey(*target, element.value, value, false, global);
        ++i;
      } else if (element.has_index && element.index.empty()) {
        if (!sh.Warn(element.shown + ": bad array subscript")) result = Refuse(ErrorKind::kFatal, {});
      } else if (element.has_index) {
        result = sh.vars.PutKey(*target, element.index, element.value, element.append, global);
      } else {
        sh.Complain(sh.vars.Name(id) + ": " + element.shown +
                    ": must use subscript when assigning associative array");
      }
    }
  } else {
    int64_t next = append && variable && variable->array ? variable->array->End() : 0;
    for (ArrayElementValue& element : elements) {
      if (!sh.meter().Spend(2)) break;
      if (element.has_index) {
        bool every = element.index == "*" || element.index == "@";
        if (element.index.empty() || every) {
          if (sh.Warn("[" + element.index + "]=" + element.value +
                      (every ? ": cannot assign to non-numeric index" : ": bad array subscript")))
            continue;
          result = Refuse(ErrorKind::kFatal, {});
          break;
        }
        auto index = EvalArith(element.index, sh.Arithmetic());
        if (!index) {
          result = RefuseIndex(index.error());
          break;
        }
        auto checked = sh.vars.CheckedIndex(sh.vars.Bound(*target), *target, *index);
        if (!checked) {
          if (sh.Warn("[" + element.index + "]=" + element.value + ": bad array subscript")) continue;
          result = Refuse(ErrorKind::kFatal, {});
          break;
        }
        next = *checked;
      }
      result = sh.vars.PutIndex(*target, next, element.value, element.append, global);
      if (!result) break;
      ++next;
    }
  }
  sh.vars.EndCompound(*target);
  return result;
}

std::string ShownElement(const ArrayElement& element) {
  return "[" + TextOf(*element.index) + (element.append ? "]+=" : "]=") +
         (element.value ? TextOf(*element.value) : std::string());
}

// An empty key, shown as it was written.
Status Evaluator::RefuseKey(const Assignment& assignment) {
  return Refuse(ErrorKind::kAssign, std::string(assignment.name.text) + "[" + TextOf(*assignment.index) +
                                        "]: bad array subscript");
}

// One value, as `name=value`, `name+=value` or `name[index]=value` wants it.
Status Evaluator::ApplyValue(const Assignment& assignment, std::string value, std::string index,
                             AssignOptions options) {
  NameId id = sh.unit->links.Id(assignment.name);
  if (assignment.index) {
    if (assignment.index->parts.empty())
      return Refuse(ErrorKind::kAssign, std::string(assignment.name.text) + "[]: bad array subscript");
    ExpanderLease expander(sh);
    auto target = sh.vars.ResolveArray(id);
    if (!target) return std::unexpected(target.error());
    if (index.empty() && IsKeyed(*target)) return RefuseKey(assignment);
    const auto& parts = assignment.index->parts;
    bool written = parts.size() == 1 && parts[0].kind == PartKind::kLiteral;
    auto place = expander->PlaceFromText(*target, std::move(index), written);
    if (!place) return std::unexpected(place.error());
    return ShowSubscript(sh.vars.Assign(*place, value, assignment.append), *place, assignment.name.text,
                         place->index < 0 ? TextOf(*assignment.index) : std::string());
  }
  if (options.temporary) {
    // It is what a nameref refers to that the command sees.
    if (auto resolved = sh.vars.Resolve(id);
        resolved && resolved->id != kNoName && resolved->kind == Place::kWhole)
      id = resolved->id;
    const std::string* before = assignment.append ? sh.vars.GetText(id) : nullptr;
    std::string text = before ? *before + value : std::move(value);
    if (const Variable* bound = sh.vars.Bound(id); bound && bound->Has(kReadonly))
      return Refuse(ErrorKind::kAssign, sh.vars.Name(id) + ": readonly variable");
    sh.vars.DeclareTemporary(id).attrs |= kExport;
    return sh.vars.Take(id, std::move(text));
  }
  Status done = assignment.append ? sh.vars.Assign(id, value, true) : sh.vars.Take(id, std::move(value));
  if (done && sh.options.allexport) sh.vars.Declare(id).attrs |= kExport;
  return done;
}

Status Evaluator::AssignNow(const Assignment& assignment, AssignOptions options) {
  std::string value;
  ExpanderLease expander(sh);
  if (assignment.value) {
    if (assignment.value->plain) {
      value = assignment.value->text;
    } else {
      auto text = expander->Text(*assignment.value, sh.unit->links, FieldMode::kText, {.assignment = true});
      if (!text) return std::unexpected(text.error());
      value = std::move(*text);
    }
  }
  if (!assignment.index || options.temporary) return ApplyValue(assignment, std::move(value), {}, options);
  if (assignment.index->parts.empty())
    return Refuse(ErrorKind::kAssign, std::string(assignment.name.text) + "[]: bad array subscript");
  NameId id = sh.unit->links.Id(assignment.name);
  auto target = sh.vars.ResolveArray(id);
  if (!target) return std::unexpected(target.error());
  auto place = expander->ElementPlace(*target, *assignment.index, sh.unit->links);
  if (!place && place.error().text.ends_with("[]: bad array subscript")) return RefuseKey(assignment);
  if (!place) return std::unexpected(place.error());
  return ShowSubscript(sh.vars.Assign(*place, value, assignment.append), *place, assignment.name.text,
                       place->index < 0 ? TextOf(*assignment.index) : std::string());
}

// `name[index]=(…)`
Status Evaluator::RefuseList(const Assignment& assignment) {
  return Refuse(ErrorKind::kAssign, std::string(assignment.name.text) + "[" + TextOf(*assignment.index) +
                                        "]: cannot assign list to array member");
}

// Precondition: nothing in it waits, nor could file names come out of it.
Status Evaluator::AssignArrayNow(const Assignment& assignment) {
  if (assignment.index) return RefuseList(assignment);
  std::vector<ArrayElementValue> elements;
  NameId id = sh.unit->links.Id(assignment.name);
  MakeFirst(*this, id);
  auto done = ElementsNow(assignment, IsKeyed(id), &elements);
  if (!done) return done;
  return ApplyElements(id, elements, assignment.append);
}

Status Evaluator::ElementsNow(const Assignment& assignment, bool keyed, std::vector<ArrayElementValue>* out) {
  std::vector<ArrayElementValue>& elements = *out;
  ExpanderLease expander(sh);
  ScriptLinks& links = sh.unit->links;
  for (const ArrayElement& element : assignment.elements) {
    if (!element.index && keyed) {
      auto text = expander->Text(*element.value, links, FieldMode::kText, {.tilde = false});
      if (!text) return std::unexpected(text.error());
      elements.emplace_back().value = std::move(*text);
      elements.back().shown = TextOf(*element.value);
      continue;
    }
    if (!element.index) {
      expander->Begin(*element.value, links, FieldMode::kFields);
      if (expander->RunHere() == ExpandStep::kFailed) return std::unexpected(expander->error());
      std::vector<Field> fields = expander->TakeFields();
      if (!sh.meter().HoldMore(elements, fields.size())) return {};
      if (fields.size() > 1024) elements.reserve(elements.size() + fields.size());
      for (Field& field : fields) elements.emplace_back().value = std::move(field.text);
      continue;
    }
    ArrayElementValue& value = elements.emplace_back();
    value.has_index = true;
    value.append = element.append;
    auto index =
        expander->Text(*element.index, links, IndexMode(keyed), {.quoted = !keyed, .as_written = !keyed});
    if (!index) return std::unexpected(index.error());
    value.index = std::move(*index);
    if (keyed && value.index.empty()) value.shown = ShownElement(element);
    if (!element.value) continue;
    // bash expands no tilde in the values of an associative array.
    auto text =
        expander->Text(*element.value, links, FieldMode::kText, {.assignment = !keyed, .tilde = !keyed});
    if (!text) return std::unexpected(text.error());
    value.value = std::move(*text);
  }
  return {};
}

Status Evaluator::AssignName(std::string_view name, std::string value, bool append, bool once) {
  if (!IsReference(name, once))
    return Refuse(ErrorKind::kAssign, "`" + std::string(name) + "': not a valid identifier");
  std::string_view base = name, subscript;
  bool element = SplitSubscript(name, &base, &subscript);
  NameId id = sh.vars.Intern(base);
  if (!element) return sh.vars.Assign(id, value, append);
  auto array = sh.vars.ResolveArray(id);
  if (!array) return std::unexpected(array.error());
  std::string index(subscript);
  bool keyed = IsKeyed(*array);
  if (index.find_first_of(keyed ? "$`\"'\\" : "$`") != std::string::npos && !(keyed && once)) {
    const bool before = std::exchange(sh.options.assoc_expand_once, once);
    auto text = sh.ExpandSubscript(index, keyed);
    sh.options.assoc_expand_once = before;
    if (!text) return std::unexpected(text.error());
    if (keyed && text->empty())
      return Refuse(ErrorKind::kAssign, std::string(name) + ": bad array subscript");
    index = std::move(*text);
  }
  ExpanderLease expander(sh);
  auto place = expander->PlaceFromText(*array, std::move(index));
  if (!place) return std::unexpected(place.error());
  return ShowSubscript(sh.vars.Assign(*place, value, append), *place, base, subscript);
}

Task<Status> Evaluator::Assign(const Assignment& assignment, AssignOptions options) {
  if (assignment.is_array && assignment.index) co_return RefuseList(assignment);
  if (assignment.is_array) {
    std::vector<ArrayElementValue> elements;
    NameId id = sh.unit->links.Id(assignment.name);
    if (!options.temporary) MakeFirst(*this, id);
    auto done = co_await ExpandElements(assignment, IsKeyed(id), &elements);
    if (!done) co_return done;
    if (sh.options.xtrace) co_await TraceAssignment(assignment, {}, {});
    if (options.temporary) sh.vars.DeclareTemporary(id).attrs |= kExport;
    done = ApplyElements(id, elements, assignment.append);
    if (done && sh.options.allexport) sh.vars.Declare(id).attrs |= kExport;
    co_return done;
  }
  std::string value, index;
  if (assignment.value) {
    auto text = co_await ExpandText(*assignment.value, FieldMode::kText, {.assignment = true});
    if (!text) co_return std::unexpected(text.error());
    value = std::move(*text);
  }
  if (assignment.index) {
    bool keyed = IsKeyed(sh.unit->links.Id(assignment.name));
    auto text =
        co_await ExpandText(*assignment.index, IndexMode(keyed), {.quoted = !keyed, .as_written = !keyed});
    if (!text) co_return std::unexpected(text.error());
    index = std::move(*text);
  }
  if (sh.options.xtrace) co_await TraceAssignment(assignment, value, index);
  co_return ApplyValue(assignment, std::move(value), std::move(index), options);
}

}  // namespace bivalve::shell
