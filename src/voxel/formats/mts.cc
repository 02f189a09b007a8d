// .mts, schematics of Luanti (Minetest): big-endian; names of nodes, then for each place a name's number and
// how likely it is placed. y is up there: a file's (x, y, z) is our (x, z, y). A name says no colour:
// well-known words in it do, and others get one that is always the same.
#include "codec/deflate.h"
#include "voxel/formats/byte_reader.h"
#include "voxel/formats/format.h"

namespace bivalve::voxel {
namespace {

constexpr uint64_t kMostCells = uint64_t{64} << 20;
constexpr int kNewest = 4;

struct Word {
  std::string_view word;
  Rgba colour;
};
// The first one that a name contains: special ones stand before those that they end with.
constexpr Word kWords[] = {
    {"water", {48, 96, 192, 160}},       {"lava", {224, 96, 16, 255}},     {"leaves", {56, 120, 40, 255}},
    {"needles", {40, 96, 56, 255}},      {"grass", {96, 160, 56, 255}},    {"sapling", {88, 144, 48, 255}},
    {"sandstone", {216, 200, 152, 255}}, {"sand", {224, 208, 152, 255}},   {"gravel", {136, 128, 120, 255}},
    {"snow", {240, 244, 248, 255}},      {"ice", {168, 200, 240, 255}},    {"glass", {208, 232, 240, 96}},
    {"brick", {152, 72, 56, 255}},       {"cobble", {120, 120, 120, 255}}, {"obsidian", {32, 24, 40, 255}},
    {"coal", {48, 48, 48, 255}},         {"gold", {232, 192, 56, 255}},    {"diamond", {112, 224, 232, 255}},
    {"stone", {128, 128, 128, 255}},     {"dirt", {112, 80, 48, 255}},     {"clay", {168, 168, 176, 255}},
    {"trunk", {104, 72, 40, 255}},       {"tree", {104, 72, 40, 255}},     {"wood", {160, 120, 72, 255}},
    {"apple", {208, 32, 32, 255}},       {"cactus", {72, 128, 48, 255}},   {"wool", {232, 232, 232, 255}},
};

Rgba ColourOf(std::string_view name) {
  if (name == "air" || name == "ignore" || name.empty()) return {};
  for (const Word& known : kWords)
    if (name.find(known.word) != std::string_view::npos) return known.colour;
  uint32_t hash = 2166136261;
  for (char c : name) hash = (hash ^ static_cast<uint8_t>(c)) * 16777619;
  auto part = [&](int shift) { return static_cast<uint8_t>(64 + (hash >> shift & 127)); };
  return {part(3), part(11), part(19), 255};
}

int U16(ByteReader& in) {
  const int high = in.U8();
  return high << 8 | in.U8();
}

// `size` bytes that come out of the rest; fewer, when it has fewer.
Result<std::string> Inflate(ByteReader& in, size_t size, Meter& meter) {
  if (!meter.Hold(size)) return Stopped();
  std::string out(size, '\0');
  codec::Inflater inflater(codec::Wrapping::kZlib);
  size_t made = 0;
  while (made < size) {
    const size_t room = std::min<size_t>(size - made, 64 << 10);
    if (!codec::SpendInflate(meter, room)) return Stopped();
    std::string_view input = in.Peek(in.left());
    const auto step = inflater.Run(input, {out.data() + made, room});
    in.Take(step.used);
    made += step.made;
    if (step.status != codec::Inflater::Status::kMore && step.status != codec::Inflater::Status::kEnd)
      return in.Bad("what is compressed is broken");
    if (step.status == codec::Inflater::Status::kEnd || (step.made == 0 && step.used == 0)) break;
  }
  out.resize(made);
  return out;
}

}  // namespace

Result<Image> ReadMts(std::string_view bytes, const ReadOptions& options, Meter& meter) {
  ByteReader in("mts", bytes);
  if (in.Take(4) != "MTSM") return in.Bad("this is no mts file");
  const int version = U16(in);
  if (in.ok() && (version < 1 || version > kNewest)) return in.Bad("this version is not read");
  Vec3 side;
  for (int i = 0; i < 3; ++i) side[i] = U16(in);
  const uint64_t cells = uint64_t(side.x) * uint64_t(side.y) * uint64_t(side.z);
  if (side.x > 32767 || side.y > 32767 || side.z > 32767 || cells > kMostCells)
    return in.Bad("a size is out of range");
  if (version >= 3) in.Take(static_cast<size_t>(side.y));  // how likely each level is there
  std::vector<Rgba> colours;
  for (int left = U16(in); left > 0 && in.ok(); --left) {
    if (!meter.Spend(32)) return Stopped();
    colours.push_back(ColourOf(in.Take(static_cast<size_t>(U16(in)))));
  }
  if (!in.ok()) return in.Failure();
  const size_t data_at = in.offset();
  // Deflate makes at most so much of a byte.
  if (cells * 3 > (uint64_t{in.left()} + 64) * 1032) return in.Bad("there are fewer bytes than places");
  TRY(std::string nodes, Inflate(in, static_cast<size_t>(cells * 3), meter));
  ByteReader data("mts", nodes, data_at);
  if (nodes.size() < cells * 3) return data.Bad("there are fewer nodes than places");
  Image image;
  image.limits = options.limits;
  Volume& volume = image.AddLayer().volume;
  size_t at = 0;
  for (int z = 0; z < side.z; ++z)
    for (int y = 0; y < side.y; ++y) {
      if (!meter.Spend(side.x / 2 + 1)) return Stopped();
      for (int x = 0; x < side.x; ++x, ++at) {
        auto byte = [&](size_t i) { return static_cast<uint8_t>(nodes[i]); };
        const size_t node = size_t{byte(2 * at)} << 8 | byte(2 * at + 1);
        if (node >= colours.size()) return data.Bad("a node has no name");
        const int likely = byte(static_cast<size_t>(2 * cells) + at) & (version >= 4 ? 127 : 255);
        if (likely > 0 && colours[node].a) volume.Set({x, z, y}, colours[node]);
      }
    }
  TRY_VOID(volume.Check());
  return image;
}

}  // namespace bivalve::voxel
