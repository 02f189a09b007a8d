// Bindings: what `bind` knows: functions of line editing, key sequences, editing variables.
//
// Nothing in the machine edits lines (its prompt does that on the host's side), so a binding has no other
// effect than that `bind` shows it again. Only what differs from the initial bindings is kept.
#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bivalve::shell {

enum class Keymap : uint8_t { kEmacs, kViInsert, kViCommand };

struct KeyBinding {
  enum Kind : uint8_t { kNothing, kFunction, kMacro, kCommand } kind = kNothing;
  std::string target;
};

class Bindings {
 public:
  // Names of all functions, in byte order.
  static std::vector<std::string> Functions();
  static bool IsFunction(std::string_view name);
  static std::string_view Canonical(std::string_view keymap, Keymap* map);

  // Key sequences that run a function, in byte order.
  std::vector<std::string> KeysOf(Keymap map, std::string_view function) const;
  // Sequences with a macro or a command.
  std::vector<std::pair<std::string, std::string>> Of(Keymap map, KeyBinding::Kind kind) const;
  void Set(Keymap map, std::string keys, KeyBinding binding) {
    changed_[static_cast<int>(map)][std::move(keys)] = std::move(binding);
  }

  // Editing variables and their values, as `bind -v` lists them.
  std::vector<std::pair<std::string, std::string>> Variables() const;
  // False: there is no such variable.
  bool SetVariable(std::string_view name, std::string value);

  Keymap current = Keymap::kEmacs;

 private:
  std::map<std::string, KeyBinding> changed_[3];
  std::map<std::string, std::string, std::less<>> variables_;
};

}  // namespace bivalve::shell
