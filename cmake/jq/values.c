// jq's values, their reader and their printer as one unit: they call each other for each character and each value, and
// those calls were a fifth of the time of `jq .`.
#include "jv_unicode.c"
#include "jv.c"
#include "jv_dtoa.c"
#include "jv_print.c"
#include "jv_parse.c"
#include "jv_aux.c"
