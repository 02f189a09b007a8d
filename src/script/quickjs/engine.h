// QuickJS behind the engine face.
#pragma once

#include <memory>

#include "script/engine.h"

namespace bivalve::script {

// Null when there is no memory for a heap. The owner outlives the engine.
std::unique_ptr<Engine> MakeQuickjs(EngineOwner& owner, const EngineOptions& options);

}  // namespace bivalve::script
