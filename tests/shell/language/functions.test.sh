#### f() { echo "$1-$2-$#"; }; f a b; f "x y"
f() { echo "$1-$2-$#"; }; f a b; f "x y"
## STDOUT:
a-b-2
x y--1
## END

#### function g { echo g; }; g; function h() { echo h; }; h
function g { echo g; }; g; function h() { echo h; }; h
## STDOUT:
g
h
## END

#### f() ( x=5; echo $x ); x=1; f; echo $x
f() ( x=5; echo $x ); x=1; f; echo $x
## STDOUT:
5
1
## END

#### f() { return 3; }; f; echo $?; f() { false; }; f; echo $?
f() { return 3; }; f; echo $?; f() { false; }; f; echo $?
## STDOUT:
3
1
## END

#### x=1; f() { local x=2; g; echo $x; }; g() { echo $x; x=3; }; f; echo $x
x=1; f() { local x=2; g; echo $x; }; g() { echo $x; x=3; }; f; echo $x
## STDOUT:
2
3
1
## END

#### f() { local a b=1 c; echo "[$a][$b][$c]"; a=9; }; f; echo "[$a]"
f() { local a b=1 c; echo "[$a][$b][$c]"; a=9; }; f; echo "[$a]"
## STDOUT:
[][1][]
[]
## END

#### fib() { if (( $1 < 2 )); then r=$1; else local a; fib $(($1-1)); a=...
fib() { if (( $1 < 2 )); then r=$1; else local a; fib $(($1-1)); a=$r; fib $(($1-2)); r=$((a+r)); fi; }; fib 12; echo $r
## STDOUT:
144
## END

#### f() { echo in; } > out; f; cat out
f() { echo in; } > out; f; cat out
## STDOUT:
in
## END

#### f() { cat; } <<< here; f
f() { cat; } <<< here; f
## STDOUT:
here
## END

#### f() { echo $FUNCNAME ${FUNCNAME[@]}; g; }; g() { echo ${FUNCNAME[@]...
f() { echo $FUNCNAME ${FUNCNAME[@]}; g; }; g() { echo ${FUNCNAME[@]} ${BASH_LINENO[@]}; }; f
## STDOUT:
f f
g f 1 1
## END

#### unset -f nosuch; f() { :; }; unset -f f; f; echo $?
unset -f nosuch; f() { :; }; unset -f f; f; echo $?
## STDOUT:
127
## END
## STDERR:
bash: line 1: f: command not found
## END

#### f() { shift; echo "$@"; }; f a b c; set -- x; f 1 2; echo $1
f() { shift; echo "$@"; }; f a b c; set -- x; f 1 2; echo $1
## STDOUT:
b c
2
x
## END

#### f() { echo $0 $1; }; f z
f() { echo $0 $1; }; f z
## STDOUT:
bash z
## END

#### f() { g() { echo inner; }; }; f; g
f() { g() { echo inner; }; }; f; g
## STDOUT:
inner
## END

#### f() { local -i n=2+2; echo $n; local -a a=(1 2); echo ${a[1]}; }; f
f() { local -i n=2+2; echo $n; local -a a=(1 2); echo ${a[1]}; }; f
## STDOUT:
4
2
## END

#### f() { declare v=1; declare -g w=2; }; f; echo "[$v][$w]"
f() { declare v=1; declare -g w=2; }; f; echo "[$v][$w]"
## STDOUT:
[][2]
## END

#### f() { caller 0; caller; }; f
f() { caller 0; caller; }; f
## STDOUT:
1 NULL
## END

#### declare -f nosuch; echo $?; f() { echo a; }; declare -f f; declare ...
declare -f nosuch; echo $?; f() { echo a; }; declare -f f; declare -F f
## STDOUT:
1
f () 
{ 
    echo a
}
f
## END

#### f() { return; }; false; f; echo $?
f() { return; }; false; f; echo $?
## STDOUT:
1
## END

#### return 1; echo $?
return 1; echo $?
## STDOUT:
2
## END
## STDERR:
bash: line 1: return: can only `return' from a function or sourced script
## END

#### f() { echo "$x"; }; x=1; x=2 f; echo $x
f() { echo "$x"; }; x=1; x=2 f; echo $x
## STDOUT:
2
1
## END

#### a() { b; echo a$?; }; b() { return 7; }; a
a() { b; echo a$?; }; b() { return 7; }; a
## STDOUT:
a7
## END

#### f() { local -n r=$1; r=new; }; v=old; f v; echo $v
f() { local -n r=$1; r=new; }; v=old; f v; echo $v
## STDOUT:
new
## END

#### f() { local -; set -f; echo *nosuch*; }; f; echo $-
f() { local -; set -f; echo *nosuch*; }; f; echo $-
## STDOUT:
*nosuch*
hBc
## END

#### f() { echo 1; }; readonly -f f; f() { echo 2; }; echo $?; f; unset ...
f() { echo 1; }; readonly -f f; f() { echo 2; }; echo $?; f; unset -f f; echo $?
## STDOUT:
1
1
1
## END
## STDERR:
bash: line 1: f: readonly function
bash: line 1: unset: f: cannot unset: readonly function
## END

#### f() { return 300; }; f; echo $?; f() { return -1; }; f; echo $?; f(...
f() { return 300; }; f; echo $?; f() { return -1; }; f; echo $?; f() { return abc; echo n; }; f; echo $?
## STDOUT:
44
255
2
## END
## STDERR:
environment: line 1: return: abc: numeric argument required
## END

#### f() { exit 4; }; (f; echo no); echo $?; f; echo no
f() { exit 4; }; (f; echo no); echo $?; f; echo no
## STDOUT:
4
## END
## status: 4

#### local x; echo $?; f() { local x=1; unset x; echo [$x]; }; x=g; f; e...
local x; echo $?; f() { local x=1; unset x; echo [$x]; }; x=g; f; echo $x
## STDOUT:
1
[]
g
## END
## STDERR:
bash: line 1: local: can only be used in a function
## END

#### f() { nosuch; }; f; g() { echo $((1/0)); echo no; }; g; echo no
f() { nosuch; }; f; g() { echo $((1/0)); echo no; }; g; echo no
## STDERR:
environment: line 1: nosuch: command not found
environment: line 1: 1/0: division by 0 (error token is "0")
## END
## status: 1

#### FUNCNEST=3; f() { f; }; f; echo $?
FUNCNEST=3; f() { f; }; f; echo $?
## STDERR:
environment: line 1: f: maximum function nesting level exceeded (3)
## END
## status: 1

#### caller at a script's top level
printf 'caller; echo $?; caller 0; echo $?; f() { caller; caller 0; caller 1; }; f\n' > s; bash s; bash -c 'caller; echo $?'
## STDOUT:
0 NULL
0
1
1 s
1 main s
1
## END
