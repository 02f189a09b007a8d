# Compiler and linker flags: the one place that has them.
set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

# Optimisation is chosen here for every preset, so that no build type adds flags behind our back.
set(CMAKE_BUILD_TYPE "" CACHE STRING "unused" FORCE)

if(EMSCRIPTEN)
  # Real WebAssembly exceptions, also under longjmp: every unwinding runs destructors.
  # SIMD for the scans of base/scan.h; what the compiler would vectorise by itself only grows the module.
  add_compile_options(-O2 -fwasm-exceptions -sSUPPORT_LONGJMP=wasm -msimd128 -fno-vectorize -fno-slp-vectorize)
  add_link_options(-fwasm-exceptions -sSUPPORT_LONGJMP=wasm)
else()
  if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "Clang" OR CMAKE_CXX_COMPILER_VERSION VERSION_LESS 19)
    message(FATAL_ERROR "native builds need clang 19 with libc++ (Debian 12: `npm run build:native` as root installs them)")
  endif()
  add_compile_options($<$<COMPILE_LANGUAGE:CXX>:-stdlib=libc++>)
  add_link_options(-stdlib=libc++)
  find_program(BIVALVE_LLD NAMES ld.lld-19 ld.lld HINTS /usr/lib/llvm-19/bin)
  if(BIVALVE_LLD)
    add_link_options(-fuse-ld=lld)
  endif()
  if(BIVALVE_SANITIZE)
    add_compile_options(-O1 -g -fno-omit-frame-pointer -fsanitize=address,undefined
                        -fno-sanitize-recover=undefined)
    # Recycled coroutine frames would hide their use after they were freed.
    add_compile_definitions(BIVALVE_NO_FRAME_POOL)
    add_link_options(-fsanitize=address,undefined)
  else()
    add_compile_options(-O2 -g1)
  endif()
  if(BIVALVE_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link)
  endif()
endif()

# Our code: warnings are errors, includes are written from src/.
function(bivalve_own_code target)
  target_include_directories(${target} PUBLIC ${CMAKE_SOURCE_DIR}/src)
  target_compile_options(${target} PRIVATE -Wall -Wextra -Werror)
endfunction()

# One cache for all clones and worktrees: paths below the tree are hashed relative to it.
option(BIVALVE_CCACHE "use ccache where present" ON)
find_program(BIVALVE_CCACHE_PROGRAM ccache NO_CMAKE_FIND_ROOT_PATH)
if(BIVALVE_CCACHE AND BIVALVE_CCACHE_PROGRAM)
  set(launcher ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1
      CCACHE_SLOPPINESS=time_macros,pch_defines CCACHE_PCH_EXTSUM=1 ${BIVALVE_CCACHE_PROGRAM})
  set(CMAKE_C_COMPILER_LAUNCHER ${launcher})
  set(CMAKE_CXX_COMPILER_LAUNCHER ${launcher})
endif()
