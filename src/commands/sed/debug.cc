// --debug: the script as it was understood, and each step of it.
#include "commands/sed/runner.h"

namespace bivalve::commands::sed {
namespace {

std::string ShowPattern(const Pattern& pattern) {
  std::string out = "/" + pattern.text + "/";
  if (pattern.ignore_case) out += 'I';
  if (pattern.multiline) out += 'M';
  return out;
}

std::string ShowAddress(const Address& address) {
  switch (address.kind) {
    case Address::Kind::kLine: return std::to_string(address.number);
    case Address::Kind::kStep: return std::to_string(address.number) + "~" + std::to_string(address.step);
    case Address::Kind::kLast: return "$";
    case Address::Kind::kRegex: return ShowPattern(*address.pattern);
    case Address::Kind::kPlus: return "+" + std::to_string(address.number);
    case Address::Kind::kMultiple: return "~" + std::to_string(address.number);
  }
  return {};
}

std::string ShowSubstitution(const Substitution& s, const std::vector<std::string>& outputs) {
  std::string out = "/" + s.pattern->text + "/" + s.shown + "/";
  if (s.global) out += 'g';
  if (s.evaluate) out += 'e';
  if (s.print) out += 'p';
  if (s.number) out += std::to_string(s.number);
  if (s.pattern->ignore_case) out += 'i';
  if (s.pattern->multiline) out += 'm';
  if (s.output >= 0) out += "w " + outputs[static_cast<size_t>(s.output)];
  return out;
}

}  // namespace

std::string ShowInstruction(const Script& script, const Instruction& it) {
  std::string out;
  if (it.first) out += ShowAddress(*it.first);
  if (it.second) out += "," + ShowAddress(*it.second);
  if (it.negated) out += '!';
  if (it.first) out += ' ';
  out += it.name;
  switch (it.name) {
    case 'a':
    case 'i':
    case 'c': return out + "\\" + it.text + "\n";
    case ':': return out + it.text + "\n";
    case 'b':
    case 't':
    case 'T':
      if (!it.text.empty()) out += " " + it.text;
      return out + "\n";
    case 'e': return out + " " + it.text + "\n";
    case 'r':
    case 'R':
    case 'w':
    case 'W':
      out += " " + it.text;
      if (it.text.ends_with('\n')) out.pop_back();
      return out + "\n";
    case 'l':
    case 'q':
    case 'Q':
      if (it.number > 0) out += " " + std::to_string(it.number);
      return out + "\n";
    case 's': return out + ShowSubstitution(*it.s, script.outputs) + "\n";
    case 'y': return out + it.y->shown + "\n";
    default: return out + "\n";
  }
}

std::string ShowScript(const Script& script) {
  std::string out = "SED PROGRAM:\n";
  size_t indent = 1;
  for (const Instruction& it : script.code) {
    if (it.name == '}' && indent > 1) --indent;
    out.append(indent * 2, ' ');
    out += ShowInstruction(script, it);
    if (it.name == '{') ++indent;
  }
  return out;
}

void Runner::DebugInput() {
  files_.WriteText(files_.main(), "INPUT:   '" + (files_.name() == "-" ? "STDIN" : files_.name()) +
                                      "' line " + std::to_string(line_) + "\n");
  DebugSpace();
}

void Runner::DebugSpace() { DebugText("PATTERN: ", space_); }
void Runner::DebugHold() { DebugText("HOLD:    ", hold_); }

void Runner::DebugText(std::string_view label, std::string_view text) {
  std::string out(label);
  for (char c : text) {
    if (c == '\n')
      out += "\\n";
    else
      out += c;
  }
  files_.WriteText(files_.main(), out + "\n");
}

void Runner::DebugInstruction(const Instruction& it) {
  size_t depth = 0;
  for (size_t i = 0; i < pc_; ++i)
    depth += script_.code[i].name == '{' ? 1 : script_.code[i].name == '}' ? -1 : 0;
  if (it.name == '}' && depth > 0) --depth;
  files_.WriteText(files_.main(), "COMMAND: " + std::string(depth * 2, ' ') + ShowInstruction(script_, it));
}

void Runner::DebugMatch() {
  std::string out = "MATCHED REGEX REGISTERS\n";
  for (size_t i = 0; i < match_.size(); ++i) {
    regex::Span span = match_[i];
    if (span.begin == std::string_view::npos) continue;
    out += "  regex[" + std::to_string(i) + "] = " + std::to_string(span.begin) + "-" +
           std::to_string(span.end) + " '" + std::string(space_.substr(span.begin, span.end - span.begin)) +
           "'\n";
  }
  files_.WriteText(files_.main(), out);
}

// What the instruction that has just run may have changed.
void Runner::DebugAfter(char name) {
  if (std::string_view("GnNsyzx").find(name) != std::string_view::npos) DebugSpace();
  if (std::string_view("ghHx").find(name) != std::string_view::npos) DebugHold();
}

}  // namespace bivalve::commands::sed
