#include "shell/brace.h"

#include <optional>
#include <span>
#include <utility>

#include "shell/names.h"
#include "shell/value.h"

namespace bivalve::shell {
namespace {

// A word as numbers: literal bytes, and kPart + n for its n-th part.
using Code = uint32_t;
constexpr Code kPart = 256;
constexpr Code kNothing = UINT32_MAX;  // what a generated backslash leaves: quoted, but no byte
using Codes = std::vector<Code>;
constexpr size_t kNone = SIZE_MAX;
constexpr int kMaxBraceNesting = 200;

class Braces {
 public:
  Braces(const Word& word, Meter& meter, size_t limit) : meter_(meter), limit_(limit) {
    for (size_t i = 0; i < word.parts.size(); ++i) {
      if (word.parts[i].kind == PartKind::kLiteral) {
        for (char c : word.parts[i].value) codes_.push_back(static_cast<unsigned char>(c));
      } else {
        codes_.push_back(kPart + static_cast<Code>(i));
      }
    }
    for (size_t i = 0; i < codes_.size(); ++i) {
      if (codes_[i] == ',' || codes_[i] == '.') last_separator_ = i;
    }
  }

  // False when stopped or beyond the limit.
  bool Expand(std::vector<Codes>* out) {
    *out = Range(0, codes_.size(), 0);
    return !stopped_ && !too_many_;
  }
  bool stopped() const { return stopped_; }

 private:
  // The `}` that goes with the `{` at `open`: the first on its level that comes after a comma or `..`
  // on that level; kNone. `comma` says which of the two it was.
  size_t Close(size_t open, size_t end, bool* comma) {
    *comma = false;
    if (open >= last_separator_) return kNone;
    int level = 0;
    bool sequence = false;
    for (size_t i = open + 1; i < end; ++i) {
      Code c = codes_[i];
      if (c == '{') {
        ++level;
      } else if (c == '}') {
        if (level == 0 && (*comma || sequence)) {
          stopped_ = stopped_ || !meter_.Spend(static_cast<int64_t>((i - open) / 8 + 1));
          return i;
        }
        if (level > 0) --level;
      } else if (level == 0) {
        *comma = *comma || c == ',';
        sequence = sequence || (c == '.' && i + 2 < end && codes_[i + 1] == '.' && codes_[i + 2] != '}');
      }
    }
    stopped_ = stopped_ || !meter_.Spend(static_cast<int64_t>((end - open) / 8 + 1));
    return kNone;
  }

  // Everything that is made has to be paid for.
  bool Grow(size_t words, size_t size) {
    made_ += words;
    too_many_ = too_many_ || made_ > limit_;
    stopped_ = stopped_ || !meter_.Spend(static_cast<int64_t>(words + size / 16)) ||
               !meter_.Hold(std::min(words, SIZE_MAX / 128) * 64);
    return !stopped_ && !too_many_;
  }

  std::vector<Codes> Range(size_t begin, size_t end, int depth) {
    std::vector<Codes> results(1);
    Codes run;
    auto flush = [&] {
      if (run.empty()) return;
      for (Codes& result : results) result.insert(result.end(), run.begin(), run.end());
      run.clear();
    };
    for (size_t i = begin; i < end && !stopped_ && !too_many_; ++i) {
      std::vector<Codes> choices;
      size_t close = kNone;
      if (codes_[i] == '{' && depth < kMaxBraceNesting) {
        bool comma;
        close = Close(i, end, &comma);
        if (close != kNone) choices = comma ? Alternatives(i + 1, close, depth + 1) : Sequence(i + 1, close);
      }
      if (choices.empty()) {
        run.push_back(codes_[i]);
        continue;
      }
      flush();
      i = close;
      if (results.size() == 1 && results[0].empty()) {
        results = std::move(choices);
        continue;
      }
      std::vector<Codes> product;
      if (!Grow(results.size() * choices.size(), results.size() * choices.size() * results[0].size())) break;
      product.reserve(results.size() * choices.size());
      for (const Codes& left : results) {
        for (const Codes& right : choices) {
          Codes& both = product.emplace_back(left);
          both.insert(both.end(), right.begin(), right.end());
        }
      }
      results = std::move(product);
    }
    flush();
    return results;
  }

  std::vector<Codes> Alternatives(size_t begin, size_t end, int depth) {
    std::vector<Codes> all;
    for (size_t start = begin; start <= end;) {
      size_t at = start;
      for (int level = 0; at < end && (level > 0 || codes_[at] != ','); ++at) {
        if (codes_[at] == '{') ++level;
        if (codes_[at] == '}' && level > 0) --level;
      }
      std::vector<Codes> some = Range(start, at, depth);
      if (!Grow(some.size(), at - start)) return all;
      for (Codes& one : some) all.push_back(std::move(one));
      start = at + 1;
    }
    return all;
  }

  static std::optional<int64_t> Number(const std::string& text) {
    size_t at = !text.empty() && (text[0] == '-' || text[0] == '+') ? 1 : 0;
    if (at == text.size()) return std::nullopt;
    unsigned __int128 value = 0;
    for (; at < text.size(); ++at) {
      if (text[at] < '0' || text[at] > '9') return std::nullopt;
      value = value * 10 + static_cast<unsigned>(text[at] - '0');
      if (value > static_cast<uint64_t>(INT64_MAX) + (text[0] == '-')) return std::nullopt;
    }
    uint64_t magnitude = static_cast<uint64_t>(value);
    return static_cast<int64_t>(text[0] == '-' ? 0 - magnitude : magnitude);
  }

  static bool IsPadded(const std::string& text) {
    return text.size() > 1 && (text[0] == '0' || (text.size() > 2 && text[0] == '-' && text[1] == '0'));
  }

  std::vector<Codes> Sequence(size_t begin, size_t end) {
    std::vector<std::string> terms(1);
    for (size_t i = begin; i < end; ++i) {
      if (codes_[i] >= kPart) return {};
      if (codes_[i] == '.' && i + 1 < end && codes_[i + 1] == '.') {
        terms.emplace_back();
        ++i;
      } else {
        terms.back() += static_cast<char>(codes_[i]);
      }
    }
    if (terms.size() < 2 || terms.size() > 3) return {};
    int64_t step = 1;
    if (terms.size() == 3) {
      auto number = Number(terms[2]);
      if (!number) return {};
      step = *number;
    }
    auto first = Number(terms[0]), last = Number(terms[1]);
    if (first && last) {
      size_t width =
          IsPadded(terms[0]) || IsPadded(terms[1]) ? std::max(terms[0].size(), terms[1].size()) : 0;
      return Count(*first, *last, step, width, false);
    }
    auto is_letter = [](const std::string& term) {
      return term.size() == 1 && ((term[0] >= 'a' && term[0] <= 'z') || (term[0] >= 'A' && term[0] <= 'Z'));
    };
    if (!is_letter(terms[0]) || !is_letter(terms[1])) return {};
    return Count(terms[0][0], terms[1][0], step, 0, true);
  }

  std::vector<Codes> Count(int64_t first, int64_t last, int64_t step, size_t width, bool letters) {
    // Only the size of the step counts; the direction is that of the ends.
    uint64_t stride = step < 0 ? 0 - static_cast<uint64_t>(step) : static_cast<uint64_t>(step);
    if (stride == 0) stride = 1;
    uint64_t distance = first <= last ? static_cast<uint64_t>(last) - static_cast<uint64_t>(first)
                                      : static_cast<uint64_t>(first) - static_cast<uint64_t>(last);
    uint64_t count = distance / stride;
    std::vector<Codes> out;
    if (count >= limit_) too_many_ = true;
    if (too_many_ || !Grow(count + 1, 0)) return {Codes{}};
    out.reserve(count + 1);
    for (uint64_t i = 0; i <= count; ++i) {
      uint64_t offset = i * stride;
      int64_t value = static_cast<int64_t>(first <= last ? static_cast<uint64_t>(first) + offset
                                                         : static_cast<uint64_t>(first) - offset);
      Codes& codes = out.emplace_back();
      if (letters) {
        codes.push_back(value == '\\' ? kNothing : static_cast<Code>(value));
        continue;
      }
      char buffer[24];
      std::string_view digits = IntegerText(value, buffer, sizeof buffer);
      if (digits[0] == '-') {
        codes.push_back('-');
        digits.remove_prefix(1);
      }
      for (size_t have = digits.size() + (value < 0); have < width; ++have) codes.push_back('0');
      for (char c : digits) codes.push_back(static_cast<unsigned char>(c));
    }
    return out;
  }

  Meter& meter_;
  size_t limit_;
  Codes codes_;
  size_t last_separator_ = 0;
  size_t made_ = 0;
  bool stopped_ = false;
  bool too_many_ = false;
};

const Word* MakeWord(const Word& from, const Codes& codes, bool extglob, Arena& arena) {
  std::vector<Part> parts;
  std::string run;
  Word word;
  word.line = from.line;
  auto flush = [&] {
    if (run.empty()) return;
    Part& part = parts.emplace_back();
    part.kind = PartKind::kLiteral;
    part.text = part.value = arena.Copy(run);
    word.has_glob = word.has_glob || run.find_first_of(extglob ? "*?[(" : "*?[") != std::string::npos;
    word.has_tilde = word.has_tilde || run[0] == '~' || run.find("=~") != std::string::npos ||
                     run.find(":~") != std::string::npos;
    run.clear();
  };
  for (size_t i = 0; i < codes.size(); ++i) {
    Code code = codes[i];
    if (code < kPart) {
      run += static_cast<char>(code);
      continue;
    }
    flush();
    if (code == kNothing) {
      parts.emplace_back().kind = PartKind::kQuoted;
      word.quoted = true;
      continue;
    }
    const Part& part = from.parts[code - kPart];
    parts.push_back(part);
    if (part.kind == PartKind::kParam && part.param->kind == ParamKind::kVariable && !part.param->braced) {
      // bash expands braces in the text: what then follows `$x` may lengthen the name.
      std::string name(part.param->name.text);
      size_t had = name.size();
      for (; i + 1 < codes.size() && codes[i + 1] < kPart && IsNameChar(static_cast<char>(codes[i + 1]));
           ++i) {
        name += static_cast<char>(codes[i + 1]);
      }
      if (name.size() > had) {
        Param longer = *part.param;
        longer.name = {arena.Copy(name), -1};
        parts.back().param = arena.New<Param>(longer);
      }
    }
    word.may_wait = from.may_wait;
    word.quoted = word.quoted || part.kind == PartKind::kQuoted || part.kind == PartKind::kDoubleQuoted;
  }
  flush();
  word.parts = arena.Copy(parts);
  word.plain = parts.size() == 1 && parts[0].kind == PartKind::kLiteral && !word.has_glob && !word.has_tilde;
  if (word.plain) word.text = parts[0].value;
  return arena.New<Word>(word);
}

}  // namespace

bool ExpandBraces(const Word& word, bool extglob, Arena& arena, Meter& meter, BraceResult* result,
                  size_t limit) {
  *result = {};
  std::vector<Codes> all;
  Braces braces(word, meter, limit);
  if (!braces.Expand(&all)) {
    result->words.push_back(&word);
    return !braces.stopped();
  }
  bool plain = true;
  for (const Codes& codes : all) {
    for (Code code : codes) {
      plain =
          plain && code < kPart && code != '*' && code != '?' && code != '[' && code != '~' && code != '(';
    }
  }
  if (plain) {
    if (!meter.HoldMore(result->texts, all.size())) return false;
    result->texts.reserve(result->texts.size() + all.size());
  }
  for (Codes& codes : all) {
    if (!plain) {
      result->words.push_back(MakeWord(word, codes, extglob, arena));
    } else if (!codes.empty()) {
      std::string& text = result->texts.emplace_back();
      text.reserve(codes.size());
      for (Code code : codes) text += static_cast<char>(code);
    }
    codes = {};
  }
  return true;
}

}  // namespace bivalve::shell
