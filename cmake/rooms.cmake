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
set(BIVALVE_LIBS_codec zlib spng)
set(BIVALVE_LIBS_crypto mbedtls)
set(BIVALVE_LIBS_regex pcre2)
set(BIVALVE_LIBS_script duktape quickjs)
set(BIVALVE_LIBS_commands jq)

# What only some sources of a room include (patterns of paths): the others' command lines, and what is cached for
# them, do not change with it.
set(BIVALVE_INNER_LIBS_codec bzip2 lzma zstd)
set(BIVALVE_INNER_SOURCES_codec packer)
set(BIVALVE_INNER_LIBS_commands sqlite yaml gumbo)
set(BIVALVE_INNER_SOURCES_commands "sqlite/|yq/yaml_read|markdown/document")

# Rooms through whose frames an engine's exceptions pass. Everything else is compiled without: nothing of
# ours throws, and cleanup for exceptions that never come is a quarter of the module.
set(BIVALVE_THROWING_ROOMS script)

# The embedded JavaScript library: lib/*.js become a table that src/script/library.h declares, the scripts of other
# rooms' lib/ its texts. A program of the build
# compiles those that every script starts with; in WebAssembly builds Node runs it.
add_executable(compile_library EXCLUDE_FROM_ALL ${CMAKE_SOURCE_DIR}/cmake/quickjs/compile_library.c)
target_include_directories(compile_library PRIVATE ${CMAKE_SOURCE_DIR}/src)
target_link_libraries(compile_library PRIVATE quickjs)
set(BIVALVE_LIBRARY_BYTES ${CMAKE_BINARY_DIR}/generated/script_library.bin)
set(BIVALVE_COMPILE_LIBRARY $<TARGET_FILE:compile_library>)
if(EMSCRIPTEN)
  set_target_properties(compile_library PROPERTIES SUFFIX .cjs)
  target_link_options(compile_library PRIVATE -O1 -sENVIRONMENT=node -sNODERAWFS -sALLOW_MEMORY_GROWTH -sSTACK_SIZE=1MB)
  list(PREPEND BIVALVE_COMPILE_LIBRARY ${BIVALVE_NODE})
endif()
function(bivalve_embed_library sources)
  file(GLOB_RECURSE scripts CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/script/lib/*.js)
  if(NOT scripts)
    return()
  endif()
  file(GLOB texts CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/daemon/lib/*.js)
  set(table ${CMAKE_BINARY_DIR}/generated/script_library.cc)
  add_custom_command(OUTPUT ${table} BYPRODUCTS ${BIVALVE_LIBRARY_BYTES} VERBATIM
    COMMAND ${BIVALVE_NODE} ${CMAKE_SOURCE_DIR}/scripts/embed-library.mjs ${table} ${BIVALVE_LIBRARY_BYTES}
            ${CMAKE_SOURCE_DIR}/src/script/lib ${CMAKE_SOURCE_DIR}/src/daemon/lib ${BIVALVE_COMPILE_LIBRARY}
    DEPENDS ${scripts} ${texts} ${CMAKE_SOURCE_DIR}/scripts/embed-library.mjs compile_library
    COMMENT "embedding the script library")
  set(${sources} ${${sources}} ${table} PARENT_SCOPE)
endfunction()

# What spends its time waiting, or runs once for each file, option or call, is compiled for size: the module has to
# be loaded and compiled before anything runs. Patterns of sources below src/<room>/: of these rooms all are meant
# but those that handle each byte, line or voxel, of the others these.
set(BIVALVE_FAST_voxel block colours volume region mesh render)
set(BIVALVE_FAST_commands
  awk/ sed/ jq/ diff/diff.cc diff/edit_script diff/format grep rg/search rg/matcher seq sort line_blocks inputs command.cc cut tr uniq wc cat head tail tee yes checksum basenc comm
  join paste nl rev tac fold expand cmp find xargs od field_list numbers version_order tab_stops)
set(BIVALVE_COLD_codec zip)
set(BIVALVE_COLD_kernel exec vfs/host_ vfs/overlay_fs vfs/proc_)
set(BIVALVE_COLD_crypto big_number key tls tls_reason tls_ticket trust work)
set(BIVALVE_COLD_http .)
set(BIVALVE_COLD_notebook .)
set(BIVALVE_COLD_daemon methods params pictures server view)
set(BIVALVE_COLD_script fs_ main.cc options ops_child ops_fs ops_host ops_http ops_key ops_micro ops_net ops_process ops_runtime ops_tls ops_zlib time_profile)
set(BIVALVE_COLD_shell bash_main bindings eval_trace history parse_error session special_vars tree_json unparse
  builtins/alias builtins/bind builtins/caller builtins/cd builtins/comp builtins/dirs builtins/enable builtins/exec builtins/fc
  builtins/hash builtins/help builtins/history builtins/job builtins/kill builtins/misc builtins/shopt builtins/suspend
  builtins/times builtins/trap builtins/type builtins/u builtins/wait)

# Moves those that are compiled for size from one list to the other.
function(bivalve_take_small room sources small)
  set(cold ${${sources}})
  set(warm ${${sources}})
  if(DEFINED BIVALVE_FAST_${room})
    string(REPLACE ";" "|" pattern "${BIVALVE_FAST_${room}}")
    list(FILTER cold EXCLUDE REGEX "/src/${room}/(${pattern})")
    list(FILTER warm INCLUDE REGEX "/src/${room}/(${pattern})")
  elseif(DEFINED BIVALVE_COLD_${room})
    string(REPLACE ";" "|" pattern "${BIVALVE_COLD_${room}}")
    list(FILTER cold INCLUDE REGEX "/src/${room}/(${pattern})")
    list(FILTER warm EXCLUDE REGEX "/src/${room}/(${pattern})")
  else()
    set(cold)
  endif()
  set(${sources} ${warm} PARENT_SCOPE)
  set(${small} ${cold} PARENT_SCOPE)
endfunction()

# Links BIVALVE_INNER_LIBS_… and shows their headers to the sources that they are for.
function(bivalve_inner_libs room sources)
  if(NOT BIVALVE_INNER_LIBS_${room})
    return()
  endif()
  list(FILTER sources INCLUDE REGEX "/src/${room}/(${BIVALVE_INNER_SOURCES_${room}})")
  foreach(lib IN LISTS BIVALVE_INNER_LIBS_${room})
    target_link_libraries(bivalve_${room} PRIVATE $<LINK_ONLY:${lib}>)
    foreach(property INCLUDE_DIRECTORIES COMPILE_DEFINITIONS)
      get_target_property(values ${lib} INTERFACE_${property})
      if(values)
        set_property(SOURCE ${sources} APPEND PROPERTY ${property} ${values})
      endif()
    endforeach()
  endforeach()
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
      if(EMSCRIPTEN)
        bivalve_take_small(${room} room_sources small_sources)
        if(small_sources)
          set_property(SOURCE ${small_sources} APPEND PROPERTY COMPILE_OPTIONS -Os)
        endif()
      endif()
      bivalve_precompile(bivalve_${room} "${room_sources}" ${options})
      bivalve_precompile(bivalve_${room} "${small_sources}" ${options} -Os)
      target_link_libraries(bivalve_${room} PUBLIC ${bivalve_below} ${BIVALVE_LIBS_${room}})
      bivalve_inner_libs(${room} "${room_sources};${small_sources}")
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
