#include "kernel/exec.h"

#include <utility>

namespace bivalve::kernel {
namespace {

constexpr int kMaxInterpreters = 4;
constexpr size_t kHeaderBytes = 256;  // BINPRM_BUF_SIZE on Linux

// "#! interpreter [one argument]"; false when there is no interpreter.
bool ParseShebang(std::string_view header, std::string* interpreter, std::string* argument) {
  size_t end = std::min(header.find('\n'), header.size());
  std::string_view line = header.substr(2, end - 2);
  auto trim = [](std::string_view s) {
    size_t first = s.find_first_not_of(" \t");
    if (first == std::string_view::npos) return std::string_view();
    return s.substr(first, s.find_last_not_of(" \t\r") + 1 - first);
  };
  line = trim(line);
  if (line.empty()) return false;
  size_t blank = line.find_first_of(" \t");
  *interpreter = line.substr(0, blank);
  *argument = blank == std::string_view::npos ? std::string_view() : trim(line.substr(blank));
  return true;
}

}  // namespace

Task<Result<Executable>> LoadExecutable(Process& process, std::string path, std::vector<std::string> argv) {
  Machine& machine = process.machine();
  for (int depth = 0; depth <= kMaxInterpreters; ++depth) {
    CO_TRY(Stat stat, co_await machine.vfs.GetStat(process, path));
    if (stat.type != FileType::kRegular) co_return Fail(Errno::kAcces, path);
    CO_TRY_VOID(co_await machine.vfs.Access(process, path, kAccessExec));
    std::string header(kHeaderBytes, '\0');
    {
      CO_TRY(FileRef file, co_await machine.vfs.Open(process, path, OpenFlags::Read()));
      size_t got = 0;
      while (got < header.size()) {
        CO_TRY(size_t n, co_await file->Read(process, {header.data() + got, header.size() - got}));
        if (n == 0) break;
        got += n;
      }
      header.resize(got);
    }
    if (header.starts_with(kProgramMagic)) {
      std::string_view name = std::string_view(header).substr(kProgramMagic.size());
      Program program = machine.FindProgram(name.substr(0, name.find('\n')));
      if (!program) co_return Fail(Errno::kNoExec, path);
      co_return Executable{program, std::move(argv)};
    }
    std::string interpreter, argument;
    if (!header.starts_with("#!") || !ParseShebang(header, &interpreter, &argument))
      co_return Fail(Errno::kNoExec, path);
    std::vector<std::string> longer{interpreter};
    if (!argument.empty()) longer.push_back(argument);
    longer.push_back(path);
    for (size_t i = 1; i < argv.size(); ++i) longer.push_back(std::move(argv[i]));
    argv = std::move(longer);
    path = interpreter;
  }
  co_return Fail(Errno::kLoop, path);
}

Task<Result<std::string>> FindInPath(Process& process, std::string name, std::string search_path) {
  if (name.find('/') != std::string::npos) co_return name;
  if (name.empty()) co_return Fail(Errno::kNoEnt, name);
  Vfs& vfs = process.machine().vfs;
  Errno worst = Errno::kNoEnt;
  for (size_t at = 0; at <= search_path.size();) {
    size_t colon = std::min(search_path.find(':', at), search_path.size());
    std::string dir = search_path.substr(at, colon - at);
    at = colon + 1;
    std::string path = dir.empty() ? "./" + name : JoinPath(dir, name);
    auto stat = co_await vfs.GetStat(process, path);
    if (!stat || stat->type != FileType::kRegular) continue;
    auto allowed = co_await vfs.Access(process, path, kAccessExec);
    if (allowed) co_return path;
    worst = Errno::kAcces;
  }
  co_return Fail(worst, name);
}

std::string ProgramFile(std::string_view program) {
  std::string content(kProgramMagic);
  content += program;
  content += '\n';
  return content;
}

std::string_view GetEnv(const std::vector<std::string>& env, std::string_view name) {
  for (const std::string& entry : env)
    if (entry.size() > name.size() && entry.starts_with(name) && entry[name.size()] == '=')
      return std::string_view(entry).substr(name.size() + 1);
  return {};
}

}  // namespace bivalve::kernel
