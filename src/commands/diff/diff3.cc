// diff3: three versions of a file, their differences or what they make together, after GNU diffutils 3.8.
#include <algorithm>
#include <array>

#include "commands/command.h"
#include "commands/diff/edit_script.h"

namespace bivalve::commands {
namespace {

enum : int { kStripReturns = 256, kProgram };

constexpr Option kOptions[] = {
    {'a', "text"},
    {'A', "show-all"},
    {'e', "ed"},
    {'E', "show-overlap"},
    {'i'},
    {'L', "label", Takes::kArgument},
    {'m', "merge"},
    {'T', "initial-tab"},
    {'x', "overlap-only"},
    {'X'},
    {'3', "easy-only"},
    {0, "strip-trailing-cr", Takes::kNothing, kStripReturns},
    {0, "diff-program", Takes::kArgument, kProgram},
    {0, "help", Takes::kNothing, kHelpOption},
    {'v', "version", Takes::kNothing, kVersionOption},
};

constexpr Usage kUsage{
    .help = R"(Usage: diff3 [OPTION]... MINE OLDER YOURS
Compare three files line by line. One of them may be -, standard input.

  -A, --show-all      all changes from OLDER to YOURS, conflicts in brackets
  -e, --ed            a script of ed that takes the changes from OLDER to YOURS into MINE
  -E, --show-overlap  the same, conflicts in brackets
  -3, --easy-only     the same, without what conflicts
  -x, --overlap-only  the same, of what conflicts
  -X                  as -x
  -i                  end the script with w and q
  -m, --merge         the merged file, not a script (with -A if nothing else is said)
  -a, --text          all files are text
  -L, --label=LABEL   LABEL for a file's name, up to three times
  -T, --initial-tab   a tab in front of lines
      --strip-trailing-cr  without carriage returns at ends of lines
      --diff-program=NAME  accepted
)",
    .options = kOptions,
    .error_status = 2,
    .package = "GNU diffutils 3.8",
};

// Lines [begin, end) of a file, from 0.
struct Range {
  size_t begin = 0, end = 0;
  size_t Count() const { return end - begin; }
};

// Where the files differ: which of them is the odd one (0, 1, 2), or 3: all do.
struct Block {
  std::array<Range, 3> ranges;
  int odd = 3;
};

class Diff3 {
 public:
  explicit Diff3(Process& process) : command_(process, kUsage) { command_.write_error_status = 2; }
  friend kernel::Scheduler& SchedulerOf(Diff3& diff3) { return SchedulerOf(diff3.command_); }

  Task<int> Run() {
    ParsedArgs args = ParseOptions(command_.args(), kUsage);
    if (args.help || args.version) {
      (void)co_await command_.Parse();
      co_return command_.status;
    }
    if (!co_await Take(args)) co_return command_.status;
    if (!co_await Load(args.operands)) co_return command_.status;
    Compare();
    // A script of ed cannot say so.
    for (size_t i = 0; script_ && !merge_ && i < unended_; ++i)
      co_await command_.Warn("No newline at end of file");
    if (merge_)
      co_await Merge();
    else if (script_)
      co_await Script();
    else
      co_await Show();
    co_return co_await command_.Finish();
  }

 private:
  Task<bool> Take(const ParsedArgs& args) {
    int styles = 0;
    std::string error = args.error;
    for (const ParsedOption& option : args.options) {
      switch (option.id) {
        case 'A':
          all_ = flags_ = true;
          ++styles;
          break;
        case 'e': ++styles; break;
        case 'E':
          flags_ = true;
          ++styles;
          break;
        case 'X':  // GNU's help speaks of brackets, but there are none
        case 'x':
          overlaps_ = true;
          ++styles;
          break;
        case '3':
          easy_ = true;
          ++styles;
          break;
        case 'i': finalize_ = true; break;
        case 'm': merge_ = true; break;
        case 'T': tab_ = true; break;
        case kStripReturns: strip_ = true; break;
        case 'L':
          if (labels_.size() == 3) error = "too many file label options";
          labels_.emplace_back(option.value);
          break;
      }
    }
    if (styles == 0 && merge_) {
      all_ = flags_ = true;
      ++styles;
    }
    script_ = styles > 0;
    if (error.empty() && (styles > 1 || (finalize_ && merge_) || (!labels_.empty() && !flags_)))
      error = "incompatible options";
    if (error.empty() && args.operands.size() < 3) {
      std::string_view last = command_.args().empty() ? command_.name : command_.args().back();
      if (!args.operands.empty()) last = args.operands.back();
      error = "missing operand after '" + std::string(last) + "'";
    }
    if (error.empty() && args.operands.size() > 3)
      error = "extra operand '" + std::string(args.operands[3]) + "'";
    if (error.empty()) co_return true;
    command_.status = 2;
    co_await command_.Warn(error);
    co_await command_.Warn("Try '" + command_.name + " --help' for more information.");
    co_return false;
  }

  Task<bool> Load(const std::vector<std::string_view>& operands) {
    for (size_t i = 0; i < 3; ++i) {
      std::string name(operands[i]);
      if (labels_.size() <= i) labels_.push_back(name);
      auto file = co_await command_.OpenInput(name);
      auto text = file
                      ? co_await kernel::ReadAll(command_.process, std::move(*file), kernel::Reader::kMaxLine)
                      : Result<std::string>(std::unexpected(file.error()));
      if (!text) {
        co_await command_.Report(name + ": " + Why(text.error()), 2);
        co_return false;
      }
      if (strip_) {
        std::string plain;
        for (size_t at = 0; at < text->size(); ++at)
          if ((*text)[at] != '\r' || (at + 1 < text->size() && (*text)[at + 1] != '\n')) plain += (*text)[at];
        *text = std::move(plain);
      }
      command_.machine.SpendBytes(text->size() * 2);
      texts_[i] = std::move(*text);
      lines_[i] = diff::SplitLines(texts_[i]);
    }
    co_return true;
  }

  // Both files are compared with a common one; changes that touch there are one block.
  void Compare() {
    const size_t common = script_ ? 1 : 2;
    const std::array<size_t, 2> others = script_ ? std::array<size_t, 2>{0, 2} : std::array<size_t, 2>{0, 1};
    std::array<std::vector<diff::Change>, 2> changes;
    for (size_t i = 0; i < 2; ++i)
      changes[i] = diff::FindChanges(lines_[others[i]], lines_[common], {.horizon = 100}, command_.machine);
    std::array<size_t, 2> at{0, 0};
    // How many lines further the other file is, behind what was looked at.
    std::array<int64_t, 2> shift{0, 0};
    while (at[0] < changes[0].size() || at[1] < changes[1].size()) {
      if (!command_.machine.Spend(4)) return;
      auto begins = [&](size_t i) { return at[i] < changes[i].size() ? changes[i][at[i]].line1 : SIZE_MAX; };
      size_t low = std::min(begins(0), begins(1)), high = low;
      std::array<bool, 2> uses{false, false};
      const std::array<int64_t, 2> before = shift;
      for (bool more = true; more;) {
        more = false;
        for (size_t i = 0; i < 2; ++i) {
          while (begins(i) <= high) {
            const diff::Change& change = changes[i][at[i]++];
            unended_ += HasUnended(others[i], {change.line0, change.line0 + change.deleted});
            unended_ += HasUnended(common, {change.line1, change.line1 + change.inserted});
            high = std::max(high, change.line1 + change.inserted);
            shift[i] = static_cast<int64_t>(change.line0 + change.deleted) -
                       static_cast<int64_t>(change.line1 + change.inserted);
            uses[i] = more = true;
          }
        }
      }
      Block block;
      block.ranges[common] = {low, high};
      for (size_t i = 0; i < 2; ++i)
        block.ranges[others[i]] = {static_cast<size_t>(static_cast<int64_t>(low) + before[i]),
                                   static_cast<size_t>(static_cast<int64_t>(high) + shift[i])};
      if (!uses[1])
        block.odd = static_cast<int>(others[0]);
      else if (!uses[0])
        block.odd = static_cast<int>(others[1]);
      else
        block.odd = Same(block, others[0], others[1]) ? static_cast<int>(common) : 3;
      blocks_.push_back(block);
    }
  }

  bool Lacks(size_t file, size_t line) const {
    return lines_[file].missing_newline && line + 1 == lines_[file].Count();
  }

  // Whether the last line of a file is among these, and has no newline.
  bool HasUnended(size_t file, Range range) const { return range.Count() > 0 && Lacks(file, range.end - 1); }

  bool Same(const Block& block, size_t a, size_t b) const {
    const Range x = block.ranges[a], y = block.ranges[b];
    if (x.Count() != y.Count()) return false;
    for (size_t i = 0; i < x.Count(); ++i)
      if (lines_[a].lines[x.begin + i] != lines_[b].lines[y.begin + i] ||
          Lacks(a, x.begin + i) != Lacks(b, y.begin + i))
        return false;
    return true;
  }

  Task<void> Put(std::string text) {
    command_.machine.SpendBytes(text.size() * 2);
    co_await kernel::Yield(command_.process);
    (void)co_await command_.out.Write(text);
  }

  std::string Text(size_t file, Range range) const {
    std::string text;
    for (size_t i = range.begin; i < range.end; ++i) {
      text += lines_[file].lines[i];
      if (!Lacks(file, i)) text += '\n';
    }
    return text;
  }

  // "3", "3,5", or "2" and the letter a for nothing behind line 2.
  static std::string Numbers(Range range) {
    if (range.Count() == 0) return std::to_string(range.begin);
    std::string text = std::to_string(range.begin + 1);
    if (range.Count() > 1) text += "," + std::to_string(range.end);
    return text;
  }

  Task<void> Show() {
    for (const Block& block : blocks_) {
      std::string text = "====";
      if (block.odd < 3) text += std::to_string(block.odd + 1);
      text += '\n';
      // Of two that are alike the first shows where it is, the second what it is. The odd one comes last if
      // it is the second file.
      std::array<size_t, 3> order{0, 1, 2};
      if (block.odd == 1) order = {0, 2, 1};
      const size_t silent = block.odd == 3 ? 3 : block.odd == 0 ? 1 : 0;
      for (size_t file : order) {
        const Range range = block.ranges[file];
        text += std::to_string(file + 1) + ":" + Numbers(range) + (range.Count() ? "c\n" : "a\n");
        if (file == silent) continue;
        for (size_t i = range.begin; i < range.end; ++i) {
          text += tab_ ? "\t" : "  ";
          text += lines_[file].lines[i];
          text += '\n';
          if (Lacks(file, i)) text += "\\ No newline at end of file\n";
        }
      }
      co_await Put(std::move(text));
      if (command_.OutputFailed()) co_return;
    }
  }

  // Whether the block is taken, and whether it is shown as a conflict.
  bool Wanted(const Block& block, bool* conflict) const {
    *conflict = flags_;
    switch (block.odd) {
      case 1: return all_;
      case 2: *conflict = false; return !overlaps_;
      case 3: return !easy_;
      default: return false;
    }
  }

  std::string Bar(char mark, size_t file) const { return std::string(7, mark) + " " + labels_[file] + "\n"; }

  Task<void> Merge() {
    size_t at = 0;
    for (const Block& block : blocks_) {
      bool conflict = false;
      if (!Wanted(block, &conflict)) continue;
      const Range mine = block.ranges[0];
      std::string text = Text(0, {at, mine.begin});
      if (conflict) {
        command_.status = 1;
        if (block.odd == 3) {
          text += Bar('<', 0) + Text(0, mine);
          if (all_) text += Bar('|', 1) + Text(1, block.ranges[1]);
        } else {
          text += Bar('<', 1) + Text(1, block.ranges[1]);
        }
        text += "=======\n";
      }
      text += Text(2, block.ranges[2]);
      if (conflict) text += Bar('>', 2);
      at = mine.end;
      co_await Put(std::move(text));
      if (command_.OutputFailed()) co_return;
    }
    co_await Put(Text(0, {at, lines_[0].Count()}));
  }

  // Lines for ed, where a dot would end them: it is doubled, and a command behind takes one away.
  std::string Dotted(size_t file, Range range, bool* dots) const {
    std::string text;
    for (size_t i = range.begin; i < range.end; ++i) {
      if (lines_[file].lines[i].starts_with('.')) {
        *dots = true;
        text += '.';
      }
      text += lines_[file].lines[i];
      text += '\n';
    }
    return text;
  }

  static std::string Undot(size_t first, size_t count) {
    std::string text = std::to_string(first);
    if (count > 1) text += "," + std::to_string(first + count - 1);
    return text + "s/^\\.//\n";
  }

  // From the end to the beginning, so that numbers of lines stay right.
  Task<void> Script() {
    for (size_t i = blocks_.size(); i-- > 0 && !command_.OutputFailed();) {
      const Block& block = blocks_[i];
      bool conflict = false;
      if (!Wanted(block, &conflict)) continue;
      const Range mine = block.ranges[0], older = block.ranges[1], yours = block.ranges[2];
      bool dots = false;
      std::string text;
      if (conflict) {
        command_.status = 1;
        text = std::to_string(mine.end) + "a\n";
        if (block.odd == 3) {
          if (all_) text += Bar('|', 1) + Dotted(1, older, &dots);
          text += "=======\n" + Dotted(2, yours, &dots);
        }
        text += Bar('>', 2) + ".\n";
        if (dots) text += Undot(mine.end + 2, older.Count() + yours.Count() + 1);
        dots = false;
        text += std::to_string(mine.begin) + "a\n";
        if (block.odd == 3) {
          text += Bar('<', 0) + ".\n";
        } else {
          text += Bar('<', 1) + Dotted(1, older, &dots) + "=======\n.\n";
          if (dots) text += Undot(mine.begin + 2, older.Count());
        }
      } else if (yours.Count() == 0) {
        text = Numbers(mine) + "d\n";
      } else {
        text = Numbers(mine) + (mine.Count() ? "c\n" : "a\n") + Dotted(2, yours, &dots) + ".\n";
        if (dots) text += Undot(mine.begin + 1, yours.Count());
      }
      co_await Put(std::move(text));
    }
    if (finalize_) co_await Put("w\nq\n");
  }

  Command command_;
  std::array<std::string, 3> texts_;
  std::array<diff::Lines, 3> lines_;
  std::vector<std::string> labels_;
  std::vector<Block> blocks_;
  size_t unended_ = 0;  // lines without a newline that are in a change
  bool all_ = false, flags_ = false, overlaps_ = false, easy_ = false, finalize_ = false, merge_ = false,
       tab_ = false, strip_ = false, script_ = false;
};

}  // namespace

Task<int> Diff3Main(Process& process) {
  Diff3 diff3(process);
  co_return co_await diff3.Run();
}

}  // namespace bivalve::commands
