// Any bytes as records of a zip archive: no fault, nothing beyond the bytes, and what is read can be written
// and read again.
#include <cstdlib>
#include <string>
#include <string_view>

#include "codec/zip.h"

namespace {

using namespace bivalve::codec;

void ReadAgain(const ZipEntry& entry) {
  // Two fields of large sizes may not fit beside the rest.
  if (entry.central_extra.size() > 0xff00) return;
  ZipEntry back;
  std::string written = EncodeCentral(entry);
  if (TakeCentral(written, &back) != written.size()) std::abort();
  if (back.name != entry.name || back.size != entry.size || back.packed != entry.packed ||
      back.offset != entry.offset || back.comment != entry.comment)
    std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  std::string bytes(reinterpret_cast<const char*>(data), size);
  std::string_view file = bytes;
  auto end = FindZipEnd(file, 0);
  if (end) {
    if (end->at + kZipEndSize > file.size()) std::abort();
    if (end->zip64 && end->zip64_at < file.size()) (void)AddZip64End(file.substr(end->zip64_at), &*end);
    if (end->offset < file.size()) file.remove_prefix(end->offset);
  }
  for (std::string_view rest = file; !rest.empty();) {
    ZipEntry entry;
    size_t taken = TakeCentral(rest, &entry);
    if (taken == 0 || taken == std::string_view::npos) break;
    if (taken > rest.size()) std::abort();
    ReadAgain(entry);
    rest.remove_prefix(taken);
  }
  ZipEntry local;
  size_t taken = TakeLocal(bytes, &local);
  if (taken != std::string_view::npos && taken > bytes.size()) std::abort();
  return 0;
}
