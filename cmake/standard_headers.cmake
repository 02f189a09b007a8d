# The standard library's headers take longer to read than most of our files to compile: they are read once for each
# set of flags (a precompiled header) and not by each file. Only these: a change of our own headers must not
# compile everything again. Files go on including what they use: native builds, in which clang 19 takes the variable
# arguments of a precompiled header for another type than the file's, check that.
if(EMSCRIPTEN)
  option(BIVALVE_PRECOMPILED "read the standard library's headers once" ON)
endif()

set(bivalve_standard_headers <algorithm> <array> <bit> <charconv> <coroutine> <cstdint> <cstring> <deque> <expected>
  <functional> <map> <memory> <optional> <set> <span> <string> <string_view> <utility> <vector>)

# bivalve_precompile(target sources option…): these C++ files of the target, which are compiled with these options
# beside the directory's.
function(bivalve_precompile target sources)
  if(NOT EMSCRIPTEN OR NOT BIVALVE_PRECOMPILED OR NOT sources)
    return()
  endif()
  string(MAKE_C_IDENTIFIER "standard_headers${ARGN}" holder)
  set(file CMakeFiles/${holder}.dir/cmake_pch.hxx.pch)
  if(NOT TARGET ${holder})
    file(WRITE ${CMAKE_BINARY_DIR}/generated/${holder}.cc "")
    add_library(${holder} OBJECT ${CMAKE_BINARY_DIR}/generated/${holder}.cc)
    target_compile_options(${holder} PRIVATE -Wall -Wextra -Werror ${ARGN})
    target_precompile_headers(${holder} PRIVATE ${bivalve_standard_headers})
    # Trees share what ccache holds: it compares the file, which has paths in it, by this sum, and the option below
    # names it as it lies in every tree.
    file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/${file}.sum @ONLY
      CONTENT "${CMAKE_CXX_COMPILER_VERSION} ${bivalve_standard_headers} ${ARGN}\n")
  endif()
  set_property(SOURCE ${sources} APPEND_STRING PROPERTY COMPILE_FLAGS " -Xclang -include-pch -Xclang ${file}")
  set_property(SOURCE ${sources} APPEND PROPERTY OBJECT_DEPENDS ${CMAKE_BINARY_DIR}/${file})
  add_dependencies(${target} ${holder})
endfunction()
