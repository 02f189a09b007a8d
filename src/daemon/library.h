// Library: scripts that are kept by name and version, and results of scripts that need not run again.
#pragma once

#include <cstdint>
#include <list>
#include <map>
#include <string>
#include <string_view>

#include "daemon/jsonrpc.h"

namespace bivalve::daemon {

struct LibraryScript {
  std::string name, version, description, source;
};

class Library {
 public:
  static constexpr size_t kMostScripts = 10'000;
  static constexpr size_t kMostScriptBytes = size_t{4} << 20;

  // Letters, digits, "-", "_" and ".", at most 64, no "." in front: it is a file's name, too.
  static bool IsName(std::string_view name);
  // In place of one of that name and version. False: there are too many.
  bool Put(LibraryScript script);
  // "NAME@VERSION", or "NAME" for its latest version. Null when there is none.
  const LibraryScript* Find(std::string_view name) const;
  // Of all its versions when `version` is empty; the names ("NAME@VERSION") that went.
  std::vector<std::string> Delete(std::string_view name, std::string_view version);
  // JSON object: what `source` names as "lib:…", and what those name, by the names they use.
  Json Needed(std::string_view source) const;
  Json List() const;

  // Of a file that FileText made.
  bool Load(std::string_view text);
  static std::string FileText(const LibraryScript& script);
  static std::string FileName(std::string_view key) { return std::string(key) + ".json"; }

 private:
  std::map<std::string, std::map<std::string, LibraryScript>, std::less<>> scripts_;
};

// -1, 0, 1: versions by their numbers ("1.10" is after "1.9"), the rest by its letters.
int CompareVersions(std::string_view a, std::string_view b);

class ResultCache {
 public:
  static constexpr size_t kMostEntries = 1000;
  static constexpr size_t kMostBytes = size_t{16} << 20;

  // Null when there is none; what was used last goes last.
  const Json* Find(const std::string& key);
  void Put(const std::string& key, Json result);
  // How many there were.
  size_t Clear();
  size_t entries() const { return entries_.size(); }
  size_t bytes() const { return bytes_; }
  int64_t hits = 0, misses = 0;

 private:
  struct Entry {
    std::string key;
    Json result;
    size_t size;
  };
  std::list<Entry> entries_;  // used last, first
  std::map<std::string, std::list<Entry>::iterator> by_key_;
  size_t bytes_ = 0;
};

}  // namespace bivalve::daemon
