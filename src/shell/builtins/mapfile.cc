#include <utility>

#include "shell/builtins/all.h"
#include "shell/eval.h"
#include "shell/input.h"
#include "shell/quote.h"

namespace bivalve::shell {
namespace {

struct MapOptions {
  char delimiter = '\n';
  int64_t count = 0, origin = -1, skip = 0, quantum = 5000;
  bool trim = false;
  int fd = 0;
  std::string callback;
  std::string array = "MAPFILE";
};

int TakeOptions(BuiltinCall& call, MapOptions* map) {
  OptionScan scan(call, "d:n:O:s:tu:C:c:");
  for (int letter; (letter = scan.Next()) != 0;) {
    const std::string& argument = scan.argument();
    int64_t number = 0;
    bool numeric = ReadNumber(argument, &number) && number >= 0;
    auto refuse = [&](const char* what) {
      call.Complain(argument + ": " + what);
      return 1;
    };
    switch (letter) {
      case '?': return 2;
      case 'd': map->delimiter = argument.empty() ? '\0' : argument[0]; break;
      case 't': map->trim = true; break;
      case 'C': map->callback = argument; break;
      case 'n':
        if (!numeric) return refuse("invalid line count");
        map->count = number;
        break;
      case 's':
        if (!numeric) return refuse("invalid line count");
        map->skip = number;
        break;
      case 'O':
        if (!numeric) return refuse("invalid array origin");
        map->origin = number;
        break;
      case 'c':
        if (!numeric || number == 0) return refuse("invalid callback quantum");
        map->quantum = number;
        break;
      case 'u':
        if (!numeric) return refuse("invalid file descriptor specification");
        map->fd = static_cast<int>(number);
        if (!call.shell.process().fds.IsOpen(map->fd)) {
          call.Complain(argument + ": invalid file descriptor: Bad file descriptor");
          return 1;
        }
        break;
      default: break;
    }
  }
  if (scan.operands() < call.args.size()) {
    if (call.args[scan.operands()].empty()) {
      call.Complain("empty array variable name");
      return 2;
    }
    map->array = call.args[scan.operands()];
    if (!IsIdentifier(map->array)) {
      call.Complain("`" + map->array + "': not a valid identifier");
      return 1;
    }
  }
  return 0;
}

}  // namespace

Task<int> MapfileBuiltin(BuiltinCall& call) {
  Shell& shell = call.shell;
  MapOptions map;
  if (int status = TakeOptions(call, &map)) co_return status;
  NameId id = shell.vars.Intern(map.array);
  const Variable* variable = shell.vars.Find(id);
  if (variable && variable->assoc) {
    call.Complain(map.array + ": not an indexed array");
    co_return 1;
  }
  if (variable && variable->Has(kReadonly)) {
    shell.Complain(map.array + ": readonly variable");
    co_return 1;
  }
  kernel::FileRef file = shell.process().Fd(map.fd);
  if (map.origin < 0 || !variable || !variable->array) {
    if (auto made = shell.vars.AssignArray(id, {}); !made) co_return call.Refused(made.error(), true);
  }
  int64_t index = std::max<int64_t>(map.origin, 0), taken = 0;
  if (!file) co_return 0;
  for (int64_t number = 0; map.count == 0 || taken < map.count; ++number) {
    std::string line;
    auto end = co_await ReadLine(shell.process(), file, {.delimiter = map.delimiter}, &line);
    if (!end || line.empty()) break;
    if (number < map.skip) continue;
    if (map.trim && line.back() == map.delimiter) line.pop_back();
    std::erase(line, '\0');
    if (!map.callback.empty() && (taken + 1) % map.quantum == 0) {
      std::string text = map.callback + " " + std::to_string(index) + " " + QuoteSingle(line);
      ++shell.trace_depth;
      Flow flow = co_await call.eval.RunText(std::move(text), "mapfile", shell.Line());
      --shell.trace_depth;
      if (flow != Flow::kNext) {
        call.flow = flow;
        co_return shell.status;
      }
    }
    auto done = shell.vars.AssignIndex(id, index++, line);
    if (!done) co_return call.Refused(done.error(), done.error().text.starts_with('`'));
    ++taken;
  }
  co_return 0;
}

}  // namespace bivalve::shell
