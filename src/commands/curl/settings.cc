#include "commands/curl/settings.h"

#include "base/extended.h"
#include "commands/numbers.h"

namespace bivalve::commands::curl {
namespace {

enum Id : uint8_t {
  kData,
  kDataRaw,
  kDataBinary,
  kDataUrlEncode,
  kJson,
  kGet,
  kHead,
  kInclude,
  kLocation,
  kLocationTrusted,
  kFail,
  kFailWithBody,
  kSilent,
  kShowError,
  kVerbose,
  kNoProgress,
  kNoGlob,
  kCreateDirs,
  kFailEarly,
  kRemoteHeaderName,
  kOutput,
  kRemoteName,
  kRemoteNameAll,
  kMethod,
  kHeader,
  kForm,
  kFormString,
  kUpload,
  kUser,
  kAgent,
  kReferer,
  kRange,
  kWriteOut,
  kDumpHeader,
  kCookie,
  kCookieJar,
  kOutputDir,
  kMaxRedirs,
  kMaxTime,
  kRetry,
  kRetryDelay,
  kRetryMaxTime,
  kRetryAll,
  kRetryRefused,
  kMaxFilesize,
  kUrl,
  kVersion,
  kHelp,
  kPost301,
  kPost302,
  kPost303,
  kOauth,
  kPathAsIs,
  kRemoteTime,
  kInsecure,
  kAuthorities,
  kLeastTls,
  kLeastTls13,
  kMostTls,
  kNothing,
  kNothingWith,
};

struct Entry {
  char letter;
  std::string_view name;
  Id id;
  bool takes;
};

// kNothing, kNothingWith: accepted, and of no consequence here.
constexpr Entry kEntries[] = {
    {0, "anyauth", kNothing, false},
    {0, "basic", kNothing, false},
    {0, "cacert", kAuthorities, true},
    {0, "compressed", kNothing, false},
    {0, "connect-timeout", kNothingWith, true},
    {'b', "cookie", kCookie, true},
    {'c', "cookie-jar", kCookieJar, true},
    {0, "create-dirs", kCreateDirs, false},
    {'d', "data", kData, true},
    {0, "data-ascii", kData, true},
    {0, "data-binary", kDataBinary, true},
    {0, "data-raw", kDataRaw, true},
    {0, "data-urlencode", kDataUrlEncode, true},
    {'D', "dump-header", kDumpHeader, true},
    {0, "expect100-timeout", kNothingWith, true},
    {'f', "fail", kFail, false},
    {0, "fail-early", kFailEarly, false},
    {0, "fail-with-body", kFailWithBody, false},
    {'F', "form", kForm, true},
    {0, "form-string", kFormString, true},
    {'G', "get", kGet, false},
    {'g', "globoff", kNoGlob, false},
    {'I', "head", kHead, false},
    {'H', "header", kHeader, true},
    {'h', "help", kHelp, false},
    {0, "http0.9", kNothing, false},
    {'0', "http1.0", kNothing, false},
    {0, "http1.1", kNothing, false},
    {0, "http2", kNothing, false},
    {'i', "include", kInclude, false},
    {'k', "insecure", kInsecure, false},
    {'4', "ipv4", kNothing, false},
    {'6', "ipv6", kNothing, false},
    {0, "json", kJson, true},
    {'j', "junk-session-cookies", kNothing, false},
    {0, "keepalive", kNothing, false},
    {'L', "location", kLocation, false},
    {0, "location-trusted", kLocationTrusted, false},
    {0, "max-filesize", kMaxFilesize, true},
    {0, "max-redirs", kMaxRedirs, true},
    {'m', "max-time", kMaxTime, true},
    {'N', "no-buffer", kNothing, false},
    {0, "no-keepalive", kNothing, false},
    {0, "no-progress-meter", kNoProgress, false},
    {0, "noproxy", kNothingWith, true},
    {0, "oauth2-bearer", kOauth, true},
    {'o', "output", kOutput, true},
    {0, "output-dir", kOutputDir, true},
    {'Z', "parallel", kNothing, false},
    {0, "path-as-is", kPathAsIs, false},
    {0, "post301", kPost301, false},
    {0, "post302", kPost302, false},
    {0, "post303", kPost303, false},
    {'#', "progress-bar", kNoProgress, false},
    {0, "proto", kNothingWith, true},
    {0, "proto-redir", kNothingWith, true},
    {'r', "range", kRange, true},
    {'e', "referer", kReferer, true},
    {'J', "remote-header-name", kRemoteHeaderName, false},
    {'O', "remote-name", kRemoteName, false},
    {0, "remote-name-all", kRemoteNameAll, false},
    {'R', "remote-time", kRemoteTime, false},
    {'X', "request", kMethod, true},
    {0, "retry", kRetry, true},
    {0, "retry-all-errors", kRetryAll, false},
    {0, "retry-connrefused", kRetryRefused, false},
    {0, "retry-delay", kRetryDelay, true},
    {0, "retry-max-time", kRetryMaxTime, true},
    {'S', "show-error", kShowError, false},
    {'s', "silent", kSilent, false},
    {0, "ssl-reqd", kNothing, false},
    {0, "styled-output", kNothing, false},
    {0, "tcp-nodelay", kNothing, false},
    {0, "tls-max", kMostTls, true},
    {0, "tlsv1.2", kLeastTls, false},
    {0, "tlsv1.3", kLeastTls13, false},
    {'T', "upload-file", kUpload, true},
    {0, "url", kUrl, true},
    {'u', "user", kUser, true},
    {'A', "user-agent", kAgent, true},
    {'v', "verbose", kVerbose, false},
    {'V', "version", kVersion, false},
    {'w', "write-out", kWriteOut, true},
    {'q', "disable", kNothing, false},
};

// A number of seconds; `whole`: without a fraction.
bool ReadNumber(std::string_view text, bool whole, double* number) {
  if (whole) {
    auto integer = ParseInteger(text);
    *number = static_cast<double>(integer.value_or(0));
    return integer.has_value();
  }
  size_t taken = 0;
  *number = Extended::Parse(text, &taken).ToDouble();
  return taken == text.size() && taken > 0 &&
         text.find_first_not_of("+-.0123456789eE") == std::string_view::npos;
}

std::string TakeFlag(Settings& s, Id id, bool on) {
  switch (id) {
    case kGet: s.get = on; break;
    case kHead: s.head = on; break;
    case kInclude: s.include = on; break;
    case kLocation: s.location = on; break;
    case kLocationTrusted: s.location = s.location_trusted = on; break;
    case kFail: s.fail = on; break;
    case kFailWithBody: s.fail_with_body = on; break;
    case kSilent: s.silent = on; break;
    case kShowError: s.show_error = on; break;
    case kVerbose: s.verbose = on; break;
    case kNoProgress: s.no_progress = on; break;
    case kNoGlob: s.glob = !on; break;
    case kCreateDirs: s.create_dirs = on; break;
    case kFailEarly: s.fail_early = on; break;
    case kRemoteHeaderName: s.remote_header_name = on; break;
    case kRemoteName: s.outputs.emplace_back(); break;
    case kRemoteNameAll: s.remote_name_all = on; break;
    case kRemoteTime: s.remote_time = on; break;
    case kInsecure: s.tls.insecure = on; break;
    case kLeastTls: s.tls.least = 0x303; break;
    case kLeastTls13: s.tls.least = 0x304; break;
    case kPathAsIs: s.path_as_is = on; break;
    case kRetryAll: s.retry_all = on; break;
    case kRetryRefused: s.retry_refused = on; break;
    case kPost301: s.keep_post[0] = on; break;
    case kPost302: s.keep_post[1] = on; break;
    case kPost303: s.keep_post[2] = on; break;
    case kVersion: s.list_version = true; break;
    case kHelp: s.help = true; break;
    default: break;
  }
  return {};
}

std::string TakeNumber(Settings& s, Id id, std::string_view option, const std::string& value) {
  double number = 0;
  bool whole =
      id == kMaxRedirs || id == kRetry || id == kRetryDelay || id == kRetryMaxTime || id == kMaxFilesize;
  if (!ReadNumber(value, whole, &number))
    return "option " + std::string(option) + ": expected a proper numerical parameter";
  if (number < 0 && id != kMaxRedirs)
    return "option " + std::string(option) + ": expected a positive numerical parameter";
  switch (id) {
    case kMaxRedirs: s.max_redirs = static_cast<int64_t>(number); break;
    case kMaxTime: s.max_time = number; break;
    case kRetry: s.retries = static_cast<int64_t>(number); break;
    case kRetryDelay: s.retry_delay = number; break;
    case kRetryMaxTime: s.retry_max_time = number; break;
    case kMaxFilesize: s.max_filesize = static_cast<int64_t>(number); break;
    default: break;
  }
  return {};
}

std::string TakeValue(Settings& s, Id id, std::string_view option, const std::string& value) {
  using Kind = DataPart::Kind;
  switch (id) {
    case kData: s.data.push_back({Kind::kPlain, value}); break;
    case kDataRaw: s.data.push_back({Kind::kRaw, value}); break;
    case kDataBinary: s.data.push_back({Kind::kBinary, value}); break;
    case kDataUrlEncode: s.data.push_back({Kind::kUrlEncode, value}); break;
    case kJson: s.data.push_back({Kind::kJson, value}); break;
    case kOutput: s.outputs.push_back(value.empty() ? "-" : value); break;
    case kMethod: s.method = value; break;
    case kHeader: s.headers.push_back(value); break;
    case kOauth: s.bearer = value; break;
    case kForm:
    case kFormString: s.forms.emplace_back(value, id == kFormString); break;
    case kUpload: s.upload = value; break;
    case kUser: s.user = value; break;
    case kAgent: s.agent = value; break;
    case kReferer: s.referer = value; break;
    case kRange: s.range = value; break;
    case kWriteOut: s.write_out = value; break;
    case kDumpHeader: s.dump_header = value; break;
    case kCookie: s.cookies.push_back(value); break;
    case kCookieJar: s.cookie_jar = value; break;
    case kOutputDir: s.output_dir = value; break;
    case kUrl: s.urls.push_back(value); break;
    case kAuthorities: s.tls.authorities = value; break;
    case kMostTls:
      if (value != "default" && value != "1.2" && value != "1.3")
        return "option " + std::string(option) + ": is badly used here";
      s.tls.most = value == "1.2" ? 0x303 : 0x304;
      break;
    case kNothingWith: break;
    default: return TakeNumber(s, id, option, value);
  }
  return {};
}

const Entry* FindLong(std::string_view name, bool* ambiguous) {
  const Entry* found = nullptr;
  *ambiguous = false;
  for (const Entry& entry : kEntries) {
    if (entry.name == name) {
      *ambiguous = false;
      return &entry;
    }
    if (!entry.name.starts_with(name)) continue;
    *ambiguous = found != nullptr;
    found = &entry;
  }
  return found;
}

const Entry* FindLetter(char letter) {
  for (const Entry& entry : kEntries)
    if (entry.letter == letter) return &entry;
  return nullptr;
}

}  // namespace

std::string ReadSettings(std::span<const std::string> args, Settings& settings) {
  bool options = true;
  for (size_t i = 0; i < args.size(); ++i) {
    const std::string& arg = args[i];
    if (!options || arg.size() < 2 || arg[0] != '-') {
      settings.urls.push_back(arg);
      continue;
    }
    if (arg == "--") {
      options = false;
      continue;
    }
    auto value_of = [&](const std::string& rest, std::string* value) {
      if (!rest.empty()) return *value = rest, true;
      if (i + 1 >= args.size()) return false;
      return *value = args[++i], true;
    };
    if (arg.starts_with("--")) {
      bool ambiguous, on = true;
      const Entry* entry = FindLong(std::string_view(arg).substr(2), &ambiguous);
      if (!entry && arg.starts_with("--no-")) {
        entry = FindLong(std::string_view(arg).substr(5), &ambiguous);
        on = false;
        if (entry && entry->takes) entry = nullptr;
      }
      if (ambiguous) return "option " + arg + ": is ambiguous";
      if (!entry) return "option " + arg + ": is unknown";
      std::string value;
      if (entry->takes && !value_of({}, &value)) return "option " + arg + ": requires parameter";
      std::string error =
          entry->takes ? TakeValue(settings, entry->id, arg, value) : TakeFlag(settings, entry->id, on);
      if (!error.empty()) return error;
      continue;
    }
    for (size_t k = 1; k < arg.size(); ++k) {
      const Entry* entry = FindLetter(arg[k]);
      if (!entry) return "option " + arg + ": is unknown";
      if (!entry->takes) {
        TakeFlag(settings, entry->id, true);
        continue;
      }
      std::string value;
      if (!value_of(arg.substr(k + 1), &value)) return "option " + arg + ": requires parameter";
      if (std::string error = TakeValue(settings, entry->id, arg, value); !error.empty()) return error;
      break;
    }
  }
  return {};
}

}  // namespace bivalve::commands::curl
