// The shell around SQLite, after sqlite3 3.40.1: options and scripts (shell.cc), statements (statements.cc),
// how rows are shown (rows.cc), dot commands (dot.cc, schema.cc, import.cc).
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <sqlite3.h>

#include "commands/sqlite/native.h"

namespace bivalve::commands::sqlite {

extern const Usage kSqliteUsage;

enum class Mode : uint8_t {
  kList,
  kLine,
  kColumn,
  kHtml,
  kInsert,
  kTcl,
  kCsv,
  kQuote,
  kAscii,
  kJson,
  kMarkdown,
  kTable,
  kBox
};
const char* NameOf(Mode mode);

struct Format {
  Mode mode = Mode::kList;
  bool headers = false;
  std::string column_separator = "|", row_separator = "\n", null_value, table = "table";
  std::vector<int> widths;
  int wrap = 0;
  bool quote = false;  // .mode qbox
};

// A prepared statement; finalized with it, whatever becomes of the process.
class Statement {
 public:
  explicit Statement(Native& native) : native_(native) {}
  ~Statement() { (void)Finish(); }
  Statement(const Statement&) = delete;
  Statement& operator=(const Statement&) = delete;
  int Prepare(sqlite3* db, const char* sql, const char** tail = nullptr);
  int Step();
  int Finish();
  sqlite3_stmt* get() const { return stmt_; }
  std::string Text(int column) const;

 private:
  Native& native_;
  sqlite3_stmt* stmt_ = nullptr;
};

class Shell {
 public:
  explicit Shell(Process& process) : command_(process, kSqliteUsage), native_(process) {}
  ~Shell();
  friend kernel::Scheduler& SchedulerOf(Shell& shell) { return SchedulerOf(shell.command_); }
  Task<int> Run();

 private:
  static constexpr int kQuit = 2;
  struct Dot {
    std::string_view name;
    Task<int> (Shell::*run)(std::vector<std::string> args);
  };
  static const Dot kDots[];

  // ---- shell.cc
  Task<bool> ReadOptions();
  Task<bool> Open(bool keep_going);
  void Shut();
  Task<int> Commands();
  Task<int> OneCommand(std::string text, bool stop_always);
  Task<bool> Script(FileRef file, int depth);
  Task<bool> RunGroup(std::string sql, int line);
  Task<void> Say(std::string text);  // to descriptor 2
  Task<void> Pass();                 // what is in out_, to where it goes
  Task<void> Flush();
  std::string Diagnose(const char* phase, int status, const char* sql);

  // ---- statements.cc: the status; error_ has a text when one is to be shown
  Task<int> Execute(std::string sql);
  Task<int> Rows(Statement* statement);
  Task<int> Plan(Statement* statement);
  Task<int> Columns(Statement* statement);
  // All rows of a statement's first column.
  std::vector<std::string> Names(const std::string& sql, const std::string& argument = {});

  // ---- rows.cc
  void Row(sqlite3_stmt* stmt, int64_t number);
  void EndRows(int64_t count);
  void AppendTable(std::vector<std::vector<std::string>> rows, std::vector<bool> ends, int columns);

  // ---- dot commands: 0, 1 for an error, kQuit
  Task<int> DotCommand(std::string line);
  Task<int> Wrong(std::string text);
  Task<int> DotBackup(std::vector<std::string> args);
  Task<int> DotBail(std::vector<std::string> args);
  Task<int> DotCd(std::vector<std::string> args);
  Task<int> DotChanges(std::vector<std::string> args);
  Task<int> DotDatabases(std::vector<std::string> args);
  Task<int> DotDump(std::vector<std::string> args);
  Task<int> DotEcho(std::vector<std::string> args);
  Task<int> DotEqp(std::vector<std::string> args);
  Task<int> DotExit(std::vector<std::string> args);
  Task<int> DotHeaders(std::vector<std::string> args);
  Task<int> DotHelp(std::vector<std::string> args);
  Task<int> DotImport(std::vector<std::string> args);
  Task<int> DotIndexes(std::vector<std::string> args);
  Task<int> DotMode(std::vector<std::string> args);
  Task<int> DotNothing(std::vector<std::string> args);
  Task<int> DotNullValue(std::vector<std::string> args);
  Task<int> DotOnce(std::vector<std::string> args);
  Task<int> DotOpen(std::vector<std::string> args);
  Task<int> DotOutput(std::vector<std::string> args);
  Task<int> DotPrint(std::vector<std::string> args);
  Task<int> DotQuit(std::vector<std::string> args);
  Task<int> DotRead(std::vector<std::string> args);
  Task<int> DotRestore(std::vector<std::string> args);
  Task<int> DotSchema(std::vector<std::string> args);
  Task<int> DotSeparator(std::vector<std::string> args);
  Task<int> DotShow(std::vector<std::string> args);
  Task<int> DotTables(std::vector<std::string> args);
  Task<int> DotTimeout(std::vector<std::string> args);
  Task<int> DotWidth(std::vector<std::string> args);
  Task<int> Copy(std::string file, std::string database, bool out);
  Task<int> ListNames(std::string type, std::vector<std::string> args);
  Task<int> SetOutput(std::vector<std::string> args, bool once);
  Task<bool> DumpTable(std::string name, std::string sql);
  Task<bool> DumpRows(std::string name);

  Command command_;
  Native native_;
  sqlite3* db_ = nullptr;
  std::string file_ = ":memory:";
  bool file_given_ = false;
  bool readonly_ = false, must_exist_ = false;
  Format format_;
  bool headers_set_ = false, echo_ = false, bail_ = false, changes_ = false;
  int eqp_ = 0;
  int busy_ms_ = 0;
  std::vector<std::string> texts_;  // SQL and dot commands of the command line
  std::string out_;                 // to be written
  std::string error_;
  std::optional<kernel::Writer> file_out_;
  std::string out_name_ = "stdout";
  bool once_ = false;
  int depth_ = 0;
  int exit_status_ = 0;
  bool exits_ = false;
};

// ---- pieces of text
bool NeedsQuote(std::string_view name);
std::string QuoteName(std::string_view name);   // "…" where a name needs it
std::string QuoteText(std::string_view text);   // '…'
std::string EscapeText(std::string_view text);  // '…' without line ends, as .dump has it
std::string BlobText(const void* bytes, int size);
std::string NumberText(double value);
void AppendValue(std::string& out, sqlite3_stmt* stmt, int column, bool escape);
// "on", "yes", 1, …
bool IsOn(std::string_view word);

}  // namespace bivalve::commands::sqlite
