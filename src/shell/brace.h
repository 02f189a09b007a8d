// Brace expansion: `a{b,c}d` and `{1..10..2}` (bash manual, "Brace Expansion"), the first of the
// expansions, on words as they are written. Quoted parts and expansions are opaque to it.
#pragma once

#include <string>
#include <vector>

#include "base/arena.h"
#include "base/meter.h"
#include "shell/ast.h"

namespace bivalve::shell {

struct BraceResult {
  // When nothing but literal bytes came out and no later expansion could change them: the arguments
  // themselves (empty ones vanish). Then `words` is empty.
  std::vector<std::string> texts;
  // Otherwise words to expand further. They and what they point to live in the arena and the script.
  std::vector<const Word*> words;
};

// False when the meter said stop. A word without valid braces comes back as it is. More than
// `limit` results: the word is left as it is, as bash does when it cannot allocate them.
bool ExpandBraces(const Word& word, bool extglob, Arena& arena, Meter& meter, BraceResult* result,
                  size_t limit = 10'000'000);

}  // namespace bivalve::shell
