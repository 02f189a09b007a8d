#include "http/response_parser.h"

#include <llhttp.h>

namespace bivalve::http {
namespace {

char Lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

}  // namespace

bool EqualNames(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) return false;
  for (size_t i = 0; i < a.size(); ++i)
    if (Lower(a[i]) != Lower(b[i])) return false;
  return true;
}

std::string_view FindHeader(const Headers& headers, std::string_view name) {
  for (const auto& [key, value] : headers)
    if (EqualNames(key, name)) return value;
  return {};
}

struct ResponseParser::State {
  llhttp_t parser;
  llhttp_settings_t settings;
  ResponseHead head;
  std::string body;
  size_t head_size = 0;
  bool no_body = false;
  bool in_value = false;
  bool head_done = false;
  bool complete = false;
};

ResponseParser::ResponseParser(bool no_body) : state_(std::make_unique<State>()) {
  State& state = *state_;
  state.no_body = no_body;
  llhttp_settings_init(&state.settings);
  static constexpr auto kState = [](llhttp_t* parser) -> State& {
    return *static_cast<State*>(parser->data);
  };
  state.settings.on_message_begin = [](llhttp_t* parser) {
    State& s = kState(parser);
    s.head = {};
    s.head_done = s.in_value = false;
    return 0;
  };
  state.settings.on_status = [](llhttp_t* parser, const char* at, size_t size) {
    State& s = kState(parser);
    s.head.reason.append(at, size);
    return (s.head_size += size) > kMaxHead ? -1 : 0;
  };
  state.settings.on_header_field = [](llhttp_t* parser, const char* at, size_t size) {
    State& s = kState(parser);
    if (s.head_done) return 0;  // a trailer
    if (s.in_value || s.head.headers.empty()) s.head.headers.emplace_back();
    s.in_value = false;
    s.head.headers.back().first.append(at, size);
    return (s.head_size += size + 4) > kMaxHead ? -1 : 0;
  };
  state.settings.on_header_value = [](llhttp_t* parser, const char* at, size_t size) {
    State& s = kState(parser);
    if (s.head_done) return 0;
    s.in_value = true;
    s.head.headers.back().second.append(at, size);
    return (s.head_size += size) > kMaxHead ? -1 : 0;
  };
  // A header without a value has no value event.
  state.settings.on_header_value_complete = [](llhttp_t* parser) {
    kState(parser).in_value = true;
    return 0;
  };
  state.settings.on_headers_complete = [](llhttp_t* parser) {
    State& s = kState(parser);
    s.head.major = parser->http_major;
    s.head.minor = parser->http_minor;
    s.head.status = parser->status_code;
    bool interim = s.head.status >= 100 && s.head.status < 200 && s.head.status != 101;
    s.head_done = !interim;
    return interim || s.no_body ? 1 : 0;
  };
  state.settings.on_body = [](llhttp_t* parser, const char* at, size_t size) {
    kState(parser).body.append(at, size);
    return 0;
  };
  state.settings.on_message_complete = [](llhttp_t* parser) -> int {
    State& s = kState(parser);
    if (!s.head_done) return 0;
    s.complete = true;
    return HPE_PAUSED;
  };
  llhttp_init(&state.parser, HTTP_RESPONSE, &state.settings);
  state.parser.data = &state;
}

ResponseParser::~ResponseParser() = default;

Result<void> ResponseParser::Feed(std::string_view bytes) {
  State& state = *state_;
  if (state.complete) return {};
  llhttp_errno_t error = llhttp_execute(&state.parser, bytes.data(), bytes.size());
  if (error == HPE_OK || state.complete || error == HPE_PAUSED_UPGRADE) return {};
  const char* reason = llhttp_get_error_reason(&state.parser);
  return Fail(Errno::kProto, {}, reason ? reason : llhttp_errno_name(error));
}

Result<void> ResponseParser::End() {
  State& state = *state_;
  if (state.complete) return {};
  // Where the end of the connection is the end of the body, the message is complete now.
  if (state.head_done && llhttp_finish(&state.parser) == HPE_OK) state.complete = true;
  if (state.complete) return {};
  return Fail(Errno::kProto, {}, "the connection ended in the middle of the response");
}

bool ResponseParser::head_done() const { return state_->head_done; }
bool ResponseParser::complete() const { return state_->complete; }
const ResponseHead& ResponseParser::head() const { return state_->head; }
std::string ResponseParser::TakeBody() { return std::exchange(state_->body, {}); }

}  // namespace bivalve::http
