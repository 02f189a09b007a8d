// The versions that scripts see.
#pragma once

#include <string_view>

namespace bivalve::script {

// The Node whose behaviour is the measure.
inline constexpr std::string_view kNodeVersion = "v20.20.2";
inline constexpr std::string_view kBivalveVersion = "0.1.0";

}  // namespace bivalve::script
