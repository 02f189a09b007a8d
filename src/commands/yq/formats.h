// Formats: texts into nodes and back. What a format cannot say is left out or an error, as yq does it.
#pragma once

#include <string>
#include <string_view>

#include "commands/yq/node.h"

namespace bivalve::commands::yq {

struct FormatOptions {
  int indent = 2;
  bool unwrap = true;  // a scalar alone is its bare text
  bool colors = false;
  char csv_separator = ',';
  bool csv_auto_parse = true;
  std::string properties_separator = " = ";
  bool properties_array_brackets = false;
  std::string attribute_prefix = "+@", content_name = "+content";
  std::string proc_inst_prefix = "+p_", directive_name = "+directive";
  bool xml_skip_proc_inst = false, xml_skip_directives = false, xml_keep_namespace = true,
       xml_raw_token = true, xml_strict = false;
};

enum class Format : uint8_t {
  kYaml,
  kJson,
  kProps,
  kCsv,
  kTsv,
  kXml,
  kToml,
  kBase64,
  kBase64Url,
  kUri,
  kSh,
  kShell,
  kNone
};

// "yaml", "y", "json", "j", "props", "p"…; kNone.
Format FormatOf(std::string_view name, bool output);
Format FormatOfFile(std::string_view name);

// All documents of a text.
bool Decode(Pool& pool, Format format, std::string_view text, const FormatOptions& options, Nodes* documents,
            std::string* error);
// Appends one document. Aliases were exploded before, except for YAML.
bool Encode(Pool& pool, Format format, Node* node, const FormatOptions& options, std::string* out,
            std::string* error);

// ---- of single formats
bool ReadJson(Pool& pool, std::string_view text, Nodes* documents, std::string* error);
bool WriteJson(Pool& pool, const Node* node, int indent, bool colors, std::string* out, std::string* error);
bool ReadProps(Pool& pool, std::string_view text, Nodes* documents, std::string* error);
void WriteProps(Pool& pool, const Node* node, const FormatOptions& options, std::string* out);
bool ReadCsv(Pool& pool, std::string_view text, char separator, bool auto_parse, Nodes* documents,
             std::string* error);
bool WriteCsv(Pool& pool, const Node* node, char separator, std::string* out, std::string* error);
bool ReadXml(Pool& pool, std::string_view text, const FormatOptions& options, Nodes* documents,
             std::string* error);
bool WriteXml(Pool& pool, const Node* node, const FormatOptions& options, std::string* out,
              std::string* error);
bool ReadToml(Pool& pool, std::string_view text, Nodes* documents, std::string* error);
bool WriteToml(Pool& pool, const Node* node, std::string* out, std::string* error);

// Comments without their #.
std::string PlainComment(std::string_view comment);

}  // namespace bivalve::commands::yq
