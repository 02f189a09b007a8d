#include "shell/cond.h"

namespace bivalve::shell {

CondOp CondOpNamed(std::string_view text) {
  static constexpr struct {
    std::string_view text;
    CondOp op;
  } kOps[] = {{"=", CondOp::kEqual},   {"==", CondOp::kEqual},    {"!=", CondOp::kNotEqual},
              {"<", CondOp::kBefore},  {">", CondOp::kAfter},     {"-eq", CondOp::kNumEq},
              {"-ne", CondOp::kNumNe}, {"-lt", CondOp::kNumLt},   {"-le", CondOp::kNumLe},
              {"-gt", CondOp::kNumGt}, {"-ge", CondOp::kNumGe},   {"-nt", CondOp::kNewer},
              {"-ot", CondOp::kOlder}, {"-ef", CondOp::kSameFile}};
  for (const auto& row : kOps) {
    if (row.text == text) return row.op;
  }
  return CondOp::kNone;
}

bool CompareTexts(CondOp op, std::string_view left, std::string_view right) {
  switch (op) {
    case CondOp::kEqual: return left == right;
    case CondOp::kNotEqual: return left != right;
    case CondOp::kBefore: return left < right;
    case CondOp::kAfter: return left > right;
    default: return false;
  }
}

bool CompareIntegers(CondOp op, int64_t left, int64_t right) {
  switch (op) {
    case CondOp::kNumEq: return left == right;
    case CondOp::kNumNe: return left != right;
    case CondOp::kNumLt: return left < right;
    case CondOp::kNumLe: return left <= right;
    case CondOp::kNumGt: return left > right;
    case CondOp::kNumGe: return left >= right;
    default: return false;
  }
}

bool ReadDecimal(std::string_view text, int64_t* value) {
  auto is_blank = [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); };
  while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  bool negative = text.starts_with('-');
  if (negative || text.starts_with('+')) text.remove_prefix(1);
  if (text.empty()) return false;
  uint64_t most = static_cast<uint64_t>(INT64_MAX) + negative, sum = 0;
  for (char c : text) {
    if (c < '0' || c > '9') return false;
    uint64_t digit = static_cast<uint64_t>(c - '0');
    if (sum > (most - digit) / 10) return false;
    sum = sum * 10 + digit;
  }
  *value = static_cast<int64_t>(negative ? 0 - sum : sum);
  return true;
}

Outcome<bool> CompareDecimal(CondOp op, std::string_view left, std::string_view right) {
  int64_t numbers[2];
  std::string_view texts[2] = {left, right};
  for (int i = 0; i < 2; ++i) {
    if (!ReadDecimal(texts[i], &numbers[i])) {
      return Refuse(ErrorKind::kExpand, std::string(texts[i]) + ": integer expression expected");
    }
  }
  return CompareIntegers(op, numbers[0], numbers[1]);
}

Outcome<bool> CompareArith(CondOp op, std::string_view left, std::string_view right, ArithEnv env) {
  auto first = EvalArith(left, env);
  if (!first) return std::unexpected(first.error());
  auto second = EvalArith(right, env);
  if (!second) return std::unexpected(second.error());
  return CompareIntegers(op, *first, *second);
}

Outcome<bool> IsVariableSet(std::string_view text, ArithEnv env) {
  std::string_view name = text, subscript;
  bool subscripted = SplitSubscript(text, &name, &subscript);
  NameId id = env.vars.names().Find(name);
  if (id == kNoName) return false;
  if (!subscripted) return env.vars.Get(id) != nullptr;
  const Variable* variable = env.vars.Find(id);
  if (!variable) return false;
  if (subscript == "@" || subscript == "*") {
    return variable->assoc ? variable->assoc->size() > 0 || variable->assoc->Find(subscript)
                           : variable->IsSet();
  }
  std::string key(subscript);
  if (key.find_first_of("$`'\"\\") != std::string::npos) {
    auto expanded = env.vars.hooks().ExpandSubscript(key);
    if (!expanded) return std::unexpected(expanded.error());
    key = std::move(*expanded);
  }
  if (variable->assoc) return variable->assoc->Find(key) != nullptr;
  auto index = EvalArith(key, env);
  if (!index) return std::unexpected(index.error());
  return env.vars.Get(Place{id, Place::kIndex, *index, {}}) != nullptr;
}

bool IsNamerefSet(std::string_view text, Vars& vars) {
  NameId id = vars.names().Find(text);
  const Variable* variable = id == kNoName ? nullptr : vars.Bound(id);
  return variable && variable->Has(kNameref) && !variable->Has(kUnset);
}

}  // namespace bivalve::shell
