// What goes in and out of a notebook's server: plain values, so that a test can make them and a page can send
// them.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace bivalve::notebook {

struct Options {
  std::string root = {};
  std::string version = {};
  int64_t started_ms = 0;
  std::string entropy = {};  // at least 16 bytes that nobody else knows
  int64_t job_timeout_ms = 60'000;
  int64_t queue_timeout_ms = 0;         // 0: a request waits for a realm as long as it takes
  std::string api_key = {};             // empty: whoever reaches the server may use it
  std::string hmac_key = {};            // empty: jobs are not signed
  std::vector<std::string> hosts = {};  // names by which it may be called, besides loopback's
  bool require_job_id = false;
};

struct HttpRequest {
  int id = 0;
  std::string method = {}, target = {};
  std::map<std::string, std::string, std::less<>> headers = {};  // names in lower case
  std::string body = {};
  bool local = true;      // the peer is on this computer
  bool shadowed = false;  // the root has a file of that path
};

// The end of a file, from `from` on; of a large one, unless all of it was asked for, a piece.
struct FileView {
  bool missing = false;
  bool directory_missing = false;
  uint64_t size = 0;
  uint64_t from = 0;
  std::string head;  // the first bytes, when `from` is not 0
  std::string bytes;
  bool partial() const { return from + bytes.size() < size; }
};

struct Edit {
  enum class Kind : uint8_t { kNothing, kNeed, kWrite };
  Kind kind = Kind::kNothing;
  uint64_t from = 0;        // kNeed: look again, from here,
  bool all = false;         // to the end, however much that is
  uint64_t drop = 0;        // kWrite: bytes that are taken away at the beginning,
  std::string insert = {};  // what stands there instead,
  uint64_t keep = 0;        // where the bytes end that stay,
  std::string tail = {};    // and what follows them
  bool make_directory = false;
};

struct Action {
  enum class Kind : uint8_t {
    kAnswer,    // request `id`: status, headers, text
    kServe,     // request `id`: the file at `path` below the root; `flag`: scripts may be given the key
    kModule,    // request `id`: the client's module `path`
    kReplace,   // request `id`: the file at `path` becomes `text`, if its ETag is what `headers` want
    kStream,    // request `id`: events from now on, as long as it is open
    kDiscover,  // request `id`: the test files that the JSON in `text` asks for
    kVisit,     // look at the file `path` from byte `from` on, and bring it to Server::Visit
    kSay,       // `text` for people
    kEvent,     // `text`: one JSON line
    kExit,      // end with `status`
  };
  Kind kind = Kind::kSay;
  int id = 0;
  int status = 0;
  std::vector<std::pair<std::string, std::string>> headers = {};
  std::string path = {};
  std::string text = {};
  uint64_t from = 0;
  bool flag = false;
};

}  // namespace bivalve::notebook
