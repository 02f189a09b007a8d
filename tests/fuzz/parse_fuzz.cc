// Any bytes parse without a fault, in bounded work; what is accepted prints to a text that is accepted
// again.
#include <cstdlib>
#include <string>

#include "fuzz/support.h"
#include "shell/parser.h"
#include "shell/unparse.h"

namespace {

using namespace bivalve;
using namespace bivalve::shell;

// The whole source as printed text; false when something in it was refused.
bool Print(std::string_view source, int depth_limit, std::string* text) {
  fuzz::Budget budget(2'000'000);
  ParseOptions options;
  options.extglob = true;
  options.depth_limit = depth_limit;
  options.meter = &budget;
  Parser parser(source, 1);
  for (;;) {
    ParseResult result = parser.Next(options);
    if (result.kind == ParseResult::Kind::kEnd) return true;
    if (result.kind != ParseResult::Kind::kCommand) return false;
    if (result.script->body && !result.script->body->items.empty())
      *text += FunctionText("f", *result.script->body) + "\n";
  }
}

// A reserved word that a redirection in front of it makes an argument: printed, the redirection comes last.
bool HasReservedArgument(std::string_view source) {
  for (std::string_view word :
       {"if",   "while", "until", "for",  "case", "select", "function", "time", "coproc", "then", "elif",
        "else", "fi",    "do",    "done", "esac", "in",     "{",        "}",    "!",      "[["}) {
    for (size_t at = source.find(word); at != std::string_view::npos; at = source.find(word, at + 1)) {
      // Among the two words in front of it.
      std::string_view before = source.substr(0, at);
      for (int words = 0; words < 2 && !before.empty(); ++words) {
        size_t end = before.find_last_not_of(" \t\\\n");
        if (end == std::string_view::npos) break;
        size_t blank = before.find_last_of(" \t\n", end);
        size_t begin = blank == std::string_view::npos ? 0 : blank + 1;
        if (before.substr(begin, end + 1 - begin).find_first_of("<>") != std::string_view::npos) return true;
        before = before.substr(0, begin);
      }
    }
  }
  return false;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  std::string_view source(reinterpret_cast<const char*>(data), size);
  std::string once, twice;
  // A backslash that ends the input stands for itself; printed, a newline would follow it.
  if (size > 4096 || source.find(char{0}) != std::string_view::npos || source.ends_with("\\") ||
      !Print(source, 100, &once))
    return 0;
  // What bash, too, prints in a form that it does not read back: a here-document whose end is missing, a
  // pattern `esac` without its parenthesis, an argument that is a reserved word in front.
  bool unreadable = source.find("<<") != std::string_view::npos || once.find("esac)") != std::string::npos ||
                    once.find("esac |") != std::string::npos || HasReservedArgument(source);
  if (!unreadable && !Print(once, 1000, &twice)) std::abort();
  return 0;
}
