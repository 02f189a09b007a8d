// What the voxel tests share: a meter, numbers that look random, volumes made of them.
#pragma once

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <tuple>
#include <vector>

#include "voxel/formats/format.h"

namespace bivalve::voxel {

inline bool operator<(Vec3 a, Vec3 b) { return std::tie(a.z, a.y, a.x) < std::tie(b.z, b.y, b.x); }
inline void PrintTo(Vec3 p, std::ostream* out) { *out << "(" << p.x << " " << p.y << " " << p.z << ")"; }
inline void PrintTo(Rgba c, std::ostream* out) { *out << ColourText(c); }

using Model = std::map<Vec3, Rgba>;

struct Random {
  uint64_t state = 1;
  uint32_t Next() {
    state = state * 6364136223846793005u + 1442695040888963407u;
    return static_cast<uint32_t>(state >> 33);
  }
  int Below(int n) { return static_cast<int>(Next() % static_cast<uint32_t>(n)); }
  Rgba Colour() { return Rgba::Unpack(Next() | 0xff000000u); }
};

inline FreeMeter& Free() {
  static FreeMeter meter;
  return meter;
}

inline Model Read(const Volume& volume) {
  Model model;
  volume.ForEach([&](Vec3 p, Rgba c) { return model.emplace(p, c).second; });
  EXPECT_EQ(model.size(), volume.count());
  return model;
}

inline Volume Make(const Model& model) {
  Volume volume;
  for (const auto& [p, c] : model) volume.Set(p, c);
  return volume;
}

// About one in `sparse` places of a cube, with few colours.
inline Volume RandomVolume(Random& random, Vec3 low, int side, int sparse, int colours) {
  Volume volume;
  for (int z = 0; z < side; ++z)
    for (int y = 0; y < side; ++y)
      for (int x = 0; x < side; ++x)
        if (random.Below(sparse) == 0)
          volume.Set(low + Vec3{x, y, z}, {static_cast<uint8_t>(40 * random.Below(colours)), 100, 7, 255});
  return volume;
}

inline Image ImageOf(Volume volume) {
  Image image;
  image.AddLayer("one").volume = std::move(volume);
  return image;
}

inline std::string ReadFile(const std::string& name) {
  std::ifstream in(name, std::ios::binary);
  EXPECT_TRUE(in) << name;
  return {std::istreambuf_iterator<char>(in), {}};
}

template <class T>
T Good(Result<T> result) {
  if (result) return std::move(*result);
  ADD_FAILURE() << result.error().Message();
  std::abort();
}

}  // namespace bivalve::voxel
