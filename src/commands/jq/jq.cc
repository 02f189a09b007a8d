// jq: JSON filters, as jq 1.7.1. The language is the real one's (cmake/third_party.cmake); the command line,
// the reading and the printing are here.
#include <cstdlib>

#include "commands/jq/engine.h"
#include "kernel/exec.h"

extern "C" {
#include "oniguruma.h"
}

namespace bivalve::commands {
namespace jq {
namespace {

// Tables that all processes share are made outside of any.
void PrepareRegularExpressions() {
  OnigEncoding encodings[] = {ONIG_ENCODING_UTF8};
  onig_initialize(encodings, 1);
  // The depth of the native stack; and a search as long as a match may be.
  onig_set_parse_depth_limit(200);
  onig_set_retry_limit_in_search(10'000'000);
}

class Jq {
 public:
  explicit Jq(Process& process) : command_(process, kUsage), native_(process) {}
  friend kernel::Scheduler& SchedulerOf(Jq& jq) { return SchedulerOf(jq.command_); }

  Task<int> Run() {
    PrepareRegularExpressions();
    int status = 0;
    auto options = co_await ReadOptions(command_, native_, &status);
    if (!options) {
      (void)co_await command_.out.Flush();
      co_return status;
    }
    options_ = std::move(*options);
    co_await SetFlags();
    if (!co_await FindProgram()) co_return co_await End(2);
    bool compiled = engine_.Compile(program_, origin_);
    co_await Pass();
    if (!compiled) co_return co_await End(native_.failure() ? co_await Left() : 3);
    co_return co_await End(co_await RunAll());
  }

 private:
  static constexpr int kNoOutput = -4;

  Task<void> SetFlags() {
    FileRef out = command_.process.Fd(1);
    int& flags = options_.dump_flags;
    if (out && out->IsTerminal()) {
      std::string_view no_color = kernel::GetEnv(command_.process.env, "NO_COLOR");
      if (no_color.empty()) flags |= JV_PRINT_COLOR;
      flags |= JV_PRINT_ISATTY;
    }
    if (options_.sort_keys) flags |= JV_PRINT_SORTED;
    if (options_.ascii) flags |= JV_PRINT_ASCII;
    if (options_.color) flags |= JV_PRINT_COLOR;
    if (options_.no_color) flags &= ~JV_PRINT_COLOR;
    if (!options_.color && !(flags & JV_PRINT_COLOR)) co_return;
    std::string_view colors = kernel::GetEnv(command_.process.env, "JQ_COLORS");
    if (!ColorsAreGood(colors)) co_await Say("Failed to set $JQ_COLORS\n");
  }

  static bool ColorsAreGood(std::string_view colors) {
    for (int i = 0; i < 8 && !colors.empty(); ++i) {
      std::string_view one = colors.substr(0, colors.find(':'));
      if (one.size() > 12 || one.find_first_not_of("0123456789;") != std::string_view::npos) return false;
      colors.remove_prefix(std::min(one.size() + 1, colors.size()));
    }
    return true;
  }

  Task<bool> FindProgram() {
    FileRef in = command_.process.Fd(0), out = command_.process.Fd(1);
    if (!options_.program && (!in || !in->IsTerminal() || !out || !out->IsTerminal())) options_.program = ".";
    if (!options_.program) {
      co_await Say(std::string(kUsage.help));
      co_return false;
    }
    program_ = *options_.program;
    origin_ = command_.process.cwd.path;
    if (options_.files.empty()) options_.files.push_back("-");
    if (!options_.from_file) co_return true;
    std::string path = program_;
    auto file = co_await command_.vfs.ReadFile(command_.process, path, size_t{64} << 20);
    if (!file) {
      bool directory = file.error().code == Errno::kIsDir;
      co_await Say(command_.name + ": Could not open " + path + ": " +
                   (directory ? "It's a directory" : Why(file.error())) + "\n");
      co_return false;
    }
    program_ = SkipInterpreterLines(*file);
    auto real = co_await command_.vfs.RealPath(command_.process, std::string(kernel::DirName(path)));
    if (real) origin_ = *real;
    co_return true;
  }

  // "#!" and a comment behind it that ends in a backslash: what a shell runs and jq does not.
  static std::string SkipInterpreterLines(const std::string& text) {
    if (!text.starts_with("#!")) return text;
    size_t end = text.find('\n');
    if (end == std::string::npos || end + 1 >= text.size() || text[end + 1] != '#') return text;
    size_t second = text.find('\n', end + 1);
    if (second == std::string::npos || second + 1 >= text.size() || text[second + 1] == '#' ||
        text[second - 1] != '\\' || text[second - 2] == '\\')
      return text;
    size_t third = text.find('\n', second + 1);
    return third == std::string::npos ? text : text.substr(third + 1);
  }

  Task<void> Say(std::string text) {
    if (!text.empty()) co_await kernel::WriteFd(command_.process, 2, std::move(text));
  }

  // What has been written, on its way.
  Task<void> Pass() {
    co_await Say(engine_.TakeMessages());
    if (!native_.output().empty()) {
      command_.machine.SpendBytes(native_.output().size());
      (void)co_await command_.out.Write(native_.output());
      native_.ClearOutput();
    }
    if (options_.unbuffered) (void)co_await command_.out.Flush();
  }

  // Native code was left: the status.
  Task<int> Left() {
    switch (native_.failure()) {
      case BIVALVE_JQ_NO_MEMORY: co_await Say("jq: error: cannot allocate memory\n"); break;
      case BIVALVE_JQ_TOO_DEEP: co_await Say("jq: error: nested too deeply\n"); break;
      case BIVALVE_JQ_BROKEN:
        co_await Say("jq: error: assertion failed: " +
                     std::string(native_.failed_assertion ? native_.failed_assertion : "?") + "\n");
        break;
      default: break;
    }
    co_return 5;
  }

  // The program on one input, to its end.
  Task<int> RunOne(bool null_input) {
    engine_.Start(null_input);
    for (;;) {
      Step step = engine_.Results();
      co_await Pass();
      if (step == Step::kEnd) co_return engine_.result();
      if (step == Step::kLeft) co_return co_await Left();
      if (step == Step::kWait) co_await engine_.Fill();
      if (command_.OutputFailed()) co_return 2;
      co_await kernel::Yield(command_.process);
    }
  }

  Task<int> RunAll() {
    int status = kNoOutput;
    if (options_.null_input) {
      status = co_await RunOne(true);
      co_return engine_.failures() ? 2 : status;
    }
    while (engine_.failures() == 0 && !command_.OutputFailed()) {
      Step step = engine_.NextInput();
      while (step == Step::kWait) {
        co_await engine_.Fill();
        co_await Pass();
        step = engine_.NextInput();
      }
      co_await kernel::Yield(command_.process);
      if (step == Step::kLeft) co_return co_await Left();
      if (step == Step::kEnd && !engine_.problem()) break;
      if (step == Step::kEnd) {
        bool fatal = !options_.seq;
        co_await Say((fatal ? "jq: parse error: " : "jq: ignoring parse error: ") + *engine_.problem() +
                     "\n");
        if (!fatal) continue;
        status = 5;
        break;
      }
      status = co_await RunOne(false);
      if (native_.failure()) co_return status;
      if (status <= 0 && status != kNoOutput) last_result_ = status == 0;
      if (engine_.halted()) break;
    }
    co_return engine_.failures() ? 2 : status;
  }

  Task<int> End(int status) {
    (void)co_await command_.out.Flush();
    if (command_.out.failed()) {
      co_await Say("jq: error: writing output failed: " + Why(command_.out.error()) + "\n");
      status = 2;
    }
    if (!options_.exit_status) co_return status > 0 ? status : 0;
    if (status != kNoOutput) co_return std::abs(status) & 255;
    co_return !last_result_ ? 4 : *last_result_ ? 0 : 1;
  }

  Command command_;
  Native native_;
  Options options_;
  Engine engine_{command_, native_, options_};
  std::string program_, origin_;
  std::optional<bool> last_result_;
};

}  // namespace
}  // namespace jq

Task<int> JqMain(Process& process) {
  jq::Jq jq(process);
  co_return co_await jq.Run();
}

}  // namespace bivalve::commands
