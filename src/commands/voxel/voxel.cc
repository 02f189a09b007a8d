#include "commands/voxel/voxel.h"

#include "codec/png.h"
#include "voxel/transform.h"

namespace bivalve::commands {
namespace {

constexpr std::string_view kHelp = R"(Usage: voxel info FILE...
  or:  voxel stats [--top=N] [--hash] FILE
  or:  voxel convert [OPTION]... FROM TO
  or:  voxel merge [--mode=MODE] [OPTION]... FROM... TO
  or:  voxel render [OPTION]... FROM TO.png
  or:  voxel show [--level=Z] FILE
  or:  voxel formats
Look at models of voxels, convert, merge and draw them. "-" is standard input or output.

  info     format, size, layers, bounds and number of colours of each FILE
  stats    how many voxels have which colour
  convert  read FROM, write TO in the format of its name
  merge    blend each FROM onto those before it, and write TO
  render   draw a picture
  show     one level as text
  formats  what can be read and written

Files:
      --from=FORMAT     the format of FROM, whatever its name and beginning
      --to=FORMAT       the format of TO, whatever its name
      --depth=N         a picture has N slices (as many squares as fit)
      --layers          keep the layers apart, where the format can (vox, qb, glTF)
      --mesh=KIND       faces, greedy (the default) or cubes
      --y-up            meshes with y upwards
      --float           ply colours from 0 to 1
      --crop=X,Y,Z,X,Y,Z  keep what is between two corners, both inclusive
      --move=X,Y,Z      move by so much
      --adjust=H,S,B    turn hues by H degrees; saturation and brightness in percent
      --mode=MODE       of merge: over sub sub-clamp paint max intersect intersect-fill mult-alpha replace
      --limit=N         at most N voxels in a layer (16777216)
Pictures:
      --size=WxH        512x512
      --view=VIEW       front back left right top bottom isometric true-isometric
      --eye=X,Y,Z       look from here instead
      --target=X,Y,Z    to here (the middle)
      --fov=DEGREES     angle from bottom to top, 45; 0: parallel
      --background=COLOUR  rrggbb or rrggbbaa; "none"
      --samples=N       1 or 4 rays for each pixel
      --flat            no shadows in corners
      --help            this text
      --version         the version
)";

constexpr Option kOptions[] = {
    {0, "from", Takes::kArgument, 1},        {0, "to", Takes::kArgument, 2},
    {0, "depth", Takes::kArgument, 3},       {0, "layers", Takes::kNothing, 4},
    {0, "mesh", Takes::kArgument, 5},        {0, "y-up", Takes::kNothing, 6},
    {0, "float", Takes::kNothing, 7},        {0, "crop", Takes::kArgument, 8},
    {0, "move", Takes::kArgument, 9},        {0, "mode", Takes::kArgument, 10},
    {0, "limit", Takes::kArgument, 11},      {0, "size", Takes::kArgument, 12},
    {0, "view", Takes::kArgument, 13},       {0, "eye", Takes::kArgument, 14},
    {0, "target", Takes::kArgument, 15},     {0, "fov", Takes::kArgument, 16},
    {0, "background", Takes::kArgument, 17}, {0, "samples", Takes::kArgument, 18},
    {0, "flat", Takes::kNothing, 19},        {0, "top", Takes::kArgument, 20},
    {0, "hash", Takes::kNothing, 21},        {0, "level", Takes::kArgument, 22},
    {0, "adjust", Takes::kArgument, 23},
};

constexpr Usage kUsage{
    .help = kHelp, .options = kOptions, .error_status = 2, .package = "Goxel's file formats"};
constexpr size_t kMostBytes = size_t{512} << 20;

// The name without directories and ending: what files beside it are called.
std::string StemOf(std::string_view name) {
  std::string_view base = kernel::BaseName(name);
  size_t dot = base.rfind('.');
  return std::string(dot == std::string_view::npos || dot == 0 ? base : base.substr(0, dot));
}

}  // namespace

std::string_view VoxelOptionName(int id) {
  for (const Option& option : kOptions)
    if (option.id == id) return option.name;
  return {};
}

Task<bool> Voxel::Run(std::string_view subcommand, std::vector<std::string_view> operands) {
  struct Known {
    std::string_view name;
    size_t least, most;
  };
  constexpr Known known[] = {{"info", 1, 4096}, {"stats", 1, 1}, {"convert", 2, 2}, {"merge", 2, 4096},
                             {"render", 2, 2},  {"show", 1, 1},  {"formats", 0, 0}};
  for (const Known& command : known) {
    if (command.name != subcommand) continue;
    if (operands.size() < command.least) {
      co_await command_.ReportUsage("missing operand after " +
                                    Quote(operands.empty() ? subcommand : operands.back()));
      co_return true;
    }
    if (operands.size() > command.most) {
      co_await command_.ReportExtra(operands[command.most]);
      co_return true;
    }
    std::string first(operands.empty() ? std::string_view() : operands[0]);
    std::string second(operands.size() < 2 ? std::string_view() : operands[1]);
    if (subcommand == "info") co_await Info(std::move(operands));
    if (subcommand == "stats") co_await Stats(std::move(first));
    if (subcommand == "convert") co_await Convert(std::move(first), std::move(second));
    if (subcommand == "merge") co_await Merge(std::move(operands));
    if (subcommand == "render") co_await Render(std::move(first), std::move(second));
    if (subcommand == "show") co_await Show(std::move(first));
    if (subcommand == "formats") co_await ListFormats();
    co_return true;
  }
  co_return false;
}

Task<void> Voxel::ReportError(std::string name, Error error) {
  error.path = std::move(name);
  co_await command_.ReportFile(error.path, error);
}

Task<std::optional<Voxel::Loaded>> Voxel::Load(std::string name) {
  auto file = co_await command_.OpenInput(name);
  if (!file) {
    co_await command_.ReportFile(name, file.error());
    co_return std::nullopt;
  }
  auto bytes = co_await kernel::ReadAll(command_.process, *file, kMostBytes);
  if (!bytes) {
    co_await command_.ReportFile(name, bytes.error());
    co_return std::nullopt;
  }
  const voxel::Format* format = s_.from;
  if (!format) format = voxel::FormatOfBytes(*bytes);
  if (!format) format = voxel::FormatOfName(name);
  if (!format || !format->read) {
    co_await command_.Report(QuoteName(name) +
                             (format ? ": " + std::string(format->name) + " files are only written"
                                     : ": the format is not known; --from=FORMAT says it"));
    co_return std::nullopt;
  }
  auto image = format->read(*bytes, s_.read, command_.machine);
  if (!image) {
    co_await ReportError(std::move(name), image.error());
    co_return std::nullopt;
  }
  co_return Loaded{std::move(*image), format, bytes->size()};
}

Task<bool> Voxel::WriteFile(std::string name, std::string bytes) {
  if (name == "-") {
    (void)co_await command_.out.Write(bytes);
    co_return !command_.OutputFailed();
  }
  auto file = co_await command_.vfs.Open(command_.process, name, kernel::OpenFlags::WriteTruncate());
  Result<void> written = file ? co_await kernel::WriteAll(command_.process, *file, bytes)
                              : Result<void>(std::unexpected(file.error()));
  if (!written) co_await command_.ReportFile(name, written.error());
  co_return written.has_value();
}

Task<std::optional<voxel::Volume>> Voxel::LoadSeen(std::string name) {
  auto loaded = co_await Load(name);
  if (!loaded) co_return std::nullopt;
  auto seen = voxel::MergeVisible(loaded->image, command_.machine);
  if (seen) co_return std::move(*seen);
  co_await ReportError(std::move(name), seen.error());
  co_return std::nullopt;
}

Task<void> Voxel::Save(const voxel::Image& image, std::string name) {
  const voxel::Format* format = s_.to ? s_.to : voxel::FormatOfName(name);
  if (!format || !format->write) {
    co_await command_.Report(QuoteName(name) +
                             (format ? ": " + std::string(format->name) + " files are only read"
                                     : ": the format is not known; --to=FORMAT says it"));
    co_return;
  }
  if (name != "-") s_.write.stem = StemOf(name);
  auto exported = format->write(image, s_.write, command_.machine);
  if (!exported) {
    co_await ReportError(std::move(name), exported.error());
    co_return;
  }
  if (exported->quantized)
    co_await command_.Warn(QuoteName(name) + ": more colours than the format has; the nearest were taken");
  std::string dir(kernel::DirName(name));
  bool is_stream = name == "-";
  if (!co_await WriteFile(std::move(name), std::move(exported->bytes)) || is_stream) co_return;
  for (voxel::Companion& companion : exported->companions)
    co_await WriteFile(dir + "/" + companion.name, std::move(companion.bytes));
}

Result<void> Voxel::Edit(voxel::Image& image) {
  for (voxel::Layer& layer : image.layers) {
    if (s_.crop) TRY_VOID(voxel::Crop(layer.volume, *s_.crop, command_.machine));
    if (s_.move) TRY_VOID(voxel::Translate(layer.volume, *s_.move, command_.machine));
    if (s_.adjust) TRY_VOID(voxel::AdjustColours(layer.volume, *s_.adjust, command_.machine));
  }
  return {};
}

Task<void> Voxel::Convert(std::string from, std::string to) {
  auto loaded = co_await Load(from);
  if (!loaded) co_return;
  if (auto edited = Edit(loaded->image); !edited)
    co_return co_await ReportError(std::move(from), edited.error());
  co_await Save(loaded->image, std::move(to));
}

Task<void> Voxel::Merge(std::vector<std::string_view> names) {
  std::string to(names.back());
  names.pop_back();
  voxel::Image merged;
  merged.limits = s_.read.limits;
  for (std::string_view name : names) {
    auto seen = co_await LoadSeen(std::string(name));
    if (!seen) co_return;
    voxel::Layer& layer = merged.AddLayer(kernel::BaseName(name));
    layer.volume = std::move(*seen);
    layer.mode = merged.layers.size() == 1 ? voxel::Mode::kOver : s_.mode;
  }
  if (auto edited = Edit(merged); !edited) co_return co_await ReportError(std::move(to), edited.error());
  co_await Save(merged, std::move(to));
}

Task<void> Voxel::Render(std::string from, std::string to) {
  auto seen = co_await LoadSeen(from);
  if (!seen) co_return;
  if (s_.render.eye && !s_.has_target) {
    voxel::Box bounds = seen->Bounds();
    for (int i = 0; i < 3; ++i)
      s_.render.eye->target[static_cast<size_t>(i)] = (bounds.min[i] + bounds.max[i]) / 2.;
  }
  auto picture = voxel::Render(*seen, s_.render, command_.machine);
  if (!picture) co_return co_await ReportError(std::move(from), picture.error());
  const auto* pixels = reinterpret_cast<const uint8_t*>(picture->pixels.data());
  auto png = codec::EncodePng(static_cast<uint32_t>(picture->width), static_cast<uint32_t>(picture->height),
                              {pixels, picture->pixels.size() * 4}, {.keep_alpha = false}, command_.machine);
  if (!png) co_return co_await ReportError(std::move(to), png.error());
  co_await WriteFile(std::move(to), std::move(*png));
}

Task<int> VoxelMain(Process& process) {
  Command command(process, kUsage);
  auto args = co_await command.Parse();
  if (!args) co_return command.status;
  if (args->operands.empty()) {
    co_await command.ReportMissing(*args);
    co_return command.status;
  }
  VoxelSettings settings;
  if (std::string error = ReadVoxelSettings(*args, &settings); !error.empty()) {
    co_await command.ReportUsage(std::move(error));
    co_return command.status;
  }
  std::vector<std::string_view> operands(args->operands.begin() + 1, args->operands.end());
  Voxel voxel(command, std::move(settings));
  if (!co_await voxel.Run(args->operands[0], std::move(operands)))
    co_await command.ReportUsage("no subcommand is called " + Quote(args->operands[0]));
  co_return co_await command.Finish();
}

}  // namespace bivalve::commands
