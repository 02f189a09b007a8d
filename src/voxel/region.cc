#include "voxel/region.h"

#include <algorithm>
#include <bit>
#include <cstdlib>
#include <cstring>
#include <deque>
#include <vector>

namespace bivalve::voxel {
namespace {

// A block's rows with one more voxel on each side: bit 0 and bit 17, row 0 and row 17 are the neighbours'.
struct Padded {
  uint32_t rows[18][18];  // [z][y]
};

// What a flood knows of a block.
struct Node {
  Region::Rows member;   // may belong
  Region::Rows reached;  // does
  bool queued = false;
  bool known = false;  // `member` is
  bool first = false;  // where the flood begins
};

// Fills a run of members from the bits that touch it, in both directions.
uint32_t FillRow(uint32_t reached, uint32_t member) {
  // Carries of an addition run up through the members; the same on the mirrored row runs down.
  uint32_t up = ((member + (reached & member)) ^ member) & member;
  uint32_t all = (reached & member) | up;
  for (uint32_t more = all;;) {
    more = (all | all >> 1) & member;
    if (more == all) return all;
    all = more;
  }
}

class Flood {
 public:
  Flood(const Volume& volume, Rgba seed, const FloodOptions& options, Meter& meter)
      : volume_(volume), seed_(seed), options_(options), meter_(meter) {}

  Result<void> Run(Vec3 from) {
    Node& first = At(KeyOf(from));
    Vec3 in{from.x & 15, from.y & 15, from.z & 15};
    auto bit = static_cast<uint16_t>(1u << in.x);
    if (!(first.member.bits[in.y | in.z << 4] & bit)) return {};
    first.reached.bits[in.y | in.z << 4] = bit;
    first.first = true;
    Queue(KeyOf(from));
    while (!queue_.empty()) {
      BlockKey key = queue_.front();
      queue_.pop_front();
      if (!meter_.Spend(64)) return Stopped();
      Grow(key);
      if (nodes_.size() > volume_.limits().blocks) return Fail(Errno::kRange, {}, "Volume limit exceeded");
    }
    return {};
  }

  std::unordered_map<BlockKey, Node>& nodes() { return nodes_; }

 private:
  bool Belongs(Rgba c) const {
    if ((c.a == 0) != (seed_.a == 0)) return false;
    if (options_.tolerance == 0) return c == seed_;
    auto near = [&](int a, int b) { return std::abs(a - b) <= options_.tolerance; };
    return near(c.r, seed_.r) && near(c.g, seed_.g) && near(c.b, seed_.b) && near(c.a, seed_.a);
  }

  Node& At(BlockKey key) {
    Node& node = nodes_[key];
    if (!node.known) {
      node.known = true;
      FindMembers(key, node.member);
    }
    return node;
  }

  void FindMembers(BlockKey key, Region::Rows& rows) {
    const Block* block = volume_.FindBlock(key);
    if (!block || block->uniform()) {
      if (Belongs(block ? block->fill() : Rgba{})) std::fill_n(rows.bits, 256, uint16_t{0xffff});
    } else {
      const Rgba* cells = block->Read(scratch_.data());
      for (int row = 0; row < 256; ++row) {
        uint32_t bits = 0;
        for (int x = 0; x < 16; ++x) bits |= uint32_t{Belongs(cells[row * 16 + x])} << x;
        rows.bits[row] = static_cast<uint16_t>(bits);
      }
    }
    if (options_.bounds) Clip(OriginOf(key), rows);
  }

  void Clip(Vec3 origin, Region::Rows& rows) {
    Box part = options_.bounds->Intersect(BlockBox(origin));
    uint32_t keep = 0;
    if (!part.empty()) keep = ((1u << (part.max.x - origin.x)) - 1) & ~((1u << (part.min.x - origin.x)) - 1);
    for (int row = 0; row < 256; ++row) {
      int y = origin.y + (row & 15), z = origin.z + (row >> 4);
      bool inside = !part.empty() && y >= part.min.y && y < part.max.y && z >= part.min.z && z < part.max.z;
      rows.bits[row] &= inside ? static_cast<uint16_t>(keep) : 0;
    }
  }

  void Queue(BlockKey key) {
    Node& node = nodes_[key];
    if (node.queued) return;
    node.queued = true;
    queue_.push_back(key);
  }

  // Calls each(offset, key) for the neighbours that a step may lead to.
  template <class Each>
  void Neighbours(BlockKey key, Each&& each) {
    Vec3 origin = OriginOf(key);
    for (int dz = -1; dz <= 1; ++dz)
      for (int dy = -1; dy <= 1; ++dy)
        for (int dx = -1; dx <= 1; ++dx) {
          int away = std::abs(dx) + std::abs(dy) + std::abs(dz);
          if (away == 0 || away > Reach()) continue;
          Vec3 there = origin + Vec3{dx * kBlockSide, dy * kBlockSide, dz * kBlockSide};
          if (InRange(there)) each(Vec3{dx, dy, dz}, KeyOf(there));
        }
  }

  // Whether a block can have members at all.
  bool MayHold(BlockKey key) const {
    if (options_.bounds && options_.bounds->Intersect(BlockBox(OriginOf(key))).empty()) return false;
    return seed_.a == 0 || volume_.FindBlock(key);
  }

  // On how many axes at once a step may go.
  int Reach() const {
    return options_.connectivity == Connectivity::kFaces   ? 1
           : options_.connectivity == Connectivity::kEdges ? 2
                                                           : 3;
  }

  // Which of sixteen rows (or bits) lie at the side that a neighbour in direction d turns to us.
  static void Side(int d, int* from, int* to) {
    *from = d < 0 ? 15 : 0;
    *to = d == 0 ? 16 : *from + 1;
  }

  // Puts the rows of the neighbour in direction `off` where they stand around the block.
  static void Load(Padded& pad, const Region::Rows& rows, Vec3 off) {
    int y0, y1, z0, z1;
    Side(off.y, &y0, &y1);
    Side(off.z, &z0, &z1);
    for (int z = z0; z < z1; ++z)
      for (int y = y0; y < y1; ++y) {
        uint32_t bits = rows.bits[y | z << 4];
        bits = off.x == 0 ? bits << 1 : off.x < 0 ? bits >> 15 : (bits & 1) << 17;
        pad.rows[z + 1 + 16 * off.z][y + 1 + 16 * off.y] |= bits;
      }
  }

  // Whether any of the rows stands at the side of the neighbour in direction `off`.
  static bool Touches(const Region::Rows& rows, Vec3 off) {
    int y0, y1, z0, z1;
    Side(-off.y, &y0, &y1);
    Side(-off.z, &z0, &z1);
    uint32_t any = 0;
    for (int z = z0; z < z1; ++z)
      for (int y = y0; y < y1; ++y) any |= rows.bits[y | z << 4];
    return any & (off.x == 0 ? 0xffffu : off.x < 0 ? 1u : 0x8000u);
  }

  // The bits that a step from around row (y, z) reaches.
  uint32_t Around(const Padded& p, int y, int z) const {
    auto wide = [](uint32_t row) { return row | row << 1 | row >> 1; };
    uint32_t self = wide(p.rows[z][y]);
    uint32_t sides = p.rows[z][y - 1] | p.rows[z][y + 1] | p.rows[z - 1][y] | p.rows[z + 1][y];
    int reach = Reach();
    if (reach == 1) return self | sides;
    uint32_t edges =
        p.rows[z - 1][y - 1] | p.rows[z - 1][y + 1] | p.rows[z + 1][y - 1] | p.rows[z + 1][y + 1];
    return self | wide(sides) | (reach == 2 ? edges : wide(edges));
  }

  bool Sweep(Padded& pad, const Node& node, bool upward) const {
    bool changed = false;
    for (int i = 0; i < 256; ++i) {
      int row = upward ? i : 255 - i, y = (row & 15) + 1, z = (row >> 4) + 1;
      uint32_t member = uint32_t{node.member.bits[row]} << 1;
      if (!member) continue;
      uint32_t before = pad.rows[z][y] & 0x1fffe;
      if (before == member) continue;
      uint32_t now = FillRow(before | Around(pad, y, z), member);
      if (now == before) continue;
      pad.rows[z][y] |= now;
      changed = true;
    }
    return changed;
  }

  void Grow(BlockKey key) {
    Node& node = At(key);
    node.queued = false;
    Padded pad;
    std::memset(&pad, 0, sizeof pad);
    Load(pad, node.reached, {0, 0, 0});
    Neighbours(key, [&](Vec3 off, BlockKey there) {
      auto found = nodes_.find(there);
      if (found != nodes_.end() && found->second.known) Load(pad, found->second.reached, off);
    });
    for (bool upward = true; Sweep(pad, node, upward); upward = !upward)
      if (!meter_.Spend(8)) return;
    bool changed = node.first;
    node.first = false;
    for (int row = 0; row < 256; ++row) {
      auto bits = static_cast<uint16_t>(pad.rows[(row >> 4) + 1][(row & 15) + 1] >> 1);
      changed |= bits != node.reached.bits[row];
      node.reached.bits[row] = bits;
    }
    if (!changed) return;
    Neighbours(key, [&](Vec3 off, BlockKey there) {
      if (Touches(node.reached, off) && MayHold(there)) Queue(there);
    });
  }

  const Volume& volume_;
  Rgba seed_;
  const FloodOptions& options_;
  Meter& meter_;
  std::unordered_map<BlockKey, Node> nodes_;
  std::deque<BlockKey> queue_;
  std::vector<Rgba> scratch_ = std::vector<Rgba>(kBlockCells);
};

}  // namespace

bool Region::Contains(Vec3 p) const {
  if (!InRange(p)) return false;
  auto found = blocks_.find(KeyOf(p));
  return found != blocks_.end() && found->second.bits[(p.y & 15) | (p.z & 15) << 4] >> (p.x & 15) & 1;
}

Result<Volume> Region::ToVolume(Rgba colour, VolumeLimits limits, Meter& meter) const {
  Volume mask(limits);
  TRY_VOID(Fill(mask, colour, meter));
  return mask;
}

Result<uint64_t> Region::Fill(Volume& volume, Rgba colour, Meter& meter) const {
  colour = colour.Canonical();
  uint64_t changed = 0;
  std::vector<BlockKey> keys;
  for (const auto& [key, rows] : blocks_) keys.push_back(key);
  std::sort(keys.begin(), keys.end());
  auto full = MakeRef<Block>(colour);
  for (BlockKey key : keys) {
    if (!meter.Spend(kBlockCells / 32)) return Stopped();
    const Rows& rows = blocks_.at(key);
    const Block* there = volume.FindBlock(key);
    if (!there && !colour.a) continue;
    bool whole = std::all_of(rows.bits, rows.bits + 256, [](uint16_t bits) { return bits == 0xffff; });
    if (whole && (!there || there->uniform())) {
      if (there && there->fill() == colour) continue;
      changed += kBlockCells;
      volume.PutBlock(key, full);
      TRY_VOID(volume.Check());
      continue;
    }
    BlockEdit edit(volume, key);
    if (!edit.cells()) return std::unexpected(volume.Check().error());
    for (int row = 0; row < 256; ++row)
      for (uint32_t bits = rows.bits[row]; bits; bits &= bits - 1) {
        Rgba& cell = edit.cells()[row * 16 + std::countr_zero(bits)];
        changed += cell != colour;
        cell = colour;
      }
  }
  TRY_VOID(volume.Check());
  return changed;
}

Result<Region> FindRegion(const Volume& volume, Vec3 seed, const FloodOptions& options, Meter& meter) {
  Region region;
  if (!InRange(seed)) return Fail(Errno::kRange, {}, "Coordinate out of range");
  Rgba colour = volume.Get(seed);
  if (!colour.a && !options.bounds) return region;
  if (options.bounds && !options.bounds->Contains(seed)) return region;
  Flood flood(volume, colour, options, meter);
  TRY_VOID(flood.Run(seed));
  for (auto& [key, node] : flood.nodes()) {
    uint64_t count = 0;
    for (uint16_t bits : node.reached.bits) count += static_cast<uint64_t>(std::popcount(bits));
    if (count == 0) continue;
    region.count_ += count;
    region.blocks_.emplace(key, node.reached);
  }
  if (!colour.a && region.count_ > volume.limits().voxels)
    return Fail(Errno::kRange, {}, "Volume limit exceeded");
  return region;
}

Result<uint64_t> FloodFill(Volume& volume, const Volume& source, Vec3 seed, Rgba colour,
                           const FloodOptions& options, Meter& meter) {
  TRY(Region region, FindRegion(source, seed, options, meter));
  return region.Fill(volume, colour, meter);
}

}  // namespace bivalve::voxel
