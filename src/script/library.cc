#include "script/library.h"

#include "codec/deflate.h"

namespace bivalve::script {

namespace {

std::string Unpack(const PackedText& text) {
  std::string packed(text.packed, '\0');
  ReadLibrary(text.at, packed);
  codec::Inflater inflater(codec::Wrapping::kRaw);
  std::string bytes(text.size, '\0');
  auto step = inflater.Run(packed, bytes);
  bytes.resize(step.made);
  return bytes;
}

}  // namespace

std::string SourceOf(const LibraryModule& module) { return Unpack(module.source); }

std::string CodeOf(const LibraryModule& module) {
  return module.code.size == 0 ? std::string() : Unpack(module.code);
}

std::string FindLibraryText(std::string_view name) {
  for (const LibraryText& text : LibraryTexts()) {
    if (text.name == name) return Unpack(text.source);
  }
  return {};
}

}  // namespace bivalve::script
