// The JSON of HostFs's requests and answers.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "kernel/vfs/inode.h"

namespace bivalve::kernel {

// Builds the args object of one request.
class HostArgs {
 public:
  explicit HostArgs(std::string_view mount);
  HostArgs& Add(std::string_view key, std::string_view value);
  HostArgs& Add(std::string_view key, int64_t value);
  HostArgs& Add(std::string_view key, bool value);
  std::string Take();

 private:
  void Key(std::string_view key);
  std::string text_;
};

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
