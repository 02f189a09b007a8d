// uuidgen: a new universally unique identifier (RFC 4122).
#include <cstdio>

#include "commands/command.h"
#include "crypto/hash.h"

namespace bivalve::commands {
namespace {

constexpr Option kOptions[] = {
    {'r', "random"},
    {'t', "time"},
    {'V', "version", Takes::kNothing, kVersionOption},
    {'h', "help", Takes::kNothing, kHelpOption},
    {'n', "namespace", Takes::kArgument},
    {'N', "name", Takes::kArgument},
    {'m', "md5"},
    {'s', "sha1"},
    {'x', "hex"},
};

constexpr Usage kUsage{
    .help = R"(Usage: uuidgen [OPTION]...
Write a new UUID.

  -r, --random          from random bytes (the default)
  -t, --time            from the time
  -n, --namespace=NS    from a name in NS: @dns, @url, @oid, @x500, or the UUID of another one
  -N, --name=NAME       the name
  -m, --md5, -s, --sha1 the hash that makes a UUID of a name
  -x, --hex             NAME is bytes in hexadecimal
)",
    .options = kOptions,
    .package = "util-linux 2.38.1",
};

constexpr std::string_view kHex = "0123456789abcdef";

int HexValue(char c) {
  size_t at = kHex.find(c >= 'A' && c <= 'F' ? static_cast<char>(c | 32) : c);
  return at == std::string_view::npos ? -1 : static_cast<int>(at);
}

// Bytes of "6ba7b810-9dad-11d1-80b4-00c04fd430c8"; empty when it is none.
std::string ParseUuid(std::string_view text) {
  std::string bytes;
  if (text.size() != 36) return {};
  for (size_t i = 0; i < 36;) {
    if (i == 8 || i == 13 || i == 18 || i == 23) {
      if (text[i++] != '-') return {};
      continue;
    }
    int high = HexValue(text[i]), low = HexValue(text[i + 1]);
    if (high < 0 || low < 0) return {};
    bytes += static_cast<char>(high * 16 + low);
    i += 2;
  }
  return bytes;
}

std::string UuidText(std::string_view bytes) {
  std::string hex = crypto::Hex(bytes.substr(0, 16));
  for (size_t at : {8, 13, 18, 23}) hex.insert(at, 1, '-');
  return hex + "\n";
}

// Puts version and variant into their places.
void Stamp(std::string& bytes, int version) {
  bytes[6] = static_cast<char>((bytes[6] & 0x0f) | version << 4);
  bytes[8] = static_cast<char>((bytes[8] & 0x3f) | 0x80);
}

struct Namespace {
  std::string_view alias, uuid;
};
constexpr Namespace kNamespaces[] = {
    {"@dns", "6ba7b810-9dad-11d1-80b4-00c04fd430c8"},
    {"@url", "6ba7b811-9dad-11d1-80b4-00c04fd430c8"},
    {"@oid", "6ba7b812-9dad-11d1-80b4-00c04fd430c8"},
    {"@x500", "6ba7b814-9dad-11d1-80b4-00c04fd430c8"},
};

// Why the name or its space is no good; empty when `bytes` got the UUID.
std::string FromName(std::string_view space, std::string_view name, bool hex, bool md5, std::string* bytes) {
  std::string of_space;
  if (space.starts_with('@')) {
    for (const Namespace& one : kNamespaces)
      if (one.alias == space) of_space = ParseUuid(one.uuid);
    if (of_space.empty()) return "unknown namespace alias: '" + std::string(space) + "'";
  } else {
    of_space = ParseUuid(space);
    if (of_space.empty()) return "invalid uuid for namespace: '" + std::string(space) + "'";
  }
  std::string content(name);
  if (hex) {
    content.clear();
    bool good = name.size() % 2 == 0;
    for (size_t i = 0; good && i < name.size(); i += 2) {
      int high = HexValue(name[i]), low = HexValue(name[i + 1]);
      good = high >= 0 && low >= 0;
      content += static_cast<char>(high * 16 + low);
    }
    if (!good) return "not a valid hex string";
  }
  crypto::Hash hash(md5 ? crypto::HashKind::kMd5 : crypto::HashKind::kSha1);
  hash.Add(of_space);
  hash.Add(content);
  *bytes = hash.Finish().substr(0, 16);
  Stamp(*bytes, md5 ? 3 : 5);
  return {};
}

// Time in steps of 100 ns since 15 October 1582, with a random node (its multicast bit says so).
std::string FromTime(kernel::Machine& machine) {
  constexpr uint64_t kFrom1582 = 0x01b21dd213814000;
  uint64_t time = static_cast<uint64_t>(machine.WallNs() / 100) + kFrom1582;
  std::string bytes(16, '\0');
  machine.FillEntropy(std::span(bytes).subspan(8));
  constexpr int kPlaces[] = {3, 2, 1, 0, 5, 4, 7, 6};
  for (int place : kPlaces) {
    bytes[static_cast<size_t>(place)] = static_cast<char>(time);
    time >>= 8;
  }
  bytes[10] = static_cast<char>(bytes[10] | 1);
  Stamp(bytes, 1);
  return bytes;
}

}  // namespace

Task<int> UuidgenMain(Process& process) {
  Command command(process, kUsage);
  auto args = co_await command.Parse();
  if (!args) co_return command.status;
  bool md5 = false, sha1 = false, hex = false;
  int kind = 0;
  std::string_view space, name;
  for (const ParsedOption& option : args->options) {
    switch (option.id) {
      case 'r':
      case 't': kind = option.id; break;
      case 'n': space = option.value; break;
      case 'N': name = option.value; break;
      case 'm':
        md5 = true;
        kind = 'm';
        break;
      case 's':
        sha1 = true;
        kind = 's';
        break;
      case 'x': hex = true; break;
    }
  }
  std::string wrong, bytes(16, '\0');
  if (space.data() && !name.data())
    wrong = "--namespace requires --name argument";
  else if (name.data() && !space.data())
    wrong = "--name requires --namespace argument";
  else if ((md5 || sha1) && !space.data())
    wrong = "--md5 or --sha1 requires --namespace argument";
  else if (space.data() && !md5 && !sha1)
    wrong = "--namespace requires --md5 or --sha1";
  else if (space.data())
    wrong = FromName(space, name, hex, kind == 'm' || (md5 && kind != 's'), &bytes);
  if (!wrong.empty()) {
    co_await command.ReportUsage(std::move(wrong));
    co_return command.status;
  }
  command.machine.SpendBytes(name.size());
  if (kind == 't') {
    bytes = FromTime(command.machine);
  } else if (!space.data()) {
    command.machine.FillEntropy(bytes);
    Stamp(bytes, 4);
  }
  (void)co_await command.out.Write(UuidText(bytes));
  co_return co_await command.Finish();
}

}  // namespace bivalve::commands
