// Vertices: the points of a mesh, each once for each colour.
#pragma once

#include <vector>

#include "voxel/mesh.h"

namespace bivalve::voxel {

struct Vertex {
  Vec3 at;
  Rgba colour;
};

struct IndexedMesh {
  std::vector<Vertex> vertices;
  std::vector<uint32_t> corners;  // four for each quad, in its order
};

// Points of one place and colour are one, unless `split`: then each quad has its own (for normals).
inline IndexedMesh IndexQuads(const std::vector<Quad>& quads, bool split) {
  IndexedMesh mesh;
  size_t slots = 64;
  while (slots < quads.size() * 4) slots *= 2;
  std::vector<uint32_t> table(split ? 0 : slots * 2, UINT32_MAX);
  mesh.corners.reserve(quads.size() * 4);
  for (const Quad& quad : quads) {
    Vec3 corners[4];
    quad.Corners(corners);
    for (Vec3 p : corners) {
      if (split) {
        mesh.corners.push_back(static_cast<uint32_t>(mesh.vertices.size()));
        mesh.vertices.push_back({p, quad.colour});
        continue;
      }
      uint64_t hash = (static_cast<uint64_t>(static_cast<uint32_t>(p.x)) * 0x9E3779B97F4A7C15u) ^
                      (static_cast<uint64_t>(static_cast<uint32_t>(p.y)) * 0xC2B2AE3D27D4EB4Fu) ^
                      (static_cast<uint64_t>(static_cast<uint32_t>(p.z)) * 0x165667B19E3779F9u) ^
                      (uint64_t{quad.colour.Pack()} * 0xD6E8FEB86659FD93u);
      size_t slot = static_cast<size_t>(hash >> 24) & (table.size() - 1);
      for (;; slot = (slot + 1) & (table.size() - 1)) {
        if (table[slot] == UINT32_MAX) {
          table[slot] = static_cast<uint32_t>(mesh.vertices.size());
          mesh.vertices.push_back({p, quad.colour});
          break;
        }
        const Vertex& there = mesh.vertices[table[slot]];
        if (there.at == p && there.colour == quad.colour) break;
      }
      mesh.corners.push_back(table[slot]);
    }
  }
  return mesh;
}

// (x, y, z) with y upwards.
inline Vec3 YUp(Vec3 p) { return {p.x, p.z, -p.y}; }

}  // namespace bivalve::voxel
