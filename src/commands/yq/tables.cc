// Properties files, and CSV and TSV.
#include <algorithm>

#include "base/utf8.h"
#include "commands/yq/formats.h"
#include "commands/yq/yaml_read.h"

namespace bivalve::commands::yq {
namespace {

bool AllDigits(std::string_view text) {
  return !text.empty() && text.size() < 10 && text.find_first_not_of("0123456789") == std::string_view::npos;
}

std::string Escaped(std::string_view text, bool key) {
  std::string out;
  for (size_t i = 0; i < text.size(); ++i) {
    char c = text[i];
    switch (c) {
      case '\n': out += "\\n"; break;
      case '\t': out += "\\t"; break;
      case '\r': out += "\\r"; break;
      case '\f': out += "\\f"; break;
      case '\\': out += "\\\\"; break;
      case ' ':
        if (key || i == 0) out += '\\';
        out += c;
        break;
      case ':':
      case '=':
        if (key) out += '\\';
        out += c;
        break;
      default: out += c;
    }
  }
  return out;
}

struct PropsWriter {
  Pool& pool;
  const FormatOptions& options;
  std::string& out;
  bool any = false;

  void Write(const Node* node, const std::string& path, const Node* key, std::string comments, int depth) {
    if (depth > kMaxDepth || !pool.meter.Spend(4) || !pool.meter.HoldMore(out, 4096)) return;
    if (key) {
      Gather(comments, key->head_comment);
      Gather(comments, key->line_comment);
    }
    if (node->kind == Kind::kAlias && node->alias)
      return Write(node->alias, path, nullptr, comments, depth + 1);
    Gather(comments, node->head_comment);
    if (node->kind == Kind::kScalar) {
      Gather(comments, node->line_comment);
      std::string value = node->value;
      if (!options.unwrap && value.find(' ') != std::string::npos) value = "\"" + value + "\"";
      if (!comments.empty()) {
        if (any) out += '\n';
        out += comments;
      }
      out += Escaped(path, true) + options.properties_separator + Escaped(value, false) + "\n";
      any = true;
      return;
    }
    for (size_t i = 0; i < node->content.size(); ++i) {
      bool map = node->kind == Kind::kMap;
      if (map && i % 2 == 0) continue;
      std::string child = path;
      if (map || !options.properties_array_brackets) {
        if (!child.empty()) child += '.';
        child += map ? node->content[i - 1]->value : std::to_string(i);
      } else {
        child += "[" + std::to_string(i) + "]";
      }
      Write(node->content[i], child, map ? node->content[i - 1] : nullptr, "", depth + 1);
    }
  }

  static void Gather(std::string& comments, std::string_view more) {
    while (!more.empty()) {
      size_t end = more.find('\n');
      std::string_view line = more.substr(0, end);
      if (!line.empty()) comments += "# " + PlainComment(line) + "\n";
      if (end == std::string_view::npos) break;
      more.remove_prefix(end + 1);
    }
  }
};

std::string Unescaped(std::string_view text) {
  std::string out;
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\\' || i + 1 >= text.size()) {
      out += text[i];
      continue;
    }
    char c = text[++i];
    if (c == 'u' && i + 4 < text.size()) {
      uint32_t code = 0;
      for (int j = 1; j <= 4; ++j) {
        char digit = text[i + static_cast<size_t>(j)];
        code = code * 16 + static_cast<uint32_t>(digit <= '9' ? digit - '0' : (digit | 32) - 'a' + 10);
      }
      i += 4;
      AppendUtf8(out, code);
      continue;
    }
    out += c == 'n' ? '\n' : c == 't' ? '\t' : c == 'r' ? '\r' : c == 'f' ? '\f' : c;
  }
  return out;
}

}  // namespace

void WriteProps(Pool& pool, const Node* node, const FormatOptions& options, std::string* out) {
  PropsWriter{pool, options, *out}.Write(node, "", nullptr, "", 0);
}

bool ReadProps(Pool& pool, std::string_view text, Nodes* documents, std::string* error) {
  Node* root = pool.New(Kind::kMap, "!!map");
  std::string comment;
  while (!text.empty()) {
    std::string line;
    for (;;) {
      size_t end = text.find('\n');
      std::string_view part = text.substr(0, end);
      text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
      if (part.ends_with('\r')) part.remove_suffix(1);
      size_t blanks = std::min(part.find_first_not_of(" \t\f"), part.size());
      line += part.substr(blanks);
      size_t slashes = 0;
      while (slashes < line.size() && line[line.size() - 1 - slashes] == '\\') ++slashes;
      if (slashes % 2 == 0 || text.empty()) break;
      line.pop_back();
    }
    if (!pool.meter.SpendBytes(line.size() * 4)) return false;
    if (line.empty()) {
      comment.clear();
      continue;
    }
    if (line[0] == '#' || line[0] == '!') {
      std::string plain = PlainComment("#" + line.substr(1));
      comment += (comment.empty() ? "# " : "\n# ") + plain;
      continue;
    }
    size_t end = 0;
    while (end < line.size() && line[end] != '=' && line[end] != ':' && line[end] != ' ' && line[end] != '\t')
      end += line[end] == '\\' ? 2 : 1;
    end = std::min(end, line.size());
    std::string key = Unescaped(std::string_view(line).substr(0, end));
    size_t value_at = std::min(line.find_first_not_of(" \t", end), line.size());
    if (value_at < line.size() && (line[value_at] == '=' || line[value_at] == ':'))
      value_at = std::min(line.find_first_not_of(" \t", value_at + 1), line.size());
    std::string value = Unescaped(std::string_view(line).substr(value_at));
    // a.b.0: maps and, where a number follows, sequences.
    std::vector<std::string> path;
    std::string_view rest = key;
    for (;;) {
      size_t dot = rest.find('.');
      path.emplace_back(rest.substr(0, dot));
      if (dot == std::string_view::npos) break;
      rest.remove_prefix(dot + 1);
    }
    if (path.size() > kMaxDepth) {
      *error = "nested too deeply";
      return false;
    }
    Node* at = root;
    for (size_t i = 0; i < path.size(); ++i) {
      bool last = i + 1 == path.size();
      Node* child = nullptr;
      if (at->kind == Kind::kSeq && AllDigits(path[i])) {
        size_t index = std::stoul(path[i]);
        if (index > 100'000) {
          *error = "index out of range";
          return false;
        }
        while (at->content.size() <= index) AttachItem(pool, at, pool.NewNull());
        child = at->content[index];
      } else {
        if (at->kind != Kind::kMap) {
          at->kind = Kind::kMap;
          at->tag = "!!map";
          at->content.clear();
        }
        int found = FindKey(at, path[i]);
        if (found < 0) {
          AttachPair(at, pool.NewString(path[i]), pool.NewNull());
          found = static_cast<int>(at->content.size()) - 2;
        }
        child = at->content[static_cast<size_t>(found) + 1];
        if (last && !comment.empty()) at->content[static_cast<size_t>(found)]->head_comment = comment;
      }
      if (last) {
        child->kind = Kind::kScalar;
        child->tag = "!!str";
        child->value = value;
        child->content.clear();
        if (!comment.empty() && at->kind == Kind::kSeq) child->head_comment = comment;
      } else if (child->kind == Kind::kScalar) {
        bool list = AllDigits(path[i + 1]);
        child->kind = list ? Kind::kSeq : Kind::kMap;
        child->tag = list ? "!!seq" : "!!map";
        child->value.clear();
      }
      at = child;
    }
    comment.clear();
  }
  documents->push_back(root);
  return true;
}

// ---- CSV

bool ReadCsv(Pool& pool, std::string_view text, char separator, bool auto_parse, Nodes* documents,
             std::string* error) {
  std::vector<std::vector<std::string>> rows;
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  Node* list = pool.New(Kind::kSeq, "!!seq");
  std::vector<std::string> header;
  size_t at = 0, line = 0;
  while (at < text.size()) {
    std::vector<std::string> row;
    ++line;
    if (text[at] == '\n' || text.substr(at).starts_with("\r\n")) {
      at = text.find('\n', at) + 1;
      continue;
    }
    for (bool more = true; more;) {
      more = false;
      std::string field;
      if (at < text.size() && text[at] == '"') {
        ++at;
        for (;;) {
          if (at >= text.size()) {
            *error =
                "parse error on line " + std::to_string(line) + ": extraneous or missing \" in quoted-field";
            return false;
          }
          if (text[at] == '"') {
            if (at + 1 < text.size() && text[at + 1] == '"') {
              field += '"';
              at += 2;
              continue;
            }
            ++at;
            break;
          }
          field += text[at++];
        }
      }
      while (at < text.size() && text[at] != separator && text[at] != '\n') field += text[at++];
      if (at < text.size() && text[at] == separator) {
        more = true;
        ++at;
      } else {
        if (field.ends_with('\r')) field.pop_back();
        ++at;
      }
      if (!pool.meter.SpendBytes(field.size())) return false;
      row.push_back(std::move(field));
    }
    if (header.empty()) {
      header = std::move(row);
      continue;
    }
    Node* map = pool.New(Kind::kMap, "!!map");
    for (size_t i = 0; i < header.size(); ++i) {
      std::string value = i < row.size() ? row[i] : "";
      Node* node = nullptr;
      if (auto_parse) {
        // Values are YAML where they can be.
        Nodes parsed;
        std::string problem;
        bool flow = value.starts_with('{') || value.starts_with('[') || value.starts_with('"') ||
                    value.starts_with('\'');
        if (flow && ReadAllYaml(pool, value, &parsed, &problem) && parsed.size() == 1)
          node = parsed[0];
        else
          node = pool.New(Kind::kScalar, ResolveTag(value), value);
        if (node->tag == "!!merge") node->tag = "!!str";
      } else {
        node = pool.NewString(value);
      }
      AttachPair(map, pool.NewString(header[i]), node);
    }
    AttachItem(pool, list, map);
  }
  documents->push_back(list);
  return true;
}

namespace {

void CsvRow(const std::vector<std::string>& fields, char separator, std::string* out) {
  for (size_t i = 0; i < fields.size(); ++i) {
    if (i) *out += separator;
    const std::string& field = fields[i];
    bool quotes = field.find_first_of(std::string("\"\r\n") + separator) != std::string::npos ||
                  field == "\\." || (!field.empty() && (field[0] == ' ' || field[0] == '\t'));
    if (!quotes) {
      *out += field;
      continue;
    }
    *out += '"';
    for (char c : field) {
      if (c == '"') *out += '"';
      *out += c;
    }
    *out += '"';
  }
  *out += '\n';
}

}  // namespace

bool WriteCsv(Pool& pool, const Node* node, char separator, std::string* out, std::string* error) {
  if (node->kind == Kind::kScalar) {
    *out += node->value + "\n";
    return true;
  }
  if (node->kind != Kind::kSeq) {
    *error = "csv encoding only works for arrays, got: " + node->tag;
    return false;
  }
  if (node->content.empty()) return true;
  auto fields_of = [&](const Node* row, std::vector<std::string>* fields) {
    for (const Node* field : row->content) {
      if (field->kind != Kind::kScalar) {
        *error = "csv encoding only works for arrays of scalars (string/numbers/booleans), child[" +
                 std::to_string(fields->size()) + "] is a " + field->tag;
        return false;
      }
      fields->push_back(field->value);
    }
    return true;
  };
  const Node* first = node->content[0];
  if (first->kind == Kind::kScalar) {
    std::vector<std::string> fields;
    if (!fields_of(node, &fields)) return false;
    CsvRow(fields, separator, out);
    return true;
  }
  std::vector<std::string> header;
  if (first->kind == Kind::kMap) {
    for (size_t i = 0; i + 1 < first->content.size(); i += 2) header.push_back(first->content[i]->value);
    CsvRow(header, separator, out);
  }
  for (size_t i = 0; i < node->content.size(); ++i) {
    const Node* row = node->content[i];
    if (!pool.meter.Spend(static_cast<int64_t>(row->content.size() + 1))) return false;
    if (row->kind != first->kind) {
      *error =
          "csv object encoding only works for arrays of flat objects (string key => string/numbers/boolean "
          "value), child[" +
          std::to_string(i) + "] is a " + row->tag;
      return false;
    }
    std::vector<std::string> fields;
    if (first->kind == Kind::kSeq) {
      if (!fields_of(row, &fields)) return false;
    } else {
      for (const std::string& name : header) {
        int at = FindKey(row, name);
        const Node* field = at < 0 ? nullptr : row->content[static_cast<size_t>(at) + 1];
        if (field && field->kind != Kind::kScalar) {
          *error = "csv encoding only works for arrays of scalars (string/numbers/booleans), child[" +
                   std::to_string(i) + "] is a " + field->tag;
          return false;
        }
        fields.push_back(field ? field->value : "");
      }
    }
    CsvRow(fields, separator, out);
  }
  return true;
}

}  // namespace bivalve::commands::yq
