#include "crypto/cipher.h"

#include <mbedtls/aes.h>
#include <mbedtls/gcm.h>
// This header leaves out what the others have.
extern "C" {
#include <mbedtls/constant_time.h>
}

#include <array>
#include <cstring>

namespace bivalve::crypto {
namespace {

constexpr size_t kBlock = 16;

const unsigned char* In(std::string_view bytes) {
  return reinterpret_cast<const unsigned char*>(bytes.data());
}
unsigned char* In(std::string& bytes) { return reinterpret_cast<unsigned char*>(bytes.data()); }

// Room for `more` bytes at the end of *out.
unsigned char* Grow(std::string* out, size_t more) {
  size_t before = out->size();
  out->resize(before + more);
  return In(*out) + before;
}

}  // namespace

// The contexts hold no memory of their own; GCM's tables are 4 KiB, so the others do without.
struct Cipher::State {
  mbedtls_aes_context aes;
  std::unique_ptr<mbedtls_gcm_context> gcm;
  size_t used = 0;  // bytes of `stream` that are used up
  unsigned char stream[kBlock] = {};
};

Cipher::Cipher(CipherMode mode, bool encrypts, std::string_view key, std::string_view iv)
    : mode_(mode), encrypts_(encrypts), iv_(iv), state_(std::make_unique<State>()) {
  auto bits = static_cast<unsigned>(key.size() * 8);
  if (mode == CipherMode::kGcm) {
    state_->gcm = std::make_unique<mbedtls_gcm_context>();
    mbedtls_gcm_init(state_->gcm.get());
    mbedtls_gcm_setkey(state_->gcm.get(), MBEDTLS_CIPHER_ID_AES, In(key), bits);
    mbedtls_gcm_starts(state_->gcm.get(), encrypts ? MBEDTLS_GCM_ENCRYPT : MBEDTLS_GCM_DECRYPT, In(iv),
                       iv.size());
    return;
  }
  mbedtls_aes_init(&state_->aes);
  // The modes that make a stream of bytes encrypt in both directions.
  bool inverse =
      !encrypts && (mode == CipherMode::kEcb || mode == CipherMode::kCbc || mode == CipherMode::kWrap);
  if (inverse)
    mbedtls_aes_setkey_dec(&state_->aes, In(key), bits);
  else
    mbedtls_aes_setkey_enc(&state_->aes, In(key), bits);
}

// The keys are wiped.
Cipher::~Cipher() {
  if (state_->gcm)
    mbedtls_gcm_free(state_->gcm.get());
  else
    mbedtls_aes_free(&state_->aes);
}

void Cipher::AddAssociated(std::string_view bytes) {
  mbedtls_gcm_update_ad(state_->gcm.get(), In(bytes), bytes.size());
}

bool Cipher::Add(std::string_view bytes, bool holds_last, std::string* out) {
  if (mode_ == CipherMode::kWrap) return Wrap(bytes, out);
  if (mode_ != CipherMode::kEcb && mode_ != CipherMode::kCbc) {
    Run(bytes, out);
    return true;
  }
  size_t total = rest_.size() + bytes.size();
  bool holds = holds_last && !encrypts_ && total;
  size_t ready = (total - holds) / kBlock * kBlock;
  if (!rest_.empty() && ready) {
    size_t missing = kBlock - rest_.size();
    rest_.append(bytes.substr(0, missing));
    bytes.remove_prefix(missing);
    RunBlocks(rest_, out);
    rest_.clear();
    ready -= kBlock;
  }
  RunBlocks(bytes.substr(0, ready), out);
  rest_.append(bytes.substr(ready));
  return true;
}

void Cipher::RunBlocks(std::string_view blocks, std::string* out) {
  if (blocks.empty()) return;
  unsigned char* made = Grow(out, blocks.size());
  int direction = encrypts_ ? MBEDTLS_AES_ENCRYPT : MBEDTLS_AES_DECRYPT;
  if (mode_ == CipherMode::kCbc) {
    mbedtls_aes_crypt_cbc(&state_->aes, direction, blocks.size(), In(iv_), In(blocks), made);
    return;
  }
  for (size_t at = 0; at < blocks.size(); at += kBlock)
    mbedtls_aes_crypt_ecb(&state_->aes, direction, In(blocks) + at, made + at);
}

void Cipher::Run(std::string_view bytes, std::string* out) {
  if (bytes.empty()) return;
  unsigned char* made = Grow(out, bytes.size());
  int direction = encrypts_ ? MBEDTLS_AES_ENCRYPT : MBEDTLS_AES_DECRYPT;
  auto* aes = &state_->aes;
  size_t length = bytes.size();
  switch (mode_) {
    case CipherMode::kCtr:
      mbedtls_aes_crypt_ctr(aes, length, &state_->used, In(iv_), state_->stream, In(bytes), made);
      return;
    case CipherMode::kCfb:
      mbedtls_aes_crypt_cfb128(aes, direction, length, &state_->used, In(iv_), In(bytes), made);
      return;
    case CipherMode::kCfb8: mbedtls_aes_crypt_cfb8(aes, direction, length, In(iv_), In(bytes), made); return;
    case CipherMode::kOfb:
      mbedtls_aes_crypt_ofb(aes, length, &state_->used, In(iv_), In(bytes), made);
      return;
    default: mbedtls_gcm_update(state_->gcm.get(), In(bytes), length, made, length, &length); return;
  }
}

Cipher::End Cipher::Finish(bool pads, std::string* out) {
  if (mode_ != CipherMode::kEcb && mode_ != CipherMode::kCbc) return End::kDone;
  if (!pads) return rest_.empty() ? End::kDone : End::kWrongLength;
  if (encrypts_) {
    size_t padding = kBlock - rest_.size();
    rest_.append(padding, static_cast<char>(padding));
    RunBlocks(rest_, out);
    return End::kDone;
  }
  if (rest_.size() != kBlock) return End::kWrongLength;
  std::string last;
  RunBlocks(rest_, &last);
  auto padding = static_cast<unsigned char>(last.back());
  // No early way out: where the padding is wrong is nobody's business.
  unsigned wrong = padding == 0 || padding > kBlock;
  for (size_t i = 0; i < kBlock; ++i)
    wrong |= static_cast<unsigned>(i < padding) & static_cast<unsigned>(last[kBlock - 1 - i] != last.back());
  if (wrong) return End::kBadPadding;
  out->append(last, 0, kBlock - padding);
  return End::kDone;
}

std::string Cipher::Tag(size_t size) {
  std::string tag(size, '\0');
  size_t none = 0;
  mbedtls_gcm_finish(state_->gcm.get(), nullptr, 0, &none, In(tag), size);
  return tag;
}

// RFC 3394, 2.2: the value goes through each of the n parts, six times.
bool Cipher::Wrap(std::string_view text, std::string* out) {
  constexpr size_t kPart = 8;
  size_t least = encrypts_ ? 2 * kPart : 3 * kPart;
  if (text.size() % kPart || text.size() < least) return text.empty();
  std::string parts(encrypts_ ? text : text.substr(kPart));
  size_t count = parts.size() / kPart;
  unsigned char block[kBlock];
  std::memcpy(block, encrypts_ ? iv_.data() : text.data(), kPart);
  for (size_t step = 0; step < 6 * count; ++step) {
    uint64_t number = encrypts_ ? step + 1 : 6 * count - step;
    unsigned char* part = In(parts) + (number - 1) % count * kPart;
    std::memcpy(block + kPart, part, kPart);
    auto mix = [&] {
      for (size_t i = 0; i < kPart; ++i)
        block[i] ^= static_cast<unsigned char>(number >> (8 * (kPart - 1 - i)));
    };
    if (!encrypts_) mix();
    mbedtls_aes_crypt_ecb(&state_->aes, encrypts_ ? MBEDTLS_AES_ENCRYPT : MBEDTLS_AES_DECRYPT, block, block);
    if (encrypts_) mix();
    std::memcpy(part, block + kPart, kPart);
  }
  std::string_view value(reinterpret_cast<char*>(block), kPart);
  if (encrypts_)
    out->append(value);
  else if (!EqualInConstantTime(value, iv_))
    return false;
  out->append(parts);
  return true;
}

bool EqualInConstantTime(std::string_view a, std::string_view b) {
  return a.size() == b.size() && mbedtls_ct_memcmp(a.data(), b.data(), a.size()) == 0;
}

}  // namespace bivalve::crypto
