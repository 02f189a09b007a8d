// ShellError: why an expansion, an assignment or an arithmetic expression was refused.
//
// The text is what bash prints after "NAME: line N: ", without the newline. The kind tells the
// evaluator how far the failure reaches; none of these is an engine error (base/result.h).
#pragma once

#include <cstdint>
#include <expected>
#include <string>
#include <utility>

namespace bivalve::shell {

enum class ErrorKind : uint8_t {
  kAssign,     // an assignment was refused (readonly, bad subscript): the command fails
  kExpand,     // an expansion failed: the current command is abandoned, a shell running a script goes on
  kFatal,      // ${x?word} and unset under `set -u`: a non-interactive shell exits
  kArith,      // arithmetic: as kExpand, and `(( ))` and `let` answer 1
  kSubscript,  // arithmetic in a subscript: whatever is being run is abandoned, functions and texts too
  kInteger,    // the value of a variable with -i: the same, and a builtin's name is told with it
  kPattern,    // `[[ =~ ]]`: no regular expression; status 2 without a message
  kStopped,    // the process is being stopped; nothing is printed
};

struct ShellError {
  ErrorKind kind = ErrorKind::kExpand;
  std::string text;
};

template <class T>
using Outcome = std::expected<T, ShellError>;
using Status = Outcome<void>;

inline std::unexpected<ShellError> Refuse(ErrorKind kind, std::string text) {
  return std::unexpected(ShellError{kind, std::move(text)});
}
// What failed arithmetic is when its value was to be an index.
inline std::unexpected<ShellError> RefuseIndex(ShellError error) {
  if (error.kind == ErrorKind::kArith) error.kind = ErrorKind::kSubscript;
  return std::unexpected(std::move(error));
}
// What failed arithmetic is within an expansion: no longer the outer expression's own failure.
inline std::unexpected<ShellError> RefuseExpansion(ShellError error) {
  if (error.kind == ErrorKind::kArith) error.kind = ErrorKind::kExpand;
  return std::unexpected(std::move(error));
}
inline std::unexpected<ShellError> Stopped() { return Refuse(ErrorKind::kStopped, {}); }

}  // namespace bivalve::shell
