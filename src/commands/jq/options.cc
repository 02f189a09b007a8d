#include "commands/jq/options.h"

#include <cstdlib>
#include <cstring>

#include "jv.h"

namespace bivalve::commands::jq {
namespace {

constexpr std::string_view kHint =
    " --help for help with command-line options,\nor see the jq manpage, or online docs  at "
    "https://jqlang.github.io/jq\n";

struct JsonCheck {
  const char* text;
  bool valid;
};

bool IsJson(Native& native, const std::string& text) {
  JsonCheck check{text.c_str(), false};
  native.Run(
      [](void* arg) {
        auto& check = *static_cast<JsonCheck*>(arg);
        jv value = jv_parse(check.text);
        check.valid = jv_is_valid(jv_copy(value));
        jv_free(value);
      },
      &check);
  return check.valid;
}

class OptionReader {
 public:
  OptionReader(Command& command, Native& native) : command_(command), native_(native) {}
  friend kernel::Scheduler& SchedulerOf(OptionReader& reader) { return SchedulerOf(reader.command_); }

  Task<bool> Run();
  Options options;
  int status = 0;

 private:
  enum class Done : uint8_t { kNot, kYes, kStop };
  Task<bool> Refuse(std::string text) {
    status = 2;
    co_await kernel::WriteFd(command_.process, 2, text + "\nUse " + command_.name + std::string(kHint));
    co_return false;
  }
  Task<bool> Fail(std::string text) {
    status = 2;
    co_await kernel::WriteFd(command_.process, 2, text + "\n");
    co_return false;
  }
  // One word that begins with '-'. False: stop, with `status`.
  Task<bool> Word(std::string word);
  Task<bool> Long(std::string name);
  Task<bool> Cluster(std::string word);
  Task<bool> AddVariable(std::string option);
  Task<bool> AddFileVariable(std::string option);
  bool HasVariable(std::string_view name) const {
    for (const Variable& one : options.variables)
      if (!one.name.empty() && one.name == name) return true;
    return false;
  }
  size_t Left() const { return command_.args().size() - next_; }
  const std::string& Take() { return command_.args()[next_++]; }

  Command& command_;
  Native& native_;
  size_t next_ = 0;
  bool strings_ = false, json_ = false;
};

Task<bool> OptionReader::AddVariable(std::string option) {
  bool json = option == "argjson";
  if (Left() < 2)
    co_return co_await Refuse(command_.name + ": --" + option + " takes two parameters (e.g. --" + option +
                              (json ? " varname text)" : " varname value)"));
  std::string name = Take(), value = Take();
  if (HasVariable(name)) co_return true;
  if (json && !IsJson(native_, value))
    co_return co_await Refuse(command_.name + ": invalid JSON text passed to --argjson");
  options.variables.push_back({json ? Variable::Kind::kJson : Variable::Kind::kText, name, value});
  co_return true;
}

struct FileCheck {
  const std::string* text;
  std::string* problem;
};

// The message of the first thing in a text that is no JSON.
void FindProblem(void* arg) {
  auto& check = *static_cast<FileCheck*>(arg);
  jv_parser* parser = jv_parser_new(0);
  jv_parser_set_buf(parser, check.text->data(), static_cast<int>(check.text->size()), 0);
  for (;;) {
    jv value = jv_parser_next(parser);
    if (jv_is_valid(jv_copy(value))) {
      jv_free(value);
      continue;
    }
    if (jv_invalid_has_msg(jv_copy(value))) {
      jv message = jv_invalid_get_msg(value);
      check.problem->assign(jv_string_value(message));
      jv_free(message);
    }
    break;
  }
  jv_parser_free(parser);
}

Task<bool> OptionReader::AddFileVariable(std::string option) {
  if (Left() < 2)
    co_return co_await Refuse(command_.name + ": --" + option + " takes two parameters (e.g. --" + option +
                              " varname filename)");
  std::string name = Take(), path = Take();
  if (HasVariable(name)) co_return true;
  bool raw = option == "rawfile";
  std::string problem, content;
  auto file = co_await command_.vfs.ReadFile(command_.process, path, size_t{256} << 20);
  if (!file) {
    bool directory = file.error().code == Errno::kIsDir;
    problem = "Could not open " + path + ": " + (directory ? "It's a directory" : Why(file.error()));
  } else {
    content = std::move(*file);
    FileCheck check{&content, &problem};
    if (!raw) native_.Run(FindProblem, &check);
  }
  if (!problem.empty())
    co_return co_await Fail(command_.name + ": Bad JSON in --" + option + " " + name + " " + path + ": " +
                            problem);
  options.variables.push_back(
      {raw ? Variable::Kind::kRawFile : Variable::Kind::kJsonFile, name, std::move(content)});
  co_return true;
}

Task<bool> OptionReader::Long(std::string name) {
  Options& o = options;
  if (name == "slurp") {
    o.slurp = true;
  } else if (name == "raw-output") {
    o.raw_output = true;
  } else if (name == "raw-output0") {
    o.raw_output = o.no_newline = o.raw_output0 = true;
  } else if (name == "join-output") {
    o.raw_output = o.no_newline = true;
  } else if (name == "compact-output") {
    o.dump_flags &= ~(JV_PRINT_TAB | JV_PRINT_INDENT_FLAGS(7));
  } else if (name == "color-output") {
    o.color = true;
  } else if (name == "monochrome-output") {
    o.no_color = true;
  } else if (name == "ascii-output") {
    o.ascii = true;
  } else if (name == "unbuffered") {
    o.unbuffered = true;
  } else if (name == "sort-keys") {
    o.sort_keys = true;
  } else if (name == "raw-input") {
    o.raw_input = true;
  } else if (name == "null-input") {
    o.null_input = true;
  } else if (name == "from-file") {
    o.from_file = true;
  } else if (name == "tab") {
    o.dump_flags &= ~JV_PRINT_INDENT_FLAGS(7);
    o.dump_flags |= JV_PRINT_TAB | JV_PRINT_PRETTY;
  } else if (name == "indent") {
    if (Left() < 1) co_return co_await Refuse(command_.name + ": --indent takes one parameter");
    o.dump_flags &= ~(JV_PRINT_TAB | JV_PRINT_INDENT_FLAGS(7));
    int indent = atoi(Take().c_str());
    if (indent < -1 || indent > 7)
      co_return co_await Refuse(command_.name + ": --indent takes a number between -1 and 7");
    o.dump_flags |= JV_PRINT_INDENT_FLAGS(indent);
  } else if (name == "seq") {
    o.seq = true;
  } else if (name == "stream") {
    o.stream = true;
  } else if (name == "stream-errors") {
    o.stream = o.stream_errors = true;
  } else if (name == "exit-status") {
    o.exit_status = true;
  } else if (name == "args") {
    strings_ = true;
    json_ = false;
  } else if (name == "jsonargs") {
    json_ = true;
    strings_ = false;
  } else if (name == "arg" || name == "argjson") {
    co_return co_await AddVariable(std::move(name));
  } else if (name == "rawfile" || name == "slurpfile") {
    co_return co_await AddFileVariable(std::move(name));
  } else if (name == "debug-dump-disasm") {
    o.disassemble = true;
  } else if (name == "debug-trace=all") {
    o.trace = o.trace_all = true;
  } else if (name == "debug-trace") {
    o.trace = true;
  } else if (name == "help") {
    (void)co_await command_.out.Write(kUsage.help);
    co_return false;
  } else if (name == "version") {
    (void)co_await command_.out.Write("jq-1.7.1\n");
    co_return false;
  } else if (name == "build-configuration") {
    (void)co_await command_.out.Write("bivalve\n");
    co_return false;
  } else {
    co_return co_await Refuse(command_.name + ": Unknown option --" + name);
  }
  co_return true;
}

// Letters behind one dash. Those that are none are noticed at the end, since -h and -V come first.
Task<bool> OptionReader::Cluster(std::string word) {
  static constexpr std::pair<char, std::string_view> kLetters[] = {
      {'s', "slurp"},          {'r', "raw-output"},   {'j', "join-output"},
      {'c', "compact-output"}, {'C', "color-output"}, {'M', "monochrome-output"},
      {'a', "ascii-output"},   {'S', "sort-keys"},    {'R', "raw-input"},
      {'n', "null-input"},     {'f', "from-file"},    {'b', ""},
      {'e', "exit-status"},    {'h', "help"},         {'V', "version"}};
  size_t known = 0;
  for (auto [letter, name] : kLetters) {
    if (word.find(letter, 1) == std::string::npos) continue;
    ++known;
    if (!name.empty() && !co_await Long(std::string(name))) co_return false;
  }
  if (known + 1 == word.size()) co_return true;
  co_return co_await Refuse(command_.name + ": Unknown option " + word);
}

Task<bool> OptionReader::Word(std::string word) {
  if (word[1] == 'L') {
    if (!options.library_dirs) options.library_dirs.emplace();
    if (word.size() > 2) {
      options.library_dirs->push_back(word.substr(2));
    } else if (Left() == 0) {
      co_return co_await Refuse("-L takes a parameter: (e.g. -L /search/path or -L/search/path)");
    } else {
      options.library_dirs->push_back(Take());
    }
    co_return true;
  }
  if (word[1] == '-') co_return co_await Long(word.substr(2));
  co_return co_await Cluster(std::move(word));
}

Task<bool> OptionReader::Run() {
  options.dump_flags = JV_PRINT_INDENT_FLAGS(2);
  bool operands_only = false;
  while (Left() > 0) {
    std::string word = Take();
    bool letter = word.size() > 1 && ((word[1] | 0x20) >= 'a' && (word[1] | 0x20) <= 'z');
    bool option = word.size() > 1 && word[0] == '-' && (word[1] == '-' || letter);
    if (option && !operands_only) {
      if (word == "--")
        operands_only = true;
      else if (!co_await Word(std::move(word)))
        co_return false;
      continue;
    }
    if (!options.program) {
      options.program = std::move(word);
    } else if (strings_) {
      options.variables.push_back({Variable::Kind::kPositionalText, "", std::move(word)});
    } else if (json_) {
      if (!IsJson(native_, word))
        co_return co_await Refuse(command_.name + ": invalid JSON text passed to --jsonargs");
      options.variables.push_back({Variable::Kind::kPositionalJson, "", std::move(word)});
    } else {
      options.files.push_back(std::move(word));
    }
  }
  co_return true;
}

}  // namespace

const Usage kUsage{
    .help = R"(Usage: jq [OPTION]... FILTER [FILE]...
  or:  jq [OPTION]... --args FILTER [STRING]...
  or:  jq [OPTION]... --jsonargs FILTER [JSON]...
Apply a filter to JSON values, of the FILEs or of standard input, and print what comes out.

Input:   -n, --null-input   -R, --raw-input   -s, --slurp   --seq   --stream   --stream-errors
Output:  -c, --compact-output   -r, --raw-output   --raw-output0   -j, --join-output
         -a, --ascii-output   -S, --sort-keys   -C, --color-output   -M, --monochrome-output
         --tab   --indent N   --unbuffered
Program: -f, --from-file (FILTER is a file's name)   -L DIRECTORY (of modules)
         --arg NAME VALUE   --argjson NAME JSON   --slurpfile NAME FILE   --rawfile NAME FILE
         --args, --jsonargs: what follows is $ARGS.positional
Status:  -e, --exit-status: 1 when the last output was false or null, 4 when there was none
)",
    .options = {},
    .error_status = 2,
    .package = "jq 1.7.1",
};

Task<std::optional<Options>> ReadOptions(Command& command, Native& native, int* status) {
  OptionReader reader(command, native);
  bool goes_on = co_await reader.Run();
  *status = reader.status;
  if (!goes_on) co_return std::nullopt;
  co_return std::move(reader.options);
}

}  // namespace bivalve::commands::jq
