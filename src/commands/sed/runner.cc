#include "commands/sed/runner.h"

#include <algorithm>
#include <utility>

#include "base/scan.h"
#include "commands/launch.h"
#include "kernel/pipe.h"

namespace bivalve::commands::sed {

constexpr size_t kNone = std::string_view::npos;

Runner::Runner(Command& command, Script& script, const Settings& settings, Files& files)
    : command_(command), script_(script), settings_(settings), files_(files) {
  for (const Instruction& it : script_.code) begins_with_files_ |= IsLeading(it);
  PrepareSkipping();
}

// ---- The pattern space ----------------------------------------------------------------------------

void Runner::Own() {
  if (space_.data() == own_.data() && space_.size() == own_.size()) return;
  // The view may be into own_ itself.
  if (space_.data() >= own_.data() && space_.data() <= own_.data() + own_.size()) {
    own_.erase(0, static_cast<size_t>(space_.data() - own_.data()));
    own_.resize(space_.size());
  } else {
    own_.assign(space_);
  }
  space_ = own_;
}

void Runner::Set(std::string& text) {
  own_.swap(text);
  space_ = own_;
}

bool Runner::TooLong() {
  if (own_.size() <= kernel::Reader::kMaxLine && hold_.size() <= kernel::Reader::kMaxLine) return false;
  failure_ = "couldn't re-allocate memory";
  return true;
}

bool Runner::Append(std::string_view text) {
  Own();
  if (!command_.machine.HoldMore(own_, text.size() + 1)) {
    failure_ = "couldn't re-allocate memory";
    return false;
  }
  own_ += settings_.delimiter;
  own_ += text;
  space_ = own_;
  command_.machine.SpendBytes(text.size());
  return !TooLong();
}

void Runner::Delete(size_t bytes) { space_.remove_prefix(bytes); }

// ---- Addresses ------------------------------------------------------------------------------------

// The expression that a pattern stands for: an empty one is the last that was used.
Runner::Answer Runner::FindPattern(Pattern* pattern, regex::Regex** used) {
  if (!pattern->regex) {
    if (!last_pattern_) {
      failure_ = "-e expression #" + std::to_string(script_.expressions) +
                 ", char 0: no previous regular expression";
      return Answer::kFailed;
    }
    pattern = last_pattern_;
  }
  last_pattern_ = pattern;
  *used = pattern->regex.get();
  return Answer::kYes;
}

Runner::Answer Runner::MatchesPattern(Pattern* pattern) {
  regex::Regex* used;
  Answer found = FindPattern(pattern, &used);
  if (found != Answer::kYes) return found;
  return used->Matches(space_, command_.machine) ? Answer::kYes : Answer::kNo;
}

Runner::Answer Runner::Matches(const Address& address) {
  auto answer = [](bool yes) { return yes ? Answer::kYes : Answer::kNo; };
  switch (address.kind) {
    case Address::Kind::kLine: return answer(line_ == address.number);
    case Address::Kind::kStep:
      return answer(line_ >= address.number && (line_ - address.number) % address.step == 0);
    case Address::Kind::kLast:
      if (files_.HasLine()) return Answer::kNo;
      if (!more_) return Answer::kWait;
      return answer(!*more_);
    case Address::Kind::kRegex: return MatchesPattern(address.pattern);
    case Address::Kind::kPlus:
    case Address::Kind::kMultiple: break;
  }
  return Answer::kNo;
}

Runner::Answer Runner::StartRange(Instruction& it) {
  using Range = Instruction::Range;
  Answer first = Matches(*it.first);
  if (first != Answer::kYes || !it.second) return first;
  const Address& second = *it.second;
  uint64_t end = 0;
  switch (second.kind) {
    case Address::Kind::kLine: end = second.number; break;
    case Address::Kind::kPlus: end = line_ + second.number; break;
    case Address::Kind::kMultiple:
      // The next multiple, even when this line is one.
      end = second.number ? (line_ / second.number + 1) * second.number : line_;
      break;
    default: it.range = Range::kActive; return Answer::kYes;
  }
  it.range_end = end;
  it.range = end > line_ ? Range::kActive : it.range;
  if (end <= line_ && it.first->kind == Address::Kind::kLine) it.range = Range::kClosed;
  return Answer::kYes;
}

Runner::Answer Runner::InRange(Instruction& it) {
  using Range = Instruction::Range;
  const Address& second = *it.second;
  switch (second.kind) {
    case Address::Kind::kLine:
    case Address::Kind::kPlus:
    case Address::Kind::kMultiple:
      if (line_ >= it.range_end) it.range = Range::kClosed;
      // When lines were taken past the end, `first,N` is over and `first,+N` has this line still.
      return line_ <= it.range_end || second.kind != Address::Kind::kLine ? Answer::kYes : Answer::kNo;
    default: {
      Answer end = Matches(second);
      if (end == Answer::kWait || end == Answer::kFailed) return end;
      if (end == Answer::kYes) it.range = Range::kClosed;
      return Answer::kYes;
    }
  }
}

Runner::Answer Runner::Selected(Instruction& it) {
  if (!it.first) return it.negated ? Answer::kNo : Answer::kYes;
  Answer answer;
  if (IsLeading(it))
    answer = line_ == 1 ? Answer::kYes : Answer::kNo;
  else if (!it.second)
    answer = Matches(*it.first);
  else if (it.range == Instruction::Range::kActive)
    answer = InRange(it);
  else if (it.range == Instruction::Range::kClosed && it.first->kind == Address::Kind::kLine)
    answer = Answer::kNo;
  else
    answer = StartRange(it);
  if (!it.negated || answer == Answer::kWait || answer == Answer::kFailed) return answer;
  return answer == Answer::kYes ? Answer::kNo : Answer::kYes;
}

void Runner::ResetRanges() {
  for (Instruction& it : script_.code) {
    bool from_zero = it.first && it.first->kind == Address::Kind::kLine && it.first->number == 0;
    it.range = from_zero ? Instruction::Range::kActive : Instruction::Range::kInactive;
  }
}

// ---- Instructions ---------------------------------------------------------------------------------

Runner::Pause Runner::Execute() {
  constexpr int64_t kLongRun = 20'000;
  for (; pc_ < script_.code.size(); ++pc_) {
    if (!command_.machine.Spend(1)) return Pause::kFailed;
    if (++steps_ > kLongRun || files_.Full()) {
      steps_ = 0;
      return Pause::kFlush;
    }
    Instruction& it = script_.code[pc_];
    Answer selected = Selected(it);
    if (selected == Answer::kWait) return Pause::kLookAhead;
    if (selected == Answer::kFailed) return Pause::kFailed;
    if (settings_.debug) DebugInstruction(it);
    if (selected == Answer::kNo) {
      if (it.name == '{') pc_ = it.target - 1;
      continue;
    }
    Output& out = files_.main();
    switch (it.name) {
      case '{':
      case ':': break;
      case '=': files_.Write(out, std::to_string(line_), true); break;
      case 'a': appended_.push_back({Appended::kText, it.text}); break;
      case 'b': pc_ = it.target - 1; break;
      case 'c':
        if (!it.second || it.negated || it.range != Instruction::Range::kActive)
          files_.WriteText(out, it.text);
        return Pause::kDeleted;
      case 'd': return Pause::kDeleted;
      case 'D': {
        size_t end = space_.find(settings_.delimiter);
        if (end == kNone) return Pause::kDeleted;
        Delete(end + 1);
        if (settings_.debug) DebugSpace();
        return Pause::kRestart;
      }
      case 'e': return Pause::kAwait;
      case 'F': files_.Write(out, files_.name(), true); break;
      case 'g':
        own_ = hold_;
        space_ = own_;
        whole_ = hold_whole_;
        command_.machine.SpendBytes(hold_.size());
        break;
      case 'G':
        if (!Append(hold_)) return Pause::kFailed;
        whole_ = hold_whole_;
        break;
      case 'h':
        hold_ = space_;
        hold_whole_ = whole_;
        command_.machine.SpendBytes(hold_.size());
        break;
      case 'H':
        if (!command_.machine.HoldMore(hold_, space_.size() + 1)) return Pause::kFailed;
        hold_ += settings_.delimiter;
        hold_ += space_;
        hold_whole_ = whole_;
        command_.machine.SpendBytes(space_.size());
        if (TooLong()) return Pause::kFailed;
        break;
      case 'i': files_.WriteText(out, it.text); break;
      case 'l': List(it.number < 0 ? settings_.wrap : static_cast<uint64_t>(it.number)); break;
      case 'n':
      case 'N':
        if (!files_.HasLine() || !appended_.empty() || reset_) return Pause::kNextLine;
        if (it.name == 'n' && !settings_.quiet) Print(out);
        TakeLine(it.name == 'N');
        if (!failure_.empty()) return Pause::kFailed;
        break;
      case 'p': Print(out); break;
      case 'P': {
        size_t end = space_.find(settings_.delimiter);
        if (end == kNone)
          Print(out);
        else
          files_.Write(out, space_.substr(0, end), true);
        break;
      }
      case 'q': return Pause::kQuit;
      case 'Q': return Pause::kQuitNow;
      case 'r':
        if (IsLeading(it)) return Pause::kAwait;
        appended_.push_back({Appended::kFile, it.text});
        break;
      case 'R': return Pause::kAwait;
      case 's': {
        Answer answer = Substitute(it);
        if (answer == Answer::kFailed) return Pause::kFailed;
        if (answer == Answer::kWait) return Pause::kAwait;
        break;
      }
      case 't':
        if (std::exchange(replaced_, false)) pc_ = it.target - 1;
        break;
      case 'T':
        if (!std::exchange(replaced_, false)) pc_ = it.target - 1;
        break;
      case 'w': Print(files_.output(it.output)); break;
      case 'W': {
        Output& to = files_.output(it.output);
        size_t end = space_.find(settings_.delimiter);
        if (end == kNone)
          Print(to);
        else
          files_.Write(to, space_.substr(0, end), true);
        break;
      }
      case 'x':
        Own();
        own_.swap(hold_);
        space_ = own_;
        std::swap(whole_, hold_whole_);
        break;
      case 'y': Transliterate(*it.y); break;
      case 'z':
        own_.clear();
        space_ = own_;
        break;
      default: break;
    }
    if (settings_.debug) DebugAfter(it.name);
  }
  return Pause::kCycleEnd;
}

// ---- Waiting --------------------------------------------------------------------------------------

Task<std::string> Runner::RunShell(std::string command) {
  Process& process = command_.process;
  co_await files_.FlushAll();
  kernel::PipeEnds pipe = kernel::MakePipe(process.machine());
  std::vector<std::string> argv{"sh", "-c", std::move(command)};
  auto found = co_await FindExecutable(process, {"/bin/sh", argv[1], argv[2]}, process.env);
  if (!found) co_return std::string();
  kernel::SpawnSpec spec = process.ForkSpec();
  spec.program = found->program;
  spec.argv = std::move(argv);
  spec.fds.DropCloseOnExec();
  (void)spec.fds.Set(1, std::move(pipe.write), process.FdLimit());
  spec.signals.ResetForExec();
  auto child = process.machine().Spawn(&process, std::move(spec));
  if (!child) co_return std::string();
  int pid = (*child)->pid();
  auto text = co_await kernel::ReadAll(process, pipe.read, kernel::Reader::kMaxLine);
  pipe.read = {};
  (void)co_await process.Wait({.pid = pid});
  co_return text ? std::move(*text) : std::string();
}

Task<void> Runner::Await(Instruction& it) {
  if (it.name == 'r') {
    // `0r`: in front of the line, not behind it.
    std::vector<Appended> later = std::exchange(appended_, {});
    appended_.push_back({Appended::kFile, it.text});
    co_await WriteAppended();
    appended_ = std::move(later);
    co_return;
  }
  if (it.name == 'R') {
    auto line = co_await files_.LineOf(script_, it.source);
    if (line) appended_.push_back({Appended::kText, std::move(*line)});
    co_return;
  }
  if (it.name == 'e' && it.has_text) {
    std::string text = co_await RunShell(it.text);
    files_.WriteText(files_.main(), text);
    co_return;
  }
  std::string text = co_await RunShell(std::string(space_));
  if (text.ends_with(settings_.delimiter)) text.pop_back();
  Set(text);
  if (it.name != 's') {
    whole_ = true;  // what a command printed is a line of its own
    co_return;
  }
  if (it.s->print & 2) Print(files_.main());
  if (it.s->output >= 0) Print(files_.output(it.s->output));
}

Task<void> Runner::WriteAppended() {
  for (size_t i = 0; i < appended_.size(); ++i) {
    Output& out = files_.main();
    if (appended_[i].kind == Appended::kText) {
      files_.WriteText(out, appended_[i].text);
      continue;
    }
    FileRef file;
    if (appended_[i].text == "/dev/stdin") {
      file = command_.process.Fd(0);
    } else {
      auto opened =
          co_await command_.vfs.Open(command_.process, appended_[i].text, kernel::OpenFlags::Read());
      if (opened) file = std::move(*opened);
    }
    if (!file) continue;
    kernel::Reader reader(command_.process, std::move(file));
    for (;;) {
      auto block = co_await reader.Block();
      if (!block || block->empty()) break;
      files_.WriteText(files_.main(), *block);
      if (files_.Full()) co_await files_.FlushAll();
    }
  }
  appended_.clear();
}

void Runner::TakeLine(bool append) {
  bool whole;
  std::string_view line = files_.Take(&whole);
  whole_ = whole;
  ++line_;
  more_.reset();
  replaced_ = false;
  if (append)
    (void)Append(line);
  else
    space_ = line;
}

Task<bool> Runner::MoreLines() {
  if (files_.HasLine()) co_return true;
  Own();  // the block that it may be a view of goes
  while (!files_.failed()) {
    if (files_.drained()) co_await files_.FlushAll();
    if (co_await files_.Refill()) co_return true;
    if (settings_.separate) co_return false;
    if (!co_await files_.OpenNext()) co_return false;
  }
  co_return false;
}

Task<bool> Runner::ReadLine(bool append) {
  if (!appended_.empty()) co_await WriteAppended();
  if (append) Own();
  for (;;) {
    if (files_.failed() || command_.OutputFailed()) co_return false;
    if (files_.HasLine()) break;
    if (files_.IsOpen()) {
      if (append) Own();
      if (files_.drained() || files_.Full() || settings_.unbuffered) co_await files_.FlushAll();
      if (co_await files_.Refill()) continue;
      co_await files_.CloseInput();
      continue;
    }
    if (!co_await files_.OpenNext()) co_return false;
    reset_ = settings_.separate;
  }
  if (std::exchange(reset_, false)) {
    hold_.clear();
    hold_whole_ = true;
    line_ = 0;
    ResetRanges();
  }
  TakeLine(append);
  co_return failure_.empty();
}

Task<int> Runner::Run() {
  int quit_status = 0;
  bool quit = false;
  while (!quit && failure_.empty()) {
    if (skipping_ && appended_.empty() && files_.HasLine()) SkipLines();
    if (files_.HasLine() && appended_.empty() && !reset_)
      TakeLine(false);
    else if (!co_await ReadLine(false))
      break;
    pc_ = 0;
    if (settings_.debug) DebugInput();
    for (bool cycle = true; cycle;) {
      Pause pause = Execute();
      switch (pause) {
        case Pause::kCycleEnd:
          if (settings_.debug) files_.WriteText(files_.main(), "END-OF-CYCLE:\n");
          if (!settings_.quiet) Print(files_.main());
          cycle = false;
          break;
        case Pause::kDeleted:
          if (settings_.debug && script_.code[pc_].name != 'D')
            files_.WriteText(files_.main(), "END-OF-CYCLE:\n");
          cycle = false;
          break;
        case Pause::kRestart: pc_ = 0; break;
        case Pause::kQuit:
          if (!settings_.quiet) Print(files_.main());
          co_await WriteAppended();
          [[fallthrough]];
        case Pause::kQuitNow:
          quit_status = static_cast<int>(script_.code[pc_].number & 255);
          quit = true;
          cycle = false;
          break;
        case Pause::kLookAhead: more_ = co_await MoreLines(); break;
        case Pause::kNextLine: {
          bool append = script_.code[pc_].name == 'N';
          if (!co_await MoreLines()) {
            // Without a next line GNU's sed ends here as at the end of the script; POSIX's `N` without
            // writing.
            if (settings_.debug) files_.WriteText(files_.main(), "END-OF-CYCLE:\n");
            if (!settings_.quiet && !((settings_.posix || settings_.quiet_last) && append))
              Print(files_.main());
            cycle = false;
            break;
          }
          if (!append && !settings_.quiet) Print(files_.main());
          if (!co_await ReadLine(append)) cycle = false;
          if (settings_.debug) DebugSpace();
          ++pc_;
          break;
        }
        case Pause::kAwait:
          co_await Await(script_.code[pc_]);
          ++pc_;
          break;
        case Pause::kFlush:
          if (files_.Full()) co_await files_.FlushAll();
          co_await kernel::Yield(command_.process);
          break;
        case Pause::kFailed: cycle = false; break;
      }
      if (files_.failed() || !failure_.empty() || command_.OutputFailed()) {
        quit = true;
        break;
      }
    }
    if (files_.Full() || settings_.unbuffered) co_await files_.FlushAll();
  }
  if (!failure_.empty()) co_await files_.Panic(failure_, failure_.starts_with("-e") ? 1 : 4);
  if (quit) co_await files_.GiveBack();
  co_await files_.CloseInput();
  co_await files_.FlushAll();
  co_return quit_status;
}

// ---- Skipping -------------------------------------------------------------------------------------

void Runner::PrepareSkipping() {
  bool simple = !begins_with_files_ && !settings_.debug && !settings_.unbuffered && !script_.code.empty();
  std::vector<Pattern*> triggers;
  size_t inside = 0;  // instructions before this belong to a block that was looked at
  for (size_t i = 0; i < script_.code.size() && simple; ++i) {
    const Instruction& it = script_.code[i];
    // An empty expression is the last one used, by any line.
    bool last = (it.s && !it.s->pattern->regex) ||
                (it.first && it.first->kind == Address::Kind::kRegex && !it.first->pattern->regex) ||
                (it.second && it.second->kind == Address::Kind::kRegex && !it.second->pattern->regex);
    if (last) simple = false;
    counts_ |= it.name == '=' || (it.first && it.first->kind != Address::Kind::kRegex) || it.second;
    if (i < inside || it.name == ':') continue;
    if (it.negated || it.second) simple = false;
    Pattern* pattern = nullptr;
    if (it.first) {
      if (it.first->kind == Address::Kind::kRegex) pattern = it.first->pattern;
    } else if (it.name == 's') {
      pattern = it.s->pattern;
    } else if (it.name == 't') {
      continue;  // nothing was replaced
    }
    if (!pattern || !pattern->lines) {
      simple = false;
      break;
    }
    triggers.push_back(pattern);
    if (it.name == '{') inside = it.target;
  }
  skipping_ = simple && !triggers.empty();
  triggers_ = std::move(triggers);
  hits_.assign(triggers_.size(), 0);
}

void Runner::SkipLines() {
  constexpr int kTooManyUseless = 200;
  std::string_view block = files_.block();
  size_t at = files_.at();
  bool fresh = hits_generation_ != files_.generation();
  hits_generation_ = files_.generation();
  size_t nearest = block.size();
  for (size_t i = 0; i < triggers_.size(); ++i) {
    if (fresh || hits_[i] < at) {
      auto found = triggers_[i]->lines->FindLine(block.substr(at, nearest - at), command_.machine);
      // What is not found before the nearest so far is looked for again behind it.
      hits_[i] = found ? at + found->begin : nearest;
    }
    nearest = std::min(nearest, hits_[i]);
  }
  if (nearest == at) {
    if (++useless_ > kTooManyUseless) skipping_ = false;
    return;
  }
  useless_ = std::max(0, useless_ - 2);
  std::string_view passed = block.substr(at, nearest - at);
  bool whole = passed.back() == settings_.delimiter;
  if (counts_) line_ += CountByte(passed, settings_.delimiter) + (whole ? 0 : 1);
  if (!settings_.quiet) {
    files_.WriteText(files_.main(), passed);
    files_.main().missing_newline = !whole;
  }
  files_.Skip(nearest);
}

}  // namespace bivalve::commands::sed
