#include "shell/traps.h"

#include <algorithm>

namespace bivalve::shell {
namespace {

bool SameNoCase(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](char x, char y) { return (x & ~0x20) == (y & ~0x20); });
}

}  // namespace

void Traps::Set(int which, std::string action) {
  auto& entries = entries_.Own();
  entries.resize(kCount);
  Entry& entry = entries[which];
  entry.action = std::move(action);
  entry.set = entry.active = true;
  any_ = true;
}

void Traps::Clear(int which) {
  if (!Find(which)) return;
  Entry& entry = entries_.Own()[which];
  entry.set = entry.active = false;
  entry.action.clear();
}

void Traps::MarkHardIgnored(int which) {
  Set(which, {});
  entries_.Own()[which].hard_ignored = true;
}

bool Traps::HardIgnored(int which) const {
  const Entry* entry = Find(which);
  return entry && entry->hard_ignored;
}

void Traps::DropListed() {
  if (!only_listed_) return;
  only_listed_ = false;
  for (Entry& entry : entries_.Own())
    if (entry.set && !entry.active) entry.set = false;
}

void Traps::EnterSubshell(bool keep_err, bool keep_debug_return) {
  if (!any_) return;
  DropListed();
  auto& entries = entries_.Own();
  for (int which = 0; which < kCount; ++which) {
    Entry& entry = entries[which];
    if (!entry.set || entry.action.empty()) continue;
    bool keep = which == kErr ? keep_err : (which == kDebug || which == kReturn) && keep_debug_return;
    if (!keep) entry.active = false, only_listed_ = true;
  }
}

bool EndsShell(int signal) {
  using namespace kernel;
  for (int one : {kSigHup, kSigInt, kSigIll, kSigTrap, kSigAbrt, kSigBus, kSigFpe, kSigUsr1, kSigSegv,
                  kSigUsr2, kSigAlrm, kSigTerm, kSigXcpu, kSigXfsz, kSigVtalrm, kSigProf, kSigSys})
    if (one == signal) return true;
  return false;
}

std::string TrapName(int which) {
  switch (which) {
    case Traps::kExit: return "EXIT";
    case Traps::kDebug: return "DEBUG";
    case Traps::kErr: return "ERR";
    case Traps::kReturn: return "RETURN";
    default: return "SIG" + std::string(kernel::SignalName(which));
  }
}

std::optional<int> ParseTrapName(std::string_view name) {
  for (int which : {Traps::kExit, Traps::kDebug, Traps::kErr, Traps::kReturn})
    if (SameNoCase(name, TrapName(which))) return which;
  return kernel::ParseSignal(name);
}

}  // namespace bivalve::shell
