# Manual 3.3: functions.
#### three ways to define
a() { echo a; }; function b { echo b; }; function c() { echo c; }; a; b; c
## STDOUT:
a
b
c
## END

#### the body may be any compound command
f() (x=1; echo sub); g() if true; then echo if; fi; h() for i in 1; do echo $i; done; k() ((1)); l() [[ a ]]; f; g; h; k; l; echo $? [$x]
## STDOUT:
sub
if
1
0 []
## END

#### a body on the next line
f()
{
echo a
}
f
## STDOUT:
a
## END

#### arguments
f() { echo $# "$1" "$2" "$*"; }; f a "b c"; f
## STDOUT:
2 a b c a b c
0   
## END

#### the caller's parameters come back
set -- x y; f() { set -- a; echo $1; shift; }; f q; echo $1 $2
## STDOUT:
a
x y
## END

#### $0 does not change
f() { echo $0; }; f
## STDOUT:
bash
## END

#### FUNCNAME
f() { echo ${FUNCNAME[0]} ${#FUNCNAME[@]}; g; }; g() { echo "${FUNCNAME[*]}"; }; f; echo [${FUNCNAME[0]}]
## STDOUT:
f 1
g f
[]
## END

#### return with a status
f() { return 3; echo no; }; f; echo $?
## STDOUT:
3
## END

#### return without one keeps the last
f() { false; return; }; f; echo $?; g() { (exit 7); }; g; echo $?
## STDOUT:
1
7
## END

#### return's status is taken modulo 256
f() { return 256; }; f; echo $?; f() { return -1; }; f; echo $?; f() { return 300; }; f; echo $?
## STDOUT:
0
255
44
## END

#### return with a word
f() { return abc; echo no; }; f; echo $?
## STDOUT:
2
## END
## STDERR:
environment: line 1: return: abc: numeric argument required
## END

#### return with too many arguments
f() { return 1 2; echo no; }; f; echo $?
## STDERR:
environment: line 1: return: too many arguments
## END
## status: 1

#### return outside of a function
return 3; echo $?
## STDOUT:
2
## END
## STDERR:
bash: line 1: return: can only `return' from a function or sourced script
## END

#### return in a loop in a function
f() { for i in 1 2 3; do [ $i = 2 ] && return $i; echo $i; done; }; f; echo $?
## STDOUT:
1
2
## END

#### return in a subshell in a function
f() { (return 5; echo no); echo $?; }; f
## STDOUT:
5
## END

#### variables are global
f() { x=2; y=3; }; x=1; f; echo $x $y
## STDOUT:
2 3
## END

#### local
f() { local x=2; echo $x; }; x=1; f; echo $x
## STDOUT:
2
1
## END

#### local without a value is unset
x=1; f() { local x; echo "[${x-unset}]"; x=2; }; f; echo $x
## STDOUT:
[unset]
1
## END

#### local is seen by called functions
f() { local x=f; g; }; g() { echo $x; x=g; }; x=o; f; echo $x
## STDOUT:
f
o
## END

#### local of several
f() { local a=1 b=2 c; echo $a $b [$c]; }; f; echo [$a$b]
## STDOUT:
1 2 []
[]
## END

#### local sees the outer value in its own assignment
x=1; f() { local x=$x; echo $x; x=2; }; f; echo $x
## STDOUT:
1
1
## END

#### local arrays
f() { local -a a=(1 2); local -A m=([k]=v); echo ${a[1]} ${m[k]}; }; f; echo [${a[1]}]
## STDOUT:
2 v
[]
## END

#### local integers and case
f() { local -i n=2+3; local -u u=abc; local -l l=ABC; echo $n $u $l; }; f
## STDOUT:
5 ABC abc
## END

#### local readonly
f() { local -r x=1; x=2; echo no; }; f; echo $?; x=3; echo $x
## STDERR:
environment: line 1: x: readonly variable
## END
## status: 1

#### local exported
f() { local -x E=1; printenv E; }; f; printenv E; echo $?
## STDOUT:
1
1
## END

#### local -p
f() { local a=1 b; local -p; }; f
## STDOUT:
declare -- a="1"
declare -- b
## END

#### local -
f() { local -; set -f; echo $-; }; f | tr -d 'hBc'; echo $- | tr -d 'hBc'; f > /dev/null; [[ -o noglob ]]; echo $?
## STDOUT:
f

1
## END

#### local outside of a function
local x=1; echo $? [$x]
## STDOUT:
1 []
## END
## STDERR:
bash: line 1: local: can only be used in a function
## END

#### local with a bad name
f() { local 1x=2; echo $?; }; f
## STDOUT:
1
## END
## STDERR:
environment: line 1: local: `1x=2': not a valid identifier
## END

#### local with an option that is none
f() { local -Z x; echo $?; }; f
## STDOUT:
2
## END
## STDERR:
environment: line 1: local: -Z: invalid option
local: usage: local [option] name[=value] ...
## END

#### local of a readonly variable
readonly r=1; f() { local r=2; echo $? $r; }; f
## STDOUT:
1 1
## END
## STDERR:
environment: line 1: local: r: readonly variable
## END

#### unset of a local shows nothing of the outer
x=1; f() { local x=2; unset x; echo "[${x-unset}]"; }; f; echo $x
## STDOUT:
[unset]
1
## END

#### unset in a called function reaches the outer
x=1; f() { local x=2; g; echo $x; }; g() { unset x; echo "[${x-unset}]"; }; f; echo $x
## STDOUT:
[1]
1
1
## END

#### localvar_unset
shopt -s localvar_unset; x=1; f() { local x=2; g; echo "[${x-unset}]"; }; g() { unset x; }; f
## STDOUT:
[unset]
## END

#### localvar_inherit
shopt -s localvar_inherit; x=1; f() { local x; echo $x; local -i n; }; f
## STDOUT:
1
## END

#### local -I
declare -i x=5; f() { local -I x; x+=1; echo $x; declare -p x; }; f; echo $x
## STDOUT:
6
declare -i x="6"
5
## END

#### declare in a function is local
f() { declare x=1; typeset y=2; }; f; echo [$x$y]
## STDOUT:
[]
## END

#### declare -g
f() { declare -g x=1; }; f; echo $x
## STDOUT:
1
## END

#### export in a function is global
f() { export E=1; }; f; printenv E
## STDOUT:
1
## END

#### readonly in a function is global
f() { readonly r=1; }; f; r=2; echo $?
## STDERR:
bash: line 1: r: readonly variable
## END
## status: 1

#### recursion
f() { [ $1 -le 1 ] && { echo 1; return; }; echo $(( $1 * $(f $(($1-1))) )); }; f 6
## STDOUT:
720
## END

#### recursion with locals
f() { local n=$1; ((n > 0)) && f $((n-1)); echo $n; }; f 3
## STDOUT:
0
1
2
3
## END

#### FUNCNEST
FUNCNEST=3; f() { echo $1; f $(($1+1)); }; f 1; echo $?
## STDOUT:
1
2
3
## END
## STDERR:
environment: line 1: f: maximum function nesting level exceeded (3)
## END
## status: 1

#### redirections of a definition hold for each call
f() { echo out; echo err >&2; } > f.out 2>&1; f; echo called; cat f.out
## STDOUT:
called
out
err
## END

#### a redirection of a call
f() { cat; echo done; }; f <<< in > o; cat o
## STDOUT:
in
done
## END

#### a definition's status
f() { :; }; echo $?
## STDOUT:
0
## END

#### a definition again replaces the first
f() { echo 1; }; f() { echo 2; }; f
## STDOUT:
2
## END

#### a function may redefine itself
f() { f() { echo second; }; echo first; }; f; f
## STDOUT:
first
second
## END

#### a function in a function
f() { g() { echo g; }; }; type -t g; f; g
## STDOUT:
g
## END

#### unset -f
f() { :; }; unset -f f; type -t f; echo $?
## STDOUT:
1
## END

#### unset prefers a variable
f() { echo f; }; f=1; unset f; f; unset f; type -t f; echo $?
## STDOUT:
f
1
## END

#### a function before a builtin
echo() { builtin echo "mine: $@"; }; echo a; unset -f echo; echo b
## STDOUT:
mine: a
b
## END

#### command skips functions
ls() { echo mine; }; touch f; command ls; ls
## STDOUT:
f
mine
## END

#### builtin skips functions
cd() { echo mine; }; builtin cd /; pwd; cd
## STDOUT:
/
mine
## END

#### declare -f prints it
f() { echo a; if true; then echo b; fi; }; declare -f f
## STDOUT:
f () 
{ 
    echo a;
    if true; then
        echo b;
    fi
}
## END

#### declare -F prints names
f() { :; }; g() { :; }; declare -F; declare -F f; declare -F nosuch; echo $?
## STDOUT:
declare -f f
declare -f g
f
1
## END

#### type prints it
f() { for x in 1 2; do echo $x; done; }; type f
## STDOUT:
f is a function
f () 
{ 
    for x in 1 2;
    do
        echo $x;
    done
}
## END

#### export -f
f() { echo "child $1"; }; export -f f; bash -c 'f x'
## STDOUT:
child x
## END

#### export -fn
f() { :; }; export -f f; export -fn f; bash -c 'type -t f'; echo $?
## STDOUT:
1
## END

#### readonly -f
f() { echo 1; }; readonly -f f; f() { echo 2; }; f; unset -f f; echo $?
## STDOUT:
1
1
## END
## STDERR:
bash: line 1: f: readonly function
bash: line 1: unset: f: cannot unset: readonly function
## END

#### names may hold odd characters
a-b() { echo dash; }; a.b() { echo dot; }; a:b() { echo colon; }; +() { echo plus; }; a-b; a.b; a:b; +
## STDOUT:
dash
dot
colon
plus
## END

#### names that are none
'a b'() { :; }; echo no
## STDOUT:
no
## END
## STDERR:
bash: line 1: `'a b'': not a valid identifier
## END

#### a name with an expansion
$x() { :; }; echo no
## STDOUT:
no
## END
## STDERR:
bash: line 1: `$x': not a valid identifier
## END

#### a number as a name
1() { echo one; }; 1
## STDOUT:
one
## END

#### assignments before a call are local to it
f() { echo $x; }; x=1 f; echo [$x]
## STDOUT:
1
[]
## END

#### assignments before a call are exported to children
f() { printenv x; }; x=1 f
## STDOUT:
1
## END

#### LINENO in a function
echo $LINENO
f() {
  echo $LINENO
  echo $LINENO
}
f
## STDOUT:
1
3
4
## END

#### BASH_LINENO and BASH_SOURCE
f() { echo "${BASH_LINENO[@]}" "${BASH_SOURCE[@]}"; }
f
g() {
  f
}
g
## STDOUT:
2 environment
4 6 environment environment
## END

#### caller
f() { caller; caller 0; caller 1; echo $?; }
g() {
  f
}
g
## STDOUT:
3 environment
3 g environment
1
## END

#### exit in a function ends the shell
f() { exit 3; }; f; echo no
## STDOUT:
## END
## status: 3

#### set -- in a function without arguments
f() { echo $#; set --; echo $#; }; f a b
## STDOUT:
2
0
## END

#### $@ through functions
f() { g "$@"; }; g() { printf '<%s>' "$@"; echo; }; f 'a b' '' c
## STDOUT:
<a b><><c>
## END

#### shift in a function
f() { while (($#)); do echo $1; shift; done; }; f a b; echo $#
## STDOUT:
a
b
0
## END

#### errexit in a function in a condition is off
set -e; f() { false; echo on; }; if f; then echo yes; fi; f || echo no; f; echo never
## STDOUT:
on
yes
on
## END
## status: 1

#### a function in a pipeline is a subshell
f() { x=1; echo a; }; f | cat; echo [$x]
## STDOUT:
a
[]
## END

#### a function in the background
f() { echo bg; return 4; }; f & wait $!; echo $?
## STDOUT:
bg
4
## END

#### a trap on RETURN
f() { trap 'echo ret' RETURN; echo body; }; f; echo after
## STDOUT:
body
ret
after
## END

#### a DEBUG trap is not inherited
trap 'echo D' DEBUG; f() { echo in; }; f
## STDOUT:
D
in
## END

#### declare -t lets a function have DEBUG
f() { echo in; }; declare -ft f; trap 'echo D' DEBUG; f
## STDOUT:
D
D
D
in
## END

#### a function that has a here-document
f() { cat <<E
$1
E
}; f a; f b
## STDOUT:
a
b
## END

#### a function printed with a here-document
f() { cat <<E; echo b
text
E
}; declare -f f
## STDOUT:
f () 
{ 
    cat <<E
text
E

    echo b
}
## END

#### dynamic names
for n in a b; do eval "f_$n() { echo $n; }"; done; f_a; f_b
## STDOUT:
a
b
## END

#### results by nameref
f() { local -n out=$1; out=result; }; f v; echo $v
## STDOUT:
result
## END

#### arrays by nameref
f() { local -n a=$1; a+=(z); echo ${#a[@]}; }; arr=(x y); f arr; echo ${arr[@]}
## STDOUT:
3
x y z
## END
