// Edits of a log: pure functions from the end of a file to the end it shall have.
//
// A text is as grammar.h has it. Lines that a server adds get the text's own line ends; what was not meant is
// left byte for byte. The layout is docs/notebook.md's.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "notebook/grammar.h"

namespace bivalve::notebook {

// Who asked whom, and when the server took it.
struct Exchange {
  std::string realm = {}, agent = {}, clock = {};
  std::string start_clock = {};  // when it was handed over; empty: the same
  std::string code = {};
  bool has_footer = true;
  Language language = Language::kJavaScript;
};

// Marks the request as taken: its header, its code, and a place that says "executing (0s)". What the agent
// wrote around its code stays; what belongs to a later request stays below the footer.
std::string WriteExecuting(std::string_view text, const Request& request, const Exchange& exchange);

// The seconds that the placeholder shows. Nothing when it is not there or shows them already.
std::optional<std::string> WriteElapsed(std::string_view text, const Exchange& exchange, int64_t seconds);
// The same, with what happened so far (blocks) above it.
std::optional<std::string> WriteProgress(std::string_view text, const Exchange& exchange,
                                         std::string_view blocks, int64_t seconds);

// Puts the reply (header and blocks) where it belongs and takes the placeholder away. `*disrupted`: the
// request is not there any more, so that it was written again.
std::string WriteReply(std::string_view text, const Exchange& exchange, std::string_view reply,
                       bool* disrupted);
// Whether WriteReply would find the placeholder.
bool HasPlaceholder(std::string_view text, const Exchange& exchange);

// A request whose server was killed while it ran: the last one of the text, with its code and placeholder.
struct Abandoned {
  std::string agent;
  int64_t seconds = 0;  // that the placeholder shows
};
std::optional<Abandoned> FindAbandoned(std::string_view text, std::string_view realm);

// Above the footer: `section` ends with a newline; `gap` blank lines before it, a blank line behind it.
std::string WriteSection(std::string_view text, std::string_view section, bool gap = true);
// Whether a fence below the footer is not closed yet.
bool HasDraft(std::string_view text);
// Below the footer, which is added when there is none; what is there already stays above it.
std::string WriteBelow(std::string_view text, std::string_view chunk);

// Whether one of the first 20 lines is a level-1 heading.
bool HasTitle(std::string_view head);
// What is put above a log that has none.
std::string GuideText(std::string_view title);

}  // namespace bivalve::notebook
