// Runtime: one running awk program: its variables, its record, its streams, and the machine that goes
// through its code.
//
// Run is a plain function that goes on until something has to wait; then it says what (Wait) and the
// coroutine Drive does that and calls it again. Frames of awk functions are not native frames.
// A mistake of the program sets `failed_`; Drive then reports it and the program ends with status 2.
#pragma once

#include <list>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "commands/awk/array.h"
#include "commands/awk/builtins.h"
#include "commands/awk/code.h"
#include "commands/awk/fields.h"
#include "commands/awk/record.h"
#include "commands/command.h"
#include "regex/line_matcher.h"

namespace bivalve::commands::awk {

struct Settings {
  Dialect dialect;
  bool non_decimal = false;
  bool re_interval = false;  // with traditional
  bool sandbox = false;
  bool no_assignments = false;  // -E: operands are files
  bool lint = false;
  bool characters_as_bytes = false;
  std::string name;                      // of the program, in front of diagnostics
  std::vector<std::string> assignments;  // -v
  std::string field_separator;           // -F
  bool has_field_separator = false;
  std::vector<std::string> operands;  // ARGV[1] and on
};

// The numbers of rand(): an additive feedback generator (x^63 + x + 1), whose numbers are shuffled.
class Random {
 public:
  void Seed(uint32_t seed);
  uint32_t Next();  // 31 bits

 private:
  static constexpr size_t kDegree = 63;
  static constexpr size_t kShuffled = 512;
  uint32_t Plain();
  std::vector<uint32_t> state_;  // of the generator; empty before the first Seed
  size_t at_ = 0;
  std::vector<uint32_t> shuffled_;
  uint32_t last_ = 0;
};

// A pattern that needs no matcher: one character of a set, or a text. Found where it is nothing but ASCII.
struct PlainPattern {
  enum class Kind : uint8_t { kNone, kSet, kText } kind = Kind::kNone;
  std::string text = {};
  regex::Probes probes = {};  // of text
  uint64_t set[2] = {};

  static PlainPattern Of(std::string_view pattern);
  bool Has(char c) const {
    auto byte = static_cast<unsigned char>(c);
    return byte < 128 && (set[byte / 64] >> (byte % 64) & 1);
  }
};

// Room for the text of a number.
struct Scratch {
  char small[32];
  std::string large;
};

// The escapes of `-v name=value` and of operands that are assignments; `unknown` gets the characters of those
// that are none.
std::string ProcessEscapes(std::string_view text, bool posix, std::string* unknown);

// An open redirection.
struct Stream {
  enum class Kind : uint8_t { kWrite, kRead, kTwoWay };
  std::string name;
  Kind kind = Kind::kWrite;
  bool pipe = false;
  FileRef out;
  std::string buffer;
  bool unbuffered = false;
  bool standard = false;  // the program's own stdout or stderr: never closed
  bool failed = false;
  std::unique_ptr<RecordReader> reader;
  int pid = 0;
};

class Runtime {
 public:
  Runtime(Command& command, const Code& code, const Settings& settings);
  ~Runtime();

  // Runs all of it; the exit status.
  Task<int> Main();

  friend kernel::Scheduler& SchedulerOf(Runtime& runtime) { return runtime.command_.machine; }

  // ---- for Fields
  StrPool& pool() { return pool_; }
  Meter& meter() { return command_.machine; }
  std::string_view ofs() const { return ofs_; }
  NumberSyntax number_syntax() const {
    return settings_.dialect.posix ? NumberSyntax::kStrtod
           : settings_.non_decimal ? NumberSyntax::kNonDecimal
                                   : NumberSyntax::kDecimal;
  }
  double ToNumber(const Value& value);
  std::string_view View(const Value& value, Scratch& scratch);

 private:
  enum class Wait : uint8_t {
    kDone,      // a section or a call from inside has ended
    kYield,     // the turn is used up
    kMessages,  // diagnostics to write
    kRecord,    // the main loop needs a record that is not there yet
    kInputEnd,
    kGetline,
    kFlush,    // request_.stream is full
    kOpen,     // request_: a redirection that is not open; then the instruction again
    kBuiltin,  // request_.fn
    kForIn,    // the order of a loop needs a function of the program
    kNext,     // out of everything, to the next record
    kNextFile,
    kExit,
    kFailed,
  };
  struct Frame {
    int return_to = 0;
    size_t base = 0;
    const Function* function = nullptr;
    bool boundary = false;  // Run ends when it returns
  };
  struct Request {
    Stream* stream = nullptr;
    Fn fn = Fn::kAnd;
    int count = 0;
    Redirect redirect = Redirect::kNone;
    bool input = false;
    std::string name;
    const Instruction* instruction = nullptr;
  };

  // ---- runtime.cc: the whole
  Task<Wait> Drive();
  // Runs a section from its entry in a frame of its own.
  Task<Wait> RunSection(int entry);
  // Calls a function of the program with the arguments that lie on the stack; its value replaces them.
  Task<Wait> CallFunction(int function, int count);
  Task<void> WriteMessages();
  void Prepare();
  void PrepareEnvironment();
  void IdentifiersOf(Array* procinfo);
  void EnsureStack(size_t more);
  void DropTo(size_t height);
  void Push(Value value);
  Value Pop();

  // ---- run.cc
  Wait Run();

  // ---- operations.cc: values and variables
  bool Truth(const Value& value);
  bool LooksNumeric(const Value& value);
  int CompareValues(const Value& a, const Value& b);
  // Whether a comparison holds; op counts from kLess. Nothing but != holds for what is not a number.
  bool Holds(const Value& a, const Value& b, int op);
  int CompareText(std::string_view a, std::string_view b);
  std::string_view NumberText(double number, std::string_view format, Scratch& scratch);
  std::string_view OutputView(const Value& value, Scratch& scratch);
  // A reference for the caller.
  Str* ToStr(const Value& value);
  Key MakeKey(const Value& value, Scratch& scratch);
  double Arithmetic(Op op, double a, double b, bool assignment);
  double Power(double base, double exponent);
  bool Scalar(const Value& slot, Where where, int index);  // false: failed, it is an array
  bool IsParameter(const Value& slot) const;
  bool Touch(Value& slot, Where where, int index);
  void CheckSet(const Value& slot, const Instruction& in);
  std::string Origin(Array* array) const;
  void NoElement(Array* array, const Key& key);
  void CheckElement(Array* array, const Value& index);
  Array* ArrayIn(Value& slot, const std::string& name);
  Array* ArrayOf(const Instruction& in, Value* fp, Value*& sp);
  Array* SubArray(Array* array, const Value& index);
  Value* Element(Array* array, const Value& index, bool make);
  std::string SlotName(Where where, int index) const;
  std::string ElementName(Array* array, const Value& index);
  Value* TargetSlot(const Instruction& in, Value* fp, Value*& sp, int* special, size_t* field);
  bool Assign(const Instruction& in, Value* fp, Value*& sp, Value value);
  bool Concat(Value* first, int count);
  bool Append(Value& slot, const Value& more);
  void Join(Value* first, int count);
  size_t FieldIndex(const Value& value);  // failed_ for a negative one
  bool SetField(size_t index, Value value);
  Value LoadSpecial(Special special);
  bool StoreSpecial(Special special, Value value);
  bool Changed(Special special);
  bool ReadFieldWidths();
  void ChooseSplitter();
  void ChooseRecordEnd();
  Splitter SplitterFor(const Value& separator, bool is_regex, bool paragraph);
  Value ArgumentValue(const Instruction& in, Value* fp, Value*& sp);
  Value MakeIterator(Array* array);

  // ---- regexes.cc
  std::shared_ptr<regex::Regex> RegexFor(std::string_view pattern);
  Result<std::shared_ptr<regex::Regex>> CompileRegex(std::string_view pattern, bool ignore_case);
  regex::Regex* ConstantRegex(int index);
  std::shared_ptr<regex::Regex> RegexOf(const Value& value);  // an operand that is a pattern
  bool MatchRegex(regex::Regex& regex, std::string_view text) { return regex.Matches(text, meter()); }
  bool CompileConstants();
  void CheckEscapes(std::string_view pattern);
  // Where a replacement goes: the matches that sub, gsub and gensub replace, in hits_.
  void FindHits(regex::Regex& regex, std::string_view text, bool global);
  void FindPlainHits(const PlainPattern& pattern, std::string_view text, bool global);
  bool AddHit(size_t begin, size_t end);
  Str* Replace(std::string_view text, std::string_view replacement);
  std::string Gensub(regex::Regex& regex, std::string_view text, std::string_view replacement, double which);

  // ---- builtins*.cc: the arguments are the `count` values below sp_; the result replaces them
  // False: failed, or it has to wait (wait_ says so).
  bool Builtin(Fn fn, int count);
  bool MathBuiltin(Fn fn, Value* args, int count, Value* result);
  bool BitBuiltin(Fn fn, Value* args, int count, Value* result);
  bool TextBuiltin(Fn fn, Value* args, int count, Value* result);
  bool TimeBuiltin(Fn fn, Value* args, int count, Value* result);
  bool TypeBuiltin(Fn fn, Value* args, int count, Value* result);
  Value Substr(Value* args, int count);
  void CheckSubstr(const Value* args, int count, std::string_view text);
  Value IndexOf(const Value& text, const Value& what);
  Value LengthOf(const Value& value);
  Value ChangeCase(const Value& value, bool upper);
  bool MatchBuiltin(Value* args, int count, Value* result);
  bool SplitBuiltin(Fn fn, Value* args, int count, Value* result);
  bool IsNonNumeric(const Value& value);
  Value Strtonum(const Value& value);
  int64_t Seconds();
  bool Mktime(Value* args, int count, Value* result);
  bool Strftime(Value* args, int count, Value* result);
  std::string_view TypeOf(const Value& value);
  bool IsAscii(Str* str);
  bool SubstituteOp(const Instruction& in, Value* fp, Value*& sp);
  Wait CallIndirect(const Instruction& in);
  int FindFunction(std::string_view name);

  // ---- sort.cc
  struct SortOrder {
    enum class By : uint8_t {
      kNone,
      kIndexText,
      kIndexNumber,
      kValueText,
      kValueNumber,
      kValueType,
      kFunction
    };
    By by = By::kNone;
    bool down = false;
    int function = -1;
  };
  struct Entry {
    Value index;
    Value value;
  };
  bool ParseOrder(std::string_view name, bool sorting, SortOrder* order);
  void SortEntries(std::vector<Entry>& entries, const SortOrder& order);
  Task<Wait> SortByFunction(std::vector<Entry>& entries, int function);
  int CompareEntries(const Entry& a, const Entry& b, const SortOrder& order);
  int CompareForSort(const Value& a, const Value& b);
  void ListVariables(std::vector<Value>* indices);
  bool CollectEntries(Array* array, std::vector<Entry>* entries);
  bool Asort(Fn fn, Value* args, int count, Value* result);
  Task<Wait> AsortByFunction(Fn fn, int count);
  Task<Wait> ForInByFunction();
  void StoreSorted(Fn fn, Array* array, std::vector<Entry>& entries, Value* result, Array* source);
  Value CopyDeep(const Value& value, int depth);

  // ---- format.cc
  bool Format(std::string_view format, const Value* args, int count, std::string* out);

  // ---- output.cc and input.cc: streams
  void PutBehind(Stream& stream, size_t before);
  bool PrintOp(const Instruction& in);
  bool PrintfOp(const Instruction& in);
  bool Put(Stream& stream, std::string_view text);
  Stream* OutputFor(const Instruction& in, const Value& name);
  bool FullOf(Stream& stream);
  Task<Wait> Open();
  Task<Result<int>> SpawnShell(std::string command, FileRef in, FileRef out);
  Task<bool> FlushStream(Stream& stream);
  Task<void> FlushAll();
  Task<int> CloseStream(Stream& stream, int which);
  Task<double> CloseBuiltin(std::string name, std::string which, bool has_which);
  Task<double> FflushBuiltin(std::string name, bool has_name);
  Task<double> System(std::string command);
  Task<void> CloseAll();
  Stream* FindStream(std::string_view name, bool input, bool output);
  int StatusOf(kernel::WaitStatus status);
  void SetErrno(const Error& error);
  Task<Wait> WaitBuiltin(Fn fn, int count);

  // Whether a record was there without waiting.
  bool TakeMainRecord();
  Task<bool> NextFile();
  Task<Wait> CloseMainFile();
  bool CommandAssignment(std::string_view argument);
  std::string Unescape(std::string_view text);
  Task<Wait> FetchMain(std::string_view* record, std::string_view* terminator);
  void EndGetline(const Instruction& in, double result);
  const Value* ProcinfoOf(const std::string& name, std::string_view what);
  int64_t ReadDeadline(const std::string& name);
  Task<Wait> Getline();
  bool GetlineNow(const Instruction& in, Value* fp, Value*& sp);
  bool FinishGetline(const Instruction& in, std::string_view record, std::string_view terminator, bool main,
                     bool counts);
  void SetRt(std::string_view terminator);

  // ---- messages.cc
  std::string Prefix(bool with_place);
  std::nullptr_t Fatal(std::string text);
  void Warning(std::string text);

  Command& command_;
  const Code& code_;
  const Settings& settings_;
  StrPool pool_;  // outlives every value below
  std::vector<Value> globals_;
  Fields fields_;
  std::unique_ptr<Value[]> stack_;
  size_t stack_size_ = 0;
  Value* sp_ = nullptr;
  int pc_ = 0;
  std::vector<Frame> frames_;
  std::vector<bool> ranges_;
  int drive_depth_ = 0;
  Request request_;
  Wait wait_ = Wait::kDone;
  Wait pending_wait_ = Wait::kDone;  // why NextFile brought none
  std::string write_error_;          // "what\nwhy", when a stream failed
  bool failed_ = false;
  bool no_place_ = false;  // nothing of the program has run: diagnostics name no line
  bool storing_ = false;   // the element that is looked for is to be assigned to
  bool warned_multibyte_ = false;
  std::string_view section_;   // BEGIN, …: the rule that runs, for diagnostics
  bool main_running_ = false;  // the frame at the bottom is that of the main loop
  int exit_status_ = 0;
  std::string fatal_text_;
  const Place* place_ = nullptr;  // what diagnostics are about while nothing runs yet
  std::string messages_;
  std::string behind_messages_;  // output that follows them

  // ---- the special variables as the machine needs them
  std::string convfmt_ = "%.6g", ofmt_ = "%.6g", ofs_ = " ", ors_ = "\n", subsep_ = "\034";
  double nr_ = 0, fnr_ = 0;
  bool ignore_case_ = false;
  bool lint_ = false;
  bool byte_characters_ = false;
  RecordEnd record_end_;
  enum class SplitBy : uint8_t { kFs, kWidths, kPattern } split_by_ = SplitBy::kFs;

  // ---- regexes
  struct ConstantSlot {
    std::shared_ptr<regex::Regex> plain, folded;
    PlainPattern simple;
  };
  std::vector<ConstantSlot> constants_;
  std::vector<Value> texts_;         // of the code, made once
  std::vector<Value> regex_values_;  // kRegex values of the code
  std::unordered_map<std::string, std::shared_ptr<regex::Regex>> regexes_;
  std::string said_unescaped_;  // escapes of assignments that are none
  std::string said_escapes_;    // what UnknownEscapes has told
  std::vector<regex::Span> hits_;
  std::string last_pattern_;
  std::shared_ptr<regex::Regex> last_regex_;
  bool last_ignore_case_ = false;

  // ---- streams
  Stream stdout_;
  Stream stderr_;
  std::list<std::unique_ptr<Stream>> streams_;  // the newest first
  std::unique_ptr<RecordReader> main_;
  int next_argument_ = 1;
  bool used_operand_ = false;
  bool input_over_ = false;
  bool file_open_ = false;
  bool skip_file_ = false;
  Random random_;
  bool seeded_ = false;
  double seed_value_ = 1;
  bool last_was_full_ = false;
};

}  // namespace bivalve::commands::awk
