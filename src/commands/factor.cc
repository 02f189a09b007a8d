// factor: the prime factors of numbers.
#include <algorithm>

#include "commands/command.h"

namespace bivalve::commands {
namespace {

constexpr Usage kUsage{
    .help = R"(Usage: factor [NUMBER]...
  or:  factor OPTION
Write the prime factors of each NUMBER, or of those on standard input. Numbers are below 2^128.
)",
    .options = {},
};

using Wide = unsigned __int128;

std::string Text(Wide value) {
  std::string digits;
  do digits.insert(digits.begin(), static_cast<char>('0' + static_cast<int>(value % 10)));
  while (value /= 10);
  return digits;
}

Wide AddMod(Wide a, Wide b, Wide n) { return a >= n - b ? a - (n - b) : a + b; }

Wide MultiplyMod(Wide a, Wide b, Wide n) {
  if (n >> 64 == 0) return a * b % n;
  Wide result = 0;
  for (; b; b >>= 1) {
    if (b & 1) result = AddMod(result, a, n);
    a = AddMod(a, a, n);
  }
  return result;
}

Wide PowerMod(Wide base, Wide exponent, Wide n) {
  Wide result = 1;
  for (base %= n; exponent; exponent >>= 1) {
    if (exponent & 1) result = MultiplyMod(result, base, n);
    base = MultiplyMod(base, base, n);
  }
  return result;
}

Wide Gcd(Wide a, Wide b) {
  while (b) {
    Wide rest = a % b;
    a = b;
    b = rest;
  }
  return a;
}

// Miller and Rabin. The first twelve primes as bases decide up to 3.3e24; more of them beyond.
bool IsPrime(Wide n) {
  constexpr unsigned kBases[] = {2,  3,  5,  7,  11, 13, 17, 19, 23, 29, 31, 37,
                                 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89};
  if (n < 2) return false;
  Wide odd = n - 1;
  int twos = 0;
  for (; !(odd & 1); odd >>= 1) ++twos;
  size_t bases = n >> 64 == 0 ? 12 : std::size(kBases);
  for (size_t i = 0; i < bases; ++i) {
    Wide base = kBases[i];
    if (n % base == 0) return n == base;
    Wide x = PowerMod(base, odd, n);
    if (x == 1 || x == n - 1) continue;
    bool composite = true;
    for (int round = 1; round < twos && composite; ++round) {
      x = MultiplyMod(x, x, n);
      composite = x != n - 1;
    }
    if (composite) return false;
  }
  return true;
}

// A wide number in a place that is only aligned for pointers, as the frames of coroutines are.
struct Number {
  uint64_t high = 0, low = 0;
  Number() = default;
  explicit Number(Wide value) : high(static_cast<uint64_t>(value >> 64)), low(static_cast<uint64_t>(value)) {}
  Wide Get() const { return static_cast<Wide>(high) << 64 | low; }
};

// False: no number; *large tells one that does not fit.
bool ParseNumber(std::string_view digits, Number* number, bool* large) {
  Wide value = 0;
  *large = false;
  if (digits.empty() || digits.find_first_not_of("0123456789") != std::string_view::npos) return false;
  for (char c : digits)
    *large |= __builtin_mul_overflow(value, Wide{10}, &value) ||
              __builtin_add_overflow(value, static_cast<Wide>(c - '0'), &value);
  *number = Number(value);
  return !*large;
}

// Takes the small primes out of `number`.
void TakeSmall(Number* number, std::vector<Number>& primes) {
  Wide n = number->Get();
  for (Wide p = 2; p < 2000 && p * p <= n; p += p == 2 ? 1 : 2)
    for (; n % p == 0; n /= p) primes.emplace_back(p);
  *number = Number(n);
}

// A proper divisor of a composite number: Pollard's rho in Brent's form, some steps at a time.
class Rho {
 public:
  explicit Rho(Number n) : n_(n) {}

  // True when it is found.
  bool Step(Number* divisor) {
    const Wide n = n_.Get();
    Wide c = c_, y = y_.Get(), product = product_.Get(), x = x_.Get();
    auto next = [&](Wide v) { return AddMod(MultiplyMod(v, v, n), c % n, n); };
    if (warming_ < length_) {
      for (uint64_t i = 0; i < 64 && warming_ < length_; ++i, ++warming_) y = next(y);
      y_ = Number(y);
      return false;
    }
    Wide saved = y;
    uint64_t steps = std::min<uint64_t>(64, length_ - done_);
    for (uint64_t i = 0; i < steps; ++i) {
      y = next(y);
      product = MultiplyMod(product, x > y ? x - y : y - x, n);
    }
    done_ += steps;
    Wide found = Gcd(product, n);
    // The steps were too long: once more, one by one.
    for (uint64_t i = 0; found == n && i < steps; ++i) {
      saved = next(saved);
      Wide one = Gcd(x > saved ? x - saved : saved - x, n);
      if (one == 1) continue;
      found = one;
      break;
    }
    if (found == n) {
      *this = Rho(n_, c_ + 1);
      return false;
    }
    y_ = Number(y);
    product_ = Number(product);
    if (done_ >= length_) {
      x_ = y_;
      length_ *= 2;
      done_ = warming_ = 0;
    }
    *divisor = Number(found);
    return found != 1;
  }

 private:
  Rho(Number n, uint64_t c) : n_(n), c_(c) {}
  Number n_;
  uint64_t c_ = 1;
  Number y_{Wide{2}}, x_{Wide{2}}, product_{Wide{1}};
  uint64_t length_ = 1, done_ = 0, warming_ = 0;
};

Number Quotient(Number a, Number b) { return Number(a.Get() / b.Get()); }

class Factors {
 public:
  explicit Factors(Command& command) : command_(command) {}
  friend kernel::Scheduler& SchedulerOf(Factors& factors) { return SchedulerOf(factors.command_); }

  Task<void> Word(std::string_view word) {
    std::string_view digits = word;
    digits.remove_prefix(std::min(digits.find_first_not_of(' '), digits.size()));
    if (digits.starts_with('+')) digits.remove_prefix(1);
    Number value;
    bool large = false;
    if (!ParseNumber(digits, &value, &large)) {
      // GNU's tool goes on with GMP where a number is too large.
      // Lines wait in a buffer that diagnostics do not push out.
      command_.status = 1;
      co_await kernel::WriteFd(
          command_.process, 2,
          command_.name + ": " +
              (large ? Quote(digits) + " is too large" : Quote(word) + " is not a valid positive integer") +
              "\n");
      co_return;
    }
    std::string line = Text(value.Get()) + ":";
    std::vector<Number> primes;
    co_await Find(value, primes);
    std::sort(primes.begin(), primes.end(), [](Number a, Number b) { return a.Get() < b.Get(); });
    for (Number prime : primes) line += " " + Text(prime.Get());
    (void)co_await command_.out.Write(line + "\n");
  }

 private:
  Task<void> Find(Number n, std::vector<Number>& primes) {
    if (n.high == 0 && n.low < 2) co_return;
    TakeSmall(&n, primes);
    command_.machine.Spend(500);
    std::vector<Number> todo;
    if (n.high || n.low > 1) todo.push_back(n);
    while (!todo.empty()) {
      Number m = todo.back();
      todo.pop_back();
      command_.machine.Spend(m.high ? 20'000 : 500);
      co_await kernel::Yield(command_.process);
      if (IsPrime(m.Get())) {
        primes.push_back(m);
        continue;
      }
      Rho rho(m);
      Number divisor;
      while (!rho.Step(&divisor)) {
        command_.machine.Spend(m.high ? 4'000 : 200);
        co_await kernel::Yield(command_.process);
      }
      todo.push_back(divisor);
      todo.push_back(Quotient(m, divisor));
    }
  }

  Command& command_;
};

}  // namespace

Task<int> FactorMain(Process& process) {
  Command command(process, kUsage);
  auto args = co_await command.Parse();
  if (!args) co_return command.status;
  Factors factors(command);
  for (std::string_view word : args->operands) co_await factors.Word(word);
  if (args->operands.empty() && process.Fd(0)) {
    kernel::Reader in(process, process.Fd(0));
    std::string word;
    for (bool end = false; !end && !command.OutputFailed();) {
      auto block = co_await in.Block();
      end = !block || block->empty();
      // The view is gone once something else has been read; a word waits for nothing that reads.
      std::string text = end ? std::string("\n") : std::string(*block);
      for (char c : text) {
        if (c != ' ' && c != '\t' && c != '\n') {
          word += c;
        } else if (!word.empty()) {
          co_await factors.Word(word);
          word.clear();
        }
      }
    }
  }
  co_return co_await command.Finish();
}

}  // namespace bivalve::commands
