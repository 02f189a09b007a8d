// date: the time, or another one, in a given form.
#include "base/time_text.h"
#include "commands/command.h"
#include "commands/date_parse.h"
#include "kernel/local_time.h"

namespace bivalve::commands {
namespace {

constexpr int kRfc3339 = 256, kDebug = 257, kResolution = 258;
constexpr Option kOptions[] = {
    {'d', "date", Takes::kArgument},
    {0, "debug", Takes::kNothing, kDebug},
    {'f', "file", Takes::kArgument},
    {'I', "iso-8601", Takes::kOptional},
    {'r', "reference", Takes::kArgument},
    {0, "resolution", Takes::kNothing, kResolution},
    {'R', "rfc-822"},
    {'R', "rfc-2822"},
    {'R', "rfc-email"},
    {0, "rfc-3339", Takes::kArgument, kRfc3339},
    {'s', "set", Takes::kArgument},
    {'u', "uct"},
    {'u', "utc"},
    {'u', "universal"},
};

constexpr Usage kUsage{
    .help = R"(Usage: date [OPTION]... [+FORMAT]
Write the current time, or the one asked for, in FORMAT.

  -d, --date=STRING     the time that STRING describes ("2 days ago", "2024-01-31 12:00", "@0")
  -f, --file=FILE       the same for each line of FILE
  -I[WHAT], --iso-8601[=WHAT]  ISO 8601 form; WHAT is date (default), hours, minutes, seconds or ns
  -r, --reference=FILE  the time of the last change of FILE
      --resolution      the smallest difference between times
  -R, --rfc-email       as in mails: Mon, 14 Aug 2006 02:34:56 +0000
      --rfc-3339=WHAT   RFC 3339 form; WHAT is date, seconds or ns
  -s, --set=STRING      set the clock (refused)
  -u, --utc             in UTC, not in the zone that TZ names

FORMAT is text with conversions: %Y %m %d %H %M %S (numbers), %F (date), %T (time), %s (seconds since
1970), %N (nanoseconds), %a %A (day), %b %B (month), %j (day of the year), %z %Z (zone), %n %t %%, and
the others of strftime; flags - _ 0 ^ # and a width may stand after the %.
)",
    .options = kOptions,
};

constexpr Word kIsoWords[] = {{"hours", 1}, {"minutes", 2}, {"date", 0}, {"seconds", 3}, {"ns", 4}};
constexpr Word kRfcWords[] = {{"date", 0}, {"seconds", 1}, {"ns", 2}};
constexpr std::string_view kIsoFormats[] = {"%Y-%m-%d", "%Y-%m-%dT%H%:z", "%Y-%m-%dT%H:%M%:z",
                                            "%Y-%m-%dT%H:%M:%S%:z", "%Y-%m-%dT%H:%M:%S,%N%:z"};
constexpr std::string_view kRfcFormats[] = {"%Y-%m-%d", "%Y-%m-%d %H:%M:%S%:z", "%Y-%m-%d %H:%M:%S.%N%:z"};
constexpr std::string_view kEmailFormat = "%a, %d %b %Y %H:%M:%S %z";

struct Settings {
  std::string_view format;  // null data: none chosen
  std::string_view date, file, reference, set;
  bool resolution = false;
};

class Date {
 public:
  explicit Date(Process& process) : command_(process, kUsage), zone_(kernel::LocalZone(process)) {}
  friend kernel::Scheduler& SchedulerOf(Date& date) { return SchedulerOf(date.command_); }

  Task<int> Run() {
    auto args = co_await command_.Parse();
    if (!args) co_return command_.status;
    for (const ParsedOption& option : args->options)
      if (!co_await TakeOption(option)) co_return command_.status;
    int sources = (s_.date.data() != nullptr) + (s_.file.data() != nullptr) +
                  (s_.reference.data() != nullptr) + s_.resolution;
    if (sources > 1)
      co_return co_await Usage("the options to specify dates for printing are mutually exclusive");
    if (s_.set.data() && sources)
      co_return co_await Usage("the options to print and set the time may not be used together");
    if (args->operands.size() > 1) co_return co_await Usage("extra operand " + Quote(args->operands[1]));
    std::string_view set_operand;
    bool set_format = false;
    for (std::string_view operand : args->operands) {
      if (operand.starts_with('+')) {
        if (set_format) co_return co_await Usage("extra operand " + Quote(operand));
        if (s_.format.data()) {
          co_await command_.Report("multiple output formats specified");
          co_return command_.status;
        }
        s_.format = operand.substr(1);
        set_format = true;
      } else if (set_operand.data() || sources || s_.set.data()) {
        co_return co_await OperandError(operand, set_operand.data() != nullptr);
      } else {
        set_operand = operand;
      }
    }
    co_return co_await Work(set_operand);
  }

 private:
  Task<int> Usage(std::string text) {
    co_await command_.ReportUsage(std::move(text));
    co_return command_.status;
  }

  Task<int> OperandError(std::string_view operand, bool extra) {
    if (extra) co_return co_await Usage("extra operand " + Quote(operand));
    co_return co_await Usage(
        "the argument " + Quote(operand) +
        " lacks a leading '+';\nwhen using an option to specify date(s), any non-option\nargument "
        "must be a format string beginning with '+'");
  }

  Task<bool> TakeOption(const ParsedOption& option) {
    std::string_view format;
    switch (option.id) {
      case 'd': s_.date = option.value; break;
      case 'f': s_.file = option.value; break;
      case 'r': s_.reference = option.value; break;
      case 's': s_.set = option.value; break;
      case kResolution: s_.resolution = true; break;
      case 'u': zone_ = {}; break;
      case 'R': format = kEmailFormat; break;
      case 'I':
        if (!option.HasValue()) {
          format = kIsoFormats[0];
        } else if (auto word = MatchWord(option.value, kIsoWords)) {
          format = kIsoFormats[*word];
        } else {
          co_await command_.ReportWord(option.value, "--iso-8601", kIsoWords);
          co_return false;
        }
        break;
      case kRfc3339:
        if (auto word = MatchWord(option.value, kRfcWords)) {
          format = kRfcFormats[*word];
        } else {
          co_await command_.ReportWord(option.value, "--rfc-3339", kRfcWords);
          co_return false;
        }
        break;
      default: break;
    }
    if (format.data() && s_.format.data()) {
      co_await command_.Report("multiple output formats specified");
      co_return false;
    }
    if (format.data()) s_.format = format;
    co_return true;
  }

  Timestamp Now() { return TimestampOfNs(command_.machine.WallNs()); }

  Task<int> Work(std::string_view set_operand) {
    if (s_.resolution && !s_.format.data()) s_.format = "%s.%N";
    if (!s_.format.data()) s_.format = "%a %b %e %H:%M:%S %Z %Y";
    if (s_.file.data()) co_return co_await FromFile();
    std::optional<Timestamp> time = Now();
    std::string_view text;
    bool sets = set_operand.data() || s_.set.data();
    if (s_.reference.data()) {
      auto stat = co_await command_.vfs.GetStat(command_.process, std::string(s_.reference));
      if (!stat) {
        co_await command_.ReportFile(s_.reference, stat.error());
        co_return command_.status;
      }
      time = TimestampOfNs(stat->mtime_ns);
    } else if (s_.resolution) {
      time = Timestamp{0, 1};
    } else if (set_operand.data()) {
      text = set_operand;
      time = ParsePosixDate(text, Now(), true, zone_);
    } else if (s_.set.data() || s_.date.data()) {
      text = s_.set.data() ? s_.set : s_.date;
      time = ParseDate(text, Now(), zone_);
    }
    if (!time) {
      co_await command_.Report("invalid date " + Quote(text));
      co_return command_.status;
    }
    if (sets) co_await command_.Report("cannot set date: Operation not permitted");
    co_await Print(*time);
    co_return co_await command_.Finish();
  }

  Task<int> FromFile() {
    auto file = co_await command_.OpenInput(s_.file);
    if (!file) {
      co_await command_.ReportFile(s_.file, file.error());
      co_return command_.status;
    }
    kernel::Reader in(command_.process, std::move(*file));
    for (;;) {
      auto line = co_await in.Line();
      if (!line || !*line) break;
      std::string text(**line);
      if (text.ends_with('\n')) text.pop_back();
      if (auto time = ParseDate(text, Now(), zone_)) {
        co_await Print(*time);
      } else {
        co_await command_.Report("invalid date " + Quote(text));
      }
    }
    co_return co_await command_.Finish();
  }

  Task<void> Print(Timestamp time) {
    std::string line = FormatTime(s_.format, zone_.ToLocal(time.seconds, time.nanosecond));
    command_.machine.SpendBytes(line.size());
    (void)co_await command_.out.Write(line + "\n");
  }

  Command command_;
  TimeZone zone_;
  Settings s_;
};

}  // namespace

Task<int> DateMain(Process& process) {
  Date date(process);
  co_return co_await date.Run();
}

}  // namespace bivalve::commands
