// XML: elements are maps, attributes, text, instructions and directives fields with names of their own;
// elements of one name are a sequence. Comments are kept, white space is not.
#include <algorithm>
#include <deque>

#include "base/utf8.h"
#include "commands/yq/formats.h"

namespace bivalve::commands::yq {
namespace {

struct Element;
struct Child {
  std::string name;
  std::vector<Element*> elements;
  std::string foot;
};
struct Element {
  std::vector<Child> children;
  std::vector<std::string> data;
  std::string head, line, foot;
};

void Join(std::string& comment, std::string_view more) {
  if (more.empty()) return;
  if (!comment.empty()) comment += ' ';
  comment += more;
}

std::string HashComment(std::string_view text) {
  if (text.empty()) return {};
  while (text.ends_with(' ')) text.remove_suffix(1);
  return "#" + std::string(text);
}

std::string_view Trimmed(std::string_view text) {
  auto blank = [](char c) { return static_cast<unsigned char>(c) <= ' ' || c == 0x7F; };
  while (!text.empty() && blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && blank(text.back())) text.remove_suffix(1);
  return text;
}

class XmlReader {
 public:
  XmlReader(Pool& pool, std::string_view text, const FormatOptions& options)
      : pool_(pool), text_(text), options_(options) {}

  bool Run(Nodes* documents, std::string* error) {
    Element* root = &elements_.emplace_back();
    stack_.push_back({root, "", State::kNone});
    if (text_.starts_with("\xEF\xBB\xBF")) at_ = 3;
    while (at_ < text_.size() && error_.empty()) {
      if (!pool_.meter.Spend(4)) return false;
      if (text_[at_] == '<')
        Markup();
      else
        Text();
    }
    if (error_.empty() && stack_.size() > 1 && options_.xml_strict) Fail("unexpected EOF");
    if (!error_.empty()) {
      *error = error_;
      return false;
    }
    Node* node = Convert(root, 0);
    if (node->kind == Kind::kScalar && node->tag == "!!null") return true;
    documents->push_back(node);
    return true;
  }

 private:
  enum class State : uint8_t { kNone, kStarted, kData, kFinished };
  struct Open {
    Element* element;
    std::string name;
    State state;
  };

  void Fail(std::string_view what) {
    size_t line =
        1 + static_cast<size_t>(std::count(
                text_.begin(), text_.begin() + static_cast<ptrdiff_t>(std::min(at_, text_.size())), '\n'));
    error_ = "XML syntax error on line " + std::to_string(line) + ": " + std::string(what);
  }

  void Add(Element* to, std::string_view name, Element* child) {
    for (Child& known : to->children) {
      if (known.name != name) continue;
      known.elements.push_back(child);
      return;
    }
    pool_.meter.Spend(static_cast<int64_t>(to->children.size() / 4 + 1));
    to->children.push_back({std::string(name), {child}, ""});
  }
  void AddText(Element* to, std::string_view name, std::string_view text) {
    Element* child = &elements_.emplace_back();
    child->data.emplace_back(text);
    Add(to, name, child);
  }

  std::string Unescape(std::string_view text) {
    std::string out;
    for (size_t i = 0; i < text.size(); ++i) {
      if (text[i] == '\r') {
        if (i + 1 >= text.size() || text[i + 1] != '\n') out += '\n';
        continue;
      }
      size_t end = text[i] == '&' ? text.find(';', i) : std::string_view::npos;
      if (end == std::string_view::npos || end - i > 12) {
        out += text[i];
        continue;
      }
      std::string_view name = text.substr(i + 1, end - i - 1);
      uint32_t code = 0;
      if (name == "lt") code = '<';
      if (name == "gt") code = '>';
      if (name == "amp") code = '&';
      if (name == "quot") code = '"';
      if (name == "apos") code = '\'';
      if (name.size() > 1 && name[0] == '#') {
        bool hex = name[1] == 'x';
        for (char c : name.substr(hex ? 2 : 1)) {
          int digit = c >= '0' && c <= '9'                        ? c - '0'
                      : hex && (c | 32) >= 'a' && (c | 32) <= 'f' ? (c | 32) - 'a' + 10
                                                                  : 99;
          if (digit == 99) {
            code = 0;
            break;
          }
          code = std::min<uint32_t>(code * (hex ? 16 : 10) + static_cast<uint32_t>(digit), 0x110000);
        }
        if (code >= 0x110000) code = 0xFFFD;
      }
      if (code == 0) {
        if (options_.xml_strict) Fail("invalid character entity &" + std::string(name) + ";");
        out += text[i];
        continue;
      }
      AppendUtf8(out, code);
      i = end;
    }
    return out;
  }

  void Data(std::string_view text) {
    std::string_view trimmed = Trimmed(text);
    if (trimmed.empty()) return;
    stack_.back().element->data.emplace_back(trimmed);
    stack_.back().state = State::kData;
  }

  void Text() {
    size_t end = std::min(text_.find('<', at_), text_.size());
    Data(Unescape(text_.substr(at_, end - at_)));
    at_ = end;
  }

  void Comment(std::string_view comment) {
    Open& open = stack_.back();
    Element* element = open.element;
    if (open.state == State::kStarted) {
      if (!element->children.empty()) {
        std::string joined = element->foot;
        Join(joined, comment);
        element->children.back().foot = joined;
      } else {
        Join(element->foot, comment);
      }
    } else if (open.state == State::kData) {
      Join(element->line, comment);
    } else {
      Join(element->head, comment);
    }
  }

  // What stands between here and `end`; past it.
  bool Until(std::string_view end, std::string_view* inside) {
    size_t found = text_.find(end, at_);
    if (found == std::string_view::npos) {
      Fail("unexpected EOF");
      return false;
    }
    *inside = text_.substr(at_, found - at_);
    at_ = found + end.size();
    return true;
  }

  void Markup() {
    std::string_view rest = text_.substr(at_), inside;
    if (rest.starts_with("<!--")) {
      at_ += 4;
      if (Until("-->", &inside)) Comment(inside);
    } else if (rest.starts_with("<![CDATA[")) {
      at_ += 9;
      if (Until("]]>", &inside)) Data(inside);
    } else if (rest.starts_with("<?")) {
      at_ += 2;
      if (!Until("?>", &inside)) return;
      size_t space = std::min(inside.find_first_of(" \t\r\n"), inside.size());
      std::string_view body =
          inside.substr(std::min(inside.find_first_not_of(" \t\r\n", space), inside.size()));
      if (!options_.xml_skip_proc_inst)
        AddText(stack_.back().element, options_.proc_inst_prefix + std::string(inside.substr(0, space)),
                body);
    } else if (rest.starts_with("<!")) {
      at_ += 2;
      Directive();
    } else if (rest.starts_with("</")) {
      at_ += 2;
      if (!Until(">", &inside)) return;
      if (stack_.size() < 2) return Fail("unexpected end element </" + std::string(Trimmed(inside)) + ">");
      Close();
    } else {
      Start();
    }
  }

  void Directive() {
    size_t from = at_;
    int depth = 0;
    char quote = 0;
    for (; at_ < text_.size(); ++at_) {
      char c = text_[at_];
      if (quote) {
        if (c == quote) quote = 0;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '<') {
        ++depth;
      } else if (c == '>' && depth-- == 0) {
        if (!options_.xml_skip_directives)
          AddText(stack_.back().element, options_.directive_name, text_.substr(from, at_ - from));
        ++at_;
        return;
      }
    }
    Fail("unexpected EOF");
  }

  void Close() {
    Open open = std::move(stack_.back());
    stack_.pop_back();
    Add(stack_.back().element, open.name, open.element);
  }

  std::string_view NameHere() {
    size_t end = at_;
    while (end < text_.size() &&
           std::string_view(" \t\r\n/>=<\"'").find(text_[end]) == std::string_view::npos)
      ++end;
    std::string_view name = text_.substr(at_, end - at_);
    at_ = end;
    return name;
  }
  void Blanks() {
    while (at_ < text_.size() && std::string_view(" \t\r\n").find(text_[at_]) != std::string_view::npos)
      ++at_;
  }
  std::string Local(std::string_view name) const {
    size_t colon = name.find(':');
    if (colon == std::string_view::npos || colon == 0 || colon + 1 == name.size()) return std::string(name);
    return std::string(name.substr(colon + 1));
  }

  void Start() {
    ++at_;
    std::string_view name = NameHere();
    if (name.empty()) return Fail("expected element name after <");
    if (stack_.size() > kMaxDepth) return Fail("nested too deeply");
    stack_.back().state = State::kStarted;
    Element* element = &elements_.emplace_back();
    stack_.push_back({element, Local(name), State::kNone});
    for (;;) {
      Blanks();
      if (at_ >= text_.size()) return Fail("unexpected EOF");
      if (text_[at_] == '>') {
        ++at_;
        return;
      }
      if (text_[at_] == '/') {
        ++at_;
        if (at_ >= text_.size() || text_[at_] != '>') return Fail("expected /> in element");
        ++at_;
        return Close();
      }
      std::string_view attribute = NameHere();
      if (attribute.empty()) return Fail("expected attribute name in element");
      Blanks();
      std::string value(attribute);
      if (at_ < text_.size() && text_[at_] == '=') {
        ++at_;
        Blanks();
        char quote = at_ < text_.size() ? text_[at_] : '\0';
        std::string_view inside;
        if (quote == '"' || quote == '\'') {
          ++at_;
          if (!Until(std::string_view(&quote, 1), &inside)) return;
        } else if (options_.xml_strict) {
          return Fail("unquoted or missing attribute value in element");
        } else {
          inside = NameHere();
        }
        value = Unescape(inside);
      } else if (options_.xml_strict) {
        return Fail("attribute name without = in element");
      }
      AddText(element,
              options_.attribute_prefix +
                  (options_.xml_keep_namespace ? std::string(attribute) : Local(attribute)),
              value);
    }
  }

  // ---- into nodes

  Node* Values(const std::vector<std::string>& data) {
    if (data.empty()) return pool_.New(Kind::kScalar, "!!null", "");
    if (data.size() == 1) return pool_.NewString(data[0]);
    Node* list = pool_.New(Kind::kSeq, "!!seq");
    for (const std::string& value : data) AttachItem(pool_, list, pool_.NewString(value));
    return list;
  }

  Node* Convert(Element* element, int depth) {
    pool_.meter.Spend(1);
    if (element->children.empty()) {
      Node* scalar = Values(element->data);
      scalar->head_comment = HashComment(element->head);
      scalar->line_comment = HashComment(element->line);
      if (scalar->kind == Kind::kSeq) {
        scalar->content[0]->head_comment = scalar->line_comment;
        scalar->line_comment.clear();
      }
      scalar->foot_comment = HashComment(element->foot);
      return scalar;
    }
    Node* map = pool_.New(Kind::kMap, "!!map");
    if (!element->data.empty()) {
      Node* label = pool_.NewString(options_.content_name);
      label->head_comment = HashComment(element->head);
      label->line_comment = HashComment(element->line);
      label->foot_comment = HashComment(element->foot);
      AttachPair(map, label, Values(element->data));
    }
    for (size_t i = 0; i < element->children.size(); ++i) {
      Child& child = element->children[i];
      Node* label = pool_.NewString(child.name);
      if (i == 0) label->head_comment = HashComment(element->head);
      label->foot_comment = HashComment(child.foot);
      Node* value = nullptr;
      if (child.elements.size() > 1) {
        value = pool_.New(Kind::kSeq, "!!seq");
        for (Element* one : child.elements) AttachItem(pool_, value, Convert(one, depth + 1));
      } else {
        Element* only = child.elements[0];
        if (only->children.empty() && !only->head.empty()) {
          // The comment above a scalar stands above its key.
          if (!label->head_comment.empty()) label->head_comment += "\n";
          label->head_comment += HashComment(only->head);
          only->head.clear();
        }
        value = Convert(only, depth + 1);
      }
      AttachPair(map, label, value);
    }
    return map;
  }

  Pool& pool_;
  const std::string_view text_;
  const FormatOptions& options_;
  size_t at_ = 0;
  std::string error_;
  std::deque<Element> elements_;
  std::vector<Open> stack_;
};

std::string WithoutHash(std::string comment) {
  size_t hash = comment.find('#');
  if (hash != std::string::npos) comment.erase(hash, 1);
  return comment;
}

class XmlWriter {
 public:
  XmlWriter(Pool& pool, const FormatOptions& options, std::string& out)
      : pool_(pool), options_(options), out_(out) {}

  bool Document(const Node* node, std::string* error) {
    if (node->kind == Kind::kMap)
      for (size_t i = 0; i + 1 < node->content.size(); i += 2)
        if (node->content[i]->value == options_.proc_inst_prefix + "xml")
          out_ += "<?xml " + node->content[i + 1]->value + "?>\n";
    if (!node->leading.empty()) {
      std::string leading;
      std::string_view rest = node->leading;
      while (!rest.empty()) {
        size_t end = rest.find('\n');
        std::string_view line = rest.substr(0, end == std::string_view::npos ? end : end + 1);
        if (!line.starts_with("$yqDocSeparator$")) leading += line;
        rest.remove_prefix(line.size());
      }
      if (leading.find_first_not_of('\n') != std::string::npos) {
        Comment(leading);
        out_ += "\n";
      }
    }
    if (node->kind == Kind::kScalar) {
      Escape(node->value, false);
      return true;
    }
    if (node->kind != Kind::kMap) {
      *error = "cannot encode " + node->tag + " to XML - only maps can be encoded";
      return false;
    }
    Comment(WithoutHash(node->head_comment) + WithoutHash(node->line_comment));
    for (size_t i = 0; i + 1 < node->content.size(); i += 2) {
      const Node* key = node->content[i];
      const Node* value = node->content[i + 1];
      std::string comment = WithoutHash(key->head_comment) + WithoutHash(key->line_comment);
      Comment(comment);
      if (!comment.empty()) out_ += "\n";
      if (key->value == options_.proc_inst_prefix + "xml") {
      } else if (key->value.starts_with(options_.proc_inst_prefix)) {
        out_ += "<?" + key->value.substr(options_.proc_inst_prefix.size()) + " " + value->value + "?>\n";
      } else if (key->value == options_.directive_name) {
        out_ += "<!" + value->value + ">\n";
      } else if (!Encode(value, key->value, 0)) {
        *error = error_;
        return false;
      }
      Comment(WithoutHash(key->foot_comment));
    }
    Comment(WithoutHash(node->foot_comment));
    Comment(WithoutHash(node->trailing));
    out_ += "\n";
    return true;
  }

 private:
  void Escape(std::string_view text, bool attribute) {
    pool_.meter.SpendBytes(text.size());
    for (char c : text) {
      switch (c) {
        case '&': out_ += "&amp;"; break;
        case '<': out_ += "&lt;"; break;
        case '>': out_ += "&gt;"; break;
        case '"': out_ += "&#34;"; break;
        case '\'': out_ += "&#39;"; break;
        case '\t': out_ += "&#x9;"; break;
        case '\r': out_ += "&#xD;"; break;
        case '\n':
          if (attribute)
            out_ += "&#xA;";
          else
            out_ += c;
          break;
        default: out_ += c;
      }
    }
  }

  void Indent(int change) {
    if (options_.indent <= 0) return;
    if (change < 0) {
      --depth_;
      bool inside = inside_;
      inside_ = false;
      if (inside) return;
    }
    if (newline_) out_ += '\n';
    newline_ = true;
    out_.append(static_cast<size_t>(depth_ * options_.indent), ' ');
    if (change > 0) {
      ++depth_;
      inside_ = true;
    }
  }

  // Lines lose their "#", several are one comment.
  void Comment(std::string text) {
    if (text.empty()) return;
    if (text.size() > 2 && text.substr(1, text.size() - 2).find('\n') != std::string::npos) {
      if (text.ends_with('\n')) text.pop_back();
      std::string made;
      bool first = true;
      std::string_view rest = text;
      for (;;) {
        size_t end = rest.find('\n');
        std::string_view line = rest.substr(0, end);
        size_t blanks = std::min(line.find_first_not_of(' '), line.size());
        if (blanks < line.size() && line[blanks] == '#') {
          line.remove_prefix(blanks + 1);
          if (line.starts_with(' ')) line.remove_prefix(1);
        }
        if (!first) made += '\n';
        first = false;
        made += line;
        if (end == std::string_view::npos) break;
        rest.remove_prefix(end + 1);
      }
      text = made;
      if (!text.empty() && text[0] != '\n' && text[0] != ' ') text = " " + text;
    } else {
      size_t blanks = std::min(text.find_first_not_of(" \t\n"), text.size());
      if (blanks < text.size() && text[blanks] == '#') {
        text = text.substr(blanks + 1);
        if (text.ends_with('\n')) text.pop_back();
      }
    }
    if (!text.ends_with(' ') && !text.ends_with('\n')) text += ' ';
    out_ += "<!--" + text + "-->";
  }

  void Open(std::string_view name, const std::string& attributes, const Node* node) {
    Indent(1);
    out_ += '<';
    out_ += name;
    out_ += attributes + ">";
    Comment(WithoutHash(node->head_comment));
  }
  void Close(std::string_view name, const Node* node) {
    Indent(-1);
    out_ += "</";
    out_ += name;
    out_ += '>';
    Comment(WithoutHash(node->foot_comment));
  }

  bool IsAttribute(std::string_view name) const {
    return name.starts_with(options_.attribute_prefix) && name != options_.content_name &&
           name != options_.directive_name && !name.starts_with(options_.proc_inst_prefix);
  }

  bool Encode(const Node* node, const std::string& name, int depth) {
    if (depth > kMaxDepth || !pool_.meter.Spend(2)) return false;
    if (node->kind == Kind::kScalar) {
      Open(name, "", node);
      Escape(node->value, false);
      Comment(WithoutHash(node->line_comment));
      Close(name, node);
      return true;
    }
    if (node->kind == Kind::kSeq) {
      Comment(WithoutHash(node->head_comment) + WithoutHash(node->line_comment));
      for (const Node* item : node->content)
        if (!Encode(item, name, depth + 1)) return false;
      Comment(WithoutHash(node->foot_comment));
      return true;
    }
    if (node->kind != Kind::kMap) {
      error_ = "unsupported type " + node->tag;
      return false;
    }
    std::string attributes;
    for (size_t i = 0; i + 1 < node->content.size(); i += 2) {
      const Node* key = node->content[i];
      const Node* value = node->content[i + 1];
      if (!IsAttribute(key->value)) continue;
      if (value->kind != Kind::kScalar) {
        error_ = "cannot use " + value->tag + " as attribute, only scalars are supported";
        return false;
      }
      std::string before;
      before.swap(out_);
      Escape(value->value, true);
      before.swap(out_);
      attributes += " " + key->value.substr(options_.attribute_prefix.size()) + "=\"" + before + "\"";
    }
    Open(name, attributes, node);
    for (size_t i = 0; i + 1 < node->content.size(); i += 2) {
      const Node* key = node->content[i];
      const Node* value = node->content[i + 1];
      Comment(WithoutHash(key->head_comment) + WithoutHash(key->line_comment));
      if (key->value.starts_with(options_.proc_inst_prefix)) {
        out_ += "<?" + key->value.substr(options_.proc_inst_prefix.size()) + " " + value->value + "?>";
      } else if (key->value == options_.directive_name) {
        out_ += "<!" + value->value + ">";
      } else if (key->value == options_.content_name) {
        Comment(WithoutHash(value->head_comment) + WithoutHash(value->line_comment));
        Escape(value->value, false);
        Comment(WithoutHash(value->foot_comment));
      } else if (!IsAttribute(key->value)) {
        if (!Encode(value, key->value, depth + 1)) return false;
      }
      Comment(WithoutHash(key->foot_comment));
    }
    Close(name, node);
    return true;
  }

  Pool& pool_;
  const FormatOptions& options_;
  std::string& out_;
  std::string error_ = "nested too deeply";
  int depth_ = 0;
  bool inside_ = false, newline_ = false;
};

}  // namespace

bool ReadXml(Pool& pool, std::string_view text, const FormatOptions& options, Nodes* documents,
             std::string* error) {
  return XmlReader(pool, text, options).Run(documents, error);
}

bool WriteXml(Pool& pool, const Node* node, const FormatOptions& options, std::string* out,
              std::string* error) {
  std::string made;
  if (!XmlWriter(pool, options, made).Document(node, error)) return false;
  *out += made;
  return true;
}

}  // namespace bivalve::commands::yq
