// The absolute name of a file without links, "." and "..", as readlink -f, realpath and ln -r want it.
#pragma once

#include <string>

#include "commands/command.h"

namespace bivalve::commands {

enum class Missing : uint8_t {
  kNone,  // every component has to exist
  kLast,  // all but the last
  kAll,   // none has to
};

// With `keep_links` only "." and ".." are resolved, by the text. ENOENT, ENOTDIR, ELOOP, …
Task<Result<std::string>> CanonicalPath(Command& command, std::string path, Missing missing,
                                        bool keep_links = false);

// How `target` is reached from directory `from`; both are canonical.
std::string RelativePath(std::string_view target, std::string_view from);

}  // namespace bivalve::commands
