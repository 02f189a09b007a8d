// crypto: digests, keyed and not, fed block by block.
#include <array>

#include "crypto/hash.h"
#include "script/ops.h"
#include "script/runtime.h"

namespace bivalve::script {
namespace {

using crypto::Hash;
using crypto::HashKind;

struct Algorithm {
  std::string_view name;
  HashKind kind;
  size_t block;  // bytes, of HMAC
};

constexpr Algorithm kAlgorithms[] = {
    {"md5", HashKind::kMd5, 64},
    {"sha1", HashKind::kSha1, 64},
    {"sha224", HashKind::kSha224, 64},
    {"sha256", HashKind::kSha256, 64},
    {"sha384", HashKind::kSha384, 128},
    {"sha512", HashKind::kSha512, 128},
    {"blake2b512", HashKind::kBlake2b, 128},
    {"sm3", HashKind::kSm3, 64},
};

const Algorithm* FindAlgorithm(std::string_view name) {
  for (const Algorithm& algorithm : kAlgorithms)
    if (algorithm.name == name) return &algorithm;
  return nullptr;
}

// RFC 2104 where there is a key.
struct Digest final : Resource {
  Digest(const Algorithm& a, std::string_view key, bool keyed) : algorithm(a), inner(a.kind) {
    if (!keyed) return;
    std::string block(key);
    if (block.size() > a.block) {
      Hash shorter(a.kind);
      shorter.Add(block);
      block = shorter.Finish();
    }
    block.resize(a.block, '\0');
    for (char& c : block) c ^= 0x36;
    inner.Add(block);
    for (char& c : block) c ^= 0x36 ^ 0x5c;
    outer_key = std::move(block);
  }
  std::string Finish() {
    std::string digest = inner.Finish();
    if (outer_key.empty()) return digest;
    Hash outer(algorithm.kind);
    outer.Add(outer_key);
    outer.Add(digest);
    return outer.Finish();
  }

  const Algorithm& algorithm;
  Hash inner;
  std::string outer_key;
};

// names(): what there is.
void Names(Runtime&, OpCall& call) {
  Datum list = Datum::List();
  for (const Algorithm& algorithm : kAlgorithms)
    list.items.push_back(Datum::Text(std::string(algorithm.name)));
  call.Return(std::move(list));
}

// open(name, key or undefined): a number; undefined for an unknown name.
void Open(Runtime& runtime, OpCall& call) {
  const Algorithm* algorithm = FindAlgorithm(call.Text(0));
  if (!algorithm) return;
  bool keyed = call.IsBytes(1);
  call.Return(
      Datum::Number(runtime.AddResource(std::make_unique<Digest>(*algorithm, call.TextOrBytes(1), keyed))));
}

// add(digest, text or bytes). finish(digest): the bytes; the digest is gone.
void Add(Runtime& runtime, OpCall& call) {
  auto* digest = dynamic_cast<Digest*>(runtime.FindResource(static_cast<int>(call.Integer(0))));
  if (!digest) return;
  if (call.IsText(1)) {
    std::string text = call.Text(1);
    runtime.machine.Spend(static_cast<int64_t>(text.size() / 4 + 1));
    return digest->inner.Add(text);
  }
  std::span<char> bytes = call.Bytes(1);
  runtime.machine.Spend(static_cast<int64_t>(bytes.size() / 4 + 1));
  digest->inner.Add({bytes.data(), bytes.size()});
}
void Finish(Runtime& runtime, OpCall& call) {
  int id = static_cast<int>(call.Integer(0));
  auto* digest = dynamic_cast<Digest*>(runtime.FindResource(id));
  if (!digest) return;
  call.Return(Datum::Bytes(digest->Finish()));
  runtime.DropResource(id);
}

std::string Hmac(const Algorithm& algorithm, std::string_view key, std::string_view text) {
  Digest digest(algorithm, key, true);
  digest.inner.Add(text);
  return digest.Finish();
}

// pbkdf2(password, salt, iterations, length, name): the bytes (RFC 8018); undefined for an unknown name.
void Pbkdf2(Runtime& runtime, OpCall& call) {
  const Algorithm* algorithm = FindAlgorithm(call.Text(4));
  if (!algorithm) return;
  std::string password = call.TextOrBytes(0), salt = call.TextOrBytes(1);
  int64_t iterations = call.Integer(2), length = call.Integer(3);
  std::string derived;
  for (uint32_t block = 1; static_cast<int64_t>(derived.size()) < length; ++block) {
    std::string number = {char(block >> 24), char(block >> 16), char(block >> 8), char(block)};
    std::string u = Hmac(*algorithm, password, salt + number), sum = u;
    for (int64_t i = 1; i < iterations; ++i) {
      u = Hmac(*algorithm, password, u);
      for (size_t k = 0; k < sum.size(); ++k) sum[k] ^= u[k];
      // Four blocks are hashed each time.
      runtime.machine.Spend(256);
      if ((i & 255) == 0 && runtime.IsOverTime()) return call.Stop();
    }
    derived += sum;
  }
  derived.resize(static_cast<size_t>(length));
  call.Return(Datum::Bytes(std::move(derived)));
}

constexpr Op kOps[] = {
    {"names", Names}, {"open", Open}, {"add", Add}, {"finish", Finish}, {"pbkdf2", Pbkdf2},
};

}  // namespace

std::span<const Op> CryptoOps() { return kOps; }

}  // namespace bivalve::script
