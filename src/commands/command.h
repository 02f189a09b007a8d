// Command: one running command: its arguments, its output, its diagnostics, its exit status.
//
// A command is one file with one `Task<int> NameMain(Process&)`, registered in table.inc:
//
//   kernel::Task<int> CatMain(kernel::Process& process) {
//     Command command(process, kUsage);
//     auto args = co_await command.Parse();
//     if (!args) co_return command.status;              // --help, --version, bad options: all done
//     …
//     co_return co_await command.Finish();
//   }
//
// Diagnostics go to descriptor 2 at once, after what is buffered in `out`, as error(3) orders them.
// Text arguments are values because a diagnostic may wait.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "commands/options.h"
#include "commands/quote.h"
#include "kernel/io.h"
#include "kernel/machine.h"

namespace bivalve::commands {

using kernel::FileRef;
using kernel::Process;
using kernel::Task;

class Command {
 public:
  Command(Process& owner, const Usage& usage);

  // Nothing: the command is done, with `status`.
  Task<std::optional<ParsedArgs>> Parse();
  // The same over other arguments than the process's (`args` has to outlive the result).
  Task<std::optional<ParsedArgs>> Parse(std::span<const std::string> args);
  // argv without the name.
  std::span<const std::string> args() const;

  // The file of an operand; "-" is descriptor 0.
  Task<Result<FileRef>> OpenInput(std::string_view operand);

  // Writes "name: text\n" to descriptor 2; the status stays.
  Task<void> Warn(std::string text);
  // The same, and the status becomes `failure` unless a higher one is there already.
  Task<void> Report(std::string text, int failure = 1);
  // "name: operand: why", the operand quoted where a shell would need it.
  Task<void> ReportFile(std::string_view operand, const Error& error, int failure = 1);
  // "name: text\nTry 'name --help' for more information.\n"; sets the status of usage errors.
  Task<void> ReportUsage(std::string text);
  // The value of an option is none of its words; the status is 1 in every command.
  Task<void> ReportWord(std::string_view value, std::string_view option, std::span<const Word> words);
  // "missing operand", "missing operand after ‘last’", "extra operand ‘x’".
  Task<void> ReportMissing(const ParsedArgs& args);
  Task<void> ReportExtra(std::string_view operand);

  // Writes out what is buffered. A write that failed is reported here ("name: write error: …"). Returns
  // the status.
  Task<int> Finish();
  // True when the output is gone and working on is pointless.
  bool OutputFailed() const { return out.failed(); }

  Process& process;
  kernel::Machine& machine;
  kernel::Vfs& vfs;
  const std::string name;  // argv[0], as GNU tools call themselves
  kernel::Writer out;      // descriptor 1
  int status = 0;
  int write_error_status = 1;  // of Finish, when writing failed

  friend kernel::Scheduler& SchedulerOf(Command& command) { return command.machine; }

 private:
  const Usage& usage_;
};

// "No such file or directory".
inline std::string Why(const Error& error) { return std::string(error.Message()); }

}  // namespace bivalve::commands
