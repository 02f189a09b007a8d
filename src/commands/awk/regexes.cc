// Regular expressions: those of the code, and those that come as text while it runs.
#include "base/utf8.h"
#include "commands/awk/runtime.h"

namespace bivalve::commands::awk {

// gawk says so when a backslash stands before something that it does not know.
std::vector<std::string> UnknownEscapes(std::string_view pattern, std::string* said) {
  constexpr std::string_view kKnown = "abfnrtvxyBswSW<>`'/01234567()|*+?.^$\\[]{}-";
  std::vector<std::string> texts;
  for (size_t i = 0; i + 1 < pattern.size(); ++i) {
    if (pattern[i] != '\\') continue;
    char c = pattern[++i];
    if (kKnown.find(c) != std::string_view::npos || (static_cast<unsigned char>(c) & 0x80)) continue;
    if (said->find(c) != std::string::npos) continue;
    *said += c;
    std::string shown(1, c);
    bool digit = c == '8' || c == '9';
    texts.push_back("regexp escape sequence `\\" + shown +
                    (digit ? "' treated as plain `" + shown + "'" : "' is not a known regexp operator"));
  }
  return texts;
}

namespace {

constexpr size_t kCached = 500;

}  // namespace

void Runtime::CheckEscapes(std::string_view pattern) {
  if (place_) return;  // a constant: the parser has said it
  for (std::string& text : UnknownEscapes(pattern, &warned_escapes_)) Warning(std::move(text));
}

std::shared_ptr<regex::Regex> Runtime::RegexFor(std::string_view pattern, bool ignore_case) {
  if (last_regex_ && last_ignore_case_ == ignore_case && last_pattern_ == pattern) return last_regex_;
  std::string key = (ignore_case ? "i" : "c") + std::string(pattern);
  auto it = regexes_.find(key);
  if (it == regexes_.end()) {
    CheckEscapes(pattern);
    regex::RegexOptions options;
    options.syntax = settings_.dialect.gnu() ? regex::PosixSyntax::kAwk : regex::PosixSyntax::kAwkPosix;
    options.ignore_case = ignore_case;
    options.strict = false;
    meter().SpendBytes(pattern.size() * 16);
    auto compiled = regex::Regex::Compile(pattern, options);
    if (!compiled) {
      regex_error_ = compiled.error().Message();
      Fatal("invalid regexp: " + std::string(compiled.error().Message()) + ": /" + std::string(pattern) +
            "/");
      return nullptr;
    }
    if (regexes_.size() >= kCached) regexes_.clear();
    it = regexes_.emplace(std::move(key), std::move(*compiled)).first;
  }
  last_regex_ = it->second;
  last_ignore_case_ = ignore_case;
  last_pattern_ = pattern;
  return last_regex_;
}

std::shared_ptr<regex::Regex> Runtime::RegexFor(std::string_view pattern) {
  return RegexFor(pattern, ignore_case_);
}

regex::Regex* Runtime::ConstantRegex(int index) {
  ConstantSlot& slot = constants_[static_cast<size_t>(index)];
  std::shared_ptr<regex::Regex>& regex = ignore_case_ ? slot.folded : slot.plain;
  if (!regex) regex = RegexFor(code_.regexes[static_cast<size_t>(index)]);
  return regex.get();
}

// A constant that is no expression is a mistake of the program's text.
bool Runtime::CompileConstants() {
  for (size_t i = 0; i < code_.regexes.size(); ++i) {
    place_ = &code_.regex_places[i];
    if (!ConstantRegex(static_cast<int>(i))) {
      fatal_text_ = Prefix(true) + "error: " + regex_error_ + ": /" + code_.regexes[i] + "/\n";
      return false;
    }
  }
  place_ = nullptr;
  return true;
}

std::shared_ptr<regex::Regex> Runtime::RegexOf(const Value& value) {
  Scratch scratch;
  return RegexFor(View(value, scratch));
}

namespace {

// The replacement of sub and gsub: `&` is the match, `\&` an ampersand, `\\&` a backslash and the match,
// `\\\&` is `\&`, and four backslashes are two; any other backslash is itself. POSIX: one of `\\` and `\&`.
void AppendReplacement(std::string& out, std::string_view replacement, std::string_view match, bool posix) {
  for (size_t i = 0; i < replacement.size(); ++i) {
    char c = replacement[i];
    std::string_view rest = replacement.substr(i);
    if (c == '&') {
      out += match;
    } else if (c != '\\') {
      out += c;
    } else if (posix) {
      if (rest.size() > 1 && (rest[1] == '&' || rest[1] == '\\')) ++i;
      out += replacement[i];
    } else if (rest.starts_with("\\\\\\&") || rest.starts_with("\\\\\\\\")) {
      out += '\\';
      out += rest[3];
      i += 3;
    } else if (rest.starts_with("\\\\&")) {
      out += '\\';
      out += match;
      i += 2;
    } else if (rest.starts_with("\\&")) {
      out += '&';
      ++i;
    } else {
      out += c;
    }
  }
}

}  // namespace

int Runtime::Substitute(regex::Regex& regex, std::string_view replacement, std::string_view text, bool global,
                        std::string* out) {
  int count = 0;
  size_t at = 0, from = 0;
  bool plain = replacement.find_first_of("&\\") == std::string_view::npos;
  while (from <= text.size()) {
    auto found = regex.Find(text, from, meter());
    if (!found) break;
    bool empty = found->begin == found->end;
    // An empty match right behind the last one does not count.
    if (empty && count > 0 && found->begin == at && at > 0 && from == at && last_was_full_) {
      if (at >= text.size()) break;
      *out += text[at++];
      from = at;
      last_was_full_ = false;
      continue;
    }
    out->append(text.substr(at, found->begin - at));
    if (plain)
      out->append(replacement);
    else
      AppendReplacement(*out, replacement, text.substr(found->begin, found->end - found->begin),
                        settings_.dialect.posix);
    ++count;
    at = found->end;
    from = at;
    last_was_full_ = !empty;
    if (!global) break;
    if (empty) {
      // By a byte, as gawk does, also within a character.
      if (at >= text.size()) break;
      *out += text[at++];
      from = at;
    }
    if (!meter().Spend(1)) break;
  }
  last_was_full_ = false;
  if (count) out->append(text.substr(std::min(at, text.size())));
  meter().SpendBytes(out->size());
  return count;
}

bool Runtime::SubstituteOp(const Instruction& in, Value* fp, Value*& sp) {
  std::shared_ptr<regex::Regex> regex = RegexOf(sp[-2]);
  if (!regex) return false;
  Value replacement = std::move(sp[-1]);
  (--sp)->Clear();
  (--sp)->Clear();
  int special = -1;
  size_t field = SIZE_MAX;
  Value* slot = nullptr;
  Value literal;
  if (in.b == Where::kNothing) {
    literal = std::move(*--sp);
    slot = &literal;
  } else {
    slot = TargetSlot(in, fp, sp, &special, &field);
    if (failed_) return false;
  }
  if (slot && (slot->tag() == Tag::kUninit || slot->tag() == Tag::kBox)) {
    if (slot->tag() == Tag::kBox) slot->box()->scalar = true;
    *slot = Value::Null();
  }
  Scratch scratch, with;
  Value held;  // keeps the text while it is read
  if (field != SIZE_MAX && field > 0) {
    held = fields_.Get(field);
  } else if (field == SIZE_MAX) {
    held = slot ? *slot : LoadSpecial(static_cast<Special>(special));
  }
  std::string_view text = field == 0 ? fields_.RecordView() : View(held, scratch);
  std::string result;
  int count = Substitute(*regex, View(replacement, with), text, in.c != 0, &result);
  if (count > 0) {
    Value value(held.tag() == Tag::kRegex ? Tag::kRegex : Tag::kString, pool_.Make(result));
    if (field != SIZE_MAX) {
      if (field == 0)
        fields_.SetRecord(std::string_view(result));
      else
        fields_.Set(field, std::move(value));
    } else if (slot) {
      *slot = std::move(value);
    } else if (!StoreSpecial(static_cast<Special>(special), std::move(value))) {
      return false;
    }
  }
  (sp++)->SetNumber(count);
  return true;
}

// ---- gensub

namespace {

void AppendGensub(std::string& out, std::string_view replacement, std::string_view text,
                  const std::vector<regex::Span>& match) {
  auto group = [&](size_t number) {
    if (number < match.size() && match[number].begin != regex::Regex::kNone)
      out.append(text.substr(match[number].begin, match[number].end - match[number].begin));
  };
  for (size_t i = 0; i < replacement.size(); ++i) {
    char c = replacement[i];
    if (c == '&') {
      group(0);
    } else if (c == '\\' && i + 1 < replacement.size()) {
      char next = replacement[++i];
      if (next >= '0' && next <= '9') {
        group(static_cast<size_t>(next - '0'));
      } else {
        out += next;
      }
    } else {
      out += c;
    }
  }
}

}  // namespace

std::string Runtime::Gensub(regex::Regex& regex, std::string_view text, std::string_view replacement,
                            double which) {
  std::string out;
  std::vector<regex::Span> match;
  size_t at = 0, from = 0;
  double number = 0;
  bool after_match = false;
  while (from <= text.size() && regex.Search(text, from, meter(), &match)) {
    regex::Span found = match[0];
    bool empty = found.begin == found.end;
    bool counts = !(empty && after_match && found.begin == at);
    out.append(text.substr(at, found.begin - at));
    at = found.begin;
    if (counts) {
      ++number;
      if (which == 0 || number == which)
        AppendGensub(out, replacement, text, match);
      else
        out.append(text.substr(found.begin, found.end - found.begin));
      at = found.end;
      after_match = !empty;
      if (which != 0 && number >= which) break;
    } else {
      after_match = false;
    }
    from = at;
    if (empty) {
      if (at >= text.size()) break;
      size_t step = DecodeUtf8(text.substr(at)).length;
      out.append(text.substr(at, step));
      at += step;
      from = at;
      if (counts) after_match = false;
    }
    if (!meter().Spend(1)) break;
  }
  if (at < text.size()) out.append(text.substr(at));
  meter().SpendBytes(out.size());
  return out;
}

}  // namespace bivalve::commands::awk
