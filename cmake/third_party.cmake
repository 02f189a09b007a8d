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
set(zlib_files adler32 compress crc32 inffast inflate inftrees trees zutil)
list(TRANSFORM zlib_files PREPEND ${zlib_dir}/)
list(TRANSFORM zlib_files APPEND .c)
set(zlib_patched ${CMAKE_BINARY_DIR}/third_party/zlib)
bivalve_patched(zlib ${zlib_dir}/deflate.c ${zlib_patched}/deflate.c)
list(APPEND zlib_files ${zlib_patched}/deflate.c)
add_library(zlib STATIC EXCLUDE_FROM_ALL ${zlib_files})
target_include_directories(zlib SYSTEM PUBLIC ${zlib_dir})
if(EMSCRIPTEN)
  # WebAssembly reads at any address, little end first.
  set_source_files_properties(${zlib_patched}/deflate.c PROPERTIES COMPILE_OPTIONS
                              "-O3;-DUNALIGNED_OK;-fno-strict-aliasing")
endif()
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
set(mbedtls_dir_made ${CMAKE_BINARY_DIR}/third_party/mbedtls)
foreach(file bignum_core ssl_client ssl_tls12_client)
  bivalve_patched(mbedtls ${mbedtls_dir}/library/${file}.c ${mbedtls_dir_made}/${file}.c)
endforeach()
bivalve_for_size(${mbedtls_dir_made}/ssl_client.c ${mbedtls_dir_made}/ssl_tls12_client.c)
set(mbedtls_fast md5 sha1 sha256 sha3 sha512 aes gcm block_cipher constant_time bignum chacha20 poly1305)
set(mbedtls_cold
  asn1parse asn1write chachapoly cipher cipher_wrap ecdh ecdsa ecp ecp_curves md oid pk pk_ecc pk_wrap pkparse pkwrite platform
  platform_util psa_crypto psa_crypto_aead psa_crypto_cipher psa_crypto_client psa_crypto_driver_wrappers_no_static
  psa_crypto_ecp psa_crypto_hash psa_crypto_mac psa_crypto_rsa psa_crypto_slot_management psa_util rsa rsa_alt_helpers
  ssl_ciphersuites ssl_msg ssl_tls ssl_tls12_server ssl_tls13_client ssl_tls13_generic
  ssl_tls13_keys ssl_tls13_server x509 x509_crt)
list(TRANSFORM mbedtls_fast PREPEND ${mbedtls_dir}/library/)
list(TRANSFORM mbedtls_fast APPEND .c)
list(TRANSFORM mbedtls_cold PREPEND ${mbedtls_dir}/library/)
list(TRANSFORM mbedtls_cold APPEND .c)
bivalve_for_size(${mbedtls_cold})
set(mbedtls_files ${mbedtls_fast} ${mbedtls_cold} ${mbedtls_dir_made}/bignum_core.c ${mbedtls_dir_made}/ssl_client.c
    ${mbedtls_dir_made}/ssl_tls12_client.c)
add_library(mbedtls STATIC EXCLUDE_FROM_ALL ${mbedtls_files})
target_include_directories(mbedtls SYSTEM PUBLIC ${mbedtls_dir}/include ${CMAKE_SOURCE_DIR}/cmake PRIVATE ${mbedtls_dir}/library)
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
foreach(file builtin compile execute jv jv_aux jv_parse)
  bivalve_patched(jq ${jq_source}/src/${file}.c ${jq_dir}/${file}.c)
endforeach()
list(APPEND jq_files ${CMAKE_SOURCE_DIR}/cmake/jq/values.c)
foreach(file builtin compile execute)
  list(APPEND jq_files ${jq_dir}/${file}.c)
endforeach()
bivalve_patched(oniguruma ${onig_source}/src/regexec.c ${jq_dir}/regexec.c)
bivalve_patched(oniguruma ${onig_source}/src/unicode.c ${jq_dir}/unicode.c)
execute_process(COMMAND ${BIVALVE_NODE} ${CMAKE_SOURCE_DIR}/scripts/pack-code-ranges.mjs
                ${onig_source}/src/unicode_property_data.c ${jq_dir}/unicode_property_data.c COMMAND_ERROR_IS_FATAL ANY)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/scripts/pack-code-ranges.mjs)
foreach(file bytecode lexer linker locfile parser
        decNumber/decContext decNumber/decNumber)
  list(APPEND jq_files ${jq_source}/src/${file}.c)
endforeach()
foreach(file ascii onig_init regcomp regenc regerror regext regparse regsyntax regtrav regversion st
        unicode_fold1_key unicode_fold2_key unicode_fold3_key unicode_unfold_key utf8)
  list(APPEND jq_files ${onig_source}/src/${file}.c)
  bivalve_for_size(${onig_source}/src/${file}.c)
endforeach()
add_library(jq STATIC EXCLUDE_FROM_ALL ${jq_files} ${jq_dir}/regexec.c ${jq_dir}/unicode.c
            ${CMAKE_SOURCE_DIR}/cmake/jq/guard.c)
bivalve_for_size(${jq_dir}/unicode.c)
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
        match_data newline ord2utf pattern_info script_run string_utils study tables ucd valid_utf xclass)
  list(APPEND pcre2_files ${pcre2_source}/src/pcre2_${part}.c)
endforeach()
bivalve_patched(pcre2 ${pcre2_source}/src/pcre2_match.c ${pcre2_dir}/pcre2_match.c)
list(APPEND pcre2_files ${pcre2_dir}/pcre2_match.c)
set(pcre2_cold ${pcre2_files})
list(FILTER pcre2_cold EXCLUDE REGEX "pcre2_(match|xclass|extuni)")
bivalve_for_size(${pcre2_cold})
add_library(pcre2 STATIC EXCLUDE_FROM_ALL ${pcre2_files})
target_include_directories(pcre2 SYSTEM PUBLIC ${pcre2_dir}/include PRIVATE ${pcre2_source}/src)
target_compile_definitions(pcre2 PUBLIC PCRE2_STATIC
                           PRIVATE HAVE_CONFIG_H PCRE2_CODE_UNIT_WIDTH=8 SUPPORT_PCRE2_8 SUPPORT_UNICODE)
bivalve_third_party(pcre2)

# ---- SQLite: the amalgamation, as Fossil's source has it (Debian's own of SQLite has none). No operating system of its
# own, one thread, no files but those of src/commands/sqlite/vfs.cc; polls in loops that no progress handler sees -------
bivalve_source(sqlite_source sqlite)
set(sqlite_dir ${CMAKE_BINARY_DIR}/third_party/sqlite)
bivalve_patched(sqlite ${sqlite_source}/extsrc/sqlite3.c ${sqlite_dir}/sqlite3.c)
configure_file(${sqlite_source}/extsrc/sqlite3.h ${sqlite_dir}/sqlite3.h COPYONLY)
bivalve_for_size(${sqlite_dir}/sqlite3.c)
add_library(sqlite STATIC EXCLUDE_FROM_ALL ${sqlite_dir}/sqlite3.c)
target_include_directories(sqlite SYSTEM PUBLIC ${sqlite_dir})
target_compile_definitions(sqlite PRIVATE
  SQLITE_OS_OTHER=1 SQLITE_THREADSAFE=0 SQLITE_TEMP_STORE=3 SQLITE_DEFAULT_MEMSTATUS=1 SQLITE_OMIT_LOAD_EXTENSION
  SQLITE_OMIT_DEPRECATED SQLITE_OMIT_SHARED_CACHE SQLITE_OMIT_UTF16 SQLITE_OMIT_TCL_VARIABLE SQLITE_OMIT_AUTHORIZATION
  SQLITE_OMIT_TRACE SQLITE_OMIT_GET_TABLE SQLITE_OMIT_DESERIALIZE SQLITE_UNTESTABLE SQLITE_ENABLE_MATH_FUNCTIONS
  SQLITE_DEFAULT_FOREIGN_KEYS=0 SQLITE_MAX_MMAP_SIZE=0)
bivalve_third_party(sqlite)

# ---- libyaml: from text to events; what writes is not compiled -------------------------------------
bivalve_source(yaml_dir libyaml)
set(yaml_files ${yaml_dir}/src/api.c ${yaml_dir}/src/parser.c ${yaml_dir}/src/reader.c ${yaml_dir}/src/scanner.c)
bivalve_for_size(${yaml_files})
add_library(yaml STATIC EXCLUDE_FROM_ALL ${yaml_files})
target_include_directories(yaml SYSTEM PUBLIC ${yaml_dir}/include)
target_compile_definitions(yaml PUBLIC YAML_DECLARE_STATIC PRIVATE
  YAML_VERSION_MAJOR=0 YAML_VERSION_MINOR=2 YAML_VERSION_PATCH=5 YAML_VERSION_STRING="0.2.5")
bivalve_third_party(yaml)

# ---- Gumbo: HTML as browsers read it; a poll for each token, named characters from a table -----------
bivalve_source(gumbo_source gumbo)
set(gumbo_dir ${CMAKE_BINARY_DIR}/third_party/gumbo)
bivalve_patched(gumbo ${gumbo_source}/src/parser.c ${gumbo_dir}/parser.c)
bivalve_patched(gumbo ${gumbo_source}/src/tokenizer.c ${gumbo_dir}/tokenizer.c)
execute_process(COMMAND ${BIVALVE_NODE} ${CMAKE_SOURCE_DIR}/scripts/embed-references.mjs
                ${gumbo_source}/src/char_ref.rl ${gumbo_dir}/char_ref_table.inc COMMAND_ERROR_IS_FATAL ANY)
set(gumbo_files ${gumbo_dir}/parser.c ${gumbo_dir}/tokenizer.c ${CMAKE_SOURCE_DIR}/cmake/gumbo/char_ref.c)
foreach(part attribute error string_buffer string_piece tag utf8 util vector)
  list(APPEND gumbo_files ${gumbo_source}/src/${part}.c)
endforeach()
bivalve_for_size(${gumbo_files})
add_library(gumbo STATIC EXCLUDE_FROM_ALL ${gumbo_files})
target_include_directories(gumbo SYSTEM PUBLIC ${gumbo_source}/src PRIVATE ${gumbo_dir})
bivalve_third_party(gumbo)

# ---- bzip2, liblzma, zstd: streams in memory only. Of xz what has LZMA in it, no filters for machine code; of zstd no
# strategies between those that levels 1 to 9 can do without, and errors without texts ----------------------------
bivalve_source(bzip2_dir bzip2)
set(bzip2_files huffman crctable randtable compress decompress bzlib)
list(TRANSFORM bzip2_files PREPEND ${bzip2_dir}/)
list(TRANSFORM bzip2_files APPEND .c)
set(bzip2_patched ${CMAKE_BINARY_DIR}/third_party/bzip2)
bivalve_patched(bzip2 ${bzip2_dir}/blocksort.c ${bzip2_patched}/blocksort.c)
list(APPEND bzip2_files ${bzip2_patched}/blocksort.c)
bivalve_for_size(${bzip2_files})
add_library(bzip2 STATIC EXCLUDE_FROM_ALL ${bzip2_files})
target_include_directories(bzip2 SYSTEM PUBLIC ${bzip2_dir})
target_compile_definitions(bzip2 PUBLIC BZ_NO_STDIO)
bivalve_third_party(bzip2)

bivalve_source(xz_dir xz)
set(lzma_dir ${xz_dir}/src/liblzma)
foreach(part alone_decoder alone_encoder auto_decoder block_decoder block_encoder block_header_decoder
        block_header_encoder block_util common easy_preset filter_common filter_decoder filter_encoder
        filter_flags_decoder filter_flags_encoder index index_encoder index_hash stream_decoder stream_encoder
        stream_flags_common stream_flags_decoder stream_flags_encoder vli_decoder vli_encoder vli_size)
  list(APPEND lzma_files ${lzma_dir}/common/${part}.c)
endforeach()
foreach(part check/check check/sha256 check/crc32_small check/crc64_small lz/lz_decoder lz/lz_encoder lz/lz_encoder_mf
        lzma/lzma2_decoder lzma/lzma2_encoder lzma/lzma_decoder lzma/lzma_encoder lzma/lzma_encoder_optimum_fast
        lzma/lzma_encoder_optimum_normal lzma/lzma_encoder_presets rangecoder/price_table)
  list(APPEND lzma_files ${lzma_dir}/${part}.c)
endforeach()
bivalve_for_size(${lzma_files})
add_library(lzma STATIC EXCLUDE_FROM_ALL ${lzma_files})
target_include_directories(lzma SYSTEM PUBLIC ${lzma_dir}/api PRIVATE ${xz_dir}/src/common ${lzma_dir}/common
  ${lzma_dir}/check ${lzma_dir}/lz ${lzma_dir}/lzma ${lzma_dir}/rangecoder ${lzma_dir}/delta ${lzma_dir}/simple)
target_compile_definitions(lzma PUBLIC LZMA_API_STATIC PRIVATE
  HAVE_STDBOOL_H HAVE_STDINT_H HAVE_INTTYPES_H HAVE_SMALL HAVE_FUNC_ATTRIBUTE_CONSTRUCTOR HAVE_VISIBILITY=0
  HAVE_ENCODERS HAVE_DECODERS HAVE_ENCODER_LZMA1 HAVE_ENCODER_LZMA2 HAVE_DECODER_LZMA1 HAVE_DECODER_LZMA2
  HAVE_MF_HC3 HAVE_MF_HC4 HAVE_MF_BT2 HAVE_MF_BT3 HAVE_MF_BT4 HAVE_CHECK_CRC32 HAVE_CHECK_CRC64 HAVE_CHECK_SHA256
  TUKLIB_SYMBOL_PREFIX=lzma_ TUKLIB_FAST_UNALIGNED_ACCESS=1 SIZEOF_SIZE_T=${CMAKE_SIZEOF_VOID_P})
bivalve_third_party(lzma)

bivalve_source(zstd_source zstd)
file(GLOB zstd_files ${zstd_source}/lib/common/*.c ${zstd_source}/lib/compress/*.c ${zstd_source}/lib/decompress/*.c)
list(FILTER zstd_files EXCLUDE REGEX "/(pool|threading|debug|zstdmt_compress)\\.c$")
bivalve_for_size(${zstd_files})
add_library(zstd STATIC EXCLUDE_FROM_ALL ${zstd_files})
target_include_directories(zstd SYSTEM PUBLIC ${zstd_source}/lib)
target_compile_definitions(zstd PRIVATE
  ZSTD_DISABLE_ASM DYNAMIC_BMI2=0 ZSTD_LEGACY_SUPPORT=0 ZSTD_STRIP_ERROR_STRINGS ZSTD_TRACE=0 HUF_FORCE_DECOMPRESS_X1
  ZSTD_FORCE_DECOMPRESS_SEQUENCES_SHORT ZSTD_NO_INLINE ZSTD_EXCLUDE_DFAST_BLOCK_COMPRESSOR
  ZSTD_EXCLUDE_GREEDY_BLOCK_COMPRESSOR ZSTD_EXCLUDE_BTLAZY2_BLOCK_COMPRESSOR ZSTD_EXCLUDE_BTULTRA_BLOCK_COMPRESSOR)
bivalve_third_party(zstd)
