#include "shell/links.h"

namespace bivalve::shell {

ScriptLinks::ScriptLinks(const Script& script, Ref<NameTable> names)
    : names_(std::move(names)),
      ids_(script.names.size(), kNoName),
      programs_(static_cast<size_t>(script.arith_count)) {}

const ArithProgram& ScriptLinks::Program(const Arith& arith) {
  auto& kept = programs_[static_cast<size_t>(arith.cache_id)];
  if (!kept) kept = std::make_unique<ArithProgram>(CompileArith(arith.text, *names_));
  return *kept;
}

const ArithProgram& ScriptLinks::Program(const Word& word, std::string_view text) {
  auto& kept = word_programs_[&word];
  if (!kept) kept = std::make_unique<ArithProgram>(CompileArith(text, *names_));
  return *kept;
}

const Pattern& ScriptLinks::PatternOf(const Word& word, std::string_view text, PatternOptions options) {
  auto& kept = patterns_[&word];
  if (!kept || kept->options.extglob != options.extglob || kept->options.nocase != options.nocase) {
    kept = std::make_unique<KeptPattern>(options, Pattern(text, options));
  }
  return kept->pattern;
}

}  // namespace bivalve::shell
