#include "shell/declare.h"

#include "shell/quote.h"

namespace bivalve::shell {

std::string AttributeLetters(const Variable& variable) {
  static constexpr struct {
    Attr attr;
    char letter;
  } kLetters[] = {{kArray, 'a'}, {kAssoc, 'A'},  {kInteger, 'i'}, {kNameref, 'n'}, {kReadonly, 'r'},
                  {kTrace, 't'}, {kExport, 'x'}, {kCapital, 'c'}, {kLower, 'l'},   {kUpper, 'u'}};
  std::string letters;
  for (auto [attr, letter] : kLetters) {
    if (variable.Has(attr)) letters += letter;
  }
  return letters;
}

std::string ArrayText(const Variable& variable, Meter* meter) {
  std::string text = "(";
  auto paid = [&](size_t size) {
    return !meter ||
           (meter->Spend(static_cast<int64_t>(size / 4 + 8)) && meter->HoldMore(text, 2 * size + 32));
  };
  if (variable.array) {
    variable.array->Each([&](int64_t index, const Scalar& value) {
      if (text.size() > 1) text += ' ';
      if (!paid(value.Text().size())) return false;
      text += '[';
      text += ToText(index);
      text += "]=";
      text += QuoteForDeclare(value.Text());
      return true;
    });
  } else if (variable.assoc) {
    variable.assoc->Each([&](const std::string& key, const Scalar& value) {
      if (!paid(key.size() + value.Text().size())) return false;
      text += '[';
      text += QuoteKeyForDeclare(key);
      text += "]=";
      text += QuoteForDeclare(value.Text());
      text += ' ';
      return true;
    });
  }
  return text + ")";
}

std::string DeclareLine(std::string_view name, const Variable& variable, Meter* meter) {
  std::string letters = AttributeLetters(variable);
  std::string line = "declare -" + (letters.empty() ? "-" : letters) + " " + std::string(name);
  if (variable.Has(kUnset)) return line;
  line += '=';
  return line +
         (variable.Has(kArrayAttrs) ? ArrayText(variable, meter) : QuoteForDeclare(variable.scalar.Text()));
}

std::string SetLine(std::string_view name, const Variable& variable, bool posix) {
  if (variable.Has(kUnset)) return {};
  std::string line = std::string(name) + "=";
  if (variable.Has(kArrayAttrs)) return line + ArrayText(variable);
  std::string text = variable.scalar.Text();
  if (posix) return line + (HasShellMeta(text) ? QuoteSingle(text) : text);
  return line + QuoteForSet(text);
}

}  // namespace bivalve::shell
