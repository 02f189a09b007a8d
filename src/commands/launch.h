// Launch: starting other programs, as execvp(3) finds them, for env, xargs, find, timeout and their kin.
#pragma once

#include <string>
#include <vector>

#include "kernel/exec.h"
#include "kernel/machine.h"

namespace bivalve::commands {

// What `argv` runs with PATH from `env`: a file that is no program is a script of /bin/sh. ENOENT,
// EACCES, …
kernel::Task<Result<kernel::Executable>> FindExecutable(kernel::Process& process,
                                                        std::vector<std::string> argv,
                                                        std::vector<std::string> env);

// 127 when there is no such command, 126 when it cannot be run.
inline int LaunchStatus(const Error& error) { return error.code == Errno::kNoEnt ? 127 : 126; }

// A child with these arguments and this process's environment and descriptors, started in directory
// `dir` ("": this process's own); its pid.
kernel::Task<Result<int>> SpawnCommand(kernel::Process& process, std::vector<std::string> argv,
                                       std::string dir = {});
// The same, and waits for its end.
kernel::Task<Result<kernel::WaitStatus>> RunCommand(kernel::Process& process, std::vector<std::string> argv,
                                                    std::string dir = {});

}  // namespace bivalve::commands
