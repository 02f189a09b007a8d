#include "commands/curl/exchange.h"

#include <nlohmann/json.hpp>
#include <utility>

#include "base/json_text.h"
#include "kernel/net/net.h"

namespace bivalve::commands::curl {
namespace {

constexpr size_t kBlock = 64 << 10;

std::string HeaderLines(const http::Headers& headers) {
  std::string text;
  for (const auto& [name, value] : headers) text += name + (value.empty() ? ":" : ": ") + value + "\r\n";
  return text;
}

std::string RequestText(const Request& request) {
  std::string text = request.method + " " + request.url.path + request.url.query + " HTTP/1.1\r\n";
  if (http::FindHeader(request.headers, "Host").empty()) text += "Host: " + request.url.Authority() + "\r\n";
  return text + HeaderLines(request.headers) + "\r\n";
}

std::string HeadersJson(const http::Headers& headers) {
  std::string json = "[";
  for (const auto& [name, value] : headers) {
    json += json.size() > 1 ? ",[" : "[";
    AppendJsonString(json, name);
    json += ',';
    AppendJsonString(json, value);
    json += ']';
  }
  return json + "]";
}

// What the capability answers: {"status", "statusText", "headers": [[name, value], …], "handle"}.
bool ReadHead(std::string_view text, http::ResponseHead& head, int64_t* handle) {
  nlohmann::json json = nlohmann::json::parse(text, nullptr, false);
  if (!json.is_object() || !json["status"].is_number() || !json["handle"].is_number()) return false;
  head.status = json["status"].get<int>();
  if (json["statusText"].is_string()) head.reason = json["statusText"].get<std::string>();
  if (json["headers"].is_array())
    for (const auto& pair : json["headers"])
      if (pair.is_array() && pair.size() == 2 && pair[0].is_string() && pair[1].is_string())
        head.headers.emplace_back(pair[0].get<std::string>(), pair[1].get<std::string>());
  *handle = json["handle"].get<int64_t>();
  return true;
}

Failure Refused(const Url& url, const kernel::HostAnswer& answer) {
  switch (answer.error) {
    case Errno::kNoSys: return {6, "Could not resolve host: " + url.host};
    case Errno::kAcces: return {7, "Access to " + url.Text() + " is refused: " + answer.text};
    case Errno::kLoop: return {47, answer.text};
    case Errno::kTimedOut: return {28, "Operation timed out: " + answer.text};
    case Errno::kFBig: return {63, "Maximum file size exceeded: " + answer.text};
    case Errno::kConnRefused:
      return {7, "Failed to connect to " + url.host + " port " + std::to_string(url.Port()) +
                     " after 0 ms: Couldn't connect to server"};
    default: break;
  }
  // Node's words for a name that does not exist.
  if (answer.text.find("ENOTFOUND") != std::string::npos ||
      answer.text.find("EAI_AGAIN") != std::string::npos)
    return {6, "Could not resolve host: " + url.host};
  return {56, "Recv failure: " + answer.text};
}

}  // namespace

Exchange::Exchange(Process& process, Request request)
    : process_(process), request_(std::move(request)), started_ns_(process.machine().NowNs()) {}

Exchange::~Exchange() {
  if (handle_ >= 0)
    process_.machine().PostHost({"network", "close", JsonObject().Add("handle", handle_).Take()});
}

Failure Exchange::TimedOut() const {
  int64_t ms = (process_.machine().NowNs() - started_ns_) / 1'000'000;
  return {28, "Operation timed out after " + std::to_string(ms) + " milliseconds with 0 bytes received"};
}

const http::ResponseHead& Exchange::head() const { return local_ ? parser_->head() : remote_head_; }

Task<Outcome<void>> Exchange::Start() {
  auto address = kernel::Net::Resolve(request_.url.host);
  local_ = address.has_value();
  if (!local_) co_return co_await StartRemote();
  address_ = *address;
  co_return co_await StartLocal();
}

Task<Outcome<void>> Exchange::StartLocal() {
  auto socket = process_.machine().net.Connect(request_.url.host, request_.url.Port());
  if (!socket)
    co_return std::unexpected(Failure{7, "Failed to connect to " + request_.url.host + " port " +
                                             std::to_string(request_.url.Port()) +
                                             " after 0 ms: Couldn't connect to server"});
  socket_ = std::move(*socket);
  parser_ = std::make_unique<http::ResponseParser>(request_.method == "HEAD");
  buffer_.resize(kBlock);
  sent_ = RequestText(request_);
  if (request_.url.scheme == "https") {
    tls_ = std::make_unique<TlsLink>(process_, socket_, request_.tls, request_.url.host, request_.url.Port(),
                                     request_.deadline_ns);
    auto opened = co_await tls_->Open();
    if (!opened) co_return std::unexpected(opened.error().code == 28 ? TimedOut() : opened.error());
  }
  co_await Send(sent_);
  co_await Send(request_.body);
  while (!parser_->head_done()) {
    auto more = co_await Receive();
    if (!more) co_return std::unexpected(more.error());
    if (!*more && !parser_->head_done()) co_return std::unexpected(Failure{52, "Empty reply from server"});
  }
  co_return Outcome<void>();
}

// A server may answer before it has read everything: what cannot be written is no failure yet.
Task<void> Exchange::Send(std::string text) {
  if (tls_)
    (void)co_await tls_->Write(std::move(text));
  else
    (void)co_await kernel::WriteAll(process_, socket_, text);
}

// The bytes stand in buffer_.
Task<Outcome<size_t>> Exchange::ReadLocal() {
  if (tls_) {
    auto more = co_await tls_->Read();
    if (!more) co_return std::unexpected(more.error().code == 28 ? TimedOut() : more.error());
    buffer_ = std::move(*more);
    co_return buffer_.size();
  }
  if (request_.deadline_ns != kernel::kNever &&
      co_await socket_->WaitReadable(process_, request_.deadline_ns) == kernel::WaitResult::kTimedOut)
    co_return std::unexpected(TimedOut());
  auto got = co_await socket_->Read(process_, buffer_);
  if (!got) co_return std::unexpected(Failure{56, "Recv failure: " + Why(got.error())});
  co_return *got;
}

// False at the end of the connection.
Task<Outcome<bool>> Exchange::Receive() {
  auto got = co_await ReadLocal();
  if (!got) co_return std::unexpected(got.error());
  auto parsed = *got ? parser_->Feed({buffer_.data(), *got}) : parser_->End();
  if (!parsed && *got) co_return std::unexpected(Failure{1, "Received HTTP/0.9 when not allowed"});
  if (!parsed && parser_->head_done())
    co_return std::unexpected(Failure{18, "transfer closed with outstanding read data remaining"});
  co_return *got > 0;
}

Task<Outcome<void>> Exchange::StartRemote() {
  JsonObject args;
  args.Add("method", request_.method)
      .Add("url", request_.url.Text())
      .AddJson("headers", HeadersJson(request_.headers));
  if (request_.deadline_ns != kernel::kNever)
    args.Add("timeoutMs",
             std::max<int64_t>(1, (request_.deadline_ns - process_.machine().NowNs()) / 1'000'000));
  kernel::HostRequest call{"network", "fetch", args.Take(), request_.body, false};
  kernel::HostAnswer answer = co_await process_.machine().CallHost(process_, std::move(call));
  process_.machine().Trace("net", "fetch " + request_.method + " " + request_.url.Text(), process_.pid(),
                           answer.error != Errno::kOk);
  if (answer.error != Errno::kOk) co_return std::unexpected(Refused(request_.url, answer));
  if (!ReadHead(answer.text, remote_head_, &handle_))
    co_return std::unexpected(Failure{56, "Recv failure: the host's answer is none"});
  co_return Outcome<void>();
}

Task<Outcome<std::string>> Exchange::NextRemote() {
  if (handle_ < 0) co_return std::string();
  kernel::HostRequest call{"network",
                           "read",
                           JsonObject().Add("handle", handle_).Add("length", int64_t{kBlock}).Take(),
                           {},
                           false};
  kernel::HostAnswer answer = co_await process_.machine().CallHost(process_, std::move(call));
  if (answer.error != Errno::kOk || answer.bytes.empty()) handle_ = -1;
  if (answer.error != Errno::kOk) co_return std::unexpected(Refused(request_.url, answer));
  process_.machine().SpendBytes(answer.bytes.size());
  co_return std::move(answer.bytes);
}

Task<Outcome<std::string>> Exchange::Next() {
  if (!local_) co_return co_await NextRemote();
  for (;;) {
    std::string piece = parser_->TakeBody();
    if (piece.empty() && parser_->complete() && tls_) co_await tls_->Close();
    if (!piece.empty() || parser_->complete()) co_return piece;
    auto more = co_await Receive();
    if (!more) co_return std::unexpected(more.error());
  }
}

}  // namespace bivalve::commands::curl
