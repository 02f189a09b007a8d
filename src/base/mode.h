// File modes: the symbolic and octal changes of chmod, mkdir -m and umask, and the ten letters of ls -l.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bivalve {

// A parsed change, as "u=rwx,go+X" or "0644" (POSIX chmod, "EXTENDED DESCRIPTION", with GNU's octal
// operands after an operator).
class ModeChange {
 public:
  // Nothing when it is no mode.
  static std::optional<ModeChange> Parse(std::string_view text);
  static ModeChange Octal(uint32_t mode);

  // The new permission bits (07777) of a file that has `mode`. *changed, if given, gets the bits that
  // the change is about: where they do not take effect, chmod complains.
  uint32_t Apply(uint32_t mode, bool is_dir, uint32_t umask, uint32_t* changed = nullptr) const;

 private:
  enum class Kind : uint8_t { kBits, kCopy, kExecuteIfAny };
  struct Step {
    char op;
    Kind kind;
    uint32_t affected;  // 0: everyone, less the umask
    uint32_t value;
    uint32_t mentioned;  // a directory's set-id bits change only when mentioned
  };
  static bool ParseClause(std::string_view& rest, std::vector<Step>& steps);
  std::vector<Step> steps_;
};

// "drwxr-xr-x" from an st_mode as Linux has it.
std::string ModeText(uint32_t full_mode);

}  // namespace bivalve
