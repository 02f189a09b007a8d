// The functions behind the table.
#pragma once

#include "shell/builtins/builtin.h"

namespace bivalve::shell {

using kernel::Task;

// How `type` and `command` tell what a name means.
enum class Describe : uint8_t { kSentence, kWord, kPath, kReusable };
Task<bool> DescribeCommand(BuiltinCall& call, std::string name, Describe how, bool all,
                           bool skip_functions = false, bool force_path = false);

// flow.cc
int ColonBuiltin(BuiltinCall& call);
int FalseBuiltin(BuiltinCall& call);
int BreakBuiltin(BuiltinCall& call);
int ContinueBuiltin(BuiltinCall& call);
int ReturnBuiltin(BuiltinCall& call);
int ExitBuiltin(BuiltinCall& call);
Task<int> ExitBuiltinWaiting(BuiltinCall& call);
int LogoutBuiltin(BuiltinCall& call);
// output
int EchoBuiltin(BuiltinCall& call);
int PrintfBuiltin(BuiltinCall& call);
// test.cc
int TestBuiltin(BuiltinCall& call);
Task<int> TestBuiltinWaiting(BuiltinCall& call);
// input
Task<int> ReadBuiltin(BuiltinCall& call);
Task<int> MapfileBuiltin(BuiltinCall& call);
// directories
Task<int> CdBuiltin(BuiltinCall& call);
Task<int> PwdBuiltin(BuiltinCall& call);
// The directory's own name. Nothing, and a message that names the caller, when it has been removed.
Task<std::optional<std::string>> WorkingDirectory(Shell& shell, std::string caller);
Task<int> PushdBuiltin(BuiltinCall& call);
Task<int> PopdBuiltin(BuiltinCall& call);
int DirsBuiltin(BuiltinCall& call);
// variables
int DeclareBuiltin(BuiltinCall& call);
int LocalBuiltin(BuiltinCall& call);
int ExportBuiltin(BuiltinCall& call);
int ReadonlyBuiltin(BuiltinCall& call);
int UnsetBuiltin(BuiltinCall& call);
int LetBuiltin(BuiltinCall& call);
int GetoptsBuiltin(BuiltinCall& call);
// options
void ListSetOptions(Shell& shell, bool as_commands);
void ListShoptOptions(Shell& shell, bool as_commands);
int SetBuiltin(BuiltinCall& call);
int ShiftBuiltin(BuiltinCall& call);
int ShoptBuiltin(BuiltinCall& call);
// running
Task<int> EvalBuiltin(BuiltinCall& call);
Task<int> SourceBuiltin(BuiltinCall& call);
Task<int> ExecBuiltin(BuiltinCall& call);
Task<int> CommandBuiltin(BuiltinCall& call);
Task<int> BuiltinBuiltin(BuiltinCall& call);
Task<int> TypeBuiltin(BuiltinCall& call);
Task<int> HashBuiltin(BuiltinCall& call);
int EnableBuiltin(BuiltinCall& call);
int CallerBuiltin(BuiltinCall& call);
int HelpBuiltin(BuiltinCall& call);
int AliasBuiltin(BuiltinCall& call);
int UnaliasBuiltin(BuiltinCall& call);
// processes
Task<int> WaitBuiltin(BuiltinCall& call);
Task<int> JobsBuiltin(BuiltinCall& call);
int KillBuiltin(BuiltinCall& call);
Task<int> FgBuiltin(BuiltinCall& call);
int BgBuiltin(BuiltinCall& call);
int DisownBuiltin(BuiltinCall& call);
int SuspendBuiltin(BuiltinCall& call);
int TrapBuiltin(BuiltinCall& call);
int UmaskBuiltin(BuiltinCall& call);
int UlimitBuiltin(BuiltinCall& call);
int TimesBuiltin(BuiltinCall& call);
// interactive
Task<int> HistoryBuiltin(BuiltinCall& call);
Task<int> FcBuiltin(BuiltinCall& call);
Task<int> BindBuiltin(BuiltinCall& call);
int CompleteBuiltin(BuiltinCall& call);
int CompoptBuiltin(BuiltinCall& call);
Task<int> CompgenBuiltin(BuiltinCall& call);
// HISTFILE, when history begins and when the shell ends.
Task<void> LoadHistory(Shell& shell);
Task<void> SaveHistory(Shell& shell);

}  // namespace bivalve::shell
