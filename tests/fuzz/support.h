// What the fuzz programs share: a meter that ends, a quiet VarHooks, input in pieces.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/meter.h"
#include "shell/arith.h"
#include "shell/vars.h"

namespace bivalve::fuzz {

// Says stop when its fuel is used up, and for blocks that no test needs.
class Budget final : public Meter {
 public:
  explicit Budget(int64_t fuel) {
    left = fuel;
    floor = 0;
  }
  bool stopped() const { return left <= 0 || refused_; }

 protected:
  bool Overdrawn() override { return false; }
  bool Holds(size_t bytes) override {
    const bool fits = bytes < (size_t{64} << 20);
    refused_ |= !fits;
    return fits;
  }
  bool MaySearch(int64_t) override { return left > 0; }

 private:
  bool refused_ = false;
};

// The parts between newlines, the last one with all that is left after `most` parts.
inline std::vector<std::string> Lines(const uint8_t* data, size_t size, size_t most) {
  std::string_view all(reinterpret_cast<const char*>(data), size);
  std::vector<std::string> parts;
  while (parts.size() + 1 < most) {
    size_t cut = all.find('\n');
    if (cut == std::string_view::npos) break;
    parts.emplace_back(all.substr(0, cut));
    all.remove_prefix(cut + 1);
  }
  parts.emplace_back(all);
  return parts;
}

struct QuietHooks : shell::VarHooks {
  explicit QuietHooks(Meter& m) : meter(m) {}
  void ReadDynamic(shell::NameId, shell::Variable&) override {}
  void Changed(shell::NameId, const shell::Variable*) override {}
  bool Warn(std::string_view) override { return true; }
  shell::Outcome<int64_t> EvalInteger(std::string_view text) override {
    return shell::EvalArith(text, {*vars, meter});
  }
  shell::Outcome<std::string> ExpandSubscript(std::string_view text, bool) override {
    return std::string(text);
  }
  bool Holds(size_t bytes) override { return meter.Hold(bytes); }

  Meter& meter;
  shell::Vars* vars = nullptr;
};

}  // namespace bivalve::fuzz
