// tar: archives of files, after GNU tar 1.34.
#include "commands/tar/tar.h"

#include <algorithm>

#include "base/mode.h"
#include "base/time_text.h"
#include "commands/numbers.h"

namespace bivalve::commands::tar {

Task<void> Tar::Fail(std::string text) {
  command.status = 2;
  return command.Warn(std::move(text));
}

Task<void> Tar::FailOn(std::string name, std::string what, Error error) {
  return Fail(Shown(name) + ": " + what + ": " + Why(error));
}

Task<void> Tar::Fatal(std::string text, std::string more) {
  fatal = true;
  co_await Fail(std::move(text));
  if (!more.empty()) co_await command.Warn(std::move(more));
  co_await command.Warn("Error is not recoverable: exiting now");
}

Task<void> Tar::Print(std::string text) {
  if (names_to_stderr) {
    co_await kernel::WriteFd(command.process, 2, std::move(text));
  } else {
    (void)co_await command.out.Write(text);
  }
}

Task<void> Tar::Show(const Member& m, std::string_view name, int64_t block) {
  std::string line;
  if (settings.block_numbers) line = "block " + std::to_string(block) + ": ";
  bool list = settings.mode == Mode::kList;
  std::string shown(name);
  if (m.type == kDirectory && !shown.ends_with('/')) shown += '/';
  if (settings.verbose + list < 2) {
    co_await Print(line + Shown(shown) + "\n");
    co_return;
  }
  static constexpr std::string_view kLetters = "-hlcbdp-";
  size_t kind = static_cast<size_t>(m.type - '0');
  std::string mode = ModeText(0100000u | m.mode);
  mode[0] = m.type >= '0' && kind < kLetters.size() ? kLetters[kind] : '?';
  std::string owner = settings.numeric_owner || m.user.empty() ? std::to_string(m.uid) : m.user;
  owner += '/';
  owner += settings.numeric_owner || m.group.empty() ? std::to_string(m.gid) : m.group;
  bool device = m.type == kCharDevice || m.type == kBlockDevice;
  std::string size =
      device ? std::to_string(m.major) + "," + std::to_string(m.minor) : std::to_string(m.FullSize());
  owner_width_ = std::max(owner_width_, owner.size() + 1 + size.size());
  line += mode + " " + owner + std::string(owner_width_ - owner.size() - size.size(), ' ') + size + " ";
  CivilTime time = settings.zone.ToLocalNs(m.mtime_ns);
  if (settings.full_time) {
    line += FormatTime("%Y-%m-%d %H:%M:%S", time);
    if (time.nanosecond) {
      std::string fraction = FormatTime("%N", time);
      while (fraction.ends_with('0')) fraction.pop_back();
      line += "." + fraction;
    }
  } else {
    line += FormatTime("%Y-%m-%d %H:%M", time);
  }
  line += " " + Shown(shown);
  if (m.type == kSymlink) line += " -> " + Shown(m.link);
  if (m.type == kHardLink) line += " link to " + Shown(m.link);
  if (mode[0] == '?') line += " unknown file type " + Quote(std::string(1, m.type));
  co_await Print(line + "\n");
}

Task<std::string> Tar::Safe(std::string name, bool link) {
  if (settings.absolute_names) co_return name;
  std::string_view prefix;
  std::string safe(SafeSuffix(name, &prefix));
  if (!prefix.empty()) {
    auto& told = link ? told_links_ : told_names_;
    if (told.emplace(prefix).second)
      co_await Warn("Removing leading `" + std::string(prefix) + "' from " +
                    (link ? "hard link targets" : "member names"));
  }
  if (safe.empty()) {
    auto& told = link ? told_links_ : told_names_;
    if (prefix.empty() && told.emplace("").second)
      co_await Warn(std::string("Substituting `.' for empty ") + (link ? "hard link target" : "member name"));
    safe = ".";
  }
  co_return safe;
}

void Tar::Transformed(std::string* name, Transform::Target target) {
  for (const Transform& one : settings.transforms) one.Apply(name, target, command.machine);
}

bool Tar::Excluded(std::string_view name, size_t count) {
  count = std::min(count, settings.excludes.size());
  for (size_t i = 0; i < count; ++i)
    if (settings.excludes[i].Matches(name, true, command.machine)) return true;
  return false;
}

Task<bool> Tar::CheckDirectory(std::string dir) {
  if (dir.empty()) co_return true;
  auto stat = co_await command.vfs.GetStat(command.process, dir);
  if (stat && stat->IsDir()) co_return true;
  Error error = stat ? Error{Errno::kNotDir, {}, {}} : stat.error();
  co_await Fatal(dir + ": Cannot open: " + Why(error));
  co_return false;
}

Task<void> Tar::ShowTotals(std::string_view what, int64_t bytes) {
  double seconds = static_cast<double>(command.machine.NowNs() - started_ns) / 1e9;
  auto rate = seconds > 0 ? static_cast<uint64_t>(static_cast<double>(bytes) / seconds) : 0;
  (void)co_await command.out.Flush();
  auto human = [](uint64_t n) {
    std::string text = HumanSize(n);
    return text.empty() || (text.back() >= '0' && text.back() <= '9') ? text + "B" : text + "iB";
  };
  co_await kernel::WriteFd(command.process, 2,
                           "Total bytes " + std::string(what) + ": " + std::to_string(bytes) + " (" +
                               human(static_cast<uint64_t>(bytes)) + ", " + (rate ? human(rate) : "?") +
                               "/s)\n");
}

}  // namespace bivalve::commands::tar

namespace bivalve::commands {

Task<int> TarMain(Process& process) {
  tar::Tar tar(process);
  auto settings = co_await tar::ReadSettings(tar.command);
  if (!settings) {
    (void)co_await tar.command.out.Flush();
    co_return tar.command.status;
  }
  tar.settings = std::move(*settings);
  tar.started_ns = tar.command.machine.NowNs();
  co_await tar.users.Load(tar.command);
  switch (tar.settings.mode) {
    case tar::Mode::kCreate: co_await tar::Create(tar); break;
    case tar::Mode::kAppend: co_await tar::Append(tar); break;
    case tar::Mode::kUpdate: co_await tar::Update(tar); break;
    case tar::Mode::kConcatenate: co_await tar::Concatenate(tar); break;
    case tar::Mode::kDelete: co_await tar::Delete(tar); break;
    case tar::Mode::kExtract: co_await tar::Extract(tar); break;
    case tar::Mode::kDiff: co_await tar::Diff(tar); break;
    default: co_await tar::List(tar); break;
  }
  (void)co_await tar.command.out.Flush();
  if (tar.command.out.failed()) {
    tar.command.status = 2;
    co_await tar.Warn("stdout: write error: " + Why(tar.command.out.error()));
  } else if (tar.command.status == 2 && !tar.fatal) {
    co_await tar.Warn("Exiting with failure status due to previous errors");
  }
  co_return tar.command.status;
}

}  // namespace bivalve::commands
