#### a=(x y z); echo ${a[0]} ${a[2]} ${a[-1]} ${#a[@]} ${a[@]} ${!a[@]}
a=(x y z); echo ${a[0]} ${a[2]} ${a[-1]} ${#a[@]} ${a[@]} ${!a[@]}
## STDOUT:
x z z 3 x y z 0 1 2
## END

#### a=(x y z); a[5]=q; echo ${!a[@]} ${#a[@]}; unset 'a[1]'; echo ${a[@...
a=(x y z); a[5]=q; echo ${!a[@]} ${#a[@]}; unset 'a[1]'; echo ${a[@]}; a+=(n m); echo ${!a[@]}
## STDOUT:
0 1 2 5 4
x z q
0 2 5 6 7
## END

#### a=([3]=c [1]=a z); declare -p a; a=("b c" d); printf '<%s>' "${a[@]...
a=([3]=c [1]=a z); declare -p a; a=("b c" d); printf '<%s>' "${a[@]}"; printf '<%s>' "${a[*]}"; echo
## STDOUT:
declare -a a=([1]="a" [2]="z" [3]="c")
<b c><d><b c d>
## END

#### declare -A m=([k]=v ["x y"]=z); m[n]=1; echo ${m[k]} "${m[x y]}" ${...
declare -A m=([k]=v ["x y"]=z); m[n]=1; echo ${m[k]} "${m[x y]}" ${#m[@]}; unset 'm[k]'; declare -p m
## STDOUT:
v z 3
declare -A m=([n]="1" ["x y"]="z" )
## END

#### declare -A m; m[a]=1 m[b]=2; for k in "${!m[@]}"; do echo $k=${m[$k...
declare -A m; m[a]=1 m[b]=2; for k in "${!m[@]}"; do echo $k=${m[$k]}; done | sort; [[ -v m[a] ]] && echo set
## STDOUT:
a=1
b=2
set
## END

#### a=(1 2 3 4 5); echo ${a[@]:1:2} ${a[@]: -2} ${a[@]/3/X} ${a[@]#1} $...
a=(1 2 3 4 5); echo ${a[@]:1:2} ${a[@]: -2} ${a[@]/3/X} ${a[@]#1} ${#a[1]}
## STDOUT:
2 3 4 5 1 2 X 4 5 2 3 4 5 1
## END

#### a=(b a c); IFS=,; echo "${a[*]}"; IFS=' '; echo "${a[*]}"
a=(b a c); IFS=,; echo "${a[*]}"; IFS=' '; echo "${a[*]}"
## STDOUT:
b,a,c
b a c
## END

#### i=1; a[i+1]=x; a[$i]=y; echo ${a[2]} ${a[i]}; a[-1]=last; declare -p a
i=1; a[i+1]=x; a[$i]=y; echo ${a[2]} ${a[i]}; a[-1]=last; declare -p a
## STDOUT:
x y
declare -a a=([1]="y" [2]="last")
## END

#### a=(1 2); b=("${a[@]}" 3); echo ${b[@]}; a=(); echo ${#a[@]} "${a[@]...
a=(1 2); b=("${a[@]}" 3); echo ${b[@]}; a=(); echo ${#a[@]} "${a[@]}" end
## STDOUT:
1 2 3
0 end
## END

#### readonly -a r=(1 2); r[0]=5; echo no
readonly -a r=(1 2); r[0]=5; echo no
## STDERR:
bash: line 1: r: readonly variable
## END
## status: 1

#### a=(x); a[-5]=1; echo $?
a=(x); a[-5]=1; echo $?
## STDERR:
bash: line 1: a[-5]: bad array subscript
## END
## status: 1

#### declare -A m=(a 1 b 2); declare -p m
declare -A m=(a 1 b 2); declare -p m
## STDOUT:
declare -A m=([b]="2" [a]="1" )
## END

#### read -a w <<< "one two three"; echo ${w[1]} ${#w[@]}; mapfile -t l ...
read -a w <<< "one two three"; echo ${w[1]} ${#w[@]}; mapfile -t l <<< $'p\nq'; declare -p l
## STDOUT:
two 3
declare -a l=([0]="p" [1]="q")
## END

#### a=5; a[1]=6; declare -p a; unset a; declare -p a
a=5; a[1]=6; declare -p a; unset a; declare -p a
## STDOUT:
declare -a a=([0]="5" [1]="6")
## END
## STDERR:
bash: line 1: declare: a: not found
## END
## status: 1

#### s=scalar; echo ${s[0]} ${s[@]} ${#s[@]}; a=(x y); echo $a
s=scalar; echo ${s[0]} ${s[@]} ${#s[@]}; a=(x y); echo $a
## STDOUT:
scalar scalar 1
x
## END

#### a=(1 2 3); a+=4; echo ${a[0]}; a[1]+=x; echo ${a[1]}; declare -ai n...
a=(1 2 3); a+=4; echo ${a[0]}; a[1]+=x; echo ${a[1]}; declare -ai n=(1+1 2); n[0]+=5; echo ${n[@]}
## STDOUT:
14
2x
7 2
## END

#### a=({1..3} x{a,b}); echo ${a[@]}; a=(one two); echo "${a[@]@Q}" "${a...
a=({1..3} x{a,b}); echo ${a[@]}; a=(one two); echo "${a[@]@Q}" "${a[@]^}" ${a[@]@A}
## STDOUT:
1 2 3 xa xb
'one' 'two' One Two declare -a a=([0]="one" [1]="two")
## END

#### declare -a e; echo ${#e[@]} ${e[0]-unset}; [[ -v e[0] ]]; echo $?
declare -a e; echo ${#e[@]} ${e[0]-unset}; [[ -v e[0] ]]; echo $?
## STDOUT:
0 unset
1
## END

#### a=(1 2 3); a=("${a[@]:1}"); echo ${a[@]}; a=(${a[@]} x); echo ${#a[...
a=(1 2 3); a=("${a[@]:1}"); echo ${a[@]}; a=(${a[@]} x); echo ${#a[@]}; a=([0]=${a[1]}); declare -p a
## STDOUT:
2 3
3
declare -a a=([0]="3")
## END

#### declare -A m=([a]=1); m+=([b]=2 [a]=3); echo ${m[a]} ${m[b]}; m=([c...
declare -A m=([a]=1); m+=([b]=2 [a]=3); echo ${m[a]} ${m[b]}; m=([c]=9); declare -p m; m[x]+=y; echo ${m[x]}
## STDOUT:
3 2
declare -A m=([c]="9" )
y
## END

#### declare -a "w=(1 2)"; declare -p w; k=(a); declare k="(5 6)"; decla...
declare -a "w=(1 2)"; declare -p w; k=(a); declare k="(5 6)"; declare -p k; declare "v=(1 2)"; declare -p v
## STDOUT:
declare -a w=([0]="1" [1]="2")
declare -a k=([0]="5" [1]="6")
declare -- v="(1 2)"
## END

#### a list assigned to an element
a=(x y); a[1]=(4 5); echo not reached
declare -p a
## STDOUT:
declare -a a=([0]="x" [1]="y")
## END
## STDERR:
bash: line 1: a[1]: cannot assign list to array member
## END

#### BASH_REMATCH is made anew even if it was readonly
readonly BASH_REMATCH; [[ ab =~ (a) ]]; echo $?; declare -p BASH_REMATCH
## STDOUT:
0
declare -a BASH_REMATCH=([0]="a" [1]="a")
## END
