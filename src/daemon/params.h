// Params: the parameters of one call, by name or by position, read with checks.
//
// The first thing that is wrong is remembered; whoever has read all asks for it once. A value that is missing
// or wrong reads as the fallback. With `compat`, wrong types and missing numbers are no error, as in Goxel.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "daemon/jsonrpc.h"
#include "voxel/types.h"

namespace bivalve::daemon {

class Params {
 public:
  // `names` in order of position, separated by blanks. All of it outlives this.
  Params(const Json& params, std::string_view names, bool compat)
      : params_(params), names_(names), compat_(compat) {}

  const Json& all() const { return params_; }
  const Json* Find(std::string_view name) const;
  bool Has(std::string_view name) const { return Find(name) != nullptr; }

  // Whole numbers (1.0 is one). Without a fallback the value has to be there.
  int64_t Integer(std::string_view name, std::optional<int64_t> fallback, int64_t least, int64_t most);
  bool Flag(std::string_view name, bool fallback);
  // Without a fallback it has to be there, and not be empty.
  std::string Text(std::string_view name, std::optional<std::string_view> fallback);
  // x, y, z, or position: [x, y, z] or {x, y, z}.
  voxel::Vec3 Position();
  voxel::Vec3 Place(std::string_view name, std::optional<voxel::Vec3> fallback);
  // `color` in any of its forms, or r, g, b, a. `given`: how many components there were.
  voxel::Rgba Colour(voxel::Rgba fallback = voxel::kWhite, int* given = nullptr);
  voxel::Rgba ColourNamed(std::string_view name);
  // {min, max}, both inclusive.
  std::optional<voxel::Box> Region(std::string_view name);

  void Spoil(std::string text) {
    if (!wrong_) wrong_ = std::move(text);
  }
  void Wrong(std::string_view name, std::string_view what) {
    Spoil("Invalid params: " + std::string(name) + " must be " + std::string(what));
  }
  const std::optional<std::string>& wrong() const { return wrong_; }
  std::unexpected<Failure> Refusal() const { return Refuse(kInvalidParams, *wrong_); }
  bool compat() const { return compat_; }

 private:
  int Coordinate(std::string_view name, const Json* value);

  const Json& params_;
  std::string_view names_;
  bool compat_;
  std::optional<std::string> wrong_;
};

// A colour in one of its forms: [r, g, b], [r, g, b, a], "#rrggbb", "#rrggbbaa", {r, g, b, a}.
std::optional<voxel::Rgba> ReadColour(const Json& value, int* given = nullptr);
std::optional<voxel::Vec3> ReadPlace(const Json& value);
std::optional<int64_t> ReadInteger(const Json& value);

Json ColourJson(voxel::Rgba colour);
Json PlaceJson(voxel::Vec3 place);

}  // namespace bivalve::daemon
