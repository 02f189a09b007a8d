#### seq, part 1
exec 2>&1
seq 5 < /dev/null; echo "= $?"
seq 2 5 < /dev/null; echo "= $?"
seq 5 -1 1 < /dev/null; echo "= $?"
seq 1 2 10 < /dev/null; echo "= $?"
seq -5 5 < /dev/null; echo "= $?"
seq 0 < /dev/null; echo "= $?"
seq 5 1 < /dev/null; echo "= $?"
seq -w 1 10 < /dev/null; echo "= $?"
seq -w -5 5 < /dev/null; echo "= $?"
seq -w 0 0.5 10 < /dev/null; echo "= $?"
## STDOUT:
1
2
3
4
5
= 0
2
3
4
5
= 0
5
4
3
2
1
= 0
1
3
5
7
9
= 0
-5
-4
-3
-2
-1
0
1
2
3
4
5
= 0
= 0
= 0
01
02
03
04
05
06
07
08
09
10
= 0
-5
-4
-3
-2
-1
00
01
02
03
04
05
= 0
00.0
00.5
01.0
01.5
02.0
02.5
03.0
03.5
04.0
04.5
05.0
05.5
06.0
06.5
07.0
07.5
08.0
08.5
09.0
09.5
10.0
= 0
## END

#### seq, part 2
exec 2>&1
seq -s, 5 < /dev/null; echo "= $?"
seq -s '' 5 < /dev/null; echo "= $?"
seq -s ', ' 1 3 < /dev/null; echo "= $?"
seq 0.1 0.1 1 < /dev/null; echo "= $?"
seq 0 0.1 1 < /dev/null; echo "= $?"
seq 1 0.5 3 < /dev/null; echo "= $?"
seq 1e1 < /dev/null; echo "= $?"
seq 1e1 1e2 1e3 < /dev/null; echo "= $?"
seq 1.5e0 3 < /dev/null; echo "= $?"
seq -f %g 3 < /dev/null; echo "= $?"
## STDOUT:
1,2,3,4,5
= 0
12345
= 0
1, 2, 3
= 0
0.1
0.2
0.3
0.4
0.5
0.6
0.7
0.8
0.9
1.0
= 0
0.0
0.1
0.2
0.3
0.4
0.5
0.6
0.7
0.8
0.9
1.0
= 0
1.0
1.5
2.0
2.5
3.0
= 0
1
2
3
4
5
6
7
8
9
10
= 0
10
110
210
310
410
510
610
710
810
910
= 0
1.5
2.5
= 0
1
2
3
= 0
## END

#### seq, part 3
exec 2>&1
seq -f %03g 3 < /dev/null; echo "= $?"
seq -f '%.2f%%' 3 < /dev/null; echo "= $?"
seq -f abc 3 < /dev/null; echo "= $?"
seq -f %d 3 < /dev/null; echo "= $?"
seq -f %g%g 3 < /dev/null; echo "= $?"
seq -f % 3 < /dev/null; echo "= $?"
seq -f %e 3 < /dev/null; echo "= $?"
seq -f 'a%5.1fb' -1 0.25 1 < /dev/null; echo "= $?"
seq -w -f %g 3 < /dev/null; echo "= $?"
seq < /dev/null; echo "= $?"
## STDOUT:
001
002
003
= 0
1.00%
2.00%
3.00%
= 0
seq: format ‘abc’ has no % directive
= 1
seq: format ‘%d’ has unknown %d directive
= 1
seq: format ‘%g%g’ has too many % directives
= 1
seq: format ‘%’ ends in %
= 1
1.000000e+00
2.000000e+00
3.000000e+00
= 0
a -1.0b
a -0.8b
a -0.5b
a -0.2b
a  0.0b
a  0.2b
a  0.5b
a  0.8b
a  1.0b
= 0
seq: format string may not be specified when printing equal width strings
Try 'seq --help' for more information.
= 1
seq: missing operand
Try 'seq --help' for more information.
= 1
## END

#### seq, part 4
exec 2>&1
seq 1 2 3 4 < /dev/null; echo "= $?"
seq a < /dev/null; echo "= $?"
seq nan < /dev/null; echo "= $?"
seq 1 0 5 < /dev/null; echo "= $?"
seq 1 nan 5 < /dev/null; echo "= $?"
seq 1 x 5 < /dev/null; echo "= $?"
seq 1 -1 -3 < /dev/null; echo "= $?"
seq -1 -1 -3 < /dev/null; echo "= $?"
seq -- -1 1 < /dev/null; echo "= $?"
seq 1.0 3 < /dev/null; echo "= $?"
## STDOUT:
seq: extra operand ‘4’
Try 'seq --help' for more information.
= 1
seq: invalid floating point argument: ‘a’
Try 'seq --help' for more information.
= 1
seq: invalid ‘not-a-number’ argument: ‘nan’
Try 'seq --help' for more information.
= 1
seq: invalid Zero increment value: ‘0’
Try 'seq --help' for more information.
= 1
seq: invalid ‘not-a-number’ argument: ‘nan’
Try 'seq --help' for more information.
= 1
seq: invalid floating point argument: ‘x’
Try 'seq --help' for more information.
= 1
1
0
-1
-2
-3
= 0
-1
-2
-3
= 0
-1
0
1
= 0
1.0
2.0
3.0
= 0
## END

#### seq, part 5
exec 2>&1
seq 1 3.5 < /dev/null; echo "= $?"
seq 5.5 -1 2.2 < /dev/null; echo "= $?"
seq 5 -2 0.5 < /dev/null; echo "= $?"
seq -5 2 -0.5 < /dev/null; echo "= $?"
seq 0x10 0x12 < /dev/null; echo "= $?"
seq 9223372036854775806 9223372036854775808 < /dev/null; echo "= $?"
seq 18446744073709551615 18446744073709551617 < /dev/null; echo "= $?"
seq 99999999999999999999 100000000000000000001 < /dev/null; echo "= $?"
seq 1 .3 2 < /dev/null; echo "= $?"
seq .1 .1 .5 < /dev/null; echo "= $?"
## STDOUT:
1
2
3
= 0
5.5
4.5
3.5
2.5
= 0
5
3
1
= 0
-5
-3
-1
= 0
16
17
18
= 0
9223372036854775806
9223372036854775807
9223372036854775808
= 0
18446744073709551615
18446744073709551616
18446744073709551617
= 0
99999999999999999999
100000000000000000000
100000000000000000001
= 0
1.0
1.3
1.6
1.9
= 0
0.1
0.2
0.3
0.4
0.5
= 0
## END

#### seq, part 6
exec 2>&1
seq 1. 3 < /dev/null; echo "= $?"
seq 0.8 0.1 0.9 < /dev/null; echo "= $?"
seq 10 -.1 9.5 < /dev/null; echo "= $?"
seq 1000000 1000003 < /dev/null; echo "= $?"
seq 1e6 1000003 < /dev/null; echo "= $?"
seq 999995 1000005 < /dev/null; echo "= $?"
seq -w 98 102 < /dev/null; echo "= $?"
seq -w 0.1 1 10 < /dev/null; echo "= $?"
seq -0 2 < /dev/null; echo "= $?"
seq +1 +3 < /dev/null; echo "= $?"
## STDOUT:
1
2
3
= 0
0.8
0.9
= 0
10.0
9.9
9.8
9.7
9.6
9.5
= 0
1000000
1000001
1000002
1000003
= 0
1000000
1000001
1000002
1000003
= 0
999995
999996
999997
999998
999999
1000000
1000001
1000002
1000003
1000004
1000005
= 0
098
099
100
101
102
= 0
00.1
01.1
02.1
03.1
04.1
05.1
06.1
07.1
08.1
09.1
= 0
-0
1
2
= 0
1
2
3
= 0
## END

#### seq, part 7
exec 2>&1
seq -w 1e1 < /dev/null; echo "= $?"
seq -w 1.5e1 1 20 < /dev/null; echo "= $?"
## STDOUT:
01
02
03
04
05
06
07
08
09
10
= 0
15
16
17
18
19
20
= 0
## END
