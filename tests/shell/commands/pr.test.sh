#### pr: pages
seq 7 > s7; printf 'a\nbb\nccc\n' > a; printf '1\n\n3\n4\n5\n' > b; touch -d @1600000000 *
pr a; pr -l 15 -h 'H x' s7; pr -l 14 +2 s7; pr -l 12 +2:3 -N 100 -n s7; pr --pages=2 -l 12 a; pr -D %Y -l 11 a; pr -D '+%s x' -h '' -l 12 a b
pr -d -l 14 s7; pr -d -l 15 s7; seq 30 > s30; touch -d @1600000000 s30; pr -F -l 20 s30; pr -f -l 20 -h long -w 30 s30; pr -l 13 -o 4 -h "a title that is longer than the line is wide, so that nothing is left of it at all" a
## stdout-json: "\n\n2020-09-13 12:26                        a                         Page 1\n\n\na\nbb\nccc\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n2020-09-13 12:26                       H x                        Page 1\n\n\n1\n2\n3\n4\n5\n\n\n\n\n\n\n\n2020-09-13 12:26                       H x                        Page 2\n\n\n6\n7\n\n\n\n\n\n\n\n\n\n\n2020-09-13 12:26                        s7                        Page 2\n\n\n5\n6\n7\n\n\n\n\n\n\n\n\n2020-09-13 12:26                        s7                        Page 2\n\n\n  100\t3\n  101\t4\n\n\n\n\n\n\n\n2020-09-13 12:26                        s7                        Page 3\n\n\n  102\t5\n  103\t6\n\n\n\n\n\n\n\n2020-09-13 12:26                        a                         Page 2\n\n\nccc\n\n\n\n\n\n\n\n\n2020                              a                               Page 1\n\n\na\n\n\n\n\n\n\n\n2020                              a                               Page 2\n\n\nbb\n\n\n\n\n\n\n\n2020                              a                               Page 3\n\n\nccc\n\n\n\n\n\n\n\n+1600000000 x                                                     Page 1\n\n\na\nbb\n\n\n\n\n\n\n\n+1600000000 x                                                     Page 2\n\n\nccc\n\n\n\n\n\n\n\n\n+1600000000 x                                                     Page 1\n\n\n1\n\n\n\n\n\n\n\n\n+1600000000 x                                                     Page 2\n\n\n3\n4\n\n\n\n\n\n\n\n+1600000000 x                                                     Page 3\n\n\n5\n\n\n\n\n\n\n\n\n2020-09-13 12:26                        s7                        Page 1\n\n\n1\n\n2\n\n\n\n\n\n\n\n\n2020-09-13 12:26                        s7                        Page 2\n\n\n3\n\n4\n\n\n\n\n\n\n\n\n2020-09-13 12:26                        s7                        Page 3\n\n\n5\n\n6\n\n\n\n\n\n\n\n\n2020-09-13 12:26                        s7                        Page 4\n\n\n7\n\n\n\n\n\n\n\n\n\n\n2020-09-13 12:26                        s7                        Page 1\n\n\n1\n\n2\n\n\n\n\n\n\n\n\n2020-09-13 12:26                        s7                        Page 2\n\n\n3\n\n4\n\n\n\n\n\n\n\n\n2020-09-13 12:26                        s7                        Page 3\n\n\n5\n\n6\n\n\n\n\n\n\n\n\n2020-09-13 12:26                        s7                        Page 4\n\n\n7\n\n\n\n\n\n\n\n\n\n\n2020-09-13 12:26                       s30                        Page 1\n\n\n1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n\f\n\n2020-09-13 12:26                       s30                        Page 2\n\n\n11\n12\n13\n14\n15\n16\n17\n18\n19\n20\n\f\n\n2020-09-13 12:26                       s30                        Page 3\n\n\n21\n22\n23\n24\n25\n26\n27\n28\n29\n30\n\f\n\n2020-09-13 12:26  long  Page 1\n\n\n1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n\f\n\n2020-09-13 12:26  long  Page 2\n\n\n11\n12\n13\n14\n15\n16\n17\n18\n19\n20\n\f\n\n2020-09-13 12:26  long  Page 3\n\n\n21\n22\n23\n24\n25\n26\n27\n28\n29\n30\n\f    \n\n    2020-09-13 12:26 a title that is longer than the line is wide, so that nothing is left of it at all Page 1\n\n\n    a\n    bb\n    ccc\n\n\n\n\n\n"

#### pr: without headers
seq 7 > s7; printf 'a\nbb\nccc\n' > a; printf '1\n\n3\n4\n5\n' > b
pr -t a b; pr -T a; pr -t -l 3 s7; pr -l 10 s7; pr -F -l 8 s7; pr -tl 5 +2 s7; pr -d -t s7; pr -o 5 -t b | cat -A; pr -W 2 -t a; pr -w 2 -t a; pr -t -W 5 b; seq 3 | pr -t; pr -t - < a
## STDOUT:
a
bb
ccc
1

3
4
5
a
bb
ccc
1
2
3
4
5
6
7
1
2
3
4
5
6
7
1
2
3
4
5
6
7
6
7
1

2

3

4

5

6

7

     1$
     $
     3$
     4$
     5$
a
bb
cc
a
bb
ccc
1

3
4
5
1
2
3
a
bb
ccc
## END

#### pr: columns
seq 7 > s7; seq 13 > s13; printf 'aaaaaaaaaa\nb\ncc\ndddddddd\n' > w; printf 'a b  c\n\n    d\te\nf\n' > x
for o in -3 -3a -2 '-2 -l 4' '-3 -l 4 -a' '-2 -S' '-2 -S<>' '-2 -s:' '-2 -s: -w 20' '-2 -w 12' '-2 -J -w 12' '-2 -W 12' '-2 -s -W 12' '-2 -s, -W 12' '-2 -S, -J' -s '-w 5 -s' -a2s: '-2 -w 3' '-o 3 -2' '-o 10 -3' '-J -2 -i' '-3 -l 3 -d' '-20 -w 40' '-2 --columns=3' '-2 -e' '-4 -s' '-2 -S--' '-3 -w 20 -i'; do
  for f in s7 s13 w x; do echo "== $o $f"; pr -t $o $f | cat -A; done
done
## STDOUT:
== -3 s7
1^I^I^I4^I^I^I6$
2^I^I^I5^I^I^I7$
3$
== -3 s13
1^I^I^I6^I^I^I10$
2^I^I^I7^I^I^I11$
3^I^I^I8^I^I^I12$
4^I^I^I9^I^I^I13$
5$
== -3 w
aaaaaaaaaa^I^Icc^I^I^Idddddddd$
b$
== -3 x
a b  c^I^I^I    d^Ie^I^If$
$
== -3a s7
1^I^I^I2^I^I^I3$
4^I^I^I5^I^I^I6$
7$
== -3a s13
1^I^I^I2^I^I^I3$
4^I^I^I5^I^I^I6$
7^I^I^I8^I^I^I9$
10^I^I^I11^I^I^I12$
13$
== -3a w
aaaaaaaaaa^I^Ib^I^I^Icc$
dddddddd$
== -3a x
a b  c^I^I^I^I^I^I    d^Ie$
f$
== -2 s7
1^I^I^I^I    5$
2^I^I^I^I    6$
3^I^I^I^I    7$
4$
== -2 s13
1^I^I^I^I    8$
2^I^I^I^I    9$
3^I^I^I^I    10$
4^I^I^I^I    11$
5^I^I^I^I    12$
6^I^I^I^I    13$
7$
== -2 w
aaaaaaaaaa^I^I^I    cc$
b^I^I^I^I    dddddddd$
== -2 x
a b  c^I^I^I^I    ^Id   e$
^I^I^I^I    f$
== -2 -l 4 s7
1^I^I^I^I    5$
2^I^I^I^I    6$
3^I^I^I^I    7$
4$
== -2 -l 4 s13
1^I^I^I^I    5$
2^I^I^I^I    6$
3^I^I^I^I    7$
4^I^I^I^I    8$
9^I^I^I^I    12$
10^I^I^I^I    13$
11$
== -2 -l 4 w
aaaaaaaaaa^I^I^I    cc$
b^I^I^I^I    dddddddd$
== -2 -l 4 x
a b  c^I^I^I^I    ^Id   e$
^I^I^I^I    f$
== -3 -l 4 -a s7
1^I^I^I2^I^I^I3$
4^I^I^I5^I^I^I6$
7$
== -3 -l 4 -a s13
1^I^I^I2^I^I^I3$
4^I^I^I5^I^I^I6$
7^I^I^I8^I^I^I9$
10^I^I^I11^I^I^I12$
13$
== -3 -l 4 -a w
aaaaaaaaaa^I^Ib^I^I^Icc$
dddddddd$
== -3 -l 4 -a x
a b  c^I^I^I^I^I^I    d^Ie$
f$
== -2 -S s7
1^I^I^I^I    5$
2^I^I^I^I    6$
3^I^I^I^I    7$
4$
== -2 -S s13
1^I^I^I^I    8$
2^I^I^I^I    9$
3^I^I^I^I    10$
4^I^I^I^I    11$
5^I^I^I^I    12$
6^I^I^I^I    13$
7$
== -2 -S w
aaaaaaaaaa^I^I^I    cc$
b^I^I^I^I    dddddddd$
== -2 -S x
a b  c^I^I^I^I    ^Id   e$
^I^I^I^I    f$
== -2 -S<> s7
1^I^I^I^I   <>5$
2^I^I^I^I   <>6$
3^I^I^I^I   <>7$
4$
== -2 -S<> s13
1^I^I^I^I   <>8$
2^I^I^I^I   <>9$
3^I^I^I^I   <>10$
4^I^I^I^I   <>11$
5^I^I^I^I   <>12$
6^I^I^I^I   <>13$
7$
== -2 -S<> w
aaaaaaaaaa^I^I^I   <>cc$
b^I^I^I^I   <>dddddddd$
== -2 -S<> x
a b  c^I^I^I^I   <>^I d   e$
^I^I^I^I   <>f$
== -2 -s: s7
1:5$
2:6$
3:7$
4$
== -2 -s: s13
1:8$
2:9$
3:10$
4:11$
5:12$
6:13$
7$
== -2 -s: w
aaaaaaaaaa:cc$
b:dddddddd$
== -2 -s: x
a b  c:^I   d   e$
:f$
== -2 -s: -w 20 s7
1^I :5$
2^I :6$
3^I :7$
4$
== -2 -s: -w 20 s13
1^I :8$
2^I :9$
3^I :10$
4^I :11$
5^I :12$
6^I :13$
7$
== -2 -s: -w 20 w
aaaaaaaaa:cc$
b^I :dddddddd$
== -2 -s: -w 20 x
a b  c^I :    d^I  e$
^I :f$
== -2 -w 12 s7
1     5$
2     6$
3     7$
4$
== -2 -w 12 s13
1     8$
2     9$
3     10$
4     11$
5     12$
6     13$
7$
== -2 -w 12 w
aaaaa cc$
b     ddddd$
== -2 -w 12 x
a b   ^I  d$
      f$
== -2 -J -w 12 s7
1^I5$
2^I6$
3^I7$
4$
== -2 -J -w 12 s13
1^I8$
2^I9$
3^I10$
4^I11$
5^I12$
6^I13$
7$
== -2 -J -w 12 w
aaaaaaaaaa^Icc$
b^Idddddddd$
== -2 -J -w 12 x
a b  c^I^I   d^Ie$
^If$
== -2 -W 12 s7
1     5$
2     6$
3     7$
4$
== -2 -W 12 s13
1     8$
2     9$
3     10$
4     11$
5     12$
6     13$
7$
== -2 -W 12 w
aaaaa cc$
b     ddddd$
== -2 -W 12 x
a b   ^I  d$
      f$
== -2 -s -W 12 s7
1     5$
2     6$
3     7$
4$
== -2 -s -W 12 s13
1     8$
2     9$
3     10$
4     11$
5     12$
6     13$
7$
== -2 -s -W 12 w
aaaaaacc$
b     dddddd$
== -2 -s -W 12 x
a b  c^I  d$
      f$
== -2 -s, -W 12 s7
1    ,5$
2    ,6$
3    ,7$
4$
== -2 -s, -W 12 s13
1    ,8$
2    ,9$
3    ,10$
4    ,11$
5    ,12$
6    ,13$
7$
== -2 -s, -W 12 w
aaaaa,cc$
b    ,ddddd$
== -2 -s, -W 12 x
a b  ,^I  d$
     ,f$
== -2 -S, -J s7
1,5$
2,6$
3,7$
4$
== -2 -S, -J s13
1,8$
2,9$
3,10$
4,11$
5,12$
6,13$
7$
== -2 -S, -J w
aaaaaaaaaa,cc$
b,dddddddd$
== -2 -S, -J x
a b  c,^I   d   e$
,f$
== -s s7
1$
2$
3$
4$
5$
6$
7$
== -s s13
1$
2$
3$
4$
5$
6$
7$
8$
9$
10$
11$
12$
13$
== -s w
aaaaaaaaaa$
b$
cc$
dddddddd$
== -s x
a b  c$
$
    d^Ie$
f$
== -w 5 -s s7
1$
2$
3$
4$
5$
6$
7$
== -w 5 -s s13
1$
2$
3$
4$
5$
6$
7$
8$
9$
10$
11$
12$
13$
== -w 5 -s w
aaaaaaaaaa$
b$
cc$
dddddddd$
== -w 5 -s x
a b  c$
$
    d^Ie$
f$
== -a2s: s7
1:2$
3:4$
5:6$
7$
== -a2s: s13
1:2$
3:4$
5:6$
7:8$
9:10$
11:12$
13$
== -a2s: w
aaaaaaaaaa:b$
cc:dddddddd$
== -a2s: x
a b  c:$
    d^Ie:f$
== -2 -w 3 s7
1 5$
2 6$
3 7$
4$
== -2 -w 3 s13
1 8$
2 9$
3 1$
4 1$
5 1$
6 1$
7$
== -2 -w 3 w
a c$
b d$
== -2 -w 3 x
a $
  f$
== -o 3 -2 s7
   1^I^I^I^I       5$
   2^I^I^I^I       6$
   3^I^I^I^I       7$
   4$
== -o 3 -2 s13
   1^I^I^I^I       8$
   2^I^I^I^I       9$
   3^I^I^I^I       10$
   4^I^I^I^I       11$
   5^I^I^I^I       12$
   6^I^I^I^I       13$
   7$
== -o 3 -2 w
   aaaaaaaaaa^I^I^I       cc$
   b^I^I^I^I       dddddddd$
== -o 3 -2 x
   a b^Ic^I^I^I       ^I   d   e$
   ^I^I^I^I       f$
== -o 10 -3 s7
^I  1^I^I^I  4^I^I^I  6$
^I  2^I^I^I  5^I^I^I  7$
^I  3$
== -o 10 -3 s13
^I  1^I^I^I  6^I^I^I  10$
^I  2^I^I^I  7^I^I^I  11$
^I  3^I^I^I  8^I^I^I  12$
^I  4^I^I^I  9^I^I^I  13$
^I  5$
== -o 10 -3 w
^I  aaaaaaaaaa^I^I  cc^I^I^I  dddddddd$
^I  b$
== -o 10 -3 x
^I  a b  c^I^I      d^I  e^I^I  f$
^I  $
== -J -2 -i s7
1^I5$
2^I6$
3^I7$
4$
== -J -2 -i s13
1^I8$
2^I9$
3^I10$
4^I11$
5^I12$
6^I13$
7$
== -J -2 -i w
aaaaaaaaaa^Icc$
b^Idddddddd$
== -J -2 -i x
a b  c^I^I   d^Ie$
^If$
== -3 -l 3 -d s7
1^I^I^I2^I^I^I3$
$
4^I^I^I5^I^I^I6$
$
7$
== -3 -l 3 -d s13
1^I^I^I2^I^I^I3$
$
4^I^I^I5^I^I^I6$
$
7^I^I^I8^I^I^I9$
$
10^I^I^I11^I^I^I12$
$
13$
== -3 -l 3 -d w
aaaaaaaaaa^I^Ib^I^I^Icc$
$
dddddddd$
== -3 -l 3 -d x
a b  c^I^I^I^I^I^I    d^Ie$
$
f$
== -20 -w 40 s7
1 2 3 4 5 6 7$
== -20 -w 40 s13
1 2 3 4 5 6 7 8 9 1 1 1 1$
== -20 -w 40 w
a b c d$
== -20 -w 40 x
a     f$
== -2 --columns=3 s7
1^I^I^I4^I^I^I6$
2^I^I^I5^I^I^I7$
3$
== -2 --columns=3 s13
1^I^I^I6^I^I^I10$
2^I^I^I7^I^I^I11$
3^I^I^I8^I^I^I12$
4^I^I^I9^I^I^I13$
5$
== -2 --columns=3 w
aaaaaaaaaa^I^Icc^I^I^Idddddddd$
b$
== -2 --columns=3 x
a b  c^I^I^I    d^Ie^I^If$
$
== -2 -e s7
1^I^I^I^I    5$
2^I^I^I^I    6$
3^I^I^I^I    7$
4$
== -2 -e s13
1^I^I^I^I    8$
2^I^I^I^I    9$
3^I^I^I^I    10$
4^I^I^I^I    11$
5^I^I^I^I    12$
6^I^I^I^I    13$
7$
== -2 -e w
aaaaaaaaaa^I^I^I    cc$
b^I^I^I^I    dddddddd$
== -2 -e x
a b  c^I^I^I^I    ^Id   e$
^I^I^I^I    f$
== -4 -s s7
1^I3^I5^I7$
2^I4^I6$
== -4 -s s13
1^I5^I8^I11$
2^I6^I9^I12$
3^I7^I10^I13$
4$
== -4 -s w
aaaaaaaaaa^Ib^Icc^Idddddddd$
== -4 -s x
a b  c^I^I    d^Ie^If$
== -2 -S-- s7
1^I^I^I^I   --5$
2^I^I^I^I   --6$
3^I^I^I^I   --7$
4$
== -2 -S-- s13
1^I^I^I^I   --8$
2^I^I^I^I   --9$
3^I^I^I^I   --10$
4^I^I^I^I   --11$
5^I^I^I^I   --12$
6^I^I^I^I   --13$
7$
== -2 -S-- w
aaaaaaaaaa^I^I^I   --cc$
b^I^I^I^I   --dddddddd$
== -2 -S-- x
a b  c^I^I^I^I   --^I d   e$
^I^I^I^I   --f$
== -3 -w 20 -i s7
1      4      6$
2      5      7$
3$
== -3 -w 20 -i s13
1      6      10$
2      7      11$
3      8      12$
4      9      13$
5$
== -3 -w 20 -i w
aaaaaa cc     dddddd$
b$
== -3 -w 20 -i x
a b  c ^I   d  f$
$
## END

#### pr: numbers
seq 7 > s7; printf 'a\nbb\nccc\n' > a; printf '1\n\n3\n4\n5\n' > b
for o in -n '-n:3' '-n:3 -2' '-n3' '-n2 -N 99' '-N 5 -n' '-n -2' '-n, -3 -w 30' '-n -3 -w 40' '-n -2a' '-n -o 3' '-n -W 12' '-2n -W 20' '-n1' '-n -J -2' '-n -2 -s' '-n -d' '-n -N -3'; do echo "== $o"; pr -t $o s7 b | cat -A; done
## STDOUT:
== -n
    1^I1$
    2^I2$
    3^I3$
    4^I4$
    5^I5$
    6^I6$
    7^I7$
    1^I1$
    2^I$
    3^I3$
    4^I4$
    5^I5$
== -n:3
  1:1$
  2:2$
  3:3$
  4:4$
  5:5$
  6:6$
  7:7$
  1:1$
  2:$
  3:3$
  4:4$
  5:5$
== -n:3 -2
  1:1^I^I^I^I      5:5$
  2:2^I^I^I^I      6:6$
  3:3^I^I^I^I      7:7$
  4:4$
  1:1^I^I^I^I      4:4$
  2:^I^I^I^I      5:5$
  3:3$
== -n3
  1^I1$
  2^I2$
  3^I3$
  4^I4$
  5^I5$
  6^I6$
  7^I7$
  1^I1$
  2^I$
  3^I3$
  4^I4$
  5^I5$
== -n2 -N 99
99^I1$
00^I2$
01^I3$
02^I4$
03^I5$
04^I6$
05^I7$
99^I1$
00^I$
01^I3$
02^I4$
03^I5$
== -N 5 -n
    5^I1$
    6^I2$
    7^I3$
    8^I4$
    9^I5$
   10^I6$
   11^I7$
    5^I1$
    6^I$
    7^I3$
    8^I4$
    9^I5$
== -n -2
    1^I1^I^I^I    ^I5   5$
    2^I2^I^I^I    ^I6   6$
    3^I3^I^I^I    ^I7   7$
    4^I4$
    1^I1^I^I^I    ^I4   4$
    2^I^I^I^I    ^I5   5$
    3^I3$
== -n, -3 -w 30
    1,1^I      4,4   ^I6,6$
    2,2^I      5,5   ^I7,7$
    3,3$
    1,1^I      3,3   ^I5,5$
    2,^I      4,4$
== -n -3 -w 40
    1^I1    ^I 4   4^I      6^I  6$
    2^I2    ^I 5   5^I      7^I  7$
    3^I3$
    1^I1    ^I 3   3^I      5^I  5$
    2^I     ^I 4   4$
== -n -2a
    1^I1^I^I^I    ^I2   2$
    3^I3^I^I^I    ^I4   4$
    5^I5^I^I^I    ^I6   6$
    7^I7$
    1^I1^I^I^I    ^I2$
    3^I3^I^I^I    ^I4   4$
    5^I5$
== -n -o 3
       1^I1$
       2^I2$
       3^I3$
       4^I4$
       5^I5$
       6^I6$
       7^I7$
       1^I1$
       2^I$
       3^I3$
       4^I4$
       5^I5$
== -n -W 12
    1^I1$
    2^I2$
    3^I3$
    4^I4$
    5^I5$
    6^I6$
    7^I7$
    1^I1$
    2^I$
    3^I3$
    4^I4$
    5^I5$
== -2n -W 20
    1^I1     5^I  5$
    2^I2     6^I  6$
    3^I3     7^I  7$
    4^I4$
    1^I1     4^I  4$
    2^I      5^I  5$
    3^I3$
== -n1
1^I1$
2^I2$
3^I3$
4^I4$
5^I5$
6^I6$
7^I7$
1^I1$
2^I$
3^I3$
4^I4$
5^I5$
== -n -J -2
    1^I1^I    5^I  5$
    2^I2^I    6^I  6$
    3^I3^I    7^I  7$
    4^I4$
    1^I1^I    4^I  4$
    2^I^I    5^I 5$
    3^I3$
== -n -2 -s
    1^I1^I    5^I  5$
    2^I2^I    6^I  6$
    3^I3^I    7^I  7$
    4^I4$
    1^I1^I    4^I  4$
    2^I^I    5^I 5$
    3^I3$
== -n -d
    1^I1$
$
    2^I2$
$
    3^I3$
$
    4^I4$
$
    5^I5$
$
    6^I6$
$
    7^I7$
$
    1^I1$
$
    2^I$
$
    3^I3$
$
    4^I4$
$
    5^I5$
$
== -n -N -3
   -3^I1$
   -2^I2$
   -1^I3$
    0^I4$
    1^I5$
    2^I6$
    3^I7$
   -3^I1$
   -2^I$
   -1^I3$
    0^I4$
    1^I5$
## END

#### pr: files beside each other
exec 2>&1
seq 7 > s7; printf 'a\nbb\nccc\n' > a; printf '1\n\n3\n4\n5\n' > b; printf 'a\nb\fc\nd\ne\n' > g
for o in '' '-S|' -s, -s -J -n '-n:2 -o 4' '-w 20' '-W 20 -s' '-l 3' '-d' '-e' '-i' '-T'; do echo "== $o"; pr -t -m $o b a s7 | cat -A; pr -tm $o a | cat -A; done
pr -t -m -l 6 g s7 | cat -A; pr -m -l 12 -h T -D D a b; pr -m a nofile b -t; echo $?; pr -m nofile nofile2; echo $?; pr -tm a - < b
## STDOUT:
== 
1^I^I^Ia^I^I^I1$
^I^I^Ibb^I^I^I2$
3^I^I^Iccc^I^I^I3$
4^I^I^I^I^I^I4$
5^I^I^I^I^I^I5$
^I^I^I^I^I^I6$
^I^I^I^I^I^I7$
a$
bb$
ccc$
== -S|
1^I^I       |a^I^I       |1$
^I^I       |bb^I^I       |2$
3^I^I       |ccc^I^I       |3$
4^I^I       |^I^I       |4$
5^I^I       |^I^I       |5$
^I^I       |^I^I       |6$
^I^I       |^I^I       |7$
a$
bb$
ccc$
== -s,
1,a,1$
,bb,2$
3,ccc,3$
4,,4$
5,,5$
,,6$
,,7$
a$
bb$
ccc$
== -s
1^Ia^I1$
^Ibb^I2$
3^Iccc^I3$
4^I^I4$
5^I^I5$
^I^I6$
^I^I7$
a$
bb$
ccc$
== -J
1^Ia^I1$
^Ibb^I2$
3^Iccc^I3$
4^I^I4$
5^I^I5$
^I^I6$
^I^I7$
a$
bb$
ccc$
== -n
    1^I1^I^I     a^I^I^I  1$
    2^I^I^I     bb^I^I^I  2$
    3^I3^I^I     ccc^I^I  3$
    4^I4^I^I     ^I^I^I  4$
    5^I5^I^I     ^I^I^I  5$
    6^I^I^I     ^I^I^I  6$
    7^I^I^I     ^I^I^I  7$
    1^Ia$
    2^Ibb$
    3^Iccc$
== -n:2 -o 4
     1:1^I^I      a^I^I^I     1$
     2:^I^I^I      bb^I^I     2$
     3:3^I^I      ccc^I^I     3$
     4:4^I^I      ^I^I^I     4$
     5:5^I^I      ^I^I^I     5$
     6:^I^I^I      ^I^I^I     6$
     7:^I^I^I      ^I^I^I     7$
     1:a$
     2:bb$
     3:ccc$
== -w 20
1      a      1$
       bb     2$
3      ccc    3$
4      ^I      4$
5      ^I      5$
       ^I      6$
       ^I      7$
a$
bb$
ccc$
== -W 20 -s
1     a^I    1$
      bb    2$
3     ccc   3$
4     ^I    4$
5     ^I    5$
      ^I    6$
      ^I    7$
a$
bb$
ccc$
== -l 3
1^I^I^Ia^I^I^I1$
^I^I^Ibb^I^I^I2$
3^I^I^Iccc^I^I^I3$
4^I^I^I^I^I^I4$
5^I^I^I^I^I^I5$
^I^I^I^I^I^I6$
^I^I^I^I^I^I7$
a$
bb$
ccc$
== -d
1^I^I^Ia^I^I^I1$
$
^I^I^Ibb^I^I^I2$
$
3^I^I^Iccc^I^I^I3$
$
4^I^I^I^I^I^I4$
$
5^I^I^I^I^I^I5$
$
^I^I^I^I^I^I6$
$
^I^I^I^I^I^I7$
$
a$
$
bb$
$
ccc$
$
== -e
1^I^I^Ia^I^I^I1$
^I^I^Ibb^I^I^I2$
3^I^I^Iccc^I^I^I3$
4^I^I^I^I^I^I4$
5^I^I^I^I^I^I5$
^I^I^I^I^I^I6$
^I^I^I^I^I^I7$
a$
bb$
ccc$
== -i
1^I^I^Ia^I^I^I1$
^I^I^Ibb^I^I^I2$
3^I^I^Iccc^I^I^I3$
4^I^I^I^I^I^I4$
5^I^I^I^I^I^I5$
^I^I^I^I^I^I6$
^I^I^I^I^I^I7$
a$
bb$
ccc$
== -T
1^I^I^Ia^I^I^I1$
^I^I^Ibb^I^I^I2$
3^I^I^Iccc^I^I^I3$
4^I^I^I^I^I^I4$
5^I^I^I^I^I^I5$
^I^I^I^I^I^I6$
^I^I^I^I^I^I7$
a$
bb$
ccc$
a^I^I^I^I    1$
b^I^I^I^I    2$
^I^I^I^I    3$
^I^I^I^I    4$
^I^I^I^I    5$
^I^I^I^I    6$
^Lc^I^I^I^I    7$
d^I^I^I^I    $
e^I^I^I^I    $


D                                T                                Page 1


a				    1
bb				    







D                                T                                Page 2


ccc				    3
				    4







D                                T                                Page 3


				    5






pr: nofile: No such file or directory
a			1
bb			
ccc			3
			4
			5
1
pr: nofile: No such file or directory
pr: nofile2: No such file or directory
1
a				    1
bb				    
ccc				    3
				    4
				    5
## END

#### pr: form feeds
printf 'a\fb\n\fc\n\n\f\nd' > ff; printf '1\n2\n3\n\f4\n' > full; printf '1\n2\n3\f4\n' > near; printf '\f\f1\n' > two; printf '1\n\f' > end; touch -d @1600000000 *
for f in ff full near two end; do for o in -t '-t -l 3' '-l 13' -F '-l 12 -F' '-T' '-T -l 3' '-t -2 -l 3' '-t -2a -l 3' '-n -t'; do echo "== $o $f"; pr $o $f | cat -A; done; done
## STDOUT:
== -t ff
a$
^Lb$
^Lc$
$
^Ld$
== -t -l 3 ff
a$
^Lb$
^Lc$
$
^Ld$
== -l 13 ff
$
$
2020-09-13 12:26                        ff                        Page 1$
$
$
a$
$
$
$
$
$
$
$
$
$
2020-09-13 12:26                        ff                        Page 2$
$
$
b$
$
$
$
$
$
$
$
$
$
2020-09-13 12:26                        ff                        Page 3$
$
$
c$
$
$
$
$
$
$
$
$
$
2020-09-13 12:26                        ff                        Page 4$
$
$
d$
$
$
$
$
$
$
$
== -F ff
$
$
2020-09-13 12:26                        ff                        Page 1$
$
$
a$
^L$
$
2020-09-13 12:26                        ff                        Page 2$
$
$
b$
^L$
$
2020-09-13 12:26                        ff                        Page 3$
$
$
c$
$
^L$
$
2020-09-13 12:26                        ff                        Page 4$
$
$
d$
^L== -l 12 -F ff
$
$
2020-09-13 12:26                        ff                        Page 1$
$
$
a$
^L$
$
2020-09-13 12:26                        ff                        Page 2$
$
$
b$
^L$
$
2020-09-13 12:26                        ff                        Page 3$
$
$
c$
$
^L$
$
2020-09-13 12:26                        ff                        Page 4$
$
$
d$
^L== -T ff
a$
b$
c$
$
d$
== -T -l 3 ff
a$
^Lb$
^Lc$
$
^Ld$
== -t -2 -l 3 ff
a$
^Lb$
^Lc^I^I^I^I    $
^Ld$
== -t -2a -l 3 ff
a$
^Lb$
^Lc^I^I^I^I    $
^Ld$
== -n -t ff
    1^Ia$
^L    2^Ib$
^L    3^Ic$
    4^I$
^L    5^Id$
== -t full
1$
2$
3$
^L4$
== -t -l 3 full
1$
2$
3$
4$
== -l 13 full
$
$
2020-09-13 12:26                       full                       Page 1$
$
$
1$
2$
3$
$
$
$
$
$
$
$
2020-09-13 12:26                       full                       Page 2$
$
$
4$
$
$
$
$
$
$
$
== -F full
$
$
2020-09-13 12:26                       full                       Page 1$
$
$
1$
2$
3$
^L$
$
2020-09-13 12:26                       full                       Page 2$
$
$
4$
^L== -l 12 -F full
$
$
2020-09-13 12:26                       full                       Page 1$
$
$
1$
2$
^L$
$
2020-09-13 12:26                       full                       Page 2$
$
$
3$
^L$
$
2020-09-13 12:26                       full                       Page 3$
$
$
4$
^L== -T full
1$
2$
3$
4$
== -T -l 3 full
1$
2$
3$
4$
== -t -2 -l 3 full
1^I^I^I^I    3$
2$
^L4$
== -t -2a -l 3 full
1^I^I^I^I    2$
3$
^L4$
== -n -t full
    1^I1$
    2^I2$
    3^I3$
^L    4^I4$
== -t near
1$
2$
3$
^L4$
== -t -l 3 near
1$
2$
3$
^L4$
== -l 13 near
$
$
2020-09-13 12:26                       near                       Page 1$
$
$
1$
2$
3$
$
$
$
$
$
$
$
2020-09-13 12:26                       near                       Page 2$
$
$
4$
$
$
$
$
$
$
$
== -F near
$
$
2020-09-13 12:26                       near                       Page 1$
$
$
1$
2$
3$
^L$
$
2020-09-13 12:26                       near                       Page 2$
$
$
4$
^L== -l 12 -F near
$
$
2020-09-13 12:26                       near                       Page 1$
$
$
1$
2$
^L$
$
2020-09-13 12:26                       near                       Page 2$
$
$
3$
^L$
$
2020-09-13 12:26                       near                       Page 3$
$
$
4$
^L== -T near
1$
2$
3$
4$
== -T -l 3 near
1$
2$
3$
^L4$
== -t -2 -l 3 near
1^I^I^I^I    3$
2$
^L4$
== -t -2a -l 3 near
1^I^I^I^I    2$
3$
^L4$
== -n -t near
    1^I1$
    2^I2$
    3^I3$
^L    4^I4$
== -t two
^L^L1$
== -t -l 3 two
^L^L1$
== -l 13 two
$
$
2020-09-13 12:26                       two                        Page 1$
$
$
$
$
$
$
$
$
$
$
$
$
2020-09-13 12:26                       two                        Page 2$
$
$
$
$
$
$
$
$
$
$
$
$
2020-09-13 12:26                       two                        Page 3$
$
$
1$
$
$
$
$
$
$
$
== -F two
$
$
2020-09-13 12:26                       two                        Page 1$
$
$
$
^L$
$
2020-09-13 12:26                       two                        Page 2$
$
$
$
^L$
$
2020-09-13 12:26                       two                        Page 3$
$
$
1$
^L== -l 12 -F two
$
$
2020-09-13 12:26                       two                        Page 1$
$
$
$
^L$
$
2020-09-13 12:26                       two                        Page 2$
$
$
$
^L$
$
2020-09-13 12:26                       two                        Page 3$
$
$
1$
^L== -T two
1$
== -T -l 3 two
^L^L1$
== -t -2 -l 3 two
^L^L1$
== -t -2a -l 3 two
^L^L1$
== -n -t two
^L^L    1^I1$
== -t end
1$
^L== -t -l 3 end
1$
^L== -l 13 end
$
$
2020-09-13 12:26                       end                        Page 1$
$
$
1$
$
$
$
$
$
$
$
== -F end
$
$
2020-09-13 12:26                       end                        Page 1$
$
$
1$
^L== -l 12 -F end
$
$
2020-09-13 12:26                       end                        Page 1$
$
$
1$
^L== -T end
1$
== -T -l 3 end
1$
^L== -t -2 -l 3 end
1$
^L== -t -2a -l 3 end
1$
^L== -n -t end
    1^I1$
^L
## END, no newline

#### pr: tabs and what cannot be printed
printf 'a\tb\001\200\303\251\b\177x\n\b\bab\n' > c; printf '        x  y       z\n' > sp; printf 'a:b::c\td\n' > co
for o in '' -c -v -e -e4 -e: -e:4 -i -i: -i:4 -i4 '-e -i' '-W 5' '-c -W 8' '-v -W 8' '-2 -w 20' '-2 -v' '-n -e' '-n -i' '-o 9 -i' '-e -o 3'; do for f in c sp co; do echo "== $o $f"; pr -t $o $f | cat -A; done; done
## STDOUT:
==  c
a^Ib^AM-^@M-CM-)^H^?x$
ab$
==  sp
        x  y       z$
==  co
a:b::c^Id$
== -c c
a^Ib^A\200\303\251^H^?x$
^H^Hab$
== -c sp
        x  y       z$
== -c co
a:b::c^Id$
== -v c
a^Ib\001\200\303\251\010\177x$
\010\010ab$
== -v sp
        x  y       z$
== -v co
a:b::c^Id$
== -e c
a       b^AM-^@M-CM-)^H^?x$
ab$
== -e sp
        x  y       z$
== -e co
a:b::c  d$
== -e4 c
a   b^AM-^@M-CM-)^H^?x$
ab$
== -e4 sp
        x  y       z$
== -e4 co
a:b::c  d$
== -e: c
a       b^AM-^@M-CM-)^H^?x$
ab$
== -e: sp
        x  y       z$
== -e: co
a       b               c       d$
== -e:4 c
a       b^AM-^@M-CM-)^H^?x$
ab$
== -e:4 sp
        x  y       z$
== -e:4 co
a   b       c   d$
== -i c
a^Ib^AM-^@M-CM-)^H^?x$
ab$
== -i sp
^Ix  y^I   z$
== -i co
a:b::c^Id$
== -i: c
a^Ib^AM-^@M-CM-)^H^?x$
ab$
== -i: sp
:x  y:   z$
== -i: co
a:b::c^Id$
== -i:4 c
a^Ib^AM-^@M-CM-)^H^?x$
ab$
== -i:4 sp
::x  y:   z$
== -i:4 co
a:b::c^Id$
== -i4 c
a^Ib^AM-^@M-CM-)^H^?x$
ab$
== -i4 sp
^I^Ix  y^I   z$
== -i4 co
a:b::c^Id$
== -e -i c
a^Ib^AM-^@M-CM-)^H^?x$
ab$
== -e -i sp
^Ix  y^I   z$
== -e -i co
a:b::c^Id$
== -W 5 c
a$
ab$
== -W 5 sp
     $
== -W 5 co
a:b::$
== -c -W 8 c
a^I$
^H^Hab$
== -c -W 8 sp
        $
== -c -W 8 co
a:b::c^I$
== -v -W 8 c
a^I$
\010\010$
== -v -W 8 sp
        $
== -v -W 8 co
a:b::c^I$
== -2 -w 20 c
a^Ib^AM-^@M-CM-)^H^?x ab$
== -2 -w 20 sp
^Ix$
== -2 -w 20 co
a:b::c^Id$
== -2 -v c
a^Ib\001\200\303\251\010\177x  \010\010ab$
== -2 -v sp
^Ix  y^I   z$
== -2 -v co
a:b::c^Id$
== -n -e c
    1^Ia       b^AM-^@M-CM-)^H^?x$
    2^Iab$
== -n -e sp
    1^I        x  y       z$
== -n -e co
    1^Ia:b::c  d$
== -n -i c
    1^Ia^Ib^AM-^@M-CM-)^H^?x$
    2^Iab$
== -n -i sp
    1^I^Ix  y^I   z$
== -n -i co
    1^Ia:b::c^Id$
== -o 9 -i c
^I a^Ib^AM-^@M-CM-)^H^?x$
^I ab$
== -o 9 -i sp
^I^I x  y^I    z$
== -o 9 -i co
^I a:b::c^Id$
== -e -o 3 c
   a       b^AM-^@M-CM-)^H^?x$
   ab$
== -e -o 3 sp
           x  y       z$
== -e -o 3 co
   a:b::c  d$
## END

#### pr: what it refuses
exec 2>&1
printf 'a\nbb\n' > a; touch -d @1600000000 a
for o in '-l x' '-l 0' '-l' '-nxx' '-n0' '-99999' '-o x' '-o -1' '-0' '-w 0' '-w x' '-W 0' '-N x' '-2 -m' '-a -m' '-W 5 -10' '--pages=2:x' '--pages=0' '--pages=3:2' '-e9999999999' '-ex0' '--nope' '-%' '--columns=0'; do echo "== $o"; pr $o a -t; echo $?; done
pr +9 a; echo $?; pr +2:1 -t a; echo $?; pr +0 -t a; pr nofile a -t; echo $?; pr -r nofile; echo $?; pr -t .; echo $?
## STDOUT:
== -l x
pr: '-l PAGE_LENGTH' invalid number of lines: ‘x’
1
== -l 0
pr: '-l PAGE_LENGTH' invalid number of lines: ‘0’: Numerical result out of range
1
== -l
pr: '-l PAGE_LENGTH' invalid number of lines: ‘a’
1
== -nxx
pr: '-n' extra characters or invalid number in the argument: ‘x’
Try 'pr --help' for more information.
1
== -n0
pr: '-n' extra characters or invalid number in the argument: ‘0’
Try 'pr --help' for more information.
1
== -99999
pr: page width too narrow
1
== -o x
pr: '-o MARGIN' invalid line offset: ‘x’
1
== -o -1
pr: '-o MARGIN' invalid line offset: ‘-1’: Numerical result out of range
1
== -0
pr: invalid number of columns: ‘0’: Numerical result out of range
1
== -w 0
pr: '-w PAGE_WIDTH' invalid number of characters: ‘0’: Numerical result out of range
1
== -w x
pr: '-w PAGE_WIDTH' invalid number of characters: ‘x’
1
== -W 0
pr: '-W PAGE_WIDTH' invalid number of characters: ‘0’: Numerical result out of range
1
== -N x
pr: '-N NUMBER' invalid starting line number: ‘x’
1
== -2 -m
pr: cannot specify number of columns when printing in parallel
1
== -a -m
pr: cannot specify both printing across and printing in parallel
1
== -W 5 -10
pr: page width too narrow
1
== --pages=2:x
pr: invalid --pages argument '2:x'
1
== --pages=0
pr: invalid page range ‘0’
1
== --pages=3:2
pr: invalid page range ‘3:2’
1
== -e9999999999
pr: '-e' extra characters or invalid number in the argument: ‘9999999999’: Value too large for defined data type
Try 'pr --help' for more information.
1
== -ex0
pr: '-e' extra characters or invalid number in the argument: ‘0’
Try 'pr --help' for more information.
1
== --nope
pr: unrecognized option '--nope'
Try 'pr --help' for more information.
1
== -%
pr: invalid option -- '%'
Try 'pr --help' for more information.
1
== --columns=0
pr: invalid number of columns: ‘0’: Numerical result out of range
1
pr: starting page number 9 exceeds page count 1
0
pr: '+2:1': No such file or directory
a
bb
1
pr: +0: No such file or directory
a
bb
pr: nofile: No such file or directory
a
bb
1
1
pr: .: Is a directory
1
## END
