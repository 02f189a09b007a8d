#include "commands/yq/options.h"

#include <cstdlib>

namespace bivalve::commands::yq {

const Usage kUsage{.help = R"(Usage: yq [eval|eval-all] [OPTION]... [EXPRESSION] [FILE]...
Evaluate EXPRESSION on the documents of the FILEs (standard input): YAML, JSON, XML, CSV, TSV, TOML, properties.

      eval, e               each document for itself (what it does without)
      eval-all, ea          all documents of all files at once
  -C, --colors              with colours
  -M, --no-colors           without
      --csv-auto-parse      values of CSV are YAML (true)
      --csv-separator CHAR  between fields (,)
  -e, --exit-status         status 1 without matches, and for null and false
      --expression TEXT     the expression, if a file's name looks like one
      --from-file FILE      the expression is in FILE
  -f, --front-matter WORD   extract, process: the YAML in front of another text
  -I, --indent N            how far in things stand (2)
  -i, --inplace             write to the first file
  -p, --input-format NAME   auto, yaml, json, props, csv, tsv, xml, toml, base64, uri
  -o, --output-format NAME  auto, yaml, json, props, csv, tsv, xml, toml, base64, uri, sh, shell
  -N, --no-doc              no separators between documents
  -0, --nul-output          NUL behind values instead of newlines
  -n, --null-input          read nothing
  -P, --prettyPrint         without styles
  -r, --unwrapScalar        scalars without quotes and comments (true, but of JSON)
  -s, --split-exp TEXT      each result into a file that TEXT names
  -j, --tojson              -o json
      --properties-separator TEXT, --properties-array-brackets
      --tsv-auto-parse, --header-preprocess
      --xml-attribute-prefix TEXT, --xml-content-name TEXT, --xml-directive-name TEXT, --xml-proc-inst-prefix TEXT
      --xml-keep-namespace, --xml-raw-token, --xml-skip-directives, --xml-skip-proc-inst, --xml-strict-mode
  -h, --help, -V, --version
)",
                   .options = {},
                   .package = "yq (mikefarah) 4.44"};

namespace {

enum class What : uint8_t { kFlag, kText };

struct Known {
  std::string_view name;
  char letter;
  What what;
};

constexpr Known kKnown[] = {
    {"colors", 'C', What::kFlag},
    {"no-colors", 'M', What::kFlag},
    {"csv-auto-parse", 0, What::kFlag},
    {"tsv-auto-parse", 0, What::kFlag},
    {"csv-separator", 0, What::kText},
    {"exit-status", 'e', What::kFlag},
    {"expression", 0, What::kText},
    {"from-file", 0, What::kText},
    {"front-matter", 'f', What::kText},
    {"header-preprocess", 0, What::kFlag},
    {"help", 'h', What::kFlag},
    {"indent", 'I', What::kText},
    {"inplace", 'i', What::kFlag},
    {"input-format", 'p', What::kText},
    {"output-format", 'o', What::kText},
    {"no-doc", 'N', What::kFlag},
    {"nul-output", '0', What::kFlag},
    {"null-input", 'n', What::kFlag},
    {"prettyPrint", 'P', What::kFlag},
    {"unwrapScalar", 'r', What::kFlag},
    {"split-exp", 's', What::kText},
    {"tojson", 'j', What::kFlag},
    {"version", 'V', What::kFlag},
    {"verbose", 'v', What::kFlag},
    {"string-interpolation", 0, What::kFlag},
    {"properties-separator", 0, What::kText},
    {"properties-array-brackets", 0, What::kFlag},
    {"xml-attribute-prefix", 0, What::kText},
    {"xml-content-name", 0, What::kText},
    {"xml-directive-name", 0, What::kText},
    {"xml-proc-inst-prefix", 0, What::kText},
    {"xml-keep-namespace", 0, What::kFlag},
    {"xml-raw-token", 0, What::kFlag},
    {"xml-skip-directives", 0, What::kFlag},
    {"xml-skip-proc-inst", 0, What::kFlag},
    {"xml-strict-mode", 0, What::kFlag},
};

void SetFlag(std::string_view name, bool on, Options* options) {
  FormatOptions& formats = options->formats;
  if (name == "colors") options->colors = on;
  if (name == "no-colors") options->colors = !on;
  if (name == "csv-auto-parse" || name == "tsv-auto-parse") formats.csv_auto_parse = on;
  if (name == "exit-status") options->exit_status = on;
  if (name == "header-preprocess") options->leading = on;
  if (name == "help") options->help = on;
  if (name == "inplace") options->in_place = on;
  if (name == "no-doc") options->no_separators = on;
  if (name == "nul-output") options->nul = on;
  if (name == "null-input") options->null_input = on;
  if (name == "prettyPrint") options->pretty = on;
  if (name == "unwrapScalar") options->unwrap = on;
  if (name == "tojson" && on) options->output = "json";
  if (name == "version") options->version = on;
  if (name == "properties-array-brackets") formats.properties_array_brackets = on;
  if (name == "xml-keep-namespace") formats.xml_keep_namespace = on;
  if (name == "xml-raw-token") formats.xml_raw_token = on;
  if (name == "xml-skip-directives") formats.xml_skip_directives = on;
  if (name == "xml-skip-proc-inst") formats.xml_skip_proc_inst = on;
  if (name == "xml-strict-mode") formats.xml_strict = on;
}

std::string SetText(std::string_view name, const std::string& value, Options* options) {
  FormatOptions& formats = options->formats;
  if (name == "csv-separator" && !value.empty()) formats.csv_separator = value[0];
  if (name == "expression") options->expression = value;
  if (name == "from-file") options->from_file = value;
  if (name == "front-matter") options->front_matter = value;
  if (name == "input-format") options->input = value;
  if (name == "output-format") options->output = value;
  if (name == "split-exp") options->split = value;
  if (name == "properties-separator") formats.properties_separator = value;
  if (name == "xml-attribute-prefix") formats.attribute_prefix = value;
  if (name == "xml-content-name") formats.content_name = value;
  if (name == "xml-directive-name") formats.directive_name = value;
  if (name == "xml-proc-inst-prefix") formats.proc_inst_prefix = value;
  if (name == "indent") {
    if (value.empty() || value.find_first_not_of("0123456789") != std::string::npos || value.size() > 3)
      return "invalid argument \"" + value + "\" for \"-I, --indent\" flag: strconv.ParseInt: parsing \"" +
             value + "\": invalid syntax";
    formats.indent = std::atoi(value.c_str());
  }
  return {};
}

bool IsTrue(std::string_view text) {
  return text == "true" || text == "1" || text == "t" || text == "TRUE" || text == "True";
}

}  // namespace

std::string ReadOptions(std::span<const std::string> args, Options* options) {
  bool operands_only = false;
  for (size_t i = 0; i < args.size(); ++i) {
    const std::string& arg = args[i];
    if (operands_only || arg.size() < 2 || arg[0] != '-') {
      options->operands.push_back(arg);
      continue;
    }
    if (arg == "--") {
      operands_only = true;
      continue;
    }
    if (arg.starts_with("--")) {
      size_t equals = arg.find('=');
      std::string_view name =
          std::string_view(arg).substr(2, equals == std::string::npos ? equals : equals - 2);
      const Known* known = nullptr;
      for (const Known& one : kKnown)
        if (one.name == name) known = &one;
      if (!known) return "unknown flag: --" + std::string(name);
      if (known->what == What::kFlag) {
        SetFlag(name, equals == std::string::npos || IsTrue(arg.substr(equals + 1)), options);
        continue;
      }
      if (equals == std::string::npos && i + 1 >= args.size())
        return "flag needs an argument: --" + std::string(name);
      std::string problem =
          SetText(name, equals == std::string::npos ? args[++i] : arg.substr(equals + 1), options);
      if (!problem.empty()) return problem;
      continue;
    }
    for (size_t at = 1; at < arg.size(); ++at) {
      const Known* known = nullptr;
      for (const Known& one : kKnown)
        if (one.letter == arg[at]) known = &one;
      if (!known) return "unknown shorthand flag: '" + arg.substr(at, 1) + "' in -" + arg.substr(1);
      bool equals = at + 1 < arg.size() && arg[at + 1] == '=';
      if (known->what == What::kFlag) {
        SetFlag(known->name, !equals || IsTrue(arg.substr(at + 2)), options);
        if (equals) break;
        continue;
      }
      std::string value;
      if (at + 1 < arg.size()) {
        value = arg.substr(at + (equals ? 2 : 1));
      } else {
        if (i + 1 >= args.size())
          return "flag needs an argument: '" + arg.substr(at, 1) + "' in -" + arg.substr(1);
        value = args[++i];
      }
      std::string problem = SetText(known->name, value, options);
      if (!problem.empty()) return problem;
      break;
    }
  }
  if (!options->operands.empty()) {
    const std::string& first = options->operands[0];
    bool eval = first == "eval" || first == "e", all = first == "eval-all" || first == "ea";
    options->all = all;
    if (eval || all) options->operands.erase(options->operands.begin());
  }
  return {};
}

}  // namespace bivalve::commands::yq
