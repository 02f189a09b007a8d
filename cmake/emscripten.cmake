# Toolchain file of the presets `wasm` and `dev`: an emcc on PATH if it is new enough, else the
# private copy that scripts/setup.mjs put into the cache.
include(${CMAKE_CURRENT_LIST_DIR}/cache.cmake)
file(READ ${CMAKE_CURRENT_LIST_DIR}/../scripts/toolchain.json pinned)
string(JSON BIVALVE_EMCC_MINIMUM GET "${pinned}" emcc)

if(NOT BIVALVE_EMSCRIPTEN)
  find_program(BIVALVE_PATH_EMCC NAMES emcc NO_CMAKE_FIND_ROOT_PATH NO_CACHE)
  if(BIVALVE_PATH_EMCC)
    execute_process(COMMAND ${BIVALVE_PATH_EMCC} --version OUTPUT_VARIABLE emcc_says ERROR_QUIET)
    if(emcc_says MATCHES "\\) ([0-9]+\\.[0-9]+\\.[0-9]+)" AND
       CMAKE_MATCH_1 VERSION_GREATER_EQUAL BIVALVE_EMCC_MINIMUM)
      get_filename_component(emcc_real "${BIVALVE_PATH_EMCC}" REALPATH)
      get_filename_component(BIVALVE_EMSCRIPTEN "${emcc_real}" DIRECTORY)
    endif()
  endif()
  if(NOT BIVALVE_EMSCRIPTEN)
    string(JSON suite GET "${pinned}" suite)
    string(JSON recipe GET "${pinned}" recipe)
    set(BIVALVE_EMSCRIPTEN "${BIVALVE_CACHE}/emscripten-${suite}-${recipe}/root/usr/share/emscripten")
  endif()
endif()
if(NOT EXISTS "${BIVALVE_EMSCRIPTEN}/cmake/Modules/Platform/Emscripten.cmake")
  message(FATAL_ERROR "no emcc >= ${BIVALVE_EMCC_MINIMUM}: run `node scripts/setup.mjs`, which brings one")
endif()
# try_compile configures small projects of its own with this same file: spare them the search.
set(BIVALVE_EMSCRIPTEN "${BIVALVE_EMSCRIPTEN}" CACHE PATH "directory of emcc")
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES BIVALVE_EMSCRIPTEN)
include(${BIVALVE_EMSCRIPTEN}/cmake/Modules/Platform/Emscripten.cmake)
