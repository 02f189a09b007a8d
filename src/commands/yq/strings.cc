// Strings: regular expressions, splitting and joining, the environment, other files, formats within values.
#include <algorithm>

#include "base/unicode.h"
#include "base/utf8.h"
#include "commands/yq/evaluator.h"
#include "commands/yq/yaml_read.h"
#include "regex/perl_regex.h"

namespace bivalve::commands::yq {

namespace {

bool IsSpace(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

std::string_view Trimmed(std::string_view text) {
  while (!text.empty() && IsSpace(text.front())) text.remove_prefix(1);
  while (!text.empty() && IsSpace(text.back())) text.remove_suffix(1);
  return text;
}

// "$1", "${name}" of Go's Expand.
std::string Expand(std::string_view with, std::string_view text, const std::vector<regex::Span>& groups,
                   const regex::PerlRegex& regex) {
  std::string out;
  for (size_t i = 0; i < with.size(); ++i) {
    if (with[i] != '$' || i + 1 >= with.size()) {
      out += with[i];
      continue;
    }
    if (with[i + 1] == '$') {
      out += '$';
      ++i;
      continue;
    }
    bool braces = with[i + 1] == '{';
    size_t from = i + 1 + (braces ? 1 : 0), end = from;
    while (end < with.size() && (with[end] == '_' || (with[end] >= '0' && with[end] <= '9') ||
                                 ((with[end] | 32) >= 'a' && (with[end] | 32) <= 'z')))
      ++end;
    if (end == from || (braces && (end >= with.size() || with[end] != '}'))) {
      out += '$';
      continue;
    }
    std::string name(with.substr(from, end - from));
    int number = 0;
    if (name.find_first_not_of("0123456789") == std::string::npos && name.size() < 4) {
      for (char c : name) number = number * 10 + (c - '0');
    } else {
      number = regex.GroupNumber(name);
    }
    if (number >= 0 && number < static_cast<int>(groups.size())) {
      const regex::Span& span = groups[static_cast<size_t>(number)];
      if (span.begin != regex::PerlRegex::kNone) out += text.substr(span.begin, span.end - span.begin);
    }
    i = braces ? end : end - 1;
  }
  return out;
}

// Names of groups in the order in which they open; "" for those without.
std::vector<std::string> GroupNames(std::string_view pattern) {
  std::vector<std::string> names{""};
  bool in_class = false;
  for (size_t i = 0; i < pattern.size(); ++i) {
    char c = pattern[i];
    if (c == '\\') {
      ++i;
    } else if (in_class) {
      in_class = c != ']';
    } else if (c == '[') {
      in_class = true;
      if (i + 1 < pattern.size() && pattern[i + 1] == ']') ++i;
    } else if (c == '(') {
      if (i + 1 >= pattern.size() || pattern[i + 1] != '?') {
        names.emplace_back();
        continue;
      }
      size_t name = i + 2;
      if (name < pattern.size() && pattern[name] == 'P') ++name;
      if (name < pattern.size() && pattern[name] == '<' && name + 1 < pattern.size() &&
          pattern[name + 1] != '=' && pattern[name + 1] != '!') {
        size_t end = std::min(pattern.find('>', name), pattern.size());
        names.emplace_back(pattern.substr(name + 1, end - name - 1));
      }
    }
  }
  return names;
}

}  // namespace

Nodes Evaluator::Regular(const Context& context, const Expression& e) {
  const Expression* right = e.right.get();
  bool pair = right->op == Op::kBlock || right->op == Op::kUnion;
  Nodes patterns = Eval(context.ReadOnly(), pair ? right->left.get() : right);
  std::string flags;
  if (pair) {
    Nodes more = Eval(context.ReadOnly(), right->right.get());
    if (!more.empty()) flags = more[0]->value;
  }
  if (Failed() || patterns.empty()) return {};
  bool global = flags.find('g') != std::string::npos;
  std::string pattern = patterns[0]->value;
  regex::PerlOptions options;
  options.unicode_classes = false;
  auto compiled = regex::PerlRegex::Compile(pattern, options);
  if (!compiled) return Fail("error parsing regexp: " + std::string(compiled.error().Message()));
  regex::PerlRegex& regex = **compiled;
  std::vector<std::string> names = GroupNames(pattern);
  Nodes out;
  for (Node* node : context.nodes) {
    if (node->kind != Kind::kScalar || node->tag != "!!str") {
      if (node->kind == Kind::kScalar && node->GuessedTag() == "!!str") {
      } else {
        return Fail(
            "cannot match with " + node->tag +
            ", can only match strings. Hint: Most often you'll want to use '|=' over '=' for this operation");
      }
    }
    std::string_view text = node->value;
    std::vector<regex::Span> groups;
    bool any = false;
    for (size_t at = 0; at <= text.size();) {
      if (!regex.SearchGroups(text, at, pool_.meter, &groups)) break;
      any = true;
      if (e.op == Op::kTest) break;
      auto piece = [&](const regex::Span& span) { return text.substr(span.begin, span.end - span.begin); };
      Node* made = pool_.New(Kind::kMap, "!!map");
      pool_.At(node, made);
      auto put = [&](Node* map, std::string_view key, Node* value) {
        AttachPair(map, pool_.NewString(key), value);
      };
      auto found = [&](size_t i) { return i < groups.size() && groups[i].begin != regex::PerlRegex::kNone; };
      auto offset = [&](size_t i) {
        return pool_.NewInt(found(i) ? static_cast<int64_t>(groups[i].begin) : -1);
      };
      if (e.op == Op::kCapture) {
        for (size_t i = 1; i < names.size(); ++i)
          if (!names[i].empty())
            put(made, names[i], found(i) ? pool_.NewString(piece(groups[i])) : pool_.NewNull());
      } else {
        put(made, "string", pool_.NewString(piece(groups[0])));
        put(made, "offset", offset(0));
        put(made, "length", pool_.NewInt(static_cast<int64_t>(groups[0].end - groups[0].begin)));
        Node* captures = pool_.New(Kind::kSeq, "!!seq");
        for (size_t i = 1; i < names.size(); ++i) {
          Node* capture = pool_.New(Kind::kMap, "!!map");
          put(capture, "string", found(i) ? pool_.NewString(piece(groups[i])) : pool_.NewNull());
          put(capture, "offset", offset(i));
          put(capture, "length",
              pool_.NewInt(found(i) ? static_cast<int64_t>(groups[i].end - groups[i].begin) : 0));
          if (!names[i].empty()) put(capture, "name", pool_.NewString(names[i]));
          AttachItem(pool_, captures, capture);
        }
        put(made, "captures", captures);
      }
      out.push_back(made);
      if (!global) break;
      at = std::max(groups[0].end, groups[0].begin + (groups[0].end == groups[0].begin ? 1 : 0));
    }
    if (!regex.failure().empty()) return Fail(std::string(regex.failure()));
    if (e.op == Op::kTest) out.push_back(pool_.At(node, pool_.NewBool(any)));
  }
  return out;
}

Nodes Evaluator::Strings(const Context& context, const Expression& e) {
  Nodes out;
  auto need = [&](Node* node, std::string_view what) {
    if (node->GuessedTag() == "!!str") return true;
    Fail("cannot " + std::string(what) + " with " + node->tag + ", can only " + std::string(what) +
         (what == "substitute"
              ? " strings. Hint: Most often you'll want to use '|=' over '=' for this operation"
              : " strings"));
    return false;
  };
  if (e.op == Op::kSubstitute) {
    const Expression* right = e.right.get();
    if (right->op != Op::kBlock && right->op != Op::kUnion)
      return Fail("sub needs a pattern and a replacement");
    Nodes patterns = Eval(context.ReadOnly(), right->left.get());
    Nodes replacements = Eval(context.ReadOnly(), right->right.get());
    if (Failed()) return {};
    std::string pattern = patterns.empty() ? "" : patterns[0]->value;
    std::string with = replacements.empty() ? "" : replacements[0]->value;
    auto compiled = regex::PerlRegex::Compile(pattern, regex::PerlOptions{});
    if (!compiled) return Fail("error parsing regexp: " + std::string(compiled.error().Message()));
    for (Node* node : context.nodes) {
      if (!need(node, "substitute")) return {};
      std::string_view text = node->value;
      std::string made;
      size_t done = 0, at = 0;
      std::vector<regex::Span> groups;
      while (at <= text.size() && (*compiled)->SearchGroups(text, at, pool_.meter, &groups)) {
        made += text.substr(done, groups[0].begin - done);
        made += Expand(with, text, groups, **compiled);
        done = groups[0].end;
        at = groups[0].end == groups[0].begin ? groups[0].end + 1 : groups[0].end;
        if (!pool_.meter.SpendBytes(made.size()) || !pool_.meter.HoldMore(made, 64)) return {};
      }
      if (!(*compiled)->failure().empty()) return Fail(std::string((*compiled)->failure()));
      if (done < text.size()) made += text.substr(done);
      Node* result = pool_.At(node, pool_.NewString(made));
      result->style = node->style;
      result->tag = node->tag;
      out.push_back(result);
    }
    return out;
  }
  if (e.op == Op::kJoin || e.op == Op::kSplit) {
    Nodes separators = Eval(context.ReadOnly(), e.right.get());
    if (Failed()) return {};
    std::string separator = separators.empty() ? "" : separators[0]->value;
    for (Node* node : context.nodes) {
      if (e.op == Op::kJoin) {
        if (node->kind != Kind::kSeq)
          return Fail("cannot join with " + node->tag + ", can only join arrays of scalars");
        std::string made;
        for (size_t i = 0; i < node->content.size(); ++i) {
          if (!pool_.meter.SpendBytes(node->content[i]->value.size())) return {};
          if (i) made += separator;
          if (!node->content[i]->IsNull()) made += node->content[i]->value;
        }
        out.push_back(pool_.At(node, pool_.NewString(made)));
        continue;
      }
      if (node->IsNull()) continue;
      if (node->tag != "!!str") return Fail("cannot split " + node->tag + ", can only split strings");
      Node* made = pool_.At(node, pool_.New(Kind::kSeq, "!!seq"));
      std::string_view rest = node->value;
      while (!node->value.empty()) {
        size_t end = separator.empty() ? DecodeUtf8(rest).length : rest.find(separator);
        bool last = separator.empty() ? end >= rest.size() : end == std::string_view::npos;
        std::string_view piece = rest.substr(0, last ? rest.size() : end);
        AttachItem(pool_, made, pool_.New(Kind::kScalar, "!!str", piece));
        if (last || !pool_.meter.Spend(1)) break;
        rest.remove_prefix(end + separator.size());
      }
      out.push_back(made);
    }
    return out;
  }
  for (Node* node : context.nodes) {
    if (e.op == Op::kToNumber) {
      if (node->kind != Kind::kScalar)
        return Fail("cannot convert node at path " + NicePath(node) + " of tag " + node->tag + " to number");
      std::string_view tag = ResolveTag(node->value);
      if (tag != "!!int" && tag != "!!float")
        return Fail("cannot convert node value [" + node->value + "] at path " + NicePath(node) + " of tag " +
                    node->tag + " to number");
      out.push_back(pool_.At(node, pool_.New(Kind::kScalar, tag, node->value)));
      continue;
    }
    if (e.op == Op::kToString) {
      std::string text = node->value;
      if (node->kind != Kind::kScalar) {
        text.clear();
        Encode(pool_, Format::kYaml, node, formats_, &text, &error_);
        while (text.ends_with('\n')) text.pop_back();
      }
      Node* made = pool_.At(node, pool_.NewString(text));
      if (node->kind != Kind::kScalar) made->style = kDoubleStyle;
      out.push_back(made);
      continue;
    }
    if (node->IsNull() && e.op == Op::kTrim) {
      out.push_back(node);
      continue;
    }
    if (node->GuessedTag() != "!!str")
      return Fail(e.op == Op::kTrim
                      ? "cannot trim " + node->tag + ", can only operate on strings. "
                      : "cannot change case with " + node->tag + ", can only operate on strings. ");
    Node* made = pool_.Copy(node);
    if (e.op == Op::kTrim) {
      made->value = std::string(Trimmed(node->value));
    } else {
      std::string text;
      for (std::string_view rest = node->value; !rest.empty();) {
        Utf8Char c = DecodeUtf8(rest);
        if (c.code == kInvalidChar)
          text += rest[0];
        else
          AppendUtf8(text, e.op == Op::kUpcase ? ToUpper(c.code) : ToLower(c.code));
        rest.remove_prefix(c.length);
      }
      made->value = text;
    }
    out.push_back(made);
  }
  return out;
}

namespace {

std::string PlaceOf(const Node* node) { return std::to_string(node->document) + " " + NicePath(node); }

}  // namespace

Nodes Evaluator::Codec(const Context& context, const Expression& e) {
  Nodes out;
  Format format = FormatOf(e.text, e.op == Op::kEncode);
  for (Node* node : context.nodes) {
    if (e.op == Op::kDecode) {
      Nodes documents;
      std::string text = node->value;
      if (!Decode(pool_, format, text, formats_, &documents, &error_)) return {};
      Node* made = documents.empty() ? pool_.NewNull() : documents[0];
      made->leading.clear();
      decoded_[PlaceOf(node)] = text.ends_with('\n');
      out.push_back(pool_.At(node, made));
      continue;
    }
    FormatOptions options = formats_;
    options.colors = false;
    bool bare = format == Format::kCsv || format == Format::kTsv || format == Format::kBase64 ||
                format == Format::kUri || format == Format::kSh;
    if (!e.flags.empty()) {
      options.indent = 0;
      for (char c : e.flags)
        if (c >= '0' && c <= '9') options.indent = options.indent * 10 + (c - '0');
      bare = bare || (options.indent == 0 && format != Format::kYaml);
    }
    std::string text;
    Node* from = node;
    if (format != Format::kYaml) {
      from = pool_.Copy(node);
      Explode(from);
    }
    if (!Encode(pool_, format, from, options, &text, &error_)) return {};
    // What was one line without an end becomes one again.
    auto before = decoded_.find(PlaceOf(node));
    bool line = before != decoded_.end() && !before->second && text.find('\n') == text.size() - 1;
    while ((bare || line) && text.ends_with('\n')) text.pop_back();
    out.push_back(pool_.At(node, pool_.NewString(text)));
  }
  return out;
}

bool Evaluator::Substitute(std::string_view text, std::string_view flags, std::string* out) {
  bool no_unset = flags.find("nu") != std::string_view::npos,
       no_empty = flags.find("ne") != std::string_view::npos;
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '$' || i + 1 >= text.size()) {
      *out += text[i];
      continue;
    }
    bool braces = text[i + 1] == '{';
    size_t from = i + 1 + (braces ? 1 : 0), end = from;
    auto letter = [&](char c) {
      return c == '_' || (c >= '0' && c <= '9' && end > from) || ((c | 32) >= 'a' && (c | 32) <= 'z');
    };
    while (end < text.size() && letter(text[end])) ++end;
    if (end == from) {
      *out += '$';
      continue;
    }
    std::string name(text.substr(from, end - from));
    std::string_view value = world_.Environment(name);
    bool set = value.data() != nullptr;
    std::string made(value);
    if (braces) {
      size_t close = text.find('}', end);
      if (close == std::string_view::npos) {
        error_ = "closing brace expected";
        return false;
      }
      std::string_view more = text.substr(end, close - end);
      bool colon = more.starts_with(':');
      if (colon) more.remove_prefix(1);
      bool lacks = colon ? value.empty() : !set;
      if (more.starts_with('-') || more.starts_with('=')) {
        if (lacks) made = std::string(more.substr(1)), set = true;
        if (made.starts_with('$')) {
          std::string inner;
          if (!Substitute(made, flags, &inner)) return false;
          made = inner;
        }
      } else if (more.starts_with('+')) {
        made = lacks ? "" : std::string(more.substr(1));
        set = true;
      }
      end = close + 1;
    }
    if (no_unset && !set) {
      error_ = "variable ${" + name + "} not set";
      return false;
    }
    if (no_empty && set && made.empty()) {
      error_ = "variable ${" + name + "} set but empty";
      return false;
    }
    *out += made;
    i = end - 1;
    if (!pool_.meter.SpendBytes(made.size() + 1)) return false;
  }
  return true;
}

Nodes Evaluator::Environment(const Context& context, const Expression& e) {
  Nodes out;
  if (e.op == Op::kEnvSubst) {
    for (Node* node : context.nodes) {
      if (node->kind != Kind::kScalar || node->tag != "!!str")
        return Fail("cannot substitute with " + node->tag +
                    ", can only substitute strings. Hint: Most often you'll want to use '|=' over '=' for "
                    "this operation");
      std::string text;
      if (!Substitute(node->value, e.flags, &text)) return {};
      Node* made = pool_.At(node, pool_.NewString(text));
      made->style = node->style;
      out.push_back(made);
    }
    return out;
  }
  std::string_view value = world_.Environment(e.text);
  auto make = [&]() -> Node* {
    if (e.flags == "s") return pool_.NewString(value);
    if (!value.data()) {
      Fail("value for env variable '" + e.text + "' not provided in env()");
      return nullptr;
    }
    Nodes documents;
    if (!Decode(pool_, Format::kYaml, value, formats_, &documents, &error_)) return nullptr;
    return documents.empty() ? pool_.NewNull() : documents[0];
  };
  size_t count = std::max<size_t>(1, context.nodes.size());
  for (size_t i = 0; i < count; ++i) {
    Node* made = make();
    if (!made || Failed()) return {};
    out.push_back(made);
  }
  return out;
}

Nodes Evaluator::Load(const Context& context, const Expression& e) {
  Nodes out;
  for (Node* node : context.nodes) {
    Nodes names = Eval(context.With({node}).ReadOnly(), e.right.get());
    if (Failed()) return {};
    if (names.empty() || names[0]->IsNull()) return Fail("filename expression returned nil");
    std::string text;
    std::string problem;
    if (!world_.Load(names[0]->value, &text, &problem))
      return Fail("failed to load " + names[0]->value + ": " + problem);
    if (e.text == "string") {
      out.push_back(pool_.At(node, pool_.NewString(text)));
      continue;
    }
    Nodes documents;
    if (!Decode(pool_, FormatOf(e.text, false), text, formats_, &documents, &error_)) return {};
    for (Node* document : documents) {
      document->leading.clear();
    }
    if (documents.size() == 1) {
      out.push_back(pool_.At(node, documents[0]));
    } else {
      Node* list = pool_.At(node, pool_.New(Kind::kSeq, "!!seq"));
      for (Node* document : documents) AttachItem(pool_, list, document);
      out.push_back(documents.empty() ? pool_.At(node, pool_.NewNull()) : list);
    }
  }
  return out;
}

}  // namespace bivalve::commands::yq
