// Colours of a volume: how many there are of each, which voxels have one, and a palette of at most so many.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "voxel/volume.h"

namespace bivalve::voxel {

struct ColourCount {
  Rgba colour;
  uint64_t count;
};

struct HistogramOptions {
  std::optional<Box> region = {};
  // Channels are rounded down to multiples of it; 0 and 1: not.
  int bin_size = 0;
  bool by_count = true;  // most frequent first; ties and otherwise by r, g, b, a
  size_t top = 0;        // 0: all
};

struct Histogram {
  std::vector<ColourCount> colours;
  uint64_t voxels = 0;  // all that were counted
  size_t unique = 0;    // colours before `top`
};

// kRange past a million colours.
Result<Histogram> CountColours(const Volume& volume, const HistogramOptions& options, Meter& meter);

// Voxels within `tolerance` of the colour on every channel, in order, at most `most` of them; *total counts
// all.
Result<std::vector<Vec3>> FindColour(const Volume& volume, Rgba colour, Rgba tolerance,
                                     const std::optional<Box>& region, size_t most, uint64_t* total,
                                     Meter& meter);

// "#rrggbb", or "#rrggbbaa" when it is not opaque. ParseColour takes both, without "#" too.
std::string ColourText(Rgba colour);
std::optional<Rgba> ParseColour(std::string_view text);

// A palette: colours by number, and the nearest one of any.
class Palette {
 public:
  // At most `most` colours for those of the volumes: exact, frequent ones first, when they suffice; else cut
  // at medians.
  static Result<Palette> Of(std::span<const Volume> volumes, size_t most, Meter& meter);
  // MagicaVoxel's, for files without one: 255 colours, the first is number 1 in such a file.
  static Palette Magica();
  // Lines "r g b name" as GIMP writes them; what is none of that is passed over. Or lines "rrggbb".
  static Palette Parse(std::string_view text);

  std::vector<Rgba> colours;
  bool exact = true;

  // Index of the nearest colour (least sum of squares); 0 when there is none.
  size_t Nearest(Rgba colour) const;
};

}  // namespace bivalve::voxel
