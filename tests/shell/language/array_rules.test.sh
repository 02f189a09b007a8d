# Manual 6.7: arrays.
#### an array by its elements
a[0]=x; a[2]=z; echo ${a[0]} [${a[1]}] ${a[2]} ${#a[@]}
## STDOUT:
x [] z 2
## END

#### an array by a list
a=(x 'y z' ""); echo ${#a[@]}; printf '<%s>' "${a[@]}"; echo
## STDOUT:
3
<x><y z><>
## END

#### an empty list
a=(); echo ${#a[@]} "${a[@]}" [${a[0]}]; declare -p a
## STDOUT:
0 []
declare -a a=()
## END

#### indices in the list
a=([2]=c [0]=a b [5]=f); declare -p a
## STDOUT:
declare -a a=([0]="a" [1]="b" [2]="c" [5]="f")
## END

#### indices that are expressions
i=1; a=([i+1]=x [$i]=y [i*i*3]=z); declare -p a
## STDOUT:
declare -a a=([1]="y" [2]="x" [3]="z")
## END

#### a list over lines
a=(
one
  "two three"   # comment

four
); declare -p a
## STDOUT:
declare -a a=([0]="one" [1]="two three" [2]="four")
## END

#### a list with expansions
x='1 2'; a=($x "$x" {a,b} $(echo c d) *.none); declare -p a
## STDOUT:
declare -a a=([0]="1" [1]="2" [2]="1 2" [3]="a" [4]="b" [5]="c" [6]="d" [7]="*.none")
## END

#### a list with globs
touch g1 g2; a=(g* 'g*'); declare -p a
## STDOUT:
declare -a a=([0]="g1" [1]="g2" [2]="g*")
## END

#### the name alone is element 0
a=(x y); echo $a ${a} ${#a}; a=z; declare -p a
## STDOUT:
x x 1
declare -a a=([0]="z" [1]="y")
## END

#### a scalar is element 0
s=v; echo ${s[0]} ${s[@]} ${#s[@]} [${s[1]}]; s[1]=w; declare -p s
## STDOUT:
v v 1 []
declare -a s=([0]="v" [1]="w")
## END

#### negative indices
a=(1 2 3); echo ${a[-1]} ${a[-3]}; a[-1]=z; declare -p a; echo ${a[-4]}; echo $?
## STDOUT:
3 1
declare -a a=([0]="1" [1]="2" [2]="z")

0
## END
## STDERR:
bash: line 1: a: bad array subscript
## END

#### assigning before the start
a=(1); a[-2]=x; echo $?
## STDERR:
bash: line 1: a[-2]: bad array subscript
## END
## status: 1

#### [@] and [*] in quotes
a=('x y' z); printf '<%s>' "${a[@]}"; echo; printf '<%s>' "${a[*]}"; echo; IFS=,; echo "${a[*]}"; printf '<%s>' "p${a[@]}s"; echo
## STDOUT:
<x y><z>
<x y z>
x y,z
<px y><zs>
## END

#### [@] and [*] without quotes
a=('x y' '' z); printf '<%s>' ${a[@]}; echo; printf '<%s>' ${a[*]}; echo
## STDOUT:
<x><y><z>
<x><y><z>
## END

#### [@] of an empty array
a=(); printf '<%s>' "${a[@]}"; echo; printf '<%s>' "x${a[@]}"; echo; set -- "${a[@]}"; echo $#; set -- "${a[*]}"; echo $#
## STDOUT:
<>
<x>
0
1
## END

#### length of elements
a=(a bb ccc); echo ${#a[1]} ${#a[-1]} ${#a[9]}
## STDOUT:
2 3 0
## END

#### keys
a=([3]=x [1]=y); echo "${!a[@]}"; for i in ${!a[@]}; do echo $i=${a[i]}; done
## STDOUT:
1 3
1=y
3=x
## END

#### appending
a=(1); a+=(2 3); a+=([9]=z); a+=(after); declare -p a
## STDOUT:
declare -a a=([0]="1" [1]="2" [2]="3" [9]="z" [10]="after")
## END

#### appending to an element
a=(x); a[0]+=y; a[1]+=z; a+=w; declare -p a
## STDOUT:
declare -a a=([0]="xyw" [1]="z")
## END

#### appending to an unset variable
u+=(1 2); declare -p u; s=x; s+=(y); declare -p s
## STDOUT:
declare -a u=([0]="1" [1]="2")
declare -a s=([0]="x" [1]="y")
## END

#### unset of an element
a=(1 2 3); unset 'a[1]'; declare -p a; unset a[0]; declare -p a; unset 'a[-1]'; declare -p a; echo ${#a[@]}
## STDOUT:
declare -a a=([0]="1" [2]="3")
declare -a a=([2]="3")
declare -a a=()
0
## END

#### unset of the whole
a=(1 2); unset a; declare -p a; echo $?; a=(1); unset 'a[@]'; declare -p a
## STDOUT:
1
declare -a a=()
## END
## STDERR:
bash: line 1: declare: a: not found
## END

#### unset with a glob in reach
touch a1; a=(1 2); unset a[1]; declare -p a
## STDOUT:
declare -a a=([0]="1" [1]="2")
## END

#### copying
a=('x y' [5]=z); b=("${a[@]}"); declare -p b
## STDOUT:
declare -a b=([0]="x y" [1]="z")
## END

#### slicing
a=(a b c d e); echo ${a[@]:1:2} "${a[@]: -2}" ${a[@]:3}; b=("${a[@]:1:3}"); declare -p b
## STDOUT:
b c d e d e
declare -a b=([0]="b" [1]="c" [2]="d")
## END

#### removing the first, inserting
a=(1 2 3); a=("${a[@]:1}"); echo ${a[@]}; a=("${a[@]:0:1}" x "${a[@]:1}"); echo ${a[@]}
## STDOUT:
2 3
2 x 3
## END

#### patterns over elements
a=(foo.c bar.c); echo ${a[@]%.c} ${a[@]/o/0} ${a[@]^} "${a[@]#f}"
## STDOUT:
foo bar f0o.c bar.c Foo.c Bar.c oo.c bar.c
## END

#### a subscript with blanks
a=(1 2 3); echo ${a[ 1 ]} ${a[1 + 1]}
## STDOUT:
2 3
## END

#### a subscript that is a variable with an expression
e=1+1; a=(1 2 3); echo ${a[e]} ${a[$e]}
## STDOUT:
3 3
## END

#### a subscript with side effects
i=0; a=(x y z); echo ${a[i++]} ${a[i++]} $i; b[i++]=q; declare -p b; echo $i
## STDOUT:
x y 2
declare -a b=([2]="q")
3
## END

#### a subscript that is an element
a=(2 0 1); echo ${a[a[0]]} ${a[${a[2]}]}
## STDOUT:
1 0
## END

#### a subscript of quotes
a=(x y); echo ${a['1']} ${a["1"]}
## STDERR:
bash: line 1: '1': syntax error: operand expected (error token is "'1'")
## END
## status: 1

#### large indices
a[1000000]=x; echo ${#a[@]} ${!a[@]}; a[4294967296]=y; echo ${!a[@]}
## STDOUT:
1 1000000
1000000 4294967296
## END

#### declare -a
declare -a a; declare -p a; a[1]=x; declare -p a; declare -a b=(1 2) c='(3 4)'; declare -p b c
## STDOUT:
declare -a a
declare -a a=([1]="x")
declare -a b=([0]="1" [1]="2")
declare -a c=([0]="3" [1]="4")
## END

#### declare -a of a scalar keeps the value
s=v; declare -a s; declare -p s
## STDOUT:
declare -a s=([0]="v")
## END

#### readonly -a
readonly -a a=(1 2); a[0]=x; echo no
## STDERR:
bash: line 1: a: readonly variable
## END
## status: 1

#### export of an array
declare -x -a a=(1 2); printenv a; echo $?
## STDOUT:
1
## END

#### integer arrays
declare -ai a=(1+1 2*3); a+=(x); a[0]+=5; declare -p a
## STDOUT:
declare -ai a=([0]="7" [1]="6" [2]="0")
## END

#### upper-case arrays
declare -au a=(ab cd); a+=(ef); a[0]+=x; declare -p a
## STDOUT:
declare -au a=([0]="ABX" [1]="CD" [2]="EF")
## END

#### local arrays hide
a=(1 2); f() { local a=(3); echo ${a[@]}; }; f; echo ${a[@]}
## STDOUT:
3
1 2
## END

#### an array in arithmetic
a=(1 2 3); echo $((a[1]+a[2])) $((a)) $((a[0]++)) ${a[0]} $((a[5])); ((a[7]=4)); declare -p a
## STDOUT:
5 1 1 2 0
declare -a a=([0]="2" [1]="2" [2]="3" [7]="4")
## END

#### for over an array while it changes
a=(1 2); for x in "${a[@]}"; do a+=(3); done; echo ${#a[@]}
## STDOUT:
4
## END

#### read -a
read -a a <<< ' one two  three '; declare -p a; IFS=: read -ra a <<< 'x::y'; declare -p a
## STDOUT:
declare -a a=([0]="one" [1]="two" [2]="three")
declare -a a=([0]="x" [1]="" [2]="y")
## END

#### mapfile
mapfile a < <(printf 'x\ny\n'); declare -p a; mapfile -t a < <(printf 'x\n\nz'); declare -p a
## STDOUT:
declare -a a=([0]=$'x\n' [1]=$'y\n')
declare -a a=([0]="x" [1]="" [2]="z")
## END

#### an associative array needs declare
declare -A m; m[a]=1; m['b c']=2; echo ${m[a]} "${m[b c]}" ${#m[@]}
## STDOUT:
1 2 2
## END

#### without declare a key is arithmetic
m[foo]=1; m[bar]=2; declare -p m
## STDOUT:
declare -a m=([0]="2")
## END

#### an associative array by a list
declare -A m=([a]=1 [b]=2); echo ${m[a]}${m[b]}; m=([c]=3); echo [${m[a]}] ${m[c]}
## STDOUT:
12
[] 3
## END

#### an associative array by pairs
declare -A m=(k1 v1 k2 v2); echo ${m[k1]} ${m[k2]}; declare -A n=(odd); declare -p n
## STDOUT:
v1 v2
declare -A n=([odd]="" )
## END

#### keys with odd characters
declare -A m; m['a]b']=1; m['$x']=2; m["a'b"]=3; m['*']=4; m[@]=5; echo "${m['a]b']}" "${m['$x']}" "${m["a'b"]}" "${m['*']}"; echo ${#m[@]}
## STDOUT:
1 2 3 4
5
## END

#### keys are expanded
declare -A m; k='x y'; m[$k]=1; echo ${m[$k]} ${m["$k"]} "${m[x y]}"; m[$(echo s)]=2; echo ${m[s]}; i=1; m[i]=3; m[$i]=4; echo ${m[i]} ${m[1]}
## STDOUT:
1 1 1
2
3 4
## END

#### unset of a key
declare -A m=([a]=1 [b]=2); unset 'm[a]'; echo ${#m[@]} ${m[b]}; k=b; unset "m[$k]"; echo ${#m[@]}
## STDOUT:
1 2
0
## END

#### keys of an associative array
declare -A m=([a]=1); echo ${!m[@]}; for k in "${!m[@]}"; do echo "$k -> ${m[$k]}"; done
## STDOUT:
a
a -> 1
## END

#### appending to an associative array
declare -A m=([a]=1); m+=([b]=2 [a]=3); m[a]+=4; echo ${m[a]} ${m[b]}
## STDOUT:
34 2
## END

#### an associative array without a subscript
declare -A m=([0]=zero [a]=1); echo $m ${m[0]}; m=new; echo ${m[0]}
## STDOUT:
zero zero
new
## END

#### an associative array in arithmetic
declare -A m=([a]=3); echo $((m[a]+1)); ((m[a]++, m[b]=7)); echo ${m[a]} ${m[b]}
## STDOUT:
4
4 7
## END

#### an associative array with missing values in its list
declare -A m; m=(a); declare -p m
## STDOUT:
declare -A m=([a]="" )
## END

#### converting is refused
a=(1); declare -A a; echo $?; declare -A m; declare -a m; echo $?
## STDOUT:
1
1
## END
## STDERR:
bash: line 1: declare: a: cannot convert indexed to associative array
bash: line 1: declare: m: cannot convert associative to indexed array
## END

#### an associative array in a function
f() { local -A m=([k]=v); echo ${m[k]}; }; f; declare -p m; echo $?
## STDOUT:
v
1
## END
## STDERR:
bash: line 1: declare: m: not found
## END

#### declare -gA in a function
f() { declare -gA m; m[k]=v; }; f; echo ${m[k]}
## STDOUT:
v
## END

#### [[ -v ]] of keys
declare -A m=([a]=); [[ -v m[a] ]]; echo $?; [[ -v m[b] ]]; echo $?; k=a; [[ -v m[$k] ]]; echo $?
## STDOUT:
0
1
0
## END

#### ${m[k]-default}
declare -A m=([a]=); echo [${m[a]-d}] [${m[a]:-d}] [${m[b]-d}] ${m[b]:=set} ${m[b]}
## STDOUT:
[] [d] [d] set set
## END

#### an element passed to read, printf -v and others
declare -A m; read 'm[a]' <<< 1; printf -v 'm[b]' %s 2; echo ${m[a]} ${m[b]}; a=(); read a[2] <<< x; printf -v a[1] y; declare -p a
## STDOUT:
1 2
declare -a a=([1]="y" [2]="x")
## END

#### arrays keep any byte
a=($'n\nl' $'t\tb' 'é' '*' '$x'); declare -p a; for x in "${a[@]}"; do printf '%q ' "$x"; done; echo
## STDOUT:
declare -a a=([0]=$'n\nl' [1]=$'t\tb' [2]="é" [3]="*" [4]="\$x")
$'n\nl' $'t\tb' é \* \$x 
## END

#### a list refused in places
echo a=(1); echo no
## STDERR:
bash: -c: line 1: syntax error near unexpected token `('
bash: -c: line 1: `echo a=(1); echo no'
## END
## status: 2

#### a list as one argument of declare
declare a=(1 2) b=3 c=(4); declare -p a b c
## STDOUT:
declare -a a=([0]="1" [1]="2")
declare -- b="3"
declare -a c=([0]="4")
## END

#### a nested list is refused
a=((1)); echo no
## STDERR:
bash: -c: line 1: syntax error near unexpected token `('
bash: -c: line 1: `a=((1)); echo no'
## END
## status: 1

#### an array name with a bad subscript
a[]=1; echo $?
## STDERR:
bash: line 1: a[]: bad array subscript
## END
## status: 1

#### a bad subscript in an expansion
a=(1 2); echo ${a[]}; echo no
## STDERR:
bash: line 1: ${a[]}: bad substitution
## END
## status: 1

#### an unfinished list
a=(1 2
## STDERR:
bash: -c: line 1: unexpected EOF while looking for matching `)'
## END
## status: 1

#### ${a[@]} under set -u
set -u; a=(); echo "${a[@]}" ok; (echo "${a[0]}"); b=(1); (echo ${b[3]}); echo done
## STDOUT:
ok
done
## END
## STDERR:
bash: line 1: a[0]: unbound variable
bash: line 1: b[3]: unbound variable
## END

#### PIPESTATUS, FUNCNAME, BASH_REMATCH are arrays
true | false; echo "${PIPESTATUS[1]}"; f() { echo "${FUNCNAME[0]}"; }; f; [[ ab =~ (a)(b) ]]; echo "${BASH_REMATCH[2]}"
## STDOUT:
1
f
b
## END

#### BASH_VERSINFO and GROUPS
echo ${BASH_VERSINFO[0]} ${BASH_VERSINFO[1]} ${#BASH_VERSINFO[@]}; echo ${#GROUPS[@]}
## STDOUT:
5 2 6
1
## END

#### DIRSTACK
cd /; pushd /tmp > /dev/null; echo ${DIRSTACK[0]} ${DIRSTACK[1]} ${#DIRSTACK[@]}
## STDOUT:
/tmp / 2
## END

#### assigning a string in parentheses is no list
x='(1 2)'; a=$x; declare -p a; declare -a b=$x; declare -p b; declare -a c="$x"; declare -p c
## STDOUT:
declare -- a="(1 2)"
declare -a b=([0]="1" [1]="2")
declare -a c=([0]="1" [1]="2")
## END

#### set and declare show arrays
a=(1 'x y'); declare -A m=([k]='v w'); set | grep '^[am]='
## STDOUT:
a=([0]="1" [1]="x y")
m=([k]="v w" )
## END

#### sparse arrays and loops
a=([1]=x [4]=y); for ((i=0; i<5; i++)); do echo -n "[${a[i]}]"; done; echo
## STDOUT:
[][x][][][y]
## END

#### an empty key
declare -A m; m['']=1; echo $?; k=; m[$k]=2; echo $?
## STDERR:
bash: line 1: m['']: bad array subscript
## END
## status: 1

#### mixing words and indices in an associative list
declare -A m=([a]=1 b); declare -p m; echo $?
## STDOUT:
declare -A m=([a]="1" )
0
## END
## STDERR:
bash: line 1: m: 'b': must use subscript when assigning associative array
## END
