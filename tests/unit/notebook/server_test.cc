// The server with files in memory and a clock that stands.
#include "notebook/server.h"

#include <gtest/gtest.h>

#include <functional>
#include <map>

#include "notebook/registry.h"
#include "notebook/text.h"

namespace bivalve::notebook {
namespace {

const std::string kLog = "daebug/pg.md";

class Notebook {
 public:
  std::map<std::string, std::string> files;
  std::map<int, Action> answers;
  std::vector<Action> others;
  int64_t now = 1'700'000'000'000, drift = 0;
  int visits = 0;
  uint64_t bytes_read = 0, largest_read = 0;
  // How much is read at once, unless all of it is asked for.
  size_t piece = 1 << 20;
  bool writable = true, readable = true;
  // Called once between a visit and its write.
  std::function<void()> meanwhile;

  explicit Notebook(Options options = {}) : server_(With(std::move(options))) {
    Do([&] { server_.SetPort(8100); });
    Do([&] { server_.Tick(); });
  }

  template <class Event>
  void Do(Event event) {
    server_.SetTime(now, 0, drift);
    event();
    Settle();
  }

  int Call(const std::string& method, const std::string& target, const std::string& body = "",
           std::map<std::string, std::string, std::less<>> headers = {}) {
    HttpRequest request{
        .id = ++id_, .method = method, .target = target, .headers = std::move(headers), .body = body};
    request.headers.emplace("host", "localhost:8100");
    if (method == "POST") request.headers.emplace("content-type", "application/json");
    Do([&] { server_.Request(request); });
    return id_;
  }
  int Status(int id) { return answers.contains(id) ? answers[id].status : 0; }
  std::string Body(int id) { return answers.contains(id) ? answers[id].text : "(none)"; }
  std::string JobId(int id) {
    for (auto& [name, value] : answers[id].headers)
      if (name == "x-job-id") return value;
    return "";
  }
  int Poll(const std::string& name = "pg") {
    return Call("GET", "/-daebug-channel?name=" + name + "&url=http://x/");
  }
  int Post(const std::string& body, const std::string& name = "pg") {
    return Call("POST", "/-daebug-channel?name=" + name, body);
  }
  void Save(const std::string& text, const std::string& path = kLog) {
    files[path] = text;
    Do([&] { server_.Changed(path); });
  }
  void Flush(int id) {
    Do([&] { server_.Flushed(id); });
  }
  void Close(int id) {
    Do([&] { server_.Closed(id); });
  }
  void Pass(int64_t ms) {
    int64_t end = now + ms;
    for (int i = 0; i < 1000; ++i) {
      int64_t wake = server_.WakeAt();
      if (wake < 0 || wake > end) break;
      now = std::max(now, wake);
      Do([&] { server_.Tick(); });
    }
    now = end;
  }
  std::string& log() { return files[kLog]; }
  std::string Registry() {
    Pass(100);
    return files["daebug.md"];
  }
  Server& server() { return server_; }
  int Exited() {
    for (const Action& action : others)
      if (action.kind == Action::Kind::kExit) return action.status;
    return -1;
  }

 private:
  Options With(Options options) {
    options.root = "/r";
    options.version = "1.2.3";
    options.started_ms = now;
    options.entropy = "test";
    return options;
  }

  void Settle() {
    for (int rounds = 0; rounds < 1000; ++rounds) {
      auto actions = server_.TakeActions();
      if (actions.empty()) return;
      for (Action& action : actions) {
        if (action.kind == Action::Kind::kAnswer)
          answers[action.id] = action;
        else if (action.kind == Action::Kind::kVisit)
          Visit(action.path, action.from);
        else
          others.push_back(action);
      }
    }
    FAIL() << "the server never rests";
  }

  void Visit(const std::string& path, uint64_t from) {
    bool all = false;
    for (int round = 0; round < 5000; ++round) {
      if (!readable) return server_.Unreadable(path);
      FileView view;
      view.missing = !files.contains(path);
      std::string before = view.missing ? "" : files[path];
      view.size = before.size();
      view.from = from > before.size() ? 0 : from;
      view.bytes = before.substr(view.from, all ? std::string::npos : piece);
      if (view.from) view.head = before.substr(0, 16'384);
      ++visits;
      bytes_read += view.bytes.size();
      largest_read = std::max<uint64_t>(largest_read, view.bytes.size());
      Edit edit = server_.Visit(path, view);
      if (edit.kind == Edit::Kind::kNothing) return;
      if (edit.kind == Edit::Kind::kNeed) {
        from = edit.from;
        all = edit.all;
        continue;
      }
      if (meanwhile) std::exchange(meanwhile, nullptr)();
      if (!writable) return server_.Written(path, false);
      if ((files.contains(path) ? files[path] : "") != before) {
        all = false;
        continue;
      }
      files[path] = edit.insert + before.substr(edit.drop, edit.keep - edit.drop) + edit.tail;
      return server_.Written(path, true);
    }
    FAIL() << "a visit without end";
  }

  Server server_;
  int id_ = 0;
};

const std::string kEmpty = "# T\n\n" + FooterText();
std::string Js(const std::string& code) { return "```js\n" + code + "\n```\n"; }
std::string Member(const std::string& json, std::string_view key) {
  return (*JsonView::Parse(json))[key].Text();
}
size_t CountOf(const std::string& text, const std::string& what) {
  size_t count = 0;
  for (size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + 1)) ++count;
  return count;
}

TEST(Server, OneJob) {
  Notebook book;
  book.Save(kEmpty);
  int poll = book.Poll();
  EXPECT_EQ(book.Status(poll), 0) << "it waits";
  book.Save(kEmpty + Js("1+1"));
  EXPECT_EQ(book.Status(poll), 200);
  EXPECT_EQ(book.Body(poll), "1+1");
  EXPECT_TRUE(IsJobId(book.JobId(poll)));
  EXPECT_EQ(CountOf(book.log(), "executing (0s)"), 1u);
  EXPECT_NE(book.Registry().find("* [pg](daebug/pg.md) (http://x/) at "), std::string::npos);
  EXPECT_NE(book.Registry().find(": executing\n"), std::string::npos);
  book.Flush(poll);
  book.now += 97;
  int result = book.Post(R"({"ok":true,"value":2,"jobId":")" + book.JobId(poll) + "\"}");
  EXPECT_EQ(book.Status(result), 200);
  EXPECT_EQ(book.Body(result), "ok");
  EXPECT_EQ(CountOf(book.log(), "executing"), 0u);
  EXPECT_TRUE(book.log().ends_with("```JSON\n2\n```\n\n" + FooterText()));
  EXPECT_NE(book.log().find("#### 👍pg to agent at "), std::string::npos);
  EXPECT_NE(book.Registry().find(": live\n"), std::string::npos);
  // Nothing runs twice.
  int again = book.Poll();
  EXPECT_EQ(book.Status(again), 0);
  EXPECT_EQ(book.Status(book.Post(R"({"ok":true,"value":3,"jobId":")" + book.JobId(poll) + "\"}")), 409);
}

TEST(Server, NothingIsCreated) {
  Notebook book;
  book.Poll();
  book.Post(R"({"type":"background-flush","events":[{"type":"console","message":"x"}]})");
  EXPECT_FALSE(book.files.contains(kLog));
  EXPECT_TRUE(book.files.contains("daebug.md"));
}

TEST(Server, ARequestThatIsThereAlreadyRunsAtOnce) {
  Notebook book;
  book.files[kLog] = kEmpty + Js("1");
  EXPECT_EQ(book.Body(book.Poll()), "1");
}

TEST(Server, ThePollAnswersEmptyAfterAWhile) {
  Notebook book;
  int poll = book.Poll();
  book.Pass(9'999);
  EXPECT_EQ(book.Status(poll), 0);
  book.Pass(5'002);
  EXPECT_EQ(book.Status(poll), 200);
  EXPECT_EQ(book.Body(poll), "");
}

TEST(Server, TextTypedWhileItRanIsTheNextRequest) {
  Notebook book;
  book.files[kLog] = kEmpty + Js("1");
  int first = book.Poll();
  book.Save(book.log() + "more\n\n" + Js("2"));
  book.Flush(first);
  int second = book.Call("GET", "/-daebug-channel?name=pg");
  EXPECT_EQ(book.Status(second), 0);
  book.Post(R"({"ok":true,"value":1})");
  EXPECT_EQ(book.Body(second), "2");
  EXPECT_NE(book.log().find("more\n"), std::string::npos);
  EXPECT_LT(book.log().find("```JSON\n1\n"), book.log().find("more\n"));
}

TEST(Server, AChangeBetweenReadingAndWritingIsNotLost) {
  Notebook book;
  book.Save(kEmpty);
  int poll = book.Poll();
  book.meanwhile = [&] { book.files[kLog] += "late words\n"; };
  book.Save(kEmpty + Js("1"));
  EXPECT_EQ(book.Body(poll), "1");
  EXPECT_NE(book.log().find("late words"), std::string::npos);
  book.meanwhile = [&] { book.files[kLog] += Js("2"); };
  book.Post(R"({"ok":true,"value":1})");
  EXPECT_EQ(book.Body(book.Poll()), "2");
}

TEST(Server, SeveralFencesRunOneAfterTheOther) {
  Notebook book;
  book.files[kLog] = kEmpty + Js("1") + Js("2") + Js("3");
  for (const char* code : {"1", "2", "3"}) {
    int poll = book.Poll();
    EXPECT_EQ(book.Body(poll), code);
    book.Flush(poll);
    book.Post("{\"ok\":true,\"value\":\"v" + std::string(code) + "\"}");
  }
  EXPECT_LT(book.log().find("\nv1\n"), book.log().find("```JS\n2\n"));
  EXPECT_LT(book.log().find("\nv2\n"), book.log().find("```JS\n3\n"));
  EXPECT_EQ(book.Status(book.Poll()), 0);
}

TEST(Server, TakenBackOrChangedBeforeItBegan) {
  Notebook book;
  int other = book.Poll("other");
  book.files[kLog] = kEmpty;
  int poll = book.Poll();
  book.Close(poll);
  book.Save(kEmpty + Js("1"));
  EXPECT_NE(book.Registry().find(": executing"), std::string::npos);
  book.Save(kEmpty + Js("2"));
  book.Save(kEmpty);
  EXPECT_EQ(book.Registry().find(": executing"), std::string::npos);
  EXPECT_EQ(book.log(), kEmpty);
  book.Save(kEmpty + Js("3"));
  book.Save(kEmpty + Js("4"));
  EXPECT_EQ(book.Body(book.Poll()), "4");
  EXPECT_EQ(book.Status(other), 0);
}

TEST(Server, OnlyTheNewestPollerGetsIt) {
  Notebook book;
  book.Save(kEmpty);
  int a = book.Poll(), b = book.Poll();
  book.Save(kEmpty + Js("1"));
  EXPECT_EQ(book.Body(b), "1");
  EXPECT_EQ(book.Status(a), 200);
  EXPECT_EQ(book.Body(a), "");
  book.Flush(b);
  // The other one asks again: the job is not lost for that.
  book.Poll();
  book.Pass(5'000);
  EXPECT_EQ(book.Status(book.Post(R"({"ok":true,"value":7})")), 200);
  EXPECT_NE(book.log().find("```JSON\n7\n"), std::string::npos);
}

TEST(Server, ARealmThatAsksAgainHasLostItsJob) {
  Notebook book;
  book.files[kLog] = kEmpty + Js("1");
  int first = book.Poll();
  std::string id = book.JobId(first);
  book.Flush(first);
  int second = book.Poll();
  EXPECT_EQ(book.Status(second), 0) << "not handed out twice";
  book.Pass(1'499);
  EXPECT_EQ(book.log().find("🚫"), std::string::npos);
  book.Pass(2);
  EXPECT_NE(book.log().find("```Error\nrealm restarted before replying\n```"), std::string::npos);
  // What comes late is written down, once.
  int late = book.Post(R"({"ok":true,"value":5,"jobId":")" + id + "\"}");
  EXPECT_EQ(book.Status(late), 200);
  EXPECT_NE(book.log().find("late result for job " + id), std::string::npos);
  EXPECT_EQ(book.Status(book.Post(R"({"ok":true,"value":5,"jobId":")" + id + "\"}")), 409);
}

TEST(Server, AResultThatWasOnItsWayCounts) {
  Notebook book;
  book.files[kLog] = kEmpty + Js("1");
  int first = book.Poll();
  book.Flush(first);
  book.Poll();
  book.Pass(1'000);
  book.Post(R"({"ok":true,"value":5,"jobId":")" + book.JobId(first) + "\"}");
  book.Pass(5'000);
  EXPECT_EQ(CountOf(book.log(), "#### "), 1u);
}

TEST(Server, APollerThatVanishedHasNotGotIt) {
  Notebook book;
  book.files[kLog] = kEmpty + Js("1");
  int first = book.Poll();
  book.Close(first);
  int second = book.Poll();
  EXPECT_EQ(book.Body(second), "1");
  EXPECT_EQ(CountOf(book.log(), "executing (0s)"), 1u);
}

TEST(Server, TimeIsCountedFromTheStart) {
  Notebook book;
  book.Save(kEmpty + Js("1"));
  book.Close(book.Poll());
  book.Pass(100'000);
  int poll = book.Poll();
  book.Flush(poll);
  book.Pass(59'000);
  EXPECT_NE(book.log().find("executing (55s)"), std::string::npos);
  EXPECT_EQ(book.log().find("🚫"), std::string::npos);
  book.Pass(1'000);
  EXPECT_NE(book.log().find("(60.0s)\n```Error\njob timed out after 60000ms\n```"), std::string::npos);
  EXPECT_NE(book.Registry().find(": failed\n"), std::string::npos);
  book.Poll();
  EXPECT_NE(book.Registry().find(": live\n"), std::string::npos);
}

TEST(Server, ARequestThatNobodyTakes) {
  Notebook book({.queue_timeout_ms = 1'000});
  book.Save(kEmpty);
  book.Close(book.Poll());
  book.Save(kEmpty + Js("1"));
  book.Pass(1'000);
  EXPECT_NE(book.log().find("(0ms)\n```Error\njob timed out after 1000ms\n```"), std::string::npos);
  EXPECT_EQ(book.log().find("executing"), std::string::npos);
}

TEST(Server, ALogThatVanishes) {
  Notebook book;
  book.files[kLog] = kEmpty + Js("1");
  int poll = book.Poll();
  book.Flush(poll);
  book.files.erase(kLog);
  EXPECT_EQ(book.Status(book.Post(R"({"ok":true})")), 200);
  EXPECT_FALSE(book.files.contains(kLog));
  EXPECT_NE(book.Registry().find(": live\n"), std::string::npos);
  book.Save(kEmpty + Js("2"));
  EXPECT_EQ(book.Body(book.Poll()), "2");
}

TEST(Server, ALogThatCannotBeWritten) {
  Notebook book;
  book.Save(kEmpty);
  int poll = book.Poll();
  book.writable = false;
  book.Save(kEmpty + Js("1"));
  EXPECT_EQ(book.Status(poll), 0);
  book.writable = true;
  book.Save(kEmpty + Js("1"));
  EXPECT_EQ(book.Status(poll), 0) << "refused until it is another";
  book.Save(kEmpty + Js("2"));
  EXPECT_EQ(book.Body(poll), "2");
}

TEST(Server, ALogThatCannotBeRead) {
  Notebook book;
  book.Save(kEmpty);
  int poll = book.Poll();
  book.readable = false;
  book.Save(kEmpty + Js("1"));
  EXPECT_EQ(book.Status(poll), 0);
  // Who waits for it is told, and it is not tried for ever.
  EXPECT_EQ(
      book.Status(book.Post(R"({"type":"background-flush","events":[{"type":"console","message":"x"}]})")),
      500);
  book.readable = true;
  book.Save(kEmpty + Js("2"));
  EXPECT_EQ(book.Body(poll), "2");
}

TEST(Server, Background) {
  Notebook book;
  book.files[kLog] = kEmpty;
  book.Poll();
  book.Post(
      R"({"type":"background-flush","timestamp":"10:11:12","events":[{"type":"console","message":"hi"}]})");
  EXPECT_EQ(book.log(),
            "# T\n\n\n### 🗣️pg background at 10:11:12\n##### ☑️console.log\n```Text console.log\nhi\n```\n\n" +
                FooterText());
  std::string before = book.log();
  book.Post(R"({"type":"background-flush","events":[]})");
  EXPECT_EQ(book.log(), before);
}

TEST(Server, ProgressAndEventsOfAJob) {
  Notebook book;
  book.files[kLog] = kEmpty + Js("1");
  int poll = book.Poll();
  book.Flush(poll);
  std::string id = book.JobId(poll);
  EXPECT_EQ(book.Status(book.Post(R"({"type":"job-progress","jobId":"x","backgroundEvents":[]})")), 409);
  book.now += 2'000;
  EXPECT_EQ(book.Status(book.Post(R"({"type":"job-progress","jobId":")" + id +
                                  R"(","backgroundEvents":[{"type":"console","message":"so far"}]})")),
            200);
  EXPECT_NE(book.log().find("```Text console.log\nso far\n```\nexecuting (2s)\n"), std::string::npos);
  book.Call("POST", "/instances/pg/background", R"({"events":[{"type":"console","message":"joined"}]})");
  book.Post(R"({"ok":true,"value":1,"jobId":")" + id + "\"}");
  EXPECT_EQ(CountOf(book.log(), "so far"), 1u);
  EXPECT_NE(book.log().find("```JSON\n1\n```\n##### ☑️console.log\n```Text console.log\nso far\n```\n##### "
                            "☑️console.log\n```Text console.log\njoined\n```\n\n---"),
            std::string::npos);
}

TEST(Server, WorkerTimeout) {
  Notebook book;
  EXPECT_EQ(book.Status(book.Post(R"({"type":"worker-timeout","duration":20001})")), 200);
  EXPECT_FALSE(book.files.contains(kLog)) << "nobody of that name";
  book.Poll();
  book.Post(R"({"type":"worker-timeout","duration":20001})");
  EXPECT_NE(book.log().find("# System Diagnostic\n"), std::string::npos);
  EXPECT_NE(
      book.log().find("```Text\nWorker unresponsive for 20001ms, restarting...\n```\n\n" + FooterText()),
      std::string::npos);
}

TEST(Server, AClockThatIsSetChangesWhatIsShownOnly) {
  Notebook book;
  book.Save(kEmpty + Js("1"));
  int poll = book.Poll();
  book.Flush(poll);
  book.now += 97;
  // Two hours back, while the job runs.
  constexpr int64_t kBack = -7'200'000;
  book.drift = kBack;
  book.Do([&] { book.server().Tick(); });
  EXPECT_EQ(CountOf(book.log(), "timed out"), 0u);
  book.Post(R"({"ok":true,"value":1})");
  EXPECT_NE(book.log().find("#### 👍pg to agent at " + ClockText(book.now + kBack) + " (97ms)\n"),
            std::string::npos);
  EXPECT_NE(book.Body(book.Call("GET", "/instances")).find(IsoText(book.now + kBack)), std::string::npos);
}

TEST(Server, LargeLogsAreReadAtTheirEnd) {
  Notebook book;
  std::string large = "# T\n\n";
  while (large.size() < 2'000'000)
    large += "#### 👍pg to agent at 10:00:00 (1ms)\n```JSON\nsome value\n```\n\n";
  book.files[kLog] = large + FooterText() + Js("1");
  int poll = book.Poll();
  book.Flush(poll);
  book.Post(R"({"ok":true,"value":1})");
  uint64_t before = book.bytes_read;
  for (int i = 0; i < 10; ++i) {
    int next = book.Poll();
    book.Save(book.log() + Js("2"));
    EXPECT_EQ(book.Body(next), "2");
    book.Flush(next);
    book.Post(R"({"ok":true,"value":2})");
  }
  EXPECT_LT(book.bytes_read - before, 50'000u);
  EXPECT_TRUE(book.log().starts_with(large));
  // Never as a whole, not even at first.
  EXPECT_LE(book.largest_read, book.piece);
  // Somebody shortens what is above: found out, and gone through again.
  std::string text = book.log();
  text.erase(100, 50);
  int next = book.Poll();
  book.Save(text + Js("3"));
  EXPECT_EQ(book.Body(next), "3");
  // The same while it runs.
  text = book.log();
  text.erase(200, 30);
  book.Save(text);
  book.Post(R"({"ok":true,"value":"three"})");
  EXPECT_TRUE(book.log().ends_with("```JSON\nthree\n```\n\n" + FooterText()));
  EXPECT_LE(book.largest_read, book.piece);
}

TEST(Server, AVisitThatWasAskedForBeforeAWriteReadsTheEndOnly) {
  Notebook book;
  std::string large = "# T\n\n";
  while (large.size() < 2'000'000) large += "```JSON\nsome value\n```\n\n";
  book.files[kLog] = large + FooterText() + Js("1");
  int poll = book.Poll();
  book.Flush(poll);
  book.Post(R"({"ok":true,"value":1})");
  uint64_t before = book.bytes_read;
  int next = book.Poll();
  book.meanwhile = [&] { book.server().Changed(kLog); };
  book.Save(book.log() + Js("2"));
  EXPECT_EQ(book.Body(next), "2");
  book.Flush(next);
  book.meanwhile = [&] { book.server().Changed(kLog); };
  book.Post(R"({"ok":true,"value":"two"})");
  EXPECT_TRUE(book.log().ends_with("```JSON\ntwo\n```\n\n" + FooterText()));
  EXPECT_LT(book.bytes_read - before, 50'000u);
}

TEST(Server, LargeLogsInOddStates) {
  std::string above = "# T\n\n";
  while (above.size() < 20'000) above += "text\n\n```JSON\n" + FooterText() + "```\n\n";
  struct Case {
    std::string log, code;
  };
  const std::string footer = FooterText(), ones(9000, '1'), lines(30, '\n'), line = std::string(9000, 'x');
  for (const Case& one :
       {Case{above + Js("last"), "last"},  // no footer
        Case{above + footer + Js(ones), ones}, Case{"\xEF\xBB\xBF" + above + footer + Js("bom"), "bom"},
        Case{"## none\n" + lines + above + footer + Js("title"), "title"},
        Case{above + "```js\ndraft\n\n" + footer + Js("after"), "after"},
        Case{above + "````\nopen\n\n" + footer + Js("open"), "open"},
        Case{above + line + "\n" + footer + Js("long"), "long"}}) {
    Notebook book, plain;
    book.piece = 4096;
    book.files[kLog] = plain.files[kLog] = one.log;
    for (Notebook* each : {&book, &plain}) {
      int poll = each->Poll();
      EXPECT_EQ(each->Body(poll), one.code);
      each->Flush(poll);
      each->Post(R"({"ok":true,"value":"v"})");
      poll = each->Poll();
      each->Save(each->log() + Js("next"));
      EXPECT_EQ(each->Body(poll), "next");
      each->Flush(poll);
      each->Post(R"({"ok":true,"value":"w"})");
    }
    // However it is read.
    EXPECT_EQ(book.log(), plain.log());
  }
}

TEST(Server, WhatAServerThatWasKilledHasLeft) {
  std::string head = "# T\n\n\n### 🗣️ann to pg at 10:00:00\n```JS\n1\n```\n\n";
  std::string place = "#### 👍pg to ann at 10:00:01\nexecuting (15s)\n\n";
  Notebook book;
  book.files[kLog] = head + place + FooterText() + Js("next");
  int poll = book.Poll();
  EXPECT_EQ(book.Body(poll), "next");
  std::string ended = head + "#### 🚫pg to ann at " + ClockText(book.now) +
                      " (15.0s)\n```Error\nrealm restarted before replying\n```\n\n";
  EXPECT_TRUE(book.log().starts_with(ended + "\n### 🗣️agent to pg at ")) << book.log();
  // Only at first, only its own, only the last, and nothing that is quoted or has no code.
  for (const std::string& text :
       {std::string("# T\n\n") + place + FooterText(), head + "````\n" + place + "````\n\n" + FooterText(),
        "# T\n\n### 🗣️ann to q at 10:00:00\n```JS\n1\n```\n\n#### 👍q to ann at 10:00:01\nexecuting "
        "(1s)\n\n" +
            FooterText(),
        head + place + "### 🗣️bob to pg at 10:00:02\n\n" + FooterText(),
        head + "#### 👍pg to ann at 10:00:01 (1ms)\n```JSON\n1\n```\n\n" + place + FooterText()}) {
    Notebook other;
    other.files[kLog] = text;
    other.Poll();
    EXPECT_EQ(other.log(), text);
  }
  Notebook large;
  large.piece = 4096;
  std::string old;
  while (old.size() < 10'000) old += "```JSON\nold\n```\n";
  large.files[kLog] = "# T\n" + old + head + place + FooterText();
  large.Poll();
  EXPECT_EQ(CountOf(large.log(), "restarted before replying"), 1u);
  EXPECT_LE(large.largest_read, large.piece);
}

TEST(Server, WhoeverRanItSaysHowLong) {
  Notebook book;
  book.files[kLog] = kEmpty + Js("1") + Js("2") + Js("3");
  book.Call("POST", "/workers/register", R"({"workerName":"pg"})");
  auto run = [&](const std::string& more) {
    int poll = book.Call("GET", "/instances/pg/jobs/poll");
    book.Flush(poll);
    book.Pass(500);
    std::string id = Member(book.Body(poll), "jobId");
    std::string target = "/instances/pg/jobs/" + id + "/result";
    return book.Status(book.Call("POST", target, R"({"ok":true)" + more + "}"));
  };
  EXPECT_EQ(run(R"(,"durationMs":2500)"), 200);
  EXPECT_EQ(CountOf(book.log(), "(2.5s)"), 1u);
  EXPECT_EQ(run(R"(,"durationMs":12.5)"), 200);
  EXPECT_EQ(CountOf(book.log(), "(13ms)"), 1u);
  EXPECT_EQ(run(R"(,"durationMs":-1)"), 200);
  EXPECT_EQ(CountOf(book.log(), "(500ms)"), 1u);
}

TEST(Server, TitleAndGuideOnce) {
  Notebook book;
  book.files[kLog] = "\xEF\xBB\xBFno title\n\n" + FooterText() + Js("1");
  int poll = book.Poll();
  EXPECT_TRUE(book.log().starts_with("# pg Session\n\n"));
  EXPECT_EQ(CountOf(book.log(), "\xEF\xBB\xBF"), 0u);
  EXPECT_NE(book.log().find("\n---\n\nno title\n"), std::string::npos);
  book.Flush(poll);
  book.Post(R"({"ok":true})");
  EXPECT_EQ(CountOf(book.log(), "## Short Guide"), 1u);
}

TEST(Server, NamesAndFiles) {
  Notebook book;
  book.Do([&] { book.server().SetFiles({"Zeta.md", "Test-Page.md"}); });
  book.Poll("test%20page");
  book.Poll("Test-Page");
  book.Poll("---");
  std::string registry = book.Registry();
  EXPECT_NE(registry.find("* [test page](daebug/Test-Page.md) "), std::string::npos);
  EXPECT_NE(registry.find("* [Test-Page](daebug/test-page-2.md) "), std::string::npos);
  EXPECT_NE(registry.find("* [---](daebug/realm-"), std::string::npos);
}

TEST(Server, NamesInjectNothing) {
  Notebook book;
  EXPECT_EQ(book.Status(book.Poll("a%0A%25%25SHUTDOWN%25%25%0A")), 400);
  EXPECT_EQ(book.Status(book.Poll("")), 400);
  EXPECT_EQ(book.Body(book.Poll("")), "missing name");
  book.Call("GET", "/-daebug-channel?name=a%5Bb%5D(c)&url=http://x/%0A%25%25SHUTDOWN%25%25%0A");
  EXPECT_NE(book.Registry().find("* [a\\[b\\]\\(c\\)](daebug/a-b-c.md) (http://x/ %%SHUTDOWN%% ) at "),
            std::string::npos);
  EXPECT_FALSE(HasShutdownMarker(book.Registry()));
}

TEST(Server, ShutdownByTheRegistry) {
  Notebook book;
  book.files[kLog] = kEmpty + Js("1");
  int poll = book.Poll(), idle = book.Poll("idle");
  book.Flush(poll);
  book.Save(book.Registry() + "  %%SHUTDOWN%%  \n", "daebug.md");
  EXPECT_NE(book.log().find("🚫pg to agent"), std::string::npos);
  EXPECT_NE(book.log().find("```Error\nserver shut down\n```"), std::string::npos);
  EXPECT_EQ(book.Status(idle), 200);
  EXPECT_TRUE(book.files["daebug.md"].starts_with("# 👾 Daebug remote debugging REPL: SERVER SHUT DOWN "));
  EXPECT_EQ(book.files["daebug.md"].find("## Active Sessions"), std::string::npos);
  EXPECT_EQ(book.Exited(), 0);
}

TEST(Server, AnOldMarkerIsErased) {
  Notebook fresh;
  std::string closed = ClosedRegistry("1:00:00 PM", "2:00:00 PM") + "\n%%SHUTDOWN%%\n";
  Notebook book;
  EXPECT_FALSE(HasShutdownMarker(book.files["daebug.md"]));
  EXPECT_EQ(book.Exited(), -1);
  EXPECT_FALSE(HasShutdownMarker(ActiveRegistry("1:00:00 PM", {})));
  EXPECT_TRUE(HasShutdownMarker(closed));
}

TEST(Server, WhoMayCall) {
  Notebook book({.hosts = {"dev.example"}});
  auto status = [&](std::map<std::string, std::string, std::less<>> headers,
                    const std::string& method = "GET", const std::string& target = "/health") {
    return book.Status(book.Call(method, target, "{}", std::move(headers)));
  };
  EXPECT_EQ(status({}), 200);
  for (const char* host : {"127.0.0.1:8100", "[::1]:8100", "LOCALHOST", "dev.example:1", "localhost."})
    EXPECT_EQ(status({{"host", host}}), 200) << host;
  for (const char* host : {"evil.example", "localhost.evil.example:8100", "127.0.0.2"})
    EXPECT_EQ(status({{"host", host}}), 421) << host;
  for (const char* host : {"", "a b", "localhost:x", "local/host"})
    EXPECT_EQ(status({{"host", host}}), 400) << host;
  const std::string channel = "/-daebug-channel?name=pg";
  EXPECT_EQ(status({{"origin", "http://evil.example"}}, "POST", channel), 403);
  EXPECT_EQ(status({{"origin", "null"}}, "POST", channel), 403);
  EXPECT_EQ(status({{"origin", "http://localhost:3000"}}, "POST", channel), 403);
  EXPECT_EQ(status({{"sec-fetch-site", "cross-site"}}, "GET", channel), 403);
  EXPECT_EQ(status({{"origin", "http://localhost:8100"}, {"sec-fetch-site", "same-origin"}}, "POST", channel),
            200);
  for (const char* target : {"//evil/x", "x", "", "*", "/%zz", "/%ff", "/a?b=%zz"})
    EXPECT_EQ(status({}, "GET", target), 400) << target;
  for (const char* target :
       {"/..%2fx", "/a%00b", "/a%5cb", "/a\\b", "/../x", "/.git/config", "/a/.env", "/%2e%2e/x"})
    EXPECT_EQ(status({}, "GET", target), 404) << target;
  EXPECT_EQ(status({}, "POST", "/index.html"), 405);
  EXPECT_EQ(status({{"content-type", "text/plain"}}, "POST", "/workers/register"), 415);
}

TEST(Server, Keys) {
  Notebook book({.api_key = "secret"});
  auto get = [&](std::map<std::string, std::string, std::less<>> headers,
                 const std::string& target = "/instances") {
    return book.Status(book.Call("GET", target, "", std::move(headers)));
  };
  EXPECT_EQ(get({}), 401);
  EXPECT_EQ(get({}, "/-daebug-channel?name=pg"), 401);
  EXPECT_EQ(get({{"authorization", "Bearer wrong"}}), 401);
  EXPECT_EQ(get({{"authorization", "Bearer secret"}}), 200);
  EXPECT_EQ(get({{"x-api-key", "secret"}}), 200);
  EXPECT_EQ(get({{"cookie", "a=b; daebug-key=secret"}}), 200);
  EXPECT_EQ(get({}, "/health"), 200);
}

TEST(Server, SignedJobs) {
  Notebook book({.hmac_key = "k"});
  book.files[kLog] = kEmpty + Js("1");
  int poll = book.Poll();
  book.Flush(poll);
  std::string id = book.JobId(poll), signature = HmacHex("k", id + "\npg\n" + Sha256Hex("1"));
  bool carried = false;
  for (auto& [name, value] : book.answers[poll].headers)
    carried |= name == "x-job-hmac" && value == signature;
  EXPECT_TRUE(carried);
  std::string body = R"({"ok":true,"jobId":")" + id + "\"}";
  EXPECT_EQ(book.Status(book.Post(body)), 403);
  EXPECT_EQ(book.Status(book.Call("POST", "/-daebug-channel?name=pg", body, {{"x-job-hmac", signature}})),
            200);
}

TEST(Server, ApiRoutes) {
  Notebook book;
  int made = book.Call("POST", "/workers/register", R"({"workerName":"w 1","languages":["bash"]})");
  EXPECT_EQ(book.Body(made),
            R"({"name":"w 1","file":"daebug/w-1.md","pollUrl":"/instances/w%201/jobs/poll"})");
  EXPECT_EQ(book.Status(book.Call("GET", "/instances/nobody")), 404);
  int poll = book.Call("GET", "/instances/w%201/jobs/poll?timeout=500");
  book.Pass(500);
  EXPECT_EQ(book.Status(poll), 204);
  int draft = book.Call("POST", "/instances/w%201/append", R"({"chunk":"words"})");
  EXPECT_EQ(book.Status(draft), 202);
  EXPECT_EQ(book.Body(draft), R"({"status":"draft"})");
  int accepted =
      book.Call("POST", "/instances/w%201/append", R"({"agentName":"ann lee","chunk":"```bash\nls\n```"})");
  std::string job_text = book.Body(accepted);
  auto job = *JsonView::Parse(job_text);
  EXPECT_EQ(job["status"].Text(), "accepted");
  int queued = book.Call("POST", "/-daebug-api/instances/w%201/append", R"({"chunk":"```sh\npwd\n```"})");
  EXPECT_EQ(book.Body(queued), R"({"status":"queued"})");
  std::string id = job["jobId"].Text();
  poll = book.Call("GET", "/instances/w%201/jobs/poll");
  std::string work_text = book.Body(poll);
  auto work = *JsonView::Parse(work_text);
  EXPECT_EQ(work["jobId"].Text(), id);
  EXPECT_EQ(work["code"].Text(), "ls");
  EXPECT_EQ(work["language"].Text(), "bash");
  EXPECT_EQ(work["agent"].Text(), "ann-lee");
  EXPECT_EQ(book.Status(book.Call("POST", "/instances/w%201/jobs/ack", "{\"jobId\":\"" + id + "\"}")), 200);
  book.Flush(poll);
  int result =
      book.Call("POST", "/instances/w%201/jobs/" + id + "/result", R"({"ok":true,"valueText":"a b"})");
  EXPECT_EQ(book.Body(result), R"({"status":"ok"})");
  EXPECT_NE(book.files["daebug/w-1.md"].find("```Text\na b\n```"), std::string::npos);
  result = book.Call("POST", "/instances/w%201/jobs/" + id + "/result", R"({"ok":true})");
  EXPECT_EQ(book.Status(result), 409);
  int heartbeat = book.Call("POST", "/workers/w%201/heartbeat", "{}");
  EXPECT_EQ(book.Status(heartbeat), 200);
  book.Pass(30'000);
  EXPECT_NE(book.files["daebug/w-1.md"].find("Worker unresponsive for 30000ms, restarting..."),
            std::string::npos);
  EXPECT_EQ(book.Status(book.Call("DELETE", "/instances")), 405);
}

TEST(Server, WhatIsReplacedOrShownByItsOwner) {
  Notebook book;
  book.Call("POST", "/workers/register", R"({"workerName":"w","url":"wasm://bash/w","languages":["bash"]})");
  EXPECT_NE(book.Body(book.Call("GET", "/instances")).find("\"url\":\"wasm://bash/w\""), std::string::npos);
  EXPECT_EQ(book.Status(book.Call("PUT", "/instances/w", "text")), 428);
  EXPECT_EQ(book.Status(book.Call("PUT", "/instances/nobody", "text")), 404);
  EXPECT_EQ(book.Status(book.Call("PUT", "/workers/register", "{}")), 405);
  EXPECT_NE(book.Body(book.Call("GET", "/metrics")).find("daebug_realms{state=\"live\"} 1\n"),
            std::string::npos);
  EXPECT_EQ(book.Status(book.Call("POST", "/workers/nobody/message", "{}")), 404);
  EXPECT_EQ(book.Status(book.Call("POST", "/workers/w/message", R"({"type":"pong"})")), 200);
  EXPECT_EQ(book.Status(book.Call("POST", "/workers/w/message", R"({"type":"other"})")), 400);
}

TEST(Server, TestRuns) {
  Notebook book;
  book.Poll();
  EXPECT_EQ(book.Status(book.Call("POST", "/-daebug-test-progress", R"({"realmName":"x"})")), 404);
  int run = book.Call("POST", "/tests/run", R"({"instance":"pg","files":["a.test.js"],"timeout":5000})");
  EXPECT_EQ(book.Status(run), 202);
  std::string id = Member(book.Body(run), "runId");
  EXPECT_NE(
      book.log().find(
          "```JS\n(await import('/-daebug-node:test.js')).run({files:[\"a.test.js\"],timeout:5000})\n```"),
      std::string::npos);
  int poll = book.Poll();
  book.Call("POST", "/-daebug-test-progress",
            R"({"realmName":"pg","complete":true,"totals":{"pass":1},"duration":1,"allTests":[]})");
  EXPECT_NE(book.log().find("\n## Test Results: 1 pass, 0 fail, 0 skip (1ms)\n"), std::string::npos);
  book.Flush(poll);
  book.Post(R"({"ok":true,"value":{"failed":0,"total":1}})");
  std::string state_text = book.Body(book.Call("GET", "/tests/" + id));
  auto state = *JsonView::Parse(state_text);
  EXPECT_EQ(state["state"].Text(), "done");
  EXPECT_TRUE(state["ok"].Truthy());
  EXPECT_EQ(state["sections"].Items().size(), 1u);
}

TEST(Server, ResultsWithoutAJob) {
  Notebook book;
  book.files[kLog] = kEmpty;
  book.Poll();
  EXPECT_EQ(book.Body(book.Post(R"({"ok":true,"value":1})")), "ok");
  EXPECT_EQ(book.log(), kEmpty);
  EXPECT_EQ(book.Status(book.Post(R"({"ok":true,"jobId":"99"})")), 409);
  EXPECT_EQ(book.Status(book.Post("{")), 400);
  EXPECT_EQ(book.Body(book.Post("[]")), "error");
}

}  // namespace
}  // namespace bivalve::notebook
