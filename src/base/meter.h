// Meter: counted work. Every loop over user data spends from one.
//
// `left` is what remains of the running thread's turn, in fuel units (one unit is about one syntax
// node, one byte-code step of a matcher, or 64 bytes moved). Going below zero only means that the
// turn ends at the next point where the code can wait. Code that cannot wait (a matcher, a sort)
// calls Spend and stops when it says so: then the process is being stopped, and whatever is
// returned is thrown away.
#pragma once

#include <cstdint>

namespace bivalve {

class Meter {
 public:
  // False: the process has to stop now; return anything, at once.
  bool Spend(int64_t units) {
    left -= units;
    if (left > floor) [[likely]]
      return true;
    return Overdrawn();
  }
  // The same for bytes moved or compared.
  bool SpendBytes(uint64_t bytes) { return Spend(static_cast<int64_t>(bytes / 64 + 1)); }

  int64_t left = INT64_MAX / 2;
  // Below this, Overdrawn is asked whether the work may go on.
  int64_t floor = INT64_MIN / 2;

 protected:
  ~Meter() = default;
  // The owner looks at its limits and the clock, then moves `floor` down, or says stop.
  virtual bool Overdrawn() = 0;
};

// A meter that never stops anything, for tests and for work that no user drives.
class FreeMeter final : public Meter {
 protected:
  bool Overdrawn() override { return true; }
};

}  // namespace bivalve
