#include "crypto/work.h"

#include <psa/crypto.h>

namespace bivalve::crypto {
namespace {

// Set while native code runs; that never waits, so one place serves all machines.
Work* current = nullptr;

}  // namespace

Work::Work(Meter& meter, void* owner, Fill fill)
    : meter_(meter), owner_(owner), fill_(fill), outer_(current) {
  current = this;
}

Work::~Work() { current = outer_; }

Work* Work::Current() { return current; }

int Work::Random(void* work, unsigned char* into, size_t size) {
  auto* self = static_cast<Work*>(work);
  // A candidate for a prime was dismissed, or another round begins: some steps of work.
  if (!self->Spend(static_cast<int64_t>(size + 16))) return PSA_ERROR_INSUFFICIENT_ENTROPY;
  self->fill_(self->owner_, {reinterpret_cast<char*>(into), size});
  return 0;
}

}  // namespace bivalve::crypto

extern "C" {

// From bignum_core.c: a product of numbers of so many limbs. 0: stop.
int bivalve_mbedtls_spend(size_t limbs) {
  auto* work = bivalve::crypto::Work::Current();
  return !work || work->Spend(static_cast<int64_t>(limbs * limbs / 8 + 1));
}

// PSA's own source of chance.
psa_status_t mbedtls_psa_external_get_random(mbedtls_psa_external_random_context_t*, uint8_t* into,
                                             size_t size, size_t* length) {
  auto* work = bivalve::crypto::Work::Current();
  if (!work || bivalve::crypto::Work::Random(work, into, size) != 0) return PSA_ERROR_INSUFFICIENT_ENTROPY;
  *length = size;
  return PSA_SUCCESS;
}

}  // extern "C"
