#include "daemon/methods.h"

#include <climits>

namespace bivalve::daemon {

Json Kind(std::string_view kind) { return Json{{"kind", kind}}; }

const Method* FindProjectMethod(std::string_view name) {
  for (auto group : {EditMethods(), LayerMethods(), ReadMethods()})
    for (const Method& method : group)
      if (method.name == name) return &method;
  return nullptr;
}

Answer RunMethod(const Method& method, Project& project, const Json& json, bool compat, Meter& meter) {
  Params params(json, method.params, compat);
  MethodContext context{project, meter};
  if (!method.edits) return method.run(context, params);
  Project before = project;
  Answer answer = method.run(context, params);
  if (!answer) project = std::move(before);
  return answer;
}

voxel::Layer* LayerOf(MethodContext& context, Params& params, int code, std::optional<Failure>* failure) {
  auto id = static_cast<int>(params.Integer("layer_id", 0, INT_MIN, INT_MAX));
  voxel::Image& image = context.project.image;
  voxel::Layer* layer = id == 0 || id == -1 ? image.Active() : image.FindLayer(id);
  if (!layer && !params.wrong())
    *failure = Failure{code, "Layer not found: " + std::to_string(id), Kind("layer")};
  if (params.wrong()) *failure = Failure{kInvalidParams, *params.wrong(), {}};
  return *failure ? nullptr : layer;
}

Failure FailureOf(int code, std::string_view what, const Error& error) {
  std::string text(what);
  text.append(": ").append(error.Message());
  Json data;
  if (error.code == Errno::kRange) data = Kind("resource_exhausted");
  if (error.code == Errno::kCanceled) data = Kind("busy");
  return {code, std::move(text), std::move(data)};
}

}  // namespace bivalve::daemon
