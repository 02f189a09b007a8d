#include "notebook.h"

#include <memory>

#include "base/json_text.h"
#include "notebook/json_view.h"
#include "notebook/server.h"

namespace bivalve::embed {

using notebook::Action;
using notebook::Edit;
using notebook::JsonView;

namespace {

// One notebook per module instance.
std::unique_ptr<notebook::Server> g_server;

int64_t Integer(const JsonView& value) { return static_cast<int64_t>(value.Number()); }

std::vector<std::string> Texts(const JsonView& list) {
  std::vector<std::string> texts;
  for (const JsonView& item : list.Items()) texts.push_back(item.Text());
  return texts;
}

notebook::Options ReadOptions(const JsonView& event) {
  notebook::Options options;
  options.root = event["root"].Text();
  options.version = event["version"].Text();
  options.started_ms = Integer(event["now"]);
  options.entropy = event["entropy"].Text();
  if (event["jobTimeoutMs"]) options.job_timeout_ms = Integer(event["jobTimeoutMs"]);
  if (event["queueTimeoutMs"]) options.queue_timeout_ms = Integer(event["queueTimeoutMs"]);
  options.api_key = event["apiKey"].Text();
  options.hmac_key = event["hmacKey"].Text();
  options.hosts = Texts(event["hosts"]);
  options.require_job_id = event["requireJobId"].Truthy();
  return options;
}

notebook::HttpRequest ReadRequest(const JsonView& event, std::string_view bytes) {
  notebook::HttpRequest request;
  request.id = static_cast<int>(Integer(event["id"]));
  request.method = event["method"].Text();
  request.target = event["target"].Text();
  for (const auto& [name, value] : event["headers"].Members()) request.headers[name] = value.Text();
  request.body = bytes;
  request.local = event["local"].Truthy();
  request.shadowed = event["shadowed"].Truthy();
  return request;
}

notebook::FileView ReadView(const JsonView& event, std::string_view bytes) {
  notebook::FileView view;
  view.missing = event["missing"].Truthy();
  view.size = static_cast<uint64_t>(Integer(event["size"]));
  view.from = static_cast<uint64_t>(Integer(event["from"]));
  auto head = static_cast<size_t>(Integer(event["headSize"]));
  view.head = bytes.substr(0, head);
  view.bytes = bytes.substr(head);
  return view;
}

std::string_view KindName(Action::Kind kind) {
  switch (kind) {
    case Action::Kind::kAnswer: return "answer";
    case Action::Kind::kServe: return "serve";
    case Action::Kind::kModule: return "module";
    case Action::Kind::kReplace: return "replace";
    case Action::Kind::kStream: return "stream";
    case Action::Kind::kDiscover: return "discover";
    case Action::Kind::kVisit: return "visit";
    case Action::Kind::kSay: return "say";
    case Action::Kind::kEvent: return "event";
    case Action::Kind::kExit: return "exit";
  }
  return "";
}

int64_t Size(size_t size) { return static_cast<int64_t>(size); }

std::string Describe(const Action& action, std::string& bytes) {
  JsonObject out;
  out.Add("kind", KindName(action.kind));
  if (action.id) out.Add("id", int64_t{action.id});
  if (action.status) out.Add("status", int64_t{action.status});
  if (!action.headers.empty()) {
    std::string list = "[";
    for (const auto& [name, value] : action.headers) {
      if (list.size() > 1) list += ',';
      AppendJsonString(list += '[', name);
      AppendJsonString(list += ',', value);
      list += ']';
    }
    out.AddJson("headers", list + ']');
  }
  if (!action.path.empty()) out.Add("path", action.path);
  if (action.from) out.Add("from", Size(action.from));
  if (action.flag) out.Add("flag", true);
  out.Add("size", Size(action.text.size()));
  bytes += action.text;
  return out.Take();
}

std::string Describe(const Edit& edit, std::string& bytes) {
  bool need = edit.kind == Edit::Kind::kNeed;
  JsonObject out;
  out.Add("kind", need ? "need" : "write").Add("from", Size(edit.from)).Add("all", edit.all);
  out.Add("drop", Size(edit.drop)).Add("keep", Size(edit.keep)).Add("makeDirectory", edit.make_directory);
  out.Add("insertSize", Size(edit.insert.size())).Add("tailSize", Size(edit.tail.size()));
  (bytes += edit.insert) += edit.tail;
  return out.Take();
}

}  // namespace

std::string TellNotebook(std::string_view head, std::string_view bytes) {
  auto parsed = JsonView::Parse(head);
  if (!parsed) return "{}";
  const JsonView& event = *parsed;
  std::string what = event["do"].Text();
  if (what == "open") g_server = std::make_unique<notebook::Server>(ReadOptions(event));
  if (!g_server) return "{}";
  g_server->SetTime(Integer(event["now"]), Integer(event["offset"]), Integer(event["drift"]));
  Edit edit;
  if (what == "request")
    g_server->Request(ReadRequest(event, bytes));
  else if (what == "flushed")
    g_server->Flushed(static_cast<int>(Integer(event["id"])));
  else if (what == "closed")
    g_server->Closed(static_cast<int>(Integer(event["id"])));
  else if (what == "changed")
    g_server->Changed(event["path"].Text());
  else if (what == "visit")
    edit = g_server->Visit(event["path"].Text(), ReadView(event, bytes));
  else if (what == "written")
    g_server->Written(event["path"].Text(), event["ok"].Truthy());
  else if (what == "unreadable")
    g_server->Unreadable(event["path"].Text());
  else if (what == "files")
    g_server->SetFiles(Texts(event["names"]));
  else if (what == "port")
    g_server->SetPort(static_cast<int>(Integer(event["port"])));
  else if (what == "shutdown")
    g_server->Shutdown(static_cast<int>(Integer(event["status"])), event["reason"].Text());
  else if (what == "tick")
    g_server->Tick();

  std::string blobs, actions = "[";
  for (const Action& action : g_server->TakeActions()) {
    if (actions.size() > 1) actions += ',';
    actions += Describe(action, blobs);
  }
  JsonObject answer;
  answer.Add("wake", g_server->WakeAt()).AddJson("actions", actions + ']');
  if (edit.kind != Edit::Kind::kNothing) answer.AddJson("edit", Describe(edit, blobs));
  std::string out = answer.Take();
  out += '\0';
  return out += blobs;
}

}  // namespace bivalve::embed
