#include "commands/jq/engine.h"

#include <cmath>
#include <cstring>
#include <utility>

namespace bivalve::commands::jq {
namespace {

// What jq's main answers for a run.
constexpr int kOk = 0, kNullResult = -1, kNoOutput = -4, kUnknownError = 5;

jv TextOf(std::string_view text) { return jv_string_sized(text.data(), static_cast<int>(text.size())); }

// All the values of a text, as an array.
jv ValuesOf(const std::string& text) {
  jv values = jv_array();
  jv_parser* parser = jv_parser_new(0);
  jv_parser_set_buf(parser, text.data(), static_cast<int>(text.size()), 0);
  for (jv value; jv_is_valid(value = jv_parser_next(parser));) values = jv_array_append(values, value);
  jv_parser_free(parser);
  return values;
}

void OnError(void* data, jv message) {
  message = jq_format_error(message);
  if (jv_get_kind(message) == JV_KIND_STRING) {
    Engine::Of(data).AddMessage(jv_string_value(message));
    Engine::Of(data).AddMessage("\n");
  }
  jv_free(message);
}

void OnDebug(void* data, jv value) {
  jv line =
      jv_dump_string(JV_ARRAY(jv_string("DEBUG:"), value), Engine::Of(data).dump_flags & ~JV_PRINT_PRETTY);
  Engine::Of(data).AddMessage(jv_string_value(line));
  Engine::Of(data).AddMessage("\n");
  jv_free(line);
}

void OnStderr(void* data, jv value) {
  if (jv_get_kind(value) != JV_KIND_STRING) value = jv_dump_string(value, 0);
  Engine::Of(data).AddMessage(
      {jv_string_value(value), static_cast<size_t>(jv_string_length_bytes(jv_copy(value)))});
  jv_free(value);
}

jv OnInput(jq_state*, void* data) { return Engine::Of(data).TakeInput(); }

bool OnMustWait(void* data, const char* builtin) { return Engine::Of(data).MustWait(builtin); }

Engine* EngineOf(jq_state* jq) {
  jq_input_cb callback;
  void* data;
  jq_get_input_cb(jq, &callback, &data);
  return static_cast<Engine*>(data);
}

}  // namespace

// ---- compiling

struct Engine::CompileJob {
  Engine& engine;
  const std::string& program;
  const std::string& origin;
  bool compiled = false;
};

bool Engine::Compile(const std::string& program, const std::string& origin) {
  native_.must_wait = OnMustWait;
  native_.must_wait_arg = this;
  dump_flags = o_.dump_flags;
  CompileJob job{*this, program, origin};
  return native_.Run(DoCompile, &job) && job.compiled;
}

void Engine::DoCompile(void* arg) {
  auto& job = *static_cast<CompileJob*>(arg);
  Engine& engine = job.engine;
  jq_state* jq = engine.jq_ = jq_init();
  jq_set_error_cb(jq, OnError, &engine);
  jv dirs = jv_array();
  if (engine.o_.library_dirs) {
    for (const std::string& dir : *engine.o_.library_dirs) {
      Native::FileInfo info = engine.native_.Look(dir);
      dirs = jv_array_append(dirs, TextOf(info.real_path.empty() ? dir : info.real_path));
    }
  } else {
    for (const char* dir : {"~/.jq", "$ORIGIN/../lib/jq", "$ORIGIN/../lib"})
      dirs = jv_array_append(dirs, jv_string(dir));
  }
  jq_set_attr(jq, jv_string("JQ_LIBRARY_PATH"), dirs);
  jq_set_attr(jq, jv_string("JQ_ORIGIN"), jv_string("/usr/bin"));
  jq_set_attr(jq, jv_string("VERSION_DIR"), jv_string("1.7.1"));
  jq_set_attr(jq, jv_string("PROGRAM_ORIGIN"), TextOf(job.origin));
  jv named = jv_object(), positional = jv_array();
  for (const Variable& one : engine.o_.variables) {
    jv value = jv_invalid();
    switch (one.kind) {
      case Variable::Kind::kText:
      case Variable::Kind::kPositionalText:
      case Variable::Kind::kRawFile: value = TextOf(one.value); break;
      case Variable::Kind::kJson:
      case Variable::Kind::kPositionalJson: value = jv_parse(one.value.c_str()); break;
      case Variable::Kind::kJsonFile: value = ValuesOf(one.value); break;
    }
    if (one.name.empty() &&
        (one.kind == Variable::Kind::kPositionalText || one.kind == Variable::Kind::kPositionalJson))
      positional = jv_array_append(positional, value);
    else
      named = jv_object_set(named, TextOf(one.name), value);
  }
  jv variables = jv_copy(named);
  variables = jv_object_set(variables, jv_string("ARGS"),
                            JV_OBJECT(jv_string("positional"), positional, jv_string("named"), named));
  if (!jv_object_has(jv_copy(variables), jv_string("JQ_BUILD_CONFIGURATION")))
    variables = jv_object_set(variables, jv_string("JQ_BUILD_CONFIGURATION"), jv_string("bivalve"));
  job.compiled = jq_compile_args(jq, job.program.c_str(), variables);
  if (!job.compiled) return;
  if (engine.o_.disassemble) {
    jq_dump_disassembly(jq, 0);
    bivalve_jq_write("\n", 1);
  }
  if (!engine.o_.raw_input) {
    int flags = engine.o_.stream ? JV_PARSE_STREAMING : 0;
    if (engine.o_.stream_errors) flags |= JV_PARSE_STREAM_ERRORS;
    if (engine.o_.seq) flags |= JV_PARSE_SEQ;
    engine.parser_ = jv_parser_new(flags);
  }
  if (engine.o_.slurp) engine.slurped_ = engine.o_.raw_input ? jv_string("") : jv_array();
  jq_set_input_cb(jq, OnInput, &engine);
  jq_set_debug_cb(jq, OnDebug, &engine);
  jq_set_stderr_cb(jq, OnStderr, &engine);
}

// ---- reading, in pieces as fgets(3) of 4096 bytes brings them: positions in messages count those

bool Engine::NextPiece(std::string_view* piece) {
  constexpr size_t kPiece = 4095;
  std::string_view rest = std::string_view(buffer_).substr(start_);
  size_t end = rest.substr(0, kPiece).find('\n');
  if (end != std::string_view::npos) {
    *piece = rest.substr(0, end + 1);
    at_end_ = false;
  } else if (rest.size() >= kPiece) {
    *piece = rest.substr(0, kPiece);
    at_end_ = false;
  } else if (read_all_) {
    *piece = rest;
    at_end_ = true;
  } else {
    return false;
  }
  start_ += piece->size();
  return true;
}

Task<void> Engine::Fill() {
  if (!wants_open_) {
    buffer_.erase(0, std::exchange(start_, 0));
    auto block = co_await reader_->Block();
    if (!block) {
      read_error_ = Why(block.error());
      ++failures_;
    }
    if (!block || block->empty())
      read_all_ = true;
    else
      buffer_.append(*block);
    co_return;
  }
  wants_open_ = false;
  const std::string& name = o_.files[next_file_++];
  auto file = co_await command_.OpenInput(name);
  buffer_.clear();
  start_ = 0;
  line_ = 0;
  read_all_ = at_end_ = !file;
  struct Named {
    Engine& engine;
    const char* name;
  } named{*this, name == "-" ? "<stdin>" : name.c_str()};
  native_.Run(
      [](void* arg) {
        auto& named = *static_cast<Named*>(arg);
        named.engine.filename_ = jv_string(named.name);
      },
      &named);
  if (file) {
    reader_.emplace(command_.process, std::move(*file));
  } else {
    reader_.reset();
    messages_ += "jq: error: Could not open file " + name + ": " + Why(file.error()) + "\n";
    ++failures_;
  }
}

// False: Fill first. Else piece_ holds what comes next, maybe nothing.
bool Engine::ReadMore(bool* is_last) {
  if (!reader_ || at_end_) {
    if (reader_) {
      // Told only when there is a next file, as jq does it.
      if (next_file_ < o_.files.size() && !read_error_.empty())
        messages_ += "jq: error: " + read_error_ + "\n";
      read_error_.clear();
      reader_.reset();
      jv_free(filename_);
      filename_ = jv_invalid();
      line_ = 0;
    }
    if (next_file_ < o_.files.size()) {
      wants_open_ = true;
      return false;
    }
  }
  piece_.clear();
  if (reader_) {
    std::string_view piece;
    if (!NextPiece(&piece)) return false;
    bool line = piece.ends_with('\n');
    if (line) ++line_;
    // Without a line's end, text stops at a NUL, as a C string.
    if (!line && parser_) piece = piece.substr(0, piece.find('\0'));
    piece_.assign(piece);
  }
  *is_last = next_file_ == o_.files.size() && (!reader_ || at_end_);
  return true;
}

Step Engine::Advance() {
  for (;;) {
    bool is_last = false, more = false;
    if (!parser_) {
      if (!ReadMore(&is_last)) return Step::kWait;
      if (!piece_.empty()) {
        if (jv_is_valid(slurped_)) {
          slurped_ = jv_string_append_buf(slurped_, piece_.data(), static_cast<int>(piece_.size()));
        } else {
          if (!jv_is_valid(partial_)) partial_ = jv_string("");
          bool whole = piece_.ends_with('\n');
          partial_ =
              jv_string_concat(partial_, TextOf(std::string_view(piece_).substr(0, piece_.size() - whole)));
          if (whole) {
            value_ = std::exchange(partial_, jv_invalid());
            return Step::kValue;
          }
        }
      }
    } else {
      if (jv_parser_remaining(parser_) == 0) {
        if (!ReadMore(&is_last)) return Step::kWait;
        jv_parser_set_buf(parser_, piece_.data(), static_cast<int>(piece_.size()), !is_last);
      }
      jv value = jv_parser_next(parser_);
      if (jv_is_valid(slurped_)) {
        more = jv_parser_remaining(parser_) != 0;
        if (jv_is_valid(value)) {
          slurped_ = jv_array_append(slurped_, value);
        } else if (jv_invalid_has_msg(jv_copy(value))) {
          value_ = value;
          return Step::kValue;
        }
      } else if (jv_is_valid(value) || jv_invalid_has_msg(jv_copy(value))) {
        value_ = value;
        return Step::kValue;
      }
    }
    if (is_last && !more) break;
    bivalve_jq_spend(1);
  }
  if (jv_is_valid(slurped_)) {
    value_ = std::exchange(slurped_, jv_invalid());
    return Step::kValue;
  }
  if (jv_is_valid(partial_)) {
    value_ = std::exchange(partial_, jv_invalid());
    return Step::kValue;
  }
  value_ = jv_invalid();
  return Step::kEnd;
}

bool Engine::MustWait(const char* builtin) {
  if (builtin[0] != 'i' || strcmp(builtin, "input") != 0 || has_input_ || inputs_over_) return false;
  Step step = Advance();
  if (step == Step::kWait) return true;
  has_input_ = step == Step::kValue;
  inputs_over_ = step == Step::kEnd;
  return false;
}

jv Engine::TakeInput() {
  if (!std::exchange(has_input_, false)) return jv_invalid();
  return std::exchange(value_, jv_invalid());
}

jv Engine::Position() {
  if (jv_get_kind(filename_) != JV_KIND_STRING) return jv_string("<unknown>");
  return jv_string_fmt("%s:%lu", jv_string_value(filename_), static_cast<unsigned long>(line_));
}

Step Engine::NextInput() {
  problem_.reset();
  if (!native_.Run(DoNextInput, this)) return Step::kLeft;
  return step_;
}

void Engine::DoNextInput(void* arg) {
  Engine& engine = Of(arg);
  if (engine.inputs_over_) {
    engine.step_ = Step::kEnd;
    return;
  }
  engine.step_ = engine.Advance();
  if (engine.step_ == Step::kEnd) engine.inputs_over_ = true;
  if (engine.step_ != Step::kValue || jv_is_valid(engine.value_)) return;
  jv message = jv_invalid_get_msg(std::exchange(engine.value_, jv_invalid()));
  engine.problem_ = jv_string_value(message);
  jv_free(message);
  engine.step_ = Step::kEnd;
}

// ---- running

void Engine::Start(bool null_input) {
  null_start_ = null_input;
  native_.Run(DoStart, this);
}

void Engine::DoStart(void* arg) {
  Engine& engine = Of(arg);
  int flags = engine.o_.trace_all ? JQ_DEBUG_TRACE_ALL : engine.o_.trace ? JQ_DEBUG_TRACE : 0;
  jq_start(engine.jq_, engine.null_start_ ? jv_null() : std::exchange(engine.value_, jv_invalid()), flags);
  engine.result_ = kNoOutput;
  engine.halted_ = false;
}

Step Engine::Results() {
  native_.paused = false;
  if (native_.failure() || !native_.Run(DoResults, this)) return Step::kLeft;
  return step_;
}

void Engine::PrintResult(jv result, bool* stop) {
  FILE* out = reinterpret_cast<FILE*>(1);
  if (o_.raw_output && jv_get_kind(result) == JV_KIND_STRING) {
    const char* text = jv_string_value(result);
    auto size = static_cast<size_t>(jv_string_length_bytes(jv_copy(result)));
    if (o_.ascii) {
      jv_dumpf(jv_copy(result), out, JV_PRINT_ASCII);
    } else if (o_.raw_output0 && strlen(text) != size) {
      jv_free(result);
      *stop = true;
      EndRun(jv_invalid_with_msg(jv_string("Cannot dump a string containing NUL with --raw-output0 option")));
      return;
    } else {
      bivalve_jq_write(text, size);
    }
    result_ = kOk;
    jv_free(result);
  } else {
    jv_kind kind = jv_get_kind(result);
    result_ = kind == JV_KIND_FALSE || kind == JV_KIND_NULL ? kNullResult : kOk;
    if (o_.seq) bivalve_jq_write("\036", 1);
    jv_dumpf(result, out, dump_flags);
  }
  if (!o_.no_newline) bivalve_jq_write("\n", 1);
  if (o_.raw_output0) bivalve_jq_write("", 1);
}

void Engine::DoResults(void* arg) {
  constexpr size_t kEnough = 16 << 10;
  Engine& engine = Of(arg);
  Native& native = engine.native_;
  // The colours are jq's only settings that are not the process's own.
  const char* colors = bivalve_jq_getenv("JQ_COLORS");
  if (engine.dump_flags & JV_PRINT_COLOR && (!colors || !jq_set_colors(colors))) jq_set_colors("");
  for (;;) {
    jv result = jq_next(engine.jq_);
    if (native.paused && !jv_is_valid(result) && !jv_invalid_has_msg(jv_copy(result))) {
      engine.step_ = native.machine.left > 0 ? Step::kWait : Step::kPause;
      return;
    }
    native.paused = false;
    if (!jv_is_valid(result)) {
      engine.EndRun(result);
      engine.step_ = Step::kEnd;
      return;
    }
    bool stop = false;
    engine.PrintResult(result, &stop);
    if (stop) {
      engine.step_ = Step::kEnd;
      return;
    }
    if (engine.o_.unbuffered || native.output().size() >= kEnough) {
      engine.step_ = Step::kValue;
      return;
    }
  }
}

// The last result is none: the end, an error, or a halt.
void Engine::EndRun(jv result) {
  if (jq_halted(jq_)) {
    halted_ = true;
    jv code = jq_get_exit_code(jq_);
    result_ = !jv_is_valid(code)                    ? kOk
              : jv_get_kind(code) == JV_KIND_NUMBER ? static_cast<int>(jv_number_value(code))
                                                    : kUnknownError;
    jv_free(code);
    jv message = jq_get_error_message(jq_);
    if (jv_get_kind(message) == JV_KIND_STRING) {
      AddMessage({jv_string_value(message), static_cast<size_t>(jv_string_length_bytes(jv_copy(message)))});
    } else if (jv_get_kind(message) != JV_KIND_NULL && jv_is_valid(message)) {
      message = jv_dump_string(message, 0);
      AddMessage(jv_string_value(message));
      AddMessage("\n");
    }
    jv_free(message);
  } else if (jv_invalid_has_msg(jv_copy(result))) {
    jv message = jv_invalid_get_msg(jv_copy(result));
    jv position = Position();
    bool text = jv_get_kind(message) == JV_KIND_STRING;
    if (!text) message = jv_dump_string(message, 0);
    AddMessage("jq: error (at ");
    AddMessage(jv_string_value(position));
    AddMessage(text ? "): " : ") (not a string): ");
    AddMessage(jv_string_value(message));
    AddMessage("\n");
    result_ = kUnknownError;
    jv_free(position);
    jv_free(message);
  }
  jv_free(result);
}

}  // namespace bivalve::commands::jq

// ---- functions of jq's util.c and jv_file.c, over the machine's files

using bivalve::commands::jq::Engine;
using bivalve::commands::jq::Native;

extern "C" {

jv get_home() {
  const char* home = bivalve_jq_getenv("HOME");
  return home ? jv_string(home) : jv_invalid_with_msg(jv_string("Could not find home directory."));
}

jv expand_path(jv path) {
  const char* text = jv_string_value(path);
  if (text[0] != '~' || text[1] != '/') return path;
  jv home = get_home();
  jv expanded;
  if (jv_is_valid(home)) {
    expanded = jv_string_fmt("%s/%s", jv_string_value(home), text + 2);
    jv_free(home);
  } else {
    jv why = jv_invalid_get_msg(home);
    expanded = jv_invalid_with_msg(jv_string_fmt("Could not expand %s. (%s)", text, jv_string_value(why)));
    jv_free(why);
  }
  jv_free(path);
  return expanded;
}

jv jq_realpath(jv path) {
  Native::FileInfo info = Native::Current()->Look(jv_string_value(path));
  if (info.error != bivalve::Errno::kOk || info.real_path.empty()) return path;
  jv_free(path);
  return jv_string(info.real_path.c_str());
}

jv jv_load_file(const char* name, int raw) {
  auto content = Native::Current()->Load(name);
  if (!content) {
    bool directory = content.error().code == bivalve::Errno::kIsDir;
    std::string why(content.error().Message());
    return jv_invalid_with_msg(
        jv_string_fmt("Could not open %s: %s", name, directory ? "It's a directory" : why.c_str()));
  }
  if (raw) return jv_string_sized(content->data(), static_cast<int>(content->size()));
  jv values = jv_array();
  jv_parser* parser = jv_parser_new(0);
  jv_parser_set_buf(parser, content->data(), static_cast<int>(content->size()), 0);
  jv value;
  while (jv_is_valid(value = jv_parser_next(parser))) values = jv_array_append(values, value);
  jv_parser_free(parser);
  if (!jv_invalid_has_msg(jv_copy(value))) return values;
  jv_free(values);
  return value;
}

const void* _jq_memmem(const void* text, size_t size, const void* word, size_t word_size) {
  bivalve_jq_spend(static_cast<int64_t>(size / 16));
  std::string_view whole(static_cast<const char*>(text), size);
  size_t at = whole.find(std::string_view(static_cast<const char*>(word), word_size));
  return at == std::string_view::npos || size == 0 ? nullptr : whole.data() + at;
}

jv jq_util_input_get_current_filename(jq_state* jq) {
  Engine* engine = bivalve::commands::jq::EngineOf(jq);
  return engine ? engine->filename() : jv_null();
}

jv jq_util_input_get_current_line(jq_state* jq) {
  Engine* engine = bivalve::commands::jq::EngineOf(jq);
  return jv_number(engine ? engine->line() : 0);
}

}  // extern "C"
