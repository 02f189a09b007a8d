#include "daemon/jsonrpc.h"

namespace bivalve::daemon {
namespace {

Call ReadCall(Json& value) {
  Call call;
  if (!value.is_object()) return call;
  auto version = value.find("jsonrpc"), method = value.find("method"), params = value.find("params"),
       id = value.find("id");
  if (version == value.end() || !version->is_string() || version->get_ref<const std::string&>() != "2.0")
    return call;
  if (method == value.end() || !method->is_string()) return call;
  call.method = method->get<std::string>();
  if (call.method.empty() || call.method.size() > kMostMethodBytes) return call;
  if (params != value.end()) {
    if (!params->is_object() && !params->is_array()) return call;
    call.params = std::move(*params);
  }
  call.notification = id == value.end();
  if (!call.notification) {
    if (!id->is_string() && !id->is_number() && !id->is_null()) return call;
    call.id = std::move(*id);
  }
  call.valid = true;
  return call;
}

}  // namespace

Message ReadMessage(std::string_view text) {
  Message message;
  Json value = Json::parse(text, nullptr, false);
  if (value.is_discarded()) return message;
  message.parsed = true;
  message.batch = value.is_array() && !value.empty() && value.size() <= kMostBatch;
  if (!message.batch) {
    message.calls.push_back(value.is_array() ? Call() : ReadCall(value));
    return message;
  }
  for (Json& member : value) message.calls.push_back(ReadCall(member));
  return message;
}

std::string TextOf(const Json& value) { return value.dump(-1, ' ', false, Json::error_handler_t::replace); }

std::string ResultText(const Json& id, const Json& result) {
  return R"({"jsonrpc":"2.0","result":)" + TextOf(result) + R"(,"id":)" + TextOf(id) + "}";
}

std::string ErrorText(const Json& id, const Failure& failure) {
  Json error{{"code", failure.code}, {"message", failure.message.substr(0, kMostErrorBytes)}};
  if (!failure.data.is_null()) error["data"] = failure.data;
  return R"({"jsonrpc":"2.0","error":)" + TextOf(error) + R"(,"id":)" + TextOf(id) + "}";
}

std::string NotificationText(std::string_view method, const Json& params) {
  return R"({"jsonrpc":"2.0","method":)" + TextOf(Json(method)) + R"(,"params":)" + TextOf(params) + "}";
}

}  // namespace bivalve::daemon
