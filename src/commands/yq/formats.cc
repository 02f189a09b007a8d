#include "commands/yq/formats.h"

#include <algorithm>

#include "codec/base_n.h"
#include "commands/yq/yaml_read.h"
#include "commands/yq/yaml_write.h"

namespace bivalve::commands::yq {

Format FormatOf(std::string_view name, bool output) {
  struct Known {
    std::string_view name;
    Format format;
  };
  constexpr Known kKnown[] = {
      {"yaml", Format::kYaml},
      {"y", Format::kYaml},
      {"yml", Format::kYaml},
      {"json", Format::kJson},
      {"j", Format::kJson},
      {"props", Format::kProps},
      {"p", Format::kProps},
      {"properties", Format::kProps},
      {"csv", Format::kCsv},
      {"c", Format::kCsv},
      {"tsv", Format::kTsv},
      {"t", Format::kTsv},
      {"xml", Format::kXml},
      {"x", Format::kXml},
      {"toml", Format::kToml},
      {"base64", Format::kBase64},
      {"base64url", Format::kBase64Url},
      {"uri", Format::kUri},
  };
  for (const Known& known : kKnown)
    if (known.name == name) return known.format;
  if (output && name == "sh") return Format::kSh;
  if (output && (name == "shell" || name == "s")) return Format::kShell;
  return Format::kNone;
}

Format FormatOfFile(std::string_view name) {
  size_t dot = name.rfind('.');
  if (dot == std::string_view::npos) return Format::kYaml;
  Format format = FormatOf(name.substr(dot + 1), false);
  std::string_view ending = name.substr(dot + 1);
  return format == Format::kNone || ending.size() < 3 ? Format::kYaml : format;
}

std::string PlainComment(std::string_view comment) {
  std::string out;
  while (!comment.empty()) {
    size_t end = comment.find('\n');
    std::string_view line = comment.substr(0, end);
    if (line.starts_with("# "))
      line.remove_prefix(2);
    else if (line.starts_with("#"))
      line.remove_prefix(1);
    out += line;
    if (end == std::string_view::npos) break;
    out += '\n';
    comment.remove_prefix(end + 1);
  }
  return out;
}

namespace {

bool Unreserved(char c) {
  return (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z') || c == '-' || c == '_' || c == '.' ||
         c == '~';
}

std::string ToUri(std::string_view text) {
  std::string out;
  for (char c : text) {
    if (Unreserved(c)) {
      out += c;
    } else if (c == ' ') {
      out += '+';
    } else {
      constexpr char kHex[] = "0123456789ABCDEF";
      out += '%';
      out += kHex[static_cast<unsigned char>(c) >> 4];
      out += kHex[c & 15];
    }
  }
  return out;
}

int HexValue(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  c |= 32;
  return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

bool FromUri(std::string_view text, std::string* out) {
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '+') {
      *out += ' ';
    } else if (text[i] != '%') {
      *out += text[i];
    } else {
      if (i + 2 >= text.size() || HexValue(text[i + 1]) < 0 || HexValue(text[i + 2]) < 0) return false;
      *out += static_cast<char>(HexValue(text[i + 1]) * 16 + HexValue(text[i + 2]));
      i += 2;
    }
  }
  return true;
}

// Quoted only where a shell needs it.
std::string ShellWord(std::string_view text) {
  std::string out;
  bool quoted = false;
  for (char c : text) {
    bool safe =
        Unreserved(c) || c == '/' || c == ':' || c == '=' || c == ',' || c == '+' || c == '@' || c == '%';
    if (c == '~') safe = false;
    if (c == '\'') {
      if (quoted) out += '\'';
      quoted = false;
      out += "\\'";
      continue;
    }
    if (!safe && !quoted) {
      out += '\'';
      quoted = true;
    }
    out += c;
  }
  if (quoted) out += '\'';
  return out;
}

// name_0_key='value' lines.
void ShellVariables(Pool& pool, const Node* node, const std::string& path, int depth, std::string* out) {
  if (depth > kMaxDepth || !pool.meter.Spend(2)) return;
  if (node->kind == Kind::kScalar) {
    std::string value;
    bool plain = !node->value.empty();
    for (char c : node->value)
      plain = plain &&
              (Unreserved(c) || c == '/' || c == ':' || c == '=' || c == ',' || c == '+' || c == '@' ||
               c == '%') &&
              c != '~';
    if (plain || node->value.empty()) {
      value = node->value.empty() && node->tag == "!!str" ? "" : node->value;
    } else {
      value = "'";
      for (char c : node->value) {
        if (c == '\'')
          value += "'\"'\"'";
        else
          value += c;
      }
      value += "'";
    }
    *out += (path.empty() ? "value" : path) + "=" + value + "\n";
    return;
  }
  auto child_path = [&](std::string_view name) {
    std::string made = path;
    if (!path.empty()) made += '_';
    for (char c : name) {
      bool digit = c >= '0' && c <= '9';
      bool letter = (c | 32) >= 'a' && (c | 32) <= 'z';
      if (made.empty() && !letter && c != '_') made += '_';
      if (digit || letter || c == '_')
        made += c;
      else if (!made.ends_with('_'))
        made += '_';
    }
    return made;
  };
  for (size_t i = 0; i < node->content.size(); ++i) {
    if (node->kind == Kind::kMap) {
      if (i % 2)
        ShellVariables(pool, node->content[i], child_path(node->content[i - 1]->value), depth + 1, out);
    } else {
      ShellVariables(pool, node->content[i], child_path(std::to_string(i)), depth + 1, out);
    }
  }
}

}  // namespace

bool Decode(Pool& pool, Format format, std::string_view text, const FormatOptions& options, Nodes* documents,
            std::string* error) {
  if (!pool.meter.SpendBytes(text.size() * 4)) return false;
  switch (format) {
    case Format::kYaml: {
      std::string leading;
      size_t taken = TakeLeading(text, &leading);
      if (!ReadAllYaml(pool, text.substr(taken), documents, error)) return false;
      if (!documents->empty() && documents->front()->leading.empty()) documents->front()->leading = leading;
      return true;
    }
    case Format::kJson: return ReadJson(pool, text, documents, error);
    case Format::kProps: return ReadProps(pool, text, documents, error);
    case Format::kCsv:
      return ReadCsv(pool, text, options.csv_separator, options.csv_auto_parse, documents, error);
    case Format::kTsv: return ReadCsv(pool, text, '\t', options.csv_auto_parse, documents, error);
    case Format::kXml: return ReadXml(pool, text, options, documents, error);
    case Format::kToml: return ReadToml(pool, text, documents, error);
    case Format::kUri: {
      std::string made;
      if (!FromUri(text, &made)) {
        *error = "invalid URL escape";
        return false;
      }
      documents->push_back(pool.NewString(made));
      return true;
    }
    case Format::kBase64:
    case Format::kBase64Url: {
      while (!text.empty() && (text.back() == '\n' || text.back() == ' ')) text.remove_suffix(1);
      std::string padded(text), made;
      while (padded.size() % 4) padded += '=';
      codec::BaseEncoding encoding(format == Format::kBase64 ? codec::BaseKind::kBase64
                                                             : codec::BaseKind::kBase64Url);
      for (size_t i = 0; i < padded.size(); i += 4) {
        if (!encoding.Decode(std::string_view(padded).substr(i, 4), made)) {
          *error = "illegal base64 data at input byte " + std::to_string(i);
          return false;
        }
      }
      documents->push_back(pool.NewString(made));
      return true;
    }
    default: *error = "unknown format"; return false;
  }
}

bool Encode(Pool& pool, Format format, Node* node, const FormatOptions& options, std::string* out,
            std::string* error) {
  switch (format) {
    case Format::kYaml:
      if (node->kind == Kind::kScalar && options.unwrap)
        *out += node->value + "\n";
      else
        WriteYaml(pool.meter, node, options.indent, options.colors, out);
      return true;
    case Format::kJson:
      if (node->kind == Kind::kScalar && options.unwrap) {
        *out += node->value + "\n";
        return true;
      }
      if (!WriteJson(pool, node, options.indent, options.colors, out, error)) return false;
      *out += '\n';
      return true;
    case Format::kProps:
      if (node->kind == Kind::kScalar)
        *out += node->value + "\n";
      else
        WriteProps(pool, node, options, out);
      return true;
    case Format::kCsv: return WriteCsv(pool, node, options.csv_separator, out, error);
    case Format::kTsv: return WriteCsv(pool, node, '\t', out, error);
    case Format::kXml: return WriteXml(pool, node, options, out, error);
    case Format::kToml: return WriteToml(pool, node, out, error);
    case Format::kShell: ShellVariables(pool, node, "", 0, out); return true;
    default: break;
  }
  std::string_view name = format == Format::kBase64 ? "base64" : format == Format::kUri ? "uri" : "sh";
  if (node->kind != Kind::kScalar ||
      (node->GuessedTag() != "!!str" && format != Format::kUri && format != Format::kSh)) {
    *error = "cannot encode " + node->tag + " as " + std::string(name) + ", can only operate on strings" +
             (format == Format::kBase64
                  ? ". Please first pipe through another encoding operator to convert the value to a string"
                  : "");
    return false;
  }
  if (format == Format::kBase64 || format == Format::kBase64Url) {
    std::string text = codec::EncodeBase64(node->value);
    for (char& c : text)
      if (format == Format::kBase64Url) c = c == '+' ? '-' : c == '/' ? '_' : c;
    *out += text;
    return true;
  }
  *out += format == Format::kUri ? ToUri(node->value) : ShellWord(node->value);
  return true;
}

}  // namespace bivalve::commands::yq
