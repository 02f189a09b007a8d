#include "script/options.h"

#include <algorithm>
#include <string_view>

namespace bivalve::script {
namespace {

// Accepted, without effect: prefixes end with '=' or '-'.
constexpr std::string_view kIgnored[] = {
    "--abort-on-uncaught-exception",
    "--allow-natives-syntax",
    "--enable-source-maps",
    "--expose-gc",
    "--expose_gc",
    "--experimental-",
    "--harmony",
    "--input-type=",
    "--max-old-space-size=",
    "--max-semi-space-size=",
    "--max_old_space_size=",
    "--no-deprecation",
    "--no-experimental-",
    "--no-warnings",
    "--pending-deprecation",
    "--preserve-symlinks",
    "--preserve-symlinks-main",
    "--report-",
    "--stack-size=",
    "--stack-trace-limit=",
    "--stack_size=",
    "--throw-deprecation",
    "--title=",
    "--trace-deprecation",
    "--trace-exit",
    "--trace-uncaught",
    "--trace-warnings",
    "--unhandled-rejections=",
    "--use-strict",
    "--use_strict",
    "--zero-fill-buffers",
};

bool Ignored(std::string_view option) {
  return std::ranges::any_of(kIgnored, [&](std::string_view known) {
    bool open = known.ends_with('=') || known.ends_with('-') || known == "--harmony";
    return open ? option.starts_with(known) : option == known;
  });
}

}  // namespace

Options ParseOptions(const std::vector<std::string>& argv) {
  Options options;
  std::string name = argv.empty() ? "node" : argv[0];
  size_t at = 1;
  bool has_source = false;
  auto fail = [&](std::string_view text) {
    options.error = name + ": " + std::string(text);
    return options;
  };
  for (; at < argv.size(); ++at) {
    std::string_view word = argv[at];
    if (word.size() < 2 || word[0] != '-') break;
    if (word == "--") {
      ++at;
      break;
    }
    std::string_view option = word, value;
    bool attached = false;
    if (size_t equals = word.find('='); word.starts_with("--") && equals != word.npos) {
      option = word.substr(0, equals);
      value = word.substr(equals + 1);
      attached = true;
    }
    if (option == "-v" || option == "--version") {
      options.mode = Options::Mode::kVersion;
      return options;
    }
    if (option == "-h" || option == "--help") {
      options.mode = Options::Mode::kHelp;
      return options;
    }
    bool evaluates =
        option == "-e" || option == "--eval" || option == "-pe" || option == "-p" || option == "--print";
    if (evaluates) {
      if (option == "-p" || option == "--print" || option == "-pe") options.print = true;
      // `-p` after `-e` prints what -e was given.
      bool optional_value = option == "-p" || option == "--print";
      if (!attached) {
        bool there = at + 1 < argv.size() && (argv[at + 1].size() < 2 || argv[at + 1][0] != '-');
        if (!there && optional_value) continue;
        if (!there) return fail(std::string(option) + " requires an argument");
        value = argv[++at];
      }
      options.source = value;
      has_source = true;
    } else if (option == "-r" || option == "--require") {
      if (!attached) {
        if (at + 1 >= argv.size()) return fail(std::string(option) + " requires an argument");
        value = argv[++at];
      }
      options.preload.emplace_back(value);
    } else if (option == "-c" || option == "--check") {
      options.mode = Options::Mode::kCheck;
    } else if (option == "-i" || option == "--interactive") {
      continue;
    } else if (!Ignored(word)) {
      return fail("bad option: " + std::string(word));
    }
  }
  if (has_source) {
    options.mode = Options::Mode::kEval;
  } else if (at < argv.size() && argv[at] != "-") {
    options.file = argv[at++];
    if (options.mode != Options::Mode::kCheck) options.mode = Options::Mode::kFile;
  }
  options.arguments.assign(argv.begin() + static_cast<ptrdiff_t>(std::min(at, argv.size())), argv.end());
  return options;
}

}  // namespace bivalve::script
