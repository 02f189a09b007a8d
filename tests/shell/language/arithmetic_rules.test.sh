# Manual 6.5: shell arithmetic.
#### plus and minus
echo $((1+2)) $((5-7)) $((-3)) $((+3)) $((- -3)) $((1 - -1))
## STDOUT:
3 -2 -3 3 3 2
## END

#### times, divided by, remainder
echo $((3*4)) $((7/2)) $((-7/2)) $((7%3)) $((-7%3)) $((7%-3))
## STDOUT:
12 3 -3 1 -1 1
## END

#### power
echo $((2**10)) $((2**0)) $((-2**2)) $((2**3**2)) $((0**0)); echo $((2**-1)); echo no
## STDOUT:
1024 1 4 512 1
## END
## STDERR:
bash: line 1: 2**-1: exponent less than 0 (error token is "1")
## END
## status: 1

#### division by zero
echo $((1/0)); echo no
echo $((1%0)); echo no
((x=1/0)); echo $?
## STDOUT:
1
## END
## STDERR:
bash: line 1: 1/0: division by 0 (error token is "0")
bash: line 2: 1%0: division by 0 (error token is "0")
bash: line 3: ((: x=1/0: division by 0 (error token is "0")
## END

#### shifts
echo $((1<<4)) $((256>>2)) $((-8>>1)) $((1<<63)) $((1<<64)) $((1<<-1))
## STDOUT:
16 64 -4 -9223372036854775808 1 -9223372036854775808
## END

#### comparisons
echo $((1<2)) $((2<1)) $((2<=2)) $((3>2)) $((2>=3)) $((1==1)) $((1!=1))
## STDOUT:
1 0 1 1 0 1 0
## END

#### bitwise
echo $((6&3)) $((6|3)) $((6^3)) $((~5)) $((~-1))
## STDOUT:
2 7 5 -6 0
## END

#### logical
echo $((1&&2)) $((0&&1)) $((0||3)) $((0||0)) $((!0)) $((!5)) $((!!5))
## STDOUT:
1 0 1 0 1 0 1
## END

#### logical operators stop early
x=1; echo $((0 && (x=5))) $x $((1 || (x=6))) $x $((1 && (x=7))) $x
## STDOUT:
0 1 1 1 1 7
## END

#### conditional
echo $((1?2:3)) $((0?2:3)) $((1?0?4:5:6)) $((0?1:0?2:3)); x=1; echo $((1 ? (x=2) : (x=3))) $x
## STDOUT:
2 3 5 3
2 2
## END

#### comma
echo $((1,2,3)) $((x=1, y=x+1, x+y))
## STDOUT:
3 3
## END

#### assignment operators
x=10; echo $((x+=5)) $((x-=3)) $((x*=2)) $((x/=5)) $((x%=3)) $((x<<=4)) $((x>>=2)) $((x|=3)) $((x&=6)) $((x^=1)) $x
## STDOUT:
15 12 24 4 1 16 4 7 6 7 7
## END

#### assignment is right to left
echo $((a=b=c=4)) $a$b$c
## STDOUT:
4 444
## END

#### increment and decrement
x=5; echo $((x++)) $x $((++x)) $x $((x--)) $x $((--x)) $x
## STDOUT:
5 6 7 7 7 6 5 5
## END

#### increment needs a variable
echo $((5++)); echo no
echo $((++5)) $((--5)); echo $(( - -5)) $((+ +5))
## STDOUT:
5 5
5 5
## END
## STDERR:
bash: line 1: 5++: syntax error: operand expected (error token is "+")
## END

#### precedence of * over +
echo $((1+2*3)) $(((1+2)*3)) $((10-2-3)) $((100/10/2)) $((2*3%4))
## STDOUT:
7 9 5 5 2
## END

#### precedence of shift, comparison, equality
echo $((1+1<<2)) $((1<<2<5)) $((1<2==1)) $((3>2>1))
## STDOUT:
8 1 1 0
## END

#### precedence of the bits
echo $((1|2&3)) $((1|2^3)) $((5&3==3)) $((1|1==2))
## STDOUT:
3 1 1 1
## END

#### precedence of logic
echo $((1||0&&0)) $((!0+1)) $((~1+1)) $((-2**2)) $((!1==0))
## STDOUT:
1 2 -1 4 1
## END

#### precedence of ?: and =
x=0; echo $((x=1?5:6)) $x $((0||1?2:3))
## STDOUT:
5 5 2
## END

#### parentheses
echo $(( (1+2) * (3+4) )) $(((((7)))))
## STDOUT:
21 7
## END

#### octal
echo $((010)) $((0777)) $((-010)) $((00)); echo $((08)); echo no
## STDOUT:
8 511 -8 0
## END
## STDERR:
bash: line 1: 08: value too great for base (error token is "08")
## END
## status: 1

#### hexadecimal
echo $((0x10)) $((0XfF)) $((0xAbC)); echo $((0xg)); echo no
## STDOUT:
16 255 2748
## END
## STDERR:
bash: line 1: 0xg: value too great for base (error token is "0xg")
## END
## status: 1

#### bases
echo $((2#1011)) $((8#17)) $((16#ff)) $((36#z)) $((36#Z)) $((37#A)) $((37#a)) $((62#Z)) $((64#@)) $((64#_))
## STDOUT:
11 15 255 35 35 36 10 61 62 63
## END

#### base errors
(echo $((1#1))); (echo $((65#1))); (echo $((2#2))); (echo $((2#))); (echo $((0#1))); (echo $((3#4)))
## STDERR:
bash: line 1: 1#1: invalid arithmetic base (error token is "1#1")
bash: line 1: 65#1: invalid arithmetic base (error token is "65#1")
bash: line 1: 2#2: value too great for base (error token is "2#2")
bash: line 1: 2#: invalid integer constant (error token is "2#")
bash: line 1: 0#1: invalid number (error token is "0#1")
bash: line 1: 3#4: value too great for base (error token is "3#4")
## END
## status: 1

#### a base from a variable
b=16; echo $(($b#ff)); x=010; echo $((x)) $((10#$x)) $((10#08))
## STDOUT:
255
8 10 8
## END

#### the largest numbers
echo $((9223372036854775807)) $((9223372036854775807+1)) $((-9223372036854775808)) $((9223372036854775808)) $((-9223372036854775807-2))
## STDOUT:
9223372036854775807 -9223372036854775808 -9223372036854775808 -9223372036854775808 9223372036854775807
## END

#### overflow of multiplication and power
echo $((4611686018427387904*2)) $((2**63)) $((2**64)) $((3**50))
## STDOUT:
-9223372036854775808 -9223372036854775808 0 6048575297968530377
## END

#### the smallest by minus one
echo $((-9223372036854775808/-1)) $((-9223372036854775808%-1))
## STDOUT:
-9223372036854775808 0
## END

#### variables without dollar
x=3 y=x; echo $((x*2)) $((y+1)) $(($y))
## STDOUT:
6 4 3
## END

#### variables that hold expressions
x='1+2' y='x*2'; echo $((x)) $((y)) $(($x*2)) $((x*2))
## STDOUT:
3 6 5 6
## END

#### unset and empty variables are zero
e=; echo $((u)) $((e)) $((u+1)) $((-u))
## STDOUT:
0 0 1 0
## END

#### a variable that refers to itself
x=x; echo $((x)); echo no
## STDERR:
bash: line 1: x: expression recursion level exceeded (error token is "x")
## END
## status: 1

#### a long chain of variables
a=b b=c c=d d=5; echo $((a))
## STDOUT:
5
## END

#### a variable with spaces around its number
x=' 5 '; echo $((x+1)) $(($x+1))
## STDOUT:
6 6
## END

#### a variable with a bad value
x='1 2'; echo $((x)); echo no
x='a.b'; echo $((x)); echo no
x='%'; echo $((x)); echo no
## STDERR:
bash: line 1: 1 2: syntax error in expression (error token is "2")
bash: line 2: a.b: syntax error: invalid arithmetic operator (error token is ".b")
bash: line 3: %: syntax error: operand expected (error token is "%")
## END
## status: 1

#### positional and special parameters
set -- 4 5; echo $(($1*$2)) $(($#)) $(($1+$#)); false; echo $(($?+1))
## STDOUT:
20 2 6
2
## END

#### expansions inside
a=(1 2); s=abc; echo $((${#s}+${a[1]})) $((${u:-3}+1)) $(($(echo 4)+`echo 5`))
## STDOUT:
5 4 9
## END

#### quotes inside
echo $(("1"+1)) $(( "2 * 3" )); ((x = "5")); echo $x
## STDOUT:
2 6
5
## END

#### a single quote inside is an error
echo $(('1'+1)); echo no
## STDERR:
bash: line 1: '1'+1: syntax error: operand expected (error token is "'1'+1")
## END
## status: 1

#### blanks and newlines inside
echo $((  1   +
 2 )) $((1	+	1)) $((
3
))
## STDOUT:
3 2 3
## END

#### an operand is missing
(echo $((1+))); (echo $((*2))); (echo $((1+*2))); (echo $((()))) ; (echo $((1 2))); (echo $((1)2))); echo end
## STDERR:
bash: -c: line 1: syntax error near unexpected token `)'
bash: -c: line 1: `(echo $((1+))); (echo $((*2))); (echo $((1+*2))); (echo $((()))) ; (echo $((1 2))); (echo $((1)2))); echo end'
## END
## status: 2

#### a parenthesis is missing
(echo $(((1+2))); echo $((1+2)))
## STDOUT:
3
3
## END

#### ?: without its colon
(echo $((1?2))); (echo $((1?:2))); (echo $((1?2:))); (echo $((1:2)))
## STDERR:
bash: line 1: 1?2: `:' expected for conditional expression (error token is "2")
bash: line 1: 1?:2: expression expected (error token is ":2")
bash: line 1: 1?2:: expression expected (error token is ":")
bash: line 1: 1:2: syntax error in expression (error token is ":2")
## END
## status: 1

#### assignment to what is none
(echo $((1=2))); (echo $((x+1=2))); (echo $((x++=2))); (echo $(((x)=2))); echo $x
## STDOUT:

## END
## STDERR:
bash: line 1: 1=2: attempted assignment to non-variable (error token is "=2")
bash: line 1: x+1=2: attempted assignment to non-variable (error token is "=2")
bash: line 1: x++=2: attempted assignment to non-variable (error token is "=2")
bash: line 1: (x)=2: attempted assignment to non-variable (error token is "=2")
## END

#### operators that are none
(echo $((1 @ 2))); (echo $((1 \ 2))); (echo $((1.5))); (echo $((a.b))); (echo $((1;2)))
## STDERR:
bash: line 1: 1 @ 2: syntax error: invalid arithmetic operator (error token is "@ 2")
bash: line 1: 1 \ 2: syntax error: invalid arithmetic operator (error token is "\ 2")
bash: line 1: 1.5: syntax error: invalid arithmetic operator (error token is ".5")
bash: line 1: a.b: syntax error: invalid arithmetic operator (error token is ".b")
bash: line 1: 1;2: syntax error: invalid arithmetic operator (error token is ";2")
## END
## status: 1

#### let
let x=1+2; echo $? $x; let 'y = x * 2'; echo $y; let x=0; echo $?; let a=1 b=2 c=a+b; echo $c
## STDOUT:
0 3
6
1
3
## END

#### let with several, the last counts
let 1 0; echo $?; let 0 1; echo $?
## STDOUT:
1
0
## END

#### let without arguments
let; echo $?
## STDOUT:
1
## END
## STDERR:
bash: line 1: let: expression expected
## END

#### let with errors
let '1+'; echo $?; let 1/0; echo $?; let 'x=1' '2+' 'y=3'; echo $? $x [$y]
## STDOUT:
1
1
1 1 []
## END
## STDERR:
bash: line 1: let: 1+: syntax error: operand expected (error token is "+")
bash: line 1: let: 1/0: division by 0 (error token is "0")
bash: line 1: let: 2+: syntax error: operand expected (error token is "+")
## END

#### let --
let -- -1; echo $?; let -- x=-2; echo $x
## STDOUT:
0
-2
## END

#### (( )) with errors
((1+)); echo $?; ((a b)); echo $?; (( ))  ; echo $?
## STDOUT:
1
1
1
## END
## STDERR:
bash: line 1: ((: 1+: syntax error: operand expected (error token is "+")
bash: line 1: ((: a b: syntax error in expression (error token is "b")
## END

#### (( )) with quotes and expansions
x=5; (( "x" > 3 )) && echo a; (( $x > 3 )) && echo b; (( ${x}0 == 50 )) && echo c
## STDOUT:
a
b
c
## END

#### declare -i
declare -i x=1+1; x+=3; echo $x; x="x*2"; echo $x; x=; echo $x; x=abc; echo $x
## STDOUT:
5
10
0
0
## END

#### declare -i with errors
declare -i x; x=1+; echo $? $x
x=08; echo $?
## STDERR:
bash: line 1: 1+: syntax error: operand expected (error token is "+")
## END
## status: 1

#### arithmetic in subscripts and substrings
a=(a b c); s=abcdef; i=1; echo ${a[i+1]} ${s:i:i+1} ${s:(-i)}
## STDOUT:
c bc f
## END

#### arithmetic in [[ ]] and test
[[ 2+2 -eq 4 ]]; echo $?; [ 2+2 -eq 4 ]; echo $?; x=3; [[ x -eq 3 ]]; echo $?; [ x -eq 3 ]; echo $?
## STDOUT:
0
2
0
2
## END
## STDERR:
bash: line 1: [: 2+2: integer expression expected
bash: line 1: [: x: integer expression expected
## END

#### arithmetic for loops with odd steps
for ((i=10; i>0; i-=3)); do echo -n "$i "; done; for ((i=1; i<50; i*=3)); do echo -n "$i "; done; echo
## STDOUT:
10 7 4 1 1 3 9 27 
## END

#### RANDOM is within its bounds
x=$RANDOM; ((x >= 0 && x <= 32767)); echo $?; RANDOM=1; a=$RANDOM; RANDOM=1; b=$RANDOM; ((a == b)); echo $?
## STDOUT:
0
0
## END

#### SECONDS
SECONDS=5; ((SECONDS >= 5 && SECONDS < 10)); echo $?
## STDOUT:
0
## END

#### numbers in printf
printf '%d %d %d\n' 010 0x10 "'a"; printf '%d\n' 2#11; printf '%i\n' -5
## STDOUT:
8 16 97
2
-5
## END
## STDERR:
bash: line 1: printf: 2#11: invalid number
## END

#### nested expressions go deep
x=1; for ((i=0;i<50;i++)); do x="($x+1)"; done; echo $(($x))
## STDOUT:
51
## END

#### names beside numbers
a1=3; echo $((a1+1)) $((a1a)) ; a_b=2; echo $((a_b))
## STDOUT:
4 0
2
## END

#### pre-increment beside other signs
x=1; echo $((- --x)) $x $((-++x)) $((x---1)) $x $((x+++1)) $x $((1+ ++x))
## STDOUT:
0 0 -1 0 0 1 1 3
## END

#### the value of an assignment to an integer with attributes
declare -u u; ((u=5)); echo $u; readonly r=1; ((r=2)); echo $?; echo $((r++)); echo no
## STDOUT:
5
1
## END
## STDERR:
bash: line 1: r: readonly variable
bash: line 1: r: readonly variable
## END
## status: 1

#### an array element as a target
((a[2]=5, a[0]++, a[2]+=a[0])); declare -p a
## STDOUT:
declare -a a=([0]="1" [2]="6")
## END

#### nameref as a target
declare -n r=x; ((r=5)); echo $x; ((r++)); echo $x
## STDOUT:
5
6
## END

#### under set -u
set -u; (echo $((u+1))); echo $?; x=; echo $((x)); (echo $((a[0]))); echo $((1 || u))
## STDOUT:
1
0
1
## END
## STDERR:
bash: line 1: u: unbound variable
bash: line 1: a: unbound variable
## END
