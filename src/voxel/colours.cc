#include "voxel/colours.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <unordered_map>

namespace bivalve::voxel {
namespace {

constexpr size_t kMostColours = 1 << 20;

bool ByChannels(Rgba a, Rgba b) {
  auto key = [](Rgba c) { return uint32_t{c.r} << 24 | uint32_t{c.g} << 16 | uint32_t{c.b} << 8 | c.a; };
  return key(a) < key(b);
}

bool MoreFrequent(const ColourCount& a, const ColourCount& b) {
  return a.count != b.count ? a.count > b.count : ByChannels(a.colour, b.colour);
}

// Calls each(Vec3, Rgba) for the voxels of a region; false: the meter said stop.
template <class Each>
bool ForRegion(const Volume& volume, const std::optional<Box>& region, Meter& meter, Each&& each) {
  std::vector<Rgba> scratch(kBlockCells);
  for (const Volume::Item& item : volume.Blocks()) {
    Vec3 origin = OriginOf(item.key);
    Box part = region ? region->Intersect(BlockBox(origin)) : BlockBox(origin);
    if (part.empty()) continue;
    if (!meter.Spend(kBlockCells / 16)) return false;
    const Rgba* cells = item.block->Read(scratch.data());
    const bool whole = part == BlockBox(origin);
    for (int i = 0; i < kBlockCells; ++i) {
      if (!cells[i].a) continue;
      Vec3 p = origin + CellPlace(i);
      if (whole || part.Contains(p)) each(p, cells[i]);
    }
  }
  return true;
}

// How many voxels there are of each colour. Models have few colours, which take turns: each has a number in a
// small table, and goes to the map of all when another colour takes its place there.
class ColourCounter {
 public:
  // Channels are rounded down to multiples of `bin`; 0 and 1: not.
  explicit ColourCounter(int bin) : bin_(bin) {}

  void Count(std::span<const Rgba> cells) {
    for (Rgba cell : cells) {
      const uint32_t packed = cell.Pack();
      if (!packed) continue;
      Recent& known = recent_[packed * 0x9E3779B1u >> 22];
      if (known.packed != packed) {
        Add(Rgba::Unpack(known.packed), known.count);
        known = {packed, 0};
      }
      ++known.count;
    }
  }
  void Add(Rgba colour, uint32_t count) {
    if (!count || !colour.a) return;
    if (bin_ > 1) {
      auto down = [this](uint8_t v) { return static_cast<uint8_t>(v / bin_ * bin_); };
      colour = {down(colour.r), down(colour.g), down(colour.b), down(colour.a)};
    }
    // One past the most says that there are too many.
    if (counts_.size() <= kMostColours) counts_[colour.Pack()] += count;
  }
  // False: there are more colours than it takes.
  bool Finish() {
    for (Recent& known : recent_) Add(Rgba::Unpack(known.packed), known.count);
    return counts_.size() <= kMostColours;
  }
  const std::unordered_map<uint32_t, uint64_t>& counts() const { return counts_; }

 private:
  struct Recent {
    uint32_t packed = 0;
    uint32_t count = 0;
  };

  int bin_;
  std::array<Recent, 1024> recent_;
  std::unordered_map<uint32_t, uint64_t> counts_;
};

int HexValue(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

uint8_t Channel(Rgba c, size_t i) { return i == 0 ? c.r : i == 1 ? c.g : i == 2 ? c.b : c.a; }

// Colours that become one of the palette, and how far apart they are.
struct Cut {
  size_t begin, end;
  size_t widest = 0;
  int width = 0;
};

Cut Measure(const std::vector<ColourCount>& colours, size_t begin, size_t end) {
  Cut cut{begin, end};
  for (size_t i = 0; i < 4; ++i) {
    int low = 255, high = 0;
    for (size_t n = begin; n < end; ++n) {
      low = std::min<int>(low, Channel(colours[n].colour, i));
      high = std::max<int>(high, Channel(colours[n].colour, i));
    }
    if (high - low > cut.width) {
      cut.width = high - low;
      cut.widest = i;
    }
  }
  return cut;
}

Rgba Mean(const std::vector<ColourCount>& colours, const Cut& cut) {
  uint64_t sum[4] = {}, weight = 0;
  for (size_t n = cut.begin; n < cut.end; ++n) {
    weight += colours[n].count;
    for (size_t i = 0; i < 4; ++i) sum[i] += colours[n].count * Channel(colours[n].colour, i);
  }
  auto mean = [&](size_t i) { return static_cast<uint8_t>((sum[i] + weight / 2) / weight); };
  return {mean(0), mean(1), mean(2), mean(3)};
}

}  // namespace

Result<Histogram> CountColours(const Volume& volume, const HistogramOptions& options, Meter& meter) {
  ColourCounter counter(options.bin_size);
  std::vector<Rgba> scratch(kBlockCells);
  Histogram histogram;
  for (const Volume::Item& item : volume.Blocks()) {
    const Box block = BlockBox(OriginOf(item.key));
    const Box part = options.region ? options.region->Intersect(block) : block;
    if (part.empty()) continue;
    if (!meter.Spend(kBlockCells / 16)) return Stopped();
    if (part == block && item.block->uniform()) {
      counter.Add(item.block->fill(), kBlockCells);
      continue;
    }
    const Rgba* cells = item.block->Read(scratch.data());
    if (part == block) {
      counter.Count({cells, kBlockCells});
      continue;
    }
    const auto width = static_cast<size_t>(part.max.x - part.min.x);
    for (int z = part.min.z; z < part.max.z; ++z)
      for (int y = part.min.y; y < part.max.y; ++y)
        counter.Count({cells + CellOf({part.min.x, y, z}), width});
  }
  if (!counter.Finish()) return Fail(Errno::kRange, {}, "more than a million colours");
  for (const auto& [packed, count] : counter.counts()) {
    histogram.colours.push_back({Rgba::Unpack(packed), count});
    histogram.voxels += count;
  }
  histogram.unique = histogram.colours.size();
  std::sort(histogram.colours.begin(), histogram.colours.end(),
            [&](const ColourCount& a, const ColourCount& b) {
              return options.by_count ? MoreFrequent(a, b) : ByChannels(a.colour, b.colour);
            });
  if (options.top && histogram.colours.size() > options.top) histogram.colours.resize(options.top);
  return histogram;
}

Result<std::vector<Vec3>> FindColour(const Volume& volume, Rgba colour, Rgba tolerance,
                                     const std::optional<Box>& region, size_t most, uint64_t* total,
                                     Meter& meter) {
  std::vector<Vec3> found;
  *total = 0;
  bool going = ForRegion(volume, region, meter, [&](Vec3 p, Rgba c) {
    for (size_t i = 0; i < 4; ++i)
      if (std::abs(Channel(c, i) - Channel(colour, i)) > Channel(tolerance, i)) return;
    if (++*total <= most) found.push_back(p);
  });
  if (!going) return Stopped();
  return found;
}

std::string ColourText(Rgba c) {
  constexpr char digits[] = "0123456789abcdef";
  std::string text = "#";
  for (uint8_t value : {c.r, c.g, c.b, c.a}) {
    text += digits[value >> 4];
    text += digits[value & 15];
  }
  if (c.a == 255) text.resize(7);
  return text;
}

std::optional<Rgba> ParseColour(std::string_view text) {
  if (text.starts_with('#')) text.remove_prefix(1);
  if (text.size() != 6 && text.size() != 8) return std::nullopt;
  std::array<uint8_t, 4> value{0, 0, 0, 255};
  for (size_t i = 0; i < text.size(); i += 2) {
    int high = HexValue(text[i]), low = HexValue(text[i + 1]);
    if (high < 0 || low < 0) return std::nullopt;
    value[i / 2] = static_cast<uint8_t>(high << 4 | low);
  }
  return Rgba{value[0], value[1], value[2], value[3]};
}

Result<Palette> Palette::Of(std::span<const Volume> volumes, size_t most, Meter& meter) {
  std::unordered_map<uint32_t, uint64_t> counts;
  for (const Volume& volume : volumes) {
    TRY(Histogram histogram, CountColours(volume, {}, meter));
    for (const ColourCount& c : histogram.colours) counts[c.colour.Pack()] += c.count;
    if (counts.size() > kMostColours) return Fail(Errno::kRange, {}, "more than a million colours");
  }
  std::vector<ColourCount> all;
  for (const auto& [packed, count] : counts) all.push_back({Rgba::Unpack(packed), count});
  std::sort(all.begin(), all.end(), MoreFrequent);
  Palette palette;
  if (all.size() <= most) {
    for (const ColourCount& c : all) palette.colours.push_back(c.colour);
    return palette;
  }
  palette.exact = false;
  std::vector<Cut> cuts{Measure(all, 0, all.size())};
  while (cuts.size() < most) {
    auto widest = std::max_element(cuts.begin(), cuts.end(),
                                   [](const Cut& a, const Cut& b) { return a.width < b.width; });
    if (widest->width == 0) break;
    Cut cut = *widest;
    if (!meter.Spend(static_cast<int64_t>(cut.end - cut.begin))) return Stopped();
    auto at = [&](size_t i) { return all.begin() + static_cast<ptrdiff_t>(i); };
    std::sort(at(cut.begin), at(cut.end), [&](const ColourCount& a, const ColourCount& b) {
      uint8_t x = Channel(a.colour, cut.widest), y = Channel(b.colour, cut.widest);
      return x != y ? x < y : ByChannels(a.colour, b.colour);
    });
    uint64_t half = 0, seen = 0;
    for (size_t n = cut.begin; n < cut.end; ++n) half += all[n].count;
    half /= 2;
    size_t middle = cut.begin;
    while (middle + 2 < cut.end && seen + all[middle].count <= half) seen += all[middle++].count;
    middle = std::max(middle, cut.begin + 1);
    *widest = Measure(all, cut.begin, middle);
    cuts.push_back(Measure(all, middle, cut.end));
  }
  for (const Cut& cut : cuts) palette.colours.push_back(Mean(all, cut));
  return palette;
}

Palette Palette::Magica() {
  constexpr uint8_t cube[] = {0xff, 0xcc, 0x99, 0x66, 0x33, 0x00};
  constexpr uint8_t ramp[] = {0xee, 0xdd, 0xbb, 0xaa, 0x88, 0x77, 0x55, 0x44, 0x22, 0x11};
  Palette palette;
  for (uint8_t r : cube)
    for (uint8_t g : cube)
      for (uint8_t b : cube)
        if (r | g | b) palette.colours.push_back({r, g, b, 255});
  for (uint8_t v : ramp) palette.colours.push_back({v, 0, 0, 255});
  for (uint8_t v : ramp) palette.colours.push_back({0, v, 0, 255});
  for (uint8_t v : ramp) palette.colours.push_back({0, 0, v, 255});
  for (uint8_t v : ramp) palette.colours.push_back({v, v, v, 255});
  return palette;
}

Palette Palette::Parse(std::string_view text) {
  Palette palette;
  while (!text.empty() && palette.colours.size() < 65536) {
    std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(text.size(), line.size() + 1));
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (auto colour = ParseColour(line)) {
      palette.colours.push_back(*colour);
      continue;
    }
    int values[3], got = 0;
    size_t at = 0;
    while (got < 3) {
      while (at < line.size() && (line[at] == ' ' || line[at] == '\t')) ++at;
      size_t digits = at;
      int value = 0;
      while (at < line.size() && line[at] >= '0' && line[at] <= '9' && value < 256)
        value = value * 10 + line[at++] - '0';
      if (at == digits || value > 255) break;
      values[got++] = value;
    }
    if (got == 3)
      palette.colours.push_back({static_cast<uint8_t>(values[0]), static_cast<uint8_t>(values[1]),
                                 static_cast<uint8_t>(values[2]), 255});
  }
  return palette;
}

size_t Palette::Nearest(Rgba colour) const {
  size_t best = 0;
  int least = INT32_MAX;
  for (size_t n = 0; n < colours.size() && least > 0; ++n) {
    int sum = 0;
    for (size_t i = 0; i < 4; ++i) {
      int d = Channel(colours[n], i) - Channel(colour, i);
      sum += d * d;
    }
    if (sum < least) {
      least = sum;
      best = n;
    }
  }
  return best;
}

}  // namespace bivalve::voxel
