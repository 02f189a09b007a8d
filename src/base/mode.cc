#include "base/mode.h"

namespace bivalve {
namespace {

constexpr uint32_t kAll = 07777;
constexpr uint32_t kSetId = 06000;

bool TakeOctal(std::string_view& rest, uint32_t* value) {
  *value = 0;
  bool any = false;
  while (!rest.empty() && rest[0] >= '0' && rest[0] <= '7') {
    *value = *value * 8 + static_cast<uint32_t>(rest[0] - '0');
    if (*value > kAll) return false;
    rest.remove_prefix(1);
    any = true;
  }
  return any;
}

bool IsOp(char c) { return c == '=' || c == '+' || c == '-'; }

}  // namespace

ModeChange ModeChange::Octal(uint32_t mode) {
  ModeChange change;
  change.steps_.push_back({'=', Kind::kBits, kAll, mode, kAll});
  return change;
}

std::optional<ModeChange> ModeChange::Parse(std::string_view text) {
  ModeChange change;
  if (!text.empty() && text[0] >= '0' && text[0] <= '7') {
    std::string_view rest = text;
    uint32_t mode = 0;
    if (!TakeOctal(rest, &mode) || !rest.empty()) return std::nullopt;
    // Fewer than five digits leave the set-id bits of a directory alone.
    uint32_t mentioned = text.size() < 5 ? (mode & kSetId) | 01777 : kAll;
    change.steps_.push_back({'=', Kind::kBits, kAll, mode, mentioned});
    return change;
  }
  std::string_view rest = text;
  for (;;) {
    if (!ParseClause(rest, change.steps_)) return std::nullopt;
    if (rest.empty()) return change;
    if (rest[0] != ',') return std::nullopt;
    rest.remove_prefix(1);
  }
}

bool ModeChange::ParseClause(std::string_view& rest, std::vector<Step>& steps) {
  uint32_t affected = 0;
  for (; !rest.empty() && !IsOp(rest[0]); rest.remove_prefix(1)) {
    switch (rest[0]) {
      case 'u': affected |= 04700; break;
      case 'g': affected |= 02070; break;
      case 'o': affected |= 01007; break;
      case 'a': affected |= kAll; break;
      default: return false;
    }
  }
  if (rest.empty()) return false;
  while (!rest.empty() && IsOp(rest[0])) {
    Step step{rest[0], Kind::kBits, affected, 0, 0};
    rest.remove_prefix(1);
    char next = rest.empty() ? '\0' : rest[0];
    if (next >= '0' && next <= '7') {
      if (affected || !TakeOctal(rest, &step.value) || (!rest.empty() && rest[0] != ',')) return false;
      step.affected = step.mentioned = kAll;
      steps.push_back(step);
      continue;
    }
    if (next == 'u' || next == 'g' || next == 'o') {
      step.kind = Kind::kCopy;
      step.value = next == 'u' ? 0700 : next == 'g' ? 0070 : 0007;
      rest.remove_prefix(1);
    } else {
      bool more = true;
      while (more && !rest.empty()) {
        switch (rest[0]) {
          case 'r': step.value |= 0444; break;
          case 'w': step.value |= 0222; break;
          case 'x': step.value |= 0111; break;
          case 'X': step.kind = Kind::kExecuteIfAny; break;
          case 's': step.value |= kSetId; break;
          case 't': step.value |= 01000; break;
          default: more = false;
        }
        if (more) rest.remove_prefix(1);
      }
    }
    step.mentioned = affected ? affected & step.value : step.value;
    steps.push_back(step);
  }
  return true;
}

uint32_t ModeChange::Apply(uint32_t mode, bool is_dir, uint32_t umask, uint32_t* changed) const {
  mode &= kAll;
  uint32_t bits = 0;
  for (const Step& step : steps_) {
    uint32_t omitted = (is_dir ? kSetId : 0) & ~step.mentioned;
    uint32_t value = step.value;
    if (step.kind == Kind::kCopy) {
      value &= mode;
      value |= (value & 0444 ? 0444 : 0) | (value & 0222 ? 0222 : 0) | (value & 0111 ? 0111 : 0);
    } else if (step.kind == Kind::kExecuteIfAny && ((mode & 0111) || is_dir)) {
      value |= 0111;
    }
    value &= (step.affected ? step.affected : ~umask) & ~omitted;
    if (step.op == '=') {
      uint32_t kept = (step.affected ? ~step.affected : 0) | omitted;
      bits |= kAll & ~kept;
      mode = (mode & kept) | value;
    } else {
      bits |= value;
      mode = step.op == '+' ? mode | value : mode & ~value;
    }
  }
  if (changed) *changed = bits;
  return mode & kAll;
}

std::string ModeText(uint32_t full_mode) {
  char type = '?';
  switch (full_mode & 0170000) {
    case 0100000: type = '-'; break;
    case 0040000: type = 'd'; break;
    case 0120000: type = 'l'; break;
    case 0010000: type = 'p'; break;
    case 0020000: type = 'c'; break;
    case 0060000: type = 'b'; break;
    case 0140000: type = 's'; break;
  }
  std::string text(1, type);
  constexpr char kLetters[] = "rwxrwxrwx";
  for (int i = 0; i < 9; ++i) text += full_mode >> (8 - i) & 1 ? kLetters[i] : '-';
  if (full_mode & 04000) text[3] = full_mode & 0100 ? 's' : 'S';
  if (full_mode & 02000) text[6] = full_mode & 0010 ? 's' : 'S';
  if (full_mode & 01000) text[9] = full_mode & 0001 ? 't' : 'T';
  return text;
}

}  // namespace bivalve
