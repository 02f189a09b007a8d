#include "voxel/adjust.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace bivalve::voxel {
namespace {

// Of one channel, whose place on the circle of hues is `at` (0 to 1).
double Channel(double low, double high, double at) {
  at -= std::floor(at);
  if (at < 1. / 6) return low + (high - low) * 6 * at;
  if (at < 1. / 2) return high;
  if (at < 2. / 3) return low + (high - low) * (2. / 3 - at) * 6;
  return low;
}

// What came out for a colour before: models have few.
class Known {
 public:
  explicit Known(const Adjustment& adjustment) : adjustment_(adjustment) {}
  Rgba Of(Rgba colour) {
    const uint32_t packed = colour.Pack();
    Entry& entry = entries_[packed * 0x9E3779B1u >> 24];
    if (entry.from != packed) entry = {packed, Adjusted(colour, adjustment_)};
    return entry.to;
  }

 private:
  struct Entry {
    uint32_t from = 0;  // no voxel: never asked for
    Rgba to = {};
  };
  const Adjustment& adjustment_;
  std::array<Entry, 256> entries_;
};

}  // namespace

Rgba Adjusted(Rgba colour, const Adjustment& adjustment) {
  const double r = colour.r / 255., g = colour.g / 255., b = colour.b / 255.;
  const double most = std::max({r, g, b}), least = std::min({r, g, b}), span = most - least;
  double light = (most + least) / 2, hue = 0, saturation = 0;
  if (span > 0) {
    saturation = span / (light > .5 ? 2 - most - least : most + least);
    hue = most == r ? (g - b) / span : most == g ? 2 + (b - r) / span : 4 + (r - g) / span;
  }
  hue = hue / 6 + adjustment.hue_degrees / 360;
  saturation = std::clamp(saturation * adjustment.saturation, 0., 1.);
  light = std::clamp(light * adjustment.brightness, 0., 1.);
  const double high = light <= .5 ? light * (1 + saturation) : light + saturation - light * saturation;
  const double low = 2 * light - high;
  auto byte = [&](double at) { return static_cast<uint8_t>(Channel(low, high, at) * 255 + .5); };
  return {byte(hue + 1. / 3), byte(hue), byte(hue - 1. / 3), colour.a};
}

Result<uint64_t> AdjustColours(Volume& volume, const Adjustment& adjustment, Meter& meter) {
  if (!std::isfinite(adjustment.hue_degrees) || !std::isfinite(adjustment.saturation) ||
      !std::isfinite(adjustment.brightness) || adjustment.saturation < 0 || adjustment.brightness < 0)
    return Fail(Errno::kInval, {}, "hue must be a number, saturation and brightness factors from 0");
  Known known(adjustment);
  uint64_t changed = 0;
  const Volume before = volume;
  for (const Volume::Item& item : before.Blocks()) {
    if (!meter.Spend(kBlockCells / 8)) return Stopped();
    if (item.block->uniform()) {
      const Rgba fill = item.block->fill(), now = known.Of(fill);
      if (now == fill) continue;
      changed += kBlockCells;
      volume.PutBlock(item.key, MakeRef<Block>(now));
      continue;
    }
    BlockEdit edit(volume, item.key);
    Rgba* cells = edit.cells();
    if (!cells) break;
    for (int i = 0; i < kBlockCells; ++i) {
      if (!cells[i].a) continue;
      const Rgba now = known.Of(cells[i]);
      changed += !(now == cells[i]);
      cells[i] = now;
    }
  }
  TRY_VOID(volume.Check());
  return changed;
}

}  // namespace bivalve::voxel
