# One INTERFACE target carries every compile option of the project: link xingtu_options, set nothing else.
include_guard()

option(XINGTU_WERROR "Treat warnings as errors" OFF)
set(XINGTU_SANITIZE "" CACHE STRING "Sanitizers, e.g. address,undefined or thread")

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

# Line numbers for back traces, without the types that a debugger wants: a third of the compile time less.
set(CMAKE_CXX_FLAGS_DEBUG "-O0 -g1" CACHE STRING "" FORCE)

find_program(XINGTU_CCACHE ccache)
if(XINGTU_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # Without this slack ccache takes no file that is compiled with a precompiled header. It looks at the headers themselves
  # (depend mode): preprocessed they would look alike when a comment differs, and the compiler's #pragma once would not.
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_DEPEND=1
                                  CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
                                  ${XINGTU_CCACHE})
endif()

add_library(xingtu_options INTERFACE)
target_compile_options(
  xingtu_options
  INTERFACE -Wall
            -Wextra
            -Wshadow
            -Wnon-virtual-dtor
            -Woverloaded-virtual
            -Werror=switch-enum
            -Werror=unused-result
            -Werror=return-type
            -fdiagnostics-color=auto
            $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
# g++ 12 warns falsely of std::optional made by ?: and of std::string once it inlines them (its bugs 105562, 105651):
# the first is quieted, the others are shown and do not stop the build.
target_compile_options(
  xingtu_options
  INTERFACE $<$<AND:$<CXX_COMPILER_ID:GNU>,$<NOT:$<CONFIG:Debug>>>:-Wno-maybe-uninitialized>)
# A seventh of a compilation goes into collecting garbage that there is memory enough to keep.
target_compile_options(
  xingtu_options INTERFACE "$<$<CXX_COMPILER_ID:GNU>:SHELL:--param ggc-min-expand=400 --param ggc-min-heapsize=524288>")
if(XINGTU_WERROR)
  target_compile_options(xingtu_options INTERFACE -Werror)
  target_compile_options(
    xingtu_options
    INTERFACE
      "$<$<CXX_COMPILER_ID:GNU>:-Wno-error=restrict;-Wno-error=stringop-overflow;-Wno-error=stringop-overread;-Wno-error=array-bounds>"
  )
endif()
if(XINGTU_SANITIZE)
  target_compile_options(xingtu_options INTERFACE -fsanitize=${XINGTU_SANITIZE} -fno-omit-frame-pointer)
  target_link_options(xingtu_options INTERFACE -fsanitize=${XINGTU_SANITIZE})
endif()

# Assertions are part of the product: they stay on in a release build.
string(REPLACE "-DNDEBUG" "" CMAKE_CXX_FLAGS_RELEASE "${CMAKE_CXX_FLAGS_RELEASE}")
string(REPLACE "-DNDEBUG" "" CMAKE_CXX_FLAGS_RELWITHDEBINFO "${CMAKE_CXX_FLAGS_RELWITHDEBINFO}")
string(REPLACE "-O3" "-O2" CMAKE_CXX_FLAGS_RELEASE "${CMAKE_CXX_FLAGS_RELEASE}")

# What a release build compiles in half the time, because nobody feels the difference: code that waits for SQLite or for a
# person (-O1), and tests (-O0). Link one of the two privately, beside a precompiled header of the same kind.
add_library(xingtu_light INTERFACE)
target_compile_options(xingtu_light INTERFACE $<$<CONFIG:Release>:-O1>)
add_library(xingtu_unoptimised INTERFACE)
target_compile_options(xingtu_unoptimised INTERFACE $<$<CONFIG:Release>:-O0>)
# A fixture in an anonymous namespace is the base of its tests: in a joined file g++ takes it for a header's.
target_compile_options(xingtu_unoptimised INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
