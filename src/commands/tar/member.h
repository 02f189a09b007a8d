// Member: one file of a tar archive, and how it is written: ustar, GNU's and pax's headers, V7's old ones.
//
// Headers are blocks of 512 bytes. A member may have several: long names and pax records come in members
// of their own before it. HeaderReader takes them block by block and never holds more than kMaxExtension
// bytes of them; what it says of a damaged archive is all that it does. Source: POSIX.1-2017 pax,
// "ustar Interchange Format" and "pax Extended Header"; GNU tar's manual, "Tar Internals".
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bivalve::commands::tar {

inline constexpr size_t kBlock = 512;

enum class Format : uint8_t { kV7, kOldGnu, kUstar, kGnu, kPax };

// A run of data in a sparse file; what lies between is zeros.
struct Extent {
  int64_t offset;
  int64_t size;
};

// Letters of the header.
inline constexpr char kRegular = '0', kHardLink = '1', kSymlink = '2', kCharDevice = '3', kBlockDevice = '4',
                      kDirectory = '5', kFifo = '6', kContiguous = '7';

struct Member {
  std::string name = {};  // a directory's without the slash
  std::string link = {};
  std::string user = {}, group = {};
  char type = kRegular;
  uint32_t mode = 0;
  int64_t uid = 0, gid = 0;
  int64_t size = 0;  // of the data in the archive
  int64_t mtime_ns = 0;
  std::optional<int64_t> atime_ns = {}, ctime_ns = {};
  uint32_t major = 0, minor = 0;
  bool sparse = false;
  std::vector<Extent> extents = {};  // of a sparse file
  int64_t real_size = 0;             // of a sparse file
  bool ustar = false;                // has names of its owners
  bool has_size_record = false;

  bool IsFile() const { return type == kRegular || type == kContiguous; }
  int64_t FullSize() const { return sparse ? real_size : size; }
};

inline int64_t Padding(int64_t size) { return (512 - (size & 511)) & 511; }

class HeaderReader {
 public:
  static constexpr int64_t kMaxExtension = 1 << 20;
  enum class Event : uint8_t {
    kMore,    // another block
    kMember,  // member() is whole; its data follows
    kZero,    // a block of zeros between members
    kBad,     // no header
  };

  Event Feed(std::string_view block);
  Member& member() { return member_; }
  // Inside a member whose header is not whole.
  bool Midway() const { return state_ != State::kHeader || extended_; }
  // What was strange since the last call, for the user.
  std::vector<std::string> TakeWarnings() { return std::exchange(warnings_, {}); }

 private:
  using Records = std::map<std::string, std::string, std::less<>>;
  enum class State : uint8_t { kHeader, kExtension, kSparseBlocks, kSparseMap };

  Event Header(std::string_view block);
  Event Extension(std::string_view block);
  Event SparseBlock(std::string_view block);
  Event SparseMap(std::string_view block);
  void EndExtension();
  void ReadRecords(std::string_view text, Records& records);
  void ApplyRecords(const Records& records);
  void AddExtents(std::string_view entries, int count);
  Event Finish();

  Member member_;
  State state_ = State::kHeader;
  bool extended_ = false;  // a long name or records wait for their member
  char extension_type_ = 0;
  int64_t extension_left_ = 0;
  std::string extension_;
  std::optional<std::string> long_name_, long_link_;
  Records records_, global_;
  std::vector<Extent> record_extents_;
  std::string map_;  // text of a sparse map that comes before the data
  std::vector<std::string> warnings_;
};

// The member's headers, whole blocks. What the format cannot say is an error's text in *problem: then the
// member must not be written.
std::string EncodeHeaders(const Member& member, Format format, std::string* problem);

// Sums of the header's bytes as stored and as they should be are equal.
bool ChecksumFits(std::string_view block);

}  // namespace bivalve::commands::tar
