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

#### tildes and splitting in declarations
set -o posix
HOME=/h
export e=~ f=a:~; echo "$e $f"
readonly g=~ ; echo "$g"
command export c=~; echo "$c"
builtin export d=~; echo "$d"
command command export d2=~; echo "$d2"
declare h=~; echo "$h"
typeset i=~/x; echo "$i"
f() { local l=~ m=x:~; echo "$l $m"; }; f
alias j=~; alias j
x=~; echo $x
\export k=~; echo $k
"export" k2=~; echo $k2
k3=export; $k3 k4=~; echo $k4
command readonly k5=~; echo $k5
command declare k6=~; echo $k6
export k7=~:~ ; echo $k7
echo a=~
env a=~ printenv a
set +o posix
command export c2=~; echo "$c2"
builtin export d2=~; echo "$d2"
command command export d3=~; echo "$d3"
\export k8=~; echo $k8
v="1 2=3"
export w1=$v; echo "$w1"
command export w2=$v; echo "$w2"
builtin export w3=$v; echo "$w3"
set -o posix
export w4=$v; echo "$w4"
command export w5=$v; echo "$w5"
builtin export w6=$v; echo "$w6"
## STDOUT:
/h a:/h
/h
/h
~
/h
/h
/h/x
/h x:/h
j='/h'
/h
~
~
~
/h
/h
/h:/h
a=~
~
/h
/h
/h
/h
1 2=3
1
1
1 2=3
1 2=3
1
## END
## STDERR:
bash: line 28: export: `2=3': not a valid identifier
bash: line 29: export: `2=3': not a valid identifier
bash: line 33: export: `2=3': not a valid identifier
## END

#### how aliases are shown
set -o posix
alias a=1 -x=2 2>/dev/null; alias a; alias; alias -p; alias -p a; alias -- -y=3; alias -- -y
## STDOUT:
a='1'
-x='2'
a='1'
alias -- -x='2'
alias a='1'
alias -- -x='2'
alias a='1'
alias a='1'
-y='3'
## END
