// What two states of a machine are compared by.
#include <algorithm>
#include <utility>

#include "base/json_text.h"
#include "file_job.h"

namespace bivalve::embed {

using kernel::DirEntry;
using kernel::InodeRef;
using kernel::Mount;
using kernel::Stat;

namespace {

struct Place {
  std::string path;
  InodeRef inode;
};

void AppendRow(std::string& out, const std::string& path, const Stat& stat) {
  if (out.size() > 1) out += ',';
  out += '[';
  AppendJsonString(out, path);
  ((out += ",\"") += FileTypeName(stat.type)) += '"';
  for (int64_t number :
       {static_cast<int64_t>(stat.mode), stat.size, stat.mtime_ns, static_cast<int64_t>(stat.ino)})
    (out += ',') += std::to_string(number);
  out += ']';
}

void AppendTree(kernel::Machine& machine, const Mount& mount, std::string& out) {
  std::vector<Place> pending{{mount.path, mount.root}};
  while (!pending.empty()) {
    Place place = std::move(pending.back());
    pending.pop_back();
    auto stat = place.inode->GetStat(machine.init());
    if (!stat.Ready()) continue;
    auto known = stat.Take();
    if (!known) continue;
    AppendRow(out, place.path, *known);
    if (!known->IsDir()) continue;
    auto read = place.inode->ReadDir(machine.init());
    if (!read.Ready()) continue;
    auto entries = read.Take();
    if (!entries) continue;
    for (const DirEntry& entry : *entries) {
      auto found = place.inode->Lookup(machine.init(), entry.name);
      if (!found.Ready()) continue;
      if (auto inode = found.Take())
        pending.push_back({kernel::JoinPath(place.path, entry.name), std::move(*inode)});
    }
  }
}

}  // namespace

std::string ListTree(kernel::Machine& machine) {
  std::string out = "[";
  for (const auto& mount : machine.vfs.mounts())
    if (mount->filesystem->TypeName() == "memory") AppendTree(machine, *mount, out);
  return out + "]";
}

}  // namespace bivalve::embed
