// Node: a YAML node as yq sees all its formats: value, tag, style, anchor, comments, place.
//
// Nodes live in a Pool until it is cleared, and refer to each other by pointer: to their children, to their
// parent, to the key that they stand under (of an item: a scalar with its index), and of an alias to what it
// stands for. Nothing is shared between documents of different pools.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "base/meter.h"

namespace bivalve::commands::yq {

enum class Kind : uint8_t { kScalar, kMap, kSeq, kAlias };

enum Style : uint8_t {
  kPlainStyle = 0,
  kTaggedStyle = 1,
  kDoubleStyle = 2,
  kSingleStyle = 4,
  kLiteralStyle = 8,
  kFoldedStyle = 16,
  kFlowStyle = 32,
};

// How deep documents and expressions may be nested.
inline constexpr int kMaxDepth = 400;

struct Node {
  Kind kind = Kind::kScalar;
  uint8_t style = kPlainStyle;
  bool is_map_key = false;
  bool together = false;  // of `eval-all`: operators see all such nodes at once
  std::string tag, value, anchor;
  std::string head_comment, line_comment, foot_comment;
  std::string leading, trailing;  // of a document: what stands before and behind it
  std::vector<Node*> content;     // of a map: key, value, key, value…
  Node* alias = nullptr;
  Node* parent = nullptr;
  Node* key = nullptr;
  int document = 0, file_index = 0;
  const std::string* file_name = nullptr;
  int line = 0, column = 0;

  bool IsNull() const { return tag == "!!null"; }
  // A scalar in the place of another node has its own tag: what custom tags stand for is guessed.
  std::string GuessedTag() const;
};

using Nodes = std::vector<Node*>;

class Pool {
 public:
  explicit Pool(Meter& owner) : meter(owner) {}
  Node* New(Kind kind = Kind::kScalar, std::string_view tag = {}, std::string_view value = {});
  Node* NewString(std::string_view value) { return New(Kind::kScalar, "!!str", value); }
  Node* NewInt(int64_t value) { return New(Kind::kScalar, "!!int", std::to_string(value)); }
  Node* NewBool(bool value) { return New(Kind::kScalar, "!!bool", value ? "true" : "false"); }
  Node* NewNull() { return New(Kind::kScalar, "!!null", "null"); }
  // With all below it; without: attributes only.
  Node* Copy(const Node* node, bool with_content = true, int depth = 0);
  // A copy of `node` that says that it stands where `place` does.
  Node* CopyAt(const Node* place, const Node* node);
  // A new scalar where `place` is.
  Node* At(const Node* place, Node* made);
  void Clear() {
    nodes_.clear();
    too_deep = stopped = false;
  }
  size_t size() const { return nodes_.size(); }

  Meter& meter;
  bool too_deep = false;  // something was nested too deeply to be copied
  bool stopped = false;   // the meter said so

 private:
  std::deque<Node> nodes_;
};

// ---- children
void AddItem(Pool& pool, Node* seq, Node* child);
// `key` and `value` are copied.
void AddPair(Pool& pool, Node* map, const Node* key, const Node* value);
// The same with nodes that are nobody's yet.
void AttachPair(Node* map, Node* key, Node* value);
void AttachItem(Pool& pool, Node* seq, Node* child);
// Parents and indices of a sequence's items, after some were taken out.
void Renumber(Pool& pool, Node* seq);
// Where `key` stands in a map's content; -1.
int FindKey(const Node* map, std::string_view key);

struct AssignOptions {
  bool keep_anchor = true;    // of the node that is written to
  bool only_null = false;     // nothing but nulls is written to
  bool clobber_tags = false;  // custom tags are replaced, too
};
void UpdateAttributes(Node* node, const Node* other, const AssignOptions& options);
void UpdateFrom(Pool& pool, Node* node, const Node* other, const AssignOptions& options);

// ---- scalars
// The tag of a plain scalar, as YAML 1.2 with the habits of 1.1 that go-yaml keeps.
std::string_view ResolveTag(std::string_view plain);
bool IsTruthy(const Node* node);
// "0x1F", "0o17", "1_000".
bool ParseInt(std::string_view text, int64_t* value);
bool ParseFloat(std::string_view text, double* value);
// As Go's %v has it: shortest, with an exponent below 1e-4 and from 1e21 on.
std::string FormatFloat(double value);

// The path as text, for messages: a.b[0].
std::string NicePath(const Node* node);
// Path elements from the root: keys and indices, as nodes.
std::vector<const Node*> PathOf(const Node* node);

}  // namespace bivalve::commands::yq
