// cal, ncal: months and years, as the ncal of Debian shows them.
#include <algorithm>

#include "base/time_text.h"
#include "commands/command.h"
#include "commands/numbers.h"
#include "kernel/local_time.h"

namespace bivalve::commands {
namespace {

constexpr Option kOptions[] = {
    {'1'},
    {'3'},
    {'A', {}, Takes::kArgument},
    {'B', {}, Takes::kArgument},
    {'C'},
    {'H', {}, Takes::kArgument},
    {'J'},
    {'M'},
    {'S'},
    {'W', {}, Takes::kArgument},
    {'b'},
    {'d', {}, Takes::kArgument},
    {'e'},
    {'h'},
    {'j'},
    {'m', {}, Takes::kArgument},
    {'o'},
    {'w'},
    {'y'},
};

constexpr std::string_view kHelp = R"(Usage: cal [OPTION]... [[MONTH] YEAR]
  or:  ncal [OPTION]... [[MONTH] YEAR]
Show a month (this one), or a year; cal with a line for each week, ncal with one for each weekday.

  -1, -3     one month, or three
  -A N, -B N N months more behind or before
  -d YYYY-MM this month
  -j         days of the year
  -m MONTH   this month (with f or p behind its number: of the next or the last year)
  -y         the year
  -C, -b     ncal: as cal
  -e, -o     ncal: the day of Easter, western or orthodox
  -J         ncal: the Julian calendar
  -M, -S     ncal: weeks begin on Monday or Sunday
  -w         ncal: numbers of weeks
  -h, -H     ncal: accepted, nothing is highlighted
)";
constexpr Usage kUsage{
    .help = kHelp, .options = kOptions, .error_status = 64, .package = "bsdmainutils 12.1.8"};

constexpr std::string_view kMonths[] = {"January",   "February", "March",    "April",
                                        "May",       "June",     "July",     "August",
                                        "September", "October",  "November", "December"};
constexpr std::string_view kDays[] = {"Su", "Mo", "Tu", "We", "Th", "Fr", "Sa"};

int64_t FloorDiv(int64_t a, int64_t b) { return a >= 0 ? a / b : -((-a + b - 1) / b); }

// Days since 1970 of a date of the Julian calendar.
int64_t DaysFromJulian(int64_t year, int64_t month, int64_t day) {
  if (month <= 2) {
    --year;
    month += 12;
  }
  return FloorDiv(1461 * (year + 4716), 4) + (306001 * (month + 1)) / 10000 + day - 1524 - 2440588;
}

// The days of England: 2 September 1752 was followed by the 14th.
constexpr int64_t kChange = -79'366;

struct Month {
  int64_t year;
  int month;  // 1..12
  void Move(int64_t months) {
    int64_t all = year * 12 + month - 1 + months;
    year = FloorDiv(all, 12);
    month = static_cast<int>(all - year * 12) + 1;
  }
};

struct Day {
  int day;       // of the month
  int64_t days;  // since 1970
};

class Cal {
 public:
  explicit Cal(Process& process) : command_(process, kUsage), weeks_down_(true) {
    weeks_down_ = !command_.name.ends_with("ncal");
    is_cal_ = weeks_down_;
  }
  friend kernel::Scheduler& SchedulerOf(Cal& cal) { return SchedulerOf(cal.command_); }

  Task<int> Run() {
    ParsedArgs args = ParseOptions(command_.args(), kUsage);
    if (!args.error.empty()) {
      co_await command_.Warn(args.error);
      co_return co_await Misuse();
    }
    if (args.help || args.version) {
      co_await command_.Parse();
      co_return command_.status;
    }
    CivilTime now = kernel::LocalZone(command_.process).ToLocalNs(command_.machine.WallNs());
    at_ = {now.year, now.month};
    if (!co_await Take(args)) co_return command_.status;
    if (easter_) co_return co_await ShowEaster();
    Month first = at_;
    int64_t count = 1 + before_ + after_;
    if (whole_year_) {
      first.month = 1;
      count = 12;
    } else {
      first.Move(-before_);
    }
    co_await Show(first, count);
    co_return co_await command_.Finish();
  }

 private:
  Task<int> Misuse() {
    co_await kernel::WriteFd(command_.process, 2, std::string(kHelp));
    co_return command_.status = 64;
  }

  // Whole words or their first three letters; else a number.
  std::optional<int> ReadMonth(std::string_view text) const {
    std::string lower(text);
    for (char& c : lower) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
    for (int i = 0; i < 12; ++i) {
      std::string name(kMonths[i]);
      name[0] = static_cast<char>(name[0] + 32);
      if (lower == name || lower == name.substr(0, 3)) return i + 1;
    }
    auto number = ParseInteger(text);
    return number && *number >= 1 && *number <= 12 ? std::optional<int>(static_cast<int>(*number))
                                                   : std::nullopt;
  }

  Task<bool> SetMonth(std::string_view text) {
    auto month = ReadMonth(text);
    if (month) {
      at_.month = *month;
      co_return true;
    }
    co_await command_.Report(std::string(text) + " is neither a month number (1..12) nor a name", 64);
    co_return false;
  }

  static int64_t Leading(std::string_view text) {
    size_t end = std::min(text.find_first_not_of("0123456789"), text.size());
    return ParseInteger(text.substr(0, std::min<size_t>(end, 9))).value_or(0);
  }

  Task<bool> Take(const ParsedArgs& args) {
    bool one = false, month_given = false;
    for (const ParsedOption& option : args.options) {
      if (is_cal_ &&
          std::string_view("HJMSbhwWeo").find(static_cast<char>(option.id)) != std::string_view::npos) {
        co_await Misuse();
        co_return false;
      }
      switch (option.id) {
        case '1': one = true; break;
        case '3': before_ = after_ = 1; break;
        case 'A': after_ = Leading(option.value); break;
        case 'B': before_ = Leading(option.value); break;
        case 'C':
        case 'b': weeks_down_ = true; break;
        case 'J': julian_ = true; break;
        case 'M': monday_ = true; break;
        case 'S': monday_ = false; break;
        case 'd': {
          size_t dash = option.value.find('-');
          if (dash == std::string_view::npos) {
            co_await Misuse();
            co_return false;
          }
          at_ = {Leading(option.value), 1};
          at_.Move(Leading(option.value.substr(dash + 1)) - 1);
          month_given = true;
          break;
        }
        case 'e':
        case 'o': easter_ = static_cast<char>(option.id); break;
        case 'j': year_days_ = true; break;
        case 'm': {
          std::string_view text = option.value;
          const char last = text.empty() ? '\0' : text.back();
          if (text.size() > 1 && text[0] >= '0' && text[0] <= '9' && (last == 'f' || last == 'p')) {
            at_.year += last == 'f' ? 1 : -1;
            text.remove_suffix(1);
          }
          if (!co_await SetMonth(text)) co_return false;
          month_given = true;
          break;
        }
        case 'w': numbers_ = true; break;
        case 'y': whole_year_ = true; break;
      }
    }
    if (one) before_ = after_ = 0;
    if (args.operands.size() > 2) {
      co_await Misuse();
      co_return false;
    }
    if (!args.operands.empty()) {
      if (args.operands.size() == 2) {
        if (!co_await SetMonth(args.operands[0])) co_return false;
      } else if (!month_given) {
        whole_year_ = true;
      }
      std::string_view text = args.operands.back();
      if (text.empty() || text.find_first_not_of("0123456789") != std::string_view::npos) {
        co_await command_.Report("not a valid year " + std::string(text), 64);
        co_return false;
      }
      at_.year = ParseInteger(text).value_or(INT32_MAX);
      if (at_.year < 1 || at_.year > 9999) {
        co_await command_.Report("year `" + std::string(text) + "' not in range 1..9999", 64);
        co_return false;
      }
    }
    constexpr int64_t kMost = 100'000;
    before_ = std::min(before_, kMost);
    after_ = std::min(after_, kMost);
    co_return true;
  }

  int64_t DaysOf(int64_t year, int64_t month, int64_t day) const {
    if (!julian_) {
      int64_t days = DaysFromCivil(year, month, day);
      if (days >= kChange) return days;
    }
    return DaysFromJulian(year, month, day);
  }

  std::vector<Day> DaysIn(Month month) const {
    static constexpr int kLengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool julian = julian_ || DaysFromCivil(month.year, month.month, 28) < kChange;
    const int64_t y = month.year;
    const bool leap = y % 4 == 0 && (julian || y % 100 != 0 || y % 400 == 0);
    std::vector<Day> days;
    for (int day = 1; day <= kLengths[month.month - 1] + (month.month == 2 && leap); ++day) {
      if (!julian_ && month.year == 1752 && month.month == 9 && day > 2 && day < 14) continue;
      days.push_back({day, DaysOf(month.year, month.month, day)});
    }
    return days;
  }

  int ColumnOf(int64_t days) const { return static_cast<int>(((days + 4 - monday_) % 7 + 7) % 7); }

  static std::string Centred(std::string_view text, size_t width) {
    std::string line(text.size() < width ? (width - text.size()) / 2 : 0, ' ');
    line += text;
    if (line.size() < width) line.resize(width, ' ');
    return line;
  }

  std::string Cell(Month month, const Day& day, size_t width) const {
    std::string number =
        std::to_string(year_days_ ? day.days - DaysOf(month.year, 1, 1) + 1 : static_cast<int64_t>(day.day));
    return std::string(width - number.size(), ' ') + number;
  }

  Task<void> Show(Month month, int64_t count) {
    const int64_t in_line = weeks_down_ ? (year_days_ ? 2 : 3) : (year_days_ ? 3 : 4);
    // Years stand above the months where lines begin as they do in a whole year.
    const bool head = count >= in_line && (month.month - 1) % in_line == 0;
    int64_t year_shown = 0;
    const size_t cell = year_days_ ? 4 : 3;
    for (int64_t done = 0; done < count && !command_.OutputFailed(); done += in_line) {
      if (done) (void)co_await command_.out.Write("\n");
      if (head && month.year != year_shown) {
        year_shown = month.year;
        std::string year = std::to_string(month.year);
        size_t width = weeks_down_ ? (7 * cell - 1) * static_cast<size_t>(in_line) : 72;
        (void)co_await command_.out.Write(std::string((width - year.size()) / 2, ' ') + year + "\n");
      }
      std::vector<Month> months;
      for (int64_t i = done; i < std::min(count, done + in_line); ++i, month.Move(1)) months.push_back(month);
      std::string text = weeks_down_ ? WeeksDown(months, head, cell) : DaysDown(months, head, cell);
      command_.machine.Spend(200);
      co_await kernel::Yield(command_.process);
      (void)co_await command_.out.Write(text);
    }
  }

  static std::string Title(Month month, bool head) {
    return std::string(kMonths[month.month - 1]) + (head ? "" : " " + std::to_string(month.year));
  }

  std::string WeeksDown(const std::vector<Month>& months, bool head, size_t cell) const {
    const size_t width = 7 * cell - 1;
    std::string text;
    for (Month month : months) text += Centred(Title(month, head), width) + "  ";
    text += '\n';
    for (size_t i = 0; i < months.size(); ++i) {
      for (int day = 0; day < 7; ++day) {
        if (cell == 4) text += ' ';
        text += kDays[(day + monday_) % 7];
        if (day < 6 && cell == 3) text += ' ';
        if (day < 6 && cell == 4) text += ' ';
      }
      text += "  ";
    }
    text += '\n';
    std::vector<std::string> lines(6);
    for (Month month : months) {
      std::vector<std::string> rows(6);
      size_t row = 0;
      int before = -1;
      for (const Day& day : DaysIn(month)) {
        int column = ColumnOf(day.days);
        if (before > column) ++row;
        before = column;
        if (row > 5) break;
        size_t at = static_cast<size_t>(column) * cell;
        rows[row].resize(at, ' ');
        rows[row] += Cell(month, day, cell - 1);
      }
      for (size_t i = 0; i < 6; ++i) {
        rows[i].resize(width + 2, ' ');
        lines[i] += rows[i];
      }
    }
    for (const std::string& line : lines) text += line + '\n';
    return text;
  }

  std::string DaysDown(const std::vector<Month>& months, bool head, size_t cell) const {
    std::string text = "    ";
    for (Month month : months) {
      std::string title = Title(month, head);
      title.resize(6 * cell, ' ');
      text += title;
    }
    text += '\n';
    std::vector<std::string> lines(8);
    for (int day = 0; day < 7; ++day) lines[static_cast<size_t>(day)] = kDays[(day + monday_) % 7];
    lines[7] = "  ";
    for (Month month : months) {
      std::vector<std::string> rows(8);
      size_t week = 0;
      int before = -1;
      for (const Day& day : DaysIn(month)) {
        int row = ColumnOf(day.days);
        if (before > row) ++week;
        if (before > row || before < 0) {
          // The week's number is that of its Thursday.
          int64_t thursday = day.days - row + (monday_ ? 3 : 4);
          std::string number = std::to_string(IsoWeekOf(ToCivil(thursday * 86400)).week);
          rows[7].resize(week * cell, ' ');
          rows[7] += std::string(cell - number.size(), ' ') + number;
        }
        before = row;
        std::string& line = rows[static_cast<size_t>(row)];
        line.resize(week * cell, ' ');
        line += Cell(month, day, cell);
      }
      for (size_t i = 0; i < 8; ++i) {
        rows[i].resize(6 * cell, ' ');
        lines[i] += rows[i];
      }
    }
    if (!numbers_) lines.pop_back();
    for (const std::string& line : lines) text += line + '\n';
    return text;
  }

  // Easter: of the Gregorian calendar after Meeus, of the Julian one given as a date of the Gregorian.
  Task<int> ShowEaster() {
    const int64_t y = at_.year;
    int64_t days = 0;
    if (easter_ == 'e' && y > 1752) {
      int64_t a = y % 19, b = y / 100, c = y % 100;
      int64_t h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
      int64_t l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
      int64_t m = (a + 11 * h + 22 * l) / 451;
      int64_t sum = h + l - 7 * m + 114;
      days = DaysFromCivil(y, sum / 31, sum % 31 + 1);
    } else {
      int64_t d = (19 * (y % 19) + 15) % 30;
      int64_t e = (2 * (y % 4) + 4 * (y % 7) - d + 34) % 7;
      int64_t sum = d + e + 114;
      days = DaysFromJulian(y, sum / 31, sum % 31 + 1);
    }
    CivilTime date = ToCivil(days * 86400);
    (void)co_await command_.out.Write(FormatTime("%D\n", date));
    co_return co_await command_.Finish();
  }

  Command command_;
  Month at_{1970, 1};
  int64_t before_ = 0, after_ = 0;
  char easter_ = 0;
  bool weeks_down_, is_cal_ = true, julian_ = false, monday_ = false, year_days_ = false, numbers_ = false,
                    whole_year_ = false;
};

}  // namespace

Task<int> CalMain(Process& process) {
  Cal cal(process);
  co_return co_await cal.Run();
}

}  // namespace bivalve::commands
