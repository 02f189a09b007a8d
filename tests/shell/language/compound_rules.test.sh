# Manual 3.2.5 and 3.2.6: loops, conditional constructs, grouping, coprocesses.
#### for over words
for x in a "b c" d; do echo "<$x>"; done
## STDOUT:
<a>
<b c>
<d>
## END

#### for over nothing
for x in; do echo no; done; echo $? [$x]
## STDOUT:
0 []
## END

#### for without in
set -- p "q r"; for x; do echo "<$x>"; done; for x do echo $x; done
## STDOUT:
<p>
<q r>
p
q r
## END

#### for with in on the next line
for x
in a b
do echo $x
done
## STDOUT:
a
b
## END

#### for with braces
for x in a b; { echo $x; }
## STDOUT:
a
b
## END

#### for leaves the variable
for x in a b; do :; done; echo $x
## STDOUT:
b
## END

#### for over expansions
v='1 2'; for x in $v "$v" {a,b} $(echo c d); do echo "<$x>"; done
## STDOUT:
<1>
<2>
<1 2>
<a>
<b>
<c>
<d>
## END

#### for over a glob
touch g1 g2; for f in g*; do echo $f; done; for f in z*; do echo $f; done
## STDOUT:
g1
g2
z*
## END

#### for's status is the last command's
for x in 1 2; do (exit $x); done; echo $?; for x in; do false; done; echo $?
## STDOUT:
2
0
## END

#### for with a readonly variable
readonly x=1; for x in a; do echo no; done; echo $?
## STDOUT:
1
## END
## STDERR:
bash: line 1: x: readonly variable
## END

#### for with a name that is none
for 1x in a; do echo no; done; echo $?
## STDOUT:
1
## END
## STDERR:
bash: line 1: `1x': not a valid identifier
## END

#### for over a nameref
declare -n r; a=1 b=2; for r in a b; do echo $r; done
## STDOUT:
1
2
## END

#### for (( ))
for ((i=0; i<3; i++)); do echo $i; done; echo $i
## STDOUT:
0
1
2
3
## END

#### for (( )) with empty parts
i=0; for ((;;)); do ((++i > 2)) && break; done; echo $i
## STDOUT:
3
## END

#### for (( )) with several expressions
for ((i=0, j=5; i<j; i++, j--)); do echo $i $j; done
## STDOUT:
0 5
1 4
2 3
## END

#### for (( )) over lines
for (( i = 0
; i < 2
; i++ ))
do echo $i; done
## STDOUT:
0
1
## END

#### for (( )) with braces
for ((i=0;i<2;i++)) { echo $i; }
## STDOUT:
0
1
## END

#### for (( )) with an error
for ((i=1/0;;)); do echo no; done; echo $?; for ((i=0;i<;i++)); do echo no; done; echo $?
## STDOUT:
1
1
## END
## STDERR:
bash: line 1: ((: i=1/0: division by 0 (error token is "0")
bash: line 1: ((: i<: syntax error: operand expected (error token is "<")
## END

#### while
i=0; while [ $i -lt 3 ]; do echo $i; i=$((i+1)); done; echo $?
## STDOUT:
0
1
2
0
## END

#### until
i=0; until [ $i -ge 2 ]; do echo $i; i=$((i+1)); done; echo $?
## STDOUT:
0
1
0
## END

#### while with a list as its condition
i=0; while echo c; ((i++ < 1)); do echo b; done
## STDOUT:
c
b
c
## END

#### while's status
i=0; while ((i++<1)); do (exit 3); done; echo $?; while false; do :; done; echo $?
## STDOUT:
3
0
## END

#### while reads
printf 'a b\nc d\n' | while read x y; do echo "$y $x"; done
## STDOUT:
b a
d c
## END

#### break
for i in 1 2 3; do [ $i = 2 ] && break; echo $i; done; echo $?
## STDOUT:
1
0
## END

#### break out of two
for i in 1 2; do for j in a b; do echo $i$j; break 2; done; done; echo out
## STDOUT:
1a
out
## END

#### break out of more than there are
for i in 1 2; do break 9; done; echo $? $i
## STDOUT:
0 1
## END

#### continue
for i in 1 2 3; do [ $i = 2 ] && continue; echo $i; done
## STDOUT:
1
3
## END

#### continue the outer loop
for i in 1 2; do for j in a b; do [ $j = b ] && continue 2; echo $i$j; done; echo no; done
## STDOUT:
1a
2a
## END

#### break outside of a loop
break; echo $?; continue; echo $?
## STDOUT:
0
0
## END
## STDERR:
bash: line 1: break: only meaningful in a `for', `while', or `until' loop
bash: line 1: continue: only meaningful in a `for', `while', or `until' loop
## END

#### break with a bad number
for i in 1; do break x; echo no; done; echo $?
## STDERR:
bash: line 1: break: x: numeric argument required
## END
## status: 128

#### break with zero
for i in 1; do break 0; echo in $?; done; echo $?
## STDOUT:
1
## END
## STDERR:
bash: line 1: break: 0: loop count out of range
## END

#### break with too many arguments
for i in 1 2; do break 1 2; echo no $?; done; echo $?
## STDERR:
bash: line 1: break: too many arguments
## END
## status: 1

#### break in a subshell does not reach the loop
for i in 1 2; do (break); echo $i; done
## STDOUT:
1
2
## END
## STDERR:
bash: line 1: break: only meaningful in a `for', `while', or `until' loop
bash: line 1: break: only meaningful in a `for', `while', or `until' loop
## END

#### break in a function does not reach the caller's loop
f() { break; }; for i in 1 2; do f; echo $i; done
## STDOUT:
1
2
## END
## STDERR:
environment: line 1: break: only meaningful in a `for', `while', or `until' loop
environment: line 1: break: only meaningful in a `for', `while', or `until' loop
## END

#### if
if true; then echo a; fi; if false; then echo b; fi; echo $?
## STDOUT:
a
0
## END

#### if else
if false; then echo a; else echo b; fi
## STDOUT:
b
## END

#### if elif
x=2; if [ $x = 1 ]; then echo 1; elif [ $x = 2 ]; then echo 2; elif true; then echo 3; else echo 4; fi
## STDOUT:
2
## END

#### if with a list
if false; true; then echo a; fi
## STDOUT:
a
## END

#### if's status
if true; then (exit 3); fi; echo $?; if false; then :; else (exit 4); fi; echo $?
## STDOUT:
3
4
## END

#### if on several lines
if
true
then
echo a
else
echo b
fi
## STDOUT:
a
## END

#### an empty then is an error
if true; then fi
## STDERR:
bash: -c: line 1: syntax error near unexpected token `fi'
bash: -c: line 1: `if true; then fi'
## END
## status: 2

#### case
case abc in a*) echo 1;; *) echo 2;; esac
## STDOUT:
1
## END

#### case takes the first match
case a in b) echo 1;; a) echo 2;; a) echo 3;; esac
## STDOUT:
2
## END

#### case with alternatives
case b in a|b|c) echo abc;; esac; case x in a | x ) echo ax;; esac
## STDOUT:
abc
ax
## END

#### case with a parenthesis in front
case a in (a) echo 1;; (b) echo 2;; esac
## STDOUT:
1
## END

#### case without a match
case a in b) echo no;; esac; echo $?
## STDOUT:
0
## END

#### case without items
case a in esac; echo $?
## STDOUT:
0
## END

#### case without the last ;;
case a in a) echo 1
esac
## STDOUT:
1
## END

#### case with an empty body
case a in a) ;; esac; echo $?; case a in a)
;; esac
## STDOUT:
0
## END

#### case ;& goes on with the next body
case a in a) echo 1;& b) echo 2;& c) echo 3;; d) echo 4;; esac
## STDOUT:
1
2
3
## END

#### case ;;& goes on testing
case ab in a*) echo 1;;& *b) echo 2;;& c) echo 3;;& *) echo 4;; esac
## STDOUT:
1
2
4
## END

#### case's word is expanded but not split
x='a  b'; case $x in 'a  b') echo whole;; esac; case "$x" in $x) echo same;; esac
## STDOUT:
whole
same
## END

#### case's patterns are expanded
p='a*'; case abc in $p) echo pattern;; esac; case 'a*' in "$p") echo literal;; esac
## STDOUT:
pattern
literal
## END

#### case with quoted pattern characters
case 'a*' in 'a*') echo 1;; esac; case ab in a\*) echo 2;; a"?") echo 3;; *) echo 4;; esac
## STDOUT:
1
4
## END

#### case with classes
for c in a 5 A ' ' _; do case "$c" in [[:digit:]]) echo d;; [a-z]) echo l;; [!a-zA-Z_]) echo o;; *) echo x;; esac; done
## STDOUT:
l
d
x
o
x
## END

#### case with extglob
shopt -s extglob; case aab in +(a)b) echo 1;; esac; case x in !(y)) echo 2;; esac
## STDERR:
bash: -c: line 1: syntax error near unexpected token `('
bash: -c: line 1: `shopt -s extglob; case aab in +(a)b) echo 1;; esac; case x in !(y)) echo 2;; esac'
## END
## status: 2

#### case and nocasematch
shopt -s nocasematch; case ABC in abc) echo same;; esac
## STDOUT:
same
## END

#### case's status is the body's
case a in a) (exit 3);; esac; echo $?; case $(exit 4) in *) echo $?;; esac
## STDOUT:
3
4
## END

#### case with esac as a pattern
case esac in (esac) echo yes;; esac
## STDOUT:
yes
## END

#### case over lines
case x
in
x)
echo a
;;
esac
## STDOUT:
a
## END

#### case with a tilde and a variable assignment in its word
case ~ in $HOME) echo home;; esac; unset u; case ${u:=q} in q) echo $u;; esac
## STDOUT:
home
q
## END

#### select reads a number
select x in a b c; do echo "$REPLY $x"; break; done <<< 2
## STDOUT:
2 b
## END
## STDERR:
1) a
2) b
3) c
#? 
## END, no newline

#### select with a number that is none
select x in a b; do echo "[$x] $REPLY"; break; done <<< zz
## STDOUT:
[] zz
## END
## STDERR:
1) a
2) b
#? 
## END, no newline

#### select shows the menu again for an empty line
select x in a b; do echo $x; break; done < <(printf '\n1\n')
## STDOUT:
a
## END
## STDERR:
1) a
2) b
#? 1) a
2) b
#? 
## END, no newline

#### select ends at the end of input
select x in a; do echo $x; done < /dev/null; echo $?
## STDOUT:

1
## END
## STDERR:
1) a
#? 
## END, no newline

#### select over the positional parameters
set -- p q; select x; do echo $x; break; done <<< 2
## STDOUT:
q
## END
## STDERR:
1) p
2) q
#? 
## END, no newline

#### select with PS3
PS3='pick> '; select x in a; do echo $x; break; done <<< 1
## STDOUT:
a
## END
## STDERR:
1) a
pick> 
## END, no newline

#### select in columns
select x in one two three four five six seven eight nine ten eleven twelve; do break; done <<< 1
## STDERR:
1) one	     3) three	 5) five     7) seven	 9) nine    11) eleven
2) two	     4) four	 6) six	     8) eight	10) ten	    12) twelve
#? 
## END, no newline

#### select asks again after the body
select x in a b; do echo $x; done < <(printf '1\n2\n')
## STDOUT:
a
b

## END
## STDERR:
1) a
2) b
#? #? #? 
## END, no newline
## status: 1

#### (( )) has a status
((1)); echo $?; ((0)); echo $?; ((1-1)); echo $?; ((5>3)); echo $?
## STDOUT:
0
1
1
0
## END

#### (( )) assigns
((x=3, y=x*2)); echo $x $y
## STDOUT:
3 6
## END

#### (( )) with strings in quotes
((a = "3" + '4')) 2>&1; echo $? $a
## STDOUT:
bash: line 1: ((: a = 3 + '4': syntax error: operand expected (error token is "'4'")
1
## END

#### (( )) with an error
((1/0)); echo $?; ((1 +)); echo $?
## STDOUT:
1
1
## END
## STDERR:
bash: line 1: ((: 1/0: division by 0 (error token is "0")
bash: line 1: ((: 1 +: syntax error: operand expected (error token is "+")
## END

#### (( )) may hold newlines
((
x = 1 +
2
)); echo $x
## STDOUT:
3
## END

#### ( ( is two subshells
( (echo a) ); ( ( echo b ); echo c )
## STDOUT:
a
b
c
## END

#### (( that is not arithmetic
((echo a); echo b); echo $?
## STDOUT:
a
b
0
## END

#### [[ ]] strings
[[ a ]]; echo $?; [[ '' ]]; echo $?; [[ -n a && -z '' ]]; echo $?
## STDOUT:
0
1
0
## END

#### [[ ]] does not split
x='a b'; [[ $x == 'a b' ]]; echo $?; [[ -n $x ]]; echo $?; unset u; [[ $u == '' ]]; echo $?
## STDOUT:
0
0
0
## END

#### [[ == ]] matches a pattern
[[ abc == a* ]]; echo $?; [[ abc == 'a*' ]]; echo $?; [[ abc = ?bc ]]; echo $?; [[ abc != b* ]]; echo $?
## STDOUT:
0
1
0
0
## END

#### [[ == ]] with an extended pattern, always
shopt -u extglob; [[ aaa == +(a) ]]; echo $?; [[ ab == @(a|ab) ]]; echo $?
## STDOUT:
0
0
## END

#### [[ ]] with a pattern from a variable
p='a*'; [[ abc == $p ]]; echo $?; [[ abc == "$p" ]]; echo $?; [[ 'a*' == "$p" ]]; echo $?
## STDOUT:
0
1
0
## END

#### [[ < > ]] compare strings
[[ a < b ]]; echo $?; [[ b > a ]]; echo $?; [[ a < a ]]; echo $?; [[ 10 < 9 ]]; echo $?
## STDOUT:
0
0
1
0
## END

#### [[ -eq ]] evaluates arithmetic
[[ 1+1 -eq 2 ]]; echo $?; x=3; [[ x -gt 2 ]]; echo $?; [[ 0x10 -eq 16 ]]; echo $?; [[ '' -eq 0 ]]; echo $?
## STDOUT:
0
0
0
0
## END

#### [[ -eq ]] and its kin
[[ 1 -ne 2 && 1 -lt 2 && 2 -le 2 && 3 -gt 2 && 2 -ge 2 ]]; echo $?
## STDOUT:
0
## END

#### [[ ]] with bad arithmetic
[[ 1a -eq 1 ]]; echo $?; [[ 1 -eq 1+ ]]; echo $?
## STDOUT:
1
1
## END
## STDERR:
bash: line 1: [[: 1a: value too great for base (error token is "1a")
bash: line 1: [[: 1+: syntax error: operand expected (error token is "+")
## END

#### [[ =~ ]] matches
[[ abc123 =~ [0-9]+ ]]; echo $? ${BASH_REMATCH[0]}
## STDOUT:
0 123
## END

#### [[ =~ ]] groups
[[ 2024-05-06 =~ ^([0-9]+)-([0-9]+)-(.*)$ ]]; echo "${BASH_REMATCH[@]}" ${#BASH_REMATCH[@]}
## STDOUT:
2024-05-06 2024 05 06 4
## END

#### [[ =~ ]] without a match
[[ abc =~ x ]]; echo $? "${#BASH_REMATCH[@]}"
## STDOUT:
1 0
## END

#### [[ =~ ]] quoted parts are literal
[[ a.c =~ a"."c ]]; echo $?; [[ abc =~ a"."c ]]; echo $?; [[ abc =~ a.c ]]; echo $?
## STDOUT:
0
1
0
## END

#### [[ =~ ]] from a variable
r='^a(b+)'; [[ abbb =~ $r ]]; echo $? ${BASH_REMATCH[1]}; [[ abbb =~ "$r" ]]; echo $?
## STDOUT:
0 bbb
1
## END

#### [[ =~ ]] a bad expression
r='a('; [[ a =~ $r ]]; echo $?; r='[z-a]'; [[ a =~ $r ]]; echo $?
## STDOUT:
2
2
## END

#### [[ =~ ]] with blanks and classes
[[ 'a b' =~ ^a[[:space:]]b$ ]]; echo $?; [[ 'a b' =~ a\ b ]]; echo $?
## STDOUT:
0
0
## END

#### [[ =~ ]] alternation and repetition
[[ foobar =~ (foo|bar){2} ]]; echo $?; [[ aXb =~ a.?b ]]; echo $?; [[ ab =~ ^(a|ab)(c|bcd)?$ ]]; echo $? "${BASH_REMATCH[1]}"
## STDOUT:
0
0
0 ab
## END

#### [[ =~ ]] is case-sensitive unless nocasematch
[[ ABC =~ abc ]]; echo $?; shopt -s nocasematch; [[ ABC =~ abc ]]; echo $?
## STDOUT:
1
0
## END

#### [[ && || ! ]]
[[ a && ! '' ]]; echo $?; [[ '' || b ]]; echo $?; [[ ! a ]]; echo $?; [[ ! ( a && '' ) ]]; echo $?
## STDOUT:
0
0
1
0
## END

#### [[ ]] precedence
[[ '' && '' || a ]]; echo $?; [[ a || '' && '' ]]; echo $?
## STDOUT:
0
0
## END

#### [[ ]] does not evaluate what is not needed
[[ '' && $(echo side >&2) ]]; [[ a || $(echo side >&2) ]]; echo $?
## STDOUT:
0
## END

#### [[ ]] over lines
[[ a
&& b ||
c ]]; echo $?
## STDERR:
bash: -c: line 1: unexpected token `newline', conditional binary operator expected
## END

#### [[ -v ]]
x=1 a=(1 2); declare -A m=([k]=v); [[ -v x ]]; echo $?; [[ -v u ]]; echo $?; [[ -v a[1] ]]; echo $?; [[ -v a[5] ]]; echo $?; [[ -v m[k] ]]; echo $?; [[ -v m[j] ]]; echo $?
## STDOUT:
0
1
0
1
0
1
## END

#### [[ -v ]] of positional parameters and arrays
set -- a; [[ -v 1 ]]; echo $?; [[ -v 2 ]]; echo $?; a=(); [[ -v a ]]; echo $?; a=([3]=x); [[ -v a ]]; echo $?; [[ -v a[@] ]]; echo $?
## STDOUT:
0
1
1
1
0
## END

#### [[ -R ]]
declare -n r=x; [[ -R r ]]; echo $?; [[ -R x ]]; echo $?
## STDOUT:
0
1
## END

#### [[ -o ]]
set -f; [[ -o noglob ]]; echo $?; [[ -o nosuch ]]; echo $?; [[ ! -o errexit ]]; echo $?
## STDOUT:
0
1
0
## END

#### [[ ]] file tests
touch f; mkdir d; ln -s f l; [[ -e f && -f f && -d d && -L l && -h l && -r f && -w f && ! -x f && -x d ]]; echo $?; [[ -s f ]]; echo $?
## STDOUT:
0
1
## END

#### [[ ]] file comparisons
touch -d @1 old; touch -d @2 new; ln new hard; [[ new -nt old && old -ot new && hard -ef new ]]; echo $?; [[ new -nt nosuch ]]; echo $?; [[ nosuch -ot new ]]; echo $?
## STDOUT:
0
0
0
## END

#### [[ -t ]]
[[ -t 0 ]]; echo $?; [[ -t 99 ]]; echo $?
## STDOUT:
1
1
## END

#### [[ -a and -p -S -b -c
[[ -a /dev/null && -c /dev/null ]]; echo $?; [[ -p /dev/null || -S /dev/null || -b /dev/null ]]; echo $?
## STDOUT:
0
1
## END

#### [[ ]] with an operator that is none
[[ a -foo b ]]; echo $?
## STDERR:
bash: -c: line 1: conditional binary operator expected
## END

#### [[ ]] unfinished
[[ a == b
## STDERR:
bash: -c: line 1: unexpected EOF while looking for `]]'
## END
## status: 2

#### [[ with a word too many
[[ a b ]]; echo $?
## STDERR:
bash: -c: line 1: conditional binary operator expected
## END

#### [[ with a missing operand
[[ -n ]]; echo $?
## STDERR:
bash: -c: line 1: unexpected argument `]]' to conditional unary operator
## END

#### an operator as a word in [[ ]]
[[ -n -n ]]; echo $?; [[ "(" == "(" ]]; echo $?
## STDOUT:
0
0
## END

#### coproc
coproc cat; echo hi >&${COPROC[1]}; read x <&${COPROC[0]}; echo $x; exec {COPROC[1]}>&-; wait $COPROC_PID; echo $?
## STDOUT:
hi
0
## END

#### coproc with a name
coproc UP { tr a-z A-Z; }; echo abc >&${UP[1]}; fd=${UP[1]}; exec {fd}>&-; cat <&${UP[0]}; wait
## STDOUT:
ABC
## END

#### coproc's variables go when it has ended
coproc C { exit 3; }; wait $C_PID; echo $?; echo "[${C[0]}]"
## STDOUT:
3
[]
## END

#### a compound command after a redirection is none
>f if true; then echo; fi
## STDERR:
bash: -c: line 1: syntax error near unexpected token `then'
bash: -c: line 1: `>f if true; then echo; fi'
## END
## status: 2

#### reserved words as arguments
echo if then else fi for in do done case esac while until function select time { } ! [[ ]]
## STDOUT:
if then else fi for in do done case esac while until function select time { } ! [[ ]]
## END

#### reserved words as variable names
if=1 done=2; echo $if $done
## STDOUT:
1 2
## END

#### a function named like a reserved word cannot be called plainly
function if { echo yes; }; \if; 'if'
## STDOUT:
yes
yes
## END

#### deep nesting
if true; then for i in 1; do while true; do case a in a) { ( [[ a ]] && echo deep ); };; esac; break; done; done; fi
## STDOUT:
deep
## END

#### a loop in a pipeline
for i in 3 1 2; do echo $i; done | sort | while read x; do echo "<$x>"; done
## STDOUT:
<1>
<2>
<3>
## END

#### redirections of a loop
for i in 1 2; do echo $i; done > f; while read x; do echo "r $x"; done < f
## STDOUT:
r 1
r 2
## END

#### redirections of if and case
if true; then echo a; fi > f; case a in a) echo b;; esac >> f; cat f
## STDOUT:
a
b
## END

#### a loop with a background command
for i in 1 2; do (exit $i) & done; wait; echo $?
## STDOUT:
0
## END
