// What assigns, binds names and makes maps and sequences out of results.
#include <algorithm>

#include "commands/yq/evaluator.h"

namespace bivalve::commands::yq {

Nodes Evaluator::Assign(const Context& context, const Expression& e) {
  Nodes left = Eval(context.Writable(), e.left.get());
  AssignOptions options;
  options.clobber_tags = e.flags.find('c') != std::string::npos;
  if (!e.relative) {
    Nodes right = Eval(context.ReadOnly(), e.right.get());
    if (Failed() || right.empty()) return context.nodes;
    for (Node* node : left) UpdateFrom(pool_, node, right[0], options);
    return context.nodes;
  }
  // What is further down first: its place is in the copies of what is above.
  for (size_t i = left.size(); i-- > 0;) {
    Nodes right = Eval(context.With({left[i]}).ReadOnly(), e.right.get());
    if (Failed()) return {};
    if (!right.empty()) UpdateFrom(pool_, left[i], right[0], options);
  }
  return context.nodes;
}

namespace {

uint8_t StyleOf(std::string_view name, bool* known) {
  *known = true;
  if (name == "double") return kDoubleStyle;
  if (name == "single") return kSingleStyle;
  if (name == "literal") return kLiteralStyle;
  if (name == "folded") return kFoldedStyle;
  if (name == "flow") return kFlowStyle;
  if (name == "tagged") return kTaggedStyle;
  *known = name.empty();
  return kPlainStyle;
}

}  // namespace

Nodes Evaluator::AssignAttribute(const Context& context, const Expression& e) {
  Nodes left = Eval(context.Writable(), e.left.get());
  std::string fixed;
  bool have = false;
  if (!e.relative) {
    Nodes right = Eval(context.ReadOnly(), e.right.get());
    if (!right.empty()) fixed = right[0]->value, have = true;
  }
  for (Node* node : left) {
    std::string value = fixed;
    bool found = have;
    if (e.relative) {
      Nodes right = Eval(context.With({node}).ReadOnly(), e.right.get());
      found = !right.empty();
      if (found) value = right[0]->value;
    }
    if (Failed()) return {};
    if (!found) continue;
    switch (e.op) {
      case Op::kAssignStyle: {
        bool known = false;
        uint8_t style = StyleOf(value, &known);
        if (!known) return Fail("unknown style " + value);
        // A flow style means nothing to a scalar, and the others nothing to collections.
        node->style = style;
        break;
      }
      case Op::kAssignTag: node->tag = value; break;
      case Op::kAssignAnchor: node->anchor = value; break;
      case Op::kAssignAlias:
        if (!value.empty()) {
          node->kind = Kind::kAlias;
          node->value = value;
          node->tag.clear();
          node->content.clear();
          // The node of that anchor, if it is in this document.
          Node* root = node;
          while (root->parent) root = root->parent;
          Nodes all;
          Recurse(root, false, &all, 0);
          node->alias = nullptr;
          for (Node* one : all)
            if (one->anchor == value) node->alias = one;
        }
        break;
      default: {
        std::string comment = value;
        if (e.flags == "line" || e.flags == "all") node->line_comment = comment;
        if (e.flags == "head" || e.flags == "all") {
          node->head_comment = comment;
          node->leading.clear();
        }
        if (e.flags == "foot" || e.flags == "all") {
          node->foot_comment = comment;
          node->trailing.clear();
        }
      }
    }
  }
  return context.nodes;
}

Nodes Evaluator::CompoundAssign(const Context& context, const Expression& e, Op op) {
  Nodes left = Eval(context.Writable(), e.left.get());
  AssignOptions options;
  Calculation calculate = op == Op::kAdd        ? &Evaluator::Add
                          : op == Op::kSubtract ? &Evaluator::Subtract
                          : op == Op::kMultiply ? &Evaluator::Multiply
                                                : &Evaluator::Alternative;
  for (Node* node : left) {
    Node* copy = pool_.Copy(node);
    Nodes right = Eval(context.ReadOnly(), e.right.get());
    if (Failed()) return {};
    for (Node* one : right) {
      Node* made = (this->*calculate)(context, e, copy, one);
      if (Failed()) return {};
      if (made) {
        UpdateFrom(pool_, node, made, options);
        break;
      }
    }
    if (right.empty() && op == Op::kAlternative && !IsTruthy(node)) continue;
  }
  return context.nodes;
}

Nodes Evaluator::Pipe(const Context& context, const Expression* e) {
  // Pipes of pipes lean to the right.
  Context now = context;
  while (e && (e->op == Op::kPipe || e->op == Op::kShortPipe) && !Failed()) {
    if (e->left && e->left->op == Op::kBind) return BindAndGoOn(now, *e->left, e->right.get());
    if (!pool_.meter.Spend(1)) return Fail("stopped");
    Nodes found = Eval(now, e->left.get());
    now = now.With(std::move(found));
    // What a date's layout is holds for what is in the same brackets only.
    e = e->right.get();
  }
  return Eval(now, e);
}

Nodes Evaluator::BindAndGoOn(const Context& context, const Expression& bind, const Expression* rest) {
  if (!bind.right || bind.right->op != Op::kVariable)
    return Fail("RHS of 'as' operator must be a variable name e.g. $foo");
  Nodes out;
  auto once = [&](const Context& one) {
    Nodes values = Eval(one.ReadOnly(), bind.left.get());
    if (Failed()) return;
    auto go = [&](Nodes bound) {
      Nodes found = Eval(one.Bind(bind.right->text, std::move(bound)), rest);
      out.insert(out.end(), found.begin(), found.end());
    };
    if (values.empty()) return go({});
    for (Node* value : values) {
      if (Failed()) return;
      go({bind.reference ? value : pool_.Copy(value)});
    }
  };
  bool together = !context.nodes.empty();
  for (const Node* node : context.nodes) together = together && node->together;
  if (context.nodes.empty() || together) {
    once(context);
  } else {
    for (Node* node : context.nodes) once(context.With({node}));
  }
  return out;
}

Nodes Evaluator::Reduce(const Context& context, const Expression& e) {
  const Expression* bind = e.left.get();
  const Expression* block = e.right.get();
  if (!bind || bind->op != Op::kBind || !bind->right)
    return Fail("reduce must be given a variable, e.g. '.[] as $item ireduce (0; . + $item)'");
  if (!block || block->op != Op::kBlock) return Fail("reduce must be given a block (;)");
  Nodes items = Eval(context.ReadOnly(), bind->left.get());
  Nodes accumulated = Eval(context, block->left.get());
  if (accumulated.size() > 1) accumulated.resize(1);
  for (Node* item : items) {
    if (Failed()) return {};
    accumulated =
        Eval(context.With(std::move(accumulated)).Bind(bind->right->text, {item}), block->right.get());
  }
  return accumulated;
}

Nodes Evaluator::Collect(const Context& context, const Expression& e) {
  auto gather = [&](const Context& one) {
    Node* seq = pool_.New(Kind::kSeq, "!!seq");
    for (Node* node : Eval(one, &e)) AddItem(pool_, seq, node);
    return seq;
  };
  bool together = !context.nodes.empty();
  for (const Node* node : context.nodes) together = together && node->together;
  if (context.nodes.empty() || together) {
    Node* seq = gather(context);
    if (!context.nodes.empty()) {
      seq->document = context.nodes[0]->document;
      seq->file_index = context.nodes[0]->file_index;
      seq->file_name = context.nodes[0]->file_name;
    }
    return {seq};
  }
  Nodes out;
  for (Node* node : context.nodes) {
    Node* seq = gather(context.With({node}));
    if (Failed()) return {};
    seq->document = node->document;
    seq->file_index = node->file_index;
    seq->file_name = node->file_name;
    out.push_back(seq);
  }
  return out;
}

Node* Evaluator::MakePair(const Context&, const Expression&, Node* left, Node* right) {
  Node* map = pool_.New(Kind::kMap, "!!map");
  Node* key = pool_.Copy(left);
  key->leading.clear();
  AttachPair(map, key, pool_.Copy(right));
  return map;
}

Nodes Evaluator::CreateMap(const Context& context, const Expression& e) {
  Node* all = pool_.New(Kind::kSeq, "!!seq");
  auto one = [&](Nodes nodes) {
    const Node* from = nodes.empty() ? nullptr : nodes[0];
    Node* inner = pool_.New(Kind::kSeq, "!!seq");
    inner->content = Cross(context.With(std::move(nodes)).ReadOnly(), e, &Evaluator::MakePair, false);
    for (Node* map : inner->content) {
      if (!from) continue;
      map->document = from->document;
      map->file_index = from->file_index;
      map->file_name = from->file_name;
    }
    all->content.push_back(inner);
  };
  if (context.nodes.empty()) one({});
  for (Node* node : context.nodes) one({node});
  return {all};
}

Nodes Evaluator::CollectObject(const Context& context) {
  if (context.nodes.empty()) return {pool_.New(Kind::kMap, "!!map", "{}")};
  Nodes out;
  size_t sets = context.nodes[0]->content.size();
  for (size_t i = 0; i < sets; ++i) {
    // Each pair of one column with each of the next.
    Nodes made;
    for (size_t column = 0; column < context.nodes.size(); ++column) {
      if (i >= context.nodes[column]->content.size()) continue;
      const Nodes& maps = context.nodes[column]->content[i]->content;
      if (column == 0) {
        made = maps;
        continue;
      }
      Nodes next;
      for (Node* so_far : made) {
        for (Node* more : maps) {
          if (!pool_.meter.Spend(4)) return Fail("stopped");
          Node* copy = pool_.Copy(so_far);
          Merge(copy, more, "", 0);
          next.push_back(copy);
        }
      }
      made = std::move(next);
    }
    for (Node* map : made) {
      map->parent = nullptr;
      map->key = nullptr;
      out.push_back(map);
    }
  }
  return out;
}

Nodes Evaluator::With(const Context& context, const Expression& e) {
  const Expression& block = *e.right;
  if (block.op != Op::kBlock) return Fail("with must be given a block (;)");
  Nodes targets = Eval(context.Writable(), block.left.get());
  for (Node* target : targets) {
    Eval(context.With({target}).Writable(), block.right.get());
    if (Failed()) return {};
  }
  return context.nodes;
}

}  // namespace bivalve::commands::yq
