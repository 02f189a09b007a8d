// crypto: digests, keyed and not, fed block by block.
#include <memory>
#include <variant>

#include "crypto/hash.h"
#include "crypto/hmac.h"
#include "script/long_work.h"
#include "script/ops.h"
#include "script/runtime.h"

namespace bivalve::script {
namespace {

using crypto::Hash;
using crypto::HashKind;
using crypto::Hmac;

struct Algorithm {
  std::string_view name;
  HashKind kind;
};

constexpr Algorithm kAlgorithms[] = {
    {"md5", HashKind::kMd5},           {"sha1", HashKind::kSha1},          {"sha224", HashKind::kSha224},
    {"sha256", HashKind::kSha256},     {"sha384", HashKind::kSha384},      {"sha512", HashKind::kSha512},
    {"sha3-224", HashKind::kSha3_224}, {"sha3-256", HashKind::kSha3_256},  {"sha3-384", HashKind::kSha3_384},
    {"sha3-512", HashKind::kSha3_512}, {"blake2b512", HashKind::kBlake2b}, {"sm3", HashKind::kSm3},
};

const Algorithm* FindAlgorithm(std::string_view name) {
  for (const Algorithm& algorithm : kAlgorithms)
    if (algorithm.name == name) return &algorithm;
  return nullptr;
}

struct Digest final : Resource {
  explicit Digest(std::variant<Hash, Hmac> s) : state(std::move(s)) {}
  void Add(std::string_view bytes) {
    std::visit([bytes](auto& s) { s.Add(bytes); }, state);
  }
  std::string Finish() {
    return std::visit([](auto& s) { return s.Finish(); }, state);
  }

  std::variant<Hash, Hmac> state;
};

// names(): what there is.
void Names(Runtime&, OpCall& call) {
  Datum list = Datum::List();
  for (const Algorithm& algorithm : kAlgorithms)
    list.items.push_back(Datum::Text(std::string(algorithm.name)));
  call.Return(std::move(list));
}

// open(name, key or undefined): a number; undefined for an unknown name. copy(digest): another one.
void Open(Runtime& runtime, OpCall& call) {
  const Algorithm* algorithm = FindAlgorithm(call.Text(0));
  if (!algorithm) return;
  std::unique_ptr<Digest> digest;
  if (call.IsBytes(1))
    digest = std::make_unique<Digest>(Hmac(algorithm->kind, call.TextOrBytes(1)));
  else
    digest = std::make_unique<Digest>(Hash(algorithm->kind));
  call.Return(Datum::Number(runtime.AddResource(std::move(digest))));
}
void Copy(Runtime& runtime, OpCall& call) {
  auto* digest = dynamic_cast<Digest*>(runtime.FindResource(static_cast<int>(call.Integer(0))));
  if (digest) call.Return(Datum::Number(runtime.AddResource(std::make_unique<Digest>(digest->state))));
}

// add(digest, text or bytes). finish(digest): the bytes; the digest is gone.
void Add(Runtime& runtime, OpCall& call) {
  auto* digest = dynamic_cast<Digest*>(runtime.FindResource(static_cast<int>(call.Integer(0))));
  if (!digest) return;
  if (call.IsText(1)) {
    std::string text = call.Text(1);
    crypto::SpendHash(runtime.machine, text.size());
    return digest->Add(text);
  }
  std::span<char> bytes = call.Bytes(1);
  crypto::SpendHash(runtime.machine, bytes.size());
  digest->Add({bytes.data(), bytes.size()});
}
void Finish(Runtime& runtime, OpCall& call) {
  int id = static_cast<int>(call.Integer(0));
  auto* digest = dynamic_cast<Digest*>(runtime.FindResource(id));
  if (!digest) return;
  call.Return(Datum::Bytes(digest->Finish()));
  runtime.DropResource(id);
}

// pbkdf2(password, salt, iterations, length, name): the bytes; undefined for an unknown name.
void Pbkdf2(Runtime& runtime, OpCall& call) {
  const Algorithm* algorithm = FindAlgorithm(call.Text(4));
  if (!algorithm) return;
  LongWork work(runtime);
  auto derived = crypto::Pbkdf2(work, algorithm->kind, call.TextOrBytes(0), call.TextOrBytes(1),
                                call.Integer(2), static_cast<size_t>(call.Integer(3)));
  if (!derived) return call.Stop();
  call.Return(Datum::Bytes(std::move(*derived)));
}

// scrypt(password, salt, n, r, p, length): the bytes.
void Scrypt(Runtime& runtime, OpCall& call) {
  LongWork work(runtime);
  crypto::ScryptCost cost{static_cast<uint64_t>(call.Integer(2)), static_cast<uint64_t>(call.Integer(3)),
                          static_cast<uint64_t>(call.Integer(4))};
  auto derived = crypto::Scrypt(work, call.TextOrBytes(0), call.TextOrBytes(1), cost,
                                static_cast<size_t>(call.Integer(5)));
  if (!derived) return call.Stop();
  call.Return(Datum::Bytes(std::move(*derived)));
}

constexpr Op kOps[] = {
    {"names", Names},   {"open", Open},     {"copy", Copy},     {"add", Add},
    {"finish", Finish}, {"pbkdf2", Pbkdf2}, {"scrypt", Scrypt},
};

}  // namespace

std::span<const Op> CryptoOps() { return kOps; }

}  // namespace bivalve::script
