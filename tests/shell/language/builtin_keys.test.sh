# Keys and indexes that builtins and conditions read from a text, with quotes, brackets and expansions in them.

#### unset word forms
declare -A a; key='$(echo foo)'
a[$key]=1; unset -v a[$key]; declare -p a
a[$key]=1; unset -v a["$key"]; declare -p a
a['$key']=2; unset -v a['$key']; declare -p a
a["foo"]=3; unset -v a["foo"]; declare -p a
a['x y']=3; unset a['x y']; declare -p a
a[']']=3; unset a[']']; declare -p a
a['[']=3; unset a['[']; declare -p a
a['"']=3; unset a['"']; declare -p a
a["'"]=3; unset a["'"]; declare -p a
a['\']=3; unset a['\']; declare -p a
## STDOUT:
declare -A a=(["\$(echo foo)"]="1" )
declare -A a=()
declare -A a=()
declare -A a=()
declare -A a=()
declare -A a=()
declare -A a=()
declare -A a=()
declare -A a=()
declare -A a=()
## END
## STDERR:
bash: line 2: unset: `a[$(echo': not a valid identifier
bash: line 2: unset: `foo)]': not a valid identifier
## END

#### unset string forms
declare -A a; key='$(echo foo)'
a[$key]=1; unset 'a[$key]'; declare -p a
a['$key']=2; unset "a['\$key']"; declare -p a
a["foo"]=3; unset 'a["foo"]'; declare -p a
a[$key]=1; a[foo]=2; unset "a[$key]"; declare -p a
a['x y']=3; unset "a['x y']"; declare -p a
k='x y'; a[$k]=3; unset "a[$k]"; declare -p a
a[']']=3; unset "a[']']"; declare -p a
a[']']=3; k=']'; unset "a[$k]"; echo $?; declare -p a
a['"']=3; k='"'; unset "a[$k]"; echo $?; declare -p a
a["'"]=3; k="'"; unset "a[$k]"; echo $?; declare -p a
a['\']=3; k='\'; unset "a[$k]"; echo $?; declare -p a
## STDOUT:
declare -A a=()
declare -A a=()
declare -A a=()
declare -A a=(["\$(echo foo)"]="1" )
declare -A a=(["\$(echo foo)"]="1" )
declare -A a=(["\$(echo foo)"]="1" )
declare -A a=(["\$(echo foo)"]="1" )
0
declare -A a=(["\$(echo foo)"]="1" ["]"]="3" )
0
declare -A a=(["\$(echo foo)"]="1" ["\""]="3" ["]"]="3" )
0
declare -A a=(["\$(echo foo)"]="1" ["'"]="3" ["\""]="3" ["]"]="3" )
0
declare -A a=(["\$(echo foo)"]="1" ["'"]="3" ["\""]="3" ["]"]="3" ["\\"]="3" )
## END

#### unset once
shopt -s assoc_expand_once
declare -A a; key='$(echo foo)'
a[$key]=1; unset "a[$key]"; declare -p a
a['$key']=2; unset "a[\$key]"; declare -p a
a[foo]=3; unset "a[foo]"; declare -p a
a['"q"']=3; unset 'a["q"]'; declare -p a
a[']']=3; k=']'; unset "a[$k]"; echo $?; declare -p a
a['x]y']=3; k='x]y'; unset "a[$k]"; echo $?; declare -p a
a[$key]=1; unset a[$key]; declare -p a
## STDOUT:
declare -A a=()
declare -A a=()
declare -A a=()
declare -A a=()
0
declare -A a=(["]"]="3" )
0
declare -A a=(["]"]="3" ["x]y"]="3" )
declare -A a=(["\$(echo foo)"]="1" ["]"]="3" ["x]y"]="3" )
## END

#### unset at
declare -A a=(@ v0 . v1); unset a[@]; declare -p a
a=(@ v0 . v1); unset 'a[@]'; declare -p a
key=@; a=(@ v0 . v1); unset a[$key]; declare -p a
a=(@ v0 . v1); unset 'a[$key]'; declare -p a
shopt -s assoc_expand_once
a=(@ v0 . v1); unset "a[$key]"; declare -p a
a=(@ v0 . v1); unset 'a[@]'; declare -p a
b=(1 2); unset b[@]; declare -p b; b=(1 2); unset 'b[*]'; declare -p b; b=(1 2); unset b[$key]; declare -p b
## STDOUT:
declare -A a=([.]="v1" )
declare -A a=([.]="v1" )
declare -A a=([.]="v1" )
declare -A a=([.]="v1" )
declare -A a=([.]="v1" )
declare -A a=([.]="v1" )
declare -a b=()
declare -a b=()
declare -a b=()
## END

#### read
declare -A A; for k in $'\t' ' ' ']' '*' '@' '"' "'" '\' '$x' '[' 'a]b' '[x]'; do read "A[$k]" <<<X; echo "$k $?"; done; declare -p A
## STDOUT:
	 0
  0
] 1
* 0
@ 0
" 1
' 1
\ 1
$x 1
[ 1
a]b 1
[x] 0
declare -A A=(["[x]"]="X" [$'\t']="X" ["*"]="X" [" "]="X" ["@"]="X" )
## END
## STDERR:
bash: line 1: read: `A[]]': not a valid identifier
bash: line 1: read: `A["]': not a valid identifier
bash: line 1: read: `A[']': not a valid identifier
bash: line 1: read: `A[\]': not a valid identifier
bash: line 1: A[$x]: bad array subscript
bash: line 1: read: `A[[]': not a valid identifier
bash: line 1: read: `A[a]b]': not a valid identifier
## END

#### read words
declare -A A; for k in $'\t' ' ' ']' '*' '@' '"' "'" '\' '$x' '[' 'a]b' '[x]'; do read A[$k] <<<X; echo "$k $?"; done; declare -p A
## STDOUT:
	 1
  1
] 1
* 0
@ 0
" 1
' 1
\ 1
$x 1
[ 1
a]b 1
[x] 0
declare -A A=(["[x]"]="X" ["*"]="X" ["@"]="X" )
## END
## STDERR:
bash: line 1: read: `A[': not a valid identifier
bash: line 1: read: `A[': not a valid identifier
bash: line 1: read: `A[]]': not a valid identifier
bash: line 1: read: `A["]': not a valid identifier
bash: line 1: read: `A[']': not a valid identifier
bash: line 1: read: `A[\]': not a valid identifier
bash: line 1: A[$x]: bad array subscript
bash: line 1: read: `A[[]': not a valid identifier
bash: line 1: read: `A[a]b]': not a valid identifier
## END

#### read quoted words
declare -A A; for k in $'\t' ' ' ']' '*' '@' '"' "'" '\' '$x' '[' 'a]b' '[x]'; do read A["$k"] <<<X; echo "$k $?"; done; declare -p A
## STDOUT:
	 0
  0
] 1
* 0
@ 0
" 1
' 1
\ 1
$x 1
[ 1
a]b 1
[x] 0
declare -A A=(["[x]"]="X" [$'\t']="X" ["*"]="X" [" "]="X" ["@"]="X" )
## END
## STDERR:
bash: line 1: read: `A[]]': not a valid identifier
bash: line 1: read: `A["]': not a valid identifier
bash: line 1: read: `A[']': not a valid identifier
bash: line 1: read: `A[\]': not a valid identifier
bash: line 1: A[$x]: bad array subscript
bash: line 1: read: `A[[]': not a valid identifier
bash: line 1: read: `A[a]b]': not a valid identifier
## END

#### read once
shopt -s assoc_expand_once
declare -A A; for k in $'\t' ' ' ']' '*' '@' '"' "'" '\' '$x' '[' 'a]b' '[x]'; do read "A[$k]" <<<X; echo "$k $?"; done; declare -p A
## STDOUT:
	 0
  0
] 1
* 0
@ 0
" 0
' 0
\ 0
$x 0
[ 0
a]b 1
[x] 1
declare -A A=([$'\t']="X" ["*"]="X" ["'"]="X" ["\""]="X" [" "]="X" ["\\"]="X" ["["]="X" ["@"]="X" ["\$x"]="X" )
## END
## STDERR:
bash: line 2: read: `A[]]': not a valid identifier
bash: line 2: read: `A[a]b]': not a valid identifier
bash: line 2: read: `A[[x]]': not a valid identifier
## END

#### printf -v
declare -A A; for k in $'\t' ' ' ']' '*' '@' '"' "'" '\' '$x' '[' 'a]b' '[x]'; do printf -v "A[$k]" X; echo "$k $?"; done; declare -p A
## STDOUT:
	 0
  0
] 2
* 0
@ 0
" 2
' 2
\ 2
$x 1
[ 2
a]b 2
[x] 0
declare -A A=(["[x]"]="X" [$'\t']="X" ["*"]="X" [" "]="X" ["@"]="X" )
## END
## STDERR:
bash: line 1: printf: `A[]]': not a valid identifier
bash: line 1: printf: `A["]': not a valid identifier
bash: line 1: printf: `A[']': not a valid identifier
bash: line 1: printf: `A[\]': not a valid identifier
bash: line 1: A[$x]: bad array subscript
bash: line 1: printf: `A[[]': not a valid identifier
bash: line 1: printf: `A[a]b]': not a valid identifier
## END

#### printf -v words
declare -A A; for k in $'\t' ' ' ']' '*' '@' '"' "'" '\' '$x' '[' 'a]b' '[x]'; do printf -v A["$k"] X; echo "$k $?"; done; declare -p A
## STDOUT:
	 0
  0
] 2
* 0
@ 0
" 2
' 2
\ 2
$x 1
[ 2
a]b 2
[x] 0
declare -A A=(["[x]"]="X" [$'\t']="X" ["*"]="X" [" "]="X" ["@"]="X" )
## END
## STDERR:
bash: line 1: printf: `A[]]': not a valid identifier
bash: line 1: printf: `A["]': not a valid identifier
bash: line 1: printf: `A[']': not a valid identifier
bash: line 1: printf: `A[\]': not a valid identifier
bash: line 1: A[$x]: bad array subscript
bash: line 1: printf: `A[[]': not a valid identifier
bash: line 1: printf: `A[a]b]': not a valid identifier
## END

#### printf -v once
shopt -s assoc_expand_once
declare -A A; for k in $'\t' ' ' ']' '*' '@' '"' "'" '\' '$x' '[' 'a]b' '[x]'; do printf -v "A[$k]" X; echo "$k $?"; done; declare -p A
## STDOUT:
	 0
  0
] 2
* 0
@ 0
" 0
' 0
\ 0
$x 0
[ 0
a]b 2
[x] 2
declare -A A=([$'\t']="X" ["*"]="X" ["'"]="X" ["\""]="X" [" "]="X" ["\\"]="X" ["["]="X" ["@"]="X" ["\$x"]="X" )
## END
## STDERR:
bash: line 2: printf: `A[]]': not a valid identifier
bash: line 2: printf: `A[a]b]': not a valid identifier
bash: line 2: printf: `A[[x]]': not a valid identifier
## END

#### declare words
declare -A A; for k in $'\t' ' ' ']' '*' '@' '"' "'" '\' '$x' '[' 'a]b' '[x]'; do declare A[$k]=X; echo "$k $?"; done; declare -p A
## STDOUT:
	 0
  0
] 1
* 0
@ 0
" 1
' 1
\ 1
$x 1
[ 1
a]b 1
[x] 0
declare -A A=(["[x]"]="X" [$'\t']="X" ["*"]="X" [" "]="X" ["@"]="X" )
## END
## STDERR:
bash: line 1: declare: `A[]]=X': not a valid identifier
bash: line 1: declare: `A["]=X': not a valid identifier
bash: line 1: declare: `A[']=X': not a valid identifier
bash: line 1: declare: `A[\]=X': not a valid identifier
bash: line 1: A[$x]: bad array subscript
bash: line 1: declare: `A[[]=X': not a valid identifier
bash: line 1: declare: `A[a]b]=X': not a valid identifier
## END

#### declare quoted words
declare -A A; for k in $'\t' ' ' ']' '*' '@' '"' "'" '\' '$x' '[' 'a]b' '[x]'; do declare A["$k"]=X; echo "$k $?"; done; declare -p A
## STDOUT:
	 0
  0
] 1
* 0
@ 0
" 1
' 1
\ 1
$x 1
[ 1
a]b 1
[x] 0
declare -A A=(["[x]"]="X" [$'\t']="X" ["*"]="X" [" "]="X" ["@"]="X" )
## END
## STDERR:
bash: line 1: declare: `A[]]=X': not a valid identifier
bash: line 1: declare: `A["]=X': not a valid identifier
bash: line 1: declare: `A[']=X': not a valid identifier
bash: line 1: declare: `A[\]=X': not a valid identifier
bash: line 1: A[$x]: bad array subscript
bash: line 1: declare: `A[[]=X': not a valid identifier
bash: line 1: declare: `A[a]b]=X': not a valid identifier
## END

#### declare string
declare -A A; for k in $'\t' ' ' ']' '*' '@' '"' "'" '\' '$x' '[' 'a]b' '[x]'; do declare "A[$k]=X"; echo "$k $?"; done; declare -p A
## STDOUT:
	 0
  0
] 1
* 0
@ 0
" 1
' 1
\ 1
$x 1
[ 1
a]b 1
[x] 0
declare -A A=(["[x]"]="X" [$'\t']="X" ["*"]="X" [" "]="X" ["@"]="X" )
## END
## STDERR:
bash: line 1: declare: `A[]]=X': not a valid identifier
bash: line 1: declare: `A["]=X': not a valid identifier
bash: line 1: declare: `A[']=X': not a valid identifier
bash: line 1: declare: `A[\]=X': not a valid identifier
bash: line 1: A[$x]: bad array subscript
bash: line 1: declare: `A[[]=X': not a valid identifier
bash: line 1: declare: `A[a]b]=X': not a valid identifier
## END

#### declare string once
shopt -s assoc_expand_once
declare -A A; for k in $'\t' ' ' ']' '*' '@' '"' "'" '\' '$x' '[' 'a]b' '[x]'; do declare "A[$k]=X"; echo "$k $?"; done; declare -p A
## STDOUT:
	 0
  0
] 1
* 0
@ 0
" 1
' 1
\ 1
$x 1
[ 1
a]b 1
[x] 0
declare -A A=(["[x]"]="X" [$'\t']="X" ["*"]="X" [" "]="X" ["@"]="X" )
## END
## STDERR:
bash: line 2: declare: `A[]]=X': not a valid identifier
bash: line 2: declare: `A["]=X': not a valid identifier
bash: line 2: declare: `A[']=X': not a valid identifier
bash: line 2: declare: `A[\]=X': not a valid identifier
bash: line 2: A[$x]: bad array subscript
bash: line 2: declare: `A[[]=X': not a valid identifier
bash: line 2: declare: `A[a]b]=X': not a valid identifier
## END

#### test -v string
declare -A A; for k in $'\t' ' ' ']' '*' '@' '"' "'" '\' '$x' '[' 'a]b' '[x]'; do A[$k]=X; test -v "A[$k]"; echo "$k $?"; unset A; declare -A A; done
## STDOUT:
	 0
  0
] 1
* 0
@ 0
" 1
' 1
\ 1
$x 1
[ 1
a]b 1
[x] 0
## END
## STDERR:
bash: line 1: A: bad array subscript
## END

#### test -v word
declare -A A; for k in $'\t' ' ' ']' '*' '@' '"' "'" '\' '$x' '[' 'a]b' '[x]'; do A[$k]=X; test -v A["$k"]; echo "$k $?";  unset A; declare -A A; done
## STDOUT:
	 0
  0
] 1
* 0
@ 0
" 1
' 1
\ 1
$x 1
[ 1
a]b 1
[x] 0
## END
## STDERR:
bash: line 1: A: bad array subscript
## END

#### test -v once
shopt -s assoc_expand_once
declare -A A; for k in $'\t' ' ' ']' '*' '@' '"' "'" '\' '$x' '[' 'a]b' '[x]'; do A[$k]=X; test -v "A[$k]"; echo "$k $?"; unset A; declare -A A; done
## STDOUT:
	 0
  0
] 1
* 0
@ 0
" 1
' 1
\ 1
$x 0
[ 1
a]b 1
[x] 1
## END

#### cond -v word
declare -A A; for k in $'\t' ' ' ']' '*' '@' '"' "'" '\' '$x' '[' 'a]b' '[x]'; do A[$k]=X; [[ -v A[$k] ]]; echo "$k $?"; [[ -v A["$k"] ]]; echo "$k $?"; [[ -v "A[$k]" ]]; echo "$k $?";  unset A; declare -A A; done
## STDOUT:
	 0
	 0
	 0
  0
  0
  0
] 0
] 0
] 0
* 0
* 0
* 0
@ 0
@ 0
@ 0
" 0
" 0
" 0
' 0
' 0
' 0
\ 0
\ 0
\ 0
$x 0
$x 0
$x 0
[ 0
[ 0
[ 0
a]b 0
a]b 0
a]b 0
[x] 0
[x] 0
[x] 0
## END

#### cond -v subst
declare -A A; k='$(echo hi >&2)'; A[$k]=1; [[ -v A[$k] ]]; echo $?; [[ -v "A[$k]" ]]; echo $?; test -v "A[$k]"; echo $?; test -v 'A[$k]'; echo $?; [[ -v 'A[$k]' ]]; echo $?; n='A[$k]'; [[ -v $n ]]; echo $?
## STDOUT:
0
0
1
0
0
0
## END
## STDERR:
hi
bash: line 1: A: bad array subscript
## END

#### cond -v quotes
declare -A A; A[foo]=1; [[ -v A['foo'] ]]; echo $?; [[ -v 'A["foo"]' ]]; echo $?; test -v 'A["foo"]'; echo $?; test -v "A['foo']"; echo $?; test -v A[\f\o\o]; echo $?
## STDOUT:
0
0
0
0
0
## END

#### wait -p
declare -A A; for k in ']' '*' '@' '"' "'" '\' '$x' '[' 'a]b' '[x]'; do : & wait -n -p "A[$k]"; echo "$k $?"; done; for k in "${!A[@]}"; do echo "<$k>"; done | sort
## STDOUT:
] 1
* 0
@ 0
" 1
' 1
\ 1
$x 0
[ 1
a]b 1
[x] 0
<*>
<@>
<[x]>
## END
## STDERR:
bash: line 1: wait: `A[]]': not a valid identifier
bash: line 1: wait: `A["]': not a valid identifier
bash: line 1: wait: `A[']': not a valid identifier
bash: line 1: wait: `A[\]': not a valid identifier
bash: line 1: A[$x]: bad array subscript
bash: line 1: wait: `A[[]': not a valid identifier
bash: line 1: wait: `A[a]b]': not a valid identifier
## END

#### wait -p word
declare -A A; for k in ']' '*' '@' '"' "'" '\' '$x' '[' 'a]b' '[x]'; do : & wait -n -p A["$k"]; echo "$k $?"; done; for k in "${!A[@]}"; do echo "<$k>"; done | sort
## STDOUT:
] 1
* 0
@ 0
" 1
' 1
\ 1
$x 0
[ 1
a]b 1
[x] 0
<*>
<@>
<[x]>
## END
## STDERR:
bash: line 1: wait: `A[]]': not a valid identifier
bash: line 1: wait: `A["]': not a valid identifier
bash: line 1: wait: `A[']': not a valid identifier
bash: line 1: wait: `A[\]': not a valid identifier
bash: line 1: A[$x]: bad array subscript
bash: line 1: wait: `A[[]': not a valid identifier
bash: line 1: wait: `A[a]b]': not a valid identifier
## END

#### wait -p once
shopt -s assoc_expand_once
declare -A A; for k in ']' '*' '@' '"' "'" '\' '$x' '[' 'a]b' '[x]'; do : & wait -n -p "A[$k]"; echo "$k $?"; done; for k in "${!A[@]}"; do echo "<$k>"; done | sort
## STDOUT:
] 1
* 0
@ 0
" 0
' 0
\ 0
$x 0
[ 0
a]b 1
[x] 1
<">
<$x>
<'>
<*>
<@>
<[>
<\>
## END
## STDERR:
bash: line 2: wait: `A[]]': not a valid identifier
bash: line 2: wait: `A[a]b]': not a valid identifier
bash: line 2: wait: `A[[x]]': not a valid identifier
## END

#### arithmetic
declare -A A; for k in $'\t' ' ' ']' '*' '@' '"' "'" '\' '$x' '[' 'a]b' '[x]'; do (( A[$k]=2 )); echo "$k $?"; done; declare -p A
## STDOUT:
	 0
  0
] 0
* 0
@ 0
" 0
' 0
\ 0
$x 0
[ 0
a]b 0
[x] 0
declare -A A=(["[x]"]="2" [$'\t']="2" ["*"]="2" ["'"]="2" ["\""]="2" [" "]="2" ["]"]="2" ["\\"]="2" ["["]="2" ["@"]="2" ["a]b"]="2" ["\$x"]="2" )
## END

#### arithmetic quoted
declare -A A; for k in $'\t' ' ' ']' '*' '@' '"' "'" '\' '$x' '[' 'a]b' '[x]'; do (( A["$k"]=2 )); echo "$k $?"; done; declare -p A
## STDOUT:
	 0
  0
] 0
* 0
@ 0
" 0
' 0
\ 0
$x 0
[ 0
a]b 0
[x] 0
declare -A A=(["[x]"]="2" [$'\t']="2" ["*"]="2" ["'"]="2" ["\""]="2" [" "]="2" ["]"]="2" ["\\"]="2" ["["]="2" ["@"]="2" ["a]b"]="2" ["\$x"]="2" )
## END

#### arithmetic expansion
declare -A A; for k in $'\t' ' ' ']' '*' '@' '"' "'" '\' '$x' '[' 'a]b' '[x]'; do : $(( A[$k]=2 )); echo "$k $?"; done; declare -p A
## STDOUT:
	 0
  0
] 0
* 0
@ 0
" 0
' 0
\ 0
$x 0
[ 0
a]b 0
[x] 0
declare -A A=(["[x]"]="2" [$'\t']="2" ["*"]="2" ["'"]="2" ["\""]="2" [" "]="2" ["]"]="2" ["\\"]="2" ["["]="2" ["@"]="2" ["a]b"]="2" ["\$x"]="2" )
## END

#### arith once
shopt -s assoc_expand_once
declare -A A; for k in ' ' ']' '*' '@' '"' "'" '\' '$x' '[' 'a]b' '[x]'; do ((A[$k]=2)); echo "$k $?"; done; declare -p A
## STDOUT:
  0
] 0
* 0
@ 0
" 0
' 0
\ 0
$x 0
[ 0
a]b 0
[x] 0
declare -A A=(["[x]"]="2" ["*"]="2" ["'"]="2" ["\""]="2" [" "]="2" ["]"]="2" ["\\"]="2" ["["]="2" ["@"]="2" ["a]b"]="2" ["\$x"]="2" )
## END

#### string arithmetic
declare -A a; key='x],b[$(echo uname >&2)'; a[$key]=3; [[ a[$key] -eq 3 ]]; echo $?; [ "${a[$key]}" -eq 3 ]; echo $?; s=abcdef; echo ${s:a[$key]}; declare -i n; n=a[$key]; echo $n; n='a[$key]'; echo $n; b[a[$key]]=7; declare -p b
## STDOUT:
0
0
def
0
3
declare -a b=([3]="7")
## END
## STDERR:
uname
## END

#### 80s
typeset -A a; b="80's"; ((++a[$b])); ((++a["$b"])); [[ $((++a[$b])) ]]; let "++a[\$b]"; let '++a[$b]'; let "++a[$b]"; echo $?; declare -p a
## STDOUT:
1
declare -A a=(["80's"]="5" )
## END
## STDERR:
bash: line 1: let: ++a[80's]: bad array subscript (error token is "a[80's]")
## END

#### indexed strings
a=(1 2 3); i=1; unset 'a[i]'; declare -p a; unset 'a[$i+1]'; declare -p a; read 'a[i+3]' <<<x; printf -v 'a[$i+4]' y; declare -p a; unset 'a[$(echo 0)]'; declare -p a; test -v 'a[i+3]'; echo $?; test -v 'a[$(echo 9)]'; echo $?; [[ -v a[$i+3] ]]; echo $?; unset a['4']; unset 'a["5"]'; declare -p a
## STDOUT:
declare -a a=([0]="1" [2]="3")
declare -a a=([0]="1")
declare -a a=([0]="1" [4]="x" [5]="y")
declare -a a=([4]="x" [5]="y")
0
1
0
declare -a a=()
## END

#### a space in index
a[0]=0; a[1]=1; let "a[\" \"]=11"; declare -p a; let 'a[ ]=12'; declare -p a; (( a[" "]=13 )); declare -p a; a[" "]=14; declare -p a; : $((a[" "]=15)); declare -p a
## STDOUT:
declare -a a=([0]="11" [1]="1")
declare -a a=([0]="12" [1]="1")
declare -a a=([0]="13" [1]="1")
declare -a a=([0]="14" [1]="1")
declare -a a=([0]="15" [1]="1")
## END

#### nameref element
declare -A m; k='$(echo x)'; declare -n r='m[$k]'; r=5; declare -p m; echo $r; unset r; declare -p m; declare -n s='m[a b]'; s=1; declare -p m
## STDOUT:
declare -A m=(["\$(echo x)"]="5" )
5
declare -A m=()
declare -A m=(["a b"]="1" )
## END

#### indirect
declare -A m; k='$(echo x >&2)'; m[$k]=1; n='m[$k]'; echo ${!n}; n="m[$k]"; echo "${!n}"; n='m["a b"]'; m['a b']=2; echo ${!n}; n='m[a b]'; echo ${!n}
## STDOUT:
1

2
2
## END
## STDERR:
x
bash: line 1: m: bad array subscript
## END

#### mapfile and read -a
declare -A m; read -a 'm[x]' <<<x; echo $?; mapfile 'm[x]' <<<x; echo $?; getopts a 'm[x]' -a; echo $?; declare -p m
## STDOUT:
1
1
1
declare -A m
## END
## STDERR:
bash: line 1: read: `m[x]': not a valid identifier
bash: line 1: mapfile: `m[x]': not a valid identifier
bash: line 1: getopts: `m[x]': not a valid identifier
## END

#### export local
declare -A m; export 'm[x]=1'; echo $?; readonly 'm[x]=1'; echo $?; f() { local 'm[x]=1'; echo $?; declare -p m; local -A m; local 'm[y]=1' m["z w"]=2; declare -p m; }; f; declare -p m
## STDOUT:
1
1
0
declare -a m=([0]="1")
## END
## STDERR:
bash: line 1: export: `m[x]': not a valid identifier
bash: line 1: readonly: `m[x]': not a valid identifier
environment: line 1: local: m: cannot convert indexed to associative array
environment: line 1: z w: syntax error in expression (error token is "w")
## END
## status: 1

#### for and select and coproc names
declare -A m; for m[x] in 1; do :; done; echo $?
## STDOUT:
1
## END
## STDERR:
bash: line 1: `m[x]': not a valid identifier
## END
