#include "commands/patch/session.h"

#include <algorithm>

#include "commands/date_parse.h"

namespace bivalve::commands::patch {
namespace {

std::string Plural(int64_t count) { return count == 1 ? "" : "s"; }

// Whether a word stands there, with blanks or nothing around it.
bool HasWord(std::string_view text, std::string_view word) {
  auto blank = [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); };
  for (size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
    size_t end = at + word.size();
    if ((at == 0 || blank(text[at - 1])) && (end == text.size() || blank(text[end]))) return true;
  }
  return false;
}

constexpr std::string_view kRule = "--------------------------\n";

}  // namespace

Task<void> Session::Say(std::string text) {
  if (s_.output == "-") {
    (void)co_await command_.out.Flush();
    co_await kernel::WriteFd(command_.process, 2, std::move(text));
  } else {
    (void)co_await command_.out.Write(text);
  }
}

Task<void> Session::Fatal(std::string text) {
  dead_ = true;
  co_await command_.Report("**** " + text, 2);
}

Task<std::string> Session::Ask(std::string question) {
  co_await Say(question);
  (void)co_await command_.out.Flush();
  auto terminal = co_await command_.vfs.Open(command_.process, "/dev/tty", kernel::OpenFlags::Read());
  std::string answer;
  if (terminal) {
    kernel::Reader reader(command_.process, std::move(*terminal));
    auto line = co_await reader.Line();
    if (line && *line) answer = **line;
  }
  if (answer.empty()) co_await Say("\n");
  while (!answer.empty() && (answer.back() == '\n' || answer.back() == '\r')) answer.pop_back();
  co_return answer;
}

Task<bool> Session::ReadInput(std::string* text) {
  std::string name(s_.input.data() ? s_.input : "-");
  auto file = co_await command_.OpenInput(name);
  auto content = file ? co_await kernel::ReadAll(command_.process, std::move(*file), SIZE_MAX)
                      : Result<std::string>(std::unexpected(file.error()));
  if (!content) {
    co_await Fatal("Can't open patch file " + s_.Name(name) + " : " + Why(content.error()));
    co_return false;
  }
  *text = std::move(*content);
  co_return true;
}

Task<void> Session::Run() {
  reverse_ = s_.reverse;
  std::string text;
  if (s_.directory.data()) {
    auto moved = co_await command_.vfs.ChangeDir(command_.process, std::string(s_.directory));
    if (!moved)
      co_return co_await Fatal("Can't change to directory " + s_.Name(s_.directory) + " : " +
                               Why(moved.error()));
  }
  if (!co_await ReadInput(&text)) co_return;
  mid_line_ = !text.empty() && !text.ends_with('\n');
  PatchInput input(std::move(text), s_.style, s_.binary, command_.machine);
  while (!dead_) {
    auto patch = input.Next();
    if (!patch) {
      if (input.error().empty() && s_.verbose) {
        if (!input.found_any() && !input.empty())
          co_await Say("Hmm...  I can't seem to find a patch in there anywhere.\n");
        else if (input.trailing_garbage())
          co_await Say("Hmm...  Ignoring the trailing garbage.\n");
        if (input.found_any()) co_await Say("done\n");
      }
      if (!input.found_any() && !input.empty())
        co_return co_await Fatal("Only garbage was found in the patch input.");
      break;
    }
    co_await One(std::move(*patch), input.error());
    first_ = false;
  }
  co_await Flush();
}

Task<void> Session::Introduce(const Work& work) {
  const FilePatch& patch = work.patch;
  if (s_.verbose) {
    std::string_view kind = patch.style == Style::kUnified     ? "a unified diff"
                            : patch.style == Style::kContext   ? "a new-style context diff"
                            : patch.style == Style::kNormal    ? "a normal diff"
                            : patch.style == Style::kGitBinary ? "a git binary diff"
                                                               : "an ed script";
    co_await Say(std::string("Hmm...  ") + (first_ ? "L" : "The next patch l") + "ooks like " +
                 std::string(kind) + " to me...\n");
  }
  if (patch.indent > 0 && !s_.silent)
    co_await Say("(Patch is indented " + std::to_string(patch.indent) + " space" +
                 Plural(static_cast<int64_t>(patch.indent)) + ".)\n");
  if (patch.strip_returns && !s_.silent)
    co_await Say("(Stripping trailing CRs from patch; use --binary to disable.)\n");
  if (s_.verbose && !patch.header.empty()) {
    std::string text("The text leading up to this was:\n");
    text += kRule;
    for (std::string_view line : patch.header) text += "|" + std::string(line);
    co_await Say(text + std::string(kRule));
  }
}

Task<std::vector<Candidate>> Session::Candidates(const Work& work) {
  const FilePatch& patch = work.patch;
  std::vector<Candidate> names;
  const HeaderName* old_name = &patch.old_name;
  const HeaderName* new_name = &patch.new_name;
  if (patch.git && !old_name->present && !new_name->present) {
    old_name = &patch.git_old;
    new_name = &patch.git_new;
  }
  struct Place {
    Candidate::Place place;
    const HeaderName* name;
  };
  const Place places[] = {
      {Candidate::kOld, old_name}, {Candidate::kNew, new_name}, {Candidate::kIndex, &patch.index}};
  for (const Place& place : places) {
    if (!place.name->present || place.name->name == "/dev/null") continue;
    if (place.place == Candidate::kIndex && !s_.posix && (old_name->present || new_name->present)) continue;
    auto name = StripName(place.name->name, s_.strip);
    if (!name) continue;
    Candidate candidate{place.place, *name};
    auto stat = co_await command_.vfs.GetStat(command_.process, *name);
    candidate.exists = stat.has_value() && !stat->IsDir();
    if (IsDangerous(*name)) {
      if (candidate.exists || work.says_old)
        co_await Say("Ignoring potentially dangerous file name " + s_.Name(*name) + "\n");
      continue;
    }
    for (std::string dir(kernel::DirName(*name)); !dir.empty() && dir != "." && dir != "/";
         dir = kernel::DirName(dir)) {
      if (co_await command_.vfs.GetStat(command_.process, dir)) break;
      ++candidate.missing_dirs;
    }
    names.push_back(std::move(candidate));
  }
  co_return names;
}

Task<void> Session::AskForName(Work& work) {
  const FilePatch& patch = work.patch;
  bool named = patch.old_name.present || patch.new_name.present || patch.index.present || patch.git;
  std::string text = "can't find file to patch at input line " + std::to_string(patch.hunk_line + 1) + "\n";
  if (named)
    text += s_.strip < 0 ? "Perhaps you should have used the -p or --strip option?\n"
                         : "Perhaps you used the wrong -p or --strip option?\n";
  if (!patch.header.empty() && !s_.verbose) {
    text += "The text leading up to this was:\n";
    text += kRule;
    for (std::string_view line : patch.header) text += "|" + std::string(line);
    text += kRule;
  }
  co_await Say(text);
  if (s_.force || s_.batch) {
    co_await Say("No file to patch.  Skipping patch.\n");
    work.skip = work.skip_rejects = true;
    co_return;
  }
  for (;;) {
    std::string answer = co_await Ask("File to patch: ");
    if (!answer.empty() && co_await command_.vfs.GetStat(command_.process, answer)) {
      work.from = work.to = answer;
      co_return;
    }
    if (!answer.empty()) co_await Say(s_.Name(answer) + ": No such file or directory\n");
    answer = co_await Ask("Skip this patch? [y] ");
    if (answer.starts_with('n')) continue;
    if (!s_.silent) co_await Say("Skipping patch.\n");
    work.skip = work.skip_rejects = true;
    co_return;
  }
}

Task<void> Session::ChooseName(Work& work) {
  FilePatch& patch = work.patch;
  bool absent[] = {patch.old_name.nonexistent || patch.git_creates,
                   patch.new_name.nonexistent || patch.git_deletes};
  if (work.reverse) std::swap(absent[0], absent[1]);
  // The hunks are the right way round already.
  const Hunk* first = patch.hunks.empty() ? nullptr : &patch.hunks[0];
  work.says_old = absent[0] ? 2 : first && first->old_count == 0 && first->old_first == 0;
  work.says_new = absent[1] ? 2 : first && first->new_count == 0 && first->new_first == 0;
  if (s_.file.data()) {
    work.from = s_.file;
  } else {
    std::vector<Candidate> names = co_await Candidates(work);
    const Candidate* best = BestName(names, s_.posix);
    if (!best && work.says_old) best = BestNewName(names);
    if (!best && work.says_new == 2) best = BestNewName(names);
    if (!best && patch.git && patch.hunks.empty()) best = BestNewName(names);
    bool renames = !patch.rename_from.empty() || !patch.copy_from.empty();
    if (renames) {
      int64_t strip = s_.strip < 0 ? -1 : std::max<int64_t>(s_.strip - 1, 0);
      bool copies = patch.rename_from.empty();
      auto from = StripName(copies ? patch.copy_from : patch.rename_from, strip);
      auto to = StripName(copies ? patch.copy_to : patch.rename_to, strip);
      if (work.reverse && copies) to = from;
      if (work.reverse) std::swap(from, to);
      if (from && to && !IsDangerous(*from) && !IsDangerous(*to)) {
        work.from = *from;
        work.to = *to;
        co_return;
      }
    }
    if (!best) co_return co_await AskForName(work);
    work.from = best->name;
  }
  work.to = work.from;
}

Task<void> Session::CheckPrerequisite(const Work& work) {
  const std::string& wanted = work.patch.prereq;
  if (wanted.empty()) co_return;
  std::string text = "This file doesn't appear to be the " + wanted + " version -- ";
  if (HasWord(work.text, wanted)) {
    if (s_.verbose) co_await Say("Good.  This file appears to be the " + wanted + " version.\n");
  } else if (s_.force) {
    co_await Say("Warning: this file doesn't appear to be the " + wanted + " version -- patching anyway.\n");
  } else if (s_.batch) {
    co_await Fatal(text + "aborting.");
  } else {
    std::string answer = co_await Ask(text + "patch anyway? [n] ");
    if (!answer.starts_with('y')) co_await Fatal("aborted");
  }
}

// The file as it is. False: it cannot be patched, which was said; the patch is to be skipped.
Task<bool> Session::ReadFile(Work& work) {
  auto follow = s_.follow_links ? kernel::Follow::kYes : kernel::Follow::kNo;
  // Within a patch of git's each file is written once; the same one again is another patch's.
  bool again = std::ranges::any_of(pending_, [&](const Output& output) {
    return output.path == work.to && (!output.remove || work.from == work.to);
  });
  if (again) co_await Flush();
  auto stat = co_await command_.vfs.GetStat(command_.process, work.from, follow);
  work.exists = stat.has_value();
  std::string_view kind = "file";
  bool wants_link = work.patch.git && ((work.patch.old_mode.value_or(0) & 0170000) == 0120000 ||
                                       (work.patch.new_mode.value_or(0) & 0170000) == 0120000);
  if (wants_link) kind = "symbolic link";
  if (work.exists) {
    work.stat = *stat;
    bool is_link = stat->type == kernel::FileType::kSymlink;
    if ((stat->type != kernel::FileType::kRegular && !is_link) || is_link != wants_link) {
      if (!(wants_link && work.says_old)) {
        co_await Say("File " + s_.Name(work.from) + " is not a " +
                     (wants_link ? "symbolic link" : "regular file") + " -- refusing to patch\n");
        work.skip = true;
        co_return false;
      }
    }
    if (is_link) {
      auto target = co_await command_.vfs.ReadLink(command_.process, work.from);
      if (target) work.text = std::move(*target);
    } else {
      auto content = co_await command_.vfs.ReadFile(command_.process, work.from);
      if (!content) {
        co_await Fatal("Can't open file " + s_.Name(work.from) + " : " + Why(content.error()));
        co_return false;
      }
      work.text = std::move(*content);
    }
  }
  co_await CheckPrerequisite(work);
  if (dead_) co_return false;
  co_await CheckExistence(work);
  if (work.skip) co_return false;
  if (work.exists && (work.stat.mode & 0222) == 0 && !wants_link && s_.read_only != Settings::kIgnore &&
      s_.output != "-") {
    bool fails = s_.read_only == Settings::kFail;
    co_await Say("File " + s_.Name(work.from) + " is read-only; " +
                 (fails ? "refusing to patch" : "trying to patch anyway") + "\n");
    if (fails) {
      work.skip = true;
      co_return false;
    }
  }
  if (!s_.silent) {
    std::string to(s_.output.data() ? s_.output : std::string_view(work.to));
    std::string text = (s_.dry_run ? "checking " : "patching ") + std::string(kind) + " " + s_.Name(to);
    bool copies = !work.patch.copy_from.empty();
    if (s_.output.data())
      text += " (read from " + s_.Name(work.from) + ")";
    else if (work.to != work.from)
      text += std::string(" (") + (copies ? "copied" : "renamed") + " from " + s_.Name(work.from) + ")";
    co_await Say(text + "\n");
    if (s_.verbose && work.patch.style != Style::kEd && !work.patch.hunks.empty())
      co_await Say("Using Plan A...\n");
  }
  co_return true;
}

// What the header says about there being a file, against what there is.
Task<void> Session::CheckExistence(Work& work) {
  bool empty = work.exists && work.text.empty();
  std::string_view does, state;
  if (work.says_old && work.exists && !empty) {
    does = "create";
    state = "already exists";
  } else if (work.says_new && !work.says_old && (!work.exists || (empty && work.says_new == 1))) {
    does = work.says_new == 2 ? "delete" : "empty out";
    state = work.exists ? "is already empty" : "does not exist";
  }
  if (does.empty()) co_return;
  std::string reason = std::string("The next patch") + (work.reverse ? ", when reversed," : "") + " would " +
                       std::string(does) + " the file " + s_.Name(work.from) + ",\nwhich " +
                       std::string(state) + "!";
  if (co_await MayReverse(work, std::move(reason))) {
    for (Hunk& hunk : work.patch.hunks) hunk.Reverse();
    work.reverse = !work.reverse;
    std::swap(work.says_old, work.says_new);
  } else if (work.skip) {
    work.skip_rejects = true;
  }
}

// Whether a patch that does not fit is to be taken the other way round. It may also say that the patch is to
// be skipped, or applied anyway.
Task<bool> Session::MayReverse(Work& work, std::string reason) {
  auto say = [&](std::string_view rest) { return Say(reason + "  " + std::string(rest)); };
  if (s_.forward) {
    co_await say("Skipping patch.\n");
    work.skip = true;
    co_return false;
  }
  if (s_.force) {
    if (!s_.silent) co_await say("Applying it anyway.\n");
    work.apply_anyway = true;
    co_return false;
  }
  if (s_.batch) {
    co_await say(work.reverse ? "Ignoring -R.\n" : "Assuming -R.\n");
    co_return true;
  }
  std::string answer = co_await Ask(reason + (work.reverse ? "  Ignore -R? [n] " : "  Assume -R? [n] "));
  if (answer.starts_with('y')) co_return true;
  answer = co_await Ask("Apply anyway? [n] ");
  work.apply_anyway = answer.starts_with('y');
  if (!work.apply_anyway) {
    if (!s_.silent) co_await Say("Skipping patch.\n");
    work.skip = true;
  }
  co_return false;
}

void Session::Reject(Work& work, const Hunk& hunk, int64_t shift) {
  if (s_.reject == "-" || s_.dry_run) return;
  const FilePatch& patch = work.patch;
  Style style = s_.reject_style != Style::kNone  ? s_.reject_style
                : patch.style == Style::kUnified ? Style::kUnified
                                                 : Style::kContext;
  Hunk placed = hunk;
  if (placed.old_count == 0) ++placed.old_first;
  if (placed.new_count == 0) ++placed.new_first;
  if (work.rejects.empty()) {
    auto header = [](const HeaderName& name) {
      std::string text = name.present ? name.name : "/dev/null";
      if (!name.stamp.empty()) text += "\t" + name.stamp;
      return text + "\n";
    };
    const HeaderName& first = work.reverse ? patch.new_name : patch.old_name;
    const HeaderName& second = work.reverse ? patch.old_name : patch.new_name;
    work.rejects = style == Style::kUnified ? "--- " + header(first) + "+++ " + header(second)
                                            : "*** " + header(first) + "--- " + header(second);
  }
  if (style == Style::kUnified) {
    AppendUnified(work.rejects, hunk, shift);
  } else {
    AppendContext(work.rejects, placed, shift, patch.style != Style::kNormal);
  }
}

// The line for a hunk, 0 when there is none. The first hunk decides whether the patch is reversed.
Task<int64_t> Session::Place(Work& work, Application& application, size_t index, int64_t* fuzz) {
  Hunk& hunk = work.patch.hunks[index];
  int64_t context = std::max(hunk.Prefix(), hunk.Suffix());
  int64_t most = std::min(s_.fuzz, context);
  for (*fuzz = 0; *fuzz <= most; ++*fuzz) {
    int64_t line = application.Find(hunk, *fuzz);
    if (line) co_return line;
    work.mismatch = true;
    if (index > 0 || s_.force || work.apply_anyway || work.reverse != s_.reverse) continue;
    hunk.Reverse();
    line = application.Find(hunk, *fuzz);
    if (line &&
        co_await MayReverse(work, work.reverse ? "Unreversed patch detected!"
                                               : "Reversed (or previously applied) patch detected!")) {
      for (size_t i = 1; i < work.patch.hunks.size(); ++i) work.patch.hunks[i].Reverse();
      work.reverse = !work.reverse;
      std::swap(work.says_old, work.says_new);
      co_return line;
    }
    hunk.Reverse();
    if (work.skip) co_return 0;
  }
  co_return 0;
}

// "merged at 5, NOT MERGED at 13-19."
std::string Session::MergeText(const std::vector<Application::Merged>& parts, bool conflicts_only) {
  constexpr std::string_view kWords[] = {"merged", "already applied", "NOT MERGED"};
  std::string text;
  std::optional<Application::Merged::Kind> kind;
  for (const Application::Merged& part : parts) {
    if (conflicts_only && part.kind != Application::Merged::kConflict) continue;
    if (kind == part.kind)
      text += ",";
    else
      text.append(text.empty() ? "" : ", ").append(kWords[part.kind]).append(" at ");
    kind = part.kind;
    text += std::to_string(part.first);
    if (part.last > part.first) text += "-" + std::to_string(part.last);
  }
  return text;
}

// The hunks with --merge: what does not fit is merged, and nothing is rejected.
Task<void> Session::MergeHunks(Work& work, Application& application) {
  auto& hunks = work.patch.hunks;
  for (size_t i = 0; i < hunks.size(); ++i) {
    co_await kernel::Yield(command_.process);
    const Hunk& hunk = hunks[i];
    if (int64_t line = application.Find(hunk, 0)) {
      if (application.Put(hunk, line)) continue;
    }
    work.mismatch = true;
    auto parts = application.Merge(hunk, s_.merge == Settings::Merge::kDiff3);
    bool conflict = std::any_of(parts.begin(), parts.end(), [](const Application::Merged& part) {
      return part.kind == Application::Merged::kConflict;
    });
    if (conflict) command_.status = std::max(command_.status, 1);
    if (s_.silent && !conflict) continue;
    std::string text = MergeText(parts, s_.silent);
    if (!text.empty()) co_await Say("Hunk #" + std::to_string(i + 1) + " " + text + ".\n");
  }
}

Task<void> Session::ApplyHunks(Work& work, Application& application) {
  if (s_.merge != Settings::Merge::kNone && !work.skip) co_return co_await MergeHunks(work, application);
  auto& hunks = work.patch.hunks;
  for (size_t i = 0; i < hunks.size(); ++i) {
    int64_t fuzz = 0;
    int64_t line = work.skip ? 0 : co_await Place(work, application, i, &fuzz);
    const Hunk& hunk = hunks[i];
    int64_t wanted = hunk.old_first + (hunk.old_count == 0);
    int64_t shift = application.shift();
    if (line) {
      if (!application.Put(hunk, line)) co_return co_await Fatal("misordered hunks! output would be garbled");
      std::string text = "Hunk #" + std::to_string(i + 1) + " succeeded at " + std::to_string(line + shift);
      if (fuzz > 0) text += " with fuzz " + std::to_string(fuzz);
      int64_t offset = line - wanted;
      if (offset) {
        work.mismatch = true;
        text += " (offset " + std::to_string(offset) + " line" + Plural(offset) + ")";
      }
      if (s_.verbose || (!s_.silent && (fuzz > 0 || offset))) co_await Say(text + ".\n");
      continue;
    }
    ++work.failed;
    work.mismatch |= !work.skip;
    if (!work.skip && !s_.silent)
      co_await Say("Hunk #" + std::to_string(i + 1) + " FAILED at " + std::to_string(wanted + shift) +
                   (application.DiffersInReturns(hunk) ? " (different line endings)" : "") + ".\n");
    Reject(work, hunk, shift);
  }
}

Task<void> Session::ReportHunks(Work& work) {
  if (work.failed == 0) co_return;
  command_.status = std::max(command_.status, 1);
  auto total = static_cast<int64_t>(work.patch.hunks.size());
  std::string text = std::to_string(work.failed) + " out of " + std::to_string(total) + " hunk" +
                     Plural(total) + (work.skip ? " ignored" : " FAILED");
  bool saves = !work.skip_rejects && !s_.dry_run && s_.reject != "-";
  if (saves) text += " -- saving rejects to file " + s_.Name(RejectName(work));
  co_await Say(text + "\n");
  if (saves) co_await SaveRejects(work);
}

Task<void> Session::Apply(Work& work, std::string* result) {
  if (work.patch.style == Style::kEd) {
    if (!work.skip && !ApplyEdScript(work.text, work.patch.ed_script, result, command_.machine))
      co_await Fatal("the ed script does not fit");
    co_return;
  }
  Application application(work.text, {.ignore_space = s_.ignore_space, .ifdef = s_.ifdef}, command_.machine);
  co_await ApplyHunks(work, application);
  if (!dead_) *result = application.Finish();
}

Task<void> Session::One(FilePatch patch, std::string damage) {
  Work work;
  work.patch = std::move(patch);
  work.reverse = reverse_;
  if (reverse_)
    for (Hunk& hunk : work.patch.hunks) hunk.Reverse();
  co_await Introduce(work);
  co_await ChooseName(work);
  if (work.patch.style == Style::kGitBinary && !work.skip) {
    co_await Say("File " + s_.Name(work.to) + ": git binary diffs are not supported.\n");
    command_.status = std::max(command_.status, 1);
    co_return;
  }
  if (!work.skip) (void)co_await ReadFile(work);
  if (dead_) co_return;
  std::string result;
  co_await Apply(work, &result);
  // What could be read of a damaged patch is tried, but nothing is written.
  if (!damage.empty() && !dead_) co_await Fatal(std::move(damage));
  if (dead_) co_return;
  if (!work.skip) co_await Deliver(work, std::move(result));
  if (work.skip && work.patch.hunks.empty()) command_.status = std::max(command_.status, 1);
  if (!dead_) co_await ReportHunks(work);
}

}  // namespace bivalve::commands::patch
