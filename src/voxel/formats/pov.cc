// A scene for POV-Ray: a camera that looks at the middle, a light, and a unit box for each voxel.
#include "voxel/formats/format.h"
#include "voxel/formats/text_scan.h"

namespace bivalve::voxel {
namespace {

void AppendVector(std::string& out, std::initializer_list<double> values) {
  char separator = '<';
  for (double value : values) {
    out += separator;
    auto halves = static_cast<int64_t>(std::floor(value * 2));
    if (halves < 0) out += '-';
    AppendInt(out, std::abs(halves) / 2);
    if (halves & 1) out += ".5";
    separator = ',';
  }
  out += '>';
}

}  // namespace

Result<Exported> WritePov(const Image& image, const WriteOptions&, Meter& meter) {
  TRY(Volume seen, MergeVisible(image, meter));
  Box bounds = seen.Bounds();
  Vec3 size = bounds.size(), sum = bounds.min + bounds.max;
  int reach = 2 * std::max({size.x, size.y, size.z, 1});
  std::string out =
      "// Bivalve\n#version 3.6;\nglobal_settings {assumed_gamma 2.2}\n#declare Voxel = box "
      "{<-0.5,-0.5,-0.5>,<0.5,0.5,0.5>}\n";
  out += "camera {orthographic location ";
  AppendVector(out, {sum.x / 2. + reach, sum.y / 2. - reach, sum.z / 2. + reach});
  out += " sky z right x*";
  AppendInt(out, reach);
  out += " up y*";
  AppendInt(out, reach);
  out += " look_at ";
  AppendVector(out, {sum.x / 2., sum.y / 2., sum.z / 2.});
  out += "}\nlight_source {";
  AppendVector(out, {sum.x / 2., sum.y / 2. - reach, sum.z / 2. + double{2} * reach});
  out += " color rgb 1 parallel}\nunion {\n";
  bool going = seen.ForEach([&](Vec3 p, Rgba c) {
    if (c.a < kSolidAlpha) return true;
    out += "object {Voxel translate ";
    AppendVector(out, {p.x + .5, p.y + .5, p.z + .5});
    out += " pigment {color rgb ";
    char separator = '<';
    for (uint8_t value : {c.r, c.g, c.b}) {
      out += separator;
      AppendInt(out, value);
      separator = ',';
    }
    out += ">/255}}\n";
    return meter.Spend(2);
  });
  if (!going) return Stopped();
  out += "}\n";
  return Exported{std::move(out), {}, false};
}

}  // namespace bivalve::voxel
