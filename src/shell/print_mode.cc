#include "shell/print_mode.h"

#include <utility>

#include "shell/parser.h"
#include "shell/unparse.h"

namespace bivalve::shell {

namespace {

// A message of a catalogue, as xgettext writes it.
std::string PoEntry(const TranslatedString& string, const std::string& name) {
  std::string escaped;
  bool many = string.text.find('\n') != std::string::npos;
  for (char c : string.text) {
    if (c == '\n') {
      escaped += "\\n\"\n\"";
      continue;
    }
    if (c == '"' || c == '\\') escaped += '\\';
    escaped += c;
  }
  return "#: " + name + ":" + std::to_string(string.line) + "\nmsgid " + (many ? "\"\"\n" : "") + "\"" +
         escaped + "\"\nmsgstr \"\"\n";
}

}  // namespace

kernel::Task<int> PrintText(Shell& shell, std::string text, std::string name, PrintMode mode) {
  Parser parser(text, 1);
  std::vector<TranslatedString> strings;
  ParseOptions options;
  options.depth_limit = shell.machine().SafeDepth(options.depth_limit);
  options.posix = shell.options.posix;
  options.extglob = shell.options.extglob;
  options.meter = &shell.meter();
  options.translated = mode == PrintMode::kPretty ? nullptr : &strings;
  bool blank = true;
  for (;;) {
    ParseResult parsed = parser.Next(options);
    for (const TranslatedString& string : strings)
      shell.Out(mode == PrintMode::kStrings ? "\"" + string.text + "\"\n" : PoEntry(string, name));
    strings.clear();
    if (parsed.kind == ParseResult::Kind::kCommand && mode == PrintMode::kPretty) {
      const List& list = *parsed.script->body;
      bool empty = list.items.empty();
      std::string printed = empty ? std::string() : TextOf(list);
      // Without the word `function`.
      if (list.items.size() == 1 && list.items[0].command->kind == CommandKind::kFunction) {
        const Function& function = list.items[0].command->As<Function>();
        printed = FunctionText(function.name.text, *function.body);
      }
      if (!empty || !blank) shell.Out(printed + "\n");
      blank = empty;
    }
    for (const ParseMessage& message : parsed.messages)
      shell.Err(name + ": line " + std::to_string(message.line) + ": " + message.text + "\n");
    if (shell.HasOutput() && !shell.TryFlush()) co_await shell.Flush();
    if (parsed.kind == ParseResult::Kind::kStopped) co_await shell.process().DeliverSignals();
    if (parsed.kind == ParseResult::Kind::kEnd) co_return 0;
    if (parsed.kind != ParseResult::Kind::kCommand) co_return mode == PrintMode::kPretty ? 1 : 2;
    co_await kernel::Yield(shell.process());
  }
}

}  // namespace bivalve::shell
