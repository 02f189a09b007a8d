// Datum: a value on its way between C++ and a JavaScript engine, in no engine's own form.
//
// Text is UTF-8 (lone surrogates arrive as U+FFFD). Bytes become a Uint8Array. A kept value is a
// number that the engine knows; whoever holds it drops it again (Engine::Drop).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bivalve::script {

// A JavaScript value that C++ keeps alive. 0 is none.
using Handle = uint32_t;

struct Datum {
  enum class Kind : uint8_t { kUndefined, kNull, kBoolean, kNumber, kText, kBytes, kList, kKept };

  Datum() = default;
  static Datum Null() { return Datum(Kind::kNull); }
  static Datum Boolean(bool value) { return Datum(Kind::kBoolean, value); }
  static Datum Number(double value) { return Datum(Kind::kNumber, value); }
  static Datum Text(std::string value) { return Datum(Kind::kText, 0, std::move(value)); }
  static Datum Bytes(std::string value) { return Datum(Kind::kBytes, 0, std::move(value)); }
  static Datum List(std::vector<Datum> items = {}) {
    Datum list(Kind::kList);
    list.items = std::move(items);
    return list;
  }
  static Datum Numbers(std::initializer_list<double> values) {
    Datum list(Kind::kList);
    for (double value : values) list.items.push_back(Number(value));
    return list;
  }
  static Datum Kept(Handle handle) { return Datum(Kind::kKept, handle); }

  Handle handle() const { return static_cast<Handle>(number); }

  Kind kind = Kind::kUndefined;
  double number = 0;  // also a boolean, and a kept value's handle
  std::string text;   // also bytes
  std::vector<Datum> items;

 private:
  explicit Datum(Kind k, double n = 0, std::string t = {}) : kind(k), number(n), text(std::move(t)) {}
};

}  // namespace bivalve::script
