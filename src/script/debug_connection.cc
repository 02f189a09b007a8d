#include "script/debug_connection.h"

#include <utility>

namespace bivalve::script {
namespace {

using kernel::Process;
using kernel::Task;

Task<Result<size_t>> ReadSome(Process& process, kernel::FileRef file, std::span<char> into) {
  for (;;) {
    auto got = co_await file->Read(process, into);
    // A signal is the script's own, for later.
    if (!got && got.error().code == Errno::kIntr && !process.MustEnd()) continue;
    co_return got;
  }
}

Task<Result<int>> WriteWhole(Process& process, kernel::FileRef file, std::string bytes) {
  CO_TRY_VOID(co_await kernel::WriteAll(process, file, bytes));
  co_return 0;
}

// The library's own modules have such names (Runtime::Load).
constexpr std::string_view kLibrary = "node:";

}  // namespace

size_t DebugConnection::Read(std::span<char> into) {
  // What it has printed is seen before it stands still.
  (void)runtime_.FlushNow();
  if (!Flush() || !file_) return 0;
  auto got = runtime_.BlockUntimed(ReadSome(runtime_.process, file_, into));
  return got ? *got : 0;
}

bool DebugConnection::Write(std::string_view bytes) {
  if (!file_) return false;
  out_.append(bytes);
  return true;
}

bool DebugConnection::Flush() {
  if (out_.empty() || !file_) return file_.get() != nullptr;
  auto sent = runtime_.BlockUntimed(WriteWhole(runtime_.process, file_, std::exchange(out_, {})));
  if (!sent) file_ = {};
  return sent.has_value();
}

void DebugConnection::OnDetach() {
  (void)Flush();
  file_ = {};
}

bool DebugConnection::PausesAt(std::string_view file) {
  if (!pause_ || file.starts_with(kLibrary)) return false;
  pause_ = false;
  return true;
}

}  // namespace bivalve::script
