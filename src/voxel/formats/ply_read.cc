// Stanford .ply, ASCII and little-endian binary: faces become voxels of one unit, points without faces one
// voxel each.
#include <bit>
#include <cmath>
#include <optional>

#include "voxel/formats/byte_reader.h"
#include "voxel/formats/format.h"
#include "voxel/formats/text_scan.h"
#include "voxel/formats/voxelise.h"

namespace bivalve::voxel {
namespace {

constexpr size_t kMostElements = 16, kMostProperties = 64, kMostCorners = 4096;

enum class Type : uint8_t { kI8, kU8, kI16, kU16, kI32, kU32, kF32, kF64 };

std::optional<Type> TypeOf(std::string_view name) {
  constexpr std::pair<std::string_view, Type> names[] = {
      {"char", Type::kI8},   {"int8", Type::kI8},     {"uchar", Type::kU8},   {"uint8", Type::kU8},
      {"short", Type::kI16}, {"int16", Type::kI16},   {"ushort", Type::kU16}, {"uint16", Type::kU16},
      {"int", Type::kI32},   {"int32", Type::kI32},   {"uint", Type::kU32},   {"uint32", Type::kU32},
      {"float", Type::kF32}, {"float32", Type::kF32}, {"double", Type::kF64}, {"float64", Type::kF64}};
  for (const auto& [known, type] : names)
    if (known == name) return type;
  return std::nullopt;
}

struct Property {
  std::string_view name;
  Type type;
  std::optional<Type> count;  // of a list
};

struct Element {
  std::string_view name;
  int count = 0;
  std::vector<Property> properties;
};

class PlyReader {
 public:
  PlyReader(std::string_view bytes, const ReadOptions& options, Meter& meter)
      : scan_("ply", bytes), size_(bytes.size()), binary_("ply", {}), meter_(meter) {
    image_.limits = options.limits;
    volume_ = &image_.AddLayer().volume;
  }

  Result<Image> Read() {
    TRY_VOID(ReadHeader());
    std::string_view after = scan_.After();
    binary_ = ByteReader("ply", after, size_ - after.size());
    for (const Element& element : elements_)
      for (int i = 0; i < element.count; ++i) {
        if (!meter_.Spend(2)) return Stopped();
        TRY_VOID(ReadOne(element));
      }
    if (!any_face_) TRY_VOID(PlacePoints());
    return std::move(image_);
  }

 private:
  Result<void> ReadHeader() {
    scan_.NextLine();
    if (scan_.Word() != "ply") return scan_.Bad("this is no ply file");
    while (scan_.NextLine()) {
      if (!meter_.Spend(1)) return Stopped();
      std::string_view word = scan_.Word();
      if (word == "end_header") return {};
      if (word == "format") {
        std::string_view kind = scan_.Word();
        if (kind != "ascii" && kind != "binary_little_endian")
          return scan_.Bad("this kind of ply is not read");
        is_binary_ = kind != "ascii";
      } else if (word == "element") {
        Element element;
        element.name = scan_.Word();
        if (!ParseInt(scan_.Word(), &element.count) || element.count < 0 || elements_.size() >= kMostElements)
          return scan_.Bad("an element is wrong");
        // An element has at least a byte.
        if (static_cast<size_t>(element.count) > size_)
          return scan_.Bad("there are fewer bytes than elements");
        elements_.push_back(std::move(element));
      } else if (word == "property") {
        TRY_VOID(ReadProperty());
      }
    }
    return scan_.Bad("the header has no end");
  }

  Result<void> ReadProperty() {
    if (elements_.empty() || elements_.back().properties.size() >= kMostProperties)
      return scan_.Bad("a property is out of place");
    Property property{};
    std::string_view word = scan_.Word();
    if (word == "list") {
      property.count = TypeOf(scan_.Word());
      if (!property.count) return scan_.Bad("a property's type is not known");
      word = scan_.Word();
    }
    auto type = TypeOf(word);
    if (!type) return scan_.Bad("a property's type is not known");
    property.type = *type;
    property.name = scan_.Word();
    elements_.back().properties.push_back(property);
    return {};
  }

  // Where we are, for messages.
  std::unexpected<Error> Bad(std::string_view what) {
    return is_binary_ ? binary_.Bad(what) : scan_.Bad(what);
  }

  Result<double> Number(Type type) {
    double value = 0;
    if (!is_binary_) {
      if (!ParseReal(scan_.Word(), &value)) return scan_.Bad("a number is missing");
      return value;
    }
    switch (type) {
      case Type::kI8: value = static_cast<int8_t>(binary_.U8()); break;
      case Type::kU8: value = binary_.U8(); break;
      case Type::kI16: {
        int low = binary_.U8(), high = binary_.U8();
        value = static_cast<int16_t>(low | high << 8);
        break;
      }
      case Type::kU16: {
        int low = binary_.U8(), high = binary_.U8();
        value = low | high << 8;
        break;
      }
      case Type::kI32: value = binary_.I32(); break;
      case Type::kU32: value = binary_.U32(); break;
      case Type::kF32: value = double{binary_.F32()}; break;
      case Type::kF64: {
        uint64_t low = binary_.U32(), high = binary_.U32();
        value = std::bit_cast<double>(low | high << 32);
        break;
      }
    }
    if (!binary_.ok()) return binary_.Failure();
    if (!std::isfinite(value)) return binary_.Bad("a number is infinite");
    return value;
  }

  Result<void> ReadOne(const Element& element) {
    if (!is_binary_ && !scan_.NextLine()) return scan_.Bad("the file ends here");
    MeshPoint point;
    double alpha = 255;
    face_.clear();
    for (const Property& property : element.properties) {
      if (property.count) {
        TRY_VOID(ReadList(element, property));
        continue;
      }
      TRY(double value, Number(property.type));
      std::string_view name = property.name;
      auto byte = [&] {
        bool share = property.type == Type::kF32 || property.type == Type::kF64;
        return static_cast<uint8_t>(std::clamp(share ? value * 255 + .5 : value, 0., 255.));
      };
      if (name == "x" || name == "y" || name == "z") point.at[static_cast<size_t>(name[0] - 'x')] = value;
      if (name == "red") point.colour.r = byte();
      if (name == "green") point.colour.g = byte();
      if (name == "blue") point.colour.b = byte();
      if (name == "alpha") alpha = byte();
    }
    point.colour.a = static_cast<uint8_t>(alpha);
    if (element.name == "vertex") {
      if (!meter_.HoldMore(points_, 1)) return Stopped();
      points_.push_back(point);
    }
    if (element.name != "face" || face_.empty()) return {};
    any_face_ = true;
    TRY(bool fits, AddPolygon(*volume_, face_, nullptr, meter_));
    if (!fits) return Bad("a face is out of range");
    return {};
  }

  Result<void> ReadList(const Element& element, const Property& property) {
    TRY(double count, Number(*property.count));
    if (count < 0 || count > kMostCorners) return Bad("a list is too long");
    bool corners =
        element.name == "face" && (property.name == "vertex_indices" || property.name == "vertex_index");
    for (int i = 0; i < static_cast<int>(count); ++i) {
      if (!meter_.Spend(1)) return Stopped();
      TRY(double index, Number(property.type));
      if (!corners) continue;
      if (index < 0 || index >= static_cast<double>(points_.size()))
        return Bad("a corner names a vertex that is missing");
      face_.push_back(points_[static_cast<size_t>(index)]);
    }
    return {};
  }

  Result<void> PlacePoints() {
    for (const MeshPoint& point : points_) {
      if (!meter_.Spend(1)) return Stopped();
      for (double c : point.at)
        if (!(c >= kMinCoordinate && c < kMaxCoordinate + 1)) return Bad("a point is out of range");
      auto cell = [&](size_t i) { return static_cast<int>(std::floor(point.at[i])); };
      volume_->Set({cell(0), cell(1), cell(2)}, point.colour);
    }
    return volume_->Check();
  }

  TextScan scan_;
  size_t size_;
  ByteReader binary_;
  Meter& meter_;
  Image image_;
  Volume* volume_;
  bool is_binary_ = false, any_face_ = false;
  std::vector<Element> elements_;
  std::vector<MeshPoint> points_, face_;
};

}  // namespace

Result<Image> ReadPly(std::string_view bytes, const ReadOptions& options, Meter& meter) {
  return PlyReader(bytes, options, meter).Read();
}

}  // namespace bivalve::voxel
