// Paths: into maps and sequences, along merges, making what is not there; and what takes nodes away.
#include <algorithm>
#include <cstdlib>

#include "commands/star_match.h"
#include "commands/yq/evaluator.h"

namespace bivalve::commands::yq {

Nodes Evaluator::TraversePath(const Context& context, const Expression& e) {
  Nodes out;
  Node* key = pool_.NewString(e.text);
  Traverse how;
  how.optional = e.optional;
  for (Node* node : context.nodes) TraverseOne(context, node, key, false, how, false, &out);
  return out;
}

void Evaluator::TraverseOne(const Context& context, Node* node, const Node* key, bool number,
                            const Traverse& how, bool splat, Nodes* out) {
  if (Failed() || !node) return;
  if (node->kind == Kind::kAlias) return TraverseOne(context, node->alias, key, number, how, splat, out);
  if (node->IsNull() && !context.read_only) {
    // Made by the path itself: now it turns out what it is.
    node->kind = number ? Kind::kSeq : Kind::kMap;
    node->tag = number ? "!!seq" : "!!map";
    node->value.clear();
  }
  if (node->kind == Kind::kMap) return TraverseMap(context, node, key, how, splat, out);
  if (node->kind == Kind::kSeq) {
    Node* index = pool_.New(Kind::kScalar, key->tag, key->value);
    TraverseItems(node, {index}, how, out);
  }
}

void Evaluator::TraverseMap(const Context& context, Node* map, const Node* key, const Traverse& how,
                            bool splat, Nodes* out) {
  Nodes found;
  if (!pool_.meter.Spend(static_cast<int64_t>(map->content.size() / 4 + 1))) return;
  MatchMap(map, key->value, how, splat, &found, 0);
  if (found.empty() && !splat && how.create && !context.read_only) {
    if (map->content.empty()) map->style = kPlainStyle;
    Node* made_key = pool_.New(Kind::kScalar, key->tag, key->value);
    Node* value = pool_.NewNull();
    value->document = map->document;
    value->file_index = map->file_index;
    value->file_name = map->file_name;
    AttachPair(map, made_key, value);
    if (how.keys) found.push_back(made_key);
    if (how.values) found.push_back(value);
  }
  out->insert(out->end(), found.begin(), found.end());
}

void Evaluator::MatchMap(Node* map, std::string_view key, const Traverse& how, bool splat, Nodes* out,
                         int depth) {
  // A key that is found again replaces what was found, in its place.
  auto put = [&](Node* node) {
    if (depth > 0 || !out->empty()) {
      for (Node*& have : *out) {
        const Node* have_key = have->is_map_key ? have : have->key;
        const Node* node_key = node->is_map_key ? node : node->key;
        if (have->is_map_key == node->is_map_key && have_key && node_key &&
            have_key->value == node_key->value && have->parent != node->parent) {
          have = node;
          return;
        }
      }
    }
    out->push_back(node);
  };
  if (depth > kMaxDepth) return;
  bool merges = false;
  if (how.follow)
    for (size_t i = 0; i + 1 < map->content.size(); i += 2) merges |= map->content[i]->tag == "!!merge";
  for (size_t i = 0; i + 1 < map->content.size(); i += 2) {
    Node* name = map->content[i];
    Node* value = map->content[i + 1];
    if (name->tag == "!!merge" && how.follow) {
      MatchMerge(value, key, how, splat, out, depth);
      if (Failed()) return;
    } else if (splat || StarMatch(name->value, key, pool_.meter)) {
      if (!merges && depth == 0) {
        if (how.keys) out->push_back(name);
        if (how.values) out->push_back(value);
      } else {
        if (how.keys) put(name);
        if (how.values) put(value);
      }
    }
  }
}

void Evaluator::MatchMerge(Node* value, std::string_view key, const Traverse& how, bool splat, Nodes* out,
                           int depth) {
  if (value->kind == Kind::kAlias && value->alias) {
    if (value->alias->kind != Kind::kMap) {
      Fail("can only use merge anchors with maps (!!map), but got " + value->alias->tag);
      return;
    }
    MatchMap(value->alias, key, how, splat, out, depth + 1);
  } else if (value->kind == Kind::kSeq) {
    for (Node* one : value->content) MatchMerge(one, key, how, splat, out, depth + 1);
  }
}

void Evaluator::TraverseItems(Node* seq, const Nodes& indices, const Traverse& how, Nodes* out) {
  if (indices.empty()) {
    if (pool_.meter.Spend(static_cast<int64_t>(seq->content.size() / 4)))
      out->insert(out->end(), seq->content.begin(), seq->content.end());
    return;
  }
  for (const Node* wanted : indices) {
    int64_t index = 0;
    if (!ParseInt(wanted->value, &index)) {
      if (how.optional) continue;
      Fail("cannot index array with '" + wanted->value + "' (strconv.ParseInt: parsing \"" + wanted->value +
           "\": invalid syntax)");
      return;
    }
    int64_t size = static_cast<int64_t>(seq->content.size());
    if (index >= size) {
      if (index > 1'000'000) {
        Fail("index [" + std::to_string(index) + "] out of range, array size is " + std::to_string(size));
        return;
      }
      if (size == 0) seq->style = kPlainStyle;
      while (static_cast<int64_t>(seq->content.size()) <= index) {
        if (!pool_.meter.Spend(1)) return;
        AttachItem(pool_, seq, pool_.NewNull());
      }
      size = static_cast<int64_t>(seq->content.size());
    }
    if (index < 0) index += size;
    if (index < 0) {
      Fail("index [" + wanted->value + "] out of range, array size is " + std::to_string(size));
      return;
    }
    out->push_back(seq->content[static_cast<size_t>(index)]);
  }
}

void Evaluator::TraverseIndices(const Context& context, Node* node, const Nodes& indices, const Traverse& how,
                                Nodes* out) {
  if (Failed() || !node) return;
  if (node->kind == Kind::kAlias) return TraverseIndices(context, node->alias, indices, how, out);
  if (node->IsNull() && !context.read_only) {
    bool map = !indices.empty() && indices[0]->tag != "!!int";
    node->kind = map ? Kind::kMap : Kind::kSeq;
    node->tag = map ? "!!map" : "!!seq";
    node->value.clear();
  }
  if (node->kind == Kind::kSeq) {
    TraverseItems(node, indices, how, out);
  } else if (node->kind == Kind::kMap) {
    if (indices.empty()) {
      Node* any = pool_.NewString("");
      TraverseMap(context, node, any, how, true, out);
    }
    for (const Node* index : indices) TraverseMap(context, node, index, how, false, out);
  }
}

Nodes Evaluator::TraverseArray(const Context& context, const Expression& e) {
  const Expression* inside = e.right.get();
  if (inside && inside->right && inside->right->op == Op::kCreateMap) return Slice(context, e);
  Nodes left = Eval(context, e.left.get());
  Nodes right = Eval(context.ReadOnly(), inside);
  if (Failed() || right.empty()) return {};
  Nodes indices = right[0]->content;
  Nodes out;
  for (Node* node : left) TraverseIndices(context, node, indices, {}, &out);
  return out;
}

Nodes Evaluator::Slice(const Context& context, const Expression& e) {
  const Expression& range = *e.right->right;
  Nodes out;
  for (Node* node : Eval(context, e.left.get())) {
    bool text = node->kind == Kind::kScalar;
    if (text && node->IsNull()) continue;
    int64_t ends[2] = {0, 0};
    const Expression* sides[2] = {range.left.get(), range.right.get()};
    int64_t size = static_cast<int64_t>(text ? node->value.size() : node->content.size());
    for (int i = 0; i < 2; ++i) {
      Nodes found = Eval(context.With({node}).ReadOnly(), sides[i]);
      if (Failed()) return {};
      if (found.empty() || !ParseInt(found[0]->value, &ends[i]))
        return Fail("unable to parse a number for slicing");
      if (ends[i] < 0) ends[i] += size;
    }
    ends[0] = std::clamp<int64_t>(ends[0], 0, size);
    ends[1] = std::clamp<int64_t>(ends[1], ends[0], size);
    if (text) {
      out.push_back(pool_.At(node, pool_.NewString(std::string_view(node->value)
                                                       .substr(static_cast<size_t>(ends[0]),
                                                               static_cast<size_t>(ends[1] - ends[0])))));
      continue;
    }
    Node* made = pool_.At(node, pool_.New(Kind::kSeq, "!!seq"));
    made->style = node->style;
    for (int64_t i = ends[0]; i < ends[1]; ++i) AddItem(pool_, made, node->content[static_cast<size_t>(i)]);
    out.push_back(made);
  }
  return out;
}

void Evaluator::Recurse(Node* node, bool keys, Nodes* out, int depth) {
  if (depth > kMaxDepth || !pool_.meter.Spend(1)) return;
  out->push_back(node);
  if (node->kind == Kind::kAlias) return;
  for (size_t i = 0; i < node->content.size(); ++i) {
    if (node->kind == Kind::kMap && i % 2 == 0) {
      if (keys) out->push_back(node->content[i]);
      continue;
    }
    Recurse(node->content[i], keys, out, depth + 1);
  }
}

void Evaluator::Remove(Node* node) {
  Node* parent = node->parent;
  if (!parent) return;
  if (parent->kind == Kind::kMap) {
    for (size_t i = 0; i + 1 < parent->content.size(); i += 2) {
      if (parent->content[i + 1] != node && parent->content[i] != node) continue;
      parent->content.erase(parent->content.begin() + static_cast<ptrdiff_t>(i),
                            parent->content.begin() + static_cast<ptrdiff_t>(i) + 2);
      return;
    }
  } else {
    auto found = std::find(parent->content.begin(), parent->content.end(), node);
    if (found == parent->content.end()) return;
    parent->content.erase(found);
    Renumber(pool_, parent);
  }
}

Nodes Evaluator::Delete(const Context& context, const Expression& e) {
  Nodes doomed = Eval(context.ReadOnly(), e.right.get());
  Nodes left = context.nodes;
  for (size_t i = doomed.size(); i-- > 0;) {
    if (!pool_.meter.Spend(4)) break;
    if (doomed[i]->parent)
      Remove(doomed[i]);
    else
      std::erase(left, doomed[i]);
  }
  return left;
}

Node* Evaluator::Walk(Node* from, const Nodes& path, bool create) {
  Context context;
  context.read_only = !create;
  Node* at = from;
  for (Node* element : path) {
    Nodes found;
    TraverseIndices(context, at, {element}, {}, &found);
    if (Failed() || found.empty()) return nullptr;
    at = found[0];
  }
  return at;
}

Nodes Evaluator::SetPath(const Context& context, const Expression& e) {
  const Expression& block = *e.right;
  if (block.op != Op::kBlock)
    return Fail("SETPATH must be given a block (;), got " + block.text + " instead");
  for (Node* node : context.nodes) {
    Nodes paths = Eval(context.With({node}).ReadOnly(), block.left.get());
    Nodes values = Eval(context.With({node}).ReadOnly(), block.right.get());
    if (Failed()) return {};
    if (paths.empty() || paths[0]->kind != Kind::kSeq)
      return Fail("SETPATH: expected single value, or path to be an array");
    Node* target = Walk(node, paths[0]->content, true);
    if (target && !values.empty()) UpdateFrom(pool_, target, values[0], {});
  }
  return context.nodes;
}

Nodes Evaluator::DeletePaths(const Context& context, const Expression& e) {
  for (Node* node : context.nodes) {
    Nodes lists = Eval(context.With({node}).ReadOnly(), e.right.get());
    if (Failed()) return {};
    for (Node* list : lists) {
      if (list->kind != Kind::kSeq) return Fail("DELPATHS: expected arrays of paths");
      Nodes doomed;
      for (Node* path : list->content) {
        if (path->kind != Kind::kSeq)
          return Fail("DELPATHS: expected entry to be a sequence, but its a " + path->tag);
        // What is not there is not made.
        Node* found = Walk(node, path->content, false);
        if (found) doomed.push_back(found);
      }
      for (size_t i = doomed.size(); i-- > 0;) Remove(doomed[i]);
    }
  }
  return context.nodes;
}

Nodes Evaluator::Pick(const Context& context, const Expression& e, bool omit) {
  Nodes out;
  for (Node* node : context.nodes) {
    Nodes lists = Eval(context.With({node}).ReadOnly(), e.right.get());
    if (Failed()) return {};
    Nodes wanted = lists.empty() ? Nodes() : lists[0]->content;
    Node* made = pool_.Copy(node, false);
    if (node->kind == Kind::kMap) {
      auto take = [&](size_t i) { AddPair(pool_, made, node->content[i], node->content[i + 1]); };
      if (omit) {
        for (size_t i = 0; i + 1 < node->content.size(); i += 2) {
          bool found = false;
          for (const Node* name : wanted) found |= name->value == node->content[i]->value;
          if (!found) take(i);
        }
      } else {
        for (const Node* name : wanted) {
          int at = FindKey(node, name->value);
          if (at >= 0) take(static_cast<size_t>(at));
        }
      }
    } else if (node->kind == Kind::kSeq) {
      int64_t size = static_cast<int64_t>(node->content.size());
      std::vector<bool> named(node->content.size());
      for (const Node* name : wanted) {
        int64_t index = -1;
        if (!ParseInt(name->value, &index)) return Fail("cannot index array with " + name->value);
        if (index < 0) index += size;
        if (index < 0 || index >= size) continue;
        named[static_cast<size_t>(index)] = true;
        if (!omit) AddItem(pool_, made, node->content[static_cast<size_t>(index)]);
      }
      for (size_t i = 0; omit && i < named.size(); ++i)
        if (!named[i]) AddItem(pool_, made, node->content[i]);
    } else {
      return Fail("cannot pick indices from type " + node->tag + " (" + NicePath(node) + ")");
    }
    out.push_back(made);
  }
  return out;
}

// Aliases of aliases make a document of any size out of a few lines.
Node* Evaluator::CopyOfAlias(const Node* target) {
  const size_t before = pool_.size();
  Node* copy = pool_.Copy(target);
  exploded_ += pool_.size() - before;
  if (exploded_ <= kMaxExploded && !pool_.stopped) return copy;
  Fail("document contains excessive aliasing");
  return nullptr;
}

void Evaluator::Explode(Node* node, int depth) {
  if (Failed() || depth > kMaxDepth || !pool_.meter.Spend(1)) return;
  node->anchor.clear();
  if (node->kind == Kind::kAlias) {
    if (!node->alias) return;
    for (const Node* up = node; up; up = up->parent) {
      if (up != node->alias) continue;
      Fail("anchor '" + node->alias->anchor + "' value contains itself");
      return;
    }
    Node* copy = CopyOfAlias(node->alias);
    if (!copy) return;
    copy->line_comment = node->line_comment;
    copy->head_comment = node->head_comment;
    copy->foot_comment = node->foot_comment;
    Node* parent = node->parent;
    Node* key = node->key;
    bool is_key = node->is_map_key;
    std::string leading = node->leading;
    *node = *copy;
    for (Node* child : node->content) child->parent = node;
    node->parent = parent;
    node->key = key;
    node->is_map_key = is_key;
    return Explode(node, depth + 1);
  }
  if (node->kind == Kind::kSeq) {
    for (Node* child : node->content) Explode(child, depth + 1);
    return;
  }
  if (node->kind != Kind::kMap) return;
  bool merges = false;
  for (size_t i = 0; i + 1 < node->content.size(); i += 2) merges |= node->content[i]->tag == "!!merge";
  if (!merges) {
    for (Node* child : node->content) Explode(child, depth + 1);
    return;
  }
  Nodes content;
  for (size_t i = 0; i + 1 < node->content.size() && !Failed(); i += 2) {
    Node* key = node->content[i];
    Node* value = node->content[i + 1];
    if (key->tag == "!!merge") {
      if (!ExplodeMerge(value, &content, depth)) return;
      continue;
    }
    Explode(key, depth + 1);
    Explode(value, depth + 1);
    size_t at = 0;
    while (at < content.size() && content[at]->value != key->value) at += 2;
    if (at < content.size()) {
      content[at + 1] = value;
    } else {
      content.push_back(key);
      content.push_back(value);
    }
  }
  node->content.clear();
  for (size_t i = 0; i + 1 < content.size(); i += 2) AttachPair(node, content[i], content[i + 1]);
}

bool Evaluator::ExplodeMerge(Node* value, Nodes* content, int depth) {
  if (value->kind == Kind::kSeq) {
    for (size_t i = value->content.size(); i-- > 0;)
      if (!ExplodeMerge(value->content[i], content, depth + 1)) return false;
    return true;
  }
  Node* map = value->kind == Kind::kAlias ? value->alias : value;
  if (!map || map->kind != Kind::kMap) {
    Fail("merge anchor only supports maps, got " + (map ? map->tag : "") + " instead");
    return false;
  }
  Node* copy = CopyOfAlias(map);
  if (!copy) return false;
  Explode(copy, depth + 1);
  for (size_t i = 0; i + 1 < copy->content.size(); i += 2) {
    if (!pool_.meter.Spend(static_cast<int64_t>(content->size() / 8 + 1))) return false;
    size_t at = 0;
    while (at < content->size() && (*content)[at]->value != copy->content[i]->value) at += 2;
    if (at < content->size()) {
      (*content)[at + 1] = copy->content[i + 1];
    } else {
      content->push_back(copy->content[i]);
      content->push_back(copy->content[i + 1]);
    }
  }
  return !Failed();
}

}  // namespace bivalve::commands::yq
