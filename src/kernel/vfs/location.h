// Location: a place in the tree of mounted filesystems.
#pragma once

#include <string>

#include "base/ref.h"

namespace bivalve::kernel {

class Inode;
class Mount;

struct Location {
  Ref<Mount> mount;
  Ref<Inode> inode;
  std::string path;  // absolute, without symbolic links, "." or ".."; what getcwd says

  explicit operator bool() const { return static_cast<bool>(inode); }
};

}  // namespace bivalve::kernel
