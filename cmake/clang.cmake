# Toolchain file of the native presets: clang 19, under Debian's name for it or plainly.
find_program(BIVALVE_CLANG NAMES clang-19 clang HINTS /usr/lib/llvm-19/bin)
find_program(BIVALVE_CLANGXX NAMES clang++-19 clang++ HINTS /usr/lib/llvm-19/bin)
if(NOT BIVALVE_CLANG OR NOT BIVALVE_CLANGXX)
  message(FATAL_ERROR "native builds need clang 19 with libc++ (Debian 12: `npm run build:native` as root installs them)")
endif()
set(CMAKE_C_COMPILER ${BIVALVE_CLANG})
set(CMAKE_CXX_COMPILER ${BIVALVE_CLANGXX})
