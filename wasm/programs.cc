#include "programs.h"

#include "embedder.h"

namespace bivalve::embed {

void SetUp(Embedder&) {}

}  // namespace bivalve::embed
