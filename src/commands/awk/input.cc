// Main input, its files, and getline.
#include "commands/awk/runtime.h"

namespace bivalve::commands::awk {

void Runtime::SetRt(std::string_view terminator) {
  Value& rt = globals_[Slot(Special::kRt)];
  if (rt.IsText() && rt.str()->view() == terminator) return;
  rt = Value(Tag::kString, pool_.Make(terminator));
}

bool Runtime::TakeMainRecord() {
  if (!main_ || skip_file_) return false;
  std::string_view record, terminator;
  if (main_->Take(record_end_, meter(), &record, &terminator) != RecordReader::Taken::kRecord) return false;
  ++nr_;
  ++fnr_;
  SetRt(terminator);
  fields_.SetRecord(record);
  return true;
}

// `name=value` among the operands; false when it is none.
bool Runtime::CommandAssignment(std::string_view argument) {
  size_t equals = argument.find('=');
  if (equals == std::string_view::npos || equals == 0) return false;
  std::string_view name = argument.substr(0, equals);
  for (size_t i = 0; i < name.size(); ++i) {
    char c = name[i];
    bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    bool digit = c >= '0' && c <= '9';
    if (!letter && !(digit && i > 0) && !(c == ':' && i > 0)) return false;
  }
  std::string text = Unescape(argument.substr(equals + 1));
  if (name.starts_with("awk::")) name.remove_prefix(5);
  for (const Function& function : code_.functions) {
    if (function.name != name) continue;
    Fatal("cannot use function `" + std::string(name) + "' as variable name");
    return true;
  }
  if (IsReserved(name, settings_.dialect)) {
    Fatal("cannot use gawk builtin `" + std::string(name) + "' as variable name");
    return true;
  }
  std::string_view given = argument.substr(equals + 1);
  bool typed = settings_.dialect.gnu() && given.size() > 2 && given.starts_with("@/") && given.ends_with('/');
  Value value = typed ? Value(Tag::kRegex, pool_.Make(given.substr(2, given.size() - 3)))
                      : Value(Tag::kInput, pool_.Make(text));
  for (size_t i = 0; i < code_.globals.size(); ++i) {
    if (code_.globals[i] != name) continue;
    if (static_cast<int>(i) < kSpecialCount) {
      StoreSpecial(static_cast<Special>(i), std::move(value));
    } else if (globals_[i].IsArray()) {
      Scalar(globals_[i], Where::kGlobal, static_cast<int>(i));
    } else {
      globals_[i] = std::move(value);
    }
    return true;
  }
  // A variable that the program does not mention, but SYMTAB may show.
  if (globals_[Slot(Special::kSymtab)].IsArray())
    *globals_[Slot(Special::kSymtab)].array()->Get(Key(name)) = std::move(value);
  return true;
}

std::string Runtime::Unescape(std::string_view text) {
  std::string unknown;
  std::string out = ProcessEscapes(text, settings_.dialect.posix, &unknown);
  for (char c : unknown) {
    if (said_unescaped_.find(c) != std::string::npos) continue;
    said_unescaped_ += c;
    Warning(std::string("escape sequence `\\") + c + "' treated as plain `" + c + "'");
  }
  return out;
}

std::string ProcessEscapes(std::string_view text, bool posix, std::string* unknown) {
  constexpr std::string_view kLetters = "abfnrtv\\\"", kMeanings = "\a\b\f\n\r\t\v\\\"";
  auto hex = [](char c) {
    char lower = static_cast<char>(c | 0x20);
    return c >= '0' && c <= '9' ? c - '0' : lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
  };
  std::string out;
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\\' || i + 1 >= text.size()) {
      out += text[i];
      continue;
    }
    char c = text[++i];
    size_t known = kLetters.find(c);
    if (known != std::string_view::npos) {
      out += kMeanings[known];
    } else if (c >= '0' && c <= '7') {
      int value = 0, digits = 0;
      for (; digits < 3 && i < text.size() && text[i] >= '0' && text[i] <= '7'; ++i, ++digits)
        value = value * 8 + (text[i] - '0');
      --i;
      out += static_cast<char>(value);
    } else if (c == 'x' && !posix && i + 1 < text.size() && hex(text[i + 1]) >= 0) {
      int value = 0;
      for (int digits = 0; digits < 2 && i + 1 < text.size() && hex(text[i + 1]) >= 0; ++digits)
        value = value * 16 + hex(text[++i]);
      out += static_cast<char>(value);
    } else if (c == '\n') {
      continue;
    } else {
      if (c != 'x') *unknown += c;
      out += c;
    }
  }
  return out;
}

// Opens the next operand that is a file; false at the end of all.
Task<bool> Runtime::NextFile() {
  kernel::Process& process = command_.process;
  for (;;) {
    const Value& argc = globals_[Slot(Special::kArgc)];
    std::string name;
    bool have = false, assigned = false;
    if (static_cast<double>(next_argument_) < ToNumber(argc)) {
      int index = next_argument_++;
      if (!globals_[Slot(Special::kArgv)].IsArray()) continue;
      const Value* argument = globals_[Slot(Special::kArgv)].array()->Find(Key(index));
      if (!argument) continue;
      Scratch scratch;
      name = View(*argument, scratch);
      if (name.empty()) continue;
      if (!settings_.no_assignments && CommandAssignment(name)) {
        assigned = true;
      } else {
        have = used_operand_ = true;
        globals_[Slot(Special::kArgind)] = Value(static_cast<double>(index));
      }
    } else if (!used_operand_ && !input_over_) {
      used_operand_ = true;
      name = "-";
      have = true;
    } else {
      co_return false;
    }
    if (failed_) co_return false;
    if (assigned || !have) continue;
    Result<FileRef> file;
    bool from_stdin = name == "-" || name == "/dev/stdin";
    if (from_stdin) {
      file = process.Fd(0);
      if (!*file) file = Fail(Errno::kBadF);
    } else {
      file = co_await command_.vfs.Open(process, name, kernel::OpenFlags::Read());
    }
    if (file) {
      auto stat = co_await (*file)->GetStat(process);
      if (stat && stat->IsDir()) file = Fail(Errno::kIsDir);
    }
    std::string shown = name;
    fnr_ = 0;
    globals_[Slot(Special::kFilename)] =
        Value(Tag::kInput, pool_.Make(from_stdin && name == "-" ? std::string_view("-") : name));
    file_open_ = true;
    if (file) {
      globals_[Slot(Special::kErrno)] = Value(Tag::kString, pool_.Make({}));
      main_ = std::make_unique<RecordReader>(process, std::move(*file));
    } else {
      SetErrno(file.error());
    }
    skip_file_ = false;
    if (code_.begin_file >= 0) {
      Wait wait = co_await RunSection(code_.begin_file);
      if (wait == Wait::kNextFile) {
        skip_file_ = true;
      } else if (wait != Wait::kDone) {
        pending_wait_ = wait;
        co_return false;
      }
    }
    if (!main_) {
      if (skip_file_) {
        skip_file_ = false;
        file_open_ = false;
        continue;
      }
      file_open_ = false;
      // While nothing of the program has run there is no place to name.
      no_place_ = nr_ == 0 && code_.begin < 0 && code_.begin_file < 0;
      if (file) continue;  // BEGINFILE has read all of it
      if (file.error().code == Errno::kIsDir) {
        messages_ += Prefix(true) + "warning: command line argument `" + name + "' is a directory: skipped\n";
        no_place_ = false;
        co_await WriteMessages();
        continue;
      }
      Fatal("cannot open file `" + name + "' for reading: " + Why(file.error()));
      co_return false;
    }
    co_return true;
  }
}

Task<Runtime::Wait> Runtime::CloseMainFile() {
  main_.reset();
  skip_file_ = false;
  if (!file_open_) co_return Wait::kDone;
  file_open_ = false;
  if (code_.end_file < 0) co_return Wait::kDone;
  co_return co_await RunSection(code_.end_file);
}

// The next record of main input: kDone, kInputEnd, or what happened in BEGINFILE and ENDFILE.
Task<Runtime::Wait> Runtime::FetchMain(std::string_view* record, std::string_view* terminator) {
  for (;;) {
    if (!main_) {
      if (input_over_) co_return Wait::kInputEnd;
      pending_wait_ = Wait::kInputEnd;
      if (!co_await NextFile()) {
        if (failed_) co_return Wait::kFailed;
        if (pending_wait_ == Wait::kInputEnd) input_over_ = true;
        co_return pending_wait_;
      }
    }
    RecordReader::Taken taken =
        skip_file_ ? RecordReader::Taken::kEnd : main_->Take(record_end_, meter(), record, terminator);
    if (taken == RecordReader::Taken::kRecord) co_return Wait::kDone;
    if (taken == RecordReader::Taken::kNeedMore) {
      auto filled = co_await main_->Fill();
      if (filled) continue;
      SetErrno(filled.error());
      Scratch scratch;
      Warning("error reading input file `" + std::string(View(globals_[Slot(Special::kFilename)], scratch)) +
              "': " + Why(filled.error()));
      co_await WriteMessages();
      exit_status_ = 2;
    }
    Wait wait = co_await CloseMainFile();
    if (wait != Wait::kDone) co_return wait;
  }
}

// ---- getline

namespace {

int OperandsOf(Where where) {
  return where == Where::kElement                                                                        ? 2
         : where == Where::kField || where == Where::kElementOfGlobal || where == Where::kElementOfLocal ? 1
                                                                                                         : 0;
}

}  // namespace

void Runtime::EndGetline(const Instruction& in, double result) {
  int count = OperandsOf(in.b) + (in.d ? 1 : 0);
  while (count-- > 0) Pop();
  Push(Value(result));
}

bool Runtime::FinishGetline(const Instruction& in, std::string_view record, std::string_view terminator,
                            bool main, bool counts) {
  if (in.d) Pop();
  if (counts) ++nr_;
  if (main) ++fnr_;
  if (settings_.dialect.gnu()) SetRt(terminator);
  if (in.b == Where::kNothing) {
    fields_.SetRecord(record);
  } else {
    Value value(Tag::kInput, pool_.Make(record));
    if (!Assign(in, stack_.get() + frames_.back().base, sp_, std::move(value))) return false;
  }
  Push(Value(1.0));
  return true;
}

// Without waiting; false when that cannot be.
bool Runtime::GetlineNow(const Instruction& in, Value* fp, Value*& sp) {
  (void)fp;
  Redirect redirect = static_cast<Redirect>(in.d);
  std::string_view record, terminator;
  RecordReader* reader = nullptr;
  if (redirect == Redirect::kNone) {
    if (skip_file_) return false;
    reader = main_.get();
  } else {
    Scratch scratch;
    Stream* stream = FindStream(View(sp[-1], scratch), true, false);
    reader = stream ? stream->reader.get() : nullptr;
  }
  if (!reader || reader->Take(record_end_, meter(), &record, &terminator) != RecordReader::Taken::kRecord)
    return false;
  sp_ = sp;
  FinishGetline(in, record, terminator, redirect == Redirect::kNone, redirect == Redirect::kNone);
  sp = sp_;
  return true;
}

// PROCINFO[name, what], or null.
const Value* Runtime::ProcinfoOf(const std::string& name, std::string_view what) {
  if (!globals_[Slot(Special::kProcinfo)].IsArray()) return nullptr;
  std::string index = name + subsep_ + std::string(what);
  return globals_[Slot(Special::kProcinfo)].array()->Find(Key(std::string_view(index)));
}

// Until when a read from this input may wait: "READ_TIMEOUT" has milliseconds.
int64_t Runtime::ReadDeadline(const std::string& name) {
  const Value* timeout = ProcinfoOf(name, "READ_TIMEOUT");
  double ms = timeout ? ToNumber(*timeout) : 0;
  return ms > 0 && ms < 1e12 ? command_.machine.NowNs() + static_cast<int64_t>(ms * 1e6) : INT64_MAX;
}

Task<Runtime::Wait> Runtime::Getline() {
  const Instruction& in = *request_.instruction;
  int here = pc_;
  Redirect redirect = static_cast<Redirect>(in.d);
  std::string_view record, terminator;
  if (redirect == Redirect::kNone) {
    Wait wait = co_await FetchMain(&record, &terminator);
    pc_ = here;
    if (wait == Wait::kInputEnd) {
      EndGetline(in, 0);
      co_return Wait::kDone;
    }
    if (wait != Wait::kDone) co_return wait;
    co_return FinishGetline(in, record, terminator, true, true) ? Wait::kDone : Wait::kFailed;
  }
  Scratch scratch;
  std::string name(View(sp_[-1], scratch));
  if (name.empty()) {
    pc_ = here - 1;
    Fatal("expression for `" +
          std::string(redirect == Redirect::kFile   ? "<"
                      : redirect == Redirect::kPipe ? "|"
                                                    : "|&") +
          "' redirection has null string value");
    co_return Wait::kFailed;
  }
  if (settings_.sandbox) {
    pc_ = here - 1;
    Fatal("redirection not allowed in sandbox mode");
    co_return Wait::kFailed;
  }
  Stream* stream = FindStream(name, true, false);
  if (!stream) {
    request_.name = name;
    request_.redirect = redirect;
    request_.input = true;
    Wait opened = co_await Open();
    if (opened == Wait::kFailed) co_return opened;
    if (opened == Wait::kInputEnd) {
      EndGetline(in, -1);
      co_return Wait::kDone;
    }
    stream = FindStream(name, true, false);
  }
  if (!stream->reader) {
    pc_ = here - 1;
    Fatal("getline: attempt to read from closed read end of two-way pipe");
    co_return Wait::kFailed;
  }
  if (stream->out && !stream->buffer.empty()) co_await FlushStream(*stream);
  for (;;) {
    RecordReader::Taken taken = stream->reader->Take(record_end_, meter(), &record, &terminator);
    if (taken == RecordReader::Taken::kRecord)
      co_return FinishGetline(in, record, terminator, false, false) ? Wait::kDone : Wait::kFailed;
    if (taken == RecordReader::Taken::kEnd) {
      EndGetline(in, 0);
      co_return Wait::kDone;
    }
    auto filled = co_await stream->reader->Fill(ReadDeadline(name));
    if (filled) continue;
    SetErrno(filled.error());
    bool again = filled.error().code == Errno::kTimedOut && ProcinfoOf(name, "RETRY");
    EndGetline(in, again ? -2 : -1);
    co_return Wait::kDone;
  }
}

}  // namespace bivalve::commands::awk
