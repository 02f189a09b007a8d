// gzip, gunzip, zcat: compressed files, after GNU gzip 1.12. Options are read in gzip_settings.cc, files are
// worked on in gzip.cc, what -l and -v show is made in gzip_list.cc.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "codec/gzip.h"
#include "commands/command.h"
#include "commands/prompt.h"

namespace bivalve::commands::gzip {

extern const Usage kGzipUsage;

struct Settings {
  bool to_stdout = false, decompress = false, force = false, keep = false, list = false, quiet = false;
  bool recursive = false, test = false, verbose = false;
  std::optional<bool> no_name, no_time;
  std::string suffix = ".gz";
  int level = 6;
};

class GzipCommand {
 public:
  explicit GzipCommand(Process& process) : command_(process, kGzipUsage) {}
  friend kernel::Scheduler& SchedulerOf(GzipCommand& gzip) { return SchedulerOf(gzip.command_); }
  Task<int> Run();

 private:
  enum class Outcome : uint8_t { kGood, kSkipped, kTrailing, kFatal };
  struct Sizes {
    uint64_t in = 0, out = 0, header = 0;
  };

  Task<bool> ReadOptions();
  Task<bool> TakeOption(const ParsedOption& option);
  Task<bool> ReadEnvironment();
  Task<void> Treat(std::string name);
  Task<void> TreatTree(std::string path);
  Task<void> StoreTime(int64_t mtime_ns);
  Task<void> TreatStdin();
  Task<void> TreatFile(std::string name);
  Task<Result<FileRef>> OpenFile(std::string* name);
  Task<bool> CheckKind(std::string name, kernel::Stat stat);
  // The name that `name` gets; nothing: it is left alone, and that has been said.
  Task<std::optional<std::string>> OutputName(std::string name);
  Task<bool> MayReplace(std::string name);
  Task<Outcome> Work(FileRef from, FileRef to);
  Task<Outcome> Compress(kernel::Reader& in, kernel::Writer& out);
  Task<Outcome> Expand(kernel::Reader& in, kernel::Writer* out);
  Task<Outcome> ExpandMember(kernel::Reader& in, kernel::Writer* out);
  Task<Outcome> PassThrough(kernel::Reader& in, kernel::Writer& out);
  Task<Outcome> BadHeader();
  // Two bytes at least in rest_, if there are so many.
  Task<bool> Peek(kernel::Reader& in);
  Task<bool> Refill(kernel::Reader& in);
  Task<Outcome> Trailing(kernel::Reader& in);
  Task<void> ShowList(bool good);
  Task<void> ShowRatio(std::string end);

  Task<void> Say(std::string text) {
    (void)co_await command_.out.Flush();
    co_await kernel::WriteFd(command_.process, 2, std::move(text));
  }
  // The message of a file that ends everything: an empty line is before it.
  Task<Outcome> Fatal(std::string why) {
    command_.status = 1;
    co_await Say("\n" + command_.name + ": " + input_name_ + ": " + why + "\n");
    co_return Outcome::kFatal;
  }
  Task<void> Warning(std::string text) {
    if (command_.status == 0) command_.status = 2;
    if (!s_.quiet) co_await Say(text);
  }
  std::string_view SuffixOf(std::string_view name) const;
  std::string Ratio() const;

  Command command_;
  Settings s_;
  Prompt prompt_{command_};
  bool stop_ = false;
  int operands_ = 0;

  // ---- the file at hand
  std::string input_name_;   // as messages have it
  std::string output_name_;  // "" for standard output
  kernel::Stat stat_;
  codec::GzipHeader header_;
  codec::Gunzip gunzip_;
  std::string_view rest_;  // read and not used
  std::string held_;       // what rest_ looks at, when it lies across two blocks
  Sizes sizes_, total_;
  uint32_t crc_ = 0;
  bool listed_ = false;
  bool first_member_ = true;
};

}  // namespace bivalve::commands::gzip
