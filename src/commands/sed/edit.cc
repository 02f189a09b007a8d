// What changes or shows the pattern space: s, y, l.
#include <algorithm>
#include <utility>

#include "base/unicode.h"
#include "base/utf8.h"
#include "commands/sed/runner.h"

namespace bivalve::commands::sed {
namespace {

constexpr size_t kNone = std::string_view::npos;

size_t CharacterAt(std::string_view text, size_t at) { return DecodeUtf8(text.substr(at)).length; }

void AppendCased(std::string& out, std::string_view text, uint8_t change) {
  bool first = change & Replacement::kFirst;
  for (size_t i = 0; i < text.size();) {
    Utf8Char c = DecodeUtf8(text.substr(i));
    uint8_t now = std::exchange(first, false) ? static_cast<uint8_t>(change & Replacement::kFirst)
                                              : static_cast<uint8_t>(change & ~Replacement::kFirst);
    bool upper = now & (Replacement::kUpper | Replacement::kUpperFirst);
    if (c.code == kInvalidChar || now == Replacement::kAsIs)
      out += text.substr(i, c.length);
    else
      AppendUtf8(out, upper ? ToUpper(c.code) : ToLower(c.code));
    i += c.length;
  }
}

}  // namespace

void Runner::Replace(const Substitution& s, const std::vector<regex::Span>& match, std::string& out) {
  if (s.is_plain && s.pieces[0].change == Replacement::kAsIs) {
    out += s.plain;
    return;
  }
  uint8_t waiting = 0;  // \u or \l that has met nothing yet
  for (const Replacement& piece : s.pieces) {
    uint8_t change =
        piece.change & Replacement::kFirst ? piece.change : static_cast<uint8_t>(piece.change | waiting);
    waiting = 0;
    if (!piece.text.empty()) {
      if (change == Replacement::kAsIs)
        out += piece.text;
      else
        AppendCased(out, piece.text, change);
      change &= static_cast<uint8_t>(~Replacement::kFirst);
    }
    if (piece.group < 0) continue;
    // A group that is not there is nothing where POSIX is followed.
    regex::Span span{kNone, kNone};
    if (static_cast<size_t>(piece.group) < match.size()) span = match[static_cast<size_t>(piece.group)];
    if (span.begin == kNone || span.begin == span.end) {
      waiting = piece.change & Replacement::kFirst;
      continue;
    }
    std::string_view text = space_.substr(span.begin, span.end - span.begin);
    if (change == Replacement::kAsIs)
      out += text;
    else
      AppendCased(out, text, change);
  }
}

bool Runner::SearchFrom(regex::Regex& regex, size_t from, bool groups) {
  if (groups) return regex.Search(space_, from, command_.machine, &match_);
  auto found = regex.Find(space_, from, command_.machine);
  if (!found) return false;
  match_.assign(1, *found);
  return true;
}

Runner::Answer Runner::Substitute(Instruction& it) {
  const Substitution& s = *it.s;
  regex::Regex* regex = nullptr;
  Answer found = FindPattern(s.pattern, &regex);
  if (found != Answer::kYes) return found;
  if (!settings_.posix && s.highest > regex->groups()) {
    failure_ = "-e expression #" + std::to_string(script_.expressions) + ", char 0: invalid reference \\" +
               std::to_string(s.highest) + " on `s' command's RHS";
    return Answer::kFailed;
  }
  // Groups that nobody names are not looked for.
  bool groups = s.highest > 0 || settings_.debug;
  if (!SearchFrom(*regex, 0, groups)) return Answer::kNo;
  std::string& out = scratch_;
  out.clear();
  size_t start = 0;         // what is before it has been copied
  size_t last_end = kNone;  // of the match before, unless it was empty
  uint64_t count = 0;
  bool done = false;
  for (;;) {
    if (settings_.debug && count == 0) DebugMatch();
    regex::Span whole = match_[0];
    bool empty = whole.begin == whole.end;
    if (!command_.machine.Spend(1) || !command_.machine.HoldMore(out, 2 * (whole.end - start) + 64))
      return Answer::kFailed;
    out += space_.substr(start, whole.begin - start);
    start = whole.begin;
    // An empty match right behind another one does not count.
    if (!empty || whole.begin != last_end) {
      ++count;
      if (count >= s.number) {
        Replace(s, match_, out);
        done = true;
        start = whole.end;
        if (!s.global) break;
      }
    }
    last_end = empty ? kNone : whole.end;
    size_t next = whole.end;
    if (empty) {
      if (next >= space_.size()) break;
      next += CharacterAt(space_, next);
    }
    out += space_.substr(start, next - start);
    start = next;
    if (out.size() > kernel::Reader::kMaxLine) {
      failure_ = "couldn't re-allocate memory";
      return Answer::kFailed;
    }
    if (start > space_.size() || !SearchFrom(*regex, start, groups)) break;
  }
  if (!done) return Answer::kNo;
  if (start < space_.size()) out += space_.substr(start);
  command_.machine.SpendBytes(out.size());
  Set(out);
  replaced_ = true;
  if (s.evaluate) {
    if (s.print & 1) Print(files_.main());
    return Answer::kWait;
  }
  if (s.print) Print(files_.main());
  if (s.output >= 0) Print(files_.output(s.output));
  return Answer::kYes;
}

void Runner::Transliterate(const Transliteration& y) {
  command_.machine.SpendBytes(space_.size());
  if (y.bytes_only) {
    Own();
    for (char& c : own_) c = y.bytes[static_cast<unsigned char>(c)];
    space_ = own_;
    return;
  }
  std::string& out = scratch_;
  out.clear();
  for (size_t i = 0; i < space_.size();) {
    size_t length = CharacterAt(space_, i);
    std::string_view c = space_.substr(i, length);
    auto at = std::lower_bound(y.characters.begin(), y.characters.end(), c,
                               [](const auto& pair, std::string_view key) { return pair.first < key; });
    out += at != y.characters.end() && at->first == c ? std::string_view(at->second) : c;
    i += length;
  }
  Set(out);
}

void Runner::List(uint64_t width) {
  constexpr std::string_view kNamed = "\a\b\f\n\r\t\v", kLetters = "abfnrtv";
  Output& out = files_.main();
  std::string text;
  uint64_t column = 0;
  if (!command_.machine.Spend(static_cast<int64_t>(space_.size() / 16)) ||
      !command_.machine.Hold(3 * space_.size()))
    return;
  for (char c : space_) {
    auto byte = static_cast<unsigned char>(c);
    char shown[4];
    size_t length = 1;
    size_t named = kNamed.find(c);
    if (c == '\\') {
      shown[0] = shown[1] = '\\';
      length = 2;
    } else if (byte >= 0x20 && byte < 0x7F) {
      shown[0] = c;
    } else if (named != kNone) {
      shown[0] = '\\';
      shown[1] = kLetters[named];
      length = 2;
    } else {
      shown[0] = '\\';
      shown[1] = static_cast<char>('0' + (byte >> 6));
      shown[2] = static_cast<char>('0' + (byte >> 3 & 7));
      shown[3] = static_cast<char>('0' + (byte & 7));
      length = 4;
    }
    if (width > 0 && column + length > width - 1) {
      text += "\\\n";
      column = 0;
    }
    text.append(shown, length);
    column += length;
  }
  text += '$';
  command_.machine.SpendBytes(text.size());
  files_.Write(out, text, true);
}

}  // namespace bivalve::commands::sed
