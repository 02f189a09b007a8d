#### unquoted lists are split as one text when a separator is no blank
n() { printf '%d:' $#; printf '<%s>' "$@"; echo; }
IFS=:; set -- a: b; n $@; n $*; x=(a: b); n ${x[@]}; n ${x[*]}; n ${x[@]%z}; n ${@%z}; n ${x[@]@Q}
set -- 'a:' ':b'; n $@; n x$@y
set -- '' a '' b ''; n $@; n $*; x=('' a '' b ''); n ${x[@]}
IFS=' :'; set -- 'a:' ':b'; n $@; n $*; set -- '' a '' b ''; n $@; n $*
IFS=$' \t\n'; n $@; n $*
## STDOUT:
3:<a><><b>
3:<a><><b>
3:<a><><b>
3:<a><><b>
3:<a><><b>
3:<a><><b>
3:<'a><'><'b'>
4:<a><><><b>
4:<xa><><><by>
4:<><a><><b>
4:<><a><><b>
4:<><a><><b>
3:<a><><b>
3:<a><><b>
2:<a><b>
2:<a><b>
2:<a><b>
2:<a><b>
## END

#### an empty list within a quoted operand is an empty text
n() { printf '%d:' $#; printf '<%s>' "$@"; echo; }
set --; n "${@-$@}"; n "${foo-"$@"}"; n "${foo-$@}"; n "${foo-x$@}"; n "${foo+$@}"; n "$@${foo-$@}"; n ${foo-$@}
n "${1+$@}"; n "${1-$@}" "${#+$@}"; n "$@"; n ""$@; n "$xxx$@"
## STDOUT:
1:<>
1:<>
1:<>
1:<x>
1:<>
1:<>
0:<>
1:<>
2:<><>
0:<>
1:<>
0:<>
## END

#### a scalar as a list has letters to cut
f=abcd; echo ${f[@]:1:2} "${f[@]:0:1}" "${f[*]: -1}" ${f[0]:1:1}
## STDOUT:
bc a d b
## END

#### commands within subscripts that builtins read
declare -a a; let 'a[$(echo 1)]=5'; declare -p a
unset a; declare -a a='([1]=$(echo x) `echo y`)'; declare -p a
i='2+$(echo 1)'; declare -a b; declare 'b[$(echo 4)]=z'; declare -p b
printf -v 'b[$(echo 5)]' %s w; read 'b[$(echo 6)]' <<< v; declare -p b
declare -n r='b[$(echo 4)]'; echo $r
declare -A m; declare 'm[$(echo k)]=v'; declare -p m; [[ -v m[$(echo k)] ]]; echo $?
test -v 'b[$(echo 5)]'; echo $?
## STDOUT:
declare -a a=([1]="5")
declare -a a=([1]="x" [2]="y")
declare -a b=([4]="z")
declare -a b=([4]="z" [5]="w" [6]="v")
z
declare -A m=([k]="v" )
0
0
## END

#### what readonly, export and declare make of subscripts and lists
export x[1]=5
readonly q[2]
readonly q[2]=4
export r='(5)'; declare -p r
r2=(1); f() { export r2='(5)'; }; f; declare -p r2
r3=(1); declare r3='(5)'; declare -p r3
readonly -a r4='(7)'; declare -p r4
declare -a e[3]='(x)'; declare -p e
FOO='$$' declare -x FOO; declare -p FOO
declare -al k=(ONE Two); declare -p k
## STDOUT:
declare -x r="(5)"
declare -ax r2=([0]="(5)")
declare -a r3=([0]="5")
declare -ar r4=([0]="7")
declare -a e=([0]="x")
declare -x FOO="\$\$"
declare -al k=([0]="one" [1]="two")
## END
## STDERR:
bash: line 1: export: `x[1]': not a valid identifier
bash: line 2: readonly: `q[2]': not a valid identifier
bash: line 3: readonly: `q[2]': not a valid identifier
## END

#### listings by attributes
declare -i i1=1; declare -r r1=2; declare -ir ir1=3; declare -ax ax1=(1); declare -aix aix1=(2)
declare -ir | grep -v 'UID\|PPID'; echo; declare -ax; echo; declare -ai
f() { declare -pa | grep 'FUNC\|SOURCE=\|LINENO'; }; f
set -o posix; readonly -a | grep -v BASH_V; export -p | grep ax1
## STDOUT:
declare -r BASHOPTS="checkwinsize:cmdhist:complete_fullquote:extquote:force_fignore:globasciiranges:globskipdots:hostcomplete:interactive_comments:patsub_replacement:progcomp:promptvars:sourcepath"
declare -i BASHPID
declare -ar BASH_VERSINFO=([0]="5" [1]="2" [2]="15" [3]="1" [4]="release" [5]="x86_64-pc-linux-gnu")
declare -i HISTCMD
declare -i OPTIND="1"
declare -i RANDOM
declare -r SHELLOPTS="braceexpand:hashall:interactive-comments"
declare -i SRANDOM
declare -aix aix1=([0]="2")
declare -i i1="1"
declare -ir ir1="3"
declare -r r1="2"

declare -aix aix1=([0]="2")
declare -ax ax1=([0]="1")

declare -aix aix1=([0]="2")
declare -a BASH_LINENO=([0]="3")
declare -a BASH_SOURCE=([0]="environment")
declare -a FUNCNAME=([0]="f")
export -a ax1=([0]="1")
## END

#### declare -f and what it refuses
f() { echo; }; readonly -f f
declare -f f=3
declare -fa f; declare -fi f; declare -fn f; declare -fA f; declare -F nosuch; declare -f nosuch; echo $?
declare -fp nosuch; echo $?
declare -f +r f; echo $?
f()
{
  echo other
}
echo next
export -f nosuch
g=h() { :; }
## STDOUT:
1
1
1
next
## END
## STDERR:
bash: line 2: declare: cannot use `-f' to make functions
bash: line 3: declare: -a: invalid option
bash: line 3: declare: -i: invalid option
bash: line 3: declare: -n: invalid option
bash: line 3: declare: -A: invalid option
bash: line 4: declare: nosuch: not found
bash: line 5: declare: f: readonly function
bash: line 9: f: readonly function
bash: line 11: export: nosuch: not a function
bash: -c: line 12: syntax error near unexpected token `('
bash: -c: line 12: `g=h() { :; }'
## END
## status: 2

#### functions that cannot be exported
function a=b { echo x; }; export -f a=b; echo $?
function /bin/x { echo y; }; export -f /bin/x; echo $?
## STDOUT:
1
1
## END
## STDERR:
bash: line 1: export: a=b: cannot export
bash: line 2: export: /bin/x: cannot export
## END

#### readonly variables in front of commands in posix mode
set -o posix
readonly x=4
x=8 notthere
echo after no such command: $?
x=8 echo echo builtin
echo after builtin: $?
( x=8 : nosuchdir
echo after special builtin: $? )
echo $?
## STDOUT:
after no such command: 1
after builtin: 1
1
## END
## STDERR:
bash: line 3: x: readonly variable
bash: line 5: x: readonly variable
bash: line 7: x: readonly variable
## END

#### an alias ends its last word, and the next may be one twice
shopt -s expand_aliases
alias foo='echo 0'
foo>&2
alias foo='echo ' bar=baz baz=quux
foo bar
foo bar bar
## STDOUT:
quux
quux bar
## END
## STDERR:
0
## END

#### quotes between brackets of a regular expression
[[ "\\" =~ ["."] ]] && echo bad 1
[[ "\\" =~ [\.] ]] && echo bad 4
[[ "\\" =~ [\\] ]] || echo bad 5
[[ dog =~ ['[=d=]'].. ]] && echo ok 3
[[ ']' =~ [']'] ]] && echo ok 11
[[ a =~ ['a]'] ]] || echo ok 12
[[ "\\" =~ [^]"."] ]] && echo ok 13
[[ a.b =~ a"."b && axb =~ a"."b ]] || echo ok 14
## STDOUT:
ok 3
ok 11
ok 12
ok 13
ok 14
## END

#### positional parameters that a sourced file sets
echo 'echo "$@"; set -- m n o p' > f8; echo 'shift; echo $@' > f9; echo '. ./f8 9; echo $@' > f12
set -- a b c; . ./f8 x y; echo $@; set -- a b c; . ./f8; echo $@; set -- a b c; . ./f9 x y; echo $@
f() { . ./f8 1 2; echo "$@"; }; f q r; echo $@; . ./f12 4; echo $@
echo 'g() { set -- 7 8; }; g; echo $@' > f11; . ./f11 5; echo $@
## STDOUT:
x y
m n o p
a b c
m n o p
y
a b c
1 2
q r
a b c
9
m n o p
a b c
5
a b c
## END

#### a coprocess's descriptors
coproc { cat; }; echo ${COPROC[@]}; echo flop >&${COPROC[1]}; read x <&${COPROC[0]}; echo $x; kill $COPROC_PID; wait $COPROC_PID 2>/dev/null
## STDOUT:
63 60
flop
## END
## status: 143

#### DEBUG and RETURN within each other
set -T
g() { echo "d $1 ${FUNCNAME[1]}"; }
h() {
  z=in
  echo $z
}
trap 'g $LINENO' DEBUG
trap 'echo R ${FUNCNAME[0]}' RETURN
h
trap - DEBUG; h
## STDOUT:
d 8 
d 9 
d 3 h
d 4 h
d 5 h
in
d 3 h
R h
d 10 
in
R h
## END

#### a DEBUG trap with a substitution
set -T
g() { echo "d $1 ${FUNCNAME[1]} $(echo in)"; }
h() {
  z=$(echo in; caller 0)
  echo $z
}
trap 'g $LINENO' DEBUG
h
## STDOUT:
d 8  in
d 3 h in
d 4 h in
d 5 h in
d 4 h in in d 4 h in
## END

#### namerefs and declarations
f() { declare -n ref=var; declare ref=(X); declare -p ref var; }; f; declare -p var
f() { local -n ref=var; local -A ref=([1]=); ref=([2]=); declare -p ref var; }; f
f() { local -n ref=var; local -i ref=([1]=); declare -p ref var; }; f
declare -n foo; declare -a foo; declare -p foo; unset -n foo
declare -n x; declare x=42
declare -p x
declare -n rr=v1; rr=xxx declare -p rr v1
declare -n r5=ro; readonly ro=1; unset r5
## STDOUT:
declare -n ref="var"
declare -a var=([0]="X")
declare -n ref="var"
declare -A var=([2]="" )
declare -n ref="var"
declare -ai var=([1]="0")
declare -a foo
declare -n rr="v1"
declare -x v1="xxx"
## END
## STDERR:
bash: line 1: declare: var: not found
bash: line 5: declare: `42': not a valid identifier
bash: line 6: declare: x: not found
bash: line 8: unset: ro: cannot unset: readonly variable
## END
## status: 1

#### attributes of what has no value
declare -rl V1; echo "${V1@a}" "${V1[@]@a}" "${V1@A}"; declare -alr V3; echo "${V3@a} ${V3[@]@a}"
## STDOUT:
rl rl declare -rl V1
arl arl
## END

#### eval and lists
v=a; a=(1 2); eval w=(\"\${!$v[@]}\") ; echo "${w[@]}"; eval foo=( "bash" ); echo $foo; eval a2=("${a[@]/#/\"-x \'\"}"); declare -p a2
## STDOUT:
0 1
bash
declare -a a2=([0]="-x '1" [1]="-x '2")
## END

#### ${#op}
echo ${#+}
echo ${#=}
echo ${#%}
echo ${#/}
echo ${#+x} ${#=x} ${#-x} ${##}
## STDOUT:
x 0 0 1
## END
## STDERR:
bash: line 1: ${#+}: bad substitution
bash: line 2: ${#=}: bad substitution
bash: line 3: ${#%}: bad substitution
bash: line 4: ${#/}: bad substitution
## END

#### names that begin with a dot through a group
shopt -s extglob; shopt -u globskipdots; mkdir g; cd g; touch .a .foo bar
echo @(.*); echo @(?|.?); echo @(?|.*); echo !(.*); echo *(bar).foo
## STDOUT:
. .. .a .foo
.. .a
. .. .a .foo
bar
.foo
## END

#### keys of [[ ]] and (( )) are expanded once
declare -A assoc; key='x],b[$(echo uname >&2)'; key1=']'; key2='` echo >&2 foo`'; key4='7<(4+2)'
assoc[$key]=42; assoc[$key1]=12; assoc[$key2]=128; assoc[0]=0
[[ assoc[$key] -eq assoc[$key] ]]; echo $?
[[ assoc[$key] -gt assoc[$key1] ]]; echo $?
[[ assoc[$key2] -lt assoc[$key] ]]; echo $?
x=4; [[ $x -eq "4" && "$x" -lt 2+3 ]]; echo $?
(( assoc[$key1]++ )); declare -p assoc
shopt -s assoc_expand_once
b='80$(echo)'; declare -A a; read "a[$b]" <<< v; printf -v "a[x$b]" w; declare -p a; let "a[$b]=3"; declare -p a
## STDOUT:
0
0
1
0
declare -A assoc=(["\` echo >&2 foo\`"]="128" [0]="0" ["]"]="13" ["x],b[\$(echo uname >&2)"]="42" )
declare -A a=(["x80\$(echo)"]="w" ["80\$(echo)"]="v" )
declare -A a=(["x80\$(echo)"]="w" ["80\$(echo)"]="3" )
## END

#### names whose brackets do not pair up
declare -A A; for k in ']' '[' '*' "80's"; do read "A[$k]" <<< X; printf -v "A[$k]" %s Y; declare "A[$k]=Z"; done; declare -p A
## STDOUT:
declare -A A=(["*"]="Z" )
## END
## STDERR:
bash: line 1: read: `A[]]': not a valid identifier
bash: line 1: printf: `A[]]': not a valid identifier
bash: line 1: declare: `A[]]=Z': not a valid identifier
bash: line 1: read: `A[[]': not a valid identifier
bash: line 1: printf: `A[[]': not a valid identifier
bash: line 1: declare: `A[[]=Z': not a valid identifier
bash: line 1: read: `A[80's]': not a valid identifier
bash: line 1: printf: `A[80's]': not a valid identifier
bash: line 1: declare: `A[80's]=Z': not a valid identifier
## END

#### "${*:-x}" without separators
IFS=; A=('' ''); set -- '' ''; echo "<${A[*]:-X}>" "<${*:-X}>" "<${A[@]:-X}>" "<${@:+Y}>" "<${*:+Y}>"; IFS=' '; echo "<${*:-X}>"
## STDOUT:
<X> <X> < > <Y> <>
< >
## END

#### unbound by indirection
set -u; bar=foo; (echo ${!bar}); (echo ${!bar%x}); (echo ${!nosuch}); foo=1; echo ${!bar}
## STDOUT:
1
## END
## STDERR:
bash: line 1: !bar: unbound variable
bash: line 1: !bar: unbound variable
bash: line 1: nosuch: invalid indirect expansion
## END

#### indices that an indexed array has not
b[*]=aaa
b[@]=r
declare -p b
c=([]=q [1]=2 [*]=last [@]=x [-65]=n); declare -p c
read 'b[*]' <<< x; printf -v 'b[@]' x; declare b[*]=x; echo "${b[-5]}"
## STDOUT:
declare -a c=([1]="2")

## END
## STDERR:
bash: line 1: b[*]: bad array subscript
bash: line 2: b[@]: bad array subscript
bash: line 3: declare: b: not found
bash: line 4: []=q: bad array subscript
bash: line 4: [*]=last: cannot assign to non-numeric index
bash: line 4: [@]=x: cannot assign to non-numeric index
bash: line 4: [-65]=n: bad array subscript
bash: line 5: b[*]: bad array subscript
bash: line 5: b[@]: bad array subscript
bash: line 5: b[*]: bad array subscript
bash: line 5: b: bad array subscript
## END
