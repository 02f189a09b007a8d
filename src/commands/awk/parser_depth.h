// DepthGuard: the parser's recursion is bounded by what the native stack surely holds.
#pragma once

#include "commands/awk/parser.h"

namespace bivalve::commands::awk {

class DepthGuard {
 public:
  explicit DepthGuard(Parser& parser) : parser_(parser) {
    if (++parser_.depth_ > Parser::kMaxDepth) {
      ok_ = false;
      parser_.FailAt(parser_.token_, "program is nested too deeply");
    }
  }
  ~DepthGuard() { --parser_.depth_; }
  bool ok() const { return ok_; }

 private:
  Parser& parser_;
  bool ok_ = true;
};

}  // namespace bivalve::commands::awk
