/* struct tm, for src/commands/jq: our own code reads no clock and includes no time.h. */
#include <time.h>
