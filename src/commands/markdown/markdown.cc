#include "commands/markdown/markdown.h"

#include <algorithm>

#include "base/utf8.h"

namespace bivalve::commands::markdown {
namespace {

using Type = HtmlNode::Type;

template <size_t N>
bool In(const HtmlNode* node, const std::string_view (&names)[N]) {
  if (node->type != Type::kElement) return false;
  for (std::string_view name : names)
    if (name == node->name) return true;
  return false;
}

constexpr std::string_view kBlocks[] = {
    "address",  "article", "aside",   "audio", "blockquote", "body",       "canvas", "center",   "dd",
    "dir",      "div",     "dl",      "dt",    "fieldset",   "figcaption", "figure", "footer",   "form",
    "frameset", "h1",      "h2",      "h3",    "h4",         "h5",         "h6",     "header",   "hgroup",
    "hr",       "html",    "isindex", "li",    "main",       "menu",       "nav",    "noframes", "noscript",
    "ol",       "output",  "p",       "pre",   "section",    "table",      "tbody",  "td",       "tfoot",
    "th",       "thead",   "tr",      "ul"};
constexpr std::string_view kVoids[] = {"area",  "base",   "br",    "col",    "command", "embed",
                                       "hr",    "img",    "input", "keygen", "link",    "meta",
                                       "param", "source", "track", "wbr"};
constexpr std::string_view kMeaningful[] = {"a",  "table",  "thead",  "tbody", "tfoot", "th",
                                            "td", "iframe", "script", "audio", "video"};

bool IsBlock(const HtmlNode* node) { return In(node, kBlocks); }
bool IsVoid(const HtmlNode* node) { return In(node, kVoids); }

bool IsAsciiSpace(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }
// What \s is in JavaScript.
bool IsSpace(char32_t c) {
  return (c >= 9 && c <= 13) || c == 32 || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) ||
         c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000 || c == 0xFEFF;
}

size_t LeadingSpace(std::string_view text) {
  size_t at = 0;
  while (at < text.size()) {
    Utf8Char c = DecodeUtf8(text.substr(at));
    if (!IsSpace(c.code)) break;
    at += c.length;
  }
  return at;
}
// Where the space at the end begins.
size_t TrailingSpace(std::string_view text) {
  size_t end = text.size();
  while (end > 0) {
    size_t at = end - 1;
    while (at > 0 && (text[at] & 0xC0) == 0x80) --at;
    if (!IsSpace(DecodeUtf8(text.substr(at)).code)) break;
    end = at;
  }
  return end;
}
std::string_view Trim(std::string_view text) {
  text.remove_prefix(LeadingSpace(text));
  return text.substr(0, TrailingSpace(text));
}
std::string_view TrimNewlines(std::string_view text) {
  while (text.starts_with('\n')) text.remove_prefix(1);
  while (text.ends_with('\n')) text.remove_suffix(1);
  return text;
}

std::string ReplaceAll(std::string_view text, std::string_view what, std::string_view with) {
  std::string out;
  for (;;) {
    size_t at = text.find(what);
    out += text.substr(0, at);
    if (at == std::string_view::npos) return out;
    out += with;
    text.remove_prefix(at + what.size());
  }
}

// Length as JavaScript counts it.
size_t Units(std::string_view text) {
  size_t count = 0;
  while (!text.empty()) {
    Utf8Char c = DecodeUtf8(text);
    count += c.code != kInvalidChar && c.code > 0xFFFF ? 2 : 1;
    text.remove_prefix(c.length);
  }
  return count;
}

class Converter {
 public:
  Converter(Meter& meter, const MarkdownOptions& options) : meter_(meter), options_(options) {}

  std::string Run(HtmlNode* root) {
    Collapse(root);
    std::string text = Children(root, false, 0);
    size_t from = std::min(text.find_first_not_of("\t\r\n"), text.size());
    std::string_view view = std::string_view(text).substr(from);
    return std::string(Trim(view));
  }

 private:
  // ---- white space

  static HtmlNode* Next(HtmlNode* previous, HtmlNode* at) {
    if ((previous && previous->parent == at) || at->Is("pre")) return at->next ? at->next : at->parent;
    return at->first ? at->first : at->next ? at->next : at->parent;
  }
  static HtmlNode* Drop(HtmlNode* node) {
    HtmlNode* next = node->next ? node->next : node->parent;
    HtmlDocument::Remove(node);
    return next;
  }

  void Collapse(HtmlNode* root) {
    if (!root->first) return;
    HtmlNode* last_text = nullptr;
    HtmlNode* previous = nullptr;
    bool keep = false;
    auto cut = [&] {
      if (last_text && last_text->text.ends_with(' ')) last_text->text.pop_back();
    };
    for (HtmlNode* node = Next(previous, root); node != root;) {
      if (!meter_.Spend(1)) return;
      if (node->type == Type::kText) {
        std::string text;
        meter_.SpendBytes(node->text.size());
        for (char c : node->text) {
          if (!IsAsciiSpace(c))
            text += c;
          else if (!text.ends_with(' ') || text.empty())
            text += ' ';
        }
        if ((!last_text || last_text->text.ends_with(' ')) && !keep && text.starts_with(' '))
          text.erase(0, 1);
        if (text.empty()) {
          node = Drop(node);
          continue;
        }
        node->text = std::move(text);
        last_text = node;
      } else if (node->type == Type::kElement) {
        if (IsBlock(node) || node->Is("br")) {
          cut();
          last_text = nullptr;
          keep = false;
        } else if (IsVoid(node) || node->Is("pre")) {
          last_text = nullptr;
          keep = true;
        } else if (last_text) {
          keep = false;
        }
      } else {
        node = Drop(node);
        continue;
      }
      HtmlNode* next = Next(previous, node);
      previous = node;
      node = next;
    }
    cut();
    if (last_text && last_text->text.empty()) HtmlDocument::Remove(last_text);
  }

  // ---- looking at nodes

  void AddText(const HtmlNode* node, std::string* out, int depth) {
    if (node->type == Type::kText) {
      meter_.SpendBytes(node->text.size());
      *out += node->text;
    }
    if (depth > 2 * HtmlDocument::kMaxDepth || !meter_.Spend(1)) return;
    for (const HtmlNode* child = node->first; child; child = child->next) AddText(child, out, depth + 1);
  }
  std::string TextOf(const HtmlNode* node) {
    std::string text;
    AddText(node, &text, 0);
    return text;
  }

  // Whether there is anything below that is seen.
  bool HasContent(const HtmlNode* node, int depth) {
    if (node->type == Type::kText) return LeadingSpace(node->text) < node->text.size();
    if (depth > 2 * HtmlDocument::kMaxDepth || !meter_.Spend(1)) return true;
    for (const HtmlNode* child = node->first; child; child = child->next)
      if (IsVoid(child) || In(child, kMeaningful) || HasContent(child, depth + 1)) return true;
    return false;
  }

  bool FlankedLeft(const HtmlNode* node) {
    const HtmlNode* sibling = node->previous;
    if (!sibling || sibling->type == Type::kOther) return false;
    if (sibling->type == Type::kText) return sibling->text.ends_with(' ');
    return !IsBlock(sibling) && TextOf(sibling).ends_with(' ');
  }
  bool FlankedRight(const HtmlNode* node) {
    const HtmlNode* sibling = node->next;
    if (!sibling || sibling->type == Type::kOther) return false;
    if (sibling->type == Type::kText) return sibling->text.starts_with(' ');
    return !IsBlock(sibling) && TextOf(sibling).starts_with(' ');
  }

  struct Flanks {
    std::string leading, trailing;
  };
  Flanks FlanksOf(const HtmlNode* node) {
    if (IsBlock(node)) return {};
    std::string text = TextOf(node);
    std::string_view view = text;
    size_t lead = LeadingSpace(view);
    Flanks flanks;
    flanks.leading = std::string(view.substr(0, lead));
    size_t ascii = 0;
    while (ascii < lead && IsAsciiSpace(view[ascii])) ++ascii;
    if (ascii && FlankedLeft(node)) flanks.leading = flanks.leading.substr(ascii);
    if (lead == view.size()) return flanks;
    size_t trail = TrailingSpace(view);
    flanks.trailing = std::string(view.substr(trail));
    size_t end = view.size();
    while (end > trail && IsAsciiSpace(view[end - 1])) --end;
    if (end < view.size() && FlankedRight(node))
      flanks.trailing = std::string(view.substr(trail, end - trail));
    return flanks;
  }

  // ---- text

  static std::string Escape(std::string_view text) {
    std::string out;
    for (char c : text) {
      if (std::string_view("\\*`[]_").find(c) != std::string_view::npos) out += '\\';
      out += c;
    }
    auto digits_end = std::min(out.find_first_not_of("0123456789"), out.size());
    size_t hashes = std::min(out.find_first_not_of('#'), out.size());
    bool special = out.starts_with('-') || out.starts_with("+ ") || out.starts_with('=') ||
                   out.starts_with("~~~") || out.starts_with('>') ||
                   (hashes >= 1 && hashes <= 6 && hashes < out.size() && out[hashes] == ' ');
    if (special)
      out.insert(0, "\\");
    else if (digits_end > 0 && out.substr(digits_end, 2) == ". ")
      out.insert(digits_end, "\\");
    return out;
  }

  static std::string CleanAttribute(const std::string* value) {
    std::string out;
    if (!value) return out;
    // A newline with what white space follows is one newline.
    for (size_t at = 0; at < value->size();) {
      if ((*value)[at] != '\n') {
        out += (*value)[at++];
        continue;
      }
      out += '\n';
      at += LeadingSpace(std::string_view(*value).substr(at));
    }
    return out;
  }
  static std::string LinkTarget(std::string_view target) {
    std::string out;
    for (char c : target) {
      if (std::string_view("<>()").find(c) != std::string_view::npos) out += '\\';
      out += c;
    }
    return out.find(' ') == std::string::npos ? out : "<" + out + ">";
  }
  static std::string TitlePart(const std::string* title) {
    std::string clean = CleanAttribute(title);
    return clean.empty() ? "" : " \"" + ReplaceAll(clean, "\"", "\\\"") + "\"";
  }

  // ---- the rules

  static void Join(std::string* out, size_t* last, std::string_view more) {
    // Newlines between pieces: as many as either asks for, two at most.
    std::string_view tail = std::string_view(*out).substr(*last);
    size_t tail_newlines = 0, more_newlines = 0;
    while (tail_newlines < tail.size() && tail[tail.size() - 1 - tail_newlines] == '\n') ++tail_newlines;
    while (more_newlines < more.size() && more[more_newlines] == '\n') ++more_newlines;
    size_t newlines = std::min<size_t>(2, std::max(tail_newlines, more_newlines));
    out->resize(out->size() - tail_newlines);
    if (newlines) {
      *last = out->size();
      out->append(newlines, '\n');
    }
    more.remove_prefix(more_newlines);
    if (!more.empty()) {
      *last = out->size();
      *out += more;
    } else if (!newlines && tail_newlines < tail.size()) {
      // The tail alone is left as the last piece.
    }
  }

  std::string Children(const HtmlNode* parent, bool code, int depth) {
    std::string out;
    size_t last = 0;
    if (depth > 2 * HtmlDocument::kMaxDepth) return out;
    for (const HtmlNode* node = parent->first; node; node = node->next) {
      if (!meter_.Spend(2)) return out;
      std::string replacement;
      if (node->type == Type::kText)
        replacement = code ? node->text : Escape(node->text);
      else if (node->type == Type::kElement)
        replacement = Element(node, code || node->Is("code"), depth);
      meter_.SpendBytes(replacement.size());
      if (!meter_.HoldMore(out, replacement.size() + 2)) return out;
      Join(&out, &last, replacement);
    }
    return out;
  }

  std::string Element(const HtmlNode* node, bool code, int depth) {
    std::string content = Children(node, code, depth + 1);
    Flanks flanks = FlanksOf(node);
    if (!flanks.leading.empty() || !flanks.trailing.empty()) content = std::string(Trim(content));
    return flanks.leading + Replace(node, std::move(content)) + flanks.trailing;
  }

  std::string Replace(const HtmlNode* node, std::string content) {
    const std::string& name = node->name;
    bool block = IsBlock(node);
    if (!IsVoid(node) && !In(node, kMeaningful) && !HasContent(node, 0)) return block ? "\n\n" : "";
    if (name == "p") return "\n\n" + content + "\n\n";
    if (name == "br") return "  \n";
    if (name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6') {
      size_t level = static_cast<size_t>(name[1] - '0');
      if (options_.setext && level < 3)
        return "\n\n" + content + "\n" + std::string(Units(content), level == 1 ? '=' : '-') + "\n\n";
      return "\n\n" + std::string(level, '#') + " " + content + "\n\n";
    }
    if (name == "blockquote") return "\n\n> " + ReplaceAll(TrimNewlines(content), "\n", "\n> ") + "\n\n";
    if (name == "ul" || name == "ol") {
      const HtmlNode* last = node->parent->last;
      while (last && last->type != Type::kElement) last = last->previous;
      if (node->parent->Is("li") && last == node) return "\n" + content;
      return "\n\n" + content + "\n\n";
    }
    if (name == "li") return Item(node, content);
    if (name == "pre" && node->first && node->first->Is("code")) return Fenced(node);
    if (name == "hr") return "\n\n" + options_.rule + "\n\n";
    const std::string* href = node->Attribute("href");
    if (name == "a" && href && !href->empty())
      return "[" + content + "](" + LinkTarget(*href) + TitlePart(node->Attribute("title")) + ")";
    if (name == "em" || name == "i") return Trim(content).empty() ? "" : "_" + content + "_";
    if (name == "strong" || name == "b") return Trim(content).empty() ? "" : "**" + content + "**";
    if (name == "code" && !(node->parent->Is("pre") && !node->previous && !node->next)) return Code(content);
    if (name == "img") {
      const std::string* source = node->Attribute("src");
      if (!source || source->empty()) return "";
      return "![" + Escape(CleanAttribute(node->Attribute("alt"))) + "](" + LinkTarget(*source) +
             TitlePart(node->Attribute("title")) + ")";
    }
    if (name == "script" || name == "style" || name == "footer") return "";
    return block ? "\n\n" + content + "\n\n" : content;
  }

  std::string Item(const HtmlNode* node, const std::string& content) {
    std::string prefix = options_.bullet + "   ";
    if (node->parent->Is("ol")) {
      int64_t index = 0;
      for (const HtmlNode* at = node->previous; at; at = at->previous) {
        meter_.Spend(1);
        index += at->type == Type::kElement;
      }
      const std::string* start = node->parent->Attribute("start");
      std::string number = std::to_string(index + 1);
      if (start && !start->empty()) {
        std::string_view digits = Trim(*start);
        bool negative = digits.starts_with('-');
        if (negative || digits.starts_with('+')) digits.remove_prefix(1);
        int64_t value = 0;
        bool good = digits.size() < 16 && digits.find_first_not_of("0123456789") == std::string_view::npos;
        for (char c : digits) value = good ? value * 10 + (c - '0') : 0;
        number = good ? std::to_string((negative ? -value : value) + index) : "NaN";
      }
      prefix = number + ".  ";
    }
    std::string text(TrimNewlines(content));
    if (content.ends_with('\n')) text += '\n';
    text = ReplaceAll(text, "\n", "\n" + std::string(Units(prefix), ' '));
    return prefix + text + (node->next ? "\n" : "");
  }

  std::string Fenced(const HtmlNode* node) {
    const HtmlNode* inner = node->first;
    std::string language;
    if (const std::string* classes = inner->Attribute("class")) {
      size_t at = classes->find("language-");
      while (at != std::string::npos) {
        std::string_view rest = std::string_view(*classes).substr(at + 9);
        size_t end = 0;
        while (end < rest.size() && LeadingSpace(rest.substr(end)) == 0) ++end;
        if (end) {
          language = std::string(rest.substr(0, end));
          break;
        }
        at = classes->find("language-", at + 1);
      }
    }
    std::string code = TextOf(inner);
    char mark = options_.fence.empty() ? '`' : options_.fence[0];
    size_t size = 3;
    for (size_t at = 0; at < code.size();) {
      size_t run = 0;
      while (at + run < code.size() && code[at + run] == mark) ++run;
      if (run >= 3 && run >= size) size = run + 1;
      size_t line = code.find('\n', at);
      if (line == std::string::npos) break;
      at = line + 1;
    }
    if (code.ends_with('\n')) code.pop_back();
    std::string fence(size, mark);
    return "\n\n" + fence + language + "\n" + code + "\n" + fence + "\n\n";
  }

  static std::string Code(std::string_view content) {
    if (content.empty()) return "";
    std::string text = ReplaceAll(ReplaceAll(content, "\r\n", " "), "\n", " ");
    text = ReplaceAll(text, "\r", " ");
    bool blanks = text.size() >= 3 && text.starts_with(' ') && text.ends_with(' ') &&
                  text.find_first_not_of(' ') != std::string::npos;
    bool extra = text.starts_with('`') || text.ends_with('`') || blanks;
    // The shortest run of backquotes that is not in it.
    std::vector<size_t> runs;
    for (size_t at = 0; at < text.size();) {
      size_t run = 0;
      while (at + run < text.size() && text[at + run] == '`') ++run;
      if (run) runs.push_back(run);
      at += run + 1;
    }
    size_t size = 1;
    while (std::find(runs.begin(), runs.end(), size) != runs.end()) ++size;
    std::string fence(size, '`'), blank = extra ? " " : "";
    return fence + blank + text + blank + fence;
  }

  Meter& meter_;
  const MarkdownOptions& options_;
};

}  // namespace

std::string ToMarkdown(Meter& meter, HtmlNode* root, const MarkdownOptions& options) {
  return Converter(meter, options).Run(root);
}

}  // namespace bivalve::commands::markdown
