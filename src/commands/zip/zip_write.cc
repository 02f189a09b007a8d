// How zip writes an archive: a temporary file beside it that takes its place at the end, or standard output.
//
// Where the output has a position, sizes are put into an entry's header afterwards, and what packing does not
// make smaller is stored; elsewhere they follow the data.
#include <algorithm>
#include <cstdio>

#include "commands/zip/entry_text.h"
#include "commands/zip/zip.h"

namespace bivalve::commands::zip {
namespace {

constexpr int64_t kSecond = 1'000'000'000;
// Up to here it is known in one piece whether packing pays.
constexpr size_t kFirst = 32 << 10;
constexpr uint64_t kLarge = 0xf0000000;

void Put32(std::string* out, uint32_t value) {
  for (int i = 0; i < 4; ++i, value >>= 8) *out += static_cast<char>(value);
}

int SavedPercent(uint64_t size, uint64_t packed) {
  if (size == 0) return 0;
  if (size > 0xffffff) {
    size = (size + 0x80) >> 8;
    packed = (packed + 0x80) >> 8;
  }
  int64_t saved =
      200 * (static_cast<int64_t>(size) - static_cast<int64_t>(packed)) / static_cast<int64_t>(size);
  return static_cast<int>((1 + saved) / 2);
}

// No control characters but those of text.
bool LooksLikeText(std::string_view bytes) {
  bool text = false;
  for (char c : bytes) {
    unsigned char byte = static_cast<unsigned char>(c);
    if (byte <= 6 || (byte >= 14 && byte <= 25) || (byte >= 28 && byte <= 31)) return false;
    text = text || byte == 9 || byte == 10 || byte == 13 || byte >= 32;
  }
  return text;
}

// "3.8K".
std::string Short(uint64_t bytes) {
  if (bytes < 1000) return std::to_string(bytes);
  double value = static_cast<double>(bytes);
  const char* unit = "KMGTPE";
  value /= 1024;
  for (; value >= 1000 && unit[1]; ++unit) value /= 1024;
  char text[32];
  std::snprintf(text, sizeof text, value < 10 ? "%.1f%c" : "%.0f%c", value, *unit);
  return text;
}

}  // namespace

// ---- output

Task<bool> Zip::OpenOutput() {
  if (to_stdout_) {
    out_ = command_.process.Fd(1);
    if (!out_) co_return co_await Fail(kNoTemp, "Could not create output file", "-");
    auto stat = co_await out_->GetStat(command_.process);
    seekable_ = stat && stat->type == kernel::FileType::kRegular && !out_->flags.append;
    if (seekable_) {
      auto at = co_await out_->Seek(command_.process, 0, kernel::Whence::kCurrent);
      seekable_ = at && *at == 0;
    }
    co_return true;
  }
  const std::string& target = s_.output.empty() ? archive_name_ : s_.output;
  constexpr std::string_view kLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
  for (int time = 0; time < 100; ++time) {
    std::string name = "zi";
    for (int i = 0; i < 6; ++i) name += kLetters[command_.machine.Random64() % kLetters.size()];
    size_t slash = target.rfind('/');
    temp_name_ = slash == std::string::npos ? name : target.substr(0, slash + 1) + name;
    kernel::OpenFlags flags{.read = true, .write = true, .create = true, .exclusive = true};
    auto file = co_await command_.vfs.Open(command_.process, temp_name_, flags, 0666);
    if (file) {
      out_ = std::move(*file);
      co_return true;
    }
    if (file.error().code == Errno::kExist) continue;
    co_await SayError("zip I/O error: " + Why(file.error()) + "\n");
    co_await SayError("zip error: Could not create output file (" + target + ")\n");
    break;
  }
  temp_name_.clear();
  failed_ = true;
  command_.status = kNoTemp;
  co_return false;
}

Task<bool> Zip::Put(std::string_view bytes) {
  auto written = co_await kernel::WriteAll(command_.process, out_, bytes);
  if (!written) {
    co_await SayError("zip I/O error: " + Why(written.error()) + "\n");
    co_return co_await Fail(kNoWrite, "Output file write failure", "write error on zip file");
  }
  command_.machine.SpendBytes(bytes.size());
  at_ += bytes.size();
  co_return true;
}

Task<bool> Zip::PutAt(uint64_t at, std::string_view bytes) {
  uint64_t end = at_;
  (void)co_await out_->Seek(command_.process, static_cast<int64_t>(at), kernel::Whence::kSet);
  bool done = co_await Put(bytes);
  (void)co_await out_->Seek(command_.process, static_cast<int64_t>(end), kernel::Whence::kSet);
  at_ = end;
  co_return done;
}

// ---- entries that are there

Task<bool> Zip::CopyEntry(Old& old) {
  codec::ZipEntry& entry = old.entry;
  int64_t at = old_archive_->Place(entry.offset);
  codec::ZipEntry local;
  std::optional<uint64_t> data;
  if (at >= 0) data = co_await old_archive_->FindData(static_cast<uint64_t>(at), &local);
  if (!data || entry.packed > old_archive_->size() - std::min(*data, old_archive_->size()))
    co_return co_await Fail(kBadForm, "Zip file structure invalid", archive_name_);
  // Sizes are known now: they stand in the header, and nothing follows the data.
  entry.flags &= static_cast<uint16_t>(~codec::kZipDescriptor);
  entry.local_extra = local.local_extra;
  entry.zip64 = entry.zip64 || entry.size >= kLarge || entry.packed >= kLarge;
  entry.offset = at_;
  if (!co_await Put(codec::EncodeLocal(entry))) co_return false;
  for (uint64_t left = entry.packed; left > 0;) {
    auto bytes =
        co_await old_archive_->ReadAt(*data, static_cast<size_t>(std::min<uint64_t>(left, 64 << 10)));
    if (!bytes || bytes->empty())
      co_return co_await Fail(kBadForm, "Zip file structure invalid", archive_name_);
    if (!co_await Put(*bytes)) co_return false;
    *data += bytes->size();
    left -= bytes->size();
    co_await kernel::Yield(command_.process);
  }
  written_.push_back(std::move(entry));
  co_return true;
}

// ---- files

codec::ZipEntry Zip::EntryFor(const Found& found) const {
  const kernel::Stat& stat = found.stat;
  codec::ZipEntry entry{.name = found.name};
  int64_t mtime = MtimeOf(found);
  entry.dos_time = DosTime(mtime, zone_);
  entry.external = stat.FullMode() << 16 | (stat.mode & 0200 ? 0 : 1) | (stat.IsDir() ? 0x10 : 0);
  if (s_.no_extra || found.path == "-") return entry;
  std::string times = "\3", owner = "\1\4";
  Put32(&times, static_cast<uint32_t>(mtime));
  std::string central_times = times;
  Put32(&times, static_cast<uint32_t>(stat.atime_ns / kSecond));
  Put32(&owner, stat.uid);
  owner += '\4';
  Put32(&owner, stat.gid);
  codec::AddZipExtra(&entry.local_extra, codec::kZipTimeExtra, times);
  codec::AddZipExtra(&entry.central_extra, codec::kZipTimeExtra, central_times);
  codec::AddZipExtra(&entry.local_extra, codec::kZipOwnerExtra, owner);
  codec::AddZipExtra(&entry.central_extra, codec::kZipOwnerExtra, owner);
  return entry;
}

// Ends of lines; *cr: a CR before these bytes waits for what follows it.
void Zip::Translate(std::string* bytes, bool* cr) const {
  std::string text;
  text.reserve(bytes->size());
  for (char c : *bytes) {
    if (s_.lines == 1) {
      if (c == '\n') text += '\r';
      text += c;
      continue;
    }
    if (*cr && c != '\n') text += '\r';
    *cr = c == '\r';
    if (!*cr) text += c;
  }
  *bytes = std::move(text);
}

Task<Zip::Wrote> Zip::WriteData(FileRef file, codec::ZipEntry* e, std::string first, bool ended,
                                uint64_t begin) {
  codec::Deflater deflater(codec::Wrapping::kRaw, std::max(s_.level, 1));
  const bool packs = e->method == codec::kZipDeflated;
  const bool translates = s_.lines && LooksLikeText(first);
  bool cr = false;
  std::string packed, piece = std::move(first);
  constexpr size_t kPiece = 16 << 10;
  const bool one_piece = ended;
  for (;;) {
    if (translates) Translate(&piece, &cr);  // a CR at the end gets lost
    e->crc = codec::Crc32(piece, e->crc);
    e->size += piece.size();
    command_.machine.SpendBytes(piece.size());
    if (packs) {
      for (size_t at = 0; at < piece.size() || (ended && at == 0); at += kPiece) {
        std::string_view part = std::string_view(piece).substr(std::min(at, piece.size()), kPiece);
        bool last = ended && at + kPiece >= piece.size();
        if (!deflater.Add(part, last, &packed)) {
          (void)co_await Fail(kNoMemory, "Out of memory", "deflating");
          co_return Wrote::kFailed;
        }
        codec::SpendDeflate(command_.machine, part.size());
        co_await kernel::Yield(command_.process);
      }
    }
    if (one_piece && seekable_) {
      // What is not smaller is stored.
      if (packs && packed.size() >= e->size) {
        e->method = codec::kZipStored;
        e->version_needed = e->zip64 ? 45 : 10;
        e->flags &= static_cast<uint16_t>(~6);
      }
      std::string_view bytes = e->method == codec::kZipStored ? piece : packed;
      e->packed = bytes.size();
      bool done = co_await Put(codec::EncodeLocal(*e)) && co_await Put(bytes);
      co_return done ? Wrote::kYes : Wrote::kFailed;
    }
    std::string_view bytes = packs ? packed : piece;
    e->packed += bytes.size();
    if (!bytes.empty() && !co_await Put(bytes)) co_return Wrote::kFailed;
    packed.clear();
    if (ended) break;
    piece.resize(64 << 10);
    auto got = co_await file->Read(command_.process, piece);
    if (!got) {
      co_await Warn("could not read: " + e->name + ": " + Why(got.error()));
      command_.status = std::max(command_.status, kNotOpened);
    }
    piece.resize(got ? *got : 0);
    ended = piece.empty();
    co_await kernel::Yield(command_.process);
  }
  bool done =
      seekable_ ? co_await PutAt(begin, codec::EncodeLocal(*e)) : co_await Put(codec::EncodeDescriptor(*e));
  co_return done ? Wrote::kYes : Wrote::kFailed;
}

Task<Zip::Wrote> Zip::WriteFound(Found& found, std::string_view verb) {
  codec::ZipEntry entry = EntryFor(found);
  entry.offset = at_;
  bool is_file = !found.stat.IsDir();
  FileRef file;
  std::string first;
  bool ended = true;
  if (!s_.quiet) co_await Say(std::string(verb) + found.name);
  Result<void> opened;
  if (found.stat.type == kernel::FileType::kSymlink && found.path != "-") {
    auto target = co_await command_.vfs.ReadLink(command_.process, found.path);
    if (target)
      first = std::move(*target);
    else
      opened = std::unexpected(target.error());
  } else if (is_file) {
    auto input = found.path == "-"
                     ? co_await command_.OpenInput("-")
                     : co_await command_.vfs.Open(command_.process, found.path, kernel::OpenFlags::Read());
    if (input) {
      file = std::move(*input);
      ended = false;
      first.resize(kFirst);
      size_t got = 0;
      while (got < first.size()) {
        auto more = co_await file->Read(command_.process, {first.data() + got, first.size() - got});
        if (!more) opened = std::unexpected(more.error());
        if (!more || *more == 0) {
          ended = true;
          break;
        }
        got += *more;
      }
      first.resize(got);
    } else {
      opened = std::unexpected(input.error());
    }
  }
  if (!opened) {
    ++skipped_files_;
    skipped_bytes_ += static_cast<uint64_t>(found.stat.size);
    command_.status = std::max(command_.status, kNotOpened);
    co_await Say(s_.quiet ? "" : "\n");
    co_await SayError("zip warning: " + Why(opened.error()) + "\n");
    co_await Warn("could not open for reading: " + found.path);
    co_return Wrote::kSkipped;
  }
  auto is_stored = [&](const std::string& suffix) { return found.name.ends_with(suffix); };
  bool link = is_file && !file;
  bool packs = file && s_.level > 0 && !(ended && first.empty() && seekable_) &&
               std::none_of(s_.stored_suffixes.begin(), s_.stored_suffixes.end(), is_stored);
  if (packs) {
    entry.method = codec::kZipDeflated;
    entry.version_needed = 20;
    entry.flags = s_.level <= 2 ? 4 : s_.level >= 8 ? 2 : 0;
    entry.internal = LooksLikeText(first);
  }
  entry.zip64 = found.path == "-" || static_cast<uint64_t>(found.stat.size) >= kLarge;
  if (entry.zip64) entry.version_needed = 45;
  Wrote wrote = Wrote::kYes;
  if (!is_file || link) {
    entry.size = entry.packed = first.size();
    entry.crc = codec::Crc32(first);
    if (!co_await Put(codec::EncodeLocal(entry)) || !co_await Put(first)) wrote = Wrote::kFailed;
  } else {
    if (!seekable_) entry.flags |= codec::kZipDescriptor;
    uint64_t begin = at_;
    if (!(ended && seekable_) && !co_await Put(codec::EncodeLocal(entry))) co_return Wrote::kFailed;
    wrote = co_await WriteData(std::move(file), &entry, std::move(first), ended, begin);
  }
  if (wrote != Wrote::kYes) co_return wrote;
  ++read_files_;
  read_bytes_ += entry.size;
  if (!s_.quiet) {
    std::string text;
    if (s_.verbose)
      // Where nothing is tried there is a blank.
      text = std::string(is_file && !link && !packs && entry.size > 0 ? " " : "") +
             "\t(in=" + std::to_string(entry.size) + ") (out=" + std::to_string(entry.packed) + ")";
    if (entry.method == codec::kZipDeflated)
      text += " (deflated " + std::to_string(SavedPercent(entry.size, entry.packed)) + "%)\n";
    else
      text += " (stored 0%)\n";
    co_await Say(std::move(text));
  }
  moved_.push_back(found.path);
  written_.push_back(std::move(entry));
  co_return Wrote::kYes;
}

Task<bool> Zip::WriteAll() {
  const bool freshens = s_.action == ZipSettings::Action::kFreshen;
  for (Old& old : old_) {
    if (!command_.machine.HoldMore(written_, 1)) co_return false;
    if (old.fate == Old::kDelete) {
      if (!s_.quiet && s_.action != ZipSettings::Action::kCopy)
        co_await Say("deleting: " + old.entry.name + "\n");
      continue;
    }
    if (old.fate == Old::kReplace) {
      Wrote wrote = co_await WriteFound(found_[old.found], freshens ? "freshening: " : "updating: ");
      if (wrote == Wrote::kFailed) co_return false;
      if (wrote == Wrote::kYes) continue;
    } else if (s_.action == ZipSettings::Action::kCopy && !s_.quiet) {
      co_await Say(" copying: " + old.entry.name + "\n");
    }
    if (!co_await CopyEntry(old)) co_return false;
    co_await kernel::Yield(command_.process);
  }
  for (Found& found : found_) {
    if (found.used) continue;
    if (!command_.machine.HoldMore(written_, 1)) co_return false;
    if (co_await WriteFound(found, "  adding: ") == Wrote::kFailed) co_return false;
    co_await kernel::Yield(command_.process);
  }
  if (s_.comment) co_await AskComment();
  uint64_t directory = at_;
  for (const codec::ZipEntry& entry : written_) {
    if (!co_await Put(codec::EncodeCentral(entry))) co_return false;
    co_await kernel::Yield(command_.process);
  }
  co_return co_await Put(codec::EncodeEnd(written_.size(), at_ - directory, directory, comment_));
}

Task<void> Zip::AskComment() {
  if (!s_.quiet) {
    if (!comment_.empty()) co_await Say("current zip file comment is:\n" + comment_ + "\n");
    co_await Say("enter new zip file comment (end with .):\n");
    (void)co_await command_.out.Flush();
  }
  comment_.clear();
  FileRef input = command_.process.Fd(0);
  if (!input) co_return;
  kernel::Reader in(command_.process, std::move(input));
  for (bool first = true;; first = false) {
    auto line = co_await in.Line();
    if (!line || !*line) co_return;
    std::string_view text = **line;
    if (text.ends_with('\n')) text.remove_suffix(1);
    if (text == "." || comment_.size() + text.size() + 2 > 0xffff) co_return;
    if (!first) comment_ += "\r\n";
    comment_ += text;
  }
}

// ---- the end

Task<bool> Zip::Test() {
  Archive archive(command_, out_);
  bool good = co_await archive.Open();
  codec::ZipEntry entry, local;
  for (const codec::ZipEntry& one : written_) {
    if (!good) break;
    auto data_at = co_await archive.FindData(one.offset, &local);
    good = data_at.has_value();
    if (!good) break;
    if (one.flags & codec::kZipEncrypted) continue;
    Data data(command_, archive, one, *data_at);
    std::string_view block;
    Data::Event event;
    do event = co_await data.Next(&block);
    while (event == Data::Event::kData);
    good = event == Data::Event::kEnd && data.crc() == one.crc;
  }
  if (good) {
    if (!s_.quiet) co_await Say("test of " + archive_name_ + " OK\n");
    co_return true;
  }
  co_await Say("test of " + archive_name_ + " FAILED\n");
  co_return co_await Fail(kTestFailed, "Zip file invalid, could not spawn unzip, or wrong unzip",
                          "original files unmodified");
}

Task<void> Zip::RemoveMoved() {
  std::vector<std::string> directories;
  for (std::string& path : moved_) {
    auto stat = co_await command_.vfs.GetStat(command_.process, path, kernel::Follow::kNo);
    if (!stat || path == "-") continue;
    if (stat->IsDir()) {
      while (path.size() > 1 && path.ends_with('/')) path.pop_back();
      directories.push_back(std::move(path));
      continue;
    }
    auto gone = co_await command_.vfs.Unlink(command_.process, path);
    if (!gone) co_await Warn("error deleting " + path);
  }
  std::sort(directories.begin(), directories.end(), std::greater<>());
  for (std::string& path : directories) (void)co_await command_.vfs.RemoveDir(command_.process, path);
}

Task<bool> Zip::Finish() {
  if (s_.verbose && !s_.quiet && s_.action != ZipSettings::Action::kDelete) {
    uint64_t size = 0, packed = 0;
    for (const codec::ZipEntry& entry : written_) {
      size += entry.size;
      packed += entry.packed;
    }
    co_await Say("total bytes=" + std::to_string(size) + ", compressed=" + std::to_string(packed) + " -> " +
                 std::to_string(SavedPercent(size, packed)) + "% savings\n");
  }
  if (skipped_files_ > 0)
    co_await Say(
        "\nzip warning: Not all files were readable\n  files/entries read:  " + std::to_string(read_files_) +
        " (" + Short(read_bytes_) + " bytes)  skipped:  " + std::to_string(skipped_files_) + " (" +
        Short(skipped_bytes_) + " bytes)\n");
  const std::string target = s_.output.empty() ? archive_name_ : s_.output;
  if (written_.empty()) co_await Warn("zip file empty");
  if (s_.test && !to_stdout_ && !co_await Test()) co_return false;
  if (!to_stdout_) {
    auto before = co_await command_.vfs.GetStat(command_.process, target);
    if (before)
      (void)co_await command_.vfs.Change(command_.process, temp_name_, {.mode = before->mode & 0777});
    auto moved = co_await command_.vfs.Rename(command_.process, temp_name_, target);
    if (!moved) {
      co_await SayError("zip I/O error: " + Why(moved.error()) + "\n");
      co_return co_await Fail(kNoTemp, "Could not create output file", "was replacing the original zip file");
    }
    temp_name_.clear();
    if (s_.archive_time) {
      int64_t newest = INT64_MIN;
      for (const codec::ZipEntry& entry : written_)
        if (!entry.IsDirectory()) newest = std::max(newest, ModifiedAt(entry, zone_));
      newest += newest & 1;  // as DOS has it
      if (newest != INT64_MIN)
        (void)co_await command_.vfs.Change(command_.process, target,
                                           {.atime_ns = newest * kSecond, .mtime_ns = newest * kSecond});
    }
  }
  if (s_.move) co_await RemoveMoved();
  co_return true;
}

}  // namespace bivalve::commands::zip
