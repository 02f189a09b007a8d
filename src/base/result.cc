#include "base/result.h"

namespace bivalve {
namespace {

struct Row {
  Errno code;
  std::string_view name;
  std::string_view text;
};

// Texts: glibc's strerror, which GNU programs print.
constexpr Row kRows[] = {
    {Errno::kOk, "OK", "Success"},
    {Errno::kPerm, "EPERM", "Operation not permitted"},
    {Errno::kNoEnt, "ENOENT", "No such file or directory"},
    {Errno::kSrch, "ESRCH", "No such process"},
    {Errno::kIntr, "EINTR", "Interrupted system call"},
    {Errno::kIo, "EIO", "Input/output error"},
    {Errno::kNxio, "ENXIO", "No such device or address"},
    {Errno::kTooBig, "E2BIG", "Argument list too long"},
    {Errno::kNoExec, "ENOEXEC", "Exec format error"},
    {Errno::kBadF, "EBADF", "Bad file descriptor"},
    {Errno::kChild, "ECHILD", "No child processes"},
    {Errno::kAgain, "EAGAIN", "Resource temporarily unavailable"},
    {Errno::kNoMem, "ENOMEM", "Cannot allocate memory"},
    {Errno::kAcces, "EACCES", "Permission denied"},
    {Errno::kFault, "EFAULT", "Bad address"},
    {Errno::kBusy, "EBUSY", "Device or resource busy"},
    {Errno::kExist, "EEXIST", "File exists"},
    {Errno::kXDev, "EXDEV", "Invalid cross-device link"},
    {Errno::kNoDev, "ENODEV", "No such device"},
    {Errno::kNotDir, "ENOTDIR", "Not a directory"},
    {Errno::kIsDir, "EISDIR", "Is a directory"},
    {Errno::kInval, "EINVAL", "Invalid argument"},
    {Errno::kNFile, "ENFILE", "Too many open files in system"},
    {Errno::kMFile, "EMFILE", "Too many open files"},
    {Errno::kNoTty, "ENOTTY", "Inappropriate ioctl for device"},
    {Errno::kTxtBsy, "ETXTBSY", "Text file busy"},
    {Errno::kFBig, "EFBIG", "File too large"},
    {Errno::kNoSpc, "ENOSPC", "No space left on device"},
    {Errno::kSPipe, "ESPIPE", "Illegal seek"},
    {Errno::kRoFs, "EROFS", "Read-only file system"},
    {Errno::kMLink, "EMLINK", "Too many links"},
    {Errno::kPipe, "EPIPE", "Broken pipe"},
    {Errno::kDom, "EDOM", "Numerical argument out of domain"},
    {Errno::kRange, "ERANGE", "Numerical result out of range"},
    {Errno::kDeadLk, "EDEADLK", "Resource deadlock avoided"},
    {Errno::kNameTooLong, "ENAMETOOLONG", "File name too long"},
    {Errno::kNoSys, "ENOSYS", "Function not implemented"},
    {Errno::kNotEmpty, "ENOTEMPTY", "Directory not empty"},
    {Errno::kLoop, "ELOOP", "Too many levels of symbolic links"},
    {Errno::kProto, "EPROTO", "Protocol error"},
    {Errno::kNotSock, "ENOTSOCK", "Socket operation on non-socket"},
    {Errno::kOpNotSupp, "EOPNOTSUPP", "Operation not supported"},
    {Errno::kAddrInUse, "EADDRINUSE", "Address already in use"},
    {Errno::kNetUnreach, "ENETUNREACH", "Network is unreachable"},
    {Errno::kConnReset, "ECONNRESET", "Connection reset by peer"},
    {Errno::kNotConn, "ENOTCONN", "Transport endpoint is not connected"},
    {Errno::kTimedOut, "ETIMEDOUT", "Connection timed out"},
    {Errno::kConnRefused, "ECONNREFUSED", "Connection refused"},
    {Errno::kCanceled, "ECANCELED", "Operation canceled"},
};

const Row* FindRow(Errno code) {
  for (const Row& row : kRows)
    if (row.code == code) return &row;
  return nullptr;
}

}  // namespace

std::string_view ErrnoText(Errno code) {
  const Row* row = FindRow(code);
  return row ? row->text : std::string_view("Unknown error");
}

std::string_view ErrnoName(Errno code) {
  const Row* row = FindRow(code);
  return row ? row->name : std::string_view("EUNKNOWN");
}

}  // namespace bivalve
