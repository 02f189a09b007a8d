#include "commands/tree_walk.h"

#include "base/paid_sort.h"

#include <algorithm>
#include <utility>

namespace bivalve::commands {

void TreeWalk::Start(std::string path) {
  levels_.clear();
  start_ = std::move(path);
  started_ = skip_ = false;
}

Task<void> TreeWalk::Look(std::string path, int depth, kernel::Follow follow) {
  entry_ = {};
  entry_.path = std::move(path);
  entry_.depth = depth;
  auto stat = co_await command_.vfs.GetStat(command_.process, entry_.path, follow);
  // A link that leads nowhere is itself.
  if (!stat && follow == kernel::Follow::kYes && depth > 0)
    stat = co_await command_.vfs.GetStat(command_.process, entry_.path, kernel::Follow::kNo);
  if (!stat) {
    entry_.kind = Kind::kNoStat;
    entry_.error = stat.error();
    co_return;
  }
  entry_.stat = *stat;
  if (!stat->IsDir()) co_return;
  entry_.kind = Kind::kDirectory;
  for (const Level& level : levels_)
    if (level.directory.stat.ino == stat->ino && level.directory.stat.dev == stat->dev)
      entry_.kind = Kind::kCycle;
}

// Opens the directory that was the last entry.
Task<void> TreeWalk::Enter() {
  Level level{std::move(entry_), {}, 0};
  auto children = co_await command_.vfs.ReadDir(command_.process, level.directory.path);
  if (!children) {
    entry_ = std::move(level.directory);
    entry_.kind = Kind::kUnreadable;
    entry_.error = children.error();
    co_return;
  }
  level.children = std::move(*children);
  if (settings.sorted)
    SortPaid(level.children, command_.machine, 2,
             [](const auto& a, const auto& b) { return a.name < b.name; });
  command_.machine.Spend(static_cast<int64_t>(level.children.size()) + 1);
  levels_.push_back(std::move(level));
  entry_ = {};
}

Task<TreeWalk::Entry*> TreeWalk::Next() {
  co_await kernel::Yield(command_.process);
  if (!std::exchange(started_, true)) {
    co_await Look(start_, 0, settings.root);
    co_return &entry_;
  }
  if (entry_.kind == Kind::kDirectory && !std::exchange(skip_, false) && !entry_.path.empty()) {
    bool other =
        settings.one_filesystem && !levels_.empty() && entry_.stat.dev != levels_[0].directory.stat.dev;
    if (!other) {
      co_await Enter();
      if (entry_.kind == Kind::kUnreadable) co_return &entry_;
    }
  }
  skip_ = false;
  if (levels_.empty()) co_return nullptr;
  Level& level = levels_.back();
  if (level.next == level.children.size()) {
    entry_ = std::move(level.directory);
    entry_.kind = Kind::kAfter;
    levels_.pop_back();
    co_return &entry_;
  }
  std::string path = kernel::JoinPath(level.directory.path, level.children[level.next++].name);
  co_await Look(std::move(path), static_cast<int>(levels_.size()), settings.inside);
  co_return &entry_;
}

}  // namespace bivalve::commands
