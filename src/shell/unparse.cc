// Commands, as bash's print_cmd prints them. Here-documents come after the line that they stand on,
// which is why they are collected and printed late.
#include "shell/unparse.h"

#include "shell/quote.h"
#include "shell/unparse_impl.h"

namespace bivalve::shell {

void Printer::Indent() {
  if (skip_indent_ > 0) {
    --skip_indent_;
  } else {
    out.append(static_cast<size_t>(flat ? indentation_ > 0 : indentation_), ' ');
  }
}

void Printer::Number(const Command& command) {
  if (!numbers_lines) return;
  for (; counted_ < out.size(); ++counted_) lines_ += out[counted_] == '\n';
  const_cast<Command&>(command).line = lines_;
}

void Printer::NewLine(std::string_view text) {
  out.push_back('\n');
  out.append(static_cast<size_t>(indentation_), ' ');
  out += text;
}

void Printer::Semicolon() {
  if (!out.empty() && (out.back() == '&' || out.back() == '\n')) return;
  out.push_back(';');
}

// ---- Here-documents

void Printer::PrintHereDocs(std::span<const Redirect* const> redirects) {
  out.push_back('\n');
  for (const Redirect* redirect : redirects) {
    out += redirect->here->raw;
    out += redirect->here->delimiter;
    out.push_back('\n');
  }
  was_here_ = true;
}

void Printer::FlushHereDocs(std::string_view before) {
  const bool shown = !before.empty() && before != ";";
  if (shown) out += before;
  if (!deferred_.empty()) {
    PrintHereDocs(deferred_);
    if (shown) out.push_back(' ');
  }
  deferred_.clear();
}

void Printer::MaybeFlush() {
  if (!deferred_.empty()) FlushHereDocs("");
}

// ---- Redirections

void Printer::PrintRedirect(const Redirect& r) {
  auto fd = [&](int unprinted) {
    if (!r.var.text.empty()) {
      out.push_back('{');
      out += r.var.text;
      out.push_back('}');
    } else if (r.fd >= 0 && r.fd != unprinted) {
      out += std::to_string(r.fd);
    }
  };
  auto target = [&](std::string_view op) {
    out += op;
    PrintWord(*r.target);
  };
  switch (r.op) {
    case RedirectOp::kIn: fd(0); return target("< ");
    case RedirectOp::kOut: fd(1); return target("> ");
    case RedirectOp::kAppend: fd(1); return target(">> ");
    case RedirectOp::kClobber: fd(1); return target(">| ");
    case RedirectOp::kReadWrite:
      if (r.fd < 0 && r.var.text.empty()) out.push_back('0');
      fd(1);
      return target("<> ");
    case RedirectOp::kBoth: return target("&> ");
    case RedirectOp::kBothAppend: return target("&>> ");
    case RedirectOp::kHereString: fd(0); return target("<<< ");
    case RedirectOp::kHereDoc:
    case RedirectOp::kHereDocStrip:
      fd(0);
      out += r.op == RedirectOp::kHereDoc ? "<<" : "<<-";
      if (r.here->quoted) {
        out += QuoteSingle(r.here->delimiter);
      } else {
        out += r.here->delimiter;
      }
      return;
    case RedirectOp::kDupIn:
    case RedirectOp::kDupOut: {
      const bool in = r.op == RedirectOp::kDupIn;
      std::string_view text = r.target->plain ? r.target->text : std::string_view();
      std::string_view digits = text.substr(0, text.find_first_not_of("0123456789"));
      const bool fixed = !text.empty() && (text == "-" || digits == text ||
                                           (digits.size() + 1 == text.size() && text.back() == '-'));
      if (fixed && r.fd < 0 && r.var.text.empty()) {
        out.push_back(in ? '0' : '1');
      } else {
        fd(fixed ? -1 : in ? 0 : 1);
      }
      out += text == "-" || !in ? ">&" : "<&";
      PrintWord(*r.target);
      return;
    }
  }
}

void Printer::PrintRedirects(std::span<const Redirect> redirects) {
  was_here_ = false;
  bool first = true;
  std::vector<const Redirect*> here;
  for (const Redirect& redirect : redirects) {
    if (!first) out.push_back(' ');
    first = false;
    PrintRedirect(redirect);
    if (redirect.here != nullptr) here.push_back(&redirect);
  }
  if (in_connection_ > 0) {
    deferred_.insert(deferred_.end(), here.begin(), here.end());
  } else if (!here.empty()) {
    PrintHereDocs(here);
  }
}

// ---- Lists

void Printer::PrintList(const List& list) {
  Indent();
  ++skip_indent_;
  const size_t n = list.items.size();
  const bool connection = n > 1 || (n == 1 && list.items[0].background);
  if (connection) ++in_connection_;
  for (size_t i = 0; i < n; ++i) {
    const List::Item& item = list.items[i];
    const bool more = i + 1 < n;
    PrintCommand(*item.command);
    if (item.background) {
      FlushHereDocs(" &");
      if (more) {
        out.push_back(' ');
        ++skip_indent_;
      }
      continue;
    }
    if (i > 0) MaybeFlush();
    if (!more) break;
    const bool newline = item.newline && in_substitution_ > 0;
    if (!deferred_.empty()) {
      FlushHereDocs(in_function_ > 0 ? "" : ";");
    } else if (was_here_) {
      was_here_ = false;
    } else if (!newline || in_function_ > 0) {
      out.push_back(newline ? '\n' : ';');
    }
    if (in_function_ > 0) {
      out.push_back('\n');
    } else {
      out.push_back(newline ? '\n' : ' ');
      ++skip_indent_;
    }
  }
  if (n == 0 && skip_indent_ > 0) --skip_indent_;
  if (connection) {
    MaybeFlush();
    --in_connection_;
  }
}

void Printer::PrintAndOr(const AndOr& chain) {
  Indent();
  ++skip_indent_;
  ++in_connection_;
  PrintCommand(*chain.first);
  for (const AndOr::Rest& rest : chain.rest) {
    FlushHereDocs(rest.is_or ? " || " : " && ");
    ++skip_indent_;
    PrintCommand(*rest.command);
    MaybeFlush();
  }
  --in_connection_;
}

void Printer::PrintPipeline(const Pipeline& pipeline) {
  Indent();
  if (pipeline.timed) out += pipeline.time_posix ? "time -p " : "time ";
  if (pipeline.negated) out += "! ";
  const bool connection = pipeline.commands.size() > 1;
  if (connection) ++in_connection_;
  bool first = true;
  for (const Command* command : pipeline.commands) {
    if (!first) {
      FlushHereDocs(" |");
      out.push_back(' ');
    }
    first = false;
    ++skip_indent_;
    PrintCommand(*command);
  }
  if (!connection) return;
  MaybeFlush();
  --in_connection_;
}

void Printer::PrintSimple(const SimpleCommand& command) {
  bool first = true;
  auto space = [&] {
    if (!first) out.push_back(' ');
    first = false;
  };
  Number(command);
  for (const Assignment& assignment : command.assignments) {
    space();
    PrintAssignment(assignment);
  }
  // The line of a command is that of the word behind its name.
  size_t words = 0;
  for (const Word& word : command.words) {
    space();
    PrintWord(word);
    if (++words <= 2 && command.assignments.empty()) Number(command);
  }
  if (!command.redirects.empty()) {
    space();
    PrintRedirects(command.redirects);
  }
}

// ---- Compound commands

void Printer::PrintCommand(const Command& command) {
  switch (command.kind) {
    case CommandKind::kList: return PrintList(command.As<List>());
    case CommandKind::kAndOr: return PrintAndOr(command.As<AndOr>());
    case CommandKind::kPipeline: return PrintPipeline(command.As<Pipeline>());
    default: break;
  }
  Indent();
  Number(command);
  switch (command.kind) {
    case CommandKind::kSimple: return PrintSimple(command.As<SimpleCommand>());
    case CommandKind::kGroup: PrintGroup(command.As<Group>()); break;
    case CommandKind::kSubshell:
      out += "( ";
      ++skip_indent_;
      PrintList(*command.As<Subshell>().body);
      MaybeFlush();
      out += " )";
      break;
    case CommandKind::kIf: PrintIf(command.As<If>(), 0); break;
    case CommandKind::kWhile: {
      const While& loop = command.As<While>();
      out += loop.until ? "until " : "while ";
      ++skip_indent_;
      PrintList(*loop.condition);
      MaybeFlush();
      Semicolon();
      out += " do\n";
      PrintBody(*loop.body);
      break;
    }
    case CommandKind::kFor: PrintFor(command.As<For>(), "for "); break;
    case CommandKind::kSelect: PrintFor(command.As<Select>(), "select "); break;
    case CommandKind::kForArith: {
      const ForArith& loop = command.As<ForArith>();
      out += "for ((";
      PrintArith(*loop.init);
      out += "; ";
      PrintArith(*loop.test);
      out += "; ";
      PrintArith(*loop.step);
      out += "))";
      NewLine("do\n");
      PrintBody(*loop.body);
      break;
    }
    case CommandKind::kCase: PrintCase(command.As<Case>()); break;
    case CommandKind::kArith:
      out += "((";
      PrintArith(*command.As<ArithCommand>().expression);
      out += "))";
      break;
    case CommandKind::kCond:
      out += "[[ ";
      PrintCond(command.As<Cond>().root);
      out += " ]]";
      break;
    case CommandKind::kFunction: {
      const Function& function = command.As<Function>();
      out += "function ";
      out += function.name.text;
      out += " () \n";
      Indent();
      PrintFunctionBody(*function.body);
      return;
    }
    case CommandKind::kCoproc: {
      const Coproc& coproc = command.As<Coproc>();
      out += "coproc ";
      out += coproc.name.text;
      out += " ";
      ++skip_indent_;
      PrintCommand(*coproc.body);
      return;
    }
    default: break;
  }
  if (!command.redirects.empty()) {
    out.push_back(' ');
    PrintRedirects(command.redirects);
  }
}

// The commands between do and done, and `done`.
void Printer::PrintBody(const List& body) {
  indentation_ += kStep;
  PrintList(body);
  MaybeFlush();
  Semicolon();
  indentation_ -= kStep;
  NewLine("done");
}

void Printer::PrintGroup(const Group& group) {
  out += "{ ";
  if (in_function_ == 0) {
    ++skip_indent_;
  } else {
    out.push_back('\n');
    indentation_ += kStep;
  }
  PrintList(*group.body);
  MaybeFlush();
  if (in_function_ > 0) {
    out.push_back('\n');
    indentation_ -= kStep;
    Indent();
  } else {
    Semicolon();
    out.push_back(' ');
  }
  out.push_back('}');
}

// bash knows no `elif`: it prints the rest as an `if` within `else`.
void Printer::PrintIf(const If& command, size_t from) {
  const size_t n = command.branches.size();
  for (size_t i = from; i < n; ++i) {
    out += "if ";
    ++skip_indent_;
    PrintList(*command.branches[i].condition);
    Semicolon();
    out += " then\n";
    indentation_ += kStep;
    PrintList(*command.branches[i].body);
    MaybeFlush();
    indentation_ -= kStep;
    if (i + 1 < n || command.otherwise != nullptr) {
      Semicolon();
      NewLine("else\n");
      indentation_ += kStep;
      if (i + 1 < n) {
        Indent();
      } else {
        PrintList(*command.otherwise);
        MaybeFlush();
        indentation_ -= kStep;
      }
    }
  }
  for (size_t i = n; i > from; --i) {
    Semicolon();
    NewLine("fi");
    if (i - 1 > from) {
      MaybeFlush();
      indentation_ -= kStep;
    }
  }
}

template <class Loop>
void Printer::PrintFor(const Loop& loop, std::string_view keyword) {
  out += keyword;
  out += loop.name.text;
  out += " in ";
  if (!loop.has_in) out += "\"$@\"";
  PrintWords(loop.words, " ");
  out += ";";
  NewLine("do\n");
  PrintBody(*loop.body);
}

void Printer::PrintCase(const Case& command) {
  out += "case ";
  PrintWord(*command.word);
  out += " in ";
  indentation_ += kStep;
  for (const Case::Item& item : command.items) {
    NewLine("");
    PrintWords(item.patterns, " | ");
    out += ")\n";
    indentation_ += kStep;
    if (item.body != nullptr) {
      PrintList(*item.body);
    }
    indentation_ -= kStep;
    MaybeFlush();
    NewLine(item.end == Case::End::kBreak ? ";;" : item.end == Case::End::kFallThrough ? ";&" : ";;&");
  }
  indentation_ -= kStep;
  NewLine("esac");
}

void Printer::PrintCond(const CondNode* node) {
  for (;; node = node->right) {
    if (node->kind != CondKind::kAnd && node->kind != CondKind::kOr) return PrintCondTerm(*node);
    if (node->left->kind == CondKind::kAnd || node->left->kind == CondKind::kOr) {
      PrintCond(node->left);
    } else {
      PrintCondTerm(*node->left);
    }
    out += node->kind == CondKind::kAnd ? " && " : " || ";
  }
}

void Printer::PrintCondTerm(const CondNode& node) {
  switch (node.kind) {
    case CondKind::kNot: {
      // bash keeps a flag, which two `!` take away again.
      const CondNode* inner = &node;
      bool inverted = false;
      for (; inner->kind == CondKind::kNot; inner = inner->left) inverted = !inverted;
      if (inverted) out += "! ";
      return PrintCondTerm(*inner);
    }
    case CondKind::kGroup:
      out += "( ";
      PrintCond(node.left);
      out += " )";
      return;
    case CondKind::kUnary:
      out += node.op_text;
      out += " ";
      return PrintWord(*node.lhs);
    case CondKind::kBinary:
      PrintWord(*node.lhs);
      out += " ";
      out += node.op_text;
      out += " ";
      return PrintWord(*node.rhs);
    default: out += "-n "; PrintWord(*node.lhs);
  }
}

// From the brace on; the name has been printed.
void Printer::PrintFunctionBody(const Command& body) {
  out += "{ \n";
  ++in_function_;
  indentation_ += kStep;
  const bool group = body.kind == CommandKind::kGroup;
  if (group) {
    PrintList(*body.As<Group>().body);
  } else {
    PrintCommand(body);
  }
  MaybeFlush();
  indentation_ -= kStep;
  --in_function_;
  if (group && !body.redirects.empty()) {
    NewLine("} ");
    PrintRedirects(body.redirects);
  } else {
    NewLine("}");
    was_here_ = false;
  }
}

std::string TextOf(const Command& command) {
  Printer printer;
  printer.PrintCommand(command);
  printer.MaybeFlush();
  return std::move(printer.out);
}

std::string ExportedFunctionText(const Command& body) {
  Printer printer;
  printer.flat = true;
  printer.PrintFunctionBody(body);
  printer.MaybeFlush();
  // "{ \n echo\n}" goes on behind the brace.
  std::string text = std::move(printer.out);
  if (text.starts_with("{ \n")) text.erase(2, 1);
  return "() " + text;
}

std::string FunctionText(std::string_view name, const Command& body) {
  Printer printer;
  for (std::string_view word :
       {"if", "then", "else", "elif",     "fi",   "case", "esac", "for", "select", "while", "until",
        "do", "done", "in",   "function", "time", "{",    "}",    "!",   "[[",     "]]",    "coproc"}) {
    if (name == word) printer.out += "function ";
  }
  printer.out += name;
  printer.out += " () \n";
  printer.PrintFunctionBody(body);
  printer.MaybeFlush();
  return std::move(printer.out);
}

std::string TitleOf(const Command& command) {
  auto loop = [](const char* keyword, const auto& node) {
    std::string text = keyword + std::string(node.name.text) + " in";
    if (!node.has_in) return text + " \"$@\"";
    for (const Word& word : node.words) text += " " + TextOf(word);
    return text;
  };
  switch (command.kind) {
    case CommandKind::kFor: return loop("for ", command.As<For>());
    case CommandKind::kSelect: return loop("select ", command.As<Select>());
    case CommandKind::kCase: return "case " + TextOf(*command.As<Case>().word) + " in ";
    default: return TextOf(command);
  }
}

}  // namespace bivalve::shell
