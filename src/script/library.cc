#include "script/library.h"

#include "codec/deflate.h"

namespace bivalve::script {

namespace {

std::string Unpack(std::string_view packed, size_t size) {
  codec::Inflater inflater(codec::Wrapping::kRaw);
  std::string bytes(size, '\0');
  auto step = inflater.Run(packed, bytes);
  bytes.resize(step.made);
  return bytes;
}

}  // namespace

std::string SourceOf(const LibraryModule& module) { return Unpack(module.packed, module.size); }

std::string CodeOf(const LibraryModule& module) {
  return module.packed_code.empty() ? std::string() : Unpack(module.packed_code, module.code_size);
}

}  // namespace bivalve::script
