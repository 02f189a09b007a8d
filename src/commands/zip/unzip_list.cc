// What unzip -l, unzip -v and zipinfo say of an archive's entries.
#include <cstdio>

#include "base/mode.h"
#include "commands/zip/unzip.h"

namespace bivalve::commands::zip {
namespace {

std::string Padded(std::string text, size_t width) {
  if (text.size() < width) text.insert(0, width - text.size(), ' ');
  return text;
}

// " 53%", "-32%", "100%".
std::string Percent(int per_mille) {
  bool negative = per_mille < 0;
  int percent = ((negative ? -per_mille : per_mille) + 5) / 10;
  if (!negative && percent >= 100) return "100%";
  char text[16];
  std::snprintf(text, sizeof text, "%c%2d%%", negative ? '-' : ' ', percent);
  return text;
}

// As unzip -v and zipinfo say it; the deflated ones end with how hard it was tried.
struct MethodName {
  int method;
  std::string_view full, brief;
  bool has_level = false;
};
constexpr MethodName kMethods[] = {
    {0, "Stored", "stor"},     {1, "Shrunk", "shrk"}, {6, "Implode", "i4:2"}, {8, "Defl:", "def", true},
    {9, "Def64", "d64", true}, {12, "BZip2", "bzp2"}, {14, "LZMA", "lzma"},
};

std::string MethodOf(const codec::ZipEntry& entry, bool brief) {
  for (const MethodName& name : kMethods) {
    if (name.method != entry.method) continue;
    std::string text(brief ? name.brief : name.full);
    if (name.has_level) text += "NXFS"[entry.flags >> 1 & 3];
    return text;
  }
  char text[16];
  std::snprintf(text, sizeof text, brief ? "u%03u" : "Unk:%03u", entry.method);
  return text;
}

constexpr std::string_view kHosts[] = {"fat", "ami", "vms", "unx", "cms", "atr", "hpf", "mac", "zzz", "cpm",
                                       "t20", "ntf", "qds", "aco", "vft", "mvs", "be ", "nsk", "ths", "osx"};

std::string Attributes(const codec::ZipEntry& entry) {
  if (entry.host == codec::kZipUnix || entry.host == 19 || entry.host == 16) {
    std::string text = ModeText(entry.UnixMode());
    constexpr uint32_t kKinds[] = {0010000, 0020000, 0040000, 0060000, 0100000, 0120000, 0140000};
    bool known = false;
    for (uint32_t kind : kKinds) known = known || (entry.UnixMode() & 0170000) == kind;
    if (!known) text[0] = '?';
    return text + " ";
  }
  uint32_t bits = entry.external & 0xff;
  std::string text = ".r.-...";
  text[0] = bits & 0x10 ? 'd' : '-';
  text[2] = bits & 1 ? '-' : 'w';
  text[3] = bits & 0x10 ? 'x' : '-';
  text[4] = bits & 0x20 ? 'a' : '-';
  text[5] = bits & 2 ? 'h' : '-';
  text[6] = bits & 4 ? 's' : '-';
  return text + "    ";
}

}  // namespace

Task<int> Unzip::List(Archive& archive) {
  const bool verbose = s_.verbose > 0;
  if (!Quiet(2))
    co_await Say(verbose ? " Length   Method    Size  Cmpr    Date    Time   CRC-32   Name\n"
                           "--------  ------  ------- ---- ---------- ----- --------  ----\n"
                         : "  Length      Date    Time    Name\n"
                           "---------  ---------- -----   ----\n");
  codec::ZipEntry entry;
  uint64_t number = 0, count = 0, size = 0, packed = 0;
  for (;;) {
    Archive::Next next = co_await archive.NextEntry(&entry);
    if (next == Archive::Next::kEnd && number != archive.end().entries) next = Archive::Next::kBad;
    if (next == Archive::Next::kBad) {
      co_await BadDirectory(number + 1);
      co_return kBadArchive;
    }
    if (next == Archive::Next::kEnd) break;
    ++number;
    if (command_.OutputFailed()) break;
    if (!IsWanted(entry)) continue;
    ++count;
    size += entry.size;
    packed += entry.packed;
    std::string line;
    if (verbose) {
      char crc[16];
      std::snprintf(crc, sizeof crc, " %08x  ", entry.crc);
      std::string method = MethodOf(entry, false);
      method.resize(std::max<size_t>(method.size(), 7), ' ');
      line = Padded(std::to_string(entry.size), 8) + "  " + method + Padded(std::to_string(entry.packed), 8) +
             " " + Percent(SavedPerMille(entry.size, entry.packed)) + " " +
             FormatTime("%Y-%m-%d %H:%M", ShownTime(entry, zone_)) + crc;
    } else {
      line = Padded(std::to_string(entry.size), 9) + "  " +
             FormatTime("%Y-%m-%d %H:%M", ShownTime(entry, zone_)) + "   ";
    }
    co_await Say(line + Shown(entry.name) + "\n");
    if (verbose && !entry.comment.empty()) co_await Say(entry.comment + "\n");
    co_await kernel::Yield(command_.process);
  }
  std::string files = std::to_string(count) + (count == 1 ? " file\n" : " files\n");
  if (!Quiet(2)) {
    if (verbose)
      co_await Say("--------          -------  ---                            -------\n" +
                   Padded(std::to_string(size), 8) + "         " + Padded(std::to_string(packed), 8) + " " +
                   Percent(SavedPerMille(size, packed)) + "                            " + files);
    else
      co_await Say("---------                     -------\n" + Padded(std::to_string(size), 9) +
                   "                     " + files);
  }
  if (count == 0) co_return kNothingFound;
  co_return 0;
}

Task<void> Unzip::InfoLine(const codec::ZipEntry& entry) {
  if (s_.form == UnzipSettings::kNames || s_.form == UnzipSettings::kNamesAnd)
    co_return co_await Say(Shown(entry.name) + "\n");
  char version[16], kind[8];
  std::snprintf(version, sizeof version, "%u.%u", entry.version_made / 10, entry.version_made % 10);
  bool text = entry.internal & 1;
  bool extra = !entry.central_extra.empty() || entry.zip64;
  bool later = entry.flags & codec::kZipDescriptor;
  bool secret = entry.flags & codec::kZipEncrypted;
  std::snprintf(kind, sizeof kind, "%c%c",
                text     ? secret ? 'T' : 't'
                : secret ? 'B'
                         : 'b',
                extra   ? later ? 'X' : 'x'
                : later ? 'l'
                        : '-');
  std::string host(entry.host < std::size(kHosts) ? kHosts[entry.host] : "???");
  std::string line = Attributes(entry) + " " + version + " " + host + " " +
                     Padded(std::to_string(entry.size), 8) + " " + kind;
  if (s_.form == UnzipSettings::kMedium) line += Percent(SavedPerMille(entry.size, entry.packed));
  if (s_.form == UnzipSettings::kLong) line += " " + Padded(std::to_string(entry.packed), 8);
  line += " " + MethodOf(entry, true) + " " +
          FormatTime(s_.sortable_time ? "%Y%m%d.%H%M%S" : "%y-%b-%d %H:%M", ShownTime(entry, zone_));
  co_await Say(line + " " + Shown(entry.name) + "\n");
}

Task<int> Unzip::Info(Archive& archive) {
  codec::ZipEntry entry;
  uint64_t number = 0, count = 0, size = 0, packed = 0;
  for (;;) {
    Archive::Next next = co_await archive.NextEntry(&entry);
    if (next == Archive::Next::kEnd && number != archive.end().entries) next = Archive::Next::kBad;
    if (next == Archive::Next::kBad) {
      co_await BadDirectory(number + 1);
      co_return kBadArchive;
    }
    if (next == Archive::Next::kEnd) break;
    ++number;
    if (command_.OutputFailed()) break;
    if (!IsWanted(entry)) continue;
    ++count;
    size += entry.size;
    // The twelve bytes before an encrypted entry's data are nobody's.
    packed += entry.packed - (entry.flags & codec::kZipEncrypted ? std::min<uint64_t>(entry.packed, 12) : 0);
    if (s_.lines) co_await InfoLine(entry);
    co_await kernel::Yield(command_.process);
  }
  if (s_.totals) {
    int saved = SavedPerMille(size, packed);
    bool negative = saved < 0;
    if (negative) saved = -saved;
    co_await Say(std::to_string(count) + (count == 1 ? " file, " : " files, ") + std::to_string(size) +
                 " bytes uncompressed, " + std::to_string(packed) +
                 " bytes compressed:  " + (negative ? "-" : "") + std::to_string(saved / 10) + "." +
                 std::to_string(saved % 10) + "%\n");
  }
  (void)co_await ReportUnmatched();
  co_return count == 0 ? kNothingFound : 0;
}

}  // namespace bivalve::commands::zip
