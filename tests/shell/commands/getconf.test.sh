#### getconf
g() { getconf "$@"; echo "= $?"; }
g PATH; g ARG_MAX; g PAGESIZE; g PAGE_SIZE; g LONG_BIT; g INT_MAX; g CHAR_BIT; g _POSIX_VERSION; g GNU_LIBC_VERSION; g NAME_MAX /; g PATH_MAX .; g PIPE_BUF /tmp; g NAME_MAX; g FOO; g FOO /; g; g a b c; g LINK_MAX /nothere; g -v POSIX_V7_LP64_OFF64 INT_MAX; g -v FOO INT_MAX; g -v; g ULONG_MAX; g CLK_TCK; g LOGIN_NAME_MAX; g HOST_NAME_MAX; g TZNAME_MAX; g CS_PATH; g INT_MAX /
