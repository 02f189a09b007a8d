// The JSON of HostFs's requests and answers.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/json_text.h"
#include "base/result.h"
#include "kernel/vfs/inode.h"

namespace bivalve::kernel {

// Builds the args object of one request.
inline JsonObject HostArgs(std::string_view mount) {
  JsonObject args;
  args.Add("mount", mount);
  return args;
}

struct HostStat {
  Stat stat;
  int64_t handle = -1;
};

// EIO for an answer that does not have the shape.
Result<HostStat> ParseHostStat(std::string_view json);
Result<std::vector<DirEntry>> ParseHostEntries(std::string_view json);
Result<std::string> ParseHostString(std::string_view json, std::string_view key);
Result<int64_t> ParseHostNumber(std::string_view json, std::string_view key);

}  // namespace bivalve::kernel
