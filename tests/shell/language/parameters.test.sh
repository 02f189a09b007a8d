#### set -- a b c; echo $# $1 $3 ${2}; shift; echo $# $*
set -- a b c; echo $# $1 $3 ${2}; shift; echo $# $*
## STDOUT:
3 a c b
2 b c
## END

#### echo ${x:-def} ${x-d2}; x=; echo ${x:-e} [${x-f}] ${x:+g} ${x+h}
echo ${x:-def} ${x-d2}; x=; echo ${x:-e} [${x-f}] ${x:+g} ${x+h}
## STDOUT:
def d2
e [] h
## END

#### echo ${y:=set} $y; echo ${z=zz}$z
echo ${y:=set} $y; echo ${z=zz}$z
## STDOUT:
set set
zzzz
## END

#### s=hello; echo ${#s} ${s:1:3} ${s: -2} ${s:1:-1}
s=hello; echo ${#s} ${s:1:3} ${s: -2} ${s:1:-1}
## STDOUT:
5 ell lo ell
## END

#### f=/a/b/c.tar.gz; echo ${f##*/} ${f%/*} ${f%%.*} ${f#*.} ${f%.gz}
f=/a/b/c.tar.gz; echo ${f##*/} ${f%/*} ${f%%.*} ${f#*.} ${f%.gz}
## STDOUT:
c.tar.gz /a/b /a/b/c tar.gz /a/b/c.tar
## END

#### s=banana; echo ${s/a/X} ${s//a/X} ${s/#b/Y} ${s/%a/Z} ${s//an}
s=banana; echo ${s/a/X} ${s//a/X} ${s/#b/Y} ${s/%a/Z} ${s//an}
## STDOUT:
bXnana bXnXnX Yanana bananZ ba
## END

#### s=hello; echo ${s^} ${s^^} ${s^^[lo]}; t=WORLD; echo ${t,} ${t,,} $...
s=hello; echo ${s^} ${s^^} ${s^^[lo]}; t=WORLD; echo ${t,} ${t,,} ${s~} ${s~~}
## STDOUT:
Hello HELLO heLLO
wORLD world Hello HELLO
## END

#### x=ref; ref=val; echo ${!x}; a_1=1 a_2=2; echo ${!a_*} "${!a_@}"
x=ref; ref=val; echo ${!x}; a_1=1 a_2=2; echo ${!a_*} "${!a_@}"
## STDOUT:
val
a_1 a_2 a_1 a_2
## END

#### a='x y'; echo "${a@Q}" ${a@U} ${a@u} ${a@L} "${a@A}"; b='\t|'; echo...
a='x y'; echo "${a@Q}" ${a@U} ${a@u} ${a@L} "${a@A}"; b='\t|'; echo "${b@E}"
## STDOUT:
'x y' X Y X y x y a='x y'
	|
## END

#### declare -i n=3; declare -r m=2; echo ${n@a} ${m@a}
declare -i n=3; declare -r m=2; echo ${n@a} ${m@a}
## STDOUT:
i r
## END

#### set -- 1 2 3 4 5; echo ${@:2:2} ${@: -2} ${*:1:1} ${@:0:1}
set -- 1 2 3 4 5; echo ${@:2:2} ${@: -2} ${*:1:1} ${@:0:1}
## STDOUT:
2 3 4 5 1 bash
## END

#### echo ${#@} ${#*} ${#}
echo ${#@} ${#*} ${#}
## STDOUT:
0 0 0
## END

#### x=abc; echo ${x:10} [${x:1:0}] ${x:(-1)}
x=abc; echo ${x:10} [${x:1:0}] ${x:(-1)}
## STDOUT:
[] c
## END

#### echo ${nosuch?gone}; echo no
echo ${nosuch?gone}; echo no
## STDERR:
bash: line 1: nosuch: gone
## END
## status: 127

#### echo ${nosuch:?}; echo no
echo ${nosuch:?}; echo no
## STDERR:
bash: line 1: nosuch: parameter null or not set
## END
## status: 127

#### (unset x; echo ${x?"my message"}); echo $?
(unset x; echo ${x?"my message"}); echo $?
## STDOUT:
1
## END
## STDERR:
bash: line 1: x: my message
## END

#### set -u; echo ${x-ok}; echo $x; echo no
set -u; echo ${x-ok}; echo $x; echo no
## STDOUT:
ok
## END
## STDERR:
bash: line 1: x: unbound variable
## END
## status: 127

#### x='a*b'; y='a*'; echo ${x#$y} ${x#"$y"}
x='a*b'; y='a*'; echo ${x#$y} ${x#"$y"}
## STDOUT:
*b b
## END

#### x=foo; echo ${x/o/[&]} ${x//o/\&}
x=foo; echo ${x/o/[&]} ${x//o/\&}
## STDOUT:
f[o]o f&&
## END

#### s=$'l1\nl2'; echo "${s@Q}" "${s//$'\n'/,}"
s=$'l1\nl2'; echo "${s@Q}" "${s//$'\n'/,}"
## STDOUT:
$'l1\nl2' l1,l2
## END

#### echo ${x!}; echo next
echo ${x!}; echo next
## STDERR:
bash: line 1: ${x!}: bad substitution
## END
## status: 1

#### echo a b; echo $_; : last; echo $_
echo a b; echo $_; : last; echo $_
## STDOUT:
a b
b
last
## END

#### set --; printf '<%s>' "$@" "$*" "x$@y"; echo
set --; printf '<%s>' "$@" "$*" "x$@y"; echo
## STDOUT:
<><xy>
## END

#### IFS=,; set -- a b c; echo "$*" $*; unset IFS; echo "$*"
IFS=,; set -- a b c; echo "$*" $*; unset IFS; echo "$*"
## STDOUT:
a,b,c a b c
a b c
## END

#### echo $0 ${0} $- ; set -x 2>/dev/null; set +x 2>/dev/null
echo $0 ${0} $- ; set -x 2>/dev/null; set +x 2>/dev/null
## STDOUT:
bash bash hBc
## END
## STDERR:
+ set +x
## END

#### x=5; unset x; echo [${x+set}]; x=; echo [${x+set}]
x=5; unset x; echo [${x+set}]; x=; echo [${x+set}]
## STDOUT:
[]
[set]
## END

#### echo "${x:-"a b"}" ${y:-'c d'} "${z:-'e f'}"
echo "${x:-"a b"}" ${y:-'c d'} "${z:-'e f'}"
## STDOUT:
a b c d 'e f'
## END

#### set -- a b; echo "${1:+one}" "${3:+three}" "${3-none}" ${10}; set -...
set -- a b; echo "${1:+one}" "${3:+three}" "${3-none}" ${10}; set -- 1 2 3 4 5 6 7 8 9 ten; echo ${10} $10
## STDOUT:
one  none
ten 10
## END

#### P='\u@\h \w \$ \\ \t'; x='\u@\h:\w'; echo "${x@P}"
P='\u@\h \w \$ \\ \t'; x='\u@\h:\w'; echo "${x@P}"
## STDOUT:
user@bivalve:~
## END

#### s='hello world'; echo ${s%% *} ${s##* } ${s/ /_} ${#s}; s=; echo [$...
s='hello world'; echo ${s%% *} ${s##* } ${s/ /_} ${#s}; s=; echo [${s%x}] [${s/a/b}]
## STDOUT:
hello world hello_world 11
[] []
## END

#### names of unset parameters in messages
set -u
(echo $1); (echo ${1}); (echo ${12}); (echo $!); (echo ${!}); (echo ${#1}); (echo ${1%x}); (echo ${!1}); (echo ${a[1]})
(echo ${#u[0]}); (echo ${#u[@]}); declare -a ar; (echo ${#ar[@]}); ar=(); echo ${#ar[@]}
## STDOUT:
0
## END
## STDERR:
bash: line 2: $1: unbound variable
bash: line 2: 1: unbound variable
bash: line 2: 12: unbound variable
bash: line 2: $!: unbound variable
bash: line 2: !: unbound variable
bash: line 2: 1: unbound variable
bash: line 2: 1: unbound variable
bash: line 2: !1: unbound variable
bash: line 2: a[1]: unbound variable
bash: line 3: u: unbound variable
bash: line 3: u: unbound variable
bash: line 3: ar: unbound variable
## END

#### SECONDS may go below zero, BASH_SUBSHELL may be set
SECONDS=-5; echo $SECONDS; BASH_SUBSHELL=7; echo $BASH_SUBSHELL; (echo $BASH_SUBSHELL); echo $HISTCMD
## STDOUT:
-5
7
8
0
## END
