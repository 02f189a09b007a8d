// ScriptLinks: what a shell keeps beside a parsed script so that evaluating it hashes and compiles
// nothing twice: variable ids of its names, compiled arithmetic, compiled constant patterns.
//
// One per (Script, NameTable); forks of a shell share it. The Script has to outlive it. Entries are
// made when first asked for.
#pragma once

#include <memory>
#include <unordered_map>
#include <vector>

#include "shell/arith.h"
#include "shell/ast.h"
#include "shell/names.h"
#include "shell/pattern.h"

namespace bivalve::shell {

class ScriptLinks {
 public:
  ScriptLinks(const Script& script, Ref<NameTable> names);

  NameId Id(const Name& name) {
    if (name.id < 0) return names_->Intern(name.text);
    NameId& id = ids_[static_cast<size_t>(name.id)];
    if (id == kNoName) id = names_->Intern(name.text);
    return id;
  }
  // The program of an expression without expansions (arith.word is null).
  const ArithProgram& Program(const Arith& arith);
  // The same for a word that is one literal: a subscript, an offset.
  const ArithProgram& Program(const Word& word, std::string_view text);
  // The pattern that a constant word makes; `text` is the word as a pattern.
  const Pattern& PatternOf(const Word& word, std::string_view text, PatternOptions options);

 private:
  Ref<NameTable> names_;
  std::vector<NameId> ids_;
  std::vector<std::unique_ptr<ArithProgram>> programs_;
  std::unordered_map<const Word*, std::unique_ptr<ArithProgram>> word_programs_;
  struct KeptPattern {
    PatternOptions options;
    Pattern pattern;
  };
  std::unordered_map<const Word*, std::unique_ptr<KeptPattern>> patterns_;
};

}  // namespace bivalve::shell
