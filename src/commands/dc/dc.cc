// dc: a calculator that works on a stack, with numbers of any precision, after GNU dc 1.4.1 (of bc 1.07.1).
#include "commands/dc/machine.h"
#include "commands/numbers.h"
#include "kernel/exec.h"

namespace bivalve::commands {
namespace {

constexpr Option kOptions[] = {
    {'e', "expression", Takes::kArgument},
    {'f', "file", Takes::kArgument},
    {'h', "help", Takes::kNothing, kHelpOption},
    {'V', "version", Takes::kNothing, kVersionOption},
};

constexpr Usage kUsage{
    .help = R"(Usage: dc [OPTION] [file ...]
  -e, --expression=EXPR    evaluate expression
  -f, --file=FILE          evaluate contents of file
  -h, --help               display this help and exit
  -V, --version            output version information and exit

Email bug reports to:  bug-dc@gnu.org .
)",
    .options = kOptions,
    .package = "GNU dc 1.4.1",
};

// Numbers are broken into lines of $DC_LINE_LENGTH characters; 0: they are not.
size_t LineLength(Process& process) {
  auto length = ParseInteger(kernel::GetEnv(process.env, "DC_LINE_LENGTH"));
  if (!length || *length < 0 || *length == 1 || *length > INT32_MAX) return 70;
  return static_cast<size_t>(*length);
}

class Dc {
 public:
  explicit Dc(Process& process) : command_(process, kUsage), machine_(command_, LineLength(process)) {}
  friend kernel::Scheduler& SchedulerOf(Dc& dc) { return SchedulerOf(dc.command_); }

  Task<int> Run() {
    ParsedArgs parsed = ParseOptions(command_.args(), kUsage);
    if (!parsed.error.empty()) {
      command_.status = 1;
      co_await kernel::WriteFd(command_.process, 2,
                               command_.name + ": " + parsed.error + "\n" + std::string(kUsage.help));
      co_return command_.status;
    }
    auto args = co_await command_.Parse();
    if (!args) co_return command_.status;
    if (FileRef input = command_.process.Fd(0)) {
      input_.emplace(command_.process, std::move(input));
      machine_.SetInput(&*input_);
    }
    bool going = true, any = false;
    for (const ParsedOption& option : args->options) {
      any = true;
      if (!going) break;
      going = option.id == 'e' ? co_await machine_.RunText(std::string(option.value))
                               : co_await RunNamed(std::string(option.value));
    }
    for (std::string_view operand : args->operands) {
      any = true;
      if (!going) break;
      going = co_await RunNamed(std::string(operand));
    }
    if (!any) co_await RunNamed("-");
    co_return co_await command_.Finish();
  }

 private:
  Task<bool> RunNamed(std::string name) {
    if (name == "-") {
      if (!input_) co_return true;
      co_return co_await machine_.RunFile(*input_, true);
    }
    auto file = co_await command_.vfs.Open(command_.process, name, kernel::OpenFlags::Read());
    if (!file) {
      co_await command_.Warn("Could not open file " + name);
      co_return true;
    }
    kernel::Reader in(command_.process, std::move(*file));
    co_return co_await machine_.RunFile(in, false);
  }

  Command command_;
  dc::Machine machine_;
  std::optional<kernel::Reader> input_;
};

}  // namespace

Task<int> DcMain(Process& process) {
  Dc dc(process);
  co_return co_await dc.Run();
}

}  // namespace bivalve::commands
