#include "CRules.h"
size_t draftlint_embedded_count(void) { return 0; }
struct draftlint_embedded_file draftlint_embedded_file_at(size_t index) { (void)index; return (struct draftlint_embedded_file){0}; }
