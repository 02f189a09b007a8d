// What voxel says of models: info, stats, show, formats.
#include <algorithm>

#include "commands/voxel/voxel.h"
#include "crypto/hash.h"

namespace bivalve::commands {
namespace {

std::string Place(voxel::Vec3 p) {
  return std::to_string(p.x) + "," + std::to_string(p.y) + "," + std::to_string(p.z);
}

// Both corners inclusive, as --crop takes them.
std::string BoundsText(const voxel::Box& box) {
  if (box.empty()) return "empty";
  voxel::Vec3 size = box.size();
  return Place(box.min) + " to " + Place(box.max - voxel::Vec3{1, 1, 1}) + " (" + std::to_string(size.x) +
         " x " + std::to_string(size.y) + " x " + std::to_string(size.z) + ")";
}

struct Entry {
  voxel::Vec3 at;
  voxel::Rgba colour;
};

// SHA-256 of lines "x y z rrggbbaa", sorted by x, then y, then z: the same for every file with that content.
std::optional<std::string> ContentHash(const voxel::Volume& volume, Meter& meter) {
  if (!meter.Hold(volume.count() * sizeof(Entry))) return std::nullopt;
  std::vector<Entry> entries;
  entries.reserve(volume.count());
  bool going = volume.ForEach([&](voxel::Vec3 p, voxel::Rgba c) {
    entries.push_back({p, c});
    return meter.Spend(4);
  });
  if (!going) return std::nullopt;
  std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
    if (a.at.x != b.at.x) return a.at.x < b.at.x;
    return a.at.y != b.at.y ? a.at.y < b.at.y : a.at.z < b.at.z;
  });
  crypto::Hash hash(crypto::HashKind::kSha256);
  for (const Entry& entry : entries) {
    if (!meter.Spend(8)) return std::nullopt;
    voxel::Rgba c = entry.colour;
    char line[64];
    int length = snprintf(line, sizeof line, "%d %d %d %02x%02x%02x%02x\n", entry.at.x, entry.at.y,
                          entry.at.z, c.r, c.g, c.b, c.a);
    hash.Add({line, static_cast<size_t>(length)});
  }
  return crypto::Hex(hash.Finish());
}

}  // namespace

Task<void> Voxel::Info(std::vector<std::string_view> names) {
  for (std::string_view name : names) {
    auto loaded = co_await Load(std::string(name));
    if (!loaded) continue;
    const voxel::Image& image = loaded->image;
    auto seen = voxel::MergeVisible(image, command_.machine);
    if (!seen) {
      co_await ReportError(std::string(name), seen.error());
      continue;
    }
    auto colours = voxel::CountColours(*seen, {}, command_.machine);
    std::string text(name);
    text += "\n  format   " + std::string(loaded->format->name) + ", " + std::to_string(loaded->bytes) +
            " bytes\n";
    text +=
        "  voxels   " + std::to_string(seen->count()) + "\n  bounds   " + BoundsText(seen->Bounds()) + "\n";
    text += "  colours  " + (colours ? std::to_string(colours->unique) : "over a million") + "\n";
    for (const voxel::Layer& layer : image.layers) {
      text += "  layer    " + std::to_string(layer.id) + " " + Quote(layer.name) + ", " +
              std::to_string(layer.volume.count()) + " voxels, " + std::string(voxel::ModeName(layer.mode));
      text += layer.visible ? "\n" : ", hidden\n";
    }
    (void)co_await command_.out.Write(text);
  }
}

Task<void> Voxel::Stats(std::string name) {
  auto seen = co_await LoadSeen(name);
  if (!seen) co_return;
  auto colours = voxel::CountColours(*seen, {.top = s_.top}, command_.machine);
  if (!colours) co_return co_await ReportError(std::move(name), colours.error());
  std::string text = "voxels " + std::to_string(colours->voxels) + "\nbounds " + BoundsText(seen->Bounds()) +
                     "\nblocks " + std::to_string(seen->block_count()) + "\ncolours " +
                     std::to_string(colours->unique) + "\n";
  if (s_.hash) {
    auto hash = ContentHash(*seen, command_.machine);
    if (!hash) co_return;
    text += "sha256 " + *hash + "\n";
  }
  for (const voxel::ColourCount& c : colours->colours)
    text += voxel::ColourText(c.colour) + " " + std::to_string(c.count) + "\n";
  (void)co_await command_.out.Write(text);
}

// Rows of y from the top, the level that is asked for or the one in the middle.
Task<void> Voxel::Show(std::string name) {
  auto seen = co_await LoadSeen(name);
  if (!seen) co_return;
  voxel::Box bounds = seen->Bounds();
  int z = s_.level.value_or((bounds.min.z + bounds.max.z) / 2);
  std::string text = "level " + std::to_string(z) + ", " + BoundsText(bounds) + "\n";
  for (int y = bounds.max.y; y-- > bounds.min.y;) {
    if (!command_.machine.Spend(bounds.size().x)) co_return;
    for (int x = bounds.min.x; x < bounds.max.x; ++x) {
      voxel::Rgba c = seen->Get({x, y, z});
      // Darker colours have more ink.
      constexpr std::string_view ink = "@%#*+=-:";
      size_t bright = (size_t{c.r} * 2 + size_t{c.g} * 3 + c.b) * ink.size() / (6 * 256);
      text += c.a ? ink[bright] : '.';
    }
    text += '\n';
    if (text.size() < kernel::Writer::kBlock) continue;
    (void)co_await command_.out.Write(text);
    text.clear();
  }
  (void)co_await command_.out.Write(text);
}

Task<void> Voxel::ListFormats() {
  for (const voxel::Format& format : voxel::Formats()) {
    std::string line(format.name);
    line.resize(6, ' ');
    line += format.read && format.write ? "read, write  " : format.read ? "read         " : "write        ";
    line += std::string(format.about) + " (" + std::string(format.endings) + ")\n";
    (void)co_await command_.out.Write(line);
  }
}

}  // namespace bivalve::commands
