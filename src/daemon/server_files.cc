// Methods that read and write files: models, pictures.
#include <algorithm>

#include "codec/base_n.h"
#include "crypto/hash.h"
#include "daemon/pictures.h"
#include "daemon/server.h"
#include "voxel/formats/format.h"

namespace bivalve::daemon {
namespace {

constexpr int64_t kMostFileBytes = int64_t{512} << 20;
constexpr size_t kMostRenders = 100;

Json FileData(const FileOutcome& outcome) {
  Json data{{"errno", outcome.error}};
  if (outcome.error == "ENOENT") data["kind"] = "file_not_found";
  if (outcome.error == "EACCES" || outcome.error == "EPERM") data["kind"] = "permission";
  if (outcome.error == "ENOSPC") data["kind"] = "resource_exhausted";
  return data;
}

// 1970-01-01T00:00:00Z.
int64_t Seconds(int64_t ms) { return ms / 1000; }

}  // namespace

void Server::LoadProject(Ticket ticket, Params& params) {
  std::string path = params.Text("path", std::nullopt);
  if (params.wrong()) return Respond(ticket, params.Refusal());
  Action action{.kind = Action::Kind::kRead, .project = true, .limit = kMostFileBytes, .text = path};
  WithFile(ticket, std::move(action), [this, ticket, path](const FileOutcome& outcome) {
    if (!outcome.ok)
      return Respond(ticket,
                     Refuse(kLoadFailed, "Failed to load project: " + outcome.message, FileData(outcome)));
    const voxel::Format* format = voxel::FormatOfBytes(outcome.bytes);
    if (!format) format = voxel::FormatOfName(path);
    if (!format || !format->read)
      return Respond(ticket,
                     Refuse(kLoadFailed, "Failed to load project: the format of " + path + " is not known"));
    auto image = format->read(outcome.bytes, {}, meter_);
    if (!image)
      return Respond(ticket,
                     std::unexpected(FailureOf(kLoadFailed, "Failed to load project", image.error())));
    voxel::Image before = project_.image;
    project_.image = std::move(*image);
    if (project_.image.layers.empty()) project_.image.AddLayer();
    size_t slash = path.rfind('/');
    project_.name = path.substr(slash == std::string::npos ? 0 : slash + 1);
    if (voxel::Box box = project_.image.Bounds(); !box.empty()) {
      voxel::Vec3 size = box.size();
      project_.width = size.x;
      project_.height = size.y;
      project_.depth = size.z;
    }
    project_.replaced = true;
    Edited(std::move(before));
    Respond(ticket, Json{{"success", true},
                         {"path", path},
                         {"layer_count", project_.image.layers.size()},
                         {"voxel_count", project_.image.VoxelCount()}});
  });
}

void Server::WriteModel(Ticket ticket, std::string path, std::string_view name, int code, bool save) {
  const voxel::Format* format = name.empty() ? voxel::FormatOfName(path) : voxel::FindFormat(name);
  if (!format && save) format = voxel::FindFormat("gox");
  const std::string what = save ? "Failed to save project" : "Failed to export model";
  if (!format || !format->write)
    return Respond(ticket, Refuse(code, what + ": unknown format" +
                                            (name.empty() ? " of " + path : ": " + std::string(name))));
  voxel::WriteOptions options;
  size_t slash = path.rfind('/');
  options.stem = path.substr(slash == std::string::npos ? 0 : slash + 1);
  options.stem = options.stem.substr(0, options.stem.rfind('.'));
  auto exported = format->write(project_.image, options, meter_);
  if (!exported) return Respond(ticket, std::unexpected(FailureOf(code, what, exported.error())));
  // Files that go with it need no answer.
  for (voxel::Companion& companion : exported->companions) {
    Action& beside = Add(Action::Kind::kWrite);
    beside.text = path.substr(0, slash == std::string::npos ? 0 : slash + 1) + companion.name;
    beside.bytes = std::move(companion.bytes);
    beside.project = true;
  }
  Json told{{"success", true}, {"path", path}};
  if (!save) told["format"] = format->name;
  Action action{
      .kind = Action::Kind::kWrite, .project = true, .text = path, .bytes = std::move(exported->bytes)};
  WithFile(ticket, std::move(action), [this, ticket, told, what, code](const FileOutcome& outcome) {
    if (outcome.ok) return Respond(ticket, told);
    Respond(ticket, Refuse(code, what + ": " + outcome.message, FileData(outcome)));
  });
}

void Server::SaveProject(Ticket ticket, Params& params) {
  std::string path = params.Text("path", std::nullopt);
  if (params.wrong()) return Respond(ticket, params.Refusal());
  WriteModel(std::move(ticket), std::move(path), {}, kSaveFailed, true);
}

void Server::ExportModel(Ticket ticket, Params& params) {
  std::string path = params.Text("path", std::nullopt), format = params.Text("format", "");
  if (params.wrong()) return Respond(ticket, params.Refusal());
  WriteModel(std::move(ticket), std::move(path), format, kExportFailed, false);
}

// ---- pictures

Json Server::RenderJson(const Render& render) const {
  return Json{{"path", render.path},
              {"size", render.size},
              {"format", render.format},
              {"dimensions", {{"width", render.width}, {"height", render.height}}},
              {"checksum", render.checksum},
              {"created_at", Seconds(render.created_ms)},
              {"expires_at", Seconds(render.expires_ms)}};
}

void Server::RenderScene(Ticket ticket, Params& params) {
  std::string path = params.Text("output_path", ""), mode;
  if (const Json* options = params.Find("options")) {
    if (!options->is_object())
      params.Wrong("options", "an object");
    else if (auto found = options->find("return_mode"); found != options->end())
      mode = found->is_string() ? found->get<std::string>() : "?";
  }
  if (!mode.empty() && mode != "file_path" && mode != "base64")
    params.Wrong("options.return_mode", "\"file_path\" or \"base64\"");
  if (params.wrong()) return Respond(ticket, params.Refusal());
  auto drawn = DrawPicture(project_.image, params, meter_);
  if (!drawn) return Respond(ticket, std::unexpected(drawn.error()));
  Render render;
  render.width = drawn->width;
  render.height = drawn->height;
  render.size = static_cast<int64_t>(drawn->png.size());
  if (mode == "base64" || (mode.empty() && path.empty())) {
    Json told{{"success", true}, {"width", drawn->width}, {"height", drawn->height}, {"format", "png"}};
    if (mode == "base64") told["image"] = codec::EncodeBase64(drawn->png);
    return Respond(ticket, told);
  }
  const bool legacy = mode.empty(), keep = !legacy && path.empty();
  crypto::Hash hash(crypto::HashKind::kSha256);
  hash.Add(drawn->png);
  std::string digest = crypto::Hex(hash.Finish());
  render.checksum = "sha256:" + digest;
  render.created_ms = wall_ms_;
  render.expires_ms = wall_ms_ + options_.render_ttl_s * 1000;
  render.session = std::to_string(options_.pid);
  if (keep)
    path = options_.render_dir + "/render_" + std::to_string(Seconds(wall_ms_)) + "_" + render.session + "_" +
           digest.substr(0, 8) + std::to_string(next_render_++) + ".png";
  render.path = path;
  FinishRender(std::move(ticket), std::move(render), std::move(drawn->png), keep, legacy);
}

void Server::FinishRender(Ticket ticket, Render render, std::string png, bool keep, bool legacy) {
  Action action{.kind = Action::Kind::kWrite, .project = !keep, .text = render.path, .bytes = std::move(png)};
  WithFile(ticket, std::move(action), [this, ticket, render, keep, legacy](const FileOutcome& outcome) {
    if (!outcome.ok)
      return Respond(ticket,
                     Refuse(kRenderFailed, "Failed to render scene: " + outcome.message, FileData(outcome)));
    if (keep) {
      renders_.push_back(render);
      DropOldRenders();
    }
    if (legacy)
      return Respond(ticket, Json{{"success", true},
                                  {"width", render.width},
                                  {"height", render.height},
                                  {"format", render.format},
                                  {"output_path", render.path}});
    Respond(ticket, Json{{"success", true}, {"file", RenderJson(render)}});
  });
}

Server::Renders::iterator Server::DropRender(Renders::iterator at) {
  Add(Action::Kind::kRemove).text = at->path;
  return renders_.erase(at);
}

void Server::DropOldRenders() {
  int64_t bytes = 0;
  for (auto at = renders_.begin(); at != renders_.end();) {
    if (at->expires_ms <= wall_ms_) {
      at = DropRender(at);
    } else {
      bytes += at->size;
      ++at;
    }
  }
  while (renders_.size() > kMostRenders || (bytes > options_.render_max_bytes && renders_.size() > 1)) {
    bytes -= renders_.front().size;
    DropRender(renders_.begin());
  }
}

Server::Renders::iterator Server::FindRender(std::string_view path) {
  return std::ranges::find(renders_, path, &Render::path);
}

void Server::RenderInfo(Ticket ticket, Params& params) {
  std::string path = params.Text("path", std::nullopt);
  if (params.wrong()) return Respond(ticket, params.Refusal());
  auto render = FindRender(path);
  if (render == renders_.end())
    return Respond(ticket, Refuse(kRenderNotFound, "Render not found: " + path, Kind("file_not_found")));
  Json told = RenderJson(*render);
  told["session_id"] = render->session;
  Respond(ticket, Json{{"success", true}, {"render", std::move(told)}});
}

void Server::CleanupRender(Ticket ticket, Params& params) {
  std::string path = params.Text("path", std::nullopt);
  if (params.wrong()) return Respond(ticket, params.Refusal());
  auto render = FindRender(path);
  if (render == renders_.end())
    return Respond(ticket, Refuse(kCleanupFailed, "Render not found: " + path, Kind("file_not_found")));
  DropRender(render);
  Respond(ticket, Json{{"success", true}, {"message", "Render deleted"}});
}

void Server::ListRenders(Ticket ticket, Params&) {
  DropOldRenders();
  Json list = Json::array();
  for (const Render& render : renders_) list.push_back(RenderJson(render));
  Respond(ticket, Json{{"success", true}, {"count", list.size()}, {"renders", std::move(list)}});
}

void Server::RenderStats(Ticket ticket, Params&) {
  DropOldRenders();
  int64_t bytes = 0;
  for (const Render& render : renders_) bytes += render.size;
  Respond(ticket, Json{{"success", true},
                       {"stats",
                        {{"active_renders", renders_.size()},
                         {"total_bytes", bytes},
                         {"max_bytes", options_.render_max_bytes},
                         {"max_renders", kMostRenders},
                         {"ttl_seconds", options_.render_ttl_s},
                         {"cleanup_interval_seconds", options_.render_cleanup_s},
                         {"directory", options_.render_dir}}}});
}

}  // namespace bivalve::daemon
