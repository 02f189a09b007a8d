#include "script/ops.h"

namespace bivalve::script {
namespace {

constexpr OpGroup kGroups[] = {
    {"runtime", RuntimeOps}, {"process", ProcessOps}, {"io", IoOps},         {"buffer", BufferOps},
    {"fs", FsOps},           {"host", HostOps},       {"stream", StreamOps}, {"child", ChildOps},
    {"net", NetOps},         {"http", HttpOps},       {"crypto", CryptoOps}, {"zlib", ZlibOps},
    {"micro", MicroOps},     {"cipher", CipherOps},   {"watch", WatchOps},
};

}  // namespace

std::span<const OpGroup> Groups() { return kGroups; }

OpFunction FindOp(int number) { return kGroups[number >> 8].ops()[number & 255].run; }

}  // namespace bivalve::script
