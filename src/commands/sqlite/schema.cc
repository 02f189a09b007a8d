// Dot commands about what a database has: .tables, .indexes, .schema, .dump.
#include <algorithm>

#include "base/utf8.h"
#include "commands/sqlite/shell.h"

namespace bivalve::commands::sqlite {
namespace {

// What a tool can read again whatever is there already.
std::string CreateText(const std::string& sql) {
  for (std::string_view begin : {"CREATE TABLE '", "CREATE TABLE \""})
    if (sql.starts_with(begin)) return "CREATE TABLE IF NOT EXISTS " + sql.substr(13);
  return sql;
}

}  // namespace

Task<int> Shell::ListNames(std::string type, std::vector<std::string> args) {
  if (!co_await Open(false)) co_return 1;
  std::string sql, databases_error;
  std::vector<std::string> databases;
  {
    Statement list(native_);
    if (list.Prepare(db_, "PRAGMA database_list") != SQLITE_OK)
      co_return co_await Wrong(Diagnose("Error: ", 0, nullptr));
    while (list.Step() == SQLITE_ROW) databases.push_back(list.Text(1));
  }
  for (const std::string& database : databases) {
    if (!sql.empty()) sql += " UNION ALL ";
    sql += "SELECT ";
    sql += database == "main" ? "name" : QuoteText(database) + "||'.'||name";
    sql += " FROM " + QuoteName(database) + ".sqlite_schema WHERE ";
    sql += type == "index" ? "type='index' AND tbl_name LIKE ?1"
                           : "type IN ('table','view') AND name NOT LIKE 'sqlite_%' AND name LIKE ?1";
  }
  sql += " ORDER BY 1";
  std::vector<std::string> names = Names(sql, args.empty() ? "%" : args[0]);
  if (names.empty()) {
    // No names, or no database at all.
    Statement probe(native_);
    if (probe.Prepare(db_, sql.c_str()) != SQLITE_OK)
      co_return co_await Wrong(Diagnose("Error: ", 0, nullptr));
    co_return 0;
  }
  size_t longest = 0;
  for (const std::string& name : names) longest = std::max(longest, name.size());
  size_t columns = std::max<size_t>(80 / (longest + 2), 1);
  size_t rows = (names.size() + columns - 1) / columns;
  for (size_t row = 0; row < rows; ++row) {
    for (size_t i = row; i < names.size(); i += rows) {
      out_ += i < rows ? "" : "  ";
      out_ += names[i];
      out_.append(longest - names[i].size(), ' ');
    }
    out_ += '\n';
  }
  co_return 0;
}

Task<int> Shell::DotTables(std::vector<std::string> args) {
  co_return co_await ListNames("table", std::move(args));
}
Task<int> Shell::DotIndexes(std::vector<std::string> args) {
  co_return co_await ListNames("index", std::move(args));
}

Task<int> Shell::DotSchema(std::vector<std::string> args) {
  if (!co_await Open(false)) co_return 1;
  std::string pattern;
  bool system = true;
  for (const std::string& arg : args) {
    if (arg == "--indent" || arg == "-indent" || arg == "--debug") continue;
    if (arg == "--nosys" || arg == "-nosys")
      system = false;
    else if (arg.starts_with('-'))
      co_return co_await Wrong("Unknown option: \"" + arg + "\"");
    else if (pattern.empty())
      pattern = arg;
    else
      co_return co_await Wrong("Usage: .schema ?--indent? ?--nosys? ?LIKE-PATTERN?");
  }
  std::vector<std::string> databases;
  {
    Statement list(native_);
    if (list.Prepare(db_, "PRAGMA database_list") != SQLITE_OK)
      co_return co_await Wrong(Diagnose("Error: ", 0, nullptr));
    while (list.Step() == SQLITE_ROW) databases.push_back(list.Text(1));
  }
  for (const std::string& database : databases) {
    std::string sql =
        "SELECT type, name, sql FROM " + QuoteName(database) + ".sqlite_schema WHERE sql IS NOT NULL";
    bool dotted = pattern.find('.') != std::string::npos;
    bool glob = pattern.find_first_of("*?[") != std::string::npos;
    if (!pattern.empty())
      sql += " AND lower(" + (dotted ? "printf('%s.%s'," + QuoteText(database) + ",tbl_name)" : "tbl_name") +
             ") " + (glob ? "GLOB" : "LIKE") + " lower(" + QuoteText(pattern) + ")";
    if (!system) sql += " AND name NOT LIKE 'sqlite_%'";
    sql += " ORDER BY rowid";
    Statement statement(native_);
    if (statement.Prepare(db_, sql.c_str()) != SQLITE_OK)
      co_return co_await Wrong(Diagnose("Error: ", 0, nullptr));
    while (statement.Step() == SQLITE_ROW) {
      std::string type = statement.Text(0), name = statement.Text(1), text = CreateText(statement.Text(2));
      if (database != "main") {
        // As what it would be called from here.
        size_t word = text.find(' ', 7);
        if (text.starts_with("CREATE ") && word != std::string::npos)
          text.insert(word + 1, QuoteName(database) + ".");
      }
      if (type == "view") {
        std::vector<std::string> columns =
            Names("SELECT name FROM pragma_table_info(" + QuoteText(name) + "," + QuoteText(database) + ")");
        if (!columns.empty()) {
          text += "\n/* " + QuoteName(name) + "(";
          for (size_t i = 0; i < columns.size(); ++i) text += (i ? "," : "") + QuoteName(columns[i]);
          text += ") */";
        }
      }
      out_ += text + ";\n";
      if (out_.size() >= kernel::Writer::kBlock / 2) co_await Pass();
      co_await kernel::Yield(command_.process);
    }
  }
  co_return 0;
}

// The rows of a table as INSERT statements. False: the database is damaged.
Task<bool> Shell::DumpRows(std::string name) {
  std::vector<std::string> columns =
      Names("SELECT name FROM pragma_table_xinfo(" + QuoteText(name) + ") WHERE hidden=0");
  // Columns that are computed are not among them.
  std::string list, into = "INSERT INTO " + QuoteName(name);
  for (const std::string& column : columns) list += (list.empty() ? "" : ",") + QuoteName(column);
  if (columns.empty()) co_return true;
  Statement rows(native_);
  std::string sql = "SELECT " + list + " FROM " + QuoteName(name);
  if (rows.Prepare(db_, sql.c_str()) != SQLITE_OK) co_return false;
  int status;
  while ((status = rows.Step()) == SQLITE_ROW) {
    {
      Native::Scope scope(native_);
      out_ += into + " VALUES(";
      for (int i = 0; i < static_cast<int>(columns.size()); ++i) {
        if (i) out_ += ',';
        AppendValue(out_, rows.get(), i, true);
      }
      out_ += ");\n";
    }
    if (out_.size() >= kernel::Writer::kBlock / 2) co_await Pass();
    if (command_.OutputFailed()) break;
    co_await kernel::Yield(command_.process);
  }
  co_return status == SQLITE_DONE;
}

Task<bool> Shell::DumpTable(std::string name, std::string sql) {
  if (name == "sqlite_sequence") {
    out_ += "DELETE FROM sqlite_sequence;\n";
  } else if (name.starts_with("sqlite_stat")) {
    out_ += "ANALYZE sqlite_schema;\n";
  } else if (name.starts_with("sqlite_")) {
    co_return true;
  } else {
    out_ += CreateText(sql) + ";\n";
  }
  co_return co_await DumpRows(std::move(name));
}

Task<int> Shell::DotDump(std::vector<std::string> args) {
  if (!co_await Open(false)) co_return 1;
  std::string wanted;
  for (const std::string& arg : args) {
    if (arg.starts_with("--")) continue;
    wanted += (wanted.empty() ? "" : " OR ") + ("name LIKE " + QuoteText(arg) + " ESCAPE '\\'");
  }
  std::string where = wanted.empty() ? "1" : "(" + wanted + ")";
  out_ += "PRAGMA foreign_keys=OFF;\nBEGIN TRANSACTION;\n";
  bool good = true;
  {
    Statement begin(native_);
    if (begin.Prepare(db_, "SAVEPOINT dump") == SQLITE_OK) (void)begin.Step();
  }
  struct Item {
    std::string name, sql;
  };
  std::vector<Item> tables;
  std::vector<std::string> others;
  {
    // Tables first, sqlite_sequence behind them.
    Statement list(native_);
    std::string sql = "SELECT name, sql FROM sqlite_schema WHERE " + where +
                      " AND type='table' AND sql NOT NULL ORDER BY tbl_name='sqlite_sequence', rowid";
    if (list.Prepare(db_, sql.c_str()) != SQLITE_OK) good = false;
    while (good && list.Step() == SQLITE_ROW) tables.push_back({list.Text(0), list.Text(1)});
    Statement rest(native_);
    sql = "SELECT sql FROM sqlite_schema WHERE " + where +
          " AND sql NOT NULL AND type IN ('index','trigger','view')";
    if (rest.Prepare(db_, sql.c_str()) != SQLITE_OK) good = false;
    while (good && rest.Step() == SQLITE_ROW) others.push_back(rest.Text(0));
  }
  for (Item& item : tables) {
    if (!co_await DumpTable(std::move(item.name), std::move(item.sql))) {
      good = false;
      out_ += "/****** CORRUPTION ERROR *******/\n";
    }
  }
  for (const std::string& sql : others) out_ += sql + ";\n";
  {
    Statement end(native_);
    if (end.Prepare(db_, "RELEASE dump") == SQLITE_OK) (void)end.Step();
  }
  out_ += good ? "COMMIT;\n" : "ROLLBACK; -- due to errors\n";
  co_return 0;
}

}  // namespace bivalve::commands::sqlite
