#### wc, part 1
exec 2>&1
seq 20 > s20
seq 20000 > s100k
printf 'x y z\n a  b\tc\n\nlast' > w1
printf 'é漢字\tx\n\xff\xfe bad\n\xc3' > w2
: > empty
wc w1; echo "= $?"
wc w1 w2 s20; echo "= $?"
wc -l s20 s100k | tail -n 3; echo "= $?"
wc -c s20; echo "= $?"
wc -m w2; echo "= $?"
wc -L w1 w2 s20; echo "= $?"
wc -w w1 w2; echo "= $?"
wc nofile w1; echo "= $?"
wc .; echo "= $?"
wc empty; echo "= $?"
## STDOUT:
 3  7 19 w1
= 0
 3  7 19 w1
 2  3 19 w2
20 20 51 s20
25 30 89 total
= 0
    20 s20
 20000 s100k
 20020 total
= 0
51 s20
= 0
11 w2
= 0
 9 w1
 9 w2
 2 s20
 9 total
= 0
 7 w1
 3 w2
10 total
= 0
wc: nofile: No such file or directory
 3  7 19 w1
 3  7 19 total
= 1
wc: .: Is a directory
      0       0       0 .
= 1
0 0 0 empty
= 0
## END

#### wc, part 2
exec 2>&1
printf 'x y z\n a  b\tc\n\nlast' > w1
printf 'é漢字\tx\n\xff\xfe bad\n\xc3' > w2
head -c 70000 /dev/zero | tr '\0' q > long
wc -lwcmL w2; echo "= $?"
wc long | tail -n 3; echo "= $?"
printf 'x y' | wc; echo "= $?"
printf 'x y\n' | wc -l; echo "= $?"
printf 'x y\n' | wc -c; echo "= $?"
printf 'x y\n' | wc -; echo "= $?"
printf 'x y\n' | wc - w1; echo "= $?"
printf 'a\vb\fc\rd ' | wc -wL; echo "= $?"
printf '\001 \002 a\001b' | wc -w; echo "= $?"
printf 'w1\0s20\0' | wc --files0-from=-; echo "= $?"
## STDOUT:
 2  3 11 19  9 w2
= 0
    0     1 70000 long
= 0
      0       2       3
= 0
1
= 0
4
= 0
      1       2       4 -
= 0
      1       2       4 -
      3       7      19 w1
      4       9      23 total
= 0
      4       2
= 0
1
= 0
3 7 19 w1
wc: s20: No such file or directory
3 7 19 total
= 1
## END

#### wc, part 3
exec 2>&1
seq 20 > s20
printf 'a\302\240b \342\200\203 c' | wc -w; echo "= $?"
wc -x < /dev/null; echo "= $?"
wc --lines s20; echo "= $?"
## STDOUT:
3
= 0
wc: invalid option -- 'x'
Try 'wc --help' for more information.
= 1
20 s20
= 0
## END
