#include "script/spare_engines.h"

#include <algorithm>
#include <utility>

namespace bivalve::script {

std::optional<SpareEngine> SpareEngines::Take(const EngineFit& fit) {
  auto found = std::ranges::find(idle_, fit, &SpareEngine::fit);
  if (found == idle_.end()) return std::nullopt;
  SpareEngine taken = std::move(*found);
  idle_.erase(found);
  return taken;
}

bool SpareEngines::WantsOne(const EngineFit& fit) {
  Counts& counts = CountsOf(fit);
  return std::exchange(counts.asked, true) && counts.made < kMost;
}

void SpareEngines::GiveBack(SpareEngine spare) {
  spare.engine->Restore();
  idle_.push_back(std::move(spare));
}

}  // namespace bivalve::script
