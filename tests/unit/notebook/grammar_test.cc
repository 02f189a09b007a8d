// The grammar of logs, case by case as docs/notebook.md has it.
#include "notebook/grammar.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace bivalve::notebook {
namespace {

const std::string kTicks = "```";

std::string Js(const std::string& code) { return "```js\n" + code + "\n```\n"; }
std::string Log(const std::string& below) { return "# T\n\n" + FooterText() + below; }

// The code of the request, or "-".
std::string CodeIn(const std::string& text, Language language = Language::kJavaScript) {
  auto request = FindRequest(text, "pg", language);
  return request ? request->code : "-";
}
std::string AgentIn(const std::string& text) {
  auto request = FindRequest(text, "pg");
  return request ? request->agent : "-";
}

TEST(Footer, CanonicalBytes) {
  EXPECT_EQ(FooterText(), std::string(70, '-') +
                              "\n> Append your JavaScript snippet below to execute against this page.\n\n\n");
}

TEST(Footer, Recognised) {
  auto at = [](const std::string& text) {
    auto footer = FindFooter(text);
    return footer ? static_cast<long>(footer->begin) : -1L;
  };
  EXPECT_EQ(at("# T\n\n" + FooterText()), 5);
  EXPECT_EQ(at("a\n--\n> Append your JavaScript snippet below\n"), 2);
  EXPECT_EQ(at("a\n-\n> Append your JavaScript snippet below\n"), 4);
  EXPECT_EQ(at("a\n> Append your JavaScript snippet below and more"), 2);
  EXPECT_EQ(at("a\n  -----  \r\n> Append your JavaScript snippet below\r\n"), 2);
  EXPECT_EQ(at("> Write code in a fenced JS block below\n"), 0);
  EXPECT_EQ(at("a\n > Append your JavaScript snippet below\n"), -1);
  EXPECT_EQ(at("see > Append your JavaScript snippet below\n"), -1);
  EXPECT_EQ(at(""), -1);
  // The lowest one counts.
  EXPECT_EQ(at("> Append your JavaScript snippet below\nx\n> Append your JavaScript snippet below\n"), 41);
}

TEST(Footer, NotInsideOfFences) {
  std::string quoted =
      "```js\nconst s = `\n> Append your JavaScript snippet below to execute against this page.\n`\n```\n";
  EXPECT_EQ(FindFooter(Log(quoted))->begin, 5u);
  std::string spoof =
      "#### 👍pg to agent at 10:00:00 (1ms)\n```JSON\n---\n> Append your JavaScript snippet below\n```\n";
  EXPECT_EQ(FindFooter(spoof), std::nullopt);
  std::string second =
      "##### ☑️console.log\n````Text console.log\n```\n> Append your JavaScript snippet below\n```\n````\n";
  EXPECT_EQ(FindFooter(second), std::nullopt);
}

TEST(Footer, ADraftThatWasNeverClosedDoesNotHideIt) {
  std::string text = "# T\n```js\nhalf of it\n" + FooterText() + Js("1+1");
  ASSERT_TRUE(FindFooter(text));
  EXPECT_EQ(CodeIn(text), "1+1");
}

// In pieces it is the same footer, whatever the text and wherever they end.
TEST(Footer, InPieces) {
  const std::vector<std::string> parts = {FooterText(),
                                          "```js\n1\n```\n",
                                          "```\n",
                                          "````\n",
                                          "```js\n",
                                          "text\n",
                                          "\n",
                                          "--\n",
                                          "> Append your JavaScript snippet below\n",
                                          "#### 👍pg to agent at 10:00:00 (1ms)\n",
                                          "##### ☑️console.log\n",
                                          "### 🗣️System at 10:00:00\n",
                                          "```JSON\n",
                                          "  ```\n",
                                          "> Write code in a fenced JS block below\r\n",
                                          "`````x\n",
                                          std::string(70, 'x') + "\n",
                                          "```",
                                          "no end"};
  uint32_t random = 1;
  auto pick = [&](size_t most) {
    random = random * 1664525 + 1013904223;
    return (random >> 8) % most;
  };
  for (int round = 0; round < 3000; ++round) {
    std::string text;
    for (size_t count = pick(24); count > 0; --count) text += parts[pick(parts.size())];
    size_t size = 400 + pick(200);
    FooterScan scan;
    for (int pieces = 0; !scan.done(); ++pieces) {
      ASSERT_LT(pieces, 10'000);
      std::string_view piece = std::string_view(text).substr(scan.at(), size);
      scan.Feed(piece, scan.at() + piece.size() == text.size());
    }
    auto whole = FindFooter(text);
    ASSERT_EQ(scan.start(), whole ? std::optional<uint64_t>(whole->begin) : std::nullopt) << text;
  }
}

TEST(Request, BelowTheFooter) {
  EXPECT_EQ(CodeIn(Log("")), "-");
  EXPECT_EQ(CodeIn(Log("\n\n   \n")), "-");
  EXPECT_EQ(CodeIn(Log(Js("1+1"))), "1+1");
  EXPECT_EQ(CodeIn(Log("```js\n1+1\n")), "-") << "open";
  EXPECT_EQ(CodeIn(Log(Js(""))), "-");
  EXPECT_EQ(CodeIn(Log(Js("  \n\t"))), "-");
  EXPECT_EQ(CodeIn(Log("```\n1\n```")), "1");
  EXPECT_EQ(CodeIn(Log("```JavaScript  \n1\n```")), "1");
  EXPECT_EQ(CodeIn(Log("   ``` js\n1\n   ```")), "1");
  EXPECT_EQ(CodeIn(Log("    ```js\n1\n    ```")), "-") << "indented code";
  EXPECT_EQ(CodeIn(Log(Js("a\nb\n"))), "a\nb\n");
  EXPECT_EQ(CodeIn(Log("```js\n\n  \n  x\n```")), "  x") << "leading blank lines";
  EXPECT_EQ(CodeIn(Log("notes\n\n" + Js("1") + "more notes\n")), "1");
}

TEST(Request, OtherLanguages) {
  for (const char* other : {"json", "ts", "jsx", "bash", "python", "JS eval", "Text"})
    EXPECT_EQ(CodeIn(Log(kTicks + other + "\n1\n```\n")), "-") << other;
  EXPECT_EQ(CodeIn(Log("```json\n1\n```\n" + Js("2"))), "2");
  EXPECT_EQ(CodeIn(Log("```ts\n1\n```\ntext\n" + Js("2"))), "2");
  EXPECT_EQ(CodeIn(Log("~~~js\n1\n~~~\n")), "-");
  EXPECT_EQ(CodeIn(Log("> ```js\n> 1\n> ```\n")), "-");
  EXPECT_EQ(CodeIn(Log("```js 1+1```\n")), "-");
  for (const char* tag : {"bash", "sh", "SHELL", ""})
    EXPECT_EQ(CodeIn(Log(kTicks + tag + "\nls\n```\n"), Language::kBash), "ls") << tag;
  EXPECT_EQ(CodeIn(Log(Js("1")), Language::kBash), "-");
}

TEST(Request, Fences) {
  EXPECT_EQ(CodeIn(Log("````js\na\n```\nb\n````\n")), "a\n```\nb");
  EXPECT_EQ(CodeIn(Log("```js\na\n`````  \n")), "a");
  EXPECT_EQ(CodeIn(Log("```js\nconst s = '```';\n```\n")), "const s = '```';");
  EXPECT_EQ(CodeIn(Log("```js\n1+1 ```\n")), "1+1 ");
  EXPECT_EQ(CodeIn(Log("```js\n1+1```  \n\n")), "1+1");
  EXPECT_EQ(CodeIn(Log("```js\na ``` b\n1+1```\n")), "-") << "the older rule would cut it";
  EXPECT_EQ(CodeIn(Log("```js\r\na\r\nb\r\n```\r\n")), "a\nb");
}

TEST(Request, PiecesOfALogAreNoCode) {
  for (const char* code : {"### 🗣️a to b at 10:00:00", "#### 👍pg to agent at 10:00:00", "#### 🚫x to y",
                           "> **a** to b", "\n  ### 🗣x to y", "### 😀x to y", "#### **a** to b"})
    EXPECT_EQ(CodeIn(Log(Js(code))), "-") << code;
  for (const char* code : {"# comment to x", "// a to b", "> x to y", "## **a** to b", "#### x to y"})
    EXPECT_EQ(CodeIn(Log(Js(code))), code);
}

TEST(Request, Headers) {
  std::string header = "### 🗣️ann to pg at 10:11:12\n";
  EXPECT_EQ(AgentIn(Log(header + Js("1"))), "ann");
  EXPECT_EQ(AgentIn(Log("\n\n" + header + "\nnotes\n" + Js("1"))), "ann");
  EXPECT_EQ(AgentIn(Log("### 🗣ann to pg at 10:11:12\n" + Js("1"))), "ann") << "without U+FE0F";
  EXPECT_EQ(AgentIn(Log("###🗣️ann   to pg at 10:11:12  \r\n" + Js("1"))), "ann");
  EXPECT_EQ(AgentIn(Log("### 🗣️агент to pg at 10:11:12\n" + Js("1"))), "агент");
  EXPECT_EQ(AgentIn(Log("> **ann** to pg at 10:11:12\n" + Js("1"))), "ann");
  EXPECT_EQ(AgentIn(Log(header + "### 🗣️bob to pg at 10:11:13\n" + Js("1"))), "bob") << "the last one";
  for (const char* none :
       {"### 🗣️ann lee to pg at 10:11:12\n", "### 🗣️ann to pg\n", "### 🗣️ann to pg at 1:11:12\n",
        "#### 🗣️ann to pg at 10:11:12\n", "### ann to pg at 10:11:12\n", ""})
    EXPECT_EQ(AgentIn(Log(none + Js("1"))), "agent") << none;
  auto request = FindRequest(Log("### 🗣️ann to other at 10:11:12\n" + Js("1")), "pg");
  EXPECT_EQ(request->target, "other");
  EXPECT_EQ(request->clock, "10:11:12");
  EXPECT_TRUE(request->has_footer);
  request = FindRequest(Log(Js("1")), "pg");
  EXPECT_EQ(request->target, "pg");
  EXPECT_EQ(request->clock, "");
}

TEST(Request, SeveralInOneChunk) {
  auto request = FindRequest(Log(Js("1") + "\n" + Js("2")), "pg");
  EXPECT_EQ(request->code, "1");
  EXPECT_TRUE(request->more);
  EXPECT_FALSE(FindRequest(Log(Js("1") + "notes\n"), "pg")->more);
  EXPECT_TRUE(FindRequest(Log(Js("1") + "```js\nhalf"), "pg")->more);
  EXPECT_TRUE(FindRequest(Log(Js("1") + "### 🗣️ann to pg at 10:11:12\n"), "pg")->more);
  EXPECT_FALSE(FindRequest(Log(Js("1") + "```json\n2\n```\n"), "pg")->more);
}

TEST(Request, WithoutFooter) {
  EXPECT_EQ(CodeIn("# T\n\n" + Js("1")), "1");
  EXPECT_EQ(CodeIn("# T\n\n```\n1\n```"), "1");
  EXPECT_EQ(CodeIn(Js("1") + "\ntext\n"), "1");
  EXPECT_EQ(CodeIn(Js("1") + Js("2")), "2");
  EXPECT_EQ(CodeIn("### 🗣️ann to pg at 10:00:00\n" + Js("1")), "1");
  auto request = FindRequest("### 🗣️ann to pg at 10:00:00\n" + Js("1"), "pg");
  EXPECT_EQ(request->agent, "agent");
  EXPECT_EQ(request->clock, "");
  EXPECT_FALSE(request->has_footer);
  EXPECT_EQ(CodeIn("```JSON\n1\n```\n"), "-");
  EXPECT_EQ(CodeIn("```python\n1\n```\n"), "-");
  EXPECT_EQ(CodeIn("  ```js\n1\n  ```\n"), "-") << "indented";
  EXPECT_EQ(CodeIn("```js eval\n1\n```\n"), "-");
  EXPECT_EQ(CodeIn("text\n"), "-");
  EXPECT_EQ(CodeIn("```js\r\n1\r\n```\r\n"), "1");
}

TEST(Request, WithoutFooterNothingRunsTwice) {
  for (const char* header :
       {"#### 👍pg to agent at 10:00:00 (1ms)", "#### 🚫pg to agent at 10:00:00 (1ms)",
        "> **pg** to agent at 10:00:00 (16ms)", "**pg** to agent at 10:00:00 (**ERROR**) (16ms)",
        "> **pg** to agent at 10:00:00 (**ERROR** after 16ms)", "##### ☑️console.log"}) {
    EXPECT_EQ(CodeIn(std::string(header) + "\n\n```\n1\n```\n"), "-") << header;
    EXPECT_EQ(CodeIn(std::string(header) + "\n```js\n1\n```\n"), "-") << header;
  }
  EXPECT_EQ(CodeIn("## Test Results: 0 pass, 1 fail, 0 skip (3ms)\n\n✗ a  (1ms)\n```\nError: x\n```\n"), "-");
}

TEST(Requests, Rollbacks) {
  auto machine = Language::kMachineBash;
  EXPECT_EQ(CodeIn(Log("#### ⏪\n"), machine), "#### ⏪");
  EXPECT_EQ(CodeIn(Log("Why.\n\n#### ⏪ 2  \n"), machine), "#### ⏪ 2  ");
  // Not whole yet, in a fence, behind a fence; and not for a page.
  EXPECT_EQ(CodeIn(Log("#### ⏪ 2"), machine), "-");
  EXPECT_EQ(CodeIn(Log("```text\n#### ⏪\n```\n"), machine), "-");
  EXPECT_EQ(CodeIn(Log("```bash\nls\n```\n#### ⏪\n"), machine), "ls");
  EXPECT_EQ(CodeIn(Log("#### ⏪\n```bash\nls\n```\n"), machine), "#### ⏪");
  EXPECT_EQ(CodeIn(Log("#### ⏪\n"), Language::kBash), "-");
  EXPECT_EQ(CodeIn(Log("#### ⏪\n" + Js("1"))), "1");
  EXPECT_TRUE(FindRequest(Log("#### ⏪\n#### ⏪\n"), "pg", machine)->more);
}

TEST(Headings, OfServers) {
  EXPECT_TRUE(IsServerHeading("### 🗣️System at 10:00:00"));
  EXPECT_TRUE(IsServerHeading("### 🗣️pg background at 10:00:00"));
  EXPECT_TRUE(IsServerHeading("#### 🚫pg to agent at 10:00:00 (2.0s)"));
  EXPECT_FALSE(IsServerHeading("### 🗣️ann to pg at 10:00:00"));
  EXPECT_FALSE(IsServerHeading("#### Notes"));
}

}  // namespace
}  // namespace bivalve::notebook
