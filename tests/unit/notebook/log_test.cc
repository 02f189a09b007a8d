// Edits of logs, byte for byte.
#include "notebook/log.h"

#include <gtest/gtest.h>

#include "notebook/blocks.h"

namespace bivalve::notebook {
namespace {

const std::string kFooter = FooterText();

Exchange Plain(const std::string& code = "1+1") {
  return {.realm = "pg", .agent = "agent", .clock = "15:18:07", .code = code};
}

std::string Execute(const std::string& text) {
  auto request = FindRequest(text, "pg");
  if (!request) return "-";
  Exchange exchange = Plain(request->code);
  exchange.agent = request->agent;
  exchange.has_footer = request->has_footer;
  return WriteExecuting(text, *request, exchange);
}

std::string Reply(const std::string& text, const Exchange& exchange = Plain(),
                  bool expect_disrupted = false) {
  bool disrupted;
  std::string out =
      WriteReply(text, exchange, "#### 👍pg to agent at 15:18:07 (97ms)\n```JSON\n2\n```\n", &disrupted);
  EXPECT_EQ(disrupted, expect_disrupted);
  return out;
}

const std::string kRequest = "### 🗣️agent to pg at 15:18:07\n```JS\n1+1\n```\n";
const std::string kPlace = "#### 👍pg to agent at 15:18:07\nexecuting (0s)\n";
const std::string kReply = "#### 👍pg to agent at 15:18:07 (97ms)\n```JSON\n2\n```\n";

TEST(Executing, AChunkWithJustAFence) {
  std::string before = "# T\n\n" + kFooter + "```js\n1+1\n```\n";
  std::string after = "# T\n\n\n" + kRequest + "\n" + kPlace + "\n" + kFooter;
  EXPECT_EQ(Execute(before), after);
  // Where the fence stands below the footer makes no difference.
  EXPECT_EQ(Execute("# T\n\n" + kFooter + "\n\n```js\n1+1\n```"), after);
  EXPECT_EQ(Execute("# T\n\n" + kFooter + "```\n\n1+1\n```\n\n\n"), after);
  EXPECT_EQ(Execute("# T\n\n" + kFooter + "```js\n1+1```"),
            "# T\n\n\n" + kRequest + "\n" + kPlace + "\n" + kFooter);
}

TEST(Executing, ARollbackHasNoFence) {
  std::string text = "# T\n\n" + kFooter + "Wrong.\n\n#### ⏪ 2\n";
  auto request = FindRequest(text, "pg", Language::kMachineJavaScript);
  Exchange exchange = Plain(request->code);
  exchange.language = Language::kMachineJavaScript;
  std::string head = "# T\n\n\n### 🗣️agent to pg at 15:18:07\nWrong.\n\n#### ⏪ 2\n\n";
  std::string taken = WriteExecuting(text, *request, exchange);
  EXPECT_EQ(taken, head + kPlace + "\n" + kFooter);
  EXPECT_EQ(Reply(taken, exchange), head + kReply + "\n" + kFooter);
  EXPECT_FALSE(FindRequest(Reply(taken, exchange), "pg", Language::kMachineJavaScript));
}

TEST(Below, Drafts) {
  EXPECT_FALSE(HasDraft("# T\n```js\n"));
  EXPECT_FALSE(HasDraft("# T\n\n" + kFooter + "```js\n1\n```\n"));
  EXPECT_TRUE(HasDraft("# T\n\n" + kFooter + "```js\n1\n"));
}

TEST(Executing, TheAgentsHeaderIsReplaced) {
  std::string after = Execute("# T\n\n" + kFooter + "### 🗣️ann to pg at 01:02:03\n\n```js\n1+1\n```\n");
  EXPECT_EQ(after,
            "# T\n\n\n### 🗣️ann to pg at 15:18:07\n```JS\n1+1\n```\n\n#### 👍pg to ann at "
            "15:18:07\nexecuting (0s)\n\n" +
                kFooter);
}

TEST(Executing, WhatTheAgentWroteStays) {
  std::string after = Execute("# T\n\n" + kFooter + "First a note.\n\n```js\n1+1\n```\n\nAnd what for.\n\n");
  EXPECT_EQ(after,
            "# T\n\n\n### 🗣️agent to pg at 15:18:07\nFirst a note.\n\n```JS\n1+1\n```\n\nAnd what for.\n\n" +
                kPlace + "\n" + kFooter);
  after = Execute("# T\n\n" + kFooter + "a\n### 🗣️ann to pg at 01:02:03\nb\n```js\n1+1\n```\n");
  EXPECT_EQ(after,
            "# T\n\n\na\n### 🗣️ann to pg at 15:18:07\nb\n```JS\n1+1\n```\n\n#### 👍pg to ann at "
            "15:18:07\nexecuting (0s)\n\n" +
                kFooter);
}

TEST(Executing, LaterRequestsStayBelow) {
  std::string after = Execute("# T\n\n" + kFooter + "```js\n1+1\n```\nthen\n```js\n2\n```\n");
  EXPECT_EQ(after, "# T\n\n\n" + kRequest + "\n" + kPlace + "\n" + kFooter + "then\n```js\n2\n```\n");
  EXPECT_EQ(FindRequest(after, "pg")->code, "2");
  after = Execute("# T\n\n" + kFooter + "```js\n1+1\n```\n```js\nhalf");
  EXPECT_EQ(after, "# T\n\n\n" + kRequest + "\n" + kPlace + "\n" + kFooter + "```js\nhalf");
}

TEST(Executing, LongFences) {
  EXPECT_EQ(Execute("# T\n" + kFooter + "````js\n```\n````\n"),
            "# T\n\n### 🗣️agent to pg at 15:18:07\n````JS\n```\n````\n\n" + kPlace + "\n" + kFooter);
}

TEST(Executing, WithoutFooter) {
  EXPECT_EQ(Execute("# T\n\n```js\n1+1\n```"),
            "# T\n\n### 🗣️agent to pg at 15:18:07\n```js\n1+1\n```\n\n" + kPlace + "\n" + kFooter);
  EXPECT_EQ(Execute("# T\n\n### 🗣️ann to pg at 01:02:03\n```js\n1+1\n```\n\nrest\n"),
            "# T\n\n### 🗣️ann to pg at 01:02:03\n```js\n1+1\n```\n\n" + kPlace + "\n" + kFooter + "rest\n");
}

TEST(Executing, WhatStandsBelowCannotTakeTheFooterIntoABlock) {
  std::string code = "```js\n1\n``;\n\n````(\njs\n" + std::string(kFooterLine) + "\nnote\n```js\n1\n```\n";
  std::string executing = Execute("note\n" + code + "````\nand more\n");
  EXPECT_TRUE(executing.ends_with("\n````\nand more\n\n" + kPlace + "\n" + kFooter)) << executing;
  auto footer = FindFooter(executing);
  ASSERT_TRUE(footer.has_value());
  EXPECT_EQ(footer->begin, executing.size() - kFooter.size());
  EXPECT_TRUE(HasPlaceholder(executing, Plain()));
}

TEST(Executing, LineEndsOfTheLog) {
  std::string after =
      Execute("# T\r\n\r\n---\r\n> Append your JavaScript snippet below\r\n\r\n```js\r\n1+1\r\n```\r\n");
  EXPECT_EQ(after.find("\r\n"), 3u);
  for (size_t at = after.find('\n'); at != std::string::npos; at = after.find('\n', at + 1))
    EXPECT_EQ(after[at - 1], '\r');
}

TEST(Replying, AChunkWithJustAFence) {
  std::string executing = Execute("# T\n\n" + kFooter + "```js\n1+1\n```\n");
  EXPECT_EQ(Reply(executing), "# T\n\n\n" + kRequest + "\n" + kReply + "\n" + kFooter);
}

TEST(Replying, WhatWasTypedMeanwhileStays) {
  std::string executing = Execute("# T\n\n" + kFooter + "```js\n1+1\n```\n");
  std::string typed = executing + "next ```\n\n```js\n2\n```";
  EXPECT_EQ(Reply(typed),
            "# T\n\n\n" + kRequest + "\n" + kReply + "\n" + kFooter + "next ```\n\n```js\n2\n```");
}

TEST(Replying, SectionsThatCameMeanwhileStayAbove) {
  std::string executing = Execute("# T\n\n" + kFooter + "```js\n1+1\n```\n");
  std::string more = WriteSection(
      executing, "### 🗣️pg background at 10:00:00\n##### ☑️console.log\n```Text console.log\nhi\n```\n");
  EXPECT_EQ(Reply(more),
            "# T\n\n\n" + kRequest +
                "\n### 🗣️pg background at 10:00:00\n##### ☑️console.log\n```Text console.log\nhi\n```\n\n" +
                kReply + "\n" + kFooter);
}

TEST(Replying, OnlyItsOwnPlace) {
  std::string other = "#### 👍pg to agent at 01:00:00\nexecuting (7s)\n\nold\n\n";
  std::string executing = Execute("# T\n\n" + other + kFooter + "```js\n1+1\n```\n");
  std::string after = Reply(executing);
  EXPECT_NE(after.find("executing (7s)"), std::string::npos);
  EXPECT_EQ(after.find("executing (0s)"), std::string::npos);
  auto elapsed = WriteElapsed(executing, Plain(), 5);
  ASSERT_TRUE(elapsed);
  EXPECT_NE(elapsed->find("executing (7s)"), std::string::npos);
  EXPECT_NE(elapsed->find("executing (5s)"), std::string::npos);
  EXPECT_EQ(WriteElapsed(*elapsed, Plain(), 5), std::nullopt);
  EXPECT_EQ(WriteElapsed("# T\n" + kFooter, Plain(), 5), std::nullopt);
}

TEST(Replying, TheOlderAnnouncement) {
  std::string text = "# T\n\n" + kRequest + "\n> **pg** to agent at 15:18:07\nexecuting (3s)\n\n" + kFooter;
  EXPECT_EQ(Reply(text), "# T\n\n" + kRequest + "\n" + kReply + "\n" + kFooter);
}

TEST(Replying, ThePlaceIsGone) {
  // The request is still there.
  EXPECT_EQ(Reply("# T\n\n" + kRequest + "\nmore\n\n" + kFooter),
            "# T\n\n" + kRequest + "\n" + kReply + "\nmore\n\n" + kFooter);
  // Nothing of it is.
  EXPECT_EQ(Reply("# T\n\n" + kFooter, Plain(), true), "# T\n\n" + kRequest + "\n" + kReply + "\n" + kFooter);
  Exchange bare = Plain();
  bare.has_footer = false;
  EXPECT_EQ(Reply("# T\n\n```js\n1+1\n```\nx\n", bare),
            "# T\n\n```js\n1+1\n```\n\n" + kReply + "\nx\n" + kFooter);
}

TEST(Progress, ReplacesItsRegion) {
  std::string executing = Execute("# T\n\n" + kFooter + "```js\n1+1\n```\n");
  std::string one = "##### ☑️console.log\n```Text console.log\na\n```\n";
  auto first = WriteProgress(executing, Plain(), one, 2);
  ASSERT_TRUE(first);
  std::string head = "# T\n\n\n" + kRequest + "\n#### 👍pg to agent at 15:18:07\n";
  EXPECT_EQ(*first, head + one + "executing (2s)\n\n" + kFooter);
  auto second = WriteProgress(*first, Plain(), one + one, 4);
  EXPECT_EQ(*second, head + one + one + "executing (4s)\n\n" + kFooter);
  EXPECT_TRUE(HasPlaceholder(*second, Plain()));
}

TEST(Sections, AboveTheFooter) {
  EXPECT_EQ(WriteSection("# T\n\n" + kFooter, "### s\n"), "# T\n\n\n### s\n\n" + kFooter);
  EXPECT_EQ(WriteSection("# T\n\n" + kFooter, "### s\n", false), "# T\n\n### s\n\n" + kFooter);
  EXPECT_EQ(WriteSection("# T", "### s\n"), "# T\n\n### s\n\n" + kFooter);
  EXPECT_EQ(WriteSection("# T\n" + kFooter + "typed", "### s\n"), "# T\n\n### s\n\n" + kFooter + "typed");
}

TEST(Below, AppendedAsTyped) {
  EXPECT_EQ(WriteBelow("# T\n\n" + kFooter, "x"), "# T\n\n" + kFooter + "x\n");
  EXPECT_EQ(WriteBelow("# T\n\n" + kFooter + "a", "x\n"), "# T\n\n" + kFooter + "a\nx\n");
  EXPECT_EQ(WriteBelow("# T\n", "x\n"), "# T\n\n" + kFooter + "x\n");
  EXPECT_EQ(WriteBelow("", "x\n"), kFooter + "x\n");
}

TEST(Title, InTheFirstTwentyLines) {
  EXPECT_TRUE(HasTitle("\xEF\xBB\xBF# T\n"));
  EXPECT_TRUE(HasTitle(std::string(19, '\n') + "# T"));
  EXPECT_FALSE(HasTitle(std::string(20, '\n') + "# T"));
  EXPECT_FALSE(HasTitle("#!x\n#x\n## y\n # z"));
  EXPECT_TRUE(HasTitle(GuideText("x Session")));
}

// ---- blocks

std::string Event(const std::string& json) {
  std::string out;
  AppendEvent(out, *JsonView::Parse(json), 0);
  return out;
}

TEST(Events, EachKind) {
  EXPECT_EQ(Event(R"({"type":"console","message":"hi"})"),
            "##### ☑️console.log\n```Text console.log\nhi\n```\n");
  EXPECT_EQ(Event(R"({"type":"console","level":"info","message":"[1]"})"),
            "##### ℹ️console.info\n```JSON console.info\n[1]\n```\n");
  EXPECT_EQ(Event(R"({"type":"console","level":"warn","message":"w"})"),
            "##### 🆘console.warn\n```Text console.warn\nw\n```\n");
  EXPECT_EQ(Event(R"({"type":"console","level":"error","message":"1"})"),
            "##### 🆘console.error\n```Error console.error\n1\n```\n");
  EXPECT_EQ(Event(R"({"type":"console","level":"debug","message":"d"})"),
            "##### 🔢console.debug\n```Text console.debug\nd\n```\n");
  EXPECT_EQ(Event(R"({"type":"console","level":"table","message":"d"})"),
            "##### ☑️console.table\n```Text console.table\nd\n```\n");
  EXPECT_EQ(Event(R"({"type":"odd","message":"d"})"), "##### 🔢event\n```Text\nd\n```\n");
  EXPECT_EQ(Event(R"({"type":"error","message":"m"})"), "##### 🚫window.onerror\n```Error\nm\n```\n");
  EXPECT_EQ(Event(R"({"type":"error","source":"unhandledrejection","message":"m","stack":"s\n t"})"),
            "##### 🚫unhandledrejection\n```unhandledrejection\ns\n t\n```\n");
}

TEST(Events, TheTimeEndsTheFirstLine) {
  EXPECT_EQ(
      Event(
          R"({"type":"console","level":"log","message":"hi","caller":"at foo (x:1:2) 3:00:00 PM.123","eventAt":"2026-01-01T10:11:12.000Z"})"),
      "##### ☑️console.log\n```Text console.log\nat foo (x:1:2) 3:00:00 PM.123 10:11:12\nhi\n```\n");
  EXPECT_EQ(Event(R"({"type":"console","message":"a  \nb","eventAt":"2026-01-01T10:11:12Z"})"),
            "##### ☑️console.log\n```Text console.log\na 10:11:12\nb\n```\n");
  EXPECT_EQ(Event(R"({"type":"console","message":"  \nb","eventAt":"2026-01-01T10:11:12Z"})"),
            "##### ☑️console.log\n```Text console.log\n  \nb\n```\n");
}

TEST(Events, CannotLeaveTheirBlock) {
  EXPECT_EQ(Event(R"({"type":"console","message":"```\n#### x"})"),
            "##### ☑️console.log\n````Text console.log\n```\n#### x\n````\n");
  EXPECT_EQ(Event(R"({"type":"error","source":"a\n```\nb","message":"m"})"),
            "##### 🚫a  b\n```a  b\nm\n```\n");
}

std::string Events(int count) {
  std::string list = "[";
  for (int i = 1; i <= count; ++i)
    list += (i > 1 ? "," : "") + ("{\"type\":\"odd\",\"message\":\"" + std::to_string(i)) + "\"}";
  list += "]";
  std::string out;
  AppendEvents(out, JsonView::Parse(list)->Items(), 0);
  return out;
}

TEST(Events, ManyAreCompressed) {
  EXPECT_EQ(Events(10).find("omitted"), std::string::npos);
  std::string block = "##### 🔢event\n```Text\n", eleven = Events(11);
  EXPECT_EQ(eleven.substr(0, 2 * block.size() + 2 * 6), block + "1\n```\n" + block + "2\n```\n");
  EXPECT_NE(eleven.find("2\n```\n\n... (1 more background events omitted) ...\n\n" + block + "4\n```\n"),
            std::string::npos);
  EXPECT_EQ(eleven.find("\n3\n"), std::string::npos);
  EXPECT_NE(Events(30).find("... (20 more background events omitted) ..."), std::string::npos);
  EXPECT_TRUE(Events(30).ends_with("30\n```\n"));
}

std::string Shown(const std::string& json) {
  std::string out;
  AppendResult(out, *JsonView::Parse(json));
  return out;
}

TEST(Results, Values) {
  EXPECT_EQ(Shown(R"({"ok":true,"value":2})"), "```JSON\n2\n```\n");
  EXPECT_EQ(Shown(R"({"ok":true,"value":"a\nb"})"), "```JSON\na\nb\n```\n");
  EXPECT_EQ(Shown(R"({"ok":true,"value":""})"), "```JSON\n\n```\n");
  EXPECT_EQ(Shown(R"({"ok":true,"value":null})"), "```JSON\nnull\n```\n");
  EXPECT_EQ(Shown(R"({"ok":true})"), "```JSON\nundefined\n```\n");
  EXPECT_EQ(Shown(R"({"ok":true,"value":{"a":[1]}})"), "```JSON\n{\n  \"a\": [\n    1\n  ]\n}\n```\n");
  EXPECT_EQ(Shown(R"({"ok":true,"value":1,"valueText":"123n","valueType":"bigint"})"),
            "```Text\n123n\n```\n");
  EXPECT_EQ(Shown(R"({"ok":true,"value":"```"})"), "````JSON\n```\n````\n");
}

TEST(Results, Errors) {
  EXPECT_EQ(Shown(R"({"ok":false,"error":"boom"})"), "```Error\nboom\n```\n");
  EXPECT_EQ(Shown(R"({"ok":false})"), "```Error\nundefined\n```\n");
  EXPECT_EQ(Shown(R"({})"), "```Error\nundefined\n```\n");
  EXPECT_EQ(Shown(R"({"ok":false,"error":{"message":"m","stack":"s"}})"), "```Error\ns\n```\n");
  EXPECT_EQ(Shown(R"({"ok":false,"error":{"message":"m"}})"), "```Error\nm\n```\n");
  EXPECT_EQ(Shown(R"({"ok":false,"error":{"a":1}})"), "```Error\n{\n  \"a\": 1\n}\n```\n");
}

TEST(Tests, Sections) {
  auto section = [](const std::string& json) { return TestSection(*JsonView::Parse(json), 0); };
  EXPECT_EQ(
      section(
          R"({"complete":true,"totals":{"pass":1,"fail":1,"skip":1,"total":3},"duration":1234567,"allTests":[
      {"name":"a","suite":null,"status":"pass","duration":3,"error":null,"completedAt":"2026-01-01T10:11:12Z"},
      {"name":"b","suite":"s","status":"fail","duration":4,"error":"E\n at x"},
      {"name":"c","status":"skip","duration":0}]})"),
      "## Test Results: 1 pass, 1 fail, 1 skip (1,234.6s)\n\n✗ s > b  (4ms)\n```\nE\n at x\n```\n○ c  "
      "(0ms)\n✓ a 10:11:12 (3ms)\n");
  EXPECT_EQ(section(R"({"complete":false,"totals":{"pass":1,"fail":2},"duration":5,"recentTests":[]})"),
            "## Test Progress: 1/3 pass, 2 fail (5ms)\n\n");
  EXPECT_EQ(
      section(R"({"totals":{"pass":1,"fail":2},"deltas":{"pass":1,"fail":0,"skip":0},"duration":2000})"),
      "## Test Progress: 1/3 pass, +1 pass, +0 fail, +0 skip (2.0s)\n\n");
}

}  // namespace
}  // namespace bivalve::notebook
