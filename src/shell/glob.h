// File-name generation (bash manual, "Filename Expansion"): from a field with active pattern characters
// to the names that exist. Names come out in byte order.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "kernel/process.h"
#include "kernel/task.h"
#include "shell/error.h"
#include "shell/field.h"
#include "shell/pattern.h"

namespace bivalve::shell {

struct GlobOptions {
  bool extglob = false;
  bool globstar = false;
  bool dotglob = false;
  bool nocaseglob = false;
  bool nullglob = false;
  bool failglob = false;
  bool globskipdots = true;
  std::string ignore;  // GLOBIGNORE; empty: none. Otherwise it also means dotglob
};

// Whether the field has to go through Glob: its pattern has an active `*`, `?`, bracket or group.
bool NeedsGlob(const Field& field, bool extglob);

// The names that match `pattern` (Field::Pattern()); empty when none does. Options on what to do then
// are GlobField's.
kernel::Task<std::vector<std::string>> Glob(kernel::Process& process, std::string pattern,
                                            const GlobOptions& options);

// What the field becomes: the matches; without any, nothing (nullglob), a refusal ("no match: a*",
// failglob), or its own text. `options` has to outlive the call.
kernel::Task<Outcome<std::vector<std::string>>> GlobField(kernel::Process& process, Field field,
                                                          const GlobOptions& options);

// GLOBIGNORE: whether a result is to be left out. A `*` matches slashes there.
class IgnoreList {
 public:
  IgnoreList(std::string_view text, bool extglob, bool nocase);
  bool Has(std::string_view path, Meter& meter) const;

 private:
  std::vector<Pattern> patterns_;
};

}  // namespace bivalve::shell
