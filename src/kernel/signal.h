// Signals: virtual, delivered where a process waits or its turn ends.
//
// A signal whose disposition is `kHandle` becomes pending and interrupts an interruptible wait; the
// program (bash's traps, JavaScript's process.on) takes it with TakePending. Numbers and default
// actions are Linux's (signal(7)).
#pragma once

#include <bit>
#include <cstdint>
#include <optional>
#include <string_view>

namespace bivalve::kernel {

inline constexpr int kSigHup = 1, kSigInt = 2, kSigQuit = 3, kSigIll = 4, kSigTrap = 5, kSigAbrt = 6,
                     kSigBus = 7, kSigFpe = 8, kSigKill = 9, kSigUsr1 = 10, kSigSegv = 11, kSigUsr2 = 12,
                     kSigPipe = 13, kSigAlrm = 14, kSigTerm = 15, kSigStkFlt = 16, kSigChld = 17,
                     kSigCont = 18, kSigStop = 19, kSigTstp = 20, kSigTtin = 21, kSigTtou = 22, kSigUrg = 23,
                     kSigXcpu = 24, kSigXfsz = 25, kSigVtalrm = 26, kSigProf = 27, kSigWinch = 28,
                     kSigIo = 29, kSigPwr = 30, kSigSys = 31, kSigRtMin = 34, kSigRtMax = 64;

enum class SignalAction : uint8_t { kTerminate, kIgnore, kStop, kContinue };
SignalAction DefaultAction(int signal);

// "HUP", "RTMIN+3"; empty for a number that is none.
std::string_view SignalName(int signal);
// "Hangup", as strsignal says and bash prints for a killed job.
std::string_view SignalText(int signal);
// Accepts "HUP", "SIGHUP", "hup", "1"; 0 and "EXIT" are 0.
std::optional<int> ParseSignal(std::string_view name);

enum class Disposition : uint8_t { kDefault, kIgnore, kHandle };

class SignalState {
 public:
  Disposition Get(int signal) const { return dispositions_[signal]; }
  void Set(int signal, Disposition disposition) {
    dispositions_[signal] = disposition;
    if (disposition != Disposition::kHandle) pending_ &= ~Bit(signal);
  }
  // What a new program image keeps: ignored signals stay ignored, handled ones fall back to default.
  void ResetForExec() {
    for (Disposition& d : dispositions_)
      if (d == Disposition::kHandle) d = Disposition::kDefault;
    pending_ = 0;
  }
  void AddPending(int signal) { pending_ |= Bit(signal); }
  void ClearPending() { pending_ = 0; }
  void Block(uint64_t mask) { blocked_ = mask; }
  bool IsPending(int signal) const { return (pending_ & Bit(signal)) != 0; }
  bool HasDeliverable() const { return (pending_ & ~blocked_) != 0; }
  // Whether this one was pending; it no longer is.
  bool Take(int signal) {
    const bool was = IsPending(signal);
    pending_ &= ~Bit(signal);
    return was;
  }
  // The lowest-numbered pending handled signal, which is then no longer pending; 0 when there is none.
  int TakePending() {
    uint64_t deliverable = pending_ & ~blocked_;
    if (!deliverable) return 0;
    int signal = std::countr_zero(deliverable) + 1;
    pending_ &= ~Bit(signal);
    return signal;
  }

 private:
  static uint64_t Bit(int signal) { return uint64_t{1} << (signal - 1); }
  Disposition dispositions_[kSigRtMax + 1] = {};
  uint64_t pending_ = 0;
  uint64_t blocked_ = 0;
};

}  // namespace bivalve::kernel
