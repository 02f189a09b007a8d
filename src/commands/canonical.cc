#include "commands/canonical.h"

#include <algorithm>

namespace bivalve::commands {

Task<Result<std::string>> CanonicalPath(Command& command, std::string path, Missing missing,
                                        bool keep_links) {
  constexpr int kMaxLinks = 40;
  if (path.empty()) co_return Fail(Errno::kNoEnt);
  std::string done = path[0] == '/' ? "/" : command.process.cwd.path;
  std::string rest = std::move(path);
  int links = 0;
  for (size_t at = 0;;) {
    at = rest.find_first_not_of('/', at);
    if (at == std::string::npos) break;
    size_t end = std::min(rest.find('/', at), rest.size());
    std::string name = rest.substr(at, end - at);
    at = end;
    if (name == ".") continue;
    if (name == "..") {
      done = kernel::DirName(done);
      continue;
    }
    std::string next = kernel::JoinPath(done, name);
    auto stat = co_await command.vfs.GetStat(command.process, next, kernel::Follow::kNo);
    bool last = rest.find_first_not_of('/', at) == std::string::npos;
    if (!stat) {
      bool allowed = missing == Missing::kAll ||
                     (missing == Missing::kLast && last && stat.error().code == Errno::kNoEnt);
      if (!allowed) co_return std::unexpected(stat.error());
    } else if (stat->type == kernel::FileType::kSymlink && !keep_links) {
      if (++links > kMaxLinks) {
        if (missing != Missing::kAll) co_return Fail(Errno::kLoop);
        done = std::move(next);
        continue;
      }
      CO_TRY(std::string target, co_await command.vfs.ReadLink(command.process, next));
      if (target.starts_with('/')) done = "/";
      rest = target + rest.substr(at);
      at = 0;
      continue;
    } else if (!stat->IsDir() && missing != Missing::kAll && at < rest.size() &&
               stat->type != kernel::FileType::kSymlink) {
      co_return Fail(Errno::kNotDir);
    }
    done = std::move(next);
    co_await kernel::Yield(command.process);
  }
  co_return done;
}

std::string RelativePath(std::string_view target, std::string_view from) {
  size_t common = 0;
  size_t shorter = std::min(target.size(), from.size());
  for (size_t i = 0;; ++i) {
    bool target_end = i == target.size() || target[i] == '/';
    bool from_end = i == from.size() || from[i] == '/';
    if (target_end && from_end) common = i;
    if (i >= shorter || target[i] != from[i]) break;
  }
  std::string path;
  for (std::string_view rest = from.substr(common); !rest.empty();) {
    size_t slash = rest.find('/', 1);
    if (rest != "/") path += path.empty() ? ".." : "/..";
    rest = slash == std::string_view::npos ? std::string_view() : rest.substr(slash);
  }
  std::string_view below = target.substr(common);
  while (below.starts_with('/')) below.remove_prefix(1);
  if (below.empty()) return path.empty() ? "." : path;
  return path.empty() ? std::string(below) : path + "/" + std::string(below);
}

}  // namespace bivalve::commands
