// key: asymmetric keys. A key is its DER: each call reads it anew, so that scripts own nothing here.
#include "crypto/key.h"

#include <algorithm>

#include "script/long_work.h"
#include "script/ops.h"

namespace bivalve::script {
namespace {

using crypto::Key;
using crypto::Padding;
using crypto::RsaUse;

std::string_view NameOf(const Key& key) {
  switch (key.kind()) {
    case Key::Kind::kRsa: return "rsa";
    case Key::Kind::kEc: return "ec";
    default: return "x25519";
  }
}

// [kind, private DER or undefined, public DER, bits, curve]; nothing when there is no key.
void ReturnKey(OpCall& call, const KeyWork& work, const std::unique_ptr<Key>& key) {
  if (work.stopped()) return call.Stop();
  if (!key) return;
  Datum list = Datum::List();
  list.items.push_back(Datum::Text(std::string(NameOf(*key))));
  list.items.push_back(key->is_private() ? Datum::Bytes(key->PrivateDer()) : Datum());
  list.items.push_back(Datum::Bytes(key->PublicDer()));
  list.items.push_back(Datum::Number(key->bits()));
  list.items.push_back(Datum::Text(std::string(key->curve())));
  call.Return(std::move(list));
}

// read(der, whether it is a private key)
void Read(Runtime& runtime, OpCall& call) {
  KeyWork work(runtime);
  auto key = Key::Read(work, call.TextOrBytes(0), call.Truthy(1));
  ReturnKey(call, work, key);
}

// generate(bits, exponent) or generate(curve)
void Generate(Runtime& runtime, OpCall& call) {
  KeyWork work(runtime);
  std::unique_ptr<Key> key;
  if (call.IsText(0)) {
    key = Key::GenerateEc(work, call.Text(0));
  } else {
    int64_t bits = call.Integer(0), exponent = call.Integer(1);
    if (bits < 512 || bits > 8192 || exponent < 3 || exponent > INT32_MAX) return;
    key = Key::GenerateRsa(work, static_cast<unsigned>(bits), static_cast<int>(exponent));
  }
  ReturnKey(call, work, key);
}

// What the numbers and names of a call say: padding, hash, mask's hash, bytes of salt, label.
struct Use {
  Use(OpCall& call, int at)
      : hash(call.Text(at + 1)), mask(call.Text(at + 2)), label(call.TextOrBytes(at + 4)) {
    use.padding = static_cast<Padding>(std::clamp<int64_t>(call.Integer(at, 1), 0, 255));
    use.hash = hash;
    use.mask = mask;
    use.salt_bytes = static_cast<int>(std::clamp<int64_t>(call.Integer(at + 3, -1), -1, 1 << 16));
    use.label = label;
  }
  bool Is(std::initializer_list<Padding> allowed) const {
    return std::ranges::find(allowed, use.padding) != allowed.end();
  }
  std::string hash, mask, label;
  RsaUse use;
};

void ReturnBytes(OpCall& call, const KeyWork& work, std::optional<std::string> bytes) {
  if (work.stopped()) return call.Stop();
  if (bytes) call.Return(Datum::Bytes(std::move(*bytes)));
}

// sign(private DER, digest, padding, hash, mask, salt): the signature; nothing when the key cannot.
void Sign(Runtime& runtime, OpCall& call) {
  KeyWork work(runtime);
  Use how(call, 2);
  auto key = Key::Read(work, call.TextOrBytes(0), true);
  if (!key || !how.Is({Padding::kPkcs1, Padding::kPss})) return;
  ReturnBytes(call, work, key->Sign(work, how.use, call.TextOrBytes(1)));
}

// verify(public DER, digest, padding, hash, mask, salt, nothing, signature)
void Verify(Runtime& runtime, OpCall& call) {
  KeyWork work(runtime);
  Use how(call, 2);
  auto key = Key::Read(work, call.TextOrBytes(0), false);
  bool right = key && how.Is({Padding::kPkcs1, Padding::kPss}) &&
               key->Verify(work, how.use, call.TextOrBytes(1), call.TextOrBytes(7));
  if (work.stopped()) return call.Stop();
  call.Return(Datum::Boolean(right));
}

// encrypt(public DER, bytes, padding, hash, nothing, nothing, label), decrypt(private DER, …)
void Encrypt(Runtime& runtime, OpCall& call) {
  KeyWork work(runtime);
  Use how(call, 2);
  auto key = Key::Read(work, call.TextOrBytes(0), false);
  if (!key || !how.Is({Padding::kPkcs1, Padding::kOaep})) return;
  ReturnBytes(call, work, key->Encrypt(work, how.use, call.TextOrBytes(1)));
}
void Decrypt(Runtime& runtime, OpCall& call) {
  KeyWork work(runtime);
  Use how(call, 2);
  auto key = Key::Read(work, call.TextOrBytes(0), true);
  if (!key || !how.Is({Padding::kPkcs1, Padding::kOaep})) return;
  ReturnBytes(call, work, key->Decrypt(work, how.use, call.TextOrBytes(1)));
}

// raise(DER, bytes, whether it is the private key): RSA by itself.
void Raise(Runtime& runtime, OpCall& call) {
  KeyWork work(runtime);
  auto key = Key::Read(work, call.TextOrBytes(0), call.Truthy(2));
  if (!key) return;
  ReturnBytes(call, work, key->Raise(work, call.Truthy(2), call.TextOrBytes(1)));
}

// agree(private DER, public DER): what both have in common.
void Agree(Runtime& runtime, OpCall& call) {
  KeyWork work(runtime);
  auto own = Key::Read(work, call.TextOrBytes(0), true);
  auto other = Key::Read(work, call.TextOrBytes(1), false);
  if (!own || !other) return;
  ReturnBytes(call, work, own->Agree(work, *other));
}

// power(base, exponent, modulus); prime(bits, whether it is a safe one); isPrime(bytes)
void Power(Runtime& runtime, OpCall& call) {
  KeyWork work(runtime);
  ReturnBytes(call, work,
              crypto::PowerModulo(work, call.TextOrBytes(0), call.TextOrBytes(1), call.TextOrBytes(2)));
}
void Prime(Runtime& runtime, OpCall& call) {
  KeyWork work(runtime);
  int64_t bits = call.Integer(0);
  if (bits < 3 || bits > 8192) return;
  ReturnBytes(call, work, crypto::FindPrime(work, static_cast<unsigned>(bits), call.Truthy(1)));
}
void IsPrime(Runtime& runtime, OpCall& call) {
  KeyWork work(runtime);
  bool is = crypto::IsPrime(work, call.TextOrBytes(0));
  if (work.stopped()) return call.Stop();
  call.Return(Datum::Boolean(is));
}

constexpr Op kOps[] = {
    {"read", Read},       {"generate", Generate}, {"sign", Sign},       {"verify", Verify},
    {"encrypt", Encrypt}, {"decrypt", Decrypt},   {"raise", Raise},     {"agree", Agree},
    {"power", Power},     {"prime", Prime},       {"isPrime", IsPrime},
};

}  // namespace

std::span<const Op> KeyOps() { return kOps; }

}  // namespace bivalve::script
