#include "script/ops.h"

namespace bivalve::script {
namespace {

constexpr OpGroup kGroups[] = {
    {"runtime", RuntimeOps}, {"process", ProcessOps}, {"io", IoOps},           {"buffer", BufferOps},
    {"fs", FsOps},           {"host", HostOps},       {"stream", StreamOps},   {"child", ChildOps},
    {"net", NetOps},         {"http", HttpOps},       {"crypto", CryptoOps},   {"zlib", ZlibOps},
    {"micro", MicroOps},     {"cipher", CipherOps},   {"watch", WatchOps},     {"websocket", WebSocketOps},
    {"key", KeyOps},         {"tls", TlsOps},         {"channel", ChannelOps},
};

}  // namespace

std::span<const OpGroup> Groups() { return kGroups; }

std::string_view NameOfOp(std::string_view group, int index, int* number) {
  int first = 0;
  for (const OpGroup& known : kGroups) {
    auto ops = known.ops();
    *number = first + index;
    if (known.name == group)
      return index < static_cast<int>(ops.size()) ? ops[static_cast<size_t>(index)].name : "";
    first += 256;
  }
  return {};
}

OpFunction FindOp(int number) { return kGroups[number >> 8].ops()[number & 255].run; }
std::string_view FindOpName(int number) { return kGroups[number >> 8].ops()[number & 255].name; }

}  // namespace bivalve::script
