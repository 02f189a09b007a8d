#include <algorithm>

#include "commands/gzip_command.h"

namespace bivalve::commands {
namespace gzip {
namespace {

constexpr std::string_view kSuffixes[] = {".gz", ".z", ".taz", ".tgz", "-gz", "-z", "_z"};
// What is tried behind a name that is not there.
constexpr std::string_view kTried[] = {".gz", ".z", "-z", ".Z"};
// So much is compressed at once.
constexpr size_t kPiece = 8 << 10;
constexpr int kMaxDepth = 1000;

std::string Lower(std::string_view text) {
  std::string lower(text);
  for (char& c : lower)
    if (c >= 'A' && c <= 'Z') c |= 0x20;
  return lower;
}

}  // namespace

// ---- names

// The suffix of a compressed file's name, as it stands there.
std::string_view GzipCommand::SuffixOf(std::string_view name) const {
  std::string lower = Lower(name);
  auto fits = [&](std::string_view suffix) {
    return lower.size() > suffix.size() && lower.ends_with(suffix) &&
           lower[lower.size() - suffix.size() - 1] != '/';
  };
  std::string own = Lower(s_.suffix);
  if (fits(own)) return name.substr(name.size() - own.size());
  for (std::string_view suffix : kSuffixes)
    if (fits(suffix)) return name.substr(name.size() - suffix.size());
  return {};
}

Task<std::optional<std::string>> GzipCommand::OutputName(std::string name) {
  std::string_view suffix = SuffixOf(name);
  if (!s_.decompress) {
    if (suffix.empty()) co_return name + s_.suffix;
    if (s_.verbose || (!s_.recursive && !s_.quiet))
      co_await Say(command_.name + ": " + name + " already has " + Lower(suffix) + " suffix -- unchanged\n");
    co_return std::nullopt;
  }
  if (suffix.empty()) {
    if (s_.verbose || (!s_.recursive && !s_.quiet))
      co_await Warning(command_.name + ": " + name + ": unknown suffix -- ignored\n");
    co_return std::nullopt;
  }
  std::string plain = name.substr(0, name.size() - suffix.size());
  std::string lower = Lower(suffix);
  if (lower == ".tgz" || lower == ".taz") plain += ".tar";
  co_return plain;
}

Task<Result<FileRef>> GzipCommand::OpenFile(std::string* name) {
  auto open = [&](std::string path) {
    kernel::OpenFlags flags = kernel::OpenFlags::Read();
    flags.no_follow = !s_.to_stdout && !s_.force;
    flags.nonblock = true;
    return command_.vfs.Open(command_.process, std::move(path), flags);
  };
  auto file = co_await open(*name);
  if (file || !s_.decompress || file.error().code != Errno::kNoEnt || !SuffixOf(*name).empty())
    co_return file;
  std::string base = *name;
  std::vector<std::string> tried{s_.suffix};
  tried.insert(tried.end(), std::begin(kTried), std::end(kTried));
  for (const std::string& suffix : tried) {
    *name = base + suffix;
    auto other = co_await open(*name);
    if (other || other.error().code != Errno::kNoEnt) co_return other;
  }
  *name = base + s_.suffix;
  co_return file;
}

// Whether a file may be replaced by its compressed form.
Task<bool> GzipCommand::CheckKind(std::string name, kernel::Stat stat) {
  std::string why;
  uint32_t links = stat.nlink - 1;
  if (stat.type != kernel::FileType::kRegular)
    why = " is not a directory or a regular file - ignored";
  else if (stat.mode & 04000)
    why = " is set-user-ID on execution - ignored";
  else if (stat.mode & 02000)
    why = " is set-group-ID on execution - ignored";
  else if (!s_.force && (stat.mode & 01000))
    why = " has the sticky bit set - file ignored";
  else if (!s_.force && links > 0)
    why = " has " + std::to_string(links) + " other link" + (links > 1 ? "s" : "") + " -- file ignored";
  if (why.empty()) co_return true;
  co_await Warning(command_.name + ": " + name + why + "\n");
  co_return false;
}

Task<bool> GzipCommand::MayReplace(std::string name) {
  auto there = co_await command_.vfs.GetStat(command_.process, name, kernel::Follow::kNo);
  if (!there) co_return true;
  if (!s_.force) {
    FileRef in = command_.process.Fd(0);
    bool ok = false;
    std::string text = command_.name + ": " + name + " already exists;";
    if (in && in->IsTerminal()) {
      co_await Say(text + " do you wish to overwrite (y or n)? ");
      text.clear();
      kernel::Reader answer(command_.process, std::move(in));
      auto line = co_await answer.Line();
      ok = line && *line && ((**line)[0] | 0x20) == 'y';
    }
    if (!ok) {
      if (command_.status == 0) command_.status = 2;
      co_await Say(text + "\tnot overwritten\n");
      co_return false;
    }
  }
  auto gone = co_await command_.vfs.Unlink(command_.process, name);
  if (gone) co_return true;
  co_await command_.Report(name + ": " + Why(gone.error()));
  co_return false;
}

// ---- files

Task<void> GzipCommand::Treat(std::string name) {
  if (name == "-") co_return co_await TreatStdin();
  if (s_.recursive) {
    auto stat = co_await command_.vfs.GetStat(command_.process, name, kernel::Follow::kNo);
    if (stat && stat->IsDir()) co_return co_await TreatTree(std::move(name));
  }
  co_await TreatFile(std::move(name));
}

Task<void> GzipCommand::TreatTree(std::string path) {
  // Directories still to be entered; their order is that of a walk down.
  std::vector<std::string> left{std::move(path)};
  while (!left.empty() && !stop_) {
    std::string dir = std::move(left.back());
    left.pop_back();
    auto stat = co_await command_.vfs.GetStat(command_.process, dir, kernel::Follow::kNo);
    if (!stat || !stat->IsDir()) {
      co_await TreatFile(std::move(dir));
      continue;
    }
    auto entries = co_await command_.vfs.ReadDir(command_.process, dir);
    if (!entries) {
      co_await command_.Report(dir + ": " + Why(entries.error()));
      continue;
    }
    command_.machine.Spend(static_cast<int64_t>(entries->size()));
    if (left.size() > 1'000'000 || std::count(dir.begin(), dir.end(), '/') > kMaxDepth) continue;
    for (auto entry = entries->rbegin(); entry != entries->rend(); ++entry)
      left.push_back(kernel::JoinPath(dir, entry->name));
  }
}

// The time of a file, as far as the format holds it.
Task<void> GzipCommand::StoreTime(int64_t mtime_ns) {
  int64_t seconds = mtime_ns / 1'000'000'000;
  if (seconds > 0 && seconds <= UINT32_MAX) {
    header_.mtime = static_cast<uint32_t>(seconds);
  } else if (!s_.decompress) {
    co_await Warning(command_.name + ": " + input_name_ +
                     ": warning: file timestamp out of range for gzip format\n");
  }
}

Task<void> GzipCommand::TreatStdin() {
  FileRef in = command_.process.Fd(0), out = command_.process.Fd(1);
  if (!s_.force && !s_.list) {
    // What is not readable by people is not shown to them, nor asked of them.
    bool reads = s_.decompress;
    FileRef terminal = reads ? in : out;
    if (terminal && terminal->IsTerminal()) {
      command_.status = 1;
      stop_ = true;
      co_await Say(command_.name + ": compressed data not " + (reads ? "read from" : "written to") +
                   " a terminal. Use -f to force " + (reads ? "de" : "") +
                   "compression.\nFor help, type: " + command_.name + " -h\n");
      co_return;
    }
  }
  input_name_ = "stdin";
  output_name_.clear();
  stat_ = {};
  if (!in) {
    co_await command_.Report("stdin: Bad file descriptor");
    co_return;
  }
  auto stat = co_await in->GetStat(command_.process);
  header_ = {};
  if (stat && stat->type == kernel::FileType::kRegular && !*s_.no_time) co_await StoreTime(stat->mtime_ns);
  if (stat) stat_ = *stat;
  Outcome done = co_await Work(std::move(in), std::move(out));
  if (done == Outcome::kFatal) stop_ = true;
  if (done == Outcome::kGood && s_.verbose && !s_.list && (s_.test || !s_.decompress))
    co_await ShowRatio(s_.test ? " OK\n" : "\n");
}

Task<void> GzipCommand::TreatFile(std::string name) {
  auto file = co_await OpenFile(&name);
  if (!file) {
    co_await command_.Report(name + ": " + Why(file.error()));
    co_return;
  }
  auto stat = co_await (*file)->GetStat(command_.process);
  if (!stat) co_return co_await command_.Report(name + ": " + Why(stat.error()));
  if (stat->IsDir()) {
    if (!s_.recursive) co_await Warning(command_.name + ": " + name + " is a directory -- ignored\n");
    co_return;
  }
  if (!s_.to_stdout && !co_await CheckKind(name, *stat)) co_return;
  input_name_ = name;
  stat_ = *stat;
  header_ = {};
  if (!*s_.no_name) header_.name = kernel::BaseName(name);
  if (!*s_.no_time) co_await StoreTime(stat->mtime_ns);
  output_name_.clear();
  if (s_.to_stdout) {
    FileRef out = command_.process.Fd(1);
    if (!s_.force && !s_.decompress && out && out->IsTerminal()) {
      command_.status = 1;
      stop_ = true;
      co_await Say(
          command_.name +
          ": compressed data not written to a terminal. Use -f to force compression.\nFor help, type: " +
          command_.name + " -h\n");
      co_return;
    }
    if (s_.verbose && !s_.list) co_await Say(name + ":\t");
    Outcome done = co_await Work(std::move(*file), std::move(out));
    if (done == Outcome::kFatal) stop_ = true;
    if (done == Outcome::kGood && s_.verbose && !s_.list)
      co_await ShowRatio(s_.test ? " OK\n" : s_.keep ? " -- created stdout\n" : " -- replaced with stdout\n");
    co_return;
  }
  auto target = co_await OutputName(name);
  if (!target) co_return;
  if (s_.decompress && !*s_.no_name) {
    // The name that is stored is at the beginning of the file.
    kernel::Reader in(command_.process, *file);
    std::string block(64 << 10, '\0');
    auto got = co_await (*file)->Read(command_.process, block);
    (void)co_await (*file)->Seek(command_.process, 0, kernel::Whence::kSet);
    std::string_view input = std::string_view(block).substr(0, got ? *got : 0);
    codec::Gunzip gunzip;
    char none;
    size_t made;
    if (gunzip.Next(&input, {&none, 0}, &made) == codec::Gunzip::Event::kHeader &&
        !gunzip.header().name.empty())
      target = kernel::JoinPath(kernel::DirName(name), kernel::BaseName(gunzip.header().name));
    if (kernel::DirName(name) == "." && target->starts_with("./") && !name.starts_with("./"))
      target = target->substr(2);
  }
  output_name_ = *target;
  if (!co_await MayReplace(output_name_)) co_return;
  kernel::OpenFlags flags{.write = true, .create = true, .exclusive = true};
  auto out = co_await command_.vfs.Open(command_.process, output_name_, flags, 0600);
  if (!out) {
    co_await command_.Report(output_name_ + ": " + Why(out.error()));
    co_return;
  }
  if (s_.verbose) co_await Say(name + ":\t");
  Outcome done = co_await Work(std::move(*file), std::move(*out));
  if (done != Outcome::kGood) {
    (void)co_await command_.vfs.Unlink(command_.process, output_name_);
    if (done == Outcome::kFatal) stop_ = true;
    co_return;
  }
  kernel::AttrChange change{.mode = stat_.mode, .atime_ns = stat_.atime_ns, .mtime_ns = stat_.mtime_ns};
  if (s_.decompress && !*s_.no_time && header_.mtime)
    change.mtime_ns = int64_t{header_.mtime} * 1'000'000'000;
  (void)co_await command_.vfs.Change(command_.process, output_name_, change);
  if (!s_.keep) {
    auto gone = co_await command_.vfs.Unlink(command_.process, name);
    if (!gone) co_await command_.Report(name + ": " + Why(gone.error()));
  }
  if (s_.verbose)
    co_await ShowRatio(std::string(" -- ") + (s_.keep ? "created " : "replaced with ") + output_name_ + "\n");
}

Task<GzipCommand::Outcome> GzipCommand::Work(FileRef from, FileRef to) {
  kernel::Reader in(command_.process, std::move(from));
  sizes_ = {};
  rest_ = {};
  first_member_ = true;
  bool shows = s_.list || s_.test;
  kernel::Writer out(command_.process, shows ? FileRef() : std::move(to));
  Outcome done = s_.decompress ? co_await Expand(in, shows ? nullptr : &out) : co_await Compress(in, out);
  if (!shows) {
    (void)co_await out.Flush();
    if (out.failed()) {
      input_name_ = output_name_.empty() ? "stdout" : output_name_;
      done = co_await Fatal(Why(out.error()));
    }
  }
  if (s_.list && (done == Outcome::kGood || done == Outcome::kTrailing))
    co_await ShowList(done == Outcome::kGood);
  co_return done;
}

Task<GzipCommand::Outcome> GzipCommand::Compress(kernel::Reader& in, kernel::Writer& out) {
  header_.hint = s_.level == 1 ? 4 : s_.level == 9 ? 2 : 0;
  codec::Gzip gzip(s_.level, header_);
  sizes_.header = 18 + (header_.name.empty() ? 0 : header_.name.size() + 1);
  std::string made;
  for (;;) {
    auto block = co_await in.Block();
    if (!block) co_return co_await Fatal(Why(block.error()));
    std::string_view left = *block;
    do {
      std::string_view piece = left.substr(0, kPiece);
      left.remove_prefix(piece.size());
      if (!gzip.Add(piece, piece.empty(), &made)) co_return co_await Fatal("memory exhausted");
      codec::SpendDeflate(command_.machine, piece.size());
      sizes_.in += piece.size();
      sizes_.out += made.size();
      (void)co_await out.Write(made);
      made.clear();
      co_await kernel::Yield(command_.process);
    } while (!left.empty());
    if (block->empty() || out.failed()) co_return Outcome::kGood;
  }
}

// ---- expanding

Task<bool> GzipCommand::Refill(kernel::Reader& in) {
  auto block = co_await in.Block();
  if (!block) {
    co_await Fatal(Why(block.error()));
    co_return false;
  }
  sizes_.in += block->size();
  rest_ = *block;
  co_return true;
}

Task<bool> GzipCommand::Peek(kernel::Reader& in) {
  if (rest_.size() >= 2) co_return true;
  std::string kept(rest_);
  if (!co_await Refill(in)) co_return false;
  if (kept.empty()) {
    if (rest_.size() != 1) co_return true;
    kept = rest_;
    if (!co_await Refill(in)) co_return false;
  }
  held_ = kept.append(rest_);
  rest_ = held_;
  co_return true;
}

Task<GzipCommand::Outcome> GzipCommand::PassThrough(kernel::Reader& in, kernel::Writer& out) {
  while (!rest_.empty()) {
    sizes_.out += rest_.size();
    (void)co_await out.Write(rest_);
    if (!co_await Refill(in)) co_return Outcome::kFatal;
  }
  co_return Outcome::kGood;
}

// What follows the last member: nothing is fine, zeros nearly so.
Task<GzipCommand::Outcome> GzipCommand::Trailing(kernel::Reader& in) {
  uint64_t size = 0;
  bool zeros = true;
  while (!rest_.empty()) {
    size += rest_.size();
    zeros = zeros && rest_.find_first_not_of('\0') == std::string_view::npos;
    if (!zeros) break;
    if (!co_await Refill(in)) co_return Outcome::kFatal;
  }
  if (size == 0) co_return Outcome::kGood;
  if (zeros) {
    if (s_.verbose)
      co_await Warning("\n" + command_.name + ": " + input_name_ +
                       ": decompression OK, trailing zero bytes ignored\n");
    co_return Outcome::kGood;
  }
  co_await Warning("\n" + command_.name + ": " + input_name_ +
                   ": decompression OK, trailing garbage ignored\n");
  // A listing shows totals in place of such a file.
  co_return s_.list ? Outcome::kTrailing : Outcome::kGood;
}

Task<GzipCommand::Outcome> GzipCommand::Expand(kernel::Reader& in, kernel::Writer* out) {
  if (!co_await Peek(in)) co_return Outcome::kFatal;
  if (!rest_.starts_with(codec::kGzipMagic)) {
    if (s_.force && output_name_.empty() && out) co_return co_await PassThrough(in, *out);
    if (rest_.size() < 2) co_return co_await Fatal("unexpected end of file");
    command_.status = 1;
    co_await Say("\n" + command_.name + ": " + input_name_ + ": not in gzip format\n");
    co_return Outcome::kSkipped;
  }
  for (;;) {
    Outcome done = co_await ExpandMember(in, out);
    if (done != Outcome::kGood) co_return done;
    if (!co_await Peek(in)) co_return Outcome::kFatal;
    if (!rest_.starts_with(codec::kGzipMagic)) co_return co_await Trailing(in);
  }
}

Task<GzipCommand::Outcome> GzipCommand::BadHeader() {
  const codec::GzipHeader& header = gunzip_.header();
  std::string why;
  char number[16];
  if (header.method != 8) {
    why = ": unknown method " + std::to_string(header.method) + " -- not supported\n";
  } else if (header.flags & 0x20) {
    why = " is encrypted -- not supported\n";
  } else if (header.flags & 0xc0) {
    std::snprintf(number, sizeof number, "0x%x", header.flags);
    why = " has flags " + std::string(number) + " -- not supported\n";
  } else {
    std::snprintf(number, sizeof number, "0x%04x", gunzip_.stored_header_crc());
    why = ": header checksum " + std::string(number) + " != computed checksum ";
    std::snprintf(number, sizeof number, "0x%04x\n", gunzip_.header_crc());
    why += number;
  }
  command_.status = 1;
  co_await Say(command_.name + ": " + input_name_ + why);
  co_return Outcome::kSkipped;
}

Task<GzipCommand::Outcome> GzipCommand::ExpandMember(kernel::Reader& in, kernel::Writer* out) {
  using Event = codec::Gunzip::Event;
  gunzip_.Begin();
  std::string made(32 << 10, '\0');
  sizes_.out = 0;  // GNU's figures are those of the last member
  for (;;) {
    size_t count;
    Event event = gunzip_.Next(&rest_, made, &count);
    switch (event) {
      case Event::kInput:
        if (!co_await Refill(in)) co_return Outcome::kFatal;
        if (rest_.empty()) co_return co_await Fatal("unexpected end of file");
        break;
      case Event::kHeader:
        header_ = gunzip_.header();
        sizes_.header = first_member_ ? gunzip_.header_bytes() + 8 : 0;
        first_member_ = false;
        break;
      case Event::kData:
        sizes_.out += count;
        codec::SpendInflate(command_.machine, count);
        if (out) (void)co_await out->Write({made.data(), count});
        if (out && out->failed()) co_return Outcome::kGood;
        co_await kernel::Yield(command_.process);
        break;
      case Event::kHeaderBad: co_return co_await BadHeader();
      case Event::kCorrupt: co_return co_await Fatal("invalid compressed data--format violated");
      case Event::kNoMemory: co_return co_await Fatal("memory exhausted");
      case Event::kEnd: {
        crc_ = gunzip_.crc();
        if (gunzip_.crc_matches() && gunzip_.size_matches()) co_return Outcome::kGood;
        if (out) (void)co_await out->Flush();
        Outcome done = Outcome::kSkipped;
        if (!gunzip_.crc_matches()) done = co_await Fatal("invalid compressed data--crc error");
        if (!gunzip_.size_matches()) done = co_await Fatal("invalid compressed data--length error");
        // A test goes on with the next file.
        co_return s_.test ? Outcome::kSkipped : done;
      }
    }
  }
}

}  // namespace gzip

Task<int> GzipMain(Process& process) {
  gzip::GzipCommand command(process);
  co_return co_await command.Run();
}

// The real ones are scripts that call gzip: its name is in their messages.
Task<int> GunzipMain(Process& process) {
  process.argv.insert(process.argv.begin(), "gzip");
  process.argv[1] = "-d";
  co_return co_await GzipMain(process);
}

Task<int> ZcatMain(Process& process) {
  process.argv.insert(process.argv.begin(), "gzip");
  process.argv[1] = "-cd";
  co_return co_await GzipMain(process);
}

}  // namespace bivalve::commands
