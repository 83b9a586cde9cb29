#ifndef DRAFTLINT_CMD4C_SHIM_H
#define DRAFTLINT_CMD4C_SHIM_H
#include <md4c.h>
#endif
