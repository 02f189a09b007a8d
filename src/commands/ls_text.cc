#include "commands/ls_text.h"

#include <algorithm>

#include "base/mode.h"
#include "base/time_text.h"
#include "base/utf8.h"
#include "commands/file_info.h"
#include "commands/numbers.h"
#include "kernel/exec.h"

namespace bivalve::commands {
namespace {

using S = LsSettings;
using kernel::FileType;
using kernel::Stat;

void AppendRight(std::string& out, std::string_view text, size_t width) {
  if (text.size() < width) out.append(width - text.size(), ' ');
  out += text;
}

void AppendLeft(std::string& out, std::string_view text, size_t width) {
  out += text;
  if (text.size() < width) out.append(width - text.size(), ' ');
}

constexpr char TypeLetter(FileType type) { return "-dlpcbs"[static_cast<size_t>(type)]; }

// What ls uses when LS_COLORS says nothing.
constexpr std::string_view kColors =
    "di=01;34:ln=01;36:pi=33:so=01;35:do=01;35:bd=01;33:cd=01;33:su=37;41:sg=30;43:tw=30;42:ow=34;42:st=37;"
    "44:ex=01;32:";

std::string_view FindColor(std::string_view table, std::string_view key) {
  while (!table.empty()) {
    std::string_view item = table.substr(0, table.find(':'));
    table.remove_prefix(std::min(table.size(), item.size() + 1));
    size_t equals = item.find('=');
    if (equals != std::string_view::npos && item.substr(0, equals) == key) return item.substr(equals + 1);
  }
  return {};
}

std::string_view FindSuffixColor(std::string_view table, std::string_view name) {
  std::string_view found;
  while (!table.empty()) {
    std::string_view item = table.substr(0, table.find(':'));
    table.remove_prefix(std::min(table.size(), item.size() + 1));
    size_t equals = item.find('=');
    if (equals != std::string_view::npos && item.starts_with('*') &&
        name.ends_with(item.substr(1, equals - 1)))
      found = item.substr(equals + 1);
  }
  return found;
}

}  // namespace

LsText::LsText(Command& command, const LsSettings& settings, const Users& users, int64_t now_ns)
    : command_(command), s_(settings), users_(users), now_ns_(now_ns) {
  if (!s_.color) return;
  colors_ = kernel::GetEnv(command.process.env, "LS_COLORS");
  // What is set there comes first, the defaults after it.
  colors_ += ':';
  colors_ += kColors;
}

std::string LsText::Quoted(std::string_view name) const {
  switch (s_.quoting) {
    case S::kLiteral: return s_.mask ? MaskName(name) : std::string(name);
    case S::kShell:
    case S::kShellEscape: return QuoteIfNeeded(name);
    case S::kShellAlways:
    case S::kShellEscapeAlways: return QuoteAlways(name);
    case S::kC: return QuoteC(name);
    case S::kCMaybe: {
      std::string quoted = QuoteC(name);
      return quoted.size() == name.size() + 2 ? std::string(name) : quoted;
    }
    case S::kEscape: return EscapeName(name);
    case S::kLocale: return Quote(name);
  }
  return std::string(name);
}

char LsText::Indicator(FileType type, const std::optional<Stat>& stat) const {
  if (s_.indicator == S::kNoIndicator) return 0;
  if (type == FileType::kDirectory) return '/';
  if (s_.indicator == S::kSlash) return 0;
  switch (type) {
    case FileType::kRegular: return s_.indicator == S::kClassify && stat && (stat->mode & 0111) ? '*' : 0;
    case FileType::kSymlink: return '@';
    case FileType::kFifo: return '|';
    case FileType::kSocket: return '=';
    default: return 0;
  }
}

std::string LsText::Color(const LsFile& file, bool target) const {
  const std::optional<Stat>& stat = target ? file.link_stat : file.stat;
  FileType type = stat ? stat->type : file.type;
  // Targets are told apart only where dangling links are.
  if (target && FindColor(colors_, "or").empty() && FindColor(colors_, "mi").empty()) return {};
  if (target && !file.is_link_ok) return std::string(FindColor(colors_, "mi"));
  uint32_t mode = stat ? stat->mode : 0;
  std::string_view key;
  switch (type) {
    case FileType::kRegular:
      if (mode & 04000) {
        key = "su";
      } else if (mode & 02000) {
        key = "sg";
      } else if (mode & 0111) {
        key = "ex";
      } else {
        return std::string(FindSuffixColor(colors_, target ? file.link_target : file.name));
      }
      break;
    case FileType::kDirectory:
      key = (mode & 01002) == 01002 ? "tw" : mode & 02 ? "ow" : mode & 01000 ? "st" : "di";
      break;
    case FileType::kSymlink: {
      std::string_view orphan = FindColor(colors_, "or");
      if (!file.is_link_ok && !orphan.empty()) return std::string(orphan);
      key = "ln";
      break;
    }
    case FileType::kFifo: key = "pi"; break;
    case FileType::kSocket: key = "so"; break;
    case FileType::kBlockDevice: key = "bd"; break;
    case FileType::kCharDevice: key = "cd"; break;
  }
  return std::string(FindColor(colors_, key));
}

std::string LsText::BlocksText(int64_t blocks) const {
  uint64_t bytes = static_cast<uint64_t>(blocks) * 512;
  if (s_.human) return HumanSize(bytes, s_.si);
  return std::to_string((bytes + s_.block_size - 1) / s_.block_size) + s_.block_suffix;
}

std::string LsText::SizeText(int64_t size) const {
  auto bytes = static_cast<uint64_t>(size);
  if (s_.human) return HumanSize(bytes, s_.si);
  return std::to_string((bytes + s_.file_block_size - 1) / s_.file_block_size) + s_.block_suffix;
}

int64_t LsText::TimeOf(const Stat& stat) const {
  switch (s_.time) {
    case S::kModified: return stat.mtime_ns;
    case S::kChanged: return stat.ctime_ns;
    case S::kAccessed: return stat.atime_ns;
    case S::kBorn: return stat.btime_ns;
  }
  return 0;
}

// Inode and blocks, in front of a name or a long line.
std::string LsText::Prefix(const LsFile& file) const {
  std::string out;
  if (s_.inode) {
    AppendRight(out, file.stat ? std::to_string(file.stat->ino) : "?",
                s_.format == S::kCommas ? 0 : w_.inode);
    out += ' ';
  }
  if (s_.blocks) {
    AppendRight(out, file.stat ? BlocksText(BlocksOf(*file.stat)) : "?",
                s_.format == S::kCommas ? 0 : w_.blocks);
    out += ' ';
  }
  if (s_.context && s_.format != S::kLong) out += "? ";
  return out;
}

LsText::Cell LsText::Name(const LsFile& file, bool align) const {
  Cell cell;
  std::string quoted = Quoted(file.name);
  // Where some names are quoted, the others are moved by one, so that the letters stand in line.
  if (align && quoted.size() == file.name.size()) cell.text += ' ';
  cell.width = cell.text.size() + CountUtf8(quoted);
  std::string color = s_.color ? Color(file, false) : std::string();
  if (!color.empty()) {
    cell.text += "\033[" + color + "m" + quoted + "\033[0m";
  } else {
    cell.text += quoted;
  }
  return cell;
}

void LsText::MeasureLong(const std::vector<LsFile>& files) {
  w_ = {};
  auto widen = [](size_t& width, const std::string& text) { width = std::max(width, text.size()); };
  size_t plain = 0;
  for (const LsFile& file : files) {
    if (!file.stat) {
      for (size_t* width : {&w_.inode, &w_.blocks, &w_.links, &w_.owner, &w_.group, &w_.author, &plain})
        *width = std::max<size_t>(*width, 1);
      continue;
    }
    const Stat& stat = *file.stat;
    widen(w_.inode, std::to_string(stat.ino));
    widen(w_.blocks, BlocksText(BlocksOf(stat)));
    if (s_.format != S::kLong) continue;
    widen(w_.links, std::to_string(stat.nlink));
    std::string owner = s_.numeric ? std::to_string(stat.uid) : users_.UserName(stat.uid);
    widen(w_.owner, owner);
    widen(w_.author, owner);
    widen(w_.group, s_.numeric ? std::to_string(stat.gid) : users_.GroupName(stat.gid));
    if (IsDevice(stat)) {
      widen(w_.major, std::to_string(MajorOf(stat.rdev)));
      widen(w_.minor, std::to_string(MinorOf(stat.rdev)));
    } else {
      widen(plain, SizeText(stat.size));
    }
  }
  w_.size = std::max(plain, w_.major ? w_.major + 2 + w_.minor : 0);
  if (w_.major) w_.major = w_.size - w_.minor - 2;
}

std::string LsText::LongLine(const LsFile& file, bool align) {
  std::string line = Prefix(file);
  if (!file.stat) {
    line += TypeLetter(file.type);
    line += "?????????";
    line += ' ';
    AppendRight(line, "?", w_.links);
    auto unknown = [&](bool shown, size_t width) {
      if (!shown) return;
      line += ' ';
      AppendLeft(line, "?", width);
    };
    unknown(s_.owner, w_.owner);
    unknown(s_.group, w_.group);
    unknown(s_.author, w_.author);
    line += ' ';
    AppendRight(line, "?", w_.size);
    line += ' ';
    AppendRight(line, "?", FormatTime(s_.time_recent, s_.zone.ToLocalNs(0)).size());
  } else {
    const Stat& stat = *file.stat;
    line += ModeText(stat.FullMode());
    line += ' ';
    AppendRight(line, std::to_string(stat.nlink), w_.links);
    auto name = [&](const std::string& text, size_t width, bool number) {
      line += ' ';
      number ? AppendRight(line, text, width) : AppendLeft(line, text, width);
    };
    std::string owner = s_.numeric ? std::to_string(stat.uid) : users_.UserName(stat.uid);
    if (s_.owner) name(owner, w_.owner, s_.numeric);
    if (s_.group)
      name(s_.numeric ? std::to_string(stat.gid) : users_.GroupName(stat.gid), w_.group, s_.numeric);
    if (s_.author) name(owner, w_.author, s_.numeric);
    if (s_.context) line += " ?";
    line += ' ';
    if (IsDevice(stat)) {
      AppendRight(line, std::to_string(MajorOf(stat.rdev)), w_.major);
      line += ", ";
      AppendRight(line, std::to_string(MinorOf(stat.rdev)), w_.minor);
    } else {
      AppendRight(line, SizeText(stat.size), w_.size);
    }
    line += ' ';
    int64_t time = TimeOf(stat);
    // Half of a Gregorian year, as GNU counts it.
    constexpr int64_t kHalfYearNs = int64_t{31'556'952} / 2 * 1'000'000'000;
    bool recent = time > now_ns_ - kHalfYearNs && time <= now_ns_;
    AppendTime(line, recent ? s_.time_recent : s_.time_old, s_.zone.ToLocalNs(time));
  }
  line += ' ';
  line += Name(file, align).text;
  if (file.type == FileType::kSymlink && !file.link_target.empty()) {
    line += " -> ";
    std::string target = Quoted(file.link_target);
    std::string color = s_.color ? Color(file, true) : std::string();
    line += color.empty() ? target : "\033[" + color + "m" + target + "\033[0m";
    if (file.link_stat)
      if (char mark = Indicator(file.link_stat->type, file.link_stat)) line += mark;
  } else if (char mark = Indicator(file.type, file.stat)) {
    line += mark;
  }
  return line;
}

std::string LsText::List(const std::vector<LsFile>& files) {
  MeasureLong(files);
  bool align = false;
  bool maybe = s_.quoting == S::kShell || s_.quoting == S::kShellEscape || s_.quoting == S::kCMaybe;
  bool aligned_format = s_.format == S::kLong ||
                        ((s_.format == S::kColumns || s_.format == S::kAcross) && s_.width != SIZE_MAX);
  if (maybe && aligned_format)
    for (const LsFile& file : files) align |= Quoted(file.name).size() != file.name.size();
  const char end = s_.zero ? '\0' : '\n';
  std::string out;
  if (s_.format == S::kLong) {
    for (const LsFile& file : files) {
      out += LongLine(file, align);
      out += end;
    }
    return out;
  }
  std::vector<Cell> cells;
  cells.reserve(files.size());
  for (const LsFile& file : files) {
    Cell name = Name(file, align);
    Cell cell;
    cell.text = Prefix(file);
    cell.width = cell.text.size() + name.width;
    cell.text += name.text;
    if (char mark = Indicator(file.type, file.stat)) {
      cell.text += mark;
      ++cell.width;
    }
    cells.push_back(std::move(cell));
  }
  command_.machine.Spend(static_cast<int64_t>(cells.size()) * 4);
  switch (s_.format) {
    case S::kColumns: return Columns(cells, false);
    case S::kAcross: return Columns(cells, true);
    case S::kCommas: return Commas(cells);
    default:
      for (const Cell& cell : cells) {
        out += cell.text;
        out += end;
      }
      return out;
  }
}

// Blanks up to a column, by tabs where a stop lies between.
void LsText::Pad(std::string& out, size_t from, size_t to) const {
  while (from < to) {
    if (s_.tab_size != 0 && to / s_.tab_size > (from + 1) / s_.tab_size) {
      out += '\t';
      from += s_.tab_size - from % s_.tab_size;
    } else {
      out += ' ';
      ++from;
    }
  }
}

std::string LsText::Columns(const std::vector<Cell>& cells, bool across) const {
  size_t n = cells.size();
  if (n == 0) return {};
  if (s_.width == SIZE_MAX) {
    std::string out;
    for (size_t i = 0; i < n; ++i) out += (i ? "  " : "") + cells[i].text;
    return out + '\n';
  }
  // The most columns that fit: each at least three wide.
  constexpr size_t kLeast = 3;
  size_t columns = std::max<size_t>(1, std::min(n, s_.width / kLeast + (s_.width % kLeast != 0)));
  std::vector<size_t> widths;
  for (;; --columns) {
    size_t rows = (n + columns - 1) / columns;
    widths.assign(columns, kLeast);
    bool wider = false;
    for (size_t i = 0; i < n; ++i) {
      size_t column = across ? i % columns : i / rows;
      size_t width = cells[i].width + (column + 1 == columns ? 0 : 2);
      if (width <= widths[column]) continue;
      widths[column] = width;
      wider = true;
    }
    command_.machine.Spend(static_cast<int64_t>(n));
    size_t total = 0;
    for (size_t width : widths) total += width;
    // Columns as narrow as can be are not measured, as GNU has it.
    if (columns == 1 || !wider || total < s_.width) break;
  }
  size_t rows = (n + columns - 1) / columns;
  std::string out;
  for (size_t row = 0; row < rows; ++row) {
    size_t position = 0;
    for (size_t column = 0; column < columns; ++column) {
      size_t i = across ? row * columns + column : column * rows + row;
      if (i >= n) break;
      out += cells[i].text;
      size_t next = across ? i + 1 : i + rows;
      bool last = column + 1 == columns || next >= n;
      if (!last) Pad(out, position + cells[i].width, position + widths[column]);
      position += widths[column];
    }
    out += '\n';
  }
  return out;
}

std::string LsText::Commas(const std::vector<Cell>& cells) const {
  std::string out;
  size_t position = 0;
  for (size_t i = 0; i < cells.size(); ++i) {
    if (i > 0) {
      out += ',';
      if (s_.width == SIZE_MAX || position + cells[i].width + 2 < s_.width) {
        out += ' ';
        position += 2;
      } else {
        out += '\n';
        position = 0;
      }
    }
    out += cells[i].text;
    position += cells[i].width;
  }
  if (!cells.empty()) out += '\n';
  return out;
}

std::string LsText::Total(const std::vector<LsFile>& files) const {
  int64_t blocks = 0;
  for (const LsFile& file : files)
    if (file.stat) blocks += BlocksOf(*file.stat);
  return "total " + BlocksText(blocks) + (s_.zero ? '\0' : '\n');
}

std::string LsText::Header(std::string_view path) const {
  std::string quoted =
      s_.quoting == S::kShellEscape || s_.quoting == S::kShell ? QuoteName(path) : Quoted(path);
  return quoted + (s_.zero ? std::string(":\0", 2) : ":\n");
}

}  // namespace bivalve::commands
