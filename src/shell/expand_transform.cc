// ${x@…}
#include "shell/declare.h"
#include "shell/expand_frame.h"
#include "shell/param.h"
#include "shell/quote.h"
#include "shell/unparse.h"

namespace bivalve::shell {

bool Expander::Transform(std::unique_ptr<ParamState> state) {
  ParamState& s = *state;
  Value& value = s.value;
  char how = s.param->transform;
  const Variable* variable = s.variable ? context_.vars.FindList(s.id) : nullptr;
  if (how == 'P') {
    size_t count = value.list ? value.items.size() : value.set ? 1 : 0;
    if (s.item < count) {
      prompt_ = value.list ? value.items[s.item] : value.text;
      waiting_ = std::move(state);
      step_ = ExpandStep::kPrompt;
      return false;
    }
    Append(s);
    return true;
  }
  if (how == 'a') {
    std::string letters = variable ? AttributeLetters(*variable) : std::string();
    for (std::string& item : value.items) item = letters;
    // What has attributes and no elements is still described.
    if (value.items.empty()) value.list = false;
    value.text = std::move(letters);
  } else if (how == 'A') {
    std::string letters = variable ? AttributeLetters(*variable) : std::string();
    std::string name = s.variable ? context_.vars.Name(s.id) : s.shown;
    bool whole = value.list && variable && variable->Has(kArrayAttrs);
    if (!value.list && !s.variable) {
      value.text.clear();
    } else if (value.list && !s.variable) {
      std::vector<std::string> words{"set", "--"};
      for (const std::string& item : value.items) words.push_back(QuoteSingle(item));
      if (!value.items.empty()) value.items = std::move(words);
    } else if (whole) {
      // The words of the declaration; its value is one word.
      value.items = {"declare", "-" + letters,
                     variable->Has(kUnset) ? name : name + "=" + ArrayText(*variable, &context_.meter)};
    } else {
      std::string prefix = letters.empty() ? std::string() : "declare -" + letters + " ";
      const std::string* text = value.list  ? (value.items.empty() ? nullptr : &value.items[0])
                                : value.set ? &value.text
                                            : nullptr;
      std::string line = text             ? prefix + name + "=" + QuoteReusable(*text)
                         : prefix.empty() ? ""
                                          : prefix + name;
      value.text = std::move(line);
      value.list = false;
    }
  } else if ((how == 'K' || how == 'k') && value.list && variable && variable->Has(kArrayAttrs)) {
    std::vector<std::string> pairs;
    std::string text;
    auto add = [&](const std::string& key, const std::string& shown_key, const Scalar& scalar) {
      if (how == 'k') {
        pairs.push_back(key);
        pairs.push_back(scalar.Text());
      } else {
        text += shown_key + " " + QuoteForDeclare(scalar.Text()) + " ";
      }
      return true;
    };
    if (variable->array) {
      variable->array->Each(
          [&](int64_t index, const Scalar& scalar) { return add(ToText(index), ToText(index), scalar); });
      if (!text.empty()) text.pop_back();
    } else {
      variable->assoc->Each([&](const std::string& key, const Scalar& scalar) {
        return add(key, QuoteKeyForDeclare(key), scalar);
      });
    }
    if (how == 'K') {
      value.list = false;
      value.text = std::move(text);
    } else {
      value.items = std::move(pairs);
    }
  } else if (std::string_view("UuLQEKk").find(how) != std::string_view::npos) {
    if (how == 'K' || how == 'k') how = 'Q';
    // Twice the text, in a block that grows to twice of that.
    auto transform = [&](std::string& text) {
      bool going =
          context_.meter.Spend(static_cast<int64_t>(text.size() / 4)) && context_.meter.Hold(4 * text.size());
      if (going) text = TransformText(how, text);
      return going;
    };
    if (value.set && !value.list && !transform(value.text)) return Fail(ErrorKind::kStopped, {});
    for (std::string& item : value.items)
      if (!transform(item)) return Fail(ErrorKind::kStopped, {});
  } else if (value.set) {
    return BadSubstitution(s.string, ErrorKind::kFatal);
  }
  Append(s);
  return true;
}

}  // namespace bivalve::shell
