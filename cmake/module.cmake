# The one WebAssembly module and its generated ES module, copied to dist/wasm/ after each link.
# wasm/settings.cmake (owned by that room) adds the names of its own hooks and any further option.
set(BIVALVE_MODULE_HOOKS)
set(BIVALVE_MODULE_LINK)
include(${CMAKE_SOURCE_DIR}/wasm/settings.cmake OPTIONAL)

file(GLOB_RECURSE module_sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/wasm/*.cc)
add_executable(bivalve ${module_sources})
bivalve_own_code(bivalve)
target_compile_options(bivalve PRIVATE -fno-exceptions)
# Requests of the host: once for each call, and much code.
set(small_sources ${module_sources})
list(FILTER small_sources INCLUDE REGEX "/wasm/(requests|file_job|connection|embedder|session|tree|mounts|host_command)")
set_property(SOURCE ${small_sources} APPEND PROPERTY COMPILE_OPTIONS -Os)
target_link_libraries(bivalve PRIVATE ${BIVALVE_ALL_ROOMS})
set_target_properties(bivalve PROPERTIES SUFFIX .mjs)
list(JOIN BIVALVE_MODULE_HOOKS "," hooks)
if(hooks)
  set(hooks ",${hooks}")
endif()
target_link_options(bivalve PRIVATE
  # Not the system's main loop: the module is a library that its caller enters.
  --no-entry -lembind -sMODULARIZE -sEXPORT_ES6 -sFILESYSTEM=0
  # One glue for every host; it runs in Node too, since the caller instantiates.
  -sENVIRONMENT=web,worker
  # No `new Function`: pages may forbid it.
  -sDYNAMIC_EXECUTION=0 -sWASM_BIGINT
  # Memory is the caller's, starts small, grows; a stack overflow traps instead of writing over data.
  -sIMPORTED_MEMORY -sALLOW_MEMORY_GROWTH -sINITIAL_MEMORY=4MB -sSTACK_SIZE=1MB -Wl,--stack-first -Wl,-Map=bivalve.map
  -sINCOMING_MODULE_JS_API=wasmMemory,instantiateWasm,print,printErr${hooks}
  # Few long pieces of data instead of thousands of short ones, each of which costs every instance.
  -sBINARYEN_EXTRA_PASSES=skip-pass=memory-packing
  ${BIVALVE_MODULE_LINK})
if(BIVALVE_CHEAP_LINK)
  target_link_options(bivalve PRIVATE -O1 -sASSERTIONS=0)
else()
  # -Os would save 0.2 MB, and rename the imports, whose names tests/package/wasm-imports.json lists.
  target_link_options(bivalve PRIVATE -O2)
endif()
# The embedded library's bytes are the module's, not each machine's: the host reads them from this section.
set_property(TARGET bivalve APPEND PROPERTY LINK_DEPENDS ${BIVALVE_LIBRARY_BYTES})
add_custom_command(TARGET bivalve POST_BUILD VERBATIM
  COMMAND ${BIVALVE_NODE} ${CMAKE_SOURCE_DIR}/scripts/append-section.mjs
          $<TARGET_FILE_DIR:bivalve>/bivalve.wasm bivalve.library ${BIVALVE_LIBRARY_BYTES}
  COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_SOURCE_DIR}/dist/wasm
  COMMAND ${CMAKE_COMMAND} -E copy $<TARGET_FILE_DIR:bivalve>/bivalve.mjs
          $<TARGET_FILE_DIR:bivalve>/bivalve.wasm ${CMAKE_SOURCE_DIR}/dist/wasm/)
