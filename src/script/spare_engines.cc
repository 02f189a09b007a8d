#include "script/spare_engines.h"

#include <algorithm>
#include <utility>

namespace bivalve::script {

std::optional<SpareEngine> SpareEngines::Take(int64_t heap_limit_bytes) {
  auto found = std::ranges::find(idle_, heap_limit_bytes, &SpareEngine::heap_limit_bytes);
  if (found == idle_.end()) return std::nullopt;
  SpareEngine taken = std::move(*found);
  idle_.erase(found);
  return taken;
}

bool SpareEngines::WantsOne() { return std::exchange(asked_, true) && made_ < kMost; }

void SpareEngines::GiveBack(SpareEngine spare) {
  spare.engine->Restore();
  idle_.push_back(std::move(spare));
}

}  // namespace bivalve::script
