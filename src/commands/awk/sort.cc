// The orders of PROCINFO["sorted_in"], asort and asorti.
#include <algorithm>

#include "base/paid_sort.h"
#include "commands/awk/runtime.h"

namespace bivalve::commands::awk {

bool Runtime::ParseOrder(std::string_view name, bool sorting, SortOrder* order) {
  struct Named {
    std::string_view name;
    SortOrder::By by;
    bool down;
  };
  using By = SortOrder::By;
  constexpr Named kOrders[] = {
      {"@ind_str_asc", By::kIndexText, false},  {"@ind_num_asc", By::kIndexNumber, false},
      {"@val_str_asc", By::kValueText, false},  {"@val_num_asc", By::kValueNumber, false},
      {"@ind_str_desc", By::kIndexText, true},  {"@ind_num_desc", By::kIndexNumber, true},
      {"@val_str_desc", By::kValueText, true},  {"@val_num_desc", By::kValueNumber, true},
      {"@val_type_asc", By::kValueType, false}, {"@val_type_desc", By::kValueType, true},
      {"@unsorted", By::kNone, false},
  };
  for (const Named& one : kOrders) {
    if (one.name != name) continue;
    order->by = one.by;
    order->down = one.down;
    return true;
  }
  order->function = FindFunction(name);
  if (order->function < 0) {
    if (name.starts_with('@') && sorting) {
      Fatal("sort comparison function `" + std::string(name) + "' is not defined");
      return false;
    }
    Fatal("sort comparison function `" + std::string(name) + "' is not defined");
    return false;
  }
  order->by = By::kFunction;
  return true;
}

// By type: numbers, then strings, then arrays.
int Runtime::CompareForSort(const Value& a, const Value& b) {
  auto rank = [&](const Value& v) {
    if (v.IsArray()) return 3;
    return v.tag() <= Tag::kNull || v.tag() == Tag::kBox || LooksNumeric(v) ? 1 : 2;
  };
  int left = rank(a), right = rank(b);
  if (left != right) return left - right;
  if (left == 3) return 0;
  return CompareValues(a, b);
}

int Runtime::CompareEntries(const Entry& a, const Entry& b, const SortOrder& order) {
  using By = SortOrder::By;
  Scratch left, right;
  auto number = [&](const Value& v) { return ToNumber(v); };
  auto by_index = [&] { return CompareText(View(a.index, left), View(b.index, right)); };
  int result = 0;
  switch (order.by) {
    case By::kIndexText: result = by_index(); break;
    case By::kIndexNumber: {
      double x = number(a.index), y = number(b.index);
      result = x < y ? -1 : x > y;
      if (result == 0) result = by_index();
      break;
    }
    case By::kValueText:
      if (a.value.IsArray() || b.value.IsArray())
        result = static_cast<int>(a.value.IsArray()) - static_cast<int>(b.value.IsArray());
      else
        result = CompareText(View(a.value, left), View(b.value, right));
      if (result == 0 && ignore_case_) result = View(a.value, left).compare(View(b.value, right));
      if (result == 0) result = by_index();
      break;
    case By::kValueNumber:
      if (a.value.IsArray() || b.value.IsArray()) {
        result = static_cast<int>(a.value.IsArray()) - static_cast<int>(b.value.IsArray());
      } else {
        result = CompareValues(Value(number(a.value)), Value(number(b.value)));
        if (result == 0) result = CompareText(View(a.value, left), View(b.value, right));
      }
      if (result == 0) {
        double x = number(a.index), y = number(b.index);
        result = x < y ? -1 : x > y;
      }
      if (result == 0) result = by_index();
      break;
    case By::kValueType: {
      result = CompareForSort(a.value, b.value);
      if (result == 0 && ignore_case_) result = View(a.value, left).compare(View(b.value, right));
      if (result == 0) result = by_index();
      break;
    }
    default: break;
  }
  return order.down ? -result : result;
}

void Runtime::ListVariables(std::vector<Value>* indices) {
  // In the order of an array that has these indices.
  Array* names = new Array(pool_);
  Value keep(Tag::kArray, names);
  // What comes from outside is entered after the others, the number of arguments last.
  constexpr Special kLate[] = {Special::kArgv, Special::kEnviron, Special::kProcinfo, Special::kArgc};
  size_t first = static_cast<size_t>(kSpecialCount);
  std::vector<size_t> slots;
  for (size_t i = 0; i < first; ++i)
    if (std::find(std::begin(kLate), std::end(kLate), static_cast<Special>(i)) == std::end(kLate))
      slots.push_back(i);
  for (Special one : kLate) slots.push_back(static_cast<size_t>(one));
  for (size_t i = first; i < code_.globals.size(); ++i) slots.push_back(i);
  for (size_t i : slots)
    if (i != static_cast<size_t>(Special::kSymtab) && i != static_cast<size_t>(Special::kFunctab))
      (void)names->Get(Key(std::string_view(code_.globals[i])));
  names->List(indices);
}

bool Runtime::CollectEntries(Array* array, std::vector<Entry>* entries) {
  std::vector<Value> indices;
  if (array->special == Array::Special::kSymtab) {
    ListVariables(&indices);
  } else {
    array->List(&indices);
  }
  for (Value& index : indices) {
    if (!meter().Spend(1)) return true;
    Scratch scratch;
    Value* element = Element(array, index, false);
    Entry entry;
    if (element) entry.value = *element;
    if (index.IsNumber()) index = Value(Tag::kString, pool_.Make(View(index, scratch)));
    entry.index = std::move(index);
    entries->push_back(std::move(entry));
  }
  return true;
}

void Runtime::SortEntries(std::vector<Entry>& entries, const SortOrder& order) {
  if (order.by == SortOrder::By::kNone) return;
  SortPaid(entries, meter(), 2,
           [&](const Entry& a, const Entry& b) { return CompareEntries(a, b, order) < 0; });
}

// Merges from below, so that each comparison may wait.
Task<Runtime::Wait> Runtime::SortByFunction(std::vector<Entry>& entries, int function) {
  std::vector<Entry> other(entries.size());
  for (size_t width = 1; width < entries.size(); width *= 2) {
    for (size_t start = 0; start < entries.size(); start += 2 * width) {
      size_t middle = std::min(start + width, entries.size()),
             end = std::min(start + 2 * width, entries.size());
      size_t i = start, j = middle, to = start;
      while (i < middle && j < end) {
        EnsureStack(8);
        Push(entries[i].index);
        Push(entries[i].value);
        Push(entries[j].index);
        Push(entries[j].value);
        Wait wait = co_await CallFunction(function, 4);
        if (wait != Wait::kDone) co_return wait;
        bool swap = ToNumber(Pop()) > 0;
        other[to++] = std::move(swap ? entries[j++] : entries[i++]);
      }
      while (i < middle) other[to++] = std::move(entries[i++]);
      while (j < end) other[to++] = std::move(entries[j++]);
    }
    entries.swap(other);
  }
  co_return Wait::kDone;
}

// ---- for (i in a)

// Nothing: the order needs a function of the program.
Value Runtime::MakeIterator(Array* array) {
  SortOrder order;
  Array* procinfo =
      globals_[Slot(Special::kProcinfo)].IsArray() ? globals_[Slot(Special::kProcinfo)].array() : nullptr;
  if (procinfo && settings_.dialect.gnu()) {
    if (const Value* how = procinfo->Find(Key(std::string_view("sorted_in")))) {
      Scratch scratch;
      std::string name(View(*how, scratch));
      if (!name.empty() && !ParseOrder(name, false, &order)) return {};
      if (order.by == SortOrder::By::kFunction) return {};
    }
  }
  auto iterator = std::make_unique<Iterator>();
  if (order.by == SortOrder::By::kNone) {
    if (array->special == Array::Special::kSymtab)
      ListVariables(&iterator->indices);
    else
      array->List(&iterator->indices);
    meter().Spend(static_cast<int64_t>(iterator->indices.size()));
  } else {
    std::vector<Entry> entries;
    CollectEntries(array, &entries);
    SortEntries(entries, order);
    for (Entry& entry : entries) iterator->indices.push_back(std::move(entry.index));
  }
  return Value(Tag::kIterator, static_cast<void*>(iterator.release()));
}

Task<Runtime::Wait> Runtime::ForInByFunction() {
  std::vector<Entry> entries;
  CollectEntries(sp_[-1].array(), &entries);
  Array* procinfo = globals_[Slot(Special::kProcinfo)].array();
  SortOrder order;
  Scratch scratch;
  ParseOrder(View(*procinfo->Find(Key(std::string_view("sorted_in"))), scratch), false, &order);
  Wait wait = co_await SortByFunction(entries, order.function);
  if (wait != Wait::kDone) co_return wait;
  auto iterator = std::make_unique<Iterator>();
  for (Entry& entry : entries) iterator->indices.push_back(std::move(entry.index));
  sp_[-1] = Value(Tag::kIterator, static_cast<void*>(iterator.release()));
  co_return Wait::kDone;
}

// ---- asort and asorti

Value Runtime::CopyDeep(const Value& value, int depth) {
  if (!value.IsArray() || depth > 500) return value;
  Array* copy = new Array(pool_);
  copy->name = value.array()->name;
  copy->nesting = depth;
  std::vector<Value> indices;
  value.array()->List(&indices);
  for (const Value& index : indices) {
    Scratch scratch;
    Key key = MakeKey(index, scratch);
    *copy->Get(key) = CopyDeep(*value.array()->Find(key), depth + 1);
  }
  return Value(Tag::kArray, copy);
}

void Runtime::StoreSorted(Fn fn, Array* array, std::vector<Entry>& entries, Value* result, Array* source) {
  (void)source;
  // Values first: the array may be the one that they come from.
  std::vector<Value> values;
  values.reserve(entries.size());
  for (Entry& entry : entries)
    values.push_back(fn == Fn::kAsorti ? std::move(entry.index) : CopyDeep(entry.value, array->nesting + 1));
  array->Clear();
  for (size_t i = 0; i < values.size(); ++i)
    *array->Get(Key(static_cast<int32_t>(i + 1))) = std::move(values[i]);
  *result = Value(static_cast<double>(values.size()));
}

bool Runtime::Asort(Fn fn, Value* args, int count, Value* result) {
  const char* name = fn == Fn::kAsort ? "asort" : "asorti";
  if (!args[0].IsArray()) {
    Fatal(std::string(name) + ": first argument is not an array");
    return false;
  }
  if (count > 1 && !args[1].IsArray()) {
    Fatal(std::string(name) + ": second argument is not an array");
    return false;
  }
  Array* source = args[0].array();
  Array* target = count > 1 ? args[1].array() : source;
  if (target == source &&
      (source->special == Array::Special::kSymtab || source->special == Array::Special::kFunctab)) {
    Fatal(std::string(name) + ": first argument cannot be " +
          (source->special == Array::Special::kSymtab ? "SYMTAB" : "FUNCTAB") + " without a second argument");
    return false;
  }
  SortOrder order;
  order.by = fn == Fn::kAsort ? SortOrder::By::kValueType : SortOrder::By::kIndexText;
  if (count > 2) {
    Scratch scratch;
    std::string how(View(args[2], scratch));
    if (!how.empty() && !ParseOrder(how, true, &order)) return false;
  }
  if (order.by == SortOrder::By::kFunction) {
    request_.fn = fn;
    request_.count = count;
    wait_ = Wait::kBuiltin;
    return false;
  }
  std::vector<Entry> entries;
  CollectEntries(source, &entries);
  SortEntries(entries, order);
  StoreSorted(fn, target, entries, result, source);
  return true;
}

Task<Runtime::Wait> Runtime::AsortByFunction(Fn fn, int count) {
  // The arguments stay on the stack until the end.
  size_t at = static_cast<size_t>(sp_ - stack_.get()) - static_cast<size_t>(count);
  Array* source = stack_[at].array();
  Array* target = count > 1 ? stack_[at + 1].array() : source;
  SortOrder order;
  Scratch scratch;
  ParseOrder(View(stack_[at + 2], scratch), true, &order);
  std::vector<Entry> entries;
  CollectEntries(source, &entries);
  Wait wait = co_await SortByFunction(entries, order.function);
  if (wait != Wait::kDone) co_return wait;
  Value result;
  StoreSorted(fn, target, entries, &result, source);
  DropTo(at);
  Push(std::move(result));
  co_return Wait::kDone;
}

}  // namespace bivalve::commands::awk
