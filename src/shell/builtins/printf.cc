#include <algorithm>
#include <utility>

#include "base/time_text.h"
#include "shell/builtins/all.h"
#include "shell/eval.h"
#include "shell/local_zone.h"
#include "shell/printf_format.h"
#include "shell/quote.h"

namespace bivalve::shell {
namespace {

class Host final : public PrintfHost {
 public:
  explicit Host(BuiltinCall& call) : call_(call) {}
  std::string FormatTime(std::string_view format, int64_t seconds) override {
    Shell& shell = call_.shell;
    if (seconds == kNow) seconds = shell.machine().WallNs() / 1'000'000'000;
    if (seconds == kShellStart) seconds = shell.started_wall_ns / 1'000'000'000;
    return bivalve::FormatTime(format.empty() ? "%X" : format, LocalZone(shell).ToLocal(seconds));
  }
  std::string Quote(std::string_view text) override { return QuoteForPrintf(text); }
  void Complain(std::string_view message) override { call_.Complain(message); }
  bool StoreCount(std::string_view name, int64_t count) override {
    if (name.empty()) return true;
    auto done = call_.eval.AssignName(name, std::to_string(count));
    if (!done) (void)call_.Refused(done.error(), true);
    return done.has_value();
  }

 private:
  BuiltinCall& call_;
};

}  // namespace

int PrintfBuiltin(BuiltinCall& call) {
  std::string variable;
  OptionScan options(call, "v:");
  for (int letter; (letter = options.Next()) != 0;) {
    if (letter == '?') return 2;
    variable = options.argument();
    if (!IsReference(variable, call.shell.options.assoc_expand_once)) {
      call.Complain("`" + variable + "': not a valid identifier");
      return 2;
    }
  }
  size_t first = options.operands();
  if (first >= call.args.size()) return call.Usage();
  Host host(call);
  PrintfOutcome outcome =
      FormatPrintf(call.args[first], std::span<const std::string>(call.args).subspan(first + 1),
                   PrintfDialect::kBash, host, call.shell.meter());
  if (variable.empty()) {
    call.shell.Out(outcome.output);
    return outcome.status;
  }
  // Variables end at a NUL.
  outcome.output.resize(std::min(outcome.output.size(), outcome.output.find('\0')));
  auto done = call.eval.AssignName(variable, std::move(outcome.output));
  if (done) return outcome.status;
  return call.Refused(done.error(), done.error().text.starts_with('`'));
}

}  // namespace bivalve::shell
