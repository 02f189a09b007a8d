// factor: the prime factors of numbers.
#include <algorithm>

#include "commands/big_integer.h"
#include "commands/command.h"

namespace bivalve::commands {
namespace {

constexpr Usage kUsage{
    .help = R"(Usage: factor [NUMBER]...
  or:  factor OPTION
Write the prime factors of each NUMBER, or of those on standard input.
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

// The same beyond 128 bits: arithmetic modulo a number of any size.
class Modulus {
 public:
  Modulus(const BigInteger& n, Meter& meter) : n_(n), meter_(meter) {}

  BigInteger Rest(const BigInteger& a) const {
    BigInteger rest;
    BigInteger::Divide(a, n_, &rest, meter_);
    return rest;
  }
  BigInteger Multiply(const BigInteger& a, const BigInteger& b) const {
    return Rest(BigInteger::Multiply(a, b, meter_));
  }
  BigInteger Power(BigInteger base, BigInteger exponent) const {
    BigInteger result(uint64_t{1});
    const BigInteger two(uint64_t{2});
    while (!exponent.IsZero() && meter_.Spend(1)) {
      if (exponent.IsOdd()) result = Multiply(result, base);
      base = Multiply(base, base);
      exponent = BigInteger::Divide(exponent, two, nullptr, meter_);
    }
    return result;
  }

  // Miller and Rabin, with the first primes as bases.
  bool IsPrime() const {
    const BigInteger one(uint64_t{1}), two(uint64_t{2});
    const BigInteger least = BigInteger::Subtract(n_, one);
    BigInteger odd = least;
    int twos = 0;
    for (; !odd.IsOdd(); ++twos) odd = BigInteger::Divide(odd, two, nullptr, meter_);
    for (unsigned base :
         {2u, 3u, 5u, 7u, 11u, 13u, 17u, 19u, 23u, 29u, 31u, 37u, 41u, 43u, 47u, 53u, 59u, 61u}) {
      BigInteger x = Power(BigInteger(base), odd);
      bool witness = BigInteger::Compare(x, one) != 0 && BigInteger::Compare(x, least) != 0;
      for (int round = 1; round < twos && witness; ++round) {
        x = Multiply(x, x);
        witness = BigInteger::Compare(x, least) != 0;
      }
      if (witness) return false;
      if (!meter_.Spend(1)) return false;
    }
    return true;
  }

 private:
  const BigInteger& n_;
  Meter& meter_;
};

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
      if (large) co_return co_await Large(*BigInteger::Parse(digits));
      // Lines wait in a buffer that diagnostics do not push out.
      command_.status = 1;
      co_await kernel::WriteFd(command_.process, 2,
                               command_.name + ": " + Quote(word) + " is not a valid positive integer\n");
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
    std::vector<Number> pending;
    if (n.high || n.low > 1) pending.push_back(n);
    while (!pending.empty()) {
      Number m = pending.back();
      pending.pop_back();
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
      pending.push_back(divisor);
      pending.push_back(Quotient(m, divisor));
    }
  }

  Task<void> Large(BigInteger value) {
    Meter& meter = command_.machine;
    std::string line = value.Text() + ":";
    std::vector<BigInteger> primes, pending{std::move(value)};
    for (uint64_t p = 2; p < 2000; p += p == 2 ? 1 : 2) {
      for (;;) {
        BigInteger rest, quotient = BigInteger::Divide(pending[0], BigInteger(p), &rest, meter);
        if (!rest.IsZero() || pending[0].IsZero()) break;
        primes.emplace_back(p);
        pending[0] = std::move(quotient);
        co_await kernel::Yield(command_.process);
      }
    }
    while (!pending.empty()) {
      BigInteger n = std::move(pending.back());
      pending.pop_back();
      Number small;
      bool large = false;
      if (ParseNumber(n.Text(), &small, &large)) {
        std::vector<Number> found;
        co_await Find(small, found);
        for (Number prime : found) primes.push_back(*BigInteger::Parse(Text(prime.Get())));
        continue;
      }
      co_await kernel::Yield(command_.process);
      if (Modulus(n, meter).IsPrime()) {
        primes.push_back(std::move(n));
        continue;
      }
      BigInteger divisor = co_await Divisor(n);
      pending.push_back(BigInteger::Divide(n, divisor, nullptr, meter));
      pending.push_back(std::move(divisor));
    }
    std::sort(primes.begin(), primes.end(),
              [](const BigInteger& a, const BigInteger& b) { return BigInteger::Compare(a, b) < 0; });
    for (const BigInteger& prime : primes) line += " " + prime.Text();
    (void)co_await command_.out.Write(line + "\n");
  }

  // Pollard's rho as above: steps are multiplied, and one divisor is looked for in many of them.
  Task<BigInteger> Divisor(const BigInteger& n) {
    Meter& meter = command_.machine;
    const Modulus modulus(n, meter);
    const BigInteger one(uint64_t{1});
    for (uint64_t c = 1;; ++c) {
      BigInteger x(uint64_t{2}), y = x, saved = x, product = one;
      auto next = [&](const BigInteger& v) {
        return modulus.Rest(BigInteger::Add(BigInteger::Multiply(v, v, meter), BigInteger(c)));
      };
      auto difference = [&](const BigInteger& a, const BigInteger& b) {
        BigInteger d = BigInteger::Subtract(a, b);
        if (d.IsNegative()) d.Negate();
        return d;
      };
      BigInteger found = one;
      for (uint64_t length = 1; BigInteger::Compare(found, one) == 0; length *= 2) {
        x = y;
        for (uint64_t i = 0; i < length; ++i) {
          y = next(y);
          if (i % 64 == 0) co_await kernel::Yield(command_.process);
        }
        for (uint64_t done = 0; done < length && BigInteger::Compare(found, one) == 0; done += 64) {
          saved = y;
          for (uint64_t i = 0; i < std::min<uint64_t>(64, length - done); ++i) {
            y = next(y);
            product = modulus.Multiply(product, difference(x, y));
          }
          found = GcdOf(product, n);
          co_await kernel::Yield(command_.process);
        }
      }
      // The steps were too long: once more, one by one.
      for (int i = 0; BigInteger::Compare(found, n) == 0 && i < 64; ++i) {
        saved = next(saved);
        BigInteger step = GcdOf(difference(x, saved), n);
        if (BigInteger::Compare(step, one) != 0) {
          found = std::move(step);
          break;
        }
      }
      if (BigInteger::Compare(found, n) != 0) co_return found;
    }
  }

  BigInteger GcdOf(BigInteger a, BigInteger b) const {
    while (!b.IsZero() && command_.machine.Spend(1)) {
      BigInteger rest;
      BigInteger::Divide(a, b, &rest, command_.machine);
      a = std::exchange(b, std::move(rest));
    }
    return a;
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
