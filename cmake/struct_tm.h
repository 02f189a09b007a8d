/* struct tm, for C libraries that are built in: our own code reads no clock and includes no time.h. */
#include <time.h>
