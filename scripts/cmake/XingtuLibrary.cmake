# xingtu_library(NAME base SOURCES a.cpp b.cpp DEPENDS xingtu_other Lib::Lib)
# One static library for one layer of src/. Includes are written from src/: #include "base/money.h".
include_guard()

function(xingtu_library)
  cmake_parse_arguments(PARSE_ARGV 0 arg "" "NAME" "SOURCES;DEPENDS")
  add_library(xingtu_${arg_NAME} STATIC ${arg_SOURCES})
  target_include_directories(xingtu_${arg_NAME} PUBLIC ${PROJECT_SOURCE_DIR}/src)
  target_link_libraries(xingtu_${arg_NAME} PUBLIC xingtu_options ${arg_DEPENDS})
endfunction()

# xingtu_test(NAME base_test SOURCES ... DEPENDS ...): one GoogleTest program, its cases known to ctest one by one.
function(xingtu_test)
  cmake_parse_arguments(PARSE_ARGV 0 arg "" "NAME" "SOURCES;DEPENDS")
  add_executable(${arg_NAME} ${arg_SOURCES})
  target_include_directories(${arg_NAME} PRIVATE ${PROJECT_SOURCE_DIR}/src ${PROJECT_SOURCE_DIR}/tests)
  target_link_libraries(${arg_NAME} PRIVATE xingtu_options ${arg_DEPENDS} GTest::gtest_main)
  gtest_discover_tests(${arg_NAME} DISCOVERY_TIMEOUT 60 PROPERTIES TIMEOUT 300)
endfunction()
