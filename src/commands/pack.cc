// bzip2, xz, lzma and zstd with their names for the ways back: files are replaced by packed ones, or streams
// packed, after bzip2 1.0.8, xz 5.4.1 and zstd 1.5.4. What they say differs, what they do hardly.
#include <algorithm>
#include <charconv>
#include <optional>

#include "codec/packer.h"
#include "commands/command.h"

namespace bivalve::commands {
namespace {

using codec::Packer;
using codec::PackFormat;

constexpr Usage kBzip2Usage = {.help = R"(Usage: bzip2 [OPTION]... [FILE]...
Replaces files by bzip2-packed ones, or packs standard input.

  -d, --decompress   unpack
  -z, --compress     pack
  -k, --keep         keep the files
  -f, --force        write over files that are there
  -t, --test         check packed files
  -c, --stdout       write to standard output
  -q, --quiet        say less
  -v, --verbose      say more
  -s, --small        taken, without effect
  -1 … -9            size of blocks; --fast is -1, --best is -9
)",
                               .options = {}};
constexpr Usage kXzUsage = {.help = R"(Usage: xz [OPTION]... [FILE]...
Replaces files by xz-packed ones, or packs standard input.

  -z, --compress     pack
  -d, --decompress   unpack
  -t, --test         check packed files
  -k, --keep         keep the files
  -f, --force        write over files that are there, and into links
  -c, --stdout       write to standard output
  -S, --suffix=.SUF  instead of .xz
  -F, --format=FMT   auto, xz, lzma
  -0 … -9            how hard to try; -e, --extreme
  -T, --threads=N, -C, --check=NAME, -M, --memlimit=N   taken, without effect
  -q, --quiet        say less
  -v, --verbose      say more
)",
                            .options = {}};
constexpr Usage kZstdUsage = {.help = R"(Usage: zstd [OPTION]... [FILE]... [-o OUTPUT]
Packs files beside the ones that are there, or standard input.

  -d, --decompress   unpack
  -z, --compress     pack
  -o FILE            write all to FILE
  -c, --stdout       write to standard output
  -k, --keep         keep the files (it does)
      --rm           remove the files
  -f, --force        write over files that are there
  -t, --test         check packed files
  -1 … -19           how hard to try (3); --fast is -1
  -T#, --threads=#, --long, --ultra, --no-check, --adapt   taken, without effect
  -q, --quiet        say less
  -v, --verbose      say more
)",
                              .options = {}};

enum class Tool : uint8_t { kBzip2, kXz, kZstd };
enum class Way : uint8_t { kPack, kUnpack, kTest };

// Suffixes of packed files, and what stands in their place unpacked.
struct Suffix {
  std::string_view packed, plain;
};
constexpr Suffix kBzip2Suffixes[] = {{".bz2", ""}, {".bz", ""}, {".tbz2", ".tar"}, {".tbz", ".tar"}};
constexpr Suffix kXzSuffixes[] = {{".xz", ""}, {".txz", ".tar"}, {".lzma", ""}, {".tlz", ".tar"}};
constexpr Suffix kZstdSuffixes[] = {{".zst", ""}, {".tzst", ".tar"}};

class Pack {
 public:
  Pack(Process& process, Tool tool, Way way, bool to_stdout)
      : command_(process, tool == Tool::kBzip2 ? kBzip2Usage
                          : tool == Tool::kXz  ? kXzUsage
                                               : kZstdUsage),
        tool_(tool),
        way_(way),
        to_stdout_(to_stdout),
        level_(tool == Tool::kBzip2 ? 9
               : tool == Tool::kXz  ? 6
                                    : 3),
        format_(tool == Tool::kBzip2 ? PackFormat::kBzip2
                : tool == Tool::kXz  ? PackFormat::kXz
                                     : PackFormat::kZstd),
        suffix_(tool == Tool::kBzip2 ? ".bz2"
                : tool == Tool::kXz  ? ".xz"
                                     : ".zst"),
        keep_(tool == Tool::kZstd) {}
  friend kernel::Scheduler& SchedulerOf(Pack& pack) { return SchedulerOf(pack.command_); }

  void UseLzma() {
    format_ = PackFormat::kLzma;
    suffix_ = ".lzma";
  }
  Task<int> Run();
  void Force() { force_ = true; }

 private:
  struct Trouble {
    std::string text;  // what is said, behind the program's name; empty: nothing went wrong
    int status = 1;
  };

  Task<bool> ReadOptions();
  bool TakeLetter(char letter, std::string_view rest, size_t* used);
  bool TakeLong(std::string_view name, std::string_view value);
  Task<void> Treat(std::string name);
  Task<void> TreatStream();
  Task<bool> OutputName(const std::string& name, std::string* output);
  Task<Trouble> Work(FileRef from, FileRef to, std::string name, std::optional<uint64_t> size);
  Task<Trouble> Unpack(kernel::Reader& in, kernel::Writer* out, std::string name);
  Trouble Explain(Packer::Event event, const std::string& name, bool first, bool ended) const;
  std::span<const Suffix> Suffixes() const {
    if (tool_ == Tool::kBzip2) return kBzip2Suffixes;
    return tool_ == Tool::kXz ? std::span<const Suffix>(kXzSuffixes) : std::span<const Suffix>(kZstdSuffixes);
  }
  Task<void> Say(std::string text) {
    (void)co_await command_.out.Flush();
    co_await kernel::WriteFd(command_.process, 2, std::move(text));
  }
  Task<void> Fail(Trouble trouble) {
    command_.status =
        std::max(command_.status == 2 && tool_ == Tool::kXz ? 0 : command_.status, trouble.status);
    bool warning = trouble.status == 2 && tool_ == Tool::kXz;
    if (!(warning && quiet_ > 0) && quiet_ < 2) co_await Say(trouble.text + "\n");
  }
  // How the tool names itself before what it says of a file.
  // zstd says its own name under each of its names.
  std::string Name() const {
    return tool_ == Tool::kZstd ? "zstd" : std::string(kernel::BaseName(command_.name));
  }

  Command command_;
  const Tool tool_;
  Way way_;
  bool to_stdout_;
  int level_;
  PackFormat format_;
  std::string suffix_;
  bool keep_, force_ = false;
  std::optional<bool> pass_through_;  // of zstd: what is not packed comes out as it is
  int quiet_ = 0, verbose_ = 0;
  std::string output_;  // -o
  std::vector<std::string> files_;
  std::string output_name_;  // of the file at hand
  uint64_t in_ = 0, out_ = 0;
};

bool Pack::TakeLong(std::string_view name, std::string_view value) {
  auto level = [&](int number) {
    level_ = number;
    return true;
  };
  if (name == "decompress" || name == "uncompress") return way_ = Way::kUnpack, true;
  if (name == "compress") return way_ = Way::kPack, true;
  if (name == "test") return way_ = Way::kTest, true;
  if (name == "keep") return keep_ = true;
  if (name == "force") return force_ = true;
  if (name == "stdout" || name == "to-stdout") return to_stdout_ = true;
  if (name == "quiet" || name == "silent") return ++quiet_, true;
  if (name == "verbose") return ++verbose_, true;
  if (name == "fast" && tool_ != Tool::kXz) return level(1);
  if (name == "best" && tool_ != Tool::kZstd) return level(9);
  if (tool_ == Tool::kBzip2) return name == "small" || name == "repetitive-fast" || name == "repetitive-best";
  if (tool_ == Tool::kXz) {
    if (name == "fast") return level(0);
    if (name == "suffix") return suffix_ = value, true;
    if (name == "format") {
      if (value == "lzma" || value == "alone") UseLzma();
      return value == "lzma" || value == "alone" || value == "xz" || value == "auto";
    }
    constexpr std::string_view kTaken[] = {"extreme",
                                           "threads",
                                           "check",
                                           "memlimit",
                                           "memory",
                                           "no-warn",
                                           "no-sparse",
                                           "memlimit-compress",
                                           "memlimit-decompress",
                                           "block-size",
                                           "no-adjust"};
    return std::find(std::begin(kTaken), std::end(kTaken), name) != std::end(kTaken);
  }
  if (name == "rm") return keep_ = false, true;
  if (name == "pass-through") return pass_through_ = true, true;
  if (name == "no-pass-through") return pass_through_ = false, true;
  constexpr std::string_view kTaken[] = {
      "ultra",           "long",      "threads",       "no-check",     "check",     "adapt",
      "no-progress",     "progress",  "single-thread", "sparse",       "no-sparse", "content-size",
      "no-content-size", "rsyncable", "memory",        "auto-threads", "format"};
  return std::find(std::begin(kTaken), std::end(kTaken), name) != std::end(kTaken);
}

bool Pack::TakeLetter(char letter, std::string_view rest, size_t* used) {
  if (letter >= '0' && letter <= '9') {
    if (letter == '0' && tool_ == Tool::kBzip2) return false;
    level_ = letter - '0';
    if (tool_ == Tool::kZstd) {
      // As many digits as there are.
      std::string digits(1, letter);
      for (char c : rest) {
        if (c < '0' || c > '9' || digits.size() > 2) break;
        digits += c;
      }
      level_ = std::min(std::stoi(digits), 19);
      *used = digits.size() - 1;
    }
    return true;
  }
  switch (letter) {
    case 'd': way_ = Way::kUnpack; return true;
    case 'z': way_ = Way::kPack; return true;
    case 't': way_ = Way::kTest; return true;
    case 'k': keep_ = true; return true;
    case 'f': force_ = true; return true;
    case 'c': to_stdout_ = true; return true;
    case 'q': ++quiet_; return true;
    case 'v': ++verbose_; return true;
    case 's': return tool_ == Tool::kBzip2;
    case 'e':
    case 'Q': return tool_ == Tool::kXz;
    default: return false;
  }
}

Task<bool> Pack::ReadOptions() {
  std::span<const std::string> args = command_.args();
  bool only_files = false;
  std::string bad, missing;
  for (size_t i = 0; i < args.size() && bad.empty() && missing.empty(); ++i) {
    std::string_view arg = args[i];
    if (only_files || arg == "-" || !arg.starts_with('-')) {
      files_.emplace_back(arg);
      continue;
    }
    if (arg == "--") {
      only_files = true;
      continue;
    }
    if (arg == "--help" || arg == "-h" || arg == "-H" || arg == "--version" || arg == "-V" || arg == "-L" ||
        arg == "--license") {
      bool help = arg == "--help" || arg == "-h" || arg == "-H";
      const Usage& usage = tool_ == Tool::kBzip2 ? kBzip2Usage : tool_ == Tool::kXz ? kXzUsage : kZstdUsage;
      (void)co_await command_.out.Write(help ? std::string(usage.help) : Name() + " (Bivalve)\n");
      (void)co_await command_.Finish();
      co_return false;
    }
    if (arg.starts_with("--")) {
      size_t equals = arg.find('=');
      std::string_view name = arg.substr(2, equals == std::string_view::npos ? equals : equals - 2);
      std::string_view value = equals == std::string_view::npos ? std::string_view() : arg.substr(equals + 1);
      bool needs = tool_ == Tool::kXz && equals == std::string_view::npos &&
                   (name == "suffix" || name == "format" || name == "threads" || name == "check" ||
                    name == "memlimit");
      if (needs) {
        if (i + 1 == args.size())
          missing = "option '--" + std::string(name) + "' requires an argument";
        else
          value = args[++i];
      }
      if (missing.empty() && !TakeLong(name, value)) bad = arg;
      continue;
    }
    for (size_t at = 1; at < arg.size() && bad.empty(); ++at) {
      char letter = arg[at];
      bool valued = tool_ == Tool::kXz ? std::string_view("STCFM").find(letter) != std::string_view::npos
                                       : tool_ == Tool::kZstd && (letter == 'o' || letter == 'T' ||
                                                                  letter == 'M' || letter == 'D');
      if (!valued) {
        size_t used = 0;
        if (!TakeLetter(letter, arg.substr(at + 1), &used))
          bad = tool_ == Tool::kXz ? std::string(1, letter) : std::string(arg);
        at += used;
        continue;
      }
      std::string_view value = arg.substr(at + 1);
      if (value.empty() && i + 1 < args.size()) value = args[++i];
      if (value.empty()) missing = "option requires an argument -- '" + std::string(1, letter) + "'";
      if (letter == 'S') suffix_ = value;
      if (letter == 'o') output_ = value;
      if (letter == 'D') bad = arg;
      if (letter == 'F' && !TakeLong("format", value)) bad = value;
      break;
    }
  }
  if (bad.empty() && missing.empty()) co_return true;
  command_.status = 1;
  if (tool_ == Tool::kBzip2)
    co_await Say(Name() + ": Bad flag `" + bad + "'\n" + std::string(kBzip2Usage.help));
  else if (tool_ == Tool::kZstd)
    co_await Say("Incorrect parameters \n" + std::string(kZstdUsage.help));
  else
    co_await Say(Name() + ": " +
                 (!missing.empty()  ? missing
                  : bad.size() == 1 ? "invalid option -- '" + bad + "'"
                                    : "unrecognized option '" + bad + "'") +
                 "\nxz: Try `xz --help' for more information.\n");
  co_return false;
}

Pack::Trouble Pack::Explain(Packer::Event event, const std::string& name, bool first, bool ended) const {
  std::string shown = name.empty() ? tool_ == Tool::kZstd ? "/*stdin*\\" : "(stdin)" : name;
  bool test = way_ == Way::kTest;
  if (event == Packer::Event::kNoMemory)
    return {tool_ == Tool::kXz ? Name() + ": " + shown + ": Cannot allocate memory"
                               : Name() + ": couldn't allocate enough memory",
            1};
  if (tool_ == Tool::kXz) {
    std::string why = event == Packer::Event::kUnsupported       ? "Unsupported options"
                      : event == Packer::Event::kFormat && first ? "File format not recognized"
                      : ended                                    ? "Unexpected end of input"
                                                                 : "Compressed data is corrupt";
    return {Name() + ": " + shown + ": " + why, 1};
  }
  if (tool_ == Tool::kZstd) {
    if (event == Packer::Event::kFormat && first)
      return {Name() + ": " + shown + (ended ? ": unknown header " : ": unsupported format "), 1};
    if (event == Packer::Event::kInput) return {Name() + ": " + shown + ": unexpected end of file ", 1};
    if (ended) return {shown + " : Read error (39) : premature end ", 1};
    return {shown + " : Decoding error (36) : " +
                (event == Packer::Event::kUnsupported ? "Frame requires too much memory for decoding "
                                                      : "Data corruption detected "),
            1};
  }
  constexpr std::string_view kRecover =
      "\n\nYou can use the `bzip2recover' program to attempt to recover\ndata from undamaged sections of "
      "corrupted files.\n";
  if (test) {
    std::string why = event == Packer::Event::kFormat && first
                          ? "bad magic number (file not created by bzip2)"
                      : event == Packer::Event::kFormat ? "trailing garbage after EOF ignored"
                      : ended                           ? "file ends unexpectedly"
                                                        : "data integrity (CRC) error in data";
    return {(verbose_ ? "" : Name() + ": " + shown + ": ") + why + std::string(kRecover), 2};
  }
  if (event == Packer::Event::kFormat && first) return {Name() + ": " + shown + " is not a bzip2 file.", 2};
  std::string output = to_stdout_ || name.empty() ? "(stdout)" : output_name_;
  std::string start =
      ended ? "\n" + Name() +
                  ": Compressed file ends unexpectedly;\n\tperhaps it is corrupted?  *Possible* reason "
                  "follows.\n" +
                  Name() + ": Inappropriate ioctl for device\n\tInput file = "
            : "\n" + Name() + ": Data integrity error when decompressing.\n\tInput file = ";
  return {start + shown + ", output file = " + output +
              "\n\nIt is possible that the compressed file(s) have become corrupted.\n"
              "You can use the -tvv option to test integrity of such files.\n" +
              std::string(kRecover).substr(1),
          2};
}

Task<Pack::Trouble> Pack::Unpack(kernel::Reader& in, kernel::Writer* out, std::string name) {
  std::string made(32 << 10, '\0'), held;
  std::string_view rest;
  bool end = false, first = true;
  auto limit = static_cast<uint64_t>(command_.process.account->limits.memory_bytes);
  for (;;) {
    // The first bytes of a stream, or that there is none.
    while (rest.size() < 6 && !end) {
      held = rest;
      auto block = co_await in.Block();
      if (!block) co_return Trouble{Name() + ": " + name + ": " + Why(block.error()), 1};
      end = block->empty();
      in_ += block->size();
      held.append(*block);
      rest = held;
    }
    if (rest.empty() && !first) co_return Trouble{};
    // Zeros between streams are allowed in xz files.
    if (!first && tool_ == Tool::kXz && rest.starts_with(std::string_view("\0\0\0\0", 4))) {
      rest.remove_prefix(4);
      continue;
    }
    auto guessed = codec::GuessFormat(rest);
    bool known =
        guessed && (tool_ == Tool::kBzip2  ? *guessed == PackFormat::kBzip2
                    : tool_ == Tool::kZstd ? *guessed == PackFormat::kZstd
                                           : *guessed == PackFormat::kXz || *guessed == PackFormat::kLzma);
    // Frames of zstd that are to be skipped.
    if (tool_ == Tool::kZstd && rest.size() >= 4 && (rest[0] & 0xf0) == 0x50 &&
        rest.substr(1, 3) == "\x2a\x4d\x18")
      known = true;
    if (!known) {
      if (first && !rest.empty() && pass_through_.value_or(force_ && to_stdout_) && out) {
        while (!rest.empty()) {
          (void)co_await out->Write(rest);
          auto block = co_await in.Block();
          rest = block ? *block : std::string_view();
        }
        co_return Trouble{};
      }
      if (first && rest.size() < 6 && end && !rest.empty() && tool_ != Tool::kBzip2 && !guessed)
        co_return Explain(Packer::Event::kFormat, name, true, tool_ != Tool::kZstd || rest.size() < 4);
      if (!first && tool_ == Tool::kBzip2) {
        if (quiet_ == 0)
          co_await Say(Name() + ": " + (name.empty() ? "(stdin)" : name) +
                       ": trailing garbage after EOF ignored\n");
        co_return Trouble{};
      }
      if (rest.empty() && tool_ == Tool::kBzip2) co_return Explain(Packer::Event::kCorrupt, name, true, true);
      if (first && rest.empty() && tool_ == Tool::kZstd)
        co_return Explain(Packer::Event::kInput, name, true, true);
      co_return Explain(Packer::Event::kFormat, name, first, rest.empty());
    }
    std::unique_ptr<Packer> packer = codec::MakeUnpacker(format_, limit / 2);
    for (bool done = false; !done;) {
      size_t count = 0;
      Packer::Event event = packer->Next(&rest, end, made, &count);
      command_.machine.Spend(static_cast<int64_t>(count / 8 + 1));
      out_ += count;
      if (count && out) (void)co_await out->Write({made.data(), count});
      if (out && out->failed()) co_return Trouble{};
      co_await kernel::Yield(command_.process);
      if (event == Packer::Event::kEnd) {
        done = true;
      } else if (event == Packer::Event::kInput) {
        if (end) co_return Explain(Packer::Event::kCorrupt, name, false, true);
        auto block = co_await in.Block();
        if (!block) co_return Trouble{Name() + ": " + name + ": " + Why(block.error()), 1};
        held = *block;
        rest = held;
        in_ += rest.size();
        end = rest.empty();
      } else if (event != Packer::Event::kData) {
        co_return Explain(event, name, first, false);
      }
    }
    first = false;
  }
}

Task<Pack::Trouble> Pack::Work(FileRef from, FileRef to, std::string name, std::optional<uint64_t> size) {
  kernel::Reader in(command_.process, std::move(from));
  kernel::Writer out(command_.process, way_ == Way::kTest ? FileRef() : std::move(to));
  in_ = out_ = 0;
  Trouble trouble;
  if (way_ != Way::kPack) {
    trouble = co_await Unpack(in, way_ == Way::kTest ? nullptr : &out, name);
  } else {
    std::unique_ptr<Packer> packer = codec::MakePacker(format_, level_, size, command_.machine);
    std::string made(32 << 10, '\0');
    for (bool done = false; !done && !out.failed();) {
      auto block = co_await in.Block();
      if (!block) co_return Trouble{Name() + ": " + name + ": " + Why(block.error()), 1};
      std::string_view left = *block;
      bool last = left.empty();
      in_ += left.size();
      do {
        // A little at a time: then it may be somebody else's turn.
        std::string_view piece = left.substr(0, 8 << 10);
        left.remove_prefix(piece.size());
        for (Packer::Event event = Packer::Event::kData; event == Packer::Event::kData && !done;) {
          size_t count = 0, before = piece.size();
          event = packer->Next(&piece, last, made, &count);
          command_.machine.Spend(static_cast<int64_t>(
              (before - piece.size()) * (tool_ == Tool::kZstd && level_ < 6 ? 1 : 4) / 4 + 1));
          out_ += count;
          if (count) (void)co_await out.Write({made.data(), count});
          done = event == Packer::Event::kEnd;
          if (!done && event != Packer::Event::kData && event != Packer::Event::kInput)
            co_return Explain(event, name, false, false);
          co_await kernel::Yield(command_.process);
          if (event == Packer::Event::kData && piece.empty() && count == 0 && !last) break;
          if (!piece.empty() && event == Packer::Event::kInput) event = Packer::Event::kData;
        }
      } while (!left.empty() && !done && !out.failed());
    }
  }
  if (way_ != Way::kTest) {
    (void)co_await out.Flush();
    if (out.failed() && trouble.text.empty()) trouble = {Name() + ": " + Why(out.error()), 1};
  }
  co_return trouble;
}

Task<void> Pack::TreatStream() {
  FileRef in = command_.process.Fd(0), out = command_.process.Fd(1);
  if (!in) co_return co_await Fail({Name() + ": (stdin): Bad file descriptor", 1});
  FileRef terminal = way_ == Way::kPack ? out : in;
  if (terminal && terminal->IsTerminal() && !force_ && way_ != Way::kTest) {
    std::string kind = way_ == Way::kPack ? "written to" : "read from";
    co_return co_await Fail({Name() + ": Compressed data cannot be " + kind + " a terminal", 1});
  }
  Trouble trouble = co_await Work(std::move(in), std::move(out), "", std::nullopt);
  if (!trouble.text.empty()) co_await Fail(std::move(trouble));
}

// False: the file is left alone, and that has been said.
Task<bool> Pack::OutputName(const std::string& name, std::string* output) {
  if (way_ == Way::kPack) {
    if (tool_ != Tool::kZstd) {
      for (const Suffix& suffix : Suffixes()) {
        if (!name.ends_with(suffix.packed) || name.size() == suffix.packed.size()) continue;
        if (tool_ == Tool::kXz &&
            (suffix.packed == ".lzma" || suffix.packed == ".tlz") != (format_ == PackFormat::kLzma))
          continue;
        if (tool_ == Tool::kBzip2)
          co_await Fail(
              {Name() + ": Input file " + name + " already has " + std::string(suffix.packed) + " suffix.",
               1});
        else
          co_await Fail({Name() + ": " + name + ": File already has `" + std::string(suffix.packed) +
                             "' suffix, skipping",
                         2});
        co_return false;
      }
    }
    *output = name + suffix_;
    co_return true;
  }
  for (const Suffix& suffix : Suffixes()) {
    if (!name.ends_with(suffix.packed) || name.size() == suffix.packed.size()) continue;
    *output = name.substr(0, name.size() - suffix.packed.size()) + std::string(suffix.plain);
    co_return true;
  }
  if (name.ends_with(suffix_) && name.size() > suffix_.size()) {
    *output = name.substr(0, name.size() - suffix_.size());
    co_return true;
  }
  *output = name + ".out";
  co_return true;
}

Task<void> Pack::Treat(std::string name) {
  if (name == "-") co_return co_await TreatStream();
  bool follows = to_stdout_ || force_ || way_ == Way::kTest || tool_ == Tool::kZstd;
  auto stat = co_await command_.vfs.GetStat(command_.process, name,
                                            follows ? kernel::Follow::kYes : kernel::Follow::kNo);
  if (!stat) {
    std::string why = Why(stat.error());
    co_return co_await Fail(
        {tool_ == Tool::kBzip2 ? Name() + ": Can't open input file " + name + ": " + why + "."
         : tool_ == Tool::kXz  ? Name() + ": " + name + ": " + why
                               : Name() + ": can't stat " + name + " : " + why + " -- ignored ",
         1});
  }
  if (stat->IsDir()) {
    co_return co_await Fail({tool_ == Tool::kBzip2 ? Name() + ": Input file " + name + " is a directory."
                             : tool_ == Tool::kXz  ? Name() + ": " + name + ": Is a directory, skipping"
                                                   : Name() + ": " + name + " is a directory -- ignored ",
                             tool_ == Tool::kXz ? 2 : 1});
  }
  if (!follows && stat->type != kernel::FileType::kRegular) {
    bool link = stat->type == kernel::FileType::kSymlink;
    co_return co_await Fail({tool_ == Tool::kBzip2
                                 ? Name() + ": Input file " + name + " is not a normal file."
                             : link ? Name() + ": " + name + ": Is a symbolic link, skipping"
                                    : Name() + ": " + name + ": Not a regular file, skipping",
                             tool_ == Tool::kXz ? 2 : 1});
  }
  if (!follows && stat->nlink > 1) {
    std::string links = std::to_string(stat->nlink - 1);
    co_return co_await Fail(
        {tool_ == Tool::kBzip2 ? Name() + ": Input file " + name + " has " + links + " other link" +
                                     (stat->nlink > 2 ? "s." : ".")
                               : Name() + ": " + name + ": Input file has more than one hard link, skipping",
         tool_ == Tool::kXz ? 2 : 1});
  }
  output_name_.clear();
  bool writes = way_ != Way::kTest && !to_stdout_;
  if (writes && !output_.empty()) {
    output_name_ = output_;
  } else if (writes) {
    if (!co_await OutputName(name, &output_name_)) co_return;
    if (way_ == Way::kUnpack && output_name_ == name + ".out") {
      if (tool_ == Tool::kXz) {
        // The format is looked at before the name.
        auto file = co_await command_.vfs.ReadFile(command_.process, name, size_t{1} << 30);
        bool known = file && codec::GuessFormat(*file);
        co_return co_await Fail(
            known ? Trouble{Name() + ": " + name + ": Filename has an unknown suffix, skipping", 2}
                  : Trouble{Name() + ": " + name + ": File format not recognized", 1});
      }
      if (tool_ == Tool::kZstd)
        co_return co_await Fail(
            {Name() + ": " + name +
                 ": unknown suffix (.zst/.tzst expected). Can't derive the output file name. "
                 "Specify it with -o dstFileName. Ignoring.",
             1});
      if (quiet_ == 0)
        co_await Say(Name() + ": Can't guess original name for " + name + " -- using " + output_name_ + "\n");
    }
  }
  auto file = co_await command_.vfs.Open(command_.process, name, kernel::OpenFlags::Read());
  if (!file) {
    co_return co_await Fail({tool_ == Tool::kBzip2
                                 ? Name() + ": Can't open input file " + name + ": " + Why(file.error()) + "."
                                 : Name() + ": " + name + ": " + Why(file.error()),
                             1});
  }
  FileRef out = command_.process.Fd(1);
  if (!output_name_.empty()) {
    auto there = co_await command_.vfs.GetStat(command_.process, output_name_, kernel::Follow::kNo);
    bool special = there && there->type == kernel::FileType::kCharDevice;
    if (there && !special && !force_) {
      co_return co_await Fail(
          {tool_ == Tool::kBzip2 ? Name() + ": Output file " + output_name_ + " already exists."
           : tool_ == Tool::kXz
               ? Name() + ": " + output_name_ + ": File exists"
               : Name() + ": " + output_name_ + " already exists; overwrite (y/n) ? Not overwritten  \n ",
           1});
    }
    if (there && !special) (void)co_await command_.vfs.Unlink(command_.process, output_name_);
    auto made = co_await command_.vfs.Open(
        command_.process, output_name_,
        special ? kernel::OpenFlags{.write = true}
                : kernel::OpenFlags{.write = true, .create = true, .truncate = true},
        0600);
    if (!made) {
      co_return co_await Fail(
          {tool_ == Tool::kBzip2
               ? Name() + ": Can't create output file " + output_name_ + ": " + Why(made.error()) + "."
               : Name() + ": " + output_name_ + ": " + Why(made.error()),
           1});
    }
    out = std::move(*made);
  }
  std::optional<uint64_t> size;
  if (stat->type == kernel::FileType::kRegular) size = static_cast<uint64_t>(stat->size);
  if (tool_ == Tool::kBzip2 && verbose_ && quiet_ == 0)
    co_await Say("  " + name + (way_ == Way::kTest ? ":   " : ": "));
  Trouble trouble = co_await Work(std::move(*file), std::move(out), name, size);
  bool regular = !output_name_.empty() && output_name_ != "/dev/null";
  if (!trouble.text.empty()) {
    if (regular) (void)co_await command_.vfs.Unlink(command_.process, output_name_);
    co_return co_await Fail(std::move(trouble));
  }
  if (regular) {
    kernel::AttrChange change{.mode = stat->mode, .atime_ns = stat->atime_ns, .mtime_ns = stat->mtime_ns};
    (void)co_await command_.vfs.Change(command_.process, output_name_, change);
    if (!keep_) (void)co_await command_.vfs.Unlink(command_.process, name);
  }
  if (tool_ == Tool::kBzip2 && verbose_ && quiet_ == 0) co_await Say(way_ == Way::kTest ? "ok\n" : "done\n");
  if (tool_ == Tool::kZstd && quiet_ == 0 && !to_stdout_) {
    std::string shown = name;
    shown.resize(std::max<size_t>(shown.size(), 20), ' ');
    char ratio[64];
    if (way_ != Way::kPack) {
      co_await Say(shown + ": " + std::to_string(out_) + " bytes \n");
    } else {
      double percent = in_ ? static_cast<double>(out_) / static_cast<double>(in_) * 100 : 0;
      std::snprintf(ratio, sizeof ratio, "%6.2f%%   (%6llu B => %6llu B, ", percent,
                    static_cast<unsigned long long>(in_), static_cast<unsigned long long>(out_));
      co_await Say(shown + " :" + ratio + output_name_ + ") \n");
    }
  }
}

Task<int> Pack::Run() {
  if (!co_await ReadOptions()) co_return command_.status;
  if (files_.empty()) files_.push_back("-");
  for (const std::string& name : files_) {
    if (command_.OutputFailed()) break;
    co_await Treat(name);
  }
  co_return co_await command_.Finish();
}

Task<int> Main(Process& process, Tool tool, Way way, bool to_stdout, bool lzma = false, bool force = false) {
  Pack pack(process, tool, way, to_stdout);
  if (force) pack.Force();
  if (lzma) pack.UseLzma();
  co_return co_await pack.Run();
}

}  // namespace

Task<int> Bzip2Main(Process& process) { return Main(process, Tool::kBzip2, Way::kPack, false); }
Task<int> Bunzip2Main(Process& process) { return Main(process, Tool::kBzip2, Way::kUnpack, false); }
Task<int> BzcatMain(Process& process) { return Main(process, Tool::kBzip2, Way::kUnpack, true); }
Task<int> XzMain(Process& process) { return Main(process, Tool::kXz, Way::kPack, false); }
Task<int> UnxzMain(Process& process) { return Main(process, Tool::kXz, Way::kUnpack, false); }
Task<int> XzcatMain(Process& process) { return Main(process, Tool::kXz, Way::kUnpack, true); }
Task<int> LzmaMain(Process& process) { return Main(process, Tool::kXz, Way::kPack, false, true); }
Task<int> UnlzmaMain(Process& process) { return Main(process, Tool::kXz, Way::kUnpack, false, true); }
Task<int> ZstdMain(Process& process) { return Main(process, Tool::kZstd, Way::kPack, false); }
Task<int> UnzstdMain(Process& process) { return Main(process, Tool::kZstd, Way::kUnpack, false); }
Task<int> ZstdcatMain(Process& process) {
  // As `zstd -dcf`.
  return Main(process, Tool::kZstd, Way::kUnpack, true, false, true);
}

}  // namespace bivalve::commands
