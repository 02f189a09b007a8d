// The words of an expression.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "commands/yq/expression.h"

namespace bivalve::commands::yq {

enum class Token : uint8_t { kOp, kOpen, kClose, kOpenList, kCloseList, kOpenMap, kCloseMap, kTraverse };

struct Word {
  Token kind = Token::kOp;
  std::unique_ptr<Expression> op;  // without its sides
  int operands = 0, strength = 0;
  bool assignable = false;  // a getter that "=" behind it makes a setter
  Op setter = Op::kSelf;
  bool post_traverse = false;  // what is in brackets behind it goes into it
};

bool Tokenize(std::string_view text, std::vector<Word>* words, std::string* error, int depth);

}  // namespace bivalve::commands::yq
