# What this room adds to the module's link: cmake/module.cmake includes it.
set(BIVALVE_MODULE_HOOKS bridge)
set(BIVALVE_MODULE_LINK
  # Every allocation is counted (memory.cc), whichever library makes it.
  -Wl,--wrap=malloc,--wrap=calloc,--wrap=realloc,--wrap=free,--wrap=memalign,--wrap=posix_memalign,--wrap=aligned_alloc
  # The host gives the memory and its maximum; 2 GiB is what the module could ever be given.
  -sMAXIMUM_MEMORY=2GB)
# Told some events a second, each of which is read from JSON.
set_property(SOURCE ${CMAKE_SOURCE_DIR}/wasm/notebook.cc ${CMAKE_SOURCE_DIR}/wasm/daemon.cc APPEND PROPERTY COMPILE_OPTIONS -Oz)
