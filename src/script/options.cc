#include "script/options.h"

#include <algorithm>
#include <cstdlib>
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

// What the library's test runner looks at itself (lib/internal/test/options.js), with a value.
constexpr std::string_view kOfTests[] = {
    "--test-concurrency",          "--test-name-pattern", "--test-reporter",
    "--test-reporter-destination", "--test-shard",        "--test-timeout",
};

bool Ignored(std::string_view option) {
  return std::ranges::any_of(kIgnored, [&](std::string_view known) {
    bool open = known.ends_with('=') || known.ends_with('-') || known == "--harmony";
    return open ? option.starts_with(known) : option == known;
  });
}

std::optional<EngineKind> EngineNamed(std::string_view name) {
  if (name == "duktape") return EngineKind::kDuktape;
  if (name == "quickjs") return EngineKind::kQuickjs;
  return std::nullopt;
}

std::string_view SkipBlanks(std::string_view text) {
  return text.substr(std::min(text.find_first_not_of(" \t"), text.size()));
}

// The value of an option: what stands behind '=', or else the next word. False: there is none.
bool TakeValue(const std::vector<std::string>& argv, size_t& at, bool attached, std::string_view& value) {
  if (attached) return true;
  if (at + 1 >= argv.size()) return false;
  value = argv[++at];
  return true;
}

// [HOST:]PORT
bool IsEndpoint(std::string_view text) {
  std::string_view port = text.substr(text.rfind(':') + 1);
  return !port.empty() && port.size() <= 5 && text.size() != port.size() + 1 &&
         std::ranges::all_of(port, [](char c) { return c >= '0' && c <= '9'; }) &&
         std::atoi(std::string(port).c_str()) <= 65535;
}

}  // namespace

std::optional<EngineKind> EngineOfSource(std::string_view source) {
  constexpr std::string_view kTag = "@engine";
  for (int line = 0; line < 2; ++line) {
    std::string_view text = source.substr(0, source.find('\n'));
    source.remove_prefix(std::min(text.size() + 1, source.size()));
    text = SkipBlanks(text);
    if (!text.starts_with("//")) continue;
    text = SkipBlanks(text.substr(2));
    if (!text.starts_with(kTag)) continue;
    text = SkipBlanks(text.substr(kTag.size()));
    return EngineNamed(text.substr(0, text.find_first_of(" \t\r")));
  }
  return std::nullopt;
}

Profile ProfileOfProgram(std::string_view program) {
  if (size_t slash = program.rfind('/'); slash != program.npos) program.remove_prefix(slash + 1);
  if (program == "meshagent") return Profile::kMeshagent;
  return program == "microscript" || program == "duk" ? Profile::kMicroscript : Profile::kNode;
}

EngineKind EngineOfProgram(std::string_view program) {
  return ProfileOfProgram(program) == Profile::kNode ? EngineKind::kQuickjs : EngineKind::kDuktape;
}

Options ParseOptions(const std::vector<std::string>& argv) {
  Options options;
  std::string name = argv.empty() ? "node" : argv[0];
  options.profile = ProfileOfProgram(name);
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
    const size_t began = at;
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
        if (!there && optional_value) {
          options.own.emplace_back(word);
          continue;
        }
        if (!there) return fail(std::string(option) + " requires an argument");
        value = argv[++at];
      }
      options.source = value;
      has_source = true;
    } else if (option == "-r" || option == "--require") {
      if (!TakeValue(argv, at, attached, value)) return fail(std::string(option) + " requires an argument");
      options.preload.emplace_back(value);
    } else if (option == "--engine") {
      if (!TakeValue(argv, at, attached, value)) return fail("--engine requires an argument");
      options.engine = EngineNamed(value);
      if (!options.engine) return fail("--engine: no engine " + std::string(value) + " (duktape, quickjs)");
    } else if (option == "--compat") {
      if (!TakeValue(argv, at, attached, value)) return fail("--compat requires an argument");
      if (value == "deka")
        options.deka = true;
      else if (value == "meshagent")
        options.profile = Profile::kMeshagent;
      else
        return fail("--compat: only meshagent and deka, not " + std::string(value));
    } else if (option == "--inspect-duk") {
      if (!TakeValue(argv, at, attached, value) || !IsEndpoint(value))
        return fail("--inspect-duk requires [HOST:]PORT");
      options.inspect = value;
    } else if (option == "--input-type") {
      if (!TakeValue(argv, at, attached, value)) return fail("--input-type requires an argument");
      options.module = value == "module";
    } else if (option == "-c" || option == "--check") {
      options.mode = Options::Mode::kCheck;
    } else if (option == "-i" || option == "--interactive") {
      options.mode = Options::Mode::kRepl;
    } else if (option == "--worker-thread") {  // lib/internal/worker.js
      options.mode = Options::Mode::kWorker;
    } else if (option == "--max-old-space-size" && attached) {
      options.heap_mb =
          std::clamp<int64_t>(std::strtoll(std::string(value).c_str(), nullptr, 10), 0, 1 << 20);
    } else if (option == "--test") {
      options.mode = Options::Mode::kTest;
    } else if (std::ranges::find(kOfTests, option) != std::end(kOfTests)) {
      if (!TakeValue(argv, at, attached, value)) return fail(std::string(option) + " requires an argument");
    } else if (option != "--test-only" && option != "--test-force-exit" && !Ignored(word)) {
      return fail("bad option: " + std::string(word));
    }
    options.own.insert(options.own.end(), argv.begin() + static_cast<ptrdiff_t>(began),
                       argv.begin() + static_cast<ptrdiff_t>(at + 1));
  }
  if (options.mode == Options::Mode::kTest || options.mode == Options::Mode::kWorker) {
    has_source = false;
  } else if (has_source) {
    options.mode = Options::Mode::kEval;
  } else if (at < argv.size() && argv[at] != "-") {
    options.file = argv[at++];
    if (options.mode != Options::Mode::kCheck) options.mode = Options::Mode::kFile;
  }
  options.arguments.assign(argv.begin() + static_cast<ptrdiff_t>(std::min(at, argv.size())), argv.end());
  return options;
}

}  // namespace bivalve::script
