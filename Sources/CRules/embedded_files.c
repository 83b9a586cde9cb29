// Written by `make embed`. Do not edit.
#include "CRules.h"

// Each array ends with a NUL, so that an empty file is legal C; the table's length leaves it out.
static const unsigned char file_0[] = {
#embed "../../rules/detectors/email-address.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_1[] = {
#embed "../../rules/detectors/iban.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_2[] = {
#embed "../../rules/detectors/license-plate-de.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_3[] = {
#embed "../../rules/detectors/license-plate-other.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_4[] = {
#embed "../../rules/detectors/phone-number.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_5[] = {
#embed "../../rules/detectors/postal-address-de.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_6[] = {
#embed "../../rules/detectors/street-de.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_7[] = {
#embed "../../rules/macros.yml" suffix(, 0) if_empty(0)
};

static const struct draftlint_embedded_file files[] = {
    {"detectors/email-address.yml", file_0, sizeof file_0 - 1},
    {"detectors/iban.yml", file_1, sizeof file_1 - 1},
    {"detectors/license-plate-de.yml", file_2, sizeof file_2 - 1},
    {"detectors/license-plate-other.yml", file_3, sizeof file_3 - 1},
    {"detectors/phone-number.yml", file_4, sizeof file_4 - 1},
    {"detectors/postal-address-de.yml", file_5, sizeof file_5 - 1},
    {"detectors/street-de.yml", file_6, sizeof file_6 - 1},
    {"macros.yml", file_7, sizeof file_7 - 1},
};

size_t draftlint_embedded_count(void) { return sizeof files / sizeof files[0]; }

struct draftlint_embedded_file draftlint_embedded_file_at(size_t index) { return files[index]; }
