#include "script/library.h"

#include "codec/deflate.h"

namespace bivalve::script {

std::string SourceOf(const LibraryModule& module) {
  codec::Inflater inflater(codec::Wrapping::kRaw);
  std::string source(module.size, '\0');
  auto step = inflater.Run(module.packed, source);
  source.resize(step.made);
  return source;
}

}  // namespace bivalve::script
