/* The way out of jq's C code: a longjmp over frames that hold nothing. In a file of C, since no C++ frame with a
 * destructor may lie between. */
#include <setjmp.h>

#include "bivalve_jq.h"

/* Set while native code runs; that never waits, so one place serves all machines. */
static jmp_buf *current;

int bivalve_jq_guarded(void (*body)(void *), void *arg) {
  jmp_buf here;
  jmp_buf *outer = current;
  current = &here;
  volatile int why = setjmp(here);
  if (why == 0) body(arg);
  current = outer;
  return why;
}

void bivalve_jq_leave(int why) {
  if (!current) __builtin_trap();
  longjmp(*current, why);
}
