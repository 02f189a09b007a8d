// What a server writes below its headings: results, background events, reports of test runs.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "notebook/json_view.h"

namespace bivalve::notebook {

// One background event: heading and fence, a newline at the end.
void AppendEvent(std::string& out, const JsonView& event, int64_t offset_ms);
// All of them in order of arrival; of more than 10 the first 2, a line that counts, and the last 8.
void AppendEvents(std::string& out, const std::vector<JsonView>& events, int64_t offset_ms);

// The value or the error of a finished job, without its events.
void AppendResult(std::string& out, const JsonView& payload);
// The older `errors`, which count when there are no events.
void AppendErrors(std::string& out, const std::vector<JsonView>& errors);

// The first characters of a result on one line, for people who watch.
std::string ResultSummary(const JsonView& payload, size_t most);

// The section of one report of a test run, a blank line at its end; `payload` is what a realm posted.
std::string TestSection(const JsonView& payload, int64_t offset_ms);

}  // namespace bivalve::notebook
