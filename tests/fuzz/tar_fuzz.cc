// Any bytes as headers of a tar archive: no fault, bounded sizes, and what is read can be written and read
// again.
#include <cstdlib>
#include <string>
#include <string_view>

#include "commands/tar/member.h"

namespace {

using namespace bivalve::commands::tar;

// The first member of the blocks; null when there is none.
Member* ReadFirst(HeaderReader& reader, std::string_view blocks) {
  for (; blocks.size() >= kBlock; blocks.remove_prefix(kBlock)) {
    HeaderReader::Event event = reader.Feed(blocks.substr(0, kBlock));
    if (event == HeaderReader::Event::kMember) return &reader.member();
    if (event != HeaderReader::Event::kMore) return nullptr;
  }
  return nullptr;
}

void SetChecksum(std::string* block) {
  block->replace(148, 8, 8, ' ');
  unsigned sum = 0;
  for (char c : *block) sum += static_cast<unsigned char>(c);
  std::string digits(6, '0');
  for (int i = 5; i >= 0; --i, sum >>= 3) digits[static_cast<size_t>(i)] = static_cast<char>('0' + (sum & 7));
  block->replace(148, 7, digits + '\0');
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  std::string blocks(reinterpret_cast<const char*>(data), size);
  blocks.resize((size + kBlock - 1) / kBlock * kBlock);
  // Headers whose sums are wrong are refused at once: make them right, so that the rest is reached.
  for (size_t at = 0; at < blocks.size(); at += kBlock) {
    if (blocks[at] == '!') continue;  // data stays as it is
    std::string block = blocks.substr(at, kBlock);
    SetChecksum(&block);
    blocks.replace(at, kBlock, block);
  }
  HeaderReader reader;
  Member* member = ReadFirst(reader, blocks);
  (void)reader.TakeWarnings();
  if (!member) return 0;
  if (member->size < 0 || member->real_size < 0 || member->extents.size() > (1 << 16)) std::abort();
  for (const Extent& extent : member->extents)
    if (extent.offset < 0 || extent.size < 0) std::abort();
  if (member->sparse || member->name.empty() || member->type < '0' || member->type > '7') return 0;
  for (Format format : {Format::kGnu, Format::kPax}) {
    std::string problem;
    std::string written = EncodeHeaders(*member, format, &problem);
    if (written.size() % kBlock != 0) std::abort();
    if (written.empty()) continue;
    HeaderReader again;
    Member* back = ReadFirst(again, written);
    if (!back || back->type != member->type) std::abort();
    bool plain =
        member->name.find(char{0}) == std::string::npos && member->name.find('\n') == std::string::npos;
    if (plain && back->name != member->name && !member->name.ends_with('/')) std::abort();
    if (back->size != member->size) std::abort();
  }
  return 0;
}
