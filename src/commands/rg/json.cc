// --json: one message for each file's begin and end, match and line of context, and a summary.
#include "base/json_text.h"
#include "base/utf8.h"
#include "codec/base_n.h"
#include "commands/rg/printer.h"

namespace bivalve::commands::rg {
namespace {

bool IsUtf8(std::string_view text) {
  for (size_t i = 0; i < text.size();) {
    Utf8Char c = DecodeUtf8(text.substr(i));
    if (c.code == kInvalidChar) return false;
    i += c.length;
  }
  return true;
}

void AppendText(std::string& out, std::string_view bytes) {
  if (IsUtf8(bytes)) {
    out += "{\"text\":";
    AppendJsonString(out, bytes);
  } else {
    out += "{\"bytes\":\"";
    codec::BaseEncoding base64(codec::BaseKind::kBase64);
    for (; !bytes.empty(); bytes.remove_prefix(std::min<size_t>(3, bytes.size())))
      base64.Encode(bytes.substr(0, 3), out);
    out += '"';
  }
  out += '}';
}

std::string Duration(int64_t ns, bool sorted) {
  std::string human = "\"human\":\"" + Seconds(ns) + "s\"";
  std::string secs = "\"secs\":" + std::to_string(ns / 1'000'000'000);
  std::string nanos = "\"nanos\":" + std::to_string(ns % 1'000'000'000);
  return sorted ? "{" + human + "," + nanos + "," + secs + "}" : "{" + secs + "," + nanos + "," + human + "}";
}

class JsonPrinter final : public Printer {
 public:
  JsonPrinter(const Settings& settings, Matcher& matcher, Meter& meter)
      : s_(settings), matcher_(matcher), meter_(meter) {}

  void StartFile(std::string_view path) override {
    path_ = path.empty() ? "<stdin>" : std::string(path);
    begun_ = false;
    stats = {};
  }

  void Matched(const Lines& lines) override {
    std::vector<Span> spans;
    std::string_view searched = lines.text;
    if (!s_.multiline && searched.ends_with(s_.line_end())) searched.remove_suffix(1);
    if (!s_.invert) matcher_.FindAll(searched, meter_, &spans);
    stats.matches += spans.size();
    uint64_t count = 0;
    for (char c : lines.text) count += c == s_.line_end();
    stats.matched_lines += std::max<uint64_t>(count, 1);
    Message("match", lines, spans);
  }

  void Context(const Lines& line) override {
    std::vector<Span> spans;
    std::string_view searched = line.text;
    if (searched.ends_with(s_.line_end())) searched.remove_suffix(1);
    if (s_.invert) matcher_.FindAll(searched, meter_, &spans);
    Message("context", line, spans);
  }

  void EndFile(std::optional<uint64_t> binary_offset, bool) override {
    if (!begun_ || s_.quiet) return;
    text += "{\"type\":\"end\",\"data\":{\"path\":";
    AppendText(text, path_);
    text += ",\"binary_offset\":" + (binary_offset ? std::to_string(*binary_offset) : "null");
    text += ",\"stats\":{\"elapsed\":" + Duration(stats.elapsed_ns, false) +
            ",\"searches\":1,\"searches_with_match\":" + (stats.matched_lines ? "1" : "0") +
            ",\"bytes_searched\":" + std::to_string(stats.bytes_searched) +
            ",\"bytes_printed\":" + std::to_string(stats.bytes_printed) +
            ",\"matched_lines\":" + std::to_string(stats.matched_lines) +
            ",\"matches\":" + std::to_string(stats.matches) + "}}}\n";
  }

  void End(const Stats& total, int64_t elapsed_ns) override {
    if (s_.quiet) return;
    text += "{\"data\":{\"elapsed_total\":" + Duration(elapsed_ns, true) +
            ",\"stats\":{\"bytes_printed\":" + std::to_string(total.bytes_printed) +
            ",\"bytes_searched\":" + std::to_string(total.bytes_searched) +
            ",\"elapsed\":" + Duration(total.elapsed_ns, true) +
            ",\"matched_lines\":" + std::to_string(total.matched_lines) +
            ",\"matches\":" + std::to_string(total.matches) +
            ",\"searches\":" + std::to_string(total.searches) +
            ",\"searches_with_match\":" + std::to_string(total.searches_with_match) +
            "}},\"type\":\"summary\"}\n";
  }

 private:
  void Message(std::string_view type, const Lines& lines, const std::vector<Span>& spans) {
    if (s_.quiet) return;
    size_t before = text.size();
    if (!begun_) {
      begun_ = true;
      text += "{\"type\":\"begin\",\"data\":{\"path\":";
      AppendText(text, path_);
      text += "}}\n";
    }
    text.append("{\"type\":\"").append(type).append("\",\"data\":{\"path\":");
    AppendText(text, path_);
    text += ",\"lines\":";
    AppendText(text, lines.text);
    text += ",\"line_number\":" + (s_.line_numbers ? std::to_string(lines.number) : "null");
    text += ",\"absolute_offset\":" + std::to_string(lines.offset) + ",\"submatches\":[";
    for (size_t i = 0; i < spans.size(); ++i) {
      text += i ? ",{\"match\":" : "{\"match\":";
      AppendText(text, lines.text.substr(spans[i].begin, spans[i].end - spans[i].begin));
      text +=
          ",\"start\":" + std::to_string(spans[i].begin) + ",\"end\":" + std::to_string(spans[i].end) + "}";
    }
    text += "]}}\n";
    stats.bytes_printed += text.size() - before;
  }

  const Settings& s_;
  Matcher& matcher_;
  Meter& meter_;
  std::string path_;
  bool begun_ = false;
};

}  // namespace

std::unique_ptr<Printer> MakeJsonPrinter(const Settings& settings, Matcher& matcher, Meter& meter) {
  return std::make_unique<JsonPrinter>(settings, matcher, meter);
}

}  // namespace bivalve::commands::rg
