// Cipher: AES in one of its modes, fed piece by piece, in one direction.
//
// Pieces may be of any size; what a block mode cannot use yet is kept. Nothing here waits. Callers spend the
// fuel (SpendCipher) and hold the memory of what comes out, which is never more than what went in and a
// block. AES works with tables: how long it takes depends on the key and the data by way of the processor's
// cache.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "base/meter.h"

namespace bivalve::crypto {

// SP 800-38A's modes, GCM (SP 800-38D), and the key wrap of RFC 3394.
enum class CipherMode : uint8_t { kEcb, kCbc, kCtr, kCfb, kCfb8, kOfb, kGcm, kWrap };

class Cipher {
 public:
  // `key`: 16, 24 or 32 bytes. `iv`: 16 bytes; GCM at least one, key wrap 8, ECB none.
  Cipher(CipherMode mode, bool encrypts, std::string_view key, std::string_view iv);
  ~Cipher();
  Cipher(const Cipher&) = delete;

  // GCM: what is authenticated and not encrypted, before the first Add.
  void AddAssociated(std::string_view bytes);
  // Appends what is ready. `holds_last`: a block mode's padding may be in the last block, so it waits for
  // Finish. False: key wrap was given no whole text, or one that was not wrapped with this key.
  bool Add(std::string_view bytes, bool holds_last, std::string* out);

  enum class End : uint8_t { kDone, kWrongLength, kBadPadding };
  // The rest. `pads`: block modes add or take off PKCS #7's padding.
  End Finish(bool pads, std::string* out);
  // GCM's tag of 4 to 16 bytes, once, after the last Add.
  std::string Tag(size_t size);

 private:
  struct State;
  void Run(std::string_view bytes, std::string* out);
  void RunBlocks(std::string_view blocks, std::string* out);
  bool Wrap(std::string_view text, std::string* out);

  CipherMode mode_;
  bool encrypts_;
  std::string iv_;
  std::string rest_;  // of a block mode: at most one block
  std::unique_ptr<State> state_;
};

// Whether two texts are the same, in a time that says nothing about where they differ.
bool EqualInConstantTime(std::string_view a, std::string_view b);

inline bool SpendCipher(Meter& meter, size_t bytes) {
  return meter.Spend(static_cast<int64_t>(bytes / 4 + 1));
}

}  // namespace bivalve::crypto
