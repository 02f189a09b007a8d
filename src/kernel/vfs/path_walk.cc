#include "kernel/vfs/path_walk.h"

#include <utility>

#include "kernel/machine.h"

namespace bivalve::kernel {

PathWalk::PathWalk(Vfs& vfs, Process& process, std::string_view path, Follow follow)
    : vfs_(vfs), process_(process), rest_(path), follow_(follow) {
  if (path.empty() || path.find('\0') != std::string_view::npos) {
    error_ = Error{Errno::kNoEnt, rest_, {}};
  } else if (path.size() > kMaxPath) {
    error_ = Error{Errno::kNameTooLong, rest_, {}};
  } else {
    at_ = path[0] == '/' || !process.cwd ? vfs.Root() : process.cwd;
  }
}

std::optional<Result<Location>> PathWalk::Advance() {
  while (!error_) {
    if (!NextComponent()) return Result<Location>(std::move(at_));
    process_.machine().Spend(1);
    if (component_ == ".") {
      if (at_.inode->type() != FileType::kDirectory) error_ = Error{Errno::kNotDir, {}, {}};
      continue;
    }
    if (!(component_ == ".." ? StepUp() : StepDown())) {
      if (error_) break;
      return std::nullopt;
    }
  }
  return Result<Location>(std::unexpected(*error_));
}

bool PathWalk::NextComponent() {
  while (pos_ < rest_.size() && rest_[pos_] == '/') ++pos_;
  if (pos_ >= rest_.size()) return false;
  size_t end = std::min(rest_.find('/', pos_), rest_.size());
  component_.assign(rest_, pos_, end - pos_);
  pos_ = end;
  needs_dir_ = end < rest_.size();
  size_t following = rest_.find_first_not_of('/', end);
  last_ = following == std::string::npos;
  return true;
}

bool PathWalk::StepUp() {
  if (at_.path == "/") return true;
  if (at_.mount->covered && at_.inode->IsSame(*at_.mount->root)) {
    at_.inode = at_.mount->covered;
    at_.mount = at_.mount->parent;
  }
  InodeRef parent = at_.inode->Parent();
  if (!parent) {
    if (at_.inode->IsSame(*at_.mount->root)) return true;
    error_ = Error{Errno::kNoEnt, {}, {}};
    return false;
  }
  at_.inode = std::move(parent);
  at_.path = DirName(at_.path);
  at_ = vfs_.AcrossMount(std::move(at_));
  return true;
}

bool PathWalk::StepDown() {
  if (component_.size() > kMaxName) {
    error_ = Error{Errno::kNameTooLong, {}, {}};
    return false;
  }
  const Stat* stat = at_.inode->CachedStat();
  if (stat) {
    if (!stat->IsDir()) {
      error_ = Error{Errno::kNotDir, {}, {}};
      return false;
    }
    if (auto allowed = vfs_.CheckAccess(process_, at_, *stat, kAccessExec); !allowed) {
      error_ = allowed.error();
      return false;
    }
  }
  auto found = at_.inode->Lookup(process_, component_);
  if (!found.Ready()) {
    pending_ = found.TakeTask();
    return false;
  }
  return Enter(found.Take());
}

void PathWalk::Resume(Result<InodeRef> found) { Enter(std::move(found)); }
void PathWalk::Resume(Result<std::string> target) { FollowLink(std::move(target)); }

bool PathWalk::Enter(Result<InodeRef> found) {
  if (!found) {
    error_ = std::move(found).error();
    return false;
  }
  InodeRef inode = std::move(*found);
  if (inode->type() == FileType::kSymlink && (!last_ || needs_dir_ || follow_ == Follow::kYes)) {
    if (++links_ > kMaxLinks) {
      error_ = Error{Errno::kLoop, {}, {}};
      return false;
    }
    link_ = std::move(inode);
    inode = link_->MagicTarget(process_);
    if (!inode) {
      auto target = link_->ReadLink(process_);
      if (!target.Ready()) {
        pending_ = target.TakeTask();
        return false;
      }
      return FollowLink(target.Take());
    }
  }
  if (needs_dir_ && inode->type() != FileType::kDirectory) {
    error_ = Error{Errno::kNotDir, {}, {}};
    return false;
  }
  at_.inode = std::move(inode);
  if (at_.path != "/") at_.path += '/';
  at_.path += component_;
  at_ = vfs_.AcrossMount(std::move(at_));
  return true;
}

bool PathWalk::FollowLink(Result<std::string> target) {
  if (target && target->empty()) target = Fail(Errno::kNoEnt);
  if (!target) {
    error_ = std::move(target).error();
    return false;
  }
  if (target->size() + rest_.size() - pos_ > 2 * kMaxPath) {
    error_ = Error{Errno::kNameTooLong, {}, {}};
    return false;
  }
  rest_ = *target + rest_.substr(pos_);
  pos_ = 0;
  if (rest_[0] == '/') at_ = vfs_.Root();
  return true;
}

}  // namespace bivalve::kernel
