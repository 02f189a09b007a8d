#include "crypto/tls_ticket.h"

#include "crypto/cipher.h"

namespace bivalve::crypto {
namespace {

constexpr size_t kNameSize = 16, kIvSize = 12, kTagSize = 16;

}  // namespace

std::string SealTicket(Work& work, std::string_view key, std::string_view context, std::string_view text) {
  std::string ticket(key.substr(0, kNameSize)), iv(kIvSize, '\0'), sealed;
  if (key.size() != kTicketKeySize ||
      Work::Random(&work, reinterpret_cast<unsigned char*>(iv.data()), iv.size()))
    return {};
  Cipher cipher(CipherMode::kGcm, true, key.substr(kNameSize), iv);
  cipher.AddAssociated(context);
  cipher.Add(text, false, &sealed);
  cipher.Finish(false, &sealed);
  return ticket + iv + cipher.Tag(kTagSize) + sealed;
}

std::optional<std::string> OpenTicket(std::string_view key, std::string_view context,
                                      std::string_view ticket) {
  if (key.size() != kTicketKeySize || ticket.size() < kNameSize + kIvSize + kTagSize) return std::nullopt;
  if (ticket.substr(0, kNameSize) != key.substr(0, kNameSize)) return std::nullopt;
  std::string text;
  Cipher cipher(CipherMode::kGcm, false, key.substr(kNameSize), ticket.substr(kNameSize, kIvSize));
  cipher.AddAssociated(context);
  cipher.Add(ticket.substr(kNameSize + kIvSize + kTagSize), false, &text);
  cipher.Finish(false, &text);
  if (!EqualInConstantTime(cipher.Tag(kTagSize), ticket.substr(kNameSize + kIvSize, kTagSize)))
    return std::nullopt;
  return text;
}

}  // namespace bivalve::crypto
