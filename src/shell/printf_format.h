// The formatter behind the builtin `printf` and the command of the same name. Pure: text in, text out.
//
// It follows printf(1) of POSIX, and in detail bash 5.2 or GNU coreutils 9.1 as the dialect says; they
// differ in escapes, in the strictness of conversions, in messages and in the status for them.
// Numbers are 64-bit integers and x87 extended floats (base/extended.h). What has to come from outside
// (time, quoting, where messages go) is a PrintfHost.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "base/meter.h"

namespace bivalve::shell {

enum class PrintfDialect : uint8_t { kBash, kGnu };

class PrintfHost {
 public:
  static constexpr int64_t kNow = -1;         // the argument of %(…)T is missing or -1
  static constexpr int64_t kShellStart = -2;  // it is -2
  // strftime(3) of the seconds, or of one of the two above.
  virtual std::string FormatTime(std::string_view format, int64_t seconds) = 0;
  // %q: so that the shell (bash), or any shell (gnu: the style `shell-escape`) reads it back.
  virtual std::string Quote(std::string_view text) = 0;
  // A message without program name and newline: "abc: invalid number".
  virtual void Complain(std::string_view message) = 0;
  // %n of bash: the bytes written so far, for a variable.
  // False: refused, and said so; printing ends.
  virtual bool StoreCount(std::string_view /*name*/, int64_t /*count*/) { return true; }

 protected:
  ~PrintfHost() = default;
};

struct PrintfOutcome {
  std::string output;
  int status = 0;
};

// Formats all arguments, using the format again while there are some left and it takes any. Missing
// ones are empty or zero. At a fatal error or \c the output so far is returned.
PrintfOutcome FormatPrintf(std::string_view format, std::span<const std::string> arguments,
                           PrintfDialect dialect, PrintfHost& host, Meter& meter);

}  // namespace bivalve::shell
