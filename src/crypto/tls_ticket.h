// Session tickets (RFC 5077, 4): what a server lets its clients keep for it, sealed with a key of its own.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "crypto/work.h"

namespace bivalve::crypto {

// As many as Node has: 16 that name the key, and 32 of AES-256-GCM.
constexpr size_t kTicketKeySize = 48;

// `key`: kTicketKeySize bytes. `context`: a ticket of one is none in another.
std::string SealTicket(Work& work, std::string_view key, std::string_view context, std::string_view text);
// Nothing: another key, another context, or changed on its way.
std::optional<std::string> OpenTicket(std::string_view key, std::string_view context,
                                      std::string_view ticket);

}  // namespace bivalve::crypto
