// Wavefront .obj: its faces, made voxels of one unit. Colours after the vertices are used, and materials that
// are named c_rrggbbaa, as our own files have them; other materials would stand in another file.
#include "voxel/formats/format.h"
#include "voxel/formats/text_scan.h"
#include "voxel/formats/voxelise.h"

namespace bivalve::voxel {
namespace {

constexpr size_t kMostCorners = 4096;

class ObjReader {
 public:
  ObjReader(std::string_view bytes, const ReadOptions& options, Meter& meter)
      : scan_("obj", bytes), meter_(meter) {
    image_.limits = options.limits;
    volume_ = &image_.AddLayer().volume;
  }

  Result<Image> Read() {
    while (scan_.NextLine()) {
      if (!meter_.Spend(2)) return Stopped();
      std::string_view word = scan_.Word();
      if (word == "v") TRY_VOID(ReadPoint());
      if (word == "f") TRY_VOID(ReadFace());
      if (word == "usemtl") {
        std::string_view name = scan_.Word();
        auto colour = name.starts_with("c_") ? ParseColour(name.substr(2)) : std::nullopt;
        has_colour_ = colour.has_value();
        colour_ = colour.value_or(kWhite);
      }
    }
    return std::move(image_);
  }

 private:
  Result<void> ReadPoint() {
    double values[6];
    int count = 0;
    while (count < 6 && ParseReal(scan_.Word(), &values[count])) ++count;
    if (count < 3) return scan_.Bad("a vertex needs three numbers");
    MeshPoint point;
    point.at = {values[0], values[1], values[2]};
    auto byte = [](double v) { return static_cast<uint8_t>(std::clamp(v, 0., 1.) * 255 + .5); };
    if (count == 6) point.colour = {byte(values[3]), byte(values[4]), byte(values[5]), 255};
    if (!meter_.HoldMore(points_, 1)) return Stopped();
    points_.push_back(point);
    return {};
  }

  Result<void> ReadFace() {
    face_.clear();
    for (std::string_view word = scan_.Word(); !word.empty(); word = scan_.Word()) {
      if (face_.size() >= kMostCorners) return scan_.Bad("a face has too many corners");
      int index = 0;
      if (!ParseInt(word.substr(0, word.find('/')), &index) || index == 0)
        return scan_.Bad("a corner is no number");
      int64_t at = index > 0 ? index - 1 : static_cast<int64_t>(points_.size()) + index;
      if (at < 0 || at >= static_cast<int64_t>(points_.size()))
        return scan_.Bad("a corner names a vertex that is missing");
      face_.push_back(points_[static_cast<size_t>(at)]);
    }
    if (face_.size() < 3) return scan_.Bad("a face has fewer than three corners");
    TRY(bool fits, AddPolygon(*volume_, face_, has_colour_ ? &colour_ : nullptr, meter_));
    if (!fits) return scan_.Bad("a face is out of range");
    return {};
  }

  TextScan scan_;
  Meter& meter_;
  Image image_;
  Volume* volume_;
  std::vector<MeshPoint> points_, face_;
  Rgba colour_;
  bool has_colour_ = false;
};

}  // namespace

Result<Image> ReadObj(std::string_view bytes, const ReadOptions& options, Meter& meter) {
  return ObjReader(bytes, options, meter).Read();
}

}  // namespace bivalve::voxel
