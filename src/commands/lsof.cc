// lsof: the open files of this machine's processes, with the columns and fields of lsof 4.95.
#include <algorithm>
#include <optional>
#include <set>

#include "commands/command.h"
#include "commands/numbers.h"
#include "commands/users.h"
#include "kernel/net/sockets.h"

namespace bivalve::commands {
namespace {

constexpr std::string_view kHelp =
    R"(Usage: lsof [-abhlnOPRtw] [-c NAME] [-d FDS] [+D DIR] [-F[FIELDS]] [-i[ADDRESS]] [-p PIDS] [-u USERS] [FILE]...
List open files: all, or those that one of the options (with -a: each) or one of the FILEs selects.

  -a        each option has to select
  -c NAME   of commands that begin so
  -d FDS    descriptors: cwd, txt, numbers, ranges; with ^ in front: not these
  +D DIR    of what is in DIR and below
  -F[pcuftan]  fields, one a line
  -i[ADDRESS]  sockets: [4|6][tcp|udp][@host][:port]
  -l        users as numbers
  -p PIDS   of these processes; with ^ in front: not
  -R        the parents, too
  -t        process ids alone
  -u USERS  of these users; with ^ in front: not
)";
constexpr Usage kUsage{.help = kHelp, .options = {}, .package = "lsof 4.95.0"};

struct OpenFile {
  std::string fd, type, device, size, node, name;
  char access = ' ';
  bool socket = false;
  std::string protocol;
  kernel::Endpoint local, peer;
  bool listens = false;
};

struct Wanted {
  std::set<std::string> yes, no;
  bool Empty() const { return yes.empty() && no.empty(); }
  void Add(std::string_view list) {
    while (!list.empty()) {
      size_t end = std::min(list.find(','), list.size());
      std::string_view one = list.substr(0, end);
      if (one.starts_with('^'))
        no.emplace(one.substr(1));
      else if (!one.empty())
        yes.emplace(one);
      list.remove_prefix(std::min(list.size(), end + 1));
    }
  }
  bool Refuses(const std::string& name) const { return no.contains(name); }
};

class Lsof {
 public:
  explicit Lsof(Process& process) : command_(process, kUsage) {}
  friend kernel::Scheduler& SchedulerOf(Lsof& lsof) { return SchedulerOf(lsof.command_); }

  Task<int> Run() {
    co_await users_.Load(command_);
    std::string problem = ReadOptions();
    if (help_) {
      (void)co_await command_.out.Write(kHelp);
      co_return co_await command_.Finish();
    }
    if (!problem.empty()) {
      co_await kernel::WriteFd(command_.process, 2,
                               command_.name + ": " + problem + "\n" + std::string(kHelp));
      co_return 1;
    }
    if (!co_await FindPaths()) co_return 1;
    for (const auto& [pid, process] : command_.machine.processes()) {
      if (process->Zombie()) continue;
      pids_now_.push_back(pid);
    }
    for (int pid : pids_now_) co_await Gather(pid);
    Print();
    (void)co_await command_.out.Write(text_);
    co_await command_.Finish();
    bool missed = false;
    for (const std::string& one : pids_.yes) missed |= !met_.contains("p" + one);
    for (const std::string& path : paths_) missed |= !met_.contains("f" + path);
    co_return found_.empty() || missed ? 1 : 0;
  }

 private:
  struct Found {
    int pid, ppid;
    std::string command, user;
    uint32_t uid;
    int pgid;
    std::vector<OpenFile> files;
  };

  std::string ReadOptions() {
    std::span<const std::string> args = command_.args();
    for (size_t i = 0; i < args.size(); ++i) {
      const std::string& arg = args[i];
      if (arg.size() < 2 || (arg[0] != '-' && arg[0] != '+')) {
        paths_.push_back(arg);
        continue;
      }
      if (arg == "--") {
        for (++i; i < args.size(); ++i) paths_.push_back(args[i]);
        break;
      }
      for (size_t at = 1; at < arg.size(); ++at) {
        char c = arg[at];
        std::string rest = arg.substr(at + 1);
        auto value = [&] {
          if (rest.empty() && i + 1 < args.size()) return args[++i];
          return rest;
        };
        if (std::string_view("abnlOPRtwMNUVXE").find(c) != std::string_view::npos) {
          if (c == 'a') and_ = true;
          if (c == 'l') numbers_ = true;
          if (c == 'R') parents_ = true;
          if (c == 't') terse_ = true;
          continue;
        }
        if (c == 'h' || c == '?') {
          help_ = true;
          return {};
        }
        switch (c) {
          case 'c': names_.push_back(value()); break;
          case 'd': fds_.Add(value()); break;
          case 'p': pids_.Add(value()); break;
          case 'u': wanted_users_.Add(value()); break;
          case 'D': below_ = value(); break;
          case 'F': {
            // Letters of fields may stand in a word of their own.
            bool own = rest.empty() && i + 1 < args.size() && !args[i + 1].empty() &&
                       args[i + 1].find_first_not_of("acCdDfFgGiklLmMnNopPrRsStTuz0") == std::string::npos;
            if (own) rest = args[++i];
            fields_ = rest.empty() ? "pgRcuLfatDsinok" : "p" + rest;
            break;
          }
          case 'i':
            net_ = rest;
            if (rest.empty() && i + 1 < args.size() && !args[i + 1].empty() &&
                (args[i + 1][0] == ':' || args[i + 1][0] == '@' || args[i + 1].starts_with("tcp") ||
                 args[i + 1].starts_with("TCP") || args[i + 1].starts_with("udp") ||
                 args[i + 1].starts_with("UDP") || args[i + 1] == "4" || args[i + 1] == "6"))
              net_ = args[++i];
            break;
          default: return "illegal option character: " + std::string(1, c);
        }
        break;
      }
    }
    for (const std::string& pid : pids_.yes)
      if (!ParseInteger(pid)) return "illegal process ID: " + pid;
    return {};
  }

  // Named files are looked for by what they are, not by their names.
  Task<bool> FindPaths() {
    if (!below_.empty()) {
      auto real = co_await command_.vfs.RealPath(command_.process, below_);
      if (!real) {
        co_await command_.Warn("WARNING: can't stat(" + below_ + "): " + Why(real.error()));
        co_await kernel::WriteFd(command_.process, 2, std::string(kHelp));
        co_return false;
      }
      below_ = *real;
    }
    bool good = true;
    for (const std::string& path : paths_) {
      auto stat = co_await command_.vfs.GetStat(command_.process, path, kernel::Follow::kYes);
      if (!stat) {
        co_await command_.Warn("status error on " + path + ": " + Why(stat.error()));
        good = false;
        continue;
      }
      inodes_.emplace_back(path, std::pair(stat->dev, stat->ino));
    }
    if (!good && inodes_.empty()) co_return false;
    co_return true;
  }

  bool Selecting() const {
    return !names_.empty() || !pids_.yes.empty() || !wanted_users_.yes.empty() || !paths_.empty() ||
           !below_.empty() || net_ || !fds_.yes.empty();
  }

  bool WantsFd(const std::string& fd) const {
    if (fds_.Refuses(fd)) return false;
    if (fds_.yes.empty()) return true;
    if (fds_.yes.contains(fd)) return true;
    auto number = ParseInteger(fd);
    for (const std::string& one : fds_.yes) {
      size_t dash = one.find('-');
      if (!number || dash == std::string::npos) continue;
      auto from = ParseInteger(one.substr(0, dash)), to = ParseInteger(one.substr(dash + 1));
      if (from && to && *number >= *from && *number <= *to) return true;
    }
    return false;
  }

  // "[46][tcp|udp][@host][:port]".
  bool WantsSocket(const OpenFile& file) const {
    if (!file.socket) return false;
    std::string_view rest = *net_;
    if (rest.starts_with('4') || rest.starts_with('6')) {
      if ((rest[0] == '6') != (file.type == "IPv6")) return false;
      rest.remove_prefix(1);
    }
    if (rest.size() >= 3 && rest[0] != '@' && rest[0] != ':') {
      std::string protocol;
      for (char c : rest.substr(0, 3)) protocol += static_cast<char>(c & ~32);
      if (protocol != file.protocol) return false;
      rest.remove_prefix(3);
    }
    if (rest.starts_with('@')) {
      rest.remove_prefix(1);
      std::string_view host = rest.substr(0, rest.find(':'));
      if (host == "localhost") host = "127.0.0.1";
      if (host != file.local.host && host != file.peer.host) return false;
      rest.remove_prefix(host == "127.0.0.1" && rest.starts_with("localhost") ? 9 : host.size());
    }
    if (!rest.starts_with(':')) return true;
    rest.remove_prefix(1);
    while (!rest.empty()) {
      std::string_view one = rest.substr(0, rest.find(','));
      auto from = ParseInteger(one.substr(0, one.find('-')));
      auto to = one.find('-') == std::string_view::npos ? from : ParseInteger(one.substr(one.find('-') + 1));
      for (int64_t port : {int64_t{file.local.port}, int64_t{file.peer.port}})
        if (from && to && port >= *from && port <= *to) return true;
      rest.remove_prefix(std::min(rest.size(), one.size() + 1));
    }
    return false;
  }

  static std::string EndpointText(const kernel::Endpoint& endpoint) {
    std::string address = endpoint.host;
    if (address == "0.0.0.0" || address == "::") address = "*";
    if (address == "127.0.0.1" || address == "::1") address = "localhost";
    if (address.find(':') != std::string::npos) address = "[" + address + "]";
    return address + ":" + std::to_string(endpoint.port);
  }

  void DescribeSocket(kernel::File* file, OpenFile* out) {
    if (auto* listener = dynamic_cast<kernel::Listener*>(file)) {
      out->local = listener->local;
      out->listens = true;
      out->protocol = "TCP";
    } else if (auto* stream = dynamic_cast<kernel::StreamSocket*>(file)) {
      out->local = stream->local;
      out->peer = stream->peer;
      out->protocol = "TCP";
    } else if (auto* datagram = dynamic_cast<kernel::DatagramSocket*>(file)) {
      out->local = datagram->local;
      out->peer = datagram->peer;
      out->protocol = "UDP";
    }
    if (out->protocol.empty() || (out->local.host.empty() && out->local.port == 0)) {
      out->type = "unix";
      out->node = out->name.substr(out->name.find('[') + 1);
      if (out->node.ends_with(']')) out->node.pop_back();
      out->name = "type=STREAM";
      return;
    }
    out->socket = true;
    out->type = out->local.host.find(':') == std::string::npos ? "IPv4" : "IPv6";
    out->device = out->name.substr(out->name.find('[') + 1);
    if (out->device.ends_with(']')) out->device.pop_back();
    out->size = "0t0";
    out->node = out->protocol;
    out->name = EndpointText(out->local);
    if (out->listens)
      out->name += " (LISTEN)";
    else if (out->peer.port)
      out->name += "->" + EndpointText(out->peer) + (out->protocol == "TCP" ? " (ESTABLISHED)" : "");
  }

  static void Describe(const kernel::Stat& stat, OpenFile* out) {
    auto numbers = [](uint64_t dev) {
      return std::to_string(dev >> 8 & 0xFFF) + "," + std::to_string(dev & 0xFF);
    };
    switch (stat.type) {
      case kernel::FileType::kDirectory: out->type = "DIR"; break;
      case kernel::FileType::kFifo: out->type = "FIFO"; break;
      case kernel::FileType::kCharDevice: out->type = "CHR"; break;
      case kernel::FileType::kBlockDevice: out->type = "BLK"; break;
      case kernel::FileType::kSocket: out->type = "sock"; break;
      default: out->type = "REG";
    }
    bool device = stat.type == kernel::FileType::kCharDevice || stat.type == kernel::FileType::kBlockDevice;
    out->device = numbers(device ? stat.rdev : stat.dev);
    bool sized = stat.type == kernel::FileType::kRegular || stat.type == kernel::FileType::kDirectory;
    out->size = sized ? std::to_string(stat.size) : "0t0";
    out->node = std::to_string(stat.ino);
  }

  bool IsNamed(const kernel::Stat& stat) {
    bool named = false;
    for (const auto& [path, place] : inodes_) {
      if (place != std::pair(stat.dev, stat.ino)) continue;
      named = true;
      met_.insert("f" + path);
    }
    return named;
  }

  Task<void> Gather(int pid) {
    // Processes may end while this one waits.
    auto at = [&]() -> Process* {
      auto found = command_.machine.processes().find(pid);
      return found == command_.machine.processes().end() ? nullptr : found->second.get();
    };
    Process* process = at();
    if (!process) co_return;
    Found found;
    found.pid = pid;
    found.ppid = process->ppid();
    found.pgid = process->pgid;
    found.uid = process->uid;
    found.command =
        process->argv.empty() ? "init" : std::string(kernel::BaseName(process->argv[0]).substr(0, 15));
    found.user = numbers_ ? std::to_string(process->uid) : users_.UserName(process->uid);
    std::string id = std::to_string(pid), uid = std::to_string(found.uid);
    if (pids_.Refuses(id) || wanted_users_.Refuses(found.user) || wanted_users_.Refuses(uid)) co_return;
    bool by_pid = pids_.yes.contains(id);
    if (by_pid) met_.insert("p" + id);
    bool by_user = wanted_users_.yes.contains(found.user) || wanted_users_.yes.contains(uid);
    bool by_name = false;
    for (const std::string& name : names_) by_name |= found.command.starts_with(name);
    auto selected = [&](const OpenFile& file, bool named) {
      if (!Selecting()) return WantsFd(file.fd);
      bool under = !below_.empty() &&
                   (file.name == below_ || file.name.starts_with(below_ == "/" ? "/" : below_ + "/"));
      bool by_fd = !fds_.yes.empty() && WantsFd(file.fd);
      if (fds_.Refuses(file.fd)) return false;
      bool by_net = net_ && WantsSocket(file);
      if (!and_) return by_pid || by_user || by_name || named || under || by_net || by_fd;
      return (pids_.yes.empty() || by_pid) && (wanted_users_.yes.empty() || by_user) &&
             (names_.empty() || by_name) && (paths_.empty() || named) && (below_.empty() || under) &&
             (!net_ || by_net) && (fds_.yes.empty() || by_fd);
    };
    for (std::string_view fd : {"cwd", "rtd"}) {
      process = at();
      if (!process) co_return;
      OpenFile file;
      file.fd = std::string(fd);
      file.name = fd == "cwd" ? process->cwd.path : "/";
      auto stat = co_await command_.vfs.GetStat(command_.process, file.name, kernel::Follow::kYes);
      if (!stat) continue;
      Describe(*stat, &file);
      if (selected(file, IsNamed(*stat))) found.files.push_back(std::move(file));
    }
    for (int fd = 0;; ++fd) {
      process = at();
      if (!process || fd >= process->fds.End()) break;
      FileRef open = process->Fd(fd);
      if (!open) continue;
      command_.machine.Spend(16);
      OpenFile file;
      file.fd = std::to_string(fd);
      file.access = open->flags.read && open->flags.write ? 'u' : open->flags.write ? 'w' : 'r';
      file.name = open->Describe();
      auto stat = co_await open->GetStat(command_.process);
      if (stat) Describe(*stat, &file);
      if (file.name.starts_with("socket:")) DescribeSocket(open.get(), &file);
      if (file.name.starts_with("pipe:[")) {
        file.type = "FIFO";
        file.node = file.name.substr(6);
        if (file.node.ends_with(']')) file.node.pop_back();
        file.size = "0t0";
        file.name = "pipe";
      }
      if (selected(file, stat && IsNamed(*stat))) found.files.push_back(std::move(file));
    }
    if (!found.files.empty()) found_.push_back(std::move(found));
  }

  void Print() {
    if (terse_) {
      for (const Found& found : found_) text_ += std::to_string(found.pid) + "\n";
      return;
    }
    if (!fields_.empty()) return PrintFields();
    if (found_.empty()) return;
    size_t command = 7, pid = 5, ppid = 5, user = 4, type = 4, device = 6, size = 8, node = 4;
    auto fit = [](size_t& width, const std::string& text) { width = std::max(width, text.size()); };
    pid = 3;
    for (const Found& found : found_) {
      fit(command, found.command.substr(0, 9));
      fit(pid, std::to_string(found.pid));
      fit(ppid, std::to_string(found.ppid));
      fit(user, found.user);
      for (const OpenFile& file : found.files) {
        fit(type, file.type);
        fit(device, file.device);
        fit(size, file.size);
        fit(node, file.node);
      }
    }
    auto right = [](const std::string& text, size_t width) {
      return (text.size() < width ? std::string(width - text.size(), ' ') : "") + text;
    };
    auto left = [](std::string text, size_t width) {
      if (text.size() < width) text.append(width - text.size(), ' ');
      return text;
    };
    auto line = [&](const std::string& c, const std::string& p, const std::string& pp, const std::string& u,
                    const std::string& fd, char access, const OpenFile& file) {
      text_ += left(c, command) + " " + right(p, pid) + " ";
      if (parents_) text_ += right(pp, ppid) + " ";
      text_ += right(u, user) + " " + right(fd, 4) + access + "  " + right(file.type, type) + " " +
               right(file.device, device) + " " + right(file.size, size) + " " + right(file.node, node) +
               " " + file.name + "\n";
    };
    OpenFile heading;
    heading.type = "TYPE";
    heading.device = "DEVICE";
    heading.size = "SIZE/OFF";
    heading.node = "NODE";
    heading.name = "NAME";
    line("COMMAND", "PID", "PPID", "USER", "FD", ' ', heading);
    for (const Found& found : found_)
      for (const OpenFile& file : found.files)
        line(found.command.substr(0, 9), std::to_string(found.pid), std::to_string(found.ppid), found.user,
             file.fd, file.access, file);
    command_.machine.SpendBytes(text_.size());
  }

  void PrintFields() {
    auto has = [&](char c) { return fields_.find(c) != std::string::npos; };
    for (const Found& found : found_) {
      text_ += "p" + std::to_string(found.pid) + "\n";
      if (has('g')) text_ += "g" + std::to_string(found.pgid) + "\n";
      if (has('R')) text_ += "R" + std::to_string(found.ppid) + "\n";
      if (has('c')) text_ += "c" + found.command + "\n";
      if (has('u')) text_ += "u" + std::to_string(found.uid) + "\n";
      if (has('L')) text_ += "L" + found.user + "\n";
      for (const OpenFile& file : found.files) {
        if (has('f')) text_ += "f" + file.fd + "\n";
        if (has('a')) text_ += std::string("a") + file.access + "\n";
        if (has('l')) text_ += "l \n";
        if (has('t')) text_ += "t" + file.type + "\n";
        if (has('s') && !file.size.starts_with("0t")) text_ += "s" + file.size + "\n";
        if (has('o') && file.size.starts_with("0t")) text_ += "o" + file.size + "\n";
        if (has('i') && !file.socket) text_ += "i" + file.node + "\n";
        if (has('P') && file.socket) text_ += "P" + file.node + "\n";
        if (has('n')) text_ += "n" + file.name + "\n";
      }
    }
  }

  Command command_;
  Users users_;
  Wanted pids_, fds_, wanted_users_;
  std::vector<std::string> names_, paths_;
  std::vector<std::pair<std::string, std::pair<uint64_t, uint64_t>>> inodes_;
  std::optional<std::string> net_;
  std::string below_, fields_, text_;
  std::set<std::string> met_;
  std::vector<int> pids_now_;
  std::vector<Found> found_;
  bool and_ = false, numbers_ = false, parents_ = false, terse_ = false, help_ = false;
};

}  // namespace

Task<int> LsofMain(Process& process) {
  Lsof lsof(process);
  co_return co_await lsof.Run();
}

}  // namespace bivalve::commands
