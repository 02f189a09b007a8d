#include "commands/sed/files.h"

#include <utility>

#include "base/scan.h"

namespace bivalve::commands::sed {

using kernel::OpenFlags;

Task<void> Files::Panic(std::string text, int status) {
  if (std::exchange(failed_, true)) co_return;
  co_await FlushAll();
  co_await command_.Report(std::move(text), status);
  command_.status = status;
}

// ---- input ----------------------------------------------------------------------------------------

std::string_view Files::Take(bool* whole) {
  size_t end = FindByte(block_, settings_.delimiter, at_);
  *whole = end != std::string_view::npos;
  if (!*whole) end = block_.size();
  std::string_view line = block_.substr(at_, end - at_);
  at_ = end + (*whole ? 1 : 0);
  return line;
}

Task<bool> Files::Refill() {
  if (!open_) co_return false;
  ++generation_;
  at_ = 0;
  block_ = {};
  if (settings_.unbuffered) {
    // Byte by byte, so that nothing behind the line is taken from whoever reads next.
    unbuffered_.clear();
    for (;;) {
      char byte;
      auto got = co_await file_->Read(command_.process, {&byte, 1});
      if (!got) {
        co_await Panic("read error on " + name_ + ": " + Why(got.error()), 4);
        co_return false;
      }
      command_.machine.Spend(1);
      if (*got == 0) break;
      unbuffered_ += byte;
      if (byte == settings_.delimiter) break;
      if (unbuffered_.size() % 4096 == 0) co_await kernel::Yield(command_.process);
    }
    drained_ = true;
    block_ = unbuffered_;
    co_return !block_.empty();
  }
  auto block = co_await lines_->Next();
  if (!block) {
    co_await Panic("read error on " + name_ + ": " + Why(block.error()), 4);
    co_return false;
  }
  block_ = *block;
  drained_ = lines_->Drained();
  co_return !block_.empty();
}

Task<bool> Files::OpenNext() {
  while (next_ < operands_.size() && !failed_) {
    std::string name = operands_[next_++];
    if (settings_.follow_links && name != "-" && !co_await FollowLinks(name)) co_return false;
    if (settings_.in_place) {
      if (!co_await StartInPlace(name)) continue;
    } else {
      FileRef file;
      if (name == "-") {
        file = command_.process.Fd(0);
        if (!file) {
          co_await command_.Report("couldn't open file -: Bad file descriptor", 2);
          continue;
        }
      } else {
        auto opened = co_await command_.vfs.Open(command_.process, name, OpenFlags::Read());
        if (!opened) {
          co_await FlushAll();
          co_await command_.Report("can't read " + name + ": " + Why(opened.error()), 2);
          continue;
        }
        file = std::move(*opened);
      }
      file_ = std::move(file);
    }
    name_ = std::move(name);
    lines_ = std::make_unique<LineBlocks>(command_.process, file_, settings_.delimiter);
    block_ = {};
    at_ = 0;
    open_ = true;
    co_return true;
  }
  co_return false;
}

// The file that links lead to, as they name it.
Task<bool> Files::FollowLinks(std::string& path) {
  constexpr int kMostLinks = 40;
  Process& process = command_.process;
  const std::string given = path;
  for (int links = 0; links < kMostLinks; ++links) {
    auto stat = co_await command_.vfs.GetStat(process, path, kernel::Follow::kNo);
    if (!stat) {
      co_await Panic("couldn't readlink " + path + ": " + Why(stat.error()), 4);
      co_return false;
    }
    if (stat->type != kernel::FileType::kSymlink) co_return true;
    auto to = co_await command_.vfs.ReadLink(process, path);
    if (!to) {
      co_await Panic("couldn't readlink " + path + ": " + Why(to.error()), 4);
      co_return false;
    }
    path = to->starts_with('/') || path.find('/') == std::string::npos
               ? *to
               : std::string(kernel::DirName(path)) + "/" + *to;
  }
  co_await Panic("couldn't follow symlink " + given + ": " + std::string(Error(Errno::kLoop).Message()), 4);
  co_return false;
}

Task<bool> Files::StartInPlace(std::string path) {
  constexpr std::string_view kLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
  Process& process = command_.process;
  auto opened = co_await command_.vfs.Open(process, path, OpenFlags::Read());
  if (!opened) {
    co_await command_.Report("can't read " + path + ": " + Why(opened.error()), 2);
    co_return false;
  }
  auto stat = co_await (*opened)->GetStat(process);
  if (!stat || stat->type != kernel::FileType::kRegular) {
    bool terminal = stat && (*opened)->IsTerminal();
    co_await Panic("couldn't edit " + path + (terminal ? ": is a terminal" : ": not a regular file"), 4);
    co_return false;
  }
  std::string_view dir = kernel::DirName(path);
  std::string temporary;
  Result<FileRef> made = Fail(Errno::kExist);
  for (int attempt = 0; attempt < 100 && !made; ++attempt) {
    temporary = kernel::JoinPath(dir, "sed");
    for (int i = 0; i < 6; ++i) temporary += kLetters[command_.machine.Random64() % kLetters.size()];
    made = co_await command_.vfs.Open(process, temporary, {.write = true, .create = true, .exclusive = true},
                                      0600);
    if (!made && made.error().code != Errno::kExist) break;
  }
  if (!made) {
    co_await Panic(
        "couldn't open temporary file " + kernel::JoinPath(dir, "sedXXXXXX") + ": " + Why(made.error()), 4);
    co_return false;
  }
  target_ = std::move(path);
  temporary_ = std::move(temporary);
  target_stat_ = *stat;
  file_ = std::move(*opened);
  place_ = {std::move(*made), temporary_, {}};
  main_ = {&place_, false};
  co_return true;
}

Task<void> Files::CloseInput() {
  open_ = false;
  lines_.reset();
  file_ = {};
  block_ = {};
  at_ = 0;
  if (temporary_.empty()) co_return;
  co_await Flush(place_);
  place_.file = {};
  main_ = {&stdout_, false};
  Process& process = command_.process;
  std::string temporary = std::exchange(temporary_, {});
  if (failed_) {
    (void)co_await command_.vfs.Unlink(process, temporary);
    co_return;
  }
  kernel::AttrChange owner{.uid = target_stat_.uid, .gid = target_stat_.gid};
  if (target_stat_.uid != process.uid || target_stat_.gid != process.gid)
    (void)co_await command_.vfs.Change(process, temporary, owner);
  (void)co_await command_.vfs.Change(process, temporary, {.mode = target_stat_.mode});
  if (!settings_.suffix.empty()) {
    // "*" in the suffix is the file as it was named; a suffix without it is put behind.
    std::string backup;
    if (settings_.suffix.find('*') == std::string::npos) {
      backup = target_ + settings_.suffix;
    } else {
      for (char c : settings_.suffix) c == '*' ? void(backup += target_) : void(backup += c);
    }
    Result<void> renamed;
    if (backup != target_) renamed = co_await command_.vfs.Rename(process, target_, backup);
    if (!renamed) {
      (void)co_await command_.vfs.Unlink(process, temporary);
      co_await Panic("cannot rename " + target_ + ": " + Why(renamed.error()), 4);
      co_return;
    }
  }
  auto renamed = co_await command_.vfs.Rename(process, temporary, target_);
  if (!renamed) {
    (void)co_await command_.vfs.Unlink(process, temporary);
    co_await Panic("cannot rename " + temporary + ": " + Why(renamed.error()), 4);
  }
}

Task<void> Files::GiveBack() {
  if (!open_ || !lines_ || settings_.unbuffered || name_ != "-") co_return;
  auto beyond = static_cast<int64_t>(lines_->Held() + block_.size() - at_);
  if (beyond > 0) (void)co_await file_->Seek(command_.process, -beyond, kernel::Whence::kCurrent);
}

// ---- output ---------------------------------------------------------------------------------------

Task<bool> Files::OpenOutputs(const Script& script) {
  stderr_.file = command_.process.Fd(2);
  sources_.resize(script.sources.size());
  for (const std::string& name : script.outputs) {
    if (name == "/dev/stdout") {
      outputs_.push_back({&stdout_});
      continue;
    }
    if (name == "/dev/stderr") {
      outputs_.push_back({&stderr_});
      continue;
    }
    auto file = co_await command_.vfs.Open(command_.process, name, OpenFlags::WriteTruncate());
    if (!file) {
      co_await Panic("couldn't open file " + name + ": " + Why(file.error()), 4);
      co_return false;
    }
    sinks_.push_back({std::move(*file), name});
    outputs_.push_back({&sinks_.back()});
  }
  co_return true;
}

void Files::Write(Output& output, std::string_view text, bool newline) {
  std::string& to = output.sink->text;
  if (std::exchange(output.missing_newline, false)) to += settings_.delimiter;
  to += text;
  if (newline) to += settings_.delimiter;
  others_full_ |= output.sink != main_.sink && to.size() >= kFlushAt;
}

Task<void> Files::Flush(Sink& sink) {
  if (sink.text.empty()) co_return;
  if (&sink == &stdout_) {
    (void)co_await command_.out.Write(sink.text);
    sink.text.clear();
    co_return;
  }
  std::string text = std::exchange(sink.text, {});
  if (!sink.file) co_return;
  auto written = co_await kernel::WriteAll(command_.process, sink.file, text);
  if (!written) {
    co_await Panic("couldn't write " + std::to_string(text.size()) + " items to " + sink.name + ": " +
                       Why(written.error()),
                   4);
  }
}

Task<void> Files::FlushAll() {
  others_full_ = false;
  co_await Flush(stdout_);
  (void)co_await command_.out.Flush();
  if (!temporary_.empty()) co_await Flush(place_);
  co_await Flush(stderr_);
  for (Sink& sink : sinks_) co_await Flush(sink);
}

Task<std::optional<std::string>> Files::LineOf(const Script& script, int source) {
  auto index = static_cast<size_t>(source);
  if (!sources_[index]) {
    const std::string& name = script.sources[index];
    Result<FileRef> file = Fail(Errno::kNoEnt);
    if (name == "/dev/stdin") {
      if (FileRef in = command_.process.Fd(0)) file = std::move(in);
    } else {
      file = co_await command_.vfs.Open(command_.process, name, OpenFlags::Read());
    }
    if (!file) co_return std::nullopt;
    sources_[index] = std::make_unique<kernel::Reader>(command_.process, std::move(*file));
  }
  auto line = co_await sources_[index]->Line(settings_.delimiter);
  if (!line || !*line) co_return std::nullopt;
  co_return std::string(**line);
}

}  // namespace bivalve::commands::sed
