// Redirections: print, pipes, coprocesses, close, fflush and system.
#include <algorithm>

#include "commands/awk/runtime.h"
#include "commands/launch.h"
#include "kernel/pipe.h"

namespace bivalve::commands::awk {
namespace {

constexpr size_t kFull = 64 << 10;

std::string_view RedirectText(Redirect redirect) {
  switch (redirect) {
    case Redirect::kFile: return ">";
    case Redirect::kAppend: return ">>";
    case Redirect::kPipe: return "|";
    case Redirect::kTwoWay: return "|&";
    default: return "";
  }
}

}  // namespace

Stream* Runtime::FindStream(std::string_view name, bool input, bool output) {
  for (auto& stream : streams_) {
    if (stream->name != name) continue;
    if (input && (stream->reader || stream->kind == Stream::Kind::kTwoWay)) return stream.get();
    if (output && (stream->kind == Stream::Kind::kWrite || stream->kind == Stream::Kind::kTwoWay))
      return stream.get();
  }
  return nullptr;
}

// The stream of a print; null: failed, or it has to be opened first.
Stream* Runtime::OutputFor(const Instruction& in, const Value& target) {
  Redirect redirect = static_cast<Redirect>(in.d);
  Scratch scratch;
  std::string_view name = View(target, scratch);
  if (settings_.sandbox) return Fatal("redirection not allowed in sandbox mode");
  if (name.empty())
    return Fatal("expression for `" + std::string(RedirectText(redirect)) +
                 "' redirection has null string value");
  if (redirect == Redirect::kFile || redirect == Redirect::kAppend) {
    if (name == "/dev/stdout" || name == "/dev/fd/1" || name == "-") return &stdout_;
    if (name == "/dev/stderr" || name == "/dev/fd/2") return &stderr_;
  }
  if (Stream* stream = FindStream(name, false, true)) {
    if (stream->kind == Stream::Kind::kTwoWay && !stream->out) {
      request_.name = name;
      request_.redirect = redirect;
      request_.input = false;
      wait_ = Wait::kOpen;
      return nullptr;
    }
    return stream;
  }
  request_.name = name;
  request_.redirect = redirect;
  request_.input = false;
  wait_ = Wait::kOpen;
  return nullptr;
}

bool Runtime::Put(Stream& stream, std::string_view text) {
  stream.buffer += text;
  return true;
}

// After something was put: whether the stream should be written out now.
bool Runtime::FullOf(Stream& stream) {
  if (stream.buffer.size() < kFull && !stream.unbuffered) return false;
  request_.stream = &stream;
  wait_ = Wait::kFlush;
  return true;
}

// What stands behind `before` waits until the messages are out, which come first.
void Runtime::PutBehind(Stream& stream, size_t before) {
  if (&stream != &stdout_) return;
  behind_messages_.append(stream.buffer, before);
  stream.buffer.resize(before);
}

bool Runtime::PrintOp(const Instruction& in) {
  int count = in.a;
  bool redirected = in.d != 0;
  Value* args = sp_ - count - (redirected ? 1 : 0);
  Stream* stream = redirected ? OutputFor(in, sp_[-1]) : &stdout_;
  if (!stream) return false;
  std::string& buffer = stream->buffer;
  size_t before = buffer.size();
  if (count == 0) {
    if (lint_ && fields_.Record().str() == fields_.Nothing().str())
      Warning("reference to uninitialized field `$0'");
    buffer += fields_.RecordView();
  } else {
    for (int i = 0; i < count; ++i) {
      if (i) buffer += ofs_;
      if (args[i].IsNumber() && IsIntegral(args[i].number())) {
        char text[24];
        buffer.append(text, FormatInteger(text, static_cast<int64_t>(args[i].number())));
      } else {
        Scratch scratch;
        buffer += OutputView(args[i], scratch);
      }
    }
  }
  buffer += ors_;
  if (!messages_.empty()) PutBehind(*stream, before);
  while (sp_ > args) (--sp_)->Clear();
  FullOf(*stream);
  return true;
}

bool Runtime::PrintfOp(const Instruction& in) {
  int count = in.a;
  bool redirected = in.d != 0;
  Value* args = sp_ - count - (redirected ? 1 : 0);
  Stream* stream = redirected ? OutputFor(in, sp_[-1]) : &stdout_;
  if (!stream) return false;
  if (count == 0) return true;
  Scratch scratch;
  size_t before = stream->buffer.size();
  if (!Format(View(args[0], scratch), args + 1, count - 1, &stream->buffer)) {
    stream->buffer.resize(before);
    return false;
  }
  if (!messages_.empty()) PutBehind(*stream, before);
  while (sp_ > args) (--sp_)->Clear();
  FullOf(*stream);
  return true;
}

Task<bool> Runtime::FlushStream(Stream& stream) {
  if (stream.buffer.empty() || stream.failed) {
    stream.buffer.clear();
    co_return !stream.failed;
  }
  std::string text = std::exchange(stream.buffer, {});
  Result<void> done;
  if (stream.out)
    done = co_await kernel::WriteAll(command_.process, stream.out, text);
  else
    done = Fail(Errno::kBadF);
  if (!done) {
    stream.failed = true;
    SetErrno(done.error());
    co_await command_.process.DeliverSignals();
    if (!stream.standard || &stream == &stdout_) {
      write_error_ =
          std::string(&stream == &stdout_ ? "standard output" : stream.name) + "\n" + Why(done.error());
    }
    co_return false;
  }
  text.clear();
  if (stream.buffer.empty()) stream.buffer = std::move(text);
  co_return true;
}

Task<void> Runtime::FlushAll() {
  co_await FlushStream(stdout_);
  co_await FlushStream(stderr_);
  for (auto it = streams_.begin(); it != streams_.end(); ++it)
    if (!(*it)->buffer.empty()) co_await FlushStream(**it);
}

// `sh -c command` with these ends as its input and output (null: this program's own); its pid.
Task<Result<int>> Runtime::SpawnShell(std::string command, FileRef in, FileRef out) {
  kernel::Process& process = command_.process;
  std::vector<std::string> env;
  if (globals_[Slot(Special::kEnviron)].IsArray()) {
    Array* environ = globals_[Slot(Special::kEnviron)].array();
    std::vector<Value> names;
    environ->List(&names);
    for (const Value& name : names) {
      Scratch left, right;
      Key key = MakeKey(name, left);
      std::string entry(View(name, left));
      if (const Value* value = environ->Find(key))
        env.push_back(entry + "=" + std::string(View(*value, right)));
    }
    std::sort(env.begin(), env.end());
  }
  std::vector<std::string> argv{"sh", "-c", std::move(command)};
  CO_TRY(kernel::Executable found, co_await kernel::LoadExecutable(process, "/bin/sh", argv));
  kernel::SpawnSpec spec = process.ForkSpec();
  spec.program = found.program;
  spec.argv = std::move(found.argv);
  spec.env = std::move(env);
  if (in) CO_TRY_VOID(spec.fds.Set(0, std::move(in), process.FdLimit()));
  if (out) CO_TRY_VOID(spec.fds.Set(1, std::move(out), process.FdLimit()));
  spec.fds.DropCloseOnExec();
  spec.signals.ResetForExec();
  CO_TRY(Process * child, command_.machine.Spawn(&process, std::move(spec)));
  co_return child->pid();
}

// Opens what request_ names. A failure is the program's end for output, and ERRNO for input.
Task<Runtime::Wait> Runtime::Open() {
  Request request = request_;
  bool nonfatal = ProcinfoOf(request.name, "NONFATAL") ||
                  (globals_[Slot(Special::kProcinfo)].IsArray() &&
                   globals_[Slot(Special::kProcinfo)].array()->Find(Key(std::string_view("NONFATAL"))));
  if (Stream* half = request.input ? nullptr : FindStream(request.name, false, true)) {
    // A two-way pipe whose write end was closed. What it runs comes to its end before the message.
    if (nonfatal) {
      SetErrno(Error{Errno::kBadF, {}, {}});
      co_return Wait::kInputEnd;
    }
    co_await FlushAll();
    co_await CloseStream(*half, 0);
    const Instruction& print = code_.code[static_cast<size_t>(pc_)];
    Fatal(std::string(print.op == Op::kPrint ? "print" : "printf") +
          ": attempt to write to closed write end of two-way pipe");
    co_return Wait::kFailed;
  }
  auto stream = std::make_unique<Stream>();
  stream->name = request.name;
  kernel::Process& process = command_.process;
  bool pipe = request.redirect == Redirect::kPipe || request.redirect == Redirect::kTwoWay;
  stream->pipe = pipe;
  std::optional<Error> error;
  if (pipe) {
    // Only what is written to must not overtake what was written before.
    if (!request.input) co_await FlushAll();
    FileRef child_in, child_out;
    if (!request.input || request.redirect == Redirect::kTwoWay) {
      kernel::PipeEnds ends = kernel::MakePipe(command_.machine);
      child_in = std::move(ends.read);
      stream->out = std::move(ends.write);
    }
    if (request.input || request.redirect == Redirect::kTwoWay) {
      kernel::PipeEnds ends = kernel::MakePipe(command_.machine);
      child_out = std::move(ends.write);
      stream->reader = std::make_unique<RecordReader>(process, std::move(ends.read));
    }
    stream->kind = request.redirect == Redirect::kTwoWay ? Stream::Kind::kTwoWay
                   : request.input                       ? Stream::Kind::kRead
                                                         : Stream::Kind::kWrite;
    bool inet = request.name.starts_with("/inet");
    Result<int> pid = Fail(Errno::kNoSys, {}, "TCP/IP communications are not supported");
    if (!inet) pid = co_await SpawnShell(request.name, std::move(child_in), std::move(child_out));
    if (pid)
      stream->pid = *pid;
    else
      error = pid.error();
  } else if (request.input) {
    stream->kind = Stream::Kind::kRead;
    Result<FileRef> file;
    if (request.name == "-" || request.name == "/dev/stdin") {
      file = process.Fd(0);
      if (!*file) file = Fail(Errno::kBadF);
    } else {
      file = co_await command_.vfs.Open(process, request.name, kernel::OpenFlags::Read());
      if (file) {
        auto stat = co_await (*file)->GetStat(process);
        if (stat && stat->IsDir()) file = Fail(Errno::kIsDir);
      }
    }
    if (file)
      stream->reader = std::make_unique<RecordReader>(process, std::move(*file));
    else
      error = file.error();
  } else {
    auto file = co_await command_.vfs.Open(process, request.name,
                                           request.redirect == Redirect::kAppend
                                               ? kernel::OpenFlags::Append()
                                               : kernel::OpenFlags::WriteTruncate());
    if (file)
      stream->out = std::move(*file);
    else
      error = file.error();
  }
  if (error) {
    SetErrno(*error);
    if (request.input) co_return Wait::kInputEnd;
    if (nonfatal) co_return Wait::kInputEnd;
    if (pipe && request.name.starts_with("/inet"))
      Fatal(Why(*error));
    else if (pipe)
      Fatal("cannot open pipe `" + request.name + "' for output: " + Why(*error));
    else
      Fatal("cannot redirect to `" + request.name + "': " + Why(*error));
    co_return Wait::kFailed;
  }
  if (stream->out && stream->out->IsTerminal()) stream->unbuffered = true;
  if (stream->kind == Stream::Kind::kTwoWay) stream->unbuffered = false;
  streams_.push_front(std::move(stream));
  co_return Wait::kDone;
}

void Runtime::SetErrno(const Error& error) {
  globals_[Slot(Special::kErrno)] = Value(Tag::kString, pool_.Make(Why(error)));
  if (globals_[Slot(Special::kProcinfo)].IsArray())
    *globals_[Slot(Special::kProcinfo)].array()->Get(Key(std::string_view("errno"))) =
        Value(static_cast<double>(error.code));
}

// What system and close answer: the status, or 256 and the signal.
int Runtime::StatusOf(kernel::WaitStatus status) {
  return status.kind == kernel::WaitStatus::Kind::kSignaled ? 256 + status.value : status.value;
}

// which: 0 both, 1 "to", 2 "from".
Task<int> Runtime::CloseStream(Stream& stream, int which) {
  int status = 0;
  if (stream.out && which != 2) {
    if (!co_await FlushStream(stream)) status = -1;
    stream.out = {};
  }
  if (which == 1 && stream.reader) co_return status;
  if (which == 2) {
    stream.reader.reset();
    if (stream.out) co_return status;
  }
  stream.reader.reset();
  if (stream.pid) {
    auto event = co_await command_.process.Wait({.pid = stream.pid});
    if (event && status == 0) status = StatusOf(event->status);
    stream.pid = 0;
  }
  co_return status;
}

Task<double> Runtime::CloseBuiltin(std::string name, std::string which, bool has_which) {
  int end = 0;
  if (has_which) {
    std::string lower = which;
    for (char& c : lower) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c | 0x20 : c);
    if (lower == "to")
      end = 1;
    else if (lower == "from")
      end = 2;
    else
      Fatal("close: second argument must be `to' or `from'");
    if (failed_) co_return -1;
  }
  auto it =
      std::find_if(streams_.begin(), streams_.end(), [&](auto& stream) { return stream->name == name; });
  if (it == streams_.end()) {
    globals_[Slot(Special::kErrno)] =
        Value(Tag::kString, pool_.Make("close of redirection that was never opened"));
    if (lint_) Warning("close: `" + name + "' is not an open file, pipe or co-process");
    co_return -1;
  }
  co_await FlushAll();
  Stream& stream = **it;
  if (end && stream.kind != Stream::Kind::kTwoWay) end = 0;
  int status = co_await CloseStream(stream, end);
  if (settings_.dialect.posix && status > 0) status = 0;
  if (!stream.out && !stream.reader) {
    // The list may have changed while it waited.
    for (auto at = streams_.begin(); at != streams_.end(); ++at)
      if (at->get() == &stream) {
        streams_.erase(at);
        break;
      }
  }
  co_return status;
}

Task<double> Runtime::FflushBuiltin(std::string name, bool has_name) {
  if (!has_name || name.empty()) {
    co_await FlushAll();
    co_return 0;
  }
  if (name == "/dev/stdout") {
    co_await FlushStream(stdout_);
    co_return 0;
  }
  if (name == "/dev/stderr") co_return 0;
  Stream* stream = FindStream(name, false, true);
  if (!stream) {
    if (FindStream(name, true, false))
      Warning("fflush: cannot flush: " + std::string(FindStream(name, true, false)->pipe ? "pipe" : "file") +
              " `" + name + "' opened for reading, not writing");
    else
      Warning("fflush: `" + name + "' is not an open file, pipe or co-process");
    co_return -1;
  }
  if (stream->kind == Stream::Kind::kTwoWay && !stream->out) {
    Warning("fflush: cannot flush: two-way pipe `" + name + "' has closed write end");
    co_return -1;
  }
  bool done = co_await FlushStream(*stream);
  co_return done ? 0 : -1;
}

Task<double> Runtime::System(std::string command) {
  co_await FlushAll();
  if (command.empty()) co_return 0;
  auto pid = co_await SpawnShell(std::move(command), {}, {});
  if (!pid) co_return 127;
  auto event = co_await command_.process.Wait({.pid = *pid});
  if (!event) co_return -1;
  // POSIX mode has the status as wait() gives it.
  if (settings_.dialect.posix && event->status.kind != kernel::WaitStatus::Kind::kSignaled)
    co_return 256.0 * event->status.value;
  co_return settings_.dialect.posix ? event->status.value : StatusOf(event->status);
}

Task<Runtime::Wait> Runtime::WaitBuiltin(Fn fn, int count) {
  if (fn == Fn::kAsort || fn == Fn::kAsorti) co_return co_await AsortByFunction(fn, count);
  Scratch first, second;
  std::string name(count > 0 ? View(sp_[-count], first) : std::string_view());
  std::string which(count > 1 ? View(sp_[-count + 1], second) : std::string_view());
  double result = 0;
  if (fn == Fn::kSystem) {
    if (settings_.sandbox) {
      Fatal("'system' function not allowed in sandbox mode");
      co_return Wait::kFailed;
    }
    result = co_await System(std::move(name));
  } else if (fn == Fn::kClose) {
    result = co_await CloseBuiltin(std::move(name), std::move(which), count > 1);
  } else {
    result = co_await FflushBuiltin(std::move(name), count > 0);
  }
  if (failed_) co_return Wait::kFailed;
  for (int i = 0; i < count; ++i) Pop();
  Push(Value(result));
  co_return Wait::kDone;
}

Task<void> Runtime::CloseAll() {
  // Standard output comes last: what pipes write while they end is in front of it.
  if (lint_) {
    for (auto& stream : streams_)
      messages_ += settings_.name + ": warning: no explicit close of " +
                   (stream->kind == Stream::Kind::kTwoWay ? "co-process"
                    : stream->pipe                        ? "pipe"
                                                          : "file") +
                   " `" + stream->name + "' provided\n";
    co_await WriteMessages();
  }
  while (!streams_.empty()) {
    std::unique_ptr<Stream> stream = std::move(streams_.front());
    streams_.pop_front();
    co_await CloseStream(*stream, 0);
  }
  co_await FlushStream(stdout_);
  co_await FlushStream(stderr_);
}

}  // namespace bivalve::commands::awk
