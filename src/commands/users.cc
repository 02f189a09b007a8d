#include "commands/users.h"

#include <charconv>
#include <utility>

namespace bivalve::commands {
namespace {

constexpr size_t kLimit = 1 << 20;

std::vector<std::string_view> SplitFields(std::string_view line, char separator) {
  std::vector<std::string_view> fields;
  for (;;) {
    size_t at = line.find(separator);
    fields.push_back(line.substr(0, at));
    if (at == std::string_view::npos) return fields;
    line.remove_prefix(at + 1);
  }
}

bool ParseId(std::string_view text, uint32_t* id) {
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), *id);
  return error == std::errc() && end == text.data() + text.size();
}

}  // namespace

Task<void> Users::Load(Command& command) {
  auto passwd = co_await command.vfs.ReadFile(command.process, "/etc/passwd", kLimit);
  auto group = co_await command.vfs.ReadFile(command.process, "/etc/group", kLimit);
  if (passwd) {
    for (std::string_view line : SplitFields(*passwd, '\n')) {
      auto fields = SplitFields(line, ':');
      UserEntry user;
      if (fields.size() < 7 || !ParseId(fields[2], &user.uid) || !ParseId(fields[3], &user.gid)) continue;
      user.name = fields[0];
      user.home = fields[5];
      user.shell = fields[6];
      users_.push_back(std::move(user));
    }
    command.machine.SpendBytes(passwd->size());
  }
  if (!group) co_return;
  for (std::string_view line : SplitFields(*group, '\n')) {
    auto fields = SplitFields(line, ':');
    GroupEntry entry;
    if (fields.size() < 4 || !ParseId(fields[2], &entry.gid)) continue;
    entry.name = fields[0];
    if (!fields[3].empty())
      for (std::string_view member : SplitFields(fields[3], ',')) entry.members.emplace_back(member);
    groups_.push_back(std::move(entry));
  }
  command.machine.SpendBytes(group->size());
}

std::string Users::UserName(uint32_t uid) const {
  const UserEntry* user = FindUser(uid);
  return user ? user->name : std::to_string(uid);
}

std::string Users::GroupName(uint32_t gid) const {
  const GroupEntry* group = FindGroup(gid);
  return group ? group->name : std::to_string(gid);
}

const UserEntry* Users::FindUser(std::string_view name) const {
  for (const UserEntry& user : users_)
    if (user.name == name) return &user;
  return nullptr;
}

const UserEntry* Users::FindUser(uint32_t uid) const {
  for (const UserEntry& user : users_)
    if (user.uid == uid) return &user;
  return nullptr;
}

const GroupEntry* Users::FindGroup(std::string_view name) const {
  for (const GroupEntry& group : groups_)
    if (group.name == name) return &group;
  return nullptr;
}

const GroupEntry* Users::FindGroup(uint32_t gid) const {
  for (const GroupEntry& group : groups_)
    if (group.gid == gid) return &group;
  return nullptr;
}

}  // namespace bivalve::commands
