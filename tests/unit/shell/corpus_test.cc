// Every shell script of the machine, against the machine's own bash (5.2): accepted or refused alike,
// with the same messages, and printed alike by `declare -f` when the script is made a function's body.
// Takes a minute, so it runs only when BIVALVE_CORPUS names directories, separated by colons
// (tests/shell/parse_corpus.sh does).
#include <dirent.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "shell/parser.h"
#include "shell/unparse.h"
#include "test_support.h"

namespace bivalve::shell {
namespace {

std::string ReadFile(const std::string& path, size_t limit) {
  std::string text;
  if (FILE* file = fopen(path.c_str(), "rb")) {
    char buffer[65536];
    for (size_t n; text.size() < limit && (n = fread(buffer, 1, sizeof buffer, file)) > 0;)
      text.append(buffer, n);
    fclose(file);
  }
  return text.substr(0, limit);
}

bool IsShellScript(const std::string& path) {
  if (path.ends_with(".sh") || path.ends_with(".bash")) return true;
  const std::string line = ReadFile(path, 128);
  if (!line.starts_with("#!")) return false;
  const std::string first = line.substr(0, line.find('\n'));
  for (const char* shell : {"/bin/sh", "/bin/bash", "/bin/dash", "env bash", "env sh"}) {
    if (first.find(shell) != first.npos) return true;
  }
  return false;
}

void Collect(const std::string& directory, std::vector<std::string>* out) {
  DIR* dir = opendir(directory.c_str());
  if (dir == nullptr) return;
  while (const dirent* entry = readdir(dir)) {
    const std::string name = entry->d_name;
    if (name == "." || name == "..") continue;
    const std::string path = directory + "/" + name;
    struct stat info;
    if (lstat(path.c_str(), &info) != 0) continue;
    if (S_ISDIR(info.st_mode)) {
      Collect(path, out);
    } else if (S_ISREG(info.st_mode) && info.st_size < 1000000 && IsShellScript(path)) {
      out->push_back(path);
    }
  }
  closedir(dir);
}

std::string OutputOf(const std::string& command) {
  std::string out;
  if (FILE* pipe = popen(command.c_str(), "r")) {
    char buffer[65536];
    for (size_t n; (n = fread(buffer, 1, sizeof buffer, pipe)) > 0;) out.append(buffer, n);
    pclose(pipe);
  }
  return out;
}

// Messages in bash's form, with `name` before them; the text of the function `f` if there is one.
std::string Parse(const std::string& source, const std::string& name, std::string* function) {
  Parser parser(source);
  std::string out;
  for (;;) {
    ParseResult result = parser.Next({});
    for (const ParseMessage& message : result.messages) {
      out += name + ": line " + std::to_string(message.line) + (message.warning ? ": warning: " : ": ") +
             message.text + "\n";
    }
    if (result.kind == ParseResult::Kind::kError && result.error == ParseError::kArray) continue;
    if (result.kind != ParseResult::Kind::kCommand) return out;
    for (const List::Item& item : result.script->body->items) {
      if (item.command->kind == CommandKind::kFunction)
        *function = FunctionText("f", *item.command->As<Function>().body) + "\n";
    }
  }
}

TEST(Corpus, AgreesWithBashOnEveryScriptOfThisMachine) {
  const char* directories = getenv("BIVALVE_CORPUS");
  if (directories == nullptr) GTEST_SKIP() << "BIVALVE_CORPUS is not set";
  std::vector<std::string> files;
  for (const std::string& directory : SplitOn(directories, ':')) Collect(directory, &files);
  char wrapped[] = "/tmp/bivalve-corpus-XXXXXX";
  const int fd = mkstemp(wrapped);
  ASSERT_GE(fd, 0);
  close(fd);
  int printed = 0;
  for (const std::string& file : files) {
    const std::string source = ReadFile(file, 1000000);
    if (source.find('\0') != source.npos || file.find('\'') != file.npos) continue;
    std::string function;
    EXPECT_EQ(Parse(source, file, &function), OutputOf("bash -n '" + file + "' 2>&1")) << file;
    const std::string body = "f() {\n" + source + "\n}\n";
    FILE* out = fopen(wrapped, "wb");
    fwrite(body.data(), 1, body.size(), out);
    fclose(out);
    const std::string expected =
        OutputOf(std::string("bash -c '. ") + wrapped + "; declare -f f' 2>/dev/null");
    function.clear();
    if (expected.empty() || !Parse(body, file, &function).empty()) continue;
    EXPECT_EQ(function, expected) << file;
    ++printed;
  }
  unlink(wrapped);
  printf("%zu scripts, %d printed as functions\n", files.size(), printed);
  EXPECT_GT(files.size(), 0u);
}

}  // namespace
}  // namespace bivalve::shell
