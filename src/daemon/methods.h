// Methods: what can be asked of a project, by RPC and from inside of a script.
//
// A method sees a project and the parameters, and changes or reads that project at once: nothing here waits,
// touches a file or knows a client. What needs those is the server's (server.h).
#pragma once

#include <span>
#include <string_view>

#include "daemon/params.h"
#include "daemon/project.h"

namespace bivalve::daemon {

struct MethodContext {
  Project& project;
  Meter& meter;
};

struct Method {
  std::string_view name;    // without "goxel."
  std::string_view params;  // names by position
  std::string_view description;
  bool edits = false;
  // Null: the server's.
  Answer (*run)(MethodContext& context, Params& params) = nullptr;
};

std::span<const Method> EditMethods();   // methods_edit.cc
std::span<const Method> LayerMethods();  // methods_layers.cc
std::span<const Method> ReadMethods();   // methods_read.cc

// Null for an unknown one.
const Method* FindProjectMethod(std::string_view name);

// Runs one. An edit that fails leaves the project as it was.
Answer RunMethod(const Method& method, Project& project, const Json& params, bool compat, Meter& meter);

// The layer that `layer_id` means: absent, 0 or −1 is the active one. Null, and the failure told, else.
voxel::Layer* LayerOf(MethodContext& context, Params& params, int code, std::optional<Failure>* failure);
Failure FailureOf(int code, std::string_view what, const Error& error);
// What "layer" or "position" was wrong with: error.data.kind.
Json Kind(std::string_view kind);

}  // namespace bivalve::daemon
