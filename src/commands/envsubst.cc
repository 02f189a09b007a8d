// envsubst: environment variables in a text.
#include <algorithm>
#include <set>

#include "commands/command.h"
#include "kernel/exec.h"

namespace bivalve::commands {
namespace {

constexpr Option kOptions[] = {
    {'h', "", Takes::kNothing, kHelpOption}, {'v', "variables"}, {'V', "", Takes::kNothing, kVersionOption}};

constexpr Usage kUsage{
    .help = R"(Usage: envsubst [OPTION] [SHELL-FORMAT]
Copy standard input to standard output with the values of environment variables for $NAME and ${NAME}; only of
those that are in SHELL-FORMAT, if there is one.

  -v, --variables  write the variables that occur in SHELL-FORMAT
  -h, --help       this text
  -V, --version    the version
)",
    .options = kOptions,
    .package = "GNU gettext 0.21",
};

bool IsStart(char c) { return c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool IsPart(char c) { return IsStart(c) || (c >= '0' && c <= '9'); }

// The variable at the dollar that `text` begins with; its name is empty when there is none. *size is what
// it takes; 0: it may go on behind the end.
std::string_view VariableAt(std::string_view text, bool end, size_t* size) {
  *size = 1;
  bool brace = text.size() > 1 && text[1] == '{';
  size_t begin = brace ? 2 : 1, at = begin;
  while (at < text.size() && (at == begin ? IsStart(text[at]) : IsPart(text[at]))) ++at;
  if (at == text.size() && !end) {
    *size = 0;
    return {};
  }
  if (at == begin || (brace && (at == text.size() || text[at] != '}'))) return {};
  *size = at + brace;
  return text.substr(begin, at - begin);
}

template <class F>
void ForEachVariable(std::string_view text, F f) {
  for (size_t at = 0; (at = text.find('$', at)) != std::string_view::npos;) {
    size_t size = 1;
    std::string_view name = VariableAt(text.substr(at), true, &size);
    if (!name.empty()) f(name);
    at += size;
  }
}

}  // namespace

Task<int> EnvsubstMain(Process& process) {
  Command command(process, kUsage);
  auto args = co_await command.Parse();
  if (!args) co_return command.status;
  bool list = !args->options.empty();
  if (args->operands.size() > 1) {
    co_await command.Report("too many arguments");
    co_return command.status;
  }
  if (list) {
    if (args->operands.empty()) {
      co_await command.Report("missing arguments");
      co_return command.status;
    }
    std::string text;
    ForEachVariable(args->operands[0], [&](std::string_view name) { text.append(name) += '\n'; });
    (void)co_await command.out.Write(text);
    co_return co_await command.Finish();
  }
  bool all = args->operands.empty();
  std::set<std::string, std::less<>> wanted;
  if (!all) ForEachVariable(args->operands[0], [&](std::string_view name) { wanted.emplace(name); });
  if (!process.Fd(0)) co_return co_await command.Finish();
  kernel::Reader in(process, process.Fd(0));
  std::string held, text;
  for (bool end = false; !end && !command.OutputFailed();) {
    auto block = co_await in.Block();
    if (!block) {
      co_await command.Report("error while reading \"standard input\": " + Why(block.error()));
      break;
    }
    end = block->empty();
    held += *block;
    command.machine.SpendBytes(block->size() * 2);
    size_t at = 0;
    while (at < held.size()) {
      size_t dollar = std::min(held.find('$', at), held.size());
      text.append(held, at, dollar - at);
      at = dollar;
      if (at == held.size()) break;
      std::string_view rest = std::string_view(held).substr(at);
      size_t size = 1;
      std::string_view name = VariableAt(rest, end, &size);
      if (size == 0) break;
      if (!name.empty() && (all || wanted.contains(name))) {
        text += kernel::GetEnv(process.env, name);
      } else {
        text += rest.substr(0, size);
      }
      at += size;
      command.machine.Spend(static_cast<int64_t>(process.env.size() / 4 + 1));
      co_await kernel::Yield(process);
    }
    held.erase(0, at);
    (void)co_await command.out.Write(text);
    text.clear();
  }
  co_return co_await command.Finish();
}

}  // namespace bivalve::commands
