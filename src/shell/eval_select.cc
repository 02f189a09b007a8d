// `select` (bash manual, "Conditional Constructs"); the menu is laid out as bash does.
#include <algorithm>
#include <utility>

#include "base/char_width.h"
#include "base/utf8.h"
#include "shell/builtins/all.h"
#include "shell/eval.h"
#include "shell/unparse.h"

namespace bivalve::shell {

using kernel::Task;

namespace {

constexpr size_t kDefaultColumns = 80;
constexpr size_t kBesideNumber = 2;  // ") "
constexpr size_t kTab = 8;

size_t TextWidth(std::string_view text) {
  size_t width = 0;
  while (!text.empty()) {
    Utf8Char c = DecodeUtf8(text);
    int columns = c.code == kInvalidChar ? 1 : CharWidth(c.code);
    width += static_cast<size_t>(std::max(columns, 0));
    text.remove_prefix(c.length);
  }
  return width;
}

void Indent(std::string& text, size_t from, size_t to) {
  while (from < to) {
    if (to / kTab > from / kTab) {
      text += '\t';
      from += kTab - from % kTab;
    } else {
      text += ' ';
      ++from;
    }
  }
}

std::string Menu(const std::vector<std::string>& words, size_t screen) {
  size_t count = words.size(), digits = std::to_string(count).size(), widest = 0;
  for (const std::string& word : words) widest = std::max(widest, TextWidth(word));
  widest += digits + kBesideNumber + 2;
  size_t columns = std::max<size_t>(screen / widest, 1);
  size_t rows = (count + columns - 1) / columns;
  columns = (count + rows - 1) / rows;
  if (rows == 1) std::swap(rows, columns);
  std::string text;
  for (size_t row = 0; row < rows; ++row) {
    size_t position = 0;
    for (size_t at = row;;) {
      std::string number = std::to_string(at + 1);
      size_t wide = position == 0 ? std::to_string(rows).size() : digits;
      if (number.size() < wide) number.insert(0, wide - number.size(), ' ');
      text += number + ") " + words[at];
      size_t length = TextWidth(words[at]) + wide + kBesideNumber;
      at += rows;
      if (at >= count) break;
      Indent(text, position + length, position + widest);
      position += widest;
    }
    text += '\n';
  }
  return text;
}

}  // namespace

Task<Flow> Evaluator::RunSelect(const Select& node) {
  sh.line = node.line;
  TextLine text_line(*this, node.line);
  Flow before = Flow::kNext;
  if (!co_await BeforeCommand(node, &before)) co_return before;
  if (sh.options.xtrace) co_await Trace(TitleOf(node));
  std::vector<std::string> words;
  if (node.has_in) {
    auto done = co_await ExpandFields(node.words, &words);
    if (!done) co_return Report(done.error());
  } else {
    words = *sh.params;
  }
  if (words.empty()) {
    sh.status = 0;
    co_return Flow::kNext;
  }
  NameId id = sh.unit->links.Id(node.name);
  Flow flow = Flow::kNext;
  int status = 0;
  bool show = true;
  ++sh.loop_depth;
  for (;;) {
    co_await kernel::Yield(sh.process());
    int64_t screen = 0;
    if (!ReadNumber(sh.VariableText("COLUMNS"), &screen) || screen <= 0) screen = kDefaultColumns;
    if (show) sh.Err(Menu(words, static_cast<size_t>(screen)));
    const std::string* ps3 = sh.vars.GetText("PS3");
    sh.Err(ps3 ? *ps3 : std::string("#? "));
    co_await sh.Flush();
    std::vector<std::string> args = {"read"};
    BuiltinCall call{.shell = sh, .eval = *this, .args = args};
    if (co_await ReadBuiltin(call) != 0) {
      sh.Out("\n");
      status = 1;
      break;
    }
    std::string reply = sh.VariableText("REPLY");
    show = reply.empty();
    if (show) continue;
    int64_t chosen = 0;
    bool valid = ReadNumber(reply, &chosen) && chosen >= 1 && chosen <= static_cast<int64_t>(words.size());
    // Not like `for`: a nameref stays what it is.
    auto done = sh.vars.Take(id, valid ? words[static_cast<size_t>(chosen) - 1] : std::string());
    if (!done) {
      // As in a `for`: a refused variable ends the loop, not the line.
      if (done.error().kind == ErrorKind::kAssign && !sh.options.posix &&
          !sh.EndsByError(done.error().text)) {
        sh.Complain(done.error().text);
        status = 1;
      } else {
        flow = Report(done.error());
      }
      break;
    }
    if (!RunNow(*node.body, &flow)) flow = co_await Run(*node.body);
    status = sh.status;
    if (sh.HasOutput() && !sh.TryFlush()) co_await sh.Flush();
    if (!NextTurn(&flow)) break;
  }
  --sh.loop_depth;
  if (flow == Flow::kNext) sh.status = status;
  co_return flow;
}

}  // namespace bivalve::shell
