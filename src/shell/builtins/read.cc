#include <charconv>
#include <utility>

#include "shell/builtins/all.h"
#include "shell/eval.h"
#include "shell/input.h"

namespace bivalve::shell {
namespace {

// Text in which some bytes were quoted by a backslash.
struct Marked {
  std::string text;
  std::string quoted;  // empty when no byte is; else one byte for each of text's
  bool IsQuoted(size_t i) const { return !quoted.empty() && quoted[i]; }
};

Marked RemoveBackslashes(std::string line) {
  Marked marked;
  if (line.find('\\') == std::string::npos) {
    marked.text = std::move(line);
    return marked;
  }
  for (size_t i = 0; i < line.size(); ++i) {
    bool quoted = line[i] == '\\';
    if (quoted && ++i >= line.size()) break;
    if (quoted && line[i] == '\n') continue;
    marked.text += line[i];
    marked.quoted += static_cast<char>(quoted);
  }
  return marked;
}

// Takes fields off the front, as POSIX read does.
class FieldReader {
 public:
  FieldReader(const Marked& line, const Ifs& ifs) : line_(line), ifs_(ifs) { SkipBlanks(); }
  bool AtEnd() const { return at_ >= line_.text.size(); }
  std::string Next() {
    size_t begin = at_;
    size_t length = 0;
    while (!AtEnd() && (length = SeparatorAt(at_)) == 0) at_ += ifs_.CharAt(line_.text, at_);
    std::string word = line_.text.substr(begin, at_ - begin);
    if (AtEnd()) return word;
    bool blank = IsBlank(at_);
    at_ += length;
    SkipBlanks();
    if (blank && !AtEnd() && SeparatorAt(at_) && !IsBlank(at_)) {
      ++at_;
      SkipBlanks();
    }
    return word;
  }
  // What is left, for the last variable.
  std::string Rest() {
    size_t begin = at_;
    std::string word = Next();
    if (AtEnd()) return word;
    // Behind several words blanks go also when they are quoted.
    size_t end = line_.text.size();
    while (end > begin && ifs_.IsBlank(line_.text[end - 1])) --end;
    return line_.text.substr(begin, end - begin);
  }

 private:
  size_t SeparatorAt(size_t i) const { return line_.IsQuoted(i) ? 0 : ifs_.SeparatorAt(line_.text, i); }
  bool IsBlank(size_t i) const { return !line_.IsQuoted(i) && ifs_.IsBlank(line_.text[i]); }
  void SkipBlanks() {
    while (!AtEnd() && IsBlank(at_)) ++at_;
  }
  const Marked& line_;
  const Ifs& ifs_;
  size_t at_ = 0;
};

struct ReadOptions {
  bool raw = false;
  std::string array;
  std::string prompt;
  int fd = 0;
  LineSpec line;
  bool exact = false;  // -N
  double timeout = -1;
};

bool ReadSeconds(const std::string& text, double* seconds) {
  // from_chars for floating point is missing in libc++ 19.
  size_t dot = text.find('.');
  std::string whole = text.substr(0, dot), fraction = dot == std::string::npos ? "" : text.substr(dot + 1);
  if ((whole + fraction).empty() || (whole + fraction).find_first_not_of("0123456789") != std::string::npos ||
      whole.size() > 12)
    return false;
  double value = 0, unit = 1;
  for (char c : whole) value = value * 10 + (c - '0');
  for (char c : fraction) value += (c - '0') * (unit /= 10);
  *seconds = value;
  return true;
}

// 0: go on.
int TakeOptions(BuiltinCall& call, ReadOptions* read, size_t* operands) {
  OptionScan scan(call, "ersa:d:i:n:N:p:t:u:");
  for (int letter; (letter = scan.Next()) != 0;) {
    const std::string& argument = scan.argument();
    int64_t number = 0;
    switch (letter) {
      case '?': return 2;
      case 'r': read->raw = true; break;
      case 'a': read->array = argument; break;
      case 'd': read->line.delimiter = argument.empty() ? '\0' : argument[0]; break;
      case 'p': read->prompt = argument; break;
      case 'n':
      case 'N':
        if (!ReadNumber(argument, &number) || number < 0) {
          call.Complain(argument + ": invalid number");
          return 1;
        }
        read->line.max_chars = number;
        read->exact = letter == 'N';
        break;
      case 't':
        if (!ReadSeconds(argument, &read->timeout)) {
          call.Complain(argument + ": invalid timeout specification");
          return 1;
        }
        break;
      case 'u':
        if (!ReadNumber(argument, &number) || number < 0) {
          call.Complain(argument + ": invalid file descriptor specification");
          return 1;
        }
        if (!call.shell.process().fds.IsOpen(static_cast<int>(number))) {
          call.Complain(std::to_string(number) + ": invalid file descriptor: Bad file descriptor");
          return 1;
        }
        read->fd = static_cast<int>(number);
        break;
      default: break;
    }
  }
  *operands = scan.operands();
  read->line.no_delimiter = read->exact;
  read->line.escapes = !read->raw;
  return 0;
}

// Spreads the line over the variables; false when one was refused.
bool AssignFields(BuiltinCall& call, const ReadOptions& read, const Marked& line, size_t first) {
  Shell& shell = call.shell;
  // A field, its value on the way, the variable.
  if (!shell.meter().Hold(3 * line.text.size())) return false;
  auto assign = [&](const std::string& name, std::string value) {
    auto done = call.eval.AssignName(name, std::move(value));
    if (!done) (void)call.Refused(done.error(), done.error().text.starts_with('`'));
    return done.has_value();
  };
  Ifs ifs;
  ifs.Set(shell.vars.GetText(shell.known.ifs));
  if (!read.array.empty()) {
    NameId id = shell.vars.Intern(read.array);
    const Variable* variable = shell.vars.Find(id);
    if (variable && variable->assoc) {
      call.Complain(read.array + ": not an indexed array");
      return false;
    }
    std::vector<std::string> words;
    if (read.exact) {
      words.push_back(line.text);
    } else {
      FieldReader fields(line, ifs);
      while (!fields.AtEnd()) words.push_back(fields.Next());
    }
    auto done = shell.vars.AssignArray(id, std::move(words));
    if (!done) (void)call.Refused(done.error(), done.error().text.starts_with('`'));
    return done.has_value();
  }
  if (first >= call.args.size()) {
    auto done = shell.vars.Take(shell.known.reply, line.text);
    if (!done) (void)call.Refused(done.error(), false);
    return done.has_value();
  }
  if (read.exact) {
    bool good = assign(call.args[first], line.text);
    for (size_t i = first + 1; i < call.args.size() && good; ++i) good = assign(call.args[i], {});
    return good;
  }
  FieldReader fields(line, ifs);
  for (size_t i = first; i < call.args.size(); ++i) {
    bool last = i + 1 == call.args.size();
    if (!assign(call.args[i], fields.AtEnd() ? std::string() : last ? fields.Rest() : fields.Next()))
      return false;
  }
  return true;
}

}  // namespace

Task<int> ReadBuiltin(BuiltinCall& call) {
  Shell& shell = call.shell;
  ReadOptions read;
  size_t first = 0;
  if (int status = TakeOptions(call, &read, &first)) co_return status;
  // Only the first is looked at before anything is read.
  for (size_t i = first; i < call.args.size() && i == first; ++i) {
    if (IsReference(call.args[i], shell.options.assoc_expand_once)) continue;
    call.Complain("`" + call.args[i] + "': not a valid identifier");
    co_return 1;
  }
  if (!read.array.empty() && !IsIdentifier(read.array)) {
    call.Complain("`" + read.array + "': not a valid identifier");
    co_return 1;
  }
  kernel::FileRef file = shell.process().Fd(read.fd);
  if (!file) {
    call.Complain("read error: " + std::to_string(read.fd) + ": Bad file descriptor");
    co_return 1;
  }
  if (read.timeout == 0) co_return file->ReadReady() ? 0 : 1;
  if (!read.prompt.empty() && file->IsTerminal()) {
    shell.Err(read.prompt);
    co_await shell.Flush();
  }
  if (read.timeout < 0) {
    double seconds = 0;
    if (ReadSeconds(shell.VariableText("TMOUT"), &seconds) && seconds > 0) read.timeout = seconds;
  }
  if (read.timeout > 0)
    read.line.deadline_ns = shell.machine().NowNs() + static_cast<int64_t>(read.timeout * 1e9);
  std::string text;
  Result<LineEnd> end = LineEnd::kEndOfFile;
  for (;;) {
    end = co_await ReadLine(shell.process(), file, read.line, &text);
    if (!end || *end != LineEnd::kInterrupted) break;
    call.flow = co_await call.eval.RunPendingTraps();
    if (call.flow != Flow::kNext) co_return 130;
  }
  if (!end) {
    call.Complain("read error: " + std::to_string(read.fd) + ": " + std::string(end.error().Message()));
    co_return 1;
  }
  if (*end == LineEnd::kDelimiter) text.pop_back();
  if (text.find('\0') != std::string::npos) std::erase(text, '\0');
  Marked line;
  if (read.raw) {
    line.text = std::move(text);
  } else {
    line = RemoveBackslashes(std::move(text));
  }
  bool assigned = AssignFields(call, read, line, first);
  if (*end == LineEnd::kTimeout) co_return 128 + kernel::kSigAlrm;
  co_return assigned && *end != LineEnd::kEndOfFile ? 0 : 1;
}

}  // namespace bivalve::shell
