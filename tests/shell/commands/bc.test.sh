#### bc: numbers and their scale
exec 2>&1
bc <<'X'
1+2
.5
-.5
0.00
1.50
10/4
scale=3
10/4
-10/3
(1/3)*(2/3)
1.23456*2.34567
1.5+.00001
10%3.3
-7.5%2
1.25^2
2.5^-2
2^0
0.5^10
0^0
scale=0
1.23456*2.34567
5.5%2
7%3;-7%3
1/3
scale=20
1/3;2/3;-2/3
100000000000000000000/3
1/7*7
X
## STDOUT:
3
.5
-.5
0
1.50
2
2.500
-3.333
.221
2.89587
1.50001
.0010
0
1.562
.160
1
0
1
2.89587
1.5
1
-1
0
.33333333333333333333
.66666666666666666666
-.66666666666666666666
33333333333333333333.33333333333333333333
.99999999999999999998
## END

#### bc: long numbers
exec 2>&1
bc <<'X'
2^1000
99999999999999999999*99999999999999999999
12345678901234567890123456789012345678901234567890/98765432109876543210987
12345678901234567890123456789012345678901234567890%98765432109876543210987
scale=50
2^-200
1/97
(2^521-1)%(10^40+7)
3^400/7^300
sqrt(2)
sqrt(12345678901234567890123456789.123456789)
X
echo 'scale=300; sqrt(3); 1/998001' | BC_LINE_LENGTH=0 bc
## STDOUT:
10715086071862673209484250490600018105614048117055336074437503883703\
51051124936122493198378815695858127594672917553146825187145285692314\
04359845775746985748039345677748242309854210746050623711418779541821\
53046474983581941267398767559165543946077062914571196477686542167660\
429831652624386837205668069376
9999999999999999999800000000000000000001
124999998860937500014239109
37032593291076780677307
0
.01030927835051546391752577319587628865979381443298
.00000000006772643232932493660693189168394996075788
0
1.41421356237309504880168872420969807856967187537694
111111110611111.10993611110581911108107924286444924800196647542559
1.732050807568877293527446341505872366942805253810380628055806979451933016908800037081146186757248575675626141415406703029969945094998952478811655512094373648528093231902305582067974820101084674923265015312343266903322886650672254668921837971227047131660367861588019049986537379859389467650347506576050
.000001002003004005006007008009010011012013014015016017018019020021022023024025026027028029030031032033034035036037038039040041042043044045046047048049050051052053054055056057058059060061062063064065066067068069070071072073074075076077078079080081082083084085086087088089090091092093094095096097098099
## END

#### bc: products and quotients of thousands of digits
{
  echo 'a=3^9000;b=7^4000'
  echo 'c=a*b;c/a==b;c%b;(c+12345)/b==a;(c+12345)%b'
  echo 'scale=2000;x=sqrt(2);(x*x<2)*((x+10^-2000)^2>2)'
  echo 'length(a);length(b);length(c);scale(x)'
} | bc
echo '(7^5000+3^6000)*(7^5000-3^6000)-7^10000+3^12000' | bc
echo '10^3000/(10^1500+1)' | BC_LINE_LENGTH=0 bc | md5sum
echo 'scale=3000;10/7^1000' | BC_LINE_LENGTH=0 bc | md5sum
echo 'obase=16;3^5000' | BC_LINE_LENGTH=0 bc | md5sum
echo 'scale=500;obase=2;1/3^20' | BC_LINE_LENGTH=0 bc | md5sum
echo 'ibase=2;'$(printf '1%.0s' {1..3000}) | BC_LINE_LENGTH=0 bc | md5sum
## STDOUT:
1
0
1
12345
1
4295
3381
7675
2000
0
ce6ee13eea63cc95dc91758f3c191ef9  -
8931651ef1daf9a7ae8d10fd2a4c1a9c  -
b4510cecd16eca9d978730a14501538f  -
df120ed1931856af54715412f48fb67a  -
3e8faf5d71ea9f915d0628b67686e604  -
## END

#### bc: functions of numbers
exec 2>&1
bc <<'X'
length(0);length(0.00);length(.00123);length(1200);length(123.450);length(-12)
scale(1.20);scale(5);scale(.000)
sqrt(0);sqrt(1);sqrt(1.00);sqrt(4);sqrt(2);sqrt(2.0000000);sqrt(.25)
scale=5
sqrt(4);sqrt(10);sqrt(.0001)
sqrt(-1)
sqrt(2)^2
length(sqrt(2))
length(length(1234567890))
X
## STDOUT:
1
2
5
4
6
2
2
0
3
0
1
1
2
1
1.4142135
.50
2.00000
3.16227
.01000
Runtime error (func=(main), adr=4): Square root of a negative number
1.99998
6
2
## END

#### bc: bases
exec 2>&1
bc <<'X'
ibase=16
FF
A.8
Z
ZZ
1G
.F
ibase=A
100
ibase=2
101
121
A
9
.1
.11
1111.0101
ibase=1010
obase=16
255
255.5
.1
-17
0
obase=20
399
.5
-21.25
obase=2
5.5
.1
scale=10
1/3
obase=100000
123456789.5
obase=17
.3
obase=10
obase
ibase
FF
A0
0A
.A
08
1E5
X
## STDOUT:
255
10.5
35
255
31
.9
100
5
7
10
9
.5
.75
15.3125
FF
FF.8
.1
-11
0
 19 19
.10
- 01 01.05 00
101.1000
.0001
.0101010101010101010101010101010100
 01234 56789.50000
.05
10
10
99
90
10
.9
8
195
## END

#### bc: bases that are not
exec 2>&1
bc <<'X'
ibase=1
ibase
ibase=40
ibase
ibase=A
obase=1
obase
obase=10
scale=-1
scale
scale=2.7
scale
ibase=10.9
ibase
X
## STDOUT:
Runtime warning (func=(main), adr=3): ibase too small, set to 2
2
2
Runtime warning (func=(main), adr=3): obase too small, set to 2
10
Runtime warning (func=(main), adr=4): negative scale, set to 0
0
2
10
## END

#### bc: precedence
exec 2>&1
bc <<'X'
-3^2
2^3^2
10-2-3
2*3%4
1<2<3
3>2>1
!0
!!5
!a<1
1+a=3
a
a=b=4
a+b
a==4&&b==5||1
-a++
a
--a-1
a+=b*=2
a
a^=2
a%=7
a
a-=10
a/=3
a
(a=3)
a==3
1&&0
1&&2
0||0
0||3
1+!1
2--1
- - 2
-(-2)
1 - -1
X
## STDOUT:
9
512
5
2
1
0
1
1
0
4
3
8
1
-4
5
3
12
4
-2
3
1
0
1
0
1
1
(standard_in) 33: syntax error
2
2
2
## END

#### bc: && and || look no further than they must
exec 2>&1
bc <<'X'
1&&x++
0&&x++
1||x++
0||x++
x
1&&1/0
0&&1/0
1||1/0
X
## STDOUT:
0
0
1
1
2
Runtime error (func=(main), adr=9): Divide by zero
0
1
## END

#### bc: variables, arrays and last
exec 2>&1
bc <<'X'
x
x[3]
x[3]=7
x[3]++
x[3]
++x[3]
x[3]*=2
x[3]
x=5
x[3]+x
x[1.9]=4
x[1]
last
.
.+1
5;6
last*2
last=9
.
a_1=3
a_1
scale=2;x=1/3;x
i=2;x[i++]=i;x[2];i
X
## STDOUT:
0
0
7
8
9
18
23
4
4
4
5
5
6
12
9
3
.33
3
3
## END

#### bc: if, while, for
exec 2>&1
bc <<'X'
if (1) 5
if (0) 5
if (0) 5 else 6
if (1) if (0) 5 else 6 else 7
if (1)
 5
if (1) {
 7
}
while (i<3) { i; i=i+1 }
while (i<5)
 i++
for (i=0;i<3;i++) i
for (i=0;i<2;i++) for (j=0;j<2;j++) {
 i*10+j
}
for (;;) { x=x+1; if (x>3) break; x; continue; 9 }
for (i=0;i<4;++i) if (i%2) continue else i
{ 1; 2
3 }
X
## STDOUT:
5
6
6
5
7
0
1
2
3
4
0
1
2
0
1
10
11
1
2
3
0
2
1
2
3
## END

#### bc: functions
exec 2>&1
bc <<'X'
define f(x) {
 auto y
 y=x^2
 return (y)
}
f(3)
y=7
f(2)+y
define g(n) { if (n<2) return (1); return (n*g(n-1)) }
g(20)
define h() {
 z=z+1
}
h()
z
define fib(n) {
 if (n<2) return n
 return fib(n-1)+fib(n-2)
}
fib(15)
define r(x)
{
 return(x)
}
r(8)
define s(a,b,c) {
 auto x,y[]
 y[0]=a
 x=b
 return (y[0]*100+x*10+c)
}
s(1,2,3)
y[0]
define f(x) { return (x+1) }
f(3)
X
## STDOUT:
9
11
2432902008176640000
0
1
610
8
123
0
4
## END

#### bc: arrays as parameters, void functions
exec 2>&1
bc <<'X'
define f(a[]) { 
 a[1]=9
 return(a[1]) }
q[1]=7
f(q[])
q[1]
define g(*a[]) { 
 a[1]=9
 }
x=g(q[])
q[1]
x
define void h(x) {
 x
 }
h(4)
x=h(4)
X
## STDOUT:
9
7
9
0
4
(standard_in) 18: Assignment of a void expression
## END

#### bc: parameters that do not fit
exec 2>&1
bc <<'X'
define f(x) { return (x)}
f()
f(1,2)
define g(a[]) { return (a[1]) }
g(3)
nope(1)
5
define d(x,x) {
 return(x)
}
d(1)
X
## STDOUT:
Runtime error (func=(main), adr=3): Parameter number mismatch
Runtime error (func=(main), adr=8): Parameter number mismatch
Runtime error (func=(main), adr=6): Parameter type mismatch parameter a.
Runtime error (func=(main), adr=7): Parameter number mismatch
Runtime error (func=(main), adr=3): Function nope not defined.
5
(standard_in) 9: duplicate parameter names
Runtime error (func=(main), adr=3): Function d not defined.
## END

#### bc: strings and print
exec 2>&1
bc <<'X'
"a\nb"
print "a\nb\tq\\ \z\n"
print 1,2,"x",3.5,"\n"
print "a\qb\n"
"x";"y"
"two
lines"
print 5
6
X
## STDOUT:
a\nba
b	q\ 
12x3.5
a"b
xytwo
lines56
## END

#### bc: long lines
exec 2>&1
bc <<'X'
2^300
"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
print 2^300,2^200
obase=1000
2^300
X
echo '2^100' | BC_LINE_LENGTH=20 bc
echo '2^300' | BC_LINE_LENGTH=0 bc
echo '2^30' | BC_LINE_LENGTH=3 bc
echo '2^300' | BC_LINE_LENGTH=2 bc
## STDOUT:
20370359763344860862684456884093781610514683936659362506361404493543\
81299763336706183397376
xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\
xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx203703597633448608626844568840937816\
10514683936659362506361404493543812997633367061833973761606938044258\
990275541962092341162602522202993782792835301376 002 037 035 976 334\
 486 086 268 445 688 409 378 161 051 468 393 665 936 250 636 140 449\
 354 381 299 763 336 706 183 397 376
126765060022822940\
1496703205376
2037035976334486086268445688409378161051468393665936250636140449354381299763336706183397376
1\
0\
7\
3\
7\
4\
1\
8\
2\
4
20370359763344860862684456884093781610514683936659362506361404493543\
81299763336706183397376
## END

#### bc: comments, continued lines, blanks
exec 2>&1
bc <<'X'
1 +\
2
/* a comment
of two lines */ 3 # and one to the end
4 /* inside */ + 5
12\
34
 x [ 2 ] = 3
x[2]
;
5;;6
X
## STDOUT:
3
3
9
1234
3
5
6
## END

#### bc: syntax errors
exec 2>&1
bc <<'X'
1+
2
@
1 @ 2
x = = 3
4 4
a b
08
1e5
_a
FOO=3
f(1
)
3
if (1) 5
else 6
7
return(3)
break
8
X
echo '1+1;quit' | bc
printf '1+1' | bc
echo '2+3 4' | bc; echo $?
## STDOUT:
(standard_in) 2: syntax error
2
(standard_in) 3: illegal character: @
(standard_in) 4: illegal character: @
(standard_in) 4: syntax error
(standard_in) 5: syntax error
(standard_in) 6: syntax error
(standard_in) 7: syntax error
8
(standard_in) 9: syntax error
(standard_in) 10: illegal character: _
(standard_in) 11: syntax error
(standard_in) 13: syntax error
(standard_in) 13: syntax error
3
5
(standard_in) 16: syntax error
7
(standard_in) 19: Return outside of a function.
(standard_in) 19: Break outside a for/while
8
(standard_in) 1: syntax error
(standard_in) 1: syntax error
0
## END

#### bc: errors while it runs, and where
exec 2>&1
while read -r line; do echo "$line" | bc; done <<'X'
12345/0
2.75/0
x/0
x[3]/0
x=1/0
if(1) 1/0
if(0) 5 else 1/0
while(1) 1/0
for(i=0;1;i++) 1/0
"abc";1/0
print 1,"a",1/0
1;1/0
x+=1/0
x[1]+=1/0
x++ + 1/0
++x[2] + 1/0
x[1]++;x[1]/0
sqrt(-1)
2^1.5
2^(10^20)
5%0
x[-1]
x[-1]=2
x[10^20]=2
length(5)/0
-x--/0
0^-1
f(2)
x=1;if(x==1&&2) 1/0 else 3
X
bc <<'X'
define f(x) {
 return (1/x)
}
f(0)
define g(x) {
if (x) return (1)
for(i=0;i<2;i++) {x/0}
}
g(0)
5
X
## STDOUT:
Runtime error (func=(main), adr=9): Divide by zero
Runtime error (func=(main), adr=8): Divide by zero
Runtime error (func=(main), adr=4): Divide by zero
Runtime error (func=(main), adr=7): Divide by zero
Runtime error (func=(main), adr=3): Divide by zero
Runtime error (func=(main), adr=7): Divide by zero
Runtime error (func=(main), adr=14): Divide by zero
Runtime error (func=(main), adr=7): Divide by zero
Runtime error (func=(main), adr=22): Divide by zero
abcRuntime error (func=(main), adr=8): Divide by zero
1aRuntime error (func=(main), adr=8): Divide by zero
1
Runtime error (func=(main), adr=5): Divide by zero
Runtime error (func=(main), adr=5): Divide by zero
Runtime error (func=(main), adr=7): Divide by zero
Runtime error (func=(main), adr=7): Divide by zero
Runtime error (func=(main), adr=11): Divide by zero
0
Runtime error (func=(main), adr=13): Divide by zero
Runtime error (func=(main), adr=4): Square root of a negative number
Runtime warning (func=(main), adr=9): non-zero scale in exponent
2
Runtime error (func=(main), adr=13): exponent too large in raise
Runtime error (func=(main), adr=5): Modulo by zero
Runtime error (func=(main), adr=4): Array x subscript out of bounds.
Runtime error (func=(main), adr=7): Array x subscript out of bounds.
Runtime error (func=(main), adr=14): Array x subscript out of bounds.
Runtime error (func=(main), adr=7): Divide by zero
Runtime error (func=(main), adr=7): Divide by zero
Runtime error (func=(main), adr=4): divide by zero
Runtime error (func=(main), adr=5): Function f not defined.
Runtime error (func=(main), adr=28): Divide by zero
Runtime error (func=f, adr=4): Divide by zero
Runtime error (func=g, adr=35): Divide by zero
5
## END

#### bc: -w and -s
exec 2>&1
cat > p <<'X'
a<3
x=y<3
a && b
a || b
!a
print 5
last
for(;;) break
if (a) 5 else 6
{ 1 }
define foo(x) { return x }
X
bc -w p </dev/null
bc -s p </dev/null
bc --standard <<< 'a_b=3;a_b'
## STDOUT:
p 2: (Warning) comparison in expression
1
p 3: (Warning) comparison in expression
1
p 3: (Warning) && operator
0
p 4: (Warning) || operator
0
p 6: (Warning) ! operator
1
p 6: (Warning) print statement
5p 7: (Warning) Last variable
5
p 8: (Warning) Missing expression in for statement
p 8: (Warning) Missing expression in for statement
p 8: (Warning) Missing expression in for statement
p 9: (Warning) else clause in if statement
6
1
p 11: (Warning) End of line required
p 11: (Warning) multiple letter name - foo
p 11: (Warning) return expression requires parenthesis
p 2: Error: comparison in expression
p 3: Error: comparison in expression
p 3: Error: && operator
p 4: Error: || operator
p 6: Error: ! operator
p 6: Error: print statement
p 7: Error: Last variable
p 8: Error: Missing expression in for statement
p 8: Error: Missing expression in for statement
p 8: Error: Missing expression in for statement
p 9: Error: else clause in if statement
1
p 11: Error: End of line required
p 11: Error: multiple letter name - foo
p 11: Error: return expression requires parenthesis
(standard_in) 1: Error: multiple letter name - a_b
(standard_in) 2: Error: multiple letter name - a_b
## END

#### bc: files, options
exec 2>&1
echo 'x=5;x' > a
printf 'x+1\n2 2\n1/0\n' > b
echo 'x+2' | bc a b
echo 3 | bc -q a
echo 3 | bc --quiet a
bc nope < /dev/null; echo $?
BC_ENV_ARGS=-l bc <<< scale
echo 'halt;5' | bc; echo $?
printf '5\nquit\n6\n' > c; echo 7 | bc c
limits=$(echo limits | bc); echo "$limits"
## STDOUT:
5
6
b 2: syntax error
Runtime error (func=(main), adr=3): Divide by zero
7
5
3
5
3
File nope is unavailable.
1
20
0
5
BC_BASE_MAX     = 2147483647
BC_DIM_MAX      = 16777215
BC_SCALE_MAX    = 2147483647
BC_STRING_MAX   = 2147483647
MAX Exponent    = 9223372036854775807
Number of vars  = 32767
## END

#### bc: read
printf 'x=read()\nx+1\ny=read()\ny*2\n' > r
printf '7\n-3.5\n' | bc -q r
## STDOUT:
8
-7.0
## END

#### bc -l: the functions
bc -l <<'X'
scale
e(1);s(1);c(1);l(2);a(1);j(0,1)
l(0);e(0);l(1);s(0);c(0);a(0);j(0,0);j(1,0)
e(-5);e(10);e(50.5);e(-.5);e(.001)
s(100);s(-2);s(3);s(1000);s(.00001)
c(100);c(-2);c(3);c(1000);c(.5)
a(-2);a(.001);a(10);a(1000);a(.5);a(2)
l(10);l(100);l(.5);l(.00001);l(123456789);l(1.0001);l(-1)
j(3,4.5);j(-2,1.2);j(-3,2);j(5,1);j(1,10);j(2.9,1)
4*a(1)
e(l(7))
l(e(1))
X
## STDOUT:
20
2.71828182845904523536
.84147098480789650665
.54030230586813971740
.69314718055994530941
.78539816339744830961
.76519768655796655144
-99999999999999999999.00000000000000000000
1.00000000000000000000
0
0
1.00000000000000000000
0
1.00000000000000000000
0
.00673794699908546709
22026.46579480671651695790
8548134287298057692257.91690892168484184752
.60653065971263342360
1.00100050016670834166
-.50636564110975879365
-.90929742682568169539
.14112000805986722210
.82687954053200256025
.00000999999999983333
.86231887228768393410
-.41614683654714238699
-.98999249660044545727
.56237907629070299107
.87758256189037271611
-1.10714871779409050301
.00099999966666686666
1.47112767430373459185
1.56979632712822975256
.46364760900080611621
1.10714871779409050301
2.30258509299404568401
4.60517018598809136803
-.69314718055994530941
-11.51292546497022842008
18.63140176616801803319
.00009999500033330833
-99999999999999999999.00000000000000000000
.42470397297745560024
.15934901834766312687
-.12894324947440205109
.00024975773021123443
.04347274616886143666
.11490348493190048046
3.14159265358979323844
6.99999999999999999996
.99999999999999999999
## END

#### bc -l: other scales
bc -l <<'X'
scale=0
e(1);l(10);s(1);a(1)
scale=5
e(1);l(10);s(1);c(1);a(1);j(1,2)
scale=50
e(1);l(10);s(1);c(1);a(1);j(1,2);4*a(1)
e(-30);l(3^40);s(10^6)
scale=100
4*a(1);e(2.5);l(2)
ibase=16
scale=A
e(2);l(A)
obase=2
a(1)
X
## STDOUT:
2
2
0
0
2.71828
2.30258
.84147
.54030
.78539
.57672
2.71828182845904523536028747135266249775724709369995
2.30258509299404568401799145468436420760110148862877
.84147098480789650665250232163029899962256306079837
.54030230586813971740093660744297660373231042061792
.78539816339744830961566084581987572104929234984377
.57672480775687338720244824226913708692030268971967
3.14159265358979323846264338327950288419716939937508
.00000000000009357622968840174604915832223378706744
43.94449154672438765580980947690102818589962231290997
-.34999350217129295211765248678077146906140660532871
3.141592653589793238462643383279502884197169399375105820974944592307\
8164062862089986280348253421170676
12.18249396070347343807017595116796618318276779006316131156039834183\
81851261433144100602555230062957887
.6931471805599453094172321214581765680755001343602552541206800094933\
936219696947156058633269964186875
7.3890560989
2.3025850929
.1100100100001111110110101010000110
## END

#### bc -l: functions may be defined anew
echo 'define e(x) {return (3)};e(1)' | bc -l
printf 'define e(x) {\nreturn (3)\n}\ne(1)\n' | bc -l
## STDOUT:
3
3
## END
