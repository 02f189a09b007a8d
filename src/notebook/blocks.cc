#include "notebook/blocks.h"

#include <cmath>

#include "notebook/grammar.h"
#include "notebook/text.h"

namespace bivalve::notebook {

namespace {

constexpr size_t kMostEvents = 10, kFirstEvents = 2;

// What stands in a heading or an info string: one line that opens and closes nothing.
std::string Label(std::string_view text) {
  std::string label = OneLine(Trim(text));
  std::erase(label, '`');
  return label;
}

std::string ClockOf(const JsonView& time, int64_t offset_ms) {
  auto ms = time.IsNumber() ? std::optional(static_cast<int64_t>(time.Number())) : ParseIso(time.Text());
  return ms ? ClockText(*ms + offset_ms) : std::string();
}

struct Shape {
  std::string heading, info;
};

Shape ErrorShape(const JsonView& event) {
  std::string source = Label(event["source"].Text());
  return source.empty() ? Shape{"🚫window.onerror", "Error"} : Shape{"🚫" + source, source};
}

Shape ConsoleShape(const JsonView& event, std::string_view message) {
  std::string level = Label(event["level"].Text("log"));
  if (level.empty()) level = "log";
  std::string name = "console." + level;
  std::string_view mark = level == "info"                       ? "ℹ️"
                          : level == "warn" || level == "error" ? "🆘"
                          : level == "debug"                    ? "🔢"
                                                                : "☑️";
  std::string_view kind = level == "error" ? "Error" : JsonView::Parse(message) ? "JSON" : "Text";
  return {Joined({mark, name}), Joined({kind, " ", name})};
}

template <class Each>
void AppendCompressed(std::string& out, size_t count, Each append) {
  size_t omitted = count > kMostEvents ? count - kMostEvents : 0;
  for (size_t i = 0; i < count; ++i) {
    if (omitted && i == kFirstEvents) {
      Append(out, {"\n... (", std::to_string(omitted), " more background events omitted) ...\n\n"});
      i += omitted;
    }
    append(i);
  }
}

// What an error says of itself.
std::string ErrorText(const JsonView& error) {
  if (error.IsObject()) {
    for (std::string_view key : {"stack", "message"})
      if (std::string text = error[key].Text(); !text.empty()) return text;
  }
  return error.Shown();
}

}  // namespace

void AppendEvent(std::string& out, const JsonView& event, int64_t offset_ms) {
  std::string type = event["type"].Text(), content;
  JsonView said = event["message"];
  std::string message = said ? said.Shown() : std::string();
  Shape shape{"🔢event", "Text"};
  if (type == "error") {
    shape = ErrorShape(event);
    content = event["stack"].Text();
    if (content.empty()) content = message;
  } else if (type == "console") {
    shape = ConsoleShape(event, message);
    content = event["caller"].Text();
    if (!content.empty()) content += '\n';
    content += message;
  } else if (type == "files") {
    shape = {"📁files", "Text files"};
    content = message;
  } else {
    content = message;
  }
  if (std::string clock = ClockOf(event["eventAt"], offset_ms); !clock.empty()) {
    Line first = LineAt(content, 0);
    std::string line = content.substr(0, first.end);
    if (!IsBlank(line)) {
      line.resize(line.size() - (line.size() - (line.find_last_not_of(" \t\v\f\r") + 1)));
      content.replace(0, first.end, Joined({line, " ", clock}));
    }
  }
  Append(out, {"##### ", shape.heading, "\n"});
  AppendFence(out, shape.info, content);
}

void AppendEvents(std::string& out, const std::vector<JsonView>& events, int64_t offset_ms) {
  AppendCompressed(out, events.size(), [&](size_t i) { AppendEvent(out, events[i], offset_ms); });
}

void AppendErrors(std::string& out, const std::vector<JsonView>& errors) {
  AppendCompressed(out, errors.size(), [&](size_t i) { AppendFence(out, "Error", ErrorText(errors[i])); });
}

void AppendResult(std::string& out, const JsonView& payload) {
  JsonView value_text = payload["valueText"];
  if (!payload["ok"].Truthy())
    AppendFence(out, "Error", ErrorText(payload["error"]));
  else if (value_text.IsString())
    AppendFence(out, "Text", value_text.Text());
  else
    AppendFence(out, "JSON", payload["value"].Shown());
}

std::string ResultSummary(const JsonView& payload, size_t most) {
  JsonView value_text = payload["valueText"];
  if (!payload["ok"].Truthy()) return Squeezed(ErrorText(payload["error"]), most);
  return Squeezed(value_text.IsString() ? value_text.Text() : payload["value"].Shown(), most);
}

// ---- test runs

namespace {

int64_t Count(const JsonView& totals, std::string_view key) {
  double number = totals[key].Number();
  return number > 0 && number < 1e15 ? static_cast<int64_t>(number) : 0;
}

std::string TestHeading(const JsonView& payload, bool complete) {
  JsonView totals = payload["totals"], deltas = payload["deltas"];
  int64_t pass = Count(totals, "pass"), fail = Count(totals, "fail"), skip = Count(totals, "skip");
  std::string passed = std::to_string(pass), failed = std::to_string(fail), skipped = std::to_string(skip);
  std::string duration = GroupedDurationText(std::llround(payload["duration"].Number()));
  if (complete)
    return Joined(
        {"## Test Results: ", passed, " pass, ", failed, " fail, ", skipped, " skip (", duration, ")"});
  std::string head = Joined({"## Test Progress: ", passed, "/", std::to_string(pass + fail), " pass, "});
  int64_t a = Count(deltas, "pass"), b = Count(deltas, "fail"), c = Count(deltas, "skip");
  if (a > 0 || b > 0 || c > 0)
    return Joined({head, "+", std::to_string(a), " pass, +", std::to_string(b), " fail, +", std::to_string(c),
                   " skip (", duration, ")"});
  return Joined({head, failed, " fail (", duration, ")"});
}

void AppendTestItem(std::string& out, const JsonView& test, std::string_view mark, int64_t offset_ms) {
  std::string suite = OneLine(test["suite"].Text());
  Append(out, {mark, " ", suite, suite.empty() ? "" : " > ", OneLine(test["name"].Text("unnamed test")), " ",
               ClockOf(test["completedAt"], offset_ms), " (",
               std::to_string(std::llround(test["duration"].Number())), "ms)\n"});
  JsonView error = test["error"];
  if (error.Truthy()) AppendFence(out, "", ErrorText(error));
}

}  // namespace

std::string TestSection(const JsonView& payload, int64_t offset_ms) {
  bool complete = payload["complete"].Truthy();
  std::string out = TestHeading(payload, complete) + "\n\n";
  JsonView list = complete && payload["allTests"].IsArray() ? payload["allTests"] : payload["recentTests"];
  std::vector<JsonView> tests = list.Items();
  auto status = [](const JsonView& test) {
    std::string said = test["status"].Text();
    if (!said.empty()) return said;
    return std::string(test["skipped"].Truthy() ? "skip" : test["passed"].Truthy() ? "pass" : "fail");
  };
  for (auto [which, mark] : {std::pair{"fail", "✗"}, {"skip", "○"}, {"pass", "✓"}})
    for (const JsonView& test : tests)
      if (status(test) == which) AppendTestItem(out, test, mark, offset_ms);
  return out;
}

}  // namespace bivalve::notebook
