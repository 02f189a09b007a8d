// What works on whole maps and sequences: sorting, grouping, entries.
#include <algorithm>
#include <unordered_map>

#include "base/paid_sort.h"
#include "commands/yq/evaluator.h"

namespace bivalve::commands::yq {

Nodes Evaluator::Sort(const Context& context, const Expression* by) {
  Nodes out;
  for (Node* node : context.nodes) {
    if (node->kind != Kind::kSeq)
      return Fail("node at path [" + NicePath(node) + "] is not an array (it's a " + node->tag + ")");
    std::vector<std::pair<Nodes, Node*>> keyed;
    for (Node* item : node->content)
      keyed.emplace_back(by ? Eval(context.With({item}).ReadOnly(), by) : Nodes{item}, item);
    if (Failed()) return {};
    SortPaid(keyed, pool_.meter, 4, [&](const auto& a, const auto& b) {
      for (size_t i = 0; i < a.first.size() && i < b.first.size(); ++i) {
        int order = Order(context, a.first[i], b.first[i]);
        if (order) return order < 0;
      }
      return a.first.size() < b.first.size();
    });
    Node* made = pool_.Copy(node, false);
    for (auto& [keys, item] : keyed) AddItem(pool_, made, item);
    out.push_back(made);
  }
  return out;
}

Nodes Evaluator::SortKeys(const Context& context, const Expression& e) {
  for (Node* node : context.nodes) {
    for (Node* map : Eval(context.With({node}), e.right.get())) {
      if (map->kind != Kind::kMap) continue;
      std::vector<std::pair<Node*, Node*>> pairs;
      for (size_t i = 0; i + 1 < map->content.size(); i += 2)
        pairs.emplace_back(map->content[i], map->content[i + 1]);
      SortPaid(pairs, pool_.meter, 2,
               [](const auto& a, const auto& b) { return a.first->value < b.first->value; });
      map->content.clear();
      for (auto& [key, value] : pairs) {
        map->content.push_back(key);
        map->content.push_back(value);
      }
    }
  }
  return context.nodes;
}

Nodes Evaluator::GroupBy(const Context& context, const Expression& by) {
  Nodes out;
  for (Node* node : context.nodes) {
    if (node->kind != Kind::kSeq) return Fail("only arrays are supported for group by");
    std::unordered_map<std::string, size_t> places;
    std::vector<Nodes> groups;
    for (Node* item : node->content) {
      Nodes keys = Eval(context.With({item}).ReadOnly(), &by);
      if (Failed()) return {};
      std::string key = keys.empty() ? "null" : keys[0]->value;
      auto [at, fresh] = places.try_emplace(key, groups.size());
      if (fresh) groups.emplace_back();
      groups[at->second].push_back(item);
    }
    Node* made = pool_.At(node, pool_.New(Kind::kSeq, "!!seq"));
    for (const Nodes& group : groups) {
      Node* list = pool_.New(Kind::kSeq, "!!seq");
      for (Node* item : group) AddItem(pool_, list, item);
      AttachItem(pool_, made, list);
    }
    out.push_back(made);
  }
  return out;
}

Nodes Evaluator::Unique(const Context& context, const Expression* by) {
  Nodes out;
  for (Node* node : context.nodes) {
    if (node->kind != Kind::kSeq) return Fail("only arrays are supported for unique");
    std::unordered_map<std::string, bool> seen;
    Node* made = pool_.Copy(node, false);
    for (Node* item : node->content) {
      Nodes keys = by ? Eval(context.With({item}).ReadOnly(), by) : Nodes{item};
      std::string key = "null";
      if (!keys.empty()) {
        key = keys[0]->value;
        if (keys[0]->kind != Kind::kScalar) {
          FormatOptions plain;
          plain.indent = 0;
          key.clear();
          Node* copy = pool_.Copy(keys[0]);
          Explode(copy);
          Encode(pool_, Format::kJson, copy, plain, &key, &error_);
        }
      }
      if (Failed()) return {};
      if (seen.try_emplace(key, true).second) AddItem(pool_, made, item);
    }
    out.push_back(made);
  }
  return out;
}

Node* Evaluator::Entries(Node* node) {
  Node* list = pool_.At(node, pool_.New(Kind::kSeq, "!!seq"));
  auto add = [&](Node* key, Node* value) {
    Node* entry = pool_.New(Kind::kMap, "!!map");
    AddPair(pool_, entry, pool_.NewString("key"), key);
    AddPair(pool_, entry, pool_.NewString("value"), value);
    AttachItem(pool_, list, entry);
  };
  if (node->kind == Kind::kMap) {
    for (size_t i = 0; i + 1 < node->content.size(); i += 2) add(node->content[i], node->content[i + 1]);
  } else if (node->kind == Kind::kSeq) {
    for (size_t i = 0; i < node->content.size(); ++i)
      add(pool_.NewInt(static_cast<int64_t>(i)), node->content[i]);
  } else if (!node->IsNull()) {
    Fail(node->tag + " has no keys");
    return nullptr;
  } else {
    return nullptr;
  }
  return list;
}

Nodes Evaluator::ToEntries(const Context& context) {
  Nodes out;
  for (Node* node : context.nodes)
    if (Node* list = Entries(node)) out.push_back(list);
  return out;
}

Node* Evaluator::FromEntriesOf(Node* node) {
  Node* map = pool_.Copy(node, false);
  map->kind = Kind::kMap;
  map->tag = "!!map";
  if (node->kind != Kind::kSeq) {
    Fail("from entries only runs against arrays");
    return nullptr;
  }
  for (Node* entry : node->content) {
    int key = FindKey(entry, "key");
    if (key < 0) key = FindKey(entry, "k");
    if (key < 0) key = FindKey(entry, "name");
    int value = FindKey(entry, "value");
    if (value < 0) value = FindKey(entry, "v");
    if (entry->kind != Kind::kMap || key < 0 || value < 0) {
      Fail("expected to find one 'key' entry but found 0 in " + NicePath(entry));
      return nullptr;
    }
    AddPair(pool_, map, entry->content[static_cast<size_t>(key) + 1],
            entry->content[static_cast<size_t>(value) + 1]);
  }
  return map;
}

Nodes Evaluator::FromEntries(const Context& context) {
  Nodes out;
  for (Node* node : context.nodes) {
    Node* map = FromEntriesOf(node);
    if (!map) return {};
    out.push_back(map);
  }
  return out;
}

Nodes Evaluator::WithEntries(const Context& context, const Expression& e) {
  Nodes out;
  for (Node* node : context.nodes) {
    Node* list = Entries(node);
    if (Failed()) return {};
    if (!list) continue;
    Node* changed = pool_.New(Kind::kSeq, "!!seq");
    for (Node* entry : list->content)
      for (Node* made : Eval(context.With({entry}), &e)) AddItem(pool_, changed, made);
    Node* map = Failed() ? nullptr : FromEntriesOf(changed);
    if (!map) return {};
    pool_.At(node, map);
    map->style = node->style;
    map->anchor = node->anchor;
    map->head_comment = node->head_comment;
    map->line_comment = node->line_comment;
    map->foot_comment = node->foot_comment;
    map->leading = node->leading;
    map->trailing = node->trailing;
    out.push_back(map);
  }
  return out;
}

Nodes Evaluator::MapItems(const Context& context, const Expression& e, Op op) {
  Nodes out;
  for (Node* node : context.nodes) {
    if (op == Op::kMapValues) {
      bool map = node->kind == Kind::kMap;
      for (size_t i = map ? 1 : 0; i < node->content.size(); i += map ? 2 : 1) {
        Nodes made = Eval(context.With({node->content[i]}), &e);
        if (Failed()) return {};
        if (!made.empty()) UpdateFrom(pool_, node->content[i], made[0], {});
      }
      out.push_back(node);
      continue;
    }
    if (op == Op::kFilter && node->kind != Kind::kSeq) return Fail("only arrays are supported for filter");
    Node* made = op == Op::kFilter ? pool_.Copy(node, false) : pool_.At(node, pool_.New(Kind::kSeq, "!!seq"));
    if (op == Op::kMap) made->style = node->style;
    bool map = node->kind == Kind::kMap;
    for (size_t i = map ? 1 : 0; i < node->content.size(); i += map ? 2 : 1) {
      Node* item = node->content[i];
      Nodes found = Eval(context.With({item}), &e);
      if (Failed()) return {};
      if (op == Op::kMap) {
        for (Node* one : found) AddItem(pool_, made, one);
      } else if (!found.empty() && IsTruthy(found[0])) {
        AddItem(pool_, made, item);
      }
    }
    out.push_back(made);
  }
  return out;
}

Nodes Evaluator::Quantify(const Context& context, const Expression* condition, bool all) {
  Nodes out;
  for (Node* node : context.nodes) {
    if (node->kind != Kind::kSeq)
      return Fail(std::string(all ? "all" : "any") + " only supports arrays, was " + node->tag);
    bool result = all;
    for (Node* item : node->content) {
      Nodes found = condition ? Eval(context.With({item}).ReadOnly(), condition) : Nodes{item};
      if (Failed()) return {};
      bool truth = false;
      for (Node* one : found) truth = truth || IsTruthy(one);
      if (truth != all) {
        result = !all;
        break;
      }
    }
    out.push_back(pool_.At(node, pool_.NewBool(result)));
  }
  return out;
}

Nodes Evaluator::Extreme(const Context& context, bool most) {
  Nodes out;
  for (Node* node : context.nodes) {
    if (node->kind != Kind::kSeq) {
      out.push_back(node);
      continue;
    }
    Node* best = nullptr;
    for (Node* item : node->content) {
      if (!pool_.meter.Spend(2)) return {};
      int order = best ? Order(context, item, best) : 0;
      if (!best || (most ? order > 0 : order < 0)) best = item;
    }
    if (best) out.push_back(best);
  }
  return out;
}

Nodes Evaluator::Has(const Context& context, const Expression& e) {
  Nodes out;
  Nodes names = Eval(context.ReadOnly(), e.right.get());
  for (Node* node : context.nodes) {
    if (names.empty()) break;
    const Node* name = names[0];
    bool found = false;
    if (node->kind == Kind::kMap) {
      found = FindKey(node, name->value) >= 0;
    } else if (node->kind == Kind::kSeq) {
      int64_t index = 0;
      found = name->tag == "!!int" && ParseInt(name->value, &index) && index >= 0 &&
              index < static_cast<int64_t>(node->content.size());
    }
    out.push_back(pool_.At(node, pool_.NewBool(found)));
  }
  return out;
}

void Evaluator::FlattenInto(Node* seq, int64_t depth, Nodes* out) {
  for (Node* child : seq->content) {
    if (!pool_.meter.Spend(1)) return;
    if (child->kind == Kind::kAlias && child->alias) child = child->alias;
    if (child->kind == Kind::kSeq && depth > 0)
      FlattenInto(child, depth - 1, out);
    else
      out->push_back(child);
  }
}

// Rows become columns.
Node* Evaluator::Pivot(Node* node) {
  if (node->kind != Kind::kSeq || node->content.empty()) {
    Fail("cannot pivot node of type " + node->tag);
    return nullptr;
  }
  Kind kind = node->content[0]->kind;
  if (kind == Kind::kScalar) {
    Fail("can only pivot elements of sequence or map type");
    return nullptr;
  }
  Node* made = pool_.New(kind, kind == Kind::kMap ? "!!map" : "!!seq");
  size_t width = 0;
  std::vector<std::string> names;
  for (const Node* row : node->content) {
    if (row->kind != kind) {
      Fail("can only pivot elements of sequence or map type");
      return nullptr;
    }
    width = std::max(width, row->content.size());
    for (size_t i = 0; kind == Kind::kMap && i + 1 < row->content.size(); i += 2)
      if (std::find(names.begin(), names.end(), row->content[i]->value) == names.end())
        names.push_back(row->content[i]->value);
  }
  size_t columns = kind == Kind::kMap ? names.size() : width;
  for (size_t i = 0; i < columns; ++i) {
    Node* column = pool_.New(Kind::kSeq, "!!seq");
    for (const Node* row : node->content) {
      if (!pool_.meter.Spend(static_cast<int64_t>(row->content.size() / 8 + 1))) return nullptr;
      int at = kind == Kind::kMap ? FindKey(row, names[i]) + 1 : static_cast<int>(i);
      bool there = kind == Kind::kMap ? at > 0 : i < row->content.size();
      AttachItem(
          pool_, column,
          there ? pool_.Copy(row->content[static_cast<size_t>(at)]) : pool_.New(Kind::kScalar, "!!null"));
    }
    if (kind == Kind::kMap)
      AttachPair(made, pool_.NewString(names[i]), column);
    else
      AttachItem(pool_, made, column);
  }
  return made;
}

Node* Evaluator::First(const Context& context, Node* node, const Expression* condition) {
  bool map = node->kind == Kind::kMap;
  for (size_t i = map ? 1 : 0; i < node->content.size(); i += map ? 2 : 1) {
    if (!condition) return node->content[i];
    Nodes found = Eval(context.With({node->content[i]}).ReadOnly(), condition);
    if (Failed()) return nullptr;
    if (!found.empty() && IsTruthy(found[0])) return node->content[i];
  }
  return nullptr;
}

}  // namespace bivalve::commands::yq
