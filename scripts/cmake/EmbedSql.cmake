# embed_sql(OUT DIRECTORY): writes a .cpp that holds every NNNN_name.sql of DIRECTORY, in number order, as
# storage::embeddedMigrations(). The .sql files stay what a person reads and reviews.
include_guard()

function(embed_sql output directory)
  file(GLOB files CONFIGURE_DEPENDS ${directory}/*.sql)
  list(SORT files)
  add_custom_command(
    OUTPUT ${output}
    COMMAND ${CMAKE_COMMAND} -DOUTPUT=${output} "-DFILES=${files}" -P ${PROJECT_SOURCE_DIR}/scripts/cmake/embed_sql_step.cmake
    DEPENDS ${files} ${PROJECT_SOURCE_DIR}/scripts/cmake/embed_sql_step.cmake
    VERBATIM)
endfunction()
