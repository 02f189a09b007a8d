// test, [: conditions as an exit status, as the program of coreutils (shells have their own).
#include <algorithm>

#include "commands/command.h"

namespace bivalve::commands {
namespace {

constexpr Usage kUsage{
    .help = R"(Usage: test EXPRESSION
  or:  [ EXPRESSION ]
The status says whether EXPRESSION holds: 0 yes, 1 no, 2 it makes no sense.

  ( E )   ! E   E1 -a E2   E1 -o E2
  [-n] S, -z S     S is not empty, is empty
  S1 = S2, S1 != S2
  I1 -eq I2, and -ne -lt -le -gt -ge     integers; -l S is the length of S
  F1 -ef F2, F1 -nt F2, F1 -ot F2        the same file; newer; older
  -e F     is there; and its type: -f regular, -d directory, -h or -L symbolic link, -b and -c devices,
           -p pipe, -S socket
  -s F     is not empty;  -r -w -x F  can be read, written, executed
  -g -k -u F  has its set-group, sticky, set-user bit;  -O -G F  is mine, my group's
  -N F     was changed since it was read;  -t FD  is a terminal
)",
    .options = {},
    .error_status = 2,
};

struct Integer {
  bool negative = false;
  std::string_view digits;  // without leading zeros
};

std::optional<Integer> ParseText(std::string_view text) {
  constexpr std::string_view kBlanks = " \t\n\v\f\r";
  size_t first = text.find_first_not_of(kBlanks);
  if (first == std::string_view::npos) return std::nullopt;
  text = text.substr(first, text.find_last_not_of(kBlanks) + 1 - first);
  Integer number;
  if (text[0] == '+' || text[0] == '-') {
    number.negative = text[0] == '-';
    text.remove_prefix(1);
  }
  if (text.empty() || text.find_first_not_of("0123456789") != std::string_view::npos) return std::nullopt;
  number.digits = text.substr(std::min(text.find_first_not_of('0'), text.size()));
  if (number.digits.empty()) number.negative = false;
  return number;
}

int CompareIntegers(const Integer& a, const Integer& b) {
  if (a.negative != b.negative) return a.negative ? -1 : 1;
  int order = a.digits.size() != b.digits.size() ? (a.digits.size() < b.digits.size() ? -1 : 1)
                                                 : a.digits.compare(b.digits);
  return a.negative ? -order : order;
}

class Test {
 public:
  Test(Command& command, std::vector<std::string_view> args) : command_(command), args_(std::move(args)) {}
  friend kernel::Scheduler& SchedulerOf(Test& test) { return SchedulerOf(test.command_); }

  Task<int> Run() {
    if (args_.empty()) co_return 1;
    bool value = co_await Posix(args_.size());
    if (error_.empty() && at_ < args_.size()) Fail("extra argument " + Quote(args_[at_]));
    if (error_.empty()) co_return value ? 0 : 1;
    co_await command_.Report(error_, 2);
    co_return 2;
  }

 private:
  bool Fail(std::string text) {
    if (error_.empty()) error_ = std::move(text);
    at_ = args_.size();
    return false;
  }
  bool Beyond() { return Fail("missing argument after " + Quote(args_.back())); }
  bool Is(size_t ahead, std::string_view text) const {
    return at_ + ahead < args_.size() && args_[at_ + ahead] == text;
  }
  bool Failed() const { return !error_.empty(); }

  static bool IsBinary(std::string_view text) {
    for (std::string_view op :
         {"=", "!=", "==", "-nt", "-ot", "-ef", "-eq", "-ne", "-lt", "-le", "-gt", "-ge"})
      if (op == text) return true;
    return false;
  }
  static bool IsSwitch(std::string_view text) { return text.size() == 2 && text[0] == '-'; }

  // One more argument has to follow.
  bool Advance() {
    ++at_;
    return at_ < args_.size() || Beyond();
  }

  // POSIX fixes the meaning of up to four arguments by their number.
  Task<bool> Posix(size_t count) {
    switch (count) {
      case 1: co_return !args_[at_++].empty();
      case 2: co_return co_await Two();
      case 3: co_return co_await Three();
      case 4:
        if (Is(0, "!")) {
          if (!Advance()) co_return false;
          co_return !co_await Three();
        }
        if (Is(0, "(") && Is(3, ")")) {
          ++at_;
          bool value = co_await Two();
          ++at_;
          co_return value;
        }
        break;
      default: break;
    }
    co_return co_await Or();
  }

  Task<bool> Two() {
    if (Is(0, "!")) {
      at_ += 2;
      co_return args_[at_ - 1].empty();
    }
    if (IsSwitch(args_[at_])) co_return co_await Unary();
    co_return Beyond();
  }

  Task<bool> Three() {
    if (IsBinary(args_[at_ + 1])) co_return co_await Binary(false);
    if (Is(0, "!")) {
      if (!Advance()) co_return false;
      co_return !co_await Two();
    }
    if (Is(0, "(") && Is(2, ")")) {
      at_ += 3;
      co_return !args_[at_ - 2].empty();
    }
    if (Is(1, "-a") || Is(1, "-o")) co_return co_await Or();
    co_return Fail(Quote(args_[at_ + 1]) + ": binary operator expected");
  }

  Task<bool> Or() {
    bool value = false;
    for (;;) {
      value |= co_await And();
      if (Failed() || !Is(0, "-o")) co_return value;
      ++at_;
    }
  }

  Task<bool> And() {
    bool value = true;
    for (;;) {
      value &= co_await Term();
      if (Failed() || !Is(0, "-a")) co_return value;
      ++at_;
    }
  }

  Task<bool> Term() {
    bool negated = false;
    while (Is(0, "!")) {
      if (!Advance()) co_return false;
      negated = !negated;
    }
    if (at_ >= args_.size()) co_return Beyond();
    command_.machine.Spend(1);
    bool value = false;
    if (Is(0, "(")) {
      if (++depth_ > 1000) co_return Fail("expression is nested too deeply");
      if (!Advance()) co_return false;
      size_t count = 1;
      for (; at_ + count < args_.size() && !Is(count, ")"); ++count) {
        if (count < 4) continue;
        count = args_.size() - at_;
        break;
      }
      value = co_await Posix(count);
      --depth_;
      if (Failed()) co_return false;
      if (at_ >= args_.size()) co_return Fail(Quote(")") + " expected");
      if (!Is(0, ")")) co_return Fail(Quote(")") + " expected, found " + std::string(args_[at_]));
      ++at_;
    } else if (args_.size() - at_ >= 4 && Is(0, "-l") && IsBinary(args_[at_ + 2])) {
      value = co_await Binary(true);
    } else if (args_.size() - at_ >= 3 && IsBinary(args_[at_ + 1])) {
      value = co_await Binary(false);
    } else if (IsSwitch(args_[at_])) {
      value = co_await Unary();
    } else {
      value = !args_[at_++].empty();
    }
    co_return value != negated;
  }

  bool FindInteger(std::string_view text, Integer* number) {
    auto parsed = ParseText(text);
    if (!parsed) return Fail("invalid integer " + Quote(text));
    *number = *parsed;
    return true;
  }

  Task<std::optional<kernel::Stat>> Look(std::string_view path,
                                         kernel::Follow follow = kernel::Follow::kYes) {
    auto stat = co_await command_.vfs.GetStat(command_.process, std::string(path), follow);
    co_return stat ? std::optional(*stat) : std::nullopt;
  }

  Task<bool> Binary(bool left_length) {
    if (left_length) ++at_;
    std::string_view left = args_[at_], op = args_[at_ + 1];
    size_t right_at = at_ + 2;
    bool right_length = right_at + 1 < args_.size() && args_[right_at] == "-l";
    bool numbers = op.size() == 3 && op != "-nt" && op != "-ot" && op != "-ef";
    if (numbers && right_length) ++right_at;
    if (right_at >= args_.size()) co_return Beyond();
    std::string_view right = args_[right_at];
    at_ = right_at + 1;
    if (op == "=" || op == "==") co_return left == right;
    if (op == "!=") co_return left != right;
    if (!numbers) co_return co_await CompareFiles(op, left, right);
    Integer a, b;
    std::string left_text = std::to_string(left.size()), right_text = std::to_string(right.size());
    if (!FindInteger(left_length ? left_text : left, &a)) co_return false;
    if (!FindInteger(right_length ? right_text : right, &b)) co_return false;
    int order = CompareIntegers(a, b);
    if (op == "-eq") co_return order == 0;
    if (op == "-ne") co_return order != 0;
    if (op == "-lt") co_return order < 0;
    if (op == "-le") co_return order <= 0;
    if (op == "-gt") co_return order > 0;
    co_return order >= 0;
  }

  Task<bool> CompareFiles(std::string_view op, std::string_view left, std::string_view right) {
    auto a = co_await Look(left);
    auto b = co_await Look(right);
    if (op == "-ef") co_return a&& b && a->dev == b->dev && a->ino == b->ino;
    if (op == "-ot") std::swap(a, b);
    co_return a && (!b || a->mtime_ns > b->mtime_ns);
  }

  Task<bool> Unary() {
    std::string_view op = args_[at_];
    if (std::string_view("GLNOSbcdefghknprstuwxz").find(op[1]) == std::string_view::npos)
      co_return Fail(Quote(op) + ": unary operator expected");
    if (!Advance()) co_return false;
    std::string_view arg = args_[at_++];
    switch (op[1]) {
      case 'n': co_return !arg.empty();
      case 'z': co_return arg.empty();
      case 't': {
        Integer number;
        if (!FindInteger(arg, &number) || number.negative || number.digits.size() > 4) co_return false;
        int fd = 0;
        for (char c : number.digits) fd = fd * 10 + (c - '0');
        FileRef file = command_.process.Fd(fd);
        co_return file && file->IsTerminal();
      }
      case 'r': co_return co_await Allowed(arg, kernel::kAccessRead);
      case 'w': co_return co_await Allowed(arg, kernel::kAccessWrite);
      case 'x': co_return co_await Allowed(arg, kernel::kAccessExec);
      default: break;
    }
    bool link = op[1] == 'h' || op[1] == 'L';
    auto stat = co_await Look(arg, link ? kernel::Follow::kNo : kernel::Follow::kYes);
    co_return stat&& Holds(op[1], *stat);
  }

  Task<bool> Allowed(std::string_view path, int mode) {
    co_return (co_await command_.vfs.Access(command_.process, std::string(path), mode)).has_value();
  }

  bool Holds(char op, const kernel::Stat& stat) const {
    using kernel::FileType;
    switch (op) {
      case 'b': return stat.type == FileType::kBlockDevice;
      case 'c': return stat.type == FileType::kCharDevice;
      case 'd': return stat.IsDir();
      case 'e': return true;
      case 'f': return stat.type == FileType::kRegular;
      case 'g': return stat.mode & 02000;
      case 'G': return stat.gid == command_.process.gid;
      case 'h':
      case 'L': return stat.type == FileType::kSymlink;
      case 'k': return stat.mode & 01000;
      case 'N': return stat.mtime_ns > stat.atime_ns;
      case 'O': return stat.uid == command_.process.uid;
      case 'p': return stat.type == FileType::kFifo;
      case 's': return stat.size > 0;
      case 'S': return stat.type == FileType::kSocket;
      case 'u': return stat.mode & 04000;
      default: return false;
    }
  }

  Command& command_;
  std::vector<std::string_view> args_;
  size_t at_ = 0;
  int depth_ = 0;
  std::string error_;
};

}  // namespace

Task<int> TestMain(Process& process) {
  Command command(process, kUsage);
  std::vector<std::string_view> args;
  for (const std::string& arg : command.args()) args.push_back(arg);
  if (kernel::BaseName(command.name) == "[") {
    if (args.size() == 1 && (args[0] == "--help" || args[0] == "--version")) {
      co_await command.Parse();
      co_return command.status;
    }
    if (args.empty() || args.back() != "]") {
      co_await command.Report("missing " + Quote("]"), 2);
      co_return command.status;
    }
    args.pop_back();
  }
  Test test(command, std::move(args));
  co_return co_await test.Run();
}

}  // namespace bivalve::commands
