// The command line of `node` and `microscript`.
//
// Node 20's options as far as they mean something here; those that only tune Node's own engine are
// accepted and ignored.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace bivalve::script {

// Programs decide: `node` and whatever is modern source is QuickJS's, `microscript` and `duk` Duktape's; a
// script's own words and --engine come before that. It never matters whether a source happens to parse.
enum class EngineKind { kDuktape, kQuickjs };

// What a script finds beside Node's modules and globals: nothing; MicroScript's (docs/microscript.md); those,
// with MeshAgent's behaviour where it contradicts Node's.
enum class Profile { kNode, kMicroscript, kMeshagent };

struct Options {
  enum class Mode { kFile, kEval, kStdin, kRepl, kCheck, kTest, kWorker, kVersion, kHelp };
  Mode mode = Mode::kStdin;
  bool print = false;
  bool module = false;                 // --input-type=module
  std::string source;                  // of -e and -p
  std::string file;                    // as written
  std::vector<std::string> preload;    // -r
  std::vector<std::string> own;        // the options themselves, for process.execArgv
  std::vector<std::string> arguments;  // what process.argv has behind the program and the file
  std::optional<EngineKind> engine;    // --engine
  int64_t heap_mb = 0;                 // --max-old-space-size; 0: the machine's limit alone
  Profile profile = Profile::kNode;    // the program's name, or --compat
  std::string inspect;                 // --inspect-duk: [host:]port of a debugger's endpoint
  bool deka = false;                   // --compat deka: as if the program's name were that
  std::string error;                   // not empty: a line for stderr; the status is 9
};

// `// @engine duktape` or `// @engine quickjs` in the first two lines of a source.
std::optional<EngineKind> EngineOfSource(std::string_view source);
// What the program's name says.
EngineKind EngineOfProgram(std::string_view program);
Profile ProfileOfProgram(std::string_view program);

// `argv` includes the program's name.
Options ParseOptions(const std::vector<std::string>& argv);

}  // namespace bivalve::script
