#include "commands/backup.h"

#include <charconv>

#include "kernel/exec.h"

namespace bivalve::commands {
namespace {

constexpr Word kKinds[] = {
    {"none", Backup::kNone},         {"off", Backup::kNone},          {"simple", Backup::kSimple},
    {"never", Backup::kSimple},      {"existing", Backup::kExisting}, {"nil", Backup::kExisting},
    {"numbered", Backup::kNumbered}, {"t", Backup::kNumbered},
};

// N of "name.~N~", 0 when it is not one.
int64_t NumberOf(std::string_view file, std::string_view name) {
  if (!file.starts_with(name)) return 0;
  file.remove_prefix(name.size());
  if (!file.starts_with(".~") || !file.ends_with('~') || file.size() < 4) return 0;
  int64_t number = 0;
  auto [end, error] = std::from_chars(file.data() + 2, file.data() + file.size() - 1, number);
  return error == std::errc() && end == file.data() + file.size() - 1 ? number : 0;
}

}  // namespace

Task<bool> Backup::Take(Command&, const ParsedOption& option) {
  asked_ = true;
  if (option.id == 'S') {
    suffix_ = option.value;
  } else if (option.HasValue()) {
    word_ = option.value;
  }
  co_return true;
}

Task<bool> Backup::Settle(Command& command) {
  const auto& env = command.process.env;
  if (!asked_) co_return true;
  std::string_view context = "backup type";
  if (!word_.data()) {
    word_ = kernel::GetEnv(env, "VERSION_CONTROL");
    context = "$VERSION_CONTROL";
  }
  kind_ = kExisting;
  if (!word_.empty()) {
    auto kind = MatchWord(word_, kKinds);
    if (!kind) {
      co_await command.ReportWord(word_, context, kKinds);
      co_return false;
    }
    kind_ = static_cast<Kind>(*kind);
  }
  if (suffix_.empty()) suffix_ = kernel::GetEnv(env, "SIMPLE_BACKUP_SUFFIX");
  if (suffix_.empty() || suffix_.find('/') != std::string::npos) suffix_ = "~";
  co_return true;
}

Task<std::string> NumberedBackupName(Command& command, std::string path, bool always) {
  int64_t highest = 0;
  auto entries = co_await command.vfs.ReadDir(command.process, std::string(kernel::DirName(path)));
  if (entries)
    for (const kernel::DirEntry& entry : *entries)
      highest = std::max(highest, NumberOf(entry.name, kernel::BaseName(path)));
  if (always || highest > 0) co_return path + ".~" + std::to_string(highest + 1) + "~";
  co_return path;
}

Task<std::string> Backup::NameFor(Command& command, std::string path) const {
  if (kind_ != kSimple) {
    std::string numbered = co_await NumberedBackupName(command, path, kind_ == kNumbered);
    if (numbered != path) co_return numbered;
  }
  co_return path + suffix_;
}

}  // namespace bivalve::commands
