// JSON-RPC 2.0: messages read and answers written. https://www.jsonrpc.org/specification
#pragma once

#include <expected>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

namespace bivalve::daemon {

// Members keep their order, so that answers look as they are documented.
using Json = nlohmann::ordered_json;

inline constexpr int kParseError = -32700, kInvalidRequest = -32600, kMethodNotFound = -32601,
                     kInvalidParams = -32602, kInternalError = -32603, kServerError = -32000;
// Those of the application are −1000 − n.
inline constexpr int kCreateFailed = -1001, kLoadFailed = -1002, kSaveFailed = -1003, kAddFailed = -1004,
                     kRemoveFailed = -1005, kGetFailed = -1006, kExportFailed = -1007,
                     kCreateLayerFailed = -1008, kPaintFailed = -1009, kFloodFillFailed = -1010,
                     kShapeFailed = -1011, kDeleteLayerFailed = -1012, kMergeFailed = -1013,
                     kVisibilityFailed = -1014, kRenderFailed = -1015, kRenderNotFound = -1020,
                     kCleanupFailed = -1021;

struct Failure {
  int code = kInternalError;
  std::string message = {};
  Json data = {};  // null: none
};
using Answer = std::expected<Json, Failure>;

inline std::unexpected<Failure> Refuse(int code, std::string message, Json data = {}) {
  return std::unexpected(Failure{code, std::move(message), std::move(data)});
}

struct Call {
  bool valid = false;         // false: the member is no request; answered with kInvalidRequest
  bool notification = false;  // no answer is wanted
  Json id = {};
  std::string method = {};
  Json params = {};  // object, array, or null: none
};

struct Message {
  bool parsed = false;  // false: no JSON
  bool batch = false;
  std::vector<Call> calls = {};  // of an empty or too long batch: one that is not valid, and no batch
};

inline constexpr size_t kMostBatch = 1000, kMostMethodBytes = 127, kMostErrorBytes = 511;

Message ReadMessage(std::string_view text);

// The text of an answer, without a newline. Text that is not UTF-8 is mended.
std::string ResultText(const Json& id, const Json& result);
std::string ErrorText(const Json& id, const Failure& failure);
std::string NotificationText(std::string_view method, const Json& params);
std::string TextOf(const Json& value);

}  // namespace bivalve::daemon
