# Manual 4.1 and 4.2: built-in commands, option by option. First those that change the shell's state.
#### :
: a b $(echo side >&2); echo $?; : ${x:=5}; echo $x; : > f; [ -e f ]; echo $?
## STDOUT:
0
5
0
## END
## STDERR:
side
## END

#### . runs a file here
echo 'x=5; echo in $1' > f; . ./f arg; echo $x [$1]
## STDOUT:
in arg
5 []
## END

#### . searches PATH, then not the current directory
mkdir d; echo 'echo found' > d/s; PATH=$PWD/d:$PATH; . s; source s
## STDOUT:
found
found
## END

#### . without a slash finds the current directory last
echo 'echo here' > s; . s; echo $?
## STDOUT:
here
0
## END

#### . with arguments puts the old ones back
set -- a b; echo 'echo $#; shift; echo $1' > f; . ./f x y z; echo $# $1
## STDOUT:
3
y
2 a
## END

#### . without arguments shares them
set -- a b; echo 'shift' > f; . ./f; echo $# $1
## STDOUT:
1 b
## END

#### . status
echo 'false' > f; . ./f; echo $?; echo 'return 7; echo no' > f; . ./f; echo $?; : > f; false; . ./f; echo $?
## STDOUT:
1
7
0
## END

#### . of what is not there
. ./nosuch; echo $?; . nosuch; echo $?; .; echo $?
## STDOUT:
1
1
2
## END
## STDERR:
bash: line 1: ./nosuch: No such file or directory
bash: line 1: nosuch: No such file or directory
bash: line 1: .: filename argument required
.: usage: . filename [arguments]
## END

#### . of a directory
. /; echo $?; mkdir d; . ./d; echo $?
## STDOUT:
1
1
## END
## STDERR:
bash: line 1: .: /: is a directory
bash: line 1: .: ./d: is a directory
## END

#### . exit ends the shell
echo 'exit 3' > f; . ./f; echo no
## STDOUT:
## END
## status: 3

#### . syntax error
echo 'if' > f; . ./f; echo $?
## STDOUT:
2
## END
## STDERR:
./f: line 2: syntax error: unexpected end of file
## END

#### break and continue with too large a number
for i in 1 2; do for j in a b; do continue 5; echo no; done; done; echo $i $j
## STDOUT:
2 a
## END

#### cd
cd /; pwd; cd tmp; pwd; cd ..; pwd; cd; pwd; cd /tmp/../tmp/.; pwd
## STDOUT:
/
/tmp
/
/home/user
/tmp
## END

#### cd -
cd /; cd /tmp; cd -; cd - > /dev/null; pwd; unset OLDPWD; cd -; echo $?
## STDOUT:
/
/tmp
1
## END
## STDERR:
bash: line 1: cd: OLDPWD not set
## END

#### cd sets PWD and OLDPWD
cd /; cd /tmp; echo $PWD $OLDPWD
## STDOUT:
/tmp /
## END

#### cd errors
cd nosuch; echo $?; touch f; cd f; echo $?; cd a b; echo $?; cd -Z; echo $?; cd ''; echo $? 
## STDOUT:
1
1
1
2
0
## END
## STDERR:
bash: line 1: cd: nosuch: No such file or directory
bash: line 1: cd: f: Not a directory
bash: line 1: cd: too many arguments
bash: line 1: cd: -Z: invalid option
cd: usage: cd [-L|[-P [-e]] [-@]] [dir]
## END

#### cd without HOME
unset HOME; cd; echo $?; HOME=; cd; echo $? 
## STDOUT:
1
0
## END
## STDERR:
bash: line 1: cd: HOME not set
## END

#### cd and CDPATH
mkdir -p d/sub; CDPATH=d; cd sub; cd ~; CDPATH=:d; cd sub; pwd; cd ./nosuch; echo $?
## STDOUT:
/home/user/d/sub
/home/user/d/sub
/home/user/d/sub
1
## END
## STDERR:
bash: line 1: cd: ./nosuch: No such file or directory
## END

#### cd -P and -L
mkdir real; ln -s real link; cd link; pwd; pwd -P; cd ..; pwd; cd -P link; pwd; cd ..; cd -L link; pwd
## STDOUT:
/home/user/link
/home/user/real
/home/user
/home/user/real
/home/user/link
## END

#### cd .. over a link
mkdir -p a/b; ln -s a/b l; cd l; cd ..; pwd; cd l; cd -P ..; pwd
## STDOUT:
/home/user
/home/user/a
## END

#### cd -e and -@
cd -e /; echo $?; cd -@ /; echo $?
## STDOUT:
0
2
## END
## STDERR:
bash: line 1: cd: -@: invalid option
cd: usage: cd [-L|[-P [-e]] [-@]] [dir]
## END

#### cd and cdable_vars
shopt -s cdable_vars; d=/tmp; cd d; pwd
## STDOUT:
/tmp
/tmp
## END

#### pwd
cd /tmp; pwd; pwd -L; pwd -P; pwd x; echo $?; pwd -Z; echo $?
## STDOUT:
/tmp
/tmp
/tmp
/tmp
0
2
## END
## STDERR:
bash: line 1: pwd: -Z: invalid option
pwd: usage: pwd [-LP]
## END

#### eval
eval echo a b; eval 'x=1; echo $x'; eval; echo $?; eval ''; echo $?; eval false; echo $?
## STDOUT:
a b
1
0
0
1
## END

#### eval joins with blanks
eval 'echo "a' 'b"'; x='echo $y'; y=5; eval $x; eval "$x"
## STDOUT:
a b
5
5
## END

#### eval syntax errors
eval 'if'; echo $?; eval 'echo a; )'; echo $?
## STDOUT:
2
2
## END
## STDERR:
bash: eval: line 2: syntax error: unexpected end of file
bash: eval: line 1: syntax error near unexpected token `)'
bash: eval: line 1: `echo a; )'
## END

#### eval and control flow
for i in 1 2 3; do eval 'if [ $i = 2 ]; then continue; fi'; echo $i; done; f() { eval 'return 4'; echo no; }; f; echo $?
## STDOUT:
1
3
4
## END

#### eval -- and options
eval -- echo a; eval -x; echo $?
## STDOUT:
a
2
## END
## STDERR:
bash: line 1: eval: -x: invalid option
eval: usage: eval [arg ...]
## END

#### exec replaces the shell
(exec echo a b); exec env -i /bin/echo last; echo no
## STDOUT:
a b
last
## END

#### exec of what is not there
(exec nosuch; echo no); echo $?; (exec ./nosuch); echo $?; touch f; (exec ./f); echo $?
## STDOUT:
127
127
126
## END
## STDERR:
bash: line 1: exec: nosuch: not found
bash: line 1: /home/user/nosuch: No such file or directory
bash: line 1: /home/user/f: Permission denied
bash: line 1: exec: /home/user/f: cannot execute: Permission denied
## END

#### exec and execfail
shopt -s execfail; exec nosuch; echo still $?
## STDOUT:
still 127
## END
## STDERR:
bash: line 1: exec: nosuch: not found
## END

#### exec -a -c -l
(exec -a name bash -c 'echo $0'); (x=1; export x; exec -c printenv x); echo $?; (exec -l bash -c 'echo $0'); exec -Z; echo $?
## STDOUT:
name
1
-bash
2
## END
## STDERR:
bash: line 1: exec: -Z: invalid option
exec: usage: exec [-cl] [-a name] [command [argument ...]] [redirection ...]
## END

#### exec with only redirections
exec 3>f; echo $?; exec > o; echo a; exec 2>&1; nosuch; cat o >&3
## STDOUT:
0
## END

#### exit
(exit); echo $?; (exit 3); echo $?; (exit 256); echo $?; (exit -1); echo $?; (false; exit); echo $?
## STDOUT:
0
3
0
255
1
## END

#### exit with bad arguments
(exit abc); echo $?; (exit 1 2; echo no); echo $?; (exit --; echo no); echo $?
## STDOUT:
2
1
0
## END
## STDERR:
bash: line 1: exit: abc: numeric argument required
bash: line 1: exit: too many arguments
## END

#### export
x=1; export x; printenv x; export y=2 z=3; printenv y z; export w; printenv w; echo $?; w=4; printenv w
## STDOUT:
1
2
3
1
4
## END

#### export -n
export x=1; export -n x; printenv x; echo $? $x; export -n y=2; echo $y
## STDOUT:
1 1
2
## END

#### export -p
export zz=1 zy='a b'; export zu; export -p | grep ' z'
## STDOUT:
declare -x zu
declare -x zy="a b"
declare -x zz="1"
## END

#### export += and expansions
export x=a; export x+=b; printenv x; v='y=1 z=2'; export $v; printenv y z
## STDOUT:
ab
1
2
## END

#### export -f errors
export -f nosuch; echo $?
## STDOUT:
1
## END
## STDERR:
bash: line 1: export: nosuch: not a function
## END

#### getopts
set -- -a -b val rest; while getopts ab: o; do echo "$o [$OPTARG] $OPTIND"; done; echo $? $OPTIND; shift $((OPTIND-1)); echo $*
## STDOUT:
a [] 2
b [val] 4
0 4
rest
## END

#### getopts clusters
set -- -abval -c; while getopts ab:c o; do echo "$o [$OPTARG]"; done
## STDOUT:
a []
b [val]
c []
## END

#### getopts with an unknown option
set -- -z -a; while getopts a o; do echo "$o [$OPTARG]"; done
## STDOUT:
? []
a []
## END
## STDERR:
bash: illegal option -- z
## END

#### getopts with a missing argument
set -- -b; getopts b: o; echo "$? $o [$OPTARG]"
## STDOUT:
0 ? []
## END
## STDERR:
bash: option requires an argument -- b
## END

#### getopts silent
set -- -z -b; while getopts :b: o; do echo "$o [$OPTARG]"; done
## STDOUT:
? [z]
: [b]
## END

#### getopts with --
set -- -a -- -b; while getopts ab o; do echo $o; done; shift $((OPTIND-1)); echo $*
## STDOUT:
a
-b
## END

#### getopts stops at an operand
set -- -a x -b; while getopts ab o; do echo $o; done; echo $OPTIND
## STDOUT:
a
2
## END

#### getopts with its own arguments
while getopts xy: o -x -y 5 z; do echo "$o [$OPTARG]"; done; echo $OPTIND
## STDOUT:
x []
y [5]
4
## END

#### getopts again after OPTIND=1
f() { local OPTIND=1 o; while getopts a:b o; do echo "$o[$OPTARG]"; done; }; f -b -a 1; f -a 2
## STDOUT:
b[]
a[1]
a[2]
## END

#### getopts errors
getopts; echo $?; getopts a; echo $?; getopts a 1x -a; echo $?; getopts -Z a o; echo $?
## STDOUT:
2
2
1
2
## END
## STDERR:
getopts: usage: getopts optstring name [arg ...]
getopts: usage: getopts optstring name [arg ...]
bash: line 1: getopts: `1x': not a valid identifier
bash: line 1: getopts: -Z: invalid option
getopts: usage: getopts optstring name [arg ...]
## END

#### getopts OPTERR=0
OPTERR=0; set -- -q; getopts a o; echo $o; set -- -a; OPTIND=1; getopts a: o; echo $o
## STDOUT:
?
?
## END

#### getopts at the end sets ?
set -- x; getopts a o; echo $? $o $OPTIND
## STDOUT:
1 ? 1
## END

#### hash
hash; hash ls; hash -t ls; hash -d ls; hash -t ls; echo $?; hash -r; hash
## STDOUT:
hash: hash table empty
/usr/bin/ls
1
hash: hash table empty
## END
## STDERR:
bash: line 1: hash: ls: not found
## END

#### hash -p and -l
hash -p /bin/echo myecho; myecho hi; hash -l; hash -t myecho ls 2>&1; hash nosuch; echo $?; hash -Z; echo $?
## STDOUT:
hi
builtin hash -p /bin/echo myecho
myecho	/bin/echo
bash: line 1: hash: ls: not found
1
2
## END
## STDERR:
bash: line 1: hash: nosuch: not found
bash: line 1: hash: -Z: invalid option
hash: usage: hash [-lr] [-p pathname] [-dt] [name ...]
## END

#### readonly
x=1; readonly x y=2; x=3; echo no
## STDERR:
bash: line 1: x: readonly variable
## END
## status: 1

#### readonly lists
readonly ra=1 rb='a b'; readonly -p | grep ' r[ab]'; readonly | grep ' ra'
## STDOUT:
declare -r ra="1"
declare -r rb="a b"
declare -r ra="1"
## END

#### readonly errors
readonly 1x; echo $?; readonly -Z; echo $?; readonly x=1; readonly x=2; echo $?; unset x; echo $?
## STDOUT:
1
2
1
1
## END
## STDERR:
bash: line 1: readonly: `1x': not a valid identifier
bash: line 1: readonly: -Z: invalid option
readonly: usage: readonly [-aAf] [name[=value] ...] or readonly -p
bash: line 1: x: readonly variable
bash: line 1: unset: x: cannot unset: readonly variable
## END

#### readonly -a -A -f
readonly -a a=(1); readonly -A m=([k]=v); declare -p a m; f() { :; }; readonly -f f; f() { :; }; echo $?; readonly -f | head -n 1; readonly -f nosuch; echo $?
## STDOUT:
declare -ar a=([0]="1")
declare -Ar m=([k]="v" )
1
f () 
1
## END
## STDERR:
bash: line 1: f: readonly function
bash: line 1: readonly: nosuch: not a function
## END

#### return in . and function, else an error
return; echo $?; echo 'return 2' > f; . ./f; echo $?
## STDOUT:
2
2
## END
## STDERR:
bash: line 1: return: can only `return' from a function or sourced script
## END

#### shift
set -- a b c d; shift; echo $1; shift 2; echo $1; shift 2; echo $? $#; shift; shift; echo $?
## STDOUT:
b
d
1 1
1
## END

#### shift with shift_verbose
shopt -s shift_verbose; set -- a; shift 2; echo $?
## STDOUT:
1
## END
## STDERR:
bash: line 1: shift: 2: shift count out of range
## END

#### shift errors
shift a; echo $?; set -- a; shift -- 1; echo $#; shift 1 2; echo $?; shift -1; echo $?
## STDOUT:
1
0
## END
## STDERR:
bash: line 1: shift: a: numeric argument required
bash: line 1: shift: too many arguments
## END
## status: 1

#### test with no, one, two arguments
test; echo $?; test a; echo $?; test ''; echo $?; test ! a; echo $?; test ! ''; echo $?; test -n; echo $?; test -n ''; echo $?
## STDOUT:
1
0
1
1
0
0
1
## END

#### test with three arguments
test a = a; echo $?; test a != a; echo $?; test a -a b; echo $?; test '' -o b; echo $?; test ! '' = a; echo $?; test '(' a ')'; echo $?
## STDOUT:
0
1
0
0
0
0
## END

#### test with four arguments
test ! a = b; echo $?; test '(' ! '' ')'; echo $?; test ! -n ''; echo $?
## STDOUT:
0
0
0
## END

#### test with more arguments
test a = a -a b = b; echo $?; test a = b -o c = c; echo $?; test '(' a = a ')' -a b; echo $?; test a = a -a ! b = c; echo $?
## STDOUT:
0
0
0
0
## END

#### test numbers
test 1 -eq 1; echo $?; test 2 -gt 10; echo $?; test ' 3 ' -eq 3; echo $?; test 08 -eq 8; echo $?; test -1 -lt 0; echo $?; test +1 -eq 1; echo $?
## STDOUT:
0
1
0
0
0
0
## END

#### test number errors
test a -eq 1; echo $?; test 1 -eq ''; echo $?; test 1.5 -gt 1; echo $?; test 0x1 -eq 1; echo $?; test 99999999999999999999 -eq 1; echo $?
## STDOUT:
2
2
2
2
2
## END
## STDERR:
bash: line 1: test: a: integer expression expected
bash: line 1: test: : integer expression expected
bash: line 1: test: 1.5: integer expression expected
bash: line 1: test: 0x1: integer expression expected
bash: line 1: test: 99999999999999999999: integer expression expected
## END

#### test strings by order
test a '<' b; echo $?; test b \> a; echo $?; test a \< a; echo $?
## STDOUT:
0
0
1
## END

#### test files
touch f; echo x > g; mkdir d; ln -s g l; chmod +x g; test -e f -a -f f -a ! -s f; echo $?; test -s g -a -x g -a -r g -a -w g; echo $?; test -d d; echo $?; test -L l -a -h l; echo $?; test -e nosuch; echo $?
## STDOUT:
0
0
0
0
1
## END

#### test files by bits
touch f; chmod u+s f; test -u f; echo $?; chmod g+s f; test -g f; echo $?; mkdir d; chmod +t d; test -k d; echo $?; test -O f -a -G f; echo $?; test -N f; echo $?
## STDOUT:
0
0
0
0
1
## END

#### test variables and options
x=; test -v x; echo $?; test -v u; echo $?; test -o errexit; echo $?; set -e; test -o errexit; echo $?; declare -n r=x; test -R r; echo $?
## STDOUT:
0
1
1
0
0
## END

#### test errors
test a b; echo $?; test a b c; echo $?; test a = b c; echo $?; test -Z a; echo $?; test '(' a; echo $?; [ a = a; echo $?; [; echo $?; test a -foo b; echo $?
## STDOUT:
2
2
2
2
2
2
2
2
## END
## STDERR:
bash: line 1: test: a: unary operator expected
bash: line 1: test: b: binary operator expected
bash: line 1: test: too many arguments
bash: line 1: test: -Z: unary operator expected
bash: line 1: test: (: unary operator expected
bash: line 1: [: missing `]'
bash: line 1: [: missing `]'
bash: line 1: test: -foo: binary operator expected
## END

#### test with operators as operands
test -n = -n; echo $?; test = = =; echo $?; test ! = !; echo $?; test '(' = '('; echo $?; test -a = -a; echo $?; test ! -a b; echo $?
## STDOUT:
0
0
0
0
0
0
## END

#### test a -a b in bash is and
test x -a y; echo $?; test x -a ''; echo $?; test -a f; echo $?; touch f; test -a f; echo $?
## STDOUT:
0
1
1
0
## END

#### [ needs its bracket
[ a ]; echo $?; [ a b; echo $?; [ ]; echo $?; [ ']' ]; echo $?
## STDOUT:
0
2
1
0
## END
## STDERR:
bash: line 1: [: missing `]'
## END

#### trap lists
trap 'echo x' INT; trap; trap -p INT; trap -p TERM; trap '' TERM; trap -p
## STDOUT:
trap -- 'echo x' SIGINT
trap -- 'echo x' SIGINT
trap -- 'echo x' SIGINT
trap -- '' SIGTERM
## END

#### trap with names and numbers
trap 'a' 2; trap 'b' SIGHUP; trap 'c' term; trap 'd' 0; trap -p; trap - 2 HUP EXIT TERM; trap -p
## STDOUT:
trap -- 'd' EXIT
trap -- 'b' SIGHUP
trap -- 'a' SIGINT
trap -- 'c' SIGTERM
## END

#### trap resets
trap 'echo no' USR1; trap - USR1; trap 'echo no' EXIT; trap EXIT; trap -p; trap 'echo yes' EXIT
## STDOUT:
yes
## END

#### trap errors
trap 'a' NOSUCH; echo $?; trap 'a' 99; echo $?; trap 'a' -1; echo $?; trap -Z; echo $?; trap 'a'; echo $?; trap -p NOSUCH; echo $?
## STDOUT:
1
1
1
2
2
1
## END
## STDERR:
bash: line 1: trap: NOSUCH: invalid signal specification
bash: line 1: trap: 99: invalid signal specification
bash: line 1: trap: -1: invalid signal specification
bash: line 1: trap: -Z: invalid option
trap: usage: trap [-lp] [[arg] signal_spec ...]
trap: usage: trap [-lp] [[arg] signal_spec ...]
bash: line 1: trap: NOSUCH: invalid signal specification
## END

#### trap -l
trap -l | head -n 2; trap -l | wc -l
## STDOUT:
 1) SIGHUP	 2) SIGINT	 3) SIGQUIT	 4) SIGILL	 5) SIGTRAP
 6) SIGABRT	 7) SIGBUS	 8) SIGFPE	 9) SIGKILL	10) SIGUSR1
13
## END

#### trap --
trap -- 'echo bye' EXIT; trap -- - USR1; trap -p
## STDOUT:
trap -- 'echo bye' EXIT
bye
## END

#### umask
umask; umask 077; umask; umask -S; umask u=rwx,g=rx,o=; umask; umask -p; umask -pS; umask g+w; umask; umask a-x; umask -S
## STDOUT:
0022
0077
u=rwx,g=,o=
0027
umask 0027
umask -S u=rwx,g=rx,o=
0007
u=rw,g=rw,o=
## END

#### umask errors
umask 99; echo $?; umask u=q; echo $?; umask -Z; echo $?; umask 1 2; echo $? ; umask
## STDOUT:
1
1
2
0
0001
## END
## STDERR:
bash: line 1: umask: 99: octal number out of range
bash: line 1: umask: `q': invalid symbolic mode character
bash: line 1: umask: -Z: invalid option
umask: usage: umask [-p] [-S] [mode]
## END

#### umask counts for new files
umask 027; touch f; mkdir d; stat -c %a f d
## STDOUT:
640
750
## END

#### unset
x=1 y=2; unset x y; echo [$x$y]; unset x; echo $?; unset -v x; f() { :; }; unset -f f; type -t f; echo $?
## STDOUT:
[]
0
1
## END

#### unset errors
unset 1x; echo $?; unset -Z; echo $?; unset -fv x; echo $?; readonly r=1; unset r; echo $?; unset a-b; echo $?
## STDOUT:
0
2
1
1
0
## END
## STDERR:
bash: line 1: unset: -Z: invalid option
unset: usage: unset [-f] [-v] [-n] [name ...]
bash: line 1: unset: cannot simultaneously unset a function and a variable
bash: line 1: unset: r: cannot unset: readonly variable
## END

#### unset of elements
a=(1 2); declare -A m=([k]=v); unset 'a[0]' 'm[k]'; declare -p a m; unset 'a[7]'; echo $?; s=x; unset 's[1]'; echo $?; unset 's[0]'; echo [$s]
## STDOUT:
declare -a a=([1]="2")
declare -A m=()
0
1
[]
## END
## STDERR:
bash: line 1: unset: s: not an array variable
## END

#### unset -n
declare -n r=x; x=1; unset -n r; echo $x; declare -p r; echo $?
## STDOUT:
1
1
## END
## STDERR:
bash: line 1: declare: r: not found
## END

#### unset and special variables
unset IFS; x='a b'; set -- $x; echo $#; unset PATH; ls; echo $?
## STDOUT:
2
127
## END
## STDERR:
bash: line 1: ls: No such file or directory
## END

#### export errors
export 1x=2; echo $?; export -Z; echo $?; export a-b; echo $?; readonly r=1; export r=2; echo $?; printenv r
## STDOUT:
1
2
1
1
1
## END
## STDERR:
bash: line 1: export: `1x=2': not a valid identifier
bash: line 1: export: -Z: invalid option
export: usage: export [-fn] [name[=value] ...] or export -p
bash: line 1: export: `a-b': not a valid identifier
bash: line 1: r: readonly variable
## END

#### a builtin that assigns a variable with -i what is no number names itself
t() { bash -c "$1; echo on" bash; echo "= $?"; }
t 'declare -i a=1; read a <<< "x y z"'
t 'declare -ai c; read -a c <<< "1+ 2"'
t 'declare -i b="1+"'
t 'f(){ local -i b="1+"; echo in; }; f'
t 'declare -i b; export b="1+"'
t 'declare -i b; readonly b="1+"'
t 'declare -i b; printf -v b "1+"'
t 'declare -i b; b="1+"'
t 'declare -i b; b="1+" true'
t 'declare -i b; mapfile b <<< "1+"'
t 'declare -i OPTARG; getopts a: x -a 1+'
t 'declare -i b; for b in 1+; do echo in; done'
t 'declare -i b; eval "b=1+"'
## STDOUT:
= 1
= 1
= 1
= 1
= 1
= 1
= 1
= 1
on
= 0
= 1
= 1
= 1
= 1
## END
## STDERR:
bash: line 1: read: x y z: syntax error in expression (error token is "y z")
bash: line 1: read: 1+: syntax error: operand expected (error token is "+")
bash: line 1: declare: 1+: syntax error: operand expected (error token is "+")
environment: line 1: local: 1+: syntax error: operand expected (error token is "+")
bash: line 1: export: 1+: syntax error: operand expected (error token is "+")
bash: line 1: readonly: 1+: syntax error: operand expected (error token is "+")
bash: line 1: printf: 1+: syntax error: operand expected (error token is "+")
bash: line 1: 1+: syntax error: operand expected (error token is "+")
bash: line 1: mapfile: 1+
: syntax error: operand expected (error token is "+
")
bash: line 1: getopts: 1+: syntax error: operand expected (error token is "+")
bash: line 1: 1+: syntax error: operand expected (error token is "+")
bash: line 1: 1+: syntax error: operand expected (error token is "+")
## END

#### an element of a scalar is unset when its subscript is zero
for sub in k 1 1-1 0 @; do m=x; unset "m[$sub]"; echo $? ${m-unset}; done
## STDOUT:
0 unset
1 x
0 unset
0 unset
1 x
## END
## STDERR:
bash: line 1: unset: m: not an array variable
bash: line 1: unset: m: not an array variable
## END

#### printf %n ends at a name that is none
printf '%n:%s\n' ok xx 'c d' y 2>/dev/null; echo " $? $ok"
## STDOUT:
:xx
 1 0
## END
