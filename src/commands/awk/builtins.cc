// The built-in functions: which is where, and those on text.
#include <cmath>

#include "base/scan.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "commands/awk/runtime.h"

namespace bivalve::commands::awk {

bool Runtime::Builtin(Fn fn, int count) {
  Value* args = sp_ - count;
  Value result;
  bool done;
  switch (fn) {
    case Fn::kAtan2:
    case Fn::kCos:
    case Fn::kSin:
    case Fn::kExp:
    case Fn::kInt:
    case Fn::kLog:
    case Fn::kSqrt:
    case Fn::kRand:
    case Fn::kSrand: done = MathBuiltin(fn, args, count, &result); break;
    case Fn::kAnd:
    case Fn::kOr:
    case Fn::kXor:
    case Fn::kCompl:
    case Fn::kLshift:
    case Fn::kRshift: done = BitBuiltin(fn, args, count, &result); break;
    case Fn::kMktime:
    case Fn::kStrftime:
    case Fn::kSystime: done = TimeBuiltin(fn, args, count, &result); break;
    case Fn::kIsarray:
    case Fn::kTypeof:
    case Fn::kMkbool:
    case Fn::kStrtonum: done = TypeBuiltin(fn, args, count, &result); break;
    case Fn::kAsort:
    case Fn::kAsorti: done = Asort(fn, args, count, &result); break;
    case Fn::kSystem:
    case Fn::kClose:
    case Fn::kFflush:
      request_.fn = fn;
      request_.count = count;
      wait_ = Wait::kBuiltin;
      return false;
    default: done = TextBuiltin(fn, args, count, &result); break;
  }
  if (!done) return false;
  while (sp_ > args) (--sp_)->Clear();
  *sp_++ = std::move(result);
  return true;
}

namespace {

bool IsUtf8(std::string_view text) {
  for (size_t at = 0; at < text.size();) {
    Utf8Char c = DecodeUtf8(text.substr(at));
    if (c.code == kInvalidChar) return false;
    at += c.length;
  }
  return true;
}

}  // namespace

bool Runtime::IsAscii(Str* str) {
  if (str->ascii == Str::kAsciiUnknown) {
    str->ascii = bivalve::IsAscii(str->view()) ? Str::kAscii : Str::kNotAscii;
    if (str->ascii == Str::kNotAscii && !byte_characters_ && !warned_multibyte_ && !IsUtf8(str->view())) {
      warned_multibyte_ = true;
      Warning("Invalid multibyte data detected. There may be a mismatch between your data and your locale");
    }
  }
  return str->ascii == Str::kAscii || byte_characters_;
}

Value Runtime::LengthOf(const Value& value) {
  const Array* array = value.IsArray()            ? value.array()
                       : value.tag() == Tag::kBox ? value.box()->array
                                                  : nullptr;
  if (array) {
    if (settings_.dialect.posix) Fatal("length: received array argument");
    return Value(static_cast<double>(array->size()));
  }
  if (value.tag() == Tag::kBox) {
    // From now on it is no array; an element may still become one.
    value.box()->scalar = !value.box()->of_element;
    if (lint_) Warning("reference to uninitialized variable `" + value.box()->name + "'");
  }
  Scratch scratch;
  std::string_view text = View(value, scratch);
  if (!value.IsText() || IsAscii(value.str())) return Value(static_cast<double>(text.size()));
  meter().SpendBytes(text.size());
  return Value(static_cast<double>(CountUtf8(text)));
}

namespace {

// The byte at which the character with this index (from 0) begins.
size_t OffsetOf(std::string_view text, size_t index) {
  size_t at = 0;
  while (index > 0 && at < text.size()) {
    at += DecodeUtf8(text.substr(at)).length;
    --index;
  }
  return at;
}

}  // namespace

// What --lint says of the arguments of substr.
void Runtime::CheckSubstr(const Value* args, int count, std::string_view text) {
  double start = ToNumber(args[1]), length = count > 2 ? ToNumber(args[2]) : HUGE_VAL;
  auto shown = [&](double number) {
    Scratch scratch;
    return std::string(NumberText(number, "%g", scratch));
  };
  if (args[0].IsNumber()) Warning("substr: received non-string first argument");
  if (IsNonNumeric(args[1])) Warning("substr: received non-numeric second argument");
  if (count > 2) {
    if (IsNonNumeric(args[2])) Warning("substr: received non-numeric third argument");
    if (!(length >= 1)) {
      Warning("substr: length " + shown(length) + " is not >= 1");
      return;
    }
    if (std::isfinite(length) && std::trunc(length) != length)
      Warning("substr: non-integer length " + shown(length) + " will be truncated");
  }
  if (start < 1) {
    Warning("substr: start index " + shown(start) + " is invalid, using 1");
    start = 1;
  } else if (std::isfinite(start) && std::trunc(start) != start) {
    Warning("substr: non-integer start index " + shown(start) + " will be truncated");
  }
  start = std::trunc(start);
  double size = static_cast<double>(CountUtf8(text));
  if (size == 0)
    Warning("substr: source string is zero length");
  else if (start > size)
    Warning("substr: start index " + shown(start) + " is past end of string");
  else if (count > 2 && start + std::trunc(length) - 1 > size)
    Warning("substr: length " + shown(std::trunc(length)) + " at start index " + shown(start) +
            " exceeds length of first argument (" + shown(size) + ")");
}

Value Runtime::Substr(Value* args, int count) {
  double start = ToNumber(args[1]);
  double length = count > 2 ? ToNumber(args[2]) : HUGE_VAL;
  Str* str = ToStr(args[0]);
  Value held(Tag::kString, str);
  std::string_view text = str->view();
  if (lint_) CheckSubstr(args, count, text);
  // As gawk 5.2.1: a start before the text is its beginning, and the length stays what it is.
  if (!(length >= 1)) return Value(Tag::kString, pool_.Make({}));
  start = start >= 1 ? std::trunc(start) : 1;
  double end = start + std::trunc(length);
  bool ascii = IsAscii(str);
  if (start > static_cast<double>(text.size())) return Value(Tag::kString, pool_.Make({}));
  if (end > static_cast<double>(text.size()) + 1) end = static_cast<double>(text.size()) + 1;
  size_t first = static_cast<size_t>(start) - 1, size = static_cast<size_t>(end - start);
  if (!ascii) {
    meter().SpendBytes(text.size());
    size_t from = OffsetOf(text, first);
    size = OffsetOf(text.substr(from), size);
    first = from;
  }
  return Value(Tag::kString, pool_.Make(text.substr(first, size)));
}

Value Runtime::IndexOf(const Value& where, const Value& what) {
  Str* str = ToStr(where);
  Value held(Tag::kString, str);
  Scratch scratch;
  std::string_view text = str->view(), needle = View(what, scratch);
  meter().SpendBytes(text.size());
  if (needle.empty()) return Value(1.0);
  size_t hit;
  if (ignore_case_) {
    hit = std::string_view::npos;
    for (size_t at = 0; at + needle.size() <= text.size() && hit == std::string_view::npos; ++at)
      if (CompareText(text.substr(at, needle.size()), needle) == 0) hit = at;
  } else {
    hit = regex::FindBytes(text, 0, needle, regex::ProbesOf(needle));
  }
  if (hit == std::string_view::npos) return Value(0.0);
  return Value(static_cast<double>((IsAscii(str) ? hit : CountUtf8(text.substr(0, hit))) + 1));
}

Value Runtime::ChangeCase(const Value& value, bool upper) {
  Str* str = ToStr(value);
  Value held(Tag::kString, str);
  meter().SpendBytes(str->size);
  if (IsAscii(str)) {
    Str* copy = pool_.Make(str->view());
    char* bytes = copy->data();
    for (size_t i = 0; i < copy->size; ++i) {
      char c = bytes[i];
      if (upper ? c >= 'a' && c <= 'z' : c >= 'A' && c <= 'Z') bytes[i] = static_cast<char>(c ^ 0x20);
    }
    return Value(Tag::kString, copy);
  }
  std::string out;
  std::string_view text = str->view();
  for (size_t at = 0; at < text.size();) {
    Utf8Char c = DecodeUtf8(text.substr(at));
    if (c.code == kInvalidChar)
      out += text[at];
    else
      AppendUtf8(out, upper ? ToUpper(c.code) : ToLower(c.code));
    at += c.length;
  }
  return Value(Tag::kString, pool_.Make(out));
}

bool Runtime::MatchBuiltin(Value* args, int count, Value* result) {
  std::shared_ptr<regex::Regex> regex = RegexOf(args[1]);
  if (!regex) return false;
  Array* array = nullptr;
  if (count > 2) {
    if (!args[2].IsArray()) {
      Fatal("match: third argument is not an array");
      return false;
    }
    array = args[2].array();
    array->Clear();
  }
  Str* str = ToStr(args[0]);
  Value held(Tag::kString, str);
  std::string_view text = str->view();
  std::vector<regex::Span> match;
  bool found;
  if (array) {
    found = regex->Search(text, 0, meter(), &match);
  } else {
    auto span = regex->Find(text, 0, meter());
    found = span.has_value();
    if (found) match.push_back(*span);
  }
  double start = 0, length = -1;
  if (found) {
    bool ascii = IsAscii(str);
    auto characters = [&](size_t from, size_t to) {
      return static_cast<double>(ascii ? to - from : CountUtf8(text.substr(from, to - from)));
    };
    start = characters(0, match[0].begin) + 1;
    length = characters(match[0].begin, match[0].end);
    for (size_t i = 0; array && i < match.size(); ++i) {
      if (match[i].begin == regex::Regex::kNone) continue;
      *array->Get(Key(static_cast<int32_t>(i))) =
          Value(Tag::kInput, pool_.Make(text.substr(match[i].begin, match[i].end - match[i].begin)));
      std::string index = std::to_string(i) + subsep_;
      *array->Get(Key(index + "start")) = Value(characters(0, match[i].begin) + 1);
      *array->Get(Key(index + "length")) = Value(characters(match[i].begin, match[i].end));
    }
  }
  globals_[Slot(Special::kRstart)] = Value(start);
  globals_[Slot(Special::kRlength)] = Value(length);
  *result = Value(start);
  return true;
}

bool Runtime::SplitBuiltin(Fn fn, Value* args, int count, Value* result) {
  bool by_pattern = fn == Fn::kPatsplit;
  const char* name = by_pattern ? "patsplit" : "split";
  Array* array = args[1].IsArray() ? args[1].array() : nullptr;
  Array* separators = count > 3 && args[3].IsArray() ? args[3].array() : nullptr;
  if (!array) {
    Fatal(std::string(name) + ": second argument is not an array");
    return false;
  }
  if (count > 3 && !separators) {
    Fatal(std::string(name) + ": fourth argument is not an array");
    return false;
  }
  if (separators == array) {
    Fatal(std::string(name) + ": cannot use the same array for second and fourth args");
    return false;
  }
  Str* str = ToStr(args[0]);
  Value held(Tag::kString, str);
  std::string_view text = str->view();
  Splitter how;
  if (by_pattern) {
    how.mode = Splitter::Mode::kPattern;
    Scratch scratch;
    std::string_view pattern =
        count > 2 ? View(args[2], scratch) : View(globals_[Slot(Special::kFpat)], scratch);
    if (count > 2 && pattern.empty()) {
      Fatal("patsplit: third argument must be non-null");
      return false;
    }
    how.regex = RegexFor(pattern);
    if (!how.regex) return false;
  } else if (count > 2) {
    if (lint_ && args[2].IsText() && args[2].str()->size == 0)
      Warning("split: null string for third arg is a non-standard extension");
    how = SplitterFor(args[2], args[2].tag() == Tag::kRegex, false);
    // Unlike FS, in every dialect.
    if (how.mode == Splitter::Mode::kWhole && args[2].IsText() && args[2].str()->size == 0)
      how.mode = Splitter::Mode::kCharacters;
  } else {
    const Value& fs = globals_[Slot(Special::kFs)];
    how = SplitterFor(fs, fs.tag() == Tag::kRegex, false);
  }
  if (failed_) return false;
  array->Clear();
  if (separators) separators->Clear();
  meter().SpendBytes(text.size());
  FieldScan scan;
  Slice field, separator;
  int32_t number = 0;
  while (scan.Next(how, text, meter(), &field, &separator)) {
    if (!meter().Spend(1)) break;
    ++number;
    if (separators && number == 1) {
      std::string_view before = text.substr(0, scan.first());
      if (by_pattern || !before.empty())
        *separators->Get(Key(int32_t{0})) = Value(Tag::kInput, pool_.Make(before));
    }
    *array->Get(Key(number)) = Value(Tag::kInput, pool_.Make(text.substr(field.begin, field.size)));
    if (!separators) continue;
    bool last = separator.begin + separator.size >= text.size() && separator.size == 0;
    if (!last || by_pattern)
      *separators->Get(Key(number)) =
          Value(Tag::kInput, pool_.Make(text.substr(separator.begin, separator.size)));
  }
  if (separators && number == 0 && by_pattern && !text.empty())
    *separators->Get(Key(int32_t{0})) = Value(Tag::kInput, pool_.Make(text));
  *result = Value(static_cast<double>(number));
  return true;
}

bool Runtime::TextBuiltin(Fn fn, Value* args, int count, Value* result) {
  switch (fn) {
    case Fn::kLength:
      if (count == 0) {
        if (lint_ && fields_.Record().str() == fields_.Nothing().str())
          Warning("reference to uninitialized field `$0'");
        *result = LengthOf(fields_.Record());
      } else {
        if (lint_ && args[0].IsNumber()) Warning("length: received non-string argument");
        *result = LengthOf(args[0]);
      }
      return !failed_;
    case Fn::kSubstr: *result = Substr(args, count); return true;
    case Fn::kIndex:
      if (args[1].tag() == Tag::kRegex) {
        Fatal("index: regexp constant as second argument is not allowed");
        return false;
      }
      if (lint_ && args[0].IsNumber()) Warning("index: received non-string first argument");
      if (lint_ && args[1].IsNumber()) Warning("index: received non-string second argument");
      *result = IndexOf(args[0], args[1]);
      return true;
    case Fn::kTolower:
    case Fn::kToupper: {
      bool upper = fn == Fn::kToupper;
      if (lint_ && args[0].IsNumber())
        Warning(std::string(upper ? "toupper" : "tolower") + ": received non-string argument");
      *result = ChangeCase(args[0], upper);
      return true;
    }
    case Fn::kMatch: return MatchBuiltin(args, count, result);
    case Fn::kSplit:
    case Fn::kPatsplit: return SplitBuiltin(fn, args, count, result);
    case Fn::kSprintf: {
      if (count == 0) {
        Fatal("sprintf: no arguments");
        return false;
      }
      std::string out;
      Scratch scratch;
      if (!Format(View(args[0], scratch), args + 1, count - 1, &out)) return false;
      *result = Value(Tag::kString, pool_.Make(out));
      return true;
    }
    case Fn::kGensub: {
      std::shared_ptr<regex::Regex> regex = RegexOf(args[0]);
      if (!regex) return false;
      Scratch with, how_text, target;
      std::string_view how = View(args[2], how_text);
      double which = 1;
      if (!how.empty() && (how[0] == 'g' || how[0] == 'G')) {
        which = 0;
      } else {
        which = std::trunc(ToNumber(args[2]));
        if (which < 1 || std::isnan(which)) {
          Warning("gensub: third argument `" + std::string(how) + "' treated as 1");
          which = 1;
        }
      }
      Value record;
      if (count < 4) record = fields_.Record();
      std::string_view text = count > 3 ? View(args[3], target) : record.str()->view();
      *result = Value(Tag::kString, pool_.Make(Gensub(*regex, text, View(args[1], with), which)));
      return true;
    }
    case Fn::kDcgettext: {
      Str* str = ToStr(args[0]);
      *result = Value(Tag::kString, str);
      return true;
    }
    case Fn::kDcngettext: {
      // Nothing is translated: the singular or the plural.
      Str* str = ToStr(args[count > 2 && ToNumber(args[2]) != 1 ? 1 : 0]);
      *result = Value(Tag::kString, str);
      return true;
    }
    case Fn::kBindtextdomain: *result = Value(Tag::kString, pool_.Make({})); return true;
    default: Fatal("unknown function"); return false;
  }
}

}  // namespace bivalve::commands::awk
