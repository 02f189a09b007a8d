// HtmlDocument: the tree of an HTML text as browsers build it, without what no reader sees.
//
// Gumbo parses; what it allocates lives only as long as that. Nodes belong to the document and are linked
// both ways, since white space is judged by neighbours.
#pragma once

#include <deque>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/meter.h"

namespace bivalve::commands::markdown {

struct HtmlNode {
  enum class Type : uint8_t { kElement, kText, kOther } type = Type::kElement;
  std::string name;  // of an element, in lower case
  std::string text;
  std::vector<std::pair<std::string, std::string>> attributes;
  HtmlNode* parent = nullptr;
  HtmlNode* first = nullptr;
  HtmlNode* last = nullptr;
  HtmlNode* previous = nullptr;
  HtmlNode* next = nullptr;

  bool Is(std::string_view other) const { return type == Type::kElement && name == other; }
  // Null: it has none of that name.
  const std::string* Attribute(std::string_view key) const;
};

class HtmlDocument {
 public:
  static constexpr int kMaxDepth = 300;

  explicit HtmlDocument(Meter& meter) : meter_(meter) {}
  // The content of the body that `html` makes, below one element. Null: it is nested too deeply, or the meter
  // said stop.
  HtmlNode* Parse(std::string_view html);
  // Takes a node out of the tree.
  static void Remove(HtmlNode* node);

 private:
  HtmlNode* New(HtmlNode* parent);
  Meter& meter_;
  std::deque<HtmlNode> nodes_;
};

}  // namespace bivalve::commands::markdown
