// Engine: one JavaScript heap. The narrow face behind which Duktape stands, and others can.
//
// An engine runs code only inside Compile, Call and RunJobs, on the native stack of whoever calls
// them; it cannot be suspended there. It knows no kernel: whatever a script can reach, it reaches
// through the ops of its owner, which are the same for every engine (those of processes: op.h).
//
// Three ways a call ends: a value; an exception, kept as a value; or *stopped*: the owner's
// ShouldStop said yes, nothing in the script could catch that, and the heap is good for nothing but
// being destroyed or asked again.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "script/datum.h"

namespace bivalve::script {

class OpCall;

struct Outcome {
  enum class Kind : uint8_t { kValue, kThrown, kStopped };
  Kind kind = Kind::kValue;
  Datum value;  // a thrown value is always kept

  bool ok() const { return kind == Kind::kValue; }
};

// What an engine needs from its owner.
class EngineOwner {
 public:
  // Asked often: at least every millisecond of work, natives included. `steps` byte-code steps were
  // made since. True stops the script; go on saying so until the call has returned.
  virtual bool ShouldStop(int64_t steps) = 0;
  // Asked after ShouldStop said yes. True: no call into the engine follows but destroying it and Restore, and
  // the heap may be left as it is, half done.
  virtual bool Ends() { return false; }
  // Asked now and then while one regular expression searches one text. False stops the script as above.
  virtual bool SearchOn(int64_t steps) = 0;
  // Bytes that the heap took from the system; may be called at any moment, must not call back.
  virtual void OnAllocate(size_t bytes) = 0;
  // For Date, performance.now and Math.random.
  virtual double WallMs() = 0;
  virtual double MonotonicMs() = 0;
  virtual double Random() = 0;
  // Minutes that local clocks are ahead of UTC at a time in ms since 1970; `shown`: which one of them shows.
  virtual int ZoneMinutes(double ms, bool shown) {
    (void)ms, (void)shown;
    return 0;
  }
  // The name of a group's op, counted from 0, and the number by which InvokeOp will know it; empty past the
  // last. Static storage.
  virtual std::string_view OpName(std::string_view group, int index, int* number) = 0;
  // An op was called. Must not throw; says through the call what it returns.
  virtual void InvokeOp(int op, OpCall& call) = 0;

 protected:
  ~EngineOwner() = default;
};

struct EngineOptions {
  // The heap never takes more than this; what does not fit is a RangeError in the script.
  int64_t heap_limit_bytes = int64_t{64} << 20;
  // Nested native calls that this thread's stack has room for.
  int native_depth = 400;
};

// What a profile tells of a function. The texts are good during the visit.
struct FunctionNote {
  std::string_view name, file;  // no file: its place is not known
  bool native = false;
  int line = 0, column = 0;  // of its definition, from 1
  int64_t calls = 0;         // since ForgetCalls
};
using FunctionVisit = std::function<void(const FunctionNote&)>;

// The connection of a debugger, which the engine speaks its own protocol over. It may wait in any of these,
// inside the engine; it outlives the engine.
class DebugLink {
 public:
  virtual ~DebugLink() = default;
  // At least one byte; 0: the other side is gone. Waits.
  virtual size_t Read(std::span<char> into) = 0;
  // False: as above. What was written leaves with Flush, or before the next Read.
  virtual bool Write(std::string_view bytes) = 0;
  virtual bool Flush() = 0;
  // Whether Read would not wait.
  virtual bool ReadReady() = 0;
  // The engine has let go of it.
  virtual void OnDetach() = 0;
  // Code of this file is about to run. True: the debugger is to be asked first.
  virtual bool PausesAt(std::string_view file) = 0;
};

// Destroying it gives its memory back as a whole: no finalizer runs then.
class Engine {
 public:
  virtual ~Engine() = default;

  // "duktape" and its version, for process.versions.
  virtual std::string_view Name() const = 0;
  virtual std::string_view Version() const = 0;

  // A function `function (parameters) { source }` whose code says `file` in errors, lines counted
  // from `source`. The value is kept. Parameters are separated by commas. Without parameters the
  // source is a program: calling the function runs it in the global scope and returns the value of
  // its last statement. A program with "async" for its parameters may use `await`: its value is a promise of
  // {value}. Engines without `await` take no notice.
  virtual Outcome Compile(std::string_view source, std::string_view file, std::string_view parameters,
                          bool program = false) = 0;
  // The same for a function that many heaps need. `code` is empty at first, and then what the compiler made
  // of this very source: the next heap of this engine takes it from there. The text of its functions is not
  // kept; without a `file`, neither are their lines, and stacks do not show them.
  virtual Outcome CompileShared(std::string_view source, std::string_view file, std::string_view parameters,
                                std::string& code) {
    (void)code;
    return Compile(source, file, parameters);
  }
  // Calls a kept function with `this` undefined. With keep, the value stays in the heap (kept).
  virtual Outcome Call(Handle function, std::span<const Datum> arguments, bool keep = false) = 0;
  // Jobs that the engine queued by itself (promises of engines that have them). False: an exception.
  virtual Outcome RunJobs() = 0;
  virtual void Drop(Handle handle) = 0;

  // A new object with one function for each op of the group. Kept; empty for an unknown one.
  virtual Outcome MakeOps(std::string_view group) = 0;

  // Makes the running script stop at its next step; ShouldStop must say yes from now on.
  virtual void StopSoon() = 0;
  // Nested native calls that are under way, and how many may be.
  virtual int NativeDepth() const = 0;
  virtual void SetNativeDepth(int limit) = 0;
  // The heap's end, with its finalizers, while the owner is whole; only destroying may follow.
  virtual void End() {}
  // Remembers the whole heap as it is between two calls, once; Restore goes back to it, whatever happened
  // since, also after a stop. Handles of then are good again, later ones are not. False: this engine cannot.
  virtual bool Remember() { return false; }
  virtual void Restore() {}
  // Another owner from now on, between two calls: of an engine that was put back.
  virtual void SetOwner(EngineOwner& owner) { (void)owner; }
  // For profiles: the functions that run, innermost first, and the script's own that were called. Engines
  // that do not know tell of none.
  virtual void EachFrame(const FunctionVisit& visit) { (void)visit; }
  virtual void EachCalled(const FunctionVisit& visit) { (void)visit; }
  virtual void ForgetCalls() {}
  // A debugger from now on, until either side lets go. False: this engine offers none, or has one.
  virtual bool AttachDebugger(DebugLink& link) {
    (void)link;
    return false;
  }
  virtual int64_t HeapBytes() const = 0;
  virtual void CollectGarbage() = 0;
};

}  // namespace bivalve::script
