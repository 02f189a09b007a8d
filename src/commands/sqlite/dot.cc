// Dot commands: settings, files, output.
#include <charconv>

#include "commands/sqlite/shell.h"

namespace bivalve::commands::sqlite {
namespace {

constexpr std::string_view kHelp =
    ".backup ?DB? FILE        Copy a database (main) to FILE\n"
    ".bail on|off             Stop at the first error\n"
    ".cd DIRECTORY            Change the working directory\n"
    ".changes on|off          Show how many rows SQL changed\n"
    ".databases               List attached databases\n"
    ".dump ?PATTERN?...       The database, or tables, as SQL\n"
    ".echo on|off             Show what is run\n"
    ".eqp on|off              Show the plan of each query\n"
    ".exit ?STATUS?           End with this status\n"
    ".headers on|off          Show names of columns\n"
    ".help ?PATTERN?          Show this\n"
    ".import FILE TABLE       Read rows into a table: --csv, --ascii, --skip N, --schema NAME\n"
    ".indexes ?TABLE?         Show names of indexes\n"
    ".mode MODE ?TABLE?       How rows are shown: ascii box column csv html insert json line\n"
    "                         list markdown qbox quote table tabs tcl\n"
    ".nullvalue TEXT          What stands for NULL\n"
    ".once FILE               The next output goes to FILE\n"
    ".open ?--new? ?--readonly? ?FILE?  Another database\n"
    ".output ?FILE?           Output goes to FILE, or to standard output again\n"
    ".print TEXT...           Show this\n"
    ".quit                    End reading this input\n"
    ".read FILE               Run what FILE has\n"
    ".restore ?DB? FILE       Copy FILE into a database (main)\n"
    ".save FILE               As .backup\n"
    ".schema ?--nosys? ?PATTERN?  Show CREATE statements\n"
    ".separator COL ?ROW?     Between columns, and rows\n"
    ".show                    Show settings\n"
    ".tables ?PATTERN?        Show names of tables and views\n"
    ".timeout MS              Wait so long for locked tables\n"
    ".width N...              Widths of columns; negative ones are set right\n";

std::string CText(std::string_view text) {
  std::string out = "\"";
  for (char c : text) {
    auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\')
      out.append("\\").append(1, c);
    else if (c == '\n')
      out += "\\n";
    else if (c == '\r')
      out += "\\r";
    else if (c == '\t')
      out += "\\t";
    else if (byte < ' ' || byte >= 0x7f) {
      char octal[8];
      std::snprintf(octal, sizeof octal, "\\%03o", byte);
      out += octal;
    } else {
      out += c;
    }
  }
  return out + "\"";
}

int Number(std::string_view text) {
  int value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

}  // namespace

// The first that begins with what was typed is meant.
const Shell::Dot Shell::kDots[] = {
    {"backup", &Shell::DotBackup},
    {"bail", &Shell::DotBail},
    {"cd", &Shell::DotCd},
    {"changes", &Shell::DotChanges},
    {"databases", &Shell::DotDatabases},
    {"dump", &Shell::DotDump},
    {"echo", &Shell::DotEcho},
    {"eqp", &Shell::DotEqp},
    {"exit", &Shell::DotExit},
    {"explain", &Shell::DotNothing},
    {"headers", &Shell::DotHeaders},
    {"help", &Shell::DotHelp},
    {"import", &Shell::DotImport},
    {"indexes", &Shell::DotIndexes},
    {"indices", &Shell::DotIndexes},
    {"log", &Shell::DotNothing},
    {"mode", &Shell::DotMode},
    {"nullvalue", &Shell::DotNullValue},
    {"once", &Shell::DotOnce},
    {"open", &Shell::DotOpen},
    {"output", &Shell::DotOutput},
    {"print", &Shell::DotPrint},
    {"quit", &Shell::DotQuit},
    {"read", &Shell::DotRead},
    {"restore", &Shell::DotRestore},
    {"save", &Shell::DotBackup},
    {"schema", &Shell::DotSchema},
    {"separator", &Shell::DotSeparator},
    {"show", &Shell::DotShow},
    {"stats", &Shell::DotNothing},
    {"tables", &Shell::DotTables},
    {"timeout", &Shell::DotTimeout},
    {"timer", &Shell::DotNothing},
    {"width", &Shell::DotWidth},
    {"", nullptr},
};

Task<int> Shell::DotNothing(std::vector<std::string>) { co_return 0; }
Task<int> Shell::DotQuit(std::vector<std::string>) { co_return kQuit; }

Task<int> Shell::DotExit(std::vector<std::string> args) {
  int status = args.empty() ? 0 : Number(args[0]);
  if (!args.empty() && status) {
    exits_ = true;
    exit_status_ = status & 255;
  }
  co_return kQuit;
}

#define BIVALVE_SQLITE_SWITCH(NAME, WORD, PLACE)                               \
  Task<int> Shell::NAME(std::vector<std::string> args) {                       \
    if (args.size() != 1) co_return co_await Wrong("Usage: ." WORD " on|off"); \
    PLACE = IsOn(args[0]);                                                     \
    co_return 0;                                                               \
  }
BIVALVE_SQLITE_SWITCH(DotBail, "bail", bail_)
BIVALVE_SQLITE_SWITCH(DotEcho, "echo", echo_)
BIVALVE_SQLITE_SWITCH(DotChanges, "changes", changes_)
BIVALVE_SQLITE_SWITCH(DotEqp, "eqp", eqp_)
#undef BIVALVE_SQLITE_SWITCH

Task<int> Shell::DotHeaders(std::vector<std::string> args) {
  if (args.size() != 1) co_return co_await Wrong("Usage: .headers on|off");
  format_.headers = IsOn(args[0]);
  headers_set_ = true;
  co_return 0;
}

Task<int> Shell::DotHelp(std::vector<std::string> args) {
  if (args.empty()) {
    out_ += kHelp;
    co_return 0;
  }
  std::string_view left = kHelp;
  bool found = false, shows = false;
  std::string wanted = args[0].starts_with('.') ? args[0] : "." + args[0];
  while (!left.empty()) {
    size_t end = left.find('\n') + 1;
    if (left.starts_with('.')) shows = left.starts_with(wanted);
    if (shows) out_ += left.substr(0, end);
    found |= shows;
    left.remove_prefix(end);
  }
  if (!found) out_ += "Nothing matches '" + args[0] + "'\n";
  co_return 0;
}

Task<int> Shell::DotMode(std::vector<std::string> args) {
  std::string mode, table;
  int wrap = 60;
  bool quote = false;
  for (size_t i = 0; i < args.size(); ++i) {
    if (args[i] == "--wrap" && i + 1 < args.size()) {
      wrap = Number(args[++i]);
    } else if (args[i] == "--quote") {
      quote = true;
    } else if (args[i] == "--noquote" || args[i] == "--wordwrap" || args[i] == "-ww") {
    } else if (args[i].starts_with('-')) {
      co_return co_await Wrong("unknown option: " + args[i] +
                               "\noptions:\n  --noquote\n  --quote\n  --wordwrap on/off\n  --wrap N\n  --ww");
    } else if (mode.empty()) {
      mode = args[i];
    } else if (table.empty()) {
      table = args[i];
    } else {
      co_return co_await Wrong("extra argument: \"" + args[i] + "\"");
    }
  }
  if (mode.empty()) {
    out_ += std::string("current output mode: ") + NameOf(format_.mode) + "\n";
    co_return 0;
  }
  Format& f = format_;
  auto is = [&](std::string_view name) { return name.starts_with(mode); };
  f.quote = quote;
  f.wrap = wrap;
  if (is("lines") || is("line")) {
    f.mode = Mode::kLine;
    f.row_separator = "\n";
  } else if (is("columns") || is("column")) {
    f.mode = Mode::kColumn;
    if (!headers_set_) f.headers = true;
    f.row_separator = "\n";
  } else if (is("list")) {
    f.mode = Mode::kList;
    f.column_separator = "|";
    f.row_separator = "\n";
  } else if (is("html")) {
    f.mode = Mode::kHtml;
  } else if (is("tcl")) {
    f.mode = Mode::kTcl;
    f.column_separator = " ";
    f.row_separator = "\n";
  } else if (is("csv")) {
    f.mode = Mode::kCsv;
    f.column_separator = ",";
    f.row_separator = "\r\n";
  } else if (is("tabs")) {
    f.mode = Mode::kList;
    f.column_separator = "\t";
  } else if (is("insert")) {
    f.mode = Mode::kInsert;
    f.table = table.empty() ? "table" : table;
  } else if (is("quote")) {
    f.mode = Mode::kQuote;
    f.column_separator = ",";
    f.row_separator = "\n";
  } else if (is("ascii")) {
    f.mode = Mode::kAscii;
    f.column_separator = "\x1f";
    f.row_separator = "\x1e";
  } else if (is("markdown")) {
    f.mode = Mode::kMarkdown;
  } else if (is("table")) {
    f.mode = Mode::kTable;
  } else if (is("box")) {
    f.mode = Mode::kBox;
  } else if (is("qbox")) {
    f.mode = Mode::kBox;
    f.quote = true;
  } else if (is("json")) {
    f.mode = Mode::kJson;
  } else {
    co_return co_await Wrong(
        "Error: mode should be one of: ascii box column csv html insert json line list markdown qbox quote "
        "table tabs "
        "tcl");
  }
  co_return 0;
}

Task<int> Shell::DotNullValue(std::vector<std::string> args) {
  if (args.size() != 1) co_return co_await Wrong("Usage: .nullvalue STRING");
  format_.null_value = args[0];
  co_return 0;
}

Task<int> Shell::DotSeparator(std::vector<std::string> args) {
  if (args.empty() || args.size() > 2) co_return co_await Wrong("Usage: .separator COL ?ROW?");
  format_.column_separator = args[0];
  if (args.size() > 1) format_.row_separator = args[1];
  co_return 0;
}

Task<int> Shell::DotWidth(std::vector<std::string> args) {
  format_.widths.clear();
  for (const std::string& arg : args) format_.widths.push_back(Number(arg));
  co_return 0;
}

Task<int> Shell::DotTimeout(std::vector<std::string> args) {
  busy_ms_ = args.empty() ? 0 : Number(args[0]);
  if (!co_await Open(false)) co_return 1;
  Native::Scope scope(native_);
  sqlite3_busy_timeout(db_, busy_ms_);
  co_return 0;
}

Task<int> Shell::DotPrint(std::vector<std::string> args) {
  for (size_t i = 0; i < args.size(); ++i) out_ += (i ? " " : "") + args[i];
  out_ += '\n';
  co_return 0;
}

Task<int> Shell::DotShow(std::vector<std::string>) {
  auto line = [&](std::string_view name, std::string_view value) {
    out_.append(12 - name.size(), ' ').append(name).append(": ").append(value).append("\n");
  };
  auto on = [](bool value) { return value ? "on" : "off"; };
  line("echo", on(echo_));
  line("eqp", on(eqp_));
  line("explain", "auto");
  line("headers", on(format_.headers));
  bool columnar = format_.mode == Mode::kColumn || format_.mode == Mode::kTable ||
                  format_.mode == Mode::kBox || format_.mode == Mode::kMarkdown;
  std::string mode = NameOf(format_.mode);
  if (columnar)
    mode += " --wrap " + std::to_string(format_.wrap) + " --wordwrap off --" + (format_.quote ? "" : "no") +
            "quote";
  line("mode", mode);
  line("nullvalue", CText(format_.null_value));
  line("output", out_name_);
  line("colseparator", CText(format_.column_separator));
  line("rowseparator", CText(format_.row_separator));
  line("stats", "off");
  std::string widths;
  for (int width : format_.widths) widths += std::to_string(width) + " ";
  line("width", widths);
  line("filename", file_);
  co_return 0;
}

Task<int> Shell::SetOutput(std::vector<std::string> args, bool once) {
  std::string name;
  for (const std::string& arg : args) {
    if (arg == "--bom" || arg == "-bom" || arg == "-x" || arg == "-e") continue;
    name = arg;
  }
  if (name.starts_with('|')) co_return co_await Wrong("Error: pipes are not supported here");
  co_await Flush();
  file_out_.reset();
  once_ = false;
  out_name_ = "stdout";
  if (name.empty() || name == "stdout") co_return 0;
  if (name == "off") name = "/dev/null";
  auto file = co_await command_.vfs.Open(command_.process, name, kernel::OpenFlags::WriteTruncate());
  if (!file) co_return co_await Wrong("Error: cannot open \"" + name + "\"");
  file_out_.emplace(command_.process, std::move(*file));
  out_name_ = name;
  once_ = once;
  co_return 0;
}

Task<int> Shell::DotOutput(std::vector<std::string> args) {
  co_return co_await SetOutput(std::move(args), false);
}
Task<int> Shell::DotOnce(std::vector<std::string> args) {
  if (args.empty()) co_return co_await Wrong("Usage: .once FILE");
  co_return co_await SetOutput(std::move(args), true);
}

Task<int> Shell::DotCd(std::vector<std::string> args) {
  if (args.size() != 1) co_return co_await Wrong("Usage: .cd DIRECTORY");
  auto changed = co_await command_.vfs.ChangeDir(command_.process, args[0]);
  if (!changed) co_return co_await Wrong("Cannot change to directory \"" + args[0] + "\"");
  co_return 0;
}

Task<int> Shell::DotRead(std::vector<std::string> args) {
  if (args.size() != 1) co_return co_await Wrong("Usage: .read FILE");
  auto file = co_await command_.vfs.Open(command_.process, args[0], kernel::OpenFlags::Read());
  if (!file) co_return co_await Wrong("Error: cannot open \"" + args[0] + "\"");
  co_return co_await Script(std::move(*file), depth_ + 1) ? 0 : 1;
}

Task<int> Shell::DotOpen(std::vector<std::string> args) {
  std::string name;
  bool fresh = false;
  readonly_ = false;
  for (const std::string& arg : args) {
    if (arg == "--new" || arg == "-new") {
      fresh = true;
    } else if (arg == "--readonly" || arg == "-readonly") {
      readonly_ = true;
    } else if (arg == "--nofollow" || arg == "--append" || arg == "--zip" || arg == "--deserialize") {
      co_return co_await Wrong("unknown option: " + arg);
    } else if (name.empty()) {
      name = arg;
    } else {
      co_return co_await Wrong("extra argument: \"" + arg + "\"");
    }
  }
  Shut();
  if (name.empty()) name = ":memory:";
  if (fresh) (void)co_await command_.vfs.Unlink(command_.process, name);
  file_ = name;
  co_return co_await Open(true) ? 0 : 1;
}

Task<int> Shell::DotDatabases(std::vector<std::string>) {
  if (!co_await Open(false)) co_return 1;
  Statement statement(native_);
  if (statement.Prepare(db_, "PRAGMA database_list") != SQLITE_OK) co_return 1;
  while (statement.Step() == SQLITE_ROW) {
    std::string name = statement.Text(1), file = statement.Text(2);
    if (name == "temp" && file.empty()) continue;
    Native::Scope scope(native_);
    bool readonly = sqlite3_db_readonly(db_, name.c_str()) == 1;
    int state = sqlite3_txn_state(db_, name.c_str());
    out_ += name + ": " + (file.empty() ? "\"\"" : file) + (readonly ? " r/o" : " r/w") +
            (state == SQLITE_TXN_NONE   ? ""
             : state == SQLITE_TXN_READ ? " read-txn"
                                        : " write-txn") +
            "\n";
  }
  co_return 0;
}

Task<int> Shell::Copy(std::string file, std::string database, bool out) {
  if (!co_await Open(false)) co_return 1;
  sqlite3* other = nullptr;
  std::string why;
  int status = 0;
  {
    Native::Scope scope(native_);
    if (sqlite3_open_v2(file.c_str(), &other, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr) !=
        SQLITE_OK) {
      sqlite3_close(other);
      why = "Error: cannot open \"" + file + "\"";
    }
  }
  if (!why.empty()) co_return co_await Wrong(why);
  sqlite3_backup* backup;
  {
    Native::Scope scope(native_);
    native_.Prepare(other);
    backup = out ? sqlite3_backup_init(other, "main", db_, database.c_str())
                 : sqlite3_backup_init(db_, database.c_str(), other, "main");
    if (!backup) {
      why = std::string("Error: ") + sqlite3_errmsg(out ? other : db_);
      sqlite3_close(other);
    }
  }
  if (!why.empty()) co_return co_await Wrong(why);
  for (int waits = 0;;) {
    {
      Native::Scope scope(native_);
      status = sqlite3_backup_step(backup, 100);
    }
    command_.machine.Spend(1000);
    if (status == SQLITE_BUSY && waits++ < 3) {
      (void)co_await kernel::SleepUntil(command_.process, command_.machine.NowNs() + 100'000'000);
      continue;
    }
    if (status != SQLITE_OK) break;
  }
  {
    Native::Scope scope(native_);
    sqlite3_backup_finish(backup);
    if (status != SQLITE_DONE)
      why = std::string("Error: ") +
            (status == SQLITE_BUSY ? "source database is busy" : sqlite3_errmsg(out ? other : db_));
    sqlite3_close(other);
  }
  if (!why.empty()) co_return co_await Wrong(why);
  co_return 0;
}

Task<int> Shell::DotBackup(std::vector<std::string> args) {
  std::erase_if(
      args, [](const std::string& arg) { return arg == "--append" || arg == "--async" || arg == "-async"; });
  if (args.empty()) co_return co_await Wrong("missing FILENAME argument on .backup");
  if (args.size() > 2) co_return co_await Wrong("Usage: .backup ?DB? ?OPTIONS? FILENAME");
  co_return co_await Copy(args.back(), args.size() == 2 ? args[0] : "main", true);
}

Task<int> Shell::DotRestore(std::vector<std::string> args) {
  if (args.empty() || args.size() > 2) co_return co_await Wrong("Usage: .restore ?DB? FILE");
  co_return co_await Copy(args.back(), args.size() == 2 ? args[0] : "main", false);
}

}  // namespace bivalve::commands::sqlite
