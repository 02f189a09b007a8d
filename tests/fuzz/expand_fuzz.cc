// A word, after up to three lines that are values of variables: expanded in every mode, a command
// substitution answering the same text each time. No fault, bounded work.
#include <cstdlib>

#include "fuzz/support.h"
#include "shell/expand.h"
#include "shell/parser.h"

namespace {

using namespace bivalve;
using namespace bivalve::shell;

struct Host final : ExpandHost {
  const std::vector<std::string>& Positional() override { return positional; }
  std::optional<std::string> Special(char name) override {
    if (name == '?') return "0";
    return std::nullopt;
  }
  std::optional<std::string> HomeOf(std::string_view) override { return "/home/user"; }
  std::optional<std::string> DirectoryStack(std::string_view) override { return std::nullopt; }
  std::vector<std::string> positional{"one", "two words", ""};
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  if (size > 1024) return 0;
  auto lines = fuzz::Lines(data, size, 4);
  if (lines.back().find('\0') != std::string::npos) return 0;
  fuzz::Budget budget(500'000);
  const std::string source = "p " + lines.back();
  Parser parser(source);
  ParseOptions options;
  options.extglob = true;
  options.meter = &budget;
  ParseResult parsed = parser.Next(options);
  if (parsed.kind != ParseResult::Kind::kCommand || !parsed.script->body) return 0;
  const auto& items = parsed.script->body->items;
  if (items.empty() || items[0].command->kind != CommandKind::kSimple) return 0;
  fuzz::QuietHooks hooks(budget);
  auto names = MakeRef<NameTable>();
  Vars vars(names, &hooks);
  hooks.vars = &vars;
  for (size_t i = 0; i + 1 < lines.size(); ++i) (void)vars.Assign(std::string(1, "abc"[i]), lines[i]);
  for (int i = 0; i < 3; ++i) (void)vars.AssignIndex(vars.Intern("r"), i * 2, "r" + ToText(i));
  ScriptLinks links(*parsed.script, names);
  Host host;
  ExpandContext context{vars, budget, host, {.extglob = true}};
  Expander expander(context);
  for (const Word& word : items[0].command->As<SimpleCommand>().words) {
    for (auto mode : {FieldMode::kFields, FieldMode::kText, FieldMode::kPattern, FieldMode::kRegex}) {
      expander.Begin(word, links, mode);
      for (int i = 0; i < 100; ++i) {
        ExpandStep step = expander.Run();
        if (step == ExpandStep::kDone || step == ExpandStep::kFailed || budget.stopped()) break;
        expander.Supply("a b*c\n\xff");
      }
    }
  }
  return 0;
}
