// Methods of the daemon itself.
#include "daemon/server.h"

namespace bivalve::daemon {

void Server::Echo(Ticket ticket, Params& params) { Respond(ticket, params.all()); }

void Server::Ping(Ticket ticket, Params&) {
  Respond(ticket, Json{{"pong", true}, {"timestamp", wall_ms_ / 1000}});
}

void Server::Version(Ticket ticket, Params&) {
  Respond(ticket, Json{{"version", options_.version}, {"type", "daemon"}, {"protocol", "JSON-RPC 2.0"}});
}

void Server::Status(Ticket ticket, Params&) {
  Json status{{"status", stopping_ ? "stopping" : "running"},
              {"pid", options_.pid},
              {"current_time", wall_ms_ / 1000},
              {"hostname", options_.hostname},
              {"goxel_initialized", true},
              {"methods_available",
               Entries().size() + EditMethods().size() + LayerMethods().size() + ReadMethods().size()},
              {"memory_allocated", memory_in_use},
              {"uptime_seconds", static_cast<int64_t>((now_ms_ - std::max(0.0, began_ms_)) / 1000)}};
  status["statistics"] = Statistics();
  Respond(ticket, status);
}

void Server::ListMethods(Ticket ticket, Params&) {
  Json methods = Json::array();
  auto add = [&](std::string name, std::string_view description) {
    methods.push_back({{"method", std::move(name)}, {"description", description}});
  };
  for (const Entry& entry : Entries()) add(std::string(entry.name), entry.description);
  for (auto group : {EditMethods(), LayerMethods(), ReadMethods()})
    for (const Method& method : group) add("goxel." + std::string(method.name), method.description);
  add("add_voxels", FindProjectMethod("add_voxels")->description);
  Respond(ticket, Json{{"count", methods.size()}, {"methods", std::move(methods)}});
}

void Server::GetStatus(Ticket ticket, Params&) {
  Json status{{"layer_count", project_.image.layers.size()},
              {"read_only", false},
              {"width", project_.width},
              {"height", project_.height},
              {"depth", project_.depth}};
  status.update(Statistics());
  Respond(ticket, status);
}

void Server::Undo(Ticket ticket, Params&) {
  const bool done = history_.Undo(project_.image);
  if (done) ++version_, ++epoch_;
  Respond(
      ticket,
      Json{{"success", done}, {"undo_steps", history_.undo_steps()}, {"redo_steps", history_.redo_steps()}});
}

void Server::Redo(Ticket ticket, Params&) {
  const bool done = history_.Redo(project_.image);
  if (done) ++version_, ++epoch_;
  Respond(
      ticket,
      Json{{"success", done}, {"undo_steps", history_.undo_steps()}, {"redo_steps", history_.redo_steps()}});
}

void Server::ShutDown(Ticket ticket, Params&) {
  if (!IsLocal(ticket) && options_.token.empty())
    return Respond(ticket,
                   Refuse(kServerError, "Not permitted over TCP without a token", Kind("permission")));
  Respond(ticket, Json{{"success", true}, {"message", "Server is shutting down"}});
  Shutdown();
}

// ---- the library

void Server::LibraryPut(Ticket ticket, Params& params) {
  LibraryScript script{params.Text("name", std::nullopt), params.Text("version", "1.0.0"),
                       params.Text("description", ""), params.Text("script", std::nullopt)};
  if (!Library::IsName(script.name)) params.Wrong("name", "letters, digits, '-', '_' and '.', at most 64");
  if (!Library::IsName(script.version))
    params.Wrong("version", "letters, digits, '-', '_' and '.', at most 64");
  if (script.source.size() > Library::kMostScriptBytes) params.Wrong("script", "at most 4 MiB");
  if (params.wrong()) return Respond(ticket, params.Refusal());
  Json told{{"success", true}, {"name", script.name}, {"version", script.version}};
  auto keep = [this, script, told](const Ticket& to) {
    if (library_.Put(script)) return Respond(to, told);
    Respond(to, Refuse(kInternalError, "The library is full: it holds 10000 scripts",
                       Kind("resource_exhausted")));
  };
  if (options_.scripts_dir.empty()) return keep(ticket);
  Action action{.kind = Action::Kind::kWrite};
  action.text = options_.scripts_dir + "/" + Library::FileName(script.name + "@" + script.version);
  action.bytes = Library::FileText(script);
  WithFile(ticket, std::move(action), [this, ticket, keep](const FileOutcome& outcome) {
    if (outcome.ok) return keep(ticket);
    Respond(ticket, Refuse(kInternalError, "Cannot keep the script: " + outcome.message,
                           Json{{"errno", outcome.error}}));
  });
}

void Server::LibraryGet(Ticket ticket, Params& params) {
  std::string name = params.Text("name", std::nullopt), version = params.Text("version", "");
  if (params.wrong()) return Respond(ticket, params.Refusal());
  const LibraryScript* script = library_.Find(version.empty() ? name : name + "@" + version);
  if (!script)
    return Respond(ticket, Refuse(kInvalidParams, "No script of that name: " + name, Kind("file_not_found")));
  Respond(ticket, Json{{"name", script->name},
                       {"version", script->version},
                       {"description", script->description},
                       {"script", script->source}});
}

void Server::LibraryList(Ticket ticket, Params&) {
  Json list = library_.List();
  Respond(ticket, Json{{"count", list.size()}, {"scripts", std::move(list)}});
}

void Server::LibraryDelete(Ticket ticket, Params& params) {
  std::string name = params.Text("name", std::nullopt), version = params.Text("version", "");
  if (params.wrong()) return Respond(ticket, params.Refusal());
  auto gone = library_.Delete(name, version);
  if (!options_.scripts_dir.empty())
    for (const std::string& key : gone)
      Add(Action::Kind::kRemove).text = options_.scripts_dir + "/" + Library::FileName(key);
  Respond(ticket, Json{{"success", !gone.empty()}, {"deleted", gone.size()}});
}

void Server::ClearCache(Ticket ticket, Params&) {
  Respond(ticket, Json{{"success", true}, {"cleared", cache_.Clear()}});
}

std::span<const Server::Entry> Server::Entries() {
  static constexpr Entry kEntries[] = {
      {"goxel.execute_script", "", "Run a script", &Server::ExecuteScript},
      {"bivalve.execute_script", "", "Run JavaScript or bash in a machine", &Server::ExecuteMachine},
      {"ping", "", "Whether the daemon answers", &Server::Ping},
      {"echo", "", "The parameters as they came", &Server::Echo},
      {"version", "", "The daemon's version", &Server::Version},
      {"goxel.get_version", "", "The daemon's version", &Server::Version},
      {"status", "", "How the daemon is", &Server::Status},
      {"list_methods", "", "This list", &Server::ListMethods},
      {"goxel.get_status", "", "The project's size, and statistics", &Server::GetStatus},
      {"goxel.undo", "", "Take back the last change", &Server::Undo},
      {"goxel.redo", "", "Make it again", &Server::Redo},
      {"goxel.load_project", "path", "Open a file", &Server::LoadProject},
      {"goxel.open_file", "path", "Open a file", &Server::LoadProject},
      {"load_project", "path", "Open a file", &Server::LoadProject},
      {"open_file", "path", "Open a file", &Server::LoadProject},
      {"goxel.save_project", "path", "Save to a file", &Server::SaveProject},
      {"goxel.save_file", "path", "Save to a file", &Server::SaveProject},
      {"save_project", "path", "Save to a file", &Server::SaveProject},
      {"save_file", "path", "Save to a file", &Server::SaveProject},
      {"goxel.export_model", "path format", "Write a model in another format", &Server::ExportModel},
      {"goxel.render_scene", "output_path width height", "Draw a picture", &Server::RenderScene},
      {"goxel.get_render_info", "path", "What is known of a picture", &Server::RenderInfo},
      {"goxel.cleanup_render", "path", "Delete a picture", &Server::CleanupRender},
      {"goxel.list_renders", "", "List the pictures", &Server::ListRenders},
      {"goxel.get_render_stats", "", "How many pictures there are", &Server::RenderStats},
      {"goxel.cancel_script", "script_id request_id", "Stop a script", &Server::CancelScript},
      {"goxel.get_script", "script_id", "How a detached script is or ended", &Server::GetScript},
      {"goxel.list_scripts", "", "Scripts that wait or run", &Server::ListScripts},
      {"goxel.get_script_stats", "", "Statistics", &Server::ScriptStats},
      {"goxel.library_put", "name version script description", "Keep a script", &Server::LibraryPut},
      {"goxel.library_get", "name version", "Read a kept script", &Server::LibraryGet},
      {"goxel.library_list", "", "List the kept scripts", &Server::LibraryList},
      {"goxel.library_delete", "name version", "Delete a kept script", &Server::LibraryDelete},
      {"goxel.clear_cache", "", "Forget results that were kept", &Server::ClearCache},
      {"goxel.shutdown", "", "End the daemon", &Server::ShutDown},
  };
  return kEntries;
}

}  // namespace bivalve::daemon
