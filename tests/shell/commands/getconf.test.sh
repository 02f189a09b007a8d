#### getconf
g() { getconf "$@"; echo "= $?"; }
g PATH; g ARG_MAX; g PAGESIZE; g PAGE_SIZE; g LONG_BIT; g INT_MAX; g CHAR_BIT; g _POSIX_VERSION; g GNU_LIBC_VERSION; g NAME_MAX /; g PATH_MAX .; g PIPE_BUF /tmp; g NAME_MAX; g FOO; g FOO /; g; g a b c; g LINK_MAX /nothere; g -v POSIX_V7_LP64_OFF64 INT_MAX; g -v FOO INT_MAX; g -v; g ULONG_MAX; g CLK_TCK; g LOGIN_NAME_MAX; g HOST_NAME_MAX; g TZNAME_MAX; g CS_PATH; g INT_MAX /
## STDOUT:
/bin:/usr/bin
= 0
2097152
= 0
4096
= 0
4096
= 0
64
= 0
2147483647
= 0
8
= 0
200809
= 0
glibc 2.36
= 0
255
= 0
4096
= 0
4096
= 0
= 2
= 2
= 2
= 2
= 2
= 3
2147483647
= 0
2147483647
= 0
= 2
18446744073709551615
= 0
100
= 0
256
= 0
64
= 0
undefined
= 0
/bin:/usr/bin
= 0
= 2
## END
## STDERR:
Usage: getconf [-v specification] variable_name [pathname]
       getconf -a [pathname]
getconf: Unrecognized variable `FOO'
getconf: Unrecognized variable `FOO'
Usage: getconf [-v specification] variable_name [pathname]
       getconf -a [pathname]
Usage: getconf [-v specification] variable_name [pathname]
       getconf -a [pathname]
getconf: pathconf: /nothere: No such file or directory
Usage: getconf [-v specification] variable_name [pathname]
       getconf -a [pathname]
Usage: getconf [-v specification] variable_name [pathname]
       getconf -a [pathname]
## END
