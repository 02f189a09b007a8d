// Meter: counted work. Every loop over user data spends from one.
//
// `left` is what remains of the running thread's turn, in fuel units (one unit is about one syntax
// node, one byte-code step of a matcher, or 64 bytes moved). Going below zero only means that the
// turn ends at the next point where the code can wait. Code that cannot wait (a matcher, a sort)
// calls Spend and stops when it says so: then the process is being stopped, and whatever is
// returned is thrown away.
//
// Memory: `operator new` does not come back without memory, it ends the machine. So a container that
// user data grows asks Hold before it takes a big block; small blocks are counted after the fact, and the
// machine has a quarter more memory than its limit for them.
#pragma once

#include <algorithm>
#include <cstddef>
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

  // Whether a block of so many bytes can be had. False: the process has to stop now, as after Spend.
  bool Hold(size_t bytes) { return bytes < kBigBlock || Holds(bytes); }
  // The same for a string or vector that is about to get `more` elements.
  template <class Container>
  bool HoldMore(const Container& container, size_t more) {
    size_t wanted = container.size() + more;
    if (wanted <= container.capacity()) return true;
    return Hold(std::max(wanted, 2 * container.capacity()) * sizeof(typename Container::value_type));
  }

  // Whether one search by a regular expression that took so many steps may go on. False as after Spend.
  bool SearchOn(int64_t steps) { return MaySearch(steps); }

  static constexpr size_t kBigBlock = 64 << 10;
  int64_t left = INT64_MAX / 2;
  // Below this, Overdrawn is asked whether the work may go on.
  int64_t floor = INT64_MIN / 2;

 protected:
  ~Meter() = default;
  // The owner looks at its limits and the clock, then moves `floor` down, or says stop.
  virtual bool Overdrawn() = 0;
  virtual bool Holds(size_t bytes) {
    (void)bytes;
    return true;
  }
  virtual bool MaySearch(int64_t steps) {
    (void)steps;
    return true;
  }
};

// A meter that never stops anything, for tests and for work that no user drives.
class FreeMeter final : public Meter {
 protected:
  bool Overdrawn() override { return true; }
};

}  // namespace bivalve
