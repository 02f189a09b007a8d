# Manual 3.4 and 3.5.3: parameters and their expansion, one rule at a time.
#### a name
x=1 _a=2 A1=3; echo $x $_a $A1 ${x}y $xy
## STDOUT:
1 2 3 1y
## END

#### a longer name is taken whole
ab=1; a=2; echo $ab ${a}b $a-b $a.b
## STDOUT:
1 2b 2-b 2.b
## END

#### a positional parameter beyond nine
set -- a b c d e f g h i j k; echo $1 $10 ${10} ${11} $11
## STDOUT:
a a0 j k a1
## END

#### $# and ${#}
set -- a b; echo $# ${#} ${#*} ${#@}
## STDOUT:
2 2 2 2
## END

#### $* unquoted
set -- 'a b' c; printf '<%s>' $*; echo
## STDOUT:
<a><b><c>
## END

#### "$*" joins with the first of IFS
set -- 'a b' c; echo "$*"; IFS=,; echo "$*"; IFS=; echo "$*"; unset IFS; echo "$*"; IFS=-+; echo "$*"
## STDOUT:
a b c
a b,c
a bc
a b c
a b-c
## END

#### "$@" keeps them apart
set -- 'a b' '' c; printf '<%s>' "$@"; echo; printf '<%s>' "x$@y"; echo
## STDOUT:
<a b><><c>
<xa b><><cy>
## END

#### "$@" with none
set --; printf '<%s>' "$@"; echo; printf '<%s>' "$@"x; echo; printf '<%s>' "$*"; echo; f() { echo $#; }; f "$@"; f "$@"""; f "$*"
## STDOUT:
<>
<x>
<>
0
1
1
## END

#### $@ unquoted splits
set -- 'a b' '' c; printf '<%s>' $@; echo
## STDOUT:
<a><b><c>
## END

#### $@ unquoted with its own IFS
IFS=:; set -- a:b c; printf '<%s>' $@; echo; printf '<%s>' $*; echo
## STDOUT:
<a><b><c>
<a><b><c>
## END

#### "$@" in an assignment
set -- a b; x="$@"; echo "$x"; y=$*; echo "$y"; IFS=,; z=$*; echo "$z"; w=$@; echo "$w"
## STDOUT:
a b
a b
a,b
a b
## END

#### $? 
false; echo $? $?
## STDOUT:
1 1
## END

#### $- has the options
set -f; case $- in *f*) echo f;; esac; set +f; case $- in *f*) echo f;; *) echo no;; esac; case $- in *c*) echo c;; esac
## STDOUT:
f
no
c
## END

#### $$ is the shell's in a subshell too
[ $$ = $(echo $$) ] && echo same; [ $$ = $BASHPID ] && echo same; (  [ $$ = $BASHPID ] || echo other )
## STDOUT:
same
same
other
## END

#### $! is the last background command's
true & a=$!; true & b=$!; [ $a != $b ] && [ $b = $! ] && echo yes; wait
## STDOUT:
yes
## END

#### $! is empty at first
echo "[$!]" ${!-unset}
## STDOUT:
[] unset
## END

#### $0 of -c
echo $0; bash -c 'echo $0 $1' name arg
## STDOUT:
bash
name arg
## END

#### $_
echo a b; echo $_; : x; echo $_; x=1; echo [$_]
## STDOUT:
a b
b
x
[]
## END

#### set -- replaces, shift removes
set -- a b c; shift; echo $*; shift 2; echo $# ; shift; echo $?
## STDOUT:
b c
0
1
## END

#### shift by zero, too many and a bad number
set -- a b; shift 0; echo $*; shift 3; echo $? $*; shift -1; echo $?; shift x; echo $?
## STDOUT:
a b
1 a b
1
1
## END
## STDERR:
bash: line 1: shift: -1: shift count out of range
bash: line 1: shift: x: numeric argument required
## END

#### positional parameters cannot be assigned
1=a; echo $?
## STDOUT:
127
## END
## STDERR:
bash: line 1: 1=a: command not found
## END

#### ${1} with an operator
set -- abc; echo ${1#a} ${1%c} ${1/b/X} ${1:1} ${1:-d} ${2:-d} ${2-e} ${1:+f} ${#1}
## STDOUT:
bc ab aXc bc abc d e f 3
## END

#### assigning defaults to a positional parameter
echo ${1:=a}; echo no
## STDERR:
bash: line 1: $1: cannot assign in this way
## END
## status: 1

#### assigning defaults to a special parameter
echo ${@:=a}; echo no
## STDERR:
bash: line 1: $@: cannot assign in this way
## END
## status: 1

#### :- - with unset, empty and set
e= s=set; echo "${u:-1}" "${e:-2}" "${s:-3}" "${u-4}" "${e-5}" "${s-6}"
## STDOUT:
1 2 set 4  set
## END

#### := = assign
e=; echo "${u:=1}" "$u" "${e=2}" "[$e]" "${e:=3}" "$e" "${v=4}" $v
## STDOUT:
1 1  [] 3 3 4 4
## END

#### := with an array element
a=(x); echo ${a[2]:=z}; declare -p a; declare -A m; echo ${m[k]:=v}; declare -p m
## STDOUT:
z
declare -a a=([0]="x" [2]="z")
v
declare -A m=([k]="v" )
## END

#### := is not done twice
u=; : ${u:=a} ${u:=b}; echo $u
## STDOUT:
a
## END

#### :? ? end the shell
(echo ${u:?gone}); echo $?; e=; (echo ${e:?}); echo $?; (echo ${e?x}ok); echo $?; (echo ${u?}); echo $?
## STDOUT:
1
1
ok
0
1
## END
## STDERR:
bash: line 1: u: gone
bash: line 1: e: parameter null or not set
bash: line 1: u: parameter not set
## END

#### :? with an expansion in its message
n=name; (echo ${u:?"$n is not set"}); echo $?
## STDOUT:
1
## END
## STDERR:
bash: line 1: u: name is not set
## END

#### :+ + with unset, empty and set
e= s=set; echo "[${u:+1}]" "[${e:+2}]" "[${s:+3}]" "[${u+4}]" "[${e+5}]" "[${s+6}]"
## STDOUT:
[] [] [3] [] [5] [6]
## END

#### the operand is only expanded when wanted
s=1; echo ${s:-$(echo side >&2)} ${u:+$(echo side >&2)} ${s:=$((s=9))} $s
## STDOUT:
1 1 1
## END

#### nested operands
echo ${a:-${b:-${c:-deep}}} "${a:-"${b:-"x y"}"}"
## STDOUT:
deep x y
## END

#### braces and quotes in operands
echo ${u:-a\}b} "${u:-a\}b}" ${u:-'}'} "${u:-{a}}" ${u:-"}"}
## STDOUT:
a}b a}b } {a} }
## END

#### splitting of operands
set -- ${u:-a b}; echo $#; set -- ${u:-"a b"}; echo $#; set -- "${u:-a b}"; echo $#; v='c d'; set -- ${u:-$v}; echo $#; set -- ${u:-"$v" e}; echo $#
## STDOUT:
2
1
1
2
2
## END

#### globbing of operands
touch g1 g2; echo ${u:-g*} "${u:-g*}" ${u:-"g*"}
## STDOUT:
g1 g2 g* g*
## END

#### tilde in operands
echo ${u:-~} "${u:-~}" ${u:-~/x} ${u:-a~} ${u:=~}; echo $u
## STDOUT:
/home/user ~ /home/user/x a~ /home/user
/home/user
## END

#### substring: offset
s=0123456789; echo ${s:3} ${s:0} ${s:9} [${s:10}] [${s:11}]
## STDOUT:
3456789 0123456789 9 [] []
## END

#### substring: offset and length
s=0123456789; echo ${s:3:2} ${s:0:1} [${s:3:0}] ${s:8:5}
## STDOUT:
34 0 [] 89
## END

#### substring: negative offset
s=0123456789; echo ${s: -3} ${s:(-3)} ${s: -3:2} [${s: -11}] ${s:0-2}
## STDOUT:
789 789 78 [] 89
## END

#### substring: negative length
s=0123456789; echo ${s:2:-2} ${s: -5:-2} [${s:5:-5}]; echo ${s:5:-6}; echo no
## STDOUT:
234567 567 []
## END
## STDERR:
bash: line 1: -6: substring expression < 0
## END
## status: 1

#### substring: arithmetic
s=abcdef; i=1; echo ${s:i} ${s:i+1:2} ${s:$i:i*2} ${s:(i)} ${s:i?2:3} ${s::2} ${s:1:}
## STDOUT:
bcdef cd bc bcdef cdef ab
## END

#### substring of an unset variable
echo [${u:1}] [${u:0:1}] [${u: -1}]
## STDOUT:
[] [] []
## END

#### substring of $@
set -- a b c d; echo ${@:2} - ${@:2:2} - ${@: -1} - ${@:0:2} - ${@:5}- ${*:1:1}; echo ${@:1:-1}
## STDOUT:
b c d - b c - d - bash a - - a
## END
## STDERR:
bash: line 1: -1: substring expression < 0
## END
## status: 1

#### substring of "$@" keeps words
set -- 'a b' 'c d' e; printf '<%s>' "${@:1:2}"; echo
## STDOUT:
<a b><c d>
## END

#### substring of an array
a=(0 1 2 3 4); echo ${a[@]:1:2} - ${a[@]: -2} - ${a[*]:3} - ${a[@]:9}; echo "${a[@]:1:2}"
## STDOUT:
1 2 - 3 4 - 3 4 -
1 2
## END

#### substring of a sparse array
a=([2]=x [5]=y [9]=z); echo ${a[@]:3} - ${a[@]:2:2} - ${a[@]: -5:1}
## STDOUT:
y z - x y - y
## END

#### substring of an element
a=(abc def); echo ${a[1]:1} ${a:1:1} ${a[-1]: -1}
## STDOUT:
ef b f
## END

#### substring in characters, not bytes
s=añb€c; echo ${s:1:1} ${s:2:2} ${#s}
## STDOUT:
ñ b€ 5
## END

#### a list of names by prefix
ab1=1 ab2=2 ab_=3; echo ${!ab*}; echo "${!ab@}"; for n in "${!ab@}"; do echo $n; done; IFS=,; echo "${!ab*}"
## STDOUT:
ab1 ab2 ab_
ab1 ab2 ab_
ab1
ab2
ab_
ab1,ab2,ab_
## END

#### keys of an array
a=(x [3]=y); echo ${!a[@]} "${!a[*]}"; declare -A m=([k]=v); echo ${!m[@]}; s=1; echo ${!s[@]}; echo [${!none[@]}]
## STDOUT:
0 3 0 3
k
0
[]
## END

#### length
s=hello; echo ${#s} ${#u}; a=(x yy zzz); echo ${#a} ${#a[2]} ${#a[@]} ${#a[*]}; declare -A m=([k]=vvvv); echo ${#m[k]} ${#m[@]}
## STDOUT:
5 0
1 3 3 3
4 1
## END

#### length of special parameters
set -- ab c; echo ${#1} ${#?} ${##}; (exit 10); echo ${#?}
## STDOUT:
2 1 1
2
## END

#### remove the shortest prefix
f=/a/b/c.tar.gz; echo ${f#/} ${f#*/} ${f#/a} ${f#x} ${f#*b}
## STDOUT:
a/b/c.tar.gz a/b/c.tar.gz /b/c.tar.gz /a/b/c.tar.gz /c.tar.gz
## END

#### remove the longest prefix
f=/a/b/c.tar.gz; echo ${f##*/} ${f##/} ${f##*.} [${f##*}]
## STDOUT:
c.tar.gz a/b/c.tar.gz gz []
## END

#### remove the shortest suffix
f=/a/b/c.tar.gz; echo ${f%.gz} ${f%.*} ${f%/*} ${f%x}
## STDOUT:
/a/b/c.tar /a/b/c.tar /a/b /a/b/c.tar.gz
## END

#### remove the longest suffix
f=/a/b/c.tar.gz; echo ${f%%.*} [${f%%/*}] ${f%%b*}
## STDOUT:
/a/b/c [] /a/
## END

#### patterns come from variables unless quoted
f='a*bc'; p='a*'; echo ${f#$p} ${f#"$p"} ${f##$p} ${f#'a*'}
## STDOUT:
*bc bc bc
## END

#### removal from all positional parameters
set -- a.c b.c c; echo ${@%.c} - "${@#?}" - ${*%%.*}
## STDOUT:
a b c - .c .c  - a b c
## END

#### removal from all elements
a=(x1 x2 y3); echo ${a[@]#x} "${a[@]%[0-9]}"
## STDOUT:
1 2 y3 x x y
## END

#### removal with classes and extended patterns
shopt -s extglob; s=aaabbb123; echo ${s##+(a)} ${s%%+([0-9])} ${s#[[:alpha:]]} ${s##*([a-z])} ${s%?(3)}
## STDOUT:
bbb123 aaabbb aabbb123 123 aaabbb123
## END

#### replace the first
s=banana; echo ${s/a/X} ${s/an/X} ${s/x/X} ${s/a}
## STDOUT:
bXnana bXana banana bnana
## END

#### replace all
s=banana; echo ${s//a/X} ${s//an/X} ${s//a} ${s//[bn]/-}
## STDOUT:
bXnXnX bXXa bnn -a-a-a
## END

#### replace at the start and end
s=banana; echo ${s/#b/X} ${s/#a/X} ${s/%a/X} ${s/%n/X} ${s/#/pre} ${s/%/post}
## STDOUT:
Xanana banana bananX banana prebanana bananapost
## END

#### replace takes the longest match
s=aXbXc; echo ${s/a*X/-} ${s/X*/-} ${s//X?/-}
## STDOUT:
-c a- a--
## END

#### replace with an empty pattern
s=abc; echo ${s//} ${s///x} [${s/}]
## STDOUT:
abc abc [abc]
## END

#### replace with &
s=banana; echo ${s//an/[&]} ${s//an/[\&]} ${s/a/"&"} ${s/b/\\&}
## STDOUT:
b[an][an]a b[&][&]a b&nana \banana
## END

#### replace with & switched off
shopt -u patsub_replacement; s=banana; echo ${s//an/[&]}
## STDOUT:
b[&][&]a
## END

#### replace with a slash in pattern and replacement
s=a/b/c; echo ${s//\//-} ${s/b/x/y} "${s//'/'/:}"
## STDOUT:
a-b-c a/x/y/c a:b:c
## END

#### replace with a variable's value
s=a.b.c; r='x&y'; echo ${s//./$r} ${s//./"$r"}
## STDOUT:
ax.ybx.yc ax&ybx&yc
## END

#### replace in all positional parameters and elements
set -- aa ba; echo ${@/a/X} "${@//a/Y}"; a=(ab cb); echo ${a[@]/b/Z} ${a[*]/#?/Q}
## STDOUT:
Xa bX YY bY
aZ cZ Qb Qb
## END

#### replace over newlines
s=$'a\nb\nc'; echo "${s//$'\n'/,}" "${s/a*c/whole}"
## STDOUT:
a,b,c whole
## END

#### upper and lower case
s=hello; t=WORLD; echo ${s^} ${s^^} ${t,} ${t,,}
## STDOUT:
Hello HELLO wORLD world
## END

#### case with a pattern
s=hello; echo ${s^h} ${s^l} ${s^^[el]} ${s^^?}; t=HELLO; echo ${t,,[HL]} ${t,E}
## STDOUT:
Hello hello hELLo HELLO
hEllO HELLO
## END

#### case toggled
s=Hello; echo ${s~} ${s~~}
## STDOUT:
hello hELLO
## END

#### case of elements and parameters
a=(ab cd); echo ${a[@]^} "${a[*]^^}"; set -- xy z; echo ${@^^} ${*^}
## STDOUT:
Ab Cd AB CD
XY Z Xy Z
## END

#### case of letters beyond ASCII
s=éàß; echo ${s^^} ${s^}; t=ÉÀ; echo ${t,,}
## STDOUT:
ÉÀß Éàß
éà
## END

#### @U @u @L
s=hElLo; echo ${s@U} ${s@u} ${s@L}
## STDOUT:
HELLO HElLo hello
## END

#### @Q
s="a 'b'"; echo ${s@Q}; a=('x y' z); echo ${a[@]@Q}; set -- 'p q' r; echo "${@@Q}" "${*@Q}"; echo [${u@Q}]
## STDOUT:
'a '\''b'\'''
'x y' 'z'
'p q' 'r' 'p q' 'r'
[]
## END

#### @E
s='a\tb\x41\n'; echo "${s@E}"
## STDOUT:
a	bA

## END

#### @P
s='\u@\h:\w\$'; echo "${s@P}"; s='$((1+1)) \\'; echo "${s@P}"
## STDOUT:
user@bivalve:~$
2 \
## END

#### @A
s=1; declare -i i=2; declare -r r=x; a=(1 2); declare -A m=([k]=v); echo ${s@A}; echo ${i@A}; echo ${r@A}; echo ${a[@]@A}; echo ${m[@]@A}; echo ${a@A}; set -- 'a b'; echo ${@@A}
## STDOUT:
s='1'
declare -i i='2'
declare -r r='x'
declare -a a=([0]="1" [1]="2")
declare -A m=([k]="v" )
declare -a a='1'
set -- 'a b'
## END

#### @a
declare -i i; declare -r r=1; declare -x x=2; declare -l l=a; declare -u u=b; declare -a a=(1); declare -A m; declare -n n=i; echo ${i@a} ${r@a} ${x@a} ${l@a} ${u@a} ${a@a} ${m@a} ${a[0]@a} ${n@a}
## STDOUT:
i r x l u a A a i
## END

#### @K and @k
a=(x 'y z'); echo ${a[@]@K}; declare -A m=([k]='v w'); echo ${m[@]@K}; printf '<%s>' "${a[@]@k}"; echo; s=1; echo ${s@K} ${s@k}
## STDOUT:
0 "x" 1 "y z"
k "v w"
<0><x><1><y z>
'1' '1'
## END

#### an unknown transformation
s=1; echo ${s@Z}; echo no
## STDERR:
bash: line 1: ${s@Z}: bad substitution
## END
## status: 127

#### indirection
x=y y=z; echo ${!x} "${!x}" ${!x:-d} ${!x#z} ${#x}
## STDOUT:
z z z 1
## END

#### indirection to elements and parameters
a=(p q); r='a[1]'; echo ${!r}; r='a[@]'; echo ${!r}; set -- one two; n=2; echo ${!n} ${!#}; r=@; echo "${!r}"
## STDOUT:
q
p q
two two
one two
## END

#### indirection to an unset variable
x=none; echo [${!x}] ${!x-default}; unset x; echo ${!x}; echo no
## STDOUT:
[] default
## END
## STDERR:
bash: line 1: x: invalid indirect expansion
## END
## status: 1

#### indirection to a name that is none
x='a b'; echo ${!x}; echo no
## STDERR:
bash: line 1: a b: invalid variable name
## END
## status: 1

#### indirection through a nameref
declare -n r=x; x=5; echo ${!r} $r
## STDOUT:
x 5
## END

#### a bad substitution
echo ${x y}; echo no
## STDERR:
bash: line 1: ${x y}: bad substitution
## END
## status: 1

#### other bad substitutions
(echo ${}); (echo ${x.y}); (echo ${-x}); (echo ${x:}) ; (echo ${1x}); echo done
## STDOUT:
done
## END
## STDERR:
bash: line 1: ${}: bad substitution
bash: line 1: ${x.y}: bad substitution
bash: line 1: ${-x}: bad substitution
bash: line 1: ${x:}: bad substitution
bash: line 1: ${1x}: bad substitution
## END

#### an unset variable under -u
set -u; (echo $u); echo $?; (echo ${u}); (echo ${#u}); (echo ${u#x}); (echo "${u/a/b}"); echo ${u-ok} ${u:+x}
## STDOUT:
1
ok
## END
## STDERR:
bash: line 1: u: unbound variable
bash: line 1: u: unbound variable
bash: line 1: u: unbound variable
bash: line 1: u: unbound variable
bash: line 1: u: unbound variable
## END

#### what -u lets pass
set -u; echo "$@" $* $#; a=(); echo "${a[@]}" ${#a[@]}; (echo ${a[0]}); (echo $1); (echo $!)
## STDOUT:
0
0
## END
## STDERR:
bash: line 1: a[0]: unbound variable
bash: line 1: $1: unbound variable
bash: line 1: $!: unbound variable
## END
## status: 1

#### a variable as a flag with +
x=; [ "${x+set}" ] && echo set; unset x; [ "${x+set}" ] || echo unset
## STDOUT:
set
unset
## END

#### special parameters in braces
true; echo ${?} ${#} [${*}] ${-} ${$} | tr -d '0-9hBc'
## STDOUT:
  []  
## END

#### assignment: += appends
x=a; x+=b; x+="c d"; echo "$x"; unset y; y+=z; echo $y
## STDOUT:
abc d
z
## END

#### assignment: += adds for integers
declare -i n=1; n+=2; n+=3*2; echo $n; m=1; m+=2; echo $m
## STDOUT:
9
12
## END

#### assignment: no splitting, no globbing, no braces
v='a  b'; x=$v; touch f1; y=f*; z={a,b}; echo "$x" "$y" "$z"
## STDOUT:
a  b f* {a,b}
## END

#### assignment: tilde after = and :
x=~; y=~/a:~/b; z=a:~; w="~"; v=a~; echo $x $y $z $w $v
## STDOUT:
/home/user /home/user/a:/home/user/b a:/home/user ~ a~
## END

#### assignment: command substitution
x=$(echo 'a  b'; echo c); echo "$x"; y=`echo d`; echo $y
## STDOUT:
a  b
c
d
## END

#### an assignment is one only at the start
echo x=1; x=1 echo a; echo [$x]
## STDOUT:
x=1
a
[]
## END

#### an assignment with a bad name is a command
1x=a; echo $?; a-b=c; echo $?; =x; echo $?
## STDOUT:
127
127
127
## END
## STDERR:
bash: line 1: 1x=a: command not found
bash: line 1: a-b=c: command not found
bash: line 1: =x: command not found
## END

#### an assignment from an expansion is a command
v=x; $v=1; echo $?; "x"=1; echo $?
## STDOUT:
127
127
## END
## STDERR:
bash: line 1: x=1: command not found
bash: line 1: x=1: command not found
## END

#### readonly variables
readonly x=1; x=2; echo no
## STDERR:
bash: line 1: x: readonly variable
## END
## status: 1

#### readonly in a subshell, unset and others
readonly x=1; (x=2); echo $?; unset x; echo $?; echo $x; export x; printenv x; read x <<< 5; echo $? $x
## STDOUT:
1
1
1
1
1 1
## END
## STDERR:
bash: line 1: x: readonly variable
bash: line 1: unset: x: cannot unset: readonly variable
bash: line 1: x: readonly variable
## END

#### integer variables evaluate
declare -i n; n=1+2; echo $n; n=abc; echo $n; x=4; n=x*2; echo $n; n='(1+2)*3'; echo $n; n=1/0; echo $?
## STDOUT:
3
0
8
9
## END
## STDERR:
bash: line 1: 1/0: division by 0 (error token is "0")
## END
## status: 1

#### lower- and upper-case variables
declare -l l=ABC; declare -u u=abc; l+=DE; u+=de; echo $l $u; declare -c c=hello; echo $c
## STDOUT:
abcde ABCDE
Hello
## END

#### namerefs
declare -n r=x; x=1; r=2; echo $x $r; unset r; echo [$x]; declare -n r=x; unset -n r; x=3; echo $x [$r]
## STDOUT:
2 2
[]
3 []
## END

#### a nameref to an element
a=(1 2); declare -n r='a[1]'; r=9; echo ${a[@]} $r
## STDOUT:
1 9 9
## END

#### a nameref to itself
declare -n r=r; echo $?
## STDOUT:
1
## END
## STDERR:
bash: line 1: declare: r: nameref variable self references not allowed
## END

#### a nameref to a bad name
declare -n r=1x; echo $?; declare -n q='a b'; echo $?
## STDOUT:
1
1
## END
## STDERR:
bash: line 1: declare: `1x': invalid variable name for name reference
bash: line 1: declare: `a b': invalid variable name for name reference
## END

#### a nameref set later
declare -n r; r=x; r=5; echo $x; declare -p r
## STDOUT:
5
declare -n r="x"
## END

#### dynamic variables lose their meaning when unset
unset RANDOM; RANDOM=5; echo $RANDOM $RANDOM; unset LINENO; echo [$LINENO]
## STDOUT:
5 5
[]
## END

#### an operator behind @ that means nothing
bash -c 'echo ${foo@#}; echo a $?'; echo $?
bash -c 'foo=1; echo ${foo@#}; echo b $?'; echo $?
bash -c 'foo=; echo ${foo@x}; echo c $?'; echo $?
bash -c 'foo=1; echo ${foo@QQ}; echo d $?'; echo $?
bash -c 'foo=1; echo ${foo@}; echo e $?'; echo $?
bash -c 'foo=1; x=${foo@Z}; echo f $?'; echo $?
bash -c 'foo=1; (echo ${foo@Z}; echo g1); echo g $?'; echo $?
bash -c 'foo=1; eval "echo \${foo@Z}"; echo h $?'; echo $?
bash -c 'foo=(1 2); echo ${foo[@]@Z}; echo i $?'; echo $?
bash -c 'echo ${@@Z}; echo j $?' ; echo $?
bash -c 'echo ${@@Z}; echo k $?' x 1 ; echo $?
bash -c 'echo ${*@Z}; echo l $?' x 1 ; echo $?
bash -c 'foo=1; echo "${foo@Z}"; echo m $?'; echo $?
bash -c 'foo=1; f() { echo ${foo@Z}; }; f; echo n $?'; echo $?
bash -c 'foo=1; echo ${foo@#} | cat; echo o $?'; echo $?
bash -c 'foo=1; echo ${foo@u@}; echo p $?'; echo $?
bash -c 'declare -a arr; echo ${arr[@]@Z}; echo r $?'; echo $?
bash -c 'echo ${1@Z}; echo s $?'; echo $?
bash -c 'echo ${1@Z}; echo t $?' x y; echo $?
## STDOUT:

a 0
0
127
127
127
127
127
g 1
0
127
127

j 0
0
127
127
127
127
o 0
0
127

r 0
0

s 0
0
127
## END
## STDERR:
bash: line 1: ${foo@#}: bad substitution
bash: line 1: ${foo@x}: bad substitution
bash: line 1: ${foo@QQ}: bad substitution
bash: line 1: ${foo@}: bad substitution
bash: line 1: ${foo@Z}: bad substitution
bash: line 1: ${foo@Z}: bad substitution
bash: line 1: ${foo@Z}: bad substitution
bash: line 1: ${foo[@]@Z}: bad substitution
x: line 1: ${@@Z}: bad substitution
x: line 1: ${*@Z}: bad substitution
bash: line 1: ${foo@Z}: bad substitution
environment: line 1: ${foo@Z}: bad substitution
bash: line 1: ${foo@#}: bad substitution
bash: line 1: ${foo@u@}: bad substitution
x: line 1: ${1@Z}: bad substitution
## END
