#include "commands/markdown/document.h"

#include <gumbo.h>

#include <cstdlib>

namespace bivalve::commands::markdown {

namespace {

// Gumbo's memory: it goes as a whole, wherever parsing stopped.
class Memory {
 public:
  explicit Memory(Meter& meter) : meter_(meter) {}
  ~Memory() {
    while (blocks_.next != &blocks_) Free(blocks_.next + 1);
  }
  Memory(const Memory&) = delete;
  Memory& operator=(const Memory&) = delete;

  void* Allocate(size_t size) {
    if (!meter_.Hold(size)) stopped_ = true;
    auto* block = static_cast<Block*>(std::malloc(sizeof(Block) + size));
    if (!block) __builtin_trap();
    block->next = blocks_.next;
    block->previous = &blocks_;
    blocks_.next->previous = block;
    blocks_.next = block;
    return block + 1;
  }
  void Free(void* memory) {
    if (!memory) return;
    Block* block = static_cast<Block*>(memory) - 1;
    block->previous->next = block->next;
    block->next->previous = block->previous;
    std::free(block);
  }
  // Before each token, with so many open elements.
  bool MayGoOn(size_t open) {
    // Every token may look at all open elements.
    if (!meter_.Spend(static_cast<int64_t>(2 + open / 8)) || open > HtmlDocument::kMaxDepth) stopped_ = true;
    return !stopped_;
  }
  bool Pays(unsigned units) {
    if (!meter_.Spend(units)) stopped_ = true;
    return !stopped_;
  }
  bool stopped() const { return stopped_; }

 private:
  struct alignas(16) Block {
    Block* next;
    Block* previous;
  };
  Meter& meter_;
  Block blocks_{&blocks_, &blocks_};
  bool stopped_ = false;
};

// The element that the text was put into.
constexpr std::string_view kRoot = "x-turndown";

const GumboNode* FindRoot(const GumboNode* node) {
  std::vector<const GumboNode*> todo{node};
  while (!todo.empty()) {
    const GumboNode* at = todo.back();
    todo.pop_back();
    if (at->type != GUMBO_NODE_ELEMENT) continue;
    const GumboAttribute* id = gumbo_get_attribute(&at->v.element.attributes, "id");
    if (id && std::string_view(id->value) == "turndown-root") return at;
    const GumboVector& children = at->v.element.children;
    for (unsigned i = children.length; i-- > 0;)
      todo.push_back(static_cast<const GumboNode*>(children.data[i]));
  }
  return nullptr;
}

std::string NameOf(const GumboElement& element) {
  if (element.tag != GUMBO_TAG_UNKNOWN) return gumbo_normalized_tagname(element.tag);
  GumboStringPiece piece = element.original_tag;
  gumbo_tag_from_original_text(&piece);
  std::string name(piece.data ? piece.data : "", piece.length);
  for (char& c : name)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c | 32);
  return name;
}

}  // namespace

extern "C" int bivalve_gumbo_go_on(void* userdata, unsigned open) {
  return static_cast<Memory*>(userdata)->MayGoOn(open);
}

extern "C" int bivalve_gumbo_spend(void* userdata, unsigned units) {
  return static_cast<Memory*>(userdata)->Pays(units);
}

const std::string* HtmlNode::Attribute(std::string_view key) const {
  for (const auto& [name, value] : attributes)
    if (name == key) return &value;
  return nullptr;
}

HtmlNode* HtmlDocument::New(HtmlNode* parent) {
  meter_.Spend(2);
  HtmlNode* node = &nodes_.emplace_back();
  node->parent = parent;
  if (!parent) return node;
  node->previous = parent->last;
  (parent->last ? parent->last->next : parent->first) = node;
  parent->last = node;
  return node;
}

void HtmlDocument::Remove(HtmlNode* node) {
  (node->previous ? node->previous->next : node->parent->first) = node->next;
  (node->next ? node->next->previous : node->parent->last) = node->previous;
}

HtmlNode* HtmlDocument::Parse(std::string_view html) {
  std::string whole = "<" + std::string(kRoot) + " id=\"turndown-root\">";
  whole += html;
  whole += "</" + std::string(kRoot) + ">";
  Memory memory(meter_);
  GumboOptions options = kGumboDefaultOptions;
  options.allocator = [](void* userdata, size_t size) {
    return static_cast<Memory*>(userdata)->Allocate(size);
  };
  options.deallocator = [](void* userdata, void* block) { static_cast<Memory*>(userdata)->Free(block); };
  options.userdata = &memory;
  options.max_errors = 0;
  GumboOutput* output = gumbo_parse_with_options(&options, whole.data(), whole.size());
  if (memory.stopped()) return nullptr;
  const GumboNode* found = FindRoot(output->root);
  if (!found) return nullptr;
  HtmlNode* root = New(nullptr);
  root->name = kRoot;
  struct Todo {
    const GumboNode* from;
    HtmlNode* to;
  };
  std::vector<Todo> todo{{found, root}};
  while (!todo.empty()) {
    auto [from, to] = todo.back();
    todo.pop_back();
    // What is in a template is no child of it.
    if (from->v.element.tag == GUMBO_TAG_TEMPLATE) continue;
    const GumboVector& children = from->v.element.children;
    for (unsigned i = 0; i < children.length; ++i) {
      const auto* child = static_cast<const GumboNode*>(children.data[i]);
      HtmlNode* node = New(to);
      if (child->type == GUMBO_NODE_ELEMENT || child->type == GUMBO_NODE_TEMPLATE) {
        node->name = NameOf(child->v.element);
        const GumboVector& attributes = child->v.element.attributes;
        for (unsigned j = 0; j < attributes.length; ++j) {
          const auto* attribute = static_cast<const GumboAttribute*>(attributes.data[j]);
          node->attributes.emplace_back(attribute->name, attribute->value);
        }
        todo.push_back({child, node});
      } else if (child->type == GUMBO_NODE_COMMENT) {
        node->type = HtmlNode::Type::kOther;
      } else {
        node->type = HtmlNode::Type::kText;
        node->text = child->v.text.text;
        meter_.SpendBytes(node->text.size());
      }
    }
  }
  return root;
}

}  // namespace bivalve::commands::markdown
