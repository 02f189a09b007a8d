#include "commands/curl/write_out.h"

#include "base/json_text.h"

namespace bivalve::commands::curl {
namespace {

std::string Seconds(int64_t ns) {
  std::string fraction = std::to_string(1'000'000 + ns / 1000 % 1'000'000);
  return std::to_string(ns / 1'000'000'000) + "." + fraction.substr(1);
}

std::string HeaderJson(const http::Headers& headers) {
  std::string json = "{";
  for (size_t i = 0; i < headers.size(); ++i) {
    std::string name;
    for (char c : headers[i].first) name += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    bool seen = false;
    std::string values;
    for (size_t k = 0; k < headers.size(); ++k) {
      if (!http::EqualNames(headers[k].first, name)) continue;
      seen |= k < i;
      if (!values.empty()) values += ',';
      AppendJsonString(values, headers[k].second);
    }
    if (seen) continue;
    if (json.size() > 1) json += ",\n";
    AppendJsonString(json, name);
    json += ":[" + values + "]";
  }
  return json + "\n}";
}

// Nothing: curl does not know it either.
bool Value(std::string_view name, const TransferReport& r, std::string& out) {
  auto status = [&] {
    std::string text = std::to_string(r.head ? r.head->status : 0);
    return text.size() < 3 ? std::string(3 - text.size(), '0') + text : text;
  };
  if (name == "http_code" || name == "response_code")
    out += status();
  else if (name == "http_connect")
    out += "000";
  else if (name == "content_type")
    out += r.head ? http::FindHeader(r.head->headers, "Content-Type") : "";
  else if (name == "size_download")
    out += std::to_string(r.body_bytes);
  else if (name == "size_upload")
    out += std::to_string(r.sent_bytes);
  else if (name == "size_header")
    out += std::to_string(r.head_bytes);
  else if (name == "size_request")
    out += "0";
  else if (name == "url")
    out += r.url;
  else if (name == "url_effective")
    out += r.effective;
  else if (name == "urlnum")
    out += std::to_string(r.number);
  else if (name == "num_redirects")
    out += std::to_string(r.redirects);
  else if (name == "num_connects")
    out += r.head ? "1" : "0";
  else if (name == "num_headers")
    out += std::to_string(r.head ? r.head->headers.size() : 0);
  else if (name == "redirect_url")
    out += r.redirect_url;
  else if (name == "method")
    out += r.method;
  else if (name == "scheme")
    out += r.effective.starts_with("https") ? "HTTPS" : "HTTP";
  else if (name == "http_version")
    out += r.head ? std::to_string(r.head->major) + (r.head->minor ? "." + std::to_string(r.head->minor) : "")
                  : "0";
  else if (name == "filename_effective")
    out += r.filename;
  else if (name == "remote_ip")
    out += r.address;
  else if (name == "remote_port")
    out += std::to_string(r.port);
  else if (name == "local_ip")
    out += r.address;
  else if (name == "local_port")
    out += "0";
  else if (name == "errormsg")
    out += r.error;
  else if (name == "exitcode")
    out += std::to_string(r.exit_code);
  else if (name == "header_json")
    out += HeaderJson(r.head ? r.head->headers : http::Headers());
  else if (name == "speed_download")
    out += std::to_string(r.ns > 0 ? r.body_bytes * 1'000'000'000 / r.ns : 0);
  else if (name == "speed_upload")
    out += std::to_string(r.ns > 0 ? r.sent_bytes * 1'000'000'000 / r.ns : 0);
  else if (name == "ssl_verify_result")
    out += std::to_string(r.verified);
  else if (name == "proxy_ssl_verify_result")
    out += "0";
  else if (name == "onerror")
    return true;
  else if (name.starts_with("time_"))
    out += Seconds(name == "time_redirect" || name == "time_appconnect" ? 0 : r.ns);
  else
    return false;
  return true;
}

}  // namespace

std::string WriteOut(std::string_view format, const TransferReport& report, std::string* error_text) {
  std::string out;
  std::string* to = &out;
  for (size_t i = 0; i < format.size(); ++i) {
    char c = format[i];
    if (c == '\\' && i + 1 < format.size()) {
      char next = format[++i];
      if (next == 'n')
        *to += '\n';
      else if (next == 't')
        *to += '\t';
      else if (next == 'r')
        *to += '\r';
      else
        to->append({'\\', next});
    } else if (c == '%' && format.substr(i).starts_with("%%")) {
      *to += '%';
      ++i;
    } else if (c == '%' && format.substr(i).starts_with("%header{")) {
      size_t end = format.find('}', i);
      if (end == std::string_view::npos) return out;
      if (report.head) *to += http::FindHeader(report.head->headers, format.substr(i + 8, end - i - 8));
      i = end;
    } else if (c == '%' && i + 1 < format.size() && format[i + 1] == '{') {
      size_t end = format.find('}', i);
      if (end == std::string_view::npos) {
        *to += c;
        continue;
      }
      std::string_view name = format.substr(i + 2, end - i - 2);
      i = end;
      if (name == "stderr")
        to = error_text;
      else if (name == "stdout")
        to = &out;
      else if (name == "onerror" && report.exit_code == 0)
        return out;
      else if (!Value(name, report, *to))
        error_text->append("curl: unknown --write-out variable: '").append(name).append("'\n");
    } else {
      *to += c;
    }
  }
  return out;
}

}  // namespace bivalve::commands::curl
