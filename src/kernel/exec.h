// Executables: how a path becomes a program.
//
// A file that starts with kProgramMagic names one of the machine's programs; one that starts with `#!`
// is run by its interpreter (at most four deep); anything else is ENOEXEC, which a shell takes as its
// own script. As execve(2).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "kernel/machine.h"

namespace bivalve::kernel {

inline constexpr std::string_view kProgramMagic =
    "\x7f"
    "bivalve\n";

struct Executable {
  Program program = nullptr;
  std::vector<std::string> argv;  // with interpreters put in front
};

// ENOENT, EACCES (no execute permission, or a directory), ENOEXEC, ELOOP.
Task<Result<Executable>> LoadExecutable(Process& process, std::string path, std::vector<std::string> argv);

// The path that execvp would run: `name` itself when it has a slash, else the first executable file on
// `search_path` (colon-separated; empty parts are "."). ENOENT when there is none; EACCES when only
// files without permission were found.
Task<Result<std::string>> FindInPath(Process& process, std::string name, std::string search_path);

// The content of the file that stands for a program: what /usr/bin is filled with.
std::string ProgramFile(std::string_view program);

// The value of a variable in an environment list; a view with null data when it is absent.
std::string_view GetEnv(const std::vector<std::string>& env, std::string_view name);

}  // namespace bivalve::kernel
