#include "voxel/render.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>

namespace bivalve::voxel {
namespace {

using Vector = std::array<double, 3>;

Vector Plus(Vector a, const Vector& b, double times = 1) {
  for (size_t i = 0; i < 3; ++i) a[i] += b[i] * times;
  return a;
}
double Dot(const Vector& a, const Vector& b) { return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]; }
Vector Cross(const Vector& a, const Vector& b) {
  return {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
}
bool Normalise(Vector& v) {
  double length = std::sqrt(Dot(v, v));
  if (!(length > 1e-12) || !std::isfinite(length)) return false;
  for (double& c : v) c /= length;
  return true;
}

// Which cells of the bounds hold a voxel: a grid of blocks, each with its bits.
class Grid {
 public:
  struct Bits {
    uint16_t rows[256] = {};  // [y + 16 z], bit x
    const Block* block = nullptr;
  };

  static constexpr uint64_t kMostBlocks = 1 << 24;

  Result<void> Build(const Volume& volume, Meter& meter) {
    bounds = volume.Bounds();
    if (bounds.empty()) return {};
    for (int i = 0; i < 3; ++i) {
      base[i] = bounds.min[i] >> 4;
      size[i] = ((bounds.max[i] - 1) >> 4) - base[i] + 1;
    }
    auto cells =
        static_cast<uint64_t>(size.x) * static_cast<uint64_t>(size.y) * static_cast<uint64_t>(size.z);
    if (cells > kMostBlocks) return Fail(Errno::kFBig, {}, "the bounds are too big to be rendered");
    if (!meter.Hold(cells * sizeof(int32_t)) || !meter.Hold(volume.block_count() * sizeof(Bits)))
      return Stopped();
    index_.assign(cells, -1);
    std::vector<Rgba> scratch(kBlockCells);
    for (const Volume::Item& item : volume.Blocks()) {
      if (!meter.Spend(kBlockCells / 32)) return Stopped();
      Bits bits;
      bits.block = item.block;
      if (item.block->uniform()) {
        std::fill_n(bits.rows, 256, uint16_t{0xffff});
      } else {
        const Rgba* read = item.block->Read(scratch.data());
        for (int row = 0; row < 256; ++row) {
          uint32_t some = 0;
          for (int x = 0; x < 16; ++x) some |= uint32_t{read[row * 16 + x].a != 0} << x;
          bits.rows[row] = static_cast<uint16_t>(some);
        }
      }
      Vec3 origin = OriginOf(item.key);
      index_[Place({origin.x >> 4, origin.y >> 4, origin.z >> 4})] = static_cast<int32_t>(blocks_.size());
      blocks_.push_back(bits);
    }
    return {};
  }

  // By the block's coordinates; null where it is empty or outside.
  const Bits* At(Vec3 block) const {
    for (int i = 0; i < 3; ++i)
      if (block[i] < base[i] || block[i] >= base[i] + size[i]) return nullptr;
    int32_t at = index_[Place(block)];
    return at < 0 ? nullptr : &blocks_[static_cast<size_t>(at)];
  }
  bool Solid(Vec3 p) const {
    const Bits* bits = At({p.x >> 4, p.y >> 4, p.z >> 4});
    return bits && Holds(*bits, p);
  }
  static bool Holds(const Bits& bits, Vec3 p) {
    return bits.rows[(p.y & 15) | (p.z & 15) << 4] >> (p.x & 15) & 1;
  }

  Box bounds;
  Vec3 base, size;  // in blocks

 private:
  size_t Place(Vec3 block) const {
    Vec3 d = block - base;
    return (static_cast<size_t>(d.z) * static_cast<size_t>(size.y) + static_cast<size_t>(d.y)) *
               static_cast<size_t>(size.x) +
           static_cast<size_t>(d.x);
  }
  std::vector<int32_t> index_;
  std::vector<Bits> blocks_;
};

struct Ray {
  Vector from, way;
};

// A colour with premultiplied alpha, 0 to 1.
struct Light4 {
  double r = 0, g = 0, b = 0, a = 0;
  void Under(double red, double green, double blue, double alpha) {
    double left = (1 - a) * alpha;
    r += red * left;
    g += green * left;
    b += blue * left;
    a += left;
  }
};

// What a ray meets.
class Tracer {
 public:
  Tracer(const Grid& grid, bool occlusion) : grid_(grid), occlusion_(occlusion) {}

  Light4 Trace(const Ray& ray) {
    Light4 light;
    double enter = 0, leave = std::numeric_limits<double>::infinity();
    int side = -1;
    for (size_t i = 0; i < 3; ++i) {
      auto axis = static_cast<int>(i);
      double low = grid_.bounds.min[axis], high = grid_.bounds.max[axis];
      if (ray.way[i] == 0) {
        if (ray.from[i] < low || ray.from[i] >= high) return light;
        continue;
      }
      double t0 = (low - ray.from[i]) / ray.way[i], t1 = (high - ray.from[i]) / ray.way[i];
      if (t0 > t1) std::swap(t0, t1);
      if (t0 > enter) {
        enter = t0;
        side = axis;
      }
      leave = std::min(leave, t1);
    }
    if (!(enter < leave)) return light;
    Walk(ray, enter, side, light);
    return light;
  }

  int64_t steps = 0;

 private:
  // Steps from cell to cell of `unit` voxels. Begin sets it on the cell at distance t.
  struct Stepper {
    Vec3 cell, step;
    double next[3], delta[3];

    void Begin(const Ray& ray, double t, int side, int unit, const Box& within) {
      for (int i = 0; i < 3; ++i) {
        auto at = static_cast<size_t>(i);
        double place = (ray.from[at] + ray.way[at] * t) / unit;
        int c = static_cast<int>(std::floor(place));
        // On a boundary that was crossed, rounding must not lead back.
        double edge = std::round(place);
        if (i == side && std::abs(place - edge) < 1e-6) c = static_cast<int>(edge) - (ray.way[at] < 0);
        cell[i] = std::clamp(c, within.min[i], within.max[i] - 1);
        step[i] = ray.way[at] > 0 ? 1 : -1;
        if (ray.way[at] == 0) {
          next[i] = delta[i] = std::numeric_limits<double>::infinity();
          continue;
        }
        delta[i] = std::abs(unit / ray.way[at]);
        next[i] = ((cell[i] + (ray.way[at] > 0)) * static_cast<double>(unit) - ray.from[at]) / ray.way[at];
      }
    }
    // The axis along which the nearest boundary lies.
    int Nearest() const {
      if (next[0] < next[1]) return next[0] < next[2] ? 0 : 2;
      return next[1] < next[2] ? 1 : 2;
    }
  };

  void Walk(const Ray& ray, double t, int side, Light4& light) {
    Stepper blocks;
    Box grid{grid_.base, grid_.base + grid_.size};
    blocks.Begin(ray, t, side, kBlockSide, grid);
    for (;;) {
      ++steps;
      if (const Grid::Bits* bits = grid_.At(blocks.cell))
        if (WalkBlock(ray, *bits, blocks.cell, t, side, light)) return;
      int axis = blocks.Nearest();
      t = blocks.next[axis];
      blocks.next[axis] += blocks.delta[axis];
      blocks.cell[axis] += blocks.step[axis];
      if (blocks.cell[axis] < grid.min[axis] || blocks.cell[axis] >= grid.max[axis]) return;
      side = axis;
    }
  }

  // True when the light is complete.
  bool WalkBlock(const Ray& ray, const Grid::Bits& bits, Vec3 block, double t, int side, Light4& light) {
    Vec3 origin{block.x * kBlockSide, block.y * kBlockSide, block.z * kBlockSide};
    Box box = BlockBox(origin);
    Stepper voxels;
    voxels.Begin(ray, t, side, 1, box);
    for (;;) {
      ++steps;
      if (Grid::Holds(bits, voxels.cell)) {
        Rgba colour = bits.block->At(CellOf(voxels.cell));
        // Inside of something translucent of one colour nothing is added at each voxel.
        if (colour.a == 255 || colour != inside_) {
          Shade(ray, voxels.cell, t, side, colour, light);
          if (light.a > .996) {
            inside_ = {};
            return true;
          }
        }
        inside_ = colour;
      } else {
        inside_ = {};
      }
      int axis = voxels.Nearest();
      t = voxels.next[axis];
      voxels.next[axis] += voxels.delta[axis];
      voxels.cell[axis] += voxels.step[axis];
      side = axis;
      if (voxels.cell[axis] < box.min[axis] || voxels.cell[axis] >= box.max[axis]) return false;
    }
  }

  void Shade(const Ray& ray, Vec3 cell, double t, int side, Rgba colour, Light4& light) {
    // An eye inside of a voxel sees it as from above.
    int axis = side < 0 ? 2 : side;
    bool positive = side < 0 || ray.way[static_cast<size_t>(axis)] < 0;
    static constexpr double kFactors[3][2] = {{.78, .86}, {.62, .70}, {.5, 1}};
    double factor = kFactors[axis][positive];
    if (occlusion_) factor *= Open(ray, cell, t, axis, positive);
    light.Under(colour.r / 255. * factor, colour.g / 255. * factor, colour.b / 255. * factor,
                colour.a / 255.);
  }

  // 1 where nothing stands around the point of a face, down to .4 in a corner: the four corners' values,
  // blended.
  double Open(const Ray& ray, Vec3 cell, double t, int axis, bool positive) const {
    int u = (axis + 1) % 3, v = (axis + 2) % 3;
    Vec3 above = cell;
    above[axis] += positive ? 1 : -1;
    bool taken[3][3];
    for (int dv = -1; dv <= 1; ++dv)
      for (int du = -1; du <= 1; ++du) {
        Vec3 p = above;
        p[u] += du;
        p[v] += dv;
        taken[dv + 1][du + 1] = (du || dv) && grid_.Solid(p);
      }
    auto corner = [&](int du, int dv) {
      bool a = taken[1][1 + du], b = taken[1 + dv][1], c = taken[1 + dv][1 + du];
      return a && b ? 0 : 3 - a - b - c;
    };
    auto within = [&](int i) {
      auto at = static_cast<size_t>(i);
      return std::clamp(ray.from[at] + ray.way[at] * t - cell[i], 0., 1.);
    };
    double x = within(u), y = within(v);
    double low = corner(-1, -1) * (1 - x) + corner(1, -1) * x,
           high = corner(-1, 1) * (1 - x) + corner(1, 1) * x;
    return .4 + .2 * (low * (1 - y) + high * y);
  }

  const Grid& grid_;
  bool occlusion_;
  Rgba inside_;
};

// Where rays begin and go, for a point of the picture from −1 to 1 on both axes.
struct Projection {
  Vector from, forward, right, up;
  bool parallel = true;

  Ray At(double x, double y) const {
    if (!parallel) return {from, Plus(Plus(forward, right, x), up, y)};
    return {Plus(Plus(from, right, x), up, y), forward};
  }
};

// Turns by `yaw` about z, then tilts down by `tilt`; 0 and 0 looks along +y.
void LookAlong(Projection& p, double yaw, double tilt) {
  double cy = std::cos(yaw), sy = std::sin(yaw), ct = std::cos(tilt), st = std::sin(tilt);
  p.right = {cy, sy, 0};
  p.forward = {-sy * ct, cy * ct, -st};
  p.up = {-sy * st, cy * st, ct};
}

void LookFrom(Projection& p, View view) {
  constexpr double kPi = 3.14159265358979323846;
  switch (view) {
    case View::kFront: p.forward = {0, 1, 0}, p.right = {1, 0, 0}, p.up = {0, 0, 1}; break;
    case View::kBack: p.forward = {0, -1, 0}, p.right = {-1, 0, 0}, p.up = {0, 0, 1}; break;
    case View::kLeft: p.forward = {1, 0, 0}, p.right = {0, -1, 0}, p.up = {0, 0, 1}; break;
    case View::kRight: p.forward = {-1, 0, 0}, p.right = {0, 1, 0}, p.up = {0, 0, 1}; break;
    case View::kTop: p.forward = {0, 0, -1}, p.right = {1, 0, 0}, p.up = {0, 1, 0}; break;
    case View::kBottom: p.forward = {0, 0, 1}, p.right = {1, 0, 0}, p.up = {0, -1, 0}; break;
    case View::kIsometric: LookAlong(p, kPi / 4, kPi / 6); break;
    case View::kTrueIsometric: LookAlong(p, kPi / 4, std::atan(std::sqrt(.5))); break;
  }
}

// Puts parallel rays before the bounds, so that all of it is seen with a margin of a twentieth.
void Fit(Projection& p, const Box& bounds, double aspect) {
  Vector center{}, half{};
  for (int i = 0; i < 3; ++i) {
    auto at = static_cast<size_t>(i);
    center[at] = (bounds.min[i] + bounds.max[i]) / 2.;
    half[at] = (bounds.max[i] - bounds.min[i]) / 2.;
  }
  auto reach = [&](const Vector& way) {
    return std::abs(way[0]) * half[0] + std::abs(way[1]) * half[1] + std::abs(way[2]) * half[2];
  };
  double tall = std::max(reach(p.up), reach(p.right) / aspect) * 1.05;
  p.from = Plus(center, p.forward, -(reach(p.forward) + 1));
  for (size_t i = 0; i < 3; ++i) {
    p.up[i] *= tall;
    p.right[i] *= tall * aspect;
  }
}

Result<Projection> Aim(const RenderOptions& options, const Box& bounds) {
  Projection p;
  double aspect = static_cast<double>(options.width) / options.height;
  if (!options.eye) {
    LookFrom(p, options.view);
    Fit(p, bounds, aspect);
    return p;
  }
  const Eye& eye = *options.eye;
  p.forward = Plus(eye.target, eye.position, -1);
  p.right = Cross(p.forward, eye.up);
  bool sees = Normalise(p.forward) && Normalise(p.right) && eye.fov_degrees >= 0 && eye.fov_degrees < 180;
  if (!sees) return Fail(Errno::kInval, {}, "the camera looks nowhere, or along its own up");
  for (double c : eye.position)
    if (!(std::abs(c) < 1e6)) return Fail(Errno::kInval, {}, "the camera is too far away");
  p.up = Cross(p.right, p.forward);
  p.from = eye.position;
  if (eye.fov_degrees == 0) {
    Fit(p, bounds, aspect);
    return p;
  }
  p.parallel = false;
  double tall = std::tan(eye.fov_degrees * 3.14159265358979323846 / 360);
  for (size_t i = 0; i < 3; ++i) {
    p.up[i] *= tall;
    p.right[i] *= tall * aspect;
  }
  return p;
}

Rgba ToPixel(const Light4& light) {
  if (light.a <= 0) return {};
  auto byte = [](double v) { return static_cast<uint8_t>(std::min(v, 1.) * 255 + .5); };
  return Rgba{byte(light.r / light.a), byte(light.g / light.a), byte(light.b / light.a), byte(light.a)}
      .Canonical();
}

}  // namespace

std::optional<View> ViewOf(std::string_view name) {
  constexpr std::string_view names[] = {"front", "back",   "left",      "right",
                                        "top",   "bottom", "isometric", "true-isometric"};
  if (name == "iso") return View::kIsometric;
  for (size_t i = 0; i < std::size(names); ++i)
    if (names[i] == name) return static_cast<View>(i);
  return std::nullopt;
}

Result<Picture> Render(const Volume& volume, const RenderOptions& options, Meter& meter) {
  auto fits = [](int side) { return side >= 1 && side <= RenderOptions::kMostSide; };
  if (!fits(options.width) || !fits(options.height))
    return Fail(Errno::kInval, {}, "a picture is 1 to 4096 wide and high");
  if (options.samples != 1 && options.samples != 4) return Fail(Errno::kInval, {}, "samples are 1 or 4");
  Grid grid;
  TRY_VOID(grid.Build(volume, meter));
  TRY(Projection projection, Aim(options, grid.bounds));
  Picture picture{options.width, options.height, {}};
  size_t pixels = static_cast<size_t>(options.width) * static_cast<size_t>(options.height);
  if (!meter.Hold(pixels * sizeof(Rgba))) return Stopped();
  picture.pixels.assign(pixels, options.background.Canonical());
  if (grid.bounds.empty()) return picture;
  Tracer tracer(grid, options.occlusion);
  Rgba back = options.background;
  int side = options.samples == 4 ? 2 : 1;
  for (int y = 0; y < options.height; ++y) {
    Rgba* row = &picture.pixels[static_cast<size_t>(y) * static_cast<size_t>(options.width)];
    for (int x = 0; x < options.width; ++x) {
      Light4 sum;
      for (int s = 0; s < options.samples; ++s) {
        double px = (x + (s % side + .5) / side) / options.width * 2 - 1;
        double py = 1 - (y + (s / side + .5) / side) / options.height * 2;
        Light4 light = tracer.Trace(projection.At(px, py));
        light.Under(back.r / 255., back.g / 255., back.b / 255., back.a / 255.);
        sum.r += light.r, sum.g += light.g, sum.b += light.b, sum.a += light.a;
      }
      double share = 1. / options.samples;
      row[x] = ToPixel({sum.r * share, sum.g * share, sum.b * share, sum.a * share});
    }
    if (!meter.Spend(tracer.steps / 4 + options.width / 8 + 1)) return Stopped();
    tracer.steps = 0;
  }
  return picture;
}

}  // namespace bivalve::voxel
