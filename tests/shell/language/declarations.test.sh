#### append
s='abc'; s+=d; echo $s; a=(x y); a+=(t 'u v'); printf '%s\n' "${a[@]}"; a[0]+=z; echo ${a[0]}; a+=q; echo "${a[@]}"; declare -i n=3; n+=4; echo $n; declare -A m; m[k]+=1; m[k]+=2; echo ${m[k]}; readonly r=1; r+=2; echo $?
f() { local x=1; x+=2; echo $x; export y+=3; echo $y; }; y=1; f; typeset s+=foo; echo $s; e+=x env | grep ^e=; declare -a b+=(1); echo ${b[@]}; local z+=1
## STDOUT:
abcd
x
y
t
u v
xz
xzq y t u v
7
12
12
13
abcdfoo
e=x
1
## END
## STDERR:
bash: line 1: r: readonly variable
bash: line 2: local: can only be used in a function
## END
## status: 1

#### assign
a=1 b=$a c=$b; echo $a $b $c; x=1 eval 'echo $x'; echo ${x-unset}; FOO=bar env | grep FOO; readonly R=1; R=2; echo after
f() { local a=1 b=$a; echo $b; }; f
export E=1; env | grep ^E=; declare -x D=2; env | grep ^D=; unset E; env | grep ^E= ; a=~; echo $a; a=~:~root; echo $a; a=x:~; echo $a; a="~"; echo $a; a=*; echo "$a"; a={1,2}; echo $a; a=$(echo 'a   b'); echo "$a"; a=b=c; echo $a; 1a=x; echo $?; a[0]=1 b=2; echo ${a[0]}; foo=1; foo=2 true; echo $foo; foo=2 :; echo $foo;  x=a y=$x$x; echo $y; v=; echo "[$v]"; v= w=3; echo "[$v]$w"; A=1 B=2 bash -c 'echo $A$B'; export F G=3; declare -p F G; readonly H; declare -p H; H=3; echo no
## STDOUT:
1 1 1
1
unset
FOO=bar
1
E=1
D=2
/home/user
/home/user:/root
x:/home/user
~
*
{1,2}
a   b
b=c
127
1
1
1
aa
[]
[]3
12
declare -x F
declare -x G="3"
declare -r H
## END
## STDERR:
bash: line 1: R: readonly variable
bash: line 3: 1a=x: command not found
bash: line 3: H: readonly variable
## END
## status: 1

#### meta
declare x=1; declare -p x; command declare y=2; echo $y; builtin export z=3; echo $z; command export 'a b=c'; echo $?; \declare -a arr=(1 2); echo ${arr[1]}; e=export; $e v=1; echo $v; command -- echo hi; builtin declare -a b=(x y); echo ${b[1]}; command command echo hi; builtin builtin echo x; command builtin echo y; eval command echo hi; command exec echo z
## STDERR:
bash: -c: line 1: syntax error near unexpected token `('
bash: -c: line 1: `declare x=1; declare -p x; command declare y=2; echo $y; builtin export z=3; echo $z; command export 'a b=c'; echo $?; \declare -a arr=(1 2); echo ${arr[1]}; e=export; $e v=1; echo $v; command -- echo hi; builtin declare -a b=(x y); echo ${b[1]}; command command echo hi; builtin builtin echo x; command builtin echo y; eval command echo hi; command exec echo z'
## END
## status: 2

#### meta-assign
f() { local a=(1 2) b; readonly c=(3 4); declare -r d=5; export e=(6); echo ${a[1]} ${c[0]} $d ${e[0]}; }; f; export A='x y' B=$A; echo $B; readonly R=$A; echo "$R"; declare D=$A; echo "$D"; local L=1; echo $?; declare "q=$A"; echo "$q"; x='a=1 b=2'; declare $x; echo $a $b; export $x; command export E=$A; echo "$E"; builtin declare F=$A; echo "$F"; d=declare; $d G=$A; echo "$G"; export H=~/x I=a:~; echo $H $I; declare -x J; declare -p J; typeset -i K=1+2; echo $K; declare -r K; unset K; echo $?; readonly -p | grep K; export -p | grep ' A='; declare -p nosuch; echo $?; declare -f nosuch; echo $?; export nosuch2; declare -p nosuch2; export -n A; declare -p A; declare +x B; declare -p B; declare +r R; echo $?; export 1x; echo $?; declare 1x=3; echo $?; export -f nosuchf; echo $?; export -Z; echo $?; declare -Z; echo $?; readonly -f f; f() { :; }; unset -f f; echo $?; declare -a 'arr=(1 2 3)'; echo ${arr[1]}; declare arr2='(1 2)'; echo "$arr2"; declare -a arr3='(1 2)'; echo ${arr3[1]}; export 'a+=b'; declare 'x+=1'; echo $x; declare -A m='([a]=1 [b]=2)'; echo ${m[b]}; declare -i n; n=2*3; echo $n; declare -l lo=ABC; echo $lo; declare -u up=abc; echo $up; declare -c ca=abc; echo $ca; declare -lu both=Ab; echo $both; declare -ai ia=(1+1 2); ia+=(3*3); echo ${ia[@]}; declare -n ref=x; ref=9; echo $x; declare -p ref; declare -g gg=1; echo $gg; declare -t tr=1; declare -p tr; declare -I z; declare -p z
## STDOUT:
2 3 5 6

x y
x y
1
x y
1 2
x
x
x
/home/user/x a:/home/user
declare -x J
3
1
declare -ir K="3"
declare -x A="x y"
1
1
declare -x nosuch2
declare -- A="x y"
declare -- B=""
1
1
1
1
2
2
1
2
(1 2)
2
a=1 b=21
2
6
abc
ABC
Abc
Ab
2 2 9
9
declare -n ref="x"
1
declare -t tr="1"
declare -- z
## END
## STDERR:
bash: line 1: local: can only be used in a function
bash: line 1: unset: K: cannot unset: readonly variable
bash: line 1: declare: nosuch: not found
bash: line 1: declare: R: readonly variable
bash: line 1: export: `1x': not a valid identifier
bash: line 1: declare: `1x=3': not a valid identifier
bash: line 1: export: nosuchf: not a function
bash: line 1: export: -Z: invalid option
export: usage: export [-fn] [name[=value] ...] or export -p
bash: line 1: declare: -Z: invalid option
declare: usage: declare [-aAfFgiIlnrtux] [name[=value] ...] or declare -p [-aAfFilnrtux] [name ...]
bash: line 1: f: readonly function
bash: line 1: unset: f: cannot unset: readonly function
## END

#### set misc
set -f; echo *; set +f; set -C; echo a > f; echo b > f; echo $?; echo c >| f; cat f; set +C; set -a; v=1; env | grep ^v=; set +a; set -n; echo no
set +n; echo still no
## STDOUT:
*
1
c
v=1
## END
## STDERR:
bash: line 1: f: cannot overwrite existing file
## END

#### shopt
shopt -s nullglob; shopt nullglob; shopt -u nullglob; shopt -q nullglob; echo $?; shopt -p nullglob extglob; shopt nosuch; echo $?; shopt -s nosuch; echo $?; shopt -o errexit; shopt -so errexit; shopt -po errexit; shopt -uo errexit; shopt -s | head -3; shopt -u | wc -l; shopt | wc -l; shopt -p | wc -l; shopt -su x; echo $?; shopt -Z; echo $?; shopt -o nosuch; shopt -s extglob nullglob; shopt extglob nullglob; echo $BASHOPTS; shopt -qo errexit; echo $?; shopt -s login_shell; echo $?; shopt -s restricted_shell; echo $?; shopt -s compat44; shopt compat44; echo $BASH_COMPAT; shopt -u compat44; BASH_COMPAT=4.2; shopt -p compat42; BASH_COMPAT=99; echo $BASH_COMPAT; BASH_COMPAT=50; unset BASH_COMPAT;  shopt -o | head -2; shopt -s -o | head -4; shopt -p -o | head -2
## STDOUT:
nullglob       	on
1
shopt -u nullglob
shopt -u extglob
1
1
errexit        	off
set -o errexit
checkwinsize   	on
cmdhist        	on
complete_fullquote	on
44
57
57
1
2
extglob        	on
nullglob       	on
checkwinsize:cmdhist:complete_fullquote:extglob:extquote:force_fignore:globasciiranges:globskipdots:hostcomplete:interactive_comments:nullglob:patsub_replacement:progcomp:promptvars:sourcepath
1
0
0
compat44       	on
44
shopt -s compat42
99
allexport      	off
braceexpand    	on
braceexpand    	on
hashall        	on
interactive-comments	on
set +o allexport
set -o braceexpand
## END
## STDERR:
bash: line 1: shopt: nosuch: invalid shell option name
bash: line 1: shopt: nosuch: invalid shell option name
bash: line 1: shopt: cannot set and unset shell options simultaneously
bash: line 1: shopt: -Z: invalid option
shopt: usage: shopt [-pqsu] [-o] [optname ...]
bash: line 1: shopt: nosuch: invalid option name
bash: line 1: BASH_COMPAT: 99: compatibility value out of range
## END

#### builtin-vars
export; unset x; unset nosuch; echo $?; x=1; unset x; echo ${x-u}; readonly r=1; unset r; echo $?; f() { :; }; unset f; type f 2>&1; f() { :; }; f=1; unset f; echo ${f-u}; type -t f; unset -f f; unset -v x; unset -x; echo $?; unset 1a; echo $?; unset 'a b'; echo $?; unset a[0]; unset -n x; shift; echo $?; set -- 1 2 3; shift 2; echo $1; shift 5; echo $?; shift -1; echo $?; shift x; echo $?
## STDOUT:
declare -x HOME="/home/user"
declare -x HOSTNAME="bivalve"
declare -x LANG="C.UTF-8"
declare -x LOGNAME="user"
declare -x OLDPWD
declare -x PATH="/usr/local/bin:/usr/bin:/bin"
declare -x PWD="/home/user"
declare -x SHELL="/bin/bash"
declare -x SHLVL="1"
declare -x TERM="dumb"
declare -x USER="user"
0
u
1
bash: line 1: type: f: not found
u
function
2
0
0
1
3
1
1
1
## END
## STDERR:
bash: line 1: unset: r: cannot unset: readonly variable
bash: line 1: unset: -x: invalid option
unset: usage: unset [-f] [-v] [-n] [name ...]
bash: line 1: shift: -1: shift count out of range
bash: line 1: shift: x: numeric argument required
## END

#### temp-binding
x=1 f; f() { echo $x; }; x=2 f; echo ${x-u}; x=g; x=3 f; echo $x; x=4 eval 'echo $x'; echo $x; x=5 . /dev/null; echo $x; x=6 : ; echo $x; g() { x=mod; echo $x; }; x=7 g; echo $x; h() { local x=loc; echo $x; }; x=8 h; echo $x; i() { unset x; echo ${x-unset}; }; x=9 i; echo $x; x=10 y=$x env | grep -E '^[xy]='; IFS=: read a b <<< 1:2; echo $a $b; x=11 command eval 'echo $x'; echo $x; j() { export x; env | grep ^x; }; x=12 j; echo $x; k() { x=12 l; echo k$x; }; l() { echo l$x; local x=13; m; }; m() { echo m$x; unset x; echo m$x; }; k; echo $x; PATH=/nosuch ls; echo $?; PATH= ls; x=1 y=2 z=3 bash -c 'echo $x$y$z'; a[0]=5 env | grep -c '^a'; x=(1 2) true; echo $?; x+=app bash -c 'echo $x'; echo $x; n() { local x; x=t n2; }; n2() { echo $x; }; n; RANDOM=1 bash -c 'echo $RANDOM' | grep -c .; set -u; x=$nope true; echo no
## STDOUT:
2
u
3
g
4
g
g
g
mod
g
loc
g
g
g
y=10
x=10
1 2
11
g
x=12
12
l12
m13
m12
k12
12
127
123
0
0
12app
12
t
1
## END
## STDERR:
bash: line 1: f: command not found
bash: line 1: ls: command not found
bash: line 1: ls: No such file or directory
bash: line 1: `a[0]': not a valid identifier
bash: line 1: nope: unbound variable
## END
## status: 127

#### local/readonly/unset
f() { local x=1; readonly x; x=2; echo no; }; f; echo $?; g() { local y; readonly y=3; echo $y; }; g; echo ${y-u}; h() { unset z; z=in; }; z=out; h; echo $z; i() { local z=l; unset z; echo ${z-gone}; z=n; }; i; echo $z; readonly z; unset z; echo $?; j() { local z=5; }; j; echo $?; k() { local PATH=/x; type ls; }; k 2>&1; declare -r q=1; declare q=2; echo $?; declare -i q; typeset +r q; readonly q=1; echo $?; unset -v nope; echo $?; unset -f nope; echo $?; unset -n nope; echo $?; unset 'a[1]'; a=(1 2 3); unset 'a[@]'; echo ${#a[@]}; a=(1 2); unset a[1]; echo ${a[@]}; unset 'a["0"]'; echo ${#a[@]}; declare -A m=([x]=1 [y]=2); unset m[x]; echo ${!m[@]}; unset 'm[@]'; echo ${#m[@]}; s=str; unset 's[0]'; echo ${s-u}; t=str; unset 't[1]'; echo $?; unset IFS; v='a b'; set -- $v; echo $#; unset 1; echo $?; unset '@'; echo $?; l() { echo x; }; l=5; unset l; echo ${l-u}; l; unset l; l; echo $?
## STDERR:
environment: line 1: x: readonly variable
## END
## status: 1

#### compat
shopt -s compat44; echo "$BASH_COMPAT"; shopt -u compat44; echo "$BASH_COMPAT"; BASH_COMPAT=4.3; shopt -p | grep compat; BASH_COMPAT=5.1; echo $?; shopt -p | grep compat.*-s; BASH_COMPAT=; shopt | grep compat43; shopt -s compat31 compat43; shopt | grep compat; echo $BASH_COMPAT; unset BASH_COMPAT; shopt | grep compat | grep on; BASH_COMPAT=foo; echo $BASH_COMPAT
## STDOUT:
44
52
shopt -u compat31
shopt -u compat32
shopt -u compat40
shopt -u compat41
shopt -u compat42
shopt -s compat43
shopt -u compat44
0
compat43       	off
compat31       	off
compat32       	off
compat40       	off
compat41       	off
compat42       	off
compat43       	on
compat44       	off
43
foo
## END
## STDERR:
bash: line 1: BASH_COMPAT: foo: compatibility value out of range
## END

#### noexec
set -n; echo no
## STDOUT:
## END

#### namerefs that go round
declare -n c1=c2 c2=c1; echo "<$c1>"; c1=1; echo not reached
f() { local -n q=$1; }; f q
## STDOUT:
<>
## END
## STDERR:
bash: line 1: warning: c1: circular name reference
bash: line 1: warning: c1: circular name reference
environment: line 2: local: warning: q: circular name reference
environment: line 2: warning: q: circular name reference
## END

#### a nameref with -i takes no value
declare -in q=num; echo $?; declare -p q
## STDOUT:
1
## END
## STDERR:
bash: line 1: declare: q: not found
## END
## status: 1

#### readonly -n
x=1; readonly -n x; declare -p x; readonly y=2; readonly -n y; echo $?; declare -p y; readonly -n z=5; declare -p z
## STDOUT:
declare -- x="1"
0
declare -r y="2"
declare -- z="5"
## END

#### set in posix mode quotes without $''
v=$'a\nb' w="it's" x=plain
(set -o posix; set | grep -A 1 '^[vwx]=')
## STDOUT:
v='a
b'
w='it'\''s'
x=plain
## END
