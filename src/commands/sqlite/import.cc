// .import: rows of a file of separated values into a table.
#include "commands/sqlite/shell.h"

namespace bivalve::commands::sqlite {
namespace {

// Separated values, record by record: quotes hold separators and line ends (RFC 4180), but not those of
// --ascii.
class Records {
 public:
  Records(std::string_view text, char column, char row, bool quotes)
      : text_(text), column_(column), row_(row), quotes_(quotes) {}

  int line() const { return line_; }
  bool unterminated() const { return unterminated_; }

  bool Next(std::vector<std::string>* fields) {
    fields->clear();
    if (at_ >= text_.size()) return false;
    for (;;) {
      fields->emplace_back();
      std::string& field = fields->back();
      char ended = quotes_ && at_ < text_.size() && text_[at_] == '"' ? Quoted(&field) : Plain(&field);
      if (ended != column_) return true;
    }
  }

 private:
  // The separator that ended it; NUL at the end of all.
  char Plain(std::string* field) {
    size_t begin = at_;
    while (at_ < text_.size() && text_[at_] != column_ && text_[at_] != row_) ++at_;
    *field = text_.substr(begin, at_ - begin);
    char ended = at_ < text_.size() ? text_[at_++] : '\0';
    if (ended == row_) {
      ++line_;
      if (quotes_ && field->ends_with('\r')) field->pop_back();
    }
    return ended;
  }

  char Quoted(std::string* field) {
    ++at_;
    for (; at_ < text_.size(); ++at_) {
      char c = text_[at_];
      if (c == row_) ++line_;
      if (c != '"') {
        *field += c;
        continue;
      }
      if (at_ + 1 < text_.size() && text_[at_ + 1] == '"') {
        *field += '"';
        ++at_;
        continue;
      }
      ++at_;
      if (at_ < text_.size() && text_[at_] == '\r' && at_ + 1 < text_.size() && text_[at_ + 1] == row_) ++at_;
      if (at_ >= text_.size()) return '\0';
      char ended = text_[at_];
      if (ended == column_ || ended == row_) {
        ++at_;
        if (ended == row_) ++line_;
        return ended;
      }
      // A quote in the middle of a field is one of its bytes.
      *field += '"';
      *field += ended;
    }
    unterminated_ = true;
    return '\0';
  }

  std::string_view text_;
  size_t at_ = 0;
  int line_ = 1;
  const char column_, row_;
  const bool quotes_;
  bool unterminated_ = false;
};

}  // namespace

Task<int> Shell::DotImport(std::vector<std::string> args) {
  std::string file, table, schema;
  bool ascii = format_.mode == Mode::kAscii, csv = false;
  long skip = 0;
  for (size_t i = 0; i < args.size(); ++i) {
    std::string arg = args[i].starts_with("--") ? args[i].substr(1) : args[i];
    if (!arg.starts_with('-')) {
      if (file.empty())
        file = arg;
      else if (table.empty())
        table = arg;
      else
        co_return co_await Wrong("ERROR: extra argument: \"" + arg + "\".  Usage:");
    } else if (arg == "-csv") {
      csv = true;
    } else if (arg == "-ascii") {
      ascii = true;
    } else if (arg == "-v") {
    } else if (arg == "-skip" && i + 1 < args.size()) {
      skip = std::atol(args[++i].c_str());
    } else if (arg == "-schema" && i + 1 < args.size()) {
      schema = args[++i];
    } else {
      co_return co_await Wrong("ERROR: unknown option: \"" + args[i] + "\".  Usage:");
    }
  }
  if (table.empty())
    co_return co_await Wrong(std::string("ERROR: missing ") + (file.empty() ? "FILE" : "TABLE") +
                             " argument. Usage:");
  if (!co_await Open(false)) co_return 1;
  std::string column = format_.column_separator, row = format_.row_separator;
  if (ascii && !csv) {
    column = "\x1f";
    row = "\x1e";
  } else if (csv) {
    column = ",";
    row = "\n";
  } else if (row == "\r\n") {
    // Also for the output from here on.
    row = format_.row_separator = "\n";
  }
  if (column.empty()) co_return co_await Wrong("Error: non-null column separator required for import");
  if (column.size() > 1)
    co_return co_await Wrong("Error: multi-character column separators not allowed for import");
  if (row.empty()) co_return co_await Wrong("Error: non-null row separator required for import");
  if (row.size() > 1)
    co_return co_await Wrong("Error: multi-character row separators not allowed for import");
  if (file.starts_with('|')) co_return co_await Wrong("Error: pipes are not supported here");
  auto text = co_await command_.vfs.ReadFile(command_.process, file, size_t{256} << 20);
  if (!text) co_return co_await Wrong("Error: cannot open \"" + file + "\"");
  std::string_view content = *text;
  if (content.starts_with("\xef\xbb\xbf")) content.remove_prefix(3);
  Records records(content, column[0], row[0], !ascii || csv);
  std::vector<std::string> fields;
  while (skip-- > 0 && records.Next(&fields)) {
  }
  std::string place = (schema.empty() ? "" : QuoteName(schema) + ".") + "\"";
  for (char c : table) place.append(c == '"' ? 2 : 1, c);
  place += '"';
  std::string info = "SELECT name FROM pragma_table_info(" + QuoteText(table) +
                     (schema.empty() ? "" : "," + QuoteText(schema)) + ")";
  size_t columns = Names(info).size();
  if (columns == 0) {
    if (!records.Next(&fields)) co_return co_await Wrong(file + ": empty file");
    std::string create = "CREATE TABLE " + place + "(\n";
    for (size_t i = 0; i < fields.size(); ++i) {
      std::string name = fields[i].empty() ? "?" : fields[i];
      // Names that occur twice are told apart by their places.
      for (size_t j = 0; j < fields.size(); ++j)
        if (j != i && fields[j] == fields[i]) {
          name += "_" + std::to_string(i + 1);
          break;
        }
      std::string quoted;
      for (char c : name) quoted.append(c == '"' ? 2 : 1, c);
      create += (i ? ", \"" : "\"") + quoted + "\" TEXT";
    }
    create += ")";
    Statement statement(native_);
    if (statement.Prepare(db_, create.c_str()) != SQLITE_OK || statement.Step() != SQLITE_DONE) {
      std::string why = Diagnose("", 0, nullptr);
      co_return co_await Wrong(create + " failed:\n" + why);
    }
    columns = fields.size();
  }
  std::string sql = "INSERT INTO " + place + " VALUES(?";
  for (size_t i = 1; i < columns; ++i) sql += ",?";
  sql += ")";
  Statement insert(native_);
  if (insert.Prepare(db_, sql.c_str()) != SQLITE_OK)
    co_return co_await Wrong(Diagnose("Error: ", 0, nullptr));
  bool transaction;
  {
    Native::Scope scope(native_);
    transaction = sqlite3_get_autocommit(db_) != 0;
    if (transaction) sqlite3_exec(db_, "BEGIN", nullptr, nullptr, nullptr);
  }
  int status = 0;
  for (int line = records.line(); records.Next(&fields); line = records.line()) {
    std::string said;
    std::string where = file + ":" + std::to_string(line) + ": ";
    if (fields.size() < columns && !(ascii && fields.size() == 1 && fields[0].empty()))
      said = where + "expected " + std::to_string(columns) + " columns but found " +
             std::to_string(fields.size()) + " - filling the rest with NULL\n";
    if (fields.size() > columns)
      said = where + "expected " + std::to_string(columns) + " columns but found " +
             std::to_string(fields.size()) + " - extras ignored\n";
    {
      Native::Scope scope(native_);
      sqlite3_reset(insert.get());
      for (size_t i = 0; i < columns; ++i) {
        int at = static_cast<int>(i) + 1;
        if (i < fields.size())
          sqlite3_bind_text(insert.get(), at, fields[i].data(), static_cast<int>(fields[i].size()),
                            SQLITE_TRANSIENT);
        else
          sqlite3_bind_null(insert.get(), at);
      }
      if (sqlite3_step(insert.get()) != SQLITE_DONE)
        said += where + "INSERT failed: " + sqlite3_errmsg(db_) + "\n";
      // The last row's status is that of the command.
      status = sqlite3_reset(insert.get());
    }
    if (!said.empty()) co_await Say(said);
    command_.machine.Spend(10);
    co_await kernel::Yield(command_.process);
    if (command_.process.MustEnd()) break;
  }
  if (records.unterminated())
    co_await Say(file + ":" + std::to_string(records.line()) + ": unterminated \"-quoted field\n");
  (void)insert.Finish();
  if (transaction) {
    Native::Scope scope(native_);
    sqlite3_exec(db_, "COMMIT", nullptr, nullptr, nullptr);
  }
  co_return status;
}

}  // namespace bivalve::commands::sqlite
