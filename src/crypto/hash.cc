#include "crypto/hash.h"

#include <mbedtls/md5.h>
#include <mbedtls/sha1.h>
#include <mbedtls/sha256.h>
#include <mbedtls/sha3.h>
#include <mbedtls/sha512.h>

#include <variant>

#include "crypto/blake2b.h"
#include "crypto/sm3.h"

namespace bivalve::crypto {

// The contexts hold no memory of their own, so that no free function is needed.
struct Hash::State {
  HashKind kind;
  std::variant<std::monostate, mbedtls_md5_context, mbedtls_sha1_context, mbedtls_sha256_context,
               mbedtls_sha512_context, mbedtls_sha3_context, Blake2b, Sm3>
      context;
};

size_t DigestSize(HashKind kind) {
  switch (kind) {
    case HashKind::kMd5: return 16;
    case HashKind::kSha1: return 20;
    case HashKind::kSha224:
    case HashKind::kSha3_224: return 28;
    case HashKind::kSha256:
    case HashKind::kSha3_256:
    case HashKind::kSm3: return 32;
    case HashKind::kSha384:
    case HashKind::kSha3_384: return 48;
    default: return 64;
  }
}

size_t BlockSize(HashKind kind) {
  switch (kind) {
    case HashKind::kSha384:
    case HashKind::kSha512:
    case HashKind::kBlake2b: return 128;
    // FIPS 202: 200 bytes of state without two times the digest.
    case HashKind::kSha3_224:
    case HashKind::kSha3_256:
    case HashKind::kSha3_384:
    case HashKind::kSha3_512: return 200 - 2 * DigestSize(kind);
    default: return 64;
  }
}

Hash::Hash(HashKind kind, size_t size) : state_(std::make_unique<State>(kind)) {
  auto& context = state_->context;
  switch (kind) {
    case HashKind::kMd5: mbedtls_md5_starts(&context.emplace<mbedtls_md5_context>()); break;
    case HashKind::kSha1: mbedtls_sha1_starts(&context.emplace<mbedtls_sha1_context>()); break;
    case HashKind::kSha224:
    case HashKind::kSha256:
      mbedtls_sha256_starts(&context.emplace<mbedtls_sha256_context>(), kind == HashKind::kSha224);
      break;
    case HashKind::kSha384:
    case HashKind::kSha512:
      mbedtls_sha512_starts(&context.emplace<mbedtls_sha512_context>(), kind == HashKind::kSha384);
      break;
    case HashKind::kSha3_224:
    case HashKind::kSha3_256:
    case HashKind::kSha3_384:
    case HashKind::kSha3_512: {
      constexpr mbedtls_sha3_id kIds[] = {MBEDTLS_SHA3_224, MBEDTLS_SHA3_256, MBEDTLS_SHA3_384,
                                          MBEDTLS_SHA3_512};
      mbedtls_sha3_starts(&context.emplace<mbedtls_sha3_context>(),
                          kIds[static_cast<int>(kind) - static_cast<int>(HashKind::kSha3_224)]);
      break;
    }
    case HashKind::kBlake2b: context.emplace<Blake2b>(size ? size : 64); break;
    case HashKind::kSm3: context.emplace<Sm3>(); break;
  }
}

Hash::~Hash() = default;
Hash::Hash(const Hash& other) : state_(std::make_unique<State>(*other.state_)) {}
Hash& Hash::operator=(const Hash& other) {
  *state_ = *other.state_;
  return *this;
}

void Hash::Add(std::string_view bytes) {
  auto* data = reinterpret_cast<const unsigned char*>(bytes.data());
  auto& context = state_->context;
  if (auto* md5 = std::get_if<mbedtls_md5_context>(&context)) mbedtls_md5_update(md5, data, bytes.size());
  if (auto* sha1 = std::get_if<mbedtls_sha1_context>(&context)) mbedtls_sha1_update(sha1, data, bytes.size());
  if (auto* sha = std::get_if<mbedtls_sha256_context>(&context))
    mbedtls_sha256_update(sha, data, bytes.size());
  if (auto* sha = std::get_if<mbedtls_sha512_context>(&context))
    mbedtls_sha512_update(sha, data, bytes.size());
  if (auto* sha = std::get_if<mbedtls_sha3_context>(&context)) mbedtls_sha3_update(sha, data, bytes.size());
  if (auto* blake = std::get_if<Blake2b>(&context)) blake->Add(bytes);
  if (auto* sm3 = std::get_if<Sm3>(&context)) sm3->Add(bytes);
}

std::string Hash::Finish() {
  unsigned char digest[64];
  auto& context = state_->context;
  if (auto* md5 = std::get_if<mbedtls_md5_context>(&context)) mbedtls_md5_finish(md5, digest);
  if (auto* sha1 = std::get_if<mbedtls_sha1_context>(&context)) mbedtls_sha1_finish(sha1, digest);
  if (auto* sha = std::get_if<mbedtls_sha256_context>(&context)) mbedtls_sha256_finish(sha, digest);
  if (auto* sha = std::get_if<mbedtls_sha512_context>(&context)) mbedtls_sha512_finish(sha, digest);
  if (auto* sha = std::get_if<mbedtls_sha3_context>(&context))
    mbedtls_sha3_finish(sha, digest, sizeof digest);
  if (auto* blake = std::get_if<Blake2b>(&context)) return blake->Finish();
  if (auto* sm3 = std::get_if<Sm3>(&context)) return sm3->Finish();
  return std::string(reinterpret_cast<const char*>(digest), DigestSize(state_->kind));
}

std::string Hex(std::string_view bytes) {
  constexpr char kDigits[] = "0123456789abcdef";
  std::string hex;
  for (char c : bytes) {
    hex.push_back(kDigits[static_cast<unsigned char>(c) >> 4]);
    hex.push_back(kDigits[c & 15]);
  }
  return hex;
}

}  // namespace bivalve::crypto
