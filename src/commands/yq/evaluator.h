// Evaluator: what an expression makes of nodes.
//
// Everything works on lists: an operator is given the nodes that match so far and gives back those that it
// makes of them. Nodes are changed in place by what assigns. Nothing here waits; the first error ends all.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "commands/yq/expression.h"
#include "commands/yq/formats.h"
#include "commands/yq/node.h"

namespace bivalve::commands::yq {

// What expressions may ask of the machine.
class World {
 public:
  virtual ~World() = default;
  // Null data: there is none.
  virtual std::string_view Environment(const std::string& name) = 0;
  virtual bool Load(const std::string& file, std::string* text, std::string* error) = 0;
  virtual int64_t NowNs() = 0;
  virtual uint64_t Random(uint64_t below) = 0;
};

struct Context {
  Nodes nodes;
  std::shared_ptr<const std::map<std::string, Nodes>> variables;
  bool read_only = false;  // paths that are not there are not made
  std::string date_layout = "2006-01-02T15:04:05Z07:00";

  Context With(Nodes others) const {
    Context child{{}, variables, read_only, date_layout};
    child.nodes = std::move(others);
    return child;
  }
  Context ReadOnly() const {
    Context child = *this;
    child.read_only = true;
    return child;
  }
  Context Writable() const {
    Context child = *this;
    child.read_only = false;
    return child;
  }
  Context Bind(const std::string& name, Nodes values) const;
};

class Evaluator {
 public:
  Evaluator(Pool& pool, World& world, const FormatOptions& formats)
      : pool_(pool), world_(world), formats_(formats) {}

  // Empty with error() set when it failed.
  Nodes Run(const Expression& expression, Nodes nodes);
  // The same with a variable.
  Nodes RunWith(const Expression& expression, Nodes nodes, const std::string& name, Nodes values);
  const std::string& error() const { return error_; }
  // Aliases and merges become copies of what they stand for.
  void Explode(Node* node, int depth = 0);

 private:
  Nodes Eval(const Context& context, const Expression* expression);
  Nodes Dispatch(const Context& context, const Expression& expression);
  Nodes Alone(const Context& context, const Expression& expression);
  Nodes Prefix(const Context& context, const Expression& expression);
  bool Failed() const { return !error_.empty(); }
  Nodes Fail(std::string text) {
    if (error_.empty()) error_ = std::move(text);
    return {};
  }

  // ---- paths.cc
  struct Traverse {
    bool follow = true;  // aliases and merges
    bool keys = false;   // keys, too
    bool values = true;
    bool create = true;
    bool optional = false;
  };
  Nodes TraversePath(const Context& context, const Expression& expression);
  void TraverseOne(const Context& context, Node* node, const Node* key, bool number, const Traverse& how,
                   bool splat, Nodes* out);
  void TraverseMap(const Context& context, Node* map, const Node* key, const Traverse& how, bool splat,
                   Nodes* out);
  void MatchMap(Node* map, std::string_view key, const Traverse& how, bool splat, Nodes* out, int depth);
  void MatchMerge(Node* value, std::string_view key, const Traverse& how, bool splat, Nodes* out, int depth);
  void TraverseItems(Node* seq, const Nodes& indices, const Traverse& how, Nodes* out);
  void TraverseIndices(const Context& context, Node* node, const Nodes& indices, const Traverse& how,
                       Nodes* out);
  Nodes TraverseArray(const Context& context, const Expression& expression);
  Nodes Slice(const Context& context, const Expression& expression);
  void Recurse(Node* node, bool keys, Nodes* out, int depth);
  Nodes Delete(const Context& context, const Expression& expression);
  void Remove(Node* node);
  Nodes SetPath(const Context& context, const Expression& expression);
  Nodes DeletePaths(const Context& context, const Expression& expression);
  Node* Walk(Node* from, const Nodes& path, bool create);
  Nodes Pick(const Context& context, const Expression& expression, bool omit);
  bool ExplodeMerge(Node* value, Nodes* content, int depth);
  // Nothing, after an error, when aliases come to too much.
  Node* CopyOfAlias(const Node* target);

  // ---- assign.cc
  Nodes Assign(const Context& context, const Expression& expression);
  Nodes AssignAttribute(const Context& context, const Expression& expression);
  Nodes CompoundAssign(const Context& context, const Expression& expression, Op op);
  Nodes Pipe(const Context& context, const Expression* expression);
  Nodes BindAndGoOn(const Context& context, const Expression& bind, const Expression* rest);
  Nodes Reduce(const Context& context, const Expression& expression);
  Nodes Collect(const Context& context, const Expression& expression);
  Nodes CreateMap(const Context& context, const Expression& expression);
  Nodes CollectObject(const Context& context);
  Nodes With(const Context& context, const Expression& expression);

  // ---- arithmetic.cc
  using Calculation = Node* (Evaluator::*)(const Context&, const Expression&, Node*, Node*);
  // Each left one with each right one; `when_empty`: nothing on a side counts as a null pointer.
  Nodes Cross(const Context& context, const Expression& expression, Calculation calculate, bool when_empty);
  Nodes CrossOnce(const Context& context, const Expression& expression, Calculation calculate,
                  bool when_empty);
  Node* Add(const Context&, const Expression&, Node* left, Node* right);
  Node* Subtract(const Context&, const Expression&, Node* left, Node* right);
  Node* Multiply(const Context&, const Expression&, Node* left, Node* right);
  Node* Divide(const Context&, const Expression&, Node* left, Node* right);
  Node* Modulo(const Context&, const Expression&, Node* left, Node* right);
  Node* Alternative(const Context&, const Expression&, Node* left, Node* right);
  Node* EqualTo(const Context&, const Expression&, Node* left, Node* right);
  Node* CompareTo(const Context&, const Expression&, Node* left, Node* right);
  Node* MakePair(const Context&, const Expression&, Node* left, Node* right);
  Node* Contains(Node* left, Node* right);
  bool ContainsNode(Node* left, Node* right, int depth);
  void Merge(Node* left, Node* right, std::string_view flags, int depth);
  void MergeMap(Node* left, Node* right, std::string_view flags, int depth);
  bool Equal(const Node* left, const Node* right, int depth = 0);
  // By order of sorting: below, 0, above.
  int Order(const Context& context, const Node* left, const Node* right);
  Nodes Logic(const Context& context, const Expression& expression);

  // ---- collections.cc
  Nodes Sort(const Context& context, const Expression* by);
  Nodes SortKeys(const Context& context, const Expression& expression);
  Nodes GroupBy(const Context& context, const Expression& by);
  Nodes Unique(const Context& context, const Expression* by);
  Nodes ToEntries(const Context& context);
  Nodes FromEntries(const Context& context);
  Nodes WithEntries(const Context& context, const Expression& expression);
  Nodes MapItems(const Context& context, const Expression& expression, Op op);
  Nodes Quantify(const Context& context, const Expression* condition, bool all);
  Nodes Extreme(const Context& context, bool most);
  Nodes Has(const Context& context, const Expression& expression);
  void FlattenInto(Node* seq, int64_t depth, Nodes* out);
  Node* Pivot(Node* node);
  Node* Entries(Node* node);
  Node* FromEntriesOf(Node* node);
  Node* First(const Context& context, Node* node, const Expression* condition);

  // ---- strings.cc
  Nodes Regular(const Context& context, const Expression& expression);
  Nodes Strings(const Context& context, const Expression& expression);
  Nodes Codec(const Context& context, const Expression& expression);
  Nodes Environment(const Context& context, const Expression& expression);
  bool Substitute(std::string_view text, std::string_view flags, std::string* out);
  Nodes Load(const Context& context, const Expression& expression);

  // ---- dates.cc
  Nodes Dates(const Context& context, const Expression& expression);
  bool AddDuration(const Context& context, Node* target, const Node* left, std::string_view duration,
                   bool minus);

  // How many nodes aliases may stand for, all together.
  static constexpr size_t kMaxExploded = 1'000'000;
  size_t exploded_ = 0;
  Pool& pool_;
  World& world_;
  const FormatOptions& formats_;
  std::string error_;
  std::map<std::string, bool>
      decoded_;  // places of what was decoded, and whether the text ended in a newline
  int depth_ = 0;
};

// Seconds and nanoseconds of a time in one of Go's layouts; also the layout's own zone.
struct Moment {
  int64_t seconds = 0;
  int nanosecond = 0;
  int offset_s = 0;
  std::string zone = "UTC";
};
bool ParseMoment(std::string_view layout, std::string_view text, Moment* moment);
std::string FormatMoment(std::string_view layout, const Moment& moment);

}  // namespace bivalve::commands::yq
