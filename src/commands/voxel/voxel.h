// voxel: models of voxels, looked at, converted, merged, drawn. What its subcommands share.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "commands/command.h"
#include "voxel/adjust.h"
#include "voxel/formats/format.h"
#include "voxel/render.h"

namespace bivalve::commands {

// What the options say, whichever subcommand they are for.
struct VoxelSettings {
  const voxel::Format* from = nullptr;  // null: by the bytes, then by the name
  const voxel::Format* to = nullptr;    // null: by the name
  voxel::ReadOptions read;
  voxel::WriteOptions write;
  voxel::RenderOptions render;
  voxel::Mode mode = voxel::Mode::kOver;
  std::optional<int> level;
  std::optional<voxel::Box> crop;
  std::optional<voxel::Adjustment> adjust;
  std::optional<voxel::Vec3> move;
  size_t top = 0;
  bool hash = false;
  bool has_eye = false, has_target = false;
};

// The long name of an option.
std::string_view VoxelOptionName(int id);

// A line without "name: " when an option or its value is wrong.
std::string ReadVoxelSettings(const ParsedArgs& args, VoxelSettings* settings);

class Voxel {
 public:
  Voxel(Command& command, VoxelSettings settings) : command_(command), s_(std::move(settings)) {}
  friend kernel::Scheduler& SchedulerOf(Voxel& voxel) { return SchedulerOf(voxel.command_); }

  // `operands` without the subcommand; false when there is no subcommand of that name.
  Task<bool> Run(std::string_view subcommand, std::vector<std::string_view> operands);

 private:
  struct Loaded {
    voxel::Image image;
    const voxel::Format* format;
    size_t bytes;
  };

  // Reports what goes wrong; nothing then.
  Task<std::optional<Loaded>> Load(std::string name);
  // What one sees of it, all visible layers as one.
  Task<std::optional<voxel::Volume>> LoadSeen(std::string name);
  Task<void> Save(const voxel::Image& image, std::string name);
  Task<bool> WriteFile(std::string name, std::string bytes);
  Task<void> ReportError(std::string name, Error error);

  Task<void> Info(std::vector<std::string_view> names);
  Task<void> Stats(std::string name);
  Task<void> Convert(std::string from, std::string to);
  Task<void> Merge(std::vector<std::string_view> names);
  Task<void> Render(std::string from, std::string to);
  Task<void> Show(std::string name);
  Task<void> ListFormats();
  Result<void> Edit(voxel::Image& image);

  Command& command_;
  VoxelSettings s_;
};

}  // namespace bivalve::commands
