#### shuf: with a source of random bytes
exec 2>&1
seq 5000 > r
seq 20 > f; shuf --random-source=r f | paste -sd' '; shuf --random-source=r < f | paste -sd' '; shuf -n 5 --random-source=r f | paste -sd' '; seq 20 | shuf -n 5 --random-source=r | paste -sd' '
shuf -e --random-source=r a b c d e f | paste -sd' '; shuf -i 1-30 --random-source=r | paste -sd' '; shuf -i 5-5 --random-source=r; shuf -i 10-1000000 -n 6 --random-source=r | paste -sd' '; shuf -i 0-4 -n 100 --random-source=r | paste -sd' '
shuf -r -n 12 --random-source=r f | paste -sd' '; shuf -r -i 1-3 -n 12 --random-source=r | paste -sd' '; shuf -re -n 5 --random-source=r x y | paste -sd' '; shuf -i 1-1 -n 3 -r --random-source=r
shuf -z -e --random-source=r a b c | od -c; shuf -o out --random-source=r f; paste -sd' ' out; shuf -o f --random-source=r f; paste -sd' ' f; printf 'a\nb' | shuf --random-source=r
seq 3000 | shuf --random-source=r | tail -n 8 | paste -sd' '; seq 3000 | shuf -n 100 --random-source=r | tail -n 8 | paste -sd' '; shuf -i 1-5000000 -n 20 --random-source=r | paste -sd' '
printf 'ab' > short; seq 100 | shuf --random-source=short; echo "= $?"; : > e; shuf e; shuf -n 0 f; shuf -e; shuf -i 1-0; echo "= $?"
## STDOUT:
10 11 12 4 7 17 1 16 20 2 5 13 6 9 15 8 19 18 3 14
10 11 12 4 7 17 1 16 20 2 5 13 6 9 15 8 19 18 3 14
10 11 12 4 7
18 7 12 20 16
b e d a f c
20 7 12 27 11 16 10 2 19 8 23 21 22 17 14 4 1 29 30 3 15 5 9 13 25 26 18 28 6 24
5
213911 199230 668694 13591 541612 199239
4 2 0 3 1
10 3 7 7 16 11 1 12 3 11 13 3
2 2 3 2 1 2 1 2 1 1 3 2
y x x x y
1
1
1
0000000   b  \0   a  \0   c  \0
0000006
10 11 12 4 7 17 1 16 20 2 5 13 6 9 15 8 19 18 3 14
10 11 12 4 7 17 1 16 20 2 5 13 6 9 15 8 19 18 3 14
b
a
504 2890 2818 109 2146 1725 2676 136
69 272 266 2909 1030 100 2521 1817
3213875 668428 3410488 669198 14095 3672639 667959 667961 667963 2619 3344956 3410493 3476030 3541567 14105 3225626 3225883 3289116 3289373 12870
shuf: ‘short’: end of file
= 1
= 0
## END

#### shuf: without
seq 100 | shuf | sort -n | tail -n 2; seq 100 | shuf -n 7 | wc -l; shuf -i 1-10 | sort -n | paste -sd' '; shuf -e a b c | sort | paste -sd' '; shuf -r -n 50 -e a b | sort -u | paste -sd' '; shuf -n 3 -n 2 -i 1-10 | wc -l
## STDOUT:
99
100
7
1 2 3 4 5 6 7 8 9 10
a b c
a b
2
## END

#### shuf: errors
exec 2>&1
: > f
shuf f f; echo "= $?"; shuf -i 1-5 f; echo "= $?"; shuf -e -i 1-5; echo "= $?"; shuf -i 5-1; echo "= $?"; shuf -i x-1; echo "= $?"; shuf -i 1; echo "= $?"; shuf -i 1- ; echo "= $?"
shuf -i 1-2 -i 3-4; echo "= $?"; shuf -n x; echo "= $?"; shuf -n -1; echo "= $?"; shuf nothere; echo "= $?"; shuf -r f; echo "= $?"; shuf -o a -o b f; echo "= $?"; shuf --random-source=a --random-source=b f; echo "= $?"
shuf --random-source=nothere -i 1-3; echo "= $?"; shuf -q; echo "= $?"; shuf -i 1-99999999999999999999999; echo "= $?"; shuf .; echo "= $?"; shuf -o nodir/x f; echo "= $?"
## STDOUT:
shuf: extra operand ‘f’
Try 'shuf --help' for more information.
= 1
shuf: extra operand ‘f’
Try 'shuf --help' for more information.
= 1
shuf: cannot combine -e and -i options
Try 'shuf --help' for more information.
= 1
shuf: invalid input range: ‘5-1’
= 1
shuf: invalid input range: ‘x’
= 1
shuf: invalid input range: ‘1’
= 1
shuf: invalid input range: ‘’
= 1
shuf: multiple -i options specified
= 1
shuf: invalid line count: ‘x’
= 1
shuf: invalid line count: ‘-1’
= 1
shuf: nothere: No such file or directory
= 1
shuf: no lines to repeat
= 1
shuf: multiple output files specified
= 1
shuf: multiple random sources specified
= 1
shuf: nothere: No such file or directory
= 1
shuf: invalid option -- 'q'
Try 'shuf --help' for more information.
= 1
shuf: invalid input range: ‘99999999999999999999999’: Value too large for defined data type
= 1
shuf: read error: Is a directory
= 1
shuf: nodir/x: No such file or directory
= 1
## END
