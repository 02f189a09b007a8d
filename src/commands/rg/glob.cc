#include "commands/rg/glob.h"

#include <algorithm>

namespace bivalve::commands::rg {
namespace {

unsigned char Lower(unsigned char byte) { return byte >= 'A' && byte <= 'Z' ? byte | 0x20 : byte; }

// Where the bracket expression that begins at `at` ends; npos: it does not.
size_t ClassEnd(std::string_view text, size_t at) {
  size_t i = at + 1;
  if (i < text.size() && (text[i] == '!' || text[i] == '^')) ++i;
  if (i < text.size() && text[i] == ']') ++i;
  return text.find(']', i);
}

// All texts that the braces stand for.
Result<std::vector<std::string>> Expand(std::string_view text, size_t limit) {
  std::vector<std::string> done, left{std::string(text)};
  while (!left.empty()) {
    std::string one = std::move(left.back());
    left.pop_back();
    size_t open = std::string::npos, depth = 0, close = std::string::npos;
    std::vector<size_t> cuts;
    for (size_t i = 0; i < one.size() && close == std::string::npos; ++i) {
      if (one[i] == '\\') {
        ++i;
      } else if (one[i] == '[') {
        size_t end = ClassEnd(one, i);
        if (end != std::string::npos) i = end;
      } else if (one[i] == '{') {
        if (depth++ == 0) open = i;
      } else if (one[i] == '}') {
        if (depth == 0)
          return Fail(Errno::kInval, {},
                      "unopened alternate group; missing '{' (maybe escape '}' with '[}]'?)");
        if (--depth == 0) close = i;
      } else if (one[i] == ',' && depth == 1) {
        cuts.push_back(i);
      }
    }
    if (open == std::string::npos) {
      done.push_back(std::move(one));
      continue;
    }
    if (close == std::string::npos)
      return Fail(Errno::kInval, {}, "unclosed alternate group; missing '}' (maybe escape '{' with '[{]'?)");
    cuts.push_back(close);
    if (done.size() + left.size() + cuts.size() > limit)
      return Fail(Errno::kInval, {}, "too many alternates");
    std::vector<std::string> made;
    size_t from = open + 1;
    for (size_t cut : cuts) {
      made.push_back(one.substr(0, open) + one.substr(from, cut - from) + one.substr(close + 1));
      from = cut + 1;
    }
    left.insert(left.end(), made.rbegin(), made.rend());
  }
  return done;
}

}  // namespace

Result<Glob> Glob::Compile(std::string_view text, bool ignore_case) {
  Glob glob;
  glob.ignore_case_ = ignore_case;
  TRY(auto texts, Expand(text, kMaxAlternatives));
  for (const std::string& one : texts) {
    auto added = glob.Add(one);
    if (!added) return std::unexpected(added.error());
  }
  return glob;
}

Result<size_t> Glob::AddClass(std::string_view text, size_t at, Sequence& into) {
  size_t end = ClassEnd(text, at);
  if (end == std::string_view::npos) return Fail(Errno::kInval, {}, "unclosed character class; missing ']'");
  std::bitset<256> set;
  size_t i = at + 1;
  bool negated = text[i] == '!' || text[i] == '^';
  if (negated) ++i;
  while (i < end) {
    auto first = static_cast<unsigned char>(text[i]);
    unsigned char last = first;
    if (i + 2 < end && text[i + 1] == '-') {
      last = static_cast<unsigned char>(text[i + 2]);
      if (last < first)
        return Fail(Errno::kInval, {},
                    "invalid range; '" + std::string(1, text[i]) + "' > '" + text[i + 2] + "'");
      i += 2;
    }
    for (unsigned byte = first; byte <= last; ++byte) {
      set.set(byte);
      if (ignore_case_) set.set(Lower(static_cast<unsigned char>(byte)));
    }
    ++i;
  }
  if (negated) set.flip();
  set.reset('/');
  into.push_back({Kind::kClass, 0, static_cast<int>(sets_.size())});
  sets_.push_back(set);
  return end;
}

Result<void> Glob::Add(std::string_view text) {
  Sequence tokens;
  for (size_t i = 0; i < text.size(); ++i) {
    auto byte = static_cast<unsigned char>(text[i]);
    if (byte == '\\') {
      if (++i == text.size()) return Fail(Errno::kInval, {}, "dangling '\\'");
      tokens.push_back({Kind::kByte, static_cast<unsigned char>(text[i])});
    } else if (byte == '?') {
      tokens.push_back({Kind::kOne});
    } else if (byte == '[') {
      TRY(i, AddClass(text, i, tokens));
    } else if (byte == '*') {
      size_t stars = i;
      while (stars < text.size() && text[stars] == '*') ++stars;
      bool at_start = i == 0 || text[i - 1] == '/';
      bool at_end = stars == text.size();
      if (stars - i == 2 && at_start && at_end) {
        tokens.push_back({Kind::kRest});
      } else if (stars - i == 2 && at_start && text[stars] == '/') {
        tokens.push_back({Kind::kDirs});
        ++stars;
      } else {
        tokens.push_back({Kind::kStar});
      }
      i = stars - 1;
    } else {
      tokens.push_back({Kind::kByte, ignore_case_ ? Lower(byte) : byte});
    }
  }
  if (ignore_case_)
    for (Token& token : tokens) token.byte = Lower(token.byte);
  alternatives_.push_back(std::move(tokens));
  return {};
}

bool Glob::MatchesOne(const Sequence& tokens, std::string_view path, Meter& meter) const {
  size_t count = tokens.size();
  // Positions at which a match may go on; `inside` are those within the directories of a kDirs.
  std::vector<bool> now(count + 1), next(count + 1), inside(count + 1), next_inside(count + 1);
  auto close = [&](std::vector<bool>& set) {
    for (size_t i = 0; i < count; ++i) {
      bool may_be_empty =
          tokens[i].kind == Kind::kStar || tokens[i].kind == Kind::kDirs || tokens[i].kind == Kind::kRest;
      if (set[i] && may_be_empty) set[i + 1] = true;
    }
  };
  now[0] = true;
  close(now);
  for (char c : path) {
    auto byte = static_cast<unsigned char>(c);
    if (ignore_case_) byte = Lower(byte);
    if (!meter.Spend(static_cast<int64_t>(count / 8 + 1))) return false;
    std::fill(next.begin(), next.end(), false);
    std::fill(next_inside.begin(), next_inside.end(), false);
    bool any = false;
    for (size_t i = 0; i < count; ++i) {
      if (!now[i] && !inside[i]) continue;
      const Token& token = tokens[i];
      switch (token.kind) {
        case Kind::kByte: next[i + 1] = next[i + 1] || token.byte == byte; break;
        case Kind::kOne: next[i + 1] = next[i + 1] || byte != '/'; break;
        case Kind::kClass: next[i + 1] = next[i + 1] || sets_[static_cast<size_t>(token.set)][byte]; break;
        case Kind::kStar: next[i] = next[i] || byte != '/'; break;
        case Kind::kRest: next[i] = true; break;
        case Kind::kDirs:
          next_inside[i] = true;
          if (byte == '/') next[i + 1] = true;
          break;
      }
      any = true;
    }
    if (!any) return false;
    close(next);
    now.swap(next);
    inside.swap(next_inside);
  }
  return now[count];
}

bool Glob::Matches(std::string_view path, Meter& meter) const {
  for (const Sequence& tokens : alternatives_)
    if (MatchesOne(tokens, path, meter)) return true;
  return false;
}

}  // namespace bivalve::commands::rg
