// Headers of tar archives, read.
#include <algorithm>
#include <charconv>
#include <utility>

#include "commands/tar/member.h"

namespace bivalve::commands::tar {
namespace {

constexpr size_t kMaxExtents = 1 << 16;
constexpr int64_t kSecond = 1'000'000'000;
constexpr int64_t kMaxSize = int64_t{1} << 60;
constexpr int64_t kMaxSeconds = INT64_MAX / kSecond - 1;

std::string_view Text(std::string_view block, size_t at, size_t size) {
  std::string_view field = block.substr(at, size);
  return field.substr(0, field.find('\0'));
}

// Octal digits, or the bytes of a big-endian number behind a set high bit (GNU).
int64_t Number(std::string_view block, size_t at, size_t size) {
  std::string_view field = block.substr(at, size);
  auto first = static_cast<unsigned char>(field[0]);
  if (first & 0x80) {
    uint64_t value = first & 0x40 ? ~uint64_t{0} : 0;
    value = value << 6 | (first & 0x3f);
    for (char c : field.substr(1)) value = value << 8 | static_cast<unsigned char>(c);
    return static_cast<int64_t>(value);
  }
  uint64_t value = 0;
  for (char c : field) {
    if (c >= '0' && c <= '7')
      value = value << 3 | static_cast<uint64_t>(c - '0');
    else if (c != ' ' || value)
      break;
  }
  return static_cast<int64_t>(value);
}

int64_t Size(std::string_view block, size_t at) {
  return std::clamp<int64_t>(Number(block, at, 12), 0, kMaxSize);
}

int64_t Nanoseconds(int64_t seconds) { return std::clamp(seconds, -kMaxSeconds, kMaxSeconds) * kSecond; }

std::optional<int64_t> Decimal(std::string_view text) {
  int64_t value = 0;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

// "1577934245.678" in nanoseconds.
std::optional<int64_t> Time(std::string_view text) {
  size_t point = std::min(text.find('.'), text.size());
  auto seconds = Decimal(text.substr(0, point));
  if (!seconds) return std::nullopt;
  int64_t fraction = 0, unit = kSecond / 10;
  for (char c : text.substr(std::min(point + 1, text.size()))) {
    if (c < '0' || c > '9') return std::nullopt;
    fraction += (c - '0') * unit;
    unit /= 10;
  }
  bool negative = text.starts_with('-');
  return Nanoseconds(*seconds) + (negative ? -fraction : fraction);
}

constexpr std::string_view kKnown[] = {"atime", "charset",    "comment",  "ctime", "gid",
                                       "gname", "hdrcharset", "linkpath", "mtime", "path",
                                       "size",  "uid",        "uname"};

}  // namespace

bool ChecksumFits(std::string_view block) {
  int64_t plain = 0, with_sign = 0;
  for (size_t i = 0; i < kBlock; ++i) {
    char c = i >= 148 && i < 156 ? ' ' : block[i];
    plain += static_cast<unsigned char>(c);
    with_sign += static_cast<signed char>(c);
  }
  int64_t stored = Number(block, 148, 8);
  return stored == plain || stored == with_sign;
}

HeaderReader::Event HeaderReader::Feed(std::string_view block) {
  switch (state_) {
    case State::kExtension: return Extension(block);
    case State::kSparseBlocks: return SparseBlock(block);
    case State::kSparseMap: return SparseMap(block);
    case State::kHeader: break;
  }
  return Header(block);
}

HeaderReader::Event HeaderReader::Header(std::string_view block) {
  if (block.find_first_not_of('\0') == std::string_view::npos) return Event::kZero;
  if (!ChecksumFits(block)) return Event::kBad;
  char type = block[156];
  if (type == 'L' || type == 'K' || type == 'x' || type == 'g' || type == 'X') {
    extension_type_ = type;
    extension_left_ = Size(block, 124);
    extension_.clear();
    if (extension_left_ > kMaxExtension) return Event::kBad;
    extended_ = true;
    if (extension_left_ == 0) {
      EndExtension();
    } else {
      state_ = State::kExtension;
    }
    return Event::kMore;
  }
  member_ = {};
  Member& m = member_;
  bool gnu = block.substr(257, 8) == std::string_view("ustar  \0", 8);
  m.ustar = block.substr(257, 5) == "ustar";
  m.name = Text(block, 0, 100);
  if (m.ustar && !gnu) {
    std::string prefix(Text(block, 345, 155));
    if (!prefix.empty()) m.name = prefix + "/" + m.name;
  }
  m.link = Text(block, 157, 100);
  m.mode = static_cast<uint32_t>(Number(block, 100, 8)) & 07777;
  m.uid = Number(block, 108, 8);
  m.gid = Number(block, 116, 8);
  m.size = Size(block, 124);
  m.mtime_ns = Nanoseconds(Number(block, 136, 12));
  if (m.ustar) {
    m.user = Text(block, 265, 32);
    m.group = Text(block, 297, 32);
  }
  m.type = type == '\0' ? kRegular : type;
  if (m.type == kCharDevice || m.type == kBlockDevice) {
    m.major = static_cast<uint32_t>(Number(block, 329, 8));
    m.minor = static_cast<uint32_t>(Number(block, 337, 8));
  }
  if (m.type == 'S') {
    m.type = kRegular;
    m.sparse = true;
    m.real_size = Size(block, 483);
    AddExtents(block.substr(386), 4);
    if (block[482]) {
      state_ = State::kSparseBlocks;
      return Event::kMore;
    }
  }
  return Finish();
}

void HeaderReader::AddExtents(std::string_view entries, int count) {
  for (int i = 0; i < count && member_.extents.size() < kMaxExtents; ++i) {
    std::string_view entry = entries.substr(static_cast<size_t>(i) * 24, 24);
    if (entry[0] == '\0' && entry[12] == '\0') break;
    member_.extents.push_back({Size(entry, 0), Size(entry, 12)});
  }
}

HeaderReader::Event HeaderReader::SparseBlock(std::string_view block) {
  AddExtents(block, 21);
  if (block[504]) return Event::kMore;
  state_ = State::kHeader;
  return Finish();
}

HeaderReader::Event HeaderReader::Extension(std::string_view block) {
  size_t take = static_cast<size_t>(std::min<int64_t>(extension_left_, kBlock));
  extension_.append(block.substr(0, take));
  extension_left_ -= static_cast<int64_t>(take);
  if (extension_left_ == 0) {
    state_ = State::kHeader;
    EndExtension();
  }
  return Event::kMore;
}

void HeaderReader::EndExtension() {
  std::string text = std::exchange(extension_, {});
  if (extension_type_ == 'L' || extension_type_ == 'K') {
    text.resize(std::min(text.find('\0'), text.size()));
    (extension_type_ == 'L' ? long_name_ : long_link_) = std::move(text);
  } else if (extension_type_ == 'g') {
    ReadRecords(text, global_);
  } else {
    ReadRecords(text, records_);
  }
}

// "24 mtime=1577934245.678\n" and so on.
void HeaderReader::ReadRecords(std::string_view text, Records& records) {
  while (!text.empty() && text[0] != '\0') {
    size_t space = text.find(' ');
    auto length = space == std::string_view::npos ? std::nullopt : Decimal(text.substr(0, space));
    if (!length || *length <= static_cast<int64_t>(space) + 1 ||
        *length > static_cast<int64_t>(text.size())) {
      warnings_.push_back("Malformed extended header: missing length");
      return;
    }
    auto size = static_cast<size_t>(*length);
    std::string_view record = text.substr(space + 1, size - space - 2);
    bool ended = text[size - 1] == '\n';
    text.remove_prefix(size);
    size_t equals = record.find('=');
    if (equals == std::string_view::npos || !ended) {
      warnings_.push_back(ended ? "Malformed extended header: missing equal sign"
                                : "Malformed extended header: missing newline");
      return;
    }
    std::string_view key = record.substr(0, equals), value = record.substr(equals + 1);
    // The map of a sparse file, version 0.0: the same two keys again and again.
    if (key == "GNU.sparse.offset" && record_extents_.size() < kMaxExtents)
      record_extents_.push_back({std::clamp<int64_t>(Decimal(value).value_or(0), 0, kMaxSize), 0});
    if (key == "GNU.sparse.numbytes" && !record_extents_.empty())
      record_extents_.back().size = std::clamp<int64_t>(Decimal(value).value_or(0), 0, kMaxSize);
    bool known = key.starts_with("GNU.") || key.starts_with("SCHILY.") || key.starts_with("RHT.");
    for (std::string_view name : kKnown) known |= key == name;
    if (!known) warnings_.push_back("Ignoring unknown extended header keyword '" + std::string(key) + "'");
    records.insert_or_assign(std::string(key), std::string(value));
  }
}

void HeaderReader::ApplyRecords(const Records& records) {
  Member& m = member_;
  auto text = [&](std::string_view key, std::string& into) {
    // To a NUL, as GNU tar reads it.
    if (auto found = records.find(key); found != records.end())
      into = found->second.substr(0, found->second.find('\0'));
  };
  auto number = [&](std::string_view key) -> std::optional<int64_t> {
    auto found = records.find(key);
    return found == records.end() ? std::nullopt : Decimal(found->second);
  };
  auto time = [&](std::string_view key) -> std::optional<int64_t> {
    auto found = records.find(key);
    return found == records.end() ? std::nullopt : Time(found->second);
  };
  text("path", m.name);
  text("linkpath", m.link);
  text("uname", m.user);
  text("gname", m.group);
  if (auto uid = number("uid")) m.uid = *uid;
  if (auto gid = number("gid")) m.gid = *gid;
  if (auto size = number("size")) {
    m.size = std::clamp<int64_t>(*size, 0, kMaxSize);
    m.has_size_record = true;
  }
  if (auto ns = time("mtime")) m.mtime_ns = *ns;
  if (auto ns = time("atime")) m.atime_ns = ns;
  if (auto ns = time("ctime")) m.ctime_ns = ns;
  text("GNU.sparse.name", m.name);
  for (std::string_view key : {"GNU.sparse.size", "GNU.sparse.realsize"})
    if (auto size = number(key)) {
      m.sparse = true;
      m.real_size = std::clamp<int64_t>(*size, 0, kMaxSize);
    }
  if (m.sparse && m.extents.empty()) m.extents = record_extents_;
  if (auto map = records.find("GNU.sparse.map"); map != records.end()) {
    std::string_view rest = map->second;
    std::vector<int64_t> values;
    while (!rest.empty() && values.size() < 2 * kMaxExtents) {
      size_t comma = std::min(rest.find(','), rest.size());
      values.push_back(std::clamp<int64_t>(Decimal(rest.substr(0, comma)).value_or(0), 0, kMaxSize));
      rest.remove_prefix(std::min(comma + 1, rest.size()));
    }
    for (size_t i = 0; i + 1 < values.size(); i += 2) m.extents.push_back({values[i], values[i + 1]});
  }
}

HeaderReader::Event HeaderReader::Finish() {
  Member& m = member_;
  if (long_name_) m.name = std::move(*long_name_);
  if (long_link_) m.link = std::move(*long_link_);
  ApplyRecords(global_);
  ApplyRecords(records_);
  auto major = records_.find("GNU.sparse.major");
  bool map_before_data = major != records_.end() && major->second == "1" && m.sparse;
  long_name_.reset();
  long_link_.reset();
  records_.clear();
  record_extents_.clear();
  extended_ = false;
  // Old archives have directories as files whose names end in a slash.
  if (m.type == kRegular && m.name.ends_with('/')) m.type = kDirectory;
  if (m.type == kDirectory)
    while (m.name.size() > 1 && m.name.ends_with('/')) m.name.pop_back();
  // No data follows these, whatever the header says of a size.
  if (m.type == kHardLink && !m.has_size_record) m.size = 0;
  if (m.type == kSymlink || m.type == kCharDevice || m.type == kBlockDevice || m.type == kFifo ||
      (m.type == kDirectory))
    m.size = 0;
  if (map_before_data) {
    map_.clear();
    state_ = State::kSparseMap;
    return Event::kMore;
  }
  return Event::kMember;
}

// Version 1.0: decimal lines, the count of extents first, then offset and size of each, in whole blocks.
HeaderReader::Event HeaderReader::SparseMap(std::string_view block) {
  map_.append(block);
  member_.size = std::max<int64_t>(0, member_.size - static_cast<int64_t>(kBlock));
  std::vector<int64_t> values;
  std::string_view rest = map_;
  for (size_t end; (end = rest.find('\n')) != std::string_view::npos; rest.remove_prefix(end + 1)) {
    values.push_back(std::clamp<int64_t>(Decimal(rest.substr(0, end)).value_or(0), 0, kMaxSize));
    if (values.size() > 1 && values.size() == 1 + 2 * static_cast<size_t>(values[0])) break;
    if (values[0] == 0) break;
  }
  bool whole = !values.empty() && values.size() == 1 + 2 * static_cast<size_t>(values[0]);
  if (!whole) {
    if (static_cast<int64_t>(map_.size()) < kMaxExtension && member_.size > 0) return Event::kMore;
    warnings_.push_back("Malformed sparse map");
    state_ = State::kHeader;
    return Event::kBad;
  }
  member_.extents.clear();
  for (size_t i = 1; i + 1 < values.size(); i += 2) member_.extents.push_back({values[i], values[i + 1]});
  state_ = State::kHeader;
  return Event::kMember;
}

}  // namespace bivalve::commands::tar
