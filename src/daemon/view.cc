#include "daemon/view.h"

#include <algorithm>
#include <cstring>
#include <vector>

#include "daemon/jsonrpc.h"
#include "daemon/params.h"
#include "voxel/mesh.h"

namespace bivalve::daemon {
namespace {

using voxel::Block;
using voxel::BlockKey;
using voxel::Layer;
using voxel::Quad;
using voxel::Rgba;
using voxel::Vec3;
using voxel::Volume;

// One answer holds up the calls of others while it is made: some milliseconds.
constexpr size_t kQuadsPerAnswer = 100'000;
constexpr size_t kChunksPerAnswer = 128;

Vec3 ChunkOf(Vec3 block) {
  auto low = [](int c) { return c & ~(View::kChunkSide - 1); };
  return {low(block.x), low(block.y), low(block.z)};
}

bool SameBlock(const Block* a, const Block* b) {
  if (a == b) return true;
  if (!a || !b || a->count() != b->count()) return false;
  if (a->uniform() && b->uniform()) return a->fill() == b->fill();
  Rgba first[voxel::kBlockCells], second[voxel::kBlockCells];
  return !memcmp(a->Read(first), b->Read(second), sizeof first);
}

bool IsShown(const Layer& layer, const std::map<int, bool>& own) {
  auto found = own.find(layer.id);
  return found == own.end() ? layer.visible : found->second;
}

void PutQuad(std::string& out, const Quad& quad, Vec3 chunk) {
  Vec3 low = quad.low - chunk;
  const Rgba c = quad.colour;
  auto byte = [](int value) { return static_cast<char>(static_cast<uint8_t>(value)); };
  const char bytes[] = {
      byte(low.x),      byte(low.y),       byte(low.z), byte(quad.axis + (quad.positive ? 4 : 0)),
      byte(quad.width), byte(quad.height), 0,           0,
      byte(c.r),        byte(c.g),         byte(c.b),   byte(c.a)};
  out.append(bytes, sizeof bytes);
}

}  // namespace

// A block's faces depend on its neighbours, too.
void View::MarkAround(BlockKey key) {
  Vec3 origin = voxel::OriginOf(key);
  stale_.insert(voxel::KeyOf(ChunkOf(origin)));
  for (int axis = 0; axis < 3; ++axis)
    for (int step : {-voxel::kBlockSide, voxel::kBlockSide}) {
      Vec3 beside = origin;
      beside[axis] += step;
      if (voxel::InRange(beside)) stale_.insert(voxel::KeyOf(ChunkOf(beside)));
    }
}

// Finds out what is seen now, and which chunks that changes.
void View::Follow(const Project& project, const Request& request, Meter& meter) {
  if (request.version == version_ && request.layers == layers_) return;
  version_ = request.version;
  layers_ = request.layers;
  voxel::Image image = project.image;
  for (Layer& layer : image.layers) layer.visible = IsShown(layer, layers_);
  auto merged = voxel::MergeVisible(image, meter);
  error_ = merged ? std::string() : std::string(merged.error().Message());
  Volume now = merged ? std::move(*merged) : Volume();
  if (!shown_.SharesAll(now)) {
    for (const Volume::Item& item : now.Blocks())
      if (!SameBlock(item.block, shown_.FindBlock(item.key))) MarkAround(item.key);
    for (const Volume::Item& item : shown_.Blocks())
      if (!now.FindBlock(item.key)) MarkAround(item.key);
  }
  shown_ = std::move(now);
}

std::string View::Update(const Project& project, const Request& request, Meter& meter) {
  Follow(project, request, meter);
  const bool full = request.seen == 0 || request.seen != seq_;
  if (full) {
    stale_.clear();
    for (const Volume::Item& item : shown_.Blocks())
      stale_.insert(voxel::KeyOf(ChunkOf(voxel::OriginOf(item.key))));
  }
  ++seq_;
  std::string quads;
  Json chunks = Json::array();
  while (!stale_.empty() && chunks.size() < kChunksPerAnswer && quads.size() < 12 * kQuadsPerAnswer) {
    const Vec3 chunk = voxel::OriginOf(*stale_.begin());
    stale_.erase(stale_.begin());
    std::vector<BlockKey> blocks;
    voxel::ForBlocksIn({chunk, chunk + Vec3{kChunkSide, kChunkSide, kChunkSide}}, [&](BlockKey key, auto&&) {
      if (shown_.FindBlock(key)) blocks.push_back(key);
      return true;
    });
    auto mesh = voxel::BuildMesh(shown_, blocks, voxel::MeshKind::kGreedy, 1, meter);
    const size_t count = mesh ? mesh->size() : 0;
    for (size_t i = 0; i < count; ++i) PutQuad(quads, (*mesh)[i], chunk);
    chunks.push_back({chunk.x, chunk.y, chunk.z, count});
  }
  Json layers = Json::array();
  for (const Layer& layer : project.image.layers)
    layers.push_back({{"id", layer.id},
                      {"name", layer.name},
                      {"visible", IsShown(layer, layers_)},
                      {"voxels", layer.volume.count()}});
  Json head{{"seq", seq_},
            {"full", full},
            {"more", !stale_.empty()},
            {"version", version_},
            {"name", project.name},
            {"size", {project.width, project.height, project.depth}},
            {"layers", std::move(layers)},
            {"voxels", shown_.count()}};
  if (voxel::Box box = shown_.Bounds(); !box.empty())
    head["bounds"] = {PlaceJson(box.min), PlaceJson(box.max - Vec3{1, 1, 1})};
  if (!error_.empty()) head["error"] = error_;
  head["chunks"] = std::move(chunks);
  const std::string text = TextOf(head);
  const auto size = static_cast<uint32_t>(text.size());
  std::string out(reinterpret_cast<const char*>(&size), sizeof size);
  return out += text + quads;
}

}  // namespace bivalve::daemon
