// file: what kind of thing a file is, in the words of file 5.44 for the common kinds.
#include <algorithm>

#include "base/char_width.h"
#include "base/utf8.h"
#include "codec/gzip.h"
#include "commands/command.h"
#include "commands/file/magic.h"
#include "commands/file_info.h"

namespace bivalve::commands {
namespace file {
namespace {

enum Id : int { kMimeType = 256, kMimeEncoding, kExtension };

constexpr Option kOptions[] = {
    {'b', "brief"},
    {'f', "files-from", Takes::kArgument},
    {'F', "separator", Takes::kArgument},
    {'i', "mime"},
    {0, "mime-type", Takes::kNothing, kMimeType},
    {0, "mime-encoding", Takes::kNothing, kMimeEncoding},
    {'L', "dereference"},
    {'h', "no-dereference"},
    {'n', "no-buffer"},
    {'N', "no-pad"},
    {'0', "print0"},
    {'p', "preserve-date"},
    {'r', "raw"},
    {'k', "keep-going"},
    {'s', "special-files"},
    {'E'},
    {'v', "version"},
};

constexpr Usage kUsage{
    .help = R"(Usage: file [OPTION...] FILE...
Tell what kind of thing each FILE is.

  -b, --brief            without the names
  -f, --files-from=F     the names are the lines of F
  -F, --separator=S      S for the colon behind names
  -i, --mime             MIME type and encoding; --mime-type, --mime-encoding: one of them
  -L, --dereference      follow symbolic links; -h: do not
  -N, --no-pad           names are not aligned
  -0, --print0           NUL behind names
  -E                     a file that cannot be opened is an error
)",
    .options = kOptions,
    .package = "file-5.44",
};

class FileCommand {
 public:
  explicit FileCommand(Process& process) : command_(process, kUsage) {}
  friend kernel::Scheduler& SchedulerOf(FileCommand& file) { return SchedulerOf(file.command_); }
  Task<int> Run();

 private:
  Task<void> Tell(std::string name);
  Task<std::string> Describe(std::string name);
  std::string DescribeBytes(std::string_view head, bool whole);
  std::string DescribeSpecial(const kernel::Stat& stat);
  std::string Answer(const Kind& kind, const Encoding& encoding) const;
  std::string Mime(std::string_view type, std::string_view charset) const {
    if (type_ && encoding_) return std::string(type) + "; charset=" + std::string(charset);
    return std::string(type_ ? type : charset);
  }
  bool mime() const { return type_ || encoding_; }

  Command command_;
  std::string separator_ = ":";
  bool brief_ = false, follow_ = false, pad_ = true, nul_ = false, type_ = false, encoding_ = false;
  bool strict_ = false, raw_ = false;
  size_t width_ = 0;
};

// "setuid", "setuid sticky", "".
std::string SpecialBits(const kernel::Stat& stat) {
  std::string bits;
  for (auto [bit, name] :
       {std::pair(04000u, "setuid"), std::pair(02000u, "setgid"), std::pair(01000u, "sticky")})
    if (stat.mode & bit) bits += (bits.empty() ? "" : " ") + std::string(name);
  return bits;
}

size_t WidthOf(std::string_view name) {
  size_t width = 0;
  while (!name.empty()) {
    Utf8Char c = DecodeUtf8(name);
    width += c.code == kInvalidChar ? 4 : static_cast<size_t>(std::max(0, CharWidth(c.code)));
    name.remove_prefix(c.length);
  }
  return width;
}

std::string FileCommand::DescribeSpecial(const kernel::Stat& stat) {
  using kernel::FileType;
  std::string device =
      " (" + std::to_string(MajorOf(stat.rdev)) + "/" + std::to_string(MinorOf(stat.rdev)) + ")";
  switch (stat.type) {
    case FileType::kDirectory:
      if (mime()) return Mime("inode/directory", "binary");
      return SpecialBits(stat) + (stat.mode & 07000 ? ", directory" : "directory");
    case FileType::kFifo: return mime() ? Mime("inode/fifo", "binary") : "fifo (named pipe)";
    case FileType::kSocket: return mime() ? Mime("inode/socket", "binary") : "socket";
    case FileType::kCharDevice:
      return mime() ? Mime("inode/chardevice", "binary") : "character special" + device;
    case FileType::kBlockDevice:
      return mime() ? Mime("inode/blockdevice", "binary") : "block special" + device;
    default: return {};
  }
}

std::string FileCommand::Answer(const Kind& kind, const Encoding& encoding) const {
  if (mime()) return Mime(kind.mime, encoding.charset);
  if (!kind.appends_encoding || encoding.text.empty()) return kind.text;
  return kind.text + ", " + encoding.text + (kind.executable ? " executable" : "") + encoding.suffix;
}

std::string FileCommand::DescribeBytes(std::string_view head, bool whole) {
  command_.machine.SpendBytes(4 * head.size());
  Encoding encoding = EncodingOf(head.substr(0, 64 << 10));
  if (auto kind = BinaryKind(head)) {
    if (kind->mime == "application/gzip" && whole && head.size() > 18 && !mime()) {
      uint32_t size = 0;
      for (size_t i = 1; i <= 4; ++i) size = size << 8 | static_cast<unsigned char>(head[head.size() - i]);
      kind->text += ", original size modulo 2^32 " + std::to_string(size);
    }
    return Answer(*kind, encoding);
  }
  if (head.size() < 2 || encoding.text.empty()) {
    if (head.size() < 2)
      return mime() ? Mime("application/octet-stream", "binary") : "very short file (no magic)";
    return mime() ? Mime("application/octet-stream", "binary") : "data";
  }
  bool unicode16 = encoding.charset.starts_with("utf-16");
  if (!unicode16) {
    if (auto kind = DataKind(head, command_.machine)) return Answer(*kind, encoding);
    if (auto kind = ScriptKind(head)) return Answer(*kind, encoding);
  }
  return mime() ? Mime("text/plain", encoding.charset) : encoding.text + encoding.suffix;
}

Task<std::string> FileCommand::Describe(std::string name) {
  kernel::Vfs& vfs = command_.vfs;
  Process& process = command_.process;
  FileRef file;
  Result<kernel::Stat> stat = Fail(Errno::kNoEnt);
  bool input = name == "-";
  if (input) {
    file = process.Fd(0);
    if (file) stat = co_await file->GetStat(process);
  } else {
    stat = co_await vfs.GetStat(process, name, follow_ ? kernel::Follow::kYes : kernel::Follow::kNo);
  }
  if (!stat) {
    if (strict_) {
      command_.status = 1;
      co_return "ERROR: cannot stat `" + name + "' (" + Why(stat.error()) + ")";
    }
    co_return "cannot open `" + name + "' (" + Why(stat.error()) + ")";
  }
  if (!input) {
    if (stat->type == kernel::FileType::kSymlink) {
      auto target = co_await vfs.ReadLink(process, name);
      auto behind = co_await vfs.GetStat(process, name);
      // A broken one has no encoding.
      if (mime())
        co_return behind || !type_ || !encoding_ ? Mime("inode/symlink", "binary") : "inode/symlink";
      co_return std::string(behind ? "" : "broken ") + "symbolic link to " + (target ? *target : "?");
    }
    std::string special = DescribeSpecial(*stat);
    if (!special.empty()) co_return special;
    if (stat->size == 0) co_return mime() ? Mime("inode/x-empty", "binary") : "empty";
    auto opened = co_await vfs.Open(process, name, kernel::OpenFlags::Read());
    if (!opened)
      co_return opened.error().code == Errno::kAcces
          ? "regular file, no read permission"
          : "cannot open `" + name + "' (" + Why(opened.error()) + ")";
    file = std::move(*opened);
  }
  std::string head;
  kernel::Reader in(process, std::move(file));
  bool ended = false;
  while (head.size() < kHead) {
    auto block = co_await in.Block();
    if (!block) co_return "cannot read `" + name + "' (" + Why(block.error()) + ")";
    if (block->empty()) {
      ended = true;
      break;
    }
    head.append(*block);
  }
  if (head.empty()) co_return mime() ? Mime("inode/x-empty", "binary") : "empty";
  std::string text = DescribeBytes(head, ended);
  if (!mime() && !input)
    if (std::string bits = SpecialBits(*stat); !bits.empty())
      text = bits + (text.find(" text") != std::string::npos ? " , " : " ") + text;
  co_return text;
}

Task<void> FileCommand::Tell(std::string name) {
  std::string text = co_await Describe(name);
  std::string line;
  if (!brief_) {
    std::string shown = name == "-" ? "/dev/stdin" : name;
    if (!raw_) {
      std::string escaped;
      for (std::string_view rest = shown; !rest.empty();) {
        Utf8Char c = DecodeUtf8(rest);
        bool plain = c.code != kInvalidChar &&
                     (c.code >= 0x80 ? CharWidth(c.code) >= 0 : c.code >= 0x20 && c.code != 0x7f);
        char octal[8];
        for (char byte : rest.substr(0, c.length)) {
          std::snprintf(octal, sizeof octal, "\\%03o", static_cast<unsigned char>(byte));
          escaped += plain ? std::string(1, byte) : octal;
        }
        rest.remove_prefix(c.length);
      }
      shown = std::move(escaped);
    }
    line = shown;
    if (nul_) line += '\0';
    line += separator_;
    size_t width = WidthOf(shown);
    line += ' ';
    if (pad_ && width < width_) line.append(width_ - width, ' ');
  }
  (void)co_await command_.out.Write(line + text + "\n");
}

Task<int> FileCommand::Run() {
  auto args = co_await command_.Parse();
  if (!args) co_return command_.status;
  std::vector<std::string> names;
  bool listed = false;
  for (const ParsedOption& option : args->options) {
    switch (option.id) {
      case 'b': brief_ = true; break;
      case 'F': separator_ = option.value; break;
      case 'i': type_ = encoding_ = true; break;
      case kMimeType: type_ = true; break;
      case kMimeEncoding: encoding_ = true; break;
      case 'L': follow_ = true; break;
      case 'h': follow_ = false; break;
      case 'N': pad_ = false; break;
      case '0': nul_ = true; break;
      case 'E': strict_ = true; break;
      case 'r': raw_ = true; break;
      case 'v': (void)co_await command_.out.Write("file-5.44\n"); co_return co_await command_.Finish();
      case 'f': {
        listed = true;
        auto file = co_await command_.OpenInput(option.value);
        if (!file) {
          co_await command_.Report("Cannot open `" + std::string(option.value) + "' (" + Why(file.error()) +
                                   ")");
          co_return command_.status;
        }
        kernel::Reader in(command_.process, std::move(*file));
        for (;;) {
          auto line = co_await in.Line();
          if (!line || !*line) break;
          std::string_view text = **line;
          if (text.ends_with('\n')) text.remove_suffix(1);
          names.emplace_back(text);
        }
        break;
      }
    }
  }
  for (std::string_view operand : args->operands) names.emplace_back(operand);
  if (names.empty() && !listed) {
    co_await kernel::WriteFd(command_.process, 2, std::string(kUsage.help));
    co_return 1;
  }
  for (const std::string& name : names) width_ = std::max(width_, WidthOf(name == "-" ? "/dev/stdin" : name));
  for (std::string& name : names) {
    co_await Tell(std::move(name));
    if (command_.OutputFailed()) break;
  }
  co_return co_await command_.Finish();
}

}  // namespace
}  // namespace file

Task<int> FileMain(Process& process) {
  file::FileCommand file(process);
  co_return co_await file.Run();
}

}  // namespace bivalve::commands
