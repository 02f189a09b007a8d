// The texts of /proc's files.
#pragma once

#include <string>
#include <string_view>

namespace bivalve::kernel {

class Machine;
class Process;

// An unknown name gives an empty text.
std::string ProcMachineText(Machine& machine, std::string_view name);
std::string ProcProcessText(Process& process, std::string_view name);
// The one letter of ps and /proc/N/stat: R S T Z.
char ProcessState(const Process& process);

}  // namespace bivalve::kernel
