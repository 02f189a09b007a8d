// PathWalk: one resolution of a path, component by component, that can stop where a filesystem has to
// wait and go on later. Used by Vfs::Resolve only.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "kernel/vfs/vfs.h"

namespace bivalve::kernel {

class PathWalk {
 public:
  PathWalk(Vfs& vfs, Process& process, std::string_view path, Follow follow);

  // What a step waits for; Resume brings its answer, and may find that there is more to wait for.
  using Pending = std::variant<std::monostate, Task<Result<InodeRef>>, Task<Result<std::string>>>;

  // Precondition: not HasPending(). Walks until the end, an error, or something to wait for (nullopt; then
  // pending() holds it).
  std::optional<Result<Location>> Advance();
  Pending TakePending() { return std::exchange(pending_, {}); }
  bool HasPending() const { return !std::holds_alternative<std::monostate>(pending_); }
  void Resume(Result<InodeRef> found);
  void Resume(Result<std::string> target);

 private:
  static constexpr size_t kMaxPath = 4096;
  static constexpr size_t kMaxName = 255;
  static constexpr int kMaxLinks = 40;

  bool Enter(Result<InodeRef> found);  // false: failed
  bool FollowLink(Result<std::string> target);
  bool NextComponent();
  bool StepUp();
  bool StepDown();

  Vfs& vfs_;
  Process& process_;
  Location at_;
  std::string rest_;        // not walked yet
  size_t pos_ = 0;          // in rest_
  std::string component_;   // being looked up
  bool last_ = false;       // component_ is the last one
  bool needs_dir_ = false;  // a slash follows it
  InodeRef link_;           // the symbolic link being read
  Follow follow_;
  int links_ = 0;
  std::optional<Error> error_;
  Pending pending_;
};

}  // namespace bivalve::kernel
