// Moonblade: xan's expressions over the fields of a record.
//
// A field is a number or a truth value where it looks like one, null when it is empty, else a string.
// Evaluating cannot fail: what makes no sense is null.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/meter.h"
#include "commands/xan/table.h"

namespace bivalve::commands::xan {

struct Value {
  enum class Type : uint8_t { kNull, kBool, kNumber, kString, kList } type = Type::kNull;
  bool truth = false;
  double number = 0;
  std::string text;
  std::vector<Value> items;

  static Value Null() { return {}; }
  static Value Of(bool value);
  static Value Of(double value);
  static Value Of(std::string value);
  static Value OfField(std::string_view field);
  bool IsNull() const { return type == Type::kNull; }
  bool IsTrue() const;
  std::string ToText() const;
  double ToNumber() const;
};

class Moonblade {
 public:
  struct Expr;
  struct Named {
    std::unique_ptr<Expr> tree;
    std::string name;
    ~Named();
    Named();
    Named(Named&&) noexcept;
  };

  // "expr", "expr as name", several with commas. Empty and `error`: it is none.
  static std::vector<Named> Parse(std::string_view text, const Row& header, std::string* error);
  // `index`: the number of the record; `current`: what "_" is, -1: none.
  static Value Evaluate(const Expr& expr, const Row& row, int64_t index, int current, Meter& meter);
};

}  // namespace bivalve::commands::xan
