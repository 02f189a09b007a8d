#include "commands/tar/walk.h"

#include <algorithm>

namespace bivalve::commands::tar {

Task<bool> MemberWalk::Open(std::string archive) {
  Command& command = tar_.command;
  auto file = co_await command.OpenInput(archive);
  if (file && archive == "-" && (*file)->IsTerminal()) {
    co_await tar_.Fatal("Refusing to read archive contents from terminal (missing -f option?)");
    co_return false;
  }
  if (!file) {
    co_await tar_.Fatal(archive + ": Cannot open: " + Why(file.error()));
    co_return false;
  }
  input_.emplace(command, std::move(*file));
  auto opened = co_await input_->Open(tar_.settings.compress);
  if (opened) co_return true;
  if (opened.error().text.empty())
    co_await tar_.Fatal(archive + ": Cannot read: " + Why(opened.error()),
                        "At beginning of tape, quitting now");
  else
    co_await tar_.Fatal(opened.error().text);
  co_return false;
}

Task<bool> MemberWalk::OpenFile(FileRef file) {
  input_.emplace(tar_.command, std::move(file));
  auto opened = co_await input_->Open({});
  if (!opened) co_await tar_.Fatal(std::string(opened.error().Message()));
  co_return opened.has_value();
}

Task<void> MemberWalk::UnexpectedEnd() {
  done_ = true;
  co_await tar_.Fatal("Unexpected EOF in archive");
}

Task<void> MemberWalk::TellLoneBlock() {
  return tar_.Warn("A lone zero block at " + std::to_string(end_ / static_cast<int64_t>(kBlock) + 1));
}

Task<void> MemberWalk::TellWarnings() {
  for (const std::string& text : headers_.TakeWarnings()) {
    if (text.starts_with("Ignoring"))
      co_await tar_.Warn(text);
    else
      co_await tar_.Fail(text);
  }
}

Task<Member*> MemberWalk::Next() {
  if (done_) co_return nullptr;
  if (left_ + padding_ > 0) {
    auto skipped = co_await input_->Skip(left_ + padding_);
    left_ = padding_ = 0;
    if (!skipped || !*skipped) {
      co_await UnexpectedEnd();
      co_return nullptr;
    }
  }
  bool fresh = true;
  bool zero = false;
  for (;;) {
    tar_.command.machine.Spend(4);
    if (fresh) start_ = input_->position();
    auto block = co_await input_->Block();
    if (!block) {
      done_ = true;
      co_await tar_.Fatal(tar_.settings.archive + ": Cannot read: " + Why(block.error()));
      co_return nullptr;
    }
    if (block->size() < kBlock) {
      if (!zero) end_ = start_;
      if (zero) co_await TellLoneBlock();
      if (headers_.Midway() && members_) {
        co_await UnexpectedEnd();
        co_return nullptr;
      }
      break;
    }
    HeaderReader::Event event = headers_.Feed(*block);
    fresh = false;
    co_await TellWarnings();
    if (event == HeaderReader::Event::kMore && !zero) continue;
    if (zero && event != HeaderReader::Event::kZero) {
      // One block of zeros and then something else: the end all the same.
      co_await TellLoneBlock();
      done_ = true;
      co_return nullptr;
    }
    if (event == HeaderReader::Event::kMember) {
      any_ = members_ = true;
      skipping_ = false;
      left_ = headers_.member().size;
      padding_ = Padding(left_);
      co_return &headers_.member();
    }
    fresh = true;
    if (event == HeaderReader::Event::kZero) {
      any_ = true;
      if (tar_.settings.block_numbers && !zero)
        co_await tar_.Print("block " + std::to_string(start_ / static_cast<int64_t>(kBlock)) +
                            ": ** Block of NULs **\n");
      if (tar_.settings.ignore_zeros) continue;
      if (zero) {
        done_ = true;
        co_return nullptr;
      }
      zero = true;
      end_ = start_;
      continue;
    }
    if (!any_) {
      co_await tar_.Fail("This does not look like a tar archive");
      any_ = true;
    }
    if (!std::exchange(skipping_, true)) co_await tar_.Fail("Skipping to next header");
    headers_ = {};
  }
  done_ = true;
  if (!any_ && !input_->failed()) co_await tar_.Fail("This does not look like a tar archive");
  if (tar_.settings.block_numbers && !zero)
    co_await tar_.Print("block " + std::to_string(start_ / static_cast<int64_t>(kBlock)) +
                        ": ** End of File **\n");
  co_return nullptr;
}

Task<std::string_view> MemberWalk::Data() {
  if (left_ == 0) co_return std::string_view();
  auto some = co_await input_->Some(left_);
  if (!some || some->empty()) {
    left_ = padding_ = 0;
    if (tar_.settings.mode == Mode::kExtract) co_await tar_.Fail("Unexpected EOF in archive");
    co_await UnexpectedEnd();
    co_return std::string_view();
  }
  left_ -= static_cast<int64_t>(some->size());
  co_return *some;
}

Task<void> MemberWalk::Close() {
  // A filter is read to its end, so that it does not die of a broken pipe.
  if (!tar_.fatal)
    while (true) {
      auto rest = co_await input_->Some(64 << 10);
      if (!rest || rest->empty()) break;
    }
  std::string complaint = co_await input_->Close();
  if (!complaint.empty() && !tar_.fatal) co_await tar_.Fatal(std::move(complaint));
}

MemberFilter::MemberFilter(Tar& tar) : tar_(tar) {
  for (const NameArgument& name : tar.settings.names) {
    if (name.name.empty()) {
      everything_.dir = name.dir;
      continue;
    }
    std::string text = name.name;
    while (text.size() > 1 && text.ends_with('/')) text.pop_back();
    wanted_.push_back({&name, text, NamePattern(text, name.style)});
  }
  started_ = tar.settings.starting_file.empty();
}

const NameArgument* MemberFilter::Find(const Member& member) {
  const Settings& s = tar_.settings;
  if (!started_) {
    if (member.name != s.starting_file) return nullptr;
    started_ = true;
  }
  if (tar_.Excluded(member.name)) return nullptr;
  if (s.newer_ns && member.mtime_ns < *s.newer_ns) return nullptr;
  if (wanted_.empty()) return &everything_;
  for (Wanted& one : wanted_)
    if (one.pattern.Matches(member.name, one.argument->recursive, tar_.command.machine)) {
      ++one.found;
      if (s.occurrence && one.found != s.occurrence) continue;
      return one.argument;
    }
  return nullptr;
}

bool MemberFilter::Satisfied() const {
  uint64_t occurrence = tar_.settings.occurrence;
  if (!occurrence || wanted_.empty()) return false;
  return std::all_of(wanted_.begin(), wanted_.end(),
                     [&](const Wanted& one) { return one.found >= occurrence; });
}

Task<void> MemberFilter::ReportMissing() {
  if (tar_.fatal) co_return;
  bool told = false;
  for (const Wanted& one : wanted_) {
    uint64_t occurrence = tar_.settings.occurrence;
    if (one.found > 0 && one.found < occurrence) {
      co_await tar_.Fail(tar_.Shown(one.name) + ": Required occurrence not found in archive");
      continue;
    }
    if (one.found > 0) continue;
    if (!told && !one.argument->style.wildcards && !tar_.settings.name_style.plain &&
        shell::HasPattern(one.argument->name, false)) {
      told = true;
      co_await tar_.Warn("Pattern matching characters used in file names");
      co_await tar_.Warn(
          "Use --wildcards to enable pattern matching, or --no-wildcards to suppress this warning");
    }
    co_await tar_.Fail(tar_.Shown(one.name) + ": Not found in archive");
  }
}

}  // namespace bivalve::commands::tar
