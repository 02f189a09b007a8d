// cipher: AES, fed piece by piece. The library has checked lengths and order.
#include <algorithm>
#include <memory>

#include "crypto/cipher.h"
#include "script/ops.h"
#include "script/runtime.h"

namespace bivalve::script {
namespace {

using crypto::Cipher;
using crypto::CipherMode;

// As the library's table numbers the modes.
constexpr CipherMode kModes[] = {CipherMode::kEcb,  CipherMode::kCbc, CipherMode::kCtr, CipherMode::kCfb,
                                 CipherMode::kCfb8, CipherMode::kOfb, CipherMode::kGcm, CipherMode::kWrap};

struct Coder final : Resource {
  Coder(CipherMode mode, bool encrypts, std::string_view key, std::string_view iv)
      : cipher(mode, encrypts, key, iv) {}
  Cipher cipher;
};

Cipher* Find(Runtime& runtime, OpCall& call) {
  auto* coder = dynamic_cast<Coder*>(runtime.FindResource(static_cast<int>(call.Integer(0))));
  return coder ? &coder->cipher : nullptr;
}

// open(mode, encrypts, key, iv): a number.
void Open(Runtime& runtime, OpCall& call) {
  auto mode = static_cast<size_t>(call.Integer(0));
  if (mode >= std::size(kModes)) return;
  auto coder =
      std::make_unique<Coder>(kModes[mode], call.Truthy(1), call.TextOrBytes(2), call.TextOrBytes(3));
  call.Return(Datum::Number(runtime.AddResource(std::move(coder))));
}

// Piece by piece, with a look at the time between. False: the script is being stopped.
template <class Step>
bool ForEachPiece(Runtime& runtime, OpCall& call, std::span<const char> bytes, Step step) {
  constexpr size_t kPiece = 64 << 10;
  for (size_t at = 0; at < bytes.size(); at += kPiece) {
    auto piece = bytes.subspan(at, std::min(kPiece, bytes.size() - at));
    crypto::SpendCipher(runtime.machine, piece.size());
    if (at && runtime.IsOverTime()) {
      call.Stop();
      return false;
    }
    step(std::string_view(piece.data(), piece.size()));
  }
  return true;
}

// associate(cipher, bytes)
void Associate(Runtime& runtime, OpCall& call) {
  Cipher* cipher = Find(runtime, call);
  if (!cipher) return;
  ForEachPiece(runtime, call, call.Bytes(1),
               [cipher](std::string_view piece) { cipher->AddAssociated(piece); });
}

// add(cipher, bytes, whether the last block is held, whether the bytes are a whole text): the bytes that are
// ready; false when key wrap refuses.
void Add(Runtime& runtime, OpCall& call) {
  Cipher* cipher = Find(runtime, call);
  if (!cipher) return;
  std::span<char> bytes = call.Bytes(1);
  std::string out;
  if (!runtime.machine.HoldMore(out, bytes.size() + 16)) return call.Stop();
  out.reserve(bytes.size() + 16);
  bool right = true, holds = call.Truthy(2);
  // A key is wrapped as a whole.
  if (call.Truthy(3)) {
    crypto::SpendCipher(runtime.machine, bytes.size() * 6);
    right = cipher->Add({bytes.data(), bytes.size()}, holds, &out);
  } else if (!ForEachPiece(runtime, call, bytes,
                           [&](std::string_view piece) { cipher->Add(piece, holds, &out); })) {
    return;
  }
  call.Return(right ? Datum::Bytes(std::move(out)) : Datum::Boolean(false));
}

// finish(cipher, whether it is padded): the last bytes; 1 for a wrong length, 2 for wrong padding.
void Finish(Runtime& runtime, OpCall& call) {
  Cipher* cipher = Find(runtime, call);
  if (!cipher) return;
  std::string out;
  Cipher::End end = cipher->Finish(call.Truthy(1), &out);
  if (end == Cipher::End::kDone)
    call.Return(Datum::Bytes(std::move(out)));
  else
    call.Return(Datum::Number(static_cast<int>(end)));
}

// tag(cipher, size): the bytes. matches(cipher, tag): whether that is the one.
void Tag(Runtime& runtime, OpCall& call) {
  if (Cipher* cipher = Find(runtime, call))
    call.Return(Datum::Bytes(cipher->Tag(static_cast<size_t>(std::clamp<int64_t>(call.Integer(1), 4, 16)))));
}
void Matches(Runtime& runtime, OpCall& call) {
  Cipher* cipher = Find(runtime, call);
  if (!cipher) return;
  std::string tag = call.TextOrBytes(1);
  call.Return(Datum::Boolean(tag.size() >= 4 && tag.size() <= 16 &&
                             crypto::EqualInConstantTime(cipher->Tag(tag.size()), tag)));
}

void Close(Runtime& runtime, OpCall& call) { runtime.DropResource(static_cast<int>(call.Integer(0))); }

constexpr Op kOps[] = {{"open", Open}, {"associate", Associate}, {"add", Add},    {"finish", Finish},
                       {"tag", Tag},   {"matches", Matches},     {"close", Close}};

}  // namespace

std::span<const Op> CipherOps() { return kOps; }

}  // namespace bivalve::script
