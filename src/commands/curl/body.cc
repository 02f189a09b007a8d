#include "commands/curl/body.h"

#include <algorithm>

namespace bivalve::commands::curl {
namespace {

constexpr size_t kMostBody = size_t{256} << 20;

std::string Unterminated(std::string text) {
  std::erase_if(text, [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
  return text;
}

// As forms do: a space is a plus.
std::string FormEncode(std::string_view text) {
  std::string encoded = PercentEncode(text);
  for (size_t at; (at = encoded.find("%20")) != std::string::npos;) encoded.replace(at, 3, "+");
  return encoded;
}

// content, =content, name=content, @file, name@file.
Task<Outcome<std::string>> UrlEncoded(Command& command, std::string text) {
  size_t cut = text.find_first_of("=@");
  if (cut == std::string::npos) co_return FormEncode(text);
  std::string name = text.substr(0, cut), content = text.substr(cut + 1);
  if (text[cut] == '@') {
    auto file = co_await ReadSource(command, content);
    if (!file) co_return std::unexpected(file.error());
    content = std::move(*file);
  }
  co_return (name.empty() ? "" : name + "=") + FormEncode(content);
}

Task<Outcome<std::string>> PartText(Command& command, const DataPart& part, bool silent) {
  using Kind = DataPart::Kind;
  if (part.kind == Kind::kUrlEncode) co_return co_await UrlEncoded(command, part.text);
  if (part.kind == Kind::kRaw || !part.text.starts_with('@')) co_return part.text;
  std::string name = part.text.substr(1);
  auto file = co_await ReadSource(command, name);
  if (!file) {
    if (!silent)
      co_await kernel::WriteFd(
          command.process, 2,
          "Warning: Couldn't read data from file \"" + name + "\", this makes an empty \nWarning: POST.\n");
    co_return std::string();
  }
  co_return part.kind == Kind::kPlain ? Unterminated(std::move(*file)) : std::move(*file);
}

std::string_view TypeOfName(std::string_view name) {
  struct Row {
    std::string_view suffix, type;
  };
  static constexpr Row kRows[] = {{".gif", "image/gif"},       {".jpg", "image/jpeg"},
                                  {".jpeg", "image/jpeg"},     {".png", "image/png"},
                                  {".svg", "image/svg+xml"},   {".txt", "text/plain"},
                                  {".htm", "text/html"},       {".html", "text/html"},
                                  {".pdf", "application/pdf"}, {".xml", "application/xml"}};
  for (const Row& row : kRows)
    if (name.size() >= row.suffix.size() &&
        http::EqualNames(name.substr(name.size() - row.suffix.size()), row.suffix))
      return row.type;
  return "application/octet-stream";
}

std::string QuotedName(std::string_view name) {
  std::string text;
  for (char c : name) {
    if (c == '"')
      text += "%22";
    else if (c == '\r')
      text += "%0D";
    else if (c == '\n')
      text += "%0A";
    else
      text += c;
  }
  return text;
}

// One of -F's words: NAME=CONTENT, with ;type=, ;filename= behind it.
Task<Outcome<std::string>> FormPart(Command& command, std::string word, bool plain) {
  size_t equals = word.find('=');
  if (equals == std::string::npos) co_return std::unexpected(Failure{2, "Illegally formatted input field"});
  std::string head = "Content-Disposition: form-data; name=\"" + QuotedName(word.substr(0, equals)) + "\"";
  std::string content = word.substr(equals + 1), type, filename;
  bool file = !plain && content.starts_with('@'), inlined = !plain && content.starts_with('<');
  if (!plain) {
    for (std::string_view key : {std::string_view(";filename="), std::string_view(";type=")}) {
      size_t at = content.rfind(key);
      if (at == std::string::npos) continue;
      std::string value = content.substr(at + key.size());
      value.resize(std::min({value.find(";type="), value.find(";filename="), value.size()}));
      if (value.size() >= 2 && value.starts_with('"') && value.ends_with('"'))
        value = value.substr(1, value.size() - 2);
      (key == ";type=" ? type : filename) = value;
    }
    if (file || inlined || !type.empty()) content.resize(std::min(content.find(';'), content.size()));
  }
  if (file || inlined) {
    std::string path = content.substr(1);
    auto bytes = co_await ReadSource(command, path);
    if (!bytes) co_return std::unexpected(bytes.error());
    content = std::move(*bytes);
    if (file) {
      if (filename.empty()) filename = kernel::BaseName(path);
      if (type.empty()) type = TypeOfName(filename);
    }
  }
  if (!filename.empty()) head += "; filename=\"" + QuotedName(filename) + "\"";
  if (!type.empty()) head += "\r\nContent-Type: " + type;
  co_return head + "\r\n\r\n" + content + "\r\n";
}

}  // namespace

Task<Outcome<std::string>> ReadSource(Command& command, std::string path) {
  auto file = co_await command.OpenInput(path);
  if (file) {
    auto bytes = co_await kernel::ReadAll(command.process, std::move(*file), kMostBody);
    if (bytes) co_return std::move(*bytes);
  }
  co_return std::unexpected(Failure{26, "Failed to open " + path});
}

Task<Outcome<Body>> DataBody(Command& command, const std::vector<DataPart>& parts, bool silent) {
  Body body;
  for (const DataPart& part : parts) {
    auto text = co_await PartText(command, part, silent);
    if (!text) co_return std::unexpected(text.error());
    body.json |= part.kind == DataPart::Kind::kJson;
    if (&part != &parts[0] && part.kind != DataPart::Kind::kJson) body.bytes += '&';
    body.bytes += *text;
  }
  body.type = body.json ? "application/json" : "application/x-www-form-urlencoded";
  co_return std::move(body);
}

Task<Outcome<Body>> FormBody(Command& command, const std::vector<std::pair<std::string, bool>>& forms) {
  char boundary[17] = {};
  for (char& c : std::span(boundary, 16)) c = "0123456789abcdef"[command.machine.Random64() & 15];
  std::string line = std::string(24, '-') + boundary;
  Body body;
  for (const auto& [word, plain] : forms) {
    auto part = co_await FormPart(command, word, plain);
    if (!part) co_return std::unexpected(part.error());
    body.bytes += "--" + line + "\r\n" + *part;
  }
  body.bytes += "--" + line + "--\r\n";
  body.type = "multipart/form-data; boundary=" + line;
  co_return std::move(body);
}

}  // namespace bivalve::commands::curl
