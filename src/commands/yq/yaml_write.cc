#include "commands/yq/yaml_write.h"

#include <algorithm>

#include "base/utf8.h"

namespace bivalve::commands::yq {
namespace {

struct Analysis {
  bool multiline = false;
  bool flow_plain = true, block_plain = true;
  bool single_quoted = true, block = true;
};

bool IsBlank(char c) { return c == ' ' || c == '\t'; }

Analysis Analyze(std::string_view text) {
  Analysis result;
  if (text.empty()) {
    result.flow_plain = result.block = false;
    return result;
  }
  bool flow_indicators = false, block_indicators = false, special = false, line_breaks = false;
  bool leading_space = false, leading_break = false, trailing_space = false, trailing_break = false;
  bool break_space = false, space_break = false, previous_space = false, previous_break = false;
  if (text.starts_with("---") || text.starts_with("...")) flow_indicators = block_indicators = true;
  bool preceded = true;
  for (size_t at = 0; at < text.size();) {
    Utf8Char c = DecodeUtf8(text.substr(at));
    size_t next = at + c.length;
    bool followed = next >= text.size() || IsBlank(text[next]) || text[next] == '\n' || text[next] == '\r';
    char byte = text[at];
    if (at == 0) {
      if (std::string_view("#,[]{}&*!|>'\"%@`").find(byte) != std::string_view::npos) {
        flow_indicators = block_indicators = true;
      } else if (byte == '?' || byte == ':') {
        flow_indicators = true;
        if (followed) block_indicators = true;
      } else if (byte == '-' && followed) {
        flow_indicators = block_indicators = true;
      }
    } else {
      if (std::string_view(",?[]{}").find(byte) != std::string_view::npos) {
        flow_indicators = true;
      } else if (byte == ':') {
        flow_indicators = true;
        if (followed) block_indicators = true;
      } else if (byte == '#' && preceded) {
        flow_indicators = block_indicators = true;
      }
    }
    bool is_break = byte == '\n' || byte == '\r' || c.code == 0x85 || c.code == 0x2028 || c.code == 0x2029;
    bool printable = is_break || byte == '\t' ||
                     (c.code >= 0x20 && c.code != 0x7F && c.code != kInvalidChar &&
                      (c.code < 0x80 || c.code >= 0xA0) && c.code != 0xFEFF);
    if (!printable || byte == '\t') special |= !printable;
    if (is_break) line_breaks = true;
    if (byte == ' ') {
      if (at == 0) leading_space = true;
      if (next >= text.size()) trailing_space = true;
      if (previous_break) break_space = true;
      previous_space = true;
      previous_break = false;
    } else if (is_break) {
      if (at == 0) leading_break = true;
      if (next >= text.size()) trailing_break = true;
      if (previous_space) space_break = true;
      previous_space = false;
      previous_break = true;
    } else {
      previous_space = previous_break = false;
    }
    preceded = byte == ' ' || byte == '\t' || is_break;
    at = next;
  }
  result.multiline = line_breaks;
  if (leading_space || leading_break || trailing_space || trailing_break)
    result.flow_plain = result.block_plain = false;
  if (trailing_space) result.block = false;
  if (break_space) result.flow_plain = result.block_plain = result.single_quoted = false;
  if (space_break || special) {
    result.flow_plain = result.block_plain = result.single_quoted = false;
    if (special || space_break) result.block = result.block && !special && !space_break;
  }
  if (line_breaks) result.flow_plain = result.block_plain = false;
  if (flow_indicators) result.flow_plain = false;
  if (block_indicators) result.block_plain = false;
  return result;
}

constexpr std::string_view kOff = "\x1b[0m";

class Emitter {
 public:
  Emitter(Meter& meter, int indent, bool colors, std::string& out)
      : meter_(meter), best_(std::clamp(indent, 2, 9)), colors_(colors), out_(out) {}

  void Document(const Node* node) {
    if (!node->head_comment.empty()) {
      Comment(node->head_comment, 0);
      out_ += "\n\n";
    }
    bool block = IsBlock(node);
    Properties(node);
    if (block) {
      // Anchor or tag stand on a line of their own.
      if (!out_.empty() && out_.back() == ' ') {
        out_.pop_back();
        out_ += '\n';
      }
      Block(node, 0, true, 1);
    } else {
      Leaf(node, 0, false, 1);
      if (!node->line_comment.empty()) LineComment(node->line_comment, 0);
    }
    if (!out_.empty() && out_.back() != '\n') out_ += '\n';
    if (!node->foot_comment.empty()) {
      Comment(node->foot_comment, 0);
      out_ += '\n';
    }
  }

 private:
  static bool IsBlock(const Node* node) {
    return (node->kind == Kind::kMap || node->kind == Kind::kSeq) && !node->content.empty() &&
           !(node->style & kFlowStyle);
  }

  void Break(int indent) {
    if (!out_.empty() && out_.back() != '\n') out_ += '\n';
    if (foot_indent_ == indent) out_ += '\n';
    foot_indent_ = -1;
    out_.append(static_cast<size_t>(indent), ' ');
  }

  void Paint(std::string_view color) {
    if (colors_) out_ += color;
  }

  // Lines of a comment, the first at the current place; one that lacks its # gets it.
  void Comment(std::string_view text, int indent) {
    while (!text.empty()) {
      size_t end = text.find('\n');
      std::string_view line = text.substr(0, end);
      Paint("\x1b[2m");
      if (!line.empty()) {
        if (line[0] != '#') out_ += "# ";
        out_ += line;
      }
      Paint(kOff);
      if (end == std::string_view::npos) break;
      text.remove_prefix(end + 1);
      if (text.empty()) break;
      out_ += '\n';
      if (text[0] != '\n') out_.append(static_cast<size_t>(indent), ' ');
    }
  }
  // Behind what is on the line; further lines stand at `indent`.
  void LineComment(std::string_view text, int indent) {
    if (out_.empty() || out_.back() != ' ') out_ += ' ';
    Comment(text, indent);
  }
  void Foot(const std::string& text, int indent) {
    if (text.empty()) return;
    Break(indent);
    Comment(text, indent);
    foot_indent_ = indent;
  }

  // Anchor and tag, each with a blank behind.
  void Properties(const Node* node) {
    if (!node->anchor.empty() && node->kind != Kind::kAlias) {
      Paint("\x1b[33m");
      out_ += "&" + node->anchor;
      Paint(kOff);
      out_ += ' ';
    }
    std::string tag = ShownTag(node);
    if (!tag.empty()) out_ += tag + " ";
  }

  std::string ShownTag(const Node* node) const {
    if (node->kind == Kind::kAlias || node->tag.empty()) return {};
    std::string_view usual = node->kind == Kind::kMap ? "!!map" : node->kind == Kind::kSeq ? "!!seq" : "";
    if (node->kind == Kind::kScalar) {
      if (node->tag == "!!str") {
        // What is not plain is a string.
        if (!(node->style & kTaggedStyle)) return {};
        return node->style & ~kTaggedStyle ? std::string() : "!!str";
      }
      bool quoted = node->style & (kDoubleStyle | kSingleStyle | kLiteralStyle | kFoldedStyle);
      if (node->tag == "!!merge") return "!!merge";
      if (!quoted && ResolveTag(node->value) == node->tag) {
        if (node->style & kTaggedStyle) return node->tag;
        return {};
      }
      if (!quoted && node->tag == "!!float" && ResolveTag(node->value) == "!!int") return "!!float";
      // In quotes it is a string to who reads it, unless the tag is asked for.
      if (quoted && node->tag.starts_with("!!") && !(node->style & kTaggedStyle)) return {};
      if (node->tag == "!!null" && node->value.empty()) return {};
      return node->tag;
    }
    if (node->tag == usual && !(node->style & kTaggedStyle)) return {};
    return node->tag;
  }

  // Something on one line (or a block scalar), after its properties. `indent` is the parent's.
  void Leaf(const Node* node, int indent, bool flow, int depth) {
    switch (node->kind) {
      case Kind::kAlias:
        Paint("\x1b[33m");
        out_ += "*" + (node->alias && !node->alias->anchor.empty() ? node->alias->anchor : node->value);
        Paint(kOff);
        return;
      case Kind::kScalar: Scalar(node, indent, flow, false); return;
      case Kind::kMap:
      case Kind::kSeq: Flow(node, indent, depth); return;
    }
  }

  void Flow(const Node* node, int indent, int depth) {
    bool map = node->kind == Kind::kMap;
    out_ += map ? '{' : '[';
    if (depth > 2 * kMaxDepth) return;
    for (size_t i = 0; i < node->content.size(); ++i) {
      if (!meter_.Spend(1)) return;
      const Node* child = node->content[i];
      if (i && (!map || i % 2 == 0)) out_ += ", ";
      if (map && i % 2) out_ += ": ";
      bool key = map && i % 2 == 0;
      Properties(child);
      if (child->kind == Kind::kScalar)
        Scalar(child, indent, true, key);
      else
        Leaf(child, indent, true, depth + 1);
      if (child->kind == Kind::kAlias && key) out_ += ' ';
    }
    out_ += map ? '}' : ']';
  }

  int Deeper(int indent) const { return best_ * ((indent + best_) / best_); }

  // A block collection whose first line begins at the current place when `here`.
  void Block(const Node* node, int indent, bool here, int depth) {
    if (depth > 2 * kMaxDepth) return;
    if (node->kind == Kind::kMap)
      Map(node, indent, here, depth);
    else
      Seq(node, indent, here, depth);
  }

  void Seq(const Node* node, int indent, bool here, int depth) {
    for (const Node* child : node->content) {
      if (!meter_.Spend(1)) return;
      if (!here) Break(indent);
      here = false;
      if (!child->head_comment.empty()) {
        Comment(child->head_comment, indent);
        Break(indent);
      }
      out_ += "- ";
      if (IsBlock(child)) {
        size_t before = out_.size();
        Properties(child);
        bool properties = out_.size() != before;
        if (properties) out_.pop_back();
        if (!child->line_comment.empty()) LineComment(child->line_comment, indent), properties = true;
        Block(child, indent + 2, !properties, depth + 1);
      } else {
        Properties(child);
        Leaf(child, indent, false, depth + 1);
        EndLeaf(child, nullptr, indent);
      }
      Foot(child->foot_comment, indent);
    }
  }

  void EndLeaf(const Node* value, const Node* key, int indent) {
    while (!out_.empty() && out_.back() == ' ' && value->value.empty() && value->kind == Kind::kScalar)
      out_.pop_back();
    bool block_scalar = value->kind == Kind::kScalar && wrote_block_;
    wrote_block_ = false;
    const std::string& comment =
        !value->line_comment.empty() || !key ? value->line_comment : key->line_comment;
    if (comment.empty() || block_scalar) return;
    LineComment(comment, indent);
  }

  void Map(const Node* node, int indent, bool here, int depth) {
    for (size_t i = 0; i + 1 < node->content.size(); i += 2) {
      if (!meter_.Spend(1)) return;
      const Node* key = node->content[i];
      const Node* value = node->content[i + 1];
      if (!here) Break(indent);
      here = false;
      if (!key->head_comment.empty()) {
        Comment(key->head_comment, indent);
        Break(indent);
      }
      bool simple = key->kind == Kind::kAlias ||
                    (key->kind == Kind::kScalar && key->value.size() <= 128 &&
                     key->value.find('\n') == std::string::npos) ||
                    key->content.empty() || (key->style & kFlowStyle);
      if (!simple) out_ += "? ";
      Properties(key);
      if (key->kind == Kind::kScalar) {
        Paint("\x1b[36m");
        Scalar(key, indent, false, simple);
        Paint(kOff);
      } else if (IsBlock(key)) {
        Block(key, indent + 2, true, depth + 1);
      } else {
        Leaf(key, indent, false, depth + 1);
        if (key->kind == Kind::kAlias) out_ += ' ';
      }
      wrote_block_ = false;
      if (!simple) Break(indent);
      out_ += ':';
      if (IsBlock(value)) {
        out_ += ' ';
        Properties(value);
        out_.pop_back();
        const std::string& comment = key->line_comment.empty() ? value->line_comment : key->line_comment;
        if (!comment.empty()) LineComment(comment, indent);
        int inner = Deeper(indent);
        if (!value->head_comment.empty()) {
          Break(inner);
          Comment(value->head_comment, inner);
        }
        Block(value, inner, false, depth + 1);
      } else {
        out_ += ' ';
        if (!value->head_comment.empty()) {
          int inner = Deeper(indent);
          out_.pop_back();
          Break(inner);
          Comment(value->head_comment, inner);
          Break(inner);
        }
        Properties(value);
        Leaf(value, indent, false, depth + 1);
        EndLeaf(value, key, indent);
      }
      Foot(value->foot_comment, indent);
      Foot(key->foot_comment, indent);
    }
  }

  void Scalar(const Node* node, int indent, bool flow, bool key) {
    std::string_view text = node->value;
    if (!meter_.SpendBytes(text.size() * 4)) return;
    Analysis analysis = Analyze(text);
    uint8_t style = node->style & static_cast<uint8_t>(~kTaggedStyle);
    bool plain = !(style & (kDoubleStyle | kSingleStyle | kLiteralStyle | kFoldedStyle));
    if (plain) {
      bool string = node->tag == "!!str" || node->tag.empty();
      if (text.find('\n') != std::string_view::npos)
        style = flow ? kDoubleStyle : kLiteralStyle;
      else if (string && !(node->style & kTaggedStyle) && !node->tag.empty() && ResolveTag(text) != "!!str")
        style = kDoubleStyle;
      else if (!(flow ? analysis.flow_plain : analysis.block_plain) || (text.empty() && (flow || key)))
        style = text.empty() && node->tag == "!!null" && !flow ? kPlainStyle : kSingleStyle;
    }
    if ((style & kSingleStyle) && !analysis.single_quoted) style = kDoubleStyle;
    if (style & (kLiteralStyle | kFoldedStyle)) {
      if (!analysis.block || flow || key) style = kDoubleStyle;
    }
    std::string_view color;
    if (colors_ && !key) {
      color = node->tag == "!!int" || node->tag == "!!float"   ? "\x1b[95m"
              : node->tag == "!!bool" || node->tag == "!!null" ? "\x1b[95m"
                                                               : "\x1b[32m";
      out_ += color;
    }
    if (style & kDoubleStyle)
      DoubleQuoted(text);
    else if (style & kSingleStyle)
      SingleQuoted(text, indent);
    else if (style & (kLiteralStyle | kFoldedStyle))
      BlockScalar(node, text, indent, style & kFoldedStyle);
    else
      out_ += text;
    if (!color.empty()) out_ += kOff;
  }

  void SingleQuoted(std::string_view text, int indent) {
    out_ += '\'';
    bool breaks = false;
    for (size_t i = 0; i < text.size(); ++i) {
      char c = text[i];
      if (c == '\n') {
        if (!breaks) out_ += '\n';
        out_ += '\n';
        breaks = true;
        continue;
      }
      if (breaks) out_.append(static_cast<size_t>(Deeper(indent)), ' ');
      breaks = false;
      out_ += c;
      if (c == '\'') out_ += c;
    }
    out_ += '\'';
  }

  void DoubleQuoted(std::string_view text) {
    out_ += '"';
    for (size_t at = 0; at < text.size();) {
      Utf8Char c = DecodeUtf8(text.substr(at));
      std::string_view bytes = text.substr(at, c.length);
      at += c.length;
      if (c.code == kInvalidChar) {
        char code[8];
        std::snprintf(code, sizeof code, "\\x%02X", static_cast<unsigned char>(bytes[0]));
        out_ += code;
        continue;
      }
      switch (c.code) {
        case 0: out_ += "\\0"; continue;
        case 7: out_ += "\\a"; continue;
        case 8: out_ += "\\b"; continue;
        case 9: out_ += "\\t"; continue;
        case 10: out_ += "\\n"; continue;
        case 11: out_ += "\\v"; continue;
        case 12: out_ += "\\f"; continue;
        case 13: out_ += "\\r"; continue;
        case 27: out_ += "\\e"; continue;
        case '"': out_ += "\\\""; continue;
        case '\\': out_ += "\\\\"; continue;
        case 0x85: out_ += "\\N"; continue;
        case 0xA0: out_ += "\\_"; continue;
        case 0x2028: out_ += "\\L"; continue;
        case 0x2029: out_ += "\\P"; continue;
        default: break;
      }
      if (c.code < 0x20 || c.code == 0x7F || (c.code > 0x7F && c.code < 0xA0) || c.code == 0xFEFF) {
        char code[12];
        std::snprintf(code, sizeof code, c.code <= 0xFF ? "\\x%02X" : "\\u%04X",
                      static_cast<unsigned>(c.code));
        out_ += code;
        continue;
      }
      out_ += bytes;
    }
    out_ += '"';
  }

  void BlockScalar(const Node* node, std::string_view text, int indent, bool folded) {
    out_ += folded ? '>' : '|';
    int inner = Deeper(indent);
    if (text[0] == ' ' || text[0] == '\n') out_ += std::to_string(best_);
    if (!text.ends_with('\n'))
      out_ += '-';
    else if (text == "\n" || text.ends_with("\n\n"))
      out_ += '+';
    if (!node->line_comment.empty()) LineComment(node->line_comment, indent);
    bool start = true, leading_blank = true;
    out_ += '\n';
    for (size_t i = 0; i < text.size(); ++i) {
      char c = text[i];
      if (c == '\n') {
        if (folded && !start && !leading_blank) {
          size_t next = text.find_first_not_of('\n', i);
          if (next != std::string_view::npos && !IsBlank(text[next])) out_ += '\n';
        }
        out_ += '\n';
        start = true;
        continue;
      }
      if (start) {
        out_.append(static_cast<size_t>(inner), ' ');
        leading_blank = IsBlank(c);
      }
      start = false;
      out_ += c;
    }
    wrote_block_ = true;
    if (text.ends_with('\n') && !out_.empty() && out_.back() == '\n') return;
  }

  Meter& meter_;
  const int best_;
  const bool colors_;
  std::string& out_;
  int foot_indent_ = -1;
  bool wrote_block_ = false;
};

}  // namespace

void WriteYaml(Meter& meter, const Node* node, int indent, bool colors, std::string* out) {
  std::string text;
  Emitter(meter, indent, colors, text).Document(node);
  *out += text;
}

}  // namespace bivalve::commands::yq
