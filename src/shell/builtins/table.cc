// The table of builtins. Usage lines are the diagnostics that bash prints.
#include "shell/builtins/all.h"

namespace bivalve::shell {
namespace {

constexpr Builtin kBuiltins[] = {
    {".", nullptr, SourceBuiltin, ". filename [arguments]", true, false},
    {":", ColonBuiltin, nullptr, ":", true, false},
    {"[", TestBuiltin, TestBuiltinWaiting, "[ arg... ]"},
    {"alias", AliasBuiltin, nullptr, "alias [-p] [name[=value] ... ]"},
    {"bg", BgBuiltin, nullptr, "bg [job_spec ...]"},
    {"bind", nullptr, BindBuiltin,
     "bind [-lpsvPSVX] [-m keymap] [-f filename] [-q name] [-u name] [-r keyseq] [-x keyseq:shell-command] "
     "[keyseq:readline-function or readline-command]"},
    {"break", BreakBuiltin, nullptr, "break [n]", true, false},
    {"builtin", nullptr, BuiltinBuiltin, "builtin [shell-builtin [arg ...]]"},
    {"caller", CallerBuiltin, nullptr, "caller [expr]"},
    {"cd", nullptr, CdBuiltin, "cd [-L|[-P [-e]] [-@]] [dir]"},
    {"command", nullptr, CommandBuiltin, "command [-pVv] command [arg ...]"},
    {"compgen", nullptr, CompgenBuiltin,
     "compgen [-abcdefgjksuv] [-o option] [-A action] [-G globpat] [-W wordlist] [-F function] [-C command] "
     "[-X filterpat] [-P prefix] [-S suffix] [word]"},
    {"complete", CompleteBuiltin, nullptr,
     "complete [-abcdefgjksuv] [-pr] [-DEI] [-o option] [-A action] [-G globpat] [-W wordlist] "
     "[-F function] [-C command] [-X filterpat] [-P prefix] [-S suffix] [name ...]"},
    {"compopt", CompoptBuiltin, nullptr, "compopt [-o|+o option] [-DEI] [name ...]"},
    {"continue", ContinueBuiltin, nullptr, "continue [n]", true, false},
    {"declare", DeclareBuiltin, nullptr,
     "declare [-aAfFgiIlnrtux] [name[=value] ...] or declare -p [-aAfFilnrtux] [name ...]", false, true},
    {"dirs", DirsBuiltin, nullptr, "dirs [-clpv] [+N] [-N]"},
    {"disown", DisownBuiltin, nullptr, "disown [-h] [-ar] [jobspec ... | pid ...]"},
    {"echo", EchoBuiltin, nullptr, "echo [-neE] [arg ...]"},
    {"enable", EnableBuiltin, nullptr, "enable [-a] [-dnps] [-f filename] [name ...]"},
    {"eval", nullptr, EvalBuiltin, "eval [arg ...]", true, false},
    {"exec", nullptr, ExecBuiltin, "exec [-cl] [-a name] [command [argument ...]] [redirection ...]", true,
     false},
    {"exit", ExitBuiltin, ExitBuiltinWaiting, "exit [n]", true, false},
    {"export", ExportBuiltin, nullptr, "export [-fn] [name[=value] ...] or export -p", true, true},
    {"false", FalseBuiltin, nullptr, "false"},
    {"fc", nullptr, FcBuiltin, "fc [-e ename] [-lnr] [first] [last] or fc -s [pat=rep] [command]"},
    {"fg", nullptr, FgBuiltin, "fg [job_spec]"},
    {"getopts", GetoptsBuiltin, nullptr, "getopts optstring name [arg ...]"},
    {"hash", nullptr, HashBuiltin, "hash [-lr] [-p pathname] [-dt] [name ...]"},
    {"help", HelpBuiltin, nullptr, "help [-dms] [pattern ...]"},
    {"history", nullptr, HistoryBuiltin,
     "history [-c] [-d offset] [n] or history -anrw [filename] or history -ps arg [arg...]"},
    {"jobs", nullptr, JobsBuiltin, "jobs [-lnprs] [jobspec ...] or jobs -x command [args]"},
    {"kill", KillBuiltin, nullptr,
     "kill [-s sigspec | -n signum | -sigspec] pid | jobspec ... or kill -l [sigspec]"},
    {"let", LetBuiltin, nullptr, "let arg [arg ...]"},
    {"local", LocalBuiltin, nullptr, "local [option] name[=value] ...", false, true},
    {"logout", LogoutBuiltin, ExitBuiltinWaiting, "logout [n]"},
    {"mapfile", nullptr, MapfileBuiltin,
     "mapfile [-d delim] [-n count] [-O origin] [-s count] [-t] [-u fd] [-C callback] [-c quantum] [array]"},
    {"popd", nullptr, PopdBuiltin, "popd [-n] [+N | -N]"},
    {"printf", PrintfBuiltin, nullptr, "printf [-v var] format [arguments]"},
    {"pushd", nullptr, PushdBuiltin, "pushd [-n] [+N | -N | dir]"},
    {"pwd", nullptr, PwdBuiltin, "pwd [-LP]"},
    {"read", nullptr, ReadBuiltin,
     "read [-ers] [-a array] [-d delim] [-i text] [-n nchars] [-N nchars] [-p prompt] [-t timeout] [-u fd] "
     "[name ...]"},
    {"readarray", nullptr, MapfileBuiltin,
     "readarray [-d delim] [-n count] [-O origin] [-s count] [-t] [-u fd] [-C callback] [-c quantum] "
     "[array]"},
    {"readonly", ReadonlyBuiltin, nullptr, "readonly [-aAf] [name[=value] ...] or readonly -p", true, true},
    {"return", ReturnBuiltin, nullptr, "return [n]", true, false},
    {"set", SetBuiltin, nullptr, "set [-abefhkmnptuvxBCEHPT] [-o option-name] [--] [-] [arg ...]", true,
     false},
    {"shift", ShiftBuiltin, nullptr, "shift [n]", true, false},
    {"shopt", ShoptBuiltin, nullptr, "shopt [-pqsu] [-o] [optname ...]"},
    {"source", nullptr, SourceBuiltin, "source filename [arguments]", true, false},
    {"suspend", SuspendBuiltin, nullptr, "suspend [-f]"},
    {"test", TestBuiltin, TestBuiltinWaiting, "test [expr]"},
    {"times", TimesBuiltin, nullptr, "times", true, false},
    {"trap", TrapBuiltin, nullptr, "trap [-lp] [[arg] signal_spec ...]", true, false},
    {"true", ColonBuiltin, nullptr, "true"},
    {"type", nullptr, TypeBuiltin, "type [-afptP] name [name ...]"},
    {"typeset", DeclareBuiltin, nullptr,
     "typeset [-aAfFgiIlnrtux] name[=value] ... or typeset -p [-aAfFilnrtux] [name ...]", false, true},
    {"ulimit", UlimitBuiltin, nullptr, "ulimit [-SHabcdefiklmnpqrstuvxPRT] [limit]"},
    {"umask", UmaskBuiltin, nullptr, "umask [-p] [-S] [mode]"},
    {"unalias", UnaliasBuiltin, nullptr, "unalias [-a] name [name ...]"},
    {"unset", UnsetBuiltin, nullptr, "unset [-f] [-v] [-n] [name ...]", true, false},
    {"wait", nullptr, WaitBuiltin, "wait [-fn] [-p var] [id ...]"},
};

}  // namespace

std::span<const Builtin> AllBuiltins() { return kBuiltins; }

}  // namespace bivalve::shell
