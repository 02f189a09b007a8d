# What random scripts have found (scripts/fuzz-shell.mjs), each made small.
#### the operand of an unset variable's substring is not evaluated
echo "${u:1a:08}" "${r[5]:'1'}" "${m[*]:\1}" ok; echo ${u#$(echo side >&2)}
## STDOUT:
   ok

## END

#### an empty message of :?
(echo "${u:?""}"); (echo ${u?$e}); (echo ${u:?}); (echo ${u?})
## STDERR:
bash: line 1: u: 
bash: line 1: u: 
bash: line 1: u: parameter null or not set
bash: line 1: u: parameter not set
## END
## status: 1

#### a lone percent sign
%; echo $?; %1; echo $?
## STDOUT:
1
1
## END
## STDERR:
bash: line 1: fg: no job control
bash: line 1: fg: no job control
## END

#### a name with a newline that is not found
"a
b"; $'x\ty'; é
## STDERR:
bash: line 2: $'a\nb': command not found
bash: line 2: $'x\ty': command not found
bash: line 2: é: command not found
## END
## status: 127

#### a DEBUG trap in a pipeline is the shell's
trap 'echo "T:$BASH_COMMAND"' DEBUG
: | while read -r a; do :; done
## STDOUT:
T::
## END

#### lines in a substitution are those of its printed form
x=$(if nosuch1; then :; elif :; then nosuch2; fi)
x=$(for a in 1; do nosuch3; done)
x=$(case a in a) nosuch4;; esac)
x=$(nosuch5 $'\n'; nosuch6)
## STDERR:
bash: line 1: nosuch1: command not found
bash: line 5: nosuch2: command not found
bash: line 4: nosuch3: command not found
bash: line 5: nosuch4: command not found
bash: line 5: nosuch5: command not found
bash: line 5: nosuch6: command not found
## END
## status: 127

#### lines in a substitution count from its command
printf '%s' a \
 "$(nosuch1)"; echo "
"$(nosuch2)
## STDOUT:
a

## END
## STDERR:
bash: line 1: nosuch1: command not found
bash: line 3: nosuch2: command not found
## END

#### lines in a backquoted substitution
echo a `
nosuch1
nosuch2`
## STDOUT:
a
## END
## STDERR:
bash: line 2: nosuch1: command not found
bash: line 3: nosuch2: command not found
## END

#### lines in a process substitution
cat <(if true; then
nosuch
fi)
## STDERR:
bash: line 4: nosuch: command not found
## END

#### lines in a function in a substitution
:
echo $(f() { local -; nosuch; }; f)
## STDOUT:

## END
## STDERR:
environment: line 5: nosuch: command not found
## END

#### LINENO in substitutions
echo $LINENO $(echo $LINENO
echo $LINENO)
echo $(
:
echo $LINENO)
## STDOUT:
1 1 2
6
## END

#### the line of a command is that of its second word
nosuch "
"; nosuch a "
"
a="
" nosuch; nosuch \
b
## STDERR:
bash: line 2: nosuch: command not found
bash: line 2: nosuch: command not found
bash: line 5: nosuch: command not found
bash: line 6: nosuch: command not found
## END
## status: 127

#### the line of (( and [[ is their last
((1/0 +
1))
[[ a -eq 1/0 &&
a ]]
## STDERR:
bash: line 2: ((: 1/0 +
1: division by 0 (error token is "0 +
1")
bash: line 4: [[: 1/0: division by 0 (error token is "0")
## END
## status: 1

#### the line of a group's redirection
{ :
:; } > nosuch/a
f() {
:
{ :; } > nosuch/b
}
f
## STDERR:
bash: line 2: nosuch/a: No such file or directory
environment: line 3: nosuch/b: No such file or directory
## END
## status: 1

#### an index that is no arithmetic
r[1a]=x; echo no
## STDERR:
bash: line 1: 1a: value too great for base (error token is "1a")
## END
## status: 1

#### an index that is no arithmetic, in expansions
(echo ${r[1a]}; echo no); (echo $((r[1a])); echo no); (((r[1a]++)); echo no); (r=([1a]=x); echo no)
## STDERR:
bash: line 1: 1a: value too great for base (error token is "1a")
bash: line 1: 1a: value too great for base (error token is "1a")
bash: line 1: 1a: value too great for base (error token is "1a")
bash: line 1: 1a: value too great for base (error token is "1a")
## END
## status: 1

#### an integer variable's bad value stops everything
declare -i i; i=1+
echo no
## STDERR:
bash: line 1: 1+: syntax error: operand expected (error token is "+")
## END
## status: 1

#### an empty index
r[]=x; echo $?; declare -A m; m[]=x; echo $?
## STDERR:
bash: line 1: r[]: bad array subscript
## END
## status: 1

#### an index before the start is shown as written
i=-5; r[i]=x; r[$i]=x; r[~2]=x; ((r[i]=1)); declare r[i]=1; read 'r[i]' <<< 1; printf -v 'r[i]' 1; r=([i]=1 [-5]=2); echo $?
## STDERR:
bash: line 1: r[i]: bad array subscript
## END
## status: 1

#### quotes in an index stay
(r[' ']=x); (r[\']=x); (r[\$]=x); (r["1"]=x; declare -p r); (echo ${r[\']})
## STDOUT:
declare -a r=([1]="x")
## END
## STDERR:
bash: line 1: ' ': syntax error: operand expected (error token is "' '")
bash: line 1: \': syntax error: operand expected (error token is "\'")
bash: line 1: $: syntax error: operand expected (error token is "$")
bash: line 1: \': syntax error: operand expected (error token is "\'")
## END
## status: 1

#### newlines at the start of an expression stay in its message
(echo $((
1 1))); (echo $((  1 1)))
## STDERR:
bash: line 2: 
1 1: syntax error in expression (error token is "1")
bash: line 2: 1 1: syntax error in expression (error token is "1")
## END
## status: 1

#### tildes in associative lists stay
declare -A m=([x]=~ [y]=a:~); echo ${m[x]} ${m[y]}; m=(~ ~); echo "${!m[@]}" "${m[@]}"; m[z]=~; echo ${m[z]}; r=([0]=~ ~); echo ${r[@]}
## STDOUT:
~ a:~
~ ~
/home/user
/home/user /home/user
## END

#### words of associative lists are not split
x='a b'; declare -A m=($x 1); declare -p m; m=([$x]=$x); declare -p m; touch g1; m=(g* {1,2}); declare -p m
## STDOUT:
declare -A m=(["a b"]="1" )
declare -A m=(["a b"]="a b" )
declare -A m=(["g*"]="{1,2}" )
## END

#### eval, traps and . are traced deeper
set -x; eval 'eval ": x"'; trap ': t' EXIT; . /dev/null
## STDERR:
+ eval 'eval ": x"'
++ eval ': x'
+++ : x
+ trap ': t' EXIT
+ . /dev/null
+ : t
## END

#### export and readonly are traced twice
set -x; export a='b c'; readonly d=1 e; declare f=2; declare -a g=(1 'h i')
## STDERR:
+ export 'a=b c'
+ a='b c'
+ readonly d=1 e
+ d=1
+ declare f=2
+ g=('1' 'h i')
+ declare -a g
## END

#### quoted patterns in traces
set -x; [[ a == "b c" ]]; [[ a == b* ]]; [[ a = $u ]]; [[ 'x y' != "z" ]]
## STDERR:
+ [[ a == \b\ \c ]]
+ [[ a == b* ]]
+ [[ a = '' ]]
+ [[ x y != \z ]]
## END

#### select is traced
set -x; select x in a 'b c'; do break; done <<< 1
## STDERR:
+ select x in a 'b c'
1) a
2) b c
#? + break
## END

#### words with newlines in traces
set -x; x='a
b'; : "$x" $'\t' $'\e'
## STDERR:
+ x='a
b'
+ : 'a
b' '	' $'\E'
## END

#### test -t of a word
test -t x; echo $?; [ -t '' ]; echo $?
## STDOUT:
1
1
## END

#### a failed expansion in a redirection of a builtin, function or group
read a <<< $((1a)); echo no
f() { :; }; f > $((1a)); echo no
{ :; } > ${!x}; echo no
> ${!x}; echo no
cat < $((1a)); echo $?; (:) > $((1a)); echo $?
## STDOUT:
1
1
## END
## STDERR:
bash: line 1: 1a: value too great for base (error token is "1a")
bash: line 2: 1a: value too great for base (error token is "1a")
bash: line 3: x: invalid indirect expansion
bash: line 4: x: invalid indirect expansion
bash: line 5: 1a: value too great for base (error token is "1a")
bash: line 5: 1a: value too great for base (error token is "1a")
## END

#### :? in a redirection
cat > ${x?foo}; echo $?; : > ${x?foo}; echo no
## STDOUT:
127
## END
## STDERR:
bash: line 1: x: foo
bash: line 1: x: foo
## END
## status: 127

#### a failed expansion in a simple command of its own process
echo ${x?} | cat; echo ${PIPESTATUS[@]}; echo ${x?} & wait $!; echo $?; (echo ${x?}) & wait $!; echo $?
## STDOUT:
127 0
127
1
## END
## STDERR:
bash: line 1: x: parameter not set
bash: line 1: x: parameter not set
bash: line 1: x: parameter not set
## END

#### return with a RETURN trap that exits
f() { trap 'exit 4' RETURN; return 2; }; f; echo no
## STDOUT:
## END
## status: 4

#### case keeps the status for its body
false; case a in a) echo $?;; esac; case $(exit 4) in *) echo $?;; esac; false; case a in b) ;; esac; echo $?; false; case a in a) ;; esac; echo $?
## STDOUT:
1
4
0
0
## END

#### a loop with a readonly variable
readonly x=1; for x in a; do echo no; done; echo $?; for ((x=2;;)); do echo no; done; echo $?
## STDOUT:
1
1
## END
## STDERR:
bash: line 1: x: readonly variable
bash: line 1: x: readonly variable
## END

#### tildes and braces in declarations
export a=~ b=~:~/x c+=~; declare d={1,2}; local e=~ 2> /dev/null; echo $a $b $c $d; readonly f=~/q; echo $f
## STDOUT:
/home/user /home/user:/home/user/x /home/user 2
/home/user/q
## END

#### [[ knows extended patterns whatever extglob says
shopt -u extglob; [[ aaa == +(a) ]]; echo $?; [[ b == !(a) ]]; echo $?; case aaa in +(a)) echo no;; esac
## STDERR:
bash: -c: line 1: syntax error near unexpected token `('
bash: -c: line 1: `shopt -u extglob; [[ aaa == +(a) ]]; echo $?; [[ b == !(a) ]]; echo $?; case aaa in +(a)) echo no;; esac'
## END
## status: 2

#### closing a descriptor that an element names
exec {a[1]}> f; echo x >&${a[1]}; exec {a[1]}>&-; cat f; echo y >&${a[1]}; echo $?
## STDOUT:
x
1
## END
## STDERR:
bash: line 1: ${a[1]}: Bad file descriptor
## END

#### $_ after assignments
: a b; x=1; echo "[$_]"; : a b; x=$(:); echo "[$_]"
## STDOUT:
[]
[]
## END

#### a transformation that is none
x=1; (echo ${x@Z}); echo $?; (echo ${u@Z}); echo $?; echo ${x@Z}; echo no
## STDOUT:
1

0
## END
## STDERR:
bash: line 1: ${x@Z}: bad substitution
bash: line 1: ${x@Z}: bad substitution
## END
## status: 127

#### assigning to a special parameter by default
echo ${*:=$(echo side >&2)}; echo no
## STDERR:
bash: line 1: $*: cannot assign in this way
## END
## status: 1

#### indirection through an unset positional parameter
echo "[${!1}]" "[${!1:-d}]" "[${!2#x}]"; (echo ${!u}); echo ${!#}
## STDOUT:
[] [d] []
bash
## END
## STDERR:
bash: line 1: u: invalid indirect expansion
## END

#### octal and other bad numbers in printf
printf '%d\n' 0x 08 '0}' 0a 1a 0xg
## STDOUT:
0
0
0
0
1
0
## END
## STDERR:
bash: line 1: printf: 0x: invalid hex number
bash: line 1: printf: 08: invalid octal number
bash: line 1: printf: 0}: invalid number
bash: line 1: printf: 0a: invalid number
bash: line 1: printf: 1a: invalid number
bash: line 1: printf: 0xg: invalid hex number
## END
## status: 1

#### a warning for an unfinished here-document
cat <<E
a
## STDOUT:
a
## END
## STDERR:
bash: line 2: warning: here-document at line 1 delimited by end-of-file (wanted `E')
## END

#### bad letters in TIMEFORMAT
TIMEFORMAT='%q'; time :; TIMEFORMAT='a%'; time :
## STDERR:
bash: line 1: TIMEFORMAT: `q': invalid format character
a%
## END

#### declare with attributes that exclude each other
declare -aA z; echo $?; declare -lu x=aB; declare -p x
## STDOUT:
1
declare -- x="aB"
## END
## STDERR:
bash: line 1: declare: z: cannot convert associative to indexed array
## END

#### usage errors of several builtins
builtin -Z; echo $?; suspend -Z; echo $?; dirs x; echo $?; pushd +x; echo $?; pushd / /; echo $?; cd -@; echo $?; enable -f nosuch x; echo $?; enable -d echo; echo $?
## STDOUT:
2
2
2
2
1
2
1
1
## END
## STDERR:
bash: line 1: builtin: -Z: invalid option
builtin: usage: builtin [shell-builtin [arg ...]]
bash: line 1: suspend: -Z: invalid option
suspend: usage: suspend [-f]
bash: line 1: dirs: x: invalid option
dirs: usage: dirs [-clpv] [+N] [-N]
bash: line 1: pushd: +x: invalid number
pushd: usage: pushd [-n] [+N | -N | dir]
bash: line 1: pushd: too many arguments
bash: line 1: cd: -@: invalid option
cd: usage: cd [-L|[-P [-e]] [-@]] [dir]
bash: line 1: enable: cannot open shared object nosuch: nosuch: cannot open shared object file: No such file or directory
bash: line 1: enable: echo: not dynamically loaded
## END

#### names that no variable has stay in the environment
env 'a-b=1' 'c.d=2' bash -c 'env | grep "^[ac][-.]" | sort'
## STDOUT:
a-b=1
c.d=2
## END

#### PWD is a copy
PWD=/x; pwd; cd .; echo $PWD; PWD=/y; dirs; cd ..; pwd
## STDOUT:
/home/user
/home/user
~
/home
## END

#### variables end at a NUL
printf -v x 'a\0b'; echo "$x" ${#x}
## STDOUT:
a 1
## END

#### let with a readonly variable
declare -r a=1; let a=5; echo $?; ((a=5)); echo $?
## STDOUT:
1
1
## END
## STDERR:
bash: line 1: a: readonly variable
bash: line 1: a: readonly variable
## END

#### functions from standard input belong to main
printf 'f() { nosuch; }; f; echo "${BASH_SOURCE[@]}"\n' | bash; printf 'f() { echo "${BASH_SOURCE[@]}"; }; f\n' | bash
## STDOUT:

main
## END
## STDERR:
main: line 1: nosuch: command not found
## END

#### an index that is no arithmetic, in builtins
(read 'r[1a]' <<< x; echo no); (printf -v 'r[1a]' x; echo no); (declare r[1a]=1; echo no); (unset 'r[1a]'; echo unset); (let 'r[1a]=1'; echo no)
## STDOUT:
unset
## END
## STDERR:
bash: line 1: 1a: value too great for base (error token is "1a")
bash: line 1: 1a: value too great for base (error token is "1a")
bash: line 1: 1a: value too great for base (error token is "1a")
bash: line 1: 1a: value too great for base (error token is "1a")
## END
## status: 1

#### an arithmetic error is found before a value is looked at
a=a.txt; (echo $((a--))); (echo $((a)))
## STDERR:
bash: line 1: a.txt: syntax error: invalid arithmetic operator (error token is ".txt")
bash: line 1: a.txt: syntax error: invalid arithmetic operator (error token is ".txt")
## END
## status: 1

#### tildes after += in arguments
echo a+=~ a=~ a[1]=~ -a=~
## STDOUT:
a+=/home/user a=/home/user a[1]=/home/user -a=~
## END

#### named descriptors stand above hidden ones
exec {a}> f; echo $a; { exec {b}> g; echo $b; } <<< x; read c <<< y {d}> h; echo $d
## STDOUT:
10
12
13
## END

#### 1>& with a word takes both
x=f; { echo o; echo e >&2; } 1>&$x; cat f; echo a 2>&$x; echo $?
## STDOUT:
o
e
1
## END
## STDERR:
bash: line 1: f: ambiguous redirect
## END

#### background commands of a pipeline keep its input
echo a | { cat & wait; }; echo b | (cat & wait); (cat & wait) <<< c; { cat & wait; } <<< d
## STDOUT:
a
b
c
d
## END

#### the whole text around a bad substitution is shown
(echo a${x!}b c); (echo "p ${x!} q"r); (echo a"b ${x!}"$y); (x=a${x!}b); (echo ${r[*]:}x); (echo ${u:-a${x!}b})
## STDERR:
bash: line 1: a${x!}b: bad substitution
bash: line 1: p ${x!} q: bad substitution
bash: line 1: b ${x!}: bad substitution
bash: line 1: a${x!}b: bad substitution
bash: line 1: ${r[*]:}x: bad substitution
bash: line 1: a${x!}b: bad substitution
## END
## status: 1

#### ! in the background counts for nothing
! false & wait $!; echo $?; ! { :; } & wait $!; echo $?; ! (false) & wait $!; echo $?; ! : | : & wait $!; echo $?
## STDOUT:
1
0
1
0
## END

#### a comparison of what is no number is false, not the end of a condition
[[ 1a -eq 1 || b ]]; echo $?; [[ ! 1a -eq 1 ]]; echo $?; [[ 1a -eq 1 && $(echo side >&2) ]]; echo $?
## STDOUT:
0
0
1
## END
## STDERR:
bash: line 1: [[: 1a: value too great for base (error token is "1a")
bash: line 1: [[: 1a: value too great for base (error token is "1a")
bash: line 1: [[: 1a: value too great for base (error token is "1a")
## END

#### the length of an element before the start
echo ${#r[-1]}; echo "${r[-1]}"
## STDOUT:
0

## END
## STDERR:
bash: line 1: r: bad array subscript
## END

#### the line of a loop's redirection
for a in "
"; do :; done > nosuch/a
case a in
a) :;;
esac > nosuch/b
## STDERR:
bash: line 2: nosuch/a: No such file or directory
bash: line 5: nosuch/b: No such file or directory
## END
## status: 1

#### printf %n without a name
printf 'a%n\n' ''; echo $?
## STDOUT:
a
0
## END

#### an empty key is shown as written
(declare -A m; m[$u]=x); (declare -A m; m["$u"]=x); (declare -A m; m[$(:)]=x)
## STDERR:
bash: line 1: m[$u]: bad array subscript
bash: line 1: m["$u"]: bad array subscript
bash: line 1: m[$(:)]: bad array subscript
## END
## status: 1

#### empty keys of associative arrays
declare -A m=([$i]=x [a]=b); declare -p m; m=([$i]=y [c]=d); declare -p m; m+=([""]=z); declare -p m
## STDOUT:
declare -A m=([a]="b" )
declare -A m=([c]="d" )
declare -A m=([c]="d" )
## END
## STDERR:
bash: line 1: ['']='x': bad array subscript
bash: line 1: [$i]=y: bad array subscript
bash: line 1: [""]=z: bad array subscript
## END

#### namerefs to nothing
declare -n q=''; echo $?; q1=; declare -n q1; echo $?; q2='1x'; declare -n q2; echo $?; a=(1); declare -n a=x; echo $?
f() { local -n q=$1; q[1]=x; echo "<${!q} $q ${q[@]}>"; }; f ''; f 1x
## STDOUT:
1
1
1
1
<  x>
<  x>
## END
## STDERR:
bash: line 1: declare: `': not a valid identifier
bash: line 1: declare: `': invalid variable name for name reference
bash: line 1: declare: `1x': invalid variable name for name reference
bash: line 1: declare: a: reference variable cannot be an array
environment: line 2: local: `': not a valid identifier
environment: line 2: local: `1x': invalid variable name for name reference
## END

#### the case of special parameters
echo ${0^^b} ${0,,} ${@^} ${*^^}
echo ${#^}
echo ${?^^}
echo ${#@Q}
## STDOUT:
Bash bash
'0'
## END
## STDERR:
bash: line 2: ${#^}: bad substitution
bash: line 3: ${?^^}: bad substitution
## END

#### the line of a RETURN trap
trap 'echo "R$LINENO"' RETURN; set -T
f() {
  :
  (exit 2)
}
f
g()
{
  return 0
}
g
## STDOUT:
R2
R9
## END

#### BASH_COMMAND in EXIT traps
run() { bash -c "trap 'echo T:\$BASH_COMMAND' EXIT $2
$1" < /dev/null; }
run 'x=1'; run '(:)'; run 'for ((i=0; i<1; i++)); do :; done'; run 'r[08]=x'; run '(exit 3)' ERR
## STDOUT:
T:x=1
T:trap 'echo T:$BASH_COMMAND' EXIT
T:((i<1))
T:r[08]=x
T:( exit 3 )
T:( exit 3 )
## END
## STDERR:
bash: line 2: 08: value too great for base (error token is "08")
## END
## status: 3

#### an array is made before its words are expanded
r=( $((1/0)) )
declare -p r
s=(1 2); s=( $((1/0)) )
declare -p s
t=( "${!t:-x}" ); declare -p t
## STDOUT:
declare -a r=()
declare -a s=([0]="1" [1]="2")
declare -a t=([0]="x")
## END
## STDERR:
bash: line 1: 1/0: division by 0 (error token is "0")
bash: line 3: 1/0: division by 0 (error token is "0")
## END

#### quotes within the word of an operator within quotes
echo "${b:-"\'"}" "${b:-"\a"}" "${b:-"\$x"}" "${b:-"a\"b"}" "${b:-\a}" "${b:-"\}"}" "${HOME:+"\a\'"}"
cat <<E
${b:-"\'"} ${b:-"\a"} ${b:-\a}
E
## STDOUT:
' a $x a"b \a } a'
' a \a
## END

#### set -v does not show what substitutions run
set -v
x=$(eval "echo a")
cat <(eval "echo c")
(eval "echo d")
## STDOUT:
c
d
## END
## STDERR:
x=$(eval "echo a")
cat <(eval "echo c")
(eval "echo d")
echo d
## END

#### an empty list next to another one
f() { echo $#; }; f "$@${m[*]}"; f "${m[*]}$@"; f "$*"; f "$@$u"
## STDOUT:
0
0
1
0
## END

#### a length that is not looked at
x=abc; echo "<${x:4:08}>" "<${x: -4:1a}>"
## STDOUT:
<> <>
## END

#### xtrace of an EXIT trap in a subshell, and of subscripts
set -x; (trap 'echo sub' EXIT; :); k="a b"; declare -A m; m[$k]=v; r[1+1]=x
## STDOUT:
sub
## END
## STDERR:
+ trap 'echo sub' EXIT
+ :
++ echo sub
+ k='a b'
+ declare -A m
+ m[$k]=v
+ r[1+1]=x
## END

#### keys that hold brackets and quotes in arithmetic
declare -A A
for k in 'a b' ']' 'x]y' '$(echo hi)' "it's" '"dq"' '\' '@'; do
  A=(); A[$k]=1; (( A[$k]++ )); echo "${A[$k]} $((A[$k] * 2))"; (( A[$k] += 5 )); echo "${A[$k]}"
done
key='q r'; A=([$key]=1); unset 'A[$key]'; echo ${#A[@]}; A[$key]=1; [[ -v 'A[$key]' ]]; echo $?; test -v 'A[$key]'; echo $?
## STDOUT:
2 4
7
2 4
7
2 4
7
2 4
7
2 4
7
2 4
7
2 4
7
2 4
7
0
0
0
## END

#### a script on standard input that is replaced
printf 'echo a\nexec < /dev/null\necho not reached\n' | bash; echo 'echo other' > f; printf 'echo b\nexec < f\necho not reached\n' | bash
## STDOUT:
a
b
other
## END

#### PIPESTATUS before anything has run
bash -c 'echo "<${PIPESTATUS[@]}>"; x=1; echo "<${PIPESTATUS[@]}>"' < /dev/null
## STDOUT:
<>
<0>
## END

#### declare -u and -l beyond ASCII
declare -u x=é; echo $x; declare -au a; a[0]=é; a[1]=aé; echo ${a[@]}; a=é; echo $a; for a in é; do echo $a; done; declare -u b; for b in é; do echo $b; done; read b <<<é; echo $b
## STDOUT:
É
É AÉ
É
É
É
É
## END

#### quotes within `((` that turns out to be two subshells
((echo $'\''); echo x)
((echo "'"); echo y)
((echo 'a b' ); echo z)
(( echo it\'s ); echo w)
## STDOUT:
'
x
'
y
a b
z
it's
w
## END

#### select assigns through a nameref
declare -n a=ab; select a in x y; do break; done <<<1 2>/dev/null; echo "$ab"; declare -p a; select a in x y; do break; done <<<9 2>/dev/null;  declare -p a ab
## STDOUT:
x
declare -n a="ab"
declare -n a="ab"
declare -- ab=""
## END

#### select and a reply that chooses nothing
select z in x y; do break; done <<<9; declare -p z REPLY
## STDOUT:
declare -- z=""
declare -- REPLY="9"
## END
## STDERR:
1) x
2) y
#? 
## END, no newline

#### set -u in the value of declare -i
set -u
declare -i b=c; echo next
echo after
## STDERR:
bash: line 2: c: unbound variable
## END
## status: 127

#### set -u in a value assigned to what has -i
set -u; declare -i b; b=c; echo next
## STDERR:
bash: line 1: c: unbound variable
## END
## status: 127

#### set -u in the value of local -i
set -u; f() { local -i x=nope; echo in; }; f; echo next
## STDERR:
environment: line 1: nope: unbound variable
## END
## status: 127

#### a length below 0 of parameters
set -- a b; echo ${@:1:~1}
## STDERR:
bash: line 1: ~1: substring expression < 0
## END
## status: 1

#### a length below 0 of an array
a=(1 2 3); echo ${a[@]:1:~1}
## STDERR:
bash: line 1: ~1: substring expression < 0
## END
## status: 1

#### a length below 0 of a text
s=abc; echo ${s:1:~9}
## STDERR:
bash: line 1: ~9: substring expression < 0
## END
## status: 1

#### a length below 0, by name
s=abc; i=-7; echo ${s:1:i}
## STDERR:
bash: line 1: i: substring expression < 0
## END
## status: 1

#### a length below 0 of an array, by name
a=(1 2 3); i=-7; echo ${a[@]:1:i}; echo next
## STDERR:
bash: line 1: i: substring expression < 0
## END
## status: 1

#### the message of ${x?} is split
a=' x   y '; (echo ${u?$a}); (echo "${u?$a}"); (echo ${u?"$a"}); (echo ${u:?a   b}); (echo ${u:?  a * b }); set -- p "" "q r"; (echo ${u?$@}); (echo "${u?$@}"); (echo ${u?$*}); IFS=,; a=1,2; (echo ${u?$a}); (echo ${u?$*}); (echo ${u?*}); (echo ${u?~}); (echo ${u?})
## STDERR:
bash: line 1: u: x y
bash: line 1: u: x y
bash: line 1: u:  x   y 
bash: line 1: u: a   b
bash: line 1: u:   a * b 
bash: line 1: u: p q r
bash: line 1: u: p q r
bash: line 1: u: p q r
bash: line 1: u: 1 2
bash: line 1: u: p  q r
bash: line 1: u: *
bash: line 1: u: /home/user
bash: line 1: u: parameter not set
## END
## status: 1

#### $? in the message of ${x?}
false; (echo ${u?$?}); (exit 5); (echo "${u:?$?}")
## STDERR:
bash: line 1: u: 1
bash: line 1: u: 1
## END
## status: 1

#### an index before the first element, by operator
r=(); echo ${r[-1]@A}; echo ${r[-1]@a}; echo ${r[-1]@Q}; echo ${r[-1]:-x}; echo ${r[-1]/a/b}; echo ${r[-1]:1}; echo ${#r[-1]}; echo ${r[-1]^^}; echo ${r[-1]@U}; echo ${r[-1]@K} ${r[-1]@k}; echo ${r[-1]@P} ${r[-1]@E} ${r[-1]@L} ${r[-1]@u}
## STDOUT:
declare -a r
a

x


## END
## STDERR:
bash: line 1: r: bad array subscript
bash: line 1: r: bad array subscript
bash: line 1: r: bad array subscript
bash: line 1: r: bad array subscript
bash: line 1: r: bad array subscript
bash: line 1: r: bad array subscript
bash: line 1: r: bad array subscript
bash: line 1: r: bad array subscript
bash: line 1: -1]: bad array subscript
## END
## status: 1

#### the line of assignments that have several
b=x c="\
\'"${r[-1]}
b=${r[-1]} c="{!
"
b=1 c="
"${r[-1]} true
echo "
" ${r[-1]}
:
d="
${r[-1]}
" e=${r[-1]}
## STDOUT:


## END
## STDERR:
bash: line 1: r: bad array subscript
bash: line 3: r: bad array subscript
bash: line 5: r: bad array subscript
bash: line 8: r: bad array subscript
bash: line 12: r: bad array subscript
bash: line 12: r: bad array subscript
## END

#### what arithmetic says of names that follow one another
(: $((declare -p m; :)); echo no)
(: $((a b)); echo no)
(: $((a b;)); echo no)
(: $((a b c d ; x)); echo no)
(: $((a b 3;)); echo no)
(: $((a ;)); echo no)
(: $((1 a;)); echo no)
(: $((a[1] b[2];)); echo no)
(: $((a b[2] + ;)); echo no)
(: $((a b 09)); echo no)
(: $((a b 'x')); echo no)
(: $((1 + a "b;" )); echo no)
(: $((a = b c;)); echo no)
(: $((a b {)); echo no)
(((0 && a ;)); echo $?)
(: $((a b . c)); echo no)
(: $((a b[ c)); echo no)
(let 'a b;' ; echo $?)
(: $((a @)); echo no)
(: $((a b @)); echo no)
(: $(( a ++ b ;)); echo no)
(: $((++a b ;)); echo no)
(: $((a 1 ;)); echo no)
(: $((a\b)); echo no)
(: $((a b\c)); echo no)
## STDOUT:
1
1
## END
## STDERR:
bash: line 1: declare -p m; :: syntax error: invalid arithmetic operator (error token is "; :")
bash: line 2: a b: syntax error in expression (error token is "b")
bash: line 3: a b;: syntax error: invalid arithmetic operator (error token is ";")
bash: line 4: a b c d ; x: syntax error: invalid arithmetic operator (error token is "; x")
bash: line 5: a b 3;: syntax error in expression (error token is "b 3;")
bash: line 6: a ;: syntax error: invalid arithmetic operator (error token is ";")
bash: line 7: 1 a;: syntax error: invalid arithmetic operator (error token is ";")
bash: line 8: a[1] b[2];: syntax error: invalid arithmetic operator (error token is ";")
bash: line 9: a b[2] + ;: syntax error in expression (error token is "b[2] + ;")
bash: line 10: a b 09: value too great for base (error token is "09")
bash: line 11: a b 'x': syntax error: invalid arithmetic operator (error token is "'x'")
bash: line 12: 1 + a b; : syntax error: invalid arithmetic operator (error token is "; ")
bash: line 13: a = b c;: syntax error: invalid arithmetic operator (error token is ";")
bash: line 14: a b {: syntax error: invalid arithmetic operator (error token is "{")
bash: line 15: ((: 0 && a ;: syntax error: invalid arithmetic operator (error token is ";")
bash: line 16: a b . c: syntax error: invalid arithmetic operator (error token is ". c")
bash: line 17: a b[ c: bad array subscript (error token is "b[ c")
bash: line 18: let: a b;: syntax error: invalid arithmetic operator (error token is ";")
bash: line 19: a @: syntax error: invalid arithmetic operator (error token is "@")
bash: line 20: a b @: syntax error: invalid arithmetic operator (error token is "@")
bash: line 21: a ++ b ;: syntax error: invalid arithmetic operator (error token is ";")
bash: line 22: ++a b ;: syntax error: invalid arithmetic operator (error token is ";")
bash: line 23: a 1 ;: syntax error in expression (error token is "1 ;")
bash: line 24: a\b: syntax error: invalid arithmetic operator (error token is "\b")
bash: line 25: a b\c: syntax error: invalid arithmetic operator (error token is "\c")
## END
## status: 1
