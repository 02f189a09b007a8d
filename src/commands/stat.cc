// stat: what is known about files.
#include <charconv>
#include <utility>

#include "base/mode.h"
#include "base/time_text.h"
#include "base/utf8.h"
#include "commands/command.h"
#include "commands/file_info.h"
#include "commands/users.h"
#include "kernel/local_time.h"

namespace bivalve::commands {
namespace {

constexpr int kPrintf = 256, kCached = 257;
constexpr Option kOptions[] = {
    {'L', "dereference"},
    {'f', "file-system"},
    {'c', "format", Takes::kArgument},
    {0, "printf", Takes::kArgument, kPrintf},
    {'t', "terse"},
    {0, "cached", Takes::kArgument, kCached},
};

constexpr Usage kUsage{
    .help = R"(Usage: stat [OPTION]... FILE...
Write what is known about each FILE.

  -L, --dereference      what a symbolic link leads to
  -f, --file-system      the filesystem instead of the file
  -c, --format=FORMAT    in FORMAT, with a newline after it
      --printf=FORMAT    the same with backslash escapes, without the newline
  -t, --terse            in one line
      --cached=MODE      always, never, default (ignored)

FORMAT for files: %a permissions in octal, %A in letters, %b blocks (of %B bytes), %d %D device, %f mode
in hex, %F type, %g %G group, %h links, %i inode, %m mount point, %n name, %N quoted name, %o best block
size, %r %t %T %Hr %Lr device type, %s size, %u %U owner, %w %x %y %z times of birth, access, change of
content, change (%W %X %Y %Z in seconds). For filesystems: %a free blocks for users, %b blocks, %c
inodes, %d free inodes, %f free blocks, %i identity, %l longest name, %n name, %s %S block size, %t %T
type.
)",
    .options = kOptions,
};

constexpr std::string_view kLong =
    "  File: %@\n  Size: %-10s\tBlocks: %-10b IO Block: %-6o %F\n"
    "Device: %Hd,%Ld\tInode: %-11i Links: %h\n"
    "Access: (%04a/%10.10A)  Uid: (%5u/%8U)   Gid: (%5g/%8G)\n"
    "Access: %x\nModify: %y\nChange: %z\n Birth: %w\n";
constexpr std::string_view kLongDevice =
    "  File: %@\n  Size: %-10s\tBlocks: %-10b IO Block: %-6o %F\n"
    "Device: %Hd,%Ld\tInode: %-11i Links: %-5h Device type: %Hr,%Lr\n"
    "Access: (%04a/%10.10A)  Uid: (%5u/%8U)   Gid: (%5g/%8G)\n"
    "Access: %x\nModify: %y\nChange: %z\n Birth: %w\n";
constexpr std::string_view kTerse = "%n %s %b %f %u %g %D %i %h %t %T %X %Y %Z %W %o\n";
constexpr std::string_view kFsLong =
    "  File: \"%n\"\n    ID: %-8i Namelen: %-7l Type: %T\nBlock size: %-10s Fundamental block size: %S\n"
    "Blocks: Total: %-10b Free: %-10f Available: %a\nInodes: Total: %-10c Free: %d\n";
constexpr std::string_view kFsTerse = "%n %i %l %t %s %S %b %f %a %c %d\n";
constexpr std::string_view kTimeFormat = "%Y-%m-%d %H:%M:%S.%N %z";

std::string Digits(uint64_t value, int base) {
  char buffer[32];
  auto [end, error] = std::to_chars(buffer, buffer + sizeof buffer, value, base);
  return std::string(buffer, end);
}

struct Directive {
  std::string flags;
  int width = -1;
  int precision = -1;
  bool point_alone = false;  // "%.X": all digits of a time
  char part = 0;             // H or L
  char letter = 0;
  size_t length = 0;

  bool Has(char flag) const { return flags.find(flag) != std::string::npos; }
  void Text(std::string& out, std::string_view text) const {
    if (precision >= 0) text = text.substr(0, static_cast<size_t>(precision));
    Pad(out, std::string(text), false);
  }
  void Number(std::string& out, std::string digits, bool negative = false) const {
    if (precision > static_cast<int>(digits.size()))
      digits.insert(0, static_cast<size_t>(precision) - digits.size(), '0');
    if (negative) {
      digits.insert(0, 1, '-');
    } else if (Has('+')) {
      digits.insert(0, 1, '+');
    } else if (Has(' ')) {
      digits.insert(0, 1, ' ');
    }
    Pad(out, std::move(digits), precision < 0);
  }
  void Pad(std::string& out, std::string text, bool zeros) const {
    size_t length = CountUtf8(text);
    size_t missing = width > static_cast<int>(length) ? static_cast<size_t>(width) - length : 0;
    if (Has('-')) {
      out += text;
      out.append(missing, ' ');
    } else if (zeros && Has('0')) {
      size_t sign = !text.empty() && !(text[0] >= '0' && text[0] <= '9') && text[0] != 'x';
      out += text.substr(0, sign);
      out.append(missing, '0');
      out += text.substr(sign);
    } else {
      out.append(missing, ' ');
      out += text;
    }
  }
};

class StatCommand {
 public:
  explicit StatCommand(Process& process) : command_(process, kUsage), zone_(kernel::LocalZone(process)) {}
  friend kernel::Scheduler& SchedulerOf(StatCommand& stat) { return SchedulerOf(stat.command_); }

  Task<int> Run() {
    auto args = co_await command_.Parse();
    if (!args) co_return command_.status;
    for (const ParsedOption& option : args->options) {
      switch (option.id) {
        case 'L': follow_ = kernel::Follow::kYes; break;
        case 'f': filesystem_ = true; break;
        case 't': terse_ = true; break;
        case 'c':
        case kPrintf:
          format_ = option.value;
          escapes_ = option.id == kPrintf;
          break;
        case kCached: {
          constexpr Word kWords[] = {{"default", 0}, {"never", 1}, {"always", 2}};
          if (MatchWord(option.value, kWords)) break;
          co_await command_.ReportWord(option.value, "--cached", kWords);
          co_return command_.status;
        }
      }
    }
    if (args->operands.empty()) {
      co_await command_.ReportMissing(*args);
      co_return command_.status;
    }
    co_await users_.Load(command_);
    for (std::string_view operand : args->operands) co_await Show(std::string(operand));
    co_return co_await command_.Finish();
  }

 private:
  Task<void> Show(std::string name) {
    name_ = name;
    if (filesystem_) {
      auto at = co_await command_.vfs.Resolve(command_.process, name);
      if (!at) {
        co_await command_.Report("cannot read file system information for " + QuoteAlways(name) + ": " +
                                 Why(at.error()));
        co_return;
      }
      mount_ = at->mount;
      co_return co_await Print(format_.data() ? format_ : terse_ ? kFsTerse : kFsLong);
    }
    if (name == "-") {
      FileRef in = command_.process.Fd(0);
      Result<kernel::Stat> stat = Fail(Errno::kBadF);
      if (in) stat = co_await in->GetStat(command_.process);
      if (!stat) {
        co_await command_.Report("cannot stat standard input: " + Why(stat.error()));
        co_return;
      }
      stat_ = *stat;
    } else {
      auto stat = co_await command_.vfs.GetStat(command_.process, name, follow_);
      if (!stat) {
        co_await command_.Report("cannot statx " + QuoteAlways(name) + ": " + Why(stat.error()));
        co_return;
      }
      stat_ = *stat;
    }
    link_.clear();
    if (stat_.type == kernel::FileType::kSymlink) {
      auto link = co_await command_.vfs.ReadLink(command_.process, name);
      if (link) link_ = std::move(*link);
    }
    auto at = co_await command_.vfs.Resolve(command_.process, name);
    mount_ = at ? at->mount : nullptr;
    co_await Print(format_.data() ? format_ : terse_ ? kTerse : IsDevice(stat_) ? kLongDevice : kLong);
  }

  Task<void> Print(std::string_view format) {
    std::string out;
    bool given = format_.data();
    for (size_t at = 0; at < format.size();) {
      char c = format[at];
      if (c == '\\' && given && escapes_) {
        at += co_await Escape(out, format.substr(at));
        continue;
      }
      if (c != '%') {
        out += c;
        ++at;
        continue;
      }
      Directive directive = Parse(format.substr(at));
      if (directive.letter == 0 && directive.length > 1) {
        (void)co_await command_.out.Write(out);
        co_await command_.Report(Quote(format.substr(at, directive.length)) + ": invalid directive");
        co_await command_.Finish();
        co_await command_.process.Exit(1);
      }
      at += directive.length;
      if (directive.letter == 0 || directive.letter == '%') {
        out += '%';
      } else if (filesystem_) {
        PutFilesystem(out, directive);
      } else {
        PutFile(out, directive);
      }
    }
    if (given && !escapes_) out += '\n';
    command_.machine.SpendBytes(out.size());
    (void)co_await command_.out.Write(out);
  }

  static Directive Parse(std::string_view text) {
    Directive d;
    size_t at = 1;
    while (at < text.size() && std::string_view("'-+ #0I").find(text[at]) != std::string_view::npos)
      d.flags += text[at++];
    auto number = [&](int* value) {
      *value = 0;
      for (; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at)
        *value = std::min(*value * 10 + (text[at] - '0'), 4096);
    };
    if (at < text.size() && text[at] >= '1' && text[at] <= '9') number(&d.width);
    if (at < text.size() && text[at] == '.') {
      ++at;
      d.point_alone = at >= text.size() || text[at] < '0' || text[at] > '9';
      number(&d.precision);
    }
    if (at + 1 < text.size() && (text[at] == 'H' || text[at] == 'L') &&
        (text[at + 1] == 'd' || text[at + 1] == 'r'))
      d.part = text[at++];
    if (at < text.size()) d.letter = text[at++];
    // "%5%" is no directive.
    if (d.letter == '%' && at > 2) d.letter = 0;
    d.length = at;
    return d;
  }

  Task<size_t> Escape(std::string& out, std::string_view text) {
    // What comes before a warning is written before it.
    if (text.size() == 1) {
      (void)co_await command_.out.Write(std::exchange(out, {}));
      co_await command_.Warn("warning: backslash at end of format");
      out += '\\';
      co_return 1;
    }
    constexpr std::string_view kLetters = "abefnrtv\"\\", kValues = "\a\b\033\f\n\r\t\v\"\\";
    char c = text[1];
    if (size_t i = kLetters.find(c); i != std::string_view::npos) {
      out += kValues[i];
      co_return 2;
    }
    bool hex = c == 'x';
    size_t at = hex ? 2 : 1;
    unsigned value = 0;
    size_t limit = at + (hex ? 2 : 3);
    size_t start = at;
    for (; at < text.size() && at < limit; ++at) {
      char digit = text[at];
      bool octal = digit >= '0' && digit <= '7';
      unsigned lower = static_cast<unsigned>(digit | 32);
      if (hex && ((digit >= '0' && digit <= '9') || (lower >= 'a' && lower <= 'f'))) {
        value = value * 16 + (digit <= '9' ? static_cast<unsigned>(digit - '0') : lower - 'a' + 10);
      } else if (!hex && octal) {
        value = value * 8 + static_cast<unsigned>(digit - '0');
      } else {
        break;
      }
    }
    if (at > start) {
      out += static_cast<char>(value);
      co_return at;
    }
    (void)co_await command_.out.Write(std::exchange(out, {}));
    co_await command_.Warn("warning: unrecognized escape '\\" + std::string(1, c) + "'");
    out += c;
    co_return 2;
  }

  void PutTime(std::string& out, const Directive& d, int64_t ns, bool seconds) const {
    if (!seconds) return d.Text(out, FormatTime(kTimeFormat, zone_.ToLocalNs(ns)));
    int64_t whole = ns / 1'000'000'000 - (ns % 1'000'000'000 < 0);
    bool negative = whole < 0;
    int64_t fraction = ns - whole * 1'000'000'000;
    int precision = d.point_alone ? 9 : d.precision;
    if (negative && fraction && precision > 0) {
      ++whole;
      fraction = 1'000'000'000 - fraction;
    }
    std::string text = Digits(static_cast<uint64_t>(whole < 0 ? -whole : whole), 10);
    if (precision > 0) {
      std::string digits = Digits(static_cast<uint64_t>(fraction), 10);
      digits.insert(0, 9 - digits.size(), '0');
      digits.resize(static_cast<size_t>(precision), '0');
      text += '.' + digits;
    }
    Directive plain = d;
    plain.precision = -1;
    plain.Number(out, std::move(text), negative);
  }

  void PutFile(std::string& out, const Directive& d) const {
    const kernel::Stat& s = stat_;
    auto number = [&](uint64_t value) { d.Number(out, Digits(value, 10)); };
    switch (d.letter) {
      case 'n': d.Text(out, name_); break;
      case '@': d.Text(out, name_ + (link_.empty() ? "" : " -> " + link_)); break;
      case 'N': d.Text(out, QuoteAlways(name_) + (link_.empty() ? "" : " -> " + QuoteAlways(link_))); break;
      case 'a': {
        std::string octal = Digits(s.mode, 8);
        d.Number(out, d.Has('#') && octal[0] != '0' ? "0" + octal : octal);
        break;
      }
      case 'A': d.Text(out, ModeText(s.FullMode())); break;
      case 'b': number(static_cast<uint64_t>(BlocksOf(s))); break;
      case 'B': number(512); break;
      case 'C': d.Text(out, "?"); break;
      case 'd': number(d.part == 'H' ? MajorOf(s.dev) : d.part == 'L' ? MinorOf(s.dev) : s.dev); break;
      case 'D': d.Number(out, Digits(s.dev, 16)); break;
      case 'f': d.Number(out, (d.Has('#') ? "0x" : "") + Digits(s.FullMode(), 16)); break;
      case 'F': d.Text(out, FileTypeText(s)); break;
      case 'g': number(s.gid); break;
      case 'G': d.Text(out, users_.GroupName(s.gid)); break;
      case 'h': number(s.nlink); break;
      case 'i': number(s.ino); break;
      case 'm': d.Text(out, mount_ ? mount_->path : "?"); break;
      case 'o': number(4096); break;
      case 'r': number(d.part == 'H' ? MajorOf(s.rdev) : d.part == 'L' ? MinorOf(s.rdev) : s.rdev); break;
      case 'R': d.Number(out, Digits(s.rdev, 16)); break;
      case 's': number(static_cast<uint64_t>(s.size)); break;
      case 't': d.Number(out, Digits(MajorOf(s.rdev), 16)); break;
      case 'T': d.Number(out, Digits(MinorOf(s.rdev), 16)); break;
      case 'u': number(s.uid); break;
      case 'U': d.Text(out, users_.UserName(s.uid)); break;
      case 'w': s.btime_ns ? PutTime(out, d, s.btime_ns, false) : d.Text(out, "-"); break;
      case 'W': PutTime(out, d, s.btime_ns, true); break;
      case 'x': PutTime(out, d, s.atime_ns, false); break;
      case 'X': PutTime(out, d, s.atime_ns, true); break;
      case 'y': PutTime(out, d, s.mtime_ns, false); break;
      case 'Y': PutTime(out, d, s.mtime_ns, true); break;
      case 'z': PutTime(out, d, s.ctime_ns, false); break;
      case 'Z': PutTime(out, d, s.ctime_ns, true); break;
      default: out += '?';
    }
  }

  // What the machine's limits leave is what is free.
  void PutFilesystem(std::string& out, const Directive& d) const {
    constexpr uint64_t kBlock = 4096;
    const kernel::Limits& limits = command_.machine.options().limits;
    auto blocks = static_cast<uint64_t>(limits.fs_bytes) / kBlock;
    auto files = static_cast<uint64_t>(limits.files);
    uint64_t used = std::min(blocks, static_cast<uint64_t>(command_.machine.fs_bytes) / kBlock);
    uint64_t used_files = std::min(files, static_cast<uint64_t>(command_.machine.fs_files));
    auto number = [&](uint64_t value) { d.Number(out, Digits(value, 10)); };
    switch (d.letter) {
      case 'n': d.Text(out, name_); break;
      case 'a':
      case 'f': number(blocks - used); break;
      case 'b': number(blocks); break;
      case 'c': number(files); break;
      case 'd': number(files - used_files); break;
      case 'i': d.Number(out, "0"); break;
      case 'l': number(255); break;
      case 's':
      case 'S': number(kBlock); break;
      case 't': d.Number(out, "1021994"); break;
      case 'T':
        d.Text(out, mount_->filesystem->TypeName() == "memory" ? "tmpfs" : mount_->filesystem->TypeName());
        break;
      default: out += '?';
    }
  }

  Command command_;
  TimeZone zone_;
  Users users_;
  std::string name_, link_;
  kernel::Stat stat_;
  Ref<kernel::Mount> mount_;
  std::string_view format_;
  kernel::Follow follow_ = kernel::Follow::kNo;
  bool filesystem_ = false, terse_ = false, escapes_ = false;
};

}  // namespace

Task<int> StatMain(Process& process) {
  StatCommand stat(process);
  co_return co_await stat.Run();
}

}  // namespace bivalve::commands
