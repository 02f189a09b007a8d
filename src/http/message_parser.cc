#include "http/message_parser.h"

#include <llhttp.h>

#include <utility>

namespace bivalve::http {

struct MessageParser::State {
  llhttp_t parser;
  llhttp_settings_t settings;
  std::vector<MessagePart>* parts = nullptr;
  MessagePart head;
  size_t head_size = 0;
  size_t max_head = kMaxHead;
  bool requests = true;
  bool in_value = false;
  bool in_trailers = false;
  bool no_body = false;

  // -1 past the limit of a head.
  int Append(std::string& to, const char* at, size_t size) {
    to.append(at, size);
    head_size += size;
    return head_size > max_head ? HPE_USER : 0;
  }
};

MessageParser::MessageParser(What what, size_t max_head) : state_(std::make_unique<State>()) {
  State& state = *state_;
  state.max_head = max_head;
  state.requests = what == What::kRequests;
  llhttp_settings_init(&state.settings);
  static constexpr auto kState = [](llhttp_t* parser) -> State& {
    return *static_cast<State*>(parser->data);
  };
  state.settings.on_message_begin = [](llhttp_t* parser) {
    State& s = kState(parser);
    s.head = {};
    s.head_size = 0;
    s.in_value = s.in_trailers = false;
    return 0;
  };
  state.settings.on_url = [](llhttp_t* parser, const char* at, size_t size) {
    State& s = kState(parser);
    return s.Append(s.head.url, at, size);
  };
  state.settings.on_status = [](llhttp_t* parser, const char* at, size_t size) {
    State& s = kState(parser);
    return s.Append(s.head.reason, at, size);
  };
  state.settings.on_header_field = [](llhttp_t* parser, const char* at, size_t size) {
    State& s = kState(parser);
    if (s.in_value || s.head.headers.empty()) s.head.headers.emplace_back();
    s.in_value = false;
    return s.Append(s.head.headers.back().first, at, size);
  };
  state.settings.on_header_value = [](llhttp_t* parser, const char* at, size_t size) {
    State& s = kState(parser);
    s.in_value = true;
    return s.Append(s.head.headers.back().second, at, size);
  };
  // A header without a value has no value event.
  state.settings.on_header_value_complete = [](llhttp_t* parser) {
    kState(parser).in_value = true;
    return 0;
  };
  state.settings.on_headers_complete = [](llhttp_t* parser) {
    State& s = kState(parser);
    s.head.kind = MessagePart::Kind::kHead;
    s.head.major = parser->http_major;
    s.head.minor = parser->http_minor;
    s.head.status = parser->status_code;
    if (s.requests) s.head.method = llhttp_method_name(static_cast<llhttp_method_t>(parser->method));
    s.head.keep_alive = llhttp_should_keep_alive(parser);
    s.head.upgrade = parser->upgrade;
    bool no_body = !s.requests && s.no_body;
    if (no_body) s.no_body = false;
    s.parts->push_back(std::exchange(s.head, {}));
    s.in_value = false;
    s.in_trailers = true;
    return no_body ? 1 : 0;
  };
  state.settings.on_body = [](llhttp_t* parser, const char* at, size_t size) {
    std::vector<MessagePart>& parts = *kState(parser).parts;
    if (parts.empty() || parts.back().kind != MessagePart::Kind::kBody)
      parts.emplace_back().kind = MessagePart::Kind::kBody;
    parts.back().body.append(at, size);
    return 0;
  };
  state.settings.on_message_complete = [](llhttp_t* parser) -> int {
    State& s = kState(parser);
    MessagePart end = std::exchange(s.head, {});
    end.kind = MessagePart::Kind::kEnd;
    s.parts->push_back(std::move(end));
    return 0;
  };
  llhttp_init(&state.parser, state.requests ? HTTP_REQUEST : HTTP_RESPONSE, &state.settings);
  state.parser.data = &state;
}

MessageParser::~MessageParser() = default;

void MessageParser::NextHasNoBody(bool on) { state_->no_body = on; }

Result<size_t> MessageParser::Feed(std::string_view bytes, std::vector<MessagePart>* parts) {
  State& state = *state_;
  state.parts = parts;
  llhttp_errno_t error = llhttp_execute(&state.parser, bytes.data(), bytes.size());
  state.parts = nullptr;
  if (error == HPE_OK) return bytes.size();
  if (error == HPE_PAUSED_UPGRADE)
    return static_cast<size_t>(llhttp_get_error_pos(&state.parser) - bytes.data());
  if (error == HPE_USER) return Fail(Errno::kProto, {}, "HPE_HEADER_OVERFLOW Header overflow");
  const char* reason = llhttp_get_error_reason(&state.parser);
  return Fail(Errno::kProto, {}, std::string(llhttp_errno_name(error)) + " " + (reason ? reason : ""));
}

Result<void> MessageParser::End(std::vector<MessagePart>* parts) {
  State& state = *state_;
  state.parts = parts;
  llhttp_errno_t error = llhttp_finish(&state.parser);
  state.parts = nullptr;
  if (error == HPE_OK) return {};
  const char* reason = llhttp_get_error_reason(&state.parser);
  return Fail(Errno::kProto, {}, std::string(llhttp_errno_name(error)) + " " + (reason ? reason : ""));
}

}  // namespace bivalve::http
