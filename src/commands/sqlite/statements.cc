// Running statements: prepared one after another, stepped row by row, with the process free to wait between
// rows.
#include <cstring>

#include "commands/sqlite/shell.h"

namespace bivalve::commands::sqlite {

int Statement::Prepare(sqlite3* db, const char* sql, const char** tail) {
  (void)Finish();
  Native::Scope scope(native_);
  return sqlite3_prepare_v2(db, sql, -1, &stmt_, tail);
}

int Statement::Step() {
  Native::Scope scope(native_);
  return sqlite3_step(stmt_);
}

int Statement::Finish() {
  if (!stmt_) return SQLITE_OK;
  Native::Scope scope(native_);
  return sqlite3_finalize(std::exchange(stmt_, nullptr));
}

std::string Statement::Text(int column) const {
  Native::Scope scope(native_);
  const unsigned char* text = sqlite3_column_text(stmt_, column);
  return text ? reinterpret_cast<const char*>(text) : std::string();
}

std::vector<std::string> Shell::Names(const std::string& sql, const std::string& argument) {
  std::vector<std::string> names;
  Statement statement(native_);
  if (statement.Prepare(db_, sql.c_str()) != SQLITE_OK) return names;
  if (!argument.empty() && sqlite3_bind_parameter_count(statement.get()) > 0)
    sqlite3_bind_text(statement.get(), 1, argument.c_str(), -1, SQLITE_TRANSIENT);
  while (statement.Step() == SQLITE_ROW) names.push_back(statement.Text(0));
  return names;
}

Task<int> Shell::Execute(std::string sql) {
  error_.clear();
  const char* at = sql.c_str();
  while (*at) {
    Statement statement(native_);
    const char* tail = at;
    int status = statement.Prepare(db_, at, &tail);
    if (status != SQLITE_OK) {
      error_ = Diagnose("in prepare, ", status, at);
      co_return status;
    }
    at = tail;
    while (*at == ' ' || (*at >= '\t' && *at <= '\r')) ++at;
    if (!statement.get()) continue;
    if (eqp_ && sqlite3_stmt_isexplain(statement.get()) == 0) {
      Statement plan(native_);
      std::string text = "EXPLAIN QUERY PLAN " + std::string(sqlite3_sql(statement.get()));
      if (plan.Prepare(db_, text.c_str()) == SQLITE_OK && plan.get()) (void)co_await Plan(&plan);
    }
    bool columnar = format_.mode == Mode::kColumn || format_.mode == Mode::kTable ||
                    format_.mode == Mode::kBox || format_.mode == Mode::kMarkdown;
    if (sqlite3_stmt_isexplain(statement.get()) == 2)
      (void)co_await Plan(&statement);
    else if (columnar)
      (void)co_await Columns(&statement);
    else
      (void)co_await Rows(&statement);
    status = statement.Finish();
    if (status != SQLITE_OK) {
      // What was shown stands before what went wrong.
      co_await Pass();
      error_ = Diagnose("stepping, ", status, nullptr);
      co_return status;
    }
    if (command_.OutputFailed()) break;
  }
  co_return 0;
}

Task<int> Shell::Rows(Statement* statement) {
  int64_t count = 0;
  while (statement->Step() == SQLITE_ROW) {
    {
      Native::Scope scope(native_);
      Row(statement->get(), count++);
    }
    if (out_.size() >= kernel::Writer::kBlock / 2) co_await Pass();
    if (command_.OutputFailed()) break;
    command_.machine.Spend(2);
    co_await kernel::Yield(command_.process);
  }
  EndRows(count);
  co_return 0;
}

// The rows of EXPLAIN QUERY PLAN as a tree.
Task<int> Shell::Plan(Statement* statement) {
  struct Node {
    int id, parent;
    std::string text;
  };
  std::vector<Node> nodes;
  while (statement->Step() == SQLITE_ROW) {
    nodes.push_back({sqlite3_column_int(statement->get(), 0), sqlite3_column_int(statement->get(), 1),
                     statement->Text(3)});
    co_await kernel::Yield(command_.process);
  }
  if (nodes.empty()) co_return 0;
  out_ += "QUERY PLAN\n";
  // Whose children are being written, and the next one to look at.
  struct Level {
    int parent;
    size_t next;
    std::string indent;
  };
  std::vector<Level> levels{{0, 0, ""}};
  auto next_child = [&](int parent, size_t from) {
    while (from < nodes.size() && nodes[from].parent != parent) ++from;
    return from;
  };
  while (!levels.empty()) {
    Level& level = levels.back();
    size_t at = next_child(level.parent, level.next);
    command_.machine.Spend(1);
    if (at == nodes.size()) {
      levels.pop_back();
      continue;
    }
    level.next = at + 1;
    bool last = next_child(level.parent, at + 1) == nodes.size();
    out_ += level.indent + (last ? "`--" : "|--") + nodes[at].text + "\n";
    if (levels.size() < 100) levels.push_back({nodes[at].id, 0, level.indent + (last ? "   " : "|  ")});
  }
  co_return 0;
}

}  // namespace bivalve::commands::sqlite
