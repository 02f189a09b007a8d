#include "crypto/key.h"

#define MBEDTLS_ALLOW_PRIVATE_ACCESS
#include <mbedtls/ecdh.h>
#include <mbedtls/ecdsa.h>
#include <mbedtls/pk.h>
#include <mbedtls/rsa.h>

#include <array>

namespace bivalve::crypto {
namespace {

constexpr size_t kMostBytes = 1024;  // of a number
constexpr size_t kMostDer = 8 << 10;

struct Curve {
  std::string_view name;
  mbedtls_ecp_group_id id;
};
constexpr Curve kCurves[] = {
    {"prime256v1", MBEDTLS_ECP_DP_SECP256R1}, {"secp384r1", MBEDTLS_ECP_DP_SECP384R1},
    {"secp521r1", MBEDTLS_ECP_DP_SECP521R1},  {"secp256k1", MBEDTLS_ECP_DP_SECP256K1},
    {"x25519", MBEDTLS_ECP_DP_CURVE25519},
};

struct Digest {
  std::string_view name;
  mbedtls_md_type_t type;
};
constexpr Digest kDigests[] = {
    {"md5", MBEDTLS_MD_MD5},           {"sha1", MBEDTLS_MD_SHA1},         {"sha224", MBEDTLS_MD_SHA224},
    {"sha256", MBEDTLS_MD_SHA256},     {"sha384", MBEDTLS_MD_SHA384},     {"sha512", MBEDTLS_MD_SHA512},
    {"sha3-224", MBEDTLS_MD_SHA3_224}, {"sha3-256", MBEDTLS_MD_SHA3_256}, {"sha3-384", MBEDTLS_MD_SHA3_384},
    {"sha3-512", MBEDTLS_MD_SHA3_512},
};

mbedtls_md_type_t DigestOf(std::string_view name) {
  for (const Digest& digest : kDigests)
    if (digest.name == name) return digest.type;
  return MBEDTLS_MD_NONE;
}

const unsigned char* In(std::string_view bytes) {
  return reinterpret_cast<const unsigned char*>(bytes.data());
}
unsigned char* In(std::string& bytes) { return reinterpret_cast<unsigned char*>(bytes.data()); }

struct Number {
  Number() { mbedtls_mpi_init(&value); }
  explicit Number(std::string_view bytes) : Number() {
    mbedtls_mpi_read_binary(&value, In(bytes), bytes.size());
  }
  ~Number() { mbedtls_mpi_free(&value); }
  Number(const Number&) = delete;
  std::string Bytes(size_t size) const {
    std::string bytes(size, '\0');
    mbedtls_mpi_write_binary(&value, In(bytes), size);
    return bytes;
  }
  mbedtls_mpi value;
};

}  // namespace

struct Key::State {
  State() { mbedtls_pk_init(&pk); }
  ~State() { mbedtls_pk_free(&pk); }
  mbedtls_rsa_context* Rsa() {
    return mbedtls_pk_get_type(&pk) == MBEDTLS_PK_RSA ? mbedtls_pk_rsa(pk) : nullptr;
  }
  mbedtls_ecp_keypair* Ec() { return Rsa() ? nullptr : mbedtls_pk_ec(pk); }
  size_t CurveBytes() { return (Ec()->grp.pbits + 7) / 8; }

  mbedtls_pk_context pk;
};

Key::Key(bool is_private) : state_(std::make_unique<State>()), is_private_(is_private) {}
Key::~Key() = default;

std::unique_ptr<Key> Key::Read(Work& work, std::string_view der, bool is_private) {
  if (der.size() > kMostDer) return nullptr;
  std::unique_ptr<Key> key(new Key(is_private));
  int failed = is_private ? mbedtls_pk_parse_key(&key->state_->pk, In(der), der.size(), nullptr, 0,
                                                 Work::Random, &work)
                          : mbedtls_pk_parse_public_key(&key->state_->pk, In(der), der.size());
  if (failed) return nullptr;
  mbedtls_pk_type_t type = mbedtls_pk_get_type(&key->state_->pk);
  if (type != MBEDTLS_PK_RSA && key->curve().empty()) return nullptr;
  return key;
}

std::unique_ptr<Key> Key::GenerateRsa(Work& work, unsigned bits, int exponent) {
  std::unique_ptr<Key> key(new Key(true));
  auto& pk = key->state_->pk;
  if (mbedtls_pk_setup(&pk, mbedtls_pk_info_from_type(MBEDTLS_PK_RSA))) return nullptr;
  if (mbedtls_rsa_gen_key(mbedtls_pk_rsa(pk), Work::Random, &work, bits, exponent)) return nullptr;
  return key;
}

std::unique_ptr<Key> Key::GenerateEc(Work& work, std::string_view curve) {
  for (const Curve& known : kCurves) {
    if (known.name != curve) continue;
    std::unique_ptr<Key> key(new Key(true));
    auto& pk = key->state_->pk;
    if (mbedtls_pk_setup(&pk, mbedtls_pk_info_from_type(MBEDTLS_PK_ECKEY))) return nullptr;
    if (mbedtls_ecp_gen_key(known.id, mbedtls_pk_ec(pk), Work::Random, &work)) return nullptr;
    return key;
  }
  return nullptr;
}

Key::Kind Key::kind() const {
  if (state_->Rsa()) return Kind::kRsa;
  return state_->Ec()->grp.id == MBEDTLS_ECP_DP_CURVE25519 ? Kind::kX25519 : Kind::kEc;
}

unsigned Key::bits() const { return static_cast<unsigned>(mbedtls_pk_get_bitlen(&state_->pk)); }

std::string_view Key::curve() const {
  if (state_->Rsa()) return {};
  for (const Curve& curve : kCurves)
    if (curve.id == state_->Ec()->grp.id) return curve.name;
  return {};
}

// Mbed TLS writes backwards from the end of the buffer.
std::string Key::PrivateDer() const {
  std::array<unsigned char, kMostDer> buffer;
  int size = is_private_ ? mbedtls_pk_write_key_der(&state_->pk, buffer.data(), buffer.size()) : 0;
  if (size <= 0) return {};
  return std::string(reinterpret_cast<char*>(buffer.data() + buffer.size()) - size,
                     static_cast<size_t>(size));
}
std::string Key::PublicDer() const {
  std::array<unsigned char, kMostDer> buffer;
  int size = mbedtls_pk_write_pubkey_der(&state_->pk, buffer.data(), buffer.size());
  if (size <= 0) return {};
  return std::string(reinterpret_cast<char*>(buffer.data() + buffer.size()) - size,
                     static_cast<size_t>(size));
}

namespace {

// Sets the padding's mode; false for a hash that there is not.
bool Prepare(mbedtls_rsa_context* rsa, const RsaUse& use) {
  mbedtls_md_type_t type = DigestOf(use.hash);
  if (use.padding == Padding::kPkcs1)
    return mbedtls_rsa_set_padding(rsa, MBEDTLS_RSA_PKCS_V15, MBEDTLS_MD_NONE) == 0;
  if (type == MBEDTLS_MD_NONE) return false;
  mbedtls_md_type_t mask = use.mask.empty() ? type : DigestOf(use.mask);
  return mask != MBEDTLS_MD_NONE && mbedtls_rsa_set_padding(rsa, MBEDTLS_RSA_PKCS_V21, mask) == 0;
}

// PKCS #1 without a hash: whatever fits behind eleven bytes of padding.
bool Fits(mbedtls_rsa_context* rsa, const RsaUse& use, std::string_view digest) {
  mbedtls_md_type_t type = DigestOf(use.hash);
  if (type == MBEDTLS_MD_NONE)
    return use.hash.empty() && use.padding == Padding::kPkcs1 &&
           digest.size() + 11 <= mbedtls_rsa_get_len(rsa);
  return digest.size() == mbedtls_md_get_size(mbedtls_md_info_from_type(type));
}

}  // namespace

std::optional<std::string> Key::Sign(Work& work, const RsaUse& use, std::string_view digest) {
  if (!is_private_) return std::nullopt;
  auto size = static_cast<unsigned>(digest.size());
  if (auto* rsa = state_->Rsa()) {
    if (!Prepare(rsa, use) || !Fits(rsa, use, digest)) return std::nullopt;
    std::string signature(mbedtls_rsa_get_len(rsa), '\0');
    mbedtls_md_type_t type = DigestOf(use.hash);
    int failed = use.padding == Padding::kPss
                     ? mbedtls_rsa_rsassa_pss_sign_ext(rsa, Work::Random, &work, type, size, In(digest),
                                                       use.salt_bytes, In(signature))
                     : mbedtls_rsa_rsassa_pkcs1_v15_sign(rsa, Work::Random, &work, type, size, In(digest),
                                                         In(signature));
    if (failed) return std::nullopt;
    return signature;
  }
  auto* pair = state_->Ec();
  Number r, s;
  if (!mbedtls_ecdsa_can_do(pair->grp.id) ||
      mbedtls_ecdsa_sign(&pair->grp, &r.value, &s.value, &pair->d, In(digest), digest.size(), Work::Random,
                         &work))
    return std::nullopt;
  size_t part = (pair->grp.nbits + 7) / 8;
  return r.Bytes(part) + s.Bytes(part);
}

bool Key::Verify(Work&, const RsaUse& use, std::string_view digest, std::string_view signature) {
  auto size = static_cast<unsigned>(digest.size());
  if (auto* rsa = state_->Rsa()) {
    if (signature.size() != mbedtls_rsa_get_len(rsa) || !Prepare(rsa, use) || !Fits(rsa, use, digest))
      return false;
    mbedtls_md_type_t type = DigestOf(use.hash);
    if (use.padding == Padding::kPkcs1)
      return mbedtls_rsa_rsassa_pkcs1_v15_verify(rsa, type, size, In(digest), In(signature)) == 0;
    return mbedtls_rsa_rsassa_pss_verify_ext(
               rsa, type, size, In(digest), use.mask.empty() ? type : DigestOf(use.mask),
               use.salt_bytes < 0 ? MBEDTLS_RSA_SALT_LEN_ANY : use.salt_bytes, In(signature)) == 0;
  }
  auto* pair = state_->Ec();
  size_t part = (pair->grp.nbits + 7) / 8;
  if (!mbedtls_ecdsa_can_do(pair->grp.id) || signature.size() != 2 * part) return false;
  Number r(signature.substr(0, part)), s(signature.substr(part));
  return mbedtls_ecdsa_verify(&pair->grp, In(digest), digest.size(), &pair->Q, &r.value, &s.value) == 0;
}

std::optional<std::string> Key::Encrypt(Work& work, const RsaUse& use, std::string_view text) {
  auto* rsa = state_->Rsa();
  if (!rsa || !Prepare(rsa, use)) return std::nullopt;
  std::string secret(mbedtls_rsa_get_len(rsa), '\0');
  int failed =
      use.padding == Padding::kOaep
          ? mbedtls_rsa_rsaes_oaep_encrypt(rsa, Work::Random, &work, In(use.label), use.label.size(),
                                           text.size(), In(text), In(secret))
          : mbedtls_rsa_rsaes_pkcs1_v15_encrypt(rsa, Work::Random, &work, text.size(), In(text), In(secret));
  if (failed) return std::nullopt;
  return secret;
}

std::optional<std::string> Key::Decrypt(Work& work, const RsaUse& use, std::string_view secret) {
  auto* rsa = state_->Rsa();
  if (!rsa || !is_private_ || secret.size() != mbedtls_rsa_get_len(rsa) || !Prepare(rsa, use))
    return std::nullopt;
  std::string text(secret.size(), '\0');
  size_t size = 0;
  int failed = use.padding == Padding::kOaep
                   ? mbedtls_rsa_rsaes_oaep_decrypt(rsa, Work::Random, &work, In(use.label), use.label.size(),
                                                    &size, In(secret), In(text), text.size())
                   : mbedtls_rsa_rsaes_pkcs1_v15_decrypt(rsa, Work::Random, &work, &size, In(secret),
                                                         In(text), text.size());
  if (failed) return std::nullopt;
  text.resize(size);
  return text;
}

std::optional<std::string> Key::Raise(Work& work, bool private_part, std::string_view bytes) {
  auto* rsa = state_->Rsa();
  if (!rsa || bytes.size() != mbedtls_rsa_get_len(rsa) || (private_part && !is_private_)) return std::nullopt;
  std::string raised(bytes.size(), '\0');
  int failed = private_part ? mbedtls_rsa_private(rsa, Work::Random, &work, In(bytes), In(raised))
                            : mbedtls_rsa_public(rsa, In(bytes), In(raised));
  if (failed) return std::nullopt;
  return raised;
}

std::optional<std::string> Key::Agree(Work& work, Key& other) {
  if (!is_private_ || state_->Rsa() || other.state_->Rsa()) return std::nullopt;
  auto *own = state_->Ec(), *their = other.state_->Ec();
  Number shared;
  if (own->grp.id != their->grp.id ||
      mbedtls_ecdh_compute_shared(&own->grp, &shared.value, &their->Q, &own->d, Work::Random, &work))
    return std::nullopt;
  std::string bytes(state_->CurveBytes(), '\0');
  if (kind() == Kind::kX25519)
    mbedtls_mpi_write_binary_le(&shared.value, In(bytes), bytes.size());
  else
    mbedtls_mpi_write_binary(&shared.value, In(bytes), bytes.size());
  return bytes;
}

std::optional<std::string> PowerModulo(Work&, std::string_view base, std::string_view exponent,
                                       std::string_view modulus) {
  if (std::max({base.size(), exponent.size(), modulus.size()}) > kMostBytes) return std::nullopt;
  Number b(base), e(exponent), m(modulus), power;
  if (mbedtls_mpi_exp_mod(&power.value, &b.value, &e.value, &m.value, nullptr)) return std::nullopt;
  return power.Bytes(modulus.size());
}

std::optional<std::string> FindPrime(Work& work, unsigned bits, bool safe) {
  Number prime;
  if (bits > kMostBytes * 8 ||
      mbedtls_mpi_gen_prime(&prime.value, bits, safe ? MBEDTLS_MPI_GEN_PRIME_FLAG_DH : 0, Work::Random,
                            &work))
    return std::nullopt;
  return prime.Bytes((bits + 7) / 8);
}

bool IsPrime(Work& work, std::string_view number) {
  if (number.size() > kMostBytes) return false;
  Number value(number);
  return mbedtls_mpi_is_prime_ext(&value.value, 40, Work::Random, &work) == 0;
}

}  // namespace bivalve::crypto
