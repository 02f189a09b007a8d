#include <cstdio>

#include "commands/gzip_command.h"
#include "kernel/local_time.h"

namespace bivalve::commands::gzip {

static std::string Percent(uint64_t saved_of, uint64_t used, uint64_t header) {
  double ratio = 0;
  if (saved_of != 0)
    ratio = 100.0 *
            (static_cast<double>(saved_of) - static_cast<double>(used) + static_cast<double>(header)) /
            static_cast<double>(saved_of);
  char text[32];
  std::snprintf(text, sizeof text, "%5.1f%%", ratio);
  return text;
}

std::string GzipCommand::Ratio() const {
  return s_.decompress ? Percent(sizes_.out, sizes_.in, sizes_.header)
                       : Percent(sizes_.in, sizes_.out, sizes_.header);
}

Task<void> GzipCommand::ShowRatio(std::string end) {
  co_await Say((s_.test ? std::string() : Ratio()) + end);
}

Task<void> GzipCommand::ShowList(bool good) {
  std::string text;
  char row[128];
  if (!listed_ && good) {
    listed_ = true;
    if (s_.verbose) text += "method  crc     date  time  ";
    if (!s_.quiet) text += "         compressed        uncompressed  ratio uncompressed_name\n";
  }
  Sizes sizes = sizes_;
  if (good) {
    if (s_.verbose) {
      int64_t time = !*s_.no_time && header_.mtime ? int64_t{header_.mtime} : stat_.mtime_ns / 1'000'000'000;
      static constexpr const char* kMonths[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
      CivilTime civil = kernel::LocalZone(command_.process).ToLocal(time);
      std::snprintf(row, sizeof row, "defla %08x %s %2d %02d:%02d ", crc_, kMonths[civil.month - 1],
                    civil.day, civil.hour, civil.minute);
      text += row;
    }
    total_.in += sizes.in;
    total_.out += sizes.out;
  } else {
    if (s_.verbose) text += "                            ";
    sizes = total_;
    sizes.header = sizes_.header;
  }
  std::snprintf(row, sizeof row, "%19llu %19llu ", static_cast<unsigned long long>(sizes.in),
                static_cast<unsigned long long>(sizes.out));
  text += row + Percent(sizes.out, sizes.in, sizes.header);
  if (!good) {
    text += " (totals)\n";
  } else {
    std::string name = input_name_ == "stdin" ? "stdout" : input_name_;
    if (input_name_ != "stdin") {
      name = input_name_.substr(0, input_name_.size() - SuffixOf(input_name_).size());
      if (!*s_.no_name && !header_.name.empty()) name = kernel::BaseName(header_.name);
    }
    text += " " + name + "\n";
  }
  (void)co_await command_.out.Write(text);
}

}  // namespace bivalve::commands::gzip
