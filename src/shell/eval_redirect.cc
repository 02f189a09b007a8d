// Redirections (bash manual, "Redirections").
#include <algorithm>
#include <charconv>
#include <climits>
#include <utility>

#include "kernel/vfs/memory_fs.h"
#include "shell/eval.h"
#include "shell/unparse.h"

namespace bivalve::shell {

using kernel::FdTable;
using kernel::FileRef;
using kernel::OpenFlags;
using kernel::Task;

namespace {

constexpr int kFirstNamedFd = 10;

bool ReadFd(std::string_view text, int* fd) {
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), *fd);
  // A number that is too large names no open file.
  if (error == std::errc::result_out_of_range && end == text.data() + text.size()) *fd = INT_MAX, error = {};
  return !text.empty() && error == std::errc() && end == text.data() + text.size() && *fd >= 0;
}

constexpr size_t kNetworkPrefix = 9;  // "/dev/tcp/"

bool IsNetworkPath(std::string_view path) {
  return (path.starts_with("/dev/tcp/") || path.starts_with("/dev/udp/")) &&
         path.find('/', kNetworkPrefix) != std::string_view::npos;
}

// A number, taken modulo 65,536 as the C library does, or one of the best known services.
std::optional<uint16_t> PortOf(std::string_view service) {
  struct Service {
    std::string_view name;
    uint16_t port;
  };
  static constexpr Service kServices[] = {{"discard", 9}, {"domain", 53}, {"echo", 7},    {"ftp", 21},
                                          {"http", 80},   {"https", 443}, {"imap2", 143}, {"pop3", 110},
                                          {"smtp", 25},   {"ssh", 22},    {"telnet", 23}};
  uint64_t number = 0;
  auto [end, error] = std::from_chars(service.data(), service.data() + service.size(), number);
  if (!service.empty() && error == std::errc() && end == service.data() + service.size())
    return static_cast<uint16_t>(number);
  for (const Service& known : kServices)
    if (known.name == service) return known.port;
  return std::nullopt;
}

bool IsInput(RedirectOp op) {
  switch (op) {
    case RedirectOp::kIn:
    case RedirectOp::kReadWrite:
    case RedirectOp::kDupIn:
    case RedirectOp::kHereDoc:
    case RedirectOp::kHereDocStrip:
    case RedirectOp::kHereString: return true;
    default: return false;
  }
}

}  // namespace

bool GivesInput(const shell::Redirect& redirect) {
  return IsInput(redirect.op) && redirect.fd <= 0 && redirect.var.id < 0;
}

// The lowest number from 10 up that neither a descriptor nor a hidden one takes.
int Evaluator::FreeNamedFd(const FdTable& fds) const {
  int fd = kFirstNamedFd;
  while (fds.IsOpen(fd) || std::find(sh.hidden_fds.begin(), sh.hidden_fds.end(), fd) != sh.hidden_fds.end())
    ++fd;
  return fd;
}

// Puts a file (or nothing) at a number and remembers what was there.
void Evaluator::PutFd(FdTable& fds, int fd, FileRef file, std::vector<Redirected>* undo) {
  if (undo) {
    undo->push_back({fd, fds.Get(fd), fds.CloseOnExec(fd)});
    if (undo->back().file) sh.hidden_fds.push_back(FreeNamedFd(fds));
  }
  if (file) {
    (void)fds.Set(fd, std::move(file), sh.process().FdLimit());
  } else {
    (void)fds.Close(fd);
    if (&fds == &sh.process().fds) NoteCoprocessEnd(fd);
  }
}

// A coprocess's descriptor that is closed, or moved to another number, is -1 in its variable from then on,
// also when the redirection was for one command only.
void Evaluator::NoteCoprocessEnd(int fd) {
  for (Coprocess& coprocess : sh.coprocs) {
    if (fd != coprocess.read_fd && fd != coprocess.write_fd) continue;
    int64_t index = fd == coprocess.read_fd ? 0 : 1;
    (index == 0 ? coprocess.read_fd : coprocess.write_fd) = -1;
    (void)sh.vars.AssignIndex(sh.vars.Intern(coprocess.name), index, "-1");
  }
}

void Evaluator::Undo(std::vector<Redirected>& undo) {
  FdTable& fds = sh.process().fds;
  for (auto it = undo.rbegin(); it != undo.rend(); ++it) {
    if (it->file) {
      if (!sh.hidden_fds.empty()) sh.hidden_fds.pop_back();
      (void)fds.Set(it->fd, std::move(it->file), sh.process().FdLimit(), it->close_on_exec);
    } else {
      (void)fds.Close(it->fd);
    }
  }
  undo.clear();
}

Task<bool> Evaluator::Redirect(std::span<const shell::Redirect> redirects, FdTable& fds,
                               std::vector<Redirected>* undo) {
  // Messages and output so far belong to the descriptors as they are now.
  if (sh.HasOutput() && !sh.TryFlush()) co_await sh.Flush();
  redirect_flow_ = Flow::kNext;
  for (const shell::Redirect& redirect : redirects) {
    auto done = co_await RedirectOne(redirect, fds, undo);
    if (done) continue;
    if (done.error().kind == ErrorKind::kStopped) co_await sh.process().DeliverSignals();
    if (done.error().kind == ErrorKind::kAssign) {
      sh.Complain(done.error().text);
      SetStatus(1);
    } else {
      redirect_flow_ = Report(done.error());
    }
    co_return false;
  }
  co_return true;
}

Task<bool> Evaluator::RedirectBeside(bool assignments, std::span<const shell::Redirect> redirects,
                                     FdTable& fds, std::vector<Redirected>* undo) {
  if (!assignments) co_return co_await Redirect(redirects, fds, undo);
  Vars::HiddenScope hidden = sh.vars.HideScope();
  bool done = co_await Redirect(redirects, fds, undo);
  sh.vars.ShowScope(std::move(hidden));
  co_return done;
}

// The target as one word; several or none make it ambiguous.
Task<Outcome<std::string>> Evaluator::RedirectTarget(const Word& word) {
  // In posix mode the word is neither split nor a pattern.
  if (sh.options.posix && !sh.interactive) co_return co_await ExpandText(word, FieldMode::kText);
  std::vector<std::string> fields;
  auto done = co_await ExpandFields({&word, 1}, &fields);
  if (!done) co_return std::unexpected(done.error());
  if (fields.size() != 1) co_return Refuse(ErrorKind::kAssign, TextOf(word) + ": ambiguous redirect");
  co_return std::move(fields[0]);
}

Task<Status> Evaluator::RedirectOne(const shell::Redirect& redirect, FdTable& fds,
                                    std::vector<Redirected>* undo) {
  int fd = redirect.fd >= 0 ? redirect.fd : IsInput(redirect.op) ? 0 : 1;
  bool named = redirect.var.id >= 0;
  if (redirect.op == RedirectOp::kDupIn || redirect.op == RedirectOp::kDupOut)
    co_return co_await RedirectDup(redirect, fd, fds, undo);
  auto file = co_await OpenTarget(redirect);
  if (!file) co_return std::unexpected(file.error());
  if (named) co_return PlaceNamed(redirect, fds, std::move(*file), undo);
  if (fd >= sh.process().FdLimit())
    co_return Refuse(ErrorKind::kAssign, std::to_string(fd) + ": Bad file descriptor");
  bool both = redirect.op == RedirectOp::kBoth || redirect.op == RedirectOp::kBothAppend;
  PutFd(fds, both ? 1 : fd, *file, undo);
  if (both) PutFd(fds, 2, std::move(*file), undo);
  co_return Status();
}

// The value of {name}, which may be an element.
std::string Evaluator::NamedText(std::string_view name) {
  std::string_view base = name, subscript;
  if (!SplitSubscript(name, &base, &subscript)) return sh.VariableText(name);
  ExpanderLease expander(sh);
  auto place = expander->PlaceFromText(sh.vars.Intern(base), std::string(subscript));
  const Scalar* scalar = place ? sh.vars.Get(*place) : nullptr;
  return scalar ? scalar->Text() : std::string();
}

// {name}>…: the lowest free number from 10 up, which stays open after the command.
Status Evaluator::PlaceNamed(const shell::Redirect& redirect, FdTable& fds, FileRef file,
                             std::vector<Redirected>* undo) {
  // bash keeps what redirections have hidden at numbers from 10 up: they are taken.
  auto fd = fds.Add(std::move(file), FreeNamedFd(fds), sh.process().FdLimit());
  if (!fd) {
    // Numbers from 10 up may lie beyond the limit altogether.
    std::string why(ErrnoText(sh.process().FdLimit() <= kFirstNamedFd ? Errno::kInval : Errno::kMFile));
    sh.Err(sh.ErrorName() + ": redirection error: cannot duplicate fd: " + why + "\n");
    return Refuse(ErrorKind::kAssign,
                  (redirect.target ? TextOf(*redirect.target) : std::string()) + ": " + why);
  }
  auto done = AssignName(redirect.var.text, std::to_string(*fd));
  if (done && undo && sh.options.varredir_close) undo->push_back({*fd, {}, false});
  if (!done) {
    (void)fds.Close(*fd);
    sh.Complain(done.error().text);
    return Refuse(ErrorKind::kAssign, std::string(redirect.var.text) + ": cannot assign fd to variable");
  }
  return {};
}

Task<Outcome<FileRef>> Evaluator::HereFile(const shell::Redirect& redirect) {
  std::string content;
  if (redirect.op == RedirectOp::kHereString) {
    auto text = co_await ExpandText(*redirect.target, FieldMode::kText);
    if (!text) co_return std::unexpected(text.error());
    content = std::move(*text) + "\n";
  } else if (redirect.here->body) {
    auto text = co_await ExpandText(*redirect.here->body, FieldMode::kText, {.quoted = true, .here = true});
    if (!text) co_return std::unexpected(text.error());
    content = std::move(*text);
  }
  auto file = kernel::MakeMemoryFile(sh.machine(), content);
  if (!file)
    co_return Refuse(ErrorKind::kAssign,
                     "cannot create temp file for here-document: " + std::string(file.error().Message()));
  co_return std::move(*file);
}

// /dev/tcp/host/port and /dev/udp/host/port: connections on the machine's own network.
Outcome<FileRef> Evaluator::OpenNetwork(const std::string& path) {
  size_t cut = path.find('/', kNetworkPrefix);
  std::string host = path.substr(kNetworkPrefix, cut - kNetworkPrefix), service = path.substr(cut + 1);
  auto refuse = [&](std::string_view why) {
    return Refuse(ErrorKind::kAssign, path + ": " + std::string(why));
  };
  auto port = PortOf(service);
  if (!port) {
    sh.Complain(service + ": Servname not supported for ai_socktype");
    return refuse(ErrnoText(Errno::kInval));
  }
  kernel::Net& net = sh.machine().net;
  bool udp = path.starts_with("/dev/udp/");
  auto socket = host.empty() ? Result<FileRef>(Fail(Errno::kNxio))
                : udp        ? net.ConnectDatagram(host, *port)
                             : net.Connect(host, *port);
  if (socket) return std::move(*socket);
  if (socket.error().code == Errno::kNxio) {
    bool address =
        host.find_first_not_of("0123456789.") == std::string::npos || host.find(':') != std::string::npos;
    if (host.empty() || !address) {
      sh.Complain(host + ": Name or service not known");
      return refuse(ErrnoText(Errno::kInval));
    }
    socket = Fail(Errno::kNetUnreach);
  }
  // Without a line: bash reports the call apart from the redirection.
  sh.Err(sh.name0 + ": connect: " + std::string(socket.error().Message()) + "\n");
  return refuse(socket.error().Message());
}

Task<Outcome<FileRef>> Evaluator::OpenTarget(const shell::Redirect& redirect) {
  OpenFlags flags;
  switch (redirect.op) {
    case RedirectOp::kHereDoc:
    case RedirectOp::kHereDocStrip:
    case RedirectOp::kHereString: co_return co_await HereFile(redirect);
    case RedirectOp::kIn: flags = OpenFlags::Read(); break;
    case RedirectOp::kReadWrite: flags = OpenFlags::ReadWrite(); break;
    case RedirectOp::kAppend:
    case RedirectOp::kBothAppend: flags = OpenFlags::Append(); break;
    default: flags = OpenFlags::WriteTruncate(); break;
  }
  auto path = co_await RedirectTarget(*redirect.target);
  if (!path) co_return std::unexpected(path.error());
  if (IsNetworkPath(*path)) co_return OpenNetwork(*path);
  kernel::Process& process = sh.process();
  kernel::Vfs& vfs = sh.machine().vfs;
  bool keep = sh.options.noclobber && (redirect.op == RedirectOp::kOut || redirect.op == RedirectOp::kBoth);
  if (keep) {
    auto stat = co_await vfs.GetStat(process, *path);
    if (stat && stat->type == kernel::FileType::kRegular)
      co_return Refuse(ErrorKind::kAssign, *path + ": cannot overwrite existing file");
    // What a link without a target names is not made either.
    flags.exclusive = !stat;
  }
  if (sh.options.restricted && flags.write)
    co_return Refuse(ErrorKind::kAssign, *path + ": restricted: cannot redirect output");
  auto file = co_await vfs.Open(process, *path, flags);
  if (!file && flags.exclusive && file.error().code == Errno::kExist)
    co_return Refuse(ErrorKind::kAssign, *path + ": cannot overwrite existing file");
  if (!file) co_return Refuse(ErrorKind::kAssign, *path + ": " + std::string(file.error().Message()));
  co_return std::move(*file);
}

// n<&m, n>&m, n>&-, n>&m-, {v}>&-, and `>&file`.
Task<Status> Evaluator::RedirectDup(const shell::Redirect& redirect, int fd, FdTable& fds,
                                    std::vector<Redirected>* undo) {
  auto target = co_await RedirectTarget(*redirect.target);
  if (!target) co_return std::unexpected(target.error());
  bool named = redirect.var.id >= 0;
  if (*target == "-") {
    if (named) {
      std::string text = NamedText(redirect.var.text);
      if (!ReadFd(text, &fd))
        co_return Refuse(ErrorKind::kAssign, std::string(redirect.var.text) + ": ambiguous redirect");
    }
    if (!fds.IsOpen(fd)) co_return Status();
    PutFd(fds, fd, {}, named ? nullptr : undo);
    co_return Status();
  }
  bool move = target->ends_with('-');
  int from = -1;
  if (!ReadFd(move ? std::string_view(*target).substr(0, target->size() - 1) : std::string_view(*target),
              &from)) {
    if (redirect.op == RedirectOp::kDupIn || (redirect.fd >= 0 && redirect.fd != 1) || named)
      co_return Refuse(ErrorKind::kAssign, *target + ": ambiguous redirect");
    auto file = co_await sh.machine().vfs.Open(sh.process(), *target, OpenFlags::WriteTruncate());
    if (!file) co_return Refuse(ErrorKind::kAssign, *target + ": " + std::string(file.error().Message()));
    PutFd(fds, 1, *file, undo);
    PutFd(fds, 2, std::move(*file), undo);
    co_return Status();
  }
  FileRef file = fds.Get(from);
  if (!file && named)
    sh.Err(sh.name0 + ": redirection error: cannot duplicate fd: " + std::string(ErrnoText(Errno::kBadF)) +
           "\n");
  if (!file) co_return Refuse(ErrorKind::kAssign, TextOf(*redirect.target) + ": Bad file descriptor");
  if (named) {
    auto done = PlaceNamed(redirect, fds, std::move(file), undo);
    if (done && move) PutFd(fds, from, {}, nullptr);
    co_return done;
  }
  if (fd >= sh.process().FdLimit())
    co_return Refuse(ErrorKind::kAssign, std::to_string(fd) + ": Bad file descriptor");
  if (from != fd) PutFd(fds, fd, std::move(file), undo);
  // What moved does not come back.
  if (move && from != fd) PutFd(fds, from, {}, nullptr);
  co_return Status();
}

}  // namespace bivalve::shell
