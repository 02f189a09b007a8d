// How a transfer fails: curl's exit status, and what it says.
#pragma once

#include <expected>
#include <string>

namespace bivalve::commands::curl {

struct Failure {
  int code;
  std::string text;
};
template <class T>
using Outcome = std::expected<T, Failure>;

}  // namespace bivalve::commands::curl
