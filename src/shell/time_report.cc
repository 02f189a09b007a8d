#include "shell/time_report.h"

namespace bivalve::shell {
namespace {

constexpr int64_t kSecond = 1'000'000'000;

std::string Seconds(int64_t ns, int digits) {
  int64_t millis = ns / 1'000'000;
  std::string text = std::to_string(millis / 1000);
  if (digits == 0) return text;
  std::string fraction = std::to_string(millis % 1000);
  fraction.insert(0, 3 - fraction.size(), '0');
  return text + "." + fraction.substr(0, static_cast<size_t>(digits));
}

}  // namespace

std::string MinutesSeconds(int64_t ns, int digits) {
  return std::to_string(ns / kSecond / 60) + "m" + Seconds(ns % (60 * kSecond), digits) + "s";
}

std::string TimeReport(int64_t real_ns, int64_t user_ns, int64_t system_ns, const std::string* format,
                       bool posix, char* invalid) {
  static constexpr std::string_view kDefault = "\nreal\t%3lR\nuser\t%3lU\nsys\t%3lS";
  static constexpr std::string_view kPosix = "real %2R\nuser %2U\nsys %2S";
  std::string_view text = format ? std::string_view(*format) : posix ? kPosix : kDefault;
  if (text.empty()) return {};
  std::string out;
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '%' || i + 1 == text.size()) {
      out += text[i];
      continue;
    }
    ++i;
    if (text[i] == '%') {
      out += '%';
      continue;
    }
    if (text[i] == 'P') {
      int64_t share = real_ns > 0 ? (user_ns + system_ns) * 10000 / real_ns : 0;
      out += std::to_string(share / 100) + "." + (share % 100 < 10 ? "0" : "") + std::to_string(share % 100);
      continue;
    }
    int digits = 3;
    bool longer = false;
    if (text[i] >= '0' && text[i] <= '9') {
      digits = text[i] - '0' > 3 ? 3 : text[i] - '0';
      if (i + 1 < text.size()) ++i;
    }
    if (text[i] == 'l' && i + 1 < text.size()) {
      longer = true;
      ++i;
    }
    int64_t ns = text[i] == 'R' ? real_ns : text[i] == 'U' ? user_ns : text[i] == 'S' ? system_ns : -1;
    if (ns < 0) {
      *invalid = text[i];
      return {};
    }
    out += longer ? MinutesSeconds(ns, digits) : Seconds(ns, digits);
  }
  return out + "\n";
}

}  // namespace bivalve::shell
