// The engine's small types: a colour, an integer point, a box of them.
//
// Right-handed, Z up. The voxel at (x, y, z) fills [x, x+1) × [y, y+1) × [z, z+1); its centre is at +½.
// Values only; nothing here allocates or fails.
#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>

namespace bivalve::voxel {

// Eight bits for each of red, green, blue, alpha; straight alpha. Alpha 0 is "no voxel", and is always stored
// as four zeros, so that equal content has equal bytes.
struct Rgba {
  uint8_t r = 0, g = 0, b = 0, a = 0;

  // The four bytes as one number, r lowest on every host that we build for.
  uint32_t Pack() const { return std::bit_cast<uint32_t>(*this); }
  static Rgba Unpack(uint32_t packed) { return std::bit_cast<Rgba>(packed); }
  Rgba Canonical() const { return a ? *this : Rgba{}; }
  friend bool operator==(Rgba x, Rgba y) { return x.Pack() == y.Pack(); }
};
static_assert(sizeof(Rgba) == 4);

inline constexpr Rgba kWhite{255, 255, 255, 255};

// What formats without alpha take for a voxel (Goxel's threshold).
inline constexpr uint8_t kSolidAlpha = 127;

struct Vec3 {
  int x = 0, y = 0, z = 0;
  int& operator[](int axis) { return axis == 0 ? x : axis == 1 ? y : z; }
  int operator[](int axis) const { return axis == 0 ? x : axis == 1 ? y : z; }
  friend bool operator==(Vec3 a, Vec3 b) = default;
  friend Vec3 operator+(Vec3 a, Vec3 b) { return {a.x + b.x, a.y + b.y, a.z + b.z}; }
  friend Vec3 operator-(Vec3 a, Vec3 b) { return {a.x - b.x, a.y - b.y, a.z - b.z}; }
};

// Coordinates that a volume can hold, on each axis.
inline constexpr int kMinCoordinate = -32768;
inline constexpr int kMaxCoordinate = 32767;

inline bool InRange(Vec3 p) {
  auto fits = [](int c) { return c >= kMinCoordinate && c <= kMaxCoordinate; };
  return fits(p.x) && fits(p.y) && fits(p.z);
}

// From `min` up to but not including `max`; empty where some max is not above its min.
struct Box {
  Vec3 min, max;

  static Box Inclusive(Vec3 a, Vec3 b) {
    return {{std::min(a.x, b.x), std::min(a.y, b.y), std::min(a.z, b.z)},
            {std::max(a.x, b.x) + 1, std::max(a.y, b.y) + 1, std::max(a.z, b.z) + 1}};
  }
  // Everything that a volume can hold.
  static Box All() {
    return {{kMinCoordinate, kMinCoordinate, kMinCoordinate},
            {kMaxCoordinate + 1, kMaxCoordinate + 1, kMaxCoordinate + 1}};
  }
  bool empty() const { return min.x >= max.x || min.y >= max.y || min.z >= max.z; }
  Vec3 size() const { return empty() ? Vec3{} : max - min; }
  uint64_t volume() const {
    Vec3 s = size();
    return static_cast<uint64_t>(s.x) * static_cast<uint64_t>(s.y) * static_cast<uint64_t>(s.z);
  }
  bool Contains(Vec3 p) const {
    return p.x >= min.x && p.x < max.x && p.y >= min.y && p.y < max.y && p.z >= min.z && p.z < max.z;
  }
  Box Intersect(const Box& o) const {
    return {{std::max(min.x, o.min.x), std::max(min.y, o.min.y), std::max(min.z, o.min.z)},
            {std::min(max.x, o.max.x), std::min(max.y, o.max.y), std::min(max.z, o.max.z)}};
  }
  // The smallest box around both.
  Box Join(const Box& o) const {
    if (empty()) return o;
    if (o.empty()) return *this;
    return {{std::min(min.x, o.min.x), std::min(min.y, o.min.y), std::min(min.z, o.min.z)},
            {std::max(max.x, o.max.x), std::max(max.y, o.max.y), std::max(max.z, o.max.z)}};
  }
  friend bool operator==(const Box& a, const Box& b) = default;
};

}  // namespace bivalve::voxel
