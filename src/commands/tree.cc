// tree: directories as a drawing, as JSON or as XML.
#include <algorithm>
#include <cmath>
#include <set>

#include "base/mode.h"
#include "base/time_text.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "commands/command.h"
#include "commands/file_info.h"
#include "commands/numbers.h"
#include "commands/users.h"
#include "commands/version_order.h"
#include "kernel/local_time.h"
#include "shell/pattern.h"

namespace bivalve::commands {
namespace {

constexpr std::string_view kHelp = R"(Usage: tree [OPTION]... [--] [DIRECTORY]...
Draw what is in each DIRECTORY (the current one).

  -a            hidden files too             -d            only directories
  -l            follow links to directories  -f            whole paths
  -x            stay on this filesystem      -L LEVEL      no deeper than LEVEL
  -P PATTERN    only files that match        -I PATTERN    nothing that matches
  --ignore-case patterns in both cases       --matchdirs   -P is for directories too
  --prune       no empty directories         --filelimit N no directories with more than N entries
  --noreport    no counts at the end         -o FILE       write to FILE
  -q, -N, -Q    ? for, or as they are: characters that are not printable; names in quotes
  -p, -u, -g    permissions, owner, group    --inodes, --device  numbers
  -s, -h, --si  size, with units of 1024 or 1000
  -D, --timefmt FMT  time of the last change -c            of the last change of status
  --du          directories count what is in them (as -s)
  -F            / = * | > behind names, by type
  -v, -t, -c, -U, -r  order by version, time, time of status change, not at all, reversed
  --sort NAME   name, version, size, mtime, ctime, none
  --dirsfirst, --filesfirst
  -i            no lines                     -n, -C        colours never, always
  -A, -S, --charset NAME   other lines; ascii
  -J, -X        JSON, XML
  --version, --help
)";

enum class Sort : uint8_t { kName, kVersion, kSize, kMtime, kCtime, kNone };
enum class Form : uint8_t { kText, kJson, kXml };

struct Node {
  std::string name;  // as it is in its directory
  std::string path;
  std::string target;  // of a link
  kernel::Stat stat;
  kernel::Stat target_stat;  // where the link leads
  bool is_link = false, leads = false, is_dir = false, failed = false, recursive = false;
  uint64_t too_many = 0;
  int64_t size = 0;
  std::vector<std::unique_ptr<Node>> children;
};

class Tree {
 public:
  explicit Tree(Process& process) : command_(process, kUsage), zone_(kernel::LocalZone(process)) {}
  friend kernel::Scheduler& SchedulerOf(Tree& tree) { return SchedulerOf(tree.command_); }

  Task<int> Run() {
    std::string error;
    if (!TakeArguments(&error)) {
      co_await kernel::WriteFd(command_.process, 2, "tree: " + error + "\n");
      co_return 1;
    }
    if (help_ || version_) {
      (void)co_await command_.out.Write(help_ ? kHelp : "tree (Bivalve, after tree 2.1.0)\n");
      co_return co_await command_.Finish();
    }
    if (!output_name_.empty()) {
      auto file =
          co_await command_.vfs.Open(command_.process, output_name_, kernel::OpenFlags::WriteTruncate());
      if (!file) {
        co_await kernel::WriteFd(command_.process, 2, "tree: invalid filename '" + output_name_ + "'\n");
        co_return 1;
      }
      output_.emplace(command_.process, std::move(*file));
    }
    if (owner_ || group_) co_await users_.Load(command_);
    now_ns_ = command_.machine.WallNs();
    if (roots_.empty()) roots_.push_back(".");
    if (form_ == Form::kJson) text_ = std::string("[") + std::string(NewLine());
    if (form_ == Form::kXml) text_ = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tree>\n";
    bool first = true;
    for (const std::string& root : roots_) {
      if (form_ == Form::kJson && !first) text_ += std::string(",") + std::string(NewLine());
      first = false;
      auto node = co_await ReadRoot(root);
      Count(*node);
      total_size_ += node->size;
      co_await Print(*node);
      co_await Emit();
    }
    Report();
    co_await Emit();
    if (output_) (void)co_await output_->Flush();
    co_await command_.Finish();
    co_return failed_ ? 2 : command_.status;
  }

 private:
  static constexpr Usage kUsage{.help = kHelp, .options = {}, .package = "tree 2.1.0"};
  static constexpr int kMostDepth = 2000;

  // ---- arguments

  bool TakeArguments(std::string* error) {
    auto args = command_.args();
    bool options = true;
    for (size_t i = 0; i < args.size(); ++i) {
      const std::string& arg = args[i];
      if (!options || arg.size() < 2 || arg[0] != '-') {
        roots_.push_back(arg);
      } else if (arg == "--") {
        options = false;
      } else if (arg[1] == '-') {
        if (!TakeLong(arg, args, &i, error)) return false;
      } else {
        for (size_t k = 1; k < arg.size(); ++k)
          if (!TakeLetter(arg[k], args, &i, error)) return false;
      }
    }
    if (only_directories_ && !patterns_.empty()) patterns_.clear();
    return true;
  }

  bool TakeLong(std::string_view arg, std::span<const std::string> args, size_t* i, std::string* error) {
    std::string_view name = arg.substr(2), value;
    size_t equals = name.find('=');
    bool has_value = equals != std::string_view::npos;
    if (has_value) {
      value = name.substr(equals + 1);
      name = name.substr(0, equals);
    }
    auto argument = [&] {
      if (has_value) return true;
      if (*i + 1 >= args.size()) {
        *error = "Missing argument to --" + std::string(name) + ".";
        return false;
      }
      value = args[++*i];
      return true;
    };
    if (name == "noreport")
      report_ = false;
    else if (name == "dirsfirst")
      directories_first_ = true;
    else if (name == "filesfirst")
      files_first_ = true;
    else if (name == "du")
      du_ = size_ = true;
    else if (name == "prune")
      prune_ = true;
    else if (name == "inodes")
      inodes_ = true;
    else if (name == "device")
      device_ = true;
    else if (name == "ignore-case")
      ignore_case_ = true;
    else if (name == "matchdirs")
      match_directories_ = true;
    else if (name == "si")
      size_ = human_ = si_ = true;
    else if (name == "help")
      help_ = true;
    else if (name == "version")
      version_ = true;
    else if (name == "filelimit") {
      if (!argument()) return false;
      auto limit = ParseInteger(value);
      file_limit_ = limit && *limit > 0 ? static_cast<uint64_t>(*limit) : 0;
    } else if (name == "timefmt") {
      if (!argument()) return false;
      time_format_ = value;
      time_ = true;
    } else if (name == "charset") {
      if (!argument()) return false;
      SetCharset(value);
    } else if (name == "sort") {
      if (!argument()) return false;
      constexpr std::string_view kNames[] = {"name", "version", "size", "mtime", "ctime", "none"};
      for (size_t k = 0; k < std::size(kNames); ++k) {
        if (kNames[k] != value) continue;
        sort_ = static_cast<Sort>(k);
        return true;
      }
      *error =
          "Sort type '" + std::string(value) + "' not valid, should be one of: name,version,size,mtime,ctime";
      return false;
    } else {
      *error = "Invalid argument `" + std::string(arg) + "'.\nusage: tree [OPTION]... [--] [DIRECTORY]...";
      return false;
    }
    return true;
  }

  bool TakeLetter(char letter, std::span<const std::string> args, size_t* i, std::string* error) {
    auto argument = [&](std::string* value) {
      if (*i + 1 >= args.size()) {
        *error = std::string("Missing argument to -") + letter + " option.";
        return false;
      }
      *value = args[++*i];
      return true;
    };
    std::string value;
    switch (letter) {
      case 'a': all_ = true; break;
      case 'c':
        sort_ = Sort::kCtime;
        status_time_ = true;
        break;
      case 'd': only_directories_ = true; break;
      case 'f': full_paths_ = true; break;
      case 'g': group_ = true; break;
      case 'h': size_ = human_ = true; break;
      case 'i': indent_ = false; break;
      case 'l': follow_ = true; break;
      case 'n': color_ = false; break;
      case 'p': permissions_ = true; break;
      case 'q': question_ = true; break;
      case 'r': reverse_ = true; break;
      case 's': size_ = true; break;
      case 't': sort_ = Sort::kMtime; break;
      case 'u': owner_ = true; break;
      case 'v': sort_ = Sort::kVersion; break;
      case 'x': one_filesystem_ = true; break;
      case 'A':
        ansi_ = true;
        SetLines("x   ", "tqq ", "mqq ");
        break;
      case 'S': SetLines("\xB3   ", "\xC3\xC4\xC4 ", "\xC0\xC4\xC4 "); break;
      case 'C': color_ = true; break;
      case 'D': time_ = true; break;
      case 'F': classify_ = true; break;
      case 'J': form_ = Form::kJson; break;
      case 'N': raw_ = true; break;
      case 'Q': quote_ = true; break;
      case 'R': break;
      case 'U': sort_ = Sort::kNone; break;
      case 'X': form_ = Form::kXml; break;
      case 'L': {
        if (!argument(&value)) return false;
        auto level = ParseInteger(value);
        if (!level || *level < 1) {
          *error = "Invalid level, must be greater than 0.";
          return false;
        }
        most_level_ = static_cast<int>(std::min<int64_t>(*level, kMostDepth));
        break;
      }
      case 'P':
        if (!argument(&value)) return false;
        patterns_.push_back(value);
        break;
      case 'I':
        if (!argument(&value)) return false;
        ignored_.push_back(value);
        break;
      case 'o': return argument(&output_name_);
      default:
        *error =
            std::string("Invalid argument -`") + letter + "'.\nusage: tree [OPTION]... [--] [DIRECTORY]...";
        return false;
    }
    return true;
  }

  void SetLines(std::string_view bar, std::string_view branch, std::string_view last) {
    bar_ = bar;
    branch_ = branch;
    last_ = last;
  }
  void SetCharset(std::string_view name) {
    std::string lower(name);
    for (char& c : lower) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    if (lower != "utf-8" && lower != "utf8") SetLines("|   ", "|-- ", "`-- ");
  }

  // ---- reading

  bool Matches(const std::vector<std::string>& patterns, std::string_view name) {
    for (const std::string& several : patterns) {
      for (std::string_view rest = several;;) {
        std::string_view one = rest.substr(0, rest.find('|'));
        std::string_view bare = one;
        if (bare.size() > 1 && bare.ends_with('/')) bare.remove_suffix(1);
        shell::Pattern pattern(bare, {.nocase = ignore_case_});
        if (pattern.Matches(name, command_.machine)) return true;
        if (one.size() == rest.size()) break;
        rest.remove_prefix(one.size() + 1);
      }
    }
    return false;
  }

  Task<std::unique_ptr<Node>> ReadRoot(std::string path) {
    auto root = std::make_unique<Node>();
    root->name = root->path = path;
    while (root->path.size() > 1 && root->path.ends_with('/')) root->path.pop_back();
    auto stat = co_await command_.vfs.GetStat(command_.process, path);
    if (!stat) {
      root->failed = failed_ = true;
      root->stat.nlink = 0;
      co_return root;
    }
    root->stat = *stat;
    root->size = stat->size;
    root->is_dir = stat->IsDir();
    if (!root->is_dir) {
      root->failed = true;
      co_return root;
    }
    device_of_root_ = stat->dev;
    seen_.insert({stat->dev, stat->ino});
    co_await ReadBelow(*root);
    co_return root;
  }

  // Everything below, without recursion.
  Task<void> ReadBelow(Node& root) {
    struct Level {
      Node* node;
      size_t next;
      bool shown;  // --matchdirs: a directory above matched
    };
    std::vector<Level> stack;
    if (co_await ReadDirectory(root, false)) stack.push_back({&root, 0, false});
    while (!stack.empty()) {
      Level& top = stack.back();
      if (top.next == top.node->children.size()) {
        Close(*top.node);
        stack.pop_back();
        continue;
      }
      Node& child = *top.node->children[top.next++];
      if (!child.is_dir) continue;
      bool follows = !child.is_link || (follow_ && child.leads);
      if (!follows) continue;
      const kernel::Stat& stat = child.is_link ? child.target_stat : child.stat;
      if (child.is_link && seen_.contains({stat.dev, stat.ino})) {
        child.recursive = true;
        continue;
      }
      seen_.insert({stat.dev, stat.ino});
      if (one_filesystem_ && stat.dev != device_of_root_) continue;
      if (static_cast<int>(stack.size()) >= most_level_) continue;
      bool shown = top.shown || (match_directories_ && !patterns_.empty() && Matches(patterns_, child.name));
      if (co_await ReadDirectory(child, shown)) stack.push_back({&child, 0, shown});
    }
  }

  // After all of its children.
  void Close(Node& node) {
    if (prune_)
      std::erase_if(node.children, [](const std::unique_ptr<Node>& child) {
        return child->is_dir && child->children.empty();
      });
    if (du_)
      for (const auto& child : node.children) node.size += child->size;
  }

  Task<bool> ReadDirectory(Node& node, bool shown) {
    auto entries = co_await command_.vfs.ReadDir(command_.process, node.path);
    if (!entries) {
      node.failed = true;
      co_return false;
    }
    if (file_limit_ && entries->size() > file_limit_) {
      uint64_t count = 0;
      for (const kernel::DirEntry& entry : *entries) count += all_ || entry.name[0] != '.';
      if (count > file_limit_) {
        node.too_many = count;
        co_return false;
      }
    }
    for (kernel::DirEntry& entry : *entries) {
      if (!all_ && entry.name[0] == '.') continue;
      if (!output_name_.empty() && entry.name == "00Tree.html") continue;
      auto child = std::make_unique<Node>();
      child->path = (node.path == "/" ? "" : node.path) + "/" + entry.name;
      child->name = std::move(entry.name);
      auto stat = co_await command_.vfs.GetStat(command_.process, child->path, kernel::Follow::kNo);
      if (!stat) continue;
      child->stat = *stat;
      child->size = stat->size;
      child->is_link = stat->type == kernel::FileType::kSymlink;
      child->is_dir = stat->IsDir();
      if (child->is_link) {
        auto target = co_await command_.vfs.ReadLink(command_.process, child->path);
        child->target = target.value_or("");
        auto followed = co_await command_.vfs.GetStat(command_.process, child->path);
        child->leads = followed.has_value();
        if (followed) {
          child->target_stat = *followed;
          child->is_dir = followed->IsDir();
        }
      }
      command_.machine.Spend(8);
      if (!Wanted(*child, shown)) continue;
      node.children.push_back(std::move(child));
    }
    SortNodes(node.children);
    co_return true;
  }

  bool Wanted(const Node& node, bool shown) {
    if (only_directories_ && !node.is_dir) return false;
    bool real_directory = node.is_dir && (!node.is_link || follow_);
    if (!patterns_.empty() && !real_directory && !shown && !Matches(patterns_, node.name)) return false;
    return ignored_.empty() || !Matches(ignored_, node.name);
  }

  void SortNodes(std::vector<std::unique_ptr<Node>>& nodes) {
    auto before = [this](const std::unique_ptr<Node>& a, const std::unique_ptr<Node>& b) {
      if ((directories_first_ || files_first_) && a->is_dir != b->is_dir)
        return directories_first_ ? a->is_dir : b->is_dir;
      int order = 0;
      switch (sort_) {
        case Sort::kVersion: order = CompareVersions(a->name, b->name); break;
        case Sort::kSize: order = a->size > b->size ? -1 : a->size < b->size; break;
        case Sort::kMtime: order = Compare(a->stat.mtime_ns, b->stat.mtime_ns); break;
        case Sort::kCtime: order = Compare(a->stat.ctime_ns, b->stat.ctime_ns); break;
        default: break;
      }
      if (order == 0) order = a->name.compare(b->name);
      return reverse_ ? order > 0 : order < 0;
    };
    command_.machine.Spend(static_cast<int64_t>(nodes.size()));
    if (sort_ != Sort::kNone) std::sort(nodes.begin(), nodes.end(), before);
  }
  // Whole seconds count.
  static int Compare(int64_t a, int64_t b) {
    a /= 1'000'000'000;
    b /= 1'000'000'000;
    return a < b ? -1 : a > b;
  }

  void Count(const Node& root) {
    if (root.stat.nlink == 0) return;
    if (!root.is_dir || (root.failed && root.children.empty())) {
      ++files_;
      return;
    }
    // An empty one does not count.
    if (root.children.empty() && !root.too_many) return;
    ++directories_;
    std::vector<const Node*> todo{&root};
    while (!todo.empty()) {
      const Node* node = todo.back();
      todo.pop_back();
      for (const auto& child : node->children) {
        ++(child->is_dir ? directories_ : files_);
        todo.push_back(child.get());
      }
    }
  }

  // ---- writing

  // "2.9K": to the nearest, with a digit behind the point below ten.
  std::string Human(int64_t size) const {
    const double unit = si_ ? 1000 : 1024;
    auto value = static_cast<double>(size);
    size_t power = 0;
    constexpr std::string_view kLetters = "KMGTPE", kSiLetters = "kMGTPE";
    for (; value >= unit && power < kLetters.size(); ++power) value /= unit;
    if (power == 0) return std::to_string(size);
    auto tenths = static_cast<int64_t>(std::nearbyint(value * 10));
    std::string text = tenths < 100 ? std::to_string(tenths / 10) + "." + std::to_string(tenths % 10)
                                    : std::to_string(static_cast<int64_t>(std::nearbyint(value)));
    return text + (si_ ? kSiLetters : kLetters)[power - 1];
  }

  std::string SizeText(int64_t size) const {
    std::string text = human_ ? Human(size) : std::to_string(size);
    size_t width = human_ ? 4 : 11;
    return text.size() < width ? std::string(width - text.size(), ' ') + text : text;
  }

  std::string TimeText(const Node& node) const {
    int64_t ns = status_time_ ? node.stat.ctime_ns : node.stat.mtime_ns;
    if (!time_format_.empty()) return FormatTime(time_format_, zone_.ToLocalNs(ns));
    constexpr int64_t kHalfYear = int64_t{6} * 30 * 24 * 60 * 60 * 1'000'000'000;
    bool recent = ns > now_ns_ - kHalfYear && ns <= now_ns_;
    return FormatTime(recent ? "%b %e %R" : "%b %e  %Y", zone_.ToLocalNs(ns));
  }

  static std::string Padded(std::string text, size_t width) {
    if (text.size() < width) text.append(width - text.size(), ' ');
    return text;
  }

  std::string Details(const Node& node) const {
    std::string text;
    auto add = [&](const std::string& part) { text += (text.empty() ? "" : " ") + part; };
    auto number = [](uint64_t value, size_t width) {
      std::string digits = std::to_string(value);
      return digits.size() < width ? std::string(width - digits.size(), ' ') + digits : digits;
    };
    if (inodes_) add(number(node.stat.ino, 7));
    if (device_) add(number(node.stat.dev, 3));
    if (permissions_) add(ModeText(node.stat.FullMode()));
    if (owner_) add(Padded(users_.UserName(node.stat.uid), 8));
    if (group_) add(Padded(users_.GroupName(node.stat.gid), 8));
    if (size_) add(SizeText(node.size));
    if (time_) add(TimeText(node));
    if (text.empty()) return text;
    return "[" + text + "]  ";
  }

  std::string Shown(std::string_view name) const {
    std::string out = quote_ ? "\"" : "";
    while (!name.empty()) {
      Utf8Char c = DecodeUtf8(name);
      std::string_view bytes = name.substr(0, c.length);
      bool printable = c.code != kInvalidChar && IsPrintable(c.code);
      if (printable || raw_) {
        out += bytes;
      } else if (question_) {
        out += '?';
      } else {
        for (char b : bytes) {
          auto byte = static_cast<unsigned char>(b);
          out += '\\';
          out += static_cast<char>('0' + (byte >> 6));
          out += static_cast<char>('0' + (byte >> 3 & 7));
          out += static_cast<char>('0' + (byte & 7));
        }
      }
      name.remove_prefix(c.length);
    }
    return out + (quote_ ? "\"" : "");
  }

  static char TypeMark(const kernel::Stat& stat) {
    switch (stat.type) {
      case kernel::FileType::kDirectory: return '/';
      case kernel::FileType::kSocket: return '=';
      case kernel::FileType::kFifo: return '|';
      case kernel::FileType::kRegular: return stat.mode & 0111 ? '*' : '\0';
      default: return '\0';
    }
  }

  std::string Colored(const std::string& text, const kernel::Stat& stat, bool link, bool leads) const {
    if (!color_) return text;
    std::string_view code = "00";
    if (link) {
      code = leads ? "01;36" : "40;31;01";
    } else {
      switch (stat.type) {
        case kernel::FileType::kDirectory: code = "01;34"; break;
        case kernel::FileType::kFifo: code = "40;33"; break;
        case kernel::FileType::kSocket: code = "01;35"; break;
        case kernel::FileType::kCharDevice:
        case kernel::FileType::kBlockDevice: code = "40;33;01"; break;
        default:
          if (stat.mode & 0111) code = "01;32";
      }
    }
    return "\033[" + std::string(code) + "m" + text + "\033[0m";
  }

  std::string NameOf(const Node& node) const { return full_paths_ ? node.path : node.name; }

  void AppendLine(const Node& node, const std::string& prefix, bool root) {
    // The terminal's other set of characters, for lines.
    text_ += ansi_ && !prefix.empty() ? "\033(0" + prefix + "\033(B" : prefix;
    text_ += Details(node);
    text_ += Colored(Shown(root ? node.name : NameOf(node)), node.stat, node.is_link, node.leads);
    const kernel::Stat* marked = &node.stat;
    if (node.is_link) {
      text_ += " -> ";
      text_ += node.leads ? Colored(Shown(node.target), node.target_stat, false, true)
               : color_   ? "\033[40;31;01m" + Shown(node.target) + "\033[0m"
                          : Shown(node.target);
      marked = node.leads ? &node.target_stat : nullptr;
    }
    if (classify_ && marked && !(root && node.name.ends_with('/')))
      if (char mark = TypeMark(*marked)) text_ += mark;
    if (node.recursive) text_ += "  [recursive, not followed]";
    if (node.failed) text_ += "  [error opening dir]";
    if (node.too_many)
      text_ += "  [" + std::to_string(node.too_many) + " entries exceeds filelimit, not opening dir]";
    text_ += '\n';
  }

  static std::string_view TypeName(const Node& node) {
    switch (node.stat.type) {
      case kernel::FileType::kDirectory: return "directory";
      case kernel::FileType::kSymlink: return "link";
      case kernel::FileType::kFifo: return "fifo";
      case kernel::FileType::kSocket: return "socket";
      case kernel::FileType::kCharDevice: return "char";
      case kernel::FileType::kBlockDevice: return "block";
      default: return "file";
    }
  }

  static void AppendJson(std::string& out, std::string_view text) {
    constexpr std::string_view kHex = "0123456789abcdef";
    for (char c : text) {
      size_t known = std::string_view("\b\f\n\r\t\"\\").find(c);
      if (known != std::string_view::npos) {
        out += '\\';
        out += "bfnrt\"\\"[known];
      } else if (static_cast<unsigned char>(c) < 32) {
        out += "\\u00";
        out += kHex[static_cast<unsigned char>(c) >> 4];
        out += kHex[c & 15];
      } else {
        out += c;
      }
    }
  }
  static void AppendXml(std::string& out, std::string_view text) {
    for (char c : text) {
      switch (c) {
        case '&': out += "&amp;"; break;
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '"': out += "&quot;"; break;
        default: out += c;
      }
    }
  }

  void AppendAttributes(const Node& node) {
    bool json = form_ == Form::kJson;
    auto add = [&](std::string_view name, const std::string& value, bool number) {
      if (json) {
        text_ += ",\"" + std::string(name) + "\":" + (number ? value : "\"" + value + "\"");
      } else {
        text_ += " " + std::string(name) + "=\"" + value + "\"";
      }
    };
    if (inodes_) add("inode", std::to_string(node.stat.ino), true);
    if (device_) add("dev", std::to_string(node.stat.dev), true);
    if (permissions_) {
      uint32_t mode = node.stat.mode;
      std::string octal;
      for (int shift = 9; shift >= 0; shift -= 3) octal += static_cast<char>('0' + (mode >> shift & 7));
      add("mode", octal, false);
      add("prot", ModeText(node.stat.FullMode()), false);
    }
    if (owner_) add("user", users_.UserName(node.stat.uid), false);
    if (group_) add("group", users_.GroupName(node.stat.gid), false);
    if (size_) add("size", human_ ? Human(node.size) : std::to_string(node.size), !human_);
    if (time_) add("time", TimeText(node), false);
  }

  void OpenElement(const Node& node, size_t depth, bool root) {
    std::string pad(depth * 2 + 2, ' ');
    if (!indent_) pad.clear();
    std::string name = root ? node.name : NameOf(node);
    if (form_ == Form::kJson) {
      text_ += pad + "{\"type\":\"" + std::string(TypeName(node)) + "\",\"name\":\"";
      AppendJson(text_, name);
      text_ += '"';
      if (node.is_link) {
        text_ += ",\"target\":\"";
        AppendJson(text_, node.target);
        text_ += '"';
      }
      AppendAttributes(node);
    } else {
      text_ += pad + "<" + std::string(TypeName(node)) + " name=\"";
      AppendXml(text_, name);
      text_ += '"';
      if (node.is_link) {
        text_ += " target=\"";
        AppendXml(text_, node.target);
        text_ += '"';
      }
      AppendAttributes(node);
      text_ += '>';
    }
  }

  // -i leaves out the lines of JSON too.
  std::string_view NewLine() const { return indent_ || form_ != Form::kJson ? "\n" : ""; }

  Task<void> Print(const Node& root) {
    struct Level {
      const Node* node;
      size_t next;
      std::string prefix;
    };
    std::vector<Level> stack;
    if (form_ == Form::kText) {
      AppendLine(root, "", true);
    } else {
      OpenElement(root, 0, true);
      if (root.failed) {
        text_ += form_ == Form::kJson
                     ? ",\"contents\":[{\"error\": \"error opening dir\"}\n\n  ]}"
                     : "<error>error opening dir</error>\n  </" + std::string(TypeName(root)) + ">\n";
        co_return;
      }
      if (root.children.empty()) {
        CloseEmpty(root);
        co_return;
      }
      BeginContents();
    }
    stack.push_back({&root, 0, ""});
    while (!stack.empty() && !command_.OutputFailed()) {
      Level& top = stack.back();
      if (top.next == top.node->children.size()) {
        bool outer = stack.size() < 2;
        bool last = outer || stack[stack.size() - 2].next == stack[stack.size() - 2].node->children.size();
        if (form_ != Form::kText) {
          EndContents(*top.node, stack.size() - 1);
          if (form_ == Form::kJson && !outer) text_ += std::string(last ? "" : ",") + std::string(NewLine());
        }
        stack.pop_back();
        continue;
      }
      const Node& child = *top.node->children[top.next++];
      bool last = top.next == top.node->children.size();
      if (form_ == Form::kText) {
        AppendLine(child, indent_ ? top.prefix + std::string(last ? last_ : branch_) : "", false);
      } else {
        OpenElement(child, stack.size(), false);
        if (child.children.empty()) {
          CloseEmpty(child);
          if (form_ == Form::kJson) text_ += std::string(last ? "" : ",") + std::string(NewLine());
        } else {
          BeginContents();
        }
      }
      command_.machine.Spend(4);
      if (text_.size() > 32768) co_await Emit();
      if (!child.children.empty())
        stack.push_back({&child, 0, top.prefix + std::string(last ? std::string_view("    ") : bar_)});
    }
  }

  void CloseEmpty(const Node& node) {
    text_ += form_ == Form::kJson ? "}" : "</" + std::string(TypeName(node)) + ">\n";
  }
  void BeginContents() { text_ += form_ == Form::kJson ? ",\"contents\":[" + std::string(NewLine()) : "\n"; }
  void EndContents(const Node& node, size_t depth) {
    text_ += std::string(indent_ ? depth * 2 + 2 : 0, ' ');
    text_ += form_ == Form::kJson ? "]}" : "</" + std::string(TypeName(node)) + ">\n";
  }

  void Report() {
    std::string directories = std::to_string(directories_), files = std::to_string(files_);
    if (form_ == Form::kJson) {
      text_ += NewLine();
      if (report_) {
        text_ += std::string(",") + std::string(NewLine()) + (indent_ ? "  " : "") + "{\"type\":\"report\"";
        if (du_) text_ += ",\"size\":" + std::to_string(total_size_);
        text_ += ",\"directories\":" + directories;
        if (!only_directories_) text_ += ",\"files\":" + files;
        text_ += "}";
      }
      text_ += std::string(NewLine()) + "]\n";
    } else if (form_ == Form::kXml) {
      if (report_) {
        text_ += "  <report>\n";
        if (du_) text_ += "    <size>" + std::to_string(total_size_) + "</size>\n";
        text_ += "    <directories>" + directories + "</directories>\n";
        if (!only_directories_) text_ += "    <files>" + files + "</files>\n";
        text_ += "  </report>\n";
      }
      text_ += "</tree>\n";
    } else if (report_) {
      text_ += '\n';
      if (du_) {
        std::string size = SizeText(total_size_);
        text_ += (human_ ? "" : std::string(size.size() < 12 ? 12 - size.size() : 0, ' ')) + size +
                 (human_ ? "" : " bytes") + " used in ";
      }
      text_ += directories + (directories_ == 1 ? " directory" : " directories");
      if (!only_directories_) text_ += ", " + files + (files_ == 1 ? " file" : " files");
      text_ += '\n';
    }
  }

  Task<void> Emit() {
    (void)co_await (output_ ? *output_ : command_.out).Write(text_);
    text_.clear();
    co_await kernel::Yield(command_.process);
  }

  Command command_;
  TimeZone zone_;
  Users users_;
  std::optional<kernel::Writer> output_;
  std::vector<std::string> roots_, patterns_, ignored_;
  std::string output_name_, time_format_, text_;
  std::string_view bar_ = "│\u00A0\u00A0 ", branch_ = "├── ", last_ = "└── ";
  std::set<std::pair<uint64_t, uint64_t>> seen_;
  uint64_t directories_ = 0, files_ = 0, file_limit_ = 0, device_of_root_ = 0;
  int64_t total_size_ = 0, now_ns_ = 0;
  int most_level_ = kMostDepth;
  Sort sort_ = Sort::kName;
  Form form_ = Form::kText;
  bool all_ = false, only_directories_ = false, full_paths_ = false, indent_ = true, permissions_ = false,
       owner_ = false, group_ = false, size_ = false, human_ = false, si_ = false, time_ = false,
       status_time_ = false, inodes_ = false, device_ = false, classify_ = false, follow_ = false,
       one_filesystem_ = false, report_ = true, du_ = false, prune_ = false, ignore_case_ = false,
       match_directories_ = false, reverse_ = false, directories_first_ = false, files_first_ = false,
       quote_ = false, raw_ = false, question_ = false, color_ = false, help_ = false, version_ = false,
       failed_ = false, ansi_ = false;
};

}  // namespace

Task<int> TreeMain(Process& process) {
  Tree tree(process);
  co_return co_await tree.Run();
}

}  // namespace bivalve::commands
