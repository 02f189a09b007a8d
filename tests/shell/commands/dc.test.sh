#### dc: arithmetic
exec 2>&1
dc -e '1 2+p _3 4*p 5 3/p 2k5 3/p 7 3%p 7 3~f c 10 _3%p _10 3%p'
dc -e '2 10^p 2 _1^p 4k2 _3^p 2v p 4v p .25vp 0vp 1.55 2.33*p 20k .1 .1*p 1.000 1.00*p'
dc -e '3 4 5|p 2 100 1000007|p 2 3 1.5|p 2.5 2 3|p 10 0 7|p' -e '1.5 2^p 2 1.5^p 0 0^p 0 3^p 0 _1^p'
dc -e '2k 10.5 3.2%p 10.5 3.2~f c 1 3/ 0.5+p .00p 0.10p _.5p 5.p .p _p 99k2vp'
## STDOUT:
3
-12
1
1.66
.01
.01
2.33
.01
1.66
1
-12
3
.01
-.01
1024
0
.1250
1.4142
2.0000
.5000
0
3.6115
.01
1.00000
1
698635
Runtime warning: non-zero scale in modulus
.5
Runtime warning: non-zero scale in base
.2
1
2.2
Runtime warning: non-zero scale in exponent
2
1
0
0
.004
.004
3.28
.004
.83
0
.10
-.5
5
0
0
1.4142135623730950488016887242096980785696718753769480731766797379907\
32478462107038850387534327641572
## END

#### dc: bases
exec 2>&1
dc -e '16o255p 2o5p 16iFFp' -e 'Ai20o419p _419.5p 100o2 100^p 17o300.5p 123456789 1000000op'
dc -e '16i1E.8p A.Bp FFp Ai 10p 3i 22.1p' -e 'FFp 2iFp 3ko1.375p' -e 'A.Ap'; dc -e '16o_255p 255.5p 3k2o1.375p 8o.5p'
dc -e '1i 17i 1o _5k [a]i [a]k KpIpOp 2i101p16o11111111p'
## STDOUT:
FF
101
11111111
 01 00 19
- 01 00 19.10
 01 26 76 50 60 02 28 22 94 01 49 67 03 20 53 76
 01 00 11.08
 000123 456789
30.5
10.6
255
10
8.3
60
15
4.D1D
10.0
-FF
FF.8
1.0110000000
.40
dc: input base must be a number between 2 and 16 (inclusive)
dc: input base must be a number between 2 and 16 (inclusive)
dc: output base must be a number greater than 1
dc: scale must be a nonnegative number
dc: input base must be a number between 2 and 16 (inclusive)
dc: scale must be a nonnegative number
0
10
10
5
377
## END

#### dc: the stack
exec 2>&1
dc -e '1 2 3 f c f' -e '1 2 r f d f c zp 1 2 zp' -e 'c1 2 3 3Rf 3 3Rf 3 _3Rf c1 2 99Rf 0Rf[a]Rf'
dc -e 'd' -e 'r' -e '+' -e '1+f' -e 'p n x a Z X v Q R P' -e 'c1 2|f'
## STDOUT:
3
2
1
1
2
1
1
2
0
3
1
3
2
3
3
1
2
3
3
3
1
2
1
2
1
2
1
2
dc: stack empty
dc: stack empty
dc: stack empty
1
1
1dc: stack empty
dc: stack empty
dc: stack empty
dc: stack empty
dc: stack empty
dc: stack empty
dc: stack empty
dc: stack empty
dc: stack empty
2
1
## END

#### dc: numbers of many digits
dc -e '2 500^p'; DC_LINE_LENGTH=20 dc -e '2 200^p n'; DC_LINE_LENGTH=0 dc -e '2 500^p'; DC_LINE_LENGTH=1 dc -e '2 300^p'; DC_LINE_LENGTH=x dc -e '2 300^p'
dc -e '2o 2 80^p 100o 2 300^p'; dc -e '[la1+dsa*pla25>y]sy0sa1lyx'
dc -e '100k 2 3/p 16o 2 3/p'
## STDOUT:
327339060789614187001318969682759915221664204604306478948329136809613\
379640467455488327009232590415715088668412756007100921725654588539305\
3328527589376
1606938044258990275\
5419620923411626025\
2220299378279283530\
1376
1606938044258990275\
5419620923411626025\
2220299378279283530\
13763273390607896141870013189696827599152216642046043064789483291368096133796404674554883270092325904157150886684127560071009217256545885393053328527589376
203703597633448608626844568840937816105146839366593625063614044935438\
1299763336706183397376
203703597633448608626844568840937816105146839366593625063614044935438\
1299763336706183397376
100000000000000000000000000000000000000000000000000000000000000000000\
000000000000
 02 03 70 35 97 63 34 48 60 86 26 84 45 68 84 09 37 81 61 05 14 68 39\
 36 65 93 62 50 63 61 40 44 93 54 38 12 99 76 33 36 70 61 83 39 73 76
1
2
6
24
120
720
5040
40320
362880
3628800
39916800
479001600
6227020800
87178291200
1307674368000
20922789888000
355687428096000
6402373705728000
121645100408832000
2432902008176640000
51090942171709440000
1124000727777607680000
25852016738884976640000
620448401733239439360000
15511210043330985984000000
.66666666666666666666666666666666666666666666666666666666666666666666\
66666666666666666666666666666666
.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\
AAAAAAAAAAAAAAA1
## END

#### dc: strings and macros
exec 2>&1
dc -e '[abc]p n 65P [x[y]z]p 256 256*65+P _65P[abc]P' | od -c
dc -e '[1p]sa 2 1<a 1 2<a 1 1=a 1 1!=a 1 2!>a 1 1!<a 2 1>a 1 2>a 1 2!=a 1 2!<a'
dc -e '[[2Qp]x3p]x4p' -e '[1Q]x' -e '[[1p3Q2p]x3p]x4p' -e '_1Q1Q' -e '0Q1p' -e '[x]Q'
dc -e '[q]x5p'; echo $?; dc -e '[[q]x2p]x5p'; dc -e '[[[q]x1p]x2p]x5p'; dc -e 'q'; echo $?; echo '1p q 2p' | dc; echo $?; dc -e q -e 1p
dc -e '[lz1-dsz0<w]sw100000szlwxlzp' -e '[[d1-d0<f]x]sf 3lfxf' -e '1x p' -e '[5p]x#no
3p'
## STDOUT:
0000000   a   b   c  \n   a   b   c   A   x   [   y   ]   z  \n 001  \0
0000020   A   A   a   b   c
0000025
1
1
1
1
1
1
4
1
dc: Q command requires a number >= 1
dc: Q command requires a number >= 1
1
dc: Q command requires a number >= 1
0
5
2
5
0
1
1
0
0
1
2
3
0
1
5
3
## END

#### dc: registers and arrays
exec 2>&1
dc -e '5salap Lap La' -e '1sa2Sa3SaLapLapLapLa' -e '1Sa[x]salap' -e 'lqp' -e '1 0:a0;ap5;ap' -e '_1 0:b0;bp[a]0:b0;bp' -e '1[a]:a' -e '1 _1:a' -e '[a];a' -e '1 99999999999999999999:a'
dc -e '1 0:a 5Sa 2 0:a 0;ap La 0;ap 5 2.7:a2;ap'
printf '3 s\n l\np 4 s  l p' | dc; dc -e 's'; dc -e l; dc -e '1 2>'; dc -e '[1 s]x'
## STDOUT:
5
5
dc: stack register 'a' (0141) is empty
3
2
1
dc: stack register 'a' (0141) is empty
x
0
1
0
-1
a
dc: array index must be a nonnegative integer
dc: array index must be a nonnegative integer
dc: array index must be a nonnegative integer
dc: value overflows simple integer; punting...
dc: array index must be a nonnegative integer
2
1
5
3
4
dc: unexpected EOS
dc: unexpected EOS
dc: unexpected EOS
dc: unexpected EOS
## END

#### dc: what numbers are like
dc -e '12345Zp 1.250Zp .005Zp 0Zp 0.00Zp 100Zp .01Zp 1.10Xp[abcd]Zp 3.14Xp[ab]Xp[]Zp'
dc -e '65ap[hello]ap 300ap 65.7ap'; dc -e '65.7P 0P 4276803P' | od -c
## STDOUT:
5
4
1
1
1
3
1
2
4
2
0
0
A
h
,
A
0000000   A  \0   A   B   C
0000005
## END

#### dc: errors
exec 2>&1
dc -e '5 0/f' -e 'c5 0%f' -e 'c5 0~f' -e 'c1[a]+f' -e 'c[a]1<xf' -e 'c1[a]=bf' -e 'c1=bf' -e 'c_1vf' -e 'c[a]vf' -e 'c2[a]^f' -e 'c10 99999999999^f' -e 'c3 4 0|f' -e 'c2 _1 3|f' -e 'c[a]2 3|f'
dc -e '1 [abc'; dc -e ']'; dc -e '@'; dc -e '1e5f'; dc -e '"'; dc -e 'hJ'; dc -e $'\001'; dc -e 'é'
## STDOUT:
dc: divide by zero
0
5
dc: remainder by zero
0
5
dc: divide by zero
0
5
dc: non-numeric value
a
1
dc: non-numeric value
1
a
dc: non-numeric value
0
a
1
dc: stack empty
0
1
dc: square root of negative number
dc: square root of nonnumeric attempted
dc: non-numeric value
a
2
Runtime error: exponent too large in raise
1
dc: remainder by zero
0
4
3
3
-1
2
dc: non-numeric value
3
2
a
dc: ']' (0135) unimplemented
dc: '@' (0100) unimplemented
dc: 'e' (0145) unimplemented
5
1
dc: '"' (042) unimplemented
dc: dc: 'h' (0150) unimplemented
'J' (0112) unimplemented
dc: 01 unimplemented
dc: dc: 0303 unimplemented
0251 unimplemented
## END

#### dc: files, options, input
exec 2>&1
echo '1p' > f; echo '2p' | dc f -; echo '3p' | dc; dc -f f -e '4p'; dc --file=f --expression='5p'; dc nofile; echo $?; dc f nofile f
dc -z; echo $?; dc -e; echo $?; dc --nope; dc --help; echo '6' | dc -e '?p'; printf '1\n2 3\n' | dc -e '?p?p??f'; printf '?\n3 4+p\n? 5p\n' | dc; printf '[?]x 8 p\n9p' | dc
dc -e '!echo hi
2p' ; printf '!echo a; echo b\n1p' | dc; dc < /dev/null; echo '1 2 +p # 3p' | dc; dc -e '1p' - < f
## STDOUT:
1
2
3
1
4
1
5
dc: Could not open file nofile
0
1
dc: Could not open file nofile
1
dc: invalid option -- 'z'
Usage: dc [OPTION] [file ...]
  -e, --expression=EXPR    evaluate expression
  -f, --file=FILE          evaluate contents of file
  -h, --help               display this help and exit
  -V, --version            output version information and exit

Email bug reports to:  bug-dc@gnu.org .
1
dc: option requires an argument -- 'e'
Usage: dc [OPTION] [file ...]
  -e, --expression=EXPR    evaluate expression
  -f, --file=FILE          evaluate contents of file
  -h, --help               display this help and exit
  -V, --version            output version information and exit

Email bug reports to:  bug-dc@gnu.org .
1
dc: unrecognized option '--nope'
Usage: dc [OPTION] [file ...]
  -e, --expression=EXPR    evaluate expression
  -f, --file=FILE          evaluate contents of file
  -h, --help               display this help and exit
  -V, --version            output version information and exit

Email bug reports to:  bug-dc@gnu.org .
Usage: dc [OPTION] [file ...]
  -e, --expression=EXPR    evaluate expression
  -f, --file=FILE          evaluate contents of file
  -h, --help               display this help and exit
  -V, --version            output version information and exit

Email bug reports to:  bug-dc@gnu.org .
6
1
3
3
2
1
7
5
8
9
hi
2
a
b
1
3
1
1
## END
