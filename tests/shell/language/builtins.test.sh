#### echo -n a; echo -e 'b\tc\x41\0101'; echo -E 'd\t'; echo -ne 'x\cy';...
echo -n a; echo -e 'b\tc\x41\0101'; echo -E 'd\t'; echo -ne 'x\cy'; echo; echo -- -n -x
## STDOUT:
ab	cAA
d\t
x
-- -n -x
## END

#### printf '%s %d %5.2f|%-5s|%05d|%x|%o|%c\n' a 42 3.14159 ab 7 255 8 xyz
printf '%s %d %5.2f|%-5s|%05d|%x|%o|%c\n' a 42 3.14159 ab 7 255 8 xyz
## STDOUT:
a 42  3.14|ab   |00007|ff|10|x
## END

#### printf '%s\n' a b c; printf '%d %s\n' 1 a 2; printf 'no newline'; e...
printf '%s\n' a b c; printf '%d %s\n' 1 a 2; printf 'no newline'; echo; printf '%b' 'a\nb\n'; printf '%q\n' "a b" "it's"
## STDOUT:
a
b
c
1 a
2 
no newline
a
b
a\ b
it\'s
## END

#### printf -v x '%03d' 5; echo $x; printf -v a[2] z; echo ${a[2]}; prin...
printf -v x '%03d' 5; echo $x; printf -v a[2] z; echo ${a[2]}; printf '%d\n' abc; echo $?; printf; echo $?
## STDOUT:
005
z
0
1
2
## END
## STDERR:
bash: line 1: printf: abc: invalid number
printf: usage: printf [-v var] format [arguments]
## END

#### test a = a; echo $?; [ 1 -lt 2 ]; echo $?; [ ]; echo $?; [ a -a b -...
test a = a; echo $?; [ 1 -lt 2 ]; echo $?; [ ]; echo $?; [ a -a b -o c ]; echo $?; [ ! a ]; echo $?; [ 1 -eq x ]; echo $?; [ a; echo $?
## STDOUT:
0
0
1
0
1
2
2
## END
## STDERR:
bash: line 1: [: x: integer expression expected
bash: line 1: [: missing `]'
## END

#### touch f; mkdir d; [ -f f -a -d d ]; echo $?; [ -e nosuch ]; echo $?...
touch f; mkdir d; [ -f f -a -d d ]; echo $?; [ -e nosuch ]; echo $?; [ -s f ]; echo $?; [ -x d ]; echo $?; [ f -ef f ]; echo $?; [ -z "" ] && [ -n x ]; echo $?
## STDOUT:
0
1
1
0
0
0
## END

#### [ a b c ]; echo $?; [ a b ]; echo $?; [ -q x ]; echo $?; [ "(" a ")...
[ a b c ]; echo $?; [ a b ]; echo $?; [ -q x ]; echo $?; [ "(" a ")" ]; echo $?; [ a = b -o c = c ]; echo $?
## STDOUT:
2
2
2
0
0
## END
## STDERR:
bash: line 1: [: b: binary operator expected
bash: line 1: [: a: unary operator expected
bash: line 1: [: -q: unary operator expected
## END

#### read x <<< 'a b c'; echo "$x"; read x y <<< 'a b c'; echo "$x|$y"; ...
read x <<< 'a b c'; echo "$x"; read x y <<< 'a b c'; echo "$x|$y"; read -r z <<< 'a\tb'; echo "$z"; read q <<< 'a\tb\\c'; echo "$q"
## STDOUT:
a b c
a|b c
a\tb
atb\c
## END

#### IFS=: read a b c <<< 'x:y:z:w'; echo "$a|$b|$c"; read -d , x <<< 'a...
IFS=: read a b c <<< 'x:y:z:w'; echo "$a|$b|$c"; read -d , x <<< 'a,b'; echo $x; read -n 2 x <<< abcd; echo $x; read -N 3 x <<< 'a bcd'; echo "$x"
## STDOUT:
x|y|z:w
a
ab
a b
## END

#### read x < /dev/null; echo $? "[$x]"; read <<< ' keep  '; echo "[$REP...
read x < /dev/null; echo $? "[$x]"; read <<< ' keep  '; echo "[$REPLY]"; read -a arr <<< 'p q'; echo ${arr[1]}; read 1x <<< a; echo $?
## STDOUT:
1 []
[ keep  ]
q
1
## END
## STDERR:
bash: line 1: read: `1x': not a valid identifier
## END

#### read -t 0.1 x < <(sleep 1); echo $?; read -u 9 x; echo $?; exec 3<<...
read -t 0.1 x < <(sleep 1); echo $?; read -u 9 x; echo $?; exec 3<<< fd3; read -u 3 x; echo $x
## STDOUT:
142
1
fd3
## END
## STDERR:
bash: line 1: read: 9: invalid file descriptor: Bad file descriptor
## END

#### cd /tmp; pwd; cd - ; echo $OLDPWD; cd nosuch; echo $?; cd; pwd; cd ...
cd /tmp; pwd; cd - ; echo $OLDPWD; cd nosuch; echo $?; cd; pwd; cd /usr/bin/..; pwd; cd a b; echo $?; unset HOME; cd; echo $?
## STDOUT:
/tmp
/home/user
/tmp
1
/home/user
/usr
1
1
## END
## STDERR:
bash: line 1: cd: nosuch: No such file or directory
bash: line 1: cd: too many arguments
bash: line 1: cd: HOME not set
## END

#### mkdir -p a/b; ln -s a/b l; cd l; pwd; pwd -P; cd ..; pwd; cd -P l; pwd
mkdir -p a/b; ln -s a/b l; cd l; pwd; pwd -P; cd ..; pwd; cd -P l; pwd
## STDOUT:
/home/user/l
/home/user/a/b
/home/user
/home/user/a/b
## END

#### cd /; pushd /tmp; pushd /usr; dirs; dirs -v; popd; dirs -p; popd; p...
cd /; pushd /tmp; pushd /usr; dirs; dirs -v; popd; dirs -p; popd; popd; echo $?
## STDOUT:
/tmp /
/usr /tmp /
/usr /tmp /
 0  /usr
 1  /tmp
 2  /
/tmp /
/tmp
/
/
1
## END
## STDERR:
bash: line 1: popd: directory stack empty
## END

#### export A=1 B; B=2; C=3; env | grep '^[ABC]='; export -n A; env | gr...
export A=1 B; B=2; C=3; env | grep '^[ABC]='; export -n A; env | grep '^A='; export -p | grep ' B'; export 1x=3; echo $?
## STDOUT:
B=2
A=1
declare -x B="2"
1
## END
## STDERR:
bash: line 1: export: `1x=3': not a valid identifier
## END

#### readonly R=1; R=2; echo no
readonly R=1; R=2; echo no
## STDERR:
bash: line 1: R: readonly variable
## END
## status: 1

#### readonly R=1; unset R; echo $?; declare -p R; readonly R=2; echo $?
readonly R=1; unset R; echo $?; declare -p R; readonly R=2; echo $?
## STDOUT:
1
declare -r R="1"
1
## END
## STDERR:
bash: line 1: unset: R: cannot unset: readonly variable
bash: line 1: R: readonly variable
## END

#### unset x; x=1; f() { :; }; unset x f; echo [$x]; unset -v f; type f ...
unset x; x=1; f() { :; }; unset x f; echo [$x]; unset -v f; type f 2>&1 | head -1; unset -q; echo $?
## STDOUT:
[]
bash: line 1: type: f: not found
2
## END
## STDERR:
bash: line 1: unset: -q: invalid option
unset: usage: unset [-f] [-v] [-n] [name ...]
## END

#### set -- a b c; echo $#; set --; echo $#; set -o | head -3; set +o | ...
set -- a b c; echo $#; set --; echo $#; set -o | head -3; set +o | head -2; set -q; echo $?; set -o nosuch; echo $?
## STDOUT:
3
0
allexport      	off
braceexpand    	on
emacs          	off
set +o allexport
set -o braceexpand
2
2
## END
## STDERR:
bash: line 1: set: -q: invalid option
set: usage: set [-abefhkmnptuvxBCEHPT] [-o option-name] [--] [-] [arg ...]
bash: line 1: set: nosuch: invalid option name
## END

#### shift; echo $?; set -- a b c; shift 2; echo $1; shift 5; echo $? $1...
shift; echo $?; set -- a b c; shift 2; echo $1; shift 5; echo $? $1; shift abc; echo no
## STDOUT:
1
c
1 c
no
## END
## STDERR:
bash: line 1: shift: abc: numeric argument required
## END

#### shopt -s extglob; shopt extglob nullglob; echo $?; shopt -p dotglob...
shopt -s extglob; shopt extglob nullglob; echo $?; shopt -p dotglob; shopt -q extglob; echo $?; shopt nosuch; echo $?
## STDOUT:
extglob        	on
nullglob       	off
1
shopt -u dotglob
0
1
## END
## STDERR:
bash: line 1: shopt: nosuch: invalid shell option name
## END

#### eval 'x=1; echo $x'; eval echo a '$x'; eval; echo $?; eval 'false';...
eval 'x=1; echo $x'; eval echo a '$x'; eval; echo $?; eval 'false'; echo $?; eval "if"; echo $?
## STDOUT:
1
a 1
0
1
2
## END
## STDERR:
bash: eval: line 2: syntax error: unexpected end of file
## END

#### echo 'echo sourced $1; y=5; return 3; echo no' > s; . ./s arg; echo...
echo 'echo sourced $1; y=5; return 3; echo no' > s; . ./s arg; echo $? $y; source nosuch; echo $?; . ; echo $?
## STDOUT:
sourced arg
3 5
1
2
## END
## STDERR:
bash: line 1: nosuch: No such file or directory
bash: line 1: .: filename argument required
.: usage: . filename [arguments]
## END

#### type cd if ls nosuch; echo $?; f() { :; }; type -t f cd if ls; type...
type cd if ls nosuch; echo $?; f() { :; }; type -t f cd if ls; type -a echo; type -p ls; type f
## STDOUT:
cd is a shell builtin
if is a shell keyword
ls is /usr/bin/ls
1
function
builtin
keyword
file
echo is a shell builtin
echo is /usr/bin/echo
echo is /bin/echo
/usr/bin/ls
f is a function
f () 
{ 
    :
}
## END
## STDERR:
bash: line 1: type: nosuch: not found
## END

#### command -v ls cd if nosuch; echo $?; command -V cd; command echo hi...
command -v ls cd if nosuch; echo $?; command -V cd; command echo hi; command nosuch; echo $?; builtin echo b; builtin ls; echo $?
## STDOUT:
/usr/bin/ls
cd
if
0
cd is a shell builtin
hi
127
b
1
## END
## STDERR:
bash: line 1: nosuch: command not found
bash: line 1: builtin: ls: not a shell builtin
## END

#### hash; ls > /dev/null; hash; hash -r; hash -t ls; echo $?; hash nosu...
hash; ls > /dev/null; hash; hash -r; hash -t ls; echo $?; hash nosuch; echo $?
## STDOUT:
hash: hash table empty
hits	command
   1	/usr/bin/ls
1
1
## END
## STDERR:
bash: line 1: hash: ls: not found
bash: line 1: hash: nosuch: not found
## END

#### alias a='echo aliased'; alias; alias a; alias b; echo $?; unalias a...
alias a='echo aliased'; alias; alias a; alias b; echo $?; unalias a; alias; unalias q; echo $?
## STDOUT:
alias a='echo aliased'
alias a='echo aliased'
1
1
## END
## STDERR:
bash: line 1: alias: b: not found
bash: line 1: unalias: q: not found
## END

#### umask; umask 077; umask; umask -S; umask u=rwx,g=rx,o=; umask; touc...
umask; umask 077; umask; umask -S; umask u=rwx,g=rx,o=; umask; touch f; umask 99; echo $?; umask -p
## STDOUT:
0022
0077
u=rwx,g=,o=
0027
1
umask 0027
## END
## STDERR:
bash: line 1: umask: 99: octal number out of range
## END

#### getopts ab: o -a -b v -c; echo $o $OPTIND; getopts ab: o -a -b v -c...
getopts ab: o -a -b v -c; echo $o $OPTIND; getopts ab: o -a -b v -c; echo $o $OPTARG; getopts ab: o -a -b v -c; echo $o $?
## STDOUT:
a 2
b v
? 0
## END
## STDERR:
bash: illegal option -- c
## END

#### while getopts :ab: o -a -b v -q -b; do echo "$o $OPTARG $OPTIND"; d...
while getopts :ab: o -a -b v -q -b; do echo "$o $OPTARG $OPTIND"; done; echo $? $OPTIND
## STDOUT:
a  2
b v 4
? q 5
: b 6
0 6
## END

#### set -- -xy arg rest; while getopts xy: o; do echo $o $OPTARG; done;...
set -- -xy arg rest; while getopts xy: o; do echo $o $OPTARG; done; shift $((OPTIND-1)); echo $@
## STDOUT:
x
y arg
rest
## END

#### let x=5 y=x*2; echo $y; let; echo $?; let 'z = 3'; echo $z
let x=5 y=x*2; echo $y; let; echo $?; let 'z = 3'; echo $z
## STDOUT:
10
1
3
## END
## STDERR:
bash: line 1: let: expression expected
## END

#### mapfile -t a <<< $'1\n2\n3'; echo ${#a[@]} ${a[2]}; mapfile -n 2 -s...
mapfile -t a <<< $'1\n2\n3'; echo ${#a[@]} ${a[2]}; mapfile -n 2 -s 1 b <<< $'1\n2\n3\n4'; printf '%s' "${b[@]}"; readarray -d : c <<< a:b; declare -p c
## STDOUT:
3 3
2
3
declare -a c=([0]="a:" [1]=$'b\n')
## END

#### mapfile -C 'echo cb' -c 2 -t a <<< $'1\n2\n3\n4'; mapfile -O 2 -t b...
mapfile -C 'echo cb' -c 2 -t a <<< $'1\n2\n3\n4'; mapfile -O 2 -t b <<< x; declare -p b
## STDOUT:
cb 1 2
cb 3 4
declare -a b=([2]="x")
## END

#### exec nosuch; echo no
exec nosuch; echo no
## STDERR:
bash: line 1: exec: nosuch: not found
## END
## status: 127

#### (exec echo replaced; echo no); exec 5>f; echo x >&5; cat f; (exec -...
(exec echo replaced; echo no); exec 5>f; echo x >&5; cat f; (exec -a name bash -c 'echo $0')
## STDOUT:
replaced
x
name
## END

#### exit abc; echo no
exit abc; echo no
## STDERR:
bash: line 1: exit: abc: numeric argument required
## END
## status: 2

#### (exit 300); echo $?; (exit -1); echo $?; (exit 1 2); echo $?; true;...
(exit 300); echo $?; (exit -1); echo $?; (exit 1 2); echo $?; true; (exit); echo $?
## STDOUT:
44
255
1
0
## END
## STDERR:
bash: line 1: exit: too many arguments
## END

#### declare -p nosuch; echo $?; declare -i x=3+4; declare -p x; declare...
declare -p nosuch; echo $?; declare -i x=3+4; declare -p x; declare -l l=ABC; declare -u u=abc; declare -c c=abc; declare -p l u c; declare +i x; declare -p x
## STDOUT:
1
declare -i x="7"
declare -l l="abc"
declare -u u="ABC"
declare -c c="Abc"
declare -- x="7"
## END
## STDERR:
bash: line 1: declare: nosuch: not found
## END

#### declare -n r=t; t=1; echo $r; r=2; echo $t; declare -p r; unset -n ...
declare -n r=t; t=1; echo $r; r=2; echo $t; declare -p r; unset -n r; declare -p r; declare -n q=q; echo $?
## STDOUT:
1
2
declare -n r="t"
1
## END
## STDERR:
bash: line 1: declare: r: not found
bash: line 1: declare: q: nameref variable self references not allowed
## END

#### enable -n echo; echo -e 'a\tb' | head -c 3; enable echo; enable nos...
enable -n echo; echo -e 'a\tb' | head -c 3; enable echo; enable nosuch; echo $?; caller; echo $?
## STDOUT:
a	b1
1
## END
## STDERR:
bash: line 1: enable: nosuch: not a shell builtin
## END

#### : anything; true x; false x; echo $?; test -v PATH; echo $?; [ -o e...
: anything; true x; false x; echo $?; test -v PATH; echo $?; [ -o errexit ]; echo $?
## STDOUT:
1
0
1
## END

#### echo $((RANDOM<32768)) ${#EPOCHSECONDS} $BASH_VERSION $UID $EUID $H...
echo $((RANDOM<32768)) ${#EPOCHSECONDS} $BASH_VERSION $UID $EUID $HOSTNAME $OSTYPE $SHLVL; RANDOM=42; echo $RANDOM $RANDOM; echo ${BASH_VERSINFO[@]}
## STDOUT:
1 10 5.2.15(1)-release 1000 1000 bivalve linux-gnu 1
17772 26794
5 2 15 1 release x86_64-pc-linux-gnu
## END

#### echo $LINENO; eval 'echo $LINENO'; SECONDS=5; echo $SECONDS; echo $...
echo $LINENO; eval 'echo $LINENO'; SECONDS=5; echo $SECONDS; echo $GROUPS ${DIRSTACK[@]} $IFS | head -c 30; echo $PPID | grep -c .
## STDOUT:
1
1
5
1000 /home/user
1
## END

#### too many arguments end a command string
for c in 'shift 1 2' 'break 1 2' 'f() { return 1 2; }; f' 'exit 1 2' 'history 1 2' 'suspend 1' 'eval "shift 1 2"' '(shift 1 2; echo in)'; do
  bash -c "for i in 1; do $c; echo same; done"$'\necho next'; echo $?
  printf '%s\n' "for i in 1; do $c; echo same; done" 'echo next $?' > s; bash s; echo $?
done
## STDOUT:
1
next 1
0
1
next 1
0
1
next 1
0
1
next 1
0
1
next 1
0
1
next 1
0
1
next 1
0
same
next
0
same
next 0
0
## END
## STDERR:
bash: line 1: shift: too many arguments
s: line 1: shift: too many arguments
bash: line 1: break: too many arguments
s: line 1: break: too many arguments
environment: line 1: return: too many arguments
s: line 1: return: too many arguments
bash: line 1: exit: too many arguments
s: line 1: exit: too many arguments
bash: line 1: history: too many arguments
s: line 1: history: too many arguments
bash: line 1: suspend: too many arguments
s: line 1: suspend: too many arguments
bash: line 1: shift: too many arguments
s: line 1: shift: too many arguments
bash: line 1: shift: too many arguments
s: line 1: shift: too many arguments
## END

#### hash -d
hash -d; echo $?; hash -t; echo $?; hash -d nosuch; echo $?; hash cat; hash -d nosuch; echo $?
## STDOUT:
1
1
0
1
## END
## STDERR:
bash: line 1: hash: -d: option requires an argument
bash: line 1: hash: -t: option requires an argument
bash: line 1: hash: nosuch: not found
## END

#### command -pv
command -pv cat; PATH=/nosuch command -pv ls; command -pV echo
## STDOUT:
/bin/cat
/bin/ls
echo is a shell builtin
## END

#### getopts beyond the last argument
OPTIND=5; getopts a o -a; echo $? $o $OPTIND
## STDOUT:
1 ? 2
## END

#### dirs with a position, pushd to the directory before
cd /; pushd /tmp >/dev/null; dirs -v +1; dirs -p -0; dirs -l +0
cd /usr; pushd -; unset OLDPWD; pushd -; echo $?
## STDOUT:
 1  /
/
/tmp
/tmp
/tmp /usr /
1
## END
## STDERR:
bash: line 2: pushd: OLDPWD not set
## END

#### cd with readonly variables
readonly PWD; cd /; echo $? ; pwd; readonly OLDPWD; cd /tmp; echo $?
## STDOUT:
1
/
1
## END
## STDERR:
bash: line 1: PWD: readonly variable
bash: line 1: OLDPWD: readonly variable
bash: line 1: PWD: readonly variable
## END

#### cd '' stays, and notes where it was
cd /tmp; cd /; cd ''; echo $? $PWD $OLDPWD
## STDOUT:
0 / /
## END

#### history of files that are not there
history -r nosuch; echo $?; history -w /nosuch/x; echo $?; history -s a; history -a /nosuch/x; echo $?; history -d 1-9; history -d 5-6
## STDOUT:
1
1
1
## END
## STDERR:
bash: line 1: history: /nosuch/x: cannot create: No such file or directory
bash: line 1: history: 9: history position out of range
bash: line 1: history: 5: history position out of range
## END
## status: 1

#### times and mapfile complain
times -x; echo $?; mapfile '' < /dev/null; echo $?
## STDOUT:
2
2
## END
## STDERR:
bash: line 1: times: -x: invalid option
times: usage: times
bash: line 1: mapfile: empty array variable name
## END

#### TMOUT with a fraction
TMOUT=0.1; read x < <(sleep 2); echo $?
## STDOUT:
142
## END
