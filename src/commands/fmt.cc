// fmt: fills paragraphs.
#include <algorithm>

#include "commands/command.h"
#include "commands/fmt_paragraph.h"
#include "commands/numbers.h"

namespace bivalve::commands {
namespace {

constexpr Option kOptions[] = {
    {'c', "crown-margin"},
    {'p', "prefix", Takes::kArgument},
    {'s', "split-only"},
    {'t', "tagged-paragraph"},
    {'u', "uniform-spacing"},
    {'w', "width", Takes::kArgument},
    {'g', "goal", Takes::kArgument},
    {'0'},
    {'1'},
    {'2'},
    {'3'},
    {'4'},
    {'5'},
    {'6'},
    {'7'},
    {'8'},
    {'9'},
};

constexpr Usage kUsage{
    .help = R"(Usage: fmt [-WIDTH] [OPTION]... [FILE]...
Fill the paragraphs of each FILE (standard input) so that their lines are about equally long.

  -c, --crown-margin      the second line's indentation holds for the rest of a paragraph
  -g, --goal=WIDTH        what is aimed at: 93 % of the width
  -p, --prefix=STRING     only lines that begin with STRING, which is put back
  -s, --split-only        break long lines, do not fill
  -t, --tagged-paragraph  as -c, and the first line's indentation has to differ
  -u, --uniform-spacing   one blank between words, two between sentences
  -w, --width=WIDTH       at most WIDTH columns: 75
)",
    .options = kOptions,
};

constexpr int kMaxChars = 5000;
constexpr size_t kMaxWords = 1000;
constexpr int kTab = 8;
constexpr int kEnd = -1;

bool IsSpace(int c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
bool IsOneOf(char c, std::string_view set) { return set.find(c) != std::string_view::npos; }
bool IsPunctuation(char c) {
  return (c > 32 && c < 48) || (c > 57 && c < 65) || (c > 90 && c < 97) || (c > 122 && c < 127);
}

class Fmt {
 public:
  explicit Fmt(Process& process) : command_(process, kUsage) {}
  friend kernel::Scheduler& SchedulerOf(Fmt& fmt) { return SchedulerOf(fmt.command_); }

  Task<int> Run() {
    std::vector<std::string> words(command_.args().begin(), command_.args().end());
    std::string width, goal;
    bool has_width = false, has_goal = false;
    if (!words.empty() && words[0].size() > 1 && words[0][0] == '-' && words[0][1] >= '0' &&
        words[0][1] <= '9') {
      width = words[0].substr(1);
      has_width = true;
      words.erase(words.begin());
    }
    auto args = co_await command_.Parse(words);
    if (!args) co_return command_.status;
    for (const ParsedOption& option : args->options) {
      switch (option.id) {
        case 'c': crown_ = true; break;
        case 's': split_ = true; break;
        case 't': tagged_ = true; break;
        case 'u': uniform_ = true; break;
        case 'w':
          width = option.value;
          has_width = true;
          break;
        case 'g':
          goal = option.value;
          has_goal = true;
          break;
        case 'p': SetPrefix(option.value); break;
        default:
          co_await command_.ReportUsage(std::string("invalid option -- ") + static_cast<char>(option.id) +
                                        "; -WIDTH is recognized only when it is the first\noption; use -w N "
                                        "instead");
          co_return command_.status;
      }
    }
    if (has_width && !co_await ReadWidth(width, kMaxChars / 2, &shape_.max_width)) co_return command_.status;
    if (has_goal) {
      if (!co_await ReadWidth(goal, shape_.max_width, &shape_.goal_width)) co_return command_.status;
      if (!has_width) shape_.max_width = shape_.goal_width + 10;
    } else {
      shape_.goal_width = shape_.max_width * (2 * (100 - 7) + 1) / 200;
    }
    if (args->operands.empty()) args->operands.push_back("-");
    for (std::string_view name : args->operands) {
      auto file = co_await command_.OpenInput(name);
      if (!file) {
        co_await command_.Report("cannot open " + QuoteAlways(name) + " for reading: " + Why(file.error()));
        continue;
      }
      in_.emplace(command_.process, std::move(*file));
      co_await Fill();
      co_await Emit();
      if (read_error_) {
        co_await command_.Report("read error");
        read_error_.reset();
      }
    }
    co_return co_await command_.Finish();
  }

 private:
  Task<bool> ReadWidth(std::string_view text, int most, int* width) {
    auto number = ReadNumber(text, 0, most, "", "invalid width");
    if (!number || text.starts_with('-')) {
      co_await command_.Report(text.starts_with('-') ? "invalid width: " + Quote(text) : number.error());
      co_return false;
    }
    *width = static_cast<int>(*number);
    co_return true;
  }

  void SetPrefix(std::string_view text) {
    size_t lead = std::min(text.find_first_not_of(' '), text.size());
    prefix_lead_ = static_cast<int>(lead);
    text.remove_prefix(lead);
    prefix_full_ = static_cast<int>(text.size());
    prefix_ = text.substr(0, text.find_last_not_of(' ') + 1);
  }
  int prefix_length() const { return static_cast<int>(prefix_.size()); }

  // ---- reading. The current character is c_; the lines of a paragraph are read ahead of it by one.

  Task<void> Advance() {
    if (at_ == block_.size()) {
      auto block = co_await in_->Block();
      if (!block) read_error_ = block.error();
      block_ = block ? *block : std::string_view();
      at_ = 0;
      command_.machine.SpendBytes(block_.size() * 16);
    }
    c_ = at_ < block_.size() ? static_cast<unsigned char>(block_[at_++]) : kEnd;
  }
  // Without a coroutine where the block has more.
  bool Quick() {
    if (at_ == block_.size()) return false;
    c_ = static_cast<unsigned char>(block_[at_++]);
    return true;
  }

  Task<void> SkipSpace() {
    for (;;) {
      if (c_ == ' ') {
        ++column_;
      } else if (c_ == '\t') {
        tabs_ = true;
        column_ = (column_ / kTab + 1) * kTab;
      } else {
        co_return;
      }
      if (!Quick()) co_await Advance();
    }
  }

  // Reads up to the first character of a line that is not of its indentation or prefix.
  Task<void> ReadPrefix() {
    column_ = 0;
    co_await Advance();
    co_await SkipSpace();
    if (prefix_.empty()) {
      next_prefix_indent_ = std::min(prefix_lead_, column_);
      co_return;
    }
    next_prefix_indent_ = column_;
    for (char p : prefix_) {
      if (c_ != static_cast<unsigned char>(p)) co_return;
      ++column_;
      co_await Advance();
    }
    co_await SkipSpace();
  }

  bool LineEnds() const { return c_ == '\n' || c_ == kEnd; }
  bool SameParagraph() const {
    return next_prefix_indent_ == prefix_indent_ && column_ >= next_prefix_indent_ + prefix_full_ &&
           !LineEnds();
  }

  // A line that is no part of a paragraph is copied.
  Task<void> CopyRest() {
    out_column_ = 0;
    if (column_ > next_prefix_indent_ || !LineEnds()) {
      PutSpace(next_prefix_indent_);
      for (size_t i = 0; out_column_ != column_ && i < prefix_.size(); ++i, ++out_column_)
        text_ += prefix_[i];
      if (!LineEnds()) PutSpace(column_ - out_column_);
      if (c_ == kEnd && column_ >= next_prefix_indent_ + prefix_length()) text_ += '\n';
    }
    while (!LineEnds()) {
      text_ += static_cast<char>(c_);
      if (!Quick()) co_await Advance();
    }
    co_await Emit();
  }

  void SetOtherIndent(bool same) {
    int& other = shape_.other_indent;
    const int first = shape_.first_indent;
    if (split_) {
      other = first;
    } else if (crown_) {
      other = same ? column_ : first;
    } else if (tagged_) {
      if (same && column_ != first) {
        other = column_;
      } else if (other == first) {
        other = first == 0 ? 3 : 0;
      }
    } else {
      other = first;
    }
  }

  Task<void> ReadLine() {
    do {
      FmtWord word;
      do {
        if (chars_ == kMaxChars) {
          SetOtherIndent(true);
          // A single word that is as long goes out as it is.
          if (words_.empty()) {
            text_ += word.text;
            word.text.clear();
            chars_ = 0;
          } else {
            Flush(word.text.size());
          }
          co_await Emit();
        }
        word.text += static_cast<char>(c_);
        ++chars_;
        if (!Quick()) co_await Advance();
      } while (c_ != kEnd && !IsSpace(c_));
      column_ += word.length();
      Classify(word);
      int start = column_;
      co_await SkipSpace();
      word.space = column_ - start;
      word.final = c_ == kEnd || (word.period && (c_ == '\n' || word.space > 1));
      if (LineEnds() || uniform_) word.space = word.final ? 2 : 1;
      if (words_.size() == kMaxWords - 2) {
        SetOtherIndent(true);
        Flush(word.text.size());
        co_await Emit();
      }
      words_.push_back(std::move(word));
    } while (!LineEnds());
    co_await ReadPrefix();
  }

  static void Classify(FmtWord& word) {
    std::string_view text = word.text;
    word.opens = IsOneOf(text[0], "(['`\"");
    word.punctuation = IsPunctuation(text.back());
    while (text.size() > 1 && IsOneOf(text.back(), ")]'\"")) text.remove_suffix(1);
    word.period = IsOneOf(text.back(), ".?!");
  }

  // False: the file has ended.
  Task<bool> ReadParagraph() {
    shape_.last_line_length = 0;
    while (LineEnds() || next_prefix_indent_ < prefix_lead_ || column_ < next_prefix_indent_ + prefix_full_) {
      co_await CopyRest();
      if (c_ == kEnd) co_return false;
      text_ += '\n';
      co_await ReadPrefix();
    }
    prefix_indent_ = next_prefix_indent_;
    shape_.first_indent = column_;
    words_.clear();
    chars_ = 0;
    co_await ReadLine();
    SetOtherIndent(SameParagraph());
    if (split_) {
    } else if (crown_) {
      if (SameParagraph()) {
        do co_await ReadLine();
        while (SameParagraph() && column_ == shape_.other_indent);
      }
    } else if (tagged_) {
      if (SameParagraph() && column_ != shape_.first_indent) {
        do co_await ReadLine();
        while (SameParagraph() && column_ == shape_.other_indent);
      }
    } else {
      while (SameParagraph() && column_ == shape_.other_indent) co_await ReadLine();
    }
    words_.back().period = words_.back().final = true;
    co_return true;
  }

  Task<void> Fill() {
    tabs_ = false;
    shape_.other_indent = 0;
    at_ = 0;
    block_ = {};
    co_await ReadPrefix();
    while (co_await ReadParagraph()) {
      words_.emplace_back();
      BreakParagraph(words_, shape_, command_.machine);
      PutLines(words_.size() - 1);
      co_await Emit();
      co_await kernel::Yield(command_.process);
      if (command_.OutputFailed()) co_return;
    }
  }

  // ---- writing

  Task<void> Emit() {
    (void)co_await command_.out.Write(text_);
    text_.clear();
  }

  void PutSpace(int space) {
    int target = out_column_ + space;
    if (tabs_) {
      int tab_target = target / kTab * kTab;
      if (out_column_ + 1 < tab_target) {
        while (out_column_ < tab_target) {
          text_ += '\t';
          out_column_ = (out_column_ / kTab + 1) * kTab;
        }
      }
    }
    if (out_column_ < target) {
      text_.append(static_cast<size_t>(target - out_column_), ' ');
      out_column_ = target;
    }
  }

  void PutLines(size_t end) {
    for (size_t at = 0; at != end; at = words_[at].next_break)
      PutLine(at, at == 0 ? shape_.first_indent : shape_.other_indent);
  }

  void PutLine(size_t at, int indent) {
    out_column_ = 0;
    PutSpace(prefix_indent_);
    text_ += prefix_;
    out_column_ += prefix_length();
    PutSpace(indent - out_column_);
    for (size_t end = words_[at].next_break; at < end; ++at) {
      text_ += words_[at].text;
      out_column_ += words_[at].length();
      if (at + 1 < end) PutSpace(words_[at].space);
    }
    shape_.last_line_length = out_column_;
    text_ += '\n';
  }

  // Writes the first lines of a paragraph that is too long to be held; `pending` bytes are not in words_ yet.
  void Flush(size_t pending) {
    words_.emplace_back();
    BreakParagraph(words_, shape_, command_.machine);
    size_t split = FindSplit(words_);
    PutLines(split);
    words_.pop_back();
    words_.erase(words_.begin(), words_.begin() + static_cast<std::ptrdiff_t>(split));
    chars_ = static_cast<int>(pending);
    for (const FmtWord& word : words_) chars_ += word.length();
  }

  Command command_;
  std::optional<kernel::Reader> in_;
  std::optional<Error> read_error_;
  std::string_view block_;
  size_t at_ = 0;
  int c_ = kEnd;
  FmtShape shape_;
  std::string prefix_, text_;
  int prefix_lead_ = 0, prefix_full_ = 0, prefix_indent_ = 0, next_prefix_indent_ = 0;
  int column_ = 0, out_column_ = 0, chars_ = 0;
  std::vector<FmtWord> words_;
  bool crown_ = false, split_ = false, tagged_ = false, uniform_ = false, tabs_ = false;
};

}  // namespace

Task<int> FmtMain(Process& process) {
  Fmt fmt(process);
  co_return co_await fmt.Run();
}

}  // namespace bivalve::commands
