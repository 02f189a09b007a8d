// A program of the build: compile_library (NAME PARAMETERS SOURCE CODE)… writes to each file CODE what
// QuickJS makes of the module in the file SOURCE: what Engine::CompileShared would write
// (src/script/quickjs/engine.cc), so that no machine has to compile the modules that every script starts
// with.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "script/quickjs/own.h"

int bivalve_qjs_timeout(void* opaque, long steps) { return 0; }
int bivalve_qjs_search_on(void* opaque, long steps) { return 1; }
int bivalve_qjs_memory(void* opaque, int collected) { return 0; }
void bivalve_qjs_collecting(void* opaque) {}
double bivalve_qjs_now(void* opaque) { return 0; }
int bivalve_qjs_zone(void* opaque, int64_t ms, int shown) { return 0; }
double bivalve_qjs_random(void* opaque) { return 0; }

static char* Read(const char* path) {
  FILE* file = fopen(path, "rb");
  char* text = NULL;
  if (file && fseek(file, 0, SEEK_END) == 0) {
    size_t size = (size_t)ftell(file);
    rewind(file);
    text = malloc(size + 1);
    if (text) text[fread(text, 1, size, file)] = '\0';
  }
  if (file) fclose(file);
  return text;
}

static int Compile(JSContext* ctx, const char* name, const char* parameters, const char* from,
                   const char* to) {
  static const char kShape[] = "(function (%s) {\n%s\n})";
  char* source = Read(from);
  if (!source) return 0;
  size_t size = strlen(source) + strlen(parameters) + sizeof kShape;
  char* text = malloc(size);
  int length = snprintf(text, size, kShape, parameters, source);
  char file[256];
  snprintf(file, sizeof file, "node:%s", name);
  JSValue code = bivalve_qjs_eval_below(ctx, text, (size_t)length, file,
                                        JS_EVAL_TYPE_GLOBAL | JS_EVAL_FLAG_COMPILE_ONLY);
  if (JS_IsException(code)) {
    fprintf(stderr, "%s: %s\n", from, JS_ToCString(ctx, JS_GetException(ctx)));
    return 0;
  }
  size_t bytes_size;
  uint8_t* bytes = JS_WriteObject(ctx, &bytes_size, code, JS_WRITE_OBJ_BYTECODE);
  FILE* out = bytes ? fopen(to, "wb") : NULL;
  int done = out && fwrite(bytes, 1, bytes_size, out) == bytes_size;
  if (out && fclose(out) != 0) done = 0;
  js_free(ctx, bytes);
  JS_FreeValue(ctx, code);
  free(text);
  free(source);
  return done;
}

int main(int count, char** words) {
  JSRuntime* runtime = JS_NewRuntime();
  JSContext* ctx = JS_NewContext(runtime);
  JS_SetMaxStackSize(runtime, 0);
  JS_SetStripInfo(runtime, JS_STRIP_SOURCE);
  for (int i = 1; i + 3 < count; i += 4) {
    if (Compile(ctx, words[i], words[i + 1], words[i + 2], words[i + 3])) continue;
    fprintf(stderr, "%s could not be compiled\n", words[i]);
    return 1;
  }
  JS_FreeContext(ctx);
  JS_FreeRuntime(runtime);
  return 0;
}
