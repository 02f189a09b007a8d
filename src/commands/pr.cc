// pr: files in pages and columns for a printer.
#include <algorithm>
#include <cstdio>
#include <memory>

#include "commands/command.h"
#include "commands/numbers.h"
#include "kernel/local_time.h"

namespace bivalve::commands {
namespace {

enum : int { kPages = 256, kColumns };

constexpr Option kOptions[] = {
    {0, "pages", Takes::kArgument, kPages},
    {0, "columns", Takes::kArgument, kColumns},
    {'a', "across"},
    {'c', "show-control-chars"},
    {'d', "double-space"},
    {'D', "date-format", Takes::kArgument},
    {'e', "expand-tabs", Takes::kOptional},
    {'f', "form-feed"},
    {'F', "", Takes::kNothing, 'f'},
    {'h', "header", Takes::kArgument},
    {'i', "output-tabs", Takes::kOptional},
    {'J', "join-lines"},
    {'l', "length", Takes::kArgument},
    {'m', "merge"},
    {'n', "number-lines", Takes::kOptional},
    {'N', "first-line-number", Takes::kArgument},
    {'o', "indent", Takes::kArgument},
    {'r', "no-file-warnings"},
    {'s', "separator", Takes::kOptional},
    {'S', "sep-string", Takes::kOptional},
    {'t', "omit-header"},
    {'T', "omit-pagination"},
    {'v', "show-nonprinting"},
    {'w', "width", Takes::kArgument},
    {'W', "page-width", Takes::kArgument},
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
    .help = R"(Usage: pr [OPTION]... [FILE]...
Write the FILEs (default, and -: standard input) in pages, with a header and a trailer of five lines each.

  +FIRST[:LAST], --pages=FIRST[:LAST]  only these pages
  -COLUMNS, --columns=COLUMNS  in columns, filled downwards and evened out on the last page
  -a, --across               columns are filled row by row
  -c, --show-control-chars   ^X and octal numbers for what cannot be printed
  -d, --double-space         a blank line after each line
  -D, --date-format=FORMAT   of the header's date
  -e[CHAR[WIDTH]], --expand-tabs  input tabs (CHAR) become spaces
  -F, -f, --form-feed        form feeds between pages, no trailer
  -h, --header=TEXT          TEXT in place of the file's name
  -i[CHAR[WIDTH]], --output-tabs  spaces become tabs (CHAR)
  -J, --join-lines           whole lines, no alignment of columns
  -l, --length=LINES         of a page (66); up to 10: without headers
  -m, --merge                all files beside each other
  -n[SEP[DIGITS]], --number-lines  with numbers of DIGITS (5) digits and SEP (TAB)
  -N, --first-line-number=N  numbers begin at N on the first page that is written
  -o, --indent=MARGIN        so many spaces before each line
  -r, --no-file-warnings     say nothing of files that cannot be opened
  -s[CHAR], --separator      CHAR (TAB) between columns, which are not cut unless -w is given
  -S[TEXT], --sep-string     TEXT between columns
  -t, --omit-header          no headers and trailers
  -T, --omit-pagination      the same, and no form feeds of the input
  -v, --show-nonprinting     octal numbers for what cannot be printed
  -w, --width=CHARS          of a page with columns (72)
  -W, --page-width=CHARS     of a page: lines are cut
)",
    .options = kOptions,
};

bool IsPrintable(unsigned char c) { return c >= 32 && c < 127; }

struct Settings {
  int64_t first_page = 0, last_page = INT64_MAX;
  int64_t columns = 1, length = 66, width = 72, margin = 0;
  bool has_columns = false, across = false, merge = false;
  bool hats = false, octal = false, twice = false, form_feeds = false, join = false, quiet = false;
  bool headers = true, keeps_form_feeds = false, cut = false;
  bool expands = false, makes_tabs = false;
  char tab_in = '\t', tab_out = '\t', number_mark = '\t';
  int64_t tab_in_width = 8, tab_out_width = 8, digits = 5;
  bool numbers = false;
  std::optional<int64_t> first_number;
  bool s = false, old_width = false, new_width = false;
  std::optional<std::string> separator;
  std::optional<std::string_view> date_format, header;
  std::string mark = {};  // between columns, in the end
  int64_t number_width = 0, column_width = 0, body = 56;
};

// One file, line by line; form feeds end pages.
class Input {
 public:
  Input(Command& command, FileRef file) : in_(command.process, std::move(file)) {}
  friend kernel::Scheduler& SchedulerOf(Input& input) { return SchedulerOf(input.in_); }

  enum class Event : uint8_t { kLine, kLineAndFeed, kFeed, kEnd };
  // *text is valid until the next call.
  Task<Event> Next(std::string_view* text) {
    if (!co_await Have()) co_return Event::kEnd;
    std::string_view rest = std::string_view(line_).substr(at_);
    size_t end = rest.find_first_of("\n\f");
    if (end == 0 && rest[0] == '\f') {
      Feed(1);
      co_return Event::kFeed;
    }
    *text = rest.substr(0, end);
    if (end == std::string_view::npos) {
      at_ = line_.size();
      co_return Event::kLine;
    }
    if (rest[end] == '\n') {
      at_ += end + 1;
      co_return Event::kLine;
    }
    Feed(end + 1);
    co_return Event::kLineAndFeed;
  }
  // Whether there is more. A page that is full takes a form feed that follows it.
  Task<bool> Begin(bool was_full) {
    if (!co_await Have()) co_return false;
    if (was_full && line_[at_] == '\f') {
      Feed(1);
      co_return co_await Have();
    }
    co_return true;
  }
  bool held = false;
  bool ended = false;
  bool full = false;  // the page before ended without a form feed of this file
  std::optional<Error> error;

 private:
  Task<bool> Have() {
    while (at_ >= line_.size()) {
      if (ended) co_return false;
      auto line = co_await in_.Line();
      if (!line) error = line.error();
      if (!line || !*line) {
        ended = true;
        co_return false;
      }
      line_ = **line;
      at_ = 0;
    }
    co_return true;
  }
  // Behind a form feed, and behind an end of line that follows it.
  void Feed(size_t used) {
    at_ += used;
    if (at_ < line_.size() && line_[at_] == '\n') ++at_;
  }

  kernel::Reader in_;
  std::string line_;
  size_t at_ = 0;
};

class Pr {
 public:
  explicit Pr(Process& process) : command_(process, kUsage), zone_(kernel::LocalZone(process)) {}
  friend kernel::Scheduler& SchedulerOf(Pr& pr) { return SchedulerOf(pr.command_); }

  Task<int> Run() {
    auto args = co_await command_.Parse();
    if (!args) co_return command_.status;
    if (!co_await ReadOptions(*args)) co_return command_.status;
    // What stands before a line may be of any width, and a page's head is put together from it piece by
    // piece.
    const int64_t before = std::min<int64_t>(s_.margin, INT64_C(1) << 28);
    if (!command_.machine.Hold(static_cast<size_t>(before) * 12)) co_return command_.status;
    std::vector<std::string_view> names;
    for (std::string_view operand : args->operands) {
      if (s_.first_page == 0 && operand.starts_with('+')) {
        bool valid = true;
        if (ReadPages(operand.substr(1), &valid)) continue;
        if (!valid) {
          co_await command_.Report("invalid + argument " + QuoteAlways(operand.substr(1)));
          co_return command_.status;
        }
      }
      names.push_back(operand);
    }
    if (names.empty()) names.push_back("-");
    if (std::string error = Settle(names.size()); !error.empty()) {
      co_await command_.Report(error);
      co_return command_.status;
    }
    if (s_.merge) {
      co_await Print(names);
    } else {
      for (std::string_view name : names) {
        co_await Print({name});
        if (command_.OutputFailed()) break;
      }
    }
    co_return co_await command_.Finish();
  }

 private:
  // ---- options

  bool ReadPages(std::string_view text, bool* valid) {
    size_t colon = std::min(text.find(':'), text.size());
    auto first = ParseInteger(text.substr(0, colon));
    *valid = first.has_value();
    if (!first || *first <= 0) return false;
    int64_t last = INT64_MAX;
    if (colon < text.size()) {
      auto number = ParseInteger(text.substr(colon + 1));
      *valid = number.has_value();
      if (!number || *number < *first) return false;
      last = *number;
    }
    s_.first_page = *first;
    s_.last_page = last;
    return true;
  }

  // [CHAR[NUMBER]].
  Task<bool> ReadCharNumber(const ParsedOption& option, char* mark, int64_t* number) {
    std::string_view text = option.value;
    if (!text.empty() && !(text[0] >= '0' && text[0] <= '9')) {
      *mark = text[0];
      text.remove_prefix(1);
    }
    if (text.empty()) co_return true;
    auto value = ParseInteger(text);
    if (value && *value > 0 && *value <= INT32_MAX) {
      *number = *value;
      co_return true;
    }
    bool large = value ? *value > INT32_MAX : value.error() == NumberError::kOverflow;
    co_await command_.ReportUsage("'-" + std::string(1, static_cast<char>(option.id)) +
                                  "' extra characters or invalid number in the argument: " + Quote(text) +
                                  (large ? ": Value too large for defined data type" : ""));
    co_return false;
  }

  Task<bool> ReadOptions(const ParsedArgs& args) {
    std::string count;
    for (const ParsedOption& option : args.options) {
      if (option.id >= '0' && option.id <= '9') {
        count += static_cast<char>(option.id);
        continue;
      }
      auto number = [&](int64_t least, const char* what, int64_t* into) {
        auto value = ReadNumber(option.value, least, INT32_MAX, "", what);
        if (!value) return value.error();
        *into = *value;
        return std::string();
      };
      std::string error;
      switch (option.id) {
        case kPages: {
          bool valid = true;
          if (!ReadPages(option.value, &valid))
            error = valid ? "invalid page range " + Quote(option.value)
                          : "invalid --pages argument " + QuoteAlways(option.value);
          break;
        }
        case kColumns:
          error = number(1, "invalid number of columns", &s_.columns);
          s_.has_columns = true;
          count.clear();
          break;
        case 'a': s_.across = true; break;
        case 'c': s_.hats = true; break;
        case 'd': s_.twice = true; break;
        case 'D': s_.date_format = option.value; break;
        case 'e':
          if (!co_await ReadCharNumber(option, &s_.tab_in, &s_.tab_in_width)) co_return false;
          s_.expands = true;
          break;
        case 'f': s_.form_feeds = true; break;
        case 'h': s_.header = option.value; break;
        case 'i':
          if (!co_await ReadCharNumber(option, &s_.tab_out, &s_.tab_out_width)) co_return false;
          s_.makes_tabs = true;
          break;
        case 'J': s_.join = true; break;
        case 'l': error = number(1, "'-l PAGE_LENGTH' invalid number of lines", &s_.length); break;
        case 'm': s_.merge = true; break;
        case 'n':
          s_.numbers = true;
          if (!co_await ReadCharNumber(option, &s_.number_mark, &s_.digits)) co_return false;
          break;
        case 'N': {
          int64_t first = 0;
          error = number(INT32_MIN, "'-N NUMBER' invalid starting line number", &first);
          s_.first_number = first;
          break;
        }
        case 'o': error = number(0, "'-o MARGIN' invalid line offset", &s_.margin); break;
        case 'r': s_.quiet = true; break;
        case 's':
          s_.s = true;
          if (option.HasValue()) s_.separator = std::string(option.value);
          break;
        case 'S':
          s_.s = false;
          s_.separator = std::string(option.value);
          break;
        case 't':
          s_.headers = false;
          s_.keeps_form_feeds = true;
          break;
        case 'T':
          s_.headers = false;
          s_.keeps_form_feeds = false;
          break;
        case 'v': s_.octal = true; break;
        case 'w':
          s_.old_width = true;
          if (!s_.new_width) error = number(1, "'-w PAGE_WIDTH' invalid number of characters", &s_.width);
          break;
        case 'W':
          s_.new_width = true;
          error = number(1, "'-W PAGE_WIDTH' invalid number of characters", &s_.width);
          break;
      }
      if (error.empty()) continue;
      co_await command_.Report(error);
      co_return false;
    }
    if (!count.empty()) {
      auto value = ReadNumber(count, 1, INT32_MAX, "", "invalid number of columns");
      if (!value) {
        co_await command_.Report(value.error());
        co_return false;
      }
      s_.columns = *value;
      s_.has_columns = true;
    }
    co_return true;
  }

  // What follows from the options together.
  std::string Settle(size_t files) {
    if (s_.merge && s_.has_columns) return "cannot specify number of columns when printing in parallel";
    if (s_.merge && s_.across) return "cannot specify both printing across and printing in parallel";
    if (s_.first_page == 0) s_.first_page = 1;
    const bool many = s_.merge || s_.has_columns;
    s_.cut = s_.new_width;
    if (s_.s && many && (s_.old_width || s_.new_width)) {
      s_.cut = true;
      if (!s_.separator) s_.separator = "";
    } else if (s_.s && many) {
      s_.join = true;
      if (!s_.separator) s_.separator = "\t";
    } else if (s_.s) {
      s_.separator.reset();
    }
    if (s_.merge) s_.columns = static_cast<int64_t>(files);
    if (s_.columns > 1) {
      if (!s_.separator)
        s_.mark = s_.join ? "\t" : " ";
      else
        s_.mark = !s_.join && *s_.separator == "\t" ? " " : *s_.separator;
      if (s_.mark != "\t") s_.expands = true;
      s_.cut = true;
      s_.makes_tabs = true;
    }
    if (s_.join) s_.cut = false;
    if (s_.length <= 10) {
      s_.keeps_form_feeds = true;
      s_.headers = false;
    }
    s_.body = s_.headers ? s_.length - 10 : s_.length;
    if (s_.twice) s_.body = std::max<int64_t>(s_.body / 2, 1);
    if (s_.numbers) s_.number_width = s_.number_mark == '\t' ? s_.digits / 8 * 8 + 8 : s_.digits + 1;
    int64_t shared = s_.numbers && s_.merge ? s_.number_width : 0;
    int64_t marks = (s_.columns - 1) * static_cast<int64_t>(s_.mark.size());
    s_.column_width = (s_.width - shared - marks) / s_.columns;
    if (s_.width - shared - marks < 0 || s_.column_width < 1) return "page width too narrow";
    return {};
  }

  // ---- what a row is made of

  void Flush() {
    int64_t goal = at_ + blanks_;
    while (s_.makes_tabs && goal - at_ > 1) {
      int64_t next = (at_ / s_.tab_out_width + 1) * s_.tab_out_width;
      if (next > goal) break;
      row_ += s_.tab_out;
      at_ = next;
    }
    if (goal > at_) row_.append(static_cast<size_t>(goal - at_), ' ');
    at_ = goal;
    blanks_ = 0;
  }
  void Emit(char c) {
    if (s_.makes_tabs && c == ' ') {
      ++blanks_;
      return;
    }
    if (blanks_ > 0) Flush();
    row_ += c;
    if (IsPrintable(static_cast<unsigned char>(c)))
      ++at_;
    else if (c == '\b')
      --at_;
  }
  // The number of a line, cut to its last digits.
  std::string NumberText() {
    std::string text = std::to_string(number_++);
    size_t digits = static_cast<size_t>(s_.digits);
    if (text.size() < digits) text.insert(0, digits - text.size(), ' ');
    return text.substr(text.size() - digits);
  }
  // A line as it is shown, with its number where columns have their own, cut to a column.
  std::string CellOf(std::string_view line, bool numbered) {
    command_.machine.SpendBytes(line.size() * 4);
    std::string cell;
    int64_t at = 0;
    if (numbered) {
      cell = NumberText();
      if (s_.columns > 1 && s_.number_mark == '\t')
        cell.append(static_cast<size_t>(s_.number_width - s_.digits), ' ');
      else
        cell += s_.number_mark;
      if (s_.cut) at = s_.number_width;
    }
    for (char c : line) {
      unsigned char byte = static_cast<unsigned char>(c);
      std::string shown(1, c);
      int64_t width = 1;
      if (c == s_.tab_in || c == '\t') {
        int64_t stop = c == s_.tab_in ? s_.tab_in_width : 8;
        width = stop - std::max<int64_t>(at, 0) % stop;
        if (s_.expands) shown.assign(static_cast<size_t>(width), ' ');
      } else if (!IsPrintable(byte)) {
        char octal[8];
        std::snprintf(octal, sizeof octal, "\\%03o", byte);
        if (s_.octal || (s_.hats && byte >= 128)) {
          shown = octal;
          width = 4;
        } else if (s_.hats) {
          shown = {'^', static_cast<char>(byte ^ 0100)};
          width = 2;
        } else {
          width = c == '\b' ? -1 : 0;
          if (width < 0 && at == 0) shown.clear();
        }
      }
      at = std::max<int64_t>(at + width, 0);
      if (s_.cut && at > s_.column_width) break;
      if (!command_.machine.HoldMore(cell, shown.size())) break;
      cell += shown;
    }
    return cell;
  }

  // Cells that are not there end the row. `last`: nothing follows, not even a blank line.
  Task<void> Row(const std::vector<std::string>& cells, bool numbered, bool last = false) {
    row_.clear();
    at_ = 0;
    blanks_ = 0;
    int64_t begin = s_.margin;
    if (numbered) begin += s_.number_width;
    blanks_ = s_.margin;
    if (numbered) {
      for (char c : NumberText()) Emit(c);
      if (s_.columns > 1 && s_.number_mark == '\t')
        blanks_ += s_.number_width - s_.digits;
      else
        Emit(s_.number_mark);
    }
    if (cells.empty() || cells[0].empty()) Flush();
    for (size_t i = 0; i < cells.size(); ++i) {
      if (i > 0) {
        if (!s_.join) {
          int64_t end = begin + static_cast<int64_t>(i) * s_.column_width +
                        static_cast<int64_t>(i - 1) * static_cast<int64_t>(s_.mark.size());
          blanks_ = std::max<int64_t>(end - at_, 0);
        }
        for (char c : s_.mark) {
          if (c == ' ') {
            ++blanks_;
            continue;
          }
          Emit(c);
          if (!IsPrintable(static_cast<unsigned char>(c))) ++at_;
        }
        if (blanks_ > 0) Flush();
      }
      for (char c : cells[i]) {
        Emit(c);
        if (c == '\t' && s_.columns == 1) at_ = (at_ / 8 + 1) * 8;
      }
    }
    row_ += s_.twice && !last ? "\n\n" : "\n";
    command_.machine.SpendBytes(row_.size());
    if (Shows()) (void)co_await command_.out.Write(row_);
  }

  bool Shows() const { return page_ >= s_.first_page && page_ <= s_.last_page; }

  // ---- pages

  Task<void> Header() {
    if (headed_) co_return;
    headed_ = true;
    if (!s_.headers || !Shows()) co_return;
    std::string page = "Page " + std::to_string(page_);
    std::string center(s_.header.value_or(file_text_));
    int64_t room = s_.width - static_cast<int64_t>(date_.size() + center.size() + page.size());
    room = std::max<int64_t>(room, 0);
    int64_t left = room / 2, right = room - left;
    const std::string margin(static_cast<size_t>(s_.margin), ' ');
    std::string text = margin + "\n\n" + margin + date_;
    text.append(static_cast<size_t>(std::max<int64_t>(left, 1)), ' ').append(center);
    text.append(static_cast<size_t>(std::max<int64_t>(right, 1)), ' ').append(page + "\n\n\n");
    (void)co_await command_.out.Write(text);
  }

  Task<void> Footer(int64_t rows, bool fed) {
    if (!Shows()) co_return;
    std::string text;
    if (s_.headers && s_.form_feeds)
      text = rows == 0 ? "\n\f" : "\f";
    else if (s_.headers)
      text.assign(static_cast<size_t>((s_.body - rows) * (s_.twice ? 2 : 1) + 5), '\n');
    else if (fed && s_.keeps_form_feeds)
      text = "\f";
    (void)co_await command_.out.Write(text);
  }

  Task<void> Describe(FileRef file, std::string_view name) {
    std::optional<kernel::Stat> stat;
    if (name != "-" && !s_.merge)
      if (auto got = co_await file->GetStat(command_.process)) stat = *got;
    int64_t ns = stat ? stat->mtime_ns : command_.machine.WallNs();
    date_ = FormatTime(s_.date_format.value_or("%Y-%m-%d %H:%M"), zone_.ToLocalNs(ns));
    file_text_ = name == "-" || s_.merge ? std::string() : std::string(name);
  }

  Task<void> Print(std::vector<std::string_view> names) {
    std::vector<std::unique_ptr<Input>> inputs;
    for (std::string_view name : names) {
      auto file = co_await command_.OpenInput(name);
      if (!file) {
        command_.status = 1;
        if (!s_.quiet) co_await command_.ReportFile(name, file.error());
        continue;
      }
      co_await Describe(*file, name);
      inputs.push_back(std::make_unique<Input>(command_, std::move(*file)));
    }
    if (inputs.empty()) co_return;
    if (s_.merge) s_.columns = static_cast<int64_t>(inputs.size());
    number_ = s_.first_number.value_or(1);
    bool numbering = !s_.first_number;
    for (page_ = 1; page_ <= s_.last_page && !command_.OutputFailed(); ++page_) {
      bool any = false;
      for (auto& input : inputs) {
        input->held = false;
        if (co_await input->Begin(input->full)) any = true;
        input->full = true;
      }
      if (!any) {
        if (page_ <= s_.first_page && s_.first_page > 1)
          co_await command_.Warn("starting page number " + std::to_string(s_.first_page) +
                                 " exceeds page count " + std::to_string(page_ - 1));
        break;
      }
      if (!numbering && Shows()) {
        number_ = *s_.first_number;
        numbering = true;
      }
      headed_ = false;
      bool fed = false;
      int64_t rows = s_.merge                       ? co_await MergedPage(inputs, &fed)
                     : s_.columns > 1 && !s_.across ? co_await DownPage(*inputs[0], &fed)
                                                    : co_await AcrossPage(*inputs[0], &fed);
      co_await Header();
      co_await Footer(rows, fed);
    }
    for (size_t i = 0; i < inputs.size(); ++i)
      if (inputs[i]->error)
        co_await command_.ReportFile(names[std::min(i, names.size() - 1)], *inputs[i]->error);
  }

  // The next line of an input as a cell. False: none on this page.
  Task<bool> Cell(Input& input, bool numbered, std::string* cell, bool* fed) {
    if (input.held) co_return false;
    std::string_view text;
    switch (co_await input.Next(&text)) {
      case Input::Event::kEnd: co_return false;
      case Input::Event::kFeed:
        input.held = true;
        input.full = false;
        *fed = true;
        co_return false;
      case Input::Event::kLineAndFeed:
        input.held = true;
        input.full = false;
        *fed = true;
        break;
      case Input::Event::kLine: break;
    }
    *cell = CellOf(text, numbered);
    co_return true;
  }

  Task<int64_t> AcrossPage(Input& input, bool* fed) {
    std::vector<std::string> cells;
    for (int64_t row = 0; row < s_.body; ++row) {
      cells.clear();
      std::string cell;
      while (static_cast<int64_t>(cells.size()) < s_.columns && co_await Cell(input, s_.numbers, &cell, fed))
        cells.push_back(std::move(cell));
      if (cells.empty()) co_return row;
      co_await Header();
      co_await Row(cells, false);
      co_await kernel::Yield(command_.process);
      if (command_.OutputFailed()) co_return row;
    }
    co_return s_.body;
  }

  Task<int64_t> DownPage(Input& input, bool* fed) {
    std::vector<std::string> lines;
    std::string cell;
    while (static_cast<int64_t>(lines.size()) / s_.columns < s_.body &&
           co_await Cell(input, s_.numbers, &cell, fed)) {
      if (!command_.machine.HoldMore(lines, 1)) co_return 0;
      lines.push_back(std::move(cell));
      co_await kernel::Yield(command_.process);
    }
    // Each column has as many as the others, the first ones one more.
    size_t columns = static_cast<size_t>(s_.columns);
    size_t each = lines.size() / columns, more = lines.size() % columns;
    size_t rows = each + (more > 0);
    std::vector<std::string> cells;
    for (size_t row = 0; row < rows && !command_.OutputFailed(); ++row) {
      cells.clear();
      size_t in_row = row < each ? columns : more;
      for (size_t i = 0; i < in_row; ++i)
        cells.push_back(std::move(lines[i * each + std::min(i, more) + row]));
      co_await Header();
      co_await Row(cells, false, input.ended && row + 1 == rows);
      co_await kernel::Yield(command_.process);
    }
    co_return static_cast<int64_t>(rows);
  }

  Task<int64_t> MergedPage(std::vector<std::unique_ptr<Input>>& inputs, bool* fed) {
    std::vector<std::string> cells(inputs.size());
    for (int64_t row = 0; row < s_.body; ++row) {
      bool any = false;
      for (size_t i = 0; i < inputs.size(); ++i) {
        cells[i].clear();
        if (co_await Cell(*inputs[i], false, &cells[i], fed)) any = true;
      }
      if (!any) co_return row;
      co_await Header();
      co_await Row(cells, s_.numbers);
      co_await kernel::Yield(command_.process);
      if (command_.OutputFailed()) co_return row;
    }
    co_return s_.body;
  }

  Command command_;
  Settings s_;
  TimeZone zone_;
  std::string date_, file_text_;
  int64_t page_ = 1, number_ = 1;
  bool headed_ = false;
  std::string row_;
  int64_t at_ = 0, blanks_ = 0;
};

}  // namespace

Task<int> PrMain(Process& process) {
  Pr pr(process);
  co_return co_await pr.Run();
}

}  // namespace bivalve::commands
