// Stock Duktape around one program, for script.bench.mjs: built natively as the program `duk`, and by Emscripten as it
// comes, where JavaScript calls run_program and last_value.
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "duktape.h"

static char value[256];

static double now_ms(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

// Milliseconds of running it in a heap of its own, without making the heap; less than 0: it threw.
double run_program(const char* code) {
  duk_context* ctx = duk_create_heap_default();
  double began = now_ms(), spent;
  int failed = duk_peval_string(ctx, code) != 0;
  spent = now_ms() - began;
  snprintf(value, sizeof value, "%s", duk_safe_to_string(ctx, -1));
  duk_destroy_heap(ctx);
  return failed ? -1 : spent;
}

// Milliseconds of making a heap, running it there, and destroying the heap.
double run_context(const char* code) {
  double began = now_ms();
  duk_context* ctx = duk_create_heap_default();
  duk_peval_string_noresult(ctx, code);
  duk_destroy_heap(ctx);
  return now_ms() - began;
}

const char* last_value(void) { return value; }

int main(int argc, char** argv) {
  double spent;
  if (argc == 3 && strcmp(argv[1], "-c") == 0) {
    printf("%f\n", run_context(argv[2]));
    return 0;
  }
  if (argc != 2) return argc == 1 ? 0 : 2;
  run_program(argv[1]);
  spent = run_program(argv[1]);
  printf("%f %s\n", spent, value);
  return spent < 0;
}
