#include "shell/builtins/help_text.h"

#include <utility>

namespace bivalve::shell {
namespace {

constexpr std::pair<std::string_view, std::string_view> kTexts[] = {
    {".", "Run the commands of a file in this shell."},
    {":", "Do nothing, successfully."},
    {"[", "Evaluate a condition; the last argument is `]'."},
    {"alias", "Define aliases or list them."},
    {"bg", "Let stopped jobs go on in the background."},
    {"bind", "Show and set key bindings of line editing."},
    {"break", "Leave a loop, or N loops."},
    {"builtin", "Run a builtin, whatever functions are called."},
    {"caller", "Tell where the running function was called."},
    {"cd", "Change the current directory."},
    {"command", "Run a command without looking at functions, or describe it."},
    {"compgen", "Show what a completion would offer."},
    {"complete", "Say how arguments of a command are completed."},
    {"compopt", "Change options of a completion."},
    {"continue", "Begin the next turn of a loop."},
    {"declare", "Set variables and their attributes, or list them."},
    {"dirs", "Show the stack of directories."},
    {"disown", "Forget jobs, or keep SIGHUP from them."},
    {"echo", "Write the arguments."},
    {"enable", "Turn builtins on and off."},
    {"eval", "Run the arguments as a command."},
    {"exec", "Replace the shell by a program, or keep redirections."},
    {"exit", "End the shell."},
    {"export", "Hand variables to the programs that are started."},
    {"false", "Do nothing, unsuccessfully."},
    {"fc", "List, edit and repeat commands of the history."},
    {"fg", "Bring a job to the foreground."},
    {"getopts", "Take the next option from the arguments."},
    {"hash", "Remember where programs are, or list it."},
    {"help", "Tell about builtins."},
    {"history", "Show the commands entered before."},
    {"jobs", "List jobs."},
    {"kill", "Send a signal to processes or jobs."},
    {"let", "Evaluate arithmetic."},
    {"local", "Declare variables of a function."},
    {"logout", "End a login shell."},
    {"mapfile", "Read lines into an array."},
    {"popd", "Take a directory off the stack."},
    {"printf", "Write the arguments in a format."},
    {"pushd", "Put a directory on the stack."},
    {"pwd", "Write the current directory."},
    {"read", "Read a line and split it into variables."},
    {"readarray", "Read lines into an array."},
    {"readonly", "Protect variables from change."},
    {"return", "Leave a function or a sourced file."},
    {"set", "Set options and positional parameters."},
    {"shift", "Drop the first positional parameters."},
    {"shopt", "Set and show optional behaviour."},
    {"source", "Run the commands of a file in this shell."},
    {"suspend", "Stop the shell until it is told to go on."},
    {"test", "Evaluate a condition."},
    {"times", "Show the time that was used."},
    {"trap", "Say what happens at signals and other events."},
    {"true", "Do nothing, successfully."},
    {"type", "Tell what a name would run."},
    {"typeset", "Set variables and their attributes, or list them."},
    {"ulimit", "Show the limits on resources."},
    {"umask", "Show or set the mode mask of new files."},
    {"unalias", "Remove aliases."},
    {"unset", "Remove variables and functions."},
    {"wait", "Wait for jobs to end."},
};

}  // namespace

std::string_view HelpFor(std::string_view builtin) {
  for (const auto& [name, text] : kTexts)
    if (name == builtin) return text;
  return {};
}

}  // namespace bivalve::shell
