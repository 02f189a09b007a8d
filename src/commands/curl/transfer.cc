#include "commands/curl/transfer.h"

#include <algorithm>
#include <charconv>

#include "codec/base_n.h"

namespace bivalve::commands::curl {
namespace {

constexpr std::string_view kAgent = "curl/7.88.1";

bool IsRedirect(int status) { return status >= 300 && status < 400 && status != 304 && status != 306; }

std::string HeadText(const http::ResponseHead& head) {
  std::string text = "HTTP/" + std::to_string(head.major) + "." + std::to_string(head.minor) + " " +
                     std::to_string(head.status) + " " + head.reason + "\r\n";
  for (const auto& [name, value] : head.headers) text += name + ": " + value + "\r\n";
  return text + "\r\n";
}

std::string Prefixed(std::string_view text, std::string_view prefix) {
  std::string out;
  while (!text.empty()) {
    size_t end = std::min(text.find("\r\n"), text.size());
    out.append(prefix).append(text.substr(0, end)).append("\n");
    text.remove_prefix(std::min(end + 2, text.size()));
  }
  return out;
}

// The name of -H's "Name: value", "Name:" (take away), "Name;" (send empty).
std::string_view HeaderName(std::string_view line) { return line.substr(0, line.find_first_of(":;")); }

std::string DispositionName(std::string_view value) {
  size_t at = value.find("filename=");
  if (at == std::string_view::npos) return {};
  value.remove_prefix(at + 9);
  std::string_view name =
      value.starts_with('"') ? value.substr(1, value.find('"', 1) - 1) : value.substr(0, value.find(';'));
  size_t slash = name.find_last_of("/\\");
  return std::string(slash == std::string_view::npos ? name : name.substr(slash + 1));
}

}  // namespace

Transfer::Transfer(Command& command, const Settings& settings, CookieJar& jar, std::string url,
                   std::string output, const Body* body)
    : command_(command),
      settings_(settings),
      jar_(jar),
      text_(std::move(url)),
      output_(std::move(output)),
      body_(body),
      method_(!settings.method.empty() ? settings.method
              : settings.upload        ? "PUT"
              : settings.head          ? "HEAD"
              : body                   ? "POST"
                                       : "GET"),
      send_body_(body != nullptr) {
  report_.url = text_;
  report_.method = method_;
  if (settings.max_time > 0)
    deadline_ns_ = command.machine.NowNs() + static_cast<int64_t>(settings.max_time * 1e9);
}

Task<void> Transfer::Say(std::string text) { return kernel::WriteFd(command_.process, 2, std::move(text)); }

bool Transfer::Transient(const Outcome<void>& outcome) const {
  if (settings_.retry_all && !outcome) return true;
  if (!outcome && (outcome.error().code == 28 || outcome.error().code == 6)) return true;
  if (!outcome && outcome.error().code == 7) return settings_.retry_refused;
  int status = report_.head ? report_.head->status : 0;
  return status == 408 || status == 429 || status == 500 || status == 502 || status == 503 || status == 504;
}

void Transfer::AddHeaders(const Url& url, bool first_host, http::Headers& headers) const {
  auto given = [&](std::string_view name) {
    return std::any_of(settings_.headers.begin(), settings_.headers.end(),
                       [&](const std::string& line) { return http::EqualNames(HeaderName(line), name); });
  };
  auto add = [&](std::string_view name, std::string value) {
    if (!given(name)) headers.emplace_back(name, std::move(value));
  };
  const std::string& user = settings_.user ? *settings_.user : url.user;
  if (!user.empty() && (first_host || settings_.location_trusted))
    add("Authorization",
        "Basic " + codec::EncodeBase64(user.find(':') == std::string::npos ? user + ":" : user));
  else if (settings_.bearer && (first_host || settings_.location_trusted))
    add("Authorization", "Bearer " + *settings_.bearer);
  if (settings_.range) add("Range", "bytes=" + *settings_.range);
  std::string agent(settings_.agent ? *settings_.agent : kAgent);
  if (!agent.empty()) add("User-Agent", agent);
  if (!(body_ && body_->json)) add("Accept", "*/*");
  if (settings_.referer) {
    std::string referer = *settings_.referer;
    if (size_t cut = referer.find(";auto"); cut != std::string::npos) referer.resize(cut);
    if (!referer.empty()) add("Referer", referer);
  }
  std::string cookies = jar_.For(url, command_.machine.WallNs() / 1'000'000'000);
  for (const std::string& text : settings_.cookies)
    if (text.find('=') != std::string::npos) cookies += (cookies.empty() ? "" : ";") + text;
  if (!cookies.empty()) add("Cookie", cookies);
  for (const std::string& line : settings_.headers) {
    std::string_view name = HeaderName(line);
    bool secret = http::EqualNames(name, "Authorization") || http::EqualNames(name, "Cookie");
    if (secret && !first_host && !settings_.location_trusted) continue;
    if (line.size() == name.size()) continue;
    std::string_view value = std::string_view(line).substr(name.size() + 1);
    while (value.starts_with(' ')) value.remove_prefix(1);
    if (line[name.size()] == ';' ? value.empty() : !value.empty()) headers.emplace_back(name, value);
  }
}

Request Transfer::MakeRequest(const Url& url, bool first_host) const {
  Request request;
  request.method = method_;
  request.url = url;
  request.deadline_ns = deadline_ns_;
  request.tls = settings_.tls;
  AddHeaders(url, first_host, request.headers);
  if (!send_body_) return request;
  request.body = body_->bytes;
  request.has_body = true;
  if (body_->json) {
    for (const char* name : {"Content-Type", "Accept"})
      if (http::FindHeader(request.headers, name).empty())
        request.headers.emplace_back(name, "application/json");
  }
  request.headers.emplace_back("Content-Length", std::to_string(request.body.size()));
  if (!body_->json && !body_->type.empty() && http::FindHeader(request.headers, "Content-Type").empty())
    request.headers.emplace_back("Content-Type", body_->type);
  return request;
}

Task<Outcome<void>> Transfer::OpenOutput() {
  if (file_ || output_ == "-") co_return Outcome<void>();
  if (output_.empty()) {
    auto url = ParseUrl(text_);
    std::string name = url ? std::string(url->path.substr(url->path.rfind('/') + 1)) : "";
    if (settings_.remote_header_name)
      if (std::string given = DispositionName(http::FindHeader(head_.headers, "Content-Disposition"));
          !given.empty())
        name = given;
    if (name.empty()) {
      if (!settings_.silent || settings_.show_error) co_await Say("curl: Remote file name has no length!\n");
      co_return std::unexpected(Failure{23, "Failed writing received data to disk/application"});
    }
    output_ = name;
  }
  if (settings_.output_dir) output_ = *settings_.output_dir + "/" + output_;
  report_.filename = output_;
  if (settings_.create_dirs)
    (void)co_await command_.vfs.MakeDirs(command_.process, std::string(kernel::DirName(output_)), 0750);
  auto file = co_await command_.vfs.Open(command_.process, output_, kernel::OpenFlags::WriteTruncate());
  if (!file) {
    if (!settings_.silent)
      co_await Say("Warning: Failed to open the file " + output_ + ": " + Why(file.error()) + "\n");
    co_return std::unexpected(Failure{23, "Failure writing output to destination"});
  }
  file_.emplace(command_.process, std::move(*file));
  co_return Outcome<void>();
}

Task<Outcome<void>> Transfer::Write(std::string bytes) {
  auto opened = co_await OpenOutput();
  if (!opened) co_return opened;
  auto written = co_await (file_ ? file_->Write(bytes) : command_.out.Write(bytes));
  if (written && !file_) written = co_await command_.out.Flush();
  if (!written) co_return std::unexpected(Failure{23, "Failure writing output to destination"});
  co_return Outcome<void>();
}

Task<Outcome<void>> Transfer::Finish() {
  if (settings_.dump_header && !headers_text_.empty()) {
    if (*settings_.dump_header == "-") {
      (void)co_await command_.out.Write(headers_text_);
    } else {
      auto done = co_await command_.vfs.WriteFile(command_.process, *settings_.dump_header, headers_text_);
      if (!done) co_return std::unexpected(Failure{23, "Failure writing output to destination"});
    }
  }
  if (file_)
    if (auto done = co_await file_->Flush(); !done)
      co_return std::unexpected(Failure{23, "Failure writing output to destination"});
  co_return Outcome<void>();
}

Task<Outcome<void>> Transfer::TakeHead(const Exchange& exchange, bool show) {
  head_ = exchange.head();
  report_.head = &head_;
  std::string text = HeadText(head_);
  report_.head_bytes += static_cast<int64_t>(text.size());
  if (settings_.verbose) {
    std::string said;
    if (exchange.local())
      said = "*   Trying " + exchange.address() + ":" + std::to_string(report_.port) +
             "...\n* Connected to " + ParseUrl(report_.effective)->host + " (" + exchange.address() +
             ") port " + std::to_string(report_.port) + " (#0)\n" + Prefixed(exchange.sent(), "> ");
    co_await Say(said + Prefixed(text, "< "));
  }
  for (const auto& [name, value] : head_.headers)
    if (http::EqualNames(name, "Set-Cookie"))
      if (auto url = ParseUrl(report_.effective))
        jar_.Set(value, *url, command_.machine.WallNs() / 1'000'000'000);
  headers_text_ += text;
  if (show && (settings_.include || settings_.head)) co_return co_await Write(std::move(text));
  co_return Outcome<void>();
}

Task<Outcome<void>> Transfer::CopyBody(Exchange& exchange, bool show) {
  std::string_view length = http::FindHeader(head_.headers, "Content-Length");
  int64_t expected = 0;
  std::from_chars(length.data(), length.data() + length.size(), expected);
  if (settings_.max_filesize > 0 && expected > settings_.max_filesize)
    co_return std::unexpected(Failure{63, "Maximum file size exceeded"});
  for (;;) {
    auto piece = co_await exchange.Next();
    if (!piece) co_return std::unexpected(piece.error());
    if (piece->empty()) break;
    if (!show) continue;
    report_.body_bytes += static_cast<int64_t>(piece->size());
    if (settings_.max_filesize > 0 && report_.body_bytes > settings_.max_filesize)
      co_return std::unexpected(Failure{63, "Maximum file size exceeded"});
    auto written = co_await Write(std::move(*piece));
    if (!written) co_return written;
  }
  if (show && report_.body_bytes == 0) co_return co_await OpenOutput();
  co_return Outcome<void>();
}

// True: `url` is where to go next.
Task<Outcome<bool>> Transfer::Hop(Url& url) {
  report_.effective = url.Text();
  report_.port = url.Port();
  Request request = MakeRequest(url, url.host == first_host_);
  report_.sent_bytes = static_cast<int64_t>(request.body.size());
  Exchange exchange(command_.process, std::move(request));
  auto started = co_await exchange.Start();
  report_.address = exchange.address();
  report_.verified = exchange.verified();
  if (!started) co_return std::unexpected(started.error());
  std::string_view location = http::FindHeader(exchange.head().headers, "Location");
  std::optional<Url> next;
  if (IsRedirect(exchange.head().status) && !location.empty()) next = ResolveUrl(url, location);
  bool follow = next && settings_.location;
  bool failed = exchange.head().status >= 400 && (settings_.fail || settings_.fail_with_body);
  auto took = co_await TakeHead(exchange, !(failed && settings_.fail));
  if (!took) co_return std::unexpected(took.error());
  report_.redirect_url = next && !follow ? next->Text() : "";
  if (failed && settings_.fail)
    co_return std::unexpected(
        Failure{22, "The requested URL returned error: " + std::to_string(head_.status)});
  auto copied = co_await CopyBody(exchange, !follow);
  if (!copied) co_return std::unexpected(copied.error());
  if (settings_.verbose && exchange.local())
    co_await Say("* Connection #0 to host " + url.host + " left intact\n");
  if (failed)
    co_return std::unexpected(
        Failure{22, "The requested URL returned error: " + std::to_string(head_.status)});
  if (!follow) co_return false;
  int status = head_.status;
  bool keep = status == 301   ? settings_.keep_post[0]
              : status == 302 ? settings_.keep_post[1]
                              : settings_.keep_post[2];
  bool to_get =
      status == 303 ? method_ != "HEAD" : (status == 301 || status == 302) && send_body_ && !settings_.upload;
  if (to_get && !keep) {
    send_body_ = false;
    if (settings_.method.empty()) method_ = settings_.head ? "HEAD" : "GET";
  }
  url = *next;
  co_return true;
}

Task<Outcome<void>> Transfer::Follow(Url url) {
  first_host_ = url.host;
  for (;;) {
    if (url.scheme != "http" && url.scheme != "https")
      co_return std::unexpected(
          Failure{1, "Protocol \"" + url.scheme + "\" not supported or disabled in libcurl"});
    auto more = co_await Hop(url);
    if (!more) co_return std::unexpected(more.error());
    if (!*more) co_return Outcome<void>();
    if (settings_.max_redirs >= 0 && report_.redirects >= settings_.max_redirs)
      co_return std::unexpected(
          Failure{47, "Maximum (" + std::to_string(settings_.max_redirs) + ") redirects followed"});
    ++report_.redirects;
  }
}

Task<Outcome<void>> Transfer::RunFile(const Url& url) {
  auto file = co_await command_.vfs.Open(command_.process, url.path, kernel::OpenFlags::Read());
  if (!file) co_return std::unexpected(Failure{37, "Couldn't open file " + url.path});
  kernel::Reader in(command_.process, std::move(*file));
  for (;;) {
    auto block = co_await in.Block();
    if (!block) co_return std::unexpected(Failure{26, Why(block.error())});
    if (block->empty()) co_return Outcome<void>();
    report_.body_bytes += static_cast<int64_t>(block->size());
    auto written = co_await Write(std::string(*block));
    if (!written) co_return written;
  }
}

Task<Outcome<void>> Transfer::Run() {
  int64_t began = command_.machine.NowNs();
  auto url = ParseUrl(text_);
  Outcome<void> outcome = std::unexpected(Failure{3, "URL using bad/illegal format or missing URL"});
  if (url) {
    if (settings_.get && body_) {
      url->query += (url->query.empty() ? "?" : "&") + body_->bytes;
      send_body_ = false;
      if (settings_.method.empty()) report_.method = method_ = settings_.head ? "HEAD" : "GET";
    }
    if (settings_.upload && url->path.ends_with('/') && *settings_.upload != "-")
      url->path += kernel::BaseName(*settings_.upload);
    report_.effective = url->Text();
    outcome = url->scheme == "file" ? co_await RunFile(*url) : co_await Follow(*url);
  }
  report_.ns = command_.machine.NowNs() - began;
  report_.method = method_;
  if (!outcome) {
    report_.exit_code = outcome.error().code;
    report_.error = outcome.error().text;
  }
  co_return outcome;
}

}  // namespace bivalve::commands::curl
