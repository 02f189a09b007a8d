// bc programs: from text to code for the machine in bc.cc.
//
// The code is a list of instructions for a stack machine. GNU bc names the place of a runtime error by a
// byte of its own code; its form can be seen with `bc -c`, so each instruction knows where that code's
// counter would stand behind it.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace bivalve::commands::bc {

// Variables with a meaning.
enum : int { kIbase, kObase, kScale, kHistory, kLast, kFirstVariable };

enum class Op : uint8_t {
  kConstant,  // texts[arg]
  kSmall,     // 0 or 1
  kLoad,
  kStore,  // keeps the value
  kLoadElement,
  kStoreElement,
  kStep,  // a variable, by `step`
  kStepElement,
  kDuplicate,
  kExchange,
  kPop,
  kWrite,      // the value and a newline
  kPrint,      // the value
  kText,       // texts[arg]
  kPrintText,  // the same with escapes
  kBinary,     // the character `arg`
  kNegate,
  kNot,
  kJump,  // to arg
  kJumpIfZero,
  kJumpUnlessZero,
  kCall,  // functions[arg] with the argument kinds texts[step]
  kReturn,
  kLength,
  kScaleOf,
  kSquareRoot,
  kRead,
  kRandom,
  kHalt,
  kLimits,
  kWarranty,
};

struct Instruction {
  Op op;
  int8_t step = 0;
  int32_t arg = 0;
  int32_t extra = 0;
  uint32_t address = 0;
};

struct Code {
  std::vector<Instruction> list;
  std::vector<std::string> texts;
};

struct Parameter {
  enum Kind : char { kValue = '0', kArray = '1', kReference = '*' } kind;
  int id;
};

struct Function {
  std::string name;
  bool defined = false;
  bool is_void = false;
  std::vector<Parameter> parameters, autos;
  Code code;
};

// What names stand for, over the whole run.
struct Names {
  std::map<std::string, int, std::less<>> variables{
      {"ibase", kIbase}, {"obase", kObase}, {"scale", kScale}, {"history", kHistory}, {"last", kLast}};
  std::map<std::string, int, std::less<>> arrays;
  std::map<std::string, int, std::less<>> functions_by_name;
  std::vector<std::string> array_names{""};
  std::vector<Function> functions;

  int Variable(std::string_view name);
  int Array(std::string_view name);
  int FunctionOf(std::string_view name);
};

enum class Tok : uint8_t {
  kEnd,
  kNewline,
  kNumber,
  kName,
  kString,
  kWord,
  kAssign,
  kRelation,
  kStep,
  kSign,
  kIllegal
};

struct Token {
  Tok kind;
  std::string text;
  uint32_t line = 0;  // as GNU tells it: a newline belongs to the next line
};

// Text to tokens, line by line.
class Lexer {
 public:
  // One line, with its newline unless the file ended without one.
  void Feed(std::string_view line);
  // Whether a block, comment, string or continued line is open.
  bool Open() const { return state_ != State::kPlain || continued_ || depth_ > 0; }
  void NextFile() { line_ = 1; }
  uint32_t line() const { return line_; }

  std::vector<Token> tokens;

  void Reset() { depth_ = 0; }
  // The input is over: what is open never ends. The character that began it is what GNU names.
  void Finish();

 private:
  enum class State : uint8_t { kPlain, kComment, kString };
  void Put(Tok kind, std::string text) { tokens.push_back({kind, std::move(text), line_}); }
  State state_ = State::kPlain;
  bool continued_ = false;
  bool in_number_ = false;
  int depth_ = 0;
  uint32_t line_ = 1;
  std::string string_;
};

enum class Strictness : uint8_t { kAll, kWarn, kStandard };

// Makes code of the first line (or function) of the tokens.
class Parser {
 public:
  enum class Outcome : uint8_t { kMore, kRun, kNothing, kQuit };
  Parser(Names& names, Strictness strictness, std::string file)
      : names_(names), strictness_(strictness), file_(std::move(file)) {}

  // kMore: the line goes on, nothing was taken; not at the end of the input (`last`).
  Outcome Parse(std::vector<Token>& tokens, bool last);
  Code code;
  std::string messages;  // whole lines

 private:
  struct Loop {
    std::vector<size_t> breaks, continues;
    bool is_for = false;
  };
  // What an expression was: GNU's statements ask.
  struct Kind {
    bool assigned = false, compared = false, is_void = false;
  };

  const Token& Peek();
  Token Take();
  bool IsSign(std::string_view text);
  bool IsWord(std::string_view text);
  bool TakeSign(std::string_view text);
  bool Need(std::string_view text);
  bool Error(std::string text, uint32_t line);
  bool SyntaxError();
  void Warn(std::string_view text);
  void WarnAt(std::string_view text, uint32_t line);
  void CheckName(const std::string& name);
  bool SkipNewlines();

  void Line();
  void Recover();
  bool Statements();
  bool Statement();
  bool ExpressionStatement();
  bool If();
  bool While();
  bool For();
  bool Return();
  bool Print();
  bool Define();
  bool Parameters(std::vector<Parameter>& list, bool by_reference, std::string_view end);
  void CheckParameters(const Function& made);

  Kind Or();
  Kind And();
  Kind Not();
  Kind Relation();
  Kind Sum();
  Kind Product();
  Kind Power();
  Kind Unary();
  Kind Primary();
  Kind Named(const std::string& name);
  Kind Call(const std::string& name);
  Kind Condition();
  void Value(Kind kind);

  size_t Emit(Op op, uint32_t bytes, int32_t arg = 0, int8_t step = 0, int32_t extra = 0);
  int32_t Text(std::string text);
  void Land(size_t jump) { code_->list[jump].arg = static_cast<int32_t>(code_->list.size()); }
  size_t Here() const { return code_->list.size(); }
  void Binary(char op) { Emit(Op::kBinary, 1, op); }

  Names& names_;
  Strictness strictness_;
  std::string file_;
  std::vector<Token>* tokens_ = nullptr;
  size_t at_ = 0;
  size_t since_error_ = 100;
  Code* code_ = &code;
  uint32_t address_ = 0;
  std::vector<Loop> loops_;
  Function* function_ = nullptr;
  int depth_ = 0;
  bool failed_ = false;  // had an error: nothing is run
  bool broken_ = false;  // this statement cannot go on
  bool quit_ = false;
  bool more_ = false;
  bool last_ = false;
  size_t recovered_ = SIZE_MAX;
};

}  // namespace bivalve::commands::bc
