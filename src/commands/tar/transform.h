// Transform: sed's s command over the names of members (--transform).
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/meter.h"
#include "regex/regex.h"

namespace bivalve::commands::tar {

class Transform {
 public:
  enum class Target : uint8_t { kName, kHardLink, kSymlink };

  // "s/regexp/replacement/flags", several apart by ";". An error's text is the diagnostic.
  static Result<std::vector<Transform>> Parse(std::string_view text);

  void Apply(std::string* name, Target target, Meter& meter) const;

 private:
  struct Piece {
    std::string text = {};  // literal
    int group = -1;         // or a group
    char change = 0;        // or a change of letters: L U l u E
  };

  static Result<Transform> ParseOne(std::string_view* text);
  void Replace(std::string* out, std::string_view name, const std::vector<regex::Span>& groups) const;

  std::shared_ptr<regex::Regex> pattern_;
  std::vector<Piece> pieces_;
  bool global_ = false;
  int from_ = 1;  // the first match that is replaced
  bool names_ = true, hard_links_ = true, symlinks_ = true;
};

}  // namespace bivalve::commands::tar
