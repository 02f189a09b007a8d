// The way back from the syntax tree to text, byte for byte as GNU bash 5.2 prints it.
//
// bash keeps the words of a command nearly as they were written and prints the structure around
// them anew (print_cmd.c's format: four blanks of indentation, one command per line). Pure
// functions; nothing here fails. Their time is linear in the tree.
#pragma once

#include <string>
#include <string_view>

#include "shell/ast.h"

namespace bivalve::shell {

// A word, part or parameter expansion as written: `"$a"`, `${x:-$(echo b)}`. Line continuations are
// gone, `$'…'` has become '…', and command substitutions are printed in canonical form.
std::string TextOf(const Word& word);
std::string TextOf(const Part& part);
std::string TextOf(const Param& param);
std::string TextOf(const Assignment& assignment);  // a[1]+=x, a=(1 2)

// A command on one line where bash has it so: BASH_COMMAND, `jobs`, xtrace of compound commands.
std::string TextOf(const Command& command);
// What BASH_COMMAND shows: of `for`, `select` and `case` only the head.
std::string TitleOf(const Command& command);

// The commands of a substitution, as bash keeps them to run them (print_comsub).
std::string SubstitutionText(const CommandSub& sub);

// Gives the commands of a substitution the lines that they have in that text, from 1 on: bash parses it again
// when it runs it, and counts on from the line of the command that it stands in.
void NumberLines(const List& body);

// What `declare -f name` and `type name` print: "name () \n{ \n…}", without a final newline.
// A function as it stands in the environment, behind its name: "() {  echo; }", hardly indented.
std::string ExportedFunctionText(const Command& body);
std::string FunctionText(std::string_view name, const Command& body);

}  // namespace bivalve::shell
