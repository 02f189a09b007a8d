# Manual 5: shell variables.
#### CDPATH
mkdir -p p/q; CDPATH=/nosuch:p; cd q; pwd
## STDOUT:
/home/user/p/q
/home/user/p/q
## END

#### HOME
HOME=/tmp; cd; pwd; echo ~
## STDOUT:
/tmp
/tmp
## END

#### IFS's first value
printf '%q\n' "$IFS"; unset IFS; echo "[${IFS-unset}]"
## STDOUT:
$' \t\n'
[unset]
## END

#### OPTIND and OPTARG
set -- -a x; getopts a: o; echo $OPTIND $OPTARG
## STDOUT:
3 x
## END

#### PATH
mkdir b; printf 'echo mine\n' > b/prog; chmod +x b/prog; PATH=$PWD/b; prog; PATH=/usr/bin:$PATH; prog
## STDOUT:
mine
mine
## END

#### PATH with an empty element is the current directory
printf 'echo here\n' > prog; chmod +x prog; PATH=/usr/bin:; prog; PATH=:/usr/bin; prog; PATH=/usr/bin::/bin; prog
## STDOUT:
here
here
here
## END

#### PS4
PS4='> '; set -x; echo a; { set +x; } 2> /dev/null; PS4='$x:'; x=5; set -x; echo b
## STDOUT:
a
b
## END
## STDERR:
> echo a
5:echo b
## END

#### BASH, BASH_VERSION
echo $BASH; echo $BASH_VERSION
## STDOUT:
/usr/bin/bash
5.2.15(1)-release
## END

#### BASHOPTS and SHELLOPTS
echo $SHELLOPTS; set -f; echo $SHELLOPTS; shopt -s nullglob; case :$BASHOPTS: in *:nullglob:*) echo on;; esac; SHELLOPTS=x; echo no
## STDOUT:
braceexpand:hashall:interactive-comments
braceexpand:hashall:interactive-comments:noglob
on
## END
## STDERR:
bash: line 1: SHELLOPTS: readonly variable
## END
## status: 1

#### BASHPID
[ $BASHPID = $$ ]; echo $?; ( [ $BASHPID = $$ ] ); echo $?
## STDOUT:
0
1
## END

#### BASH_ARGV0
echo $BASH_ARGV0; BASH_ARGV0=name; echo $0
## STDOUT:
bash
name
## END

#### BASH_CMDS
hash -p /bin/ls zz; echo ${BASH_CMDS[zz]}; BASH_CMDS[yy]=/bin/echo; yy hi
## STDOUT:
/bin/ls
hi
## END

#### BASH_COMMAND
echo $BASH_COMMAND; trap 'echo "$BASH_COMMAND"' DEBUG; : a b; x=1
## STDOUT:
echo $BASH_COMMAND
: a b
x=1
## END

#### BASH_EXECUTION_STRING
echo "$BASH_EXECUTION_STRING" | head -n 1; bash -c 'echo "$BASH_EXECUTION_STRING"'
## STDOUT:
echo "$BASH_EXECUTION_STRING" | head -n 1; bash -c 'echo "$BASH_EXECUTION_STRING"'
echo "$BASH_EXECUTION_STRING"
## END

#### BASH_SUBSHELL
echo $BASH_SUBSHELL; (echo $BASH_SUBSHELL); { echo $BASH_SUBSHELL; } | cat; echo $(echo $BASH_SUBSHELL)
## STDOUT:
0
1
1
1
## END

#### BASH_XTRACEFD
exec 5> t; BASH_XTRACEFD=5; set -x; echo a; set +x; cat t
## STDOUT:
a
+ echo a
+ set +x
## END

#### BASH_REMATCH is set by each match
[[ abc =~ b(c) ]]; echo ${#BASH_REMATCH[@]} ${BASH_REMATCH[@]}; [[ abc =~ x ]]; echo ${#BASH_REMATCH[@]}
## STDOUT:
2 bc c
0
## END

#### COLUMNS and LINES
echo [$COLUMNS] [$LINES]
## STDOUT:
[] []
## END

#### DIRSTACK, PWD, OLDPWD
echo $PWD ${DIRSTACK[0]} [$OLDPWD]; cd /; echo $PWD $OLDPWD
## STDOUT:
/home/user /home/user []
/ /home/user
## END

#### PWD is only a variable
PWD=/x; pwd; echo $PWD; cd .; pwd
## STDOUT:
/home/user
/x
/home/user
## END

#### EPOCHSECONDS and EPOCHREALTIME
((EPOCHSECONDS > 1600000000)); echo $?; [[ $EPOCHREALTIME =~ ^[0-9]+\.[0-9]{6}$ ]]; echo $?
## STDOUT:
0
0
## END

#### EUID, UID, PPID
echo $UID $EUID; UID=5; echo $?; [[ $PPID =~ ^[0-9]+$ ]]; echo $?
## STDOUT:
1000 1000
## END
## STDERR:
bash: line 1: UID: readonly variable
## END
## status: 1

#### UID cannot be assigned
UID=0
echo next; (EUID=0); echo $?
## STDOUT:
next
1
## END
## STDERR:
bash: line 1: UID: readonly variable
bash: line 2: EUID: readonly variable
## END

#### FUNCNAME cannot be assigned
FUNCNAME=x; echo [$FUNCNAME]; f() { FUNCNAME=y; echo $FUNCNAME; }; f
## STDOUT:
[]
f
## END

#### GLOBIGNORE turns dotglob on
touch .h v; GLOBIGNORE=x; echo *; unset GLOBIGNORE; echo *
## STDOUT:
.h v
v
## END

#### GROUPS
echo ${GROUPS[0]}; GROUPS=5; echo ${GROUPS[0]}
## STDOUT:
1000
1000
## END

#### HOSTNAME, HOSTTYPE, MACHTYPE, OSTYPE
echo $HOSTNAME $HOSTTYPE $MACHTYPE $OSTYPE
## STDOUT:
bivalve x86_64 x86_64-pc-linux-gnu linux-gnu
## END

#### IGNOREEOF and others are plain here
echo [$IGNOREEOF] [$INPUTRC] [$PROMPT_COMMAND] [$FCEDIT]
## STDOUT:
[] [] [] []
## END

#### LINENO
echo $LINENO
echo $LINENO $LINENO

x=$LINENO; echo $x
LINENO=100
echo $LINENO
## STDOUT:
1
2 2
4
6
## END

#### LINENO in eval and here-documents
eval 'echo $LINENO
echo $LINENO'
cat <<E
$LINENO
E
echo $LINENO
## STDOUT:
2
3
3
6
## END

#### MAPFILE and REPLY
mapfile <<< x; echo "${MAPFILE[0]}"; read <<< y; echo $REPLY
## STDOUT:
x

y
## END

#### OLDPWD
echo "[${OLDPWD-unset}]"; cd /; echo $OLDPWD
## STDOUT:
[unset]
/home/user
## END

#### PIPESTATUS after an assignment and others
false | true; x=1; echo ${PIPESTATUS[@]}; true | false; : ; echo ${PIPESTATUS[@]}; false | true; (exit 3); echo ${PIPESTATUS[@]}
## STDOUT:
0
0
3
## END

#### POSIXLY_CORRECT
POSIXLY_CORRECT=1; [[ -o posix ]]; echo $?; unset POSIXLY_CORRECT; [[ -o posix ]]; echo $?; set -o posix; echo $POSIXLY_CORRECT
## STDOUT:
0
1
y
## END

#### RANDOM can be seeded
RANDOM=42; a="$RANDOM $RANDOM"; RANDOM=42; b="$RANDOM $RANDOM"; [ "$a" = "$b" ]; echo $?; RANDOM=1; echo $RANDOM $RANDOM $RANDOM
## STDOUT:
0
16807 10791 19566
## END

#### SECONDS
SECONDS=0; echo $SECONDS; SECONDS=100; ((SECONDS - 100 < 3)); echo $?
## STDOUT:
0
0
## END

#### SHELL, SHLVL, TERM
echo $SHELL $SHLVL $TERM; bash -c 'echo $SHLVL; :'; SHLVL=10 bash -c 'echo $SHLVL; :'; SHLVL=x bash -c 'echo $SHLVL; :'
## STDOUT:
/bin/bash 1 dumb
2
11
1
## END

#### SRANDOM
[[ $SRANDOM =~ ^[0-9]+$ ]]; echo $?
## STDOUT:
0
## END

#### TIMEFORMAT
TIMEFORMAT=done; time :; TIMEFORMAT=; time :; unset TIMEFORMAT
## STDERR:
done
## END

#### TMOUT for read
TMOUT=0; read x <<< a; echo $x
## STDOUT:
a
## END

#### TMPDIR is plain
echo [$TMPDIR]
## STDOUT:
[]
## END

#### _ in the environment
env | grep ^_=; f() { printenv _; }; f
## STDOUT:
_=/usr/bin/env
/usr/bin/printenv
## END

#### $_ after several commands
echo a b > /dev/null; echo $_; cat /dev/null; echo $_; [[ a == a ]]; echo $_; x=(1 2); echo $_; for i in q; do :; done; echo $_
## STDOUT:
b
/dev/null
/dev/null

:
## END

#### the environment comes in as exported variables
FOO=bar bash -c 'echo $FOO; declare -p FOO'; env 'BAD-NAME=1' bash -c 'printenv BAD-NAME'
## STDOUT:
bar
declare -x FOO="bar"
1
## END

#### the environment of a command
x=1; export y=2; env | grep '^[xy]='; y=3 env | grep ^y=; env | grep ^y=
## STDOUT:
y=2
y=3
y=2
## END

#### exporting an unset variable
export u; env | grep ^u=; u=1; env | grep ^u=
## STDOUT:
u=1
## END

#### removing from the environment
export v=1; unset v; env | grep ^v=; export w=1; declare +x w; env | grep ^w=; echo $w
## STDOUT:
1
## END

#### variables are case-sensitive
a=1 A=2; echo $a $A
## STDOUT:
1 2
## END

#### set lists variables sorted and quoted
zb='x y' za=1 zc=$'a\nb'; set | grep '^z'
## STDOUT:
za=1
zb='x y'
zc=$'a\nb'
## END

#### readonly ones refuse everywhere
readonly r=1; for r in a; do :; done; echo $?; read r <<< x; echo $?; ((r=2)); echo $?; printf -v r x; echo $?; export r=3; echo $?; declare r=4; echo $?; getopts a r -a; echo $?; echo $r
## STDOUT:
1
1
1
1
1
1
2
1
## END
## STDERR:
bash: line 1: r: readonly variable
bash: line 1: r: readonly variable
bash: line 1: r: readonly variable
bash: line 1: r: readonly variable
bash: line 1: r: readonly variable
bash: line 1: declare: r: readonly variable
bash: line 1: r: readonly variable
## END

#### BASH_LOADABLES_PATH and others are unset
echo "[${BASH_LOADABLES_PATH-unset}]" "[${BASH_XTRACEFD-unset}]" "[${COMP_LINE-unset}]" "[${READLINE_LINE-unset}]"
## STDOUT:
[/usr/local/lib/bash:/usr/lib/bash:/opt/local/lib/bash:/usr/pkg/lib/bash:/opt/pkg/lib/bash:.] [unset] [unset] [unset]
## END

#### names of all that are set at start
for v in BASH BASHOPTS BASHPID BASH_ALIASES BASH_ARGV BASH_CMDS BASH_LINENO BASH_SOURCE BASH_SUBSHELL BASH_VERSINFO BASH_VERSION DIRSTACK EUID GROUPS HOME HOSTNAME HOSTTYPE IFS LANG LINENO LOGNAME MACHTYPE OPTERR OPTIND OSTYPE PATH PPID PS4 PWD RANDOM SECONDS SHELL SHELLOPTS SHLVL TERM UID USER; do [[ -v $v || -v "$v[@]" ]] || echo $v; done
## STDOUT:
BASH_ALIASES
BASH_ARGV
BASH_CMDS
BASH_LINENO
BASH_SOURCE
## END

#### BASH_ENV
echo 'echo from env' > e; BASH_ENV=e bash -c 'echo c'; printf 'echo s\n' > s; BASH_ENV=$PWD/e bash s; BASH_ENV=/nosuch bash -c 'echo d'
## STDOUT:
from env
c
from env
s
d
## END
