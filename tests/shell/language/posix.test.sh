#### bash as sh
echo $0; set -o posix; echo $POSIXLY_CORRECT; f-g() { echo x; }; f-g; export A; for i in 1 2; do :; done; set +o posix; a-b() { echo "$FUNCNAME"; }; a-b; function x:y { echo xy; }; x:y; sh -c 'echo $0; set -o | grep posix; echo {a,b} ; a=(1 2); echo ${a[1]}; [[ a == a ]] && echo y; echo <(:) > /dev/null'
## STDOUT:
bash
y
## END
## STDERR:
bash: line 1: `f-g': not a valid identifier
## END
## status: 2

#### builtin-special posix
set -o posix; x=1 export y=2; echo $x; : ${z:=3}; a=5 :; echo $a; f() { echo func; }; export() { echo no; }; echo after
## STDOUT:
1
5
## END
## STDERR:
bash: line 1: `export': is a special builtin
## END
## status: 2

#### readonly export print
readonly a=1; export b='x y' c=$'a\nb'; readonly -p | grep ' a='; export -p | grep -E ' [bc]='; set -o posix; readonly -p | grep a=1; export -p | grep -E ' [bc]='; declare -p a
## STDOUT:
declare -r a="1"
declare -x b="x y"
declare -x c=$'a\nb'
export b="x y"
export c=$'a\nb'
declare -r a="1"
## END

#### in posix mode a failed expansion ends the shell
for c in 'echo ${x!}' 'echo $((1/0))' 'x=$((1/0))' 'a[-5]=1' 'readonly r=1; r=2' 'for i in ${x!}; do :; done' '((1/0))' 'echo ${!x}' 'for 1x in a; do :; done' 'eval "echo \${x!}"'; do
  bash --posix -c "$c; echo same"$'\necho next'; echo $?
done
## STDOUT:
127
127
127
127
127
127
same
next
0
next
0
2
127
## END
## STDERR:
bash: line 1: ${x!}: bad substitution
bash: line 1: 1/0: division by 0 (error token is "0")
bash: line 1: 1/0: division by 0 (error token is "0")
bash: line 1: a[-5]: bad array subscript
bash: line 1: r: readonly variable
bash: line 1: ${x!}: bad substitution
bash: line 1: ((: 1/0: division by 0 (error token is "0")
bash: line 1: x: invalid indirect expansion
bash: line 1: `1x': not a valid identifier
bash: line 1: ${x!}: bad substitution
## END

#### time in posix mode
bash --posix -c 'time true' 2>&1 | sed 's/[0-9.]\+/N/g'; bash --posix -c 'time -p true' 2>&1 | sed 's/[0-9.]\+/N/g'
## STDOUT:

real	NmNs
user	NmNs
sys	NmNs
real N
user N
sys N
## END

#### assignments before a special builtin stay, exported
set -o posix
A=5 :; env | grep ^A=
B=6 eval 'env | grep ^B='; env | grep ^B=
C=7 export D=8; env | grep -E '^[CD]='
(E=9 exec env) | grep ^E=
F=1 true; echo "[$F]"
f() { G=2 :; }; f; env | grep ^G=
## STDOUT:
A=5
B=6
B=6
D=8
C=7
E=9
[]
G=2
## END
