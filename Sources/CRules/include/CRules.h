#ifndef DRAFTLINT_CRULES_H
#define DRAFTLINT_CRULES_H
#include <stddef.h>

/// One file of `rules/`, embedded at compile time. The bytes are static and live as long as the process.
struct draftlint_embedded_file {
  /// The path below `rules/`, `/` as separator, NUL-terminated.
  const char *path;
  const unsigned char *bytes;
  size_t length;
};

/// The number of embedded files.
size_t draftlint_embedded_count(void);
/// The file at `index` (below the count), in the order of the paths' bytes.
struct draftlint_embedded_file draftlint_embedded_file_at(size_t index);
#endif
