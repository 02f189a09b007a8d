// The script daemon as the host sees it: its server in one instance, and a runner of scripts in each
// worker's.
//
// What is told is a JSON object ("do" names it) with bytes after it; the answer is a JSON object, a NUL, and
// the bytes that its sizes speak of, one after the other. ts/daemon/core.ts and ts/daemon/script_worker.ts
// have both sides' types.
#pragma once

#include <string>
#include <string_view>

namespace bivalve::embed {

std::string TellDaemon(std::string_view head, std::string_view bytes);
// "prepare": the next script's engine is made ahead of time. "run": follows the project, runs a script.
std::string TellScriptRunner(std::string_view head, std::string_view bytes);

}  // namespace bivalve::embed
