// Every input of tests/fuzz/corpus once more, as a test: what a fuzz program once found stays mended.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <string>
#include <vector>

#include "gtest/gtest.h"

// Each fuzz program under a name of its own (cmake/tests.cmake).
// (The formatter never comes to rest over a list of calls.)
// clang-format off
#define FUZZ_PROGRAMS(X) \
  X(arith) X(awk) X(daemon_rpc) X(date) X(expand) X(notebook) X(parse) X(patch) X(pattern) X(printf) X(regex) X(sed) X(shell) X(tar) \
  X(voxel_gox) X(voxel_obj) X(voxel_ply) X(voxel_png) X(voxel_qb) X(voxel_txt) X(voxel_vox)
// clang-format on

#define DECLARE(name) extern "C" int Fuzz_##name(const uint8_t* data, size_t size);
FUZZ_PROGRAMS(DECLARE)

namespace {

std::string ReadFile(const std::filesystem::path& path) {
  std::string text(std::filesystem::file_size(path), '\0');
  FILE* file = std::fopen(path.c_str(), "rb");
  text.resize(std::fread(text.data(), 1, text.size(), file));
  std::fclose(file);
  return text;
}

void Replay(const char* name, int (*run)(const uint8_t*, size_t)) {
  auto dir = std::filesystem::path(BIVALVE_SOURCE_DIR) / "tests/fuzz/corpus" / name;
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(dir)) files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  EXPECT_FALSE(files.empty());
  for (const auto& path : files) {
    // An exact block, so that reading past its end is seen.
    std::string text = ReadFile(path);
    std::vector<uint8_t> data(text.begin(), text.end());
    SCOPED_TRACE(path.filename().string());
    run(data.data(), data.size());
  }
}

#define REPLAY(name) \
  TEST(Corpus, name) { Replay(#name, Fuzz_##name); }
FUZZ_PROGRAMS(REPLAY)

}  // namespace
