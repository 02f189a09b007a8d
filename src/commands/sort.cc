// sort: lines in order; also merges files that are sorted (-m) and checks whether one is (-c).
#include <algorithm>
#include <cstring>
#include <set>

#include "commands/command.h"
#include "commands/line_blocks.h"
#include "commands/numbers.h"
#include "commands/sort_key.h"
#include "commands/sort_lines.h"

namespace bivalve::commands {
namespace {

enum : int { kSort = 256, kCheck, kFilesFrom, kParallel, kBatch, kCompress, kDebug, kRandomSource };

constexpr Option kOptions[] = {
    {'b', "ignore-leading-blanks"},
    {'c'},
    {'C'},
    {0, "check", Takes::kOptional, kCheck},
    {0, "compress-program", Takes::kArgument, kCompress},
    {0, "debug", Takes::kNothing, kDebug},
    {'d', "dictionary-order"},
    {'f', "ignore-case"},
    {0, "files0-from", Takes::kArgument, kFilesFrom},
    {'g', "general-numeric-sort"},
    {'i', "ignore-nonprinting"},
    {'k', "key", Takes::kArgument},
    {'m', "merge"},
    {'M', "month-sort"},
    {'n', "numeric-sort"},
    {'h', "human-numeric-sort"},
    {'V', "version-sort"},
    {'R', "random-sort"},
    {0, "random-source", Takes::kArgument, kRandomSource},
    {0, "sort", Takes::kArgument, kSort},
    {'o', "output", Takes::kArgument},
    {'r', "reverse"},
    {'s', "stable"},
    {0, "batch-size", Takes::kArgument, kBatch},
    {'S', "buffer-size", Takes::kArgument},
    {'t', "field-separator", Takes::kArgument},
    {'T', "temporary-directory", Takes::kArgument},
    {'u', "unique"},
    {'z', "zero-terminated"},
    {0, "parallel", Takes::kArgument, kParallel},
    {'y', "", Takes::kOptional},
};

constexpr Usage kUsage{
    .help = R"(Usage: sort [OPTION]... [FILE]...
  or:  sort [OPTION]... --files0-from=F
Write the lines of all FILEs in order; no FILE, or -, is standard input.

How lines are ordered:
  -b, --ignore-leading-blanks  without leading blanks
  -d, --dictionary-order       only blanks, letters and digits count
  -f, --ignore-case            letters are equal in both cases
  -g, --general-numeric-sort   by floating-point value
  -i, --ignore-nonprinting     only printable characters count
  -M, --month-sort             by month: unknown < JAN < ... < DEC
  -h, --human-numeric-sort     by numbers with units: 2K < 1G
  -n, --numeric-sort           by numeric value
  -R, --random-sort            shuffled, but equal keys together
      --random-source=FILE     accepted
  -r, --reverse                the other way round
      --sort=WORD              general-numeric -g, human-numeric -h, month -M, numeric -n, random -R, version -V
  -V, --version-sort           by version numbers in the text

Others:
      --batch-size=N, --compress-program=PROG, --parallel=N, -S SIZE, -T DIR  accepted; all is in memory
  -c, --check, --check=diagnose-first  only check whether the input is sorted
  -C, --check=quiet            the same, and say nothing
      --debug                  accepted
      --files0-from=F          the names of the files are in F, each ended by NUL
  -k, --key=KEYDEF             order by a key; may be given more than once
  -m, --merge                  the files are sorted already: merge them
  -o, --output=FILE            write to FILE
  -s, --stable                 lines with equal keys keep their order
  -t, --field-separator=SEP    fields end with SEP
  -u, --unique                 one line of those that are equal
  -z, --zero-terminated        lines end with NUL, not newline

KEYDEF is F[.C][OPTS][,F[.C][OPTS]]: from field F, character C, to a field or character; OPTS are ordering
letters of above, for this key only.
)",
    .options = kOptions,
    .error_status = 2,
};

constexpr int kFailure = 2;
constexpr size_t kRunLines = 128 << 10;
constexpr size_t kMergeStep = 16 << 10;

struct Settings {
  SortRules rules;
  char delimiter = '\n';
  bool merge = false;
  char check = 0;  // 'c', 'C'
  std::string output;
  bool has_output = false;
};

constexpr Word kSortWords[] = {{"general-numeric", 'g'}, {"human-numeric", 'h'}, {"month", 'M'},
                               {"numeric", 'n'},         {"random", 'R'},        {"version", 'V'}};
constexpr Word kCheckWords[] = {{"quiet", 'C'}, {"silent", 'C'}, {"diagnose-first", 'c'}};

Task<void> ReportOpen(Command& command, std::string_view name, const Error& error) {
  return command.Report("cannot read: " + QuoteName(name) + ": " + Why(error), kFailure);
}

// ---- writing

// Lines to a file or to standard output, one of equal ones with -u.
class LineSink {
 public:
  LineSink(Command& command, const Settings& settings) : command_(command), settings_(settings) {}
  Task<bool> Open();
  // Appends; true when Drain has to be called.
  bool Add(std::string_view line) {
    if (settings_.rules.unique) {
      if (any_ && CompareKeys(last_, line, settings_.rules) == 0) return false;
      any_ = true;
      last_.assign(line);
    }
    text_ += line;
    text_ += settings_.delimiter;
    return text_.size() >= kernel::Writer::kBlock / 2;
  }
  Task<void> Drain() {
    command_.machine.SpendBytes(text_.size() * 2);
    kernel::Writer& out = file_ ? *file_ : command_.out;
    if (!out.failed()) (void)co_await out.Write(text_);
    text_.clear();
    co_await kernel::Yield(command_.process);
  }
  Task<void> Close() {
    co_await Drain();
    if (!file_) co_return;
    if (auto done = co_await file_->Flush(); !done)
      co_await command_.Report("write failed: " + QuoteName(settings_.output) + ": " + Why(done.error()),
                               kFailure);
  }
  bool Failed() const { return file_ ? file_->failed() : command_.out.failed(); }
  friend kernel::Scheduler& SchedulerOf(LineSink& sink) { return sink.command_.machine; }

 private:
  Command& command_;
  const Settings& settings_;
  std::optional<kernel::Writer> file_;
  std::string text_;
  std::string last_;
  bool any_ = false;
};

Task<bool> LineSink::Open() {
  if (!settings_.has_output) co_return true;
  auto file =
      co_await command_.vfs.Open(command_.process, settings_.output, kernel::OpenFlags::WriteTruncate());
  if (!file) {
    co_await command_.Report("open failed: " + QuoteName(settings_.output) + ": " + Why(file.error()),
                             kFailure);
    co_return false;
  }
  file_.emplace(command_.process, std::move(*file));
  co_return true;
}

// ---- sorting

// Runs of ever larger levels, like the digits of a binary counter: each line is merged log(n) times.
class RunStack {
 public:
  RunStack(Command& command, const SortRules& rules) : command_(command), rules_(rules) {}
  friend kernel::Scheduler& SchedulerOf(RunStack& stack) { return stack.command_.machine; }

  Task<void> Push(std::vector<SortLine> run) {
    SortRun(run, rules_, command_.machine);
    command_.machine.Spend(static_cast<int64_t>(run.size()));
    co_await kernel::Yield(command_.process);
    levels_.push_back({0, std::move(run)});
    while (levels_.size() > 1 && levels_[levels_.size() - 2].level == levels_.back().level)
      co_await MergeTop();
  }
  Task<std::vector<SortLine>> Finish() {
    while (levels_.size() > 1) co_await MergeTop();
    if (levels_.empty()) co_return std::vector<SortLine>();
    co_return std::move(levels_[0].lines);
  }

 private:
  struct Level {
    int level;
    std::vector<SortLine> lines;
  };

  Task<void> MergeTop() {
    Level right = std::move(levels_.back());
    levels_.pop_back();
    Level left = std::move(levels_.back());
    levels_.pop_back();
    int level = std::max(left.level, right.level) + 1;
    size_t lines = left.lines.size() + right.lines.size();
    if (!command_.machine.Hold(lines * sizeof(SortLine))) co_return;
    RunMerger merger(std::move(left.lines), std::move(right.lines), rules_);
    while (!merger.Step(kMergeStep)) {
      command_.machine.Spend(kMergeStep / 4);
      co_await kernel::Yield(command_.process);
    }
    levels_.push_back({level, merger.Take()});
  }

  Command& command_;
  const SortRules& rules_;
  std::vector<Level> levels_;
};

Task<void> SortFiles(Command& command, const std::vector<std::string>& names, const Settings& settings) {
  const std::vector<SortKey>& keys = settings.rules.keys;
  // A run is sorted without a pause: keys that have to be found make it shorter.
  const bool slow = keys.size() > 1 ||
                    (keys.size() == 1 && !(keys[0].WholeLine() && keys[0].order == SortKey::Order::kNumeric));
  const size_t run_lines = slow ? kRunLines / 4 : kRunLines;
  LineArena arena(settings.delimiter);
  RunStack runs(command, settings.rules);
  std::vector<SortLine> run;
  for (const std::string& name : names) {
    auto file = co_await command.OpenInput(name);
    if (!file) {
      co_await ReportOpen(command, name, file.error());
      co_return;
    }
    for (;;) {
      // The next piece of text and of the list of lines.
      if (!command.machine.Hold(size_t{1} << 20)) co_return;
      auto got = co_await (*file)->Read(command.process, arena.Space());
      if (!got) {
        co_await command.Report("read failed: " + QuoteName(name) + ": " + Why(got.error()), kFailure);
        co_return;
      }
      if (*got == 0) break;
      command.machine.SpendBytes(*got);
      arena.Commit(*got, run);
      if (run.size() > run_lines / 32) {
        if (!command.machine.Hold(run_lines * sizeof(SortLine))) co_return;
        run.reserve(run_lines);
      }
      if (run.size() >= run_lines) co_await runs.Push(std::exchange(run, {}));
      co_await kernel::Yield(command.process);
    }
    arena.EndFile(run);
  }
  if (!run.empty()) co_await runs.Push(std::move(run));
  std::vector<SortLine> sorted = co_await runs.Finish();
  LineSink sink(command, settings);
  if (!co_await sink.Open()) co_return;
  for (const SortLine& line : sorted) {
    if (sink.Add(line.View())) co_await sink.Drain();
    if (sink.Failed()) break;
  }
  co_await sink.Close();
}

// ---- merging

struct MergeSource {
  std::optional<LineBlocks> blocks;
  std::string_view rest;
  SortLine line{};
  bool done = false;
};

// The next line of a source.
Task<Result<void>> Advance(Command& command, MergeSource& source, const Settings& settings) {
  if (source.rest.empty()) {
    CO_TRY(source.rest, co_await source.blocks->Next());
    if (source.rest.empty()) {
      source.done = true;
      co_return Result<void>();
    }
  }
  size_t end = std::min(source.rest.find(settings.delimiter), source.rest.size());
  source.line = {0, source.rest.data(), static_cast<uint32_t>(end)};
  source.line.prefix = SortPrefix(source.line.View(), settings.rules);
  source.rest.remove_prefix(std::min(end + 1, source.rest.size()));
  command.machine.SpendBytes(end);
  co_return Result<void>();
}

Task<void> MergeFiles(Command& command, const std::vector<std::string>& names, const Settings& settings) {
  std::vector<std::unique_ptr<MergeSource>> sources;
  for (const std::string& name : names) {
    auto file = co_await command.OpenInput(name);
    if (!file) {
      co_await ReportOpen(command, name, file.error());
      co_return;
    }
    sources.push_back(std::make_unique<MergeSource>());
    sources.back()->blocks.emplace(command.process, std::move(*file), settings.delimiter);
  }
  auto later = [&](size_t a, size_t b) {
    int order = Compare(sources[a]->line, sources[b]->line, settings.rules);
    return order ? order < 0 : a < b;
  };
  std::set<size_t, decltype(later)> heads(later);
  for (size_t i = 0; i < sources.size(); ++i) {
    if (auto next = co_await Advance(command, *sources[i], settings); !next) {
      co_await command.Report("read failed: " + QuoteName(names[i]) + ": " + Why(next.error()), kFailure);
      co_return;
    }
    if (!sources[i]->done) heads.insert(i);
  }
  // With -o one of the inputs, it is read whole before it is written.
  std::string collected;
  LineSink sink(command, settings);
  if (!settings.has_output && !co_await sink.Open()) co_return;
  while (!heads.empty() && !sink.Failed()) {
    size_t i = *heads.begin();
    heads.erase(heads.begin());
    MergeSource& source = *sources[i];
    if (settings.has_output)
      collected.append(source.line.View()).push_back(settings.delimiter);
    else if (sink.Add(source.line.View()))
      co_await sink.Drain();
    if (auto next = co_await Advance(command, source, settings); !next) {
      co_await command.Report("read failed: " + QuoteName(names[i]) + ": " + Why(next.error()), kFailure);
      co_return;
    }
    if (!source.done) heads.insert(i);
  }
  if (settings.has_output) {
    if (!co_await sink.Open()) co_return;
    std::string_view rest = collected;
    while (!rest.empty()) {
      size_t end = rest.find(settings.delimiter);
      if (sink.Add(rest.substr(0, end))) co_await sink.Drain();
      rest.remove_prefix(end + 1);
    }
  }
  co_await sink.Close();
}

// ---- checking

Task<void> CheckFile(Command& command, const std::string& name, const Settings& settings) {
  auto file = co_await command.OpenInput(name);
  if (!file) {
    co_await ReportOpen(command, name, file.error());
    co_return;
  }
  LineBlocks in(command.process, std::move(*file), settings.delimiter);
  std::string last;
  uint64_t number = 0;
  for (;;) {
    auto block = co_await in.Next();
    if (!block) {
      co_await command.Report("read failed: " + QuoteName(name) + ": " + Why(block.error()), kFailure);
      co_return;
    }
    std::string_view rest = *block;
    if (rest.empty()) co_return;
    command.machine.SpendBytes(rest.size() * 2);
    std::string_view previous = last;
    while (!rest.empty()) {
      size_t end = std::min(rest.find(settings.delimiter), rest.size());
      std::string_view line = rest.substr(0, end);
      if (++number > 1) {
        int order = CompareLines(previous, line, settings.rules);
        if (order > 0 || (order == 0 && settings.rules.unique)) {
          std::string where =
              QuoteName(name) + ":" + std::to_string(number) + ": disorder: " + std::string(line);
          if (settings.check == 'c') co_await command.Warn(std::move(where));
          command.status = 1;
          co_return;
        }
      }
      previous = line;
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    last.assign(previous);
  }
}

// ---- options

Task<bool> Bad(Command& command, std::string text) {
  co_await command.Report(std::move(text), kFailure);
  co_return false;
}

struct Parsed {
  SortKey global;
  std::optional<std::string> files_from;
};

Task<bool> ReadSettings(Command& command, const ParsedArgs& args, Settings& s, Parsed& parsed) {
  for (const ParsedOption& option : args.options) {
    std::string value(option.value);
    switch (option.id) {
      case kSort: {
        auto word = MatchWord(value, kSortWords);
        if (!word) {
          co_await command.ReportUsage(WordError(value, "--sort", kSortWords));
          command.status = 1;  // not 2, as for every other bad option
          co_return false;
        }
        AddOrdering(parsed.global, static_cast<char>(*word), true, true);
        break;
      }
      case kCheck:
      case 'c':
      case 'C': {
        char check = option.id == 'C' ? 'C' : 'c';
        if (option.HasValue()) {
          auto word = MatchWord(value, kCheckWords);
          if (!word) {
            co_await command.ReportUsage(WordError(value, "--check", kCheckWords));
            command.status = 1;  // not 2, as for every other bad option
            co_return false;
          }
          check = static_cast<char>(*word);
        }
        if (s.check && s.check != check) co_return co_await Bad(command, "options '-cC' are incompatible");
        s.check = check;
        break;
      }
      case 'k': {
        SortKey key;
        if (std::string error = ParseSortKey(value, &key); !error.empty())
          co_return co_await Bad(command, error);
        s.rules.keys.push_back(key);
        break;
      }
      case 'm': s.merge = true; break;
      case 'o':
        if (s.has_output && s.output != value)
          co_return co_await Bad(command, "multiple output files specified");
        s.output = value;
        s.has_output = true;
        break;
      case 's': s.rules.stable = true; break;
      case 't': {
        if (value.empty()) co_return co_await Bad(command, "empty tab");
        int tab = static_cast<unsigned char>(value[0]);
        if (value == "\\0")
          tab = 0;
        else if (value.size() > 1)
          co_return co_await Bad(command, "multi-character tab " + Quote(value));
        if (s.rules.tab >= 0 && s.rules.tab != tab) co_return co_await Bad(command, "incompatible tabs");
        s.rules.tab = tab;
        break;
      }
      case 'u': s.rules.unique = true; break;
      case 'z': s.delimiter = '\0'; break;
      case kFilesFrom: parsed.files_from = value; break;
      case kParallel: {
        auto count = ParseInteger(value);
        if (!count || *count < 0)
          co_return co_await Bad(command, "invalid --parallel argument '" + value + "'");
        if (*count == 0) co_return co_await Bad(command, "number in parallel must be nonzero");
        break;
      }
      case kBatch: {
        auto count = ParseInteger(value);
        if (!count || *count < 2)
          co_return co_await Bad(command, "invalid --batch-size argument " + Quote(value) + "\n" +
                                              command.name + ": minimum --batch-size argument is ‘2’");
        break;
      }
      case 'S': {
        std::string size = value.ends_with('%') ? value.substr(0, value.size() - 1) : value;
        if (!ParseSize(size, "bEGKkMmPTtYZ"))
          co_return co_await Bad(command, "invalid -S argument '" + value + "'");
        break;
      }
      case 'T':
      case 'y':
      case kCompress:
      case kDebug:
      case kRandomSource: break;
      default: AddOrdering(parsed.global, static_cast<char>(option.id), true, true); break;
    }
  }
  co_return true;
}

// Keys without letters of their own take the global ones.
std::string FinishRules(SortRules& rules, const SortKey& global) {
  rules.reverse = global.reverse;
  for (SortKey& key : rules.keys) {
    if (key.HasOrdering() || key.orders_given) continue;
    SortKey inherited = global;
    inherited.start_field = key.start_field;
    inherited.start_char = key.start_char;
    inherited.end_field = key.end_field;
    inherited.end_char = key.end_char;
    key = inherited;
  }
  SortKey without_reverse = global;
  without_reverse.reverse = false;
  if (rules.keys.empty() && without_reverse.HasOrdering()) rules.keys.push_back(global);
  for (const SortKey& key : rules.keys)
    if (std::string error = CheckSortKey(key); !error.empty()) return error;
  return {};
}

Task<bool> ReadNames(Command& command, const std::string& from, const ParsedArgs& args,
                     std::vector<std::string>& names) {
  if (!args.operands.empty()) {
    co_await command.ReportUsage("extra operand " + QuoteAlways(args.operands[0]) +
                                 "\nfile operands cannot be combined with --files0-from");
    co_return false;
  }
  auto file = co_await command.OpenInput(from);
  if (!file) co_return co_await Bad(command, "open failed: " + QuoteName(from) + ": " + Why(file.error()));
  kernel::Reader in(command.process, std::move(*file));
  for (;;) {
    auto name = co_await in.Line('\0');
    if (!name || !*name) break;
    std::string_view text = **name;
    if (text.ends_with('\0')) text.remove_suffix(1);
    names.emplace_back(text);
  }
  if (names.empty()) co_return co_await Bad(command, "no input from " + QuoteAlways(from));
  co_return true;
}

}  // namespace

Task<int> SortMain(Process& process) {
  Command command(process, kUsage);
  command.write_error_status = kFailure;
  auto args = co_await command.Parse();
  if (!args) co_return command.status;
  Settings settings;
  Parsed parsed;
  if (!co_await ReadSettings(command, *args, settings, parsed)) co_return command.status;
  std::vector<std::string> names(args->operands.begin(), args->operands.end());
  if (parsed.files_from && !co_await ReadNames(command, *parsed.files_from, *args, names))
    co_return command.status;
  if (std::string error = FinishRules(settings.rules, parsed.global); !error.empty()) {
    co_await command.Report(error, kFailure);
    co_return command.status;
  }
  settings.rules.random_salt = command.machine.Random64();
  if (names.empty()) names.push_back("-");
  if (settings.check) {
    if (names.size() > 1)
      co_await command.Report(
          "extra operand " + QuoteAlways(names[1]) + " not allowed with -" + settings.check, kFailure);
    else if (settings.has_output)
      co_await command.Report(std::string("options '-") + settings.check + "o' are incompatible", kFailure);
    else
      co_await CheckFile(command, names[0], settings);
    co_return co_await command.Finish();
  }
  if (settings.merge)
    co_await MergeFiles(command, names, settings);
  else
    co_await SortFiles(command, names, settings);
  co_return co_await command.Finish();
}

}  // namespace bivalve::commands
