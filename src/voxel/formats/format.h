// Formats: model files read and written, by name.
//
// Every reader takes its input as hostile: lengths are checked, sizes bounded by the image's limits and the
// meter, nothing recurses, and an error says "FORMAT: byte N: what is wrong" (kInval), or kRange "Volume
// limit exceeded". Writers are deterministic: equal images give equal bytes. kCanceled: the meter said stop.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "voxel/image.h"
#include "voxel/mesh.h"

namespace bivalve::voxel {

struct ReadOptions {
  VolumeLimits limits = {};
  // Slices of a picture: how many; 0: as many squares as fit, else one.
  int depth = 0;
};

struct WriteOptions {
  MeshKind mesh = MeshKind::kGreedy;
  bool y_up = false;           // of meshes: (x, y, z) becomes (x, z, −y); glTF always is
  bool keep_layers = false;    // vox, qb, glTF: one model for each visible layer, where the format can
  bool float_colours = false;  // ply: as Goxel writes them
  // What a file written beside this one is to be called, without ending (obj's materials).
  std::string stem = "model";
};

// A second file that belongs to the first.
struct Companion {
  std::string name;
  std::string bytes;
};

struct Exported {
  std::string bytes;
  std::vector<Companion> companions;
  bool quantized = false;  // colours had to be changed to fit the format
};

struct Format {
  std::string_view name;
  std::string_view about;
  std::string_view endings;  // ".a .b"
  Result<Image> (*read)(std::string_view bytes, const ReadOptions& options, Meter& meter);
  Result<Exported> (*write)(const Image& image, const WriteOptions& options, Meter& meter);
};

// All, by name.
std::span<const Format> Formats();
const Format* FindFormat(std::string_view name);
// By what the file's name ends with; null when no format has that ending.
const Format* FormatOfName(std::string_view file_name);
// By how the bytes begin; null when that says nothing.
const Format* FormatOfBytes(std::string_view bytes);

// The readers and writers, one file each.
Result<Image> ReadGox(std::string_view bytes, const ReadOptions& options, Meter& meter);
Result<Exported> WriteGox(const Image& image, const WriteOptions& options, Meter& meter);
Result<Image> ReadVox(std::string_view bytes, const ReadOptions& options, Meter& meter);
Result<Exported> WriteVox(const Image& image, const WriteOptions& options, Meter& meter);
Result<Image> ReadQb(std::string_view bytes, const ReadOptions& options, Meter& meter);
Result<Exported> WriteQb(const Image& image, const WriteOptions& options, Meter& meter);
Result<Image> ReadKvx(std::string_view bytes, const ReadOptions& options, Meter& meter);
Result<Exported> WriteKvx(const Image& image, const WriteOptions& options, Meter& meter);
Result<Image> ReadKv6(std::string_view bytes, const ReadOptions& options, Meter& meter);
Result<Image> ReadVxl(std::string_view bytes, const ReadOptions& options, Meter& meter);
Result<Exported> WriteVxl(const Image& image, const WriteOptions& options, Meter& meter);
Result<Image> ReadMts(std::string_view bytes, const ReadOptions& options, Meter& meter);
Result<Image> ReadText(std::string_view bytes, const ReadOptions& options, Meter& meter);
Result<Exported> WriteText(const Image& image, const WriteOptions& options, Meter& meter);
Result<Image> ReadPly(std::string_view bytes, const ReadOptions& options, Meter& meter);
Result<Exported> WritePly(const Image& image, const WriteOptions& options, Meter& meter);
Result<Image> ReadObj(std::string_view bytes, const ReadOptions& options, Meter& meter);
Result<Exported> WriteObj(const Image& image, const WriteOptions& options, Meter& meter);
Result<Exported> WriteGlb(const Image& image, const WriteOptions& options, Meter& meter);
Result<Exported> WriteGltf(const Image& image, const WriteOptions& options, Meter& meter);
Result<Image> ReadSlices(std::string_view bytes, const ReadOptions& options, Meter& meter);
Result<Exported> WriteSlices(const Image& image, const WriteOptions& options, Meter& meter);
Result<Exported> WritePov(const Image& image, const WriteOptions& options, Meter& meter);

}  // namespace bivalve::voxel
