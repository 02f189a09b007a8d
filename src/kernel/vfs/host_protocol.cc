#include "kernel/vfs/host_protocol.h"

#include <charconv>
#include <nlohmann/json.hpp>
#include <optional>
#include <utility>

#include "base/json_text.h"

namespace bivalve::kernel {
namespace {

using Json = nlohmann::json;

std::unexpected<Error> Malformed() { return Fail(Errno::kIo, {}, "the host's answer is malformed"); }

std::optional<FileType> ParseType(const Json& value) {
  constexpr std::pair<std::string_view, FileType> kTypes[] = {
      {"file", FileType::kRegular},  {"dir", FileType::kDirectory},   {"link", FileType::kSymlink},
      {"fifo", FileType::kFifo},     {"char", FileType::kCharDevice}, {"block", FileType::kBlockDevice},
      {"socket", FileType::kSocket},
  };
  if (!value.is_string()) return std::nullopt;
  const auto& name = value.get_ref<const std::string&>();
  for (auto [text, type] : kTypes)
    if (text == name) return type;
  return std::nullopt;
}

int64_t Number(const Json& object, const char* key) {
  auto it = object.find(key);
  if (it == object.end()) return 0;
  if (it->is_number_integer()) return it->get<int64_t>();
  if (it->is_number()) return static_cast<int64_t>(it->get<double>());
  if (!it->is_string()) return 0;
  const auto& text = it->get_ref<const std::string&>();
  int64_t value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

}  // namespace

Result<HostStat> ParseHostStat(std::string_view text) {
  Json json = Json::parse(text, nullptr, false);
  if (!json.is_object() || !json.contains("type")) return Malformed();
  auto type = ParseType(json["type"]);
  if (!type) return Malformed();
  HostStat answer;
  Stat& stat = answer.stat;
  stat.dev = 64;
  stat.type = *type;
  stat.uid = stat.gid = 1000;
  stat.mode = static_cast<uint32_t>(Number(json, "mode")) & 07777;
  stat.nlink = static_cast<uint32_t>(Number(json, "nlink"));
  stat.size = Number(json, "size");
  stat.ino = static_cast<uint64_t>(Number(json, "ino"));
  stat.atime_ns = Number(json, "atimeNs");
  stat.mtime_ns = Number(json, "mtimeNs");
  stat.ctime_ns = Number(json, "ctimeNs");
  if (json.contains("handle")) answer.handle = Number(json, "handle");
  return answer;
}

Result<std::vector<DirEntry>> ParseHostEntries(std::string_view text) {
  Json json = Json::parse(text, nullptr, false);
  if (!json.is_object() || !json.contains("entries") || !json["entries"].is_array()) return Malformed();
  std::vector<DirEntry> entries;
  for (const Json& row : json["entries"]) {
    if (!row.is_array() || row.size() != 2 || !row[0].is_string()) return Malformed();
    auto type = ParseType(row[1]);
    if (!type) return Malformed();
    const auto& name = row[0].get_ref<const std::string&>();
    if (name.empty() || name == "." || name == ".." || name.find('/') != std::string::npos)
      return Malformed();
    entries.push_back({name, *type, 0});
  }
  return entries;
}

Result<std::string> ParseHostString(std::string_view text, std::string_view key) {
  Json json = Json::parse(text, nullptr, false);
  if (!json.is_object()) return Malformed();
  auto it = json.find(key);
  if (it == json.end() || !it->is_string()) return Malformed();
  return it->get<std::string>();
}

Result<int64_t> ParseHostNumber(std::string_view text, std::string_view key) {
  Json json = Json::parse(text, nullptr, false);
  if (!json.is_object()) return Malformed();
  auto it = json.find(key);
  if (it == json.end() || !it->is_number_integer()) return Malformed();
  return it->get<int64_t>();
}

}  // namespace bivalve::kernel
