#include "daemon/params.h"

#include <cmath>

#include "voxel/colours.h"

namespace bivalve::daemon {
namespace {

uint8_t Clamp(double value) {
  return static_cast<uint8_t>(value <= 0 || std::isnan(value) ? 0 : value >= 255 ? 255 : value);
}

constexpr std::string_view kColourForms =
    "a colour: [r, g, b] or [r, g, b, a] from 0 to 255, \"#rrggbb\" or {r, g, b, a}";

// What numbers stand for: from 0 to 1 when each is written with a decimal point, else from 0 to 255.
std::optional<voxel::Rgba> FromNumbers(std::span<const Json* const> parts, int* given) {
  bool floats = true;
  for (const Json* part : parts) {
    if (!part->is_number()) return std::nullopt;
    floats = floats && part->is_number_float();
  }
  uint8_t out[4] = {0, 0, 0, 255};
  for (size_t i = 0; i < parts.size(); ++i) {
    auto value = parts[i]->get<double>();
    out[i] = Clamp(floats ? std::round(value * 255) : value);
  }
  if (given) *given = static_cast<int>(parts.size());
  return voxel::Rgba{out[0], out[1], out[2], out[3]};
}

}  // namespace

std::optional<int64_t> ReadInteger(const Json& value) {
  if (value.is_number_integer()) return value.get<int64_t>();
  if (!value.is_number_float()) return std::nullopt;
  auto number = value.get<double>();
  if (number != std::trunc(number) || std::abs(number) > 9e15) return std::nullopt;
  return static_cast<int64_t>(number);
}

std::optional<voxel::Rgba> ReadColour(const Json& value, int* given) {
  if (value.is_string()) {
    const auto& text = value.get_ref<const std::string&>();
    if (given) *given = text.size() > 7 ? 4 : 3;
    return voxel::ParseColour(text);
  }
  const Json* parts[4];
  size_t count = 0;
  if (value.is_array()) {
    if (value.size() < 3 || value.size() > 4) return std::nullopt;
    for (const Json& part : value) parts[count++] = &part;
  } else if (value.is_object()) {
    for (const char* name : {"r", "g", "b", "a"}) {
      auto part = value.find(name);
      if (part == value.end() && count == 3) break;
      if (part == value.end()) return std::nullopt;
      parts[count++] = &*part;
    }
  } else {
    return std::nullopt;
  }
  return FromNumbers({parts, count}, given);
}

std::optional<voxel::Vec3> ReadPlace(const Json& value) {
  const Json* parts[3] = {};
  if (value.is_array() && value.size() >= 3) {
    for (size_t i = 0; i < 3; ++i) parts[i] = &value[i];
  } else if (value.is_object()) {
    constexpr const char* kNames[] = {"x", "y", "z"};
    for (size_t i = 0; i < 3; ++i)
      if (auto part = value.find(kNames[i]); part != value.end()) parts[i] = &*part;
  }
  voxel::Vec3 place;
  for (int i = 0; i < 3; ++i) {
    auto number = parts[i] ? ReadInteger(*parts[i]) : std::nullopt;
    if (!number || *number < voxel::kMinCoordinate || *number > voxel::kMaxCoordinate) return std::nullopt;
    place[i] = static_cast<int>(*number);
  }
  return place;
}

Json ColourJson(voxel::Rgba c) { return Json::array({c.r, c.g, c.b, c.a}); }
Json PlaceJson(voxel::Vec3 p) { return Json::array({p.x, p.y, p.z}); }

const Json* Params::Find(std::string_view name) const {
  if (params_.is_object()) {
    auto found = params_.find(name);
    return found == params_.end() || found->is_null() ? nullptr : &*found;
  }
  if (!params_.is_array()) return nullptr;
  std::string_view rest = names_;
  for (const Json& value : params_) {
    if (rest.empty()) return nullptr;
    size_t end = std::min(rest.find(' '), rest.size());
    if (rest.substr(0, end) == name) return value.is_null() ? nullptr : &value;
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return nullptr;
}

int64_t Params::Integer(std::string_view name, std::optional<int64_t> fallback, int64_t least, int64_t most) {
  const Json* value = Find(name);
  if (!value && (fallback || compat_)) return fallback.value_or(0);
  auto number = value ? ReadInteger(*value) : std::nullopt;
  if (number && *number >= least && *number <= most) return *number;
  if (!number && compat_) return fallback.value_or(0);
  if (!value)
    Wrong(name, "given");
  else if (!number)
    Wrong(name, "an integer");
  else
    Wrong(name, "from " + std::to_string(least) + " to " + std::to_string(most));
  return fallback.value_or(0);
}

bool Params::Flag(std::string_view name, bool fallback) {
  const Json* value = Find(name);
  if (!value) return fallback;
  if (value->is_boolean()) return value->get<bool>();
  if (!compat_) Wrong(name, "a boolean");
  return fallback;
}

std::string Params::Text(std::string_view name, std::optional<std::string_view> fallback) {
  const Json* value = Find(name);
  if (value && value->is_string() && (fallback || !value->get_ref<const std::string&>().empty()))
    return value->get<std::string>();
  if (value ? !(compat_ && fallback) : !fallback)
    Wrong(name, value && !fallback ? "a string that is not empty" : value ? "a string" : "given");
  return std::string(fallback.value_or(""));
}

int Params::Coordinate(std::string_view name, const Json* value) {
  auto number = value ? ReadInteger(*value) : std::nullopt;
  if (!value && !compat_) Wrong(name, "given");
  if (value && !number && !compat_) Wrong(name, "an integer");
  if (number && (*number < voxel::kMinCoordinate || *number > voxel::kMaxCoordinate))
    Wrong(name,
          "from " + std::to_string(voxel::kMinCoordinate) + " to " + std::to_string(voxel::kMaxCoordinate));
  return wrong_ || !number ? 0 : static_cast<int>(*number);
}

voxel::Vec3 Params::Position() {
  if (const Json* position = Find("position")) {
    auto place = ReadPlace(*position);
    if (!place) Wrong("position", "[x, y, z] or {x, y, z} with integers from -32768 to 32767");
    return place.value_or(voxel::Vec3());
  }
  int x = Coordinate("x", Find("x")), y = Coordinate("y", Find("y")), z = Coordinate("z", Find("z"));
  return {x, y, z};
}

voxel::Vec3 Params::Place(std::string_view name, std::optional<voxel::Vec3> fallback) {
  const Json* value = Find(name);
  if (!value && fallback) return *fallback;
  auto place = value ? ReadPlace(*value) : std::nullopt;
  if (!place) Wrong(name, "[x, y, z] with integers from -32768 to 32767");
  return place.value_or(voxel::Vec3());
}

voxel::Rgba Params::ColourNamed(std::string_view name) {
  const Json* value = Find(name);
  auto colour = value ? ReadColour(*value) : std::nullopt;
  if (!colour) Wrong(name, kColourForms);
  return colour.value_or(voxel::kWhite);
}

voxel::Rgba Params::Colour(voxel::Rgba fallback, int* given) {
  const Json* whole = Find("color");
  if (const Json* r = Find("r"); !whole && r && !r->is_number()) whole = r;  // a list in r's position
  if (whole) {
    auto colour = ReadColour(*whole, given);
    if (!colour && !compat_) Wrong("color", kColourForms);
    return colour.value_or(fallback);
  }
  if (!Has("r") && !Has("g") && !Has("b") && !Has("a")) return fallback;
  Json parts = Json::array();
  for (const char* name : {"r", "g", "b", "a"}) {
    const Json* part = Find(name);
    if (part && !part->is_number() && !compat_) Wrong(name, "a number from 0 to 255");
    const bool last = parts.size() == 3;
    if (part && part->is_number())
      parts.push_back(*part);
    else if (!last)
      parts.push_back(0);
  }
  return ReadColour(parts, given).value_or(fallback);
}

std::optional<voxel::Box> Params::Region(std::string_view name) {
  const Json* value = Find(name);
  if (!value) return std::nullopt;
  if (value->is_object() && value->contains("min") && value->contains("max")) {
    auto min = ReadPlace((*value)["min"]), max = ReadPlace((*value)["max"]);
    if (min && max) return voxel::Box::Inclusive(*min, *max);
  }
  Wrong(name, "{min: [x, y, z], max: [x, y, z]}");
  return std::nullopt;
}

}  // namespace bivalve::daemon
