#include "notebook/registry.h"

#include <algorithm>

#include "notebook/grammar.h"
#include "notebook/text.h"

namespace bivalve::notebook {

namespace {

constexpr std::string_view kTitle = "# 👾 Daebug remote debugging REPL";

constexpr std::string_view kHowTo = R"(## How to Use

- **Run code over there**: what you add to a session's file is run in its page, worker or process.
- **See what happened**: results, errors and console messages are written into the same file.
- **Run tests**: the session's own test runner reports into the file as well.
- **Work together**: the file is plain Markdown, for people and for agents.

1. Open a session's file from the list, or create it when it is not there yet.
2. Scroll to its end, below the footer.
3. Add a fenced JavaScript block.
4. Save the file, and read the reply that appears in it.

## Restart

To stop this server write `%%SHUTDOWN%%` on its own line into this file and save it; then start it again with the
command that started it. Pages connect again by themselves.
)";

std::string Escaped(std::string_view text) {
  std::string out;
  for (char c : OneLine(text)) {
    if (c == '[' || c == ']' || c == '(' || c == ')' || c == '\\') out += '\\';
    out += c;
  }
  return out;
}

}  // namespace

std::string ActiveRegistry(std::string_view start_time, const std::vector<RegistryEntry>& entries) {
  // Numbers, since sorting what is large takes much code.
  std::vector<std::pair<int64_t, size_t>> order;
  for (size_t i = 0; i < entries.size(); ++i) order.emplace_back(-entries[i].last_seen_local_ms, i);
  std::sort(order.begin(), order.end());
  std::string out(kTitle);
  ((out += " started ") += start_time) += R"(
> These are live debugging sessions of what is served from this directory.

The server keeps this file. It lists every page, worker and process that is connected, with the file that talks
to it; do not edit the list, it is written anew at every change.


## Active Sessions

)";
  for (const auto& [time, i] : order) {
    const RegistryEntry& entry = entries[i];
    ((out += "* [") += Escaped(entry.name)) += "](";
    ((out += entry.path) += ") (") += Escaped(entry.url);
    (((out += ") at ") += TimeText(entry.last_seen_local_ms)) += ": ") += entry.state;
    out += '\n';
  }
  return (out += '\n') += kHowTo;
}

std::string ClosedRegistry(std::string_view start_time, std::string_view end_time) {
  std::string out(kTitle);
  ((out += ": SERVER SHUT DOWN ") += end_time) += R"(
> This debugging session has concluded.

The server ran from )";
  (((out += start_time) += " to ") += end_time) += R"(. To start it again:

```
npm start
```

)";
  return out += kHowTo;
}

bool HasShutdownMarker(std::string_view text) {
  for (size_t at = 0; at < text.size();) {
    Line line = LineAt(text, at);
    if (Trim(text.substr(line.begin, line.end - line.begin)) == "%%SHUTDOWN%%") return true;
    at = line.next;
  }
  return false;
}

}  // namespace bivalve::notebook
