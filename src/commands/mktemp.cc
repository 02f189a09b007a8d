// mktemp: a new file or directory with a name that nobody else has.
#include "commands/command.h"
#include "kernel/exec.h"

namespace bivalve::commands {
namespace {

constexpr int kSuffix = 256;
constexpr Option kOptions[] = {{'d', "directory"},
                               {'q', "quiet"},
                               {'u', "dry-run"},
                               {0, "suffix", Takes::kArgument, kSuffix},
                               {'p', {}, Takes::kArgument},
                               {0, "tmpdir", Takes::kOptional, 'p'},
                               {'t'},
                               {'V'}};
constexpr Usage kUsage{
    .help = R"(Usage: mktemp [OPTION]... [TEMPLATE]
Create a file, or a directory, whose name is TEMPLATE with its last Xs (at least three) replaced, and
write that name. Without TEMPLATE it is tmp.XXXXXXXXXX in $TMPDIR or /tmp.

  -d, --directory     a directory
  -q, --quiet         no diagnostics when it cannot be created
  -u, --dry-run       only write a name
      --suffix=SUFF   what follows the Xs
  -p DIR, --tmpdir[=DIR]  TEMPLATE is below DIR, else below $TMPDIR or /tmp
  -t                  the same, for a TEMPLATE without directories
)",
    .options = kOptions,
};

constexpr std::string_view kLetters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

class Mktemp {
 public:
  explicit Mktemp(Process& process) : command_(process, kUsage) {}
  friend kernel::Scheduler& SchedulerOf(Mktemp& mktemp) { return SchedulerOf(mktemp.command_); }

  Task<int> Run() {
    auto args = co_await command_.Parse();
    if (!args) co_return command_.status;
    for (const ParsedOption& option : args->options) {
      switch (option.id) {
        case 'd': directory_ = true; break;
        case 'q': quiet_ = true; break;
        case 'u': dry_ = true; break;
        case 't': deprecated_ = below_ = true; break;
        case kSuffix: suffix_ = option.value; break;
        case 'p':
          below_ = true;
          dir_ = option.value;
          break;
      }
    }
    if (args->operands.size() > 1) {
      co_await command_.ReportUsage("too many templates");
      co_return command_.status;
    }
    std::string name = "tmp.XXXXXXXXXX";
    if (args->operands.empty())
      below_ = true;
    else
      name = args->operands[0];
    size_t x_begin = 0, x_end = 0;
    if (!co_await Check(name, &x_begin, &x_end)) co_return command_.status;
    if (below_) {
      std::string dir = Directory();
      std::string joined = kernel::JoinPath(dir, name);
      size_t moved = joined.size() - name.size();
      x_begin += moved;
      x_end += moved;
      name = std::move(joined);
    }
    co_return co_await Create(std::move(name), x_begin, x_end);
  }

 private:
  Task<bool> Fail(std::string text) {
    co_await command_.Report(std::move(text));
    co_return false;
  }

  Task<bool> Check(std::string& name, size_t* x_begin, size_t* x_end) {
    std::string given = name;
    if (suffix_.data()) {
      if (!name.ends_with('X'))
        co_return co_await Fail("with --suffix, template " + Quote(name) + " must end in X");
      *x_end = name.size();
      name += suffix_;
    } else {
      size_t last = name.rfind('X');
      *x_end = last == std::string::npos ? 0 : last + 1;
      suffix_ = std::string_view(given).substr(*x_end);
    }
    std::string_view suffix(name.data() + *x_end, name.size() - *x_end);
    if (*x_end > 0 && suffix.find('/') != std::string_view::npos)
      co_return co_await Fail("invalid suffix " + Quote(suffix) + ", contains directory separator");
    *x_begin = *x_end;
    while (*x_begin > 0 && name[*x_begin - 1] == 'X') --*x_begin;
    if (*x_end - *x_begin < 3) co_return co_await Fail("too few X's in template " + Quote(given));
    if (deprecated_ && name.find('/') != std::string::npos)
      co_return co_await Fail("invalid template, " + Quote(name) + ", contains directory separator");
    if (below_ && name.starts_with('/'))
      co_return co_await Fail("invalid template, " + Quote(name) + "; with --tmpdir, it may not be absolute");
    co_return true;
  }

  std::string Directory() const {
    std::string_view env = kernel::GetEnv(command_.process.env, "TMPDIR");
    if (deprecated_ && !env.empty()) return std::string(env);
    if (!dir_.empty()) return std::string(dir_);
    return env.empty() ? "/tmp" : std::string(env);
  }

  Task<int> Create(std::string name, size_t x_begin, size_t x_end) {
    Process& process = command_.process;
    const std::string shown = name;
    Error error{Errno::kExist, {}, {}};
    for (int attempt = 0; attempt < 1000; ++attempt) {
      for (size_t i = x_begin; i < x_end; ++i)
        name[i] = kLetters[command_.machine.Random64() % kLetters.size()];
      Result<void> made;
      if (dry_) {
        auto stat = co_await command_.vfs.GetStat(process, name, kernel::Follow::kNo);
        if (stat)
          made = bivalve::Fail(Errno::kExist);
        else if (stat.error().code != Errno::kNoEnt)
          made = std::unexpected(stat.error());
      } else if (directory_) {
        made = co_await command_.vfs.MakeDir(process, name, 0700);
      } else {
        auto file = co_await command_.vfs.Open(process, name,
                                               {.write = true, .create = true, .exclusive = true}, 0600);
        if (!file) made = std::unexpected(file.error());
      }
      if (made) {
        (void)co_await command_.out.Write(name + "\n");
        co_return co_await command_.Finish();
      }
      error = made.error();
      if (error.code != Errno::kExist) break;
    }
    if (quiet_) co_return 1;
    co_await command_.Report(
        (directory_ ? "failed to create directory via template " : "failed to create file via template ") +
        Quote(shown) + ": " + Why(error));
    co_return command_.status;
  }

  Command command_;
  std::string_view suffix_, dir_;
  bool directory_ = false, quiet_ = false, dry_ = false, below_ = false, deprecated_ = false;
};

}  // namespace

Task<int> MktempMain(Process& process) {
  Mktemp mktemp(process);
  co_return co_await mktemp.Run();
}

}  // namespace bivalve::commands
