// What a machine has from the start: its filesystem's first directories and all programs.
#pragma once

namespace bivalve::embed {

class Embedder;

void SetUp(Embedder& embedder);

}  // namespace bivalve::embed
