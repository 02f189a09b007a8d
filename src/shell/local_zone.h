// The time zone of a shell: what TZ says when it is exported, as its children have it.
#pragma once

#include "base/time_zone.h"
#include "shell/interp.h"

namespace bivalve::shell {

inline TimeZone LocalZone(Shell& shell) {
  const Variable* variable = shell.vars.Find(shell.vars.Intern("TZ"));
  if (!variable || !variable->Has(kExport)) return {};
  const std::string* text = shell.vars.GetText("TZ");
  return text ? TimeZone(*text) : TimeZone();
}

}  // namespace bivalve::shell
