#ifndef DRAFTLINT_CPCRE2_SHIM_H
#define DRAFTLINT_CPCRE2_SHIM_H
// Eight-bit code units: our texts are UTF-8. The functions carry the suffix `_8`.
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#endif
