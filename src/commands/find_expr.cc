#include "commands/find_expr.h"

#include <charconv>
#include <utility>

#include "commands/date_parse.h"
#include "commands/users.h"
#include "kernel/exec.h"
#include "kernel/local_time.h"

namespace bivalve::commands {
namespace {

using Kind = FindNode::Kind;
using Compare = FindNode::Compare;

constexpr int64_t kSecondNs = 1'000'000'000;
constexpr int64_t kDayNs = 86400 * kSecondNs;
constexpr int kMaxNesting = 200;

// Emacs' syntax, which is the default, as an extended expression: there `\( \| \)` are operators and
// `( | ) { }` are not.
std::string FromEmacs(std::string_view text) {
  std::string out;
  for (size_t i = 0; i < text.size(); ++i) {
    char c = text[i];
    if (c == '[') {
      size_t close = i + 1;
      if (close < text.size() && text[close] == '^') ++close;
      if (close < text.size() && text[close] == ']') ++close;
      close = std::min(text.find(']', close), text.size() - 1);
      out += text.substr(i, close + 1 - i);
      i = close;
    } else if (c == '\\' && i + 1 < text.size()) {
      char next = text[++i];
      if (next != '(' && next != ')' && next != '|') out += '\\';
      out += next;
    } else {
      if (c == '(' || c == ')' || c == '|' || c == '{' || c == '}') out += '\\';
      out += c;
    }
  }
  return out;
}

class FindParser {
 public:
  FindParser(Command& command, std::span<const std::string> args, kernel::Follow follow, FindExpression& e)
      : command_(command), args_(args), follow_(follow), e_(e), now_ns_(command.machine.WallNs()) {
    day_start_ns_ = now_ns_ - kDayNs;
  }
  friend kernel::Scheduler& SchedulerOf(FindParser& parser) { return SchedulerOf(parser.command_); }

  Task<bool> Run() {
    co_await users_.Load(command_);
    int root = -1;
    if (!args_.empty()) {
      if (!co_await List(&root, 0)) co_return false;
      if (at_ < args_.size()) co_return co_await Fail("you have too many ')'");
    }
    if (!e_.acts) {
      int print = Add({.kind = Kind::kPrint});
      root = root < 0 ? print : Add({.kind = Kind::kAnd, .left = root, .right = print});
    }
    e_.root = root;
    co_return true;
  }

 private:
  Task<bool> Fail(std::string text) {
    co_await command_.Report(std::move(text));
    co_return false;
  }

  int Add(FindNode node) {
    e_.nodes.push_back(std::move(node));
    return static_cast<int>(e_.nodes.size()) - 1;
  }

  bool Is(std::string_view a, std::string_view b = {}) const {
    return at_ < args_.size() && (args_[at_] == a || (!b.empty() && args_[at_] == b));
  }
  bool AtEnd() const { return at_ == args_.size() || args_[at_] == ")"; }

  Task<bool> Binary(int* node, int depth, Kind kind) {
    std::string name = args_[at_];
    if (*node < 0)
      co_return co_await Fail("invalid expression; you have used a binary operator '" + name +
                              "' with nothing before it.");
    ++at_;
    if (AtEnd()) co_return co_await Fail("expected an expression after '" + name + "'");
    int right = -1;
    bool ok = kind == Kind::kComma ? co_await Or(&right, depth) : co_await And(&right, depth);
    if (!ok) co_return false;
    *node = Add({.kind = kind, .left = *node, .right = right});
    co_return true;
  }

  Task<bool> List(int* node, int depth) {
    if (!co_await Or(node, depth)) co_return false;
    while (Is(","))
      if (!co_await Binary(node, depth, Kind::kComma)) co_return false;
    co_return true;
  }

  Task<bool> Or(int* node, int depth) {
    if (!co_await And(node, depth)) co_return false;
    while (Is("-o", "-or"))
      if (!co_await Binary(node, depth, Kind::kOr)) co_return false;
    co_return true;
  }

  Task<bool> And(int* node, int depth) {
    while (!AtEnd() && !Is("-o", "-or") && !Is(",")) {
      if (Is("-a", "-and")) {
        std::string name = args_[at_];
        if (*node < 0)
          co_return co_await Fail("invalid expression; you have used a binary operator '" + name +
                                  "' with nothing before it.");
        ++at_;
        if (AtEnd()) co_return co_await Fail("expected an expression after '" + name + "'");
      }
      int right = -1;
      if (!co_await Unary(&right, depth)) co_return false;
      *node = *node < 0 ? right : Add({.kind = Kind::kAnd, .left = *node, .right = right});
      command_.machine.Spend(1);
    }
    co_return true;
  }

  Task<bool> Unary(int* node, int depth) {
    int negations = 0;
    while (Is("!", "-not")) {
      std::string name = args_[at_++];
      ++negations;
      if (AtEnd()) co_return co_await Fail("expected an expression after '" + name + "'");
    }
    if (Is("(")) {
      if (depth > kMaxNesting) co_return co_await Fail("expression is nested too deeply");
      ++at_;
      if (Is(")")) co_return co_await Fail("invalid expression; empty parentheses are not allowed.");
      if (AtEnd())
        co_return co_await Fail(
            "invalid expression; expected to find a ')' but didn't see one. Perhaps you need an extra "
            "predicate after '('");
      if (!co_await List(node, depth + 1)) co_return false;
      if (!Is(")"))
        co_return co_await Fail(
            "invalid expression; I was expecting to find a ')' somewhere but did not see one.");
      ++at_;
    } else if (!co_await Predicate(node)) {
      co_return false;
    }
    if (negations % 2) *node = Add({.kind = Kind::kNot, .left = *node});
    co_return true;
  }

  // Whether there is an argument; it is in `value_`.
  Task<bool> Argument() {
    if (at_ == args_.size()) co_return co_await Fail("missing argument to `" + name_ + "'");
    value_ = args_[at_++];
    co_return true;
  }

  Task<bool> Put(int* node, FindNode made) {
    *node = Add(std::move(made));
    co_return true;
  }

  Task<bool> Predicate(int* node) {
    name_ = args_[at_++];
    std::string_view name = name_;
    if (name.size() < 2 || name[0] != '-')
      co_return co_await Fail("paths must precede expression: `" + name_ + "'");
    struct Simple {
      std::string_view name;
      Kind kind;
      int64_t number = 0;
    };
    constexpr Simple kSimple[] = {{"-true", Kind::kTrue},
                                  {"-false", Kind::kFalse},
                                  {"-empty", Kind::kEmpty},
                                  {"-nouser", Kind::kNoUser},
                                  {"-nogroup", Kind::kNoGroup},
                                  {"-readable", Kind::kAccess, kernel::kAccessRead},
                                  {"-writable", Kind::kAccess, kernel::kAccessWrite},
                                  {"-executable", Kind::kAccess, kernel::kAccessExec},
                                  {"-prune", Kind::kPrune},
                                  {"-print", Kind::kPrint},
                                  {"-print0", Kind::kPrint0},
                                  {"-ls", Kind::kLs},
                                  {"-quit", Kind::kQuit},
                                  {"-delete", Kind::kDelete}};
    for (const Simple& simple : kSimple) {
      if (simple.name != name) continue;
      if (simple.kind >= Kind::kPrint && simple.kind != Kind::kPrune) e_.acts = true;
      if (simple.kind == Kind::kDelete) e_.depth_first = true;
      co_return co_await Put(node, {.kind = simple.kind, .number = simple.number});
    }
    for (std::string_view ignored :
         {"-noleaf", "-warn", "-nowarn", "-ignore_readdir_race", "-noignore_readdir_race", "-follow"})
      if (ignored == name) co_return co_await Put(node, {});
    if (name == "-depth" || name == "-d") {
      e_.depth_first = true;
      co_return co_await Put(node, {});
    }
    if (name == "-xdev" || name == "-mount") {
      e_.one_filesystem = true;
      co_return co_await Put(node, {});
    }
    if (name == "-daystart") {
      // From the next midnight: what is of today is 0 days old.
      day_start_ns_ = now_ns_ / kDayNs * kDayNs;
      minute_origin_ns_ = day_start_ns_ + kDayNs;
      co_return co_await Put(node, {});
    }
    if (name == "-exec" || name == "-execdir" || name == "-ok" || name == "-okdir")
      co_return co_await Exec(node);
    co_return co_await WithArgument(node);
  }

  Task<bool> WithArgument(int* node) {
    std::string_view name = name_;
    if (name.starts_with("-newer")) co_return co_await Newer(node);
    bool known = false;
    for (std::string_view one :
         {"-name",    "-iname",    "-path",     "-ipath",     "-wholename",  "-iwholename", "-lname",
          "-ilname",  "-regex",    "-iregex",   "-regextype", "-type",       "-xtype",      "-size",
          "-atime",   "-ctime",    "-mtime",    "-amin",      "-cmin",       "-mmin",       "-anewer",
          "-cnewer",  "-perm",     "-user",     "-group",     "-uid",        "-gid",        "-links",
          "-inum",    "-samefile", "-maxdepth", "-mindepth",  "-printf",     "-fprint",     "-fprint0",
          "-fprintf", "-fls",      "-fstype",   "-used",      "-files0-from"})
      known |= one == name;
    if (!known) co_return co_await Fail("unknown predicate `" + name_ + "'");
    if (!co_await Argument()) co_return false;
    bool no_case = name.size() > 2 && name[1] == 'i' && name != "-inum";
    if (name.ends_with("lname") && name != "-wholename")
      co_return co_await Pattern(node, Kind::kLinkName, name == "-ilname");
    if (name == "-name" || name == "-iname") co_return co_await Pattern(node, Kind::kName, no_case);
    if (name.ends_with("path") || name.ends_with("wholename"))
      co_return co_await Pattern(node, Kind::kPath, no_case);
    if (name == "-regex" || name == "-iregex") co_return co_await Regex(node, no_case);
    if (name == "-regextype") co_return co_await RegexType(node);
    if (name == "-type" || name == "-xtype") co_return co_await Type(node);
    if (name == "-size") co_return co_await Size(node);
    if (name.ends_with("time") || name.ends_with("min")) co_return co_await Time(node);
    if (name == "-anewer" || name == "-cnewer" || name == "-samefile") co_return co_await Reference(node);
    if (name == "-used") {
      std::string_view text = value_;
      FindNode made{.kind = Kind::kUsed};
      if (!TakeNumber(text, &made.compare, &made.number) || !text.empty())
        co_return co_await Fail("Invalid argument " + value_ + " to -used");
      co_return co_await Put(node, std::move(made));
    }
    if (name == "-files0-from") {
      e_.paths_from = value_;
      co_return co_await Put(node, {});
    }
    if (name == "-perm") co_return co_await Perm(node);
    if (name == "-user" || name == "-group" || name == "-uid" || name == "-gid")
      co_return co_await Owner(node);
    if (name == "-links" || name == "-inum")
      co_return co_await Counted(node, name == "-links" ? Kind::kLinks : Kind::kInode);
    if (name == "-maxdepth" || name == "-mindepth") co_return co_await Depth(node);
    if (name == "-fstype")
      co_return co_await Put(node, {.kind = value_ == "tmpfs" ? Kind::kTrue : Kind::kFalse});
    co_return co_await Output(node);
  }

  Task<bool> Pattern(int* node, Kind kind, bool no_case) {
    return Put(node, {.kind = kind, .pattern = shell::Pattern(value_, {.nocase = no_case})});
  }

  Task<bool> Regex(int* node, bool no_case) {
    regex::RegexOptions options{.syntax = regex_syntax_, .ignore_case = no_case};
    std::string text = emacs_ ? FromEmacs(value_) : value_;
    bool basic = regex_syntax_ == regex::PosixSyntax::kBasic;
    auto compiled = regex::Regex::Compile(basic ? "^\\(" + text + "\\)$" : "^(" + text + ")$", options);
    if (!compiled)
      co_return co_await Fail("failed to compile regular expression '" + value_ +
                              "': " + Why(compiled.error()));
    co_return co_await Put(
        node, {.kind = Kind::kRegex, .regex = std::shared_ptr<regex::Regex>(std::move(*compiled))});
  }

  Task<bool> RegexType(int* node) {
    constexpr std::string_view kTypes[] = {"findutils-default",
                                           "ed",
                                           "emacs",
                                           "gnu-awk",
                                           "grep",
                                           "posix-awk",
                                           "awk",
                                           "posix-basic",
                                           "posix-egrep",
                                           "egrep",
                                           "posix-extended",
                                           "posix-minimal-basic",
                                           "sed"};
    std::string all;
    bool known = false;
    for (std::string_view type : kTypes) {
      known |= type == value_;
      all += (all.empty() ? "" : ", ") + Quote(type);
    }
    if (!known)
      co_return co_await Fail("Unknown regular expression type " + Quote(value_) + "; valid types are " +
                              all + ".");
    emacs_ = value_ == "emacs" || value_ == "findutils-default";
    bool basic = value_ == "ed" || value_ == "grep" || value_ == "posix-basic" ||
                 value_ == "posix-minimal-basic" || value_ == "sed";
    regex_syntax_ = basic ? regex::PosixSyntax::kBasic : regex::PosixSyntax::kExtended;
    co_return co_await Put(node, {});
  }

  Task<bool> Type(int* node) {
    std::string letters;
    for (size_t i = 0; i < value_.size(); ++i) {
      if (i % 2 == 1) {
        if (value_[i] != ',')
          co_return co_await Fail("Must separate multiple arguments to " + name_ + " using: ','");
        if (i + 1 == value_.size())
          co_return co_await Fail("Last file type in list argument to " + name_ +
                                  " is missing, i.e., list is ending on: ','");
        continue;
      }
      if (std::string_view("bcdpflsD").find(value_[i]) == std::string_view::npos)
        co_return co_await Fail("Unknown argument to " + name_ + ": " + value_[i]);
      letters += value_[i];
    }
    if (letters.empty())
      co_return co_await Fail("Arguments to " + name_ + " should contain at least one letter");
    co_return co_await Put(node, {.kind = name_ == "-type" ? Kind::kType : Kind::kXtype, .text = letters});
  }

  // [+-]N at the front of `text`; what follows stays.
  static bool TakeNumber(std::string_view& text, Compare* compare, int64_t* number) {
    *compare = Compare::kEqual;
    if (text.starts_with('+')) *compare = Compare::kGreater;
    if (text.starts_with('-')) *compare = Compare::kLess;
    if (*compare != Compare::kEqual) text.remove_prefix(1);
    if (text.empty() || text[0] < '0' || text[0] > '9') return false;
    auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), *number);
    if (error != std::errc()) return false;
    text.remove_prefix(static_cast<size_t>(end - text.data()));
    return true;
  }

  Task<bool> Invalid() { return Fail("invalid argument `" + value_ + "' to `" + name_ + "'"); }

  Task<bool> Counted(int* node, Kind kind) {
    FindNode made{.kind = kind};
    std::string_view text = value_;
    if (!TakeNumber(text, &made.compare, &made.number) || !text.empty()) co_return co_await Invalid();
    co_return co_await Put(node, std::move(made));
  }

  Task<bool> Size(int* node) {
    FindNode made{.kind = Kind::kSize, .unit = 512};
    std::string_view text = value_;
    std::string unit = value_.substr(value_.empty() ? 0 : value_.size() - 1);
    if (!TakeNumber(text, &made.compare, &made.number) || text.size() > 1)
      co_return co_await Fail("invalid -size type `" + unit + "'");
    if (!text.empty()) {
      switch (text[0]) {
        case 'b': break;
        case 'c': made.unit = 1; break;
        case 'w': made.unit = 2; break;
        case 'k': made.unit = 1 << 10; break;
        case 'M': made.unit = 1 << 20; break;
        case 'G': made.unit = 1 << 30; break;
        default: co_return co_await Fail("invalid -size type `" + unit + "'");
      }
    }
    co_return co_await Put(node, std::move(made));
  }

  // The comparison turns round: "-n" is later than a time, "+n" earlier; "n" is within one unit of it.
  Task<bool> Time(int* node) {
    bool days = name_.ends_with("time");
    FindNode made{.kind = Kind::kTime, .which = name_[1], .unit = days ? kDayNs : 60 * kSecondNs};
    std::string_view text = value_;
    int64_t count = 0;
    if (!TakeNumber(text, &made.compare, &count)) co_return co_await Invalid();
    double exact = static_cast<double>(count);
    if (text.starts_with('.')) {
      double scale = 0.1;
      for (text.remove_prefix(1); !text.empty() && text[0] >= '0' && text[0] <= '9';
           text.remove_prefix(1), scale /= 10)
        exact += (text[0] - '0') * scale;
    }
    if (!text.empty() || exact > 1e7) co_return co_await Invalid();
    int64_t origin = days ? day_start_ns_ : minute_origin_ns_.value_or(now_ns_);
    if (days && made.compare == Compare::kLess) origin += kDayNs - kSecondNs;
    made.number = origin - static_cast<int64_t>(exact * static_cast<double>(made.unit));
    if (made.compare != Compare::kEqual)
      made.compare = made.compare == Compare::kLess ? Compare::kGreater : Compare::kLess;
    co_return co_await Put(node, std::move(made));
  }

  static int64_t TimeOf(const kernel::Stat& stat, char which) {
    return which == 'a'   ? stat.atime_ns
           : which == 'c' ? stat.ctime_ns
           : which == 'B' ? stat.btime_ns
                          : stat.mtime_ns;
  }

  Task<bool> Newer(int* node) {
    std::string letters = name_ == "-newer" ? "mm" : name_.substr(6);
    bool valid = letters.size() == 2 && std::string_view("aBcm").find(letters[0]) != std::string_view::npos &&
                 std::string_view("aBcmt").find(letters[1]) != std::string_view::npos;
    if (!valid) co_return co_await Fail("invalid predicate `" + name_ + "'");
    if (!co_await Argument()) co_return false;
    FindNode made{.kind = Kind::kNewer, .which = letters[0]};
    if (letters[1] == 't') {
      auto time = ParseDate(value_, TimestampOfNs(now_ns_), kernel::LocalZone(command_.process));
      if (!time)
        co_return co_await Fail("I cannot figure out how to interpret " + Quote(value_) +
                                " as a date or time");
      made.number = time->Ns();
    } else {
      auto stat = co_await command_.vfs.GetStat(command_.process, value_, follow_);
      if (!stat) co_return co_await Fail(Quote(value_) + ": " + Why(stat.error()));
      made.number = TimeOf(*stat, letters[1]);
    }
    co_return co_await Put(node, std::move(made));
  }

  Task<bool> Reference(int* node) {
    auto stat = co_await command_.vfs.GetStat(command_.process, value_, follow_);
    if (!stat) co_return co_await Fail(Quote(value_) + ": " + Why(stat.error()));
    if (name_ == "-samefile")
      co_return co_await Put(
          node, {.kind = Kind::kSameFile, .number = static_cast<int64_t>(stat->ino), .other = stat->dev});
    co_return co_await Put(node, {.kind = Kind::kNewer, .which = name_[1], .number = stat->mtime_ns});
  }

  Task<bool> Perm(int* node) {
    FindNode made{.kind = Kind::kPerm};
    std::string_view text = value_;
    if (text.starts_with('-') || text.starts_with('/')) {
      made.which = text[0];
      text.remove_prefix(1);
    }
    // "+600" was "/600" once.
    bool old = text.size() > 1 && text[0] == '+' && text[1] >= '0' && text[1] <= '7';
    auto change = old ? std::nullopt : ModeChange::Parse(text);
    if (!change) co_return co_await Fail("invalid mode " + Quote(value_));
    made.mode = change->Apply(0, false, 0);
    made.dir_mode = change->Apply(0, true, 0);
    // "/000" matches everything, as "-000" does.
    if (made.which == '/' && made.mode == 0) {
      made.which = '-';
      co_await command_.Warn(
          "warning: you have specified a mode pattern " + value_ +
          " (which is equivalent to /000). The meaning of -perm /000 has now been changed to be "
          "consistent with -perm -000; that is, while it used to match no files, it now matches all "
          "files.");
    }
    co_return co_await Put(node, std::move(made));
  }

  Task<bool> Owner(int* node) {
    bool user = name_ == "-user" || name_ == "-uid";
    Kind kind = user ? Kind::kUid : Kind::kGid;
    if (name_ == "-user" || name_ == "-group") {
      const UserEntry* found_user = user ? users_.FindUser(value_) : nullptr;
      const GroupEntry* found_group = user ? nullptr : users_.FindGroup(value_);
      if (found_user || found_group)
        co_return co_await Put(node,
                               {.kind = kind, .number = found_user ? found_user->uid : found_group->gid});
      if (value_.empty() || value_.find_first_not_of("0123456789") != std::string::npos)
        co_return co_await Fail(Quote(value_) + " is not the name of " +
                                (user ? "a known user" : "an existing group"));
    }
    co_return co_await Counted(node, kind);
  }

  Task<bool> Depth(int* node) {
    int64_t depth = 0;
    auto [end, error] = std::from_chars(value_.data(), value_.data() + value_.size(), depth);
    if (error != std::errc() || end != value_.data() + value_.size() || depth < 0 || value_[0] == '-')
      co_return co_await Fail("Expected a positive decimal integer argument to " + name_ + ", but got " +
                              Quote(value_));
    (name_ == "-maxdepth" ? e_.max_depth : e_.min_depth) = depth;
    co_return co_await Put(node, {});
  }

  // -printf and the actions that write to files.
  Task<bool> Output(int* node) {
    e_.acts = true;
    FindNode made;
    if (name_ != "-printf") {
      auto file = co_await command_.vfs.Open(command_.process, value_, kernel::OpenFlags::WriteTruncate());
      if (!file) co_return co_await Fail(Quote(value_) + ": " + Why(file.error()));
      made.file = std::move(*file);
    }
    made.kind = name_ == "-fprint"    ? Kind::kPrint
                : name_ == "-fprint0" ? Kind::kPrint0
                : name_ == "-fls"     ? Kind::kLs
                                      : Kind::kPrintf;
    if (name_ == "-fprintf" && !co_await Argument()) co_return false;
    if (made.kind == Kind::kPrintf) {
      made.text = value_;
      if (!co_await CheckFormat()) co_return false;
    }
    co_return co_await Put(node, std::move(made));
  }

  Task<bool> CheckFormat() {
    for (size_t i = 0; i < value_.size(); ++i) {
      if (value_[i] == '\\') {
        if (i + 1 == value_.size()) {
          co_await command_.Warn("warning: escape `\\' followed by nothing at all");
          break;
        }
        char c = value_[++i];
        if (std::string_view("abcfnrtv\\01234567").find(c) == std::string_view::npos)
          co_await command_.Warn("warning: unrecognized escape `\\" + std::string(1, c) + "'");
      } else if (value_[i] == '%') {
        size_t at = value_.find_first_not_of("-+ #0123456789.", i + 1);
        if (at == std::string::npos) co_return co_await Fail("error: % at end of format string");
        if (at + 1 == value_.size() && std::string_view("ABCTW").find(value_[at]) != std::string_view::npos)
          co_await command_.Warn("warning: format directive `%" + std::string(1, value_[at]) +
                                 "' should be followed by another character");
        if (std::string_view("%abcdDfFgGhHiklmMnpPsStuUyYZABCTW").find(value_[at]) == std::string_view::npos)
          co_await command_.Warn("warning: unrecognized format directive `%" + std::string(1, value_[at]) +
                                 "'");
        i = at;
      }
    }
    co_return true;
  }

  Task<bool> Exec(int* node) {
    e_.acts = true;
    FindNode made{.kind = Kind::kExec};
    made.in_dir = name_.ends_with("dir");
    made.asks = name_.starts_with("-ok");
    size_t braces = 0;
    for (;; ++at_) {
      if (at_ == args_.size()) co_return co_await Fail("missing argument to `" + name_ + "'");
      const std::string& arg = args_[at_];
      if (arg == ";") break;
      if (arg == "+" && !made.asks && !made.argv.empty() && made.argv.back() == "{}") {
        made.batch = true;
        break;
      }
      braces += arg.find("{}") != std::string::npos;
      made.argv.push_back(arg);
    }
    std::string end = args_[at_++];
    if (made.in_dir) {
      std::string_view path = kernel::GetEnv(command_.process.env, "PATH");
      for (std::string_view rest = path; path.data();) {
        std::string_view dir = rest.substr(0, rest.find(':'));
        if (dir.empty() || dir == ".")
          co_return co_await Fail(
              "The current directory is included in the PATH environment variable, which is insecure in "
              "combination with the " +
              name_ +
              " action of find.  Please remove the current directory from your $PATH (that is, remove \".\", "
              "doubled colons, or leading or trailing colons)");
        if (!dir.starts_with('/'))
          co_return co_await Fail(
              "The relative path " + Quote(dir) +
              " is included in the PATH environment variable, which is insecure in combination with the " +
              name_ + " action of find.  Please remove that entry from $PATH");
        if (dir.size() == rest.size()) break;
        rest.remove_prefix(dir.size() + 1);
      }
    }
    if (made.argv.empty()) co_return co_await Fail("invalid argument `" + end + "' to `" + name_ + "'");
    if (made.batch) {
      if (braces > 1)
        co_return co_await Fail("Only one instance of {} is supported with " + name_ + " ... +");
      made.argv.pop_back();
      if (made.argv.empty()) made.argv.push_back("{}");
    }
    co_return co_await Put(node, std::move(made));
  }

  Command& command_;
  std::span<const std::string> args_;
  kernel::Follow follow_;
  FindExpression& e_;
  Users users_;
  size_t at_ = 0;
  std::string name_, value_;
  const int64_t now_ns_;
  int64_t day_start_ns_ = 0;
  std::optional<int64_t> minute_origin_ns_;
  regex::PosixSyntax regex_syntax_ = regex::PosixSyntax::kExtended;
  bool emacs_ = true;
};

}  // namespace

bool BeginsFindExpression(std::string_view arg) {
  return (arg.size() > 1 && arg[0] == '-') || arg == "(" || arg == ")" || arg == "!" || arg == ",";
}

Task<bool> ParseFind(Command& command, std::span<const std::string> args, kernel::Follow follow,
                     FindExpression* expression) {
  FindParser parser(command, args, follow, *expression);
  co_return co_await parser.Run();
}

}  // namespace bivalve::commands
