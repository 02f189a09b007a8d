#include "commands/yq/yaml_read.h"

#include <yaml.h>

#include <algorithm>
#include <unordered_map>

namespace bivalve::commands::yq {
namespace {

// A comment, or several lines of them without anything between.
struct Comment {
  size_t at;         // of the first #
  int line, column;  // from 0
  std::string text;
  bool own_line;
  bool empty_before, empty_after;  // lines
};

class Builder {
 public:
  Builder(Pool& pool, std::string_view text, int first_line)
      : pool_(pool), text_(text), first_line_(first_line) {
    yaml_parser_initialize(&parser_);
    yaml_parser_set_input_string(&parser_, reinterpret_cast<const unsigned char*>(text.data()), text.size());
    yaml_parser_set_encoding(&parser_, YAML_UTF8_ENCODING);
  }
  ~Builder() {
    if (held_) yaml_event_delete(&event_);
    yaml_parser_delete(&parser_);
  }

  Node* Document(std::string* error) {
    anchors_.clear();
    last_ = nullptr;
    open_.clear();
    Node* root = nullptr;
    while (error_.empty() && Next()) {
      if (event_.type == YAML_STREAM_START_EVENT) continue;
      if (event_.type == YAML_STREAM_END_EVENT) break;
      if (event_.type == YAML_DOCUMENT_START_EVENT) {
        gap_from_ = At(event_.start_mark);
        root_ = nullptr;
        if (!event_.data.document_start.implicit) gap_from_ = At(event_.end_mark);
        if (Next()) root = Value(0);
        continue;
      }
      if (event_.type == YAML_DOCUMENT_END_EVENT) {
        GiveTail(root, At(event_.start_mark));
        break;
      }
    }
    *error = error_;
    return error_.empty() ? root : nullptr;
  }

 private:
  bool Next() {
    if (held_) yaml_event_delete(&event_);
    held_ = false;
    if (!pool_.meter.Spend(2)) return Fail("stopped");
    if (!yaml_parser_parse(&parser_, &event_)) return FailAt();
    held_ = true;
    return true;
  }
  bool Fail(std::string text) {
    if (error_.empty()) error_ = "yaml: " + std::move(text);
    return false;
  }
  bool FailAt() {
    const char* problem = parser_.problem ? parser_.problem : "unknown problem parsing YAML content";
    size_t line = 0;
    if (parser_.context_mark.line != 0) {
      line = parser_.context_mark.line;
      if (parser_.error == YAML_SCANNER_ERROR) ++line;
    } else if (parser_.problem_mark.line != 0) {
      line = parser_.problem_mark.line;
      if (parser_.error == YAML_SCANNER_ERROR) ++line;
    }
    std::string where;
    if (line + static_cast<size_t>(first_line_) != 0)
      where = "line " + std::to_string(line + static_cast<size_t>(first_line_)) + ": ";
    return Fail(where + problem);
  }

  // libyaml counts characters.
  size_t At(const yaml_mark_t& mark) {
    if (mark.index < chars_) chars_ = bytes_ = 0;
    while (chars_ < mark.index && bytes_ < text_.size()) {
      ++bytes_;
      while (bytes_ < text_.size() && (text_[bytes_] & 0xC0) == 0x80) ++bytes_;
      ++chars_;
    }
    return bytes_;
  }

  static std::string Text(const yaml_char_t* text) {
    return text ? std::string(reinterpret_cast<const char*>(text)) : std::string();
  }

  static std::string ShortTag(std::string tag) {
    constexpr std::string_view kLong = "tag:yaml.org,2002:";
    if (tag.starts_with(kLong)) return "!!" + tag.substr(kLong.size());
    return tag;
  }

  void Place(Node* node) {
    node->line = static_cast<int>(event_.start_mark.line) + 1 + first_line_;
    node->column = static_cast<int>(event_.start_mark.column) + 1;
  }

  // The value that the event at hand begins.
  Node* Value(int depth) {
    if (depth > kMaxDepth) {
      Fail("nested too deeply");
      return pool_.New();
    }
    switch (event_.type) {
      case YAML_ALIAS_EVENT: return Alias();
      case YAML_SCALAR_EVENT: return Scalar();
      case YAML_SEQUENCE_START_EVENT: return Sequence(depth);
      case YAML_MAPPING_START_EVENT: return Mapping(depth);
      default: Fail("unexpected event"); return pool_.New();
    }
  }

  Node* Alias() {
    std::string name = Text(event_.data.alias.anchor);
    Node* node = pool_.New(Kind::kAlias, "", name);
    Place(node);
    auto found = anchors_.find(name);
    if (found == anchors_.end())
      Fail("unknown anchor '" + name + "' referenced");
    else
      node->alias = found->second;
    for (const OpenNode& open : open_)
      if (node->alias && open.node == node->alias) Fail("anchor '" + name + "' value contains itself");
    Leaf(node);
    return node;
  }

  void TakeAnchor(Node* node, const yaml_char_t* anchor) {
    if (!anchor) return;
    node->anchor = Text(anchor);
    anchors_[node->anchor] = node;
  }

  Node* Scalar() {
    const auto& scalar = event_.data.scalar;
    std::string value(reinterpret_cast<const char*>(scalar.value), scalar.length);
    Node* node = pool_.New(Kind::kScalar, "", value);
    Place(node);
    pool_.meter.SpendBytes(value.size());
    TakeAnchor(node, scalar.anchor);
    switch (scalar.style) {
      case YAML_SINGLE_QUOTED_SCALAR_STYLE: node->style = kSingleStyle; break;
      case YAML_DOUBLE_QUOTED_SCALAR_STYLE: node->style = kDoubleStyle; break;
      case YAML_LITERAL_SCALAR_STYLE: node->style = kLiteralStyle; break;
      case YAML_FOLDED_SCALAR_STYLE: node->style = kFoldedStyle; break;
      default: break;
    }
    std::string tag = ShortTag(Text(scalar.tag));
    if (!tag.empty() && tag != "!") {
      node->tag = tag;
      node->style |= kTaggedStyle;
    } else if (node->style == kPlainStyle && tag.empty()) {
      node->tag = ResolveTag(value);
    } else {
      node->tag = "!!str";
    }
    Leaf(node);
    return node;
  }

  void TakeTag(Node* node, const yaml_char_t* tag, std::string_view usual) {
    std::string given = ShortTag(Text(tag));
    node->tag = given.empty() || given == "!" ? std::string(usual) : given;
    if (!given.empty() && given != "!") node->style |= kTaggedStyle;
  }

  Node* Sequence(int depth) {
    Node* node = pool_.New(Kind::kSeq);
    Place(node);
    bool flow = event_.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE;
    TakeTag(node, event_.data.sequence_start.tag, "!!seq");
    if (flow) node->style |= kFlowStyle;
    TakeAnchor(node, event_.data.sequence_start.anchor);
    Open(node, flow);
    while (error_.empty() && Next() && event_.type != YAML_SEQUENCE_END_EVENT) {
      open_.back().begins = true;
      Node* child = Value(depth + 1);
      AttachItem(pool_, node, child);
      open_.back().entry = child;
      open_.back().begins = false;
    }
    Close(node, flow);
    return node;
  }

  Node* Mapping(int depth) {
    Node* node = pool_.New(Kind::kMap);
    Place(node);
    bool flow = event_.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE;
    TakeTag(node, event_.data.mapping_start.tag, "!!map");
    if (flow) node->style |= kFlowStyle;
    TakeAnchor(node, event_.data.mapping_start.anchor);
    Open(node, flow);
    while (error_.empty() && Next() && event_.type != YAML_MAPPING_END_EVENT) {
      Node* name = Value(depth + 1);
      if (!error_.empty() || !Next()) break;
      open_.back().entry = name;
      Node* value = Value(depth + 1);
      if (name->tag == "!!merge" && (name->style & (kSingleStyle | kDoubleStyle))) name->tag = "!!str";
      AttachPair(node, name, value);
      open_.back().entry = name;
      // What hangs below a value hangs below its key.
      if (name->foot_comment.empty() && !value->foot_comment.empty() && !flow)
        name->foot_comment.swap(value->foot_comment);
    }
    Close(node, flow);
    return node;
  }

  // ---- comments

  struct OpenNode {
    Node* node;
    bool flow;
    Node* entry;          // the key, or the item, that a foot comment would belong to
    bool begins = false;  // an item begins
  };

  void Open(Node* node, bool flow) {
    if (!root_) root_ = node;
    if (flow) Leaf(node, true);
    open_.push_back({node, flow, nullptr});
  }

  void Close(Node* node, bool flow) {
    if (!error_.empty()) return;
    if (flow) {
      GiveGap(nullptr, At(event_.start_mark));
      last_ = node;
      last_line_ = static_cast<int>(event_.end_mark.line);
      gap_from_ = At(event_.end_mark);
      open_.pop_back();
      return;
    }
    open_.pop_back();
  }

  // A node that has a place of its own in the text: comments before it are dealt out.
  void Leaf(Node* node, bool opens = false) {
    if (!root_) root_ = node;
    GiveGap(node, At(event_.start_mark));
    last_ = node;
    last_line_ = static_cast<int>(event_.end_mark.line);
    // The end of a block scalar is where the next thing begins.
    bool block = event_.type == YAML_SCALAR_EVENT && (event_.data.scalar.style == YAML_LITERAL_SCALAR_STYLE ||
                                                      event_.data.scalar.style == YAML_FOLDED_SCALAR_STYLE);
    gap_from_ = At(event_.end_mark);
    if (block) {
      last_line_ = -1;
      size_t end = std::min(gap_from_, text_.size());
      while (end > 0 && (text_[end - 1] == ' ' || text_[end - 1] == '\t')) --end;
      gap_from_ = std::max(end, At(event_.start_mark));
      // Comment lines behind it that stand further left were passed over.
      gap_from_ = BlockEnd(At(event_.start_mark), gap_from_);
    }
    if (opens) last_line_ = static_cast<int>(event_.start_mark.line);
  }

  // Comment lines at the end of a block scalar's text are none of it.
  size_t BlockEnd(size_t from, size_t to) const {
    size_t end = to;
    while (end > from) {
      size_t line_end = end;
      while (line_end > from && text_[line_end - 1] == '\n') --line_end;
      size_t start = text_.rfind('\n', line_end ? line_end - 1 : 0);
      start = start == std::string_view::npos ? 0 : start + 1;
      if (start <= from) break;
      std::string_view line = text_.substr(start, line_end - start);
      size_t indent = line.find_first_not_of(' ');
      if (indent == std::string_view::npos || line[indent] != '#') break;
      size_t parent_column = open_.empty() ? 0 : static_cast<size_t>(open_.back().node->column - 1);
      if (indent > parent_column) break;
      end = start;
    }
    return end;
  }

  // The comments between `gap_from_` and `to`, whole lines that follow each other as one.
  std::vector<Comment> Comments(size_t to) {
    std::vector<Comment> found;
    to = std::min(to, text_.size());
    if (gap_from_ >= to) return found;
    pool_.meter.SpendBytes(to - gap_from_);
    size_t hash = text_.substr(0, to).find('#', gap_from_);
    if (hash == std::string_view::npos) return found;
    size_t at = gap_from_;
    bool after_break = at == 0 || text_[at - 1] == '\n';
    bool blank = true;  // nothing but blanks on this line so far
    size_t from_line = text_.rfind('\n', at ? at - 1 : 0);
    size_t line_start = at == 0 || from_line == std::string_view::npos ? 0 : from_line + 1;
    if (after_break) line_start = at;
    blank = text_.substr(line_start, at - line_start).find_first_not_of(" \t") == std::string_view::npos;
    bool empty_line = false, whole = false;
    int line = CountLines(at);
    while (at < to) {
      char c = text_[at];
      if (c == '\n') {
        if (whole) empty_line = true;
        whole = true;
        if (!found.empty() && empty_line) found.back().empty_after = true;
        blank = true;
        ++at;
        ++line;
        line_start = at;
        continue;
      }
      if (c == '#' && (at == line_start || text_[at - 1] == ' ' || text_[at - 1] == '\t')) {
        size_t end = std::min(text_.find('\n', at), text_.size());
        std::string_view body = text_.substr(at, end - at);
        if (body.ends_with('\r')) body.remove_suffix(1);
        int column = static_cast<int>(at - line_start);
        bool joins =
            !found.empty() && blank && found.back().own_line && !empty_line && found.back().column == column;
        if (joins) {
          found.back().text += "\n" + std::string(body);
          found.back().empty_after = false;
        } else {
          found.push_back({at, line, column, std::string(body), blank, empty_line, false});
        }
        at = end;
        empty_line = false;
        whole = false;
        continue;
      }
      if (c != ' ' && c != '\t' && c != '\r') blank = false, whole = false;
      ++at;
    }
    return found;
  }

  int CountLines(size_t to) {
    while (counted_to_ < to) lines_ += text_[counted_to_++] == '\n';
    return lines_;
  }

  static void Append(std::string& comment, std::string_view more, bool apart = true) {
    if (!comment.empty()) comment += apart ? "\n\n" : "\n";
    comment += more;
  }

  // Deals out the comments up to `to`, where `next` begins (null: a bracket or brace ends something).
  void GiveGap(Node* next, size_t to) {
    std::vector<Comment> comments = Comments(to);
    Node* head = next;
    size_t first_dash = std::string_view::npos;
    if (next && !comments.empty()) {
      // Before the dash of an item that is a collection: its comment.
      for (size_t i = comments.back().at; i < to; ++i) {
        if (text_[i] == '\n') continue;
        if (text_[i] == '-' && (i + 1 >= text_.size() || text_[i + 1] == ' ') &&
            text_.substr(0, i).find_last_not_of(' ') != std::string_view::npos &&
            text_[text_.substr(0, i).find_last_not_of(' ')] == '\n') {
          first_dash = i;
          break;
        }
      }
      if (first_dash != std::string_view::npos) head = ItemAt(first_dash, next);
    }
    for (size_t i = 0; i < comments.size(); ++i) {
      Comment& comment = comments[i];
      if (!comment.own_line) {
        if (last_ && comment.line == last_line_)
          Append(last_->line_comment, comment.text, false);
        else if (next)
          Append(next->head_comment, comment.text, false);
        else if (last_)
          Append(last_->line_comment, comment.text, false);
        continue;
      }
      bool last_of_gap = i + 1 == comments.size();
      Node* foot = nullptr;
      if (last_ && !open_.empty()) {
        // Behind a key whose value is still to come nothing ends.
        const OpenNode& inner = open_.back();
        bool pending = !inner.entry || (inner.node->kind == Kind::kMap && inner.entry == last_);
        bool dedented = comment.column < Indent();
        int next_column = next && last_of_gap ? ColumnAt(to) : -1;
        if (!next)
          foot = last_;
        else if (dedented && comment.column != next_column)
          foot = EntryAt(comment.column);
        else if (dedented && comment.empty_after)
          foot = EntryAt(comment.column);
        else if (!pending && !comment.empty_before && comment.empty_after && comment.line == LineAfterLast())
          foot = EntryAt(comment.column);
      }
      if (foot)
        Append(foot->foot_comment, comment.text);
      else if (head)
        Append(head == next && next == FirstOfRoot() && comment.empty_after ? root_->head_comment
                                                                            : head->head_comment,
               comment.text);
    }
  }

  Node* FirstOfRoot() const { return last_ ? nullptr : root_; }

  int LineAfterLast() const { return last_line_ < 0 ? -1 : last_line_ + 1; }
  int Indent() const {
    for (size_t i = open_.size(); i-- > 0;)
      if (!open_[i].flow) return open_[i].node->column - 1;
    return 0;
  }
  // Column of the first thing on the line of `to`.
  int ColumnAt(size_t to) const {
    size_t start = text_.rfind('\n', to ? to - 1 : 0);
    start = start == std::string_view::npos || to == 0 ? 0 : start + 1;
    size_t at = start;
    while (at < to && text_[at] == ' ') ++at;
    return static_cast<int>(at - start);
  }

  // The entry of an open block collection that begins at a column, or left of it.
  Node* EntryAt(int column) {
    for (size_t i = open_.size(); i-- > 0;) {
      const OpenNode& open = open_[i];
      if (open.flow || !open.entry) continue;
      if (open.node->column - 1 <= column) return open.entry;
    }
    for (const OpenNode& open : open_)
      if (open.entry) return open.entry;
    return last_;
  }

  // The outermost node that begins behind the dash at `dash` and is not closed.
  Node* ItemAt(size_t dash, Node* next) const {
    size_t start = text_.rfind('\n', dash ? dash - 1 : 0);
    int column = static_cast<int>(dash - (start == std::string_view::npos ? 0 : start + 1));
    for (size_t i = 0; i + 1 < open_.size(); ++i) {
      if (open_[i].node->kind == Kind::kSeq && open_[i].node->column - 1 == column && open_[i].begins &&
          open_[i + 1].node->content.empty())
        return open_[i + 1].node;
    }
    return next;
  }

  // Behind the document's last node.
  void GiveTail(Node* root, size_t to) {
    if (!root) return;
    // The end mark lies before trailing comments when nothing follows.
    to = std::max(to, text_.size());
    for (const Comment& comment : Comments(to)) {
      if (!comment.own_line && comment.line == last_line_ && last_) {
        Append(last_->line_comment, comment.text, false);
        continue;
      }
      bool hangs = !comment.empty_before && comment.line == LineAfterLast() && root->kind == Kind::kMap &&
                   !root->content.empty() && !(root->style & kFlowStyle);
      Node* target = hangs ? LastEntry(root, comment.column) : nullptr;
      Append(target ? target->foot_comment : root->trailing, comment.text);
    }
  }

  static Node* LastEntry(Node* node, int column) {
    Node* entry = nullptr;
    for (int depth = 0; depth < kMaxDepth && !node->content.empty(); ++depth) {
      if ((node->style & kFlowStyle) || node->column - 1 > column) break;
      Node* value = node->content.back();
      entry = node->kind == Kind::kMap ? node->content[node->content.size() - 2] : value;
      node = value;
    }
    return entry;
  }

  Pool& pool_;
  const std::string_view text_;
  const int first_line_;
  yaml_parser_t parser_;
  yaml_event_t event_;
  bool held_ = false;
  std::string error_;
  std::unordered_map<std::string, Node*> anchors_;
  std::vector<OpenNode> open_;
  Node* root_ = nullptr;
  Node* last_ = nullptr;
  int last_line_ = -1;
  size_t gap_from_ = 0, counted_to_ = 0;
  size_t chars_ = 0, bytes_ = 0;  // a place in the text, in both
  int lines_ = 0;
};

}  // namespace

Node* ReadYaml(Pool& pool, std::string_view text, int first_line, std::string* error) {
  Builder builder(pool, text, first_line);
  return builder.Document(error);
}

bool ReadAllYaml(Pool& pool, std::string_view text, Nodes* documents, std::string* error) {
  // Documents are told apart as the stream does it: at lines that begin with "---".
  int lines = 0;
  size_t from = 0, at = 0;
  bool content = false;
  auto take = [&](size_t end) {
    Node* node = ReadYaml(pool, text.substr(from, end - from), lines, error);
    if (node) {
      node->document = static_cast<int>(documents->size());
      documents->push_back(node);
    }
    for (size_t i = from; i < end; ++i) lines += text[i] == '\n';
    from = end;
    return error->empty();
  };
  while (at < text.size()) {
    size_t end = text.find('\n', at);
    std::string_view line = text.substr(at, end == std::string_view::npos ? end : end - at);
    if (IsSeparator(line)) {
      if (content && !take(at)) return false;
      content = true;
    } else if (!line.empty() && line[0] != '#' && line[0] != '%') {
      content = true;
    }
    at = end == std::string_view::npos ? text.size() : end + 1;
  }
  return take(text.size());
}

bool IsSeparator(std::string_view line) {
  return line.starts_with("---") &&
         (line.size() == 3 || line[3] == ' ' || line[3] == '\t' || line[3] == '\r');
}

size_t TakeLeading(std::string_view text, std::string* leading) {
  size_t at = 0;
  while (text.size() - at >= 3) {
    size_t end = text.find('\n', at);
    std::string_view line = text.substr(at, end == std::string_view::npos ? end : end - at + 1);
    size_t blanks = std::min(line.find_first_not_of(" \t\r"), line.size());
    bool comment = blanks < 3 && blanks < line.size() && line[blanks] == '#';
    bool directive = line.substr(blanks).starts_with("%YA") && blanks == 0;
    if (line[0] == '\n') {
      *leading += "\n";
    } else if (line.starts_with("---") && IsSeparator(line.substr(0, line.find_last_not_of("\r\n") + 1)) &&
               line.find_first_not_of("- \t\r\n") == std::string_view::npos) {
      *leading += "$yqDocSeparator$\n";
    } else if (comment || directive) {
      *leading += line;
    } else {
      break;
    }
    at += line.size();
  }
  return at;
}

}  // namespace bivalve::commands::yq
