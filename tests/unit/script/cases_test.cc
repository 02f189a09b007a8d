// tests/script/*.case.js: each has to print what real Node printed (recorded by tests/script/record.mjs).
#include <dirent.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>

#include "unit/script/script_machine.h"

namespace bivalve::script {
namespace {

using testing::ScriptMachine;

std::string ReadWhole(const std::string& path) {
  std::string text;
  FILE* file = fopen(path.c_str(), "rb");
  if (!file) return text;
  char block[65536];
  for (size_t got; (got = fread(block, 1, sizeof block, file)) > 0;) text.append(block, got);
  fclose(file);
  return text;
}

struct Case {
  std::string body;
  std::string expected;
  int status = 0;
  std::vector<std::string> args;
  std::vector<std::string> files;  // below tests/script, that lie beside it
  std::string input;
};

// ["a", "b"] or "a", with \n, \" and \\ only.
std::vector<std::string> ParseTexts(std::string_view json) {
  std::vector<std::string> texts;
  for (size_t i = 0; i < json.size(); ++i) {
    if (json[i] != '"') continue;
    std::string text;
    for (++i; i < json.size() && json[i] != '"'; ++i) {
      if (json[i] == '\\' && i + 1 < json.size()) {
        ++i;
        text += json[i] == 'n' ? '\n' : json[i];
      } else {
        text += json[i];
      }
    }
    texts.push_back(std::move(text));
  }
  return texts;
}

std::vector<std::string> SplitWords(const std::string& line) {
  std::vector<std::string> words;
  for (size_t at = 0; at < line.size();) {
    size_t end = std::min(line.find(' ', at), line.size());
    words.push_back(line.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

std::string TrimEnd(std::string line) {
  while (!line.empty() && (line.back() == ' ' || line.back() == '\t')) line.pop_back();
  return line;
}

Case ParseCase(const std::string& source) {
  Case parsed;
  bool unterminated = false;
  for (size_t at = 0; at < source.size();) {
    size_t end = std::min(source.find('\n', at), source.size());
    std::string line = source.substr(at, end - at);
    at = end + 1;
    if (line.starts_with("//|")) {
      parsed.expected += (line.size() > 4 ? line.substr(4) : "") + "\n";
    } else if (line.starts_with("//# status: ")) {
      parsed.status = atoi(line.c_str() + 12);
    } else if (line == "//# unterminated") {
      unterminated = true;
    } else {
      parsed.body += line + "\n";
      if (line.starts_with("//# args: ")) parsed.args = ParseTexts(line.substr(10));
      if (line.starts_with("//# files: ")) parsed.files = SplitWords(line.substr(11));
      if (line.starts_with("//# stdin: ")) parsed.input = ParseTexts(line.substr(11))[0];
    }
  }
  if (unterminated && !parsed.expected.empty()) parsed.expected.pop_back();
  return parsed;
}

// Lines without blanks at their end, as they are recorded.
std::string Trimmed(const std::string& text) {
  std::string out;
  for (size_t at = 0; at < text.size();) {
    size_t end = text.find('\n', at);
    if (end == text.npos) return out + TrimEnd(text.substr(at));
    out += TrimEnd(text.substr(at, end - at)) + "\n";
    at = end + 1;
  }
  return out;
}

class CaseTest : public ::testing::TestWithParam<std::string> {};

TEST_P(CaseTest, PrintsWhatNodePrints) {
  const std::string dir = std::string(BIVALVE_SOURCE_DIR) + "/tests/script/";
  Case c = ParseCase(ReadWhole(dir + GetParam() + ".case.js"));
  ScriptMachine m;
  for (const std::string& file : c.files)
    m.WriteFile("/home/user/" + file.substr(file.rfind('/') + 1), ReadWhole(dir + file));
  m.WriteFile("/home/user/case.js", c.body);
  std::vector<std::string> argv = {"node", "case.js"};
  argv.insert(argv.end(), c.args.begin(), c.args.end());
  auto r = m.Run(argv, c.input);
  EXPECT_EQ(Trimmed(r.out), c.expected) << r.err;
  EXPECT_EQ(r.status.ShellStatus(), c.status) << r.err;
}

// Those that start programs which this machine does not have, or ask its host for what it has not: a clock
// that goes on while a script runs, as many turns of several heaps as it takes.
bool OnlyOnModule(const std::string& name) {
  if (name.starts_with("child_")) return true;
  for (const char* one :
       {"ipc_errors", "ipc_malformed", "ipc_wire", "micro_child", "nexttick_recursion", "node_tests_small",
        "process_uncaught_monitor", "timers_errors_inside", "timers_order", "web_fetch", "worker_broadcast",
        "worker_pool", "worker_ports", "worker_rpc"})
    if (name == one) return true;
  return false;
}

std::vector<std::string> CaseNames() {
  std::vector<std::string> names;
  // Those that are known to differ (cases.test.mjs).
  std::string open = "\n" + ReadWhole(std::string(BIVALVE_SOURCE_DIR) + "/tests/script/open.txt");
  DIR* dir = opendir((std::string(BIVALVE_SOURCE_DIR) + "/tests/script").c_str());
  while (dirent* entry = dir ? readdir(dir) : nullptr) {
    std::string name = entry->d_name;
    if (!name.ends_with(".case.js") || open.find("\n" + name + "\n") != open.npos) continue;
    name.resize(name.size() - 8);
    if (!OnlyOnModule(name)) names.push_back(std::move(name));
  }
  if (dir) closedir(dir);
  std::sort(names.begin(), names.end());
  return names;
}

INSTANTIATE_TEST_SUITE_P(Script, CaseTest, ::testing::ValuesIn(CaseNames()), [](const auto& param) {
  std::string name = param.param;
  std::replace_if(
      name.begin(), name.end(), [](char c) { return !isalnum(static_cast<unsigned char>(c)); }, '_');
  return name;
});

}  // namespace
}  // namespace bivalve::script
