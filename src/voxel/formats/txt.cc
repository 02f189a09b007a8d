// .txt: a line "x y z rrggbb" for each voxel; "#" begins a comment. An alpha other than ff makes two more
// digits.
#include "voxel/formats/format.h"
#include "voxel/formats/text_scan.h"

namespace bivalve::voxel {

Result<Image> ReadText(std::string_view bytes, const ReadOptions& options, Meter& meter) {
  Image image;
  image.limits = options.limits;
  Volume& volume = image.AddLayer().volume;
  TextScan scan("txt", bytes);
  for (int64_t lines = 0; scan.NextLine(); ++lines) {
    if ((lines & 63) == 0) {
      if (!meter.Spend(128)) return Stopped();
      TRY_VOID(volume.Check());
    }
    std::string_view first = scan.Word();
    if (first.empty() || first.starts_with('#')) continue;
    Vec3 p;
    bool numbers = ParseInt(first, &p.x) && ParseInt(scan.Word(), &p.y) && ParseInt(scan.Word(), &p.z);
    std::string_view word = scan.Word();
    auto colour = word.starts_with('#') ? std::nullopt : ParseColour(word);
    if (!numbers || !colour) return scan.Bad("this line is not x y z rrggbb");
    if (!InRange(p)) return scan.Bad("a voxel is out of range");
    volume.Set(p, *colour);
  }
  TRY_VOID(volume.Check());
  return image;
}

Result<Exported> WriteText(const Image& image, const WriteOptions&, Meter& meter) {
  TRY(Volume seen, MergeVisible(image, meter));
  std::string out = "# Bivalve\n# One line per voxel\n# X Y Z RRGGBB\n";
  if (!meter.Hold(seen.count() * 24)) return Stopped();
  out.reserve(out.size() + seen.count() * 24);
  bool going = seen.ForEach([&](Vec3 p, Rgba c) {
    for (int i = 0; i < 3; ++i) {
      AppendInt(out, p[i]);
      out += ' ';
    }
    AppendHex(out, c, c.a != 255);
    out += '\n';
    return meter.Spend(1);
  });
  if (!going) return Stopped();
  return Exported{std::move(out), {}, false};
}

}  // namespace bivalve::voxel
