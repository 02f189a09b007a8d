# Where downloads live: outside every source tree, shared by all clones of one user. scripts/ fills
# it; nothing in CMake writes there. Sets BIVALVE_CACHE.
if(DEFINED ENV{BIVALVE_CACHE} AND NOT "$ENV{BIVALVE_CACHE}" STREQUAL "")
  set(BIVALVE_CACHE "$ENV{BIVALVE_CACHE}")
elseif(DEFINED ENV{XDG_CACHE_HOME} AND NOT "$ENV{XDG_CACHE_HOME}" STREQUAL "")
  set(BIVALVE_CACHE "$ENV{XDG_CACHE_HOME}/bivalve")
elseif(DEFINED ENV{HOME})
  set(BIVALVE_CACHE "$ENV{HOME}/.cache/bivalve")
else()
  set(BIVALVE_CACHE "$ENV{LOCALAPPDATA}/bivalve")
endif()
file(TO_CMAKE_PATH "${BIVALVE_CACHE}" BIVALVE_CACHE)
