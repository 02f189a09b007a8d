#include "js_host.h"

#include <emscripten/em_js.h>

#include <utility>

#include "memory.h"

EM_JS(double, bivalve_monotonic_ms, (), { return Module.bridge.monotonic(); });
EM_JS(double, bivalve_wall_ms, (), { return Module.bridge.wall(); });
EM_JS(void, bivalve_entropy, (char* into, size_t size), { Module.bridge.entropy(into, size); });
EM_JS(int, bivalve_request,
      (unsigned token, const char* capability, size_t capability_size, const char* op, size_t op_size,
       const char* args, size_t args_size, const char* bytes, size_t bytes_size),
      {
        return Module.bridge.request(token, capability, capability_size, op, op_size, args, args_size, bytes,
                                     bytes_size);
      });
EM_JS(void, bivalve_cancel, (unsigned token), { Module.bridge.cancel(token); });
EM_JS(int, bivalve_block, (double ms), { return Module.bridge.block(ms); });
EM_JS(void, bivalve_trace, (const char* record, size_t size), { Module.bridge.trace(record, size); });
EM_JS(int, bivalve_block_brings, (), { return Module.bridge.blockBrings(); });
EM_JS(int, bivalve_stack_kb, (), { return Module.bridge.stackKb(); });
// The id of a call that shall be aborted, 0 when there is none (more).
EM_JS(int, bivalve_aborted, (), { return Module.bridge.aborted(); });

namespace bivalve::embed {

int64_t JsHost::MonotonicNs() { return static_cast<int64_t>(bivalve_monotonic_ms() * 1e6); }

int64_t JsHost::WallNs() { return static_cast<int64_t>(bivalve_wall_ms() * 1e6); }

void JsHost::FillEntropy(std::span<char> into) { bivalve_entropy(into.data(), into.size()); }

bool JsHost::Request(uint32_t token, const kernel::HostRequest& request, kernel::HostAnswer* answer) {
  if (!bivalve_request(token, request.capability.data(), request.capability.size(), request.op.data(),
                       request.op.size(), request.args.data(), request.args.size(), request.bytes.data(),
                       request.bytes.size()))
    return false;
  *answer = std::exchange(answer_, {});
  return true;
}

void JsHost::Cancel(uint32_t token) { bivalve_cancel(token); }

bool JsHost::Block(double ms) { return bivalve_block(ms) != 0; }

void JsHost::Trace(std::string_view record) { bivalve_trace(record.data(), record.size()); }

int64_t JsHost::MemoryInUse() { return BytesInUse(); }

bool JsHost::BlockBringsAnswers() { return bivalve_block_brings() & 1; }

bool JsHost::BlockBringsInput() { return bivalve_block_brings() & 2; }

int JsHost::NativeStackKb() { return bivalve_stack_kb(); }

void JsHost::Poll() {
  while (int call = bivalve_aborted()) abort_(call);
}

bool JsHost::HasMemory(size_t bytes) { return CanAllocate(bytes); }

void JsHost::WatchMemory(int64_t bytes, int64_t* alarm) { WatchBytes(bytes, alarm); }

}  // namespace bivalve::embed
