// Op: a native function that scripts call. One table for all engines.
//
// An op looks at its arguments through OpCall (nothing is coerced, nothing throws), and sets what it
// returns. The embedded library asks for a group of them at a time.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "base/result.h"
#include "script/datum.h"

namespace bivalve::script {

class Runtime;

class OpCall {
 public:
  virtual int Count() const = 0;
  virtual bool IsNumber(int index) const = 0;
  virtual bool IsText(int index) const = 0;
  virtual bool IsFunction(int index) const = 0;
  // `fallback` when the argument is no number, is not finite or does not fit.
  virtual double Number(int index, double fallback = 0) const = 0;
  virtual bool Truthy(int index) const = 0;
  // UTF-8; empty when the argument is no string.
  virtual std::string Text(int index) const = 0;
  // The memory of a buffer or view, valid until script code runs; empty when it is none.
  virtual std::span<char> Bytes(int index) const = 0;
  virtual bool IsBytes(int index) const = 0;
  // A list of plain values, or such a value itself; anything else is undefined.
  virtual Datum Value(int index) = 0;
  // The numbers of an array, without a Datum: at most as many as `into` has room for, the rest of which is
  // left as it was. How many there are; kNoList when it is undefined; 0 for anything else, and when one is
  // no number.
  static constexpr int kNoList = -1;
  virtual int Numbers(int index, std::span<double> into) = 0;
  // Keeps any argument.
  virtual Handle Keep(int index) = 0;

  int64_t Integer(int index, int64_t fallback = 0) const {
    double value = Number(index, static_cast<double>(fallback));
    return value >= -9.2e18 && value <= 9.2e18 ? static_cast<int64_t>(value) : fallback;
  }
  // The text, or the bytes of a buffer.
  std::string TextOrBytes(int index) const {
    if (IsText(index)) return Text(index);
    auto bytes = Bytes(index);
    return std::string(bytes.data(), bytes.size());
  }

  void Return(Datum value) { result = std::move(value); }
  // The call throws a TypeError or RangeError with this message, or a kept value.
  void ThrowType(std::string message) { Throw(Failure::kType, Datum::Text(std::move(message))); }
  void ThrowRange(std::string message) { Throw(Failure::kRange, Datum::Text(std::move(message))); }
  void ThrowKept(Datum kept) { Throw(Failure::kKept, std::move(kept)); }
  // The script is being stopped: the call does not return to it.
  void Stop() { failure = Failure::kStop; }

  enum class Failure : uint8_t { kNone, kType, kRange, kKept, kStop };
  Failure failure = Failure::kNone;
  Datum result;

 protected:
  ~OpCall() = default;

 private:
  void Throw(Failure how, Datum what) {
    failure = how;
    result = std::move(what);
  }
};

using OpFunction = void (*)(Runtime& runtime, OpCall& call);

struct Op {
  std::string_view name;  // static storage
  OpFunction run;
};

// A group's ops become the functions of one object. An op's number is its group's place in Groups()
// times 256, plus its own place in the group.
struct OpGroup {
  std::string_view name;
  std::span<const Op> (*ops)();
};

std::span<const OpGroup> Groups();
// As EngineOwner::OpName wants it.
std::string_view NameOfOp(std::string_view group, int index, int* number);
// Precondition: the number of an op.
OpFunction FindOp(int number);
std::string_view FindOpName(int number);

}  // namespace bivalve::script
