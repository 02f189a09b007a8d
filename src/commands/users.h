// Names of users and groups, from the machine's /etc/passwd and /etc/group.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "commands/command.h"

namespace bivalve::commands {

struct UserEntry {
  std::string name;
  uint32_t uid = 0;
  uint32_t gid = 0;
  std::string home;
  std::string shell;
};

struct GroupEntry {
  std::string name;
  uint32_t gid = 0;
  std::vector<std::string> members;
};

class Users {
 public:
  // What cannot be read is empty.
  Task<void> Load(Command& command);

  // The name, or the number as text.
  std::string UserName(uint32_t uid) const;
  std::string GroupName(uint32_t gid) const;
  const UserEntry* FindUser(std::string_view name) const;
  const UserEntry* FindUser(uint32_t uid) const;
  const GroupEntry* FindGroup(std::string_view name) const;
  const GroupEntry* FindGroup(uint32_t gid) const;
  const std::vector<GroupEntry>& groups() const { return groups_; }

 private:
  std::vector<UserEntry> users_;
  std::vector<GroupEntry> groups_;
};

}  // namespace bivalve::commands
