#include "shell/tree_json.h"

#include <charconv>
#include <utility>

#include "base/json_text.h"
#include "shell/parser.h"
#include "shell/unparse.h"

namespace bivalve::shell {
namespace {

std::string_view SpellingOf(RedirectOp op) {
  switch (op) {
    case RedirectOp::kIn: return "<";
    case RedirectOp::kOut: return ">";
    case RedirectOp::kAppend: return ">>";
    case RedirectOp::kClobber: return ">|";
    case RedirectOp::kReadWrite: return "<>";
    case RedirectOp::kDupIn: return "<&";
    case RedirectOp::kDupOut: return ">&";
    case RedirectOp::kBoth: return "&>";
    case RedirectOp::kBothAppend: return "&>>";
    case RedirectOp::kHereDoc: return "<<";
    case RedirectOp::kHereDocStrip: return "<<-";
    case RedirectOp::kHereString: return "<<<";
  }
  return "";
}

std::string_view SpellingOf(ParamOp op) {
  switch (op) {
    case ParamOp::kNone: return "";
    case ParamOp::kDefault: return "-";
    case ParamOp::kAssign: return "=";
    case ParamOp::kError: return "?";
    case ParamOp::kAlternate: return "+";
    case ParamOp::kLength: return "length";
    case ParamOp::kRemoveShortPrefix: return "#";
    case ParamOp::kRemoveLongPrefix: return "##";
    case ParamOp::kRemoveShortSuffix: return "%";
    case ParamOp::kRemoveLongSuffix: return "%%";
    case ParamOp::kReplaceFirst: return "/";
    case ParamOp::kReplaceAll: return "//";
    case ParamOp::kReplacePrefix: return "/#";
    case ParamOp::kReplaceSuffix: return "/%";
    case ParamOp::kSubstring: return ":";
    case ParamOp::kUpperFirst: return "^";
    case ParamOp::kUpperAll: return "^^";
    case ParamOp::kLowerFirst: return ",";
    case ParamOp::kLowerAll: return ",,";
    case ParamOp::kToggleFirst: return "~";
    case ParamOp::kToggleAll: return "~~";
    case ParamOp::kTransform: return "@";
    case ParamOp::kPrefixNames: return "names";
    case ParamOp::kKeys: return "keys";
    case ParamOp::kBad: return "bad";
  }
  return "";
}

class TreeWriter {
 public:
  std::string out;

  void WriteItems(const List& list) {
    out += '[';
    Rows rows(*this);
    for (const List::Item& item : list.items) {
      rows.Next();
      // Only `&` says more than the command itself.
      if (item.background) out += R"({"background":)";
      Write(*item.command);
      if (item.background) out += '}';
    }
    out += ']';
  }

 private:
  // Commas between the members of an array.
  class Rows {
   public:
    explicit Rows(TreeWriter& writer) : out_(writer.out) {}
    void Next() {
      if (!first_) out_ += ',';
      first_ = false;
    }

   private:
    std::string& out_;
    bool first_ = true;
  };

  void Begin(std::string_view kind) {
    out += R"({"kind":")";
    (out += kind) += '"';
  }
  void Key(std::string_view key) {
    out += ",\"";
    (out += key) += "\":";
  }
  void Text(std::string_view key, std::string_view value) {
    Key(key);
    AppendJsonString(out, value);
  }
  void Number(std::string_view key, int value) {
    Key(key);
    char digits[12];
    out.append(digits, std::to_chars(digits, digits + sizeof digits, value).ptr);
  }
  void Flag(std::string_view key, bool value) {
    if (!value) return;
    Key(key);
    out += "true";
  }
  void Items(std::string_view key, const List* list) {
    Key(key);
    if (list == nullptr) {
      out += "[]";
    } else {
      WriteItems(*list);
    }
  }
  void WordAt(std::string_view key, const Word* word) {
    if (word == nullptr) return;
    Key(key);
    Write(*word);
  }
  void Words(std::string_view key, std::span<const Word> words) {
    Key(key);
    out += '[';
    Rows rows(*this);
    for (const Word& word : words) {
      rows.Next();
      Write(word);
    }
    out += ']';
  }
  void ArithAt(std::string_view key, const Arith& arith) {
    Text(key, arith.word != nullptr ? TextOf(*arith.word) : std::string(arith.text));
  }

  // ---- words

  void Write(const Word& word) {
    if (word.is_array && word.assignment != nullptr) {
      out += R"([{"kind":"array")";
      AssignmentBody(*word.assignment);
      out += "}]";
      return;
    }
    Write(PartSpan(word.parts));
  }

  void Write(PartSpan parts) {
    out += '[';
    Rows rows(*this);
    for (const Part& part : parts) {
      rows.Next();
      Write(part);
    }
    out += ']';
  }

  void Write(const Part& part) {
    switch (part.kind) {
      case PartKind::kLiteral: AppendJsonString(out, part.value); return;
      case PartKind::kQuoted:
        Begin("quoted");
        Text("value", part.value);
        Text("text", part.text);
        break;
      case PartKind::kDoubleQuoted:
        Begin("double");
        Key("parts");
        Write(part.parts);
        break;
      case PartKind::kParam: Write(*part.param); return;
      case PartKind::kCommand:
      case PartKind::kProcess: Write(*part.command); return;
      case PartKind::kArith:
        Begin("arith");
        ArithAt("text", *part.arith);
        Flag("brackets", part.arith->brackets);
        break;
    }
    out += '}';
  }

  void Write(const CommandSub& sub) {
    Begin(sub.kind == SubKind::kProcessIn || sub.kind == SubKind::kProcessOut ? "process" : "command");
    Flag("output", sub.kind == SubKind::kProcessOut);
    Flag("backtick", sub.kind == SubKind::kBacktick);
    if (sub.body != nullptr) {
      Items("items", sub.body);
    } else {
      Text("source", sub.source);
    }
    out += '}';
  }

  void Write(const Param& param) {
    Begin("param");
    if (param.kind == ParamKind::kPositional) {
      Text("name", std::to_string(param.position));
    } else {
      Text("name", param.name.text);
    }
    switch (param.subscript) {
      case Subscript::kNone: break;
      case Subscript::kAt: Text("index", "@"); break;
      case Subscript::kStar: Text("index", "*"); break;
      case Subscript::kIndex:
        if (param.index != nullptr) Text("index", TextOf(*param.index));
        break;
    }
    Flag("indirect", param.indirect);
    Flag("braced", param.braced);
    if (param.op != ParamOp::kNone) {
      Text("op", SpellingOf(param.op));
      Flag("colon", param.colon);
      if (param.transform) Text("transform", std::string_view(&param.transform, 1));
      if (param.op == ParamOp::kSubstring || param.op == ParamOp::kBad) {
        if (param.operand != nullptr) Text("text", TextOf(*param.operand));
        if (param.operand2 != nullptr) Text("text2", TextOf(*param.operand2));
      } else {
        WordAt("operand", param.operand);
        WordAt("operand2", param.operand2);
      }
    }
    out += '}';
  }

  // ---- assignments and redirections

  void AssignmentBody(const Assignment& assignment) {
    Text("name", assignment.name.text);
    if (assignment.index != nullptr) Text("index", TextOf(*assignment.index));
    Flag("append", assignment.append);
    WordAt("value", assignment.value);
    if (!assignment.is_array) return;
    Key("elements");
    out += '[';
    Rows rows(*this);
    for (const ArrayElement& element : assignment.elements) {
      rows.Next();
      Begin("element");
      if (element.index != nullptr) Text("index", TextOf(*element.index));
      Flag("append", element.append);
      WordAt("value", element.value);
      out += '}';
    }
    out += ']';
  }

  void Assignments(std::span<const Assignment> assignments) {
    if (assignments.empty()) return;
    Key("assignments");
    out += '[';
    Rows rows(*this);
    for (const Assignment& assignment : assignments) {
      rows.Next();
      Begin("assignment");
      AssignmentBody(assignment);
      out += '}';
    }
    out += ']';
  }

  void Redirects(std::span<const Redirect> redirects) {
    if (redirects.empty()) return;
    Key("redirects");
    out += '[';
    Rows rows(*this);
    for (const Redirect& redirect : redirects) {
      rows.Next();
      Begin("redirect");
      Text("op", SpellingOf(redirect.op));
      if (redirect.fd >= 0) Number("fd", redirect.fd);
      if (!redirect.var.text.empty()) Text("var", redirect.var.text);
      if (redirect.here == nullptr) {
        WordAt("target", redirect.target);
      } else {
        Text("delimiter", redirect.here->delimiter);
        Flag("quoted", redirect.here->quoted);
        WordAt("body", redirect.here->body);
      }
      out += '}';
    }
    out += ']';
  }

  // ---- commands

  void Write(const Command& command) {
    switch (command.kind) {
      case CommandKind::kSimple: WriteSimple(command.As<SimpleCommand>()); break;
      case CommandKind::kPipeline: WritePipeline(command.As<Pipeline>()); break;
      case CommandKind::kAndOr: WriteAndOr(command.As<AndOr>()); break;
      case CommandKind::kList:
        Begin("group");
        Items("items", &command.As<List>());
        break;
      case CommandKind::kGroup:
        Begin("group");
        Items("items", command.As<Group>().body);
        break;
      case CommandKind::kSubshell:
        Begin("subshell");
        Items("items", command.As<Subshell>().body);
        break;
      case CommandKind::kIf: WriteIf(command.As<If>()); break;
      case CommandKind::kFor: WriteFor("for", command.As<For>()); break;
      case CommandKind::kSelect: WriteFor("select", command.As<Select>()); break;
      case CommandKind::kForArith: WriteForArith(command.As<ForArith>()); break;
      case CommandKind::kWhile:
        Begin(command.As<While>().until ? "until" : "while");
        Items("condition", command.As<While>().condition);
        Items("items", command.As<While>().body);
        break;
      case CommandKind::kCase: WriteCase(command.As<Case>()); break;
      case CommandKind::kFunction:
        Begin("function");
        Text("name", command.As<Function>().name.text);
        Key("body");
        Write(*command.As<Function>().body);
        break;
      case CommandKind::kCond:
        Begin("cond");
        Key("test");
        Write(*command.As<Cond>().root);
        break;
      case CommandKind::kArith:
        Begin("arith");
        ArithAt("text", *command.As<ArithCommand>().expression);
        break;
      case CommandKind::kCoproc:
        Begin("coproc");
        Text("name", command.As<Coproc>().name.text);
        Key("body");
        Write(*command.As<Coproc>().body);
        break;
    }
    Number("line", command.line);
    Redirects(command.redirects);
    out += '}';
  }

  void WriteSimple(const SimpleCommand& command) {
    Begin("simple");
    Assignments(command.assignments);
    Words("words", command.words);
  }

  void WritePipeline(const Pipeline& pipeline) {
    Begin("pipeline");
    Flag("negated", pipeline.negated);
    Flag("timed", pipeline.timed);
    Flag("posix", pipeline.time_posix);
    Key("commands");
    out += '[';
    Rows rows(*this);
    for (const Command* command : pipeline.commands) {
      rows.Next();
      Write(*command);
    }
    out += ']';
  }

  void WriteAndOr(const AndOr& chain) {
    Begin("chain");
    Key("commands");
    out += '[';
    Write(*chain.first);
    for (const AndOr::Rest& rest : chain.rest) {
      out += ',';
      Write(*rest.command);
    }
    out += ']';
    Key("operators");
    out += '[';
    Rows rows(*this);
    for (const AndOr::Rest& rest : chain.rest) {
      rows.Next();
      out += rest.is_or ? R"("||")" : R"("&&")";
    }
    out += ']';
  }

  void WriteIf(const If& command) {
    Begin("if");
    Key("branches");
    out += '[';
    Rows rows(*this);
    for (const If::Branch& branch : command.branches) {
      rows.Next();
      Begin("branch");
      Items("condition", branch.condition);
      Items("items", branch.body);
      out += '}';
    }
    out += ']';
    if (command.otherwise != nullptr) Items("otherwise", command.otherwise);
  }

  template <class Loop>
  void WriteFor(std::string_view kind, const Loop& loop) {
    Begin(kind);
    Text("name", loop.name.text);
    if (loop.has_in) Words("words", loop.words);
    Items("items", loop.body);
  }

  void WriteForArith(const ForArith& loop) {
    Begin("forArith");
    ForPart("init", *loop.init);
    ForPart("test", *loop.test);
    ForPart("step", *loop.step);
    Items("items", loop.body);
  }

  // An absent part has the text "1", which says the same.
  void ForPart(std::string_view key, const Arith& arith) {
    if (arith.word != nullptr || arith.text != "1") ArithAt(key, arith);
  }

  void WriteCase(const Case& command) {
    Begin("case");
    WordAt("word", command.word);
    Key("cases");
    out += '[';
    Rows rows(*this);
    for (const Case::Item& item : command.items) {
      rows.Next();
      Begin("case");
      Words("patterns", item.patterns);
      Items("items", item.body);
      Text("end", item.end == Case::End::kFallThrough ? ";&"
                  : item.end == Case::End::kTestNext  ? ";;&"
                                                      : ";;");
      out += '}';
    }
    out += ']';
  }

  void Write(const CondNode& node) {
    switch (node.kind) {
      case CondKind::kOr:
      case CondKind::kAnd: {
        // Chains may be long: one node holds them.
        Begin(node.kind == CondKind::kOr ? "or" : "and");
        Key("tests");
        out += '[';
        const CondNode* at = &node;
        for (; at->kind == node.kind; at = at->right) {
          Write(*at->left);
          out += ',';
        }
        Write(*at);
        out += ']';
        break;
      }
      case CondKind::kNot:
      case CondKind::kGroup:
        Begin(node.kind == CondKind::kNot ? "not" : "group");
        Key("test");
        Write(*node.left);
        break;
      case CondKind::kUnary:
        Begin("unary");
        Text("op", node.op_text);
        WordAt("word", node.lhs);
        break;
      case CondKind::kBinary:
        Begin("binary");
        Text("op", node.op_text);
        WordAt("left", node.lhs);
        WordAt("right", node.rhs);
        break;
      case CondKind::kWord:
        Begin("word");
        WordAt("word", node.lhs);
        break;
    }
    out += '}';
  }
};

std::string ErrorJson(const ParseMessage& message) {
  JsonObject error;
  error.Add("line", int64_t{message.line}).Add("text", message.text);
  JsonObject answer;
  return answer.AddJson("error", error.Take()).Take();
}

}  // namespace

std::string TreeJson(std::string_view source) {
  ParseOptions options;
  options.extglob = true;
  Parser parser(source);
  TreeWriter writer;
  writer.out = R"({"units":[)";
  bool first = true;
  for (;;) {
    ParseResult unit = parser.Next(options);
    if (unit.kind == ParseResult::Kind::kEnd) break;
    if (unit.kind != ParseResult::Kind::kCommand) {
      for (const ParseMessage& message : unit.messages)
        if (!message.warning) return ErrorJson(message);
      return ErrorJson({parser.Line(), "syntax error", false});
    }
    if (!first) writer.out += ',';
    first = false;
    writer.out += R"({"end":)" + std::to_string(parser.Offset()) + R"(,"items":)";
    writer.WriteItems(*unit.script->body);
    // A warning is always of a here-document that the text's end ended.
    if (!unit.messages.empty()) writer.out += R"(,"unended":)" + std::to_string(unit.messages.size());
    writer.out += '}';
  }
  writer.out += "]}";
  return std::move(writer.out);
}

}  // namespace bivalve::shell
