#include "voxel/formats/voxelise.h"

#include <algorithm>
#include <cmath>

namespace bivalve::voxel {
namespace {

using Point = std::array<double, 3>;

struct Triangle {
  Point a, b, c;
};

Point Normal(const Triangle& t) {
  Point u, v;
  for (size_t i = 0; i < 3; ++i) {
    u[i] = t.b[i] - t.a[i];
    v[i] = t.c[i] - t.a[i];
  }
  return {u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]};
}

void Put(Volume& volume, Point p, size_t axis, bool positive, Rgba colour) {
  p[axis] -= positive ? .5 : -.5;
  auto cell = [&](size_t i) { return static_cast<int>(std::floor(p[i])); };
  Vec3 place{cell(0), cell(1), cell(2)};
  if (InRange(place)) volume.Set(place, colour);
}

bool AddTriangle(Volume& volume, const Triangle& t, Rgba colour, Meter& meter) {
  Point n = Normal(t);
  size_t d = 0;
  for (size_t i = 1; i < 3; ++i)
    if (std::abs(n[i]) > std::abs(n[d])) d = i;
  if (n[d] == 0) return true;
  size_t u = (d + 1) % 3, v = (d + 2) % 3;
  auto low = [&](size_t i) { return static_cast<int>(std::floor(std::min({t.a[i], t.b[i], t.c[i]}))); };
  auto high = [&](size_t i) { return static_cast<int>(std::ceil(std::max({t.a[i], t.b[i], t.c[i]}))); };
  // Twice the areas on either side of an edge have the sign of the whole.
  auto edge = [&](const Point& p, const Point& q, double x, double y) {
    return ((q[u] - p[u]) * (y - p[v]) - (q[v] - p[v]) * (x - p[u])) * (n[d] > 0 ? 1 : -1);
  };
  bool any = false;
  double slack = -1e-9 * std::abs(n[d]) - 1e-9;
  for (int y = low(v); y < high(v); ++y) {
    if (!meter.Spend((high(u) - low(u)) / 2 + 1)) return false;
    for (int x = low(u); x < high(u); ++x) {
      double px = x + .5, py = y + .5;
      if (edge(t.a, t.b, px, py) < slack || edge(t.b, t.c, px, py) < slack || edge(t.c, t.a, px, py) < slack)
        continue;
      Point p{};
      p[u] = px;
      p[v] = py;
      p[d] = t.a[d] - (n[u] * (px - t.a[u]) + n[v] * (py - t.a[v])) / n[d];
      Put(volume, p, d, n[d] > 0, colour);
      any = true;
    }
  }
  if (any) return true;
  Point middle;
  for (size_t i = 0; i < 3; ++i) middle[i] = (t.a[i] + t.b[i] + t.c[i]) / 3;
  Put(volume, middle, d, n[d] > 0, colour);
  return true;
}

Rgba Mean(std::span<const MeshPoint> points) {
  size_t sum[4] = {};
  for (const MeshPoint& p : points) {
    sum[0] += p.colour.r;
    sum[1] += p.colour.g;
    sum[2] += p.colour.b;
    sum[3] += p.colour.a;
  }
  auto mean = [&](size_t i) { return static_cast<uint8_t>((sum[i] + points.size() / 2) / points.size()); };
  return {mean(0), mean(1), mean(2), mean(3)};
}

}  // namespace

Result<bool> AddPolygon(Volume& volume, std::span<const MeshPoint> points, const Rgba* colour, Meter& meter) {
  if (points.size() < 3) return true;
  for (const MeshPoint& point : points)
    for (double c : point.at)
      if (!(c >= kMinCoordinate && c <= kMaxCoordinate + 1)) return false;
  Rgba ink = colour ? *colour : Mean(points);
  for (size_t i = 2; i < points.size(); ++i)
    if (!AddTriangle(volume, {points[0].at, points[i - 1].at, points[i].at}, ink, meter)) return Stopped();
  TRY_VOID(volume.Check());
  return true;
}

}  // namespace bivalve::voxel
