// EdBuffer: what ed(1) edits: lines, marks, the last pattern, and the addresses and substitutions of a
// command line. Lines are numbered from 1; 0 is the place before them.
//
// What fails says so in `error`, in GNU ed's words.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/meter.h"
#include "regex/regex.h"

namespace bivalve::commands {

class EdBuffer {
 public:
  // A line that stays the same one while others move around it.
  using Handle = std::shared_ptr<const std::string>;

  explicit EdBuffer(Meter& meter) : meter_(meter) {}

  size_t size() const { return lines_.size(); }
  const std::string& Line(size_t number) const { return *lines_[number - 1]; }
  Handle HandleOf(size_t number) const { return lines_[number - 1]; }
  // 0: gone.
  size_t Find(const Handle& handle) const;
  bool modified() const { return modified_; }
  void SetModified(bool modified) { modified_ = modified; }
  void SetExtended() { extended_ = true; }

  void Insert(size_t after, std::string line);
  // All lines of a text; the current one is the last of them.
  void InsertAll(size_t after, std::string_view text, bool strip_returns);
  void Delete(size_t first, size_t second);
  void Join(size_t first, size_t second);
  void Move(size_t first, size_t second, size_t target);
  void Copy(size_t first, size_t second, size_t target);
  void Yank(size_t first, size_t second);
  bool PutCut(size_t after);
  void Mark(char mark, size_t number) { marks_[mark] = lines_[number - 1]; }
  void Clear();
  // What stands now is what undo goes back to; a second undo undoes the first.
  void Save();
  bool Undo();
  // Nothing to undo, nothing modified: after reading a file.
  void Forget();

  // The command line.
  std::string text;
  size_t at = 0;
  char Peek() const { return at < text.size() ? text[at] : '\0'; }
  char TakeChar() { return at < text.size() ? text[at++] : '\0'; }
  size_t TakeNumber();
  // Addresses in front of a command: how many were given, and the last two.
  int given = 0;
  size_t first = 0, second = 0;
  bool ParseRange();
  bool ParseDestination(size_t* target);
  // /RE/ of a global command.
  regex::Regex* ParseDelimited();
  // What follows the letter s; *print gets bits for p, l and n.
  bool ParseSubstitution(int* print);
  // False: nothing was replaced. *added lines came behind the line.
  bool SubstituteLine(size_t number, size_t* added);

  size_t current = 0;
  std::string error;

 private:
  struct State {
    std::vector<Handle> lines;
    size_t current = 0;
    bool modified = false;
  };
  bool Fail(std::string why) {
    error = std::move(why);
    return false;
  }
  void SkipBlanks();
  // 1: an address, 0: none, -1: wrong.
  int ParseAddress(size_t* line);
  bool Search(char direction, size_t* line);
  bool TakePattern(char delimiter);
  void Replace(const std::string& line, const std::vector<regex::Span>& match, std::string& out) const;

  Meter& meter_;
  std::vector<Handle> lines_, cut_;
  std::map<char, Handle> marks_;
  State saved_;
  bool can_undo_ = false, modified_ = false, extended_ = false, has_cut_ = false;
  std::unique_ptr<regex::Regex> pattern_;
  std::string replacement_;
  bool has_substitution_ = false, all_ = false;
  size_t nth_ = 1;
  int print_ = 0;
};

}  // namespace bivalve::commands
