// Headers of tar archives, written.
#include <algorithm>
#include <cstring>

#include "commands/tar/member.h"

namespace bivalve::commands::tar {
namespace {

constexpr int64_t kSecond = 1'000'000'000;

int64_t Seconds(int64_t ns) { return ns >= 0 ? ns / kSecond : -((-ns + kSecond - 1) / kSecond); }

class Block {
 public:
  void Put(size_t at, size_t size, std::string_view text) {
    std::memcpy(bytes_.data() + at, text.data(), std::min(size, text.size()));
  }
  // Octal with leading zeros and a NUL, or, for what does not fit, GNU's bytes. False: it does not fit.
  bool Number(size_t at, size_t size, int64_t value, bool may_use_bytes) {
    int64_t limit = int64_t{1} << (3 * (size - 1));
    if (value >= 0 && value < limit) {
      for (size_t i = size - 1; i-- > 0; value >>= 3) bytes_[at + i] = static_cast<char>('0' + (value & 7));
      return true;
    }
    if (!may_use_bytes) return false;
    for (size_t i = size; i-- > 1; value >>= 8) bytes_[at + i] = static_cast<char>(value);
    bytes_[at] = value < 0 ? '\xff' : '\x80';
    return true;
  }
  void Byte(size_t at, char c) { bytes_[at] = c; }
  const std::string& bytes() const { return bytes_; }
  std::string Seal() {
    int64_t sum = 8 * ' ';
    for (char c : bytes_) sum += static_cast<unsigned char>(c);
    Number(148, 7, sum, false);
    bytes_[155] = ' ';
    return bytes_;
  }

 private:
  std::string bytes_ = std::string(kBlock, '\0');
};

void Pad(std::string* out) {
  out->resize(out->size() + static_cast<size_t>(Padding(static_cast<int64_t>(out->size()))));
}

std::string LongName(char type, std::string_view name, bool owned) {
  Block block;
  block.Put(0, 100, "././@LongLink");
  block.Number(100, 8, 0644, false);
  block.Number(108, 8, 0, false);
  block.Number(116, 8, 0, false);
  block.Number(124, 12, static_cast<int64_t>(name.size()) + 1, false);
  block.Number(136, 12, 0, false);
  block.Byte(156, type);
  block.Put(257, 8, std::string_view("ustar  \0", 8));
  if (owned) {
    block.Put(265, 32, "root");
    block.Put(297, 32, "root");
  }
  std::string out = block.Seal();
  out.append(name).push_back('\0');
  Pad(&out);
  return out;
}

void AddRecord(std::string* records, std::string_view key, std::string_view value) {
  size_t rest = key.size() + value.size() + 3;  // space, equals, newline
  size_t size = rest + 1;
  while (std::to_string(size).size() + rest != size) ++size;
  records->append(std::to_string(size)).append(" ").append(key).append("=").append(value).append("\n");
}

std::string TimeRecord(int64_t ns) {
  int64_t seconds = Seconds(ns);
  std::string fraction = std::to_string(kSecond + (ns - seconds * kSecond)).substr(1);
  while (fraction.ends_with('0')) fraction.pop_back();
  return std::to_string(seconds) + (fraction.empty() ? "" : "." + fraction);
}

bool IsAscii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<signed char>(c) >= 0; });
}

// Where a name may be cut into prefix and rest; npos when nowhere.
size_t PrefixCut(std::string_view name) {
  if (name.size() > 256) return std::string_view::npos;
  size_t cut = name.rfind('/', std::min<size_t>(155, name.size() - 2));
  if (cut == std::string_view::npos || cut == 0 || name.size() - cut - 1 > 100) return std::string_view::npos;
  return cut;
}

std::string StoredName(const Member& m) {
  return m.type == kDirectory && !m.name.ends_with('/') ? m.name + '/' : m.name;
}

// The text of a sparse file's map that comes before its data, in whole blocks.
std::string SparseMap(const Member& m) {
  std::string map = std::to_string(m.extents.size()) + "\n";
  for (const Extent& extent : m.extents)
    map += std::to_string(extent.offset) + "\n" + std::to_string(extent.size) + "\n";
  Pad(&map);
  return map;
}

// GNU's entries of such a map, from one on as many as there is room for; the next one.
size_t PutExtents(const Member& m, size_t from, size_t count, size_t at, Block* block) {
  size_t end = std::min(m.extents.size(), from + count);
  for (; from < end; ++from, at += 24) {
    block->Number(at, 12, m.extents[from].offset, true);
    block->Number(at + 12, 12, m.extents[from].size, true);
  }
  return from;
}

// What pax says in records before the member, and what stays for the ustar header.
std::string PaxHeaders(const Member& m, Member* rest) {
  std::string records;
  std::string name = StoredName(m);
  if (m.sparse) {
    AddRecord(&records, "GNU.sparse.major", "1");
    AddRecord(&records, "GNU.sparse.minor", "0");
    AddRecord(&records, "GNU.sparse.name", name);
    AddRecord(&records, "GNU.sparse.realsize", std::to_string(m.real_size));
    size_t cut = name.rfind('/');
    rest->name = (cut == std::string::npos ? "." : name.substr(0, cut)) + "/GNUSparseFile.0/" +
                 name.substr(cut == std::string::npos ? 0 : cut + 1);
    if (rest->name.size() > 100) rest->name.resize(100);
  } else if (!IsAscii(name) || (name.size() > 100 && PrefixCut(name) == std::string_view::npos)) {
    AddRecord(&records, "path", name);
    // What stands there for old readers.
    if (name.size() > 100) rest->name = name.substr(0, 100);
  }
  if (m.link.size() > 100 || !IsAscii(m.link)) {
    AddRecord(&records, "linkpath", m.link);
    rest->link = m.link.substr(0, 100);
  }
  constexpr int64_t kMaxId = (1 << 21) - 1;
  if (m.user.size() > 31 || !IsAscii(m.user)) AddRecord(&records, "uname", m.user);
  if (m.group.size() > 31 || !IsAscii(m.group)) AddRecord(&records, "gname", m.group);
  if (m.uid > kMaxId || m.uid < 0) {
    AddRecord(&records, "uid", std::to_string(m.uid));
    rest->uid = 0;
  }
  if (m.gid > kMaxId || m.gid < 0) {
    AddRecord(&records, "gid", std::to_string(m.gid));
    rest->gid = 0;
  }
  if (rest->size >= int64_t{1} << 33) {
    AddRecord(&records, "size", std::to_string(rest->size));
    rest->size = 0;
  }
  if (m.mtime_ns % kSecond != 0 || Seconds(m.mtime_ns) < 0 || Seconds(m.mtime_ns) >= int64_t{1} << 33) {
    AddRecord(&records, "mtime", TimeRecord(m.mtime_ns));
    if (m.mtime_ns < 0) rest->mtime_ns = 0;
  }
  if (m.atime_ns) AddRecord(&records, "atime", TimeRecord(*m.atime_ns));
  if (m.ctime_ns) AddRecord(&records, "ctime", TimeRecord(*m.ctime_ns));
  if (records.empty()) return records;
  std::string path = m.name;
  size_t slash = path.rfind('/');
  std::string dir = slash == std::string::npos ? "." : path.substr(0, slash);
  std::string base = slash == std::string::npos ? path : path.substr(slash + 1);
  Block block;
  std::string own = dir + "/PaxHeaders/" + base;
  block.Put(0, 100, own);
  block.Number(100, 8, 0644, false);
  block.Number(108, 8, 0, false);
  block.Number(116, 8, 0, false);
  block.Number(124, 12, static_cast<int64_t>(records.size()), false);
  block.Number(136, 12, std::max<int64_t>(0, Seconds(m.mtime_ns)), false);
  block.Byte(156, 'x');
  block.Put(257, 8,
            std::string_view("ustar\0"
                             "00",
                             8));
  Pad(&records);
  return block.Seal() + records;
}

}  // namespace

std::string EncodeHeaders(const Member& m, Format format, std::string* problem) {
  Member rest = m;
  std::string out, map;
  if (m.sparse && format == Format::kPax) {
    map = SparseMap(m);
    rest.size += static_cast<int64_t>(map.size());
  }
  if (format == Format::kPax) out = PaxHeaders(m, &rest);
  bool gnu = format == Format::kGnu || format == Format::kOldGnu;
  // The old one has a NUL behind the member's name.
  const size_t most = format == Format::kOldGnu ? 99 : 100;
  std::string name = rest.name.size() < m.name.size() ? rest.name : StoredName(rest);
  if (name.size() > 100 && format == Format::kPax && name != StoredName(m)) name.resize(100);
  const bool gnu_map = m.sparse && gnu;
  size_t mapped = 0;
  Block block;
  if (gnu) {
    if (m.link.size() > 100) out += LongName('K', m.link, !m.user.empty());
    if (name.size() > most) out += LongName('L', name, !m.user.empty());
  }
  size_t cut = std::string_view::npos;
  if (name.size() > 100 && !gnu) {
    if (format != Format::kV7) cut = PrefixCut(name);
    if (cut == std::string_view::npos && format != Format::kPax) {
      *problem = name.size() > 256 || format == Format::kV7
                     ? "file name is too long (max " + std::string(format == Format::kV7 ? "99" : "256") +
                           "); not dumped"
                     : "file name is too long (cannot be split); not dumped";
      return {};
    }
  }
  if (m.link.size() > 100 && !gnu && format != Format::kPax) {
    *problem = "link name is too long; not dumped";
    return {};
  }
  if (cut == std::string_view::npos) {
    block.Put(0, most, name);
  } else {
    block.Put(345, 155, std::string_view(name).substr(0, cut));
    block.Put(0, 100, std::string_view(name).substr(cut + 1));
  }
  block.Put(157, 100, rest.link);
  block.Number(100, 8, rest.mode, false);
  struct Field {
    size_t at, size;
    int64_t value;
    const char* what;
  };
  for (const Field& f :
       {Field{108, 8, rest.uid, "uid_t"}, Field{116, 8, rest.gid, "gid_t"},
        Field{124, 12, rest.size, "off_t"}, Field{136, 12, Seconds(rest.mtime_ns), "time_t"}}) {
    if (block.Number(f.at, f.size, f.value, gnu)) continue;
    int64_t limit = (int64_t{1} << (3 * (f.size - 1))) - 1;
    *problem =
        "value " + std::to_string(f.value) + " out of " + f.what + " range 0.." + std::to_string(limit);
    return {};
  }
  block.Byte(156, gnu_map ? 'S' : format == Format::kV7 && rest.type == kRegular ? '\0' : rest.type);
  if (gnu_map) {
    mapped = PutExtents(m, 0, 4, 386, &block);
    if (mapped < m.extents.size()) block.Byte(482, '\1');
    block.Number(483, 12, m.real_size, true);
  }
  if (format != Format::kV7) {
    block.Put(257, 8,
              gnu ? std::string_view("ustar  \0", 8)
                  : std::string_view("ustar\0"
                                     "00",
                                     8));
    block.Put(265, 31, rest.user);
    block.Put(297, 31, rest.group);
  }
  if (!gnu || rest.type == kCharDevice || rest.type == kBlockDevice) {
    block.Number(329, 8, rest.major, gnu);
    block.Number(337, 8, rest.minor, gnu);
  }
  out += block.Seal();
  while (gnu_map && mapped < m.extents.size()) {
    Block more;
    mapped = PutExtents(m, mapped, 21, 0, &more);
    if (mapped < m.extents.size()) more.Byte(504, '\1');
    out += more.bytes();
  }
  return out + map;
}

}  // namespace bivalve::commands::tar
