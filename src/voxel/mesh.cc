#include "voxel/mesh.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <iterator>
#include <map>

namespace bivalve::voxel {
namespace {

constexpr size_t kMostQuads = 1 << 24;

// Sweeps planes along one axis, and merges the visible faces of each.
class Sweep {
 public:
  Sweep(const Volume& volume, int axis, MeshKind kind, uint8_t least_alpha, Meter& meter,
        std::vector<Quad>* quads, uint64_t* faces)
      : volume_(volume),
        axis_(axis),
        u_((axis + 1) % 3),
        v_((axis + 2) % 3),
        kind_(kind),
        least_alpha_(least_alpha),
        meter_(meter),
        quads_(quads),
        faces_(faces) {
    stride_[0] = 1 << (4 * axis_);
    stride_[1] = 1 << (4 * u_);
    stride_[2] = 1 << (4 * v_);
  }

  Result<void> Run(std::span<const BlockKey> keys) {
    std::map<int, std::vector<BlockKey>> sheets;
    Box blocks;
    for (BlockKey key : keys) {
      Vec3 origin = OriginOf(key);
      sheets[origin[axis_]].push_back(key);
      blocks = blocks.Join(BlockBox(origin));
    }
    low_u_ = blocks.min[u_];
    low_v_ = blocks.min[v_];
    plane_width_ = blocks.size()[u_];
    size_t cells = static_cast<size_t>(plane_width_) * static_cast<size_t>(blocks.size()[v_]);
    // Wide planes are merged block by block only.
    whole_planes_ = cells <= kMostPlane;
    size_t room = whole_planes_ ? cells : size_t{kBlockSide} * kBlockSide;
    if (!meter_.Hold(room * sizeof(Rgba))) return Stopped();
    plane_.assign(room, 0);
    for (auto& [at, keys] : sheets) TRY_VOID(RunSheet(keys));
    return {};
  }

 private:
  static constexpr size_t kMostPlane = 1 << 22;

  Result<void> RunSheet(std::vector<BlockKey>& keys) {
    std::sort(keys.begin(), keys.end(), [&](BlockKey a, BlockKey b) {
      Vec3 p = OriginOf(a), q = OriginOf(b);
      return p[v_] != q[v_] ? p[v_] < q[v_] : p[u_] < q[u_];
    });
    keys_ = std::move(keys);
    if (!meter_.Hold(keys_.size() * sizeof(Rows))) return Stopped();
    rows_.resize(keys_.size());
    for (size_t i = 0; i < keys_.size(); ++i) {
      if (!meter_.Spend(kBlockCells / 64)) return Stopped();
      FillRows(*volume_.FindBlock(keys_[i]), rows_[i]);
    }
    for (int positive = 0; positive < 2; ++positive)
      for (int level = 0; level < kBlockSide; ++level) {
        if (!meter_.Spend(static_cast<int64_t>(keys_.size() * 8))) return Stopped();
        RunPlane(level, positive);
        if (quads_ && quads_->size() > kMostQuads) return Fail(Errno::kFBig, {}, "too many faces");
      }
    return {};
  }

  // A bit for each cell of a block: u in the bits, of row 16·level + v. Inside of a solid block they say at
  // once that no face of a row can be seen.
  struct Rows {
    uint16_t there[kBlockSide * kBlockSide];
    uint16_t opaque[kBlockSide * kBlockSide];
  };

  void FillRows(const Block& block, Rows& rows) {
    if (block.uniform()) {
      std::fill_n(rows.there, std::size(rows.there), There(block.fill()) ? 0xffff : 0);
      std::fill_n(rows.opaque, std::size(rows.opaque), Opaque(block.fill()) ? 0xffff : 0);
      return;
    }
    const Rgba* cells = block.Read(scratch_.data());
    for (int line = 0; line < kBlockSide * kBlockSide; ++line) {
      const Rgba* cell = cells + (line >> 4) * stride_[0] + (line & 15) * stride_[2];
      uint32_t there = 0, opaque = 0;
      for (int u = 0; u < kBlockSide; ++u, cell += stride_[1]) {
        there |= static_cast<uint32_t>(There(*cell)) << u;
        opaque |= static_cast<uint32_t>(Opaque(*cell)) << u;
      }
      rows.there[line] = static_cast<uint16_t>(there);
      rows.opaque[line] = static_cast<uint16_t>(opaque);
    }
  }

  bool Opaque(Rgba c) const { return c.a == 255 && There(c); }
  bool There(Rgba c) const { return c.a >= least_alpha_; }

  void RunPlane(int level, bool positive) {
    marked_.clear();
    for (size_t i = 0; i < keys_.size(); ++i) {
      Vec3 origin = OriginOf(keys_[i]);
      size_t at = whole_planes_ ? PlaneIndex(origin[u_], origin[v_]) : 0;
      if (!Mark(i, level, positive, at)) continue;
      if (whole_planes_) {
        marked_.push_back(i);
      } else {
        Collect(origin, level, positive, 0, kBlockSide);
      }
    }
    for (size_t i : marked_) {
      Vec3 origin = OriginOf(keys_[i]);
      Collect(origin, level, positive, PlaneIndex(origin[u_], origin[v_]), static_cast<size_t>(plane_width_));
    }
  }

  size_t PlaneIndex(int u, int v) const {
    return static_cast<size_t>(v - low_v_) * static_cast<size_t>(plane_width_) +
           static_cast<size_t>(u - low_u_);
  }

  // Puts the colours of the visible faces of a block's level into the plane.
  bool Mark(size_t i, int level, bool positive, size_t at) {
    const BlockKey key = keys_[i];
    size_t pitch = whole_planes_ ? static_cast<size_t>(plane_width_) : kBlockSide;
    int beyond = level + (positive ? 1 : -1);
    const Block* block = volume_.FindBlock(key);
    const Block* next = block;
    if (beyond < 0 || beyond >= kBlockSide) {
      Vec3 there = OriginOf(key);
      there[axis_] += positive ? kBlockSide : -kBlockSide;
      next = InRange(there) ? volume_.FindBlock(KeyOf(there)) : nullptr;
      beyond &= 15;
    }
    const Rows& own = rows_[i];
    const Rows* far = next == block ? &own : nullptr;
    bool any = false;
    for (int v = 0; v < kBlockSide; ++v) {
      const auto line = static_cast<size_t>(level * kBlockSide + v);
      uint32_t seen = own.there[line];
      if (far && kind_ != MeshKind::kCubes)
        seen &= ~far->opaque[static_cast<size_t>(beyond * kBlockSide + v)];
      uint32_t* row = &plane_[at + static_cast<size_t>(v) * pitch];
      for (; seen; seen &= seen - 1) {
        const int u = std::countr_zero(seen);
        const int base = v * stride_[2] + u * stride_[1];
        const Rgba colour = block->At(base + level * stride_[0]);
        const Rgba behind = next ? next->At(base + beyond * stride_[0]) : Rgba{};
        bool hidden = kind_ != MeshKind::kCubes && There(behind) && (behind.a == 255 || behind == colour);
        if (hidden) continue;
        row[u] = colour.Pack();
        any = true;
        if (faces_) ++*faces_;
      }
    }
    return any;
  }

  // Takes the rectangles that begin in a block out of the plane.
  void Collect(Vec3 origin, int level, bool positive, size_t at, size_t pitch) {
    int limit_u = whole_planes_ ? plane_width_ - (origin[u_] - low_u_) : kBlockSide;
    int rows = static_cast<int>(plane_.size() / pitch);
    int limit_v = whole_planes_ ? rows - (origin[v_] - low_v_) : kBlockSide;
    bool merge = kind_ == MeshKind::kGreedy;
    for (int v = 0; v < kBlockSide; ++v)
      for (int u = 0; u < kBlockSide; ++u) {
        uint32_t* from = &plane_[at + static_cast<size_t>(v) * pitch + static_cast<size_t>(u)];
        uint32_t colour = *from;
        if (!colour) continue;
        int width = 1, height = 1;
        if (merge) {
          while (u + width < limit_u && from[width] == colour) ++width;
          auto row_fits = [&](int h) {
            const uint32_t* row = from + static_cast<size_t>(h) * pitch;
            for (int i = 0; i < width; ++i)
              if (row[i] != colour) return false;
            return true;
          };
          while (v + height < limit_v && row_fits(height)) ++height;
        }
        for (int h = 0; h < height; ++h)
          std::memset(from + static_cast<size_t>(h) * pitch, 0,
                      static_cast<size_t>(width) * sizeof(uint32_t));
        if (!quads_) continue;
        Vec3 low = origin;
        low[axis_] += level + positive;
        low[u_] += u;
        low[v_] += v;
        quads_->push_back({static_cast<uint8_t>(axis_), positive, Rgba::Unpack(colour), low, width, height});
      }
  }

  const Volume& volume_;
  int axis_, u_, v_;
  MeshKind kind_;
  uint8_t least_alpha_;
  Meter& meter_;
  std::vector<Quad>* quads_;
  uint64_t* faces_;
  int stride_[3];
  int low_u_ = 0, low_v_ = 0, plane_width_ = 0;
  bool whole_planes_ = true;
  std::vector<uint32_t> plane_;
  std::vector<size_t> marked_;
  std::vector<BlockKey> keys_;  // of the blocks between two planes 16 apart
  std::vector<Rows> rows_;      // of each of them
  std::vector<Rgba> scratch_ = std::vector<Rgba>(kBlockCells);
};

std::vector<BlockKey> KeysOf(const Volume& volume) {
  std::vector<BlockKey> keys;
  keys.reserve(volume.block_count());
  for (const Volume::Item& item : volume.Blocks()) keys.push_back(item.key);
  return keys;
}

}  // namespace

void Quad::Corners(Vec3 out[4]) const {
  int u = (axis + 1) % 3, v = (axis + 2) % 3;
  for (int i = 0; i < 4; ++i) {
    Vec3 p = low;
    bool far_u = i == 1 || i == 2, far_v = i >= 2;
    if (!positive) std::swap(far_u, far_v);
    if (far_u) p[u] += width;
    if (far_v) p[v] += height;
    out[i] = p;
  }
}

Result<std::vector<Quad>> BuildMesh(const Volume& volume, std::span<const BlockKey> blocks, MeshKind kind,
                                    uint8_t least_alpha, Meter& meter) {
  std::vector<Quad> quads;
  for (int axis = 0; axis < 3; ++axis)
    TRY_VOID(
        Sweep(volume, axis, kind, std::max<uint8_t>(least_alpha, 1), meter, &quads, nullptr).Run(blocks));
  return quads;
}

Result<std::vector<Quad>> BuildMesh(const Volume& volume, MeshKind kind, uint8_t least_alpha, Meter& meter) {
  return BuildMesh(volume, KeysOf(volume), kind, least_alpha, meter);
}

Result<uint64_t> CountFaces(const Volume& volume, uint8_t least_alpha, Meter& meter) {
  uint64_t faces = 0;
  const std::vector<BlockKey> blocks = KeysOf(volume);
  for (int axis = 0; axis < 3; ++axis)
    TRY_VOID(Sweep(volume, axis, MeshKind::kFaces, std::max<uint8_t>(least_alpha, 1), meter, nullptr, &faces)
                 .Run(blocks));
  return faces;
}

}  // namespace bivalve::voxel
