// Words, as they were written.
#include "shell/unparse.h"
#include "shell/unparse_impl.h"

namespace bivalve::shell {

void Printer::PrintWords(std::span<const Word> words, std::string_view between) {
  bool first = true;
  for (const Word& word : words) {
    if (!first) out += between;
    first = false;
    PrintWord(word);
  }
}

void Printer::PrintWord(const Word& word) {
  if (word.is_array) return PrintAssignment(*word.assignment);
  for (const Part& part : word.parts) PrintPart(part);
}

void Printer::PrintPart(const Part& part) {
  switch (part.kind) {
    case PartKind::kLiteral:
    case PartKind::kQuoted: out += part.text; return;
    case PartKind::kDoubleQuoted:
      out.push_back('"');
      for (const Part& inner : part.parts) PrintPart(inner);
      out.push_back('"');
      return;
    case PartKind::kParam: return PrintParam(*part.param);
    case PartKind::kArith:
      out += part.arith->brackets ? "$[" : "$((";
      PrintArith(*part.arith);
      out += part.arith->brackets ? "]" : "))";
      return;
    case PartKind::kCommand:
    case PartKind::kProcess: return PrintSubstitution(*part.command);
  }
}

void Printer::PrintSubstitution(const CommandSub& sub) {
  if (sub.kind == SubKind::kBacktick) {
    out.push_back('`');
    out += sub.text;
    out.push_back('`');
    return;
  }
  out += sub.kind == SubKind::kDollar ? "$(" : sub.kind == SubKind::kProcessIn ? "<(" : ">(";
  if (!sub.text.empty()) {
    out += sub.text;
  } else if (sub.body != nullptr) {
    // bash prints it when it has parsed it, with nothing around it.
    Printer inner;
    inner.PrintSubstituted(*sub.body);
    if (inner.out.starts_with('(')) out.push_back(' ');
    out += inner.out;
  }
  out.push_back(')');
}

void Printer::PrintSubstituted(const List& body) {
  in_substitution_ = 1;
  if (!body.items.empty()) PrintList(body);
  MaybeFlush();
}

void Printer::PrintArith(const Arith& arith) {
  if (arith.word != nullptr) {
    PrintWord(*arith.word);
  } else {
    out += arith.text;
  }
}

void Printer::PrintParam(const Param& param) {
  out.push_back('$');
  if (!param.braced) {
    out += param.name.text;
    return;
  }
  out.push_back('{');
  if (param.op == ParamOp::kBad) {
    PrintWord(*param.operand);
    out.push_back('}');
    return;
  }
  if (param.op == ParamOp::kLength) out.push_back('#');
  const bool prefix = param.op == ParamOp::kPrefixNames;
  if (param.indirect || prefix || param.op == ParamOp::kKeys) out.push_back('!');
  out += param.name.text;
  switch (param.subscript) {
    case Subscript::kNone: break;
    case Subscript::kAt: out += prefix ? "@" : "[@]"; break;
    case Subscript::kStar: out += prefix ? "*" : "[*]"; break;
    case Subscript::kIndex:
      out.push_back('[');
      PrintWord(*param.index);
      out.push_back(']');
  }
  if (param.colon) out.push_back(':');
  static constexpr std::string_view kOps[] = {
      "",   "-",  "=",  "?", "+", "",   "#", "##", "%", "%%", "/",
      "//", "/#", "/%", ":", "^", "^^", ",", ",,", "~", "~~", "@",
  };
  if (param.op <= ParamOp::kTransform) out += kOps[static_cast<size_t>(param.op)];
  if (param.transform != '\0') out.push_back(param.transform);
  if (param.operand != nullptr) PrintWord(*param.operand);
  if (param.operand2 != nullptr) {
    out.push_back(param.op == ParamOp::kSubstring ? ':' : '/');
    PrintWord(*param.operand2);
  }
  out.push_back('}');
}

void Printer::PrintAssignment(const Assignment& assignment) {
  out += assignment.name.text;
  if (assignment.index != nullptr) {
    out.push_back('[');
    PrintWord(*assignment.index);
    out.push_back(']');
  }
  out += assignment.append ? "+=" : "=";
  if (!assignment.is_array) {
    if (assignment.value != nullptr) PrintWord(*assignment.value);
    return;
  }
  out.push_back('(');
  bool first = true;
  for (const ArrayElement& element : assignment.elements) {
    if (!first) out.push_back(' ');
    first = false;
    if (element.index != nullptr) {
      out.push_back('[');
      PrintWord(*element.index);
      out += element.append ? "]+=" : "]=";
    }
    if (element.value != nullptr) PrintWord(*element.value);
  }
  out.push_back(')');
}

std::string SubstitutionText(const CommandSub& sub) {
  if (!sub.source.empty()) return std::string(sub.source);
  Printer printer;
  if (sub.body != nullptr) printer.PrintSubstituted(*sub.body);
  return std::move(printer.out);
}

void NumberLines(const List& body) {
  Printer printer;
  printer.numbers_lines = true;
  printer.PrintSubstituted(body);
}

std::string TextOf(const Word& word) {
  Printer printer;
  printer.PrintWord(word);
  return std::move(printer.out);
}

std::string TextOf(const Part& part) {
  Printer printer;
  printer.PrintPart(part);
  return std::move(printer.out);
}

std::string TextOf(const Param& param) {
  Printer printer;
  printer.PrintParam(param);
  return std::move(printer.out);
}

std::string TextOf(const Assignment& assignment) {
  Printer printer;
  printer.PrintAssignment(assignment);
  return std::move(printer.out);
}

}  // namespace bivalve::shell
