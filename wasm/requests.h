// The structured requests of the host, as JSON: what each may ask, and what it is told.
//
// Bulk bytes that belong to a request stand in the input window. Numbers and names are the API's
// (ts/core/abi.ts lists the same requests). An answer is a JSON object; with "error" (an errno's name)
// and "message" when the request was refused.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "embedder.h"

namespace bivalve::embed {

// Null when the options are no JSON object or name something unknown; *error says what.
std::unique_ptr<Embedder> Boot(std::string_view options, std::string* error);

std::string Answer(Embedder& embedder, std::string_view op, std::string_view args, std::string_view bytes);

// Starts a program: its arguments (ts/core/core.ts, CallStart), then `script_size` bytes of script and its
// input. The id of the call; 0 when it was refused, and *refusal is the answer.
int StartCall(Embedder& embedder, std::string_view args, size_t script_size, std::string_view bytes,
              std::string* refusal);

// How a call ended that left nothing but a status and output, in numbers.
struct PlainReport {
  double pid, exit_code, wall_ms, fuel, output_bytes, processes, memory_bytes, stdout_size, stderr_size;
};
// False where there is more to tell: DescribeHandle.
bool ReportPlainly(Embedder& embedder, int id, PlainReport* report);
// How a call or a session is or ended (ts/core/abi.ts, CallReport), as JSON that is written without a
// document: a call that a limit stops waits for this, and the requests above are much code to compile in that
// moment.
std::string DescribeHandle(Embedder& embedder, int id);

}  // namespace bivalve::embed
