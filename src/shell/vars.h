// Vars: all variables of one shell process.
//
// A variable is reached by its NameId: one indexing, no hashing. Functions have dynamic scope: a
// local hides the binding that was there, and PopScope brings that back. A fork shares everything
// with its parent until one of the two writes (copy-on-write, first of the table, then of the one
// variable), so that `( … )` and `$( … )` cost little.
//
// Reading follows namerefs and refreshes the variables that the shell computes (RANDOM, LINENO…)
// through VarHooks. Writing applies attributes (-i evaluates, -u -l -c change case, -r refuses).
// Functions that can be refused answer an Outcome with bash's message. Pointers to variables hold
// until the next call of a non-const function.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/ref.h"
#include "shell/error.h"
#include "shell/names.h"
#include "shell/value.h"

namespace bivalve::shell {

// Attributes. The upper half is internal.
enum Attr : uint32_t {
  kExport = 1u << 0,
  kReadonly = 1u << 1,
  kArray = 1u << 2,
  kAssoc = 1u << 3,
  kInteger = 1u << 4,
  kLower = 1u << 5,
  kUpper = 1u << 6,
  kCapital = 1u << 7,
  kNameref = 1u << 8,
  kTrace = 1u << 9,
  kLocal = 1u << 16,      // made by `local` or `declare` in a function
  kTemporary = 1u << 17,  // from `name=value command`
  kUnset = 1u << 18,      // declared, but without a value
  kDynamic = 1u << 19,    // computed by the shell; `dynamic` says which
  kWatched = 1u << 20,    // the shell wants to hear of changes (IFS, PATH, OPTIND…)
};
using Attrs = uint32_t;
inline constexpr Attrs kArrayAttrs = kArray | kAssoc;
inline constexpr Attrs kCaseAttrs = kLower | kUpper | kCapital;

struct Variable final : RefCounted {
  Attrs attrs = kUnset;
  uint32_t scope = 0;  // 0 is global
  uint32_t dynamic = 0;
  Scalar scalar;
  std::unique_ptr<IndexedArray> array;  // there when kArray
  std::unique_ptr<AssocArray> assoc;    // there when kAssoc
  Ref<Variable> hidden;                 // what this binding hides

  Variable() = default;
  Variable(const Variable& other);
  bool Has(Attrs any) const { return (attrs & any) != 0; }
  // A value is set: for arrays, at least one element (bash's ${#a[@]} > 0).
  bool IsSet() const;
  // What `$name` reads: the scalar, element 0 or key "0". Null when that is not set.
  const Scalar* Plain() const;
};

// What the evaluator supplies. One object per shell process.
class VarHooks {
 public:
  // Puts the present value into a kDynamic variable before it is read.
  virtual void ReadDynamic(NameId id, Variable& variable) = 0;
  // A kDynamic or kWatched variable was assigned (variable) or unset (null).
  virtual void Changed(NameId id, const Variable* variable) = 0;
  // A message on stderr, after the shell's "NAME: line N: ", for something that goes on all the same: true.
  // False: the shell ends by it (EndsByError); the caller fails with kFatal and no text.
  virtual bool Warn(std::string_view text) = 0;
  // The value of an arithmetic expression, for variables with -i.
  virtual Outcome<int64_t> EvalInteger(std::string_view text) = 0;
  // Whether memory for a value of this size can be had; false: the shell is being stopped (Meter::Hold).
  virtual bool Holds(size_t bytes) {
    (void)bytes;
    return true;
  }
  // A subscript that came out of a variable and still holds `$` or a backquote, expanded as within
  // double quotes; a key of an associative array loses its quotes.
  virtual Outcome<std::string> ExpandSubscript(std::string_view text, bool key = false) = 0;

 protected:
  ~VarHooks() = default;
};

// A place that holds one value: a whole variable, or an element.
struct Place {
  enum Kind : uint8_t { kWhole, kIndex, kKey };
  NameId id = kNoName;
  Kind kind = kWhole;
  int64_t index = 0;
  std::string key;
};

// The error of an index before the first element shows the subscript as written.
Status ShowSubscript(Status done, const Place& place, std::string_view name, std::string_view subscript);

enum class ScopeKind : uint8_t { kFunction, kTemporary };

class Vars {
 public:
  Vars(Ref<NameTable> names, VarHooks* hooks);
  // A copy for a forked shell; costs two reference counts.
  Vars Fork(VarHooks* hooks) const;

  NameTable& names() const { return *names_; }
  const Ref<NameTable>& name_table() const { return names_; }
  NameId Intern(std::string_view name) { return names_->Intern(name); }
  const std::string& Name(NameId id) const { return names_->Text(id); }
  VarHooks& hooks() const { return *hooks_; }

  // --- Reading -------------------------------------------------------------------------------
  // The variable bound to the name itself: no nameref is followed, nothing is refreshed.
  const Variable* Bound(NameId id) const {
    const auto& slots = table_->slots;
    return id < slots.size() ? slots[id].get() : nullptr;
  }
  // The binding under all locals.
  const Variable* Global(NameId id) const;
  // Follows namerefs, refreshes dynamic variables. Null when there is no such variable. A nameref to
  // an element (`declare -n r=a[1]`) answers null here: see Resolve.
  const Variable* Find(NameId id);
  // A nameref to a whole array (`declare -n r=a[@]`)?
  bool NamesList(NameId id) const {
    const Variable* variable = Bound(id);
    return variable && variable->Has(kNameref) && variable->scalar.Text().ends_with("[@]");
  }
  // A nameref to one element (`declare -n r=a[1]`)?
  bool NamesElement(NameId id) const {
    const Variable* variable = Bound(id);
    return variable && variable->Has(kNameref) && variable->scalar.Text().ends_with(']');
  }
  // As Find, and through a nameref to a whole array.
  const Variable* FindList(NameId id);
  // What `$name` is; null when unset. Follows namerefs, also those to elements.
  const Scalar* Get(NameId id);
  const std::string* GetText(NameId id) {
    const Scalar* scalar = Get(id);
    return scalar ? &scalar->Text() : nullptr;
  }
  const std::string* GetText(std::string_view name) {
    NameId id = names_->Find(name);
    return id == kNoName ? nullptr : GetText(id);
  }
  // The element or whole that a place names; null when unset. Negative indexes count from the end
  // (null when they reach before the start).
  const Scalar* Get(const Place& place);

  // Where assigning or reading `name` ends up after namerefs. With a loop: warns, kNoName.
  // A nameref to `a[sub]` answers the element's place; the subscript is evaluated here.
  Outcome<Place> Resolve(NameId id);
  // Where `name[…]=` ends up: refused when that is an element already, or a nameref without a target.
  Outcome<NameId> ResolveArray(NameId id);
  // The name that a nameref variable ends at (text as stored, also when it does not exist).
  std::optional<std::string> NamerefTarget(NameId id) const;

  // The quick path of arithmetic: false when the general path has to look.
  bool GetInteger(NameId id, int64_t* number) const {
    const Variable* variable = Bound(id);
    return variable && !variable->Has(kSlowRead) && variable->scalar.Integer(number);
  }
  bool SetInteger(NameId id, int64_t number) {
    if (table_->Shared() || id >= table_->slots.size()) return false;
    Ref<Variable>& slot = table_->slots[id];
    if (!slot || slot->Shared() || slot->Has(kSlowWrite)) return false;
    slot->scalar.SetInteger(number);
    return true;
  }

  // The same for a numeric element of an existing plain indexed array.
  bool SetIntegerAt(NameId id, int64_t index, int64_t number) {
    if (table_->Shared() || id >= table_->slots.size() || index < 0) return false;
    Ref<Variable>& slot = table_->slots[id];
    if (!slot || slot->Shared() || !slot->array || slot->Has(kSlowWrite & ~kArray)) return false;
    slot->array->At(index).SetInteger(number);
    return true;
  }

  // --- Writing -------------------------------------------------------------------------------
  // name=value, name+=value. Follows namerefs; makes a global variable when there is none.
  Status Assign(NameId id, std::string_view value, bool append = false);
  // The same for a text that can be given away.
  Status Take(NameId id, std::string value);
  Status Assign(std::string_view name, std::string_view value) { return Assign(Intern(name), value); }
  Status AssignInteger(NameId id, int64_t number);
  Status Assign(const Place& place, std::string_view value, bool append = false);
  // An element; a scalar variable becomes an array, kWhole of an array means element 0.
  Status AssignIndex(NameId id, int64_t index, std::string_view value, bool append = false);
  Status AssignKey(NameId id, std::string_view key, std::string_view value, bool append = false);
  // The whole array at once (read -a, mapfile, BASH_REMATCH): replaces what was there.
  Status AssignArray(NameId id, std::vector<std::string> values);
  // name=( … ) and name+=( … ): BeginCompound makes the array (indexed when it was neither kind),
  // empties it unless `append`, and answers the id after namerefs; then PutIndex and PutKey for each
  // element, then EndCompound. `global` means the variable under all locals (declare -g).
  Outcome<NameId> BeginCompound(NameId id, bool append, bool global = false);
  Status PutIndex(NameId id, int64_t index, std::string_view value, bool append, bool global = false);
  Status PutKey(NameId id, std::string_view key, std::string_view value, bool append, bool global = false);
  void EndCompound(NameId id) { Notify(id, Bound(id)); }

  // Turns an index as written into one that is not negative; refused as bash does when it reaches
  // before the start ("a[-9]: bad array subscript").
  Outcome<int64_t> CheckedIndex(const Variable* variable, NameId id, int64_t index) const;

  // --- Declaring -----------------------------------------------------------------------------
  // The variable for changing its attributes: made (unset) when there is none. Does not follow
  // namerefs. `global` reaches under all locals.
  Variable& Declare(NameId id, bool global = false);
  // A local of the innermost function scope; kept when it is one already. `inherit` copies value and
  // attributes of what it hides.
  Outcome<Variable*> DeclareLocal(NameId id, bool inherit = false);
  // A variable of the innermost scope of any kind (`name=value command`).
  Variable& DeclareTemporary(NameId id);
  // What a nameref becomes when it is given elements of its own: bash says so, and its target is forgotten.
  void DropNameref(NameId id, bool global = false);
  // Changes of kind keep the value (scalar becomes element 0). Refused: array ↔ assoc
  // ("cannot convert indexed to associative array").
  Status MakeArray(Variable& variable, NameId id);
  Status MakeAssoc(Variable& variable, NameId id, size_t buckets = AssocArray::kNewBuckets);
  // What `name=value export name` does: the temporary value becomes that of the variable that it hides, a
  // global one when there is none. Null when the name is not bound to a temporary plain variable.
  Variable* KeepTemporary(NameId id);
  // `set -a`: what is assigned a plain value is exported from then on.
  void ExportAll(bool on) { assigned_ = on ? kExport : 0; }

  // unset name. Follows no nameref (the caller resolves unless -n). A local of the running function
  // stays, without value; one of a caller goes and shows what it hid, unless `keep_callers`
  // (shopt localvar_unset).
  Status Unset(NameId id, bool keep_callers = false);
  Status UnsetElement(const Place& place);

  void PushScope(ScopeKind kind);
  void PopScope();
  // Takes the bindings of the innermost scope out of sight until ShowScope puts them back.
  using HiddenScope = std::vector<std::pair<NameId, Ref<Variable>>>;
  HiddenScope HideScope();
  void ShowScope(HiddenScope hidden);
  uint32_t scope() const { return static_cast<uint32_t>(table_->frames.size()); }
  // The innermost function scope, 0 when none runs.
  uint32_t function_scope() const;

  // Marks a name so that hooks hear of its changes, or makes it a computed variable.
  void Watch(NameId id);
  void DefineDynamic(NameId id, uint32_t which, Attrs attrs = 0);

  // --- Listing -------------------------------------------------------------------------------
  // Ids of all bound variables, by name in byte order. With `prefix`, those that start with it.
  std::vector<NameId> Sorted(std::string_view prefix = {}) const;
  // "NAME=value" of all exported variables with a value, in bash's order.
  std::vector<std::string> Environment();

  static constexpr int kMaxNameref = 8;

 private:
  static constexpr Attrs kSlowRead = kArrayAttrs | kNameref | kUnset | kDynamic;
  static constexpr Attrs kSlowWrite = kSlowRead | kReadonly | kCaseAttrs | kWatched;

  struct Frame {
    ScopeKind kind;
    std::vector<NameId> names;
  };
  struct Table final : RefCounted {
    Table() = default;
    Table(const Table& other) : RefCounted(), slots(other.slots), frames(other.frames) {}
    std::vector<Ref<Variable>> slots;
    std::vector<Frame> frames;
  };

  Table& Own();
  Ref<Variable>& Slot(NameId id);
  Variable& Writable(NameId id);
  Variable& MakeBinding(NameId id, uint32_t scope);
  // Puts the value in as the attributes want it; `into` must not live in a variable with -i, since
  // evaluating may move that.
  Status Store(Attrs attrs, Scalar& into, std::string_view value, bool append);
  Status CheckWritable(const Variable& variable, NameId id) const;
  void Notify(NameId id, const Variable* variable) {
    if (variable ? variable->Has(kWatched | kDynamic) : true) hooks_->Changed(id, variable);
  }
  bool IsWatched(NameId id) const { return id < watched_->size() && (*watched_)[id]; }
  Outcome<NameId> ResolveName(NameId id, std::string* subscript);
  const Variable* FindTarget(const Variable* nameref, NameId target);
  // The variable bound to a name that is no nameref, with its present value.
  const Variable* Refreshed(NameId id);

  Ref<NameTable> names_;
  Ref<Table> table_;
  std::shared_ptr<std::vector<bool>> watched_;
  VarHooks* hooks_;
  Attrs assigned_ = 0;  // of every variable that is assigned a plain value
};

// `$name[sub]`: splits "a[sub]" into "a" and "sub"; false when the text has not that form.
bool SplitSubscript(std::string_view text, std::string_view* name, std::string_view* subscript);
// Whether the bracket that such a name ends with is the one that closes its first: brackets within pair up,
// and none counts between quotes. What builtins ask of a name that has been expanded already.
// `once`: the subscript has been expanded for good (shopt assoc_expand_once): the first bracket ends it.
bool ClosesSubscript(std::string_view text, bool once = false);
// Whether a text names a variable or, with a subscript that is not empty and closes, an element.
bool IsReference(std::string_view text, bool once);
// Changes case as declare -u, -l and -c do.
std::string ApplyCase(std::string_view text, Attrs attrs);

}  // namespace bivalve::shell
