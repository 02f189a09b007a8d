// The operators of `${name…}` on values: pure functions, used by the word expander once it has
// fetched the parameter's value and expanded the operand.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/meter.h"
#include "shell/ast.h"
#include "shell/error.h"
#include "shell/pattern.h"
#include "shell/vars.h"

namespace bivalve::shell {

// ${x#p} ${x##p} ${x%p} ${x%%p}
std::string RemovePattern(ParamOp op, std::string_view value, const Pattern& pattern, Meter& meter);

// The right side of ${x/p/r}. With `special` (shopt patsub_replacement) an unescaped & stands for
// the match; the text then has its quoted parts escaped by backslashes.
class Replacement {
 public:
  Replacement(std::string_view text, bool special);
  void AppendTo(std::string& out, std::string_view match) const;
  // Bytes that AppendTo adds for a match of this size.
  size_t SizeFor(size_t match) const;

 private:
  std::vector<std::string> pieces_;  // the match stands between them
};
// ${x/p/r} ${x//p/r} ${x/#p/r} ${x/%p/r}
std::string ReplacePattern(ParamOp op, std::string_view value, const Pattern& pattern, bool empty_pattern,
                           const Replacement& replacement, Meter& meter);

// ${x^p} ${x^^p} ${x,p} ${x,,p} ${x~p} ${x~~p}; `pattern` null means every character.
std::string ChangeCase(ParamOp op, std::string_view value, const Pattern* pattern, Meter& meter);

// ${x:offset:length} in characters. Refused: "-4: substring expression < 0".
// `bytes`: offsets count bytes, not characters.
Outcome<std::string> Substring(std::string_view value, int64_t offset, std::optional<int64_t> length,
                               bool bytes = false);
// The range of a list of `count` elements that offset and length choose: [begin, end).
struct Slice {
  int64_t begin = 0, end = 0;
};
Outcome<Slice> ListSlice(int64_t count, int64_t offset, std::optional<int64_t> length);

// ${x@U} ${x@u} ${x@L} ${x@Q} ${x@E}; others are the expander's.
std::string TransformText(char how, std::string_view value);

}  // namespace bivalve::shell
