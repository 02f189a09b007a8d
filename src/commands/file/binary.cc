// Formats of bytes.
#include <cstdio>

#include "base/time_text.h"
#include "commands/file/magic.h"

namespace bivalve::commands::file {
namespace {

class View {
 public:
  explicit View(std::string_view bytes) : bytes_(bytes) {}
  uint64_t Little(size_t at, int count) const {
    uint64_t value = 0;
    for (int i = count - 1; i >= 0; --i) value = value << 8 | Byte(at + static_cast<size_t>(i));
    return value;
  }
  uint64_t Big(size_t at, int count) const {
    uint64_t value = 0;
    for (int i = 0; i < count; ++i) value = value << 8 | Byte(at + static_cast<size_t>(i));
    return value;
  }
  unsigned Byte(size_t at) const { return at < bytes_.size() ? static_cast<unsigned char>(bytes_[at]) : 0; }
  bool Has(size_t at, std::string_view text) const {
    return at <= bytes_.size() && bytes_.substr(at).starts_with(text);
  }
  size_t size() const { return bytes_.size(); }
  std::string_view bytes() const { return bytes_; }

 private:
  std::string_view bytes_;
};

std::string Number(uint64_t value) { return std::to_string(value); }

struct Simple {
  size_t at;
  std::string_view magic;
  std::string_view text;
  std::string_view mime;
};
using namespace std::string_view_literals;
constexpr Simple kSimple[] = {
    {0, "7z\xbc\xaf\x27\x1c"sv, "", "application/x-7z-compressed"},
    {0, "BZh"sv, "", "application/x-bzip2"},
    {0,
     "\xfd"
     "7zXZ\0"sv,
     "", "application/x-xz"},
    {0, "\x28\xb5\x2f\xfd"sv, "", "application/zstd"},
    {0, "\x04\x22\x4d\x18"sv, "LZ4 compressed data (v1.4+)", "application/x-lz4"},
    {0, "LZIP"sv, "lzip compressed data, version: 1", "application/x-lzip"},
    {0, "Rar!\x1a\7\1\0"sv, "RAR archive data, v5", "application/x-rar"},
    {0, "Rar!\x1a\7\0"sv, "RAR archive data", "application/x-rar"},
    {0, "!<arch>\ndebian"sv, "Debian binary package (format 2.0)", "application/vnd.debian.binary-package"},
    {0, "!<arch>\n"sv, "current ar archive", "application/x-archive"},
    {0, "070701"sv, "ASCII cpio archive (SVR4 with no CRC)", "application/x-cpio"},
    {0, "070702"sv, "ASCII cpio archive (SVR4 with CRC)", "application/x-cpio"},
    {0, "070707"sv, "ASCII cpio archive (pre-SVR4 or odc)", "application/x-cpio"},
    {0, "OTTO"sv, "OpenType font data", "application/vnd.ms-opentype"},
    {0, "\x1bLua\x54"sv, "Lua bytecode, version 5.4", "text/plain"},
    {0, "\x1bLua\x53"sv, "Lua bytecode, version 5.3", "text/plain"},
    {0, "{\\rtf1\\ansi"sv, "Rich Text Format data, version 1, ANSI", "text/rtf"},
    {0, "{\\rtf1"sv, "Rich Text Format data, version 1", "text/rtf"},
    {0, "-----BEGIN CERTIFICATE-----"sv, "PEM certificate", "text/plain"},
    {0, "-----BEGIN CERTIFICATE REQ"sv, "PEM certificate request", "text/plain"},
    {0, "-----BEGIN RSA PRIVATE"sv, "PEM RSA private key", "text/plain"},
    {0, "-----BEGIN DSA PRIVATE"sv, "PEM DSA private key", "text/plain"},
    {0, "-----BEGIN EC PRIVATE"sv, "PEM EC private key", "text/plain"},
    {0, "-----BEGIN OPENSSH PRIVATE KEY"sv, "OpenSSH private key", "text/plain"},
    {0, "-----BEGIN PGP MESSAGE-"sv, "PGP message", "application/pgp-encrypted"},
    {0, "-----BEGIN PGP SIGNATURE-"sv, "PGP signature", "application/pgp-signature"},
    {0, "ssh-rsa "sv, "OpenSSH RSA public key", "text/plain"},
    {0, "ssh-dss "sv, "OpenSSH DSA public key", "text/plain"},
    {0, "ssh-ed25519 "sv, "OpenSSH ED25519 public key", "text/plain"},
};

std::string Gzip(const View& v) {
  std::string text = "gzip compressed data";
  unsigned flags = v.Byte(3);
  if (flags & 1) text += ", ASCII";
  size_t name = 10;
  if (flags & 4) name += 2 + v.Little(10, 2);
  if (flags & 8) {
    std::string_view rest = v.bytes().substr(std::min(name, v.size()));
    text += ", was \"" + std::string(rest.substr(0, rest.find('\0'))) + "\"";
  }
  if (flags & 16) text += ", has comment";
  uint64_t mtime = v.Little(4, 4);
  if (mtime)
    text += ", last modified: " + FormatTime("%a %b %e %H:%M:%S %Y", ToCivil(static_cast<int64_t>(mtime)));
  if (v.Byte(8) == 2) text += ", max compression";
  if (v.Byte(8) == 4) text += ", max speed";
  constexpr std::string_view kSystems[] = {
      "FAT filesystem (MS-DOS, OS/2, NT)", "Amiga", "VMS", "Unix", "VM/CMS", "TOPS/20"};
  if (v.Byte(9) < 6) {
    if (v.Byte(9) != 0)
      text += ", from " + std::string(kSystems[v.Byte(9)]);
    else
      text += ", from FAT filesystem (MS-DOS, OS/2, NT)";
  }
  return text;
}

std::optional<Kind> Image(const View& v) {
  if (v.Has(0, "\x89PNG\r\n\x1a\n")) {
    std::string text = "PNG image data";
    if (v.Has(12, "IHDR")) {
      constexpr std::string_view kColors[] = {"grayscale",  "", "/color RGB", "colormap",
                                              "gray+alpha", "", "/color RGBA"};
      unsigned color = v.Byte(25);
      std::string_view name = color < 7 ? kColors[color] : "";
      text += ", " + Number(v.Big(16, 4)) + " x " + Number(v.Big(20, 4)) + ", " + Number(v.Byte(24)) + "-bit";
      text += (name.starts_with('/') ? "" : " ") + std::string(name);
      text += v.Byte(28) ? ", interlaced" : ", non-interlaced";
    }
    return Kind{text, "image/png"};
  }
  if (v.Has(0, "GIF8"))
    return Kind{"GIF image data, version 8" + std::string(v.bytes().substr(4, 2)) + ", " +
                    Number(v.Little(6, 2)) + " x " + Number(v.Little(8, 2)),
                "image/gif"};
  if (v.Has(0, "\xff\xd8\xff")) {
    std::string text = "JPEG image data";
    if (v.Has(6, "JFIF")) {
      char version[32];
      std::snprintf(version, sizeof version, ", JFIF standard %u.%02u", v.Byte(11), v.Byte(12));
      text += version;
      constexpr std::string_view kUnits[] = {"aspect ratio", "resolution (DPI)", "resolution (DPCM)"};
      if (v.Byte(13) < 3)
        text += ", " + std::string(kUnits[v.Byte(13)]) + ", density " + Number(v.Big(14, 2)) + "x" +
                Number(v.Big(16, 2));
      text += ", segment length " + Number(v.Big(4, 2));
    } else if (v.Has(6, "Exif")) {
      text += ", Exif standard: [TIFF image data, " +
              std::string(v.Has(12, "MM") ? "big-endian" : "little-endian") +
              ", direntries=" + Number(v.Has(12, "MM") ? v.Big(20, 2) : v.Little(20, 2)) + "]";
    }
    for (size_t at = 2; at + 9 < v.size() && v.Byte(at) == 0xff;) {
      unsigned mark = v.Byte(at + 1);
      if (mark >= 0xc0 && mark <= 0xcf && mark != 0xc4 && mark != 0xc8 && mark != 0xcc) {
        constexpr std::string_view kCoding[] = {"baseline", "extended sequential", "progressive"};
        if (mark <= 0xc2) text += ", " + std::string(kCoding[mark - 0xc0]);
        text += ", precision " + Number(v.Byte(at + 4)) + ", " + Number(v.Big(at + 7, 2)) + "x" +
                Number(v.Big(at + 5, 2)) + ", components " + Number(v.Byte(at + 9));
        break;
      }
      at += 2 + v.Big(at + 2, 2);
    }
    return Kind{text, "image/jpeg"};
  }
  if (v.Has(0, "BM") && v.Little(14, 4) == 40) {
    auto height = static_cast<int32_t>(v.Little(22, 4));
    std::string text = "PC bitmap, Windows 3.x format, " + Number(v.Little(18, 4)) + " x " +
                       std::to_string(height) + " x " + Number(v.Little(28, 2));
    if (v.Little(34, 4)) text += ", image size " + Number(v.Little(34, 4));
    if (v.Little(38, 4))
      text += ", resolution " + Number(v.Little(38, 4)) + " x " + Number(v.Little(42, 4)) + " px/m";
    if (v.Little(46, 4)) text += ", " + Number(v.Little(46, 4)) + " important colors";
    text += ", cbSize " + Number(v.Little(2, 4)) + ", bits offset " + Number(v.Little(10, 4));
    return Kind{text, "image/bmp"};
  }
  if (v.Has(0, "II*\0"sv) || v.Has(0, "MM\0*"sv)) {
    bool big = v.Has(0, "MM");
    size_t at = big ? v.Big(4, 4) : v.Little(4, 4);
    return Kind{std::string("TIFF image data, ") + (big ? "big" : "little") +
                    "-endian, direntries=" + Number(big ? v.Big(at, 2) : v.Little(at, 2)),
                "image/tiff"};
  }
  if (v.Has(0, "\0\0\1\0"sv) && v.Byte(4) > 0 && v.Byte(5) == 0 && v.Byte(9) == 0) {
    uint64_t count = v.Little(4, 2);
    auto side = [&](size_t at) { return Number(v.Byte(at) ? v.Byte(at) : 256); };
    std::string text = "MS Windows icon resource - " + Number(count) + " icon" + (count > 1 ? "s" : "") +
                       ", " + side(6) + "x" + side(7);
    if (v.Byte(8)) text += ", " + Number(v.Byte(8)) + " colors";
    if (v.Little(12, 2)) text += ", " + Number(v.Little(12, 2)) + " bits/pixel";
    return Kind{text, "image/vnd.microsoft.icon"};
  }
  return std::nullopt;
}

std::optional<Kind> Media(const View& v) {
  if (v.Has(0, "RIFF")) {
    std::string text = "RIFF (little-endian) data";
    if (v.Has(8, "WEBP")) {
      text += ", Web/P image";
      if (v.Has(12, "VP8 ")) {
        text += ", VP8 encoding, " + Number(v.Little(26, 2) & 0x3fff) + "x" +
                Number(v.Little(28, 2) & 0x3fff) + ", Scaling: [none]x[none], YUV color";
        text += ", decoders should clamp";
      }
      return Kind{text, "image/webp"};
    }
    if (v.Has(8, "WAVE")) {
      text += ", WAVE audio";
      if (v.Has(12, "fmt ")) {
        if (v.Little(20, 2) == 1) text += ", Microsoft PCM";
        if (v.Little(34, 2) > 0 && v.Little(34, 2) < 1024) text += ", " + Number(v.Little(34, 2)) + " bit";
        uint64_t channels = v.Little(22, 2);
        text += channels == 1 ? ", mono" : channels == 2 ? ", stereo" : ", " + Number(channels) + " channels";
        text += " " + Number(v.Little(24, 4)) + " Hz";
      }
      return Kind{text, "audio/x-wav"};
    }
    if (v.Has(8, "AVI ")) return Kind{text + ", AVI", "video/x-msvideo"};
    return Kind{text, "application/octet-stream"};
  }
  auto mpeg = [&](size_t at) -> std::string {
    if (v.Byte(at) != 0xff || (v.Byte(at + 1) & 0xfe) != 0xfa) return {};
    constexpr int kRates[] = {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320};
    constexpr std::string_view kSamples[] = {"44.1", "48", "32"};
    constexpr std::string_view kModes[] = {"Stereo", "JntStereo", "2x Monaural", "Monaural"};
    unsigned rate = v.Byte(at + 2) >> 4, sample = v.Byte(at + 2) >> 2 & 3;
    if (rate == 0 || rate > 14 || sample > 2) return {};
    return "MPEG ADTS, layer III, v1, " + std::to_string(kRates[rate]) + " kbps, " +
           std::string(kSamples[sample]) + " kHz, " + std::string(kModes[v.Byte(at + 3) >> 6]);
  };
  if (v.Has(0, "ID3")) {
    std::string text = "Audio file with ID3 version 2." + Number(v.Byte(3)) + "." + Number(v.Byte(4));
    size_t size = 10;
    for (size_t i = 6; i < 10; ++i) size += static_cast<size_t>(v.Byte(i) & 127) << (7 * (9 - i));
    if (std::string inner = mpeg(size); !inner.empty()) text += ", contains: " + inner;
    return Kind{text, "audio/mpeg"};
  }
  if (std::string text = mpeg(0); !text.empty()) return Kind{text, "audio/mpeg"};
  if (v.Has(0, "OggS")) {
    if (v.Has(28, "\1vorbis"))
      return Kind{"Ogg data, Vorbis audio, " + std::string(v.Byte(39) == 1 ? "mono" : "stereo") + ", " +
                      Number(v.Little(40, 4)) + " Hz" +
                      (v.Little(48, 4) ? ", ~" + Number(v.Little(48, 4)) + " bps" : ""),
                  "audio/ogg"};
    if (v.Has(28, "OpusHead")) return Kind{"Ogg data, Opus audio", "audio/ogg"};
    return Kind{"Ogg data", "application/ogg"};
  }
  if (v.Has(0, "fLaC")) {
    uint64_t rate = v.Big(18, 3) >> 4;
    char khz[32];
    std::snprintf(khz, sizeof khz, rate % 1000 ? "%.1f" : "%.0f", static_cast<double>(rate) / 1000);
    return Kind{"FLAC audio bitstream data, " + Number((v.Big(20, 2) >> 4 & 31) + 1) + " bit, " +
                    ((v.Byte(20) >> 1 & 7) == 0 ? "mono" : "stereo") + ", " + khz + " kHz" +
                    ((v.Big(21, 5) & 0xfffffffff) ? ", " + Number(v.Big(21, 5) & 0xfffffffff) + " samples"
                                                  : ", length unknown"),
                "audio/flac"};
  }
  if (v.Has(4, "ftypisom")) return Kind{"ISO Media, MP4 Base Media v1 [ISO 14496-12:2003]", "video/mp4"};
  if (v.Has(4, "ftypmp42")) return Kind{"ISO Media, MP4 v2 [ISO 14496-14]", "video/mp4"};
  if (v.Has(4, "ftypM4A ")) return Kind{"ISO Media, Apple iTunes ALAC/AAC-LC (.M4A) Audio", "audio/x-m4a"};
  if (v.Has(4, "ftypqt  "))
    return Kind{"ISO Media, Apple QuickTime movie, Apple QuickTime (.MOV/QT)", "video/quicktime"};
  if (v.Has(4, "ftyp")) return Kind{"ISO Media", "video/mp4"};
  if (v.Has(0, "\x1a\x45\xdf\xa3")) {
    std::string_view start = v.bytes().substr(0, 4096);
    if (start.find("webm") != std::string_view::npos) return Kind{"WebM", "video/webm"};
    if (start.find("matroska") != std::string_view::npos) return Kind{"Matroska data", "video/x-matroska"};
  }
  return std::nullopt;
}

std::optional<Kind> Program(const View& v) {
  if (v.Has(0,
            "\x7f"
            "ELF")) {
    bool big = v.Byte(5) == 2, wide = v.Byte(4) == 2;
    auto get = [&](size_t at, int count) { return big ? v.Big(at, count) : v.Little(at, count); };
    constexpr std::string_view kTypes[] = {"no file type", "relocatable", "executable", "shared object",
                                           "core file"};
    uint64_t type = get(16, 2), machine = get(18, 2);
    std::string text = std::string("ELF ") + (wide ? "64" : "32") + "-bit " + (big ? "MSB" : "LSB");
    text += " " + (type < 5 ? std::string(kTypes[type]) : "processor-specific");
    struct Machine {
      uint64_t number;
      std::string_view name;
    };
    constexpr Machine kMachines[] = {{3, "Intel 80386"},
                                     {8, "MIPS"},
                                     {20, "PowerPC or cisco 4500"},
                                     {21, "64-bit PowerPC or cisco 7500"},
                                     {22, "IBM S/390"},
                                     {40, "ARM"},
                                     {62, "x86-64"},
                                     {183, "ARM aarch64"},
                                     {243, "UCB RISC-V"}};
    for (const Machine& one : kMachines)
      if (one.number == machine) text += ", " + std::string(one.name);
    text += ", version " + Number(get(20, 4));
    text += v.Byte(7) == 0 ? " (SYSV)" : v.Byte(7) == 3 ? " (GNU/Linux)" : "";
    if (get(wide ? 56 : 44, 2) == 0) text += ", no program header";
    if (get(wide ? 60 : 48, 2) == 0) text += ", no section header";
    constexpr std::string_view kMimes[] = {"application/octet-stream", "application/x-object",
                                           "application/x-executable", "application/x-sharedlib",
                                           "application/x-coredump"};
    return Kind{text, std::string(type < 5 ? kMimes[type] : kMimes[0])};
  }
  if (v.Has(0, "\xca\xfe\xba\xbe") && v.Big(6, 2) >= 43 && v.Big(6, 2) < 100) {
    uint64_t major = v.Big(6, 2);
    std::string java = major >= 49 ? Number(major - 44) : "1." + Number(major - 44);
    if (major >= 46 && major < 53) java = "1." + Number(major - 44);
    return Kind{"compiled Java class data, version " + Number(major) + "." + Number(v.Big(4, 2)) + " (Java " +
                    java + ")",
                "application/x-java-applet"};
  }
  if (v.Has(0, "\0asm"sv))
    return Kind{v.Little(4, 4) == 1 ? "WebAssembly (wasm) binary module version 0x1 (MVP)"
                                    : "WebAssembly (wasm) binary module",
                "application/wasm"};
  if (v.Has(0, "MZ")) {
    size_t at = v.Little(60, 4);
    if (at >= 64 && v.Has(at, "PE\0\0"sv)) {
      uint64_t machine = v.Little(at + 4, 2), flags = v.Little(at + 22, 2), subsystem = v.Little(at + 92, 2);
      std::string text = v.Little(at + 24, 2) == 0x20b ? "PE32+ executable" : "PE32 executable";
      if (flags & 0x2000) text += " (DLL)";
      text += subsystem == 3 ? " (console)" : subsystem == 2 ? " (GUI)" : "";
      text += machine == 0x8664   ? " x86-64"
              : machine == 0x14c  ? " Intel 80386"
              : machine == 0xaa64 ? " Aarch64"
                                  : "";
      text += ", for MS Windows, " + Number(v.Little(at + 6, 2)) + " sections";
      return Kind{text, "application/vnd.microsoft.portable-executable"};
    }
    return Kind{"MS-DOS executable, MZ for MS-DOS", "application/x-dosexec"};
  }
  if (v.Has(0, "\xcf\xfa\xed\xfe")) {
    std::string text = "Mach-O 64-bit";
    text += v.Little(4, 4) == 0x01000007 ? " x86_64" : v.Little(4, 4) == 0x0100000c ? " arm64" : "";
    text += v.Little(12, 4) == 2   ? " executable"
            : v.Little(12, 4) == 6 ? " dynamically linked shared library"
                                   : " object";
    return Kind{text, "application/x-mach-binary"};
  }
  return std::nullopt;
}

std::optional<Kind> Archive(const View& v) {
  if (v.Has(0, "\x1f\x8b")) return Kind{Gzip(v), "application/gzip"};
  if (v.Has(0, "\x1f\x9d")) {
    unsigned bits = v.Byte(2) & 31;
    return Kind{"compress'd data " + Number(bits) + " bits", "application/x-compress"};
  }
  if (v.Has(0, "PK\5\6")) return Kind{"Zip archive data (empty)", "application/zip"};
  if (v.Has(0, "PK\3\4")) {
    size_t name_size = v.Little(26, 2);
    std::string_view name = v.bytes().substr(30, name_size);
    size_t data = 30 + name_size + v.Little(28, 2);
    if (name == "mimetype") {
      if (v.Has(data, "application/epub+zip")) return Kind{"EPUB document", "application/epub+zip"};
      constexpr std::pair<std::string_view, std::string_view> kDocuments[] = {
          {"text", "OpenDocument Text"},
          {"spreadsheet", "OpenDocument Spreadsheet"},
          {"presentation", "OpenDocument Presentation"},
          {"graphics", "OpenDocument Drawing"}};
      constexpr std::string_view kPrefix = "application/vnd.oasis.opendocument.";
      for (auto [kind, text] : kDocuments)
        if (v.Has(data, kPrefix) && v.Has(data + kPrefix.size(), kind))
          return Kind{std::string(text), std::string(kPrefix) + std::string(kind)};
    }
    if (name == "[Content_Types].xml" || name == "_rels/.rels" || name == "docProps/app.xml") {
      struct Office {
        std::string_view part, text, mime;
      };
      constexpr Office kOffice[] = {
          {"word/", "Microsoft Word 2007+",
           "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
          {"ppt/", "Microsoft PowerPoint 2007+",
           "application/vnd.openxmlformats-officedocument.presentationml.presentation"},
          {"xl/", "Microsoft Excel 2007+",
           "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"}};
      for (const Office& one : kOffice)
        if (v.bytes().find(std::string("PK\3\4").append(std::string_view())) == 0 &&
            v.bytes().find(one.part) != std::string_view::npos)
          return Kind{std::string(one.text), std::string(one.mime)};
    }
    char version[32];
    std::snprintf(version, sizeof version, "v%u.%u", v.Byte(4) / 10, v.Byte(4) % 10);
    uint64_t method = v.Little(8, 2);
    return Kind{"Zip archive data, at least " + std::string(version) + " to extract, compression method=" +
                    (method == 0   ? "store"
                     : method == 8 ? "deflate"
                                   : Number(method)),
                "application/zip"};
  }
  if (v.Has(257, "ustar  \0"sv)) return Kind{"POSIX tar archive (GNU)", "application/x-tar"};
  if (v.Has(257, "ustar\0"sv)) return Kind{"POSIX tar archive", "application/x-tar"};
  for (const Simple& one : kSimple) {
    if (!v.Has(one.at, one.magic)) continue;
    Kind kind{std::string(one.text), std::string(one.mime)};
    if (one.magic == "BZh")
      kind.text =
          "bzip2 compressed data, block size = " + std::string(1, static_cast<char>(v.Byte(3))) + "00k";
    if (one.magic.starts_with("7z"))
      kind.text = "7-zip archive data, version " + Number(v.Byte(6)) + "." + Number(v.Byte(7));
    if (one.magic.starts_with("\xfd")) {
      constexpr std::pair<unsigned, std::string_view> kChecks[] = {
          {0, "NONE"}, {1, "CRC32"}, {4, "CRC64"}, {10, "SHA-256"}};
      kind.text = "XZ compressed data";
      for (auto [number, name] : kChecks)
        if (v.Byte(7) == number) kind.text += ", checksum " + std::string(name);
    }
    if (one.magic.starts_with("\x28")) {
      kind.text = "Zstandard compressed data (v0.8+), Dictionary ID: ";
      unsigned size = v.Byte(4) & 3;
      size_t at = v.Byte(4) & 0x20 ? 5 : 6;
      kind.text += size == 0 ? "None" : Number(v.Little(at, size == 3 ? 4 : static_cast<int>(size)));
    }
    return kind;
  }
  if (v.Has(0, "\x5d\0\0"sv) && v.size() > 13 && (v.Byte(12) == 0xff || v.Byte(12) == 0))
    return Kind{v.Little(5, 8) == ~uint64_t{0}
                    ? "LZMA compressed data, streamed"
                    : "LZMA compressed data, non-streamed, size " + Number(v.Little(5, 8)),
                "application/x-lzma"};
  return std::nullopt;
}

std::optional<Kind> Document(const View& v) {
  if (v.Has(0, "%PDF-"))
    return Kind{"PDF document, version " + std::string(v.bytes().substr(5, 3)), "application/pdf"};
  if (v.Has(0, "%!PS")) {
    std::string text = "PostScript document text";
    if (v.Has(4, "-Adobe-")) text += " conforming DSC level " + std::string(v.bytes().substr(11, 3));
    return Kind{text, "application/postscript"};
  }
  if (v.Has(0, "SQLite format 3\0"sv)) {
    std::string text = "SQLite 3.x database";
    if (v.Big(60, 4)) text += ", user version " + Number(v.Big(60, 4));
    if (v.Big(96, 4)) text += ", last written using SQLite version " + Number(v.Big(96, 4));
    if (v.Big(16, 2) != 4096) text += ", page size " + Number(v.Big(16, 2) == 1 ? 65536 : v.Big(16, 2));
    text += ", file counter " + Number(v.Big(24, 4)) + ", database pages " + Number(v.Big(28, 4));
    if (v.Big(36, 4)) text += ", " + Number(v.Big(36, 4)) + " free pages";
    char hex[48];
    std::snprintf(hex, sizeof hex, ", cookie 0x%llx, schema %llu",
                  static_cast<unsigned long long>(v.Big(40, 4)),
                  static_cast<unsigned long long>(v.Big(44, 4)));
    text += hex;
    constexpr std::string_view kEncodings[] = {"", ", UTF-8", ", UTF-16 little endian",
                                               ", UTF-16 big endian"};
    if (v.Big(56, 4) < 4) text += kEncodings[v.Big(56, 4)];
    text += ", version-valid-for " + Number(v.Big(92, 4));
    return Kind{text, "application/vnd.sqlite3"};
  }
  if (v.Has(0, "PACK\0\0\0\2"sv))
    return Kind{"Git pack, version 2, " + Number(v.Big(8, 4)) + " objects", "application/x-git"};
  for (bool second : {false, true})
    if (v.Has(0, second ? "wOF2" : "wOFF"))
      return Kind{std::string("Web Open Font Format") + (second ? " (Version 2)" : "") + ", " +
                      (v.Has(4, "OTTO") ? "CFF" : "TrueType") + ", length " + Number(v.Big(8, 4)) +
                      ", version " + Number(v.Big(second ? 24 : 20, 2)) + "." +
                      Number(v.Big(second ? 26 : 22, 2)),
                  second ? "font/woff2" : "font/woff"};
  return std::nullopt;
}

}  // namespace

std::optional<Kind> BinaryKind(std::string_view head) {
  View view(head);
  for (auto find : {Image, Archive, Program, Document, Media})
    if (auto kind = find(view)) return kind;
  return std::nullopt;
}

}  // namespace bivalve::commands::file
