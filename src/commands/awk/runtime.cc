#include "commands/awk/runtime.h"

#include <algorithm>

namespace bivalve::commands::awk {

Runtime::Runtime(Command& command, const Code& code, const Settings& settings)
    : command_(command), code_(code), settings_(settings), fields_(*this) {
  globals_.resize(code.globals.size());
  constants_.resize(code.regexes.size());
  said_escapes_ = code.said_escapes;
  ranges_.resize(static_cast<size_t>(code.ranges) + 1);
  for (const std::string& text : code.texts) texts_.emplace_back(Tag::kString, pool_.Make(text));
  for (const std::string& text : code.regexes) regex_values_.emplace_back(Tag::kRegex, pool_.Make(text));
  stdout_.out = command.process.Fd(1);
  stdout_.standard = true;
  stdout_.unbuffered = stdout_.out && stdout_.out->IsTerminal();
  stdout_.name = "/dev/stdout";
  stderr_.out = command.process.Fd(2);
  stderr_.standard = stderr_.unbuffered = true;
  stderr_.name = "/dev/stderr";
  byte_characters_ = settings.characters_as_bytes;
  lint_ = settings.lint;
  EnsureStack(static_cast<size_t>(code.depth) + 64);
}

Runtime::~Runtime() = default;

// ---- the stack

void Runtime::EnsureStack(size_t more) {
  size_t used = sp_ ? static_cast<size_t>(sp_ - stack_.get()) : 0;
  if (used + more + 16 <= stack_size_) return;
  size_t size = std::max(used + more + 64, stack_size_ * 2);
  auto bigger = std::make_unique<Value[]>(size);
  for (size_t i = 0; i < used; ++i) bigger[i] = std::move(stack_[i]);
  stack_ = std::move(bigger);
  stack_size_ = size;
  sp_ = stack_.get() + used;
}

void Runtime::DropTo(size_t height) {
  while (sp_ > stack_.get() + height) (--sp_)->Clear();
}

void Runtime::Push(Value value) { *sp_++ = std::move(value); }

Value Runtime::Pop() { return std::move(*--sp_); }

// ---- set-up

void Runtime::PrepareEnvironment() {
  auto array = [&](Special special, Array::Special kind) {
    Array* made = new Array(pool_);
    made->special = kind;
    made->name = kSpecialNames[Slot(special)];
    globals_[static_cast<size_t>(Slot(special))] = Value(Tag::kArray, made);
    return made;
  };
  auto text = [&](std::string_view value) { return Value(Tag::kInput, pool_.Make(value)); };
  Array* environ = array(Special::kEnviron, Array::Special::kEnviron);
  for (const std::string& entry : command_.process.env) {
    size_t equals = entry.find('=');
    if (equals == std::string::npos) continue;
    *environ->Get(Key(std::string_view(entry).substr(0, equals))) =
        text(std::string_view(entry).substr(equals + 1));
  }
  Array* argv = array(Special::kArgv, Array::Special::kNone);
  *argv->Get(Key(int32_t{0})) = text(settings_.name);
  int32_t count = 1;
  for (const std::string& operand : settings_.operands) *argv->Get(Key(count++)) = text(operand);
  globals_[Slot(Special::kArgc)] = Value(static_cast<double>(count));
  if (!settings_.dialect.gnu()) return;
  Array* procinfo = array(Special::kProcinfo, Array::Special::kProcinfo);
  kernel::Process& process = command_.process;
  auto number = [&](std::string_view name, double value) { *procinfo->Get(Key(name)) = Value(value); };
  auto word = [&](std::string_view name, std::string_view value) {
    *procinfo->Get(Key(name)) = Value(Tag::kString, pool_.Make(value));
  };
  word("version", "5.2.1");
  word("strftime", "%a %b %e %H:%M:%S %Z %Y");
  word("platform", "posix");
  word("FS", "FS");
  number("api_major", 3);
  number("api_minor", 2);
  Array* argv_copy = new Array(pool_);
  argv_copy->name = "PROCINFO[\"argv\"]";
  *procinfo->Get(Key(std::string_view("argv"))) = Value(Tag::kArray, argv_copy);
  for (const std::string& argument : command_.process.argv)
    *argv_copy->Get(Key(static_cast<int32_t>(argv_copy->size()))) = text(argument);
  number("errno", 0);
  number("pid", process.pid());
  number("ppid", process.ppid());
  number("pgrpid", process.pgid);
  number("uid", process.uid);
  number("euid", process.uid);
  number("gid", process.gid);
  number("egid", process.gid);
  number("group1", process.gid);
  IdentifiersOf(procinfo);
  Array* symtab = array(Special::kSymtab, Array::Special::kSymtab);
  (void)symtab;
  Array* functab = array(Special::kFunctab, Array::Special::kFunctab);
  for (const Function& function : code_.functions)
    if (function.entry >= 0)
      *functab->Get(Key(std::string_view(function.name))) = Value(Tag::kString, pool_.Make(function.name));
  // By name, as in gawk: the order shows in that of the indices.
  std::vector<std::string_view> builtins;
  for (const BuiltinInfo& builtin : kBuiltins) builtins.push_back(builtin.name);
  std::sort(builtins.begin(), builtins.end());
  for (std::string_view name : builtins) *functab->Get(Key(name)) = Value(Tag::kString, pool_.Make(name));
}

// PROCINFO["identifiers"]: what the program's names are.
void Runtime::IdentifiersOf(Array* procinfo) {
  Array* identifiers = new Array(pool_);
  identifiers->name = "PROCINFO[\"identifiers\"]";
  *procinfo->Get(Key(std::string_view("identifiers"))) = Value(Tag::kArray, identifiers);
  auto set = [&](std::string_view name, std::string_view what) {
    *identifiers->Get(Key(name)) = Value(Tag::kString, pool_.Make(what));
  };
  // Nothing has run yet: variables of the program are not known to be either.
  for (size_t i = 0; i < code_.globals.size(); ++i) {
    Special special = static_cast<Special>(i);
    bool array = special == Special::kArgv || special == Special::kEnviron || special == Special::kProcinfo ||
                 special == Special::kSymtab || special == Special::kFunctab;
    set(code_.globals[i], array ? "array" : static_cast<int>(i) < kSpecialCount ? "scalar" : "untyped");
  }
  for (const Function& function : code_.functions)
    if (function.entry >= 0) set(function.name, "user");
  for (const BuiltinInfo& builtin : kBuiltins) set(builtin.name, "builtin");
}

void Runtime::Prepare() {
  auto set = [&](Special special, std::string_view value) {
    globals_[static_cast<size_t>(Slot(special))] = Value(Tag::kString, pool_.Make(value));
  };
  set(Special::kFs, " ");
  set(Special::kRs, "\n");
  set(Special::kOfs, " ");
  set(Special::kOrs, "\n");
  set(Special::kSubsep, "\034");
  set(Special::kConvfmt, "%.6g");
  set(Special::kOfmt, "%.6g");
  if (settings_.dialect.gnu()) {
    set(Special::kFpat, "[^[:space:]]+");
    set(Special::kFieldwidths, "");
    set(Special::kErrno, "");
    set(Special::kTextdomain, "messages");
    set(Special::kRoundmode, "N");
    globals_[Slot(Special::kPrec)] = Value(53.0);
    globals_[Slot(Special::kBinmode)] = Value(0.0);
    globals_[Slot(Special::kIgnorecase)] = Value(0.0);
    globals_[Slot(Special::kLint)] = Value(lint_ ? 1.0 : 0.0);
    globals_[Slot(Special::kArgind)] = Value(0.0);
    set(Special::kRt, "");
  }
  set(Special::kFilename, "");
  globals_[Slot(Special::kRstart)] = Value(0.0);
  globals_[Slot(Special::kRlength)] = Value(0.0);
  globals_[Slot(Special::kNr)] = Value(0.0);
  globals_[Slot(Special::kFnr)] = Value(0.0);
  globals_[Slot(Special::kNf)] = Value(0.0);
  PrepareEnvironment();
  fields_.Begin();
  if (settings_.has_field_separator) {
    std::string fs = Unescape(settings_.field_separator);
    if (settings_.field_separator == "t" && settings_.dialect.traditional) fs = "\t";
    StoreSpecial(Special::kFs, Value(Tag::kInput, pool_.Make(fs)));
  }
  for (const std::string& assignment : settings_.assignments) {
    if (!CommandAssignment(assignment) && !failed_) {
      size_t equals = assignment.find('=');
      if (equals != std::string::npos)
        Fatal("`" + assignment.substr(0, equals) + "' is not a legal variable name");
    }
  }
}

// ---- running

Task<void> Runtime::WriteMessages() {
  if (messages_.empty()) co_return;
  co_await FlushStream(stdout_);
  co_await kernel::WriteFd(command_.process, 2, std::exchange(messages_, {}));
  stdout_.buffer += std::exchange(behind_messages_, {});
}

Task<Runtime::Wait> Runtime::Drive() {
  if (drive_depth_ >= 100) {
    Fatal("function calls are nested too deeply");
    co_return Wait::kFailed;
  }
  ++drive_depth_;
  Wait result = Wait::kDone;
  for (bool running = true; running;) {
    Wait wait = Run();
    Wait after = Wait::kDone;
    switch (wait) {
      case Wait::kYield: co_await kernel::Yield(command_.process); break;
      case Wait::kMessages: co_await WriteMessages(); break;
      case Wait::kRecord: {
        int here = pc_;
        std::string_view record, terminator;
        after = co_await FetchMain(&record, &terminator);
        pc_ = here;
        if (after != Wait::kDone) break;
        ++nr_;
        ++fnr_;
        SetRt(terminator);
        fields_.SetRecord(record);
        ++pc_;
        break;
      }
      case Wait::kGetline: after = co_await Getline(); break;
      case Wait::kFlush: {
        Stream& stream = *request_.stream;
        if (!co_await FlushStream(stream) && !write_error_.empty()) {
          size_t cut = write_error_.find('\n');
          std::string what = write_error_.substr(0, cut), why = write_error_.substr(cut + 1);
          write_error_.clear();
          Fatal("print to \"" + what + "\" failed: " + why);
          after = Wait::kFailed;
        }
        break;
      }
      case Wait::kOpen: {
        after = co_await Open();
        if (after == Wait::kInputEnd) {
          // Not fatal: the statement has no effect.
          const Instruction& in = code_.code[static_cast<size_t>(pc_)];
          for (int i = 0; i < in.a + 1; ++i) Pop();
          ++pc_;
          after = Wait::kDone;
        }
        break;
      }
      case Wait::kBuiltin: {
        int here = pc_;
        --pc_;
        after = co_await WaitBuiltin(request_.fn, request_.count);
        if (after == Wait::kDone) pc_ = here;
        if (!messages_.empty()) co_await WriteMessages();
        break;
      }
      case Wait::kForIn: {
        int here = pc_;
        after = co_await ForInByFunction();
        pc_ = here;
        break;
      }
      default: result = wait; running = false;
    }
    if (after != Wait::kDone) {
      result = after;
      running = false;
    }
  }
  --drive_depth_;
  co_return result;
}

Task<Runtime::Wait> Runtime::RunSection(int entry) {
  size_t depth = frames_.size();
  Frame frame;
  frame.return_to = pc_;
  frame.base = static_cast<size_t>(sp_ - stack_.get());
  frame.boundary = true;
  frames_.push_back(frame);
  EnsureStack(static_cast<size_t>(code_.depth) + 16);
  pc_ = entry;
  std::string_view outer = std::exchange(section_, entry == code_.begin        ? "BEGIN"
                                                   : entry == code_.end        ? "END"
                                                   : entry == code_.begin_file ? "BEGINFILE"
                                                                               : "ENDFILE");
  bool main = std::exchange(main_running_, false);
  Wait wait = co_await Drive();
  section_ = outer;
  main_running_ = main;
  if (wait != Wait::kDone) {
    if (wait != Wait::kFailed) pc_ = frame.return_to;
    DropTo(frame.base);
    frames_.resize(depth);
  }
  co_return wait;
}

Task<Runtime::Wait> Runtime::CallFunction(int index, int count) {
  const Function& function = code_.functions[static_cast<size_t>(index)];
  size_t depth = frames_.size(), params = function.params.size();
  for (; static_cast<size_t>(count) > params; --count) Pop();
  EnsureStack(params + static_cast<size_t>(function.depth) + 16);
  sp_ += params - static_cast<size_t>(count);
  Frame frame;
  frame.return_to = pc_;
  frame.base = static_cast<size_t>(sp_ - stack_.get()) - params;
  frame.function = &function;
  frame.boundary = true;
  frames_.push_back(frame);
  pc_ = function.entry;
  Wait wait = co_await Drive();
  if (wait != Wait::kDone) {
    DropTo(frame.base);
    frames_.resize(depth);
  }
  co_return wait;
}

int Runtime::FindFunction(std::string_view name) {
  for (size_t i = 0; i < code_.functions.size(); ++i)
    if (code_.functions[i].name == name && code_.functions[i].entry >= 0) return static_cast<int>(i);
  return -1;
}

// The function's name lies below its arguments.
Runtime::Wait Runtime::CallIndirect(const Instruction& in) {
  int count = in.a;
  Scratch scratch;
  std::string name(View(sp_[-count - 1], scratch));
  if (name.starts_with("awk::")) name.erase(0, 5);
  int index = FindFunction(name);
  int builtin = index < 0 ? FindBuiltin(name, settings_.dialect) : -1;
  if (index < 0 && builtin < 0) {
    --pc_;
    Fatal("`" + name + "' is not a function, so it cannot be called indirectly");
    return Wait::kFailed;
  }
  for (int i = -count - 1; i < -1; ++i) sp_[i] = std::move(sp_[i + 1]);
  (--sp_)->Clear();
  if (builtin >= 0) {
    const BuiltinInfo& info = kBuiltins[builtin];
    if (info.fn == Fn::kSub || info.fn == Fn::kGsub) {
      if (count != 2) {
        Fatal(name + ": can be called indirectly only with two arguments");
        return Wait::kFailed;
      }
      // On the record, as without a third argument.
      Value replacement = Pop(), pattern = Pop();
      Push(Value(0.0));
      Push(std::move(pattern));
      Push(std::move(replacement));
      Instruction substitute{Op::kSubstitute, Where::kField, static_cast<uint8_t>(info.fn == Fn::kGsub), 0,
                             0};
      return SubstituteOp(substitute, stack_.get() + frames_.back().base, sp_) ? Wait::kDone : Wait::kFailed;
    }
    if (count < info.least || count > info.most) {
      Fatal(name + ": called with " + std::to_string(count) + " arguments");
      return Wait::kFailed;
    }
    wait_ = Wait::kDone;
    for (int i = 0; i < count; ++i) {
      bool array = info.fn == Fn::kAsort || info.fn == Fn::kAsorti     ? i < 2
                   : info.fn == Fn::kSplit || info.fn == Fn::kPatsplit ? i == 1 || i == 3
                   : info.fn == Fn::kMatch                             ? i == 2
                                                                       : false;
      Value& argument = sp_[i - count];
      if (array && argument.tag() == Tag::kBox) ArrayIn(argument, {});
    }
    if (Builtin(info.fn, count)) return Wait::kDone;
    return failed_ ? Wait::kFailed : wait_;
  }
  const Function& function = code_.functions[static_cast<size_t>(index)];
  size_t params = function.params.size();
  if (static_cast<size_t>(count) > params)
    Warning("function `" + name + "' called with more arguments than declared");
  for (; static_cast<size_t>(count) > params; --count) Pop();
  if (frames_.size() >= static_cast<size_t>(command_.process.account->limits.call_depth) * 10) {
    Fatal("function calls are nested too deeply");
    return Wait::kFailed;
  }
  EnsureStack(params + static_cast<size_t>(function.depth));
  sp_ += params - static_cast<size_t>(count);
  Frame frame;
  frame.return_to = pc_;
  frame.base = static_cast<size_t>(sp_ - stack_.get()) - params;
  frame.function = &function;
  frames_.push_back(frame);
  pc_ = function.entry;
  return Wait::kDone;
}

Task<int> Runtime::Main() {
  Prepare();
  Wait wait = failed_ ? Wait::kFailed : Wait::kDone;
  if (!failed_ && !CompileConstants()) {
    co_await kernel::WriteFd(command_.process, 2, messages_ + fatal_text_);
    co_return 1;
  }
  if (!messages_.empty()) co_await WriteMessages();
  if (wait == Wait::kDone && code_.begin >= 0) wait = co_await RunSection(code_.begin);
  if (wait == Wait::kDone && code_.main >= 0) {
    do {
      if (wait == Wait::kNextFile) skip_file_ = true;
      DropTo(0);
      frames_.assign(1, Frame{});
      pc_ = code_.main;
      main_running_ = true;
      wait = co_await Drive();
      main_running_ = false;
    } while (wait == Wait::kNext || wait == Wait::kNextFile);
    if (wait != Wait::kFailed) {
      DropTo(0);
      frames_.clear();
    }
    if (wait == Wait::kInputEnd) wait = Wait::kDone;
  }
  if ((wait == Wait::kDone || wait == Wait::kExit) && code_.end >= 0) {
    DropTo(0);
    frames_.clear();
    wait = co_await RunSection(code_.end);
  }
  if (wait == Wait::kFailed) {
    co_await FlushStream(stdout_);
    co_await kernel::WriteFd(command_.process, 2, messages_ + fatal_text_);
    messages_.clear();
    exit_status_ = 2;
    write_error_.clear();
    co_await CloseAll();
    co_return 2;
  }
  co_await WriteMessages();
  write_error_.clear();
  co_await CloseAll();
  if (stdout_.failed) {
    size_t cut = write_error_.find('\n');
    std::string why = cut == std::string::npos ? std::string() : write_error_.substr(cut + 1);
    if (!why.empty())
      co_await kernel::WriteFd(command_.process, 2,
                               Prefix(false) + "warning: error writing standard output: " + why + "\n");
    if (exit_status_ == 0) exit_status_ = 2;
  }
  co_return exit_status_ & 255;
}

}  // namespace bivalve::commands::awk
