// curl: transfers over HTTP. The machine's own servers are reached directly, others through the host's list
// of allowed URLs.
#include <algorithm>
#include <charconv>

#include "commands/curl/transfer.h"

namespace bivalve::commands {

using curl::Body;
using curl::CookieJar;
using curl::Failure;
using curl::Outcome;
using curl::Settings;
using curl::Transfer;
using curl::TransferReport;

namespace {

constexpr Usage kUsage{
    .help = R"(Usage: curl [options...] <url>
 -d, --data DATA            POST these fields; @FILE reads a file. --data-raw, --data-binary, --data-urlencode, --json
 -f, --fail                 an error status is a failure without output; --fail-with-body keeps the output
 -F, --form NAME=CONTENT    POST a form in parts; @FILE sends a file
 -G, --get                  put the data into the URL
 -H, --header LINE          send this header; "Name:" takes a default one away
 -I, --head                 only the head
 -k, --insecure             whoever the server is; --cacert FILE says whom to trust of this machine's servers
 -i, --include              show the head in front of the body
 -L, --location             follow redirects, at most --max-redirs of them
 -m, --max-time SECONDS     the whole transfer may last so long
 -o, --output FILE          write to FILE; -O takes the name from the URL, -J from the response
     --retry N              try again after transient errors
 -s, --silent               no progress meter, no errors; -S shows errors all the same
 -T, --upload-file FILE     PUT a file
 -u, --user USER:PASSWORD   log in
 -A, -b, -c, -D, -e, -r, -v, -w, -X, --create-dirs, --output-dir, --url, -g and more, as in curl 7.88

Servers of this machine (localhost) are always in reach; others only as far as the embedder allows.
)",
    .options = {},
};

constexpr std::string_view kVersionText =
    "curl 7.88.1 (bivalve) llhttp\nRelease-Date: 2023-02-20\nProtocols: file http https\nFeatures: \n";

// What follows the line that tells why a server is not trusted.
constexpr std::string_view kUntrusted =
    "More details here: https://curl.se/docs/sslcerts.html\n\n"
    "curl failed to verify the legitimacy of the server and therefore could not\n"
    "establish a secure connection to it. To learn more about this situation and\n"
    "how to fix it, please visit the web page mentioned above.\n";

// As many as five places, as curl's meter has it.
std::string Max5(int64_t bytes) {
  auto pad = [](std::string text) {
    return text.size() < 5 ? std::string(5 - text.size(), ' ') + text : text;
  };
  if (bytes < 100'000) return pad(std::to_string(bytes));
  if (bytes < 10'000 * 1024) return pad(std::to_string(bytes / 1024) + "k");
  if (bytes < 100LL << 20)
    return pad(std::to_string(bytes >> 20) + "." + std::to_string((bytes % (1 << 20)) / ((1 << 20) / 10)) +
               "M");
  if (bytes < 10'000LL << 20) return pad(std::to_string(bytes >> 20) + "M");
  return pad(std::to_string(bytes >> 30) + "G");
}

// The meter as it stands when a transfer has ended.
std::string Meter(const TransferReport& report) {
  int64_t total = 0;
  if (report.head) {
    std::string_view length = http::FindHeader(report.head->headers, "Content-Length");
    std::from_chars(length.data(), length.data() + length.size(), total);
  }
  int64_t down = report.body_bytes, up = report.sent_bytes, ns = std::max<int64_t>(report.ns, 1);
  auto speed = [&](int64_t bytes) {
    return Max5(static_cast<int64_t>(static_cast<double>(bytes) * 1e9 / static_cast<double>(ns)));
  };
  std::string all = Max5(std::max(total, down) + up);
  std::string line = down + up ? "100 " : "  0 ";
  line +=
      all + "  " + (total && down ? "100 " : "  0 ") + Max5(down) + "  " + (up ? "100 " : "  0 ") + Max5(up);
  line += "  " + speed(down) + "  " + speed(up) + " --:--:-- --:--:-- --:--:-- " + speed(down + up) + "\n";
  return "  % Total    % Received % Xferd  Average Speed   Time    Time     Time  Current\n"
         "                                 Dload  Upload   Total   Spent    Left  Speed\n" +
         line;
}

Task<Outcome<std::optional<Body>>> MakeBody(Command& command, const Settings& settings) {
  if (settings.upload) {
    auto bytes = co_await curl::ReadSource(command, *settings.upload);
    if (!bytes) co_return std::unexpected(Failure{26, "Can't open '" + *settings.upload + "'!"});
    co_return Body{std::move(*bytes), "", false};
  }
  if (!settings.forms.empty()) {
    auto body = co_await curl::FormBody(command, settings.forms);
    if (!body) co_return std::unexpected(body.error());
    co_return std::move(*body);
  }
  if (settings.data.empty()) co_return std::optional<Body>();
  auto body = co_await curl::DataBody(command, settings.data, settings.silent);
  if (!body) co_return std::unexpected(body.error());
  co_return std::move(*body);
}

Task<Outcome<void>> RunWithRetries(Command& command, const Settings& settings, Transfer& transfer) {
  int64_t wait_ms = settings.retry_delay > 0 ? static_cast<int64_t>(settings.retry_delay * 1000) : 1000;
  for (int64_t left = settings.retries;; --left) {
    Outcome<void> outcome = co_await transfer.Run();
    if (left <= 0 || !transfer.Transient(outcome)) co_return outcome;
    if (!settings.silent)
      co_await command.Warn("Problem: " + std::string(outcome ? "HTTP error" : "transient failure") +
                            ". Will retry in " + std::to_string(wait_ms / 1000) + " seconds. " +
                            std::to_string(left) + " retries left.");
    (void)co_await kernel::SleepUntil(command.process, command.machine.NowNs() + wait_ms * 1'000'000);
    if (settings.retry_delay <= 0) wait_ms = std::min<int64_t>(wait_ms * 2, 600'000);
  }
}

// One URL. The result is the exit status.
Task<int> RunOne(Command& command, const Settings& settings, CookieJar& jar, std::string url,
                 std::string output, const Body* body, int64_t number) {
  bool to_terminal = false;
  if (FileRef out = command.process.Fd(1)) to_terminal = output == "-" && out->IsTerminal();
  Transfer transfer(command, settings, jar, std::move(url), std::move(output), body);
  transfer.report().number = number;
  Outcome<void> outcome = co_await RunWithRetries(command, settings, transfer);
  auto finished = co_await transfer.Finish();
  if (outcome && !finished) outcome = finished;
  (void)co_await command.out.Flush();
  std::string said;
  if (!settings.silent && !settings.no_progress && !to_terminal && !settings.verbose)
    said = Meter(transfer.report());
  if (!outcome && (!settings.silent || settings.show_error))
    said += "curl: (" + std::to_string(outcome.error().code) + ") " + outcome.error().text + "\n" +
            std::string(outcome.error().code == 60 ? kUntrusted : "");
  if (settings.write_out) {
    std::string format = *settings.write_out, errors;
    if (format.starts_with('@')) {
      auto file = co_await curl::ReadSource(command, format.substr(1));
      format = file ? *file : "";
    }
    std::string text = curl::WriteOut(format, transfer.report(), &errors);
    (void)co_await command.out.Write(text);
    (void)co_await command.out.Flush();
    said += errors;
  }
  if (!said.empty()) co_await kernel::WriteFd(command.process, 2, std::move(said));
  co_return outcome ? 0 : outcome.error().code;
}

Task<int> Fail(Command& command, std::string text, int status, bool usage) {
  if (!text.empty()) text = "curl: " + text + "\n";
  if (usage) text += "curl: try 'curl --help' or 'curl --manual' for more information\n";
  co_await kernel::WriteFd(command.process, 2, std::move(text));
  co_return status;
}

}  // namespace

Task<int> CurlMain(Process& process) {
  Command command(process, kUsage);
  Settings settings;
  if (std::string error = curl::ReadSettings(command.args(), settings); !error.empty())
    co_return co_await Fail(command, std::move(error), 2, true);
  if (settings.help || settings.list_version) {
    (void)co_await command.out.Write(settings.help ? kUsage.help : kVersionText);
    co_return co_await command.Finish();
  }
  if (settings.urls.empty()) co_return co_await Fail(command, "", 2, true);
  CookieJar jar;
  int64_t now = command.machine.WallNs() / 1'000'000'000;
  for (const std::string& name : settings.cookies)
    if (name.find('=') == std::string::npos)
      if (auto text = co_await curl::ReadSource(command, name)) jar.Load(*text, now);
  auto body = co_await MakeBody(command, settings);
  if (!body) {
    bool upload = settings.upload.has_value();
    std::string text =
        upload ? body.error().text : "(" + std::to_string(body.error().code) + ") " + body.error().text;
    int status = co_await Fail(command, std::move(text), body.error().code, upload || body.error().code == 2);
    if (!upload) co_return status;
    co_return co_await Fail(command, "(26) Failed to open/read local data from file/application", status,
                            false);
  }
  int status = 0;
  int64_t number = 0;
  for (size_t i = 0; i < settings.urls.size(); ++i) {
    std::string output = i < settings.outputs.size() ? settings.outputs[i]
                         : settings.remote_name_all  ? ""
                                                     : "-";
    std::vector<curl::GlobbedUrl> urls = {{settings.urls[i], {}}};
    if (settings.glob) {
      auto expanded = curl::ExpandGlob(settings.urls[i]);
      if (!expanded) {
        status =
            co_await Fail(command, "(3) bad range or unmatched bracket in URL " + settings.urls[i], 3, false);
        continue;
      }
      urls = std::move(*expanded);
    }
    for (curl::GlobbedUrl& url : urls) {
      std::string name = output;
      for (size_t k = url.parts.size(); k > 0; --k)
        for (size_t at; (at = name.find("#" + std::to_string(k))) != std::string::npos;)
          name.replace(at, 1 + std::to_string(k).size(), url.parts[k - 1]);
      status = co_await RunOne(command, settings, jar, std::move(url.text), std::move(name),
                               *body ? &**body : nullptr, number++);
      if (status != 0 && settings.fail_early) break;
    }
    if (status != 0 && settings.fail_early) break;
  }
  if (settings.cookie_jar) {
    std::string text = jar.Save(now);
    if (*settings.cookie_jar == "-")
      (void)co_await command.out.Write(text);
    else
      (void)co_await command.vfs.WriteFile(process, *settings.cookie_jar, text);
  }
  int written = co_await command.Finish();
  co_return status ? status : written ? 23 : 0;
}

}  // namespace bivalve::commands
