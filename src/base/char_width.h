// The columns that a character takes on a terminal, as wcwidth(3) of the GNU C library says.
#pragma once

namespace bivalve {

// 0, 1 or 2; -1 for what is not printable.
int CharWidth(char32_t code);

}  // namespace bivalve
