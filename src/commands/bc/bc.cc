// bc: a calculator of any precision with a language of its own, after GNU bc 1.07.1.
#include <algorithm>

#include "commands/bc/machine.h"
#include "commands/numbers.h"
#include "kernel/exec.h"

namespace bivalve::commands {
namespace bc {
namespace {

// Without a terminal there is no banner, so that -q has nothing to hide; so has -i.
constexpr Option kOptions[] = {
    {'h', "help", Takes::kNothing, kHelpOption},
    {'i', "interactive"},
    {'l', "mathlib"},
    {'q', "quiet"},
    {'s', "standard"},
    {'v', "version", Takes::kNothing, kVersionOption},
    {'w', "warn"},
};

constexpr Usage kUsage{
    .help = R"(Usage: bc [OPTION]... [FILE]...
Run the programs of the FILEs and then of standard input: arithmetic of any precision.

  -h, --help         this text
  -i, --interactive  accepted, has no effect
  -l, --mathlib      define s, c, a, l, e and j, with a scale of 20
  -q, --quiet        accepted, has no effect: there is no banner
  -s, --standard     what POSIX does not know is an error
  -w, --warn         what POSIX does not know is told
  -v, --version      the version
)",
    .options = kOptions,
    .package = "GNU bc 1.07.1",
};

// The functions of -l. Numbers are single digits, which mean the same in every base. Each works with some
// digits more than it gives and cuts them off at the end.
constexpr std::string_view kLibrary = R"(scale=A+A
define e(x){
auto s,n,k,t,u,m
s=scale
if(x<0){
scale=s+4
u=1/e(-x)
scale=s
return(u/1)
}
scale=s+9+x*4/9
m=sqrt(scale)+1
t=x
while(t*m>1){
n+=1
t/=2
}
scale+=n
t=x/2^n
x=t
u=1+t
for(k=2;t!=0;k++){
t=t*x/k
u+=t
}
for(;n>0;n--)u*=u
scale=s
return(u/1)
}
define l(x){
auto s,f,k,t,u,w,d
s=scale
if(x<=0)return((1-A^s)/1)
d=s+9
if(x*2<1)d+=scale(x)
scale=d+length(length(x))*2
f=2
t=5/4
while(x>t){
f*=2
x=sqrt(x)
}
while(x*t<1){
f*=2
x=sqrt(x)
}
t=(x-1)/(x+1)
w=t*t
u=t
for(k=3;t!=0;k+=2){
t*=w
u+=t/k
}
u*=f
scale=s
return(u/1)
}
define s(x){
auto s,n,k,t,u,w,p,q
s=scale
scale=s+9+length(x)-scale(x)
if(scale<s+9)scale=s+9
p=4*a(1)
n=x/p
q=1/2
if(x<0)q=-1/2
n+=q
w=scale
scale=0
n/=1
k=n%2
scale=w
x-=n*p
t=x
u=x
w=-x*x
for(q=2;t!=0;q+=2){
t=t*w/(q*(q+1))
u+=t
}
if(k)u=-u
scale=s
return(u/1)
}
define c(x){
auto s,v
s=scale
scale=s+9+length(x)-scale(x)
if(scale<s+9)scale=s+9
v=s(x+2*a(1))
scale=s
return(v/1)
}
define a(x){
auto s,f,k,t,u,w
s=scale
if(x<0)return(-a(-x))
scale=s+9
f=1
while(x*6>1){
f*=2
x/=1+sqrt(1+x*x)
}
t=x
u=x
w=-x*x
for(k=3;t!=0;k+=2){
t*=w
u+=t/k
}
u*=f
scale=s
return(u/1)
}
define j(n,x){
auto s,k,t,u,w,m
s=scale
scale=0
n/=1
m=1
if(n<0){
n=-n
m=1-n%2*2
}
scale=s+9
w=x
if(x<0)w=-x
scale=s+9+w
t=m
for(k=1;k<=n;k++)t=t*x/2/k
u=t
w=-x*x/4
for(k=1;t!=0;k++){
t=t*w/(k*(n+k))
u+=t
}
scale=s
return(u/1)
}
)";

class Calculator final : public NumberSource {
 public:
  explicit Calculator(Process& process) : command_(process, kUsage) {}
  friend kernel::Scheduler& SchedulerOf(Calculator& calculator) { return SchedulerOf(calculator.command_); }

  Task<int> Run() {
    auto given = WithEnvironment();
    auto args = co_await command_.Parse(given);
    if (!args) co_return command_.status;
    bool library = false;
    for (const ParsedOption& option : args->options) {
      if (option.id == 'l') library = true;
      if (option.id == 's') strictness_ = Strictness::kStandard;
      if (option.id == 'w') strictness_ = Strictness::kWarn;
    }
    machine_.emplace(command_, names_, *this, LineLength());
    if (library) co_await RunText(kLibrary);
    for (std::string_view operand : args->operands) {
      auto file =
          co_await command_.vfs.Open(command_.process, std::string(operand), kernel::OpenFlags::Read());
      if (!file) {
        (void)co_await command_.out.Flush();
        co_await kernel::WriteFd(command_.process, 2, "File " + std::string(operand) + " is unavailable.\n");
        command_.status = 1;
        co_return co_await command_.Finish();
      }
      file_ = operand;
      lexer_.NextFile();
      kernel::Reader in(command_.process, std::move(*file));
      if (!co_await RunLines(in)) co_return co_await command_.Finish();
    }
    file_ = "(standard_in)";
    lexer_.NextFile();
    if (FileRef input = command_.process.Fd(0)) {
      input_.emplace(command_.process, std::move(input));
      if (!co_await RunLines(*input_)) co_return co_await command_.Finish();
    }
    lexer_.Finish();
    co_await RunTokens(true);
    co_return co_await command_.Finish();
  }

  // The rest of the standard input, of which the program may be a part.
  Task<std::string> ReadNumber() override {
    (void)co_await command_.out.Flush();
    if (!input_ && command_.process.Fd(0)) input_.emplace(command_.process, command_.process.Fd(0));
    for (std::string number;;) {
      auto line = input_ ? co_await input_->Line() : Result<std::optional<std::string_view>>(std::nullopt);
      if (!line || !*line) co_return number;
      command_.machine.SpendBytes((**line).size());
      size_t at = (**line).find_first_not_of(" \t\n");
      if (at == std::string_view::npos) continue;
      std::string_view text = (**line).substr(at);
      if (text.starts_with('-')) number = "-";
      text.remove_prefix(number.size());
      bool point = false;
      for (char c : text) {
        if (c == '.' && !point)
          point = true;
        else if ((c < '0' || c > '9') && (c < 'A' || c > 'Z'))
          break;
        number += c;
      }
      co_return number;
    }
  }

 private:
  // Options of $BC_ENV_ARGS come first.
  std::vector<std::string> WithEnvironment() const {
    std::vector<std::string> args;
    std::string_view more = kernel::GetEnv(command_.process.env, "BC_ENV_ARGS");
    while (!more.empty()) {
      size_t end = std::min(more.find(' '), more.size());
      if (end) args.emplace_back(more.substr(0, end));
      more.remove_prefix(std::min(end + 1, more.size()));
    }
    args.insert(args.end(), command_.args().begin(), command_.args().end());
    return args;
  }

  size_t LineLength() const {
    auto length = ParseInteger(kernel::GetEnv(command_.process.env, "BC_LINE_LENGTH"));
    if (!length || *length < 0 || *length == 1 || *length == 2 || *length > INT32_MAX) return 70;
    return static_cast<size_t>(*length);
  }

  Task<void> RunText(std::string_view text) {
    Strictness asked = std::exchange(strictness_, Strictness::kAll);
    while (!text.empty()) {
      size_t end = text.find('\n') + 1;
      lexer_.Feed(text.substr(0, end));
      text.remove_prefix(end);
      if (!lexer_.Open()) co_await RunTokens(false);
    }
    strictness_ = asked;
  }

  // False: the program is over.
  Task<bool> RunLines(kernel::Reader& in) {
    for (;;) {
      // Whoever waits for an answer gets it before more is asked for.
      if (in.Buffered().empty()) (void)co_await command_.out.Flush();
      if (command_.OutputFailed()) co_return false;
      auto line = co_await in.Line();
      if (!line) {
        co_await command_.Report(Why(line.error()));
        co_return false;
      }
      if (!*line) co_return true;
      command_.machine.SpendBytes((**line).size() * 8);
      lexer_.Feed(**line);
      if (lexer_.Open()) continue;
      if (lexer_.tokens.empty() || lexer_.tokens.back().kind != Tok::kNewline) continue;
      if (!co_await RunTokens(false)) co_return false;
    }
  }

  Task<bool> RunTokens(bool last) {
    while (!lexer_.tokens.empty()) {
      command_.machine.Spend(static_cast<int64_t>(lexer_.tokens.size()));
      Parser parser(names_, strictness_, file_);
      Parser::Outcome outcome = parser.Parse(lexer_.tokens, last);
      if (outcome == Parser::Outcome::kMore) co_return true;
      if (!parser.messages.empty()) {
        (void)co_await command_.out.Flush();
        co_await kernel::WriteFd(command_.process, 2, std::move(parser.messages));
      }
      lexer_.Reset();
      if (outcome == Parser::Outcome::kQuit) co_return false;
      if (outcome == Parser::Outcome::kRun && !co_await machine_->Run(parser.code)) co_return false;
      if (command_.OutputFailed()) co_return false;
    }
    co_return true;
  }

  Command command_;
  Names names_;
  Lexer lexer_;
  std::optional<Machine> machine_;
  std::optional<kernel::Reader> input_;
  std::string file_ = "(standard_in)";
  Strictness strictness_ = Strictness::kAll;
};

}  // namespace
}  // namespace bc

Task<int> BcMain(Process& process) {
  bc::Calculator calculator(process);
  co_return co_await calculator.Run();
}

}  // namespace bivalve::commands
