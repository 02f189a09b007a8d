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
set(BIVALVE_LIBS_script duktape)

set(BIVALVE_ROOMS)  # the rooms that exist, lowest first
set(bivalve_below)  # libraries of all earlier layers
foreach(n RANGE 1 5)
  set(bivalve_this_layer)
  foreach(room IN LISTS BIVALVE_LAYER_${n})
    file(GLOB_RECURSE room_sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/${room}/*.cc)
    if(room_sources)
      add_library(bivalve_${room} STATIC ${room_sources})
      bivalve_own_code(bivalve_${room})
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
