// tree: directories as a drawing, as JSON or as XML.
#include <algorithm>
#include <cmath>
#include <set>
#include <unordered_map>

#include "base/mode.h"
#include "base/time_text.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "commands/command.h"
#include "commands/file_info.h"
#include "commands/rg/ignore.h"
#include "commands/tree_settings.h"
#include "commands/users.h"
#include "commands/version_order.h"
#include "kernel/local_time.h"
#include "shell/pattern.h"

namespace bivalve::commands {
namespace {

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
    if (!ReadTreeSettings(command_.args(), &s_, &error)) {
      co_await kernel::WriteFd(command_.process, 2, "tree: " + error + "\n");
      co_return 1;
    }
    if (s_.help || s_.version) {
      (void)co_await command_.out.Write(s_.help ? kTreeHelp : "tree (Bivalve, after tree) 2.1.0\n");
      co_return co_await command_.Finish();
    }
    if (!s_.output_name.empty()) {
      auto file =
          co_await command_.vfs.Open(command_.process, s_.output_name, kernel::OpenFlags::WriteTruncate());
      if (!file) {
        co_await kernel::WriteFd(command_.process, 2, "tree: invalid filename '" + s_.output_name + "'\n");
        co_return 1;
      }
      output_.emplace(command_.process, std::move(*file));
    }
    if (s_.owner || s_.group) co_await users_.Load(command_);
    now_ns_ = command_.machine.WallNs();
    for (const std::string& name : s_.ignore_files) {
      if (co_await command_.vfs.GetStat(command_.process, name)) continue;
      co_await kernel::WriteFd(command_.process, 2, "tree: Could not load gitignore file\n");
      co_return 1;
    }
    if (s_.roots.empty()) s_.roots.push_back(".");
    if (s_.form == TreeSettings::Form::kJson) text_ = std::string("[") + std::string(NewLine());
    if (s_.form == TreeSettings::Form::kXml) text_ = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tree>\n";
    bool first = true;
    for (const std::string& root : s_.roots) {
      if (s_.form == TreeSettings::Form::kJson && !first) text_ += std::string(",") + std::string(NewLine());
      first = false;
      auto node = s_.from_file ? co_await ReadList(root) : co_await ReadRoot(root);
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
  static constexpr Usage kUsage{.help = {}, .options = {}, .package = "tree 2.1.0"};

  // ---- reading

  bool Matches(const std::vector<std::string>& patterns, std::string_view name) {
    for (const std::string& several : patterns) {
      for (std::string_view rest = several;;) {
        std::string_view one = rest.substr(0, rest.find('|'));
        std::string_view bare = one;
        if (bare.size() > 1 && bare.ends_with('/')) bare.remove_suffix(1);
        shell::Pattern pattern(bare, {.nocase = s_.ignore_case});
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
    for (const std::string& name : s_.ignore_files)
      (void)co_await ReadIgnoreFile(name, root->path == "/" ? std::string() : root->path);
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

  // ---- paths from a list

  // Where text of a list stands: a file, or standard input.
  Task<std::unique_ptr<Node>> ReadList(std::string name) {
    auto root = std::make_unique<Node>();
    root->name = root->path = name;
    auto stat = co_await command_.vfs.GetStat(command_.process, name, kernel::Follow::kNo);
    if (stat) root->stat = *stat;
    auto file = co_await command_.OpenInput(name == "." ? "-" : std::string_view(name));
    if (!file) {
      root->failed = true;
      root->stat.nlink = 0;
      co_return root;
    }
    root->is_dir = true;
    kernel::Reader in(command_.process, std::move(*file));
    std::unordered_map<std::string, Node*> known;
    for (;;) {
      auto line = co_await in.Line();
      if (!line || !*line) break;
      std::string_view text = **line;
      if (text.ends_with('\n')) text.remove_suffix(1);
      const bool directory = text.ends_with('/');
      Node* at = root.get();
      std::string key;
      int depth = 0;
      while (!text.empty() && ++depth <= TreeSettings::kMostDepth) {
        size_t end = std::min(text.find('/'), text.size());
        std::string part(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        if (part.empty()) continue;
        SetDirectory(*at);
        key += "/" + part;
        Node*& found = known[key];
        if (!found) {
          if (!command_.machine.HoldMore(at->children, 1)) co_return root;
          auto node = std::make_unique<Node>();
          node->path = (at->path == "/" ? "" : at->path) + "/" + part;
          node->name = std::move(part);
          node->stat.mode = 0;
          found = node.get();
          at->children.push_back(std::move(node));
        }
        at = found;
        command_.machine.Spend(8);
      }
      if (directory && at != root.get()) SetDirectory(*at);
      co_await kernel::Yield(command_.process);
    }
    FilterList(*root);
    co_return root;
  }
  static void SetDirectory(Node& node) {
    if (!node.is_dir) node.stat.type = kernel::FileType::kDirectory;
    node.is_dir = true;
  }
  // What is not to be shown goes, and the rest is put in order.
  void FilterList(Node& root) {
    std::vector<std::pair<Node*, int>> all{{&root, 1}};
    for (size_t i = 0; i < all.size(); ++i) {
      auto [node, level] = all[i];
      std::erase_if(node->children, [&](const std::unique_ptr<Node>& child) {
        return (!s_.all && child->name[0] == '.' && child->name != "." && child->name != "..") ||
               !Wanted(*child, false);
      });
      if (s_.file_limit && node->children.size() > s_.file_limit) {
        node->too_many = node->children.size();
        node->children.clear();
      }
      SortNodes(node->children);
      for (const auto& child : node->children) {
        if (level >= s_.most_level) child->children.clear();
        all.push_back({child.get(), level + 1});
      }
    }
  }

  // ---- what is excluded

  Task<bool> ReadIgnoreFile(std::string path, std::string dir) {
    auto text = co_await command_.vfs.ReadFile(command_.process, path, size_t{16} << 20);
    if (!text) co_return false;
    rg::IgnoreRules rules(std::move(dir));
    for (std::string_view left = *text; !left.empty();) {
      size_t end = std::min(left.find('\n'), left.size());
      (void)rules.Add(left.substr(0, end), s_.ignore_case);
      left.remove_prefix(std::min(end + 1, left.size()));
      command_.machine.Spend(1);
    }
    if (!rules.empty()) rules_.push_back(std::move(rules));
    co_return true;
  }
  bool IsExcluded(const Node& node) {
    for (auto rules = rules_.rbegin(); rules != rules_.rend(); ++rules) {
      rg::Verdict verdict = rules->Match(node.path, node.is_dir && !node.is_link, command_.machine);
      if (verdict != rg::Verdict::kNone) return verdict == rg::Verdict::kIgnore;
    }
    return false;
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
      bool follows = !child.is_link || (s_.follow && child.leads);
      if (!follows) continue;
      const kernel::Stat& stat = child.is_link ? child.target_stat : child.stat;
      if (child.is_link && seen_.contains({stat.dev, stat.ino})) {
        child.recursive = true;
        continue;
      }
      seen_.insert({stat.dev, stat.ino});
      if (s_.one_filesystem && stat.dev != device_of_root_) continue;
      if (static_cast<int>(stack.size()) >= s_.most_level) continue;
      bool shown =
          top.shown || (s_.match_directories && !s_.patterns.empty() && Matches(s_.patterns, child.name));
      if (co_await ReadDirectory(child, shown)) stack.push_back({&child, 0, shown});
    }
  }

  // After all of its children.
  void Close(Node& node) {
    if (s_.prune)
      std::erase_if(node.children, [](const std::unique_ptr<Node>& child) {
        return child->is_dir && child->children.empty();
      });
    if (s_.du)
      for (const auto& child : node.children) node.size += child->size;
  }

  Task<bool> ReadDirectory(Node& node, bool shown) {
    // Of other directories they match nothing here, so that all that were read may stay.
    if (s_.git_ignore) {
      std::string dir = node.path == "/" ? std::string() : node.path;
      (void)co_await ReadIgnoreFile(dir + "/.gitignore", dir);
    }
    auto entries = co_await command_.vfs.ReadDir(command_.process, node.path);
    if (!entries) {
      node.failed = true;
      co_return false;
    }
    if (s_.file_limit && entries->size() > s_.file_limit) {
      uint64_t count = 0;
      for (const kernel::DirEntry& entry : *entries) count += s_.all || entry.name[0] != '.';
      if (count > s_.file_limit) {
        node.too_many = count;
        co_return false;
      }
    }
    for (kernel::DirEntry& entry : *entries) {
      if (!s_.all && entry.name[0] == '.') continue;
      if (!s_.output_name.empty() && entry.name == "00Tree.html") continue;
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
      if (!Wanted(*child, shown) || (!rules_.empty() && IsExcluded(*child))) continue;
      node.children.push_back(std::move(child));
    }
    SortNodes(node.children);
    co_return true;
  }

  bool Wanted(const Node& node, bool shown) {
    if (s_.only_directories && !node.is_dir) return false;
    bool real_directory = node.is_dir && (!node.is_link || s_.follow);
    if (!s_.patterns.empty() && !real_directory && !shown && !Matches(s_.patterns, node.name)) return false;
    return s_.ignored.empty() || !Matches(s_.ignored, node.name);
  }

  void SortNodes(std::vector<std::unique_ptr<Node>>& nodes) {
    auto before = [this](const std::unique_ptr<Node>& a, const std::unique_ptr<Node>& b) {
      if ((s_.directories_first || s_.files_first) && a->is_dir != b->is_dir)
        return s_.directories_first ? a->is_dir : b->is_dir;
      int order = 0;
      switch (s_.sort) {
        case TreeSettings::Sort::kVersion: order = CompareVersions(a->name, b->name); break;
        case TreeSettings::Sort::kSize: order = a->size > b->size ? -1 : a->size < b->size; break;
        case TreeSettings::Sort::kMtime: order = Compare(a->stat.mtime_ns, b->stat.mtime_ns); break;
        case TreeSettings::Sort::kCtime: order = Compare(a->stat.ctime_ns, b->stat.ctime_ns); break;
        default: break;
      }
      if (order == 0) order = a->name.compare(b->name);
      return s_.reverse ? order > 0 : order < 0;
    };
    command_.machine.Spend(static_cast<int64_t>(nodes.size()));
    if (s_.sort != TreeSettings::Sort::kNone) std::sort(nodes.begin(), nodes.end(), before);
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
    const double unit = s_.si ? 1000 : 1024;
    auto value = static_cast<double>(size);
    size_t power = 0;
    constexpr std::string_view kLetters = "KMGTPE", kSiLetters = "kMGTPE";
    for (; value >= unit && power < kLetters.size(); ++power) value /= unit;
    if (power == 0) return std::to_string(size);
    auto tenths = static_cast<int64_t>(std::nearbyint(value * 10));
    std::string text = tenths < 100 ? std::to_string(tenths / 10) + "." + std::to_string(tenths % 10)
                                    : std::to_string(static_cast<int64_t>(std::nearbyint(value)));
    return text + (s_.si ? kSiLetters : kLetters)[power - 1];
  }

  std::string SizeText(int64_t size) const {
    std::string text = s_.human ? Human(size) : std::to_string(size);
    size_t width = s_.human ? 4 : 11;
    return text.size() < width ? std::string(width - text.size(), ' ') + text : text;
  }

  std::string TimeText(const Node& node) const {
    int64_t ns = s_.status_time ? node.stat.ctime_ns : node.stat.mtime_ns;
    if (!s_.time_format.empty()) return FormatTime(s_.time_format, zone_.ToLocalNs(ns));
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
    if (s_.inodes) add(number(node.stat.ino, 7));
    if (s_.device) add(number(node.stat.dev, 3));
    if (s_.permissions) add(ModeText(node.stat.FullMode()));
    if (s_.owner) add(Padded(users_.UserName(node.stat.uid), 8));
    if (s_.group) add(Padded(users_.GroupName(node.stat.gid), 8));
    if (s_.size) add(SizeText(node.size));
    if (s_.time) add(TimeText(node));
    if (text.empty()) return text;
    return "[" + text + "]  ";
  }

  std::string Shown(std::string_view name) const {
    std::string out = s_.quote ? "\"" : "";
    while (!name.empty()) {
      Utf8Char c = DecodeUtf8(name);
      std::string_view bytes = name.substr(0, c.length);
      bool printable = c.code != kInvalidChar && IsPrintable(c.code);
      if (printable || s_.raw) {
        out += bytes;
      } else if (s_.question) {
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
    return out + (s_.quote ? "\"" : "");
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
    if (!s_.color) return text;
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

  std::string NameOf(const Node& node) const { return s_.full_paths ? node.path : node.name; }

  void AppendLine(const Node& node, const std::string& prefix, bool root) {
    // The terminal's other set of characters, for lines.
    std::string lines = s_.ansi && !prefix.empty() ? "\033(0" + prefix + "\033(B" : prefix;
    text_ += s_.details_first ? Details(node) + lines : lines + Details(node);
    text_ += Colored(Shown(root ? node.name : NameOf(node)), node.stat, node.is_link, node.leads);
    const kernel::Stat* marked = &node.stat;
    if (node.is_link) {
      text_ += " -> ";
      text_ += node.leads ? Colored(Shown(node.target), node.target_stat, false, true)
               : s_.color ? "\033[40;31;01m" + Shown(node.target) + "\033[0m"
                          : Shown(node.target);
      marked = node.leads ? &node.target_stat : nullptr;
    }
    if (s_.classify && marked && !(root && node.name.ends_with('/')))
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
    bool json = s_.form == TreeSettings::Form::kJson;
    auto add = [&](std::string_view name, const std::string& value, bool number) {
      if (json) {
        text_ += ",\"" + std::string(name) + "\":" + (number ? value : "\"" + value + "\"");
      } else {
        text_ += " " + std::string(name) + "=\"" + value + "\"";
      }
    };
    if (s_.inodes) add("inode", std::to_string(node.stat.ino), true);
    if (s_.device) add("dev", std::to_string(node.stat.dev), true);
    if (s_.permissions) {
      uint32_t mode = node.stat.mode;
      std::string octal;
      for (int shift = 9; shift >= 0; shift -= 3) octal += static_cast<char>('0' + (mode >> shift & 7));
      add("mode", octal, false);
      add("prot", ModeText(node.stat.FullMode()), false);
    }
    if (s_.owner) add("user", users_.UserName(node.stat.uid), false);
    if (s_.group) add("group", users_.GroupName(node.stat.gid), false);
    if (s_.size) add("size", s_.human ? Human(node.size) : std::to_string(node.size), !s_.human);
    if (s_.time) add("time", TimeText(node), false);
  }

  void OpenElement(const Node& node, size_t depth, bool root) {
    std::string pad(depth * 2 + 2, ' ');
    if (!s_.indent) pad.clear();
    std::string name = root ? node.name : NameOf(node);
    if (s_.form == TreeSettings::Form::kJson) {
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
  std::string_view NewLine() const { return s_.indent || s_.form != TreeSettings::Form::kJson ? "\n" : ""; }

  Task<void> Print(const Node& root) {
    struct Level {
      const Node* node;
      size_t next;
      std::string prefix;
    };
    std::vector<Level> stack;
    if (s_.form == TreeSettings::Form::kText) {
      AppendLine(root, "", true);
    } else {
      OpenElement(root, 0, true);
      if (root.failed) {
        text_ += s_.form == TreeSettings::Form::kJson
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
        if (s_.form != TreeSettings::Form::kText) {
          EndContents(*top.node, stack.size() - 1);
          if (s_.form == TreeSettings::Form::kJson && !outer)
            text_ += std::string(last ? "" : ",") + std::string(NewLine());
        }
        stack.pop_back();
        continue;
      }
      const Node& child = *top.node->children[top.next++];
      bool last = top.next == top.node->children.size();
      if (s_.form == TreeSettings::Form::kText) {
        AppendLine(child, s_.indent ? top.prefix + std::string(last ? s_.last : s_.branch) : "", false);
      } else {
        OpenElement(child, stack.size(), false);
        if (child.children.empty()) {
          CloseEmpty(child);
          if (s_.form == TreeSettings::Form::kJson)
            text_ += std::string(last ? "" : ",") + std::string(NewLine());
        } else {
          BeginContents();
        }
      }
      command_.machine.Spend(4);
      if (text_.size() > 32768) co_await Emit();
      if (!child.children.empty())
        stack.push_back({&child, 0, top.prefix + std::string(last ? std::string_view("    ") : s_.bar)});
    }
  }

  void CloseEmpty(const Node& node) {
    text_ += s_.form == TreeSettings::Form::kJson ? "}" : "</" + std::string(TypeName(node)) + ">\n";
  }
  void BeginContents() {
    text_ += s_.form == TreeSettings::Form::kJson ? ",\"contents\":[" + std::string(NewLine()) : "\n";
  }
  void EndContents(const Node& node, size_t depth) {
    text_ += std::string(s_.indent ? depth * 2 + 2 : 0, ' ');
    text_ += s_.form == TreeSettings::Form::kJson ? "]}" : "</" + std::string(TypeName(node)) + ">\n";
  }

  void Report() {
    std::string directories = std::to_string(directories_), files = std::to_string(files_);
    if (s_.form == TreeSettings::Form::kJson) {
      text_ += NewLine();
      if (s_.report) {
        text_ += std::string(",") + std::string(NewLine()) + (s_.indent ? "  " : "") + "{\"type\":\"report\"";
        if (s_.du) text_ += ",\"size\":" + std::to_string(total_size_);
        text_ += ",\"directories\":" + directories;
        if (!s_.only_directories) text_ += ",\"files\":" + files;
        text_ += "}";
      }
      text_ += std::string(NewLine()) + "]\n";
    } else if (s_.form == TreeSettings::Form::kXml) {
      if (s_.report) {
        text_ += "  <report>\n";
        if (s_.du) text_ += "    <size>" + std::to_string(total_size_) + "</size>\n";
        text_ += "    <directories>" + directories + "</directories>\n";
        if (!s_.only_directories) text_ += "    <files>" + files + "</files>\n";
        text_ += "  </report>\n";
      }
      text_ += "</tree>\n";
    } else if (s_.report) {
      text_ += '\n';
      if (s_.du) {
        std::string size = SizeText(total_size_);
        text_ += (s_.human ? "" : std::string(size.size() < 12 ? 12 - size.size() : 0, ' ')) + size +
                 (s_.human ? "" : " bytes") + " used in ";
      }
      text_ += directories + (directories_ == 1 ? " directory" : " directories");
      if (!s_.only_directories) text_ += ", " + files + (files_ == 1 ? " file" : " files");
      text_ += '\n';
    }
  }

  Task<void> Emit() {
    (void)co_await (output_ ? *output_ : command_.out).Write(text_);
    text_.clear();
    co_await kernel::Yield(command_.process);
  }

  Command command_;
  std::vector<rg::IgnoreRules> rules_;  // the last ones decide
  TreeSettings s_;
  TimeZone zone_;
  Users users_;
  std::optional<kernel::Writer> output_;
  std::string text_;
  std::set<std::pair<uint64_t, uint64_t>> seen_;
  uint64_t directories_ = 0, files_ = 0, device_of_root_ = 0;
  int64_t total_size_ = 0, now_ns_ = 0;
  bool failed_ = false;
};

}  // namespace

Task<int> TreeMain(Process& process) {
  Tree tree(process);
  co_return co_await tree.Run();
}

}  // namespace bivalve::commands
