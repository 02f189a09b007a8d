// HTML's tree as Markdown, with the rules of turndown 7.
#pragma once

#include <string>

#include "commands/markdown/document.h"

namespace bivalve::commands::markdown {

struct MarkdownOptions {
  std::string bullet = "-", fence = "```", rule = "---";
  bool setext = false;
};

// Without blanks at its ends. The tree is changed: white space that does not count goes.
std::string ToMarkdown(Meter& meter, HtmlNode* root, const MarkdownOptions& options);

}  // namespace bivalve::commands::markdown
