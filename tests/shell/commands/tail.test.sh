#### tail, part 1
exec 2>&1
seq 20 > s20
tail -n 3x s20; echo "= $?"
tail -n -1x s20; echo "= $?"
tail -c 3kk s20; echo "= $?"
tail -n +18 s20; echo "= $?"
tail -c +40 s20; echo "= $?"
tail -3 s20; echo "= $?"
tail +19 s20; echo "= $?"
tail -n1 s20 s20; echo "= $?"
tail -v -n1 s20; echo "= $?"
tail -n1 s20 nofile s20; echo "= $?"
## STDOUT:
tail: invalid number of lines: ‘3x’
= 1
tail: invalid number of lines: ‘1x’
= 1
tail: invalid number of bytes: ‘3kk’
= 1
18
19
20
= 0
17
18
19
20
= 0
18
19
20
= 0
19
20
= 0
==> s20 <==
20

==> s20 <==
20
= 0
==> s20 <==
20
= 0
==> s20 <==
20
tail: cannot open 'nofile' for reading: No such file or directory

==> s20 <==
20
= 1
## END

#### tail, part 2
exec 2>&1
seq 20 > s20
tail -3c s20; echo "= $?"
tail -n0 s20; echo "= $?"
tail .; echo "= $?"
tail -x < /dev/null; echo "= $?"
tail -5x s20; echo "= $?"
tail -f -n1 nofile; echo "= $?"
tail -n +0 s20; echo "= $?"
tail -c 5 s20; echo "= $?"
tail -3q s20; echo "= $?"
tail --pid=x s20; echo "= $?"
## STDOUT:
20
= 0
= 0
tail: error reading '.': Is a directory
= 1
tail: invalid option -- 'x'
Try 'tail --help' for more information.
= 1
tail: option used in invalid context -- 5
= 1
tail: cannot open 'nofile' for reading: No such file or directory
tail: no files remaining
= 1
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
11
12
13
14
15
16
17
18
19
20
= 0
9
20
= 0
tail: option used in invalid context -- 3
= 1
tail: invalid PID: ‘x’
= 1
## END

#### tail, part 3
exec 2>&1
seq 20 > s20
seq 20000 > s100k
printf 'x y z\n a  b\tc\n\nlast' > w1
head -c 70000 /dev/zero | tr '\0' q > long
tail -s x s20; echo "= $?"
tail -n 50000 s100k | tail -n 3; echo "= $?"
tail -n 99999 s100k | wc; echo "= $?"
tail -n 100001 s100k | tail -n 3; echo "= $?"
tail -c 300000 s100k | wc; echo "= $?"
tail -n 1 long | wc; echo "= $?"
tail -n 2 long | wc; echo "= $?"
tail -n 2 w1; echo "= $?"
tail -n 1 w1; echo "= $?"
tail -n +100 s20; echo "= $?"
## STDOUT:
tail: invalid number of seconds: ‘x’
= 1
19998
19999
20000
= 0
  20000   20000  108894
= 0
19998
19999
20000
= 0
  20000   20000  108894
= 0
      0       1   70000
= 0
      0       1   70000
= 0

last= 0
last= 0
= 0
## END

#### tail, part 4
exec 2>&1
seq 20 > s20
: > empty
tail -n +1 s20; echo "= $?"
tail -c +1 s20; echo "= $?"
tail empty; echo "= $?"
printf 'a\nb\nc' | tail -n 1; echo "= $?"
printf 'a\nb\nc\n' | tail -n 2; echo "= $?"
printf 'a\nb\nc\n' | tail -c 2; echo "= $?"
printf 'a\nb\nc\n' | tail -n +2; echo "= $?"
printf 'a\nb\nc\n' | tail -c +2 -; echo "= $?"
printf 'a\0b\0c\0' | tail -z -n 1; echo "= $?"
tail -1 < /dev/null; echo "= $?"
## stdout-json: "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n14\n15\n16\n17\n18\n19\n20\n= 0\n1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n14\n15\n16\n17\n18\n19\n20\n= 0\n= 0\nc= 0\nb\nc\n= 0\nc\n= 0\nb\nc\n= 0\n\nb\nc\n= 0\nc\u0000= 0\n= 0\n"

#### tail, part 5
exec 2>&1
seq 20 > s20
printf 'a\nb\n' | tail -f -n1; echo "= $?"
tail -5x s20; echo "= $?"
tail -3q s20; echo "= $?"
## STDOUT:
b
= 0
tail: option used in invalid context -- 5
= 1
tail: option used in invalid context -- 3
= 1
## END

#### a unit alone
seq 12 >n; tail -l n; tail -b n; tail -1b n; tail -5l n; tail --max-unchanged-stats=x n; tail --max-unchanged-stats=3 n | wc -l
## STDOUT:
3
4
5
6
7
8
9
10
11
12
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
11
12
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
11
12
8
9
10
11
12
10
## END
## STDERR:
tail: invalid maximum number of unchanged stats between opens: ‘x’
## END
