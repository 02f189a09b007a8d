// The options of tree.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bivalve::commands {

struct TreeSettings {
  static constexpr int kMostDepth = 2000;
  enum class Sort : uint8_t { kName, kVersion, kSize, kMtime, kCtime, kNone };
  enum class Form : uint8_t { kText, kJson, kXml };

  std::vector<std::string> roots, patterns, ignored, ignore_files;
  std::string output_name, time_format;
  std::string_view bar = "│\u00A0\u00A0 ", branch = "├── ", last = "└── ";
  uint64_t file_limit = 0;
  int most_level = kMostDepth;
  Sort sort = Sort::kName;
  Form form = Form::kText;
  bool all = false, only_directories = false, full_paths = false, indent = true, permissions = false,
       owner = false, group = false, size = false, human = false, si = false, time = false,
       status_time = false, inodes = false, device = false, classify = false, follow = false,
       one_filesystem = false, report = true, du = false, prune = false, ignore_case = false,
       match_directories = false, reverse = false, directories_first = false, files_first = false,
       quote = false, raw = false, question = false, color = false, help = false, version = false,
       ansi = false, from_file = false, git_ignore = false, details_first = false;
};

extern const std::string_view kTreeHelp;

// `args` without argv[0]. False: *error says why.
bool ReadTreeSettings(std::span<const std::string> args, TreeSettings* settings, std::string* error);

}  // namespace bivalve::commands
