/* What jq's C sources see in place of the C library: included before each of them (-include).
 *
 * Memory comes from the jq process that runs, and goes with it, whatever state its owner is in; nothing of
 * the host is in reach; what would end the program leaves through bivalve_jq_guarded. Defined in
 * src/commands/jq/heap.cc and calls.cc, and in guard.c. */
#ifndef BIVALVE_JQ_H_
#define BIVALVE_JQ_H_

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

struct tm;

void* bivalve_jq_malloc(size_t size);
void* bivalve_jq_calloc(size_t count, size_t size);
void* bivalve_jq_realloc(void* block, size_t size);
void bivalve_jq_free(void* block);
char* bivalve_jq_strdup(const char* text);
/* Zeros that stay when the process ends. */
void* bivalve_jq_keep(size_t size);

/* Why the native code was left. */
enum { BIVALVE_JQ_NO_MEMORY = 1, BIVALVE_JQ_BROKEN, BIVALVE_JQ_STOPPED, BIVALVE_JQ_TOO_DEEP };
/* Runs body(arg). 0: it returned; else what bivalve_jq_leave was called with. */
int bivalve_jq_guarded(void (*body)(void*), void* arg);
void bivalve_jq_leave(int why);

/* Spends fuel; leaves when the process has to end. */
void bivalve_jq_spend(int64_t units);
/* True when the interpreter should pause: its turn is over. */
int bivalve_jq_poll(void);
/* The same for a built-in that would have to wait, by name. */
int bivalve_jq_must_wait(const char* name);
/* Nesting of functions that recurse over values or programs: enter leaves when it is too deep. */
void bivalve_jq_enter(void);
void bivalve_jq_exit(void);
/* False: a value so deep is left to the end of the process. */
int bivalve_jq_may_free(void);

void bivalve_jq_write(const char* bytes, size_t size);
int bivalve_jq_printf(const char* format, ...);
char* bivalve_jq_getenv(const char* name);
char*** bivalve_jq_environ(void);
int64_t bivalve_jq_microseconds(void);
char* bivalve_jq_strptime(const char* text, const char* format, struct tm* time);
/* 0: the year would not fit. */
int bivalve_jq_gmtime(int64_t seconds, struct tm* time);
int bivalve_jq_localtime(int64_t seconds, struct tm* time);
int64_t bivalve_jq_timegm(const struct tm* time);
size_t bivalve_jq_strftime(char* text, size_t size, const char* format, const struct tm* time);
/* 0, or -1 with errno. */
int bivalve_jq_stat(const char* path);
void* bivalve_jq_specific(const void* value, int set);

#ifdef __cplusplus
}
#else

#include <alloca.h>
#include <errno.h>
#include <libgen.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

#undef alloca
#define alloca(size) bivalve_jq_malloc(size)
#define malloc bivalve_jq_malloc
#define calloc bivalve_jq_calloc
#define realloc bivalve_jq_realloc
#define free bivalve_jq_free
#define strdup bivalve_jq_strdup

#define __assert_fail bivalve_jq_assert_fail
#define abort() bivalve_jq_leave(BIVALVE_JQ_BROKEN)
#define exit(status) bivalve_jq_leave(BIVALVE_JQ_BROKEN)
#define atexit(function) 0
#define raise(signal) 0

#undef stdin
#undef stdout
#undef stderr
#define stdin ((FILE*)0)
#define stdout ((FILE*)1)
#define stderr ((FILE*)2)
#undef getc
#undef ferror
#undef clearerr
#undef fileno
#define getc(file) EOF
#define fread(...) 0
#define ferror(file) 0
#define clearerr(file) ((void)0)
#define fileno(file) 0
#define isatty(fd) 0
#define fwrite(bytes, size, count, file) \
  bivalve_jq_write((const char*)(bytes), (size_t)(size) * (size_t)(count))
#define fprintf(file, ...) ((void)0)
#define printf bivalve_jq_printf

#define getenv bivalve_jq_getenv
#define environ (*bivalve_jq_environ())
static inline int bivalve_jq_gettimeofday(struct timeval* now) {
  int64_t us = bivalve_jq_microseconds();
  now->tv_sec = us / 1000000;
  now->tv_usec = us % 1000000;
  return 0;
}
#define gettimeofday(now, zone) bivalve_jq_gettimeofday(now)
#define time(where) ((time_t)0)
#define gmtime_r(seconds, tm) (bivalve_jq_gmtime(*(seconds), tm) ? (tm) : NULL)
#define localtime_r(seconds, tm) (bivalve_jq_localtime(*(seconds), tm) ? (tm) : NULL)
#define timegm(tm) ((time_t)bivalve_jq_timegm(tm))
#define strftime bivalve_jq_strftime
#define strptime bivalve_jq_strptime
#define stat(path, into) bivalve_jq_stat(path)

#define pthread_key_create(key, destructor) (*(key) = 1, 0)
#define pthread_once(once, function) ((void)(once), 0)
#define pthread_getspecific(key) bivalve_jq_specific(0, 0)
#define pthread_setspecific(key, value) (bivalve_jq_specific(value, 1), 0)

#endif
#endif
