#include "commands/yq/evaluator.h"

#include <algorithm>

#include "base/utf8.h"

namespace bivalve::commands::yq {

Context Context::Bind(const std::string& name, Nodes values) const {
  Context child = *this;
  auto more = variables ? std::make_shared<std::map<std::string, Nodes>>(*variables)
                        : std::make_shared<std::map<std::string, Nodes>>();
  (*more)[name] = std::move(values);
  child.variables = std::move(more);
  return child;
}

Nodes Evaluator::Run(const Expression& expression, Nodes nodes) {
  error_.clear();
  depth_ = 0;
  Context context;
  context.nodes = std::move(nodes);
  Nodes found = Eval(context, &expression);
  if (pool_.too_deep) Fail("nested too deeply");
  return Failed() ? Nodes() : found;
}

Nodes Evaluator::RunWith(const Expression& expression, Nodes nodes, const std::string& name, Nodes values) {
  error_.clear();
  depth_ = 0;
  Context context;
  context.nodes = std::move(nodes);
  Nodes found = Eval(context.Bind(name, std::move(values)), &expression);
  return Failed() ? Nodes() : found;
}

Nodes Evaluator::Eval(const Context& context, const Expression* expression) {
  if (Failed()) return {};
  if (!expression) return context.nodes;
  if (!pool_.meter.Spend(4)) return Fail("stopped");
  if (depth_ > kMaxDepth || pool_.too_deep) return Fail("nested too deeply");
  ++depth_;
  Nodes found = Dispatch(context, *expression);
  --depth_;
  return found;
}

Nodes Evaluator::Dispatch(const Context& context, const Expression& e) {
  switch (e.op) {
    case Op::kPipe:
    case Op::kShortPipe: return Pipe(context, &e);
    case Op::kUnion: {
      Nodes all;
      const Expression* at = &e;
      for (; at && at->op == Op::kUnion && !Failed(); at = at->right.get()) {
        Nodes one = Eval(context, at->left.get());
        all.insert(all.end(), one.begin(), one.end());
      }
      Nodes last = Eval(context, at);
      all.insert(all.end(), last.begin(), last.end());
      return all;
    }
    case Op::kBlock: return {};
    case Op::kBind: return context.nodes;
    case Op::kOr:
    case Op::kAnd: return Logic(context, e);
    case Op::kReduce: return Reduce(context, e);
    case Op::kAssign: return Assign(context, e);
    case Op::kAddAssign: return CompoundAssign(context, e, Op::kAdd);
    case Op::kSubtractAssign: return CompoundAssign(context, e, Op::kSubtract);
    case Op::kMultiplyAssign: return CompoundAssign(context, e, Op::kMultiply);
    case Op::kAlternativeAssign: return CompoundAssign(context, e, Op::kAlternative);
    case Op::kAssignStyle:
    case Op::kAssignTag:
    case Op::kAssignComment:
    case Op::kAssignAnchor:
    case Op::kAssignAlias: return AssignAttribute(context, e);
    case Op::kAdd: return Cross(context.ReadOnly(), e, &Evaluator::Add, false);
    case Op::kSubtract: return Cross(context.ReadOnly(), e, &Evaluator::Subtract, false);
    case Op::kMultiply: return Cross(context.ReadOnly(), e, &Evaluator::Multiply, false);
    case Op::kDivide: return Cross(context.ReadOnly(), e, &Evaluator::Divide, false);
    case Op::kModulo: return Cross(context.ReadOnly(), e, &Evaluator::Modulo, false);
    case Op::kAlternative: return Cross(context.ReadOnly(), e, &Evaluator::Alternative, true);
    case Op::kEquals:
    case Op::kNotEquals: return Cross(context.ReadOnly(), e, &Evaluator::EqualTo, true);
    case Op::kCompare: return Cross(context.ReadOnly(), e, &Evaluator::CompareTo, true);
    case Op::kCreateMap: return CreateMap(context, e);
    case Op::kCollectObject: return CollectObject(context);
    case Op::kTraversePath: return TraversePath(context, e);
    case Op::kTraverseArray: return TraverseArray(context, e);
    default: break;
  }
  return e.right ? Prefix(context, e) : Alone(context, e);
}

// Operators with something behind them.
Nodes Evaluator::Prefix(const Context& context, const Expression& e) {
  const Expression* right = e.right.get();
  Nodes out;
  switch (e.op) {
    case Op::kCollect: return Collect(context, *right);
    case Op::kMap:
    case Op::kMapValues:
    case Op::kFilter: return MapItems(context, *right, e.op);
    case Op::kError: {
      Nodes texts = Eval(context, right);
      if (Failed()) return {};
      return Fail(texts.empty() ? "aborted" : texts[0]->value);
    }
    case Op::kPick: return Pick(context, e, false);
    case Op::kOmit: return Pick(context, e, true);
    case Op::kEval: {
      Nodes texts = Eval(context, right);
      for (Node* text : texts) {
        std::string problem;
        auto tree = ParseExpression(text->value, &problem);
        if (!tree) return Fail(problem);
        for (Node* node : context.nodes) {
          Nodes made = Eval(context.With({node}), tree.get());
          out.insert(out.end(), made.begin(), made.end());
        }
        if (context.nodes.empty()) {
          Nodes made = Eval(context, tree.get());
          out.insert(out.end(), made.begin(), made.end());
        }
      }
      return out;
    }
    case Op::kFormatDate:
    case Op::kWithDateFormat:
    case Op::kTimeZone: return Dates(context, e);
    case Op::kContains: {
      for (Node* node : context.nodes) {
        for (Node* wanted : Eval(context.With({node}).ReadOnly(), right)) {
          Node* made = Contains(node, wanted);
          if (made) out.push_back(made);
        }
      }
      return out;
    }
    case Op::kAnyCondition: return Quantify(context, right, false);
    case Op::kAllCondition: return Quantify(context, right, true);
    case Op::kWithEntries: return WithEntries(context, *right);
    case Op::kWith: return With(context, e);
    case Op::kSetPath: return SetPath(context, e);
    case Op::kDeletePaths: return DeletePaths(context, e);
    case Op::kExplode:
      for (Node* node : context.nodes)
        for (Node* found : Eval(context.With({node}), right)) Explode(found);
      return context.nodes;
    case Op::kSortBy: return Sort(context, right);
    case Op::kSortKeys: return SortKeys(context, e);
    case Op::kJoin:
    case Op::kSubstitute:
    case Op::kSplit: return Strings(context, e);
    case Op::kMatch:
    case Op::kCapture:
    case Op::kTest: return Regular(context, e);
    case Op::kLoad: return Load(context, e);
    case Op::kSelect:
      for (Node* node : context.nodes) {
        Nodes found = Eval(context.With({node}).ReadOnly(), right);
        bool wanted = false;
        for (Node* one : found) wanted |= IsTruthy(one);
        if (wanted) out.push_back(node);
      }
      return out;
    case Op::kHas: return Has(context, e);
    case Op::kUniqueBy: return Unique(context, right);
    case Op::kGroupBy: return GroupBy(context, *right);
    case Op::kDelete: return Delete(context, e);
    case Op::kFirst:
      for (Node* node : context.nodes)
        if (Node* found = First(context, node, right)) out.push_back(found);
      return out;
    default: return {};
  }
}

namespace {

std::string_view StyleName(const Node* node) {
  if (node->style & kDoubleStyle) return "double";
  if (node->style & kSingleStyle) return "single";
  if (node->style & kLiteralStyle) return "literal";
  if (node->style & kFoldedStyle) return "folded";
  if (node->style & kFlowStyle) return "flow";
  if (node->style & kTaggedStyle) return "tagged";
  return "";
}

std::string_view KindName(const Node* node) {
  switch (node->kind) {
    case Kind::kMap: return "map";
    case Kind::kSeq: return "seq";
    case Kind::kAlias: return "alias";
    default: return "scalar";
  }
}

}  // namespace

// Operators that stand alone: most of them answer for each node.
Nodes Evaluator::Alone(const Context& context, const Expression& e) {
  Nodes out;
  auto each = [&](auto make) {
    for (Node* node : context.nodes) {
      Node* made = make(node);
      if (made) out.push_back(made == node ? node : pool_.At(node, made));
    }
    return out;
  };
  auto text = [&](auto make) { return each([&](Node* node) { return pool_.NewString(make(node)); }); };
  auto number = [&](auto make) { return each([&](Node* node) { return pool_.NewInt(make(node)); }); };
  switch (e.op) {
    case Op::kEmpty: return {};
    case Op::kSelf: return context.nodes;
    case Op::kValue:
      if (context.nodes.empty()) return {pool_.New(Kind::kScalar, e.tag, e.text)};
      return each([&](Node*) {
        Node* made = pool_.New(Kind::kScalar, e.tag, e.text);
        out.push_back(made);
        return static_cast<Node*>(nullptr);
      });
    case Op::kInterpolate:
      return each([&](Node* node) {
        std::string whole;
        for (const auto& part : e.parts) {
          Nodes found = part->op == Op::kValue ? Nodes{pool_.New(Kind::kScalar, part->tag, part->text)}
                                               : Eval(context.With({node}), part.get());
          for (Node* one : found) {
            std::string encoded;
            if (one->kind == Kind::kScalar)
              encoded = one->value;
            else
              Encode(pool_, Format::kYaml, one, formats_, &encoded, &error_);
            while (encoded.ends_with('\n') && one->kind != Kind::kScalar) encoded.pop_back();
            whole += encoded;
          }
        }
        out.push_back(pool_.NewString(whole));
        return static_cast<Node*>(nullptr);
      });
    case Op::kRecurse:
      for (Node* node : context.nodes) Recurse(node, e.keys, &out, 0);
      return out;
    case Op::kVariable: {
      if (context.variables) {
        auto found = context.variables->find(e.text);
        if (found != context.variables->end()) return found->second;
      }
      return Fail("variable '" + e.text + "' not defined");
    }
    case Op::kEnv:
    case Op::kEnvSubst: return Environment(context, e);
    case Op::kLength:
      return number([](Node* node) -> int64_t {
        if (node->kind == Kind::kAlias && node->alias) node = node->alias;
        if (node->kind == Kind::kMap) return static_cast<int64_t>(node->content.size() / 2);
        if (node->kind == Kind::kSeq) return static_cast<int64_t>(node->content.size());
        return node->IsNull() ? 0 : static_cast<int64_t>(CountUtf8(node->value));
      });
    case Op::kLine: return number([](Node* node) -> int64_t { return node->line; });
    case Op::kColumn: return number([](Node* node) -> int64_t { return node->column; });
    case Op::kNow:
    case Op::kFromUnix:
    case Op::kToUnix: return Dates(context, e);
    case Op::kEncode:
    case Op::kDecode: return Codec(context, e);
    case Op::kAny: return Quantify(context, nullptr, false);
    case Op::kAll: return Quantify(context, nullptr, true);
    case Op::kToEntries: return ToEntries(context);
    case Op::kFromEntries: return FromEntries(context);
    case Op::kSplitDocument: {
      int index = 0;
      for (Node* node : context.nodes) {
        node->document = index++;
        node->parent = nullptr;
        node->key = nullptr;
      }
      return context.nodes;
    }
    case Op::kGetStyle: return text([](Node* node) { return StyleName(node); });
    case Op::kGetTag: return text([](Node* node) { return std::string_view(node->tag); });
    case Op::kGetKind: return text([](Node* node) { return KindName(node); });
    case Op::kGetKey:
      for (Node* node : context.nodes)
        if (node->key) out.push_back(node->key);
      return out;
    case Op::kIsKey: return each([&](Node* node) { return pool_.NewBool(node->is_map_key); });
    case Op::kGetParent:
      for (Node* node : context.nodes) {
        Node* at = node;
        for (int64_t i = 0; at && i < (e.number < 0 ? 1 : e.number); ++i) at = at->parent;
        if (at) out.push_back(at);
      }
      return out;
    case Op::kGetComment:
      return text([&](Node* node) {
        std::string all;
        if (e.flags == "line") all = node->line_comment;
        if (e.flags == "foot") all = node->trailing.empty() ? node->foot_comment : node->trailing;
        if (e.flags == "head") {
          std::string_view leading = node->leading;
          while (!leading.empty()) {
            size_t end = std::min(leading.find('\n'), leading.size() - 1);
            std::string_view line = leading.substr(0, end + 1);
            if (!line.starts_with("$yqDocSeparator$")) all += line;
            leading.remove_prefix(end + 1);
          }
          if (!node->head_comment.empty()) all += node->head_comment;
          // A leading text ends with a newline that is none of the comment.
          if (node->head_comment.empty() && all.ends_with('\n')) all.pop_back();
        }
        return PlainComment(all);
      });
    case Op::kGetAnchor: return text([](Node* node) { return std::string_view(node->anchor); });
    case Op::kGetAlias:
      return text([](Node* node) {
        return node->kind == Kind::kAlias && node->alias ? std::string_view(node->alias->anchor) : "";
      });
    case Op::kDocumentIndex: return number([](Node* node) -> int64_t { return node->document; });
    case Op::kFileIndex: return number([](Node* node) -> int64_t { return node->file_index; });
    case Op::kFileName:
      return text([](Node* node) { return node->file_name ? std::string_view(*node->file_name) : ""; });
    case Op::kGetPath:
      return each([&](Node* node) {
        Node* path = pool_.New(Kind::kSeq, "!!seq");
        for (const Node* element : PathOf(node)) {
          Node* copy = pool_.New(Kind::kScalar, element->tag, element->value);
          AttachItem(pool_, path, copy);
        }
        return path;
      });
    case Op::kReverse:
      return each([&](Node* node) -> Node* {
        if (node->kind != Kind::kSeq) {
          Fail("node at path [" + NicePath(node) + "] is not an array (it's a " + node->tag + ")");
          return nullptr;
        }
        Node* made = pool_.Copy(node);
        std::reverse(made->content.begin(), made->content.end());
        Renumber(pool_, made);
        return made;
      });
    case Op::kSort: return Sort(context, nullptr);
    case Op::kShuffle:
      return each([&](Node* node) -> Node* {
        if (node->kind != Kind::kSeq) {
          Fail("node at path [" + NicePath(node) + "] is not an array (it's a " + node->tag + ")");
          return nullptr;
        }
        Node* made = pool_.Copy(node);
        for (size_t i = made->content.size(); i > 1; --i)
          std::swap(made->content[i - 1], made->content[world_.Random(i)]);
        Renumber(pool_, made);
        return made;
      });
    case Op::kUpcase:
    case Op::kDowncase:
    case Op::kTrim:
    case Op::kToString:
    case Op::kToNumber: return Strings(context, e);
    case Op::kKeys:
      return each([&](Node* node) -> Node* {
        Node* made = pool_.New(Kind::kSeq, "!!seq");
        if (node->kind == Kind::kMap) {
          for (size_t i = 0; i + 1 < node->content.size(); i += 2) AddItem(pool_, made, node->content[i]);
        } else if (node->kind == Kind::kSeq) {
          for (size_t i = 0; i < node->content.size(); ++i)
            AttachItem(pool_, made, pool_.NewInt(static_cast<int64_t>(i)));
        } else {
          Fail("Cannot get keys of " + node->tag + ", keys only works for maps and arrays");
          return nullptr;
        }
        return made;
      });
    case Op::kNot: return each([&](Node* node) { return pool_.NewBool(!IsTruthy(node)); });
    case Op::kUnique: return Unique(context, nullptr);
    case Op::kFlatten:
      return each([&](Node* node) -> Node* {
        if (node->kind != Kind::kSeq) {
          Fail("only arrays are supported for flatten");
          return nullptr;
        }
        Nodes flat;
        FlattenInto(node, e.number < 0 ? kMaxDepth : e.number, &flat);
        Node* made = pool_.Copy(node, false);
        for (Node* child : flat) AddItem(pool_, made, child);
        return made;
      });
    case Op::kPivot: return each([&](Node* node) { return Pivot(node); });
    case Op::kMin: return Extreme(context, false);
    case Op::kMax: return Extreme(context, true);
    case Op::kFirst: return each([&](Node* node) { return First(context, node, nullptr); });
    case Op::kArrayToMap:
      return each([&](Node* node) -> Node* {
        if (node->kind != Kind::kSeq) return node;
        Node* made = pool_.New(Kind::kMap, "!!map");
        for (size_t i = 0; i < node->content.size(); ++i)
          if (!node->content[i]->IsNull())
            AddPair(pool_, made, pool_.NewInt(static_cast<int64_t>(i)), node->content[i]);
        return made;
      });
    default: return Fail("an operator lacks what it works on");
  }
}

}  // namespace bivalve::commands::yq
