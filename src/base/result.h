// Result: the one way an engine function reports that something was refused.
//
// A `Result<T>` holds a value or an `Error`; success allocates nothing. An error is the host's or
// the kernel's refusal (errno), never a program's exit status and never a limit: limits stop a
// process from outside (kernel/limits.h) and cannot be seen by the code that runs in it.
#pragma once

#include <expected>
#include <string>
#include <string_view>
#include <utility>

namespace bivalve {

// Codes have Linux's numbers on every host, so that `errno` seen by a guest never depends on where
// the machine runs. Source: Linux include/uapi/asm-generic/errno{-base,}.h.
enum class Errno : int {
  kOk = 0,
  kPerm = 1,
  kNoEnt = 2,
  kSrch = 3,
  kIntr = 4,
  kIo = 5,
  kNxio = 6,
  kTooBig = 7,
  kNoExec = 8,
  kBadF = 9,
  kChild = 10,
  kAgain = 11,
  kNoMem = 12,
  kAcces = 13,
  kFault = 14,
  kBusy = 16,
  kExist = 17,
  kXDev = 18,
  kNoDev = 19,
  kNotDir = 20,
  kIsDir = 21,
  kInval = 22,
  kNFile = 23,
  kMFile = 24,
  kNoTty = 25,
  kTxtBsy = 26,
  kFBig = 27,
  kNoSpc = 28,
  kSPipe = 29,
  kRoFs = 30,
  kMLink = 31,
  kPipe = 32,
  kDom = 33,
  kRange = 34,
  kDeadLk = 35,
  kNameTooLong = 36,
  kNoSys = 38,
  kNotEmpty = 39,
  kLoop = 40,
  kProto = 71,
  kNotSock = 88,
  kOpNotSupp = 95,
  kAddrInUse = 98,
  kNetUnreach = 101,
  kConnReset = 104,
  kNotConn = 107,
  kTimedOut = 110,
  kConnRefused = 111,
  kCanceled = 125,
};

// The message GNU programs print for the code ("No such file or directory"). Static storage.
std::string_view ErrnoText(Errno code);
// The symbolic name ("ENOENT"), as Node reports it. Static storage.
std::string_view ErrnoName(Errno code);

struct Error {
  Errno code = Errno::kIo;
  std::string path;  // what was refused, when it has a name
  std::string text;  // more than the code says, or empty

  // `text` when there is one, else the code's message.
  std::string_view Message() const { return text.empty() ? ErrnoText(code) : std::string_view(text); }
};

template <class T>
using Result = std::expected<T, Error>;

inline std::unexpected<Error> Fail(Errno code, std::string_view path = {}, std::string_view text = {}) {
  return std::unexpected(Error{code, std::string(path), std::string(text)});
}

}  // namespace bivalve

#define BIVALVE_CONCAT2(a, b) a##b
#define BIVALVE_CONCAT(a, b) BIVALVE_CONCAT2(a, b)

// TRY(auto x, F()): declares x from a Result, or returns its error. CO_TRY: the same in a coroutine.
// TRY_VOID(F()), CO_TRY_VOID(F()): for Result<void> and for values that are not wanted.
#define BIVALVE_TRY(ret, tmp, decl, expr)        \
  auto tmp = (expr);                             \
  if (!tmp) [[unlikely]]                         \
    ret std::unexpected(std::move(tmp).error()); \
  decl = std::move(*tmp)
#define TRY(decl, ...) BIVALVE_TRY(return, BIVALVE_CONCAT(try_, __LINE__), decl, (__VA_ARGS__))
#define CO_TRY(decl, ...) BIVALVE_TRY(co_return, BIVALVE_CONCAT(try_, __LINE__), decl, (__VA_ARGS__))
#define BIVALVE_TRY_VOID(ret, expr)                 \
  do {                                              \
    if (auto tmp_ = (expr); !tmp_) [[unlikely]]     \
      ret std::unexpected(std::move(tmp_).error()); \
  } while (0)
#define TRY_VOID(...) BIVALVE_TRY_VOID(return, (__VA_ARGS__))
#define CO_TRY_VOID(...) BIVALVE_TRY_VOID(co_return, (__VA_ARGS__))
