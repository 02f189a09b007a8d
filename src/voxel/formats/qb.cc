// .qb, Qubicle's binary. Its files are Y-up: a file's (x, y, z) is our (x, z, y), as Goxel reads and writes
// them.
#include <cstring>

#include "voxel/formats/byte_reader.h"
#include "voxel/formats/format.h"

namespace bivalve::voxel {
namespace {

constexpr uint32_t kVersion = 257, kMostMatrices = 65536, kRepeat = 2, kSliceEnd = 6;

class QbReader {
 public:
  QbReader(std::string_view bytes, const ReadOptions& options, Meter& meter)
      : in_("qb", bytes), meter_(meter) {
    image_.limits = options.limits;
  }

  Result<Image> Read() {
    uint32_t version = in_.U32();
    if (in_.ok() && version != kVersion) return in_.Bad("this is no qb file");
    blue_first_ = in_.U32() == 1;
    right_handed_ = in_.U32() == 1;
    compressed_ = in_.U32() == 1;
    in_.U32();  // what the alpha of a colour means; anything but 0 is a voxel
    uint32_t count = in_.U32();
    if (in_.ok() && count > kMostMatrices) return in_.Bad("too many matrices");
    if (!in_.ok()) return in_.Failure();
    // Goxel counts empty layers that it does not write: the end of the file ends the list too.
    for (uint32_t i = 0; i < count && !in_.AtEnd(); ++i) TRY_VOID(ReadMatrix());
    return std::move(image_);
  }

 private:
  Result<void> ReadMatrix() {
    std::string_view name = in_.Take(in_.U8());
    uint32_t size[3];
    for (uint32_t& side : size) side = in_.U32();
    for (int i = 0; i < 3; ++i) place_[i] = in_.I32();
    if (!in_.ok()) return in_.Failure();
    for (int i = 0; i < 3; ++i) {
      bool fits = size[i] <= 65536 && place_[i] >= kMinCoordinate && place_[i] <= kMaxCoordinate;
      if (!fits) return in_.Bad("a matrix is out of range");
      size_[i] = static_cast<int>(size[i]);
    }
    volume_ = &image_.AddLayer(name).volume;
    return compressed_ ? ReadPacked() : ReadPlain();
  }

  Result<void> ReadPlain() {
    uint64_t cells = uint64_t(size_.x) * uint64_t(size_.y) * uint64_t(size_.z);
    if (cells > in_.left() / 4) return in_.Bad("a matrix has fewer bytes than voxels");
    for (int z = 0; z < size_.z; ++z)
      for (int y = 0; y < size_.y; ++y) {
        if (!meter_.Spend(size_.x / 2 + 1)) return Stopped();
        for (int x = 0; x < size_.x; ++x) TRY_VOID(Put(in_.U32(), x, y, z));
      }
    return volume_->Check();
  }

  // Slices, each ended by a mark; a mark, a count and a colour stand for a run.
  Result<void> ReadPacked() {
    int64_t area = int64_t{size_.x} * size_.y;
    for (int z = 0; z < size_.z; ++z)
      for (int64_t at = 0;;) {
        if (!meter_.Spend(1)) return Stopped();
        uint32_t value = in_.U32();
        if (!in_.ok()) return in_.Failure();
        if (value == kSliceEnd) break;
        uint32_t count = 1;
        if (value == kRepeat) {
          count = in_.U32();
          value = in_.U32();
        }
        if (!in_.ok()) return in_.Failure();
        if (at + count > area) return in_.Bad("a slice has more voxels than places");
        if (!meter_.Spend(count / 4)) return Stopped();
        for (uint32_t i = 0; i < count; ++i, ++at)
          TRY_VOID(Put(value, static_cast<int>(at % size_.x), static_cast<int>(at / size_.x), z));
        TRY_VOID(volume_->Check());
      }
    return {};
  }

  Result<void> Put(uint32_t value, int x, int y, int z) {
    if (value >> 24 == 0) return {};
    auto byte = [value](int shift) { return static_cast<uint8_t>(value >> shift); };
    Rgba colour{byte(0), byte(8), byte(16), 255};
    if (blue_first_) std::swap(colour.r, colour.b);
    Vec3 p{place_.x + x, place_.z + z, place_.y + y};
    if (!right_handed_) p.y = -p.y;
    if (!InRange(p)) return in_.Bad("a voxel is out of range");
    volume_->Set(p, colour);
    return {};
  }

  ByteReader in_;
  Meter& meter_;
  Image image_;
  bool blue_first_ = false, right_handed_ = true, compressed_ = false;
  Vec3 place_, size_;
  Volume* volume_ = nullptr;
};

Result<void> WriteMatrix(ByteWriter& out, std::string_view name, const Volume& volume, Meter& meter) {
  Box bounds = volume.Bounds();
  // Empty places are written too.
  if (bounds.volume() > uint64_t{64} << 20)
    return Fail(Errno::kFBig, {}, "the bounds are too big for a qb file");
  Vec3 size = bounds.size();
  name = name.substr(0, 255);
  out.U8(static_cast<uint8_t>(name.size()));
  out.Bytes(name);
  out.I32(size.x);
  out.I32(size.z);
  out.I32(size.y);
  out.I32(bounds.min.x);
  out.I32(bounds.min.z);
  out.I32(bounds.min.y);
  const size_t bytes = bounds.volume() * 4;
  if (!meter.Hold(2 * bytes) || !meter.SpendBytes(bytes)) return Stopped();
  std::string cells(bytes, '\0');
  const bool whole = volume.ForEach([&](Vec3 p, Rgba c) {
    const Vec3 d = p - bounds.min;
    const size_t at = (size_t(d.y) * size_t(size.z) + size_t(d.z)) * size_t(size.x) + size_t(d.x);
    memcpy(&cells[4 * at], &c, 4);
    return meter.Spend(1);
  });
  if (!whole) return Stopped();
  out.Bytes(cells);
  return {};
}

}  // namespace

Result<Image> ReadQb(std::string_view bytes, const ReadOptions& options, Meter& meter) {
  return QbReader(bytes, options, meter).Read();
}

Result<Exported> WriteQb(const Image& image, const WriteOptions& options, Meter& meter) {
  std::vector<std::pair<std::string, Volume>> matrices;
  if (options.keep_layers) {
    for (const Layer& layer : image.layers)
      if (layer.visible && !layer.volume.empty()) matrices.emplace_back(layer.name, layer.volume);
  } else {
    TRY(Volume seen, MergeVisible(image, meter));
    if (!seen.empty()) matrices.emplace_back("voxels", std::move(seen));
  }
  ByteWriter out;
  out.U32(kVersion);
  for (uint32_t value : {0u, 1u, 0u, 0u}) out.U32(value);
  out.U32(static_cast<uint32_t>(matrices.size()));
  for (const auto& [name, volume] : matrices) TRY_VOID(WriteMatrix(out, name, volume, meter));
  return Exported{out.Take(), {}, false};
}

}  // namespace bivalve::voxel
