// awk: patterns and actions over records.
#include <algorithm>

#include "commands/awk/compiler.h"
#include "commands/awk/parser.h"
#include "commands/awk/runtime.h"
#include "commands/command.h"
#include "commands/locale.h"
#include "kernel/exec.h"

namespace bivalve::commands {
namespace awk {
namespace {

constexpr Option kOptions[] = {
    {'F', "field-separator", Takes::kArgument},
    {'f', "file", Takes::kArgument},
    {'v', "assign", Takes::kArgument},
    {'b', "characters-as-bytes"},
    {'c', "traditional"},
    {'C', "copyright"},
    {'d', "dump-variables", Takes::kOptional},
    {'D', "debug", Takes::kOptional},
    {'e', "source", Takes::kArgument},
    {'E', "exec", Takes::kArgument},
    {'i', "include", Takes::kArgument},
    {'l', "load", Takes::kArgument},
    {'L', "lint", Takes::kOptional},
    {'M', "bignum"},
    {'N', "use-lc-numeric"},
    {'n', "non-decimal-data"},
    {'o', "pretty-print", Takes::kOptional},
    {'O', "optimize"},
    {'p', "profile", Takes::kOptional},
    {'P', "posix"},
    {'r', "re-interval"},
    {'s', "no-optimize"},
    {'S', "sandbox"},
    {'t', "lint-old"},
    {'h', "help", Takes::kNothing, 'h'},
    {'V', "version", Takes::kNothing, 'V'},
};

constexpr Usage kUsage{
    .help = R"(Usage: awk [OPTION]... 'PROGRAM' [FILE | NAME=VALUE]...
  or:  awk [OPTION]... -f PROGRAM-FILE [FILE | NAME=VALUE]...
Run PROGRAM over the records of the FILEs (or of standard input).

  -F, --field-separator=FS    what separates fields
  -f, --file=FILE             read the program from FILE (again for more)
  -v, --assign=NAME=VALUE     set a variable before anything runs
  -b, --characters-as-bytes   every byte is a character
  -c, --traditional           without gawk's extensions
  -e, --source=TEXT           program text, beside -f
  -E, --exec=FILE             as -f, but the last option, and operands are never assignments
  -i, --include=FILE          a library of functions
  -L, --lint                  warn of what is doubtful
  -n, --non-decimal-data      0x1F and 017 in data are numbers
  -P, --posix                 as POSIX has it
  -r, --re-interval           intervals in --traditional
  -S, --sandbox               no files but the operands, no commands
  -h, --help                  this text
  -V, --version               the version
)",
    .options = kOptions,
    .stop_at_operand = true,
    .package = "GNU Awk 5.2.1",
};

// One run: reads the sources, parses until nothing is missing, then hands over to Runtime.
class Awk {
 public:
  explicit Awk(Command& command) : command_(command) { settings_.name = kernel::BaseName(command.name); }
  Task<int> Run();
  friend kernel::Scheduler& SchedulerOf(Awk& awk) { return awk.command_.machine; }

 private:
  struct Piece {
    Source source;
    bool include = false;
    std::string path = {};  // where a file was found; its name is the one given
  };
  Task<bool> ReadOptions();
  void KeepUnknownOptions();
  Task<bool> ReadSource(std::string name, bool include);
  Task<Result<std::string>> FindSource(std::string name, std::string* path);
  Task<bool> Parse(Code* code);
  Task<void> Report(const Lexer& lexer, const ParseMessage& message);
  static std::string PlaceText(const Source& source, int line) {
    if (line == 0) return {};
    return (source.is_file ? source.name : std::string("cmd. line")) + ":" + std::to_string(line) + ": ";
  }

  Command& command_;
  Settings settings_;
  std::vector<std::string> words_;  // the arguments as getopt sees them
  std::vector<Piece> pieces_;
  std::map<std::string, Piece> included_;
  int status_ = 0;
};

Task<Result<std::string>> Awk::FindSource(std::string name, std::string* path) {
  kernel::Process& process = command_.process;
  if (name == "-" || name == "/dev/stdin") {
    *path = name;
    FileRef file = process.Fd(0);
    if (!file) co_return Fail(Errno::kBadF);
    co_return co_await kernel::ReadAll(process, file, size_t{64} << 20);
  }
  std::vector<std::string> tries;
  std::string_view given = kernel::GetEnv(process.env, "AWKPATH");
  std::string search = given.data() ? std::string(given) : ".:/usr/share/awk";
  if (name.find('/') != std::string::npos || settings_.dialect.traditional) {
    tries = {name, name + ".awk"};
  } else {
    for (std::string_view suffix : {"", ".awk"}) {
      for (size_t at = 0; at <= search.size();) {
        size_t colon = std::min(search.find(':', at), search.size());
        std::string dir = search.substr(at, colon - at);
        at = colon + 1;
        tries.push_back((dir.empty() || dir == "." ? name : kernel::JoinPath(dir, name)) +
                        std::string(suffix));
      }
    }
  }
  Error first{Errno::kNoEnt, name, {}};
  for (std::string& candidate : tries) {
    auto file = co_await command_.vfs.Open(process, candidate, kernel::OpenFlags::Read());
    if (!file) {
      if (file.error().code != Errno::kNoEnt) first = file.error();
      continue;
    }
    auto stat = co_await (*file)->GetStat(process);
    if (stat && stat->IsDir()) {
      first = Error{Errno::kIsDir, name, {}};
      continue;
    }
    *path = candidate;
    co_return co_await kernel::ReadAll(process, *file, size_t{64} << 20);
  }
  co_return std::unexpected(first);
}

Task<bool> Awk::ReadSource(std::string name, bool include) {
  std::string path;
  auto text = co_await FindSource(name, &path);
  if (!text) {
    co_await kernel::WriteFd(command_.process, 2,
                             settings_.name + ": " + "fatal: cannot open source file `" + name +
                                 "' for reading: " + Why(text.error()) + "\n");
    status_ = 2;
    co_return false;
  }
  for (const Piece& piece : pieces_) {
    if (!piece.source.is_file || piece.path != path) continue;
    if (piece.include && include) {
      if (settings_.lint)
        co_await kernel::WriteFd(command_.process, 2,
                                 settings_.name + ": warning: already included source file `" + name + "'\n");
      co_return true;
    }
    if (piece.include == include) continue;
    co_await kernel::WriteFd(
        command_.process, 2,
        settings_.name + ": fatal: cannot include `" + name + "' and use it as a program file\n");
    status_ = 2;
    co_return false;
  }
  pieces_.push_back({{std::move(name), std::move(*text), true}, include, std::move(path)});
  co_return true;
}

// Behind a program file, an option that nobody knows is the program's own, and ends ours.
void Awk::KeepUnknownOptions() {
  bool program = false;
  for (size_t i = 0; i < words_.size(); ++i) {
    const std::string& word = words_[i];
    if (word.size() < 2 || word[0] != '-' || word == "--") return;
    if (word[1] == '-') {
      std::string_view name = std::string_view(word).substr(2);
      name = name.substr(0, name.find('='));
      bool known = false;
      for (const Option& option : kOptions) {
        if (!option.name.starts_with(name)) continue;
        known = true;
        if (option.letter == 'f' || option.letter == 'e') program = true;
        if (option.takes == Takes::kArgument && word.find('=') == std::string::npos) ++i;
        break;
      }
      if (known) continue;
    } else {
      bool known = true;
      for (size_t at = 1; known && at < word.size(); ++at) {
        const Option* found = nullptr;
        for (const Option& option : kOptions)
          if (option.letter == word[at]) found = &option;
        known = found != nullptr;
        if (!found || found->takes == Takes::kNothing) continue;
        if (found->letter == 'f' || found->letter == 'e') program = true;
        if (found->takes == Takes::kArgument && at + 1 == word.size()) ++i;
        break;
      }
      if (known) continue;
    }
    if (program) words_.insert(words_.begin() + static_cast<ptrdiff_t>(i), "--");
    return;
  }
}

Task<bool> Awk::ReadOptions() {
  // -W OPTION is --OPTION.
  std::vector<std::string> words;
  std::span<const std::string> given = command_.args();
  bool options = true;
  for (size_t i = 0; i < given.size(); ++i) {
    const std::string& word = given[i];
    if (options && word == "-W" && i + 1 < given.size()) {
      words.push_back("--" + given[++i]);
      continue;
    }
    if (options && word.starts_with("-W") && word.size() > 2) {
      words.push_back("--" + word.substr(2));
      continue;
    }
    if (word == "--" || word.empty() || word[0] != '-' || word == "-") options = false;
    words.push_back(word);
    if (options && word.size() == 2 && std::string_view("FfveEil").find(word[1]) != std::string_view::npos &&
        i + 1 < given.size())
      words.push_back(given[++i]);
  }
  words_ = std::move(words);
  KeepUnknownOptions();
  ParsedArgs args = ParseOptions(words_, kUsage);
  if (!args.error.empty()) {
    co_await kernel::WriteFd(command_.process, 2,
                             settings_.name + ": " + args.error + "\n" + std::string(kUsage.help));
    status_ = 1;
    co_return false;
  }
  for (const ParsedOption& option : args.options) {
    if (option.id == 'h') args.help = true;
    if (option.id == 'V') args.version = true;
  }
  if (args.help || args.version) {
    std::string text =
        args.help ? std::string(kUsage.help) : settings_.name + " (Bivalve, after GNU Awk) 5.2.1\n";
    (void)co_await command_.out.Write(text);
    co_await command_.Finish();
    co_return false;
  }
  bool program_given = false;
  for (const ParsedOption& option : args.options) {
    std::string value(option.value);
    switch (option.id) {
      case 'F':
        settings_.field_separator = value;
        settings_.has_field_separator = true;
        break;
      case 'v':
        if (value.find('=') == std::string::npos) {
          co_await kernel::WriteFd(command_.process, 2,
                                   settings_.name + ": `" + value +
                                       "' argument to `-v' not in `var=value' form\n\n" +
                                       std::string(kUsage.help));
          status_ = 1;
          co_return false;
        }
        settings_.assignments.push_back(value);
        break;
      case 'b': settings_.characters_as_bytes = true; break;
      case 'c': settings_.dialect.traditional = true; break;
      case 'P': settings_.dialect.posix = true; break;
      case 'r': settings_.re_interval = true; break;
      case 'n': settings_.non_decimal = true; break;
      case 'S': settings_.sandbox = true; break;
      case 'L': settings_.lint = true; break;
      case 't': settings_.dialect.lint_old = true; break;
      case 'E': settings_.no_assignments = true; [[fallthrough]];
      case 'f':
        if (!co_await ReadSource(value, false)) co_return false;
        program_given = true;
        break;
      case 'e':
        pieces_.push_back({{"", value, false}, false});
        program_given = true;
        break;
      case 'i':
        if (!co_await ReadSource(value, true)) co_return false;
        break;
      case 'M':
        co_await kernel::WriteFd(
            command_.process, 2,
            settings_.name + ": warning: -M ignored: MPFR/GMP support not compiled in\n");
        break;
      // What needs the debugger or prints the program again: docs/compat.md.
      case 'D':
      case 'd':
      case 'o':
      case 'p':
        co_await kernel::WriteFd(command_.process, 2,
                                 settings_.name + ": fatal: option -" +
                                     std::string(1, static_cast<char>(option.id)) + " is not supported\n");
        status_ = 2;
        co_return false;
      case 'l':
        co_await kernel::WriteFd(command_.process, 2,
                                 settings_.name + ": fatal: load_ext: cannot open library `" + value + "'\n");
        status_ = 2;
        co_return false;
      default: break;
    }
  }
  bool names_good = true;
  for (const std::string& assignment : settings_.assignments) {
    std::string_view name = std::string_view(assignment).substr(0, assignment.find('='));
    size_t colon = name.find(':');
    if (colon == std::string_view::npos || !settings_.dialect.gnu()) continue;
    std::string_view rest = name.substr(std::min(colon + 2, name.size()));
    std::string text;
    if (name.substr(colon, 2) != "::")
      text = "identifier " + std::string(name) + ": namespace separator is two colons, not one";
    else if (rest.empty() || rest.find(':') != std::string_view::npos)
      text = "qualified identifier `" + std::string(name) + "' is badly formed";
    if (text.empty()) continue;
    names_good = false;
    co_await kernel::WriteFd(command_.process, 2, settings_.name + ": error: " + text + "\n");
  }
  if (!names_good) {
    status_ = 1;
    co_return false;
  }
  settings_.dialect.lint = settings_.lint;
  if (IsByteLocale(command_.process.env)) settings_.characters_as_bytes = true;
  if (settings_.dialect.posix) settings_.dialect.traditional = false;
  size_t first = 0;
  if (!program_given) {
    if (args.operands.empty()) {
      co_await kernel::WriteFd(command_.process, 2, std::string(kUsage.help));
      status_ = 1;
      co_return false;
    }
    pieces_.push_back({{"", std::string(args.operands[0]), false}, false});
    first = 1;
  }
  for (size_t i = first; i < args.operands.size(); ++i) settings_.operands.emplace_back(args.operands[i]);
  co_return true;
}

Task<void> Awk::Report(const Lexer& lexer, const ParseMessage& message) {
  const Source& source = lexer.source(std::max(message.place.source, 0));
  std::string prefix = settings_.name + ": " + PlaceText(source, message.place.line);
  std::string out;
  using Kind = ParseMessage::Kind;
  if (message.kind == Kind::kEndOfFile) {
    out = prefix + "(END OF FILE)\n" + prefix + "^ " + message.text + "\n";
  } else if (message.kind == Kind::kSyntax) {
    std::string_view text = source.text;
    size_t at = std::min(message.at, text.size());
    size_t begin = at;
    while (begin > 0 && text[begin - 1] != '\n') --begin;
    size_t end = std::min(text.find('\n', at), text.size());
    out = prefix + std::string(text.substr(begin, end - begin)) + "\n" + prefix;
    for (size_t i = begin; i < at; ++i) out += text[i] == '\t' ? '\t' : ' ';
    out += "^ " + message.text + "\n";
  } else {
    out = prefix +
          (message.kind == Kind::kPlain   ? ""
           : message.kind == Kind::kError ? "error: "
           : message.kind == Kind::kFatal ? "fatal: "
                                          : "warning: ") +
          message.text + "\n";
  }
  co_await kernel::WriteFd(command_.process, 2, std::move(out));
}

Task<bool> Awk::Parse(Code* code) {
  // What @include names is read between two attempts.
  for (;;) {
    Arena arena;
    Lexer lexer(arena, settings_.dialect);
    ParsedProgram program;
    for (const Piece& piece : pieces_) lexer.AddSource(piece.source);
    Parser parser(lexer, arena, settings_.dialect, program);
    std::string missing;
    std::vector<std::string> seen;
    parser.include = [&](std::string_view name, std::string* error) -> int {
      auto it = included_.find(std::string(name));
      if (it == included_.end()) {
        missing = name;
        *error = "missing";
        return -2;
      }
      for (const std::string& other : seen)
        if (other == it->second.path) return -1;
      for (const Piece& piece : pieces_) {
        if (!piece.source.is_file || piece.path != it->second.path) continue;
        if (piece.include) return -1;
        *error = "cannot include `" + std::string(name) + "' and use it as a program file";
        return -3;
      }
      seen.push_back(it->second.path);
      return lexer.AddSource(it->second.source);
    };
    bool good = parser.Run();
    if (!missing.empty()) {
      std::string path;
      auto text = co_await FindSource(missing, &path);
      if (!text) {
        Place place = parser.messages.back().place;
        co_await Report(lexer,
                        {place, "cannot open source file `" + missing + "' for reading: " + Why(text.error()),
                         ParseMessage::Kind::kError, 0});
        status_ = 1;
        co_return false;
      }
      included_[missing] = {{missing, std::move(*text), true}, true, std::move(path)};
      continue;
    }
    for (size_t i = 0; settings_.lint && i < lexer.source_count(); ++i) {
      const Source& source = lexer.source(static_cast<int>(i));
      if (!source.is_file || source.text.empty() || source.text.ends_with('\n')) continue;
      int lines = static_cast<int>(std::count(source.text.begin(), source.text.end(), '\n')) + 1;
      co_await Report(lexer, {{static_cast<int>(i), lines},
                              "source file does not end in newline",
                              ParseMessage::Kind::kWarning,
                              0});
    }
    if (settings_.dialect.lint_old && good) {
      // Both kinds in the order of the program.
      for (const Message& warning : lexer.warnings)
        parser.messages.push_back({warning.place, warning.text, ParseMessage::Kind::kWarning, 0});
      lexer.warnings.clear();
      std::stable_sort(parser.messages.begin(), parser.messages.end(),
                       [](const ParseMessage& a, const ParseMessage& b) {
                         return a.place.source != b.place.source ? a.place.source < b.place.source
                                                                 : a.place.line < b.place.line;
                       });
    }
    for (const Message& warning : lexer.warnings)
      co_await Report(lexer, {warning.place, warning.text, ParseMessage::Kind::kWarning, 0});
    status_ = 1;
    for (const ParseMessage& message : parser.messages) {
      co_await Report(lexer, message);
      if (message.kind == ParseMessage::Kind::kFatal) {
        status_ = 2;
        break;
      }
    }
    if (!good) co_return false;
    status_ = 0;
    Compiler(program, *code).Run();
    code->said_escapes = lexer.said_escapes;
    for (size_t i = 0; i < lexer.source_count(); ++i) {
      const Source& source = lexer.source(static_cast<int>(i));
      code->sources.push_back(source.is_file ? source.name : "cmd. line");
    }
    co_return true;
  }
}

Task<int> Awk::Run() {
  if (!co_await ReadOptions()) co_return status_;
  Code code;
  if (!co_await Parse(&code)) co_return status_;
  Runtime runtime(command_, code, settings_);
  co_return co_await runtime.Main();
}

}  // namespace
}  // namespace awk

Task<int> AwkMain(Process& process) {
  Command command(process, awk::kUsage);
  awk::Awk awk(command);
  co_return co_await awk.Run();
}

}  // namespace bivalve::commands
