// join: the lines of two sorted files that have a field in common.
#include <algorithm>
#include <deque>

#include "commands/command.h"
#include "commands/numbers.h"

namespace bivalve::commands {
namespace {

enum : int { kCheckOrder = 256, kNoCheckOrder, kHeader };

constexpr Option kOptions[] = {
    {'a', "", Takes::kArgument},
    {'e', "", Takes::kArgument},
    {'i', "ignore-case"},
    {'1', "", Takes::kArgument},
    {'2', "", Takes::kArgument},
    {'j', "", Takes::kArgument},
    {'o', "", Takes::kArgument},
    {'t', "", Takes::kArgument},
    {'v', "", Takes::kArgument},
    {'z', "zero-terminated"},
    {0, "check-order", Takes::kNothing, kCheckOrder},
    {0, "nocheck-order", Takes::kNothing, kNoCheckOrder},
    {0, "header", Takes::kNothing, kHeader},
};

constexpr Usage kUsage{
    .help = R"(Usage: join [OPTION]... FILE1 FILE2
Write a line for each pair of lines of FILE1 and FILE2 whose join fields are equal; by default these are the
first ones. Both files have to be sorted by it. One of the two may be -.

  -a FILENUM         also lines without partner of file FILENUM, 1 or 2
  -e STRING          STRING instead of fields that are not there
  -i, --ignore-case  letters are equal in both cases
  -j FIELD           as -1 FIELD -2 FIELD
  -o FORMAT          what is written: 0 for the join field, FILENUM.FIELD, separated by commas or blanks; or
                     auto: as many fields as the first lines have
  -t CHAR            CHAR separates fields, in the output too
  -v FILENUM         as -a, but without the pairs
  -1 FIELD           the join field of FILE1
  -2 FIELD           the join field of FILE2
      --check-order  fail when a file is not sorted, even if all lines have a partner
      --nocheck-order  do not look whether the files are sorted
      --header       the first lines are headers and always joined
  -z, --zero-terminated  lines end with NUL, not newline
)",
    .options = kOptions,
};

struct Line {
  std::string text;
  struct Field {
    size_t begin, size;
  };
  std::vector<Field> fields;

  std::string_view Get(uint64_t n) const {
    if (n >= fields.size()) return {};
    return std::string_view(text).substr(fields[n].begin, fields[n].size);
  }
};

constexpr uint64_t kUnset = UINT64_MAX;

class Join {
 public:
  explicit Join(Process& process) : command_(process, kUsage) {}
  friend kernel::Scheduler& SchedulerOf(Join& join) { return SchedulerOf(join.command_); }

  Task<int> Run();

 private:
  enum class Check : uint8_t { kIfUnpaired, kAlways, kNever };
  enum class Role : uint8_t { kOperand, kMaybeO, kMaybeJ1, kMaybeJ2 };
  struct Column {
    int file;  // 0: the join field
    uint64_t field;
  };
  // One of the two files.
  struct Side {
    std::optional<kernel::Reader> reader;
    std::string_view name;
    uint64_t field = kUnset;
    bool unpaired_wanted = false;
    bool warned = false;
    uint64_t line_number = 0;
    uint64_t columns = 0;  // of its first line, with -o auto
    std::optional<Line> previous;
    std::deque<Line> sequence;  // lines with equal join fields that are being looked at
  };

  Task<bool> TakeOption(const ParsedOption& option);
  Task<bool> TakeOperands(const ParsedArgs& args);
  Task<bool> ReadFieldNumber(std::string_view text, uint64_t* number);
  Task<bool> SetField(Side& side, uint64_t field);
  Task<bool> AddColumns(std::string_view list);
  Task<bool> Stop(std::string text) {
    co_await command_.Report(std::move(text));
    co_return false;
  }

  void Split(Line& line) const;
  int Compare(const Line& a, const Line& b, const Side& sa, const Side& sb) const;
  // Reads one more line into the sequence. nullopt: an error that ends it all, reported.
  Task<std::optional<bool>> ReadLine(int which);
  Task<bool> CheckOrder(int which, const Line& line);
  Task<bool> JoinAll();
  Task<bool> ReadWhileEqual(int which, bool* ended);
  Task<bool> Tail(int which, bool check_tail);
  Task<void> Put(const Line* one, const Line* two);
  void PutField(std::string& out, const Line* line, uint64_t field) const;
  void PutOthers(std::string& out, const Line* line, const Side& side) const;

  Command command_;
  Side sides_[2];
  std::vector<Column> columns_;
  std::optional<std::string_view> filler_;
  int tab_ = -1;
  char end_ = '\n';
  bool pairs_ = true, automatic_ = false, ignore_case_ = false, header_ = false, unpaired_ = false;
  Check check_ = Check::kIfUnpaired;
};

Task<bool> Join::ReadFieldNumber(std::string_view text, uint64_t* number) {
  auto value = ParseSize(text, "");
  if (!value && value.error() == NumberError::kOverflow) value = UINT64_MAX;
  if (!value || *value == 0) co_return co_await Stop("invalid field number: " + Quote(text));
  *number = *value - 1;
  co_return true;
}

Task<bool> Join::SetField(Side& side, uint64_t field) {
  if (side.field != kUnset && side.field != field)
    co_return co_await Stop("incompatible join fields " + std::to_string(side.field + 1) + ", " +
                            std::to_string(field + 1));
  side.field = field;
  co_return true;
}

Task<bool> Join::AddColumns(std::string_view list) {
  for (;;) {
    size_t end = list.find_first_of(", \t");
    std::string_view item = list.substr(0, end);
    Column column{0, 0};
    if (item.starts_with('0')) {
      if (item.size() > 1) co_return co_await Stop("invalid field specifier: " + Quote(item));
    } else if (item.starts_with('1') || item.starts_with('2')) {
      if (item.size() < 2 || item[1] != '.')
        co_return co_await Stop("invalid field specifier: " + Quote(item));
      column.file = item[0] - '0';
      if (!co_await ReadFieldNumber(item.substr(2), &column.field)) co_return false;
    } else {
      co_return co_await Stop("invalid file number in field spec: " + Quote(item));
    }
    columns_.push_back(column);
    if (end == std::string_view::npos) co_return true;
    list.remove_prefix(end + 1);
  }
}

Task<bool> Join::TakeOption(const ParsedOption& option) {
  std::string_view value = option.value;
  switch (option.id) {
    case 'v': pairs_ = false; [[fallthrough]];
    case 'a': {
      auto number = ParseSize(value, "");
      if (!number || (*number != 1 && *number != 2))
        co_return co_await Stop("invalid field number: " + Quote(value));
      sides_[*number - 1].unpaired_wanted = true;
      break;
    }
    case 'e':
      if (filler_ && *filler_ != value)
        co_return co_await Stop("conflicting empty-field replacement strings");
      filler_ = value;
      break;
    case 'i': ignore_case_ = true; break;
    case '1':
    case '2': {
      uint64_t field;
      if (!co_await ReadFieldNumber(value, &field)) co_return false;
      co_return co_await SetField(sides_[option.id - '1'], field);
    }
    case 'j': {
      uint64_t field;
      if (!co_await ReadFieldNumber(value, &field)) co_return false;
      co_return co_await SetField(sides_[0], field) && co_await SetField(sides_[1], field);
    }
    case 'o':
      automatic_ |= value == "auto";
      if (value != "auto") co_return co_await AddColumns(value);
      break;
    case 't': {
      int tab = value.empty() ? '\n' : static_cast<unsigned char>(value[0]);
      if (value == "\\0") {
        tab = 0;
      } else if (value.size() > 1) {
        co_return co_await Stop("multi-character tab " + Quote(value));
      }
      if (tab_ >= 0 && tab_ != tab) co_return co_await Stop("incompatible tabs");
      tab_ = tab;
      break;
    }
    case 'z': end_ = '\0'; break;
    case kCheckOrder: check_ = Check::kAlways; break;
    case kNoCheckOrder: check_ = Check::kNever; break;
    case kHeader: header_ = true; break;
  }
  co_return true;
}

// The two files. What follows "-o LIST" may be more of the list when there are more operands than two, as
// POSIX had it once.
Task<bool> Join::TakeOperands(const ParsedArgs& args) {
  std::vector<std::pair<std::string_view, bool>> names;  // and whether it may belong to -o
  auto all = command_.args();
  bool after_list = false;
  size_t at = 0;
  for (std::string_view operand : args.operands) {
    for (; at < all.size() && all[at].data() != operand.data(); ++at) {
      after_list = false;
      for (const ParsedOption& option : args.options)
        if (option.id == 'o' && option.value != "auto" && option.value.data() >= all[at].data() &&
            option.value.data() <= all[at].data() + all[at].size())
          after_list = true;
    }
    ++at;
    if (names.size() == 2) {
      size_t which = names[0].second ? 0 : 1;
      if (!names[which].second) {
        co_await command_.ReportUsage("extra operand " + QuoteAlways(operand));
        co_return false;
      }
      if (!co_await AddColumns(names[which].first)) co_return false;
      names.erase(names.begin() + static_cast<std::ptrdiff_t>(which));
    }
    names.emplace_back(operand, after_list);
  }
  if (names.size() < 2) {
    if (names.empty()) {
      co_await command_.ReportUsage("missing operand");
    } else {
      co_await command_.ReportUsage("missing operand after " + Quote(all.back()));
    }
    co_return false;
  }
  for (size_t i = 0; i < 2; ++i) sides_[i].name = names[i].first;
  co_return true;
}

void Join::Split(Line& line) const {
  std::string_view text = line.text;
  line.fields.clear();
  if (text.empty()) return;
  if (tab_ >= 0 && tab_ != '\n') {
    size_t at = 0;
    for (size_t hit; (hit = text.find(static_cast<char>(tab_), at)) != std::string_view::npos; at = hit + 1)
      line.fields.push_back({at, hit - at});
    line.fields.push_back({at, text.size() - at});
    return;
  }
  size_t at = 0;
  if (tab_ < 0) {
    constexpr std::string_view kBlanks = " \t\n";
    at = text.find_first_not_of(kBlanks);
    if (at == std::string_view::npos) return;
    while (at < text.size()) {
      size_t end = text.find_first_of(kBlanks, at);
      if (end == std::string_view::npos) {
        line.fields.push_back({at, text.size() - at});
        return;
      }
      line.fields.push_back({at, end - at});
      at = std::min(text.find_first_not_of(kBlanks, end), text.size());
    }
  }
  line.fields.push_back({at, text.size() - at});
}

int Join::Compare(const Line& a, const Line& b, const Side& sa, const Side& sb) const {
  std::string_view x = a.Get(sa.field), y = b.Get(sb.field);
  if (x.empty() || y.empty()) return static_cast<int>(!x.empty()) - static_cast<int>(!y.empty());
  if (!ignore_case_) return x.compare(y);
  auto upper = [](char c) { return static_cast<unsigned char>(c >= 'a' && c <= 'z' ? c - 32 : c); };
  for (size_t i = 0; i < std::min(x.size(), y.size()); ++i)
    if (int diff = upper(x[i]) - upper(y[i])) return diff;
  return x.size() < y.size() ? -1 : x.size() > y.size();
}

Task<bool> Join::CheckOrder(int which, const Line& line) {
  Side& side = sides_[which];
  if (check_ == Check::kNever || (check_ == Check::kIfUnpaired && !unpaired_) || side.warned) co_return true;
  if (Compare(*side.previous, line, side, side) <= 0) co_return true;
  side.warned = true;
  std::string text = std::string(side.name) + ":" + std::to_string(side.line_number) +
                     ": is not sorted: " + line.text.c_str();
  if (check_ == Check::kAlways) co_return co_await Stop(std::move(text));
  co_await command_.Warn(std::move(text));
  co_return true;
}

Task<std::optional<bool>> Join::ReadLine(int which) {
  Side& side = sides_[which];
  auto text = co_await side.reader->Line(end_);
  if (!text) {
    co_await command_.Report("read error: " + Why(text.error()));
    co_return std::nullopt;
  }
  if (!*text) co_return false;
  std::string_view bytes = **text;
  if (bytes.ends_with(end_)) bytes.remove_suffix(1);
  command_.machine.SpendBytes(bytes.size() * 4);
  Line line;
  line.text = bytes;
  Split(line);
  ++side.line_number;
  if (side.previous && !co_await CheckOrder(which, line)) co_return std::nullopt;
  if (check_ != Check::kNever && !side.warned) side.previous = line;
  side.sequence.push_back(std::move(line));
  co_return true;
}

void Join::PutField(std::string& out, const Line* line, uint64_t field) const {
  std::string_view text = line ? line->Get(field) : std::string_view();
  if (!text.empty()) {
    out += text;
  } else if (filler_) {
    out += *filler_;
  }
}

void Join::PutOthers(std::string& out, const Line* line, const Side& side) const {
  uint64_t count = automatic_ ? side.columns : line ? line->fields.size() : 0;
  for (uint64_t i = 0; i < count; ++i) {
    if (i == side.field) continue;
    out += static_cast<char>(tab_ < 0 ? ' ' : tab_);
    PutField(out, line, i);
  }
}

// A pair; null: the line without partner of the other file.
Task<void> Join::Put(const Line* one, const Line* two) {
  std::string out;
  const Line* lead = one ? one : two;
  uint64_t lead_field = sides_[one ? 0 : 1].field;
  if (!columns_.empty()) {
    for (const Column& column : columns_) {
      if (&column != columns_.data()) out += static_cast<char>(tab_ < 0 ? ' ' : tab_);
      if (column.file == 0) {
        PutField(out, lead, lead_field);
      } else {
        PutField(out, column.file == 1 ? one : two, column.field);
      }
    }
  } else {
    PutField(out, lead, lead_field);
    PutOthers(out, one, sides_[0]);
    PutOthers(out, two, sides_[1]);
  }
  out += end_;
  command_.machine.SpendBytes(out.size());
  (void)co_await command_.out.Write(out);
  co_await kernel::Yield(command_.process);
}

// Lines of this side as long as they are equal to the other's first one. The last line read is not.
Task<bool> Join::ReadWhileEqual(int which, bool* ended) {
  Side& side = sides_[which];
  const Side& other = sides_[1 - which];
  do {
    auto more = co_await ReadLine(which);
    if (!more) co_return false;
    if (!*more) {
      *ended = true;
      co_return true;
    }
  } while (Compare(side.sequence.back(), other.sequence.front(), side, other) == 0);
  co_return true;
}

// What is left of one side when the other has ended.
Task<bool> Join::Tail(int which, bool check_tail) {
  Side& side = sides_[which];
  if ((!side.unpaired_wanted && !check_tail) || side.sequence.empty()) co_return true;
  if (!sides_[1 - which].sequence.empty()) unpaired_ = true;
  while (!side.sequence.empty() && !command_.OutputFailed()) {
    if (side.unpaired_wanted) {
      const Line* line = &side.sequence.front();
      co_await Put(which == 0 ? line : nullptr, which == 0 ? nullptr : line);
    }
    side.sequence.pop_front();
    if (!co_await ReadLine(which)) co_return false;
    if (side.warned && !side.unpaired_wanted) break;
  }
  co_return true;
}

Task<bool> Join::JoinAll() {
  for (int i = 0; i < 2; ++i)
    if (!co_await ReadLine(i)) co_return false;
  std::deque<Line>& one = sides_[0].sequence;
  std::deque<Line>& two = sides_[1].sequence;
  if (automatic_)
    for (Side& side : sides_) side.columns = side.sequence.empty() ? 0 : side.sequence.front().fields.size();
  if (header_ && (!one.empty() || !two.empty())) {
    co_await Put(one.empty() ? nullptr : &one.front(), two.empty() ? nullptr : &two.front());
    for (int i = 0; i < 2; ++i) {
      sides_[i].previous.reset();
      if (sides_[i].sequence.empty()) continue;
      sides_[i].sequence.clear();
      if (!co_await ReadLine(i)) co_return false;
    }
  }
  while (!one.empty() && !two.empty() && !command_.OutputFailed()) {
    int order = Compare(one.front(), two.front(), sides_[0], sides_[1]);
    if (order != 0) {
      int which = order < 0 ? 0 : 1;
      Side& side = sides_[which];
      if (side.unpaired_wanted)
        co_await Put(order < 0 ? &one.front() : nullptr, order < 0 ? nullptr : &two.front());
      side.sequence.clear();
      if (!co_await ReadLine(which)) co_return false;
      unpaired_ = true;
      co_await kernel::Yield(command_.process);
      continue;
    }
    bool ended[2] = {};
    for (int i = 0; i < 2; ++i)
      if (!co_await ReadWhileEqual(i, &ended[i])) co_return false;
    size_t count[2] = {one.size() - !ended[0], two.size() - !ended[1]};
    if (pairs_)
      for (size_t i = 0; i < count[0]; ++i)
        for (size_t j = 0; j < count[1] && !command_.OutputFailed(); ++j) co_await Put(&one[i], &two[j]);
    for (int i = 0; i < 2; ++i)
      sides_[i].sequence.erase(sides_[i].sequence.begin(),
                               sides_[i].sequence.begin() + static_cast<std::ptrdiff_t>(count[i]));
  }
  bool check_tail = check_ != Check::kNever && !(sides_[0].warned && sides_[1].warned);
  co_return co_await Tail(0, check_tail) && co_await Tail(1, check_tail);
}

Task<int> Join::Run() {
  auto args = co_await command_.Parse();
  if (!args) co_return command_.status;
  for (const ParsedOption& option : args->options)
    if (!co_await TakeOption(option)) co_return command_.status;
  if (!co_await TakeOperands(*args)) co_return command_.status;
  if (sides_[0].name == "-" && sides_[1].name == "-") {
    // GNU's tool adds what errno was left at.
    co_await command_.Report("both files cannot be standard input: No such file or directory");
    co_return command_.status;
  }
  for (Side& side : sides_) {
    if (side.field == kUnset) side.field = 0;
    auto file = co_await command_.OpenInput(side.name);
    if (!file) {
      co_await command_.ReportFile(side.name, file.error());
      co_return command_.status;
    }
    side.reader.emplace(command_.process, std::move(*file));
  }
  if (co_await JoinAll() && (sides_[0].warned || sides_[1].warned))
    co_await command_.Report("input is not in sorted order");
  co_return co_await command_.Finish();
}

}  // namespace

Task<int> JoinMain(Process& process) {
  Join join(process);
  co_return co_await join.Run();
}

}  // namespace bivalve::commands
