# The engine's rooms, lowest first: one static library each, made of every .cc below src/<room>/.
# A room may use all rooms of earlier layers, never a sibling of its own layer;
# scripts/check-architecture.mjs checks the includes against the same table.
set(BIVALVE_LAYER_1 base)
set(BIVALVE_LAYER_2 kernel)
set(BIVALVE_LAYER_3 codec crypto http regex ipc)
set(BIVALVE_LAYER_4 shell script voxel)
set(BIVALVE_LAYER_5 commands notebook daemon)

# What a room needs beyond the rooms below it.
set(BIVALVE_LIBS_base nlohmann_json)
set(BIVALVE_LIBS_http llhttp)
set(BIVALVE_LIBS_codec zlib)
set(BIVALVE_LIBS_crypto mbedtls)
set(BIVALVE_LIBS_regex pcre2)
set(BIVALVE_LIBS_script duktape quickjs)
set(BIVALVE_LIBS_commands jq)

# Rooms through whose frames an engine's exceptions pass. Everything else is compiled without: nothing of
# ours throws, and cleanup for exceptions that never come is a quarter of the module.
set(BIVALVE_THROWING_ROOMS script)

# The embedded JavaScript library: lib/*.js become a table that src/script/library.h declares.
function(bivalve_embed_library sources)
  file(GLOB_RECURSE scripts CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/script/lib/*.js)
  if(NOT scripts)
    return()
  endif()
  set(table ${CMAKE_BINARY_DIR}/generated/script_library.cc)
  add_custom_command(OUTPUT ${table} VERBATIM
    COMMAND ${BIVALVE_NODE} ${CMAKE_SOURCE_DIR}/scripts/embed-library.mjs ${table} ${CMAKE_SOURCE_DIR}/src/script/lib
    DEPENDS ${scripts} ${CMAKE_SOURCE_DIR}/scripts/embed-library.mjs
    COMMENT "embedding the script library")
  set(${sources} ${${sources}} ${table} PARENT_SCOPE)
endfunction()

# Commands that spend their time waiting, or once for each file or option, are compiled for size: the module has to
# be loaded and compiled before anything runs. Those below handle each byte or line.
set(BIVALVE_FAST_COMMANDS
  awk/ sed/ jq/ diff/ grep seq sort line_blocks inputs command.cc cut tr uniq wc cat head tail tee yes checksum basenc comm
  join paste nl rev tac fold expand cmp find xargs od field_list numbers version_order tab_stops)
# Moves those that are compiled for size from one list to the other.
function(bivalve_take_small sources small)
  string(REPLACE ";" "|" fast "${BIVALVE_FAST_COMMANDS}")
  set(cold ${${sources}})
  list(FILTER cold EXCLUDE REGEX "/src/commands/(${fast})")
  list(FILTER ${sources} INCLUDE REGEX "/src/commands/(${fast})")
  set(${sources} ${${sources}} PARENT_SCOPE)
  set(${small} ${cold} PARENT_SCOPE)
endfunction()

set(BIVALVE_ROOMS)  # the rooms that exist, lowest first
set(bivalve_below)  # libraries of all earlier layers
foreach(n RANGE 1 5)
  set(bivalve_this_layer)
  foreach(room IN LISTS BIVALVE_LAYER_${n})
    file(GLOB_RECURSE room_sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/${room}/*.cc)
    if(room STREQUAL "script")
      bivalve_embed_library(room_sources)
    endif()
    if(room_sources)
      add_library(bivalve_${room} STATIC ${room_sources})
      bivalve_own_code(bivalve_${room})
      set(options)
      if(NOT room IN_LIST BIVALVE_THROWING_ROOMS)
        set(options -fno-exceptions)
      endif()
      target_compile_options(bivalve_${room} PRIVATE ${options})
      set(small_sources)
      if(EMSCRIPTEN AND room STREQUAL "notebook")
        # It waits for people; its loops over bytes are searches of the library's.
        set(small_sources ${room_sources})
        set(room_sources)
        set_property(SOURCE ${small_sources} APPEND PROPERTY COMPILE_OPTIONS -Os)
      endif()
      if(EMSCRIPTEN AND room STREQUAL "commands")
        bivalve_take_small(room_sources small_sources)
        set_property(SOURCE ${small_sources} APPEND PROPERTY COMPILE_OPTIONS -Os)
      endif()
      bivalve_precompile(bivalve_${room} "${room_sources}" ${options})
      bivalve_precompile(bivalve_${room} "${small_sources}" ${options} -Os)
      target_link_libraries(bivalve_${room} PUBLIC ${bivalve_below} ${BIVALVE_LIBS_${room}})
    elseif(IS_DIRECTORY ${CMAKE_SOURCE_DIR}/src/${room})
      # Headers only, so far.
      add_library(bivalve_${room} INTERFACE)
      target_link_libraries(bivalve_${room} INTERFACE ${bivalve_below} ${BIVALVE_LIBS_${room}})
    else()
      continue()
    endif()
    list(APPEND BIVALVE_ROOMS ${room})
    list(PREPEND bivalve_this_layer bivalve_${room})
  endforeach()
  set(bivalve_below ${bivalve_this_layer} ${bivalve_below})
endforeach()
set(BIVALVE_ALL_ROOMS ${bivalve_below})
