// Traps: what `trap` has set, for signals and for the shell's own events.
//
// Plain state; running the actions is the evaluator's. A fork shares it until one of the two writes.
// In a subshell signal traps no longer act, but `trap` goes on listing them until the subshell sets
// one of its own (bash manual, "trap"; POSIX 2.14).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kernel/signal.h"
#include "shell/cow.h"

namespace bivalve::shell {

class Traps {
 public:
  static constexpr int kExit = 0;
  static constexpr int kDebug = kernel::kSigRtMax + 1;
  static constexpr int kErr = kDebug + 1;
  static constexpr int kReturn = kDebug + 2;
  static constexpr int kCount = kDebug + 3;

  // The action that is to run when `which` happens; null when none (default, ignored, or only listed).
  const std::string* Active(int which) const {
    const Entry* entry = Find(which);
    return entry && entry->active && !entry->action.empty() ? &entry->action : nullptr;
  }
  bool HasAny() const { return any_; }
  bool Ignored(int which) const {
    const Entry* entry = Find(which);
    return entry && entry->action.empty();
  }
  // What `trap -p` shows; null when default.
  const std::string* Listed(int which) const {
    const Entry* entry = Find(which);
    return entry ? &entry->action : nullptr;
  }
  void Set(int which, std::string action);
  void Clear(int which);
  // A signal that was ignored when the shell began: it can neither be trapped nor reset.
  void MarkHardIgnored(int which);
  bool HardIgnored(int which) const;
  // Before a subshell sets its first own trap: what was only listed goes.
  void DropListed();
  // What becomes of them in a forked shell.
  void EnterSubshell(bool keep_err, bool keep_debug_return);

 private:
  struct Entry {
    std::string action;
    bool set = false;
    bool active = false;
    bool hard_ignored = false;
  };
  const Entry* Find(int which) const {
    if (!any_) return nullptr;
    const Entry& entry = (*entries_)[which];
    return entry.set ? &entry : nullptr;
  }
  Cow<std::vector<Entry>> entries_;
  bool any_ = false;
  bool only_listed_ = false;
};

// Whether a signal without an action ends a shell, so that its EXIT trap runs before.
bool EndsShell(int signal);
// "SIGINT", "EXIT", "DEBUG"…; as `trap` prints it.
std::string TrapName(int which);
// Accepts signal names with or without SIG, in any case, numbers, EXIT, ERR, DEBUG, RETURN.
std::optional<int> ParseTrapName(std::string_view name);

}  // namespace bivalve::shell
