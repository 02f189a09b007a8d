// How ls writes what it found: names, long lines, columns.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "commands/ls_settings.h"
#include "commands/users.h"

namespace bivalve::commands {

struct LsFile {
  std::string name;
  kernel::FileType type = kernel::FileType::kRegular;
  std::optional<kernel::Stat> stat;
  std::string link_target;                // of a symbolic link, in long format
  std::optional<kernel::Stat> link_stat;  // of what it leads to
  bool is_link_ok = true;
};

class LsText {
 public:
  LsText(Command& command, const LsSettings& settings, const Users& users, int64_t now_ns);

  // The text of one listing.
  std::string List(const std::vector<LsFile>& files);
  // "total N", in the units asked for.
  std::string Total(const std::vector<LsFile>& files) const;
  // A directory's name in front of its listing.
  std::string Header(std::string_view path) const;

  // After the last listing: what switches colours off.
  std::string End() const { return {}; }

 private:
  struct Cell {
    std::string text;
    size_t width = 0;
  };
  struct Widths {
    size_t inode = 0, blocks = 0, links = 0, owner = 0, group = 0, author = 0, size = 0, major = 0, minor = 0;
  };

  std::string Quoted(std::string_view name) const;
  Cell Name(const LsFile& file, bool align) const;
  char Indicator(kernel::FileType type, const std::optional<kernel::Stat>& stat) const;
  std::string Color(const LsFile& file, bool target) const;
  std::string Prefix(const LsFile& file) const;
  std::string BlocksText(int64_t blocks) const;
  std::string SizeText(int64_t size) const;
  int64_t TimeOf(const kernel::Stat& stat) const;
  void MeasureLong(const std::vector<LsFile>& files);
  std::string LongLine(const LsFile& file, bool align);
  std::string Columns(const std::vector<Cell>& cells, bool across) const;
  std::string Commas(const std::vector<Cell>& cells) const;
  void Pad(std::string& out, size_t from, size_t to) const;

  Command& command_;
  const LsSettings& s_;
  const Users& users_;
  const int64_t now_ns_;
  Widths w_;
  std::string colors_;
};

}  // namespace bivalve::commands
