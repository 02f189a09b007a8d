# Third-party code: pinned upstream sources (scripts/sources.lock.json) that scripts/setup.mjs unpacked
# into the cache. Each is a target of its own, compiled without our warnings; sanitizers leave out
# the two checks that these projects fail by design (function types, null plus zero).
file(READ ${CMAKE_SOURCE_DIR}/scripts/sources.lock.json bivalve_lock)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/scripts/sources.lock.json)

# Sets <variable> to the directory of a source.
function(bivalve_source variable name)
  string(JSON version GET "${bivalve_lock}" ${name} version)
  set(dir "${BIVALVE_CACHE}/sources/${name}-${version}")
  if(NOT EXISTS "${dir}/.source")
    message(FATAL_ERROR "the source of ${name} ${version} is missing: run `node scripts/setup.mjs`")
  endif()
  set(${variable} "${dir}" PARENT_SCOPE)
endfunction()

# For sources that no figure depends on.
function(bivalve_for_size)
  if(EMSCRIPTEN)
    set_property(SOURCE ${ARGN} APPEND PROPERTY COMPILE_OPTIONS -Os)
  endif()
endfunction()

function(bivalve_third_party target)
  target_compile_options(${target} PRIVATE -w)
  if(BIVALVE_SANITIZE)
    target_compile_options(${target} PRIVATE -fno-sanitize=function,pointer-overflow)
  endif()
endfunction()

# Copies a source file with our lines put in: cmake/patches/<name>/<file's name>/*.ins, in order.
find_program(BIVALVE_NODE node NO_CMAKE_FIND_ROOT_PATH REQUIRED)
function(bivalve_patched name from to)
  get_filename_component(file ${from} NAME)
  file(GLOB patches CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/cmake/patches/${name}/${file}/*.ins)
  list(SORT patches)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${from} ${patches}
               ${CMAKE_SOURCE_DIR}/scripts/insert-lines.mjs)
  get_filename_component(dir ${to} DIRECTORY)
  file(MAKE_DIRECTORY ${dir})
  execute_process(COMMAND ${BIVALVE_NODE} ${CMAKE_SOURCE_DIR}/scripts/insert-lines.mjs ${from} ${to} ${patches}
                  RESULT_VARIABLE status ERROR_VARIABLE said)
  if(status)
    message(FATAL_ERROR "our insertions do not fit ${name}'s ${file}:\n${said}")
  endif()
endfunction()

# ---- nlohmann-json: headers only, exceptions off: parse with allow_exceptions = false -------------
bivalve_source(json_dir nlohmann-json)
add_library(nlohmann_json INTERFACE)
target_include_directories(nlohmann_json SYSTEM INTERFACE ${json_dir}/include)
target_compile_definitions(nlohmann_json INTERFACE JSON_NOEXCEPTION=1 JSON_USE_IMPLICIT_CONVERSIONS=0)

# ---- Duktape: its single-file form, compiled as C++ so that throws run destructors --------------
# The stock configuration is kept under another name; ours includes it and overrides (no Python).
bivalve_source(duktape_source duktape)
set(duktape_dir ${CMAKE_BINARY_DIR}/third_party/duktape)
configure_file(${duktape_source}/src/duktape.h ${duktape_dir}/duktape.h COPYONLY)
bivalve_patched(duktape ${duktape_source}/src/duktape.c ${duktape_dir}/duktape.cc)
configure_file(${duktape_source}/src/duk_config.h ${duktape_dir}/duk_config_stock.h COPYONLY)
configure_file(${CMAKE_SOURCE_DIR}/cmake/duktape/duk_config.h ${duktape_dir}/duk_config.h COPYONLY)
add_library(duktape STATIC EXCLUDE_FROM_ALL ${duktape_dir}/duktape.cc)
target_include_directories(duktape SYSTEM PUBLIC ${duktape_dir})
target_compile_definitions(duktape PRIVATE DUK_COMPILING_DUKTAPE)
target_compile_features(duktape PRIVATE cxx_std_17)
set_target_properties(duktape PROPERTIES CXX_STANDARD 17)
bivalve_third_party(duktape)

# ---- QuickJS: the engine alone, without its operating system library. Compiled as for Emscripten everywhere, so
# that native tests see what is shipped: no threads, no atomics, a switch instead of computed jumps -------
bivalve_source(quickjs_source quickjs)
set(quickjs_dir ${CMAKE_BINARY_DIR}/third_party/quickjs)
set(quickjs_files ${quickjs_source}/libunicode.c ${quickjs_source}/dtoa.c)
foreach(file quickjs libregexp cutils)
  bivalve_patched(quickjs ${quickjs_source}/${file}.c ${quickjs_dir}/${file}.c)
  list(APPEND quickjs_files ${quickjs_dir}/${file}.c)
endforeach()
add_library(quickjs STATIC EXCLUDE_FROM_ALL ${quickjs_files})
target_include_directories(quickjs SYSTEM PUBLIC ${quickjs_source})
# Its byte code is put together with shifts into the sign bit, everywhere.
if(BIVALVE_SANITIZE)
  target_compile_options(quickjs PRIVATE -fno-sanitize=undefined)
endif()
target_compile_definitions(quickjs PRIVATE _GNU_SOURCE CONFIG_STACK_CHECK CONFIG_VERSION="2025-04-26")
if(NOT EMSCRIPTEN)
  target_compile_definitions(quickjs PRIVATE EMSCRIPTEN)
endif()
bivalve_third_party(quickjs)

# ---- llhttp: Node's HTTP/1 parser, from Node's source; generated C -------------------------------------
bivalve_source(llhttp_source llhttp)
set(llhttp_dir ${llhttp_source}/deps/llhttp)
bivalve_for_size(${llhttp_dir}/src/api.c ${llhttp_dir}/src/http.c)
add_library(llhttp STATIC EXCLUDE_FROM_ALL ${llhttp_dir}/src/api.c ${llhttp_dir}/src/http.c ${llhttp_dir}/src/llhttp.c)
target_include_directories(llhttp SYSTEM PUBLIC ${llhttp_dir}/include)
bivalve_third_party(llhttp)

# ---- zlib: the streams in memory only, no files (compress.c for the half of libspng that is not linked) ---
bivalve_source(zlib_dir zlib)
set(zlib_files adler32 compress crc32 deflate inffast inflate inftrees trees zutil)
list(TRANSFORM zlib_files PREPEND ${zlib_dir}/)
list(TRANSFORM zlib_files APPEND .c)
add_library(zlib STATIC EXCLUDE_FROM_ALL ${zlib_files})
target_include_directories(zlib SYSTEM PUBLIC ${zlib_dir})
bivalve_third_party(zlib)

# ---- libspng: reading PNG; its writing half is not linked -----------------------------------------
bivalve_source(spng_source libspng)
add_library(spng STATIC EXCLUDE_FROM_ALL ${spng_source}/spng/spng.c)
target_include_directories(spng SYSTEM PUBLIC ${spng_source}/spng)
target_compile_definitions(spng PUBLIC SPNG_STATIC PRIVATE SPNG_DISABLE_OPT)
target_compile_options(spng PRIVATE -Os)
target_link_libraries(spng PRIVATE zlib)
bivalve_third_party(spng)

# ---- Mbed TLS: only what src/crypto uses, with a configuration of our own --------------------------
bivalve_source(mbedtls_dir mbedtls)
set(mbedtls_files md5 sha1 sha256 sha512 aes gcm block_cipher constant_time platform_util)
list(TRANSFORM mbedtls_files PREPEND ${mbedtls_dir}/library/)
list(TRANSFORM mbedtls_files APPEND .c)
add_library(mbedtls STATIC EXCLUDE_FROM_ALL ${mbedtls_files})
target_include_directories(mbedtls SYSTEM PUBLIC ${mbedtls_dir}/include ${CMAKE_SOURCE_DIR}/cmake)
# Below cmake/; without its directory, so that clones share what was compiled.
target_compile_definitions(mbedtls PUBLIC MBEDTLS_CONFIG_FILE="mbedtls/config.h")
bivalve_third_party(mbedtls)

# ---- jq with Oniguruma and decNumber: the language only. Memory, files, clock and the way out are ours:
# cmake/jq/bivalve_jq.h stands before each source; src/commands/jq defines what it declares --------------
bivalve_source(jq_source jq)
bivalve_source(onig_source oniguruma)
set(jq_dir ${CMAKE_BINARY_DIR}/third_party/jq)
file(MAKE_DIRECTORY ${jq_dir}/src)
execute_process(COMMAND ${BIVALVE_NODE} ${CMAKE_SOURCE_DIR}/scripts/embed-text.mjs
                ${jq_source}/src/builtin.jq ${jq_dir}/src/builtin.inc COMMAND_ERROR_IS_FATAL ANY)
foreach(file compile execute jv jv_aux)
  bivalve_patched(jq ${jq_source}/src/${file}.c ${jq_dir}/${file}.c)
  list(APPEND jq_files ${jq_dir}/${file}.c)
endforeach()
bivalve_patched(oniguruma ${onig_source}/src/regexec.c ${jq_dir}/regexec.c)
foreach(file builtin bytecode jv_dtoa jv_parse jv_print jv_unicode lexer linker locfile parser
        decNumber/decContext decNumber/decNumber)
  list(APPEND jq_files ${jq_source}/src/${file}.c)
endforeach()
foreach(file ascii onig_init regcomp regenc regerror regext regparse regsyntax regtrav regversion st unicode
        unicode_fold1_key unicode_fold2_key unicode_fold3_key unicode_unfold_key utf8)
  list(APPEND jq_files ${onig_source}/src/${file}.c)
  bivalve_for_size(${onig_source}/src/${file}.c)
endforeach()
add_library(jq STATIC EXCLUDE_FROM_ALL ${jq_files} ${jq_dir}/regexec.c ${CMAKE_SOURCE_DIR}/cmake/jq/guard.c)
target_include_directories(jq SYSTEM PUBLIC ${CMAKE_SOURCE_DIR}/cmake/jq ${jq_source}/src ${onig_source}/src)
target_include_directories(jq PRIVATE ${jq_dir} ${CMAKE_SOURCE_DIR}/cmake/oniguruma)
target_compile_definitions(jq PRIVATE _GNU_SOURCE HAVE_CONFIG_H ONIG_STATIC)
target_compile_options(jq PRIVATE "SHELL:-include ${CMAKE_SOURCE_DIR}/cmake/jq/jq_config.h"
                       "SHELL:-include ${CMAKE_SOURCE_DIR}/cmake/jq/bivalve_jq.h")
bivalve_third_party(jq)

# ---- PCRE2: eight-bit units, UTF-8, neither JIT nor DFA ------------------------------------------
bivalve_source(pcre2_source pcre2)
set(pcre2_dir ${CMAKE_BINARY_DIR}/third_party/pcre2)
configure_file(${pcre2_source}/src/pcre2.h.generic ${pcre2_dir}/include/pcre2.h COPYONLY)
configure_file(${pcre2_source}/src/config.h.generic ${pcre2_dir}/include/config.h COPYONLY)
configure_file(${pcre2_source}/src/pcre2_chartables.c.dist ${pcre2_dir}/pcre2_chartables.c COPYONLY)
set(pcre2_files ${pcre2_dir}/pcre2_chartables.c)
foreach(part auto_possess chkdint compile compile_class config context error extuni find_bracket jit_compile
        match match_data newline ord2utf pattern_info script_run string_utils study tables ucd valid_utf xclass)
  list(APPEND pcre2_files ${pcre2_source}/src/pcre2_${part}.c)
endforeach()
set(pcre2_cold ${pcre2_files})
list(FILTER pcre2_cold EXCLUDE REGEX "pcre2_(match|xclass|extuni)")
bivalve_for_size(${pcre2_cold})
add_library(pcre2 STATIC EXCLUDE_FROM_ALL ${pcre2_files})
target_include_directories(pcre2 SYSTEM PUBLIC ${pcre2_dir}/include PRIVATE ${pcre2_source}/src)
target_compile_definitions(pcre2 PUBLIC PCRE2_STATIC
                           PRIVATE HAVE_CONFIG_H PCRE2_CODE_UNIT_WIDTH=8 SUPPORT_PCRE2_8 SUPPORT_UNICODE)
bivalve_third_party(pcre2)
