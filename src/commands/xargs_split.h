// xargs's input, split into arguments. Pure; fed block by block.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace bivalve::commands {

struct XargsSyntax {
  std::optional<char> delimiter;   // -0, -d: nothing is special
  bool whole_lines = false;        // -I: an argument is a line without its leading blanks
  std::optional<std::string> end;  // -E
};

class XargsSplitter {
 public:
  explicit XargsSplitter(const XargsSyntax& syntax) : syntax_(syntax) {}

  enum class Event { kNeedMore, kArgument, kLineEnd, kEnd, kError };
  // The next thing in the input fed so far. After Finish the rest is given out, then kEnd. kLineEnd
  // comes after the arguments of a line (for -L), unless it ends in a blank.
  Event Next();
  void Feed(std::string_view bytes);
  void Finish() { finished_ = true; }

  std::string TakeArgument() { return std::move(argument_); }
  const std::string& error() const { return error_; }
  bool saw_nul() const { return saw_nul_; }

 private:
  Event Delimited();
  Event EndArgument(char separator);
  const XargsSyntax syntax_;
  std::string input_;
  size_t at_ = 0;
  bool finished_ = false;
  bool ended_ = false;
  // ---- of the argument being read
  std::string argument_;
  bool open_ = false;  // something of it is there, maybe only quotes
  char quote_ = 0;
  bool escaped_ = false;
  bool line_has_arguments_ = false;
  bool pending_line_end_ = false;
  bool saw_nul_ = false;
  std::string error_;
};

}  // namespace bivalve::commands
