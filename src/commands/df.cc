// df: the space on the filesystems.
#include <algorithm>

#include "commands/command.h"
#include "commands/numbers.h"

namespace bivalve::commands {
namespace {

enum : int { kNoSync = 256, kOutput, kSync, kTotal };

constexpr Option kOptions[] = {
    {'a', "all"},
    {'B', "block-size", Takes::kArgument},
    {'i', "inodes"},
    {'h', "human-readable"},
    {'H', "si"},
    {'k'},
    {'l', "local"},
    {'m'},
    {0, "output", Takes::kOptional, kOutput},
    {'P', "portability"},
    {'T', "print-type"},
    {0, "sync", Takes::kNothing, kSync},
    {0, "no-sync", Takes::kNothing, kNoSync},
    {0, "total", Takes::kNothing, kTotal},
    {'t', "type", Takes::kArgument},
    {'v'},
    {'x', "exclude-type", Takes::kArgument},
};

constexpr Usage kUsage{
    .help = R"(Usage: df [OPTION]... [FILE]...
Write how much of each filesystem is used: of all, or of those that hold the FILEs.

  -a, --all               also those that have no space
  -B, --block-size=SIZE   in units of SIZE
  -h, --human-readable    in units that fit, powers of 1024; -H, --si: of 1000
  -i, --inodes            files, not space
  -k                      as -B 1K
  -l, --local             ignored
      --no-sync, --sync   ignored
      --output[=FIELDS]   source, fstype, itotal, iused, iavail, ipcent, size, used, avail, pcent, file, target
  -P, --portability       in the format of POSIX
      --total             add a sum
  -t, --type=TYPE         only of this type
  -T, --print-type        the types too
  -v                      ignored
  -x, --exclude-type=TYPE not of this type
)",
    .options = kOptions,
};

enum Field {
  kSource,
  kType,
  kITotal,
  kIUsed,
  kIAvail,
  kIPercent,
  kSize,
  kUsed,
  kAvail,
  kPercent,
  kFile,
  kTarget
};
struct FieldInfo {
  std::string_view name, heading;
  bool left;
  size_t width;
};
constexpr FieldInfo kFields[] = {
    {"source", "Filesystem", true, 14}, {"fstype", "Type", true, 4},   {"itotal", "Inodes", false, 5},
    {"iused", "IUsed", false, 5},       {"iavail", "IFree", false, 5}, {"ipcent", "IUse%", false, 4},
    {"size", "blocks", false, 5},       {"used", "Used", false, 5},    {"avail", "Available", false, 5},
    {"pcent", "Use%", false, 4},        {"file", "File", true, 0},     {"target", "Mounted on", true, 0},
};

struct Amounts {
  bool known = false;  // false: the host does not tell
  int64_t total = 0, used = 0;
};

class Df {
 public:
  explicit Df(Process& process) : command_(process, kUsage) {}
  friend kernel::Scheduler& SchedulerOf(Df& df) { return SchedulerOf(df.command_); }

  Task<int> Run() {
    auto args = co_await command_.Parse();
    if (!args) co_return command_.status;
    for (const ParsedOption& option : args->options)
      if (!co_await TakeOption(option)) co_return command_.status;
    if (!co_await ChooseFields()) co_return command_.status;
    for (std::string_view type : types_)
      if (std::find(excluded_.begin(), excluded_.end(), type) != excluded_.end())
        co_await command_.Report("file system type " + Quote(type) + " both selected and excluded");
    if (command_.status) co_return command_.status;
    Heading();
    if (args->operands.empty()) {
      for (const auto& mount : command_.vfs.mounts()) Add(*mount, "-", false);
    } else {
      for (std::string_view name : args->operands) {
        auto at = co_await command_.vfs.Resolve(command_.process, name);
        if (at) {
          Add(*at->mount, std::string(name), true);
        } else {
          co_await command_.ReportFile(name, at.error());
        }
      }
    }
    if (rows_.size() > 1) {
      if (total_) AddTotal();
      co_await Print();
    } else if (!command_.status) {
      co_await command_.Report("no file systems processed");
    }
    co_return co_await command_.Finish();
  }

 private:
  Task<bool> TakeOption(const ParsedOption& option) {
    switch (option.id) {
      case 'a': all_ = true; break;
      case 'B': {
        std::string_view value = option.value;
        if (value == "human-readable" || value == "si") {
          human_ = true;
          si_ = value == "si";
          break;
        }
        auto size = ParseSize(value, "EGKkMPTYZ0");
        if (!size || *size == 0) {
          co_await command_.Report(size ? "invalid -B argument " + QuoteAlways(value)
                                        : SizeOptionError(command_.args(), option, kOptions, size.error()));
          co_return false;
        }
        human_ = false;
        unit_ = *size;
        bool bare = value[0] < '0' || value[0] > '9';
        suffix_ = bare ? std::string(value) : "";
        unit_name_ = UnitName(*size);
        break;
      }
      case 'h':
        human_ = true;
        si_ = false;
        break;
      case 'H': human_ = si_ = true; break;
      case 'i': inodes_ = true; break;
      case 'k':
        human_ = false;
        unit_ = 1024;
        unit_name_ = "1K";
        suffix_.clear();
        break;
      case 'm':
        human_ = false;
        unit_ = 1 << 20;
        unit_name_ = "1M";
        suffix_.clear();
        break;
      case 'P': posix_ = true; break;
      case 'T': print_type_ = true; break;
      case kTotal: total_ = true; break;
      case 't': types_.push_back(option.value); break;
      case 'x': excluded_.push_back(option.value); break;
      case kOutput:
        has_output_ = true;
        if (option.HasValue()) co_return co_await TakeFields(option.value);
        break;
    }
    co_return true;
  }

  static std::string UnitName(uint64_t size) {
    constexpr std::string_view kLetters = "KMGTPE";
    uint64_t unit = 1024;
    for (char letter : kLetters) {
      if (size % unit == 0 && size / unit < 1024) return std::to_string(size / unit) + letter;
      unit *= 1024;
    }
    unit = 1000;
    for (char letter : kLetters) {
      if (size % unit == 0 && size / unit < 1000)
        return std::to_string(size / unit) + (letter == 'K' ? 'k' : letter) + "B";
      unit *= 1000;
    }
    return std::to_string(size) + "B";
  }

  Task<bool> TakeFields(std::string_view list) {
    for (;;) {
      std::string_view name = list.substr(0, list.find(','));
      size_t which = 0;
      while (which < std::size(kFields) && kFields[which].name != name) ++which;
      if (which == std::size(kFields)) {
        co_await command_.ReportUsage("option --output: field " + Quote(name) + " unknown");
        co_return false;
      }
      if (std::find(fields_.begin(), fields_.end(), static_cast<Field>(which)) != fields_.end()) {
        co_await command_.ReportUsage("option --output: field " + Quote(name) + " used more than once");
        co_return false;
      }
      fields_.push_back(static_cast<Field>(which));
      if (name.size() == list.size()) co_return true;
      list.remove_prefix(name.size() + 1);
    }
  }

  Task<bool> ChooseFields() {
    if (has_output_) {
      const char* other = inodes_ ? "-i" : posix_ ? "-P" : print_type_ ? "-T" : nullptr;
      if (other) {
        co_await command_.ReportUsage("options " + std::string(other) +
                                      " and --output are mutually exclusive");
        co_return false;
      }
      if (fields_.empty())
        for (size_t i = 0; i < std::size(kFields); ++i) fields_.push_back(static_cast<Field>(i));
      co_return true;
    }
    fields_ = {kSource};
    if (print_type_) fields_.push_back(kType);
    if (inodes_) {
      fields_.insert(fields_.end(), {kITotal, kIUsed, kIAvail, kIPercent, kTarget});
    } else {
      fields_.insert(fields_.end(), {kSize, kUsed, kAvail, kPercent, kTarget});
    }
    co_return true;
  }

  void Heading() {
    std::vector<std::string> row;
    for (Field field : fields_) {
      std::string text(kFields[field].heading);
      if (field == kSize)
        text = human_ ? "Size" : posix_ ? std::to_string(unit_) + "-blocks" : unit_name_ + "-blocks";
      if (field == kAvail && (human_ || has_output_)) text = "Avail";
      if (field == kPercent && posix_ && !human_) text = "Capacity";
      row.push_back(std::move(text));
    }
    rows_.push_back(std::move(row));
  }

  std::string Amount(int64_t value, uint64_t in_units, bool known) const {
    if (!known) return "-";
    auto count = static_cast<uint64_t>(std::max<int64_t>(value, 0));
    if (human_) return HumanSize(count, si_);
    return std::to_string((count + in_units - 1) / in_units) + (in_units > 1 ? suffix_ : "");
  }
  static std::string Percent(const Amounts& usage) {
    if (!usage.known || usage.total <= 0) return "-";
    auto total = static_cast<uint64_t>(usage.total), used = static_cast<uint64_t>(usage.used);
    return std::to_string((used * 100 + total - 1) / total) + "%";
  }

  void AddRow(const std::string& source, std::string_view type, const Amounts& space, const Amounts& files,
              const std::string& file, const std::string& target) {
    std::vector<std::string> row;
    for (Field field : fields_) {
      switch (field) {
        case kSource: row.push_back(source); break;
        case kType: row.emplace_back(type); break;
        case kITotal: row.push_back(Amount(files.total, 1, files.known)); break;
        case kIUsed: row.push_back(Amount(files.used, 1, files.known)); break;
        case kIAvail: row.push_back(Amount(files.total - files.used, 1, files.known)); break;
        case kIPercent: row.push_back(Percent(files)); break;
        case kSize: row.push_back(Amount(space.total, unit_, space.known)); break;
        case kUsed: row.push_back(Amount(space.used, unit_, space.known)); break;
        case kAvail: row.push_back(Amount(space.total - space.used, unit_, space.known)); break;
        case kPercent: row.push_back(Percent(space)); break;
        case kFile: row.push_back(file); break;
        case kTarget: row.push_back(target); break;
      }
    }
    rows_.push_back(std::move(row));
  }

  // All filesystems in memory share the machine's limits.
  void Add(const kernel::Mount& mount, std::string file, bool asked) {
    std::string_view type = mount.filesystem->TypeName();
    if (!types_.empty() && std::find(types_.begin(), types_.end(), type) == types_.end()) return;
    if (std::find(excluded_.begin(), excluded_.end(), type) != excluded_.end()) return;
    const kernel::Limits& limits = command_.machine.options().limits;
    Amounts space, files;
    if (type == "memory" || type == "overlay") {
      space = {true, limits.fs_bytes, command_.machine.fs_bytes};
      files = {true, limits.files, command_.machine.fs_files};
    } else {
      space.known = files.known = type != "host";
      if (space.known && !asked && !all_) return;
    }
    if (space.known) {
      space_sum_.total += space.total;
      space_sum_.used += space.used;
      files_sum_.total += files.total;
      files_sum_.used += files.used;
    }
    AddRow(mount.source, type, space, files, file, mount.path.empty() ? "/" : mount.path);
  }

  void AddTotal() {
    space_sum_.known = files_sum_.known = true;
    bool target = std::find(fields_.begin(), fields_.end(), kSource) == fields_.end();
    AddRow("total", "-", space_sum_, files_sum_, "-", target ? "total" : "-");
  }

  Task<void> Print() {
    std::vector<size_t> widths(fields_.size());
    for (size_t i = 0; i < fields_.size(); ++i) {
      widths[i] = kFields[fields_[i]].width;
      for (const auto& row : rows_) widths[i] = std::max(widths[i], row[i].size());
    }
    std::string text;
    for (const auto& row : rows_) {
      for (size_t i = 0; i < row.size(); ++i) {
        if (i) text += ' ';
        std::string pad(widths[i] - row[i].size(), ' ');
        bool left = kFields[fields_[i]].left;
        if (!left) text += pad;
        text += row[i];
        if (left && i + 1 < row.size()) text += pad;
      }
      text += '\n';
    }
    (void)co_await command_.out.Write(text);
  }

  Command command_;
  std::vector<Field> fields_;
  std::vector<std::string_view> types_, excluded_;
  std::vector<std::vector<std::string>> rows_;
  Amounts space_sum_, files_sum_;
  uint64_t unit_ = 1024;
  std::string unit_name_ = "1K", suffix_;
  bool all_ = false, human_ = false, si_ = false, inodes_ = false, posix_ = false, print_type_ = false,
       total_ = false, has_output_ = false;
};

}  // namespace

Task<int> DfMain(Process& process) {
  Df df(process);
  co_return co_await df.Run();
}

}  // namespace bivalve::commands
