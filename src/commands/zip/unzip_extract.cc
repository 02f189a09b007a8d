// Getting entries out of archives, and testing them.
//
// Nothing is written outside of the directory: absolute names and ".." lose what leads out, and links are
// made when everything else is there, so that no entry goes through one of the archive's own.
#include <algorithm>
#include <cstdio>

#include "commands/zip/unzip.h"

namespace bivalve::commands::zip {
namespace {

constexpr int64_t kSecond = 1'000'000'000;
constexpr size_t kMaxLink = 4096;

std::string Action(std::string_view what, std::string_view name) {
  std::string text(11 - std::min<size_t>(11, what.size()), ' ');
  text.append(what).append(": ").append(name);
  if (name.size() < 22) text.append(22 - name.size(), ' ');
  return text + "  ";
}

uint32_t Unsigned(std::string_view bytes) {
  uint32_t value = 0;
  for (size_t i = bytes.size(); i-- > 0;) value = value << 8 | static_cast<unsigned char>(bytes[i]);
  return value;
}

// Owner and group of the extra field that has them.
bool OwnersOf(std::string_view extra, kernel::AttrChange* change) {
  std::string_view field = codec::FindZipExtra(extra, codec::kZipOwnerExtra);
  if (field.size() < 2 || field[0] != 1) return false;
  size_t uid_size = static_cast<unsigned char>(field[1]);
  if (uid_size > 4 || field.size() < 3 + uid_size) return false;
  size_t gid_size = static_cast<unsigned char>(field[2 + uid_size]);
  if (gid_size > 4 || field.size() < 3 + uid_size + gid_size) return false;
  change->uid = Unsigned(field.substr(2, uid_size));
  change->gid = Unsigned(field.substr(3 + uid_size, gid_size));
  return true;
}

}  // namespace

bool Unzip::IsClaimed(uint64_t at) const {
  auto next = claimed_.upper_bound(at);
  return next != claimed_.begin() && std::prev(next)->second > at;
}

bool Unzip::Claim(uint64_t begin, uint64_t end) {
  auto next = claimed_.lower_bound(begin);
  if (next != claimed_.end() && next->first < end) return false;
  if (next != claimed_.begin() && std::prev(next)->second > begin) return false;
  // Neighbours become one, so that a usual archive is one piece.
  if (next != claimed_.begin() && std::prev(next)->second == begin) {
    auto before = std::prev(next);
    before->second = end;
    if (next != claimed_.end() && next->first == end) {
      before->second = next->second;
      claimed_.erase(next);
    }
    return true;
  }
  claimed_[begin] = end;
  return true;
}

Task<int> Unzip::ExtractAll(Archive& archive) {
  if (!s_.target.empty() && !s_.test && !s_.to_stdout) {
    auto stat = co_await command_.vfs.GetStat(command_.process, s_.target);
    auto made =
        stat && stat->IsDir() ? Result<void>() : co_await command_.vfs.MakeDir(command_.process, s_.target);
    if (!made) {
      co_await Complain("checkdir:  cannot create extraction directory: " + s_.target + "\n           " +
                        Why(made.error()) + "\n");
      stop_ = true;
      co_return kErrors;
    }
  }
  const codec::ZipEnd& end = archive.end();
  // The directory is nobody's data.
  uint64_t directory = end.at - std::min<uint64_t>(end.at, end.size);
  if (!end.zip64) (void)Claim(directory, end.at + codec::kZipEndSize);
  tested_ = skipped_ = 0;
  int status = 0;
  // Entries are read some at a time: what is wrong with the directory comes before what is done with them.
  constexpr size_t kAtOnce = 64;
  struct Numbered {
    codec::ZipEntry entry;
    uint64_t number;
  };
  std::vector<Numbered> batch;
  uint64_t number = 0;
  for (bool more = true; more && !stop_ && !command_.OutputFailed();) {
    batch.clear();
    while (more && batch.size() < kAtOnce) {
      Numbered next;
      Archive::Next what = co_await archive.NextEntry(&next.entry);
      if (what == Archive::Next::kEnd && number != end.entries) what = Archive::Next::kBad;
      if (what == Archive::Next::kBad) {
        co_await BadDirectory(number + 1);
        status = std::max(status, kBadArchive);
      }
      more = what == Archive::Next::kEntry;
      if (!more) break;
      next.number = ++number;
      if (IsWanted(next.entry)) batch.push_back(std::move(next));
      co_await kernel::Yield(command_.process);
    }
    for (Numbered& one : batch) {
      status = std::max(status, co_await Extract(archive, one.entry, one.number));
      if (stop_ || command_.OutputFailed()) break;
      co_await kernel::Yield(command_.process);
    }
  }
  status = std::max(status, co_await FinishLate());
  if (stop_) co_return status;
  int unmatched = co_await ReportUnmatched();
  if (s_.test && !Quiet(2)) {
    std::string text;
    if ((status > kWarning && status != kUnsupported) || unmatched)
      text = "At least one error was detected in " + archive_name_ + ".\n";
    else if (status == kWarning)
      text = "At least one warning-error was detected in " + archive_name_ + ".\n";
    else if (tested_ == 0)
      text = "Caution:  zero files tested in " + archive_name_ + ".\n";
    else if (wanted_.empty() && excluded_.empty() && skipped_ == 0)
      text = "No errors detected in compressed data of " + archive_name_ + ".\n";
    else
      text = "No errors detected in " + archive_name_ + " for the " + std::to_string(tested_) + " file" +
             (tested_ == 1 ? "" : "s") + " tested.\n";
    if (skipped_ > 0)
      text += std::to_string(skipped_) + " file" + (skipped_ == 1 ? "" : "s") +
              " skipped because of unsupported compression or encoding.\n";
    co_await Say(std::move(text));
  }
  co_return status > kWarning ? status : std::max(status, unmatched);
}

Task<bool> Unzip::IsSupported(const codec::ZipEntry& entry, int* status) {
  std::string why;
  unsigned needed = entry.version_needed & 0xff;
  char text[64];
  if (why.empty() && needed > 46) {
    std::snprintf(text, sizeof text, "need PK compat. v%u.%u (can do v4.6)", needed / 10, needed % 10);
    why = text;
    *status = kUnsupported;
  }
  if (why.empty() && entry.method != codec::kZipStored && entry.method != codec::kZipDeflated) {
    std::snprintf(text, sizeof text, "unsupported compression method %u", entry.method);
    why = text;
    *status = kUnsupported;
  }
  if (why.empty()) co_return true;
  ++skipped_;
  if (!Quiet(1)) co_await Complain(Action("skipping", Shown(entry.name)) + why + "\n");
  co_return false;
}

Task<bool> Unzip::IsSecret(const codec::ZipEntry& entry) {
  if (!(entry.flags & codec::kZipEncrypted)) co_return false;
  co_await Complain(Action("skipping", Shown(entry.name)) + "unable to get password\n");
  co_return true;
}

Task<int> Unzip::Extract(Archive& archive, const codec::ZipEntry& found, uint64_t number) {
  codec::ZipEntry entry = found;
  int status = 0;
  const int64_t at = archive.Place(entry.offset);
  const std::string overlap = "error: invalid zip file with overlapped components (possible zip bomb)\n";
  if (at >= 0 && IsClaimed(static_cast<uint64_t>(at))) {
    co_await Complain(overlap);
    stop_ = true;
    co_return kOverlap;
  }
  codec::ZipEntry local;
  std::optional<uint64_t> data_at;
  if (at >= 0 && static_cast<uint64_t>(at) < archive.size())
    data_at = co_await archive.FindData(static_cast<uint64_t>(at), &local);
  if (!data_at) {
    bool outside = at < 0 || static_cast<uint64_t>(at) >= archive.size();
    co_await Complain("file #" + std::to_string(number) + ":  bad zipfile offset (" +
                      (outside ? "lseek" : "local header sig") +
                      "):  " + std::to_string(outside ? at & ~int64_t{8191} : at) + "\n");
    co_return outside ? kBadArchive : kErrors;
  }
  if (local.name != entry.name) {
    status = kWarning;
    co_await Complain(Shown(entry.name) + ":  mismatching \"local\" filename (" + Shown(local.name) +
                      "),\n         continuing with \"central\" filename version\n");
  }
  if (!co_await IsSupported(entry, &status)) co_return status;
  // Before encrypted data are twelve bytes.
  uint64_t content =
      entry.packed - (entry.flags & codec::kZipEncrypted ? std::min<uint64_t>(entry.packed, 12) : 0);
  if (entry.method == codec::kZipStored && entry.size != content) {
    status = std::max(status, kWarning);
    co_await Complain(Shown(entry.name) + ":  ucsize " + std::to_string(entry.size) + " <> csize " +
                      std::to_string(content) +
                      " for STORED entry\n         continuing with \"compressed\" size value\n");
  }
  if (co_await IsSecret(entry)) co_return std::max(status, 5);
  Mapped mapped;
  if (!s_.test && !s_.to_stdout) {
    mapped = co_await MapName(entry);
    status = std::max(status, mapped.status);
    if (mapped.skip) co_return status;
    if (entry.IsDirectory() && !mapped.path.empty())
      co_return std::max(status, co_await MakeDirectory(entry, mapped.path));
    if (co_await MayWrite(entry, &mapped.path, &status) == Leave::kSkip) co_return status;
  }
  uint64_t packed = std::min<uint64_t>(entry.packed, INT64_MAX / 2);
  if (!Claim(static_cast<uint64_t>(at), *data_at + packed)) {
    co_await Complain(overlap);
    stop_ = true;
    co_return kOverlap;
  }
  Data data(command_, archive, entry, *data_at);
  int done = 0;
  if (s_.test) {
    done = co_await Test(data, entry);
  } else if (s_.to_stdout) {
    done = co_await Pour(data, entry);
  } else if (IsSymlink(entry)) {
    done = co_await ToLink(data, entry, mapped.path);
  } else {
    done = co_await ToFile(data, entry, local, mapped.path);
  }
  co_return std::max(status, done);
}

// What an entry's data ended as; `named`: a line that tells its name is open.
Task<int> Unzip::Check(Data::Event event, const Data& data, const codec::ZipEntry& entry, std::string name,
                       bool named) {
  using Event = Data::Event;
  if (event == Event::kCorrupt || event == Event::kShort || event == Event::kFailed ||
      event == Event::kNoMemory) {
    std::string why =
        event == Event::kNoMemory ? "not enough memory to inflate" : "invalid compressed data to inflate";
    co_await Complain((named ? "\n  error:  " + why : "  error:  " + why + " " + name) + "\n");
    co_return event == Event::kNoMemory ? 4 : kErrors;
  }
  if (data.crc() != entry.crc) {
    char text[80];
    std::snprintf(text, sizeof text, " bad CRC %08x  (should be %08x)\n", data.crc(), entry.crc);
    std::string front;
    if (!named) {
      front = name;
      if (front.size() < 23) front.resize(23, ' ');
    }
    co_await Complain(front + text);
    co_return kErrors;
  }
  co_return -1;
}

Task<int> Unzip::Test(Data& data, const codec::ZipEntry& entry) {
  ++tested_;
  bool named = !Quiet(1);
  if (named) co_await Say(Action("testing", Shown(entry.name)));
  std::string_view block;
  Data::Event event;
  do event = co_await data.Next(&block);
  while (event == Data::Event::kData);
  int status = co_await Check(event, data, entry, Shown(entry.name), named);
  if (status >= 0) co_return status;
  if (named) co_await Say(" OK\n");
  co_return 0;
}

Task<int> Unzip::Pour(Data& data, const codec::ZipEntry& entry) {
  bool named = !Quiet(1);
  if (named)
    co_await Say(Action(entry.method == codec::kZipStored ? "extracting" : "inflating", Shown(entry.name)) +
                 "\n");
  std::string_view block;
  Data::Event event;
  while ((event = co_await data.Next(&block)) == Data::Event::kData) {
    (void)co_await command_.out.Write(block);
    if (command_.OutputFailed()) co_return kDiskFull;
  }
  int status = co_await Check(event, data, entry, Shown(entry.name), named);
  if (named && status < 0) co_await Say("\n");
  co_return std::max(status, 0);
}

// ---- names

Task<Unzip::Mapped> Unzip::MapName(const codec::ZipEntry& entry) {
  Mapped mapped;
  std::string name = entry.name;
  if (s_.lower > 1 || (s_.lower == 1 && entry.host == codec::kZipFat))
    for (char& c : name)
      if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  if (entry.host == codec::kZipFat && name.find('/') == std::string::npos)
    std::replace(name.begin(), name.end(), '\\', '/');
  bool directory = name.ends_with('/');
  if (s_.junk && directory) {
    mapped.skip = true;
    co_return mapped;
  }
  if (name.starts_with('/')) {
    co_await Complain("warning:  stripped absolute path spec from " + Shown(entry.name) + "\n");
    mapped.status = kWarning;
  }
  if (s_.junk) name = name.substr(name.rfind('/') + 1);
  bool dots = false;
  std::string path;
  for (size_t from = 0; from <= name.size();) {
    size_t end = std::min(name.find('/', from), name.size());
    std::string part;
    for (char c : std::string_view(name).substr(from, end - from))
      if (static_cast<unsigned char>(c) >= 32 && c != 127) part += c;
    bool last = end == name.size();
    from = end + 1;
    if (part.empty()) continue;
    if (!last && part == ".") continue;
    if (part == ".." && !s_.dot_dots) {
      if (!last) {
        dots = true;
        continue;
      }
      part = "__";
    }
    if (last && part == ".") continue;
    if (last && !s_.keep_versions) {
      // VMS's versions.
      size_t mark = part.rfind(';');
      if (mark != std::string::npos && mark > 0 && mark + 1 < part.size() &&
          part.find_first_not_of("0123456789", mark + 1) == std::string::npos)
        part.resize(mark);
    }
    if (!path.empty()) path += '/';
    path += part;
  }
  if (dots && !Quiet(1)) {
    co_await Say("warning:  skipped \"../\" path component(s) in " + Shown(entry.name) + "\n");
    mapped.status = kWarning;
  } else if (dots) {
    mapped.status = kWarning;
  }
  if (path.empty()) {
    mapped.skip = true;
    if (!directory) {
      co_await Complain("mapname:  conversion of " + Shown(entry.name) + " failed\n");
      mapped.status = kErrors;
    }
    co_return mapped;
  }
  if (!s_.target.empty()) path = s_.target == "/" ? "/" + path : s_.target + "/" + path;
  mapped.path = std::move(path);
  co_return mapped;
}

// The directories above a path. False: one cannot be, which was said.
Task<bool> Unzip::MakeParents(std::string path, const codec::ZipEntry& entry) {
  size_t from = s_.target.empty() ? 0 : s_.target.size() + 1;
  for (size_t at = from; (at = path.find('/', at)) != std::string::npos; ++at) {
    std::string dir = path.substr(0, at);
    if (dir.empty()) continue;
    auto stat = co_await command_.vfs.GetStat(command_.process, dir);
    // What will be a link of this archive is a file until the end.
    if (stat && stat->IsDir()) continue;
    std::string unable = "                 unable to process " + Shown(entry.name) + ".\n";
    if (stat) {
      co_await Complain("checkdir error:  " + dir + " exists but is not directory\n" + unable);
      co_return false;
    }
    auto made = co_await command_.vfs.MakeDir(command_.process, dir);
    if (made) continue;
    co_await Complain("checkdir error:  cannot create " + dir + "\n                 " + Why(made.error()) +
                      "\n" + unable);
    co_return false;
  }
  co_return true;
}

Task<int> Unzip::MakeDirectory(const codec::ZipEntry& entry, std::string path) {
  if (s_.freshen) co_return 0;
  if (!co_await MakeParents(path, entry)) co_return kErrors;
  auto stat = co_await command_.vfs.GetStat(command_.process, path);
  bool fresh = !stat;
  if (stat && !stat->IsDir()) {
    co_await Complain("checkdir error:  " + path + " exists but is not directory\n" +
                      "                 unable to process " + Shown(entry.name) + ".\n");
    co_return kErrors;
  }
  if (fresh) {
    auto made = co_await command_.vfs.MakeDir(command_.process, path);
    if (!made) {
      co_await Complain("checkdir error:  cannot create " + path + "\n                 " + Why(made.error()) +
                        "\n                 unable to process " + Shown(entry.name) + ".\n");
      co_return kErrors;
    }
    if (!Quiet(1)) co_await Say("   creating: " + Shown(path) + "/\n");
  }
  if (fresh)
    directories_.push_back(
        {std::move(path), PermissionsOf(entry), TimesOf(entry.central_extra), ModifiedAt(entry, zone_)});
  co_return 0;
}

// ---- what is there already

Task<std::optional<std::string>> Unzip::Answer() {
  if (!answers_) {
    FileRef input = command_.process.Fd(0);
    if (!input) co_return std::nullopt;
    answers_.emplace(command_.process, std::move(input));
  }
  auto line = co_await answers_->Line();
  if (!line || !*line) co_return std::nullopt;
  std::string text(**line);
  if (text.ends_with('\n')) text.pop_back();
  co_return text;
}

Task<Unzip::Leave> Unzip::MayWrite(const codec::ZipEntry& entry, std::string* path, int* status) {
  for (;;) {
    auto stat = co_await command_.vfs.GetStat(command_.process, *path, kernel::Follow::kNo);
    if (!stat) {
      if (s_.freshen) co_return Leave::kSkip;
      if (co_await MakeParents(*path, entry)) co_return Leave::kWrite;
      *status = kErrors;
      co_return Leave::kSkip;
    }
    if (s_.update) {
      int64_t have = stat->mtime_ns / kSecond;
      if (!TimesOf(entry.central_extra).mtime) have += have & 1;
      if (have >= ModifiedAt(entry, zone_)) co_return Leave::kSkip;
    }
    if (s_.overwrite == UnzipSettings::kNone) {
      if (stat->type == kernel::FileType::kSymlink)
        co_await Complain(*path + " exists and is a symbolic link.\n");
      co_return Leave::kSkip;
    }
    if (s_.overwrite == UnzipSettings::kAll) break;
    (void)co_await command_.out.Flush();
    co_await kernel::WriteFd(command_.process, 2,
                             "replace " + Shown(*path) + "? [y]es, [n]o, [A]ll, [N]one, [r]ename: ");
    auto answer = co_await Answer();
    if (!answer) {
      co_await kernel::WriteFd(command_.process, 2,
                               " NULL\n(EOF or read error, treating as \"[N]one\" ...)\n");
      s_.overwrite = UnzipSettings::kNone;
      *status = std::max(*status, kWarning);
      co_return Leave::kSkip;
    }
    char first = answer->empty() ? '\0' : (*answer)[0];
    if (first == 'n') co_return Leave::kSkip;
    if (first == 'N') {
      s_.overwrite = UnzipSettings::kNone;
      co_return Leave::kSkip;
    }
    if (first == 'A') s_.overwrite = UnzipSettings::kAll;
    if (first == 'A' || first == 'y' || first == 'Y') break;
    if (first == 'r' || first == 'R') {
      std::string name;
      while (name.empty()) {
        co_await kernel::WriteFd(command_.process, 2, "new name: ");
        auto given = co_await Answer();
        if (!given) {
          s_.overwrite = UnzipSettings::kNone;
          co_return Leave::kSkip;
        }
        name = std::move(*given);
      }
      *path = s_.target.empty() || name.starts_with('/') ? name : s_.target + "/" + name;
      continue;
    }
    co_await kernel::WriteFd(command_.process, 2, "error:  invalid response [" + *answer + "]\n");
  }
  if (s_.backup) {
    (void)co_await command_.vfs.Rename(command_.process, *path, *path + "~");
    co_return Leave::kWrite;
  }
  auto gone = co_await command_.vfs.Unlink(command_.process, *path);
  if (gone) co_return Leave::kWrite;
  co_await Complain("error:  cannot delete old " + Shown(*path) + "\n        " + Why(gone.error()) + "\n");
  *status = kDiskFull;
  co_return Leave::kSkip;
}

// ---- files

Task<int> Unzip::ToFile(Data& data, const codec::ZipEntry& entry, const codec::ZipEntry& local,
                        std::string path) {
  kernel::OpenFlags flags{.write = true, .create = true, .exclusive = true};
  auto file = co_await command_.vfs.Open(command_.process, path, flags, 0666);
  if (!file) {
    co_await Complain("error:  cannot create " + Shown(path) + "\n        " + Why(file.error()) + "\n");
    co_return kErrors;
  }
  bool named = !Quiet(1);
  if (named)
    co_await Say(Action(entry.method == codec::kZipStored ? "extracting" : "inflating", Shown(path)));
  std::string_view block;
  Data::Event event;
  while ((event = co_await data.Next(&block)) == Data::Event::kData) {
    auto written = co_await kernel::WriteAll(command_.process, *file, block);
    if (written) continue;
    (void)co_await command_.out.Flush();
    co_await kernel::WriteFd(
        command_.process, 2,
        "\n" + Shown(path) + ":  write error (disk full?).  " + Why(written.error()) + "\n");
    stop_ = true;
    co_return kDiskFull;
  }
  int status = co_await Check(event, data, entry, Shown(path), named);
  if (status < 0 && named) co_await Say("\n");
  kernel::AttrChange change{.mode = PermissionsOf(entry) & (s_.keep_ids ? 07777 : 0777)};
  if (s_.keep_no_times < 2) {
    EntryTimes times = TimesOf(local.local_extra);
    int64_t mtime = times.mtime.value_or(ModifiedAt(entry, zone_));
    change.mtime_ns = mtime * kSecond;
    change.atime_ns = times.atime.value_or(mtime) * kSecond;
  }
  kernel::AttrChange owners;
  if (s_.owners && OwnersOf(local.local_extra, &owners)) {
    auto changed = co_await command_.vfs.Change(command_.process, path, owners);
    if (!changed) {
      co_await Complain("warning:  cannot set UID " + std::to_string(*owners.uid) + " and/or GID " +
                        std::to_string(*owners.gid) + " for " + Shown(path) + "\n          " +
                        Why(changed.error()) + "\n");
      status = std::max(status, kWarning);
    }
  }
  (void)co_await command_.vfs.Change(command_.process, std::move(path), change);
  co_return std::max(status, 0);
}

Task<int> Unzip::ToLink(Data& data, const codec::ZipEntry& entry, std::string path) {
  std::string target;
  std::string_view block;
  Data::Event event;
  while ((event = co_await data.Next(&block)) == Data::Event::kData)
    if (target.size() <= kMaxLink) target.append(block.substr(0, kMaxLink + 1 - target.size()));
  bool named = !Quiet(1);
  if (named) co_await Say(Action("linking", Shown(path)));
  int status = co_await Check(event, data, entry, Shown(path), named);
  if (status >= 0) co_return status;
  if (target.size() >= kMaxLink || target.empty()) {
    co_await Complain("\nwarning:  symbolic link (" + Shown(path) + ") failed\n");
    co_return kWarning;
  }
  if (named) co_await Say("-> " + Shown(target) + " \n");
  // A file holds the place.
  kernel::OpenFlags flags{.write = true, .create = true, .exclusive = true};
  auto file = co_await command_.vfs.Open(command_.process, path, flags, 0600);
  if (!file) {
    co_await Complain("error:  cannot create " + Shown(path) + "\n        " + Why(file.error()) + "\n");
    co_return kErrors;
  }
  links_.push_back({std::move(path), std::move(target)});
  co_return 0;
}

// Links, then what directories are to be like, the deepest first.
Task<int> Unzip::FinishLate() {
  int status = 0;
  if (!links_.empty() && !Quiet(1)) co_await Say("finishing deferred symbolic links:\n");
  for (LateLink& link : links_) {
    if (!Quiet(1)) {
      std::string name = Shown(link.path);
      if (name.size() < 22) name.resize(22, ' ');
      co_await Say("  " + name + " -> " + Shown(link.target) + "\n");
    }
    (void)co_await command_.vfs.Unlink(command_.process, link.path);
    auto made = co_await command_.vfs.Symlink(command_.process, link.target, link.path);
    if (!made) {
      co_await Complain("symlink error: " + Why(made.error()) + "\n");
      status = kWarning;
    }
  }
  links_.clear();
  std::sort(directories_.begin(), directories_.end(),
            [](const LateDirectory& a, const LateDirectory& b) { return a.path > b.path; });
  for (LateDirectory& dir : directories_) {
    kernel::AttrChange change{.mode = dir.mode & (s_.keep_ids ? 07777 : 0777)};
    if (s_.keep_no_times < 1) {
      change.mtime_ns = dir.mtime * kSecond;
      change.atime_ns = dir.times.atime.value_or(dir.mtime) * kSecond;
    }
    (void)co_await command_.vfs.Change(command_.process, dir.path, change);
  }
  directories_.clear();
  co_return status;
}

}  // namespace bivalve::commands::zip
