// sqlite3: SQLite's command line.
#include "commands/sqlite/shell.h"

#include <algorithm>
#include <cstring>

#include "kernel/exec.h"

namespace bivalve::commands {
namespace sqlite {

const Usage kSqliteUsage = {
    .help = R"(Usage: sqlite3 [OPTION]... [FILE [SQL]...]
Works on an SQLite database: runs each SQL text or dot command, else what standard input has. Without FILE the
database is in memory.

  -list -csv -tabs -ascii -quote -line -html -json -column -table -box -markdown
                    how rows are shown
  -header, -noheader  with, or without, a line of names
  -separator TEXT   between columns
  -newline TEXT     between rows
  -nullvalue TEXT   for NULL
  -cmd COMMAND      run this before anything else
  -init FILE        read this first
  -bail             stop at the first error
  -echo             show what is run
  -readonly         change nothing
  -batch            no prompts
  -version
)",
    .options = {},
};

namespace {

std::string StripDash(std::string_view arg) {
  if (arg.starts_with("--")) arg.remove_prefix(1);
  return std::string(arg);
}

std::string Unescape(std::string_view text) {
  std::string out;
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\\' || i + 1 == text.size()) {
      out += text[i];
      continue;
    }
    char c = text[++i];
    switch (c) {
      case 'a': out += '\a'; break;
      case 'b': out += '\b'; break;
      case 't': out += '\t'; break;
      case 'n': out += '\n'; break;
      case 'v': out += '\v'; break;
      case 'f': out += '\f'; break;
      case 'r': out += '\r'; break;
      case '"': out += '"'; break;
      case '\'': out += '\''; break;
      case '\\': out += '\\'; break;
      default:
        if (c >= '0' && c <= '7') {
          int value = c - '0';
          for (int digits = 1; digits < 3 && i + 1 < text.size() && text[i + 1] >= '0' && text[i + 1] <= '7';
               ++digits)
            value = value * 8 + (text[++i] - '0');
          out += static_cast<char>(value);
        } else {
          out += c;
        }
    }
  }
  return out;
}

// The words of a dot command: blanks part them, quotes hold them together.
std::vector<std::string> Words(std::string_view line) {
  std::vector<std::string> words;
  for (size_t i = 0; i < line.size();) {
    if (line[i] == ' ' || (line[i] >= '\t' && line[i] <= '\r')) {
      ++i;
      continue;
    }
    char quote = line[i] == '\'' || line[i] == '"' ? line[i] : 0;
    size_t begin = i + (quote != 0), end = begin;
    if (quote) {
      while (end < line.size() && line[end] != quote)
        end += line[end] == '\\' && quote == '"' && end + 1 < line.size() ? 2 : 1;
    } else {
      while (end < line.size() && line[end] != ' ' && !(line[end] >= '\t' && line[end] <= '\r')) ++end;
    }
    std::string word(line.substr(begin, std::min(end, line.size()) - begin));
    words.push_back(quote == '"' ? Unescape(word) : word);
    i = std::min(end + (quote != 0), line.size());
  }
  return words;
}

bool IsBlank(std::string_view text) {
  return text.find_first_not_of(" \t\r\n\f\v") == std::string_view::npos;
}

// Whether only blanks and comments are there.
bool IsNothing(std::string_view sql) {
  for (size_t i = 0; i < sql.size();) {
    if (IsBlank(sql.substr(i, 1))) {
      ++i;
    } else if (sql.substr(i).starts_with("--")) {
      i = std::min(sql.find('\n', i), sql.size());
    } else if (sql.substr(i).starts_with("/*")) {
      size_t end = sql.find("*/", i + 2);
      if (end == std::string_view::npos) return false;
      i = end + 2;
    } else {
      return false;
    }
  }
  return true;
}

}  // namespace

bool IsOn(std::string_view word) {
  return word == "on" || word == "yes" || word == "ON" || word == "YES" ||
         (!word.empty() && word[0] >= '1' && word[0] <= '9');
}

Shell::~Shell() { Shut(); }

void Shell::Shut() {
  if (!db_) return;
  Native::Scope scope(native_);
  sqlite3_close_v2(std::exchange(db_, nullptr));
}

Task<void> Shell::Pass() {
  if (out_.empty()) co_return;
  command_.machine.SpendBytes(out_.size());
  if (file_out_)
    (void)co_await file_out_->Write(out_);
  else
    (void)co_await command_.out.Write(out_);
  out_.clear();
}

Task<void> Shell::Flush() {
  co_await Pass();
  if (file_out_) (void)co_await file_out_->Flush();
  (void)co_await command_.out.Flush();
}

Task<void> Shell::Say(std::string text) {
  co_await Flush();
  co_await kernel::WriteFd(command_.process, 2, std::move(text));
}

// False: that has been said.
Task<bool> Shell::Open(bool keep_going) {
  if (db_) co_return true;
  std::string why;
  {
    Native::Scope scope(native_);
    int flags =
        readonly_ ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | (must_exist_ ? 0 : SQLITE_OPEN_CREATE);
    // One source of random numbers for all processes would tie their runs together.
    sqlite3_randomness(0, nullptr);
    int status = sqlite3_open_v2(file_.c_str(), &db_, flags | SQLITE_OPEN_URI, nullptr);
    if (status != SQLITE_OK) {
      why = db_ ? sqlite3_errmsg(db_) : "out of memory";
      sqlite3_close_v2(std::exchange(db_, nullptr));
      if (keep_going) sqlite3_open(":memory:", &db_);
    }
    if (db_) native_.Prepare(db_);
    if (db_ && busy_ms_) sqlite3_busy_timeout(db_, busy_ms_);
  }
  if (why.empty()) {
    // Files in WAL mode: without shared memory they can be had by one process at a time.
    auto head = co_await command_.vfs.Open(command_.process, file_, kernel::OpenFlags::Read());
    char bytes[20] = {};
    if (head) {
      auto got = co_await (*head)->Read(command_.process, bytes);
      if (got && *got == 20 && bytes[18] == 2) {
        Native::Scope scope(native_);
        sqlite3_exec(db_, "PRAGMA locking_mode=EXCLUSIVE", nullptr, nullptr, nullptr);
      }
    }
    co_return true;
  }
  co_await Say("Error: unable to open database \"" + file_ + "\": " + why + "\n");
  co_return false;
}

std::string Shell::Diagnose(const char* phase, int status, const char* sql) {
  Native::Scope scope(native_);
  std::string text = std::string(phase) + sqlite3_errmsg(db_);
  if (status > 1) text += " (" + std::to_string(status) + ")";
  int offset = sql ? sqlite3_error_offset(db_) : -1;
  if (offset < 0 || static_cast<size_t>(offset) >= std::strlen(sql)) return text;
  std::string_view shown(sql);
  while (offset > 50) {
    --offset;
    shown.remove_prefix(1);
    while (!shown.empty() && (shown[0] & 0xc0) == 0x80) {
      shown.remove_prefix(1);
      --offset;
    }
  }
  size_t size = shown.size();
  if (size > 78) {
    size = 78;
    while (size > 0 && (shown[size] & 0xc0) == 0x80) --size;
  }
  std::string code(shown.substr(0, size));
  for (char& c : code)
    if (IsBlank({&c, 1})) c = ' ';
  auto at = static_cast<size_t>(std::max(offset, 0));
  text += "\n  " + code + "\n  ";
  if (at < 25)
    text += std::string(at, ' ') + "^--- error here";
  else
    text += std::string(at - 14, ' ') + "error here ---^";
  return text;
}

Task<int> Shell::DotCommand(std::string line) {
  std::vector<std::string> words = Words(std::string_view(line).substr(1));
  if (words.empty()) co_return 0;
  std::string name = words[0];
  for (const Dot* dot = kDots; !dot->name.empty(); ++dot) {
    if (!dot->name.starts_with(name)) continue;
    words.erase(words.begin());
    int status = co_await (this->*dot->run)(std::move(words));
    co_await Pass();
    if (once_ && dot->name != "once") {
      co_await Flush();
      file_out_.reset();
      once_ = false;
      out_name_ = "stdout";
    }
    co_return status;
  }
  co_return co_await Wrong("Error: unknown command or invalid arguments:  \"" + name +
                           "\". Enter \".help\" for help");
}

Task<int> Shell::Wrong(std::string text) {
  co_await Say(text + "\n");
  co_return 1;
}

// One statement or more of a script. False: it failed.
Task<bool> Shell::RunGroup(std::string sql, int line) {
  if (!co_await Open(false)) {
    exits_ = true;
    exit_status_ = 1;
    co_return false;
  }
  int status = co_await Execute(std::move(sql));
  co_await Pass();
  if (once_) {
    co_await Flush();
    file_out_.reset();
    once_ = false;
    out_name_ = "stdout";
  }
  if (status == 0 && error_.empty()) {
    if (changes_) {
      Native::Scope scope(native_);
      out_ += "changes: " + std::to_string(sqlite3_changes64(db_)) +
              "   total_changes: " + std::to_string(sqlite3_total_changes64(db_)) + "\n";
    }
    co_return true;
  }
  std::string kind = "Error", text = error_;
  if (text.starts_with("in prepare, ")) {
    kind = "Parse error";
    text.erase(0, 12);
  } else if (text.starts_with("stepping, ")) {
    kind = "Runtime error";
    text.erase(0, 10);
  }
  co_await Say(kind + " near line " + std::to_string(line) + ": " + text + "\n");
  co_return false;
}

// False: something in it failed.
Task<bool> Shell::Script(FileRef file, int depth) {
  constexpr int kMaxDepth = 25;
  if (depth > kMaxDepth) {
    co_await Say("Input nesting limit (" + std::to_string(kMaxDepth) +
                 ") reached at line 1. Check recursion.\n");
    co_return false;
  }
  depth_ = depth;
  kernel::Reader in(command_.process, std::move(file));
  std::string sql;
  int line_number = 0, start = 0, errors = 0;
  while (errors == 0 || !bail_) {
    if (exits_ || command_.OutputFailed()) break;
    if (in.Buffered().find('\n') == std::string_view::npos) co_await Flush();
    auto got = co_await in.Line();
    if (!got || !*got) break;
    std::string line(**got);
    if (line.ends_with('\n')) line.pop_back();
    if (line.ends_with('\r')) line.pop_back();
    ++line_number;
    if (sql.empty() && IsNothing(line) && !line.starts_with("/*")) {
      if (echo_) out_ += line + "\n";
      continue;
    }
    if (sql.empty() && (line.starts_with('.') || line.starts_with('#'))) {
      if (echo_) out_ += line + "\n";
      if (line.starts_with('#')) continue;
      int status = co_await DotCommand(line);
      depth_ = depth;
      if (status == kQuit) break;
      if (status) ++errors;
      continue;
    }
    std::string bare = line;
    while (!bare.empty() && IsBlank(std::string_view(bare).substr(bare.size() - 1))) bare.pop_back();
    if ((bare == "/" || bare == "go" || bare == "GO") && !sql.empty()) {
      std::string whole = sql + ";";
      Native::Scope scope(native_);
      if (sqlite3_complete(whole.c_str())) line = ";";
    }
    if (sql.empty()) {
      line.erase(0, std::min(line.find_first_not_of(" \t\r\n\f\v"), line.size()));
      start = line_number;
      sql = line;
    } else {
      if (!command_.machine.HoldMore(sql, line.size() + 1)) break;
      sql += "\n" + line;
    }
    bool complete = false;
    if (line.find(';') != std::string::npos) {
      Native::Scope scope(native_);
      command_.machine.SpendBytes(sql.size());
      complete = sqlite3_complete(sql.c_str()) != 0;
    }
    if (complete) {
      if (echo_) out_ += sql + "\n";
      if (!co_await RunGroup(std::exchange(sql, {}), start)) ++errors;
    }
    co_await kernel::Yield(command_.process);
  }
  if (!sql.empty() && !IsNothing(sql) && !exits_ && (errors == 0 || !bail_)) {
    if (echo_) out_ += sql + "\n";
    if (!co_await RunGroup(std::move(sql), start)) ++errors;
  }
  co_await Pass();
  co_return errors == 0;
}

// Of -cmd and of the command line.
Task<int> Shell::OneCommand(std::string text, bool stop_always) {
  if (text.starts_with('.')) {
    int status = co_await DotCommand(text);
    co_return stop_always || bail_ ? status : 0;
  }
  if (!co_await Open(false)) co_return 1;
  int status = co_await Execute(text);
  if (!error_.empty())
    co_await Say("Error: " + error_ + "\n");
  else if (status)
    co_await Say("Error: unable to process SQL \"" + text + "\"\n");
  // What .once opened stays for the texts that follow, until the next dot command.
  co_await Pass();
  co_return stop_always || bail_ ? (status || error_.empty() ? status : 1) : 0;
}

Task<bool> Shell::ReadOptions() {
  std::span<const std::string> args = command_.args();
  std::string init;
  std::vector<std::string> first;
  for (size_t i = 0; i < args.size(); ++i) {
    const std::string& arg = args[i];
    if (!arg.starts_with('-') || arg == "-") {
      if (!file_given_) {
        file_ = arg;
        file_given_ = true;
      } else {
        texts_.push_back(arg);
      }
      continue;
    }
    std::string option = StripDash(arg);
    constexpr std::pair<std::string_view, Mode> kModes[] = {
        {"-list", Mode::kList},         {"-line", Mode::kLine},   {"-column", Mode::kColumn},
        {"-html", Mode::kHtml},         {"-quote", Mode::kQuote}, {"-csv", Mode::kCsv},
        {"-json", Mode::kJson},         {"-table", Mode::kTable}, {"-box", Mode::kBox},
        {"-markdown", Mode::kMarkdown}, {"-ascii", Mode::kAscii}, {"-tabs", Mode::kList}};
    auto mode = std::find_if(std::begin(kModes), std::end(kModes),
                             [&](const auto& one) { return one.first == option; });
    if (mode != std::end(kModes)) {
      format_.mode = mode->second;
      if (option == "-csv" || option == "-quote") format_.column_separator = ",";
      if (option == "-tabs") format_.column_separator = "\t";
      if (option == "-ascii") {
        format_.column_separator = "\x1f";
        format_.row_separator = "\x1e";
      }
      continue;
    }
    if (option == "-header" || option == "-noheader") {
      format_.headers = option == "-header";
      headers_set_ = true;
    } else if (option == "-bail") {
      bail_ = true;
    } else if (option == "-echo") {
      echo_ = true;
    } else if (option == "-readonly") {
      readonly_ = true;
    } else if (option == "-batch" || option == "-safe" || option == "-stats" || option == "-nofollow") {
    } else if (option == "-interactive") {
    } else if (option == "-eqp" || option == "-eqpfull") {
      eqp_ = 1;
    } else if (option == "-version") {
      out_ += std::string(sqlite3_libversion()) + " " + sqlite3_sourceid() + "\n";
      co_await Flush();
      co_return false;
    } else if (option == "-help") {
      out_ += kSqliteUsage.help;
      co_await Flush();
      co_return false;
    } else if (option == "-separator" || option == "-newline" || option == "-nullvalue" || option == "-cmd" ||
               option == "-init") {
      if (i + 1 == args.size()) {
        co_await Say(command_.name + ": Error: missing argument to " + arg + "\n");
        command_.status = 1;
        co_return false;
      }
      const std::string& value = args[++i];
      if (option == "-separator") format_.column_separator = value;
      if (option == "-newline") format_.row_separator = value;
      if (option == "-nullvalue") format_.null_value = value;
      if (option == "-cmd") first.push_back(value);
      if (option == "-init") init = value;
    } else {
      co_await Say(command_.name + ": Error: unknown option: " + arg +
                   "\nUse -help for a list of options.\n");
      command_.status = 1;
      co_return false;
    }
  }
  if (file_.empty()) file_ = ":memory:";
  if (!init.empty()) {
    auto file = co_await command_.vfs.Open(command_.process, init, kernel::OpenFlags::Read());
    if (!file) {
      co_await Say("cannot open: \"" + init + "\"\n");
      command_.status = 1;
      co_return false;
    }
    (void)co_await Script(std::move(*file), 1);
  }
  for (std::string& text : first) {
    int status = co_await OneCommand(std::move(text), false);
    if (status == 0 && !exits_) continue;
    command_.status = exits_ ? exit_status_ : status == kQuit ? 0 : status;
    co_return false;
  }
  co_return true;
}

Task<int> Shell::Commands() {
  for (std::string& text : texts_) {
    int status = co_await OneCommand(text, true);
    if (exits_) co_return exit_status_;
    if (status) co_return text.starts_with('.') && status == kQuit ? 0 : status;
  }
  co_return 0;
}

Task<int> Shell::Run() {
  {
    Native::Scope scope(native_);
    sqlite3_initialize();
  }
  if (!co_await ReadOptions()) {
    co_await Flush();
    co_return command_.status;
  }
  // A file that cannot be had is said at once; one that is not there is made with its first change.
  if (file_given_ && !co_await Open(false)) co_return 1;
  if (!texts_.empty()) {
    command_.status = co_await Commands();
  } else if (FileRef in = command_.process.Fd(0)) {
    bool good = co_await Script(std::move(in), 1);
    command_.status = exits_ ? exit_status_ : good ? 0 : 1;
  }
  co_await Flush();
  Shut();
  co_return co_await command_.Finish();
}

}  // namespace sqlite

Task<int> Sqlite3Main(Process& process) {
  sqlite::Shell shell(process);
  co_return co_await shell.Run();
}

}  // namespace bivalve::commands
