// .vox, versions 150 and 200: models, a palette, and a scene of groups and placed models (MagicaVoxel's
// published notes). Also the headerless format of the same ending that is older.
#include <array>
#include <cstdlib>
#include <unordered_map>

#include "voxel/formats/byte_reader.h"
#include "voxel/formats/format.h"

namespace bivalve::voxel {
namespace {

constexpr size_t kMostModels = 65536;
constexpr size_t kMostNodes = 1 << 20;
constexpr int kMostDepth = 256;
constexpr size_t kMostPlaced = 65536;
constexpr size_t kMostSteps = 1 << 20;

struct Model {
  Vec3 size;
  std::string_view voxels;  // four bytes each: x y z index
  size_t offset = 0;
};

// A turn by quarters, with mirroring: row i has `sign[i]` in column `column[i]`.
struct Turn {
  std::array<int, 3> column{0, 1, 2};
  std::array<int, 3> sign{1, 1, 1};
};

// p ↦ turn(p) + shift
struct Placement {
  Turn turn;
  Vec3 shift;
};

Placement Compose(const Placement& outer, const Placement& inner) {
  Placement both;
  for (size_t i = 0; i < 3; ++i) {
    auto column = static_cast<size_t>(outer.turn.column[i]);
    both.turn.column[i] = inner.turn.column[column];
    both.turn.sign[i] = outer.turn.sign[i] * inner.turn.sign[column];
    both.shift[static_cast<int>(i)] =
        outer.turn.sign[i] * inner.shift[outer.turn.column[i]] + outer.shift[static_cast<int>(i)];
  }
  return both;
}

struct Node {
  enum class Kind : uint8_t { kTransform, kGroup, kShape } kind;
  std::string_view name;
  bool hidden = false;
  Placement placement;
  std::vector<int32_t> children;  // nodes, or models of a shape
};

class VoxReader {
 public:
  VoxReader(std::string_view bytes, const ReadOptions& options, Meter& meter)
      : in_("vox", bytes), meter_(meter), palette_(Palette::Magica()) {
    image_.limits = options.limits;
  }

  Result<Image> Read() {
    in_.Take(4);
    uint32_t version = in_.U32();
    if (in_.Take(4) != "MAIN") return in_.Bad("there is no MAIN chunk");
    uint32_t content = in_.U32();
    in_.U32();  // of the children: they go on to the end
    in_.Take(content);
    if (!in_.ok()) return in_.Failure();
    (void)version;
    while (!in_.AtEnd()) TRY_VOID(ReadChunk());
    palette_.colours.resize(255, kWhite);
    image_.palette = palette_;
    TRY_VOID(roots_known_ ? PlaceScene() : PlaceModels());
    return std::move(image_);
  }

 private:
  Result<void> ReadChunk() {
    if (!meter_.Spend(8)) return Stopped();
    std::string_view id = in_.Take(4);
    uint32_t content = in_.U32(), children = in_.U32();
    if (in_.ok() && content > in_.left())
      return in_.Bad("a chunk of " + std::to_string(content) + " bytes is longer than the file");
    ByteReader part = in_.Part(content);
    // Children of other chunks are read as what follows them.
    (void)children;
    if (!in_.ok()) return in_.Failure();
    if (id == "SIZE") ReadSize(part);
    if (id == "XYZI") ReadVoxels(part);
    if (id == "RGBA") ReadPalette(part);
    if (id == "nTRN" || id == "nGRP" || id == "nSHP") ReadNode(id, part);
    if (!part.ok()) return part.Failure();
    return {};
  }

  void ReadSize(ByteReader& part) {
    for (int i = 0; i < 3; ++i) {
      uint32_t side = part.U32();
      if (side > 65536) return part.Refuse("a model is " + std::to_string(side) + " wide");
      size_[i] = static_cast<int>(side);
    }
  }

  void ReadVoxels(ByteReader& part) {
    size_t offset = part.offset();
    uint32_t count = part.U32();
    if (part.ok() && count > part.left() / 4) return part.Refuse("a model has fewer bytes than voxels");
    if (models_.size() >= kMostModels) return part.Refuse("too many models");
    models_.push_back({size_, part.Take(size_t{count} * 4), offset + 4});
  }

  void ReadPalette(ByteReader& part) {
    if (part.left() < 1024) return part.Refuse("a palette is shorter than 256 colours");
    palette_.colours.clear();
    for (int i = 0; i < 255; ++i) {
      uint8_t r = part.U8(), g = part.U8(), b = part.U8(), a = part.U8();
      palette_.colours.push_back({r, g, b, a});
    }
  }

  // Calls each(key, value).
  template <class Each>
  void ReadDict(ByteReader& part, Each&& each) {
    uint32_t count = part.U32();
    if (part.ok() && count > part.left() / 8) return part.Refuse("a dictionary is longer than its chunk");
    for (uint32_t i = 0; i < count && part.ok(); ++i) {
      std::string_view key = part.Take(part.U32());
      std::string_view value = part.Take(part.U32());
      if (part.ok()) each(key, value);
    }
  }

  void ReadNode(std::string_view id, ByteReader& part) {
    if (nodes_.size() >= kMostNodes) return part.Refuse("too many nodes");
    int32_t number = part.I32();
    Node node{};
    ReadDict(part, [&](std::string_view key, std::string_view value) {
      if (key == "_name") node.name = value.substr(0, 255);
      if (key == "_hidden") node.hidden = value == "1";
    });
    if (id == "nTRN") {
      node.kind = Node::Kind::kTransform;
      node.children.push_back(part.I32());
      part.U32();
      part.U32();  // a layer, which says nothing of places
      uint32_t frames = part.U32();
      if (frames > 0 && part.ok())
        ReadDict(part, [&](std::string_view key, std::string_view value) {
          if (key == "_t") ReadShift(part, value, node.placement.shift);
          if (key == "_r") ReadTurn(part, value, node.placement.turn);
        });
    } else {
      node.kind = id == "nGRP" ? Node::Kind::kGroup : Node::Kind::kShape;
      uint32_t count = part.U32();
      if (part.ok() && count > part.left() / 4) return part.Refuse("a node has fewer bytes than children");
      for (uint32_t i = 0; i < count && part.ok(); ++i) {
        node.children.push_back(part.I32());
        if (node.kind == Node::Kind::kShape) ReadDict(part, [](std::string_view, std::string_view) {});
      }
    }
    if (!roots_known_) root_ = number;
    roots_known_ = true;
    nodes_.try_emplace(number, std::move(node));
  }

  static void ReadShift(ByteReader& part, std::string_view text, Vec3& shift) {
    for (int i = 0; i < 3; ++i) {
      while (text.starts_with(' ')) text.remove_prefix(1);
      bool negative = text.starts_with('-');
      if (negative) text.remove_prefix(1);
      int value = 0;
      size_t digits = 0;
      while (digits < text.size() && text[digits] >= '0' && text[digits] <= '9' && value < 1 << 20)
        value = value * 10 + text[digits++] - '0';
      if (digits == 0 || value > 1 << 20) return part.Refuse("a translation is none");
      text.remove_prefix(digits);
      shift[i] = negative ? -value : value;
    }
  }

  static void ReadTurn(ByteReader& part, std::string_view text, Turn& turn) {
    int value = 0;
    for (char c : text) {
      if (c < '0' || c > '9' || value > 255) return part.Refuse("a rotation is none");
      value = value * 10 + c - '0';
    }
    int first = value & 3, second = value >> 2 & 3;
    if (value > 127 || first > 2 || second > 2 || first == second) return part.Refuse("a rotation is none");
    turn.column = {first, second, 3 - first - second};
    for (size_t i = 0; i < 3; ++i) turn.sign[i] = value >> (4 + i) & 1 ? -1 : 1;
  }

  Result<void> PlaceModels() {
    for (const Model& model : models_) TRY_VOID(Place(model, {}, {}, false));
    return {};
  }

  struct Visit {
    int32_t node;
    int depth;
    Placement placement;
    std::string_view name;
    bool hidden;
  };

  // Without recursion: the scene's depth is the file's to choose.
  Result<void> PlaceScene() {
    std::vector<Visit> stack{{root_, 0, {}, {}, false}};
    size_t steps = 0;
    while (!stack.empty()) {
      Visit visit = stack.back();
      stack.pop_back();
      if (!meter_.Spend(2)) return Stopped();
      if (++steps > kMostSteps || visit.depth > kMostDepth) return in_.Bad("the scene is too deep, or loops");
      auto found = nodes_.find(visit.node);
      if (found == nodes_.end())
        return in_.Bad("the scene names node " + std::to_string(visit.node) + ", which is missing");
      const Node& node = found->second;
      if (!node.name.empty()) visit.name = node.name;
      visit.hidden |= node.hidden;
      if (node.kind == Node::Kind::kShape) {
        // Further models of a shape are frames of an animation: the first is shown.
        if (node.children.empty()) continue;
        auto model = static_cast<uint32_t>(node.children[0]);
        if (model >= models_.size())
          return in_.Bad("the scene names model " + std::to_string(model) + ", which is missing");
        TRY_VOID(Place(models_[model], visit.placement, visit.name, visit.hidden));
        continue;
      }
      Placement placement = Compose(visit.placement, node.placement);
      for (int i = 0; i < 3; ++i)
        if (std::abs(placement.shift[i]) > 1 << 24) return in_.Bad("a model is out of range");
      if (stack.size() + node.children.size() > kMostSteps) return in_.Bad("the scene is too deep, or loops");
      for (size_t i = node.children.size(); i-- > 0;)
        stack.push_back({node.children[i], visit.depth + 1, placement, visit.name, visit.hidden});
    }
    return {};
  }

  Result<void> Place(const Model& model, const Placement& placement, std::string_view name, bool hidden) {
    if (image_.layers.size() >= kMostPlaced) return in_.Bad("too many placed models");
    Layer layer;
    layer.id = static_cast<int>(image_.layers.size()) + 1;
    layer.name = name.empty() ? "Layer " + std::to_string(layer.id) : std::string(name);
    layer.visible = !hidden;
    layer.volume = Volume(image_.limits);
    // World = floor(turn(p + ½ − floor(size/2)) + shift): twice the centres, to stay whole.
    const Turn& turn = placement.turn;
    Vec3 pivot{model.size.x / 2, model.size.y / 2, model.size.z / 2};
    std::string_view voxels = model.voxels;
    for (size_t at = 0; at < voxels.size(); at += 4) {
      if ((at & 0xfff) == 0 && !meter_.Spend(1024)) return Stopped();
      auto byte = [&](size_t i) { return static_cast<int>(static_cast<uint8_t>(voxels[at + i])); };
      int index = byte(3);
      if (index == 0) continue;
      Vec3 twice, world;
      for (int i = 0; i < 3; ++i) twice[i] = 2 * (byte(static_cast<size_t>(i)) - pivot[i]) + 1;
      for (int i = 0; i < 3; ++i) {
        auto row = static_cast<size_t>(i);
        world[i] = ((turn.sign[row] * twice[turn.column[row]] - 1) >> 1) + placement.shift[i];
      }
      if (!InRange(world)) return ByteReader("vox", {}, model.offset + at).Bad("a voxel is out of range");
      Rgba colour = palette_.colours[static_cast<size_t>(index - 1)];
      // An index is a voxel whatever its colour's alpha.
      if (colour.a == 0) colour.a = 255;
      layer.volume.Set(world, colour);
    }
    TRY_VOID(layer.volume.Check());
    total_ += layer.volume.count();
    if (total_ > 4 * image_.limits.voxels) return Fail(Errno::kRange, {}, "Volume limit exceeded");
    layer.volume.Compact(meter_);
    image_.layers.push_back(std::move(layer));
    image_.active = image_.layers.size() - 1;
    return {};
  }

  ByteReader in_;
  Meter& meter_;
  Image image_;
  Palette palette_;
  Vec3 size_;
  std::vector<Model> models_;
  std::unordered_map<int32_t, Node> nodes_;
  int32_t root_ = 0;
  bool roots_known_ = false;
  uint64_t total_ = 0;
};

// Sizes, a byte for each voxel with z innermost and downwards (255: none), 256 colours.
Result<Image> ReadHeaderless(std::string_view bytes, const ReadOptions& options, Meter& meter) {
  ByteReader in("vox", bytes);
  Vec3 size;
  uint64_t cells = 1;
  for (int i = 0; i < 3; ++i) {
    uint32_t side = in.U32();
    if (!in.ok()) return in.Failure();
    if (side == 0 || side > 1024) return in.Bad("this is no vox file");
    size[i] = static_cast<int>(side);
    cells *= side;
  }
  if (cells + 768 > in.left()) return in.Bad("there are fewer bytes than voxels");
  std::string_view voxels = in.Take(cells), colours = in.Take(768);
  Image image;
  image.limits = options.limits;
  Layer& layer = image.AddLayer();
  Palette palette;
  for (size_t i = 0; i < 256; ++i) {
    auto byte = [&](size_t n) { return static_cast<uint8_t>(colours[3 * i + n]); };
    palette.colours.push_back({byte(0), byte(1), byte(2), 255});
  }
  size_t at = 0;
  for (int x = 0; x < size.x; ++x)
    for (int y = 0; y < size.y; ++y) {
      if (!meter.Spend(size.z / 4 + 1)) return Stopped();
      for (int z = 0; z < size.z; ++z) {
        auto index = static_cast<uint8_t>(voxels[at++]);
        if (index == 255) continue;
        Vec3 p{x - size.x / 2, y - size.y / 2, size.z - 1 - z - size.z / 2};
        layer.volume.Set(p, palette.colours[index]);
      }
    }
  TRY_VOID(layer.volume.Check());
  image.palette = std::move(palette);
  return image;
}

}  // namespace

Result<Image> ReadVox(std::string_view bytes, const ReadOptions& options, Meter& meter) {
  if (!bytes.starts_with("VOX ")) return ReadHeaderless(bytes, options, meter);
  return VoxReader(bytes, options, meter).Read();
}

}  // namespace bivalve::voxel
