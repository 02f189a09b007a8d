// Regular expressions at work: compiled once, and what sub, gsub and gensub make with them.
//
// The rules for backslashes are those of the tables in the gawk manual (section "More about '\' and '&' with
// sub(), gsub(), and gensub()"); what these leave open was found by trying.
#include <algorithm>

#include "commands/awk/runtime.h"

namespace bivalve::commands::awk {

std::vector<std::string> UnknownEscapes(std::string_view pattern, Dialect dialect, std::string* said) {
  // Escapes of strings, operators, and characters that a backslash makes ordinary.
  std::string_view known = dialect.gnu()   ? "abfnrtv/01234567^$.[]|()*+?{}\\-x<>`'yBwWsS"
                           : dialect.posix ? "abfnrtv/01234567^$.[]|()*+?{}\\-x"
                                           : "abfnrtv/01234567^$.[]|()*+?\\-x";
  std::vector<std::string> texts;
  for (size_t i = 0; i + 1 < pattern.size(); ++i) {
    if (pattern[i] != '\\') continue;
    char c = pattern[++i];
    if (known.find(c) != std::string_view::npos || c == '\n') continue;
    if (said->find(c) != std::string::npos) continue;
    *said += c;
    std::string text = "regexp escape sequence `\\";
    text += c;
    if (c == '8' || c == '9') {
      text += "' treated as plain `";
      text += c;
      text += "'";
    } else {
      text += "' is not a known regexp operator";
    }
    texts.push_back(std::move(text));
  }
  return texts;
}

void Runtime::CheckEscapes(std::string_view pattern) {
  if (pattern.find('\\') == std::string_view::npos) return;
  for (std::string& text : UnknownEscapes(pattern, settings_.dialect, &said_escapes_))
    Warning(std::move(text));
}

// ---- compiling

namespace {

int DigitOf(char c, int base) {
  int digit = c >= '0' && c <= '9'   ? c - '0'
              : c >= 'a' && c <= 'f' ? c - 'a' + 10
              : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                     : base;
  return digit < base ? digit : -1;
}

// \NNN and (but under --posix) \xHH become the characters that they are the codes of, operators among them:
// what gawk does. Under --traditional an operator stays an ordinary character.
std::string DecodeCodes(std::string_view pattern, Dialect dialect) {
  std::string out;
  for (size_t i = 0; i < pattern.size();) {
    char c = pattern[i++];
    out += c;
    if (c != '\\' || i >= pattern.size()) continue;
    bool hexadecimal = pattern[i] == 'x' && !dialect.posix;
    int base = hexadecimal ? 16 : 8, value = 0, digits = 0;
    size_t at = hexadecimal ? i + 1 : i;
    for (int most = hexadecimal ? 2 : 3; digits < most && at < pattern.size(); ++digits, ++at) {
      int digit = DigitOf(pattern[at], base);
      if (digit < 0) break;
      value = value * base + digit;
    }
    if (digits == 0) {
      if (hexadecimal) out.pop_back();
      out += pattern[i++];
      continue;
    }
    i = at;
    char code = static_cast<char>(value);
    bool is_operator = std::string_view("\\^$.[]|()*+?{}-").find(code) != std::string_view::npos;
    if (!dialect.traditional || !is_operator) out.pop_back();
    out += code;
    // A backslash made so is one in front of what follows, but begins no code again.
    if (code == '\\' && !dialect.traditional && i < pattern.size()) {
      bool letter = DigitOf(pattern[i], 10) >= 0 || (pattern[i] | 0x20) >= 'a';
      if (letter) out.pop_back();
      out += pattern[i++];
    }
  }
  return out;
}

}  // namespace

Result<std::shared_ptr<regex::Regex>> Runtime::CompileRegex(std::string_view pattern, bool ignore_case) {
  // The tables of a matcher grow with the pattern.
  meter().Spend(static_cast<int64_t>(64 + pattern.size() * 8));
  regex::RegexOptions options;
  options.syntax = settings_.dialect.gnu() ? regex::PosixSyntax::kAwk : regex::PosixSyntax::kAwkPosix;
  options.ignore_case = ignore_case;
  options.bytes = settings_.characters_as_bytes;
  options.strict = false;
  std::string decoded;
  if (pattern.find('\\') != std::string_view::npos)
    pattern = decoded = DecodeCodes(pattern, settings_.dialect);
  auto compiled = regex::Regex::Compile(pattern, options);
  if (!compiled) return std::unexpected(compiled.error());
  return std::shared_ptr<regex::Regex>(std::move(*compiled));
}

std::shared_ptr<regex::Regex> Runtime::RegexFor(std::string_view pattern) {
  if (last_regex_ && last_ignore_case_ == ignore_case_ && last_pattern_ == pattern) return last_regex_;
  constexpr size_t kMostKept = 256;
  std::string key(1, ignore_case_ ? 'i' : 'c');
  key += pattern;
  auto found = regexes_.find(key);
  if (found == regexes_.end()) {
    auto compiled = CompileRegex(pattern, ignore_case_);
    if (!compiled) {
      Fatal("invalid regexp: " + std::string(compiled.error().Message()) + ": /" + std::string(pattern) +
            "/");
      return nullptr;
    }
    CheckEscapes(pattern);
    if (regexes_.size() >= kMostKept) regexes_.clear();
    found = regexes_.emplace(std::move(key), std::move(*compiled)).first;
  }
  last_pattern_ = pattern;
  last_ignore_case_ = ignore_case_;
  last_regex_ = found->second;
  return last_regex_;
}

bool Runtime::CompileConstants() {
  for (size_t i = 0; i < code_.regexes.size(); ++i) {
    auto compiled = CompileRegex(code_.regexes[i], false);
    if (compiled) {
      constants_[i].plain = std::move(*compiled);
      constants_[i].simple = PlainPattern::Of(code_.regexes[i]);
      continue;
    }
    place_ = &code_.regex_places[i];
    messages_ +=
        Prefix(true) + "error: " + std::string(compiled.error().Message()) + ": /" + code_.regexes[i] + "/\n";
    place_ = nullptr;
    return false;
  }
  return true;
}

regex::Regex* Runtime::ConstantRegex(int index) {
  ConstantSlot& slot = constants_[static_cast<size_t>(index)];
  if (!ignore_case_) return slot.plain.get();
  // Only where a program sets IGNORECASE.
  if (!slot.folded) slot.folded = RegexFor(code_.regexes[static_cast<size_t>(index)]);
  return slot.folded.get();
}

std::shared_ptr<regex::Regex> Runtime::RegexOf(const Value& value) {
  Scratch scratch;
  return RegexFor(View(value, scratch));
}

// ---- replacing

namespace {

// A replacement: text, and the places in it where a group of the match goes (0: all of it).
struct Template {
  struct Hole {
    size_t at;
    int group;
  };
  std::string built;  // the text where it is not what was given
  std::string_view text;
  std::vector<Hole> holes;
};

// sub and gsub: a run of backslashes means something in front of `&` only. What happens to the others is the
// one difference that --posix makes.
void ReadTemplate(std::string_view given, bool posix, Template* out) {
  if (given.find_first_of("\\&") == std::string_view::npos) {
    out->text = given;
    return;
  }
  std::string& text = out->built;
  for (size_t i = 0; i < given.size();) {
    if (given[i] != '\\' && given[i] != '&') {
      text += given[i++];
      continue;
    }
    size_t run = 0;
    while (i < given.size() && given[i] == '\\') ++i, ++run;
    if (i < given.size() && given[i] == '&') {
      ++i;
      text.append(run / 2, '\\');
      if (run % 2)
        text += '&';
      else
        out->holes.push_back({text.size(), 0});
    } else {
      text.append(posix ? (run + 1) / 2 : run / 4 * 2 + run % 4, '\\');
    }
  }
  out->text = text;
}

// gensub: every backslash means something: a digit is a group, anything else itself.
void ReadGensubTemplate(std::string_view given, Template* out) {
  std::string& text = out->built;
  for (size_t i = 0; i < given.size(); ++i) {
    if (given[i] == '&') {
      out->holes.push_back({text.size(), 0});
    } else if (given[i] == '\\' && i + 1 < given.size()) {
      char c = given[++i];
      if (c >= '0' && c <= '9')
        out->holes.push_back({text.size(), c - '0'});
      else
        text += c;
    } else {
      text += given[i];
    }
  }
  out->text = text;
}

}  // namespace

PlainPattern PlainPattern::Of(std::string_view pattern) {
  PlainPattern plain;
  for (char c : pattern)
    if (static_cast<unsigned char>(c) >= 0x80) return plain;
  auto add = [&plain](char c) {
    auto byte = static_cast<unsigned char>(c);
    plain.set[byte / 64] |= uint64_t{1} << (byte % 64);
  };
  if (pattern.size() > 2 && pattern.front() == '[' && pattern.back() == ']') {
    std::string_view inside = pattern.substr(1, pattern.size() - 2);
    if (inside[0] == '^' || inside.find_first_of("[]\\-") != std::string_view::npos) return plain;
    for (char c : inside) add(c);
    plain.kind = Kind::kSet;
  } else if (!pattern.empty() && pattern.find_first_of("\\^$.[]|()*+?{}") == std::string_view::npos) {
    if (pattern.size() == 1) {
      add(pattern[0]);
      plain.kind = Kind::kSet;
    } else {
      plain.text = pattern;
      plain.probes = regex::ProbesOf(pattern);
      plain.kind = Kind::kText;
    }
  }
  return plain;
}

bool Runtime::AddHit(size_t begin, size_t end) {
  if (hits_.size() == hits_.capacity() && !meter().HoldMore(hits_, 1)) return false;
  hits_.push_back({begin, end});
  return true;
}

void Runtime::FindPlainHits(const PlainPattern& pattern, std::string_view text, bool global) {
  hits_.clear();
  meter().SpendBytes(text.size());
  if (pattern.kind == PlainPattern::Kind::kSet) {
    for (size_t at = 0; at < text.size(); ++at) {
      if (!pattern.Has(text[at])) continue;
      if (!AddHit(at, at + 1) || !global) break;
    }
  } else {
    size_t size = pattern.text.size();
    for (size_t at = 0;
         (at = regex::FindBytes(text, at, pattern.text, pattern.probes)) != std::string_view::npos;
         at += size)
      if (!AddHit(at, at + size) || !global) break;
  }
  meter().Spend(static_cast<int64_t>(hits_.size() / 4));
}

void Runtime::FindHits(regex::Regex& regex, std::string_view text, bool global) {
  hits_.clear();
  meter().SpendBytes(text.size());
  constexpr size_t kNowhere = std::string_view::npos;
  size_t from = 0, last_end = kNowhere;
  while (from <= text.size()) {
    auto hit = regex.Find(text, from, meter());
    if (!hit) return;
    bool empty = hit->end == hit->begin;
    // Nothing is not replaced right behind what was.
    if (!empty || hit->begin != last_end) {
      if (!AddHit(hit->begin, hit->end) || !meter().Spend(1)) return;
      if (!global) return;
    }
    from = hit->end;
    if (!empty) {
      last_end = hit->end;
    } else {
      ++from;  // gawk goes on by bytes, even within a character
    }
  }
}

// `text` with its hits replaced: measured first, so that every byte is copied once.
Str* Runtime::Replace(std::string_view text, std::string_view replacement) {
  Template with;
  ReadTemplate(replacement, settings_.dialect.posix, &with);
  size_t size = text.size(), holes = with.holes.size();
  for (const regex::Span& hit : hits_)
    size += with.text.size() + (hit.end - hit.begin) * holes - (hit.end - hit.begin);
  meter().SpendBytes(size);
  if (!meter().Hold(size)) return pool_.Make({});
  Str* result = pool_.MakeRaw(size);
  char* to = result->data();
  if (holes == 0 && with.text.size() == 1 && size == text.size() &&
      std::all_of(hits_.begin(), hits_.end(),
                  [](const regex::Span& hit) { return hit.end - hit.begin == 1; })) {
    // One character for another.
    std::memcpy(to, text.data(), size);
    for (const regex::Span& hit : hits_) to[hit.begin] = with.text[0];
    return result;
  }
  auto put = [&to](std::string_view piece) {
    if (piece.size() == 1)
      *to = piece[0];
    else if (!piece.empty())
      std::memcpy(to, piece.data(), piece.size());
    to += piece.size();
  };
  size_t from = 0;
  for (const regex::Span& hit : hits_) {
    put(text.substr(from, hit.begin - from));
    size_t done = 0;
    for (const Template::Hole& hole : with.holes) {
      put(with.text.substr(done, hole.at - done));
      put(text.substr(hit.begin, hit.end - hit.begin));
      done = hole.at;
    }
    put(with.text.substr(done));
    from = hit.end;
  }
  put(text.substr(from));
  return result;
}

bool Runtime::SubstituteOp(const Instruction& in, Value* fp, Value*& sp) {
  Value replacement = std::move(*--sp);
  std::shared_ptr<regex::Regex> dynamic;
  regex::Regex* regex;
  const PlainPattern* plain = nullptr;
  if (in.d) {
    regex = ConstantRegex(in.d - 1);
    const ConstantSlot& slot = constants_[in.d - 1u];
    if (!ignore_case_ && slot.simple.kind != PlainPattern::Kind::kNone) plain = &slot.simple;
  } else {
    Value pattern = std::move(*--sp);
    dynamic = RegexOf(pattern);
    regex = dynamic.get();
  }
  if (!regex) return false;
  int special = -1;
  size_t field = SIZE_MAX;
  Value* slot = nullptr;
  Value held;  // what the text is a view of
  Scratch scratch, replacement_scratch;
  std::string_view text;
  if (in.b == Where::kNothing) {
    // Something that cannot be assigned to: only the count is of interest.
    held = std::move(*--sp);
    text = View(held, scratch);
  } else {
    slot = TargetSlot(in, fp, sp, &special, &field);
    if (failed_) return false;
    if (slot) {
      if (lint_) CheckSet(*slot, in);
      if (slot->tag() == Tag::kUninit) *slot = Value::Null();
      held = *slot;
      text = View(held, scratch);
    } else if (field == 0) {
      text = fields_.RecordView();
    } else {
      // Naming a field makes it.
      if (field != SIZE_MAX && field > fields_.Count()) fields_.SetCount(field);
      held = field != SIZE_MAX ? fields_.Get(field) : LoadSpecial(static_cast<Special>(special));
      text = View(held, scratch);
    }
  }
  if (plain)
    FindPlainHits(*plain, text, in.c != 0);
  else
    FindHits(*regex, text, in.c != 0);
  double count = static_cast<double>(hits_.size());
  if (!hits_.empty() && in.b != Where::kNothing) {
    Value result(held.tag() == Tag::kRegex ? Tag::kRegex : Tag::kString,
                 Replace(text, View(replacement, replacement_scratch)));
    if (slot)
      *slot = std::move(result);
    else if (field != SIZE_MAX ? !SetField(field, std::move(result))
                               : !StoreSpecial(static_cast<Special>(special), std::move(result)))
      return false;
  }
  (sp++)->SetNumber(count);
  return true;
}

// `which` counts from 1; 0: all of them.
std::string Runtime::Gensub(regex::Regex& regex, std::string_view text, std::string_view replacement,
                            double which) {
  Template with;
  ReadGensubTemplate(replacement, &with);
  bool groups = false;
  for (const Template::Hole& hole : with.holes) groups |= hole.group > 0;
  meter().SpendBytes(text.size());
  std::string out;
  std::vector<regex::Span> match(1);
  constexpr size_t kNowhere = std::string_view::npos;
  size_t from = 0, copied = 0, last_end = kNowhere;
  double number = 0;
  while (from <= text.size()) {
    if (groups) {
      if (!regex.Search(text, from, meter(), &match)) break;
    } else {
      auto hit = regex.Find(text, from, meter());
      if (!hit) break;
      match[0] = *hit;
    }
    size_t begin = match[0].begin, end = match[0].end;
    bool empty = begin == end;
    if ((!empty || begin != last_end) && (which == 0 || ++number == which)) {
      size_t done = 0;
      out.append(text, copied, begin - copied);
      for (const Template::Hole& hole : with.holes) {
        out.append(with.text, done, hole.at - done);
        done = hole.at;
        size_t group = static_cast<size_t>(hole.group);
        if (group >= match.size() || match[group].begin == regex::Regex::kNone) continue;
        if (!meter().HoldMore(out, match[group].end - match[group].begin)) return out;
        out.append(text, match[group].begin, match[group].end - match[group].begin);
      }
      out.append(with.text, done);
      copied = end;
      // Only behind what was replaced is nothing not replaced.
      if (!empty) last_end = end;
      if (which != 0) break;
    }
    if (!meter().Spend(2) || !meter().HoldMore(out, with.text.size())) return out;
    from = end;
    if (empty) ++from;
  }
  out.append(text, copied);
  return out;
}

}  // namespace bivalve::commands::awk
