#include "commands/find_text.h"

#include <algorithm>

#include "base/mode.h"
#include "base/time_text.h"
#include "commands/file_info.h"

namespace bivalve::commands {
namespace {

struct Spec {
  std::string flags;
  int width = -1;
  int precision = -1;
  bool Has(char flag) const { return flags.find(flag) != std::string::npos; }
};

void Put(std::string& out, const Spec& spec, std::string text) {
  if (spec.precision >= 0) text.resize(std::min(text.size(), static_cast<size_t>(spec.precision)));
  size_t missing =
      spec.width > static_cast<int>(text.size()) ? static_cast<size_t>(spec.width) - text.size() : 0;
  if (spec.Has('-')) {
    out += text;
    out.append(missing, ' ');
  } else {
    out.append(missing, ' ');
    out += text;
  }
}

// Seconds with ten digits after the point, as find has them.
std::string LongSeconds(const CivilTime& time) {
  std::string nanoseconds = std::to_string(time.nanosecond);
  nanoseconds.insert(0, 9 - nanoseconds.size(), '0');
  return FormatTime("%S", time) + "." + nanoseconds + "0";
}

std::string TimeField(const TimeZone& zone, int64_t ns, char field) {
  CivilTime time = zone.ToLocalNs(ns);
  switch (field) {
    case '@': {
      std::string fraction = LongSeconds(time);
      return std::to_string(FromCivil(time) - time.offset_s) + fraction.substr(fraction.find('.'));
    }
    case '+': return FormatTime("%Y-%m-%d+%H:%M:", time) + LongSeconds(time);
    case 'S': return LongSeconds(time);
    case 'T':
    case 'X': return FormatTime("%H:%M:", time) + LongSeconds(time);
    default: return FormatTime(std::string("%") + field, time);
  }
}

std::string CtimeText(const TimeZone& zone, int64_t ns) {
  CivilTime time = zone.ToLocalNs(ns);
  return FormatTime("%a %b %e %H:%M:", time) + LongSeconds(time) + FormatTime(" %Y", time);
}

std::string Octal(uint32_t value) {
  std::string text;
  do {
    text.insert(0, 1, static_cast<char>('0' + (value & 7)));
    value >>= 3;
  } while (value);
  return text;
}

// The directory part of a path, as %h: "." without one.
std::string HeadOf(std::string_view path) {
  size_t end = path.find_last_not_of('/');
  if (end == std::string_view::npos) return "";
  size_t slash = path.rfind('/', end);
  return slash == std::string_view::npos ? "." : std::string(path.substr(0, slash));
}

size_t PutEscape(std::string& out, std::string_view text, bool* stops) {
  if (text.size() < 2) {
    out += '\\';
    return 1;
  }
  constexpr std::string_view kLetters = "abfnrtv\\", kValues = "\a\b\f\n\r\t\v\\";
  char c = text[1];
  if (c == 'c') {
    *stops = true;
    return text.size();
  }
  if (size_t i = kLetters.find(c); i != std::string_view::npos) {
    out += kValues[i];
    return 2;
  }
  size_t at = 1;
  int value = 0;
  for (; at < text.size() && at < 4 && text[at] >= '0' && text[at] <= '7'; ++at)
    value = value * 8 + (text[at] - '0');
  if (at > 1) {
    out += static_cast<char>(value);
    return at;
  }
  out += text.substr(0, 2);
  return 2;
}

// How many bytes after the letter were taken.
size_t PutField(std::string& out, const Spec& spec, std::string_view text, const FindFile& file,
                const Users& users, const TimeZone& zone) {
  const TreeWalk::Entry& entry = *file.entry;
  const kernel::Stat& s = entry.stat;
  std::string_view path = entry.path;
  switch (text[0]) {
    case 'p': Put(out, spec, entry.path); break;
    case 'f': {
      // A slash that ends an operand stays.
      std::string_view base = kernel::BaseName(path);
      Put(out, spec, std::string(base.data(), path.data() + path.size()));
      break;
    }
    case 'h': Put(out, spec, HeadOf(path)); break;
    case 'H': Put(out, spec, std::string(file.start)); break;
    case 'P': {
      std::string_view below = path.substr(std::min(path.size(), file.start.size()));
      while (below.starts_with('/')) below.remove_prefix(1);
      Put(out, spec, std::string(below));
      break;
    }
    case 's': Put(out, spec, std::to_string(s.size)); break;
    case 'S': Put(out, spec, s.size ? "1" : "0"); break;
    case 'k': Put(out, spec, std::to_string(BlocksOf(s) / 2)); break;
    case 'b': Put(out, spec, std::to_string(BlocksOf(s))); break;
    case 'd': Put(out, spec, std::to_string(entry.depth)); break;
    case 'D': Put(out, spec, std::to_string(s.dev)); break;
    case 'm': {
      std::string digits = (spec.Has('#') ? "0" : "") + Octal(s.mode);
      auto width = static_cast<size_t>(std::max(spec.width, 0));
      if (spec.Has('0') && !spec.Has('-') && digits.size() < width)
        digits.insert(0, width - digits.size(), '0');
      Put(out, spec, std::move(digits));
      break;
    }
    case 'M': Put(out, spec, ModeText(s.FullMode())); break;
    case 'n': Put(out, spec, std::to_string(s.nlink)); break;
    case 'i': Put(out, spec, std::to_string(s.ino)); break;
    case 'u': Put(out, spec, users.UserName(s.uid)); break;
    case 'g': Put(out, spec, users.GroupName(s.gid)); break;
    case 'U': Put(out, spec, std::to_string(s.uid)); break;
    case 'G': Put(out, spec, std::to_string(s.gid)); break;
    case 'l': Put(out, spec, file.link_target); break;
    case 'y': Put(out, spec, std::string(1, FindTypeLetter(s.type))); break;
    case 'Y':
      Put(out, spec, std::string(1, file.target_type ? file.target_type : FindTypeLetter(s.type)));
      break;
    case 'F': Put(out, spec, "tmpfs"); break;
    case 'Z': break;
    case 'a': Put(out, spec, CtimeText(zone, s.atime_ns)); break;
    case 'c': Put(out, spec, CtimeText(zone, s.ctime_ns)); break;
    case 't': Put(out, spec, CtimeText(zone, s.mtime_ns)); break;
    case 'A':
    case 'B':
    case 'C':
    case 'T':
    case 'W': {
      if (text.size() < 2) {
        out += '%';
        out += text[0];
        break;
      }
      int64_t ns = text[0] == 'A'   ? s.atime_ns
                   : text[0] == 'C' ? s.ctime_ns
                   : text[0] == 'T' ? s.mtime_ns
                                    : s.btime_ns;
      Put(out, spec, TimeField(zone, ns, text[1]));
      return 1;
    }
    default: out += '%'; out += text[0];
  }
  return 0;
}

}  // namespace

char FindTypeLetter(kernel::FileType type) { return "fdlpcbs"[static_cast<size_t>(type)]; }

std::string FormatFind(std::string_view format, const FindFile& file, const Users& users,
                       const TimeZone& zone, bool* stops) {
  std::string out;
  for (size_t at = 0; at < format.size();) {
    if (format[at] == '\\') {
      at += PutEscape(out, format.substr(at), stops);
      continue;
    }
    if (format[at] != '%') {
      out += format[at++];
      continue;
    }
    ++at;
    if (at < format.size() && format[at] == '%') {
      out += '%';
      ++at;
      continue;
    }
    Spec spec;
    auto number = [&](int* value) {
      *value = 0;
      for (; at < format.size() && format[at] >= '0' && format[at] <= '9'; ++at)
        *value = std::min(*value * 10 + (format[at] - '0'), 4096);
    };
    while (at < format.size() && std::string_view("-+ #0").find(format[at]) != std::string_view::npos)
      spec.flags += format[at++];
    if (at < format.size() && format[at] >= '1' && format[at] <= '9') number(&spec.width);
    if (at < format.size() && format[at] == '.') {
      ++at;
      number(&spec.precision);
    }
    if (at >= format.size()) break;
    at += 1 + PutField(out, spec, format.substr(at), file, users, zone);
  }
  return out;
}

std::string ListFind(const FindFile& file, const Users& users, const TimeZone& zone, int64_t now_ns) {
  const kernel::Stat& s = file.entry->stat;
  std::string out;
  auto right = [&](const std::string& text, size_t width) {
    out.append(text.size() < width ? width - text.size() : 0, ' ');
    out += text;
    out += ' ';
  };
  auto left = [&](const std::string& text, size_t width) {
    out += text;
    out.append(text.size() < width ? width - text.size() : 0, ' ');
    out += ' ';
  };
  right(std::to_string(s.ino), 9);
  right(std::to_string(BlocksOf(s) / 2), 6);
  out += ModeText(s.FullMode()) + ' ';
  right(std::to_string(s.nlink), 3);
  left(users.UserName(s.uid), 8);
  left(users.GroupName(s.gid), 8);
  if (IsDevice(s)) {
    std::string minor = std::to_string(MinorOf(s.rdev));
    right(std::to_string(MajorOf(s.rdev)) + ", " + std::string(minor.size() < 3 ? 3 - minor.size() : 0, ' ') +
              minor,
          8);
  } else {
    right(std::to_string(s.size), 8);
  }
  constexpr int64_t kHalfYearNs = int64_t{180} * 86400 * 1'000'000'000;
  bool recent = s.mtime_ns > now_ns - kHalfYearNs && s.mtime_ns <= now_ns + int64_t{3600} * 1'000'000'000;
  AppendTime(out, recent ? "%b %e %H:%M" : "%b %e  %Y", zone.ToLocalNs(s.mtime_ns));
  out += ' ' + EscapeName(file.entry->path);
  if (s.type == kernel::FileType::kSymlink) out += " -> " + EscapeName(file.link_target);
  return out + '\n';
}

}  // namespace bivalve::commands
